"""The list of downloads: what each file is, and its place in the built page."""

import hashlib
import io
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

import pikepdf
from markupsafe import Markup

from exports.job import Job
from exports.site import ExportFault
from macros.render.files import GROUPS, anchor, row
from macros.render.words import day

PAGE = "downloads.html"
SUMS = "downloads/SHA256SUMS"
KINDS = {
    "docx": "Word",
    "epub": "EPUB",
    "html": "web page",
    "pdf": "PDF",
    "pptx": "PowerPoint",
    "txt": "text",
    "xml": "XML",
    "zip": "zip",
}
ROW = Markup(
    '<li id="{}"><p><a href="{}">{}</a></p> <span class="about">{}</span> '
    "<details><summary>Checksum <code>{}</code></summary><p><code>{}</code></p></details></li>"
)
PLACE = re.compile(r"(<section data-downloads[^>]*>).*?(</section>)", re.DOTALL)
SHORT = 8
"""How much of a checksum is enough to tell two copies apart at a glance."""


@dataclass(frozen=True)
class File:
    """A file as made."""

    path: str
    title: str
    group: str
    size: int
    sha256: str
    pages: int = 0
    """How many sheets a PDF has; nothing for other files."""
    use: str = ""
    """What it is for."""

    @property
    def kind(self) -> str:
        """What a reader calls files of its kind."""
        ending = self.path.rpartition(".")[2]
        return KINDS.get(ending, ending)


def described(job: Job, content: bytes) -> File:
    """Return what the list says of a file.

    Raises:
        ExportFault: The list has no such group.
    """
    if job.group not in GROUPS:
        raise ExportFault(f"{job.path} is of the group “{job.group}”. The list of downloads has: {', '.join(GROUPS)}.")
    sha256 = hashlib.sha256(content).hexdigest()
    return File(job.path, job.title, job.group, len(content), sha256, _pages(job, content), job.use)


def filled(page: str, files: Iterable[File], made: date, note: str = "") -> str:
    """Return the downloads page with its list. What the place held before is replaced.

    Args:
        page: The page as built.
        files: What to list.
        made: The day that the handbook was built for.
        note: What to say above the list, in HTML.

    Raises:
        ExportFault: The page has no place for the list.
    """
    files = list(files)
    parts = [note] if note else []
    for group, heading in GROUPS.items():
        rows = "\n".join(_row(file, made) for file in files if file.group == group)
        if rows:
            parts.append(f'<h3 id="{anchor(group)}">{heading}</h3>\n<ul class="files">\n{rows}\n</ul>')
    parts.append(f'<p><a href="{SUMS}">Every checksum in one file</a>, SHA-256.</p>')
    listed = "\n".join(["", *parts, ""])
    after, places = PLACE.subn(lambda place: place[1] + listed + place[2], page)
    if places != 1:
        raise ExportFault(f"{PAGE} has {places} places for the list of downloads. It needs one: {{{{ downloads() }}}}.")
    return after


def sums(files: Iterable[File]) -> bytes:
    """Return the checksums as `sha256sum --check` reads them, beside the files."""
    folder = SUMS.rpartition("/")[0] + "/"
    by_path = sorted(files, key=lambda file: file.path)
    return "".join(f"{file.sha256}  {file.path.removeprefix(folder)}\n" for file in by_path).encode()


def amount(size: int) -> str:
    """Print a size as a phone does.

    Example:
        >>> amount(26_400), amount(7_930_000), amount(14_200_000)
        ('26 KB', '7.9 MB', '14 MB')
    """
    if size < 999_500:
        return f"{max(1, round(size / 1e3))} KB"
    return f"{size / 1e6:.0f} MB" if size >= 9_950_000 else f"{size / 1e6:.1f} MB"


def _row(file: File, made: date) -> Markup:
    sheets = "1 page" if file.pages == 1 else f"{file.pages} pages"
    about = [*filter(None, [file.use]), amount(file.size), *([sheets] if file.pages else []), f"made {day(made)}"]
    name = f"{file.title} ({file.kind})"
    return ROW.format(row(file.path), file.path, name, " · ".join(about), file.sha256[:SHORT], file.sha256)


def _pages(job: Job, content: bytes) -> int:
    if not job.path.endswith(".pdf"):
        return 0
    with pikepdf.open(io.BytesIO(content)) as opened:
        return len(opened.pages)
