"""The learning path: its modules and session plans, progress that the reader keeps or not, and the certificate."""

import itertools
import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import lxml.html
import pytest
import yaml
from playwright.sync_api import Page, expect

from macros import TOOLS, open_book
from macros.models.load import Data, load
from macros.models.mistakes import Mistakes
from macros.render.book import Book, WrongUse
from macros.tools.scenario.model import SCENARIOS
from macros.tools.training.model import MODULES
from macros.tools.training.path import HONEST, learning_path, next_module
from macros.tools.training.plans import SESSION_PLANS
from macros.tools.training.session_plans import session_plans
from tests.conftest import AS_OF, ROOT, violations_by_day_and_night
from tests.modules import joined, live
from tests.tool_page import FULL, assert_refused, foreign_files, give, press

PAGE = "training/index"
RULES, PROGRESS = "macros/tools/training/rules.js", "macros/tools/training/progress.js"
OPEN = "Open saved progress"
MODULE_IDS = [module["id"] for module in yaml.safe_load((ROOT / "data/modules.yml").read_text("utf-8"))]
WITH_CASE = [module["id"] for module in yaml.safe_load((ROOT / "data/modules.yml").read_text("utf-8")) if module.get("scenario")]  # fmt: skip
SCRIPT = '"><script>alert(1)</script><img src=x onerror=alert(1)>'
REFUSES = (
    "Object.defineProperty(globalThis, 'localStorage', { get() { throw new DOMException('no', 'SecurityError') } })"
)
QUIZ = {"right": 8, "of": 11, "when": "2026-11-20"}
CASE = {"went": "mixed", "when": "2026-11-21"}
ALL = {"modules": {name: {"read": True, "quiz": QUIZ, "scenario": CASE} for name in MODULE_IDS}, "name": "A. Rep"}
GOOD: dict[str, Any] = {"format": "staffside-training", "version": 1, "saved": "2026-11-22",
                        "progress": {"modules": {MODULE_IDS[1]: {"read": True, "quiz": QUIZ, "scenario": CASE}}, "last": MODULE_IDS[2], "name": "A. Rep"}}  # fmt: skip


@pytest.fixture
def opened(open_page):
    return lambda address=PAGE, **options: open_page(address, **{"today": AS_OF, **options})


def kept(page: Page) -> dict[str, str]:
    return page.evaluate(
        "Object.fromEntries(Object.entries(localStorage).filter(([key]) => key.startsWith('staffside:')))"
    )


def put(page: Page, progress: Any) -> None:
    """Put progress on the device as if kept before, and open the page anew."""
    record = progress if isinstance(progress, str) else json.dumps({"version": 1, "value": progress})
    page.evaluate(
        "record => { localStorage['staffside:keep'] = 'yes'; localStorage['staffside:training'] = record }", record
    )
    page.reload()


def told(page: Page) -> str:
    return page.locator(".path-live > .tool-message").first.inner_text()


def standing(page: Page) -> str:
    return page.locator("[data-answer=standing]").inner_text()


def saved(page: Page) -> dict[str, Any]:
    with page.expect_download() as download:
        press(page, "Save my progress to a file")
    return json.loads(Path(download.value.path()).read_text("utf-8"))


def overflows(page: Page) -> bool:
    return page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth")


# The data, and what is printed


def test_each_module_has_its_page_with_every_part_in_its_order(data: Data):
    for name, module in data[MODULES].items():
        page = data.pages[f"training/{name}"]
        calls = re.findall(r'\{\{ (module|scenario|quiz|this_week|next_module)\("([^"]+)"\) \}\}', page.words)
        wanted = ["module", "scenario", "quiz", "this_week", "next_module"]
        if not any(macro == "scenario" for macro, _ in calls):
            wanted.remove("scenario")
        assert [macro for macro, _ in calls] == wanted, name
        for macro, argument in calls:
            assert argument == (module.scenario or argument if macro == "scenario" else name), name
        # “Go on” leads to these sections.
        assert "test-yourself" in page.sections, name
        assert ("a-case-to-decide" in page.sections) >= bool(module.scenario), name
        assert page.about.title == module.title
    for scenario in data[SCENARIOS].values():
        assert data[MODULES][scenario.module].scenario == scenario.id


def test_the_path_on_paper_lists_each_module_with_boxes_and_says_what_it_is_not(book: Book, data: Data):
    printed = lxml.html.fromstring(learning_path(book.opened()))
    rows = printed.findall(".//li[@data-module]")
    assert [row.get("data-module") for row in rows] == list(data[MODULES])
    for row, module in zip(rows, data[MODULES].values(), strict=True):
        assert f"(/training/{module.id}.md)" in row.text_content()
        assert len(row.findall(".//span[@class='box']")) == (4 if module.scenario else 3)
    assert HONEST in printed.text_content()


def test_the_end_of_a_module_leads_to_the_next_and_the_last_to_the_certificate(book: Book, data: Data):
    names = list(data[MODULES])
    for name, following in itertools.pairwise(names):
        assert f"(/training/{following}.md)" in next_module(book.opened(), name)
    assert "certificate](/training/index.md)" in next_module(book.opened(), names[-1])
    with pytest.raises(WrongUse, match="Did you mean"):
        next_module(book.opened(), names[0][:-1])


def test_the_plan_of_a_session_says_when_each_part_begins_and_ends(book: Book, data: Data):
    assert [plan.minutes for plan in data[SESSION_PLANS].values()] == [60, 90, 210, 390]
    tables = lxml.html.fromstring(f"<div>{session_plans(book.opened())}</div>").findall(".//table")
    for plan, table in zip(data[SESSION_PLANS].values(), tables, strict=True):
        times = [row[0].text_content() for row in table.iterfind(".//tbody/tr")]
        assert times[0].startswith("0:00 to ")
        assert times[-1].endswith(f" to {plan.minutes // 60}:{plan.minutes % 60:02}")
        for before, after in itertools.pairwise(times):
            assert before.split(" to ")[1] == after.split(" to ")[0]


PLAN_FAULTS: list[tuple[str, Callable[[dict], object], str]] = [
    ("parts that don't fill the time", lambda plan: plan.update(minutes=61), "The parts last 60 minutes, not 61. Correct one of them."),
    ("an unknown module", lambda plan: plan["parts"][1].update(module="your-first-mouth"), 'Unknown module "your-first-mouth". Did you mean'),
    ("an unknown case", lambda plan: plan["parts"][2].update(scenario="remark-as-a-yoke"), 'Unknown scenario "remark-as-a-yoke". Did you mean'),
    ("an unknown section", lambda plan: plan["handouts"][1].update(section="questions-to-sing"), 'has no section "questions-to-sing"'),
    ("an unknown page", lambda plan: plan["handouts"][0].update(page="urgentt"), 'Unknown pages id "urgentt". Did you mean'),
    ("an unknown key", lambda plan: plan.update(hours=1), "Unknown key."),
    ("a part with nothing to do", lambda plan: plan["parts"][0].update(do=[]), "parts.0.do: Empty. Name at least one."),
]  # fmt: skip


@pytest.mark.parametrize(
    ("spoil", "report"), [fault[1:] for fault in PLAN_FAULTS], ids=[fault[0] for fault in PLAN_FAULTS]
)
def test_a_fault_in_a_session_plan_is_reported_with_its_place(
    spoil: Callable[[dict], object], report: str, project: Path
):
    file = project / "data/session_plans.yml"
    plans = yaml.safe_load(file.read_text("utf-8"))
    spoil(plans[0])
    file.write_text(yaml.safe_dump(plans, sort_keys=False, allow_unicode=True), "utf-8")
    with pytest.raises(Mistakes) as raised:
        open_book(project, as_of=AS_OF)
    assert report in str(raised.value)
    assert "data/session_plans.yml:" in str(raised.value)


MODULE_FAULTS = [
    ("a module without its page", "- id: your-first-month\n", "- id: your-first-mouth\n",
     "your-first-mouth.id: There is no page docs/training/your-first-mouth.md. Write it first."),
    ("a case that nobody wrote", "scenario: remark-as-a-joke", "scenario: remark-as-a-yoke",
     'scenario: Unknown scenario "remark-as-a-yoke". Did you mean "remark-as-a-joke"?'),
    ("reading under no heading", "section: what-to-write", "section: what-to-right",
     'reading.2.section: casework/confidentiality has no section "what-to-right"'),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new", "report"), [f[1:] for f in MODULE_FAULTS], ids=[f[0] for f in MODULE_FAULTS])
def test_a_fault_in_a_module_is_reported_with_its_place(old: str, new: str, report: str, project: Path):
    file = project / "data/modules.yml"
    assert old in file.read_text("utf-8")
    file.write_text(file.read_text("utf-8").replace(old, new, 1), "utf-8")
    with pytest.raises(Mistakes) as raised:
        load(project, TOOLS)
    assert re.search(rf"^data/modules\.yml:\d+: .*{re.escape(report)}", str(raised.value), re.MULTILINE), raised.value


# The rule


def test_the_better_quiz_stands_and_the_later_of_two_as_good(opened):
    page = opened().page
    joined(page, training=RULES)
    best = page.evaluate(
        """results => results.reduce((progress, quiz) => training.note(progress, "a", "quiz", quiz), training.begin()).modules.a.quiz""",
        [{"right": 5, "of": 10, "when": "2026-01-01"}, {"right": 9, "of": 10, "when": "2026-01-02"},
         {"right": 9, "of": 11, "when": "2026-01-03"}, {"right": 18, "of": 20, "when": "2026-01-04"}, {"right": 0, "of": 10, "when": "2026-01-05"}],
    )  # fmt: skip
    assert best == {"right": 18, "of": 20, "when": "2026-01-04"}


def test_a_module_is_done_when_each_part_that_it_has_is_done(opened):
    page = opened().page
    joined(page, training=RULES)
    done = "([held, scenario]) => training.done({ modules: { a: held } }, { id: 'a', scenario })"
    assert page.evaluate(done, [{"read": True, "quiz": QUIZ}, False])
    assert not page.evaluate(done, [{"read": True, "quiz": QUIZ}, True])
    assert page.evaluate(done, [{"read": True, "quiz": QUIZ, "scenario": CASE}, True])
    assert not page.evaluate(done, [{"quiz": QUIZ}, False])
    assert not page.evaluate(done, [{}, False])


def test_the_path_goes_on_from_the_module_that_was_open_last_and_round_to_those_left_out(opened):
    page = opened().page
    joined(page, training=RULES)
    go = """([progress]) => { const on = training.next(progress, [{ id: "a" }, { id: "b", scenario: true }, { id: "c" }]); return on && `${on.module.id} ${on.part}` }"""
    full = {"read": True, "quiz": QUIZ}
    for progress, wanted in [
        ({"modules": {}}, "a read"),
        ({"modules": {}, "last": "b"}, "b read"),
        ({"modules": {"b": {"read": True}}, "last": "b"}, "b scenario"),
        ({"modules": {"b": {"read": True, "scenario": CASE}}, "last": "b"}, "b quiz"),
        ({"modules": {"b": {**full, "scenario": CASE}}, "last": "b"}, "c read"),
        ({"modules": {"b": {**full, "scenario": CASE}, "c": full}, "last": "c"}, "a read"),
        ({"modules": {}, "last": "gone"}, "a read"),
        ({"modules": {"a": full, "b": {**full, "scenario": CASE}, "c": full}}, None),
    ]:
        assert page.evaluate(go, [progress]) == wanted


# Progress


def test_progress_is_forgotten_unless_it_is_kept_and_then_goes_on_where_it_stopped(opened, data: Data):
    watched = opened(f"training/{MODULE_IDS[2]}")
    page = watched.page
    press(page, "Mark this module as read")
    assert "This page forgets it when you close or leave it" in told(page)
    assert page.locator(".path-parts [data-part=read]").inner_text() == "Read"
    assert kept(page) == {}
    press(page, "Keep it on this device")
    assert json.loads(kept(page)["staffside:training"])["value"] == {
        "modules": {MODULE_IDS[2]: {"read": True}},
        "last": MODULE_IDS[2],
    }
    live(page, training=PROGRESS)
    page.evaluate("([id, quiz]) => training.note(id, 'quiz', quiz)", [MODULE_IDS[2], {"right": 8, "of": 11}])
    assert page.locator(".path-parts [data-part=quiz]").inner_text() == "Quiz: 8 of 11 right, 22 November 2026"
    page.reload()
    expect(page.get_by_role("button", name="Mark as not read")).to_be_visible()
    page.get_by_role("link", name="the list of modules").click()
    go = page.locator(".path-live a.md-button")
    if MODULE_IDS[2] in WITH_CASE:
        assert go.inner_text() == f"Go on: {data[MODULES][MODULE_IDS[2]].title}, the case to decide"
        go.click()
        assert page.locator("h2:target").inner_text().startswith("A case to decide")
    else:
        assert go.inner_text() == f"Go on: {data[MODULES][MODULE_IDS[3]].title}, the reading"
    assert not watched.faults
    assert not watched.away()


def test_a_finished_quiz_is_noted_by_the_page_that_it_is_on(opened):
    watched = opened(f"training/{MODULE_IDS[0]}#quiz=exam")
    page = watched.page
    press(page, "Finish and see my score")
    press(page, "Finish without them")
    assert re.match(r"Quiz: 0 of \d+ right", page.locator(".path-parts [data-part=quiz]").inner_text())
    assert kept(page) == {}
    assert not watched.faults


def test_a_module_is_marked_and_unmarked_on_the_list_by_keyboard(opened):
    page = opened().page
    assert standing(page).startswith("0 of 7 modules completed.")
    assert page.locator(".path-live a.md-button").inner_text() == "Begin: Your first month"
    button = page.locator(f".path-list [data-module={MODULE_IDS[0]}] button")
    button.focus()
    page.keyboard.press("Enter")
    expect(page.locator(":focus")).to_have_text("Mark as not read")
    assert page.locator(".path-live a.md-button").inner_text() == "Go on: Your first month, the case to decide"
    page.keyboard.press("Space")
    expect(page.locator(":focus")).to_have_text("Mark as read")
    assert kept(page) == {}


def test_another_tab_is_followed_and_keeps_the_keyboard_where_it_was(opened):
    page = opened().page
    put(page, {"modules": {}})
    other = page.context.new_page()
    other.goto(page.url)
    other.locator(f".path-list [data-module={MODULE_IDS[1]}] button").focus()
    page.locator(f".path-list [data-module={MODULE_IDS[0]}] button").click()
    other.locator(f".path-list [data-module={MODULE_IDS[0]}] .path-done").wait_for()
    assert other.evaluate("document.activeElement.closest('[data-module]').dataset.module") == MODULE_IDS[1]
    other.locator(f".path-list [data-module={MODULE_IDS[1]}] button").click()
    held = json.loads(kept(page)["staffside:training"])["value"]["modules"]
    assert {name for name, one in held.items() if one.get("read")} == set(MODULE_IDS[:2])


def test_wiping_asks_first_and_leaves_nothing(opened):
    page = opened().page
    put(page, ALL)
    assert standing(page).startswith("7 of 7 modules completed.")
    press(page, "Wipe my progress")
    expect(page.locator(":focus")).to_have_text("Keep it")
    press(page, "Keep it")
    assert "staffside:training" in kept(page)
    page.goto(page.url.replace("training/index", "reference/privacy"))
    assert "Training:" in page.locator(".kept").inner_text()
    page.go_back()
    press(page, "Wipe my progress")
    press(page, "Delete it")
    assert kept(page) == {"staffside:keep": "yes"}
    assert standing(page).startswith("0 of 7")
    assert page.locator("#certificate-name").input_value() == ""
    page.reload()
    assert standing(page).startswith("0 of 7")


def test_a_device_that_refuses_or_is_full_loses_nothing_on_the_page(opened, browser):
    page = opened().page
    put(page, {"modules": {}})
    page.evaluate(FULL)
    page.locator(f".path-list [data-module={MODULE_IDS[0]}] button").click()
    assert page.locator(".path-live > .tool-message [role=alert]").inner_text().startswith("There is no room left")
    assert page.locator(f".path-list [data-module={MODULE_IDS[0]}] [data-part=read]").inner_text() == "Read"
    assert saved(page)["progress"]["modules"] == {MODULE_IDS[0]: {"read": True}}
    page = opened(f"training/{MODULE_IDS[0]}").page
    page.context.add_init_script(REFUSES)
    page.reload()
    press(page, "Mark this module as read")
    assert page.locator(".path-parts [data-part=read]").inner_text() == "Read"
    assert "does not let pages keep anything here" in page.locator(".keeping").inner_text()


def test_a_damaged_record_is_set_aside_and_said_and_the_page_goes_on(opened):
    watched = opened()
    page = watched.page
    for record in [
        "{cut",
        json.dumps({"version": 1, "value": {"modules": {"a": {"read": "yes"}}}}),
        json.dumps({"version": 9, "value": {}}),
    ]:
        put(page, record)
        assert (
            "It has been set aside, not deleted."
            in page.locator(".path-live > .tool-message [role=alert]").inner_text()
        )
        assert standing(page).startswith("0 of 7")
        assert record in kept(page).values()
        page.evaluate("localStorage.clear()")
    page.goto(page.url.replace("index.html", f"{MODULE_IDS[0]}.html"))
    put(page, "{cut")
    assert "It has been set aside" in page.locator("[data-tool=next_module] [role=alert]").inner_text()
    press(page, "Mark this module as read")
    assert not watched.faults


# Its file


def changed(**parts: object) -> str:
    return json.dumps({**GOOD, **parts})


def progress(**parts: object) -> str:
    return changed(progress={**GOOD["progress"], **parts})


def module(**parts: object) -> str:
    return progress(modules={"a": parts})


BAD_FILES = [
    *foreign_files(GOOD, "training progress"),
    ("a file of another format", changed(format=SCRIPT), "This file is not training progress."),
    ("no progress", changed(progress=[]), "its modules are missing"),
    ("modules in a list", progress(modules=[]), "its modules are missing"),
    ("too many modules", progress(modules={f"m{n}": {} for n in range(61)}), "its modules are missing"),
    ("a module with a script for a name", progress(modules={SCRIPT: {}}), "a module that can’t be read"),
    ("a module that is nothing", progress(modules={"a": None}), "a module that can’t be read"),
    ("a reading in words", module(read="yes"), "“read” of a can’t be read"),
    ("more right than asked", module(quiz={"right": 12, "of": 11, "when": "2026-11-20"}), "the quiz of a can’t be read"),
    ("half a point", module(quiz={"right": 1.5, "of": 11, "when": "2026-11-20"}), "the quiz of a can’t be read"),
    ("a quiz of nothing", module(quiz={"right": 0, "of": 0, "when": "2026-11-20"}), "the quiz of a can’t be read"),
    ("a quiz on no day", module(quiz={"right": 1, "of": 2, "when": "2026-02-30"}), "the quiz of a has no date"),
    ("an end that is none", module(scenario={"went": "brilliantly", "when": "2026-11-20"}), "the case of a can’t be read"),
    ("a case without a day", module(scenario={"went": "good"}), "the case of a has no date"),
    ("a place that is none", progress(last=["x"]), "which module was open last"),
    ("a name without end", progress(name="x" * 81), "the name is not text, or is too long"),
    ("a name that is a number", progress(name=7), "the name is not text, or is too long"),
]  # fmt: skip


def test_a_bad_file_gets_a_clear_message_and_changes_nothing(opened, tmp_path: Path):
    watched = opened()
    page = watched.page
    page.locator(f".path-list [data-module={MODULE_IDS[0]}] button").click()
    assert_refused(page, BAD_FILES, tmp_path / "bad.json", OPEN, ".path-live > .tool-message")
    assert saved(page)["progress"] == {"modules": {MODULE_IDS[0]: {"read": True}}}
    assert not watched.faults


def test_progress_saved_to_a_file_opens_again_and_takes_nothing_away(opened, tmp_path: Path):
    page = opened().page
    page.locator(f".path-list [data-module={MODULE_IDS[0]}] button").click()
    live(page, training=PROGRESS)
    page.evaluate("([id]) => training.note(id, 'quiz', { right: 11, of: 11 })", [MODULE_IDS[1]])
    give(page, "\ufeff" + json.dumps(GOOD), tmp_path / "progress.json", OPEN)
    page.get_by_text("Opened. What the file says was added").wait_for()
    made = saved(page)
    assert (made["format"], made["version"], made["saved"]) == ("staffside-training", 1, AS_OF.isoformat())
    assert made["progress"]["modules"] == {
        MODULE_IDS[0]: {"read": True},
        MODULE_IDS[1]: {"read": True, "quiz": {"right": 11, "of": 11, "when": "2026-11-22"}, "scenario": CASE},
    }
    assert made["progress"]["last"] == MODULE_IDS[2]
    assert page.locator("#certificate-name").input_value() == "A. Rep"
    give(page, json.dumps(made), tmp_path / "again.json", OPEN)
    page.get_by_text("That file has nothing that is not here already.").wait_for()
    give(page, progress(modules={"a-later-module": {"read": True}}), tmp_path / "other.json", OPEN)
    page.get_by_text("Opened.").wait_for()
    assert saved(page)["progress"]["modules"]["a-later-module"] == {"read": True}  # not ours to lose
    page = opened(f"training/{MODULE_IDS[0]}").page  # where nothing is kept, a file carries progress from page to page
    give(page, json.dumps(made), tmp_path / "progress.json", OPEN)
    page.get_by_text("Opened.").wait_for()
    assert page.locator(".path-parts [data-part=read]").inner_text() == "Read"
    assert kept(page) == {}


# The certificate


def pages_of(pdf: bytes) -> int:
    return len(re.findall(rb"/Type\s*/Page\b(?!s)", pdf))


def test_a_certificate_needs_a_module_a_name_and_a_date_and_prints_on_one_page(opened):
    watched = opened()
    page = watched.page
    expect(page.get_by_text("Complete a module, and a certificate appears here.")).to_be_visible()
    expect(page.locator("#certificate-name")).to_be_hidden()
    put(page, {**ALL, "name": ""})
    page.evaluate("window.print = () => { globalThis.printed = document.documentElement.dataset.print }")
    press(page, "Print the certificate")
    assert page.locator(".tool-message [role=alert]").inner_text() == "Type the name to print first."
    assert page.evaluate("[document.activeElement.id, globalThis.printed]") == ["certificate-name", None]
    page.locator("#certificate-name").fill(f"  {SCRIPT} " + "W" * 30)
    page.locator("#certificate-date").fill("")
    press(page, "Print the certificate")
    expect(page.locator(":focus")).to_have_id("certificate-date")
    page.locator("#certificate-date").fill("2026-12-01")
    assert json.loads(kept(page)["staffside:training"])["value"]["name"].startswith('"><script>')
    sheet = page.locator(".certificate")
    assert SCRIPT in sheet.locator(".certificate-name").inner_text()
    assert sheet.locator("img, script").count() == 0
    words = sheet.inner_text()
    assert "has completed the learning path for new representatives: read all 7 modules" in words
    assert "Date: 1 December 2026" in words
    assert "not accredited. Nobody checked" in words
    assert sheet.locator("li").count() == 7
    page.locator("#certificate-name").press("Enter")
    assert page.evaluate("globalThis.printed") == "certificate"
    page.emulate_media(media="print")
    shown = page.evaluate(
        "[...document.querySelectorAll('.md-content__inner > *, .path-live > *, header, footer, nav')].filter(one => one.checkVisibility() && one.innerText.trim()).map(one => one.className)"
    )
    assert set(shown) == {"tool", "certificate-place"}
    assert pages_of(page.pdf(format="A4")) == 1
    page.emulate_media(media="screen")
    assert page.evaluate("document.documentElement.dataset.print") is None
    assert not watched.faults
    assert not watched.away()


def test_a_new_officer_walks_the_whole_path_and_stops_half_way(opened, data: Data, site: Path):
    watched = opened()
    page = watched.page
    press(page, "Keep it on this device")
    for n, module in enumerate(data[MODULES].values()):
        page.locator(".path-live a.md-button").click()
        assert page.locator("h1").inner_text() == module.title
        if module.scenario:
            story = page.locator("[data-tool=scenario]")
            for _ in range(40):
                if story.locator(".scenario-path").count():
                    break
                if (
                    story.locator(".scenario-find:visible").count()
                    and not story.locator(".scenario-choices button").count()
                ):
                    story.locator(".scenario-find input").fill("2026-12-01")
                    story.get_by_role("button", name="Check this day").click()
                story.locator(".scenario-choices button").first.click()
            assert page.locator(".path-parts [data-part=scenario]").inner_text().startswith("Case: it went ")
        page.get_by_role("button", name="Take it as an exam").click()
        press(page, "Finish and see my score")
        press(page, "Finish without them")
        press(page, "Mark this module as read")
        assert page.locator(".path-parts .path-done").count() == (3 if module.scenario else 2)
        page.goto(page.url.rsplit("/", 1)[0] + "/index.html")
        assert standing(page).startswith(f"{n + 1} of 7 modules completed.")
        if n == 3:  # closes the handbook, and comes back to it
            page.close()
            watched.page = page = page.context.new_page()
            page.on("pageerror", lambda error: watched.faults.append(str(error)))
            watched.open(site, PAGE)
            assert standing(page).startswith("4 of 7 modules completed.")
    assert page.locator(".certificate li").all_inner_texts() == [module.title for module in data[MODULES].values()]
    assert not watched.faults
    assert not watched.away()


def test_a_part_of_the_path_gets_a_certificate_that_says_which_part(opened):
    page = opened().page
    put(page, {"modules": {name: ALL["modules"][name] for name in MODULE_IDS[:2]}, "name": "A. Rep"})
    words = page.locator(".certificate").inner_text()
    assert "has completed 2 of the 7 modules" in words
    assert "Taking on a case" not in words


# For everybody


def test_nobody_is_shut_out_of_the_path_in_any_state(opened):
    page = opened(width=360).page
    assert violations_by_day_and_night(page, "[data-tool]") == [], "nothing done"
    put(page, ALL)
    page.locator("#certificate-date").fill("")
    press(page, "Print the certificate")
    press(page, "Wipe my progress")
    assert violations_by_day_and_night(page, "[data-tool]") == [], "all done, an error and a question"
    page.goto(page.url.replace("index.html", f"{MODULE_IDS[1]}.html"))
    assert violations_by_day_and_night(page, "[data-tool=next_module]") == []


def test_at_320_pixels_nothing_scrolls_sideways_and_targets_are_large_enough(opened):
    page = opened(width=320).page
    put(page, {**ALL, "name": "W" * 80})
    assert not overflows(page)
    small = page.evaluate(
        "[...document.querySelectorAll('[data-tool] :is(button, input, a.md-button)')].filter(one => one.checkVisibility())"
        ".map(one => [one.textContent || one.id, one.getBoundingClientRect()]).filter(([, box]) => box.height < 24 || box.width < 24).map(([words]) => words)"
    )
    assert small == []
    for name in (MODULE_IDS[3], "facilitators"):
        page.goto(page.url.split("/training/")[0] + f"/training/{name}.html")
        assert not overflows(page), name


def test_without_scripts_the_path_is_a_list_of_links_and_a_module_ends_with_the_next(opened):
    page = opened(java_script_enabled=False, today=None).page
    assert page.locator(".path-paper [data-module] a").count() == len(MODULE_IDS)
    assert page.locator(".path-live").count() == 0
    page.locator(".path-paper [data-module] a").first.click()
    assert page.locator(".path-next a").first.inner_text() == "Recognising discrimination"
