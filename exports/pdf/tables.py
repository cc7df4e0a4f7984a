"""Tables on paper: in a grid, on a sheet that is turned, or row by row."""

import re
from collections.abc import Callable, Collection

from exports.pdf.code import array, call
from exports.pdf.grid import EMPTY, Place, cells_of, grid, rows_of, trimmed
from exports.pdf.records import records
from exports.pdf.widths import Sheet, column_widths, lines_of, needed_width
from exports.site import Element
from macros.marks import Mark, mark_of

PAGE = " (page 999)"
"""What a link inside the document says besides its words."""
ROOM = "room to write a line or two in it"
"""What an empty cell is as wide as."""
CROWDED = 1.05
"""How much wider than its sheet a table may be, with its longest words cut, before each row stands by itself."""
SHORT = 1500
"""Letters up to which a table is kept on one page: a taller one that may not break would lose its end."""
BLANK = 500
"""The same for a table of some more rows, to fill in."""
FEW = 10
"""How many rows that is."""
LARGE = 0.5
"""What a sheet of large print holds at most, in parts of a usual one."""
LINES = 14
"""Lines up to which a row is kept on one page. A guess may be half of the truth, and a page on its side holds 35."""


def table(
    element: Element,
    cell_of: Callable[[Element], str],
    sheet: Sheet,
    shown: Callable[[Element], Element] = lambda cell: cell,
) -> str:
    """Return a table as code.

    Args:
        element: The table.
        cell_of: Writes what is in a cell.
        sheet: What it is printed on.
        shown: Returns a cell with the words that stand in it on paper, for its width.
    """
    head, body = rows_of(element)
    rows = trimmed([*grid(head), *grid(body)])
    count = max(map(len, rows), default=0)
    if not count:
        return ""
    said = {cell: _text(shown(cell)) for row in [*head, *body] for cell in cells_of(row)}
    texts = [[said[cell] for cell in cells_of(row)] for row in [*head, *body]]
    told = [[said[place.cell] if place.first and place.across == 1 else "" for place in row] for row in rows]
    columns = [[row[i] if i < len(row) else "" for row in told] for i in range(count)]
    needed = needed_width(columns, sheet)
    wide = sheet.turned is not None and needed > sheet.width
    blank = _is_blank(texts[len(head) :])
    caption = element.find("caption")
    named = cell_of(caption) if caption is not None else "none"
    if head and not blank and needed > max(sheet.width, sheet.turned or 0) * CROWDED:
        return records(rows[: len(head)], rows[len(head) :], cell_of, named)
    if blank:
        columns = [[text or ROOM for text in column] for column in columns]
    widths = column_widths(columns, sheet.turned if wide and sheet.turned else sheet.width, sheet.size)
    pictured = bool(element.xpath(".//img"))

    def to_fill(cell: Element) -> str:
        return cell_of(cell) if _text(cell) else call("blank")

    made: list[list[str]] = []
    for row, words in zip(rows, told, strict=True):
        heading = len(made) < len(head)
        whole = (
            not heading and not pictured and count > 1 and lines_of(words, widths, sheet.size) <= LINES * sheet.holds
        )
        write = to_fill if blank and not heading else cell_of
        own = [_cell(place, write, whole) for place in row if place.first or place is EMPTY]
        made.append([*own, *["[]"] * (count - len(row))])
    return call(
        "tbl-turned" if wide else "tbl",
        array([f"{width:.0f}fr" for width in widths]),
        array([cell for row in made[: len(head)] for cell in row]),
        array([cell for row in made[len(head) :] for cell in row]),
        caption=named,
        form="true" if mark_of(element) == Mark.GRID or blank else "false",
        whole=_whole(texts, sheet) if not pictured else "false",
    )


def tidied(element: Element, targets: Collection[str]) -> Element:
    """Return a table as paper can have it: what leads to a row leads to its first cell, and no head leads anywhere."""
    for link in [link for head in rows_of(element)[0] for link in head.xpath(".//a[@href]")]:
        del link.attrib["href"]  # heads are repeated on each sheet of a table, and only the first may lead anywhere
    for row in element.iter("tr"):
        if row.get("id") in targets and len(row) and not row[0].get("id"):
            row[0].set("id", row.attrib.pop("id"))
        for cell in row:
            if len(cell.findall("br")) > 2 and {child.tag for child in cell} == {"a", "br"}:
                for line in cell.findall("br"):  # a column of links costs a sheet; a row of them says the same
                    line.tag, line.text = "span", "; "
    return element


def _is_blank(texts: list[list[str]]) -> bool:
    """Return whether a table is to be filled in: half of its cells are empty."""
    cells = [text for row in texts for text in row]
    return bool(cells) and 2 * cells.count("") >= len(cells)


def _is_short(texts: list[list[str]], sheet: Sheet) -> bool:
    """Return whether a table surely fits one page: few rows, or blank ones to fill in."""
    letters = sum(len(text) for row in texts for text in row)
    return letters < sheet.holds * (SHORT if len(texts) <= FEW else BLANK if len(texts) <= 14 else 0)


def _whole(texts: list[list[str]], sheet: Sheet) -> str:
    """Return whether a table stays on one page. In large print it is measured: else its last row may stand alone."""
    if _is_short(texts, sheet):
        return "true"
    return "auto" if sheet.holds < LARGE and len(texts) <= FEW else "false"


def _text(cell: Element) -> str:
    """Return a cell's words, its lines apart; a hard space holds words together."""
    words = " ".join(image.get("alt") or "" for image in cell.iter("img"))
    parts = [
        re.sub(r"[ \t\r\n]+", " ", node) if isinstance(node, str) else "\n" for node in cell.xpath(".//text() | .//br")
    ]
    return ("".join(parts).strip() or words) + PAGE * len(cell.xpath(".//a[starts-with(@href, '#')]"))


def _cell(place: Place, cell_of: Callable[[Element], str], whole: bool) -> str:
    cell = place.cell
    if cell is None:
        return "[]"
    spans = {key: f"{count}" for key, count in (("colspan", place.across), ("rowspan", place.down)) if count > 1}
    heading = cell.tag == "th" and (cell.getparent().getparent().tag == "thead" or len(_text(cell)) < 90)
    return call(
        "heading-cell" if heading else "cell",
        cell_of(cell),
        **spans,
        **({"whole": "true"} if whole and place.down == 1 else {}),
    )
