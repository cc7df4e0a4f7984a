"""The whole site in one zip: unpack it, and open index.html with a double click."""

from collections.abc import Iterable
from datetime import date
from pathlib import Path

from markupsafe import escape

from exports.archive import archive
from exports.job import Job
from exports.listing import PAGE, SUMS, File, filled, sums
from exports.offline.app import WORKER, emptied
from exports.offline.parts import parts
from exports.site import ExportFault
from macros.render.files import row
from macros.render.words import day

PATH = "downloads/staffside-offline.zip"
FOLDER = "staffside/"
LARGEST = 25_000_000
"""What still goes through a chat, an e-mail system or a slow line."""
LEFT_OUT = frozenset(
    f"downloads/{stem}.pdf"
    for stem in ("handbook-booklet", "handbook-large-print", "handbook-black-and-white", "handbook-whole")
)
"""What stays out: handbook.pdf has the same words. Each of these would take an eighth of the room, or more."""


def job(folder: Path, files: Iterable[File], made: date) -> Job:
    """Return the making of the zip.

    Args:
        folder: The built site, with every other download.
        files: Those downloads.
        made: The day that the handbook was built for.
    """
    files = list(files)
    return Job(PATH, "The handbook with search, tools and files", "offline", lambda: offline_zip(folder, files, made))


def offline_zip(folder: Path, files: list[File], made: date) -> bytes:
    """Return the zip.

    Raises:
        ExportFault: It is too large.
    """
    out = [file for file in files if file.path in LEFT_OUT]
    held = [file for file in files if file not in out]
    changed = {
        PAGE: filled((folder / PAGE).read_text("utf-8"), held, made, _note(out, made)).encode(),
        SUMS: sums(held),
        # In a folder there is nothing to keep: no app, and no worker that expects the list of the published copy.
        WORKER: emptied((folder / WORKER).read_text("utf-8")).encode(),
    }
    missing = {PATH, SUMS, *(file.path for file in out)}
    content = {address: path.read_bytes() for address, path in parts(folder) if address not in missing}
    bundle = archive({FOLDER + address: part for address, part in sorted({**content, **changed}.items())}, made)
    if len(bundle) >= LARGEST:
        raise ExportFault(
            f"{PATH} would be {len(bundle) / 1e6:.1f} MB, and may be {LARGEST / 1e6:.0f} MB. "
            "Leave another download out of it: LEFT_OUT in exports/offline/stick.py."
        )
    return bundle


def _note(out: list[File], made: date) -> str:
    words = f"<p><strong>You are reading the offline copy made on {day(made)}.</strong> Its files are in this folder."
    if out:
        # What leads to a row of the list leads here.
        names = "; ".join(f'<span id="{row(file.path)}">{escape(file.title)} ({file.kind})</span>' for file in out)
        words += f" Left out, to keep it small: {names}. Fetch these from the site before you need them."
    return words + "</p>"
