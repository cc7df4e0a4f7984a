"""The staff side's action plan: a form to print, that the script turns into one to fill in on screen."""

from typing import Any

from markupsafe import Markup

from macros.marks import Mark
from macros.render.blank import ROOM, boxes, label, line, room
from macros.render.book import Book
from macros.render.tool import place
from macros.tools.action_plan.model import ACTION_PLAN
from macros.tools.health_check.macro import form, words

TITLE = Markup('<p class="hc-paper-title" {}>Objective {}</p>')


def action_plan(book: Book) -> str:
    """The staff side's action plan, all blank. Scripts let the reader fill it in, keep it, print it and review it.

    Example:
        {{ action_plan() }}
    """
    plan = book.data[ACTION_PLAN]
    lines = [
        '<div class="hc-paper" markdown="1">',
        "",
        Markup("<p>{} {}</p>").format(words(book, plan.about), words(book, plan.why)),
    ]
    lines += [line("Staff side"), line("Year"), line("Review dates")]
    for number in range(1, plan.most + 1):
        lines += [
            "",
            '<div class="hc-q" markdown="1">',
            TITLE.format(Mark.ASK.html, number),
        ]
        for part in plan.fields:
            lines += room(part.ask)
        lines += [label("At the review"), boxes([words(book, state.says) for state in plan.states]), ROOM, "</div>"]
    return place("action_plan", _facts(book), "\n".join([*lines, "", "</div>"]))


def _facts(book: Book) -> dict[str, Any]:
    """Return the form of a plan, and of each section of the health check what a suggestion needs."""
    sections = [
        {"id": section["id"], "title": section["title"], "aim": section["aim"]} | _ids(section)
        for section in form(book.data)["sections"]
    ]
    return {**book.data[ACTION_PLAN].model_dump(mode="json"), "sections": sections}


def _ids(section: dict[str, Any]) -> dict[str, Any]:
    """Return the two fields that a plan reads in a kept or opened health check."""
    return {name: {key: section[name][key] for key in ("id", "kind")} for name in ("rating", "next")}


MACROS = (action_plan,)
