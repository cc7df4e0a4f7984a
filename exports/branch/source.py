"""A branch's file as text: read whole, and refused where it could be anything but a short list of plain words."""

from pathlib import Path
from typing import ClassVar

from macros.models.mistakes import Mistake, Mistakes
from macros.models.yaml_file import YamlFile


class BranchFile(YamlFile):
    """A file that anybody may have sent: short, flat, and without what repeats itself."""

    most: ClassVar[int] = 64_000  # every field at its longest takes a third of it
    deepest: ClassVar[int] = 8
    repeats: ClassVar[bool] = False
    empty: ClassVar[str] = "Empty. Copy branch.example.yml over it, and write your branch's words in."


def read(path: Path) -> YamlFile:
    """Return a branch's file.

    Raises:
        Mistakes: It can't be read, with what to do.
    """
    if not path.exists():
        way = "Copy branch.example.yml to it, or give its path: make branch BRANCH=…"
        raise Mistakes([Mistake(path.name, 1, "file", f"Not found in {path.parent}. {way}")])
    file = BranchFile(path, path.parent)
    if file.content is None:
        raise Mistakes(file.mistakes)
    if not isinstance(file.content, dict):
        says = "No fields. Write each as a name, a colon, a space and its words: `name: Our branch`."
        raise Mistakes([Mistake(path.name, 1, "file", says)])
    return file
