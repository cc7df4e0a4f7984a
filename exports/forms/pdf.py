"""A form as a PDF that can be printed blank or filled in on screen."""

from pathlib import Path

import pikepdf

from exports.face import Face
from exports.forms.paper import on_paper
from exports.forms.sheet import Place, Sheet
from exports.forms.widgets import Widgets
from exports.pdf.compile import pdf
from exports.pdf.document import Document
from exports.site import Site
from macros.render.form import Form

TEMPLATE = Path(__file__).parent / "form.typ"


def document(form: Form, site: Site, face: Face, due: str = "") -> tuple[Document, list[Place]]:
    """Return a form for the compiler, and what goes in each of its places. `due` is a sentence for its foot."""
    sheet = Sheet()
    code = sheet.form(
        on_paper(form),
        site=site.config.site_name,
        page=site.page(form.page).title,
        stated=site.law_as_at,
        due=due,
        face=face,
    )
    whole = f'#import "form.typ": *\n#{code}\n'
    beside = {TEMPLATE.name: TEMPLATE.read_bytes()}
    one_side = 1 if form.one_side else None
    return Document(
        f"form-{form.id}", form.title, whole, beside, site.law_as_at, close=form.one_side, pages=one_side
    ), sheet.places


def pdf_of(sheet: Document, places: list[Place]) -> bytes:
    """Compile a form and put its fields in their places."""

    def finish(file: pikepdf.Pdf) -> None:
        Widgets(file, places).make()

    return pdf(sheet, finish)
