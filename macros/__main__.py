"""Check the handbook without building it: `python -m macros [--release]`."""

import gc
import sys

from macros import open_book
from macros.models import checks
from macros.models.mistakes import Mistake, Mistakes
from macros.render.book import Book
from macros.render.words import day
from macros.rules.currency import fact_due, page_due


def overdue(book: Book, *, critical_only: bool) -> list[Mistake]:
    """Return each page and fact whose check has expired on the book's day.

    Args:
        book: The handbook.
        critical_only: Leave out pages that are not critical, and facts that no critical page relies on.
    """
    pages = [page for page in book.data.pages.values() if page.about.critical or not critical_only]
    found = [
        Mistake(
            f"docs/{page.id}.md", 1, "reviewed", f"Its check expired on {day(due)}. Review the page, then set the date."
        )
        for page in pages
        if (due := page_due(page, book.facts_of(page.id), book.data.review)) < book.as_of
    ]
    facts = {fact.id: fact for page in pages for fact in book.facts_of(page.id)} if critical_only else book.data.facts
    found += [
        checks.place(
            book.data.files, fact, "checked", f"Its check expired on {day(due)}. Open its sources, then set the date."
        )
        for fact in facts.values()
        if (due := fact_due(fact, book.data.review)) < book.as_of
    ]
    return sorted(found)


def main() -> None:
    """Print every mistake, or what is overdue; fail on a mistake, and for a release on overdue critical content."""
    gc.disable()  # it ends before there is anything to collect: looking for it would take a twentieth of the time
    release = "--release" in sys.argv
    try:
        book = open_book()
    except Mistakes as error:
        sys.exit(f"{error}\n{len(error.mistakes)} mistakes")
    late = overdue(book, critical_only=release)
    print("\n".join(map(str, late)))
    print(f"{len(book.data.facts)} facts and {len(book.data.pages)} pages, no mistakes.")
    print(f"{len(late)} overdue on {day(book.as_of)}.")
    if release and late:
        sys.exit("Not released: critical content is overdue.")


if __name__ == "__main__":
    main()
