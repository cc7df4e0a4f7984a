"""What to do about a fault in `branch.yml`, in the words of somebody who has never seen such a file."""

import types
from difflib import get_close_matches
from typing import Any, get_args

from pydantic import BaseModel

from exports.branch.model import Branch

WANTED = {
    "email": "Write an email address, such as branch@example.org.",
    "address": "Write a web address that begins with https:// or http://. No other kind is made a link.",
}
"""What a field whose words must follow a pattern holds."""


def advice(problem: Any) -> str:
    """Say what is wrong with a field and what to do."""
    place = problem["loc"]
    name = str(place[-1]) if place else "file"
    match problem["type"]:
        case "missing":
            return "Missing. Add it."
        case "extra_forbidden":
            return f"Unknown field. {_nearest(name, list(fields_at(place[:-1])))}"
        case "string_too_long":
            most = problem["ctx"]["max_length"]
            return f"{len(problem['input']):,} characters; the most allowed is {most}. Shorten it."
        case "string_too_short":
            return "Empty. Write something, or take the field out."
        case "too_long":
            most = problem["ctx"]["max_length"]
            return f"{len(problem['input'])} in the list; the most allowed is {most}. Take some out."
        case "string_pattern_mismatch":
            return WANTED[name]
        case "string_type":
            return "Not words. Write words, in quotes if they are a number or a date: '020 7946 0000'."
        case "tuple_type":
            return "Not a list. Begin each entry on a line of its own with a hyphen and a space."
        case "value_error":
            return str(problem["ctx"]["error"])
        case _:
            known = fields_at(place)
            return f"Not a group of fields. Write under it, each on a line of its own: {', '.join(known)}."


def fields_at(place: tuple[str | int, ...]) -> dict[str, Any]:
    """Return the fields that a place in the file may hold, by name."""
    model: type[BaseModel] = Branch
    for step in place:
        if isinstance(step, str) and step in model.model_fields:
            inner = _model_in(model.model_fields[step].annotation)
            model = inner or model
    return dict(model.model_fields)


def _model_in(annotation: Any) -> type[BaseModel] | None:
    """Return the model inside `tuple[Model, ...]` or `Model | None`."""
    if isinstance(annotation, type) and not isinstance(annotation, types.GenericAlias):
        return annotation if issubclass(annotation, BaseModel) else None
    return next(filter(None, map(_model_in, get_args(annotation))), None)


def _nearest(wrong: str, known: list[str]) -> str:
    close = get_close_matches(wrong, known, n=1, cutoff=0.5)
    return f'Did you mean "{close[0]}"?' if close else f"There can be: {', '.join(known)}. Correct it, or take it out."
