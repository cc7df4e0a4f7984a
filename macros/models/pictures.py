"""A picture that stands among the pages: what its name says it is, and a drawing that draws and does nothing else.

A browser runs what a drawing holds where somebody opens it by itself, so it is read like a page: what is not on a list
is a mistake.
"""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from xml.parsers import expat

from macros.models.markup import SHAPES
from macros.models.mistakes import Mistake
from macros.models.text_file import Unreadable, read_text

BEGINS = {
    ".jpg": rb"\xff\xd8\xff",
    ".jpeg": rb"\xff\xd8\xff",
    ".png": rb"\x89PNG\r\n\x1a\n",
    ".webp": rb"RIFF.{4}WEBP",
}
"""How a file of each ending begins."""
PICTURES = (*BEGINS, ".svg")
SVG = "http://www.w3.org/2000/svg"
XML = "http://www.w3.org/XML/1998/namespace"
PARTS = {
    *SHAPES,
    *("defs", "symbol", "use", "marker", "pattern", "clipPath", "mask", "style"),
    *("linearGradient", "radialGradient", "stop"),
}
"""What a drawing is made of. Nothing of it runs, moves, holds another language or takes in a file."""
FUNCTIONS = "matrix|translate|scale|rotate|skewX|skewY|rgba?|hsla?|calc|var"
FINE = re.compile(rf"\b(?:{FUNCTIONS})\(|\burl\([\"']?#[\w.-]+[\"']?\)", re.IGNORECASE)
ASKING = re.compile(r"[@\\(]")
"""By which a style asks for something, once what is fine is gone; a backslash hides the name of what asks."""
ASKS = "Asks for something from elsewhere, or hides what it asks for. Take it out"


def picture(path: Path, name: str) -> Iterator[Mistake]:
    """Yield what is wrong with a picture.

    Args:
        path: The file, with one of the endings of `PICTURES`.
        name: The file, from the root.
    """
    if path.suffix == ".svg":
        yield from _drawing(path, name)
    else:
        with path.open("rb") as file:
            if not re.match(BEGINS[path.suffix], file.read(16), re.DOTALL):
                yield Mistake(name, 1, "file", f"No picture of the kind {path.suffix}. Save it anew as what it is.")


def _drawing(path: Path, name: str) -> Iterator[Mistake]:
    found: list[Mistake] = []
    reader = expat.ParserCreate(namespace_separator=" ")
    within: list[str] = []

    def tell(key: str, says: str) -> None:
        found.append(Mistake(name, reader.CurrentLineNumber, key, f"{says}. Save it as a plain drawing, without it."))

    def begin(tag: str, given: dict[str, Any]) -> None:
        space, _, part = tag.rpartition(" ")
        within.append(part)
        if space != SVG or part not in PARTS:
            tell(f"<{part}>", "No part of a drawing here")
        for attribute, value in given.items():
            says = _attribute(attribute, value)
            if says:
                tell(f"<{part} {attribute.rpartition(' ')[2]}>", says)

    def words(text: str) -> None:
        if "style" in within and ASKING.search(FINE.sub("", text)):
            tell("<style>", ASKS)

    def order(*_: object) -> None:
        tell("<", "Gives an order to whatever reads it, or names parts of its own")

    reader.buffer_text = True  # a word of a style is seen whole
    reader.buffer_size = 1_000_000
    reader.StartElementHandler = begin
    reader.EndElementHandler = lambda _: within.pop()
    reader.CharacterDataHandler = words
    reader.StartDoctypeDeclHandler = reader.ProcessingInstructionHandler = order
    reader.EntityDeclHandler = order
    try:
        text = read_text(path)
        if re.search(r"<!(?:DOCTYPE|ENTITY)", text):
            order()
        else:
            reader.Parse(re.sub(r"\A<\?xml[^>]*\?>", "", text), True)
    except Unreadable as fault:
        found.append(Mistake(name, fault.line, "file", fault.says))
    except expat.ExpatError as fault:
        says = f"No drawing: {expat.ErrorString(fault.code)}. Save it anew as SVG."
        found.append(Mistake(name, fault.lineno, "file", says))
    yield from found


def _attribute(name: str, value: str) -> str:
    """Say what is wrong with an attribute of a drawing, if anything."""
    space, _, key = name.rpartition(" ")
    if key == "href" and not value.startswith("#"):
        return "Leads out of the drawing"
    if key != "href" and (space not in ("", XML) or key.lower().startswith("on") or key == "base"):
        return "No attribute of a drawing here"
    return ASKS if not key.startswith("aria-") and ASKING.search(FINE.sub("", value)) else ""
