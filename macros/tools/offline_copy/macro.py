"""Where the list of downloads goes, and the panel of the copy that a browser keeps."""

from macros.marks import Mark
from macros.render.book import Book
from macros.render.files import GROUPS, anchor, row
from macros.render.tool import place

GUIDES = ("pocket-guide", "pocket-guide-to-fold", "poster")
"""What is printed besides recipes and cards."""


def downloads(book: Book) -> str:
    """Every file to download, by kind: its size, pages, day and checksum. `exports.listing` fills it after the build.

    Example:
        {{ downloads() }}
    """
    # HTML, on lines of its own: what stands between the tags is replaced whole. Till then links to its parts lead here.
    rows = [row(f"{name}.pdf") for name in (*book.data.recipes, *GUIDES)]
    parts = "".join(f'<span id="{name}"></span>' for name in (*map(anchor, GROUPS), *rows))
    return (
        "\n<section data-downloads>\n"
        "<p data-search-exclude>No files are listed here. "
        f"They are made after the pages, by <code>make site</code>.{parts}</p>\n"
        "</section>\n"
    )


def offline_copy(book: Book) -> str:
    """The panel of the copy that a phone or computer keeps of a published handbook: what it is, how to remove it.

    Example:
        {{ offline_copy() }}
    """
    return place(
        "offline_copy",
        {},
        "Your browser does not run scripts here, so it keeps no copy of the handbook. If it kept one earlier, clear "
        "this site’s data in your browser’s settings. A folder or USB stick needs no scripts for reading.\n"
        f"{{: {Mark.SCREEN.html} }}",
    )


MACROS = (downloads, offline_copy)
