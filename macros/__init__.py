"""The only door between our code and the site generator: the macros, and how they are registered."""

import json
import os
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import click

from macros.models.load import load
from macros.models.mistakes import Mistakes
from macros.render import cite, currency, links, reference, tables, worked
from macros.render.book import Book
from macros.render.search import WORKER, search_files
from macros.render.survey import Macro, bound, survey
from macros.tools.action_plan.tool import TOOL as action_plan
from macros.tools.case_file.tool import TOOL as case_file
from macros.tools.checklist.tool import TOOL as checklist
from macros.tools.finder.tool import TOOL as finder
from macros.tools.health_check.tool import TOOL as health_check
from macros.tools.keeping.tool import TOOL as keeping
from macros.tools.letters.tool import TOOL as letters
from macros.tools.offline_copy.tool import TOOL as offline_copy
from macros.tools.plan_tester.tool import TOOL as plan_tester
from macros.tools.quiz.tool import TOOL as quiz
from macros.tools.scenario.tool import TOOL as scenario
from macros.tools.time_limits.tool import TOOL as time_limits
from macros.tools.training.tool import TOOL as training
from macros.tools.wres.tool import TOOL as wres
from macros.tools.wres_calendar.tool import TOOL as wres_calendar
from macros.tools.wres_reader.tool import TOOL as wres_reader

ROOT = Path(__file__).parent.parent
# The only list of tools. To add one: its folder in macros/tools/, and its line here.
TOOLS = (
    wres,
    time_limits,
    case_file,
    finder,
    checklist,
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
)
MACROS: tuple[Macro, ...] = (
    *cite.MACROS,
    *links.MACROS,
    *tables.MACROS,
    *reference.MACROS,
    *worked.MACROS,
    *currency.MACROS,
    *(macro for tool in TOOLS for macro in tool.macros),
)


def today() -> date:
    """Return the day to build for: `AS_OF` if it is set, else today. The clock enters here alone.

    Raises:
        SystemExit: `AS_OF` is not a date.
    """
    told = os.environ.get("AS_OF", "")
    try:
        return date.fromisoformat(told) if told else date.today()
    except ValueError:
        raise SystemExit(f'AS_OF is "{told}"; write it as 2027-04-06.') from None


def open_book(root: Path = ROOT, edition: str = "default", as_of: date | None = None) -> Book:
    """Return the handbook, its data and every page checked.

    Raises:
        Mistakes: Everything wrong in `data/` and `docs/`.
    """
    book = Book(load(root, TOOLS, edition), as_of or today())
    _, mistakes = survey(book, MACROS)
    if mistakes:
        raise Mistakes(mistakes)
    # The second reading lets the reports of use and review see what the first one found.
    usage, _ = survey(book, MACROS)
    return replace(book, usage=usage)


def define_env(env: Any) -> None:
    """Register the macros with the site generator."""
    edition = env.conf.get("extra", {}).get("edition_file", "default")
    try:
        book = open_book(edition=edition)
    except Mistakes as error:
        # Shown as it is by a build, and survived by `make serve`, which waits for the correction.
        raise click.ClickException(f"{len(error.mistakes)} mistakes:\n{error}") from None
    env.book = book
    for name, macro in bound(book, MACROS).items():
        env.macro(macro, name)


def on_pre_page_macros(env: Any) -> None:
    """Put how current a page is under its title, and its sources at its end."""
    env.book.seen.clear()
    page_id = env.page.file.src_uri.removesuffix(".md")
    env.markdown = opening(env.book, page_id) + "\n" + env.markdown + "\n" + closing(env.book, page_id)


def on_post_build(env: Any) -> None:
    """Put our search in place of the theme's. The search plugin stands before this one."""
    site = Path(env.conf["site_dir"])
    file = site / "search/search_index.json"
    if file.exists():
        scripts = [site / f"assets/javascripts/{name}.js" for name in WORKER]
        index = json.loads(file.read_text("utf-8"))
        for name, content in search_files(env.book, index, [script.read_text("utf-8") for script in scripts]).items():
            (site / "search" / name).write_text(content, "utf-8")
        for script in scripts:
            script.unlink()


opening, closing = currency.opening, currency.closing
