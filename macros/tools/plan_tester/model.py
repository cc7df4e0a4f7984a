"""The action-plan tester: nine questions to a plan, and the signs to look for in each of its actions."""

import re
from typing import Annotated, Any, Literal, Self

from pydantic import Field, StringConstraints, field_validator, model_validator

from macros.models.base import Id, Model, Text
from macros.models.declared import single

BoxName = Literal["action", "change", "owner", "date", "why", "means"]
PartName = Literal["specific", "measurable", "owner", "date", "resource", "evidence"]
Phrase = Annotated[str, StringConstraints(pattern=r"^[a-z0-9#*/&%']+( [a-z0-9#*/&%']+)*$")]
"""Words to find. `*` is the rest of a word, `#` a number that is no year, `####` a year."""
VERDICT = re.compile(r"\b(?:pass(?:es|ed)?|fail(?:s|ed|ure)?)\b", re.IGNORECASE)


class Score(Model):
    """An answer to a question: a reading aid, never a mark."""

    value: Literal[0, 1, 2]
    words: Text


class Band(Model):
    """What a total says, from a number of points up."""

    at_least: Annotated[int, Field(ge=0, le=18)]
    says: Text


class PlanQuestion(Model):
    """One of the nine questions."""

    id: Id
    """Saved files know it: never give it to another question."""
    title: Text
    ask: Text
    good: Text
    weak: Text
    get: Text
    """What to ask for."""
    say: Text
    """The question to take to the meeting."""
    page: Text


class Box(Model):
    """One part of an action, typed in a box of its own."""

    id: BoxName
    label: Text
    hint: Text


class Part(Model):
    """What signs are gathered under."""

    id: PartName
    name: Text


class Sign(Model):
    """Something in an action that is worth a question: words found, words missing, or an empty box."""

    id: Id
    part: PartName
    flag: Text
    reads: tuple[BoxName, ...] = Field(min_length=1)
    when: Literal["found", "missing", "blank"]
    """`missing` says nothing of boxes that are all empty: `blank` does."""
    words: tuple[Phrase, ...] = ()
    sets_off: Text | None = None
    """What sets it off, in a sentence for whoever reads on paper; an empty box needs none."""
    unless: Id | None = None
    """A sign further up: where it shows, this one is left out."""
    says: Text
    ask: Text
    sources: tuple[Id, ...] = ()

    @model_validator(mode="after")
    def _can_be_found(self) -> Self:
        if (self.when == "blank") == bool(self.words):
            raise ValueError("give words to look for, unless the sign is an empty box")
        if bool(self.words) != bool(self.sets_off):
            raise ValueError("say under sets_off what the words look for, unless the sign is an empty box")
        if len(set(self.words)) < len(self.words):
            raise ValueError("the same words stand twice")
        return self


class PlanAction(Model):
    """An action as a plan puts it. What the plan leaves out is empty."""

    action: str = ""
    change: str = ""
    owner: str = ""
    date: str = ""
    why: str = ""
    means: str = ""


class WorkedEntry(Model):
    """The same problem as a weak entry of a plan and as a strong one. Invented."""

    says: Text
    weak: PlanAction
    strong: PlanAction
    why: Text
    sources: tuple[Id, ...] = Field(min_length=1)


class PlanTester(Model):
    """The whole tester."""

    scores: tuple[Score, ...] = Field(min_length=3, max_length=3)
    bands: tuple[Band, ...] = Field(min_length=1)
    questions: tuple[PlanQuestion, ...] = Field(min_length=9, max_length=9)
    boxes: tuple[Box, ...] = Field(min_length=6, max_length=6)
    parts: tuple[Part, ...] = Field(min_length=6, max_length=6)
    signs: tuple[Sign, ...] = Field(min_length=1)
    entry: WorkedEntry

    @field_validator("questions", "boxes", "parts", "signs")
    @classmethod
    def _each_once(cls, records: tuple[Any, ...]) -> tuple[Any, ...]:
        ids = [record.id for record in records]
        for taken in {i for i in ids if ids.count(i) > 1}:
            raise ValueError(f'the id "{taken}" stands twice')
        return records

    @field_validator("scores")
    @classmethod
    def _in_order(cls, scores: tuple[Score, ...]) -> tuple[Score, ...]:
        if [score.value for score in scores] != [0, 1, 2]:
            raise ValueError("give the scores 0, 1 and 2, in that order")
        return scores

    @field_validator("bands")
    @classmethod
    def _from_nothing_up(cls, bands: tuple[Band, ...]) -> tuple[Band, ...]:
        starts = [band.at_least for band in bands]
        if starts[0] != 0 or starts != sorted(set(starts)):
            raise ValueError("begin at 0, each band higher than the one before")
        return bands

    @field_validator("signs")
    @classmethod
    def _unless_one_above(cls, signs: tuple[Sign, ...]) -> tuple[Sign, ...]:
        for i, sign in enumerate(signs):
            if sign.unless and sign.unless not in {above.id for above in signs[:i]}:
                raise ValueError(f'"{sign.id}" has unless: "{sign.unless}", which is no sign above it')
        return signs

    @model_validator(mode="after")
    def _never_a_verdict(self) -> Self:
        words = [
            *(s.words for s in self.scores),
            *(b.says for b in self.bands),
            *(s.flag + " " + s.says for s in self.signs),
        ]
        for said in words:
            if found := VERDICT.search(said):
                raise ValueError(f'"{found[0]}" is a verdict; this is a reading aid')
        return self


PLAN_TESTER = single("plan_tester.yml", PlanTester)
