"""The modules of the learning path: what each leads to, what to read for it, what to do in the branch."""

from pydantic import Field

from macros.models.base import Id, Model, Text
from macros.models.declared import records


class Reading(Model):
    """A page of the handbook, or one section of it, and why to read it."""

    page: Text
    section: Text | None = None
    """The anchor of a heading on that page; none means the whole page."""
    why: Text


class Module(Model):
    """One module. Its page is `training/<id>`, its quiz `data/quizzes/<id>.yml`."""

    id: Id
    title: Text
    minutes: int = Field(ge=20, le=40)
    able: tuple[Text, ...] = Field(min_length=2)
    """Each completes "You will be able to"."""
    reading: tuple[Reading, ...] = Field(min_length=1)
    scenario: Id | None = None
    """The stem of a file in `data/scenarios/`."""
    this_week: tuple[Text, ...] = Field(min_length=1)
    """What to do in the branch, each as an order."""


MODULES = records("modules.yml", Module)
