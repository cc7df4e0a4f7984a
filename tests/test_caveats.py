"""What is in doubt is read far from its page too: on cards, and in a list at the end of a book."""

import re
from collections.abc import Iterator

from lxml import html

from exports.site import Site
from macros.models.facts import Fact
from macros.render.book import Book
from macros.render.cite import caveat
from macros.tools.wres.evidence import doubt_of
from macros.tools.wres.model import CALENDAR, FINDINGS, INDICATORS, REPORTS, YEARLY
from tests.test_exports_pdf import DATA


def told() -> Iterator[tuple[str, str]]:
    """Yield each caveat of the law and of workforce data, with what it is of."""
    yield from ((fact.id, fact.caveat) for fact in DATA.facts.values() if fact.caveat)
    records = {**DATA[FINDINGS], **DATA[REPORTS], **DATA[CALENDAR], **DATA[INDICATORS]}
    records |= {f"{each.id} {figure.year}": figure for each in DATA[YEARLY].values() for figure in each.figures}
    yield from ((name, doubt_of(record).partition(": ")[2]) for name, record in records.items() if doubt_of(record))
    yield from ((each.id, each.caveat) for each in DATA[YEARLY].values() if each.caveat)


SENTENCE = re.compile(r"[A-Z‘“'\"\d{].*[.?!][”’\"')]*", re.DOTALL)
BARE = re.compile(r"(Taken|Quoted|Read|Recalled|Reported) |[^.]*\b(she|he|her|his)\b", re.IGNORECASE)
"""Begins what has no subject of its own, or speaks of somebody whom only the page names."""


def test_a_caveat_is_a_sentence_that_stands_by_itself() -> None:
    found = list(told())
    assert len(found) > 200
    assert [each for each in found if not SENTENCE.fullmatch(each[1]) or BARE.match(each[1])] == []


def test_every_note_of_a_page_is_a_sentence(built: Site) -> None:
    notes = {
        " ".join(note.text_content().replace("\u21a9", "").split())
        for page in built.pages.values()
        for note in page.article.xpath(".//div[@class='footnote']/ol/li")
    }
    assert len(notes) > 100
    assert [note for note in notes if not SENTENCE.fullmatch(note) or "Take care:" in note] == []


def test_how_one_fact_stands_is_not_told_as_the_doubt_of_another(book: Book) -> None:
    book = book.opened()
    doubted = next(
        fact for fact in DATA.facts.values() if fact.caveat and book.law.standing(fact, book.as_of) == "in force"
    )
    old = next(fact for fact in DATA.facts.values() if book.law.standing(fact, book.as_of) == "replaced")

    def spans(*facts: Fact) -> list[str]:
        made = html.fromstring(f"<p>{caveat(book, *(fact.name for fact in facts))}</p>")
        return [span.get("data-fact") for span in made]

    assert spans(doubted, old) == [doubted.id, old.id]
    assert spans(doubted, doubted) == [doubted.id]


def test_a_caveat_about_a_case_names_it() -> None:
    unnamed = r"\b(?:this|the) case, not\b|\bthis (?:case|judgment)\b"
    told = {name: fact.caveat for name, fact in DATA.facts.items() if fact.caveat and re.search(unnamed, fact.caveat)}
    assert {name: each for name, each in told.items() if " v " not in each} == {}
