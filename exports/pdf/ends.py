"""What stands at the end of a document, once, and is called by its number: the sources, and what is in doubt."""

import re
from collections.abc import Iterable, Mapping
from copy import deepcopy
from dataclasses import dataclass, field

from exports.clean import Cleaned
from exports.pdf.code import array, quote
from exports.quotes import curly
from exports.site import Element
from macros.marks import ATTRIBUTE, Mark

CAVEAT = re.compile(r"\b(?:Take care|Note): ")
"""Begins what a reader must know of a statement besides how it stands."""
STOPPED = re.compile(r"[.?!][”’\"')]*$")
BLOCKS = ("p", "li", "td", "th", "dd", "div", "article")
BESIDE = ".//text()[not(ancestor::*[{}])]".format(
    " or ".join(f"@{ATTRIBUTE}='{mark}'" for mark in (Mark.CITE, Mark.DOUBT, Mark.NOTE))
)
"""The words of a block without its citations and doubts."""
CITES, DOUBTS, NOTES = (f".//*[@{ATTRIBUTE}='{mark}']" for mark in (Mark.CITE, Mark.DOUBT, Mark.NOTE))
NUMBER, DOUBT = "99,", "doubt 99, page 999"
"""What stands in place of what is listed, about."""


@dataclass
class Ends:
    """The entries of one list, as code, by the words that tell two apart; the first is number 1."""

    entries: dict[str, str] = field(default_factory=dict)
    titles: Mapping[str, str] = field(default_factory=dict)
    """The full title of what a link leads to, by its address; where it is cited it may be named by its publisher."""

    def number(self, words: str, code: str) -> str:
        """Return the number of an entry, be it new or there already."""
        key = " ".join(words.split()).rstrip(".").casefold()
        self.entries.setdefault(key, code)
        return str(list(self.entries).index(key) + 1)

    def doubts(self, words: str) -> list[str]:
        """Return the numbers of words of doubt: of what a known one says already, and of the rest."""
        words = sentence(words)
        key = words.rstrip(".").casefold()
        for known in [] if key in self.entries else list(self.entries):
            if key.startswith(f"{known}. "):
                return [self.number(known, ""), *self.doubts(words[len(known) + 1 :])]
            if key.endswith(f". {known}"):
                return [*self.doubts(words[: len(key) - len(known)]), self.number(known, "")]
            if known.startswith(f"{key}. ") or known.endswith(f". {key}"):
                return [self.number(known, "")]
        return [self.number(words, quote(curly(words)))]

    @property
    def code(self) -> str:
        """The list."""
        return array(list(self.entries.values()))


def sources_in(cite: Element) -> list[Element]:
    """Return the parts of a citation, each a source; none if it stays in place: it says more, or is all there is."""
    around = "".join(cite.xpath("./text()"))
    block = next(above for above in cite.iterancestors() if above.tag in BLOCKS)
    alone = re.sub(r"[();,.\s]", "", "".join(block.xpath(BESIDE))) == ""
    return [] if alone or re.sub(r"[();,\s]|\band\b", "", around) else list(cite)


def titles(pages: Iterable[Cleaned]) -> dict[str, str]:
    """Return the titles that pages give for their sources, with who published each, by address."""
    listed = f".//*[@{ATTRIBUTE}='{Mark.SOURCES}']/following-sibling::ul[1]/li[count(a)=1]"
    return {
        item.find("a").get("href"): " ".join(item.text_content().split())
        for page in pages
        for item in page.page.article.xpath(listed)
    }


def numbered(cell: Element, cited: bool, doubted: bool) -> Element:
    """Return a table's cell as it is as wide as on paper: with numbers for what is listed at the end, and for notes.

    Args:
        cell: The cell.
        cited: Whether sources are listed there.
        doubted: Whether doubts are.
    """
    shown = deepcopy(cell)
    for mark in shown.xpath(CITES) if cited else []:
        if parts := sources_in(mark):
            _say(mark, NUMBER * len(parts))
    for mark in shown.xpath(DOUBTS) if doubted else []:
        stands, caveats = parted(mark)
        _say(mark, " ".join([stands, *[DOUBT] * len(caveats)]))
    for mark in shown.xpath(NOTES):
        _say(mark, f" {DOUBT}" if doubted else NUMBER)
    return shown


def _say(element: Element, words: str) -> None:
    for child in list(element):
        element.remove(child)
    element.text = words


def close_up(article: Element) -> None:
    """Take out the space before each citation: its number stands against the words."""
    for cite in article.xpath(CITES):
        before, parent = cite.getprevious(), cite.getparent()
        if not sources_in(cite):
            continue
        if before is not None:
            before.tail = (before.tail or "").rstrip()
        else:
            parent.text = (parent.text or "").rstrip()


def parted(doubt: Element) -> tuple[str, list[str]]:
    """Part words of doubt into how the law stands, which is said in place, and caveats, each of which is told once."""
    stands, *caveats = CAVEAT.split(" ".join(doubt.text_content().split(" ")))
    return stands.strip(), [caveat for caveat in map(str.strip, caveats) if caveat]


def sentence(words: str) -> str:
    """Return words with the capital and the stop of a sentence."""
    words = " ".join(words.split())
    return f"{words[:1].upper()}{words[1:]}{stop_of(words)}"


def stop_of(words: str) -> str:
    """Return the stop that words lack."""
    return "" if STOPPED.search(words.strip()) else "."


def gather_doubts(article: Element) -> None:
    """Put doubts that stand by themselves into one paragraph, which says what they are about."""
    alone = [block for block in article.iter("p") if _is_doubt_alone(block)]
    for block in alone:
        before = block.getprevious()
        if before is not None and before in alone:
            before.extend(list(block))
            block.drop_tree()
        elif before is not None and before.tag == "table":
            block.text = "About the table:"


def _is_doubt_alone(block: Element) -> bool:
    return bool(block.xpath(f".//*[@{ATTRIBUTE}='{Mark.DOUBT}']")) and not "".join(block.xpath(BESIDE)).strip()
