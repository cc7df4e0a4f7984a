"""What all formats share: each is made of one copy, and what they make changes nothing in it."""

from copy import deepcopy

from exports.__main__ import FORMATS
from exports.copy import Copy
from exports.face import Face
from exports.site import Site
from macros.render.book import Book

LONG = ("handbook", "sections", "cards", "epub")
"""Printed from the pages alone: laid out here, and not compiled."""


def test_no_export_notes_a_use_on_a_page(book: Book, built: Site) -> None:
    before = deepcopy((book.seen, dict(book.usage)))
    copy = Copy(book, built, Face("Test edition"))
    jobs = [job for jobs in FORMATS for job in jobs(copy)]
    for job in jobs:
        if job.group not in LONG:
            job.make()
    assert (book.seen, dict(book.usage)) == before
    assert len({job.path for job in jobs}) == len(jobs)
