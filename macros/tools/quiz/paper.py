"""A quiz on paper and in the tutor's copy: each question as HTML, its answer apart from it."""

from collections.abc import Iterable, Iterator
from hashlib import sha256
from string import ascii_uppercase
from typing import Any

from markupsafe import Markup

from macros.marks import Mark
from macros.render.blank import ask
from macros.render.book import Book, require
from macros.render.cite import link as linked
from macros.render.doubts import in_doubt
from macros.render.links import ref


def _list(items: Iterable[str], tag: str = "ul", name: str = "") -> Markup:
    lines = Markup().join(map(Markup("<li>{}</li>").format, items))
    named = Markup(' class="{}"').format(name) if name else ""
    return Markup("<{}{}>{}</{}>").format(tag, named, lines, tag)


def _boxes(items: Iterable[str]) -> Markup:
    lines = Markup().join(map(Markup("<li>{}</li>").format, items))
    return Markup('<ul class="quiz-boxes" {}>{}</ul>').format(Mark.TICKS.html, lines)


def _slots(items: Iterable[str]) -> Markup:
    lines = Markup().join(map(Markup("<li>{}</li>").format, items))
    return Markup('<ul class="quiz-slots" {}>{}</ul>').format(Mark.SLOTS.html, lines)


def _hint(words: str) -> Markup:
    return Markup('<p class="hint" {}>{}</p>').format(Mark.LEAD.html, words)


HOW = {
    "single": "Tick one.",
    "several": "Tick all that apply.",
    "order": "Write 1 before what comes first, 2 before what comes next, and so on.",
    "match": "Before each, write the number of what goes with it.",
}
"""How to answer on paper, by the kind of question."""


def lettered(pairs: Iterable[dict[str, Any]]) -> list[str]:
    """Return what is to be matched, each with a letter: a class can say which it means."""
    return [f"{letter}. {pair['says']}" for letter, pair in zip(ascii_uppercase, pairs, strict=False)]


def on_paper(book: Book, one: dict[str, Any], number: int) -> list[str]:
    """Return one question with its answer folded under it, nothing of the answer outside."""
    lines = [f'<div class="quiz-q" {Mark.QUESTION.html} data-question="{one["id"]}" markdown="1">']
    lines.append(ask(f"{number}. {one['ask']}"))
    lines.append(_hint(HOW.get(one["kind"]) or _ask_for(one)))
    match one["kind"]:
        case "single" | "several":
            lines.append(_boxes(option["says"] for option in one["options"]))
        case "order":
            lines.append(_slots(step["says"] for step in _mixed(one["steps"])))
        case "match":
            lines += [_slots(lettered(one["pairs"])), _list(sorted({pair["to"] for pair in one["pairs"]}), "ol")]
    lines += [f'<details markdown="1"><summary>Answer to question {number}</summary>', "", *answer(book, one)]
    return [*lines, "</details>", "</div>"]


def _ask_for(one: dict[str, Any]) -> str:
    if one["kind"] == "date":
        return "Write a date."
    return f"Write a number: {one['unit']}." if one["unit"] else "Write a number."


def _mixed(steps: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return steps in an order that is not theirs, and the same at each build."""
    mixed = sorted(steps, key=lambda step: sha256(step["id"].encode()).digest())
    return mixed if mixed != steps else [*mixed[1:], mixed[0]]


def right_answers(one: dict[str, Any]) -> list[str]:
    """Return the right answer in words: its parts, in order."""
    match one["kind"]:
        case "single" | "several":
            return [option["says"] for option in one["options"] if option["right"]]
        case "order":
            return [step["says"] for step in one["steps"]]
        case "match":
            return [f"{pair['says']}: {pair['to']}" for pair in one["pairs"]]
        case _:
            return [one["shown"]]


WAYS = {"later": "A later date", "earlier": "An earlier date", "more": "A larger number", "less": "A smaller number"}


def answer(book: Book, one: dict[str, Any]) -> Iterator[str]:
    """Yield the answer, why, the feedback, where the handbook says it, and the law."""
    right = list(map(Markup("<strong>{}</strong>").format, right_answers(one)))
    yield (
        Markup("<p>{}</p>").format(right[0])
        if len(right) == 1
        else _list(right, "ol" if one["kind"] == "order" else "ul")
    )
    yield Markup("<p>{}</p>").format(one["why"])
    told = [(WAYS[way], feedback) for way, feedback in one.get("wrong", {}).items()]
    for part in ("options", "steps", "pairs"):
        told += [(entry["says"], entry["feedback"]) for entry in one.get(part, ())]
    yield _list((f"{says.rstrip('.')}: {feedback}" for says, feedback in told), name="quiz-feedback")
    name = link(book, one)
    yield f'<p class="quiz-see" markdown="span">Read: {name}</p>'
    if one["law"]:
        cited = Markup("; ").join(map(_cited, one["law"]))
        yield Markup('<p class="quiz-law">It rests on: {}.</p>').format(cited)


def authority(law: dict[str, Any]) -> Markup:
    """Return what a point rests on: each part linked to what shows it, and to nothing else."""
    return Markup("; ").join(
        linked(part["url"], part["words"]) if part["url"] else Markup.escape(part["words"]) for part in law["parts"]
    )


def _cited(law: dict[str, Any]) -> Markup:
    cited = authority(law)
    if law["doubt"]:
        cited = Markup("{} {}").format(cited, in_doubt(str(law["doubt"]).removesuffix(".")))
    if not law["standing"]:
        return cited
    return Markup('<span data-fact="{}" data-standing="{}">{}</span>').format(law["id"], law["standing"], cited)


def link(book: Book, one: dict[str, Any]) -> str:
    """Return a link in Markdown to where the handbook says it."""
    page, section = one["see"]["page"], one["see"]["section"]
    return ref(book, page, title(book, page, section), section=section or "")


def title(book: Book, page_id: str, section: str | None) -> str:
    """Name a page, and its section if there is one, for a link."""
    require("page", page_id, book.data.pages)
    page = book.data.pages[page_id]
    return f"{page.about.title}: {page.sections[section]}" if section else page.about.title
