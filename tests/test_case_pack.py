"""The papers of a case: what each says, what it lacks, what it rests on; and all of them together, of one mind."""

import copy
import json
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page

from macros import TOOLS
from macros.models.base import UK
from macros.models.load import load
from macros.models.mistakes import Mistakes
from macros.render.book import Book
from macros.rules.law import Law
from macros.rules.time_limits import last_day, safe_day
from macros.tools.case_file.macro import facts as case_facts
from macros.tools.case_file.pack import PAPERS
from macros.tools.case_file.pack import late as late_papers
from macros.tools.letters.macro import late as late_letters
from macros.tools.letters.model import LETTERS
from macros.tools.letters.sendable import HEDGE
from tests.modules import joined
from tests.pack_cases import CASES, PROBATION, SESSIONAL, SISTER, TODAY, Case, case, entry, forty, loss, step, twelve

FOLDER = "macros/tools/case_file"
FILE = "data/case_pack.yml"
Paper = dict[str, Any]
NAMES = [one["nickname"] for one in CASES]


@pytest.fixture(scope="module")
def context(book: Book) -> dict[str, Any]:
    """What the page gives to the papers."""
    late = {**late_papers(book)["pack"], "letters": late_letters(book), "law": case_facts(book.opened())}
    return json.loads(json.dumps({**late, "today": TODAY}, default=str))


@pytest.fixture(scope="module")
def rule(browser, context: dict[str, Any]) -> Page:
    page = browser.new_page()
    joined(
        page,
        pack=f"{FOLDER}/papers/pack.js",
        reader=f"{FOLDER}/papers/reader.js",
        resting=f"{FOLDER}/papers/rests.js",
        fields=f"{FOLDER}/papers/fields.js",
        losses=f"{FOLDER}/papers/losses.js",
        kept=f"{FOLDER}/papers/kept.js",
    )
    page.evaluate("context => { globalThis.context = context }", context)
    return page


def papers(rule: Page, one: Case, today: str = TODAY) -> dict[str, Paper]:
    made = rule.evaluate("([one, today]) => reader.papersOf(one, { ...context, today })", [one, today])
    return {paper["id"]: paper for paper in made}


def said(blocks: list[dict[str, Any]]) -> str:
    """Return all that some blocks say, a line for each part."""
    lines: list[str] = []
    for block in blocks:
        lines += [block[key] for key in ("heading", "subject", "text") if block.get(key)]
        lines += [*block.get("list", []), *block.get("lines", [])]
        if table := block.get("table"):
            lines += [" | ".join(row) for row in [table["heads"], *table["rows"]]]
    return "\n".join(lines)


def words(paper: Paper) -> str:
    return f"{paper['heading']}\n{said(paper['blocks'])}"


def read_me(rule: Page, one: Case) -> str:
    return said(rule.evaluate("one => reader.readMe(one, reader.papersOf(one, context), context)", one))


def notes(rule: Page, one: Case) -> str:
    return said(rule.evaluate("one => reader.notesFor(one, reader.papersOf(one, context), context)", one))


def day(iso: str) -> str:
    found = date.fromisoformat(iso)
    return f"{found.day} {found:%B %Y}"


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
    path = project / FILE
    text = path.read_text("utf-8")
    assert old in text, f"the seed for {what} no longer fits"
    path.write_text(text.replace(old, new, 1), "utf-8")
    with pytest.raises(Mistakes) as raised:
        load(project, TOOLS)
    assert re.search(rf"^{FILE}:\d+: .*{re.escape(report)}", str(raised.value), re.MULTILINE), raised.value


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
            assert missing["at"] in {*one, "paper"} | asked, (paper["id"], missing)


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
    assert [one["at"] for one in made["claim"]["missing"] if one["says"] == "Date of the latest act"] == ["entries"]


def test_a_grievance_gives_as_reasons_what_points_to_race(rule: Page):
    text = words(papers(rule, SISTER)["grievance"])
    reasons = text.split("played a part:")[1].split("Please look at this")[0]
    assert "(4) Person A had a chat and no record for two late charts." in reasons
    assert "sluice" not in reasons, "what it did to her is no reason"
    assert "“relate better”" in words(papers(rule, SESSIONAL)["grievance"])


def test_an_appeal_rests_on_the_decision_that_it_appeals(rule: Page):
    text = words(papers(rule, SISTER)["disciplinary-appeal"])
    assert "decision of 17 November 2026: a written warning" in text
    assert "(1) " not in text and "(4) Her email of 2 October." in text


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
        ({"given": "no", "on": "", "says": ""}, "has not said yes"),
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
        assert "[last day]" in words(made[name]), name
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


# What a paper rests on


def leaves(value: Any, at: tuple[Any, ...] = ()) -> Iterator[tuple[tuple[Any, ...], Any]]:
    """Yield each fact of a case, with the way to it."""
    pairs = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    yield from (found for key, part in pairs for found in leaves(part, (*at, key)))
    if not isinstance(value, (dict, list)):
        yield at, value


def changed(one: Case, at: tuple[Any, ...], old: Any) -> Case:
    """Return the case with one fact changed to another of its kind."""
    made = copy.deepcopy(one)
    holder = made
    for key in at[:-1]:
        holder = holder[key]
    others = {
        "nation": "scotland",
        "kind": "background",
        "status": "agency",
        "employer_kind": "private",
        "heading": "future",
    }
    if isinstance(old, bool):
        new: Any = not old
    elif isinstance(old, int):
        new = old + 3
    elif old is None:
        new = 2
    elif re.fullmatch(r"\d{4}-\d{2}-\d{2}", old):
        new = old[:8] + ("05" if old[8:] != "05" else "06")
    elif at[-1] in ("a", "b", "lodged", "ended"):
        new = "2026-11-21"
    elif at[-1] in others and at[0] != "steps":
        new = others[at[-1]]
    elif at[-1] == "amount":
        new = "77"
    else:
        new = f"{old} anew".strip()
    holder[at[-1]] = new
    return made


@pytest.mark.parametrize("one", CASES, ids=NAMES)
def test_a_paper_rests_on_what_it_prints_and_on_nothing_else(one: Case, rule: Page):
    apart = ("id", "entered", "changed", "asked", "papers", "clock", "skipped", "drafts", "notes")
    facts = [(at, old) for at, old in leaves(one) if not set(apart) & set(map(str, at[-1:] + at[:1]))]
    changes = [changed(one, at, old) for at, old in facts]
    found = rule.evaluate(
        """cases => cases.map(one => Object.fromEntries(reader.papersOf(one, context)
            .map(paper => [paper.id, [JSON.stringify([paper.heading, paper.blocks]), resting.rests(paper.id, one)]])))""",
        [one, *changes],
    )
    before, after = found[0], found[1:]
    moved = set()
    for (at, _), now in zip(facts, after, strict=True):
        for name, (text, rests) in now.items():
            if text != before[name][0]:
                assert rests != before[name][1], f"{name} prints {at}, and does not rest on it"
                moved.add(at[0])
    assert {"member", "entries", "comparators", "documents", "wants"} <= moved


@pytest.mark.parametrize(
    ("at", "old", "papers"),
    [
        (("notes",), "", set()),
        (("nickname",), "", set()),
        (("documents", 0, "title"), "", {"documents"}),
        (("documents", 0, "pages"), 1, {"documents", "chronology", "statement", "hearing-sheet"}),
        (("comparators", 0, "different"), "", {"comparators"}),
        (("losses", 0, "amount"), "", {"schedule"}),
        (("entries", 0, "saw"), "", {"chronology", "statement"}),
        (("steps", 0, "note"), "", {"chronology"}),
    ],
)
def test_a_changed_fact_makes_old_the_papers_that_rest_on_it_and_no_others(
    at: tuple[Any, ...], old: Any, papers: set[str], rule: Page
):
    now = changed(SISTER, at, old)
    assert stale(rule, SISTER, now) == papers


TOLD = {
    "all": {"rep": "Jo Adeyemi", "union": "The union"},
    "grievance": {"to": "The HR director", "reply-by": "2026-12-11", "signature": "rep"},
    "grievance-appeal": {"to": "The chief executive", "reply-by": "2027-01-15", "signature": "rep"},
    "questions": {"signature": "rep"},
    "letter-to-member": {"reply-by": "2026-12-04"},
    "closing-letter": {"reply-by": "2027-01-10"},
}
OLDER = {"employer": {"to": "The HR director", "reply-by": "2026-12-11"}, "member": {"reply-by": "2026-12-04"}}
ANSWER = "([one, paper, field, text]) => kept.answered(one.asked, paper, field, text)"


def stale(rule: Page, one: Case, now: Case) -> set[str]:
    return set(
        rule.evaluate(
            """([one, now]) => {
                const papers = Object.fromEntries(pack.IDS.map(id => [id, { made: "2026-11-29", rests: resting.rests(id, one) }]))
                return pack.IDS.filter(id => resting.stale(id, { ...now, papers }))
            }""",
            [one, now],
        )
    )


def test_what_a_paper_asks_is_its_own_and_only_who_the_rep_is_is_shared(rule: Page):
    made = {name: words(paper) for name, paper in papers(rule, {**SISTER, "asked": TOLD}).items()}
    assert "The HR director" in made["grievance"]
    assert "11 December 2026" in made["grievance"]
    assert "The chief executive" in made["grievance-appeal"]
    assert "15 January 2027" in made["grievance-appeal"]
    assert not [
        part for part in ("chief executive", "15 January 2027") if part in made["grievance"] + made["questions"]
    ]
    assert "4 December 2026" in made["letter-to-member"]
    assert "10 January 2027" in made["closing-letter"]
    letters = ("grievance", "questions", "grievance-appeal", "letter-to-member", "closing-letter")
    assert [name for name in letters if "Jo Adeyemi" not in made[name]] == []


def test_a_paper_of_an_older_file_takes_the_shared_answer_until_it_has_its_own(rule: Page):
    one = {**SISTER, "asked": OLDER}
    made = {name: words(paper) for name, paper in papers(rule, one).items()}
    for name in ("grievance", "questions", "grievance-appeal"):
        assert "The HR director" in made[name]
    asked = rule.evaluate(ANSWER, [one, "grievance-appeal", "to", "The chief executive"])
    made = {name: words(paper) for name, paper in papers(rule, {**one, "asked": asked}).items()}
    assert "The chief executive" in made["grievance-appeal"]
    assert "The HR director" in made["grievance"]
    emptied = rule.evaluate(ANSWER, [{"asked": asked}, "grievance-appeal", "to", ""])
    made = {name: words(paper) for name, paper in papers(rule, {**one, "asked": emptied}).items()}
    assert not [part for part in ("HR director", "chief executive") if part in made["grievance-appeal"]]


def test_an_answer_taken_back_leaves_nothing_behind(rule: Page):
    asked = rule.evaluate(ANSWER, [{"asked": {}}, "grievance", "to", "The HR director"])
    assert asked == {"grievance": {"to": "The HR director"}}
    assert rule.evaluate(ANSWER, [{"asked": asked}, "grievance", "to", ""]) == {}


@pytest.mark.parametrize(
    ("paper", "field", "old"),
    [
        ("grievance", "to", {"grievance"}),
        ("closing-letter", "reply-by", {"closing-letter"}),
        ("letter-to-member", "mine", {"letter-to-member"}),
        ("witness", "witness", {"witness"}),
        ("conciliation", "rep", {"conciliation"}),
        ("grievance", "rep", {
            "letter-to-member", "questions", "grievance", "grievance-appeal", "disciplinary-appeal", "closing-letter",
        }),
    ],
)  # fmt: skip
@pytest.mark.parametrize("asked", [{}, OLDER, TOLD], ids=["nothing", "older file", "told"])
def test_a_new_answer_makes_old_the_papers_that_were_told_the_old_one(
    paper: str, field: str, old: set[str], asked: dict[str, Any], rule: Page
):
    one = {**SISTER, "asked": asked}
    now = {**one, "asked": rule.evaluate(ANSWER, [one, paper, field, "2026-12-24"])}
    assert stale(rule, one, now) == old
    assert stale(rule, one, one) == set()


def test_a_paper_that_was_never_made_is_not_old(rule: Page):
    assert rule.evaluate("one => pack.IDS.filter(id => resting.stale(id, one))", SISTER) == []
    assert rule.evaluate("one => resting.rests('constructor', one)", SISTER) == ""


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
