"""A day of a case is told alike in READ ME, in the calendar and in the member's letters, and none of them is lost."""

import re
from typing import Any

import pytest
from playwright.sync_api import Page

from macros.render.book import Book
from tests.modules import Modules
from tests.pack_cases import DONE, SISTER, TODAY, Case, document, entry, step
from tests.pack_papers import day, pack_page, papers, read_me, words


@pytest.fixture(scope="module")
def rule(browser, book: Book) -> Modules:
    return pack_page(browser, book)


def gaps(rule: Page, one: Case, today: str = TODAY) -> str:
    found = rule.evaluate(
        """([one, today]) => gaps.gaps(one, deadlines.standing(one, context.law, today), today,
            { types: context.law.types, steps: context.law.steps }).map(({ says }) => says)""",
        [one, today],
    )
    return "\n".join(found)


def calendar(rule: Page, one: Case, today: str = TODAY) -> list[dict[str, Any]]:
    return rule.evaluate("([one, today]) => calendar.caseEvents(one, context.law, today)", [one, today])


def letter(rule: Page, one: Case, today: str = TODAY, name: str = "letter-to-member") -> str:
    return words(papers(rule, one, today)[name])


# The end of a job after Day A, beside an act that waits for its certificate

BARE: Case = {**SISTER, "comparators": [], "documents": [], "steps": [], "losses": []}
NAME = entry("name", "2026-08-31", "Called a racist name.", types=["harassment"])
SACKED = entry("sacked", "2026-11-24", "She was dismissed.", kind="dismissal", ended="2026-12-22", types=["direct"])
ON_NOTICE: Case = {
    **BARE, "a": TODAY, "entries": [NAME, SACKED], "clock": {"first": TODAY, "seen": "2026-11-29"},
}  # fmt: skip
CERTIFIED: Case = {**ON_NOTICE, "b": "2026-12-07"}


@pytest.mark.parametrize("nation", ["england", "scotland", "northern-ireland"])
@pytest.mark.parametrize(
    "told, ends", [("2026-11-24", "2026-12-22"), (TODAY, "2026-12-01"), ("2026-09-30", "2027-02-28")]
)
def test_an_act_that_waits_comes_before_the_end_of_a_job_after_day_a(told: str, ends: str, nation: str, rule: Page):
    one = {**ON_NOTICE, "nation": nation, "entries": [NAME, {**SACKED, "date": told, "ended": ends}]}
    text = read_me(rule, one)
    assert text.index("(1) 31 August 2026") < text.index(f"(2) {day(told)}")
    asks = nation == "northern-ireland"  # today is the last day there, if no day of conciliation counts
    assert (
        "Ask the Labour Relations Agency for the certificate now" if asks else "Wait for the certificate. It"
    ) in text
    assert "Change the diaries" not in gaps(rule, one)
    assert "Look for the certificate" in [event["title"] for event in calendar(rule, one)]


@pytest.mark.parametrize(
    "one, today", [(ON_NOTICE, TODAY), (ON_NOTICE, "2026-12-29"), (CERTIFIED, "2026-12-08"), (CERTIFIED, "2026-12-28")]
)
def test_it_is_the_end_of_the_job_that_comes_after_day_a_not_the_notice(one: Case, today: str, rule: Page):
    said = [gaps(rule, one, today), letter(rule, one, today)]
    said += rule.evaluate(
        "([one, today]) => deadlines.standing(one, context.law, today).rows.map(({ told }) => told.lead)", [one, today]
    )
    for text in said:
        assert "this happened after" not in text and "This came after" not in text
    assert "end of your job" in said[1] and "22 December 2026" in said[1]
    assert any("end of the job" in text for text in said[2:])


def test_a_certificate_can_come_any_day_so_the_calendar_looks_for_it_each_week(rule: Page):
    look = next(event for event in calendar(rule, ON_NOTICE) if event["title"] == "Look for the certificate")
    assert TODAY <= look["day"] <= "2026-12-07" and look["until"] == "2027-02-21"


def test_no_diary_moves_later_while_an_act_waits_for_its_certificate(rule: Page):
    later = entry("later", "2026-12-02", "Left off the rota.", types=["direct"])
    one = {**ON_NOTICE, "entries": [NAME, later]}
    assert "Change the diaries" not in gaps(rule, one, "2026-12-03")


# A job that has still to end


ENDING: Case = {**ON_NOTICE, "a": "", "steps": [], "member": "B. Okafor"}


@pytest.mark.parametrize("nation", ["england", "northern-ireland"])
@pytest.mark.parametrize("ends, coming", [("2026-12-22", True), ("2026-12-01", True), (TODAY, False)])
def test_a_job_that_has_still_to_end_has_ended_in_no_paper(ends: str, coming: bool, nation: str, rule: Page):
    one = {**ENDING, "nation": nation, "entries": [NAME, {**SACKED, "ended": ends}]}
    made = {name: words(paper) for name, paper in papers(rule, one).items()}
    past = re.compile(rf"[Ee]nded on {day(ends)}")
    for name in (
        "letter-to-member",
        "chronology",
        "issues",
        "grievance",
        "claim",
        "hearing-sheet",
        "statement",
        "conciliation",
    ):
        assert bool(past.search(made[name])) is not coming, name
        assert (f"ue to end on {day(ends)}" in made[name]) is coming, name
    assert not coming or not any(past.search(text) for text in made.values())


# Conciliation that is open: the letter and READ ME of one mind

WAITS: Case = {**BARE, "a": "2026-11-02", "entries": [entry("act", "2026-08-12", "Shouted at.", types=["harassment"])]}


@pytest.mark.parametrize("nation", ["england", "wales", "scotland", "northern-ireland"])
@pytest.mark.parametrize("act", ["2026-08-12", "2026-09-30", "2026-10-05"])
@pytest.mark.parametrize("today", [TODAY, "2026-12-10", "2027-01-30", "2027-03-01"])
def test_the_letter_says_of_an_open_conciliation_what_read_me_says(nation: str, act: str, today: str, rule: Page):
    one = {**WAITS, "nation": nation, "entries": [{**WAITS["entries"][0], "date": act}]}
    lead = rule.evaluate(
        "([one, today]) => deadlines.standing(one, context.law, today).rows[0].told.lead", [one, today]
    )
    text = letter(rule, one, today)
    assert lead.replace("your member lodges", "you lodge") in text
    assert "soon." not in text and "soon as" not in text and "well before then" not in text
    assert ("Ring your union’s legal service" in text) or "Look for the certificate" in text
    if nation == "northern-ireland" and act == "2026-08-12":
        assert "Without the days of conciliation the last day was Wednesday 11 November 2026" in text


# Steps that are planned

APPEAL = {**step("appeal", "2026-12-04", "By email, to HR"), "entered": TODAY}
HEARING = {**step("hearing", "2026-12-02", "Room 4"), "id": "s-hearing", "entered": TODAY}


@pytest.mark.parametrize(
    "more",
    [{}, {"a": "2026-11-20"}, {"a": "2026-11-10", "b": "2026-11-20"}, {"nation": "northern-ireland"}, {"nation": ""}],
)
@pytest.mark.parametrize("entered", [TODAY, ""])
def test_every_step_that_is_planned_stands_wherever_days_do_in_order(more: Case, entered: str, rule: Page):
    one = {**ENDING, "steps": [{**APPEAL, "entered": entered}, {**HEARING, "entered": entered}], **more}
    for text in (read_me(rule, one), letter(rule, one)):
        hearing = text.index("Wednesday 2 December 2026: the hearing")
        assert hearing < text.index("Friday 4 December 2026: the day to send the appeal")
    assert "By email, to HR" in read_me(rule, one) and "Room 4" not in letter(rule, one)
    assert {"2026-12-02", "2026-12-04"} <= {event["day"] for event in calendar(rule, one)}
    for event in calendar(rule, one):
        assert "ppeal" not in event["title"] and "earing" not in event["title"]


def test_a_step_that_is_done_stands_among_no_days_to_come(rule: Page):
    one = {**ENDING, "steps": [step("hearing", "2026-11-20"), {**step("appeal", TODAY), "entered": TODAY}]}
    assert "as planned" not in read_me(rule, one) and "as planned" not in letter(rule, one)


# A closing letter

CLOSED: Case = {
    **ON_NOTICE, "steps": [APPEAL, HEARING, step("left", TODAY)],
    "asked": {**SISTER["asked"], "closing-letter": {**DONE["closing-letter"], "lodges": "member"}},
}  # fmt: skip


@pytest.mark.parametrize("nation", ["england", "scotland", "northern-ireland"])
@pytest.mark.parametrize("kind", ["left", "closed"])
@pytest.mark.parametrize("more", [{}, {"a": ""}, {"b": TODAY}])
def test_a_closing_letter_names_each_day_that_the_deadlines_know(kind: str, nation: str, more: Case, rule: Page):
    one = {**CLOSED, "nation": nation, **more, "steps": [APPEAL, HEARING, step(kind, TODAY)]}
    text = letter(rule, one, name="closing-letter")
    stood = rule.evaluate("one => deadlines.standing(one, context.law, context.today)", one)
    found = sorted(row["next"] for row in stood["rows"] if row["next"])
    asked = found if one["a"] else found[:1]  # who has asked nobody asks once, for all of it
    for item in ["2026-12-04", "2026-12-02", "2026-12-29", *asked]:
        assert day(item) in text, item
    assert "interim relief must be with the tribunal" in text
    assert "the end of your job, 22 December 2026" in text
    assert "Ask me about it" not in text and "legal service" not in text
    if nation == "northern-ireland":
        assert "Labour Relations Agency or the Equality Commission" in text and "Other claims have limits" in text
    else:
        assert "Acas, Citizens Advice or a law centre" in text
        assert "Unfair dismissal: Counted from Tuesday 22 December 2026: safe day Sunday 21 March 2027" in text


# Settled with one of two

PARTED: Case = {
    **BARE, "employer": "Northfield Trust", "who": "Northfield Trust", "a": "2026-10-12", "b": "2026-11-10",
    "others": [{"id": "deputy", "who": "Ms Dale", "a": "2026-10-12", "b": "2026-11-12"}],
    "entries": [entry("act", "2026-09-25", "Sent home.", types=["direct"], against=["first", "deputy"])],
    "steps": [{**step("settled", TODAY), "parties": ["first"]}],
}  # fmt: skip


@pytest.mark.parametrize("name", ["letter-to-member", "closing-letter"])
def test_a_settlement_with_one_leaves_the_rights_against_the_others(name: str, rule: Page):
    text = letter(rule, PARTED, name=name)
    assert "All your rights against Ms Dale are reserved" in text
    assert "Every right that the settlement leaves you is reserved too." in text
    assert "against your employer" not in text
    whole = letter(rule, {**PARTED, "steps": []}, name=name)
    assert "All your rights against Northfield Trust and Ms Dale are reserved" in whole and "settlement" not in whole


# The member's own copy


@pytest.mark.parametrize(
    "says, told",
    [
        ("No answer? Don’t wait: your member lodges it by Friday.", "No answer? Don’t wait: you lodge it by Friday."),
        ("Your member has to persuade it.", "You have to persuade it."),
        ("if your member persuades it", "if you persuade it"),
        ("the day your member was told", "the day you were told"),
        ("Did your member’s job end?", "Did your job end?"),
        ("For your member and the union only.", "For you and the union only."),
    ],
)
def test_the_member_is_told_what_the_rep_is_as_you(says: str, told: str, rule: Page):
    assert rule.evaluate("says => toMember.toMember(says)", says) == told


@pytest.mark.parametrize(
    "one", [ON_NOTICE, CERTIFIED, ENDING, PARTED, {**ENDING, "entries": [entry("a", "2026-06-01", "X.")]}]
)
@pytest.mark.parametrize("nation", ["england", "northern-ireland"])
def test_no_deadline_in_the_members_own_copy_speaks_to_the_rep(one: Case, nation: str, rule: Page):
    told = rule.evaluate(
        """one => {
            const { rows, interim, others } = deadlines.standing(one, context.law, context.today)
            const all = [...rows.flatMap(({ told }) => [...told.sure, ...told.unsure, { says: told.lead }]),
              ...interim.flatMap(({ says }) => says), ...others].map(({ says }) => ({ text: says }))
            return all.map(toMember.toMemberBlock).map(({ text }) => text)
        }""",
        {**one, "nation": nation},
    )
    assert told and "our member" not in "\n".join(told)
    assert not re.search(r"\byou (was|has|is|\w+es) ", "\n".join(told))


# What presses most leads


@pytest.mark.parametrize("nation", ["england", "northern-ireland"])
@pytest.mark.parametrize("more", [{}, {"a": "2026-11-02", "b": "2026-11-09"}])
def test_a_safe_day_that_has_gone_leads_before_a_day_to_come(more: Case, nation: str, rule: Page):
    acts = [
        entry("old", "2026-10-05", "Sent home.", types=["direct"]),
        entry("new", "2026-12-01", "Shouted at.", types=["direct"]),
    ]
    one = {**BARE, "nation": nation, "entries": acts, **more}
    found = rule.evaluate(
        """one => {
            const stood = deadlines.standing(one, context.law, "2027-01-20")
            return [deadlines.leading(stood), deadlines.headline(stood), stood.rows]
        }""",
        one,
    )
    lead, headline, rows = found
    gone = [row for row in rows if row["next"] and row["told"]["alarm"]]
    assert gone or more or nation != "england"
    if gone:
        assert lead["entry"]["id"] == "old" and "today" in headline[0] and "Sent home" in headline[0]
        assert "oday" in read_me(rule, one, "2027-01-20").split("What to do, and by when")[1].split("\n")[2]


# A paper that names a day is old once that has passed

MADE = """([one, made, today]) => {
    const then = { ...context, today: made }
    const papers = Object.fromEntries(pack.IDS.map(id => [id, {
      made, rests: resting.rests(id, one), until: until.until(pack.paper(id, one, then), one, then) }]))
    const now = { ...one, papers }, stood = deadlines.standing(now, context.law, today)
    const told = gaps.gaps(now, stood, today, { types: [], rests: (id, one) =>
      pack.isWanted(id, one, today) ? resting.rests(id, one) : "" }).filter(({ place }) => place === "papers")
    return [pack.IDS.filter(id => resting.stale(id, now, today)), told.map(({ says }) => says)]
}"""


def test_a_paper_that_names_a_day_is_old_the_day_after_and_says_so(rule: Page):
    one = {**BARE, "entries": [entry("act", "2026-09-01", "Sent home.", types=["direct"])]}  # its last day is TODAY
    assert rule.evaluate(MADE, [one, TODAY, TODAY]) == [[], []]
    old, told = rule.evaluate(MADE, [one, TODAY, "2026-12-01"])
    assert set(old) == {"letter-to-member", "conciliation", "closing-letter"}
    assert all("a day that it names, Monday 30 November 2026, has passed since" in says for says in told)
    planned = {**one, "steps": [HEARING]}
    old, _ = rule.evaluate(MADE, [planned, TODAY, "2026-12-03"])
    assert {"letter-to-member", "chronology", "hearing-sheet"} <= set(old)


def test_a_paper_that_is_no_longer_made_is_not_old(rule: Page):
    one = {**BARE, "entries": [NAME], "papers": {"conciliation": {"made": TODAY, "rests": "before", "until": ""}}}
    ask = """one => [pack.isWanted("conciliation", one, context.today), pack.isWanted("claim", one, context.today)]"""
    assert rule.evaluate(ask, one) == [True, True]
    assert rule.evaluate(ask, {**one, "a": TODAY, "lodged": TODAY, "b": TODAY}) == [False, False]


# A case that is over

TWO: Case = {**PARTED, "steps": [{**step("settled", TODAY), "parties": ["first", "deputy"]}]}
OVER: Case = {
    **ENDING,
    "entries": [NAME, {**SACKED, "ended": TODAY}],
}  # what a job that ends later opens: test_case_truth
RECORD = {"letter-to-member", "chronology", "documents", "closing-letter"}


@pytest.mark.parametrize(
    "one",
    [TWO, {**OVER, "steps": [step("settled", TODAY), {**step("closed", TODAY)}]}],
)
def test_of_a_case_that_is_over_only_the_record_and_what_closes_it_are_made(one: Case, rule: Page):
    assert {name for name, paper in papers(rule, one).items() if not paper["waits"]} <= RECORD
    assert not papers(rule, one)["closing-letter"]["waits"]


@pytest.mark.parametrize("one", [TWO, {**TWO, "lodged": "2026-11-15"}, {**OVER, "steps": [step("settled", TODAY)]}])
def test_read_me_leads_nobody_to_lodge_what_is_settled(one: Case, rule: Page):
    assert not re.search(r"[Ll]odge the claim|Contact Acas|contact Acas about", read_me(rule, one))


@pytest.mark.parametrize("reply", ["2026-12-12", "2027-02-20", "2027-06-01"])
def test_a_day_to_object_needs_no_last_day_once_it_is_settled(reply: str, rule: Page):
    closing = {**DONE["closing-letter"], "reply-by": reply}
    made = papers(rule, {**TWO, "asked": {**SISTER["asked"], "closing-letter": closing}})["closing-letter"]
    assert day(reply) in words(made) and "Against " not in words(made)
    assert not [gap for gap in made["missing"] if "object" in gap["says"]]


@pytest.mark.parametrize("kind", ["won", "lost", "withdrawn"])
def test_nothing_is_said_of_a_late_claim_once_it_has_ended(kind: str, rule: Page):
    late = {**BARE, "entries": [NAME], "a": "2026-11-20", "b": "2026-11-25", "lodged": "2026-12-29"}
    one = {**late, "steps": [step(kind, "2027-01-20")]}
    assert "safe day" in gaps(rule, late, "2027-01-10") or "today" in gaps(rule, late, "2027-01-10")
    text = gaps(rule, one, "2027-01-21")
    assert "legal service today" not in text and "safe day" not in text


def test_two_in_conciliation_have_two_certificates(rule: Page):
    both = {**PARTED, "b": "", "others": [{**PARTED["others"][0], "b": ""}], "steps": []}
    text = letter(rule, both)
    assert "Northfield Trust and Ms Dale each have a certificate of their own, and so a last day of their own." in text
    assert "each have a certificate" not in letter(rule, WAITS)


# The chronology and the index


@pytest.mark.parametrize("note", ["", "By the form"])
def test_the_request_for_conciliation_stands_once_in_the_chronology(note: str, rule: Page):
    one = {**BARE, "entries": [NAME], "a": "2026-11-20", "steps": [{**step("acas", "2026-11-20"), "note": note}]}
    text = words(papers(rule, one)["chronology"])
    assert text.count("20 November 2026") == 1 and note in text


def test_a_document_of_unknown_length_has_its_first_page_in_the_index(rule: Page):
    listed = [
        document("a", "Rota", "2026-10-01", "HR", ["name"], 221),
        document("b", "Plan", "2026-10-02", "HR", ["name"], None),
        document("c", "Note", "2026-10-03", "HR", ["name"], 2),
    ]
    made = papers(rule, {**BARE, "entries": [NAME], "documents": listed})["documents"]
    assert "| 222 to [last page]" in words(made) and "How many pages “Plan” has" in [
        gap["says"] for gap in made["missing"]
    ]
