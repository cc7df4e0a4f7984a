"""What elements and marks mean on paper: the template has a look for each."""

from exports.headings import HEADS
from exports.site import Element
from macros.marks import Mark, mark_of

BLOCKS = frozenset(
    {"address", "article", "aside", "blockquote", "center", "details", "dialog", "div", "dl", "fieldset", "figcaption"}
    | {"figure", "footer", "form", "hgroup", "legend", "search"}
    | {"h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "main", "nav", "ol", "p", "pre", "section", "svg"}
    | {"table", "ul"}
)
"""What stands by itself, and not in a line."""
LED_TO = ("ul", "ol", "dl", "table")
"""What a short line before it leads to."""
SHORT_LINE = 150
"""Letters up to which a paragraph is taken to lead to the list or table under it."""
ONE_LINE = 105
"""Letters that one line of A4 may hold."""
SHORT = 1000
"""Letters up to which a box is kept on one page: a taller one that may not break would lose its end."""
LINE = 25
"""Letters that each line or paragraph counts for besides its own: its last line is half empty."""
BOXES: dict[str, str] = {
    Mark.OPENED: "opened",
    Mark.DIFFERS: "differs",
    Mark.LETTER: "letter",
    Mark.LETTER_PART: "letter-if",
    Mark.LETTER_NOTES: "letter-notes",
    Mark.URGENT: "urgent",
    Mark.HELP_FIRST: "help-first",
}
"""Divisions with a frame; the template has a look for each."""
LISTS: dict[str, str] = {Mark.TICKS: "ticks", Mark.SLOTS: "slots"}
"""Lists with something to fill in before each item."""
LINES: dict[str, str] = {
    Mark.FILL_IN: "fill-in",
    Mark.LABEL: "label-line",
    Mark.LEAD: "lead",
    Mark.ASK: "ask",
    Mark.HELP: "help",
    Mark.STATUS: "status",
}
"""Paragraphs with a look of their own."""


def is_bare(element: Element) -> bool:
    """Return whether a division has no look of its own: what is in it stands as if it were not there."""
    classes = (element.get("class") or "").split()
    looks = element.get("lang") or {"admonition", "highlight"} & {*classes}
    return element.tag == "div" and not looks and mark_of(element) not in (*BOXES, Mark.QUESTION, Mark.SHEET)


def is_bold(element: Element) -> bool:
    """Return whether a paragraph is all in bold: a short one is a heading, whatever it is called."""
    bold = element.findall("strong") + element.findall("b")
    return len(bold) == 1 and bold[0].text_content().strip() == element.text_content().strip()


def is_first_of_more(element: Element) -> bool:
    """Return whether a paragraph is a single line under a heading that has more under it."""
    before, after = element.getprevious(), element.getnext()
    if before is None or after is None or after.tag in HEADS or len(element.text_content()) > ONE_LINE:
        return False
    return before.tag in HEADS or (before.tag == "p" and is_bold(before))


def letters_in(element: Element) -> int:
    """Return about how many letters what is in a box is as tall as."""
    rooms = len(element.xpath(".//table | .//p[@aria-hidden] | .//svg | .//img"))
    lines = len(element.xpath(".//p | .//li | .//dt | .//dd | .//br"))
    return len(element.text_content()) + LINE * lines + SHORT * rooms
