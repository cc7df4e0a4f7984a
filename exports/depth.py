"""What stands too deep in a page for any maker of paper: it stands one under another there."""

from lxml import html

from exports.headings import HEADS
from exports.notes import BLOCKS
from exports.site import Element, Page
from exports.warned import warn

DEEPEST = 12
"""How many lists, quotes and boxes may stand in one another. The compiler bears about twice as many."""
MOST = 40
"""How many elements of any kind may."""
WEIGHTS = {"ul": 1, "ol": 1, "dl": 1, "blockquote": 1, "details": 1, "table": 3}
PLAIN = ("div", "section", "span")
"""Nobody sees whether these are there."""
BOXES = ("admonition", "tabbed-block")
OWN_LINES = BLOCKS | {*WEIGHTS, "article", "aside", "caption", "figure", "section", "summary", "tfoot"}


def flatten(page: Page, article: Element) -> None:
    """Take apart what is too deep; its words and pictures stay, in their order."""
    depths = {article: (0, 0, False)}
    deep: list[Element] = []
    for element in article.iterdescendants():
        boxes, all_, apart = depths[element.getparent()]
        weight = _weight(element)
        # Of a list or table that goes, its items and cells go too.
        apart = boxes + weight > DEEPEST if weight else apart and element.tag in OWN_LINES - {"p", "pre", *HEADS}
        depths[element] = (boxes + weight, all_ + 1, apart)
        if isinstance(element.tag, str) and len(element) + len(element.text or "") and (apart or all_ >= MOST):
            deep.append(element)
    if seen := [element for element in deep if element.tag not in PLAIN or _weight(element)]:
        words = " ".join(seen[0].text_content().split())[:40]
        warn(page.address, f"Too much stands in one another, at “{words}”. What is deeper stands one under another.")
    for gap in [gap for element in deep for gap in _taken_apart(element)]:
        _fill(gap)


def _weight(element: Element) -> int:
    boxed = element.tag == "div" and set((element.get("class") or "").split()) & set(BOXES)
    return 1 if boxed else WEIGHTS.get(element.tag, 0)


def _taken_apart(element: Element) -> list[Element]:
    """Take away an element around what is in it; return the empty lines that part it from what is beside it."""
    gaps = []
    if element.tag in OWN_LINES:
        gaps = [html.Element("p"), html.Element("p")]
        gaps[0].tail, element.text = element.text, None
        gaps[1].tail, element.tail = element.tail, None
        element.insert(0, gaps[0])
        element.append(gaps[1])
    element.drop_tag()
    return gaps


def _fill(gap: Element) -> None:
    """Let a line take the words after it, up to what has a line of its own; one without words goes."""
    gap.text, gap.tail = gap.tail, None
    while (after := gap.getnext()) is not None and after.tag not in OWN_LINES:
        gap.append(after)
    if not len(gap) and not (gap.text or "").strip():
        gap.drop_tree()
