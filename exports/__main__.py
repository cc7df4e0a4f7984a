"""Make the downloads of a built site: `python -m exports [mkdocs.<edition>.yml]`."""

import sys
from pathlib import Path

from exports.config import Config, read_config
from exports.epub.jobs import jobs as reading
from exports.face import face_of
from exports.forms.jobs import jobs as forms
from exports.job import Job, run
from exports.lms.jobs import jobs as training
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
        root: The project, for its editions and data.
        kept: Where finished files are kept, so that what has not changed is not made twice; nothing is kept if None.
    """
    site, book = read_site(config, folder), open_book(root, config.edition)
    face = face_of(root / "data" / "editions" / f"{config.edition}.yml")
    made = [
        *training(book, folder, config.address),
        *forms(book, site, face),
        *paper(site, face),
        *reading(site, face),
        *writing(book, site, face),
    ]
    return run(made, folder, kept)


if __name__ == "__main__":
    settings = Path(sys.argv[1] if len(sys.argv) > 1 else ROOT / "mkdocs.yml")
    try:
        edition = read_config(settings)
        print("Making downloads")
        make(edition, settings.resolve().parent / edition.site_dir)
    except (ExportFault, Mistakes) as fault:
        sys.exit(f"\n{fault}")
