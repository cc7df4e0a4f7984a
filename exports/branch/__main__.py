"""Make a branch's own copy: `python -m exports.branch branch.yml [--out branch] [--check]`."""

import argparse
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from exports.beside import NotMade, beside, step
from exports.branch.read import read_branch
from exports.config import read_config
from exports.copy import Copy
from exports.face import Face, face_of
from exports.forms.jobs import jobs as forms
from exports.job import Job, run, tidy
from exports.pdf.jobs import jobs as paper
from exports.site import ExportFault, read_site
from exports.word.jobs import jobs as writing
from macros import open_book
from macros.models.mistakes import Mistakes

ROOT = Path(__file__).parent.parent.parent
KEPT = ROOT / ".cache" / "branch"
GROUPS = ("handbook", "cards", "forms", "word", "training")
"""What a branch prints and hands out. The rest of the downloads is the same for everyone."""


def branch_jobs(copy: Copy) -> Iterator[Job]:
    """Yield what to make, each named as it stands in the branch's folder."""
    for job in (*paper(copy), *forms(copy), *writing(copy)):
        if job.group in GROUPS:
            yield replace(job, path=job.path.removeprefix("downloads/"))


def main() -> None:
    """Check the file, and make the copy unless only the check is asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", type=Path, nargs="?", default=ROOT / "branch.yml")
    parser.add_argument("--out", type=Path, default=ROOT / "branch", help="the folder to fill (branch)")
    parser.add_argument("--settings", type=Path, default=ROOT / "mkdocs.yml", help="the edition's settings")
    parser.add_argument("--check", action="store_true", help="read the file and make nothing")
    asked = parser.parse_args()
    sys.stdout.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]  # a name may hold what a locale lacks
    if any(place.is_relative_to(asked.out.resolve()) for place in (ROOT, Path.home())):
        parser.error(f"{asked.out} holds more than a branch's copy. Give --out a folder for the copy alone.")
    try:
        config = read_config(asked.settings)
        face = read_branch(asked.file, Face(config.edition))
        if asked.check:
            return
        # Whatever else a branch keeps in that folder stays in it.
        with beside(asked.out, ROOT, copied=True) as folder:
            book = open_book(ROOT, config.edition)
            site = read_site(config, asked.settings.resolve().parent / config.site_dir, book.stated)
            own = face_of(book.data.edition)
            line = face.letters_sign_off or own.letters_sign_off
            face = replace(face, edition=own.edition, letters_sign_off=line)
            step(f"Making the copy of {face.branch}")
            tidy(run(branch_jobs(Copy(book, site, face)), folder, KEPT), KEPT)
    except (ExportFault, Mistakes, NotMade) as fault:
        sys.exit(f"\n{fault}")
    print(f"\nIt is in {asked.out.resolve()}")


if __name__ == "__main__":
    main()
