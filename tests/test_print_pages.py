"""A choice of pages as one document: what the build writes for it, the ticking, the paper and the file."""

import base64
import io
import json
import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pikepdf
import pypdfium2
import pytest
from lxml import html
from playwright.sync_api import Browser, BrowserContext, Page, Route, expect

from exports.clean import clean
from exports.config import Config
from exports.copy import Copy
from exports.cut import leave_out_blocks
from exports.face import Face, face_of
from exports.offline import app
from exports.print_pages import pages
from exports.site import Site, read_site
from macros.render.book import Book
from tests.any_site import picture_of
from tests.conftest import AS_OF, Watched, violations
from tests.small_site import a_page, a_site
from tests.test_offline import Host
from tests.tool_page import kept, press

SIX = [
    "law/time-limits",
    "law/key-cases",
    "discrimination/harassment",
    "urgent",
    "casework/grievance",
    "wres/indicators",
]
"""In the order of the handbook."""
HOSTILE = "<img src=x onerror=alert(1)>"
HERE = "https://branch.example/staffside/"


@pytest.fixture(scope="module")
def whole(site: Path, config: Config, book: Book, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site with what the tool puts together."""
    folder = tmp_path_factory.mktemp("whole") / "site"
    shutil.copytree(site, folder)
    pages.write(Copy(book, read_site(config, folder, book.stated), face_of(book.data.edition)))
    return folder


@pytest.fixture(scope="module")
def branch_s(whole: Path, config: Config, book: Book, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same, published on the web by a branch."""
    folder = tmp_path_factory.mktemp("branch") / "site"
    shutil.copytree(whole, folder)
    published = config.model_copy(update={"site_url": HERE})
    pages.write(Copy(book, read_site(published, folder, book.stated), Face("Test edition", "Northmere branch")))
    return folder


@pytest.fixture
def opened(browser: Browser, whole: Path) -> Iterator[Callable[..., Watched]]:
    """Open the tool from a disk, with some pages ticked by the address."""
    contexts: list[BrowserContext] = []

    def open_(
        *ids: str, folder: Path = whole, width: int = 1280, scheme: str = "light", before: str = "", **options: Any
    ) -> Watched:
        context = browser.new_context(
            viewport={"width": width, "height": 900},
            color_scheme=scheme,
            offline=True,
            reduced_motion="reduce",
            **options,
        )
        contexts.append(context)
        if before:
            context.add_init_script(before)
        watched = Watched(context)
        watched.open(folder, "downloads" + (f"#pages={','.join(ids)}" if ids else ""))
        if ids:
            watched.page.get_by_text(re.compile("ticked")).wait_for()
        return watched

    yield open_
    for context in contexts:
        context.close()


@pytest.fixture
def served(browser: Browser, whole: Path) -> Iterator[Callable[..., Page]]:
    """Open the tool over the web, where a test can hold up what the page asks for."""
    host, context = Host(whole), browser.new_context()

    def open_(*ids: str) -> Page:
        page = context.new_page()
        page.goto(f"{host.address}downloads.html#pages={','.join(ids)}")
        page.get_by_text(re.compile("ticked")).wait_for()
        return page

    yield open_
    context.close()
    host.stop()


def tool(page: Page):
    return page.locator("[data-tool=print_pages]")


def together(page: Page) -> None:
    press(page, "Put them together")
    tool(page).get_by_role("button", name="Print").wait_for()


def ticked(page: Page) -> list[str]:
    return page.locator(".pages-section li input:checked").evaluate_all(
        "boxes => boxes.map(box => box.closest('label').textContent)"
    )


MARGIN = 45
"""The head and the foot of a sheet in points: 16 mm."""


def printed(page: Page) -> bytes:
    """Return what the browser prints of the page now."""
    return page.pdf(format="A4", tagged=True)


def words_of(pdf: bytes) -> str:
    """Return the words of a PDF, bare, without heads and feet of its sheets: lines and sheets end where they will."""
    with pypdfium2.PdfDocument(pdf) as document:
        sheets = [(sheet.get_textpage(), sheet.get_height() - MARGIN) for sheet in document]
        return bare("".join(words.get_text_bounded(bottom=MARGIN, top=top) for words, top in sheets))


def heads_of(pdf: bytes) -> list[str]:
    """Return what stands over each sheet of a PDF."""
    with pypdfium2.PdfDocument(pdf) as document:
        sheets = [(sheet.get_textpage(), sheet.get_height() - MARGIN) for sheet in document]
        return [" ".join(words.get_text_bounded(bottom=bottom).split()) for words, bottom in sheets]


def bare(words: str) -> str:
    """Return words without blanks, and without hyphens: PDFium has a sign of its own for one that ends a line."""
    return re.sub(r"[\s\x02\u00ad\ufffe-]+", "", words)


def parts_of(page: Page) -> list[str]:
    return page.locator(".printed-pages .part > h2").all_text_contents()


def document(page: Page, selector: str) -> list[str]:
    found = page.locator(f".printed-pages {selector}").all_text_contents()
    return [" ".join(words.split()) for words in found]


# What the build writes


def test_every_page_for_readers_is_offered_in_the_order_of_the_handbook(built: Site, book: Book) -> None:
    listed = pages.contents(Copy(book, built, Face("Test")), pages.articles(built))
    offered = [name for section in listed["sections"] for name in section["pages"]]
    there = [address.removesuffix(".html") for address in built.pages]
    out = {name for name in there if name.startswith("contributing/")}
    out |= {"index", "downloads", "reference/sources", "reference/review-status"}
    assert offered == [name for name in there if name not in out]
    assert listed["titles"].keys() == set(there)
    assert pages.articles(built).keys() == {built.page(name).key for name in offered}


def test_a_page_keeps_every_word_that_paper_has(built: Site) -> None:
    for page in built.pages.values():
        made = pages.article(page, built)
        own = bare(html.fromstring(f"<div>{made['words']}{''.join(made['sources'])}</div>").text_content())
        paper = clean(page, built.pages, cut=lambda found: leave_out_blocks(found, ("finder",))).article
        for more in paper.xpath("//li[.//a[@href='#reference-sources'] and contains(., ' more in ')]"):
            more.drop_tree()
        for head in paper.xpath(".//*[@id=$id]", id=f"{page.key}--{pages.SOURCES}"):
            for part in [*head.itersiblings()]:
                if part.get("class") == "how-current":  # the day stands under the title
                    part.drop_tree()
            head.drop_tree()
        assert own == bare(paper.text_content()), page.address


def test_a_tree_of_questions_that_paper_can_not_follow_is_left_out_and_said(built: Site) -> None:
    words = html.fromstring(pages.article(built.page("discrimination/index"), built)["words"]).text_content()
    assert "Start again" not in words
    assert words.count("To do this on a screen, open “Which type is it?” on the site") == 1


def test_no_line_on_paper_tells_of_a_tool_that_is_not_there(built: Site) -> None:
    words = html.fromstring(pages.article(built.page("wres/calculator"), built)["words"]).text_content()
    assert "which cell went where" not in words and "tries every way" not in words
    assert "ask before you accuse" in words


def test_what_leads_to_more_sources_is_none_and_is_told(built: Site) -> None:
    made = pages.articles(built).values()
    assert not [item for each in made for item in each["sources"] if " more in " in item]
    assert {True, False} == {each["more"] for each in made}


def test_nothing_in_a_page_acts_or_names_a_tool(built: Site) -> None:
    for made in pages.articles(built).values():
        tree = html.fromstring(f"<div>{made['words']}{''.join(made['sources'])}</div>")
        assert not tree.xpath(
            "//script | //style | //template | //button | //input | //select | //textarea | //details"
        )
        assert not tree.xpath("//h1 | //@data-tool | //@hidden | //@style | //@*[starts-with(name(), 'on')]")
        assert [*map(str, tree.xpath("//h2/@id"))] == [tree.xpath("string(//h2/@id)")]


def test_a_picture_file_stands_in_the_page_itself() -> None:
    drawn = f"data:image/png;base64,{base64.b64encode(picture_of('PNG')).decode()}"
    page = a_page(f"<p><img src='{drawn}' alt='A map' class='wide' onerror='alert(1)'></p>")
    image = html.fromstring(pages.article(page, a_site(page))["words"]).find(".//img")
    assert (image.get("src"), image.get("alt"), image.get("onerror")) == (drawn, "A map", None)


def test_the_same_site_gives_the_same_bytes(whole: Path, config: Config, book: Book) -> None:
    folder = whole / pages.FOLDER
    before = {file.name: file.read_bytes() for file in folder.iterdir()}
    pages.write(Copy(book, read_site(config, whole, book.stated), face_of(book.data.edition)))
    assert {file.name: file.read_bytes() for file in folder.iterdir()} == before


# Ticking


def test_without_scripts_it_leads_to_the_files_of_sections(opened) -> None:
    page = opened(java_script_enabled=False).page
    expect(tool(page)).to_contain_text("To print a whole section of the handbook, take its file")
    tool(page).get_by_role("link").click()
    assert page.url.endswith("#every-file")


def test_a_site_without_its_downloads_says_that_the_pages_are_not_there(opened, site: Path) -> None:
    page = opened(folder=site).page
    press(page, "Choose pages")
    expect(tool(page).get_by_role("alert")).to_contain_text("The list of pages did not come.")
    expect(page.get_by_role("button", name="Choose pages")).to_be_visible()


def test_with_nothing_ticked_it_says_what_to_do(opened) -> None:
    page = opened().page
    press(page, "Choose pages")
    expect(page.get_by_label("Find a page")).to_be_focused()
    press(page, "Put them together")
    expect(tool(page).get_by_role("alert")).to_have_text("Tick at least one page first.")
    assert not page.locator(".printed-pages").count()


def test_a_section_is_ticked_as_a_whole_and_counted(opened) -> None:
    page = opened().page
    press(page, "Choose pages")
    section = page.locator(".pages-section").filter(has=page.locator("summary", has_text="Health check"))
    section.locator("summary").click()
    every = section.get_by_label("All of this section")
    every.check()
    expect(section.locator("summary")).to_have_text("Health check (3 of 3)")
    expect(page.get_by_text("3 pages ticked.")).to_be_visible()
    section.locator("li input").first.uncheck()
    assert every.evaluate("box => [box.checked, box.indeterminate]") == [False, True]
    expect(section.locator("summary")).to_have_text("Health check (2 of 3)")
    press(page, "Untick all")
    assert every.evaluate("box => [box.checked, box.indeterminate]") == [False, False]
    expect(page.get_by_text("No pages ticked.")).to_be_visible()


@pytest.mark.parametrize(
    ("typed", "found"), [("TIME lim", "Time limits"), ("grievance raising", "Raising a grievance"), ("the clock is ticking", "")]
)  # fmt: skip
def test_typing_finds_pages_by_their_titles_and_by_what_readers_call_them(typed: str, found: str, opened) -> None:
    page = opened().page
    press(page, "Choose pages")
    page.get_by_label("Find a page").press_sequentially(typed)
    shown = page.locator(".pages-section li:visible label").all_inner_texts()
    assert found in shown if found else len(shown) < 20
    expect(tool(page)).to_contain_text("No pages found." if not shown else f"{len(shown)} page")
    page.get_by_label("Find a page").fill("")
    assert page.locator(".pages-section:visible").count() > 8


@pytest.mark.parametrize(
    ("typed", "meant"), [("grievence", "grievance"), ("harrasment", "harassment"), ("raising a grievence", "grievance")]
)
def test_a_slip_of_spelling_finds_what_was_meant_and_says_so(typed: str, meant: str, opened) -> None:
    page = opened().page
    press(page, "Choose pages")
    find = page.get_by_label("Find a page")
    find.press_sequentially(typed.replace(typed.rsplit(maxsplit=1)[-1], meant))
    right = page.locator(".pages-section li:visible").all_inner_texts()
    find.fill(typed)
    assert page.locator(".pages-section li:visible").all_inner_texts() == right != []
    expect(tool(page)).to_contain_text(f"found, with “{meant}”.")


def test_where_nothing_is_found_it_says_what_to_try(opened) -> None:
    page = opened().page
    press(page, "Choose pages")
    page.get_by_label("Find a page").press_sequentially("xylophones <b>")
    expect(tool(page)).to_contain_text("No pages found. Try one word alone, or empty this field to see every page.")


def test_each_page_says_its_length_before_it_is_ticked(opened) -> None:
    page = opened().page
    press(page, "Choose pages")
    page.locator("summary", has_text="Casework").click()

    def said(title: str) -> str:
        described = page.get_by_label(title, exact=True).get_attribute("aria-describedby")
        return page.locator(f"[id='{described}']").inner_text()

    sides = re.compile(r"about (\d+) sides of A4")
    assert int(sides.fullmatch(said("Letters and forms"))[1]) > 5 * int(sides.fullmatch(said("Raising a grievance"))[1])
    page.get_by_label("Raising a grievance", exact=True).check()
    expect(page.get_by_text("1 page ticked.")).to_contain_text(said("Raising a grievance"))


def test_what_is_typed_to_find_a_page_asks_nothing_on_leaving_and_nothing_is_kept(opened) -> None:
    page = opened("law/time-limits").page
    asked: list[str] = []
    page.on("dialog", lambda dialog: (asked.append(dialog.type), dialog.accept()))
    page.get_by_label("Find a page").press_sequentially("harassment")
    together(page)
    page.reload()
    assert asked == []
    assert kept(page) == {}


def test_an_address_ticks_pages_and_another_one_ticks_others(opened) -> None:
    page = opened("law/time-limits", "casework/grievance").page
    assert ticked(page) == ["Time limits", "Raising a grievance"]
    expect(page.get_by_text("2 pages ticked.")).to_be_in_viewport()
    page.evaluate("location.hash = 'pages=urgent'")
    expect(page.get_by_text("1 page ticked.")).to_be_visible()
    page.go_back()
    expect(page.get_by_text("2 pages ticked.")).to_be_visible()
    page.evaluate("location.hash = 'every-file'")
    expect(page.get_by_text("2 pages ticked.")).to_be_visible()


def test_what_was_put_together_is_ticked_again_on_the_way_back(opened) -> None:
    page = opened().page
    press(page, "Choose pages")
    page.locator("summary", has_text="The law").click()
    page.get_by_label("Time limits", exact=True).check()
    together(page)
    page.goto(page.url.split("downloads")[0] + "urgent.html")
    page.go_back()
    expect(page.get_by_text("1 page ticked.")).to_be_visible()
    assert ticked(page) == ["Time limits"]


def test_an_address_that_asks_for_no_page_is_told_as_text(opened) -> None:
    names = [HOSTILE, "law/nothing", "../../etc", "__proto__", "contributing/macros", "x" * 500, "%E0%A4%A"]
    watched = opened(*names, "urgent")
    alert = tool(watched.page).get_by_role("alert")
    expect(alert).to_contain_text(HOSTILE)
    expect(alert).to_contain_text("and 2 more")
    assert "x" * 61 not in alert.inner_text()
    assert not watched.page.locator("article img").count()
    assert ticked(watched.page) == ["Urgent: what to do today"]
    assert not watched.faults


# The document


def test_pages_stand_in_the_order_of_the_handbook_each_a_part_of_the_contents(opened, book: Book) -> None:
    watched = opened(*reversed(SIX))
    together(watched.page)
    titles = [book.data.pages[name].about.title for name in SIX]
    assert document(watched.page, "nav li") == titles
    assert parts_of(watched.page) == [f"Part {i}. {title}" for i, title in enumerate(titles, 1)]
    assert document(watched.page, "h1") == ["Staffside: 6 pages of the handbook"]
    assert not watched.faults
    assert not watched.away()


def test_the_cover_says_the_day_of_the_law_and_whose_it_is(opened, branch_s: Path) -> None:
    page = opened("urgent", folder=branch_s).page
    page.clock.set_fixed_time("2026-12-24")
    together(page)
    (cover,) = document(page, "header")
    for words in (
        "Staffside: Urgent: what to do today",
        "Northmere branch",
        "as at 22 November 2026.",
        "Put together on 24 December 2026.",
    ):
        assert words in cover.replace("\u00a0", " ")


def test_every_link_inside_leads_to_a_place_that_is_there(opened) -> None:
    page = opened(*SIX).page
    together(page)
    lost = page.evaluate("""() => [...document.querySelectorAll('.printed-pages a[href^="#"]')]
      .map(link => link.hash.slice(1)).filter(id => document.querySelectorAll(`.printed-pages [id="${id}"]`).length !== 1)""")
    assert lost == []
    twice = page.evaluate(
        "() => { const ids = [...document.querySelectorAll('[id]')].map(part => part.id); return ids.filter((id, i) => ids.indexOf(id) !== i) }"
    )
    assert twice == []


@pytest.mark.parametrize("published", [False, True], ids=["in a folder", "on the web"])
def test_a_reference_says_its_part_or_where_in_the_handbook_it_is(published: bool, opened, whole: Path, branch_s: Path) -> None:  # fmt: skip
    page = opened("law/time-limits", "casework/grievance", folder=branch_s if published else whole).page
    together(page)
    told = document(page, ".reference")
    titles = json.loads((whole / pages.FOLDER / "contents.js").read_text("utf-8").partition(" = ")[2])["titles"]
    inside = {f"(part {i}{title})" for i, name in enumerate(("law/time-limits", "casework/grievance"), 1) for title in ("", f", {titles[name]}")}  # fmt: skip
    outside = {f"(in the handbook{title})" for title in ("", *(f": {title}" for title in titles.values()))}
    rest = [re.sub(rf", {HERE}[\w/-]+\.html\)$", ")", words) if published else words for words in told]
    assert set(rest) <= inside | outside
    assert set(rest) & inside and set(rest) & outside
    assert any(HERE in words for words in told) == published
    # Each link to another page has its reference, but for terms of a glossary that has been told of.
    unsaid = page.evaluate("""() => [...document.querySelectorAll('.printed-pages .part a[href]:not(.term)')].filter(link => {
      const part = link.closest('.part').querySelector('h2').id, href = link.getAttribute('href')
      const other = href.startsWith('#') ? !href.startsWith('#note-') && href.slice(1).split('--')[0] !== part : href.includes('branch.example') && !href.includes('/downloads/')
      return other && !link.nextElementSibling?.matches('.reference')
    }).map(link => link.outerHTML)""")
    assert unsaid == []


def test_notes_have_one_number_each_and_sources_stand_once_with_their_parts(opened) -> None:
    page = opened(*SIX).page
    together(page)
    notes, sources = document(page, ".notes li"), document(page, ".rests-on li")
    assert len(set(notes)) == len(notes) > 20
    calls = [int(words) for words in document(page, ".note-call")]
    assert sorted(set(calls)) == list(range(1, len(notes) + 1))
    assert list(dict.fromkeys(calls)) == sorted(set(calls))
    assert all(re.search(r"\((part \d|parts \d(, \d)+)\)$", words) for words in sources)
    plain = [words.rpartition(" (part")[0] for words in sources]
    assert len(set(plain)) == len(plain)
    assert any("(parts " in words for words in sources)


def test_a_page_that_does_not_come_is_told_on_the_screen_and_on_the_cover_and_the_rest_goes_on(served) -> None:
    page = served("law/time-limits", "discrimination/harassment", "urgent")
    page.route("**/law-time-limits.js", lambda route: route.abort())
    together(page)
    says = "Left out, because it could not be read: “Time limits”."
    expect(tool(page).get_by_role("alert")).to_have_text(says)
    assert document(page, ".missing") == [says.replace("“", "").replace("”", "")]
    assert not violations(page, ".tool")
    assert [part.partition(". ")[0] for part in parts_of(page)] == ["Part 1", "Part 2"]
    assert "(in the handbook: Time limits)" in " ".join(document(page, ".part"))


def test_where_no_page_comes_nothing_is_made(served) -> None:
    page = served("urgent")
    page.route("**/print_pages/*.js", lambda route: route.abort())
    press(page, "Put them together")
    expect(tool(page).get_by_role("alert")).to_contain_text("None of these pages could be read.")
    assert not page.locator(".printed-pages").count()
    page.unroute("**/print_pages/*.js")
    together(page)
    assert parts_of(page) == ["Part 1. Urgent: what to do today"]


def test_a_change_takes_the_document_away_and_the_page_prints_as_itself_again(opened) -> None:
    page = opened("urgent", "casework/grievance").page
    own = page.title()
    together(page)
    assert "Whichonedo" not in words_of(printed(page))
    assert page.title() == own
    page.get_by_label("Raising a grievance").uncheck()
    assert not page.locator(".printed-pages").count()
    assert not tool(page).get_by_role("button", name="Print").count()
    assert "Whichonedo" in words_of(printed(page))


def test_a_document_that_comes_late_does_not_stand_for_another_choice(served) -> None:
    page = served("urgent", "law/key-cases")
    held: list[Route] = []

    def hold(route: Route) -> None:
        held.append(route)

    page.route("**/print_pages/urgent.js", hold)
    press(page, "Put them together")
    page.wait_for_timeout(200)
    page.get_by_label("Key cases").uncheck()
    for route in held:
        route.continue_()
    page.wait_for_timeout(300)
    assert held and not page.locator(".printed-pages").count()


def test_forty_pages_make_one_document(opened, whole: Path) -> None:
    listed = json.loads((whole / pages.FOLDER / "contents.js").read_text("utf-8").partition(" = ")[2])
    forty = [name for section in listed["sections"] for name in section["pages"]][:40]
    page = opened(*forty).page
    together(page)
    assert parts_of(page) == [f"Part {i}. {listed['titles'][name]}" for i, name in enumerate(forty, 1)]


# On paper and as a file


def test_it_says_beforehand_about_how_long_it_will_be(opened) -> None:
    page = opened(*SIX).page
    (said,) = re.findall(r"6 pages ticked. On paper: about (\d+) sides of A4.", tool(page).inner_text())
    together(page)
    sides = len(pypdfium2.PdfDocument(printed(page)))
    assert sides * 0.75 < int(said) < sides * 1.33
    press(page, "Untick all")
    expect(page.get_by_text("No pages ticked.", exact=True)).to_be_visible()


def test_words_in_a_drawing_stay_in_it_in_the_widest_type_of_a_device(opened) -> None:
    page = opened("discrimination/index").page
    together(page)
    page.emulate_media(media="print")
    page.add_style_tag(
        content=".printed-pages { display: block !important } text { font-family: DejaVu Sans !important }"
    )
    over = page.evaluate("""() => [...document.querySelectorAll('.printed-pages svg text')].filter(words => {
      const box = words.getBBox(), sheet = words.ownerSVGElement.viewBox.baseVal
      return box.x + box.width > sheet.x + sheet.width - 10 }).map(words => words.textContent)""")
    assert page.locator(".printed-pages svg text").count() > 10
    assert over == []


def test_each_sheet_has_its_number(opened) -> None:
    page = opened("law/time-limits", "urgent").page
    together(page)
    for number, sheet in enumerate(pypdfium2.PdfDocument(printed(page)), 1):
        width, _ = sheet.get_size()
        assert sheet.get_textpage().get_text_bounded(width / 2, 0, width, 45).strip() == str(number)


def test_each_sheet_says_its_part_and_each_part_begins_one(opened, book: Book) -> None:
    page = opened(*SIX).page
    together(page)
    heads = heads_of(printed(page))
    titles = [f"Part {i}. {book.data.pages[name].about.title}" for i, name in enumerate(SIX, 1)]
    assert list(dict.fromkeys(heads)) == ["", *titles, "Notes", "Sources"]


def test_a_title_over_a_sheet_is_printed_as_text(served, tmp_path: Path) -> None:
    page = served("urgent")
    title = f'\\a"}} body {{ display: none }} </style>{HOSTILE} é'
    file = page.context.request.get(page.url.partition("downloads.html")[0] + f"{pages.FOLDER}/contents.js").text()
    begins, _, facts = file.partition(" = ")
    told = json.loads(facts)
    told["titles"]["urgent"] = title
    page.route("**/contents.js", lambda route: route.fulfill(body=f"{begins} = {json.dumps(told)}\n"))
    page.reload()
    together(page)
    assert f"Part 1. {title}" in heads_of(printed(page))
    assert not html.document_fromstring(saved(page, tmp_path).read_text("utf-8")).xpath("//img[@src='x']")


def test_sources_that_the_handbook_has_more_of_are_told_under_the_list(opened) -> None:
    page = opened("law/time-limits", "casework/grievance").page
    together(page)
    assert not [words for words in document(page, ".rests-on li") if " more in " in words]
    assert document(page, ".rests-on p") == ["The handbook’s page of sources has more for parts 1, 2."]


def test_six_pages_print_whole_and_tagged(opened, whole: Path, built: Site) -> None:
    page = opened(*SIX).page
    together(page)
    made = printed(page)
    words = words_of(made)
    missing = []
    for name in SIX:
        for part in html.fromstring(f"<div>{pages.article(built.page(name), built)['words']}</div>").itertext():
            if len(bare(part)) > 20 and bare(part) not in words:
                missing.append((name, part))
    assert missing == []
    assert all(bare(title) in words for title in ("Contents", "Notes", "Sources", *parts_of(page)))
    for screen in ("Choosepages", "Putthemtogether", "Whichonedo", "Tickpages", "Leavepage"):
        assert screen not in words
    assert not re.search(r"\b(tap|click) ", page.locator(".printed-pages").text_content() or "")
    with pikepdf.open(io.BytesIO(made)) as pdf:
        assert pdf.Root.MarkInfo.Marked
        assert "/StructTreeRoot" in pdf.Root
        assert str(pdf.Root.Lang) == "en"
        assert str(pdf.docinfo.Title) == "Staffside: 6 pages of the handbook"


def saved(page: Page, folder: Path) -> Path:
    with page.expect_download() as download:
        press(page, "Save as one file")
    path = folder / download.value.suggested_filename
    download.value.save_as(path)
    return path


def test_the_file_is_one_runs_nothing_asks_for_nothing_and_prints_the_same(opened, browser: Browser, tmp_path: Path) -> None:  # fmt: skip
    page = opened(*SIX).page
    together(page)
    file = saved(page, tmp_path)
    assert file.name == "staffside-6-pages-of-the-handbook.html"
    text = file.read_text("utf-8")
    tree = html.document_fromstring(text)
    assert not tree.xpath("//script | //link | //iframe | //@src | //@*[starts-with(name(), 'on')] | //@hidden")
    assert "url(" not in text and "@import" not in text
    context = browser.new_context(java_script_enabled=False, offline=True)
    watched = Watched(context)
    watched.page.goto(file.as_uri())
    assert watched.asked == [file.as_uri()]
    assert words_of(printed(watched.page)) == words_of(printed(page))
    context.close()


@pytest.mark.parametrize(("width", "scheme"), [(320, "dark"), (1280, "light")])
def test_the_file_is_accessible_and_fits(width: int, scheme: str, opened, browser: Browser, tmp_path: Path) -> None:
    page = opened("law/time-limits", "law/key-cases", "wres/indicators").page
    together(page)
    file = saved(page, tmp_path)
    context = browser.new_context(
        viewport={"width": width, "height": 900}, color_scheme=scheme, bypass_csp=True, reduced_motion="reduce"
    )
    watched = Watched(context)
    watched.page.goto(file.as_uri())
    assert watched.page.evaluate("document.documentElement.scrollWidth") <= width
    assert not violations(watched.page)
    context.close()


def test_print_asks_the_browser_to_print_under_the_name_of_the_document(opened) -> None:
    page = opened("urgent").page
    page.evaluate("""() => { globalThis.print = () => {
      dispatchEvent(new Event("beforeprint")); globalThis.named = document.title; dispatchEvent(new Event("afterprint")) } }""")
    own = page.title()
    together(page)
    expect(tool(page).get_by_role("button", name="Print")).to_be_focused()
    page.keyboard.press("Enter")
    assert page.evaluate("globalThis.named") == "Staffside: Urgent: what to do today"
    assert page.title() == own


# Anywhere, for anyone


def test_it_works_with_the_keyboard_alone(opened) -> None:
    page = opened().page
    page.get_by_role("button", name="Choose pages").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_label("Find a page")).to_be_focused()
    page.keyboard.type("time limits")
    for _ in range(2):
        page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    assert "Time limits" in ticked(page)
    while page.evaluate("document.activeElement.textContent") != "Put them together":
        page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(tool(page).get_by_role("button", name="Print")).to_be_focused()


@pytest.mark.parametrize(("width", "scheme"), [(320, "light"), (360, "dark"), (1280, "light")])
def test_each_state_is_accessible_and_fits(width: int, scheme: str, opened) -> None:
    page = opened(width=width, scheme=scheme).page
    found = {"closed": violations(page, ".tool")}
    press(page, "Choose pages")
    press(page, "Put them together")
    found["nothing ticked"] = violations(page, ".tool")
    page.get_by_label("Find a page").fill("harassment")
    page.locator(".pages-section li:visible input").first.check()
    found["found"] = violations(page, ".tool")
    page.evaluate("location.hash = 'pages=law/nothing,urgent,casework/grievance'")
    expect(page.get_by_text("2 pages ticked.")).to_be_visible()
    found["asked for"] = violations(page, ".tool")
    together(page)
    found["made"] = violations(page, "body")
    assert not {state: faults for state, faults in found.items() if faults}
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_it_works_from_the_kept_copy_with_no_signal(whole: Path, config: Config, browser: Browser, tmp_path: Path) -> None:  # fmt: skip
    folder = tmp_path / "site"
    away = shutil.ignore_patterns("contributing", "wres", "training", "organising", "discrimination", "case-studies")
    shutil.copytree(whole, folder, ignore=away)
    app.dress(folder, config)
    app.enlist(folder, AS_OF)
    host, context = Host(folder), browser.new_context()
    page = context.new_page()
    page.goto(f"{host.address}downloads.html")
    press(page, "Keep a copy on this device")
    expect(page.get_by_text("Kept. The handbook now opens here")).to_be_visible(timeout=60_000)
    page.reload()
    host.stop()
    page.goto(f"{host.address}downloads.html#pages=law/time-limits,urgent")
    page.reload()
    together(page)
    assert parts_of(page) == ["Part 1. Time limits", "Part 2. Urgent: what to do today"]
    assert "Timelimits" in words_of(printed(page))
    context.close()
