"""Why a page's template can't be read, in an author's words."""

import re

TAG = re.compile(r"(\{\{|\{%)(?:(?!\{\{|\{%|\n[ \t]*\n).)*?(?:\}\}|%\})|(\{\{|\{%)", re.DOTALL)
"""A tag that ends before the next begins or the paragraph is over; or, as the second group, one that doesn't."""
CALL = re.compile(r"\{%-?\s*(end)?call\b")
CURLY = re.compile("unexpected char '([“”‘’„])'")


def unread(words: str, line: int, message: str) -> tuple[int, str]:
    """Return the line where a template can't be read, and what to do.

    Args:
        words: The page's words.
        line: Where the engine stopped, from 1: often long after the fault.
        message: What the engine says.
    """
    if found := CURLY.match(message):
        return line, f'A curly quote in a macro. Write " in place of {found[1]}'
    for tag in TAG.finditer(words):
        if tag[2]:
            end = "}}" if tag[2] == "{{" else "%}"
            return words.count("\n", 0, tag.start()) + 1, f"{tag[2]} has no end. Close it with {end}"
    opened: list[int] = []
    for call in CALL.finditer(words):
        if not call[1]:
            opened.append(words.count("\n", 0, call.start()) + 1)
        elif opened:
            opened.pop()
    if opened:
        return opened[-1], "This call has no end. Write {% endcall %} under its words."
    return line, f"{message.removesuffix('.')}. Check the brackets and quotes."
