"""The first view of a page, where signal is poor and the phone is old: what it weighs, and that it stands still. Nothing here is timed."""

import gzip
import re
from functools import cache
from importlib.resources import files
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from lxml import html
from playwright.sync_api import Browser, Route

from overrides import lean_styles
from tests.conftest import Watched

MOST = {
    "casework/letters": 187,
    "casework/case-pack": 220,
    "wres/calculator": 254,
    "training": 170,
    "reference": 195,
    "law/time-limits": 150,
    "law": 110,
    "": 135,
}
"""What a page or a page of a section weighs at most, in thousands of bytes, compressed; the first that fits."""
SAMPLE = (
    "index",
    "urgent",
    "law/time-limits",
    "law/nations",
    "casework/letters",
    "casework/checklist",
    "wres/calculator",
)
STYLES = files("material") / "templates/assets/stylesheets"
NEVER_SMALLER = {".woff2", ".png", ".jpg"}
LINE = 24  # px
LIKE_A_PHONE = {"width": 412, "height": 823}


def addresses(site: Path) -> list[str]:
    found = [path.relative_to(site).with_suffix("").as_posix() for path in site.rglob("*.html")]
    return sorted(one for one in found if not one.startswith(("contributing", "404", "downloads/")))


@cache
def weight(path: Path) -> int:
    """Return the bytes that a file takes on its way, compressed as servers do."""
    content = path.read_bytes()
    return len(content) if path.suffix in NEVER_SMALLER else len(gzip.compress(content, 6))


def first_view(watched: Watched, site: Path, address: str) -> dict[str, int]:
    """Return what a page asks for when it is opened, with what each weighs. Only from a disk is search fetched ahead."""
    watched.asked.clear()
    watched.open(site, address)
    watched.page.wait_for_load_state()
    paths = {Path(unquote(urlsplit(asked).path)) for asked in watched.asked if asked.startswith("file:")}
    return {str(path): weight(path) for path in paths if path.parent.name != "search"}


@pytest.fixture
def phone(browser: Browser):
    watched = Watched(browser.new_context(viewport=LIKE_A_PHONE, device_scale_factor=1.75, is_mobile=True))
    yield watched
    watched.page.context.close()


def test_the_first_view_of_a_page_is_light(phone: Watched, site: Path):
    for address in addresses(site):
        most = next(weight for start, weight in MOST.items() if address.startswith(start))
        weighs = first_view(phone, site, address)
        assert sum(weighs.values()) <= most * 1000, (address, weighs)


def test_a_first_view_brings_one_file_of_type(phone: Watched, site: Path):
    for address in SAMPLE:
        type_ = [path for path in first_view(phone, site, address) if path.endswith(".woff2")]
        assert [Path(path).name for path in type_] == ["atkinson-hyperlegible-next-english.woff2"], address


def test_no_page_waits_for_a_script_but_the_looks(site: Path):
    for address in addresses(site):
        root = html.parse(site / f"{address}.html").getroot()
        waits = root.xpath("//script[@src and not(@defer)]/@src")
        assert [Path(src).name for src in waits] == ["scope.js", "palette.js"], address


def test_a_phone_lays_out_little_of_a_long_page(phone: Watched, site: Path):
    """The closed menu, what will be folded, and letters that are not chosen."""
    skipped = "[...document.querySelectorAll('*')].filter(one => !one.checkVisibility({ contentVisibilityAuto: true })).length"
    for address in ("casework/letters", "law/nations"):
        page = phone.open(site, address)
        assert page.evaluate("document.querySelectorAll('.md-nav--primary *').length") > 100
        assert not page.evaluate(
            "[...document.querySelectorAll('.md-nav--primary *')].some(one => one.checkVisibility())"
        ), address
        drawn = page.evaluate("document.querySelectorAll('*').length") - page.evaluate(skipped)
        assert drawn <= 700, (address, drawn)


def test_the_closed_menu_opens(phone: Watched, site: Path):
    page = phone.open(site, "law/time-limits")
    page.locator("button.menu").click()
    page.get_by_role("link", name="Casework", exact=True).first.wait_for()
    assert page.evaluate("document.querySelector('.md-sidebar--primary .md-nav__link').checkVisibility()")


@pytest.mark.parametrize("address", ["index", "urgent", "casework/evidence", "casework/checklist", "casework/letters"])
def test_nothing_moves_when_the_scripts_come(address: str, phone: Watched, site: Path):
    """Hold them back until the page is drawn, as a slow signal does, and see where the words are before and after."""
    held: list[Route] = []

    def hold(route: Route) -> None:
        held.append(route)

    phone.page.route("**/site.js", hold)
    phone.page.goto((site / f"{address}.html").as_uri(), wait_until="commit")
    phone.page.wait_for_selector(".md-footer", state="attached")
    phone.page.evaluate("document.fonts.ready.then(() => true)")
    before = phone.page.evaluate(
        "(globalThis.seen = [...document.querySelectorAll('article > *')]"
        ".filter(one => one.offsetHeight && one.getBoundingClientRect().top < innerHeight))"
        ".map(one => one.getBoundingClientRect().top)"
    )
    assert before
    held[0].continue_()
    phone.page.wait_for_load_state()
    after = phone.page.evaluate("seen.map(one => one.getBoundingClientRect().top)")
    assert after == pytest.approx(before, abs=LINE)


@pytest.mark.parametrize(
    ("sheet", "left"),
    [
        (".worn{a:b}.bare{a:b}", ".worn{a:b}"),
        (".bare,.worn .child{a:b}", ".worn .child{a:b}"),
        (".worn .bare{a:b}#place{a:b}#none{a:b}", "#place{a:b}"),
        (".worn:not(.bare){a:b}", ".worn:not(.bare){a:b}"),
        (":is(.bare,.worn:not(.other)) p{a:b}", ":is(.bare,.worn:not(.other)) p{a:b}"),
        ("[type=worn]{a:b}[type=bare]{a:b}[href^='bare']{a:b}", "[type=worn]{a:b}[href^='bare']{a:b}"),
        ('.worn{a:url("x;}{")}.bare{a:"}"}p{a:b}', '.worn{a:url("x;}{")}p{a:b}'),
        ("@media print{.bare{a:b}}@media screen{.worn{a:b}.bare{a:b}}", "@media screen{.worn{a:b}}"),
        ("@charset \"utf-8\";@keyframes bare{0%{a:b}}p{a:b}", "@charset \"utf-8\";@keyframes bare{0%{a:b}}p{a:b}"),
        (".md\\:worn{a:b}", ""),
    ],
)  # fmt: skip
def test_a_rule_stays_if_something_wears_all_that_it_asks_for(sheet: str, left: str):
    assert lean_styles.lean(sheet, {"worn", "child", "place", "other"}) == left


def test_a_property_stays_if_something_uses_it():
    sheet = ':root{--a:url("x;y");--b:1;--c:2}p{--b:3}'
    assert lean_styles.without_unused(sheet, {"--a", "--c"}) == ':root{--a:url("x;y");--c:2}p{}'


@pytest.mark.parametrize("address", [*SAMPLE, "training/taking-on-a-case", "downloads", "reference/glossary"])
def test_no_rule_was_left_out_that_something_wears(address: str, phone: Watched, site: Path):
    """Once its scripts have run, its folds stand open and something was searched for."""
    page = phone.open(site, address)
    page.wait_for_load_state()
    page.evaluate("document.querySelectorAll('.fold > button[aria-expanded=false]').forEach(one => one.click())")
    worn = re.compile(
        r"::?(?:before|after|placeholder|marker|selection|-[\w-]+|target|hover|focus[\w-]*|active|checked)"
    )
    for sheet in sorted(site.glob("assets/stylesheets/*.min.css")):
        whole = (STYLES / sheet.name).read_text("utf-8")
        kept = sheet.read_text("utf-8")
        left_out = [one for one in selectors(whole) - selectors(kept) if lean_styles.SWITCHING not in one]
        assert left_out
        asked = sorted({worn.sub("", one) for one in left_out})
        found = page.evaluate(
            "asked => asked.filter(one => { try { return document.querySelector(one) } catch { return false } })", asked
        )
        assert not found, (address, found)


def selectors(sheet: str) -> set[str]:
    """Return each selector of a style sheet, wherever it stands."""
    heads = re.findall(r"(?:^|[{}])((?:[^{}@\"';]|\"[^\"]*\")+)(?=\{)", sheet)
    return {one for head in heads for one in lean_styles.SELECTOR.findall(head)}
