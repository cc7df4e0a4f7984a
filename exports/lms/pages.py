"""The pages of the built handbook that the learning path leads to, as one package holds them."""

from collections.abc import Collection, Iterator
from copy import deepcopy
from dataclasses import dataclass
from posixpath import dirname, join, normpath
from urllib.parse import quote, unquote, urlsplit

from exports.elsewhere import Elsewhere
from exports.lms.instead import say_instead
from exports.site import Element, Site
from macros.marks import ATTRIBUTE, Mark

HOME = "training/index"
"""The page in whose place a package has a list of its own."""
ALWAYS = ("reference/helplines", "urgent")
"""What every package holds, whatever its modules link to."""
NEVER = ("training/facilitators", "reference/review-status", "reference/sources")
"""Of the pages that modules link to, what is for tutors, with the answers, and what is about the handbook."""
# What means nothing outside the handbook itself: the signs beside headings, the way out, the state of the handbook. The
# answers of a quiz stand in it for readers without scripts, whom a course can't have.
LEFT_OUT = (
    ".//a[contains(@class, 'headerlink')]",
    f".//*[@{ATTRIBUTE}='{Mark.LEAVE}']",
    f".//*[@{ATTRIBUTE}='{Mark.NEXT}']",
    ".//*[@class='how-current']/a",
    ".//*[@data-tool='quiz']//details/*[not(contains(@class, 'quiz-see'))]",
    f".//*[@data-tool='quiz']//*[@{ATTRIBUTE}='{Mark.CONTROL}']",
    ".//form",
)


@dataclass(frozen=True)
class Reading:
    """A page: its title and its content."""

    id: str
    title: str
    content: Element


def gathered(site: Site, modules: list[str]) -> list[Reading]:
    """Return the pages of the modules, then every page that they link to, with links that work among them.

    Links to anything else lead to where the site is published. If it is not, they are words, and say where it is.

    Args:
        site: The built site.
        modules: Ids of the module pages, in order.

    Raises:
        ExportFault: A page is not there.
    """
    found = {page: _read(site, page) for page in modules}
    linked = {path.removesuffix(".html") for reading in found.values() for _, path, _ in _links(reading)}
    wanted = sorted({*linked, *ALWAYS} - {HOME, *NEVER, *found})
    found |= {page: _read(site, page) for page in wanted if f"{page}.html" in site.pages}
    for reading in found.values():
        _rewrite(site, reading, found.keys())
    return list(found.values())


def anchor(page: str, section: str = "") -> str:
    """Return the address of a page, or one section of it, within the package."""
    return f"#page={quote(page, safe='/')}" + (f"&section={quote(section, safe=':')}" if section else "")


def _read(site: Site, page_id: str) -> Reading:
    page = site.page(page_id)
    content = deepcopy(page.article)
    for query in LEFT_OUT:
        for gone in content.xpath(query):
            _drop(gone)
    say_instead(content, page, site.config.address)
    return Reading(page_id, page.title, content)


def _drop(gone: Element) -> None:
    """Take something out, and the dot that parts it from what stands before it."""
    before = gone.getprevious()
    gone.drop_tree()
    if before is not None and (before.tail or "").strip() == "·":
        before.tail = None


def _links(reading: Reading) -> Iterator[tuple[Element, str, str]]:
    """Yield each link within the handbook: the element, the path that it leads to, the section."""
    for link in reading.content.xpath(".//a[@href]"):
        parts = urlsplit(link.get("href"))
        if parts.scheme or parts.netloc:
            continue
        path = normpath(join(dirname(reading.id), unquote(parts.path))) if parts.path else f"{reading.id}.html"
        yield link, path, unquote(parts.fragment)


def _rewrite(site: Site, reading: Reading, held: Collection[str]) -> None:
    for link, path, section in list(_links(reading)):
        page = path.removesuffix(".html")
        if page in held:
            # A scene of a case is found by its own anchor, as in the handbook.
            link.set("href", anchor(page, section))
        elif page == HOME:
            link.set("href", "#")
        elif site.config.address:
            link.set("href", f"{site.config.address}{quote(path)}" + (f"#{quote(section)}" if section else ""))
        else:
            _unlink(site, link, path)
    for link in reading.content.xpath(".//a[starts-with(@href, 'http')]"):
        # In a platform's frame a link that took over the frame would end the session.
        link.set("target", "_blank")
        link.set("rel", "noopener")


def _unlink(site: Site, link: Element, path: str) -> None:
    """Make a link that leads nowhere words that say where it led. A term of the glossary needs no telling."""
    line = _related(link)
    if line is not None:
        _drop_line(line)
        return
    if "term" not in (link.get("class") or "").split():
        page = site.pages.get(path)
        title = page.title if page else " ".join(link.text_content().split())
        Elsewhere(title, "in the handbook").beside(link)
    link.drop_tag()


def _related(link: Element) -> Element | None:
    """Return the line that does nothing but recommend the page of a link, if it stands in one."""
    lines = link.xpath("ancestor::li[1][../preceding-sibling::*[1][@id='related-pages']]")
    return lines[0] if lines and next(lines[0].iter("a")) is link else None


def _drop_line(line: Element) -> None:
    """Take a line out of a list; the last takes the list and its heading along."""
    lines = line.getparent()
    line.drop_tree()
    if not len(lines):
        lines.getprevious().drop_tree()
        lines.drop_tree()
