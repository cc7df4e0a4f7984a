"""What the tool needs to print a choice of pages: their list, and each page's article as paper has it.

Each is a script that leaves its facts on its own element, the same over the web and from a disk.
"""

import base64
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from lxml import html

from exports.beside import written
from exports.clean import clean
from exports.copy import Copy
from exports.cut import leave_out_blocks
from exports.notes import NOTE
from exports.site import Element, Page, Site, place
from macros.scripts import late_script

FOLDER = "assets/javascripts/facts/print_pages"
CONTENTS = "contents"
"""The list of pages. No page has this key."""
LEFT_OUT = ("contributing/", "index.html", "downloads.html", "reference/sources.html", "reference/review-status.html")
"""Not offered: pages for authors, the ways into the handbook, and its two longest lists."""
LOOKS = (Path(__file__).parent.parent / "epub/book.css", Path(__file__).parent / "paper.css")
"""The look of a page outside the site, as the e-book has it, and what paper adds."""
SOURCES = "sources-for-this-page"
MORE = ".//a[@href='#reference-sources']"
"""What makes an item of a page's sources a way to more of them, and none itself."""
ONLY_ON_A_SCREEN = ("finder",)
"""The tools that can't be followed on paper: of a tree of questions it has the answers, and not where they lead."""
DEEPEST = 6
ATTRIBUTES = frozenset(
    {"aria-hidden", "class", "colspan", "data-label", "href", "id", "lang", "rowspan", "scope", "start", "title", NOTE}
)
"""What an element keeps. A drawing keeps all of its own."""
PICTURE = frozenset({"alt", "height", "src", "width"})
"""What a picture keeps besides."""
KINDS = {"jpg": "jpeg", "svg": "svg+xml"}
"""How kinds of pictures are called, where it is not as their files end."""


def write(copy: Copy) -> None:
    """Write the list of pages and each page into the built site."""
    site = copy.site
    made = articles(site)
    for name, facts in {CONTENTS: contents(copy, made), **made}.items():
        written(site.folder / FOLDER / f"{name}.js", late_script(facts).encode())


def contents(copy: Copy, made: Mapping[str, Any]) -> dict[str, Any]:
    """Return whose handbook it is, the pages by section, what every page is called, and the look of the document.

    Args:
        copy: The copy of the handbook.
        made: Each page that is offered, by key.
    """
    site = copy.site
    sections = [
        {"title": section.title or section.pages[0].title, "pages": [_id(page) for page in pages]}
        for section in site.sections
        if (pages := [page for page in section.pages if _offered(page)])
    ]
    return {
        "name": site.config.site_name,
        "rights": site.config.rights,
        "branch": copy.face.branch,
        "address": site.config.address,
        "stated": site.law_as_at,
        "sections": sections,
        "titles": {_id(page): page.title for page in site.pages.values()},
        "lengths": {_id(page): _length(made[page.key]) for page in site.pages.values() if _offered(page)},
        "wordings": {name: _wordings(copy, name) for section in sections for name in section["pages"]},
        "look": "\n".join(look.read_text("utf-8") for look in LOOKS),
    }


def _wordings(copy: Copy, name: str) -> list[str]:
    """Return what readers call a page and its parts."""
    return [str(said) for wordings in copy.book.data.pages[name].about.wordings.values() for said in wordings]


def _length(made: Mapping[str, Any]) -> int:
    """Return how many words a page has."""
    return len(html.fromstring(f"<div>{made['words']}</div>").text_content().split())


def articles(site: Site) -> dict[str, dict[str, Any]]:
    """Return each page that is offered, by key: its words and its sources, as HTML."""
    return {page.key: article(page, site) for page in site.pages.values() if _offered(page)}


def article(page: Page, site: Site) -> dict[str, Any]:
    """Return a page's words, its title a level down, the items of its list of sources, and whether there are more."""
    cleaned = clean(page, site.pages, site.config.address, lambda found: leave_out_blocks(found, ONLY_ON_A_SCREEN))
    found = cleaned.article
    for image in found.iter("img"):
        image.set("src", _data(image.get("src"), cleaned.pictures))
    for element in found.iter():
        if not isinstance(element.tag, str):
            continue
        if len(element.tag) == 2 and element.tag[0] == "h" and element.tag[1].isdigit():
            element.tag = f"h{min(int(element.tag[1]) + 1, DEEPEST)}"
        if next(element.iterancestors("svg"), element).tag != "svg":
            _bare(element)
    items = _taken(found, place(page, SOURCES))
    sources = [item for item in items if not item.xpath(MORE)]
    return {"words": _inside(found), "sources": list(map(_inside, sources)), "more": len(sources) < len(items)}


def _taken(article: Element, name: str) -> list[Element]:
    """Take a list, its heading and what follows out of an article; return its items."""
    heads = article.xpath(".//*[@id=$id]", id=name)
    if not heads:
        return []
    after = list(heads[0].itersiblings())
    items = [item for part in after for item in part.iter("li")]
    for part in (heads[0], *after):
        part.drop_tree()
    return items


def _bare(element: Element) -> None:
    """Leave an element what paper reads. What only a script knows goes, such as the name of a tool's place."""
    for name in set(element.attrib) - ATTRIBUTES - (PICTURE if element.tag == "img" else set()):
        del element.attrib[name]


def _data(name: str, pictures: Mapping[str, bytes]) -> str:
    """Return a picture as an address that holds it: a file that is passed on has nothing beside it."""
    ending = name.rpartition(".")[2]
    return f"data:image/{KINDS.get(ending, ending)};base64,{base64.b64encode(pictures[name]).decode()}"


def _inside(element: Element) -> str:
    """Return what is in an element, as HTML."""
    whole: str = html.tostring(element, encoding="unicode", with_tail=False)
    return whole.partition(">")[2].rpartition("<")[0].strip()


def _id(page: Page) -> str:
    return page.address.removesuffix(".html")


def _offered(page: Page) -> bool:
    return not page.address.startswith(LEFT_OUT)
