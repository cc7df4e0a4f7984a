"""Names in a case: one that is corrected is corrected everywhere, and no complaint goes to whom it is of."""

from typing import Any

import pytest
from playwright.sync_api import Page

from macros.render.book import Book
from tests.modules import Modules
from tests.pack_cases import SISTER, Case, entry
from tests.pack_papers import FOLDER, pack_page, papers, read_me, words

TRUST, MANAGER = "Northmere Hospitals NHS Foundation Trust", "Colin Prewett"
TWO: Case = {
    **SISTER, "who": TRUST, "a": "2026-10-05", "others": [{"id": "m", "who": MANAGER, "a": "", "b": ""}],
    "wants": ["No one-to-one with Colin Prewett"], "notes": "Prewett is away in May.",
    "entries": [entry("one", "2026-10-06", "Mr Prewett shouted.", who="Colin Prewett", against=["m", "first"])],
    "comparators": [], "documents": [], "steps": [], "losses": [],
}  # fmt: skip


@pytest.fixture(scope="module")
def rule(browser, book: Book) -> Modules:
    page = pack_page(browser, book)
    page.join(former=f"{FOLDER}/former.js", records=f"{FOLDER}/records.js")
    return page


def renamed(rule: Page, one: Case, box: str, was: str, now: str) -> Case:
    return rule.evaluate(
        "([one, box, was, now]) => { former.noteName(one, box, was, now); return one }", [one, box, was, now]
    )


def standing(rule: Page, one: Case) -> list[dict[str, Any]]:
    return rule.evaluate("one => former.formerNames(one)", one)


def manager(name: str) -> Case:
    return {**TWO, "others": [{**TWO["others"][0], "who": name}]}


def test_a_corrected_name_is_looked_for_in_every_box(rule: Page):
    one = renamed(rule, manager("Colin Pruett"), "who", MANAGER, "Colin Pruett")
    [found] = standing(rule, one)
    assert (found["was"], found["now"], found["boxes"]) == ("Prewett", "Pruett", 4)
    assert "“Prewett” is “Pruett” now" in read_me(rule, one) and "what your member wants" in read_me(rule, one)
    done = rule.evaluate("one => { former.correctAll(one, one.former[0]); return one }", one)
    assert (
        "Prewett" not in str(done) and done["wants"] == ["No one-to-one with Colin Pruett"] and not standing(rule, done)
    )


def test_papers_with_an_old_name_are_old(rule: Page):
    rests = "([id, one]) => resting.rests(id, one)"
    one = renamed(rule, manager("Colin Pruett"), "who", MANAGER, "Colin Pruett")
    for paper in ("grievance", "chronology", "statement"):
        assert rule.evaluate(rests, [paper, one]) != rule.evaluate(rests, [paper, {**one, "former": []}]), paper
        assert "Prewett" in rule.evaluate("([id, one]) => resting.stale(id, one)", [paper, one]), paper
    assert not rule.evaluate("([id, one]) => resting.stale(id, one)", ["comparators", one])
    assert rule.evaluate(rests, ["comparators", one]) == rule.evaluate(rests, ["comparators", {**one, "former": []}])


@pytest.mark.parametrize(
    ("was", "now", "looked_for"),
    [
        ("Dawn Ellery", "Hannah Moss", "Dawn Ellery"),
        ("Thornmere Council", "Thornmere Borough Council", "Thornmere Council"),
        ("Stafflink Ltd", "Stafflink Limited", "Stafflink Ltd"),
        ("Ann Lee-Roy", "Ann Leroy", "Lee-Roy"),
    ],
)
def test_of_a_body_or_another_person_the_whole_name_is_looked_for(was: str, now: str, looked_for: str, rule: Page):
    one = renamed(rule, {**manager(now), "notes": f"Ring {was}, not {now}."}, "who", was, now)
    assert [found["was"] for found in standing(rule, one)] == [looked_for]


@pytest.mark.parametrize(
    ("box", "was", "now"), [("who", "", "Ann Lee"), ("who", "A", "Ann"), ("job", "Porter", "Nurse"), ("who", "Ann", "")]
)
def test_what_is_no_correction_of_a_name_is_none(box: str, was: str, now: str, rule: Page):
    assert renamed(rule, {**TWO, "former": []}, box, was, now)["former"] == []


def test_a_name_put_back_or_somebody_elses_is_not_old(rule: Page):
    one = renamed(rule, manager("Colin Pruett"), "who", MANAGER, "Colin Pruett")
    back = renamed(rule, {**manager(MANAGER), "former": one["former"]}, "who", "Colin Pruett", MANAGER)
    assert not [found for found in standing(rule, back) if found["was"] == "Prewett"]
    other = {**one, "others": [*one["others"], {"id": "n", "who": "Ann Prewett", "a": "", "b": ""}]}
    assert not standing(rule, other)


def test_a_complaint_is_not_offered_to_whom_it_is_of(rule: Page):
    offered = papers(rule, TWO)["grievance"]["asked"]
    assert "to-whom" not in {asked["id"] for asked in offered}
    agency = {**TWO, "others": [*TWO["others"], {"id": "a", "who": "Stafflink", "a": "", "b": ""}]}
    [asked] = [one for one in papers(rule, agency)["grievance"]["asked"] if one["id"] == "to-whom"]
    assert asked["options"] == [["a", "Stafflink"]] and "not somebody it complains of" in asked["hint"]


@pytest.mark.parametrize("visa", ["", "no", "yes"])
def test_a_visa_that_rests_on_the_job_is_told_to_rep_and_member(visa: str, rule: Page):
    one = {**TWO, "visa": visa}
    assert ("casework/visa-and-sponsored-workers" in read_me(rule, one)) == (visa == "yes")
    assert ("Your visa rests on this job." in words(papers(rule, one)["letter-to-member"])) == (visa == "yes")


DAYS = [
    ("on 8 September 2026", True), ("The reason given for 8 September", True), ("8 September to 30 November", True),
    ("the 8th of September", True), ("8 Sept. and after", True), ("8 to 10 September", True), ("September 8", True),
    ("08/09/2026", True), ("8.9.26", True), ("2026-09-08", True), ("18 September", False), ("8 September 2025", False),
    ("8 October", False), ("10 to 18 September", False), ("8/9/2025", False), ("2026-09-08 and", False),
]  # fmt: skip


@pytest.mark.parametrize(("typed", "holds"), DAYS)
def test_a_day_is_known_however_it_is_typed(typed: str, holds: bool, rule: Page):
    found = rule.evaluate("text => former.holds(text, { was: '2026-09-08', now: '' })", typed)
    assert bool(found) == holds, found


ACT = entry("one", "2026-09-08", "Sent home on 8 September.", types=["direct"])
TOLD: Case = {
    **TWO, "steps": [], "wants": ["Pay from 8 September to 30 November, 12 weeks"],
    "entries": [ACT, entry("end", "2026-11-24", "Four weeks\u2019 notice to 22 December 2026.", kind="dismissal", ended="2026-12-22")],
    "asked": {"questions": {"act": "2026-09-08", "decision": "The reason given for 8 September"}, "letter-to-member": {"mine-on": "2026-09-08"}},
}  # fmt: skip


def put(rule: Page, one: Case, kind: str, id: str, **given: str) -> Case:
    ask = "([one, kind, given, id]) => { records.put(one, kind, given, id, '2026-11-30'); return one }"
    return rule.evaluate(ask, [one, kind, given, id])


@pytest.mark.parametrize("given", [{"date": "2026-08-28"}, None])
def test_a_day_that_was_moved_or_taken_out_is_looked_for_in_every_box(given: dict[str, str] | None, rule: Page):
    if given:
        one = put(rule, TOLD, "entry", "one", **given)
    else:
        one = rule.evaluate("one => { records.takeOut(one, 'entry', 'one'); return one }", TOLD)
    [found] = standing(rule, one)
    assert found["boxes"] == (4 if given else 3)  # the act tells its own day too
    says = read_me(rule, one)
    moved = "moved to 28 August 2026" if given else "taken out"
    assert f"8 September 2026 was {moved}. It still stands in" in says
    assert (
        "what papers ask besides: “questions”" in says
        and "“The reason given for 8 September”" in says
        and "a box for a date" in says
    )
    assert rule.evaluate("one => resting.stale('questions', one)", one) == (
        "The old day 8 September 2026 still stands in it: change it under “The case”."
    )
    left = rule.evaluate("one => { former.forget(one, one.former[0]); return one }", one)
    assert not standing(rule, left)


def test_the_end_of_a_job_that_was_moved_is_looked_for(rule: Page):
    one = put(rule, TOLD, "entry", "end", ended="2027-01-05")
    assert [(found["was"], found["boxes"]) for found in standing(rule, one)] == [("2026-12-22", 1)]
    same = put(rule, {**one, "former": []}, "entry", "end", what="Told to go.")
    assert not same["former"]


def test_a_day_that_nothing_holds_or_another_event_has_is_not_asked_for(rule: Page):
    other = {**TOLD, "former": [], "entries": [*TOLD["entries"], entry("two", "2026-09-08", "Another.")]}
    assert not standing(rule, put(rule, other, "entry", "one", date="2026-08-28"))
    bare = {**TWO, "former": [], "entries": [entry("one", "2026-09-08", "Sent home.")], "asked": {}}
    assert put(rule, bare, "entry", "one", date="2026-08-28")["former"] == []
    back = put(
        rule, put(rule, {**TOLD, "former": []}, "entry", "one", date="2026-08-28"), "entry", "one", date="2026-09-08"
    )
    assert not standing(rule, back)
