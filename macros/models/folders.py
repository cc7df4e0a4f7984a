"""What no file says alone: nothing stands in `data/` unread, every page is in the contents, an edition is whole."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from macros.models.advice import advice
from macros.models.branch import Branch
from macros.models.declared import Declared
from macros.models.mistakes import Mistake, nearest
from macros.models.pages import Page
from macros.models.reference import Edition
from macros.models.yaml_events import KeyPath
from macros.models.yaml_file import OpenYamlFile, YamlFile

EXAMPLE = "branch.example.yml"
DEFAULT = "default"


def undeclared(root: Path, declared: Sequence[Declared[Any]]) -> Iterator[Mistake]:
    """Yield each file in `data/` that nothing reads. What editors keep there, beginning with a dot, may stand."""
    names = {path.relative_to(root).as_posix() for each in declared for path in each.paths(root)}
    there = {path.relative_to(root).as_posix(): path for path in sorted((root / "data").rglob("*"))}
    free = [place for each in declared if (place := f"data/{each.pattern}") not in there]
    for name, path in there.items():
        if path.name.startswith(".") or name in names or (path.is_dir() and not path.is_symlink()):
            continue
        near = nearest(name, free)
        yield Mistake(name, 1, "file", f"Nothing reads this file. {near} If it is not data, take it away.")


def contents(root: Path, pages: Mapping[str, Page]) -> Iterator[Mistake]:
    """Yield each page that no `nav` names, and each that a `nav` names and that is not there."""
    settings = [OpenYamlFile(path, root) for path in sorted(root.glob("mkdocs*.yml"))]
    named: set[str] = set()
    there = {path.relative_to(root / "docs").as_posix() for path in (root / "docs").rglob("*")}
    for file in settings:
        yield from file.mistakes
        if not isinstance(file.content, dict):
            continue
        for path, value in file.items():
            if path[:1] == ("nav",) and isinstance(value, str) and "://" not in value:
                named.add(value)
                if value not in there:
                    known = [f"{page}.md" for page in pages]
                    yield Mistake(file.name, file.line(path), "nav", f"No page docs/{value}. {nearest(value, known)}")
    if settings:
        for page in pages:
            if f"{page}.md" not in named:
                yield Mistake(
                    f"docs/{page}.md",
                    1,
                    "nav",
                    "In no contents. Add it to nav in mkdocs.yml, where readers look for it.",
                )


def sections(root: Path) -> Mapping[str, tuple[str, ...]]:
    """Return the pages of each section of the contents, by its title. A section within another is one of its own."""
    file = OpenYamlFile(root / "mkdocs.yml", root)
    found: dict[str, tuple[str, ...]] = {}
    waiting = [file.content.get("nav")] if isinstance(file.content, dict) else []
    while waiting:
        for entry in waiting.pop() or ():
            for title, within in entry.items() if isinstance(entry, dict) else ():
                if isinstance(within, list):
                    found[title] = tuple(each.removesuffix(".md") for each in within if isinstance(each, str))
                    waiting.append(within)
    return found


def example(root: Path) -> Iterator[Mistake]:
    """Yield what is wrong with the file that branches copy."""
    path = root / EXAMPLE
    if not path.exists():
        return
    file = YamlFile(path, root)
    yield from file.mistakes
    try:
        Branch.model_validate_json(file.json())
    except ValidationError as fault:
        if not file.mistakes:
            yield from (file.mistake(problem["loc"], advice(problem, Branch)) for problem in fault.errors())


def edition(
    known: Mapping[str, Edition], wanted: str, files: Sequence[YamlFile], mistakes: list[Mistake]
) -> Edition | None:
    """Return an edition, or note that it isn't there. Every edition names whom the default one names."""
    default = known.get(DEFAULT)
    for name, each in known.items():
        file = next(file for file in files if file.name == f"data/editions/{name}.yml")
        for contact in (each.contacts.keys() ^ default.contacts.keys()) if default else ():
            place: KeyPath = ("contacts", contact)
            says = "Missing. Pages send readers to them: add it." if contact not in each.contacts else (
                f"No page names this contact. {nearest(contact, default.contacts) if default else ''}"
            )  # fmt: skip
            mistakes.append(file.mistake(place, says))
    if wanted not in known and not any(file.name == f"data/editions/{wanted}.yml" for file in files):
        near = nearest(wanted, known)
        mistakes.append(
            Mistake(f"data/editions/{wanted}.yml", 1, "file", f"Not there. {near} It is named in mkdocs.yml, in extra.")
        )
    return known.get(wanted)
