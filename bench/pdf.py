"""Measure the making of PDFs: `python -m bench.pdf [SITE] [--times 1 4 16] [--section organising] [--stop 600]`.

The same articles, once and many times over, go to our exporter, to WeasyPrint (as one cleaned page with contents and
page numbers, tagged) and to mkdocs-to-pdf (as a site of its own). Each run is a process of its own: the clock runs
from its start to its end, memory is its peak. Ours counts everything from reading the built site. Rivals are given
what helps them: WeasyPrint the page that our cleaner made, and from mkdocs-to-pdf the time of the same build without
it is taken off. They are installed for this alone, in .cache/bench.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import venv
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import page as pdf_rules
import pypdf

from bench.pdf_pages import Copies

ROOT = Path(__file__).parent.parent
RIVALS = ("weasyprint==70.0", "mkdocs-to-pdf==0.12.1", "mkdocs==1.6.1", "mkdocs-material==9.8.1")
BIN = ROOT / ".cache" / "bench" / ("Scripts" if os.name == "nt" else "bin")
OURS, WEASYPRINT, TO_PDF = "ours", "WeasyPrint", "mkdocs-to-pdf"
WEASYPRINT_ONCE = "import sys, weasyprint; weasyprint.HTML(sys.argv[1]).write_pdf(sys.argv[2], pdf_variant='pdf/ua-1')"


@dataclass(frozen=True)
class Run:
    """One making of one file."""

    seconds: float
    megabytes: float | None
    """Its peak of memory; none where the system does not tell."""
    file: Path
    said: str = ""
    """Why there is no file."""

    def row(self) -> list[str]:
        """Return what to print: seconds, memory, size, sheets, faults."""
        if self.said:
            return [self.said, "", "", "", ""]
        try:
            sheets = len(pypdf.PdfReader(self.file).pages)
            faults = str(pdf_rules.validate_pdf(self.file, profile="ua1").rules.failed)
        except Exception as fault:  # a rival's file may be anything
            return [f"{self.seconds:.1f}", "", "", "", f"unreadable: {fault}"[:40]]
        memory = f"{self.megabytes:.0f}" if self.megabytes else "?"
        return [f"{self.seconds:.1f}", memory, f"{self.file.stat().st_size / 1e6:.2f}", f"{sheets}", faults]


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


def runs(copies: Copies, names: Sequence[str], stop: float) -> dict[str, Run]:
    """Measure each maker on the same pages."""
    found = {}
    folder, python = copies.folder, str(BIN / "python")
    for name in names:
        print(f"  {name} …", flush=True)
        if name == OURS:
            made = folder / "ours.pdf"
            ask = [sys.executable, "-m", "bench.pdf_pages", str(folder / "mkdocs.yml"), str(made)]
            found[name] = measured(ask, made, stop)
        elif name == WEASYPRINT:
            made, page = folder / "weasyprint.pdf", copies.one_page()
            found[name] = measured([python, "-c", WEASYPRINT_ONCE, str(page), str(made)], made, stop)
        else:
            project = copies.project()
            build = [python, "-m", "mkdocs", "build", "-q", "-f"]
            plain = measured([*build, "plain.yml"], project / "plain" / "index.html", stop, project)
            made = project / "whole" / "handbook.pdf"
            whole = measured([*build, "whole.yml"], made, stop + plain.seconds, project)
            found[name] = Run(whole.seconds - plain.seconds, whole.megabytes, made, whole.said)
    return found


def main() -> None:
    """Print a table for each size of content, and what a rival takes for each second and megabyte of ours."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("site", type=Path, nargs="?", default=ROOT / "site")
    parser.add_argument(
        "--times", type=int, nargs="+", default=[1, 4, 16], help="how many times over the content is taken"
    )
    parser.add_argument("--section", default="organising", help="the part of the contents to take, or all (organising)")
    parser.add_argument("--stop", type=float, default=600, help="seconds after which a run is stopped (600)")
    asked = parser.parse_args()
    names = [OURS, *rivals()]
    heads = ["seconds", "MB", "file MB", "sheets", "rules of PDF/UA failed"]
    for times in asked.times:
        with tempfile.TemporaryDirectory() as name:
            copies = Copies(asked.site.resolve(), asked.section, times, Path(name))
            print(f"\n{asked.section}, {times} x: {copies.count} pages")
            found = runs(copies, names, asked.stop)
            print(f"  {'':14} " + " ".join(f"{head:>8}" for head in heads))
            for each, run in found.items():
                print(f"  {each:14} " + " ".join(f"{cell:>8}" for cell in run.row()))
            ours = found[OURS]
            for each, run in list(found.items())[1:]:
                atleast = "more than " if run.said.startswith("stopped") else ""
                if (not run.said or atleast) and not ours.said:
                    memory = (
                        f", memory {run.megabytes / ours.megabytes:.1f}" if run.megabytes and ours.megabytes else ""
                    )
                    print(f"  {each}: time {atleast}{run.seconds / ours.seconds:.1f} x ours{memory} x")


if __name__ == "__main__":
    main()
