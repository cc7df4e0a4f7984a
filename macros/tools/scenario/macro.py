"""The case simulations: every scene a folded section that links to the next; the script shows one at a time."""

from collections.abc import Iterator, Sequence
from functools import partial
from typing import Any

from markupsafe import Markup

from macros.marks import Mark
from macros.models.base import PLACEHOLDER
from macros.render.book import Book, require
from macros.render.cite import caveat, cite_in_place, stated
from macros.render.doubts import doubt
from macros.render.links import ref
from macros.render.table import table
from macros.render.tool import folded, place
from macros.render.words import day, filled
from macros.render.worked import worked_example
from macros.tools.quiz.rules import Days, days
from macros.tools.scenario.model import SCENARIOS, Choice, Debrief, Document, Find, Scenario, Scene

KINDS = {"email": "Email", "letter": "Letter", "rota": "Rota", "note": "Note"}
ENDED = {"good": "It went well", "mixed": "It went partly well", "badly": "It went badly"}
ASKED = {"safe-day": "the safe day", "last-day": "the last day in law"}
CLOCK = "Days of the time limit went by."


def scenario(book: Book, scenario_id: str) -> str:
    """A case simulation. Without scripts it is a set of folded scenes, each choice linked to the next.

    Args:
        book: The handbook.
        scenario_id: The stem of a file in `data/scenarios/`.

    Example:
        {{ scenario("remark-as-a-joke") }}
    """
    require("scenario", scenario_id, book.data[SCENARIOS])
    story = book.data[SCENARIOS][scenario_id]
    first = story.scenes[0]
    lines = ['<div class="scenario-paper" data-search-exclude markdown="1">', "", *_opening(book, story)]
    lines += [
        f'<p class="hint" markdown="span">Read [scene 1]({_address(story, first.id)}), then only what stands under the '
        "choice that you would make. It says what came of it and where to go next.</p>",
        "",
    ]
    for number, scene in enumerate(story.scenes, 1):
        # Each apart: the script shows one alone, so each needs its own caveats in full.
        lines += [*folded(book, partial(_scene, book, story, scene, number)), ""]
    return place("scenario", graph(book, story), "\n".join([*lines, "</div>"]))


def graph(book: Book, story: Scenario) -> dict[str, Any]:
    """Return the ways through a story and the days to find, for the rule. The words stay in the page."""
    scenes: dict[str, Any] = {}
    for scene in story.scenes:
        found = _found(book, scene.find) if scene.find else None
        scenes[scene.id] = {
            "choices": {
                choice.id: {
                    "next": choice.next,
                    "note": _words(book, story, choice.note) if choice.note else None,
                    "clock": choice.clock,
                }
                for choice in scene.choices
            },
            "documents": list(scene.documents),
            "day": {"asks": scene.find.limit.answer, "safe": found.safe.isoformat(), "last": found.last.isoformat()}
            if scene.find and found
            else None,
            "went": scene.debrief.went if scene.debrief else None,
        }
    return {"id": story.id, "module": story.module, "first": story.scenes[0].id, "scenes": scenes}


def _found(book: Book, find: Find) -> Days:
    return days(book.law, find.limit)


def _own_days(book: Book, story: Scenario) -> dict[str, str]:
    """Return what `{act}`, `{scene:last_day}` and the like print in this story's texts."""
    own = {key: day(value) for key, value in story.dates.items()}
    for scene in story.scenes:
        if scene.find:
            found = _found(book, scene.find)
            own |= {f"{scene.id}:safe_day": day(found.safe), f"{scene.id}:last_day": day(found.last)}
    return own


def _words(book: Book, story: Scenario, text: str) -> str:
    """Print a text of the story. The checks have looked at what it names."""
    told = PLACEHOLDER.sub(lambda match: _own_days(book, story).get(match[1], match[0]), text)
    return filled(book, told).replace("[people]", book.data.edition.people.adjective)


def _address(story: Scenario, scene_id: str) -> str:
    return f"#scenario-{story.id}-{scene_id}"


# The parts of the page


def _opening(book: Book, story: Scenario) -> Iterator[str]:
    people = "".join(f"<li>{_html(_words(book, story, who))}</li>" for who in story.people)
    yield '<div class="scenario-opening" markdown="1">'
    yield from _paragraphs(_words(book, story, story.about))
    yield f'<ul class="scenario-people">{people}</ul>'
    yield "</div>"
    yield ""


def _scene(book: Book, story: Scenario, scene: Scene, number: int) -> list[str]:
    documents = {document.id: document for document in story.documents}
    anchor = _address(story, scene.id).removeprefix("#")
    lines = [
        f'<details class="scenario-scene" data-scene="{scene.id}" data-title="{_html(scene.title)}" markdown="1">',
        f'<summary><span id="{anchor}">Scene {number}: {_html(scene.title)}</span></summary>',
        "",
        '<div class="scenario-words" markdown="1">',
        *_paragraphs(_words(book, story, scene.text), _law(book, scene.facts)),
        "</div>",
        "",
    ]
    for name in scene.documents:
        lines += [*_document(book, story, documents[name]), ""]
    if scene.find:
        lines += [*_find(book, story, scene.find), ""]
    for choice in scene.choices:
        lines += [*folded(book, partial(_choice, book, story, choice)), ""]
    if scene.debrief:
        lines += _debrief(book, story, scene.debrief)
    return [*lines, "</details>"]


def _document(book: Book, story: Scenario, document: Document) -> Iterator[str]:
    yield f'<details class="scenario-document {document.kind}" data-document="{document.id}" markdown="1">'
    yield f"<summary>{KINDS[document.kind]}: {_html(_words(book, story, document.title))}</summary>"
    yield ""
    for block in _words(book, story, document.text).split("\n\n"):
        rows = [[cell.strip() for cell in line.split(" | ")] for line in block.strip().split("\n")]
        if all(len(row) > 1 for row in rows):
            yield table(_words(book, story, document.title), map(_html, rows[0]), [map(_html, row) for row in rows[1:]])
        else:
            yield f"<p>{'<br>'.join(_html(' | '.join(row)) for row in rows)}</p>"
    yield "</details>"


def _find(book: Book, story: Scenario, find: Find) -> Iterator[str]:
    limit, found = find.limit, _found(book, find)
    dates = {key: value.isoformat() for key in ("act", "a", "b", "first") if (value := getattr(limit, key))}
    rests = [book.data.facts[fact_id].name for fact_id in sorted(found.safe_rests | found.last_rests)]
    yield '<div class="scenario-find" markdown="1">'
    yield f'<p class="ask" {Mark.ASK.html}>{_html(_words(book, story, find.says))}</p>'
    yield '<details class="scenario-working" markdown="1">'
    yield f"<summary>Show how {ASKED[limit.answer]} is worked out</summary>"
    yield worked_example(book, "", nation=limit.nation, **dates)
    if unsure := [name for name in rests if doubt(book, book.fact(name))]:
        yield f'<p markdown="span">{caveat(book, *unsure)}</p>'
    yield "</details>"
    yield "</div>"


def _choice(book: Book, story: Scenario, choice: Choice) -> list[str]:
    following = next(scene for scene in story.scenes if scene.id == choice.next)
    note = _html(_words(book, story, choice.note or ""))
    goes = f"[{_html(following.title)}]({_address(story, choice.next)})"
    return [
        f'<details class="scenario-choice" data-choice="{choice.id}" markdown="1">',
        f"<summary>{_html(_words(book, story, choice.says))}</summary>",
        "",
        '<div class="scenario-then" markdown="1">',
        *_paragraphs(_words(book, story, choice.consequence), _law(book, choice.facts)),
        *([f'<p class="scenario-clock">{CLOCK}</p>'] if choice.clock else []),
        "</div>",
        *([f'<p class="scenario-noted">For your notebook: {note}</p>'] if note else []),
        f'<p class="scenario-next" markdown="span">Go on: {goes}</p>',
        "</details>",
    ]


def _debrief(book: Book, story: Scenario, debrief: Debrief) -> Iterator[str]:
    yield f'<div class="scenario-debrief {debrief.went}" markdown="1">'
    yield f'<p class="scenario-ended"><strong>{ENDED[debrief.went]}.</strong></p>'
    yield from _paragraphs(_words(book, story, debrief.text))
    for title, texts in (("What went well", debrief.well), ("What it cost", debrief.cost)):
        yield from _part(title, [_html(_words(book, story, text)) for text in texts])
    yield from _part("Read", [ref(book, page) for page in debrief.see])
    yield from _part("The law that it rests on", [_stated(book, name) for name in debrief.facts])
    yield "</div>"


def _part(title: str, items: list[str]) -> Iterator[str]:
    yield f'<div class="scenario-part" data-part="{title}" markdown="1">'
    yield f'<p class="scenario-head"><strong>{title}</strong></p>'
    yield '<ul markdown="1">'
    yield from (f'<li markdown="span">{item}</li>' for item in items)
    yield "</ul>"
    yield "</div>"


def _stated(book: Book, name: str) -> str:
    fact = book.fact(name)
    return f"{_html(stated(book, fact).removesuffix('.'))} {cite_in_place(book, name)}."


def _law(book: Book, names: Sequence[str]) -> str:
    return cite_in_place(book, *names) if names else ""


def _paragraphs(text: str, law: str = "") -> Iterator[str]:
    """Yield the paragraphs of a text, the last with its law before its full stop."""
    told = [_html(part.strip()) for part in text.split("\n") if part.strip()]
    if law:
        told[-1] = f"{told[-1].removesuffix('.')} {law}."
    yield from (f"<p>{part}</p>" for part in told)


def _html(text: str) -> str:
    return str(Markup.escape(text)).replace("&#39;", "’")


# What only the rule can say of the data


MACROS = (scenario,)
