"""Say whether a build would only write again what is there: neither what goes into it has changed, nor what came out.

What goes in is everything in the project but what is named here, so that a new folder counts without being listed. A
site too old is worse than a slow one: whatever is in doubt is built. Only the standard library: see `tasks.__main__`.
"""

import hashlib
import json
import os
from collections.abc import Iterator
from pathlib import Path

ASIDE = ("site", "branch", "tests", "bench", "")
"""Names at the top, up to a dot, of what no build reads: what is built or being built, tests, hidden files."""
INSTALLED = ("lib/python*/site-packages/*.dist-info", "Lib/site-packages/*.dist-info")
"""Each installed package has a folder named after it and its version."""


def inputs(root: Path, packages: Path, day: str) -> str:
    """Return a digest of everything that a build is made from.

    Args:
        root: The project.
        packages: The virtual environment; the names and versions of what is installed there count.
        day: The day to build for, as `2026-11-29`.
    """
    found = hashlib.sha256(day.encode())
    for path in sorted(root.iterdir()):
        if path.name.partition(".")[0] not in ASIDE:
            _add(found, root, _files(path))
    found.update("\0".join(sorted(path.name for each in INSTALLED for path in packages.glob(each))).encode())
    found.update((packages / "pyvenv.cfg").read_bytes() if (packages / "pyvenv.cfg").exists() else b"")
    return found.hexdigest()


def outputs(site: Path) -> str:
    """Return a digest of a built site: every file in it, by name."""
    found = hashlib.sha256()
    _add(found, site, _files(site))
    return found.hexdigest()


def is_built(note: Path, inputs: str, site: Path) -> bool:
    """Say whether the site is what was last built, whole, from these inputs.

    Args:
        note: Where `remember` wrote it down. One that is missing or damaged stands for no build.
        inputs: What `inputs` gives now.
        site: Where the site was built.
    """
    try:
        known = json.loads(note.read_text("utf-8"))
        return bool(known == {"inputs": inputs, "outputs": outputs(site)})
    except (OSError, ValueError):
        return False


def remember(note: Path, inputs: str, site: Path) -> None:
    """Write down that the site was built from these inputs, as they were before the build began."""
    note.parent.mkdir(parents=True, exist_ok=True)
    beside = note.with_suffix(f".{os.getpid()}")
    beside.write_text(json.dumps({"inputs": inputs, "outputs": outputs(site)}), "utf-8")
    beside.replace(note)


def _files(path: Path) -> Iterator[Path]:
    """Yield the files in a folder, or the file itself, in one order everywhere; not what Python keeps there."""
    if path.is_file():
        yield path
    elif path.is_dir() and path.name != "__pycache__":
        for below in sorted(path.iterdir()):
            yield from _files(below)


def _add(found: "hashlib._Hash", top: Path, files: Iterator[Path]) -> None:
    for path in files:
        content = hashlib.sha256(path.read_bytes()).digest()
        found.update(path.relative_to(top).as_posix().encode() + b"\0" + content)
