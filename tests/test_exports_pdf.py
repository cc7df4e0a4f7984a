"""The PDFs: accessible, whole, true in their numbers, the same each time, and safe from what they print."""

import hashlib
import io
import os
import re
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import replace
from pathlib import Path

import page as pdf_rules
import pikepdf
import pypdfium2
import pytest
from lxml import html

from exports.clean import check_links, clean, drop_controls
from exports.copy import Copy
from exports.face import Face
from exports.job import Job, run, tidy
from exports.pdf.cards import Card, card_documents
from exports.pdf.code import quote
from exports.pdf.compile import fingerprint, pdf
from exports.pdf.document import Document
from exports.pdf.jobs import jobs
from exports.pdf.pictures import drawing
from exports.pdf.widths import column_widths
from exports.quotes import curly
from exports.site import ExportFault, Page, Section, Site
from macros import TOOLS
from macros.models.load import load
from macros.render.book import Book
from tests.conftest import ROOT, alone, told_of
from tests.small_site import a_page, a_site, handbook, tokens

FACE = Face("Test edition", "Branch 1", "branch@example.org")
DATA = load(ROOT, TOOLS)
CARDS, RECIPES = tuple(DATA.cards.values()), DATA.recipes
HOSTILE = [
    '#panic("reached")',
    '"); panic("reached"); ("',
    "#{while true {}}",
    '#import "/etc/passwd": *',
    '#read("main.typ")',
    "$ x^2 $ *bold* _slanted_ `raw` @label <label> = Heading // comment /* comment */",
    '\\u{41} \\ \\\\ \\n \\" ] ) } end',
    "{{ 7 * 7 }} %} <script>alert(1)</script>",
]


@pytest.fixture(scope="module")
def downloads(built: Site, book: Book, kept: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("site")
    with alone(kept):
        run(jobs(Copy(book, built, FACE)), folder, kept)
    return folder / "downloads"


@pytest.fixture(scope="module")
def book_file(downloads: Path) -> Iterator[pikepdf.Pdf]:
    with pikepdf.open(downloads / "handbook-whole.pdf") as file:
        yield file


@pytest.fixture(scope="module")
def sheets(downloads: Path) -> list[str]:
    """The words of each sheet of the handbook."""
    return [sheet.get_textpage().get_text_range() for sheet in pypdfium2.PdfDocument(downloads / "handbook-whole.pdf")]


def words_of(file: bytes) -> str:
    text = "\n".join(sheet.get_textpage().get_text_range() for sheet in pypdfium2.PdfDocument(file))
    return re.sub(r"\s+", " ", text)


def outline(file: pikepdf.Pdf) -> list[tuple[int, str, int]]:
    """Return each bookmark: its level, title and sheet."""
    sheet_of = {sheet.obj.objgen: i for i, sheet in enumerate(file.pages)}

    def walk(items: list, level: int) -> Iterator[tuple[int, str, int]]:
        for item in items:
            yield level, str(item.title), sheet_of[item.destination[0].objgen]
            yield from walk(item.children, level + 1)

    with file.open_outline() as found:
        return list(walk(found.root, 1))


def links(file: pikepdf.Pdf) -> Iterator[tuple[int, pikepdf.Object]]:
    for number, sheet in enumerate(file.pages):
        for annotation in sheet.get("/Annots", []):
            if annotation.Subtype == "/Link":
                yield number, annotation


def test_every_pdf_passes_pdf_ua(downloads: Path) -> None:
    files = sorted(downloads.glob("*.pdf"))
    assert len(files) >= 15
    reports = {file.name: pdf_rules.validate_pdf(file, profile="ua1") for file in files}
    assert {name: [f"{f.rule_id}: {f.message}" for f in r.failures] for name, r in reports.items() if r.failures} == {}
    assert all(report.is_compliant and report.rules.failed == 0 for report in reports.values())


def test_every_pdf_has_a_title_a_language_and_tags(downloads: Path) -> None:
    for path in downloads.glob("*.pdf"):
        with pikepdf.open(path) as file:
            assert file.Root.Lang == "en-GB", path.name
            assert file.Root.MarkInfo.Marked, path.name
            assert file.Root.ViewerPreferences.DisplayDocTitle, path.name
            assert str(file.docinfo["/Title"]), path.name


def for_readers(built: Site) -> list[Page]:
    """Return what the whole handbook holds."""
    return [page for page in built.pages.values() if not page.address.startswith("contributing/")]


def test_every_word_of_every_page_is_in_the_handbook(built: Site, book_file: pikepdf.Pdf, sheets: list[str]) -> None:
    titles = [(title, sheet) for level, title, sheet in outline(book_file) if level == 2]
    pages = for_readers(built)
    assert [title for title, _ in titles[: len(pages)]] == [curly(page.title) for page in pages]
    ends = [sheet for _, sheet in titles[1:]]
    at_the_end = "\n".join(sheets[titles[len(pages)][1] :])  # the answers to quizzes
    missing = {}
    for page, (_, begin), end in zip(pages, titles[: len(pages)], ends[: len(pages)], strict=True):
        article = deepcopy(page.article)
        drop_controls(article)
        if answers := article.xpath(".//*[@data-paper='question']/details"):
            assert not tokens(" ".join(words for each in answers for words in each.itertext())) - tokens(at_the_end)
            for each in answers:
                each.drop_tree()
        # on paper its notes stand at the foot of the sheet; what only a screen does is said in other words
        for gone in article.xpath(".//h2[@id='points-in-doubt'] | .//*[@data-paper='screen']"):
            gone.drop_tree()
        for picture in article.xpath(".//svg"):
            picture.drop_tree()
        for call in article.xpath(".//sup[a]"):  # notes are numbered through the whole handbook
            call.drop_tree()
        there, printed = tokens(" ".join(article.itertext())), tokens("\n".join(sheets[begin : end + 1]))
        lost = there - printed
        for figure in [word for word in lost if word.isdigit()]:
            # The number of a note may stand against a figure.
            if sum(printed[word] for word in printed if word.isdigit() and word.startswith(figure)) >= there[figure]:
                del lost[figure]
        if lost.total() > there.total() / 1000:
            missing[page.address] = lost
    assert missing == {}


def test_every_chart_says_what_it_shows(built: Site, book_file: pikepdf.Pdf) -> None:
    charts = sum(len(page.article.xpath(".//svg")) for page in for_readers(built))
    figures = [
        str(node.get("/Alt", "")) for node in nodes(book_file.Root.StructTreeRoot) if node.get("/S") == "/Figure"
    ]
    assert charts > 0
    assert len([alt for alt in figures if len(alt) > 30]) == charts


def nodes(root: pikepdf.Object) -> Iterator[pikepdf.Object]:
    waiting = [root]
    while waiting:
        node = waiting.pop()
        if isinstance(node, pikepdf.Dictionary):
            yield node
            kids = node.get("/K", [])
            waiting += list(kids) if isinstance(kids, pikepdf.Array) else [kids]


def test_every_internal_link_lands_on_a_sheet(downloads: Path) -> None:
    for path in downloads.glob("*.pdf"):
        with pikepdf.open(path) as file:
            sheets = {sheet.obj.objgen for sheet in file.pages}
            named = dict(pikepdf.NameTree(file.Root.Names.Dests)) if "/Dests" in file.Root.get("/Names", {}) else {}
            found = 0
            for _, link in links(file):
                where = link.get("/Dest") or link.get("/A", {}).get("/D")
                if where is None:
                    assert re.match(r"https?:|mailto:|tel:", str(link.A.URI)), path.name
                    continue
                where = named[str(where)] if isinstance(where, pikepdf.String) else where
                where = where.D if isinstance(where, pikepdf.Dictionary) else where
                assert where[0].objgen in sheets, path.name
                found += 1
            assert found or path.name.startswith(("card-", "poster"))


def test_a_link_in_the_handbook_says_the_page_it_goes_to(sheets: list[str]) -> None:
    said = [int(number) for text in sheets for number in re.findall(r"\(page\s+(\d+)\)", text)]
    assert len(said) > 1000
    assert max(said) <= len(sheets)


def test_contents_numbers_are_the_page_labels(book_file: pikepdf.Pdf, sheets: list[str]) -> None:
    found = outline(book_file)
    first = next(sheet for level, _, sheet in found if level == 2)
    contents = re.sub(r"\s+", " ", " ".join(sheets[1:first]))
    for level, title, sheet in found:
        if level > 2 or title == "Contents":
            continue
        label = book_file.pages[sheet].label
        assert label == str(sheet + 1)
        assert re.search(rf"{re.escape(title)}[ .]+{label}\b", contents), title


def test_the_cover_says_whose_it_is_and_when_the_law_was_stated(built: Site) -> None:
    stated = a_page(f"<p class='status' data-paper='status'><strong>{built.law_as_at}</strong></p>")
    cover = words_of(pdf(handbook(replace(built, sections=(Section("Home", (stated,)),)), FACE))).partition("Contents")[
        0
    ]
    for words in (
        "Staffside",
        "Test edition",
        "Branch 1",
        "branch@example.org",
        f"Law stated as at {' '.join(built.law_as_at.split())}",
    ):
        assert words in cover


def test_a_table_over_several_sheets_repeats_its_heads(built: Site, book_file: pikepdf.Pdf, sheets: list[str]) -> None:
    _, begin = min(
        (level, sheet) for level, title, sheet in outline(book_file) if title == "Sources"
    )  # the page, not an end
    assert all("How it was read" in text for text in sheets[begin + 1 : begin + 6])


def test_rows_have_headings_that_their_cells_name(downloads: Path) -> None:
    with pikepdf.open(downloads / "card-types.pdf") as file:
        rows = [node for node in nodes(file.Root.StructTreeRoot) if node.get("/S") == "/TR"]
        heads = {str(row.K[0].ID): row for row in rows if str(row.K[0].get("/ID", "")).startswith("row")}
        assert len(heads) == 6
        for name, row in heads.items():
            assert [str(kid.S) for kid in row.K] == ["/TH", "/TD"]
            for cell in list(row.K)[1:]:
                named = [str(each) for attributes in cell.A for each in attributes.get("/Headers", [])]
                assert len(named) == 2 and named[1] == name


SCREEN = re.compile(
    r"\b(?:this page|the tool|deadline tool|on this device|tap the|click|press the button|allow scripts)\b"
    r"|\w\.(?:docx|json|html|pdf)\b",
    re.IGNORECASE,
)
"""What says nothing to a reader on paper."""


def test_no_pdf_has_words_for_a_screen_or_names_of_files(downloads: Path) -> None:
    for path in downloads.glob("*.pdf"):
        if path.name != "handbook-whole.pdf":  # it is for a screen, and has the pages about the site itself
            found = SCREEN.search(words_of(path.read_bytes()))
            assert not found, (path.name, found)


def test_no_heading_is_at_the_foot_of_a_sheet(downloads: Path) -> None:
    low = []
    for path in downloads.glob("*.pdf"):
        with pikepdf.open(path) as file, file.open_outline() as told:
            waiting = list(told.root)
            while waiting:
                item = waiting.pop()
                waiting += item.children
                sheet, _, _, top, *_ = item.destination
                upright = round(float(sheet.MediaBox[3])) == 842
                if (
                    upright
                    and path.name.startswith(("handbook.", "section-", "training-", "tutors-"))
                    and float(top) < 100
                ):
                    low.append((path.name, str(item.title)))
    assert low == []


def test_no_side_is_empty(downloads: Path) -> None:
    for path in downloads.glob("*.pdf"):
        if path.name.startswith(("handbook", "section-", "training-", "tutors-")) and "booklet" not in path.name:
            for number, sheet in enumerate(pypdfium2.PdfDocument(path), 1):
                lines = sheet.get_textpage().get_text_range().strip().splitlines()
                assert len(lines) > 2, (path.name, number)  # its head and foot


def test_nothing_runs_off_a_sheet(downloads: Path) -> None:
    off = []
    for path in downloads.glob("*.pdf"):
        for number, sheet in enumerate(pypdfium2.PdfDocument(path), 1):
            width, height = sheet.get_size()
            for words in sheet.get_objects(filter=[pypdfium2.raw.FPDF_PAGEOBJ_TEXT]):
                left, bottom, right, top = words.get_bounds()
                if min(left, bottom, width - right, height - top) < 17:  # 6 mm, which any printer reaches
                    off.append((path.name, number))
    assert sorted(set(off)) == []


def test_wide_tables_are_turned(book_file: pikepdf.Pdf) -> None:
    turned = [sheet for sheet in book_file.pages if sheet.mediabox[2] > sheet.mediabox[3]]
    assert 0 < len(turned) < len(book_file.pages) / 4


@pytest.mark.parametrize("card", CARDS, ids=lambda card: card.id)
def test_a_card_is_one_sheet_of_a4_in_type_that_can_be_read_on_a_wall(card: Card, downloads: Path) -> None:
    file = pypdfium2.PdfDocument(downloads / f"card-{card.id}.pdf")
    assert len(file) == 1
    assert sorted(round(side) for side in file[0].get_size()) == [595, 842]
    letters = [letter for letter in file[0].get_objects() if isinstance(letter, pypdfium2.PdfTextObj)]
    assert min(letter.get_font_size() for letter in letters) >= 10.99
    assert min(size for letter in letters if (size := letter.get_font_size()) > 12.1) >= 13.99  # all but head and foot


def test_there_is_a_card_for_each_need() -> None:
    needs = "urgent time-limits first-meeting types evidence wres-indicators rights-of-reps helplines"
    assert {card.id for card in CARDS} >= set(needs.split())


def test_a_doubt_on_a_card_is_said_there_in_full(downloads: Path) -> None:
    for path in downloads.glob("card-*.pdf"):
        assert "see the note above" not in words_of(path.read_bytes()), path.name


def test_files_are_the_same_to_the_byte(built: Site, book: Book, downloads: Path, kept: Path) -> None:
    again = {job.path: job for job in jobs(Copy(book, built, FACE))}
    for stem in ("card-urgent", "section-training"):
        assert again[f"downloads/{stem}.pdf"].make() == (downloads / f"{stem}.pdf").read_bytes(), stem
    # What a section lacks, an index, notes and doubts at the end, stands in what the longest is typeset from.
    longest = "downloads/handbook-black-and-white.pdf"
    name = hashlib.sha256(again[longest].made_from().encode()).hexdigest()
    assert (kept / name).read_bytes() == (downloads.parent / longest).read_bytes()


def test_what_has_not_changed_is_not_made_twice(tmp_path: Path) -> None:
    made = []

    def job(made_from: str) -> Job:
        return Job("a.pdf", "A", "handbook", lambda: made.append(made_from) or made_from.encode(), lambda: made_from)

    for made_from in ("first words", "first words", "other words", "other words"):
        tidy(run([job(made_from)], tmp_path / "site", tmp_path / "kept"), tmp_path / "kept")
        assert (tmp_path / "site" / "a.pdf").read_text() == made_from
    assert made == ["first words", "other words"]
    assert len(list((tmp_path / "kept").iterdir())) == 1


def test_the_same_page_has_the_same_fingerprint_and_a_changed_one_another() -> None:
    def made_from(words: str) -> str:
        return fingerprint([handbook(a_site(a_page(f"<p>{words}</p>")), FACE)])

    assert made_from("Words") == made_from("Words") != made_from("Other words")


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_is_printed_as_text(text: str) -> None:
    told = html.document_fromstring("<p></p>")[0][0]
    told.text = text
    escaped = html.tostring(told, encoding="unicode").removeprefix("<p>").removesuffix("</p>")
    page = a_page(
        f"<h2 id='x'>{escaped}</h2><p title='x'>{escaped} <a href='#x'>{escaped}</a> <code>{escaped}</code></p>"
        f"<table><caption>{escaped}</caption><thead><tr><th>{escaped}</th></tr></thead><tbody><tr><td>{escaped}</td></tr></tbody></table>"
        f"<pre>{escaped}</pre><details><summary>{escaped}</summary><p>{escaped}</p></details>"
    )
    made = words_of(pdf(handbook(a_site(page, site_name=text, site_description=text), Face(text, text, text))))
    wanted_words = tokens(text)
    assert tokens(made) >= Counter({word: count * 12 for word, count in wanted_words.items()})


def test_hostile_addresses_are_not_links() -> None:
    page = a_page(
        "<p><a href='javascript:alert(1)'>One</a> <a href='file:///etc/passwd'>Two</a> <a href='//evil'>Three</a></p>"
    )
    cleaned = clean(page, {page.address: page})
    assert not cleaned.article.xpath(".//a[@href]")


def test_hostile_pictures_lose_their_scripts() -> None:
    svg = html.fragment_fromstring(
        "<svg viewBox='0 0 9 9' onload='x()'><title>A</title><script>x()</script><style>*{}</style>"
        "<image href='file:///etc/passwd'/><text class='tick' onclick='x()'>1</text></svg>"
    )
    made = drawing(svg).decode()
    assert not re.search("script|style|onload|onclick|passwd", made)


@pytest.mark.parametrize("text", HOSTILE)
def test_quoted_text_never_ends_its_string(text: str) -> None:
    quoted = quote(text)[1:-1]
    assert not re.search(r'(?<!\\)(\\\\)*"', quoted)
    assert "\n" not in quoted


def test_tabs_are_all_opened_under_their_labels() -> None:
    tabs = (
        "<div class='tabbed-set'><input type='radio' checked><input type='radio'>"
        "<div class='tabbed-labels'><label>England</label><label>Scotland</label></div>"
        "<div class='tabbed-content'><div class='tabbed-block'><p>Tribunal</p></div>"
        "<div class='tabbed-block'><p>Sheriff</p></div></div></div>"
    )
    made = words_of(pdf(handbook(a_site(a_page(tabs)), FACE)))
    assert "England Tribunal Scotland Sheriff" in made


def test_folded_boxes_are_opened_under_their_labels() -> None:
    folded = "<details><summary>How it works</summary><p>Like this</p></details>"
    assert "How it works Like this" in words_of(pdf(handbook(a_site(a_page(folded)), FACE)))


def test_footnotes_stand_at_the_foot_and_short_forms_are_listed() -> None:
    body = (
        "<p>A point<sup id='fnref:1'><a class='footnote-ref' href='#fn:1'>1</a></sup> of "
        "<abbr title='Employment Appeal Tribunal'>EAT</abbr> law.</p><div class='footnote'><hr><ol>"
        "<li id='fn:1'><p>Its source.<a class='footnote-backref' href='#fnref:1'>↩</a></p></li></ol></div>"
    )
    file = pdf(handbook(a_site(a_page(body)), FACE))
    assert re.search(r"A point[ \u200b]*1 of EAT law\..*1 ?Its source\.", words_of(file))
    assert "EAT: Employment Appeal Tribunal" in words_of(file)
    with pikepdf.open(io.BytesIO(file)) as opened:
        assert any(node.get("/S") == "/Note" for node in nodes(opened.Root.StructTreeRoot))


NOTED_TWICE = (
    "<p>A point<sup id='fnref:1'><a class='footnote-ref' href='#fn:1'>1</a></sup>, and another"
    "<sup id='fnref2:1'><a class='footnote-ref' href='#fn:1'>1</a></sup>. <a href='#in-doubt'>One doubt</a>.</p>"
    "<h2 id='in-doubt'>In doubt</h2><div class='footnote'><hr><ol><li id='fn:1'><p>Its doubt.</p></li></ol></div>"
)


def test_a_note_that_is_called_twice_stands_once_and_nothing_heads_no_notes() -> None:
    words = words_of(pdf(handbook(a_site(a_page(NOTED_TWICE)), FACE)))
    assert re.search(r"A point[ \u200b]*1 ?, and another[ \u200b]*1 ?\. One doubt\.", words)
    assert words.count("Its doubt.") == 1
    assert "In doubt" not in words


def test_words_in_another_language_say_so() -> None:
    file = pdf(handbook(a_site(a_page("<p>In Wales: <span lang='cy'>gwahaniaethu ar sail hil, ŵ ŷ</span>.</p>")), FACE))
    with pikepdf.open(io.BytesIO(file)) as opened:
        assert any(b"/Lang(cy-GB)" in sheet.Contents.read_bytes() for sheet in opened.pages)


def test_a_link_to_nowhere_becomes_words_and_is_told(caplog: pytest.LogCaptureFixture) -> None:
    page = a_page("<p><a href='#gone'>Gone</a></p>")
    cleaned = clean(page, {page.address: page})
    check_links([cleaned])
    assert "law/a.html: Links to “gone”" in caplog.text
    assert not cleaned.article.xpath(".//a[@href]")
    assert "Gone" in cleaned.article.text_content()


def test_a_link_out_of_a_section_goes_to_the_site_where_there_is_one() -> None:
    page = a_page("<p><a href='../urgent.html#x'>Now</a></p>")
    assert not clean(page, {page.address: page}).article.xpath(".//a[@href]")
    (link,) = clean(page, {page.address: page}, "https://example.org/book/").article.xpath(".//a/@href")
    assert link == "https://example.org/book/urgent.html#x"


def test_a_box_taller_than_a_sheet_keeps_its_end() -> None:
    long = "".join(f"<p>Line {i}.</p>" for i in range(120))
    made = words_of(
        pdf(
            handbook(
                a_site(a_page(f"<div class='admonition short'><p class='admonition-title'>In short</p>{long}</div>")),
                FACE,
            )
        )
    )
    assert "Line 119." in made


def test_a_card_of_a_section_that_is_not_there_names_those_that_are(built: Site, book: Book) -> None:
    part = CARDS[0].parts[1].model_copy(update={"section": "gone"})
    with pytest.raises(ExportFault, match=r"urgent\.html has no section gone\. It has: top, who-to-ring"):
        card_documents(CARDS[0].model_copy(update={"parts": (part,)}), Copy(book, built, FACE))


@pytest.mark.parametrize(
    ("right", "wrong", "says"),
    [
        ("only:", "onyl:", r'data/cards\.yml:\d+: danger\.parts\.1\.onyl: Unknown key\. Did you mean "only"\?'),
        ("only: [boxes]", "only: [boxs]", r"only\.0: 'boxs' is not one of words, lists, tables, boxes\. Did you mean \"boxes\""),
        ("page: urgent", "page: urgnet", r'danger\.page: Unknown pages id "urgnet"\. Did you mean "urgent"\?'),
        ("section: write-it", "section: write-ti", r'grievance\.parts\.1\.section: .* Did you mean "write-it"\?'),
        ("[Where, When", "[Were, When", r'time-limits\.parts\.1\.columns\.0: No table .* "Were"\. Did you mean "Where"\?'),
        ("- id: types", "- id: urgent", r"data/cards\.yml:\d+: urgent\.id: This id is taken\."),
    ],
)  # fmt: skip
def test_a_mistake_in_the_cards_is_told_before_anything_is_made(
    right: str, wrong: str, says: str, project: Path
) -> None:
    assert re.search(says, told_of(project, "data/cards.yml", right, wrong))


def test_columns_fill_the_sheet_and_cut_no_word() -> None:
    columns = [["Discrimination", "x"], ["a " * 300, "b"], ["short", "word"]]
    widths = column_widths(columns, 476, 9.5)
    assert sum(widths) == pytest.approx(476)
    assert widths[0] > 14 * 9.5 * 0.5
    assert widths[1] > widths[2]


def test_every_section_of_the_contents_can_be_printed_alone_but_that_for_authors(built: Site) -> None:
    printed = {recipe.contents[0].section for recipe in RECIPES.values() if recipe.group == "sections"}
    assert printed == {each.title for each in built.sections if len(each.pages) > 1} - {"For authors"}


def test_a_document_is_typeset_in_a_process_of_its_own_under_any_locale(tmp_path: Path) -> None:
    folder = tmp_path / "café ŵ"
    folder.mkdir()
    shutil.copy(ROOT / "exports/pdf/typeset.py", folder)
    (folder / "main.typ").write_text("#set document(title: sys.inputs.title)\nTachwedd ŵ", "utf-8")
    (folder / "run.py").write_text(
        "from pathlib import Path\nfrom typeset import typeset_apart\nhere = Path(__file__).parent\n"
        "print(typeset_apart(here, here, '22\\xa0November 2026', {'title': 'caf\\xe9'})[:5])\n"
    )
    plain = {**os.environ, "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    done = subprocess.run(
        [sys.executable, folder / "run.py"], env=plain, cwd=folder, capture_output=True, text=True, check=False
    )
    assert (done.stdout, done.stderr) == ("b'%PDF-'\n", "")


@pytest.mark.parametrize(
    ("right", "wrong", "says"),
    [
        ("- page: urgent", "- page: urgnet", r'handbook\.contents\.0\.page: Unknown pages id "urgnet"\. Did you mean "urgent"'),
        ("section: Casework", "section: Casewrok", r'No section "Casewrok" in the contents\. Did you mean "Casework"'),
        ("without: [urgent, ", "without: [", r'contents\.4: "urgent" is in this document already\. Take it out here'),
        ("without: [urgent, ", "without: [urgnet, ", r'without\.0: "urgnet" does not go in here\. Did you mean "urgent"'),
        ("without: [urgent, ", "without: [urgent#who-to-rin, urgent, ", r'has no section "who-to-rin"\. Did you mean "who-to-ring"'),
        ("- page: urgent", "- headings: [the-clok]\n      page: urgent", r'headings\.0: urgent has no section "the-clok"\. Did you mean "the-clock"'),
        ("- make: index", "- make: indx", r"'indx' is not one of .*Did you mean \"index\""),
        ("- make: index", "- make: index\n      page: urgent", r"Write one of section, page and make"),
        ("like: handbook\n", "like: handbok\n", r'like: No recipe "handbok" with contents of its own\. Did you mean "handbook"'),
        ("paper: a5", "paper: a6", r"paper: 'a6' is not one of a4, a5"),
        ("  colour: false", "  color: false", r'color: Unknown key\. Did you mean "colour"'),
        ("everything: true", "everything: false", r"Write one of contents, like and everything"),
        ("without: [For authors]", "without: [For author]", r'No section "For author" in the contents\. Did you mean "For authors"'),
        ("leave_out: [sources", "leave_out: [sorces", r'leave_out\.0: No block "sorces"\. Did you mean "sources"'),
    ],
)  # fmt: skip
def test_a_mistake_in_a_recipe_is_told_before_anything_is_made(
    right: str, wrong: str, says: str, project: Path
) -> None:
    assert re.search(says, told_of(project, "data/print.yml", right, wrong))


TURNING = """#import "template.typ": *
#show: base.with(title: "Turning")
#counter(page).update(9)
= Turning
#at-page("there")
#context if {} {{ pagebreak() }}
#anchor("there")There
"""
"""What "page 9" names stands on page 10, and what "page 10" names on page 9."""


def turning(when: str) -> bytes:
    return pdf(Document("turning", "Turning", TURNING.format(when), {}, "22 November 2026"))


def test_a_page_number_whose_width_moves_its_own_page_is_given_room_until_it_is_true() -> None:
    assert "page 9 There" in words_of(turning('measure(at-page("there")).width < measure([page 10]).width - 1pt'))


def test_a_page_number_that_never_comes_true_makes_no_file() -> None:
    with pytest.raises(ExportFault, match=r"turning\.pdf can't be made: Its page numbers do not settle"):
        turning('counter(page).at(label("there")).first() == 9')
