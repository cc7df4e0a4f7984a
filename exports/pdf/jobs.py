"""The PDFs to make: cards, sections, and the handbook."""

from exports.copy import Copy
from exports.face import Face
from exports.job import Job
from exports.pdf.cards import card_documents
from exports.pdf.compile import fingerprint, first_that_fits
from exports.pdf.documents import Document, handbook, sections
from exports.site import Site


def jobs(copy: Copy) -> list[Job]:
    """Return every PDF to make, the handbook last: it takes the longest."""
    site, face = copy.site, copy.face
    return [
        *(_job(card_documents(card, site, face), "cards") for card in copy.book.data.cards.values()),
        *(_job([document], "sections") for document in sections(site, face)),
        book(site, face),
    ]


def book(site: Site, face: Face) -> Job:
    """Return the making of a whole site as one document."""
    return _job([handbook(site, face)], "handbook")


def _job(documents: list[Document], group: str) -> Job:
    """Return the making of one document, given in the sizes to try."""
    first = documents[0]
    path = f"downloads/{first.stem}.pdf"
    return Job(path, first.title, group, lambda: first_that_fits(documents), fingerprint(documents))
