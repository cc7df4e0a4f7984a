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
from exports.media import logo_of
from exports.plain import plain
from exports.site import Element, Section, Site
from macros.render.currency import for_authors

HERE = Path(__file__).parent
LOOK = HERE / "book.css"
BADGE = "branch.png"
"""The branch's own logo."""


def epub(site: Site, face: Face) -> bytes:
    """Return the whole handbook as an EPUB 3 file."""
    sections = _for_readers(site) if face.edition else site.sections
    within = {page.address: page for section in sections for page in section.pages}
    cleaned = [clean(page, within, site.config.site_url) for page in within.values()]
    check_links(cleaned)
    files = {place: f"{page.page.key}.xhtml" for page in cleaned for place in page.article.xpath(".//*[@id]/@id")}
    paging, pages = Paging(), {}
    for page in cleaned:
        file = f"{page.page.key}.xhtml"
        parts = paging.number(file, Writer(files).page(page.article, file))
        pages[file] = document(page.page.title, parts, language=site.language)
    images = {name: content for page in cleaned for name, content in page.pictures.items()}
    drawn = frozenset(name for name, content in pages.items() if b"<svg" in content)
    chapters = [
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
        rights=config.rights,
        creator=config.site_author or config.site_name,
        branch=face.branch,
        address=config.address,
        stated=site.stated,
        language=site.language,
        checked=bool(face.edition),
    )
    book = {
        "cover.xhtml": _cover(site, face),
        "nav.xhtml": contents(chapters, paging.places, site.language),
        **pages,
        "toc.ncx": old_contents(about, chapters),
        "book.css": LOOK.read_bytes(),
        COVER: cover(config.site_name, config.site_description, site.dated),
        **images,
        **logo_of(site),
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


def _for_readers(site: Site) -> list[Section]:
    """Return the parts of the handbook without its pages for authors: nobody takes them along to read."""
    parts = [
        replace(each, pages=tuple(page for page in each.pages if not for_authors(page.address)))
        for each in site.sections
    ]
    return [part for part in parts if part.pages]


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
        if words and face.edition:
            facts.extend([E("dt", plain(name)), E("dd", plain(words))])
    parts: list[Element | str] = [
        *(E("img", {"src": name, "alt": "", "class": "logo"}) for name in logo_of(site)),
        E("h1", plain(config.site_name)),
        E("p", plain(config.site_description), {"class": "lead"}),
        E("p", E("strong", plain(site.dated))),
        *([E("p", plain(config.wording.notice), {"class": "small"})] if config.wording.notice else []),
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
    if config.rights:
        parts.append(E("p", plain(config.rights), {"class": "small"}))
    return document(config.site_name, [E("section", *parts, {"class": "cover"})], "cover", site.language)
