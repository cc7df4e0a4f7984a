"""What readers see of how the law was read: by Act, what is not read yet, and who has put a name to it."""

import json
from collections.abc import Iterable

from markupsafe import Markup

from macros.models.provisions import SignOff
from macros.render.book import Book
from macros.render.table import table
from macros.render.words import day
from macros.rules.readings import ActRead, acts_read

SITE = "https://www.legislation.gov.uk/"


def signed(read_by: Iterable[SignOff]) -> str:
    """Say who has read a page or a fact and stands by it, or nothing.

    Example:
        >>> from datetime import date
        >>> signed([SignOff(by="A. Editor", role="legal officer", day=date(2026, 12, 3))])
        'Read by A. Editor (legal officer), 3\\xa0December 2026'
    """
    each = [f"{Markup.escape(one.by)} ({Markup.escape(one.role)}), {day(one.day)}" for one in read_by]
    return f"Read by {'; '.join(each)}" if each else ""


def law_read(book: Book) -> str:
    """How many facts were read in the text of each Act, by how many readers, and when.

    Example:
        {{ law_read() }}
    """
    found = acts_read(book.data.facts.values(), book.data.sources)
    rows = (
        [
            f"[{book.data.acts[act].title}]({SITE}{act.replace('-', '/')})",
            str(len(one.twice)),
            str(len(one.once)),
            str(len(one.not_yet)),
            ", ".join(map(day, sorted(one.days))) or "Not read",
        ]
        for act, one in sorted(found.items(), key=lambda item: (-_count(item[1]), book.data.acts[item[0]].title))
    )
    heads = ["Act or instrument", "Facts read twice", "Read once", "Not read yet", "Days"]
    return table("Facts read in the text of the law", heads, rows)


def _count(one: ActRead) -> int:
    return len(one.twice) + len(one.once) + len(one.not_yet)


def law_unread(book: Book) -> str:
    """The facts that nobody has read in the text of their Act, and where the text was sought.

    Example:
        {{ law_unread() }}
    """
    found = acts_read(book.data.facts.values(), book.data.sources)
    rows = (
        [
            f'<a href="#fact-{fact}">{fact}</a>',
            book.data.acts[act].title,
            book.data.acts[act].sought or "It can be had: it is to be read.",
        ]
        for act in sorted(found, key=lambda act: book.data.acts[act].title)
        for fact in found[act].not_yet
    )
    return table("Facts not yet read in the text of an Act", ["Fact", "Act or instrument", "Where it was sought"], rows)


def readings_json(book: Book) -> str:
    """Return the same as data: by Act, the ids of the facts read twice, once and not yet, and the days."""
    found = acts_read(book.data.facts.values(), book.data.sources)
    acts = {
        act: {
            "title": book.data.acts[act].title,
            "sought": book.data.acts[act].sought,
            "read_twice": one.twice,
            "read_once": one.once,
            "not_read": one.not_yet,
            "days": [each.isoformat() for each in sorted(one.days)],
        }
        for act, one in sorted(found.items())
    }
    whole = {"stated": book.as_of.isoformat(), "read_by_a_lawyer": False, "acts": acts}
    return json.dumps(whole, ensure_ascii=False, indent=1)


MACROS = (law_read, law_unread)
