"""The staff side health check: a form to fill in by hand, that the script turns into one to fill in on screen."""

from html import escape
from typing import Any

from macros.models.load import Data
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


def words(book: Book, text: str) -> str:
    """Return words of the data as HTML."""
    return escape(plain(book.data, text), quote=False)


def plain(data: Data, text: str) -> str:
    """Return words of the data, the edition's own term for people in them."""
    return str(_told(data, text))


def line(label: str) -> str:
    """Return a label and room to write after it."""
    return f'<p class="hc-line"><span>{escape(label)}:</span></p>'


def boxes(options: list[str]) -> str:
    """Return empty boxes to tick."""
    return '<p class="hc-boxes">' + " ".join(f'<span class="box">{option}</span>' for option in options) + "</p>"


def _section(book: Book, section: Section) -> list[str]:
    letter = section.id.upper()
    scale = [f"{step.value}: {words(book, step.says)}" for step in book.data[HEALTH_CHECK].scale]
    means = "".join(f"<li>{words(book, text)}</li>" for text in section.rating.means)
    lines = [
        "",
        f"### {letter}. {words(book, section.title)}",
        "",
        f'<p class="hc-about">{words(book, section.about)}</p>',
    ]
    for question in section.questions:
        lines += _question(book, question)
    return [
        *lines,
        f'<div class="hc-q hc-rate" data-rating="{section.id}" markdown="1">',
        f'<p class="ask">How do we rate ourselves? {words(book, section.rating.ask)}</p>',
        f'<ol class="hc-means">{means}</ol>',
        boxes(scale),
        *_room(words(book, section.next.ask)),
        "</div>",
    ]


def _question(book: Book, question: Question) -> list[str]:
    help_ = [words(book, question.help)] if question.help else []
    more = [f"More: {ref(book, question.see)}."] if question.see else []
    said = " ".join(help_ + more)
    lines = [
        f'<div class="hc-q" data-question="{question.id}" markdown="1">',
        f'<p class="ask">{question.id.upper()}. {words(book, question.ask)}</p>',
        *([f'<p class="help" markdown="span">{said}</p>'] if said else []),
    ]
    for field in question.fields:
        lines += _field(book, field)
    return [*lines, "</div>"]


def _field(book: Book, field: Ticks | Choice | Words | Grid) -> list[str]:
    label = words(book, field.ask)
    if isinstance(field, Words):
        return _room(label)
    if isinstance(field, Ticks | Choice):
        return [f'<p class="hc-label">{label}</p>', boxes([words(book, option.says) for option in field.options])]
    heads = "".join(f'<th scope="col">{words(book, column.says)}</th>' for column in field.columns)
    empty = {"tick": '<td><span class="box"></span></td>', "text": "<td></td>"}
    cells = "".join(empty[column.kind] for column in field.columns)
    rows = "".join(f'<tr><th scope="row">{words(book, row.says)}</th>{cells}</tr>' for row in field.rows)
    return [
        f'<table class="hc-grid"><caption>{label}</caption>'
        f"<thead><tr><td></td>{heads}</tr></thead><tbody>{rows}</tbody></table>"
    ]


def _room(label: str) -> list[str]:
    return [f'<p class="hc-label">{label}</p>', '<p class="hc-room" aria-hidden="true"></p>']


MACROS = (health_check,)
