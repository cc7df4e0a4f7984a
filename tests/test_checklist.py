"""The casework checklist: its data, the macro, the file it saves, and filling it in from end to end."""

import json
import re
import zipfile
from pathlib import Path

import lxml.etree
import lxml.html
import pytest
from playwright.sync_api import Page, expect

from macros.models.load import Data
from macros.models.prose import sentences, typed_figures
from macros.render.book import Book
from macros.tools.checklist.macro import checklist
from macros.tools.checklist.model import CHECKLIST, Check
from tests.conftest import assert_reported, violations_by_day_and_night
from tests.prose import grade
from tests.tool_page import FULL, assert_refused, foreign_files, give, kept

FILE = "data/checklist.yml"
PAGE = "casework/checklist"
OPEN = "Open a saved case"
SCRIPT = "<script>alert(1)</script><img src=x onerror=alert(1)>"

FAULTS = [
    ("an unknown key", "if_no: Stop here.", "ifno: Stop here.", "today.items.safe.ifno: Unknown key."),
    ("no question", "      ask: Is everyone safe, now and on the next shift?\n", "", "ask: Missing. Add it."),
    ("an unknown fact", "facts: [et-settlement]", "facts: [et-settlment]", 'Unknown facts id "et-settlment". Did you mean'),
    ("an unknown page", "page: law/early-conciliation", "page: law/early-concilation", 'Unknown pages id "law/early-concilation"'),
    ("a figure that the fact lacks", "{interim-relief.days}", "{interim-relief.day}", 'interim-relief has no value "day"'),
    ("an id of another group's item", "- id: ring-again", "- id: safe", "safe.id: This id is taken by another item."),
    ("a group's id twice", "- id: close\n", "- id: care\n", "care.id: This id is taken."),
    ("a group with nothing in it", "  items:\n    - id: outcome", "  items: []\n  item:\n    - id: outcome", "Empty. Name at least one."),
    ("a word for yes", "may_not_apply: true", "may_not_apply: sometimes", "Input should be a valid boolean"),
]  # fmt: skip


def items(data: Data) -> list[Check]:
    return [item for group in data[CHECKLIST].values() for item in group.items]


# The data


@pytest.mark.parametrize(("what", "old", "new", "report"), FAULTS, ids=[fault[0] for fault in FAULTS])
def test_a_fault_in_the_checklist_is_reported_with_its_place(what: str, old: str, new: str, report: str, project: Path):
    assert_reported(project, FILE, old, new, report)


def test_safety_and_the_clock_come_first(data: Data):
    assert [item.id for item in items(data)][:2] == ["safe", "safe-day"]


def test_no_figure_of_law_is_typed_in_the_checklist(data: Data):
    for item in items(data):
        for part in (item.ask, item.why, item.if_no):
            assert not list(typed_figures(re.sub(r"\{[^}]*\}", "", part))), item.id


def test_an_item_that_names_a_nation_cites_law_of_that_nation(data: Data):
    for item in items(data):
        nations = {nation for fact in item.facts for nation in data.names[fact].nations}
        for words, nation in (("Great Britain", "scotland"), ("Northern Ireland", "northern-ireland")):
            if words in item.why:
                assert nation in nations, item.id
        if (
            item.facts
            and "Great Britain" not in item.why
            and "In England" not in item.ask
            and "England:" not in item.ask
        ):
            assert nations == {"england", "wales", "scotland", "northern-ireland"}, (
                f"{item.id} says law of some nations"
            )


def test_an_item_that_may_not_apply_says_when_it_does(data: Data):
    assert {item.id for item in items(data) if item.ask.startswith("If ")} == {
        item.id for item in items(data) if item.may_not_apply
    }


def test_every_item_is_a_question_in_plain_words(data: Data):
    assert all(item.ask.endswith("?") for item in items(data))
    said = [
        sentence for item in items(data) for part in (item.ask, item.why, item.if_no) for sentence in sentences(part)
    ]
    assert grade(said) <= 8


def test_nothing_of_the_guides_checklist_is_lost(data: Data):
    """Each question of part 3, section 7 of the guide (shared source 001) has an item, in our words."""
    carried = {
        "settle soon and informally": "soon",
        "named as a last resort": "listened",
        "people need to be taken seriously": "taken-seriously",
        "how to prove it": "reps-can-prove",
        "passed over": "passed-over",
        "formal for some, a word for others": "formal-for-everyone",
        "policies and training are not enough": "more-than-policy",
        "pinpoint problems with HR": "hot-spots",
        "share information across unions": "pool",
        "the tip of something wider": "before",
        "support for members": "support-there",
        "hard on reps": "rep-support",
        "bias in investigations": "bias-agreed",
        "reps know the guidance of England": "england-known",
        "management follows it": "england-followed",
    }
    assert set(carried.values()) <= {item.id for item in items(data)}


# The paper list


def test_the_list_on_paper_has_every_question_with_empty_boxes(book: Book, data: Data):
    printed = lxml.html.fromstring(checklist(book.opened()))
    rows = printed.findall(".//li[@data-item]")
    assert [row.get("data-item") for row in rows] == [item.id for item in items(data)]
    for row, item in zip(rows, items(data), strict=True):
        assert len(row.findall(".//span[@class='box']")) == (4 if item.may_not_apply else 3)
    assert "{" not in printed.text_content().split('{"groups"')[0]


def test_the_facts_for_the_script_can_end_nothing(book: Book):
    assert "</" not in re.search(r"<script[^>]*>(.*?)</script>", checklist(book.opened()), re.DOTALL)[1]


def test_the_rest_of_the_page_still_shows_its_caveats_in_full(book: Book):
    opened = book.opened()
    checklist(opened)
    assert "ni-questionnaire-21-days" in opened.seen.doubts_folded
    assert not opened.seen.doubts_shown


# The file


GOOD = {"format": "staffside-checklist", "version": 1, "saved": "2026-11-22",
        "case": {"nickname": "Heron", "answers": {"safe": {"answer": "yes", "note": "rang at six"}, "told": {"answer": "no"}}}}  # fmt: skip


def changed(**parts: object) -> str:
    return json.dumps({**GOOD, **parts})


def case(**parts: object) -> str:
    return changed(case={**GOOD["case"], **parts})  # type: ignore[dict-item]


BAD_FILES = [
    *foreign_files(GOOD, "a checklist"),
    ("no case", changed(case=None), "its case is missing"),
    ("no nickname", case(nickname=" "), "nickname is missing"),
    ("a nickname without end", case(nickname="x" * 5000), "nickname is missing or too long"),
    ("answers in a list", case(answers=[]), "its answers are missing"),
    ("an answer that is none", case(answers={"safe": {"answer": "maybe"}}), "not one of the answers"),
    ("an answer that is a word", case(answers={"safe": "yes"}), "can’t be read"),
    ("a note that is a number", case(answers={"safe": {"note": 7}}), "is not text"),
    ("a note without end", case(answers={"safe": {"note": "x" * 6000}}), "is too long"),
    ("an id that reaches behind", json.dumps(GOOD).replace('"safe"', '"__proto__"'), "in a way that this page never does"),
    ("an id with a script", case(answers={SCRIPT: {"answer": "yes"}}), "in a way that this page never does"),
    ("more answers than any list", case(answers={f"a{n}": {} for n in range(1100)}), "more answers than any list"),
]  # fmt: skip


@pytest.fixture
def opened(open_page):
    return lambda fragment="", **options: open_page(PAGE + fragment, **options)


def answer(page: Page, item: str, value: str) -> None:
    page.locator(f"#check-{item}-{value}").check()


def note(page: Page, item: str, text: str) -> None:
    if not page.locator(f"#check-{item}-note").is_visible():
        page.locator(f"[data-item={item}] summary", has_text="Note").click()
    page.locator(f"#check-{item}-note").fill(text)


def new_case(page: Page, nickname: str) -> None:
    page.get_by_role("button", name="New case").click()
    page.get_by_label("Nickname of the new case").fill(nickname)
    page.get_by_role("button", name="Save the nickname").click()


def cases(page: Page) -> list[str]:
    return page.locator("#check-case option").all_inner_texts()


def test_a_bad_file_gets_a_clear_message_and_changes_nothing(opened, tmp_path: Path):
    watched = opened()
    answer(watched.page, "told", "no")
    assert_refused(watched.page, BAD_FILES, tmp_path / "bad.json", OPEN)
    assert cases(watched.page) == ["Case 1"]
    assert watched.page.locator("#check-told-no").is_checked()
    assert not watched.faults


def test_a_file_too_large_to_be_ours_is_refused(opened, tmp_path: Path):
    page = opened().page
    give(page, " " * 5_000_001, tmp_path / "large.json", OPEN)
    assert "too large" in page.locator(".tool [role=alert]").inner_text()


def test_a_case_saved_to_a_file_opens_again_as_it_was(opened, tmp_path: Path):
    page = opened().page
    new_case(page, "Grey heron")
    answer(page, "safe", "yes")
    answer(page, "dismissed", "not-applicable")
    note(page, "told", "Łucja’s “note” 🙂\nsecond line")
    with page.expect_download() as download:
        page.get_by_role("button", name="Save this case to a file").click()
    assert download.value.suggested_filename == "checklist-grey-heron.json"
    saved = Path(download.value.path()).read_text("utf-8")
    held = json.loads(saved)
    assert (held["format"], held["version"]) == ("staffside-checklist", 1)
    assert held["case"] == {
        "nickname": "Grey heron",
        "answers": {
            "safe": {"answer": "yes"},
            "dismissed": {"answer": "not-applicable"},
            "told": {"note": "Łucja’s “note” 🙂\nsecond line"},
        },
    }
    page.reload()
    assert not page.locator("#check-safe-yes").is_checked()
    give(page, "\ufeff" + saved, tmp_path / "case.json", OPEN)
    page.get_by_text("Opened as “Grey heron”").wait_for()
    assert cases(page) == ["Grey heron"]  # the empty case that a page begins with has gone
    assert page.locator("#check-safe-yes").is_checked()
    assert page.locator("#check-told-note").input_value() == "Łucja’s “note” 🙂\nsecond line"


def test_opening_a_case_never_writes_over_one_of_the_same_name(opened, tmp_path: Path):
    page = opened().page
    new_case(page, "HERON")
    answer(page, "told", "unknown")
    give(page, json.dumps(GOOD), tmp_path / "case.json", OPEN)
    page.get_by_text("Opened as “Heron (2)”").wait_for()
    assert cases(page) == ["Case 1", "HERON", "Heron (2)"]
    assert page.locator("#check-told-no").is_checked()
    page.locator("#check-case").select_option("HERON")
    assert page.locator("#check-told-unknown").is_checked()


def test_answers_that_this_list_does_not_know_are_shown_and_saved_again(opened, tmp_path: Path):
    page = opened().page
    give(
        page,
        case(answers={"constructor": {"answer": "yes"}, "from-next-year": {"answer": "no", "note": SCRIPT}}),
        tmp_path / "case.json",
        OPEN,
    )
    page.get_by_text(f"from-next-year: No: {SCRIPT}").wait_for()
    answer(page, "safe", "yes")
    with page.expect_download() as download:
        page.get_by_role("button", name="Save this case to a file").click()
    held = json.loads(Path(download.value.path()).read_text("utf-8"))["case"]["answers"]
    assert set(held) == {"constructor", "from-next-year", "safe"}


# End to end


def test_the_list_is_there_to_print_without_scripts(opened, data: Data):
    page = opened(java_script_enabled=False).page
    assert page.locator("li.check:visible").count() == len(items(data))
    assert page.locator("li.check .help:visible").count() == len(items(data))
    assert not page.locator(".tool :is(input, button, select, textarea)").count()


def test_answers_are_counted_and_a_no_says_what_to_do(opened, data: Data):
    page = opened().page
    help_ = page.locator("[data-item=told] .help")
    expect(help_).to_be_hidden()
    answer(page, "safe", "yes")
    answer(page, "told", "no")
    answer(page, "each-act", "unknown")
    answer(page, "dismissed", "not-applicable")
    expect(help_).to_be_visible()
    assert page.locator(".check-progress").first.inner_text() == "2 of 7 done, 1 no, 1 don’t know yet, 3 blank"
    assert page.locator(".check-total").inner_text().startswith(f"In all: 2 of {len(items(data))} done")
    page.locator("[data-item=told]").get_by_role("button", name="Clear this answer").click()
    assert not page.locator("[data-item=told] input:checked").count()
    assert page.locator(".check-progress").first.inner_text() == "2 of 7 done, 1 don’t know yet, 4 blank"


def test_only_what_is_left_is_shown_when_asked(opened, data: Data):
    page = opened().page
    for item in data[CHECKLIST]["close"].items:
        answer(page, item.id, "yes")
    answer(page, "safe", "yes")
    answer(page, "told", "no")
    page.get_by_label("Show only what is left").check()
    expect(page.locator("[data-item=safe]")).to_be_hidden()
    expect(page.locator("[data-item=told]")).to_be_visible()
    expect(page.get_by_role("heading", name="Before you close")).to_be_hidden()
    answer(page, "told", "yes")  # stays until asked again: nothing moves under the finger
    expect(page.locator("[data-item=told]")).to_be_visible()
    page.get_by_label("Show only what is left").uncheck()
    assert page.locator("li.check:visible").count() == len(items(data))


def test_a_link_may_ask_for_what_is_left_and_says_when_nothing_is(opened, data: Data):
    page = opened("#show=left").page
    assert page.get_by_label("Show only what is left").is_checked()
    page.get_by_label("Show only what is left").uncheck()
    for item in items(data):
        answer(page, item.id, "yes")
    page.get_by_label("Show only what is left").check()
    expect(page.get_by_text("Nothing is left.")).to_be_visible()
    assert not page.locator("li.check:visible").count()


@pytest.mark.parametrize(
    "fragment", ["#show=everything", f"#show={SCRIPT}", "#safe=yes&nickname=Amina", "#%E0%A4%A", "#=&&=#"]
)
def test_nothing_else_in_the_address_reaches_the_list(fragment: str, opened):
    watched = opened(fragment)
    assert not watched.page.locator("li.check input:checked").count()
    assert cases(watched.page) == ["Case 1"]
    assert not watched.faults


def test_the_keyboard_alone_fills_in_a_case(opened):
    page = opened().page
    page.get_by_role("button", name="New case").focus()
    page.keyboard.press("Enter")
    page.keyboard.type("Kestrel")
    page.keyboard.press("Enter")
    expect(page.locator(":focus")).to_have_id("check-case")
    assert cases(page) == ["Case 1", "Kestrel"]
    page.locator("#check-safe-yes").focus()
    page.keyboard.press("Space")
    page.keyboard.press("ArrowRight")
    assert page.locator("#check-safe-no").is_checked()
    page.keyboard.press("Tab")
    expect(page.locator(":focus")).to_have_attribute("aria-label", "Clear this answer")
    page.keyboard.press("Enter")
    assert not page.locator("[data-item=safe] input:checked").count()
    expect(page.locator(":focus")).to_have_id("check-safe-yes")
    note_summary = page.locator("[data-item=safe] summary", has_text="Note")
    note_summary.focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    page.keyboard.type("rings at six")
    assert page.locator("#check-safe-note").input_value() == "rings at six"
    page.get_by_role("button", name="Delete this case").focus()
    page.keyboard.press("Enter")
    expect(page.locator(":focus")).to_have_text("Keep it")
    page.keyboard.press("Escape")
    expect(page.locator(":focus")).to_have_text("Delete this case")
    assert cases(page) == ["Case 1", "Kestrel"]


BAD_NICKNAMES = [
    ("nothing", "", "Give the case a nickname"),
    ("spaces", " \t ", "Give the case a nickname"),
    ("the name of another case", "case 1", "already have a case called"),
    ("the same but for spaces", "  Case   1 ", "already have a case called"),
    ("control characters alone", "\u0000\u0007", "Give the case a nickname"),
]


@pytest.mark.parametrize(("typed", "says"), [bad[1:] for bad in BAD_NICKNAMES], ids=[bad[0] for bad in BAD_NICKNAMES])
def test_a_nickname_that_will_not_do_says_why(typed: str, says: str, opened):
    page = opened().page
    new_case(page, typed)
    assert says in page.locator(".tool [role=alert]").inner_text()
    expect(page.locator(":focus")).to_have_id("check-nickname")
    assert cases(page) == ["Case 1"]
    page.get_by_role("button", name="Cancel").click()
    assert not page.locator("#check-nickname").count()


def test_the_nickname_warns_against_real_names(opened):
    page = opened().page
    page.get_by_role("button", name="New case").click()
    assert "Never a real name" in page.locator("#check-nickname-hint").inner_text()


def test_cases_are_kept_apart_renamed_and_deleted(opened):
    page = opened().page
    answer(page, "safe", "yes")
    new_case(page, "Kestrel")
    assert not page.locator("#check-safe-yes").is_checked()
    answer(page, "safe", "no")
    page.get_by_role("button", name="Rename").click()
    page.get_by_label("New nickname for “Kestrel”").fill("Red kite")
    page.get_by_role("button", name="Save the nickname").click()
    page.locator("#check-case").select_option("Case 1")
    assert page.locator("#check-safe-yes").is_checked()
    page.get_by_role("button", name="Delete this case").click()
    page.get_by_role("button", name="Delete “Case 1”").click()
    assert cases(page) == ["Red kite"]
    assert page.locator("#check-safe-no").is_checked()
    page.get_by_role("button", name="Delete this case").click()
    page.get_by_role("button", name="Delete “Red kite”").click()
    assert cases(page) == ["Case 1"]
    assert not page.locator("li.check input:checked").count()


def test_nothing_is_stored_sent_or_put_in_the_address_before_the_rep_chooses(opened):
    watched = opened()
    new_case(watched.page, "SECRET")
    note(watched.page, "safe", "SECRET")
    answer(watched.page, "safe", "no")
    assert watched.page.evaluate("localStorage.length + sessionStorage.length") == 0
    assert watched.page.evaluate("document.cookie") == ""
    assert "SECRET" not in watched.page.url
    assert not [address for address in watched.asked if "SECRET" in address]
    assert not watched.away()
    watched.page.reload()
    assert cases(watched.page) == ["Case 1"]


def test_a_kept_case_is_there_again_after_closing_and_goes_when_the_rep_stops(opened):
    watched = opened()
    page = watched.page
    new_case(page, "Kestrel")
    answer(page, "safe", "no")
    note(page, "safe", "rings at six")
    page.get_by_role("button", name="Keep it on this device").click()
    expect(page.locator(":focus")).to_have_text("Stop keeping it")
    answer(page, "told", "yes")
    page.close()
    again = watched.page.context.new_page()
    again.goto(page.url)
    assert cases(again) == ["Case 1", "Kestrel"]
    assert again.locator("#check-case").evaluate("s => s.selectedOptions[0].textContent") == "Kestrel"
    assert again.locator("#check-safe-no").is_checked()
    assert again.locator("#check-told-yes").is_checked()
    assert again.locator("#check-safe-note").input_value() == "rings at six"
    again.get_by_role("button", name="Stop keeping it").click()
    again.get_by_role("button", name="Stop, and delete it").click()
    assert kept(again) == {}
    assert again.locator("#check-told-yes").is_checked()  # still on the page
    assert not watched.away()


def test_deleting_the_last_case_leaves_no_record(opened):
    page = opened().page
    answer(page, "safe", "no")
    page.get_by_role("button", name="Keep it on this device").click()
    page.get_by_role("button", name="Delete this case").click()
    page.get_by_role("button", name="Delete “Case 1”").click()
    assert set(kept(page)) == {"staffside:keep"}


def test_scripts_typed_in_every_field_are_shown_as_text(opened):
    watched = opened()
    page = watched.page
    page.on("dialog", lambda dialog: watched.faults.append(dialog.message))
    new_case(page, SCRIPT[:40])
    for item in page.locator("[data-item]").all():
        note(page, str(item.get_attribute("data-item")), SCRIPT)
    page.emulate_media(media="print")
    assert SCRIPT in page.locator("[data-item=safe] .check-printed").inner_text()
    page.emulate_media(media="screen")
    page.get_by_role("button", name="Delete this case").click()
    assert SCRIPT[:40] in page.locator(".confirm").inner_text()
    assert not page.locator(".tool :is(img, script:not([type='application/json']))").count()
    assert not watched.faults
    assert not watched.away()


def test_a_half_done_list_prints_ticks_crosses_blanks_and_notes(opened, data: Data):
    page = opened().page
    answer(page, "safe", "yes")
    answer(page, "told", "no")
    answer(page, "each-act", "unknown")
    answer(page, "dismissed", "not-applicable")
    note(page, "told", "ring the office\non Monday")
    page.get_by_label("Show only what is left").check()
    page.evaluate("() => { globalThis.print = () => { globalThis.printing = document.documentElement.dataset.print } }")
    page.get_by_role("button", name="Print").click()
    assert page.evaluate("printing") == "checklist"
    page.emulate_media(media="print")
    shown = {item.id: page.locator(f"[data-item={item.id}] .check-printed").inner_text() for item in items(data)}
    assert shown["safe"] == "✓ Yes"
    assert shown["told"].split() == "✗ No ring the office on Monday".split()
    assert shown["each-act"] == "? Don’t know yet"
    assert shown["dismissed"] == "– Doesn’t apply"
    assert shown["conciliation"].split("☐")[1:] and "☐ Don’t know yet" in shown["conciliation"]
    for hidden in ("#check-case", ".keeping", ".tool-actions", ".answers", "article h2"):
        assert not page.locator(hidden).first.is_visible(), hidden
    expect(page.locator("[data-item=safe] .ask")).to_be_visible()
    expect(page.get_by_text("Case: Case 1. Printed on")).to_be_visible()
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    expect(page.locator("article h2").first).to_be_visible()


def word_file(page: Page, path: Path) -> Path:
    with page.expect_download() as download:
        page.get_by_role("button", name="Save as Word").click()
    download.value.save_as(path)
    return path


def fill_for_word(page: Page, data: Data) -> None:
    new_case(page, "Grey heron")
    answer(page, "safe", "yes")
    answer(page, "told", "no")
    note(page, "told", f"first line\n{SCRIPT} 🙂")


def test_a_word_file_has_every_question_answer_and_note(opened, data: Data, tmp_path: Path):
    page = opened().page
    fill_for_word(page, data)
    with zipfile.ZipFile(word_file(page, tmp_path / "list.docx")) as file:
        body = lxml.etree.fromstring(file.read("word/document.xml"))
    rows = ["|".join("".join(cell.itertext()) for cell in row.iter("{*}tc")) for row in body.iter("{*}tr")]
    questions = [row for row in rows if not row.startswith("Question|")]
    assert len(questions) == len(items(data))
    assert questions[0] == f"{items(data)[0].ask}|✓ Yes|"
    told = next(row for row in rows if "besides you" in row)
    assert told.endswith(f"|✗ No|first line{SCRIPT} 🙂")


def test_a_word_file_opens_in_libreoffice(opened, data: Data, tmp_path: Path, read_by_libreoffice):
    page = opened().page
    fill_for_word(page, data)
    (text,) = read_by_libreoffice(word_file(page, tmp_path / "list.docx"))
    assert "Case: Grey heron." in text
    assert "✗ No" in text
    assert SCRIPT in text


# When the device will not keep it


@pytest.mark.parametrize(
    "record",
    ["{bad", "null", "{}", "[]", '{"version":1}', '{"version":99,"value":{}}', '{"version":1,"value":null}',
     '{"version":1,"value":{"cases":[],"current":0}}', '{"version":1,"value":{"cases":[{"nickname":"A","answers":{}}],"current":"length"}}',
     '{"version":1,"value":{"cases":[{"nickname":7,"answers":{}}],"current":0}}',
     '{"version":1,"value":{"cases":[{"nickname":"A","answers":{"safe":{"answer":"si"}}}],"current":0}}'],
)  # fmt: skip
def test_a_kept_list_that_cannot_be_read_is_set_aside_whole(record: str, opened):
    watched = opened()
    page = watched.page
    page.evaluate(
        "record => { localStorage['staffside:keep'] = 'yes'; localStorage['staffside:checklist'] = record }", record
    )
    page.reload()
    told = page.locator(".tool [role=alert]").inner_text()
    assert "set aside, not deleted" in told
    assert ("newer copy" in told) == ("99" in record)
    assert kept(page)["staffside:set-aside:checklist"] == record
    answer(page, "safe", "yes")
    page.reload()
    assert page.locator("#check-safe-yes").is_checked()
    assert kept(page)["staffside:set-aside:checklist"] == record
    assert not watched.faults


def test_a_full_device_says_so_once_and_loses_nothing(opened):
    page = opened().page
    answer(page, "safe", "yes")
    page.get_by_role("button", name="Keep it on this device").click()
    before = kept(page)["staffside:checklist"]
    page.evaluate(FULL)
    page.evaluate(
        "new MutationObserver(() => { globalThis.drawn = (globalThis.drawn ?? 0) + 1 }).observe(document.querySelector('.tool-message'), { childList: true })"
    )
    page.locator("[data-item=told] summary", has_text="Note").click()
    page.locator("#check-told-note").press_sequentially("long note")
    told = page.locator(".tool [role=alert]").inner_text()
    assert "no room left" in told and "save it to a file" in told
    assert page.evaluate("drawn") == 1
    assert kept(page)["staffside:checklist"] == before  # the old copy
    with page.expect_download() as download:
        page.get_by_role("button", name="Save this case to a file").click()
    assert "long note" in Path(download.value.path()).read_text("utf-8")


# For everybody


def test_the_checklist_is_accessible_in_every_state(opened, tmp_path: Path):
    page = opened(width=360).page
    states = {"empty": violations_by_day_and_night(page, ".tool")}
    answer(page, "safe", "yes")
    answer(page, "told", "no")
    answer(page, "dismissed", "not-applicable")
    note(page, "told", "ring the office")
    states["answered"] = violations_by_day_and_night(page, ".tool")
    new_case(page, "")
    states["a nickname refused"] = violations_by_day_and_night(page, ".tool")
    page.get_by_role("button", name="Cancel").click()
    give(page, "{", tmp_path / "bad.json", OPEN)
    page.locator(".tool [role=alert]").wait_for()
    states["a file refused"] = violations_by_day_and_night(page, ".tool")
    page.get_by_label("Show only what is left").check()
    page.get_by_role("button", name="Keep it on this device").click()
    states["kept, what is left"] = violations_by_day_and_night(page, ".tool")
    page.get_by_role("button", name="Stop keeping it").click()
    states["asked to stop"] = violations_by_day_and_night(page, ".tool")
    page.get_by_role("button", name="Delete this case").click()
    states["asked to delete"] = violations_by_day_and_night(page, ".tool")
    assert not {state: faults for state, faults in states.items() if faults}


def test_a_filled_checklist_never_scrolls_sideways_on_the_smallest_screen(opened):
    page = opened(width=320).page
    new_case(page, "x" * 40)
    for item in page.locator("[data-item]").all():
        page.locator(f"#check-{item.get_attribute('data-item')}-no").check()
        note(page, str(item.get_attribute("data-item")), "x" * 400)
    page.get_by_role("button", name="Delete this case").click()
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


def test_everything_to_press_is_large_enough(opened):
    page = opened(width=360).page
    answer(page, "safe", "no")
    small = page.evaluate(
        """[...document.querySelectorAll(".tool :is(button, summary, select, input, textarea)")].filter(one => one.checkVisibility()).filter(one => {
          const target = one.matches("[type=radio], [type=checkbox]") ? one.parentElement : one
          const { width, height } = target.getBoundingClientRect()
          return width < 24 || height < 24
        }).map(one => one.outerHTML)"""
    )
    assert not small
