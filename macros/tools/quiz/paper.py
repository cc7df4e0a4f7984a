"""A quiz on paper and in the tutor's copy: each question as HTML, its answer apart from it."""

from collections.abc import Iterator
from hashlib import sha256
from html import escape
from typing import Any

from macros.render.book import Book, require
from macros.render.links import ref


def html(text: str) -> str:
    """Return words of the data as HTML."""
    return escape(text, quote=False)


def _list(items: list[str], tag: str = "ul", name: str = "") -> str:
    opened = f'<{tag} class="{name}">' if name else f"<{tag}>"
    return opened + "".join(f"<li>{item}</li>" for item in items) + f"</{tag}>"


def on_paper(book: Book, one: dict[str, Any], number: int) -> list[str]:
    """Return one question with its answer folded under it, nothing of the answer outside."""
    lines = [f'<div class="quiz-q" data-question="{one["id"]}" markdown="1">']
    lines.append(f'<p class="ask">{number}. {html(one["ask"])}</p>')
    match one["kind"]:
        case "single" | "several":
            lines.append(_list([html(option["says"]) for option in one["options"]], name="quiz-boxes"))
        case "order":
            lines.append(_list([html(step["says"]) for step in _mixed(one["steps"])], name="quiz-boxes"))
        case "match":
            lines.append(_list([html(pair["says"]) for pair in one["pairs"]]))
            lines.append("<p>Match each with one of these:</p>")
            lines.append(_list([html(to) for to in sorted({pair["to"] for pair in one["pairs"]})]))
        case _:
            lines.append(f'<p class="hint">{html(_ask_for(one))}</p>')
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
    right = [html(text) for text in right_answers(one)]
    yield (
        f"<p><strong>{right[0]}</strong></p>"
        if len(right) == 1
        else _list([f"<strong>{text}</strong>" for text in right], "ol" if one["kind"] == "order" else "ul")
    )
    yield f"<p>{html(one['why'])}</p>"
    told = [(WAYS[way], feedback) for way, feedback in one.get("wrong", {}).items()]
    for part in ("options", "steps", "pairs"):
        told += [(entry["says"], entry["feedback"]) for entry in one.get(part, ())]
    yield _list([f"{html(says.rstrip('.'))}: {html(feedback)}" for says, feedback in told], name="quiz-feedback")
    name = link(book, one)
    yield f'<p class="quiz-see" markdown="span">Read: {name}</p>'
    if one["law"]:
        yield f'<p class="quiz-law">It rests on: {"; ".join(_cited(law) for law in one["law"])}.</p>'


def _cited(law: dict[str, Any]) -> str:
    words = html(law["words"])
    linked = f'<a href="{escape(law["url"])}">{words}</a>' if law["url"] else words
    doubt = html(str(law["doubt"]).removesuffix("."))
    cited = f'{linked} <span class="doubt">{doubt}</span>' if doubt else linked
    return (
        f'<span data-fact="{law["id"]}" data-standing="{law["standing"]}">{cited}</span>' if law["standing"] else cited
    )


def link(book: Book, one: dict[str, Any]) -> str:
    """Return a link in Markdown to where the handbook says it."""
    page, section = one["see"]["page"], one["see"]["section"]
    return ref(book, page, title(book, page, section), section=section or "")


def title(book: Book, page_id: str, section: str | None) -> str:
    """Name a page, and its section if there is one, for a link."""
    require("page", page_id, book.data.pages)
    page = book.data.pages[page_id]
    return f"{page.about.title}: {page.sections[section]}" if section else page.about.title
