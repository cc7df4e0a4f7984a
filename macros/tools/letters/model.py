"""The letters: fields that a rep fills, paragraphs that stand or fall by them, and the law that each rests on."""

import re
from typing import Literal

from pydantic import Field

from macros.models.base import Id, LawName, Model, Text
from macros.models.declared import records

GAP = re.compile(r"\[\[([^\[\]]*)\]\]")
FIGURE = re.compile(r"\{([^{}]*)\.[^{}.]*\}")


class Choice(Model):
    """One answer to choose."""

    id: Id
    words: Text
    only: Text | None = None
    """The same on paper, where nobody is asked, as it goes on from the field's own `only`: `you sign`."""


class Together(Model):
    """Some answers that have one name on paper: `Great Britain`."""

    options: tuple[Id, ...]
    only: Text


class Blank(Model):
    """A field: what the rep is asked, and what stands in the letter until it is answered."""

    id: Id
    label: Text
    gap: Text
    """Stands in square brackets where the answer goes."""
    kind: Literal["text", "long", "date", "choice"]
    hint: Text | None = None
    required: bool = True
    options: tuple[Choice, ...] = ()
    """For a choice."""
    only: str = Field(default="if {}", pattern=r"^[^{}]+\{\}$")
    """For a choice: how paper says that a part stands for an answer alone: `for {}`."""
    together: tuple[Together, ...] = ()
    past: bool = False
    """For a date that can't be in the future."""
    coming: bool = False
    """For a date to act by, which can't have gone."""
    by: Id | None = None
    """For a date that can't come after that of another field."""
    start: Literal["today"] | None = None
    """For a date that is most likely today's."""


class Condition(Model):
    """What an answer must be: given, left out, one of some options, or before or since a dated fact's first day."""

    field: Id
    is_: Literal["present", "absent", "one-of", "before", "since"] = Field(alias="is")
    options: tuple[Id, ...] = ()
    fact: LawName | None = None


class Note(Model):
    """Words for the rep beside a letter."""

    says: Text
    when: tuple[Condition, ...] = ()
    """All must hold."""
    law: tuple[LawName, ...] = ()
    """The facts that it rests on."""


class Paragraph(Note):
    """A part of a letter. Items that follow each other make a list; a number counts on through the whole letter."""

    style: Literal["text", "heading", "item", "numbered"] = "text"


class Letter(Model):
    """A letter or form to fill in."""

    id: Id
    title: Text
    moment: Text
    """What the rep is about to do: the letters to choose from stand together by it."""
    use: Text
    """What has happened that calls for it."""
    subject: Text
    fields: tuple[Blank, ...] = Field(min_length=1)
    paragraphs: tuple[Paragraph, ...] = Field(min_length=1)
    notes: tuple[Note, ...] = ()

    @property
    def signed_off(self) -> bool:
        """Whether the union's own line stands at its foot: it does where the letter names the union."""
        return any(blank.id == "union" for blank in self.fields)


LETTERS = records("letters.yml", Letter)
