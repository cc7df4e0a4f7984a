"""No sheet is nearly empty: of what ends before a new sheet must begin, enough goes on the last one."""

import re
from collections.abc import Iterator
from dataclasses import replace

import pypdfium2
import pytest
from PIL import ImageOps

from exports.forms.pdf import document as form_document
from exports.forms.pdf import pdf_of
from exports.pdf.compile import pdf
from exports.pdf.documents import document
from exports.site import Site
from macros.models.recipes import Piece, Recipe
from macros.render.form import Field, Form, Question, Section
from tests.small_site import a_page, a_site
from tests.test_exports_pdf import FACE

LEAST = 0.2
"""What a sheet holds at least, in parts of the height of its text."""
MARGINS = {"a4": (67, 60), "a5": (49, 43)}
"""What is above and below the text, in points."""
WORDS = "The rep writes down what was said, who heard it, where it was, and on which day it happened at work. "


def filled(file: bytes, paper: str = "a4") -> Iterator[tuple[str, float]]:
    """Yield of each sheet its words, and how far down its text goes, in parts of the height that it may have."""
    above, below = MARGINS[paper]
    for sheet in pypdfium2.PdfDocument(file):
        drawn = ImageOps.invert(sheet.render(scale=0.5, crop=(0, below, 0, above)).to_pil().convert("L"))
        box = drawn.point(lambda shade: 255 if shade > 40 else 0).getbbox()
        yield sheet.get_textpage().get_text_range(), box[3] / drawn.height if box else 0.0


def nearly_empty(bodies: list[str], **dress: object) -> list[str]:
    """Return the sheets that hold less than they should, of a document with these parts; a part may be short itself."""
    pages = [a_page(body, f"law/{number}.html") for number, body in enumerate(bodies)]
    contents = tuple(Piece(page=f"law/{number}", part=f"Part {number}") for number in range(len(bodies)))
    recipe = Recipe(id="a", title="A book", use="To read", group="handbook", contents=contents)
    recipe = recipe.model_copy(update=dress)
    made = pdf(replace(document(recipe, a_site(*pages), FACE), booklet=False))
    sheets = list(filled(made, recipe.paper))[1 if recipe.cover else 0 :]
    return [words for words, held in sheets if held < LEAST and not re.search(r"^Part \d+\r\nA page\r\n", words, re.M)]


def of_lines(count: int) -> str:
    return "".join(f"<p>Line {number}.</p>" for number in range(count))


ENDS = {
    "paragraphs": "{lines}",
    "a list": "<p>{words}</p><ul>{items}</ul>",
    "a numbered list": "<p>{words}</p><ol>{items}</ol>",
    "a heading over two lines": "{lines}<h2 id='end'>The end</h2><p>One.</p><p>Two.</p>",
    "a box": "{lines}<div class='admonition'><p class='admonition-title'>Say</p><p>{words}</p></div>",
    "a short table": "{lines}<table><tr><th>A</th><th>B</th></tr><tr><td>One</td><td>Two</td></tr></table>",
}
BOX = "<div class='admonition'><p class='admonition-title'>The answers</p>{}</div>"
ENDS["a long box"] = BOX.format("<p>{words}</p>{lines}")
ENDS["a little after a long box"] = BOX.format("<p>{words}</p>{lines}") + "<h2 id='end'>The end</h2><p>One.</p>"
DRESSES = [{"points": 10}, {"paper": "a5", "points": 9}, {"points": 18}]


@pytest.mark.parametrize("kind", ENDS)
@pytest.mark.parametrize("dress", DRESSES, ids=str)
def test_the_last_sheet_of_a_part_is_not_nearly_empty(kind: str, dress: dict[str, object]) -> None:
    def body(count: int) -> str:
        items = "".join(f"<li>Item {number}. {WORDS}</li>" for number in range(count))
        return ENDS[kind].format(lines=of_lines(count), words=WORDS, items=items)

    assert nearly_empty([body(count) for count in range(10, 61, 2)], **dress) == []


WIDE = "".join(f"<th>Discrimination {number}</th>" for number in range(8))
ROW = f"<tr>{WIDE.replace('th', 'td')}</tr>"
TALL = (
    "<svg class='picture' viewBox='0 0 300 740'><title>The way</title><rect width='300' height='740'/></svg>"
    "<div data-paper='opened'><p data-paper='box-title'>The same in words</p><p>The way.</p></div>"
)
NEXT = {
    "a table on its side": f"<table><thead><tr>{WIDE}</tr></thead><tbody>{9 * ROW}</tbody></table>",
    "a tall drawing": f"<h2 id='way'>The way</h2><p>How it goes:</p>{TALL}",
    "a sheet to hand out": "<div data-paper='sheet'><h2>For everybody</h2>" + 40 * "<p>Read it.</p>" + "</div>",
}


@pytest.mark.parametrize("kind", NEXT)
@pytest.mark.parametrize("dress", DRESSES[:2], ids=str)
def test_before_what_begins_a_sheet_none_is_nearly_empty(kind: str, dress: dict[str, object]) -> None:
    bodies = [f"{of_lines(count)}{NEXT[kind]}{of_lines(30)}" for count in range(10, 61, 2)]
    assert [words for words in nearly_empty(bodies, **dress) if "Line" in words] == []


@pytest.mark.parametrize("dress", DRESSES, ids=str)
def test_what_is_listed_at_the_end_has_no_sheet_that_is_nearly_empty(dress: dict[str, object]) -> None:
    for count in (38, 53, 80, 97, 120, 159):
        cites = "".join(
            f"<p>It is so <span data-paper='cite'>(<a href='https://example.org/{number}'>Act {number}: {WORDS}</a>)</span>"
            f"<span data-paper='doubt'>Take care: Doubt {number}. {WORDS}</span></p>"
            for number in range(count)
        )
        ends = (Piece(make="doubts"), Piece(make="notes"), Piece(page="law/1", part="Part 9"))
        assert (
            nearly_empty([cites, "<p>After.</p>"], contents=(Piece(page="law/0", part="Part 0"), *ends), **dress) == []
        )


@pytest.mark.parametrize("dress", [*DRESSES, {"cover": False}], ids=str)
@pytest.mark.parametrize("parts", [1, 9, 33, 60])
def test_the_contents_or_the_title_have_no_sheet_that_is_nearly_empty(parts: int, dress: dict[str, object]) -> None:
    assert nearly_empty(["<p>Some words.</p>"] * parts, **dress) == []


@pytest.mark.parametrize("wrapped", [False, True])
def test_what_leads_to_a_tall_drawing_stands_on_its_sheet(wrapped: bool) -> None:
    led = f"<p data-paper='label'>It goes so</p><p data-paper='lead'>In England.</p>{TALL}"
    led = f"<div data-paper='picture'>{led}</div>" if wrapped else led
    body = f"<h2 id='way'>The way</h2>{led}{of_lines(30)}"
    pages = [a_page(of_lines(count) + body, f"law/{count}.html") for count in range(10, 40, 2)]
    contents = tuple(Piece(page=page.address.removesuffix(".html"), part="A part") for page in pages)
    recipe = Recipe(id="a", title="A book", use="To read", group="handbook", contents=contents, points=10)
    sheets = [words for words, _ in filled(pdf(document(recipe, a_site(*pages), FACE)))]
    assert [words for words in sheets if "The way\r\nIt goes so" in words and "in words" not in words] == []


@pytest.mark.parametrize("tag", ["p", "li"])
def test_a_box_of_many_short_lines_loses_none(tag: str) -> None:
    lines = "".join(f"<{tag}>Line {number}</{tag}>" for number in range(70))
    page = a_page(f"<div class='admonition'>{f'<ul>{lines}</ul>' if tag == 'li' else lines}</div>")
    recipe = Recipe(id="a", title="A book", use="To read", group="handbook", contents=(Piece(page="law/a"),))
    sheets = pypdfium2.PdfDocument(pdf(document(recipe, a_site(page), FACE)))
    said = "\n".join(sheet.get_textpage().get_text_bounded(*sheet.get_bbox()) for sheet in sheets)
    assert [number for number in range(70) if not re.search(rf"Line {number}\b", said)] == []


def test_the_room_at_the_end_of_a_form_stands_on_one_sheet(built: Site) -> None:
    found = {}
    for count in range(1, 16):
        asked = tuple(Field(f"f{i}", "room", f"Field {i}", f"Field {i}", lines=3) for i in range(count))
        form = Form("test", "A form", "casework/checklist", (), tuple(Section((Question((each,)),)) for each in asked))
        sheets = [
            words for words, held in filled(pdf_of(*form_document(form, built, FACE))) if "Which question" in words
        ]
        found[count] = len(sheets)
    assert set(found.values()) == {1}, found


def test_a_short_page_may_be_a_part_without_a_title() -> None:
    recipe = Recipe(id="a", title="A book", use="To read", group="handbook", contents=(Piece(page="law/a"),))
    assert len(list(filled(pdf(document(recipe, a_site(a_page("<p>Words.</p>")), FACE))))) >= 2
