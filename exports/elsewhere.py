"""What a document on paper does not hold: where it is, in words, since nobody can press paper."""

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


def say_where(page: Page, article: Element, site_url: str) -> None:
    """In place of what tells how to do something on a screen, say once where that is."""
    for i, block in enumerate(article.xpath(f".//*[@{ATTRIBUTE}='{Mark.SCREEN}']")):
        if i:
            block.drop_tree()
            continue
        for child in list(block):
            block.remove(child)
        at = f": {site_url.rstrip('/')}/{page.address}" if site_url else ""
        block.text = f"To do this on a screen, open “{page.title}” on the site{at}."
