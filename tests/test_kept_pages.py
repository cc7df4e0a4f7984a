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
from tests.conftest import AS_OF, ROOT

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
# What `mkdocs build` does, each time in a process that has built nothing before: it shares with others what it imports alone.
FRESH = """
import os, sys
import material.plugins.search.plugin
from mkdocs.commands.build import build
from mkdocs.config import load_config

for line in sys.stdin:
    child = os.fork()
    if child:
        code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        print("failed" if code else "built", flush=True)
    else:
        try:
            config = load_config(site_dir=line.strip())
            config.plugins.on_startup(command="build", dirty=False)
            build(config)
        except BaseException:
            os._exit(1)
        os._exit(0)
"""


class Builder:
    """A process that builds a project whenever it is told to."""

    def __init__(self, project: Path, program: str, site: str) -> None:
        self.site = project / site
        midnight = datetime.combine(AS_OF, datetime.min.time(), UTC).timestamp()
        fixed = {"AS_OF": f"{AS_OF}", "SOURCE_DATE_EPOCH": f"{midnight:.0f}", "NO_MKDOCS_2_WARNING": "1"}
        self._child = subprocess.Popen(
            [sys.executable, "-c", program],
            cwd=project,
            env={**os.environ, **fixed},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def built(self) -> Path | None:
        """Build the project as it is now; return the site, or nothing if it can't be built."""
        assert self._child.stdin and self._child.stdout
        print(self.site, file=self._child.stdin, flush=True)
        return self.site if self._child.stdout.readline() == "built\n" else None

    def close(self) -> None:
        self._child.kill()
        self._child.communicate()


def served(project: Path) -> Builder:
    """Return what builds a project as it is served while somebody edits it."""
    return Builder(project, SERVED, "served")


def differing(one: Path, other: Path) -> list[str]:
    """Return the files that are not the same to the byte in two folders."""
    files = {path.relative_to(top).as_posix() for top in (one, other) for path in top.rglob("*") if path.is_file()}
    return sorted(name for name in files if contents(one / name) != contents(other / name))


def contents(path: Path) -> bytes:
    return path.read_bytes() if path.exists() else b""


def replace_in(path: Path, old: str, new: str) -> None:
    text = path.read_text("utf-8")
    assert old in text, f"{path.name} does not hold {old!r}"
    path.write_text(text.replace(old, new, 1), "utf-8")


# A small project, with our hook and the theme alone


@dataclass(frozen=True)
class Small:
    """A small project, built as it is served."""

    project: Path
    served: Builder
    fresh: Builder

    def built(self) -> bool:
        """Say whether it can be built after the last edit."""
        return self.served.built() is not None

    def as_from_nothing(self) -> bool:
        """Say whether a build after the last edit gives what one from nothing does."""
        site, fresh = self.served.built(), self.fresh.built()
        return bool(site and fresh) and differing(site, fresh) == []


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Small]:
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
    made = Small(project, served(project), Builder(project, FRESH, "fresh"))
    assert made.built()
    yield made
    made.served.close()
    made.fresh.close()


@dataclass(frozen=True)
class Edit:
    """A change to one file."""

    what: str
    file: str
    old: str
    new: str


EDITS = (
    Edit("nothing", "docs/law.md", "Words.", "Words."),
    Edit("words", "docs/law.md", "Three months", "Some months"),
    Edit("a new section", "docs/law.md", "## Limits", "## Before\n\nMore.\n\n## Limits"),
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
def test_after_an_edit_every_file_is_as_from_nothing(small: Small, edit: Edit):
    replace_in(small.project / edit.file, edit.old, edit.new)
    assert small.as_from_nothing()


def test_an_edit_to_a_page_draws_that_page_alone(small: Small):
    assert small.built()
    drawn = small.project / "drawn.txt"
    drawn.unlink()
    assert small.built()
    assert not drawn.exists()
    replace_in(small.project / "docs/casework.md", "Begin", "Start")
    assert small.built()
    assert drawn.read_text() == "casework "


def test_a_broken_link_is_told_until_it_is_mended(small: Small):
    replace_in(small.project / "docs/casework.md", "law.md", "lore.md")
    assert not small.built()
    assert not small.built()
    replace_in(small.project / "docs/casework.md", "lore.md", "law.md")
    assert small.as_from_nothing()


def test_a_link_is_told_when_the_section_it_leads_to_goes(small: Small):
    replace_in(small.project / "docs/law.md", "## Limits", "## Bounds")
    assert not small.built()
    replace_in(small.project / "docs/law.md", "## Bounds", "## Limits")
    assert small.as_from_nothing()


@pytest.mark.parametrize("name", ["casework.md", "form.txt"])
def test_a_link_is_told_when_the_file_it_leads_to_goes(small: Small, name: str):
    file, away = small.project / "docs" / name, small.project / name
    file.rename(away)
    assert not small.built()
    away.rename(file)
    assert small.as_from_nothing()


# The handbook


def test_the_handbook_after_edits_is_to_the_byte_what_another_process_builds_from_nothing(project: Path, site: Path):
    """The edits take back what was changed before the first build: what is there in the end is the real handbook."""
    files = {project / name: (project / name).read_bytes() for name in (*(edit.file for edit in READ), HELPLINES)}
    for edit in READ:
        replace_in(project / edit.file, edit.old, edit.new)
    replace_in(project / HELPLINES, "Where it works", "Where to ring from")
    builder = served(project)
    changed = builder.built()
    assert changed and "Where to ring from" in (changed / "reference/helplines.html").read_text("utf-8")
    for path, content in files.items():
        path.write_bytes(content)
    edited = builder.built()
    assert edited and differing(edited, site) == []
    builder.close()


HELPLINES = "macros/render/reference.py"
"""What it prints stands on few pages, so that the others show whether each of the edits is noticed."""
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
