"""Set up and run: `python -m tasks site`, `test`, `serve`, `check`, `release`, `branch`, `fix`, `lock`.

Only the standard library: on a fresh machine this runs before anything is installed.
"""

import hashlib
import os
import subprocess
import sys
import venv
from datetime import date, datetime, timezone
from pathlib import Path

from tasks.browser import chromium
from tasks.unchanged import inputs, is_built, remember

ROOT = Path(__file__).parent.parent
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
SITE, TEST = "requirements.txt", "requirements-test.txt"
BUILT = ROOT / ".cache" / "built.json"


def today() -> str:
    """Return the day to build for, as `2026-11-29`."""
    return os.environ.get("AS_OF") or f"{date.today()}"


def run(*command: str, **more: str) -> None:
    """Run a command of the virtual environment from the root; stop with its code if it fails."""
    midnight = datetime.fromisoformat(today()).replace(tzinfo=timezone.utc)
    fixed = {
        "PATH": f"{BIN}{os.pathsep}{os.environ['PATH']}",
        # Two builds of one commit for one day are the same to the byte.
        "SOURCE_DATE_EPOCH": str(int(midnight.timestamp())),
        "NO_MKDOCS_2_WARNING": "1",
    }
    code = subprocess.call([str(BIN / command[0]), *command[1:]], cwd=ROOT, env={**os.environ, **fixed, **more})
    if code:
        sys.exit(code)


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
    run(
        "python",
        "-m",
        "pip",
        "install",
        "--quiet",
        "--disable-pip-version-check",
        "--require-hashes",
        "-r",
        requirements,
    )
    stamp.write_text(wanted)


def site() -> None:
    """Build the handbook into site/, with everything to download; or leave it, if it would come out the same."""
    install(SITE)
    made_from, folder = inputs(ROOT, VENV, today()), ROOT / "site"
    if is_built(BUILT, made_from, folder):
        print("Nothing has changed since it was built. To build it all the same, remove site/ first.")
    else:
        run("mkdocs", "build", "--strict")
        run("python", "-m", "exports")
        remember(BUILT, made_from, folder)
    print(f"\nOpen it: {(ROOT / 'site' / 'index.html').as_uri()}")


def serve() -> None:
    """Show the handbook at http://127.0.0.1:8000 and rebuild it at each edit."""
    install(SITE)
    run("mkdocs", "serve", "--livereload")


def check() -> None:
    """Report every mistake in data/ and docs/, and what is due to be checked again."""
    install(SITE)
    run("python", "-m", "macros")


def release() -> None:
    """Build the handbook, unless critical content is overdue."""
    install(SITE)
    run("python", "-m", "macros", "--release")
    site()


def test() -> None:
    """Lint, check types and layers, and run every test, the browser's included."""
    install(TEST)
    run("ruff", "format", "--check", ".")
    run("ruff", "check", ".")
    run("mypy")
    run("lint-imports")
    # A file stays with one worker, which makes what its tests share, such as the handbook as PDF, once.
    run("pytest", "-n", "2", "--dist", "loadfile", *sys.argv[2:], CHROMIUM=chromium(BIN))


def fix() -> None:
    """Format, and mend what a machine can."""
    install(TEST)
    run("ruff", "format", ".")
    run("ruff", "check", "--fix", ".")


def bench_search() -> None:
    """Measure search on the judged queries: ours and its rivals, or ours with more pages: `bench-search --times 10`."""
    install(TEST)
    site()
    run("python", "-m", "bench.search", *(sys.argv[2:] or ["--misses"]), CHROMIUM=chromium(BIN))


def bench_pdf() -> None:
    """Measure PDFs of 1, 4 and 16 times the content against other makers: time, memory, size. It takes half an hour."""
    install(TEST)
    if not (ROOT / "site" / "index.html").exists():
        run("mkdocs", "build", "--strict")
    run("python", "-m", "bench.pdf", *sys.argv[2:])


def bench_build() -> None:
    """Measure builds of 1, 4, 8 and 16 copies of the docs beside plain ones, and edits as they are served."""
    install(TEST)
    run("python", "-m", "bench.build", *sys.argv[2:])


def branch() -> None:
    """Make a branch's own handbook, cards and forms into branch/: `branch branch.yml`, or BRANCH=branch.yml."""
    install(SITE)
    named, *more = sys.argv[2:] or [os.environ.get("BRANCH") or "branch.yml"]
    file = str(Path(named).resolve())
    run("python", "-m", "exports.branch", file, "--check")
    if not (ROOT / "site" / "index.html").exists():
        run("mkdocs", "build", "--strict")
    run("python", "-m", "exports.branch", file, *more)


def lock() -> None:
    """Write both lock files anew from pyproject.toml."""
    install(TEST)
    run("python", "-m", "pip", "install", "--quiet", "uv")
    compile_ = (
        "uv",
        "pip",
        "compile",
        "pyproject.toml",
        "--generate-hashes",
        "--universal",
        "--no-header",
        "--no-annotate",
    )
    run(*compile_, "--python-version", "3.11.5", "-o", SITE)
    run(*compile_, "--python-version", "3.11.5", "--extra", "test", "-c", SITE, "-o", TEST)


TASKS = (site, serve, check, release, branch, test, fix, bench_search, bench_pdf, bench_build, lock)

if __name__ == "__main__":
    tasks = {task.__name__.replace("_", "-"): task for task in TASKS}
    wanted = tasks.get(sys.argv[1] if len(sys.argv) > 1 else "")
    if wanted is None:
        sys.exit(
            "python -m tasks " + "\n                ".join(f"{name:12} {task.__doc__}" for name, task in tasks.items())
        )
    wanted()
