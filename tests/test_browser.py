"""The built site in a real browser, opened from disk with the network off, as from a USB stick."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, BrowserContext, Page

from tests.test_pages import ADDRESSES, PAGES

LOCAL = ("file:", "data:", "blob:")
READERS = [*ADDRESSES, *(page.id for page in PAGES if page.id.startswith("contributing/"))]
STANDARD = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"], "preload": False}


class Watched:
    """A page that remembers what it asked for and what went wrong."""

    def __init__(self, context: BrowserContext) -> None:
        self.faults: list[str] = []
        self.asked: list[str] = []
        self.page: Page = context.new_page()
        self.page.on("console", lambda message: self.faults.append(message.text) if message.type == "error" else None)
        self.page.on("pageerror", lambda error: self.faults.append(str(error)))
        self.page.on("request", lambda request: self.asked.append(request.url))

    def open(self, site: Path, address: str) -> Page:
        path, _, fragment = address.partition("#")
        self.page.goto((site / f"{path}.html").as_uri() + (f"#{fragment}" if fragment else ""))
        return self.page

    def away(self) -> list[str]:
        return [address for address in self.asked if not address.startswith(LOCAL)]


def violations(page: Page) -> list[str]:
    """Return what axe-core finds wrong, with the first places of each."""
    page.wait_for_function("document.getAnimations().length === 0")  # a colour half way to another fails
    found = Axe().run(page, options=STANDARD).response["violations"]
    return [f"{fault['id']}: {node['html'][:200]}" for fault in found for node in fault["nodes"][:3]]


@pytest.fixture
def open_page(browser: Browser, site: Path) -> Iterator:
    contexts = []

    def opened(address: str, scheme: str = "light", width: int = 1280, **options) -> Watched:
        context = browser.new_context(
            color_scheme=scheme, viewport={"width": width, "height": 900}, offline=True, **options
        )
        contexts.append(context)
        watched = Watched(context)
        watched.open(site, address)
        return watched

    yield opened
    for context in contexts:
        context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("address", READERS)
def test_a_page_is_accessible_quiet_and_asks_nobody(address: str, scheme: str, open_page):
    watched = open_page(address, scheme)
    for width in (360, 1280):
        watched.page.set_viewport_size({"width": width, "height": 900})
        assert not violations(watched.page), f"at {width} px"
    assert not watched.faults
    assert not watched.away()


@pytest.mark.parametrize("address", READERS)
def test_a_page_never_scrolls_sideways_on_the_smallest_screen(address: str, open_page):
    page = open_page(address, width=320).page
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


@pytest.mark.parametrize("address", ADDRESSES)
def test_a_page_reads_without_scripts(address: str, open_page):
    page = open_page(address, java_script_enabled=False).page
    article = page.locator("article")
    assert article.is_visible()
    assert article.locator("h1").is_visible()
    assert "Law stated as at" in article.inner_text()
    hidden = [link for link in article.locator("table, .admonition, .doubt").all() if not link.is_visible()]
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


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_open_search_is_accessible(scheme: str, open_page):
    page = open_page("index", scheme).page
    page.locator(".md-search__input").click()
    page.locator(".md-search__input").press_sequentially("harassment")
    page.locator(".md-search-result__link").first.wait_for(timeout=15_000)
    assert not violations(page)


def test_a_rep_reaches_the_time_limit_from_home_in_one_tap(open_page):
    page = open_page("index", width=360).page
    page.get_by_role("link", name="Work it out").click()
    assert page.url.endswith("law/time-limits.html")


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
    assert not link.is_visible()
    menu.focus()
    page.keyboard.press("Enter")
    link.wait_for(state="visible")
    assert menu.get_attribute("aria-expanded") == "true"
    page.keyboard.press("Enter")
    link.wait_for(state="hidden")


def test_welsh_letters_are_in_the_typeface(open_page):
    page = open_page("index").page
    page.evaluate("document.querySelector('h1').textContent = 'ŵ ŷ Ŵ Ŷ'")
    page.evaluate("document.fonts.ready")
    page.wait_for_function("[...document.fonts].some(f => f.status === 'loaded' && f.unicodeRange.includes('U+100-'))")


def test_a_page_prints_without_its_menus(open_page):
    page = open_page("law/time-limits").page
    page.emulate_media(media="print")
    for part in (".md-header", ".md-tabs", ".md-sidebar", ".md-footer"):
        assert not page.locator(part).first.is_visible(), part
    assert page.locator("article h1").is_visible()
