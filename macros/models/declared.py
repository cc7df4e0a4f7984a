"""What `data/` may hold: each kind of file declared once, by the part of the handbook that it belongs to."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Generic, TypeVar

from pydantic import BaseModel

T_co = TypeVar("T_co", covariant=True)
M = TypeVar("M", bound=BaseModel)


@dataclass(frozen=True, eq=False)
class Declared(Generic[T_co]):
    """Files under `data/`, and the model of a record in them. `data[declared]` is what was read, as a `T_co`."""

    pattern: str
    """The files, from `data/`: a path, or a glob."""
    model: type[BaseModel]
    listed: bool
    """A file is a list of records, each with an id; else it is one record."""
    by_file: bool
    """What was read is kept apart by the stem of its file."""
    own_placeholders: bool = False
    """`{key}` in its words may name something of the file's own, such as a day of its story: its checks know what."""

    def paths(self, root: Path) -> list[Path]:
        """Return the files of a project that are these; a lone one whether it is there or not."""
        data = root / "data"
        if "*" not in self.pattern:
            return [data / self.pattern]
        return sorted(path for path in data.glob(self.pattern) if not path.name.startswith("."))

    def holds(self, name: str) -> bool:
        """Whether a file, named from the root as `data/…`, is one of these."""
        return PurePosixPath(name).match(f"data/{self.pattern}")


def records(pattern: str, model: type[M]) -> Declared[Mapping[str, M]]:
    """Declare lists of records: all of them by id."""
    return Declared(pattern, model, listed=True, by_file=False)


def records_by_file(
    pattern: str, model: type[M], *, own_placeholders: bool = False
) -> Declared[Mapping[str, Mapping[str, M]]]:
    """Declare lists of records: those of each file by id, by the stem of the file."""
    return Declared(pattern, model, listed=True, by_file=True, own_placeholders=own_placeholders)


def single(file: str, model: type[M]) -> Declared[M]:
    """Declare a file that is one record."""
    return Declared(file, model, listed=False, by_file=False)


def single_by_file(pattern: str, model: type[M], *, own_placeholders: bool = False) -> Declared[Mapping[str, M]]:
    """Declare files that are one record each, by the stem of the file."""
    return Declared(pattern, model, listed=False, by_file=True, own_placeholders=own_placeholders)
