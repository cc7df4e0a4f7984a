"""The contents of a built site: its pages in order and in parts.

The settings say it, unless a plugin has the last word; then the built site's own navigation does, in whatever theme.
"""

import posixpath
import re
from dataclasses import replace
from pathlib import Path
from urllib.parse import urlsplit

from exports.config import Nav
from exports.entries import Entry, Open, find, inside
from exports.menu import menu
from exports.warned import warn

SOURCE = re.compile(r"\.(md|markdown|mdown|mkdn|mkd)$", re.IGNORECASE)
INDEX = ("index", "readme")
ASIDE = ("404.html", "search.html")
"""What themes build besides pages."""


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
    shown = _once(menu(folder, opened), set())
    for source in missing:
        if SOURCE.search(source):  # anything else is a plugin's
            warn("nav", f"{source} was not built. It is left out, and the order is that of the site's own menu.")
    return shown or listed or _by_folder(folder)


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


def _by_folder(folder: Path) -> list[Entry]:
    """Return every page, its folder's first page before the others, as the generator does that is told no order."""
    pages = (path for path in folder.rglob("*.html") if path.name not in ASIDE and inside(path, folder))
    found = [path.relative_to(folder) for path in pages]
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
