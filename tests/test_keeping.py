"""What is kept on this device: the store, the choice that tools show, and the panel on the privacy page."""

import json
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from macros.render.book import Book
from macros.tools.keeping.macro import keeping
from tests.conftest import Watched, violations_by_day_and_night
from tests.modules import STORE, live
from tests.tool_page import FULL, assert_refused, give, kept, press

PAGE = "reference/privacy"
OWN = {"store": STORE, "keeping": "browser/keeping.js"}
SCRIPT = "<script>alert(1)</script><img src=x onerror=alert(1)>"
CASE = {"cases": [{"nickname": "Heron", "answers": {}}], "current": 0}
PUT_BACK = "Put back a saved file"
RECORD = json.dumps({"version": 1, "value": CASE})
REFUSES = (
    "Object.defineProperty(globalThis, 'localStorage', { get() { throw new DOMException('no', 'SecurityError') } })"
)


@pytest.fixture
def opened(open_page):
    def at(address: str = PAGE, **options: Any) -> Watched:
        watched = open_page(address, **options)
        live(watched.page, **OWN)
        return watched

    return at


def put(page: Page, **records: str) -> None:
    """Put records on the device as if kept before, and open the page anew."""
    page.evaluate(
        "records => { for (const [name, text] of Object.entries(records)) localStorage[`staffside:${name}`] = text }",
        records,
    )
    page.reload()
    live(page, **OWN)


def alert(page: Page) -> str:
    return page.locator(".tool [role=alert]").inner_text()


def told(page: Page) -> str:
    return page.locator(".tool-message [role=status]").inner_text()


def refused(page: Page, code: str) -> str:
    """Return what the store says when it refuses, or nothing."""
    return page.evaluate(
        f"() => {{ try {{ {code}; return '' }} catch (error) {{ return error instanceof store.StoreError ? error.message : `${{error}}` }} }}"
    )


def test_nothing_is_stored_before_the_rep_chooses_and_all_that_was_typed_after(opened):
    page = opened().page
    page.evaluate("store.set('one', { a: 1 })")
    assert kept(page) == {}
    page.evaluate("store.keep(true)")
    page.evaluate("store.set('two', ['b'])")
    assert kept(page) == {
        "staffside:keep": "yes",
        "staffside:one": '{"version":1,"value":{"a":1}}',
        "staffside:two": '{"version":1,"value":["b"]}',
    }


def test_what_a_tool_holds_and_what_the_store_holds_are_apart(opened):
    page = opened().page
    assert page.evaluate(
        "() => { const held = { a: [1] }; store.set('one', held); held.a.push(2); store.get('one').a.push(3); return store.get('one') }"
    ) == {"a": [1]}


def test_stopping_wipes_the_device_but_not_the_page(opened):
    page = opened().page
    page.evaluate("store.keep(true); store.set('one', 1); store.keep(false)")
    assert kept(page) == {}
    assert page.evaluate("store.get('one')") == 1


def test_wiping_leaves_nothing_anywhere(opened):
    page = opened().page
    page.evaluate("store.keep(true); store.set('one', 1); store.wipe()")
    assert kept(page) == {}
    assert page.evaluate("store.get('one')") is None


UNREADABLE = ["{cut", "", "null", "7", '"text"', "[]", "{}", '{"version":1}', '{"version":0,"value":1}', '{"version":"one","value":1}',
              '{"value":1}', '{"version":99,"value":1}', '{"version":null,"value":1}', SCRIPT]  # fmt: skip


@pytest.mark.parametrize("text", UNREADABLE)
def test_a_record_that_cannot_be_read_is_set_aside_whole(text: str, opened):
    page = opened().page
    put(page, keep="yes", one=text)
    says = refused(page, "store.get('one')")
    assert "It has been set aside, not deleted." in says
    assert ("newer copy of this handbook" in says) == ("99" in text)
    assert kept(page) == {"staffside:keep": "yes", "staffside:set-aside:one": text}
    assert page.evaluate("store.get('one')") is None  # and the tool goes on
    page.evaluate("store.set('one', 2)")
    put(page, one="damaged again")
    refused(page, "store.get('one')")
    assert kept(page)["staffside:set-aside:one"] == text
    assert kept(page)["staffside:set-aside:one:2"] == "damaged again"


def test_a_record_that_its_tool_refuses_is_set_aside_too(opened):
    page = opened().page
    put(page, keep="yes", one=RECORD)
    assert "is damaged" in refused(page, "store.get('one', () => { throw new Error('no') })")
    assert kept(page)["staffside:set-aside:one"] == RECORD


def test_a_damaged_record_is_left_untouched_where_there_is_no_room_to_set_it_aside(opened):
    page = opened().page
    put(page, keep="yes", one="{cut")
    page.evaluate(FULL)
    assert "It is still there, untouched" in refused(page, "store.get('one')")
    assert "no room left" in refused(page, "store.set('one', 'new')")
    assert kept(page)["staffside:one"] == "{cut"
    assert page.evaluate("store.get('one')") == "new"  # on the page


def test_a_full_device_keeps_the_old_copy_and_the_page_the_new(opened):
    page = opened().page
    page.evaluate("store.keep(true); store.set('one', 'old')")
    page.evaluate(FULL)
    says = refused(page, "store.set('one', 'new')")
    assert "no room left" in says and "save it to a file" in says and "kept before is still there" in says
    assert json.loads(kept(page)["staffside:one"])["value"] == "old"
    assert page.evaluate("store.get('one')") == "new"


def test_a_device_that_is_really_full_says_so(opened):
    page = opened().page
    page.evaluate("store.keep(true); store.set('one', 'old')")
    assert "no room left" in refused(page, "store.set('one', 'x'.repeat(6_000_000))")
    assert json.loads(kept(page)["staffside:one"])["value"] == "old"


def test_what_does_not_fit_whole_is_not_kept_in_part(opened):
    page = opened().page
    page.evaluate("store.set('small', 1); store.set('large', 'x'.repeat(6_000_000))")
    assert "no room left" in refused(page, "store.keep(true)")
    assert kept(page) == {}
    assert page.evaluate("store.keeping()") is False
    assert page.evaluate("store.get('small')") == 1


@pytest.mark.parametrize(
    "code", [REFUSES, "Object.defineProperty(globalThis, 'localStorage', { value: null })",
             "Storage.prototype.getItem = () => { throw new DOMException('no', 'SecurityError') }"],
    ids=["throws", "is not there", "throws when read"],
)  # fmt: skip
def test_a_browser_that_keeps_nothing_is_told_apart_and_breaks_nothing(code: str, opened):
    watched = opened("casework/checklist")
    page = watched.page
    page.add_init_script(code)
    page.reload()
    live(page, **OWN)
    assert "This browser does not let pages keep anything here" in page.locator(".tool .keeping").inner_text()
    assert "as in a private window" in refused(page, "store.keep(true)")
    page.locator("#check-safe-yes").check()
    assert page.locator("#check-safe-yes").is_checked()
    assert not page.locator(".tool [role=alert]").count()
    assert page.evaluate("store.kept()") == []
    page.evaluate("store.wipe(); store.keep(false); store.remove('one')")
    page.goto(page.url.replace("casework/checklist", PAGE))
    expect(page.get_by_text("Nothing.", exact=True)).to_be_visible()
    assert not watched.faults


def test_a_browser_that_refuses_to_write_says_so(opened):
    page = opened().page
    page.evaluate("() => { Storage.prototype.setItem = () => { throw new DOMException('no', 'SecurityError') } }")
    press(page, "Keep it on this device")
    assert "does not let pages keep anything" in alert(page)
    assert page.evaluate("store.keeping()") is False


def test_another_tabs_change_is_shown_and_never_written_over_unread(opened):
    page = opened("casework/checklist").page
    page.locator("#check-safe-yes").check()
    press(page, "Keep it on this device")
    other = page.context.new_page()
    other.goto(page.url)
    other.locator("#check-told-no").check()
    page.locator("#check-told-no:checked").wait_for()
    page.locator("#check-each-act-yes").check()
    other.locator("#check-each-act-yes:checked").wait_for()
    assert set(kept(page)) == {"staffside:keep", "staffside:checklist"}
    # A change that this page had no word of: both are there afterwards.
    page.evaluate("record => Storage.prototype.setItem.call(localStorage, 'staffside:checklist', record)", RECORD)
    page.locator("#check-safe-no").check()
    assert kept(page)["staffside:set-aside:checklist"] == RECORD
    assert json.loads(kept(page)["staffside:checklist"])["value"]["cases"][0]["answers"]["safe"] == {"answer": "no"}


def test_wiping_in_one_tab_empties_the_other(opened):
    page = opened("casework/checklist").page
    page.locator("#check-safe-yes").check()
    press(page, "Keep it on this device")
    other = page.context.new_page()
    other.goto(page.url.replace("casework/checklist", PAGE))
    press(other, "Wipe everything")
    press(other, "Yes, wipe everything")
    page.get_by_role("button", name="Keep it on this device").wait_for()
    assert not page.locator("#check-safe-yes").is_checked()
    assert kept(page) == {}


def test_other_programs_of_the_same_browser_are_left_alone(opened):
    page = opened().page
    page.evaluate(
        "localStorage.other = 'theirs'; localStorage['/elsewhere/.__palette'] = '1'; store.keep(true); store.set('one', 1)"
    )
    page.evaluate("__md_chosen = true; __md_set('__palette', { index: 1 })")
    page.reload()
    assert page.locator(".kept > li").all_inner_texts()[-1].startswith("Light or dark look")
    press(page, "Wipe everything")
    press(page, "Yes, wipe everything")
    assert kept(page) == {"other": "theirs", "/elsewhere/.__palette": "1"}


# The choice


def test_the_choice_warns_of_employers_and_shared_devices_before_it_is_made(opened):
    page = opened("casework/checklist").page
    words = page.locator(".tool .keeping").inner_text()
    assert words.startswith("Nothing is kept on this device.")
    assert "employer" in words and "shared device" in words
    press(page, "Keep it on this device")
    words = page.locator(".tool .keeping").inner_text()
    assert words.startswith("Kept on this device.") and "not on a USB stick" in words
    with page.expect_popup() as popup:
        page.get_by_role("link", name="See or wipe what is kept").click()
    assert popup.value.url.endswith("reference/privacy.html#what-is-kept-on-this-device")
    expect(popup.value.get_by_role("heading", name="What is kept on this device")).to_be_visible()


def test_stopping_says_what_goes_and_can_be_thought_better_of(opened):
    page = opened("casework/checklist").page
    press(page, "Keep it on this device")
    page.locator("#check-safe-yes").check()
    put(page, case_file="{}")
    press(page, "Stop keeping it")
    words = page.locator(".confirm").inner_text()
    assert "checklist" in words and "case file" in words
    expect(page.locator(":focus")).to_have_text("Go on keeping it")
    page.keyboard.press("Enter")
    expect(page.locator(":focus")).to_have_text("Stop keeping it")
    assert "staffside:checklist" in kept(page)


def test_a_choice_that_the_page_dropped_no_longer_listens(opened):
    page = opened().page
    assert page.evaluate(
        """() => {
          const choice = keeping.keepingChoice()
          document.body.append(choice)
          store.keep(true)
          const shown = choice.textContent
          choice.remove()
          store.keep(false)
          return shown.startsWith("Kept") && choice.textContent === shown
        }"""
    )


# The panel


def test_without_scripts_the_panel_says_how_to_wipe(opened):
    page = opened(java_script_enabled=False).page
    assert "clear this site’s data" in page.locator("[data-tool=keeping]").inner_text()


def test_the_panel_stands_where_tools_send_the_reader(book: Book):
    assert "{{ keeping() }}" in book.data.pages[PAGE].words
    assert 'data-tool="keeping"' in keeping(book.opened())


def test_everything_kept_is_listed_with_its_size_and_its_text(opened):
    page = opened().page
    put(page, keep="yes", checklist=RECORD, **{"set-aside:case_file": "{cut " + SCRIPT, "set-aside:case_file:2": "x"})
    rows = page.locator(".kept > li").all_inner_texts()
    assert [row.split("\n")[0] for row in rows] == [
        f"Checklist: {len(RECORD)} characters",
        "Your choice to keep things: 3 characters",
        f"Case file, set aside because it could not be read or had changed: {5 + len(SCRIPT)} characters",
        "Case file 2, set aside because it could not be read or had changed: 1 character",
    ]
    for row in page.locator(".kept > li").all():
        row.locator("summary").click()
    assert page.locator(".kept pre").all_inner_texts() == [RECORD, "yes", "{cut " + SCRIPT, "x"]
    assert not page.locator(".tool :is(img, script)").count()


def test_one_record_can_be_deleted_after_a_question(opened):
    page = opened().page
    put(page, keep="yes", checklist=RECORD, other=RECORD)
    page.locator(".kept summary").first.click()
    page.get_by_role("button", name="Delete only this").first.click()
    press(page, "No, keep it")
    assert len(kept(page)) == 3
    page.get_by_role("button", name="Delete only this").first.click()
    press(page, "Delete it")
    assert set(kept(page)) == {"staffside:keep", "staffside:other"}
    assert told(page) == "Deleted: checklist."


def test_wiping_asks_first_in_the_page_and_then_wipes_all(opened):
    watched = opened()
    page = watched.page
    page.on("dialog", lambda dialog: watched.faults.append(dialog.message))
    put(page, keep="yes", checklist=RECORD, **{"set-aside:one": "x"})
    page.get_by_role("button", name="Wipe everything").focus()
    page.keyboard.press("Enter")
    expect(page.locator(":focus")).to_have_text("No, keep it")
    page.keyboard.press("Enter")
    assert len(kept(page)) == 3
    page.keyboard.press("Enter")
    expect(page.locator(":focus")).to_have_text("No, keep it")
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Enter")
    assert kept(page) == {}
    assert told(page).startswith("Everything is wiped.")
    expect(page.get_by_text("Nothing.", exact=True)).to_be_visible()
    expect(page.locator(":focus")).to_have_text("Everything that is kept here")
    assert not watched.faults


def test_everything_saved_to_a_file_can_be_put_back_on_another_device(opened, tmp_path: Path):
    page = opened().page
    put(page, keep="yes", checklist=RECORD, **{"set-aside:one": "{cut 🙂"})
    with page.expect_download() as download:
        press(page, "Save everything to a file")
    text = Path(download.value.path()).read_text("utf-8")
    held = json.loads(text)
    assert held["format"] == "staffside-everything" and held["version"] == 1
    assert held["records"] == {"checklist": RECORD, "set-aside:one": "{cut 🙂"}
    press(page, "Wipe everything")
    press(page, "Yes, wipe everything")
    press(page, PUT_BACK)
    assert "First choose" in alert(page)
    press(page, "Keep it on this device")
    give(page, text, tmp_path / "all.json", PUT_BACK)
    page.get_by_text("Put back: checklist").wait_for()
    assert kept(page) == {"staffside:keep": "yes", "staffside:checklist": RECORD, "staffside:set-aside:one": "{cut 🙂"}
    page.goto(page.url.replace(PAGE, "casework/checklist"))
    assert page.locator("#check-case option").all_inner_texts() == ["Heron"]


def test_putting_back_never_writes_over_what_is_there(opened, tmp_path: Path):
    page = opened().page
    put(page, keep="yes", checklist="mine")
    give(
        page,
        json.dumps({"format": "staffside-everything", "version": 1, "records": {"checklist": RECORD, "keep": "no"}}),
        tmp_path / "all.json",
        PUT_BACK,
    )
    page.get_by_text("Put back: checklist").wait_for()
    assert kept(page) == {
        "staffside:keep": "yes",
        "staffside:checklist": RECORD,
        "staffside:set-aside:checklist": "mine",
    }


def test_a_file_that_does_not_fit_says_so_and_loses_nothing(opened, tmp_path: Path):
    page = opened().page
    put(page, keep="yes", checklist="mine")
    page.evaluate(FULL)
    give(
        page,
        json.dumps({"format": "staffside-everything", "version": 1, "records": {"checklist": RECORD}}),
        tmp_path / "all.json",
        PUT_BACK,
    )
    page.locator(".tool [role=alert]").wait_for()
    assert "there is no room" in alert(page)
    assert kept(page)["staffside:checklist"] == "mine"


def everything(**parts: object) -> str:
    return json.dumps({"format": "staffside-everything", "version": 1, "records": {"checklist": RECORD}, **parts})


BAD_FILES = [
    ("an empty file", "", "can’t be read"),
    ("a file cut short", everything()[:50], "can’t be read"),
    ("a web page", "<!doctype html>", "can’t be read"),
    ("nothing", "null", "was not saved here"),
    ("a list", "[1]", "was not saved here"),
    ("no format", "{}", "was not saved here"),
    ("a tool's file", everything(format="staffside-checklist"), "If another tool of this handbook saved it, open it there"),
    ("another program's file", everything(format="todo"), "was not saved by"),
    ("a newer file", everything(version=99), "newer copy of this handbook"),
    ("no version", everything(version=None), "version is missing"),
    ("a version in words", everything(version="1"), "version is missing"),
    ("no records", everything(records=None), "records are missing"),
    ("records in a list", everything(records=[RECORD]), "records are missing"),
    ("a record that is not text", everything(records={"checklist": {}}), "has a record that can’t be read"),
    ("a name that is none", everything(records={"../../x": "y"}), "has a record that can’t be read"),
    ("a name with a script", everything(records={SCRIPT: "y"}), "has a record that can’t be read"),
]  # fmt: skip


def test_a_bad_file_gets_a_clear_message_and_changes_nothing(opened, tmp_path: Path):
    watched = opened()
    put(watched.page, keep="yes", checklist=RECORD)
    assert_refused(watched.page, BAD_FILES, tmp_path / "bad.json", PUT_BACK)
    assert kept(watched.page) == {"staffside:keep": "yes", "staffside:checklist": RECORD}
    assert not watched.faults
    assert not watched.away()


def test_the_panel_is_accessible_in_every_state(opened):
    page = opened(width=360).page
    states = {"nothing kept": violations_by_day_and_night(page, ".tool")}
    press(page, PUT_BACK)
    states["an error"] = violations_by_day_and_night(page, ".tool")
    put(page, keep="yes", checklist=RECORD, **{"set-aside:one": "x" * 3000})
    for summary in page.locator(".kept summary").all():
        summary.click()
    states["everything seen"] = violations_by_day_and_night(page, ".tool")
    press(page, "Stop keeping it")
    press(page, "Wipe everything")
    states["asked"] = violations_by_day_and_night(page, ".tool")
    press(page, "Yes, wipe everything")
    states["wiped"] = violations_by_day_and_night(page, ".tool")
    assert not {state: faults for state, faults in states.items() if faults}


def test_the_panel_never_scrolls_sideways_on_the_smallest_screen(opened):
    page = opened(width=320).page
    put(page, keep="yes", checklist="x" * 2000, **{"set-aside:" + "y" * 60: "x" * 2000})
    for summary in page.locator(".kept summary").all():
        summary.click()
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
