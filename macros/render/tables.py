"""The shared tables: each is written once in `data/` and shown wherever it helps."""

from datetime import date, timedelta
from typing import get_args

from macros.models.base import NATION_NAMES, UK, Nation, in_words, nations_in_words
from macros.models.facts import Fact
from macros.models.reference import Change
from macros.render.book import Book, require
from macros.render.cite import authority, cite, mark
from macros.render.links import ref
from macros.render.table import table
from macros.render.words import day, filled, written
from macros.rules.law import Standing

LIMIT, BANDS = "race-claim-limit", "vento-bands"


def rights_table(book: Book) -> str:
    """Rights at a glance: the right, what it means, the law, the page.

    Example:
        {{ rights_table() }}
    """
    rows = (
        [
            f"**{filled(book, right.right)}**",
            f"{filled(book, right.means)} {cite(book, *right.facts)}",
            ref(book, right.page),
        ]
        for right in book.data.rights.values()
    )
    return table("Rights at a glance", ["Right", "What it means", "Read more"], rows)


def types_table(book: Book) -> str:
    """Compare the types of discrimination: the question, what to prove, comparator, justification.

    Example:
        {{ types_table() }}
    """
    rows = (
        [
            f"**{ref(book, kind.page, kind.name)}**",
            filled(book, kind.ask),
            "<br>".join(f"{i}. {filled(book, step)}" for i, step in enumerate(kind.prove, 1))
            + f" {cite(book, *kind.facts)}",
            *(filled(book, words) for words in (kind.comparator, kind.justify)),
        ]
        for kind in book.data.types.values()
    )
    heads = [
        "Type",
        "Ask yourself",
        "What your member must show",
        "Comparator needed?",
        "Can the employer justify it?",
    ]
    return table("Types of discrimination compared", heads, rows)


def time_limits_table(book: Book) -> str:
    """The limit for a race claim, by nation and by the date of the act.

    Example:
        {{ time_limits_table() }}
    """
    limits = [(nations, fact) for nations in (UK[:3], UK[3:]) for fact in book.law.entries(LIMIT, nations[0])]
    rows = [
        [
            f"**{nations_in_words(nations)}**",
            _span(book, fact),
            written("months", fact.values["months"]) + " less a day",
            cite(book, fact.name),
        ]
        for nations, fact in limits
    ]
    heads = ["Where", "When the act happened", "Limit", "Law, and how sure"]
    return table("Time limits by date and nation", heads, rows, [mark(book, fact) for _, fact in limits])


def _span(book: Book, fact: Fact) -> str:
    """Say in words the days that an entry of a series covers."""
    last = book.law.last_day(fact, fact.nations[0])
    start = f"on or after {day(fact.in_force_from)}" if fact.in_force_from else ""
    end = f"before {day(last + timedelta(days=1))}" if last else ""
    words = ", and ".join(part for part in (start, end) if part) or "any date"
    return words[0].upper() + words[1:]


def vento_table(book: Book) -> str:
    """The injury to feelings bands, by the date the claim was presented, newest first.

    Example:
        {{ vento_table() }}
    """
    newest_first = book.law.entries(BANDS, "england")[::-1]
    rows = [
        [
            f"**{_span(book, fact)}**",
            *(written(key, fact.values[key]) for key in book.data.series[BANDS].values),
            cite(book, fact.name),
        ]
        for fact in newest_first
    ]
    heads = ["Claim presented", "Lower", "Middle", "Upper", "Source, and how sure"]
    return table("Vento bands by date", heads, rows, [mark(book, fact) for fact in newest_first])


def nations_table(book: Book, nation: Nation) -> str:
    """What differs from England in one nation, subject by subject.

    Args:
        book: The handbook.
        nation: `scotland`, `wales` or `northern-ireland`.

    Example:
        {{ nations_table("scotland") }}
    """
    require("nation that differs", nation, UK[1:])
    found = ((row.subject, row.differs[nation]) for row in book.data.nations.values() if nation in row.differs)
    rows = (
        [f"**{subject}**", filled(book, cell.says) + (f" {cite(book, *cell.facts)}" if cell.facts else "")]
        for subject, cell in found
    )
    where = NATION_NAMES[nation]
    return table(f"What differs in {where}", ["Subject", f"In {where}"], rows)


def changes_table(book: Book, *which: str) -> str:
    """The timeline of change: from when, what changes in few words, and what a rep does differently.

    Args:
        book: The handbook.
        which: `in force`, `coming`, `announced`, `unconfirmed`, `replaced`, `past`; all unless told.

    Example:
        {{ changes_table("in force") }}
    """
    for wanted in which:
        require("standing", wanted, get_args(Standing))
    changes = [(change, book.told(change.id)) for change in book.data.changes.values()]
    shown = [(change, fact, _when(book, change, fact)) for change, fact in changes]
    if which:
        shown = [one for one in shown if book.law.standing(one[1], book.as_of) in which]
    shown.sort(key=lambda one: one[2] or date.max)
    rows = [
        [
            f"**{day(when)}**" if when else "No date yet",
            f"**{filled(book, change.headline)}** {cite(book, change.id)}",
            filled(book, change.do),
        ]
        for change, _, when in shown
    ]
    if not rows:
        return "\nNothing stands here today.\n"
    caption = f"Changes of law{': ' if which else ''}{', '.join(which)}"
    return table(caption, ["From", "What changes", "What you do"], rows, [mark(book, fact) for _, fact, _ in shown])


def _when(book: Book, change: Change, fact: Fact) -> date | None:
    """Return the day of a change: its own, the first of its law, or the first after law that ended."""
    last = book.law.last_day(fact)
    return change.day or fact.in_force_from or (last + timedelta(days=1) if last else None)


def cases_table(book: Book, *about: str) -> str:
    """Key cases: what was decided, and why a rep cares.

    Args:
        book: The handbook.
        about: One or more subjects, such as `proof`; all cases unless told.

    Example:
        {{ cases_table("time limits") }}
    """
    known = {fact.case.about for fact in book.data.facts.values() if fact.case}
    for subject in about:
        require("subject of cases", subject, known)
    cases = [fact for fact in book.data.facts.values() if fact.case and (not about or fact.case.about in about)]
    rows = (
        [authority(book, fact), f"{fact.case.decided}<br>**For you:** {fact.case.matters}"]
        for fact in cases
        if fact.case
    )
    caption = f"Key cases{' on ' if about else ''}{in_words(list(about))}"
    heads = ["Case", "What was decided, and why you care"]
    return table(caption, heads, rows, [mark(book, fact) for fact in cases])


MACROS = (
    rights_table,
    types_table,
    time_limits_table,
    vento_table,
    nations_table,
    changes_table,
    cases_table,
)
