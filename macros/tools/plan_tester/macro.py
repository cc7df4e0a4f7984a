"""The action-plan tester: its questions and signs to print and fill in by hand, which the script makes answerable."""

from typing import Any

from markupsafe import Markup

from macros.marks import Mark
from macros.render.book import Book
from macros.render.cite import source
from macros.render.links import ref
from macros.render.table import table
from macros.render.tool import place
from macros.tools.plan_tester.model import PLAN_TESTER, PlanAction, PlanTester, Sign
from macros.tools.plan_tester.rules import Flag, flags


def plan_tester(book: Book) -> str:
    """The tester of an employer's action plan, blank. With scripts: nine answers, each action read for signs, a report.

    Example:
        {{ plan_tester() }}
    """
    tester = book.data[PLAN_TESTER]
    cited = "; ".join(source(book, source_id) for source_id in tester.entry.sources)
    paper = [
        *("### The nine questions", _questions(book, tester)),
        *("### One action at a time", "Write down what the plan says of one action. Leave empty what it leaves out."),
        _grid(tester),
        *("### What to look for in an action", "Each sign is a reason to ask, not an answer.", _signs(book, tester)),
        *("### A weak entry and a strong one", tester.entry.says, _entry(tester), f"{tester.entry.why} {cited}."),
    ]
    return place("plan_tester", _facts(book, tester), "\n\n".join(paper))


def _questions(book: Book, tester: PlanTester) -> str:
    """Return the nine questions with boxes for a score and a line for a note."""
    boxes = " ".join(
        f'<span class="box" {Mark.BOX.html}>{score.value}: {_text(score.words)}</span>' for score in tester.scores
    )
    line = '<span class="line" aria-hidden="true"></span>'
    return table(
        "The nine questions",
        ("Question", "A good answer", "A weak answer", "Ask for", "Your answer"),
        (
            (
                f"**{n}. {_text(one.ask)}** More: {ref(book, one.page)}.",
                _text(one.good),
                _text(one.weak),
                _text(one.get),
                f'<span class="boxes">{boxes}</span>{line}',
            )
            for n, one in enumerate(tester.questions, 1)
        ),
    )


def _grid(tester: PlanTester) -> str:
    rows = ((f"{_text(box.label)}. {_text(box.hint)}", "") for box in tester.boxes)
    return table("One action of the plan, to fill in", ("Part", "What the plan says"), rows)


def _signs(book: Book, tester: PlanTester) -> str:
    names = {part.id: part.name for part in tester.parts}
    return table(
        "Signs to look for in an action",
        ("Sign", "What sets it off", "Why it matters", "Ask"),
        (
            (
                f"{names[sign.part]}: {_text(sign.flag)}",
                _sets_off(tester, sign),
                " ".join([_text(sign.says), *(f"Source: {source(book, source_id)}." for source_id in sign.sources)]),
                _text(sign.ask),
            )
            for sign in tester.signs
        ),
    )


def _sets_off(tester: PlanTester, sign: Sign) -> str:
    labels = {box.id: box.label for box in tester.boxes}
    return _text(sign.sets_off or f"{' and '.join(f'“{labels[box]}”' for box in sign.reads)} is empty.")


def _entry(tester: PlanTester) -> str:
    weak, strong = tester.entry.weak, tester.entry.strong
    rows = [
        (_text(box.label), *(_text(getattr(one, box.id)) or "Nothing" for one in (weak, strong)))
        for box in tester.boxes
    ]
    rows.append(("Signs found", _shown(tester, weak), _shown(tester, strong)))
    return table("The same problem, a weak entry and a strong one", ("Part", "Weak", "Strong"), rows)


def _shown(tester: PlanTester, action: PlanAction) -> str:
    """Return the signs of an action as the tool would find them."""
    names = {sign.id: sign.flag for sign in tester.signs}
    return "; ".join(_named(names[flag.id], flag) for flag in flags(action, tester.signs)) or "None"


def _named(name: str, flag: Flag) -> str:
    return _text(name) + (f" ({', '.join(f'“{_text(word)}”' for word in flag.words)})" if flag.words else "")


def _text(words: str) -> str:
    """Return words that Markdown leaves alone."""
    return str(Markup.escape(words)).replace("*", "&#42;").replace("_", "&#95;").replace("|", "&#124;")


def _facts(book: Book, tester: PlanTester) -> dict[str, Any]:
    facts = tester.model_dump(exclude={"entry", "signs"})
    signs = [
        sign.model_dump(exclude={"sets_off"}) | {"sources": [_link(book, source_id) for source_id in sign.sources]}
        for sign in tester.signs
    ]
    return {**facts, "signs": signs}


def _link(book: Book, source_id: str) -> dict[str, str]:
    found = book.source(source_id)
    return {"url": found.url, "words": f"{found.title} ({found.publisher})"}


MACROS = (plan_tester,)
