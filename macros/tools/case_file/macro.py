"""The case file: an incident log with a deadline for each act, and the paper log for readers without scripts."""

from collections.abc import Callable
from typing import Any

from macros.render.book import Book
from macros.render.tool import law, place
from macros.render.words import filled
from macros.tools.case_file.model import CASE_NOTES
from macros.tools.case_file.pack import papers
from macros.tools.time_limits.macro import limits


def notes(book: Book) -> list[dict[str, Any]]:
    """Return what to say of the law beside the deadlines, and in which nations and cases."""
    return [
        {
            "when": note.when,
            "says": filled(book, note.says),
            "nations": book.told(note.fact).nations,
            "law": law(book, note.fact),
        }
        for note in book.data[CASE_NOTES].values()
    ]


def case_file(book: Book, *, caller: Callable[[], str]) -> str:
    """The case file. The block inside is its paper form: readers without scripts see it, and others can print it.

    Example:
        {% call case_file() %}
        | Date | What happened |
        | --- | --- |
        | | |
        {% endcall %}
    """
    # Before the facts, so that what it cites is explained there and not only where scripts run.
    paper = caller()
    papers(book)  # the page relies on what its script will load
    return place("case_file", {**limits(book), "notes": notes(book)}, paper)


MACROS = (case_file,)
