"""A folder made beside the one that readers have, and put in its place once it is whole.

Only the standard library: `python -m tasks` uses this before anything is installed.
"""

import errno
import os
import shutil
import signal
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

LOCK = ".cache/build.lock"
BUSY = "Another build is at work here, or one that was stopped has not ended yet. Wait a minute, then run this again."
CUT = [getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)]
"""What stops a build: Ctrl+C, a kill, the closing of its window."""
FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


class NotMade(Exception):
    """Why nothing new was put in place, and what to do, in a sentence or two. What was there before is as it was."""


def step(name: str) -> None:
    """Say which step of a build begins, if anybody still listens."""
    with suppress(BrokenPipeError):
        print(name, flush=True)


@contextmanager
def beside(target: Path, root: Path, *, copied: bool = False, public: bool = False) -> Iterator[Path]:
    """Yield a folder to fill; when the block ends well, it takes the place of `target`.

    It is beside `target`, as `site.being-made`. The old one is renamed to `site.being-replaced`, the new one to `site`,
    and the old one is deleted. A build killed between the two renames leaves no `site`: `settle` puts the old one back,
    here or before the next command that needs it.

    Args:
        target: The folder to replace, or to make. If it is a link, what it leads to is replaced.
        root: The project. One build at a time works in it.
        copied: Begin with a copy of `target`, for a block that changes or adds to it.
        public: Let everyone read what was made, as a web server must, whatever this user's umask.

    Raises:
        NotMade: Another build is at work, there is no room, something was in the way, or the build was stopped.
    """
    target = target.resolve()
    new, old = _named(target)
    with _told(target), _one_at_a_time(root), _stoppable():
        step("Clearing up")
        _settle(target)
        _delete(new)
        if copied and target.exists():
            shutil.copytree(target, new, symlinks=True)
        new.mkdir(parents=True, exist_ok=True)
        try:
            yield new
            if public:
                _open_to_all(new)
            _swap(target, new, old)
        finally:
            shutil.rmtree(new, ignore_errors=True)


def settle(target: Path, root: Path) -> None:
    """Put right what a build that was killed left: the old folder goes back where no new one has taken its place.

    Raises:
        NotMade: A build is at work.
    """
    with _told(target), _one_at_a_time(root):
        _settle(target.resolve())


def _settle(target: Path) -> None:
    _, old = _named(target)
    if old.exists() and not target.exists():
        old.rename(target)
    _delete(old)


def written(path: Path, content: bytes) -> None:
    """Write a file beside its place, then put it there, so that nobody ever reads half of it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    new, _ = _named(path)
    try:
        with new.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())  # a name must not outlive a power cut when its content does not
        new.replace(path)
    finally:
        new.unlink(missing_ok=True)


def _named(path: Path) -> tuple[Path, Path]:
    return path.with_name(f"{path.name}.being-made"), path.with_name(f"{path.name}.being-replaced")


def _swap(target: Path, new: Path, old: Path) -> None:
    """Put the new folder in the place of the old one. It takes a moment, and from here nothing stops it but a kill."""
    for cut in CUT:
        signal.signal(cut, signal.SIG_IGN)
    step(f"Putting the old {target.name}/ aside")
    if target.exists():
        _patiently(lambda: target.rename(old))
    step("Putting the new one in its place")
    try:
        _patiently(lambda: new.rename(target))
    except OSError:
        _settle(target)
        raise
    step("Deleting the old one")
    shutil.rmtree(old, ignore_errors=True)  # what can't go now goes with the next build


def _patiently(rename: Callable[[], object]) -> None:
    """Try again for a second: on Windows a scanner for viruses may hold a file for a moment."""
    for wait in (0.1, 0.3, 0.6):
        try:
            rename()
            return
        except PermissionError:
            time.sleep(wait)
    rename()


def _delete(folder: Path) -> None:
    if folder.exists():
        shutil.rmtree(folder)


def _open_to_all(folder: Path) -> None:
    folder.chmod(0o755)
    for path in folder.rglob("*"):
        if path.is_symlink():
            continue  # what it leads to may be somebody else's
        path.chmod(0o755 if path.is_dir() else 0o644)


@contextmanager
def _told(target: Path) -> Iterator[None]:
    """Tell in a sentence what the system refused, and what became of what was there before."""
    try:
        yield
    except (NotMade, OSError) as fault:
        why = reason(fault) if isinstance(fault, OSError) else fault
        there = f"{target.name}/ is as it was before." if target.exists() else f"There is no {target.name}/ yet."
        raise NotMade(f"{why}\n{there}") from fault


def reason(fault: OSError) -> str:
    """Say in a sentence why the system refused, and what to do."""
    if fault.errno in FULL:
        return "There is no room left on the disk. Make room, then run this again."
    if isinstance(fault, PermissionError):
        return (
            f"{fault.filename} is in use, or you may not change it. Close the programs and browser windows that show "
            "it, then run this again."
        )
    return f"{fault.filename or 'The system'}: {fault.strerror or fault}. Put that right, then run this again."


@contextmanager
def _stoppable() -> Iterator[None]:
    """Let a build that is stopped clear up after itself. A second press of Ctrl+C does not cut the clearing short."""

    def stop(number: int, _: object) -> None:
        for cut in CUT:
            signal.signal(cut, signal.SIG_IGN)
        raise NotMade("Stopped.")

    # One that is ignored already, as under nohup, stays so.
    before = {cut: signal.signal(cut, stop) for cut in CUT if signal.getsignal(cut) is not signal.SIG_IGN}
    try:
        yield
    finally:
        for cut, handler in before.items():
            signal.signal(cut, handler)


@contextmanager
def _one_at_a_time(root: Path) -> Iterator[None]:
    """Hold the lock of the project's builds. What a build runs inherits it, and holds it until it has ended too."""
    file = root / LOCK
    file.parent.mkdir(parents=True, exist_ok=True)
    with file.open("w") as held:
        try:
            _hold(held.fileno())
        except (BlockingIOError, PermissionError):
            raise NotMade(BUSY) from None
        os.set_inheritable(held.fileno(), True)
        yield


if sys.platform == "win32":
    import msvcrt

    def _hold(file: int) -> None:
        msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _hold(file: int) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
