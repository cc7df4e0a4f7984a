"""Reading an employer's action plan: which signs an action shows, and what nine answers come to.

The browser's copy of this rule must read the same: both run `tests/vectors/plan_tester.yml`.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from macros.tools.plan_tester.model import Band, PlanAction, PlanQuestion, Sign

# Only small letters A to Z change, and marks one for one, so that a place in the plain text is a place in the original.
PLAIN = str.maketrans("ABCDEFGHIJKLMNOPQRSTUVWXYZ’‘‐‑–—", "abcdefghijklmnopqrstuvwxyz''----")
LETTER = r"[^\W_]"
PIECES = {
    "####": r"(?:19|20)[0-9]{2}",
    "#": r"(?!(?:19|20)[0-9]{2}(?![0-9]|[.,][0-9]|%))[0-9]+(?:[.,][0-9]+)*%?",
    "*": rf"{LETTER}*",
    " ": r"[ \t\n\r\u00a0-]+",
}
SPACES = re.compile(r"[ \t\n\r\u00a0]+")


@dataclass(frozen=True)
class Flag:
    """A sign that an action shows, and the words that set it off: none for what is missing."""

    id: str
    words: tuple[str, ...]


@cache
def pattern(phrase: str) -> re.Pattern[str]:
    """Return what finds a phrase as whole words."""
    pieces = re.findall(r"#{4}|#|\*| |[^#* ]+", phrase)
    return re.compile(rf"(?<!{LETTER}){''.join(PIECES.get(piece, piece) for piece in pieces)}(?!{LETTER})")


def found(text: str, phrases: Iterable[str]) -> list[str]:
    """Return the first words of a text that each phrase finds, as they stand in it, in its order and each once.

    Words within longer words that were found are left out.

    Example:
        >>> found("Continue to Raise awareness", ["raise awareness", "continu*"])
        ['Continue', 'Raise awareness']
    """
    plain = text.translate(PLAIN)
    spans = sorted({match.span() for phrase in phrases if (match := pattern(phrase).search(plain))})
    whole = [(a, b) for a, b in spans if not any(c <= a and b <= d and (c, d) != (a, b) for c, d in spans)]
    words = [SPACES.sub(" ", text[start:end]) for start, end in whole]
    return list(dict.fromkeys(words))


def flags(action: PlanAction, signs: Iterable[Sign]) -> list[Flag]:
    """Return the signs that an action shows, in the order of the signs."""
    shown: dict[str, Flag] = {}
    for sign in signs:
        texts = [text for box in sign.reads if SPACES.sub("", text := getattr(action, box))]
        words = tuple(dict.fromkeys(word for text in texts for word in found(text, sign.words)))
        shows = {"blank": not texts, "found": bool(words), "missing": bool(texts) and not words}
        if shows[sign.when] and sign.unless not in shown:
            shown[sign.id] = Flag(sign.id, words)
    return list(shown.values())


def total(scores: Mapping[str, int], questions: Iterable[PlanQuestion]) -> tuple[int, int]:
    """Return the points, and how many of the questions have an answer."""
    given = [scores[question.id] for question in questions if question.id in scores]
    return sum(given), len(given)


def weakest(scores: Mapping[str, int], questions: Iterable[PlanQuestion], most: int = 3) -> list[PlanQuestion]:
    """Return the questions with the lowest answers, those in full left out; ties in the order of the questions."""
    low = [question for question in questions if scores.get(question.id, 2) < 2]
    return sorted(low, key=lambda question: scores[question.id])[:most]


def band(points: int, bands: Iterable[Band]) -> Band:
    """Return the band that a total falls in."""
    return [band for band in bands if band.at_least <= points][-1]
