"""The EPUB to make: the whole handbook."""

import hashlib
from importlib.metadata import version
from pathlib import Path

from lxml import html

from exports.copy import Copy
from exports.epub.book import LOGO, epub
from exports.face import Face
from exports.job import Job
from exports.site import Site

HERE = Path(__file__).parent


def jobs(copy: Copy) -> list[Job]:
    """Return the making of the handbook as an EPUB."""
    site, face = copy.site, copy.face
    title = f"{site.config.site_name}, as an EPUB"
    return [Job("downloads/handbook.epub", title, "epub", lambda: epub(site, face), _fingerprint(site, face))]


def _fingerprint(site: Site, face: Face) -> str:
    """Return what stands for everything that the book is made from."""
    seen = hashlib.sha256()
    for path in (
        *sorted(HERE.glob("*.py")),
        *sorted(HERE.glob("*.css")),
        HERE.parent / "clean.py",
        HERE.parent / "plain.py",
        LOGO,
    ):
        seen.update(path.read_bytes())
    for page in site.pages.values():
        seen.update(html.tostring(page.article))
    seen.update(f"{version('lxml')} {version('typst')} {site.config!r} {face!r}".encode())
    return seen.hexdigest()
