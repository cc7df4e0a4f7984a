"""The built site in a real browser, opened from disk with the network off, as from a USB stick."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from tests.conftest import ANSWER, AS_OF, STRUCTURE, WINDOW, Watched, axe, violations, violations_by_day_and_night
from tests.test_pages import PAGES

# What depends on the room there is; and the pages whose header and menu stand for all.
NARROW = {**ANSWER, "runOnly": {"type": "rule", "values": ["scrollable-region-focusable", "target-size"]}}
SETTLED = "new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))"
"""What observes sizes, as the theme does to let scrolled code be reached by keyboard, has seen the new one."""
FRAMES = ("index", "urgent", "law/time-limits")
# A page written tomorrow is opened, measured and tested too: nobody has to name it.
EVERY = [page.id for page in PAGES]
READERS = [address for address in EVERY if not address.startswith("contributing/")]


@pytest.fixture(scope="module")
def turn_to(browser: Browser, site: Path) -> Iterator[Callable[..., Watched]]:
    """Open page after page in one window, with scripts or without, as a reader does: a window apiece costs half as much again."""
    windows = {}

    def turned(address: str, java_script_enabled: bool = True) -> Watched:
        if java_script_enabled not in windows:
            context = browser.new_context(**WINDOW, java_script_enabled=java_script_enabled)
            windows[java_script_enabled] = Watched(context)
        watched = windows[java_script_enabled]
        watched.page.set_viewport_size(WINDOW["viewport"])
        watched.asked.clear()
        watched.faults.clear()
        watched.open(site, address)
        return watched

    yield turned
    for window in windows.values():
        window.page.context.close()


@pytest.mark.parametrize("address", EVERY)
def test_a_page_is_accessible_fits_leads_to_the_urgent_card_and_asks_nobody(address: str, turn_to):
    watched = turn_to(address)
    page = watched.page
    # What pages for authors show, readers' pages show too: the longest of their examples are tables of those pages.
    if address.startswith("contributing/"):
        page.evaluate("document.querySelectorAll('details:not([open]) table').forEach(table => table.remove())")
        faults = {"wide": violations(page)}
    else:
        faults = {"wide": violations_by_day_and_night(page)}
    page.set_viewport_size({"width": 320, "height": 900})
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    page.evaluate(SETTLED)
    faults["narrow"] = [fault["id"] for fault in axe(page, "html", STRUCTURE if address in FRAMES else NARROW)]
    assert not {where: found for where, found in faults.items() if found}
    assert address == "urgent" or page.get_by_role("link", name="Something just happened?").is_visible()
    assert page.evaluate("[localStorage.length, sessionStorage.length]") == [0, 0]
    assert not watched.faults
    assert not watched.away()


@pytest.mark.parametrize("address", READERS)
def test_a_page_reads_without_scripts(address: str, turn_to):
    page = turn_to(address, java_script_enabled=False).page
    article = page.locator("article")
    expect(article).to_be_visible()
    expect(article.locator("h1")).to_be_visible()
    assert "Checked" in article.locator(".status").inner_text()
    # What is folded, such as the answer to a question, opens without scripts too.
    parts = article.locator(":is(table, .admonition, .doubt):not(details *)")
    hidden = parts.evaluate_all("all => all.filter(part => !part.checkVisibility()).map(part => part.outerHTML)")
    assert not hidden


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [("victimisation", "discrimination/victimisation.html"), ("early conciliation", "law/early-conciliation.html")],
)
def test_search_answers_from_disk_with_the_network_off(typed: str, wanted: str, open_page):
    watched = open_page("index")
    watched.page.locator(".md-search__input").click()
    watched.page.locator(".md-search__input").press_sequentially(typed)
    first = watched.page.locator(".md-search-result__link").first
    first.wait_for(timeout=15_000)
    assert wanted in str(first.get_attribute("href"))
    assert not watched.faults
    assert not watched.away()


def test_the_open_search_is_accessible(open_page):
    page = open_page("index").page
    page.locator(".md-search__input").click()
    page.locator(".md-search__input").press_sequentially("harassment")
    page.locator(".md-search-result__link").first.wait_for(timeout=15_000)
    assert not violations_by_day_and_night(page)


@pytest.mark.parametrize(("start", "link"), [("casework/grievance", "Find the day"), ("urgent", "Find the day")])
def test_a_rep_has_a_safe_day_in_five_taps_and_one_date_typed_on_a_phone(start: str, link: str, open_page):
    page = open_page(start, width=360, locale="en-US", has_touch=True, today=AS_OF).page
    page.get_by_role("link", name=link).tap()  # one
    page.get_by_label("England").tap()  # two
    page.get_by_role("button", name="Continue").tap()  # three
    page.locator("#tl-act").tap()  # four
    page.keyboard.type("5/10/26", delay=20)
    page.get_by_role("button", name="Continue").tap()  # five
    expect(page.get_by_text("So far:")).to_be_in_viewport()
    assert "Contact Acas by Monday 4 January 2027" in page.locator(".clock-so-far").inner_text()


def test_leaving_quickly_hides_the_page_and_puts_another_in_its_place(open_page):
    page = open_page("discrimination/harassment").page
    page.route("**/*", lambda route: route.abort())
    expect(page.get_by_role("link", name="Leave page")).to_be_visible()
    before = page.evaluate("history.length")
    for _ in range(3):
        page.keyboard.press("Shift")
    page.wait_for_url("about:blank")
    assert page.evaluate("history.length") == before


def test_the_page_forbids_inline_and_foreign_scripts(open_page):
    watched = open_page("law/time-limits")
    watched.page.evaluate("""() => {
        const script = document.createElement("script")
        script.textContent = "globalThis.ran = true"
        document.body.append(script)
    }""")
    assert watched.page.evaluate("globalThis.ran") is None
    assert any("Content Security Policy" in fault for fault in watched.faults)


def test_every_door_of_the_home_page_opens(open_page):
    page = open_page("index").page
    doors = page.locator(".doors h2").all_inner_texts()
    assert [re.sub(r"\W*$", "", door) for door in doors] == [
        "I have a case",
        "I have a meeting",
        "I am new here",
        "I need it on paper",
    ]


def test_the_keyboard_reaches_the_words_first(open_page):
    page = open_page("law/time-limits").page
    page.keyboard.press("Tab")
    assert "md-skip" in page.evaluate("document.activeElement.className")


def test_the_keyboard_opens_and_closes_the_menu_on_a_phone(open_page):
    page = open_page("law/time-limits", width=360).page
    menu = page.get_by_role("button", name="Menu")
    link = page.locator(".md-sidebar--primary a.md-logo")
    expect(link).to_be_hidden()
    menu.focus()
    page.keyboard.press("Enter")
    link.wait_for(state="visible")
    assert menu.get_attribute("aria-expanded") == "true"
    page.keyboard.press("Enter")
    link.wait_for(state="hidden")


def test_welsh_letters_are_in_the_typeface(open_page):
    page = open_page("index").page
    page.evaluate("document.querySelector('h1').textContent = 'ŵ ŷ Ŵ Ŷ'")
    font = "16px 'Atkinson Hyperlegible Next'"
    loaded = page.evaluate("font => document.fonts.load(font, 'ŵŷ').then(found => found.length)", font)
    assert loaded


def test_a_page_prints_without_its_menus(open_page):
    page = open_page("law/time-limits").page
    page.emulate_media(media="print")
    for part in (".md-header", ".md-tabs", ".md-sidebar", ".md-footer"):
        assert not page.locator(part).first.is_visible(), part
    expect(page.locator("article h1")).to_be_visible()


def test_nothing_is_kept_before_somebody_chooses(open_page):
    page = open_page("index").page
    assert page.evaluate("Object.keys(localStorage)") == []
    page.get_by_title("Switch to dark").click()
    assert [key for key in page.evaluate("Object.keys(localStorage)") if key.endswith("__palette")]
    page.reload()
    assert page.locator("body").get_attribute("data-md-color-scheme") == "slate"
