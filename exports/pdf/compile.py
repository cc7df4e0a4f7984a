"""From Typst code to a tagged PDF/UA-1 file that is the same, to the byte, each time."""

import hashlib
import io
import shutil
import tempfile
from collections.abc import Callable
from dataclasses import replace
from importlib.metadata import version
from pathlib import Path

import pikepdf

from exports.pdf.booklet import impose
from exports.pdf.document import Document
from exports.pdf.printable import learned, printable, unjoined
from exports.pdf.tags import name_rows
from exports.pdf.typeset import Unset, typeset, typeset_apart
from exports.site import ExportFault
from exports.warned import warn

HERE = Path(__file__).parent
FONTS = HERE.parent.parent / "overrides" / "assets" / "fonts"
BOOK = 200_000
"""From how many letters of code on a document is made in a process of its own."""
Finish = Callable[[pikepdf.Pdf], None]


class TooLong(ExportFault):
    """A document takes more pages than it may."""


def first_that_fits(documents: list[Document]) -> bytes:
    """Compile the first of some documents that keeps to its pages."""
    for document in documents[:-1]:
        try:
            return pdf(document)
        except TooLong:
            continue
    return pdf(documents[-1])


def fingerprint(documents: list[Document]) -> str:
    """Return what stands for everything that a PDF is made from: the same fingerprint, the same file."""
    seen = hashlib.sha256()
    for path in (
        *sorted(HERE.glob("*.typ")),
        HERE / "booklet.py",
        HERE / "compile.py",
        HERE / "typeset.py",
        HERE / "printable.py",
        HERE / "tags.py",
        *sorted(FONTS.glob("*.ttf")),
    ):
        seen.update(path.read_bytes())
    for document in documents:
        for name, picture in document.pictures.items():
            seen.update(name.encode() + hashlib.sha256(picture).digest())
    told = [replace(document, pictures={}) for document in documents]
    seen.update(f"{version('typst')} {version('pikepdf')} {told!r}".encode())
    return seen.hexdigest()


def pdf(document: Document, finish: Finish | None = None) -> bytes:
    """Compile a document in a folder of its own, with the fonts of this project alone.

    Args:
        document: What to compile.
        finish: What else to do to the file before it is saved.
    """
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for look in HERE.glob("*.typ"):
            shutil.copy(look, folder)
        for file, picture in document.pictures.items():
            (folder / file).write_bytes(picture)
        made, lost = _made(document, folder)
    if lost:
        signs = " ".join(lost[:40]) + (" …" if len(lost) > 40 else "")
        warn(
            f"{document.stem}.pdf",
            f"The type has no shape for {len(lost)} signs: {signs} Their names stand for them.",
        )
    if writing := unjoined(document.code):
        warn(f"{document.stem}.pdf", f"The type can't join the letters of {writing}. They stand side by side.")
    return _packed(made, document, finish)


def _made(document: Document, folder: Path) -> tuple[bytes, list[str]]:
    """Return a document as the compiler makes it, and the signs whose names stand for them."""
    make = typeset_apart if len(document.code) > BOOK else typeset
    while True:
        code, lost = printable(document.code, FONTS)
        (folder / "main.typ").write_text(code, "utf-8")
        try:
            return make(folder, FONTS, document.stated, document.dress), lost
        except Unset as fault:
            if not learned(fault.whole):
                raise ExportFault(f"{document.stem}.pdf can't be made: {fault}") from fault


def _packed(made: bytes, document: Document, finish: Finish | None) -> bytes:
    """Return a PDF about half as large, with an identifier that depends on its content alone."""
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(made)) as file:
        name_rows(file)
        if finish:
            finish(file)
        if document.pages and len(file.pages) != document.pages:
            raise TooLong(
                f"{document.stem} takes {len(file.pages)} pages and has room for {document.pages}: "
                "shorten its page, or for a card its parts in data/cards.yml."
            )
        if document.most and len(file.pages) > document.most:
            raise TooLong(
                f"{document.stem} takes {len(file.pages)} pages, and data/print.yml allows {document.most}: leave "
                "something out there, or allow more."
            )
        if document.booklet:
            impose(file)
        file.save(
            out,
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
            # Pictures are packed already: to do it again takes half as long as all the rest, and saves a seventh.
            recompress_flate=not any(
                name.startswith("file-") and not name.endswith(".svg") for name in document.pictures
            ),
            compress_streams=True,
            deterministic_id=True,
        )
    return out.getvalue()
