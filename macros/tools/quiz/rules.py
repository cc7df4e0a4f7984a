"""Marking a quiz: whether an answer is right, and which feedback a wrong one gets.

The browser's copy of this rule must give the same answers: both run `tests/vectors/quiz.yml`.
A question is what `macros/render/quiz.py` gives the script; an answer is what its field gives:
an id; a list of ids; an id for each pair's id; a day as 2026-11-22; a number as somebody typed it.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from macros.rules.law import Law
from macros.rules.time_limits import Conciliation, last_day, safe_day
from macros.tools.quiz.model import Limit

NUMBER = re.compile(r"^£? ?([-−]?[0-9][0-9,]*(?:\.[0-9]+)?) ?(?:%|[A-Za-z][A-Za-z ]*)?$")
WHOLE_DAY = re.compile(r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$")


@dataclass(frozen=True)
class Marked:
    """How one answer stands."""

    given: bool
    """False where there is no answer that could be marked."""
    right: bool
    wrong: tuple[str, ...]
    """What to give feedback on: ids of options, steps or pairs, or the way in which a date or number is wrong."""


NOT_GIVEN = Marked(given=False, right=False, wrong=())


def mark(question: Mapping[str, Any], answer: Any) -> Marked:
    """Mark an answer. All of it must be right: there are no half points."""
    wrong = _wrong(question, answer)
    return NOT_GIVEN if wrong is None else Marked(given=True, right=not wrong, wrong=tuple(wrong))


def _wrong(question: Mapping[str, Any], answer: Any) -> list[str] | None:
    """Return what is wrong, in the order of the question; None if nothing was answered."""
    match question["kind"]:
        case "single" | "several":
            options = question["options"]
            chosen = [answer] if question["kind"] == "single" else list(answer or ())
            if not {option["id"] for option in options}.intersection(chosen):
                return None
            if question["kind"] == "single":
                return [o["id"] for o in options if o["id"] in chosen and not o["right"]]
            return [o["id"] for o in options if (o["id"] in chosen) != o["right"]]
        case "order":
            steps = [step["id"] for step in question["steps"]]
            return out_of_place(steps, answer) if answer and sorted(answer) == sorted(steps) else None
        case "match":
            to = {pair["id"]: pair["to"] for pair in question["pairs"]}
            if not answer or any(answer.get(pair) not in to for pair in to):
                return None
            return [pair for pair in to if to[answer[pair]] != to[pair]]
        case "date":
            if not answer or not WHOLE_DAY.match(answer):
                return None
            return _way(answer, question["answer"], "later", "earlier")
        case _:
            number = read_number(answer or "")
            return None if number is None else _way(number, float(question["answer"]), "more", "less")


def _way(given: Any, right: Any, above: str, below: str) -> list[str]:
    return [] if given == right else [above if given > right else below]


def out_of_place(right: Sequence[str], given: Sequence[str]) -> list[str]:
    """Return the fewest steps that would have to move, in their right order.

    The rest is the longest run of steps that already follow each other rightly; of two as long, the first.
    """
    places = [right.index(step) for step in given]
    runs: list[list[int]] = []
    for place in places:
        before: list[int] = []
        for run in runs:
            if run[-1] < place and len(run) > len(before):
                before = run
        runs.append([*before, place])
    kept: list[int] = []
    for run in runs:
        if len(run) > len(kept):
            kept = run
    return [step for place, step in enumerate(right) if place not in kept]


def read_number(typed: str) -> float | None:
    """Read a number as people type it, with its unit or without; None if it is not one.

    Example:
        >>> read_number("£1,250"), read_number("12 weeks"), read_number("twelve")
        (1250.0, 12.0, None)
    """
    found = NUMBER.match(typed.replace("\u00a0", " ").strip(" "))
    return float(found[1].replace(",", "").replace("−", "-")) if found else None


@dataclass(frozen=True)
class Days:
    """The days that the rule of time limits gives for a story, and the facts that each rests on."""

    safe: date
    last: date
    safe_rests: frozenset[str]
    last_rests: frozenset[str]


def days(law: Law, limit: Limit) -> Days:
    """Work out the safe day and the last day of a story.

    Raises:
        NoValue: No limit is in force there for that day.
    """
    entry = law.on("race-claim-limit", limit.act, limit.nation)
    months, least = entry.values["months"], law.facts["safe-diary-rule"].values["safe_months"]
    assert isinstance(months, int) and isinstance(least, int)
    conciliation = Conciliation(limit.a, limit.b) if limit.a and limit.b else None
    working = last_day(limit.act, months, limit.nation, conciliation)
    first = limit.first or limit.act
    rests: set[str] = set()
    if conciliation and limit.nation == "northern-ireland":
        rests = {law.on("ni-ec", conciliation.day_a, "northern-ireland").id}
    elif conciliation and working.too_late:
        rests = {"ec-late-no-extension"}
    elif conciliation:
        rests = {"ec-stop-clock" if conciliation.day_a >= limit.act else "ec-early-start", "ec-one-month"}
    # In Northern Ireland the safe day leaves conciliation out.
    safe_rests = set() if limit.nation == "northern-ireland" else rests
    return Days(
        safe_day(first, least, limit.nation, conciliation),
        working.last_day,
        frozenset({"safe-diary-rule", *safe_rests}),
        frozenset({entry.id, *rests}),
    )
