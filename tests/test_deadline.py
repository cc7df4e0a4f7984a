"""The deadline tool in a real browser: the rule agrees with Python, and the tool with its reader."""

import json
import random
import re
from datetime import date, timedelta
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from macros.rules.time_limits import Conciliation, last_day, safe_day
from tests.conftest import AS_OF, ROOT, violations
from tests.test_time_limits import VECTORS, nation, oracle

RULE = ROOT / "overrides/assets/javascripts/rules/time_limits.js"
ASK = """cases => cases.map(([act, months, nation, a, b, first]) => {
    const conciliation = a ? { dayA: a, dayB: b } : null
    const rule = rules.timeLimits
    return [rule.lastDay(act, months, nation, conciliation).lastDay, rule.safeDay(first, 3, nation, conciliation)]
})"""
SCRIPT = "<script>alert(1)</script><img src=x onerror=alert(1)>"


@pytest.fixture(scope="module")
def rule(browser) -> Page:
    """The browser's rule by itself, with no page round it."""
    page = browser.new_page()
    page.add_script_tag(content=RULE.read_text("utf-8"))
    return page


@pytest.fixture
def opened(open_page):
    def at(fragment: str = "", **options):
        return open_page("law/time-limits" + fragment, today=AS_OF, **options)

    return at


def answers(page: Page) -> dict[str, str]:
    return dict(page.locator("output").evaluate_all("all => all.map(o => [o.dataset.answer, o.dataset.value])"))


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
        last = last_day(act, months, where, conciliation).last_day
        expected.append([last.isoformat(), safe_day(first, 3, where, conciliation).isoformat()])
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
@pytest.mark.parametrize("fragment", ["", "#act=2026-10-05&a=2026-11-01&b=2026-11-20&also=2026-09-20", "#act=never"])
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
