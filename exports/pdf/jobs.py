"""The PDFs to make: cards, and what the recipes say."""

from collections.abc import Callable
from functools import cache, partial

from exports.copy import Copy
from exports.face import Face
from exports.job import Job
from exports.pdf.around import Around, around
from exports.pdf.cards import card_documents
from exports.pdf.compile import fingerprint, first_that_fits
from exports.pdf.contents import resolved
from exports.pdf.document import Document
from exports.pdf.documents import document, everything
from exports.pdf.pocket import pocket_jobs
from exports.pdf.poster import TITLE, USE, posters
from exports.site import Site
from macros.models.recipes import Recipe


def jobs(copy: Copy) -> list[Job]:
    """Return every PDF to make, in the order of the lists of cards and recipes."""
    site, data = copy.site, copy.book.data
    cards = data.cards.values()
    wordings = {page.id: page.about.wordings for page in data.pages.values()}
    recipes = [resolved(recipe, data.recipes) for recipe in data.recipes.values()]
    everyday = tuple((each.words, *each.said) for each in data.index_words.values())
    rest = around(recipes, site, wordings, everyday)
    return [
        *(_job(f"card-{card.id}", card.title, partial(card_documents, card, copy), "cards") for card in cards),
        *pocket_jobs(copy),
        _job("poster", TITLE, partial(posters, copy), "cards", USE),
        *(_job(each.id, each.title, partial(_laid, each, copy, rest), each.group, each.use) for each in recipes),
    ]


def book(site: Site, face: Face) -> Job:
    """Return the making of a whole site as one document."""
    config = site.config
    return _job(config.stem, config.site_name, lambda: [everything(site, face)], "handbook")


def _laid(recipe: Recipe, copy: Copy, rest: Around) -> list[Document]:
    return [document(recipe, copy.site, copy.face, rest)]


def _job(stem: str, title: str, lay: Callable[[], list[Document]], group: str, use: str = "") -> Job:
    """Return the making of one document, laid out in the sizes to try; once, and not before it is asked for."""
    laid = cache(lay)
    made_from = cache(lambda: fingerprint(laid()))
    return Job(f"downloads/{stem}.pdf", title, group, lambda: first_that_fits(laid()), made_from, use)
