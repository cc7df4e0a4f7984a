"""What only a rendered page tells of what is printed: the columns that cards take, the tool that a form copies."""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from html import unescape

from macros.models.mistakes import Mistake, nearest
from macros.models.yaml_file import records
from macros.render.book import Book
from macros.render.survey import Macro, bound
from macros.render.template import rendered

HEAD = re.compile(r"<th\b[^>]*>(.*?)</th>", re.DOTALL)
ROW = re.compile(r"^[ ]*\|(.*)\|[ ]*\n[ ]*\|(?:[ ]*:?-+:?[ ]*\|)+[ ]*$", re.MULTILINE)
TOOL = re.compile(r'data-tool="(\w+)"')


def mistakes(book: Book, macros: Iterable[Macro]) -> Iterator[Mistake]:
    """Yield each column that no table of a card's page has, and a form's tool that does not stand on its page.

    Args:
        book: The handbook.
        macros: What its pages call.
    """
    macros = tuple(macros)

    @cache
    def words(page_id: str) -> str:
        return rendered(book.data.pages[page_id].words, bound(book.opened(), macros))

    for file, i, card in records(book.data.files, "data/cards.yml", book.data.cards):
        wanted = [(j, k, name) for j, part in enumerate(card.parts) for k, name in enumerate(part.columns)]
        known = list(heads(words(card.page))) if wanted else []
        for j, k, name in wanted:
            if name not in known:
                says = f'No table of {card.page} has a column "{name}". {nearest(name, known)}'
                yield file.mistake((i, "parts", j, "columns", k), says)
    log = book.data.forms.incident_log
    tools = TOOL.findall(words(log.page))
    file = next(file for file in book.data.files if file.name == "data/forms.yml")
    known = list(heads(words(log.page)))
    for i, column in enumerate(log.columns):
        if column.head not in known:
            says = f'No table of {log.page} has a column "{column.head}". {nearest(column.head, known)}'
            yield file.mistake(("incident-log", "columns", i, "head"), says)
    if log.tool not in tools:
        says = f'No tool "{log.tool}" stands on {log.page}. {nearest(log.tool, tools)}'
        yield file.mistake(("incident-log", "tool"), says)


def heads(words: str) -> Iterator[str]:
    """Yield what heads the columns of the tables on a rendered page."""
    cells = [*HEAD.findall(words), *(cell for row in ROW.findall(words) for cell in row.split("|"))]
    for cell in cells:
        yield " ".join(unescape(re.sub(r"<[^>]+>|[*`]|\{:[^}]*\}", "", cell)).split())
