"""What is kept on this device: everything the tools keep, shown, saved, put back and wiped."""

from macros.marks import Mark
from macros.render.book import Book
from macros.render.tool import place


def keeping(book: Book) -> str:
    """The panel on the privacy page: what the tools keep on this device, and how to wipe it.

    Example:
        {{ keeping() }}
    """
    return place(
        "keeping",
        {},
        "Your browser does not run scripts here. So the tools do not run, and this page can’t show what they kept when "
        "scripts did run. To wipe it, clear this site’s data in your browser’s settings.\n"
        f"{{: {Mark.SCREEN.html} }}",
    )


MACROS = (keeping,)
