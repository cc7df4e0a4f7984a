"""The authority of a fact in few words: what decides the point, each part linked to the source that shows it."""

import re
from dataclasses import dataclass
from functools import cache
from itertools import groupby

from macros.models.facts import Fact, Source
from macros.render.book import Book

LONGEST = 110
"""How many characters an authority may have beside a sentence; a longer one leaves out its last parts."""

COMMON = frozenset(
    ["a", "act", "acts", "and", "for", "in", "of", "on", "or", "s", "ss", "sch", "sections", "the", "to", "under", "v"]
)
"""Words that say nothing of whether a source shows an authority."""


@dataclass(frozen=True)
class Part:
    """A part of an authority, and the address of what shows it; none where only the page-end list has a source."""

    words: str
    url: str | None


def in_short(fact: Fact) -> list[str]:
    """Return the parts of a fact's authority that stand beside a sentence, what decides the point first.

    All of it unless it is long; the page-end list has it whole.
    """
    parts = [part.strip() for part in fact.authority.split(";")]
    while len(parts) > 1 and len("; ".join(parts)) > LONGEST:
        parts.pop()
    return parts


def parts(book: Book, fact: Fact) -> tuple[Part, ...]:
    """Return the short authority of a fact, each part with the address of the official source that shows it.

    Neighbours that one source shows are one part. Where no source shows any of it, the first part leads to the first
    source: that is where the fact was read.
    """
    return _parts(tuple(in_short(fact)), tuple(book.data.sources[source_id] for source_id in fact.sources))


def all_parts(book: Book, fact: Fact) -> tuple[Part, ...]:
    """Return the whole authority of a fact, each part with the address of the official source that shows it."""
    sources = tuple(book.data.sources[source_id] for source_id in fact.sources)
    return _parts(tuple(part.strip() for part in fact.authority.split(";")), sources)


@cache
def _parts(words: tuple[str, ...], sources: tuple[Source, ...]) -> tuple[Part, ...]:
    urls = [sources[0].url] if len(words) == 1 else [_shown_by(part, sources) for part in words]
    if not any(urls):
        urls[0] = sources[0].url
    return tuple(
        Part("; ".join(part for part, _ in together), url)
        for url, together in groupby(zip(words, urls, strict=True), lambda pair: pair[1])
    )


def _shown_by(part: str, sources: tuple[Source, ...]) -> str | None:
    """Return the address of the official source whose title has most of a part's words, and at least two."""
    shared = [(len(_words(part) & _words(source.title)), source.url) for source in sources if source.official]
    most = max((count for count, _ in shared), default=0)
    return next(url for count, url in shared if count == most) if most > 1 else None


def _words(text: str) -> set[str]:
    return set(re.findall(r"\w+", text.lower())) - COMMON
