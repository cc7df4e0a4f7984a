"""The claims that can go in with a race claim: every situation of the table, and what a reader opens."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml
from playwright.sync_api import Page, expect

from macros.models.base import GREAT_BRITAIN, UK
from macros.render.book import Book
from macros.tools.time_limits.macro import limits
from macros.tools.time_limits.other_claims import CLAIMS, other_claims
from tests.conftest import violations
from tests.modules import joined

TABLE = yaml.safe_load((Path(__file__).parent / "vectors/other_claims.yml").read_text("utf-8"))
OTHERS = "([matter, limits, today]) => standing.stand(matter, limits, today).others"


@pytest.fixture(scope="module")
def law(book: Book) -> dict[str, Any]:
    """The facts as a page has them."""
    return json.loads(json.dumps({**limits(book.opened()), "asOf": "2017-01-01"}, default=str))


@pytest.fixture(scope="module")
def model(browser) -> Page:
    """The model by itself, with no page round it."""
    page = browser.new_page()
    joined(page, standing="macros/tools/time_limits/standing.js")
    return page


def matter(case: dict[str, Any]) -> dict[str, Any]:
    acts = [
        {
            "id": str(i),
            "day": one["day"],
            "first": one.get("first"),
            "dismissal": one.get("kind") == "dismissal",
            "going": False,
        }
        for i, one in enumerate(case["acts"])
    ]
    contacts = [{"name": "", "a": None, "b": None, **one} for one in case.get("contacts", [])]
    return {"nation": case["nation"], "acts": acts, "contacts": contacts, "lodged": case.get("lodged")}


@pytest.mark.parametrize("case", TABLE, ids=lambda case: case["id"])
def test_each_claim_has_its_own_days(case: dict[str, Any], model: Page, law: dict[str, Any]):
    others = model.evaluate(OTHERS, [matter(case), law, case["today"]])
    found = {one["claim"]["id"]: [one[name] for name in ("safe", "last", "added", "state")] for one in others}
    assert {name: found.get(name) for name in case["claims"]} == case["claims"]
    assert not found.keys() & set(case.get("none", []))
    words = "\n".join(one["says"] for one in others)
    assert [part for part in case.get("says", []) if part not in words] == []
    assert [part for part in case.get("never", []) if part in words] == []


def of_fact(limit: dict[str, Any], book: Book) -> str:
    """Return how the fact of a limit says that a late claim is let in."""
    return book.data.facts[limit["law"]["id"]].values["late_test"]


@pytest.mark.parametrize(
    ("claim", "late"),
    [
        ("agency-work-limit", "Late: only if just and equitable."),
        ("redundancy-pay-limit", "Late: for a time a tribunal may still award it, if that is just and equitable."),
        ("equal-pay-limit", "Late: no extension, but time may start later."),
        ("unfair-dismissal-limit", "Late: only if a claim in time was not reasonably practicable."),
    ],
)
@pytest.mark.parametrize("nation", GREAT_BRITAIN)
def test_each_claim_says_how_a_late_one_is_let_in(claim: str, late: str, nation: str, model: Page, law: dict[str, Any]):
    case = {"nation": nation, "acts": [{"day": "2026-11-20", "kind": "dismissal"}]}
    [found] = [one for one in model.evaluate(OTHERS, [matter(case), law, "2026-11-30"]) if one["claim"]["id"] == claim]
    assert late in found["says"] and found["says"].count("Late:") == 1


def test_each_claim_rests_on_dated_facts_of_great_britain_alone(book: Book):
    claims = other_claims(book.opened())["claims"]
    assert [claim["id"] for claim in claims] == [claim.series for claim in CLAIMS]
    for claim in claims:
        assert [nation for nation in UK if claim["series"][nation]] == [*GREAT_BRITAIN], claim["id"]
        for nation in GREAT_BRITAIN:
            for limit in claim["series"][nation]:
                wants = (
                    "just and equitable, for a time" if claim["id"] == "redundancy-pay-limit" else of_fact(limit, book)
                )
                assert limit["late"] == wants


@pytest.mark.parametrize("width", [320, 1280])
def test_a_reader_opens_what_else_goes_with_it(width: int, open_page):
    address = "law/time-limits#nation=england&act=2026-10-05&dismissal=yes&notice=2026-10-05&ended=2026-11-20"
    page = open_page(address, today=date(2026, 11, 29), width=width).page
    part = page.locator("[data-tool=time_limits] .clock-beside")
    expect(part.locator("dl")).to_be_hidden()
    part.get_by_text("Does anything else go with it?").click()
    expect(part.locator("dl")).to_be_visible()
    assert part.locator("[data-claim]").count() == len(CLAIMS)
    assert "Most have a stricter test than race if they are late." in part.inner_text()
    assert not violations(page, ".clock-beside")
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_northern_ireland_is_sent_to_the_union_and_gets_no_day(open_page):
    address = "law/time-limits#nation=northern-ireland&act=2026-10-05"
    part = open_page(address, today=date(2026, 11, 29)).page.locator(".clock-beside")
    part.get_by_text("Does anything else go with it?").click()
    assert "Ask your union’s legal service today." in part.inner_text()
    assert "202" not in part.inner_text()


def test_the_case_file_says_the_same(open_page):
    page = open_page("casework/case-pack#nation=england", today=date(2026, 11, 29)).page
    page.locator("#cfq-date").fill("2026-10-05")
    page.locator("#cfq-what").fill("Shouted at")
    page.get_by_role("button", name="Save and go on").click()
    page.get_by_role("button", name="Deadlines").click()
    other = open_page("law/time-limits#nation=england&act=2026-10-05", today=date(2026, 11, 29)).page
    ours, theirs = page.locator(".clock-beside"), other.locator(".clock-beside")
    for part in (ours, theirs):
        part.locator("summary").click()
    assert ours.inner_text() == theirs.inner_text()
