"""Read every page once before the site is built: its words, what it uses, and every mistake in it."""

import inspect
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from functools import cache
from typing import Any, Literal, get_args, get_origin

from macros.models.facts import Fact
from macros.models.mistakes import Mistake
from macros.models.pages import Page
from macros.render.book import Book, Seen, WrongUse
from macros.render.kept import NotYet, Observed, kept
from macros.render.template import TemplateFault, rendered

Macro = Callable[..., str]


class Bound:
    """A macro that already holds the book, and explains itself when it is called wrongly."""

    def __init__(self, macro: Macro, book: Book) -> None:
        self.__name__ = macro.__name__
        self.__doc__ = macro.__doc__
        self._macro = macro
        self._book = book

    def __call__(self, *args: Any, **named: Any) -> str:
        """Run the macro, or say what it takes."""
        self._check(args, named)
        return self._macro(self._book, *args, **named)

    def _check(self, args: tuple[Any, ...], named: dict[str, Any]) -> None:
        """Refuse arguments that the macro does not take, and values of another kind than it takes.

        Raises:
            WrongUse: It does not take them; the message says what it takes.
        """
        signature = _signature(self._macro)
        try:
            given = signature.bind(self._book, *args, **named).arguments
        except TypeError as fault:
            takes = ", ".join(list(signature.parameters)[1:]) or "nothing"
            raise WrongUse(f"{self.__name__}(): {fault}. It takes: {takes}.") from fault

        for name, values in list(given.items())[1:]:
            parameter = signature.parameters[name]
            kinds = _kinds(parameter.annotation)
            for value in values if parameter.kind is parameter.VAR_POSITIONAL else (values,):
                if kinds and type(value) not in kinds and not callable(value):
                    wanted = " or ".join(KINDS[kind] for kind in kinds if kind in KINDS)
                    raise WrongUse(f"{self.__name__}(): {name} is {value!r:.60}. Write {wanted}.")

    def __str__(self) -> str:
        raise WrongUse(f"{self.__name__} needs brackets: write {self.__name__}(…).")


KINDS = {str: "words in quotes", bool: "True or False", int: "a whole number", float: "a number"}


@cache
def _signature(macro: Macro) -> inspect.Signature:
    return inspect.signature(macro, eval_str=True)


def _kinds(annotation: Any) -> tuple[type, ...]:
    """Return the kinds of values that an annotation stands for: `str` for a choice of words; none for others."""
    if annotation in (*KINDS, type(None)):
        return (annotation,)
    inner = get_args(annotation)
    if get_origin(annotation) is Literal:
        return tuple({type(value) for value in inner})
    return tuple(kind for each in inner for kind in _kinds(each)) if annotation is not Any else ()


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
    observed = Observed(book.data.pages)
    # Not for each page anew: the data works out the names of the law, and the book what of it is in force.
    shown = replace(book, data=replace(book.data, pages=observed, files=()))

    def run(page: Page, seen: Seen, others: Mapping[str, Seen]) -> None:
        observed.seen = seen
        opened = shown.reading(others, seen)
        words[page.id], found = read(opened, page, bound(opened, macros))
        mistakes.extend(found)

    for page in book.data.pages.values():
        if page.id not in known.words:
            run(page, usage[page.id], NotYet(usage[page.id]))
    use_differs = usage != known.usage
    if not mistakes:
        for page_id in [name for name, seen in usage.items() if seen.others_use]:
            if page_id not in known.words or use_differs:
                again = Seen()
                run(book.data.pages[page_id], again, usage)
                usage[page_id].pages |= again.pages
    return replace(book, usage=usage, words=words), mistakes


def read(book: Book, page: Page, names: dict[str, Any]) -> tuple[str, list[Mistake]]:
    """Run the macros of a page; return its words as they leave them, and what is wrong with them."""
    file = f"docs/{page.id}.md"
    try:
        words = rendered(page.words, names)
    except TemplateFault as fault:
        return "", [Mistake(file, page.first_line + fault.line - 1, "macro", fault.says)]
    return words, [
        Mistake(file, page.first_line, fact_id, "Used without its caveat. Cite it once with cite(), or print caveat().")
        for fact_id in book.seen.facts
        if book.data.facts[fact_id].confidence != "high"
        and fact_id not in book.seen.doubts_shown | book.seen.doubts_folded
        and book.data.facts[fact_id].caveat
        and not newer(book.data.facts[fact_id], page)
    ]


def newer(fact: Fact, page: Page) -> bool:
    """Whether an entry of a series began after its page was reviewed: its author could not know what to say of it."""
    return bool(fact.series and fact.in_force_from and fact.in_force_from > page.about.reviewed)
