"""The PDF forms to make."""

import hashlib
from pathlib import Path

from exports.copy import Copy
from exports.forms.contents import forms
from exports.forms.font import PATH
from exports.forms.pdf import document, pdf_of
from exports.job import Job
from exports.late import review
from exports.pdf.compile import fingerprint

HERE = Path(__file__).parent


def jobs(copy: Copy) -> list[Job]:
    """Return every form to make, as PDF."""
    made = []
    for form in forms(copy.book):
        sheet, places = document(form, copy.site, copy.face, review(copy, page=form.page))
        made.append(
            Job(
                f"downloads/{sheet.stem}.pdf",
                form.title,
                "forms",
                lambda sheet=sheet, places=places: pdf_of(sheet, places),  # type: ignore[misc]
                lambda sheet=sheet, places=places: f"{fingerprint([sheet])} {places!r} {_code()}",  # type: ignore[misc]
            )
        )
    return made


def _code() -> str:
    """Return what stands for the making of fields."""
    made_by = (HERE / "widgets.py", HERE / "font.py", HERE / "paper.py", PATH)
    return hashlib.sha256(b"".join(file.read_bytes() for file in made_by)).hexdigest()
