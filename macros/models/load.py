"""Read `data/` and `docs/` into one checked whole, or report every mistake at once."""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from macros.models import (
    checks,
    finder_paths,
    letters,
    quiz_checks,
    scenario_checks,
    session_plans,
    training,
    wres_reader,
)
from macros.models.action_plan import ActionPlan
from macros.models.case_file import CaseNote
from macros.models.checklist import CheckGroup
from macros.models.facts import Fact, Series, Source, named
from macros.models.finder import Finder
from macros.models.health_check import HealthCheck
from macros.models.letters import Letter
from macros.models.mistakes import Mistake, Mistakes
from macros.models.pages import FrontMatter, Page
from macros.models.plan_tester import PlanTester
from macros.models.quizzes import Question
from macros.models.reference import Change, Edition, Helpline, Kind, NationRow, ReviewPolicy, Right, Term
from macros.models.scenarios import Scenario
from macros.models.session_plans import SessionPlan
from macros.models.synonyms import Answer, Concept
from macros.models.training import Module
from macros.models.wres import Finding, Indicator, Lead, Note, Report, SinceGuide, Step, Wres, YearlySeries
from macros.models.wres_examples import Example
from macros.models.wres_reader import WresReader
from macros.models.yaml_file import YamlFile

FRONT_MATTER = re.compile(r"\A---\n(.*?\n)---\n", re.DOTALL)
M = TypeVar("M", bound=BaseModel)


@dataclass(frozen=True)
class Data:
    """Everything that people wrote, by id."""

    sources: Mapping[str, Source]
    facts: Mapping[str, Fact]
    series: Mapping[str, Series]
    helplines: Mapping[str, Helpline]
    glossary: Mapping[str, Term]
    rights: Mapping[str, Right]
    types: Mapping[str, Kind]
    nations: Mapping[str, NationRow]
    changes: Mapping[str, Change]
    checklist: Mapping[str, CheckGroup]
    case_notes: Mapping[str, CaseNote]
    letters: Mapping[str, Letter]
    modules: Mapping[str, Module]
    quizzes: Mapping[str, Mapping[str, Question]]
    """Questions by id, by module."""
    scenarios: Mapping[str, Scenario]
    session_plans: Mapping[str, SessionPlan]
    synonyms: Mapping[str, Concept]
    answers: Mapping[str, Answer]
    wres: Wres
    finder: Finder
    wres_reader: WresReader
    plan_tester: PlanTester
    health_check: HealthCheck
    action_plan: ActionPlan
    edition: Edition
    review: ReviewPolicy
    pages: Mapping[str, Page]


# Which files hold which records: attribute of Data, files under data/, model of one record.
Lists = tuple[tuple[str, str, type[BaseModel]], ...]
LISTS: Lists = (
    ("sources", "**/sources.yml", Source),
    ("facts", "law/*.yml", Fact),
    ("series", "series.yml", Series),
    ("helplines", "helplines.yml", Helpline),
    ("glossary", "glossary.yml", Term),
    ("rights", "rights.yml", Right),
    ("types", "types.yml", Kind),
    ("nations", "nations.yml", NationRow),
    ("changes", "changes.yml", Change),
    ("checklist", "checklist.yml", CheckGroup),
    ("case_notes", "case_file.yml", CaseNote),
    ("letters", "letters.yml", Letter),
    ("modules", "modules.yml", Module),
    ("session_plans", "session_plans.yml", SessionPlan),
    ("synonyms", "synonyms.yml", Concept),
    ("answers", "answers.yml", Answer),
)
# The same for the attributes of Data.wres.
WRES_LISTS: Lists = (
    ("indicators", "wres/indicators.yml", Indicator),
    ("series", "wres/*_series.yml", YearlySeries),
    ("findings", "wres/findings/*.yml", Finding),
    ("reports", "wres/reports.yml", Report),
    ("calendar", "wres/calendar.yml", Step),
    ("since_guide", "wres/since_2021_guide.yml", SinceGuide),
    ("notes", "wres/notes.yml", Note),
    ("leads", "wres/leads.yml", Lead),
    ("examples", "wres/trust_examples.yml", Example),
)


def load(root: Path, edition: str = "default") -> Data:
    """Return the checked data and pages of the project at `root`.

    Args:
        root: The folder that holds `data/` and `docs/`.
        edition: The stem of a file in `data/editions/`.

    Raises:
        Mistakes: Every mistake in every file, each with its file, line, key and what to do.
    """
    mistakes: list[Mistake] = []
    files: list[YamlFile] = []
    tables = _tables(LISTS, root, files, mistakes)
    wres = _tables(WRES_LISTS, root, files, mistakes)
    quizzes = {
        path.stem: _tables((("questions", f"quizzes/{path.name}", Question),), root, files, mistakes)["questions"]
        for path in sorted((root / "data/quizzes").glob("*.yml"))
    }
    scenarios = {
        path.stem: _single(f"scenarios/{path.name}", Scenario, root, files, mistakes)
        for path in sorted((root / "data/scenarios").glob("*.yml"))
    }
    single = {
        "edition": _single(f"editions/{edition}.yml", Edition, root, files, mistakes),
        "review": _single("review.yml", ReviewPolicy, root, files, mistakes),
        "finder": _single("finder.yml", Finder, root, files, mistakes),
        "wres_reader": _single("wres/reader.yml", WresReader, root, files, mistakes),
        "plan_tester": _single("plan_tester.yml", PlanTester, root, files, mistakes),
        "health_check": _single("health_check.yml", HealthCheck, root, files, mistakes),
        "action_plan": _single("action_plan.yml", ActionPlan, root, files, mistakes),
    }
    pages = dict(_pages(root, mistakes))
    facts = tables["facts"]
    law = named(facts, tables["series"])
    mistakes += checks.references(files, {**tables, "facts": law, "pages": pages}, facts)
    mistakes += checks.dates(facts.values(), files)
    mistakes += checks.names(facts.values(), tables["series"], files)
    mistakes += checks.series(facts.values(), tables["series"], files)
    mistakes += checks.placeholders(law, facts, files)
    mistakes += checks.taken_twice(files)
    mistakes += letters.mistakes(tables["letters"], law, files)
    mistakes += wres_reader.mistakes(wres["series"], files)
    mistakes += finder_paths.faults(single["finder"], files, law, tables["types"])
    mistakes += training.mistakes(tables["modules"], pages, files, root)
    mistakes += session_plans.mistakes(tables["session_plans"], tables["modules"], scenarios, pages, files)
    known = quiz_checks.Known(law, wres["findings"], pages)
    mistakes += quiz_checks.mistakes(quizzes, tables["modules"], files, known)
    mistakes += scenario_checks.mistakes(scenarios, tables["modules"], files, law)
    if mistakes:
        raise Mistakes(mistakes)
    return Data(**tables, **single, quizzes=quizzes, scenarios=scenarios, wres=Wres(**wres), pages=pages)


def _tables(lists: Lists, root: Path, files: list[YamlFile], mistakes: list[Mistake]) -> dict[str, Any]:
    """Return each table of `lists` by name, adding what is read to `files` and what is wrong to `mistakes`."""
    tables: dict[str, Any] = {}
    for name, pattern, model in lists:
        tables[name] = {}
        for path in sorted((root / "data").glob(pattern)):
            file = YamlFile(path, root)
            files.append(file)
            mistakes += file.mistakes
            for i, record in _records(file, model, mistakes):
                if record.id in tables[name]:
                    mistakes.append(file.mistake((i, "id"), "This id is taken. Choose another."))
                tables[name][record.id] = record
    return tables


def _records(file: YamlFile, model: type[BaseModel], mistakes: list[Mistake]) -> Iterator[tuple[int, Any]]:
    """Yield each record of a list with its place in it."""
    if file.content is None:
        return
    if not isinstance(file.content, list):
        mistakes.append(file.mistake((), "Must be a list: each record begins with `- id:`."))
        return
    for i, entry in enumerate(file.content):
        record = _validate(file, (i,), entry, model, mistakes)
        if record is not None:
            yield i, record


def _single(name: str, model: type[M], root: Path, files: list[YamlFile], mistakes: list[Mistake]) -> Any:
    """Return the one record that a file under `data/` holds."""
    file = YamlFile(root / "data" / name, root)
    files.append(file)
    mistakes += file.mistakes
    return _validate(file, (), file.content, model, mistakes) if file.content is not None else None


def _validate(file: YamlFile, at: tuple[int, ...], entry: Any, model: type[M], mistakes: list[Mistake]) -> M | None:
    """Return `entry` as a `model`, or note what is wrong with it.

    It goes through JSON because strict models then still take a list for a tuple.
    """
    try:
        return model.model_validate_json(json.dumps(entry, default=str))
    except ValidationError as error:
        for problem in error.errors():
            path = (*at, *problem["loc"])
            mistakes.append(file.mistake(path, checks.advice(problem, model)))
        return None


def _pages(root: Path, mistakes: list[Mistake]) -> Iterator[tuple[str, Page]]:
    docs = root / "docs"
    for path in sorted(docs.rglob("*.md")):
        text = path.read_text("utf-8")
        match = FRONT_MATTER.match(text)
        name = path.relative_to(root).as_posix()
        if not match:
            mistakes.append(
                Mistake(name, 1, "front matter", "Missing. Begin the page with `---`, its title and the rest.")
            )
            continue
        file = YamlFile(path, root, text=match[1], first_line=2)
        mistakes += file.mistakes
        about = _validate(file, (), file.content, FrontMatter, mistakes) if file.content is not None else None
        if about:
            page_id = path.relative_to(docs).with_suffix("").as_posix()
            yield page_id, Page(id=page_id, about=about, words=text[match.end() :], first_line=match[0].count("\n") + 1)
