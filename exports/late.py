"""By when what a handout rests on is due to be checked: said once, at the foot, for statements have no room for it."""

from collections.abc import Iterable

from exports.copy import Copy
from macros.models.cards import Card
from macros.render.words import day
from macros.rules.currency import fact_due, page_due


def review(copy: Copy, cards: Iterable[Card] = (), names: Iterable[str] = (), page: str = "") -> str:
    """Return in a sentence, with a space before it, by when to look for a newer copy, or that the day has passed.

    Args:
        copy: The handbook.
        cards: What takes its words from pages, and has facts of its own.
        names: Names of the law that other words rest on.
        page: The page that it belongs to.
    """
    book, parts = copy.book, [(card, part) for card in cards for part in card.parts]
    pages = [book.data.pages[part.page or card.page] for card, part in parts]
    pages += [book.data.pages[page]] if page else []
    facts = [book.told(name) for name in (*names, *(name for _, part in parts for name in part.facts))]
    due = [page_due(page, book.facts_of(page.id), book.data.review) for page in pages]
    due += [fact_due(fact, book.data.review) for fact in facts]
    if not due:
        return ""
    if min(due) >= book.as_of:
        return f" Due for review by {day(min(due))}."
    return f" It was due to be checked by {day(min(due))}: check with Acas or your union before you rely on it."
