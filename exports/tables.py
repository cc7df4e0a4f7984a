"""Tables on paper: how wide each column is, and whether the sheet must be turned."""

from collections.abc import Callable
from itertools import pairwise

from exports.code import array, call, join, quote
from exports.site import Element

UPRIGHT, TURNED = 476.0, 723.0
"""The width of the text in points."""
CHARACTER, INSET = 5.1, 12.0
"""A table's average letter and the room at both sides of a cell, in points."""
SHORT = 1500
"""Letters up to which a table is kept on one page: a taller one that may not break would lose its end."""


def table(element: Element, cell_of: Callable[[Element], str], turn: bool = True) -> str:
    """Return a table as code.

    Args:
        element: The table.
        cell_of: Writes what is in a cell.
        turn: Whether a wide table may have a page on its side.
    """
    head = element.xpath("./thead/tr")
    body = element.xpath("./tbody/tr | ./tr | ./tfoot/tr")
    texts = [[_text(cell) for cell in _cells(row)] for row in [*head, *body]]
    count = max((len(row) for row in texts), default=0)
    columns = [[row[i] for row in texts if i < len(row)] for i in range(count)]
    wide = turn and _is_wide(columns)
    widths = column_widths(columns, TURNED if wide else UPRIGHT)
    caption = element.find("caption")
    return call(
        "tbl",
        array([f"{width:.0f}fr" for width in widths]),
        array([_cell(cell, cell_of) for row in head for cell in _cells(row)]),
        array([_cell(cell, cell_of) for row in body for cell in _cells(row)]),
        caption=cell_of(caption) if caption is not None else "none",
        form="true" if "hc-grid" in (element.get("class") or "") else "false",
        wide="true" if wide else "false",
        whole="true" if len(texts) <= 10 and sum(len(text) for row in texts for text in row) < SHORT else "false",
    )


def column_widths(columns: list[list[str]], width: float) -> list[float]:
    """Share a width among columns: no word is cut where that can be, and long columns get more, but not in proportion."""
    least = [INSET + CHARACTER * max((len(word) for text in column for word in text.split()), default=1) for column in columns]
    if sum(least) >= width:
        return [each * width / sum(least) for each in least]
    wish = [max((len(text) for text in column), default=1) ** 0.75 + 2 for column in columns]
    fixed: dict[int, float] = {}
    while True:
        free = width - sum(fixed.values())
        shares = {i: free * wish[i] / sum(wish[j] for j in range(len(columns)) if j not in fixed) for i in range(len(columns)) if i not in fixed}
        short = {i: least[i] for i, share in shares.items() if share < least[i]}
        if not short:
            return [fixed.get(i, shares.get(i, 0.0)) for i in range(len(columns))]
        fixed |= short


def _is_wide(columns: list[list[str]]) -> bool:
    longest = max((len(text) for column in columns for text in column), default=0)
    words = sum(INSET + CHARACTER * max((len(w) for text in c for w in text.split()), default=1) for c in columns)
    return len(columns) >= 7 or (len(columns) >= 5 and longest > 250) or words > UPRIGHT


def _cells(row: Element) -> list[Element]:
    return list(row.xpath("./td | ./th"))


def _text(cell: Element) -> str:
    return " ".join(cell.text_content().split())


def _cell(cell: Element, cell_of: Callable[[Element], str]) -> str:
    spans = {key: str(int(cell.get(key))) for key in ("colspan", "rowspan") if (cell.get(key) or "").isdigit()}
    return call("heading-cell" if cell.tag == "th" else "cell", cell_of(cell), **spans)
