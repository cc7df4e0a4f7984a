"""The training files to make, under the names that the training pages link."""

from collections.abc import Callable

from exports.copy import Copy
from exports.job import Job
from exports.lms.gift import gift
from exports.lms.handouts import handout
from exports.lms.moodle import moodle
from exports.lms.scorm import scorm
from exports.lms.slides import module_deck, plan_deck
from macros.render.book import Book
from macros.tools.training.files import COLUMNS, FOLDER, TrainingFile, training_files_of
from macros.tools.training.model import MODULES
from macros.tools.training.plans import SESSION_PLANS


def jobs(copy: Copy) -> list[Job]:
    """Return every training file to make."""
    book, address = copy.book, copy.site.config.address
    make: dict[str, Callable[[TrainingFile], bytes]] = {
        "moodle": lambda file: moodle(book, file.of, address),
        "gift": lambda file: gift(book, file.of, address),
        "scorm": lambda file: scorm(book, copy.site),
        "scorm-module": lambda file: scorm(book, copy.site, file.of),
        "slides": lambda file: module_deck(book, file.of),
        "session-slides": lambda file: plan_deck(book, file.of),
        "handout": lambda file: handout(book, file.of, tutor=False, address=address),
        "tutor-copy": lambda file: handout(book, file.of, tutor=True, address=address),
    }
    return [
        Job(f"{FOLDER}/{file.name}", _title(book, file), "training", lambda file=file: make[file.kind](file))  # type: ignore[misc]
        for file in training_files_of(book.data)
    ]


def _title(book: Book, file: TrainingFile) -> str:
    """Return what a file is, and of which module or session."""
    if file.kind == "session-slides":
        return f"Slides for a session: {book.data[SESSION_PLANS][file.of].title}"
    says = {kind: says for kind, says, _ in COLUMNS}
    return f"{says[file.kind]}: {book.data[MODULES][file.of].title}" if file.of else "The whole path, SCORM 1.2"
