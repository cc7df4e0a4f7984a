"""A table that no sheet is wide enough for: each row by itself, its cells under the names of their columns."""

from collections.abc import Callable

from exports.pdf.code import array, call, quote
from exports.site import Element


def records(rows: list[Element], names: list[str], cell_of: Callable[[Element], str], caption: str) -> str:
    """Return the rows of a table as code, one under another.

    Args:
        rows: The rows, without those that name the columns.
        names: The names of the columns.
        cell_of: Writes what is in a cell.
        caption: What the table is called, as code.
    """
    made = []
    for row in rows:
        first, *rest = row.xpath("./td | ./th")
        cells = [
            array([quote(name), cell_of(cell)])
            for name, cell in zip(names[1:], rest, strict=False)
            if cell.text_content().strip()
        ]
        made.append(array([cell_of(first), array(cells)]))
    return call("records", array(made), caption=caption)
