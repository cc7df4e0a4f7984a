"""What a member is told of a case: each day that can still be met, and nothing that nobody has said."""

import pytest
from playwright.sync_api import Page

from macros.render.book import Book
from tests.pack_cases import SISTER, Case, entry, step
from tests.pack_papers import pack_page, papers, read_me, words


@pytest.fixture(scope="module")
def rule(browser, book: Book) -> Page:
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
        assert f"(2) 12 October 2026: the day to work to is {day}" in told, name
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
