"""The only door between our code and the site generator: the macros, and the pages as they leave them."""

import json
import os
from datetime import date
from pathlib import Path
from typing import Any

import click

from macros.models.load import load
from macros.models.mistakes import Mistakes
from macros.render import (
    action_plan,
    case_file,
    checklist,
    cite,
    currency,
    deadline,
    downloads,
    evidence,
    finder,
    health_check,
    keeping,
    learning_path,
    letters,
    links,
    plan_tester,
    quiz,
    reference,
    scenario,
    session_plans,
    tables,
    training,
    training_files,
    worked,
    wres,
    wres_calendar,
    wres_figures,
    wres_reader,
)
from macros.render.book import Book
from macros.render.search import WORKER, search_files
from macros.render.survey import survey

ROOT = Path(__file__).parent.parent
MACROS = (
    *cite.MACROS,
    *links.MACROS,
    *tables.MACROS,
    *reference.MACROS,
    *worked.MACROS,
    *evidence.MACROS,
    *wres_figures.MACROS,
    *wres.MACROS,
    *deadline.MACROS,
    *case_file.MACROS,
    *finder.MACROS,
    *checklist.MACROS,
    *keeping.MACROS,
    *letters.MACROS,
    *plan_tester.MACROS,
    *wres_calendar.MACROS,
    *wres_reader.MACROS,
    *health_check.MACROS,
    *action_plan.MACROS,
    *training.MACROS,
    *quiz.MACROS,
    *scenario.MACROS,
    *learning_path.MACROS,
    *session_plans.MACROS,
    *training_files.MACROS,
    *downloads.MACROS,
    *currency.MACROS,
)

opened: dict[str, Book] = {}
"""The last book of each edition. `make serve` stays in one process: see overrides/reload_macros.py."""


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
    data = load(root, edition)
    book, mistakes = survey(Book(data, as_of or today()), MACROS, before)
    mistakes = [*quiz.mistakes(data, root), *scenario.mistakes(data, root), *mistakes]
    if mistakes:
        raise Mistakes(mistakes)
    return book


def define_env(env: Any) -> None:
    """Read the book when the site generator begins. Its macros run here, once, and not in the generator's plugin."""
    edition = env.conf.get("extra", {}).get("edition_file", "default")
    try:
        opened[edition] = env.book = open_book(edition=edition, before=opened.get(edition))
    except Mistakes as error:
        # Shown as it is by a build, and survived by `make serve`, which waits for the correction.
        raise click.ClickException(f"{len(error.mistakes)} mistakes:\n{error}") from None


def on_pre_page_macros(env: Any) -> None:
    """Hand over a page as its macros left it, with how current it is under its title and its sources at its end."""
    page_id = env.page.file.src_uri.removesuffix(".md")
    env.markdown = whole(env.book, page_id)
    env.page.meta["render_macros"] = False  # they have run


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


def whole(book: Book, page_id: str) -> str:
    """Return the Markdown of a page, from how current it is to its sources."""
    return "\n".join((currency.opening(book, page_id), book.words[page_id], currency.closing(book, page_id)))
