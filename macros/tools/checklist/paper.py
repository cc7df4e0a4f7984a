"""The casework checklist as a form on paper."""

from macros.render.book import Book
from macros.render.form import Field, Form, Option, Question, Section, form
from macros.render.plain import plain
from macros.render.words import filled
from macros.tools.checklist.macro import answers, then, why
from macros.tools.checklist.model import CHECKLIST, Check


def checklist(book: Book) -> Form:
    """Return the questions of the checklist, each with its help as the page gives it, law and doubts included."""
    labels = book.data.forms.checklist

    def question(item: Check) -> Question:
        ask = filled(book, item.ask)
        options = tuple(Option(name, says) for name, says in answers(item).items())
        answer = Field(f"{item.id}_answer", "choice", "", ask, options=options)
        note = Field(f"{item.id}_note", "line", labels.note, f"{ask} {labels.note}", answer=labels.note)
        return Question((answer, note), ask, f"{plain(why(book, item))}\n{plain(then(book.opened(), item))}")

    sections = (
        Section(tuple(map(question, group.items)), group.title, (filled(book, group.about),))
        for group in book.data[CHECKLIST].values()
    )
    return form(book, "checklist", labels, *sections)
