"""A linear model of danger: for each kind a weight a feature, found by logistic regression over spans.

The same examples give the same model. A text tells of danger where one of its spans does, and is harmless where none
does. So the model learns in rounds, each from the spans that it takes for the gravest so far.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from zlib import crc32

import numpy as np

from macros.danger.corpus import Array, Corpus
from macros.rules.danger import BUCKETS, ZERO, Classes

ROUNDS, STEPS, CALM = 4, 60, 0.06
"""How often spans are chosen, how often the weights are moved for them, how strongly they are drawn to nothing."""
PACES = (0.25, 0.12)
"""By how much weights are moved at most: in the first round, and later."""
NEGATIVES = 2
"""How many spans of a harmless text each round adds."""
SPREAD = 0.9995
"""The share of the weights that a letter can tell; the few beyond are cut to the greatest."""

Said = tuple[str, int]
"""What is typed, and the place of its kind; that of harmless is last."""


@dataclass(frozen=True)
class Trained:
    """A model: for each kind a row of whole weights, what 1 of them is worth, and a bias."""

    weights: Array
    scale: float
    biases: Array

    def scores(self, texts: Sequence[str], classes: Classes) -> Array:
        """Return a row of scores for each text: those of its gravest span."""
        corpus = Corpus(texts, classes)
        scores = corpus.scores(self.weights * self.scale, self.biases)
        return scores[corpus.best(any_of(scores))]


def any_of(scores: Array) -> Array:
    """Return the logarithm of the odds that there is any danger, from rows of scores."""
    most: Array = scores.max(axis=1)
    rest: Array = np.log(np.exp(scores - most[:, None]).sum(axis=1))
    return most + rest


def beside(said: Sequence[Said], harmless: int) -> list[Said]:
    """Return each example beside a harmless one: danger stays danger, and nothing of two harmless ones is danger."""
    safe = [text for text, kind in said if kind == harmless]
    joins = [" ", " and "]
    return [
        (f"{other}{joins[at % 2]}{text}" if at % 4 else f"{text} {other}", kind)
        for at, (text, kind) in enumerate(said)
        for other in [safe[crc32(f"{text} {kind}".encode()) % len(safe)]]
    ]


def train(said: Sequence[Said], kinds: int, classes: Classes) -> Trained:
    """Return the model that tells the examples best.

    Args:
        said: The examples.
        kinds: How many kinds of danger there are.
        classes: See `macros.rules.danger.classes_of`.
    """
    joined = [*said, *beside(said, kinds)]
    corpus = Corpus([text for text, _ in joined], classes)
    kind = np.array([kind for _, kind in joined])[corpus.text]
    harmless = kind == kinds
    length = corpus.ends - corpus.starts
    whole = corpus.best(length)
    kept = whole[corpus.text[whole] < len(said)]
    weights, chosen = np.zeros((kinds, BUCKETS + 1)), kept
    for turn in range(ROUNDS):
        if turn:
            scores = corpus.scores(weights[:, :BUCKETS], weights[:, BUCKETS])
            own = np.where(harmless, any_of(scores), scores[np.arange(len(kind)), np.minimum(kind, kinds - 1)])
            gravest, graver = corpus.best(own), corpus.best(own, NEGATIVES)
            kept = np.union1d(kept, graver[harmless[graver]])
            chosen = np.union1d(kept, gravest[~harmless[gravest]])
        _fit(weights, corpus.features(chosen), kind[chosen], PACES[min(turn, 1)])
    found = weights[:, :BUCKETS]
    scale = float(f"{np.quantile(np.abs(found), SPREAD) / (ZERO - 1):.6f}")
    return Trained(np.clip(np.rint(found / scale), 1 - ZERO, ZERO - 1).astype(int), scale, weights[:, BUCKETS].round(4))


def _fit(weights: Array, known: Sequence[Array], kind: Array, most: float) -> None:
    """Move the weights, the last of each row its bias, to tell spans by their features: Adam's steps, over all."""
    kinds = len(weights)
    lengths = np.array([len(found) for found in known])
    starts, places = np.concatenate([[0], lengths.cumsum()[:-1]]), np.concatenate(known)
    worth, each = 1 / np.sqrt(lengths), np.repeat(np.arange(len(known)), lengths)
    wanted = np.zeros((kinds + 1, len(known)))
    wanted[kind, np.arange(len(known))] = 1
    speed, size = np.zeros_like(weights), np.zeros_like(weights)
    for step in range(1, STEPS + 1):
        scores = np.zeros((kinds + 1, len(known)))
        for row, weight in zip(scores, weights, strict=False):
            row[:] = np.add.reduceat(weight[places], starts) * worth + weight[BUCKETS]
        odds = np.exp(scores - scores.max(axis=0))
        wrong = odds / odds.sum(axis=0) - wanted
        slope = CALM * weights
        slope[:, BUCKETS] = wrong[:kinds].sum(axis=1)
        for row, error in zip(slope, wrong, strict=False):
            row[:BUCKETS] += np.bincount(places, (error * worth)[each], BUCKETS)
        speed += 0.1 * (slope - speed)
        size += 0.01 * (slope**2 - size)
        pace = most * (1 - step / (STEPS + 1))
        weights -= pace * speed / (1 - 0.9**step) / (np.sqrt(size / (1 - 0.99**step)) + 1e-8)
