"""Where workforce data was published, and how sure it is."""

from collections.abc import Iterable

from markupsafe import Markup

from macros.marks import Mark
from macros.render.book import Book, WrongUse, require
from macros.render.cite import CITED, link
from macros.render.doubts import PREFIX, footnote
from macros.tools.wres.model import CALENDAR, FINDINGS, INDICATORS, REPORTS, YEARLY, Figure, Graded

UNREAD = {
    "secondary": "We read this at second hand. Open the original before you rely on it.",
    "recalled": "We know of this but have not read it. Open the original before you rely on it.",
}
"""What is said where no caveat says it. Of what was read where it belongs, a caveat says what is in doubt."""


def evidence(book: Book, *ids: str, caveat: bool = True) -> str:
    """Cite where workforce data was published, with a note where it is not certain.

    Args:
        book: The handbook.
        ids: Ids of findings, reports or steps in `data/wres/`; `indicator-3`; a series for its latest
            figure, or `workforce-bme-share 2022` for that year's.
        caveat: False leaves the note out where the page has already shown it.

    Example:
        {{ evidence("non-adverse-range") }}
    """
    if not ids:
        raise WrongUse("evidence() needs at least one id.")
    return "".join(cited(book, [(wanted, record) for wanted in ids for record in graded(book, wanted)], caveat=caveat))


def cited(book: Book, records: list[tuple[str, Graded]], *, caveat: bool = True) -> Iterable[str]:
    """Yield the links of some records, then their notes.

    Raises:
        WrongUse: A record is too uncertain to be stated.
    """
    shown: list[Markup] = []
    for name, record in records:
        if record.confidence == "low":
            raise WrongUse(f"{name} has low confidence: it may not be stated as so.")
        shown += links(book, record)
    yield CITED.format(Mark.CITE.html, Markup("; ").join(dict.fromkeys(shown)))
    if caveat:
        yield from dict.fromkeys(note(book, name, [record]) for name, record in records)


def rely(book: Book, name: str) -> None:
    """Note that a page relies on some data that it states in words of its own.

    Raises:
        WrongUse: It is too uncertain to be stated.
    """
    before = dict(book.seen.notes)
    evidence(book, name)
    book.seen.notes = before


def note(book: Book, name: str, records: Iterable[Graded]) -> str:
    """Return the mark of the note that says how sure some data is, or nothing."""
    records = list(records)
    if any(record.confidence != "high" for record in records):
        book.seen.unsure_data.add(name)
    words = " ".join(filter(None, (PREFIX.sub("", doubt_of(record), count=1) for record in records)))
    return footnote(book, name, words) if words else ""


def doubt_of(record: Graded) -> str:
    """Return in words what a reader must know before relying on a figure, or nothing."""
    if record.caveat:
        return f"{'Note' if record.confidence == 'high' else 'Take care'}: {record.caveat}"
    return "" if record.confidence == "high" else f"Take care: {UNREAD[record.evidence]}"


def graded(book: Book, wanted: str) -> list[Graded]:
    """Return the records that an id of `evidence()` names."""
    series_id, _, year = wanted.partition(" ")
    if series_id in book.data[YEARLY]:
        figures = {figure.year: figure for figure in book.data[YEARLY][series_id].shown}
        year = year or max(figures, default="")
        require(f"year of {series_id}", year, figures)
        return [figures[year]]
    known: dict[str, Graded] = {f"indicator-{i.number}": i for i in book.data[INDICATORS].values()}
    known |= {**book.data[FINDINGS], **book.data[REPORTS], **book.data[CALENDAR]}
    require("workforce data", wanted, [*known, *book.data[YEARLY]])
    return [known[wanted]]


def links(book: Book, record: Graded | Figure) -> list[Markup]:
    """Return a link to each source of a record, or the names of its documents."""
    return [source_link(book, s) for s in record.sources] or list(map(Markup.escape, record.documents))


def source_link(book: Book, source_id: str) -> Markup:
    """Return a link to a source, by its publisher."""
    source = book.source(source_id)
    return link(source.url, source.publisher)


def plain(text: str | None) -> str:
    """Return words of the data as HTML."""
    return str(Markup.escape(text or ""))


MACROS = (evidence,)
