"""A table that no sheet is wide enough for: each row by itself, its cells under the names of their columns."""

from collections.abc import Callable
from itertools import zip_longest

from exports.pdf.code import array, call, quote
from exports.pdf.grid import EMPTY, Place
from exports.quotes import curly
from exports.site import Element


def records(head: list[list[Place]], rows: list[list[Place]], cell_of: Callable[[Element], str], caption: str) -> str:
    """Return the rows of a table as code, one under another.

    Args:
        head: The places of the rows that name the columns.
        rows: The places of the others.
        cell_of: Writes what is in a cell.
        caption: What the table is called, as code.
    """
    names = [_name(column) for column in zip_longest(*head, fillvalue=EMPTY)]

    def name(i: int) -> str:
        return quote(curly(names[i]) if i < len(names) else "")

    made = []
    for row in rows:
        (at, first), *rest = [(i, place.cell) for i, place in enumerate(row) if place.first] or [(0, None)]
        cells = [
            array([name(i), cell_of(cell)])
            for i, cell in rest
            if cell.text_content().strip() or cell.xpath(".//img | .//svg")
        ]
        made += [array([name(at), cell_of(first), array(cells)])] if first is not None else []
    return call("records", array(made), caption=caption)


def _name(column: tuple[Place, ...]) -> str:
    """Return what the cells at the head of a column say, one over another."""
    told = (" ".join(place.cell.text_content().split()) for place in column if place.cell is not None)
    return ", ".join(filter(None, dict.fromkeys(told)))
