"""`data/forms.yml`: the words of the forms that stand nowhere else."""

from pathlib import Path
from typing import Annotated, Literal

from pydantic import Field, ValidationError, field_validator

from exports.site import ExportFault
from macros.models.base import Id, Model, Text
from macros.models.checks import advice
from macros.models.yaml_file import YamlFile

PATH = Path(__file__).parent.parent.parent / "data" / "forms.yml"


class Line(Model):
    """A field at the top of a form."""

    id: Id
    kind: Literal["line", "date"]
    ask: Text


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
    """What heads an objective; `{}` stands for its number."""
    review: Text
    note: Text

    @field_validator("objective")
    @classmethod
    def _has_a_number(cls, words: str) -> str:
        if words.count("{}") != 1:
            raise ValueError("Write {} once, where the number goes")
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


class Log(Labels):
    """The incident log."""

    tool: Text
    """The tool on its page that holds the log on paper."""
    number: Text
    """What heads the numbers of the rows."""
    rows: Annotated[int, Field(gt=0, le=60)]
    shares: tuple[Annotated[float, Field(gt=0)], ...]
    """How wide the column of numbers is, and each other, beside the rest."""


class AllLabels(Model):
    """The file, by form."""

    health_check: Labels = Field(alias="health-check")
    action_plan: Plan = Field(alias="action-plan")
    checklist: Checklist
    first_meeting: Meeting = Field(alias="first-meeting")
    incident_log: Log = Field(alias="incident-log")


def read_labels(path: Path = PATH) -> AllLabels:
    """Read the words of the forms.

    Raises:
        ExportFault: The file is not there, or each mistake in it, with its line and what to do.
    """
    if not path.exists():
        raise ExportFault(f"{path.name} is not there. Put it back: it holds the words of the paper forms.")
    file = YamlFile(path, path.parent.parent)
    if file.mistakes:
        raise ExportFault("\n".join(map(str, file.mistakes)))
    try:
        return AllLabels.model_validate_json(file.json())
    except ValidationError as fault:
        wrong = [file.mistake(error["loc"], advice(error, _model_of(error["loc"]))) for error in fault.errors()]
        raise ExportFault("\n".join(map(str, wrong))) from fault


def _model_of(place: tuple[str | int, ...]) -> type[Model]:
    """Return the model of the record that a key belongs to, whose other keys may be meant."""
    if len(place) < 2:
        return AllLabels
    if place[1] == "top" and len(place) > 2:
        return Line
    of_form = {told.alias or name: told.annotation for name, told in AllLabels.model_fields.items()}
    found = of_form.get(str(place[0]))
    return found if isinstance(found, type) and issubclass(found, Model) else AllLabels
