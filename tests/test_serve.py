"""While an editor works: a mistake shows in the page, at the start and later, and goes once it is mended."""

import os
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from overrides.show_mistakes import mistakes_in, page_of
from tests.conftest import ROOT, Watched, violations

SETTINGS = """
site_name: Small
strict: true
theme: {name: null, custom_dir: look}
plugins: [macros: {module_name: macros/words, on_undefined: strict, on_error_fail: true}]
hooks: [overrides/show_mistakes.py]
watch: [data, macros]
validation: {links: {anchors: warn}}
"""
WORDS = """
import pathlib, click

def define_env(env):
    told = pathlib.Path("data/facts.yml").read_text()
    if "wrong" in told:
        raise click.ClickException("1 mistakes:\\ndata/facts.yml:1: status: Not known. Did you mean <b>in-force</b>?")
    env.macro(lambda: told, "fact")
"""
SERVE = "from tasks import serve; serve.ADDRESS = ('127.0.0.1', {port}); serve.serve()"
GOOD = {
    "docs/index.md": "First {{ fact() }}\n\n[second](second.md)\n",
    "docs/second.md": "# Second\n",
    "data/facts.yml": "right",
    "macros/words.py": WORDS,
    "mkdocs.yml": SETTINGS,
}
MISTAKES = {
    "broken data": ("data/facts.yml", "wrong", "data/facts.yml:1: status: Not known. Did you mean <b>in-force</b>?"),
    "a macro that is not there": ("docs/index.md", "{{ fiction() }}", "'fiction' is undefined"),
    "a broken macro": ("macros/words.py", "def define_env(env)\n", "macros/words.py:1: SyntaxError: expected ':'"),
    "a broken page": ("docs/second.md", "{% if %}", "Expected an expression"),
    "a lost link": (
        "docs/second.md",
        "# Second\n\nAnd\n[lost](nowhere.md)\n",
        "docs/second.md:4: The link “nowhere.md”",
    ),
    "a broken setting": ("mkdocs.yml", SETTINGS + "nav: 3\n", "nav"),
}
MET = (
    "a broken setting",
    "a broken macro",
    "broken data",
    "a macro that is not there",
    "a broken page",
    "a lost link",
)
"""The mistakes in the order in which a start meets them."""
assert set(MET) == set(MISTAKES)


class Editor:
    """A folder that is served, and what an editor does in it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.address = f"http://127.0.0.1:{self.port}/"

    def write(self, name: str, words: str) -> None:
        (self.folder / name).write_text(words)

    def start(self) -> None:
        env = {**os.environ, "PYTHONPATH": str(self.folder)}
        command = [sys.executable, "-c", SERVE.format(port=self.port)]
        self.child = subprocess.Popen(
            command,
            cwd=self.folder,
            env=env,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )

    def end(self) -> int:
        """Press Ctrl+C."""
        os.killpg(self.child.pid, signal.SIGINT)
        return self.child.wait(30)

    def shown(self, words: str, address: str = "") -> str:
        """Wait until a page shows some words, and return it. No answer may take long."""
        end = time.monotonic() + 90
        found = ""
        while words not in found:
            assert time.monotonic() < end, found
            try:
                with urllib.request.urlopen(self.address + address, timeout=10) as answer:
                    found = answer.read().decode()
            except (urllib.error.URLError, ConnectionError):
                time.sleep(0.2)
        return found


@pytest.fixture
def editor(tmp_path: Path) -> Iterator[Editor]:
    for name in ("docs", "look", "data", "overrides", "macros"):
        (tmp_path / name).mkdir()
    shutil.copytree(ROOT / "tasks", tmp_path / "tasks")
    (tmp_path / "exports").mkdir()
    for name in ("exports/__init__.py", "exports/beside.py", "overrides/show_mistakes.py"):
        shutil.copy(ROOT / name, tmp_path / name)
    (tmp_path / ".venv").symlink_to(Path(sys.executable).parent.parent)
    (tmp_path / "look/main.html").write_text("<body>{{ page.content }}</body>")
    made = Editor(tmp_path)
    for name, words in GOOD.items():
        made.write(name, words)
    yield made
    if made.child.poll() is None:
        os.killpg(made.child.pid, signal.SIGKILL)


def escaped(words: str) -> str:
    return words.replace("<", "&lt;").replace(">", "&gt;").replace("'", "&#x27;")


def test_mistakes_made_while_serving_show_at_every_address_and_go_when_they_are_mended(editor: Editor) -> None:
    editor.start()
    editor.shown("First right")
    for name, broken, said in MISTAKES.values():
        editor.write(name, broken)
        editor.shown(escaped(said), "index.html")
        editor.shown(escaped(said), "no/such/page.html")
        editor.write(name, GOOD[name])
        editor.shown("First right")
    assert editor.end() == 0


def test_mistakes_at_the_very_start_show_one_after_another_and_go_as_they_are_mended(editor: Editor) -> None:
    """A start ends at the first mistake that it meets; once that is mended, another meets the next."""
    for name, broken, _ in (MISTAKES[kind] for kind in reversed(MET)):
        editor.write(name, broken)
    editor.start()
    for kind, rest in ((kind, MET[place + 1 :]) for place, kind in enumerate(MET)):
        name, _, said = MISTAKES[kind]
        editor.shown(escaped(said))
        others = (broken for at, broken, _ in (MISTAKES[later] for later in rest) if at == name)
        editor.write(name, next(others, GOOD[name]))
    editor.shown("First right")
    assert editor.end() == 0


def test_an_open_page_goes_on_by_itself(editor: Editor, browser: Browser) -> None:
    editor.start()
    editor.shown("First right")
    context = browser.new_context()
    page = context.new_page()
    page.goto(editor.address)
    editor.write("data/facts.yml", "wrong")
    expect(page.get_by_role("heading", name="A mistake to mend")).to_be_visible(timeout=60_000)
    assert page.get_by_role("listitem").inner_text() == MISTAKES["broken data"][2]
    editor.write("data/facts.yml", "right again")
    expect(page.get_by_text("First right again")).to_be_visible(timeout=60_000)
    context.close()
    editor.end()


@pytest.mark.parametrize(("width", "scheme"), [(320, "light"), (360, "dark")])
def test_the_page_of_mistakes_is_accessible_fits_and_holds_no_markup_of_theirs(
    width: int, scheme: str, browser: Browser, tmp_path: Path
) -> None:
    content, _ = page_of(
        ["docs/a.md:1: <script>alert(1)</script> " + "long" * 200, "docs/b.md:2: <img src=x onerror=x>"]
    )
    (tmp_path / "page.html").write_bytes(content)
    context = browser.new_context(color_scheme=scheme, viewport={"width": width, "height": 900})
    page = Watched(context).open(tmp_path, "page")
    assert page.locator("li script, li img").count() == 0
    assert not violations(page)
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    context.close()


@pytest.mark.parametrize(
    ("words", "mistakes"),
    [
        ("INFO    -  Building\nError: 2 mistakes:\ndata/a.yml:1: id: Missing. Add it.\ndocs/b.md:3: title: Empty. Write it.\n",
         ["data/a.yml:1: id: Missing. Add it.", "docs/b.md:3: title: Empty. Write it."]),
        ("WARNING -  A relative path to 'x.md' is included in 'nav'\n\nAborted with 1 warnings in strict mode!",
         ["A relative path to 'x.md' is included in 'nav'"]),
        (f"Traceback (most recent call last):\n  File \"/usr/lib/x.py\", line 3, in f\n    f()\n  File \"{ROOT}/macros/a.py\", line 7, in g\n    1 / 0\n    ~~^~~\nZeroDivisionError: division by zero",
         ["macros/a.py:7: ZeroDivisionError: division by zero. Mend it there, and save."]),
        ("", ["The build failed and did not say why. Look at what make serve printed."]),
    ],
)  # fmt: skip
def test_mistakes_are_read_out_of_what_a_build_says(words: str, mistakes: list[str]) -> None:
    assert mistakes_in(words) == mistakes
