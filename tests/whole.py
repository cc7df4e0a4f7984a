"""Whether a PDF holds all that the pages of a built site hold: their words and their pictures, page by page.

It reads the built pages by rules of its own, not by those of the exporter.
"""

import io
import re
from collections import Counter
from collections.abc import Iterator
from copy import deepcopy
from urllib.parse import unquote

import pikepdf
import pypdfium2

from exports.site import Page, Site
from tests.small_site import tokens

ON_SCREEN = (
    "script[not(starts-with(@type, 'math/tex'))] | .//style | .//template | .//button | .//select | .//textarea"
    " | .//*[contains(@class, 'headerlink')] | .//*[contains(@class, 'footnote-backref')] | .//sup[a[contains(@class, 'footnote-ref')]]"
    " | .//svg | .//math//annotation | .//div[contains(@class, 'tabbed-labels')]/label/a[not(node())]"
)
"""What a screen alone shows, what is a picture, and the numbers of notes: on paper they run through the whole book."""
SIGNS = ("twemoji", "gemoji", "emojione")


def lost_words(site: Site, file: bytes) -> dict[str, Counter[str]]:
    """Return the words of each page that its sheets lack."""
    sheets = [sheet.get_textpage().get_text_range() for sheet in pypdfium2.PdfDocument(file)]
    lost = {}
    for page, (begin, end) in zip(site.pages.values(), _sheets(site, file, len(sheets)), strict=True):
        article = deepcopy(page.article)
        for element in article.xpath(f".//{ON_SCREEN}"):
            element.drop_tree()
        # A word may be cut where a line or a sheet ends, and a sign stand in its place in words.
        printed = tokens("\n".join(sheets[begin : end + 1]))
        missing = tokens(" ".join(article.itertext())) - printed
        together = re.sub(r"[\W_]+", "", "".join(sheets[begin : end + 1]).lower())
        missing = Counter({word: count for word, count in missing.items() if together.count(word) < count})
        if missing:
            lost[page.address] = missing
    return lost


def lost_pictures(site: Site, file: bytes) -> list[str]:
    """Return the pictures of all pages that no figure of the PDF stands for, nor any words: each with its page."""
    with pikepdf.open(io.BytesIO(file)) as opened:
        figures = Counter(_plain(str(node.get("/Alt", ""))) for node in nodes(opened) if node.get("/S") == "/Figure")
    words = _plain(" ".join(sheet.get_textpage().get_text_range() for sheet in pypdfium2.PdfDocument(file)))
    lost = []
    for page in site.pages.values():
        for image in page.article.iter("img"):
            source = image.get("src") or ""
            if "only-dark" in source or set((image.get("class") or "").split()) & set(SIGNS):
                continue
            name = unquote(re.split("[?#]", source)[0].rpartition("/")[2])
            told = _plain(image.get("alt") or name)
            alike = (figure for figure in sorted(figures) if figures[figure] and figure.startswith(told))
            found = next(alike, None)  # the shortest: a drawing may say more than its page does
            if found is not None:
                figures[found] -= 1
            elif not (image.get("alt") and f"picture{told}" in words) and f"picture{_plain(name)}" not in words:
                lost.append(f"{page.address}: {source[:80]}")
    return lost


def nodes(file: pikepdf.Pdf) -> Iterator[pikepdf.Object]:
    """Yield every element of the tags of a PDF."""
    waiting = [file.Root.StructTreeRoot]
    while waiting:
        node = waiting.pop()
        if isinstance(node, pikepdf.Dictionary):
            yield node
            kids = node.get("/K", [])
            waiting += list(kids) if isinstance(kids, pikepdf.Array) else [kids]


def _plain(words: str) -> str:
    return re.sub(r"[\W_]+", "", words.lower())


def _sheets(site: Site, file: bytes, count: int) -> list[tuple[int, int]]:
    """Return the first and the last sheet of each page, by the outline."""
    with pikepdf.open(io.BytesIO(file)) as opened, opened.open_outline() as outline:
        sheet_of = {sheet.obj.objgen: number for number, sheet in enumerate(opened.pages)}

        parts = [[part, *part.children] for part in outline.root]
        marks = iter(
            [(_plain(str(each.title)), sheet_of[each.destination[0].objgen]) for part in parts for each in part]
        )
        begins = [_next(marks, page) for page in site.pages.values()]
    return list(zip(begins, [*begins[1:], count - 1], strict=True))


def _next(marks: Iterator[tuple[str, int]], page: Page) -> int:
    return next(sheet for title, sheet in marks if title == _plain(page.title))
