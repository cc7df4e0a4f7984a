"""A job that ends after its notice, the certificate or the claim: its end is a claim of its own, in every word and list."""

import json
import random
import re
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
import yaml
from playwright.sync_api import Page

from macros.models.base import UK
from macros.render.book import Book
from macros.rules.time_limits import safe_day
from tests.modules import Modules, joined
from tests.pack_cases import SISTER, TODAY, Case, entry
from tests.pack_papers import day, pack_page, papers, read_me, words

TABLE = yaml.safe_load((Path(__file__).parent / "vectors/job_end.yml").read_text("utf-8"))
NOW = date.fromisoformat(TODAY)
DATED = re.compile(r"\b(\d{1,2}) ([A-Z][a-z]+) (\d{4})")
MONTHS = [date(2026, month, 1).strftime("%B") for month in range(1, 13)]
STAND = """([cases, today]) => cases.map(one => {
    const whole = deadlines.standing(one, context.law, today)
    const [row] = whole.rows
    return { ...row, others: whole.others, pressed: whole.pressing.length > 0, days: calendar.caseEvents(one, context.law, today) }
})"""


@pytest.fixture(scope="module")
def rule(browser, book: Book) -> Modules:
    return pack_page(browser, book)


def case(
    nation: str, told: str, ended: str, a: str = "", b: str = "", lodged: str = "", kind: str = "dismissal"
) -> Case:
    """Return a case of one entry, which runs from one day to another."""
    one = entry("e", told, "Told to go.", kind=kind, ended=ended)
    bare: Case = {"entries": [one], "comparators": [], "documents": [], "steps": []}
    return {**SISTER, **bare, "nation": nation, "a": a, "b": b, "lodged": lodged}


def stood(rule: Page, one: Case, today: str = TODAY) -> dict[str, Any]:
    [row] = rule.evaluate(STAND, [[one], today])
    return row


def lead(rule: Page, one: Case, today: str = TODAY) -> str:
    return stood(rule, one, today)["told"]["lead"]


def days_in(words: str) -> list[date]:
    return [date(int(year), MONTHS.index(month) + 1, int(of)) for of, month, year in DATED.findall(words)]


def sentences(words: str) -> list[str]:
    return [one for line in words.split("\n") for one in re.split(r"(?<=[.?]) (?=[A-Z])", line) if one]


def to_end(count: int = 400) -> Iterator[Case]:
    """Jobs that have still to end, around both changes of law: told, asked for and certified in every order."""
    chance = random.Random(20261201)
    for _ in range(count):
        told = NOW - timedelta(days=chance.randrange(1, 200))
        ended = NOW + timedelta(days=chance.randrange(1, 200))
        a = NOW - timedelta(days=chance.randrange(150)) if chance.random() < 0.8 else None
        b = a + timedelta(days=chance.randrange(90)) if a and chance.random() < 0.6 else None
        days = [str(each) if each else "" for each in (told, ended, a, b)]
        yield case(chance.choice(UK), *days)


CLAIM = re.compile(r"\b[Ll]odge (the|a|that) (second |new )?claim|\b[Ll]odge (today|now|by [A-Z])")


def over_the_end(one: Case, says: str) -> bool:
    """Whether some words may be read to lodge a claim over the end of a job that has not ended."""
    ended = date.fromisoformat(one["entries"][0]["ended"])
    for sentence in sentences(says):
        for found in CLAIM.finditer(sentence):
            to_come = days_in(sentence[found.end() :])[:1]
            if "notice" not in sentence and not (to_come and to_come[0] > ended):
                return True
    return False


def test_nobody_is_told_to_lodge_a_claim_over_a_job_before_it_ends(rule: Page):
    every = list(to_end())
    wrong = []
    for one, row in zip(every, rule.evaluate(STAND, [every, TODAY]), strict=True):
        told = row["told"]
        said = "\n".join([told["lead"], *(each["says"] for each in [*told["sure"], *told["unsure"]])])
        if over_the_end(one, said) or (row["contact"]["a"] and "the day after it ends" not in told["lead"]):
            wrong.append(
                (one["nation"], one["entries"][0]["date"], one["entries"][0]["ended"], one["a"], one["b"], said)
            )
    assert wrong[:3] == []


def test_no_list_letter_or_calendar_has_a_claim_over_a_job_before_it_ends(rule: Page):
    for one in to_end(60):
        ended = date.fromisoformat(one["entries"][0]["ended"])
        made = papers(rule, one)
        said = [read_me(rule, one), words(made["letter-to-member"])]
        for line in "\n".join(said).split("\n"):
            if re.search(r"lodge the claim over (the end of your job|\(1\))", line):
                assert days_in(line)[0] > ended, line
        row = stood(rule, one)
        end = str(safe_day(ended, 3, one["nation"]))
        if row["contact"]["a"]:
            assert f"{day(str(ended + timedelta(days=1)))}: contact" in words(made["letter-to-member"])
            assert f"{day(end)}: lodge the claim over the end of your job" in words(made["letter-to-member"])
            assert end.replace("-", "") in json.dumps(row["days"]).replace("-", "")


@pytest.mark.parametrize("worked", TABLE, ids=lambda one: " ".join(str(each) for each in list(one.values())[:-1]))
def test_the_first_line_is_as_worked_by_hand(worked: dict[str, Any], rule: Page):
    given = {key: worked.get(key, "") for key in ("nation", "told", "ended", "a", "b", "lodged")}
    said = lead(rule, case(**given, kind=worked.get("kind", "dismissal")), worked.get("today", TODAY))
    assert [part for part in worked["says"] if part not in said] == [], said
    assert [part for part in worked.get("never", []) if part in said] == [], said


def test_nobody_asks_again_today_for_what_has_not_been_done(rule: Page):
    one = case("england", "2026-10-05", "2027-01-25", "2026-11-03")
    row = stood(rule, one)
    assert "again today" not in row["told"]["lead"] and not row["told"]["alarm"] and not row["pressed"]


# A claim that went in between the start and the end


ACROSS = [
    case(nation, told, ended, "2026-08-12", "2026-08-18", "2026-08-20", kind)
    for nation in UK
    for kind, told in (("dismissal", "2026-08-10"), ("act", "2026-06-10"))
    for ended in ("2026-11-20", "2026-09-01", "2026-08-21", *(["2027-01-25"] if kind == "dismissal" else []))
]


@pytest.mark.parametrize(
    "one", ACROSS, ids=lambda one: f"{one['nation']}-{one['entries'][0]['kind']}-{one['entries'][0]['ended']}"
)
def test_what_ran_on_after_the_claim_is_told_apart(one: Case, rule: Page):
    [held] = one["entries"]
    row, end = stood(rule, one), held["ended"]
    said, safe = row["told"]["lead"], str(safe_day(date.fromisoformat(end), 3, one["nation"]))
    assert row["state"] != "lodged" and row["counted"]["safe"] == safe
    if held["kind"] == "dismissal":
        assert (
            f"20 August 2026, before the job {'ends' if end > TODAY else 'ended'}, so it may not hold the dismissal."
            in said
        )
    else:
        assert said.startswith(
            "What came after 20 August 2026 is not in the claim: ask the tribunal to add it, or lodge a new claim"
        )
    made = words(papers(rule, one)["letter-to-member"])
    if safe >= TODAY:
        assert re.search(rf"lodge a (new|second) claim by [A-Z][a-z]+day {day(safe)}", said)
        assert f"{day(safe)}: lodge the claim over" in made
    if one["nation"] != "northern-ireland":
        assert {other["act"]["day"] for other in row["others"]} == {end}
        assert ("Unfair dismissal" in made) is (held["kind"] == "dismissal")
    assert "in time" not in said


def test_a_claim_against_one_tells_nothing_apart_for_another(rule: Page):
    one = {**case("england", "2026-06-10", "2026-11-20", "2026-08-12", "2026-08-18", "2026-08-20", "act"), "others": [
        {"id": "x", "who": "Stafflink Ltd", "a": "2026-09-01", "b": "2026-09-20"}]}  # fmt: skip
    rows = rule.evaluate("one => deadlines.standing(one, context.law, context.today).rows", one)
    [other] = [row for row in rows if row["contact"]["id"] == "x"]
    assert "came after the claim went in" in other["told"]["lead"] and other["act"]["first"] == "2026-06-10"


@pytest.mark.parametrize(
    ("on", "says"),
    [
        ("2026-11-20", "in time. Ask if the form has it."),
        ("2026-11", "This may have come after the claim"),
        ("2026-11-21", "This came after the claim"),
        ("2026-11-19", "in time."),
    ],
)
def test_what_may_not_be_in_the_claim_is_asked_about(on: str, says: str, rule: Page):
    one = {**case("england", on, "", "2026-11-01", "2026-11-18", "2026-11-20", "act")}
    said = lead(rule, one)
    assert says in said and ("Ask if the form has it" in said) is (on == "2026-11-20")


# A notice whose safe day has gone, and a job still to end


@pytest.mark.parametrize("nation", UK)
def test_the_end_keeps_steps_of_its_own_once_the_day_of_the_notice_has_gone(nation: str, rule: Page):
    made = words(papers(rule, case(nation, "2026-08-15", "2026-12-20"))["letter-to-member"])
    assert "21 December 2026: contact" in made and "19 March 2027: lodge the claim over the end of your job" in made
    assert "19 March 2027: contact" not in made and "once, for all of it" not in made


@pytest.mark.parametrize("nation", UK)
def test_the_claim_pleads_the_end_of_a_job_as_the_latest_act_not_its_notice(nation: str, rule: Page):
    made = words(papers(rule, case(nation, "2026-09-07", "2026-11-20"))["claim"])
    assert "The latest act was on 20 November 2026." in made
    told = words(papers(rule, case(nation, "2026-09-07", "2026-11-20"))["conciliation"])
    assert "The latest act was on 20 November 2026." in told
    assert "(1) 7 September 2026. Told to go. The job ended on 20 November 2026." in made


# What letters name


@pytest.mark.parametrize("lodged", ["", "2026-11-25"])
@pytest.mark.parametrize("letter", ["letter-to-member", "closing-letter"])
def test_what_ran_on_is_named_by_its_last_day_where_the_certificate_may_not_cover_it(
    letter: str, lodged: str, rule: Page
):
    one = case("england", "2026-09-10", "2026-11-20", "2026-11-01", "2026-11-18", lodged, "act")
    text = words(papers(rule, one)[letter])
    called = f"“{one['entries'][0]['what'].rstrip('.')}”," if letter == "closing-letter" else "(1)"
    assert f"{called} what happened on 20 November 2026" in text


def test_in_northern_ireland_nobody_waits_for_a_certificate_past_the_last_careful_day(rule: Page):
    for today in ("2026-11-26", "2026-11-29", "2026-11-30"):
        one = {**case("northern-ireland", "2026-09-01", "", "2026-11-01", kind="act")}
        said = lead(rule, one, today)
        when = "today" if today == TODAY else "by Monday 30 November 2026"
        assert said.startswith(
            f"Ask the Labour Relations Agency for the certificate now, and try to lodge the claim {when}"
        )
        assert "Wait" not in said and "sooner" not in read_me(rule, one, today)
    early = case("northern-ireland", "2026-10-11", "", "2026-11-10", kind="act")
    assert lead(rule, early, "2026-11-20").startswith("Wait for the certificate.")


@pytest.mark.parametrize("certified", ["&a=2026-10-01&b=2026-10-15", "&a=2026-10-01", ""])
@pytest.mark.parametrize("nation", ["scotland", "northern-ireland"])
def test_the_clock_shows_the_end_no_safe_day_before_it(nation: str, certified: str, open_page):
    address = (
        f"law/time-limits#nation={nation}&act=2026-09-10&dismissal=yes&notice=2026-09-10&ended=2026-12-10{certified}"
    )
    page = open_page(address, today=NOW).page
    rows = page.locator("[data-answer=each] tr", has_text="10 December 2026").all_inner_texts()
    assert len(rows) == 1 and "9 March 2027" in rows[0] and "9 December" not in rows[0]
    days = page.locator(".clock-days").first
    if certified.endswith("15"):
        assert re.search(r"Safe day for the notice\s+Wednesday 9 December 2026", days.inner_text())
        assert re.search(r"Safe day for the end of the job\s+Tuesday 9 March 2027", days.inner_text())
    assert "For the end of the job on Thursday 10 December 2026, the safe day" not in page.inner_text("main")


def test_a_notice_and_the_end_of_the_job_on_one_day_are_told_once(open_page):
    address = "law/time-limits#nation=england&act=2026-09-18&dismissal=yes&notice=2026-09-18&ended=2026-09-18"
    page = open_page(address, today=NOW).page
    page.locator(".clock-head").wait_for()
    assert page.locator("[data-answer=each]").count() == 0
    page = open_page(f"{address}&also=2026-11-20", today=NOW).page
    page.locator(".clock-head").wait_for()
    days = page.locator("[data-answer=each] tbody th").all_inner_texts()
    assert len(days) == len(set(days)) == 2


ASKED = """nation => {
    const drawn = questions.QUESTIONS.map(one => one.draw({ nation, dismissal: "yes", acas: "yes" }, () => "").textContent)
    const logged = Object.values(log.FIELDS.entry).map(({ hint = "", options = [] }) => [hint, options.flat().join(" ")].join(" "))
    const dates = Object.values(ofCase.CASE).map(({ hint = "" }) => hint)
    return { clock: drawn.join(" "), log: logged.join(" "), certificate: dates.join(" ") }
}"""


@pytest.fixture(scope="module")
def asks(browser) -> Page:
    """A page that has the questions, which find the handbook by their script."""
    page = browser.new_page()
    page.evaluate("Object.defineProperty(document, 'currentScript', { value: { src: 'file:///a/b/c.js' } })")
    joined(
        page,
        questions="macros/tools/time_limits/questions.js",
        log="macros/tools/case_file/fields.js",
        ofCase="macros/tools/case_file/case_fields.js",
    )
    return page


@pytest.mark.parametrize("nation", UK)
def test_who_was_driven_out_is_asked_as_who_was_dismissed(nation: str, asks: Page):
    asked = asks.evaluate(ASKED, nation)
    assert "Or told the job will end, or driven out. Some claims then have only days." in asked["clock"]
    assert "A dismissal, or driven out" in asked["log"] and "Some claims then have only days." in asked["log"]
    for told in (asked["clock"], asked["log"]):
        assert "Driven out: the day" in told and "resigned" in told


@pytest.mark.parametrize("nation", UK)
def test_the_dates_that_are_asked_for_are_those_of_the_first_certificate(nation: str, asks: Page):
    asked = asks.evaluate(ASKED, nation)
    for told in (asked["clock"], asked["certificate"]):
        assert told.count("first certificate") == 2 and "n the certificate." not in told
    second = "a second counts only in a case of its own, for acts after the first Day A."
    assert (second in asked["clock"]) is (nation != "northern-ireland")
    assert "a second only in a case of its own, for acts after the first Day A." in asked["certificate"]
