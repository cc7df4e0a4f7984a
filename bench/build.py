"""Measure builds: `python -m bench.build [--times 1 4 8 16] [--runs 3] [--edit]`.

Ours and a plain build of the same pages: the Markdown as our macros leave it, with the same theme and extensions, but
without our macros, checks and hooks. Each build is a process of its own, from nothing, and the two take turns, so that
whatever else the machine does falls on both. Times are those that a processor worked; a figure is the middle of the
runs. Then how long an edit to a page takes to show in `make serve`, by the clock; with `--edit`, that alone.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from statistics import median

from bench.build_docs import ours, plain
from bench.build_edit import edits
from macros import today

ROOT = Path(__file__).parent.parent
OURS, PLAIN = "ours", "plain"
STOP = 3600
"""Seconds after which a build is stopped."""


@dataclass
class Runs:
    """What the runs of one project took."""

    pages: int
    seconds: list[float] = field(default_factory=list)
    """Of a processor."""
    megabytes: list[float] = field(default_factory=list)

    @property
    def middle(self) -> float:
        """Seconds, in the middle of the runs."""
        return median(self.seconds)

    @property
    def a_page(self) -> float:
        """Milliseconds for each page."""
        return self.middle / self.pages * 1000


def build(project: Path, site: Path) -> tuple[float, float]:
    """Build a project from nothing; return its seconds of a processor and its peak of memory in MB."""
    midnight = datetime.combine(today(), datetime.min.time(), UTC)
    fixed = {"AS_OF": f"{today()}", "SOURCE_DATE_EPOCH": f"{midnight.timestamp():.0f}", "NO_MKDOCS_2_WARNING": "1"}
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "--site-dir", str(site)]
    told = subprocess.run(
        [sys.executable, str(ROOT / "bench/once.py"), str(STOP), *command],
        cwd=project,
        env={**os.environ, **fixed},
        capture_output=True,
        check=True,
    ).stdout
    run = json.loads(told)
    if run["said"]:
        sys.exit(f"{project.name}: {run['said']}")
    return run["processor"] or run["seconds"], run["megabytes"] or 0


def measured(times: list[int], runs: int, folder: Path) -> dict[int, dict[str, Runs]]:
    """Build every size with both, in turns; return what each took."""
    found = {}
    for n in times:
        project = folder / f"{n}"
        pages = ours(project / OURS, n, today())
        plain(project / PLAIN, project / OURS, today())
        found[n] = {OURS: Runs(pages), PLAIN: Runs(pages)}
    for run in range(runs):
        for n, both in found.items():
            for name in (OURS, PLAIN) if run % 2 else (PLAIN, OURS):
                print(f"  {n} x, {name}, run {run + 1} of {runs} …", file=sys.stderr, flush=True)
                seconds, megabytes = build(folder / f"{n}" / name, folder / "site")
                both[name].seconds.append(seconds)
                both[name].megabytes.append(megabytes)
    return found


def table(found: dict[int, dict[str, Runs]]) -> str:
    """Return the figures as Markdown, a line for each size.

    They are what both builds take and their ratio; for each, milliseconds a page and in brackets how many times that of
    the smallest size; and what a page of the further copies takes, which is the same at every size if nothing grows.
    """
    heads = ["Copies", "Pages", "Ours, s", "Plain, s", "Ours to plain", "Ours, ms a page", "Plain, ms a page"]
    lines = [[*heads, "Ours, of further copies", "Plain, of further copies", "Ours, MB"], ["---:"] * 10]
    least = found[min(found)]
    for n, both in found.items():
        mine, other = both[OURS], both[PLAIN]
        ratio = median(a / b for a, b in zip(mine.seconds, other.seconds, strict=True))
        lines.append(
            [f"{n}", f"{mine.pages}", f"{mine.middle:.1f}", f"{other.middle:.1f}", f"{ratio:.2f}"]
            + [f"{runs.a_page:.0f} ({runs.a_page / least[name].a_page:.2f})" for name, runs in both.items()]
            + [further(runs, least[name]) for name, runs in both.items()]
            + [f"{median(mine.megabytes):.0f}"]
        )
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)


def further(runs: Runs, least: Runs) -> str:
    """Return the milliseconds that each page more than the smallest size has takes."""
    if runs.pages == least.pages:
        return ""
    return f"{(runs.middle - least.middle) / (runs.pages - least.pages) * 1000:.0f}"


def main() -> None:
    """Print the table, and what edits take."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--times", type=int, nargs="+", default=[1, 4, 8, 16], help="how many copies of the docs")
    parser.add_argument("--runs", type=int, default=3, help="how often each is built (3)")
    parser.add_argument("--edit", action="store_true", help="measure edits in make serve alone")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        if not asked.edit:
            print(table(measured(asked.times, asked.runs, folder)), flush=True)
        print(edits(folder / "served", today()))


if __name__ == "__main__":
    main()
