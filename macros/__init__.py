"""The only door between our code and the site generator: the macros, and the pages as they leave them."""

import json
import os
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import click

from browser.join import Unjoinable
from macros.models import checks
from macros.models.load import Data, load
from macros.models.mistakes import Mistake, Mistakes
from macros.render import cite, currency, links, paper, pattern, pictures, readings, reference, tables, worked
from macros.render.book import Book
from macros.render.placed import unplaced
from macros.render.search import search_files, search_help
from macros.render.survey import Macro, survey
from macros.scripts import STEMMER, late_facts, page_looks, page_scripts, sheets, worker_script
from macros.tools.action_plan.tool import TOOL as action_plan
from macros.tools.case_file.tool import TOOL as case_file
from macros.tools.checklist.tool import TOOL as checklist
from macros.tools.finder.tool import TOOL as finder
from macros.tools.first_meeting.tool import TOOL as first_meeting
from macros.tools.health_check.tool import TOOL as health_check
from macros.tools.hearing.tool import TOOL as hearing
from macros.tools.keeping.tool import TOOL as keeping
from macros.tools.letters.tool import TOOL as letters
from macros.tools.offline_copy.tool import TOOL as offline_copy
from macros.tools.plan_tester.tool import TOOL as plan_tester
from macros.tools.print_pages.tool import TOOL as print_pages
from macros.tools.quiz.tool import TOOL as quiz
from macros.tools.scenario.tool import TOOL as scenario
from macros.tools.time_limits.tool import TOOL as time_limits
from macros.tools.training.tool import TOOL as training
from macros.tools.wres.tool import TOOL as wres
from macros.tools.wres_calendar.tool import TOOL as wres_calendar
from macros.tools.wres_reader.tool import TOOL as wres_reader

EARLIEST, LATEST = date(1999, 1, 1), date(2099, 12, 31)
"""The days that the handbook can be built for. Whatever is reckoned from them is a day too."""
ROOT = Path(__file__).parent.parent
# The only list of tools. To add one: its folder in macros/tools/, and its line here.
TOOLS = (
    wres,
    time_limits,
    case_file,
    finder,
    checklist,
    first_meeting,
    hearing,
    keeping,
    letters,
    plan_tester,
    wres_calendar,
    wres_reader,
    health_check,
    action_plan,
    training,
    quiz,
    scenario,
    offline_copy,
    print_pages,
)
MACROS: tuple[Macro, ...] = (
    *cite.MACROS,
    *links.MACROS,
    *tables.MACROS,
    *reference.MACROS,
    *worked.MACROS,
    *pattern.MACROS,
    *pictures.MACROS,
    *(macro for tool in TOOLS for macro in tool.macros),
    *currency.MACROS,
    *readings.MACROS,
)

AUTHORS = "contributing/macros"
"""The page that explains the macros to authors."""
opened: dict[str, Book] = {}
"""The last book of each edition. `make serve` stays in one process: see overrides/reload_macros.py."""


def today() -> date:
    """Return the day to build for: `AS_OF` if it is set, else today. The clock enters here alone.

    Raises:
        SystemExit: `AS_OF` is not a date, or none of our time.
    """
    told = os.environ.get("AS_OF", "")
    try:
        day = date.fromisoformat(told) if told else date.today()
    except ValueError:
        raise SystemExit(f"AS_OF is {told!r}; write it as 2027-04-06.") from None
    if not EARLIEST <= day <= LATEST:
        raise SystemExit(f"AS_OF is {told!r}; write a day from {EARLIEST} to {LATEST}.")
    return day


def open_book(
    root: Path = ROOT, edition: str = "default", as_of: date | None = None, before: Book | None = None
) -> Book:
    """Return the handbook, its data and every page checked.

    Args:
        root: The folder that holds `data/` and `docs/`.
        edition: The stem of a file in `data/editions/`.
        as_of: The day to build for, if not today.
        before: The handbook as it was opened before, to read anew only what has changed.

    Raises:
        Mistakes: Everything wrong in `data/` and `docs/`.
    """
    if unlisted := sorted(unlisted_tools(root)):
        raise Mistakes(unlisted)
    data, day = load(root, TOOLS, edition), as_of or today()
    # A handbook may be built for a day that has passed, and nobody can have checked anything tomorrow.
    if mistakes := [
        *checks.not_yet(data.facts, data.pages, data.files, max(day, date.today())),
        *links.missing_contacts(data, f"data/editions/{edition}.yml"),
        *_unexplained(data),
    ]:
        raise Mistakes(mistakes)
    book, mistakes = survey(Book(data, day), MACROS, before)
    if not mistakes:
        mistakes = [
            *unplaced(book, (each for tool in TOOLS for each in tool.placed)),
            *paper.mistakes(book),
            *pattern.mistakes(book),
        ]
    if mistakes:
        raise Mistakes(mistakes)
    return book


def _unexplained(data: Data) -> Iterator[Mistake]:
    """Yield each macro that the authors' page has no section for."""
    page = data.pages.get(AUTHORS)
    for macro in MACROS:
        if page and macro.__name__ not in page.sections:
            says = f"No section explains {macro.__name__}. Add it: ## `{macro.__name__}`, and a live example."
            yield Mistake(f"docs/{AUTHORS}.md", 1, macro.__name__, says)


def unlisted_tools(root: Path) -> Iterator[Mistake]:
    """Yield each folder of a tool that `TOOLS` does not name: nothing in it would be read."""
    listed = {tool.name for tool in TOOLS}
    for file in (root / "macros/tools").glob("*/tool.py"):
        if file.parent.name not in listed:
            says = (
                f"Not in TOOLS. List it in macros/__init__.py, or take the folder macros/tools/{file.parent.name} away."
            )
            yield Mistake(file.relative_to(root).as_posix(), 1, "TOOL", says)


def define_env(env: Any) -> None:
    """Read the book when the site generator begins. Its macros run here, once, and not in the generator's plugin."""
    edition = env.conf.get("extra", {}).get("edition_file", "default")
    try:
        opened[edition] = env.book = open_book(edition=edition, before=opened.get(edition))
    except Mistakes as error:
        # Shown as it is by a build, and survived by `make serve`, which waits for the correction.
        raise click.ClickException(f"{len(error.mistakes)} mistakes:\n{error}") from None
    env.conf["extra"]["search_help"] = search_help(env.book)
    env.conf["extra"]["tools"] = sheets(ROOT, TOOLS)  # for overrides/main.html


def on_pre_page_macros(env: Any) -> None:
    """Hand over a page as its macros left it: the generator's own template engine, which would run all, runs nothing.

    Raises:
        ClickException: No check has read the page.
    """
    name = env.page.file.src_uri
    page_id = name.removesuffix(".md")
    if page_id not in env.book.words:
        raise click.ClickException(f"{name}: No check has read this page. End its name in .md.")
    env.markdown = whole(env.book, page_id)
    env.page.meta["render_macros"] = False


def on_post_build(env: Any) -> None:
    """Write the scripts, and our search in place of the theme's. The search plugin stands before this one."""
    site = Path(env.conf["site_dir"])
    folder = site / "assets/javascripts"
    try:
        files = {folder / name: text for name, text in page_scripts(ROOT, TOOLS).items()}
        worker = worker_script(ROOT)
    except Unjoinable as error:
        raise click.ClickException(str(error)) from None
    (folder / STEMMER).unlink()
    index = site / "search/search_index.json"
    if index.exists():
        found = search_files(env.book, json.loads(index.read_text("utf-8")), worker)
        files |= {site / "search" / name: content for name, content in found.items()}
    files |= {folder / name: text for name, text in late_facts(env.book, TOOLS).items()}
    looks = site / "assets/stylesheets/tools"
    files |= {looks / name: text for name, text in page_looks(ROOT, TOOLS).items()}
    files[site / "reference/law-read.json"] = readings.readings_json(env.book)
    for path, text in files.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8", newline="\n")


def whole(book: Book, page_id: str) -> str:
    """Return the Markdown of a page, from how current it is to its sources."""
    words = pattern.with_way_on(book.words[page_id])
    return "\n".join((currency.opening(book, page_id), words, currency.closing(book, page_id)))
