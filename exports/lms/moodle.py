"""A module's quiz as Moodle XML, for Moodle's question bank and platforms that read its files."""

from decimal import Decimal

from lxml import etree
from lxml.etree import SubElement

from exports.lms.items import Item, items
from exports.site import Element
from macros.render.book import Book
from macros.render.words import day
from macros.tools.training.model import MODULES

ORDERING = {
    "layouttype": "VERTICAL",
    "selecttype": "ALL",
    "gradingtype": "ALL_OR_NOTHING",
    "showgrading": "HIDE",
    "numberingstyle": "123",
    "shownumcorrect": "1",
}
"""How Moodle 4.4 and later ask for an order: all steps, one under the other, right or not."""


def moodle(book: Book, module_id: str, address: str = "") -> bytes:
    """Return the file."""
    quiz = etree.Element("quiz")
    category = SubElement(quiz, "question", type="category")
    _text(category, "category", f"$course$/top/{book.data.edition.name}/{book.data[MODULES][module_id].title}")
    _html(category, "info", f"<p>Worked out from the law as stated at {day(book.stated)}.</p>")
    for item in items(book, module_id, address):
        _question(quiz, item)
    return indented(quiz)


def indented(root: Element) -> bytes:
    """Return a whole file of XML, a line for each element."""
    etree.indent(root)
    return bytes(etree.tostring(root, encoding="utf-8", xml_declaration=True)) + b"\n"


def _question(quiz: Element, item: Item) -> None:
    kinds = {"choice": "multichoice", "order": "ordering", "match": "matching", "number": "numerical"}
    made = SubElement(quiz, "question", type=kinds[item.kind])
    _text(made, "name", item.name)
    _html(made, "questiontext", item.ask)
    _html(made, "generalfeedback", item.general)
    for tag, value in (("defaultgrade", "1"), ("penalty", "0.3333333"), ("hidden", "0"), ("idnumber", item.id)):
        SubElement(made, tag).text = value
    match item.kind:
        case "choice":
            for tag, value in (("single", str(item.single).lower()), ("shuffleanswers", str(item.mixed).lower())):
                SubElement(made, tag).text = value
            SubElement(made, "answernumbering").text = "none"
            _combined(made, item)
            for answer in item.answers:
                _answer(made, answer.share, answer.says, answer.feedback)
        case "order":
            for tag, value in ORDERING.items():
                SubElement(made, tag).text = value
            SubElement(made, "selectcount").text = f"{len(item.steps)}"
            _combined(made, item)
            for place, says in enumerate(item.steps, 1):
                step = SubElement(made, "answer", fraction=f"{place}", format="plain_text")
                SubElement(step, "text").text = says
        case "match":
            SubElement(made, "shuffleanswers").text = "true"
            _combined(made, item)
            for says, to in item.pairs:
                pair = SubElement(made, "subquestion", format="plain_text")
                SubElement(pair, "text").text = says
                _text(pair, "answer", to)
        case "number":
            for one in item.ranges:
                # Moodle keeps a number and how far off it may be.
                number = _answer(made, Decimal(one.share), plain((one.low + one.high) / 2), one.feedback)
                SubElement(number, "tolerance").text = plain((one.high - one.low) / 2)
            SubElement(_answer(made, Decimal(0), "*", item.otherwise), "tolerance").text = "0"
            SubElement(made, "unitgradingtype").text = "0"
            SubElement(made, "showunits").text = "3"


def _combined(made: Element, item: Item) -> None:
    """Say of each part what there is to say, to an answer that is wrong or partly right."""
    _html(made, "correctfeedback", "")
    _html(made, "partiallycorrectfeedback", item.not_right)
    _html(made, "incorrectfeedback", item.not_right)


def _answer(made: Element, share: Decimal, says: str, feedback: str) -> Element:
    answer = SubElement(made, "answer", fraction=plain(share), format="html")
    SubElement(answer, "text").text = says
    _html(answer, "feedback", feedback)
    return answer


def plain(number: Decimal) -> str:
    """Print a number in figures, without an exponent or needless noughts.

    Example:
        >>> plain(Decimal("1E+2")), plain(Decimal("33.33333")), plain(Decimal("12.50"))
        ('100', '33.33333', '12.5')
    """
    written = f"{number:f}"
    return written.rstrip("0").rstrip(".") if "." in written else written


def _text(parent: Element, tag: str, words: str) -> None:
    SubElement(SubElement(parent, tag), "text").text = words


def _html(parent: Element, tag: str, words: str) -> None:
    SubElement(SubElement(parent, tag, format="html"), "text").text = words
