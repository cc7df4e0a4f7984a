"""The deadline tool in a real browser: the rule agrees with Python, and the tool with its reader."""

import json
import random
import re
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import count
from pathlib import Path
from typing import Any

import pytest
import yaml
from playwright.sync_api import Browser, Page, expect

from macros.rules.dates import add_months
from macros.rules.time_limits import Conciliation, last_day, safe_day
from tests.conftest import AS_OF, ROOT, Watched, violations_by_day_and_night
from tests.modules import joined
from tests.test_time_limits import VECTORS, nation, oracle
from tests.tool_page import press

ASK = """cases => cases.map(([act, months, nation, a, b, first]) => {
    const conciliation = a ? { dayA: a, dayB: b } : null
    const { lastDay, mayBe } = rule.lastDay(act, months, nation, conciliation)
    return [lastDay, rule.safeDay(first, 3, nation, conciliation), mayBe]
})"""
SCRIPT = "<script>alert(1)</script><img src=x onerror=alert(1)>"


@pytest.fixture(scope="module")
def rule(browser) -> Page:
    """The browser's rule by itself, with no page round it."""
    page = browser.new_page()
    joined(page, rule="macros/tools/time_limits/rules.js")
    return page


@pytest.fixture
def opened(open_page):
    def at(fragment: str = "", **options):
        return open_page("law/time-limits" + fragment, today=AS_OF, **options)

    return at


def outputs(page: Page) -> dict[str, str]:
    return dict(page.locator("output").evaluate_all("all => all.map(o => [o.dataset.answer, o.dataset.value])"))


def answers(page: Page) -> dict[str, str]:
    return {name: value for name, value in outputs(page).items() if name != "state"}


def state(page: Page) -> str | None:
    return outputs(page).get("state")


WEEKDAYS = re.compile(r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day (?=\d)")


def bare(words: str) -> str:
    """Words without the weekdays beside dates."""
    return WEEKDAYS.sub("", words.replace("\xa0", " "))


def result(page: Page) -> str:
    return bare(page.locator(".tool-result").inner_text())


@pytest.fixture(scope="module")
def window(browser: Browser, site: Path) -> Iterator[Page]:
    """One window, in which the tool is opened again and again."""
    context = browser.new_context(offline=True, reduced_motion="reduce")
    yield Watched(context).open(site, "law/time-limits")
    context.close()


TIMES = count()


def reopen(page: Page, fragment: str, today: date) -> None:
    """Open the tool again on another day, in the same window."""
    page.clock.set_fixed_time(today.isoformat())
    page.evaluate("document.querySelector('.tool-result').replaceChildren()")
    page.goto(f"{page.url.split('#')[0]}#{fragment}&again={next(TIMES)}")
    page.locator(".tool-result > *").first.wait_for()


def calendar_of(page: Page) -> list[tuple[date, str]]:
    icalendar = pytest.importorskip("icalendar")
    with page.expect_download() as told:
        page.get_by_role("button", name="to a calendar").click()
    events = icalendar.Calendar.from_ical(Path(told.value.path()).read_bytes()).walk("VEVENT")
    return [(event["DTSTART"].dt, str(event["SUMMARY"])) for event in events]


def copied(page: Page) -> str:
    page.evaluate("() => { navigator.clipboard.writeText = async text => { globalThis.copied = text } }")
    page.get_by_role("button", name="Copy").click()
    page.get_by_text("Copied.").wait_for()
    return bare(page.evaluate("globalThis.copied"))


@pytest.mark.parametrize("vector", VECTORS, ids=lambda v: v["id"])
def test_the_browser_works_out_the_same_day(vector, rule: Page):
    case = [
        vector["act_date"],
        vector["months"],
        nation(vector),
        vector["ec_day_a"],
        vector["ec_day_b"],
        vector["act_date"],
    ]
    assert rule.evaluate(ASK, [case])[0][0] == vector["expected_last_day"]


def test_the_browser_agrees_with_python_and_with_a_calendar_on_100_000_cases(rule: Page):
    chance = random.Random(20261122)
    cases, expected, counted = [], [], []
    for number in range(100_000):
        act = date(2015, 1, 1) + timedelta(days=chance.randrange(9000))
        months, where = chance.choice([3, 6]), chance.choice(["england", "northern-ireland"])
        start = act + timedelta(days=chance.randrange(-120, 260)) if chance.random() < 0.8 else None
        end = start + timedelta(days=chance.randrange(121)) if start else None
        first = act - timedelta(days=chance.randrange(200))
        conciliation = Conciliation(start, end) if start and end else None
        cases.append(
            [act.isoformat(), months, where, start and start.isoformat(), end and end.isoformat(), first.isoformat()]
        )
        working = last_day(act, months, where, conciliation)
        last, may_be = working.last_day, working.may_be and working.may_be.isoformat()
        expected.append([last.isoformat(), safe_day(first, 3, where, conciliation).isoformat(), may_be])
        # The oracle walks day by day, so it checks one in ten.
        if where == "england" and number % 10 == 0:
            counted.append((cases[-1], last, oracle(act, months, start, end)))
    found = rule.evaluate(f"cases => JSON.stringify(({ASK})(JSON.parse(cases)))", json.dumps(cases))
    assert json.loads(found) == expected
    assert not [case for case, last, slow in counted if last != slow]


def test_the_contract_with_other_programs_holds(opened):
    page = opened("#nation=england&act=2026-03-10&a=2026-04-01&b=2026-05-01").page
    assert answers(page) == {"last-day": "2026-07-09"}
    assert page.locator("[role=alert]").count() == 0


def test_the_safe_day_stands_first_where_the_law_is_new(opened):
    page = opened("#nation=scotland&act=2026-10-05").page
    assert list(answers(page).items()) == [("safe-day", "2027-01-04"), ("last-day", "2027-04-04")]
    assert "Take care" in page.locator(".tool-result .doubt").first.inner_text()


def test_the_older_count_gives_the_safe_day_for_the_first_of_a_month(opened):
    assert answers(opened("#nation=england&act=2026-10-01").page)["safe-day"] == "2026-12-30"


def test_northern_ireland_keeps_three_months_and_leaves_conciliation_out_of_the_safe_day(opened):
    page = opened("#nation=northern-ireland&act=2026-10-05&a=2026-11-01&b=2026-11-20").page
    assert answers(page) == {"safe-day": "2027-01-04", "last-day": "2027-01-23"}


def test_northern_ireland_is_told_nothing_that_is_law_of_great_britain_alone(opened, book):
    page = opened(
        "#nation=northern-ireland&act=2026-10-05&first=2026-09-01&dismissal=yes&a=2026-11-01&b=2026-11-20"
    ).page
    cited = page.locator(".tool-result .cite a").all_inner_texts()
    assert cited
    assert not [
        words
        for words in cited
        if "Equality Act 2010" in words or ("Employment" in words and "Northern" not in words and "(NI)" not in words)
    ]


def test_conduct_either_side_of_the_change_is_counted_from_the_first_and_says_why(opened):
    page = opened("#nation=england&first=2026-06-01&act=2026-10-05").page
    assert answers(page) == {"safe-day": "2026-08-31", "last-day": "2027-04-04"}
    assert "either side of 1 October 2026" in result(page)
    assert "The safe day for the first incident has passed" in result(page)


def test_each_separate_act_gets_its_own_days_soonest_first(opened):
    page = opened("#nation=england&act=2026-10-05&also=2026-09-20,2026-11-02").page
    rows = page.locator("[data-answer=each] tbody tr").all_inner_texts()
    assert [bare(row).split("\t") for row in rows] == [
        ["20 September 2026", "19 December 2026", "19 December 2026"],
        ["5 October 2026", "4 January 2027", "4 April 2027"],
        ["2 November 2026", "1 February 2027", "1 May 2027"],
    ]


def test_a_grievance_never_stops_the_clock(opened):
    text = opened("#nation=england&act=2026-09-20").page.locator(".tool-result").inner_text()
    assert "A grievance, an appeal or an investigation does not stop the clock" in text


def test_conciliation_begun_too_late_adds_nothing(opened):
    page = opened("#nation=england&act=2026-03-10&a=2026-07-01&b=2026-07-20").page
    assert answers(page)["last-day"] == "2026-06-09"
    assert "it adds nothing" in page.locator(".tool-result").inner_text()


PUBLISHED = yaml.safe_load((ROOT / "tests/vectors/time_limits_published.yml").read_text("utf-8"))


def asked(case: dict, **changed: str | None) -> str:
    given = {"nation": case["nation"], "act": case["act_date"], "a": case["ec_day_a"], "b": case["ec_day_b"], **changed}
    return "&".join(f"{name}={value}" for name, value in given.items() if value)


@pytest.mark.parametrize("case", PUBLISHED, ids=lambda case: case["id"])
def test_a_published_limit_is_open_then_today_then_passed(case: dict, window: Page):
    page, last = window, date.fromisoformat(case["expected_last_day"])
    for days, expected in ((-1, "open"), (0, "today"), (1, "passed")):
        reopen(page, asked(case), last + timedelta(days))
        found = outputs(page)
        assert (found["state"], found["last-day"]) == (expected, case["expected_last_day"])
        assert ("in the diary" in result(page)) == (expected == "open")
        assert page.get_by_role("button", name="to a calendar").count() == (expected != "passed")


IN_TIME = [case for case in PUBLISHED if case["ec_day_b"] and case["ec_day_a"] <= case["expected_last_day"]]
IN_TIME = [case for case in IN_TIME if case["id"] != "real-pearce"]  # contact came after the limit
TOO_LATE = [case for case in PUBLISHED if case["ec_day_a"] and case not in IN_TIME]


@pytest.mark.parametrize("case", IN_TIME, ids=lambda case: case["id"])
@pytest.mark.parametrize("days", [0, 45, 400])
def test_no_claim_in_conciliation_is_late_or_has_a_last_day(days: int, case: dict, window: Page):
    page = window
    start = date.fromisoformat(max(case["ec_day_a"], case["act_date"]))  # no act is still to come
    reopen(page, asked(case, b=None), start + timedelta(days))
    assert outputs(page) == {"state": "waiting"}
    for words in (result(page), copied(page)):
        assert "last day in law has passed" not in words
        assert "Did your member’s job end in the last 7 days, or is it about to?" in words
    if case["ec_day_a"] >= case["act_date"]:
        ((reminder, title),) = calendar_of(page)
        assert title == "Look for the certificate"
        assert reminder >= start + timedelta(days)


@pytest.mark.parametrize("case", TOO_LATE, ids=lambda case: case["id"])
def test_conciliation_begun_too_late_is_said_to_add_nothing_with_a_certificate_or_without(case: dict, window: Page):
    page = window
    for days, b in enumerate((case["ec_day_b"], None)):
        reopen(page, asked(case, b=b), AS_OF + timedelta(days))
        assert outputs(page) == {"state": "passed", "last-day": case["expected_last_day"]}
        assert "too late to add anything" in result(page)


@pytest.mark.parametrize(
    ("nation", "a", "due"),
    [
        ("england", "2026-11-10", "1 February 2027"),
        ("scotland", "2025-12-01", "22 February 2026"),
        ("wales", "2025-11-30", "10 January 2026"),
        ("northern-ireland", "2026-11-10", "10 December 2026, or by 24 December 2026"),
    ],
)
def test_the_certificate_is_due_when_the_period_in_force_on_day_a_is_over(nation: str, a: str, due: str, opened):
    page, act = opened().page, date.fromisoformat(a) - timedelta(30)
    ends = date.fromisoformat(a) + timedelta(
        {"1 February 2027": 83, "22 February 2026": 83, "10 January 2026": 41}.get(due, 30)
    )
    fragment = f"nation={nation}&act={act}&a={a}"
    reopen(page, fragment, ends)
    assert f"It should come by today, {due}" in result(page)
    safe = [add_months(act, 3) - timedelta(1)] if nation == "northern-ireland" else []
    assert [found for found, _ in calendar_of(page)] == [ends, *safe]
    reopen(page, fragment, ends + timedelta(1))
    assert f"The certificate should have come by {due}" in result(page)
    assert "Look for the certificate today" in page.locator("output").inner_text()
    assert [found for found, _ in calendar_of(page)] == [ends + timedelta(1), *safe]


def test_contact_that_is_still_to_come_stops_nothing(opened):
    page = opened("#nation=england&act=2026-09-20&a=2026-12-10").page
    assert outputs(page) == {"last-day": "2026-12-19", "state": "open"}
    assert "still to come" in result(page)


def test_northern_ireland_while_waiting_is_told_no_law_of_great_britain(opened):
    page = opened("#nation=northern-ireland&act=2026-09-10&a=2026-11-10&dismissal=yes&first=2026-09-01").page
    assert outputs(page) == {"state": "waiting"}
    assert "interim relief" in result(page)
    assert "month after Day B" not in result(page)
    assert "Labour Relations Agency" in result(page)
    cited = page.locator(".tool-result .cite a").all_inner_texts()
    assert cited
    assert not [words for words in cited if "Equality Act 2010" in words or ("1996" in words and "(NI)" not in words)]


def test_in_northern_ireland_a_day_that_one_month_after_the_certificate_may_beat_is_no_last_day_in_law(opened):
    page = opened().page
    fragment = "nation=northern-ireland&act=2026-08-10&a=2026-11-01&b=2026-11-28"
    reopen(page, fragment, date(2026, 11, 29))
    assert outputs(page) == {"safe-day": "2026-12-06", "state": "open"}
    assert "28 December 2026" in result(page)
    assert "not confirmed" in result(page)
    assert "6 December 2026 in the diary: it is the last day, if the days of conciliation count" in copied(page)
    assert calendar_of(page) == [(date(2026, 12, 6), "Act on or before 6 December")]
    reopen(page, fragment, date(2026, 12, 7))
    assert outputs(page) == {"safe-day": "2026-12-06", "state": "open"}
    assert "Lodge the claim today" in result(page)
    reopen(page, fragment, date(2026, 12, 29))
    assert state(page) == "passed"
    assert "Equality Act" not in result(page)


def test_a_safe_day_that_has_passed_is_told_first_and_never_for_the_diary(opened):
    page = opened("#nation=england&first=2026-06-01&act=2026-10-05").page
    words = result(page)
    assert state(page) == "open"
    assert words.index("The safe day for the first incident has passed: it was 31 August 2026") < words.index(
        "in the diary"
    )
    assert "Put 29 December 2026 in the diary: an incident just before 1 October 2026 runs out then" in words
    assert "the next safe day is 4 January 2027" in words
    assert [day for day, _ in calendar_of(page)] == [date(2026, 12, 29), date(2027, 1, 4), date(2027, 4, 4)]
    assert "Safe day: 31 August 2026 (passed)" in copied(page)


def test_the_first_day_to_come_of_all_the_acts_leads_and_each_past_act_is_named(opened):
    page = opened("#nation=england&act=2026-11-20&also=2026-09-20,2026-07-01").page
    assert outputs(page) == {"last-day": "2026-12-19", "state": "open"}
    assert "For the act on 1 July 2026, the last day in law has passed: it was 30 September 2026" in result(page)
    assert [day for day, _ in calendar_of(page)] == [date(2026, 12, 19), date(2027, 2, 19), date(2027, 5, 19)]
    assert "Act: 20 September 2026" in copied(page)


def test_a_safe_day_that_has_passed_is_told_of_an_act_that_does_not_lead(opened):
    page = opened("#nation=england&first=2026-06-01&act=2026-10-05&also=2026-09-25").page
    assert outputs(page) == {"state": "open", "last-day": "2026-12-24"}
    assert "For the act on 5 October 2026, the safe day has passed: it was 31 August 2026" in result(page)


def test_on_the_day_itself_the_reader_is_told_to_act_today(opened):
    page = opened().page
    reopen(page, "nation=england&act=2026-10-05", date(2027, 1, 4))
    assert outputs(page) == {"safe-day": "2027-01-04", "state": "today", "last-day": "2027-04-04"}
    assert "Contact Acas today" in result(page)


IMPOSSIBLE = [
    ("#nation=england&act=2026-02-31", "is not a date"),
    ("#nation=england&act=tomorrow", "is not a date"),
    ("#nation=england&act=10/03/2026", "is not a date"),
    ("#nation=england&act=20260310", "is not a date"),
    ("#nation=england&act=2026-13-01", "is not a date"),
    ("#nation=england&act=1066-10-14", "before the law"),
    ("#nation=england&act=2036-01-01", "more than a year away"),
    ("#nation=france&act=2026-03-10", "Choose where your member works"),
    ("#nation=england&a=2026-04-01", "Give the date of the act"),
    ("#nation=england&act=2026-03-10&b=2026-05-01", "no first contact"),
    ("#nation=england&act=2026-03-10&a=2026-05-02&b=2026-05-01", "cannot come before"),
    ("#nation=england&act=2026-03-10&first=2026-04-10", "Swap the two dates"),
    ("#nation=england&act=2026-03-10&also=2026-99-99", "is not a date"),
    (f"#nation=england&act={SCRIPT}", "is not a date"),
    (f"#nation={SCRIPT}&act=2026-03-10", "Choose where"),
]


def test_an_address_without_the_act_asks_for_it_where_it_is_typed(opened):
    page = opened("#nation=scotland&a=2026-03-03", width=360).page
    when = page.get_by_role("group", name="When did it happen?")
    expect(when.get_by_label("Day")).to_be_focused()
    expect(when.get_by_label("Day")).to_be_in_viewport()
    date_in(page, "act", "2 March 2026")
    press(page, "Continue")
    assert state(page) == "waiting"  # with the Day A of the address


@pytest.mark.parametrize(("fragment", "message"), IMPOSSIBLE, ids=[f"{m} {i}" for i, (_, m) in enumerate(IMPOSSIBLE)])
def test_what_cannot_be_is_told_plainly_and_gets_no_date(fragment: str, message: str, opened):
    watched = opened(fragment)
    alert = watched.page.locator("[role=alert]")
    assert message in alert.inner_text()
    assert not answers(watched.page)
    assert watched.page.locator(".tool script:not([type]), .tool img").count() == 0
    assert not watched.faults


@pytest.mark.parametrize(("day", "fault"), [("2027-11-23", ""), ("2027-11-24", "more than a year away")])
def test_a_job_may_end_a_year_and_a_day_from_today_and_no_later(day: str, fault: str, browser):
    page = browser.new_page()
    joined(page, asked="macros/tools/time_limits/asked.js")
    said = page.evaluate("([day, today]) => asked.faultOf(day, 'The end of the job', today, true)", [day, str(AS_OF)])
    assert fault in said and bool(said) == bool(fault)


def date_in(page: Page, name: str, words: str) -> None:
    """Type a date whole: its boxes take it apart."""
    page.locator(f"#tl-{name}").fill(words)
    page.keyboard.press("Tab")


def test_the_questions_work_by_keyboard_alone_and_give_a_safe_day_on_the_third_screen(opened):
    page = opened(locale="en-US").page
    keys = page.keyboard
    page.locator("#tl-nation").focus()
    keys.press("Space")
    keys.press("Enter")
    expect(page.locator("legend").first).to_be_focused()
    for words in ("10", "Mar", "26"):
        keys.press("Tab")
        keys.type(words)
    keys.press("Enter")
    assert "So far: It happened on Tuesday 10 March 2026." in page.locator(".clock-so-far").inner_text()
    assert "9 June 2026" in page.locator(".clock-so-far").inner_text()
    page.get_by_label("Once", exact=True).check()
    keys.press("Enter")
    page.get_by_label("No", exact=True).check()
    keys.press("Enter")
    page.get_by_label("Yes", exact=True).check()
    date_in(page, "a", "1/4/26")
    date_in(page, "b", "1 May 2026")
    page.locator("#tl-b").focus()
    keys.press("Enter")
    expect(page.get_by_role("heading", name="Check your answers")).to_be_focused()
    press(page, "Show what to do")
    expect(page.locator(".tool-result h3").first).to_be_focused()
    assert answers(page)["last-day"] == "2026-07-09"


def test_dates_are_in_the_address_only_when_the_reader_asks_for_a_link(opened):
    page = opened("#nation=england").page
    date_in(page, "act", "2026-10-05")
    press(page, "Continue")
    press(page, "Show all of it now")
    found = outputs(page)
    assert "#" not in page.url
    press(page, "Make a link to these dates")
    assert "act=2026-10-05" in page.url
    page.reload()
    assert outputs(page) == found
    press(page, "Change when it happened")
    date_in(page, "act", "6 October 2026")
    press(page, "Continue")
    assert "#" not in page.url
    assert outputs(page)["safe-day"] == "2027-01-05"


@pytest.mark.parametrize(
    "typed",
    ["3/4/26", "03.04.2026", "3-4-2026", "3 Apr 2026", "Fri 3rd April 2026", "April 3, 2026", "2026-04-03", "3 4 26"],
)
def test_a_date_is_understood_as_people_write_it_day_first(typed: str, opened):
    page = opened("#nation=england", locale="en-US").page
    date_in(page, "act", typed)
    boxes = [page.locator(f"#tl-act{part}").input_value() for part in ("", "-month", "-year")]
    assert "Friday 3 April 2026." in page.locator(".clock-weekday").inner_text(), boxes
    press(page, "Continue")
    press(page, "Show all of it now")
    assert "What happened on Friday 3 April 2026" in page.locator(".tool-result").inner_text()


@pytest.mark.parametrize(
    ("boxes", "fault"),
    [
        (("", "", ""), "Give the date of the act"),
        (("5", "", "2026"), "must include a month"),
        (("5", "Oct", ""), "must include a year"),
        (("5 Oct", "", ""), "The day it happened must include a year"),
        (("31", "2", "2026"), "is not a real date"),
        (("5", "Octopus", "2026"), "has no month"),
        (("1", "1", "2027"), "is still to come"),
    ],
)
def test_what_is_wrong_with_a_date_is_said_at_the_top_and_at_the_field_and_what_was_typed_stays(boxes, fault, opened):
    page = opened("#nation=england").page
    for part, words in zip(("", "-month", "-year"), boxes, strict=True):
        page.locator(f"#tl-act{part}").fill(words)
    press(page, "Continue")
    summary = page.get_by_role("alert")
    expect(summary).to_be_focused()
    assert "There is a problem" in summary.inner_text()
    assert fault in page.locator(".clock-fault").inner_text()
    summary.get_by_role("link").click()
    expect(page.locator("#tl-act")).to_be_focused()
    assert tuple(page.locator(f"#tl-act{part}").input_value() for part in ("", "-month", "-year")) == boxes


def test_the_browsers_back_goes_to_the_question_before_with_its_answer(opened):
    page = opened("#nation=england").page
    date_in(page, "act", "5 October 2026")
    press(page, "Continue")
    page.get_by_label("Once", exact=True).check()
    press(page, "Continue")
    press(page, "Show all of it now")
    found = outputs(page)
    for question in ("Was your member dismissed?", "Did it happen once?", "When did it happen?"):
        page.go_back()
        expect(page.get_by_role("group", name=question)).to_be_visible()
    assert page.locator("#tl-act").input_value() == "5"
    for _ in range(3):
        page.go_forward()
    assert outputs(page) == found


@pytest.mark.parametrize("often", ["More than once, or it went on", "It is still going on"])
def test_no_day_is_called_safe_while_the_first_time_is_unknown(often: str, opened):
    page = opened("#nation=england").page
    date_in(page, "act", "4 November 2026")
    press(page, "Continue")
    page.get_by_label(often).check()
    press(page, "Continue")
    expect(page.get_by_role("group", name="Did it happen once?")).to_be_visible()
    expect(page.get_by_text("Give the first time, or the earliest it could be").first).to_be_visible()
    date_in(page, "first", "3 June 2026")
    press(page, "Continue")
    expect(page.get_by_role("group", name="Was your member dismissed?")).to_be_visible()


def test_a_reader_of_the_page_is_not_moved_to_the_tool(opened):
    page = opened(width=360).page
    page.get_by_role("group", name="Where does your member work?").wait_for()
    assert page.evaluate("[scrollY, document.activeElement === document.body]") == [0, True]


def test_no_nation_is_chosen_for_the_reader(opened):
    page = opened().page
    assert page.locator("input[name=nation]:checked").count() == 0
    press(page, "Continue")
    assert "Choose where your member works" in page.get_by_role("alert").inner_text()


def test_a_link_that_names_no_nation_asks_for_it_and_keeps_the_dates(opened):
    page = opened("#act=2026-10-05").page
    assert not outputs(page)
    assert page.get_by_role("alert").count() == 0
    page.get_by_label("Northern Ireland").check()
    press(page, "Continue")
    assert answers(page) == {"last-day": "2027-01-04"}


@pytest.mark.parametrize("nation", ["nation=england&", ""])
def test_a_search_that_gives_a_certificate_without_its_day_a_asks_for_that_first(nation: str, opened):
    page = opened(f"#{nation}act=2026-07-20&b=2026-11-02&start=yes").page
    if not nation:
        page.get_by_label("England").check()
        press(page, "Continue")
    asked = page.get_by_role("group", name="Has Acas been asked for early conciliation?")
    expect(asked).to_be_in_viewport()
    expect(page.locator("#tl-a")).to_be_focused()
    assert page.get_by_role("alert").count() == 0, "nobody is blamed for what was not asked"
    told = bare(page.locator(".clock-so-far").inner_text())
    assert "It happened on 20 July 2026, and the certificate came on 2 November 2026" in told
    assert "Day A" in told
    date_in(page, "a", "14 September 2026")
    press(page, "Continue")
    expect(page.locator(".clock-so-far")).to_contain_text("Lodge the claim")
    page.get_by_role("group", name="Did it happen once?").get_by_label("Once", exact=True).check()
    press(page, "Continue")
    page.get_by_role("group", name="Was your member dismissed?").get_by_label("No", exact=True).check()
    press(page, "Continue")
    expect(page.get_by_role("heading", name="Check your answers")).to_be_visible()
    summary = page.locator(".clock-answers").inner_text()
    assert "14 September 2026" in summary and "2 November 2026" in summary and "Not answered" not in summary


def test_a_search_that_gives_a_certificate_alone_asks_for_the_act_and_then_for_day_a(opened):
    page = opened("#nation=england&b=2026-11-02&start=yes").page
    expect(page.get_by_role("group", name="When did it happen?")).to_be_in_viewport()
    date_in(page, "act", "20 July 2026")
    press(page, "Continue")
    expect(page.get_by_role("group", name="Has Acas been asked for early conciliation?")).to_be_in_viewport()


def test_who_has_not_said_whether_it_was_a_dismissal_is_told_first_that_days_may_be_few(opened):
    page = opened("#nation=england&act=2026-11-20").page
    page.get_by_role("button", name="Say if it was a dismissal").click()
    page.get_by_role("group", name="Was your member dismissed?").get_by_label("No", exact=True).check()
    press(page, "Continue")
    expect(page.locator(".clock-head")).to_be_visible()
    expect(page.get_by_role("button", name="Say if it was a dismissal")).to_have_count(0)


def test_each_respondent_has_a_certificate_and_the_earliest_day_leads(opened):
    fragment = "nation=england&act=2026-09-20&a=2026-10-01&b=2026-10-20&who=Trust&a2=2026-11-10&who2=Agency"
    page = opened(f"#{fragment}").page
    assert outputs(page) == {"state": "open", "last-day": "2027-01-07"}
    assert "against Agency: Wait for the certificate" in result(page)
    assert page.locator("[data-answer=each] tbody tr").count() == 2


def test_dates_that_cannot_be_are_said_to_be_of_one_respondent(opened):
    page = opened("#nation=england&act=2026-09-20&a=2026-10-01&who2=Agency&a2=2026-11-10&b2=2026-11-01").page
    assert "Agency: The certificate (Day B) cannot come before" in page.get_by_role("alert").inner_text()
    assert page.locator("[aria-invalid=true]").first.get_attribute("id") == "tl-b2"


def test_a_link_brings_no_longer_a_name_than_the_questions_take_and_it_fits_a_phone(opened):
    page = opened(f"#nation=england&act=2026-09-20&a=2026-10-01&who={'Q' * 90}", width=360).page
    assert "Q" * 60 in result(page).replace("\n", "")
    assert "Q" * 61 not in page.locator("[data-tool=time_limits]").inner_text().replace("\n", "")
    assert page.evaluate("document.documentElement.scrollWidth") <= 360


def test_a_link_brings_no_more_acts_than_the_questions_take(opened):
    days = ",".join(str(date(2026, 9, 1) + timedelta(days)) for days in range(60))
    page = opened(f"#nation=england&act=2026-11-20&also={days}").page
    assert page.locator("[data-answer=each] tbody tr").count() == 21
    press(page, "Change how often it happened")
    assert page.locator(".clock-more .clock-date").count() == 21  # and the first time
    assert not page.get_by_role("button", name="Add another date").is_visible()


def test_a_dismissal_has_two_dates_and_says_first_what_cannot_wait(opened):
    page = opened("#nation=england&act=2026-11-18&dismissal=yes&notice=2026-11-18&ended=2026-11-20").page
    assert outputs(page) == {"state": "open", "safe-day": "2027-02-17", "last-day": "2027-05-19"}
    words = result(page)
    assert words.index("interim relief") < words.index("Contact Acas")
    assert "by 27 November 2026" in words
    days = [date(2026, 11, 27), date(2027, 2, 17), date(2027, 5, 19), date(2027, 5, 17)]  # the last of what happened
    assert [day for day, _ in calendar_of(page)] == days


def test_an_act_is_counted_beside_the_end_of_the_job_whatever_day_the_member_was_told(opened):
    page = opened("#nation=england&act=2026-10-05").page
    press(page, "Change whether your member was dismissed")
    page.get_by_label("Yes", exact=True).check()
    assert page.locator("#tl-notice").input_value() == ""
    date_in(page, "ended", "20 November 2026")
    press(page, "Continue")
    assert answers(page) == {"safe-day": "2027-01-04", "last-day": "2027-04-04"}
    for told in ("", "&notice=2026-10-05"):
        reopen(page, f"nation=england&act=2026-10-05&dismissal=yes&ended=2026-11-20{told}", AS_OF)
        acts = page.locator("[data-answer=each] tbody th").all_inner_texts()
        assert sorted(map(bare, acts)) == ["20 November 2026", "5 October 2026"], told


def test_an_act_that_is_still_to_come_is_refused_unless_the_job_ends_then(opened):
    page = opened("#nation=england&act=2026-12-31").page
    assert "is still to come" in page.get_by_role("alert").inner_text()
    assert not answers(page)
    page = opened("#nation=england&act=2026-11-20&dismissal=yes&notice=2026-11-20&ended=2026-12-31").page
    assert answers(page) == {"safe-day": "2027-02-19", "last-day": "2027-06-30"}


def test_the_picture_says_its_days_in_words_and_is_printed(opened):
    page = opened("#nation=england&act=2026-10-05").page
    words = page.locator(".clock-line desc").text_content()
    assert words == (
        "It happened: Monday 5 October 2026. Today: Sunday 22 November 2026. "
        "Safe day: Monday 4 January 2027. Last day in law: Sunday 4 April 2027."
    )
    page.emulate_media(media="print")
    expect(page.locator(".clock-line")).to_be_visible()
    expect(page.locator(".clock-lead")).to_be_visible()


def test_calendar_days_are_private_discreet_and_replaced_by_a_new_count_alone(opened):
    icalendar = pytest.importorskip("icalendar")
    page = opened("#nation=england&act=2026-10-05").page

    def events() -> dict[str, Any]:
        with page.expect_download() as told:
            press(page, "Add to a calendar")
        found = icalendar.Calendar.from_ical(Path(told.value.path()).read_bytes()).walk("VEVENT")
        return {str(event["UID"]): event for event in found}

    before = events()
    for event in before.values():
        assert event["CLASS"] == "PRIVATE"
        assert not re.search("claim|tribunal|Acas|race", event.to_ical().decode(), re.IGNORECASE)
        assert [alarm["TRIGGER"].dt % timedelta(1) for alarm in event.walk("VALARM")] == [timedelta(hours=9)] * 6
    press(page, "Change when it happened")
    date_in(page, "act", "7 October 2026")
    press(page, "Continue")
    assert events().keys() == before.keys()
    press(page, "Start again")
    page.get_by_label("England").check()
    press(page, "Continue")
    date_in(page, "act", "5 October 2026")
    press(page, "Continue")
    press(page, "Show all of it now")
    assert not events().keys() & before.keys()


def test_nothing_is_kept_and_nothing_is_asked_of_anybody(opened):
    watched = opened("#nation=england&act=2026-10-05")
    assert watched.page.evaluate("Object.keys(localStorage).filter(key => key.startsWith('staffside'))") == []
    assert not watched.away()
    assert not [address for address in watched.asked if "2026-10-05" in address.split("#")[0]]


def test_the_calendar_file_has_both_days_and_reminders_before_and_on_each(opened, tmp_path: Path):
    icalendar = pytest.importorskip("icalendar")
    page = opened("#nation=england&act=2026-10-05").page
    with page.expect_download() as told:
        page.get_by_role("button", name="Add to a calendar").click()
    told.value.save_as(tmp_path / "limit.ics")
    calendar = icalendar.Calendar.from_ical((tmp_path / "limit.ics").read_bytes())
    events = calendar.walk("VEVENT")
    assert [event["DTSTART"].dt for event in events] == [date(2027, 1, 4), date(2027, 4, 4)]
    for event in events:
        assert [alarm["TRIGGER"].dt.days for alarm in event.walk("VALARM")] == [-28, -14, -7, -2, -1, 0]


@pytest.mark.parametrize(
    "fragment",
    [
        "",
        "#nation=england&act=2026-10-05&a=2026-11-01&b=2026-11-20&also=2026-09-20",
        "#nation=england&act=never",
        "#nation=england",
        "#nation=england&act=2026-08-20&a=2026-11-10",
        "#nation=england&act=2026-11-18&dismissal=yes&notice=2026-11-18&ended=2026-11-20&a=2026-11-10",
        "#nation=wales&act=2026-03-10&also=2026-02-01&a=2026-11-10&a2=2026-11-11&who2=Agency",
        "#nation=northern-ireland&act=2026-08-10&a=2026-11-01&b=2026-11-21",
    ],
)
def test_the_tool_is_accessible_in_every_state(fragment: str, opened):
    page = opened(fragment, width=320).page
    assert not violations_by_day_and_night(page, ".tool")
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


def test_without_scripts_the_way_to_count_is_there(open_page):
    text = open_page("law/time-limits", java_script_enabled=False).page.locator(".tool").inner_text()
    assert "use the table and the steps below" in text


def test_the_facts_in_the_page_cannot_end_their_own_block(site: Path):
    html = (site / "law/time-limits.html").read_text("utf-8")
    block = re.search(r'<script type="application/json">(.*?)</script>', html, re.DOTALL)
    assert block
    assert "<" not in block[1]
    assert json.loads(block[1])["safeMonths"] == 3
