"""Session plans for tutors: how long, what to do minute by minute, what to ask, what to hand out."""

from pydantic import Field

from macros.models.base import Id, Model, Text
from macros.models.declared import records
from macros.tools.training.model import Reading


class Part(Model):
    """One part of a session."""

    minutes: int = Field(gt=0, le=120)
    title: Text
    do: tuple[Text, ...] = Field(min_length=1)
    """What the tutor does, each as an order."""
    ask: tuple[Text, ...] = ()
    """Questions for the room."""
    module: Id | None = None
    """The module that it teaches from."""
    scenario: Id | None = None
    """The case that it decides: the stem of a file in `data/scenarios/`."""


class SessionPlan(Model):
    """A session of one length."""

    id: Id
    title: Text
    minutes: int = Field(gt=0, le=600)
    """From the start to the end, breaks included."""
    suits: Text
    """For whom, and what they leave with."""
    prepare: tuple[Text, ...] = Field(min_length=1)
    handouts: tuple[Reading, ...] = Field(min_length=1)
    parts: tuple[Part, ...] = Field(min_length=2)


SESSION_PLANS = records("session_plans.yml", SessionPlan)
