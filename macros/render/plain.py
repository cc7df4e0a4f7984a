"""A page's Markdown, as its macros leave it, in plain words: for paper, which has no links and no marks."""

import re
from html import unescape

from macros.models.pages import HEADING, anchored

LINK = re.compile(r"\[((?:[^\[\]]|\[[^\[\]]*\])*)\]\([^()\s]*(?:\([^()]*\)[^()\s]*)*\)(?:\{[^{}]*\})?")
MARKS = re.compile(r"<[^>]+>|\[\^[\w-]+\]|[*`]|\{:[^}]*\}")


def plain(words: str) -> str:
    """Return Markdown in one line of words. A space that keeps two words together stays.

    Example:
        >>> plain("**Ring** [Acas](/law/acas.md), for *free*.")
        'Ring Acas, for free.'
    """
    said = unescape(MARKS.sub("", LINK.sub(r"\1", words)))
    # A title that asks something needs no full stop after it.
    return re.sub(r"([?!])\.", r"\1", re.sub(r"[ \t\r\n]+", " ", said).strip())


def under(words: str, section: str) -> str:
    """Return what stands on a page under a heading of the second level, down to the next; the loader knows it."""
    heads = [found for found in HEADING.finditer(words) if found[0].startswith("## ")]
    ends = [*(found.start() for found in heads[1:]), len(words)]
    return next(
        words[found.end() : end]
        for found, end in zip(heads, ends, strict=True)
        if (found[2] or anchored(found[1])) == section
    )


def listed(words: str, mark: str) -> list[str]:
    """Return the items of the lists of some Markdown, as they are written there.

    Args:
        words: The Markdown.
        mark: What an item begins with, as a regular expression: `- `.
    """
    item = re.compile(rf"^{mark}", re.MULTILINE)
    return [part.strip() for block in blocks(words) if item.match(block) for part in item.split(block)[1:]]


def in_tool(words: str, name: str) -> str:
    """Return what readers without scripts have in the place of a tool."""
    return words.partition(f'data-tool="{name}" markdown="1">')[2].partition("<script")[0]


def blocks(words: str) -> list[str]:
    """Return the paragraphs, lists and tables of some Markdown."""
    return [block.strip() for block in re.split(r"\n\s*\n", words) if block.strip()]
