"""What papers of a case lack is in brackets and on the list, once; and what nobody said is in none."""

import pytest
from playwright.sync_api import Page

from macros.render.book import Book
from tests.pack_cases import SISTER, TODAY, Case, comparator, document, entry, step
from tests.pack_papers import pack_page, papers, read_me, words


@pytest.fixture(scope="module")
def rule(browser, book: Book) -> Page:
    return pack_page(browser, book)


UNCOUNTED: Case = {
    **SISTER,
    "documents": [
        document("a", "Email", "2026-10-02", "Her phone", ["complaint"], 2),
        document("b", "Rota", "2026-10-13", "HR", ["charge"], None),
        document("c", "Diary", "2026-09", "Hers", ["name", "charge", "warning"], 6),
        document("d", "Letter", "2026-11-17", "HR", ["warning"], 4),
    ],
}  # fmt: skip


@pytest.mark.parametrize("name", ["chronology", "statement", "hearing-sheet"])
def test_a_document_with_no_page_to_cite_has_a_bracket_and_one_line_on_the_list(name: str, rule: Page):
    made = papers(rule, UNCOUNTED)[name]
    assert "document 1, pages 1 to 2" in words(made) and "document 2, from page 3" in words(made)
    assert words(made).count("document 3, [page]") == 3 and "document 4, [page]" in words(made)
    assert [lacks["says"] for lacks in made["missing"] if "pages" in lacks["says"]] == ["How many pages “Rota” has"]


def test_one_number_that_is_missing_is_one_line_of_read_me(rule: Page):
    made = papers(rule, UNCOUNTED)["documents"]
    assert words(made).count("[pages]") == 2 and "3 to [last page]" in words(made)
    assert [lacks["says"] for lacks in made["missing"]] == ["How many pages “Rota” has"]
    index = read_me(rule, UNCOUNTED).split("documents.docx\n")[-1]
    assert index.count("How many pages") >= 1 and "one before" not in index


def test_the_chronology_tells_who_did_it_from_whom_it_is_against(rule: Page):
    two = {
        **SISTER, "who": SISTER["employer"], "others": [{"id": "m", "who": "Colin Pruett", "a": "", "b": ""}],
        "entries": [entry("one", "2026-10-06", "Sent home.", who="a clerk", against=["m", "first"])],
    }  # fmt: skip
    text = words(papers(rule, two)["chronology"])
    assert "| Who did it, and whom it is against |" in text
    assert f"a clerk\nAgainst {SISTER['employer']} and Colin Pruett" in text
    alone = words(papers(rule, SISTER)["chronology"])
    assert "| Who did it |" in alone and "Against" not in alone


@pytest.mark.parametrize("treated", ["A white colleague was not sent home.", ""])
def test_a_comparison_that_lacks_who_and_how_alike_is_not_ready(treated: str, rule: Page):
    one = {**SISTER, "comparators": [], "entries": [entry("one", "2026-10-06", "Sent home.", comparator=treated)]}
    made = papers(rule, one)["comparators"]
    assert made["missing"]
    if treated:
        assert f"[who] | [how alike] | [how different] | {treated} | [evidence] | No. 1" in words(made)
    listed = {
        **one, "comparators": [comparator("c", "Person A", "", "", "Kept on")],
        "entries": [entry("one", "2026-10-06", "Sent home.", compared=["c"])],
    }  # fmt: skip
    assert "Person A | [how alike] | [how different] | Kept on | [evidence] | No. 1" in words(
        papers(rule, listed)["comparators"]
    )


def test_a_meeting_or_a_letter_was_done_to_nobody(rule: Page):
    one = {
        **SISTER, "documents": [], "steps": [],
        "entries": [
            entry("told", "2026-10-06", "She told Marcus Thole.", kind="background", who="Marcus Thole"),
            entry("act", "2026-10-08", "She was sent home.", who="Marcus Thole"),
        ],
    }  # fmt: skip
    text = words(papers(rule, one)["statement"])
    assert text.count("This was done by Marcus Thole.") == 1 and "(event 1). She told Marcus Thole." in text


# The last day of an appeal inside work


def gaps(rule: Page, one: Case) -> list[str]:
    return rule.evaluate(
        """([one, today]) => gaps.gaps(one, deadlines.standing(one, context.law, today), today,
            { types: context.law.types, steps: context.law.steps }).map(({ says }) => says)""",
        [one, TODAY],
    )


@pytest.mark.parametrize("kind", ["grievance-outcome", "sanction"])
def test_a_decision_without_its_last_day_to_appeal_is_missing_it(kind: str, rule: Page):
    one = {**SISTER, "steps": [step(kind, "2026-11-20")]}
    assert any("what is the last day to appeal?" in says for says in gaps(rule, one))
    known = {**one, "steps": [{**step(kind, "2026-11-20"), "appeal_by": "2026-12-04"}]}
    assert not any("what is the last day to appeal?" in says for says in gaps(rule, known))
    assert "4 December 2026: the last day to appeal" in read_me(rule, known)
    assert "4 December 2026: the last day to appeal" in words(papers(rule, known)["letter-to-member"]).replace(
        "The", "the"
    )


def test_a_dismissal_in_the_log_asks_for_its_last_day_to_appeal(rule: Page):
    sacked = entry("end", "2026-11-20", "Told that the job ends.", kind="dismissal", ended="2026-12-18")
    one = {**SISTER, "steps": [], "entries": [sacked]}
    assert any("The dismissal of Friday 20 November 2026: what is the last day" in says for says in gaps(rule, one))
    told = {**one, "steps": [{**step("sanction", "2026-11-20"), "appeal_by": "2026-12-04"}]}
    assert not any("what is the last day to appeal?" in says for says in gaps(rule, told))
