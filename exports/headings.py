"""The headings of a page, mended into an outline."""

from lxml import html

from exports.site import Element, Page
from exports.warned import warn

HEADS = ("h1", "h2", "h3", "h4", "h5", "h6")


def under(heading: Element) -> list[Element]:
    """Return a heading and what follows it, up to the next of its level or above."""
    blocks = [heading]
    for element in heading.itersiblings():
        if element.tag in HEADS and HEADS.index(element.tag) <= HEADS.index(heading.tag):
            break
        blocks.append(element)
    return blocks


def mend_headings(page: Page, article: Element) -> None:
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
