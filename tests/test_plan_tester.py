"""The action-plan tester: its data, the rule in two languages, its file, and a plan read from end to end."""

import json
import random
import re
import zipfile
from pathlib import Path

import lxml.etree
import lxml.html
import pytest
import yaml
from playwright.sync_api import Page, expect
from pydantic import ValidationError

from macros import TOOLS
from macros.models.load import Data, load
from macros.models.mistakes import Mistakes
from macros.models.prose import sentences
from macros.render.book import Book
from macros.tools.plan_tester.macro import plan_tester
from macros.tools.plan_tester.model import PLAN_TESTER, PlanAction, PlanTester
from macros.tools.plan_tester.rules import band, flags, found, total, weakest
from tests.conftest import violations_by_day_and_night
from tests.modules import PAGE_MODULE, joined, live
from tests.prose import grade
from tests.tool_page import FULL, assert_refused, foreign_files, give, kept, press

ROOT = Path(__file__).parent.parent
FILE = "data/plan_tester.yml"
PAGE = "wres/action-plans"
OPEN = "Open a saved plan"
SCRIPT = "<script>alert(1)</script><img src=x onerror=alert(1)>"
BOXES = ("action", "change", "owner", "date", "why", "means")
VECTORS = yaml.safe_load((ROOT / "tests/vectors/plan_tester.yml").read_text("utf-8"))

FAULTS = [
    ("an unknown key", "    good: Each indicator", "    god: Each indicator", "questions.0.god: Extra"),
    ("no question for the meeting", "    say: Which of these figures got worse this year, and where does the plan say so?\n", "", "questions.0.say: Field required"),
    ("a question twice", "  - id: involved\n", "  - id: honest\n", 'the id "honest" stands twice'),
    ("a sign twice", "  - id: as-before\n", "  - id: effort\n", 'the id "effort" stands twice'),
    ("a box that is none", "    reads: [change]\n", "    reads: [changes]\n", "signs.3.reads.0: Input should be"),
    ("words to find in capitals", "[raise awareness,", "[Raise awareness,", "signs.0.words.0"),
    ("the same words twice", "[raise awareness,", "[raise awareness, raise awareness,", "the same words stand twice"),
    ("an empty box with words", "    when: blank\n", "    when: blank\n    words: [none]\n", "give words to look for, unless the sign is an empty box"),
    ("a sign that waits for a later one", "    flag: An effort, not an act\n", "    flag: An effort, not an act\n    unless: training\n", "which is no sign above it"),
    ("a score of three", "  - value: 2\n", "  - value: 3\n", "scores.2.value"),
    ("bands that begin late", "  - at_least: 0\n", "  - at_least: 1\n", "begin at 0"),
    ("a verdict", "says: Much is missing.", "says: It fails.", '"fails" is a verdict'),
]  # fmt: skip


@pytest.fixture(scope="module")
def tester(data: Data):
    return data[PLAN_TESTER]


# The data


@pytest.mark.parametrize(("what", "old", "new", "report"), FAULTS, ids=[fault[0] for fault in FAULTS])
def test_a_fault_in_the_tester_is_refused(what: str, old: str, new: str, report: str):
    text = (ROOT / FILE).read_text("utf-8")
    assert old in text, f"the seed for {what} no longer fits {FILE}"
    broken = json.dumps(yaml.safe_load(text.replace(old, new, 1)))
    with pytest.raises(ValidationError) as raised:
        PlanTester.model_validate_json(broken)
    said = [f"{'.'.join(map(str, fault['loc']))}: {fault['msg']}" for fault in raised.value.errors()]
    assert any(report in one for one in said), said


def test_faults_and_unknown_ids_are_reported_with_their_file_and_line(project: Path):
    path = project / FILE
    text = path.read_text("utf-8").replace("page: wres/indicators", "page: wres/indicator")
    path.write_text(text.replace("sources: [nhs-providers-bhrut]", "sources: [nhs-providers-bhrt]"), "utf-8")
    with pytest.raises(Mistakes) as raised:
        load(project, TOOLS)
    for report in ('Unknown pages id "wres/indicator"', 'Unknown sources id "nhs-providers-bhrt"'):
        assert re.search(rf"^{re.escape(FILE)}:\d+: .*{re.escape(report)}", str(raised.value), re.MULTILINE)


def test_all_nine_questions_of_the_guide_are_asked(tester):
    """Shared source 001, part 3: what it asks of an action plan, in its order; in our words."""
    assert [question.id for question in tester.questions] == (
        "honest involved last-year why-not trend evidence dates hot-spots owners".split()
    )


def test_the_questions_are_questions_in_plain_words(tester):
    assert all(one.ask.endswith("?") and one.say.endswith("?") for one in tester.questions)
    assert all(sign.ask.endswith("?") for sign in tester.signs)
    said = [
        sentence
        for words in (
            *(part for one in tester.questions for part in (one.ask, one.good, one.weak, one.get, one.say)),
            *(part for sign in tester.signs for part in (sign.says, sign.ask)),
        )
        for sentence in sentences(words)
    ]
    assert grade(said) <= 8


def test_every_part_has_a_sign_and_every_box_is_read(tester):
    assert {sign.part for sign in tester.signs} == {part.id for part in tester.parts}
    assert {box for sign in tester.signs for box in sign.reads} == set(BOXES)


def test_each_phrase_finds_itself(tester):
    for sign in tester.signs:
        for phrase in sign.words:
            said = phrase.replace("####", "2027").replace("#", "12").replace("*", "")
            assert found(f"Here {said}.", [phrase]) == [said], (sign.id, phrase)


def test_what_sets_a_sign_off_is_said_in_one_plain_sentence_whose_examples_do(tester, book: Book):
    printed = lxml.html.fromstring(plan_tester(book.opened())).findall(".//table")[2]
    for row, sign in zip(printed.findall(".//tbody/tr"), tester.signs, strict=True):
        says = row[1].text_content()
        assert says.count(".") == 1 and says.endswith(".") and len(says.split()) <= 25, says
        assert not re.search(r"[#*…]|a number", says), says
        for example in re.findall("“([^”]+)”", says.partition("such as")[2]):
            assert found(f"Here {example}.", sign.words), (sign.id, example)


# The rule


@pytest.mark.parametrize("vector", VECTORS, ids=lambda vector: vector["name"])
def test_the_rule_reads_the_worked_actions(vector, tester):
    shown = {flag.id: list(flag.words) for flag in flags(PlanAction(**vector["action"]), tester.signs)}
    assert shown == vector["flags"]


def test_the_weak_entry_shows_signs_in_every_part_and_the_strong_one_none(tester):
    of = {sign.id: sign.part for sign in tester.signs}
    assert {of[flag.id] for flag in flags(tester.entry.weak, tester.signs)} == set(of.values())
    assert flags(tester.entry.strong, tester.signs) == []


def test_nine_answers_come_to_a_total_a_band_and_the_weakest_three(tester):
    scores = dict(zip((one.id for one in tester.questions), (1, 0, 2, 0, 1, 2, 1, 0, 0), strict=True))
    assert total(scores, tester.questions) == (7, 9)
    assert [one.id for one in weakest(scores, tester.questions)] == ["involved", "why-not", "hot-spots"]
    assert weakest({"honest": 2}, tester.questions) == []
    assert [band(points, tester.bands) for points in (0, 6, 7, 12, 13, 18)] == [
        *2 * [tester.bands[0]], *2 * [tester.bands[1]], *2 * [tester.bands[2]],
    ]  # fmt: skip


# The paper form


def test_the_form_on_paper_has_everything(book: Book, tester):
    printed = lxml.html.fromstring(plan_tester(book.opened()))
    questions, action, signs, entry = printed.findall(".//table")
    assert len(questions.findall(".//tbody/tr")) == 9
    assert len(questions.findall(".//span[@class='box']")) == 27
    assert len(action.findall(".//tbody/tr")) == 6
    assert len(signs.findall(".//tbody/tr")) == len(tester.signs)
    last = entry.findall(".//tbody/tr")[-1]
    assert "Rests on training (“unconscious bias”, “training”)" in last[1].text_content()
    assert last[2].text_content() == "None"


def test_the_facts_for_the_script_can_end_nothing(book: Book):
    assert "</" not in re.search(r"<script[^>]*>(.*?)</script>", plan_tester(book.opened()), re.DOTALL)[1]


# The file

GOOD = {"format": "staffside-plan_tester", "version": 1, "saved": "2026-11-22",
        "plan": {"name": "Northmere 2026", "answers": {"honest": {"score": 1, "note": "page 4"}, "owners": {"score": 0}},
                 "actions": [{"action": "Continue", "change": "", "owner": "", "date": "", "why": "", "means": ""}]}}  # fmt: skip


def changed(**parts: object) -> str:
    return json.dumps({**GOOD, **parts})


def plan(**parts: object) -> str:
    return changed(plan={**GOOD["plan"], **parts})  # type: ignore[dict-item]


BAD_FILES = [
    *foreign_files(GOOD, "a plan"),
    ("no plan", changed(plan=None), "its plan is missing"),
    ("a name that is a number", plan(name=7), "the plan’s name is not text"),
    ("a name without end", plan(name="x" * 121), "the plan’s name is too long"),
    ("answers in a list", plan(answers=[]), "its answers are missing"),
    ("a score of nine", plan(answers={"honest": {"score": 9}}), "is not 0, 1 or 2"),
    ("a score in words", plan(answers={"honest": {"score": "2"}}), "is not 0, 1 or 2"),
    ("an answer that is a word", plan(answers={"honest": "yes"}), "can’t be read"),
    ("a note that is a list", plan(answers={"honest": {"note": []}}), "is not text"),
    ("an id that reaches behind", json.dumps(GOOD).replace('"honest"', '"__proto__"'), "in a way that this page never does"),
    ("an id with a script", plan(answers={SCRIPT: {"score": 1}}), "in a way that this page never does"),
    ("no actions", plan(actions=None), "its actions are missing"),
    ("an action that is a word", plan(actions=["train"]), "action 1 can’t be read"),
    ("a box that is a number", plan(actions=[{"date": 2027}]), "a part of action 1 is not text"),
    ("a box without end", plan(actions=[{"why": "x" * 2001}]), "a part of action 1 is too long"),
    ("more actions than a plan has", plan(actions=[{}] * 41), "more than 40 actions"),
]  # fmt: skip


@pytest.fixture
def opened(open_page):
    return lambda fragment="", **options: open_page(PAGE + fragment, **options)


def alert(page: Page) -> str:
    return page.locator(".tool [role=alert]").inner_text()


def answer(page: Page, question: str, score: int) -> None:
    page.locator(f"#plan-{question}-{score}").check()


def note(page: Page, question: str, text: str) -> None:
    if not page.locator(f"#plan-{question}-note").is_visible():
        page.locator(f"[data-item={question}] summary", has_text="Note").click()
    page.locator(f"#plan-{question}-note").fill(text)


def type_action(page: Page, n: int = 0, **boxes: str) -> None:
    for box, text in boxes.items():
        page.locator(f"#plan-action-{n}-{box}").fill(text)


def read_action(page: Page, n: int = 1) -> None:
    press(page, f"Read this action: action {n}")


def shown(page: Page) -> list[str]:
    return page.locator(".plan-flags > li").evaluate_all("all => all.map(one => one.dataset.sign)")


def test_each_bad_file_gets_a_clear_message_and_changes_nothing(opened, tmp_path: Path):
    watched = opened()
    page = watched.page
    answer(page, "honest", 1)
    assert_refused(page, BAD_FILES, tmp_path / "bad.json", OPEN)
    assert page.locator("#plan-honest-1").is_checked()
    give(page, " " * 5_000_001, tmp_path / "large.json", OPEN)
    page.get_by_text("too large to be a file").wait_for()
    assert not watched.faults


def test_a_plan_saved_to_a_file_opens_again_as_it_was(opened, tmp_path: Path):
    page = opened().page
    page.get_by_label("Name of the plan").fill("Northmere Trust 2026")
    answer(page, "honest", 2)
    answer(page, "owners", 0)
    note(page, "owners", "Łucja’s “note” 🙂\nsecond line")
    type_action(page, action="Continue", date="Ongoing")
    press(page, "Add an action")
    with page.expect_download() as download:
        press(page, "Save to a file")
    assert download.value.suggested_filename == "plan-northmere-trust-2026.json"
    saved = Path(download.value.path()).read_text("utf-8")
    held = json.loads(saved)
    assert (held["format"], held["version"]) == ("staffside-plan_tester", 1)
    assert held["plan"] == {
        "name": "Northmere Trust 2026",
        "answers": {"honest": {"score": 2}, "owners": {"score": 0, "note": "Łucja’s “note” 🙂\nsecond line"}},
        "actions": [{**dict.fromkeys(BOXES, ""), "action": "Continue", "date": "Ongoing"}],  # the blank one is left out
    }
    page.reload()
    assert not page.locator("#plan-honest-2").is_checked()
    give(page, "\ufeff" + saved, tmp_path / "plan.json", OPEN)
    page.get_by_text("Opened: Northmere Trust 2026.").wait_for()
    assert page.locator("#plan-honest-2").is_checked()
    assert page.locator("#plan-owners-note").input_value() == "Łucja’s “note” 🙂\nsecond line"
    assert shown(page)[:2] == ["as-before", "no-place"]


def test_a_file_takes_the_place_of_a_plan_only_when_told_to(opened, tmp_path: Path):
    page = opened().page
    answer(page, "trend", 2)
    give(page, plan(answers={"from-next-year": {"score": 1, "note": SCRIPT}}), tmp_path / "plan.json", OPEN)
    page.locator(".confirm").wait_for()
    assert "Northmere 2026" in page.locator(".confirm").inner_text()
    expect(page.locator(":focus")).to_have_text("Keep what is here")
    press(page, "Keep what is here")
    assert page.locator("#plan-trend-2").is_checked()
    give(page, plan(answers={"from-next-year": {"score": 1, "note": SCRIPT}}), tmp_path / "plan.json", OPEN)
    press(page, "Open it")
    assert not page.locator("#plan-trend-2").is_checked()
    assert page.get_by_text(
        f"from-next-year: 1: {SCRIPT}"
    ).is_visible()  # an answer to a question not asked here is kept


# The rule in the browser


def test_the_browser_reads_as_python_does(opened, tester):
    """The worked actions, and a few hundred made of the words of the signs and of what surrounds words."""
    rng = random.Random(5)
    phrases = [phrase for sign in tester.signs for phrase in sign.words]
    pieces = [
        *"  \n\u00a0--–’'.,;%/()“” 0123456789éłßİıſK日🙂",
        *"aeistr",
        "\u0301",
        "2027",
        "1,204",
        "1.5",
        "20%",
        "ing",
        "Ward",
    ]

    def text() -> str:
        made = []
        for _ in range(rng.randrange(12)):
            phrase = (
                rng.choice(phrases)
                .replace("####", "2026")
                .replace("#", rng.choice(["7", "1.25", "2030", "19.5%"]))
                .replace("*", rng.choice(["", "s", "é"]))
            )
            made.append(rng.choice([phrase, phrase.upper(), rng.choice(pieces)]))
            made.append(rng.choice(pieces))
        return "".join(made)

    actions = [vector["action"] for vector in VECTORS] + [{box: text() for box in BOXES} for _ in range(400)]
    page = opened().page
    joined(page, rules="macros/tools/plan_tester/rules.js")
    live(page, own=PAGE_MODULE)
    read = page.evaluate(
        "actions => { const { signs } = own.facts(document.querySelector('[data-tool=plan_tester]')); return actions.map(action => rules.flags(action, signs)) }",
        actions,
    )
    for action, theirs in zip(actions, read, strict=True):
        ours = [{"id": flag.id, "words": list(flag.words)} for flag in flags(PlanAction(**action), tester.signs)]
        assert ours == theirs, action
    given = [{one.id: rng.randrange(3) for one in tester.questions if rng.random() < 0.8} for _ in range(200)]
    read = page.evaluate(
        """all => { const { questions, bands } = own.facts(document.querySelector('[data-tool=plan_tester]')), { total, weakest, band } = rules
        return all.map(one => [...total(one, questions), weakest(one, questions).map(low => low.id), band(total(one, questions)[0], bands).at_least]) }""",
        given,
    )
    for scores, theirs in zip(given, read, strict=True):
        points, answered = total(scores, tester.questions)
        low = [one.id for one in weakest(scores, tester.questions)]
        assert [points, answered, low, band(points, tester.bands).at_least] == theirs, scores


# End to end


def test_the_whole_form_is_there_to_print_without_scripts(opened, tester):
    page = opened(java_script_enabled=False).page
    assert page.locator(".tool table:visible").count() == 4
    assert page.locator(".tool tbody tr:visible").count() == 9 + 6 + len(tester.signs) + 7
    assert not page.locator(".tool :is(input, button, select, textarea)").count()


def test_nine_answers_come_to_words_and_what_to_take_to_the_meeting(opened, tester):
    page = opened().page
    assert page.locator(".plan-score").inner_text() == "None of the 9 questions has an answer yet."
    answer(page, "honest", 1)
    assert page.locator(".plan-score").inner_text() == "1 of 2 points, from 1 of the 9 answers."
    for question, score in zip(tester.questions, (1, 0, 2, 0, 1, 2, 1, 0, 0), strict=True):
        answer(page, question.id, score)
    assert page.locator(".plan-score").inner_text() == f"7 of 18 points, from all 9 answers. {tester.bands[1].says}"
    low = page.locator(".plan-weak li").all_inner_texts()
    assert [words.split(".")[0] for words in low] == [
        "Written with the staff",
        "Why it fell short",
        "Where the gap is widest",
    ]
    assert tester.questions[1].say in low[0] and tester.questions[1].get in low[0]
    page.get_by_role("button", name="Clear the answer to question 2").click()
    assert page.locator(".plan-score").inner_text().startswith("7 of 16 points, from 8 of the 9 answers.")
    assert not re.search(r"\b(pass|fail)", page.locator(".tool").inner_text(), re.IGNORECASE)


def test_an_action_is_read_and_each_flag_says_what_set_it_off(opened):
    page = opened().page
    read_action(page)
    assert "There is nothing to read yet" in alert(page)
    expect(page.locator(":focus")).to_have_id("plan-action-0-action")
    type_action(page, action="Continue to RAISE awareness", change="All managers trained", date="Ongoing")
    assert not shown(page)  # nothing is said until asked
    read_action(page)
    words = page.locator(".plan-read").inner_text()
    assert "This is a reading aid" in words
    assert "An effort, not an act. Set off by: “RAISE awareness”." in words
    assert "No number to move. Set off because none of the words looked for is in “What will change”." in words
    assert "Nobody named. Set off by the empty box “Who answers for it”." in words
    type_action(page, owner="Director of people")
    page.locator("#plan-action-0-owner").blur()
    assert "no-owner" not in shown(page)  # read anew, once read
    press(page, "Add an action")
    expect(page.locator(":focus")).to_have_id("plan-action-1-action")
    type_action(page, 1, action="Panels write to the director")
    press(page, "Remove it: action 1")
    press(page, "Keep it")
    press(page, "Remove it: action 1")
    press(page, "Remove it")
    assert page.locator("#plan-action-0-action").input_value() == "Panels write to the director"
    assert page.locator(".plan-action").count() == 1


def test_a_forty_first_action_is_refused_and_nothing_lost(opened, tmp_path: Path):
    page = opened().page
    give(page, plan(actions=[{"action": f"Act {n}"} for n in range(40)]), tmp_path / "plan.json", OPEN)
    page.get_by_text("Opened: Northmere 2026.").wait_for()
    press(page, "Add an action")
    assert "which is the most" in alert(page)
    assert page.locator("#plan-action-39-action").input_value() == "Act 39"


def test_a_plan_can_be_read_by_keyboard_alone(opened):
    page = opened().page
    page.get_by_label("Name of the plan").focus()
    for _ in range(6):
        if page.evaluate("document.activeElement.id") != "plan-honest-0":
            page.keyboard.press("Tab")
    page.keyboard.press("Space")
    page.keyboard.press("ArrowRight")
    assert page.locator("#plan-honest-1").is_checked()
    assert page.locator(".plan-score").inner_text() == "1 of 2 points, from 1 of the 9 answers."
    page.locator("#plan-action-0-action").focus()
    page.keyboard.type("Continue")
    for _ in range(6):
        page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert "as-before" in shown(page)


def test_nothing_is_kept_until_chosen_then_all_of_it_until_stopped(opened):
    watched = opened()
    page = watched.page
    answer(page, "honest", 1)
    note(page, "honest", "page 4")
    type_action(page, action="Continue")
    assert kept(page) == {}
    assert "#" not in page.url
    press(page, "Keep it on this device")
    type_action(page, owner="HR")
    page.reload()
    assert page.locator("#plan-honest-1").is_checked()
    assert page.locator("#plan-honest-note").input_value() == "page 4"
    assert page.locator("#plan-action-0-owner").input_value() == "HR"
    press(page, "Start again")
    press(page, "Empty it")
    assert set(kept(page)) == {"staffside:keep"}
    assert not page.locator(".tool input:checked").count()
    answer(page, "trend", 2)
    press(page, "Stop keeping it")
    press(page, "Stop, and delete it")
    assert kept(page) == {}
    assert page.locator("#plan-trend-2").is_checked()  # still on the page
    page.evaluate(
        "() => { localStorage['staffside:keep'] = 'yes'; localStorage['staffside:plan_tester'] = '{\"version\":1,\"value\":{\"name\":7}}' }"
    )
    page.reload()
    assert "set aside, not deleted" in alert(page)
    assert "staffside:set-aside:plan_tester" in kept(page)
    assert not watched.away()
    assert not watched.faults


def test_a_kept_action_that_lacks_a_box_opens_with_that_box_empty(opened):
    page = opened().page
    kept_plan = {"name": "Trust", "answers": {}, "actions": [{"owner": "HR"}]}
    page.evaluate(
        """plan => {
          localStorage["staffside:keep"] = "yes"
          localStorage["staffside:plan_tester"] = JSON.stringify({ version: 1, value: plan })
        }""",
        kept_plan,
    )
    page.reload()
    boxes = {box: page.locator(f"#plan-action-0-{box}").input_value() for box in ("action", "owner", "date")}
    assert boxes == {"action": "", "owner": "HR", "date": ""}


def test_a_full_device_says_so_once_and_loses_nothing(opened):
    page = opened().page
    answer(page, "honest", 1)
    press(page, "Keep it on this device")
    page.evaluate(FULL)
    page.locator("#plan-action-0-action").press_sequentially("train")
    assert "no room left" in alert(page)
    assert page.locator("#plan-action-0-action").input_value() == "train"


def unfold(page: Page) -> None:
    page.evaluate("for (const one of document.querySelectorAll('.tool details')) one.open = true")


def fill(page: Page, tester, text: str) -> None:
    page.get_by_label("Name of the plan").fill(text[:120])
    for question in tester.questions:
        answer(page, question.id, 0)
        note(page, question.id, text)
    type_action(page, **dict.fromkeys(BOXES, f"{text} continue existing resources all tbc"))
    read_action(page)


def test_scripts_typed_in_every_field_are_text_on_the_page_on_paper_and_when_copied(opened, tester):
    watched = opened()
    page = watched.page
    page.on("dialog", lambda dialog: watched.faults.append(dialog.message))
    fill(page, tester, SCRIPT)
    page.evaluate(
        "() => { globalThis.print = () => { globalThis.printing = document.documentElement.dataset.print }; navigator.clipboard.writeText = async text => { globalThis.copied = text } }"
    )
    press(page, "Copy")
    page.get_by_text("Copied.").wait_for()
    copied = page.evaluate("copied")
    assert copied.startswith(SCRIPT) and "TO TAKE TO THE MEETING" in copied and "0 of 18 points" in copied
    press(page, "Print")
    assert page.evaluate("printing") == "plan"
    page.emulate_media(media="print")
    paper = page.locator(".plan-print")
    expect(paper).to_be_visible()
    assert SCRIPT in paper.inner_text()
    assert "This is a reading aid" in paper.inner_text() and "Set off by: “continue”" in paper.inner_text()
    for hidden in (".check-top", ".plan-action", ".keeping", ".plan-fold", "article h2"):
        assert not page.locator(hidden).first.is_visible(), hidden
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    page.emulate_media(media="screen")
    expect(paper).to_be_hidden()
    press(page, "Start again")
    assert not page.locator(".tool :is(img, script:not([type='application/json']))").count()
    assert not watched.faults
    assert not watched.away()


def test_a_blank_plan_prints_with_boxes_to_fill_in(opened, tester):
    page = opened().page
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    page.emulate_media(media="print")
    paper = page.locator(".plan-print").inner_text()
    assert paper.count("☐") == 27
    assert all(box.label in paper for box in tester.boxes)


def test_a_word_file_has_every_answer_note_and_flag(opened, tmp_path: Path):
    page = opened().page
    page.get_by_label("Name of the plan").fill("Northmere")
    answer(page, "honest", 1)
    note(page, "honest", f"first line\n{SCRIPT} 🙂")
    type_action(page, action="Continue", means="Nil")
    with page.expect_download() as download:
        press(page, "Save as Word")
    assert download.value.suggested_filename == "plan-northmere.docx"
    download.value.save_as(tmp_path / "plan.docx")
    with zipfile.ZipFile(tmp_path / "plan.docx") as file:
        body = lxml.etree.fromstring(file.read("word/document.xml"))
    rows = ["|".join("".join(cell.itertext()) for cell in row.iter("{*}tc")) for row in body.iter("{*}tr")]
    assert len(rows) == 1 + 9 + 1 + 6
    assert rows[1].endswith(f"|1: In part|first line{SCRIPT} 🙂")
    assert "Time, people and money|Nil" in rows
    words = "".join(body.itertext())
    assert "Specific. More of the same. Set off by: “Continue”. Ask: " in words
    assert "This is a reading aid" in words


# For everybody


def test_the_tester_is_accessible_in_every_state(opened, tester, tmp_path: Path):
    page = opened(width=360).page
    states = {"empty": violations_by_day_and_night(page, ".tool")}
    read_action(page)
    give(page, "{", tmp_path / "bad.json", OPEN)
    page.locator(".tool-message [role=alert]").wait_for()
    states["nothing to read, a file refused"] = violations_by_day_and_night(page, ".tool")
    fill(page, tester, "Continue")
    unfold(page)
    press(page, "Keep it on this device")
    press(page, "Start again")
    states["filled, unfolded, kept, asked to start again"] = violations_by_day_and_night(page, ".tool")
    assert not {state: faults for state, faults in states.items() if faults}


def test_a_filled_tester_fits_the_smallest_screen_and_everything_to_press_is_large_enough(opened, tester):
    page = opened(width=320).page
    fill(page, tester, "x" * 400)
    unfold(page)
    press(page, "Start again")
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    small = page.evaluate(
        """[...document.querySelectorAll(".tool :is(button, summary, select, input, textarea)")].filter(one => one.checkVisibility()).filter(one => {
          const target = one.matches("[type=radio], [type=checkbox]") ? one.parentElement : one
          const { width, height } = target.getBoundingClientRect()
          return width < 24 || height < 24
        }).map(one => one.outerHTML)"""
    )
    assert not small
