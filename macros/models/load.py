"""Read `data/` and `docs/` into one checked whole, or report every mistake at once."""

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, Protocol, TypeVar

from pydantic import BaseModel, ValidationError

from macros.models import checks
from macros.models.declared import Declared, records, single
from macros.models.facts import Fact, Series, Source, named
from macros.models.mistakes import Mistake, Mistakes
from macros.models.pages import FrontMatter, Page
from macros.models.reference import Change, Edition, Helpline, Kind, NationRow, ReviewPolicy, Right, Term
from macros.models.synonyms import Answer, Concept
from macros.models.yaml_file import YamlFile

FRONT_MATTER = re.compile(r"\A---\n(.*?\n)---\n", re.DOTALL)
M = TypeVar("M", bound=BaseModel)
T = TypeVar("T")


@dataclass(frozen=True)
class Data:
    """Everything that people wrote, by id. What belongs to one tool is `data[what it declared]`."""

    sources: Mapping[str, Source]
    facts: Mapping[str, Fact]
    series: Mapping[str, Series]
    helplines: Mapping[str, Helpline]
    glossary: Mapping[str, Term]
    rights: Mapping[str, Right]
    types: Mapping[str, Kind]
    nations: Mapping[str, NationRow]
    changes: Mapping[str, Change]
    synonyms: Mapping[str, Concept]
    answers: Mapping[str, Answer]
    edition: Edition
    review: ReviewPolicy
    pages: Mapping[str, Page]
    declared: Mapping[Declared[Any], Any]

    @cached_property
    def names(self) -> Mapping[str, Fact]:
        """Every name by which the law may be cited, each with a fact that holds what a check may rely on."""
        return named(self.facts, self.series)

    def __getitem__(self, wanted: Declared[T]) -> T:
        """Return what was read of the files that a tool declared."""
        found: T = self.declared[wanted]
        return found


Check = Callable[[Data, Sequence[YamlFile]], Iterable[Mistake]]
"""Yields what is wrong between records; what could not be read is missing, and has been told."""


class Part(Protocol):
    """A part of the handbook that keeps data of its own."""

    @property
    def data(self) -> tuple[Declared[Any], ...]:
        """What it keeps in `data/`."""

    @property
    def checks(self) -> tuple[Check, ...]:
        """What it checks, once its own files could be read."""

    @property
    def sound_checks(self) -> tuple[Check, ...]:
        """What it checks once nothing else is wrong."""


CORE: Mapping[str, Declared[Any]] = {
    "sources": records("**/sources.yml", Source),
    "facts": records("law/*.yml", Fact),
    "series": records("series.yml", Series),
    "helplines": records("helplines.yml", Helpline),
    "glossary": records("glossary.yml", Term),
    "rights": records("rights.yml", Right),
    "types": records("types.yml", Kind),
    "nations": records("nations.yml", NationRow),
    "changes": records("changes.yml", Change),
    "synonyms": records("synonyms.yml", Concept),
    "answers": records("answers.yml", Answer),
    "review": single("review.yml", ReviewPolicy),
}
"""The attributes of `Data` that are read of files of their own."""


def load(root: Path, parts: Iterable[Part], edition: str = "default") -> Data:
    """Return the checked data and pages of the project at `root`.

    Args:
        root: The folder that holds `data/` and `docs/`.
        parts: Whose data is read and checked beside what all share.
        edition: The stem of a file in `data/editions/`.

    Raises:
        Mistakes: Every mistake in every file, each with its file, line, key and what to do.
    """
    parts = list(parts)
    mistakes: list[Mistake] = []
    files: list[YamlFile] = []
    core = {name: read(wanted, root, files, mistakes) for name, wanted in CORE.items()}
    core["edition"] = read(single(f"editions/{edition}.yml", Edition), root, files, mistakes)
    own = {wanted: read(wanted, root, files, mistakes) for part in parts for wanted in part.data}
    data = Data(**core, declared=own, pages=dict(_pages(root, mistakes)))
    stories = [file.name for file in files for wanted in own if wanted.own_placeholders and wanted.holds(file.name)]
    mistakes += checks.references(files, {**core, "facts": data.names, "pages": data.pages}, data.facts)
    mistakes += checks.dates(data.facts.values(), files)
    mistakes += checks.names(data.facts.values(), data.series, files)
    mistakes += checks.series(data.facts.values(), data.series, files)
    mistakes += checks.placeholders(data.names, data.facts, files, stories)
    for part in parts:
        if all(own[wanted] is not None for wanted in part.data):
            mistakes += [mistake for check in part.checks for mistake in check(data, files)]
    if not mistakes:
        mistakes += [mistake for part in parts for check in part.sound_checks for mistake in check(data, files)]
    if mistakes:
        raise Mistakes(mistakes)
    return data


def read(wanted: Declared[Any], root: Path, files: list[YamlFile], mistakes: list[Mistake]) -> Any:
    """Return what is declared, or nothing for a lone record that can't be read.

    What is read is added to `files`, what is wrong to `mistakes`.
    """
    data = root / "data"
    paths = sorted(data.glob(wanted.pattern)) if "*" in wanted.pattern else [data / wanted.pattern]
    by_file: dict[str, Any] = {}
    for path in paths:
        file = YamlFile(path, root)
        files.append(file)
        mistakes += file.mistakes
        table = {} if wanted.by_file else by_file
        if wanted.listed:
            for i, record in _records(file, wanted.model, mistakes):
                if record.id in table:
                    mistakes.append(file.mistake((i, "id"), "This id is taken. Choose another."))
                table[record.id] = record
            if wanted.by_file:
                by_file[path.stem] = table
        else:
            read = _validate(file, (), file.content, wanted.model, mistakes) if file.content is not None else None
            if not wanted.by_file:
                return read
            if read is not None:
                by_file[path.stem] = read
    return by_file


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
