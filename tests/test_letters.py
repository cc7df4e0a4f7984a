"""The letters: their data, the macro, the rule in the browser, and filling one in from end to end."""

import html
import json
import re
import zipfile
from dataclasses import replace
from datetime import date
from itertools import pairwise
from pathlib import Path

import lxml.etree
import lxml.html
import pypdfium2
import pytest
from playwright.sync_api import Locator, Page, expect

from macros import TOOLS
from macros.models.load import Data, load
from macros.models.mistakes import Mistakes
from macros.models.pages import anchored
from macros.models.prose import sentences, typed_figures
from macros.render.book import Book, Seen, WrongUse
from macros.render.tool import as_json
from macros.tools.letters.in_time import in_time
from macros.tools.letters.macro import late, letter
from macros.tools.letters.model import GAP, LETTERS, Letter
from macros.tools.letters.paper import conditions, on_paper
from tests.conftest import AS_OF, ROOT, Watched, assert_reported, violations_by_day_and_night
from tests.modules import STORE, joined, live
from tests.prose import grade

FILE = "data/letters.yml"
PAGE = "casework/letters"
TITLES = re.findall(r'^  title: "?(.*?)"?$', (ROOT / FILE).read_text("utf-8"), re.MULTILINE)
SCRIPT = "<script>alert(1)</script><img src=x onerror=alert(1)>"
CLOCK = "{ today: '2026-11-22', day: iso => iso }"
COMPOSE = f"([letter, answers]) => rules.compose(letter, answers, {CLOCK})"
OLD, NEW = "2026-09-20", "2026-10-05"

FAULTS = [
    ("a gap that names nothing", "[[outcome]]", "[[outcom]]", 'Unknown field "outcom". Did you mean "outcome"?'),
    ("a gap of the subject that names nothing", "discrimination ([[member]])", "discrimination ([[membr]])",
     'grievance.subject: Unknown field "membr". Did you mean "member"?'),
    ("a field twice", "- &employer {id: employer,", "- &employer {id: member,", 'The field "member" is there twice. Keep one.'),
    ("a condition on no field", "when: [{field: answered,", "when: [{field: answerd,", 'Unknown field "answerd"'),
    ("an option that is not there", "options: [partly]", "options: [party]", '"answered" has no option "party"'),
    ("an unknown fact", "law: [ni-rro]", "law: [ni-rr0]", 'Unknown facts id "ni-rr0". Did you mean "ni-rro"?'),
    ("law of another nation", "law: [ni-rro]", "law: [direct-discrimination]",
     '"direct-discrimination" is not the law of northern-ireland. Add a condition on the nation.'),
    ("law of everywhere that is not", "law: [dsar-reply]", "law: [tulrca-181]", "is not the law of northern-ireland"),
    ("a figure without its fact", "law: [foi-reply]", "law: [foi-not-charities]", 'Prints a figure of "foi-reply"'),
    ("a figure that the fact lacks", "{foi-reply.working_days}", "{foi-reply.days}", 'foi-reply has no value "days"'),
    ("a date fact without a date", "is: since, fact: third-party-duty-2026", "is: since, fact: ni-rro",
     '"since" needs a date field, and a fact with in_force_from.'),
    ("a gap that may be empty, unguarded", "when: [*new-evidence]", "law: []", '"new-evidence" may be left empty.'),
    ("a required field as a condition", "{field: new-evidence, is: present}", "{field: grounds, is: present}",
     '"grounds" is required, so its gap must show.'),
    ("an unknown kind", "kind: long", "kind: lung", "'lung' is not one of text, long, date, choice."),
    ("a choice without options", "kind: text\n      hint: A person", "kind: choice\n      hint: A person", "it needs both or neither"),
    ("a text that starts today", "gap: employer, kind: text", "gap: employer, kind: text, start: today", "is not a date"),
    ("a field nobody uses", "dated [[outcome]], of", "dated then, of", 'Nothing in the letter uses "outcome".'),
    ("an unknown key", "style: item", "stile: item", "Unknown key."),
    ("a letter twice", "- id: grievance-appeal", "- id: grievance", "This id is taken."),
]  # fmt: skip


def facts_of(book: Book, letter_id: str) -> dict:
    """Return a letter as its script reads it."""
    return json.loads(as_json(late(book)[letter_id]))


EITHER = {"ended", "from", "until"}
"""Days that may have been or be to come: of a job, and of what is searched for."""


def test_a_day_by_which_something_is_asked_for_is_a_gap_once_it_has_gone(book: Book, rule: Page):
    for one in book.data[LETTERS].values():
        found = facts_of(book, one.id)
        answers = filled_in(found)
        for blank in one.fields:
            if blank.kind != "date":
                continue
            assert blank.past or blank.coming or blank.start or blank.id in EITHER, f"{one.id}: {blank.id}"
            if blank.coming and blank.id in gaps_of(rule, found, {**answers, blank.id: ""}):
                assert blank.id in gaps_of(rule, found, {**answers, blank.id: "2026-11-21"}), one.id
                assert blank.id not in gaps_of(rule, found, {**answers, blank.id: "2026-11-22"}), one.id


def test_a_day_that_has_been_is_a_gap_while_it_is_still_to_come_and_today_has_been(book: Book, rule: Page):
    seen = set()
    for one in book.data[LETTERS].values():
        found = facts_of(book, one.id)
        answers = filled_in(found)
        for blank in one.fields:
            if blank.past and blank.id in gaps_of(rule, found, {**answers, blank.id: ""}):
                seen.add(one.id)
                assert blank.id not in gaps_of(rule, found, {**answers, blank.id: "2026-11-22"}), one.id
                assert blank.id in gaps_of(rule, found, {**answers, blank.id: "2026-11-23"}), one.id
    assert len(seen) > 5


@pytest.mark.parametrize("nation", ["england", "northern-ireland"])
def test_a_day_to_object_by_that_comes_after_the_last_day_is_a_gap(nation: str, book: Book, rule: Page):
    letter = facts_of(book, "closing-letter")
    answers = filled_in(letter, nation=nation, stage="certificate", **{"last-day": "2026-12-10"})
    for day, gap in (("2026-12-09", False), ("2026-12-10", False), ("2026-12-11", True)):
        found = gaps_of(rule, letter, {**answers, "reply-by": day})
        assert ("reply-by" in found) == gap, day


def gaps_of(rule: Page, letter: dict, answers: dict[str, str]) -> list[str]:
    return rule.evaluate(COMPOSE, [letter, answers])["gaps"]


def filled_in(found: dict, **answers: str) -> dict[str, str]:
    """Answer every field, the same way each time."""
    some = {"text": "some words", "long": "first line\nsecond line", "date": "2026-11-20"}
    return {
        f["id"]: answers.get(f["id"])
        or ("2026-12-19" if f.get("coming") else some.get(f["kind"]) or f["options"][0]["id"])
        for f in found["fields"]
        if answers.get(f["id"]) != ""
    }


@pytest.fixture(scope="module")
def rule(browser) -> Page:
    """The rule by itself, with no page round it."""
    page = browser.new_page()
    joined(page, rules="macros/tools/letters/rules.js")
    return page


@pytest.fixture
def opened(open_page):
    def at(fragment: str = "", **options) -> Watched:
        return open_page(PAGE + fragment, today=AS_OF, **options)

    return at


def place(page: Page, letter_id: str = "grievance") -> Locator:
    return page.locator(f"#letter-{letter_id}")


def filling(page: Page, letter_id: str = "grievance") -> Locator:
    """Return the place of a letter once its form has come."""
    place(page, letter_id).locator("form").wait_for()
    return place(page, letter_id)


def kept(page: Page) -> list[str]:
    """Name what the handbook keeps on the device. The theme keeps the choice of light or dark beside it."""
    names = "[...Object.keys(localStorage), ...Object.keys(sessionStorage)]"
    return sorted(name for name in page.evaluate(names) if not name.endswith("__palette"))


def begin(page: Page, letter_id: str = "grievance") -> Locator:
    page.get_by_label("Which letter?").select_option(letter_id)
    return filling(page, letter_id)


ANSWER_ALL = """(form, [text, answers]) => {
  for (const control of form.querySelectorAll("input, select, textarea")) {
    const some = control.type === "date" ? "2026-11-20" : control.options ? control.options[1].value : text
    control.value = answers[control.name] ?? some
    for (const event of ["input", "change"]) control.dispatchEvent(new Event(event, { bubbles: true }))
  }
}"""


COMING = ("safe-day", "reply-by", "steps-by", "fixed-for", "new-day")


def answer_all(found: Locator, text: str = "some words", **answers: str) -> None:
    found.locator("form").evaluate(ANSWER_ALL, [text, {**dict.fromkeys(COMING, "2026-12-19"), **answers}])


# The data


@pytest.mark.parametrize(("what", "old", "new", "report"), FAULTS, ids=[fault[0] for fault in FAULTS])
def test_a_fault_in_a_letter_is_reported_with_its_place(what: str, old: str, new: str, report: str, project: Path):
    assert_reported(project, FILE, old, new, report)


def test_a_file_that_holds_no_list_is_reported_and_not_tripped_over(project: Path):
    (project / FILE).write_text("7\n", "utf-8")
    with pytest.raises(Mistakes) as raised:
        load(project, TOOLS)
    assert f"{FILE}:1: file: Must be a list: each record begins with `- id:`." in str(raised.value)


def test_each_letter_stands_under_its_own_heading(data: Data):
    assert [found.title for found in data[LETTERS].values()] == TITLES
    for found in data[LETTERS].values():
        section = re.search(rf"^### {re.escape(found.title)}\n(.*?)(?=^##)", data.pages[PAGE].words, re.M | re.S)
        assert section and f'letter("{found.id}")' in section[1]


def words(found: Letter) -> str:
    return "\n".join([found.subject, *(part.says for part in (*found.paragraphs, *found.notes))])


def test_no_figure_of_law_is_typed_in_a_letter(data: Data):
    assert not [
        (found.id, *figure)
        for found in data[LETTERS].values()
        for figure in typed_figures(re.sub(r"\{.*?\}", "", words(found)))
    ]


def test_a_letter_accuses_nobody(data: Data):
    verdict = re.compile(
        r"\b(?:is|are|was|were) (?:a )?(?:racist|guilty|liar|bully|to blame)|\blied\b|disgrace|unacceptable", re.I
    )
    for found in data[LETTERS].values():
        assert not verdict.search(re.sub(r"unacceptable behaviour", "", words(found))), found.id


def test_a_letter_is_in_plain_words(data: Data):
    for found in data[LETTERS].values():
        plain = GAP.sub("that", re.sub(r"\{.*?\}", "that", words(found)))
        assert grade(sentences(plain)) <= 12, found.id


def test_a_letter_that_strangers_read_has_no_member_in_it(data: Data):
    for letter_id in ("freedom-of-information-request", "race-equality-data"):
        assert not re.search(r"\bmember\b|events|job", " ".join(f.id for f in data[LETTERS][letter_id].fields))


# The macro


@pytest.mark.parametrize("title", TITLES)
def test_a_letter_on_paper_has_every_sentence_and_every_gap(title: str, book: Book, data: Data):
    found = next(one for one in data[LETTERS].values() if one.title == title)
    paper = lxml.html.fromstring(letter(book.opened(), found.id).split("<script")[0]).text_content()
    for part in found.paragraphs:
        for piece in re.split(r"\[\[.*?\]\]|\{.*?\}|\n", part.says):
            assert piece in paper
        for wanted in GAP.findall(part.says):
            assert f"[{next(f.gap for f in found.fields if f.id == wanted)}]" in paper
    assert "[[" not in paper


def test_a_letter_on_paper_says_when_a_part_stands(book: Book):
    printed = letter(book.opened(), "grievance")
    assert "Only in Great Britain, for employees<" in printed
    assert "Only if your member signs<" in printed and "Only if you fill in [reference]<" in printed
    printed = letter(book.opened(), "abuse-by-the-public")
    assert "if [date of the incident] is before 30\xa0October 2026" in printed


def test_a_heading_on_paper_stands_over_its_own_text(book: Book):
    for found in book.data[LETTERS].values():
        styles = [line.style for part in on_paper(book.opened(), found).parts for line in part.lines]
        assert not [found.id for one, other in pairwise(styles) if one == other == "heading"]


def test_a_letter_on_paper_says_when_a_part_stands_without_the_questions_of_the_screen(book: Book, data: Data):
    for found in data[LETTERS].values():
        labels = [blank.label for blank in found.fields if blank.options]
        for part in on_paper(book, found).parts:
            assert not any(label in part.only_if for label in labels), (found.id, part.only_if)
            assert not re.search(r"[?:]|\b(Yes|No|Not)\b", part.only_if), (found.id, part.only_if)
            assert re.match(r"((in|for|if) |$)", part.only_if), (found.id, part.only_if)
            assert len(part.only_if) < 170, (found.id, part.only_if)


def test_what_must_be_so_for_a_part_does_not_run_together(book: Book, data: Data):
    for found in (in_time(book, each) for each in data[LETTERS].values()):
        for part in (*found.paragraphs, *found.notes):
            said = re.sub(r"\[[^\]]*\]", "", conditions(book, found, part.when))
            apart = said.split("; " if ";" in said or len(part.when) == 1 else ", ")
            assert len(list(filter(None, apart))) == len(part.when), (found.id, said)


def test_a_letter_shows_the_doubt_about_its_law_without_scripts(book: Book):
    printed = letter(book.opened(), "abuse-by-the-public")
    doubt = str(book.data.facts["third-party-duty-2026"].caveat)
    assert " ".join(doubt.split()).removesuffix(".") in " ".join(html.unescape(printed.split("<script")[0]).split())


def test_an_unknown_letter_is_refused(book: Book):
    with pytest.raises(WrongUse, match=r'Unknown letter "grievence"\. Did you mean "grievance"'):
        letter(book, "grievence")


# The rule


@pytest.mark.parametrize(("falls", "must"), [("in-time", True), ("later", False)])
def test_an_employer_must_postpone_only_to_a_day_that_the_law_gives(falls: str, must: bool, rule: Page, book: Book):
    found = facts_of(book, "different-time")
    answers = filled_in(found, nation="england", meeting="grievance-hearing") | {"new-day-is": falls}
    made = json.dumps(rule.evaluate(COMPOSE, [found, answers])["blocks"], ensure_ascii=False)
    assert ("must postpone" in made) == must
    assert ("please wait until" in made) == (not must)


@pytest.mark.parametrize(("act", "asked"), [("2026-09-30", "old"), ("2026-10-01", "new"), ("2026-10-02", "new")])
def test_a_field_is_asked_for_under_the_law_that_the_date_gives(act: str, asked: str, rule: Page):
    parts = [
        {"says": f"[[{field}]]", "when": [{"field": "act", "is": stands, "day": "2026-10-01", "options": []}]}
        for field, stands in (("old", "before"), ("new", "since"))
    ]
    letter = {"subject": "", "paragraphs": parts, "notes": []}
    found = rule.evaluate("([letter, act]) => [...rules.placed(letter, { act })]", [letter, act])
    assert sorted(found) == sorted(["act", asked])


@pytest.mark.parametrize(("given", "fault"), [("2028-12-31", ""), ("2029-01-01", "is too far from today")])
def test_a_date_may_be_in_the_year_after_next_and_no_later(given: str, fault: str, rule: Page):
    clock = "{ today: '2026-11-22', day: iso => iso }"
    said = rule.evaluate(f"given => rules.wrong({{ kind: 'date' }}, given, {clock})", given)
    assert fault in said and bool(said) == bool(fault)


def test_an_empty_letter_marks_every_required_field_that_it_needs(rule: Page, book: Book):
    for letter_id in book.data[LETTERS]:
        found = facts_of(book, letter_id)
        made = rule.evaluate(COMPOSE, [found, {}])
        steers = {one.field for part in book.data[LETTERS][letter_id].paragraphs for one in part.when}
        always = " ".join(part.says for part in book.data[LETTERS][letter_id].paragraphs if not part.when)
        written = set(GAP.findall(always))
        required = {f["id"] for f in found["fields"] if f["required"]} & (steers | written)
        missing = required - set(made["gaps"]) - {"public", "meeting", "new-day-is", "employer-kind", "status"}
        assert not missing, letter_id


STANDS = [
    ("england", "2026-07-20", ["it was Monday 19 October 2026", "Ring your union’s legal service before you send it."]),
    ("england", "2026-10-05", ["Contact Acas by Monday 4 January 2027."]),
    ("england", "2026-08-23", ["Contact Acas today. Today, Sunday 22 November 2026, is the last day in law."]),
    ("northern-ireland", "2026-10-05", ["Contact the Labour Relations Agency now", "by Monday 4 January 2027."]),
    ("", "2026-10-05", []),
    ("england", "", []),
]


@pytest.mark.parametrize(("nation", "act", "told"), STANDS)
def test_the_rep_is_told_where_the_act_of_a_letter_stands(nation: str, act: str, told: list[str], opened):
    found = begin(opened().page)
    if nation:
        found.locator("[name=nation]").select_option(nation)
    found.locator("[name=act]").fill(act)
    words = found.locator(".letter-clock").all_inner_texts()
    if told:
        assert words[0].startswith("If nobody has asked for early conciliation, and by this act alone: ")
    assert [part for part in told if part not in " ".join(words)] == []
    assert bool(words) == bool(told)
    assert "If nobody has asked" not in found.locator(".letter[role=region]").inner_text()


def test_whoever_holds_a_certificate_is_not_told_to_ask_for_conciliation(opened):
    found = begin(opened().page, "claim-form-crib")
    found.locator("[name=nation]").select_option("england")
    found.locator("[name=act]").fill("2026-10-05")
    assert "If nobody has asked" in " ".join(found.locator(".letter-clock").all_inner_texts())
    found.locator("[name=certificate]").fill("R123456/26/01")
    told = " ".join(found.locator(".letter-clock").all_inner_texts())
    assert "If nobody has asked" not in told
    assert "get the last day to lodge" in told


def test_a_safe_day_that_has_passed_is_not_printed_as_one_in_the_diary(rule: Page, book: Book):
    found = facts_of(book, "first-meeting-note")
    for day, stands in (("2026-11-21", False), ("2026-11-22", True), ("2026-12-19", True)):
        blocks = rule.evaluate(COMPOSE, [found, {"safe-day": day}])["blocks"]
        words = "".join(part["text"] for block in blocks for part in block["parts"])
        assert (f"Safe day, in the diary: {day}." in words) == stands
        assert ("Safe day, in the diary: [safe day]." in words) != stands


@pytest.mark.parametrize("letter_id", ["grievance", "race-equality-data"])
def test_a_letter_in_northern_ireland_names_only_law_of_northern_ireland(letter_id: str, rule: Page, book: Book):
    found = facts_of(book, letter_id)
    answers = filled_in(found, nation="northern-ireland", act=NEW, public="public")
    made = rule.evaluate(COMPOSE, [found, answers])
    text = "".join(part["text"] for block in made["blocks"] for part in block["parts"])
    assert not re.search(r"Equality Act|Acas|Employment R", text)
    assert any("northern-ireland" in book.data.facts[i].nations for block in made["blocks"] for i in block["law"])


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("  Amina  ", "Amina"),
        ("\u0000\u0007Ami\u001bna\ufffe", "Amina"),
        ("Ami\ud800na", "Amina"),
        ("two\r\nlines", "two\nlines"),
        ("[[employer]]", "[[employer]]"),
        ("{race-claim-limit:northern-ireland.months}", "{race-claim-limit:northern-ireland.months}"),
        ("$& $1 $'", "$& $1 $'"),
        ("Łucja Nguyễn 李 🙂", "Łucja Nguyễn 李 🙂"),
        (SCRIPT, SCRIPT),
    ],
)
def test_an_answer_is_printed_as_it_was_typed(typed: str, printed: str, rule: Page, book: Book):
    found = facts_of(book, "grievance")
    script = f"([letter, typed]) => rules.compose(letter, {{ member: JSON.parse(typed) }}, {CLOCK}).subject"
    made = rule.evaluate(script, [found, json.dumps(typed)])
    assert made[1] == {"text": printed, "field": "member"}


@pytest.mark.parametrize(
    ("typed", "greeted"),
    [
        ("Jane Brown", "Jane Brown"),
        ("Jane Brown, Head of HR", "Jane Brown"),
        ("Mr Ali - HR Business Partner", "Mr Ali"),
        ("Dr Okafor (medical director)", "Dr Okafor"),
        ("Jane Brown\nHead of HR", "Jane Brown"),
        ("Ms Lee, Dr Ali", "Ms Lee, Dr Ali"),
        ("Ms Lee, and Mr Ali, Governors", "Ms Lee, and Mr Ali"),
        ("Anne-Marie Lee", "Anne-Marie Lee"),
        ("Head of HR", "Head of HR"),
        ("(Jane)", "(Jane)"),
    ],
)
def test_nobody_is_greeted_by_their_post(typed: str, greeted: str, rule: Page, book: Book):
    made = rule.evaluate(COMPOSE, [facts_of(book, "grievance"), {"to": typed}])
    said = ["".join(part["text"] for part in block["parts"]) for block in made["blocks"]]
    assert f"Dear {greeted}," in said


@pytest.mark.parametrize("typed", ["", "   ", "\n\t", "\u0000", "\u00a0"])
def test_an_answer_of_nothing_is_still_a_gap(typed: str, rule: Page, book: Book):
    made = rule.evaluate(COMPOSE, [facts_of(book, "grievance"), {"member": typed}])
    assert made["subject"][1]["gap"]


# On the page


def test_a_letter_is_there_to_read_without_scripts(open_page):
    page = open_page(PAGE, java_script_enabled=False).page
    assert page.locator(".letter").count() == len(TITLES)
    expect(page.locator(".letter").first).to_be_visible()
    expect(page.locator("mark.gap").filter(visible=True).first).to_be_visible()


def test_a_letter_is_filled_in_with_the_mouse_until_no_gap_is_left(opened, book: Book):
    watched = opened()
    found = begin(watched.page)
    assert re.fullmatch(r"\d+ gaps left, from \d+ fields\.", found.locator(".letter-count").inner_text())
    answer_all(found, act=NEW, nation="wales", member="Amina Okafor", events="On Monday:\n“Go home.”")
    preview = found.get_by_role("region", name="Preview: Grievance")
    assert not preview.locator("mark").count()
    assert "No gaps left" in found.locator(".letter-count").inner_text()
    assert "Grievance: race discrimination (Amina Okafor)" in preview.inner_text()
    assert "On Monday:\n“Go home.”" in preview.inner_text()
    assert "the act of 5 October 2026" in found.locator(".letter-note").inner_text()
    doubt = str(book.data.names["safe-diary-rule"].caveat)
    assert " ".join(doubt.split()) in " ".join(found.inner_text().split())
    assert not watched.faults
    assert not watched.away()


def test_a_letter_is_filled_in_with_the_keyboard_alone(opened):
    page = opened().page
    page.get_by_label("Which letter?").focus()
    page.keyboard.type("Grievance")
    found = filling(page)
    for _ in range(20):
        if page.evaluate("document.activeElement.name") == "signature":
            break
        page.keyboard.press("Tab")
    page.keyboard.press("y")  # You, as the rep
    page.keyboard.press("Tab")
    page.keyboard.press("w")  # Wales
    for _ in range(3):
        page.keyboard.press("Tab")
    page.keyboard.type("10052026")  # a date, as this browser takes it
    for _ in range(20):
        if page.evaluate("document.activeElement.name") == "to":
            break
        page.keyboard.press("Tab")
    page.keyboard.type("Dana Reed")
    assert "Dear Dana Reed," in found.locator(".letter-desk .letter").inner_text()
    assert "5 October 2026" in found.locator(".letter-note").inner_text()
    found.get_by_role("button", name="Next gap").press("Enter")
    expect(page.locator(":focus")).to_have_attribute("name", "member")


@pytest.mark.parametrize(("width", "there"), [(360, True), (1280, False)])
def test_on_a_phone_the_letter_as_it_stands_is_one_tap_from_the_top_of_its_form(width: int, there: bool, opened):
    tab = opened("#letter=grievance").page
    filling(tab)
    tab.set_viewport_size({"width": width, "height": 720})
    jump = tab.get_by_role("button", name="See the letter as it stands")
    expect(jump).to_be_visible() if there else expect(jump).to_be_hidden()
    if there:
        jump.click()
        preview = tab.get_by_role("region", name="Preview")
        expect(preview).to_be_focused()
        expect(preview).to_be_in_viewport()
        expect(tab.locator(".letter-count").filter(visible=True)).to_be_in_viewport()


def test_every_gap_is_marked_and_counted(opened, data: Data):
    page = opened().page
    for letter_id in data[LETTERS]:
        found = begin(page, letter_id)
        marks = found.locator(".letter-desk mark").all_inner_texts()
        assert found.locator(".letter-count").inner_text().startswith(f"{len(marks)} gaps left")
        assert all(re.fullmatch(r"\[.+\]", mark) for mark in marks)


def test_a_link_opens_a_letter_with_its_date_and_nation(opened):
    page = opened(f"#letter=grievance&act={OLD}&nation=wales").page
    found = filling(page)
    expect(found.locator("[name=act]")).to_have_value(OLD)
    assert found.locator("[name=nation]").input_value() == "wales"
    page.evaluate(f"location.hash = 'letter=grievance&act={NEW}&nation=wales'")
    expect(found.locator("[name=act]")).to_have_value(NEW)


BAD = [
    ("#letter=nope", "a letter called “nope”"),
    (f"#letter={SCRIPT}", "a letter called “<script>"),
    ("#letter=__proto__", "a letter called “__proto__”"),
    ("#letter=grievance&act=2026-02-31", "“2026-02-31” is not a date"),
    ("#letter=grievance&act=2026-13-01", "“2026-13-01” is not a date"),
    ("#letter=grievance&act=yesterday", "“yesterday” is not a date"),
    ("#letter=grievance&act=20/09/2026", "“20/09/2026” is not a date"),
    ("#letter=grievance&act=1926-09-20", "20 September 1926 is too far from today"),
    ("#letter=grievance&act=2262-09-20", "20 September 2262 is too far from today"),
    ("#letter=grievance&act=2026-12-01", "1 December 2026 is still to come"),
    (f"#letter=grievance&act={SCRIPT}", "“<script>alert(1)"),
    ("#letter=grievance&nation=france", "“france” is not one of its answers"),
    ("#letter=grievance&nation=Wales", "“Wales” is not one of its answers"),
    ("#letter=grievance&member=Amina", "Words are not taken from a link"),
    (f"#letter=grievance&events={SCRIPT}", "Words are not taken from a link"),
    ("#letter=different-time&meeting=tea", "“tea” is not one of its answers"),
]


@pytest.mark.parametrize(("fragment", "message"), BAD, ids=[bad[0][:60] for bad in BAD])
def test_a_bad_link_gets_a_clear_message_and_fills_nothing(fragment: str, message: str, opened):
    watched = opened(fragment)
    watched.page.get_by_role("alert").first.wait_for()
    assert message in " ".join(watched.page.get_by_role("alert").all_inner_texts())
    for name in ("act", "nation", "member", "events", "meeting"):
        assert all(field.input_value() == "" for field in watched.page.locator(f"form [name={name}]").all())
    assert not watched.faults


@pytest.mark.parametrize(
    ("typed", "message"),
    [
        ("2026-12-01", "1 December 2026 is still to come"),
        ("0026-09-20", "too far from today"),
        ("2199-01-01", "too far"),
    ],
)
def test_a_bad_date_is_said_beside_its_field_and_stays_a_gap(typed: str, message: str, opened):
    page = opened().page
    found = begin(page)
    found.locator("[name=act]").fill(typed)
    found.locator("[name=act]").blur()
    assert message in found.get_by_role("alert").inner_text()
    assert found.locator("[name=act]").get_attribute("aria-invalid") == "true"
    found.locator("[name=nation]").select_option("england")
    assert "[date of the latest act]" in found.locator(".letter-note").inner_text()
    found.locator("[name=act]").fill(OLD)
    assert not found.get_by_role("alert").count()


def test_scripts_typed_in_every_field_are_shown_as_text(opened):
    watched = opened()
    watched.page.on("dialog", lambda dialog: watched.faults.append(dialog.message))
    for letter_id in ("grievance", "first-meeting-note", "subject-access-request"):
        found = begin(watched.page, letter_id)
        answer_all(found, text=SCRIPT)
        preview = found.locator(".letter-desk .letter")
        assert SCRIPT in preview.inner_text()
        assert not preview.locator("script, img").count()
    assert not watched.faults
    assert not watched.away()


def test_nothing_typed_is_stored_sent_or_put_in_the_address_before_the_rep_chooses(opened):
    watched = opened()
    answer_all(begin(watched.page), text="SECRET")
    assert not kept(watched.page)
    assert watched.page.evaluate("document.cookie") == ""
    assert "SECRET" not in watched.page.url
    assert not [address for address in watched.asked if "SECRET" in address]
    assert not watched.away()
    watched.page.reload()
    assert begin(watched.page).locator("[name=member]").input_value() == ""


def test_a_draft_is_kept_for_each_letter_once_the_rep_chooses_and_goes_when_they_stop(opened):
    page = opened().page
    found = begin(page)
    found.locator("[name=member]").fill("Amina")
    found.get_by_role("button", name="Keep it on this device").click()
    begin(page, "grievance-appeal").locator("[name=grounds]").fill("A witness was not seen")
    assert kept(page) == [
        "staffside:keep",
        "staffside:letter_grievance",
        "staffside:letter_grievance-appeal",
    ]
    page.reload()
    found = begin(page)
    assert found.locator("[name=member]").input_value() == "Amina"
    assert "(Amina)" in found.locator(".letter-desk .letter").inner_text()
    assert begin(page, "grievance-appeal").locator("[name=grounds]").input_value() == "A witness was not seen"
    found = begin(page)
    found.get_by_role("button", name="Stop keeping it").click()
    found.get_by_role("button", name="Stop, and delete it").click()
    assert not kept(page)
    assert found.locator("[name=member]").input_value() == "Amina"  # still on the page


def test_wiping_everything_empties_an_open_letter(opened):
    page = opened().page
    found = begin(page)
    found.locator("[name=member]").fill("Amina")
    live(page, store=STORE)
    page.evaluate("store.keep(true)")
    page.evaluate("store.wipe()")
    assert found.locator("[name=member]").input_value() == ""
    assert not kept(page)


@pytest.mark.parametrize(
    "damaged", ["{bad", '{"version":1,"value":[1]}', '{"version":99,"value":{}}', '{"version":1,"value":{"act":7}}']
)
def test_a_draft_that_cannot_be_read_is_set_aside_whole(damaged: str, opened):
    page = opened().page
    page.evaluate(
        "damaged => { localStorage['staffside:keep'] = 'yes'; localStorage['staffside:letter_grievance'] = damaged }",
        damaged,
    )
    found = begin(page)
    assert "set aside, not deleted" in found.get_by_role("alert").inner_text()
    assert damaged in page.evaluate("Object.values(localStorage)")


def test_a_full_device_says_so_and_loses_nothing(opened):
    page = opened().page
    live(page, store=STORE)
    page.evaluate("store.keep(true)")
    page.evaluate("for (let n = 22; n >= 0; n--) try { localStorage['fill' + n] = 'x'.repeat(2 ** n) } catch {}")
    found = begin(page)
    found.locator("[name=events]").fill("x" * 5000)
    assert "no room left" in found.get_by_role("alert").inner_text()
    assert len(found.locator("[name=events]").input_value()) == 5000


def test_emptying_a_letter_asks_first(opened):
    page = opened().page
    found = begin(page)
    found.locator("[name=member]").fill("Amina")
    found.get_by_role("button", name="Empty this letter").click()
    found.get_by_role("button", name="Leave it as it is").click()
    assert found.locator("[name=member]").input_value() == "Amina"
    found.get_by_role("button", name="Empty this letter").click()
    found.get_by_role("button", name="Empty it", exact=True).click()
    assert found.locator("[name=member]").input_value() == ""
    expect(page.locator(":focus")).to_have_attribute("name", "signature")


def test_choosing_another_letter_and_coming_back_loses_nothing(opened):
    page = opened("#letter=grievance&act=2026-09-20").page
    found = filling(page)
    found.locator("[name=member]").fill("Amina")
    begin(page, "grievance-appeal")
    expect(found.locator("form")).to_be_hidden()
    begin(page)
    assert found.locator("[name=member]").input_value() == "Amina"
    assert found.locator("[name=act]").input_value() == OLD


def test_a_copied_letter_keeps_its_gaps_marked_and_warns_of_them(opened):
    page = opened(permissions=["clipboard-read", "clipboard-write"]).page
    found = begin(page)
    found.locator("[name=member]").fill("Amina")
    found.get_by_role("button", name="Copy").click()
    alert = found.get_by_role("alert")
    alert.wait_for()
    assert re.search(r"Copied, with \d+ gaps still marked in square brackets", alert.inner_text())
    text = page.evaluate("navigator.clipboard.readText()")
    assert text.startswith("Grievance: race discrimination (Amina)\n\n[name of the person it goes to]\n[employer]\n")
    assert "\n- tell me in writing that this has come\n- " in text
    answer_all(found)
    found.get_by_role("button", name="Copy").click()
    found.get_by_text("Copied.", exact=True).wait_for()
    assert "[" not in page.evaluate("navigator.clipboard.readText()")


def test_copying_says_what_to_do_where_the_browser_will_not(opened):
    page = opened().page
    page.evaluate("() => { navigator.clipboard.writeText = () => Promise.reject(new Error('no')) }")
    found = begin(page)
    found.get_by_role("button", name="Copy").click()
    found.get_by_role("alert").wait_for()
    assert "The letter is selected" in found.get_by_role("alert").inner_text()
    assert "[employer]" in page.evaluate("getSelection().toString()")


def test_printing_a_letter_prints_only_the_letter(opened):
    page = opened().page
    found = begin(page)
    found.locator("[name=member]").fill("Amina")
    page.evaluate("globalThis.print = () => {}")
    found.get_by_role("button", name="Print").click()
    page.emulate_media(media="print")
    sheet = page.locator(".letter-print")
    expect(sheet).to_be_visible()
    assert "(Amina)" in sheet.inner_text()
    assert "[employer]" in sheet.inner_text()
    expect(page.locator(".md-container")).to_be_hidden()
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    page.emulate_media(media="screen")
    assert not sheet.count()
    expect(page.locator(".md-container")).to_be_visible()


@pytest.mark.parametrize("scripts", [True, False])
def test_what_the_rep_should_know_is_on_no_sheet_of_a_letter(scripts: bool, browser, site: Path):
    """With the browser's own menu too: the letter's sheets leave the branch, and the note stays."""
    context = browser.new_context(java_script_enabled=scripts, offline=True)
    page = context.new_page()
    page.goto((site / "casework" / "letters.html").as_uri())
    sheets = [" ".join(sheet.get_textpage().get_text_range().split()) for sheet in pypdfium2.PdfDocument(page.pdf())]
    context.close()
    notes = [words for words in sheets if "For you, not to send" in words]
    assert len(notes) >= len(TITLES)
    assert [words for words in notes if re.search(r"Yours sincerely|Dear ", words)] == []


def test_the_page_prints_every_letter_blank(opened):
    page = opened().page
    page.emulate_media(media="print")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    papers = page.locator("[data-tool=letters] > .letter").all()
    assert len(papers) == len(TITLES)
    assert all(paper.is_visible() for paper in papers)
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert not page.locator("[data-tool=letters] > .letter").count()


def test_a_letter_is_drawn_when_it_is_chosen_and_not_before(opened):
    page = opened().page
    assert not page.locator("article form").count()
    assert not page.locator("article .letter").count()
    begin(page)
    begin(page, "grievance-appeal")
    assert page.locator("article form").count() == 2
    assert page.locator("article form:visible").count() == 1


def test_the_letters_stand_in_the_choice_by_what_the_rep_is_about_to_do(opened, data: Data):
    choice = opened().page.get_by_label("Which letter?")
    for found in data[LETTERS].values():
        group = choice.locator("optgroup").filter(has=choice.page.locator(f"option[value={found.id}]"))
        assert group.get_attribute("label") == found.moment
    assert choice.locator("option").count() == len(TITLES) + 1


def test_the_address_of_a_letter_opens_it_and_no_other(opened, data: Data):
    page = opened(f"#{anchored(TITLES[-1])}").page  # the last opens the page, the others are followed on it
    for found in reversed(data[LETTERS].values()):
        address = anchored(found.title)
        page.goto(f"{page.url.split('#')[0]}#{address}")
        expect(place(page, found.id).locator("form")).to_be_visible()
        expect(page.locator(f"#{address}")).to_be_in_viewport()
        assert page.locator("article form:visible").count() == 1
        assert page.get_by_label("Which letter?").input_value() == found.id


def test_a_letter_chosen_comes_into_view_and_takes_no_focus(opened):
    page = opened(width=360).page
    choice = page.get_by_label("Which letter?")
    choice.focus()
    choice.select_option("different-time")
    expect(place(page, "different-time").locator(":is(h2, h3, h4)").first).to_be_in_viewport()
    expect(choice).to_be_focused()


def test_a_choice_stays_under_who_steps_through_it_with_the_keyboard(opened):
    page = opened(width=360).page
    choice = page.get_by_label("Which letter?")
    choice.focus()
    for _ in range(8):
        page.keyboard.press("ArrowDown")
    expect(choice).to_be_in_viewport()


def test_a_letter_chosen_is_in_the_address(opened):
    page = opened().page
    begin(page, "different-time")
    page.reload()
    expect(place(page, "different-time").locator("form")).to_be_visible()


def test_the_page_of_letters_holds_no_more_than_a_rep_reads(opened):
    page = opened(width=360).page
    assert page.evaluate("document.querySelector('article').innerText.match(/\\w+/g).length") <= 1600
    begin(page)
    held = """() => {
      const copy = document.querySelector("article").cloneNode(true)
      copy.querySelectorAll("script, noscript, option").forEach(one => one.remove())
      return copy.textContent.match(/\\w+/g).length
    }"""
    assert page.evaluate(held) <= 4500
    assert page.get_by_label("Which letter?").evaluate("one => one.getBoundingClientRect().bottom + scrollY") <= 720


def saved(page: Page, found: Locator, folder: Path, button: str = "Save the letter") -> Path:
    with page.expect_download() as download:
        found.get_by_role("button", name=button).click()
    path = folder / download.value.suggested_filename
    download.value.save_as(path)
    return path


W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def paragraphs(path: Path) -> list[tuple[str, str]]:
    """Return the style and the text of each paragraph of a Word file."""
    with zipfile.ZipFile(path) as file:
        assert file.testzip() is None
        body = lxml.etree.fromstring(file.read("word/document.xml"))
    return [
        (
            next((style.get(f"{W}val") for style in one.iter(f"{W}pStyle")), ""),
            "".join("\n" if each.tag == f"{W}br" else each.text or "" for each in one.iter(f"{W}t", f"{W}br")),
        )
        for one in body.iter(f"{W}p")
    ]


def test_a_word_file_has_the_letter_with_headings_lists_and_marked_gaps(opened, tmp_path: Path):
    page = opened().page
    found = begin(page)
    found.locator("[name=member]").fill("Amina\u0000 & <b>Łucja</b>")
    found.locator("[name=events]").fill("On Monday\nOn Tuesday")
    path = saved(page, found, tmp_path)
    assert path.name == "grievance.docx"
    written = paragraphs(path)
    assert ("Heading1", "Grievance: race discrimination (Amina & <b>Łucja</b>)") in written
    assert [text for style, text in written if style == "Heading2"] == [
        "What happened",
        "Why race",
        "What I ask for",
    ]
    assert ("ListParagraph", "tell me in writing that this has come") in written
    texts = [text for _, text in written]
    assert texts.index("On Tuesday") == texts.index("On Monday") + 1
    assert any("[employer]" in text for text in texts)
    found.get_by_role("alert").wait_for()
    assert "still marked in square brackets" in found.get_by_role("alert").inner_text()
    with zipfile.ZipFile(path) as file:
        for name in file.namelist():
            if name.endswith((".xml", ".rels")):
                lxml.etree.fromstring(file.read(name))
            content = file.read(name).decode("utf-8", "replace")
            assert not re.search(r"file:|/work/|/home/|/tmp/|[A-Z]:\\\\", content), name


def test_a_word_letter_is_laid_out_as_a_letter(opened, tmp_path: Path):
    page = opened().page
    found = begin(page)
    answer_all(found, text="One line\nand one more")
    with zipfile.ZipFile(saved(page, found, tmp_path)) as file:
        body = lxml.etree.fromstring(file.read("word/document.xml"))
        feet = [file.read(name).decode() for name in file.namelist() if re.match(r"word/footer\d*\.xml", name)]
    written = list(body.iter(f"{W}p"))
    texts = ["".join(one.itertext(f"{W}t")) for one in written]
    kept = [one.find(f"{W}pPr/{W}keepNext") is not None for one in written]
    whole = [one.find(f"{W}pPr/{W}keepLines") is not None for one in written]
    dear = next(i for i, text in enumerate(texts) if text.startswith("Dear "))
    assert dear > 0 and texts[dear + 1].startswith("Grievance: race discrimination")
    yours = texts.index("Yours sincerely,")
    assert kept[yours - 1] and kept[yours] and whole[yours + 1] and not kept[yours + 1]
    assert kept[texts.index("To put this right, I ask for:")], "a lead stands with its list"
    assert all(
        kept[i] for i, one in enumerate(written) if one.find(f"{W}pPr/{W}pStyle[@{W}val='Heading2']") is not None
    )
    assert feet and all("PAGE" in foot and "NUMPAGES" in foot for foot in feet)


def test_the_note_is_a_file_of_its_own_and_nothing_of_it_is_in_the_letter(opened, tmp_path: Path):
    page = opened(permissions=["clipboard-read", "clipboard-write"]).page
    found = begin(page)
    answer_all(found, act=NEW)
    assert found.get_by_role("heading", name="For you, not to send").is_visible()
    found.get_by_role("button", name="Copy").click()
    found.get_by_text("Copied.", exact=True).wait_for()
    sent = page.evaluate("navigator.clipboard.readText()")
    letter_file, note_file = saved(page, found, tmp_path), saved(page, found, tmp_path, "Save the note to yourself")
    assert (letter_file.name, note_file.name) == ("grievance.docx", "note-grievance.docx")
    kept = [text for _, text in paragraphs(note_file)]
    assert kept[0] == "Grievance: note to yourself" and kept[1].startswith("For you, not to send.")
    assert any(text.startswith("If nobody has asked for early conciliation") for text in kept)
    assert any(text.startswith("Look in the policy") for text in kept)
    for words in (sent, "\n".join(text for _, text in paragraphs(letter_file))):
        assert not re.search("For you|Look in the policy|early conciliation|Diary", words)


def test_a_letter_that_is_missing_from_the_copy_is_there_to_read(opened):
    page = opened().page
    page.evaluate("() => { document.head.append = script => script.dispatchEvent(new Event('error')) }")
    page.get_by_label("Which letter?").select_option("grievance")
    expect(place(page).get_by_role("alert")).to_contain_text("Here is the letter to read and copy.")
    expect(place(page).locator(".letter")).to_contain_text("[member’s name]")


def test_the_page_carries_no_letter_that_nobody_chose(opened, data: Data):
    watched = opened()
    assert not [address for address in watched.asked if "/facts/letters/" in address]
    assert watched.page.evaluate("document.querySelector('article').querySelectorAll('*').length") < 900
    begin(watched.page)
    assert [address.split("/")[-1] for address in watched.asked if "/facts/letters/" in address] == ["grievance.js"]


def test_every_letter_saved_for_word_opens_in_libreoffice(opened, tmp_path: Path, data: Data, read_by_libreoffice):
    page = opened().page
    paths = []
    for found in data[LETTERS].values():
        part = begin(page, found.id)
        answer_all(part, text="Łucja & Söhne <x>\n🙂")
        paths.append(saved(page, part, tmp_path))
    for path, text in zip(paths, read_by_libreoffice(*paths), strict=True):
        wanted = [line for _, words in paragraphs(path) for line in words.split("\n") if line]
        assert all(line in text for line in wanted), path.name


def test_a_letter_is_accessible_in_every_state(opened):
    watched = opened(width=360)
    page = watched.page
    states = {"at rest": violations_by_day_and_night(page, ".tool")}
    found = begin(page)
    states["empty"] = violations_by_day_and_night(page, ".tool")
    found.locator("[name=act]").fill("2026-12-01")
    found.locator("[name=act]").blur()
    found.get_by_role("button", name="Save the note to yourself").click()
    states["with an error"] = violations_by_day_and_night(page, ".tool")
    found.get_by_role("button", name="Copy").click()
    found.locator(".letter-told [role=alert]").wait_for()
    states["copied with gaps"] = violations_by_day_and_night(page, ".tool")
    answer_all(found, act=NEW)
    states["filled"] = violations_by_day_and_night(page, ".tool")
    found.get_by_role("button", name="Empty this letter").click()
    states["asked to empty"] = violations_by_day_and_night(page, ".tool")
    assert not {state: faults for state, faults in states.items() if faults}
    page.evaluate("location.hash = 'letter=nope'")
    page.locator(".letter-unknown").wait_for()
    assert not violations_by_day_and_night(page, ".tool")
    assert page.evaluate("document.documentElement.scrollWidth") <= 360


def test_an_open_letter_never_scrolls_sideways_on_the_smallest_screen(opened, data: Data):
    page = opened(width=320).page
    for letter_id in data[LETTERS]:
        answer_all(begin(page, letter_id), text="Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch" * 2)
        assert page.evaluate("document.documentElement.scrollWidth") <= 320


# A letter in time


def test_a_letter_whose_law_has_ended_asks_the_rep_to_look_again(book: Book):
    request = book.data.facts["dsar-one-month"].model_copy(update={"in_force_to": date(2026, 11, 1)})
    ended = replace(book, data=replace(book.data, facts={**book.data.facts, request.id: request}), seen=Seen())
    asking = next(one for one in book.data[LETTERS].values() if any("dsar-reply" in p.law for p in one.paragraphs))
    assert not any("Look again" in note["says"] for note in facts_of(book.opened(), asking.id)["notes"])
    warned = [note["says"] for note in facts_of(ended, asking.id)["notes"] if "Look again" in note["says"]]
    assert warned
    assert all("No longer law since 2\xa0November 2026." in says for says in warned)
