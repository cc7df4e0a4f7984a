"""The WRES reader's settings and words: what each code says, what it makes one ask, how tables name things."""

from typing import Annotated, Any, Literal

from pydantic import Field

from macros.models.base import Id, Model, Text
from macros.models.declared import single
from macros.models.facts import Number

FILE = "data/wres/reader.yml"

Word = Annotated[str, Field(min_length=1)]
Year = Annotated[str, Field(pattern=r"^20\d\d$")]
Question = Annotated[str, Field(pattern=r"^\d{1,2}[a-z]?$")]


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
    called: Text
    """Its name in a sentence that is read aloud."""
    labels: dict[Literal["n", "of", "percent"], Text]
    """What the cells of its table hold: `n`, `of` or `percent`."""
    shares: Text | None = None
    ratio: Text | None = None
    fewer: Text | None = None
    more: Text | None = None
    nobody: Text | None = None
    given: Text | None = None
    """Its question that the counts answer, word for word."""
    break_year: int | None = None
    """The first WRES year that cannot be compared with the years before it."""


class Item(Model):
    """A row of a table: which indicator it belongs to (0: several), and the words that name it."""

    indicator: Annotated[int, Field(ge=0, le=9)]
    item: Word
    words: tuple[Word, ...] = Field(min_length=1)
    alone: tuple[Word, ...] = ()
    """Words that name it only where nothing else stands beside them."""
    vague: tuple[Word, ...] = ()
    """Words that most often mean it, which is said."""


class Ethnic(Model):
    """An ethnic group that staff records keep, and the family that it counts in."""

    family: Literal["white", "mixed", "asian", "black", "other"]
    name: Word
    words: tuple[Word, ...] = Field(min_length=1)
    all: bool = False
    """Whether it is the whole family."""
    doubt: bool = False
    """Whether some employers count it in another family, so that it is asked about."""


Words = dict[Word, tuple[Word, ...]]
"""What words mean: the words by their meaning."""


class Authorities(Model):
    """Words that say which of two figures for one thing came later."""

    early: tuple[Word, ...]
    unclear: tuple[Word, ...]
    """Words that say that there are two, and not which is which."""
    later: tuple[Word, ...]


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
    extra: dict[Id, Text]
    """The names of fields that a file fills and the form does not show."""
    groups: Words
    ethnic: tuple[Ethnic, ...]
    items: tuple[Item, ...]
    topics: Words
    sources: Words
    surveys: dict[Year, dict[Question, Annotated[int, Field(ge=0, le=9)]]]
    """The indicator of each question of a staff survey, by its year; 0: none."""
    measures: Words
    authorities: Authorities
    sections: Words
    doctors: Words
    roles: Words
    totals: tuple[Word, ...]
    fillers: tuple[Word, ...]
    """Words that change nothing."""
    qualifiers: tuple[Word, ...]
    headings: tuple[Word, ...]
    notes: tuple[Word, ...]
    questions: dict[Id, Text]
    """What is asked before a figure is used."""
    options: dict[Id, Text]
    left: dict[Id, Text]
    """Why a figure is not used."""

    def vocabulary(self) -> dict[str, Any]:
        """Return what the reader of tables needs: all that tables say, and what is asked and said of it."""
        return self.model_dump(include=VOCABULARY)


VOCABULARY = {
    *(
        "groups",
        "ethnic",
        "items",
        "topics",
        "sources",
        "surveys",
        "measures",
        "authorities",
        "sections",
        "doctors",
        "roles",
        "totals",
    ),
    *("fillers", "qualifiers", "headings", "notes", "questions", "options", "left", "extra"),
}

WRES_READER = single("wres/reader.yml", WresReader)
