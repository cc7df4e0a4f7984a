"""The papers of a case: what each says and what it lacks; and all of them together, of one mind."""

import re
from datetime import date
from pathlib import Path

import pytest
from playwright.sync_api import Page

from macros.models.base import UK
from macros.render.book import Book
from macros.rules.law import Law
from macros.rules.time_limits import last_day, safe_day
from macros.tools.case_file.pack import PAPERS
from macros.tools.letters.model import LETTERS
from macros.tools.letters.sendable import HEDGE
from tests.conftest import assert_reported
from tests.modules import Modules
from tests.pack_cases import CASES, PROBATION, SESSIONAL, SISTER, TODAY, Case, case, entry, forty, loss, step, twelve
from tests.pack_papers import Paper, day, notes, pack_page, papers, read_me, words

FILE = "data/case_pack.yml"
NAMES = [one["nickname"] for one in CASES]


@pytest.fixture(scope="module")
def rule(browser, book: Book) -> Modules:
    return pack_page(browser, book)


# What fills what


def test_what_fills_a_letter_is_a_field_of_it(rule: Page, book: Book):
    fills = rule.evaluate(
        "Object.fromEntries(Object.entries(fields.FILLS).map(([id, fill]) => [id, Object.keys(fill)]))"
    )
    assert fills
    for letter_id, filled in fills.items():
        known = {blank.id for blank in book.data[LETTERS][letter_id].fields}
        assert set(filled) <= known, letter_id


def test_each_paper_is_named_in_the_data_and_made(rule: Page, book: Book):
    named = {paper.id: paper for paper in book.data[PAPERS].values() if paper.reader != "rep"}
    assert list(named) == rule.evaluate("pack.IDS")
    letters = {paper.id: paper.letter for paper in named.values() if paper.letter}
    assert letters == rule.evaluate("pack.LETTERS")


SAID = [
    ("an unknown letter", "letter: grievance\n", "letter: grievence\n", 'Unknown letter "grievence"'),
    ("an unknown gap", "Did [[employer]] do this?", "Did [[boss]] do this?", 'Unknown gap "boss"'),
    ("a hedge", "says: In order of date.", "says: Probably in order of date.", '"Probably" is a doubt'),
    ("law beyond its nations", "nations: [northern-ireland]\n      law: [ni-rro]", "law: [ni-rro]", '"ni-rro" is not the law of'),
    ("law in doubt", "law: [harassment-definition]", "law: [third-party-duty-2026]", "is told with a doubt"),
    ("an element that nothing asks about", "- id: direct-2", "- id: direct-two", 'Nothing asks about "direct-2"'),
    ("a question about no element", "- id: direct-2", "- id: direct-4", '"direct-4" is no step'),
]  # fmt: skip


@pytest.mark.parametrize(("what", "old", "new", "report"), SAID, ids=[one[0] for one in SAID])
def test_what_an_editor_gets_wrong_is_told(what: str, old: str, new: str, report: str, project: Path):
    assert_reported(project, FILE, old, new, report)


# What a paper says


@pytest.mark.parametrize("one", CASES, ids=NAMES)
def test_each_gap_of_a_paper_is_on_its_list_and_nothing_else_is(one: Case, rule: Page):
    for paper in papers(rule, one).values():
        assert bool(paper["missing"]) == ("[" in words(paper)), paper["id"]


def test_a_case_with_nothing_in_it_makes_every_paper_of_gaps_alone(rule: Page):
    made = papers(rule, case("Empty"))
    assert len(made) == 16
    for paper in made.values():
        assert paper["missing"], paper["id"]
        assert "[" in words(paper) and "undefined" not in words(paper) and "NaN" not in words(paper), paper["id"]


@pytest.mark.parametrize("one", CASES, ids=NAMES)
def test_what_is_missing_says_where_it_is_filled_in(one: Case, rule: Page):
    for paper in [*papers(rule, one).values(), *papers(rule, case("Empty")).values()]:
        asked = {f"asked.{field['id']}" for field in paper["asked"]}
        for missing in paper["missing"]:
            entries = {f"entries.{i + 1}" for i in range(len(one["entries"]))} | {"entries.latest"}
            assert missing["at"] in {*one, "paper"} | asked | entries, (paper["id"], missing)


@pytest.mark.parametrize("nation", UK)
@pytest.mark.parametrize("one", CASES, ids=NAMES)
def test_no_paper_holds_a_doubt_or_another_nations_law(one: Case, nation: str, rule: Page):
    for paper in papers(rule, {**one, "nation": nation}).values():
        if paper["id"] == "hearing-sheet":
            continue  # lines to say aloud
        text = words(paper)
        assert not HEDGE.search(text), (paper["id"], HEDGE.search(text))
        other = (
            "Equality Act|section 1[39]|Acas" if nation == "northern-ireland" else "Northern Ireland|Labour Relations"
        )
        assert not re.search(other, text), (paper["id"], re.search(other, text))


def test_the_reps_own_notes_are_in_no_paper(rule: Page):
    one = {**SISTER, "notes": "ZEBRA the deputy wavers"}
    made = [words(paper) for paper in papers(rule, one).values()]
    assert not [text for text in [*made, read_me(rule, one), notes(rule, one)] if "ZEBRA" in text]


def test_a_doubt_of_the_law_is_in_the_notes_to_the_rep_alone(rule: Page):
    assert "Take care" in notes(rule, SISTER)
    assert not [paper["id"] for paper in papers(rule, SISTER).values() if "Take care" in words(paper)]


def test_hostile_words_stand_in_a_paper_as_they_were_typed(rule: Page):
    hostile = "<b>x</b> [[member]] {{ 7 * 7 }} $& “quoted”"
    one = {
        **SISTER,
        "member": hostile,
        "entries": [entry("e", "2026-10-05", hostile, words='"said"', types=["direct"])],
    }
    made = papers(rule, one)
    for name in ("letter-to-member", "chronology", "issues", "grievance", "statement", "claim", "hearing-sheet"):
        assert hostile in words(made[name]), name
    assert "The words: “said”." in words(made["chronology"])


def test_a_day_that_is_not_sure_is_told_as_what_is_certain(rule: Page):
    made = papers(rule, PROBATION)
    for name in ("chronology", "grievance", "claim", "statement", "letter-to-member"):
        assert "16 November 2026 at the earliest" in words(made[name]), name
        assert "October 2026, on a day not known" in words(made[name]), name
    assert [one["at"] for one in made["claim"]["missing"] if one["says"] == "Date of the latest act"] == [
        "entries.latest"
    ]


def test_a_grievance_gives_as_reasons_what_points_to_race(rule: Page):
    text = words(papers(rule, {**SISTER, "steps": []})["grievance"])
    reasons = text.split("played a part:")[1].split("Please look at this")[0]
    assert "(1) The word is aimed at her being Nigerian." in reasons
    assert "(4) No reason was given for the difference." in reasons
    assert "sluice" not in reasons, "what it did to her is no reason"
    assert "had a chat and no record" not in reasons, "that she was treated worse is no reason yet"
    assert "“relate better”" in words(papers(rule, SESSIONAL)["grievance"])


def test_an_appeal_rests_on_the_decision_that_it_appeals(rule: Page):
    text = words(papers(rule, SISTER)["disciplinary-appeal"])
    assert "decision of 17 November 2026: a written warning" in text
    assert "(1) " not in text and "\nHer email of 2 October." in text


def test_papers_wait_for_what_must_happen_first(rule: Page):
    waiting = {name for name, paper in papers(rule, PROBATION).items() if paper["waits"]}
    assert waiting == {"grievance-appeal", "disciplinary-appeal", "conciliation", "closing-letter"}
    ended = {
        **PROBATION,
        "steps": [
            step("grievance-outcome", "2026-11-25"),
            step("sanction", "2026-11-26"),
            step("closed", "2026-11-29"),
        ],
    }
    assert {name for name, paper in papers(rule, ended).items() if paper["waits"]} == {"conciliation"}
    for paper in papers(rule, ended).values():
        assert (f"{paper['title']}. {paper['waits']}." in read_me(rule, ended)) == bool(paper["waits"])


@pytest.mark.parametrize(
    ("consent", "told"),
    [
        ({"given": "yes", "on": "", "says": ""}, ""),
        ({"given": "no", "on": "", "says": ""}, "has said no"),
        ({"given": "", "on": "", "says": ""}, "has not said yes"),
        ({"given": "part", "on": "", "says": "Questions only."}, "They said: Questions only."),
    ],
)
def test_the_rep_is_told_first_what_the_member_has_agreed_to(consent: Case, told: str, rule: Page):
    assert (
        (told in read_me(rule, {**SISTER, "consent": consent})) if told else ("They said" not in read_me(rule, SISTER))
    )


# Sums


@pytest.mark.parametrize(
    ("typed", "pence"),
    [("12", 1200), ("£1,240.5", 124050), ("1240.55", 124055), (" £ 7.40 ", 740), ("1,24", None), ("about 10", None), ("", None), ("-5", None), ("1e3", None)],
)  # fmt: skip
def test_a_sum_is_read_as_it_was_typed_or_not_at_all(typed: str, pence: int | None, rule: Page):
    assert rule.evaluate("typed => losses.pence(typed)", typed) == pence


def test_the_schedule_adds_up_what_was_typed_and_says_where_it_comes_from(rule: Page):
    text = words(papers(rule, SESSIONAL)["schedule"])
    assert "£153.60: Four sessions in November, 3 hours each (rota and payslip)" in text
    assert "Total, before what follows: £1,310.10." in text
    unread = {**SESSIONAL, "losses": [*SESSIONAL["losses"], loss("pension", "The employer’s part", "some", "")]}
    schedule = papers(rule, unread)["schedule"]
    assert "Total, before what follows: [total]" in words(schedule)
    assert {"says": "Total", "at": "losses"} in schedule["missing"]


def test_no_sum_stands_in_the_schedule_that_is_not_in_its_total(rule: Page):
    found = [
        loss("aggravated", "Heavy hand", "500", ""),
        loss("past", "Pay", "10.10", "slip"),
        loss("Childcare", "Two days", "90", ""),
    ]
    for nation, total in (("england", "£600.10"), ("scotland", "£100.10"), ("northern-ireland", "£100.10")):
        text = words(papers(rule, {**SISTER, "nation": nation, "losses": found})["schedule"])
        assert f"Total, before what follows: {total}." in text
        assert ("Heavy hand" in text) == (nation == "england") and "£90: Childcare: Two days" in text


# Of one mind


def test_twelve_acts_over_a_change_of_law_are_told_alike_in_every_paper(rule: Page, book: Book):
    one = twelve()
    made = papers(rule, one)
    in_order = sorted(one["entries"], key=lambda found: found["date"])
    law, safe = Law(book.data.facts, book.data.series), book.data.facts["safe-diary-rule"].values["safe_months"]
    for number, found in enumerate(in_order, 1):
        told = f"({number}) {day(found['date'])}, the manager: {found['what']}"
        for name in ("letter-to-member", "issues", "grievance", "hearing-sheet", "claim"):
            assert told in words(made[name]), (name, told)
        assert f"{number} | {day(found['date'])} | {found['what']} | the manager" in words(made["chronology"])
        assert f"{day(found['date'])} (event {number})." in words(made["statement"])
    first = date.fromisoformat(in_order[0]["date"])
    months = law.on("race-claim-limit", first, "england").values["months"]
    wanted = min(safe_day(first, safe, "england", None), last_day(first, months, "england", None).last_day).isoformat()
    for text in (
        words(made["letter-to-member"]),
        words(made["closing-letter"]),
        words(made["conciliation"]),
        read_me(rule, one),
    ):
        assert day(wanted) in text
    assert f"counted from {day(first.isoformat())}" in words(made["letter-to-member"])


def test_where_the_safe_day_has_gone_no_paper_gives_a_last_day(rule: Page):
    late = {**SISTER, "entries": [entry("e", "2026-08-20", "Shouted at", types=["direct"])]}
    made = papers(rule, late)
    for name in ("letter-to-member", "closing-letter"):
        assert "Contact Acas today, once" in words(made[name]) and "last day to do it" not in words(made[name]), name
    assert "passed" in read_me(rule, late).split("The papers")[0]


def test_after_a_claim_is_lodged_the_member_is_told_so_and_given_no_last_day(rule: Page):
    lodged = {**SISTER, "a": "2026-11-01", "b": "2026-11-20", "lodged": "2026-11-28"}
    made = papers(rule, lodged)
    for name in ("letter-to-member", "closing-letter"):
        assert "Your claim is with the tribunal." in words(made[name]), name
        assert "[last day]" not in words(made[name]) and "counted from" not in words(made[name]), name


def rows(paper: Paper) -> list[list[str]]:
    return [row for block in paper["blocks"] for row in block.get("table", {}).get("rows", [])]


@pytest.mark.parametrize("order", [1, -1])
def test_moving_documents_moves_every_reference_to_them(order: int, rule: Page):
    one = forty()
    made = papers(rule, {**one, "documents": one["documents"][::order]})
    told = {row[0]: row[-1] for row in rows(made["chronology"])}
    lines = words(made["statement"]).split("\n"), words(made["hearing-sheet"]).split("\n")
    index = rows(made["documents"])
    assert len(index) == 40
    for number, _, _, _, event, pages in index:
        place = re.compile(rf"\bdocument {number}, pages? {pages}(?!\d| to)")
        assert place.search(told[event]), (number, event)
        assert place.search(next(line for line in lines[0] if f"(event {event})" in line)), (number, event)
        assert place.search(next(line for line in lines[1] if line.startswith(f"({event}) "))), (number, event)


# What the rep reads first


def test_the_readers_list_names_each_file_its_reader_and_its_gaps(rule: Page, book: Book):
    text = read_me(rule, PROBATION)
    for name, paper in papers(rule, PROBATION).items():
        file = rule.evaluate("([one, id]) => reader.fileOf(one, id)", [PROBATION, name])
        assert re.fullmatch(rf"heron-\d\d-{name}\.docx", file)
        assert (f"{file} | " in text) == (not paper["waits"]), name
        for missing in paper["missing"] if not paper["waits"] else []:
            assert missing["says"] in text
    for part in ("this", "union-only", "log"):
        assert next(one.says for one in book.data[PAPERS]["read-me"].parts if one.id == part) in text
    assert "Imran" not in rule.evaluate("one => pack.IDS.map(id => reader.fileOf(one, id)).join()", PROBATION)


def test_a_letter_says_of_each_respondent_where_its_conciliation_stands(rule: Page):
    two = {
        **SISTER,
        "lodged": "",
        "a": "",
        "b": "",
        "others": [{"id": "m", "who": "The matron", "a": "2026-10-27", "b": "2026-11-24"}],
    }
    employer, matron = words(papers(rule, two)["letter-to-member"]).split("Against The matron")
    assert "certificate has come" not in employer and "nobody has contacted Acas" in employer
    assert "certificate has come" in matron and "nobody has contacted Acas" not in matron


def test_what_is_claimed_against_a_manager_is_claimed_against_the_employer_too(rule: Page):
    one = {**SISTER, "others": [{"id": "m", "who": "The matron", "a": "2026-10-27", "b": "2026-11-24"}]}
    claim = words(papers(rule, one)["claim"])
    assert "and against whoever answers in law for what they did" in claim and " alone" not in claim
    assert "whoever answers for them" not in words(papers(rule, SISTER)["claim"])


# What has not happened yet


def test_no_letter_tells_a_step_that_is_only_planned(rule: Page):
    done = {**SISTER, "steps": [step("grievance-outcome", "2026-11-27", "Some of it was upheld.")]}
    planned = {**SISTER, "steps": [step("grievance-outcome", "2026-12-20", "They will tell us.")]}
    closing = [step("settled", "2026-12-21", "The terms will be signed.")]
    assert not papers(rule, done)["grievance-appeal"]["waits"]
    assert papers(rule, planned)["grievance-appeal"]["waits"]
    for id, paper in papers(rule, {**planned, "steps": [*planned["steps"], *closing]}).items():
        told = words(paper)
        if id not in ("chronology", "hearing-sheet"):
            assert "They will tell us" not in told and "will be signed" not in told, id
    assert papers(rule, {**SISTER, "steps": closing})["closing-letter"]["waits"]
    assert not papers(rule, {**SISTER, "steps": closing}, today="2026-12-21")["closing-letter"]["waits"]


def test_read_me_says_which_act_the_claim_leaves_out_until_the_claim_is_in(rule: Page):
    bare = entry("left", "2026-11-02", "Left off the rota.")
    one = {**SISTER, "entries": [*SISTER["entries"], bare]}
    assert "in no claim" in read_me(rule, one)
    assert "in no claim" not in read_me(rule, {**one, "lodged": "2026-11-20"})


# Abuse by the public


def test_the_claim_pleads_abuse_by_the_public_in_great_britain_alone(rule: Page):
    abuse = entry("public", "2026-11-05", "A patient shouted at her.", types=["third-party"])
    one = {**SISTER, "entries": [abuse]}
    claim = words(papers(rule, one)["claim"])
    assert "section 40(1A)" in claim
    assert "in the course of the claimant’s employment, and the claimant’s employer permitted it" in claim
    assert "A patient shouted at her" in claim.partition("section 40(1A)")[2]
    assert "in no claim" not in claim + read_me(rule, one)
    irish = words(papers(rule, {**one, "nation": "northern-ireland"})["claim"])
    assert "section 40(1A)" not in irish
    assert "in no claim" in irish


ABROAD = re.compile(r"Equality Act|section \d|(?<!Contact )Acas(?! \(or the LRA\))|Employment Appeal")
"""What is of Great Britain alone. “Contact Acas (in Northern Ireland, the Labour Relations Agency)” is of both."""


@pytest.mark.parametrize("one", CASES, ids=NAMES)
def test_nothing_that_a_paper_asks_or_lacks_is_of_another_nations_law(one: Case, rule: Page):
    steps = [step("grievance-outcome", TODAY), step("sanction", TODAY), step("closed", TODAY)]
    for paper in papers(rule, {**one, "nation": "northern-ireland", "steps": steps}).values():
        asked = [
            text
            for field in paper["asked"]
            for text in (field["label"], field["hint"], *dict(field["options"]).values())
        ]
        for says in (*asked, *(missing["says"] for missing in paper["missing"])):
            assert not ABROAD.search(says), (paper["id"], says)


@pytest.mark.parametrize("nation", UK)
@pytest.mark.parametrize("status", ["", "employee", "worker", "agency", "applicant", "volunteer", "student"])
def test_a_paper_asks_for_nothing_that_the_case_leaves_no_place_for(nation: str, status: str, rule: Page):
    made = papers(rule, {**SISTER, "nation": nation, "status": status})
    for name in ("claim", "schedule"):
        asked = {field["id"] for field in made[name]["asked"]}
        assert ("code" in asked) == (nation != "northern-ireland" and status in ("", "employee")), name
