"""What papers and warnings of a case say that is no longer so, never was, or is said twice."""

from typing import Any

import pytest
from playwright.sync_api import Page

from macros.render.book import Book
from tests.modules import Modules
from tests.pack_cases import SISTER, TODAY, Case, document, entry, step
from tests.pack_papers import notes, pack_page, papers, read_me, words

BARE: Case = {**SISTER, "comparators": [], "documents": [], "steps": [], "losses": []}
EMPLOYER = SISTER["employer"]
CERTIFIED: Case = {"a": "2026-10-12", "b": "2026-11-10"}


@pytest.fixture(scope="module")
def rule(browser, book: Book) -> Modules:
    return pack_page(browser, book)


def gaps(rule: Page, one: Case, today: str = TODAY) -> list[str]:
    return rule.evaluate(
        """([one, today]) => gaps.gaps(one, deadlines.standing(one, context.law, today), today,
            { types: context.law.types, steps: context.law.steps }).map(({ says }) => says)""",
        [one, today],
    )


def letter(rule: Page, one: Case, today: str = TODAY, name: str = "letter-to-member") -> str:
    return words(papers(rule, one, today)[name])


def done(kind: str, on: str, **more: Any) -> Case:
    return {**step(kind, on), "entered": on, **more}


# Promises of an earlier letter


def promised(words: str, typed: str = "", **more: Any) -> Case:
    asked = {"mine": words, "yours": words, **({"mine-on": typed, "yours-on": typed} if typed else {})}
    return {**BARE, **more, "asked": {**SISTER["asked"], "letter-to-member": asked}}


@pytest.mark.parametrize(
    ("says", "typed", "old"),
    [
        ("Notify the LRA today", TODAY, True),
        ("Ring you tomorrow", TODAY, True),
        ("Send a draft by 3 December", TODAY, True),
        ("Send a draft by 3 December 2026", "", True),
        ("Send a draft by 20 December", TODAY, False),
        ("Send a draft by 4 January", TODAY, False),
        ("Notify the LRA today", "2026-12-08", False),
        ("Keep you told", TODAY, False),
    ],
)
def test_a_promise_whose_day_has_passed_is_not_made_again(says: str, typed: str, old: bool, rule: Page):
    made = papers(rule, promised(says, typed), "2026-12-08")["letter-to-member"]
    assert (says in words(made)) is not old
    assert ("What you will do, and by when" in [lacks["says"] for lacks in made["missing"]]) is old


@pytest.mark.parametrize("end", ["settled", "withdrawn", "won", "lost"])
@pytest.mark.parametrize("typed", ["", "2026-11-20"])
def test_a_case_that_has_ended_keeps_no_promise_from_before(end: str, typed: str, rule: Page):
    one = promised("Notify the LRA", typed, **CERTIFIED, lodged="2026-11-12", steps=[done(end, "2026-11-28")])
    assert "Notify the LRA" not in letter(rule, one)
    assert "Notify the LRA" in letter(rule, promised("Notify the LRA", TODAY, **{**one, "asked": {}}))


# A settlement


@pytest.mark.parametrize("nation", ["england", "northern-ireland"])
def test_a_settled_claim_that_is_in_is_told_of(nation: str, rule: Page):
    settled = {**BARE, **CERTIFIED, "nation": nation, "lodged": "2026-11-12", "steps": [done("settled", "2026-11-28")]}
    assert "claim is still with the tribunal" in read_me(rule, settled)
    for name in ("letter-to-member", "closing-letter"):
        assert "Your claim is still with the tribunal" in letter(rule, settled, name=name), name
        assert "Your case is settled." in letter(rule, settled, name=name), name
    withdrawn = {**settled, "steps": [*settled["steps"], done("withdrawn", "2026-11-29")]}
    for one in (withdrawn, {**settled, "lodged": ""}):
        assert "still with the tribunal" not in read_me(rule, one) + letter(rule, one)


TWO = {"who": EMPLOYER, "others": [{"id": "m", "who": "Ms Dale", **CERTIFIED}]}


@pytest.mark.parametrize("end", ["settled", "withdrawn", "won", "lost"])
def test_a_closing_letter_comes_once_all_has_ended(end: str, rule: Page):
    one = {**BARE, **CERTIFIED, **TWO, "lodged": "2026-11-12"}
    part = {**one, "steps": [done(end, "2026-11-28", parties=["first"])]}
    assert papers(rule, part)["closing-letter"]["waits"]
    assert "still with the tribunal" in read_me(rule, part) or end != "settled"
    both = {**one, "steps": [done(end, "2026-11-28", parties=["first", "m"])]}
    assert not papers(rule, both)["closing-letter"]["waits"]
    left = {**part, "steps": [*part["steps"], done("left", "2026-11-29")]}
    assert not papers(rule, left)["closing-letter"]["waits"]


# What is missing


@pytest.mark.parametrize("who", ["Ms Dale", "Dr A. Onwuka", "Sam Smith"])
def test_an_act_against_a_person_alone_asks_for_the_employer(who: str, rule: Page):
    one = {**BARE, **TWO, "others": [{"id": "m", "who": who, "a": "", "b": ""}]}
    acts = [
        entry(f"e{i}", "2026-10-05", "Shouted.", against=ids)
        for i, ids in enumerate([["m"], ["first", "m"], ["first"]])
    ]
    for i, lacks in enumerate([True, False, False]):
        said = gaps(rule, {**one, "entries": [acts[i]]})
        assert any("Tick the employer too" in says for says in said) is lacks
    agency = {**one, "others": [{"id": "m", "who": "Clyde Staffing Ltd", "a": "", "b": ""}], "entries": [acts[0]]}
    assert not any("Tick the employer too" in says for says in gaps(rule, agency))


def test_a_document_that_proves_no_act_is_called_nothing(rule: Page):
    one = {**SISTER, "documents": [document("d", "Policy on dignity", "2025-01-01", "HR", [], 9)]}
    made = papers(rule, one)["documents"]
    assert "Background" not in words(made) and "| None |" in words(made) and not made["missing"]


def test_no_diary_is_changed_to_a_later_day_while_something_is_for_today(rule: Page):
    one = {**BARE, "entries": [entry("a", "2026-10-30", "Shouted.", types=["direct"])], "clock": {"first": "2027-03-30", "seen": TODAY}}  # fmt: skip
    assert any("Change the diaries" in says for says in gaps(rule, one, "2026-12-01"))
    for today in ("2027-01-30", "2027-02-05", "2027-03-01"):
        assert not any("Change the diaries" in says for says in gaps(rule, one, today)), today


# Once, and as a sentence


def test_the_sheet_of_a_hearing_names_it_once(rule: Page):
    for kind, says in [
        ("hearing", "Hearing: 1 December 2026\n"),
        ("grievance-meeting", "1 December 2026, grievance meeting\n"),
    ]:
        one = {**BARE, "steps": [{**step(kind, "2026-12-01"), "entered": TODAY}]}
        assert says in words(papers(rule, one)["hearing-sheet"])


@pytest.mark.parametrize(
    ("who", "says"),
    [
        ("HR", "This was done by HR."),
        ("The matron", "This was done by the matron."),
        ("Not known.", "I do not know who did this."),
    ],
)
def test_the_statement_says_who_did_it_in_a_sentence(who: str, says: str, rule: Page):
    one = {**BARE, "entries": [entry("a", "2026-10-05", "A note was left.", who=who)]}
    text = words(papers(rule, one)["statement"])
    assert says in text and "By: " not in text


@pytest.mark.parametrize(
    ("kind", "what"),
    [("grievance", "I complained to HR."), ("appeal", "She appealed."), ("grievance", "I wrote to HR.")],
)
def test_a_complaint_that_is_an_event_and_a_step_is_told_once(kind: str, what: str, rule: Page):
    one = {**BARE, "entries": [entry("a", "2026-10-20", what, kind="background")], "steps": [step(kind, "2026-10-20")]}
    for name in ("claim", "statement"):
        assert "was sent" not in words(papers(rule, one)[name]), name
        assert "was sent" in words(papers(rule, {**one, "steps": [step(kind, "2026-10-21")]})[name]), name


# What a claim pleads

HARASSED = {"entries": [entry("a", "2026-10-05", "Called a racist name.", types=["harassment"])]}


@pytest.mark.parametrize("status", ["employee", "worker", "applicant", "agency", "volunteer"])
def test_a_claim_pleads_what_makes_the_acts_unlawful_at_work(status: str, rule: Page):
    text = words(papers(rule, {**BARE, **HARASSED, "status": status})["claim"])
    assert ("Section 39 of the Equality Act 2010 forbids" in text) is (status in ("employee", "worker", "applicant"))
    assert ("Section 40(1) of the Equality Act 2010 forbids" in text) is (status in ("employee", "worker", "applicant"))
    direct = {**BARE, "entries": [entry("a", "2026-10-05", "Sent home.", types=["direct"])], "status": status}
    assert "Section 40(1)" not in words(papers(rule, direct)["claim"])


def test_a_claim_of_northern_ireland_pleads_the_work_and_the_burden(rule: Page):
    one = {**BARE, **HARASSED, "nation": "northern-ireland"}
    text = words(papers(rule, one)["claim"])
    assert "the claimant worked for the respondent." in text and "shifts the burden of proof" in text
    assert "by which article of the Order" in notes(rule, one) and "Section 39" not in text


# Small things


def test_a_step_that_stands_twice_is_told_once(rule: Page):
    twice = [{**done("settled", "2026-11-28", note=note), "id": f"s{i}"} for i, note in enumerate(["", "Signed"])]
    one = {**BARE, "steps": twice}
    for name in ("chronology", "closing-letter"):
        assert words(papers(rule, one)[name]).count("Settled") == 1, name


def test_conciliation_takes_the_rep_and_the_union_from_the_letters(rule: Page):
    one = {**BARE, "asked": {"all": {"rep": "Jo Adeyemi", "union": "HealthUnion"}, "conciliation": {"speaks": "rep"}}}
    assert "Jo Adeyemi, HealthUnion" in words(papers(rule, one)["conciliation"])
    other = {**one, "asked": {**one["asked"], "conciliation": {"speaks": "rep", "rep": "Sam Lee"}}}
    assert "Sam Lee" in words(papers(rule, other)["conciliation"])


def test_a_member_who_was_dismissed_is_not_told_to_resign(rule: Page):
    gone = {**BARE, "entries": [entry("a", "2026-11-10", "Dismissed.", kind="dismissal", types=["direct"])]}
    assert "resign" not in letter(rule, gone) and "the employer’s." not in letter(rule, gone)
