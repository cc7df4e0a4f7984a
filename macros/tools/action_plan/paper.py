"""The action plan as a form on paper."""

from macros.models.forms import NUMBER
from macros.render.book import Book
from macros.render.form import Field, Form, Option, Question, Section, form
from macros.tools.action_plan.model import ACTION_PLAN
from macros.tools.health_check.macro import plain

LINES = {"what": 3, "how": 3, "who": 1, "when": 1}
"""Lines to leave for each part of an objective."""


def action_plan(book: Book) -> Form:
    """Return room for as many objectives as the plan may hold, and before them why there is no more."""
    plan, labels = book.data[ACTION_PLAN], book.data.forms.action_plan
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
    return form(book, "action-plan", labels, why, *map(objective, range(1, plan.most + 1)))
