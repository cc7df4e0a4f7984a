"""The index of a document: the terms of the glossary, the cases it cites, and the words in which readers ask."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from exports.clean import Cleaned
from exports.pdf.asked import MOST_IN_TITLE, is_entry
from exports.pdf.code import array, call, quote
from exports.pdf.named import GLOSSARY, Term, cases_of_rows, named, names_of, terms_of
from exports.pdf.whereabouts import Passage, Whereabouts, content_words
from exports.quotes import curly
from exports.site import place

Wordings = Mapping[str, Mapping[str, tuple[str, ...]]]
"""What readers type when they need a page, by the page and by the anchor of its section: "" for the page as a whole."""
MANY = 5
"""From so many places on, an entry says on which page of the site each is."""
MOST = 6
"""So many pages are of use: what is named on more has those that name it most."""
FAMILY = 3
"""From so many entries with the same first word on, they stand under it."""


@dataclass
class Entry:
    """What stands in the index: its places, and each of them by the title of the page that it is on."""

    words: str
    places: dict[str, str] = field(default_factory=dict)
    asked: bool = False
    """Whether it is what readers type, and not a name."""
    main: str = ""
    """The place of them that is about it, if one is."""


def entries(pages: Iterable[Cleaned], wordings: Wordings, everyday: Iterable[Sequence[str]] = ()) -> list[Entry]:
    """Return the entries of the index in order, and give each of their places an id.

    Args:
        pages: The pages of the document, as cleaned.
        wordings: What readers type.
        everyday: Words that a reader looks for, and after each the words in which the pages say it.
    """
    found: dict[str, Entry] = {}

    def add(words: str, name: str, on: str, *, asked: bool = False, main: bool = False) -> None:
        entry = found.setdefault(words.casefold(), Entry(words, asked=asked))
        entry.places.setdefault(name, titles[on])
        entry.main = entry.main or (name if main else "")

    pages = list(pages)
    titles = {page.page.key: page.page.title for page in pages}
    body = [page for page in pages if page.page.key != GLOSSARY]
    terms = terms_of(pages)
    for page in body:
        told = list(cases_of_rows(page.article))
        for number, (words, element) in enumerate([*told, *named(page.article, terms)]):
            if not element.get("id"):
                element.set("id", f"{page.page.key}--index-{number}")
            add(words, element.get("id"), page.page.key, main=number < len(told))
    where = Whereabouts(body)  # which keeps the ids that are there by now
    for name, term in terms.items():
        words = term[0]
        if stands := _main(term, where):
            named_there = found[words.casefold()].places if words.casefold() in found else {}
            there = [each.get("id") for each in stands.element.iter() if each.get("id") in named_there]
            on, at = (stands.page, there[0]) if there else stands.take()
            add(words, at, on, main=True)
        if words.casefold() in found:
            add(words, name, GLOSSARY)
    _join_cases(found)
    known = {name: entry.words for entry in found.values() for name in _names(entry.words)}

    def known_as(words: str) -> str:
        return known.setdefault(_names(words)[0], words)

    for key, title in titles.items():
        if key != GLOSSARY and is_entry(title, MOST_IN_TITLE):
            add(known_as(title), key, key, main=True)
    for page in body:
        key = page.page.key
        for anchor, asked in wordings.get(page.page.address.removesuffix(".html"), {}).items():
            for words in filter(is_entry, asked):
                if at_place := where.place(words, key, place(page.page, anchor) if anchor else ""):
                    add(known_as(words), at_place[1], at_place[0], asked=True, main=at_place == (key, key))
    for words, *said in everyday:
        for i, stands in enumerate(where.standing(said or [words])[:MOST]):
            on, at = stands.take()
            add(known_as(words), at, on, main=i == 0)
    for entry in found.values():
        _keep_to_most(entry)
    return sorted(found.values(), key=lambda entry: _in_order(entry.words))


def _main(term: Term, where: Whereabouts) -> Passage | None:
    """Return the place that explains a term: there where the glossary sends to, or else the heading that has it."""
    words, about, section = term
    places = where.standing(names_of(words))
    there = [each for each in places if section in each.anchors] or [each for each in places if each.page == about]
    headed = sorted((each for each in places if each.is_head), key=lambda each: each.element.tag)
    return next(iter(there), None) or next(iter(headed), None)


def _keep_to_most(entry: Entry) -> None:
    """Leave what is named all over a document its main place, and one on each page that names it most."""
    if len(entry.places) <= MOST:
        return
    cited = Counter(entry.places.values())
    first = {title: name for name, title in reversed(entry.places.items())}
    explained = [name for name in entry.places if name.startswith(f"{GLOSSARY}--")]
    names = [entry.main, *explained, *(first[title] for title, _ in cited.most_common())]
    entry.places = {name: entry.places[name] for name in list(dict.fromkeys(filter(None, names)))[:MOST]}


def _names(words: str) -> tuple[frozenset[str], ...]:
    """Return what tells a thing by each of its names: in one number or several, with its year or not, or in short."""
    short = re.findall(r"\((\w+)\)$", words)
    whole = re.sub(r"\(.*?\)|\b\d{4}\b", "", words) if " v " not in words else words
    return tuple(content_words(name) or frozenset((words,)) for name in (whole, *short))


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
        asked = [each for each in members if each.words.casefold() == head or (each.asked and not _is_name(each.words))]
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


def _is_name(words: str) -> bool:
    """Whether words are one name, such as "Race Relations Order", which nobody seeks under its first word alone."""
    return any(word[0].isupper() for word in re.split(r"[ ,]+", words)[1:2])


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
