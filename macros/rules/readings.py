"""How far the facts have been read in the law itself: by Act, by fact."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from macros.models.facts import Fact, Source
from macros.models.provisions import act_of


@dataclass
class ActRead:
    """The facts that rest on one Act, by how many readers have found each in its text."""

    twice: list[str] = field(default_factory=list)
    once: list[str] = field(default_factory=list)
    not_yet: list[str] = field(default_factory=list)
    days: set[date] = field(default_factory=set)
    """On which it was read."""


def read_in(fact: Fact, act: str) -> int:
    """Return how many readers have found a fact in an Act: of its provisions there, in the least read."""
    return min((len(each.readings) for each in fact.provisions if each.act_id == act), default=0)


def acts_of(fact: Fact, sources: Mapping[str, Source]) -> set[str]:
    """Return the ids of the Acts that a fact rests on: where it was read, and what its sources open."""
    opened = {act for source in fact.sources if (act := act_of(sources[source].url))}
    return opened | {provision.act_id for provision in fact.provisions}


def acts_read(facts: Iterable[Fact], sources: Mapping[str, Source]) -> dict[str, ActRead]:
    """Return how far each Act was read for the facts that rest on it, by the Act's id."""
    found: dict[str, ActRead] = {}
    for fact in facts:
        for act in acts_of(fact, sources):
            one = found.setdefault(act, ActRead())
            count = read_in(fact, act)
            (one.twice if count > 1 else one.once if count else one.not_yet).append(fact.id)
            one.days |= {r.day for each in fact.provisions if each.act_id == act for r in each.readings}
    return found
