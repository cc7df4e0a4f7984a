"""The hearing sheet as a form on paper: one side of A4. Its words are those of its page: they stand nowhere else."""

from dataclasses import replace

from macros.models.paper import FIELD
from macros.render.book import Book
from macros.render.form import Field, Form, Option, Question, Section, Ticks, form
from macros.render.plain import listed, plain, under

NUMBERED, BULLETED = r"\d+\. ", "- "


def hearing_sheet(book: Book) -> Form:
    """Return the order of a hearing, what to ask at each kind of it, what to say, and what to write down after."""
    labels = book.data.forms.hearing_sheet
    words = book.words[labels.page]

    def title(section: str) -> str:
        return book.data.pages[labels.page].sections[section]

    def named(section: str) -> list[tuple[str, str]]:
        """Return the items of a numbered list: the name that the page gives to each one's field, and its words."""
        items = listed(under(words, section), NUMBERED)
        return [(found[1], plain(item)) for item in items if (found := FIELD.search(item))]

    def read(section: str) -> Section:
        return Section((), title(section), tuple(plain(item) for item in listed(under(words, section), BULLETED)))

    done = tuple(Field(name, "tick", says, says) for name, says in named(labels.questions))
    kinds = tuple(Option(name, *says.split(". ", 1)) for name, says in named(labels.kinds))
    which = Field("kind", "choice", "", labels.which, options=kinds)
    answers = Field("answers", "room", labels.answers, labels.answers, lines=4)
    after = tuple(Field(name, "line", says, says) for name, says in named(labels.closing))
    drawn = form(
        book,
        "hearing-sheet",
        labels,
        Section((Question((Ticks("", done),)),), title(labels.questions)),
        Section((Question((which, answers)),), title(labels.kinds)),
        read(labels.words),
        read(labels.refuse),
        Section((Question(after),), title(labels.closing)),
    )
    return replace(drawn, one_side=True)
