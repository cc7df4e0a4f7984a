"""The Word files to make: the paper forms, and every letter."""

from functools import partial

from exports.copy import Copy
from exports.face import Face
from exports.forms.contents import forms
from exports.forms.model import Form
from exports.job import Job
from exports.site import Site
from exports.word.forms import form_file
from exports.word.letters import letter_file
from macros.tools.letters.model import LETTERS

FOLDER = "downloads/word"


def jobs(copy: Copy) -> list[Job]:
    """Return every Word file to make."""
    book, site, face = copy.book, copy.site, copy.face
    files = [
        *((f"form-{form.id}", form.title, partial(_form, form, site, face)) for form in forms(book, site)),
        *(
            (f"letter-{one.id}", one.title, partial(letter_file, book, one, site, face))
            for one in book.data[LETTERS].values()
        ),
    ]
    return [Job(f"{FOLDER}/{stem}.docx", title, "word", make) for stem, title, make in files]


def _form(form: Form, site: Site, face: Face) -> bytes:
    page = site.pages[f"{form.page}.html"].title
    foot = f"{page} ({form.page}). Law stated as at {site.law_as_at}. Not legal advice."
    return form_file(form, foot, site.stated, face)
