"""Facts, their sources, and the series that dated facts form."""

from datetime import date
from typing import Annotated, Literal
from urllib.parse import urlsplit

from pydantic import Field

from macros.models.base import Confidence, Id, Model, Nations, Text, Url

Status = Literal["in-force", "made", "announced", "unconfirmed", "superseded", "repealed"]

Number = Annotated[int, Field(strict=True)] | Annotated[float, Field(strict=True)]
Value = Number | date | str | tuple[Number, ...]
"""A figure of a fact. Its key's last word is its unit: `_gbp`, `_percent`, `_days`, `_months`..."""


OFFICIAL = (
    *("gov.uk", "bailii.org", "judiciary.uk", "gov.wales", "nhs.uk", "nhs.wales", "nhsemployers.org"),
    *("acas.org.uk", "lra.org.uk", "equalityhumanrights.com", "equalityni.org", "ico.org.uk"),
)


class Source(Model):
    """Something a person can open: an Act, a judgment, guidance, an article."""

    id: Id
    title: Text
    url: Url
    publisher: Text
    seen: Text
    """How it was read when the fact was checked, or that it was not."""

    @property
    def official(self) -> bool:
        """Whether it is the law, a judgment or an official body's own words, not somebody's report of them."""
        host = urlsplit(self.url).hostname or ""
        return any(host == site or host.endswith(f".{site}") for site in OFFICIAL)


class Case(Model):
    """The judgment that a fact of case law reports."""

    name: Text
    citation: Text
    about: Text
    matters: Text
    """Why a rep should care."""


class Fact(Model):
    """One thing that is so, since when, where, and who says so."""

    id: Id
    topic: Id
    nations: Nations = Field(min_length=1)
    series: Id | None = None
    """The series of dated values that this fact is one entry of."""
    case: Case | None = None
    statement: Text
    values: dict[str, Value] = Field(default_factory=dict)
    authority: Text
    """The Act and section, regulation, code or judgment to cite."""
    sources: tuple[Id, ...] = Field(min_length=1)
    """Ids of sources; pages link to the first."""
    in_force_from: date | None = None
    """First day; none means of long standing."""
    in_force_to: date | None = None
    """Last day. In a series, leave it out: the next entry ends this one."""
    status: Status
    confidence: Confidence
    caveat: Text | None = None
    """What limits the statement, in the reader's words."""
    to_confirm: Text | None = None
    """What a person must still open and check."""
    checked: date
    review_by: date | None = None
    """A day on which this must be looked at again, if earlier than the usual review."""


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
