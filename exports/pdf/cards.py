"""One-page cards: parts of a page, as `data/cards.yml` lists them, on one side of A4 in large type."""

import re
from copy import deepcopy

from exports.clean import clean, place
from exports.cut import HEADS, TOP, section
from exports.face import Face
from exports.pdf.code import call, quote
from exports.pdf.document import Document, badge, pictures, whole
from exports.pdf.tables import Sheet
from exports.pdf.walk import Walk
from exports.site import Element, ExportFault, Page, Site
from macros.marks import ATTRIBUTE, Mark
from macros.models.cards import Card, Part

KINDS = {"p": "words", "ul": "lists", "ol": "lists", "dl": "lists", "table": "tables", "div": "boxes"}
SIZES = (13, 12.5, 12, 11.5, 11)
"""Type in points; nothing on a card is smaller than the last."""
LOOKS = (*((size, False) for size in SIZES), (SIZES[-1], True))
"""What to try: each size and, last, closer lines and narrower margins, for a branch's own words at the foot."""
WIDTHS = {False: 521.0, True: 768.0}
"""The width of the text in points, upright and on its side."""
WIDER = 28.0
"""What narrower margins add to it."""


def card_documents(card: Card, site: Site, face: Face) -> list[Document]:
    """Return a card in every look, roomiest first: the first that takes one page is the card."""
    page = site.pages.get(f"{card.page}.html")
    if page is None:
        raise ExportFault(f"cards.yml: {card.id}: no page {card.page} in the contents.")
    article = clean(page, {}, site.config.site_url).article
    for element in article.xpath(".//caption" if card.cites else f".//caption | .//*[@{ATTRIBUTE}='{Mark.CITE}']"):
        _take_out(element)  # a card's headings say what its tables are
    parts = [block for part in card.parts for block in _chosen(part, article, card, page)]
    live = f"{site.config.address}{page.address}" if site.config.address else ""
    foot = f"{page.title} ({live or card.page}). Law stated as at {site.law_as_at}. Not legal advice."
    rest = {
        "name": quote(card.title),
        "whose": quote(site.config.site_name),
        "foot": quote(foot),
        "branch": quote(": ".join(filter(None, (face.branch, face.contact)))),
        "badge": badge(face),
        "live": quote(live),
        "flipped": "true" if card.landscape else "false",
    }

    def document(size: float, close: bool) -> Document:
        sheet = Sheet(WIDTHS[card.landscape] + WIDER * close, None, size)
        show = call("card", Walk(sheet=sheet).parts(deepcopy(parts), 1), **rest)
        return Document(
            f"card-{card.id}", card.title, whole(show), pictures(face, live), site.law_as_at, size, close, pages=1
        )

    return [document(*look) for look in LOOKS]


def _take_out(element: Element) -> None:
    """Take an element out, and the space before it."""
    before, parent = element.getprevious(), element.getparent()
    if before is not None:
        before.tail = (before.tail or "").rstrip()
    else:
        parent.text = (parent.text or "").rstrip()
    if not (element.tail or "").startswith((".", ",", ";", ":", " ", "\n", ")")):
        element.tail = " " + (element.tail or "")
    element.drop_tree()


def _chosen(part: Part, article: Element, card: Card, page: Page) -> list[Element]:
    blocks = section(part.section if part.section == TOP else place(page, part.section), article)
    if not blocks:
        headings = ", ".join(h.get("id").partition("--")[2] for h in article.xpath(".//h2 | .//h3"))
        raise ExportFault(f"cards.yml: {card.id}: {card.page} has no section {part.section}. It has: top, {headings}")
    heading = [block for block in blocks[:1] if block.tag in HEADS]
    rest = [
        block
        for block in blocks[len(heading) :]
        if not part.only or KINDS.get(block.tag, "headings") in (*part.only, "headings")
    ]
    rest = [deepcopy(block) for block in rest[part.skip :][: part.take]]
    while rest and rest[-1].tag in HEADS:
        rest.pop()  # nothing of what it headed is left
    if not rest:
        raise ExportFault(f"cards.yml: {card.id}: nothing is left of {part.section} on {page.address}.")
    for block in rest:
        for table in block.xpath("descendant-or-self::table"):
            _keep_columns(table, part.columns, card)
            for line in table.xpath(".//td//br | .//th//br") if part.run_on else ():
                numbered = re.match(r"\s*\d+\.", line.tail or "")
                line.tag, line.text = "span", " " if numbered else " · "
    return [*(heading if part.heading else []), *rest]


def _keep_columns(table: Element, wanted: tuple[str, ...], card: Card) -> None:
    if not wanted:
        return
    heads = [" ".join(cell.text_content().split()) for cell in table.xpath("./thead/tr[1]/*")]
    missing = [name for name in wanted if name not in heads]
    if missing:
        raise ExportFault(f"cards.yml: {card.id}: no column {missing[0]!r}. There are: {', '.join(heads)}")
    for row in table.iter("tr"):
        for head, cell in zip(heads, list(row), strict=True):
            if head not in wanted:
                row.remove(cell)
