"""The staff side health check: a form to fill in by hand, that the script turns into one to fill in on screen."""

from typing import Any

from markupsafe import Markup

from macros.marks import Mark
from macros.models.load import Data
from macros.render.blank import ask, box, boxes, label, line, room
from macros.render.book import Book
from macros.render.links import ref
from macros.render.tool import place
from macros.tools.health_check.model import HEALTH_CHECK, Choice, Grid, Question, Section, Ticks, Words

NAME_LINES = ("Staff side", "Year", "Who took part (initials or roles)", "Date")


def health_check(book: Book) -> str:
    """The staff side health check, all blank. Scripts let several people answer, compare, keep, print and save it.

    Example:
        {{ health_check() }}
    """
    lines = ['<div class="hc-paper" markdown="1">', "", *(line(words) for words in NAME_LINES)]
    for section in book.data[HEALTH_CHECK].sections:
        lines += _section(book, section)
    return place("health_check", form(book.data), "\n".join([*lines, "", "</div>"]))


def form(data: Data) -> dict[str, Any]:
    """Return the form for a script: its sections, questions and fields, in plain words."""
    facts: dict[str, Any] = _told(data, data[HEALTH_CHECK].model_dump(mode="json"))
    return facts


def _told(data: Data, value: Any) -> Any:
    """Put the edition's own term for people wherever the data leave it open."""
    if isinstance(value, str):
        return value.replace("[people]", data.edition.people.adjective)
    if isinstance(value, list):
        return [_told(data, part) for part in value]
    if isinstance(value, dict):
        return {key: _told(data, part) for key, part in value.items()}
    return value


def words(book: Book, text: str) -> Markup:
    """Return words of the data as HTML."""
    return Markup.escape(plain(book.data, text))


def plain(data: Data, text: str) -> str:
    """Return words of the data, the edition's own term for people in them."""
    return str(_told(data, text))


def _section(book: Book, section: Section) -> list[str]:
    letter = section.id.upper()
    scale = [f"{step.value}: {plain(book.data, step.says)}" for step in book.data[HEALTH_CHECK].scale]
    means = Markup().join(Markup("<li>{}</li>").format(words(book, text)) for text in section.rating.means)
    lines = [
        "",
        f"## {letter}. {words(book, section.title)}",
        "",
        Markup('<p class="hc-about" {}>{}</p>').format(Mark.HELP.html, words(book, section.about)),
    ]
    for question in section.questions:
        lines += _question(book, question)
    return [
        *lines,
        f'<div class="hc-q hc-rate" data-rating="{section.id}" markdown="1">',
        ask(f"How do we rate ourselves? {plain(book.data, section.rating.ask)}"),
        Markup('<ol class="hc-means">{}</ol>').format(means),
        boxes(scale),
        *room(words(book, section.next.ask)),
        "</div>",
    ]


def _question(book: Book, question: Question) -> list[str]:
    help_ = [words(book, question.help)] if question.help else []
    more = [f"More: {ref(book, question.see)}."] if question.see else []
    said = " ".join(help_ + more)
    lines = [
        f'<div class="hc-q" data-question="{question.id}" markdown="1">',
        ask(f"{question.id.upper()}. {plain(book.data, question.ask)}"),
        *([f'<p class="help" {Mark.HELP.html} markdown="span">{said}</p>'] if said else []),
    ]
    for field in question.fields:
        lines += _field(book, field)
    return [*lines, "</div>"]


def _field(book: Book, field: Ticks | Choice | Words | Grid) -> list[str]:
    asked = words(book, field.ask)
    if isinstance(field, Words):
        return room(asked)
    if isinstance(field, Ticks | Choice):
        return [label(asked), boxes([words(book, option.says) for option in field.options])]
    head = Markup('<th scope="col">{}</th>')
    row = Markup('<tr><th scope="row">{}</th>{}</tr>')
    empty = {"tick": Markup("<td>{}</td>").format(box()), "text": Markup("<td></td>")}
    cells = Markup().join(empty[column.kind] for column in field.columns)
    whole = Markup(
        '<table class="hc-grid" {}><caption>{}</caption><thead><tr><td></td>{}</tr></thead><tbody>{}</tbody></table>'
    )
    return [
        whole.format(
            Mark.GRID.html,
            asked,
            Markup().join(head.format(words(book, column.says)) for column in field.columns),
            Markup().join(row.format(words(book, each.says), cells) for each in field.rows),
        )
    ]


MACROS = (health_check,)
