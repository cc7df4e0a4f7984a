"""Citing facts and sources, and printing their values."""

from datetime import date
from html import escape

from macros.models.base import UK, Nation, nations_in_words
from macros.models.facts import Fact, Source
from macros.models.mistakes import nearest
from macros.render.book import Book, WrongUse, require
from macros.render.words import day, filled, value_of, written
from macros.rules.currency import fact_due
from macros.rules.series import entries, standing


def cite(book: Book, *fact_ids: str, caveat: bool = True) -> str:
    """Cite one or more facts: a link to the law, and a note where it is not certain or not in force.

    Args:
        book: The handbook.
        fact_ids: Ids from `data/law/`.
        caveat: False leaves the note out where the page has already shown it.

    Example:
        {{ cite("direct-discrimination") }}
    """
    if not fact_ids:
        raise WrongUse("cite() needs at least one fact.")
    facts = [book.fact(fact_id) for fact_id in fact_ids]
    links = "; ".join(dict.fromkeys(_link(book, fact) for fact in facts))
    notes = "".join(_note(book, fact) for fact in facts if caveat)
    return f'<span class="cite">({links})</span>{notes}'


def _link(book: Book, fact: Fact) -> str:
    """Return the authority of a fact as a link, or with a link to who reports it."""
    source = book.data.sources[fact.sources[0]]
    authority = escape(short_authority(fact, source), quote=False)
    if source.official:
        return f'<a href="{escape(source.url)}">{authority}</a>'
    return f'{authority}, reported by <a href="{escape(source.url)}">{escape(source.publisher, quote=False)}</a>'


def short_authority(fact: Fact, source: Source) -> str:
    """Return the part of a fact's authority that its first source shows; the page-end list has it all."""
    shown = set(source.title.lower().split())
    return max(fact.authority.split(";"), key=lambda part: len(shown & set(part.lower().split()))).strip()


def doubt(book: Book, fact: Fact) -> str:
    """Return in words what a reader must know before relying on a fact, or nothing."""
    stands = standing(fact, book.as_of)
    start = f" on {day(fact.in_force_from)}" if fact.in_force_from else ""
    words = {
        "coming": f"Not yet in force: begins{start}.",
        "announced": f"Not yet in force{': expected' + start if start else ''}.",
        "unconfirmed": f"Expected{start}, but not confirmed as begun.",
    }.get(stands, "")
    caveat = filled(book.data, fact.caveat, fact) if fact.caveat else ""
    if caveat:
        caveat = f"{'Note' if fact.confidence == 'high' else 'Take care'}: {caveat}"
    due = fact_due(fact, book.data.review)
    overdue = f"Due to be checked again by {day(due)}: check with Acas or your union first." if due < book.as_of else ""
    return " ".join(part for part in (words, caveat, overdue) if part)


def _note(book: Book, fact: Fact) -> str:
    """Return a fact's doubt, in full the first time on a page, without its full stop: the author's comes after."""
    words = doubt(book, fact)
    if not words:
        return ""
    if fact.id in book.seen.doubts_shown:
        words = "Take care: see the note above"
    book.seen.doubts_shown.add(fact.id)
    return f' <span class="doubt">{escape(words.removesuffix("."), quote=False)}</span>'


def caveat(book: Book, *fact_ids: str) -> str:
    """Print, as a note of its own, how sure we are of some facts.

    Example:
        {{ caveat("time-limit-six-months-new") }}
    """
    if not fact_ids:
        raise WrongUse("caveat() needs at least one fact.")
    facts = [book.fact(fact_id) for fact_id in fact_ids]
    words = [words for fact in facts if (words := doubt(book, fact))]
    book.seen.doubts_shown.update(fact_ids)
    if not words:
        raise WrongUse(f"{', '.join(fact_ids)}: nothing to warn of. Use cite().")
    return f'<span class="doubt">{escape(" ".join(words), quote=False)}</span>'


def source(book: Book, source_id: str) -> str:
    """Cite a source by itself, with its publisher.

    Example:
        {{ source("acas-early-conciliation") }}
    """
    found = book.source(source_id)
    return f"[{found.title}]({found.url}) ({found.publisher})"


def value(book: Book, fact_id: str, key: str) -> str:
    """Print one figure or date of a fact, with its unit.

    Args:
        book: The handbook.
        fact_id: Id from `data/law/`.
        key: A key of its `values`, or `in_force_from`, `in_force_to`.

    Example:
        {{ value("et-forms", "response_days") }}
    """
    fact = book.fact(fact_id)
    found = value_of(fact, key)
    if found is None:
        known = [*fact.values, *(k for k in ("in_force_from", "in_force_to") if getattr(fact, k))]
        raise WrongUse(f'{fact_id} has no value "{key}". {nearest(key, known)} It has: {", ".join(known) or "none"}.')
    return written(key, found)


def dated(book: Book, series_id: str, nation: Nation = "england", key: str | None = None) -> str:
    """Print a value that changes by date: what it is now, since when, what it was before, and how sure we are.

    Args:
        book: The handbook.
        series_id: Id from `data/series.yml`.
        nation: Where; England unless told.
        key: Which value, where the series has several.

    Example:
        {{ dated("race-claim-limit") }}
    """
    require("series", series_id, book.data.series)
    require("nation", nation, UK)
    series = book.data.series[series_id]
    key = key or series.values[0]
    require(f"value of {series_id}", key, series.values)
    law = [book.fact(f.id) for f in entries(book.data.facts.values(), series_id, nation)]
    if not law:
        raise WrongUse(f"{series_id} has no value in {nations_in_words((nation,))}.")
    newest_first = sorted(law, key=lambda f: f.in_force_from or date.min, reverse=True)
    parts = []
    for i, fact in enumerate(newest_first):
        amount = f"**{written(key, fact.values[key])}**" if i == 0 else written(key, fact.values[key])
        if fact.in_force_from:
            parts.append(f"{amount} for {series.applies} from {day(fact.in_force_from)}")
        else:
            parts.append(f"{amount} before" if i else amount)
    return "; ".join(parts) + "".join(dict.fromkeys(_note(book, fact) for fact in newest_first))


MACROS = (cite, caveat, source, value, dated)
