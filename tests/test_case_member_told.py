"""What a member is told of a case: each day that can still be met, and nothing that nobody has said."""

import pytest
from playwright.sync_api import Page

from macros.render.book import Book
from tests.modules import Modules
from tests.pack_cases import SISTER, Case, entry, step
from tests.pack_papers import pack_page, papers, read_me, words


@pytest.fixture(scope="module")
def rule(browser, book: Book) -> Modules:
    return pack_page(browser, book)


IN: Case = {
    **SISTER, "a": "2026-10-05", "b": "2026-11-02", "lodged": "2026-12-01", "comparators": [], "documents": [],
    "steps": [step("closed", "2026-12-10")],
    "entries": [
        entry("before", "2026-09-14", "Called a name.", types=["harassment"]),
        entry("after", "2026-10-12", "Kept off the rota.", types=["direct"]),
    ],
}  # fmt: skip


@pytest.mark.parametrize(("today", "day"), [("2026-12-15", "11 January 2027"), ("2027-02-01", "11 April 2027")])
def test_what_the_certificate_may_not_cover_has_its_day_wherever_it_is_told(today: str, day: str, rule: Page):
    made = papers(rule, IN, today)
    for name in ("letter-to-member", "closing-letter"):
        told = words(made[name])
        called = "(2)" if name == "letter-to-member" else "“Kept off the rota”,"
        assert f"{called} 12 October 2026: the day to work to is {day}" in told, name
        assert f"{day}: lodge a new claim over what happened on 12 October 2026" in told, name
        assert "2 May" not in told
    read = read_me(rule, IN, today)
    assert f"{day} in the diary" in read and f"{day}: lodge a new claim over (2)" in read and "2 May" not in read


def test_what_a_certificate_may_not_cover_has_its_day_before_the_claim_is_in(rule: Page):
    made = papers(rule, {**IN, "lodged": ""}, "2026-12-15")
    assert "(2) 12 October 2026: the day to work to is 11 January 2027" in words(made["letter-to-member"])


def test_what_has_passed_has_no_day_to_work_to(rule: Page):
    made = papers(rule, {**IN, "lodged": ""}, "2027-06-01")
    assert "the day to work to is" not in words(made["letter-to-member"])


# What nobody has typed is no fact


@pytest.mark.parametrize("name", ["letter-to-member", "closing-letter"])
def test_that_the_member_agreed_is_told_with_its_day_or_not_at_all(name: str, rule: Page):
    one = {**IN, "steps": [step("withdrawn", "2026-12-04")]}
    made = papers(rule, one, "2026-12-10")[name]
    assert "Your claim is withdrawn." in words(made) and "You agreed" not in words(made)
    assert "agreed-on" in {asked["id"] for asked in made["asked"]}
    told = {**one, "asked": {**one["asked"], name: {**one["asked"][name], "agreed-on": "2026-12-03"}}}
    assert "You agreed to that in writing on 3 December 2026." in words(papers(rule, told, "2026-12-10")[name])


@pytest.mark.parametrize("kind", ["settled", "withdrawn", "won", "lost"])
def test_what_a_member_wanted_is_not_asked_for_again_once_the_case_has_ended(kind: str, rule: Page):
    letter = papers(rule, {**IN, "steps": [step(kind, "2026-12-04")]}, "2026-12-10")["letter-to-member"]
    assert "What you want" not in words(letter) and "wants" not in {lacks["at"] for lacks in letter["missing"]}
    assert "What you want" in words(papers(rule, IN, "2026-12-10")["letter-to-member"])


def test_the_safe_day_is_the_day_to_work_to_and_no_last_day(rule: Page):
    fresh = {**IN, "a": "", "b": "", "lodged": "", "entries": [entry("one", "2026-10-06", "Sent home.")]}
    for one, says in (
        (fresh, "The day to work to is 5 January 2027."),
        ({**fresh, "a": "2026-11-01", "b": "2026-11-20"}, "Work to a claim reaching the tribunal by"),
    ):
        letter = words(papers(rule, one)["letter-to-member"])
        assert says in letter and "last day to do it" not in letter and "last day for a claim" not in letter
