"""What tests share: the real data, a project to break, the built site, and a browser."""

import fcntl
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, Literal

import pytest
from axe_playwright_python.sync_playwright import Axe
from hypothesis import HealthCheck, settings
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from exports.config import Config, read_config
from exports.site import Site, read_site
from macros import TOOLS, open_book
from macros.models.load import Data, load
from macros.models.mistakes import Mistakes
from macros.render.book import Book

# A busy machine is not a fault of what is tested.
settings.register_profile("untimed", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("untimed")

ROOT = Path(__file__).parent.parent
AS_OF = date(2026, 11, 22)
# One renderer for all pages from disk, and no GPU: opening a page then takes a fraction of the time. Pages are laid out, but
# hardly painted: no test looks at pictures of them.
FLAGS = ["--no-sandbox", "--disable-gpu", "--process-per-site", "--force-gpu-mem-available-mb=1"]
WINDOW: dict[str, Any] = {
    "color_scheme": "light",
    "viewport": {"width": 1280, "height": 900},
    "offline": True,
    "reduced_motion": "reduce",  # a colour half way through its change is not what a reader reads
}
LOCAL = ("file:", "data:", "blob:")
# Only what we read of the answer: the rest costs more time than the rules.
ANSWER = {"resultTypes": ["violations"], "selectors": False, "preload": False}
COLOUR_RULES = ["color-contrast", "link-in-text-block"]
COLOURS = {**ANSWER, "runOnly": {"type": "rule", "values": COLOUR_RULES}}
STRUCTURE = {
    **ANSWER,
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    "rules": {rule: {"enabled": False} for rule in COLOUR_RULES},
}
OPEN = "document.querySelectorAll('.fold > button[aria-expanded=false]').forEach(button => button.click())"
"""What is folded is read too."""
LOOKS = (ROOT / "tests/looks.js").read_text("utf-8")
"""Colours are the dearest to ask: what looks alike is asked once, whatever page it stands on."""
PASSED: set[int] = set()
"""The looks that axe-core has found nothing wrong with."""


@pytest.fixture(scope="session")
def book() -> Book:
    """The real handbook, on the day its facts were checked."""
    return open_book(as_of=AS_OF)


@pytest.fixture(scope="session")
def data(book: Book) -> Data:
    return book.data


WORDS = ("data", "docs")
"""The folders that the check reads."""


def copied(project: Path, folders: Sequence[str] = ("browser", *WORDS, "macros", "overrides")) -> Path:
    """Copy what a build reads of the real project into a folder, or some of it."""
    for folder in folders:
        shutil.copytree(ROOT / folder, project / folder, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "mkdocs.yml", project)
    return project


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A copy of the real project, for a test to break."""
    return copied(tmp_path)


def loaded(project: Path) -> None:
    """Read and check what is in `data/`, and no more."""
    load(project, TOOLS)


def mistakes_after(
    project: Path, file: str, right: str, wrong: str, read: Callable[[Path], object] = loaded
) -> Mistakes:
    """Put what is wrong in place of what is right in a file, once, and return what an author is told."""
    text = (project / file).read_text("utf-8")
    assert right in text, f"the seed no longer fits {file}: {right}"
    (project / file).write_text(text.replace(right, wrong, 1), "utf-8")
    with pytest.raises(Mistakes) as raised:
        read(project)
    return raised.value


def told_of(project: Path, file: str, right: str, wrong: str) -> str:
    """Return what an author is told after a change, in `data/` or in the pages."""
    return str(mistakes_after(project, file, right, wrong, open_book))


def assert_reported(project: Path, file: str, right: str, wrong: str, report: str) -> None:
    """After a change in a file of `data/`, an author is told what is wrong there, with its line."""
    told = str(mistakes_after(project, file, right, wrong))
    assert re.search(rf"^{re.escape(file)}:\d+: .*{re.escape(report)}", told, re.MULTILINE), told


def build(project: Path, site: Path, as_of: str) -> subprocess.CompletedProcess[str]:
    """Build a project strictly, as `make site` does."""
    midnight = str(int(datetime.fromisoformat(as_of).replace(tzinfo=UTC).timestamp()))
    return subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(site)],
        cwd=project,
        env={**os.environ, "AS_OF": as_of, "SOURCE_DATE_EPOCH": midnight, "NO_MKDOCS_2_WARNING": "1"},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture(scope="session")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that all workers of a run see."""
    own = tmp_path_factory.getbasetemp()
    return own.parent if "PYTEST_XDIST_WORKER" in os.environ else own


@contextmanager
def alone(made: Path) -> Iterator[None]:
    """Let one worker at a time make what is kept at a path: the next finds it made."""
    with made.with_suffix(".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


@pytest.fixture(scope="session")
def site(shared: Path) -> Path:
    """The site, built once for all workers, for the day its facts were checked. No test changes it."""
    folder = shared / "site"
    with alone(folder):
        if not folder.exists():
            result = build(ROOT, shared / "half", AS_OF.isoformat())
            assert result.returncode == 0, result.stderr
            (shared / "half").rename(folder)
    return folder


@pytest.fixture(scope="session")
def config() -> Config:
    """The settings of the real project."""
    return read_config(ROOT / "mkdocs.yml")


@pytest.fixture(scope="session")
def built(site: Path, config: Config, book: Book) -> Site:
    """The built site as exports read it. Makers copy what they change."""
    return read_site(config, site, book.stated)


@pytest.fixture(scope="session")
def kept(shared: Path) -> Path:
    """Where finished files are kept for every test and worker, so that no file of the same words is made twice."""
    return shared / "kept"


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Chromium with no network."""
    path = os.environ.get("CHROMIUM") or shutil.which("chromium-headless-shell") or shutil.which("chromium")
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=path, args=FLAGS)
        yield chromium
        chromium.close()


class Watched:
    """A page that remembers what it asked for and what went wrong."""

    def __init__(self, context: BrowserContext) -> None:
        self.faults: list[str] = []
        self.asked: list[str] = []
        self.page: Page = context.new_page()
        self.page.on("console", lambda message: self.faults.append(message.text) if message.type == "error" else None)
        self.page.on("pageerror", lambda error: self.faults.append(str(error)))
        self.page.on("request", lambda request: self.asked.append(request.url))

    def open(self, site: Path, address: str) -> Page:
        path, _, fragment = address.partition("#")
        self.page.goto((site / f"{path}.html").as_uri() + (f"#{fragment}" if fragment else ""))
        return self.page

    def away(self) -> list[str]:
        return [address for address in self.asked if not address.startswith(LOCAL)]


def violations(page: Page, within: str = "html", colours: bool = True) -> list[str]:
    """Return what axe-core finds wrong within an element, with the first places of each.

    Dark differs from light in its colours alone: what light has passed is not asked again.
    """
    if not page.evaluate("'axe' in globalThis"):
        page.evaluate(Axe().axe_script)
    dark = page.evaluate("matchMedia('(prefers-color-scheme: dark)').matches")
    page.evaluate(OPEN)
    found = [] if dark else axe(page, within, STRUCTURE)
    if colours:
        found += colour_violations(page, within)
    return [f"{fault['id']}: {node['html'][:200]}" for fault in found for node in fault["nodes"][:3]]


def violations_by_day_and_night(page: Page, within: str = "html") -> list[str]:
    """Return what is wrong in an element in the light, and with its colours in the dark, of a page opened in the light."""
    found = violations(page, within)
    in_scheme(page, "dark", "slate")
    found += violations(page, within)
    in_scheme(page, "light", "default")
    return found


def in_scheme(page: Page, scheme: Literal["light", "dark"], of_theme: str) -> None:
    """Turn a page light or dark as the theme does when it is opened, without opening it anew."""
    page.emulate_media(color_scheme=scheme)
    page.evaluate("scheme => document.body.setAttribute('data-md-color-scheme', scheme)", of_theme)


def axe(page: Page, within: str, options: dict[str, Any]) -> list[dict[str, Any]]:
    ask = "([within, options]) => axe.run(within, options).then(result => result.violations)"
    return page.evaluate(ask, [within, options])


def colour_violations(page: Page, within: str) -> list[dict[str, Any]]:
    """Ask axe-core about the colours of what looks like nothing that has passed."""
    ask = f"""async ([within, options, passed]) => {{
        const first = ({LOOKS})(within, new Set(JSON.parse(passed)))
        const found = first.size ? await axe.run([...first.values()], options) : {{ violations: [] }}
        return [found.violations, JSON.stringify([...first.keys()])]
    }}"""
    found, looks = page.evaluate(ask, [within, COLOURS, json.dumps([*PASSED])])  # as text: thousands of numbers
    if not found:
        PASSED.update(json.loads(looks))
    return found


@pytest.fixture
def read_by_libreoffice(tmp_path: Path) -> Callable[..., list[str]]:
    """Open Word files with LibreOffice and return the text of each, or skip the test where it isn't installed."""
    if not shutil.which("soffice"):
        pytest.skip("LibreOffice is not installed here, so no Word file was opened with it")

    def texts(*paths: Path) -> list[str]:
        profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
        convert = ["--convert-to", "txt:Text (encoded):UTF8", "--outdir", str(tmp_path)]
        result = subprocess.run(
            ["soffice", profile, "--headless", *convert, *map(str, paths)],
            capture_output=True,
            text=True,
            check=False,
            timeout=240,
        )
        assert result.returncode == 0, result.stderr
        return [(tmp_path / path.with_suffix(".txt").name).read_text("utf-8-sig") for path in paths]

    return texts


@pytest.fixture
def open_page(browser: Browser, site: Path) -> Iterator:
    contexts = []

    def opened(address: str, scheme: str = "light", width: int = 1280, today: date | None = None, **options) -> Watched:
        """Open a page; `today` is what the device's clock says."""
        wanted = {"color_scheme": scheme, "viewport": {"width": width, "height": 900}, **options}
        context = browser.new_context(**{**WINDOW, **wanted})
        contexts.append(context)
        watched = Watched(context)
        if today:
            watched.page.clock.set_fixed_time(today.isoformat())
        watched.open(site, address)
        return watched

    yield opened
    for context in contexts:
        context.close()
