"""One copy of the handbook to make files of: what it says, the pages as built, and whose it is."""

from dataclasses import dataclass

from exports.face import Face
from exports.site import Site
from macros.render.book import Book


@dataclass(frozen=True)
class Copy:
    """What every format is made from, and nothing else."""

    book: Book
    site: Site
    face: Face
