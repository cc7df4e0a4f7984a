"""From files to records and pages: each checked by its model, each mistake at its line."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

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
EMPTY = "No words. Write the page, or take it away."
M = TypeVar("M", bound=BaseModel)


def read(wanted: Declared[Any], root: Path, files: list[YamlFile], mistakes: list[Mistake]) -> Any:
    """Return what is declared, or nothing for a lone record that can't be read.

    What is read is added to `files`, what is wrong to `mistakes`.
    """
    by_file: dict[str, Any] = {}
    for path in wanted.paths(root):
        file = YamlFile(path, root)
        files.append(file)
        mistakes += (*file.mistakes, *unseen(file.name, file.text), *plain(file.name, file.text))
        table = {} if wanted.by_file else by_file
        if wanted.listed:
            for i, record in _records(file, wanted.model, mistakes):
                if record.id in table:
                    mistakes.append(file.mistake((i, "id"), "This id is taken. Choose another."))
                table[record.id] = record
            if wanted.by_file:
                by_file[path.stem] = table
        else:
            read = validate(file, (), file.content, wanted.model, mistakes) if file.content is not None else None
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
    names = {path.relative_to(root).as_posix() for path in files}
    for path in files:
        name = path.relative_to(root).as_posix()
        if path.suffix != ".md":
            mistakes += _beside_pages(path, name)
            continue
        page = _page(path, root, mistakes)
        whole &= page is not None
        if page:
            found[page.id] = page
            # What a template takes out would join what stands on either side of it: it is read as readers will.
            words = RAW.sub("", page.words)
            mistakes += (*unseen(name, page.words, page.first_line), *markup(name, words, page.first_line, names))
    return found, whole


def _beside_pages(path: Path, name: str) -> Iterator[Mistake]:
    """Yield what is wrong with a file that stands among the pages: the generator publishes whatever it finds there."""
    if path.name.startswith("."):  # editors keep files of their own; none is published
        return
    if path.suffix not in PICTURES or not path.is_file():
        yield Mistake(
            name, 1, "file", f"Neither a page nor a picture. End it in .md or {', '.join(PICTURES)}, or take it away."
        )
    else:
        yield from picture(path, name)


def _page(path: Path, root: Path, mistakes: list[Mistake]) -> Page | None:
    """Return a page, or note why it can't be one."""
    name = path.relative_to(root).as_posix()
    try:
        text = read_text(path)
    except Unreadable as fault:
        mistakes.append(Mistake(name, fault.line, "file", fault.says))
        return None
    for number, line in enumerate(text.split("\n"), 1):
        if len(line) > LONGEST:
            says = f"A line of {len(line):,} characters; the most is {LONGEST:,}. Break it."
            mistakes.append(Mistake(name, number, "line", says))
            return None
    match = FRONT_MATTER.match(text)
    if not match:
        says = "Missing. Begin the page with `---`, its title and the rest." if text.strip() else EMPTY
        mistakes.append(Mistake(name, 1, "front matter" if text.strip() else "file", says))
        return None
    file = YamlFile(path, root, text=match[1], first_line=2)
    mistakes += file.mistakes
    about = validate(file, (), file.content, FrontMatter, mistakes) if file.content is not None else None
    words, first_line = text[match.end() :], match[0].count("\n") + 1
    if not words.strip():
        mistakes.append(Mistake(name, first_line, "file", EMPTY))
    page_id = path.relative_to(root / "docs").with_suffix("").as_posix()
    return Page(id=page_id, about=about, words=words, first_line=first_line) if about else None
