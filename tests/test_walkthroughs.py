"""The walkthroughs of CONTRIBUTING.md, each done to the letter in a copy of the project, with the files it names and no other."""

import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from lxml import html
from playwright.sync_api import Browser

from macros import TOOLS, open_book
from macros.models.load import load
from macros.models.mistakes import Mistakes
from tests import test_pages
from tests.conftest import ROOT, Watched, build

GUIDE = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
STEP = re.compile(
    r"(?:New\s+file\s+`(?P<new>[^`]+)`|[Ii]n\s+`(?P<file>[^`]+)`,\s+(?P<where>before|after|in\s+place\s+of|at\s+the\s+end)"
    r"(?:\s+(?P<ticks>`+)(?P<mark>[^\n]+?)(?P=ticks))?):\n\n"
    r"(?P<indent> +)(?P<fence>`{3,})\w*\n(?P<code>.*?)\n(?P=indent)(?P=fence)\n",
    re.DOTALL,
)
"""A step that writes: into which file, where in it, and what."""
WALKTHROUGHS = (
    "Change a fact",
    "Add a page",
    "Add a macro",
    "Add a letter",
    "Add a tool",
    "Add an export",
    "Add an edition",
)
DAY = date(2026, 11, 29)
FOLDERS = ("browser", "data", "docs", "exports", "macros", "overrides", "tasks")
FILES = ("mkdocs.yml", "pyproject.toml", "deno.json", "branch.example.yml", "CONTRIBUTING.md")


@dataclass(frozen=True)
class Step:
    file: str
    where: str
    mark: str
    code: str

    def do(self, project: Path) -> None:
        path = project / self.file
        if self.where == "new":
            assert not path.exists(), self.file
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(self.code, "utf-8")
            return
        text = path.read_text("utf-8")
        if self.where == "at the end":
            path.write_text(text + self.code, "utf-8")
            return
        assert self.mark in text, f"{self.file} holds no {self.mark!r}"
        code = self.code.removesuffix("\n")
        put = {
            "before": f"{self.code}{self.mark}",
            "after": f"{self.mark}\n{code}",
            "in place of": code,
        }
        path.write_text(text.replace(self.mark, put[self.where], 1), "utf-8")


def steps(title: str) -> list[Step]:
    """Return what a walkthrough writes, in its order."""
    section = GUIDE.split(f"\n## {title}\n")[1].split("\n## ")[0]
    return [
        Step(
            found["new"] or found["file"],
            "new" if found["new"] else " ".join(found["where"].split()),
            # A space beside a tick within is Markdown's own.
            (found["mark"] or "").strip() if (found["ticks"] or "") == "``" else found["mark"] or "",
            re.sub(rf"^{found['indent']}", "", found["code"], flags=re.MULTILINE) + "\n",
        )
        for found in STEP.finditer(section)
    ]


def copy(folder: Path) -> Path:
    for name in FOLDERS:
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__", "fonts"))
    for name in FILES:
        shutil.copy(ROOT / name, folder)
    shutil.copytree(ROOT / "overrides/assets/fonts", folder / "overrides/assets/fonts")
    return folder


def told(project: Path) -> list[str]:
    """Return what the check says of a copy whose code is ours."""
    try:
        open_book(project, as_of=DAY)
    except Mistakes as found:
        return [str(each) for each in found.mistakes]
    return []


def run(project: Path, *command: str, as_of: str = f"{DAY}") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*command],
        cwd=project,
        env={**os.environ, "AS_OF": as_of, "DENO_NO_UPDATE_CHECK": "1"},
        capture_output=True,
        text=True,
        check=False,
    )


AGAIN = re.compile(
    r'^(?P<file>[^:]+):(?P<line>\d+): .*rests_on\.(?P<fact>[\w:-]+): .*has changed since .*write "(?P<hash>\w{8})"'
)


def read_again(project: Path) -> None:
    """Do what the check says of questions whose law has changed: read them again, and say so."""
    for found in filter(None, map(AGAIN.match, told(project))):
        path, at = project / found["file"], int(found["line"]) - 1
        lines = path.read_text("utf-8").split("\n")
        lines[at] = re.sub(
            rf'\b{re.escape(found["fact"])}: "\w{{8}}"', f'{found["fact"]}: "{found["hash"]}"', lines[at]
        )
        path.write_text("\n".join(lines), "utf-8")


def done(project: Path, title: str) -> Path:
    for step in steps(title):
        step.do(project)
    if title == "Change a fact":
        read_again(project)  # what its third step tells
    return project


@pytest.mark.parametrize("title", WALKTHROUGHS)
def test_a_walkthrough_writes_what_it_says_and_the_check_finds_no_mistake(title: str, tmp_path: Path) -> None:
    assert steps(title)
    project = done(copy(tmp_path), title)
    if any(step.file.startswith("macros/") for step in steps(title)):
        found = run(project, sys.executable, "-m", "macros")  # the copy's own code
        assert found.returncode == 0, found.stdout + found.stderr
    else:
        assert not told(project)
    written = sorted({step.file for step in steps(title)})
    python = [file for file in written if file.endswith(".py")]
    if python:
        ruff = Path(sys.executable).parent / "ruff"
        found = run(project, str(ruff), "format", "--check", *python)
        assert found.returncode == 0, found.stdout
        found = run(project, str(ruff), "check", "--extend-ignore", "I001", *python)  # `make fix` puts imports in order
        assert found.returncode == 0, found.stdout
    scripts = [file for file in written if file.endswith(".js")]
    if scripts:
        deno = Path(sys.executable).parent / "deno"
        for command in (("fmt", "--check"), ("lint",), ("check", "--no-remote", "--no-npm")):
            found = run(project, str(deno), *command, *scripts)
            assert found.returncode == 0, found.stderr


@pytest.mark.parametrize("title", ["Change a fact", "Add a macro", "Add an export"])
def test_a_walkthrough_can_be_done_after_others_have_done_it(title: str, tmp_path: Path) -> None:
    """What a real change leaves: a record of the next year, a line more in a list."""
    project = copy(tmp_path)
    law = project / "data/law/remedies.yml"
    record = re.search(r"^- id: vento-2026\n.*?\n(?=\n*- id: )", law.read_text("utf-8"), re.DOTALL | re.MULTILINE)
    assert record
    grown = record[0].replace("vento-2026", "vento-2027").replace("in_force_from: 2026-", "in_force_from: 2027-")
    law.write_text(law.read_text("utf-8").replace(record[0], f"{grown}\n{record[0]}"), "utf-8")
    for file, name in (("macros/render/reference.py", "MACROS"), ("exports/__main__.py", "FORMATS")):
        path = project / file
        old = path.read_text("utf-8")
        path.write_text(re.sub(rf"(?m)^({name} = \(\n(?:    \w+,\n)+)", r"\1    real,\n", old), "utf-8")
        assert path.read_text("utf-8") != old
    done(project, title)
    if title == "Change a fact":
        assert not told(project)


WRITTEN = (
    "law/tribunal-and-remedies",
    "reference/review-status",
    "law/whats-changing",
    "reference/glossary",
    "law/new-page",
    "contributing/macros",
    "casework/letters",
)
ALONE = "\nexclude_docs: |\n  *.md\n" + "".join(f"  !{page}.md\n" for page in WRITTEN)
"""The pages that the tests look at; the others are checked, and not built."""


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy in which all was done, and what was written for it as its site shows it."""
    project = copy(tmp_path_factory.mktemp("walked"))
    for title in WALKTHROUGHS:
        done(project, title)
    settings = project / "mkdocs.yml"
    settings.write_text(settings.read_text("utf-8") + ALONE, "utf-8")
    result = build(project, project / "site", "2098-04-06")
    assert result.returncode == 0, result.stderr
    return project


def article(made: Path, address: str) -> html.HtmlElement:
    return html.fromstring((made / f"site/{address}.html").read_bytes()).find(".//article")


@pytest.mark.parametrize("page", ["law/tribunal-and-remedies", "reference/review-status", "law/whats-changing"])
def test_the_new_band_is_in_force_on_its_day_and_the_old_ones_replaced(page: str, made: Path) -> None:
    rows = article(made, page).xpath(".//tr[contains(@data-fact, 'vento-')]")
    shown = {row.get("data-fact"): row.text_content() for row in rows}
    assert "£13,333 to £39,999" in shown["vento-2098"]
    assert "Replaced" not in shown.pop("vento-2098")
    assert all("Replaced for claims presented from" in words for words in shown.values())


def test_the_glossary_cites_the_new_band_alone(made: Path) -> None:
    cited = article(made, "reference/glossary").xpath(".//*[starts-with(@data-fact, 'vento-')]/@data-fact")
    assert set(cited) == {"vento-2098"}


def test_the_new_page_cites_the_law_and_ends_with_its_sources(made: Path) -> None:
    page = article(made, "law/new-page")
    assert page.xpath(".//span[@data-fact='direct-discrimination']")
    assert page.xpath(".//h2[@id='sources-for-this-page']")
    assert "£1,111" in page.text_content()


def test_the_new_page_is_one_that_the_tests_of_pages_take(made: Path) -> None:
    page = load(made, TOOLS).pages["law/new-page"]
    for test in (
        test_pages.test_no_page_needs_more_than_twelve_years_of_school,
        test_pages.test_a_page_does_not_say_its_title_twice,
        test_pages.test_people_are_called_what_the_edition_calls_them,
    ):
        test(page)


def test_the_new_macro_prints_on_its_own_page_of_the_guide(made: Path) -> None:
    page = article(made, "contributing/macros")
    assert page.xpath("string(.//h2[@id='how_sure']/following-sibling::p[2])").startswith("high")


def test_the_new_letter_stands_on_its_page_with_its_gap(made: Path) -> None:
    page = article(made, "casework/letters")
    letter = page.xpath(".//h3[@id='a-new-letter']/following-sibling::div")[0]
    assert "[your member’s name]" in letter.text_content()


def test_the_new_tool_has_one_script_that_the_page_loads(made: Path) -> None:
    script = (made / "site/assets/javascripts/tools/counter.js").read_text("utf-8")
    assert "data.unit" in script
    page = html.fromstring((made / "site/contributing/macros.html").read_bytes())
    assert any(address.endswith("tools/counter.js") for address in page.xpath("//script/@src"))


def test_the_new_tools_own_test_passes(made: Path, browser: Browser) -> None:
    names: dict[str, Any] = {}
    exec((made / "tests/test_counter.py").read_text("utf-8"), names)
    context = browser.new_context(offline=True)

    def open_page(address: str) -> Watched:
        watched = Watched(context)
        watched.open(made / "site", address)
        return watched

    names["test_the_counter_begins_at_nought"](open_page)
    context.close()


def test_the_new_export_is_made_and_listed(made: Path) -> None:
    """It prints no page, so that it is given none."""
    program = (
        "from pathlib import Path; from exports.__main__ import FORMATS, numbers; from exports.config import read_config;"
        "from exports.copy import Copy; from exports.face import face_of; from exports.site import Site;"
        "from macros import open_book; book = open_book();"
        "site = Site(read_config(Path('mkdocs.yml')), (), book.stated, Path());"
        "assert numbers in FORMATS; job = numbers(Copy(book, site, face_of(book.data.edition)))[0]; print(job.path, job.make().decode(), sep='|')"
    )
    found = run(made, sys.executable, "-c", program, as_of="2098-04-06")
    assert found.returncode == 0, found.stderr
    path, _, text = found.stdout.partition("|")
    assert path == "downloads/numbers.txt"
    assert "Samaritans: 116 123" in text


def test_the_new_edition_has_its_own_words(made: Path) -> None:
    program = (
        "from macros import open_book; from exports.config import read_config; from pathlib import Path;"
        "config = read_config(Path('mkdocs.our-union.yml'));"
        "print(config.site_dir, open_book(edition=config.edition).data.edition.audience, sep='|')"
    )
    found = run(made, sys.executable, "-c", program, as_of="2098-04-06")
    assert found.stdout.strip() == "editions/our-union/site|reps of our union", found.stderr
