"""Drawings that stand in a page itself, and bring a look of their own: each becomes a picture file."""

import base64
import re

from lxml import etree

from exports.site import Element

SVG, XLINK = "http://www.w3.org/2000/svg", "http://www.w3.org/1999/xlink"
SHAPES = ("svg", "g", "line", "rect", "circle", "ellipse", "path", "polyline", "polygon", "text", "tspan")
"""What a drawing is made of that a style sheet colours."""
OWN = "@fill | @stroke | @style"
CAPITALS = {
    name[0].lower(): name[0]
    for name in re.finditer(
        r"\w+",
        "attributeName baseFrequency calcMode clipPath clipPathUnits diffuseConstant edgeMode feBlend feColorMatrix"
        " feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight"
        " feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feImage feMerge feMergeNode feMorphology"
        " feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence filterUnits foreignObject"
        " gradientTransform gradientUnits kernelMatrix kernelUnitLength lengthAdjust limitingConeAngle linearGradient"
        " markerHeight markerUnits markerWidth maskContentUnits maskUnits numOctaves pathLength patternContentUnits"
        " patternTransform patternUnits preserveAspectRatio primitiveUnits radialGradient refX refY specularConstant"
        " specularExponent spreadMethod startOffset stdDeviation surfaceScale tableValues targetX targetY textLength"
        " textPath viewBox xChannelSelector yChannelSelector",
    )
}
"""The names of SVG that have capitals: whatever reads HTML lowers them."""
NAME = re.compile(r"[A-Za-z_][\w.-]*")


def brings_its_look(drawn: Element) -> bool:
    """Return whether a drawing is more than shapes that a style sheet of the site colours."""
    return any(part.tag not in (*SHAPES, "title", "desc") or part.xpath(OWN) for part in drawn.iter(etree.Element))


def as_address(drawn: Element) -> str:
    """Return a drawing as `data:`, as it would stand in a file of its own."""
    return f"data:image/svg+xml;base64,{base64.b64encode(etree.tostring(_copy(drawn))).decode()}"


def _copy(element: Element) -> Element:
    """Return an element with what is in it, in SVG's namespace and by its names."""
    made = etree.Element(f"{{{SVG}}}{CAPITALS.get(element.tag, element.tag)}", nsmap={None: SVG, "xlink": XLINK})
    for key, value in element.attrib.items():
        name = key.removeprefix("xlink:")
        if NAME.fullmatch(name):
            made.set(f"{{{XLINK}}}{name}" if name != key else CAPITALS.get(name, name), value)
    made.text = element.text
    for child in element:
        if isinstance(child.tag, str) and NAME.fullmatch(child.tag):
            made.append(_copy(child))
            made[-1].tail = child.tail
        elif len(made):
            made[-1].tail = (made[-1].tail or "") + (child.tail or "")
        else:
            made.text = (made.text or "") + (child.tail or "")
    return made
