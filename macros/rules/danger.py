"""How much danger is in what was typed, by the model of `make danger`. `browser/search/danger.js` is its twin."""

import math
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

BUCKETS = 20_000
"""Weights of a kind. Features that share a bucket share its weight: with 6,000 help came twice as often for nothing."""
SHORTEST, LONGEST = 4, 12
"""Words of a span. Each is judged by itself: a cry for help is heard whatever stands before or after it."""
MOST = 4000
"""Characters that are looked at."""
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
ZERO = 32
"""A weight is a letter: its place among `LETTERS`, less this."""

TOKEN = re.compile(r"[a-z0-9]+|[.,;:!?]")
UNSAID = re.compile("[\u0300-\u036f'‘’ʼ`]")
ENDINGS = ("s", "es", "d", "ed", "ing", "in", "er")
MONTH = (
    "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    "|nov(?:ember)?|dec(?:ember)?)"
)
DAYS = re.compile(
    r"\b(?:(?:on|since|from|by|in|at|last|this|next|the|of|dated) )*"
    rf"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d{{1,2}}(?:st|nd|rd|th)?(?: of)? {MONTH}\b(?: \d{{4}})?"
    rf"|{MONTH} \d{{1,4}}(?:st|nd|rd|th)?|\d+[/.-]\d+(?:[/.-]\d+)?)\b"
)
"""What says when: nothing of it tells of danger."""
JOINS = frozenset(
    {
        "and",
        "but",
        "or",
        "so",
        "because",
        "cos",
        "coz",
        "then",
        "when",
        "while",
        "after",
        "before",
        "since",
        "that",
        "who",
    }
    | {"if", "as", "says", "said", "saying"}
)
"""A clause ends before these, and another begins after them."""

Classes = Mapping[str, Sequence[str]]
"""By a word, the names of those it belongs to: "slapped" is one of HIT."""


class Word(NamedTuple):
    """A word, and whether a clause begins or ends with it."""

    word: str
    opens: bool
    closes: bool


class Piece(NamedTuple):
    """The buckets of what ends with a word, by how many words before it that reaches; and of a clause's edges."""

    reach: tuple[list[int], ...]
    opening: list[int]
    closing: list[int]


def classes_of(named: Mapping[str, Sequence[str]]) -> Classes:
    """Turn the names and their words in `data/danger.yml` round."""
    found: dict[str, list[str]] = {}
    for name, said in named.items():
        for word in said:
            found.setdefault(word, []).append(name)
    return found


def words(text: str) -> list[Word]:
    """Return the words of a text, lower case, without accents, apostrophes and days.

    Example:
        >>> [word.word for word in words("Since 3 May he can't go ON.")]
        ['he', 'cant', 'go', 'on']
    """
    plain = UNSAID.sub("", unicodedata.normalize("NFD", text[:MOST].lower()))
    said = [".", *TOKEN.findall(DAYS.sub(" , ", plain)), "."]
    edges = [word in JOINS or not word.isalnum() for word in said]
    return [Word(word, edges[at - 1], edges[at + 1]) for at, word in enumerate(said) if word.isalnum()]


def pieces(said: Sequence[Word], classes: Classes) -> Iterator[Piece]:
    """Yield for each word what the model knows it by: itself and its names, letters in a row, what stands before it."""
    named = [_names(word, classes) for word, _, _ in said]
    heads = [names[0] if names else word.word for word, names in zip(said, named, strict=True)]
    for at, (word, opens, closes) in enumerate(said):
        head, whole = heads[at], f"^{word}$" if len(word) > 3 else ""
        grams = {f"#{whole[i : i + size]}" for size in (3, 4) for i in range(len(whole) - size + 1)}
        reach = [{word, *named[at], *grams}, set[str](), set[str](), set[str]()]
        if at:
            reach[1] |= {f"{said[at - 1].word} {word}", f"{heads[at - 1]} {head}"}
        if at > 1:
            reach[2] |= {f"{heads[at - 2]} _ {head}", " ".join(heads[at - 2 : at + 1])}
        if at > 2:
            reach[3] |= {f"{heads[at - 3]} _ {head}"}
        yield Piece(
            tuple(map(_buckets, reach)),
            _buckets({f"< {word}", f"< {head}", *([] if closes else [f"< {head} {heads[at + 1]}"])} if opens else ()),
            _buckets({f"{word} >", f"{head} >", *([] if opens else [f"{heads[at - 1]} {head} >"])} if closes else ()),
        )


def _names(word: str, classes: Classes) -> Sequence[str]:
    if word in classes:
        return classes[word]
    for ending in ENDINGS:
        stem = word.removesuffix(ending)
        if stem == word or len(stem) < 3:
            continue
        once = stem[:-1] if len(stem) > 3 and stem[-1] == stem[-2] else stem
        for form in (stem, f"{stem}e", once):
            if form in classes:
                return classes[form]
    return ()


def _buckets(features: Iterable[str]) -> list[int]:
    """Return the buckets of features: FNV-1a, the upper half folded into the lower."""
    return sorted(_hash(feature) % BUCKETS for feature in features)


def _hash(text: str) -> int:
    found = 2166136261
    for byte in text.encode():
        found = (found ^ byte) * 16777619 & 0xFFFFFFFF
    return found ^ found >> 15


def spans(said: Sequence[Word]) -> Iterator[tuple[int, int]]:
    """Yield the first and last word of what is judged by itself: shorter spans at the edges of a clause."""
    for start, first in enumerate(said):
        for end in range(start, min(start + LONGEST, len(said))):
            edges = first.opens + said[end].closes
            if edges == 2 or end - start + 1 + edges >= SHORTEST:
                yield start, end


def scores(text: str, classes: Classes, weights: Sequence[str], biases: Sequence[float], scale: float) -> list[float]:
    """Return a score for each kind of danger, in their order: the logarithm of its odds against harmless.

    Args:
        text: What was typed. Its score is that of the span where there is most danger.
        classes: See `classes_of`.
        weights: For each kind its weights, a letter each.
        biases: For each kind its score where nothing is known.
        scale: What 1 of a weight is worth.
    """
    said = words(text)
    known = list(pieces(said, classes))

    def scored(start: int, end: int) -> list[float]:
        found = [*known[start].opening, *known[end].closing]
        for at in range(start, end + 1):
            for part in known[at].reach[: at - start + 1]:
                found += part
        worth = scale / math.sqrt(len(found))
        sums = [sum(LETTERS.index(letters[at]) - ZERO for at in found) for letters in weights]
        return [bias + worth * total for bias, total in zip(biases, sums, strict=True)]

    return max((scored(*span) for span in spans(said)), key=danger, default=list(biases))


def danger(found: Sequence[float]) -> float:
    """Return the logarithm of the odds that there is any danger, from the scores of its kinds."""
    most = max(found)
    return most + math.log(sum(math.exp(score - most) for score in found))
