"""Footnotes, where they are called."""

from collections.abc import Iterator
from copy import deepcopy

from lxml import html

from exports.headings import HEADS
from exports.site import Element, Page, place
from macros.marks import ATTRIBUTE, Mark

NOTE = "data-note"
"""The name of a note, on each of its calls."""
BLOCKS = frozenset(
    {"blockquote", "dd", "div", "dl", "dt", "li", "ol", "p", "pre", "table", "tbody", "td", "th", "thead", "tr", "ul"}
    | set(HEADS)
)
"""What stands on lines of its own."""


def notes_in_place(page: Page, article: Element) -> None:
    """Put each footnote where it is called, for the printer to carry to the foot. Each has a name."""
    called: set[Element] = set()
    for call in article.xpath(".//sup[a[contains(@class, 'footnote-ref')]]"):
        name = call.find("a").get("href").removeprefix("#")
        note = article.xpath(".//li[@id=$id]", id=name)
        for child in list(call):
            call.remove(child)
        call.text, call.tag = None, "span"
        call.set("class", "footnote-text")
        call.set(ATTRIBUTE, Mark.NOTE)
        call.set(NOTE, place(page, name))
        call.attrib.pop("id", None)
        called.update(note[:1])
        for part in _in_lines(deepcopy(note[0])) if note else ():
            call.append(part)
    for notes in article.xpath(".//div[@class='footnote']"):
        for note in notes.xpath(".//li[@id]"):
            if note in called:
                note.drop_tree()
        if notes.xpath(".//li[@id]"):
            continue  # nobody calls these: they stay where they are
        head = notes.getprevious()
        if head is not None and head.get("id"):  # what headed the notes heads nothing now
            for link in article.xpath(".//a[@href=$href]", href=f"#{head.get('id')}"):
                del link.attrib["href"]
            head.drop_tree()
        notes.drop_tree()


def _in_lines(note: Element) -> Iterator[Element]:
    """Yield the parts of a note as words in a line: a foot has no room for lists and tables."""
    if not len(note) or (note.text or "").strip():
        first = html.Element("span")
        first.text, note.text = f"{(note.text or '').strip()} ", None
        yield first
    for part in list(note):
        for block in part.xpath("descendant-or-self::*"):
            if block.tag in BLOCKS:
                block.tag, block.tail = "span", f" {block.tail or ''}"
        yield part
