"""What the staff side's own forms ask: the health check and the action plan."""

from functools import partial

from exports.forms.model import Field, Option, Part, Question, Row, Section, Table, Ticks
from macros.models.forms import NUMBER, Plan
from macros.render.book import Book
from macros.tools.action_plan.model import ACTION_PLAN
from macros.tools.health_check import model as asked
from macros.tools.health_check.macro import plain
from macros.tools.health_check.model import HEALTH_CHECK

ROOM = 3
"""Lines to leave for an answer in words."""
LINES = {"what": 3, "how": 3, "who": 1, "when": 1}
"""Lines to leave for each part of an objective."""


def health_check(book: Book) -> tuple[Section, ...]:
    """Return the sections of the health check, each with its rating at the end."""
    return tuple(_section(book, section) for section in book.data[HEALTH_CHECK].sections)


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
        return Field(field.id, "room", label, whole, lines=ROOM)
    if isinstance(field, asked.Choice):
        options = tuple(Option(option.id, told(option.says)) for option in field.options)
        return Field(field.id, "choice", label, whole, options=options)
    if isinstance(field, asked.Ticks):
        return Ticks(
            label,
            tuple(
                Field(f"{field.id}_{option.id}", "tick", told(option.says), f"{whole} {told(option.says)}")
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
                )
                for column in grid.columns
            ),
        )
        for row in grid.rows
    )
    columns = tuple(told(column.says) for column in grid.columns)
    shares = (4, *(2 if column.kind == "tick" else 8 for column in grid.columns))
    return Table(told(grid.ask), "", columns, shares, rows)


def action_plan(book: Book, labels: Plan) -> tuple[Section, ...]:
    """Return room for as many objectives as the plan may hold, and before them why there is no more."""
    plan = book.data[ACTION_PLAN]
    states = tuple(Option(state.id, state.says) for state in plan.states)

    def objective(number: int) -> Section:
        title, name = labels.objective.replace(NUMBER, str(number)), f"objective-{number}"
        parts = tuple(
            Field(
                f"{name}_{part.id}",
                "date" if part.kind == "date" else "room" if LINES[part.id] > 1 else "line",
                part.ask,
                f"{title}. {part.ask}. {part.help}",
                part.help,
                LINES[part.id],
            )
            for part in plan.fields
        )
        state = Field(f"{name}_state", "choice", labels.review, f"{title}. {labels.review}", options=states)
        note = Field(f"{name}_note", "room", labels.note, f"{title}. {labels.review}. {labels.note}", lines=2)
        return Section((Question((*parts, state, note)),), title)

    why = Section((), about=(plain(book.data, plan.about), plain(book.data, plan.why)))
    return (why, *map(objective, range(1, plan.most + 1)))
