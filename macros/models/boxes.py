"""Boxes, divisions and tables of a page: what Markdown would print as it stands, or leave open, without a word."""

import re
from collections.abc import Iterator

from macros.models.mistakes import nearest

BOXES = ("short", "clock", "today", "say", "warning")
BOX = re.compile(r'^( *)!!!(?: ?(?P<kind>[\w-]*)(?P<whole>(?: "[^"\n]+")? *$)?)?.*$', re.MULTILINE)
DIVISION = re.compile(r"<(/?)(div|details)\b[^<>]*>", re.IGNORECASE)
TABLE = re.compile(r"^ *(\|.*\|) *\n *(\|[ :|-]*-[ :|-]*\|) *$", re.MULTILINE)
INDENT = 4


def boxes(words: str) -> Iterator[tuple[int, str, str]]:
    """Yield each box that is none: of no kind, with a title that is not whole, or with nothing in it.

    Args:
        words: The page, what is code in it blank.
    """
    for box in BOX.finditer(words):
        if box["kind"] not in BOXES:
            yield (
                box.start(),
                "!!!",
                f"No kind of box. There are {', '.join(BOXES)}. {nearest(box['kind'] or '', BOXES)}",
            )
        elif box["whole"] is None:
            yield box.start(), "!!!", f'Its title is not whole. Write it as !!! {box["kind"]} "Its title"'
        inside = re.compile(r"\s*\n( *)\S").match(words, box.end())
        if inside is None or len(inside[1]) < len(box[1]) + INDENT:
            place = inside.end() - 1 if inside else box.start()
            yield place, "!!!", "Indent by four spaces: it belongs to the box above. A box holds something."


def divisions(words: str) -> Iterator[tuple[int, str, str]]:
    """Yield each tag of a division that has no pair: what follows would stand in it, or the page end early."""
    opened: list[re.Match[str]] = []
    for tag in DIVISION.finditer(words):
        if not tag[1]:
            opened.append(tag)
        elif opened and opened[-1][2].lower() == tag[2].lower():
            opened.pop()
        else:
            yield tag.start(), f"</{tag[2]}>", "Ends nothing that is open. Take it out."
    for tag in opened:
        yield tag.start(), f"<{tag[2]}>", f"It has no end. Write </{tag[2]}> on a line under what it holds."


def tables(words: str) -> Iterator[tuple[int, str, str]]:
    """Yield each table whose rule has more or fewer cells than its head: it would be printed as it is typed."""
    for table in TABLE.finditer(words):
        head, rule = (len(re.findall(r"(?<!\\)\|", line)) - 1 for line in table.groups())
        if head != rule:
            yield (
                table.start(2),
                "table",
                f"Its head has {head} cells, the rule under it {rule}. Give each cell its ---.",
            )
