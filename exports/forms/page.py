"""Words that a form takes from a built page."""

import re

from exports.site import Element, ExportFault, Site


def under(site: Site, page: str, section: str) -> list[Element]:
    """Return what stands on a page under a heading, down to the next heading of its kind.

    Raises:
        ExportFault: The page, or the heading, is not there.
    """
    article = _article(site, page)
    heading = next(iter(article.xpath(".//h2[@id=$id]", id=section)), None)
    if heading is None:
        known = ", ".join(article.xpath(".//h2/@id"))
        raise ExportFault(f"forms.yml: {page} has no section {section}. It has: {known}")
    blocks = []
    for element in heading.itersiblings():
        if element.tag == "h2":
            break
        blocks.append(element)
    return blocks


def tool(site: Site, page: str, name: str) -> Element:
    """Return the place of a tool on a page, as readers without scripts see it.

    Raises:
        ExportFault: The page, or the tool, is not there.
    """
    found = _article(site, page).xpath(".//*[@data-tool=$name]", name=name)
    if not found:
        raise ExportFault(f"forms.yml: {page} has no tool {name}.")
    return found[0]


def help_first(site: Site, page: str) -> str:
    """Return whom to ring, where a page says so before all else. Links to other pages are left out."""
    said = _article(site, page).find(".//div[@class='help-first']/p")
    if said is None:
        return ""
    told = words(said)
    for link in said.xpath("./a[not(starts-with(@href, 'tel:'))]"):
        told = told.replace(f" {words(link)}.", "")
    return told


def words(element: Element) -> str:
    """Return the words of an element in one line. A space that keeps two words together stays."""
    said = "".join(element.xpath(".//text()[not(ancestor::script)][not(ancestor::a[@class='headerlink'])]"))
    # A title that asks something needs no full stop after it.
    return re.sub(r"([?!])\.", r"\1", re.sub(r"[ \t\r\n]+", " ", said).strip())


def _article(site: Site, page: str) -> Element:
    found = site.pages.get(f"{page}.html")
    if found is None:
        raise ExportFault(f"forms.yml: no page {page} in the contents.")
    return found.article
