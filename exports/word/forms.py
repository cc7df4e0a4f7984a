"""A form as a Word file: headings, questions, and a content control for each field."""

from datetime import date

from exports.face import Face
from exports.word.controls import Control, Node
from exports.word.file import WordFile
from macros.render.form import Field, Form, Part, Question, Table, Ticks

SAYS = {
    "line": "Write here",
    "room": "Write here",
    "date": "Choose a day",
    "choice": "Choose an answer",
    "tick": "",
}
"""What stands in an empty control of a form."""


def form_file(form: Form, foot: str, when: date, face: Face) -> bytes:
    """Return a form as a Word file.

    Args:
        form: What it asks.
        foot: What stands at the foot of each page.
        when: The day that the file is dated.
        face: Whose copy it is.
    """
    written = _Form(WordFile(form.title, landscape=form.landscape))
    section = written.file.document.sections[0]
    written.file.head(section, face)
    written.file.foot(section, foot)
    written.form(form)
    return written.file.content(when)


class _Form:
    def __init__(self, file: WordFile) -> None:
        self.file = file

    def form(self, form: Form) -> None:
        self.file.heading(form.title, 0)
        if form.help_first:
            self.file.paragraph(form.help_first, style="For you")
        for words in form.about:
            self.file.paragraph(words, style="Help")
        for section in form.sections:
            if section.title:
                self.file.heading(section.title, 1)
            for words in section.about:
                self.file.paragraph(words, style="Help")
            for question in section.questions:
                self._question(question)
            if section.after:
                self.file.paragraph(section.after, style="Help")

    def _question(self, question: Question) -> None:
        if question.ask:
            self.file.heading(question.ask, 2)
        if question.help:
            self.file.paragraph(question.help, style="Help")
        for part in question.parts:
            self._part(part)

    def _part(self, part: Part) -> None:
        if isinstance(part, Table):
            self._table(part)
        elif isinstance(part, Ticks):
            if part.label:
                self.file.heading(part.label, 3)
            for box in part.boxes:
                self.file.paragraph(self._control(box), f" {box.label}")
        elif part.kind == "tick":
            self.file.paragraph(self._control(part), f" {part.label}")
        elif part.kind == "room":
            if part.label:
                self.file.heading(part.label, 3)
            if part.help:
                self.file.paragraph(part.help, style="Help")
            self.file.add(self.file.controls.block(_control(part, "rich"), "Answer"))
        else:
            self._line(part)

    def _line(self, field: Field) -> None:
        for option in field.options:
            if option.means:
                self.file.paragraph(f"{option.says}: {option.means}", style="List Bullet")
        label = f"{field.label}{'' if field.label.endswith((':', '?')) else ':'} " if field.label else ""
        self.file.paragraph(label, self._control(field))
        if field.help:
            self.file.paragraph(field.help, style="Help")

    def _table(self, table: Table) -> None:
        rows: list[list[str | Node]] = [
            [row.head, *(self._control(field) for field in row.fields)] for row in table.rows
        ]
        self.file.table(table.caption, (table.head, *table.columns), rows, list(table.shares))

    def _control(self, field: Field) -> Node:
        return self.file.controls.line(_control(field))


def _control(field: Field, kind: str = "") -> Control:
    kinds = {"line": "text", "room": "long", "date": "date", "tick": "tick", "choice": "choice"}
    options = tuple(option.says for option in field.options)
    return Control(field.name, kind or kinds[field.kind], field.tooltip, SAYS[field.kind], options)  # type: ignore[arg-type]
