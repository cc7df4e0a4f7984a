"""From places on paper to fields: each link that holds a field's place becomes the field itself."""

from collections.abc import Iterator

import pikepdf
from pikepdf import Array, Dictionary, Name

from exports.forms.font import field_font, written
from exports.forms.paper import SCRIPTS
from exports.forms.sheet import NOTE, PLACE, Place

Node = pikepdf.Object
PRINTED, SEEN = 4, 1 << 6
"""What stands on paper too; what stands on the screen alone, and can't be changed there."""
ONE_OF_SEVERAL = 1 << 15
MANY_LINES = 1 << 12
NO_MORE_THAN_FITS = 1 << 23
"""What would scroll out of its box on the screen is lost on paper."""
FONT = "Wingdings"
"""The name of the type in the file, by which Chrome and Edge trust it with every letter.

Their engine draws a field itself whenever a file is opened. Of a type by any other name it expects the letters of
western Europe alone: for ŵ, ę or ễ it looks among the fonts of the computer, and drops what it does not find.
"""
SIZE = 10
"""Fixed: a reader that may choose swells a word to the height of its box, and shrinks a paragraph to dust."""
WRITTEN = f"/{FONT} {SIZE} Tf 0 g"
NOTE_SIZE, SOFT = 9, "0.27 0.32 0.31"
"""The size and the colour of what is told on the screen alone."""
LONGEST = 80
"""The most letters that a field says of itself, unless its answer is longer. The whole question stands beside it."""
FRAME = 0.8
"""How thick the frame of a box is, in points, as the template draws it."""


class Widgets:
    """The making of one file's fields, from their places in the order of reading."""

    def __init__(self, file: pikepdf.Pdf, places: list[Place]) -> None:
        self.file = file
        self.places = places
        self.fields: dict[str, Node] = {}
        self.font = field_font(file)

    def make(self) -> None:
        """Make every field."""
        elements = pikepdf.NumberTree(self.file.Root.StructTreeRoot.ParentTree)
        found = 0
        for sheet in self.file.pages:
            for link in sheet.get("/Annots", []):
                if _address_of(link) == NOTE:
                    self._note(link)
                    elements[int(link.StructParent)].S = Name.Annot
                number = _place_of(link)
                if number is None:
                    continue
                # Their order in the file is that of reading, and so of the tab key.
                assert number == found, f"field {number} stands where {found} should"
                found += 1
                self._turn(link, self.places[number])
                elements[int(link.StructParent)].S = Name.Form
            sheet.Tabs = Name.S
        assert found == len(self.places), f"{found} places on paper for {len(self.places)} fields"
        self.file.Root.AcroForm = Dictionary(
            Fields=Array(list(self.fields.values())),
            DA=WRITTEN,
            # Programs that write a value often draw nothing: whoever opens the file then does.
            NeedAppearances=True,
            DR=Dictionary(Font=Dictionary({f"/{FONT}": self.font})),
        )

    def _note(self, link: Node) -> None:
        """Turn a link into a note that is seen on a screen and not printed: it is for whoever fills the form in."""
        _bare(link)
        link.Subtype, link.F, link.Contents = Name.FreeText, SEEN, SCRIPTS
        link.DA = WRITTEN
        drawn = f"BT /{FONT} {NOTE_SIZE} Tf {SOFT} rg 1 3 Td {written(SCRIPTS)} Tj ET"
        link.AP = Dictionary(N=self._drawing(*_size(link), drawn.encode(), font=True))

    def _turn(self, link: Node, place: Place) -> None:
        """Turn a link into the field, or the button of a choice, that stands there."""
        _bare(link)
        field, option = place
        link.Subtype, link.F = Name.Widget, PRINTED
        link.TU = told(field.tooltip, ", ".join(filter(None, (option.says if option else "", field.answer))))
        if option:
            link.Parent = self._choice(place)
            link.Parent.Kids.append(link)
            self._mark(link, option.id, round_=True)
            return
        link.T = field.name
        self.fields[field.name] = link
        if field.kind == "tick":
            link.FT, link.V = Name.Btn, Name.Off
            self._mark(link, "yes", round_=False)
            return
        link.FT, link.V = Name.Tx, ""
        link.DA = WRITTEN
        link.Ff = NO_MORE_THAN_FITS | (MANY_LINES if field.kind == "room" or field.lines > 1 else 0)
        width, height = _size(link)
        # A stream of its own for each: programs that fill forms write over it.
        link.AP = Dictionary(N=self._drawing(width, height, b"/Tx BMC EMC", font=True))

    def _choice(self, place: Place) -> Node:
        """Return the field to which the buttons of a choice belong."""
        field = place.field
        if field.name not in self.fields:
            self.fields[field.name] = self.file.make_indirect(
                Dictionary(
                    FT=Name.Btn,
                    Ff=ONE_OF_SEVERAL,
                    T=field.name,
                    TU=told(field.tooltip, field.answer),
                    V=Name.Off,
                    Kids=Array(),
                )
            )
        return self.fields[field.name]

    def _mark(self, link: Node, name: str, *, round_: bool) -> None:
        """Give a box its two looks: empty, which prints too, and marked."""
        width, height = _size(link)
        empty = _circle(width, height, width / 2 - FRAME / 2, "S") if round_ else _box(width, height)
        full = _circle(width, height, width / 4, "f") if round_ else _tick(width, height)
        link.AS = Name.Off
        link.MK = Dictionary(CA="l" if round_ else "4")
        looks = {
            f"/{name}": self._drawing(width, height, f"{empty} {full}".encode()),
            "/Off": self._drawing(width, height, empty.encode()),
        }
        link.AP = Dictionary(N=Dictionary(looks))

    def _drawing(self, width: float, height: float, marks: bytes, *, font: bool = False) -> Node:
        stream = self.file.make_stream(marks)
        stream.Type, stream.Subtype = Name.XObject, Name.Form
        stream.BBox = Array([0, 0, width, height])
        stream.Resources = Dictionary(Font=Dictionary({f"/{FONT}": self.font})) if font else Dictionary()
        return stream


def told(asked: str, answer: str = "") -> str:
    """Say which answer a field takes, whole, then what it asks, in few enough words to be heard at each press of tab.

    Example:
        >>> told("Who chairs it?", "The branch")
        'The branch: Who chairs it?'
    """
    first = f"{answer}: " if answer else ""
    asked = asked.removesuffix(answer).rstrip(" :") if asked != answer else ""
    room = max(LONGEST - len(first), LONGEST // 4)
    if len(asked) > room:
        asked = asked[: room - 1].rpartition(" ")[0].rstrip(" ,;:") + "…"
    return (first + asked).removesuffix(": ")


def _address_of(link: Node) -> str:
    """Return where a link leads to, if it leads anywhere."""
    leads = link.get("/Subtype") == Name.Link and "/A" in link and "/URI" in link.A
    return str(link.A.URI) if leads else ""


def _place_of(link: Node) -> int | None:
    """Return the number of the place that a link holds, if it holds one."""
    address = _address_of(link)
    return int(address.removeprefix(PLACE)) if address.startswith(PLACE) else None


def _bare(link: Node) -> None:
    """Take from a link what makes it one."""
    for key in ("/A", "/Border", "/Contents", "/QuadPoints", "/Dest"):
        if key in link:
            del link[key]


def _size(link: Node) -> tuple[float, float]:
    left, bottom, right, top = (float(side) for side in link.Rect)
    return round(right - left, 3), round(top - bottom, 3)


def _box(width: float, height: float) -> str:
    inset = FRAME / 2
    return f"{FRAME} w {inset} {inset} {width - FRAME:.3f} {height - FRAME:.3f} re S"


def _tick(width: float, height: float) -> str:
    points = [(0.22, 0.52), (0.42, 0.28), (0.8, 0.78)]
    (a, b), *rest = [(x * width, y * height) for x, y in points]
    return f"1.6 w {a:.3f} {b:.3f} m " + " ".join(f"{x:.3f} {y:.3f} l" for x, y in rest) + " S"


def _circle(width: float, height: float, radius: float, paint: str) -> str:
    """Draw a circle in the middle, as four curves."""
    x, y, r, k = width / 2, height / 2, radius, radius * 0.5523
    curves: Iterator[tuple[float, ...]] = iter(
        [
            (x + r, y + k, x + k, y + r, x, y + r),
            (x - k, y + r, x - r, y + k, x - r, y),
            (x - r, y - k, x - k, y - r, x, y - r),
            (x + k, y - r, x + r, y - k, x + r, y),
        ]
    )
    drawn = " ".join(" ".join(f"{number:.3f}" for number in curve) + " c" for curve in curves)
    return f"{FRAME} w {x + r:.3f} {y:.3f} m {drawn} {paint}"
