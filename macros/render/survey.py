"""Read every page once before the site is built: its words, what it uses, and every mistake in it."""

import inspect
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any

import jinja2

from macros.models.mistakes import Mistake, nearest
from macros.models.pages import Page
from macros.render.book import Book, Seen, WrongUse

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


class Asked(Mapping[str, Seen]):
    """What the pages use while that is not yet known: nothing, and a note that a page wished to know."""

    def __init__(self) -> None:
        self.asked = False

    def __getitem__(self, page_id: str) -> Seen:
        self.asked = True
        raise KeyError(page_id)

    def __iter__(self) -> Iterator[str]:
        self.asked = True
        return iter(())

    def __len__(self) -> int:
        self.asked = True
        return 0


def bound(book: Book, macros: Iterable[Macro]) -> dict[str, Bound]:
    """Return the macros by name, each already holding the book."""
    return {macro.__name__: Bound(macro, book) for macro in macros}


def survey(book: Book, macros: Iterable[Macro]) -> tuple[Book, list[Mistake]]:
    """Return the book with what each page uses and its words, and every wrong use of a macro with its page and line.

    Pages that report on others, such as the review status, are read again when it is known what the others use.
    """
    macros = tuple(macros)
    usage: dict[str, Seen] = {}
    words: dict[str, str] = {}
    mistakes: list[Mistake] = []
    reports: list[Page] = []
    for page in book.data.pages.values():
        others = Asked()
        opened = replace(book, usage=others, seen=Seen())
        words[page.id], faults = read(opened, page, bound(opened, macros))
        usage[page.id] = opened.seen
        mistakes += faults
        if others.asked and not faults:
            reports.append(page)
    for page in reports:
        opened = replace(book, usage=usage, seen=Seen())
        words[page.id], faults = read(opened, page, bound(opened, macros))
        mistakes += faults
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
