"""Train what search takes for danger: `python -m macros.danger [--measure]` reads the examples, writes the model.

`--measure` trains on all but a fold at a time and says how well that fold is told.
"""

import sys
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations, pairwise
from pathlib import Path
from typing import Any

import numpy as np
import yaml

from macros.danger.corpus import Array
from macros.danger.learning import Said, Trained, any_of, train
from macros.models.danger import HARMLESS, examples, fingerprint
from macros.models.yaml_file import YamlFile
from macros.rules.danger import LETTERS, ZERO, Classes, classes_of, words

ROOT = Path(__file__).parents[2]
THRESHOLD = 0.25
"""The least score that brings help; `--measure` says what it means."""
FOLDS = 5
PRIMES = (7919, 104729)


def folds(said: Sequence[Said]) -> Array:
    """Return for each example its fold. Those that share half of their words share a fold: none is told by its copy."""
    sets = [frozenset(word for word, _, _ in words(text)) for text, _ in said]
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
    for out in range(FOLDS):
        seen = [one for one, at in zip(said, fold, strict=True) if at != out]
        held = np.flatnonzero(fold == out).tolist()
        scores[held] = train(seen, len(kinds), classes).scores([said[at][0] for at in held], classes)
    danger, grave = any_of(scores), truth < len(kinds)
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
        model = train(said, len(kinds), classes)
        (ROOT / "data/danger/model.yml").write_text(written(model, fingerprint(lines, about["words"])), "utf-8")
        print(f"{len(said):,} examples learnt.")


if __name__ == "__main__":
    main()
