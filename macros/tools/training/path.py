"""The learning path: its modules in order, the reader's progress, the certificate; and the end of a module's page."""

from typing import Any

from markupsafe import Markup

from macros.marks import Mark
from macros.render.blank import box
from macros.render.book import Book, require
from macros.render.links import ref
from macros.render.tool import place
from macros.render.words import day
from macros.tools.training.model import MODULES, Module

WHOLE = (
    "has completed the learning path for new representatives: "
    "read all {of} modules, finished each quiz and decided each case."
)
PART = "has completed {done} of the {of} modules of the learning path for new representatives:"
HONEST = (
    "This is not a qualification and is not accredited. Nobody checked the answers, the name or the date. "
    "It is not a union’s certificate that a representative is trained or experienced."
)
NONE = (
    "Complete a module, and a certificate appears here. A module is completed when you have read it, "
    "finished its quiz and, where it has one, decided its case."
)
PDF = (
    "To have it as a PDF, press Print and choose “Save as PDF” in the window that opens, "
    "where your device offers it. Nothing is sent anywhere."
)
MADE = "Made with the handbook of {day}. The law changes: check the handbook before you rely on what you learned."
BOXES = ("Read", "Case decided", "Quiz finished", "Done in the branch")


def learning_path(book: Book) -> str:
    """The modules in their order. With scripts also the reader's progress, where to go on, and the certificate.

    Example:
        {{ learning_path() }}
    """
    modules = book.data[MODULES].values()
    lines = ['<div class="path-paper" markdown="1">', "", '<ol markdown="1">']
    for module in modules:
        boxes = Markup().join(map(box, _boxes(module)))
        goals = "; ".join(Markup.escape(goal) for goal in module.able)
        lines.append(f'<li data-module="{module.id}" markdown="1">')
        link = f"{_link(book, module)}, about {module.minutes} minutes"
        lines.append(f'<p markdown="span">{link}. You will be able to: {goals}.</p>')
        lines.append(Markup('<p class="hc-boxes" {}>{}</p></li>').format(Mark.CHOICES.html, boxes))
    lines += ["</ol>", "", f"Tick the boxes on paper as you go. {Markup.escape(HONEST)}", "", "</div>"]
    facts = {"modules": [_fact(module) for module in modules], "words": _words(book)}
    return place("learning_path", facts, "\n".join(lines))


def next_module(book: Book, module_id: str) -> str:
    """The end of a module's page: what comes next. With scripts also a button to mark the module as read.

    Args:
        book: The handbook.
        module_id: Id from `data/modules.yml`.

    Example:
        {{ next_module("watching-the-clock") }}
    """
    require("module", module_id, book.data[MODULES])
    order = list(book.data[MODULES].values())
    at = [module.id for module in order].index(module_id)
    back = f"Or go back to {ref(book, 'training/index', 'the list of modules')}."
    if at + 1 < len(order):
        words = f"**Next:** {_link(book, order[at + 1])}, about {order[at + 1].minutes} minutes. {back}"
    else:
        link = ref(book, "training/index", "Go to the list of modules and the certificate")
        words = f"**That was the last module.** {link}."
    return place(
        "next_module",
        {"module": _fact(order[at])},
        f'<div class="path-next" {Mark.NEXT.html} markdown="1">\n\n{words}\n\n</div>',
    )


def _link(book: Book, module: Module) -> str:
    return ref(book, f"training/{module.id}", Markup.escape(module.title))


def _boxes(module: Module) -> tuple[str, ...]:
    return BOXES if module.scenario else tuple(words for words in BOXES if words != "Case decided")


def _fact(module: Module) -> dict[str, Any]:
    """Return what a script needs of a module; its address it reads from the page."""
    return {"id": module.id, "title": module.title, "minutes": module.minutes, "scenario": bool(module.scenario)}


def _words(book: Book) -> dict[str, str]:
    """Return the words of the certificate; the script puts in `{done}`."""
    of = str(len(book.data[MODULES]))
    return {
        "of": f"{book.data.edition.name}: tackling race discrimination at work",
        "whole": WHOLE.replace("{of}", of),
        "part": PART.replace("{of}", of),
        "honest": HONEST,
        "made": MADE.replace("{day}", day(book.as_of)),
        "none": NONE,
        "pdf": PDF,
    }


MACROS = (learning_path, next_module)
