"""The staff side's action plan: its form, four objectives and no more, suggestions, reviews, and its file."""

import json
import re
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import icalendar
import lxml.etree
import lxml.html
import pytest
import yaml
from playwright.sync_api import Page, expect
from pydantic import ValidationError

from macros.models.load import Data
from macros.render.book import Book
from macros.tools.action_plan.macro import action_plan
from macros.tools.action_plan.model import ACTION_PLAN, ActionPlan
from tests.conftest import ROOT, violations
from tests.test_health_check import GOOD as CHECK
from tests.test_health_check import SCRIPT, kept, told
from tests.tool_page import FULL, assert_refused, foreign_files, give, press, saved

FILE = "data/action_plan.yml"
PAGE = "health-check/action-plan"
OPEN = "Open a plan"


# The data, and the form on paper


def test_a_plan_holds_four_objectives_with_what_how_who_and_when(data: Data):
    plan = data[ACTION_PLAN]
    assert (plan.most, plan.suggest) == (4, 2)
    assert [part.id for part in plan.fields] == ["what", "how", "who", "when"]
    assert [state.id for state in plan.states] == ["not-begun", "under-way", "done", "stuck"]


FAULTS: list[tuple[str, Callable[[dict], object], str]] = [
    ("an unknown key", lambda plan: plan.update(least=1), "Extra inputs are not permitted"),
    ("room for none", lambda plan: plan.update(most=0), "greater than 0"),
    ("a number in words", lambda plan: plan.update(most="four"), "valid integer"),
    ("no reason", lambda plan: plan.pop("why"), "Field required"),
    ("no states", lambda plan: plan.update(states=[]), "at least 1 item"),
    ("an unknown part", lambda plan: plan["fields"][0].update(id="why"), "'what', 'how', 'who' or 'when'"),
    ("an unknown kind", lambda plan: plan["fields"][0].update(kind="number"), "'text' or 'date'"),
]


@pytest.mark.parametrize(("spoil", "report"), [fault[1:] for fault in FAULTS], ids=[fault[0] for fault in FAULTS])
def test_a_fault_in_the_form_is_reported(spoil: Callable[[dict], object], report: str):
    form = yaml.safe_load((ROOT / FILE).read_text("utf-8"))
    spoil(form)
    with pytest.raises(ValidationError, match=re.escape(report)):
        ActionPlan.model_validate_json(json.dumps(form))


def test_the_plan_on_paper_has_room_for_each_objective(book: Book, data: Data):
    printed = lxml.html.fromstring(action_plan(book.opened()))
    objectives = printed.findall(".//div[@class='hc-q']")
    assert len(objectives) == data[ACTION_PLAN].most
    for one in objectives:
        assert len(one.findall(".//p[@class='hc-room']")) == 5  # four parts, and the review
        assert len(one.findall(".//span[@class='box']")) == 4
    assert "</" not in re.search(r"<script[^>]*>(.*?)</script>", action_plan(book.opened()), re.DOTALL)[1]


# The file

ONE = {"id": "a1", "section": "a", "what": "Get figures", "how": "Write to HR", "who": "AB", "when": "2027-06-30", "reviews": ["2027-02-01"],
       "progress": [{"on": "2027-02-01", "state": "stuck", "note": "No answer"}]}  # fmt: skip
GOOD: dict[str, Any] = {"format": "staffside-action_plan", "version": 1, "saved": "2026-11-22",
                        "plan": {"id": "c0ffee", "staffSide": "Northside", "year": "2026", "objectives": [ONE]}}  # fmt: skip


def changed(**parts: object) -> str:
    return json.dumps({**GOOD, **parts})


def plan(**parts: object) -> str:
    return changed(plan={**GOOD["plan"], **parts})


def one(**parts: object) -> str:
    return plan(objectives=[{**ONE, **parts}])


BAD_FILES = [
    *foreign_files(GOOD, "an action plan"),
    ("a health check", json.dumps(CHECK), "another tool of this handbook"),
    ("no plan", changed(plan=[]), "its plan is missing"),
    ("no year", plan(year=""), "its year is missing"),
    ("objectives in words", plan(objectives="none"), "its objectives are missing"),
    ("five objectives", plan(objectives=[{**ONE, "id": f"o{n}"} for n in range(5)]), "holds 5 objectives. A plan holds four objectives at most"),
    ("two of one id", plan(objectives=[ONE, ONE]), "objective 2 can’t be read"),
    ("words that are a number", one(what=7), "“what” of objective 1 is not text"),
    ("words without end", one(how="x" * 6000), "“how” of objective 1 is not text, or is too long"),
    ("a day that is none", one(when="2027-02-30"), "“when” of objective 1 is not a date"),
    ("a day in words", one(when="soon"), "“when” of objective 1 is not a date"),
    ("an empty review", one(reviews=[""]), "a review date of objective 1 is empty"),
    ("too many reviews", one(reviews=["2027-02-01"] * 99), "the review dates of objective 1 can’t be read"),
    ("a state that is none", one(progress=[{"on": "2027-02-01", "state": "brilliant", "note": ""}]), "stands in a way"),
    ("a review without a day", one(progress=[{"on": "", "state": "done", "note": ""}]), "has no date"),
    ("a section with a script", one(section=SCRIPT), "the section of objective 1 can’t be read"),
]  # fmt: skip


@pytest.fixture
def opened(open_page):
    return lambda fragment="", **options: open_page(PAGE + fragment, **options)


def add(page: Page) -> None:
    page.get_by_role("button", name="Add an objective").click()


def review(page: Page, n: int, state: str, on: str, note: str = "") -> None:
    box = page.locator(".ap-objective").nth(n - 1).locator("details")
    if not box.evaluate("box => box.open"):
        box.locator("summary").click()
    page.locator(f"#ap-{n}-state").select_option(state)
    page.locator(f"#ap-{n}-on").fill(on)
    page.locator(f"#ap-{n}-note").fill(note)
    box.get_by_role("button", name="Add this review").click()


def test_a_bad_file_gets_a_clear_message_and_changes_nothing(opened, tmp_path: Path):
    watched = opened()
    page = watched.page
    add(page)
    page.locator("#ap-1-what").fill("mine")
    assert_refused(page, BAD_FILES, tmp_path / "bad.json", OPEN)
    assert page.locator("#ap-1-what").input_value() == "mine"
    assert page.locator(".ap-objective").count() == 1
    assert not watched.faults


def test_a_plan_saved_to_a_file_opens_again_and_never_over_another(opened, tmp_path: Path):
    page = opened().page
    give(page, "\ufeff" + json.dumps(GOOD), tmp_path / "plan.json", OPEN)
    page.get_by_text("Opened 2026.").wait_for()
    assert json.loads(saved(page).read_text("utf-8"))["plan"] == GOOD["plan"]
    assert page.locator(".ap-objective h3").inner_text() == "Objective 1, from section A: Do we know who works here?"
    page.locator("#ap-1-what").fill("changed here")
    give(page, json.dumps(GOOD), tmp_path / "plan.json", OPEN)
    page.get_by_text("is another copy of it, and differs").wait_for()
    assert page.locator("#ap-1-what").input_value() == "Get figures"
    assert "changed here" in page.locator(".hc-live .hc-ratings").inner_text()
    give(page, plan(id="old", year="2019"), tmp_path / "old.json", OPEN)
    page.get_by_text("Opened 2019 beside 2026.").wait_for()
    assert "The plan of 2019" in page.locator(".hc-live").inner_text()


# End to end


def test_a_fifth_objective_is_refused_with_the_reason(opened, data: Data):
    page = opened("#b=1").page
    for n in range(1, 5):
        add(page)
        expect(page.locator(":focus")).to_have_id(f"ap-{n}")
    add(page)
    assert told(page) == data[ACTION_PLAN].why
    page.get_by_role("button", name="Begin an objective from B").click()
    assert "four objectives at most" in page.locator(".tool-message [role=alert]").inner_text()
    assert page.locator(".ap-objective").count() == 4
    page.get_by_role("button", name="Delete objective 2").click()
    page.get_by_role("button", name="Delete it").click()
    expect(page.locator(":focus")).to_have_text("Add an objective")
    page.get_by_role("button", name="Begin an objective from B").click()
    assert page.locator(".ap-objective").count() == 4
    assert page.locator("#ap-4-what").input_value().startswith("Bring more ")


def ideas(page: Page) -> list[str]:
    return [re.sub(r"\..*", "", words) for words in page.locator("[aria-live] li").all_inner_texts()]


def test_one_or_two_areas_are_suggested_from_the_lowest_sections(opened, tmp_path: Path):
    watched = opened()
    page = watched.page
    assert "No health check is kept" in page.locator(".hc-live").inner_text()
    for fragment, wanted in [("#a=2&b=1&c=3&d=1&e=1", ["B", "D"]), ("#a=3&b=2", ["B"]), ("#a=3&b=3", []), ("#a=0&b=x&c=99&z=1&d=1.5", []), (f"#a={SCRIPT}", [])]:  # fmt: skip
        page.evaluate("fragment => { location.hash = fragment }", fragment)
        for _ in range(40):
            if ideas(page) != wanted:
                page.wait_for_timeout(50)
        assert ideas(page) == wanted, fragment
    check = json.loads(json.dumps(CHECK))
    check["check"]["entries"]["a-next"] = [
        {"by": "together", "on": "2026-11-22T10:00:00Z", "value": f"Ask HR {SCRIPT}"}
    ]
    give(page, json.dumps(check), tmp_path / "check.json", "Open a health check")
    page.get_by_text("The health check is open").wait_for()
    assert ideas(page) == ["A"]
    page.get_by_role("button", name="Begin an objective from A").click()
    assert page.locator("#ap-1-how").input_value() == f"Ask HR {SCRIPT}"
    give(page, json.dumps(GOOD), tmp_path / "plan.json", "Open a health check")
    page.get_by_text("saved by another tool").wait_for()
    assert not watched.faults


def test_a_health_check_kept_on_the_device_is_read_and_left_as_it_was(opened):
    page = opened().page
    record = json.dumps(
        {
            "version": 1,
            "value": {"checks": [CHECK["check"]], "current": CHECK["check"]["id"], "beside": "", "as": "together"},
        }
    )
    page.evaluate(
        "record => { localStorage['staffside:keep'] = 'yes'; localStorage['staffside:health_check'] = record }", record
    )
    page.reload()
    assert ideas(page) == ["A"]
    said = page.locator("[data-tool] [aria-live]").first
    expect(said).to_contain_text("in the health check of 2026, Northside, kept on this device")
    assert kept(page)["staffside:health_check"] == record


def test_dates_go_to_a_calendar_that_says_nothing_of_the_plan(opened):
    page = opened().page
    page.get_by_role("button", name="Add the dates to a calendar").click()
    assert "There are no dates yet" in told(page)
    add(page)
    page.locator("#ap-1-what").fill("SECRET")
    page.locator("#ap-1-when").fill("2027-06-30")
    page.locator("#ap-1-when").blur()
    for typed, says in [
        ("", "Choose the date"),
        ("1066-10-14", "Check the year"),
        ("2027-02-01", ""),
        ("2027-02-01", "there already"),
        ("2026-12-01", ""),
    ]:
        page.locator("#ap-1-review").fill(typed)
        page.get_by_role("button", name="Add this date").click()
        found = page.locator(".ap-objective [role=alert]")
        assert (says in found.inner_text()) if says else not found.count(), typed
    calendar = icalendar.Calendar.from_ical(saved(page, "Add the dates to a calendar").read_bytes())
    events = {str(event["SUMMARY"]): event["DTSTART"].dt.isoformat() for event in calendar.walk("VEVENT")}
    assert sorted(event["DTSTART"].dt.isoformat() for event in calendar.walk("VEVENT")) == [
        "2026-12-01",
        "2027-02-01",
        "2027-06-30",
    ]
    assert events["Action plan: objective 1 is to be done"] == "2027-06-30"
    assert "SECRET" not in str(calendar.to_ical())
    page.get_by_role("button", name="Take out 1 December 2026").click()
    assert page.locator(".ap-objective .ap-list").first.inner_text().split("\n")[0].startswith("1 February 2027")


def test_reviews_are_taken_down_and_last_years_plan_stands_beside(opened):
    page = opened().page
    for n, state in [(1, "stuck"), (2, "done")]:
        add(page)
        page.locator(f"#ap-{n}-what").fill(f"Aim {n}")
        review(page, n, state, "2027-03-01", f"note {n}")
    review(page, 1, "under-way", "2027-01-01", "first")
    assert page.locator(".ap-objective").first.locator(".ap-list").nth(1).locator("strong").all_inner_texts() == [
        "1 January 2027: Under way",
        "1 March 2027: Stuck",
    ]
    review(page, 1, "", "2027-04-01")
    assert "Choose how it stands" in page.locator(".ap-objective [role=alert]").inner_text()
    review(page, 1, "done", "")
    assert "Give the day of the review" in page.locator(".ap-objective [role=alert]").inner_text()
    page.get_by_role("button", name="Take out the review of 1 January 2027").click()
    page.get_by_role("button", name="Begin the next one").click()
    assert [
        row.split("\t")[3] for row in page.locator(".hc-live .hc-ratings tbody tr").all_inner_texts() if "\t" in row
    ] == ["Stuck, 1 March 2027. note 1", "Done, 1 March 2027. note 2"]
    assert page.get_by_role("button", name="Carry this on").count() == 1  # what is done is done
    page.get_by_role("button", name="Carry this on").click()
    assert page.locator("#ap-1-what").input_value() == "Aim 1"
    assert not page.locator(".ap-objective .ap-list li").count()


def test_what_is_full_takes_no_more_and_says_why(opened, tmp_path: Path):
    page = opened().page
    full = one(reviews=[f"2027-02-0{day}" for day in range(1, 9)], progress=ONE["progress"] * 60)
    give(page, full, tmp_path / "full.json", OPEN)
    page.get_by_text("Opened 2026.").wait_for()
    objective = page.locator(".ap-objective")
    held = objective.locator("li").count()
    review(page, 1, "done", "2027-03-01")
    expect(objective.get_by_role("alert")).to_contain_text("There are too many reviews here.")
    page.locator("#ap-1-review").fill("2027-03-01")
    press(page, "Add this date")
    expect(objective.get_by_role("alert")).to_contain_text("There are 8 review dates already.")
    assert objective.locator("li").count() == held


def test_nothing_is_stored_or_sent_before_the_reader_chooses_and_deleting_leaves_nothing(opened):
    watched = opened()
    page = watched.page
    add(page)
    page.locator("#ap-1-what").fill("SECRET")
    assert page.evaluate("localStorage.length + sessionStorage.length") == 0
    assert "SECRET" not in page.url and not [address for address in watched.asked if "SECRET" in address]
    page.get_by_role("button", name="Keep it on this device").click()
    page.reload()
    assert page.locator("#ap-1-what").input_value() == "SECRET"
    page.get_by_role("button", name="Delete this plan").click()
    expect(page.locator(":focus")).to_have_text("Keep it")
    page.keyboard.press("Escape")
    expect(page.locator(":focus")).to_have_text("Delete this plan")
    page.get_by_role("button", name="Delete this plan").click()
    page.get_by_role("button", name="Delete it").click()
    assert set(kept(page)) == {"staffside:keep"}
    assert not page.locator(".ap-objective").count()
    assert not watched.away()


def test_a_kept_plan_that_cannot_be_read_is_set_aside_and_a_full_device_says_so(opened):
    page = opened().page
    five = json.dumps({"version": 1, "value": {"plans": [{**GOOD["plan"], "objectives": [{**ONE, "id": f"o{n}"} for n in range(5)]}], "current": "c0ffee", "beside": ""}})  # fmt: skip
    for record in ("{bad", "null", '{"version":9,"value":{}}', '{"version":1,"value":{"plans":[]}}', five):
        page.evaluate(
            "record => { localStorage.clear(); localStorage['staffside:keep'] = 'yes'; localStorage['staffside:action_plan'] = record }",
            record,
        )
        page.reload()
        assert "set aside, not deleted" in told(page), record
        assert kept(page)["staffside:set-aside:action_plan"] == record
    add(page)
    before = kept(page)["staffside:action_plan"]
    page.evaluate(FULL)
    page.locator("#ap-1-what").press_sequentially("all of it")
    assert "no room left" in told(page)
    assert kept(page)["staffside:action_plan"] == before
    assert "all of it" in saved(page).read_text("utf-8")


def test_scripts_typed_in_every_field_are_text_on_screen_on_paper_and_in_word(opened):
    watched = opened()
    page = watched.page
    page.on("dialog", lambda dialog: watched.faults.append(dialog.message))
    page.locator("#ap-side").fill(SCRIPT)
    page.locator("#ap-year").fill(SCRIPT[:20])
    add(page)
    for part in ("what", "how", "who"):
        page.locator(f"#ap-1-{part}").fill(SCRIPT)
    review(page, 1, "stuck", "2027-03-01", SCRIPT)
    with zipfile.ZipFile(saved(page, "Save as Word")) as file:
        body = "".join(lxml.etree.fromstring(file.read("word/document.xml")).itertext())
    assert body.count(SCRIPT) == 5
    page.evaluate("() => { globalThis.print = () => { globalThis.printing = document.documentElement.dataset.print } }")
    page.get_by_role("button", name="Print", exact=True).click()
    assert page.evaluate("printing") == "action_plan"
    page.emulate_media(media="print")
    words = page.locator(".hc-print").inner_text()
    assert words.count(SCRIPT) == 5
    assert page.locator(".hc-print .ap-printed").count() == 4  # the paper form has room for four
    expect(page.locator(".hc-live")).to_be_hidden()
    expect(page.locator(".hc-paper")).to_be_hidden()
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    page.get_by_role("button", name="Begin the next one", include_hidden=True).evaluate("button => button.click()")
    page.emulate_media(media="screen")
    assert SCRIPT in page.locator(".hc-live .hc-ratings").inner_text()
    assert not page.locator(".tool :is(img, script:not([type='application/json']))").count()
    assert not watched.faults
    assert not watched.away()


def test_the_plan_is_there_to_print_without_scripts(opened):
    page = opened(java_script_enabled=False).page
    assert page.locator(".hc-paper .hc-room:visible").count() == 20
    assert not page.locator(".tool :is(input, button, select, textarea)").count()


def test_a_reader_whose_screen_is_dark_prints_dark_ink_on_white(opened):
    page = opened(scheme="dark").page
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    page.emulate_media(media="print", color_scheme="dark")
    ink = "one => getComputedStyle(one).color"
    assert page.locator("[data-tool=action_plan] .hc-print p").first.evaluate(ink) == "rgb(28, 37, 36)"


# For everybody


@pytest.mark.parametrize(("scheme", "width"), [("light", 360), ("light", 1280), ("dark", 360)])
def test_the_action_plan_is_accessible_in_every_state(scheme: str, width: int, opened, tmp_path: Path):
    page = opened("#a=1&b=2", scheme=scheme, width=width).page
    states = {"empty": violations(page, ".tool")}
    give(page, json.dumps(GOOD), tmp_path / "plan.json", OPEN)
    page.get_by_text("Opened 2026.").wait_for()
    page.get_by_role("button", name="Begin the next one").click()
    page.get_by_role("button", name="Begin an objective from A").click()
    review(page, 1, "done", "2027-03-01", "yes")
    review(page, 1, "", "2027-03-01")
    page.get_by_role("button", name="Add this date").click()
    page.get_by_role("button", name="Delete this plan").click()
    for _ in range(4):
        add(page)
    states["two years, reviewed, refused and asked"] = violations(page, ".tool")
    assert not {state: faults for state, faults in states.items() if faults}


def test_a_filled_plan_never_scrolls_sideways_and_everything_to_press_is_large_enough(opened):
    page = opened("#a=1", width=320).page
    for n in range(1, 5):
        add(page)
        for part in ("what", "how", "who"):
            page.locator(f"#ap-{n}-{part}").fill("x" * 300)
        review(page, n, "stuck", "2027-03-01", "x" * 300)
    page.get_by_role("button", name="Begin the next one").click()
    page.get_by_role("button", name="Carry this on").first.click()
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    small = page.evaluate(
        """[...document.querySelectorAll(".tool :is(button, summary, select, input, textarea)")].filter(one => one.checkVisibility()).filter(one => {
          const { width, height } = one.getBoundingClientRect()
          return width < 24 || height < 24
        }).map(one => one.outerHTML)"""
    )
    assert not small
