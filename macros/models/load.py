"""Read `data/` and `docs/` into one checked whole, or report every mistake at once."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any, Protocol, TypeVar

from macros.models import checks, danger, folders, paper, recipes
from macros.models.cards import Card
from macros.models.danger import Danger, DangerModel
from macros.models.declared import Declared, records, single, single_by_file
from macros.models.facts import Fact, Series, Source, named
from macros.models.forms import Forms
from macros.models.mistakes import Mistake, Mistakes
from macros.models.pages import Page
from macros.models.poster import Poster
from macros.models.provisions import Legislation
from macros.models.reading import pages, read
from macros.models.recipes import IndexWord, Recipe
from macros.models.reference import Change, Edition, Helpline, Kind, NationRow, Picture, ReviewPolicy, Right, Term
from macros.models.synonyms import Answer, Concept
from macros.models.yaml_file import YamlFile

T = TypeVar("T")


@dataclass(frozen=True)
class Data:
    """Everything that people wrote, by id. What belongs to one tool is `data[what it declared]`."""

    acts: Mapping[str, Legislation]
    sources: Mapping[str, Source]
    facts: Mapping[str, Fact]
    series: Mapping[str, Series]
    helplines: Mapping[str, Helpline]
    glossary: Mapping[str, Term]
    rights: Mapping[str, Right]
    types: Mapping[str, Kind]
    nations: Mapping[str, NationRow]
    changes: Mapping[str, Change]
    pictures: Mapping[str, Picture]
    synonyms: Mapping[str, Concept]
    answers: Mapping[str, Answer]
    danger: Danger
    danger_model: DangerModel
    cards: Mapping[str, Card]
    recipes: Mapping[str, Recipe]
    """What is printed of the handbook besides cards and forms."""
    index_words: Mapping[str, IndexWord]
    """What an index has besides terms, titles and cases."""
    poster: Poster
    forms: Forms
    editions: Mapping[str, Edition]
    edition: Edition
    """The edition that the book is opened for."""
    review: ReviewPolicy
    pages: Mapping[str, Page]
    declared: Mapping[Declared[Any], Any]
    files: Sequence[YamlFile] = field(default=(), repr=False)
    """What `data/` holds as it is written, for the line on which a thing stands."""

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
    "acts": records("acts.yml", Legislation),
    "sources": records("**/sources.yml", Source),
    "facts": records("law/*.yml", Fact),
    "series": records("series.yml", Series),
    "helplines": records("helplines.yml", Helpline),
    "glossary": records("glossary.yml", Term),
    "rights": records("rights.yml", Right),
    "types": records("types.yml", Kind),
    "nations": records("nations.yml", NationRow),
    "changes": records("changes.yml", Change),
    "pictures": records("pictures.yml", Picture),
    "synonyms": records("synonyms.yml", Concept),
    "answers": records("answers.yml", Answer),
    "danger": single("danger.yml", Danger),
    "danger_model": single("danger/model.yml", DangerModel),
    "cards": records("cards.yml", Card),
    "recipes": records("print.yml", Recipe),
    "index_words": records("index_words.yml", IndexWord),
    "poster": single("poster.yml", Poster),
    "forms": single("forms.yml", Forms),
    "editions": single_by_file("editions/*.yml", Edition),
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
    own = {wanted: read(wanted, root, files, mistakes) for part in parts for wanted in part.data}
    found, whole = pages(root, mistakes)
    mistakes += folders.undeclared(root, [*CORE.values(), danger.EXAMPLES, *own])
    mistakes += folders.contents(root, found)
    mistakes += folders.example(root)
    core["edition"] = folders.edition(core["editions"], edition, files, mistakes)
    if not whole or any(file.content is None for file in files):
        raise Mistakes(mistakes)  # what follows from a file that can't be read would hide it
    data = Data(**core, declared=own, pages=found, files=files)
    stories = [file.name for file in files for wanted in own if wanted.own_placeholders and wanted.holds(file.name)]
    mistakes += checks.references(files, {**core, "facts": data.names, "pages": data.pages}, data.facts)
    mistakes += checks.wordings(found)
    mistakes += checks.dates(data.facts.values(), files)
    mistakes += checks.units(data.facts.values(), files)
    mistakes += checks.names(data.facts.values(), data.series, files)
    mistakes += checks.acts(data.facts.values(), data.acts, files)
    mistakes += checks.series(data.facts.values(), data.series, files)
    mistakes += checks.copied(data.facts.values(), files)
    mistakes += checks.placeholders(data.names, data.facts, files, stories)
    mistakes += danger.mistakes(root, data.danger, data.danger_model)
    mistakes += paper.mistakes(data.cards, data.forms, data.pages, files)
    mistakes += recipes.mistakes(data.recipes, data.pages, folders.sections(root), files)
    for part in parts:
        if all(own[wanted] is not None for wanted in part.data):
            mistakes += [mistake for check in part.checks for mistake in check(data, files)]
    if not mistakes:
        mistakes += [mistake for part in parts for check in part.sound_checks for mistake in check(data, files)]
    if mistakes:
        raise Mistakes(mistakes)
    return data
