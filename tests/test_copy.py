"""What all formats share: each is made of one copy, and what they make changes nothing in it."""

from copy import deepcopy

from exports.__main__ import FORMATS
from exports.clean import clean
from exports.copy import Copy
from exports.face import Face
from exports.site import Site
from exports.workbook import make_room
from macros.marks import ATTRIBUTE, Mark
from macros.render.book import Book
from tests.conftest import ROOT

LONG = ("handbook", "sections", "cards", "epub")
"""Printed from the pages alone: not compiled here."""
LAID_OUT = ("downloads/section-health-check.pdf", "downloads/tutors-book.pdf")
"""Of those that are made of pages by a recipe, one of a section and one of the training: the others differ in their pages alone."""


def test_no_export_notes_a_use_on_a_page(book: Book, built: Site) -> None:
    before = deepcopy((book.seen, dict(book.usage)))
    copy = Copy(book, built, Face("Test edition"))
    jobs = [job for jobs in FORMATS for job in jobs(copy)]
    for job in jobs:
        if job.group not in LONG:
            job.make()
        elif job.group == "cards" or job.path in LAID_OUT:
            job.made_from()
    assert (book.seen, dict(book.usage)) == before
    assert len({job.path for job in jobs} | {*LAID_OUT}) == len(jobs)


def test_every_mark_that_exports_know_is_written_and_every_written_one_is_known(built: Site) -> None:
    """A class may be renamed for its looks; a mark has one name, in `macros.marks`."""
    written = set()
    for page in built.pages.values():
        cleaned = clean(page, built.pages).article
        make_room(cleaned)
        written |= {*page.article.xpath(f".//@{ATTRIBUTE}"), *cleaned.xpath(f".//@{ATTRIBUTE}")}
    assert written == set(Mark) - {Mark.OVERDUE}  # on other days: tests/test_overdue.py
    assert not [file.name for file in (ROOT / "exports").rglob("*.py") if ATTRIBUTE in file.read_text("utf-8")]
