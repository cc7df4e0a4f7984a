"""The letters: each one printed with its gaps, and the same letter as data for the page that fills it in."""

import re
from html import escape
from itertools import groupby
from typing import Any

from macros.render.book import Book, require
from macros.render.cite import cite, mark
from macros.render.tool import law, place
from macros.render.words import filled
from macros.tools.letters.in_time import in_time
from macros.tools.letters.model import GAP, LETTERS, Condition, Letter, Note, Paragraph
from macros.tools.letters.paper import BEFORE, KEEP, RESTS, conditions


def letter(book: Book, letter_id: str) -> str:
    """Print a letter with its gaps marked. With scripts, it can be filled in, copied, saved and printed.

    Args:
        book: The handbook.
        letter_id: Id from `data/letters.yml`.

    Example:
        {{ letter("freedom-of-information-request") }}
    """
    require("letter", letter_id, book.data[LETTERS])
    found = in_time(book, book.data[LETTERS][letter_id])
    blank = _blank(book, found)  # first, so that what is in doubt is said in full where it first stands
    return place("letters", _facts(book, found), blank)


def _facts(book: Book, found: Letter) -> dict[str, Any]:
    """Return a letter for the script: figures filled in, and days in place of dated facts."""
    parts = [*found.paragraphs, *found.notes]
    laws = [law(book, name) for name in dict.fromkeys(name for part in parts for name in part.law)]
    return {
        **found.model_dump(include={"id", "title", "subject"}),
        "fields": [blank.model_dump(exclude_defaults=True) | {"required": blank.required} for blank in found.fields],
        "paragraphs": [_part(book, part) | {"style": part.style} for part in found.paragraphs],
        "notes": [_part(book, note) for note in found.notes],
        "law": {one["id"]: one for one in laws},
    }


def _part(book: Book, part: Note) -> dict[str, Any]:
    conditions = [
        {
            "field": condition.field,
            "is": condition.is_,
            "options": condition.options,
            "day": book.fact(condition.fact).in_force_from if condition.fact else None,
        }
        for condition in part.when
    ]
    return {"says": filled(book, part.says), "when": conditions, "law": [book.fact(name).id for name in part.law]}


def _blank(book: Book, found: Letter) -> str:
    """Return a letter as it is on paper, on one line: each gap marked, each part that may go with its reason."""
    gaps = {blank.id: blank.gap for blank in found.fields}
    body = "".join(_together(book, found, when, list(parts), gaps) for when, parts in groupby(found.paragraphs, _when))
    facts = dict.fromkeys(fact_id for part in found.paragraphs for fact_id in part.law)
    rests = f"<p>{RESTS}: {cite(book, *facts)}.</p>" if facts else ""
    notes = "".join(
        f"<li>{escape(_conditions(book, found, note.when), quote=False)}{_words(book, note.says, gaps)}"
        f"{' ' + cite(book, *note.law) if note.law else ''}</li>"
        for note in found.notes
    )
    return (
        f'<div class="letter"><p><strong>{_words(book, found.subject, gaps)}</strong></p>{body}</div>'
        f'<div class="letter-notes">{rests}<p><strong>{BEFORE}</strong></p><ul>{notes}</ul></div>'
    )


def _when(part: Note) -> tuple[Condition, ...]:
    return part.when


def _together(
    book: Book, found: Letter, when: tuple[Condition, ...], parts: list[Paragraph], gaps: dict[str, str]
) -> str:
    """Return the paragraphs that stand or fall together."""
    html = ""
    for style, alike in groupby(parts, lambda part: part.style):
        words = [(mark(book, *map(book.fact, part.law)), _words(book, part.says, gaps)) for part in alike]
        if style == "item":
            html += f"<ul>{''.join(f'<li{law}>{text}</li>' for law, text in words)}</ul>"
        elif style == "heading":
            html += "".join(f"<p{law}><strong>{text}</strong></p>" for law, text in words)
        else:
            html += "".join(f"<p{law}>{text}</p>" for law, text in words)
    if not when:
        return html
    lead = escape(f"{KEEP} {_conditions(book, found, when)}".strip(), quote=False)
    return f'<div class="letter-if"><p class="letter-when">{lead}</p>{html}</div>'


def _conditions(book: Book, found: Letter, when: tuple[Condition, ...]) -> str:
    """Say in words what must be so, and note that the page relies on the law whose dates it gives."""
    for condition in when:
        if condition.fact:
            book.fact(condition.fact)
    return conditions(book, found, when)


def _words(book: Book, says: str, gaps: dict[str, str]) -> str:
    """Return a sentence with its figures filled in and its gaps marked."""
    text = escape(filled(book, says), quote=False)
    marked = GAP.sub(lambda gap: f'<mark class="gap">&#91;{escape(gaps[gap[1]], quote=False)}&#93;</mark>', text)
    return re.sub(r"\n", "<br>", marked)


MACROS = (letter,)
