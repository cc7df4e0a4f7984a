"""The checks on the checklist: a saved file tells its items by id, whatever group they are in."""

from collections.abc import Iterator, Sequence

from macros.models.load import Data
from macros.models.mistakes import Mistake
from macros.models.yaml_file import YamlFile


def mistakes(data: Data, files: Sequence[YamlFile]) -> Iterator[Mistake]:
    """Yield ids that another item of the checklist has."""
    file = next(file for file in files if file.name == "data/checklist.yml")
    taken: set[str] = set()
    for path, value in sorted(file.items(), key=lambda found: file.line(found[0])):
        if path[1:2] == ("items",) and path[-1] == "id":
            if str(value) in taken:
                yield file.mistake(path, "This id is taken by another item. Choose another.")
            taken.add(str(value))
