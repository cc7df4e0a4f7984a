"""What the compiler does not tag: the heading of a table's row."""

from typing import Any

import pikepdf

Node = Any
"""An object inside a PDF: it may hold anything."""


def name_rows(file: pikepdf.Pdf) -> None:
    """Make the first cell of each row its heading, in tables where it is bold: the compiler tags columns alone."""
    root = file.Root.StructTreeRoot
    if "/IDTree" not in root:
        return  # no table
    names, number = pikepdf.NameTree(root.IDTree), 0
    for table in _elements(root, "/Table"):
        rows = [row for row in _elements(table, "/TR") if _kids(row) and all(_is(kid, "/TD") for kid in _kids(row))]
        if not rows or not all(_is_bold(_kids(row)[0]) for row in rows):
            continue
        for row in rows:
            head, *cells = _kids(row)
            number += 1
            name = f"row{number:06}"
            head.S, head.ID = pikepdf.Name.TH, pikepdf.String(name)
            names[name] = head
            _attribute(head, pikepdf.Name.Scope, pikepdf.Name.Row)
            for cell in cells:
                columns = _headers(cell)
                _attribute(cell, pikepdf.Name.Headers, pikepdf.Array([*columns, pikepdf.String(name)]))


def _attribute(cell: Node, name: pikepdf.Name, value: Node) -> None:
    """Set what a cell says of its place in its table. Cells may share what they say, so each gets its own."""
    given = cell.get("/A", [])
    sets = list(given) if isinstance(given, pikepdf.Array) else [given]
    rest = [each for each in sets if each.get("/O") != "/Table"]
    own = pikepdf.Dictionary({key: each[key] for each in sets if each not in rest for key in list(each)})
    own[pikepdf.Name.O], own[name] = pikepdf.Name.Table, value
    cell.A = pikepdf.Array([own, *rest])


def _kids(element: Node) -> list[Node]:
    kids = element.get("/K", [])
    return list(kids) if isinstance(kids, pikepdf.Array) else [kids]


def _is(kid: Node, kind: str) -> bool:
    return isinstance(kid, pikepdf.Dictionary) and kid.get("/S") == kind


def _is_bold(cell: Node) -> bool:
    """Return whether all that a cell holds is strong."""
    kids = _kids(cell)
    if len(kids) == 1 and any(_is(kids[0], kind) for kind in ("/P", "/Span", "/Div")):
        return _is_bold(kids[0])
    return bool(kids) and all(_is(kid, "/Strong") for kid in kids)


def _elements(root: Node, kind: str) -> list[Node]:
    """Return the elements of a kind within another, but not those within each other."""
    found: list[Node] = []
    waiting = _kids(root)[::-1]
    while waiting:
        node = waiting.pop()
        if not isinstance(node, pikepdf.Dictionary):
            continue
        if node.get("/S") == kind:
            found.append(node)
        if node.get("/S") != kind or kind == "/Table":
            waiting += _kids(node)[::-1]
    return found


def _headers(cell: Node) -> list[Node]:
    given = cell.get("/A", [])
    sets = list(given) if isinstance(given, pikepdf.Array) else [given]
    return [name for each in sets for name in each.get("/Headers", [])]
