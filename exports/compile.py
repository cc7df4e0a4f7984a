"""From Typst code to a tagged PDF/UA-1 file that is the same, to the byte, each time."""

import io
import shutil
import tempfile
from datetime import datetime, timezone
from pathlib import Path

import pikepdf
import typst

from exports.documents import Document
from exports.site import ExportFault

HERE = Path(__file__).parent
ASSETS = HERE.parent / "overrides" / "assets"


def pdf(document: Document) -> bytes:
    """Compile a document in a folder of its own, with the fonts of this project alone."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        shutil.copy(HERE / "template.typ", folder)
        shutil.copy(ASSETS / "images" / "logo.svg", folder)
        for file, picture in document.pictures.items():
            (folder / file).write_bytes(picture)
        (folder / "main.typ").write_text(document.code, "utf-8")
        try:
            made = typst.compile(
                folder / "main.typ",
                root=folder,
                font_paths=[ASSETS / "fonts"],
                ignore_system_fonts=True,
                pdf_standards=["ua-1"],
                timestamp=_midnight(document.stated),
            )
        except typst.TypstError as fault:
            raise ExportFault(f"{document.stem}.pdf can't be made: {fault.message}") from fault
    assert isinstance(made, bytes)
    return _packed(made)


def _midnight(day: str) -> datetime:
    return datetime.strptime(day, "%d %B %Y").replace(tzinfo=timezone.utc)


def _packed(made: bytes) -> bytes:
    """Return a PDF about half as large, with an identifier that depends on its content alone."""
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(made)) as file:
        file.save(
            out,
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
            recompress_flate=True,
            compress_streams=True,
            deterministic_id=True,
        )
    return out.getvalue()
