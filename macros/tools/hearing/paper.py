"""The hearing sheet as a form on paper: one side of A4. Its words are those of its page: they stand nowhere else."""

from dataclasses import replace

from macros.render.book import Book
from macros.render.form import Field, Form, Option, Question, Section, Ticks, form, named
from macros.render.plain import listed, plain, under


def hearing_sheet(book: Book) -> Form:
    """Return the order of a hearing, what to ask at each kind of it, what to say, and what to write down after."""
    labels = book.data.forms.hearing_sheet
    words = book.words[labels.page]
    titles = book.data.pages[labels.page].sections

    def items(section: str) -> list[tuple[str, str]]:
        return named(under(words, section))

    def read(section: str) -> Section:
        return Section((), titles[section], tuple(map(plain, listed(under(words, section), "- "))))

    done = tuple(Field(name, "tick", says, says) for name, says in items(labels.questions))
    kinds = tuple(Option(name, *says.split(". ", 1)) for name, says in items(labels.kinds))
    which = Field("kind", "choice", "", labels.which, options=kinds)
    answers = Field("answers", "room", labels.answers, labels.answers, lines=3)
    after = tuple(Field(name, "line", says, says) for name, says in items(labels.closing))
    drawn = form(
        book,
        "hearing-sheet",
        labels,
        Section((Question((Ticks("", done),)),), titles[labels.questions]),
        Section((Question((which, answers)),), titles[labels.kinds]),
        read(labels.words),
        read(labels.refuse),
        Section((Question(after),), titles[labels.closing]),
    )
    return replace(drawn, one_side=True)
