"""The shared tables: each is written once in `data/` and shown wherever it helps."""

from datetime import date
from typing import get_args

from macros.models.base import NATION_NAMES, UK, nations_in_words
from macros.models.facts import Fact
from macros.models.reference import NationCell
from macros.render.book import Book, require
from macros.render.cite import cite
from macros.render.links import ref
from macros.render.table import table
from macros.render.words import day, filled, written
from macros.rules.series import Standing, entries, standing


def rights_table(book: Book) -> str:
    """Rights at a glance: the right, what it means, the law, the page.

    Example:
        {{ rights_table() }}
    """
    rows = (
        [
            f"**{filled(book.data, right.right)}**",
            f"{filled(book.data, right.means)} {cite(book, *right.facts)}",
            ref(book, right.page),
        ]
        for right in book.data.rights.values()
    )
    return table("Rights at a glance", ["Right", "What it means", "Read more"], rows)


def types_table(book: Book) -> str:
    """Compare the types of discrimination: the question, what to prove, comparator, justification, who.

    Example:
        {{ types_table() }}
    """
    rows = (
        [
            f"**{ref(book, kind.page, kind.name)}**",
            filled(book.data, kind.ask),
            "<br>".join(f"{i}. {filled(book.data, step)}" for i, step in enumerate(kind.prove, 1))
            + f" {cite(book, *kind.facts)}",
            *(filled(book.data, words) for words in (kind.comparator, kind.justify, kind.who)),
        ]
        for kind in book.data.types.values()
    )
    heads = [
        "Type",
        "Ask yourself",
        "What your member must show",
        "Comparator needed?",
        "Can the employer justify it?",
        "Who can claim",
    ]
    return table("Types of discrimination compared", heads, rows)


def time_limits_table(book: Book) -> str:
    """The limit for a race claim, by nation and by the date of the act.

    Example:
        {{ time_limits_table() }}
    """
    rows = []
    for nations in (UK[:3], UK[3:]):
        for fact in entries(book.data.facts.values(), "race-claim-limit", nations[0]):
            book.fact(fact.id)
            rows.append(
                [
                    f"**{nations_in_words(nations)}**",
                    _span(book, fact),
                    written("months", fact.values["months"]) + " less a day",
                    cite(book, fact.id),
                ]
            )
    return table(
        "Time limits by date and nation", ["Where", "When the act happened", "Limit", "Law, and how sure"], rows
    )


def _span(book: Book, fact: Fact) -> str:
    """Say in words the days that an entry of a series covers."""
    after = [
        f
        for f in entries(book.data.facts.values(), str(fact.series), fact.nations[0])
        if (f.in_force_from or date.min) > (fact.in_force_from or date.min)
    ]
    start = f"on or after {day(fact.in_force_from)}" if fact.in_force_from else ""
    end = f"before {day(after[0].in_force_from)}" if after and after[0].in_force_from else ""
    words = ", and ".join(part for part in (start, end) if part) or "any date"
    return words[0].upper() + words[1:]


def vento_table(book: Book) -> str:
    """The injury to feelings bands, by the date the claim was presented, newest first.

    Example:
        {{ vento_table() }}
    """
    rows = [
        [
            f"**{_span(book, fact)}**",
            *(written(key, fact.values[key]) for key in ("lower_gbp", "middle_gbp", "upper_gbp")),
            cite(book, fact.id),
        ]
        for fact in reversed(entries(book.data.facts.values(), "vento-bands", "england"))
    ]
    return table("Vento bands by date", ["Claim presented", "Lower", "Middle", "Upper", "Source, and how sure"], rows)


def nations_table(book: Book) -> str:
    """What differs between the four nations, subject by subject.

    Example:
        {{ nations_table() }}
    """

    def cell(found: NationCell) -> str:
        return filled(book.data, found.says) + (f" {cite(book, *found.facts)}" if found.facts else "")

    rows = (
        [f"**{row.subject}**", cell(row.england), cell(row.wales), cell(row.scotland), cell(row.northern_ireland)]
        for row in book.data.nations.values()
    )
    return table("The four nations compared", ["Subject", *(NATION_NAMES[n] for n in UK)], rows)


def changes_table(book: Book, *which: str) -> str:
    """The timeline of change: what, from when, how it stands today, and what a rep does differently.

    Args:
        book: The handbook.
        which: `in force`, `coming`, `announced`, `unconfirmed`, `past`; all unless told.

    Example:
        {{ changes_table("in force") }}
    """
    for wanted in which:
        require("standing", wanted, get_args(Standing))
    rows = []
    for change in sorted(book.data.changes.values(), key=lambda c: _when(book, c.id, c.day) or date.max):
        fact = book.data.facts[change.id]
        stands = standing(fact, book.as_of)
        if which and stands not in which:
            continue
        when = _when(book, change.id, change.day)
        what = f"**{filled(book.data, change.headline)}**<br>{filled(book.data, fact.statement, fact)}"
        rows.append(
            [
                f"**{day(when)}**" if when else "No date yet",
                f"{what} {cite(book, fact.id)}",
                stands.capitalize(),
                filled(book.data, change.do),
            ]
        )
    if not rows:
        return "\nNothing stands here today.\n"
    return table("Timeline of change", ["From", "What changes", "Today", "What you do differently"], rows)


def _when(book: Book, fact_id: str, told: date | None) -> date | None:
    return told or book.data.facts[fact_id].in_force_from or book.data.facts[fact_id].in_force_to


def cases_table(book: Book, about: str = "") -> str:
    """Key cases: what was decided and why a rep should care.

    Args:
        book: The handbook.
        about: One subject, such as `proof`; all cases unless told.

    Example:
        {{ cases_table("time limits") }}
    """
    require("subject of cases", about, ["", *{fact.case.about for fact in book.data.facts.values() if fact.case}])
    cases = [fact for fact in book.data.facts.values() if fact.case and about in ("", fact.case.about)]
    rows = (
        [
            f"**{fact.case.name}**<br>{fact.case.citation}",
            filled(book.data, fact.statement, fact),
            f"{fact.case.matters} {cite(book, fact.id)}",
        ]
        for fact in cases
        if fact.case
    )
    return table(
        f"Key cases{' on ' + about if about else ''}", ["Case", "What was decided", "Why you should care"], rows
    )


MACROS = (
    rights_table,
    types_table,
    time_limits_table,
    vento_table,
    nations_table,
    changes_table,
    cases_table,
)
