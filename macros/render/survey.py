"""Read every page once before the site is built: its words, what it uses, and every mistake in it."""

import inspect
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import Any

import jinja2

from macros.models.mistakes import Mistake, nearest
from macros.models.pages import Page
from macros.render.book import Book, Seen, WrongUse
from macros.render.kept import NotYet, Observed, kept

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


def survey(book: Book, macros: Iterable[Macro], before: Book | None = None) -> tuple[Book, list[Mistake]]:
    """Return the book with what each page uses and its words, and every wrong use of a macro with its page and line.

    Pages that tell what others use, such as the review status, are read again when that is known.

    Args:
        book: The data and the day.
        macros: What pages may call.
        before: The book as it was read without a mistake some time ago. What would read the same is taken from it.
    """
    macros = tuple(macros)
    known = kept(before, book)
    usage = {page_id: known.usage[page_id] if page_id in known.words else Seen() for page_id in book.data.pages}
    words = dict(known.words)
    mistakes: list[Mistake] = []
    outlines = {page.id: page.outline for page in book.data.pages.values()}

    def run(page: Page, seen: Seen, others: Mapping[str, Seen]) -> None:
        opened = replace(book, data=replace(book.data, pages=Observed(outlines, seen)), usage=others, seen=seen)
        words[page.id], found = read(opened, page, bound(opened, macros))
        mistakes.extend(found)

    for page in book.data.pages.values():
        if page.id not in known.words:
            run(page, usage[page.id], NotYet(usage[page.id]))
    if not mistakes:
        for page in book.data.pages.values():
            if usage[page.id].others_use and (page.id not in known.words or usage != known.usage):
                run(page, Seen(), usage)
    return replace(book, usage=usage, words=words), mistakes


def read(book: Book, page: Page, names: dict[str, Any]) -> tuple[str, list[Mistake]]:
    """Run the macros of a page; return its words as they leave them, and what is wrong with them."""
    file = f"docs/{page.id}.md"
    # Blank lines stand in for the front matter, so that line numbers are the file's own.
    before = page.first_line - 1
    environment = jinja2.Environment(undefined=jinja2.StrictUndefined, autoescape=False)
    try:
        words = environment.from_string("\n" * before + page.words).render(names)[before:]
    except jinja2.TemplateSyntaxError as error:
        return "", [Mistake(file, error.lineno, "macro", f"{error.message}. Check the brackets and quotes.")]
    except Exception as error:  # a macro may raise anything; an author needs the place
        return "", [Mistake(file, _line(error), "macro", _advice(error, names))]
    return words, [
        Mistake(file, page.first_line, fact_id, "Used without its caveat. Cite it once with cite(), or print caveat().")
        for fact_id in book.seen.facts
        if book.data.facts[fact_id].confidence != "high"
        and fact_id not in book.seen.doubts_shown | book.seen.doubts_folded
        and book.data.facts[fact_id].caveat
    ]


def _line(error: Exception) -> int:
    """Return the line of the template on which an error arose."""
    line, step = 1, error.__traceback__
    while step:
        if step.tb_frame.f_code.co_filename == "<template>":
            line = step.tb_lineno
        step = step.tb_next
    return line


def _advice(error: Exception, names: dict[str, Any]) -> str:
    if isinstance(error, WrongUse):
        return str(error)
    if isinstance(error, jinja2.UndefinedError) and (name := re.match(r"'(\w+)' is undefined", str(error))):
        return f'Unknown macro or variable "{name[1]}". {nearest(name[1], names)}'
    return f"{type(error).__name__}: {error}"
