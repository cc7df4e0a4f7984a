"""The learning path's modules: what each leads to and what to read for it, and what to do in the branch."""

from markupsafe import Markup

from macros.marks import Mark
from macros.render.book import Book, require
from macros.render.links import ref
from macros.tools.quiz.paper import title
from macros.tools.training.model import MODULES, Module


def module(book: Book, module_id: str) -> str:
    """The top of a module's page: how long it takes, what you will be able to do, what to read.

    Args:
        book: The handbook.
        module_id: Id from `data/modules.yml`.

    Example:
        {{ module("watching-the-clock") }}
    """
    found = _module(book, module_id)
    lines = ['<div class="module" markdown="1">', "", f"**About {found.minutes} minutes, with the reading.**", ""]
    lines += ["After this module you will be able to:", "", *(f"- {_plain(book, goal)}" for goal in found.able), ""]
    lines += ["Read first:", ""]
    for number, reading in enumerate(found.reading, 1):
        link = ref(book, reading.page, title(book, reading.page, reading.section), section=reading.section or "")
        lines.append(f"{number}. {link}, {_plain(book, reading.why)}")
    return "\n" + "\n".join([*lines, "", "</div>"]) + "\n"


def this_week(book: Book, module_id: str) -> str:
    """What to do in the branch this week, with a box to tick on paper.

    Args:
        book: The handbook.
        module_id: Id from `data/modules.yml`.

    Example:
        {{ this_week("watching-the-clock") }}
    """
    found = _module(book, module_id)
    items = Markup().join(Markup("<li>{}</li>").format(_plain(book, thing)) for thing in found.this_week)
    return Markup('\n<ul class="this-week" {}>{}</ul>\n').format(Mark.TICKS.html, items)


def _module(book: Book, module_id: str) -> Module:
    require("module", module_id, book.data[MODULES])
    return book.data[MODULES][module_id]


def _plain(book: Book, text: str) -> Markup:
    return Markup.escape(text.replace("[people]", book.data.edition.people.adjective))


MACROS = (module, this_week)
