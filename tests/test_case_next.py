"""The next useful question of a case, and what is missing or old in it."""

import json
from typing import Any

import pytest
from playwright.sync_api import Page

from macros.render.book import Book
from macros.tools.case_file.macro import types
from macros.tools.time_limits.macro import limits
from tests.modules import joined

FOLDER = "macros/tools/case_file"
TODAY = "2026-11-29"
Case = dict[str, Any]


STAND = """given => {
    const one = whole(given), found = stood(one)
    return [caseDeadlines.headline(found), caseDeadlines.ordered(found).map(row => row.entry.id)]
}"""


@pytest.fixture(scope="module")
def rule(browser, book: Book) -> Page:
    page = browser.new_page()
    joined(
        page,
        caseFormat=f"{FOLDER}/format.js",
        caseNext=f"{FOLDER}/next.js",
        caseGaps=f"{FOLDER}/gaps.js",
        caseDeadlines=f"{FOLDER}/deadlines.js",
    )
    opened = book.opened()
    data = json.loads(json.dumps({**limits(opened), "notes": [], "types": types(opened)}, default=str))
    page.evaluate("data => { globalThis.data = data }", data)
    page.evaluate(
        """() => {
            globalThis.whole = one => ({ ...caseFormat.blank("x", "Falcon"), ...one,
              entries: (one.entries ?? []).map(entry => caseFormat.made("entry", entry)),
              documents: (one.documents ?? []).map(each => caseFormat.made("document", each)) })
            globalThis.stood = one => {
              if (!one.nation) return null
              try {
                const found = caseDeadlines.standing(one, data, "2026-11-29")
                return found.rows.length ? found : null
              } catch { return null } // dates that can't be
            }
        }"""
    )
    return page


def asked(rule: Page, one: Case) -> list[str]:
    """Return what is asked from the start to the end, each put off."""
    return rule.evaluate(
        """given => {
            const one = whole(given), found = []
            for (let q; (q = caseNext.next(one, stood(one), data.types, "2026-11-29")) && found.length < 200;) {
              found.push(q.id)
              one.skipped.push(q.id)
            }
            return found
        }""",
        one,
    )


def question(rule: Page, one: Case) -> dict[str, Any] | None:
    return rule.evaluate(
        "given => { const one = whole(given); return caseNext.next(one, stood(one), data.types, '2026-11-29') }", one
    )


def gaps(rule: Page, one: Case, **context: str) -> list[str]:
    return [gap["says"] for gap in found(rule, one, **context)]


def found(rule: Page, one: Case, fingerprint: str = "") -> list[dict[str, Any]]:
    return rule.evaluate(
        """([given, mark]) => {
            const one = whole(given)
            const rests = mark ? () => mark : undefined
            return caseGaps.gaps(one, stood(one), "2026-11-29", { types: data.types, rests })
        }""",
        [one, fingerprint],
    )


def act(**more: object) -> dict[str, Any]:
    return {"id": "e", "date": "2026-09-20", "what": "Shouted at", **more}


def case(*entries: dict[str, Any], **more: object) -> Case:
    return {"nation": "england", "entries": list(entries) or [act()], **more}


def test_the_first_question_of_a_blank_case_is_what_happened_first(rule: Page):
    first = question(rule, {})
    assert first
    assert (first["id"], first["kind"], first["record"]) == ("first", "entry", "")
    assert {"date", "what"} <= set(first["fields"])


def test_a_deadline_takes_two_answers_then_the_member_chooses_before_anything_else(rule: Page):
    assert asked(rule, case(nation=""))[:1] == ["nation"]
    assert asked(rule, case())[:4] == ["conciliation", "consent", "wants", "more-1"]


def test_what_is_answered_is_not_asked(rule: Page):
    full = act(
        who="X", saw="Y", words="Go", evidence="A text", types=["victimisation"],
        shown={f"victimisation-{i}": "a letter" for i in (1, 2, 3)},
    )  # fmt: skip
    one = case(
        full, a="2026-10-10", consent={"given": "yes", "on": "", "says": ""}, wants=["Sorry"], job="Porter", visa="no",
        status="employee", employer="Trust", employer_kind="nhs", member="AB",
        documents=[{"id": "d", "title": "Text", "proves": ["e"]}],
    )  # fmt: skip
    assert asked(rule, one) == ["more-1", "step-0", "loss-0"]


def test_each_element_of_a_chosen_type_is_asked_in_its_own_words(rule: Page):
    ids = asked(rule, case(act(types=["harassment"])))
    assert [one for one in ids if one.startswith("shown")] == [f"shown-harassment-{i}-e" for i in (1, 2, 3, 4)]
    assert not [one for one in ids if one.startswith("compared")]
    skipped = ids[: ids.index("shown-harassment-1-e")]
    shown = question(rule, case(act(types=["harassment"]), skipped=skipped))
    assert shown
    assert "The conduct was unwanted." in shown["ask"]
    assert shown["fields"] == ["shown-harassment-1"]


def test_a_type_that_takes_a_comparator_asks_who_else_was_in_the_same_place(rule: Page):
    assert "compared-e-0" in asked(rule, case(act(types=["direct"])))


def test_in_northern_ireland_a_type_is_asked_for_and_no_test_of_the_act(rule: Page):
    ids = asked(rule, case(act(types=["direct"]), nation="northern-ireland"))
    assert not [one for one in ids if one.startswith(("shown", "compared"))]
    assert "types-e" in asked(rule, case(act(), nation="northern-ireland"))
    for kinds in ([], ["third-party"], ["instructing"]):
        says = gaps(rule, case(act(types=kinds), nation="northern-ireland"))
        assert len([one for one in says if "No type is chosen" in one]) == 1
    assert not [one for one in gaps(rule, case(act(types=["direct"]), nation="northern-ireland")) if "type" in one]


def test_a_month_alone_is_asked_for_its_day(rule: Page):
    ids = asked(rule, case(act(date="2026-09")))
    assert "act-e" in ids
    assert "20" not in ids


def test_background_is_asked_nothing_of(rule: Page):
    assert not [one for one in asked(rule, case(act(kind="background"))) if one.endswith("-e")]


def test_a_new_act_is_asked_for_again_once_one_was_added(rule: Page):
    assert "more-1" not in asked(rule, case(act(), skipped=["more-1"]))
    assert "more-2" in asked(rule, case(act(), act(id="f"), skipped=["more-1"]))


def test_a_question_half_answered_comes_first(rule: Page):
    one = question(rule, case(drafts={"ask": {"question": "who-e", "who": "The man"}}))
    assert one
    assert one["id"] == "who-e"


def test_asking_comes_to_an_end(rule: Page):
    many = [act(id=f"e{i}", types=["direct", "harassment", "victimisation"]) for i in range(6)]
    ids = asked(rule, case(*many))
    assert len(ids) == len(set(ids)) < 150


# What is missing, what is old


@pytest.mark.parametrize(
    ("one", "says"),
    [
        (case(nation=""), "Where your member works is not known: no deadline."),
        ({"nation": "england"}, "No act is in the log."),
        (case(), "Your member has not been asked what they agree to."),
        (case(), "20 September 2026: Shouted at. No type is chosen."),
        (case(), "20 September 2026: Shouted at. No evidence, and no document."),
        (case(act(date="2026-09")), "September 2026: Shouted at. Only the month is known."),
        (case(act(what="")), "20 September 2026. Nothing says what happened."),
        (case(act(types=["harassment"], shown={"harassment-2": "x"})), "Harassment: nothing shows 3 of the 4 things to prove."),
        (case(act(types=["direct"])), "Direct discrimination takes somebody who was treated better, real or imagined."),
        (case(documents=[{"id": "d", "title": "Email"}]), "Email. No act that it proves."),
        (case(documents=[{"id": "d", "title": "Email", "proves": ["gone"], "pages": 1}]), "Email. No act that it proves."),
        (case(documents=[{"id": "d", "title": "Email"}]), "Email. Its pages are not counted, so no page after it has a number."),
    ],
)  # fmt: skip
def test_what_is_missing_is_named(one: Case, says: str, rule: Page):
    assert any(found.endswith(says) for found in gaps(rule, one)), gaps(rule, one)


@pytest.mark.parametrize(
    "one",
    [
        case(act(evidence="A text")),
        case(documents=[{"id": "d", "title": "Email", "proves": ["e"], "pages": 1}]),
    ],
)
def test_evidence_or_a_document_is_enough_to_prove_an_act(one: Case, rule: Page):
    assert not [says for says in gaps(rule, one) if "evidence" in says]


@pytest.mark.parametrize("more", [{"compared": ["c"]}, {"comparator": "He was not shouted at"}])
def test_a_comparator_in_the_list_or_in_words_is_enough(more: dict[str, Any], rule: Page):
    assert not [says for says in gaps(rule, case(act(types=["direct"], **more))) if "treated better" in says]


def test_each_gap_leads_to_the_record_and_the_field_where_it_is_put_right(rule: Page):
    places = {(gap["place"], gap.get("kind"), gap.get("record"), gap.get("field")) for gap in found(rule, case(act(types=["harassment"])))}  # fmt: skip
    assert ("log", "entry", "e", "shown-harassment-1") in places
    assert ("wants", None, None, "consent-given") in places


def test_a_paper_older_than_its_facts_is_named_and_one_that_is_not_is_silent(rule: Page):
    one = case(papers={"grievance": {"made": "2026-11-01", "rests": "old"}})
    assert any(
        "grievance: made on Sunday 1 November 2026, and facts" in says for says in gaps(rule, one, fingerprint="new")
    )
    assert not [says for says in gaps(rule, one, fingerprint="old") if "grievance" in says]
    assert not [says for says in gaps(rule, one) if "grievance" in says]


def test_a_clock_that_a_new_fact_moved_is_told_first_with_both_days(rule: Page):
    noted = {"first": "2027-01-04", "seen": "2026-11-01"}
    says = gaps(rule, case(act(id="f", date="2026-10-05"), act(), clock=noted))[0]
    assert says == (
        "The first day to act was Monday 4 January 2027. With the act of 20 September 2026: Shouted at, it is now "
        "Saturday 19 December 2026. Change the diaries."
    )


def test_a_clock_that_moved_is_told_up_to_the_day_that_was_noted(rule: Page):
    says = [says for day in (TODAY, "2026-11-28") for says in gaps(rule, case(clock={"first": day, "seen": ""}))]
    assert [one for one in says if "first day to act" in one] == [
        "The first day to act was Sunday 29 November 2026. With the act of 20 September 2026: Shouted at, it is now "
        "Saturday 19 December 2026. Change the diaries."
    ]


@pytest.mark.parametrize(
    "clock",
    [{"first": "", "seen": ""}, {"first": "2026-12-19", "seen": ""}, {"first": "2026-11-20", "seen": ""}],
    ids=["never noted", "the same", "passed by itself"],
)
def test_a_clock_that_no_fact_moved_is_not_told(clock: dict[str, str], rule: Page):
    assert not [says for says in gaps(rule, case(clock=clock)) if "first day" in says]


def test_a_clock_that_waits_for_a_certificate_is_not_called_moved(rule: Page):
    one = case(a="2026-10-10", clock={"first": "2026-12-19", "seen": ""})
    assert not [says for says in gaps(rule, one) if "first day" in says]


def test_dates_of_a_certificate_that_can_not_be_come_first(rule: Page):
    first = found(rule, case(a="2026-11-10", b="2026-11-01"))[0]
    assert first["says"].startswith("The certificate (Day B) cannot come before")
    assert (first["place"], first["field"]) == ("case", "b")


# What is to be done today


BEFORE = case(act(), act(id="f", date="2026-11-12", what="A warning"), a="2026-10-20", b="2026-11-25")
PASSED = case(
    act(id="old", date="2026-08-28", what="Sent home"), act(), act(id="f", date="2026-11-12", what="A warning")
)
LONG = case(act(id="old", date="2026-01-28", what="Sent home"), act())


def test_what_a_certificate_may_not_cover_is_in_the_headline_beside_the_day_to_lodge_by(rule: Page):
    lines, order = rule.evaluate(STAND, BEFORE)
    assert lines[0].startswith("20 September 2026: Shouted at. Lodge the claim by ")
    assert lines[1].startswith("12 November 2026: A warning. Ring your union’s legal service today: Day A came before")
    assert order == ["e", "f"]


def test_an_act_whose_last_day_has_just_passed_is_in_the_headline_after_the_day_that_can_be_met(rule: Page):
    lines, order = rule.evaluate(STAND, PASSED)
    assert lines[0] == (
        "20 September 2026: Shouted at. Contact Acas by Saturday 19 December 2026. "
        "Put that day in the diary: it is the last day in law."
    )
    assert lines[1].startswith("28 August 2026: Sent home. Contact Acas today all the same, and ring")
    assert order == ["e", "old", "f"]


@pytest.mark.parametrize(("day", "told"), [("2026-07-30", True), ("2026-07-29", False)])
def test_what_passed_a_month_ago_is_told_and_a_day_later_no_longer(day: str, told: bool, rule: Page):
    """Last days of 29 and 28 October: 31 and 32 days ago."""
    lines, _ = rule.evaluate(STAND, case(act(id="old", date=day, what="Sent home"), act()))
    assert any("Sent home. Contact Acas today all the same" in line for line in lines) is told


def test_an_act_that_passed_long_ago_stays_where_it_was(rule: Page):
    lines, order = rule.evaluate(STAND, LONG)
    assert lines[0].startswith("Contact Acas by Saturday 19 December 2026.")
    assert (len(lines), order) == (1, ["e", "old"])
    assert not [says for says in gaps(rule, LONG) if "has passed" in says]


@pytest.mark.parametrize(
    ("one", "says"),
    [
        (BEFORE, "12 November 2026: A warning. Ring your union’s legal service today: Day A came before"),
        (PASSED, "28 August 2026: Sent home. Contact Acas today all the same, and ring"),
        (case(act(date="2026-08-30")), "30 August 2026: Shouted at. Contact Acas today"),
        (case(act(date="2027-08-30"), act(id="f")), "An entry has no deadline here. 30 August 2027 is still to come."),
        (
            case(act(date="2026-08-30", kind="dismissal", ended="2026-11-26")),
            "First, interim relief: by Thursday 3 December 2026.",
        ),
    ],
    ids=["certificate before the act", "just passed", "the last day", "still to come", "interim relief"],
)
def test_what_presses_for_any_act_is_missing_before_all_else(one: Case, says: str, rule: Page):
    first = found(rule, one)[0]
    assert says in first["says"], first
    assert first["place"] == "deadlines"


def test_a_case_with_nothing_to_do_today_is_told_of_its_day_alone(rule: Page):
    lines, _ = rule.evaluate(STAND, case(act(), act(id="f", date="2026-11-12")))
    assert lines == ["Contact Acas by Saturday 19 December 2026. Put that day in the diary: it is the last day in law."]
    assert not [gap for gap in found(rule, case()) if gap["id"].startswith(("today", "warning", "interim"))]


# Steps that the clock turns on


def step(kind: str, date: str, id: str = "s") -> dict[str, str]:
    return {"id": id, "kind": kind, "date": date, "note": ""}


CLOCKED = [
    ("acas", "a", "Is Friday 20 November 2026 Day A?"),
    ("certificate", "b", "Is Friday 20 November 2026 Day B?"),
    ("claim", "lodged", "Is Friday 20 November 2026 the day the claim was lodged?"),
]


@pytest.mark.parametrize(("kind", "field", "ask"), CLOCKED)
def test_a_step_that_the_clock_turns_on_is_asked_about_at_once_with_its_day_filled_in(
    kind: str, field: str, ask: str, rule: Page
):
    one = case(steps=[step(kind, "2026-11-20")])
    asks = question(rule, one)
    assert asks
    assert (asks["ask"], asks["kind"], asks["fields"], asks["given"]) == (ask, "case", [field], {field: "2026-11-20"})
    asks = question(rule, case(steps=[step(kind, TODAY)]))
    assert asks and asks["given"] == {field: TODAY}, "a step of today has been taken"
    settled = case(steps=[step(kind, "2026-11-20")], **{field: "2026-11-20"})
    assert not [id for id in asked(rule, settled) if id.startswith("clock")]
    assert not [says for says in gaps(rule, settled) if says.startswith("The steps say")]


@pytest.mark.parametrize(("kind", "field", "ask"), CLOCKED)
def test_a_step_that_the_clock_does_not_have_or_has_otherwise_is_missing(kind: str, field: str, ask: str, rule: Page):
    bare = [gap for gap in found(rule, case(steps=[step(kind, "2026-11-20")])) if gap["id"] == "step-s"]
    assert [(gap["place"], gap["field"]) for gap in bare] == [("case", field)]
    assert "is not filled in, so no deadline counts it" in bare[0]["says"]
    other = case(steps=[step(kind, "2026-11-20")], **{field: "2026-11-19"})
    assert [says for says in gaps(rule, other) if says.endswith("is Thursday 19 November 2026: one of them is wrong.")]
    assert not [id for id in asked(rule, other) if id.startswith("clock")]


@pytest.mark.parametrize(
    "one",
    [
        case(steps=[step("acas", "2026-12-20")]),
        case(steps=[step("grievance", "2026-11-20")]),
        case(steps=[step("acas", "2026-11-20")], a="2026-11-01", others=[{"id": "o", "who": "X", "a": "2026-11-20", "b": ""}]),
        case(steps=[step("acas", "")], a="2026-11-01"),
        case(steps=[step("constructor", "2026-11-20")]),
    ],
    ids=["still to come", "no clock turns on it", "another respondent", "no day", "no such step"],
)  # fmt: skip
def test_other_steps_say_nothing_to_the_clock(one: Case, rule: Page):
    assert not [gap for gap in found(rule, one) if gap["id"].startswith("step-")]
    assert not [id for id in asked(rule, one) if id.startswith("clock")]


def test_a_doer_and_the_kind_of_employer_are_missed(rule: Page):
    says = gaps(rule, case())
    assert "20 September 2026: Shouted at. Nothing says who did it." in says
    assert "What kind of employer it is is not known: some letters need it." in says
    full = gaps(rule, case(act(who="X"), employer_kind="nhs"))
    assert not [one for one in full if "who did it" in one or "kind of employer" in one]


def test_what_can_be_answered_on_the_telephone_is_asked_before_what_the_law_asks(rule: Page):
    ids = asked(rule, case(act(types=["harassment", "direct"])))
    order = [
        ids.index(one) for one in ("saw-e", "words-e", "evidence-e", "document-e", "compared-e-0", "shown-direct-1-e")
    ]
    assert order == sorted(order)
