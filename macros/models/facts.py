"""Facts, their sources, the series that dated facts form, and the names by which authors cite them."""

from collections.abc import Mapping
from datetime import date
from functools import cached_property
from typing import Annotated, Literal
from urllib.parse import urlsplit

from pydantic import Field

from macros.models.base import UK, Confidence, Day, Id, Model, Nations, Text, Url, WorkStatus
from macros.models.provisions import Provision, SignOff

Status = Literal["in-force", "made", "announced", "unconfirmed", "superseded", "repealed"]

Number = Annotated[int, Field(strict=True)] | Annotated[float, Field(strict=True)]
Value = Number | date | str | tuple[Number, ...]
"""A figure of a fact. Its key's last word is its unit: `_gbp`, `_percent`, `_days`, `_months`..."""


OFFICIAL = (
    *("gov.uk", "bailii.org", "judiciary.uk", "gov.wales", "nhs.uk", "nhs.wales", "nhsemployers.org"),
    *(
        "acas.org.uk",
        "lra.org.uk",
        "equalityhumanrights.com",
        "employmenttribunalsni.co.uk",
        "equalityni.org",
        "ico.org.uk",
    ),
    *("nmc.org.uk", "gmc-uk.org", "mpts-uk.org", "hcpc-uk.org"),
)


class Source(Model):
    """Something a person can open: an Act, a judgment, guidance, an article."""

    id: Id
    title: Text
    url: Url
    publisher: Text
    seen: Text
    """How it was read when the fact was checked, or that it was not."""

    @cached_property
    def official(self) -> bool:
        """Whether it is the law, a judgment or an official body's own words, not somebody's report of them."""
        host = urlsplit(self.url).hostname or ""
        return any(host == site or host.endswith(f".{site}") for site in OFFICIAL)


class Case(Model):
    """The judgment that a fact of case law reports, as a table of cases shows it. Its name is the fact's authority."""

    about: Text
    decided: Text
    """What was decided, in a sentence or two; the fact's statement says it in full."""
    matters: Text
    """Why a rep should care."""


class Fact(Model):
    """One thing that is so, since when, where, and who says so."""

    id: Id
    topic: Id
    nations: Nations = Field(min_length=1)
    covers: tuple[WorkStatus, ...] = ()
    """Who at work has it, where not everybody does: a letter says it for nobody else."""
    series: Id | None = None
    """The series of dated values that this fact is one entry of."""
    case: Case | None = None
    statement: Text
    values: dict[str, Value] = Field(default_factory=dict)
    authority: Text
    """The Act and section, regulation, code or judgment to cite, what decides the point first, parted by `;`."""
    sources: tuple[Id, ...] = Field(min_length=1)
    """Ids of sources; a cite links each part of the authority to the source that shows it."""
    in_force_from: Day | None = None
    """First day; none means of long standing."""
    in_force_to: Day | None = None
    """Last day. In a series, leave it out: the next entry ends this one."""
    status: Status
    confidence: Confidence
    caveat: Text | None = None
    """What limits the statement, in the reader's words."""
    to_confirm: Text | None = None
    """What a person must still open and check."""
    provisions: tuple[Provision, ...] = ()
    """Where it was read in the law itself, and by how many readers."""
    read_by: tuple[SignOff, ...] = ()
    """Who has read the fact and stands by it: the union's own editor or legal officer."""
    checked: Day
    review_by: Day | None = None
    """A day on which this must be looked at again, if earlier than the usual review."""

    @property
    def name(self) -> str:
        """The name that cites this very fact, whatever the day."""
        return f"{self.series}:{self.id}" if self.series else self.id


class Series(Model):
    """Values that change by date: which date decides, and what the values are."""

    id: Id
    title: Text
    trigger: Text
    """The date that decides which entry applies, in words: "the act", "the claim"."""
    applies: Text
    """How to say what an entry applies to: "acts", "claims presented"."""
    values: tuple[str, ...] = Field(min_length=1)
    """The keys that every entry must hold."""


def begins(fact: Fact) -> date:
    """Return the first day of a fact; law of long standing begins with the calendar."""
    return fact.in_force_from or date.min


def is_law(fact: Fact) -> bool:
    """Whether a fact was, is or is set to be law: what is announced, made or not confirmed is not, whatever its day."""
    return fact.status in ("in-force", "superseded", "repealed")


def split_name(name: str) -> tuple[str, str]:
    """Part a name at its colon: the fact or series, and the nation or entry, if one is named.

    Example:
        >>> split_name("vento-bands:vento-2025"), split_name("vento-bands")
        (('vento-bands', 'vento-2025'), ('vento-bands', ''))
    """
    first, _, second = name.partition(":")
    return first, second


def named(facts: Mapping[str, Fact], series: Mapping[str, Series]) -> dict[str, Fact]:
    """Return every name that an author may write, with a fact that has the values and nations it stands for.

    Names are `fact` for a fact outside any series, `series`, `series:nation` and `series:entry`. A bare series is told
    of the first of the four nations that has it, and stands here for its newest law there, with the values that every
    entry has: which entry a page prints depends on the day, and a check must not.
    """
    names = {fact.id: fact for fact in facts.values() if not fact.series}
    for key, one in series.items():
        entries = [fact for fact in facts.values() if fact.series == key]
        names |= {f"{key}:{fact.id}": fact for fact in entries}
        for nation in reversed(UK):
            if there := [fact for fact in entries if nation in fact.nations]:
                newest = max(there, key=lambda fact: (is_law(fact), begins(fact)))
                held = {name: value for name, value in newest.values.items() if name in one.values}
                names[key] = names[f"{key}:{nation}"] = newest.model_copy(update={"values": held})
    return names


DATES = ("in_force_from", "in_force_to")


def keys_of(name: str, names: Mapping[str, Fact]) -> tuple[str, ...]:
    """Return what can be printed of a name: values and dates. A series goes on, so only an entry has a last day."""
    fact = names[name]
    return (*fact.values, *(DATES if name == fact.name else DATES[:1]))


def advice_on(name: str, facts: Mapping[str, Fact]) -> str | None:
    """Say what to write where an entry of a series was named as if it stood alone; nothing if it wasn't."""
    fact = facts.get(name)
    if not fact or not fact.series:
        return None
    return (
        f'"{name}" is one entry of {fact.series}. Write "{fact.series}" for what is in force on the day of reading, '
        f'or "{fact.series}:{name}" for this entry whatever the day.'
    )
