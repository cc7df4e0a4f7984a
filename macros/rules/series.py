"""Which dated fact applies on a day, and how a fact stands on a day."""

from collections.abc import Iterable
from datetime import date
from typing import Literal

from macros.models.base import Nation
from macros.models.facts import Fact

Standing = Literal["in force", "coming", "announced", "unconfirmed", "past"]


class NoValue(LookupError):
    """No value is in force on that day in that nation; a guide to rights must not guess."""


def entries(facts: Iterable[Fact], series: str, nation: Nation) -> list[Fact]:
    """Return the entries of a series that are or were law in a nation, oldest first."""
    law = (
        f
        for f in facts
        if f.series == series and nation in f.nations and f.status not in ("announced", "unconfirmed", "made")
    )
    return sorted(law, key=lambda fact: fact.in_force_from or date.min)


def on(facts: Iterable[Fact], series: str, nation: Nation, day: date) -> Fact:
    """Return the entry of a series that applies on a day.

    Raises:
        NoValue: Nothing in the series was in force in that nation on that day.
    """
    begun = [f for f in entries(facts, series, nation) if (f.in_force_from or date.min) <= day]
    if not begun or (begun[-1].in_force_to or date.max) < day:
        raise NoValue(f"{series}: no value in force in {nation} on {day:%-d %B %Y}")
    return begun[-1]


def standing(fact: Fact, day: date) -> Standing:
    """Say how a fact stands on a day.

    Law that was announced or made for a day that has now passed is not law in force until a person
    has confirmed that it began: it is unconfirmed.
    """
    begun = fact.in_force_from is None or fact.in_force_from <= day
    if fact.status in ("superseded", "repealed") or (fact.in_force_to and fact.in_force_to < day):
        return "past"
    if fact.status == "in-force":
        return "in force" if begun else "coming"
    if fact.status == "unconfirmed" or (fact.in_force_from and begun):
        return "unconfirmed"
    return "coming" if fact.status == "made" else "announced"
