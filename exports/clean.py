"""A page's article made fit for paper: no controls, everything open, links that hold inside the document."""

import re
from collections.abc import Callable, Iterable, Mapping
from copy import deepcopy
from dataclasses import dataclass, field
from types import MappingProxyType
from urllib.parse import unquote, urlsplit

from lxml import html

from exports.elsewhere import Elsewhere, address_of, say_where
from exports.site import Element, ExportFault, Page
from macros.marks import ATTRIBUTE, Mark

CONTROLS = (
    "script|style|template|button|input|select|textarea",
    "a[contains(concat(' ', @class, ' '), ' headerlink ')]",
    "a[contains(concat(' ', @class, ' '), ' footnote-backref ')]",
    f"p[a[@{ATTRIBUTE}='{Mark.LEAVE}']]",
    f"*[@{ATTRIBUTE}='{Mark.CONTROL}']",
    "section[@data-downloads]",
)
"""What does something on a screen and nothing on paper."""

NOTE = "data-note"
"""The name of a note, on each of its calls."""
OUTSIDE = ("http", "https", "mailto", "tel")


@dataclass
class Cleaned:
    """A cleaned article, and what it told about the whole document."""

    page: Page
    article: Element
    links: set[str] = field(default_factory=set)
    """The places in this document that it links to."""
    short_forms: dict[str, str] = field(default_factory=dict)
    """Abbreviations and what they stand for."""


def clean(
    page: Page,
    within: Mapping[str, Page],
    site_url: str = "",
    cut: Callable[[Element], None] | None = None,
    elsewhere: Mapping[str, Elsewhere] = MappingProxyType({}),
) -> Cleaned:
    """Return a copy of a page's article for paper.

    Args:
        page: The page.
        within: The pages of the same document, by address: links to them stay inside it.
        site_url: Where the site is published, if it is: links to other pages go there.
        cut: Takes out of the article what the document does not take of the page.
        elsewhere: Where pages are that the document does not hold, by address, to say so on paper.
    """
    article = deepcopy(page.article)
    cleaned = Cleaned(page, article)
    drop_controls(article)
    _notes_in_place(page, article)
    if cut:
        cut(article)
    _open(article)
    say_where(page, article, site_url)
    for abbreviation in article.iter("abbr"):
        cleaned.short_forms[abbreviation.text_content().strip()] = abbreviation.get("title", "")
    for element in article.xpath(".//*[@id]"):
        element.set("id", place(page, element.get("id")))
    article.find(".//h1").set("id", page.key)
    said: set[str] = set()
    for link in article.xpath(".//a[@href]"):
        address = address_of(link.get("href"), page)
        if address in elsewhere and address not in said and "term" not in (link.get("class") or "").split():
            said.add(address)
            elsewhere[address].beside(link)
        target = _target(link.get("href"), page, within, site_url)
        if target.startswith("#"):
            cleaned.links.add(target[1:])
        if target:
            link.set("href", target)
        else:
            del link.attrib["href"]
    return cleaned


def drop_controls(article: Element) -> None:
    """Take out of an article what is no part of its words."""
    for without_scripts in list(article.iter("noscript")):  # paper runs none
        without_scripts.drop_tag()
    for control in CONTROLS:
        for path in control.split("|"):
            for element in article.xpath(f".//{path}"):
                element.drop_tree()


def place(page: Page, identifier: str) -> str:
    """Return an id of a page as it stands in the document: pages may repeat each other's."""
    return f"{page.key}--{re.sub(r'[^A-Za-z0-9-]+', '-', identifier)}"


def check_links(pages: Iterable[Cleaned]) -> None:
    """Lead links to what a document leaves out of a page to that page; refuse those to what no page has."""
    pages = list(pages)
    places = {element.get("id") for page in pages for element in page.article.xpath(".//*[@id]")}
    left_out = {place(page.page, name): page.page.key for page in pages for name in page.page.article.xpath(".//@id")}
    for page in pages:
        for missing in sorted(page.links - places):
            if missing not in left_out:
                raise ExportFault(f"{page.page.address} links to {missing}, which is not in the document.")
            for link in page.article.xpath(".//a[@href=$href]", href=f"#{missing}"):
                link.set("href", f"#{left_out[missing]}")
            page.links.discard(missing)
            page.links.add(left_out[missing])


def _target(href: str, page: Page, within: Mapping[str, Page], site_url: str) -> str:
    parts = urlsplit(href)
    if parts.scheme:
        return href if parts.scheme in OUTSIDE else ""
    if parts.netloc:
        return ""
    address = address_of(href, page)
    if address in within:
        found = within[address]
        if not parts.fragment:
            return f"#{found.key}"
        fragment = unquote(parts.fragment)
        # A fragment that fills in a tool (`nation=england`) names no place.
        return f"#{place(found, fragment)}" if "=" not in fragment else f"#{found.key}"
    if not site_url:
        return ""
    return site_url.rstrip("/") + "/" + address + (f"#{parts.fragment}" if parts.fragment else "")


def _notes_in_place(page: Page, article: Element) -> None:
    """Put each footnote where it is called, for the printer to carry to the foot. Each has a name."""
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
        for paragraph in deepcopy(note[0]).iter("p") if note else ():
            paragraph.tag, paragraph.tail = "span", " "
            call.append(paragraph)
    for notes in article.xpath(".//div[@class='footnote']"):
        head = notes.getprevious()
        if head is not None and head.get("id"):  # what headed the notes heads nothing now
            for link in article.xpath(".//a[@href=$href]", href=f"#{head.get('id')}"):
                del link.attrib["href"]
            head.drop_tree()
        notes.drop_tree()


def _open(article: Element) -> None:
    """Open tabs and folded boxes, each under its own label."""
    for tabs in article.xpath(".//div[contains(concat(' ', @class, ' '), ' tabbed-set ')]"):
        labels = tabs.xpath("./div[contains(@class, 'tabbed-labels')]/label | ./label")
        blocks = tabs.xpath("./div[contains(@class, 'tabbed-content')]/div[contains(@class, 'tabbed-block')]")
        if len(labels) != len(blocks):
            raise ExportFault(f"Tabs with {len(labels)} labels and {len(blocks)} contents: {labels[:1]}")
        for label, block in zip(labels, blocks, strict=True):
            _label(block, label.text_content())
        for label in labels:
            label.drop_tree()
    for details in article.xpath(".//details"):
        summary = details.find("summary")
        named = summary.xpath("descendant-or-self::*[@id]") if summary is not None else []
        if named and not details.get("id"):
            details.set("id", named[0].get("id"))  # its words move into the box's title; links to it find the box
        _label(details, summary.text_content() if summary is not None else "")
        if summary is not None:
            summary.drop_tree()


def _label(block: Element, words: str) -> None:
    title = html.Element("p")
    title.set("class", "opened-title")
    title.set(ATTRIBUTE, Mark.BOX_TITLE)
    title.text = words
    block.tag = "div"
    block.set("class", "opened")
    block.set(ATTRIBUTE, Mark.OPENED)
    block.insert(0, title)
    title.tail, block.text = block.text, None
