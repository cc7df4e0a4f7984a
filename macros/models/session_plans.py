"""Session plans for tutors: how long, what to do minute by minute, what to ask, what to hand out."""

from collections.abc import Collection, Iterable, Iterator, Mapping

from pydantic import Field

from macros.models.base import Id, Model, Text
from macros.models.mistakes import Mistake, nearest
from macros.models.pages import Page, unknown_section
from macros.models.training import Module, Reading
from macros.models.yaml_file import YamlFile, records


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


def mistakes(
    plans: Mapping[str, SessionPlan],
    modules: Mapping[str, Module],
    scenarios: Collection[str],
    pages: Mapping[str, Page],
    files: Iterable[YamlFile],
) -> Iterator[Mistake]:
    """Yield plans whose parts don't fill their time, modules that are none, handouts that no page has."""
    for file, i, plan in records(files, "data/session_plans.yml", plans):
        if (total := sum(part.minutes for part in plan.parts)) != plan.minutes:
            yield file.mistake(
                (i, "minutes"), f"The parts last {total} minutes, not {plan.minutes}. Correct one of them."
            )
        for n, part in enumerate(plan.parts):
            if part.module and part.module not in modules:
                says = f'Unknown module "{part.module}". {nearest(part.module, modules)}'
                yield file.mistake((i, "parts", n, "module"), says)
            if part.scenario and part.scenario not in scenarios:
                says = f'Unknown scenario "{part.scenario}". {nearest(part.scenario, scenarios)}'
                yield file.mistake((i, "parts", n, "scenario"), says)
        for n, handout in enumerate(plan.handouts):
            if wrong := unknown_section(pages, handout.page, handout.section):
                yield file.mistake((i, "handouts", n, "section"), wrong)
