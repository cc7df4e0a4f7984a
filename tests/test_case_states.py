"""A case over a change of law in a real browser on a phone: by the keyboard alone, and accessible in each state it brings."""

import json
import zipfile
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.conftest import Watched, violations_by_day_and_night
from tests.pack_cases import Case, case, document, entry, loss, step
from tests.test_case_file import go
from tests.test_case_pack_page import download, text, unfold
from tests.tool_page import give

COUNCIL, AGENCY = "Strathmore Council", "Clyde Staffing Ltd"
TODAY = date(2026, 12, 10)
HEATHER = case(
    "Heather", nation="scotland", who=COUNCIL, employer=COUNCIL, employer_kind="public", status="agency", a="2026-12-04",
    member="Ngozi E.", job="care assistant, Birchbank day centre",
    others=[{"id": "agency", "who": AGENCY, "a": "", "b": ""}],
    wants=["My shifts at Birchbank back"], consent={"given": "yes", "on": "2026-12-05", "says": "Yes, to both."},
    entries=[
        entry("mimic", "2026-10-06", "He mimicked her accent.", who="the team leader", types=["harassment"], against=["first"]),
        entry("canteen", "2026-10-15", "He called her a racist name.", unsure=True, types=["harassment"], against=["first"]),
        entry("complaint", "2026-11-02", "She complained to the agency by email.", kind="background"),
        entry("weekends", "2026-11-12", "Not sent at weekends.", types=["victimisation"], against=["first", "agency"]),
        entry("ended", "2026-12-02", "Her placement was ended.", kind="dismissal", types=["victimisation"], against=["agency"]),
    ],
    steps=[
        {**step("grievance", "2026-11-04", "By email"), "parties": ["agency"]},
        {**step("grievance-outcome", "2026-12-09", "Not upheld"), "parties": ["agency"]},
        {**step("acas", "2027-03-20"), "parties": ["agency"]},
    ],
    documents=[document("d", "Email, centre manager to the agency", "2026-11-12", "The agency", ["weekends"], 2)],
    losses=[loss("past", "Four weekend shifts", "412.80", "payslips")],
)  # fmt: skip
"""A council worker in Scotland whom an agency placed: harassment, then victimisation after a grievance to the agency."""


@pytest.fixture
def opened(open_page, tmp_path: Path) -> Callable[..., Watched]:
    def at(*cases: Case) -> Watched:
        watched = open_page("casework/case-pack", today=TODAY, width=360)
        if cases:
            go(watched.page, "Save, open and print")
            file = {"format": "staffside-case_file", "version": 2, "saved": TODAY.isoformat(), "cases": list(cases)}
            give(watched.page, json.dumps(file), tmp_path / "case.json", "Open a file")
            watched.page.locator(".case-said", has_text="Opened").wait_for()
        return watched

    return at


def test_the_states_that_the_newest_choices_open_are_accessible(opened):
    page = opened(HEATHER).page

    def check(state: str) -> None:
        assert not violations_by_day_and_night(page, ".tool"), state
        assert page.evaluate("document.documentElement.scrollWidth") <= 360, state

    go(page, "Steps taken")
    expect(page.locator(".tool-warning:visible", has_text="Bring it forward")).to_be_visible()
    page.get_by_role("button", name="Change the step “Grievance sent").click()
    expect(page.get_by_role("group", name="Which of them?")).to_be_visible()
    page.locator("#cfs-date-year").fill("")
    page.get_by_role("button", name="Change the step", exact=True).click()
    expect(page.locator("#cfs-date")).to_be_focused()
    check("a date half typed is refused")
    go(page, "The case")
    page.locator("#cf-lodged").fill("31")
    page.locator("#cf-lodged").press("Tab")
    page.locator("#cf-nickname").focus()
    check("a date half typed in the case")
    go(page, "The papers")
    unfold(page, "grievance-appeal").get_by_text("What it asks besides").click()
    page.locator("#cp-grievance-appeal-to-whom").select_option(AGENCY)
    page.get_by_role("button", name="Look: Grievance appeal").click()
    check("a paper to another of them")


@pytest.mark.parametrize("kind", ["settled", "withdrawn", "won", "lost"])
def test_each_end_of_a_case_is_told_over_it_and_closes_it(kind: str, opened, tmp_path: Path):
    over = {**step(kind, TODAY.isoformat()), "parties": ["first", "agency"]}
    watched = opened({**HEATHER, "lodged": "2026-12-09", "b": "2026-12-08", "steps": [over]})
    page = watched.page
    expect(page.locator(".case-clock")).to_contain_text("on Thursday 10 December 2026")
    go(page, "Deadlines")
    assert not violations_by_day_and_night(page, ".tool")
    go(page, "The papers")
    letter = unfold(page, "closing-letter")
    path = download(page, lambda: letter.get_by_role("button", name="Word: Closing letter").click(), tmp_path)
    assert "The time limit" not in text(path) and "Every right" in text(path)
    assert watched.away() == [] and watched.faults == []


PLAN = {**step("appeal", "2026-12-11"), "parties": ["agency"], "entered": TODAY.isoformat()}


def test_a_new_day_is_reckoned_while_the_page_is_open_and_a_plan_is_asked_about_and_confirmed(opened):
    watched = opened({**HEATHER, "steps": [PLAN]})
    page = watched.page
    go(page, "Steps taken")
    expect(page.locator(".case-place")).to_contain_text("11 December 2026, still to come")
    page.clock.set_fixed_time("2026-12-12")
    page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    expect(page.locator(".case-place")).to_contain_text("planned for 11 December 2026, not confirmed")
    assert not violations_by_day_and_night(page, ".tool")
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    page.get_by_role("button", name="Yes, it was done").click()
    expect(page.locator(".case-said")).to_contain_text("Noted: done on")
    expect(page.locator(".case-place")).not_to_contain_text("planned for 11 December")
    assert watched.faults == []


def test_the_deadline_tool_reckons_a_new_day_without_moving_the_focus(open_page):
    watched = open_page("law/time-limits", today=TODAY, width=360)
    page = watched.page
    page.evaluate("location.hash = '#nation=england&act=2026-09-20'")
    answer = page.locator("[data-answer=state]")
    answer.wait_for(state="attached")
    before = answer.get_attribute("data-value")
    page.clock.set_fixed_time("2027-06-01")
    page.evaluate("dispatchEvent(new Event('focus'))")
    expect(page.locator("[data-answer=state]")).to_have_attribute("data-value", "passed")
    assert before == "open" and watched.faults == []


def test_the_keyboard_alone_takes_a_case_from_the_first_call_to_the_closing_letter(opened, tmp_path: Path):
    page: Page = opened().page

    def to(selector: str) -> None:
        for _ in range(250):
            if page.evaluate("selector => Boolean(document.activeElement?.matches(selector))", selector):
                return
            page.keyboard.press("Tab")
        raise AssertionError(f"Tab does not lead to {selector}")

    def day(name: str, *parts: str) -> None:
        to(f"#{name}")
        for part in parts:
            page.keyboard.type(part)
            page.keyboard.press("Tab")

    def press(words: str) -> None:
        page.evaluate(
            """words => document.querySelectorAll("[data-tool=case_file] button, [data-tool=case_file] summary").forEach(
                one => one.toggleAttribute("data-to", (one.getAttribute("aria-label") ?? one.textContent).trim().startsWith(words)
                    && one.checkVisibility()))""",
            words,
        )
        to("[data-to]")
        page.keyboard.press("Enter")

    def part(words: str) -> None:
        press("All parts of this case")
        press(words)
        expect(page.locator(".case-place h2:visible")).to_be_focused()

    page.locator(".case-warning").click()
    day("cfq-date", "2", "Dec", "2026")
    to("#cfq-what")
    page.keyboard.type("Her placement was ended")
    press("Save and go on")
    to("#cfq-nation")
    page.keyboard.type("Sco")
    press("Save and go on")
    part("The case")
    press("Add another employer or person")
    page.keyboard.type(AGENCY)
    part("Steps taken")
    to("#cfs-kind")
    page.keyboard.type("Grievance sent")
    day("cfs-date", "4", "12", "26")
    to("[id^='cfs-parties-']")
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    press("Add a step")
    expect(page.locator(".case-said")).to_contain_text("In the list: Grievance sent, 4 December 2026")
    to("#cfs-kind")
    page.keyboard.type("Claim withdrawn")
    day("cfs-date", "10", "12", "2026")
    press("Add a step")
    expect(page.locator(".case-clock")).to_contain_text("The claim was withdrawn on Thursday 10 December 2026")
    part("The papers")
    page.locator("[data-paper=closing-letter]").wait_for()
    press("Closing letter")
    press("What it asks besides")
    to("#cp-closing-letter-about")
    page.keyboard.type("your placement")
    press("Look: Closing letter")
    expect(page.locator("[data-paper=closing-letter] .paper-look")).to_contain_text("Your claim is withdrawn")
    path = download(page, lambda: press("Word: Closing letter"), tmp_path)
    assert "This letter closes my work on your placement." in text(path)
    with zipfile.ZipFile(path) as word:
        assert word.testzip() is None
