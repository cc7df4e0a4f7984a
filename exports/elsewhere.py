"""What a document on paper does not hold: where it is, in words, since nobody can press paper."""

import posixpath
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from lxml import html

from exports.site import Element, Page
from macros.marks import ATTRIBUTE, Mark

BEFORE, AFTER = re.compile(r"\s*(\w+:\s*)?"), re.compile(r"\s*(:|\.?\s*$)")
"""What stands around a link that is a line of its own."""
FILE = re.compile(r"\.(?!html?$)[a-z]\w*$", re.IGNORECASE)
"""Ends the name of a file that is no page."""
LISTED = re.compile(r"#file-(?!word-|training-)[a-z0-9-]+$")
"""Ends a link to a file's line in the list of files, which is not on paper: `#file-handbook-pdf`."""


@dataclass(frozen=True)
class Elsewhere:
    """Where a page is that a document does not hold."""

    title: str
    place: str
    """Its address on the web, or the document that holds it."""

    def beside(self, link: Element) -> None:
        """Say so beside a link to it."""
        words = " ".join(link.text_content().split())
        named = words == self.title or words.startswith(f"{self.title}: ")
        _aside(link, f"{'' if named else f'“{self.title}”, '}{self.place}")


def is_own_line(link: Element) -> bool:
    """Whether a link stands as a line of its own, such as one of a list to read: each is looked up by itself."""
    line = link.getparent()
    begins = link.getprevious() is None and BEFORE.fullmatch(line.text or "")
    return line.tag in ("li", "p") and bool(begins and AFTER.match(link.tail or ""))


def is_file(link: Element, address: str) -> bool:
    """Whether words lead to a file of the site, or to its line in the list of files."""
    named = FILE.search(posixpath.basename(address)) or LISTED.search(link.get("href"))
    return bool(named and link.text_content().strip())


def say_file(link: Element) -> None:
    """Say beside a link to a file where that is. What the file is called is of use where it can be opened alone."""
    _aside(link, "a file on the site")


def _aside(link: Element, words: str) -> None:
    aside = html.Element("span")
    aside.set(ATTRIBUTE, Mark.ASIDE)
    aside.text = f" ({words})"
    aside.tail, link.tail = link.tail, None
    link.addnext(aside)


@dataclass(frozen=True)
class Printed:
    """A document, and what it leaves out."""

    place: str
    """What a line says of it: in “Casework”, the section to print."""
    group: str
    addresses: frozenset[str]
    """The pages that it holds."""
    leaves_out: tuple[str, ...] = ()


def holds(documents: Iterable[Printed], address: str, tool: str, group: str) -> str:
    """Return which document has a tool of a page on paper, one of the same group first; nothing if none has."""
    having = [each for each in documents if address in each.addresses and tool not in each.leaves_out]
    return min(having, key=lambda each: each.group != group).place if having else ""


def say_where(page: Page, article: Element, site_url: str, holder: Callable[[str], str] = lambda _: "") -> None:
    """In place of what tells how to do something on a screen, say where it is printed, and once what to open.

    Args:
        page: The page.
        article: Its article.
        site_url: Where the site is published, if it is.
        holder: Says which document has a tool of this page on paper.
    """
    at = f": {site_url.rstrip('/')}/{page.address}" if site_url else ""
    blocks = article.xpath(f".//*[@{ATTRIBUTE}='{Mark.SCREEN}']")
    tools = [block.get("data-tool") for block in blocks]
    places = [holder(tool) if tool else "" for tool in tools]
    for i, (block, place) in enumerate(zip(blocks, places, strict=True)):
        words = [] if i else [f"To do this on a screen, open “{page.title}” on the site{at}."]
        if place and place not in places[:i]:
            several = places.count(place) > 1
            words.append(f"{'All that is left out here' if several else 'It'} is printed {place}.")
        if not words:
            block.drop_tree()
            continue
        for child in list(block):
            block.remove(child)
        block.text = " ".join(words)
