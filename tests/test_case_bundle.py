"""The documents of a case in order: their numbers and pages, what moves them, and how papers cite them."""

import random
from collections.abc import Sequence
from typing import Any

import pytest
from playwright.sync_api import Page

from tests.modules import Modules

Document = dict[str, Any]


@pytest.fixture(scope="module")
def rule(browser) -> Modules:
    return Modules(browser, caseBundle="macros/tools/case_file/bundle.js")


def documents(*pages: int | None, late: Sequence[int] = (), dates: Sequence[str] = ()) -> list[Document]:
    """Return documents named a, b, c and so on, with these pages; those at the places in `late` came late."""
    days = [*dates, *[""] * len(pages)]
    return [
        {"id": "abcdefgh"[i], "title": f"Paper {i}", "date": days[i], "source": "", "proves": [], "pages": count, "late": i in late}
        for i, count in enumerate(pages)
    ]  # fmt: skip


def placed(rule: Page, found: list[Document]) -> list[tuple[str, int, int | None, int | None]]:
    rows = rule.evaluate("documents => caseBundle.bundle({ documents })", found)
    return [(row["document"]["id"], row["number"], row["from"], row["to"]) for row in rows]


def cited(rule: Page, found: list[Document]) -> list[str]:
    return rule.evaluate("documents => caseBundle.bundle({ documents }).map(caseBundle.reference)", found)


def test_each_document_begins_on_the_page_after_those_before_it(rule: Page):
    assert placed(rule, documents(1, 4, 2)) == [("a", 1, 1, 1), ("b", 2, 2, 5), ("c", 3, 6, 7)]


def test_where_pages_are_not_known_none_after_them_is_guessed(rule: Page):
    assert placed(rule, documents(2, None, 3)) == [("a", 1, 1, 2), ("b", 2, 3, None), ("c", 3, None, None)]


def test_what_came_late_stands_last_with_numbers_and_pages_of_its_own(rule: Page):
    found = placed(rule, documents(2, 9, 3, None, late=[1, 3]))
    assert found == [("a", 1, 1, 2), ("c", 2, 3, 5), ("b", 1, 1, 9), ("d", 2, 10, None)]


def test_what_came_late_moves_no_page_of_the_rest(rule: Page):
    before = placed(rule, documents(2, 9, 3))
    assert placed(rule, documents(2, 9, 3, 40, late=[3]))[:3] == before


def test_papers_cite_a_document_by_its_number_and_pages(rule: Page):
    assert cited(rule, documents(1, 4, None, 2, 1, 5, late=[4, 5])) == [
        "document 1, page 1",
        "document 2, pages 2 to 5",
        "document 3, from page 6",
        "document 4",
        "document L1, page L1",
        "document L2, pages L2 to L6",
    ]


def test_forty_documents_after_many_moves_have_no_gap_and_no_page_twice(rule: Page):
    chance = random.Random(5)
    found = [
        {"id": f"d{i}", "title": "", "date": "", "source": "", "proves": [], "pages": chance.randrange(1, 9), "late": i > 35}
        for i in range(40)
    ]  # fmt: skip
    for _ in range(60):
        by, one = chance.choice([-1, 1]), f"d{chance.randrange(40)}"
        found = rule.evaluate("([all, id, by]) => caseBundle.moved(all, id, by)", [found, one, by])
    assert {one["id"] for one in found} == {f"d{i}" for i in range(40)}
    rows = rule.evaluate("documents => caseBundle.bundle({ documents })", found)
    for late in (False, True):
        part = [row for row in rows if row["document"]["late"] is late]
        assert [row["number"] for row in part] == list(range(1, len(part) + 1))
        pages = [page for row in part for page in range(row["from"], row["to"] + 1)]
        assert pages == list(range(1, sum(row["document"]["pages"] for row in part) + 1))


def order(rule: Page, found: list[Document], one: str, by: int) -> str:
    moved = rule.evaluate("([all, id, by]) => caseBundle.moved(all, id, by)", [found, one, by])
    return "".join(each["id"] for each in moved)


def test_a_document_is_moved_past_the_next_of_its_own_part(rule: Page):
    found = documents(1, 1, 1, 1, late=[1])
    assert order(rule, found, "a", 1) == "bcad"
    assert order(rule, found, "d", -1) == "abdc"
    assert order(rule, found, "c", -1) == "cabd"


def test_the_first_goes_no_further_up_and_the_last_no_further_down(rule: Page):
    found = documents(1, 1, 1, late=[1])
    assert [order(rule, found, "a", -1), order(rule, found, "c", 1), order(rule, found, "b", 1)] == ["abc"] * 3


def test_the_order_of_date_keeps_equals_as_they_stood_and_puts_the_undated_last(rule: Page):
    found = documents(1, 1, 1, 1, 1, dates=["", "2026-10-02", "2026-09", "2026-10-02", "2026-09-20"])
    assert "".join(one["id"] for one in rule.evaluate("all => caseBundle.byDate(all)", found)) == "cebda"


@pytest.mark.parametrize(
    ("id", "place", "order"),
    [("a", 3, "bcad"), ("c", 1, "cabd"), ("b", 9, "acbd"), ("b", 2, "abcd"), ("d", 1, "abcd"), ("x", 1, "abcd")],
)
def test_a_document_is_moved_to_a_place_in_its_own_part(id: str, place: int, order: str, rule: Page):
    found = [{"id": one, "title": one, "pages": 1, "late": one == "d"} for one in "abcd"]
    moved = rule.evaluate("([all, id, place]) => caseBundle.movedTo(all, id, place)", [found, id, place])
    assert "".join(one["id"] for one in moved) == order
