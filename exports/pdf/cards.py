"""One-page cards, as `data/cards.yml` lists them: one side of A4, in type to read from a wall."""

from copy import deepcopy

from exports.copy import Copy
from exports.late import review
from exports.passages import passages
from exports.pdf.code import call, quote
from exports.pdf.document import Document, badge, pictures
from exports.pdf.walk import Walk
from exports.pdf.widths import Sheet
from macros.models.cards import Card

SIZES = (30, 28, 26, 24, 22, 21, 20, 19, 18, 17, 16, 15, 14)
"""Type in points: what to try. Only the foot of a card is smaller than the last."""
WIDTHS = {False: 521.0, True: 768.0}
"""The width of the text in points, upright and on its side."""


def card_documents(card: Card, copy: Copy) -> list[Document]:
    """Return a card in every size, largest first: the first that takes one page is the card."""
    site, face = copy.site, copy.face
    page = site.page(card.page)
    parts = passages(card, copy)
    live = f"{site.config.address}{page.address}" if site.config.address else ""
    foot = f"More, and the law: {page.title}{f' ({live})' if live else ''}. Law stated as at {site.law_as_at}."
    foot += f"{review(copy, [card])} Not legal advice."
    rest = {
        "name": quote(card.title),
        "whose": quote(site.config.site_name),
        "foot": quote(foot),
        "branch": quote(": ".join(filter(None, (face.branch, face.contact)))),
        "badge": badge(face),
        "live": quote(live),
        "flipped": "true" if card.landscape else "false",
    }

    def document(size: float) -> Document:
        body = Walk(sheet=Sheet(WIDTHS[card.landscape], None, size)).parts(deepcopy(parts), 1)
        code = as_card(call("card", body, **rest))
        return Document(
            f"card-{card.id}", card.title, code, pictures(face, live), site.law_as_at, table_size=size, pages=1
        )

    return [document(size) for size in SIZES]


def as_card(show: str) -> str:
    """Return the code of a document that has the look of cards."""
    return f'#import "cards.typ": *\n#{show}\n'
