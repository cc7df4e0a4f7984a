"""The note of the first meeting as a form on paper. Its questions are those of its page: they stand nowhere else."""

import re
from dataclasses import replace

from macros.models.forms import Meeting
from macros.render.book import Book
from macros.render.form import Field, Form, Question, Section, Ticks, form, named
from macros.render.plain import blocks, plain, under

TITLE = re.compile(r"\*\*[^*]+\*\*")
ITEM = re.compile(r"^\d+\. ", re.MULTILINE)


def first_meeting(book: Book) -> Form:
    """Return the questions to read out, group by group, and what to do before you part."""
    labels = book.data.forms.first_meeting
    words = book.words[labels.page]
    asked: list[Section] = []
    before: list[str] = []
    after: list[str] = []
    title = ""
    for block in blocks(under(words, labels.questions)):
        if ITEM.match(block):
            asked.append(_asked(title, block))
        elif TITLE.fullmatch(block):
            title = plain(block)
        else:
            (after if asked else before).append(plain(block))
    asked[-1] = replace(asked[-1], after=" ".join(after))
    whole = (Section((), about=tuple(before)), *asked, _closing(book, words, labels))
    return form(book, "first-meeting", labels, *whole)


def _closing(book: Book, words: str, labels: Meeting) -> Section:
    steps = (named(block) for block in blocks(under(words, labels.closing)) if ITEM.match(block))
    done = tuple(Field(name, "tick", says, says) for items in steps for name, says in items)
    note = Field(f"{labels.closing}_note", "room", labels.note, labels.note, lines=4)
    return Section((Question((Ticks("", done), note)),), book.data.pages[labels.page].sections[labels.closing])


def _asked(title: str, block: str) -> Section:
    fields = (Field(name, "room", says, says, lines=3) for name, says in named(block))
    return Section(tuple(Question((field,)) for field in fields), title)
