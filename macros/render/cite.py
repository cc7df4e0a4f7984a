"""Citing facts and sources, and printing their values."""

from functools import cache, lru_cache

from markupsafe import Markup

from macros.marks import Mark
from macros.models.base import UK, Nation, nations_in_words
from macros.models.facts import Fact, Source, keys_of, split_name
from macros.models.mistakes import nearest
from macros.render.authority import Part, parts
from macros.render.book import Book, WrongUse, require
from macros.render.doubts import NOTHING, as_note, doubt, in_doubt, in_full, noted, numbered, standing_note
from macros.render.words import day, ended, ended_since, filled, value_of, written

CITED = Markup('<span class="cite" {}>({})</span>')


def cite(book: Book, *names: str, caveat: bool = True) -> str:
    """Cite law: a link to each authority, a numbered note where it is in doubt, and a word where it is not in force.

    The notes of a page stand once, under its words.

    Args:
        book: The handbook.
        names: Facts from `data/law/`, or series from `data/series.yml`: `vento-bands` is what is in force on the day
            of reading, `race-claim-limit:northern-ireland` that of a nation, and `vento-bands:vento-2025` one entry
            whatever the day, such as old law.
        caveat: False leaves the note out where the page has already shown it; that law is not in force is always said.

    Example:
        {{ cite("direct-discrimination") }}
    """
    facts, cited = _cited(book, names)
    notes = noted(book, *facts) if caveat else "".join(dict.fromkeys(standing_note(book, fact) for fact in facts))
    return f"{cited}{notes}"


def cite_in_place(book: Book, *names: str) -> str:
    """Cite law in HTML that no Markdown reads: its doubts stand beside it in words, the first time in full."""
    facts, cited = _cited(book, names)
    notes = dict.fromkeys(in_full(book, fact) for fact in facts)
    return f"{cited}{''.join(notes)}"


def _cited(book: Book, names: tuple[str, ...]) -> tuple[list[Fact], Markup]:
    """Return the facts that names stand for, and links to their authorities."""
    if not names:
        raise WrongUse("cite() needs at least one fact.")
    facts = list({fact.id: fact for fact in map(book.fact, names)}.values())
    # What two facts rest on is one link, unless one of them is old law; a fact with nothing of its own joins that link.
    shown: dict[tuple[Markup, str], list[Fact]] = {}
    groups: list[tuple[list[Markup], list[Fact]]] = []
    for fact in facts:
        stands = book.law.standing(fact, book.as_of)
        links = _links(book, fact)
        new = [link for link in links if (link, stands) not in shown]
        together = [fact] if new else shown[links[0], stands]
        if new:
            groups.append((new, together))
        else:
            together.append(fact)
        shown |= {(link, stands): together for link in new}
    cited = Markup("; ").join(
        Markup("<span{}>{}</span>").format(mark(book, *together), Markup("; ").join(new)) for new, together in groups
    )
    return facts, CITED.format(Mark.CITE.html, cited)


def authority(book: Book, fact: Fact) -> str:
    """Cite one fact as the head of a row of its own: its authority, bold and linked, and its note if it is in doubt."""
    return f"**{Markup('; ').join(_links(book, book.use(fact)))}**{noted(book, fact)}"


def mark(book: Book, *facts: Fact) -> Markup:
    """Return the attributes that say which facts an element rests on and how each stands, in the same order."""
    if not facts:
        return NOTHING
    stands = (book.law.standing(fact, book.as_of).replace(" ", "-") for fact in facts)
    return _mark(" ".join(fact.id for fact in facts), " ".join(stands))


@lru_cache(maxsize=4096)
def _mark(ids: str, stands: str) -> Markup:
    return Markup(' data-fact="{}" data-standing="{}"').format(ids, stands)


def _links(book: Book, fact: Fact) -> tuple[Markup, ...]:
    """Return the parts of a fact's authority, each a link to what shows it; or all of it and who reports it."""
    return _linked(book.data.sources[fact.sources[0]], parts(book, fact))


@cache
def _linked(source: Source, found: tuple[Part, ...]) -> tuple[Markup, ...]:
    if source.official:
        return tuple(link(part.url, part.words) if part.url else Markup.escape(part.words) for part in found)
    words = "; ".join(part.words for part in found)
    return (Markup("{}, reported by {}").format(words, link(source.url, source.publisher)),)


def link(url: str, words: str, marked: Markup = NOTHING) -> Markup:
    """Return a link that no page's own Markdown makes, so that its words are words whatever they hold."""
    return Markup('<a href="{}"{}>{}</a>').format(url, marked, words)


def stated(book: Book, fact: Fact) -> str:
    """Return the statement of a fact; that of ended law begins by saying so."""
    return f"{ended(book, fact)} {filled(book, fact.statement, fact)}".strip()


def caveat(book: Book, *names: str) -> str:
    """Print, as a note of its own, how sure we are of some facts.

    Example:
        {{ caveat("race-claim-limit") }}
    """
    if not names:
        raise WrongUse("caveat() needs at least one fact.")
    facts = [book.fact(name) for name in dict.fromkeys(names)]
    told: dict[str, list[Fact]] = {}
    for fact in facts:
        if words := doubt(book, fact):
            told.setdefault(words, []).append(fact)  # what several share, once
    book.seen.doubts_shown.update(fact.id for fact in facts)
    if not told:
        # A series may be sure today and not when its next entry comes: that must not stop a build.
        if any(split_name(name)[0] in book.data.series for name in names):
            return ""
        raise WrongUse(f"{', '.join(names)}: nothing to warn of. Use cite().")
    # Each apart: how one stands must not follow what is in doubt of another.
    return " ".join(in_doubt(words, mark(book, *about)) for words, about in told.items())


def source(book: Book, source_id: str) -> str:
    """Cite a source by itself, with its publisher.

    Example:
        {{ source("acas-early-conciliation") }}
    """
    found = book.source(source_id)
    return f"[{found.title}]({found.url}) ({found.publisher})"


def value(book: Book, name: str, key: str) -> str:
    """Print one figure or date of a fact, with its unit.

    Args:
        book: The handbook.
        name: A fact or a series, as `cite` takes it.
        key: A key of its `values`, or `in_force_from`, `in_force_to`.

    Example:
        {{ value("et-forms", "response_days") }}
    """
    fact = book.fact(name)
    known = [k for k in keys_of(name, book.data.names) if value_of(book, fact, k) is not None]
    found = value_of(book, fact, key)
    if key not in known or found is None:
        raise WrongUse(f'{name} has no value "{key}". {nearest(key, known)} It has: {", ".join(known) or "none"}.')
    return written(key, found) + (as_note(gone) if (gone := ended_since(book, name)) else "")


def dated(book: Book, series_id: str, nation: Nation = "england", key: str | None = None) -> str:
    """Print a value that changes by date: what it is now, since when, what it was before, and how sure we are.

    What is in force on the book's day is bold; what has not begun says so.

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
    newest_first = [book.use(fact) for fact in reversed(book.law.entries(series_id, nation))]
    if not newest_first:
        raise WrongUse(f"{series_id} has no value in {nations_in_words((nation,))}.")
    told = []
    for fact in newest_first:
        stands = book.law.standing(fact, book.as_of, nation)
        amount = written(key, fact.values[key])
        words = f"**{amount}**" if stands == "in force" else amount
        if fact.in_force_from:
            words += f" for {series.applies} from {day(fact.in_force_from)}"
        elif len(newest_first) > 1:
            words += " before"
        last = book.law.last_day(fact, nation)
        if stands == "coming":
            words += ", not yet in force"
        elif last and (fact.in_force_from or stands == "past") and stands != "in force":
            words += f" to {day(last)}"
        told.append(f"<span{mark(book, fact)}>{words}</span>")
    # Each entry says by its dates how it stands; the notes say how sure it is.
    notes = dict.fromkeys(numbered(book, fact) for fact in newest_first)
    return "; ".join(told) + "".join(notes)


MACROS = (cite, caveat, source, value, dated)
