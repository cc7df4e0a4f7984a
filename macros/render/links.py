"""Links that cannot dangle, terms explained, notes on nations, and the edition's own words."""

from collections.abc import Callable
from html import escape
from typing import get_args

from macros.models.base import Nation, nations_in_words
from macros.models.mistakes import nearest
from macros.render.book import Book, WrongUse
from macros.render.words import filled


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
    if page_id not in book.data.pages:
        raise WrongUse(f'Unknown page "{page_id}". {nearest(page_id, book.data.pages)}')
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
    if term_id not in book.data.glossary:
        raise WrongUse(f'Unknown term "{term_id}". {nearest(term_id, book.data.glossary)}')
    found = book.data.glossary[term_id]
    meaning = f" ({filled(book.data, found.short)})" if explain else ""
    return f"[{text or found.term}](/reference/glossary.md#{term_id}){{ .term }}{meaning}"


def differs(book: Book, *nations: Nation, caller: Callable[[], str]) -> str:
    """Mark the block inside as law that differs in the nations named.

    Example:
        {% call differs("northern-ireland") %}
        Race claims there go to an industrial tribunal {{ cite("ni-rro") }}.
        {% endcall %}
    """
    for nation in nations:
        if nation not in get_args(Nation):
            raise WrongUse(f'Unknown nation "{nation}". {nearest(nation, get_args(Nation))}')
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
    known = ("name", "audience", "employer")
    if key not in known:
        raise WrongUse(f'The edition has no "{key}". {nearest(key, known)}')
    return escape(str(getattr(book.data.edition, key)), quote=False)


def people(book: Book, form: str = "adjective") -> str:
    """Print the edition's umbrella term for people targeted by racism: `adjective` or `short`.

    Official names (a WRES indicator, a statute) keep their own words: type those.

    Example:
        {{ people() }} staff
    """
    if form not in ("adjective", "short"):
        raise WrongUse(f'No form "{form}". {nearest(form, ("adjective", "short"))}')
    return escape(str(getattr(book.data.edition.people, form)), quote=False)


def contact(book: Book, role: str) -> str:
    """Print who to ask in the union, and how to reach them where the edition says.

    Example:
        {{ contact("regional-officer") }}
    """
    contacts = book.data.edition.contacts
    if role not in contacts:
        raise WrongUse(f'The edition has no contact "{role}". {nearest(role, contacts)}')
    found = contacts[role]
    return escape(f"{found.name} ({found.reach})" if found.reach else found.name, quote=False)


def ring(book: Book, helpline_id: str) -> str:
    """Print how to reach one helpline, inside a sentence.

    Example:
        {{ ring("samaritans") }}
    """
    if helpline_id not in book.data.helplines:
        raise WrongUse(f'Unknown helpline "{helpline_id}". {nearest(helpline_id, book.data.helplines)}')
    line = book.data.helplines[helpline_id]
    if not line.phone:
        return f"Go to [{line.name}]({line.url})"
    number = "".join(c for c in line.phone.split(",")[0] if c.isdigit())
    return f"Ring **{line.name}** on [**{line.phone.replace(' ', chr(160))}**](tel:{number})"


MACROS = (ref, term, differs, edition, people, contact, ring)
