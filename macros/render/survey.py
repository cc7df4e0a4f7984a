"""Read every page once before the site is built: what each uses, and every mistake in it."""

import inspect
from collections.abc import Callable, Iterable
from typing import Any

from macros.models.mistakes import Mistake
from macros.models.pages import Page
from macros.render.book import Book, Seen, WrongUse
from macros.render.template import TemplateFault, rendered

Macro = Callable[..., str]


class Bound:
    """A macro that already holds the book, and explains itself when it is called wrongly."""

    def __init__(self, macro: Macro, book: Book) -> None:
        self.__name__ = macro.__name__
        self.__doc__ = macro.__doc__
        self._macro = macro
        self._book = book
        self._signature = inspect.signature(macro)

    def __call__(self, *args: Any, **named: Any) -> str:
        """Run the macro, or say what it takes."""
        try:
            self._signature.bind(self._book, *args, **named)
        except TypeError as error:
            takes = ", ".join(list(self._signature.parameters)[1:]) or "nothing"
            raise WrongUse(f"{self.__name__}(): {error}. It takes: {takes}.") from None
        return self._macro(self._book, *args, **named)

    def __str__(self) -> str:
        raise WrongUse(f"{self.__name__} needs brackets: write {self.__name__}(…).")


def bound(book: Book, macros: Iterable[Macro]) -> dict[str, Bound]:
    """Return the macros by name, each already holding the book."""
    return {macro.__name__: Bound(macro, book) for macro in macros}


def survey(book: Book, macros: Iterable[Macro]) -> tuple[dict[str, Seen], list[Mistake]]:
    """Return what each page uses, and every wrong use of a macro with its page and line."""
    macros = tuple(macros)
    usage: dict[str, Seen] = {}
    mistakes: list[Mistake] = []
    for page in book.data.pages.values():
        opened = book.opened()
        usage[page.id] = opened.seen
        mistakes += read(opened, page, bound(opened, macros))
    return usage, mistakes


def read(book: Book, page: Page, names: dict[str, Any]) -> list[Mistake]:
    """Render a page's words for what they use; return what is wrong with them."""
    file = f"docs/{page.id}.md"
    try:
        rendered(page.words, names)
    except TemplateFault as fault:
        return [Mistake(file, page.first_line + fault.line - 1, "macro", fault.says)]
    return [
        Mistake(file, page.first_line, fact_id, "Used without its caveat. Cite it once with cite(), or print caveat().")
        for fact_id in book.seen.facts
        if book.data.facts[fact_id].confidence != "high"
        and fact_id not in book.seen.doubts_shown | book.seen.doubts_folded
        and book.data.facts[fact_id].caveat
    ]
