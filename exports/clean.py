"""A page's article made fit for paper: no controls, everything open, links that hold inside the document."""

import posixpath
from collections.abc import Iterable
from copy import deepcopy
from dataclasses import dataclass, field
from urllib.parse import SplitResult, unquote, urlsplit

from lxml import html

from exports.headings import mend_headings
from exports.media import set_media
from exports.notes import notes_in_place
from exports.site import Element, Page, place
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
    notes_in_place(page, article)
    _open(article)
    mend_headings(page, article)
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
