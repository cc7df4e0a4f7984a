"""Measure the making of PDFs: `python -m bench.pdf [--site SETTINGS FOLDER]… [--runs 5] [--stop 900]`.

Each site, ours if none is named, goes to our exporter, to WeasyPrint (as one cleaned page with contents and page
numbers, tagged) and to mkdocs-to-pdf (as a site of its own). Each run is a process of its own: the clock runs from its
start to its end, memory is its peak, and the middle one of its runs is told, by what a processor worked: the clock
counts others' work on the machine too. Ours counts everything from reading the built site. Rivals are given what helps
them: WeasyPrint the page that our cleaner made, and from mkdocs-to-pdf the time of the same build without it is taken
off. They are installed for this alone, in .cache/bench.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import venv
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import page as pdf_rules
import pypdf

from bench.pdf_pages import Pages
from exports.warned import Heard

ROOT = Path(__file__).parent.parent
OUR_SITE = (ROOT / "mkdocs.yml", ROOT / "site")
RIVALS = ("weasyprint==70.0", "mkdocs-to-pdf==0.12.1", "mkdocs==1.6.1", "mkdocs-material==9.8.1")
BIN = ROOT / ".cache" / "bench" / ("Scripts" if os.name == "nt" else "bin")
OURS, WEASYPRINT, TO_PDF = "ours", "WeasyPrint", "mkdocs-to-pdf"
WEASYPRINT_ONCE = "import sys, weasyprint; weasyprint.HTML(sys.argv[1]).write_pdf(sys.argv[2], pdf_variant='pdf/ua-1')"
HEADS = ("seconds", "MB", "file MB", "sheets", "rules of PDF/UA failed")


@dataclass(frozen=True)
class Run:
    """One making of one file."""

    seconds: float
    processor: float | None
    """Seconds that a processor worked: others' work on the machine does not count."""
    megabytes: float | None
    """Its peak of memory; none where the system does not tell."""
    file: Path
    said: str = ""
    """Why there is no file."""

    def row(self) -> list[str]:
        """Return what to print of it, as `HEADS` name it."""
        if self.said:
            return [self.said, "", "", "", ""]
        memory = f"{self.megabytes:.0f}" if self.megabytes else "?"
        took = f"{self.seconds:.1f} ({self.processor:.1f})" if self.processor else f"{self.seconds:.1f}"
        told = [took, memory, f"{self.file.stat().st_size / 1e6:.2f}"]
        try:
            sheets = len(pypdf.PdfReader(self.file).pages)
            # Unlimited: what stands one after another in a long outline is a chain to the reader.
            faults = pdf_rules.validate_pdf(self.file, profile="ua1", limits=pdf_rules.SafetyLimits.unlimited())
        except Exception as fault:  # a rival's file may be anything
            return [*told, "", f"unreadable: {fault}"[:40]]
        return [*told, f"{sheets}", f"{faults.rules.failed}"]


def measured(command: Sequence[str], file: Path, stop: float, folder: Path = ROOT) -> Run:
    """Run a command that makes a file, and stop it if it takes too long."""
    once = [sys.executable, str(ROOT / "bench" / "once.py"), f"{stop}", *command]
    told = subprocess.run(once, cwd=folder, capture_output=True, text=True, check=True).stdout
    run = Run(file=file, **json.loads(told))
    return run if run.said or file.exists() else replace(run, said="failed: it made no file")


def rivals() -> list[str]:
    """Install the rivals, and return those that can be started here."""
    python = str(BIN / "python")
    stamp, wanted = BIN.parent / "installed", "\n".join(RIVALS)
    if not stamp.exists() or stamp.read_text("utf-8") != wanted:
        print(f"Installing {', '.join(RIVALS)} into .cache/bench")
        venv.create(BIN.parent, with_pip=True, clear=True)
        installed = subprocess.run([python, "-m", "pip", "install", "-q", *RIVALS], check=False)
        if installed.returncode:
            print("They can't be installed here: ours is measured alone.")
            return []
        stamp.write_text(wanted, "utf-8")
    started = subprocess.run([python, "-c", "import weasyprint"], capture_output=True, check=False)
    if started.returncode:
        print("WeasyPrint, which both rivals use, can't find the system's Pango: ours is measured alone.")
        print("On Debian: apt install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0")
        return []
    return [WEASYPRINT, TO_PDF]


def makers(settings: Path, site: Path, folder: Path, stop: float) -> dict[str, Callable[[], Run]]:
    """Return how each maker makes its file of a site once. What it reads is written before the clock starts."""
    pages, python = Pages(settings, site, folder), str(BIN / "python")
    one, project = pages.one_page(), pages.project()

    def ours() -> Run:
        made = folder / "ours.pdf"
        return measured([sys.executable, "-m", "bench.pdf_pages", str(settings), str(site), str(made)], made, stop)

    def weasyprint() -> Run:
        made = folder / "weasyprint.pdf"
        return measured([python, "-c", WEASYPRINT_ONCE, str(one), str(made)], made, stop)

    def to_pdf() -> Run:
        build = [python, "-m", "mkdocs", "build", "-q", "-f"]
        plain = measured([*build, "plain.yml"], project / "plain" / "index.html", stop, project)
        made = project / "whole" / "handbook.pdf"
        whole = measured([*build, "whole.yml"], made, stop + plain.seconds, project)
        processor = whole.processor - plain.processor if whole.processor and plain.processor else None
        return replace(whole, seconds=whole.seconds - plain.seconds, processor=processor)

    return {OURS: ours, WEASYPRINT: weasyprint, TO_PDF: to_pdf}


def middle(make: Callable[[], Run], times: int) -> Run:
    """Return the middle one of some runs; the first that makes no file ends them."""
    runs: list[Run] = []
    while len(runs) < times:
        runs.append(make())
        if runs[-1].said:
            return runs[-1]
    return sorted(runs, key=worked)[len(runs) // 2]


def worked(run: Run) -> float:
    """Return the seconds that a processor worked, or those of the clock where the system tells no others."""
    return run.seconds if run.processor is None else run.processor


def main() -> None:
    """Print a table for each site, and what a rival takes for each second and megabyte of ours."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument(
        "--site",
        type=Path,
        nargs=2,
        action="append",
        metavar=("SETTINGS", "FOLDER"),
        help="a site as built; again for more",
    )
    parser.add_argument("--runs", type=int, default=5, help="of how many runs the middle one is told (5)")
    parser.add_argument("--rival-runs", type=int, help="the same of the rivals, where theirs are slow (as --runs)")
    parser.add_argument("--stop", type=float, default=900, help="seconds after which a run is stopped (900)")
    parser.add_argument("--alone", action="store_true", help="measure ours alone, and install nothing")
    asked = parser.parse_args()
    names = [OURS, *([] if asked.alone else rivals())]
    for settings, site in asked.site or [OUR_SITE]:
        with tempfile.TemporaryDirectory() as name:
            with Heard():  # what pages could not bring is not what is measured
                makes = makers(settings.resolve(), site.resolve(), Path(name), asked.stop)
            theirs = asked.rival_runs or asked.runs
            told = f"{asked.runs} runs, {theirs} of rivals; in brackets the seconds that a processor worked"
            print(f"\n{settings}: the middle of {told}")
            print(f"  {'':14} " + " ".join(f"{head:>14}" for head in HEADS), flush=True)
            found: dict[str, Run] = {}
            for each in names:
                found[each] = middle(makes[each], asked.runs if each == OURS else theirs)
                print(f"  {each:14} " + " ".join(f"{cell:>14}" for cell in found[each].row()), flush=True)
            compare(found)


def compare(found: dict[str, Run]) -> None:
    """Print how many times the time and memory of ours each rival takes."""
    ours = found[OURS]
    for each, run in found.items():
        atleast = "more than " if run.said.startswith("stopped") else ""
        if each != OURS and (not run.said or atleast) and not ours.said:
            memory = f", memory {run.megabytes / ours.megabytes:.1f} x" if run.megabytes and ours.megabytes else ""
            processor = (
                f", processor {atleast}{run.processor / ours.processor:.1f} x"
                if run.processor and ours.processor
                else ""
            )
            print(f"  {each}: time {atleast}{run.seconds / ours.seconds:.1f} x ours{processor}{memory}", flush=True)


if __name__ == "__main__":
    main()
