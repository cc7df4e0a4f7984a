"""The entries of a site's contents, and where their pages are."""

import posixpath
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from lxml import etree, html

from exports.warned import warn

Element = Any
"""An lxml element; lxml has no types of its own."""
Open = Callable[[str], Element]
"""Returns a built page by its address."""


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


def find(address: str, folder: Path) -> str:
    """Return the address of the file that an address leads to: `guide/` leads to `guide/index.html`."""
    address = posixpath.normpath(address)
    for name in (address, f"{address}.html", posixpath.join(address, "index.html")):
        if (folder / name).is_file() and not name.startswith("..") and inside(folder / name, folder):
            return posixpath.normpath(name)
    return ""


def read_page(address: str, folder: Path) -> Element:
    """Return a built page, read as UTF-8 whatever it says of itself: its generator writes no other."""
    content = (folder / address).read_bytes()
    try:
        content.decode()
    except UnicodeDecodeError:
        warn(address, "Is not written in UTF-8. Letters beyond plain ones are lost: save it as UTF-8.")
    try:
        return html.document_fromstring(content, parser=html.HTMLParser(encoding="utf-8", huge_tree=True))
    except etree.ParserError:  # nothing stands in it
        return html.Element("html")


def inside(path: Path, folder: Path) -> bool:
    """Return whether a path leads to something within a folder, whatever links stand in it; not in a circle."""
    try:
        return path.resolve().is_relative_to(folder.resolve())
    except (OSError, RuntimeError):
        return False
