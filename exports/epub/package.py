"""What holds a book together: the package, the contents, and the older form of the contents for old readers."""

import uuid
from dataclasses import dataclass
from datetime import date

from lxml.builder import ElementMaker

from exports.epub.access import access
from exports.epub.xhtml import KIND, E, document, speak, xml
from exports.plain import plain
from exports.site import Element

OPF, DC = "http://www.idpf.org/2007/opf", "http://purl.org/dc/elements/1.1/"
NCX, OCF = "http://www.daisy.org/z3986/2005/ncx/", "urn:oasis:names:tc:opendocument:xmlns:container"
P = ElementMaker(namespace=OPF, nsmap={None: OPF, "dc": DC})
D = ElementMaker(namespace=DC)
N = ElementMaker(namespace=NCX, nsmap={None: NCX})
C = ElementMaker(namespace=OCF, nsmap={None: OCF})

COVER = "cover.png"
TYPES = {
    "xhtml": "application/xhtml+xml",
    "css": "text/css",
    "svg": "image/svg+xml",
    "png": "image/png",
    "jpg": "image/jpeg",
    "gif": "image/gif",
    "webp": "image/webp",
    "ncx": "application/x-dtbncx+xml",
}


@dataclass(frozen=True)
class About:
    """What a book says of itself."""

    title: str
    """The name of the handbook, and what it is."""
    name: str
    description: str
    rights: str
    creator: str
    """Who wrote it."""
    branch: str
    """Whose copy it is, or nothing."""
    address: str
    """Where the handbook is published, or nothing."""
    stated: date
    """The day at which it states the law."""
    language: str = "en-GB"
    """The language of its words."""
    checked: bool = True
    """Whether its pages are checked at each build, as those of the handbook are."""

    @property
    def identifier(self) -> str:
        """The same for each issue of the same book, whatever its day."""
        return uuid.uuid5(uuid.NAMESPACE_URL, "\n".join((self.address, self.name, self.branch))).urn

    @property
    def publisher(self) -> str:
        """Who gives it out: the branch whose copy it is, or those who wrote it."""
        return self.branch or self.creator


@dataclass(frozen=True)
class Part:
    """A part of the contents: its title, and the files of its pages with theirs."""

    title: str
    pages: tuple[tuple[str, str], ...]


def container() -> bytes:
    """Return the file by which a reader finds the package."""
    root = C("rootfile", {"full-path": "EPUB/package.opf", "media-type": "application/oebps-package+xml"})
    return xml(C("container", {"version": "1.0"}, C("rootfiles", root)))


def package(about: About, files: list[str], drawn: frozenset[str], order: list[str]) -> bytes:
    """Return the package: what the book says of itself, its files, and the order in which they are read.

    Args:
        about: What it says of itself.
        files: The names of all its files.
        drawn: Those that hold drawings.
        order: The files to read, in order.
    """
    names = {file: f"f-{number}" for number, file in enumerate(files)}
    manifest = P("manifest")
    for file in files:
        item = P("item", {"id": names[file], "href": file, "media-type": TYPES[file.rpartition(".")[2]]})
        if file == "nav.xhtml":
            item.set("properties", "nav")
        elif file == COVER:
            item.set("properties", "cover-image")
        elif file in drawn:
            item.set("properties", "svg")
        manifest.append(item)
    spine = P("spine", {"toc": names["toc.ncx"]}, *(P("itemref", {"idref": names[file]}) for file in order))
    root = P("package", _metadata(about), manifest, spine, {"version": "3.0", "unique-identifier": "book-id"})
    speak(root, about.language)
    root.attrib.pop("lang")
    return xml(root)


def _metadata(about: About) -> Element:
    made = P(
        "metadata",
        D("identifier", about.identifier, {"id": "book-id"}),
        D("title", plain(about.title)),
        D("language", about.language),
        D("date", about.stated.isoformat()),
    )
    said = {
        "creator": about.creator,
        "publisher": about.publisher,
        "description": about.description,
        "rights": about.rights,
    }
    made.extend(D(name, plain(words)) for name, words in said.items() if words)
    made.append(P("meta", f"{about.stated.isoformat()}T00:00:00Z", {"property": "dcterms:modified"}))
    made.extend(P("meta", words, {"property": name}) for name, words in access(about.checked, about.creator))
    return made


def contents(parts: list[Part], numbered: list[tuple[str, str]], language: str) -> bytes:
    """Return the contents that a reader shows, and that can be read as a page; and where each numbered page begins."""
    entries = E("ol")
    for part in parts:
        pages = [E("li", E("a", plain(title), {"href": file})) for file, title in part.pages]
        if part.title:
            entries.append(E("li", E("a", plain(part.title), {"href": part.pages[0][0]}), E("ol", *pages)))
        else:
            entries.extend(pages)
    marks = (
        ("cover", "cover.xhtml", "Cover"),
        ("toc", "#toc", "Contents"),
        ("bodymatter", parts[0].pages[0][0], "Start"),
    )
    places = E("ol", *(E("li", E("a", words, {"href": file, KIND: kind})) for kind, file, words in marks))
    toc = E("nav", E("h1", "Contents"), entries, {KIND: "toc", "id": "toc", "role": "doc-toc"})
    landmarks = E("nav", E("h2", "Places"), places, {KIND: "landmarks", "hidden": "hidden"})
    turned = E("ol", *(E("li", E("a", number, {"href": place})) for number, place in numbered))
    page_list = E("nav", E("h2", "Pages"), turned, {KIND: "page-list", "role": "doc-pagelist", "hidden": "hidden"})
    return document("Contents", [toc, landmarks, page_list], language=language)


def old_contents(about: About, parts: list[Part]) -> bytes:
    """Return the contents as readers of EPUB 2 want them."""
    points = N("navMap")
    turns: dict[str, int] = {}

    def point(title: str, file: str) -> Element:
        # A part and its first page are the same place, so they share a turn.
        turn = turns.setdefault(file, len(turns) + 1)
        words = N("navLabel", N("text", plain(title)))
        return N("navPoint", words, N("content", {"src": file}), {"playOrder": str(turn)})

    for part in parts:
        within = points
        if part.title:
            within = point(part.title, part.pages[0][0])
            points.append(within)
        within.extend([point(title, file) for file, title in part.pages])
    for number, made in enumerate(points.iter(f"{{{NCX}}}navPoint"), 1):
        made.set("id", f"p-{number}")
    head = N("head", N("meta", {"name": "dtb:uid", "content": about.identifier}))
    return xml(N("ncx", head, N("docTitle", N("text", plain(about.title))), points, {"version": "2005-1"}))
