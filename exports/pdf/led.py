"""What stays with what is before it: a turned table or a box with its heading, the same in words with a drawing."""

import re

from exports.pdf.code import call, join

TURNED = "tbl-turned("
LEADS = ("title(", "lead(", "label-line(", "status(")
UNCUT = re.compile(r"framed\(.*, whole: true\)", re.DOTALL)
"""A box that stays on one sheet."""
DRAWN = re.compile(r"chart\(.*, small: true\)", re.DOTALL)
WORDS = 'framed("opened"'
"""A box that was folded. Under a drawing it says the same in words."""
UNDER_A_PAGE = re.compile(r"title\([^12]")
"""A heading that begins no page of the site, and no sheet."""
PAGE = "title(2,"
"""The title of a page that begins no sheet."""


LETTER = 'framed("letter",'
SHEET = "sheet-apart("
APART = ("ending(", "turned(", SHEET)
"""What ends a sheet: what comes before it is done with."""


def put(parts: list[str], code: str) -> None:
    """Add the code of a block to that of the blocks before it, together with what leads to it.

    Before what begins a sheet, or is so tall that it likely does, the last blocks stay together: so no sheet is nearly
    empty.
    """
    if code.startswith(TURNED):
        # The heading over a turned table turns with it, and so do words that lead to it.
        code = call("turned", join([*_ended(parts), code]))
    elif UNCUT.fullmatch(code) and parts and UNDER_A_PAGE.match(parts[-1]):
        # A note in the box can move it to the next sheet, and would leave its heading behind.
        code = call("together", join([parts.pop(), code]))
    elif UNCUT.fullmatch(code) and len(parts) > 1 and parts[-2].startswith(PAGE) and parts[-1].startswith("status("):
        status, title = parts.pop(), parts.pop()
        code = call("together", join([title, status, code]), above="3.1em")
    elif code.startswith(WORDS) and parts and DRAWN.fullmatch(parts[-1]):
        code = call("beside", parts.pop(), code)
    elif code.startswith(LETTER) and (titled := [at for at, part in enumerate(parts) if part.startswith("title(")]):
        parts.insert(titled[-1], call("room-to-begin"))
    elif code.startswith(SHEET) or DRAWN.fullmatch(code):
        parts += _ended(parts)
    parts.append(code)


def _ended(parts: list[str]) -> list[str]:
    """Keep the last of some blocks together; take what leads to the next from them, and return it."""
    heads: list[str] = []
    while parts and (not parts[-1] or parts[-1].startswith(LEADS)):
        heads.insert(0, parts.pop())
    begin = max((at for at, part in enumerate(parts) if part.startswith(APART)), default=-1) + 1
    if parts[begin:]:
        parts[begin:] = [call("ending", join(parts[begin:]))]
    return heads
