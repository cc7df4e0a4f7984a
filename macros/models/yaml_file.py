"""One YAML file: its content, and the line on which each key stands. Nothing else of ours reads YAML."""

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import Any, ClassVar, TypeVar

import yaml

from macros.models.mistakes import Mistake
from macros.models.text_file import MOST, Unreadable, read_text
from macros.models.yaml_events import KeyPath, YamlEvents

Record = TypeVar("Record")


class YamlFile(YamlEvents):
    """A parsed file. A file that can't be read has no content and says why, once, in `mistakes`."""

    most: ClassVar[int] = MOST
    """Bytes that the file may have."""
    empty: ClassVar[str] = "Empty. Write its records, or take the file away."

    def __init__(self, path: Path, root: Path, text: str | None = None, first_line: int = 1) -> None:
        super().__init__(first_line)
        self.name = path.relative_to(root).as_posix()
        self.mistakes: list[Mistake] = []
        self.text = ""
        self.content: Any = None
        try:
            self.text = read_text(path, self.most) if text is None else text
            self.content = self._read(self.text)
        except Unreadable as fault:
            self.mistakes.append(Mistake(self.name, fault.line, "file", fault.says))
        except yaml.MarkedYAMLError as error:
            self._note(*_broken(error, self.text.split("\n")))
        except yaml.YAMLError as error:
            self._note(0, f"Not YAML: {str(error).splitlines()[0]}. Type it again as plain text.")
        if self.content is None and not self.mistakes:
            self._note(0, self.empty)

    def _note(self, line: int, says: str, path: KeyPath = ()) -> None:
        self.mistakes.append(Mistake(self.name, line + self._first_line, self.key(path), says))

    def line(self, path: KeyPath) -> int:
        """Return the line of the nearest key at or above `path`."""
        while path and path not in self.lines:
            path = path[:-1]
        return self.lines.get(path, self._first_line)

    def written(self, place: KeyPath) -> KeyPath:
        """Return the path of what a model speaks of, without the names of models that stand between the steps."""
        path: KeyPath = ()
        for step in place:
            if (*path, step) in self.lines or step == place[-1]:
                path = (*path, step)
        return path

    def key(self, path: KeyPath) -> str:
        """Name a place by ids rather than positions: `vento-2026.values.lower_gbp`."""
        words, here = [], self.content
        for step in path:
            try:
                here = here[step]
            except (KeyError, IndexError, TypeError):
                here = None
            is_entry = isinstance(step, int) and isinstance(here, dict) and "id" in here
            words.append(str(here["id"]) if is_entry and isinstance(here, dict) else str(step))
        # A key can be anything: what it would do to a screen stays here.
        return "".join(letter if letter.isprintable() else "?" for letter in ".".join(words))[:120] or "file"

    def mistake(self, path: KeyPath, says: str) -> Mistake:
        """Return a mistake at `path`."""
        return Mistake(self.name, self.line(path), self.key(path), says)

    def json(self) -> str:
        """Return the content as JSON, where strict models still take a list for a tuple and an ISO date."""
        return json.dumps(self.content, default=str)

    def items(self) -> Sequence[tuple[KeyPath, Any]]:
        """Return every key of the file with its path and value."""
        return self._items

    @cached_property
    def _items(self) -> tuple[tuple[KeyPath, Any], ...]:
        found: list[tuple[KeyPath, Any]] = []
        pending: list[tuple[KeyPath, Any]] = [((), self.content)]
        while pending:
            path, value = pending.pop()
            found.append((path, value))
            children = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
            pending += [((*path, step), child) for step, child in children]
        return tuple(found)


def _broken(error: yaml.MarkedYAMLError, lines: Sequence[str]) -> tuple[int, str]:
    """Return the line, from 0, where a file stops being YAML, and what to do."""
    mark = error.problem_mark or error.context_mark
    begun = error.context_mark or mark  # where what can't be ended began
    line, first = (mark.line, begun.line) if mark and begun else (0, 0)
    problem = str(error.problem or error.context).removesuffix(".")
    if line < len(lines) and re.match(r" *\t", lines[line]):
        return line, "A tab. Use spaces."
    if "quoted scalar" in str(error.context):
        return first, "A quotation mark without its pair. Close it at the end of the words."
    if "expected ':'" in problem and re.match(r"[ -]*[\w-]+:\S", lines[first]):
        return first, "No space after the colon. Put one there."
    return line, f"Not YAML: {problem}. Check the indent, and put words with : or # in quotes."


class OpenYamlFile(YamlFile):
    """A file that another program reads too, such as `mkdocs.yml`: its tags are passed over, its keys are its own."""

    lenient: ClassVar[bool] = True


def stems(files: Iterable[YamlFile], folder: str) -> list[str]:
    """Return the stems of the files in a folder, read or not: a record with a mistake of its own is still there."""
    return [Path(file.name).stem for file in files if file.name.startswith(f"{folder}/")]


def records(
    files: Iterable[YamlFile], name: str, table: Mapping[str, Record]
) -> Iterator[tuple[YamlFile, int, Record]]:
    """Yield each record of a list file, with the file and its place. The loader has told what it could not read."""
    for file in files:
        if file.name == name and isinstance(file.content, list):
            for place, entry in enumerate(file.content):
                record = table.get(str(entry.get("id"))) if isinstance(entry, dict) else None
                if record is not None:
                    yield file, place, record
