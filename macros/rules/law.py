"""The law as one object that knows time: which dated fact applies on a day, and how a fact stands on a day."""

from collections.abc import Mapping
from datetime import date, timedelta
from types import MappingProxyType
from typing import Literal

from macros.models.base import UK, Nation, Nations
from macros.models.facts import Fact, Series, begins, is_law, split_name

Standing = Literal["in force", "replaced", "past", "coming", "announced", "unconfirmed"]
"""How a fact stands on a day. `replaced`: the next of its series has begun. `past`: it ended and nothing took its
place. `coming`: its day is set and has not come. `announced`: it may become law. `unconfirmed`: its day has passed,
and nobody has confirmed that it began."""


class NoValue(LookupError):
    """No value is in force on that day in that nation; a guide to rights must not guess."""


class Law:
    """Every fact and series, and what is so of them on any day. Nothing in it changes once it is built.

    In a series each entry ends the one before, nation by nation: an entry lasts until its own last day or the day
    before the next begins, whichever comes first. Only law takes part in this; what is announced, made or unconfirmed
    ends nothing until a person records that it began.
    """

    def __init__(self, facts: Mapping[str, Fact], series: Mapping[str, Series]) -> None:
        self.facts: Mapping[str, Fact] = MappingProxyType(dict(facts))
        self.series: Mapping[str, Series] = MappingProxyType(dict(series))
        members: dict[tuple[str, Nation], list[Fact]] = {}
        for fact in sorted(self.facts.values(), key=begins):
            for nation in fact.nations if fact.series else ():
                members.setdefault((str(fact.series), nation), []).append(fact)
        self._members = {key: tuple(found) for key, found in members.items()}
        self._entries = {key: tuple(filter(is_law, found)) for key, found in members.items()}
        self._standings: dict[tuple[str, date, Nation | None], Standing] = {}  # what was asked, and asked again

    def entries(self, series: str, nation: Nation) -> tuple[Fact, ...]:
        """Return the entries of a series that are, were or are set to be law in a nation, oldest first."""
        return self._entries.get((series, nation), ())

    def nation(self, series: str) -> Nation:
        """Return the nation that a series is told of where none is named: the first of the four that has it.

        Raises:
            NoValue: The series has no entry.
        """
        for nation in UK:
            if (series, nation) in self._members:
                return nation
        raise NoValue(f"{series}: it has no entry")

    def on(self, series: str, day: date, nation: Nation = "england") -> Fact:
        """Return the entry of a series that is in force on a day.

        Raises:
            NoValue: None was; it says why.
        """
        where = f"in force in {nation} on {day:%-d %B %Y}"
        entries = self.entries(series, nation)
        begun = [entry for entry in entries if begins(entry) <= day]
        if not entries:
            raise NoValue(f"{series}: no value {where}: it has none there")
        if not begun:
            raise NoValue(f"{series}: no value {where}: {entries[0].id} had not begun")
        last = self.last_day(begun[-1], nation)
        if (last or date.max) < day:
            raise NoValue(f"{series}: no value {where}: {begun[-1].id} had ended")
        return begun[-1]

    def successor(self, fact: Fact, nation: Nation) -> Fact | None:
        """Return the entry of a fact's series that ends it in a nation, if there is one."""
        if not fact.series or not is_law(fact):
            return None
        after = (entry for entry in self.entries(fact.series, nation) if begins(entry) > begins(fact))
        return next(after, None)

    def last_day(self, fact: Fact, nation: Nation | None = None) -> date | None:
        """Return the last day of a fact, its own or the day before the next of its series; none if it goes on.

        Without a nation it is the last day in any.
        """
        if nation is None:
            ends = [self.last_day(fact, each) for each in fact.nations]
            return None if None in ends else max(end for end in ends if end)
        return self._last_day(fact, self.successor(fact, nation))

    def _last_day(self, fact: Fact, after: Fact | None) -> date | None:
        ends = (fact.in_force_to, begins(after) - timedelta(days=1) if after else None)
        return min((end for end in ends if end), default=None)

    def standing(self, fact: Fact, day: date, nation: Nation | None = None) -> Standing:
        """Say how a fact stands on a day, in a nation or anywhere: law in one of its nations is in force.

        Law that was announced or made for a day that has now passed is not law in force until a person
        has confirmed that it began: it is unconfirmed.
        """
        key = fact.id, day, nation
        if key not in self._standings:
            self._standings[key] = self._standing(fact, day, nation)
        return self._standings[key]

    def _standing(self, fact: Fact, day: date, nation: Nation | None) -> Standing:
        begun = begins(fact) <= day
        if not is_law(fact):
            if fact.status == "unconfirmed" or (fact.in_force_from and begun):
                return "unconfirmed"
            return "coming" if fact.status == "made" else "announced"
        if not begun:
            return "coming"
        # Outside a series a fact ends everywhere at once.
        nations = (nation,) if nation else fact.nations if fact.series else fact.nations[:1]
        found = {self._ended(fact, day, each) for each in nations}
        return "in force" if None in found else "replaced" if "replaced" in found else "past"

    def _ended(self, fact: Fact, day: date, nation: Nation) -> Literal["replaced", "past"] | None:
        """Say how a fact that had begun had ended in a nation by a day; nothing if it goes on there."""
        after = self.successor(fact, nation)
        if after and begins(after) <= day:
            return "replaced"
        last = self._last_day(fact, after)
        known = last is not None or fact.status == "in-force"
        return "past" if not known or (last or date.max) < day else None

    def ended_in(self, fact: Fact, day: date) -> dict[date | None, Nations]:
        """Return the first days on which a fact was no longer law, by `day`, each with its nations."""
        found: dict[date | None, Nations] = {}
        for nation in fact.nations if is_law(fact) and begins(fact) <= day else ():
            if self._ended(fact, day, nation):
                last = self.last_day(fact, nation)
                since = last + timedelta(days=1) if last else None
                found[since] = (*found.get(since, ()), nation)
        return found

    def awaited(self, fact: Fact, day: date) -> Fact | None:
        """Return what was due to replace a fact by a day, and is not confirmed to have begun."""
        for nation in fact.nations if fact.series else ():
            for entry in self._members[str(fact.series), nation]:
                if begins(entry) > begins(fact) and self.standing(entry, day) == "unconfirmed":
                    return entry
        return None

    def told(self, name: str, day: date) -> Fact:
        """Return the fact to tell of on a day for a name that an author wrote.

        Args:
            name: The id of a fact outside any series; `series` for its entry in force; `series:nation` for that
                nation's; `series:entry` for that entry whatever the day, such as the old law.
            day: The day on which it is read.

        Where nothing of a series is in force it is the entry that ended last, or else the first to come: its standing
        goes with it.

        Raises:
            NoValue: The series has no entry.
            KeyError: The name is no name. The loader has checked those in `data/`, and the book those on pages.
        """
        first, second = split_name(name)
        if second in self.facts:
            return self.facts[second]
        if first not in self.series:
            return self.facts[first]
        nation: Nation = next((each for each in UK if each == second), self.nation(first))
        try:
            return self.on(first, day, nation)
        except NoValue:
            members = self._members[first, nation]
            ended = [entry for entry in members if is_law(entry) and begins(entry) <= day]
            return ended[-1] if ended else members[0]
