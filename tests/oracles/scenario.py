"""Walking a case simulation: where a list of choices leads, what is found on the way, how a day stands.

The browser's copy of this rule must give the same answers: both run `tests/vectors/scenario.yml`.
A graph is what `macros/render/scenario.py` gives the script: `{first, scenes: {id: {choices: {id: {next, note}},
documents, day, went}}}`.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

Graph = Mapping[str, Any]
Verdict = Literal["none", "right", "safe", "earlier", "later"]
WHOLE_DAY = re.compile(r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$")


@dataclass(frozen=True)
class Walk:
    """Where a walk stands."""

    at: str
    trail: tuple[tuple[str, str], ...]
    """The scenes passed, each with the choice taken there."""
    found: tuple[tuple[str, str], ...]
    """The notebook, in order and each once: ("document", id) or ("note", "scene.choice")."""
    went: str | None
    """How it ended, if it has."""
    wrong: str | None
    """A choice that the scene does not have; the walk stops before it."""


def walk(graph: Graph, choices: Sequence[str]) -> Walk:
    """Follow choices from the first scene."""
    at, wrong = str(graph["first"]), None
    trail: list[tuple[str, str]] = []
    found = [("document", name) for name in graph["scenes"][at]["documents"]]
    for choice in choices:
        taken = graph["scenes"][at]["choices"].get(choice)
        if taken is None:
            wrong = choice
            break
        trail.append((at, choice))
        if taken["note"]:
            found.append(("note", f"{at}.{choice}"))
        at = taken["next"]
        found += [("document", name) for name in graph["scenes"][at]["documents"]]
    return Walk(at, tuple(trail), tuple(dict.fromkeys(found)), graph["scenes"][at]["went"], wrong)


def paths(graph: Graph, at: str | None = None) -> Iterator[tuple[str, ...]]:
    """Yield every list of choices that ends a story, in the order of the data."""
    choices = graph["scenes"][at or graph["first"]]["choices"]
    if not choices:
        yield ()
    for name, choice in choices.items():
        for rest in paths(graph, choice["next"]):
            yield (name, *rest)


def judge(day: Mapping[str, str], typed: str) -> Verdict:
    """Say how a typed day stands to the day that the rule gave: `{asks, safe, last}`.

    Where the last day is asked for, the safe day is told apart: it is early, and wise.
    """
    if not WHOLE_DAY.match(typed):
        return "none"
    right = day["safe"] if day["asks"] == "safe-day" else day["last"]
    if typed == right:
        return "right"
    if typed == day["safe"] and typed < right:
        return "safe"
    return "earlier" if typed < right else "later"
