"""The grounds of a claim: against whom, whether it is late, and in whose words."""

from typing import Any

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


TRUST, JOE = "Northmere Hospitals NHS Foundation Trust", "Joe Brand"
NATIONS = ["england", "wales", "scotland", "northern-ireland"]


def apart(*gone: str, **more: Any) -> Case:
    """Return a case against the employer and a manager that has been settled with some."""
    step = {"id": "end", "kind": "settled", "date": "2026-11-30", "note": "", "parties": [*gone]}
    asked = {
        **SISTER["asked"],
        "claim": {"certificate": "R111111/26/01", "other-certificates": f"{JOE}: R222222/26/02"},
    }
    return {
        **TWO, "who": TRUST, "employer": TRUST, "a": "2026-10-05", "b": "2026-11-16", "asked": asked,
        "steps": [step] if gone else [],
        "others": [{"id": "m", "who": JOE, "a": "2026-10-08", "b": "2026-11-16"}],
        "entries": [entry("new", "2026-10-02", "Kept off the rota.", types=["direct"], against=["first", "m"])], **more,
    }  # fmt: skip


@pytest.mark.parametrize("nation", NATIONS)
@pytest.mark.parametrize("status", ["employee", "worker", "applicant", "agency"])
def test_a_manager_who_is_left_is_not_the_employer(nation: str, status: str, rule: Page):
    made = papers(rule, apart("first", nation=nation, status=status))["claim"]
    text = words(made)
    assert f"The respondent is {JOE}. The number of the early conciliation certificate is R222222/26/02." in text
    assert "R111111" not in text and f"The claim is not pursued against {TRUST}." in text
    for wrong in (
        "for the respondent",
        "to the respondent for",
        "the respondent was the claimant’s employer",
        "section 109",
    ):
        assert wrong not in text.replace("for the respondent to show", ""), wrong
    assert ("an employee or agent of " + TRUST in text and "under section 110" in text) == (nation != NATIONS[-1])
    assert "asked.certificate" not in {lacks["at"] for lacks in made["missing"]}


@pytest.mark.parametrize("nation", NATIONS)
def test_the_employer_who_is_left_is_the_respondent_with_its_own_number(nation: str, rule: Page):
    text = words(papers(rule, apart("m", nation=nation))["claim"])
    assert f"The respondent is {TRUST}. The number of the early conciliation certificate is R111111/26/01." in text
    assert "R222222" not in text and "not pursued" not in text
    assert "worked for the respondent" in text and ("section 109" in text) == (nation != NATIONS[-1])


def test_a_number_is_that_of_the_one_it_stands_with(rule: Page):
    more = {**apart("first")["asked"], "claim": {"certificate": "R1", "other-certificates": f"Ann Lee: R3\n{JOE}: R2"}}
    others = [{"id": "m", "who": JOE, "a": "", "b": ""}, {"id": "n", "who": "Ann Lee", "a": "", "b": ""}]
    text = words(papers(rule, apart("first", others=others, asked=more))["claim"])
    assert f"The respondent is {JOE}. The number of the early conciliation certificate is R2." in text
    assert "Ann Lee: R3" in text and f"{JOE}: R2" not in text and "R1" not in text
    lost = {**more, "claim": {"certificate": "R1"}}
    made = papers(rule, apart("first", asked=lost))["claim"]
    assert f"[number of the certificate of {JOE}]" in words(made) and "R1" not in words(made)
    assert "asked.other-certificates" in {lacks["at"] for lacks in made["missing"]}


def test_another_body_that_is_left_is_not_the_employer(rule: Page):
    others = [{"id": "m", "who": "Bright Staffing Ltd", "a": "", "b": ""}]
    made = papers(rule, apart("first", others=others))["claim"]
    assert "[how Bright Staffing Ltd answers: as a principal, an agency or an agent]" in words(made)
    assert f"the claimant worked for {TRUST}" in words(made) and "section 109" not in words(made)


def test_the_employer_leads_wherever_it_stands(rule: Page):
    others = [{"id": "m", "who": TRUST, "a": "", "b": ""}]
    one = apart(who=JOE, others=others)
    assert f"The respondent is {TRUST}. The number" in words(papers(rule, one)["claim"])
    gone = apart("m", who=JOE, others=others)
    text = words(papers(rule, gone)["claim"])
    assert f"The respondent is {JOE}" in text and "R111111" not in text and f"worked for {TRUST}" in text
    managers = apart(who="Ann Lee")
    assert f"the claimant worked for {TRUST}" in words(papers(rule, managers)["claim"])


def test_only_the_employer_can_break_the_acas_code(rule: Page):
    code = {"code": "No investigation."}
    asked = {**apart()["asked"], "claim": code, "schedule": code}
    for paper in ("claim", "schedule"):
        assert "Acas Code" in words(papers(rule, apart("m", asked=asked))[paper])
        assert "Acas Code" not in words(papers(rule, apart("first", asked=asked))[paper])


@pytest.mark.parametrize(
    ("parties", "whose"), [(["first"], [TRUST]), (["m"], [JOE]), (["first", "m"], [TRUST, JOE]), ([], [])]
)
def test_a_note_of_a_step_goes_to_those_whose_step_it_is(parties: list[str], whose: list[str], rule: Page):
    step = {"id": "c", "kind": "certificate", "date": "2026-11-16", "note": "Number R111111/26/01", "parties": parties}
    lines = words(papers(rule, apart(steps=[step]))["chronology"]).split("\n")
    rows = [line for line in lines if "Number R111111" in line]
    assert len(rows) == max(1, len(whose))
    for name in (TRUST, JOE):
        assert any(name in row for row in rows) == (name in whose)
        assert any(name in line and "16 November 2026" in line for line in lines)
