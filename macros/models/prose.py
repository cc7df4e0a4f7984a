"""What the prose of a page is held to: no typed figure of law, the answer first, no more than a reader will read."""

import re
from collections.abc import Iterator

from macros.models.mistakes import Mistake

MOST_WORDS = 1700
MOST_IN_SHORT = 75
FOR_AUTHORS, APART = "contributing/", ("contributing/", "reference/")
NUMBER = (
    r"(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|twenty|thirty|forty|fifty)"
)
MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
TYPED_FIGURES = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"\b{NUMBER}[ \u00a0-](?:calendar |working |clear )?(?:day|week|month|year)s?\b",
        r"£\s?\d",
        rf"\b{NUMBER}(?:%| per ?cent\b| pounds\b)",
        rf"\b(?:\d{{1,2}}(?:st|nd|rd|th)? )?{MONTH} (?:19|20)\d\d\b",
        rf"\b\d{{1,2}}(?:st|nd|rd|th)? {MONTH}\b",
        r"\b(?:since|from|in|by|until|before|after) (?:19|20)\d\d\b",
    )
)
DIGIT, UNITS = re.compile("[\\d£]"), ("day", "week", "month", "year", "cent", "pound")
"""Without one of them no pattern finds anything."""
MACRO = re.compile(r"\{\{.*?\}\}|\{%.*?%\}", re.DOTALL)
NAME_OF_LAW = re.compile(r"\b(?:Act|Order|Regulations|Rules|Code)(?: \([^)]*\))? (?:19|20)\d\d\b")


def typed_figures(words: str) -> Iterator[tuple[int, str]]:
    """Yield the line and text of each limit, sum or date of law that is typed rather than printed by a macro.

    The name of a law may carry its year, and what a macro is told is not prose.
    """
    hidden = MACRO.sub(lambda m: re.sub(r"[^\n]", " ", m[0]), words)
    hidden = NAME_OF_LAW.sub(lambda m: "x" * len(m[0]), hidden)
    for number, line in enumerate(hidden.split("\n"), 1):
        if not DIGIT.search(line) and not any(unit in line.lower() for unit in UNITS):
            continue  # nearly all lines: six patterns on each would take a tenth of the check
        for pattern in TYPED_FIGURES:
            for found in pattern.finditer(line):
                yield number, found[0]


def sentences(markdown: str) -> list[str]:
    """Return the sentences of a page's own words: no macros, tables' rules, links' addresses or marks."""
    text = MACRO.sub("", markdown)
    text = re.sub(r"\[([^\]]*)\]\([^)]*\)(\{[^}]*\})?", r"\1", text)
    text = re.sub(r"^\s*\{:.*$|^\|[ -|]*$|<[^>]*>", "", text, flags=re.MULTILINE)
    blocks = re.split(r"\n\s*\n|\n\s*(?:[-*]|\d+\.)\s|\n#+ |\n!!! \w+|\|", text)
    return [
        s.strip()
        for block in blocks
        for s in re.split(r"(?<=[.!?:;])[\"”*]*\s+", re.sub(r"\s+", " ", block))
        if re.search(r"[a-z]{2}", s)
    ]


def words_of(markdown: str) -> int:
    """Count the words of a page that an author wrote."""
    return sum(len(s.split()) for s in sentences(markdown))


def mistakes(name: str, page_id: str, words: str, first_line: int) -> Iterator[Mistake]:
    """Yield what the prose of a page for readers is not held to.

    Args:
        name: The page's file, from the root.
        page_id: Its path in `docs/`, without `.md`.
        words: The page, without its front matter.
        first_line: The line of the file on which they begin.
    """
    if page_id.startswith(FOR_AUTHORS):
        return
    for line, figure in typed_figures(words):
        says = f"“{figure}” is typed, and would stay old. Print it from its fact: value(), dated()."
        yield Mistake(name, first_line + line - 1, "figure", says)
    if "/" not in page_id or page_id.startswith(APART):
        return
    if (count := words_of(words)) > MOST_WORDS:
        yield Mistake(
            name, first_line, "words", f"{count:,}; a page has at most {MOST_WORDS:,}. Shorten it, or part it."
        )
    if not (short := re.match(r"(\s*)!!! (?:short|clock) .*?(?=\n\n|\Z)", words, re.DOTALL)):
        yield Mistake(name, first_line, "short", 'No answer first. Begin with the box: !!! short "In short"')
    elif (count := words_of(short[0])) > MOST_IN_SHORT:
        line = first_line + short[1].count("\n")
        yield Mistake(
            name, line, "short", f"The first box has {count} words, and may have {MOST_IN_SHORT}: shorten it."
        )
