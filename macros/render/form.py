"""A form as it stands on paper, whatever the file: sections of questions, each with fields to fill in."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from macros.models.forms import Labels
from macros.models.paper import FIELD
from macros.render.book import Book
from macros.render.help_first import ring_first
from macros.render.plain import listed, plain

Kind = Literal["line", "room", "date", "tick", "choice"]
"""A short text, a long one, a day, a box to tick, one of several."""


@dataclass(frozen=True)
class Option:
    """One of the answers of a choice."""

    id: str
    says: str
    means: str = ""
    """What it looks like when it is so."""


@dataclass(frozen=True)
class Field:
    """A place to fill in."""

    name: str
    """Its own in the form, and the same in every copy: files that people fill in know it."""
    kind: Kind
    label: str
    """What stands beside it."""
    tooltip: str
    """What it asks, whole, for someone who hears the field alone."""
    help: str = ""
    lines: int = 1
    """Room to leave for writing by hand."""
    options: tuple[Option, ...] = ()
    """The answers of a choice."""
    answer: str = ""
    """What tells it from the other fields of its question: the end of what it asks."""


@dataclass(frozen=True)
class Ticks:
    """Boxes of which any number may be ticked."""

    label: str
    boxes: tuple[Field, ...]


@dataclass(frozen=True)
class Row:
    """A row of a table: what heads it, and a field in each column."""

    head: str
    fields: tuple[Field, ...]


@dataclass(frozen=True)
class Table:
    """Fields in rows and columns. The headings say what the labels would."""

    caption: str
    head: str
    """What stands over the headings of the rows; may be empty."""
    columns: tuple[str, ...]
    shares: tuple[float, ...]
    """How wide the column of row headings is, and each other, beside the rest."""
    rows: tuple[Row, ...]


Part = Field | Ticks | Table


@dataclass(frozen=True)
class Question:
    """Something asked, and the fields that take down the answer. Fields alone have no words to ask."""

    parts: tuple[Part, ...]
    ask: str = ""
    help: str = ""
    """In lines, where there is more than one."""

    def fields(self) -> Iterator[Field]:
        """Yield every field in the order in which it is read."""
        for part in self.parts:
            if isinstance(part, Field):
                yield part
            elif isinstance(part, Ticks):
                yield from part.boxes
            else:
                for row in part.rows:
                    yield from row.fields


@dataclass(frozen=True)
class Section:
    """A part of a form. The first has no title: it says whose form this is."""

    questions: tuple[Question, ...]
    title: str = ""
    about: tuple[str, ...] = ()
    """What stands between its title and its questions, in paragraphs."""
    after: str = ""
    """What stands after its questions."""


@dataclass(frozen=True)
class Form:
    """A form."""

    id: str
    title: str
    page: str
    """The page of the handbook that it belongs to: its path in `docs/`, without `.md`."""
    about: tuple[str, ...]
    """How to fill it in, in paragraphs."""
    sections: tuple[Section, ...]
    landscape: bool = False
    one_side: bool = False
    """Whether it must fit one side, set closer for that: a sheet to hold."""
    help_first: str = ""
    """Whom to ring if somebody is in danger or despair: stands before all else."""

    def fields(self) -> Iterator[Field]:
        """Yield every field in the order in which it is read."""
        for section in self.sections:
            for question in section.questions:
                yield from question.fields()


def named(words: str) -> list[tuple[str, str]]:
    """Return the items of numbered lists: the name that the page gives each one's field, and its words.

    Never its place, which moves; the loader has checked that each has a name.
    """
    items = listed(words, r"\d+\. ")
    return [(found[1], plain(item)) for item in items if (found := FIELD.search(item))]


def form(book: Book, name: str, labels: Labels, *sections: Section) -> Form:
    """Return a form with its title, and over its sections the lines that say whose it is."""
    lines = tuple(Field(f"top_{line.id}", line.kind, line.ask, line.ask, lines=line.lines) for line in labels.top)
    helped = plain(ring_first(book)) if book.data.pages[labels.page].about.help_first else ""
    whose = Section((Question(lines),))
    return Form(name, labels.title, labels.page, labels.about, (whose, *sections), help_first=helped)
