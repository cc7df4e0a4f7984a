"""What search takes for danger: kinds with whom to ring, words that mean alike, the model trained on examples."""

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Annotated

from pydantic import Field, StringConstraints

from macros.models.base import Id, Model, Text
from macros.models.declared import Declared
from macros.models.mistakes import Mistake
from macros.models.synonyms import AnswerLink
from macros.models.text_file import Unreadable, read_text

HARMLESS = "harmless"
"""The stem of the file of what must bring no help."""
Weights = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9+/]{20000}$")]


class DangerKind(Model):
    """One kind of danger: the help that stands above all results. Its examples are `data/danger/<id>.txt`."""

    id: Id
    says: Text
    rings: tuple[Id, ...] = Field(min_length=1)
    """Helplines."""
    links: tuple[AnswerLink, ...] = Field(min_length=1)


class Danger(Model):
    """All kinds, most urgent first."""

    kinds: tuple[DangerKind, ...] = Field(min_length=1)
    words: Mapping[str, tuple[Text, ...]]
    """Words that mean alike in danger, by a name in capitals."""


class DangerModel(Model):
    """What `make danger` wrote: see `macros.rules.danger`."""

    made_of: Text
    """The fingerprint of the examples and words it was trained on."""
    threshold: float
    """The least score that brings help."""
    scale: float
    biases: tuple[float, ...]
    """As the kinds in `data/danger.yml` stand."""
    weights: tuple[Weights, ...]


EXAMPLES: Declared[str] = Declared("danger/*.txt", Model, listed=True, by_file=True)
"""Example files: a line each. Only training reads them."""


def examples(root: Path) -> dict[str, list[str]]:
    """Return the examples by kind, `harmless` among them.

    Raises:
        Unreadable: One of the files is no text.
    """
    return {path.stem: [line for line in read_text(path).split("\n") if line] for path in EXAMPLES.paths(root)}


def fingerprint(said: Mapping[str, Sequence[str]], words: Mapping[str, Sequence[str]]) -> str:
    """Return the fingerprint of all that a model is trained on."""
    whole = repr([sorted((name, list(lines)) for name, lines in each.items()) for each in (said, words)])
    return f"1:{hashlib.sha256(whole.encode()).hexdigest()[:16]}"


def mistakes(root: Path, danger: Danger, model: DangerModel) -> Iterator[Mistake]:
    """Yield what is wrong with examples, and whether they changed since the model was trained."""
    try:
        said = examples(root)
    except Unreadable as fault:
        yield Mistake("data/danger", fault.line, "examples", fault.says)
        return
    wanted = {*(kind.id for kind in danger.kinds), HARMLESS}
    for name in sorted(wanted ^ said.keys()):
        there = "No kind in data/danger.yml has this id." if name in said else "Not there. Put the file back."
        yield Mistake(f"data/danger/{name}.txt", 1, "file", there)
    kinds: dict[str, str] = {}
    for name, lines in said.items():
        for number, line in enumerate(lines, 1):
            if kinds.setdefault(line.casefold(), name) != name:
                says = f"{line} is also an example of {kinds[line.casefold()]}. Keep it where it belongs."
                yield Mistake(f"data/danger/{name}.txt", number, "example", says)
    if fingerprint(said, danger.words) != model.made_of:
        yield Mistake("data/danger/model.yml", 1, "made_of", "The examples changed: run make danger.")
