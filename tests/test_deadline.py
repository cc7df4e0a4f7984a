"""The deadline tool in a real browser: the rule agrees with Python, and the tool with its reader."""

import json
import random
import re
from datetime import date, timedelta
from pathlib import Path

import pytest
import yaml
from playwright.sync_api import Page, expect

from macros.rules.time_limits import Conciliation, last_day, safe_day
from tests.conftest import AS_OF, ROOT, violations
from tests.modules import joined
from tests.test_time_limits import VECTORS, nation, oracle

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


def result(page: Page) -> str:
    return page.locator(".tool-result").inner_text().replace("\xa0", " ")


def reopen(page: Page, fragment: str, today: date) -> None:
    """Open the tool again on another day, in the same window."""
    page.clock.set_fixed_time(today.isoformat())
    page.evaluate("document.querySelector('.tool-result').replaceChildren()")
    page.goto(f"{page.url.split('#')[0]}#{fragment}&again={today}")
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
    return page.evaluate("globalThis.copied").replace("\xa0", " ")


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
    assert rule.evaluate(ASK, cases) == expected
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
        words for words in cited if "Equality Act 2010" in words or ("Employment" in words and "Northern" not in words)
    ]


def test_conduct_either_side_of_the_change_is_counted_from_the_first_and_says_why(opened):
    page = opened("#nation=england&first=2026-06-01&act=2026-10-05").page
    assert answers(page) == {"safe-day": "2026-08-31", "last-day": "2027-04-04"}
    assert "either side of 1 October 2026" in page.locator(".tool-result").inner_text()
    assert "The safe day has passed" in page.locator(".tool-result").inner_text()


def test_each_separate_act_gets_its_own_days_soonest_first(opened):
    page = opened("#nation=england&act=2026-10-05&also=2026-09-20,2026-11-02").page
    rows = page.locator("[data-answer=each] tbody tr").all_inner_texts()
    assert [row.split("\t") for row in rows] == [
        ["20 September 2026", "19 December 2026", "19 December 2026"],
        ["5 October 2026", "4 January 2027", "4 April 2027"],
        ["2 November 2026", "1 February 2027", "1 May 2027"],
    ]


def test_a_grievance_never_stops_the_clock(opened):
    text = opened("#act=2026-09-20").page.locator(".tool-result").inner_text()
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
def test_a_published_limit_is_open_then_today_then_passed(case: dict, opened):
    page, last = opened().page, date.fromisoformat(case["expected_last_day"])
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
def test_no_claim_in_conciliation_is_late_or_has_a_last_day(days: int, case: dict, opened):
    page, start = opened().page, date.fromisoformat(case["ec_day_a"])
    reopen(page, asked(case, b=None), start + timedelta(days))
    assert outputs(page) == {"state": "waiting"}
    for words in (result(page), copied(page)):
        assert "passed" not in words
        assert "at least 1 month after it comes" in words
        assert "Interim relief needs no certificate, and can’t wait" in words
    ((reminder, title),) = calendar_of(page)
    assert title == "Look for the conciliation certificate"
    assert reminder >= start + timedelta(days)


@pytest.mark.parametrize("case", TOO_LATE, ids=lambda case: case["id"])
def test_conciliation_begun_too_late_is_said_to_add_nothing_with_a_certificate_or_without(case: dict, opened):
    page = opened().page
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
    assert f"It should come by {due}" in result(page)
    assert [found for found, _ in calendar_of(page)] == [ends]
    reopen(page, fragment, ends + timedelta(1))
    assert f"It should have come by {due}" in result(page)
    assert "Look for the certificate today" in page.locator("output").inner_text()
    assert [found for found, _ in calendar_of(page)] == [ends + timedelta(1)]


def test_contact_that_is_still_to_come_stops_nothing(opened):
    page = opened("#nation=england&act=2026-09-20&a=2026-12-10").page
    assert outputs(page) == {"last-day": "2026-12-19", "state": "open"}
    assert "still to come" in result(page)


def test_northern_ireland_while_waiting_is_told_no_law_of_great_britain(opened):
    page = opened("#nation=northern-ireland&act=2026-09-10&a=2026-11-10&dismissal=yes&first=2026-09-01").page
    assert outputs(page) == {"state": "waiting"}
    assert "Interim relief" not in result(page)
    assert "month after it comes" not in result(page)
    assert "Labour Relations Agency" in result(page)
    cited = page.locator(".tool-result .cite a").all_inner_texts()
    assert cited
    assert not [words for words in cited if "Equality Act 2010" in words or "1996" in words]


def test_in_northern_ireland_a_day_that_one_month_after_the_certificate_may_beat_is_no_last_day_in_law(opened):
    page = opened().page
    fragment = "nation=northern-ireland&act=2026-08-10&a=2026-11-01&b=2026-11-28"
    reopen(page, fragment, date(2026, 11, 29))
    assert outputs(page) == {"safe-day": "2026-12-06", "state": "open"}
    assert "28 December 2026" in result(page)
    assert "not confirmed" in result(page)
    assert "6 December 2026 at the earliest" in copied(page)
    assert calendar_of(page) == [(date(2026, 12, 6), "Safe day: last day to act on the claim")]
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
    assert words.index("The safe day has passed: it was 31 August 2026") < words.index("in the diary")
    assert "in the diary. It is the last day in law: 4 April 2027" in words
    assert [day for day, _ in calendar_of(page)] == [date(2027, 4, 4)]
    assert "Safe day: 31 August 2026 (passed)" in copied(page)


def test_the_first_day_to_come_of_all_the_acts_leads_and_each_past_act_is_named(opened):
    page = opened("#nation=england&act=2026-11-20&also=2026-09-20,2026-07-01").page
    assert outputs(page) == {"last-day": "2026-12-19", "state": "open"}
    assert "For the act on 1 July 2026, the last day in law has passed: it was 30 September 2026" in result(page)
    assert [day for day, _ in calendar_of(page)] == [date(2026, 12, 19), date(2027, 2, 19), date(2027, 5, 19)]
    assert "Act: 20 September 2026" in copied(page)


def test_a_safe_day_that_has_passed_is_told_of_an_act_that_does_not_lead(opened):
    page = opened("#nation=england&first=2026-06-01&act=2026-10-05&also=2026-11-02").page
    assert outputs(page) == {"safe-day": "2027-02-01", "state": "open", "last-day": "2027-05-01"}
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
    expect(page.get_by_label("When did it happen?")).to_be_focused()
    expect(page.get_by_label("When did it happen?")).to_be_in_viewport()
    expect(page.get_by_label("Day A")).to_have_value("2026-03-03")


@pytest.mark.parametrize(("fragment", "message"), IMPOSSIBLE, ids=[f"{m} {i}" for i, (_, m) in enumerate(IMPOSSIBLE)])
def test_what_cannot_be_is_told_plainly_and_gets_no_date(fragment: str, message: str, opened):
    watched = opened(fragment)
    alert = watched.page.locator("[role=alert]")
    assert message in alert.inner_text()
    assert not answers(watched.page)
    assert watched.page.locator(".tool script:not([type]), .tool img").count() == 0
    assert not watched.faults


def test_the_form_works_by_keyboard_and_leaves_a_link_that_opens_it_again(opened):
    page = opened().page
    page.get_by_label("When did it happen?").fill("2026-03-10")
    page.get_by_label("Day A: when Acas").fill("2026-04-01")
    page.get_by_label("Day B: when the certificate").fill("2026-05-01")
    page.get_by_role("button", name="Work it out").focus()
    page.keyboard.press("Enter")
    assert answers(page)["last-day"] == "2026-07-09"
    assert "act=2026-03-10" in page.url
    page.reload()
    assert answers(page)["last-day"] == "2026-07-09"


def test_nothing_is_kept_and_nothing_is_asked_of_anybody(opened):
    watched = opened("#nation=england&act=2026-10-05")
    assert watched.page.evaluate("Object.keys(localStorage).filter(key => key.startsWith('staffside'))") == []
    assert not watched.away()
    assert not [address for address in watched.asked if "2026-10-05" in address.split("#")[0]]


def test_the_calendar_file_has_both_days_and_four_reminders_each(opened, tmp_path: Path):
    icalendar = pytest.importorskip("icalendar")
    page = opened("#nation=england&act=2026-10-05").page
    with page.expect_download() as told:
        page.get_by_role("button", name="Add to a calendar").click()
    told.value.save_as(tmp_path / "limit.ics")
    calendar = icalendar.Calendar.from_ical((tmp_path / "limit.ics").read_bytes())
    events = calendar.walk("VEVENT")
    assert [event["DTSTART"].dt for event in events] == [date(2027, 1, 4), date(2027, 4, 4)]
    for event in events:
        assert [alarm["TRIGGER"].dt.days for alarm in event.walk("VALARM")] == [-28, -14, -7, -2]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(
    "fragment",
    [
        "",
        "#act=2026-10-05&a=2026-11-01&b=2026-11-20&also=2026-09-20",
        "#act=never",
        "#act=2026-08-20&a=2026-11-10",
        "#act=2026-03-10&also=2026-02-01",
        "#nation=northern-ireland&act=2026-08-10&a=2026-11-01&b=2026-11-21",
    ],
)
def test_the_tool_is_accessible_in_every_state(fragment: str, scheme: str, opened):
    page = opened(fragment, scheme=scheme).page
    for width in (360, 1280):
        page.set_viewport_size({"width": width, "height": 900})
        assert not violations(page, ".tool"), (fragment, width)
    page.set_viewport_size({"width": 320, "height": 900})
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
