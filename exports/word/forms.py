"""A form as a Word file: headings, questions, and a content control for each field, or each answer to choose."""

from datetime import date

from docx.oxml.ns import qn
from docx.shared import Mm

from exports.face import Face
from exports.word.controls import Control, Node, w
from exports.word.file import WordFile
from macros.render.form import Field, Form, Part, Question, Table, Ticks

SAYS = {"line": "Write here", "room": "Write here", "date": "Choose a day", "choice": "", "tick": ""}
"""What stands in an empty control of a form."""
EMPTY = "\u2003"
"""What stands in an empty cell of a table: a control must hold something, and this prints as nothing."""
LINE_HEIGHT = Mm(7.5)
IN_A_LINE = 70
"""How many letters of answers stand in one line."""


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
        self.depth = 0
        """How many headings the words being written stand under: no level is skipped."""

    def form(self, form: Form) -> None:
        self.file.heading(form.title, 0)
        if form.help_first:
            self.file.paragraph(form.help_first, style="For you")
        for words in form.about:
            self.file.paragraph(words, style="Help")
        for section in form.sections:
            self.depth = 0
            if section.title:
                self._heading(section.title)
            for words in section.about:
                self.file.paragraph(words, style="Help")
            within = self.depth
            for question in section.questions:
                self.depth = within
                self._question(question)
            if section.after:
                self.file.paragraph(section.after, style="Help")

    def _question(self, question: Question) -> None:
        body = self.file.document.element.body
        first = len(body) - 1
        self._asked(question)
        # What is asked and where the answer goes stay on one page, as far as they are words in a row.
        for paragraph in body[first : len(body) - 2]:
            if paragraph.tag == qn("w:p"):
                paragraph[0].insert(1, w("keepNext"))

    def _asked(self, question: Question) -> None:
        if question.ask:
            self._heading(question.ask)
        if question.help:
            self.file.paragraph(question.help, style="Help")
        for part in question.parts:
            self._part(part)

    def _part(self, part: Part) -> None:
        if isinstance(part, Table):
            self._table(part)
        elif isinstance(part, Ticks):
            if part.label:
                self._label(part.label)
            for box in part.boxes:
                self.file.paragraph(self._control(box), f" {box.label}")
        elif part.kind == "tick":
            self.file.paragraph(self._control(part), f" {part.label}")
        elif part.kind == "choice":
            self._choice(part)
        elif part.kind == "room":
            if part.label:
                self._label(part.label)
            if part.help:
                self.file.paragraph(part.help, style="Help")
            self.file.add(self.file.controls.block(_control(part, "rich"), "Answer"))
        else:
            self._line(part)

    def _heading(self, text: str) -> None:
        """Write a heading over what follows."""
        self.depth += 1
        self.file.heading(text, self.depth)

    def _label(self, text: str) -> None:
        """Write the heading of one part."""
        self.file.heading(text, self.depth + 1)

    def _choice(self, field: Field) -> None:
        """Write a box for each answer: it can be ticked on screen and on paper."""
        boxes: list[tuple[Node, str]] = [
            (
                self.file.controls.line(
                    Control(f"{field.name}_{option.id}", "tick", f"{option.says}: {field.tooltip}", "")
                ),
                f"\u00a0{option.says}{f': {option.means}' if option.means else ''}",
            )
            for option in field.options
        ]
        if sum(len(words) for _, words in boxes) <= IN_A_LINE:
            in_a_line = [part for box, words in boxes for part in (box, words.replace(" ", "\u00a0"), "     ")]
            self.file.paragraph(_lead(field), *in_a_line)
            return
        if field.label:
            self._label(field.label)
        for box, words in boxes:
            self.file.paragraph(box, words)

    def _line(self, field: Field) -> None:
        self.file.paragraph(_lead(field), self._control(field))
        if field.help:
            self.file.paragraph(field.help, style="Help")

    def _table(self, table: Table) -> None:
        rows: list[list[str | Node]] = [
            [row.head, *(self.file.controls.line(_control(field, says=EMPTY)) for field in row.fields)]
            for row in table.rows
        ]
        height = LINE_HEIGHT * max(field.lines for row in table.rows for field in row.fields)
        self.file.table(table.caption, (table.head, *table.columns), rows, list(table.shares), height)

    def _control(self, field: Field) -> Node:
        return self.file.controls.line(_control(field))


def _lead(field: Field) -> str:
    """Return what stands before a field in its line."""
    return f"{field.label}{'' if field.label.endswith((':', '?')) else ':'} " if field.label else ""


def _control(field: Field, kind: str = "", says: str = "") -> Control:
    kinds = {"line": "text", "room": "long", "date": "date", "tick": "tick"}
    return Control(field.name, kind or kinds[field.kind], field.tooltip, says or SAYS[field.kind])  # type: ignore[arg-type]
