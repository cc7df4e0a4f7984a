"""Make the downloads of a built site: `python -m exports [mkdocs.yml] [--site FOLDER]`.

Of the handbook: all formats. Of any other MkDocs site: a PDF, an EPUB and a zip. See exports/README.md.
"""

import argparse
import signal
import sys
from datetime import date
from pathlib import Path

from exports.beside import NotMade, beside, reason, settle, step
from exports.config import Config, read_config
from exports.copy import Copy
from exports.epub.jobs import book as reading_book
from exports.epub.jobs import jobs as reading
from exports.face import Face, face_of
from exports.forms.jobs import jobs as forms
from exports.job import Job, run, tidy
from exports.listing import PAGE, SUMS, described, filled, sums
from exports.lms.jobs import jobs as training
from exports.offline import app, stick
from exports.offline.folder import zipped
from exports.pdf.jobs import book as paper_book
from exports.pdf.jobs import jobs as paper
from exports.print_pages import pages
from exports.site import BUILD, ExportFault, read_site
from exports.warned import Heard
from exports.word.jobs import jobs as writing
from macros import open_book, today
from macros.models.mistakes import Mistakes, shown

ROOT = Path(__file__).parent.parent
KEPT = ROOT / ".cache" / "exports"
FORMATS = (
    training,
    forms,
    paper,
    reading,
    writing,
)
"""Each returns the files to make of a copy."""


def make(config: Config, folder: Path, root: Path = ROOT, kept: Path | None = KEPT) -> list[Job]:
    """Make every download of a built site, beside its pages, and tell what could not be taken as it stands.

    Args:
        config: The site's settings.
        folder: Where the site was built.
        root: The project, for its data, if it has any.
        kept: Where finished files are kept.

    Raises:
        ExportFault: Something was told, and the settings are strict.
    """
    with Heard() as heard:
        ours = (root / "data" / "editions" / f"{config.edition}.yml").is_file()
        made = make_handbook(config, folder, root, kept) if ours else make_any(config, folder, today())
    for told in heard.all:
        print(f"  warning: {shown(told)}")
    if heard.all and config.strict:
        raise ExportFault(f"{len(heard.all)} warnings, and the settings say strict. Mend what they name, above.")
    return made


def make_any(config: Config, folder: Path, day: date) -> list[Job]:
    """Make the downloads of any site: its data is its pages."""
    site, nobody = read_site(config, folder, day), Face("")
    name = config.stem
    files = run([paper_book(site, nobody), reading_book(site, nobody, name)], folder)
    path = f"downloads/{name}-offline.zip"
    return [*files, *run([Job(path, config.site_name, "offline", lambda: zipped(folder, name, day))], folder)]


def make_handbook(config: Config, folder: Path, root: Path = ROOT, kept: Path | None = KEPT) -> list[Job]:
    """Make every download of the handbook, beside its pages.

    Args:
        config: The edition's settings.
        folder: Where the site was built.
        root: The project, for its data.
        kept: Where finished files are kept, so that what has not changed is not made twice; nothing is kept if None.
    """
    book = open_book(root, config.edition)
    copy = Copy(book, read_site(config, folder, book.stated), face_of(book.data.edition))
    pages.write(copy)
    made = run([job for jobs in FORMATS for job in jobs(copy)], folder, kept)
    if kept:
        tidy(made, kept)
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


def main() -> None:
    """Make the downloads of the built site beside it, then swap; or in a folder that is still being made."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("settings", type=Path, nargs="?", default=ROOT / "mkdocs.yml", help="the edition's settings")
    parser.add_argument("--site", type=Path, help="where the site was built, if not where its settings say")
    parser.add_argument("--folder", type=Path, help="a site that is being made: what makes it puts it in place")
    asked = parser.parse_args()
    sys.stdout.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]  # a name may hold what a locale lacks
    # So that temporary folders are deleted.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit("Stopped."))
    try:
        if not asked.settings.is_file():
            raise NotMade(f"{asked.settings} is not there. Name the site's mkdocs.yml.")
        config, root = read_config(asked.settings), asked.settings.resolve().parent
        if asked.folder:
            make(config, asked.folder, root)
        else:
            replace_downloads(config, asked.site or root / config.site_dir, root)
    except (ExportFault, Mistakes, NotMade) as fault:
        sys.exit(f"\n{fault}")
    except OSError as fault:
        sys.exit(f"\n{reason(fault)}")


def replace_downloads(config: Config, target: Path, root: Path) -> None:
    """Make the downloads of a built site anew, in a copy that then takes its place."""
    if target.resolve() in (root, *root.parents):
        raise NotMade(f"{target} holds the site's sources, and would be replaced. Give site_dir a folder of its own.")
    settle(target, ROOT)
    if not target.exists():
        raise NotMade(f"{target} is not there. Build the site first: {BUILD}. Or say where it is: --site FOLDER")
    with beside(target, ROOT, copied=True, public=True) as folder:
        step("Making downloads")
        try:
            make(config, folder, root)
        except (ExportFault, Mistakes) as fault:
            raise NotMade(f"{fault}") from fault


if __name__ == "__main__":
    main()
