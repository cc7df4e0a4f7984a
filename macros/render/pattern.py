"""The pattern of a page that is read in a corridor: the answer, today, what to say and the way on; the rest below."""

import re
from collections.abc import Iterator
from typing import Any

from macros.marks import Mark
from macros.models.code import without_fences
from macros.models.mistakes import Mistake
from macros.models.pages import HEADING, Page, anchored
from macros.render.book import Book, require
from macros.render.cite import mark, value
from macros.render.doubts import numbered
from macros.render.plain import plain
from macros.render.template import calls_by_line

PATTERNED = ("casework/", "discrimination/", "health-check/", "information/", "law/", "organising/", "start/", "wres/")
MOST = {"short": 45, "today": 75, "say": 60}
"""The most words that a box of the first screen holds."""
BOX = re.compile(r'^!!! (short|today|say|clock)(?: "[^"]*")?\n((?:    .*\n|\n(?=    ))+)', re.MULTILINE)
FOLDED = re.compile(r"\{:[^{}]*\.fold\b[^{}]*\}")
PERIODS = re.compile(r"(?:^|_)(?:days|weeks|months)$")
"""How the name of a value ends that says how long one has."""
ROW = 4
"""How many parts the row of a page names, and its last: a phone shows no more."""
SAFE_DIARY = "safe-diary-rule"
VERDICTS = {"unlawful": "✗", "lawful": "✓", "hard": "?"}


def verdict(book: Book, kind: str, words: str) -> str:
    """End an example with what it is, and why: `unlawful`, `lawful` or `hard`.

    Example:
        {{ verdict("unlawful", "This is harassment: it was about race, and nobody should have to hear it.") }}
    """
    require("verdict", kind, VERDICTS)
    # The sign is for the eye: in a line of search, ✗ before "This is harassment" would say that it is not.
    return f'<strong class="verdict {kind}"><span data-search-exclude="">{VERDICTS[kind]} </span>{words}</strong>'


def clock_line(book: Book) -> str:
    """Print the act of today that every page with a running clock shares: the safe day, and where to find it.

    Example:
        {{ clock_line() }}
    """
    fact = book.fact(SAFE_DIARY)
    note = numbered(book, fact)
    return (
        f"**Diary {value(book, SAFE_DIARY, 'safe_months')} less a day** from the first incident: contact Acas (in "
        f"Northern Ireland, the Labour Relations Agency) before then.<span{mark(book, fact)}></span>{note} "
        "[Find the day](/law/time-limits.md#work-out-your-dates)."
    )


def search_start(book: Book) -> str:
    """Ask what happened, in the reader's own words: the search box, where a page begins with it.

    Example:
        {{ search_start() }}
    """
    return (
        f'<form class="search-start" role="search" {Mark.CONTROL.html} hidden>'
        '<label for="what-happened">Type what happened, in your own words</label>'
        '<input type="search" id="what-happened" autocomplete="off" maxlength="300">'
        '<button type="submit" class="md-button md-button--primary">Find</button></form>'
    )


def with_way_on(words: str) -> str:
    """Return a page's words with a row of links before its first part: to the first parts, and to the last."""
    heads = [found for found in HEADING.finditer(without_fences(words)) if found[0].startswith("## ")]
    if not words.lstrip().startswith("!!! short") or len(heads) < 3:
        return words
    links = " ".join(
        f"[{plain(found[1])}](#{found[2] or anchored(found[1])})" for found in [*heads[:ROW], *heads[ROW:][-1:]]
    )
    row = f"<nav class='way-on' {Mark.CONTROL.html} aria-label='On this page' data-search-exclude='' markdown='span'>"
    return f"{words[: heads[0].start()]}{row}{links}</nav>\n\n{words[heads[0].start() :]}"


def mistakes(book: Book) -> Iterator[Mistake]:
    """Yield where a page of guidance lacks its answer, holds too much of it, or folds a deadline away."""
    for page in book.data.pages.values():
        if page.id.startswith(PATTERNED):
            yield from _first_screen(book, page)
        yield from _folded(book, page)


def _first_screen(book: Book, page: Page) -> Iterator[Mistake]:
    file = f"docs/{page.id}.md"
    boxes = list(BOX.finditer(book.words[page.id].split("\n## ")[0] + "\n"))
    if not boxes or boxes[0][1] not in ("short", "clock"):
        says = 'The page has no answer. Begin it with the box !!! short "In short".'
        yield Mistake(file, page.first_line, "short", says)
    for box in boxes:
        count = len(plain(re.sub(r'<span class="cite".*?</span></span>', "", box[2])).split())
        if count > MOST.get(box[1], count):
            says = f"The box holds {count} words. It is read on a phone: {MOST[box[1]]} at most."
            yield Mistake(file, page.first_line, box[1], says)


def _folded(book: Book, page: Page) -> Iterator[Mistake]:
    """Yield each period that is printed under a folded heading: nobody may miss a deadline for a tap."""
    heads = [(found, len(found[0].split(" ")[0])) for found in HEADING.finditer(page.words)]
    for at, (head, level) in enumerate(heads):
        if not FOLDED.search(head[0]):
            continue
        end = next((found.start() for found, other in heads[at + 1 :] if other <= level), len(page.words))
        first, last = (page.words.count("\n", 0, place) + 1 for place in (head.start(), end))
        for line, name, values in calls_by_line(page.words):
            if first <= line < last and _tells_a_period(book, name, values):
                says = f'It says how long one has, under "{head[1]}", which is folded. Take ".fold" from the heading.'
                yield Mistake(f"docs/{page.id}.md", page.first_line + line - 1, name, says)


def _tells_a_period(book: Book, name: str, values: list[Any]) -> bool:
    """Whether a call of a macro prints how long one has."""
    if name == "dated":
        series = book.data.series.get(values[0])
        return bool(series and PERIODS.search(values[2] if len(values) > 2 else series.values[0]))
    return name == "clock_line" or (name == "value" and len(values) == 2 and bool(PERIODS.search(str(values[1]))))


MACROS = (clock_line, search_start, verdict)
