"""The staff side health check: sections of questions, each with fields to fill in, and a rating."""

from collections import Counter
from collections.abc import Iterator
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from macros.models.base import Id, Model, Nations, Text
from macros.models.declared import single


class Option(Model):
    """Something to tick or choose, or a row of a table."""

    id: Id
    says: Text


class Ticks(Model):
    """A list of which any number may be ticked."""

    id: Id
    kind: Literal["ticks"]
    ask: Text
    options: tuple[Option, ...] = Field(min_length=1)


class Choice(Model):
    """A list of which one is chosen."""

    id: Id
    kind: Literal["choice"]
    ask: Text
    options: tuple[Option, ...] = Field(min_length=2)


class Words(Model):
    """Room for words."""

    id: Id
    kind: Literal["text"]
    ask: Text


class Column(Model):
    """A column of a table: ticks or words."""

    id: Id
    kind: Literal["tick", "text"]
    says: Text


class Grid(Model):
    """A table whose rows and columns are given."""

    id: Id
    kind: Literal["table"]
    ask: Text
    columns: tuple[Column, ...] = Field(min_length=1)
    rows: tuple[Option, ...] = Field(min_length=1)


class Rating(Model):
    """How a section stands, on the scale."""

    id: Id
    kind: Literal["rating"]
    ask: Text
    means: tuple[Text, Text, Text]
    """What 1, 2 and 3 look like in this section."""


AnyField = Annotated[Ticks | Choice | Words | Grid, Field(discriminator="kind")]


class Question(Model):
    """A question to talk about, and the fields that take down the answer."""

    id: Id
    ask: Text
    help: Text | None = None
    nations: Nations | None = None
    """Where it applies, if not everywhere."""
    see: Text | None = None
    """The page that says more."""
    fields: tuple[AnyField, ...] = Field(min_length=1)


class Section(Model):
    """Questions that end in one rating."""

    id: Id
    """Its letter."""
    title: Text
    about: Text
    questions: tuple[Question, ...] = Field(min_length=1)
    rating: Rating
    next: Words
    aim: Text
    """An objective to begin from, if this section is among the lowest."""

    def fields(self) -> Iterator[Ticks | Choice | Words | Grid | Rating]:
        """Yield every field in the order in which it is asked."""
        for question in self.questions:
            yield from question.fields
        yield self.rating
        yield self.next


class Step(Model):
    """A step of the scale."""

    value: Literal[1, 2, 3]
    says: Text


class HealthCheck(Model):
    """The whole form."""

    scale: tuple[Step, Step, Step]
    sections: tuple[Section, ...] = Field(min_length=1)

    @model_validator(mode="after")
    def _ids_are_free(self) -> Self:
        """A saved file tells answers by the ids of fields alone, so no two may share one."""
        ids = Counter(field.id for section in self.sections for field in section.fields())
        ids += Counter(question.id for section in self.sections for question in section.questions)
        ids += Counter(section.id for section in self.sections)
        twice = [found for found, count in ids.items() if count > 1]
        if twice:
            raise ValueError(f"The id {twice[0]} is taken twice. Choose another")
        for section in self.sections:
            for field in section.fields():
                for list_ in ("options", "rows", "columns"):
                    inner = [part.id for part in getattr(field, list_, ())]
                    if len(set(inner)) < len(inner):
                        raise ValueError(f"{field.id} has two {list_} of one id. Choose another")
        return self


HEALTH_CHECK = single("health_check.yml", HealthCheck)
