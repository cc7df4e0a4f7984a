"""A letter as it must read on the book's day: a sentence for each entry of dated law, a warning of law that ended."""

from collections.abc import Iterator

from macros.models.facts import Fact
from macros.render.book import Book
from macros.render.words import ended, filled
from macros.tools.letters.model import GAP, Condition, Letter, Note, Paragraph

BEGINS = 6
"""How many words of a paragraph tell the reader which it is."""


def in_time(book: Book, letter: Letter) -> Letter:
    """Return a letter with what its dates bring.

    A paragraph that stands since an entry of a series began stands until the next begins, and once more for that one.
    A paragraph that rests on law that has ended, and does not stand for earlier days alone, is warned of in a note.
    """
    paragraphs = tuple(dated for part in letter.paragraphs for dated in _each_entry(book, part))
    warnings = tuple(_warning(book, letter, part) for part in paragraphs if _ended(book, part))
    return letter.model_copy(update={"paragraphs": paragraphs, "notes": (*letter.notes, *warnings)})


def _each_entry(book: Book, part: Paragraph) -> Iterator[Paragraph]:
    since = next((one for one in part.when if one.is_ == "since"), None)
    begun = book.told(since.fact) if since and since.fact else None
    after = book.law.successor(begun, begun.nations[0]) if begun else None
    if since is None or begun is None or after is None:
        yield part
        return
    until = Condition.model_validate({"field": since.field, "is": "before", "fact": after.name})
    yield part.model_copy(update={"when": (*part.when, until)})
    yield from _each_entry(book, _of(part, begun, after))


def _of(part: Paragraph, fact: Fact, after: Fact) -> Paragraph:
    """Return a paragraph with one entry of a series in place of another."""
    return part.model_copy(
        update={
            "says": part.says.replace(f"{{{fact.name}.", f"{{{after.name}."),
            "law": tuple(after.name if name == fact.name else name for name in part.law),
            "when": tuple(
                one.model_copy(update={"fact": after.name}) if one.fact == fact.name else one for one in part.when
            ),
        }
    )


def _ended(book: Book, part: Paragraph) -> list[Fact]:
    """Return the law of a paragraph that has ended, unless the paragraph stands only for days before it did."""
    before = {book.told(one.fact).id for one in part.when if one.is_ == "before" and one.fact}
    return [
        fact
        for fact in map(book.told, part.law)
        if book.law.standing(fact, book.as_of) in ("replaced", "past")
        and not {after.id for nation in fact.nations if (after := book.law.successor(fact, nation))} & before
    ]


def _warning(book: Book, letter: Letter, part: Paragraph) -> Note:
    gaps = {blank.id: blank.gap for blank in letter.fields}
    words = GAP.sub(lambda gap: gaps[gap[1]], filled(book, part.says)).split()
    start = " ".join(words[:BEGINS]).rstrip(".,:;")
    why = " ".join(dict.fromkeys(ended(book, fact) for fact in _ended(book, part)))
    return Note(says=f"Look again at the part that begins “{start}”. The law that it rests on: {why}", law=part.law)
