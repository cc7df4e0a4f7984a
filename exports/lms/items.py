"""A question as learning platforms know questions: a choice, a match or a number. For Moodle XML and GIFT.

What a platform has no kind for is mapped to the nearest that every version has:

- an order is a match of each step with its place;
- a date is a number of eight figures, 20260305: a later and an earlier day then keep their own feedback;
- where feedback to one part of an answer cannot be shown by itself, all of it is shown to an answer that is not right.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any, Literal

from markupsafe import Markup

from macros.render.book import Book
from macros.render.cite import link
from macros.render.words import day
from macros.tools.quiz.macro import questions
from macros.tools.quiz.paper import WAYS, title

Kind = Literal["choice", "match", "number"]
NOTHING = Markup()
SHOWN = date(2026, 3, 5)
"""The day that shows how to write a date. It must be nobody's answer."""
FAR = Decimal(1_000_000_000)
YEARS = 5
"""How far from the right day a day may be and still be read as one: further off, somebody has written it otherwise."""


@dataclass(frozen=True)
class Answer:
    """Something to choose. `share` is of the mark: right ones make 100 together; a wrong one may take it away."""

    says: str
    share: Decimal
    feedback: str


@dataclass(frozen=True)
class Range:
    """Numbers from `low` to `high`, both included. The first range that holds a number decides."""

    low: Decimal
    high: Decimal
    share: int
    feedback: str


@dataclass(frozen=True)
class Item:
    """One question. All texts but those of `pairs` are HTML."""

    id: str
    name: str
    kind: Kind
    ask: Markup
    general: Markup
    """Shown after every answer: why, where the handbook says so, the law."""
    single: bool = True
    answers: tuple[Answer, ...] = ()
    pairs: tuple[tuple[str, str], ...] = ()
    ranges: tuple[Range, ...] = ()
    otherwise: Markup = NOTHING
    """What to say to something that is no such number."""
    not_right: Markup = NOTHING
    """What to say of each part to an answer that is wrong or partly right."""


def items(book: Book, module_id: str, address: str) -> list[Item]:
    """Return a module's questions. `address` is where the handbook is published, or empty."""
    return [_item(book, one, number, module_id, address) for number, one in enumerate(questions(book, module_id), 1)]


def paragraph(words: str) -> Markup:
    """Return words as HTML, in a paragraph."""
    return Markup("<p>{}</p>").format(words)


def see(book: Book, one: dict[str, Any], address: str) -> Markup:
    """Return where the handbook says it, as a link if it is known where the handbook is."""
    page, section = one["see"]["page"], one["see"]["section"]
    path = f"{page}.html" + (f"#{section}" if section else "")
    words = title(book, page, section)
    return link(address + path, words) if address else Markup("{} (in the handbook: {})").format(words, path)


def rests_on(one: dict[str, Any]) -> Markup:
    """Return what an answer rests on, with the doubt about each, in a paragraph; nothing if on no law."""
    cited = Markup("; ").join(map(_cited, one["law"]))
    return Markup("<p>It rests on: {}.</p>").format(cited) if cited else cited


def _cited(law: dict[str, Any]) -> Markup:
    linked = link(law["url"], law["words"]) if law["url"] else Markup.escape(law["words"])
    return Markup("{} ({})").format(linked, str(law["doubt"]).removesuffix(".")) if law["doubt"] else linked


def told(one: dict[str, Any]) -> list[tuple[str, str]]:
    """Return all feedback of a question: to what, and what to say."""
    found = [(WAYS[way], feedback) for way, feedback in one.get("wrong", {}).items()]
    for part in ("options", "steps", "pairs"):
        found += [(entry["says"].rstrip("."), entry["feedback"]) for entry in one.get(part, ())]
    return found


def _item(book: Book, one: dict[str, Any], number: int, module_id: str, address: str) -> Item:
    made: dict[str, Any] = {
        "id": f"{module_id}.{one['id']}",
        "name": f"{number:02} {one['id'].replace('-', ' ')}",
        "ask": paragraph(one["ask"]),
        "general": Markup().join(_general(book, one, address)),
    }
    match one["kind"]:
        case "single" | "several":
            return Item(kind="choice", single=one["kind"] == "single", **made, **_choice(one))
        case "order":
            made["ask"] += paragraph("Choose the place of each step.")
            pairs = tuple((step["says"], f"Step {place}") for place, step in enumerate(one["steps"], 1))
            return Item(kind="match", pairs=pairs, not_right=_each(pairs, one["steps"]), **made)
        case "match":
            pairs = tuple((pair["says"], pair["to"]) for pair in one["pairs"])
            return Item(kind="match", pairs=pairs, not_right=_each(pairs, one["pairs"]), **made)
        case "date":
            how = f"Write the day as eight figures: year, month, day. {day(SHOWN)} is written {_figures(SHOWN)}."
            made["ask"] += paragraph(how)
            return Item(kind="number", otherwise=paragraph(how), ranges=_days(one), **made)
        case _:
            unit = f": {one['unit']}" if one["unit"] else ""
            how = f"Write a number, in figures alone{unit}."
            made["ask"] += paragraph(how)
            return Item(kind="number", otherwise=paragraph(how), ranges=_numbers(one), **made)


def _general(book: Book, one: dict[str, Any], address: str) -> Iterator[Markup]:
    yield paragraph(one["why"])
    yield Markup("<p>Read: {}</p>").format(see(book, one, address))
    yield rests_on(one)


def _choice(one: dict[str, Any]) -> dict[str, Any]:
    """Return the options with their shares. Of several, each right one has a part, and any wrong one takes all."""
    options = one["options"]
    single = one["kind"] == "single"
    # Five places, as platforms list these parts: 33.33333.
    part = Decimal(100) if single else (Decimal(100) / sum(o["right"] for o in options)).quantize(Decimal("0.00001"))
    wrong = Decimal(0) if single else Decimal(-100)
    answers = tuple(
        Answer(Markup.escape(o["says"]), part if o["right"] else wrong, Markup.escape(o["feedback"])) for o in options
    )
    if single:
        return {"answers": answers}
    each = ((("Right: " if o["right"] else "Not right: ") + o["says"].rstrip("."), o["feedback"]) for o in options)
    return {"answers": answers, "not_right": _list(each)}


def _each(pairs: tuple[tuple[str, str], ...], entries: list[dict[str, Any]]) -> Markup:
    return _list((f"{says.rstrip('.')}: {to}", one["feedback"]) for (says, to), one in zip(pairs, entries, strict=True))


def _list(each: Iterable[tuple[str, str]]) -> Markup:
    row = Markup("<li><strong>{}</strong>. {}</li>")
    rows = Markup().join(row.format(says, feedback) for says, feedback in each)
    return Markup("<p>Look at each again:</p><ul>{}</ul>").format(rows)


def _figures(when: date) -> str:
    return f"{when:%Y%m%d}"


def _days(one: dict[str, Any]) -> tuple[Range, ...]:
    answer = date.fromisoformat(one["answer"])
    right = Decimal(_figures(answer))
    first, last = Decimal(f"{answer.year - YEARS}0101"), Decimal(f"{answer.year + YEARS}1231")
    return (
        Range(right, right, 100, Markup.escape(f"{one['shown']}: right.")),
        Range(right + 1, last, 0, Markup.escape(one["wrong"]["later"])),
        Range(first, right - 1, 0, Markup.escape(one["wrong"]["earlier"])),
    )


def _numbers(one: dict[str, Any]) -> tuple[Range, ...]:
    right = Decimal(str(one["answer"]))
    return (
        Range(right, right, 100, Markup.escape(f"{one['shown']}: right.")),
        Range(right, FAR, 0, Markup.escape(one["wrong"]["more"])),
        Range(-FAR, right, 0, Markup.escape(one["wrong"]["less"])),
    )
