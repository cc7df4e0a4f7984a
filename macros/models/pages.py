"""A page of the handbook: its front matter, checked like the facts."""

from datetime import date
from typing import Any

from pydantic import Field

from macros.models.base import Model, Nations, Text


class FrontMatter(Model):
    """What a page says about itself, above its words."""

    title: Text = Field(max_length=70)
    description: Text = Field(max_length=200)
    job: Text
    """What a reader leaves with."""
    nations: Nations = Field(min_length=1)
    owner: Text
    """The role that keeps it true."""
    reviewed: date
    critical: bool = False
    """True where being out of date could cost a member their claim, job or safety."""
    lay_wordings: tuple[Text, ...] = ()
    """What readers type when they need this page; searched, not shown."""
    help_first: bool = False
    """True where the page opens with who to ring."""
    hide: tuple[Text, ...] = ()
    template: Text | None = None
    search: dict[str, Any] = Field(default_factory=dict)


class Page(Model):
    """A page: where it is, what it says about itself, and its words."""

    id: Text
    """Path in `docs/` without `.md`: `law/time-limits`."""
    about: FrontMatter
    words: str
    first_line: int
    """The line of the file on which the words begin."""
