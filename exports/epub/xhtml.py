"""A cleaned article as XHTML. Only the elements and attributes listed here pass: nothing in a page can act."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from lxml import etree
from lxml.builder import ElementMaker

from exports.notes import NOTE
from exports.plain import plain
from exports.site import Element
from macros.marks import Mark, mark_of

XHTML, OPS = "http://www.w3.org/1999/xhtml", "http://www.idpf.org/2007/ops"
SVG = "http://www.w3.org/2000/svg"
LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
KIND = f"{{{OPS}}}type"
E = ElementMaker(namespace=XHTML, nsmap={None: XHTML, "epub": OPS})

ELEMENTS = re.compile(
    "a|abbr|aside|b|blockquote|br|caption|cite|code|dd|div|dl|dt|em|figcaption|figure|h[1-6]|hr|i|kbd|li|mark|ol|p|pre"
    "|q|s|samp|section|small|span|strong|sub|sup|table|tbody|td|tfoot|th|thead|tr|u|ul"
)
ATTRIBUTES = re.compile("aria-hidden|class|colspan|data-label|id|role|rowspan|scope|start|title")
DRAWN = re.compile("svg|g|line|rect|circle|ellipse|path|polyline|polygon|text|tspan|title|desc")
DRAWING = re.compile("class|c[xy]|d|d[xy]|height|id|points|r|r[xy]|text-anchor|transform|viewBox|width|[xy]|[xy][12]")

WIDE = 4
"""From how many columns on a table does not fit a phone."""


@dataclass
class Writer:
    """Writes the pages of one book."""

    files: Mapping[str, str]
    """The file of every place in the book, by id."""
    language: str = "en-GB"
    """The language of its words."""

    def page(self, article: Element, file: str, title: str) -> bytes:
        """Return an article as a file of the book."""
        written = _Page(self.files, file)
        parts = list(written.content(article))
        return document(title, [*parts, *written.notes.values()], language=self.language)


@dataclass
class _Page:
    files: Mapping[str, str]
    file: str
    notes: dict[str, Element] = field(default_factory=dict)
    """By name."""

    def content(self, element: Element) -> Iterator[Element | str]:
        """Yield what is in an element: words and elements that pass."""
        yield plain(element.text)
        for child in element:
            if isinstance(child.tag, str):
                yield from self._element(child)
            yield plain(child.tail)

    def _element(self, element: Element) -> Iterator[Element | str]:
        if element.tag == "svg":
            if element.get("aria-hidden") != "true":
                yield _drawing(element)
        elif mark_of(element) == Mark.NOTE:
            yield self._note(element)
        elif element.tag == "img":
            sides = {side: element.get(side) for side in ("width", "height")}
            named = {"id": plain(element.get("id"))} if element.get("id") else {}
            yield E("img", {"src": element.get("src"), "alt": plain(element.get("alt")), **sides, **named})
        elif not ELEMENTS.fullmatch(element.tag):
            yield from self.content(element)
        else:
            tag = "span" if element.tag == "a" and not element.get("href") else element.tag
            made = E(tag, *self.content(element))
            made.attrib.update(
                {name: plain(value) for name, value in element.attrib.items() if ATTRIBUTES.fullmatch(name)}
            )
            speak(made, element.get("lang") or "")
            if tag == "a":
                made.set("href", self._address(element.get("href")))
            elif tag == "table":
                _name_cells(made)
            yield made

    def _note(self, element: Element) -> Element:
        """Put a footnote after the page, once, and a call where it stood: readers show it there when it is pressed."""
        name = element.get(NOTE) or ""
        first = name not in self.notes
        number = str(len(self.notes) + 1 if first else [*self.notes].index(name) + 1)
        file = f"{self.file.removesuffix('.xhtml')}--note-{number}"
        call = E("a", number, {"href": f"#{file}", KIND: "noteref", "role": "doc-noteref"})
        if first:
            back = E("a", number, {"href": f"#{file}-call", "role": "doc-backlink"})
            note = E("aside", {"id": file, KIND: "footnote", "role": "doc-footnote"}, E("p", back, ". "))
            note[0].extend(E("span", *self.content(part)) for part in element)
            self.notes[name] = note
            call.set("id", f"{file}-call")
        return E("sup", call)

    def _address(self, href: str) -> str:
        if not href.startswith("#"):
            return urlsplit(href).geturl()
        file = self.files.get(href[1:], self.file)
        if file == self.file:
            return href
        return file if href[1:] == file.removesuffix(".xhtml") else f"{file}{href}"


def document(title: str, parts: list[Element | str], kind: str = "", language: str = "en-GB") -> bytes:
    """Return a file of the book.

    Args:
        title: What the file is called.
        parts: What it holds.
        kind: What kind of part it is, in the words of EPUB, such as `cover`.
        language: The language of its words.
    """
    head = E(
        "head",
        E("meta", {"charset": "utf-8"}),
        E("title", plain(title)),
        E("meta", {"name": "viewport", "content": "width=device-width, initial-scale=1"}),
        E("link", {"rel": "stylesheet", "href": "book.css"}),
    )
    whole = E("html", head, E("body", *parts, *([{KIND: kind}] if kind else [])))
    speak(whole, language)
    return xml(whole, "<!DOCTYPE html>")


def xml(root: Element, doctype: str | None = None) -> bytes:
    """Return a whole file of XML."""
    return bytes(etree.tostring(root, xml_declaration=True, encoding="utf-8", doctype=doctype))


def speak(element: Element, language: str) -> None:
    """Say which language an element is in, so that it is read aloud as what it is."""
    if re.fullmatch(r"[a-z]{2,3}(-[A-Za-z]+)*", language):
        element.set("lang", language)
        element.set(LANGUAGE, language)


def _name_cells(table: Element) -> None:
    """Name the cells of a wide table by their columns, as shared tables do: on a phone each row is a box."""
    heads = [" ".join(head.itertext()).strip() for head in table.xpath("h:thead/h:tr/*", namespaces={"h": XHTML})]
    rows = table.xpath("h:tbody/h:tr", namespaces={"h": XHTML})
    if len(heads) < WIDE or table.get("class") or any(len(row) != len(heads) for row in rows):
        return
    table.attrib.update({"class": "shared", "role": "table"})
    for row in rows:
        row.set("role", "row")
        for head, cell in zip(heads, row, strict=True):
            cell.attrib.update({"data-label": head, "role": "cell"})


def _drawing(element: Element) -> Element:
    """Return a drawing in SVG's own namespace, with its title and what it shows. The style sheet colours it."""
    made = etree.Element(f"{{{SVG}}}{element.tag}", nsmap={None: SVG} if element.tag == "svg" else None)
    for name, value in element.attrib.items():
        # The HTML parser lowers capitals.
        name = "viewBox" if name == "viewbox" else name  # noqa: PLW2901
        if DRAWING.fullmatch(name):
            made.set(name, plain(value))
    made.text = plain(element.text)
    for child in element:
        if isinstance(child.tag, str) and DRAWN.fullmatch(child.tag):
            made.append(_drawing(child))
            made[-1].tail = plain(child.tail)
    if element.tag == "svg":
        said = [child.get("id") for child in made if child.tag in (f"{{{SVG}}}title", f"{{{SVG}}}desc")]
        made.set("role", "img")
        if all(said) and said:
            made.set("aria-labelledby", " ".join(said))
        else:
            made.set("aria-label", plain(element.get("aria-label")) or " ".join("".join(element.itertext()).split()))
    return made
