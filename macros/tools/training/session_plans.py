"""Session plans for whoever runs the learning path as a course: each as a table to print."""

from macros.render.book import Book
from macros.render.links import ref
from macros.render.table import table
from macros.tools.quiz.paper import title
from macros.tools.scenario.model import SCENARIOS
from macros.tools.training.plans import SESSION_PLANS, Part, SessionPlan


def session_plans(book: Book) -> str:
    """Every session plan: whom it suits, what to prepare and hand out, and each part with its time and its questions.

    Its headings are one step below a second-level heading.

    Example:
        {{ session_plans() }}
    """
    return "\n".join(line for plan in book.data[SESSION_PLANS].values() for line in _plan(book, plan))


def _plan(book: Book, plan: SessionPlan) -> list[str]:
    lines = ["", f"### {plan.title}", "", f"{_plain(book, plan.suits)}", "", "Before the day:", ""]
    lines += [*(f"- {_plain(book, thing)}" for thing in plan.prepare), "", "Hand out, on paper or as a link:", ""]
    for handout in plan.handouts:
        link = ref(book, handout.page, title(book, handout.page, handout.section), section=handout.section or "")
        lines.append(f"- {link}: {_plain(book, handout.why)}")
    rows, at = [], 0
    for part in plan.parts:
        rows.append((f"{clock(at)} to {clock(at + part.minutes)}", *_row(book, part)))
        at += part.minutes
    return [
        *lines,
        table(f"{plan.title}, minute by minute", ("From the start", "Part", "What you do", "What you ask"), rows),
    ]


def _row(book: Book, part: Part) -> tuple[str, str, str]:
    """Return a part as cells. A cell holds one line, so a break parts its sentences."""
    name = f"**{part.title}**"
    if part.module:
        name += f" (module: {ref(book, f'training/{part.module}')})"
    if part.scenario:
        case = book.data[SCENARIOS][part.scenario]
        name += f" (case: {ref(book, f'training/{case.module}', case.title, section='a-case-to-decide')})"
    return (
        name,
        "<br>".join(_plain(book, thing) for thing in part.do),
        "<br>".join(f"“{_plain(book, question)}”" for question in part.ask) or "No set question.",
    )


def clock(minutes: int) -> str:
    """Print a time since the start.

    Example:
        >>> clock(95)
        '1:35'
    """
    return f"{minutes // 60}:{minutes % 60:02}"


def _plain(book: Book, text: str) -> str:
    return text.replace("[people]", book.data.edition.people.adjective)


MACROS = (session_plans,)
