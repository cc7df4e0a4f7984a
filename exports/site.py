"""The built site: its pages in the order of the contents, each as the article it holds."""

import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from lxml import html

from exports.config import Config, Nav
from macros.render.words import day

Element = Any
"""An lxml element; lxml has no types of its own."""


class ExportFault(Exception):
    """Something in the built site or in `data/cards.yml` that can't go on paper, with what to do about it."""


@dataclass(frozen=True)
class Page:
    """A page as built. Its key names it in links inside a document."""

    key: str
    address: str
    title: str
    article: Element


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
    """Read the pages of a built site that the contents list.

    Args:
        config: The edition's settings.
        folder: Where the site was built.
        stated: The day at which it states the law: `Book.stated`.
    """
    return Site(config, tuple(_sections(config.nav, folder)), stated, folder)


def _sections(nav: Nav, folder: Path) -> list[Section]:
    sections = []
    for item in nav:
        if isinstance(item, str):
            sections.append(Section("", (_page(item, folder),)))
            continue
        ((title, within),) = item.items()
        if isinstance(within, str):
            sections.append(Section(str(title), (_page(within, folder),)))
            continue
        own = [_address(entry) for entry in within if _address(entry)]
        deeper = [entry for entry in within if not _address(entry)]
        if own:
            sections.append(Section(str(title), tuple(_page(source, folder) for source in own)))
        for section in _sections(deeper, folder):
            # Parts within parts follow their part; those without pages of their own lend no title.
            sections.append(section)
    return sections


def _address(entry: Any) -> str:
    """Return the source of a page in the contents, or nothing for a part."""
    if isinstance(entry, dict):
        (entry,) = entry.values()
    return entry if isinstance(entry, str) else ""


def _page(source: str, folder: Path) -> Page:
    address = source.removesuffix(".md") + ".html"
    path = folder / address
    if not path.exists():
        raise ExportFault(f"{path} is not there. Build the site first: python -m tasks site")
    # Read as UTF-8 whatever the page says of itself.
    found = html.document_fromstring(path.read_text("utf-8")).xpath("//article")
    if not found:
        raise ExportFault(f"{address} holds no article.")
    article = found[0]
    title = " ".join(article.xpath("string(.//h1)").split())
    return Page(key_of(address), address, title, article)


def key_of(address: str) -> str:
    """Return the name of a page inside a document: letters, digits and hyphens."""
    return re.sub(r"[^A-Za-z0-9]+", "-", address.removesuffix(".html"))
