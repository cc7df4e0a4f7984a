"""Tables on paper: how wide each column is, and whether the sheet must be turned."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from itertools import permutations

from exports.pdf.code import array, call
from exports.pdf.grid import EMPTY, Place, cells_of, grid, rows_of, trimmed
from exports.pdf.records import records
from exports.site import Element
from macros.marks import Mark, mark_of

INSET = 12.0
"""The room at both sides of a cell, in points."""
LETTER, WIDE_LETTER = 0.5, 0.57
"""How wide a letter is on average, and in a word of wide ones, in parts of the type's size."""
ROOMY, LONGEST = 14, 18
"""Letters a column gets where there is room, and the longest word that counts: an address may be cut."""
PAGE = " (page 999)"
"""What a link inside the document says besides its words."""
ROOM = "room to write a line or two in it"
"""What an empty cell is as wide as."""
CROWDED = 1.05
"""How much wider than its sheet a table may be, with its longest words cut, before each row stands by itself."""
SAMPLE = 40
"""About how many rows decide how a table's width is shared."""
SHORT = 1500
"""Letters up to which a table is kept on one page: a taller one that may not break would lose its end."""
BLANK = 500
"""The same for a table of some more rows, to fill in."""
LINES = 14
"""Lines up to which a row is kept on one page. A guess may be half of the truth, and a page on its side holds 35."""


@dataclass(frozen=True)
class Sheet:
    """What tables are printed on: widths and type in points."""

    width: float = 476
    turned: float | None = 723
    """The width of a page on its side, where a wide table may have one."""
    size: float = 9.5
    holds: float = 1
    """How much it holds, in parts of a page of A4 in the usual type."""


def table(element: Element, cell_of: Callable[[Element], str], sheet: Sheet) -> str:
    """Return a table as code.

    Args:
        element: The table.
        cell_of: Writes what is in a cell.
        sheet: What it is printed on.
    """
    head, body = rows_of(element)
    rows = trimmed([*grid(head), *grid(body)])
    count = max(map(len, rows), default=0)
    if not count:
        return ""
    texts = [[_text(cell) for cell in cells_of(row)] for row in [*head, *body]]
    told = [[_text(place.cell) if place.first and place.across == 1 else "" for place in row] for row in rows]
    columns = [[row[i] if i < len(row) else "" for row in told] for i in range(count)]
    needed = _needed(columns, sheet)
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
        whole = not heading and not pictured and count > 1 and _lines(words, widths, sheet.size) <= LINES * sheet.holds
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
        whole="true" if _is_short(texts, sheet) and not pictured else "false",
    )


def _is_blank(texts: list[list[str]]) -> bool:
    """Return whether a table is to be filled in: half of its cells are empty."""
    cells = [text for row in texts for text in row]
    return bool(cells) and 2 * cells.count("") >= len(cells)


def _is_short(texts: list[list[str]], sheet: Sheet) -> bool:
    """Return whether a table surely fits one page: few rows, or blank ones to fill in."""
    letters = sum(len(text) for row in texts for text in row)
    return letters < sheet.holds * (SHORT if len(texts) <= 10 else BLANK if len(texts) <= 14 else 0)


def _lines(row: list[str], widths: list[float], size: float) -> float:
    """Return about how many lines a row takes."""
    return max(
        sum(1 + len(line) * size * LETTER / max(width - INSET, 1) for line in text.split("\n"))
        for text, width in zip(row, widths, strict=False)
    )


def column_widths(columns: list[list[str]], width: float, size: float) -> list[float]:
    """Share a width among columns so that no word is cut, where that can be, and the table is short."""
    least = [_least(column, size) for column in columns]
    if sum(least) >= width:
        return [each * width / sum(least) for each in least]
    roomy = [
        max(narrow, INSET + size * LETTER * min(_longest(column), ROOMY))
        for narrow, column in zip(least, columns, strict=True)
    ]
    least = roomy if sum(roomy) < 0.85 * width else least
    wish = [float(_longest(column) ** 0.75) + 2 for column in columns]
    spare = width - sum(least)
    widths = [narrow + spare * each / sum(wish) for narrow, each in zip(least, wish, strict=True)]
    return _shortest(columns, widths, least, size) if max(map(_longest, columns)) > ROOMY * 3 else widths


def _shortest(columns: list[list[str]], widths: list[float], least: list[float], size: float) -> list[float]:
    """Move room from one column to another for as long as that saves lines."""
    step, letter = 4.0, size * LETTER
    sizes = [
        [[len(line) * letter for line in text.split("\n")] for text in column[:: len(column) // SAMPLE + 1]]
        for column in columns
    ]

    def lines(each: float, at: int) -> list[float]:
        # Half a line more, on average, than the letters fill; and two shares of one line are not the same.
        return [sum(0.5 + line / (each - INSET) for line in text) for text in sizes[at]]

    def height(heights: list[list[float]]) -> float:
        total: float = sum(max(row) for row in zip(*heights, strict=True))
        return total

    heights = [lines(each, i) for i, each in enumerate(widths)]
    for _ in range(80):
        best, move = height(heights) - 0.05, None
        for giver, taker in permutations(range(len(widths)), 2):
            if widths[giver] - step < least[giver]:
                continue
            tried = list(heights)
            tried[giver], tried[taker] = lines(widths[giver] - step, giver), lines(widths[taker] + step, taker)
            if height(tried) < best:
                best, move = height(tried), (giver, taker)
        if move is None:
            break
        for at, by in zip(move, (-step, step), strict=True):
            widths[at] += by
            heights[at] = lines(widths[at], at)
    return widths


def _needed(columns: list[list[str]], sheet: Sheet) -> float:
    """Return how wide a table must be so that no word is cut; with long cells, so that it is no ladder of words."""
    least = sum(_least(column, sheet.size) for column in columns)
    longest = max(map(_longest, columns), default=0)
    return least * (1.25 if len(columns) >= 5 and longest > 250 else 1)


def _longest(column: list[str]) -> int:
    return max(map(len, column), default=1)


def _least(column: list[str], size: float) -> float:
    """Return the width of a column's longest word."""
    letters = max((len(word) for text in column for word in re.split("[ \n]", text)), default=1)
    return INSET + size * WIDE_LETTER * min(letters, LONGEST)


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
