"""What a page rests on, each once: an Act with its sections, a case, then how many more show it."""

import re
from collections.abc import Iterator

from markupsafe import Markup

from macros.models.facts import Fact, Source
from macros.render.authority import all_parts
from macros.render.book import Book
from macros.render.cite import link, mark
from macros.render.doubts import how_it_stands
from macros.render.links import ref

NAME = r"(?:[^,()]|\([^()]*\))*"
PLACES = "ss?|regs?|rr?|rules?|arts?|paras?|Sch"
ACT = r"(?:Act|Order|Regulations|Rules|TULRCA|GDPR|SS?I|SR)"
SECTION = re.compile(rf"(?P<act>(?:{NAME}\b)?{ACT}\b{NAME}), (?P<place>(?:{PLACES})\b.*)")
"""A place in an Act: what stands before its first section, and after."""
Place = tuple[str, str | None, str]
"""The words of a place, the address that shows it, and that its law is not in force, if so."""


def authorities(book: Book, facts: list[Fact]) -> Iterator[str]:
    """Yield in Markdown all that some facts rest on. What is not in force says so beside its authority."""
    groups: dict[str, dict[Place, list[Fact]]] = {}
    rest: dict[str, Source] = {}
    for fact in facts:
        shown = all_parts(book, fact)
        for part in shown:
            for words in part.words.split("; "):
                found = SECTION.fullmatch(words)
                act, place = (found["act"], found["place"]) if found else (words, "")
                key = place, part.url, how_it_stands(book, fact).removesuffix(".")
                groups.setdefault(act, {}).setdefault(key, []).append(fact)
        linked = {part.url for part in shown}
        rest |= {one.url: one for one in map(book.data.sources.__getitem__, fact.sources) if one.url not in linked}
    for act, places in groups.items():
        parted = any(words for words, _, _ in places)
        told = Markup("; ").join(
            _told(book, "whole" if parted else act, place, rests) for place, rests in places.items()
        )
        yield f"**{Markup.escape(act)}:** {told}" if parted else told
    shown_above = {url for places in groups.values() for _, url, _ in places}
    if more := len(rest.keys() - shown_above):
        yield f"{more} more in {ref(book, 'reference/sources')}, each with the pages that rest on it."


def _told(book: Book, whole: str, place: Place, facts: list[Fact]) -> Markup:
    words, url, stands = place
    marked = mark(book, *{fact.id: fact for fact in facts}.values())
    if url and not stands:
        return link(url, words or whole, marked)
    shown = link(url, words or whole) if url else Markup.escape(words or whole)
    return Markup("<span{}>{}{}</span>").format(marked, shown, f" ({stands})" if stands else "")
