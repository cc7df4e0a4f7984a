"""Papers that leave nothing of the case out: its respondents, steps, complaints, reasons, and the warnings to act."""

import re
from typing import Any

import pytest
from playwright.sync_api import Page

from macros.render.book import Book
from tests.modules import Modules
from tests.pack_cases import SISTER, Case, comparator, entry, step
from tests.pack_papers import Paper, notes, pack_page, papers, read_me, words

PLEADED = ("claim", "issues", "schedule")


@pytest.fixture(scope="module")
def rule(browser, book: Book) -> Modules:
    return pack_page(browser, book)


def lacks(paper: Paper) -> list[str]:
    return [missing["says"] for missing in paper["missing"]]


def other(id: str, who: str, a: str = "2026-10-27", b: str = "2026-11-24") -> Case:
    return {"id": id, "who": who, "a": a, "b": b}


def with_entries(*entries: Case, **more: Any) -> Case:
    return {**SISTER, "entries": list(entries), "comparators": [], "documents": [], "steps": [], **more}


# Everybody that the claim is against


def test_each_respondent_is_a_party_with_a_place_for_its_certificate(rule: Page):
    one = {**SISTER, "others": [other("m", "Beatrix Holt"), other("s", "Staffing Direct Ltd")]}
    made = papers(rule, one)
    for name in PLEADED:
        for who in (one["employer"], "Beatrix Holt", "Staffing Direct Ltd"):
            assert who in words(made[name]), (name, who)
    assert "section 110" in words(made["claim"]) and "[number of the certificate of each]" in words(made["claim"])
    assert "Numbers of the certificates of the others" in lacks(made["claim"])
    assert "Numbers of the certificates of the others" in read_me(rule, one)
    numbers = {**one["asked"], "claim": {**one["asked"]["claim"], "other-certificates": "R1/26/02\nR1/26/03"}}
    told = papers(rule, {**one, "asked": numbers})["claim"]
    assert "R1/26/02" in words(told) and "Numbers of the certificates of the others" not in lacks(told)


def test_the_list_of_issues_says_where_the_certificate_of_each_stands(rule: Page):
    one = {**SISTER, "a": "2026-10-26", "b": "", "others": [other("m", "Beatrix Holt"), other("s", "Agency", "", "")]}
    text = words(papers(rule, one)["issues"])
    assert f"{one['employer']}: early conciliation asked for on 26 October 2026; no certificate yet" in text
    assert "Beatrix Holt: early conciliation asked for on 27 October 2026; certificate on 24 November 2026" in text
    assert "Agency: early conciliation not asked for yet" in text
    assert f"Did {one['employer']}, Beatrix Holt or Agency do this?" in text


def test_nobody_asks_whether_the_employer_did_what_an_outsider_did(rule: Page):
    text = words(papers(rule, with_entries(entry("a", "2026-10-05", "Shouted.", types=["third-party"])))["issues"])
    assert "do this?" not in text and "somebody from outside" in text


def test_one_respondent_alone_is_asked_for_no_other_certificate(rule: Page):
    claim = papers(rule, SISTER)["claim"]
    assert "other-certificates" not in {asked["id"] for asked in claim["asked"]}
    assert "section 110" not in words(claim)


def test_a_respondent_without_a_name_is_a_gap_of_each_paper(rule: Page):
    for nation in ("england", "northern-ireland"):
        made = papers(rule, {**SISTER, "nation": nation, "others": [other("m", " ")]})
        for name in PLEADED:
            assert "[name of respondent 2]" in words(made[name]), name
            assert "Name of respondent 2" in lacks(made[name]), name


# What is claimed


def test_the_claim_lacks_what_the_list_of_issues_lacks(rule: Page):
    one = with_entries(
        entry("a", "2026-10-05", "She was called a name.", types=["harassment"]),
        entry("b", "2026-10-06", "She was left off the rota.", types=["direct", "victimisation"]),
        entry("c", "2026-10-07", "Nobody answered her.", types=["direct"], shown={"direct-1": "x", "direct-2": "y", "direct-3": "z"}),
    )  # fmt: skip
    made = papers(rule, one)
    shown = [says for says in lacks(made["issues"]) if "event" in says]
    assert len(shown) == 2, "one line for each event"
    assert set(shown) <= set(lacks(made["claim"]))
    assert read_me(rule, one).count("event 2") == 2, "once for each paper"


def test_no_act_is_pleaded_by_its_date_alone(rule: Page):
    claims = words(papers(rule, with_entries(
        *(entry(f"e{i}", f"2026-10-0{i + 1}", f"Deed {i} was done.", types=[kind])
          for i, kind in enumerate(["direct", "indirect", "harassment", "victimisation"]))
    ))["claim"]).split("The claims")[1]  # fmt: skip
    for i in range(4):
        line = next(line for line in claims.split("\n") if line.startswith(f"({i + 1}) "))
        assert f"Deed {i} was done." in line and "[" in line


def test_victimisation_asks_for_the_complaint_and_pleads_it(rule: Page):
    one = with_entries(
        entry("a", "2026-10-02", "She wrote that the rota was racist.", kind="background"),
        entry("b", "2026-10-20", "She was moved.", types=["victimisation"]),
        steps=[step("grievance", "2026-10-10")],
    )
    claim = papers(rule, one)["claim"]
    asked = next(asked for asked in claim["asked"] if asked["id"] == "protected")
    assert {"says": asked["label"], "at": "asked.protected"} in claim["missing"]
    for offered in ("(1) 2 October 2026", "Grievance sent on 10 October 2026"):
        assert offered in asked["hint"]
    told = {**one, "asked": {**one["asked"], "claim": {"protected": "(1), her email of 2 October"}}}
    assert "did a protected act" in words(papers(rule, told)["claim"])
    assert "(1), her email of 2 October" in words(papers(rule, told)["claim"])
    assert "protected" not in {field["id"] for field in papers(rule, with_entries())["claim"]["asked"]}


def test_what_shows_the_complaint_is_pleaded_as_the_protected_act(rule: Page):
    claim = papers(rule, SISTER)["claim"]
    protected = words(claim).split("The protected acts:")[1].split("subjected")[0]
    assert "Her email of 2 October says that the name was racist." in protected
    assert not [missing for missing in claim["missing"] if missing["at"] == "asked.protected"]


def test_an_act_of_a_kind_that_no_claim_pleads_is_said(rule: Page, book: Book):
    kind = "instructing"
    one = with_entries(
        entry("a", "2026-10-05", "A parent shouted.", types=[kind]),
        entry("b", "2026-10-06", "She was left off the rota.", types=["direct", kind]),
    )
    found = [says for says in lacks(papers(rule, one)["claim"]) if f"ticked as “{book.data.types[kind].name}”" in says]
    assert len(found) == 2 and "in no claim" in found[0] and "in no claim" not in found[1]
    assert all(says in read_me(rule, one) for says in found)
    untyped = with_entries(entry("a", "2026-10-05", "Left out."))
    assert [says for says in lacks(papers(rule, untyped)["claim"]) if "Event 1 is in no claim" in says]


def test_a_grievance_names_the_kinds_that_are_ticked_and_no_other(rule: Page):
    one = with_entries(entry("a", "2026-10-05", "x", types=["harassment", "victimisation"]))
    for nation in ("scotland", "northern-ireland"):
        text = words(papers(rule, {**one, "nation": nation})["grievance"])
        assert "It alleges harassment and victimisation." in text
        assert "ndirect discrimination" not in text and "direct discrimination" not in text
    assert "It alleges" not in words(papers(rule, with_entries(entry("a", "2026-10-05", "x")))["grievance"])


# What was done, and when


STEPS = [
    step("grievance", "2026-10-20"),
    step("grievance-meeting", "2026-10-27"),
    step("appeal", "2026-11-06"),
    step("hearing", "2026-11-16", "HIPPO the chair is hostile"),
    {**step("hearing", "2026-12-15"), "id": "next"},
]


def test_steps_stand_in_the_facts_by_their_date(rule: Page):
    made = papers(rule, {**SISTER, "steps": STEPS})
    for name in ("claim", "statement"):
        text = words(made[name])
        places = [text.find(told) for told in (
            "13 October 2026", "20 October 2026: a grievance was sent.", "27 October 2026: there was a grievance meeting.",
            "6 November 2026: an appeal was sent.", "16 November 2026: there was a hearing.", "17 November 2026",
        )]  # fmt: skip
        assert -1 not in places and places == sorted(places), (name, places)
        assert "15 December" not in text and "HIPPO" not in text, name


@pytest.mark.parametrize(
    ("steps", "sent"),
    [
        ([step("grievance", "2026-10-20")], {"grievance": "20 October 2026"}),
        (
            [step("grievance-outcome", "2026-11-01"), step("appeal", "2026-11-06"), step("sanction", "2026-11-17")],
            {"grievance-appeal": "6 November 2026"},
        ),
        (
            [step("grievance-outcome", "2026-11-01"), step("sanction", "2026-11-17"), step("appeal", "2026-11-20")],
            {"disciplinary-appeal": "20 November 2026"},
        ),
        ([step("grievance", "2026-12-20")], {}),
    ],
)
def test_a_paper_that_was_sent_is_not_made_again(steps: list[Case], sent: dict[str, str], rule: Page):
    one = {**SISTER, "steps": steps}
    made = papers(rule, one)
    for name in ("grievance", "grievance-appeal", "disciplinary-appeal"):
        assert ("sent on" in made[name]["waits"]) == (name in sent), name
        if name in sent:
            told = f"Not needed: sent on {sent[name]}"
            assert told in made[name]["waits"] and told in read_me(rule, one)


def test_a_claim_that_is_lodged_is_not_made_again(rule: Page):
    made = papers(rule, {**SISTER, "a": "2026-11-01", "b": "2026-11-20", "lodged": "2026-11-28"})
    assert made["claim"]["waits"].startswith("Not needed: lodged on 28 November 2026")


def test_a_new_grievance_is_on_what_came_since_the_last(rule: Page):
    text = words(papers(rule, {**SISTER, "steps": [step("grievance", "2026-10-20")]})["grievance"])
    assert "(4) 17 November 2026" in text and "(1) " not in text and "(3) " not in text
    unsure = with_entries(
        entry("a", "2026-10", "Some day of October.", types=["direct"]),
        entry("b", "2026-10-20", "The same day.", types=["direct"]),
        entry("c", "2026-09", "Some day of September.", types=["direct"]),
        steps=[step("grievance", "2026-10-20")],
    )
    text = words(papers(rule, unsure)["grievance"])
    assert "Some day of October." in text and "The same day." in text and "September" not in text


def test_the_hearing_sheet_is_for_the_next_hearing(rule: Page):
    sheet = papers(rule, {**SISTER, "steps": STEPS})["hearing-sheet"]
    assert "Hearing: 15 December 2026" in words(sheet)
    gone = papers(rule, {**SISTER, "steps": STEPS[:4]})["hearing-sheet"]
    assert "Hearing: [the day of the next hearing]" in words(gone)
    assert {"says": "the day of the next hearing", "at": "steps"} in gone["missing"]


# Why race


def test_a_reason_for_race_is_an_answer_about_race_or_a_bracket(rule: Page):
    shown = {
        "direct-1": "APE three weekends",
        "direct-2": "BAT same grade",
        "harassment-1": "CAT unwelcome",
        "harassment-3": "DOG cried",
        "victimisation-2": "EEL lost pay",
    }
    acts = entry("a", "2026-10-05", "x", types=["direct", "harassment", "victimisation"], shown=shown)
    for name in ("grievance", "claim"):
        paper = papers(rule, with_entries(acts))[name]
        reasons = words(paper).split("played a part:" if name == "grievance" else "that it was:")[1].split("\n")[1]
        assert reasons.startswith("[") and not re.search("APE|BAT|CAT|DOG|EEL", reasons), name
        assert [missing for missing in paper["missing"] if "race" in missing["says"] and missing["at"] == "entries"]
        told = papers(rule, with_entries({**acts, "shown": {**shown, "direct-3": "FOX no reason"}}))[name]
        assert "(1) FOX no reason" in words(told)


def test_only_those_compared_for_its_acts_stand_in_a_paper_with_how_they_were_alike(rule: Page):
    one = with_entries(
        entry("a", "2026-09-07", "She was refused a course.", types=["direct"], compared=["course"]),
        entry("b", "2026-11-17", "She was warned.", types=["direct"], compared=["warned"], shown={"direct-3": "No reason."}),
        comparators=[
            comparator("course", "Sister GNU", "Same year", "", "Given the course"),
            comparator("warned", "Sister OWL", "The same mistake in June", "", "A talk"),
            comparator("nobody", "Sister YAK", "Same ward", "", "Never asked"),
        ],
        steps=[step("sanction", "2026-11-17")],
    )  # fmt: skip
    made = papers(rule, one)
    appeal = words(made["disciplinary-appeal"])
    assert "OWL" in appeal and "The same mistake in June" in appeal and "GNU" not in appeal
    for name in ("grievance", "claim", "hearing-sheet", "statement"):
        text = words(made[name])
        assert "OWL" in text and "The same mistake in June" in text and "GNU" in text and "YAK" not in text, name
    asked = {**one["asked"], "questions": {"act": "2026-09-07"}}
    questions = words(papers(rule, {**one, "asked": asked})["questions"])
    assert "GNU" in questions and "Same year" in questions and "OWL" not in questions
    assert "YAK" in words(made["comparators"]) and "which event Sister YAK is compared for" in lacks(
        made["comparators"]
    )


# The warnings


def test_what_is_to_be_done_today_stands_first_and_in_the_notes(rule: Page):
    one = {**SISTER, "a": "2026-10-26", "b": "2026-11-20"}
    day = read_me(rule, one).split("The papers, in the order")[0]
    for text in (day, notes(rule, one)):
        told = next(line for line in text.split("\n") if "Day A came before" in line)
        assert "(4)" in told and "17 November 2026" in told
    both = {**one, "employer": "The Trust", "others": [{**other("m", "Beatrix Holt"), "a": one["a"], "b": one["b"]}]}
    assert "(4) 17 November 2026, against The Trust and Beatrix Holt: " in read_me(rule, both)


def test_a_day_that_has_gone_does_not_come_before_one_to_act_by(rule: Page):
    one = with_entries(
        entry("a", "2026-09-02", "A name was used.", types=["harassment"]),
        entry("b", "2026-11-12", "Let go by text.", kind="dismissal", types=["direct"]),
    )
    text = read_me(rule, one)
    assert "As of Monday 30 November 2026" in text and "Monday 30 November 2026: " not in text
    relief = text.find("nterim relief")
    assert text.find("1 December 2026") > 0 and (relief < 0 or text.find("1 December 2026") < relief)


def test_a_note_names_no_other_clock_than_that_of_the_case(rule: Page):
    assert "The clock here goes by" not in notes(rule, {**SISTER, "steps": []})
