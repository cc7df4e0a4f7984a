"""The Word files to make: the paper forms, every letter, and the note that goes with each."""

from functools import partial

from exports.copy import Copy
from exports.forms.contents import forms
from exports.job import Job
from exports.late import review
from exports.word.forms import form_file
from exports.word.letters import letter_file, note_file, note_title
from macros.render.form import Form
from macros.tools.letters.paper import letters

FOLDER = "downloads/word"


def jobs(copy: Copy) -> list[Job]:
    """Return every Word file to make."""
    book, site, face = copy.book, copy.site, copy.face
    found = letters(book)
    files = [
        *((f"form-{form.id}", form.title, partial(_form, form, copy)) for form in forms(book)),
        *((f"letter-{letter.id}", letter.title, partial(letter_file, letter, site, face)) for letter in found),
        *((f"note-{letter.id}", note_title(letter), partial(note_file, letter, site)) for letter in found),
    ]
    return [Job(f"{FOLDER}/{stem}.docx", title, "word", make) for stem, title, make in files]


def _form(form: Form, copy: Copy) -> bytes:
    site, due = copy.site, review(copy, page=form.page)
    foot = f"{site.page(form.page).title}. Law stated as at {site.law_as_at}.{due} Not legal advice."
    return form_file(form, foot, site.stated, copy.face)
