"""The EPUB to make: the whole handbook."""

import hashlib
from importlib.metadata import version
from pathlib import Path

from lxml import html

from exports.copy import Copy
from exports.epub.book import epub
from exports.face import Face
from exports.job import Job
from exports.site import Site

HERE = Path(__file__).parent


def jobs(copy: Copy) -> list[Job]:
    """Return the making of the handbook as an EPUB."""
    return [book(copy.site, copy.face, "handbook")]


def book(site: Site, face: Face, stem: str) -> Job:
    """Return the making of a site as an EPUB."""
    title = f"{site.config.site_name}, as an EPUB"
    pictured = any(page.article.find(".//img") is not None for page in site.pages.values())
    made_from = None if pictured else lambda: _fingerprint(site, face)  # a picture may change while its page does not
    return Job(f"downloads/{stem}.epub", title, "epub", lambda: epub(site, face), made_from)


def _fingerprint(site: Site, face: Face) -> str:
    """Return what stands for everything that the book is made from."""
    seen = hashlib.sha256()
    for path in (*sorted(HERE.glob("*.py")), *sorted(HERE.glob("*.css")), *sorted(HERE.parent.glob("*.py"))):
        seen.update(path.read_bytes())
    for page in site.pages.values():
        seen.update(html.tostring(page.article))
    seen.update(f"{version('lxml')} {version('typst')} {site.config!r} {face!r}".encode())
    return seen.hexdigest()
