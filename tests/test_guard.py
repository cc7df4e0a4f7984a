"""What was typed in a tool does not go unasked: by a reload, a link, a full device, another tab."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest
from playwright.sync_api import Dialog, Page, expect

from tests.conftest import OPEN, violations_by_day_and_night
from tests.modules import STORE, live
from tests.tool_page import FULL, press

REFUSES = "() => { Storage.prototype.setItem = () => { throw new DOMException('no', 'SecurityError') } }"
EXIT = """document.addEventListener("readystatechange", () => {
  if (document.readyState === "interactive") document.body.insertAdjacentHTML("beforeend", "<a class=leave href='about:blank'>Leave</a>")
})"""
"""Put “Leave this page quickly” on a page that has none."""


class Use(NamedTuple):
    """How a reader uses a tool: does something that would be lost, and saves it to a file where the tool has one."""

    does: Callable[[Page], None]
    saves: Callable[[Page], None] | None = None
    keeps: bool = True


def fills(selector: str, words: str = "Typed here") -> Callable[[Page], None]:
    def act(page: Page) -> None:
        box = page.locator(selector).first
        box.click()  # a browser asks nothing on leaving before a reader's own press
        box.fill(words)

    return act


def presses(*names: str) -> Callable[[Page], None]:
    def act(page: Page) -> None:
        for name in names[:-1]:
            press(page, name)
        with page.expect_download():
            press(page, names[-1])

    return act


def clicks(selector: str) -> Callable[[Page], None]:
    return lambda page: page.locator(selector).first.click()


def letter(page: Page) -> None:
    if not page.locator(".letter-desk:visible").count():
        page.get_by_label("Which letter?").select_option("grievance")
        page.locator(".letter-form:visible").wait_for()
    page.locator(".letter-form:visible :is(input[type=text], textarea)").first.fill("Typed here")


def part(page: Page, name: str) -> None:
    """Show a part of the case file."""
    toggle = page.get_by_role("button", name="All parts of this case")
    if toggle.is_visible():
        toggle.click()
    page.locator(".case-parts li button").filter(has_text=name).click()


def case(page: Page) -> None:
    part(page, "The case")
    page.locator("#cf-nation").select_option("wales")


def figures(page: Page) -> None:
    for key, words in {"white-of": "100", "white": "10", "bme-of": "50", "bme": "6"}.items():
        page.locator(f"#wres-0-{key}").fill(words)


def story(page: Page) -> None:
    page.locator(".scenario-choices button").first.click()


def dates(page: Page) -> None:
    page.locator("#tl-nation").check()
    press(page, "Continue")
    page.locator("#tl-act").fill("5 October 2026")


def exam(page: Page) -> None:
    press(page, "Take it as an exam")
    page.locator(".quiz-live .quiz-option").first.click()


def tick(page: Page) -> None:
    page.evaluate("location.hash = 'finder-not-yet'")
    page.locator(".finder-evidence input:visible").first.check()


USES = {
    "letters": Use(letter, presses("Save the letter")),
    "checklist": Use(clicks("#check-safe-yes"), presses("Save this case to a file")),
    "wres_reader": Use(figures, presses("Work it out", "Save as CSV")),
    "plan_tester": Use(fills("#plan-name"), presses("Save to a file")),
    "health_check": Use(fills("#hc-side"), presses("Save to a file")),
    "action_plan": Use(fills("#ap-side"), presses("Save to a file")),
    "case_file": Use(case, presses("Save, open and print", "Save to a file")),
    "learning_path": Use(clicks(".path-list button"), presses("Save my progress to a file")),
    "next_module": Use(clicks(".path-live .md-button--primary"), presses("Save my progress to a file")),
    "quiz": Use(exam, keeps=False),
    "scenario": Use(story, keeps=False),
    "finder": Use(tick, keeps=False),
    "clock_start": Use(fills("#tl-start-act", "2026-10-05"), keeps=False),
    "time_limits": Use(dates, keeps=False),
    "wres_calendar": Use(fills("#wres-year", "2031"), presses("Make a calendar file"), keeps=False),
}
HOLD_NOTHING = {"keeping", "offline_copy", "print_pages"}
"""Nothing is typed in these: they show what is kept, the copy of the handbook, and pages to tick."""
LEAD_ON = {"learning_path", "next_module", "clock_start"}
"""The links of these are the way to the next page."""
STAY = {"case_file", "wres_reader", "health_check", "action_plan"}
"""What another tab wipes stays on these pages until they are closed; the others are emptied."""
KEEP = [name for name, use in USES.items() if use.keeps]


@pytest.fixture(scope="module")
def places(site: Path) -> dict[str, str]:
    """Return a page on which each tool stands."""
    found: dict[str, str] = {}
    for path in sorted(site.rglob("*.html")):
        if "contributing" not in path.parts:
            for name in re.findall(r'data-tool="(\w+)"', path.read_text("utf-8")):
                found.setdefault(name, path.relative_to(site).with_suffix("").as_posix())
    return found


@pytest.fixture
def at(open_page, places: dict[str, str]) -> Callable[..., Page]:
    return lambda name, **options: open_page(places[name], **options).page


def leaving(page: Page) -> list[str]:
    """Reload the page, and return the kinds of question that were asked first."""
    asked: list[str] = []

    def answer(dialog: Dialog) -> None:
        asked.append(dialog.type)
        dialog.accept()

    page.on("dialog", answer)
    page.reload()
    page.remove_listener("dialog", answer)
    return asked


def keep(page: Page) -> None:
    page.get_by_role("button", name="Keep it on this device").locator("visible=true").first.click()


def status(page: Page) -> str:
    return page.locator(".keeping-now:visible").first.inner_text()


def test_every_tool_of_the_handbook_is_tried_here(places: dict[str, str]):
    assert places.keys() == USES.keys() | HOLD_NOTHING


@pytest.mark.parametrize("name", [*USES, *sorted(HOLD_NOTHING)])
def test_a_reload_asks_first_where_something_would_go_and_nothing_where_it_is_safe(name: str, at):
    page = at(name)
    page.locator("article h1").click()
    page.keyboard.press("Tab")
    page.locator(f"[data-tool={name}]").first.click(position={"x": 2, "y": 8})
    assert leaving(page) == [], "nothing was typed"
    if name in HOLD_NOTHING:
        return
    use = USES[name]
    use.does(page)
    assert leaving(page) == ["beforeunload"], "it stands on the page alone"
    if use.saves:
        use.does(page)
        use.saves(page)
        assert leaving(page) == [], "it stands in a file"
    if use.keeps:
        use.does(page)
        keep(page)
        assert leaving(page) == [], "it is kept on the device"


def test_what_is_typed_after_saving_is_asked_for_again(at):
    page = at("plan_tester")
    USES["plan_tester"].does(page)
    USES["plan_tester"].saves(page)
    page.locator("#plan-name").fill("Typed since")
    assert leaving(page) == ["beforeunload"]


def test_only_the_case_that_was_saved_is_safe(at, tmp_path: Path):
    page = at("checklist")
    page.locator("#check-safe-yes").check()
    USES["checklist"].saves(page)
    press(page, "New case")
    page.locator("#check-nickname").fill("Heron")
    press(page, "Save the nickname")
    page.locator("#check-safe-no").check()
    assert leaving(page) == ["beforeunload"]


def test_what_is_opened_from_a_file_stands_in_it(at):
    page = at("plan_tester")
    page.locator("#plan-name").fill("Northmere")
    with page.expect_download() as download:
        press(page, "Save to a file")
    page.reload()
    with page.expect_file_chooser() as chooser:
        press(page, "Open a saved plan")
    chooser.value.set_files(download.value.path())
    expect(page.locator("#plan-name")).to_have_value("Northmere")
    assert leaving(page) == []


@pytest.mark.parametrize(("name", "field"), [("wres_reader", "#wres-paste"), ("action_plan", "#ap-1-note")])
def test_what_is_half_typed_is_asked_for_though_the_rest_is_kept(name: str, field: str, at):
    page = at(name)
    keep(page)
    if name == "action_plan":
        press(page, "Add an objective")
    for folded in page.locator(f"details:not([open]):has({field}) > summary").all():
        folded.click()
    page.locator(field).fill("Half")
    page.locator(field).fill("")
    assert leaving(page) == []
    for folded in page.locator(f"details:not([open]):has({field}) > summary").all():
        folded.click()
    page.locator(field).fill("Half")
    assert leaving(page) == ["beforeunload"]


def test_a_form_worked_out_into_the_address_is_not_asked_for(at):
    page = at("time_limits")
    USES["time_limits"].does(page)
    for name in ("Continue", "Show all of it now", "Make a link to these dates"):
        press(page, name)
    assert leaving(page) == []


@pytest.mark.parametrize("name", USES)
def test_links_of_a_tool_open_apart_and_say_so(name: str, at):
    page = at(name)
    USES[name].does(page)
    links = page.locator(f"[data-tool={name}] a[href]").evaluate_all(
        """links => links.filter(link => link.href.split("#")[0] !== location.href.split("#")[0] && /^(http|file)/.test(link.href))
          .map(link => [link.target, link.rel, document.getElementById(link.getAttribute("aria-describedby"))?.textContent ?? ""])"""
    )
    apart = ["_blank", "noopener", "Opens in a new tab"]
    assert all(link == (["", "", ""] if name in LEAD_ON else apart) for link in links)
    assert links or name not in {"letters", "case_file", "plan_tester", "health_check", "finder", "checklist", "quiz"}


IN_TEXT = "article a[href*='.html']:not([href^=http], [data-tool] a, .leave, [target], [download])"


@pytest.mark.parametrize("name", [name for name in USES if name not in LEAD_ON])
def test_a_link_in_the_text_opens_apart_while_something_would_go(name: str, at):
    page = at(name)
    asked: list[str] = []
    page.on("dialog", lambda dialog: (asked.append(dialog.type), dialog.accept()))
    USES[name].does(page)
    before = page.url
    page.evaluate(OPEN)
    with page.context.expect_page() as apart:
        page.locator(IN_TEXT).locator("visible=true").first.click()
    assert apart.value.url.split("#")[0] != before.split("#")[0]
    assert page.url == before
    assert asked == []


@pytest.mark.parametrize("name", ["letters", "time_limits"])
def test_a_link_in_the_text_is_followed_as_ever_where_nothing_was_typed(name: str, at):
    page = at(name)
    link = page.locator(IN_TEXT).locator("visible=true").first
    wanted = link.evaluate("link => link.href.split('#')[0]")
    link.click()
    page.wait_for_url(lambda url: url.split("#")[0] == wanted)
    assert len(page.context.pages) == 1


def test_a_link_to_the_law_leaves_the_letter_as_it_was(at):
    page = at("letters")
    letter(page)
    field = page.locator(".letter-form:visible :is(input[type=text], textarea)").first
    link = page.locator(".letter-desk:visible a[target=_blank]").first
    with page.expect_popup() as popup:
        link.click()
    assert popup.value.evaluate("globalThis.opener") is None
    assert field.input_value() == "Typed here"


@pytest.mark.parametrize("fault", [FULL, REFUSES], ids=["is full", "refuses"])
@pytest.mark.parametrize("name", KEEP)
def test_a_device_that_takes_nothing_more_is_told_of_at_once_and_asked_for(name: str, fault: str, at):
    page = at(name)
    if name == "letters":
        letter(page)
    keep(page)
    assert status(page).startswith("Kept on this device.")
    page.evaluate(fault)
    USES[name].does(page)
    if name == "letters":
        page.locator(".letter-form:visible :is(input[type=text], textarea)").first.fill("Typed since")
    assert status(page).startswith("Not kept on this device.")
    assert "file" in status(page)
    assert leaving(page) == ["beforeunload"]


def test_a_device_with_room_again_is_told_of_too(at):
    page = at("case_file")
    keep(page)
    page.evaluate("() => { globalThis.put = Storage.prototype.setItem }")
    page.evaluate(FULL)
    case(page)
    assert "before" in page.locator("[data-tool=case_file]").inner_text()
    assert status(page).startswith("Not kept on this device.")
    page.evaluate("() => { Storage.prototype.setItem = globalThis.put }")
    part(page, "The case")
    page.locator("#cf-nation").select_option("england")
    assert status(page).startswith("Kept on this device.")
    assert leaving(page) == []
    assert page.locator("#cf-nation").input_value() == "england"


@pytest.mark.parametrize("name", KEEP)
def test_what_another_tab_wiped_is_asked_for_where_it_still_stands(name: str, at):
    page = at(name)
    USES[name].does(page)
    keep(page)
    other = page.context.new_page()
    other.goto(page.url.split("#")[0])
    live(other, store=STORE)
    other.evaluate("store.wipe()")
    expect(page.locator(".keeping-now:visible").first).to_contain_text("Nothing is kept on this device.")
    assert bool(leaving(page)) == (name in STAY)


def test_what_another_tab_deleted_is_not_said_to_be_kept_nor_put_back(at):
    page = at("health_check")
    USES["health_check"].does(page)
    keep(page)
    other = page.context.new_page()
    other.goto(page.url)
    live(other, store=STORE)
    other.evaluate("store.remove('health_check')")
    expect(page.locator(".keeping-now:visible")).to_contain_text(
        "Not kept on this device. It was deleted in another tab."
    )
    assert page.evaluate("localStorage['staffside:health_check']") is None
    assert leaving(page) == ["beforeunload"]


def test_what_is_typed_here_is_kept_when_another_tab_chooses_to_keep(at):
    page = at("plan_tester")
    USES["plan_tester"].does(page)
    other = page.context.new_page()
    other.goto(page.url)
    keep(other)
    expect(page.locator(".keeping-now:visible")).to_contain_text("Kept on this device.")
    assert leaving(page) == []
    expect(page.locator("#plan-name")).to_have_value("Typed here")


@pytest.mark.parametrize("name", USES)
def test_leaving_quickly_asks_nothing(name: str, at):
    page = at(name)
    page.add_init_script(EXIT)
    page.reload()
    USES[name].does(page)
    asked: list[str] = []
    page.on("dialog", lambda dialog: (asked.append(dialog.type), dialog.dismiss()))
    page.locator("article h1").click()
    for _ in range(3):
        page.keyboard.press("Shift")
    page.wait_for_url("about:blank")
    assert asked == []


def test_a_status_of_a_full_device_is_accessible_and_fits(at):
    page = at("case_file", width=360)
    keep(page)
    page.evaluate(FULL)
    case(page)
    assert not violations_by_day_and_night(page, ".tool")
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
