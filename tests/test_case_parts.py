"""The parts of the case file in a real browser: one question a screen, the documents, what is missing, the member’s copy."""

import json
import re
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.conftest import AS_OF, Watched, violations, violations_by_day_and_night
from tests.test_case_file import add, answer, box, choose, go, on_device, open_file, press, save, told
from tests.test_case_format import GOOD, OLD, SCRIPT, case
from tests.tool_page import FULL

Open = Callable[..., Watched]


@pytest.fixture
def opened(open_page) -> Open:
    def at(**options) -> Watched:
        return open_page("casework/case-pack", today=AS_OF, **options)

    return at


@pytest.fixture
def page(opened: Open) -> Page:
    return opened().page


def asked(page: Page) -> str:
    go(page, "Next question")
    return page.locator(".case-card h2").inner_text()


def reply(page: Page, **given: str) -> None:
    """Answer the question that is shown."""
    for name, text in given.items():
        found = page.locator(f"#cfq-{name}")
        if found.evaluate("box => box.tagName") == "SELECT":
            found.select_option(text)
        else:
            found.fill(text)
    page.get_by_role("button", name="Save and go on").click()


def skip(page: Page) -> None:
    page.get_by_role("button", name="Skip", exact=True).click()


def start(page: Page) -> None:
    reply(page, date="2026-09-20", what="Shouted at")
    reply(page, nation="england")


def document(page: Page, title: str, pages: str = "", date: str = "", late: bool = False) -> None:
    go(page, "Documents")
    page.locator("#cfd-title").fill(title)
    page.locator("#cfd-date").fill(date)
    page.locator("#cfd-pages").fill(pages)
    page.locator("#cfd-late").set_checked(late)
    page.get_by_role("button", name="Add a document").click()


def bundle(page: Page) -> list[str]:
    """Return each document with its number and pages, as it is listed."""
    go(page, "Documents")
    rows = page.locator("[data-document]").all()
    return [f"{row.locator('h3').inner_text()} | {row.locator('p').first.inner_text()}" for row in rows]


def given(page: Page, tmp_path: Path, content: dict) -> None:
    path = tmp_path / "case.json"
    path.write_text(json.dumps(content), "utf-8")
    open_file(page, path)
    page.locator(".case-said", has_text="Opened").wait_for()


# One question a screen

HALF = [
    ({"question": "zzz"}, "First"),
    ({"question": "zzz", "ask-kind": "constructor", "ask-fields": "toString"}, "First"),
    ({"question": "zzz", "ask-kind": "entry", "ask-fields": "gone", "id": "e"}, "First"),
    ({"question": "zzz", "ask-kind": "entry", "ask-fields": "who", "id": "gone"}, "First"),
    ({"question": "zzz", "ask-kind": "entry", "ask-fields": "who", "id": "e", "who": "The man"}, "You were here"),
    ({}, "First"),
]


@pytest.mark.parametrize(("draft", "shown"), HALF, ids=str)
def test_a_file_that_names_no_question_that_there_is_stops_nothing(draft: dict, shown: str, page: Page, tmp_path: Path):
    given(page, tmp_path, case(drafts={"ask": draft}, a="2026-10-10", lodged="2026-10-20"))
    first = "Does your member agree to what you do for them?"
    assert asked(page) == (first if shown == "First" else shown)
    assert draft.get("who", "") == (page.locator("#cfq-who").input_value() if "who" in draft else "")


def test_back_does_not_lead_into_another_case(page: Page):
    start(page)
    press(page, "The case", "Start another case")
    assert asked(page) == "What was the first thing that happened, and when?"
    assert page.get_by_role("button", name="Back", exact=True).count() == 0


def test_the_first_question_is_on_the_first_screen_of_a_phone(opened: Open):
    page = opened(width=360).page
    page.set_viewport_size({"width": 360, "height": 720})
    expect(page.locator(".case-card h2")).to_be_in_viewport()
    assert page.locator(".case-card h2").inner_text() == "What was the first thing that happened, and when?"


def test_two_answers_give_a_deadline_and_the_next_question(page: Page):
    start(page)
    assert answer(page, "last-day") == "2026-12-19"
    assert "Contact Acas by Saturday 19 December 2026" in page.locator(".case-clock").inner_text()
    expect(page.locator(":focus")).to_have_text("Has anybody asked Acas for early conciliation?")


def test_what_is_skipped_is_not_asked_again_until_the_rep_asks_for_it(page: Page):
    start(page)
    skip(page)
    assert asked(page) == "Does your member agree to what you do for them?"
    for _ in range(30):
        if page.get_by_role("button", name="Skip", exact=True).count():
            skip(page)
    assert asked(page) == "Nothing more to ask now"
    page.get_by_role("button", name="Ask again what I put off").click()
    assert asked(page) == "Has anybody asked Acas for early conciliation?"


def test_back_leads_to_what_was_answered_to_change_it(page: Page):
    start(page)
    page.get_by_role("button", name="Back", exact=True).click()
    assert page.locator("#cfq-nation").input_value() == "england"
    page.get_by_role("button", name="Back", exact=True).click()
    assert page.locator("#cfq-what").input_value() == "Shouted at"
    reply(page, date="2026-10-05")
    assert answer(page, "safe-day") == "2027-01-04"
    go(page, "What happened")
    assert page.locator(".case-entry:visible").count() == 1


def test_an_answer_that_can_not_be_is_told_at_its_field(page: Page):
    reply(page, what="Shouted at")
    assert "Give the date" in told(page)
    assert page.evaluate("document.activeElement.id") == "cfq-date"
    assert page.locator("#cfq-what").input_value() == "Shouted at"


def test_half_an_answer_is_not_skipped_unasked(page: Page):
    page.locator("#cfq-what").fill("Half")
    skip(page)
    page.get_by_role("button", name="Keep it", exact=True).click()
    assert page.locator("#cfq-what").input_value() == "Half"
    skip(page)
    page.get_by_role("button", name="Throw it away", exact=True).click()
    assert asked(page) == "Where does your member work?"


def test_an_answer_that_is_on_the_page_alone_is_not_called_saved(page: Page):
    start(page)
    assert page.locator(".case-said").inner_text() == "Noted. Nothing is kept on this device yet: see below."
    page.get_by_role("button", name="Keep it on this device").click()
    skip(page)
    reply(page, **{"consent-given": "yes"})
    assert page.locator(".case-said").inner_text() == "Saved."


def test_a_question_half_answered_says_what_is_still_to_answer(page: Page):
    start(page)
    while asked(page) != "What is your member’s job?":
        skip(page)
    reply(page, job="Porter")
    assert "Still to answer: what is your member there. Or skip it." in page.locator(".case-said").inner_text()
    assert asked(page) == "What is your member’s job?"
    reply(page, status="employee")
    assert asked(page) == "Who is the employer?"


def test_a_step_that_the_clock_turns_on_fills_in_its_day_if_the_rep_says_yes(page: Page):
    start(page)
    go(page, "Steps taken")
    page.locator("#cfs-kind").select_option("acas")
    page.locator("#cfs-date").fill("2026-11-20")
    page.get_by_role("button", name="Add a step").click()
    assert "Is Friday 20 November 2026 Day A?" in page.locator(".case-said").inner_text()
    go(page, "What is missing or old")
    assert "but Day A is not filled in" in page.locator(".case-gaps").inner_text()
    assert asked(page) == "Is Friday 20 November 2026 Day A?"
    assert page.locator("[data-date=cfq-a]").input_value() == "2026-11-20"
    press(page, "Steps taken", "Yes, fill it in: Is Friday 20 November 2026 Day A?")
    assert answer(page) == "waiting"
    assert asked(page) != "Is Friday 20 November 2026 Day A?"
    held = json.loads(save(page).read_text("utf-8"))["cases"][0]
    assert held["a"] == "2026-11-20"


def test_the_interview_fills_in_the_day_of_such_a_step(page: Page, tmp_path: Path):
    given(page, tmp_path, case(nation="england", a="", b="", lodged="", steps=[{"kind": "acas", "date": "2026-11-20"}]))
    assert asked(page) == "Is Friday 20 November 2026 Day A?"
    reply(page)
    assert json.loads(save(page).read_text("utf-8"))["cases"][0]["a"] == "2026-11-20"


def test_the_nearest_day_that_can_be_met_stands_whole_over_every_part_and_leads_to_the_rest(opened: Open):
    page = opened(width=360).page
    start(page)
    add(page, "2026-08-20", "Sent home, and told in front of the whole ward that people like her were never on time.")
    add(page, "2026-08-21", "Sent home again")
    clock = page.locator(".case-clock")
    assert "Contact Acas by Saturday 19 December 2026" in clock.inner_text()
    box = clock.bounding_box()
    assert box and box["height"] <= 300
    clock.get_by_role("button", name="And 2 more: see Deadlines").click()
    assert page.locator(":focus").inner_text() == "Deadlines"
    told = page.locator(".tool-result:visible").inner_text()
    days = [told.index(words) for words in ("by Saturday 19 December", "21 August 2026: Sent", "20 August 2026: Sent")]
    assert days == sorted(days)
    assert "20 September 2026" in page.locator("table:visible tbody tr").first.inner_text()


def test_a_claim_can_not_be_lodged_on_a_day_to_come(page: Page, tmp_path: Path):
    start(page)
    go(page, "The case")
    page.locator("#cf-lodged").fill("2027-01-05")
    page.locator("#cf-nickname").focus()
    assert "still to come, so no claim has gone in" in page.locator(".case-fault").inner_text()
    assert json.loads(save(page).read_text("utf-8"))["cases"][0]["lodged"] == ""
    given(page, tmp_path, case(nation="england", lodged="2027-01-05", a="", b="", others=[]))
    go(page, "The case")
    assert "still to come, so no claim has gone in" in page.locator("[role=alert]:visible").first.inner_text()
    assert page.locator("#cf-lodged").get_attribute("aria-invalid") == "true"
    assert "went in on" not in page.locator(".case-clock").inner_text()
    assert json.loads(save(page).read_text("utf-8"))["cases"][0]["lodged"] == "2027-01-05"


def test_a_new_employer_leaves_the_first_that_the_claim_is_against_as_it_was(page: Page):
    start(page)
    go(page, "The case")
    page.locator("#cf-employer").fill("Agency Ltd")
    page.get_by_role("button", name="Add another employer or person").click()
    page.keyboard.type("The Trust")
    expect(page.locator("#cf-against-who")).to_have_value("Agency Ltd")
    page.locator("#cf-employer").fill("The Trust")
    page.locator("#cf-nickname").focus()
    expect(page.locator("#cf-against-who")).to_have_value("Agency Ltd")
    page.get_by_role("button", name="Take out employer or person 2").click()
    page.get_by_role("button", name="Take it out").click()
    expect(page.locator("#cf-employer")).to_have_value("Agency Ltd")


def test_an_act_is_said_to_be_against_some_of_several_alone(page: Page):
    start(page)
    go(page, "What happened")
    against = page.locator("#cf-against")
    expect(against).to_be_hidden()
    go(page, "The case")
    page.get_by_role("button", name="Add another employer or person").click()
    page.keyboard.type("Agency")
    page.locator("#cf-against-who").fill("Trust")
    page.locator("#cf-nickname").focus()
    go(page, "What happened")
    page.get_by_role("button", name="Change the entry").first.click()
    expect(against).to_be_visible()
    against.get_by_label("Agency").check()
    page.locator("form:visible").get_by_role("button", name="Change the entry").click()
    go(page, "Deadlines")
    assert page.locator("table:visible tbody th").all_inner_texts() == ["20 September 2026: Shouted at, against Agency"]
    go(page, "The case")
    page.get_by_role("button", name="Take out employer or person 2").click()
    page.get_by_role("button", name="Take it out").click()
    assert json.loads(save(page).read_text("utf-8"))["cases"][0]["entries"][0]["against"] == []


def test_a_blank_page_leads_to_a_saved_case(page: Page):
    page.get_by_role("button", name="Open a saved case").click()
    expect(page.get_by_role("button", name="Open a file", exact=True)).to_be_visible()
    start_again = page.get_by_role("button", name="Next question")
    start_again.click()
    start(page)
    expect(page.get_by_role("button", name="Open a saved case")).to_have_count(0)


def test_a_file_older_than_the_case_that_is_open_does_not_take_its_place(page: Page, tmp_path: Path):
    old = case(entries=[{"id": "e", "date": "2026-09-20", "what": "Shouted at", "entered": "2026-10-01"}])
    given(page, tmp_path, old)
    go(page, "What happened")
    page.get_by_role("button", name="Change the entry for 20 September 2026", exact=True).click()
    page.locator("#cf-what").fill("Shouted at, twice")
    page.get_by_role("button", name="Change the entry", exact=True).click()
    given(page, tmp_path, old)
    said = page.locator(".case-said").inner_text()
    assert "was here already. It was last changed here on" in said
    assert "in the file on 1 October 2026" in said
    go(page, "What happened")
    assert "Shouted at, twice" in page.locator(".case-entry:visible").inner_text()


def test_a_type_is_chosen_and_each_thing_to_prove_is_asked(page: Page):
    start(page)
    while asked(page) != "What type is it?":
        skip(page)
    page.locator("#cfq-types-harassment").check()
    reply(page)
    assert "The conduct was unwanted." in asked(page)
    page.locator("#cfq-shown-harassment-1").fill("She asked him to stop")
    reply(page)
    assert "It was related to race." in asked(page)
    go(page, "What happened")
    entry = page.locator(".case-entry:visible").inner_text()
    assert "Shown so far: 1 of 4." in entry
    assert "She asked him to stop" in entry


def test_who_was_treated_better_goes_into_the_list_and_is_tied_to_the_act(page: Page):
    start(page)
    while asked(page) != "What type is it?":
        skip(page)
    page.locator("#cfq-types-direct").check()
    reply(page)
    while not asked(page).startswith("Who else was in the same place"):
        skip(page)
    reply(page, who="Person A", treated="No warning")
    held = json.loads(save(page).read_text("utf-8"))["cases"][0]
    assert held["entries"][0]["compared"] == [held["comparators"][0]["id"]]
    go(page, "What happened")
    assert "Compared with\nPerson A" in page.locator(".case-entry:visible").inner_text()


def test_it_goes_on_where_it_was_left(page: Page):
    page.get_by_role("button", name="Keep it on this device").click()
    start(page)
    skip(page)
    left = asked(page)
    page.reload()
    assert page.locator(".case-card h2").inner_text() == left
    go(page, "Losses")
    page.reload()
    expect(page.locator("#cfl-heading")).to_be_visible()


# Nothing is lost

FORMS = {
    "Next question": "#cfq-what",
    "What happened": "#cf-what",
    "Comparators": "#cfc-alike",
    "Steps taken": "#cfs-note",
    "Documents": "#cfd-title",
    "Losses": "#cfl-what",
    "The case": "#cf-job",
    "What your member wants": "#cf-wants",
    "Your own notes": "#cf-notes",
}


@pytest.mark.parametrize("part", FORMS)
def test_a_tab_that_is_killed_between_two_letters_loses_nothing(part: str, page: Page):
    page.get_by_role("button", name="Keep it on this device").click()
    go(page, part)
    page.locator(FORMS[part]).press_sequentially("Half a wor")
    other = page.context.new_page()
    page.close(run_before_unload=False)
    other.goto(f"file://{other.url}" if not other.url.startswith("about") else page.url)
    go(other, part)
    assert other.locator(FORMS[part]).input_value() == "Half a wor"


def test_a_full_device_is_told_once_while_one_types_and_the_answer_stays(page: Page):
    page.get_by_role("button", name="Keep it on this device").click()
    page.evaluate(FULL)
    page.locator("#cfq-what").press_sequentially("Shouted")
    assert "no room left" in told(page)
    page.evaluate("document.querySelector('.case-fault p').dataset.same = 'yes'")
    page.locator("#cfq-what").press_sequentially(" at")
    assert page.locator(".case-fault p").get_attribute("data-same") == "yes"
    assert page.locator("#cfq-what").input_value() == "Shouted at"
    assert "on this open page only" in page.locator("[data-tool=case_file]").inner_text()
    assert not violations(page, ".tool")


def test_another_tab_draws_away_nothing_that_is_being_typed(page: Page):
    choose(page, "england")
    page.get_by_role("button", name="Keep it on this device").click()
    other = page.context.new_page()
    other.goto(page.url)
    go(page, "What happened")
    page.locator("#cf-words").fill("You peo")
    add(other, "2026-10-05", "From the other tab")
    page.locator(".case-entry", has_text="From the other tab").wait_for()
    assert page.locator("#cf-words").input_value() == "You peo"
    assert page.evaluate("document.activeElement.id") == "cf-words"
    go(other, "Deadlines")
    expect(page.locator("#cf-words")).to_be_visible()


def test_a_change_in_another_tab_is_in_the_next_file(page: Page):
    choose(page, "england")
    page.get_by_role("button", name="Keep it on this device").click()
    other = page.context.new_page()
    other.goto(page.url)
    document(other, "Email")
    page.locator("[data-document]", has_text="Email").wait_for(state="attached")
    held = json.loads(save(page).read_text("utf-8"))["cases"][0]
    assert [one["title"] for one in held["documents"]] == ["Email"]


def test_a_file_of_version_1_opens_and_is_saved_as_the_version_of_today(page: Page, tmp_path: Path):
    given(page, tmp_path, OLD)
    assert page.locator("[data-tool] [role=alert]:visible").count() == 0
    assert box(page, "cf-what").input_value() == "Half"
    held = json.loads(save(page).read_text("utf-8"))
    assert held["version"] == 3
    assert held["cases"][0]["entries"][0]["words"] == "You people"


def test_what_a_device_keeps_of_version_1_is_read(page: Page):
    old = json.dumps({"version": 1, "value": {**OLD, "open": "4f1c09"}})
    page.evaluate("text => { localStorage['staffside:keep'] = 'yes'; localStorage['staffside:case_file'] = text }", old)
    page.reload()
    assert box(page, "cf-nickname").input_value() == "Falcon"
    assert not [name for name in on_device(page) if "set-aside" in name]


def test_a_file_of_a_version_to_come_changes_nothing_and_says_which_copy_opens_it(page: Page, tmp_path: Path):
    start(page)
    path = tmp_path / "later.json"
    path.write_text(json.dumps({**GOOD, "version": 4}), "utf-8")
    open_file(page, path)
    assert "A newer copy of this handbook made it (version 4; this copy knows 3). Open it with that copy." in told(page)
    assert answer(page, "last-day") == "2026-12-19"


# The documents in order


def test_numbers_and_pages_follow_the_order(page: Page):
    for title, pages in (("Email", "2"), ("Policy", "12"), ("Rota", "1")):
        document(page, title, pages)
    assert bundle(page) == [
        "1. Email | No date, pages 1 to 2.",
        "2. Policy | No date, pages 3 to 14.",
        "3. Rota | No date, page 15.",
    ]
    press(page, "Documents", "Move up: Rota")
    assert bundle(page) == [
        "1. Email | No date, pages 1 to 2.",
        "2. Rota | No date, page 3.",
        "3. Policy | No date, pages 4 to 15.",
    ]


def test_the_keyboard_moves_a_document_keeps_its_place_and_says_where_it_is(page: Page):
    for title in ("Email", "Policy", "Rota"):
        document(page, title, "1")
    page.get_by_role("button", name="Move down: Email", exact=True).focus()
    page.keyboard.press("Enter")
    assert page.locator(".case-said").inner_text() == "“Email” is now document 2, page 2."
    expect(page.locator(":focus")).to_have_attribute("aria-label", "Move down: Email")
    page.keyboard.press("Enter")
    expect(page.locator(":focus")).to_have_attribute("aria-label", "Move up: Email")


def test_documents_are_put_in_order_of_date(page: Page):
    for title, date in (("None", ""), ("Later", "2026-10-02"), ("Earlier", "2026-09-20")):
        document(page, title, "1", date)
    press(page, "Documents", "Put in order of date")
    assert [row.split(" |")[0] for row in bundle(page)] == ["1. Earlier", "2. Later", "3. None"]


def test_what_came_late_stands_last_with_numbers_of_its_own(page: Page):
    document(page, "Late email", "2", late=True)
    document(page, "Policy", "12")
    assert bundle(page) == ["1. Policy | No date, pages 1 to 12.", "L1. Late email | No date, pages L1 to L2."]


def test_an_act_names_the_documents_that_prove_it_wherever_they_move(page: Page):
    start(page)
    document(page, "Policy", "12")
    go(page, "Documents")
    page.locator("#cfd-title").fill("Text")
    page.locator("#cfd-pages").fill("1")
    page.locator("#cfd-proves input").check()
    page.get_by_role("button", name="Add a document").click()
    go(page, "What happened")
    assert "document 2, page 13" in page.locator(".case-entry:visible").inner_text()
    press(page, "Documents", "Move up: Text")
    go(page, "What happened")
    assert "document 1, page 1" in page.locator(".case-entry:visible").inner_text()
    with zipfile.ZipFile(save(page, "Word")) as word:
        assert "document 1, page 1" in word.read("word/document.xml").decode()


@pytest.mark.parametrize(
    ("pages", "says"), [("0", "from 1 to 9999"), ("two", "from 1 to 9999"), ("-3", "from 1 to 9999")]
)
def test_pages_that_can_not_be_are_refused_and_stay_to_be_mended(pages: str, says: str, page: Page):
    document(page, "Email", pages)
    assert says in told(page)
    assert page.locator("#cfd-title").input_value() == "Email"


@pytest.mark.parametrize(("amount", "held"), [("£1,214.60", "1214.60"), ("12", "12"), ("", "")])
def test_an_amount_is_kept_as_pounds(amount: str, held: str, page: Page):
    go(page, "Losses")
    page.locator("#cfl-heading").select_option("past")
    page.locator("#cfl-amount").fill(amount)
    page.get_by_role("button", name="Add a loss").click()
    assert json.loads(save(page).read_text("utf-8"))["cases"][0]["losses"][0]["amount"] == held


def test_an_amount_that_is_a_guess_is_refused(page: Page):
    go(page, "Losses")
    page.locator("#cfl-heading").select_option("past")
    page.locator("#cfl-amount").fill("about 200")
    page.get_by_role("button", name="Add a loss").click()
    assert "pounds and pence in figures" in told(page)


def test_a_deleted_act_leaves_no_document_that_names_it(page: Page):
    start(page)
    go(page, "Documents")
    page.locator("#cfd-title").fill("Text")
    page.locator("#cfd-proves input").check()
    page.get_by_role("button", name="Add a document").click()
    press(page, "What happened", "Delete the entry for 20 September 2026")
    page.get_by_role("button", name="Delete it").click()
    assert json.loads(save(page).read_text("utf-8"))["cases"][0]["documents"][0]["proves"] == []


def test_a_type_that_only_a_newer_handbook_knows_is_kept_through_a_change(page: Page, tmp_path: Path):
    new = {
        "id": "e",
        "date": "2026-09-20",
        "what": "Shouted at",
        "types": ["unheard-of"],
        "shown": {"unheard-of-1": "x"},
    }
    given(page, tmp_path, case(entries=[new]))
    press(page, "What happened", "Change the entry for 20 September 2026")
    page.locator("#cf-types-direct").check()
    page.get_by_role("button", name="Change the entry", exact=True).click()
    held = json.loads(save(page).read_text("utf-8"))["cases"][0]["entries"][0]
    assert sorted(held["types"]) == ["direct", "unheard-of"]
    assert held["shown"] == {"unheard-of-1": "x"}


# What is missing or old


def test_a_gap_leads_to_the_field_where_it_is_filled(page: Page):
    start(page)
    go(page, "What is missing or old")
    page.get_by_role("button", name=re.compile("Go to it: 20 September 2026.*No evidence")).click()
    assert page.evaluate("document.activeElement.id") == "cf-evidence"
    page.keyboard.type("A text to her sister")
    page.get_by_role("button", name="Change the entry", exact=True).click()
    go(page, "What is missing or old")
    assert "No evidence" not in page.locator(".case-gaps").inner_text()


def test_a_gap_of_the_case_leads_to_its_field(page: Page):
    go(page, "What is missing or old")
    page.get_by_role("button", name=re.compile("Go to it: Where your member works")).click()
    assert page.evaluate("document.activeElement.id") == "cf-nation"
    go(page, "What is missing or old")
    page.get_by_role("button", name=re.compile("Go to it: Your member has not been asked")).click()
    assert page.evaluate("document.activeElement.id") == "cf-consent-given"


def test_a_new_act_that_moves_the_clock_is_told_until_it_is_in_the_diaries(page: Page):
    choose(page, "england")
    add(page, "2026-10-05", "First logged")
    add(page, "2026-09-20", "Remembered later")
    go(page, "What is missing or old")
    moved = "The first day to act was Monday 4 January 2027. With the act of 20 September 2026: Remembered later"
    assert moved in page.locator(".case-gaps").inner_text()
    page.get_by_role("button", name="It is in the diaries").click()
    assert "The first day to act was" not in page.locator(".case-gaps").inner_text()


# The member’s own copy


def full(page: Page, tmp_path: Path) -> None:
    given(
        page,
        tmp_path,
        case(
            notes="SECRET-NOTE", wants=["An apology"], skipped=["job"], consent={"given": "part", "says": "Not the ward"},
            drafts={"entry": {"id": "", "what": "HALF-TYPED"}}, steps=[{"id": "s", "kind": "grievance", "date": "2026-10-02"}],
            documents=[{"id": "d", "title": "Email", "pages": 3, "proves": ["e"]}],
            losses=[{"id": "l", "heading": "Lost pay", "amount": "12.50"}],
        ),
    )  # fmt: skip


def test_the_members_file_leaves_out_what_is_the_reps_own(page: Page, tmp_path: Path):
    full(page, tmp_path)
    path = save(page, "Save your member’s copy")
    assert path.name.endswith("-falcon-member.json")
    text = path.read_text("utf-8")
    assert "SECRET-NOTE" not in text
    assert "HALF-TYPED" not in text
    assert "An apology" in text
    open_file(page, path)
    page.locator(".case-said", has_text="Opened: Falcon (2)").wait_for()


def test_the_members_word_file_and_print_leave_it_out_too(page: Page, tmp_path: Path):
    full(page, tmp_path)
    with zipfile.ZipFile(save(page, "Your member’s copy in Word")) as word:
        text = word.read("word/document.xml").decode()
    page.evaluate("() => { globalThis.print = () => {} }")
    press(page, "Save, open and print", "Print your member’s copy")
    page.emulate_media(media="print")
    printed = page.locator("article").inner_text()
    for words in (text, printed):
        assert "SECRET-NOTE" not in words
        assert "HALF-TYPED" not in words
        for there in ("Shouted at", "An apology", "Not the ward", "Grievance sent", "Email", "pages 1 to 3", "12.50"):
            assert there in words, there
    assert "missing" not in printed


# In every state


def test_hostile_text_is_shown_as_text_in_every_part(opened: Open, tmp_path: Path):
    watched = opened()
    page = watched.page
    given(
        page,
        tmp_path,
        case(
            member=SCRIPT, job=SCRIPT, employer=SCRIPT, wants=[SCRIPT], notes=SCRIPT,
            consent={"given": "yes", "says": SCRIPT}, steps=[{"id": "s", "kind": "unheard-of", "note": SCRIPT}],
            documents=[{"id": "d", "title": SCRIPT, "source": SCRIPT, "proves": ["e", "gone"]}],
            losses=[{"id": "l", "heading": SCRIPT, "what": SCRIPT, "source": SCRIPT}],
            comparators=[{"id": "c", "who": SCRIPT}],
            entries=[{"id": "e", "date": "2026-09-20", "what": SCRIPT, "who": SCRIPT, "compared": ["c"],
                      "types": ["direct", "unheard-of"], "shown": {"direct-1": SCRIPT}}],
            drafts={"ask": {"question": "who-e", "who": SCRIPT}},
            papers={"grievance": {"made": "2026-10-01", "rests": SCRIPT}},
        ),
    )  # fmt: skip
    for button in page.locator(".case-parts li button").all():
        button.click()
        assert page.locator("[data-tool] .case-place img").count() == 0
    press(page, "Save, open and print", "Print your member’s copy")
    assert SCRIPT in page.locator(".case-member").inner_text()
    assert page.evaluate("globalThis.ran") is None
    assert not watched.faults
    assert not watched.away()


def test_every_part_is_accessible_blank_and_full(opened: Open, tmp_path: Path):
    page = opened(width=360).page

    def check(state: str) -> None:
        assert not violations_by_day_and_night(page, ".tool"), state
        assert page.evaluate("document.documentElement.scrollWidth") <= 360, state

    def check_each(state: str, parts: list[str]) -> None:
        for part in parts:
            go(page, part)
            check(f"{state}: {part}")

    lists = ["What happened", "Documents", "What is missing or old"]
    every = [name.split("\n")[0] for name in page.locator(".case-parts li button span:first-child").all_text_contents()]
    check("the first question")
    page.get_by_role("button", name="All parts of this case").click()
    check("the list of parts")
    check_each("blank", ["Next question", *lists])
    full(page, tmp_path)
    check_each("full", every)
    go(page, "Next question")
    while asked(page) != "What type is it?":
        skip(page)
    check("a question of several ticks")


def test_northern_ireland_is_asked_for_its_own_body_and_no_type(page: Page):
    reply(page, date="2026-09-20", what="Shouted at")
    reply(page, nation="northern-ireland")
    assert asked(page) == "Has anybody asked the Labour Relations Agency for early conciliation?"
