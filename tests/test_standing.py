"""Where a case stands: every situation of the table gets its state, its days and its sentences."""

import json
import random
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
import yaml
from playwright.sync_api import Page

from macros.rules.dates import add_months
from macros.rules.time_limits import Conciliation, last_day, safe_day
from macros.tools.time_limits.macro import limits
from tests.modules import joined

TABLE = yaml.safe_load((Path(__file__).parent / "vectors/standing.yml").read_text("utf-8"))
STAND = "([matter, limits, today]) => standing.stand(matter, limits, today)"


@pytest.fixture(scope="module")
def law(book) -> dict[str, Any]:
    """The facts as a page has them."""
    return json.loads(json.dumps({**limits(book), "asOf": "2017-01-01"}, default=str))


@pytest.fixture(scope="module")
def model(browser) -> Page:
    """The model by itself, with no page round it."""
    page = browser.new_page()
    folder = "macros/tools/time_limits"
    joined(page, standing=f"{folder}/standing.js", dates=f"{folder}/dates.js")
    return page


def act(case: dict[str, Any], day: str | None = None) -> dict[str, Any]:
    first, dismissal = case.get("first"), case.get("kind") == "dismissal"
    return {"id": day or "1", "day": day or case["act"], "first": first, "dismissal": dismissal, "going": False}


def matter(case: dict[str, Any], **changed: Any) -> dict[str, Any]:
    contact = {"name": "", "a": case.get("a"), "b": case.get("b")}
    asked = {"nation": case["nation"], "acts": [act(case)], "contacts": [contact], "lodged": case.get("lodged")}
    return {**asked, **changed}


def told(row: dict[str, Any]) -> str:
    said = row["told"]
    words = "\n".join([said["lead"], *(one["says"] for one in [*said["sure"], *said["unsure"]])])
    return words.replace("\xa0", " ")


@pytest.mark.parametrize("case", TABLE, ids=lambda case: case["id"])
def test_a_rep_is_told_what_to_do(case: dict[str, Any], model: Page, law: dict[str, Any]):
    as_of = "2026-11-29" if case["id"] == "device-clock-set-early" else law["asOf"]
    whole = model.evaluate(STAND, [matter(case), {**law, "asOf": as_of}, case["today"]])
    row, words = whole["rows"][0], told(whole["rows"][0])
    counted = row["counted"] or {}
    print(f"{case['id']}: {row['told']['lead']}")
    assert [row["state"], row["answer"]] == [case["state"], case["answer"]]
    assert row["told"]["by"] == case.get("by")
    assert [counted.get("safe"), counted.get("last")] == [case.get("safe"), case.get("last")]
    if "interim" in case:
        assert [part for one in whole["interim"] for part in (one["state"], one["day"])] == case["interim"]
    relief = " ".join(said["says"] for one in whole["interim"] for said in one["says"])
    assert [part for part in case.get("relief", []) if part not in relief] == []
    assert row["told"]["lead"] == case["lead"]
    assert [part for part in case.get("says", []) if part not in words] == []
    assert [part for part in case.get("never", []) if part in words] == []
    warnings = "\n".join(whole["warnings"])
    assert bool(warnings) == bool(case.get("warns")), warnings
    assert [part for part in case.get("warns", []) if part not in warnings] == []


def rows(model: Page, law: dict[str, Any], asked: dict[str, Any], today: str) -> list[dict[str, Any]]:
    return model.evaluate(STAND, [asked, law, today])["rows"]


def test_the_first_day_to_come_leads_and_each_past_act_is_named_once(model: Page, law: dict[str, Any]):
    case = {"nation": "england", "act": "2026-11-20"}
    acts = [act(case, day) for day in ("2026-11-20", "2026-09-20", "2026-07-01")]
    whole = model.evaluate(STAND, [matter(case, acts=acts, contacts=[]), law, "2026-11-29"])
    assert [row["act"]["day"] for row in whole["rows"]] == ["2026-09-20", "2026-11-20", "2026-07-01"]
    assert [(one["row"]["act"]["day"], one["day"]) for one in whole["past"]] == [("2026-07-01", "2026-09-30")]


def test_an_act_after_day_a_has_its_own_safe_day_beside_one_that_waits(model: Page, law: dict[str, Any]):
    case = {"nation": "england", "act": "2026-08-20", "a": "2026-11-10"}
    acts = [act(case, day) for day in ("2026-08-20", "2026-11-20")]
    found = {row["act"]["day"]: row for row in rows(model, law, matter(case, acts=acts), "2026-11-29")}
    assert found["2026-08-20"]["state"] == "conciliating"
    assert found["2026-11-20"]["apart"]["safe"] == "2027-02-19"


@pytest.mark.parametrize(
    ("contacts", "leads", "by"),
    [
        ([("Trust", "2026-10-01", "2026-10-20"), ("Agency", "2026-11-10", None)], "Trust", "2027-01-07"),
        ([("Trust", "2026-10-01", "2026-10-20"), ("Agency", None, None)], "Agency", "2026-12-19"),
        ([("Trust", "2026-09-01", "2026-10-01"), ("Agency", "2026-09-25", "2026-10-30")], "Trust", "2026-12-19"),
    ],
)
def test_each_respondent_has_its_own_clock_and_the_earliest_leads(contacts, leads, by, model: Page, law):
    asked = matter(
        {"nation": "england", "act": "2026-09-20"},
        contacts=[{"name": name, "a": a, "b": b} for name, a, b in contacts],
    )
    first = rows(model, law, asked, "2026-11-29")[0]
    assert [first["contact"]["name"], first["told"]["by"]] == [leads, by]


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("3/4/26", "2026-04-03"),
        ("03.04.2026", "2026-04-03"),
        ("3-4-2026", "2026-04-03"),
        ("20/09/2026", "2026-09-20"),
        ("5 Oct 2026", "2026-10-05"),
        ("5th of October, 2026", "2026-10-05"),
        ("Mon 5 October 2026", "2026-10-05"),
        ("Sunday, 1 Sept 26", "2026-09-01"),
        ("October 5, 2026", "2026-10-05"),
        ("2026-10-05", "2026-10-05"),
        ("2026-10-05T09:30:00Z", "2026-10-05"),
        ("12/25/2025", ""),
        ("31/2/2026", ""),
        ("soon", ""),
    ],
)
def test_a_date_is_read_day_first_as_people_write_it(typed: str, day: str, model: Page):
    assert model.evaluate("day => dates.readBoxes({ day, month: '', year: '' }).iso", typed) == day


def test_a_month_alone_will_do_where_it_may(model: Page):
    ask = "how => dates.readBoxes({ day: '', month: 'sept', year: '26' }, how)"
    assert model.evaluate(ask, {"monthWillDo": True}) == {"iso": "2026-09", "says": ""}
    assert "must include a day" in model.evaluate(ask, {})["says"]


def test_every_day_has_its_weekday_and_the_day_to_aim_at_is_worked(model: Page):
    chance = random.Random(20261129)
    days = [date(2017, 1, 1) + timedelta(days=chance.randrange(7000)) for _ in range(2000)]
    ask = "days => days.map(day => [dates.dated(day), dates.workingDayBefore(day)])"
    for day, (words, aim) in zip(days, model.evaluate(ask, [day.isoformat() for day in days]), strict=True):
        assert words == f"{day:%A} {day.day} {day:%B %Y}"
        before = date.fromisoformat(aim)
        assert before < day <= before + timedelta(days=9)
        assert before.weekday() < 5
        assert (before.month, before.day) not in {(12, 25), (12, 26), (1, 1), (1, 2)}


MANY = """text => {
    const [cases, limits] = JSON.parse(text)
    return JSON.stringify(cases.map(([nation, day, first, a, b, today]) => {
        const acts = [{ id: "1", day, first, dismissal: false, going: false }]
        const { rows: [row] } = standing.stand({ nation, acts, contacts: [{ name: "", a, b }] }, limits, today)
        const { state, answer, counted, told: { lead, by } } = row
        return [state, answer, counted?.safe ?? null, counted?.last ?? null, lead, by]
    }))
}"""


def longest(law: dict[str, Any], nation: str, start: date) -> date:
    """Return the last day that conciliation begun on a day can take."""
    lengths = [one for one in law["conciliation"]["lengths"][nation] if not one["from"] or one["from"] <= str(start)]
    weeks, months, more = (lengths[-1][key] for key in ("weeks", "months", "extensionDays"))
    due = start + timedelta(weeks * 7 - 1) if weeks else add_months(start, months)
    return due + timedelta(more or 0)


def expected(case: tuple[Any, ...], law: dict[str, Any]) -> tuple[str, str, date | None, date | None]:
    """Return the state, what programs read, the safe and the last day, by the Python rule and the words of the contract."""
    nation, act_day, first, start, end, today = case
    months = 6 if nation == "england" and act_day >= date(2026, 10, 1) else 3
    conciliation = Conciliation(start, end) if start and end else None
    working = last_day(act_day, months, nation, conciliation)
    if start and not end and start <= working.primary and start <= today:
        return ("after-contact" if act_day > start else "waiting"), "waiting", None, None
    last = working.last_day
    counts = [conciliation]
    if start and end and end > longest(law, nation, start) + timedelta(days=7):
        counts.append(Conciliation(start, longest(law, nation, start)))
    if start and end and start <= today and act_day > start:  # the certificate may not cover it
        counts.append(None)
    shorter = min(last, *(safe_day(act_day, 3, nation, count) for count in counts))
    safe = min(shorter, *(safe_day(first, 3, nation, count) for count in counts))
    older = safe_day(act_day, months, nation, conciliation) if nation == "england" else None
    to_come = [day for day in (safe, shorter, older, last, working.may_be) if day and day >= today]
    if not to_come:
        return "passed", "passed", safe, last
    state = "certificate" if end and start and start <= today else "not-contacted"
    cautious = today == older and older not in (safe, shorter, last, working.may_be)
    return state, "today" if min(to_come) == today and not cautious else "open", safe, last


def test_every_state_holds_on_100_000_cases_in_both_languages(model: Page, law: dict[str, Any]):
    chance = random.Random(20261130)
    cases = []
    for _ in range(100_000):
        act_day = date(2024, 1, 1) + timedelta(days=chance.randrange(1400))
        first = act_day - timedelta(days=chance.choice([0, 0, chance.randrange(200)]))
        start = act_day + timedelta(days=chance.randrange(-60, 230)) if chance.random() < 0.7 else None
        end = start + timedelta(days=chance.randrange(121)) if start and chance.random() < 0.6 else None
        today = act_day + timedelta(days=chance.randrange(420))
        cases.append((chance.choice(["england", "northern-ireland"]), act_day, first, start, end, today))

    asked = json.dumps(
        [[(*case[:2], case[2] if case[2] < case[1] else None, *case[3:]) for case in cases], law], default=str
    )
    wrong = []
    for case, (state, answer, safe, last, lead, by) in zip(cases, json.loads(model.evaluate(MANY, asked)), strict=True):
        kind = "waiting" if state in ("conciliating", "certificate-due") else state
        found = (kind, answer, safe and date.fromisoformat(safe), last and date.fromisoformat(last))
        fits = found == expected(case, law) and (by is None or by >= case[-1].isoformat())
        # What waits has not passed, and what has passed is said to have.
        fits = fits and ("last day in law has passed" in lead) == (answer == "passed")
        if not fits or (kind == "waiting" and "passed" in lead):
            wrong.append((case, found, expected(case, law), lead, by))
    assert wrong[:3] == []
