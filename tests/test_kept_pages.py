"""What `make serve` takes from its last build is what a build from nothing would give."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from macros import open_book
from macros.render.book import Book
from tests.conftest import AS_OF, ROOT, build

SETTINGS = """
site_name: Small
site_url: http://127.0.0.1:8000/
strict: true
use_directory_urls: false
theme: {name: material, custom_dir: overrides, font: false}
nav: [index.md, law.md, Casework: [casework.md]]
extra_css: [assets/look.css]
plugins: {search: {}}
hooks: [overrides/captions.py, overrides/kept_pages.py, drawn.py]
validation: {links: {not_found: warn, anchors: warn}}
markdown_extensions: [attr_list]
"""
PAGES = {
    "index": "See [the law](law.md#limits).",
    "law": "Words.\n\n## Limits\n\nThree months. See [casework](casework.md).",
    "casework": "Begin with [the law](law.md), or take [a form](form.txt).",
}
# A hook that notes which pages are converted.
DRAWN = """
def on_page_content(html, page, **_):
    if html:
        with open("drawn.txt", "a") as file:
            file.write(page.file.name + " ")
"""
# What `mkdocs serve` does at each edit, in one process: read the settings, build. Each line names a folder to build into.
SERVED = """
import sys
from mkdocs.commands.build import build
from mkdocs.config import load_config

first = True
for line in sys.stdin:
    config = load_config(site_dir=line.strip())
    if first:
        config.plugins.on_startup(command="serve", dirty=False)
    first = False
    try:
        build(config)
        print("built", flush=True)
    except BaseException as fault:
        print("failed", fault, flush=True)
"""


class Served:
    """A project served while it is edited."""

    def __init__(self, project: Path) -> None:
        self.project = project
        midnight = datetime.combine(AS_OF, datetime.min.time(), UTC).timestamp()
        fixed = {"AS_OF": f"{AS_OF}", "SOURCE_DATE_EPOCH": f"{midnight:.0f}", "NO_MKDOCS_2_WARNING": "1"}
        self._child = subprocess.Popen(
            [sys.executable, "-c", SERVED],
            cwd=project,
            env={**os.environ, **fixed},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )

    def built(self) -> Path | None:
        """Build as after an edit; return the site, or nothing if it can't be built."""
        site = self.project / "served"
        assert self._child.stdin and self._child.stdout
        print(site, file=self._child.stdin, flush=True)
        return site if self._child.stdout.readline() == "built\n" else None

    def close(self) -> None:
        self._child.kill()
        self._child.communicate()


def differing(one: Path, other: Path) -> list[str]:
    """Return the files that are not the same to the byte in two folders."""
    files = {path.relative_to(top).as_posix() for top in (one, other) for path in top.rglob("*") if path.is_file()}
    return sorted(name for name in files if contents(one / name) != contents(other / name))


def contents(path: Path) -> bytes:
    return path.read_bytes() if path.exists() else b""


def as_from_nothing(served: Served) -> bool:
    """Say whether a build after the last edit gives what one from nothing does."""
    fresh = served.project / "fresh"
    shutil.rmtree(fresh, ignore_errors=True)
    result = build(served.project, fresh, AS_OF.isoformat())
    assert result.returncode == 0, result.stderr
    site = served.built()
    assert site
    return differing(site, fresh) == []


def replace_in(path: Path, old: str, new: str) -> None:
    text = path.read_text("utf-8")
    assert old in text, f"{path.name} does not hold {old!r}"
    path.write_text(text.replace(old, new, 1), "utf-8")


# A small project, with our hook and the theme alone


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """A small project, built once as it is served. Edits stay for the tests after."""
    project = tmp_path_factory.mktemp("small")
    for name, words in PAGES.items():
        page = project / "docs" / f"{name}.md"
        page.parent.mkdir(exist_ok=True)
        page.write_text(f"---\ntitle: About {name}\njob: To know\n---\n\n{words}\n")
    (project / "docs/form.txt").write_text("Who, where, when")
    (project / "docs/assets").mkdir()
    (project / "docs/assets/look.css").write_text("p { color: black }")
    (project / "overrides/partials").mkdir(parents=True)
    for name in ("captions.py", "kept_pages.py", "kept.html", "partials/content.html"):
        shutil.copy(ROOT / "overrides" / name, project / "overrides" / name)
    (project / "overrides/main.html").write_text('{% extends "base.html" %}{% block announce %}Hello{% endblock %}')
    (project / "mkdocs.yml").write_text(SETTINGS)
    (project / "drawn.py").write_text(DRAWN)
    served = Served(project)
    assert served.built()
    yield served
    served.close()


@dataclass(frozen=True)
class Edit:
    """A change to one file."""

    what: str
    file: str
    old: str
    new: str


EDITS = (
    Edit("nothing", "docs/law.md", "Words.", "Words."),
    Edit("words", "docs/law.md", "Words.", "Other words."),
    Edit("a new section", "docs/law.md", "Other words.", "Other words.\n\n## Before\n\nMore."),
    Edit("its title, which other pages show", "docs/law.md", "title: About law", "title: The law"),
    Edit("what its head says", "docs/law.md", "job: To know", "job: To know\ndescription: Of the law"),
    Edit("how its name looks in the contents", "docs/law.md", "job: To know", "job: To know\nstatus: new"),
    Edit("what search knows", "docs/index.md", "job: To know", "job: To know\nsearch: {boost: 2}"),
    Edit("a template", "overrides/main.html", "Hello", "Good day"),
    Edit("a part of a template", "overrides/partials/content.html", "<h1>", '<h1 class="title">'),
    Edit("a style", "docs/assets/look.css", "black", "navy"),
    Edit("the site's name", "mkdocs.yml", "site_name: Small", "site_name: Little"),
    Edit("the contents", "mkdocs.yml", "Casework: [", "Cases: ["),
    Edit("how pages are converted", "mkdocs.yml", "[attr_list]", "[attr_list, toc: {permalink: true}]"),
)


@pytest.mark.parametrize("edit", EDITS, ids=[edit.what for edit in EDITS])
def test_after_an_edit_every_file_is_as_from_nothing(small: Served, edit: Edit):
    replace_in(small.project / edit.file, edit.old, edit.new)
    assert as_from_nothing(small)


def test_an_edit_to_a_page_draws_that_page_alone(small: Served):
    assert small.built()
    drawn = small.project / "drawn.txt"
    drawn.unlink()
    assert small.built()
    assert not drawn.exists()
    replace_in(small.project / "docs/casework.md", "Begin", "Start")
    assert small.built()
    assert drawn.read_text() == "casework "


def test_a_broken_link_is_told_until_it_is_mended(small: Served):
    replace_in(small.project / "docs/casework.md", "law.md", "lore.md")
    assert not small.built()
    assert not small.built()
    replace_in(small.project / "docs/casework.md", "lore.md", "law.md")
    assert as_from_nothing(small)


def test_a_link_is_told_when_the_section_it_leads_to_goes(small: Served):
    replace_in(small.project / "docs/law.md", "## Limits", "## Bounds")
    assert not small.built()
    replace_in(small.project / "docs/law.md", "## Bounds", "## Limits")
    assert as_from_nothing(small)


@pytest.mark.parametrize("name", ["casework.md", "form.txt"])
def test_a_link_is_told_when_the_file_it_leads_to_goes(small: Served, name: str):
    file, away = small.project / "docs" / name, small.project / name
    file.rename(away)
    assert not small.built()
    away.rename(file)
    assert as_from_nothing(small)


# The handbook


def test_the_handbook_after_edits_is_as_from_nothing(project: Path):
    served = Served(project)
    assert served.built()
    for edit in READ:
        replace_in(project / edit.file, edit.old, edit.new)
    replace_in(project / "macros/render/currency.py", "Next review", "Due again")
    assert as_from_nothing(served)
    assert "Due again" in (project / "served/law/time-limits.html").read_text("utf-8")
    served.close()


READ = (
    Edit("its words", "docs/casework/grievance.md", "## Related pages", "Another sentence.\n\n## Related pages"),
    Edit(
        "what it cites, which the list of sources shows",
        "docs/casework/grievance.md",
        "## Related pages",
        'As {{ cite("race-claim-limit:time-limit-three-months-old") }} says.\n\n## Related pages',
    ),
    Edit("its title", "docs/law/time-limits.md", "title: ", "title: New "),
    Edit(
        "a heading that a quiz names",
        "docs/law/time-limits.md",
        "## How to count",
        "## How to count!",
    ),
    Edit("the day it was reviewed", "docs/law/time-limits.md", "reviewed: 2026-11", "reviewed: 2026-10"),
    Edit(
        "a fact",
        "data/law/time_limits.yml",
        "Equality Act 2010, s.123(1)(a) (before",
        "Equality Act 2010, s.123 (before",
    ),
)


@pytest.mark.parametrize("edit", READ, ids=[edit.what for edit in READ])
def test_pages_are_read_as_from_nothing_after_an_edit(book: Book, project: Path, edit: Edit):
    replace_in(project / edit.file, edit.old, edit.new)
    after, fresh = open_book(project, as_of=AS_OF, before=book), open_book(project, as_of=AS_OF)
    assert after.words == fresh.words
    assert after.usage == fresh.usage
    assert after.words != book.words or after.usage != book.usage or after.data != book.data


def test_a_page_that_no_edit_touched_is_not_read_again(book: Book, project: Path):
    replace_in(project / "docs/casework/grievance.md", "## Related pages", "Another sentence.\n\n## Related pages")
    after = open_book(project, as_of=AS_OF, before=book)
    assert [name for name in book.words if after.words[name] is not book.words[name]] == ["casework/grievance"]


def test_on_another_day_every_page_is_read_again(book: Book):
    day = AS_OF + timedelta(days=400)
    assert open_book(as_of=day, before=book).words == open_book(as_of=day).words
