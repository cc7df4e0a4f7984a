"""The WRES reader's settings and words: what each code says, what it makes one ask, how tables name things."""

from typing import Annotated, Literal

from pydantic import Field

from macros.models.base import Id, Model, Text
from macros.models.declared import single
from macros.models.facts import Number

FILE = "data/wres/reader.yml"

Word = Annotated[str, Field(min_length=1)]


class Said(Model):
    """What a code says. `[name]` in it stands for a number or label that the reader fills in."""

    says: Text
    ask: tuple[Text, ...] = ()
    """Questions for management that it calls for. Our advice."""


class ReadIndicator(Model):
    """How one indicator is worded."""

    number: Annotated[int, Field(ge=1, le=9)]
    national: Id | None = None
    """The national series that its figure compares with."""
    labels: dict[Literal["n", "of", "percent"], Text]
    """What the cells of its table hold: `n`, `of` or `percent`."""
    shares: Text | None = None
    ratio: Text | None = None
    fewer: Text | None = None
    more: Text | None = None
    nobody: Text | None = None
    break_year: int | None = None
    """The first WRES year that cannot be compared with the years before it."""


class Item(Model):
    """A row of a table: which indicator it belongs to (0: several), and the words that name it."""

    indicator: Annotated[int, Field(ge=0, le=9)]
    item: Word
    words: tuple[Word, ...] = Field(min_length=1)


class Disparity(Model):
    """What the race disparity ratio is, and the finding that says so."""

    finding: Id
    says: Text


class WresReader(Model):
    """All that the reader says."""

    few_cases: int
    """Below this many cases in a group, numbers count as small."""
    many_unknown_percent: Number
    """From this share on, unknown ethnicity is questioned."""
    methods: tuple[Text, ...] = Field(min_length=1)
    indicators: tuple[ReadIndicator, ...] = Field(min_length=9, max_length=9)
    codes: dict[Id, Said]
    checks: dict[Id, Said]
    readings: dict[Id, Text]
    """The words of each reading of a published figure."""
    report: dict[Id, Text]
    """The sentences of the report of all indicators."""
    report_notes: tuple[Text, ...] = Field(min_length=1)
    kinds: tuple[Text, ...]
    """Names in the regional series that are kinds of trust, not regions."""
    disparity: Disparity
    faults: dict[Id, Text]
    imports: dict[Id, Text]
    groups: dict[Word, tuple[Word, ...]]
    items: tuple[Item, ...]


WRES_READER = single("wres/reader.yml", WresReader)
