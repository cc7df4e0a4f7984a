"""Pictures of steps: each says in words what it draws, holds no figure of its own, and can be read on any ground."""

import re
from collections.abc import Iterator
from pathlib import Path

import lxml.html
import pytest
import yaml

from exports.pdf.pictures import LOOK
from exports.pdf.pictures import drawing as on_paper
from exports.site import Element, Site
from macros import TOOLS
from macros.models.base import PLACEHOLDER
from macros.models.load import load
from macros.models.mistakes import Mistakes
from macros.models.prose import typed_figures
from macros.render.book import Book, WrongUse
from macros.render.drawn import broken
from macros.render.pictures import picture
from macros.render.words import filled
from macros.tools.wres_calendar.macro import wres_year
from tests.conftest import ROOT

FILE = "data/pictures.yml"
WRITTEN = {found["id"]: found for found in yaml.safe_load((ROOT / FILE).read_text("utf-8"))}
IDS = [*WRITTEN, "wres-year"]
PAGES = {
    "road": "casework/index",
    "who-answers": "law/employer-liability",
    "four-types": "discrimination/index",
    "proof": "law/proving-discrimination",
    "dispute": "organising/consultation-negotiation-dispute",
    "case": "training/taking-on-a-case",
    "where-to-claim": "law/nations",
    "wres-year": "wres/index",
}
TALLEST = 900
"""What fits on a sheet of A4 at the width that paper gives a picture."""
FRAMES = """svg => {
    const frames = [...svg.querySelectorAll("rect")].map(frame => frame.getBBox())
    const out = (box, frame) => box.x + box.width > frame.x + frame.width - 3 || box.y + box.height > frame.y + frame.height + 3
    const holds = (frame, box) => box.x > frame.x && box.x < frame.x + frame.width && box.y + 9 > frame.y && box.y + 9 < frame.y + frame.height
    const whole = {x: 0, y: 0, width: 323, height: svg.viewBox.baseVal.height}
    return [...svg.querySelectorAll("text")].filter(line => {
        const box = line.getBBox()
        return [whole, ...frames.filter(frame => holds(frame, box))].some(frame => out(box, frame))
    }).map(line => line.textContent)
}"""
PAINT = """svg => {
    const paint = (kind, what) => getComputedStyle(svg.querySelector(kind))[what]
    const ground = getComputedStyle(document.body).backgroundColor
    return {
        words: [["text.says", ".card"], ["text.says", ".clock"], ["text.says", ".then"], ["text.head", ".card"], ["text.number", ".dot"]]
            .filter(pair => pair.every(kind => svg.querySelector(kind))).map(pair => pair.map(kind => paint(kind, "fill"))),
        shapes: [[".card", "stroke"], [".clock", "stroke"], [".then", "stroke"], [".way", "stroke"], [".tip", "fill"], [".dot", "fill"]]
            .filter(([kind]) => svg.querySelector(kind)).map(pair => [paint(...pair), ground]),
    }
}"""  # fmt: skip


def printed(book: Book, name: str) -> Element:
    made = wres_year(book.opened()) if name == "wres-year" else picture(book.opened(), name)
    return lxml.html.fromstring(f"<div>{made}</div>")


def words(name: str) -> Iterator[str]:
    """Yield each text of a picture, as it is written."""
    found = WRITTEN[name]
    yield from filter(None, (found["title"], found["about"], found.get("root")))
    for step in found["steps"]:
        yield from (step[key] for key in ("head", "says", "clock", "then", "go") if key in step)


def plain(words: str) -> str:
    return re.sub(r"\W+", " ", words)


@pytest.mark.parametrize("name", IDS)
def test_a_picture_names_itself_and_says_what_it_shows(book: Book, name: str) -> None:
    made = printed(book, name)
    svg = made.find(".//svg")
    assert svg.get("role") == "img"
    assert svg.get("aria-labelledby").split() == [svg.find("title").get("id"), svg.find("desc").get("id")]
    assert svg.findtext("title") in made.text_content().replace(svg.text_content(), "")
    assert len(svg.findtext("desc")) > 100


@pytest.mark.parametrize("name", WRITTEN)
def test_all_that_is_drawn_is_said_too_and_nothing_is_lost(book: Book, name: str) -> None:
    made = printed(book, name)
    svg = made.find(".//svg")
    said, drawn = plain(svg.findtext("desc")), plain(" ".join(svg.xpath(".//text/text()")))
    listed = plain(made.find(".//details").text_content())
    title, about, *rest = (plain(filled(book, each)).strip() for each in words(name))
    assert title == plain(svg.findtext("title")).strip()
    assert about in said
    for each in rest:
        assert each in said, each
        assert each in drawn, each
        assert each in listed, each


@pytest.mark.parametrize("name", WRITTEN)
def test_every_figure_of_a_picture_is_a_facts(name: str) -> None:
    for each in words(name):
        assert not re.search(r"\d|£|%", PLACEHOLDER.sub("", each)), each
        assert not list(typed_figures(PLACEHOLDER.sub("", each))), each


@pytest.mark.parametrize("name", WRITTEN)
def test_a_step_with_a_figure_names_the_law_that_it_rests_on(book: Book, name: str) -> None:
    for step in WRITTEN[name]["steps"]:
        figures = {each.rpartition(".")[0] for key in ("head", "says", "clock", "then") for each in PLACEHOLDER.findall(step.get(key, ""))}  # fmt: skip
        named = {each.partition(":")[0] for each in step.get("facts", ())}
        assert {each.partition(":")[0] for each in figures} <= named, step["head"]


@pytest.mark.parametrize("name", WRITTEN)
def test_what_is_in_doubt_has_its_mark_above_the_drawing(book: Book, name: str) -> None:
    opened = book.opened()
    above = picture(opened, name).partition("<svg")[0]
    facts = [opened.told(each) for step in WRITTEN[name]["steps"] for each in step.get("facts", ())]
    assert len(set(re.findall(r"\[\^[\w-]+\]", above))) == len({fact.caveat for fact in facts if fact.caveat})


@pytest.mark.parametrize("name", IDS)
def test_a_picture_keeps_its_look_on_paper_and_fits_a_sheet(book: Book, name: str) -> None:
    svg = printed(book, name).find(".//svg")
    assert {each.get("class") for each in svg.iter() if each.get("class")} - {"picture"} <= set(LOOK)
    assert b'font-size="13"' in on_paper(svg)
    assert float(svg.get("viewbox").split()[3]) <= TALLEST
    sheet = (ROOT / "exports/epub/book.css").read_text("utf-8")
    assert all(f".{kind}" in sheet for kind in ("card", "clock", "then", "way", "dot", "tip", "hand", "head", "number"))


def test_every_picture_stands_on_its_page(built: Site) -> None:
    for name, address in PAGES.items():
        article = built.pages[f"{address}.html"].article
        assert article.xpath(".//svg[starts-with(@aria-labelledby, $name)]", name=f"{name}-picture-"), name
    assert set(PAGES) == set(IDS)


@pytest.mark.parametrize("name", IDS)
def test_a_picture_can_be_read_at_320_px(open_page, name: str) -> None:
    page = open_page(PAGES[name], width=320).page
    svg = page.locator(f"svg[aria-labelledby^='{name}-picture-']")
    scale = svg.evaluate("svg => svg.getBoundingClientRect().width / svg.viewBox.baseVal.width")
    sizes = svg.evaluate("svg => [...svg.querySelectorAll('text')].map(t => parseFloat(getComputedStyle(t).fontSize))")
    assert min(sizes) * scale >= 11
    assert svg.evaluate(FRAMES) == []
    assert svg.bounding_box()["x"] + svg.bounding_box()["width"] <= 320


def luminance(colour: str) -> float:
    parts = [int(part) / 255 for part in re.findall(r"\d+", colour)[:3]]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(first: str, second: str) -> float:
    low, high = sorted((luminance(first), luminance(second)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("name", ["road", "who-answers", "where-to-claim", "proof"])
def test_the_words_and_shapes_of_a_picture_stand_out(open_page, name: str, scheme: str) -> None:
    page = open_page(PAGES[name], scheme=scheme, width=360).page
    paint = page.locator(f"svg[aria-labelledby^='{name}-picture-']").evaluate(PAINT)
    assert paint["words"]
    assert min(contrast(*pair) for pair in paint["words"]) >= 4.5
    assert min(contrast(*pair) for pair in paint["shapes"]) >= 3


def test_words_are_broken_between_words_alone() -> None:
    assert list(broken("Up to 12\u00a0weeks from now", 13, 80)) == ["Up to", "12\u00a0weeks", "from now"]
    assert list(broken("Incomprehensibilities", 14, 20)) == ["Incomprehensibilities"]


def test_a_picture_that_is_not_there_is_refused(book: Book) -> None:
    with pytest.raises(WrongUse, match='Did you mean "road"'):
        picture(book, "raod")


FAULTS = [
    ("a tree without its question", "  root: Who did it?\n", "", "A tree has a root"),
    ("an answer on a road", "    - head: The employer answers\n", "    - head: The employer answers\n      go: Yes please\n", "Only a question goes on"),
    ("a form nobody draws", "  form: road", "  form: raod", "'raod' is not one of road, tree, questions."),
    ("a figure that no fact has", "{et-forms.response_days}", "{et-forms.days}", 'et-forms has no value "days"'),
    ("a fact that is not there", "facts: [aiding]", "facts: [aidng]", 'Unknown facts id "aidng". Did you mean "aiding"?'),
]  # fmt: skip


@pytest.mark.parametrize(("fault", "old", "new", "told"), FAULTS, ids=[fault[0] for fault in FAULTS])
def test_a_mistake_in_a_picture_is_told(project: Path, fault: str, old: str, new: str, told: str) -> None:
    path = project / FILE
    text = path.read_text("utf-8")
    assert old in text, fault
    path.write_text(text.replace(old, new, 1), "utf-8")
    with pytest.raises(Mistakes) as found:
        load(project, TOOLS)
    assert any(each.file == FILE and told in str(each) for each in found.value.mistakes), str(found.value)
