"""A page's article made fit for paper: no controls, everything open, links that hold inside the document."""

import posixpath
from collections.abc import Iterable, Iterator
from copy import deepcopy
from dataclasses import dataclass, field
from urllib.parse import SplitResult, unquote, urlsplit

from lxml import html

from exports.media import set_media
from exports.site import Element, Page, ascii_name
from exports.warned import warn
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

HEADS = ("h1", "h2", "h3", "h4", "h5", "h6")
BLOCKS = frozenset(
    [
        "blockquote",
        "dd",
        "div",
        "dl",
        "dt",
        *HEADS,
        "li",
        "ol",
        "p",
        "pre",
        "table",
        "tbody",
        "td",
        "th",
        "thead",
        "tr",
        "ul",
    ]
)
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
    pictures: dict[str, bytes] = field(default_factory=dict)
    """The files of its pictures, by the names that stand in `src`."""


def clean(page: Page, within: dict[str, Page], site_url: str = "") -> Cleaned:
    """Return a copy of a page's article for paper.

    Args:
        page: The page.
        within: The pages of the same document, by address: links to them stay inside it.
        site_url: Where the site is published, if it is: links to other pages go there.
    """
    article = deepcopy(page.article)
    cleaned = Cleaned(page, article)
    cleaned.pictures = set_media(page, article, site_url)
    drop_controls(article)
    _notes_in_place(page, article)
    _open(article)
    _head(page, article)
    for abbreviation in article.iter("abbr"):
        cleaned.short_forms[abbreviation.text_content().strip()] = abbreviation.get("title", "")
    for named in article.xpath(".//a[@name][not(@id)]"):
        named.set("id", named.get("name"))
    places: set[str] = set()
    for element in article.xpath(".//*[@id]"):
        element.set("id", place(page, element.get("id")))
        if element.get("id") in places:
            del element.attrib["id"]  # the first of two has it
        else:
            places.add(element.get("id"))
    article.find(".//h1").set("id", page.key)
    for link in article.xpath(".//a[@href]"):
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
    return f"{page.key}--{ascii_name(identifier)}"


def check_links(pages: Iterable[Cleaned]) -> None:
    """Tell of links to places that no page of the document has. They become words."""
    pages = list(pages)
    places = {element.get("id") for page in pages for element in page.article.xpath(".//*[@id]")}
    for page in pages:
        for missing in sorted(page.links - places):
            to, _, name = missing.partition("--")
            warn(page.page.address, f"Links to “{name}” in {to}, where nothing has that id. The link becomes words.")
            for link in page.article.xpath(".//a[@href=$href]", href=f"#{missing}"):
                del link.attrib["href"]
        page.links &= places


def _head(page: Page, article: Element) -> None:
    """Let the page have one title and each heading its level: one below the last at most, none on the title's own.

    PDF and EPUB allow no other outline, and whoever hears a page goes by it.
    """
    heads = [each for each in article.iter(*HEADS) if each.text_content().strip() or each.xpath(".//img")]
    if not any(each.tag == "h1" for each in heads):
        title = html.Element("h1")
        title.text, title.tail, article.text = page.title, article.text, None
        article.insert(0, title)
        heads.insert(0, title)
    first = next(each for each in heads if each.tag == "h1")
    if heads[0] is not first:  # the title comes first in the outline, so it does on the page
        before = html.Element("div")
        before.tail = first.tail
        first.addprevious(before)
        first.tail, article.text = article.text, None
        article.insert(0, first)
        before.drop_tree()
    lower = sum(each.tag == "h1" for each in heads) > 1
    last, skipped = 1, ""
    for each in heads:
        if each is first:
            last = 1
            continue
        told = int(each.tag[1]) + lower
        level = min(max(told, 2), last + 1)
        if level < told and not skipped:
            skipped = " ".join(each.text_content().split())
        each.tag, last = f"h{min(level, 6)}", level
    for each in article.xpath(".//h1 | .//h2 | .//h3 | .//h4 | .//h5 | .//h6"):
        if each not in heads:
            each.tag = "div"
    if skipped:
        warn(page.address, f"A level of heading is skipped before “{skipped}”. The outline is mended.")


def _split(href: str) -> SplitResult:
    """Return the parts of an address; of one that is none, such as `http://[`, no part."""
    try:
        return urlsplit(href)
    except ValueError:
        return SplitResult("none", "", "", "", "")


def _target(href: str, page: Page, within: dict[str, Page], site_url: str) -> str:
    href = href.strip().replace(" ", "%20")
    parts = _split(href.removeprefix(site_url) if site_url and href.startswith(site_url) else href)
    if parts.scheme:
        return href if parts.scheme in OUTSIDE else ""
    if parts.netloc:
        return ""
    folder, path = posixpath.dirname(page.address), unquote(parts.path)
    if path.startswith("/") or (site_url and href.startswith(site_url)):
        base = urlsplit(site_url).path
        folder, path = "", path.removeprefix(base if path.startswith(base) else "").lstrip("/") or "."
    address = posixpath.normpath(posixpath.join(folder, path)) if path else page.address
    # With directory addresses `guide/` leads to a file in it.
    found = next(
        (
            within[name]
            for name in (address, posixpath.normpath(f"{address}/index.html"), f"{address}.html")
            if name in within
        ),
        None,
    )
    if found:
        fragment = unquote(parts.fragment)
        if not fragment or fragment in found.article.xpath("(.//h1)[1]/@id"):
            return f"#{found.key}"
        # A fragment that fills in a tool (`nation=england`) names no place.
        return f"#{place(found, fragment)}" if "=" not in fragment else f"#{found.key}"
    if not site_url:
        return ""
    return site_url.rstrip("/") + "/" + address + (f"#{parts.fragment}" if parts.fragment else "")


def _notes_in_place(page: Page, article: Element) -> None:
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


def _open(article: Element) -> None:
    """Open tabs and folded boxes, each under its own label."""
    for tabs in article.xpath(".//div[contains(concat(' ', @class, ' '), ' tabbed-set ')]"):
        labels = tabs.xpath("./div[contains(@class, 'tabbed-labels')]/label | ./label")
        blocks = tabs.xpath("./div[contains(@class, 'tabbed-content')]/div[contains(@class, 'tabbed-block')]")
        blocks = blocks or tabs.xpath("./div[contains(@class, 'tabbed-content')]")  # before alternate_style
        for label, block in zip(labels, blocks, strict=False):
            for link in label.findall("a"):  # what presses the tab
                link.drop_tag()
            _label(block, label)
    for details in article.xpath(".//details"):
        summary = details.find("summary")
        named = summary.xpath("descendant-or-self::*[@id]") if summary is not None else []
        if named and not details.get("id"):
            details.set("id", named[0].get("id"))  # its words move into the box's title; links to it find the box
        _label(details, html.Element("summary") if summary is None else summary)


def _label(block: Element, title: Element) -> None:
    """Make something that opens a box, and the words to press its title."""
    if title.getparent() is not None:
        title.drop_tree()
    title.tag = "p"
    title.attrib.clear()
    title.set("class", "opened-title")
    title.set(ATTRIBUTE, Mark.BOX_TITLE)
    block.tag = "div"
    block.set("class", "opened")
    block.set(ATTRIBUTE, Mark.OPENED)
    block.insert(0, title)
    title.tail, block.text = block.text, None
