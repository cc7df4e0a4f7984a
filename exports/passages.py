"""What a card holds: parts of pages as they stand there, and words of its own where a page has too many."""

import re
from collections.abc import Iterable
from copy import deepcopy

from lxml import html
from markupsafe import Markup

from exports.clean import clean
from exports.copy import Copy
from exports.cut import TOP, section
from exports.headings import HEADS
from exports.site import Element, ExportFault, place
from macros.marks import ATTRIBUTE, Mark
from macros.models.base import nations_in_words
from macros.models.cards import MOST_WORDS, Card, Part
from macros.render.doubts import EXPIRED, PREFIX, doubt
from macros.render.words import filled

KINDS = {"p": "words", "ul": "lists", "ol": "lists", "dl": "lists", "table": "tables", "div": "boxes"}
BOLD = re.compile(r"\*\*(.+?)\*\*")


def passages(card: Card, copy: Copy) -> list[Element]:
    """Return what a card holds, block by block. What is in doubt stands as close as can be to what it is about, once.

    Raises:
        ExportFault: A part takes what is not there, or the card says too much.
    """
    doubts: set[str] = set()
    blocks = [block for part in card.parts for block in (_own if part.own else _taken)(part, card, copy, doubts)]
    count = sum(len(block.text_content().split()) for block in blocks)
    count -= sum(len(f"Take care: {words}".split()) for words in doubts)
    if count > MOST_WORDS:
        raise ExportFault(f"cards.yml: {card.id} has {count} words, and may have {MOST_WORDS}: shorten its parts.")
    return blocks


def told(text: str, copy: Copy) -> str:
    """Return words of the data as they are printed: figures of the law and terms of the edition in their places."""
    return filled(copy.book, text).replace("[people]", copy.book.data.edition.people.adjective)


def _doubt(words: str, doubts: set[str]) -> Markup:
    """Return a doubt to stand behind other words; nothing if the card has it already."""
    words = EXPIRED.sub("", words).strip()
    if not words or words in doubts:
        return Markup()
    doubts.add(words)
    return Markup(" <span {}>Take care: {}</span>").format(Mark.DOUBT.html, words)


def _own(part: Part, card: Card, copy: Copy, doubts: set[str]) -> list[Element]:
    """Return a part's own words, and under them what is in doubt of the law that they rest on."""

    def words(text: str) -> Markup:
        return Markup(BOLD.sub(r"<strong>\1</strong>", str(Markup.escape(told(text, copy)))))

    def listed(tag: str, items: Iterable[Markup]) -> Markup:
        rows = Markup().join(map(Markup("<li>{}</li>").format, items))
        return Markup("<{0}>{1}</{0}>").format(tag, rows) if rows else rows

    unsure = (_doubt(PREFIX.sub("", doubt(copy.book, copy.book.told(name))), doubts) for name in part.facts)
    body = Markup().join(
        [
            Markup("<p>{}</p>").format(words(part.words)) if part.words else "",
            listed("ol", map(words, part.steps)),
            listed("ul", map(words, part.points)),
            listed("ul", (_line(name, copy) for name in part.rings)),
            *(Markup("<p>{}</p>").format(words) for words in unsure if words),
        ]
    )
    if part.box:
        head = Markup('<p class="admonition-title">{}</p>').format(part.head) if part.head else ""
        body = Markup('<div class="admonition {}">{}{}</div>').format(part.box, head, body)
    elif part.head:
        body = Markup("<h2>{}</h2>{}").format(part.head, body)
    return list(html.fragment_fromstring(Markup("<div>{}</div>").format(body)))


def _line(name: str, copy: Copy) -> Markup:
    line = copy.book.data.helplines[name]
    where = nations_in_words(line.nations)
    works = f", {where}" if where != "the whole UK" and where not in line.name else ""
    unsure = Markup(" <span {}>{}</span>").format(Mark.DOUBT.html, line.caveat) if line.caveat else ""
    reach = (line.phone or line.text or line.url or "").replace(" ", "\u00a0")  # a number is dialled from one line
    return Markup("{}{}: <strong>{}</strong>{}").format(line.name, works, reach, unsure)


def _taken(part: Part, card: Card, copy: Copy, doubts: set[str]) -> list[Element]:
    """Return what a part takes of its page."""
    page = copy.site.page(part.page or card.page)
    article = clean(page, {}, copy.site.config.site_url).article
    # A card's headings say what its tables are, and its foot that it was due to be checked.
    unwanted = f".//caption | .//*[@{ATTRIBUTE}='{Mark.OVERDUE}']"
    for element in article.xpath(unwanted if card.cites else f"{unwanted} | .//*[@{ATTRIBUTE}='{Mark.CITE}']"):
        _take_out(element)
    for note in article.xpath(f".//*[@{ATTRIBUTE}='{Mark.NOTE}']"):
        if not EXPIRED.sub("", note.text_content()).strip():
            _take_out(note)
    name = part.section or TOP
    blocks = section(name if name == TOP else place(page, name), article)
    if not blocks:
        headings = ", ".join(h.get("id").partition("--")[2] for h in article.xpath(".//h2 | .//h3"))
        raise ExportFault(
            f"cards.yml: {card.id}: {page.address} has no section {part.section}. It has: top, {headings}"
        )
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
    if part.head:
        for title in rest[0].xpath(f"./p[@class='admonition-title' or @{ATTRIBUTE}='{Mark.BOX_TITLE}']"):
            title.text = part.head
    for block in rest:
        for table in block.xpath("descendant-or-self::table"):
            _keep_columns(table, part.columns, card)
            for line in table.xpath(".//td//br | .//th//br") if part.run_on else ():
                numbered = re.match(r"\s*\d+\.", line.tail or "")
                line.tag, line.text = "span", " " if numbered else " · "
        _notes_in_words(block, doubts)
        _leave_pointers_out(block)
    return [*(heading if part.heading else []), *rest]


def _notes_in_words(block: Element, doubts: set[str]) -> None:
    """Put what notes say at the end of the row, item or paragraph that calls them: a card has no foot for them."""
    for note in block.xpath(f".//*[@{ATTRIBUTE}='{Mark.NOTE}']"):
        row, item = note.xpath("ancestor::tr[1]"), note.xpath("ancestor::*[self::li or self::p][1]")
        words = _doubt(" ".join(note.text_content().split()), doubts)
        _take_out(note)
        if words:
            end = row[0][-1] if row else item[0] if item else block
            _append(end, html.fragment_fromstring(words.strip()))


def _leave_pointers_out(block: Element) -> None:
    """Take out links that only send a reader on: a sentence of their own, or words in brackets. The foot does that."""
    for link in block.xpath(".//a"):
        led = "".join(link.xpath("preceding-sibling::node()/descendant-or-self::text()"))
        follows = link.tail or ""
        if re.search(r"[.?!]\s*$", led) and re.match(r"\.|\s*$", follows):
            link.tail = follows.removeprefix(".")
            link.drop_tree()
        elif led.endswith("(") and follows.startswith(")"):
            before, parent = link.getprevious(), link.getparent()
            link.tail = follows[1:]
            if before is None:
                parent.text = parent.text.removesuffix("(").rstrip()
            else:
                before.tail = before.tail.removesuffix("(").rstrip()
            link.drop_tree()


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


def _keep_columns(table: Element, wanted: tuple[str, ...], card: Card) -> None:
    if not wanted:
        return
    heads = [" ".join(cell.text_content().split()) for cell in table.xpath("./thead/tr[1]/*")]
    missing = [name for name in wanted if name not in heads]
    if missing:
        raise ExportFault(f"cards.yml: {card.id}: no column {missing[0]!r}. There are: {', '.join(heads)}")
    for row in table.iter("tr"):
        cells = dict(zip(heads, list(row), strict=True))
        kept = [cell for head, cell in cells.items() if head in wanted]
        for cell in [cell for head, cell in cells.items() if head not in wanted]:
            # What is in doubt of a row stays in it.
            told = cell.xpath(f".//*[@{ATTRIBUTE}='{Mark.NOTE}']") or cell.xpath(f".//*[@{ATTRIBUTE}='{Mark.DOUBT}']")
            for each in told:
                _append(kept[-1], each)
            row.remove(cell)


def _append(end: Element, element: Element) -> None:
    """Put an element behind what stands there, with a space between."""
    if len(end):
        end[-1].tail = f"{end[-1].tail or ''} "
    else:
        end.text = f"{end.text or ''} "
    element.tail = None
    end.append(element)
