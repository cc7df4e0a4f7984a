"""A file to make, and the making of many: what has not changed is taken from the last time."""

import hashlib
import sys
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from exports.beside import written


@dataclass(frozen=True)
class Job:
    """A file to make."""

    path: str
    """Where it goes, from the top of the site, with `/` between folders."""
    title: str
    """What the downloads page calls it."""
    group: str
    """The part of the downloads page that lists it: a key of `macros.render.files.GROUPS`."""
    make: Callable[[], bytes]
    made_from: Callable[[], str] | None = None
    """Tells all that it is made from: the same words, the same file. Made anew each time if none."""
    use: str = ""
    """What it is for, in a line of the downloads page."""


def run(jobs: Iterable[Job], folder: Path, kept: Path | None = None) -> list[Job]:
    """Make files and say how large each is and how long it took.

    Args:
        jobs: What to make.
        folder: The top of the site, or wherever the files go.
        kept: Where finished files are kept for the next time; nothing is kept if None.
    """
    done = []
    for job in jobs:
        begun = time.monotonic()
        if sys.stdout.isatty():
            print(f"  {job.path} ...", end="\r", flush=True)
        content = _kept(kept / _key(job.made_from), job) if kept and job.made_from else job.make()
        written(folder / job.path, content)
        done.append(job)
        print(f"  {job.path:52} {len(content) / 1000:7,.0f} KB {time.monotonic() - begun:6.1f} s")
    return done


def tidy(jobs: Iterable[Job], kept: Path) -> None:
    """Delete what is kept and none of these jobs would take."""
    used = {_key(job.made_from) for job in jobs if job.made_from}
    for stale in kept.iterdir() if kept.exists() else ():
        if stale.name not in used:
            stale.unlink()


def _key(made_from: Callable[[], str]) -> str:
    return hashlib.sha256(made_from().encode()).hexdigest()


def _kept(old: Path, job: Job) -> bytes:
    if old.exists():
        return old.read_bytes()
    content = job.make()
    written(old, content)
    return content
