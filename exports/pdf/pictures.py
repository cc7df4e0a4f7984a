"""Charts: the site's SVG with its colours written into it, since paper has no style sheet."""

import re
from copy import deepcopy
from math import inf
from pathlib import Path

from lxml import etree
from PIL import ImageFont

from exports.inline import SHAPES
from exports.quotes import curly
from exports.site import Element

INK, SOFT, LINK, LINE = "#1c2524", "#46524f", "#0b5a57", "#c9d1cb"
TYPE, SIGNS = "Atkinson Hyperlegible Next", "DejaVu Sans Mono"
SIGN = re.compile(r"([\u2190-\u27ff])")
"""Arrows, shapes and ticks."""
SIGN_WIDTH = 0.602
"""In parts of the size of the type: it is the same for each."""
FONTS, FILE = Path(__file__).parent.parent.parent / "overrides" / "assets" / "fonts", "atkinson-hyperlegible-next"
LOOK = {
    "tick": {"fill": SOFT},
    "point": {"font-weight": "700"},
    "grid": {"stroke": LINE, "stroke-width": "1"},
    "one": {"stroke": INK, "stroke-width": "1.2", "stroke-dasharray": "4 3"},
    "level": {"fill": LINK, "opacity": ".14"},
    "join": {"stroke": LINK, "stroke-width": "2"},
    "join white": {"stroke": SOFT, "stroke-width": "2", "stroke-dasharray": "5 3"},
    "bme": {"fill": LINK},
    "white": {"fill": "#ffffff", "stroke": SOFT, "stroke-width": "1.5"},
    "head": {"font-size": "14", "font-weight": "700"},
    "says": {"font-size": "13"},
    "number": {"font-size": "13", "font-weight": "700", "fill": "#ffffff"},
    "card": {"fill": "#f1f4f0", "stroke": SOFT, "stroke-width": "1"},
    "clock": {"fill": "#fdf1d8", "stroke": "#c07a08", "stroke-width": "1.5", "stroke-dasharray": "5 3"},
    "then": {"fill": "#ffffff", "stroke": LINK, "stroke-width": "1.5"},
    "way": {"stroke": LINK, "stroke-width": "2.5"},
    "dot": {"fill": LINK},
    "tip": {"fill": LINK},
    "hand": {"fill": "none", "stroke": INK, "stroke-width": "1.5"},
}
"""What `staffside.css` says of each class, in the light scheme."""


def drawing(svg: Element) -> bytes:
    """Return an SVG that stands alone."""
    svg = deepcopy(svg)
    svg.tail = None
    box = svg.attrib.pop("viewbox", None) or svg.get("viewBox")
    for element in [found for found in svg.iter() if found.tag not in SHAPES]:
        element.drop_tree()
    for element in svg.iter():
        for name in list(element.attrib):
            if not re.fullmatch(r"class|[a-z0-9]+(-[a-z]+)?|viewBox", name) or name.startswith("on"):
                del element.attrib[name]
        classes = element.attrib.pop("class", "")
        if element.tag == "text":
            element.attrib.update({"font-family": TYPE, "font-size": "10.5", "fill": INK})
        names = classes.split()
        look = LOOK.get(classes) or (LOOK["join"] if "join" in names else LOOK.get(names[0] if names else "", {}))
        element.attrib.update(look)
    for line in list(svg.iter("text")):
        _in_type(line)
    svg.set("viewBox", box or "0 0 100 100")
    svg.set("xmlns", "http://www.w3.org/2000/svg")
    return bytes(etree.tostring(svg))


def without_colour(picture: bytes) -> bytes:
    """Return a drawing in black and white: its shapes say all that its colours do."""
    shades = {LINE: "#aaaaaa", "#f1f4f0": "#ffffff", "#fdf1d8": "#ffffff", "#ffffff": "#ffffff"}
    return re.sub(rb"#[0-9a-f]{6}", lambda found: shades.get(found[0].decode(), "#000000").encode(), picture)


def _in_type(line: Element) -> None:
    """Set the signs that our type lacks in that which has them, each apart from the words beside it.

    A drawing sets a line in one type, and takes any that has all its letters.
    """
    line.text = curly(line.text or "")
    if not SIGN.search(line.text):
        return
    if line.get("text-anchor") or len(line):
        line.set("font-family", SIGNS)  # words that don't begin at a place can't be parted
        return
    size = float(line.get("font-size", "10.5"))
    face = ImageFont.truetype(FONTS / f"{FILE}-{'bold' if line.get('font-weight') == '700' else 'regular'}.ttf", 100)
    at = float(line.get("x", "0"))
    for words in SIGN.split(line.text):
        sign = bool(SIGN.fullmatch(words))
        if words.strip():
            part = etree.SubElement(line.getparent(), "text", {**line.attrib, "x": f"{at:.1f}"})
            part.text, part.tail = words, None
            part.set("font-family", SIGNS if sign else TYPE)
            part.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
        at += SIGN_WIDTH * size if sign else face.getlength(words) * size / 100
    line.getparent().remove(line)


def letters(picture: bytes, width: float) -> float:
    """Return how large the smallest words in a drawing are on paper, in points; endless if it has none.

    Args:
        picture: A drawing as `drawing` makes it.
        width: How wide it is there, in points.
    """
    svg = etree.fromstring(picture)
    across = float(re.split(r"[\s,]+", svg.get("viewBox").strip())[2])
    sizes = [float(line.get("font-size")) for line in svg.iter("{*}text")]
    return min(sizes, default=inf) * width / across


def in_words(svg: Element) -> str:
    """Return what a picture shows, as it says itself."""
    said = [" ".join(svg.xpath(f"string(./{tag})").split()) for tag in ("title", "desc")]
    lettered = (" ".join(text.text_content().split()) for text in svg.xpath(".//text"))
    return ". ".join(filter(None, said)) or svg.get("aria-label") or ", ".join(lettered)


def is_decoration(svg: Element) -> bool:
    """Return whether a picture says nothing, such as an icon."""
    return svg.get("aria-hidden") == "true" or not in_words(svg)
