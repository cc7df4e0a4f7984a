"""What papers of a case lack is in brackets and on the list, once; and what nobody said is in none."""

import re

import pytest
from playwright.sync_api import Page

from macros.render.book import Book
from tests.modules import Modules, joined
from tests.pack_cases import SISTER, TODAY, Case, comparator, document, entry, loss, step
from tests.pack_papers import notes, pack_page, papers, read_me, words


@pytest.fixture(scope="module")
def rule(browser, book: Book) -> Modules:
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


# Small things that an officer sees


def test_a_loss_with_no_source_has_a_bracket_for_it(rule: Page):
    from_nowhere = {
        **SISTER,
        "losses": [loss("future", "Pay, 26 weeks", "12000", ""), loss("feelings", "", "9000", "")],
    }
    made = papers(rule, from_nowhere)["schedule"]
    assert "£12,000: Pay, 26 weeks [what shows it]" in words(made)
    assert [lacks["says"] for lacks in made["missing"] if lacks["at"] == "losses" and "shows" in lacks["says"]] == [
        "Loss still to come, Pay, 26 weeks: what shows it"
    ]


def test_words_of_which_some_are_the_members_own_are_said_to_be_that(rule: Page):
    log = [entry("a", "2026-10-05", "I was sent home."), entry("b", "2026-10-06", "The rota was changed.")]
    letter = words(papers(rule, {**SISTER, "entries": log})["letter-to-member"])
    assert "In your words, where it says “I”:" in letter and "In your words:\n" not in letter
    own = words(papers(rule, {**SISTER, "entries": log[:1]})["letter-to-member"])
    assert "In your words:\n(1)" in own


def test_both_statements_are_signed_in_one_order(rule: Page):
    made = papers(rule, SISTER)
    for name, whose in (("statement", SISTER["member"]), ("witness", "Pat Lee")):
        assert words(made[name]).endswith(f"\n{whose}\nSigned:\nDate:"), name


def test_a_working_day_to_aim_at_does_not_stand_beside_what_is_for_today(rule: Page):
    late = entry("old", "2026-07-01", "Called a name.", types=["direct"])
    soon = entry("new", "2026-09-12", "Sent home.", types=["direct"])
    one = {**SISTER, "a": "2026-10-20", "b": "2026-11-02", "steps": [], "documents": []}
    alone = read_me(rule, {**one, "entries": [soon]}, "2026-12-01")
    both = read_me(rule, {**one, "entries": [late, soon]}, "2026-12-01")
    assert "Aim for" in alone and "Lodge the claim by" in alone
    assert not re.search(r"[Ll]odge the claim today", both) or "Aim for" not in both


@pytest.mark.parametrize("name", ["cleaned", "kept"])
def test_no_character_that_turns_the_direction_of_words_is_kept(name: str, rule: Page):
    where = "macros/tools/case_file/rules.js" if name == "cleaned" else "macros/tools/letters/rules.js"
    joined(rule, **{name: where})
    given = "a\u202eb\u2066c\u200fd\u2069e\u202a"
    assert rule.evaluate(f"given => {name}.clean(given)", given) == "abcde"


def test_a_pack_speaks_of_nobody_from_a_ward_where_there_is_none(rule: Page):
    assert "visitor" not in notes(rule, SISTER) and "No patient" not in read_me(rule, SISTER)
