"""The casework checklist: a list to print and fill in by hand, that the script turns into one to fill in on screen."""

from functools import partial
from html import escape
from typing import Any

from macros.render.book import Book
from macros.render.cite import cite
from macros.render.links import ref
from macros.render.tool import folded, place
from macros.render.words import filled
from macros.tools.checklist.model import CHECKLIST, Check

ANSWERS = {"yes": "yes", "no": "no", "unknown": "don’t know yet", "not-applicable": "doesn’t apply"}
"""The answers, by the names that saved files know."""


def checklist(book: Book) -> str:
    """The casework checklist, all its boxes empty. Scripts let the reader answer, note, keep, print and save it.

    Example:
        {{ checklist() }}
    """
    lines = []
    for group in book.data[CHECKLIST].values():
        lines += ["", f"### {group.title}", "", filled(book, group.about), "", '<ul class="checks" markdown="1">']
        lines += [line for item in group.items for line in folded(book, partial(_paper, book, item))]
        lines.append("</ul>")
    return place("checklist", {"groups": _facts(book)}, "\n".join(lines))


def answers(item: Check) -> dict[str, str]:
    """Return the answers that an item offers, by name."""
    return {name: says for name, says in ANSWERS.items() if name != "not-applicable" or item.may_not_apply}


def _paper(book: Book, item: Check) -> list[str]:
    """Return an item as a reader without scripts has it: the question, boxes, room for a note, and what to do."""
    boxes = " ".join(f'<span class="box">{words}</span>' for words in answers(item).values())
    return [
        f'<li class="check" data-item="{item.id}" markdown="1">',
        f'<p class="ask">{escape(filled(book, item.ask), quote=False)}</p>',
        f'<p class="boxes">{boxes}</p>',
        f'<p class="help" markdown="span">{why(book, item)} {then(book, item)}</p>',
        '<p class="line" aria-hidden="true"></p>',
        "</li>",
    ]


def why(book: Book, item: Check) -> str:
    """Return why to ask it, in Markdown."""
    return filled(book, item.why)


def then(book: Book, item: Check) -> str:
    """Return what to do if the answer is no, where to read more, and the law, in Markdown."""
    cited = f" {cite(book, *item.facts)}" if item.facts else ""
    return f"**If not:** {filled(book, item.if_no)} More: {ref(book, item.page)}{cited}."


def _facts(book: Book) -> list[dict[str, Any]]:
    """Return the list for the script, in plain words for a Word file. What it shows, it takes from the page."""
    return [
        {
            "id": group.id,
            "title": group.title,
            "items": [
                {
                    "id": item.id,
                    "ask": filled(book, item.ask),
                    "ifNo": filled(book, item.if_no),
                    "mayNotApply": item.may_not_apply,
                }
                for item in group.items
            ],
        }
        for group in book.data[CHECKLIST].values()
    ]


MACROS = (checklist,)
