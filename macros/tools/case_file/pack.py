"""The papers of a case: which there are, their words, and the law that each rests on."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Literal

from macros.models.base import UK, Id, LawName, Model, Nations, Text
from macros.models.declared import records
from macros.models.facts import Fact
from macros.models.load import Data
from macros.models.mistakes import Mistake, nearest
from macros.models.yaml_file import YamlFile
from macros.models.yaml_file import records as with_lines
from macros.render.book import Book
from macros.render.form import Form
from macros.render.tool import law
from macros.render.words import filled
from macros.tools.hearing.paper import hearing_sheet
from macros.tools.letters.model import FIGURE, GAP, LETTERS
from macros.tools.letters.sendable import HEDGE

Reader = Literal["rep", "member", "employer", "union", "tribunal"]
PEOPLE = {"member", "job", "employer", "type"}
"""What `[[…]]` in the words of a paper may be filled with."""
ELEMENT = re.compile(r"([a-z-]+)-(\d+)")


class Says(Model):
    """Words of a paper, or a note to the rep, where they are law."""

    id: Id
    says: Text
    nations: Nations = UK
    law: tuple[LawName, ...] = ()


class Paper(Model):
    """A paper of a case."""

    id: Id
    title: Text
    reader: Reader
    use: Text
    """What it is for."""
    letter: Id | None = None
    """The letter that it is."""
    ready: Text | None = None
    """How it stands when the case lacks nothing for it, if not “Ready”."""
    waits: Text | None = None
    """What must have happened first."""
    sent: Text | None = None
    """Why it is not needed once it has been sent; `[[day]]` is the day."""
    parts: tuple[Says, ...] = ()
    notes: tuple[Says, ...] = ()
    """For the rep alone."""


PAPERS = records("case_pack.yml", Paper)


def mistakes(data: Data, files: Sequence[YamlFile]) -> Iterator[Mistake]:
    """Yield letters and gaps that there are not, law that is not certain, and elements that nothing asks about."""
    for file, i, paper in with_lines(files, "data/case_pack.yml", data[PAPERS]):
        if paper.letter and paper.letter not in data[LETTERS]:
            yield file.mistake(
                (i, "letter"), f'Unknown letter "{paper.letter}". {nearest(paper.letter, data[LETTERS])}'
            )
        for key, parts in (("parts", paper.parts), ("notes", paper.notes)):
            for j, part in enumerate(parts):
                for says in (*_words(part), *_law(part, data.names, certain=key == "parts")):
                    yield file.mistake((i, key, j), says)
        if paper.id == "issues":
            for says in _elements(paper, data):
                yield file.mistake((i, "parts"), says)


def _words(part: Says) -> Iterator[str]:
    for wanted in GAP.findall(part.says):
        if wanted not in PEOPLE:
            yield f'Unknown gap "{wanted}". {nearest(wanted, PEOPLE)}'
    for fact_id in FIGURE.findall(part.says):
        if fact_id not in part.law:
            yield f'Prints a figure of "{fact_id}". Add it to law.'


def _law(part: Says, facts: Mapping[str, Fact], *, certain: bool) -> Iterator[str]:
    """Say where words are told outside the nations of their law and, in a paper, with a doubt."""
    if certain and (hedge := HEDGE.search(part.says)):
        yield f'"{hedge[0]}" is a doubt, and a paper holds only what is certain. Move it to notes, or say it without.'
    for name in part.law:
        fact = facts.get(name)
        if not fact:
            continue  # the loader has said so
        if beyond := [nation for nation in part.nations if nation not in fact.nations]:
            yield f'"{name}" is not the law of {", ".join(beyond)}. Narrow its nations.'
        if certain and (fact.status != "in-force" or fact.confidence != "high" or fact.caveat):
            yield f'"{name}" is told with a doubt. Move the words to notes.'


def _elements(paper: Paper, data: Data) -> Iterator[str]:
    """Say which types, and which steps of what proves them, the list of issues has no words for, or too many."""
    known = {part.id for part in paper.parts}
    wanted = {f"{kind.id}-{n}" for kind in data.types.values() for n in range(1, len(kind.prove) + 1)}
    for missing in sorted((wanted | set(data.types)) - known):
        yield f'Nothing asks about "{missing}" of data/types.yml. Add it.'
    for part in sorted(known - wanted):
        if (found := ELEMENT.fullmatch(part)) and found[1] in data.types:
            yield f'"{part}" is no step of data/types.yml. Take it out.'


def papers(book: Book) -> dict[str, Any]:
    """Return the papers for the script, and note that the page relies on their law."""
    return {paper.id: _paper(book, paper) for paper in book.data[PAPERS].values()}


def late(book: Book) -> dict[str, dict[str, Any]]:
    """Return what papers need of the handbook, loaded when asked for: their words, and lines of the hearing sheet."""
    sheet = [{"title": title, "items": items} for title, items in _sheet(hearing_sheet(book))]
    return {"pack": {"papers": papers(book.opened()), "sheet": sheet}}


def _paper(book: Book, paper: Paper) -> dict[str, Any]:
    return {
        **paper.model_dump(include={"id", "title", "reader", "use"}),
        "letter": paper.letter or "",
        "waits": paper.waits or "",
        "ready": paper.ready or "",
        "sent": paper.sent or "",
        "parts": [_says(book, part) for part in paper.parts],
        "notes": [_says(book, note) for note in paper.notes],
    }


def _says(book: Book, part: Says) -> dict[str, Any]:
    return {
        "id": part.id,
        "says": filled(book, part.says),
        "nations": part.nations,
        "law": [law(book, name) for name in part.law],
    }


def _sheet(sheet: Form) -> Iterator[tuple[str, list[str]]]:
    """Yield the titles and the lines of the hearing sheet, in its order."""
    for section in sheet.sections:
        fields = [field for question in section.questions for field in question.fields()]
        options = [f"{option.says}: {option.means}" for field in fields for option in field.options]
        lines = [f"{field.label}:" if field.kind == "room" else field.label for field in fields if not field.options]
        if section.title and (found := [*section.about, *options, *lines]):
            yield section.title, found
