"""A year on: every series has its next entry, some law has ended and some has not begun. Nothing old says it is law.

One copy of the project is changed as editors change it, and built for a day after. Figures that are old there are
numbers that stand nowhere else, so that one that is printed without its word is found, wherever it is.
"""

import io
import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from itertools import chain
from pathlib import Path
from typing import Any

import docx
import lxml.html
import pypdfium2
import pytest
import yaml
from lxml.html import HtmlElement

from exports.config import read_config
from exports.face import face_of
from exports.lms.gift import gift
from exports.lms.handouts import handout
from exports.lms.moodle import moodle
from exports.pdf.compile import pdf
from exports.pdf.documents import document
from exports.site import Site, read_site
from exports.word.letters import note_file
from macros import open_book
from macros.models.facts import Fact, begins, is_law
from macros.models.mistakes import Mistakes
from macros.render.book import Book
from macros.tools.letters.model import LETTERS
from macros.tools.letters.paper import on_paper
from macros.tools.training.model import MODULES
from tests.conftest import build, copied

NEXT, ENDED, TO_COME, TODAY = date(2027, 7, 1), date(2027, 6, 15), date(2027, 12, 1), date(2027, 7, 10)
WORD = re.compile(
    r"replaced (?:in|for)|no longer law|not yet in force|not confirmed|(?:coming|announced|unconfirmed); \w+ confidence",
    re.I,
)
BY_ITS_DAYS = re.compile(r"\d \w+ before$|(?:until|to) \d+ \w+ \d{4}$")
"""How a value that changes by date says that an entry is old."""
OLD = re.compile(r"\b76,?\d{3}\b")
TO_ITS_DAY = re.compile(rf"{OLD.pattern}[^;]* (?:before|to \d+ \w+ \d{{4}})(?![a-z])")
NEW = re.compile(r"\b87,?\d{3}\b")
MONTHS = {"race-claim-limit": (17, 18)}
"""Figures that a rule counts with must stay small: what the old law becomes, and what the new."""
RULED = {"safe-diary-rule"}
"""Ours, and counted with: not law that ends."""


# The copy, changed as CONTRIBUTING says: a new record, or a last day


class Figures:
    """Figures that stand nowhere else: each call gives another, of the same kind as the one it replaces."""

    def __init__(self, thousands: int) -> None:
        self.next = thousands * 1000

    def instead_of(self, value: Any) -> Any:
        if isinstance(value, list):
            return [self.instead_of(part) for part in value]
        if not isinstance(value, int | float):
            return value
        self.next += 1
        return self.next


def aged(project: Path) -> None:
    """Give every series its next entry, end some law, and put off the beginning of some."""
    old, new = Figures(76), Figures(87)
    law = {path: read(path) for path in sorted((project / "data/law").glob("*.yml"))}
    kept, made = [], []
    for record in chain(*law.values()):
        series = record.get("series")
        if series and record["status"] in ("in-force", "superseded", "repealed"):
            values = {key: old.instead_of(value) for key, value in record["values"].items()}
            record["values"] = {"months": MONTHS[series][0]} if series in MONTHS else values
            kept.append(record)
    newest = [r for r in kept if not any(_after(r, other) for other in kept)]
    for record in newest:
        values = {key: new.instead_of(value) for key, value in record["values"].items()}
        if record["series"] in MONTHS:
            values = {"months": MONTHS[record["series"]][1]}
        made.append(
            record
            | {
                "id": f"{record['id']}-next",
                "statement": f"From {{in_force_from}} it is {', '.join(f'{{{key}}}' for key in values)}.",
                "values": values,
                "authority": "An Act of 2027",
                "in_force_from": record["in_force_to"] + timedelta(days=1) if record.get("in_force_to") else NEXT,
                "in_force_to": None,
                "status": "in-force",
                "confidence": "high",
                "caveat": None,
                "to_confirm": None,
                "checked": NEXT,
                "review_by": None,
            }
        )
    letters = read(project / "data/letters.yml")
    stated = {name for letter in letters for part in letter["paragraphs"] for name in part.get("law", ())}
    _end_and_put_off(chain(*law.values()), stated, old)
    for path, records in {**law, project / "data/law/next.yml": made}.items():
        text = yaml.dump(records, Dumper=yaml.CSafeDumper, allow_unicode=True, sort_keys=False)
        path.write_text(text, "utf-8")
    _check_again(project)


def read(path: Path) -> list[dict[str, Any]]:
    """Return the records of a file, by the reader of YAML's that is written in C."""
    return yaml.load(path.read_text("utf-8"), yaml.CSafeLoader)


def _after(record: dict[str, Any], other: dict[str, Any]) -> bool:
    return (
        record["series"] == other["series"]
        and bool(set(record["nations"]) & set(other["nations"]))
        and (other.get("in_force_from") or date.min) > (record.get("in_force_from") or date.min)
    )


def _end_and_put_off(records: Iterable[dict[str, Any]], stated: set[str], old: Figures) -> None:
    """Of the law outside the series, end every second piece and put off every sixth, save what a letter states."""
    count = 0
    for record in records:
        if record.get("series") or record["status"] != "in-force" or record["id"] in RULED:
            continue
        count += 1
        if count % 2 == 0:
            record["in_force_to"] = ENDED
            record["values"] = {key: old.instead_of(value) for key, value in record.get("values", {}).items()}
        elif count % 6 == 1 and record["id"] not in stated:
            record |= {"in_force_from": TO_COME, "status": "made"}


def _check_again(project: Path) -> None:
    """Do what `make check` says of questions whose law has changed."""
    with pytest.raises(Mistakes) as raised:
        open_book(project, as_of=TODAY)
    for mistake in raised.value.mistakes:
        told = re.search(r'has changed since this question was checked.*write "(\w{8})"', mistake.says)
        assert told, mistake
        name, path = mistake.key.rpartition("rests_on.")[2], project / mistake.file
        text = path.read_text("utf-8").split("\n")
        text[mistake.line - 1] = re.sub(
            rf'\b{re.escape(name)}: "\w{{8}}"', f'{name}: "{told[1]}"', text[mistake.line - 1]
        )
        path.write_text("\n".join(text), "utf-8")


@dataclass(frozen=True)
class Later:
    """The copy on the later day: its data, and the site built of it."""

    book: Book
    project: Path

    @property
    def site(self) -> Path:
        return self.project / "site"

    @cached_property
    def built(self) -> Site:
        return read_site(read_config(self.project / "mkdocs.yml"), self.site, self.book.stated)

    @cached_property
    def pages(self) -> dict[str, HtmlElement]:
        found = {path.relative_to(self.site).as_posix(): path for path in sorted(self.site.rglob("*.html"))}
        trees = {name: lxml.html.fromstring(path.read_bytes()).find(".//article") for name, path in found.items()}
        return {name: tree for name, tree in trees.items() if tree is not None}

    def stands(self, fact: Fact) -> str:
        """Say how a fact stands, by nothing but what this test wrote."""
        if not is_law(fact):
            return "coming" if fact.status == "made" and begins(fact) > TODAY else "not in force"
        if fact.in_force_to and fact.in_force_to < TODAY and not fact.series:
            return "past"
        return "in-force" if not fact.series or fact.id.endswith("-next") else "replaced"


@pytest.fixture(scope="module")
def later(tmp_path_factory: pytest.TempPathFactory) -> Later:
    project = copied(tmp_path_factory.mktemp("later"))
    aged(project)
    result = build(project, project / "site", TODAY.isoformat())
    assert result.returncode == 0, result.stderr
    return Later(open_book(project, as_of=TODAY), project)


# What the copy holds


def test_every_series_has_a_next_entry_with_other_figures(later: Later):
    for series in later.book.data.series:
        there = [fact for fact in later.book.data.facts.values() if fact.series == series]
        assert any(fact.id.endswith("-next") for fact in there) or not any(map(is_law, there)), series


# The pages


BLOCKS = ("p", "li", "tr", "dt", "dd", "h1", "h2", "h3", "h4", "h5", "h6", "caption", "summary", "figcaption", "div")


def block(element: HtmlElement) -> HtmlElement:
    """Return the smallest part of a page that is read as one around an element: a paragraph, an item, a row."""
    return next(each for each in (element, *element.iterancestors()) if each.tag in BLOCKS)


def words(element: HtmlElement) -> str:
    return " ".join(element.text_content().split())


def readable(tree: HtmlElement) -> Iterator[tuple[HtmlElement, str]]:
    """Yield each run of text with the element that holds it; data for scripts is asked about apart."""
    for element in tree.iter():
        if element.tag in ("script", "style") or not isinstance(element.tag, str):
            continue
        yield from ((element, text) for text in (element.text,) if text)
        yield from ((element, child.tail) for child in element if child.tail)


def test_every_element_that_carries_a_fact_says_how_it_stands(later: Later):
    carried = set()
    for name, page in later.pages.items():
        for element in page.iterfind(".//*[@data-fact]"):
            ids, stands = element.get("data-fact").split(), element.get("data-standing").split()
            assert len(ids) == len(stands), name
            for fact_id, stood in zip(ids, stands, strict=True):
                carried.add(fact_id)
                wanted = later.stands(later.book.data.facts[fact_id])
                assert stood == wanted or (wanted == "not in force" and stood in ("announced", "unconfirmed")), fact_id
    kinds = {later.stands(later.book.data.facts[fact_id]) for fact_id in carried}
    assert kinds >= {"in-force", "replaced", "past", "coming"}


def test_wherever_law_that_is_not_in_force_is_cited_its_word_stands_beside_it(later: Later):
    silent = [
        f"{name}: {element.get('data-fact')}: {words(block(element))[:200]}"
        for name, page in later.pages.items()
        for element in page.iterfind(".//*[@data-fact]")
        if any(stood != "in-force" for stood in element.get("data-standing").split())
        and not WORD.search(_beside(element))
    ]
    assert not silent, "\n".join(silent[:20])


def test_an_old_figure_stands_only_beside_a_word_that_says_it_is_old(later: Later):
    found = [(name, element, text) for name, page in later.pages.items() for element, text in readable(page)]
    old = [(name, element, text) for name, element, text in found if OLD.search(text)]
    silent = [
        f"{name}: {words(block(element))[:300]}" for name, element, text in old if not WORD.search(_beside(element))
    ]
    assert old
    assert not silent, "\n".join(silent[:20])


def test_the_new_figures_stand_on_the_pages(later: Later):
    text = " ".join(words(page) for page in later.pages.values())
    cited = {fact_id for seen in later.book.usage.values() for fact_id in seen.facts}
    for fact in later.book.data.facts.values():
        if fact.id.endswith("-next") and fact.id in cited and NEW.search(str(fact.values)):
            figures = [
                str(n) for value in fact.values.values() for n in (value if isinstance(value, tuple) else (value,))
            ]
            assert any(figure in text.replace(",", "") for figure in figures), fact.id


def test_what_is_bold_in_a_dated_value_is_in_force(later: Later):
    marked = [span for page in later.pages.values() for span in page.iterfind(".//span[@data-fact]")]
    dated = [span for span in marked if span.find("strong") is not None and span.find(".//a") is None]
    assert any(words(span).startswith("18 months") for span in dated)
    for span in dated:
        assert span.get("data-standing") == "in-force", words(span)


def _beside(element: HtmlElement) -> str:
    """Return what is read with an element: its block; for a sentence of a letter or an answer, what goes with it too."""
    beside = words(block(element))
    if any(
        BY_ITS_DAYS.search(words(each)) for each in (element, *element.iterancestors("span")) if each.get("data-fact")
    ):
        return "replaced for the days that are named"
    for around in element.iterancestors():
        if set((around.get("class") or "").split()) & {"quiz-q", "letter-if"}:
            beside += f" {words(around)}"
        if "tool" in (around.get("class") or "").split() and around.get("data-tool") == "letters":
            beside += " ".join(words(notes) for notes in around.iterfind(".//div[@class='letter-notes']"))
    return beside


# What scripts are given


def objects(value: Any, around: tuple[dict[str, Any], ...] = ()) -> Iterator[tuple[Any, tuple[dict[str, Any], ...]]]:
    """Yield every value in some data with the objects around it, the nearest last."""
    inner = (*around, value) if isinstance(value, dict) else around
    yield value, around
    children: Iterable[Any] = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    for child in children:
        yield from objects(child, inner)


def test_in_what_a_tool_is_given_old_law_says_so(later: Later):
    told = 0
    given = [
        (name, json.loads(script.text))
        for name, page in later.pages.items()
        for script in page.iterfind(".//script[@type='application/json']")
    ]
    late = later.site.glob("assets/javascripts/facts/**/*.js")
    given += [(path.name, json.loads(path.read_text("utf-8").partition(" = ")[2])) for path in late]
    assert len(given) > len(later.book.data[LETTERS])
    for name, data in given:
        for value, around in objects(data):
            if isinstance(value, dict) and value.get("standing"):
                told += 1
                fact = later.book.data.facts[value["id"]]
                stands = later.stands(fact)
                assert value["standing"] == stands or stands == "not in force", (name, fact.id)
                assert (stands == "in-force") == (not WORD.search(value["doubt"])), (name, fact.id)
            if isinstance(value, str | int | float) and OLD.search(f"{value}"):
                near = [json.dumps(each) for each in around[-2:]]
                assert any(map(WORD.search, near)) or _warned(data), (name, value)
    assert told


def _warned(data: Any) -> bool:
    """Whether a letter's own notes warn of old law."""
    return isinstance(data, dict) and any(WORD.search(note["says"]) for note in data.get("notes", ()))


def test_search_finds_no_old_figure_without_its_word(later: Later):
    sections_of = json.loads((later.site / "search/texts.json").read_text("utf-8"))
    for section in sections_of:
        if OLD.search(section["text"]):
            tree = lxml.html.fromstring(f"<div>{section['text']}</div>")
            for element, text in readable(tree):
                beside = words(block(element))
                silent = OLD.search(text) and not WORD.search(beside) and not TO_ITS_DAY.search(beside)
                assert not silent, (section["location"], beside)
    index = (later.site / "search/pages.json").read_text("utf-8")
    assert not OLD.search(re.sub(r'"text":"(?:[^"\\]|\\.)*"', "", index))


# What is taken away


def test_on_paper_old_law_says_so(later: Later):
    recipe = later.book.data.recipes["section-the-law"]
    law = document(recipe, later.built, face_of(later.book.data.edition))
    text = "\n".join(page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(pdf(law)))
    flat = " ".join(text.replace("\ufffe", "-").split())
    found = list(OLD.finditer(flat))
    assert found
    for figure in found:
        near = flat[max(0, figure.start() - 700) : figure.end() + 700]
        by_its_days = TO_ITS_DAY.match(flat, figure.start())
        assert WORD.search(near) or by_its_days, near


def test_in_the_note_of_a_letter_in_word_old_law_says_so(later: Later):
    site = later.built
    ended = 0
    for letter in later.book.data[LETTERS].values():
        document = docx.Document(io.BytesIO(note_file(on_paper(later.book, letter), site)))
        text = "\n".join(node.text or "" for node in document.element.body.iter() if node.tag.endswith("}t"))
        rests = [later.book.told(name) for part in letter.paragraphs for name in part.law]
        if any(later.stands(fact) in ("past", "replaced") for fact in rests):
            ended += 1
            assert WORD.search(text), letter.id
        assert not OLD.search(text) or WORD.search(text), letter.id
    assert ended


def test_in_training_files_old_law_says_so(later: Later):
    for module in later.book.data[MODULES]:
        tree = lxml.etree.fromstring(moodle(later.book, module))
        questions = ["".join(question.itertext()) for question in tree.iterfind("question")]
        questions += gift(later.book, module).decode().split("\n\n")
        for question in questions:
            assert not OLD.search(question) or WORD.search(question), question
        copy = lxml.html.fromstring(handout(later.book, module, tutor=True))
        for element, text in readable(copy):
            assert not OLD.search(text) or WORD.search(words(block(element))), text
