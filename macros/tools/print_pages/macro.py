"""Where a reader chooses pages to print as one document."""

from macros.render.book import Book
from macros.render.links import ref
from macros.render.tool import place


def print_pages(book: Book) -> str:
    """The choice of pages to print. Without scripts it leads to the sections, which are files to print.

    `downloads.html#pages=law/time-limits,casework/grievance` opens it with those pages ticked.

    Example:
        {{ print_pages() }}
    """
    files = ref(book, "downloads", section="every-file")
    return place("print_pages", {}, f"To print a whole section of the handbook, take its file: {files}.")


MACROS = (print_pages,)
