"""The checks on the modules: each has its page, its reading and its case."""

from collections.abc import Iterator, Sequence

from macros.models.load import Data
from macros.models.mistakes import Mistake, nearest
from macros.models.pages import unknown_section
from macros.models.yaml_file import YamlFile, records, stems
from macros.tools.training.model import MODULES


def mistakes(data: Data, files: Sequence[YamlFile]) -> Iterator[Mistake]:
    """Yield modules without their page, sections that no page has, scenarios that nobody wrote."""
    scenarios = stems(files, "data/scenarios")
    for file, i, module in records(files, "data/modules.yml", data[MODULES]):
        if f"training/{module.id}" not in data.pages:
            yield file.mistake((i, "id"), f"There is no page docs/training/{module.id}.md. Write it first.")
        for n, reading in enumerate(module.reading):
            if wrong := unknown_section(data.pages, reading.page, reading.section):
                yield file.mistake((i, "reading", n, "section"), wrong)
        if module.scenario and module.scenario not in scenarios:
            says = f'Unknown scenario "{module.scenario}". {nearest(module.scenario, scenarios)}'
            yield file.mistake((i, "scenario"), says)
