"""Records that stand on a page because it names them, such as letters: one that no page names, nobody finds."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import PurePosixPath
from typing import Any

from macros.models.declared import Declared
from macros.models.mistakes import Mistake
from macros.render.book import Book
from macros.render.currency import for_authors
from macros.render.template import calls

Placed = tuple[Callable[..., str], Declared[Mapping[str, Any]]]
"""A macro, and the records of which it puts one on a page by its id."""


def unplaced(book: Book, placed: Iterable[Placed]) -> Iterator[Mistake]:
    """Yield each record that no page of the handbook puts before a reader."""
    named = {
        (name, value)
        for page in book.data.pages.values()
        if not for_authors(page.id)
        for name, values in calls(page.words)
        for value in values
    }
    for macro, declared in placed:
        for name in book.data[declared]:
            if (macro.__name__, name) not in named:
                says = f'Stands on no page. Put {{{{ {macro.__name__}("{name}") }}}} where readers look for it.'
                yield _at(book, declared, name, says)


def _at(book: Book, declared: Declared[Mapping[str, Any]], name: str, says: str) -> Mistake:
    """Return a mistake at a record, or at the head of the file that holds it alone."""
    files = [file for file in book.data.files if declared.holds(file.name)]
    for file in files:
        if declared.by_file and PurePosixPath(file.name).stem == name:
            return file.mistake((), says)
        for i, entry in enumerate(file.content if isinstance(file.content, list) else ()):
            if not declared.by_file and entry["id"] == name:
                return file.mistake((i,), says)
    return Mistake(f"data/{declared.pattern}", 1, name, says)
