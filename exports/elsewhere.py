"""What a document on paper does not hold: where it is, in words, since nobody can press paper."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from lxml import html

from exports.site import Element, Page
from macros.marks import ATTRIBUTE, Mark


@dataclass(frozen=True)
class Elsewhere:
    """Where a page is that a document does not hold."""

    title: str
    place: str
    """Its address on the web, or the document that holds it."""

    def beside(self, link: Element) -> None:
        """Say so beside a link to it."""
        named = " ".join(link.text_content().split()) == self.title
        words = html.Element("span")
        words.set(ATTRIBUTE, Mark.ASIDE)
        words.text = f" ({'' if named else f'“{self.title}”, '}{self.place})"
        words.tail, link.tail = link.tail, None
        link.addnext(words)


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
    for i, block in enumerate(article.xpath(f".//*[@{ATTRIBUTE}='{Mark.SCREEN}']")):
        tool = block.get("data-tool")
        place = holder(tool) if tool else ""
        words = [] if i else [f"To do this on a screen, open “{page.title}” on the site{at}."]
        words += [f"It is printed {place}."] if place else []
        if not words:
            block.drop_tree()
            continue
        for child in list(block):
            block.remove(child)
        block.text = " ".join(words)
