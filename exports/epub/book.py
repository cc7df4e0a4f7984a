"""The book: a file for each page of the handbook, a cover and the contents, in one zip."""

from pathlib import Path

from exports.archive import archive
from exports.clean import check_links, clean
from exports.epub.package import About, Part, container, contents, old_contents, package
from exports.epub.xhtml import E, Writer, document
from exports.face import Face
from exports.media import logo_of
from exports.plain import plain
from exports.site import Element, Site

HERE = Path(__file__).parent
LOOK = HERE / "book.css"
BADGE = "branch.png"
"""The branch's own logo."""


def epub(site: Site, face: Face) -> bytes:
    """Return the whole handbook as an EPUB 3 file."""
    within = site.pages
    cleaned = [clean(page, within, site.config.site_url) for page in within.values()]
    check_links(cleaned)
    files = {place: f"{page.page.key}.xhtml" for page in cleaned for place in page.article.xpath(".//*[@id]/@id")}
    writer = Writer(files, site.language)
    pages = {
        f"{page.page.key}.xhtml": writer.page(page.article, f"{page.page.key}.xhtml", page.page.title)
        for page in cleaned
    }
    images = {name: content for page in cleaned for name, content in page.pictures.items()}
    drawn = frozenset(name for name, content in pages.items() if b"<svg" in content)
    parts = [
        Part(
            section.title if len(section.pages) > 1 else "",
            tuple((f"{page.key}.xhtml", page.title) for page in section.pages),
        )
        for section in site.sections
    ]
    config = site.config
    about = About(
        config.site_name,
        config.site_description,
        config.rights,
        face.branch,
        config.address,
        site.stated,
        site.language,
    )
    book = {
        "cover.xhtml": _cover(site, face),
        "nav.xhtml": contents(parts, site.language),
        **pages,
        "toc.ncx": old_contents(about, parts),
        "book.css": LOOK.read_bytes(),
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
