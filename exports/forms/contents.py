"""The forms that the tools give, to be drawn in any kind of file."""

from macros import TOOLS
from macros.models.forms import FORMS
from macros.render.book import Book
from macros.render.form import Form


def forms(book: Book) -> list[Form]:
    """Return every form, in the order of `data/forms.yml`."""
    return sorted((make(book) for tool in TOOLS for make in tool.forms), key=lambda form: FORMS.index(form.id))
