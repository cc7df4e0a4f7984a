"""The PDF forms to make."""

import hashlib
from pathlib import Path

from exports.face import Face
from exports.forms.contents import forms
from exports.forms.pdf import document, pdf_of
from exports.job import Job
from exports.pdf.compile import fingerprint
from exports.site import Site
from macros.render.book import Book

HERE = Path(__file__).parent


def jobs(book: Book, site: Site, face: Face) -> list[Job]:
    """Return every form to make, as PDF.

    Args:
        book: The handbook's data.
        site: The built site.
        face: Whose copy it is.
    """
    made = []
    for form in forms(book, site):
        sheet, places = document(form, site, face)
        made_from = hashlib.sha256(f"{fingerprint([sheet])} {places!r} {_code()}".encode()).hexdigest()
        made.append(
            Job(
                f"downloads/{sheet.stem}.pdf",
                form.title,
                "forms",
                lambda sheet=sheet, places=places: pdf_of(sheet, places),  # type: ignore[misc]
                made_from,
            )
        )
    return made


def _code() -> str:
    """Return what stands for the making of fields."""
    return hashlib.sha256(b"".join((HERE / name).read_bytes() for name in ("widgets.py", "font.py"))).hexdigest()
