"""Where in a document a thing stands: the heading or the passage whose words hold its name."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from exports.clean import Cleaned
from exports.headings import HEADS
from exports.pdf.ends import BESIDE
from exports.site import Element
from macros.marks import ATTRIBUTE, Mark

ENDING = re.compile(r"(?<=\w{3})(?:ies|es|(?<!s)s|ing|ed|e|y)$")
PLAIN = ((re.compile(r"e$"), "(?:e|es|ed|ing)"), (re.compile(r"(?<=[^aeiou])y$"), "(?:y|ies|ied|ying)"))
"""What a word may end in, in place of its last letter. Any other word has its endings after it."""
LITTLE = re.compile(
    r"an?|about|all|and|any|as|at|by|for|from|in|into|is|it|of|off|on|or|s|so|that|the|this|to|with", re.IGNORECASE
)
"""Words that say nothing of what a thing is."""
PASSAGES = (
    f".//p[not(ancestor::thead or .//svg)][not(@{ATTRIBUTE}='{Mark.BOX_TITLE}' or @class='admonition-title')]"
    " | .//li | .//dt | .//dd | .//tr[not(ancestor::thead)]/*[1]"
)
PLACES = " | ".join([PASSAGES, *(f".//{head}" for head in HEADS)])
"""What has a place of its own on paper, but for headings. Of a row it is the first cell, of a drawing none."""
NEAR = 2
"""Words that belong together stand, so many for each, in one phrase."""
HEADED = 5
"""A heading that holds a name is worth so many passages that do."""


def content_words(words: str) -> frozenset[str]:
    """Return what must stand wherever a thing does: its words without the little ones, each without its ending."""
    return frozenset(
        ENDING.sub("", word) for word in re.findall(r"[^\W_]+", words.casefold()) if not LITTLE.fullmatch(word)
    )


def _pattern(name: str) -> str:
    """Return what finds a name word for word, with plain endings: caste and castes, and never cast."""
    return r"\b" + r"[\W_]+".join(map(_with_endings, re.findall(r"[^\W_]+", name.casefold()))) + r"\b"


def _with_endings(word: str) -> str:
    for last, endings in PLAIN:
        if last.search(word):
            return re.escape(last.sub("", word)) + endings
    return re.escape(word) + "(?:s|es|ed|ing)?"


@dataclass(eq=False)
class Passage:
    """A heading or a passage, and what it says."""

    element: Element
    page: str
    """The key of its page."""
    name: str
    """The id that it has, or gets once something leads to it."""
    text: str
    anchors: frozenset[str]
    """The ids of the headings that it stands under, and its own."""
    under: frozenset[str] = frozenset()
    """Of a heading, the words of it and of all that stands under it up to the next."""

    def __post_init__(self) -> None:
        """Keep what is asked for again and again."""
        self.words = content_words(self.text)

    @property
    def is_head(self) -> bool:
        """Whether it is a heading."""
        return self.element.tag in HEADS

    def take(self) -> tuple[str, str]:
        """Give the element its id; return its page and the id."""
        self.element.set("id", self.name)
        return self.page, self.name


class Whereabouts:
    """The passages of a document, page by page."""

    def __init__(self, pages: Iterable[Cleaned]) -> None:
        self.passages = {page.page.key: _passages(page) for page in pages}
        self.heads = [each for listed in self.passages.values() for each in listed if each.is_head]
        sections = (section for listed in self.passages.values() for section in _sections(listed))
        self.sections = [("\n".join(each.text for each in section), section) for section in sections]

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
        return found.take() if found else None

    def standing(self, names: Sequence[str]) -> list[Passage]:
        """Return where a name stands word for word: a place in each section, that which says it most first."""
        found = re.compile("|".join(map(_pattern, names)))
        sections = []
        for text, section in self.sections:
            if not found.search(text):
                continue
            holding = [each for each in section if found.search(each.text)]
            if holding:
                sections.append((sum(HEADED if each.is_head else 1 for each in holding), _innermost(holding)))
        return [place for _, place in sorted(sections, key=lambda each: -each[0])]


def _sections(listed: list[Passage]) -> Iterable[list[Passage]]:
    """Yield the passages of a page from heading to heading."""
    section: list[Passage] = []
    for each in listed:
        if each.is_head and section:
            yield section
            section = []
        section.append(each)
    yield section


def _innermost(holding: list[Passage]) -> Passage:
    """Return the first passage that has no other of them within it."""
    around = {above for each in holding for above in each.element.iterancestors()}
    return next(each for each in holding if each.element not in around)


def _first(wanted: frozenset[str], passages: list[Passage]) -> Passage | None:
    """Return the first heading that holds words, or else the first passage that has them near each other."""
    holding = [each for each in passages if wanted <= each.words and (each.is_head or _near(wanted, each.text))]
    return min(holding, key=lambda each: not each.is_head, default=None)


def _near(wanted: frozenset[str], text: str) -> bool:
    told = [ENDING.sub("", word) for word in re.findall(r"[^\W_]+", text) if not LITTLE.fullmatch(word)]
    reach = NEAR * len(wanted)
    return any(wanted <= {*told[at : at + reach]} for at, word in enumerate(told) if word in wanted)


def _passages(page: Cleaned) -> list[Passage]:
    """Return the headings and passages of a page in order. What it cites stands elsewhere."""
    found: list[Passage] = []
    above: list[Passage] = []
    for number, element in enumerate(page.article.xpath(PLACES)):
        row = element.getparent() if element.getparent().tag == "tr" else element
        each = Passage(
            element,
            page.page.key,
            element.get("id") or f"{page.page.key}--at-{number}",
            " ".join(" ".join(row.xpath(BESIDE)).split()).casefold(),
            frozenset(head.name for head in above),
        )
        if each.is_head:
            above = [*(head for head in above if head.element.tag < element.tag), each]
            each.anchors, each.under = frozenset(head.name for head in above), each.words
        elif above:
            above[-1].under |= each.words
        found.append(each)
    return found
