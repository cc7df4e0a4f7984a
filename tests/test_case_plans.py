"""What is planned in a case, and the last days to appeal: over every part, among the deadlines, in papers and calendar."""

import json
from typing import Any

import pytest
from playwright.sync_api import Page

from macros.render.book import Book
from macros.tools.case_file.model import CASE_STEPS
from tests.modules import Modules, joined
from tests.pack_cases import SISTER, TODAY, Case, entry, step
from tests.pack_papers import FOLDER, pack_page, papers, read_me, words

BARE: Case = {**SISTER, "comparators": [], "documents": [], "steps": [], "losses": []}
ACT = entry("act", "2026-11-10", "Called a racist name.", types=["harassment"])


@pytest.fixture(scope="module")
def rule(browser, book: Book) -> Modules:
    page = pack_page(browser, book)
    page.join(over=f"{FOLDER}/over.js", plans=f"{FOLDER}/plans.js")
    return page


def planned(kind: str, on: str, **more: Any) -> Case:
    return {**step(kind, on), "id": f"{kind}-{on}", "entered": TODAY, "appeal_by": "", **more}


def decided(kind: str, on: str, by: str, **more: Any) -> Case:
    return {**planned(kind, on), "entered": on, "appeal_by": by, **more}


def with_steps(*steps: Case, **more: Any) -> Case:
    return {**BARE, "entries": [ACT], "steps": list(steps), **more}


def over(rule: Page, one: Case, today: str = TODAY) -> dict[str, Any]:
    ask = """([one, today]) => {
        const { law } = context
        const stood = one.nation ? deadlines.standing(one, law, today) : null
        return over.over(one, stood?.rows.length ? stood : null, law.steps, today)
    }"""
    return rule.evaluate(ask, [one, today])


# Over every part

SOON = with_steps(planned("hearing", "2026-12-01"), planned("appeal", "2026-12-02"))


def test_what_is_planned_before_the_first_day_of_the_clock_leads(rule: Page):
    whole = over(rule, SOON)["whole"]
    assert whole[0] == "Tomorrow, Tuesday 1 December 2026: hearing, as planned."
    assert "Contact Acas by" in whole[1] and over(rule, SOON)["leads"] == "And 1 more: see Deadlines"


def test_on_its_day_what_is_planned_is_for_today(rule: Page):
    assert over(rule, SOON, "2026-12-01")["whole"][0].startswith("Today: hearing")
    assert over(rule, SOON, "2026-12-02")["whole"][0].startswith("Today: day to send the appeal")
    assert "Contact Acas by" in over(rule, SOON, "2026-12-03")["whole"][0]


def test_what_is_planned_after_the_first_day_of_the_clock_comes_after_it(rule: Page):
    whole = over(rule, with_steps(planned("hearing", "2027-03-01")))["whole"]
    assert "Contact Acas by" in whole[0] and "1 March 2027: hearing" in whole[1]


def test_what_is_to_be_done_today_comes_before_a_plan(rule: Page):
    late = {**SOON, "entries": [{**ACT, "date": "2026-08-31"}]}
    whole = over(rule, late)["whole"]
    assert "today" in whole[0].lower() and "hearing" in whole[1]


@pytest.mark.parametrize("more", [{"nation": ""}, {"entries": []}, {"lodged": "2026-11-28"}])
def test_a_plan_is_told_where_the_clock_has_no_day(more: Case, rule: Page):
    assert any("hearing" in says for says in over(rule, {**SOON, **more})["whole"])


def test_a_case_that_has_ended_still_tells_what_is_planned(rule: Page):
    ended = {**SOON, "steps": [*SOON["steps"], {**planned("settled", "2026-11-29"), "entered": "2026-11-29"}]}
    whole = over(rule, ended)["whole"]
    assert "Settled" in whole[0] and any("1 December 2026: hearing" in says for says in whole)


# The last day to appeal

KINDS = ["grievance-outcome", "sanction"]


def test_the_decisions_that_can_be_appealed_are_those_with_a_last_day(rule: Page, book: Book):
    for id, each in book.data[CASE_STEPS].items():
        assert rule.evaluate("id => plans.canAppeal(id)", id) is bool(each.appeal), id
    assert [id for id, each in book.data[CASE_STEPS].items() if each.appeal] == KINDS


@pytest.mark.parametrize("kind", KINDS)
def test_the_last_day_to_appeal_stands_wherever_a_plan_does(kind: str, rule: Page):
    one = with_steps(decided(kind, "2026-11-20", "2026-12-04"))
    assert over(rule, one)["whole"][0].startswith("Friday 4 December 2026: last day to appeal against")
    assert "4 December 2026: the last day to appeal against" in read_me(rule, one)
    assert "4 December 2026: the last day to appeal against" in words(papers(rule, one)["letter-to-member"])
    days = rule.evaluate("([one, today]) => calendar.caseEvents(one, context.law, today)", [one, TODAY])
    assert "2026-12-04" in [each["day"] for each in days]
    assert over(rule, one, "2026-12-04")["whole"][0].startswith("Today: last day to appeal")
    assert not any("appeal" in says for says in over(rule, one, "2026-12-05")["whole"])


@pytest.mark.parametrize("kind", KINDS)
def test_an_appeal_that_went_ends_its_last_day_and_no_other(kind: str, rule: Page):
    other = next(each for each in KINDS if each != kind)
    one = with_steps(
        decided(kind, "2026-11-20", "2026-12-04"),
        decided(other, "2026-11-24", "2026-12-08"),
        {**planned("appeal", "2026-11-22"), "entered": "2026-11-22"},
    )
    told = "\n".join(over(rule, one)["whole"])
    assert "4 December" not in told and "8 December 2026: last day to appeal" in told
    sent = {**planned("appeal", "2026-11-26"), "entered": "2026-11-26"}
    assert "last day" not in "\n".join(over(rule, {**one, "steps": [*one["steps"], sent]})["whole"][:1])
    to_come = with_steps(decided(kind, "2026-11-20", "2026-12-04"), planned("appeal", "2026-12-02"))
    assert any("4 December" in each for each in read_me(rule, to_come).split("\n")), "a plan is no appeal"


def test_the_letter_is_old_once_a_last_day_to_appeal_is_put_in(rule: Page):
    one = with_steps(decided("sanction", "2026-11-20", ""))
    then = with_steps(decided("sanction", "2026-11-20", "2026-12-04"))
    for paper, differs in [("letter-to-member", True), ("grievance", False)]:
        each = [rule.evaluate("([id, one]) => resting.rests(id, one)", [paper, case]) for case in (one, then)]
        assert (each[0] != each[1]) is differs, paper


def test_a_plan_is_told_by_what_is_to_come_not_as_done(rule: Page, book: Book):
    for id, each in book.data[CASE_STEPS].items():
        one = with_steps(planned(id, "2026-12-02"))
        for text in (read_me(rule, one), words(papers(rule, one)["letter-to-member"])):
            assert f"“{each.name}”" not in text, id
            assert f"2 December 2026: {each.plan}" in text, id


def test_an_older_file_has_no_last_day_to_appeal(rule: Page):
    joined(rule, format=f"{FOLDER}/format.js")
    file = {"format": "staffside-case_file", "version": 2, "cases": [with_steps(step("sanction", "2026-11-20"))]}
    read = rule.evaluate("text => format.read(text, () => 'x').cases[0].steps[0]", json.dumps(file))
    assert read["appeal_by"] == ""


@pytest.mark.parametrize("kind", KINDS)
def test_the_last_day_to_appeal_is_asked_for_while_there_may_be_time(kind: str, rule: Page):
    joined(rule, asking=f"{FOLDER}/next.js")
    ask = "([one, today]) => asking.questions(one, null, [], today).filter(({ id }) => id.startsWith('appeal-by-')).length"
    fresh = decided(kind, "2026-11-20", "")
    sent = {**planned("appeal", "2026-11-22"), "entered": "2026-11-22"}
    assert rule.evaluate(ask, [with_steps(fresh), TODAY]) == 1
    for other in (with_steps(decided(kind, "2026-11-20", "2026-12-04")), with_steps(fresh, sent)):
        assert rule.evaluate(ask, [other, TODAY]) == 0
    assert rule.evaluate(ask, [with_steps(fresh), "2027-01-20"]) == 0
