"""The papers of a case in a real browser: made on the device, saved as Word and as one zip, and what is said of them."""

import json
import re
import zipfile
from collections.abc import Callable
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import Any

import lxml.etree
import pytest
from docx import Document
from playwright.sync_api import Locator, Page, expect
from pypdf import PdfReader, PdfWriter

from tests.conftest import Watched, violations_by_day_and_night
from tests.pack_cases import CASES, SESSIONAL, SISTER, TODAY, Case, case, forty
from tests.tool_page import give, press

NAMES = [one["nickname"] for one in CASES]
PRINTED = """() => {
  globalThis.print = () => { globalThis.sheet = document.querySelector("body > .letter-print").textContent }
}"""
LIBRARY = "() => { document.head.append = script => script.dispatchEvent(new Event('error')) }"


@pytest.fixture
def opened(open_page, tmp_path: Path) -> Callable[..., Watched]:
    def at(one: Case, place: str = "The papers", **options: Any) -> Watched:
        watched = open_page("casework/case-pack", today=date.fromisoformat(TODAY), **{"width": 360, **options})
        part(watched.page, "Save, open and print")
        file = {"format": "staffside-case_file", "version": 2, "saved": TODAY, "cases": [one]}
        give(watched.page, json.dumps(file), tmp_path / "case.json", "Open a file")
        part(watched.page, place)
        if place == "The papers":
            paper(watched.page, "chronology").wait_for()
        return watched

    return at


def part(page: Page, name: str) -> None:
    """Go to a part of the case: on a phone, by the list that is folded away."""
    folded = page.get_by_role("button", name="All parts of this case")
    if folded.is_visible():
        folded.click()
    page.locator("#case-parts").get_by_role("button", name=name).click()


def paper(page: Page, name: str) -> Locator:
    return page.locator(f"[data-paper={name}]")


def unfold(page: Page, name: str) -> Locator:
    found = paper(page, name)
    found.locator("summary").first.click()
    return found


def state(page: Page, name: str) -> str:
    return paper(page, name).locator(".paper-state").inner_text()


def download(page: Page, press_it: Callable[[], None], folder: Path) -> Path:
    with page.expect_download() as found:
        press_it()
    path = folder / found.value.suggested_filename
    found.value.save_as(path)
    return path


def zipped(page: Page, folder: Path) -> Path:
    return download(page, lambda: press(page, "All as one zip"), folder)


def text(path: Path) -> str:
    """Return what a Word file says, by a program that knows nothing of ours."""
    document = Document(str(path))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return "\n".join([*(paragraph.text for paragraph in document.paragraphs), *cells])


def unpacked(path: Path, folder: Path) -> dict[str, Path]:
    with zipfile.ZipFile(path) as file:
        assert file.testzip() is None
        file.extractall(folder)
        return {name: folder / name for name in file.namelist()}


@pytest.mark.parametrize("one", CASES, ids=NAMES)
def test_every_paper_of_a_case_is_saved_offline_as_one_zip_that_any_program_opens(
    one: Case, opened, tmp_path: Path, read_by_libreoffice
):
    watched = opened(one)
    path = zipped(watched.page, tmp_path)
    assert path.name == f"{one['nickname'].lower()}-papers.zip"
    files = unpacked(path, tmp_path / "papers")
    assert next(iter(files)) == "READ ME FIRST.docx" and len(files) >= 14
    names = "".join(files)
    assert not [word for word in f"{one['member']} {one['employer']}".split() if word in names]
    read_me = text(files["READ ME FIRST.docx"])
    for (name, file), read in zip(files.items(), read_by_libreoffice(*files.values()), strict=True):
        assert name in read_me or name.endswith("-notes-to-yourself.docx") or name == "READ ME FIRST.docx"
        ours = " ".join(text(file).split())
        assert len(ours) > 200 and ours[:60] in " ".join(read.split()), name
        with zipfile.ZipFile(file) as inside:
            for each in inside.namelist():
                content = inside.read(each).decode("utf-8", "replace")
                assert not re.search(r"file:|/work/|/home/|/tmp/", content), (name, each)
    assert watched.away() == [] and watched.faults == []
    expect(watched.page.get_by_text(f"Saved: {len(files) - 2} papers")).to_be_visible()


def test_a_wide_table_has_a_page_on_its_side_and_a_letter_has_not(opened, tmp_path: Path):
    files = unpacked(zipped(opened(SISTER).page, tmp_path), tmp_path)
    wide = {name for name, path in files.items() if Document(str(path)).sections[0].orientation}
    assert {re.sub(r"falcon-\d\d-|\.docx", "", name) for name in wide} == {"chronology", "comparators", "documents"}


def test_a_change_makes_old_the_papers_that_rest_on_it_and_says_where(opened, tmp_path: Path):
    page = opened(SISTER).page
    zipped(page, tmp_path)
    assert state(page, "comparators") == "Made on 30 November 2026"
    part(page, "Comparators")
    press(page, "Change Person A, white British, ward sister, same grade")
    page.locator("#cfc-different").fill("None that matters")
    page.locator("#cfc-different").press("Tab")
    page.get_by_role("button", name=re.compile("Change the comparator|Save")).first.click()
    part(page, "What is missing or old")
    old = page.locator(".case-gaps > li", has_text=": made on")
    expect(old).to_have_count(1)
    expect(old).to_contain_text("Comparators: made on")
    old.get_by_role("button").click()
    expect(paper(page, "comparators").locator("summary").first).to_be_focused()
    assert state(page, "comparators") == "Older than the facts"
    assert state(page, "chronology") == "Made on 30 November 2026"
    expect(paper(page, "comparators").get_by_text("Make it again")).to_be_visible()
    download(page, lambda: paper(page, "comparators").get_by_role("button", name="Word: Comparators").click(), tmp_path)
    assert state(page, "comparators") == "Made on 30 November 2026"


def test_each_thing_that_is_missing_leads_to_its_place(opened):
    page = opened({**SISTER, "employer": "", "steps": [], "asked": {}}).page
    grievance = unfold(page, "grievance")
    assert "missing" in state(page, "grievance")
    grievance.get_by_role("button", name="Who signs it").click()
    expect(grievance.get_by_label("Who signs it")).to_be_focused()
    grievance.get_by_role("button", name="Employer", exact=True).click()
    expect(page.locator("#cf-employer")).to_be_focused()
    part(page, "The papers")
    expect(paper(page, "grievance").get_by_label("Who signs it")).to_be_visible()


def test_a_respondent_without_a_name_leads_to_its_box(opened):
    page = opened({**SISTER, "others": [{"id": "m", "who": "", "a": "", "b": ""}]}).page
    unfold(page, "claim").get_by_role("button", name="Name of respondent 2").click()
    expect(page.locator("#cf-against-who2")).to_be_focused()


def test_what_a_letter_is_told_is_its_own_but_for_the_rep_and_the_file_keeps_it(opened, tmp_path: Path):
    page = opened({**SISTER, "asked": {}}).page
    grievance = unfold(page, "grievance")
    grievance.get_by_text("What it asks besides").click()
    grievance.get_by_label("Your name").fill("Jo <b>Adeyemi</b>")
    grievance.get_by_label("Who it goes to").fill("Ms Dent")
    grievance.get_by_label("Who signs it").select_option("member")
    look = unfold(page, "questions")
    look.get_by_role("button", name="Look: Questions to the employer").click()
    letter = page.get_by_role("region", name="Questions to the employer, as it will print")
    expect(letter).not_to_contain_text("Ms Dent")
    look.get_by_text("What it asks besides").click()
    look.get_by_label("Who it goes to").fill("Mr Hale")
    look.get_by_label("Who signs it").select_option("member")
    expect(letter).to_contain_text("Dear Mr Hale,")
    expect(grievance.get_by_label("Who it goes to")).to_have_value("Ms Dent")
    expect(letter).to_contain_text("my union rep, Jo <b>Adeyemi</b>, ")
    expect(letter).to_contain_text("I am Blessing Okafor, ward sister")
    look.get_by_label("Who signs it").select_option("rep")
    expect(letter).to_contain_text("I represent Blessing Okafor")
    part(page, "Save, open and print")
    saved = download(page, lambda: press(page, "Save to a file"), tmp_path)
    asked = json.loads(saved.read_text("utf-8"))["cases"][0]["asked"]
    assert asked == {
        "all": {"rep": "Jo <b>Adeyemi</b>"},
        "grievance": {"to": "Ms Dent", "signature": "member"},
        "questions": {"to": "Mr Hale", "signature": "rep"},
    }


def test_a_letter_is_sent_to_another_respondent_by_a_choice_of_its_own(opened):
    others = [{"id": "trust", "who": "Northfield NHS Trust", "a": "", "b": ""}]
    page = opened({**SISTER, "who": "Stafflink Ltd", "employer": "Stafflink Ltd", "others": others}).page
    grievance = unfold(page, "grievance")
    grievance.locator("summary", has_text="What it asks besides").click()
    grievance.get_by_label("Is it for another than the employer? (optional)").select_option("Northfield NHS Trust")
    expect(grievance.get_by_role("button", name="What kind of employer it is")).to_be_visible()
    grievance.get_by_role("button", name="What kind of employer it is").click()
    expect(grievance.get_by_label("What kind of employer it is", exact=True)).to_be_focused()
    press(grievance, "Look: Grievance")
    look = grievance.locator(".paper-look")
    expect(look).to_contain_text("Northfield NHS Trust")
    expect(look).not_to_contain_text("Stafflink")


def test_hostile_words_are_shown_as_words(opened):
    hostile = "<script>globalThis.ran = 1</script><img src=x onerror='globalThis.ran = 1'>"
    page = opened({**SISTER, "member": hostile, "employer": hostile}).page
    for name in ("chronology", "grievance", "statement"):
        found = unfold(page, name)
        found.get_by_role("button", name=re.compile("^Look")).click()
        expect(found.get_by_role("region")).to_contain_text(hostile)
    assert page.evaluate("globalThis.ran") is None


def test_a_paper_prints_alone(opened):
    page = opened(SESSIONAL).page
    page.evaluate(PRINTED)
    found = unfold(page, "statement")
    found.get_by_role("button", name="Look: ").click()
    found.get_by_role("button", name="Print: ").click()
    assert page.evaluate("globalThis.sheet").startswith("Statement of Rosa Mendes")
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    expect(page.locator("body > .letter-print")).to_have_count(0)


def test_the_papers_can_be_used_by_everybody(opened):
    page = opened({**SESSIONAL, "consent": {"given": "no", "on": "", "says": ""}}).page
    assert violations_by_day_and_night(page, ".case-papers") == []
    for name in ("grievance", "chronology", "schedule"):
        found = unfold(page, name)
        found.get_by_role("button", name=re.compile("^Look")).click()
        if name != "chronology":
            found.get_by_text("What it asks besides").click()
    assert violations_by_day_and_night(page, ".case-papers") == []
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    page.set_viewport_size({"width": 320, "height": 720})
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


def test_a_paper_is_made_with_keys_alone(opened, tmp_path: Path):
    page = opened(SISTER).page
    paper(page, "issues").locator("summary").first.focus()
    page.keyboard.press("Enter")
    for _ in range(30):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.getAttribute('aria-label')") == "Word: List of issues":
            break
    path = download(page, lambda: page.keyboard.press("Enter"), tmp_path)
    assert path.name == "falcon-03-issues.docx"
    assert page.evaluate("document.activeElement.getAttribute('aria-label')") == "Word: List of issues"


def test_where_a_part_of_the_copy_is_missing_the_page_says_so_and_keeps_what_was_typed(opened):
    page = opened(SISTER).page
    page.evaluate(LIBRARY)
    press(page, "All as one zip")
    expect(page.get_by_role("alert")).to_contain_text("The part that writes Word files is missing from this copy.")
    assert state(page, "chronology") == "Ready"


def test_the_words_of_the_papers_come_only_when_they_are_asked_for(opened):
    watched = opened(case("Falcon"), "Deadlines")
    assert not [address for address in watched.asked if "/facts/" in address]
    part(watched.page, "The papers")
    paper(watched.page, "chronology").wait_for()
    assert [address for address in watched.asked if address.endswith("/facts/case_file/pack.js")]


def test_a_stranger_finds_every_document_on_the_page_that_the_papers_give(opened, tmp_path: Path):
    page = opened(forty(), "Documents").page
    press(page, "Put in order of date")
    part(page, "Save, open and print")
    held = json.loads(download(page, lambda: press(page, "Save to a file"), tmp_path).read_text("utf-8"))["cases"][0]
    part(page, "The papers")
    files = unpacked(zipped(page, tmp_path), tmp_path)
    # The bundle as anybody would put it together: the documents as listed, late ones last, sheets numbered from one.
    writer, sheets = PdfWriter(), []
    for late in (False, True):
        first = len(sheets)
        for found in held["documents"]:
            sheets += [found["title"]] * found["pages"] if found["late"] == late else []
        for _ in sheets[first:]:
            writer.add_blank_page(595, 842)
        writer.set_page_label(first, len(sheets) - 1, style="/D", prefix="L" if late else None, start=1)
    writer.write(tmp_path / "bundle.pdf")
    labels = PdfReader(tmp_path / "bundle.pdf").page_labels
    index = [
        [cell.text for cell in row.cells]
        for table in Document(str(files["falcon-05-documents.docx"])).tables
        for row in table.rows[1:]
    ]
    assert len(index) == 40
    cited = text(files["falcon-02-chronology.docx"]), text(files["falcon-13-statement.docx"])
    for number, _, title, _, _, pages in index:
        first, _, last = pages.partition(" to ")
        there = labels.index(first), labels.index(last or first)
        assert sheets[there[0] : there[1] + 1] == [title] * sheets.count(title), number
        reference = f"document {number}, page{'s' if last else ''} {pages}"
        assert all(re.search(rf"\b{reference}(?!\d| to)", told) for told in cited), reference


W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def on(found: lxml.etree._Element | None) -> bool:
    return found is not None and found.get(f"{W}val", "true") not in ("false", "0", "off")


def flow(path: Path) -> list[tuple[lxml.etree._Element, bool]]:
    """Return the paragraphs of a Word file in order, each row of a table for its first, and whether each keeps with the next."""
    with zipfile.ZipFile(path) as file:
        body = lxml.etree.fromstring(file.read("word/document.xml"))[0]
    parts = [part for child in body for part in (child.iter(f"{W}tr") if child.tag == f"{W}tbl" else [child])]
    return [
        (part, all(on(one.find(f"{W}pPr/{W}keepNext")) for one in part.iter(f"{W}p")))
        for part in parts
        if next(part.iter(f"{W}p"), None) is not None
    ]


def test_no_heading_head_of_a_table_or_lead_stands_alone_at_the_foot_of_a_page(opened, tmp_path: Path):
    """In every paper, and in the two files for the rep."""
    files = unpacked(zipped(opened(SISTER).page, tmp_path), tmp_path)
    heads = 0
    for name, path in files.items():
        parts = flow(path)
        for i, (part, kept) in enumerate(parts[:-1]):
            said = "".join(part.itertext(f"{W}t"))
            style = part.find(f"{W}pPr/{W}pStyle")
            heading = style is not None and style.get(f"{W}val", "").startswith("Heading")
            head = on(part.find(f"{W}trPr/{W}tblHeader"))
            after = parts[i + 1][0].find(f"{W}pPr/{W}pStyle")
            lead = said.endswith(":") and (after is None or not after.get(f"{W}val", "").startswith("Heading"))
            in_row = part.tag == f"{W}tr" and not head
            assert kept or in_row or not (heading or head or lead), (name, said)
            heads += head
    assert heads >= 4


def test_a_word_file_says_its_language_and_keeps_what_stands_over_a_list(opened, tmp_path: Path):
    for name, path in unpacked(zipped(opened(SISTER).page, tmp_path), tmp_path).items():
        with zipfile.ZipFile(path) as file:
            styles, core = (file.read(part).decode() for part in ("word/styles.xml", "docProps/core.xml"))
            body = lxml.etree.fromstring(file.read("word/document.xml"))[0]
        assert 'w:lang w:val="en-GB"' in styles and "Un-named" not in core, name
        for one, after in pairwise(body):
            if after.tag == f"{W}tbl" or after.find(f"{W}pPr/{W}numPr") is not None:
                listed = one.tag != f"{W}p" or one.find(f"{W}pPr/{W}numPr") is not None
                assert listed or on(one.find(f"{W}pPr/{W}keepNext")), name


def test_a_corrected_name_is_changed_where_it_still_stands_once_the_rep_says_so(opened):
    one = {
        **SISTER, "who": SISTER["employer"], "others": [{"id": "m", "who": "Colin Prewett", "a": "", "b": ""}],
        "wants": ["No one-to-one with Colin Prewett"],
    }  # fmt: skip
    page = opened(one, "The case").page
    page.locator("#cf-against-who2").fill("Colin Pruett")
    page.keyboard.press("Tab")
    warning = page.locator("#cf-former")
    expect(warning).to_contain_text("“Prewett” is “Pruett” now. The old name still stands in what your member wants")
    part(page, "The papers")
    assert state(page, "grievance").startswith("Older than the facts")
    part(page, "The case")
    warning.get_by_role("button", name="Change it there too").click()
    warning.get_by_role("button", name="Change it", exact=True).click()
    expect(warning).to_be_empty()
    part(page, "What your member wants")
    assert page.locator("#cf-wants").input_value() == "No one-to-one with Colin Pruett"


def test_a_document_moves_to_the_place_that_is_typed(opened):
    page = opened(SISTER, "Documents").page
    page.locator("#cfd-place-diary").fill("1")
    page.get_by_role("button", name="Move to place: Diary").click()
    assert page.locator("[data-document] h3").first.inner_text() == "1. Diary, September to November"
    assert page.evaluate("document.activeElement.id") == "cfd-place-diary"
    page.locator("#cfd-place-diary").fill("9")
    page.get_by_role("button", name="Move to place: Diary").click()
    expect(page.get_by_role("alert").filter(has_text="Give a place from 1 to 4")).to_be_visible()
