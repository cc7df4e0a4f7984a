"""The book: a file for each page of the handbook, a cover and the contents, in one zip."""

from dataclasses import replace
from pathlib import Path

from exports.archive import archive
from exports.clean import check_links, clean
from exports.epub.cover import cover
from exports.epub.package import COVER, About, Part, container, contents, old_contents, package
from exports.epub.paging import Paging
from exports.epub.xhtml import E, Writer, document
from exports.face import Face
from exports.plain import plain
from exports.site import Element, Page, Site
from macros.render.currency import for_authors

HERE = Path(__file__).parent
LOOK = HERE / "book.css"
LOGO = HERE.parent.parent / "overrides" / "assets" / "images" / "logo.svg"
BADGE = "branch.png"
"""The branch's own logo."""


def epub(site: Site, face: Face) -> bytes:
    """Return the whole handbook as an EPUB 3 file."""
    sections = [replace(each, pages=_for_readers(each.pages)) for each in site.sections if _for_readers(each.pages)]
    within = {page.address: page for section in sections for page in section.pages}
    cleaned = [clean(page, within, site.config.site_url) for page in within.values()]
    check_links(cleaned)
    files = {place: f"{page.page.key}.xhtml" for page in cleaned for place in page.article.xpath(".//*[@id]/@id")}
    writer, paging = Writer(files), Paging()
    pages = {}
    for page in cleaned:
        file = f"{page.page.key}.xhtml"
        pages[file] = document(page.page.title, paging.number(file, writer.page(page.article, file)))
    drawn = frozenset(name for name, content in pages.items() if b"<svg" in content)
    parts = [
        Part(
            section.title if len(section.pages) > 1 else "",
            tuple((f"{page.key}.xhtml", page.title) for page in section.pages),
        )
        for section in sections
    ]
    config = site.config
    about = About(
        title=_title(site),
        name=config.site_name,
        description=config.site_description,
        rights=config.copyright,
        creator=config.site_author or config.site_name,
        branch=face.branch,
        address=config.address,
        stated=site.stated,
    )
    book = {
        "cover.xhtml": _cover(site, face),
        "nav.xhtml": contents(parts, paging.places),
        **pages,
        "toc.ncx": old_contents(about, parts),
        "book.css": LOOK.read_bytes(),
        "logo.svg": LOGO.read_bytes(),
        COVER: cover(config.site_name, config.site_description, f"Law stated as at {site.law_as_at}"),
        **({BADGE: face.logo} if face.logo else {}),
    }
    read = ["cover.xhtml", "nav.xhtml", *pages]
    book["package.opf"] = package(about, list(book), drawn, read)
    return archive(
        {
            "mimetype": b"application/epub+zip",
            "META-INF/container.xml": container(),
            **{f"EPUB/{name}": content for name, content in book.items()},
        },
        site.stated,
        stored=("mimetype",),
    )


def _for_readers(pages: tuple[Page, ...]) -> tuple[Page, ...]:
    """Return pages without those for authors: nobody takes them along to read."""
    return tuple(page for page in pages if not for_authors(page.address))


def _title(site: Site) -> str:
    """Return what the book is called among others: its name alone says nothing there."""
    config = site.config
    what = config.site_description.partition(". ")[0].rstrip(".")
    return f"{config.site_name}: {what}" if what else config.site_name


def _cover(site: Site, face: Face) -> bytes:
    """Return the first page: the name, whose copy it is, and the day at which it states the law."""
    config = site.config
    facts = E("dl")
    for name, words in (
        ("Edition", face.edition),
        ("Branch", face.branch),
        *(face.contacts or [("Contact", face.contact)]),
    ):
        if words:
            facts.extend([E("dt", plain(name)), E("dd", plain(words))])
    parts: list[Element | str] = [
        E("img", {"src": "logo.svg", "alt": "", "class": "logo"}),
        E("h1", plain(config.site_name)),
        E("p", plain(config.site_description), {"class": "lead"}),
        E("p", E("strong", f"Law stated as at {site.law_as_at}")),
        E("p", "Law changes. Look for a newer copy before you rely on a date or a sum.", {"class": "small"}),
    ]
    if face.logo:
        parts.append(E("img", {"src": BADGE, "alt": plain(face.logo_alt), "class": "badge"}))
    if len(facts):
        parts.append(facts)
    if config.address:
        parts.append(E("p", "The newest copy: ", E("a", plain(config.address), {"href": plain(config.address)})))
    if face.policies:
        links = (E("li", E("a", plain(policy.title), {"href": plain(policy.address)})) for policy in face.policies)
        parts += [E("h2", "Our own policies"), E("ul", *links)]
    if config.copyright:
        parts.append(E("p", plain(config.copyright), {"class": "small"}))
    return document(config.site_name, [E("section", *parts, {"class": "cover"})], "cover")
