"""The index of a document: the terms of the glossary, the cases it cites, and the words in which readers ask."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from itertools import groupby

from exports.clean import Cleaned
from exports.pdf.code import array, call, quote
from exports.pdf.ends import CITES
from exports.quotes import curly
from exports.site import Element, place

Wordings = Mapping[str, Mapping[str, tuple[str, ...]]]
"""What readers type when they need a page, by the page and by the anchor of its section: "" for the page as a whole."""
GLOSSARY = "reference-glossary"
MOST_WORDS = 4
MANY = 5
"""From so many places on, an entry says on which page of the site each is."""
FAMILY = 3
"""From so many entries with the same first word on, they stand under it."""
CASE = re.compile(
    r"((?:[A-Z](?:[^;:\[\]()]|\([A-Z]+\)){1,60}?) v [A-Z][^;:,\[\]()]*?)(?=,? *(?:[;:,\[(]|UKEAT|ET/|EAT\b|$))"
)
BEGIN = re.compile(
    r"(?:an?|the|which|who|whose|when|where|why|how|what|for|to|in|on|at|by|and|or|too|just|new|must|still|already"
    r"|ask\w*|brief|call|calculate|challenge|check|choose|choosing|collect|compare|convince|copy|course|delete|draft|find"
    r"|get|gives|going|got|help|hide|insist|know|learn|list|make|meet|mistaken|mocked|module|name|need|notify|numbers"
    r"|organise|practi[sc]e|print|pull|push|putting|rate|read|record|refuse|repeat|report a|report the"
    r"|requires|review our|run|said|say|secretly|sent|settle|sign|start|store|sue|support|talk|tell|tick|told|turn"
    r"|understand|upload|use|walked|want|withdraw|work out|write)\b",
    re.IGNORECASE,
)
"""Begins what a reader orders or asks: search wants it, and nobody looks under it in an index."""
WITHIN = re.compile(
    r"\b(?:i|i'?m|me|my|you|your|he|she|it|its|it's|they|we|us|our|is|are|am|was|were|been|being|be|do|does|did|has|have|had"
    r"|will|can|can't|cannot|cant|won't|don't|dont|didn't|not|no|never|nobody|nothing|everyone|someone|went|made|makes"
    r"|shows|takes|broke|blames|wants|keeps|lifts|costs|works|sent|came|help|if|today|tomorrow|tonight|now)\b|[?!]",
    re.IGNORECASE,
)
"""Stands in a sentence, and so in no entry of an index."""


@dataclass
class Entry:
    """What stands in the index: its places, and each of them by the title of the page that it is on."""

    words: str
    places: dict[str, str] = field(default_factory=dict)
    asked: bool = False
    """Whether it is what readers type, and not a name."""


def entries(pages: Iterable[Cleaned], wordings: Wordings) -> list[Entry]:
    """Return the entries of the index in order, and give each of their places an id.

    Args:
        pages: The pages of the document, as cleaned.
        wordings: What readers type.
    """
    found: dict[str, Entry] = {}

    def add(words: str, name: str, page: Cleaned) -> None:
        found.setdefault(words.casefold(), Entry(words)).places.setdefault(name, page.page.title)

    pages, asked_for = list(pages), list[tuple[str, str, Cleaned]]()
    terms = _terms(pages)
    for page in pages:
        if page.page.key == GLOSSARY:
            continue
        for number, (words, element) in enumerate(_named(page.article, terms)):
            if not element.get("id"):
                element.set("id", f"{page.page.key}--index-{number}")
            add(words, element.get("id"), page)
        here = {element.get("id") for element in page.article.iter("h1", "h2", "h3", "h4")}
        for anchor, asked in wordings.get(page.page.address.removesuffix(".html"), {}).items():
            name = place(page.page, anchor) if anchor else page.page.key
            for words in asked if name in here else ():
                if _is_entry(words):
                    asked_for.append((words, name, page))
    for name, words in terms.items():
        if words.casefold() in found:
            found[words.casefold()].places.setdefault(name, "Glossary")
    _join_cases(found)
    for words, name, page in asked_for:
        if words.casefold() not in found:
            found[words.casefold()] = Entry(words, asked=True)
        add(words, name, page)
    return sorted(found.values(), key=lambda entry: _in_order(entry.words))


def _join_cases(found: dict[str, Entry]) -> None:
    """Make one entry of a case that is cited by its whole name and by the beginning of it."""
    cases = sorted((key for key in found if " v " in key), key=len)
    for short in cases:
        longer = [key for key in cases if key.startswith(f"{short} ") and key in found]
        if longer:
            found[longer[-1]].places.update(found.pop(short).places)


def index(found: list[Entry]) -> str:
    """Return the index as code."""
    lines: list[tuple[str, str]] = []
    for head, family in groupby(found, lambda entry: re.split(r"[ ,]", entry.words.casefold())[0]):
        members = list(family)
        asked = [each for each in members if each.asked or each.words.casefold() == head]
        if len(asked) < FAMILY:
            asked = []
        lines += [_family(head, asked)] if asked else []
        lines += [_line(each) for each in members if each not in asked]
    groups = groupby(lines, lambda line: _in_order(line[0])[:1].upper())
    letters = [
        array([quote(letter if letter.isalpha() else "0–9"), array([code for _, code in each])])
        for letter, each in groups
    ]
    return call("index", array(letters))


def _is_entry(words: str) -> bool:
    return len(words.split()) <= MOST_WORDS and not BEGIN.match(words) and not WITHIN.search(words)


def _family(head: str, members: list[Entry]) -> tuple[str, str]:
    own = next((each for each in members if each.words.casefold() == head), None)
    under = [
        array([quote(curly(each.words[len(head) :].strip(" ,"))), _places(each)]) for each in members if each is not own
    ]
    words = own.words if own else members[0].words[: len(head)]
    return words, array([quote(curly(words)), _places(own) if own else "()", array(under)])


def _line(entry: Entry) -> tuple[str, str]:
    titles = dict.fromkeys(entry.places.values())
    if len(titles) < MANY or " v " in entry.words:
        return entry.words, array([quote(curly(entry.words)), _places(entry), "()"])
    under = [
        array([quote(curly(title)), array([quote(name) for name, on in entry.places.items() if on == title])])
        for title in sorted(titles, key=_in_order)
    ]
    return entry.words, array([quote(curly(entry.words)), "()", array(under)])


def _places(entry: Entry) -> str:
    return array([quote(name) for name in entry.places])


def _in_order(words: str) -> str:
    plain = unicodedata.normalize("NFKD", words.casefold()).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9 ]", "", plain)


def _terms(pages: list[Cleaned]) -> dict[str, str]:
    """Return the terms of the glossary, by the place where each is explained."""
    glossary = [page for page in pages if page.page.key == GLOSSARY]
    return {
        head.get("id"): " ".join(head.text_content().split())
        for page in glossary
        for head in page.article.xpath(".//h3[@id] | .//*[@data-term]")
    }


def _named(article: Element, terms: Mapping[str, str]) -> list[tuple[str, Element]]:
    """Return what an article names, and where: terms it explains or has a heading for, and cases."""
    found = []
    # The head of a table stands on each sheet that it takes: no place in it is one.
    for link in article.xpath(".//a[starts-with(@href, '#')][not(ancestor::thead)]"):
        words = terms.get(link.get("href")[1:])
        if words:
            found.append((words, link))
    heads = {
        words: re.compile(rf"\b{re.escape(re.sub(' [(].*', '', words))}s?\b", re.IGNORECASE)
        for words in terms.values()
        if len(words) > 4
    }
    for head in article.iter("h1", "h2", "h3"):
        if head.get("id"):
            told = head.text_content()
            found += [(words, head) for words, pattern in heads.items() if pattern.search(told)]
    for cite in article.xpath(f"{CITES}[not(ancestor::thead)]"):
        found += [(" ".join(name.split()), cite) for name in CASE.findall(" ".join(cite.text_content().split()))]
    return found
