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
    page.join(former=f"{FOLDER}/former.js")
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
