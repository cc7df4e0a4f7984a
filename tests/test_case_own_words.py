"""Facts told in the member’s own words, in papers that somebody else signs."""

import pytest
from playwright.sync_api import Page

from macros.render.book import Book
from tests.modules import Modules
from tests.pack_cases import SISTER, Case, entry, step
from tests.pack_papers import pack_page, papers, words

RACE = {"direct-3": "They laughed at my accent, and I was the only one."}
TOLD: Case = {
    **SISTER, "member": "A.O.", "comparators": [], "documents": [], "wants": ["My job back"],
    "steps": [step("sanction", "2026-10-20")],
    "entries": [
        entry("a", "2026-10-05", "The lead shouted at me.", types=["direct"], shown=RACE),
        entry("b", "2026-10-20", "I was dismissed.", types=["direct"], shown=RACE, kind="dismissal"),
    ],
}  # fmt: skip
SIGNED = ["grievance", "disciplinary-appeal"]


@pytest.fixture(scope="module")
def rule(browser, book: Book) -> Modules:
    return pack_page(browser, book)


def signed(one: Case, by: str) -> Case:
    return {
        **one,
        "asked": {**one["asked"], **{name: {**one["asked"].get(name, {}), "signature": by} for name in SIGNED}},
    }


@pytest.mark.parametrize("name", SIGNED)
def test_a_letter_that_the_rep_signs_says_whose_words_it_holds(name: str, rule: Page):
    text = words(papers(rule, signed(TOLD, "rep"))[name])
    assert "In A.O.’s words:\nMy job back" in text and "only one" in text
    lines = text.split("\n")
    first = next(i for i, line in enumerate(lines) if "only one" in line or "shouted at me" in line)
    assert lines[first - 1] == "In A.O.’s words:"
    assert "words:" not in words(papers(rule, signed(TOLD, "member"))[name])
    assert "words:" not in words(papers(rule, signed({**SISTER, "wants": ["An apology"]}, "rep"))[name])


def test_the_members_letter_gives_their_words_as_theirs(rule: Page):
    text = words(papers(rule, TOLD)["letter-to-member"])
    assert "In your words:\n(1) 5 October 2026" in text and "In your words:\nMy job back" in text


def test_the_claim_lacks_each_event_that_is_told_as_i(rule: Page):
    missing = [lacks["says"] for lacks in papers(rule, TOLD)["claim"]["missing"]]
    for number in (1, 2):
        assert f"Event {number} is told as “I”: put it as “the claimant”" in missing
    assert not any("told as" in lacks["says"] for lacks in papers(rule, SISTER)["claim"]["missing"])


@pytest.mark.parametrize(
    ("says", "own"),
    [
        ("I wrote to HR.", True), ("He shouted at me.", True), ("My rota was cut", True), ("Then I’m told to go.", True),
        ("She said “give me that”.", False), ("I. Khan saw it.", False), ("The memo came.", False), ("It is in A.I. use.", False),
    ],
)  # fmt: skip
def test_what_is_told_as_i_is_known_by_its_words(says: str, own: bool, rule: Page):
    one = {**TOLD, "entries": [entry("a", "2026-10-05", says, types=["direct"])]}
    assert any("told as" in lacks["says"] for lacks in papers(rule, one)["claim"]["missing"]) is own
