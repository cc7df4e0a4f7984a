"""A site of a page or two, for tests of exports, and the words of what they make."""

import re
from collections import Counter

from lxml import html

from exports.config import read_config
from exports.face import Face
from exports.pdf.document import Document
from exports.pdf.documents import document
from exports.site import Page, Section, Site
from macros.models.recipes import Recipe
from tests.conftest import AS_OF, ROOT

WHOLE = Recipe(id="handbook-whole", title="The whole handbook", use="To read", group="handbook", everything=True)


def handbook(site: Site, face: Face) -> Document:
    """Return the whole site as one document."""
    return document(WHOLE, site, face)


def a_page(body: str, address: str = "law/a.html") -> Page:
    article = html.document_fromstring(f"<html><body><article><h1>A page</h1>{body}</article></body></html>")[0][0]
    return Page(address.removesuffix(".html").replace("/", "-"), address, "A page", article)


def a_site(*pages: Page, **config: str) -> Site:
    settings = read_config(ROOT / "mkdocs.yml").model_copy(update=config)
    sections = (Section("Home", (a_page("", "index.html"),)), Section("The law", pages))
    return Site(settings, sections, AS_OF, ROOT / "overrides")  # nothing of it is built, but it has a logo


def tokens(text: str) -> Counter[str]:
    """Return each word and how often it stands there."""
    # PDFium writes U+FFFE for a hyphen at a line's end.
    # The number of a note stands against the words beside it.
    return Counter(re.findall(r"\d+|[^\W\d_]+", text.replace("\ufffe", "-").lower()))
