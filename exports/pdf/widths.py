"""How wide the columns of a table are, and so how many lines a row takes."""

import re
from dataclasses import dataclass
from itertools import permutations

INSET = 12.0
"""The room at both sides of a cell, in points."""
LETTER, WIDE_LETTER = 0.5, 0.57
"""How wide a letter is on average, and in a word of wide ones, in parts of the type's size."""
ROOMY, LONGEST = 14, 18
"""Letters a column gets where there is room, and the longest word that counts: an address may be cut."""
SAMPLE = 40
"""About how many rows decide how a table's width is shared."""


@dataclass(frozen=True)
class Sheet:
    """What tables are printed on: widths and type in points."""

    width: float = 476
    turned: float | None = 723
    """The width of a page on its side, where a wide table may have one."""
    size: float = 9.5
    holds: float = 1
    """How much it holds, in parts of a page of A4 in the usual type."""
    least: float = 0
    """The smallest that letters may be, those in drawings too."""


def lines_of(row: list[str], widths: list[float], size: float) -> float:
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


def needed_width(columns: list[list[str]], sheet: Sheet) -> float:
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
