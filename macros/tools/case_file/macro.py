"""The case file: an incident log with a deadline for each act, and the paper log for readers without scripts."""

from collections.abc import Callable
from typing import Any

from macros.render.book import Book
from macros.render.tool import law, place
from macros.render.words import filled
from macros.tools.case_file.model import CASE_NOTES, CASE_STEPS
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


def types(book: Book) -> list[dict[str, Any]]:
    """Return the types of discrimination, what proves each, and what to know first where its law is in doubt."""
    return [
        {
            "id": kind.id,
            "name": kind.name,
            "ask": kind.ask,
            "prove": [filled(book, step) for step in kind.prove],
            "compared": kind.compared,
            "begins": book.told(kind.facts[0]).in_force_from,
            "law": law(book, kind.facts[0]),
        }
        for kind in book.data.types.values()
    ]


def facts(book: Book) -> dict[str, Any]:
    """Return what the script needs from the page. The words of the papers come when somebody asks for them."""
    return {
        **limits(book),
        "notes": notes(book),
        "types": types(book),
        "steps": [step.model_dump() for step in book.data[CASE_STEPS].values()],
        "papers": {name: paper["title"] for name, paper in papers(book).items()},
    }


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
    return place("case_file", facts(book), paper)


MACROS = (case_file,)
