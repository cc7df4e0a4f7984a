"""A module on paper: what it leads to, its questions, what to do this week. The tutor's copy alone has the answers."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from string import ascii_uppercase
from typing import Any

from markupsafe import Markup

from exports.lms.items import paragraph, rests_on, see, told
from macros.render.book import Book
from macros.render.words import day
from macros.tools.quiz.macro import questions
from macros.tools.quiz.paper import HOW, lettered, right_answers, title
from macros.tools.training.model import MODULES

LOOK = (Path(__file__).parent / "handout.css").read_text("utf-8")


def handout(book: Book, module_id: str, *, tutor: bool, address: str = "") -> bytes:
    """Return a page to print, whole in one file.

    Args:
        book: The handbook.
        module_id: Id from `data/modules.yml`.
        tutor: Whether it is the tutor's copy, with the answers.
        address: Where the handbook is published, or empty.
    """
    module = book.data[MODULES][module_id]
    name = f"{module.title}: {'tutor’s copy, with answers' if tutor else 'handout'}"
    parts: list[str] = [
        Markup("<h1>{}</h1>").format(name),
        paragraph(f"{book.data.edition.name}. About {module.minutes} minutes, with the reading."),
    ]
    parts += ["<h2>After this module you will be able to</h2>", _list(_plain(book, goal) for goal in module.able)]
    read = (f"{title(book, one.page, one.section)}: {_plain(book, one.why)}" for one in module.reading)
    parts += ["<h2>Read</h2>", _list(read), "<h2>Questions</h2>"]
    for number, one in enumerate(questions(book, module_id), 1):
        parts += ["<section>", f"<h3>Question {number}</h3>", paragraph(one["ask"]), *_room(one)]
        parts += [*(_answer(book, one, address) if tutor else ()), "</section>"]
    parts += ["<h2>This week in your branch</h2>", _list((_plain(book, thing) for thing in module.this_week), "boxes")]
    parts.append(f"<p><small>Law stated as at {day(book.stated)}. Not legal advice. CC BY-SA 4.0.</small></p>")
    return "\n".join(
        [
            '<!doctype html>\n<html lang="en-GB">\n<head>\n<meta charset="utf-8">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            Markup('<meta name="description" content="{}. To print.">').format(name),
            Markup("<title>{}</title>").format(name),
            f"<style>{LOOK}</style>\n</head>\n<body>\n<main>",
            *parts,
            "</main>\n</body>\n</html>\n",
        ]
    ).encode()


def _room(one: dict[str, Any]) -> Iterator[str]:
    """Yield what there is to write on. No order of the list gives the answer away."""
    match one["kind"]:
        case "single":
            yield paragraph("Choose one.") + _lettered(one)
        case "several":
            yield paragraph("Choose all that apply.") + _lettered(one)
        case "order":
            yield paragraph(HOW["order"]) + _list(sorted(step["says"] for step in one["steps"]), "slots")
        case "match":
            yield paragraph(HOW["match"]) + _list(lettered(one["pairs"]), "slots")
            rows = map(Markup("<li>{}</li>").format, sorted({pair["to"] for pair in one["pairs"]}))
            yield Markup("<ol>{}</ol>").format(Markup().join(rows))
        case _:
            unit = f" ({one['unit']})" if one.get("unit") else ""
            yield Markup('<p>Your answer{}:</p><div class="line"></div>').format(unit)


def _lettered(one: dict[str, Any]) -> Markup:
    """Return what there is to choose, each with a letter: a class can say which it means."""
    return _list(
        (f"{letter}. {option['says']}" for letter, option in zip(ascii_uppercase, one["options"], strict=False)),
        "boxes",
    )


def _answer(book: Book, one: dict[str, Any], address: str) -> Iterator[str]:
    yield '<div class="answer">'
    right = Markup().join(map(Markup("<li><strong>{}</strong></li>").format, right_answers(one)))
    tag = "ol" if one["kind"] == "order" else "ul"
    yield Markup("<p><strong>Answer</strong></p><{}>{}</{}>").format(tag, right, tag)
    yield paragraph(one["why"])
    yield _list(f"{says}: {feedback}" for says, feedback in told(one))
    yield Markup("<p>Read: {}</p>").format(see(book, one, address))
    if one["law"]:
        yield rests_on(one)
    yield "</div>"


def _list(items: Iterable[str], name: str = "") -> Markup:
    rows = Markup().join(map(Markup("<li>{}</li>").format, items))
    return Markup("<ul{}>{}</ul>").format(Markup(' class="{}"').format(name) if name else "", rows)


def _plain(book: Book, words: str) -> str:
    return words.replace("[people]", book.data.edition.people.adjective)
