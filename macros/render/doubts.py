"""How sure a fact is, and whether it is law today: in place, or as a numbered note under the page."""

import re

from markupsafe import Markup

from macros.marks import Mark
from macros.models.facts import Fact
from macros.render.book import Book
from macros.render.words import day, ended, filled
from macros.rules.currency import fact_due

NOTHING = Markup()

PREFIX = re.compile(r"^(?:Take care|Note): ")
EXPIRED = re.compile(r"Due to be checked again by [^:]+: check with Acas or your union first\.")
"""What `caution` says of a check that has expired."""

NOT_IN_FORCE = {
    "coming": "Not yet in force",
    "announced": "Not yet in force",
    "unconfirmed": "Not confirmed as begun",
}
"""What is said in few words of law that has not begun. What has ended always says since when."""


def how_it_stands(book: Book, fact: Fact) -> str:
    """Say in a sentence that a fact has ended, has not begun or may be replaced; nothing of what is in force."""
    start = f" on {day(fact.in_force_from)}" if fact.in_force_from else ""
    match book.law.standing(fact, book.as_of):
        case "coming":
            return f"Not yet in force: begins{start}."
        case "announced":
            return f"Not yet in force{': expected' + start if start else ''}."
        case "unconfirmed":
            return f"Expected{start}, but not confirmed as begun."
    if gone := ended(book, fact):
        return gone
    awaited = book.law.awaited(fact, book.as_of)
    since = f" on {day(awaited.in_force_from)}" if awaited and awaited.in_force_from else ""
    return f"Due to be replaced{since}, but not confirmed." if awaited else ""


def doubt(book: Book, fact: Fact) -> str:
    """Return in words what a reader must know before relying on a fact, or nothing."""
    return " ".join(part for part in (how_it_stands(book, fact), caution(book, fact)) if part)


def caution(book: Book, fact: Fact) -> str:
    """Return the caveat of a fact, and that its check has expired, or nothing."""
    caveat = filled(book, fact.caveat, fact) if fact.caveat else ""
    if caveat:
        caveat = f"{'Note' if fact.confidence == 'high' else 'Take care'}: {caveat}"
    due = fact_due(fact, book.data.review)
    overdue = f"Due to be checked again by {day(due)}: check with Acas or your union first." if due < book.as_of else ""
    return " ".join(part for part in (caveat, overdue) if part)


def noted(book: Book, *facts: Fact) -> str:
    """Return that facts are not in force, in full the first time on a page, and the marks of the notes of their doubts.

    What is so of several is said once, before their marks.
    """
    told: dict[str, dict[str, None]] = {}
    for fact in facts:
        first = fact.id not in book.seen.doubts_shown
        stands = how_it_stands(book, fact).removesuffix(".") if first else _short_standing(book, fact)
        told.setdefault(stands, {})[numbered(book, fact)] = None
    return "".join(f"{as_note(stands)}{''.join(marks)}" for stands, marks in told.items())


def numbered(book: Book, fact: Fact) -> str:
    """Return the mark of the note that says how sure a fact is, or nothing; the note stands once, under the page."""
    words = PREFIX.sub("", caution(book, fact), count=1)
    in_place = fact.id in book.seen.doubts_shown and words not in book.seen.notes
    book.seen.doubts_shown.add(fact.id)
    return footnote(book, fact.id, words) if words and not in_place else ""


def footnote(book: Book, name: str, words: str) -> str:
    """Return the mark of a note under the page, in Markdown. Notes of the same words are one.

    Args:
        book: The handbook.
        name: The fact or figure that the words are about.
        words: The note.
    """
    book.seen.doubts_shown.add(name)
    return f"[^{book.seen.notes.setdefault(words, f'doubt-{len(book.seen.notes) + 1}')}]"


def in_full(book: Book, fact: Fact) -> str:
    """Return a fact's doubt in words, in full the first time on a page; later only that it is not in force."""
    first = fact.id not in book.seen.doubts_shown
    book.seen.doubts_shown.add(fact.id)
    return as_note(doubt(book, fact)) if first else standing_note(book, fact)


def standing_note(book: Book, fact: Fact) -> str:
    """Return that a fact is not in force, without the rest of its doubt."""
    return as_note(_short_standing(book, fact))


def _short_standing(book: Book, fact: Fact) -> str:
    stands = book.law.standing(fact, book.as_of)
    return NOT_IN_FORCE.get(stands) or ended(book, fact).removesuffix(".")


def as_note(words: str) -> str:
    """Return words of doubt as they stand after a citation, or nothing."""
    return f" {in_doubt(words.removesuffix('.'))}" if words else ""


def in_doubt(words: str, marked: Markup = NOTHING) -> Markup:
    """Return words of doubt, set apart from what they are about."""
    return Markup('<span class="doubt" {}{}>{}</span>').format(Mark.DOUBT.html, marked, words)
