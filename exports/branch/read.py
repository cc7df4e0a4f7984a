"""From a branch's file to its face, or every fault in it at once."""

from dataclasses import replace
from pathlib import Path

from pydantic import ValidationError

from exports.branch.advice import advice
from exports.branch.glyphs import unprintable
from exports.branch.logo import LogoFault, logo
from exports.branch.source import read
from exports.face import Face, Policy
from macros.models.branch import Branch
from macros.models.mistakes import Mistake, Mistakes
from macros.models.yaml_events import KeyPath
from macros.models.yaml_file import YamlFile


def read_branch(path: Path, face: Face) -> Face:
    """Return an edition's face with a branch's own put over it.

    Raises:
        Mistakes: Every fault in the file and in its logo, each with its line, field and what to do.
    """
    file = read(path)
    mistakes = list(file.mistakes)
    branch = None
    try:
        branch = Branch.model_validate_json(file.json())
    except ValidationError as fault:
        mistakes += [_mistake(file, problem["loc"], advice(problem)) for problem in fault.errors()]
    picture = _logo(file, path.parent, mistakes)
    mistakes += [_mistake(file, where, says) for where, says in unprintable(file)]
    if mistakes or branch is None:
        raise Mistakes(mistakes)
    return replace(
        face,
        branch=branch.name,
        contact=branch.contacts[0].short if branch.contacts else "",
        contacts=tuple((each.who, each.reach) for each in branch.contacts),
        logo=picture,
        logo_alt=branch.logo.alt if branch.logo else "",
        policies=tuple(Policy(each.title, each.address) for each in branch.policies),
        letters_sign_off=branch.letters_sign_off or "",
    )


def _mistake(file: YamlFile, place: KeyPath, says: str) -> Mistake:
    """Return a fault, its place counted as people count: the second policy's address is `policies 2: address`."""
    named = "".join(f" {step + 1}" if isinstance(step, int) else f": {step}" for step in place)
    # A field can be named anything: what it would do to a screen stays here.
    shown = "".join(letter if letter.isprintable() else "?" for letter in named.removeprefix(": "))[:80]
    return Mistake(file.name, file.line(place), shown or "file", says)


def _logo(file: YamlFile, folder: Path, mistakes: list[Mistake]) -> bytes:
    """Return the logo. It is looked at even where other fields are wrong, so that all is told at once."""
    given = file.content.get("logo")
    name = given.get("file") if isinstance(given, dict) else None
    if not isinstance(name, str) or not name.strip():
        return b""
    try:
        return logo(name.strip(), folder)
    except LogoFault as fault:
        mistakes.append(_mistake(file, ("logo", "file"), str(fault)))
    except OSError as fault:
        mistakes.append(
            _mistake(file, ("logo", "file"), f"Can't be read: {fault.strerror}. Check the name and the file.")
        )
    return b""
