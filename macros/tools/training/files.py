"""The files for tutors and learning platforms: what there is, under which name. `exports.lms.jobs` makes them."""

from dataclasses import dataclass
from typing import Literal

from macros.models.load import Data
from macros.render.book import Book
from macros.render.cite import link
from macros.tools.training.model import MODULES
from macros.tools.training.plans import SESSION_PLANS

FOLDER = "downloads/training"
FileKind = Literal["moodle", "gift", "scorm", "scorm-module", "slides", "session-slides", "handout", "tutor-copy"]
COLUMNS: tuple[tuple[FileKind, str, str], ...] = (
    ("scorm-module", "One module, SCORM 1.2", "scorm/{}.zip"),
    ("moodle", "Quiz, Moodle XML", "moodle/{}.xml"),
    ("gift", "Quiz, GIFT", "gift/{}.txt"),
    ("slides", "Slides, answers in the notes", "slides/{}.pptx"),
    ("handout", "Handout", "handouts/{}.html"),
    ("tutor-copy", "Tutor’s copy, with answers", "handouts/{}-tutor.html"),
)


@dataclass(frozen=True)
class TrainingFile:
    """One file: what it is, of which module or session, and its path under `FOLDER`."""

    kind: FileKind
    of: str
    name: str


def training_files_of(data: Data) -> list[TrainingFile]:
    """Return every file."""
    found = [TrainingFile("scorm", "", "staffside-scorm12.zip")]
    found += [TrainingFile("session-slides", plan, f"slides/session-{plan}.pptx") for plan in data[SESSION_PLANS]]
    found += [TrainingFile(kind, module, name.format(module)) for kind, _, name in COLUMNS for module in data[MODULES]]
    return found


def training_files(book: Book, up: str = "") -> str:
    """Every file for tutors and learning platforms, linked: the whole path, each session, each module.

    Args:
        book: The handbook.
        up: What leads from the page to the top of the handbook: `../` on a page in a folder.

    Example:
        {{ training_files() }}
    """
    files = training_files_of(book.data)
    whole = next(file for file in files if file.kind == "scorm")
    lines = ["", f"- {_link(whole, 'The whole path', up)} (SCORM 1.2, one file to add as it is)"]
    for file in files:
        if file.kind == "session-slides":
            plan = book.data[SESSION_PLANS][file.of].title
            lines.append(f"- {_link(file, f'Slides: {plan}', up)} (PowerPoint; what the tutor does is in the notes)")
    lines.append("")
    for kind, says, _ in COLUMNS:
        links = [_link(file, book.data[MODULES][file.of].title, up) for file in files if file.kind == kind]
        lines += [f"**{says}**", "", *(f"- {link}" for link in links), ""]
    return "\n".join(lines) + "\n"


def _link(file: TrainingFile, words: str, up: str) -> str:
    # As HTML: the build checks links in Markdown against the pages, and these files come after it.
    return link(f"{up}{FOLDER}/{file.name}", words)


MACROS = (training_files,)
