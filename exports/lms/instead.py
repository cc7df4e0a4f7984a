"""What stands in a course in place of a tool that it does not start: where the tool is, and its words without it."""

from lxml import html
from markupsafe import Markup

from exports.site import Element, Page
from macros.marks import ATTRIBUTE, Mark

STARTED = ("quiz", "scenario", "next_module")
"""The tools that the course starts, each in its own way: exports/lms/player."""
WITH_ADDRESS = Markup('In the handbook a tool does this with you: <a href="{address}">{title}</a>.')
WITHOUT = Markup("In the handbook, on the page “{title}”, a tool does this with you.")
NOT_HERE = "This course does not have that tool."
BELOW = "What stands below works without it."


def say_instead(content: Element, page: Page, address: str) -> None:
    """Say once of each kind of tool where it is; what it has for readers without scripts stands under that.

    What tells how to use a tool goes with the tool.

    Args:
        content: The page's content.
        page: The page.
        address: Where the handbook is published, or empty.
    """
    for script in content.xpath(".//script"):
        if _tool(script) not in STARTED:
            script.drop_tree()
    for without_scripts in content.xpath(".//noscript"):  # a course has scripts, and no use for them here
        without_scripts.drop_tag()
    places = [place for place in content.xpath(".//*[@data-tool]") if _tool(place) not in STARTED]
    first_of_kind = list({_tool(place): place for place in reversed(places)}.values())
    for how in content.xpath(f".//*[@{ATTRIBUTE}='{Mark.SCREEN}']"):
        if first_of_kind:
            how.drop_tree()
            continue
        for child in list(how):
            child.drop_tree()
        how.text = None
        first_of_kind.append(how)
    for place in first_of_kind:
        words = _instead(page, address, rest=bool(place.text_content().strip()))
        words.tail, place.text = place.text, None
        place.insert(0, words)


def _tool(element: Element) -> str:
    """Return the tool in whose place an element stands, or nothing."""
    return str(element.xpath("string(ancestor-or-self::*[@data-tool][1]/@data-tool)"))


def _instead(page: Page, address: str, *, rest: bool) -> Element:
    where = (WITH_ADDRESS if address else WITHOUT).format(address=f"{address}{page.address}", title=page.title)
    words = Markup(" ").join((where, NOT_HERE, BELOW) if rest else (where, NOT_HERE))
    return html.fromstring(Markup('<p class="instead">{}</p>').format(words))
