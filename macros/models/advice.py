"""What to do about a key that a model refused, in an editor's words."""

import re
from typing import Any, get_args

from pydantic import BaseModel

from macros.models.mistakes import nearest

FEW = 8
"""How many names a line can list."""


def advice(problem: Any, model: type[BaseModel]) -> str:
    """Say what a model refused, and what to do.

    Args:
        problem: One of the errors of a `ValidationError`.
        model: The model that refused.
    """
    place = problem["loc"]
    match problem["type"]:
        case "extra_forbidden":
            known = fields_at(model, place[:-1])
            near = nearest(str(place[-1]), known)
            few = len(known) <= FEW and "Did you mean" not in near
            return f"Unknown key. {'It takes: ' + ', '.join(known) + '.' if few else near}"
        case "missing":
            return "Missing. Add it."
        case "literal_error":
            allowed = re.findall(r"'([^']+)'", problem["ctx"]["expected"])
            return f"{problem['input']!r} is not one of {', '.join(allowed)}. {nearest(str(problem['input']), allowed)}"
        case "too_short":
            return "Empty. Name at least one."
        case "too_long":
            found, most = problem["ctx"]["actual_length"], problem["ctx"]["max_length"]
            return f"{found} stand here; {most} have room. Take some out."
        case _:
            return f"{problem['msg']}; found {str(problem['input'])[:60]!r}. Correct it."


def fields_at(model: type[BaseModel], place: tuple[str | int, ...]) -> list[str]:
    """Return the keys that a place in a record may hold, as an editor writes them.

    A step of the place that is no key counts through a list, or tells which of several models stands there.
    """
    here = [model]
    for step in place:
        fields = [field for each in here for name, field in each.model_fields.items() if step in (name, field.alias)]
        if fields:
            here = [inner for field in fields for inner in _models_in(field.annotation)]
    return [field.alias or name for each in here for name, field in each.model_fields.items()]


def _models_in(annotation: Any) -> list[type[BaseModel]]:
    """Return the models inside an annotation, such as `tuple[Model, ...]` or `Model | None`."""
    if isinstance(annotation, type) and not get_args(annotation):
        return [annotation] if issubclass(annotation, BaseModel) else []
    return [model for inner in get_args(annotation) for model in _models_in(inner)]
