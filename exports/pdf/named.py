"""What pages name, for an index: the terms of the glossary, and cases."""

import re
from collections.abc import Iterable, Mapping

from exports.clean import Cleaned
from exports.pdf.ends import CITES
from exports.site import Element
from macros.marks import ATTRIBUTE, Mark

GLOSSARY = "reference-glossary"
CASE = re.compile(
    r"((?:[A-Z](?:[^;:\[\]()]|\((?:[A-Z]|t/a |a firm|in )[^;()]*\)){1,60}?)"
    r" v [A-Z][^;:,\[\]()]*?)(?=,? *(?:[;:,\[(]|UKEAT|ET/|EAT\b|$))"
)


Term = tuple[str, str, str]
"""A term, and the page and the place there that the glossary sends to for it; empty where it sends nowhere."""


def terms_of(pages: list[Cleaned]) -> dict[str, Term]:
    """Return the terms of the glossary, by the place where each is explained."""
    glossary = [page for page in pages if page.page.key == GLOSSARY]
    return {
        head.get("id"): (" ".join(head.text_content().split()), *_sent_to(head))
        for page in glossary
        for head in page.article.xpath(".//h3[@id] | .//*[@data-term]")
    }


def _sent_to(term: Element) -> tuple[str, str]:
    leads = term.xpath("following-sibling::*[1]//a[starts-with(@href, '#')][not(@class='term')]/@href")
    to = leads[-1][1:] if leads else ""
    return to.partition("--")[0], to


def names_of(term: str) -> list[str]:
    """Return the names of a term: whole, and its short form in brackets if it has one."""
    short = re.findall(r"[(]([A-Z]\w*)[)]$", term)
    return [re.sub(" [(].*", "", term), *short]


def cases_of_rows(article: Element) -> Iterable[tuple[str, Element]]:
    """Yield each case that a row of a table is about, and the cell that names it."""
    for cell in article.xpath(f".//tbody/tr/*[1][not(.//*[@{ATTRIBUTE}='{Mark.CITE}'])]"):
        if case := CASE.match(" ".join(cell.text_content().split())):
            yield case[1], cell


def named(article: Element, terms: Mapping[str, Term]) -> list[tuple[str, Element]]:
    """Return what an article names, and where: terms it explains or has a heading for, and cases."""
    found = []
    # The head of a table stands on each sheet that it takes: no place in it is one.
    for link in article.xpath(".//a[starts-with(@href, '#')][not(ancestor::thead)]"):
        if link.get("href")[1:] in terms:
            found.append((terms[link.get("href")[1:]][0], link))
    heads = {
        words: re.compile(rf"\b{re.escape(re.sub(' [(].*', '', words))}s?\b", re.IGNORECASE)
        for words, *_ in terms.values()
        if len(words) > 4
    }
    for head in article.iter("h1", "h2", "h3"):
        if head.get("id"):
            told = head.text_content()
            found += [(words, head) for words, pattern in heads.items() if pattern.search(told)]
    for cite in article.xpath(f"{CITES}[not(ancestor::thead)]"):
        found += [(" ".join(name.split()), cite) for name in CASE.findall(" ".join(cite.text_content().split()))]
    return found
