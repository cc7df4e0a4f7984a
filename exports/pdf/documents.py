"""The documents: the whole handbook and a file for each section, as Typst code."""

from dataclasses import dataclass

from exports.clean import Cleaned, check_links, clean
from exports.face import Face
from exports.media import logo_of
from exports.pdf.code import array, call, join, quote
from exports.pdf.walk import Walk
from exports.qr import qr
from exports.site import Section, Site


@dataclass(frozen=True)
class Document:
    """A document to compile: its file name, code and drawings."""

    stem: str
    title: str
    code: str
    pictures: dict[str, bytes]
    stated: str
    """The day at which it states the law, in words."""
    table_size: float = 9.5
    """The type in tables and citations, in points; on a card, of everything."""
    close: bool = False
    """Whether everything is set closer than is comfortable: a card that is full."""
    pages: int | None = None
    """How many pages it must have, if that is fixed."""


def handbook(site: Site, face: Face) -> Document:
    """Return the whole site in order as one document."""
    return _book(site, site.sections, face, "handbook", "")


def sections(site: Site, face: Face) -> list[Document]:
    """Return a document for each part of the contents that has more than one page."""
    return [
        _book(site, (each,), face, f"section-{each.stem}", each.title)
        for each in site.sections
        if each.title and len(each.pages) > 1
    ]


def _book(site: Site, wanted: tuple[Section, ...], face: Face, stem: str, subtitle: str) -> Document:
    within = {page.address: page for section in wanted for page in section.pages}
    cleaned = {address: clean(page, within, site.config.site_url) for address, page in within.items()}
    check_links(cleaned.values())
    walk = Walk(frozenset(link for page in cleaned.values() for link in page.links))
    body = join([_section(section, cleaned, walk) for section in wanted])
    first = "" if len(wanted) > 1 else wanted[0].pages[0].address
    live = f"{site.config.address}{first}" if site.config.address else ""
    named = [("Edition", face.edition), ("Branch", face.branch), *(face.contacts or [("Contact", face.contact)])]
    facts = named if face.edition else []  # only the handbook comes in editions
    logo = logo_of(site)
    short_forms = {short: long for page in cleaned.values() for short, long in page.short_forms.items()}
    show = call(
        "book",
        body,
        name=quote(site.config.site_name),
        subtitle=quote(subtitle),
        about=quote(site.config.site_description),
        dated=quote(site.dated),
        notice=quote(site.config.wording.notice),
        rights=quote(site.config.rights),
        language=array([quote(part) for part in site.language.split("-")[:2]]),
        facts=_pairs(facts),
        logo=quote(next(iter(logo))) if logo else "none",
        badge=badge(face),
        live=quote(live),
        policies=_pairs([(policy.title, policy.address) for policy in face.policies]),
        short_forms=_pairs(sorted(short_forms.items())),
    )
    title = f"{site.config.site_name}: {subtitle}" if subtitle else site.config.site_name
    files = [page.pictures for page in cleaned.values()]
    beside = {
        name: content for each in (*files, walk.pictures, pictures(face, live), logo) for name, content in each.items()
    }
    return Document(stem, title, whole(show), beside, site.law_as_at)


def _section(section: Section, cleaned: dict[str, Cleaned], walk: Walk) -> str:
    if not section.title:
        return join([walk.page(cleaned[page.address].article, 1) for page in section.pages])
    parts = [call("title", "1", "none", quote(section.title))]
    for i, page in enumerate(section.pages):
        # The first page of a part begins under its title, so that no sheet holds a title alone.
        parts += [call("new-page") if i else "", walk.page(cleaned[page.address].article, 2)]
    return join(parts)


def whole(show: str) -> str:
    """Return the code of a document: the template, and what it is to show."""
    return f'#import "template.typ": *\n#{show}\n'


def badge(face: Face) -> str:
    """Return the branch's logo as code: its file, and what it shows in words."""
    return array([quote("branch.png"), quote(face.logo_alt)]) if face.logo else "none"


def pictures(face: Face, live: str) -> dict[str, bytes]:
    """Return the pictures that a document has besides its drawings: the logo, and the way to the live page."""
    return {**({"branch.png": face.logo} if face.logo else {}), **({"qr.svg": qr(live)} if live else {})}


def _pairs(pairs: list[tuple[str, str]]) -> str:
    return array([array([quote(key), quote(value)]) for key, value in pairs])
