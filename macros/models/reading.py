"""From files to records and pages: each checked by its model, each mistake at its line."""

import json
import re
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from macros.models import prose
from macros.models.advice import advice
from macros.models.declared import Declared
from macros.models.markup import markup, plain
from macros.models.mistakes import Mistake
from macros.models.pages import FrontMatter, Page
from macros.models.pictures import PICTURES, picture
from macros.models.text_file import Unreadable, read_text, unseen
from macros.models.yaml_file import YamlFile

FRONT_MATTER = re.compile(r"\A---\n(.*?\n)---(?:\n|\Z)", re.DOTALL)
RAW = re.compile(r"\{%-?\s*(?:end)?raw\s*-?%\}")
"""What keeps braces from the template engine, and leaves nothing."""
LONGEST = 5_000
"""Characters in a line of a page. The longest of the handbook has a tenth of them."""
SCHEMA = ".schema.json"
"""How the form of a file, for programs, ends: it may stand beside the page that tells of it."""
EMPTY = "No words. Write the page, or take it away."
M = TypeVar("M", bound=BaseModel)


def read(wanted: Declared[Any], root: Path, files: list[YamlFile], mistakes: list[Mistake]) -> Any:
    """Return what is declared, or nothing for a lone record that can't be read.

    What is read is added to `files`, what is wrong to `mistakes`.
    """
    by_file: dict[str, Any] = {}
    for path in wanted.paths(root):
        file, found, wrong = _file(wanted, path, root)
        files.append(file)
        mistakes += wrong
        table = {} if wanted.by_file else by_file
        if wanted.listed:
            for i, record in found:
                if record.id in table:
                    mistakes.append(file.mistake((i, "id"), "This id is taken. Choose another."))
                table[record.id] = record
            if wanted.by_file:
                by_file[path.stem] = table
        else:
            lone = next((record for _, record in found), None)
            if not wanted.by_file:
                return lone
            if lone is not None:
                by_file[path.stem] = lone
    return by_file


Found = tuple[YamlFile, tuple[tuple[int, Any], ...], tuple[Mistake, ...]]
"""A file, its records with their places, and what is wrong with it."""


def _file(wanted: Declared[Any], path: Path, root: Path) -> Found:
    try:
        return _text(wanted, path.relative_to(root).as_posix(), read_text(path))
    except Unreadable:
        file = YamlFile(path, root)
        return file, (), tuple(file.mistakes)


@lru_cache(maxsize=512)
def _text(wanted: Declared[Any], name: str, text: str) -> Found:
    """Read a file by its text: one that says what it said is not read again."""
    file = YamlFile(Path(name), Path(), text)
    mistakes = [*file.mistakes, *unseen(name, file.text), *plain(name, file.text)]
    if wanted.listed:
        found = tuple(_records(file, wanted.model, mistakes))
    else:
        lone = validate(file, (), file.content, wanted.model, mistakes) if file.content is not None else None
        found = () if lone is None else ((0, lone),)
    return file, found, tuple(mistakes)


def _records(file: YamlFile, model: type[BaseModel], mistakes: list[Mistake]) -> Iterator[tuple[int, Any]]:
    """Yield each record of a list with its place in it."""
    if file.content is None:
        return
    if not isinstance(file.content, list):
        mistakes.append(file.mistake((), "Must be a list: each record begins with `- id:`."))
        return
    for i, entry in enumerate(file.content):
        record = validate(file, (i,), entry, model, mistakes)
        if record is not None:
            yield i, record


def validate(file: YamlFile, at: tuple[int, ...], entry: Any, model: type[M], mistakes: list[Mistake]) -> M | None:
    """Return `entry` as a `model`, or note what is wrong with it.

    It goes through JSON because strict models then still take a list for a tuple.
    """
    try:
        return model.model_validate_json(json.dumps(entry, default=str))
    except ValidationError as error:
        for problem in error.errors():
            path = file.written((*at, *(step for step in problem["loc"] if step != "[key]")))
            mistakes.append(file.mistake(path, advice(problem, model)))
        return None


def pages(root: Path, mistakes: list[Mistake]) -> tuple[dict[str, Page], bool]:
    """Return the pages of a project by id, and whether all could be read. What is wrong is added to `mistakes`."""
    found: dict[str, Page] = {}
    whole = True
    docs = root / "docs"
    everything = sorted(docs.rglob("*"))
    files = [path for path in everything if not path.is_dir() or path.suffix == ".md"]
    for path in everything:
        if path.is_symlink() and path.is_dir():
            says = "A link to a folder: whatever is in it would be published. Take the link away."
            mistakes.append(Mistake(path.relative_to(root).as_posix(), 1, "file", says))
    names = frozenset(path.relative_to(root).as_posix() for path in files)
    for path in files:
        name = path.relative_to(root).as_posix()
        if path.suffix != ".md":
            mistakes += _beside_pages(path, name)
            continue
        try:
            page, wrong = _page(name, read_text(path), names)
        except Unreadable as fault:
            page, wrong = None, (Mistake(name, fault.line, "file", fault.says),)
        mistakes += wrong
        whole &= page is not None
        if page:
            found[page.id] = page
    return found, whole


def _beside_pages(path: Path, name: str) -> Iterator[Mistake]:
    """Yield what is wrong with a file that stands among the pages: the generator publishes whatever it finds there."""
    if path.name.startswith("."):  # editors keep files of their own; none is published
        return
    if path.name.endswith(SCHEMA) and path.is_file():
        return
    if path.suffix not in PICTURES or not path.is_file():
        yield Mistake(
            name, 1, "file", f"Neither a page nor a picture. End it in .md or {', '.join(PICTURES)}, or take it away."
        )
    else:
        yield from picture(path, name)


@lru_cache(maxsize=1024)
def _page(name: str, text: str, names: frozenset[str]) -> tuple[Page | None, tuple[Mistake, ...]]:
    """Return a page and what is wrong with it, by its text: one that says what it said is not read again.

    `names` are the files that it may link to.
    """
    for number, line in enumerate(text.split("\n"), 1):
        if len(line) > LONGEST:
            says = f"A line of {len(line):,} characters; the most is {LONGEST:,}. Break it."
            return None, (Mistake(name, number, "line", says),)
    match = FRONT_MATTER.match(text)
    if not match:
        says = "Missing. Begin the page with `---`, its title and the rest." if text.strip() else EMPTY
        if text.startswith("---\n"):
            says = "It has no second `---`. Put one under its last line, before the words."
        return None, (Mistake(name, 1, "front matter" if text.strip() else "file", says),)
    file = YamlFile(Path(name), Path(), text=match[1], first_line=2)
    mistakes = list(file.mistakes)
    about = validate(file, (), file.content, FrontMatter, mistakes) if file.content is not None else None
    if about and about.title[0] in "“‘" and about.title[-1] in "”’":
        mistakes.append(file.mistake(("title",), "In curly quotes, which would be printed. Take them out."))
    words, first_line = text[match.end() :], match[0].count("\n") + 1
    if not words.strip():
        mistakes.append(Mistake(name, first_line, "file", EMPTY))
    if about is None:
        return None, tuple(mistakes)
    page = Page(id=name.removeprefix("docs/").removesuffix(".md"), about=about, words=words, first_line=first_line)
    # What a template takes out would join what stands on either side of it: it is read as readers will.
    mistakes += (*unseen(name, words, first_line), *markup(name, RAW.sub("", words), first_line, names))
    mistakes += prose.mistakes(name, page.id, RAW.sub("", words), first_line)
    return page, tuple(mistakes)
