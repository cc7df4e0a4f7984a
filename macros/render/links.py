"""Links that cannot dangle, terms explained, notes on nations, and the edition's own words."""

from collections.abc import Callable, Iterator
from contextlib import suppress

from markupsafe import Markup

from macros.marks import Mark
from macros.models.base import UK, Nation, nations_in_words
from macros.models.forms import FORMS
from macros.models.load import Data
from macros.models.mistakes import Mistake, nearest
from macros.render.book import Book, WrongUse, require
from macros.render.template import TemplateFault, calls
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
        f'\n<div class="differs" {Mark.DIFFERS.html} data-nations="{" ".join(nations)}" markdown="1">\n\n'
        f"**{title}**\n{{: .differs-title {Mark.BOX_TITLE.html} }}\n\n{caller().strip()}\n\n</div>\n"
    )


def edition(book: Book, key: str = "name") -> str:
    """Print the edition's own words: `name`, `audience` or `employer`.

    Example:
        {{ edition("employer") }}
    """
    require("word of the edition", key, ("name", "audience", "employer"))
    return str(Markup.escape(getattr(book.data.edition, key)))


def people(book: Book, form: str = "adjective") -> str:
    """Print the edition's umbrella term for people targeted by racism: `adjective` or `short`.

    Official names (a WRES indicator, a statute) keep their own words: type those.

    Example:
        {{ people() }} staff
    """
    require("form", form, ("adjective", "short"))
    return str(Markup.escape(getattr(book.data.edition.people, form)))


def contact(book: Book, role: str) -> str:
    """Print who to ask in the union, and how to reach them where the edition says.

    Example:
        {{ contact("regional-officer") }}
    """
    require("contact", role, book.data.edition.contacts)
    found = book.data.edition.contacts[role]
    return str(Markup.escape(f"{found.name} ({found.reach})" if found.reach else found.name))


def missing_contacts(data: Data, edition_file: str) -> Iterator[Mistake]:
    """Yield each contact that several pages name and their edition lacks: once, in the edition, not on every page."""
    pages: dict[str, int] = {}
    for page in data.pages.values():
        with suppress(TemplateFault):  # told when the page is read
            for role in {values[0] for name, values in calls(page.words) if name == "contact" and values}:
                pages[role] = pages.get(role, 0) + 1
    contacts = data.edition.contacts
    for file in data.files:
        for role, count in pages.items() if file.name == edition_file else ():
            if count > 1 and role not in contacts:
                says = f'Unknown contact "{role}". {nearest(role, contacts)} {count} pages name it: add it here.'
                yield file.mistake(("contacts",), says)


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


def form_files(book: Book, form_id: str, up: str = "") -> str:
    """Link to the files of a form: the PDF to print or fill in, and Word.

    Args:
        book: The handbook.
        form_id: A form in `data/forms.yml`.
        up: What leads from the page to the top of the handbook: `../` on a page in a folder.

    Example:
        {{ form_files("hearing-sheet") }}
    """
    require("form", form_id, FORMS)
    # As HTML: the build checks links in Markdown against the pages, and these files come after it.
    pdf = Markup('<a href="{}downloads/form-{}.pdf">PDF</a>').format(up, form_id)
    return pdf + Markup(' or <a href="{}downloads/word/form-{}.docx">Word</a>').format(up, form_id)


MACROS = (ref, term, differs, edition, people, contact, ring, number, form_files)
