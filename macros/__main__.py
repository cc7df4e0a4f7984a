"""Check the handbook without building it: `python -m macros [--release]`."""

import gc
import sys

from macros import open_book
from macros.models import checks
from macros.models.base import NATION_NAMES, UK
from macros.models.mistakes import Mistake, Mistakes
from macros.render.book import Book
from macros.render.words import day
from macros.rules.currency import fact_due, page_due

LISTS = ("reference/sources", "reference/review-status")
"""The pages that name every fact, whoever else does."""
CONFIRM = "Look whether it began: then it is in-force, else unconfirmed."


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


def passed(book: Book) -> list[Mistake]:
    """Return the law whose day has passed while nobody said what became of it, and series that have run out.

    Pages say of it that nobody has confirmed it, or that it has ended; an editor should say more.
    """
    found = [
        checks.place(book.data.files, fact, "status", f"{fact.status}, and its day has passed: {day(begun)}. {CONFIRM}")
        for fact in book.data.facts.values()
        if fact.status in ("made", "announced") and (begun := fact.in_force_from) and begun <= book.as_of
    ]
    for series in book.data.series:
        for nation in UK:
            entries = book.law.entries(series, nation)
            if entries and (last := book.law.last_day(entries[-1], nation)) and last < book.as_of:
                says = f"The last of {series} in {NATION_NAMES[nation]} ended on {day(last)}. Add what came after it."
                found.append(checks.place(book.data.files, entries[-1], "in_force_to", says))
    return sorted(set(found))


def uncited(book: Book) -> list[Mistake]:
    """Return each fact that no page relies on, the lists of all facts apart: no reader meets it."""
    cited = {fact for page, used in book.usage.items() if page not in LISTS for fact in used.facts}
    says = "No page cites it. Cite it where a rep would look."
    return [
        checks.place(book.data.files, fact, "id", says) for name, fact in book.data.facts.items() if name not in cited
    ]


def main() -> None:
    """Print every mistake, or what is overdue; fail on a mistake, and for a release on overdue critical content."""
    gc.disable()  # it ends before there is anything to collect: looking for it would take a twentieth of the time
    release = "--release" in sys.argv
    try:
        book = open_book()
    except Mistakes as error:
        count = len(error.mistakes)
        sys.exit(f"{error}\n{count} mistake{'' if count == 1 else 's'}")
    late = overdue(book, critical_only=release)
    waiting, alone = passed(book), uncited(book)
    print("\n".join(map(str, sorted({*late, *waiting, *alone}))))
    print(f"{len(book.data.facts)} facts and {len(book.data.pages)} pages, no mistakes.")
    print(f"{len(late)} overdue on {day(book.as_of)}, {len(waiting)} to confirm. {len(alone)} facts on no page.")
    if release and late:
        sys.exit("Not released: critical content is overdue.")


if __name__ == "__main__":
    main()
