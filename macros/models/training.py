"""The modules of the learning path: what each leads to, what to read for it, what to do in the branch."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from pydantic import Field

from macros.models.base import Id, Model, Text
from macros.models.mistakes import Mistake, nearest
from macros.models.pages import Page, unknown_section
from macros.models.yaml_file import YamlFile, records


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


def mistakes(
    modules: Mapping[str, Module], pages: Mapping[str, Page], files: Iterable[YamlFile], root: Path
) -> Iterator[Mistake]:
    """Yield modules without their page, sections that no page has, scenarios that nobody wrote."""
    for file, i, module in records(files, "data/modules.yml", modules):
        if f"training/{module.id}" not in pages:
            yield file.mistake((i, "id"), f"There is no page docs/training/{module.id}.md. Write it first.")
        for n, reading in enumerate(module.reading):
            if wrong := unknown_section(pages, reading.page, reading.section):
                yield file.mistake((i, "reading", n, "section"), wrong)
        scenarios = [path.stem for path in (root / "data/scenarios").glob("*.yml")]
        if module.scenario and module.scenario not in scenarios:
            says = f'Unknown scenario "{module.scenario}". {nearest(module.scenario, scenarios)}'
            yield file.mistake((i, "scenario"), says)
