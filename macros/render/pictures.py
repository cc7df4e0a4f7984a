"""Pictures of what takes many words, each with the same in words under it: from `data/pictures.yml`."""

from markupsafe import Markup

from macros.marks import Mark
from macros.models.reference import Picture, Step
from macros.render.book import Book, require
from macros.render.cite import cite
from macros.render.doubts import numbered
from macros.render.drawn import drawing
from macros.render.words import filled


def picture(book: Book, picture_id: str) -> str:
    """Draw a road of steps, a tree or a row of questions, and say the same in words under it, with the law.

    Example:
        {{ picture("road") }}
    """
    require("picture", picture_id, book.data.pictures)
    found = book.data.pictures[picture_id]
    facts = [book.fact(name) for step in found.steps for name in step.facts]
    doubts = " ".join(filter(None, dict.fromkeys(numbered(book, fact) for fact in facts)))
    cited = [cite(book, *step.facts) if step.facts else "" for step in found.steps]
    steps = tuple(step.model_copy(update=_filled(book, step)) for step in found.steps)
    return figure(found.model_copy(update={"about": filled(book, found.about), "steps": steps}), cited, doubts)


def _filled(book: Book, step: Step) -> dict[str, str]:
    return {
        key: filled(book, words) for key in ("head", "says", "clock", "then", "go") if (words := getattr(step, key))
    }


def figure(found: Picture, cited: list[str], doubts: str = "") -> str:
    """Return a picture and the same in words.

    Args:
        found: The picture, its figures filled in.
        cited: The law or the sources of each step, or nothing.
        doubts: The marks of notes on what it rests on: they stand above the drawing, where nothing is folded.
    """
    sign = "-" if found.form == "tree" else "1."
    listed = (
        f"{sign} {_said(step, bold='**')}{f' {law}' if law else ''}"
        for step, law in zip(found.steps, cited, strict=True)
    )
    return "\n".join(
        [
            "",
            '<div class="pictured" markdown="1">',
            Markup('<p class="chart-title" {}>{}</p>').format(Mark.LABEL.html, found.title),
            f'<p {Mark.LEAD.html} markdown="span">{found.about}{doubts}</p>',
            drawing(found, f"{found.id}-picture", in_words(found)),
            "",
            '<details class="in-words" markdown="1">',
            "<summary>The same in words</summary>",
            "",
            *([f"**{found.root}**", ""] if found.root else []),
            *listed,
            "",
            "</details>",
            "</div>",
            "",
        ]
    )


def in_words(found: Picture) -> str:
    """Say all that a picture shows: it is read out in place of the drawing."""
    numbers = ("" if found.form == "tree" else f"{number}. " for number in range(1, len(found.steps) + 1))
    steps = (f"{number}{_said(step)}" for number, step in zip(numbers, found.steps, strict=True))
    return " ".join(filter(None, (found.about, found.root, *steps)))


def _said(step: Step, bold: str = "") -> str:
    parts = (
        f"{bold}{_sentence(step.head)}{bold}",
        _sentence(step.says),
        f"Clock: {_sentence(step.clock)}" if step.clock else "",
        _sentence(step.then),
        f"{step.go}: go on." if step.go else "",
    )
    return " ".join(filter(None, parts))


def _sentence(words: str | None) -> str:
    if not words:
        return ""
    return words if words[-1] in ".?!" else f"{words}."


MACROS = (picture,)
