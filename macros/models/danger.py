"""What search takes for danger: patterns of what people type, by the kind of danger, each with whom to ring."""

import re
from collections.abc import Iterator, Mapping
from typing import Self

from pydantic import Field, model_validator

from macros.models.base import Id, Model, Text
from macros.models.synonyms import AnswerLink

NAME = re.compile(r"\b[A-Z]+\b")


class DangerKind(Model):
    """One kind of danger: what is typed in it, and the help that stands above all results."""

    id: Id
    when: tuple[Text, ...] = Field(min_length=1)
    """Patterns; any of them brings help."""
    only: tuple[Text, ...] = ()
    """What counts only when it is all that is typed, because it is harmless inside a longer text."""
    says: Text
    rings: tuple[Id, ...] = Field(min_length=1)
    """Helplines."""
    links: tuple[AnswerLink, ...] = Field(min_length=1)


class Danger(Model):
    """All kinds, most urgent first. How a pattern is written stands at the top of the file."""

    words: Mapping[str, tuple[Text, ...]]
    """What a name in a pattern stands for."""
    harmless: tuple[Text, ...]
    """Patterns of what only sounds like danger: taken out before the kinds are looked for."""
    kinds: tuple[DangerKind, ...] = Field(min_length=1)

    @model_validator(mode="after")
    def _names_are_known(self) -> Self:
        for pattern in self._patterns():
            for name in NAME.findall(pattern):
                if name not in self.words:
                    raise ValueError(f"{name} is none of the names in words: {', '.join(self.words)}")
            if any(pattern.count(opens) != pattern.count(closes) for opens, closes in ("()", "[]")):
                raise ValueError(f"A bracket is left open in: {pattern}")
        return self

    def _patterns(self) -> Iterator[str]:
        yield from self.harmless
        for kind in self.kinds:
            yield from kind.when
