"""What to do about a fault in `branch.yml`, in the words of somebody who has never seen such a file."""

from difflib import get_close_matches
from typing import Any

from macros.models.advice import fields_at
from macros.models.branch import Branch

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
            return f"Unknown field. {_nearest(name, fields_at(Branch, place[:-1]))}"
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
            known = fields_at(Branch, place)
            return f"Not a group of fields. Write under it, each on a line of its own: {', '.join(known)}."


def _nearest(wrong: str, known: list[str]) -> str:
    close = get_close_matches(wrong, known, n=1, cutoff=0.5)
    return f'Did you mean "{close[0]}"?' if close else f"There can be: {', '.join(known)}. Correct it, or take it out."
