"""Numbered places in the book, so that people with different readers can turn to the same page.

No sheet of paper stands behind them: a page is some 300 words, and each part of the handbook begins one.
"""

from exports.epub.xhtml import KIND, E, Part
from exports.headings import HEADS
from exports.site import Element

WORDS = 300


class Paging:
    """The pages of one book, in order."""

    def __init__(self) -> None:
        self.places: list[tuple[str, str]] = []
        """Each page's number, and where it begins."""

    def number(self, file: str, parts: list[Part]) -> list[Part]:
        """Return what a file holds with the number of a page wherever one begins."""
        made: list[Part] = [self._begin(file)]
        words, headed = 0, True
        for part in parts:
            if isinstance(part, str):
                made.append(part)
                continue
            if words >= WORDS and not headed:
                made.append(self._begin(file))
                words = 0
            made.append(part)
            words += len(" ".join(part.itertext()).split())
            headed = part.tag.rpartition("}")[2] in HEADS  # a heading goes with what it heads
        return made

    def _begin(self, file: str) -> Element:
        number = str(len(self.places) + 1)
        self.places.append((number, f"{file}#page-{number}"))
        return E("span", {KIND: "pagebreak", "role": "doc-pagebreak", "id": f"page-{number}", "title": number})
