"""The checks on the case simulations: every scene is reached, every path ends in a debrief, no date is typed."""

from collections.abc import Iterator, Mapping, Sequence

from macros.models.base import NATION_NAMES, PLACEHOLDER
from macros.models.facts import Fact
from macros.models.load import Data
from macros.models.mistakes import Mistake, nearest
from macros.models.yaml_events import KeyPath
from macros.models.yaml_file import YamlFile
from macros.rules.law import Law, NoValue
from macros.tools.quiz.checks import TYPED_DATE
from macros.tools.quiz.rules import days
from macros.tools.scenario.model import SCENARIOS, Scenario, Scene
from macros.tools.training.model import MODULES

Found = Iterator[tuple[KeyPath, str]]
# What `{scene:…}` can print, once the reader has been asked for that scene's day.
FOUND_DAYS = ("safe_day", "last_day")
ENDINGS = {"good": "went well", "mixed": "was mixed", "badly": "went badly"}


def mistakes(data: Data, files: Sequence[YamlFile]) -> Iterator[Mistake]:
    """Yield what is wrong with every story, each with its place."""
    facts, modules = data.names, data[MODULES]
    by_name = {file.name: file for file in files}
    for stem, scenario in data[SCENARIOS].items():
        file = by_name[f"data/scenarios/{stem}.yml"]
        if scenario.id != stem:
            yield file.mistake(("id",), f'The file is called "{stem}". Give both one name.')
        if scenario.module not in modules:
            yield file.mistake(("module",), f'Unknown module "{scenario.module}". {nearest(scenario.module, modules)}')
        broken = [*_ids(scenario), *_links(scenario)]
        for path, says in broken or [*_graph(scenario), *_texts(scenario, file, facts)]:
            yield file.mistake(path, says)
        for path, says in (*_scenes(scenario), *_days(scenario), *_law(scenario, facts)):
            yield file.mistake(path, says)


def _ids(scenario: Scenario) -> Found:
    lists: list[tuple[KeyPath, list[str]]] = [
        (("scenes",), [scene.id for scene in scenario.scenes]),
        (("documents",), [document.id for document in scenario.documents]),
    ]
    lists += [(("scenes", i, "choices"), [c.id for c in scene.choices]) for i, scene in enumerate(scenario.scenes)]
    for path, ids in lists:
        for n, name in enumerate(ids):
            if name in ids[:n]:
                yield (*path, n, "id"), "This id is taken. Choose another."


def _links(scenario: Scenario) -> Found:
    """Yield scenes and documents that nobody wrote."""
    scenes = [scene.id for scene in scenario.scenes]
    documents = [document.id for document in scenario.documents]
    for i, scene in enumerate(scenario.scenes):
        for n, choice in enumerate(scene.choices):
            if choice.next not in scenes:
                yield (
                    ("scenes", i, "choices", n, "next"),
                    f'Unknown scene "{choice.next}". {nearest(choice.next, scenes)}',
                )
        for n, wanted in enumerate(scene.documents):
            if wanted not in documents:
                yield ("scenes", i, "documents", n), f'Unknown document "{wanted}". {nearest(wanted, documents)}'


def _scenes(scenario: Scenario) -> Found:
    """Yield scenes that leave the reader with nothing to do, or with two kinds of thing."""
    for i, scene in enumerate(scenario.scenes):
        if scene.debrief and (scene.choices or scene.find):
            yield (
                ("scenes", i, "debrief"),
                "The story ends here, so nothing can be chosen. Move the choices or the debrief.",
            )
        elif not scene.debrief and not scene.choices:
            yield ("scenes", i), "A dead end: no choice and no debrief. Add choices, or a debrief."
        elif len(scene.choices) == 1 and not scene.find:
            yield ("scenes", i, "choices"), "One is no choice. Give at least two."


def _graph(scenario: Scenario) -> Found:
    """Yield scenes out of reach, paths that go round, and a story that can't end in each of three ways."""
    places = {scene.id: i for i, scene in enumerate(scenario.scenes)}
    start = scenario.scenes[0].id
    reached = {start, *after(scenario, start)}
    for name, i in places.items():
        if name not in reached:
            yield ("scenes", i), "An orphan: no choice leads here. Lead to it, or delete it."
        if name in after(scenario, name):
            yield ("scenes", i), "A path without a debrief: it comes back to this scene. Lead on instead."
    ends = [scene.debrief.went for scene in scenario.scenes if scene.debrief and scene.id in reached]
    if "good" not in ends:
        yield ("scenes", 0, "choices"), "No choice is right to take: none leads to a debrief that went well. Add one."
    for went in ("mixed", "badly"):
        if went not in ends:
            yield ("scenes",), f"No path ends in a debrief that {ENDINGS[went]}. Add one."


def after(scenario: Scenario, name: str) -> set[str]:
    """Return the ids of the scenes that can come after one."""
    scenes = {scene.id: scene for scene in scenario.scenes}
    found: set[str] = set()
    pending = [choice.next for choice in scenes[name].choices]
    while pending:
        if (one := pending.pop()) not in found:
            found.add(one)
            pending += [choice.next for choice in scenes[one].choices]
    return found


def _days(scenario: Scenario) -> Found:
    """Yield days of a limit that the story doesn't have, or that can't be; a story with no day to find."""
    if not any(scene.find for scene in scenario.scenes):
        yield ("scenes",), "No day has to be found. Give a scene a find."
    for i, scene in enumerate(scenario.scenes):
        if scene.find is None:
            continue
        limit, at = scene.find.limit, ("scenes", i, "find", "limit")
        for key in ("act", "first", "a", "b"):
            if (day := getattr(limit, key)) and day not in scenario.dates.values():
                yield (*at, key), "The story has no such day. Add it to its dates, or correct it."
        if limit.nation != scenario.nation:
            yield (*at, "nation"), f"The story is set in {NATION_NAMES[scenario.nation]}. Give both one nation."
        if bool(limit.a) != bool(limit.b):
            yield at, "Give Day A and Day B, or neither."
        elif limit.a and limit.b and limit.b < limit.a:
            yield (*at, "b"), "Day B comes before Day A. Correct one of them."
        if limit.first and limit.first > limit.act:
            yield (*at, "first"), "The first incident comes after the act. Correct one of them."


def _law(scenario: Scenario, facts: Mapping[str, Fact]) -> Found:
    """Yield law of elsewhere. That a fact exists is another check."""
    for i, scene in enumerate(scenario.scenes):
        parts: list[tuple[KeyPath, tuple[str, ...]]] = [((), scene.facts)]
        parts += [(("choices", n), choice.facts) for n, choice in enumerate(scene.choices)]
        parts += [(("debrief",), scene.debrief.facts)] if scene.debrief else []
        for at, names in parts:
            for n, name in enumerate(names):
                if name in facts and scenario.nation not in facts[name].nations:
                    says = f"{name} is not the law in {NATION_NAMES[scenario.nation]}. Cite another fact."
                    yield ("scenes", i, *at, "facts", n), says


def _texts(scenario: Scenario, file: YamlFile, facts: Mapping[str, Fact]) -> Found:
    """Yield dates that are typed, and `{...}` that print nothing, give a day away or rest on law not cited there."""
    finds = {scene.id: {scene.id, *_before(scenario, scene.id)} for scene in scenario.scenes if scene.find}
    for path, text in file.items():
        if not isinstance(text, str) or path[:1] == ("dates",) or "limit" in path:
            continue
        if typed := TYPED_DATE.search(text):
            yield path, f'"{typed[0]}" is typed. Add the day to dates and print it: {{key}}.'
        for wanted in PLACEHOLDER.findall(text):
            name, _, key = wanted.partition(":")
            fact = wanted.rpartition(".")[0]
            if fact and fact in facts and fact not in _cited(scenario, path):
                yield path, f'"{{{wanted}}}" prints {fact}. Add it to facts here.'
            elif not fact and key and (name not in finds or key not in FOUND_DAYS):
                known = [f"{scene}:{day}" for scene in finds for day in FOUND_DAYS]
                yield path, f'"{{{wanted}}}" prints nothing here. {nearest(wanted, known)}'
            elif not fact and key and _told_too_soon(scenario.scenes, finds[name], name, path):
                yield path, f'"{{{wanted}}}" gives the day away before it is asked for. Print it later.'
            elif not fact and not key and wanted not in scenario.dates:
                yield path, f'"{{{wanted}}}" prints nothing here. {nearest(wanted, scenario.dates)}'


def _before(scenario: Scenario, name: str) -> set[str]:
    return {scene.id for scene in scenario.scenes if name in after(scenario, scene.id)}


def _told_too_soon(scenes: tuple[Scene, ...], early: set[str], name: str, path: KeyPath) -> bool:
    """Whether a text is read before, or while, the day of the scene called `name` is asked for."""
    if path[0] != "scenes" or not isinstance(path[1], int):
        return True
    scene = scenes[path[1]].id
    # What comes of a choice in the scene itself is read when the day has been given.
    return scene in early and not (scene == name and path[2:3] == ("choices",) and path[-1] != "says")


def _cited(scenario: Scenario, path: KeyPath) -> tuple[str, ...]:
    """Return the facts cited where a text stands."""
    if path[0] != "scenes" or not isinstance(path[1], int):
        return ()
    scene = scenario.scenes[path[1]]
    if path[2:3] == ("choices",) and len(path) > 3 and isinstance(path[3], int):
        return scene.choices[path[3]].facts
    if path[2:3] == ("debrief",) and scene.debrief:
        return scene.debrief.facts
    return scene.facts


def dates(data: Data, files: Sequence[YamlFile]) -> Iterator[Mistake]:
    """Yield the days to find for which no limit is in force."""
    by_name = {file.name: file for file in files}
    law = Law(data.facts, data.series)
    for name, story in data[SCENARIOS].items():
        for i, scene in enumerate(story.scenes):
            if scene.find is None:
                continue
            try:
                days(law, scene.find.limit)
            except NoValue as error:
                file = by_name[f"data/scenarios/{name}.yml"]
                yield file.mistake(("scenes", i, "find", "limit", "act"), f"{error}. Choose another day or nation.")
