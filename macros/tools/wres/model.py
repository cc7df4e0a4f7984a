"""The NHS Workforce Race Equality Standard (WRES): indicators, yearly figures, findings, reports and advice."""

from calendar import monthrange
from datetime import date
from typing import Annotated, Literal, Self

from pydantic import Field, StringConstraints, model_validator

from macros.models.base import Confidence, Id, Model, Text
from macros.models.declared import records
from macros.models.facts import Number, Value
from macros.tools.wres.examples import Example

Evidence = Literal["primary", "secondary", "recalled"]
"""primary: read on a page of the body that owns it. secondary: read on another's page. recalled: not read."""
Direction = Literal[
    "share-by-band", "white-over-bme", "bme-over-white", "bme-minus-white", "white-minus-bme", "board-minus-workforce"
]
"""What is compared, the first with the second. The ratios are worse for BME staff above 1, the gaps between BME
and white staff above 0, the board's gap below 0."""
Unit = Literal["ratio", "percent", "people", "trusts"]
IndicatorNumber = Annotated[int, Field(ge=1, le=9)]
Year = Annotated[str, StringConstraints(pattern=r"^\d{4}$")]
"""The WRES report year: workforce at 31 March, survey of the autumn before."""
PartOfDate = Annotated[str, StringConstraints(pattern=r"^\d{4}-\d{2}(-\d{2})?$")]
"""A day, or only its month: `2025-06-25`, `2024-03`."""


class Graded(Model):
    """What rests on evidence: where it was read, and how sure it is."""

    sources: tuple[Id, ...] = ()
    documents: tuple[Text, ...] = ()
    """Documents without an address, in words; notes.yml describes them."""
    evidence: Evidence
    confidence: Confidence
    note: Text | None = None
    """What else is worth knowing."""
    caveat: Text | None = None
    """What limits it: print it beside the figure or statement."""
    to_confirm: Text | None = None
    """What a person must still open and check."""

    @model_validator(mode="after")
    def _rests_on_something(self) -> Self:
        if not self.sources and not self.documents:
            raise ValueError("name a source, or a document without an address")
        if self.evidence == "primary" and self.confidence == "medium" and not self.caveat:
            raise ValueError("it was read, and is not certain: say in `caveat` what is in doubt")
        return self


class Indicator(Graded):
    """One of the nine indicators."""

    id: Id
    number: IndicatorNumber
    short_name: Text
    plain: Text
    """What it measures, in plain words."""
    data_source: Text
    formula_words: Text
    formula: Text
    unknown_in_denominator: bool | None = None
    """Whether staff of unknown ethnicity count below the line; none for the survey indicators."""
    direction: Direction
    reading: Text
    """Which way is worse, in words."""
    non_adverse_range: tuple[Number, Number] | None = None
    """Ratios from the first to the second count as non-adverse."""
    range_note: Text | None = None
    """Why there is no such range."""
    traps: tuple[Text, ...] = Field(min_length=1)
    """What misleads. Our analysis."""
    ask: tuple[Text, ...] = Field(min_length=1)
    """What to ask the trust. Our advice."""
    guide_2021: Text
    """How the 2021 guide for trade unions put it, and whether that still holds."""
    checked: date


class Figure(Graded):
    """One year of a series, in the unit of the series."""

    year: Year
    survey: Year | None = None
    """The autumn in which the NHS Staff Survey asked."""
    value: Number
    """The ratio or the count; of a percentage, the one for the group that the title names."""
    white: Number | None = None
    """The percentage for white staff."""
    unknown: Number | None = None
    """The percentage of unknown ethnicity."""
    gap_points: Number | None = None
    """`value` less `white`, in percentage points, as published."""
    headcount: int | None = None
    """The people behind the percentage."""
    of: int | None = None
    """Out of how many trusts."""


class YearlySeries(Model):
    """A WRES figure year by year, for England or a part of it."""

    id: Id
    indicator: IndicatorNumber
    title: Text
    region: Text | None = None
    """A region of England or a type of trust; none means all of England."""
    unit: Unit
    note: Text | None = None
    caveat: Text | None = None
    figures: tuple[Figure, ...] = Field(min_length=1)
    checked: date

    @property
    def shown(self) -> tuple[Figure, ...]:
        """The figures sure enough to publish."""
        return tuple(figure for figure in self.figures if figure.confidence != "low")


class Finding(Graded):
    """Something that is so about the WRES or around it, with the figures it states."""

    id: Id
    topic: Id
    indicator: IndicatorNumber | None = None
    statement: Text
    parts: tuple[Text, ...] = ()
    """The items of the list that the statement opens."""
    values: dict[str, Value] = Field(default_factory=dict)
    """Its figures. The last word of a key is the unit: `_percent`, `_ratio`, `_points`, `_gbp`; else a plain count."""
    traps: tuple[Text, ...] = ()
    """How it gets misread. Our analysis."""
    checked: date


class Report(Graded):
    """An edition of the national report."""

    id: Id
    year: Year
    title: Text
    published: PartOfDate | None = None
    checked: date


class YearDay(Model):
    """A day of the WRES year, or only its month, as far as the step's own grade goes."""

    month: Annotated[int, Field(ge=1, le=12)]
    day: Annotated[int, Field(ge=1, le=31)] | None = None
    years_on: Annotated[int, Field(ge=0, le=2)] = 0
    """Years after the one that the report is named for."""

    @model_validator(mode="after")
    def _is_a_day(self) -> Self:
        if self.day and self.day > monthrange(2025, self.month)[1]:  # a day that every year has
            raise ValueError("that month does not have that day every year")
        return self


class Step(Graded):
    """A step of the WRES year, in the order of the file."""

    id: Id
    when: Text
    what: Text
    short: Text
    """For a line of a calendar."""
    starts: YearDay
    ends: YearDay | None = None
    """The last month, where it may fall in any of several."""
    checked: date

    @model_validator(mode="after")
    def _ends_after_it_starts(self) -> Self:
        if self.ends and (self.ends.years_on, self.ends.month) <= (self.starts.years_on, self.starts.month):
            raise ValueError("ends before it starts")
        return self


class SinceGuide(Model):
    """What the 2021 guide for trade unions said, and how it stands now."""

    id: Id
    guide_said: Text
    now: Text
    sources: tuple[Id, ...] = ()
    confidence: Confidence
    checked: date


class Note(Model):
    """A definition, a limit of the research or a piece of advice. It carries no grade."""

    id: Id
    topic: Literal["evidence", "method", "advice"]
    statement: Text
    sources: tuple[Id, ...] = ()


class Lead(Model):
    """A figure that somebody remembers and nobody has read: look for it, never publish it."""

    id: Id
    indicator: IndicatorNumber
    year: Year
    value: Number
    unit: Unit
    evidence: Literal["recalled"]
    publish: Literal[False]


INDICATORS = records("wres/indicators.yml", Indicator)
YEARLY = records("wres/*_series.yml", YearlySeries)
FINDINGS = records("wres/findings/*.yml", Finding)
REPORTS = records("wres/reports.yml", Report)
CALENDAR = records("wres/calendar.yml", Step)
SINCE_GUIDE = records("wres/since_2021_guide.yml", SinceGuide)
NOTES = records("wres/notes.yml", Note)
LEADS = records("wres/leads.yml", Lead)
EXAMPLES = records("wres/trust_examples.yml", Example)
