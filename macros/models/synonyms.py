"""What search knows beside the pages: words that mean the same, and answers that stand above the results."""

from typing import Literal, Self

from pydantic import Field, model_validator

from macros.models.base import Id, Model, Text


class Concept(Model):
    """One meaning, and the words that readers and pages use for it."""

    id: Id
    same: tuple[Text, ...] = Field(min_length=1)
    """Any of these finds pages that use any other."""
    near: tuple[Text, ...] = ()
    """Typing one of these also looks for `same`, at less weight."""


class AnswerLink(Model):
    """Where an answer leads."""

    page: Text
    section: Id | None = None
    words: Text


class Answer(Model):
    """What stands above the results when certain words are typed."""

    id: Id
    when: tuple[Text, ...] = ()
    """Words or phrases, found in any of their forms."""
    both: tuple[tuple[Text, ...], ...] = ()
    """Lists of the same: one of each list, wherever it stands, says as much as any of `when`."""
    alone: tuple[Text, ...] = ()
    """Words that bring it up only where nothing else is typed."""
    says: Text
    links: tuple[AnswerLink, ...] = Field(min_length=1)
    rings: tuple[Id, ...] = ()
    """Helplines."""
    tool: Literal["deadline", "dismissal"] | None = None
    """`deadline`: the tool that a date opens, filled in. `dismissal`: stands beside the day that a job ended, too."""
    nothing: bool = False
    """True for what is shown where nothing was found."""

    @model_validator(mode="after")
    def _is_asked_for(self) -> Self:
        if self.when or self.both:
            return self
        raise ValueError("when or both: one is needed, or nobody will see this answer")
