"""The first two questions of the deadline tool on other pages, and how its answers come to the tool."""

from datetime import date

import pytest
from playwright.sync_api import Page, expect

from tests.conftest import violations

DAY = date(2026, 11, 29)
PLACES = ("index", "urgent")


def begin(page: Page, nation: str = "Scotland", day: str = "5", month: str = "Oct", year: str = "2026") -> None:
    """Answer as a person does: by tapping and typing."""
    part = page.locator("[data-tool=clock_start]")
    if nation:
        part.get_by_label(nation, exact=True).check()
    for label, words in {"Day": day, "Month": month, "Year": year}.items():
        part.get_by_label(label, exact=True).press_sequentially(words)
    part.get_by_role("button", name="Find the day to act by").click()


@pytest.mark.parametrize("place", PLACES)
def test_where_and_when_lead_to_the_tool_with_the_days_so_far(place: str, open_page):
    watched = open_page(place, today=DAY, width=360)
    page = watched.page
    asked: list[str] = []
    page.on("dialog", lambda dialog: (asked.append(dialog.type), dialog.accept()))
    begin(page)
    page.wait_for_url("**/law/time-limits.html*")
    so_far = page.locator(".clock-so-far")
    expect(so_far).to_contain_text("Contact Acas by Monday 4 January 2027.")
    expect(so_far).to_contain_text("What you answer next can move it.")
    expect(page.get_by_role("group", name="Did it happen once?")).to_be_visible()
    assert asked == []
    assert "#" not in page.url
    assert "2026-10-05" not in page.evaluate("location.href + JSON.stringify(history.state)")
    assert not watched.away()
    assert not watched.faults


def test_the_tool_asks_before_these_answers_go(open_page):
    page = open_page("index", today=DAY).page
    begin(page)
    page.get_by_label("Once", exact=True).check()
    asked: list[str] = []
    page.on("dialog", lambda dialog: (asked.append(dialog.type), dialog.accept()))
    page.reload()
    assert asked == ["beforeunload"]


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"nation": ""}, "Choose where your member works"),
        ({"day": "", "month": "", "year": ""}, "Give the day it happened"),
        ({"day": "31", "month": "2"}, "is not a real date"),
        ({"year": "2027"}, "is still to come"),
        ({"year": "1990"}, "before the law that this page knows"),
    ],
    ids=str,
)
def test_what_is_wrong_is_told_over_the_questions_and_beside_them(given: dict[str, str], message: str, open_page):
    page = open_page("urgent", today=DAY, width=320).page
    begin(page, **given)
    problem = page.locator("[data-tool=clock_start] [role=alert]")
    expect(problem).to_be_focused()
    assert message in problem.inner_text()
    assert page.locator("[data-tool=clock_start] .clock-fault").count() == 1
    assert page.url.endswith("urgent.html")
    assert not violations(page, "[data-tool=clock_start]")
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


def test_the_keyboard_alone_gets_there(open_page):
    page = open_page("index", today=DAY).page
    page.locator("#tl-start-nation").focus()
    page.keyboard.press("ArrowDown")
    for words in ("5", "10", "2026"):
        page.keyboard.press("Tab")
        page.keyboard.type(words)
    page.keyboard.press("Enter")
    expect(page.locator(".clock-so-far")).to_contain_text("4 January 2027")


@pytest.mark.parametrize("place", PLACES)
def test_without_scripts_it_is_a_link_and_on_paper_nothing(place: str, open_page):
    page = open_page(place, java_script_enabled=False).page
    part = page.locator("[data-tool=clock_start]")
    assert (part.locator("a").get_attribute("href") or "").endswith("law/time-limits.html#work-out-your-dates")
    page.emulate_media(media="print")
    expect(part).to_be_hidden()


@pytest.mark.parametrize(("width", "scheme"), [(320, "light"), (360, "dark"), (1280, "light")])
def test_it_is_accessible_and_fits(width: int, scheme: str, open_page):
    for place in PLACES:
        page = open_page(place, today=DAY, width=width, scheme=scheme).page
        page.locator("[data-tool=clock_start] form").wait_for()
        assert not violations(page, "[data-tool=clock_start]")
        assert page.evaluate("document.documentElement.scrollWidth") <= width
