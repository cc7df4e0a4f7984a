"""The quizzes: one question is a record of `data/quizzes/<module>.yml`. Checks: quiz_checks.py."""

import hashlib
import json
from datetime import date
from typing import Literal

from pydantic import Field

from macros.models.base import Id, LawName, Model, Nation, Text
from macros.models.declared import records_by_file
from macros.models.facts import Fact
from macros.tools.wres.model import Finding

QuestionKind = Literal["single", "several", "order", "match", "date", "number"]
# What a question of each kind must hold, beside what all hold.
PARTS: dict[QuestionKind, tuple[str, ...]] = {
    "single": ("options",),
    "several": ("options",),
    "order": ("steps",),
    "match": ("pairs",),
    "date": ("limit", "wrong"),
    "number": ("amount", "wrong"),
}
# Which ways an answer can be wrong; each has its own feedback.
WAYS: dict[str, tuple[str, ...]] = {"date": ("later", "earlier"), "number": ("more", "less")}


class See(Model):
    """Where the handbook says it."""

    page: Text
    section: Text | None = None
    """The anchor of a heading on that page."""


class Limit(Model):
    """A time limit to work out: the days of a story, and which day is asked for. The rule has the answer."""

    nation: Nation
    act: date
    first: date | None = None
    """The first incident, where there was more than one."""
    a: date | None = None
    """Day A: conciliation was asked for."""
    b: date | None = None
    """Day B: the certificate came."""
    answer: Literal["safe-day", "last-day"]


class Amount(Model):
    """A figure of a fact, or of a finding of the workforce data."""

    fact: LawName | None = None
    finding: Id | None = None
    key: Text


class Option(Model):
    """Something to choose, and what to say to somebody who chose it wrongly, or wrongly left it out."""

    id: Id
    says: Text
    right: bool = False
    feedback: Text


class Step(Model):
    """A step, at its right place in the list, and what to say to somebody who put it elsewhere."""

    id: Id
    says: Text
    feedback: Text


class Pair(Model):
    """Two things that belong together, and what to say to somebody who matched the first with another."""

    id: Id
    says: Text
    to: Text
    feedback: Text


class Wrong(Model):
    """What to say to a date that is later or earlier, or a number that is more or less."""

    when: Literal["later", "earlier", "more", "less"]
    feedback: Text


class Question(Model):
    """A question. Which of the parts it has depends on its kind."""

    id: Id
    kind: QuestionKind
    ask: Text
    options: tuple[Option, ...] = ()
    steps: tuple[Step, ...] = ()
    pairs: tuple[Pair, ...] = ()
    limit: Limit | None = None
    """For a date; any other kind may have one for the days of its story."""
    amount: Amount | None = None
    unit: Text | None = None
    """What the number counts, where the key of its fact does not end in a unit."""
    wrong: tuple[Wrong, ...] = ()
    why: Text
    see: See
    rests_on: dict[LawName, str] = Field(default_factory=dict)
    """The facts and findings that make the answer right, each with its fingerprint when a person last checked."""


def fingerprint(record: Fact | Finding) -> str:
    """Return eight characters that change when what a fact or finding says, or its figures or dates, change."""
    held: dict[str, object] = {"statement": record.statement, "values": record.values}
    if isinstance(record, Fact):
        held |= {"status": record.status, "from": record.in_force_from, "to": record.in_force_to}
    else:
        held |= {"parts": record.parts}
    told = json.dumps(held, default=str, ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(told.encode()).hexdigest()[:8]


QUIZZES = records_by_file("quizzes/*.yml", Question, own_placeholders=True)
