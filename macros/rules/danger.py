"""How much danger is in what was typed, by the model of `make danger`. `browser/search/danger.js` is its twin."""

import math
import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

BUCKETS = 20_000
"""Weights of a kind. Features that share a bucket share its weight: with 6,000 help came twice as often for nothing."""
WINDOW, STEP = 16, 8
"""Words looked at together, and how far on the next ones begin: a cry for help drowns in a long text."""
MOST = 4000
"""Characters that are looked at."""
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
ZERO = 32
"""A weight is a letter: its place among `LETTERS`, less this."""

WORD = re.compile(r"[a-z0-9]+")
UNSAID = re.compile("[\u0300-\u036f'‘’ʼ`]")
ENDINGS = ("s", "es", "d", "ed", "ing", "in", "er")

Classes = Mapping[str, Sequence[str]]
"""By a word, the names of those it belongs to: "slapped" is one of HIT."""


def classes_of(named: Mapping[str, Sequence[str]]) -> Classes:
    """Turn the names and their words in `data/danger.yml` round."""
    found: dict[str, list[str]] = {}
    for name, said in named.items():
        for word in said:
            found.setdefault(word, []).append(name)
    return found


def words(text: str) -> list[str]:
    """Return the words of a text, lower case, without accents and apostrophes.

    Example:
        >>> words("He can't go ON.")
        ['he', 'cant', 'go', 'on']
    """
    return WORD.findall(UNSAID.sub("", unicodedata.normalize("NFD", text[:MOST].lower())))


def windows(said: list[str]) -> Iterator[list[str]]:
    """Yield the words that are looked at together."""
    for start in range(0, max(len(said) - STEP, 1), STEP):
        yield said[start : start + WINDOW]


def features(said: Sequence[str], classes: Classes) -> set[str]:
    """Return what the model knows some words by: each word and its names, what follows what, and letters in a row."""
    named = [_names(word, classes) for word in said]
    heads = [names[0] if names else word for word, names in zip(said, named, strict=True)]
    found = {*said, *(name for names in named for name in names)}
    for row in (["<", *said, ">"], ["<", *heads, ">"]):
        found.update(f"{one} {other}" for one, other in pairwise(row))
    for gap in (2, 3):
        found.update(f"{one} _ {other}" for one, other in zip(heads, heads[gap:], strict=False))
    found.update(" ".join(heads[at : at + 3]) for at in range(len(heads) - 2))
    for word in said:
        if len(word) > 3:
            whole = f"^{word}$"
            found.update(f"#{whole[at : at + size]}" for size in (3, 4) for at in range(len(whole) - size + 1))
    return found


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


def buckets(said: Sequence[str], classes: Classes) -> list[int]:
    """Return the buckets of some words' features, each once: FNV-1a, the upper half folded into the lower."""
    return sorted({_hash(feature) % BUCKETS for feature in features(said, classes)})


def _hash(text: str) -> int:
    found = 2166136261
    for byte in text.encode():
        found = (found ^ byte) * 16777619 & 0xFFFFFFFF
    return found ^ found >> 15


def scores(text: str, classes: Classes, weights: Sequence[str], biases: Sequence[float], scale: float) -> list[float]:
    """Return a score for each kind of danger, in their order: the logarithm of its odds against harmless.

    Args:
        text: What was typed. Of a long one those words count where there is most danger.
        classes: See `classes_of`.
        weights: For each kind its weights, a letter each.
        biases: For each kind its score where nothing is known.
        scale: What 1 of a weight is worth.
    """

    def scored(said: list[str]) -> list[float]:
        found = buckets(said, classes)
        worth = scale / math.sqrt(len(found) or 1)
        sums = [sum(LETTERS.index(letters[at]) - ZERO for at in found) for letters in weights]
        return [bias + worth * total for bias, total in zip(biases, sums, strict=True)]

    return max(map(scored, windows(words(text))), key=danger)


def danger(found: Sequence[float]) -> float:
    """Return the logarithm of the odds that there is any danger, from the scores of its kinds."""
    most = max(found)
    return most + math.log(sum(math.exp(score - most) for score in found))
