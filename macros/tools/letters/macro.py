"""The letters: the choice of one, each printed with its gaps, and the same letter as data to be filled in."""

from itertools import groupby
from typing import Any

from markupsafe import Markup

from macros.marks import Mark
from macros.models.pages import anchored
from macros.render.book import Book, require
from macros.render.cite import cite_in_place, mark
from macros.render.links import ref
from macros.render.tool import law, place
from macros.render.words import filled
from macros.tools.letters.in_time import in_time
from macros.tools.letters.model import GAP, LETTERS, Blank, Condition, Letter, Note, Paragraph
from macros.tools.letters.paper import FOR_YOU, KEEP, RESTS, before, conditions, headed
from macros.tools.time_limits.macro import limits

PAGE = "casework/letters"
"""Where every letter stands, under its title."""
SHEET = Markup(
    # A browser with scripts makes nothing of it until a letter is chosen: all of them together are much to draw.
    '<noscript data-letter="{id}"><div class="letter" {letter}><p><strong>{subject}</strong></p>{body}{sign_off}</div>'
    '<div class="letter-notes" {beside}><p><strong>{for_you}</strong></p>{rests}<ul>{notes}</ul></div></noscript>'
)
PART = Markup('<div class="letter-if" {}><p class="letter-when" {}>{}</p>{}</div>')
LINES = {
    "item": Markup("<li{}>{}</li>"),
    "heading": Markup("<p{}><strong>{}</strong></p>"),
    "text": Markup("<p{}>{}</p>"),
    "numbered": Markup("<p{}>{}</p>"),  # by hand on paper: which parts stay is not known yet
}
GAP_MARKED = Markup('<mark class="gap">&#91;{}&#93;</mark>')


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
    _facts(book, found)  # the page relies on what its script will load
    return place("letters", {"id": letter_id}, blank)


def late(book: Book) -> dict[str, dict[str, Any]]:
    """Return each letter for the script, by its id: a page with many letters loads the one that is chosen."""
    return {found.id: _facts(book.opened(), in_time(book, found)) for found in book.data[LETTERS].values()}


def letter_choice(book: Book) -> str:
    """Print the letters to choose from, by what the rep is about to do. With scripts, one choice opens its letter.

    Example:
        {{ letter_choice() }}
    """
    moments: dict[str, list[Letter]] = {}
    for found in book.data[LETTERS].values():
        moments.setdefault(found.moment, []).append(found)
    facts = [
        {"words": moment, "letters": [{"id": one.id, "title": one.title} for one in together]}
        for moment, together in moments.items()
    ]
    listed = (
        "\n".join(
            (
                f"**{moment}**\n",
                *(f"- {ref(book, PAGE, one.title, anchored(one.title))}: {one.use}" for one in together),
            )
        )
        for moment, together in moments.items()
    )
    return place("letters", {"moments": facts}, "\n\n".join(listed))


def _facts(book: Book, found: Letter) -> dict[str, Any]:
    """Return a letter for the script: figures filled in, and days in place of dated facts."""
    parts = [*found.paragraphs, *found.notes]
    laws = [law(book, name) for name in dict.fromkeys(name for part in parts for name in part.law)]
    return {
        **found.model_dump(include={"id", "title", "subject"}),
        "fields": [_field(blank) for blank in found.fields],
        "paragraphs": [_part(book, part) | {"style": part.style} for part in found.paragraphs],
        "notes": [_part(book, note) for note in found.notes],
        "law": {one["id"]: one for one in laws},
        **_limits(book, found),
        "sign_off": _sign_off(book, found),
    }


def _field(blank: Blank) -> dict[str, Any]:
    on_paper: Any = {"only": True, "together": True, "options": {"__all__": {"only"}}}
    return {**blank.model_dump(exclude_defaults=True, exclude=on_paper), "required": blank.required}


def _sign_off(book: Book, found: Letter) -> str:
    """Return the union's own line, where it stands at the foot of the letter."""
    return (book.data.edition.letters_sign_off or "") if found.signed_off else ""


def _limits(book: Book, found: Letter) -> dict[str, Any]:
    """Return the limits of race claims for a letter that names an act, without those of the claims beside it."""
    if not {"nation", "act"} <= {blank.id for blank in found.fields}:
        return {}
    return {"limits": limits(book, beside=False)}


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
    parts = groupby(headed(found.paragraphs), _when)
    body = Markup().join([_together(book, found, when, list(together), gaps) for when, together in parts])
    facts = dict.fromkeys(fact_id for part in found.paragraphs for fact_id in part.law)
    rests = Markup("<p>{}: {}.</p>").format(RESTS, Markup(cite_in_place(book, *facts))) if facts else ""
    notes = Markup().join(
        Markup("<li>{}{}{}</li>").format(
            before(_conditions(book, found, note.when)),
            _words(book, note.says, gaps),
            Markup(f" {cite_in_place(book, *note.law)}") if note.law else "",
        )
        for note in found.notes
    )
    return SHEET.format(
        id=found.id,
        letter=Mark.LETTER.html,
        subject=_words(book, found.subject, gaps),
        body=body,
        beside=Mark.LETTER_NOTES.html,
        rests=rests,
        sign_off=Markup("<p>{}</p>").format(_sign_off(book, found)) if _sign_off(book, found) else "",
        for_you=FOR_YOU,
        notes=notes,
    )


def _when(part: Note) -> tuple[Condition, ...]:
    return part.when


def _together(
    book: Book, found: Letter, when: tuple[Condition, ...], parts: list[Paragraph], gaps: dict[str, str]
) -> Markup:
    """Return the paragraphs that stand or fall together."""
    html = Markup()
    for style, alike in groupby(parts, lambda part: part.style):
        words = [(mark(book, *map(book.fact, part.law)), _words(book, part.says, gaps)) for part in alike]
        lines = Markup().join(LINES[style].format(*one) for one in words)
        html += Markup("<ul>{}</ul>").format(lines) if style == "item" else lines
    if not when:
        return html
    lead = f"{KEEP} {_conditions(book, found, when)}"
    return PART.format(Mark.LETTER_PART.html, Mark.BOX_TITLE.html, lead, html)


def _conditions(book: Book, found: Letter, when: tuple[Condition, ...]) -> str:
    """Say in words what must be so, and note that the page relies on the law whose dates it gives."""
    for condition in when:
        if condition.fact:
            book.fact(condition.fact)
    return conditions(book, found, when)


def _words(book: Book, says: str, gaps: dict[str, str]) -> Markup:
    """Return a sentence with its figures filled in and its gaps marked."""
    pieces = GAP.split(filled(book, says))
    marked = (GAP_MARKED.format(gaps[piece]) if i % 2 else Markup.escape(piece) for i, piece in enumerate(pieces))
    return Markup().join(marked).replace("\n", Markup("<br>"))


MACROS = (letter, letter_choice)
