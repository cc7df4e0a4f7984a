"""A mistake in what an editor wrote: where it is, and what to do."""

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches


@dataclass(frozen=True, order=True)
class Mistake:
    """One mistake, as `file:line: key: what is wrong. What to do.`"""

    file: str
    line: int
    key: str
    says: str

    def __str__(self) -> str:
        return shown(f"{self.file}:{self.line}: {self.key}: {self.says}")


def shown(words: str) -> str:
    """Return words as a terminal may show them: what it would obey, such as an escape, is spelt out.

    Example:
        >>> shown("a\\x1b[2Jb")
        'a\\\\x1b[2Jb'
    """
    return "".join(sign if sign.isprintable() or sign == "\u00a0" else ascii(sign)[1:-1] for sign in words)


class Mistakes(Exception):
    """Every mistake found in one reading."""

    def __init__(self, mistakes: Iterable[Mistake]) -> None:
        self.mistakes = sorted(set(mistakes))
        super().__init__("\n".join(map(str, self.mistakes)))


def nearest(wrong: str, known: Iterable[str]) -> str:
    """Return advice naming the nearest known id, or where to look.

    Example:
        >>> nearest("vento-2062", ["vento-2026", "interest"])
        'Did you mean "vento-2026"?'
    """
    known = list(known)
    close = get_close_matches(wrong, known, n=1, cutoff=0.6)
    return f'Did you mean "{close[0]}"?' if close else f"There are {len(known)} known ids; none is near."
