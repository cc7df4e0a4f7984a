"""The glossary of a document: each term runs on into what it means, in two columns."""

from lxml import html

from exports.pdf.code import call, join, quote
from exports.pdf.walk import Walk
from exports.site import Element


def glossary(article: Element, walk: Walk) -> str:
    """Return the terms of the glossary's page as code."""
    head = article.find(".//h1")
    blocks: list[Element] = []
    for element in article.xpath(".//h3/following-sibling::*[not(self::h3)]"):
        before = element.getprevious()
        if before.tag == "h3" and element.tag == "p":
            _run_in(before, element)
        blocks.append(element)
    title = call("title", "1", quote(head.get("id")), quote(head.text_content()))
    return join([title, call("in-columns", walk.parts(blocks, 2))])


def _run_in(head: Element, meaning: Element) -> None:
    term = html.Element("strong")
    term.text = " ".join(head.text_content().split())
    if head.get("id"):
        term.set("id", head.get("id"))
    term.tail, meaning.text = f": {(meaning.text or '').lstrip()}", None
    meaning.insert(0, term)
