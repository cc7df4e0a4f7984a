"""Where in a document a thing stands: the heading or the passage whose words hold its name."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from exports.clean import Cleaned
from exports.headings import HEADS
from exports.pdf.ends import BESIDE
from exports.site import Element
from macros.marks import ATTRIBUTE, Mark

ENDING = re.compile(r"(?<=\w{3})(?:ies|es|(?<!s)s|ing|ed|e|y)$")
LITTLE = re.compile(
    r"an?|about|all|and|any|as|at|by|for|from|in|into|is|it|of|off|on|or|s|so|that|the|this|to|with", re.IGNORECASE
)
"""Words that say nothing of what a thing is."""
PASSAGES = (
    f".//p[not(ancestor::thead or ancestor::svg)][not(@{ATTRIBUTE}='{Mark.BOX_TITLE}' or @class='admonition-title')]"
    " | .//li | .//dt | .//dd | .//tr[not(ancestor::thead)]/*[1]"
)
PLACES = " | ".join([PASSAGES, *(f".//{head}" for head in HEADS)])
"""What has a place of its own on paper, but for headings. Of a row it is the first cell."""


def content_words(words: str) -> frozenset[str]:
    """Return what must stand wherever a thing does: its words without the little ones, each without its ending."""
    return frozenset(
        ENDING.sub("", word) for word in re.findall(r"[^\W_]+", words.casefold()) if not LITTLE.fullmatch(word)
    )


@dataclass(eq=False)
class Passage:
    """A heading or a passage, and what it says."""

    element: Element
    name: str
    """The id that it has, or gets once something leads to it."""
    words: frozenset[str]
    anchors: frozenset[str]
    """The ids of the headings that it stands under, and its own."""
    under: frozenset[str] = frozenset()
    """Of a heading, the words of it and of all that stands under it up to the next."""

    @property
    def is_head(self) -> bool:
        """Whether it is a heading."""
        return self.element.tag in HEADS


class Whereabouts:
    """The passages of a document, page by page."""

    def __init__(self, pages: Iterable[Cleaned]) -> None:
        self.passages = {page.page.key: _passages(page) for page in pages}
        self.heads = [each for listed in self.passages.values() for each in listed if each.is_head]

    def place(self, words: str, key: str, anchor: str = "") -> tuple[str, str] | None:
        """Return the page and the id of the place where words stand, if any holds them.

        Args:
            words: The name of a thing, or what a reader types.
            key: The page that it is about, which is asked first.
            anchor: The id of the section there.
        """
        wanted, own = content_words(words), self.passages.get(key, [])
        inside = [each for each in own if not anchor or anchor in each.anchors]
        found = _first(wanted, inside) or _first(wanted, own)
        found = found or next((each for each in inside if wanted <= each.under), None)
        # In a sentence of another page the same words may be about something else: its headings alone are asked.
        found = found or next((each for each in self.heads if wanted <= each.words), None)
        if not found:
            return None
        found.element.set("id", found.name)
        return next(page for page, listed in self.passages.items() if found in listed), found.name


def _first(wanted: frozenset[str], passages: list[Passage]) -> Passage | None:
    """Return the first heading that holds words, or else the first passage."""
    holding = [each for each in passages if wanted <= each.words]
    return min(holding, key=lambda each: not each.is_head, default=None)


def _passages(page: Cleaned) -> list[Passage]:
    """Return the headings and passages of a page in order. What it cites stands elsewhere."""
    found: list[Passage] = []
    above: list[Passage] = []
    for number, element in enumerate(page.article.xpath(PLACES)):
        row = element.getparent() if element.getparent().tag == "tr" else element
        each = Passage(
            element,
            element.get("id") or f"{page.page.key}--at-{number}",
            content_words(" ".join(row.xpath(BESIDE))),
            frozenset(head.name for head in above),
        )
        if each.is_head:
            above = [*(head for head in above if head.element.tag < element.tag), each]
            each.anchors, each.under = frozenset(head.name for head in above), each.words
        elif above:
            above[-1].under |= each.words
        found.append(each)
    return found
