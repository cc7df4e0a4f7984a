"""The grounds of a claim: against whom, whether it is late, and in whose words."""

import pytest
from playwright.sync_api import Page

from macros.render.book import Book
from tests.modules import Modules
from tests.pack_cases import SISTER, Case, entry
from tests.pack_papers import pack_page, papers, read_me, words

COUNCIL = "Thornmere Borough Council"
TWO: Case = {
    **SISTER, "who": COUNCIL, "employer": COUNCIL, "a": "2026-10-05", "b": "2026-11-02", "comparators": [], "steps": [],
    "documents": [], "others": [{"id": "m", "who": "Colin Pruett", "a": "2026-11-02", "b": "2026-11-16"}],
    "entries": [
        entry("old", "2026-05-20", "Called a name.", types=["harassment"], against=["first"]),
        entry("new", "2026-10-02", "Kept off the rota.", types=["direct"], against=["first", "m"]),
    ],
}  # fmt: skip


@pytest.fixture(scope="module")
def rule(browser, book: Book) -> Modules:
    return pack_page(browser, book)


def told(one: Case, **answers: str) -> Case:
    return {**one, "asked": {**one["asked"], "claim": {**one["asked"]["claim"], **answers}}}


WHY = "[why event 1 is late, or why the acts belong together]"


def test_an_act_that_is_late_asks_why_until_somebody_says(rule: Page):
    made = papers(rule, TWO)["claim"]
    assert WHY in words(made) and "it is just and equitable to do, because:" in words(made)
    assert ("asked.late", True) in {(lacks["at"], "event 1 is late" in lacks["says"]) for lacks in made["missing"]}
    assert "Why event 1 is late" in read_me(rule, TWO)
    for field in ("late", "linked"):
        assert WHY not in words(papers(rule, told(TWO, **{field: "She did not know until 20 October."}))["claim"])


def test_of_acts_that_are_in_time_nobody_asks_why_they_are_late(rule: Page):
    one = {**TWO, "entries": TWO["entries"][1:]}
    assert not [one for one in papers(rule, one)["claim"]["missing"] if "late" in one["says"]]
    both = {**TWO, "entries": [*TWO["entries"], entry("older", "2026-05-02", "Sent home.", against=["first"])]}
    assert "[why events 1 and 2 are late," in words(papers(rule, both)["claim"])


@pytest.mark.parametrize("nation", ["england", "scotland", "northern-ireland"])
def test_the_heading_names_each_that_the_claim_is_against(nation: str, rule: Page):
    made = papers(rule, {**TWO, "nation": nation})["claim"]
    assert made["heading"] == f"Grounds of claim: Blessing Okafor against {COUNCIL} and Colin Pruett"
    assert f"The respondent is {COUNCIL}. The number" in words(made)
    assert "their early conciliation certificates" not in words(made)
    alone = papers(rule, {**TWO, "nation": nation, "others": []})["claim"]
    assert alone["heading"].endswith(f"against {COUNCIL}")


@pytest.mark.parametrize("nation", ["england", "wales", "scotland", "northern-ireland"])
def test_no_word_says_that_a_job_has_ended_which_may_go_on(nation: str, rule: Page):
    text = words(papers(rule, {**TWO, "nation": nation})["claim"])
    assert "The claimant worked" not in text and "The respondent was" not in text
    assert "When these events began, the claimant worked for the respondent" in text


@pytest.mark.parametrize("field", ["race", "linked", "resigned", "late", "code"])
def test_an_answer_that_is_told_as_i_is_to_be_put_right(field: str, rule: Page):
    made = papers(rule, told(TWO, **{field: "I told my manager."}))["claim"]
    assert "I told my manager. [told as “I”: put it as “the claimant”]" in words(made)
    assert f"asked.{field}" in {lacks["at"] for lacks in made["missing"]}
    assert "told as “I”" not in words(papers(rule, told(TWO, **{field: "She told her manager."}))["claim"])


def test_the_complaint_that_victimisation_followed_is_put_right_too(rule: Page):
    one = {**TWO, "entries": [{**TWO["entries"][1], "types": ["victimisation"]}]}
    assert "told as “I”" in words(papers(rule, told(one, protected="I emailed HR on 2 October."))["claim"])
    effects = {**one, "asked": {**one["asked"], "schedule": {**one["asked"]["schedule"], "effects": "I can’t sleep."}}}
    assert "told as “I”" in words(papers(rule, effects)["schedule"])
