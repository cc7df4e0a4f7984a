"""The built site: its pages in the order of the contents, each as the article it holds."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path

from exports.config import Config
from exports.contents import contents
from exports.entries import Element, Entry, read_page
from exports.unlisted import tell, unlisted
from exports.warned import warn
from macros.render.words import day

__all__ = ["Element"]  # makers of formats take it from here
BUILD = "mkdocs build, or for the handbook python -m tasks site"
PERMALINK = "a[contains(concat(' ', @class, ' '), ' headerlink ')]"
ARTICLES = (
    "//article[contains(@class, 'md-content__inner')]",
    "//*[@data-md-component='content']//*[contains(@class, 'md-content__inner')]",  # a blog's list of articles
    "//article[count(//article[not(ancestor::article)]) = 1]",
    "//*[@itemprop='articleBody']",
    "//*[@role='main']",
    "//main",
    "//*[article[2]]",
    "//article",
)
"""Where themes put a page's own words: the first that is there. Of some articles, it is what they stand in."""


class ExportFault(Exception):
    """Something in the built site or in `data/cards.yml` that can't go on paper, with what to do about it."""


@dataclass(frozen=True)
class Page:
    """A page as built. Its key names it in links inside a document."""

    key: str
    address: str
    title: str
    article: Element
    folder: Path | None = None
    """The top of the built site, where its pictures are."""


@dataclass(frozen=True)
class Section:
    """A part of the contents: its title and pages. A page at the top of the contents may have no title there."""

    title: str
    pages: tuple[Page, ...]

    @property
    def stem(self) -> str:
        """The section's name in file names."""
        return re.sub(r"[^a-z0-9]+", "-", (self.title or self.pages[0].title).lower()).strip("-")


@dataclass(frozen=True)
class Site:
    """A built edition."""

    config: Config
    sections: tuple[Section, ...]
    stated: date
    """The day at which the law is stated. It dates what is made of the site, so that no clock does."""
    folder: Path
    """Where it was built."""
    spoken: str = ""
    """The language that its pages say they are in."""

    @property
    def language(self) -> str:
        """The language of its words."""
        return self.config.wording.language or self.spoken or "en"

    @property
    def dated(self) -> str:
        """What covers and feet say of the day."""
        return self.config.wording.dated.replace("{day}", self.law_as_at)

    @property
    def pages(self) -> dict[str, Page]:
        """Every page in order, by address."""
        return {page.address: page for section in self.sections for page in section.pages}

    def page(self, page_id: str) -> Page:
        """Return a page by its path in `docs/`, without `.md`.

        Raises:
            ExportFault: The contents do not list it.
        """
        found = self.pages.get(f"{page_id}.html")
        if found is None:
            raise ExportFault(f"No page {page_id} in the contents. Add it to nav in mkdocs.yml.")
        return found

    @property
    def law_as_at(self) -> str:
        """The day at which the law is stated, in words."""
        return day(self.stated)


def read_site(config: Config, folder: Path, stated: date) -> Site:
    """Read the pages of a built site that its contents list.

    Args:
        config: The site's settings.
        folder: Where the site was built.
        stated: The day that its files say. Of the handbook it is that at which it states the law: `Book.stated`.

    Raises:
        ExportFault: No page was built there.
    """
    if not any(folder.glob("**/*.html")):
        raise ExportFault(f"{folder} holds no page. Build the site first: {BUILD}")
    reader = _Reader(folder)
    sections = reader.sections(contents(config.nav, folder, reader.opened))
    if not sections:
        raise ExportFault(f"{folder} holds no page with words in it. See “What a site must give” in exports/README.md.")
    listed = {page.address for section in sections for page in section.pages}
    tell([address for address in unlisted(folder, listed, config.not_in_nav) if reader.article(address) is not None])
    return Site(config, tuple(sections), stated, folder, reader.language)


class _Reader:
    """Reads the pages of one site, each with a key of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.language = ""
        self.keys: Counter[str] = Counter()
        self.opened = lru_cache(64)(lambda address: read_page(address, folder))

    def sections(self, entries: Iterable[Entry]) -> list[Section]:
        """Return the parts of the contents. Parts within parts follow their part."""
        sections = []
        for entry in entries:
            own = [each for each in entry.within if not each.within]
            pages = [self._page(each) for each in ([entry] if entry.address else []) + own]
            if read := tuple(filter(None, pages)):
                alone = not entry.within and entry.title == read[0].title
                sections.append(Section("" if alone else entry.title, read))
            sections += self.sections(each for each in entry.within if each.within)
        return sections

    def article(self, address: str) -> Element | None:
        """Return the words of a page that stand on paper; nothing if it has none."""
        page = self.opened(address)
        article = next((found[0] for path in ARTICLES if (found := page.xpath(path))), None)
        return article if article is not None and (article.text_content().strip() or article.xpath(".//img")) else None

    def _page(self, entry: Entry) -> Page | None:
        """Return a page; nothing if there is nothing on it to print."""
        page, article = self.opened(entry.address), self.article(entry.address)
        if article is None:
            warn(entry.address, "Holds no article, or an empty one. It is left out.")
            return None
        self.language = self.language or page.get("lang") or ""
        title = titled(article) or entry.title or " ".join(page.xpath("string(//title)").split()) or entry.address
        key = key_of(entry.address)
        self.keys[key] += 1
        again = f"-{self.keys[key]}" if self.keys[key] > 1 else ""
        return Page(f"{key}{again}", entry.address, title, article, self.folder)


def titled(article: Element) -> str:
    """Return the title that an article gives itself."""
    head = article.xpath(".//h1")
    return " ".join("".join(head[0].xpath(f".//text()[not(ancestor::{PERMALINK})]")).split()) if head else ""


def key_of(address: str) -> str:
    """Return the name of a page inside a document: letters, digits and hyphens."""
    return ascii_name(address.removesuffix(".html"))


def ascii_name(words: str) -> str:
    """Return words as a name of letters, digits and hyphens; other letters by their codes, so that names differ."""
    return re.sub(r"[^A-Za-z0-9-]+", lambda run: "-" if run[0].isascii() else f"-{run[0].encode().hex()}", words)


def place(page: Page, identifier: str) -> str:
    """Return an id of a page as it stands in the document: pages may repeat each other's."""
    return f"{page.key}--{ascii_name(identifier)}"
