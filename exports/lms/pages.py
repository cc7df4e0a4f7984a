"""The pages of the built handbook that the learning path leads to, as one package holds them."""

from collections.abc import Collection, Iterator
from copy import deepcopy
from dataclasses import dataclass
from posixpath import dirname, join, normpath
from urllib.parse import quote, unquote, urlsplit

from exports.site import Element, Site
from macros.marks import ATTRIBUTE, Mark

# What means nothing outside the handbook itself: the signs beside headings, the way out, the list of modules.
LEFT_OUT = (
    ".//a[contains(@class, 'headerlink')]",
    f".//*[@{ATTRIBUTE}='{Mark.LEAVE}']",
    f".//*[@{ATTRIBUTE}='{Mark.NEXT}']",
    ".//*[@data-tool='next_module']",
    ".//*[@data-tool='keeping']",
)
KEPT_TOOLS = ("quiz", "scenario")


@dataclass(frozen=True)
class Reading:
    """A page: its title and its content."""

    id: str
    title: str
    content: Element


def gathered(site: Site, modules: list[str]) -> list[Reading]:
    """Return the pages of the modules, then every page that they link to, with links that work among them.

    Links to other pages lead to where the site is published; if it is not, they are words alone.

    Args:
        site: The built site.
        modules: Ids of the module pages, in order.

    Raises:
        ExportFault: A page is not there.
    """
    found = {page: _read(site, page) for page in modules}
    linked = sorted({page for page in found for page in _linked(found[page]) if page not in found})
    found |= {page: _read(site, page) for page in linked if f"{page}.html" in site.pages}
    for reading in found.values():
        _rewrite(reading, found.keys(), site.config.address)
    return list(found.values())


def anchor(page: str, section: str = "") -> str:
    """Return the address of a page, or one section of it, within the package."""
    return f"#page={quote(page, safe='/')}" + (f"&section={quote(section, safe=':')}" if section else "")


def _read(site: Site, page_id: str) -> Reading:
    page = site.page(page_id)
    content = deepcopy(page.article)
    for query in LEFT_OUT:
        for gone in content.xpath(query):
            gone.drop_tree()
    for script in content.xpath(".//script"):
        if script.xpath("string(ancestor::*[@data-tool][1]/@data-tool)") not in KEPT_TOOLS:
            script.drop_tree()
    return Reading(page_id, page.title, content)


def _links(reading: Reading) -> Iterator[tuple[Element, str, str]]:
    """Yield each link to a page of the handbook: the element, the page's id or an empty text, the section."""
    for link in reading.content.xpath(".//a[@href]"):
        parts = urlsplit(link.get("href"))
        if parts.scheme or parts.netloc:
            continue
        path = normpath(join(dirname(reading.id), unquote(parts.path))) if parts.path else f"{reading.id}.html"
        yield link, path.removesuffix(".html") if path.endswith(".html") else "", unquote(parts.fragment)


def _linked(reading: Reading) -> set[str]:
    return {page for _, page, _ in _links(reading) if page and page != "training/index"}


def _rewrite(reading: Reading, held: Collection[str], address: str) -> None:
    for link, page, section in list(_links(reading)):
        if page in held:
            # A scene of a case is found by its own anchor, as in the handbook.
            link.set("href", anchor(page, section))
        elif page == "training/index":
            link.set("href", "#")
        elif address and page:
            link.set("href", f"{address}{page}.html" + (f"#{quote(section)}" if section else ""))
        else:
            link.drop_tag()
    for link in reading.content.xpath(".//a[starts-with(@href, 'http')]"):
        # In a platform's frame a link that took over the frame would end the session.
        link.set("target", "_blank")
        link.set("rel", "noopener")
