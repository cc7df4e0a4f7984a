"""Drawings that the compiler can't set: words stand for each, and the rest of the document is made."""

import tempfile
from functools import lru_cache
from pathlib import Path

from exports.clean import Cleaned
from exports.media import put
from exports.pdf.pictures import FONTS, TYPE, in_words
from exports.pdf.printable import ANY_DAY, printable
from exports.pdf.typeset import Unset, typeset
from exports.warned import warn

CODE = f'#set document(title: "Drawing")\n#set text(font: "{TYPE}")\n#image("drawing.svg", alt: "Drawing")'


def keep_drawable(page: Cleaned) -> None:
    """Put words for the drawings of a page that can't be set."""
    for image in page.article.xpath(".//img"):
        name = image.get("src")
        if why := undrawable(name, page.pictures[name]):
            words = image.get("alt")
            warn(page.page.address, f"The drawing “{words}” can't be printed ({why}). Its words stand for it.")
            put(image, f"[Picture: {words}]")
    for drawing in page.article.xpath(".//svg"):
        if lost := printable(drawing.text_content(), FONTS)[1]:
            words = in_words(drawing)
            says = f"The type has no shape for {' '.join(lost[:40])} in the drawing “{words[:80]}”."
            warn(page.page.address, f"{says} Its words stand for it.")
            put(drawing, f"[Picture: {words}]")
    named = set(page.article.xpath(".//img/@src"))
    page.pictures = {name: content for name, content in page.pictures.items() if name in named}


def undrawable(name: str, content: bytes) -> str:
    """Return why a picture can't be set, if it is a drawing; nothing if it can."""
    return _fault(content) if name.endswith(".svg") else ""


@lru_cache(1000)
def _fault(drawing: bytes) -> str:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "drawing.svg").write_bytes(drawing)
        (folder / "main.typ").write_text(CODE, "utf-8")
        try:
            typeset(folder, FONTS, ANY_DAY, {})
        except Unset as fault:
            return str(fault)
    return ""
