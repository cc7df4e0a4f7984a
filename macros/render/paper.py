"""What only a rendered page tells of what is printed: columns of cards, blocks of recipes, the tool of a form."""

import re
from collections.abc import Iterator

from macros.marks import Mark
from macros.models.mistakes import Mistake, nearest
from macros.models.yaml_file import records
from macros.render.book import Book
from macros.render.plain import in_tool, plain

HEAD = re.compile(r"<th\b[^>]*>(.*?)</th>", re.DOTALL)
ROW = re.compile(r"^[ ]*\|(.*)\|[ ]*\n[ ]*\|(?:[ ]*:?-+:?[ ]*\|)+[ ]*$", re.MULTILINE)
TOOL = re.compile(r'data-tool="(\w+)"')
OF_READING = {Mark.NOTE, Mark.OPENED, Mark.CITE, Mark.BOX_TITLE}
"""Marks of words that are part of what stands around them."""


def mistakes(book: Book) -> Iterator[Mistake]:
    """Yield each column that no table of a card's page has, and a form's tool that does not stand on its page."""
    for file, i, card in records(book.data.files, "data/cards.yml", book.data.cards):
        for j, part in enumerate(card.parts):
            page = part.page or card.page
            known = list(heads(book.words[page])) if part.columns else []
            for k, name in enumerate(part.columns):
                if name not in known:
                    says = f'No table of {page} has a column "{name}". {nearest(name, known)}'
                    yield file.mistake((i, "parts", j, "columns", k), says)
    blocks = sorted({*Mark, *TOOL.findall("".join(book.words.values()))} - OF_READING)
    for file, i, recipe in records(book.data.files, "data/print.yml", book.data.recipes):
        for j, name in enumerate(recipe.leave_out):
            if name not in blocks:
                yield file.mistake((i, "leave_out", j), f'No block "{name}". {nearest(name, blocks)}')
    log = book.data.forms.incident_log
    tools = TOOL.findall(book.words[log.page])
    file = next(file for file in book.data.files if file.name == "data/forms.yml")
    known = list(heads(book.words[log.page]))
    for i, column in enumerate(log.columns):
        if column.head not in known:
            says = f'No table of {log.page} has a column "{column.head}". {nearest(column.head, known)}'
            yield file.mistake(("incident-log", "columns", i, "head"), says)
    listed = [column.head for column in log.columns]
    shown = list(heads(in_tool(book.words[log.page], log.tool)))
    if log.tool in tools and listed != shown and set(listed) <= set(shown):
        yield file.mistake(("incident-log", "columns"), f"Not those of the page, which are {', '.join(shown)}.")
    if log.tool not in tools:
        says = f'No tool "{log.tool}" stands on {log.page}. {nearest(log.tool, tools)}'
        yield file.mistake(("incident-log", "tool"), says)


def heads(words: str) -> Iterator[str]:
    """Yield what heads the columns of the tables on a rendered page."""
    cells = [*HEAD.findall(words), *(cell for row in ROW.findall(words) for cell in row.split("|"))]
    for cell in cells:
        yield " ".join(plain(cell).split())
