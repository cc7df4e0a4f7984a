"""Quizzes: each question's words with their dates worked out, for the script, for paper and for tutors."""

from collections.abc import Mapping
from typing import Any

from markupsafe import Markup

from macros.marks import Mark
from macros.models.base import PLACEHOLDER
from macros.render.authority import parts
from macros.render.blank import ask
from macros.render.book import Book, require
from macros.render.tool import cited_law, folded, law, place
from macros.render.words import UNITS, day, shown, written
from macros.tools.quiz.model import QUIZZES, Question
from macros.tools.quiz.paper import answer, on_paper
from macros.tools.quiz.rules import days
from macros.tools.training.model import MODULES
from macros.tools.wres.evidence import doubt_of, rely
from macros.tools.wres.model import FINDINGS

UNIT_WORDS = {
    "gbp": "pounds",
    "percent": "per cent",
    "points": "percentage points",
    "ratio": "as a ratio, such as 1.25",
    "year": "the year",
}


def quiz(book: Book, module_id: str) -> str:
    """The quiz of a module. Without scripts it is a list of questions, each with its answer folded under it.

    Args:
        book: The handbook.
        module_id: Id from `data/modules.yml`; the questions are in `data/quizzes/<id>.yml`.

    Example:
        {{ quiz("watching-the-clock") }}
    """
    require("quiz", module_id, book.data[QUIZZES])

    def made() -> str:
        asked = _relied_on(book, module_id)
        facts = {
            "module": module_id,
            "questions": [{key: value for key, value in one.items() if key != "see"} for one in asked],
        }
        # Kept out of searches: a search must not give answers away.
        paper = ['<div class="quiz-paper" data-search-exclude markdown="1">', ""]
        then = Markup("<span {}>Then open the answer under it.</span>").format(Mark.CONTROL.html)
        paper += [f"Answer each question on paper. {then}", ""]
        for number, one in enumerate(asked, 1):
            paper += [*on_paper(book, one, number), ""]
        return place("quiz", facts, "\n".join([*paper, "</div>"]))

    return folded(book, made)


def tutor_answers(book: Book, module_id: str) -> str:
    """Every answer of a module's quiz, with the feedback to wrong ones: for the tutor's copy alone.

    Args:
        book: The handbook.
        module_id: Id from `data/modules.yml`.

    Example:
        {{ tutor_answers("watching-the-clock") }}
    """
    require("quiz", module_id, book.data[QUIZZES])

    def made() -> str:
        title = book.data[MODULES][module_id].title
        lines = [str(Markup('<h2 id="answers-{}" markdown="0">Answers: {}</h2>').format(module_id, title))]
        lines += [
            '<details class="tutor-answers" data-search-exclude markdown="1">',
            "<summary>The answers</summary>",
            "",
        ]
        for number, one in enumerate(_relied_on(book, module_id), 1):
            lines += [
                '<div class="quiz-q" markdown="1">',
                ask(f"{number}. {one['ask']}"),
            ]
            lines += [*answer(book, one), "</div>", ""]
        return "\n" + "\n".join([*lines, "</details>"]) + "\n"

    return folded(book, made)


def _relied_on(book: Book, module_id: str) -> list[dict[str, Any]]:
    """Return a module's questions, and note that the page relies on what their answers rest on."""
    for question in book.data[QUIZZES][module_id].values():
        for name in question.rests_on:
            if name in book.data.names:
                law(book, name)
                continue
            rely(book, name)
            if sources := book.data[FINDINGS][name].sources:
                book.source(sources[0])
    return questions(book, module_id)


def questions(book: Book, module_id: str) -> list[dict[str, Any]]:
    """Return a module's questions in plain words: every `{…}` filled in, every answer worked out.

    Each is `{id, kind, ask, why, law, see}`, and by its kind: `options`, `steps` or `pairs` as in the data; for a
    date or number `answer` (2026-11-22, 12), `shown` (as a reader sees it), `wrong` (feedback by way), `unit`.
    """
    return [_told(book, question) for question in book.data[QUIZZES][module_id].values()]


def _told(book: Book, question: Question) -> dict[str, Any]:
    own = _own(book, question)

    def words(text: str) -> str:
        return _filled(book, text, own)

    made: dict[str, Any] = {
        "id": question.id,
        "kind": question.kind,
        "ask": words(question.ask),
        "why": words(question.why),
        "law": [_law(book, name) for name in question.rests_on],
        "see": question.see.model_dump(),
    }
    for kind in ("options", "steps", "pairs"):
        if entries := getattr(question, kind):
            texts = ("says", "to", "feedback")
            made[kind] = [
                {key: words(value) if key in texts else value for key, value in entry.model_dump().items()}
                for entry in entries
            ]
    if question.kind in ("date", "number"):
        made |= {"shown": own["answer"], "answer": _right(book, question)}
        made["wrong"] = {wrong.when: words(wrong.feedback) for wrong in question.wrong}
    if question.amount:
        made["unit"] = _unit(question, question.amount.key)
    return made


def _right(book: Book, question: Question) -> Any:
    """Return the right date or number."""
    if question.kind == "date" and question.limit:
        found = days(book.law, question.limit)
        return (found.safe if question.limit.answer == "safe-day" else found.last).isoformat()
    assert question.amount is not None
    return _record(book, str(question.amount.fact or question.amount.finding)).values[question.amount.key]


def _record(book: Book, name: str) -> Any:
    return book.told(name) if name in book.data.names else book.data[FINDINGS][name]


def _own(book: Book, question: Question) -> Mapping[str, str]:
    """Return what `{act}`, `{answer}` and the like print in this question's texts."""
    own: dict[str, str] = {}
    if limit := question.limit:
        found = days(book.law, limit)
        asked = found.safe if limit.answer == "safe-day" else found.last
        story = {"act": limit.act, "first": limit.first, "a": limit.a, "b": limit.b}
        all_days = {**story, "safe_day": found.safe, "last_day": found.last, "answer": asked}
        own = {key: day(value) for key, value in all_days.items() if value}
    if amount := question.amount:
        own["answer"] = written(amount.key, _right(book, question))
        if own["answer"] == f"{_right(book, question):,}" and question.unit:
            own["answer"] += f" {question.unit}"
    return own


def _filled(book: Book, text: str, own: Mapping[str, str]) -> str:
    """Print a text of a question. The loader has checked what it names."""

    def value(name: str, key: str) -> str:
        if not name:
            return own[key]
        if name in book.data.names:
            return shown(book, name, key) or ""
        return written(key, book.data[FINDINGS][name].values[key])

    filled = PLACEHOLDER.sub(lambda found: value(*found[1].rpartition(".")[::2]), text)
    return filled.replace("[people]", book.data.edition.people.adjective)


def _unit(question: Question, key: str) -> str:
    """Say in what a number is asked for, or nothing where the question itself says."""
    for unit, words in (*UNIT_WORDS.items(), *((unit, f"{name}s") for unit, name in UNITS.items())):
        if key == unit or key.endswith(f"_{unit}"):
            return words.replace("week’s pays", "weeks’ pay")
    return question.unit or ""


def _law(book: Book, name: str) -> dict[str, Any]:
    """Return what the script needs to cite a fact or a finding of the workforce data."""
    if name in book.data.names:
        fact = book.told(name)
        cited = cited_law(book, fact)
        linked = [{"words": part.words, "url": part.url} for part in parts(book, fact)]
        return {**{key: cited[key] for key in ("id", "standing", "doubt")}, "parts": linked}
    finding = book.data[FINDINGS][name]
    source = book.data.sources[finding.sources[0]] if finding.sources else None
    return {
        "id": name,
        "standing": None,
        "doubt": doubt_of(finding),
        "parts": [
            {"words": source.publisher, "url": source.url} if source else {"words": finding.documents[0], "url": None}
        ],
    }


MACROS = (quiz, tutor_answers)
