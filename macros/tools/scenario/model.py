"""The case simulations: one story is one file, `data/scenarios/<id>.yml`. Checks: scenario_checks.py."""

from datetime import date
from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from macros.models.base import Id, LawName, Model, Nation, Text
from macros.models.declared import single_by_file
from macros.tools.quiz.model import Limit

DayName = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]*$")]
Went = Literal["good", "mixed", "badly"]


class Document(Model):
    """Something that the rep is given to read. Lines with ` | ` in each are a table, the first its head."""

    id: Id
    title: Text
    kind: Literal["email", "letter", "rota", "note"]
    text: Text


class Choice(Model):
    """Something that the rep can do, and what comes of it."""

    id: Id
    says: Text
    next: Id
    """The scene that follows."""
    consequence: Text
    clock: bool = False
    """True where days of the time limit go by meanwhile."""
    note: Text | None = None
    """What it puts in the rep's notebook."""
    facts: tuple[LawName, ...] = ()


class Find(Model):
    """A day for the reader to find. The rule has the answer."""

    says: Text
    limit: Limit


class Debrief(Model):
    """How the story ended, and why."""

    went: Went
    text: Text
    well: tuple[Text, ...] = Field(min_length=1)
    """What went well."""
    cost: tuple[Text, ...] = Field(min_length=1)
    """What it cost: even a good ending costs something."""
    see: tuple[Text, ...] = Field(min_length=1)
    facts: tuple[LawName, ...] = Field(min_length=1)


class Scene(Model):
    """One scene: it ends in choices or in the debrief."""

    id: Id
    title: Text
    text: Text
    documents: tuple[Id, ...] = ()
    facts: tuple[LawName, ...] = ()
    find: Find | None = None
    """Stands before the choices."""
    choices: tuple[Choice, ...] = ()
    debrief: Debrief | None = None


class Scenario(Model):
    """One story. It begins with its first scene."""

    id: Id
    title: Text
    module: Id
    about: Text
    nation: Nation
    people: tuple[Text, ...] = Field(min_length=1)
    """Each a role, a colon and who that is. No names."""
    dates: dict[DayName, date] = Field(min_length=1)
    """The days of the story: `{key}` in any text prints one."""
    documents: tuple[Document, ...] = Field(min_length=1)
    scenes: tuple[Scene, ...] = Field(min_length=1)


SCENARIOS = single_by_file("scenarios/*.yml", Scenario, own_placeholders=True)
