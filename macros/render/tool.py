"""What a tool is, and where it stands on a page: what a reader without scripts sees, and the facts for the script."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

from macros.models.declared import Declared
from macros.models.facts import Fact
from macros.models.load import Check
from macros.render.authority import parts
from macros.render.book import Book
from macros.render.doubts import doubt
from macros.render.form import Form
from macros.render.placed import Placed
from macros.render.survey import Macro

Made = TypeVar("Made")


@dataclass(frozen=True)
class Tool:
    """One folder of `macros/tools/`, declaring itself. A subject without a script of its own is one too."""

    name: str
    macros: tuple[Macro, ...] = ()
    data: tuple[Declared[Any], ...] = ()
    """What it keeps in `data/`."""
    checks: tuple[Check, ...] = ()
    """What it checks of that, once its own files could be read."""
    sound_checks: tuple[Check, ...] = ()
    """What it checks once nothing else is wrong: what its rules can't answer."""
    placed: tuple[Placed, ...] = ()
    """What of that must stand on a page, and the macro that puts it there."""
    looks: tuple[str, ...] = ()
    """The folders whose `look.css` it wears before its own."""
    scripts: tuple[str, ...] = ()
    """Its places in pages, `data-tool`; the module in its folder of the same name starts each."""
    forms: tuple[Callable[[Book], Form], ...] = ()
    """The forms to fill in that it gives to exports."""
    late: Callable[[Book], Mapping[str, dict[str, Any]]] | None = None
    """Facts by name that its script loads when they are asked for, so that no page carries them all."""


def place(name: str, facts: dict[str, Any], fallback: str = "") -> str:
    """Return a tool's place: its no-script words in Markdown, then its facts as data that nothing runs.

    Args:
        name: One of the tool's `scripts`.
        facts: What the script needs; anything JSON can say.
        fallback: Markdown for readers without scripts, and for paper. The script replaces or keeps it.
    """
    return (
        f'\n<div class="tool" data-tool="{name}" markdown="1">\n\n{fallback.strip()}\n\n'
        f'<script type="application/json">{as_json(facts)}</script>\n\n</div>\n'
    )


def as_json(facts: dict[str, Any]) -> str:
    """Return facts as JSON that can stand in a page: `<` can't end its block early, or begin a comment in it."""
    text = json.dumps(facts, ensure_ascii=False, sort_keys=True, default=str, separators=(",", ":"))
    return text.replace("<", "\\u003c")


def law(book: Book, name: str) -> dict[str, Any]:
    """Return what a script needs to cite law, and note that the page relies on it: see `cited_law`."""
    fact = book.fact(name)
    book.seen.doubts_folded.add(fact.id)  # the tool shows it beside the answer; paper has no tool
    return cited_law(book, fact)


def cited_law(book: Book, fact: Fact) -> dict[str, Any]:
    """Return the citation of a fact as data: its id and how it stands, words, address, nations, doubt.

    The words of ended law, and of law that has not begun, are in its doubt.
    """
    found = parts(book, fact)
    return {
        "id": fact.id,
        "standing": book.law.standing(fact, book.as_of).replace(" ", "-"),
        "words": "; ".join(part.words for part in found),
        "url": next(part.url for part in found if part.url),
        "nations": fact.nations,
        "doubt": doubt(book, fact),
    }


def folded(book: Book, make: Callable[[], Made]) -> Made:
    """Return what `make` writes, each doubt in full in it and again after it: a script may fold it away."""
    before = set(book.seen.doubts_shown)
    book.seen.doubts_shown.clear()
    made = make()
    book.seen.doubts_folded.update(book.seen.doubts_shown)
    book.seen.doubts_shown.clear()
    book.seen.doubts_shown.update(before)
    return made
