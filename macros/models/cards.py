"""One-page cards: which parts of which page each takes. A card has no words of its own."""

from typing import Literal

from pydantic import Field

from macros.models.base import Id, Model, Text

Kind = Literal["words", "lists", "tables", "boxes"]


class Part(Model):
    """What to take of a page: a section, or some of it."""

    section: Text
    """The id of the heading; `top` is what stands before the first one."""
    only: tuple[Kind, ...] = ()
    """Take these kinds alone."""
    skip: int = Field(default=0, ge=0)
    """Leave out as many of them at the beginning."""
    take: int | None = Field(default=None, gt=0)
    """Take no more than this many."""
    columns: tuple[Text, ...] = ()
    """The columns of its tables to print, by their heads; all if none are named."""
    run_on: bool = False
    """Whether the lines of a cell follow one another, to save room."""
    heading: bool = True
    """Whether to print the section's heading."""


class Card(Model):
    """A card. Its words are the page's own."""

    id: Id
    title: Text
    page: Text
    """The page's id: its path in `docs/`, without `.md`."""
    parts: tuple[Part, ...] = Field(min_length=1)
    landscape: bool = False
    cites: bool = True
    """Whether to print the law behind each statement; without it, the foot says where that is."""
