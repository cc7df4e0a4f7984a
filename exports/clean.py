"""A page's article made fit for paper: no controls, everything open, links that hold inside the document."""

from collections.abc import Callable, Iterable, Mapping
from copy import deepcopy
from dataclasses import dataclass, field
from types import MappingProxyType

from lxml import html

from exports.depth import flatten
from exports.elsewhere import Elsewhere, is_file, is_own_line, say_file, say_where
from exports.headings import HEADS, mend_headings, under
from exports.hidden import drop_hidden
from exports.links import address_of, at, target
from exports.media import set_media
from exports.notes import notes_in_place
from exports.site import Element, Page, place
from exports.warned import warn
from macros.marks import ATTRIBUTE, Mark

CONTROLS = (
    "script|style|template|button|input|select|textarea",
    "a[contains(concat(' ', @class, ' '), ' headerlink ')]",
    "a[contains(concat(' ', @class, ' '), ' footnote-backref ')]",
    f"p[a[@{ATTRIBUTE}='{Mark.LEAVE}']]|p[@{ATTRIBUTE}='{Mark.LEAVE}']",
    f"*[@{ATTRIBUTE}='{Mark.CONTROL}']",
    "section[@data-downloads]",
)
"""What does something on a screen and nothing on paper; of a heading, with what is under it."""


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


def clean(
    page: Page,
    within: Mapping[str, Page],
    site_url: str = "",
    cut: Callable[[Element], None] | None = None,
    elsewhere: Mapping[str, Elsewhere] = MappingProxyType({}),
    holder: Callable[[str], str] = lambda _: "",
) -> Cleaned:
    """Return a copy of a page's article for paper.

    Args:
        page: The page.
        within: The pages of the same document, by address: links to them stay inside it.
        site_url: Where the site is published, if it is: links to other pages go there.
        cut: Takes out of the article what the document does not take of the page.
        elsewhere: Where pages are that the document does not hold, by address, to say so on paper.
        holder: Says which document has a tool of this page, where this one leaves it out.
    """
    article = deepcopy(page.article)
    cleaned = Cleaned(page, article)
    drop_hidden(page, article)
    cleaned.pictures = set_media(page, article, site_url)
    drop_controls(article)
    flatten(page, article)
    notes_in_place(page, article)
    if cut:
        cut(article)
    _open(article)
    say_where(page, article, site_url, holder)
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
    said: set[Elsewhere] = set()
    file_said = False
    for link in article.xpath(".//a[@href]"):
        address = address_of(link.get("href"), page, site_url)
        where = at(address, elsewhere)
        own = is_own_line(link)
        if where and (own or where not in said) and "term" not in (link.get("class") or "").split():
            said.add(where)
            where.beside(link)
        elif not where and not file_said and is_file(link, address):
            file_said = True
            say_file(link)
        leads = target(link.get("href"), page, within, site_url)
        if leads.startswith("#"):
            cleaned.links.add(leads[1:])
        if leads:
            link.set("href", leads)
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
                for each in under(element) if element.tag in HEADS else [element]:
                    if each.getparent() is not None:
                        each.drop_tree()


def check_links(pages: Iterable[Cleaned]) -> None:
    """Lead links to what a document leaves out of another page to that page; tell of those to what no page has.

    These become words, and so does a link to what is left out of its own page.
    """
    pages = list(pages)
    addresses = {page.page.key: page.page.address for page in pages}
    places = {element.get("id") for page in pages for element in page.article.xpath(".//*[@id]")}
    left_out = {place(page.page, name): page.page.key for page in pages for name in page.page.article.xpath(".//@id")}
    for page in pages:
        for missing in sorted(page.links - places):
            links = page.article.xpath(".//a[@href=$href]", href=f"#{missing}")
            page.links.discard(missing)
            if left_out.get(missing) == page.page.key:
                for link in links:
                    del link.attrib["href"]
                continue
            if missing in left_out:
                page.links.add(left_out[missing])
                for link in links:
                    link.set("href", f"#{left_out[missing]}")
                continue
            to, _, name = missing.partition("--")
            where = addresses.get(to, to)
            warn(page.page.address, f"Links to “{name}” in {where}, where nothing has that id. The link becomes words.")
            for link in links:
                del link.attrib["href"]


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
