"""The health check as a form on paper."""

from functools import partial

from macros.render.book import Book
from macros.render.form import Field, Form, Option, Part, Question, Row, Section, Table, Ticks, form
from macros.tools.health_check import model as asked
from macros.tools.health_check.macro import plain
from macros.tools.health_check.model import HEALTH_CHECK

ROOM = 2
"""Lines to leave for an answer in words."""


def health_check(book: Book) -> Form:
    """Return the health check, each section with its rating at the end."""
    sections = (_section(book, section) for section in book.data[HEALTH_CHECK].sections)
    return form(book, "health-check", book.data.forms.health_check, *sections)


def _section(book: Book, section: asked.Section) -> Section:
    told = partial(plain, book.data)
    questions = [_question(book, question) for question in section.questions]
    rating, letter = section.rating, section.id.upper()
    options = tuple(
        Option(f"{step.value}", f"{step.value}: {step.says}", told(means))
        for step, means in zip(book.data[HEALTH_CHECK].scale, rating.means, strict=True)
    )
    asks, follows = told(rating.ask), told(section.next.ask)
    rated = Field(rating.id, "choice", "", f"{letter}. {asks}", options=options)
    after = Field(section.next.id, "room", follows, f"{letter}. {follows}", lines=ROOM)
    title = f"{letter}. {told(section.title)}"
    return Section((*questions, Question((rated, after), asks)), title, (told(section.about),))


def _question(book: Book, question: asked.Question) -> Question:
    told = partial(plain, book.data)
    ask = f"{question.id.upper()}. {told(question.ask)}"
    parts = tuple(_part(book, ask, field) for field in question.fields)
    return Question(parts, ask, told(question.help or ""))


def _part(book: Book, ask: str, field: asked.AnyField) -> Part:
    told = partial(plain, book.data)
    label = told(field.ask)
    whole = f"{ask} {label}"
    if isinstance(field, asked.Words):
        return Field(field.id, "room", label, whole, lines=ROOM, answer=label)
    if isinstance(field, asked.Choice):
        options = tuple(Option(option.id, told(option.says)) for option in field.options)
        return Field(field.id, "choice", label, whole, options=options, answer=label)
    if isinstance(field, asked.Ticks):
        return Ticks(
            label,
            tuple(
                Field(
                    f"{field.id}_{option.id}",
                    "tick",
                    told(option.says),
                    f"{whole} {told(option.says)}",
                    answer=told(option.says),
                )
                for option in field.options
            ),
        )
    return _table(book, whole, field)


def _table(book: Book, whole: str, grid: asked.Grid) -> Table:
    told = partial(plain, book.data)
    rows = tuple(
        Row(
            told(row.says),
            tuple(
                Field(
                    f"{grid.id}_{row.id}_{column.id}",
                    "tick" if column.kind == "tick" else "line",
                    "",
                    f"{whole}: {told(row.says)}, {told(column.says)}",
                    answer=f"{told(row.says)}, {told(column.says)}",
                )
                for column in grid.columns
            ),
        )
        for row in grid.rows
    )
    columns = tuple(told(column.says) for column in grid.columns)
    shares = (4, *(2 if column.kind == "tick" else 8 for column in grid.columns))
    return Table(told(grid.ask), "", columns, shares, rows)
