"""The poster for a staff room."""

from pydantic import Field

from macros.models.base import LawName, Model, Text

MOST_WORDS = 120
"""Of the sheet, without helplines and the branch's own: what is read from across a room."""


class Step(Model):
    """What to do, and how."""

    head: Text
    words: Text


class Poster(Model):
    """What it says. Helplines are the edition's, and how to reach a rep is the branch's."""

    question: Text
    invitation: Text
    steps: tuple[Step, ...] = Field(min_length=1, max_length=4)
    facts: tuple[LawName, ...]
    """The law that it rests on. Its doubts are told in the poster's own words."""
