"""Write the training files beside the built handbook: `python -m exports.lms [site folder]`, after the build."""

import sys
from collections.abc import Callable
from pathlib import Path

import yaml

from exports.lms.gift import gift
from exports.lms.handouts import handout
from exports.lms.moodle import moodle
from exports.lms.pages import NotBuilt
from exports.lms.scorm import scorm
from exports.lms.slides import module_deck, plan_deck
from macros import ROOT, open_book
from macros.models.mistakes import Mistakes
from macros.render.book import Book
from macros.render.training_files import FOLDER, TrainingFile, training_files_of


def published(root: Path = ROOT) -> str:
    """Return where the handbook is published (`site_url` in mkdocs.yml), with a slash at its end, or nothing."""
    found = yaml.safe_load((root / "mkdocs.yml").read_text("utf-8")).get("site_url") or ""
    return f"{found.removesuffix('/')}/" if found else ""


def write(book: Book, site: Path, address: str = "") -> list[Path]:
    """Write every file under `site`, and return where."""
    make: dict[str, Callable[[TrainingFile], bytes]] = {
        "moodle": lambda file: moodle(book, file.of, address),
        "gift": lambda file: gift(book, file.of, address),
        "scorm": lambda file: scorm(book, site, address),
        "slides": lambda file: module_deck(book, file.of),
        "session-slides": lambda file: plan_deck(book, file.of),
        "handout": lambda file: handout(book, file.of, tutor=False, address=address),
        "tutor-copy": lambda file: handout(book, file.of, tutor=True, address=address),
    }
    made = []
    for file in training_files_of(book.data):
        path = site / FOLDER / file.name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(make[file.kind](file))
        made.append(path)
    return made


def main() -> None:
    """Write the files; fail in words where the handbook has mistakes or is not built."""
    site = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "site"
    try:
        made = write(open_book(), site, published())
    except Mistakes as error:
        sys.exit(f"{error}\n{len(error.mistakes)} mistakes")
    except NotBuilt as error:
        sys.exit(str(error))
    print(f"{len(made)} training files in {site / FOLDER}")


if __name__ == "__main__":
    main()
