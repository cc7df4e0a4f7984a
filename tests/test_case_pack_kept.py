"""What a paper asks besides the case: whose answer it is, and which papers it makes old."""

from typing import Any

import pytest
from playwright.sync_api import Page

from macros.render.book import Book
from tests.modules import Modules
from tests.pack_cases import SISTER, Case
from tests.pack_papers import pack_page, papers, words


@pytest.fixture(scope="module")
def rule(browser, book: Book) -> Modules:
    return pack_page(browser, book)


TOLD = {
    "all": {"rep": "Jo Adeyemi", "union": "The union"},
    "grievance": {"to": "The HR director", "reply-by": "2026-12-11", "signature": "rep"},
    "grievance-appeal": {"to": "The chief executive", "reply-by": "2027-01-15", "signature": "rep"},
    "questions": {"signature": "rep"},
    "letter-to-member": {"reply-by": "2026-12-04"},
    "closing-letter": {"reply-by": "2026-12-03"},
}
OLDER = {"employer": {"to": "The HR director", "reply-by": "2026-12-11"}, "member": {"reply-by": "2026-12-04"}}
ANSWER = "([one, paper, field, text]) => kept.answered(one.asked, paper, field, text)"


def stale(rule: Page, one: Case, now: Case) -> set[str]:
    return set(
        rule.evaluate(
            """([one, now]) => {
                const papers = Object.fromEntries(pack.IDS.map(id => [id, { made: "2026-11-29", rests: resting.rests(id, one) }]))
                return pack.IDS.filter(id => resting.stale(id, { ...now, papers }))
            }""",
            [one, now],
        )
    )


def test_what_a_paper_asks_is_its_own_and_only_who_the_rep_is_is_shared(rule: Page):
    made = {name: words(paper) for name, paper in papers(rule, {**SISTER, "asked": TOLD}).items()}
    assert "The HR director" in made["grievance"]
    assert "11 December 2026" in made["grievance"]
    assert "The chief executive" in made["grievance-appeal"]
    assert "15 January 2027" in made["grievance-appeal"]
    assert not [
        part for part in ("chief executive", "15 January 2027") if part in made["grievance"] + made["questions"]
    ]
    assert "4 December 2026" in made["letter-to-member"]
    assert "3 December 2026" in made["closing-letter"]
    letters = ("grievance", "questions", "grievance-appeal", "letter-to-member", "closing-letter")
    assert [name for name in letters if "Jo Adeyemi" not in made[name]] == []


def test_a_paper_of_an_older_file_takes_the_shared_answer_until_it_has_its_own(rule: Page):
    one = {**SISTER, "asked": OLDER}
    made = {name: words(paper) for name, paper in papers(rule, one).items()}
    for name in ("grievance", "questions", "grievance-appeal"):
        assert "The HR director" in made[name]
    asked = rule.evaluate(ANSWER, [one, "grievance-appeal", "to", "The chief executive"])
    made = {name: words(paper) for name, paper in papers(rule, {**one, "asked": asked}).items()}
    assert "The chief executive" in made["grievance-appeal"]
    assert "The HR director" in made["grievance"]
    emptied = rule.evaluate(ANSWER, [{"asked": asked}, "grievance-appeal", "to", ""])
    made = {name: words(paper) for name, paper in papers(rule, {**one, "asked": emptied}).items()}
    assert not [part for part in ("HR director", "chief executive") if part in made["grievance-appeal"]]


def test_an_answer_taken_back_leaves_nothing_behind(rule: Page):
    asked = rule.evaluate(ANSWER, [{"asked": {}}, "grievance", "to", "The HR director"])
    assert asked == {"grievance": {"to": "The HR director"}}
    assert rule.evaluate(ANSWER, [{"asked": asked}, "grievance", "to", ""]) == {}


@pytest.mark.parametrize(
    ("paper", "field", "old"),
    [
        ("grievance", "to", {"grievance"}),
        ("closing-letter", "reply-by", {"closing-letter"}),
        ("letter-to-member", "mine", {"letter-to-member"}),
        ("witness", "witness", {"witness"}),
        ("conciliation", "rep", {"conciliation"}),
        ("grievance", "rep", {
            "letter-to-member", "questions", "grievance", "grievance-appeal", "disciplinary-appeal", "closing-letter",
        }),
    ],
)  # fmt: skip
@pytest.mark.parametrize("asked", [{}, OLDER, TOLD], ids=["nothing", "older file", "told"])
def test_a_new_answer_makes_old_the_papers_that_were_told_the_old_one(
    paper: str, field: str, old: set[str], asked: dict[str, Any], rule: Page
):
    one = {**SISTER, "asked": asked}
    now = {**one, "asked": rule.evaluate(ANSWER, [one, paper, field, "2026-12-24"])}
    # What to type for conciliation takes the rep from the letters, until it has one of its own.
    own = field != "rep" or "rep" in asked.get("conciliation", {})
    assert stale(rule, one, now) == (old if own else old | {"conciliation"})
    assert stale(rule, one, one) == set()
