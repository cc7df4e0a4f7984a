"""The virtual environment, and the commands that run in it."""

import hashlib
import os
import signal
import subprocess
import sys
import venv
from collections.abc import Sequence
from datetime import date, datetime, timezone
from pathlib import Path

from exports.beside import NotMade

ROOT = Path(__file__).parent.parent
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
SITE, TEST = "requirements.txt", "requirements-test.txt"
PATIENCE = 10
"""How many seconds a command that is told to stop has to clear up."""


def today() -> str:
    """Return the day to build for, as `2026-11-29`."""
    return os.environ.get("AS_OF") or f"{date.today()}"


def run(*command: str, **more: str) -> None:
    """Run a command of the virtual environment from the root; stop with its code if it fails. Ctrl+C is its own."""
    run_together(command, **more)


def run_together(*commands: Sequence[str], **more: str) -> None:
    """Run commands at the same time; once all have ended, stop with the code of the first that failed."""
    before = signal.signal(signal.SIGINT, lambda *_: None)
    try:
        begun = [
            subprocess.Popen([str(BIN / name), *told], cwd=ROOT, env=surroundings(more)) for name, *told in commands
        ]
        codes = [one.wait() for one in begun]
    finally:
        signal.signal(signal.SIGINT, before)
    if any(codes):
        sys.exit(next(filter(None, codes)))


def run_in_build(*command: str) -> None:
    """Run a command that makes a part of a site.

    It hears of Ctrl+C from here alone, so that it says nothing of its own. It inherits the lock of the build.

    Raises:
        NotMade: It failed, and has said why.
    """
    child = subprocess.Popen(
        [str(BIN / command[0]), *command[1:]],
        cwd=ROOT,
        env=surroundings({}),
        close_fds=False,
        start_new_session=True,
        creationflags=getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0),
    )
    try:
        code = child.wait()
    except BaseException:
        child.terminate()
        try:
            child.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            child.kill()
            child.wait()
        raise
    if code:
        raise NotMade("The build failed, for the reason above. Mend that, then run this again.")


def surroundings(more: dict[str, str]) -> dict[str, str]:
    """Return the environment of a command: two builds of one commit for one day are the same to the byte."""
    midnight = datetime.fromisoformat(today()).replace(tzinfo=timezone.utc)
    fixed = {
        "PATH": f"{BIN}{os.pathsep}{os.environ['PATH']}",
        "SOURCE_DATE_EPOCH": str(int(midnight.timestamp())),
        "PYTHONUTF8": "1",
        "NO_MKDOCS_2_WARNING": "1",
        "DENO_NO_UPDATE_CHECK": "1",
    }
    return {**os.environ, **fixed, **more}


def install(requirements: str) -> None:
    """Make the virtual environment and install a lock file into it, unless that is done."""
    wanted = hashlib.sha256((ROOT / requirements).read_bytes()).hexdigest()
    stamp = VENV / f"{requirements}.installed"
    if stamp.exists() and stamp.read_text() == wanted:
        return
    if not (BIN / "python").exists() and not (BIN / "python.exe").exists():
        print("Making .venv")
        venv.create(VENV, with_pip=True)
    print(f"Installing {requirements}")
    quietly = ("--quiet", "--disable-pip-version-check", "--require-hashes")
    run("python", "-m", "pip", "install", *quietly, "-r", requirements)
    stamp.write_text(wanted)
