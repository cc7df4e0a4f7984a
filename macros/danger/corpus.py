"""Examples as arrays: their words in a row, the buckets of each, the spans that are judged by themselves."""

from collections.abc import Sequence
from typing import Any

import numpy as np

from macros.rules.danger import Classes, pieces, spans, words

Array = np.ndarray[Any, np.dtype[Any]]
OPENING, CLOSING, PARTS = 4, 5, 6
"""Each word has a part for each reach of its features, then those of a clause that opens or closes with it."""


class Corpus:
    """Texts whose spans can be scored all at once. Words and spans stand in the order of the texts.

    Attributes:
        starts, ends: The first and last word of each span.
        text: The text of each span.
    """

    def __init__(self, texts: Sequence[str], classes: Classes) -> None:
        """Read texts. See `macros.rules.danger.classes_of`."""
        parts: list[list[int]] = []
        found: list[tuple[int, int, int]] = []
        for at, text in enumerate(texts):
            said, before = words(text), len(parts) // PARTS
            found += ((before + start, before + end, at) for start, end in spans(said))
            for piece in pieces(said, classes):
                parts += [*piece.reach, piece.opening, piece.closing]
        self.starts, self.ends, self.text = np.array(found).T
        self._buckets = np.concatenate([np.array(part, int) for part in parts])
        self._bounds = np.concatenate([[0], np.cumsum([len(part) for part in parts])])

    def scores(self, weights: Array, biases: Array) -> Array:
        """Return a row of scores for each span, from the weights of each kind and its bias."""
        worth = 1 / np.sqrt(self._sums(np.ones(len(self._buckets))))
        return np.array(
            [bias + worth * self._sums(row[self._buckets]) for row, bias in zip(weights, biases, strict=True)]
        ).T

    def _sums(self, worth: Array) -> Array:
        """Return for each span the sum of what its features are worth."""
        upto = np.concatenate([[0], np.cumsum(worth)])[self._bounds]
        parts = np.diff(upto).reshape(-1, PARTS)
        found: Array = parts[self.starts, OPENING] + parts[self.ends, CLOSING]
        for reach in range(OPENING):
            along = np.concatenate([[0], np.cumsum(parts[:, reach])])
            found += along[self.ends + 1] - along[np.minimum(self.starts + reach, self.ends + 1)]
        return found

    def features(self, chosen: Array) -> list[Array]:
        """Return the buckets of some spans."""

        def part(word: int, first: int, last: int) -> Array:
            return self._buckets[self._bounds[word * PARTS + first] : self._bounds[word * PARTS + last]]

        return [
            np.concatenate(
                [
                    *(part(word, 0, min(word - start + 1, OPENING)) for word in range(start, end + 1)),
                    part(start, OPENING, CLOSING),
                    part(end, CLOSING, PARTS),
                ]
            )
            for start, end in zip(self.starts[chosen].tolist(), self.ends[chosen].tolist(), strict=True)
        ]

    def best(self, scores: Array, count: int = 1) -> Array:
        """Return the spans of each text that score most, up to a count of each."""
        order: Array = np.lexsort((-scores, self.text))
        rank = np.arange(len(order)) - np.searchsorted(self.text[order], self.text[order])
        found: Array = order[rank < count]
        return found
