"""The checks on the session plans: their parts fill their time, and name what is there."""

from collections.abc import Iterator, Sequence

from macros.models.load import Data
from macros.models.mistakes import Mistake, nearest
from macros.models.pages import unknown_section
from macros.models.yaml_file import YamlFile, records, stems
from macros.tools.training.model import MODULES
from macros.tools.training.plans import SESSION_PLANS


def mistakes(data: Data, files: Sequence[YamlFile]) -> Iterator[Mistake]:
    """Yield plans whose parts don't fill their time, modules that are none, handouts that no page has."""
    scenarios, modules = stems(files, "data/scenarios"), data[MODULES]
    for file, i, plan in records(files, "data/session_plans.yml", data[SESSION_PLANS]):
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
            if wrong := unknown_section(data.pages, handout.page, handout.section):
                yield file.mistake((i, "handouts", n, "section"), wrong)
