"""Set up and run `python -m tasks site`, `test`, `serve`, `check`, `fingerprint`, `release`, `branch`, `fix`, `lock`.

Only the standard library: on a fresh machine this runs before anything is installed.
"""

import os
import re
import sys
from pathlib import Path

from exports.beside import NotMade, beside, settle, step
from tasks import serve as live
from tasks.run import BIN, ROOT, SITE, TEST, VENV, install, run, run_in_build, run_together, today
from tasks.system import chromium, poppler
from tasks.unchanged import inputs, is_built, remember

BUILT = ROOT / "site"
NOTES = ROOT / ".cache" / "built"
SETTINGS = "mkdocs.yml"
SITE_DIR = re.compile(r"^site_dir: *[\"']?([^\s\"'#]+)", re.MULTILINE)
SCRIPTS = ("browser", "exports/lms/player", "macros/tools")
"""Modules for browsers: their types are checked as their comments say."""


def site() -> None:
    """Build the handbook and its downloads into site/, or an edition into its folder: `site mkdocs.<edition>.yml`."""
    install(SITE)
    settings = sys.argv[2] if sys.argv[1:2] == ["site"] and sys.argv[2:] else SETTINGS
    told = SITE_DIR.search((ROOT / settings).read_text("utf-8"))
    built = ROOT / told[1] if told else BUILT
    settle(built, ROOT)
    note, made_from = NOTES / f"{Path(settings).stem}.json", inputs(ROOT, VENV, f"{today()} {settings}")
    if is_built(note, made_from, built):
        print(f"Nothing has changed since it was built. To build it all the same, remove {built.name}/ first.")
    else:
        with beside(built, ROOT, public=True) as folder:
            pages(folder, settings)
            step("Making downloads")
            run_in_build("python", "-m", "exports", settings, "--folder", str(folder))
        remember(note, made_from, built)
    print(f"\nOpen it: {(built / 'index.html').as_uri()}")


def pages(folder: Path, settings: str = SETTINGS) -> None:
    """Build the pages alone into a folder."""
    step("Building the pages")
    run_in_build("mkdocs", "build", "--strict", "--config-file", settings, "--site-dir", str(folder))


def need_pages() -> None:
    """Build the pages into site/ unless some are there: they are all that a branch's copy is made from."""
    settle(BUILT, ROOT)
    if not (BUILT / "index.html").exists():
        with beside(BUILT, ROOT, public=True) as folder:
            pages(folder)


def serve() -> None:
    """Show the handbook at http://127.0.0.1:8000 and rebuild it at each edit."""
    install(SITE)
    live.serve()


def check() -> None:
    """Report every mistake in data/ and docs/, and what is due to be checked again."""
    install(SITE)
    # Plugins of the models' library would be looked for among all packages: there are none.
    run("python", "-m", "macros", PYDANTIC_DISABLE_PLUGINS="1")


def fingerprint() -> None:
    """Print the fingerprint of a section of the law, its words in a text file: `fingerprint words.txt`."""
    install(SITE)
    if not sys.argv[2:]:
        sys.exit("Which file? Copy the words of the section into a text file, and name it: fingerprint words.txt")
    run("python", "-m", "macros.fingerprint", sys.argv[2])


def release() -> None:
    """Build the handbook, unless critical content is overdue."""
    install(SITE)
    run("python", "-m", "macros", "--release")
    site()


def test() -> None:
    """Lint, check types and layers, and run every test, the browser's included."""
    install(TEST)
    run_together(  # types take the longest: those of Python and those of JavaScript a core each
        ("mypy",),
        ("deno", "check", "--quiet", "--no-remote", "--no-npm", *SCRIPTS),
        ("ruff", "format", "--check", "."),
        ("ruff", "check", "."),
        ("lint-imports",),
        ("deno", "fmt", "--quiet", "--check"),
        ("deno", "lint", "--quiet"),
    )
    poppler()
    # A file stays with one worker, which makes what its tests share, such as the handbook as PDF, once.
    # Of three, one waits for a browser while two work: on two cores a sixth faster than two.
    run("pytest", "-n", "3", "--dist", "loadfile", *sys.argv[2:], CHROMIUM=chromium(BIN))


def fix() -> None:
    """Format, and mend what a machine can."""
    install(TEST)
    run("ruff", "format", ".")
    run("ruff", "check", "--fix", ".")
    run("deno", "fmt", "--quiet")
    run("deno", "lint", "--quiet", "--fix")


def bench_search() -> None:
    """Measure search on the judged queries: ours and its rivals, or ours with more pages: `bench-search --times 10`."""
    install(TEST)
    site()
    run("python", "-m", "bench.search", *(sys.argv[2:] or ["--misses"]), CHROMIUM=chromium(BIN))


def bench_pdf() -> None:
    """Measure the PDF of each built site against other makers: `bench-pdf --site mkdocs.yml FOLDER`, or of ours."""
    install(TEST)
    need_pages()
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
    need_pages()
    run("python", "-m", "exports.branch", file, *more)


def danger() -> None:
    """Learn anew what is danger in the search box, from the examples in data/danger/: a minute or two."""
    install(TEST)
    run("python", "-m", "macros.danger", *sys.argv[2:])


def lock() -> None:
    """Write both lock files anew from pyproject.toml; each line says what wants it."""
    install(TEST)
    compile_ = ("uv", "pip", "compile", "pyproject.toml", "--generate-hashes", "--universal", "--no-header")
    run(*compile_, "--python-version", "3.11.5", "-o", SITE)
    run(*compile_, "--python-version", "3.11.5", "--extra", "test", "-c", SITE, "-o", TEST)


TASKS = (
    site,
    serve,
    check,
    fingerprint,
    release,
    branch,
    test,
    fix,
    bench_search,
    bench_pdf,
    bench_build,
    danger,
    lock,
)

if __name__ == "__main__":
    tasks = {task.__name__.replace("_", "-"): task for task in TASKS}
    wanted = tasks.get(sys.argv[1] if len(sys.argv) > 1 else "")
    if wanted is None:
        sys.exit(
            "python -m tasks " + "\n                ".join(f"{name:12} {task.__doc__}" for name, task in tasks.items())
        )
    try:
        wanted()
    except NotMade as fault:
        sys.exit(f"\n{fault}")
