"""What a page's words depend on, so that the pages an edit can't have touched need not be read again."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from macros.models.pages import Page
from macros.render.book import Book, Seen


class NotYet(Mapping[str, Seen]):
    """What pages use while that is not yet known: nothing, and a note that a page wished to tell it."""

    def __init__(self, seen: Seen) -> None:
        self._seen = seen

    def __getitem__(self, page_id: str) -> Seen:
        self._seen.others_use = True
        raise KeyError(page_id)

    def __iter__(self) -> Iterator[str]:
        self._seen.others_use = True
        return iter(())

    def __len__(self) -> int:
        self._seen.others_use = True
        return 0


class Observed(Mapping[str, Page]):
    """The pages as a page knows them, without their words, and a note of those that it knows something of.

    Attributes:
        seen: Where to note it: what the page that is being read uses.
    """

    def __init__(self, pages: Mapping[str, Page]) -> None:
        self._pages = {page_id: page.outline for page_id, page in pages.items()}
        self.seen = Seen()

    def __getitem__(self, page_id: str) -> Page:
        page = self._pages[page_id]
        self.seen.pages.add(page_id)
        return page

    def __contains__(self, page_id: object) -> bool:
        return page_id in self._pages

    def __iter__(self) -> Iterator[str]:
        return iter(self._pages)

    def __len__(self) -> int:
        return len(self._pages)


def kept(before: Book | None, book: Book) -> Book:
    """Return of a book read before what still holds: `words` and `usage` of pages that would read the same now.

    A page reads the same if its own text, the day, the data and the list of pages are the same, and so is what it
    knows of other pages.
    """
    if before is None or before.as_of != book.as_of or list(before.data.pages) != list(book.data.pages):
        return replace(book, usage={}, words={})
    if replace(before.data, pages={}, files=()) != replace(book.data, pages={}, files=()):
        return replace(book, usage={}, words={})
    changed = {page.id for page in book.data.pages.values() if page != before.data.pages[page.id]}
    differ = {name for name in changed if book.data.pages[name].outline != before.data.pages[name].outline}
    same = [name for name in book.data.pages if name not in changed and not before.usage[name].pages & differ]
    return replace(book, usage=before.usage, words={name: before.words[name] for name in same})
