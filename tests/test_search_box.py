"""The search box of the built site: from disk and from a server, by keyboard and by ear, on any screen."""

import re
from collections.abc import Callable, Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from macros.models.load import Data
from tests.conftest import Watched, violations, violations_by_day_and_night

BOX, ABOVE, STATUS = ".md-search__input", "[data-search-answers]", "[data-search-status]"
HELP = ".search-help"
RESULTS = ".md-search-result__item > .md-search-result__link"
GROWN = """addEventListener("search-result", ({ detail }) => {
  document.documentElement.toggleAttribute("data-grown", detail.grown && (detail.again || detail.items.length === detail.found))
})"""
"""Mark the page once all that was found is shown, with the words of the pages."""
SCROLL = """link => new Promise(done => {
  let frames = 0, still = 0
  const look = () => {
    const { top, bottom } = link.getBoundingClientRect()
    still = top >= 0 && bottom <= innerHeight + 1 ? still + 1 : 0
    if (still === 20 || frames++ === 600) return done()
    link.scrollIntoView({ block: "nearest" })
    requestAnimationFrame(look)
  }
  look()
})"""
"""Scroll as a reader does, who goes on where results come in above what they scroll to."""


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None: ...


@pytest.fixture
def server(site: Path) -> Iterator[str]:
    """The address at which the site is served."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(site))) as host:
        Thread(target=host.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
        yield f"http://127.0.0.1:{host.server_port}/"
        host.shutdown()


def ask_box(page: Page, typed: str) -> None:
    """Type into the box and wait until what was found has been said, which is once typing has settled."""
    page.locator(BOX).focus()
    page.locator(BOX).fill("")
    page.keyboard.press("Backspace")  # the theme hears keys, not what is put in
    expect(page.locator(STATUS)).to_be_empty()
    page.locator(BOX).press_sequentially(typed)
    expect(page.locator(STATUS)).to_contain_text(re.compile(r"page", re.I), timeout=20_000)


SHOWN = {  # what is typed: what stands above the results
    "racial harrasment": ("Did you mean harassment",),
    "racial harrasment want to die": ("116 123",),
    "acas 3 march": ("Acas told on 3 March",),
    "zzxxqq wwvvkk": ("Nothing fits those words", "Urgent", "Glossary"),
}


HELPED = {  # what is typed: whether help stands above the results too
    "grievance": False,
    "zzxxqq wwvvkk": False,
    "member may end her life": True,
}


@pytest.mark.parametrize(("typed", "danger"), HELPED.items(), ids=HELPED)
@pytest.mark.parametrize("width", [360, 1280])
def test_who_to_ring_stands_at_the_foot_of_every_search(open_page, data: Data, width: int, typed: str, danger: bool):
    watched = open_page("law/index", width=width)
    page, help_line = watched.page, watched.page.locator(HELP)
    page.evaluate(GROWN)
    ask_box(page, typed)
    expect(page.locator("html[data-grown]")).to_be_attached(
        timeout=20_000
    )  # no more comes in above what is scrolled to
    assert page.locator(f"{ABOVE} .danger").count() == danger
    for name in ("emergency-999", "samaritans"):
        line = data.helplines[name]
        link = help_line.get_by_role("link", name=line.name)
        expect(link).to_contain_text(line.phone.replace(" ", "\u00a0"))
        expect(link).to_have_attribute("href", f"tel:{line.phone.replace(' ', '')}")
        link.evaluate(SCROLL)
        expect(link).to_be_in_viewport()
    assert help_line.bounding_box()["x"] + help_line.bounding_box()["width"] <= width
    if danger:
        size = "node => parseFloat(getComputedStyle(node).fontSize)"
        loud = page.locator(f"{ABOVE} .danger")
        assert help_line.evaluate(size) < loud.evaluate(size), "not said twice as loudly"
    assert not violations(page, ".md-search")
    assert not watched.faults


def test_enter_never_rings_anybody(open_page):
    watched = open_page("law/index")
    page = watched.page
    page.locator(BOX).focus()
    page.evaluate(
        "addEventListener('click', ({ target }) => { globalThis.rung ||= Boolean(target.closest('[href^=tel]')) })"
    )
    page.keyboard.press("Enter")
    ask_box(page, "zzxxqq wwvvkk")
    page.evaluate("document.querySelector('[data-search-answers]').replaceChildren()")
    page.keyboard.press("Enter")
    assert not page.evaluate("globalThis.rung")
    assert not watched.faults


def test_beside_help_nobody_is_told_how_to_spell(open_page):
    page = open_page("law/index").page
    ask_box(page, "racial harrasment want to die")
    assert page.locator(f"{ABOVE} .danger").is_visible()
    assert not page.locator(".search-spelt").count()
    expect(page.locator(STATUS)).not_to_contain_text("Read as")


def test_the_box_is_sound_whatever_it_shows(open_page):
    watched = open_page("law/index", width=360)
    page = watched.page
    for typed, shown in SHOWN.items():
        ask_box(page, typed)
        for words in shown:
            expect(page.locator(ABOVE)).to_contain_text(words)
        assert not violations_by_day_and_night(page, ".md-search"), typed
    assert not watched.faults
    assert not watched.away()


def test_the_page_grows_no_wider_while_the_box_opens(open_page):
    page = open_page("index", width=320).page
    page.locator(BOX).focus()  # at this width the box opens from its icon
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    ask_box(page, "zzxxqq wwvvkk")
    assert page.locator(f"{ABOVE} a").count() == 4
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


def test_what_was_found_is_said_once_when_typing_has_settled(open_page):
    page = open_page("index").page
    ask_box(page, "grievance")  # the index is in
    page.evaluate(
        "status => { globalThis.said = []; new MutationObserver(() => said.push(document.querySelector(status).textContent))"
        ".observe(document.querySelector(status), { childList: true, characterData: true, subtree: true }) }",
        STATUS,
    )
    page.locator(BOX).fill("")
    page.locator(BOX).press_sequentially("member may end her life", delay=40)
    expect(page.locator(STATUS)).to_contain_text("116 123. ")
    said = [words for words in page.evaluate("said") if words]
    assert len(said) == 1
    assert re.match(r"If a life is at risk now, ring 999.* The best 10 of \d+ pages\.$", said[0])


@pytest.mark.parametrize("start", ["index", "law/time-limits"])
def test_enter_opens_the_deadline_tool_with_what_was_typed(open_page, start: str):
    page = open_page(start).page
    ask_box(page, "dismissed 12 october 2025 scotland")
    page.keyboard.press("Enter")
    expect(page.locator(".clock-so-far")).to_contain_text("It happened on Sunday 12 October 2025")
    asked = page.get_by_role("group", name="Did it happen once?")  # what was not typed is asked, as by hand
    expect(asked).to_be_in_viewport()
    asked.get_by_label("Once", exact=True).check()
    page.get_by_role("button", name="Continue").click()
    expect(page.get_by_role("group", name="Was your member dismissed?")).to_be_in_viewport()


def test_the_nation_that_nobody_typed_is_asked_first_and_without_blame(open_page):
    page = open_page("index").page
    ask_box(page, "dismissed 12 october 2025")
    page.keyboard.press("Enter")
    asked = page.get_by_role("group", name="Where does your member work?")
    expect(asked).to_be_in_viewport()
    expect(page.locator("[data-tool=time_limits] [role=alert]")).to_have_count(0)
    asked.get_by_label("Scotland").check()
    page.get_by_role("button", name="Continue").click()
    expect(page.get_by_label("Day", exact=True).first).to_have_value("12")


def test_the_box_goes_by_keyboard_and_gives_the_reader_back_their_place(open_page):
    page = open_page("law/index").page
    place = page.locator(".md-tabs__link").nth(2)
    place.focus()
    page.keyboard.press("/")
    page.keyboard.type("deadline")
    above, first = page.locator(f"{ABOVE} a"), page.locator(RESULTS).first
    expect(above.first).to_be_visible(timeout=15_000)
    expect(first.locator("p.search-short")).to_be_visible()
    expect(page.locator(".search-badge", has_text="Checked")).to_have_count(0)
    page.keyboard.press("Tab")
    expect(above.first).to_be_focused()
    page.keyboard.press("Tab")
    expect(first).to_be_focused()
    page.keyboard.press("Shift+Tab")
    expect(above.first).to_be_focused()
    page.keyboard.press("ArrowDown")
    expect(first).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.locator("#__search")).not_to_be_checked()
    expect(place).to_be_focused()


def test_search_is_the_same_from_disk_and_from_a_server(browser: Browser, server: str, open_page):
    def seen(page: Page) -> list[str]:
        links = page.locator(f"{ABOVE} a, {RESULTS}").evaluate_all("links => links.map(link => link.href)")
        return [link.removeprefix(page.url.removesuffix("index.html")) for link in links]

    disk = open_page("index")
    context = browser.new_context(reduced_motion="reduce", service_workers="block")
    page, asked = context.new_page(), []
    context.on("request", lambda request: asked.append(request.url))
    page.goto(f"{server}index.html")
    for each in (page, disk.page):  # what is shown before the words of the pages are in keeps its order
        each.evaluate(GROWN)
        ask_box(each, "grievance")
        expect(each.locator("html[data-grown]")).to_be_attached(timeout=20_000)
    for typed in ("acas 3 march", "racial harrasment want to die"):
        ask_box(page, typed)
        ask_box(disk.page, typed)
        for _ in range(50):  # the first answer comes before the words of the pages are in; the full one follows
            if seen(page) == seen(disk.page):
                break
            page.wait_for_timeout(200)
        assert seen(page) == seen(disk.page)
        assert len(seen(page)) > 10
    context.close()
    assert len([address for address in asked if "search/pages" in address]) == 1
    assert not [address for address in asked if not address.startswith(server)]
    assert not disk.away()


def test_the_count_is_of_all_pages_that_were_found(open_page):
    page = open_page("index").page
    ask_box(page, "racial harassment")
    meta = page.locator(".md-search-result__meta")
    expect(meta).to_have_text(re.compile(r"^The best 10 of \d\d+ pages$"))
    expect(page.locator(STATUS)).to_have_text(re.compile(re.escape(meta.inner_text())))
    assert int(meta.inner_text().split()[4]) > 10


def test_what_is_pasted_is_asked_without_a_key(open_page):
    page = open_page("law/index").page
    page.locator(".md-search__input").click()
    page.keyboard.insert_text("racial harassment")
    first = page.locator(".md-search-result__item > .md-search-result__link").first
    expect(first).to_contain_text("arass", timeout=15_000)


def test_where_a_browser_refuses_workers_from_disk_a_frame_stands_in_for_one(browser: Browser, site: Path):
    context = browser.new_context(offline=True, reduced_motion="reduce")
    context.add_init_script("URL.createObjectURL = () => { throw new DOMException('refused', 'SecurityError') }")
    watched = Watched(context)
    page = watched.open(site, "law/index")
    ask_box(page, "how long have I got")
    expect(page.locator("iframe[title=Search]")).to_be_attached()
    expect(page.locator(RESULTS).first).to_have_attribute("href", re.compile(r"law/time-limits\.html"))
    assert not watched.faults
    context.close()


def test_nothing_of_search_is_started_before_the_box_is_opened(open_page):
    watched = open_page("index")
    page = watched.page
    page.wait_for_timeout(500)
    assert not [address for address in watched.asked if re.search(r"search/(pages|texts)", address)]
    assert not page.workers
    ask_box(page, "grievance")
    assert len(page.workers) == 1
    assert len([address for address in watched.asked if "texts" in address]) == 1


def test_a_screenful_is_shown_at_once_and_ten_pages_when_typing_rests(open_page):
    page = open_page("index").page
    ask_box(page, "grievance")
    page.evaluate(
        "() => { globalThis.said = []; "
        "addEventListener('search-result', ({ detail }) => said.push([Boolean(detail.again), detail.items.length])) }"
    )
    page.locator(BOX).press_sequentially(" hearing", delay=20)
    expect(page.locator(".md-search-result__item")).to_have_count(10)
    said = [tuple(answer) for answer in page.evaluate("said")]
    assert said[0] == (False, 4)
    assert said[-1] == (True, 10)
    assert set(said) == {(False, 4), (True, 10)}


def test_the_list_stays_as_it_is_under_a_finger(browser: Browser, server: str):
    context = browser.new_context(
        reduced_motion="reduce", service_workers="block", has_touch=True, viewport={"width": 360, "height": 720}
    )
    page = context.new_page()
    held: list[Route] = []

    def hold(route: Route) -> None:
        held.append(route)

    context.route("**/texts.json", hold)
    page.goto(f"{server}law/index.html")
    page.locator("label.md-header__button[for=__search]").tap()
    page.locator(BOX).press_sequentially("how long have I got")
    page.locator(RESULTS).first.wait_for()
    page.wait_for_timeout(1000)  # typing rests: all that titles and headings give is there
    page.locator(".md-search-result__meta").dispatch_event("pointerdown")
    before = page.locator(RESULTS).evaluate_all("links => links.map(link => link.href)")
    held[0].continue_()
    page.wait_for_timeout(2500)
    assert page.locator(RESULTS).evaluate_all("links => links.map(link => link.href)") == before
    page.locator(BOX).press_sequentially(" left")
    expect(page.locator(".md-search-result__meta")).to_have_text(re.compile("of"))
    context.close()


@pytest.mark.parametrize(
    "typed",
    [
        "disciplinary meeting on thursday and they only told her today",
        "WRES 1.6 shortlisting what does it mean",
        "what the union can ask for in redundancy talks",
        "moved off the ward after a patient asked for a white nurse",
        "how long to keep notes",
    ],
)
def test_the_first_results_keep_their_order_when_the_words_of_the_pages_come_in(
    browser: Browser, server: str, typed: str
):
    context = browser.new_context(reduced_motion="reduce", service_workers="block", bypass_csp=True)  # to wait in it
    page = context.new_page()
    held: list[Route] = []
    context.route("**/texts.json", lambda route: held.append(route))  # noqa: PLW0108 - a method has no signature
    page.goto(f"{server}index.html")
    page.evaluate(
        """() => { globalThis.said = []; addEventListener('search-result', ({ detail: { items, grown } }) =>
             said.push({ grown, paths: items.slice(0, 4).map(([{ location }]) => location) })) }"""
    )
    page.locator(BOX).focus()
    page.keyboard.insert_text(typed)
    page.wait_for_function("said.some(({ paths }) => paths.length === 4)")
    for _ in range(100):  # they are asked for a little later
        if held:
            break
        page.wait_for_timeout(50)
    held[0].continue_()
    page.wait_for_function("said.some(({ grown }) => grown)", timeout=20_000)
    orders = {tuple(answer["paths"]) for answer in page.evaluate("said")}
    assert len(orders) == 1
    context.close()


NO_SIGNAL = pytest.mark.parametrize(
    "answer",
    [
        lambda route: route.abort(),
        lambda route: route.fulfill(body="<html>Sign in to the guest network</html>"),
        lambda route: route.fulfill(body="Please sign in"),
    ],
    ids=["no signal", "a page that asks to sign in", "words that ask to sign in"],
)


@NO_SIGNAL
def test_a_search_begun_without_signal_answers_once_it_is_back(
    answer: Callable[[Route], None], browser: Browser, server: str
):
    context = browser.new_context(reduced_motion="reduce", service_workers="block")
    page = context.new_page()
    page.goto(f"{server}law/index.html")
    context.route("**/pages.json", answer)
    page.locator(BOX).click()
    page.locator(BOX).press_sequentially("how long have I got")
    page.wait_for_timeout(500)
    context.unroute("**/pages.json")
    page.keyboard.press("Tab")  # any step on: it is asked for again
    expect(page.locator(RESULTS).first).to_have_attribute("href", re.compile(r"time-limits\.html"), timeout=15_000)
    context.close()


@NO_SIGNAL
def test_without_signal_what_pages_are_for_is_searched_and_their_words_once_it_is_back(
    answer: Callable[[Route], None], browser: Browser, server: str
):
    context = browser.new_context(reduced_motion="reduce", service_workers="block")
    page = context.new_page()
    page.goto(f"{server}law/index.html")
    page.evaluate("addEventListener('search-result', ({ detail }) => { globalThis.grown = detail.grown })")
    context.route("**/texts.json", answer)
    ask_box(page, "how long have I got")
    expect(page.locator(RESULTS).first).to_have_attribute("href", re.compile(r"time-limits\.html"))
    assert page.evaluate("grown") is False
    context.unroute("**/texts.json")
    page.keyboard.press("Tab")  # any step on: the words are asked for again
    page.locator(BOX).focus()
    page.locator(BOX).press_sequentially(" left")
    for _ in range(50):
        if page.evaluate("grown"):
            break
        page.wait_for_timeout(200)
    assert page.evaluate("grown") is True
    context.close()
