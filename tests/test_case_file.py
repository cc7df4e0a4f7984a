"""The case file: a deadline for each act, what is saved and opened, and the tool in a real browser."""

import json
import random
import re
import zipfile
from calendar import monthrange
from datetime import date, datetime, timedelta
from pathlib import Path

import lxml.etree
import pytest
from icalendar import Calendar
from playwright.sync_api import Locator, Page, expect

from macros import TOOLS
from macros.models.base import GREAT_BRITAIN, UK
from macros.models.load import Data, load
from macros.models.mistakes import Mistakes
from macros.render.book import Book
from macros.rules.law import Law
from macros.rules.time_limits import Conciliation, last_day, safe_day
from macros.tools.case_file.macro import case_file, notes
from macros.tools.case_file.model import CASE_NOTES
from macros.tools.time_limits.macro import limits
from tests.conftest import AS_OF, Watched, violations, violations_by_day_and_night
from tests.modules import STORE, joined, live
from tests.test_case_format import GOOD, SCRIPT, case, entry, good
from tests.test_standing import longest

TEXTS = ("what", "words", "saw", "evidence", "comparator")
COMPARATOR = ("who", "alike", "different", "treated", "evidence")
TOLD: dict[int, dict] = {}
MONTHS: dict[tuple[int, date, str], int] = {}
# Two on each side of the change, and one on its day.
FIVE = ("2026-10-05", "2026-09-20", "2026-10-01", "2026-11-02", "2026-09-30")


def expected(
    data: Data, day: str, nation: str = "england", a: str | None = None, b: str | None = None, today: date = date.max
) -> tuple:
    """Return the safe day and the last day as Python's rule gives them, for a day or for a month alone."""
    year, month = int(day[:4]), int(day[5:7])
    days = (
        [date.fromisoformat(day)]
        if len(day) > 7
        else [date(year, month, 1 + i) for i in range(monthrange(year, month)[1])]
    )
    conciliation = Conciliation(date.fromisoformat(a), date.fromisoformat(b)) if a and b else None
    last = min(last_day(d, months_of(data, d, nation), nation, conciliation).last_day for d in days)
    safe = data.facts["safe-diary-rule"].values["safe_months"]
    counts = [conciliation]
    if (
        conciliation
        and (most := longest(limits_of(data), nation, conciliation.day_a)) + timedelta(days=7) < conciliation.day_b
    ):
        counts.append(Conciliation(conciliation.day_a, most))
    if conciliation and conciliation.day_a <= today and days[-1] > conciliation.day_a:
        counts.append(None)  # the certificate may not cover what came after it was asked for
    careful = (safe_day(d, safe, nation, count) for d in days for count in counts)
    return min(last, *careful).isoformat(), last.isoformat()


def months_of(data: Data, day: date, nation: str) -> int:
    """Return the limit that the law gives an act of a day."""
    key = (id(data), day, nation)
    if key not in MONTHS:
        MONTHS[key] = Law(data.facts, data.series).on("race-claim-limit", day, nation).values["months"]
    return MONTHS[key]


def limits_of(data: Data) -> dict:
    """Return what the tool is told of the law."""
    if id(data) not in TOLD:
        TOLD[id(data)] = json.loads(json.dumps(limits(Book(data, AS_OF)), default=str))
    return TOLD[id(data)]


def days_of(data: Data, day: str, nation: str, a: str, b: str, today: date) -> list[str | None]:
    """Return the days as a list; none while the clock is stopped and no certificate has come."""
    primary = date.fromisoformat(expected(data, day, nation)[1])
    start = date.fromisoformat(a) if a else None
    if start and not b and start <= min(primary, today):
        return [None, None]
    return list(expected(data, day, nation, a, b, today))


def said(day: str) -> str:
    found = date.fromisoformat(day)
    return f"{found.day} {found:%B %Y}"


# The facts and the macro


def test_each_note_rests_on_a_fact_and_shows_where_that_is_law(book: Book):
    for note, shown in zip(book.data[CASE_NOTES].values(), notes(book.opened()), strict=True):
        fact = book.data.names[note.fact]
        assert shown["nations"] == fact.nations
        assert fact.status == "in-force"
        assert fact.confidence != "low"
        assert "{" not in shown["says"]
        if fact.confidence == "medium":
            assert shown["law"]["doubt"]


def test_northern_ireland_is_told_only_its_own_law(book: Book):
    facts = {
        note.fact for note in book.data[CASE_NOTES].values() if "northern-ireland" in book.data.names[note.fact].nations
    }
    assert facts == {"safe-diary-rule", "ni-ec", "ni-grievance-no-time", "race-claim-limit:northern-ireland"}


def test_the_paper_log_explains_what_it_cites_before_the_facts_are_noted(book: Book):
    opened = book.opened()
    printed = case_file(opened, caller=lambda: "\n| Date |\n| --- |\n| |\n" if not opened.seen.facts else "too late")
    assert '<div class="tool" data-tool="case_file" markdown="1">\n\n| Date |' in printed
    facts = json.loads(re.search(r'<script type="application/json">(.*)</script>', printed)[1])
    assert set(facts) == {*limits(book.opened()), "notes", "types", "steps", "papers"}
    assert set(facts["series"]) == set(UK)


@pytest.mark.parametrize(
    ("old", "new", "report"),
    [
        ("fact: conduct-extending", "fact: conduct-extnding", 'Unknown facts id "conduct-extnding"'),
        ("when: change", "when: changed", "'changed' is not one of"),
        ("when: dismissal", "wen: dismissal", "wen: Unknown key."),
        ("  fact: ni-ec\n", "", "fact: Missing."),
        ("- id: linked", "- id: dismissal", "This id is taken."),
        ("{safe-diary-rule.safe_months}", "{safe-diary-rule.months}", 'has no value "months"'),
    ],
)
def test_a_fault_in_the_notes_is_reported(old: str, new: str, report: str, project: Path):
    path = project / "data/case_file.yml"
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")
    with pytest.raises(Mistakes, match=re.escape(report)):
        load(project, TOOLS)


# The rules by themselves


@pytest.fixture(scope="module")
def rule(browser) -> Page:
    page = browser.new_page()
    folder = "macros/tools/case_file"
    joined(page, caseDeadlines=f"{folder}/deadlines.js", caseNotes=f"{folder}/law_notes.js")
    return page


def test_each_act_gets_the_days_of_python_on_a_thousand_cases(rule: Page, book: Book):
    chance = random.Random(3)
    facts = json.loads(json.dumps({**limits(book.opened()), "notes": []}, default=str))
    cases, wanted, today = [], [], date(2026, 11, 29)
    for _ in range(1000):
        nation = chance.choice(UK)
        days = [(date(2026, 7, 1) + timedelta(days=chance.randrange(150))).isoformat() for _ in range(4)]
        days = [day if chance.random() < 0.8 else day[:7] for day in days]
        start = date(2026, 8, 1) + timedelta(days=chance.randrange(200))
        a = start.isoformat() if chance.random() < 0.7 else ""
        b = (start + timedelta(days=chance.randrange(90))).isoformat() if a and chance.random() < 0.8 else ""
        entries = [{"id": str(i), "date": day, "kind": "act", "ended": ""} for i, day in enumerate(days)]
        cases.append(
            {
                "nation": nation,
                "who": "",
                "employer": "",
                "a": a,
                "b": b,
                "others": [],
                "lodged": "",
                "entries": entries,
                "steps": [],
            }
        )
        wanted.append([days_of(book.data, day, nation, a, b, today) for day in days])
    found = rule.evaluate(
        """([cases, data, today]) => cases.map(one => {
            const { rows } = caseDeadlines.standing(one, data, today)
            if (rows.some((row, i) => i && row.next && row.next < rows[i - 1].next)) throw new Error("not soonest first")
            const days = row => [row.counted?.safe ?? null, row.counted?.last ?? null]
            return [...rows].sort((r, s) => r.entry.id - s.entry.id).map(days)
        })""",
        [cases, facts, today.isoformat()],
    )
    assert found == wanted


# The tool


@pytest.mark.parametrize(
    ("day", "change"), [("2026-09-30", None), ("2026-10-01", "2026-10-01"), ("2026-10-02", "2026-10-01")]
)
def test_an_act_on_the_day_the_limit_changed_is_on_its_later_side(day: str, change: str | None, rule: Page):
    series = [{"from": None}, {"from": "2026-10-01"}]
    asked = [[{"days": ["2026-09-20"]}, {"days": [day]}], series]
    assert rule.evaluate("([rows, series]) => caseNotes.change(rows, series) ?? null", asked) == change


@pytest.fixture
def opened(open_page):
    def at(fragment: str = "", **options) -> Watched:
        return open_page("casework/case-pack" + fragment, today=AS_OF, **options)

    return at


@pytest.fixture
def page(opened) -> Page:
    return opened().page


def go(page: Page, part: str) -> None:
    """Show a part of the case, as a reader does: on a phone its list is opened first."""
    toggle = page.get_by_role("button", name="All parts of this case")
    if toggle.is_visible() and toggle.get_attribute("aria-expanded") == "false":
        toggle.click()
    page.locator(".case-parts li button").filter(has_text=part).first.click()


def box(page: Page, name: str) -> Locator:
    """Return a box of a form, in the part of the case where it stands."""
    of_case = re.fullmatch(r"cf-(case|nickname|nation|lodged|against-who\d?|[ab]\d?)", name)
    go(page, "Comparators" if name.startswith("cfc-") else "The case" if of_case else "What happened")
    return page.locator(f"#{name}")


def held(page: Page, name: str) -> str:
    """Return the day that a date of a form holds."""
    box(page, name)
    return page.locator(f"[data-date={name}]").input_value()


def press(page: Page, part: str, name: str) -> None:
    """Press a button of a part of the case."""
    go(page, part)
    page.locator("[data-tool=case_file]").get_by_role("button", name=name, exact=True).click()


def choose(page: Page, nation: str) -> None:
    go(page, "The case")
    page.locator("#cf-nation").select_option(nation)


def certificate(page: Page, **days: str) -> None:
    """Give days of the case, by the ids of their boxes: a, b, a2, lodged."""
    go(page, "The case")
    for name, day in days.items():
        page.locator(f"#cf-{name}").fill(day)
    page.locator("#cf-nickname").focus()


FILL = """boxes => {
  for (const [name, value] of Object.entries(boxes)) {
    const box = document.getElementById(`cf-${name}`)
    if (!box.checkVisibility()) throw new Error(`${name} is not to be seen`)
    box[box.type === "checkbox" ? "checked" : "value"] = value
    for (const event of ["input", "change"]) box.dispatchEvent(new Event(event, { bubbles: true }))
  }
}"""
"""Fill many boxes at once: to type in each takes longer than what is tested."""


def add(page: Page, day: str, what: str = "Something", kind: str = "act", **texts: str) -> None:
    go(page, "What happened")
    date = {"date": day if len(day) > 7 else f"{day}-15", "month": len(day) < 8}
    page.evaluate(FILL, {**date, "kind": kind, "what": what, **texts})
    page.get_by_role("button", name="Add to the log").click()


def compare(page: Page, **texts: str) -> None:
    go(page, "Comparators")
    for name, text in texts.items():
        page.locator(f"#cfc-{name}").fill(text)
    page.get_by_role("button", name="Add a comparator").click()


def answer(page: Page, name: str = "state") -> str | None:
    found = page.locator(f"[data-tool=case_file] output[data-answer={name}]")
    return found.get_attribute("data-value") if found.count() else None


def five(page: Page) -> None:
    choose(page, "england")
    for day in FIVE:
        add(page, day)


def result(page: Page) -> Locator:
    """Return what is said of the deadlines."""
    go(page, "Deadlines")
    return page.locator(".tool-result")


def deadlines(page: Page) -> Locator:
    return result(page).locator("tbody tr")


def entries(page: Page) -> Locator:
    go(page, "What happened")
    return page.locator(".case-entry:visible")


def save(page: Page, name: str = "Save to a file") -> Path:
    go(page, "Save, open and print")
    with page.expect_download() as download:
        page.get_by_role("button", name=name, exact=True).click()
    path = Path(download.value.path())
    return path.rename(path.with_name(f"{path.name}-{download.value.suggested_filename}"))


def open_file(page: Page, path: Path) -> None:
    go(page, "Save, open and print")
    with page.expect_file_chooser() as chooser:
        page.get_by_role("button", name="Open a file").click()
    chooser.value.set_files(path)


def on_device(page: Page) -> dict[str, str]:
    return page.evaluate(
        "Object.fromEntries(Object.entries(localStorage).filter(([key]) => key.startsWith('staffside:')))"
    )


def told(page: Page) -> str:
    page.locator("[data-tool] [role=alert]:visible").first.wait_for()
    return page.locator("[data-tool] [role=alert]:visible").first.inner_text()


def test_five_acts_either_side_of_the_change_get_five_right_days_the_earliest_on_top(page: Page, data: Data):
    five(page)
    wanted = sorted((*expected(data, day), day) for day in FIVE)
    found = [row.locator("td, th").all_inner_texts() for row in deadlines(page).all()]
    for cells, (safe, last, day) in zip(found, wanted, strict=True):
        assert cells[0].startswith(f"{said(day)}:")
        assert said(safe) in cells[1]
        assert cells[2].startswith(f"{said(safe)} (")
        assert cells[3].startswith(f"{said(last)} (")
        assert ("Before 1 October 2026" if day < "2026-10-01" else "On or after 1 October 2026") in cells[3]
    assert answer(page, "last-day") == wanted[0][0] == "2026-12-19"
    assert "These acts fall either side of 1 October 2026" in result(page).inner_text().replace("\xa0", " ")


def test_acts_on_one_side_of_the_change_carry_no_flag(page: Page):
    choose(page, "scotland")
    for day in ("2026-10-01", "2026-10-08"):
        add(page, day)
    assert page.locator(".flag").count() == 0
    assert "either side" not in result(page).inner_text()


def test_northern_ireland_keeps_its_limit_and_is_told_none_of_the_law_of_great_britain(page: Page, data: Data):
    choose(page, "northern-ireland")
    certificate(page, a="2026-11-01")
    certificate(page, b="2026-11-20")
    for day in ("2026-09-20", "2026-10-05"):
        add(page, day)
    for row, day in zip(deadlines(page).all(), ("2026-09-20", "2026-10-05"), strict=True):
        safe, last = expected(data, day, "northern-ireland", "2026-11-01", "2026-11-20")
        assert said(safe) in row.inner_text()
        assert said(last) in row.inner_text()
    words = result(page).inner_text()
    assert "Labour Relations Agency was notified in time" in words
    assert "Equality Act 2010, s.123(3)" not in words
    assert "an appeal or an investigation does not stop" not in words


@pytest.mark.parametrize("nation", GREAT_BRITAIN)
def test_day_a_and_day_b_move_every_act_of_the_case(nation: str, page: Page, data: Data):
    choose(page, nation)
    certificate(page, a="2026-10-10")
    certificate(page, b="2026-11-10")
    for day in ("2026-06-01", "2026-09-20", "2026-11-02"):
        add(page, day)
    for row, day in zip(deadlines(page).all(), ("2026-09-20", "2026-11-02", "2026-06-01"), strict=True):
        safe, last = expected(data, day, nation, "2026-10-10", "2026-11-10")
        assert said(safe) in row.inner_text()
        assert said(last) in row.inner_text()
    words = result(page).inner_text()
    for sentence in (
        "only the first certificate about a matter counts",
        "before an act add nothing",
        "conciliation adds nothing to it",
        "just and equitable",
        "The last day has passed",
    ):
        assert sentence in words


def test_a_case_in_conciliation_waits_and_is_nowhere_called_late(page: Page):
    choose(page, "england")
    add(page, "2026-07-20", "Shouted at")
    assert "The last day in law has passed" in result(page).inner_text()
    certificate(page, a="2026-10-10")
    words = result(page).inner_text()
    assert answer(page) == "waiting"
    assert "passed" not in words
    assert "let a late claim in" not in words
    assert "at least 1\xa0month after Day B" in words
    assert "It should come by Friday 1 January 2027" in words
    assert deadlines(page).locator("td").nth(1).inner_text() == "Waits for the certificate."
    assert deadlines(page).locator("td").nth(2).inner_text().startswith("Not known yet")
    assert "Waits for the certificate" in entries(page).inner_text()
    (event,) = Calendar.from_ical(save(page, "Add the deadlines to a calendar").read_bytes()).walk("VEVENT")
    assert event["DTSTART"].dt <= AS_OF + timedelta(7)
    assert event["RRULE"]["UNTIL"] == [date(2027, 1, 1)]
    assert str(event["SUMMARY"]) == "Look for the certificate"
    with zipfile.ZipFile(save(page, "Word")) as word:
        text = word.read("word/document.xml").decode()
    assert "Waits for the certificate." in text
    assert "19 October 2026" not in text
    assert not violations(page, ".tool")
    certificate(page, b="2026-11-10")
    assert [answer(page), answer(page, "last-day")] == ["open", "2026-12-10"]


def test_an_act_after_day_a_is_told_the_day_to_work_to_if_conciliation_does_not_cover_it(page: Page):
    choose(page, "england")
    certificate(page, a="2026-10-10")
    add(page, "2026-11-02")
    assert "work to 1 February 2027" in deadlines(page).inner_text()
    assert answer(page) == "waiting"


def test_contact_that_came_too_late_does_not_wait(page: Page):
    choose(page, "england")
    add(page, "2026-07-20")
    certificate(page, a="2026-11-10")
    words = result(page).inner_text()
    assert "The last day in law has passed: it was Monday 19 October 2026." in words
    assert "conciliation adds nothing to it" in words
    assert answer(page) == "passed"
    press(page, "Save, open and print", "Add the deadlines to a calendar")
    assert "no day to come for a calendar" in told(page)


def test_a_past_day_is_told_once_and_the_next_to_come_leads_the_diary_and_the_calendar(page: Page):
    choose(page, "england")
    for day in ("2026-05-04", "2026-10-05", "2026-09-20"):
        add(page, day)
    words = result(page).inner_text()
    assert words.count("The last day has passed for 4 May 2026") == 1
    assert words.index("Put that day in the diary") < words.index("has passed")
    assert answer(page, "last-day") == "2026-12-19"
    calendar = Calendar.from_ical(save(page, "Add the deadlines to a calendar").read_bytes())
    days = [event["DTSTART"].dt for event in calendar.walk("VEVENT")]
    assert days == [date(2026, 12, 19), date(2027, 1, 4), date(2027, 4, 4)]


def test_a_last_day_that_is_not_confirmed_in_northern_ireland_is_not_called_one(page: Page):
    choose(page, "northern-ireland")
    certificate(page, a="2026-11-01")
    certificate(page, b="2026-11-28")
    add(page, "2026-08-10")
    assert (
        "6 December 2026, if the days of conciliation count: 28 December 2026 is not confirmed"
        in deadlines(page).inner_text()
    )
    assert [answer(page, "safe-day"), answer(page, "last-day")] == ["2026-12-06", None]
    (event,) = Calendar.from_ical(save(page, "Add the deadlines to a calendar").read_bytes()).walk("VEVENT")
    assert str(event["SUMMARY"]) == "Act on or before 6 December"


def test_a_certificate_before_the_contact_gets_a_message_and_no_days(page: Page):
    five(page)
    certificate(page, b="2026-11-01")
    assert "no first contact (Day A)" in told(page)
    assert page.locator("output").count() == 0
    certificate(page, a="2026-11-02")
    assert "cannot come before" in told(page)
    certificate(page, a="2026-10-20")
    assert answer(page) == "open"


def test_a_month_alone_gets_the_earliest_that_it_could_give(page: Page, data: Data):
    choose(page, "england")
    add(page, "2026-09")
    safe, last = expected(data, "2026-09")
    assert (safe, last) == ("2026-11-30", "2026-11-30")
    assert "About September 2026" in deadlines(page).first.inner_text()
    assert answer(page, "last-day") == safe


def test_background_has_a_place_in_the_log_and_no_deadline(page: Page):
    choose(page, "england")
    add(page, "1989-03-01", "Joined the trust", kind="background")
    assert "1. 1 March 1989: background" in entries(page).inner_text()
    assert page.locator("output").count() == 0


def test_a_dismissal_is_said_to_be_one_with_the_day_to_count_from(page: Page):
    choose(page, "england")
    add(page, "2026-10-05", "Letter", kind="dismissal")
    assert "(dismissal)" in deadlines(page).first.inner_text()
    assert "earliest date that anyone could argue" in result(page).inner_text()


def test_the_log_is_sorted_as_the_rep_likes(page: Page):
    five(page)
    heads = page.locator(".case-entry h3")
    oldest = [f"{i + 1}. {said(day)}" for i, day in enumerate(sorted(FIVE))]
    assert heads.all_inner_texts() == oldest
    box(page, "cf-order").select_option("newest")
    assert heads.all_inner_texts() == oldest[::-1]
    expect(page.locator(":focus")).to_have_id("cf-order")
    choose(page, "northern-ireland")
    box(page, "cf-order").select_option("deadline")
    assert heads.all_inner_texts() == oldest


BAD_INPUT = [
    ("no date", {"day": ""}, "Give the date"),
    ("a year half typed", {"day": "0002-09-20"}, "before the law"),
    ("before the law", {"day": "1996-12-31"}, "before the law"),
    ("too far in the future", {"day": "2030-01-01"}, "more than a year away"),
    ("a day to come", {"day": "2026-12-24"}, "still to come"),
    ("a dismissal to come", {"day": "2026-12-24", "kind": "dismissal"}, "Give the day your member was told"),
    ("no words", {"what": ""}, "Say in a few words"),
    ("spaces for words", {"what": "  \n "}, "Say in a few words"),
    ("control characters for words", {"what": "\u0001\u0002"}, "Say in a few words"),
    ("background from another century", {"day": "1889-03-01", "kind": "background"}, "before the law"),
]


def test_an_entry_that_will_not_do_is_refused_plainly_and_kept_in_the_form(page: Page):
    for what, given, message in BAD_INPUT:
        page.evaluate("document.querySelectorAll('[data-tool] [role=alert]').forEach(alert => alert.remove())")
        add(page, **{"day": "2026-09-20", "what": "Shouted at", "words": "Go home", **given})
        assert message in told(page), what
        assert page.evaluate("document.activeElement.getAttribute('aria-invalid')") == "true", what
        assert box(page, "cf-words").input_value() == "Go home", what
        assert entries(page).count() == 0, what


BAD_LINKS = [
    "#nation=france",
    f"#nation={SCRIPT}",
    "#nation=england&act=2026-02-31",
    f"#act={SCRIPT}",
    "#a=yesterday",
    "#nation=england&b=1066-10-14",
    "#act=2036-01-01",
]


@pytest.mark.parametrize("fragment", BAD_LINKS)
def test_a_link_that_can_not_be_is_told_plainly(fragment: str, opened):
    watched = opened(fragment)
    assert "which can’t be" in told(watched.page)
    assert watched.page.locator("output").count() == 0
    assert watched.page.evaluate("globalThis.ran") is None
    assert not watched.faults


def test_a_link_opens_the_form_filled_in(opened):
    page = opened("#nation=wales&a=2026-10-10&act=2026-09-20").page
    box(page, "cf-what").fill("Shouted at")
    page.get_by_role("button", name="Add to the log").click()
    assert box(page, "cf-nation").input_value() == "wales"
    assert answer(page) == "waiting"
    certificate(page, b="2026-10-20")
    assert answer(page, "last-day") == "2026-12-29"


def test_an_entry_is_changed_and_deleted(page: Page):
    choose(page, "england")
    add(page, "2026-09-20", "Shouted at", words="Go home")
    press(page, "What happened", "Change the entry for 20 September 2026")
    assert box(page, "cf-words").input_value() == "Go home"
    box(page, "cf-date").fill("2026-10-05")
    page.get_by_role("button", name="Change the entry", exact=True).click()
    assert answer(page, "safe-day") == "2027-01-04"
    assert "changed on 22 November 2026" in entries(page).inner_text()
    press(page, "What happened", "Delete the entry for 5 October 2026")
    page.get_by_role("button", name="Keep it", exact=True).click()
    assert entries(page).count() == 1
    press(page, "What happened", "Delete the entry for 5 October 2026")
    page.get_by_role("button", name="Delete it").click()
    expect(page.locator(":focus")).to_have_text("What happened")
    assert entries(page).count() == 0


def test_comparators_are_added_changed_and_deleted(page: Page):
    compare(page, who="Person A", alike="Same grade", different="Other site", treated="No warning", evidence="Told me")
    assert page.locator(".case-entry:visible").inner_text().split("\n")[:3] == ["Person A", "How alike", "Same grade"]
    press(page, "Comparators", "Change Person A")
    box(page, "cfc-treated").fill("A quiet word")
    page.get_by_role("button", name="Change the comparator", exact=True).click()
    assert "A quiet word" in page.locator(".case-entry:visible").inner_text()
    press(page, "Comparators", "Delete Person A")
    page.get_by_role("button", name="Delete it").click()
    assert page.locator(".case-entry:visible").count() == 0


def test_a_comparator_without_a_name_is_refused(page: Page):
    compare(page, alike="Same grade")
    assert "a letter, not a name" in told(page)
    assert box(page, "cfc-alike").input_value() == "Same grade"


def test_several_cases_are_kept_apart_by_nickname(page: Page):
    box(page, "cf-nickname").fill("Falcon")
    choose(page, "england")
    add(page, "2026-09-20", "First")
    press(page, "The case", "Start another case")
    box(page, "cf-nickname").fill("Falcon")
    choose(page, "scotland")
    add(page, "2026-10-05", "Second")
    assert box(page, "cf-case").locator("option").all_inner_texts() == ["Falcon", "Falcon (2)"]
    box(page, "cf-case").select_option(label="Falcon")
    assert "First" in entries(page).inner_text()
    assert box(page, "cf-nation").input_value() == "england"
    press(page, "The case", "Delete this case")
    page.get_by_role("button", name="Delete the case").click()
    assert "Second" in entries(page).inner_text()
    assert box(page, "cf-nickname").input_value() == "Falcon (2)"
    expect(box(page, "cf-case")).to_be_hidden()


def test_what_is_half_typed_stays_with_its_case(page: Page):
    box(page, "cf-what").fill("Half a sentence")
    press(page, "The case", "Start another case")
    assert box(page, "cf-what").input_value() == ""
    box(page, "cf-case").select_option("Case 1")
    assert box(page, "cf-what").input_value() == "Half a sentence"
    press(page, "What happened", "Clear")
    box(page, "cf-case").select_option("Case 2")
    box(page, "cf-case").select_option("Case 1")
    assert box(page, "cf-what").input_value() == ""


def test_what_is_half_typed_is_there_after_a_reload_and_in_a_file(page: Page, opened):
    choose(page, "england")
    add(page, "2026-10-05", "A letter", kind="dismissal")
    page.get_by_role("button", name="Keep it on this device").click()
    press(page, "What happened", "Change the entry for 5 October 2026")
    box(page, "cf-ended").fill("2026-11-02")
    box(page, "cf-words").fill("You are not")
    page.reload()
    assert box(page, "cf-words").input_value() == "You are not"
    assert held(page, "cf-ended") == "2026-11-02"
    path = save(page)
    other = opened().page
    open_file(other, path)
    other.locator(".case-said", has_text="Opened").wait_for()
    assert box(other, "cf-words").input_value() == "You are not"
    other.get_by_role("button", name="Change the entry", exact=True).click()
    assert entries(other).count() == 1
    assert "You are not" in entries(other).inner_text()
    assert "draft" not in json.loads(save(other).read_text("utf-8"))["cases"][0]


def test_a_half_typed_comparator_stays_with_its_case(page: Page):
    box(page, "cfc-who").fill("Person A")
    press(page, "The case", "Start another case")
    assert box(page, "cfc-who").input_value() == ""
    box(page, "cf-case").select_option("Case 1")
    assert box(page, "cfc-who").input_value() == "Person A"


def test_each_respondent_has_dates_of_its_own_and_the_case_works_to_the_earliest(page: Page):
    choose(page, "england")
    add(page, "2026-09-20", "Shouted at")
    certificate(page, a="2026-10-10")
    certificate(page, b="2026-11-10")
    press(page, "The case", "Add another employer or person")
    page.keyboard.type("Agency")
    box(page, "cf-against-who").fill("Trust")
    box(page, "cf-nickname").focus()
    rows = deadlines(page)
    names = [row.locator("th").inner_text() for row in rows.all()]
    assert names == ["20 September 2026: Shouted at, against Agency", "20 September 2026: Shouted at, against Trust"]
    assert "Contact Acas by Saturday 19 December 2026" in rows.nth(0).inner_text()
    assert "Lodge the claim by Tuesday 19 January 2027" in rows.nth(1).inner_text()
    assert "Contact Acas by Saturday 19 December 2026" in page.locator("output[data-answer=state]").inner_text()
    certificate(page, a2="2026-11-20")
    assert "Wait for the certificate" in rows.nth(1).inner_text()
    press(page, "The case", "Take out employer or person 2")
    page.get_by_role("button", name="Take it out").click()
    assert rows.count() == 1
    assert held(page, "cf-a") == "2026-10-10"


def test_dates_of_one_respondent_that_cannot_be_leave_the_days_of_the_others(page: Page):
    choose(page, "england")
    add(page, "2026-09-20", "Shouted at")
    box(page, "cf-against-who").evaluate("box => { box.value = 'Trust'; box.dispatchEvent(new Event('change')) }")
    press(page, "The case", "Add another employer or person")
    box(page, "cf-against-who2").fill("Agency")
    certificate(page, a2="2026-11-10")
    certificate(page, b2="2026-11-01")
    box(page, "cf-nickname").focus()
    assert told(page).startswith("Agency: The certificate (Day B) cannot come before")
    go(page, "The case")
    assert page.locator("[aria-invalid]").evaluate_all("all => all.map(box => box.id)") == ["cf-b2"]
    assert deadlines(page).locator("th").all_inner_texts() == ["20 September 2026: Shouted at, against Trust"]
    assert answer(page, "last-day") == "2026-12-19"
    certificate(page, b2="2026-11-20")
    assert page.locator("[aria-invalid], [data-tool] [role=alert]").count() == 0
    assert deadlines(page).count() == 2


def test_an_act_still_to_come_in_a_file_gets_no_deadline_and_is_named(page: Page, tmp_path: Path):
    path = tmp_path / "future.json"
    future = {"id": "f", "date": "2099-01-01", "kind": "act", "what": "Will be shouted at"}
    path.write_text(json.dumps(case(entries=[*GOOD["cases"][0]["entries"], future])), "utf-8")
    open_file(page, path)
    page.locator(".case-said", has_text="Opened: Falcon").wait_for()
    words = result(page).inner_text()
    assert "1 January 2099 is still to come. Check the year." in words
    assert "shouted at" not in words
    assert deadlines(page).count() == 1
    assert answer(page, "last-day") == "2026-12-19"
    path.write_text(json.dumps(case(id="two", entries=[future])), "utf-8")
    open_file(page, path)
    result(page).get_by_text("1 January 2099 is still to come").wait_for()
    assert page.locator("output").count() == 0


def test_a_dismissal_has_two_dates_and_says_interim_relief_first(page: Page):
    choose(page, "england")
    assert not box(page, "cf-ended").is_visible()
    box(page, "cf-kind").select_option("dismissal")
    box(page, "cf-ended").fill("2026-11-20")
    add(page, "2026-10-05", "A letter", kind="dismissal")
    words = result(page).inner_text().replace("\xa0", " ")
    assert "Before all else: interim relief" in words
    assert "Friday 27 November 2026" in words
    assert [answer(page, "safe-day"), answer(page, "last-day")] == ["2027-01-04", "2027-05-19"]
    assert "the last day counts from the end of the job, 20 November 2026" in deadlines(page).first.inner_text()
    assert "Aim for Thursday 31 December 2026" in words


def test_a_job_that_ended_before_the_notice_is_refused(page: Page):
    box(page, "cf-kind").select_option("dismissal")
    box(page, "cf-ended").fill("2026-10-01")
    add(page, "2026-10-05", "A letter", kind="dismissal")
    assert "cannot end before your member was told" in told(page)


def test_a_claim_that_went_in_has_no_day_to_act_by(page: Page):
    choose(page, "england")
    add(page, "2026-07-20", "Shouted at")
    certificate(page, lodged="2026-10-12")
    words = result(page).inner_text()
    assert "the claim went in on Monday 12 October 2026, in time." in words
    assert "Put in Day A and Day B first" in words
    assert "has passed" not in words
    press(page, "Save, open and print", "Add the deadlines to a calendar")
    assert "no day to come" in told(page)


OLD_FILE = """{
  "format": "staffside-case_file",
  "version": 1,
  "cases": [{"id": "4f1c09", "nickname": "Falcon", "nation": "england", "a": "2026-11-02", "b": "", "entries": [{
    "id": "a81e77", "date": "2026-09-20", "kind": "act", "what": "Shouted at", "words": "", "saw": "", "evidence": "",
    "comparator": "", "entered": "2026-09-21", "changed": ""}], "comparators": []}],
  "saved": "2026-11-22"
}"""


def test_a_file_saved_before_there_were_several_respondents_still_opens(page: Page, tmp_path: Path):
    path = tmp_path / "old.json"
    path.write_text(OLD_FILE, "utf-8")
    open_file(page, path)
    page.locator(".case-said", has_text="Opened: Falcon").wait_for()
    assert page.locator("[data-tool] [role=alert]").count() == 0
    assert [answer(page), held(page, "cf-a")] == ["waiting", "2026-11-02"]


SITUATIONS = [
    {"act": "2026-07-20"},
    {"act": "2026-10-05"},
    {"act": "2026-08-23"},
    {"act": "2026-08-20", "a": "2026-11-10"},
    {"act": "2026-11-02", "a": "2026-10-10"},
    {"act": "2026-09-20", "a": "2026-10-10", "b": "2026-11-10"},
    {"act": "2026-08-10", "a": "2026-11-01", "b": "2026-11-20", "nation": "northern-ireland"},
]


@pytest.mark.parametrize("given", SITUATIONS, ids=str)
def test_the_case_file_says_what_the_deadline_tool_says(given: dict[str, str], opened, open_page):
    asked = {"nation": "england", **given}
    address = "&".join(f"{name}={value}" for name, value in asked.items())
    page = opened(f"#{address}").page
    add(page, asked["act"])
    tool = open_page(f"law/time-limits#{address}", today=AS_OF).page.locator("[data-tool=time_limits]")
    go(page, "Deadlines")
    for part in ("output[data-answer=state]", ".clock-days"):
        ours, theirs = page.locator(f".tool-result {part}"), tool.locator(part)
        assert ours.all_inner_texts() == theirs.all_inner_texts(), part
    said_there = tool.locator("li").all_inner_texts()
    said_here = page.locator(".tool-result .clock-lead ~ ul").first.locator("li").all_inner_texts()
    assert said_here
    assert [words for words in said_here if words not in said_there] == []


def test_the_keyboard_alone_logs_an_act(page: Page):
    def to(what: str) -> None:
        for _ in range(30):
            if page.evaluate(what):
                return
            page.keyboard.press("Tab")
        raise AssertionError(what)

    page.locator(".case-warning").click()
    to("document.activeElement.id === 'cfq-date'")
    for part in ("20", "Sept", "2026"):
        page.keyboard.type(part)
        page.keyboard.press("Tab")
    to("document.activeElement.id === 'cfq-what'")
    page.keyboard.type("Shouted at")
    to("document.activeElement.type === 'submit'")
    page.keyboard.press("Enter")
    expect(page.locator(":focus")).to_have_text("Where does your member work?")
    to("document.activeElement.id === 'cfq-nation'")
    page.keyboard.type("E")
    to("document.activeElement.type === 'submit'")
    page.keyboard.press("Enter")
    assert answer(page, "last-day") == "2026-12-19"
    assert "19 December 2026" in page.locator(".case-clock").inner_text()


# What leaves and comes back


def test_the_state_survives_a_file(page: Page, opened):
    box(page, "cf-nickname").fill("Falcon")
    five(page)
    compare(page, who="Person A", treated="No warning")
    path = save(page)
    assert path.name.endswith("-falcon.json")
    other = opened().page
    open_file(other, path)
    other.locator(".case-said", has_text="Opened: Falcon").wait_for()
    for part in ("Deadlines", "What happened", "Comparators"):
        for each in (page, other):
            go(each, part)
        assert other.locator(".case-place").inner_text() == page.locator(".case-place").inner_text()
    assert json.loads(save(other).read_text("utf-8"))["cases"] == json.loads(path.read_text("utf-8"))["cases"]


def test_opening_a_file_writes_over_nothing(page: Page):
    box(page, "cf-nickname").fill("Falcon")
    choose(page, "england")
    add(page, "2026-09-20", "First")
    path = save(page)
    add(page, "2026-09-21", "Later")
    open_file(page, path)
    page.locator(".case-said", has_text="Opened: Falcon (2)").wait_for()
    assert entries(page).count() == 1
    box(page, "cf-case").select_option(label="Falcon")
    assert entries(page).count() == 2
    assert len(json.loads(save(page, "Save every case").read_text("utf-8"))["cases"]) == 2


BAD_FILES = [
    ("photo.json", b"\x89PNG\x00\xff", "it is not a case file"),
    ("huge.json", b" " * 5_000_001, "too large"),
    ("newer.json", json.dumps(good(version=9)).encode(), "A newer copy of this handbook"),
    ("older.json", json.dumps(good(version=0)).encode(), "older than any file"),
    ("foreign.json", b'{"a": 1}', "this page did not save it"),
    (
        "damaged.json",
        json.dumps(entry(date="soon")).encode(),
        "It is damaged: case 1, entry 1, “date”, is not a date",
    ),
]


def test_a_file_that_cannot_be_opened_changes_nothing(page: Page, tmp_path: Path):
    five(page)
    before = result(page).inner_text()
    for name, content, message in BAD_FILES:
        page.evaluate("document.querySelectorAll('[data-tool] [role=alert]').forEach(alert => alert.remove())")
        path = tmp_path / name
        path.write_bytes(content)
        open_file(page, path)
        assert message in told(page), name
        assert "Nothing here has changed." in told(page), name
        assert result(page).inner_text() == before, name
        assert box(page, "cf-case").locator("option").count() == 1, name


def test_what_a_file_holds_beyond_our_knowing_is_told(page: Page, tmp_path: Path):
    path = tmp_path / "more.json"
    path.write_text(json.dumps(entry(mood="angry")), "utf-8")
    open_file(page, path)
    assert "case 1, entry 1: mood" in told(page)
    assert entries(page).count() == 1


def test_the_calendar_holds_every_deadline_and_nothing_of_what_happened(page: Page, data: Data):
    box(page, "cf-nickname").fill("Falcon; north, “wing”")
    choose(page, "england")
    for day in FIVE:
        add(page, day, "A secret thing", words="Secret words")
    text = save(page, "Add the deadlines to a calendar").read_bytes()
    events = Calendar.from_ical(text).walk("VEVENT")
    wanted = sorted(
        {
            (title, day)
            for safe, last in (expected(data, act) for act in FIVE)
            for title, day in ((f"Act on or before {said(safe)[:-5]}", safe), ("Final day to act", last))
            if title == "Final day to act" or safe < last
        }
    )
    assert sorted({(str(e["SUMMARY"]), e.decoded("DTSTART").isoformat()) for e in events}) == wanted
    assert len(events) == 8
    assert len({str(event["UID"]) for event in events}) == 8
    for event in events:
        assert str(event["CLASS"]) == "PRIVATE"
        for alarm in event.walk("VALARM"):
            assert 7 <= (datetime(2026, 1, 1) + alarm.decoded("TRIGGER")).hour <= 21
    for secret in (b"ecret", b"Falcon", b"claim", b"tribunal"):
        assert secret not in text


def uids(page: Page) -> dict[str, str]:
    text = save(page, "Add the deadlines to a calendar").read_bytes()
    return {
        str(event["UID"]): event.decoded("DTSTART").isoformat() for event in Calendar.from_ical(text).walk("VEVENT")
    }


def test_a_recount_replaces_the_days_in_a_calendar_and_those_of_no_other_case(page: Page):
    choose(page, "england")
    for day in ("2026-09-20", "2026-10-05"):
        add(page, day)
    press(page, "The case", "Add another employer or person")
    before = uids(page)
    for name, day in {"a": "2026-10-10", "b": "2026-11-10", "a2": "2026-10-12", "b2": "2026-11-16"}.items():
        box(page, f"cf-{name}").fill(day)
    after = uids(page)
    assert before.keys() <= after.keys()
    assert after != before
    press(page, "The case", "Start another case")
    choose(page, "england")
    add(page, "2026-09-20")
    assert not uids(page).keys() & before.keys()


def test_a_calendar_of_nothing_is_not_made(page: Page):
    press(page, "Save, open and print", "Add the deadlines to a calendar")
    assert "no deadlines yet" in told(page)


def test_the_word_file_has_the_chronology_the_comparators_and_the_deadlines(page: Page):
    box(page, "cf-nickname").fill("Falcon")
    choose(page, "england")
    add(page, "2026-10-05", "Second")
    add(
        page,
        "2026-09-20",
        f"First {SCRIPT}\vnext line \x01",
        words="Go home",
        saw="Person A",
        evidence="A text",
        comparator="Not shouted at",
    )
    compare(page, who="Person B", treated="No warning")
    path = save(page, "Word")
    assert path.name.endswith("-falcon.docx")
    with zipfile.ZipFile(path) as word:
        assert word.testzip() is None
        trees = {
            name: lxml.etree.fromstring(word.read(name)) for name in word.namelist() if name.endswith((".xml", ".rels"))
        }
    tree = trees["word/document.xml"]
    w = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
    tables = [
        [
            ["\n".join("".join(p.itertext()) for p in cell.iter(f"{w}p")) for cell in row.iter(f"{w}tc")]
            for row in found.iter(f"{w}tr")
        ]
        for found in tree.iter(f"{w}tbl")
    ]
    chronology, comparators, days = tables
    assert chronology[1] == [
        "1",
        "20 September 2026",
        f"First {SCRIPT}\nnext line\nExact words: Go home",
        "Person A",
        "A text",
        "Not shouted at",
    ]
    assert chronology[2][:3] == ["2", "5 October 2026", "Second"]
    assert comparators[1] == ["Person B", "", "", "No warning", ""]
    assert [row[:4] for row in days[1:]] == [
        ["20 September 2026", "19 December 2026", "19 December 2026", "3 months less a day"],
        ["5 October 2026", "4 January 2027", "4 April 2027", "6 months less a day"],
    ]
    assert days[1][4].startswith("Contact Acas by Saturday 19 December 2026.")


@pytest.mark.parametrize(("ended", "first"), [("2026-11-20", True), ("2026-11-10", False)])
def test_the_word_file_says_interim_relief_first_while_it_can_be_claimed(page: Page, ended: str, first: bool):
    choose(page, "england")
    box(page, "cf-kind").select_option("dismissal")
    box(page, "cf-ended").fill(ended)
    add(page, "2026-11-05", "A letter", kind="dismissal")
    with zipfile.ZipFile(save(page, "Word")) as word:
        words = word.read("word/document.xml").decode()
    assert (words.index("interim relief") < words.index("Contact Acas")) is first


def test_the_word_file_opens_in_libreoffice(opened, read_by_libreoffice):
    page = opened("#nation=england").page
    add(page, "2026-09-20", f"First {SCRIPT} 🙂", saw="Person A")
    compare(page, who="Person B", treated="No warning")
    (text,) = read_by_libreoffice(save(page, "Word"))
    assert f"First {SCRIPT} 🙂" in text
    assert "19 December 2026" in text
    assert "No warning" in text


def test_the_chronology_prints_alone(page: Page):
    five(page)
    page.evaluate("() => { globalThis.print = () => {} }")
    press(page, "Save, open and print", "Print the chronology")
    page.emulate_media(media="print")
    assert page.locator(".case-print h2").inner_text() == "Chronology: Case 1"
    assert page.locator(".case-print tbody tr").count() == 5
    expect(page.locator(".case-print")).to_be_visible()
    for part in ("h1", ".tool-result", ".case-list >> nth=0", "#how-it-works", ".case-paper"):
        assert not page.locator(part).first.is_visible(), part
    assert "December" not in page.locator("article").inner_text()
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    page.emulate_media(media="screen")
    expect(page.locator(".case-print")).to_be_hidden()


def test_the_blank_log_prints_alone(page: Page):
    page.evaluate("() => { globalThis.print = () => {} }")
    page.locator("summary", has_text="blank log").click()
    page.get_by_role("button", name="Print the blank log").click()
    page.emulate_media(media="print")
    assert page.locator(".case-paper tbody tr").count() == 6
    expect(page.locator(".case-paper table")).to_be_visible()
    expect(page.locator(".tool-result")).to_be_hidden()


def test_without_scripts_the_blank_log_is_there(opened):
    page = opened(java_script_enabled=False).page
    log = page.locator("[data-tool=case_file]")
    assert log.locator("tbody tr").count() == 6
    expect(log.locator("table")).to_be_visible()
    assert "Never change an old row" in log.inner_text()


# Keeping


def test_nothing_is_kept_or_sent_before_the_rep_chooses(opened):
    watched = opened()
    five(watched.page)
    compare(watched.page, who="Person A")
    assert on_device(watched.page) == {}
    assert watched.page.evaluate("sessionStorage.length") == 0
    assert "#" not in watched.page.url
    assert not watched.away()
    assert not watched.faults
    assert "on this open page only" in watched.page.locator("[data-tool=case_file]").inner_text()
    watched.page.reload()
    assert entries(watched.page).count() == 0


def test_what_is_kept_is_there_after_a_reload_and_gone_after_a_wipe(page: Page):
    box(page, "cf-nickname").fill("Falcon")
    five(page)
    page.get_by_role("button", name="Keep it on this device").click()
    assert "staffside:case_file" in on_device(page)
    assert "kept by this browser" in page.locator("[data-tool=case_file]").inner_text()
    before = result(page).inner_text()
    page.reload()
    assert result(page).inner_text() == before
    assert box(page, "cf-nickname").input_value() == "Falcon"
    live(page, store=STORE)
    page.evaluate("store.wipe()")
    assert on_device(page) == {}
    assert entries(page).count() == 0
    assert box(page, "cf-nickname").input_value() == "Case 1"
    page.reload()
    assert entries(page).count() == 0


def test_to_stop_keeping_leaves_the_page_as_it_is(page: Page):
    five(page)
    page.get_by_role("button", name="Keep it on this device").click()
    page.get_by_role("button", name="Stop keeping it").click()
    page.get_by_role("button", name="Stop, and delete it").click()
    assert on_device(page) == {}
    assert entries(page).count() == 5


def test_a_full_device_says_so_and_loses_nothing(page: Page):
    choose(page, "england")
    add(page, "2026-09-20", "First")
    page.get_by_role("button", name="Keep it on this device").click()
    page.evaluate(
        "() => { Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') } }"
    )
    add(page, "2026-10-05", "Second")
    assert "no room left" in told(page)
    assert entries(page).count() == 2
    assert len(json.loads(save(page).read_text("utf-8"))["cases"][0]["entries"]) == 2
    assert not violations(page, ".tool")


@pytest.mark.parametrize(
    "kept",
    ["{broken", json.dumps({"version": 9, "value": GOOD}), json.dumps({"version": 1, "value": good(version=7)}), json.dumps({"version": 1, "value": entry(date="soon")})],
    ids=["damaged", "of a newer store", "of a newer case file", "of a wrong shape"],
)  # fmt: skip
def test_what_is_kept_and_cannot_be_read_is_set_aside_whole(kept: str, page: Page):
    page.evaluate(
        "text => { localStorage['staffside:keep'] = 'yes'; localStorage['staffside:case_file'] = text }", kept
    )
    page.reload()
    assert "set aside, not deleted" in told(page)
    choose(page, "england")
    add(page, "2026-09-20", "New")
    assert on_device(page)["staffside:set-aside:case_file"] == kept


def test_another_window_does_not_write_over_this_one(opened):
    watched = opened()
    page = watched.page
    choose(page, "england")
    add(page, "2026-09-20", "First")
    page.get_by_role("button", name="Keep it on this device").click()
    other = page.context.new_page()
    other.goto(page.url)
    add(other, "2026-10-05", "From the other window")
    page.locator(".case-entry", has_text="From the other window").wait_for()
    add(page, "2026-10-06", "Third")
    other.locator(".case-entry", has_text="Third").wait_for()
    assert entries(other).count() == 3


def test_a_change_in_two_windows_keeps_what_each_changed(opened):
    page = opened().page
    choose(page, "england")
    add(page, "2026-11-01", "First")
    page.get_by_role("button", name="Keep it on this device").click()
    other = page.context.new_page()
    other.goto(page.url)
    for window in (page, other):
        press(window, "What happened", "Change the entry for 1 November 2026")
    box(page, "cf-date").fill("2026-10-20")
    page.get_by_role("button", name="Change the entry", exact=True).click()
    other.locator(".case-entry", has_text="20 October 2026").wait_for()
    box(other, "cf-words").fill("Their own words")
    other.get_by_role("button", name="Change the entry", exact=True).click()
    stands = json.loads(on_device(other)["staffside:case_file"])["value"]["cases"][0]["entries"][0]
    assert (stands["date"], stands["words"]) == ("2026-10-20", "Their own words")


def test_what_is_half_typed_for_a_case_deleted_in_another_window_goes_into_no_other_case(opened):
    page = opened().page
    choose(page, "england")
    add(page, "2026-11-01", "Of the first case")
    press(page, "The case", "Start another case")
    page.get_by_role("button", name="Keep it on this device").click()
    other = page.context.new_page()
    other.goto(page.url)
    box(other, "cf-what").fill("Half typed for the second")
    press(page, "The case", "Delete this case")
    page.get_by_role("button", name="Delete the case").click()
    other.get_by_text("was deleted in another tab").wait_for()
    assert "Half typed for the second" in told(other)
    assert box(other, "cf-what").input_value() == ""


@pytest.mark.parametrize(
    ("place", "name", "started"),
    [
        ("Your own notes", "cf-notes", "From the first"),
        ("What your member wants, and agrees to", "cf-wants", "An apology"),
        ("The case", "cf-job", "porter"),
        ("The case", "cf-employer", "Northfield"),
    ],
)
def test_a_text_open_in_two_windows_loses_nothing_that_either_wrote(place: str, name: str, started: str, opened):
    page = opened().page
    choose(page, "england")
    page.get_by_role("button", name="Keep it on this device").click()
    go(page, place)
    page.locator(f"#{name}").fill(started)
    other = page.context.new_page()
    other.goto(page.url)
    go(other, place)
    page.locator(f"#{name}").focus()
    other.locator(f"#{name}").press("End")
    other.locator(f"#{name}").press_sequentially(", and from the second")
    expect(page.locator(f"#{name}")).to_have_value(f"{started}, and from the second")
    assert "Another tab has changed" in page.locator(".case-said").inner_text()
    page.locator(f"#{name}").press("End")
    page.locator(f"#{name}").press_sequentially("; then the first")
    expect(other.locator(f"#{name}")).to_have_value(f"{started}, and from the second; then the first")


def test_scripts_typed_in_every_field_are_shown_as_text(opened):
    watched = opened()
    page = watched.page
    box(page, "cf-nickname").fill(SCRIPT[:40])
    choose(page, "england")
    add(page, "2026-09-20", **dict.fromkeys(TEXTS, SCRIPT))
    compare(page, **dict.fromkeys(COMPARATOR, SCRIPT))
    page.get_by_role("button", name="Keep it on this device").click()
    page.reload()
    path = save(page)
    open_file(page, path)
    page.locator(".case-said", has_text="Opened").wait_for()
    assert page.locator(".case-list").first.inner_text().count(SCRIPT) == len(TEXTS)
    assert page.locator(".case-list").last.inner_text().count(SCRIPT) == len(COMPARATOR)
    assert page.locator("[data-tool] img").count() == 0
    assert page.evaluate("globalThis.ran") is None
    assert not watched.faults
    assert not watched.away()


def test_every_state_is_accessible(opened):
    page = opened(width=360).page

    def check(state: str) -> None:
        assert not violations_by_day_and_night(page, ".tool"), state
        assert page.evaluate("document.documentElement.scrollWidth") <= 360, state

    check("empty")
    box(page, "cf-what").fill("Half typed")
    page.get_by_role("button", name="Add to the log").click()
    check("error")
    five(page)
    add(page, "2026-01", "An old thing", kind="dismissal", **dict.fromkeys(TEXTS[1:], "Words " * 20))
    compare(page, **dict.fromkeys(COMPARATOR, "Words " * 20))
    check("filled")
    press(page, "What happened", "Change the entry for 5 October 2026")
    check("changing")
    page.get_by_role("button", name="Leave it as it was").click()
    press(page, "What happened", "Delete the entry for 5 October 2026")
    check("asking")
    page.get_by_role("button", name="Keep it", exact=True).click()
    page.get_by_role("button", name="Keep it on this device").click()
    press(page, "The case", "Start another case")
    page.locator("summary", has_text="blank log").click()
    check("kept, with two cases")
    certificate(page, b="2026-11-01")
    check("contradictory")


def test_the_smallest_screen_needs_no_sideways_scroll(opened):
    page = opened(width=320).page
    five(page)
    add(page, "2026-09-21", "x" * 300)
    compare(page, who="y" * 300)
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


def test_every_target_is_large_enough_to_hit(opened):
    page = opened(width=360).page
    five(page)
    targets = page.locator("[data-tool=case_file] :is(button, select, summary, input:not([type=checkbox]))")
    heights = targets.evaluate_all("all => all.filter(e => e.offsetParent).map(e => e.getBoundingClientRect().height)")
    assert min(heights) >= 24


# Dates

DATES = {
    "What happened": ["cf-date"],
    "The case": ["cf-a", "cf-b", "cf-lodged"],
    "Steps taken": ["cfs-date"],
    "Documents": ["cfd-date"],
    "What your member wants": ["cf-consent-on"],
}
WHOLE = [("12 Nov 2026",), ("12/11/26",), ("12", "11", "2026"), ("12", "November", "26"), ("2026-11-12",)]


def typed(page: Page, name: str, *parts: str) -> None:
    """Type a date as a person does, from its first box on."""
    for id, text in zip((name, f"{name}-month", f"{name}-year"), parts, strict=False):
        page.locator(f"#{id}").fill(text)
    page.locator(f"#{name}-year").press("Tab")


def test_no_date_of_a_case_is_asked_in_the_order_of_the_browser(page: Page):
    assert page.locator("[data-tool=case_file] input[type=date]").count() == 0
    for part, names in DATES.items():
        go(page, part)
        for name in names:
            for parts in WHOLE:
                typed(page, name, *parts)
                assert page.locator(f"[data-date={name}]").input_value() == "2026-11-12", (name, parts)
            boxes = [page.locator(f"#{id}").input_value() for id in (name, f"{name}-month", f"{name}-year")]
            assert boxes == ["12", "11", "2026"], name
            weekday = page.locator(f"fieldset:has([data-date={name}]) .clock-weekday")
            expect(weekday).to_have_text("Thursday 12 November 2026.")


def test_a_date_half_typed_is_kept_and_counts_for_nothing(page: Page, tmp_path: Path):
    five(page)
    page.get_by_role("button", name="Keep it on this device").click()
    go(page, "The case")
    typed(page, "cf-a", "10", "Nov", "")
    assert "The date must include a year. Until then, it is left out." in told(page)
    go(page, "What happened")
    typed(page, "cf-date", "31", "2", "2026")
    page.reload()
    go(page, "The case")
    assert [page.locator(f"#{id}").input_value() for id in ("cf-a", "cf-a-month", "cf-a-year")] == ["10", "Nov", ""]
    assert page.locator("#cf-a").get_attribute("aria-invalid") == "true"
    go(page, "What happened")
    assert [page.locator(f"#{id}").input_value() for id in ("cf-date", "cf-date-month", "cf-date-year")] == [
        "31",
        "2",
        "2026",
    ]
    page.locator("#cf-what").fill("Shouted at")
    page.get_by_role("button", name="Add to the log").click()
    assert "is not a real date" in told(page)
    press(page, "The case", "Start another case")
    assert page.locator("#cf-a-month").input_value() == ""
    page.locator("#cf-case").select_option("Case 1")
    assert page.locator("#cf-a-month").input_value() == "Nov"
    typed(page, "cf-a", "10", "Nov", "2026")
    assert json.loads(save(page).read_text("utf-8"))["cases"][0]["a"] == "2026-11-10"


def test_a_click_on_another_part_is_not_lost_by_what_it_takes_up(page: Page):
    five(page)
    go(page, "The case")
    page.locator("#cf-a").fill("2026-11-10")
    go(page, "Deadlines")
    expect(page.locator(".case-place h2:visible")).to_have_text("Deadlines")
    assert "2026-11-10" in save(page).read_text("utf-8")
