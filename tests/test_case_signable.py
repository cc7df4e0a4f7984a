"""What a paper says that whoever signs it would strike out: in a word, of a kind, with a number, or to somebody, that is wrong."""

import json
from typing import Any

import pytest
from playwright.sync_api import Page

from macros.render.book import Book
from tests.modules import joined
from tests.pack_cases import SISTER, Case, entry
from tests.pack_papers import FOLDER, pack_page, papers, read_me, words

NATIONS = ["england", "wales", "scotland", "northern-ireland"]
MANAGER = {"id": "m", "who": "Colin Pruett", "a": "", "b": ""}
VICTIM = {
    "victimisation-1": "Her email of 2 October 2026 called it racist.",
    "victimisation-2": "She lost her shifts.",
    "victimisation-3": "It came within the week.",
}


@pytest.fixture(scope="module")
def rule(browser, book: Book) -> Page:
    page = pack_page(browser, book)
    joined(page, slips=f"{FOLDER}/slips.js")
    return page


def of(*entries: Case, **more: Any) -> Case:
    return {**SISTER, "comparators": [], "documents": [], "steps": [], "entries": [*entries], **more}


ACT = entry("act", "2026-10-13", "She was sent home.", types=["victimisation"], shown=VICTIM)


# “My member” is the rep’s word


def test_my_member_is_no_word_of_the_member(rule: Page):
    one = of(entry("act", "2026-10-13", "The matron told my member to go home.", types=["direct"]))
    made = papers(rule, one)
    for name in ("letter-to-member", "statement", "grievance", "claim", "chronology"):
        text = words(made[name])
        assert "In your words:" not in text and "In Blessing Okafor’s words:" not in text, name
        assert "my member [say who: name, “she” or “he”]" in text, name
        assert any("my member" in lacks["says"] for lacks in made[name]["missing"]), name
    assert "told as “I”" not in words(made["claim"])
    mine = of(entry("act", "2026-10-13", "The matron told me to go home.", types=["direct"]))
    assert "In your words:" in words(papers(rule, mine)["letter-to-member"])


# The kinds that a letter alleges


@pytest.mark.parametrize("nation", NATIONS)
@pytest.mark.parametrize(
    ("types", "says"),
    [
        (["victimisation"], "race discrimination: victimisation, contrary"),
        (["direct", "harassment"], "race discrimination: direct discrimination and harassment, contrary"),
        ([], "race discrimination, direct or indirect, contrary"),
    ],
)
def test_the_questions_allege_the_kinds_that_are_ticked(nation: str, types: list[str], says: str, rule: Page):
    one = of({**ACT, "types": types}, entry("other", "2026-11-02", "A rule.", types=["indirect"]), nation=nation)
    assert says in words(papers(rule, one)["questions"])


# Numbers of a list that the reader has not got


def test_an_appeal_cites_no_number_of_a_list_that_the_employer_has_not_got(rule: Page):
    end = entry(
        "end",
        "2026-11-17",
        "She was dismissed.",
        kind="dismissal",
        ended="2026-11-17",
        shown=VICTIM,
        types=["victimisation"],
    )
    text = words(papers(rule, of(ACT, end))["disciplinary-appeal"])
    assert "Her email of 2 October 2026" in text and "(1)" not in text and "(2)" not in text


@pytest.mark.parametrize("nation", NATIONS)
def test_a_closing_letter_says_which_act_is_late(nation: str, rule: Page):
    step = {"id": "x", "kind": "closed", "date": "2026-11-29", "note": "", "parties": []}
    late = entry("late", "2026-03-19", "Kept off the rota.", types=["direct"])
    text = words(papers(rule, of(late, ACT, steps=[step], nation=nation))["closing-letter"])
    assert "“Kept off the rota”, 19 March 2026: it was" in text and "(1)" not in text


# The complaint that an act followed


@pytest.mark.parametrize("nation", NATIONS)
def test_a_grievance_says_which_complaint_the_act_followed(nation: str, rule: Page):
    text = words(papers(rule, of(ACT, nation=nation))["grievance"])
    assert "Her email of 2 October 2026 called it racist." in text and "It came within the week." in text
    direct = words(papers(rule, of({**ACT, "types": ["direct"]}, nation=nation))["grievance"])
    assert "Her email of 2 October 2026" not in direct


@pytest.mark.parametrize(
    ("date", "says", "told"),
    [
        ("2026-08-28", "She complained on 10 September.", True),
        ("2026-08-28", "She complained on 10 September 2026.", True),
        ("2026-08-28", "She complained on 10 August, and again on 10 September.", False),
        ("2026-09-10", "She complained on 10 September.", False),
        ("2026-01-12", "She complained on 10 December.", False),
        ("2026-08", "She complained on 10 September.", False),
        ("2026-08-28", "She complained.", False),
    ],
)
def test_a_complaint_later_than_what_it_led_to_is_told(date: str, says: str, told: bool, rule: Page):
    one = of({**ACT, "date": date, "shown": {"victimisation-1": says}})
    found = rule.evaluate("one => slips.ofSlips(one)", one)
    assert [gap["field"] for gap in found if "which is later" in gap["says"]] == ["shown-victimisation-1"] * told
    assert ("which is later" in read_me(rule, one)) == told


# Whom it is over with


@pytest.mark.parametrize("nation", NATIONS)
def test_nothing_goes_to_an_employer_that_has_settled(nation: str, rule: Page):
    end = {"id": "end", "kind": "settled", "date": "2026-11-29", "note": "", "parties": ["first"]}
    more: Case = {"nation": nation, "who": SISTER["employer"], "others": [MANAGER]}
    made = papers(rule, of(ACT, steps=[end], **more))
    for name in ("questions", "grievance"):
        assert "over with the one it goes to" in made[name]["waits"], name
    for steps in ([], [{**end, "parties": ["m"]}]):
        assert not papers(rule, of(ACT, steps=steps, **more))["grievance"]["waits"]
    later = entry("later", "2026-11-30", "Sent home again.", types=["direct"], against=["first"])
    assert not papers(rule, of(ACT, later, steps=[end], **more))["grievance"]["waits"]


@pytest.mark.parametrize("nation", NATIONS)
def test_what_a_claim_has_goes_to_legal_and_what_came_since_to_the_employer(nation: str, rule: Page):
    made = papers(rule, of(ACT, nation=nation, lodged="2026-11-20"))
    for name in ("questions", "grievance"):
        assert "ask legal before you write to the employer" in made[name]["waits"], name
    later = entry("later", "2026-11-25", "Sent home again.", types=["direct"])
    assert not papers(rule, of(ACT, later, nation=nation, lodged="2026-11-20"))["grievance"]["waits"]


def test_no_word_of_a_sanction_stands_for_a_dismissal(rule: Page):
    assert "warning, dismissal or other" not in json.dumps(rule.evaluate("context.law.steps"))
