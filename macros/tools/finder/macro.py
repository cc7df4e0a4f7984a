"""The finder: every question and outcome as linked sections, which the script shows one at a time."""

from collections.abc import Iterable
from functools import partial
from typing import Any

from macros.marks import Mark
from macros.render.book import Book
from macros.render.cite import cite
from macros.render.links import ref
from macros.render.tool import folded, place
from macros.render.words import filled
from macros.tools.finder.model import FINDER, Answer, Evidence, Finder, Outcome, Question

INTRO = """
<h2 class="finder-title" markdown="0">Answer one question at a time</h2>

Go where your answer says. Write down each likely type that you pass: some stories have two. The end of
the questions says what to do with them.
{: .finder-paper }
"""


def graph(finder: Finder) -> dict[str, Any]:
    """Return the ways through the questions, for the browser's rule. The words stay in the page."""
    return {
        "first": finder.questions[0].id,
        "questions": {
            question.id: {
                answer.id: {"then": answer.then, "outcomes": list(answer.outcomes)} for answer in question.answers
            }
            for question in finder.questions
        },
    }


def finder(book: Book) -> str:
    """The finder. Without scripts it is a set of linked sections, and its lists of evidence print with boxes.

    Example:
        {{ finder() }}
    """
    found = book.data[FINDER]
    # Each with every caveat in full: the reader may see no other.
    sections = [
        *(folded(book, partial(_question, book, question)) for question in found.questions),
        _end(book),
        *(folded(book, partial(_outcome, book, outcome)) for outcome in found.outcomes),
    ]
    return place("finder", graph(found), "\n\n".join([INTRO.strip(), *sections]))


def _section(kind: str, name: str, words: Iterable[str]) -> str:
    return (
        f'<section class="finder-{kind}" data-finder="{name}" markdown="1">\n\n' + "\n\n".join(words) + "\n\n</section>"
    )


def _heading(book: Book, name: str, words: str, more: str = "") -> str:
    """Return a heading with its number, which is for paper: several stand on a page there."""
    number = f'<span class="finder-paper" data-search-exclude>{_number(book, name)}. </span>'
    return f"### {number}{words} {{ #finder-{name} data-toc-label='{words.replace(chr(39), '’')}'{more} }}"


def _number(book: Book, name: str) -> str:
    """Return what a question or an outcome is called on paper, such as "Question 9"."""
    found: Finder = book.data[FINDER]
    kind, listed = ("Question", found.question) if name in found.question else ("Type", found.outcome)
    return f"{kind} {list(listed).index(name) + 1}"


def _question(book: Book, question: Question) -> str:
    law = f" {cite(book, *question.facts)}." if question.facts else ""
    why = f"{question.why.removesuffix('.')}{law}" if law else question.why
    return _section(
        "question",
        question.id,
        [
            # Its words would crowd out the pages themselves in a search.
            _heading(book, question.id, question.ask, " data-search-exclude"),
            filled(book, why) + "\n{: .finder-why }",
            _list("answers", (f"- {_answer(book, answer)}" for answer in question.answers)),
        ],
    )


def _answer(book: Book, answer: Answer) -> str:
    """Return a link to where the answer leads, and to what it points to on the way."""
    outcomes = book.data[FINDER].outcome
    goes = answer.then or "end"
    then = f"go to {_number(book, goes).lower()}" if answer.then else "go to the end of the questions"
    points = ", ".join(
        f"[{_number(book, i).lower()}, {outcomes[i].title.removeprefix('It may be ')}](#finder-{i})"
        for i in answer.outcomes
    )
    note = f'<span class="finder-paper" {Mark.ASIDE.html}>. Write down: {points}.</span>' if points else ""
    way = f'<span class="finder-paper">: {then}</span>'
    return f'[{answer.says}{way}](#finder-{goes}){{ data-answer="{answer.id}" }}{note}'


def _end(book: Book) -> str:
    return _section(
        "end",
        "end",
        [
            "### What your answers point to { #finder-end data-search-exclude }",
            "These are *likely* types. They are not a verdict: only a tribunal decides. "
            "First, whatever the type, [work out the last day to claim](/law/time-limits.md) today.",
            "Next, with no name, ask the employer to keep everything, and for figures. "
            "Send questions that point to your member once they have "
            "[chosen the way](/casework/index.md#choose-the-way-forward).",
            "Read each type that you wrote down. Tick what you have. For another event, begin again at question 1.\n"
            "{: .finder-paper }",
        ],
    )


def _outcome(book: Book, outcome: Outcome) -> str:
    # In the reader's order, because the first citation of a fact carries its caveat in full.
    says = f"{filled(book, outcome.says).removesuffix('.')} {cite(book, *outcome.facts)}."
    elements = _elements(book, outcome)
    evidence = [_evidence(book, item) for item in outcome.evidence]
    return _section(
        "outcome",
        outcome.id,
        [
            _heading(book, outcome.id, outcome.title),
            says,
            _part("What has to be shown", "elements", elements),
            _part("What you have", "evidence", evidence),
            _part("What to ask the employer", "ask", [f"- {words}" for words in outcome.ask]),
            _part("Where to read", "see", [f"- {ref(book, page)}" for page in outcome.see]),
            f"[Start again](#finder-start)\n{{: .finder-paper {Mark.CONTROL.html} }}",
        ],
    )


def _elements(book: Book, outcome: Outcome) -> list[str]:
    """Return what the type has to show, then what the outcome adds. The last cites the law that its words did not."""
    says = [element.says for element in outcome.elements]
    facts = [name for element in outcome.elements for name in element.facts]
    if outcome.type:
        kind = book.data.types[outcome.type]
        says, facts = [*kind.prove, *says], [*kind.facts, *facts]
    law = [name for name in dict.fromkeys(facts) if name not in outcome.facts]
    *others, last = (f"- {filled(book, words)}" for words in says)
    return [*others, f"{last.removesuffix('.')} {cite(book, *law)}." if law else last]


def _part(title: str, name: str, items: Iterable[str]) -> str:
    # Raw, so that a search finds the outcome and not twenty parts of the same name.
    return f'<h4 markdown="0">{title}</h4>\n\n{_list(name, items)}'


def _list(name: str, items: Iterable[str]) -> str:
    return f'<div class="finder-{name}" markdown="1">\n\n' + "\n".join(items) + "\n\n</div>"


def _evidence(book: Book, item: Evidence) -> str:
    law = f" {cite(book, *item.facts)}." if item.facts else ""
    get = filled(book, item.get)
    return (
        f'- <span class="finder-have">{filled(book, item.have)}</span>. '
        f'<span class="finder-get">{get.removesuffix(".") + law if law else get}</span>'
    )


MACROS = (finder,)
