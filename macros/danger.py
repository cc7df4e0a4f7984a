"""Train what search takes for danger: `python -m macros.danger [--measure]` reads the examples, writes the model.

The model is a linear one: for each kind a weight a feature, found by logistic regression. The same examples give the
same model. `--measure` trains on nine tenths at a time and says how well the last tenth is told.
"""

import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise
from pathlib import Path
from typing import Any

import numpy as np
import yaml

from macros.models.danger import HARMLESS, examples, fingerprint
from macros.models.yaml_file import YamlFile
from macros.rules.danger import BUCKETS, LETTERS, WINDOW, ZERO, Classes, buckets, classes_of, words

ROOT = Path(__file__).parents[1]
THRESHOLD = 1.0
"""The least score that brings help; `--measure` says what it means."""
STEPS, PACE, CALM = 140, 0.25, 1 / 30
"""How often the weights are moved, by how much at most, and how strongly they are drawn to nothing."""
SPREAD = 0.9995
"""The share of the weights that a letter can tell; the few beyond are cut to the greatest."""
PRIMES = (7919, 104729)
FOLDS = 10

Said = tuple[str, int]
"""What is typed, and the place of its kind; that of harmless is last."""
Array = np.ndarray[Any, np.dtype[Any]]


@dataclass(frozen=True)
class Trained:
    """A model: for each kind a row of whole weights, what 1 of them is worth, and a bias."""

    weights: Array
    scale: float
    biases: Array

    def scores(self, said: Sequence[Sequence[int]]) -> Array:
        """Return a row of scores for each text, given by its buckets."""
        rows = [
            self.weights[:, found].sum(axis=1) * self.scale / np.sqrt(max(len(found), 1)) + self.biases
            for found in map(list, said)
        ]
        return np.array(rows)


def beside(said: Sequence[Said], harmless: int) -> list[Said]:
    """Return the examples, and each again beside a harmless one: danger stays danger, whatever else is typed."""
    safe = [text for text, kind in said if kind == harmless]
    more: list[Said] = []
    for at, (text, kind) in enumerate(said):
        other = safe[at * PRIMES[0] % len(safe)]
        if kind != harmless or at % 2:
            more.append((f"{text} {other}" if at * PRIMES[1] % 4 < 2 else f"{other} {text}", kind))
    return [*said, *more]


def train(said: Sequence[Said], kinds: int, classes: Classes) -> Trained:
    """Return the model that tells the examples best. Adam's steps, over all examples at once.

    Args:
        said: The examples.
        kinds: How many kinds of danger there are.
        classes: See `macros.rules.danger.classes_of`.
    """
    known = [buckets(words(text)[:WINDOW], classes) for text, _ in said]
    lengths = np.array([len(found) for found in known])
    starts, places = np.concatenate([[0], lengths.cumsum()[:-1]]), np.concatenate(known)
    worth = 1 / np.sqrt(lengths)
    wanted = np.zeros((kinds + 1, len(said)))
    wanted[[kind for _, kind in said], np.arange(len(said))] = 1
    each = np.repeat(np.arange(len(said)), lengths)
    weights, speed, size = (np.zeros((kinds, BUCKETS + 1)) for _ in range(3))
    for step in range(1, STEPS + 1):
        scores = np.zeros((kinds + 1, len(said)))
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
        pace = PACE * (1 - step / (STEPS + 1))
        weights -= pace * speed / (1 - 0.9**step) / (np.sqrt(size / (1 - 0.99**step)) + 1e-8)
    found = weights[:, :BUCKETS]
    scale = float(f"{np.quantile(np.abs(found), SPREAD) / (ZERO - 1):.6f}")
    return Trained(np.clip(np.rint(found / scale), 1 - ZERO, ZERO - 1).astype(int), scale, weights[:, BUCKETS].round(4))


def folds(said: Sequence[Said]) -> Array:
    """Return for each example its fold. Those that share half of their words share a fold: none is told by its copy."""
    sets = [frozenset(words(text)) for text, _ in said]
    first: list[int] = list(range(len(said)))

    def root(at: int) -> int:
        while first[at] != at:
            first[at] = first[first[at]]
            at = first[at]
        return at

    by_pair: dict[tuple[str, ...], list[int]] = {}
    for at, own in enumerate(sets):
        for pair in combinations(sorted(own), 2) if len(own) > 1 else [tuple(own)]:
            by_pair.setdefault(pair, []).append(at)
    for near in by_pair.values():
        for one, other in combinations(near, 2) if len(near) < 200 else pairwise(near):
            if 2 * len(sets[one] & sets[other]) >= len(sets[one] | sets[other]):
                first[root(one)] = root(other)
    return np.array([root(at) * PRIMES[0] % PRIMES[1] % FOLDS for at in range(len(said))])


def measured(said: Sequence[Said], kinds: Sequence[str], classes: Classes) -> Iterator[str]:
    """Yield lines on how well examples are told by a model that has not seen them."""
    fold, truth = folds(said), np.array([kind for _, kind in said])
    scores = np.zeros((len(said), len(kinds)))
    known = [buckets(words(text)[:WINDOW], classes) for text, _ in said]
    for out in range(FOLDS):
        seen = [one for one, at in zip(said, fold, strict=True) if at != out]
        held = np.flatnonzero(fold == out)
        model = train(beside(seen, len(kinds)), len(kinds), classes)
        scores[held] = model.scores([known[at] for at in held])
    danger, grave = np.log(np.exp(scores).sum(axis=1)), truth < len(kinds)
    for least in [*np.quantile(danger[~grave], [0.98, 0.99, 0.995]).tolist(), THRESHOLD]:
        helped = danger > least
        yield f"{least:6.2f}: help for {helped[grave].mean():.1%} of danger, {helped[~grave].mean():.2%} of harmless"
    yield f"the right kind first: {(scores.argmax(axis=1) == truth)[grave].mean():.1%}"
    for at, kind in enumerate(kinds):
        yield f"{kind}: {(danger[truth == at] > THRESHOLD).mean():.1%}"
    for wrong in np.flatnonzero((danger > THRESHOLD) != grave).tolist():
        yield f"{danger[wrong]:6.2f} {[*kinds, HARMLESS][truth[wrong]]}: {said[wrong][0]}"


def written(model: Trained, made_of: str) -> str:
    """Return the file of a model."""
    about: dict[str, object] = {
        "made_of": made_of,
        "threshold": THRESHOLD,
        "scale": model.scale,
        "biases": model.biases.tolist(),
    }
    about["weights"] = ["".join(LETTERS[weight + ZERO] for weight in row) for row in model.weights]
    return "# Made by `make danger` of the examples beside it. Not for editing.\n" + yaml.safe_dump(
        about, sort_keys=False, width=10**6
    )


def main() -> None:
    """Train on all examples and write the model, or measure."""
    about: Mapping[str, Any] = YamlFile(ROOT / "data/danger.yml", ROOT).content
    kinds, classes, lines = [kind["id"] for kind in about["kinds"]], classes_of(about["words"]), examples(ROOT)
    said = [(line, at) for at, kind in enumerate([*kinds, HARMLESS]) for line in lines[kind]]
    if "--measure" in sys.argv:
        print("\n".join(measured(said, kinds, classes)))
    else:
        model = train(beside(said, len(kinds)), len(kinds), classes)
        (ROOT / "data/danger/model.yml").write_text(written(model, fingerprint(lines, about["words"])), "utf-8")
        print(f"{len(said):,} examples learnt.")


if __name__ == "__main__":
    main()
