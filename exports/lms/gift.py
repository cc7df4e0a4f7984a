"""A module's quiz as GIFT: plain text that Moodle and other platforms read.

GIFT has no place for what to say to a partly right answer: there it stands in what is shown after every answer. It has
no order either: there it is a choice of orders.
"""

import re
from collections.abc import Iterator

from exports.lms.items import Item, items, orders
from exports.lms.moodle import plain
from macros.render.book import Book
from macros.render.words import day
from macros.tools.training.model import MODULES

SPECIAL = re.compile(r"[\\#=~{}:]")


def gift(book: Book, module_id: str, address: str = "") -> bytes:
    """Return the file."""
    parts = [
        f"// Worked out from the law as stated at {day(book.stated)}.",
        f"$CATEGORY: $course$/top/{book.data.edition.name}/{book.data[MODULES][module_id].title}",
        *(_question(item) for item in items(book, module_id, address)),
    ]
    return ("\n\n".join(parts) + "\n").encode()


def escaped(words: str) -> str:
    r"""Return a text in which nothing is read as GIFT.

    Example:
        >>> escaped("a=b: {c}")
        'a\\=b\\: \\{c\\}'
    """
    return SPECIAL.sub(r"\\\g<0>", " ".join(words.split(" ")).replace("\n", " "))


def _question(item: Item) -> str:
    lines = "".join(f"\t{line}\n" for line in _answers(item))
    opened = "{#" if item.kind == "number" else "{"
    general = escaped(item.general + item.not_right)
    return f"::{escaped(item.name)}::[html]{escaped(item.ask)}{opened}\n{lines}\t####{general}\n}}"


def _answers(item: Item) -> Iterator[str]:
    for place, order in enumerate(orders(item.steps) if item.steps else ()):
        steps = " <br>".join(f"{number}. {_as_html(says)}" for number, says in enumerate(order, 1))
        yield f"{'~' if place else '='}{escaped(steps)}"
    for answer in item.answers:
        sign = "~" if answer.share == 0 else "=" if item.single else f"~%{plain(answer.share)}%"
        yield f"{sign}{escaped(answer.says)}#{escaped(answer.feedback)}"
    for says, to in item.pairs:
        if "->" in says + to:
            raise ValueError(f'{item.id}: GIFT reads "->" as its own sign. Write an arrow or a word instead.')
        yield f"={escaped(_as_html(says))} -> {escaped(to)}"
    for one in item.ranges:
        span = f"{plain(one.low)}:0" if one.low == one.high else f"{plain(one.low)}..{plain(one.high)}"
        yield f"=%{one.share}%{span}#{escaped(one.feedback)}"
    if item.ranges:
        yield f"~#{escaped(item.otherwise)}"


def _as_html(words: str) -> str:
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
