"""The navigation of a built site, as its theme has written it into each page."""

import posixpath
from dataclasses import replace
from pathlib import Path
from urllib.parse import unquote, urlsplit

from exports.entries import Element, Entry, Open, find

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


def menu(folder: Path, opened: Open) -> list[Entry]:
    """Return what the navigation holds; nothing if no theme is known that would have written it."""
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
            shut = PRUNED in (item.get("class") or "") and own.address not in ("", here)
            origin = own.address if shut else here
            inner = _grown(opened(origin), at) if shut else item.xpath(INNER)
            within = tuple(_items(inner, origin, at, folder, opened))
            # What leads into a part may be the first page in it, and not a page of the part's own.
            first = shut and own.address in (page for entry in within for page in entry.pages)
            made.append(replace(own, address="" if first else own.address, within=within))
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
