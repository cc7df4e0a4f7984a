"""The days that letters list: each thing to do once, on its day, and as Deadlines says it."""

import re

import pytest
from playwright.sync_api import Page

from macros.render.book import Book
from tests.pack_cases import SISTER, Case, entry, step
from tests.pack_papers import pack_page, papers, words

NOW = "2026-12-01"
LETTERS = ["letter-to-member", "closing-letter"]
BRITAIN = ["england", "wales", "scotland"]
UK = [*BRITAIN, "northern-ireland"]
AGAIN = "if the new certificate has not come, lodge on the first, and again the day it comes"
BARE: Case = {**SISTER, "comparators": [], "documents": [], "steps": [], "losses": [], "a": "", "b": "", "lodged": ""}
MANAGER = {"id": "mgr", "who": "Ann Reid", "a": "2026-10-01", "b": "2026-10-20"}


@pytest.fixture(scope="module")
def rule(browser, book: Book) -> Page:
    return pack_page(browser, book)


def act(id: str, date: str, against: list[str] | None = None) -> Case:
    return entry(id, date, "Refused a course.", types=["direct"], against=against or [])


def end(told: str, ended: str, against: list[str] | None = None) -> Case:
    return entry("end", told, "Told to go.", kind="dismissal", ended=ended, against=against or [])


def with_whom(kind: str, date: str, *parties: str) -> Case:
    return {**step(kind, date), "id": f"s{date}{kind}", "parties": list(parties)}


def letter(rule: Page, one: Case, name: str) -> str:
    return words(papers(rule, one, NOW)[name])


def listed(text: str) -> list[str]:
    """Return the days to come, a line each."""
    return re.findall(r"^[A-Z][a-z]+day \d.*", text, re.M)


def body(nation: str) -> str:
    return "the Labour Relations Agency" if nation == "northern-ireland" else "Acas"


# A certificate that came before the act

CERTIFIED = {"a": "2026-09-01", "b": "2026-09-20"}
LODGED = {"a": "2026-04-01", "b": "2026-05-20", "lodged": "2026-06-01"}
EARLIER: dict[str, Case] = {
    "an act": {**CERTIFIED, "entries": [act("1", "2026-08-20"), act("2", "2026-10-20")]},
    "two acts": {**CERTIFIED, "entries": [act("1", "2026-10-10"), act("2", "2026-10-20")]},
    "an end": {**CERTIFIED, "entries": [end("2026-10-25", "2026-11-28")]},
    "an end told of before": {**CERTIFIED, "entries": [end("2026-08-25", "2026-11-28")]},
    "awaited": {"a": "2026-11-01", "entries": [act("1", "2026-10-20"), act("2", "2026-11-10")]},
    **{
        f"after {how}": {
            **LODGED,
            "entries": [act("1", "2026-03-10"), act("2", "2026-10-15")],
            "steps": [step(how, "2026-11-20")],
        }
        for how in ("won", "lost", "withdrawn")
    },
    "an end after judgment": {
        **LODGED,
        "lodged": "",
        "entries": [act("1", "2026-03-10"), end("2026-11-22", "2026-11-28")],
        "steps": [step("lost", "2026-11-20")],
    },
    "of two": {
        **CERTIFIED,
        "others": [MANAGER],
        "entries": [act("1", "2026-08-20"), act("2", "2026-11-10")],
    },
}


@pytest.mark.parametrize("name", LETTERS)
@pytest.mark.parametrize("nation", UK)
@pytest.mark.parametrize("kind", EARLIER)
def test_a_second_contact_is_asked_for_today(kind: str, nation: str, name: str, rule: Page):
    text = letter(rule, {**BARE, **EARLIER[kind], "nation": nation}, name)
    asks = f"so contact {body(nation)} again about this today, and ask for a new certificate:"
    assert asks in text and "may be needed" not in text
    again = [line for line in listed(text) if f": contact {body(nation)} again about " in line]
    assert len(again) == 1 and again[0].startswith("Tuesday 1 December 2026")
    assert [line for line in listed(text) if "lodge" in line and AGAIN in line]


@pytest.mark.parametrize("name", LETTERS)
@pytest.mark.parametrize("nation", UK)
def test_a_job_that_has_still_to_end_is_asked_about_after_it(nation: str, name: str, rule: Page):
    one = {**BARE, **CERTIFIED, "nation": nation, "entries": [end("2026-08-25", "2026-12-15")]}
    text = letter(rule, one, name)
    assert "again about" not in text
    assert f"Wednesday 16 December 2026: contact {body(nation)} about the end of your job" in text


# A certificate that should have come


@pytest.mark.parametrize("name", LETTERS)
@pytest.mark.parametrize("nation", BRITAIN)
def test_conciliation_that_has_run_out_has_a_day(nation: str, name: str, rule: Page):
    one = {**BARE, "nation": nation, "a": "2026-08-20", "entries": [act("1", "2026-06-05")]}
    text = letter(rule, one, name)
    assert "Acas’s 12 weeks ended on 11 November 2026: the clock may be running again." in text
    assert [line for line in listed(text) if line.startswith("Friday 11 December 2026: the last day for ")]
    assert "if the certificate was sent on 11 November 2026; sooner if it was sent sooner." in text
    still = letter(rule, {**one, "a": "2026-10-20", "entries": [act("1", "2026-09-05")]}, name)
    assert "weeks ended" not in still and "if the certificate was sent" not in still


# A safe day that has gone


@pytest.mark.parametrize("name", LETTERS)
@pytest.mark.parametrize("nation", BRITAIN)
def test_what_the_letter_says_to_do_today_is_listed_for_today(nation: str, name: str, rule: Page):
    text = letter(rule, {**BARE, "nation": nation, "entries": [end("2026-08-25", "2026-10-15")]}, name)
    assert "Tuesday 1 December 2026: contact Acas about the end of your job, 15 October 2026." in text
    assert "Thursday 14 January 2027: the safe day for the end of your job, 15 October 2026." in text
    assert text.count("contact Acas about") == 1


# A settlement, and a job that ends after it


@pytest.mark.parametrize("name", LETTERS)
@pytest.mark.parametrize("nation", UK)
@pytest.mark.parametrize("given", [{}, {"lodged": "2026-11-01"}])
@pytest.mark.parametrize("ended", ["2026-11-28", "2026-12-15"])
def test_what_a_settlement_may_name_is_done_only_if_it_does_not(
    ended: str, given: Case, nation: str, name: str, rule: Page
):
    one = {
        **BARE,
        "nation": nation,
        "a": "2026-10-01",
        "b": "2026-10-20",
        **given,
        "entries": [act("1", "2026-09-10"), end("2026-10-25", ended)],
        "steps": [step("settled", "2026-11-20")],
    }
    text = letter(rule, one, name)
    assert listed(text) and all("only if the settlement does not name it" in line for line in listed(text))
    lodges = [line for line in listed(text) if "lodge the claim" in line]
    assert len(lodges) == 1
    told = rule.evaluate(
        "([one, today]) => deadlines.standing(one, context.law, today).rows.map(({ told }) => told.lead)", [one, NOW]
    )
    assert not any("about the notice" in lead for lead in told)
    if ended > NOW:
        [day] = re.findall(r"\d+ \w+ \d{4}", lodges[0].split(":")[0])
        assert day in told[0]


# Ended with one of two, and something came since


@pytest.mark.parametrize("name", LETTERS)
@pytest.mark.parametrize("nation", UK)
@pytest.mark.parametrize(
    ("kind", "given", "by"),
    [("settled", {}, "settlement"), ("withdrawn", {"lodged": "2026-11-01"}, "withdrawal")],
)
def test_what_goes_on_is_what_the_days_are_for(kind: str, given: Case, by: str, nation: str, name: str, rule: Page):
    whole = {**BARE, "nation": nation, "a": "2026-10-01", "b": "2026-10-20", "others": [MANAGER], **given}
    one = {
        **whole,
        "who": "Northmere Care Ltd",
        "entries": [act("1", "2026-09-10", ["first", "mgr"]), end("2026-11-28", "2026-11-28", ["first", "mgr"])],
        "steps": [with_whom(kind, "2026-11-20", "mgr")],
    }
    text = letter(rule, one, name)
    assert (
        f"It goes on against Northmere Care Ltd, and over what came after the {by} against Ann Reid, "
        "and the days in this letter are for that." in text
    )
    alone = letter(rule, {**one, "entries": one["entries"][:1]}, name)
    assert "It goes on against Northmere Care Ltd, and the days in this letter are for that." in alone


# Days of conciliation that can't be

WRONG = [("2026-11-12", "2026-10-20"), ("", "2026-10-20")]


@pytest.mark.parametrize("name", LETTERS)
@pytest.mark.parametrize("nation", UK)
@pytest.mark.parametrize(("a", "b"), WRONG)
@pytest.mark.parametrize("several", [False, True])
def test_where_days_cant_be_those_without_conciliation_are_told(
    several: bool, a: str, b: str, nation: str, name: str, rule: Page
):
    one = {**BARE, "nation": nation, "entries": [act("1", "2026-09-10"), end("2026-11-28", "2026-11-28")]}
    given = {"a": "2026-10-20", "b": "2026-11-12", "others": [{**MANAGER, "a": a, "b": b}]}
    text = letter(rule, {**one, **(given if several else {"a": a, "b": b})}, name)
    whom = " (against Ann Reid)" if several else ""
    until = "until you know, the day to work to over"
    assert f"Wednesday 9 December 2026: {until} what happened on 10 September 2026{whom}, without conciliation." in text
    assert re.search(rf"February 2027: {until} the end of your job, 28 November 2026", text)
    assert "Unfair dismissal" in text
    found = [re.findall(r"^\w+ (\d+) (\w+) (\d+)", line)[0] for line in listed(text)]
    months = {"December": 12, "January": 1, "February": 2, "March": 3}
    days = [(int(year), months[month], int(of)) for of, month, year in found]
    assert days == sorted(days)
    gone = letter(rule, {**one, **(given if several else {"a": a, "b": b}), "lodged": "2026-11-30"}, name)
    assert until not in gone
