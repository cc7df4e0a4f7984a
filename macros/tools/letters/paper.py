"""A letter on paper: what to know before it goes, and its parts in order, with words or a gap in each place."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Literal

from macros.render.book import Book
from macros.render.tool import cited_law
from macros.render.words import day, filled
from macros.tools.letters.in_time import in_time
from macros.tools.letters.model import GAP, LETTERS, Blank, Condition, Letter, Paragraph

KEEP = "Only"
"""Begins the line over a part that may go."""
FOR_YOU = "For you, not to send"
BEFORE = "Before you send it"
RESTS = "This letter rests on"
SEVERAL, BRACKETED = re.compile(r",|\b(?:or|and)\b"), re.compile(r"\[[^\]]*\]")
"""What a condition has that has parts of its own, and a gap that it names."""
NAMES = frozenset({"England", "Wales", "Scotland", "Northern Ireland"})


@dataclass(frozen=True)
class Gap:
    """A place to fill in."""

    id: str
    kind: Literal["text", "long", "date", "choice"]
    asks: str
    """What the rep is asked."""
    label: str
    """The same, and whether it may be left empty."""
    hint: str
    shows: str
    """What stands there until it is filled in."""
    options: tuple[str, ...]
    """For a choice."""


Piece = str | Gap


@dataclass(frozen=True)
class Line:
    """A paragraph of the letter."""

    style: Literal["text", "heading", "item", "numbered"]
    pieces: tuple[Piece, ...]


@dataclass(frozen=True)
class Part:
    """Paragraphs that stand or fall together."""

    only_if: str
    """What must be so, in words; nothing if they always stand."""
    lines: tuple[Line, ...]


@dataclass(frozen=True)
class PaperLetter:
    """A letter as it reads on the book's day."""

    id: str
    title: str
    subject: tuple[Piece, ...]
    notes: tuple[str, ...]
    """What to know before it goes."""
    law: tuple[str, ...]
    """What it rests on, each with what is in doubt about it."""
    parts: tuple[Part, ...]
    gaps: tuple[Gap, ...]
    signed_off: bool
    """Whether the union's own line stands at its foot."""


def letters(book: Book) -> list[PaperLetter]:
    """Return every letter on paper."""
    return [on_paper(book, letter) for letter in book.data[LETTERS].values()]


def on_paper(book: Book, letter: Letter) -> PaperLetter:
    """Return one letter on paper."""
    found = in_time(book, letter)
    gaps = {blank.id: _gap(blank) for blank in found.fields}

    def pieces(says: str) -> tuple[Piece, ...]:
        return tuple(gaps[piece] if i % 2 else piece for i, piece in enumerate(GAP.split(filled(book, says))))

    def note(says: str, when: tuple[Condition, ...], names: tuple[str, ...]) -> str:
        words = "".join(piece if isinstance(piece, str) else piece.shows for piece in pieces(says))
        return " ".join((f"{before(conditions(book, found, when))}{words}", *(f"({law})" for law in _law(book, names))))

    parts = (
        Part(
            conditions(book, found, when),
            tuple(Line(part.style, pieces(part.says)) for part in together),
        )
        for when, together in groupby(headed(found.paragraphs), lambda part: part.when)
    )
    return PaperLetter(
        found.id,
        found.title,
        pieces(found.subject),
        tuple(note(each.says, each.when, each.law) for each in found.notes),
        _law(book, tuple(dict.fromkeys(name for part in found.paragraphs for name in part.law))),
        tuple(parts),
        tuple(gaps.values()),
        found.signed_off,
    )


def headed(paragraphs: Sequence[Paragraph]) -> Iterator[Paragraph]:
    """Yield the paragraphs, with one heading for several of which one stands: each would be apart from its text."""
    for is_heading, several in groupby(paragraphs, lambda part: part.style == "heading"):
        found = list(several)
        if is_heading and len(found) > 1:
            yield found[0].model_copy(update={"says": " / ".join(part.says for part in found), "when": ()})
        else:
            yield from found


def before(so: str) -> str:
    """Return what must be so as it stands before a note; nothing if the note always stands."""
    return f"{so[:1].upper()}{so[1:]}: " if so else ""


def _gap(blank: Blank) -> Gap:
    label = blank.label if blank.required else f"{blank.label} (optional)"
    options = tuple(option.words for option in blank.options)
    return Gap(blank.id, blank.kind, blank.label, label, blank.hint or "", f"[{blank.gap}]", options)


def _law(book: Book, names: tuple[str, ...]) -> tuple[str, ...]:
    """Name the law that something rests on, with what is in doubt about it."""
    cited = (cited_law(book, book.told(name)) for name in names)
    return tuple(dict.fromkeys(f"{one['words']}. {one['doubt']}".removesuffix(". ") for one in cited))


def conditions(book: Book, found: Letter, when: tuple[Condition, ...]) -> str:
    """Say in words what must be so for a part to stand; nothing if it always does.

    Example:
        in Great Britain; for workers or agency workers; if your member signs
    """
    said = [_so(book, found, condition) for condition in when]
    # Where one of them has parts of its own, a comma would not tell where the next begins.
    apart = "; " if any(SEVERAL.search(BRACKETED.sub("", each)) for each in said) else ", "
    ifs = [each for each in said if each.startswith("if ")]
    places = sorted((each for each in said if each not in ifs), reverse=True)  # in, then for
    return apart.join(filter(None, [*places, f"{apart}and ".join(ifs)]))


def _so(book: Book, found: Letter, condition: Condition) -> str:
    blank = next(blank for blank in found.fields if blank.id == condition.field)
    if condition.is_ == "present":
        return f"if you fill in [{blank.gap}]"
    if condition.is_ == "absent":
        return f"if you leave [{blank.gap}] empty"
    if condition.is_ == "one-of":
        named = [each.only for each in blank.together if {*each.options} == {*condition.options}]
        said = [one.only or lowered(one.words) for one in blank.options if one.id in condition.options]
        return blank.only.format(*named or [" or ".join(filter(None, [", ".join(said[:-1]), said[-1]]))])
    begins = book.told(condition.fact or "").in_force_from
    when = "before" if condition.is_ == "before" else "on or after"
    return f"if [{blank.gap}] is {when} {day(begins) if begins else ''}"


def lowered(words: str) -> str:
    """Return words as they go on from others: a name keeps its capital."""
    return words if words in NAMES else f"{words[:1].lower()}{words[1:]}"
