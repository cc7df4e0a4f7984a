"""A document to compile."""

from dataclasses import dataclass

from exports.face import Face
from exports.pdf.code import array, quote
from exports.qr import qr


@dataclass(frozen=True)
class Document:
    """A document to compile: its file name, code and drawings."""

    stem: str
    title: str
    code: str
    pictures: dict[str, bytes]
    stated: str
    """The day at which it states the law, in words."""
    table_size: float = 9.5
    """The type in tables and citations, in points; on a card, of everything."""
    close: bool = False
    """Whether everything is set closer than is comfortable: a form that must keep to one side."""
    pages: int | None = None
    """How many pages it must have, if that is fixed."""
    size: float | None = None
    """The type of a book, in points; a card has none."""
    colour: bool = True
    paper: str = "a4"
    most: int | None = None
    """How many pages it may have."""
    booklet: bool = False
    """Whether its pages are put on sheets to fold."""

    @property
    def dress(self) -> dict[str, str]:
        """How it is set, as the template asks for it."""
        named = {"table-size": self.table_size, "close": self.close, "colour": self.colour, "paper": self.paper}
        return {key: str(value).lower() for key, value in (named | ({"size": self.size} if self.size else {})).items()}


def whole(show: str) -> str:
    """Return the code of a document: the template, and what it is to show."""
    return f'#import "template.typ": *\n#{show}\n'


def badge(face: Face) -> str:
    """Return the branch's logo as code: its file, and what it shows in words."""
    return array([quote("branch.png"), quote(face.logo_alt)]) if face.logo else "none"


def pictures(face: Face, live: str) -> dict[str, bytes]:
    """Return the pictures that a document has besides its drawings: the logo, and the way to the live page."""
    return {**({"branch.png": face.logo} if face.logo else {}), **({"qr.svg": qr(live)} if live else {})}
