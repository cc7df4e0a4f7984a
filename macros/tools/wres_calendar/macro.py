"""The WRES year's calendar: what usually happens when, how sure that is, and a file for the rep's own calendar."""

from typing import Any

from macros.models.reference import Picture
from macros.models.reference import Step as PictureStep
from macros.render.book import Book
from macros.render.cite import source
from macros.render.pictures import figure
from macros.render.table import table
from macros.render.tool import place
from macros.render.words import day
from macros.tools.wres.model import CALENDAR, Step
from macros.tools.wres_calendar.rules import next_year, placed

SURE = {"high": "Sure", "medium": "Fairly sure", "low": "Not sure"}
READ = {
    "primary": "read on a page of the body itself",
    "secondary": "read in another body’s report",
    "recalled": "known from memory, not read",
}
CHECK = "Dates move from year to year and from trust to trust. Check your trust’s own timetable."


def wres_calendar(book: Book) -> str:
    """The WRES year as a table. With scripts, also a calendar file of its steps for the year that the reader chooses.

    Example:
        {{ wres_calendar() }}
    """
    steps = book.data[CALENDAR].values()
    year = next_year(book.as_of)
    rows = ((_when(step, year), _what(step), _how_sure(step), _source(book, step)) for step in steps)
    printed = table("The WRES year", ("When", "What", "How sure", "Source"), rows)
    facts = {"check": CHECK, "steps": [_fact(book, step) for step in steps]}
    return place("wres_calendar", facts, f"{CHECK}\n\n{printed}")


def wres_year(book: Book) -> str:
    """The WRES year as a road, and the same in words.

    Example:
        {{ wres_year() }}
    """
    steps = list(book.data[CALENDAR].values())
    road = Picture(
        id="wres-year",
        title="The WRES year",
        form="road",
        about=f"NHS trusts in England. {CHECK}",
        steps=tuple(
            PictureStep(
                head=step.when[0].upper() + step.when[1:],
                says=f"{step.short}." + (f" {SURE[step.confidence]}." if step.confidence != "high" else ""),
            )
            for step in steps
        ),
    )
    return figure(road, [_source(book, step) for step in steps])


def _when(step: Step, year: int) -> str:
    found = placed(step, year)
    usual = step.when[0].upper() + step.when[1:]
    return f"{usual}. In the {year} round: {f'about {found.day:%B %Y}' if found.about else day(found.day)}"


def _what(step: Step) -> str:
    return " ".join(f"{words.rstrip('.')}." for words in (step.what, step.note) if words)


def _how_sure(step: Step) -> str:
    """Say in words how sure a step is, and what is left to check."""
    parts = [f"{SURE[step.confidence]}: {READ[step.evidence]}"]
    parts += [step.caveat] if step.caveat else []
    parts += [f"Still to check: {step.to_confirm}"] if step.to_confirm else []
    return " ".join(f"{part.rstrip('.')}." for part in parts)


def _source(book: Book, step: Step) -> str:
    return "; ".join([*(source(book, source_id) for source_id in step.sources), *step.documents])


def _fact(book: Book, step: Step) -> dict[str, Any]:
    return {
        "id": step.id,
        "when": step.when,
        "short": step.short,
        "what": _what(step),
        "sure": _how_sure(step),
        "starts": step.starts.model_dump(),
        "exact": not placed(step, 2025).about,
        "sources": [f"{found.title}: {found.url}" for found in map(book.source, step.sources)] + list(step.documents),
    }


MACROS = (wres_calendar, wres_year)
