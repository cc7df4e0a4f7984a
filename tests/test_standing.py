"""Where a case stands: every situation of the table gets its state, its days and its sentences."""

import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from playwright.sync_api import Page

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
    joined(page, standing="macros/tools/time_limits/standing.js", dates="macros/tools/time_limits/dates.js")
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
    assert row["told"]["lead"] == case["lead"]
    assert [part for part in case.get("says", []) if part not in words] == []
    assert [part for part in case.get("never", []) if part in words] == []
    warnings = "\n".join(whole["warnings"])
    assert bool(warnings) == bool(case.get("warns")), warnings
    assert [part for part in case.get("warns", []) if part not in warnings] == []
