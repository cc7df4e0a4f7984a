"""Make the downloads of a built site: `python -m exports [mkdocs.<edition>.yml]`."""

import sys
from datetime import date
from pathlib import Path

from exports.config import Config, read_config
from exports.epub.jobs import jobs as reading
from exports.face import face_of
from exports.forms.jobs import jobs as forms
from exports.job import Job, run
from exports.listing import PAGE, SUMS, described, filled, sums
from exports.lms.jobs import jobs as training
from exports.offline import app, stick
from exports.pdf.jobs import jobs as paper
from exports.site import ExportFault, read_site
from exports.word.jobs import jobs as writing
from macros import open_book
from macros.models.mistakes import Mistakes

ROOT = Path(__file__).parent.parent
KEPT = ROOT / ".cache" / "exports"


def make(config: Config, folder: Path, root: Path = ROOT, kept: Path | None = KEPT) -> list[Job]:
    """Make every download of a built site, beside its pages.

    Args:
        config: The edition's settings.
        folder: Where the site was built.
        root: The project, for its data.
        kept: Where finished files are kept, so that what has not changed is not made twice; nothing is kept if None.
    """
    site, book = read_site(config, folder), open_book(root, config.edition)
    face = face_of(book.data.edition)
    wanted = [
        *training(book, folder, config.address),
        *forms(book, site, face),
        *paper(site, face, book.data.cards.values()),
        *reading(site, face),
        *writing(book, site, face),
    ]
    made = run(wanted, folder, kept)
    return [*made, *finish(made, folder, config, book.as_of)]


def finish(made: list[Job], folder: Path, config: Config, day: date) -> list[Job]:
    """List the downloads on their page, and make the copies of the whole site.

    The zip lists the other files; then the page lists the zip too; then the app's list is of the page as it has become.

    Returns:
        The zip.
    """
    app.dress(folder, config)
    files = [described(job, (folder / job.path).read_bytes()) for job in made]
    copies = run([stick.job(folder, files, day)], folder)
    files += [described(job, (folder / job.path).read_bytes()) for job in copies]
    page = folder / PAGE
    page.write_text(filled(page.read_text("utf-8"), files, day, app.said_of(folder)), "utf-8", newline="\n")
    (folder / SUMS).write_bytes(sums(files))
    app.enlist(folder, day)
    return copies


if __name__ == "__main__":
    settings = Path(sys.argv[1] if len(sys.argv) > 1 else ROOT / "mkdocs.yml")
    try:
        edition = read_config(settings)
        print("Making downloads")
        make(edition, settings.resolve().parent / edition.site_dir)
    except (ExportFault, Mistakes) as fault:
        sys.exit(f"\n{fault}")
