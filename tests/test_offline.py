"""With no signal: the list of downloads, the zip for a USB stick, and the app that a browser keeps."""

import hashlib
import io
import json
import re
import shutil
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from urllib.parse import unquote, urlsplit
from zipfile import ZipFile

import pikepdf
import pytest
from lxml import html
from playwright.sync_api import Browser, BrowserContext, Page, expect

from exports.__main__ import finish
from exports.clean import clean
from exports.config import Config
from exports.copy import Copy
from exports.face import face_of
from exports.job import Job, run
from exports.listing import KINDS, PAGE, SUMS, File, amount, described, filled, sums
from exports.lms.jobs import jobs as training
from exports.offline import app, stick
from exports.pdf.jobs import jobs as paper
from exports.print_pages import pages
from exports.site import ExportFault, Site, read_site
from macros.render.book import Book
from macros.render.files import GROUPS
from tests.conftest import AS_OF, LOCAL, ROOT, Watched, violations
from tests.test_clock_start import begin
from tests.tool_page import press

EMPTY = "<article><h1>A</h1><section data-downloads>\n<p>None.</p>\n</section><p>After.</p></article>"
CLOCK = "2026-11-22"


@pytest.fixture(scope="module")
def copy(site: Path, config: Config, book: Book, tmp_path_factory: pytest.TempPathFactory) -> Copy:
    """A copy of the site that downloads are made in."""
    folder = tmp_path_factory.mktemp("made") / "site"
    shutil.copytree(site, folder)
    return Copy(book, read_site(config, folder, book.stated), face_of(book.data.edition))


@pytest.fixture(scope="module")
def downloads(copy: Copy) -> list[Job]:
    """The files to make. What is printed, which takes long, is stood in for by PDFs of one page."""
    return [*training(copy), *(replace(job, make=a_pdf, made_from=None) for job in paper(copy))]


@pytest.fixture(scope="module")
def made(copy: Copy, downloads: list[Job], config: Config) -> Path:
    """The site with its downloads."""
    pages.write(copy)
    finish(run(downloads, copy.site.folder), copy.site.folder, config, AS_OF)
    return copy.site.folder


@pytest.fixture(scope="module")
def unpacked(made: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("stick")
    ZipFile(made / stick.PATH).extractall(folder)
    return folder / stick.FOLDER


def a_pdf(pages: int = 1) -> bytes:
    made = io.BytesIO()
    with pikepdf.new() as file:
        for _ in range(pages):
            file.add_blank_page()
        file.save(made, deterministic_id=True)
    return made.getvalue()


def a_file(path: str = "downloads/a.pdf", title: str = "A", group: str = "cards") -> File:
    return described(Job(path, title, group, bytes), a_pdf(3) if path.endswith(".pdf") else b"content")


# The list


def test_a_file_is_listed_with_its_size_pages_day_and_checksum() -> None:
    file = a_file()
    text = html.fromstring(filled(EMPTY, [file], AS_OF)).xpath("string(//li)")
    assert file.sha256 == hashlib.sha256(a_pdf(3)).hexdigest()
    for words in ("A (PDF)", "1 KB", "3 pages", "made 22\u00a0November 2026", file.sha256):
        assert words in text


def test_a_list_filled_twice_is_the_same_and_leaves_the_rest_of_the_page_alone() -> None:
    files = [a_file(), a_file("downloads/b.zip", "B", "offline")]
    once = filled(EMPTY, files, AS_OF)
    assert filled(filled(EMPTY, files[:1], date(2026, 1, 1)), files, AS_OF) == filled(once, files, AS_OF) == once
    assert once.startswith("<article><h1>A</h1>") and once.endswith("<p>After.</p></article>")


@pytest.mark.parametrize("group", GROUPS)
def test_every_group_has_its_heading_where_it_has_files(group: str) -> None:
    found = html.fromstring(filled(EMPTY, [a_file(group=group)], AS_OF)).xpath("//h3/text()")
    assert found == [GROUPS[group]]


def test_a_file_of_no_group_is_refused() -> None:
    with pytest.raises(ExportFault, match=r"a\.pdf is of the group “posters”\. The list of downloads has: handbook, "):
        a_file(group="posters")


def test_a_page_without_a_place_is_refused() -> None:
    with pytest.raises(ExportFault, match="has 0 places"):
        filled("<article></article>", [], AS_OF)


def test_titles_are_listed_as_text() -> None:
    file = a_file('downloads/"><script>.pdf', r"<img src=x onerror=alert(1)> \1 &amp;")
    tree = html.fromstring(filled(EMPTY, [file], AS_OF))
    assert not tree.xpath("//img | //script")
    assert tree.xpath("string(//li/p/a)") == r"<img src=x onerror=alert(1)> \1 &amp; (PDF)"
    assert tree.xpath("//li/p/a/@href") == [file.path]


def test_sizes_are_those_a_phone_shows() -> None:
    assert [amount(n) for n in (1, 26_400, 999_499, 999_500, 7_930_000, 9_960_000, 14_200_000)] == [
        "1 KB", "26 KB", "999 KB", "1.0 MB", "7.9 MB", "10 MB", "14 MB",
    ]  # fmt: skip


def test_the_list_is_no_part_of_the_words_on_paper(made: Path, config: Config) -> None:
    page = read_site(config, made, AS_OF).pages[PAGE]
    assert page.article.xpath("//section[@data-downloads]//li")
    assert "Checksum" not in clean(page, {page.address: page}).article.text_content()


def test_the_page_lists_every_download_as_it_is(made: Path) -> None:
    tree = html.parse(str(made / PAGE)).getroot()
    listed = tree.xpath("//section[@data-downloads]//li")
    there = {path.relative_to(made).as_posix() for path in (made / "downloads").rglob("*") if path.is_file()}
    assert {row.find("p/a").get("href") for row in listed} == there - {SUMS}
    for row in listed:
        content = (made / row.find("p/a").get("href")).read_bytes()
        assert row.xpath("string(details/p/code)") == hashlib.sha256(content).hexdigest()
        assert amount(len(content)) in row.text_content()
        assert row.text_content().strip().split(" · ")[0].rpartition("(")[2].partition(")")[0] in KINDS.values()
    names = [row.find("p/a").text for row in listed]
    assert len(set(names)) == len(names)


def test_the_checksums_are_in_a_file_that_programs_check(made: Path) -> None:
    for line in (made / SUMS).read_text().splitlines():
        checksum, _, path = line.partition("  ")
        assert hashlib.sha256((made / "downloads" / path).read_bytes()).hexdigest() == checksum
    assert "staffside-offline.zip" in (made / SUMS).read_text()
    assert sums([]) == b""


def test_before_the_downloads_are_made_the_page_says_how_they_are(site: Path) -> None:
    assert "made after the pages, by make site" in html.parse(str(site / PAGE)).xpath("string(//section)")


# The zip


def test_the_zip_is_the_same_each_time(made: Path, downloads: list[Job]) -> None:
    files = [described(job, (made / job.path).read_bytes()) for job in downloads]
    assert stick.offline_zip(made, files, AS_OF) == (made / stick.PATH).read_bytes()


def test_every_link_in_the_zip_leads_to_something_in_it(unpacked: Path) -> None:
    lost = []
    for page in unpacked.rglob("*.html"):
        if page.name == "404.html":  # its links are those of a server
            continue
        tree = html.fromstring(page.read_bytes())
        for link in tree.xpath("//a/@href | //link/@href | //script/@src | //img/@src"):
            parts = urlsplit(link)
            form = "downloads/form-" in parts.path or "downloads/word/form-" in parts.path  # made apart: test_forms.py
            if not parts.scheme and parts.path and not form and not (page.parent / unquote(parts.path)).is_file():
                lost.append(f"{page.relative_to(unpacked)} → {link}")
    assert not lost


def test_the_zip_has_the_handbook_and_names_each_file_that_it_leaves_out(tmp_path: Path) -> None:
    (tmp_path / PAGE).write_text(f"<html>{EMPTY}</html>", "utf-8")
    (tmp_path / "downloads").mkdir()
    shutil.copy(ROOT / "overrides" / app.WORKER, tmp_path / app.WORKER)
    files = [
        a_file(f"downloads/{stem}.pdf", stem, "handbook")
        for stem in ("handbook", "handbook-large-print", "handbook-whole")
    ]
    for file in files:
        (tmp_path / file.path).write_bytes(b"%PDF")
    with ZipFile(io.BytesIO(stick.offline_zip(tmp_path, files, AS_OF))) as made:
        held = {Path(name).name for name in made.namelist()}
        page = html.fromstring(made.read(f"{stick.FOLDER}{PAGE}")).text_content()
    assert {name for name in held if name.endswith(".pdf")} == {"handbook.pdf"}
    assert "Left out, to keep it small: handbook-large-print (PDF); handbook-whole (PDF). Fetch these" in page


def test_what_leads_to_a_file_finds_it_in_the_list_or_among_what_is_left_out(built: Site, book: Book) -> None:
    page = built.page("downloads").article
    wanted = {href[1:] for href in page.xpath(".//a/@href[starts-with(., '#file-')]")}
    listed = [a_file(job.path, job.title, job.group) for job in paper(Copy(book, built, face_of(book.data.edition)))]
    there = set(html.fromstring(filled(EMPTY, listed, AS_OF)).xpath("//li/@id"))
    assert len(there) == len(listed)
    assert len(wanted) > 8 and wanted <= there


def test_the_zip_leads_to_what_it_leaves_out_where_it_says_so(tmp_path: Path) -> None:
    (tmp_path / PAGE).write_text(f"<html>{EMPTY}</html>", "utf-8")
    shutil.copy(ROOT / "overrides" / app.WORKER, tmp_path / app.WORKER)
    files = [a_file("downloads/handbook-whole.pdf", "A <b> whole", "handbook")]
    with ZipFile(io.BytesIO(stick.offline_zip(tmp_path, files, AS_OF))) as made:
        page = html.fromstring(made.read(f"{stick.FOLDER}{PAGE}"))
    assert page.xpath("string(//p//*[@id='file-handbook-whole-pdf'])") == "A <b> whole (PDF)"


def test_the_copy_says_that_it_is_one_and_what_it_leaves_out(unpacked: Path, book: Book) -> None:
    text = html.parse(str(unpacked / PAGE)).xpath("string(//section[@data-downloads])")
    assert "You are reading the offline copy made on 22\u00a0November 2026." in text
    left_out = text.partition("Left out, to keep it small: ")[2].partition(". Fetch these")[0].split("; ")
    held = {path.name for path in (unpacked / "downloads").glob("handbook*.pdf")}
    assert held == {"handbook.pdf"}
    assert left_out == [
        f"{each.title} (PDF)"
        for each in book.data.recipes.values()
        if each.group == "handbook" and f"{each.id}.pdf" not in held
    ]
    for group in ("card-urgent.pdf", "section-the-law.pdf", "training/staffside-scorm12.zip"):
        assert (unpacked / "downloads" / group).is_file()
    for line in (unpacked / SUMS).read_text().splitlines():
        assert (unpacked / "downloads" / line.partition("  ")[2]).is_file()


def test_a_zip_that_is_too_large_is_refused(made: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stick, "LARGEST", 1_000_000)
    with pytest.raises(ExportFault, match=r"and may be 1 MB\. Leave another download"):
        stick.offline_zip(made, [], AS_OF)


def test_the_unpacked_copy_reads_searches_and_counts_days_with_no_network(unpacked: Path, browser: Browser) -> None:
    context = browser.new_context(offline=True)
    watched = Watched(context)
    page = watched.open(unpacked, "index")
    reads_searches_and_counts(page)
    watched.open(unpacked, "downloads")
    expect(page.get_by_text("You are reading from a folder or a USB stick.")).to_be_visible()
    assert not watched.faults
    assert not [asked for asked in watched.asked if not asked.startswith(LOCAL)]
    context.close()


def reads_searches_and_counts(page: Page) -> None:
    page.locator(".md-search__input").click()
    page.locator(".md-search__input").press_sequentially("victimisation")
    first = page.locator(".md-search-result__link").first
    first.wait_for(timeout=15_000)
    assert "discrimination/victimisation.html" in str(first.get_attribute("href"))
    page.keyboard.press("Escape")
    begin(page)
    page.get_by_role("button", name="Show all of it now").click()
    assert page.locator("output[data-answer=safe-day]").get_attribute("data-value") == "2027-01-04"


# The app


class Quiet(SimpleHTTPRequestHandler):
    """Serves a folder, as plain hosts do, and says nothing."""

    def log_message(self, *_: object) -> None:
        pass


class Host:
    """A site on this machine, which can be changed and stopped."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.port = 0
        self.start()

    def start(self) -> None:
        self.server = ThreadingHTTPServer(("127.0.0.1", self.port), partial(Quiet, directory=str(self.folder)))
        self.port = self.server.server_port
        self.address = f"http://localhost:{self.port}/"
        Thread(target=self.server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()

    def stop(self) -> None:
        self.server.shutdown()
        self.server.server_close()

    def change(self, words: str) -> None:
        """Publish another version: new words on a page, in a style sheet, and the list of what to keep."""
        page = self.folder / "urgent.html"
        page.write_text(re.sub(r"<h1>.*?</h1>", f"<h1>{words}</h1>", page.read_text("utf-8")), "utf-8")
        (self.folder / "assets/stylesheets/staffside.css").open("a").write(f"/* {words} */")
        app.enlist(self.folder, AS_OF)


@pytest.fixture
def whole_host(made: Path) -> Iterator[Host]:
    """The whole site as published; no test changes it."""
    host = Host(made)
    yield host
    host.stop()


@pytest.fixture
def host(made: Path, tmp_path: Path) -> Iterator[Host]:
    """A part of the site, for a test to change: it is sooner kept."""
    away = shutil.ignore_patterns(
        "contributing", "wres", "training", "organising", "discrimination", "section-*", "*.zip"
    )
    shutil.copytree(made, tmp_path / "site", ignore=away)
    app.enlist(tmp_path / "site", AS_OF)
    host = Host(tmp_path / "site")
    yield host
    host.stop()


@pytest.fixture
def device(browser: Browser) -> Iterator[BrowserContext]:
    context = browser.new_context()
    yield context
    context.close()


UPDATE = """async () => {
  const registration = await navigator.serviceWorker.getRegistration()
  await registration.update()
  const worker = registration.installing
  await new Promise(resolve => worker.addEventListener("statechange", resolve))
  return worker.state
}"""
"""Look for a newer copy, and return how the bringing of it ended."""
KEPT = "async () => (await caches.keys()).sort()"


def visited(device: BrowserContext, host: Host) -> Page:
    """Open the site, ask for a copy, and wait until it is kept, and in use."""
    page = device.new_page()
    page.goto(f"{host.address}downloads.html")
    page.get_by_role("button", name="Keep a copy on this device").click()
    expect(page.get_by_text("Kept. The handbook now opens here")).to_be_visible(timeout=60_000)
    page.goto(host.address)
    return page


def settled(page: Page, address: str) -> None:
    """Open a page, and give what begins by itself the time to begin: its scripts have run when it has loaded."""
    page.goto(address)
    page.wait_for_timeout(1000)


def until(happens: Callable[[], bool], seconds: float = 15) -> None:
    """Wait for something that no element shows."""
    end = time.monotonic() + seconds
    while not happens():
        assert time.monotonic() < end
        time.sleep(0.05)


def newer(page: Page) -> None:
    """Wait for the line that says that a newer copy is ready."""
    expect(page.get_by_text("A newer copy of the handbook is ready.")).to_be_visible(timeout=15_000)


def test_a_visited_site_opens_cold_with_the_server_stopped(device: BrowserContext, whole_host: Host) -> None:
    host = whole_host
    visited(device, host).close()
    host.stop()
    watched = Watched(device)
    page = watched.page
    page.goto(host.address)
    reads_searches_and_counts(page)
    card = page.evaluate(
        "async address => (await (await fetch(address)).text()).slice(0, 5)", f"{host.address}downloads/card-urgent.pdf"
    )
    assert card == "%PDF-"
    for address in ("law/time-limits.html", "wres/calculator.html", "reference/privacy.html?x=1#y"):
        page.goto(host.address + address)
        expect(page.locator("article h1")).to_be_visible()
    assert not watched.faults
    page.goto(f"{host.address}downloads/handbook.pdf")
    expect(page.get_by_role("heading", name="Not on this device")).to_be_visible()
    host.start()


def test_a_newer_copy_is_announced_and_waits_until_it_is_asked_for(device: BrowserContext, host: Host) -> None:
    page = visited(device, host)
    before = page.evaluate(KEPT)
    assert len(before) == 1
    host.change("Changed")
    page.goto(f"{host.address}casework/checklist.html")
    newer(page)
    assert not violations(page, ".newer-copy")
    page.locator("#check-safe-yes").check()
    assert page.locator("#check-safe-yes").is_checked()
    # Announced, not applied: the old page with the old styles, though the server has others.
    other = device.new_page()
    other.goto(f"{host.address}urgent.html")
    assert other.locator("h1").inner_text() != "Changed"
    assert "Changed" not in other.evaluate("fetch('assets/stylesheets/staffside.css').then(found => found.text())")
    assert len(page.evaluate(KEPT)) == 2
    newer(other)
    other.get_by_role("button", name="Not now").press("Enter")
    expect(other.get_by_text("A newer copy of the handbook is ready.")).to_be_hidden()
    other.reload()
    newer(other)
    with other.expect_navigation():
        other.get_by_role("button", name="Use it now").press("Enter")
    expect(other.locator("h1")).to_have_text("Changed")
    assert "Changed" in other.evaluate("fetch('assets/stylesheets/staffside.css').then(found => found.text())")
    after = other.evaluate(KEPT)
    assert len(after) == 1 and after != before
    # The other tab keeps what is typed on it.
    expect(page.get_by_text("A newer copy of the handbook is in use.")).to_be_visible()
    assert page.locator("#check-safe-yes").is_checked()
    # And is told what would go, before it does.
    asked: list[str] = []
    page.on("dialog", lambda dialog: (asked.append(dialog.type), dialog.accept()))
    press(page, "Use it now")
    bar = page.locator(".newer-copy")
    expect(bar).to_contain_text("This would lose what you typed here: checklist.")
    assert not violations(page, ".newer-copy")
    expect(page.locator(":focus")).to_have_text("Not now")
    page.keyboard.press("Enter")
    expect(bar).not_to_contain_text("This would lose")
    assert page.locator("#check-safe-yes").is_checked()
    host.change("Again")
    assert page.evaluate(UPDATE) == "installed"
    newer(page)
    press(page, "Use it now")
    with page.expect_navigation():
        press(page, "Lose it, and use the newer copy")
    assert not page.locator("#check-safe-yes").is_checked()
    assert asked == []


def test_a_newer_copy_asks_nothing_where_all_is_kept(device: BrowserContext, host: Host) -> None:
    page = visited(device, host)
    page.goto(f"{host.address}casework/checklist.html")
    page.locator("#check-safe-yes").check()
    press(page, "Keep it on this device")
    host.change("Changed")
    assert page.evaluate(UPDATE) == "installed"
    newer(page)
    with page.expect_navigation():
        press(page, "Use it now")
    assert page.locator("#check-safe-yes").is_checked()


def test_an_update_that_fails_half_way_leaves_the_old_copy_whole(device: BrowserContext, host: Host) -> None:
    page = visited(device, host)
    before = page.evaluate(KEPT)
    host.change("Half")
    (host.folder / "urgent.html").write_text("changed since the list was made", "utf-8")
    assert page.evaluate(UPDATE) == "redundant"
    assert page.evaluate(KEPT) == before
    (host.folder / "urgent.html").unlink()
    assert page.evaluate(UPDATE) == "redundant"
    assert page.evaluate(KEPT) == before
    host.stop()
    page.goto(f"{host.address}urgent.html")
    assert page.locator("h1").inner_text() != "Half"
    page.goto(f"{host.address}law/nations.html")
    expect(page.locator("article h1")).to_be_visible()
    host.start()


WORKERS = "navigator.serviceWorker.getRegistrations().then(found => found.length)"


def test_nothing_is_kept_before_the_reader_asks_nor_after_a_wipe(device: BrowserContext, host: Host) -> None:
    watched = Watched(device)
    page = watched.page
    for address in ("", "casework/checklist.html", "downloads.html", "reference/privacy.html"):
        settled(page, host.address + address)
        expect(page.locator("article h1")).to_be_visible()
        expect(page.locator(".newer-copy")).to_have_text("")
    panel = page.locator("[data-tool=offline_copy]")
    expect(panel).to_contain_text(re.compile(r"keeps no copy of the handbook. A copy is about \d+ MB, fetched once"))
    assert (page.evaluate(WORKERS), page.evaluate(KEPT)) == (0, [])
    panel.get_by_role("button", name="Keep a copy on this device").click()
    expect(panel.get_by_text("Kept. The handbook now opens here")).to_be_visible(timeout=60_000)
    expect(panel).to_contain_text(re.compile(r"made on 22 November 2026 and takes about \d+ MB"))
    expect(page.get_by_text("A copy of the handbook, so that")).to_be_visible()
    assert not violations(page, "[data-tool=offline_copy]")
    page.get_by_role("button", name="Wipe everything").click()
    page.get_by_role("button", name="Yes, wipe everything").click()
    expect(panel).to_contain_text("This browser keeps no copy of the handbook.")
    expect(page.get_by_text("A copy of the handbook, so that")).to_be_hidden()
    for address in ("", "reference/privacy.html"):
        settled(page, host.address + address)
        assert (page.evaluate(WORKERS), page.evaluate(KEPT)) == (0, [])
    assert page.evaluate("Object.keys(localStorage)") == []
    assert not watched.faults


def test_a_copy_that_was_removed_comes_back_only_when_asked_for(device: BrowserContext, host: Host) -> None:
    page = visited(device, host)
    page.goto(f"{host.address}downloads.html")
    panel = page.locator("[data-tool=offline_copy]")
    panel.get_by_role("button", name="Remove it from this device").click()
    expect(panel.get_by_text("Removed.")).to_be_visible()
    page.reload()
    expect(panel).to_contain_text("This browser keeps no copy of the handbook.")
    assert (page.evaluate(WORKERS), page.evaluate(KEPT)) == (0, [])
    panel.get_by_role("button", name="Keep a copy on this device").click()
    expect(panel.get_by_text("Kept. The handbook now opens here")).to_be_visible(timeout=60_000)
    host.stop()
    page.goto(f"{host.address}law/nations.html")
    expect(page.locator("article h1")).to_be_visible()
    host.start()


def test_on_a_home_screen_the_front_page_offers_a_copy_and_takes_none(browser: Browser, host: Host) -> None:
    context = browser.new_context()
    context.add_init_script("Object.defineProperty(navigator, 'standalone', { value: true })")
    page = context.new_page()
    settled(page, f"{host.address}urgent.html")
    expect(page.locator(".newer-copy")).to_have_text("")
    page.goto(f"{host.address}index.html")
    offer = page.locator(".newer-copy")
    expect(offer).to_contain_text(
        re.compile(r"Keep the handbook on this device\? It then opens with no signal. It is about \d+ MB.")
    )
    assert not violations(page, ".newer-copy")
    assert page.evaluate(WORKERS) == 0
    offer.get_by_role("button", name="Not now").click()
    expect(offer).to_have_text("")
    page.goto(host.address)
    offer.get_by_role("button", name="Keep it").click()
    expect(offer).to_have_text("Kept. The handbook now opens here with no signal.", timeout=60_000)
    host.stop()
    page.goto(f"{host.address}law/nations.html")
    expect(page.locator("article h1")).to_be_visible()
    host.start()
    context.close()


def test_a_device_that_saves_data_is_told_before_it_asks(browser: Browser, host: Host) -> None:
    context = browser.new_context()
    context.add_init_script("Object.defineProperty(navigator, 'connection', { value: { saveData: true } })")
    page = context.new_page()
    page.goto(f"{host.address}downloads.html")
    expect(page.locator("[data-tool=offline_copy]").get_by_text("Your device saves data")).to_be_visible()
    assert page.evaluate(WORKERS) == 0
    context.close()


def unfinished(host: Host) -> None:
    """Publish the pages as a build leaves them that did not get as far as the downloads."""
    worker = host.folder / app.WORKER
    worker.write_text(app.emptied(worker.read_text("utf-8")), "utf-8")


def test_a_site_without_downloads_takes_an_old_worker_away_from_an_editor(device: BrowserContext, host: Host) -> None:
    page = visited(device, host)
    unfinished(host)
    page.evaluate("navigator.serviceWorker.getRegistration().then(found => found.update())")
    until(lambda: page.evaluate(KEPT) == [])


def test_a_site_published_unfinished_takes_no_reader_s_copy_away(device: BrowserContext, host: Host) -> None:
    host.address = f"http://staffside.localhost:{host.port}/"
    page = visited(device, host)
    before = page.evaluate(KEPT)
    assert len(before) == 1
    unfinished(host)
    assert page.evaluate(UPDATE) == "redundant"
    for address in ("", "law/nations.html"):
        settled(page, host.address + address)
    assert page.evaluate(KEPT) == before
    host.stop()
    page.goto(f"{host.address}urgent.html")
    expect(page.locator("article h1")).to_be_visible()
    host.start()


def test_a_site_published_unfinished_says_that_it_can_t_be_kept(device: BrowserContext, host: Host) -> None:
    unfinished(host)
    page = device.new_page()
    page.goto(f"{host.address}downloads.html")
    panel = page.locator("[data-tool=offline_copy]")
    expect(panel).to_contain_text("Whoever publishes it here made it without what a copy needs.")
    expect(panel.get_by_role("button")).to_have_count(0)


def test_with_no_signal_a_missing_page_is_told_and_leads_home(device: BrowserContext, host: Host) -> None:
    page = visited(device, host)
    host.stop()
    for missing in ("law/nothing.html", "a/b/c"):
        answer = page.goto(host.address + missing)
        assert answer and answer.status == 404
        expect(page.get_by_role("heading", name="This page is not here")).to_be_visible()
        page.get_by_role("link", name="Something just happened?").click()
        expect(page.locator("article h1")).to_be_visible()
        assert page.url == f"{host.address}urgent.html"
    host.start()


def test_the_app_has_a_name_and_square_icons(made: Path, config: Config) -> None:
    manifest = json.loads((made / app.MANIFEST).read_text("utf-8"))
    assert manifest["name"] == config.site_name
    assert (made / manifest["start_url"]).is_file()
    for entry in manifest["icons"]:
        content = (made / entry["src"]).read_bytes()
        if entry["type"] == "image/png":
            assert content.startswith(b"\x89PNG")
            width, height = (int.from_bytes(content[at : at + 4]) for at in (16, 20))
            assert f"{width}x{height}" == entry["sizes"]
    assert app.described(json.dumps(manifest), config) == (made / app.MANIFEST).read_text("utf-8")


def test_the_workers_list_is_of_every_page_and_the_same_each_time(made: Path) -> None:
    worker = (made / app.WORKER).read_text("utf-8")
    copy = json.loads(re.search(r"^const COPY = (.*)$", worker, re.MULTILINE)[1])
    for page in made.rglob("*.html"):
        address = page.relative_to(made).as_posix()
        assert (address in copy["files"]) != address.startswith("downloads/"), address
    assert {
        "search/pages.json",
        "search/texts.json",
        "downloads/card-urgent.pdf",
        "assets/stylesheets/staffside.css",
    } <= set(copy["files"])
    assert copy["made"] == CLOCK
    assert app.listed(worker, made, AS_OF) == worker == app.listed(app.emptied(worker), made, AS_OF)


# How old a copy is


@pytest.mark.parametrize(
    ("days", "says"),
    [(-400, ""), (0, ""), (30, ""), (31, "This copy of the handbook is 31 days old."), (40, "This copy of the handbook is 40 days old."), (41, "This page was due to be checked by 1 January 2027.")],
)  # fmt: skip
def test_a_copy_says_how_old_it_is_by_the_clock_of_the_device(days: int, says: str, open_page: Callable) -> None:
    watched = open_page("law/time-limits", today=AS_OF + timedelta(days))
    notice = watched.page.locator(".copy-age")
    if not says:
        expect(watched.page.locator("article h1")).to_be_visible()
        assert notice.count() == 0
        return
    expect(notice).to_contain_text(says)
    if days == 31:
        notice.get_by_role("link", name="How to get a newer copy").click()
        expect(watched.page.get_by_role("heading", name="Get a newer copy")).to_be_in_viewport()
    assert not watched.faults


@pytest.mark.parametrize(("width", "scheme"), [(320, "light"), (1280, "light"), (360, "dark")])
def test_the_filled_page_is_accessible_and_fits(width: int, scheme: str, made: Path, browser: Browser) -> None:
    context = browser.new_context(
        color_scheme=scheme, viewport={"width": width, "height": 900}, offline=True, reduced_motion="reduce"
    )
    watched = Watched(context)
    watched.page.clock.set_fixed_time("2027-03-01")
    page = watched.open(made, "downloads")
    page.locator("ul.files summary").first.click()
    assert not violations(page)
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    context.close()
