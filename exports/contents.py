"""The contents of a built site: its pages in order and in parts.

The settings say it, unless a plugin has the last word; then the built site's own navigation does, in whatever theme.
"""

import posixpath
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from exports.config import Nav
from exports.warned import warn

Element = Any
"""An lxml element; lxml has no types of its own."""
Open = Callable[[str], Element]
"""Returns a built page by its address."""

SOURCE = re.compile(r"\.(md|markdown|mdown|mkdn|mkd)$", re.IGNORECASE)
INDEX = ("index", "readme")
MENUS = (
    "//nav[contains(@class, 'md-nav--primary')]/ul",  # Material
    "//div[contains(@class, 'wy-menu-vertical')]",  # Read the Docs
    "//ul[contains(@class, 'navbar-nav')][.//a]",  # the generator's own theme
    "//nav[.//ul//a] | //*[@role='navigation'][.//ul//a]",
)
"""Where themes have the whole navigation."""
INNER = "(.//ul[not(ancestor::*[contains(@class, 'md-nav--secondary')])])[1]"
"""The list in an item of a menu; the headings of a page are no part of the menu."""
PRUNED = "md-nav__item--pruned"
ASIDE = ("404.html", "search.html")
"""What themes build besides pages."""


@dataclass(frozen=True)
class Entry:
    """A page, a part with what is in it, or both."""

    title: str
    address: str = ""
    within: tuple["Entry", ...] = ()

    @property
    def pages(self) -> Iterator[str]:
        """The addresses of its pages, in order."""
        if self.address:
            yield self.address
        for entry in self.within:
            yield from entry.pages


def contents(nav: Nav | None, folder: Path, opened: Open) -> list[Entry]:
    """Return the contents of a site.

    Args:
        nav: What the settings say, if anything.
        folder: Where the site was built.
        opened: Opens a page of it.
    """
    missing: list[str] = []
    listed = _once(_listed(nav or [], folder, missing), set())
    if listed and not missing:
        return listed
    shown = _once(_menu(folder, opened), set())
    if shown:
        return shown
    for source in missing:
        warn("nav", f"{source} was not built. It is left out.")
    return listed or _by_folder(folder)


def find(address: str, folder: Path) -> str:
    """Return the address of the file that an address leads to: `guide/` leads to `guide/index.html`."""
    address = posixpath.normpath(address)
    for name in (address, f"{address}.html", posixpath.join(address, "index.html")):
        if (folder / name).is_file() and not name.startswith(".."):
            return posixpath.normpath(name)
    return ""


def _once(entries: list[Entry], seen: set[str]) -> list[Entry]:
    """Keep the first of entries for one page, and no part without pages."""
    kept = []
    for entry in entries:
        address = "" if entry.address in seen else entry.address
        seen.add(address)
        within = tuple(_once(list(entry.within), seen))
        if address or within:
            kept.append(replace(entry, address=address, within=within))
    return kept


def _listed(nav: Nav, folder: Path, missing: list[str]) -> list[Entry]:
    entries = []
    for item in nav:
        for title, within in item.items() if isinstance(item, dict) else (("", item),):
            if isinstance(within, list):
                entries.append(Entry(str(title), within=tuple(_listed(within, folder, missing))))
                continue
            source = str(within or "")
            address = _built(source, folder)
            if address:
                entries.append(Entry(str(title or ""), address))
            elif not urlsplit(source).scheme and not source.startswith("/"):
                missing.append(source)
    return entries


def _built(source: str, folder: Path) -> str:
    """Return the address at which a source was built, with directory addresses or without."""
    if not SOURCE.search(source):
        return ""
    stem = SOURCE.sub("", source)
    if posixpath.basename(stem).lower() in INDEX:
        at = find(posixpath.join(posixpath.dirname(stem), "index.html"), folder)
        if at:
            return at
    return find(f"{stem}.html", folder) or find(stem, folder)


def _menu(folder: Path, opened: Open) -> list[Entry]:
    start = find("index.html", folder)
    return _items(_lists(opened(start)), start, (), folder, opened) if start else []


def _lists(page: Element) -> list[Element]:
    """Return the lists of a page's navigation. Some themes have one for each part, below its title."""
    for path in MENUS:
        found = page.xpath(path)
        if found:
            return [found[0]] if found[0].tag == "ul" else list(found[0].xpath(".//ul[not(ancestor::ul)]"))
    return []


def _items(lists: list[Element], here: str, path: tuple[int, ...], folder: Path, opened: Open) -> list[Entry]:
    """Return what lists of a menu hold.

    Args:
        lists: The lists.
        here: The page whose menu it is: links go from there.
        path: Where these lists stand in the whole: the same in the menu of each page.
        folder: The site.
        opened: Opens a page of it.
    """
    entries: list[Entry] = []
    for place, each in enumerate(lists):
        made = []
        for number, item in enumerate(each.xpath("./li")):
            at = (*path, place, number)
            own = _entry(item, here, folder)
            inner = item.xpath(INNER)
            if PRUNED in (item.get("class") or "") and own.address and own.address != here:
                inner, origin = _grown(opened(own.address), at), own.address
                own = Entry(own.title)  # what it leads to is the first page in it
            else:
                origin = here
            made.append(replace(own, within=tuple(_items(inner, origin, at, folder, opened))))
        title = each.xpath("preceding-sibling::*[1][self::p]")
        entries += [Entry(_words(title[0]), within=tuple(made))] if title else made
    return entries


def _grown(page: Element, path: tuple[int, ...]) -> list[Element]:
    """Return the lists that stand, in the menu of a page, in the item at a path."""
    lists = _lists(page)
    for depth in range(0, len(path), 2):
        items = lists[path[depth]].xpath("./li") if path[depth] < len(lists) else []
        if path[depth + 1] >= len(items):
            return []
        item = items[path[depth + 1]]
        lists = item.xpath(INNER)
    return list(lists)


def _entry(item: Element, here: str, folder: Path) -> Entry:
    """Return the title of an item of a menu, and the page that it leads to."""
    level = int(item.xpath("count(ancestor::li)")) + 1
    own = item.xpath(f".//*[self::a or self::label or self::span or self::p][count(ancestor::li)={level}]")
    title = next((words for each in own if (words := _words(each))), "")
    links = [each for each in own if each.tag == "a" and each.get("href")]
    if not links:
        return Entry(title)
    parts = urlsplit(links[0].get("href"))
    if parts.scheme or parts.netloc:
        return Entry(title)
    if not parts.path:  # this very page, or a heading on it
        return Entry(title, here if "current" in (links[0].get("class") or "") else "")
    folder_of = posixpath.dirname(here)
    return Entry(title, find(posixpath.join(folder_of, unquote(parts.path)), folder))


def _words(element: Element) -> str:
    return " ".join(str(element.xpath("string()")).split())


def _by_folder(folder: Path) -> list[Entry]:
    """Return every page, its folder's first page before the others, as the generator does that is told no order."""
    found = [path.relative_to(folder) for path in folder.rglob("*.html") if path.name not in ASIDE]
    found.sort(key=lambda path: [(part != "index.html", part) for part in path.parts])
    tops: dict[str, list[Entry]] = {}
    for path in found:
        tops.setdefault(path.parts[0] if len(path.parts) > 1 else "", []).append(Entry("", path.as_posix()))
    alone = [Entry(name, pages[0].address) for name, pages in tops.items() if name and len(pages) == 1]
    parts = [Entry(_named(name), within=tuple(pages)) for name, pages in tops.items() if name and len(pages) > 1]
    return [*tops.get("", []), *(Entry("", entry.address) for entry in alone), *parts]


def _named(folder: str) -> str:
    words = folder.replace("-", " ").replace("_", " ")
    return words if words != words.lower() else words.capitalize()
