"""Cards: one subject each, in few words. On a sheet of A4 they hang on a wall; folded they are the pocket guide."""

from typing import Literal

from pydantic import Field, model_validator

from macros.models.base import Id, LawName, Model, Text

Kind = Literal["words", "lists", "tables", "boxes"]
Box = Literal["clock", "say", "short", "warning"]
MOST_WORDS = 150
"""How much a card may say, its doubts and its foot apart."""


class Part(Model):
    """What to take of a page: a section, or some of it; or, where a page says it too long, words of its own."""

    page: Text | None = None
    """The page's id, if it is not the card's page."""
    section: Text | None = None
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

    head: Text | None = None
    """What stands over words of the card's own."""
    box: Box | None = None
    """The box that they stand in, if any."""
    words: Text | None = None
    steps: tuple[Text, ...] = ()
    points: tuple[Text, ...] = ()
    rings: tuple[Id, ...] = ()
    """Helplines, each with its number and where it works."""
    facts: tuple[LawName, ...] = ()
    """The law that they rest on: what is in doubt of it is printed under them."""

    @property
    def own(self) -> bool:
        """Whether it has words of the card's own."""
        return bool(self.words or self.steps or self.points or self.rings)

    @model_validator(mode="after")
    def _is_one_thing(self) -> "Part":
        if bool(self.section) == self.own:
            raise ValueError("Write either section, or words, steps, points or rings")
        return self


class Card(Model):
    """A card."""

    id: Id
    title: Text
    page: Text
    """The page's id: its path in `docs/`, without `.md`. The foot of the card sends readers there."""
    parts: tuple[Part, ...] = Field(min_length=1)
    pocket: bool = True
    """Whether the pocket guide has it."""
    landscape: bool = False
    cites: bool = True
    """Whether to print the law behind each statement; without it, the foot says where that is."""
