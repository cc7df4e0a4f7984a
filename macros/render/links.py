"""Links that cannot dangle, terms explained, notes on nations, and the edition's own words."""

from collections.abc import Callable
from html import escape

from macros.models.base import UK, Nation, nations_in_words
from macros.render.book import Book, WrongUse, require
from macros.render.words import filled

NO_BREAK = "\u00a0"


def ref(book: Book, page_id: str, text: str = "", section: str = "") -> str:
    """Link to a page by its id (its path without `.md`), under its own title unless told.

    Args:
        book: The handbook.
        page_id: For example `law/time-limits`.
        text: Words to show instead of the page's title.
        section: The anchor of a heading on that page; the strict build checks it.

    Example:
        {{ ref("law/time-limits") }}
    """
    require("page", page_id, book.data.pages)
    anchor = f"#{section}" if section else ""
    return f"[{text or book.data.pages[page_id].about.title}](/{page_id}.md{anchor})"


def term(book: Book, term_id: str, text: str = "", explain: bool = True) -> str:
    """Print a term with its plain-English meaning, linked to the glossary.

    Args:
        book: The handbook.
        term_id: Id from `data/glossary.yml`.
        text: Words to show instead of the term, to fit the sentence.
        explain: False prints the link alone, after the page has explained it once.

    Example:
        {{ term("detriment") }}
    """
    require("term", term_id, book.data.glossary)
    found = book.data.glossary[term_id]
    meaning = f" ({filled(book, found.short)})" if explain else ""
    return f"[{text or found.term}](/reference/glossary.md#{term_id}){{ .term }}{meaning}"


def differs(book: Book, *nations: Nation, caller: Callable[[], str]) -> str:
    """Mark the block inside as law that differs in the nations named.

    Example:
        {% call differs("northern-ireland") %}
        Race claims there go to an industrial tribunal {{ cite("ni-rro") }}.
        {% endcall %}
    """
    for nation in nations:
        require("nation", nation, UK)
    if not nations:
        raise WrongUse("differs() needs at least one nation.")
    title = f"Differs in {nations_in_words(nations)}"
    return (
        f'\n<div class="differs" data-nations="{" ".join(nations)}" markdown="1">\n\n'
        f"**{title}**\n{{: .differs-title }}\n\n{caller().strip()}\n\n</div>\n"
    )


def edition(book: Book, key: str = "name") -> str:
    """Print the edition's own words: `name`, `audience` or `employer`.

    Example:
        {{ edition("employer") }}
    """
    require("word of the edition", key, ("name", "audience", "employer"))
    return escape(str(getattr(book.data.edition, key)), quote=False)


def people(book: Book, form: str = "adjective") -> str:
    """Print the edition's umbrella term for people targeted by racism: `adjective` or `short`.

    Official names (a WRES indicator, a statute) keep their own words: type those.

    Example:
        {{ people() }} staff
    """
    require("form", form, ("adjective", "short"))
    return escape(str(getattr(book.data.edition.people, form)), quote=False)


def contact(book: Book, role: str) -> str:
    """Print who to ask in the union, and how to reach them where the edition says.

    Example:
        {{ contact("regional-officer") }}
    """
    require("contact", role, book.data.edition.contacts)
    found = book.data.edition.contacts[role]
    return escape(f"{found.name} ({found.reach})" if found.reach else found.name, quote=False)


def ring(book: Book, helpline_id: str) -> str:
    """Print how to reach one helpline, as a sentence of its own or the start of one.

    Example:
        {{ ring("samaritans") }}
    """
    require("helpline", helpline_id, book.data.helplines)
    line = book.data.helplines[helpline_id]
    if not line.phone:
        return f"Go to [{line.name}]({line.url})"
    return f"Ring **{line.name}** on {number(book, helpline_id)}"


def number(book: Book, helpline_id: str) -> str:
    """Print a helpline's number alone, to tap.

    Example:
        {{ number("emergency-999") }}
    """
    require("helpline", helpline_id, book.data.helplines)
    line = book.data.helplines[helpline_id]
    if not line.phone:
        raise WrongUse(f"{line.name} has no number. Use ring().")
    digits = "".join(c for c in line.phone.split(",")[0] if c.isdigit())
    return f"[**{line.phone.replace(' ', NO_BREAK)}**](tel:{digits})"


MACROS = (ref, term, differs, edition, people, contact, ring, number)
