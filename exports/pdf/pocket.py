"""The pocket guide: the cards on leaves of A6, to read as they are or to print on A4, cut across and fold."""

from collections.abc import Callable

import pikepdf

from exports.copy import Copy
from exports.job import Job
from exports.late import review
from exports.passages import passages
from exports.pdf.cards import as_card
from exports.pdf.code import array, call, quote
from exports.pdf.compile import fingerprint, pdf
from exports.pdf.document import Document, badge, pictures
from exports.pdf.walk import Walk
from exports.pdf.widths import Sheet
from exports.site import ExportFault
from macros.models.base import in_words
from macros.models.cards import Card

SIZE = 9.5
"""Type in points."""
WIDTH = 252.0
"""The width of the text in points."""
IN_A_SHEET, ON_A_SIDE = 8, 4
"""Leaves."""
TITLE = "Pocket guide"
USE = "Race discrimination at work: what to do, ask and say"


def pocket_jobs(copy: Copy) -> list[Job]:
    """Return the making of the guide as it is read, and as it is printed to fold.

    Raises:
        ExportFault: Its leaves fill no whole sheets.
    """
    cards = [card for card in copy.book.data.cards.values() if card.pocket]
    count = len(cards) + 2
    if count % IN_A_SHEET:
        raise ExportFault(
            f"cards.yml: the pocket guide has {len(cards)} cards, and with its two covers they must fill sheets of "
            f"{IN_A_SHEET} leaves. Write pocket: false on one, or take it off another."
        )
    leaves = array([_front(cards, copy), *(_leaf(card, copy) for card in cards), _back(copy)])
    order = array([array([str(leaf) for leaf in side]) for side in sides(count)])
    drawn, stated = pictures(copy.face, copy.site.config.address), copy.site.law_as_at
    whose = quote(copy.site.config.site_name)
    plain = as_card(call("pocket", quote(TITLE), whose, leaves))
    folded = as_card(call("pocket-to-fold", quote(TITLE), whose, leaves, order))
    to_read = Document("pocket-guide", TITLE, plain, drawn, stated, table_size=SIZE, pages=count)
    to_fold = Document(
        "pocket-guide-to-fold", f"{TITLE}, to fold", folded, drawn, stated, table_size=SIZE, pages=count // ON_A_SIDE
    )
    return [
        _job(to_read, lambda: pdf(to_read), "For a pocket, or to read on a phone"),
        _job(
            to_fold,
            lambda: pdf(to_fold, in_order),
            "Print on both sides of A4, flipped on the long edge, cut across the middle, lay the lower half in the "
            "upper, fold, staple",
        ),
    ]


def sides(count: int) -> list[tuple[int, int, int, int]]:
    """Return the leaves on each side of each sheet: upper left and right, lower left and right.

    Half a sheet has two leaves on each side. Once cut, the lower halves lie inside the upper ones.
    """
    found = []
    for sheet in range(count // IN_A_SHEET):
        halves = (sheet, sheet + count // IN_A_SHEET)
        (up, down) = ((count - 2 * half, 1 + 2 * half) for half in halves)
        found += [(*up, *down), (up[1] + 1, up[0] - 1, down[1] + 1, down[0] - 1)]
    return found


def in_order(file: pikepdf.Pdf) -> None:
    """Let the guide be read aloud leaf after leaf, wherever a leaf stands on the sheets."""
    document = file.Root.StructTreeRoot.K
    document = document[0] if isinstance(document, pikepdf.Array) else document
    printed = sides(len(file.pages) * ON_A_SIDE)
    by_leaf = {
        leaf: each
        for side, told in zip(document.K, printed, strict=True)
        for each, leaf in zip(side.K, told, strict=True)
    }
    for each in by_leaf.values():
        each.P = document
    document.K = pikepdf.Array([by_leaf[leaf] for leaf in sorted(by_leaf)])


def _job(document: Document, make: Callable[[], bytes], use: str) -> Job:
    return Job(f"downloads/{document.stem}.pdf", document.title, "cards", make, lambda: fingerprint([document]), use)


def _leaf(card: Card, copy: Copy) -> str:
    body = Walk(sheet=Sheet(WIDTH, None, SIZE)).parts(passages(card, copy), 1)
    return call("card-leaf", quote(card.title), quote(f"More: {copy.site.page(card.page).title}"), body)


def _front(cards: list[Card], copy: Copy) -> str:
    subjects = array([quote(card.title) for card in cards])
    whose = quote(copy.site.config.site_name)
    foot = quote(f"Law stated as at {copy.site.law_as_at}.{review(copy, cards)} Not legal advice.")
    face = copy.face
    return call("front-leaf", quote(TITLE), quote(USE), whose, foot, badge(face), quote(face.branch), subjects)


def _back(copy: Copy) -> str:
    name, live = copy.site.config.site_name, copy.site.config.address
    apart = [f"“{card.title}”" for card in copy.book.data.cards.values() if not card.pocket]
    left_out = f" Not in here: {in_words(apart)}." if apart else ""
    rest = f"All is in {name}, with the law, letters, and tools for your dates.{left_out}"
    people = copy.book.data.edition.contacts.values()
    lines = [*copy.face.contacts, *((who.name[:1].upper() + who.name[1:], who.reach or "") for who in people)]
    pairs = array([array([quote(who), quote(how)]) for who, how in lines])
    return call("back-leaf", quote("Where to find the rest"), quote(rest), quote(live), pairs)
