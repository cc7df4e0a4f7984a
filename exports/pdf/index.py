"""The index of a document: the terms of the glossary, the cases it cites, and the words in which readers ask."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from itertools import groupby

from exports.clean import Cleaned
from exports.pdf.asked import MOST_IN_TITLE, is_entry
from exports.pdf.code import array, call, quote
from exports.pdf.ends import CITES
from exports.pdf.whereabouts import Whereabouts
from exports.quotes import curly
from exports.site import Element, place

Wordings = Mapping[str, Mapping[str, tuple[str, ...]]]
"""What readers type when they need a page, by the page and by the anchor of its section: "" for the page as a whole."""
GLOSSARY = "reference-glossary"
MANY = 5
"""From so many places on, an entry says on which page of the site each is."""
FAMILY = 3
"""From so many entries with the same first word on, they stand under it."""
CASE = re.compile(
    r"((?:[A-Z](?:[^;:\[\]()]|\((?:[A-Z]|t/a |a firm|in )[^;()]*\)){1,60}?)"
    r" v [A-Z][^;:,\[\]()]*?)(?=,? *(?:[;:,\[(]|UKEAT|ET/|EAT\b|$))"
)


@dataclass
class Entry:
    """What stands in the index: its places, and each of them by the title of the page that it is on."""

    words: str
    places: dict[str, str] = field(default_factory=dict)
    asked: bool = False
    """Whether it is what readers type, and not a name."""
    main: str = ""
    """The place of them that is about it, if one is."""


def entries(pages: Iterable[Cleaned], wordings: Wordings) -> list[Entry]:
    """Return the entries of the index in order, and give each of their places an id.

    Args:
        pages: The pages of the document, as cleaned.
        wordings: What readers type.
    """
    found: dict[str, Entry] = {}

    def add(words: str, name: str, on: str, *, asked: bool = False, main: bool = False) -> None:
        entry = found.setdefault(words.casefold(), Entry(words, asked=asked))
        entry.places.setdefault(name, titles[on])
        entry.main = entry.main or (name if main else "")

    pages = list(pages)
    titles = {page.page.key: page.page.title for page in pages}
    body = [page for page in pages if page.page.key != GLOSSARY]
    where = Whereabouts(body)
    terms = _terms(pages)
    for page in body:
        for number, (words, element) in enumerate(_named(page.article, terms)):
            if not element.get("id"):
                element.set("id", f"{page.page.key}--index-{number}")
            add(words, element.get("id"), page.page.key)
    for name, (words, about) in terms.items():
        if about in titles:
            on, at = where.place(re.sub(" [(].*", "", words), about) or ("", "")
            add(words, at if on == about else about, about, main=True)
        if words.casefold() in found:
            add(words, name, GLOSSARY)
    _join_cases(found)
    for page in body:
        key, title = page.page.key, page.page.title
        if is_entry(title, MOST_IN_TITLE):
            add(title, key, key, main=True)
        for anchor, asked in wordings.get(page.page.address.removesuffix(".html"), {}).items():
            for words in filter(is_entry, asked):
                if stands := where.place(words, key, place(page.page, anchor) if anchor else ""):
                    add(words, stands[1], stands[0], asked=True, main=stands == (key, key))
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
        array([quote(curly(title)), _places(entry, title)])
        for title in sorted(titles, key=lambda title: (title != entry.places.get(entry.main), _in_order(title)))
    ]
    return entry.words, array([quote(curly(entry.words)), "()", array(under)])


def _places(entry: Entry, on: str = "") -> str:
    """Return the places of an entry, or those on one page, each with whether it is the main one."""
    names = [name for name, title in entry.places.items() if on in ("", title)]
    return array([array([quote(name), "true" if name == entry.main else "false"]) for name in names])


def _in_order(words: str) -> str:
    plain = unicodedata.normalize("NFKD", words.casefold()).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9 ]", "", plain)


def _terms(pages: list[Cleaned]) -> dict[str, tuple[str, str]]:
    """Return the terms of the glossary and the page that it sends to for each, by the place where it is explained."""
    glossary = [page for page in pages if page.page.key == GLOSSARY]
    return {
        head.get("id"): (" ".join(head.text_content().split()), _sent_to(head))
        for page in glossary
        for head in page.article.xpath(".//h3[@id] | .//*[@data-term]")
    }


def _sent_to(term: Element) -> str:
    leads = term.xpath("following-sibling::*[1]//a[starts-with(@href, '#')][not(@class='term')]/@href")
    return leads[-1][1:].partition("--")[0] if leads else ""


def _named(article: Element, terms: Mapping[str, tuple[str, str]]) -> list[tuple[str, Element]]:
    """Return what an article names, and where: terms it explains or has a heading for, and cases."""
    found = []
    # The head of a table stands on each sheet that it takes: no place in it is one.
    for link in article.xpath(".//a[starts-with(@href, '#')][not(ancestor::thead)]"):
        if link.get("href")[1:] in terms:
            found.append((terms[link.get("href")[1:]][0], link))
    heads = {
        words: re.compile(rf"\b{re.escape(re.sub(' [(].*', '', words))}s?\b", re.IGNORECASE)
        for words, _ in terms.values()
        if len(words) > 4
    }
    for head in article.iter("h1", "h2", "h3"):
        if head.get("id"):
            told = head.text_content()
            found += [(words, head) for words, pattern in heads.items() if pattern.search(told)]
    for cite in article.xpath(f"{CITES}[not(ancestor::thead)]"):
        found += [(" ".join(name.split()), cite) for name in CASE.findall(" ".join(cite.text_content().split()))]
    return found
