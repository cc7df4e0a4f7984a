"""The picture by which a shelf of books shows the book. What it says stands in words on the first page."""

import typst

from exports.pdf.code import quote
from exports.pdf.compile import FONTS
from exports.plain import plain

WIDE, HIGH = "600pt", "900pt"
DOTS = 144.0
"""To an inch: the picture is 1,200 by 1,800 points."""
CODE = """
#set page(width: {wide}, height: {high}, margin: (x: 56pt, y: 84pt), fill: rgb("#14403f"))
#set text(font: "Atkinson Hyperlegible Next", fill: white, size: 30pt, lang: "en", region: "GB", hyphenate: false)
#block(width: 100%, height: 340pt, clip: true, text(size: 72pt, weight: "bold", {name}))
#line(length: 96pt, stroke: 8pt + rgb("#f0b429"))
#block(width: 100%, height: 240pt, clip: true, {about})
#place(bottom, block(width: 100%, height: 80pt, clip: true, text(size: 22pt, {foot})))
"""


def cover(name: str, about: str, foot: str) -> bytes:
    """Draw the cover, as PNG.

    Args:
        name: What the book is called.
        about: What it is, in a sentence or two.
        foot: What stands at its foot.
    """
    words = {key: quote(plain(text)) for key, text in (("name", name), ("about", about), ("foot", foot))}
    code = CODE.format(wide=WIDE, high=HIGH, **words)
    fonts = typst.Fonts(include_system_fonts=False, font_paths=[FONTS])
    made = typst.compile(code.encode(), font_paths=fonts, format="png", ppi=DOTS)
    assert isinstance(made, bytes), "one page"
    return made
