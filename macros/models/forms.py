"""`data/forms.yml`: the words of the forms that stand nowhere else."""

from typing import Annotated, Literal

from pydantic import Field, field_validator

from macros.models.base import Id, Model, Text

NUMBER = "[number]"
"""Stands in what heads an objective for its number."""


class Line(Model):
    """A field at the top of a form."""

    id: Id
    kind: Literal["line", "date"]
    ask: Text
    lines: int = Field(default=1, ge=1, le=3)
    """Room to leave: more than one line for what may be several names."""


class Labels(Model):
    """What every form says."""

    title: Text
    page: Text
    """The page that the form belongs to: its path in `docs/`, without `.md`."""
    about: tuple[Text, ...] = ()
    top: tuple[Line, ...] = Field(min_length=1)


class Plan(Labels):
    """The action plan."""

    objective: Text
    """What heads an objective."""
    review: Text
    note: Text

    @field_validator("objective")
    @classmethod
    def _has_a_number(cls, words: str) -> str:
        if words.count(NUMBER) != 1:
            raise ValueError(f"Write {NUMBER} once, where the number goes")
        return words


class Checklist(Labels):
    """The casework checklist."""

    note: Text


class Meeting(Labels):
    """The first-meeting note."""

    questions: Text
    """The id of the heading on its page under which the questions stand."""
    closing: Text
    """The id of the heading over what to do before you part."""
    note: Text


class Hearing(Labels):
    """The sheet for a hearing: what to do, ask, say and write down, in the words of its page."""

    questions: Text
    """The id of the heading over the order of a hearing."""
    kinds: Text
    """The id of the heading over the kinds of hearing, each with what to ask at it."""
    which: Text
    """What the choice of a kind asks."""
    answers: Text
    words: Text
    """The id of the heading over what to say."""
    refuse: Text
    """The id of the heading over what not to agree to."""
    closing: Text
    """The id of the heading over what to write down the same evening."""


class Column(Model):
    """A column of the log."""

    id: Id
    head: Text
    """What stands over it on the page."""
    share: Annotated[float, Field(gt=0)]
    """How many times as wide it is as the column of numbers."""


class Log(Labels):
    """The incident log."""

    tool: Text
    """The tool on its page that holds the log on paper."""
    number: Text
    """What heads the numbers of the rows."""
    rows: Annotated[int, Field(gt=0, le=60)]
    columns: tuple[Column, ...] = Field(min_length=1)
    """Those of the table on its page, in its order."""


class Forms(Model):
    """The file, by form."""

    health_check: Labels = Field(alias="health-check")
    action_plan: Plan = Field(alias="action-plan")
    checklist: Checklist
    first_meeting: Meeting = Field(alias="first-meeting")
    hearing_sheet: Hearing = Field(alias="hearing-sheet")
    incident_log: Log = Field(alias="incident-log")


FORMS = tuple(field.alias or name for name, field in Forms.model_fields.items())
"""The ids of the forms, in the order of the file."""
