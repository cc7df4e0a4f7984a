"""What a form needs as PDF and nowhere else: how to write a day, what its type can't hold, and room at the end."""

from dataclasses import replace

from macros.render.form import Field, Form, Part, Question, Section, Table

DAY = "(day month year)"
SCRIPTS = "On screen it draws Latin, Greek and Cyrillic letters alone. For Arabic, Bengali, Chinese: use its Word file."
FULL = "A box that is full takes no more. Go on at the end, under “More room”."
MORE, WHICH, ROW, REST = "More room", "Which question", "Which row", "The rest of your answer"
BOXES, LINES = 3, 5
"""How many boxes there are at the end, and the lines of each."""


def on_paper(form: Form) -> Form:
    """Return a form as it stands in its PDF. A sheet of one side has no room for more."""
    sections = tuple(map(_section, form.sections))
    if form.one_side:
        return replace(form, sections=sections)
    rows = all(isinstance(part, Table) for question in form.sections[-1].questions for part in question.parts)
    which = ROW if rows else WHICH
    more = Section(tuple(_box(number, which) for number in range(1, BOXES + 1)), MORE)
    return replace(form, about=(*form.about, FULL), sections=(*sections, more))


def _section(section: Section) -> Section:
    return replace(section, questions=tuple(map(_question, section.questions)))


def _question(question: Question) -> Question:
    return replace(question, parts=tuple(map(_dated, question.parts)))


def _dated(part: Part) -> Part:
    """Say beside a day how to write one."""
    if not isinstance(part, Field) or part.kind != "date":
        return part
    return replace(part, label=f"{part.label} {DAY}", tooltip=f"{part.tooltip} {DAY}")


def _box(number: int, which: str) -> Question:
    return Question(
        (
            Field(f"over_{number}_which", "line", which, f"{MORE} {number}. {which}"),
            Field(f"over_{number}_rest", "room", REST, f"{MORE} {number}. {REST}", lines=LINES),
        )
    )
