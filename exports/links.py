"""Where links lead: to a place in the document, to a page of the site, or out of it."""

import posixpath
from collections.abc import Mapping
from typing import TypeVar
from urllib.parse import SplitResult, unquote, urlsplit

from exports.site import Page, place

OUTSIDE = ("http", "https", "mailto", "tel")
Found = TypeVar("Found")


def target(href: str, page: Page, within: Mapping[str, Page], site_url: str) -> str:
    """Return where a link of a page leads from a document; nothing if nowhere.

    Args:
        href: The link, as the page has it.
        page: The page.
        within: The pages of the document, by address.
        site_url: Where the site is published, if it is.
    """
    href = href.strip().replace(" ", "%20")
    parts = _split(href, site_url)
    if parts.scheme:
        return href if parts.scheme in OUTSIDE else ""
    if parts.netloc:
        return ""
    address = address_of(href, page, site_url)
    found = at(address, within)
    if found:
        fragment = unquote(parts.fragment)
        # A fragment that fills in a tool (`nation=england`) names no place; that of the title names the page.
        title = next((each.get("id") for each in found.article.iter("h1")), "") if fragment else ""
        whole = fragment in ("", title) or "=" in fragment
        return f"#{found.key}" if whole else f"#{place(found, fragment)}"
    if not site_url:
        return ""
    return site_url.rstrip("/") + "/" + address + (f"#{parts.fragment}" if parts.fragment else "")


def address_of(href: str, page: Page, site_url: str) -> str:
    """Return the address within the site that a link of a page leads to; nothing if it leads out of the site."""
    parts = _split(href, site_url)
    if parts.scheme or parts.netloc:
        return ""
    folder, path = posixpath.dirname(page.address), unquote(parts.path)
    if path.startswith("/") or (site_url and href.startswith(site_url)):
        base = urlsplit(site_url).path
        folder, path = "", path.removeprefix(base if path.startswith(base) else "").lstrip("/") or "."
    return posixpath.normpath(posixpath.join(folder, path)) if path else page.address


def at(address: str, pages: Mapping[str, Found]) -> Found | None:
    """Return what is kept of the page at an address. With directory addresses `guide/` leads to a file in it."""
    names = (address, posixpath.normpath(f"{address}/index.html"), f"{address}.html") if address else ()
    return next((pages[name] for name in names if name in pages), None)


def _split(href: str, site_url: str) -> SplitResult:
    """Return the parts of an address, without where the site is; of one that is none, such as `http://[`, no part."""
    try:
        return urlsplit(href.removeprefix(site_url) if site_url and href.startswith(site_url) else href)
    except ValueError:
        return SplitResult("none", "", "", "", "")
