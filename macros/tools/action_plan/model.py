"""The staff side's action plan: how many objectives it holds, what each says, and how it can stand at a review."""

from typing import Literal

from pydantic import Field

from macros.models.base import Model, Text
from macros.models.declared import single
from macros.tools.health_check.model import Option


class Part(Model):
    """What an objective says."""

    id: Literal["what", "how", "who", "when"]
    kind: Literal["text", "date"]
    ask: Text
    help: Text


class ActionPlan(Model):
    """The form of a plan."""

    most: int = Field(gt=0)
    """The most objectives a plan may hold."""
    why: Text
    """The reason for that, said when another is refused."""
    suggest: int = Field(gt=0)
    """The most areas that are suggested from a health check."""
    about: Text
    fields: tuple[Part, ...] = Field(min_length=1)
    states: tuple[Option, ...] = Field(min_length=1)


ACTION_PLAN = single("action_plan.yml", ActionPlan)
