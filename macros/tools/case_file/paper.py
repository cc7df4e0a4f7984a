"""The incident log as a form on paper."""

from dataclasses import replace

from macros.render.book import Book
from macros.render.form import Field, Form, Question, Row, Section, Table, form
from macros.render.plain import blocks, in_tool, plain


def incident_log(book: Book) -> Form:
    """Return the rows of the log, and over them how to keep it, as its page says it."""
    labels = book.data.forms.incident_log
    rows = tuple(
        Row(
            f"{row}",
            tuple(
                Field(f"row-{row:02}_{column.id}", "room", "", f"{row}. {column.head}", lines=4)
                for column in labels.columns
            ),
        )
        for row in range(1, labels.rows + 1)
    )
    heads = tuple(column.head for column in labels.columns)
    table = Table("", labels.number, heads, (1, *(column.share for column in labels.columns)), rows)
    said = (
        plain(block) for block in blocks(in_tool(book.words[labels.page], labels.tool)) if not block.startswith("|")
    )
    drawn = form(book, "incident-log", labels, Section((Question((table,)),)))
    return replace(drawn, about=(*labels.about, *said), landscape=True)
