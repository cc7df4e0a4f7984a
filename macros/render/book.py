"""What every macro is handed first: the data, the day, and a note of what the page has used."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property

from macros.models.facts import Fact, Source, advice_on
from macros.models.load import Data
from macros.models.mistakes import nearest
from macros.rules.law import Law


class WrongUse(ValueError):
    """An author asked a macro for something that isn't there; the message says what is."""


def require(what: str, wanted: str, known: Collection[str]) -> None:
    """Refuse an id that names nothing.

    Raises:
        WrongUse: `wanted` is not among `known`; the message names the nearest.
    """
    if wanted not in known:
        raise WrongUse(f'Unknown {what} "{wanted}". {nearest(wanted, known)}')


@dataclass
class Seen:
    """What a page has used so far, in the order of use."""

    facts: list[str] = field(default_factory=list)
    sources: list[str] = field(default_factory=list)
    doubts_shown: set[str] = field(default_factory=set)
    """Facts, and workforce data, whose caveat the page shows."""
    notes: dict[str, str] = field(default_factory=dict)
    """The words of each note under the page, and its label."""
    unsure_data: set[str] = field(default_factory=set)
    """Workforce data on the page that is not certain."""
    doubts_folded: set[str] = field(default_factory=set)
    """Facts whose caveat the page shows in a part that may be folded away: shown in full again elsewhere."""
    pages: set[str] = field(default_factory=set)
    """Pages that it knows something of: a title, a heading, a review date."""
    others_use: bool = False
    """Whether it tells what other pages use."""


@dataclass(frozen=True)
class Book:
    """The handbook on one day."""

    data: Data
    as_of: date
    usage: Mapping[str, Seen] = field(default_factory=dict)
    """By page id, what each page uses. Empty while the pages are first read."""
    words: Mapping[str, str] = field(default_factory=dict)
    """By page id, its Markdown as its macros leave it. Empty while the pages are first read."""
    seen: Seen = field(default_factory=Seen)

    @cached_property
    def law(self) -> Law:
        """The law as one object that knows time."""
        return Law(self.data.facts, self.data.series)

    @property
    def stated(self) -> date:
        """The day at which the law is stated: all of it was checked then, or since."""
        return min(fact.checked for fact in self.data.facts.values())

    def opened(self) -> "Book":
        """Return the same book with nothing yet used."""
        return self.reading(self.usage, Seen())

    def reading(self, usage: Mapping[str, Seen], seen: Seen) -> "Book":
        """Return the same book as a page reads it: with what pages use, and a note of what this one does."""
        book = replace(self, usage=usage, seen=seen)
        vars(book)["law"] = self.law  # it rests on the data alone, and is not worked out again for each page
        return book

    def told(self, name: str) -> Fact:
        """Return what a name of the law stands for on the book's day, without noting its use.

        Raises:
            WrongUse: It names nothing, or one entry of a series as if it stood alone; the message says what to write.
        """
        if name not in self.data.names:
            if advice := advice_on(name, self.data.facts):
                raise WrongUse(advice)
            require("fact", name, self.data.names)
        return self.law.told(name, self.as_of)

    def fact(self, name: str) -> Fact:
        """Return the fact that a name stands for on the book's day, and note that the page relies on it.

        Args:
            name: A fact, `series`, `series:nation` or `series:entry`; see `macros.rules.law.Law.told`.

        Raises:
            WrongUse: It names nothing, or one entry of a series as if it stood alone; the message says what to write.
        """
        return self.use(self.told(name))

    def use(self, fact: Fact) -> Fact:
        """Note that the page relies on a fact, and return it."""
        if fact.id not in self.seen.facts:
            self.seen.facts.append(fact.id)
        return fact

    def source(self, source_id: str) -> Source:
        """Return a source and note that the page relies on it."""
        require("source", source_id, self.data.sources)
        if source_id not in self.seen.sources:
            self.seen.sources.append(source_id)
        return self.data.sources[source_id]

    def facts_of(self, page_id: str) -> list[Fact]:
        """Return the facts that a page relies on."""
        return [self.data.facts[i] for i in self.usage[page_id].facts] if page_id in self.usage else []
