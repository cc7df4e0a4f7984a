"""Who to ring before reading on, for pages of abuse and distress."""

from macros.marks import Mark
from macros.render.book import Book
from macros.render.links import number, ring

# Where "leave this page quickly" goes: a page that nobody need explain.
ELSEWHERE = "https://www.bbc.co.uk/weather"


def ring_first(book: Book) -> str:
    """Return in Markdown which helplines to ring, and for what."""
    return " ".join(
        f"{book.data.helplines[i].use.rstrip('.')}: {ring(book, i).replace('Ring', 'ring', 1)}."
        for i in book.data.edition.help_first
    )


def help_first(book: Book) -> str:
    """Return who to ring before reading on, in one line that opens to the rest: for pages of abuse and distress."""
    lines = [book.data.helplines[i] for i in book.data.edition.help_first]
    numbers = " · ".join(
        number(book, line.id) if line.kind == "danger" else f"{line.name} {number(book, line.id)}"
        for line in lines
        if line.phone
    )
    return (
        f'\n<div class="help-first" {Mark.HELP_FIRST.html} markdown="1" data-search-exclude="">\n\n'
        f"Help: {numbers} · [Leave page]({ELSEWHERE})"
        f"{{: .leave rel='noreferrer' {Mark.LEAVE.html} }}\n{{: .help-line }}\n\n"
        f"<details markdown='1'><summary>Who to ring</summary>\n\n{ring_first(book)}"
        " [More people to ring, by nation](/reference/helplines.md).\n\n"
        "Shift pressed three times leaves too. Your browser's history still shows that you were here: "
        f"[how to clear it](/reference/privacy.md).\n{{: {Mark.LEAVE.html} }}\n\n"
        "</details>\n\n</div>\n"
    )
