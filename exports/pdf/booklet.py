"""Pages put two on each side of a sheet, in the order for folding; their links and tags go with them."""

from collections.abc import Iterator, MutableMapping
from dataclasses import dataclass
from math import ceil
from typing import Any

import pikepdf

MOST_SHEETS = 16
"""Sheets that fold well as one. More are folded apart and laid one upon another."""
Node = Any
"""An object inside a PDF: it may hold anything."""


@dataclass(frozen=True)
class Moved:
    """Where a page went: its sheet's side, its content as a drawing there, and how far to the right it stands."""

    side: Node
    drawing: Node
    right: float


def sides(pages: int, most: int = MOST_SHEETS) -> Iterator[tuple[int | None, int | None]]:
    """Yield the pages on the left and right of each side of the sheets, counted from 0; none where nothing is left.

    Example:
        >>> list(sides(6))
        [(None, 0), (1, None), (5, 2), (3, 4)]
    """
    sheets = ceil(pages / 4)
    begin = 0
    for done in range(0, sheets, most):
        own = min(most, sheets - done)  # whoever prints counts the same number off the pile each time
        end = begin + 4 * own - 1
        for sheet in range(own):
            first, last = begin + 2 * sheet, end - 2 * sheet
            for left, right in ((last, first), (first + 1, last - 1)):
                yield (left if left < pages else None), (right if right < pages else None)
        begin = end + 1


def impose(file: pikepdf.Pdf) -> None:
    """Put the pages of a file on sheets to fold, in place."""
    old = [page.obj for page in file.pages]
    width, height = (float(old[0].MediaBox[i]) for i in (2, 3))
    moved: dict[tuple[int, int], Moved] = {}
    for pair in sides(len(old)):
        side = file.add_blank_page(page_size=(2 * width, height)).obj
        side.Tabs, side.Annots, drawn = pikepdf.Name.S, pikepdf.Array(), b""
        side.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary())
        for at, number in enumerate(pair):
            if number is None:
                continue
            place = Moved(side, _drawing(file, old[number]), at * width)
            side.Resources.XObject[f"/P{at}"] = place.drawing
            drawn += f"q 1 0 0 1 {place.right:.3f} 0 cm /P{at} Do Q\n".encode()
            moved[old[number].objgen] = place
        side.Contents = file.make_stream(drawn)
    for page in old:
        _move_links(page, moved)
    _move_tags(file.Root.StructTreeRoot, moved)
    _move_outline(file.Root.get("/Outlines"), moved)
    for name, target in dict(_names(file)).items():
        _names(file)[name] = _aimed(target, moved)
    del file.pages[: len(old)]
    for key in ("/PageLabels", "/OpenAction"):  # sheets have no numbers; the pages on them do
        if key in file.Root:
            del file.Root[key]


def _drawing(file: pikepdf.Pdf, page: Node) -> Node:
    """Return a page's content as one drawing, which keeps its place in the tree of tags."""
    drawing = pikepdf.Page(page).as_form_xobject()
    made = file.copy_foreign(drawing) if not drawing.is_owned_by(file) else drawing
    if "/StructParents" in page:
        made.StructParents = page.StructParents
    return made


def _move_links(page: Node, moved: dict[tuple[int, int], Moved]) -> None:
    place = moved[page.objgen]
    for link in page.get("/Annots", []):
        link.Rect = pikepdf.Array([float(x) + (place.right if i % 2 == 0 else 0) for i, x in enumerate(link.Rect)])
        if "/QuadPoints" in link:
            corners = enumerate(link.QuadPoints)
            link.QuadPoints = pikepdf.Array([float(x) + (place.right if i % 2 == 0 else 0) for i, x in corners])
        if "/P" in link:
            link.P = place.side
        _aim(link, moved)
        place.side.Annots.append(link)


def _move_tags(root: Node, moved: dict[tuple[int, int], Moved]) -> None:
    waiting: list[tuple[Node, Moved | None]] = [(root, None)]
    while waiting:
        node, place = waiting.pop()
        if "/Pg" in node:
            place = moved[node.Pg.objgen]
            node.Pg = place.side
        kids = node.get("/K", [])
        listed = list(kids) if isinstance(kids, pikepdf.Array) else [kids]
        waiting += [(kid, place) for kid in listed if _is_element(kid)]
        if listed:
            node.K = pikepdf.Array([kid if _is_element(kid) else _content(kid, place, moved) for kid in listed])


def _is_element(kid: Node) -> bool:
    return not isinstance(kid, int) and kid.get("/Type") not in ("/MCR", "/OBJR")


def _content(kid: Node, place: Moved | None, moved: dict[tuple[int, int], Moved]) -> Node:
    """Return what an element says of its content: the number of a run of words in a drawing, or a link."""
    place = place if isinstance(kid, int) or "/Pg" not in kid else moved[kid.Pg.objgen]
    assert place is not None
    if isinstance(kid, int):
        kid = pikepdf.Dictionary(Type=pikepdf.Name.MCR, MCID=kid)
    kid.Pg = place.side
    if kid.Type == "/MCR" and "/Stm" not in kid:
        kid.Stm = place.drawing
    return kid


def _move_outline(node: Node, moved: dict[tuple[int, int], Moved]) -> None:
    while node is not None:
        _aim(node, moved)
        _move_outline(node.get("/First"), moved)
        node = node.get("/Next")


def _aim(node: Node, moved: dict[tuple[int, int], Moved]) -> None:
    if isinstance(node.get("/Dest"), pikepdf.Array):
        node.Dest = _aimed(node.Dest, moved)
    if isinstance(node.get("/A", {}).get("/D"), pikepdf.Array):
        node.A.D = _aimed(node.A.D, moved)


def _aimed(target: Node, moved: dict[tuple[int, int], Moved]) -> Node:
    """Return the place that a link leads to, where it is now."""
    if isinstance(target, pikepdf.Dictionary):
        target.D = _aimed(target.D, moved)
        return target
    page, kind, *rest = list(target)
    place = moved.get(page.objgen)
    if place is None:
        return target
    if kind == "/XYZ":
        rest[0] = float(rest[0] or 0) + place.right
    return pikepdf.Array([place.side, kind, *rest])


def _names(file: pikepdf.Pdf) -> MutableMapping[Any, Any]:
    names = file.Root.get("/Names")
    return pikepdf.NameTree(names.Dests) if names is not None and "/Dests" in names else {}
