"""What is still to come is told as that, each day of the one it is against, and a settled case as settled: on every paper."""

import re
from typing import Any

import pytest
from playwright.sync_api import Page

from macros.render.book import Book
from tests.modules import Modules
from tests.pack_cases import SISTER, TODAY, Case, entry, step
from tests.pack_papers import day, notes, pack_page, papers, read_me, words

TRUST, AGENCY = "Northfield NHS Trust", "Stafflink Ltd"


@pytest.fixture(scope="module")
def rule(browser, book: Book) -> Modules:
    return pack_page(browser, book)


def two(*entries: Case, **more: Any) -> Case:
    """Return a case against a trust, whose certificate has come, and an agency, whose has not."""
    return {
        **SISTER, "who": TRUST, "employer": TRUST, "a": "2026-10-12", "b": "2026-11-10", "status": "agency",
        "others": [{"id": "agency", "who": AGENCY, "a": "2026-11-20", "b": ""}],
        "entries": list(entries), "comparators": [], "documents": [], "steps": [], **more,
    }  # fmt: skip


OLD = entry("old", "2026-07-14", "Kept off the rota.", types=["direct"])
BY_AGENCY = entry("by", "2026-09-25", "Sent home.", types=["direct"], against=["agency"])
AFTER = entry("after", "2026-10-15", "Shouted at in front of patients.", types=["harassment"], against=["first"])
HERON = two(OLD, BY_AGENCY, AFTER)


def stood(rule: Page, one: Case, today: str = TODAY) -> dict[str, Any]:
    return rule.evaluate("([one, today]) => deadlines.standing(one, context.law, today)", [one, today])


def headline(rule: Page, one: Case, today: str = TODAY) -> list[str]:
    return rule.evaluate(
        "([one, today]) => deadlines.headline(deadlines.standing(one, context.law, today))", [one, today]
    )


def gaps(rule: Page, one: Case, today: str = TODAY) -> list[str]:
    return rule.evaluate(
        """([one, today]) => gaps.gaps(one, deadlines.standing(one, context.law, today), today,
            { types: context.law.types, steps: context.law.steps }).map(({ says }) => says)""",
        [one, today],
    )


def leads(rule: Page, one: Case, who: str) -> list[str]:
    return [row["told"]["lead"] for row in stood(rule, one)["rows"] if row["contact"]["name"] == who]


# A day to come is no day that has been


@pytest.mark.parametrize("to_come", ["2026-12-01", "2026-12-08", "2027-06-01"])
def test_a_claim_is_in_on_no_day_to_come(to_come: str, rule: Page):
    planned = {**HERON, "lodged": to_come}
    assert headline(rule, planned) == headline(rule, HERON)
    assert all(row["state"] != "lodged" for row in stood(rule, planned)["rows"])
    letter = words(papers(rule, planned)["letter-to-member"])
    assert "with the tribunal. From here" not in letter and day("2026-12-10") in letter
    assert "went in" not in read_me(rule, planned)
    assert any("still to come, so no claim has gone in" in says for says in gaps(rule, planned))
    assert "still to come, so no claim has gone in" in read_me(rule, planned)
    assert not [says for says in gaps(rule, {**HERON, "lodged": TODAY}) if "still to come" in says]


def test_no_paper_tells_a_day_of_the_clock_that_is_still_to_come(rule: Page):
    one = {**SISTER, "a": "2026-11-20", "b": "2026-12-09", "steps": []}
    for name in ("letter-to-member", "issues"):
        text = words(papers(rule, one)[name])
        assert "certificate has come" not in text and day("2026-12-09") not in text, name


PLANNED = [
    step("information-asked", "2026-12-04"),
    step("grievance", "2026-11-02", "By email"),
    step("claim", "2026-12-08"),
]


def test_what_is_planned_is_told_as_still_to_come_and_in_order_of_date(rule: Page):
    one = {**SISTER, "steps": PLANNED}
    chronology = words(papers(rule, one)["chronology"])
    assert f"As of {day(TODAY)}" in chronology
    assert "8 December 2026, still to come" in chronology and "4 December 2026, still to come" in chronology
    assert "2 November 2026, still to come" not in chronology
    places = [chronology.index(told) for told in ("2 November 2026", "4 December 2026", "8 December 2026")]
    assert places == sorted(places)


def test_background_that_is_still_to_come_is_in_no_claim(rule: Page):
    one = {**SISTER, "entries": [*SISTER["entries"], entry("later", "2026-12-17", "A meeting.", kind="background")]}
    made = papers(rule, one)
    assert "17 December 2026, still to come" in words(made["chronology"])
    for name in ("claim", "statement", "grievance", "letter-to-member"):
        assert "17 December" not in words(made[name]), name


# A plan is no fact once its day has passed

DAY, LATER = "2026-12-08", "2026-12-15"


def plan(kind: str, on: str = DAY, entered: str = TODAY, **more: Any) -> Case:
    return {**step(kind, on), "entered": entered, **more}


def asked(rule: Page, one: Case, today: str = LATER) -> list[str]:
    return [says for says in gaps(rule, one, today) if "Was it done on that day?" in says]


@pytest.mark.parametrize("nation", ["england", "scotland", "northern-ireland"])
@pytest.mark.parametrize("kind", ["grievance", "appeal", "sanction", "hearing", "settled", "withdrawn", "won", "lost"])
def test_a_plan_whose_day_has_passed_is_asked_about_and_told_as_no_fact(kind: str, nation: str, rule: Page):
    before = [step("grievance-outcome", "2026-11-05")]
    without = {**SISTER, "nation": nation, "steps": before}
    one = {**without, "steps": [*before, plan(kind)]}
    made, bare = papers(rule, one, LATER), papers(rule, without, LATER)
    for name in set(made) - {"chronology"}:
        assert words(made[name]) == words(bare[name]) and made[name]["waits"] == bare[name]["waits"], name
    assert "planned for 8 December 2026, not confirmed" in words(made["chronology"])
    assert len(asked(rule, one)) == 1 and not asked(rule, one, TODAY)
    assert headline(rule, one, LATER) == headline(rule, without, LATER)
    told = rule.evaluate(
        "([one, today]) => { const now = { ...context, today };"
        " return JSON.stringify(reader.readMe(one, reader.papersOf(one, now), now)) }",
        [one, LATER],
    )
    assert "Was it done on that day?" in told


@pytest.mark.parametrize("entered", ["", DAY, LATER])
def test_a_step_that_was_put_in_or_confirmed_since_its_day_was_done(entered: str, rule: Page):
    one = {**SISTER, "steps": [step("grievance-outcome", "2026-11-05"), plan("appeal", entered=entered)]}
    assert not asked(rule, one)
    assert "sent on 8 December 2026" in papers(rule, one, LATER)["grievance-appeal"]["waits"]
    assert "8 December 2026: an appeal was sent" in words(papers(rule, one, LATER)["statement"])


@pytest.mark.parametrize(("kind", "field"), [("acas", "a"), ("certificate", "b"), ("claim", "lodged")])
def test_a_plan_of_the_clock_is_asked_about_by_its_own_day(kind: str, field: str, rule: Page):
    one = {**SISTER, "a": "", "b": "", "lodged": "", "steps": [plan(kind)]}
    assert any("It was planned that" in says and "Was that done?" in says for says in gaps(rule, one, LATER))
    assert not any("The steps say" in says for says in gaps(rule, one, LATER))
    assert not papers(rule, one, LATER)["claim"]["waits"].startswith("Not needed")
    assert "not confirmed" not in words(papers(rule, {**one, field: DAY}, LATER)["chronology"])


def test_a_paper_is_old_once_a_plan_is_confirmed(rule: Page):
    rests = "([paper, one]) => resting.rests(paper, one)"
    before = {**SISTER, "steps": [plan("grievance")]}
    after = {**SISTER, "steps": [plan("grievance", entered=LATER)]}
    for paper in ("statement", "claim", "chronology"):
        assert rule.evaluate(rests, [paper, before]) != rule.evaluate(rests, [paper, after]), paper


# Which first


def test_the_nearest_day_that_can_still_be_met_comes_first_everywhere(rule: Page):
    first, *others = headline(rule, HERON)
    assert first.startswith(
        f"14 July 2026: Kept off the rota, against {TRUST}. Lodge the claim by Thursday 10 December"
    )
    assert others
    order = rule.evaluate(
        "one => deadlines.ordered(deadlines.standing(one, context.law, context.today)).map(row => row.next)", HERON
    )
    assert order[0] == "2026-12-10"
    told = read_me(rule, HERON)
    assert told.index("10 December 2026") < told.index("15 October 2026")


# Against whom


def test_each_line_names_whom_it_is_against_where_there_is_more_than_one(rule: Page):
    one = two(OLD, AFTER, lodged="")
    for says in headline(rule, one):
        assert f"against {TRUST}" in says or f"against {AGENCY}" in says, says
    today = [says for says in gaps(rule, one) if "last day in law has passed" in says or "may not cover" in says]
    assert today
    for says in today:
        assert f", against {TRUST}" in says or f", against {AGENCY}" in says, says
    unnamed = {**one, "who": "", "employer": "", "others": [{"id": "x", "who": "", "a": "", "b": ""}]}
    assert any("against employer or person 1" in says for says in headline(rule, unnamed))


def test_an_act_has_days_against_those_alone_whom_it_is_against(rule: Page):
    rows = [(row["entry"]["id"], row["contact"]["name"]) for row in stood(rule, HERON)["rows"]]
    assert sorted(rows) == sorted([("old", TRUST), ("old", AGENCY), ("by", AGENCY), ("after", TRUST)])
    gone = {**BY_AGENCY, "against": ["nobody-here"]}
    assert len(stood(rule, two(gone))["rows"]) == 2, "one that is not there is nobody"


def test_the_papers_say_whom_an_act_is_against_or_leave_a_bracket(rule: Page):
    made = papers(rule, HERON)
    claim = words(made["claim"])
    assert f"(2) 25 September 2026, against {AGENCY}: Sent home." in claim
    assert "(1) 14 July 2026, against [which respondent]: Kept off the rota." in claim
    assert "Which respondent event 1 is against" in {gap["says"] for gap in made["claim"]["missing"]}
    assert f"against {AGENCY}" in words(made["issues"]) and AGENCY in words(made["chronology"])
    alone = {**HERON, "others": []}
    for name in ("claim", "issues", "chronology"):
        text = words(papers(rule, alone)[name])
        assert "which respondent" not in text and f", against {TRUST}" not in text, name


def test_a_rep_is_asked_which_of_them_an_act_is_against_only_where_there_is_more_than_one(rule: Page):
    assert any("which employer or person it is against" in says for says in gaps(rule, HERON))
    assert not any("which employer or person it is against" in says for says in gaps(rule, {**HERON, "others": []}))


# The employer, and whom the claim is against


WARD = {
    **two(OLD, BY_AGENCY, {**AFTER, "against": ["agency", "first"]}), "who": AGENCY, "employer": AGENCY, "b": "2026-11-10",
    "others": [{"id": "agency", "who": TRUST, "a": "2026-11-20", "b": ""}],
}  # fmt: skip
PLEADED = ("claim", "issues", "schedule", "chronology", "letter-to-member")


def test_another_employer_changes_nobody_that_the_claim_is_against(rule: Page):
    before, after = papers(rule, WARD), papers(rule, {**WARD, "employer": TRUST})
    for name in ("claim", "issues", "schedule", "letter-to-member", "conciliation"):
        assert words(after[name]) == words(before[name]), name
    assert TRUST in words(after["grievance"]) and AGENCY not in words(after["grievance"])
    assert f"(2) 25 September 2026, against {TRUST}: Sent home." in words(after["claim"])


def test_the_first_respondent_is_the_employer_until_it_has_a_name_of_its_own(rule: Page):
    text = words(papers(rule, {**WARD, "who": " "})["claim"])
    assert f"The respondent is {AGENCY}" in text and f"against {TRUST} and {AGENCY}" not in text


@pytest.mark.parametrize("again", [TRUST, TRUST.upper(), f" {TRUST.replace(' ', '  ')} "])
def test_no_paper_names_one_respondent_twice(again: str, rule: Page):
    one = {**WARD, "who": "", "employer": TRUST, "others": [{**WARD["others"][0], "who": again}]}
    made = papers(rule, one)
    assert f"{TRUST}, against" not in words(made["claim"])
    for name in PLEADED:
        assert not re.search(rf"{TRUST}(,| and| or) {TRUST}", words(made[name]), re.IGNORECASE), name
    assert "(2) 25 September 2026, against [name of respondent 2]: Sent home." in words(made["claim"])
    assert "Name of respondent 2" in {gap["says"] for gap in made["claim"]["missing"]}
    assert any("Employer or person 1 and 2 are both" in says for says in gaps(rule, one))
    assert all(says.count(TRUST) < 2 for says in headline(rule, one))


def test_an_employer_that_the_claim_is_not_against_is_asked_about(rule: Page):
    asked = [says for says in gaps(rule, {**WARD, "employer": "Other Ltd"}) if "is none of those" in says]
    assert len(asked) == 1 and all(name in asked[0] for name in ("Other Ltd", TRUST, AGENCY))
    for same in (WARD, {**WARD, "employer": AGENCY.lower()}, {**WARD, "employer": ""}, {**WARD, "others": []}):
        assert not any("is none of those" in says or "are both" in says for says in gaps(rule, same))


@pytest.mark.parametrize("name", ["questions", "grievance", "grievance-appeal", "disciplinary-appeal"])
def test_a_letter_goes_to_the_one_that_it_is_told_and_no_other_letter_does(name: str, rule: Page):
    [asked] = [field for field in papers(rule, WARD)[name]["asked"] if field["id"] == "to-whom"]
    assert asked["options"] == [["agency", TRUST]]
    told = {**WARD["asked"], name: {**WARD["asked"].get(name, {}), "to-whom": "agency"}}
    before, after = papers(rule, WARD), papers(rule, {**WARD, "asked": told})
    assert TRUST in words(after[name]) and AGENCY not in words(after[name])
    for other in set(before) - {name}:
        assert words(after[other]) == words(before[other]), other
    if name != "questions":
        gap = {"says": "What kind of employer it is", "at": "asked.employer-kind"}
        assert gap in after[name]["missing"] or "kind of employer" not in words(after[name])
        kind = {**told, name: {**told[name], "employer-kind": "private"}}
        assert gap not in papers(rule, {**WARD, "asked": kind})[name]["missing"]
    gone = {**WARD, "asked": {**told, name: {**told[name], "to-whom": "nobody-here"}}}
    assert words(papers(rule, gone)[name]) == words(before[name])


def test_nobody_asks_where_a_letter_goes_when_there_is_one_to_go_to(rule: Page):
    for made in papers(rule, {**WARD, "others": []}).values():
        assert "to-whom" not in {field["id"] for field in made["asked"]}


# What waits, or is planned


@pytest.mark.parametrize("types", [[], ["third-party"]])
def test_in_northern_ireland_an_act_of_no_type_is_in_no_claim_and_leads_to_its_box(types: list[str], rule: Page):
    one = {**SISTER, "nation": "northern-ireland", "entries": [{**OLD, "types": types}]}
    made = papers(rule, one)
    [gap] = [gap for gap in made["claim"]["missing"] if "Event 1 is in no claim" in gap["says"]]
    assert gap["at"] == "entries.1" and "[event 1: in no claim]" in words(made["claim"])
    assert {"says": "the type of event 1", "at": "entries.1"} in made["issues"]["missing"]


@pytest.mark.parametrize("kind", ["direct", "indirect", "harassment", "victimisation"])
def test_in_northern_ireland_each_type_of_the_order_is_in_the_issues_and_the_claim(kind: str, rule: Page):
    made = papers(rule, {**SISTER, "nation": "northern-ireland", "entries": [{**OLD, "types": [kind]}]})
    assert "Race Relations (Northern Ireland) Order 1997" in words(made["issues"])
    assert "in no claim" not in words(made["claim"]) and "Equality Act" not in words(made["issues"])
    assert words(made["claim"]).count("Kept off the rota.") == 2


@pytest.mark.parametrize(
    ("on", "before"), [("2026-10-29", True), ("2026-10", True), ("2026-10-30", False), ("2026-11-20", False)]
)
def test_abuse_by_outsiders_before_its_law_began_is_said_to_be(on: str, before: bool, rule: Page):
    one = {**SISTER, "entries": [entry("out", on, "A visitor spat.", types=["third-party"])]}
    told = rule.evaluate(
        """one => gaps.gaps(one, null, context.today, { types: context.law.types }).map(({ says }) => says)""", one
    )
    assert any("only so far as it was in force" in says and "30 October 2026" in says for says in told) is before


def test_a_plan_for_a_day_that_the_case_has_already_is_old(rule: Page):
    plan = {**SISTER, "a": "2026-11-27", "b": "", "steps": [step("acas", "2026-12-02")]}
    assert any("planned for Wednesday 2 December 2026" in says and "27 November" in says for says in gaps(rule, plan))
    for still in ({**plan, "a": ""}, {**plan, "others": [{"id": "x", "who": AGENCY, "a": "", "b": ""}]}):
        assert not any("A step is planned" in says for says in gaps(rule, still))


# A claim that went in with one certificate of two


LODGED = {**HERON, "lodged": TODAY}


def test_a_claim_covers_nobody_whose_certificate_had_not_come(rule: Page):
    trust, agency = leads(rule, LODGED, TRUST), leads(rule, LODGED, AGENCY)
    assert all("The claim went in" in lead for lead in trust)
    for lead in agency:
        assert (
            lead.startswith(f"No certificate yet for {AGENCY}") and "union’s legal service" in lead and "today" in lead
        )
        assert "in time" not in lead and "Put in Day A" not in lead and "put that right" not in lead
    assert any(AGENCY in says for says in headline(rule, LODGED))
    assert not papers(rule, LODGED)["claim"]["waits"], "it has to go in again"
    late = {**LODGED, "others": [{**HERON["others"][0], "b": "2026-12-04"}]}
    rows = stood(rule, late, "2026-12-05")["rows"]
    assert [row["state"] for row in rows if row["contact"]["name"] == AGENCY and row["entry"]["id"] == "by"] == [
        "certificate"
    ]


def test_a_claim_on_a_certificate_that_came_after_it_is_not_called_in_time(rule: Page):
    one = {**SISTER, "a": "2026-11-01", "b": "2026-11-25", "lodged": "2026-11-20"}
    for row in stood(rule, one)["rows"]:
        assert row["state"] != "lodged" and "came after the claim went in" in row["told"]["lead"]


def test_that_a_certificate_may_not_cover_an_act_is_said_after_the_claim_is_in(rule: Page):
    assert any("Day A came before what happened on Thursday 15 October" in says for says in headline(rule, LODGED))


@pytest.mark.parametrize(("a", "hope"), [("", True), ("2026-11-20", False)])
def test_nobody_hopes_for_days_of_conciliation_that_came_too_late(a: str, hope: bool, rule: Page):
    one = {**SISTER, "entries": [OLD], "a": a, "b": "", "lodged": TODAY}
    [row] = stood(rule, one)["rows"]
    assert ("Conciliation may put that right" in row["told"]["lead"]) == hope
    assert ("Put in Day A and Day B first" in row["told"]["lead"]) == (not a)


# The letter to the member


def test_the_letter_tells_the_day_against_each_respondent(rule: Page):
    letter = papers(rule, HERON)["letter-to-member"]
    shared, trust, agency = re.split(rf"Against (?:{TRUST}|{AGENCY})\n", words(letter))
    assert "has a time limit" in shared
    assert "certificate has come. Work to a claim reaching the tribunal by 10 December 2026" in trust
    assert "(3) 15 October 2026" in trust.split("ask for a new certificate:")[1]
    assert "certificate has come" not in agency and "Conciliation with Acas is open" in agency
    assert "(1) 14 July 2026: it was 13 October 2026" in agency
    assert trust.count("What you told me") == 0 and agency.count("What you told me") == 1


@pytest.mark.parametrize(
    ("a", "b", "days", "counted", "before"),
    [
        ("", "", ["2026-09-28", "2026-10-03", "2026-11-20"], "2026-09-28", False),
        ("2026-11-16", "", ["2026-11-20", "2026-10-03", "2026-09-28"], "2026-09-28", False),
        ("2026-11-16", "2026-11-24", ["2026-09-28", "2026-11-20"], "2026-09-28", False),
        ("2026-11-16", "", ["2026-05-04", "2026-10-03", "2026-11-20"], "2026-10-03", True),
        ("", "", ["2026-06-01", "2026-05-04"], "2026-05-04", True),
    ],
)
def test_the_member_is_told_the_earliest_act_that_can_still_be_met_as_the_one_the_time_is_counted_from(
    a: str, b: str, days: list[str], counted: str, before: bool, rule: Page
):
    acts = [entry(f"e{i}", iso, "Kept off the rota.", against=["agency"]) for i, iso in enumerate(days)]
    for one in ({**SISTER, "a": a, "b": b}, two(others=[{"id": "agency", "who": AGENCY, "a": a, "b": b}])):
        alone = {**one, "documents": [], "comparators": [], "steps": [], "entries": acts}
        text = words(papers(rule, alone)["letter-to-member"])
        assert f"The time is counted from {day(counted)}." in text
        assert ("Another act can have an earlier last day." in text) == before


def test_a_letter_says_once_what_is_so_against_each(rule: Page):
    same = {**SISTER, "others": [{"id": "m", "who": "The matron", "a": "", "b": ""}]}
    text = words(papers(rule, same)["letter-to-member"])
    assert "Against" not in text and text.count("nobody has contacted Acas yet") == 1


def test_the_member_is_told_of_each_act_whose_last_day_has_passed(rule: Page):
    one = {**SISTER, "entries": [entry("a", "2026-01-05", "Sent home."), entry("b", "2026-11-02", "Shouted at.")]}
    text = words(papers(rule, one)["letter-to-member"])
    assert "(1) 5 January 2026: it was 4 April 2026" in text and "just and equitable" in text
    assert "(2) 2 November" not in text.split("What you told me")[0]


def test_the_chronology_has_day_a_and_day_b_of_each_respondent(rule: Page):
    text = words(papers(rule, HERON)["chronology"])
    for iso, name, who in (
        ("2026-10-12", "Early conciliation asked for", TRUST), ("2026-11-10", "Certificate of early conciliation", TRUST),
        ("2026-11-20", "Early conciliation asked for", AGENCY),
    ):  # fmt: skip
        assert f"Step | {day(iso)} | {name}: {who}" in text
    alone = {**HERON, "others": [], "steps": [step("acas", "2026-10-12"), step("certificate", "2026-11-10")]}
    text = words(papers(rule, alone)["chronology"])
    assert text.count("Early conciliation asked for") == 1 and text.count("Certificate of early conciliation") == 1


def test_the_day_that_comes_first_stands_before_interim_relief(rule: Page):
    gone = entry("out", "2026-11-27", "Dismissed.", kind="dismissal")
    old = entry("old", "2026-09-01", "Kept off the rota.")
    told = read_me(rule, {**SISTER, "entries": [old, gone], "documents": [], "comparators": [], "steps": []})
    assert told.index("is the last day in law") < told.index("First, interim relief")


# Settled

SETTLED = {**SISTER, "a": "2026-11-01", "b": "2026-11-20", "steps": [step("settled", TODAY, "COT3 signed")]}


@pytest.mark.parametrize("nation", ["england", "scotland", "northern-ireland"])
def test_a_settled_case_is_closed_as_settled(nation: str, rule: Page):
    one = {**SETTLED, "nation": nation}
    for name in ("closing-letter", "letter-to-member"):
        text = words(papers(rule, one)[name])
        assert "Your case is settled." in text and "two diaries" in text, name
        assert "last day for a claim" not in text and "persuade" not in text and "The time limit" not in text, name
        assert "All your rights against your employer are reserved" not in text, name
        assert "Every right that the settlement leaves you is reserved" in text, name
    closing = papers(rule, one)["closing-letter"]
    assert "Nobody does" not in words(closing) and "Who does it" not in words(closing)
    assert "30 November 2026: Settled: COT3 signed." in words(closing)
    assert "lodges" not in {asked["id"] for asked in closing["asked"]}
    assert (
        read_me(rule, one)
        .split("What to do, and by when")[1]
        .split("\n")[2]
        .startswith("Settled on Monday 30 November")
    )


@pytest.mark.parametrize(
    "more",
    [
        {"steps": [step("settled", "2026-12-01")]},
        {"steps": []},
    ],
    ids=["planned", "no such step"],
)
def test_what_is_not_settled_keeps_its_days(more: Case, rule: Page):
    one = {**SETTLED, **more}
    assert "Your case is settled" not in words(papers(rule, one)["letter-to-member"])
    assert "Settled on" not in read_me(rule, one)


def test_a_step_settles_one_of_several_respondents(rule: Page):
    one = {**HERON, "steps": [step("settled", TODAY, "With the trust only")]}
    letter = words(papers(rule, one)["letter-to-member"])
    assert "Your case is settled" not in letter and "Conciliation with Acas is open" in letter
    assert any("The days of the others still run" in says for says in gaps(rule, one))
    both = {**one, "steps": [*one["steps"], {**step("settled", TODAY, "With the agency"), "id": "s-2"}]}
    assert "Against" not in words(papers(rule, both)["letter-to-member"]).split("What you told me")[0]
    assert not any("The days of the others still run" in says for says in gaps(rule, both))


def test_what_was_decided_names_each_step(rule: Page):
    steps = [
        step("appeal-outcome", "2026-11-17", "turned down"),
        step("grievance-outcome", "2026-11-02"),
        step("closed", TODAY),
    ]
    text = words(papers(rule, {**SISTER, "steps": steps})["closing-letter"])
    assert "2 November 2026: Grievance outcome." in text and "17 November 2026: Appeal outcome: turned down." in text


# Planned too late

ACT = entry("act", "2026-09-20", "Left off the rota.", types=["direct"])
"""Its last day in law is 19 December 2026, three months less a day, as for every act before December 2026."""
LAST = "2026-12-19"


def planned(kind: str, on: str, **more: Any) -> Case:
    return {**SISTER, "entries": [ACT], "comparators": [], "documents": [], "steps": [step(kind, on)], **more}


def told_late(rule: Page, one: Case) -> list[str]:
    found = [row["says"] for row in stood(rule, one)["late"]]
    for says in found:
        assert says in gaps(rule, one) and says in read_me(rule, one) and says in notes(rule, one)
    return found


@pytest.mark.parametrize("nation", ["england", "wales", "scotland", "northern-ireland"])
@pytest.mark.parametrize("kind", ["acas", "grievance", "grievance-meeting", "appeal", "hearing", "settled", "claim"])
def test_a_step_that_is_planned_after_the_last_day_is_told(kind: str, nation: str, rule: Page):
    (says,) = told_late(rule, planned(kind, "2026-12-21", nation=nation))
    assert day("2026-12-21") in says and day(LAST) in says and "Left off the rota" in says
    assert ("Bring it forward" in says) == (kind == "acas")
    assert ("Labour Relations Agency" if nation == "northern-ireland" else "Acas") in says or kind == "acas"


@pytest.mark.parametrize("kind", ["acas", "grievance", "appeal", "claim"])
def test_a_step_that_is_planned_in_time_is_not(kind: str, rule: Page):
    assert not told_late(rule, planned(kind, "2026-12-08"))
    assert not told_late(rule, planned(kind, LAST)), "the last day is in time"


@pytest.mark.parametrize("kind", ["claim", "appeal"])
def test_a_claim_planned_after_its_last_day_is_told_and_one_in_time_lets_the_rest_wait(kind: str, rule: Page):
    certified = {"a": "2026-11-02", "b": "2026-11-20"}
    last = stood(rule, planned(kind, "2026-12-08", **certified))["rows"][0]["next"]
    after = f"{int(last[:4]) + 1}-01-20"
    (says,) = told_late(rule, planned(kind, after, **certified))
    assert day(last) in says and ("Bring it forward" in says) == (kind == "claim")
    for in_time in ("2026-12-02", last):
        steps = [step("claim", in_time), step("appeal", after)]
        assert not told_late(rule, planned(kind, after, **certified, steps=steps)), in_time


def test_what_follows_conciliation_asked_for_in_time_is_not_told(rule: Page):
    steps = [step("acas", "2026-12-04"), step("grievance-meeting", "2027-01-08"), step("claim", "2027-02-01")]
    assert not told_late(rule, planned("acas", "2026-12-04", steps=steps))


def test_a_claim_that_is_in_waits_for_no_step(rule: Page):
    one = planned("appeal", "2027-06-01", a="2026-11-02", b="2026-11-20", lodged="2026-11-25")
    assert not told_late(rule, one)


# Sent to one of several

SENT_TO_TRUST = {**step("grievance", "2026-10-20", "By email"), "parties": ["first"]}
OUTCOME = {**step("grievance-outcome", "2026-11-05"), "parties": ["first"]}
APPEALED = {**step("appeal", "2026-11-10"), "parties": ["first"]}
SANCTION = {**step("sanction", "2026-11-05"), "parties": ["first"]}
BY_STEPS = {
    "grievance": [SENT_TO_TRUST],
    "grievance-appeal": [OUTCOME, {**OUTCOME, "id": "s-2", "parties": ["agency"]}, APPEALED],
    "disciplinary-appeal": [SANCTION, {**SANCTION, "id": "s-2", "parties": ["agency"]}, APPEALED],
}


def for_whom(one: Case, name: str, party: str) -> Case:
    return {**one, "asked": {**one["asked"], name: {"to-whom": party}}}


@pytest.mark.parametrize("name", BY_STEPS)
def test_a_paper_that_went_to_one_of_several_is_still_to_send_to_the_others(name: str, rule: Page):
    one = {**HERON, "steps": BY_STEPS[name]}
    waits = papers(rule, one)[name]["waits"]
    assert "sent on" in waits and "For another of them, choose whom in the paper" in waits
    other = papers(rule, for_whom(one, name, "agency"))[name]
    assert not other["waits"] and AGENCY in words(other)
    steps = [
        {**each, "parties": ["agency"]} if each["kind"] in ("grievance", "appeal") else each for each in one["steps"]
    ]
    assert not papers(rule, {**one, "steps": steps})[name]["waits"]


def test_a_grievance_to_another_holds_what_was_sent_to_the_first_too(rule: Page):
    one = {**HERON, "steps": [SENT_TO_TRUST]}
    assert "Kept off the rota" not in words(papers(rule, one)["grievance"])
    assert "Kept off the rota" in words(papers(rule, for_whom(one, "grievance", "agency"))["grievance"])


@pytest.mark.parametrize("party", ["", "agency"])
def test_a_paper_that_went_to_nobody_knows_whom_is_not_told_as_sent(party: str, rule: Page):
    one = for_whom({**HERON, "steps": [step("grievance", "2026-10-20")]}, "grievance", party)
    assert not papers(rule, one)["grievance"]["waits"]
    assert any("does not say which of them it went to" in says and "20 October" in says for says in gaps(rule, one))
    told = {**one, "steps": [SENT_TO_TRUST]}
    assert not any("which of them it went to" in says for says in gaps(rule, told))


def test_a_step_names_whom_it_was_with(rule: Page):
    text = words(papers(rule, {**HERON, "steps": [SENT_TO_TRUST]})["chronology"])
    assert f"Grievance sent: {TRUST}; By email" in text


def test_one_step_settles_with_all_that_it_names(rule: Page):
    both = {**step("settled", TODAY), "parties": ["first", "agency"]}
    assert not any("Settled with one of them" in says for says in gaps(rule, {**HERON, "steps": [both]}))
    twice = [{**both, "parties": ["first"]}, {**both, "id": "s-2", "parties": ["first"]}]
    assert any("Settled with one of them" in says for says in gaps(rule, {**HERON, "steps": twice}))


# The ways in which a case ends

CLAIMED = {**SISTER, "a": "2026-11-01", "b": "2026-11-20", "lodged": "2026-11-22", "steps": []}
ENDS = {
    "settled": ("Your case is settled.", "The settlement"),
    "withdrawn": ("Your claim is withdrawn.", "The withdrawal"),
    "won": ("The tribunal has decided for you, in all or in part.", "The tribunal’s judgment"),
    "lost": ("The tribunal has decided against you.", "The tribunal’s judgment"),
}
RUNS = re.compile(
    r"with the tribunal\. From here|last day for a claim|if you decide to claim|The time limit|want no claim"
)


def ended(kind: str, **more: Any) -> Case:
    return {**CLAIMED, "steps": [step(kind, TODAY)], **more}


@pytest.mark.parametrize("nation", ["england", "scotland", "northern-ireland"])
@pytest.mark.parametrize("kind", ENDS)
def test_a_letter_says_how_the_case_ended_and_no_word_of_another_end(kind: str, nation: str, rule: Page):
    made = papers(rule, ended(kind, nation=nation))
    for name in ("closing-letter", "letter-to-member"):
        text = words(made[name])
        for other, (says, heading) in ENDS.items():
            assert (says in text) == (other == kind), (name, other)
            assert (f"\n{heading}\n" in text) == (heading == ENDS[kind][1]), (name, heading)
        assert not RUNS.search(text), (name, RUNS.search(text))
        assert text.count("reserved") == 1 and "All your rights against" not in text, name
    closing = made["closing-letter"]
    assert not closing["waits"] and "lodges" not in {asked["id"] for asked in closing["asked"]}
    assert "Who does it\n[" not in words(closing)


@pytest.mark.parametrize("kind", ENDS)
def test_what_to_do_at_an_end_stands_first_and_asks_for_nothing_that_is_over(kind: str, rule: Page):
    first = read_me(rule, ended(kind)).split("What to do, and by when")[1].split("\n")[2]
    assert "on Monday 30 November 2026" in first
    assert not stood(rule, ended(kind, steps=[step(kind, TODAY), step("appeal", "2027-06-01")], lodged=""))["late"]


@pytest.mark.parametrize("kind", ENDS)
@pytest.mark.parametrize(
    "more", [{"date": "2026-12-01"}, {"date": "2026-11-10"}], ids=["planned", "something happened since"]
)
def test_what_has_not_ended_goes_on(kind: str, more: Case, rule: Page):
    text = words(papers(rule, ended("settled", steps=[{**step(kind, TODAY), **more}]))["letter-to-member"])
    assert not [says for says, _ in ENDS.values() if says in text]


def test_what_happened_on_the_day_of_the_end_has_ended_with_it(rule: Page):
    same = entry("same", TODAY, "Shouted at.", types=["harassment"])
    letter = words(papers(rule, ended("settled", entries=[*CLAIMED["entries"], same]))["letter-to-member"])
    assert ENDS["settled"][0] in letter


@pytest.mark.parametrize(("first", "last"), [("withdrawn", "settled"), ("settled", "won"), ("lost", "settled")])
def test_of_two_ends_the_later_is_told_however_they_stand_in_the_list(first: str, last: str, rule: Page):
    steps = [step(last, TODAY), step(first, "2026-11-27")]
    letter = words(papers(rule, {**CLAIMED, "steps": steps})["letter-to-member"])
    assert ENDS[last][0] in letter and ENDS[first][0] not in letter


@pytest.mark.parametrize("kind", ["withdrawn", "won", "lost"])
def test_a_claim_ends_against_all_unless_the_step_names_some(kind: str, rule: Page):
    both = {**HERON, "lodged": "2026-11-25"}
    says = ENDS[kind][0]
    assert says in words(papers(rule, {**both, "steps": [step(kind, TODAY)]})["closing-letter"])
    one = {**step(kind, TODAY), "parties": ["agency"]}
    assert says not in words(papers(rule, {**both, "steps": [one]})["closing-letter"])


def test_a_member_who_left_is_told_that_the_work_ends_and_that_the_days_go_on(rule: Page):
    one = {**SISTER, "steps": [step("left", TODAY)], "asked": {"closing-letter": {"lodges": "member"}}}
    closing = papers(rule, one)["closing-letter"]
    assert not closing["waits"] and "You have left the union" in words(closing)
    assert "The time limit" in words(closing) and "if you decide to claim" in words(closing)
    assert "ending" not in {asked["id"] for asked in closing["asked"]}


@pytest.mark.parametrize("lodges", ["member", "union", "nobody"])
def test_nobody_is_told_to_lodge_a_claim_that_is_in(lodges: str, rule: Page):
    one = {**CLAIMED, "steps": [step("closed", TODAY)], "asked": {"closing-letter": {"lodges": lodges}}}
    text = words(papers(rule, one)["closing-letter"])
    assert "is with the tribunal" in text
    assert not re.search(r"if you decide to claim|lodge a claim|that the claim is in|early conciliation included", text)


def test_an_appeal_is_to_the_one_that_decided(rule: Page):
    out = entry("out", "2026-11-20", "The agency ended her placement.", kind="dismissal", against=["agency"])
    decided = [{**OUTCOME, "parties": ["agency"]}]
    one = {**two(OLD, out), "steps": decided}
    made = papers(rule, one)
    for name in ("grievance-appeal", "disciplinary-appeal"):
        assert made[name]["waits"].startswith("Once ") and "For another of them" in made[name]["waits"], name
        other = papers(rule, for_whom(one, name, "agency"))[name]
        assert not other["waits"] and AGENCY in words(other), name


def test_what_is_typed_for_conciliation_is_for_those_of_whom_nobody_has_asked_it(rule: Page):
    one = two(OLD, BY_AGENCY, others=[{"id": "agency", "who": AGENCY, "a": "", "b": ""}])
    crib = papers(rule, one)["conciliation"]
    assert not crib["waits"] and AGENCY in words(crib) and TRUST not in words(crib)
    assert not [missing for missing in crib["missing"] if TRUST in missing["says"]]
    both = papers(rule, {**one, "a": "", "b": ""})["conciliation"]
    assert AGENCY in words(both) and TRUST in words(both)


@pytest.mark.parametrize("member", ["Ngozi E.", "N.E."])
def test_no_sentence_ends_in_two_stops(member: str, rule: Page):
    for name, paper in papers(
        rule, {**SISTER, "member": member, "job": "porter, Ward 6.", "employer": "Care Co.", "wants": ["It stops."]}
    ).items():
        assert not re.search(r"(?<!\.)\.\.(?!\.)", words(paper)), (name, re.search(r".{30}\.\.", words(paper)))


# A day that a letter gives


@pytest.mark.parametrize("name", ["letter-to-member", "conciliation", "closing-letter"])
def test_in_northern_ireland_each_paper_says_to_notify_today_and_to_lodge_by_the_day(name: str, rule: Page):
    acts = [entry("act", "2026-09-14", "Shouted at.", types=["direct"])]
    one = {**SISTER, "nation": "northern-ireland", "entries": acts, "steps": [step("closed", TODAY)], "a": "", "b": ""}
    made = papers(rule, one)[name]
    assert (
        "Notify it today. Work to lodging the claim by 13 December 2026, because days of conciliation may not count."
        in words(made)
    )
    for told in (words(made), *made["notes"]):
        assert not re.search(
            r"at the latest on|last day to do it|clock stops while|before that day\. A grievance", told
        )
    first = headline(rule, one)[0]
    assert "now" in first and "lodge the claim by Sunday 13 December" in first


JUDGED_DAYS = {"look-again-by": "2026-12-14", "appeal-by": "2027-01-11"}


@pytest.mark.parametrize("nation", ["england", "scotland", "northern-ireland"])
@pytest.mark.parametrize("kind", ["won", "lost"])
@pytest.mark.parametrize("name", ["letter-to-member", "closing-letter"])
def test_a_letter_after_a_judgment_gives_the_days_to_challenge_it(name: str, kind: str, nation: str, rule: Page):
    one = ended(kind, nation=nation)
    bare = papers(rule, one)[name]
    for gap in ("last day to ask the tribunal to look again", "last day to appeal"):
        assert f"[{gap}]" in words(bare)
        assert gap in {missing["says"].lower() for missing in bare["missing"]}
    assert set(JUDGED_DAYS) <= {field["id"] for field in bare["asked"]}
    assert "Ask me today" not in words(bare)
    told = {**one, "asked": {**one["asked"], name: {**one["asked"].get(name, {}), **JUDGED_DAYS}}}
    for today, gone in ((TODAY, False), ("2026-12-15", True)):
        text = words(papers(rule, told, today)[name])
        assert ("[last day to ask the tribunal to look again]" in text) == gone
        assert "The last day to appeal is 11 January 2027" in text


@pytest.mark.parametrize("kind", ["settled", "withdrawn", "closed"])
def test_no_day_to_challenge_is_asked_for_where_nothing_was_judged(kind: str, rule: Page):
    for name in ("letter-to-member", "closing-letter"):
        assert not set(JUDGED_DAYS) & {field["id"] for field in papers(rule, ended(kind))[name]["asked"]}


@pytest.mark.parametrize("nation", ["england", "northern-ireland"])
@pytest.mark.parametrize(
    "name", ["questions", "grievance", "grievance-appeal", "disciplinary-appeal", "letter-to-member"]
)
def test_no_letter_asks_for_an_answer_by_a_day_that_has_gone(name: str, nation: str, rule: Page):
    one = {**SISTER, "nation": nation}
    asked = {**one["asked"].get(name, {}), "reply-by": "2026-12-14"}
    one = {**one, "asked": {**one["asked"], name: asked}}
    assert "14 December 2026" in words(papers(rule, one, "2026-12-14")[name])
    late = papers(rule, one, "2026-12-22")[name]
    assert "14 December 2026" not in words(late) and re.search(r"\[[^]]*(wanted by|put it right)\]", words(late))
    assert any(missing["at"] == "asked.reply-by" for missing in late["missing"])


# Ended with one of several


def with_one(kind: str, party: str, **more: Any) -> Case:
    one = {**HERON, "status": "employee", "b": "2026-11-10", **more}
    return {**one, "steps": [*one["steps"], {**step(kind, TODAY), "parties": [party]}]}


@pytest.mark.parametrize("nation", ["england", "scotland", "northern-ireland"])
@pytest.mark.parametrize("kind", ["settled", "withdrawn"])
@pytest.mark.parametrize(("party", "gone", "stays"), [("first", TRUST, AGENCY), ("agency", AGENCY, TRUST)])
def test_one_with_whom_it_has_ended_is_out_of_the_claim_and_its_days(
    party: str, gone: str, stays: str, kind: str, nation: str, rule: Page
):
    one = with_one(kind, party, nation=nation)
    rows = stood(rule, one)["rows"]
    assert {row["contact"]["name"] for row in rows} == {stays}
    made = papers(rule, one)
    claim = words(made["claim"])
    assert f"The respondent is {stays}" in claim or f"against {stays}" in claim
    # The employer is named as that, and as one that is out of it.
    for said in (": Sent home", ": Shouted", " under a contract", " was the claimant’s employer", ".\n"):
        claim = claim.replace(f"{gone}{said}", "")
    assert gone not in claim
    for name in ("issues", "schedule", "conciliation"):
        text = words(made[name])
        assert gone not in text, name
    assert stays in words(made["issues"]) and stays in words(made["schedule"])
    for name in ("letter-to-member", "closing-letter"):
        text = words(made[name])
        assert f"Your case has ended with {gone}. It goes on against {stays}" in text, name
        assert "ended-with" not in {field["id"] for field in made[name]["asked"]}, name
    assert gone in words(made["chronology"]), "what was done stays in the story"
    (told,) = [says for says in gaps(rule, one) if f"It has ended with {gone}" in says]
    assert f"now against {stays}" in told and "what credit is due" in told and told in read_me(rule, one)


def test_what_one_that_has_settled_did_stays_in_the_facts_and_is_not_pleaded(rule: Page):
    claim = words(papers(rule, with_one("settled", "agency"))["claim"])
    assert f"(2) 25 September 2026, {AGENCY}: Sent home." in claim
    assert claim.count("Sent home") == 1 and claim.count("Shouted at in front of patients") == 2


def test_with_two_left_of_three_each_keeps_its_name_and_its_days(rule: Page):
    third = {"id": "site", "who": "Site Ltd", "a": "", "b": ""}
    one = with_one("settled", "first", others=[*HERON["others"], third])
    assert {row["contact"]["name"] for row in stood(rule, one)["rows"]} == {AGENCY, "Site Ltd"}
    letter = words(papers(rule, one)["letter-to-member"])
    assert f"Your case has ended with {TRUST}. It goes on against {AGENCY} and Site Ltd" in letter
    assert f"Against {AGENCY}" in letter and "Against Site Ltd" in letter


@pytest.mark.parametrize("against", [["agency"], []])
def test_one_that_did_something_since_stays_in(against: list[str], rule: Page):
    later = entry("later", "2026-12-02", "Sent home again.", types=["direct"], against=against)
    one = with_one("settled", "agency", entries=[OLD, BY_AGENCY, later])
    assert AGENCY in {row["contact"]["name"] for row in stood(rule, one, "2026-12-04")["rows"]}


def test_a_settlement_that_is_planned_or_names_nobody_takes_nobody_out(rule: Page):
    for one in (
        {**HERON, "steps": [step("settled", TODAY)]},
        {**HERON, "steps": [{**plan("settled"), "parties": ["agency"]}]},
    ):
        today = LATER if one["steps"][0].get("entered") else TODAY
        assert {row["contact"]["name"] for row in stood(rule, one, today)["rows"]} == {TRUST, AGENCY}
        assert AGENCY in words(papers(rule, one, today)["issues"])


# What a comparator shows


@pytest.mark.parametrize("nation", ["england", "scotland", "northern-ireland"])
@pytest.mark.parametrize("types", [["victimisation"], ["victimisation", "direct"]])
def test_a_comparator_of_victimisation_alone_is_no_reason_of_race(types: list[str], nation: str, rule: Page):
    porters = "Two porters who had not complained kept their overtime."
    act = entry("cut", "2026-10-20", "Her overtime was stopped.", types=types, comparator=porters)
    asked = papers(rule, {**SISTER, "nation": nation, "entries": [act], "comparators": []})["claim"]
    text = words(asked)
    pleaded = [line for line in text.split("\n") if "Her overtime was stopped." in line and porters in line]
    assert text.count(porters) == 1
    assert bool(pleaded) == (types == ["victimisation"]), "with the act, where it is victimisation alone"


@pytest.mark.parametrize("nation", ["england", "scotland", "northern-ireland"])
def test_how_somebody_else_was_treated_reaches_each_paper_that_compares(nation: str, rule: Page):
    white = "A white sister was spoken to and kept the shift."
    act = entry("cut", "2026-10-13", "Her shift was taken.", types=["direct"], comparator=white)
    made = papers(rule, {**SISTER, "nation": nation, "entries": [act], "comparators": []})
    for name in ("claim", "issues", "comparators", "statement", "questions"):
        assert words(made[name]).count(white) == 1, name


# Of several respondents, one whose days can't be

EMPLOYER, MANAGER = "Northmere Care Ltd", "Ann Reid"
WRONG = {"no Day A": ("", "2026-10-20"), "Day B before Day A": ("2026-10-20", "2026-10-01")}


def respondents(first: tuple[str, str], other: tuple[str, str], **more: Any) -> Case:
    """Return a case of one act against an employer and a manager, each with Day A and Day B."""
    return {
        **SISTER, "who": EMPLOYER, "employer": EMPLOYER, "a": first[0], "b": first[1],
        "others": [{"id": "m", "who": MANAGER, "a": other[0], "b": other[1]}],
        "entries": [entry("act", "2026-09-10", "Refused overtime.", types=["direct"], against=["first", "m"])],
        "comparators": [], "documents": [], "steps": [], **more,
    }  # fmt: skip


SOUND = ("2026-10-01", "2026-10-25")


@pytest.mark.parametrize("nation", ["england", "northern-ireland"])
@pytest.mark.parametrize("wrong", WRONG.values(), ids=WRONG)
@pytest.mark.parametrize("first", [True, False])
def test_a_respondent_whose_days_cant_be_has_no_day_and_no_paper_of_it_is_ready(
    first: bool, wrong: tuple[str, str], nation: str, rule: Page
):
    one = respondents(*((wrong, SOUND) if first else (SOUND, wrong)), nation=nation)
    name = EMPLOYER if first else MANAGER
    says = f"The last day against {name} is not known"
    made = papers(rule, one)
    for letter in ("letter-to-member", "closing-letter"):
        text = words(made[letter])
        asks = "ask me" if letter == "letter-to-member" else "get advice"
        assert f"{says}: {asks} today." in text and "[last day]" in text
        assert any(name in lacks["says"] for lacks in made[letter]["missing"])
    for paper in ("chronology", "issues"):
        assert "no last day is known]" in words(made[paper])
        assert any("Day A and Day B" in lacks["says"] for lacks in made[paper]["missing"])
    assert f"{says}: put its days right today." in read_me(rule, one)
    assert any(says in told for told in gaps(rule, one))
    events = rule.evaluate("one => calendar.caseEvents(one, context.law, context.today)", one)
    assert [event["day"] for event in events if "not known" in event["title"]] == [TODAY]


def test_a_day_that_is_known_or_not_wanted_is_not_called_unknown(rule: Page):
    wrong = WRONG["no Day A"]
    by_manager = entry("act", "2026-09-10", "Refused overtime.", types=["direct"], against=["m"])
    for one in (
        respondents(SOUND, ("", "")),
        respondents(wrong, SOUND, entries=[by_manager]),
        respondents(wrong, SOUND, lodged="2026-11-02"),
        respondents(wrong, SOUND, steps=[step("withdrawn", "2026-11-20")]),
    ):
        text = words(papers(rule, one)["letter-to-member"])
        assert "not known" not in text and "not known" not in read_me(rule, one)


def test_of_one_respondent_alone_the_day_is_not_known_either(rule: Page):
    one = {**respondents(WRONG["no Day A"], SOUND), "others": []}
    made = papers(rule, one)["letter-to-member"]
    assert "The last day is not known: ask me today." in words(made) and made["missing"]


def test_a_letter_opens_alike_whatever_the_days_of_each_respondent(rule: Page):
    text = words(papers(rule, respondents(("", ""), ("2026-11-01", "")))["letter-to-member"])
    assert text.count("This is where your case stands.") == 1
    assert text.index("This is where your case stands.") < text.index("The time limit")


# What came since the claim went in

HELD = entry("held", "2026-03-10", "Refused a course.", types=["direct"])
SINCE_ACT = entry("since", "2026-10-10", "Taken off the rota after she gave evidence.", types=["victimisation"])
SINCE_JOB = entry("job", "2026-09-10", "Told to go.", kind="dismissal", ended="2026-11-28", types=["direct"])
IN = {"a": "2026-04-01", "b": "2026-05-20", "lodged": "2026-06-01", "comparators": [], "documents": []}


def decided(kind: str, *since: Case, on: str = "2026-11-20", **more: Any) -> Case:
    return {**SISTER, **IN, "entries": [HELD, *since], "steps": [step(kind, on)], **more}


@pytest.mark.parametrize("kind", ["withdrawn", "won", "lost"])
def test_only_what_was_in_a_claim_on_the_day_it_was_lodged_ends_with_it(kind: str, rule: Page):
    act, job = decided(kind, SINCE_ACT), decided(kind, SINCE_JOB)
    for name in ("letter-to-member", "closing-letter"):
        text = words(papers(rule, act)[name])
        assert (
            "9 January 2027: lodge the claim over what happened on 10 October 2026: if the new certificate has not come"
            in text
            and ENDS[kind][0] in text
        )
        text = words(papers(rule, job)[name])
        assert "5 December 2026: an application for interim relief" in text and ENDS[kind][0] in text
        assert (
            "9 December 2026: lodge the claim over the end of your job, 28 November 2026: if the new certificate has not come"
            in text
        )
        assert "Your claim is with the tribunal" not in text and "10 March" not in text.split("What you told me")[0]
    for one, days in ((act, ["9 January 2027"]), (job, ["5 December 2026", "9 December 2026"])):
        told = read_me(rule, one).split("The papers, in the order")[0]
        assert all(day in told for day in days) and "on Friday 20 November 2026" in told
        assert "the tribunal to add it" not in told and "odge a new claim" in told


@pytest.mark.parametrize("kind", ["won", "lost"])
def test_at_a_judgment_it_is_said_that_the_time_of_what_came_since_runs(kind: str, rule: Page):
    for one in (decided(kind), decided(kind, SINCE_ACT)):
        for name in ("letter-to-member", "closing-letter"):
            assert "Anything since the claim went in? Its time runs: ask me." in words(papers(rule, one)[name])
        assert "Anything since the claim went in?" in read_me(rule, one)


@pytest.mark.parametrize(("kind", "lodged"), [("withdrawn", "2026-10-10"), ("settled", ""), ("settled", "2026-10-10")])
def test_a_job_that_ended_after_an_end_has_not_ended_with_it(kind: str, lodged: str, rule: Page):
    job = {**SINCE_JOB, "date": "2026-10-20", "ended": "2026-11-27"}
    one = decided(kind, job, on="2026-11-10", a="2026-09-01", b="2026-10-01", lodged=lodged)
    letter, told = words(papers(rule, one)["letter-to-member"]), read_me(rule, one)
    for text in (letter, told):
        assert "4 December 2026" in text and "19 January 2027" in text
    before = {**one, "entries": [HELD, {**job, "ended": "2026-11-09", "date": "2026-10-09"}]}
    assert "January 2027" not in words(papers(rule, before)["letter-to-member"])


def test_with_one_of_several_what_came_since_goes_on(rule: Page):
    by_both = {**SINCE_ACT, "against": ["first", "agency"]}
    one = decided("won", by_both, who=TRUST, employer=TRUST, others=[{"id": "agency", "who": AGENCY, "a": "", "b": ""}])
    one["steps"][0]["parties"] = ["first"]
    assert f"against {TRUST}" in words(papers(rule, one)["letter-to-member"])


NAMES = "Do they name the end of your job, {end}? If not, that has its own days"
RECEIVED = "counts on the day that the tribunal receives it"
CLAIMS = re.compile(r"You do, if you decide to claim|You lodge any claim over that")


@pytest.mark.parametrize("nation", ["england", "scotland", "northern-ireland"])
@pytest.mark.parametrize("lodged", ["", "2026-10-10"])
@pytest.mark.parametrize("asked", [("", ""), ("2026-09-01", ""), ("2026-09-01", "2026-10-01")])
@pytest.mark.parametrize("end", ["2026-11-28", "2026-12-31"])
def test_a_settled_case_stays_settled_though_the_job_ends_later(
    end: str, asked: tuple[str, str], lodged: str, nation: str, rule: Page
):
    a, b = asked
    before = entry("before", "2026-09-10", "Refused a course.", types=["direct"])
    job = {**SINCE_JOB, "date": "2026-10-25", "ended": end}
    one = decided("settled", before, job, nation=nation, a=a, b=b, lodged=lodged)
    one["asked"] = {"closing-letter": {"lodges": "member"}}
    for name in ("letter-to-member", "closing-letter"):
        text = words(papers(rule, one)[name]).split("What you told me")[0]
        assert ENDS["settled"][0] in text and NAMES.format(end=day(end)) in text, name
        assert f"the end of your job, {day(end)}" in text and "January 2027" in text, name
        assert "The time limit" not in text and "in its orders" not in text, name
        assert not re.search(r"over (what happened|the notice|all of it)|10 September|10 March", text), name
        assert "just and equitable" in text and (RECEIVED in text) == (nation != "northern-ireland"), name
        assert CLAIMS.search(text), name
    assert {row["entry"]["id"] for row in stood(rule, one)["rows"]} == {"job"}
    told = read_me(rule, one).split("The papers, in the order")[0]
    assert "Settled on" in told and "Does it name what came after the signing" in told and "10 September" not in told


@pytest.mark.parametrize("end", ["2026-11-28", "2026-12-31"])
def test_one_that_has_settled_stays_out_of_all_but_what_came_since(end: str, rule: Page):
    job = {**SINCE_JOB, "date": "2026-10-25", "ended": end, "against": ["first", "agency"]}
    both = {**OLD, "against": ["first", "agency"]}
    one = with_one("settled", "agency", entries=[both, job])
    one["steps"][-1]["date"] = "2026-11-20"
    rows = stood(rule, one)["rows"]
    assert {(row["entry"]["id"], row["contact"]["name"]) for row in rows} == {
        (OLD["id"], TRUST),
        ("job", TRUST),
        ("job", AGENCY),
    }
    for name in ("letter-to-member", "closing-letter"):
        text = words(papers(rule, one)[name])
        assert f"Your case has ended with {AGENCY}. It goes on against {TRUST}, and" in text, name
        assert f"name the end of your job, {day(end)} too? If not, that has its own days against {AGENCY}." in text
    (told,) = [says for says in gaps(rule, one) if f"It has ended with {AGENCY}" in says]
    assert f"own days against {AGENCY} too" in told


@pytest.mark.parametrize("kind", ["withdrawn", "won", "lost"])
def test_a_claim_that_has_ended_had_gone_in_though_nobody_says_when(kind: str, rule: Page):
    one = decided(kind, SINCE_JOB, lodged="")
    for name in ("letter-to-member", "closing-letter"):
        text = words(papers(rule, one)[name]).split("What you told me")[0]
        assert ENDS[kind][0] in text and "10 March" not in text and "the end of your job, 28 November 2026" in text
    assert any("had gone in. When?" in says for says in gaps(rule, one))
    assert not any("had gone in. When?" in says for says in gaps(rule, decided(kind, SINCE_JOB)))
    assert [row["state"] for row in stood(rule, one)["rows"] if row["entry"]["id"] == "held"] == ["lodged"]


@pytest.mark.parametrize("nation", ["england", "northern-ireland"])
@pytest.mark.parametrize("wrong", WRONG.values(), ids=WRONG)
@pytest.mark.parametrize("steps", [[], [step("lost", "2026-11-10")]], ids=["open", "lost"])
def test_interim_relief_is_told_though_the_days_of_conciliation_cant_be(
    steps: list[Case], wrong: tuple[str, str], nation: str, rule: Page
):
    sacked = entry("sacked", "2026-11-20", "Told to go.", kind="dismissal", ended="2026-11-27")
    one = {**decided("lost", sacked), "nation": nation, "steps": steps, "lodged": "", "a": wrong[0], "b": wrong[1]}
    for name in ("letter-to-member", "closing-letter"):
        assert "4 December 2026: an application for interim relief" in words(papers(rule, one)[name]), name
    assert "interim relief: by Friday 4 December 2026" in read_me(rule, one)
