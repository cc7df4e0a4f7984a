"""The PDFs to make: cards, and what the recipes say."""

from exports.copy import Copy
from exports.face import Face
from exports.job import Job
from exports.pdf.around import around
from exports.pdf.cards import card_documents
from exports.pdf.compile import fingerprint, first_that_fits
from exports.pdf.contents import resolved
from exports.pdf.document import Document
from exports.pdf.documents import document, everything
from exports.pdf.pocket import pocket_jobs
from exports.pdf.poster import USE, posters
from exports.site import Site


def jobs(copy: Copy) -> list[Job]:
    """Return every PDF to make, in the order of the lists of cards and recipes."""
    site, face, data = copy.site, copy.face, copy.book.data
    wordings = {page.id: page.about.wordings for page in data.pages.values()}
    recipes = [resolved(recipe, data.recipes) for recipe in data.recipes.values()]
    rest = around(recipes, site, wordings)
    return [
        *(_job(card_documents(card, copy), "cards") for card in data.cards.values()),
        *pocket_jobs(copy),
        _job(posters(copy), "cards", USE),
        *(_job([document(each, site, face, rest)], each.group, each.use) for each in recipes),
    ]


def book(site: Site, face: Face) -> Job:
    """Return the making of a whole site as one document."""
    return _job([everything(site, face)], "handbook")


def _job(documents: list[Document], group: str, use: str = "") -> Job:
    """Return the making of one document, given in the sizes to try."""
    first = documents[0]
    path = f"downloads/{first.stem}.pdf"
    return Job(path, first.title, group, lambda: first_that_fits(documents), fingerprint(documents), use)
