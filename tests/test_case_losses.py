"""What was typed as a loss: a sum is read as it stands or refused, and what no schedule has is never left out unsaid."""

import pytest
from playwright.sync_api import Page

from macros.render.book import Book
from tests.modules import Modules
from tests.pack_cases import SISTER, TODAY, Case, loss
from tests.pack_papers import notes, pack_page, papers, read_me, words


@pytest.fixture(scope="module")
def rule(browser, book: Book) -> Modules:
    return pack_page(browser, book)


def gaps(rule: Page, one: Case) -> str:
    return rule.evaluate(
        """([one, today]) => gaps.gaps(one, null, today, { types: context.law.types, steps: context.law.steps })
            .map(({ says }) => says).join("\\n")""",
        [one, TODAY],
    )


@pytest.mark.parametrize("nation", ["england", "wales", "scotland", "northern-ireland"])
@pytest.mark.parametrize("amount", ["2000", ""])
def test_a_loss_that_the_schedule_leaves_out_is_said_to_be_left_out(amount: str, nation: str, rule: Page):
    one = {
        **SISTER,
        "nation": nation,
        "losses": [loss("past", "Pay", "10", "slip"), loss("aggravated", "Laughed at", amount, "")],
    }
    has = nation in ("england", "wales")
    for text in (gaps(rule, one), read_me(rule, one)):
        assert ("“Aggravated damages”" in text and "leave it out" in text) is not has
        assert ("£2,000" in text) is bool(amount and not has)
    assert ("aggravated damages" in notes(rule, one)) is not has
    assert ("Laughed at" in words(papers(rule, one)["schedule"])) is has


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("£1,204.50", "1204.50"), ("1 204.50", "1204.50"), ("123", "123"), ("12,345,678", "12345678"), ("£ 7.40", "7.40"),
        ("1,2,3.4", None), ("12,34", None), ("1,2345", None), (",123", None), ("1,204,5", None), ("1.204,50", None), ("about 20", None),
    ],
)  # fmt: skip
def test_a_sum_is_read_as_it_stands_or_refused(typed: str, kept: str | None, rule: Page):
    assert rule.evaluate("typed => losses.keptSum(typed)", typed) == kept
