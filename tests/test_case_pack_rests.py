"""What each paper of a case rests on, so that a changed fact makes old the papers that print it and no others."""

import copy
import re
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Page

from macros.render.book import Book
from tests.modules import Modules
from tests.pack_cases import CASES, SISTER, Case
from tests.pack_papers import pack_page

NAMES = [one["nickname"] for one in CASES]


@pytest.fixture(scope="module")
def rule(browser, book: Book) -> Modules:
    return pack_page(browser, book)


def leaves(value: Any, at: tuple[Any, ...] = ()) -> Iterator[tuple[tuple[Any, ...], Any]]:
    """Yield each fact of a case, with the way to it."""
    pairs = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    yield from (found for key, part in pairs for found in leaves(part, (*at, key)))
    if not isinstance(value, (dict, list)):
        yield at, value


def changed(one: Case, at: tuple[Any, ...], old: Any) -> Case:
    """Return the case with one fact changed to another of its kind."""
    made = copy.deepcopy(one)
    holder = made
    for key in at[:-1]:
        holder = holder[key]
    others = {
        "nation": "scotland",
        "kind": "background",
        "status": "agency",
        "employer_kind": "private",
        "heading": "future",
    }
    if isinstance(old, bool):
        new: Any = not old
    elif isinstance(old, int):
        new = old + 3
    elif old is None:
        new = 2
    elif re.fullmatch(r"\d{4}-\d{2}-\d{2}", old):
        new = old[:8] + ("05" if old[8:] != "05" else "06")
    elif at[-1] in ("a", "b", "lodged", "ended"):
        new = "2026-11-21"
    elif at[-1] in others and at[0] != "steps":
        new = others[at[-1]]
    elif at[-1] == "amount":
        new = "77"
    else:
        new = f"{old} anew".strip()
    holder[at[-1]] = new
    return made


@pytest.mark.parametrize("one", CASES, ids=NAMES)
def test_a_paper_rests_on_what_it_prints_and_on_nothing_else(one: Case, rule: Page):
    apart = ("id", "entered", "changed", "asked", "papers", "clock", "skipped", "drafts", "notes")
    facts = [(at, old) for at, old in leaves(one) if not set(apart) & set(map(str, at[-1:] + at[:1]))]
    changes = [changed(one, at, old) for at, old in facts]
    found = rule.evaluate(
        """cases => cases.map(one => Object.fromEntries(reader.papersOf(one, context)
            .map(paper => [paper.id, [JSON.stringify([paper.heading, paper.blocks]), resting.rests(paper.id, one)]])))""",
        [one, *changes],
    )
    before, after = found[0], found[1:]
    moved = set()
    for (at, _), now in zip(facts, after, strict=True):
        for name, (text, rests) in now.items():
            if text != before[name][0]:
                assert rests != before[name][1], f"{name} prints {at}, and does not rest on it"
                moved.add(at[0])
    assert {"member", "entries", "comparators", "documents", "wants"} <= moved


@pytest.mark.parametrize(
    ("at", "old", "papers"),
    [
        (("notes",), "", set()),
        (("nickname",), "", set()),
        (("documents", 0, "title"), "", {"documents"}),
        (("documents", 0, "pages"), 1, {"documents", "chronology", "statement", "hearing-sheet"}),
        (("comparators", 0, "different"), "", {"comparators"}),
        (("losses", 0, "amount"), "", {"schedule"}),
        (("entries", 0, "saw"), "", {"chronology", "statement"}),
        (("steps", 0, "note"), "", {"chronology"}),
    ],
)
def test_a_changed_fact_makes_old_the_papers_that_rest_on_it_and_no_others(
    at: tuple[Any, ...], old: Any, papers: set[str], rule: Page
):
    now = changed(SISTER, at, old)
    stale = rule.evaluate(
        """([one, now]) => {
            const papers = Object.fromEntries(pack.IDS.map(id => [id, { made: "2026-11-29", rests: resting.rests(id, one) }]))
            return pack.IDS.filter(id => resting.stale(id, { ...now, papers }))
        }""",
        [SISTER, now],
    )
    assert set(stale) == papers


def test_a_paper_that_was_never_made_is_not_old(rule: Page):
    assert rule.evaluate("one => pack.IDS.filter(id => resting.stale(id, one))", SISTER) == []
    assert rule.evaluate("one => resting.rests('constructor', one)", SISTER) == ""
