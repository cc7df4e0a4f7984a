"""Where a case stands: every situation of the table gets its state, its days and its sentences."""

import json
import random
import re
from collections.abc import Callable
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from macros.models.base import UK
from macros.rules.dates import add_months
from macros.rules.time_limits import Conciliation, last_day, safe_day
from macros.tools.time_limits.macro import limits
from tests.modules import Modules

TABLE = yaml.safe_load((Path(__file__).parent / "vectors/standing.yml").read_text("utf-8"))
STAND = "([matter, limits, today]) => standing.stand(matter, limits, today)"


@pytest.fixture(scope="module")
def law(book) -> dict[str, Any]:
    """The facts as a page has them."""
    return json.loads(json.dumps({**limits(book), "asOf": "2017-01-01"}, default=str))


@pytest.fixture(scope="module")
def model(browser) -> Modules:
    """The model by itself, with no page round it."""
    folder = "macros/tools/time_limits"
    return Modules(browser, standing=f"{folder}/standing.js", dates=f"{folder}/dates.js")


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
def test_a_rep_is_told_what_to_do(case: dict[str, Any], model: Modules, law: dict[str, Any]):
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


def rows(model: Modules, law: dict[str, Any], asked: dict[str, Any], today: str) -> list[dict[str, Any]]:
    return model.evaluate(STAND, [asked, law, today])["rows"]


def test_the_first_day_to_come_leads_and_each_past_act_is_named_once(model: Modules, law: dict[str, Any]):
    case = {"nation": "england", "act": "2026-11-20"}
    acts = [act(case, day) for day in ("2026-11-20", "2026-09-20", "2026-07-01")]
    whole = model.evaluate(STAND, [matter(case, acts=acts, contacts=[]), law, "2026-11-29"])
    assert [row["act"]["day"] for row in whole["rows"]] == ["2026-09-20", "2026-11-20", "2026-07-01"]
    assert [(one["row"]["act"]["day"], one["day"]) for one in whole["past"]] == [("2026-07-01", "2026-09-30")]


def test_an_act_after_day_a_has_its_own_safe_day_beside_one_that_waits(model: Modules, law: dict[str, Any]):
    case = {"nation": "england", "act": "2026-08-20", "a": "2026-11-10"}
    acts = [act(case, day) for day in ("2026-08-20", "2026-11-20")]
    found = {row["act"]["day"]: row for row in rows(model, law, matter(case, acts=acts), "2026-11-29")}
    assert found["2026-08-20"]["state"] == "conciliating"
    assert found["2026-11-20"]["apart"]["safe"] == "2027-02-19"


def test_in_northern_ireland_an_act_that_does_not_lead_has_passed_on_the_day_that_may_be_its_last(model: Modules, law):
    case = {"nation": "northern-ireland", "act": "2026-08-10", "a": "2026-11-01", "b": "2026-11-28"}
    asked = matter(case, acts=[act(case, day) for day in ("2026-08-10", "2026-12-20")])
    whole = model.evaluate(STAND, [asked, law, "2026-12-29"])
    gone = [(one["row"]["act"]["day"], one["day"]) for one in whole["past"]]
    assert gone == [("2026-08-10", "2026-12-28")], "one month after Day B, later than 6 December"


@pytest.mark.parametrize(("today", "alarm"), [("2026-12-17", False), ("2026-12-18", True), ("2026-12-19", True)])
def test_a_day_to_act_by_is_an_alarm_from_the_day_before(today: str, alarm: bool, model: Modules, law: dict[str, Any]):
    [row] = rows(model, law, matter({"nation": "england", "act": "2026-09-20"}), today)
    assert row["counted"]["last"] == "2026-12-19"
    assert row["told"]["alarm"] is alarm


@pytest.mark.parametrize(
    ("contacts", "leads", "by"),
    [
        ([("Trust", "2026-10-01", "2026-10-20"), ("Agency", "2026-11-10", None)], "Trust", "2027-01-07"),
        ([("Trust", "2026-10-01", "2026-10-20"), ("Agency", None, None)], "Agency", "2026-12-19"),
        ([("Trust", "2026-09-01", "2026-10-01"), ("Agency", "2026-09-25", "2026-10-30")], "Trust", "2026-12-19"),
    ],
)
def test_each_respondent_has_its_own_clock_and_the_earliest_leads(contacts, leads, by, model: Modules, law):
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
def test_a_date_is_read_day_first_as_people_write_it(typed: str, day: str, model: Modules):
    assert model.evaluate("day => dates.readBoxes({ day, month: '', year: '' }).iso", typed) == day


def test_a_month_alone_will_do_where_it_may(model: Modules):
    ask = "how => dates.readBoxes({ day: '', month: 'sept', year: '26' }, how)"
    assert model.evaluate(ask, {"monthWillDo": True}) == {"iso": "2026-09", "says": ""}
    assert "must include a day" in model.evaluate(ask, {})["says"]


def test_every_day_has_its_weekday_and_the_day_to_aim_at_is_worked(model: Modules):
    chance = random.Random(20261129)
    days = [date(2017, 1, 1) + timedelta(days=chance.randrange(7000)) for _ in range(2000)]
    ask = "days => days.map(day => [dates.dated(day), dates.workingDayBefore(day, 'scotland')])"
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
    if start and end and end > (most := longest(law, nation, start)) + timedelta(days=7):
        counts.append(Conciliation(start, most))
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


@cache
def cases() -> list[tuple[Any, ...]]:
    """Return 100,000 cases: nation, act, first incident, Day A, Day B, today."""
    chance = random.Random(20261130)
    found = []
    for _ in range(100_000):
        act_day = date(2024, 1, 1) + timedelta(days=chance.randrange(1400))
        first = act_day - timedelta(days=chance.choice([0, 0, chance.randrange(200)]))
        start = act_day + timedelta(days=chance.randrange(-60, 230)) if chance.random() < 0.7 else None
        end = start + timedelta(days=chance.randrange(121)) if start and chance.random() < 0.6 else None
        today = act_day + timedelta(days=chance.randrange(420))
        found.append((chance.choice(["england", "northern-ireland"]), act_day, first, start, end, today))
    return found


def asked(found: list[tuple[Any, ...]], law: dict[str, Any]) -> str:
    """Return cases and the law as a page takes them."""
    return json.dumps(
        [[(*case[:2], case[2] if case[2] < case[1] else None, *case[3:]) for case in found], law], default=str
    )


def test_every_state_holds_on_100_000_cases_in_both_languages(model: Modules, law: dict[str, Any]):
    found_cases = cases()
    wrong = []
    answers = json.loads(model.evaluate(MANY, asked(found_cases, law)))
    for case, (state, answer, safe, last, lead, by) in zip(found_cases, answers, strict=True):
        kind = "waiting" if state in ("conciliating", "certificate-due") else state
        found = (kind, answer, safe and date.fromisoformat(safe), last and date.fromisoformat(last))
        fits = found == expected(case, law) and (by is None or by >= case[-1].isoformat())
        # What waits has not passed, and what has passed is said to have.
        fits = fits and ("last day in law has passed" in lead) == (answer == "passed")
        if not fits or (kind == "waiting" and "passed" in lead):
            wrong.append((case, found, expected(case, law), lead, by))
    assert wrong[:3] == []


SAYINGS = """text => {
    const [cases, limits] = JSON.parse(text)
    const found = {}
    cases.forEach(([nation, day, first, a, b, today], i) => {
        const dismissal = i % 5 === 0
        const acts = [{ id: "1", day, first, dismissal, going: false }]
        const lodged = i % 7 === 0 ? today : null
        const { rows: [row] } = standing.stand({ nation, acts, contacts: [{ name: "", a, b }], lodged }, limits, today)
        const { lead, sure, unsure } = row.told
        const words = [lead, ...[...sure, ...unsure].map(({ says }) => says)].join("\\n").replaceAll("\\u00a0", " ")
        const shape = words.replace(/(\\b[A-Z][a-z]+day )?\\b\\d{1,2} [A-Z][a-z]+ \\d{4}/g, "DAY").replace(/\\d+ days?/g, "N days")
        found[`${row.state}\\n${shape}`] ??= [nation, day, first, a, b, today, lodged]
    })
    return JSON.stringify(found)
}"""

ADVICE = "0300 123 1100"
WHEN = re.compile(r"today|\bnow\b|within N days|that day|the day you see it|first")
TO_RING = re.compile(r"\b(ring|ask|get|tell|send)\b.*legal service", re.IGNORECASE)
TO_LODGE = re.compile(r"\blodge\b", re.IGNORECASE)


def sentences(words: str) -> list[str]:
    return [one for line in words.split("\n") for one in re.split(r"(?<=[.?:]) (?=[A-Z])", line) if one]


def once(words: str) -> bool:
    """Whether no sentence stands there twice."""
    found = sentences(words)
    return len(found) == len(set(found))


RULES: dict[str, Callable[[str, str, str], bool]] = {
    "nobody waits for what they are to do this week": lambda _, lead, words: (
        "Wait for the certificate" not in lead or "do it within N days" not in words
    ),
    "who must lodge is told how, once": lambda _, lead, words: (
        words.count("Lodged is when the tribunal has it") == bool(TO_LODGE.search(words))
    ),
    "what has passed has no last day to come": lambda state, lead, words: (
        (state != "passed" and "safe day has passed" not in words) or "has a last day of its own" not in words
    ),
    "who contacts late asks for the certificate at once": lambda state, lead, words: (
        not (state in ("passed", "not-contacted") and "has passed" in lead and lead.startswith("Contact"))
        or "Ask for the certificate at once, and lodge the claim the day it comes" in words
    ),
    "who asks again is told when to lodge": lambda state, lead, words: (
        " again" not in lead or re.search(r"lodge the claim (today|by DAY)", lead, re.IGNORECASE) is not None
    ),
    "a certificate that is overdue starts no time again": lambda state, lead, words: (
        "should have come by" not in words
        or ("month after Day B" not in words and "stopped for it too" not in words and "A copy sent now" in words)
    ),
    "the legal service is rung at a time": lambda _, lead, words: all(
        WHEN.search(one) for one in sentences(words) if TO_RING.search(one)
    ),
    "the first line holds three days at most": lambda _, lead, words: lead.count("DAY") <= 3,
    "nothing is said twice": lambda _, lead, words: once(words),
    "the form comes before the telephone, and no call for advice is one": lambda _, lead, words: (
        ADVICE not in words
        and ("Can’t use it?" in words) == ("use the form on" in words.replace("use the form on the website now", ""))
    ),
    "who asks again is told which certificate is the new one": lambda _, lead, words: (
        not re.search(r"contact .* again", lead, re.IGNORECASE)
        or re.search(r"\ba new (one|certificate)\b", lead) is not None
    ),
    "interim relief is never told of without the union's certificate": lambda _, lead, words: (
        "Interim relief goes to" not in words or "an official whom it has authorised" in words
    ),
    "who lodges the day it comes looks every day": lambda _, lead, words: (
        "the day it comes" not in words or "every week" not in words
    ),
    "nobody waits till morning to ring": lambda _, lead, words: "in the morning" not in words,
    "phones that are closed past the day are no reason to wait": lambda _, lead, words: (
        "Phones may be closed until" not in words or "Don’t wait: " in words
    ),
    "what is not confirmed does not lead": lambda _, lead, words: "not confirmed" not in lead,
}


@pytest.fixture(scope="module")
def sayings(model: Modules, law: dict[str, Any]) -> list[tuple[str, str, list[str]]]:
    """Every answer of the table and of the 100,000 cases, without its dates: state, words, and the first such case."""
    table = [
        (case["nation"], case["act"], case.get("first") or case["act"], case.get("a"), case.get("b"), case["today"])
        for case in TABLE
    ]
    found = json.loads(model.evaluate(SAYINGS, asked([*table, *cases()], law)))
    return [(*said.split("\n", 1), case) for said, case in found.items()]


@pytest.mark.parametrize("rule", RULES)
def test_in_every_answer(rule: str, sayings: list[tuple[str, str, list[str]]]):
    holds = RULES[rule]
    wrong = [(case, words) for state, words, case in sayings if not holds(state, words.split("\n", 1)[0], words)]
    assert len(sayings) > 100
    assert wrong[:2] == []


SHORT = """text => {
    const [cases, limits] = JSON.parse(text)
    return JSON.stringify(cases.filter(([nation, day, first, a, b, today], i) => {
        const acts = [{ id: "1", day, first, dismissal: i % 5 === 0, going: false }]
        const asked = { nation, acts, contacts: [{ name: "", a, b }] }
        const { rows: [row], others } = standing.stand(asked, limits, today)
        const { lead, sure, unsure } = row.told
        const week = [lead, ...[...sure, ...unsure].map(({ says }) => says)].some(says => /within (7 days|a week)/.test(says.replace(/^Interim relief.*/, "")))
        const left = (Date.parse(row.next) - Date.parse(today)) / 86400000
        const later = others.some(({ says, safe, last }) => / within 7 days/.test(says) &&
            (Date.parse(safe < today ? last : safe) - Date.parse(today)) / 86400000 <= 7)
        return (week && row.next && left <= 7) || later
    }))
}"""


def test_nobody_with_a_week_or_less_is_told_to_take_a_week(model: Modules, law: dict[str, Any]):
    short = [(*case[:5], case[5]) for case in cases()[:20_000]]
    assert json.loads(model.evaluate(SHORT, asked(short, law)))[:3] == []


@pytest.mark.parametrize(
    ("today", "when"), [("2026-11-27", "within 7 days"), ("2026-11-28", "today"), ("2026-12-03", "today")]
)
def test_the_plain_instruction_never_ends_after_the_limit(today: str, when: str, model: Modules, law: dict[str, Any]):
    case = {"nation": "scotland", "act": "2026-09-06"}
    [row] = rows(model, law, matter(case), today)
    assert row["told"]["by"] == "2026-12-05"
    assert f"Don’t leave it to that day: do it {when}." in told(row)


@pytest.mark.parametrize(
    ("day", "worked"),
    [
        ("2026-12-28", False),  # for Boxing Day, a Saturday
        ("2026-12-29", True),
        ("2027-01-05", True),
        ("2027-12-27", False),  # for Christmas, a Saturday
        ("2027-12-28", False),
        ("2027-12-29", True),
        ("2023-01-02", False),  # for New Year, a Sunday
        ("2023-01-03", True),
        ("2025-12-27", False),
        ("2025-12-29", True),
    ],
)
def test_a_holiday_at_a_weekend_is_taken_on_the_next_working_day(day: str, worked: bool, model: Modules):
    assert model.evaluate("day => dates.worked(day, 'england')", day) is worked


@pytest.mark.parametrize(
    ("day", "nations"),
    [
        ("2027-01-01", []),
        ("2027-01-04", ["england", "wales", "northern-ireland"]),  # for 2 January, a Saturday
        ("2026-01-02", ["england", "wales", "northern-ireland"]),
        ("2023-01-03", ["england", "wales", "northern-ireland"]),  # for New Year, a Sunday, after 2 January, a Monday
        ("2027-01-05", ["england", "wales", "scotland", "northern-ireland"]),
    ],
)
def test_the_second_of_january_is_a_holiday_in_scotland_only(day: str, nations: list[str], model: Modules):
    found = [nation for nation in UK if model.evaluate("asked => dates.worked(...asked)", [day, nation])]
    assert sorted(found) == sorted(nations)


IN = {"nation": "england", "act": "2026-09-14", "a": "2026-10-05", "b": "2026-11-02", "lodged": "2026-12-01"}


@pytest.mark.parametrize(
    ("acts", "today", "day", "never"),
    [
        (("2026-09-14", "2026-10-02"), "2026-12-01", "Sunday 10 January 2027", "29 January"),
        (("2026-09-14", "2026-10-02"), "2027-01-12", "Friday 29 January 2027", "10 January"),
        (("2026-10-12",), "2026-12-15", "Monday 11 January 2027", "2 May"),
        (("2026-10-12",), "2027-02-01", "Sunday 11 April 2027", "2 May"),
        (("2026-10-02", "2026-10-12"), "2026-12-15", "Monday 11 January 2027", "29 January"),
    ],
)
def test_a_claim_that_cures_a_slip_is_in_by_the_earliest_day_still_open(acts, today, day, never, model: Modules, law):
    found = rows(model, law, matter(IN, acts=[act(IN, one) for one in acts]), today)
    for row in found:
        slip = next(one["says"] for one in row["told"]["sure"] if "slip?" in one["says"]).replace("\xa0", " ")
        assert f"{day} is the last day for one" in slip and never not in slip


@pytest.mark.parametrize(
    ("today", "says"),
    [
        ("2026-12-15", "Put Monday 11 January 2027 in the diary: without it, that is the safe day for a new claim."),
        ("2027-02-01", "Put Sunday 11 April 2027 in the diary: without it, that is the last day for a new claim."),
        ("2027-04-12", "Without it the last day was Sunday 11 April 2027."),
    ],
)
def test_what_a_certificate_may_not_cover_has_its_day_without_it(today: str, says: str, model: Modules, law):
    [row] = rows(model, law, matter(IN, acts=[act(IN, "2026-10-12")]), today)
    assert says in row["told"]["lead"].replace("\xa0", " ")
