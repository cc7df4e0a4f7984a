"""What may be a slip in a case, and what a paper makes of what was typed: told once, as a sentence, with its sign."""

import re
from typing import Any

import pytest
from playwright.sync_api import Page

from macros.render.book import Book
from tests.modules import Modules
from tests.pack_cases import SISTER, TODAY, Case, entry, loss, step
from tests.pack_papers import notes, pack_page, papers, read_me, words


@pytest.fixture(scope="module")
def rule(browser, book: Book) -> Modules:
    return pack_page(browser, book)


def gaps(rule: Page, **more: Any) -> list[str]:
    one = {**SISTER, "entries": [], "steps": [], "losses": [], **more}
    return rule.evaluate(
        "([one, today]) => gaps.gaps(one, null, today, { types: context.law.types }).map(({ says }) => says)",
        [one, TODAY],
    )


def lacks(rule: Page, one: Case, paper: str) -> list[tuple[str, str]]:
    return [(gap["says"], gap["at"]) for gap in papers(rule, one)[paper]["missing"]]


WARNED = entry("w", "2026-10-20", "A first written warning.")


@pytest.mark.parametrize(
    ("told", "taken", "twice"),
    [
        (WARNED, step("sanction", "2026-10-19"), True),
        (WARNED, step("sanction", "2026-10-20"), False),
        (WARNED, step("sanction", "2026-08-03"), False),
        (WARNED, step("sanction", "2026-10-06"), True),  # a fortnight before
        (WARNED, step("sanction", "2026-10-05"), False),
        (WARNED, step("grievance", "2026-10-19"), False),
        (entry("d", "2026-11-02", "She was told to go.", kind="dismissal"), step("sanction", "2026-11-03"), True),
        (entry("u", "2026-11-02", "Not upheld, in a letter."), step("grievance-outcome", "2026-11-04"), True),
    ],
)
def test_one_event_with_two_dates_is_told_to_the_rep(told: Case, taken: Case, twice: bool, rule: Page):
    assert any("give both one date" in says for says in gaps(rule, entries=[told], steps=[taken])) == twice


def test_an_event_that_is_a_step_too_stands_once_in_the_chronology(rule: Page):
    text = words(papers(rule, {**SISTER, "entries": [WARNED], "steps": [step("sanction", "2026-10-20")]})["chronology"])
    assert text.count("20 October 2026") == 1


def test_an_event_that_only_shares_its_day_with_a_step_takes_nothing_away(rule: Page):
    other = entry("o", "2026-11-02", "A patient shouted at her.")
    made = papers(rule, {**SISTER, "entries": [other], "steps": [step("grievance-outcome", "2026-11-02")]})
    for name in ("chronology", "statement", "claim"):
        assert "rievance outcome" in words(made[name]), name


@pytest.mark.parametrize("where", ["what", "evidence", "comparator", "shown"])
def test_a_number_that_is_typed_does_not_move_and_the_rep_is_told(where: str, rule: Page):
    typed: Any = {"direct-1": "See document 3."} if where == "shown" else "See document 3."
    found = gaps(rule, entries=[{**entry("e", "2026-10-20", "Left out."), "types": ["direct"], where: typed}])
    assert any("“document 3” is typed" in says for says in found)
    assert not any("is typed" in says for says in gaps(rule, entries=[WARNED]))


@pytest.mark.parametrize(
    ("day", "slip"), [("2002-11-05", True), ("2022-11", True), ("2023-01-05", False), ("2025-11-05", False)]
)
def test_an_act_of_long_ago_is_a_year_to_check(day: str, slip: bool, rule: Page):
    assert any("Check the year" in says for says in gaps(rule, entries=[entry("e", day, "Sent home.")])) == slip
    assert not any(
        "Check the year" in says for says in gaps(rule, entries=[entry("e", day, "Began.", kind="background")])
    )


def test_one_sum_typed_twice_is_told(rule: Page):
    twice = [loss("past", "Shifts", "1840", "payslip"), {**loss("past", "Shifts", "1840", "payslip"), "id": "again"}]
    assert any("£1,840 stands twice" in says for says in gaps(rule, losses=twice))
    assert not any("twice" in says for says in gaps(rule, losses=twice[:1]))


def test_a_head_that_ends_in_a_stop_gets_no_second_one(rule: Page):
    for what in ("Told in an email.", "Told in an email..", "A long one. " * 9):
        for says in gaps(rule, entries=[entry("e", "2026-10-20", what)]):
            assert not re.search(r"\.\.|…\.|\.,", says), says


# What a paper makes of what was typed


def test_the_same_proof_of_three_things_is_told_once_and_as_a_sentence(rule: Page):
    proof = {f"direct-{i}": "see the rota" for i in (1, 2, 3)}
    one = {**SISTER, "entries": [entry("e", "2026-10-20", "Left out.", types=["direct"], shown=proof)]}
    claimed = words(papers(rule, one)["claim"]).split("Direct discrimination")[1].split("It is for the respondent")[0]
    assert claimed.count("See the rota.") == 1 and "see the rota" not in claimed


@pytest.mark.parametrize(
    ("typed", "printed"), [("520.10", "£520.10"), ("460.", "460."), ("£598.2", "£598.20"), ("about 500", "about 500")]
)
def test_pay_for_a_week_has_its_sign_where_it_is_a_sum(typed: str, printed: str, rule: Page):
    one = {**SISTER, "asked": {**SISTER["asked"], "schedule": {"week": typed}}}
    assert f"Pay for a week, after tax: {printed}" in words(papers(rule, one)["schedule"])


def test_what_the_index_lacks_is_said_of_each_document(rule: Page):
    documents = [{**SISTER["documents"][0], "proves": [], "pages": None}]
    found = [says for says, _ in lacks(rule, {**SISTER, "documents": documents}, "documents")]
    assert len(found) == 1 and all(documents[0]["title"] in says for says in found)


def test_a_statement_to_be_signed_by_hand_has_no_date_yet(rule: Page):
    text = words(papers(rule, SISTER)["witness"])
    assert "Date:" in text and "30 November 2026" not in text.split("Signed:")[1]


def test_a_member_who_has_said_no_stops_every_paper_for_the_employer(rule: Page):
    no = {**SISTER, "steps": [], "consent": {"given": "no", "on": "2026-11-29", "says": ""}}
    for name, paper in papers(rule, no).items():
        if rule.evaluate("id => context.papers[id].reader", name) == "employer":
            assert "said no" in paper["waits"], name
    assert "Your member has said no" in read_me(rule, no) and "Ask before one goes" not in read_me(rule, no)


def test_who_was_treated_better_is_told_in_sentences(rule: Page):
    text = words(papers(rule, SISTER)["grievance"])
    assert "They were alike in this: Same matron" in text and "They were treated like this: A chat" in text
    assert "means nothing to the employer" in notes(rule, {**SISTER, "steps": []})


def test_what_one_event_lacks_leads_to_that_event(rule: Page):
    bare = entry("late", "2026-11-25", "Left off the rota.", types=["direct"], unsure=True)
    found = lacks(rule, {**SISTER, "entries": [*SISTER["entries"], bare]}, "claim")
    assert ("entries.5") in {at for says, at in found if "event 5" in says}
    assert "entries.latest" in {at for says, at in found if "latest" in says.lower()}


def test_in_northern_ireland_the_list_of_issues_says_that_its_questions_are_missing(rule: Page):
    found = lacks(rule, {**SISTER, "nation": "northern-ireland"}, "issues")
    assert any("legal has the questions" in says for says, _ in found)
