"""The grid of a table: which cell stands in each place, whatever its cells say of how far they reach."""

from dataclasses import dataclass, replace

from exports.site import Element

MOST_COLUMNS = 60
"""How far a cell may reach across: more is a slip of the pen."""


@dataclass(frozen=True)
class Place:
    """A place in the grid of a table: its cell, and whether the cell begins here; no cell where a row is short."""

    cell: Element
    first: bool = True
    across: int = 1
    down: int = 1


EMPTY = Place(None, first=False)


def rows_of(element: Element) -> tuple[list[Element], list[Element]]:
    """Return the rows that head a table, and the others. A first row of headings heads it, wherever it stands."""
    head = [row for row in element.xpath("./thead/tr") if len(cells_of(row))]
    body = [row for row in element.xpath("./tbody/tr | ./tr | ./tfoot/tr") if len(cells_of(row))]
    if not head and len(body) > 1 and all(cell.tag == "th" for cell in cells_of(body[0])):
        head, body = body[:1], body[1:]
    return head, body


def grid(rows: list[Element]) -> list[list[Place]]:
    """Return the places of rows, each cell as far across and down as it says, and no further than there are rows."""
    made: list[list[Place]] = [[] for _ in rows]
    for number, row in enumerate(rows):
        at = 0
        for cell in cells_of(row):
            while at < len(made[number]) and made[number][at] is not EMPTY:
                at += 1
            across = min(max(_span(cell, "colspan"), 1), MOST_COLUMNS)
            down = min(_span(cell, "rowspan") or len(rows), len(rows) - number)
            free = 1
            while free < across and (at + free >= len(made[number]) or made[number][at + free] is EMPTY):
                free += 1
            for below in range(number, number + down):
                made[below] += [EMPTY] * (at + free - len(made[below]))
                for beside in range(at, at + free):
                    made[below][beside] = Place(cell, False)
            made[number][at] = Place(cell, True, free, down)
            at += free
    return made


def trimmed(rows: list[list[Place]]) -> list[list[Place]]:
    """Return the places of a table without columns in which no cell begins: a cell only says that it reaches there."""
    count = max((number + 1 for row in rows for number, place in enumerate(row) if place.first), default=0)
    return [
        [
            replace(place, across=min(place.across, count - number)) if place.first else place
            for number, place in enumerate(row[:count])
        ]
        for row in rows
    ]


def _span(cell: Element, name: str) -> int:
    said = (cell.get(name) or "").strip()
    return int(said) if said.isascii() and said.isdigit() else 1


def cells_of(row: Element) -> list[Element]:
    """Return the cells of a row."""
    return list(row.xpath("./td | ./th"))
