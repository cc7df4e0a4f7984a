"""A question as learning platforms know questions: a choice, an order, a match or a number. For Moodle XML and GIFT.

What a platform has no kind for is mapped to the nearest that every version has:

- a date is a choice of days: nobody loses a mark by how they write one, and each wrong day keeps its feedback;
- an order, where a format has none, is a choice of orders;
- where feedback to one part of an answer cannot be shown by itself, all of it is shown to an answer that is not right.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from hashlib import sha256
from typing import Any, Literal

from markupsafe import Markup

from macros.render.book import Book
from macros.render.cite import link
from macros.render.words import day
from macros.rules.dates import add_months
from macros.tools.quiz.macro import questions
from macros.tools.quiz.paper import WAYS, authority, title

Kind = Literal["choice", "order", "match", "number"]
NOTHING = Markup()
FAR = Decimal(1_000_000_000)
DAYS = 5
"""How many days there are to choose from."""


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
    """One question. All texts but those of `steps` and `pairs` are HTML."""

    id: str
    name: str
    kind: Kind
    ask: Markup
    general: Markup
    """Shown after every answer: why, where the handbook says so, the law."""
    single: bool = True
    mixed: bool = True
    """Whether the answers of a choice may stand in any order."""
    answers: tuple[Answer, ...] = ()
    steps: tuple[str, ...] = ()
    """In their right order."""
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
    words = title(book, page, section)
    if not address:  # on a platform a path within the handbook leads nowhere
        return Markup("{}, in the handbook").format(words)
    return link(f"{address}{page}.html" + (f"#{section}" if section else ""), words)


def rests_on(one: dict[str, Any]) -> Markup:
    """Return what an answer rests on, with the doubt about each, in a paragraph; nothing if on no law."""
    cited = Markup("; ").join(map(_cited, one["law"]))
    return Markup("<p>It rests on: {}.</p>").format(cited) if cited else cited


def _cited(law: dict[str, Any]) -> Markup:
    cited = authority(law)
    return Markup("{} ({})").format(cited, str(law["doubt"]).removesuffix(".")) if law["doubt"] else cited


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
            steps = tuple(step["says"] for step in one["steps"])
            placed = tuple((says, f"step {place}") for place, says in enumerate(steps, 1))
            return Item(kind="order", steps=steps, not_right=_each(placed, one["steps"]), **made)
        case "match":
            pairs = tuple((pair["says"], pair["to"]) for pair in one["pairs"])
            return Item(kind="match", pairs=pairs, not_right=_each(pairs, one["pairs"]), **made)
        case "date":
            return Item(kind="choice", mixed=False, answers=_days(one), **made)
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


def _days(one: dict[str, Any]) -> tuple[Answer, ...]:
    """Return the right day among others, in order: what a miscount gives, before and after it."""
    right = date.fromisoformat(one["answer"])
    week, next_day = timedelta(7), timedelta(1)
    near = [
        *(add_months(right, -1), right - week, right - next_day),
        right,
        *(right + next_day, right + week, add_months(right, 1)),
    ]
    # Where the right one stands among those shown must not give it away, nor change from build to build.
    first = sha256(one["id"].encode()).digest()[0] % (len(near) - DAYS + 1)
    return tuple(_day(one, when, right) for when in near[first : first + DAYS])


def _day(one: dict[str, Any], when: date, right: date) -> Answer:
    if when == right:
        return Answer(Markup.escape(day(when)), Decimal(100), Markup.escape(f"{one['shown']}: right."))
    way = "later" if when > right else "earlier"
    return Answer(Markup.escape(day(when)), Decimal(0), Markup.escape(one["wrong"][way]))


def orders(steps: tuple[str, ...]) -> list[tuple[str, ...]]:
    """Return the right order of steps, then wrong ones: two neighbours changed over, and all of it reversed."""
    swapped = (steps[1], steps[0], *steps[2:])
    late = (*steps[:-2], steps[-1], steps[-2])
    return list(dict.fromkeys((steps, swapped, late, steps[::-1])))


def _numbers(one: dict[str, Any]) -> tuple[Range, ...]:
    right = Decimal(str(one["answer"]))
    return (
        Range(right, right, 100, Markup.escape(f"{one['shown']}: right.")),
        Range(right, FAR, 0, Markup.escape(one["wrong"]["more"])),
        Range(-FAR, right, 0, Markup.escape(one["wrong"]["less"])),
    )
