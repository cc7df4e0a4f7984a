"""The WRES year's calendar: its days, the table, and the file for a rep's own calendar."""

from datetime import date, timedelta
from pathlib import Path

import icalendar
import lxml.html
import pytest
import yaml
from playwright.sync_api import Page, expect

from macros import TOOLS
from macros.models.load import Data, load
from macros.models.mistakes import Mistakes
from macros.render.book import Book
from macros.tools.wres.model import CALENDAR, REPORTS
from macros.tools.wres_calendar.macro import CHECK, wres_calendar
from macros.tools.wres_calendar.rules import next_year, placed
from tests.conftest import AS_OF, violations
from tests.modules import PAGE_MODULE, joined, live

FILE = "data/wres/calendar.yml"
PAGE = "wres/calendar"
VECTORS = yaml.safe_load((Path(__file__).parent / "vectors/wres_calendar.yml").read_text("utf-8"))
SCRIPT = "<script>alert(1)</script>"

FAULTS = [
    ("a day that its month lacks", "    month: 3\n    day: 31\n", "    month: 4\n    day: 31\n", "does not have that day"),
    ("a thirteenth month", "  starts:\n    month: 9\n", "  starts:\n    month: 13\n", "starts.month"),
    ("an end before its start", "  ends:\n    month: 6\n", "  ends:\n    month: 4\n", "ends before it starts"),
    ("no line for a calendar", "  short: NHS Staff Survey results come out\n", "", "short: Missing. Add it."),
]  # fmt: skip

BAD_YEARS = [
    ("", "Type a year, such as 2027."),
    ("   ", "Type a year, such as 2027."),
    ("next year", "“next year” is not a year."),
    ("27", "“27” is not a year."),
    ("20270", "“20270” is not a year."),
    ("2027.5", "“2027.5” is not a year."),
    ("-2027", "“-2027” is not a year."),
    ("2e03", "“2e03” is not a year."),
    ("２０２７", "“２０２７” is not a year."),
    ("2026/27", "“2026/27” is not a year."),
    ("2027-03-31", "“2027-03-31” is not a year."),
    ("MMXXVII", "“MMXXVII” is not a year."),
    ("0000", "The WRES began in 2015."),
    ("2014", "The WRES began in 2015."),
    ("2037", "2037 is too far ahead. Type a year up to 2036."),
    ("9999", "9999 is too far ahead."),
    (SCRIPT, f"“{SCRIPT}” is not a year."),
]


def test_faults_in_the_calendar_are_reported(project: Path):
    path = project / FILE
    text = path.read_text("utf-8")
    for what, old, new, _ in FAULTS:
        assert old in text, f"the seed for {what} no longer fits {FILE}"
        text = text.replace(old, new, 1)
    path.write_text(text, "utf-8")
    with pytest.raises(Mistakes, match=FILE) as raised:
        load(project, TOOLS)
    for what, _, _, report in FAULTS:
        assert report in str(raised.value), what


@pytest.mark.parametrize("vector", VECTORS, ids=lambda vector: vector["name"])
def test_the_rule_gives_the_worked_day(vector, data: Data):
    found = placed(data[CALENDAR][vector["step"]], vector["year"])
    assert (found.day, found.about) == (vector["day"], vector["about"])


def test_every_step_has_a_worked_day(data: Data):
    assert {vector["step"] for vector in VECTORS} == set(data[CALENDAR])


def test_the_days_say_what_the_words_say(data: Data):
    for step in data[CALENDAR].values():
        if step.id == "national-report":
            continue  # “following year”: the months are those of the reports so far
        months = [f"{date(2025, part.month, 1):%B}" for part in (step.starts, step.ends) if part]
        assert all(month in step.when for month in months), step.id
        assert (str(step.starts.day) in step.when.split()) == (step.starts.day is not None), step.id


def test_the_months_of_the_national_report_are_those_of_the_reports_so_far(data: Data):
    step = data[CALENDAR]["national-report"]
    out = [
        (report.year, report.published)
        for report in data[REPORTS].values()
        if report.published and report.year >= "2018"
    ]
    assert out and step.ends
    for year, published in out:
        assert int(published[:4]) == int(year) + step.starts.years_on
        assert step.starts.month <= int(published[5:7]) <= step.ends.month


def test_the_next_round_begins_when_this_years_report_is_usually_out():
    assert [next_year(date(2026, month, 31)) for month in (1, 10, 12)] == [2026, 2026, 2027]


def test_the_table_says_when_what_how_sure_and_from_where(book: Book, data: Data):
    printed = lxml.html.fromstring(wres_calendar(book.opened()))
    rows = printed.findall(".//tbody/tr")
    assert len(rows) == len(data[CALENDAR])
    first, publication = (rows[i].text_content() for i in (0, 5))
    assert "31 March. In the 2027 round: 31\u00a0March 2027" in first
    assert "Sure: read in another body’s report." in first
    assert "In the 2027 round: about October 2027" in publication
    assert "Fairly sure: known from memory, not read." in publication
    assert all("](http" in row[3].text_content() for row in rows)
    assert CHECK in printed.text_content()


def test_the_page_relies_on_the_sources_of_every_step(book: Book, data: Data):
    opened = book.opened()
    wres_calendar(opened)
    assert set(opened.seen.sources) == {source for step in data[CALENDAR].values() for source in step.sources}


# In the browser


@pytest.fixture
def opened(open_page):
    return lambda **options: open_page(PAGE, today=AS_OF, **options)


def make(page: Page, year: str) -> None:
    page.get_by_label("Year of the WRES round").fill(year)
    page.get_by_role("button", name="Make a calendar file").click()


def calendar(page: Page, year: str) -> tuple[str, icalendar.Calendar]:
    with page.expect_download() as download:
        make(page, year)
    text = Path(download.value.path()).read_bytes()
    return download.value.suggested_filename, icalendar.Calendar.from_ical(text)


def test_the_file_has_a_whole_day_for_each_step_of_the_year(opened, data: Data):
    watched = opened()
    page = watched.page
    for year in (2016, 2027, 2036):
        name, made = calendar(page, f" {year} ")
        assert name == f"wres-year-{year}.ics"
        events = {str(event["UID"]): event for event in made.walk("VEVENT")}
        assert set(events) == {f"wres-{year}-{step}@staffside" for step in data[CALENDAR]}
        for step in data[CALENDAR].values():
            event, ours = events[f"wres-{year}-{step.id}@staffside"], placed(step, year)
            assert event.decoded("DTSTART") == ours.day
            assert event.decoded("DTEND") == ours.day + timedelta(days=1)
            assert (f", about now ({step.when}): " in event["SUMMARY"]) == ours.about
            assert str(event["SUMMARY"]).endswith(f": {step.short}")
            assert "Check your trust’s own timetable." in event["DESCRIPTION"]
            assert "How sure: " in event["DESCRIPTION"]
            assert all(data.sources[source].url in event["DESCRIPTION"] for source in step.sources)
            assert len(event.walk("VALARM")) == 6
    days = page.locator("[data-answer=days] li").all_inner_texts()
    assert days[0] == "1 March 2036: WRES 2036, about now (March): NHS Staff Survey results come out"
    assert len(days) == len(data[CALENDAR])
    assert not watched.away()
    assert not watched.faults
    assert not page.evaluate("localStorage.length")


def test_the_browser_places_each_step_as_python_does(opened):
    page = opened().page
    joined(page, rules="macros/tools/wres_calendar/rules.js")
    live(page, own=PAGE_MODULE)
    days = page.evaluate(
        """vectors => { const { steps } = own.facts(document.querySelector('[data-tool=wres_calendar]'))
        return vectors.map(([id, year]) => rules.placed(steps.find(step => step.id === id), year)) }""",
        [[vector["step"], vector["year"]] for vector in VECTORS],
    )
    assert days == [{"day": vector["day"].isoformat(), "about": vector["about"]} for vector in VECTORS]


def test_the_year_to_plan_for_stands_ready(open_page):
    for today, year in ((date(2026, 10, 31), "2026"), (date(2026, 11, 1), "2027")):
        page = open_page(PAGE, today=today).page
        assert page.get_by_label("Year of the WRES round").input_value() == year


def test_a_bad_year_gets_a_clear_message_no_file_and_keeps_what_was_typed(opened):
    watched = opened()
    page = watched.page
    saved = []
    page.on("download", lambda download: saved.append(download.url))
    page.on("dialog", lambda dialog: watched.faults.append(dialog.message))
    for typed, says in BAD_YEARS:
        make(page, typed)
        assert says in page.locator(".tool [role=alert]").inner_text(), typed
        assert page.get_by_label("Year of the WRES round").input_value() == typed
        expect(page.locator(":focus")).to_have_id("wres-year")
        assert not page.locator("[data-answer=days]").count()
    assert not saved
    assert not watched.faults
    assert calendar(page, "2027")[0] == "wres-year-2027.ics"
    assert not page.locator("[aria-invalid]").count()


def test_the_table_stands_without_scripts_and_on_paper(opened, data: Data):
    page = opened(java_script_enabled=False).page
    assert page.locator(".tool tbody tr:visible").count() == len(data[CALENDAR])
    assert not page.locator(".tool :is(input, button)").count()
    page = opened().page
    make(page, "2027")
    page.emulate_media(media="print")
    assert page.locator(".tool tbody tr:visible").count() == len(data[CALENDAR])
    expect(page.get_by_role("button", name="Make a calendar file")).to_be_hidden()


def test_the_calendar_works_by_keyboard_alone(opened):
    page = opened().page
    page.get_by_label("Year of the WRES round").focus()
    page.keyboard.press("Control+A")
    page.keyboard.type("2028")
    with page.expect_download() as download:
        page.keyboard.press("Enter")
    assert download.value.suggested_filename == "wres-year-2028.ics"


@pytest.mark.parametrize(("width", "scheme"), [(360, "light"), (1280, "light"), (360, "dark")])
def test_the_calendar_is_accessible_in_every_state(scheme: str, width: int, opened):
    page = opened(scheme=scheme, width=width).page
    states = {"at rest": violations(page, ".tool")}
    make(page, "soon")
    states["refused"] = violations(page, ".tool")
    make(page, "2027")
    states["made"] = violations(page, ".tool")
    assert not {state: faults for state, faults in states.items() if faults}


def test_the_calendar_fits_the_smallest_screen(opened):
    page = opened(width=320).page
    make(page, "2027")
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
