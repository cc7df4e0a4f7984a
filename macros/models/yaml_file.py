"""One YAML file: its content, and the line on which each key stands."""

import json
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, TypeVar

import yaml

from macros.models.mistakes import Mistake

KeyPath = tuple[str | int, ...]
Record = TypeVar("Record")


class YamlFile:
    """A parsed file. A file that can't be read has no content and says why in `mistakes`."""

    def __init__(self, path: Path, root: Path, text: str | None = None, first_line: int = 1) -> None:
        self.name = path.relative_to(root).as_posix()
        self.mistakes: list[Mistake] = []
        self.lines: dict[KeyPath, int] = {}
        self.content: Any = None
        self._first_line = first_line
        try:
            text = path.read_text("utf-8") if text is None else text
            loader = yaml.CSafeLoader(text)
            node = loader.get_single_node()
            self._walk(node, ())
            self.content = loader.construct_document(node) if node else None
        except yaml.MarkedYAMLError as error:
            line = error.problem_mark.line + first_line if error.problem_mark else first_line
            self.mistakes.append(
                Mistake(self.name, line, "file", f"Not YAML: {error.problem}. Check the indent and quotes.")
            )
        except UnicodeDecodeError:
            self.mistakes.append(Mistake(self.name, first_line, "file", "Not UTF-8 text. Save the file as UTF-8."))

    def _walk(self, node: yaml.Node | None, path: KeyPath) -> None:
        if node is None:
            return
        self.lines.setdefault(path, node.start_mark.line + self._first_line)
        if isinstance(node, yaml.SequenceNode):
            for i, child in enumerate(node.value):
                self._walk(child, (*path, i))
        elif isinstance(node, yaml.MappingNode):
            for key, child in node.value:
                at = (*path, str(key.value))
                if at in self.lines:
                    self.mistakes.append(
                        Mistake(
                            self.name, key.start_mark.line + self._first_line, self.key(at), "Written twice. Keep one."
                        )
                    )
                self.lines[at] = key.start_mark.line + self._first_line
                self._walk(child, at)

    def line(self, path: KeyPath) -> int:
        """Return the line of the nearest key at or above `path`."""
        while path and path not in self.lines:
            path = path[:-1]
        return self.lines.get(path, self._first_line)

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
        return ".".join(words) or "file"

    def mistake(self, path: KeyPath, says: str) -> Mistake:
        """Return a mistake at `path`."""
        return Mistake(self.name, self.line(path), self.key(path), says)

    def json(self) -> str:
        """Return the content as JSON, where strict models still take a list for a tuple and an ISO date."""
        return json.dumps(self.content, default=str)

    def items(self) -> Iterator[tuple[KeyPath, Any]]:
        """Yield every key of the file with its path and value."""
        pending: list[tuple[KeyPath, Any]] = [((), self.content)]
        while pending:
            path, value = pending.pop()
            yield path, value
            children = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
            pending += [((*path, step), child) for step, child in children]


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
