"""What recipes print: whole but for what they leave out, led through by numbers, and made for paper."""

import re
from collections import Counter
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import replace
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from lxml import html

from exports.clean import check_links, clean, drop_controls
from exports.copy import Copy
from exports.elsewhere import Elsewhere, Printed, holds
from exports.job import run
from exports.pdf.around import around
from exports.pdf.booklet import sides
from exports.pdf.code import quote
from exports.pdf.compile import TooLong, pdf
from exports.pdf.contents import parts, resolved
from exports.pdf.documents import document
from exports.pdf.index import entries, index
from exports.pdf.jobs import jobs
from exports.pdf.named import names_of
from exports.pdf.pictures import drawing
from exports.pdf.whereabouts import content_words
from exports.quotes import curly
from exports.site import Page, Section, Site
from macros.marks import ATTRIBUTE, Mark
from macros.models.recipes import Piece, Recipe
from macros.render.book import Book
from macros.render.currency import handbook_pages
from macros.render.words import day
from macros.rules.currency import page_due
from tests.conftest import alone
from tests.small_site import a_page, a_site, tokens
from tests.test_exports_pdf import FACE, RECIPES, outline, words_of

OURS = re.compile(r"/([A-Z]{6}\+)?(AtkinsonHyperlegibleNext|DejaVuSansMono)(-|$)")
A_RECIPE = Recipe(id="a", title="A book", use="To read", group="handbook", contents=(Piece(section="The law"),))


@pytest.fixture(scope="module")
def printed(built: Site, book: Book, kept: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The handbook in each of its dresses."""
    folder = tmp_path_factory.mktemp("site")
    wanted = [job for job in jobs(Copy(book, built, FACE)) if job.path.startswith("downloads/handbook")]
    with alone(kept):
        run([job for job in wanted if "whole" not in job.path], folder, kept)
    return folder / "downloads"


@pytest.fixture(scope="module")
def sheets(printed: Path) -> list[str]:
    """The words of each sheet of the rep's handbook."""
    return [sheet.get_textpage().get_text_range() for sheet in pypdfium2.PdfDocument(printed / "handbook.pdf")]


@pytest.fixture(scope="module")
def places(printed: Path) -> list[tuple[int, str, int]]:
    with pikepdf.open(printed / "handbook.pdf") as file:
        return outline(file)


def part(title: str, sheets: list[str], places: list[tuple[int, str, int]]) -> list[str]:
    """Return the sheets of a part."""
    heads = [(name, at) for level, name, at in places if level == 1]
    begin = next(at for name, at in heads if name == title)
    return sheets[begin : min((at for _, at in heads if at > begin), default=len(sheets))]


# What goes in


def test_the_handbook_keeps_to_its_pages_in_type_that_can_be_read(printed: Path) -> None:
    file = pypdfium2.PdfDocument(printed / "handbook.pdf")
    assert len(file) <= 260
    assert usual_size(file) >= 10
    assert usual_size(pypdfium2.PdfDocument(printed / "handbook-large-print.pdf")) >= 18


def usual_size(file: pypdfium2.PdfDocument) -> float:
    sizes: Counter[float] = Counter()
    for number in range(10, 30):
        for words in file[number].get_objects(filter=[pypdfium2.raw.FPDF_PAGEOBJ_TEXT]):
            sizes[round(words.get_font_size(), 1)] += 1
    return sizes.most_common(1)[0][0]


def test_words_are_left_out_of_the_handbook_by_its_recipe_alone(
    built: Site, sheets: list[str], places: list[tuple[int, str, int]]
) -> None:
    recipe = resolved(RECIPES["handbook"], RECIPES)
    pages = [taken for each in parts(recipe, built) for taken in each.taken if not each.make]
    told = [(name, at) for level, name, at in places if level == 2]
    assert [name for name, _ in told] == [curly(taken.page.title) for taken in pages]
    ends = [*(at for _, at in told[1:]), len(sheets)]
    numbered = tokens(" ".join(part("What is in doubt", sheets, places) + part("Sources", sheets, places)))
    missing = {}
    for taken, (_, begin), end in zip(pages, told, ends, strict=True):
        article = deepcopy(taken.page.article)
        drop_controls(article)
        taken.cut(article)
        for gone in article.xpath(
            f".//svg | .//sup[a] | .//h2[@id='points-in-doubt'] | .//*[@{ATTRIBUTE}='{Mark.SCREEN}']"
        ):
            gone.drop_tree()
        listed = f".//*[@{ATTRIBUTE}='{Mark.CITE}' or @{ATTRIBUTE}='{Mark.DOUBT}'] | .//div[@class='footnote']"
        at_the_end: Counter[str] = Counter()
        for block in article.xpath(listed):
            at_the_end += tokens(" ".join(block.itertext()))
            block.drop_tree()
        here = tokens("\n".join(sheets[begin : end + 1]))
        lost = tokens(" ".join(article.itertext())) - here
        nowhere = {word for word in at_the_end if word not in here and word not in numbered}
        figures = {word for word in lost if word.isdigit()}  # the number of a note may stand against a figure
        if len(lost - Counter(dict.fromkeys(figures, 9))) > 3 or len(nowhere) > 3:
            missing[taken.page.address] = (lost, nowhere)
    assert missing == {}


def test_a_page_gives_the_headings_that_a_recipe_names_and_no_others() -> None:
    page = a_page("<p>Before</p><h2 id='a'>A</h2><p>One</p><h3 id='b'>B</h3><p>Two</p><h2 id='c'>C</h2><p>Three</p>")
    site = a_site(page)

    def made(**piece: tuple[str, ...]) -> str:
        recipe = A_RECIPE.model_copy(update={"contents": (Piece(page="law/a", part="Part", **piece),), "cover": False})
        return words_of(pdf(document(recipe, site, FACE)))

    assert "A page B Two" in made(headings=("b",))
    assert "A page Before C Three" in made(headings=("top", "c"))
    assert "A page Before A One C Three" in made(without=("law/a#b",))


def test_of_a_tool_that_is_left_out_a_line_says_where_it_is() -> None:
    page = a_page("<div data-tool='finder'><p>Which answer?</p></div><p>After</p>")
    recipe = A_RECIPE.model_copy(update={"leave_out": ("finder",)})
    assert "To do this on a screen, open “A page” on the site. After" in words_of(
        pdf(document(recipe, a_site(page), FACE))
    )
    published = words_of(pdf(document(recipe, a_site(page, site_url="https://example.org/book/"), FACE)))
    assert "open “A page” on the site: https://example.org/book/law/a.html. After" in published


def test_under_a_heading_that_a_recipe_keeps_a_tool_stays_and_of_the_rest_paper_says_which_file_has_it() -> None:
    tool = "<div data-tool='letters'><p>Dear {}</p></div>"
    page = a_page(
        f"<h2 id='a'>A</h2>{tool.format('one')}<h2 id='b'>B</h2>{tool.format('two')}<h2 id='c'>C</h2>{tool.format('three')}"
    )
    site = a_site(page)
    section = A_RECIPE.model_copy(update={"id": "section", "title": "The law", "group": "sections"})
    piece = Piece(section="The law", keep=("law/a#b",))
    book = A_RECIPE.model_copy(update={"leave_out": ("letters",), "contents": (piece,)})
    words = words_of(pdf(document(book, site, FACE, around([section, book], site, {}))))
    printed = "All that is left out here is printed in “The law”, the section to print."
    assert f"A To do this on a screen, open “A page” on the site. {printed} B Dear two C" in words
    assert words.count("is printed in") == 1


def test_a_tool_is_looked_for_in_the_files_of_the_same_group_first() -> None:
    page, tool = "training/a.html", "scenario"
    held = [
        Printed("in the section", "sections", frozenset({page})),
        Printed("in the tutor’s book", "training", frozenset({page})),
        Printed("in the workbook", "training", frozenset({page}), (tool,)),
    ]
    assert holds(held, page, tool, "training") == "in the tutor’s book"
    assert holds(held, page, tool, "handbook") == "in the section"
    assert holds(held, "law/b.html", tool, "handbook") == ""


def held(name: str, built: Site) -> dict[str, html.HtmlElement]:
    """Return what a recipe takes of each page, by its address."""
    recipe = resolved(RECIPES[name], RECIPES)
    found = {}
    for taken in (taken for part in parts(recipe, built) for taken in part.taken):
        found[taken.page.address] = deepcopy(taken.page.article)
        taken.cut(found[taken.page.address])
    return found


def test_no_page_for_authors_is_in_a_document_for_readers(built: Site) -> None:
    for name in RECIPES:
        assert [address for address in held(name, built) if address.startswith("contributing/")] == [], name
    assert len(held("handbook-whole", built)) == sum(not name.startswith("contributing/") for name in built.pages)


def test_on_paper_a_reader_finds_when_pages_are_due_and_nothing_that_is_for_makers_or_for_a_screen(
    built: Site, book: Book
) -> None:
    found = held("section-reference", built)
    words = " ".join(found["reference/review-status.html"].text_content().split())
    for page in handbook_pages(book):
        assert str(page.about.title) in words
        due = page_due(page, book.facts_of(page.id), book.data.review)
        assert day(due).replace("\u00a0", " ") in words
    told = " ".join(page.text_content() for page in found.values())
    for theirs in ("What to open and check", "Kept by", ".json", "SCORM", "GIFT", "Get-FileHash", "Home Screen", "zip"):
        assert theirs not in told, theirs


def test_the_empty_back_of_a_sheet_to_hand_out_says_why_it_is_empty() -> None:
    page = a_page(f"<p>Before</p><div {ATTRIBUTE}='{Mark.SHEET}'><h2 id='a'>A</h2><p>One</p></div><p>After</p>")
    file = pypdfium2.PdfDocument(pdf(document(A_RECIPE, a_site(page), FACE)))
    told = [sheet.get_textpage().get_text_range() for sheet in file]
    at = next(i for i, words in enumerate(told) if "One" in words)
    assert at % 2 == 0 and "This side is left blank" in told[at + 1] and "After" in told[at + 2]
    for words in told[2:]:
        assert re.search("Before|One|This side is left blank|After", words)


def test_what_is_of_a_screen_alone_is_not_on_paper_and_a_heading_takes_all_that_is_under_it_along() -> None:
    only = f"{ATTRIBUTE}='{Mark.CONTROL}'"
    page = a_page(
        f"<p>Keep the log. <span {only}>Save it.</span> Then ring.</p><ol><li {only}>Type it.</li><li>Write it.</li></ol>"
        f"<h2 id='a' {only}>How it works</h2><p>Press.</p><h3 {only}>More</h3><p>Tap.</p><h2 id='b'>After</h2>"
    )
    words = " ".join(clean(page, {page.address: page}).article.itertext())
    assert re.sub(r"\s+", " ", words) == "A page Keep the log. Then ring. Write it. After"


def test_what_stands_in_no_part_to_print_is_said_to_be_on_the_site(built: Site) -> None:
    recipes = [resolved(recipe, RECIPES) for recipe in RECIPES.values()]
    elsewhere = around(recipes, built, {}).elsewhere
    printed = {address for name in RECIPES if name != "handbook-whole" for address in held(name, built)}
    assert "reference/sources.html" not in printed
    assert elsewhere.keys() == set(held("handbook-whole", built))
    for address, where in elsewhere.items():
        assert where.place.startswith("on the site") != (address in printed), address


def test_paper_has_the_log_and_the_advice_of_the_case_pack_and_not_how_its_screen_works(built: Site) -> None:
    article = held("section-casework", built)["casework/case-pack.html"]
    drop_controls(article)
    words = " ".join(article.text_content().split())
    assert "Who saw or heard" in words and "Before the bundle goes" in words
    assert "One question at a time" not in words and "a button leads" not in words


@pytest.mark.parametrize(
    ("address", "says"), [("", "Newer copy from:"), ("https://example.org/", "The newest copy: https")]
)
def test_a_cover_says_where_a_newer_copy_is_or_has_room_to_write_it(address: str, says: str) -> None:
    told = words_of(pdf(document(A_RECIPE, a_site(a_page("<p>Words</p>"), site_url=address), FACE)))
    assert says in told


def test_a_document_that_outgrows_its_recipe_is_refused() -> None:
    recipe = A_RECIPE.model_copy(update={"most_pages": 1})
    with pytest.raises(TooLong, match=r"a takes 2 pages, and data/print\.yml allows 1: leave something out there"):
        pdf(document(recipe, a_site(a_page("<p>Words</p>")), FACE))


# What leads through it


def test_each_doubt_is_told_once_and_found_where_the_words_say(
    sheets: list[str], places: list[tuple[int, str, int]]
) -> None:
    said = set(re.findall(r"doubt\s+(\d+),\s+page\s+(\d+)", " ".join(sheets)))
    listed = part("What is in doubt", sheets, places)
    told = re.split(r"(?m)^(\d+)\. ", "\n".join(listed))
    assert {number for number, _ in said} == set(told[1::2])
    assert len(set(told[2::2])) == len(told[1::2]) > 50
    for number, page in said:
        assert re.search(rf"(?m)^{number}\. ", sheets[int(page) - 1]), (number, page)
    assert "Take care" not in " ".join(sheets)


DOUBTED = "<span data-paper='doubt'>{}</span>"


def doubts_of(body: str) -> str:
    recipe = A_RECIPE.model_copy(update={"contents": (Piece(section="The law"), Piece(make="doubts")), "cover": False})
    return words_of(pdf(document(recipe, a_site(a_page(body)), FACE)))


@pytest.mark.parametrize(
    ("doubts", "listed"),
    [
        (("Take care: we read reports", "Note: Ask."), "1. We read reports. 2. Ask."),
        (("Take care: One.", "Take care: One. And two."), "1. One. 2. And two."),
        (("Take care: One. And two.", "Take care: One."), "1. One. And two."),
        (("Take care: One.", "Take care: Zero. One."), "1. One. 2. Zero."),
        (("Take care: One. Note: Two.", "Note: Two.", "Take care: One"), "1. One. 2. Two."),
        (("Take care: One.", "Take care: One day only."), "1. One. 2. One day only."),
    ],
)
def test_no_doubt_is_listed_twice_in_whole_or_in_part(doubts: tuple[str, ...], listed: str) -> None:
    words = doubts_of("".join(f"<p>Law {DOUBTED.format(each)}</p>" for each in doubts))
    assert f"check with your union. {listed}" in words


def test_a_doubt_is_told_once_at_one_point() -> None:
    label = DOUBTED.format("Expected, not begun. Take care: Ask.")
    words = doubts_of(f"<p>Law {label} {label}, and more {label}</p>")
    assert words.count("not begun.") == words.count("doubt 1,") == 2


def test_doubts_under_a_table_say_in_one_line_that_they_are_about_it() -> None:
    alone = "".join(f"<p>{DOUBTED.format(f'Take care: {each}')}</p>" for each in ("One.", "One. Two."))
    words = doubts_of(f"<table><tr><td>1</td><td>2</td></tr></table>{alone}<p>After</p>")
    assert "About the table: ( ? doubt 1, page 2) ( ? doubt 2, page 2) After" in words


def test_each_source_is_named_once_and_every_number_has_one(
    sheets: list[str], places: list[tuple[int, str, int]]
) -> None:
    listed = "\n".join(part("Sources", sheets, places))
    numbers = [int(number) for number in re.findall(r"(?m)^(\d+)\. ", listed)]
    assert sorted(numbers) == list(range(1, len(numbers) + 1))
    assert len(numbers) > 200


INDEXED = (
    "<p><a class='term' href='../reference/glossary.html#comparator'>comparator</a></p><h2 id='proof'>Proof</h2>"
    "<p>So it was held <span data-paper='cite'>(<span data-fact='f'><a href='https://example.org/'>Allay (UK) Ltd v Gehlen "
    "UKEAT/0031/20</a></span>)</span>.</p>"
)


def test_the_index_has_terms_cases_and_readers_words_in_order_and_each_has_a_page() -> None:
    glossary = a_page(
        "<h2 id='a-to-z'>A to Z</h2><h3 id='comparator'>comparator</h3><p>Someone.</p>", "reference/glossary.html"
    )
    page = a_page(INDEXED)
    within = {each.address: each for each in (glossary, page)}
    asked = {"law/a": {"": ("Vento bands", "my boss is racist"), "proof": ("what they held", "proof held so")}}
    pages = [clean(each, within) for each in (glossary, page)]
    found = entries(pages, asked)
    assert [entry.words for entry in found] == ["Allay (UK) Ltd v Gehlen", "comparator", "proof held so"]
    there = {element.get("id") for each in pages for element in each.article.iter() if element.get("id")}
    assert all(entry.places and set(entry.places) <= there for entry in found)
    assert len(found[1].places) == 2  # where it is used, and where it is explained


LISTED = (
    "<p>Ring someone.</p><h2 id='crime'>Hate crimes</h2><p>Words used.</p><table><thead><tr><th>Who</th></tr></thead>"
    "<tbody><tr><th>Citizens Advice</th><td>Ring</td></tr><tr><th>Protect</th><td>Whistle line</td></tr></tbody></table>"
    "<h2 id='duty'>A duty</h2><p>Steps come first.</p><p>They must be reasonable.</p>"
)


@pytest.mark.parametrize(
    ("asked", "at"),
    [
        ("hate crime", "Hate crimes"),
        ("Citizens Advice", "Citizens Advice"),
        ("whistle line", "Protect"),
        ("reasonable steps", "A duty"),  # in no passage, but under this heading
        ("pages", "A page"),
        ("monkey noises", None),
        ("hate steps", None),
    ],
)
def test_the_index_leads_to_the_words_that_it_names_and_nowhere_else(asked: str, at: str | None) -> None:
    page = a_page(LISTED)
    cleaned = clean(page, {page.address: page})
    found = next((each for each in entries([cleaned], {"law/a": {"": (asked,)}}) if each.words == asked), None)
    places = (
        [cleaned.article.xpath(".//*[@id=$id]", id=name)[0].text_content() for name in found.places] if found else []
    )
    assert places == ([at] if at else [])


@pytest.mark.parametrize(
    "name",
    [
        "WA Goold (Pearmak) Ltd v McConnell",
        "Allay (UK) Ltd v Gehlen",
        "R (Brown) v SSWP",
        "Smith (t/a Corner Shop) v Jones",
        "D Watt (Shetland) v Reid",
        "Igen v Wong",
    ],
)
def test_a_case_stands_in_the_index_by_its_whole_name(name: str) -> None:
    cited = f"<p>Held <span data-paper='cite'>(<a href='#'>Equality Act 2010, s.9(4) (race); {name} [1995] IRLR 516</a>)</span></p>"
    page = a_page(cited)
    assert name in [each.words for each in entries([clean(page, {page.address: page})], {})]


TERM_SENT = "<p>Who proves what. See <a href='../law/b.html{}'>Proving it</a>.</p>"


@pytest.mark.parametrize(
    ("sent", "proving", "main"),
    [
        ("", "<p>The burden of proof moves.</p>", "law-b--at-1"),  # the page that the glossary sends to says it
        ("#late", "<p>Burden of proof.</p><h2 id='late'>Late</h2><p>The burden of proof.</p>", "law-b--at-3"),
        ("", "<p>Facts first.</p>", "law-a--x"),  # it does not: where else it stands
        ("", "<h2 id='y'>Proof</h2><p>A burden of proof: the burden of proof. </p>", "law-b--at-2"),
    ],
)
def test_the_main_place_of_a_term_is_one_where_it_stands(sent: str, proving: str, main: str) -> None:
    glossary = a_page(
        f"<h2 id='a-to-z'>A to Z</h2><h3 id='burden'>burden of proof</h3>{TERM_SENT.format(sent)}",
        "reference/glossary.html",
    )
    pages = [a_page("<h2 id='x'>The burden of proof</h2>"), a_page(proving, "law/b.html"), glossary]
    within = {each.address: each for each in pages}
    cleaned = [clean(each, within) for each in pages]
    found = next(each for each in entries(cleaned, {}) if each.words.startswith("burden"))
    assert found.main == main
    there = next(each for page in cleaned for each in page.article.iter() if each.get("id") == main)
    assert "burden of proof" in there.text_content().casefold()


def test_no_term_is_led_to_where_it_does_not_stand() -> None:
    glossary = a_page(
        f"<h2 id='a-to-z'>A to Z</h2><h3 id='burden'>burden of proof</h3>{TERM_SENT.format('')}",
        "reference/glossary.html",
    )
    pages = [a_page("<p>Facts first.</p>", "law/b.html"), glossary]
    within = {each.address: each for each in pages}
    assert "burden of proof" not in [each.words for each in entries([clean(each, within) for each in pages], {})]


def test_everyday_words_stand_in_the_index_by_what_the_pages_say() -> None:
    page = a_page(
        "<p>Dismissed.</p><h2 id='d'>Unfair dismissal</h2><p>They were sacked.</p><h2 id='e'>End</h2><p>No.</p>"
    )
    cleaned = clean(page, {page.address: page})
    found = {
        each.words: each
        for each in entries([cleaned], {}, [("sacked", "dismissal", "dismissed", "sacked"), ("strike",), ("end",)])
    }
    assert found["sacked"].main == "law-a--d"  # the heading; the place that says it most
    assert len(found["sacked"].places) == 2
    assert found["end"].main == "law-a--e"
    assert "strike" not in found


@pytest.mark.parametrize(
    ("word", "says", "found"),
    [("caste", "castes", 1), ("caste", "votes cast", 0), ("aiding", "legal aid", 0), ("ally", "all", 0),
     ("duty", "duties", 1), ("ally", "allies", 1), ("interview", "interviewed", 1)],
)  # fmt: skip
def test_a_word_of_the_index_is_found_whole_with_plain_endings(word: str, says: str, found: int) -> None:
    page = a_page(f"<p>Here are {says}.</p>")
    cleaned = clean(page, {page.address: page})
    assert [each.words for each in entries([cleaned], {}, [(word,)])] == [word] * found


def test_words_that_stand_apart_in_a_passage_are_no_entry() -> None:
    far = " ".join(f"word{at}" for at in range(20))
    page = a_page(f"<p>Ask for access, {far} and an agreement, and for a quiet room.</p>")
    cleaned = clean(page, {page.address: page})
    asked = {"law/a": {"": ("access agreement", "quiet room")}}
    assert "access agreement" not in [each.words for each in entries([cleaned], asked) if "at-0" in str(each.places)]


def test_the_main_place_of_a_term_is_where_the_glossary_sends() -> None:
    glossary = a_page(
        "<h2 id='a-to-z'>A to Z</h2><h3 id='perception'>perception</h3><p>A view. See <a href='../law/b.html'>B</a>.</p>",
        "reference/glossary.html",
    )
    pages = [
        glossary,
        a_page("<p>“It's only perception.”</p>"),
        a_page("<p>It is discrimination by perception.</p>", "law/b.html"),
    ]
    within = {each.address: each for each in pages}
    found = entries([clean(each, within) for each in pages], {})
    assert [each.main for each in found if each.words == "perception"] == ["law-b--at-1"]


def test_a_case_cited_everywhere_has_its_main_page_and_five_more() -> None:
    row = "<table><tbody><tr><th>Igen v Wong [2005] ICR 1</th><td>Told.</td></tr></tbody></table>"
    pages = [a_page(cited(*["Igen v Wong"] * (1 + at % 3)), f"law/p{at}.html") for at in range(12)]
    pages = [replace(page, title=f"Page {at}") for at, page in enumerate([*pages, a_page(row, "law/row.html")])]
    within = {each.address: each for each in pages}
    found = next(each for each in entries([clean(each, within) for each in pages], {}) if "Igen" in each.words)
    assert len(found.places) == 6
    assert found.places[found.main] == "Page 12"
    assert {title for name, title in found.places.items() if name != found.main} <= {
        f"Page {at}" for at in range(1, 12)
    }


def test_a_bold_page_of_the_index_is_one_on_which_the_words_stand(
    sheets: list[str], places: list[tuple[int, str, int]], printed: Path, book: Book
) -> None:
    begin = next(at for _, name, at in places if name == "Index")
    file = pypdfium2.PdfDocument(printed / "handbook.pdf")
    said = {each.words: each.said for each in book.data.index_words.values()}
    explained = {
        curly(each.term): _without_numbers(curly(str(book.data.pages[each.see.partition("#")[0]].about.title)))
        for each in book.data.glossary.values()
        if each.see
    }
    wrong, count = [], 0
    for number in range(begin, len(file)):
        for words, page in bold_entries(file[number].get_textpage()):
            count += 1
            # A passage may run on to the next sheet; the number of a source stands against a word.
            told = _without_numbers(" ".join(sheets[page - 1 : page + 1]))
            stems = content_words(told)
            if (
                not any(
                    content_words(name) <= stems or name.casefold() in told
                    for name in said.get(words) or names_of(words)
                )
                and explained.get(words.partition(" (")[0], "?") not in told
            ):
                wrong.append((words, page))
    assert count > 100
    assert wrong == []


def _without_numbers(words: str) -> str:
    return " ".join(re.sub(r"\d+", " ", words).casefold().split())


def bold_entries(sheet: pypdfium2.PdfTextPage) -> Iterator[tuple[str, int]]:
    """Yield each entry of one line on a sheet of an index that begins with a number in bold, and that number."""
    text = "".join(sheet.get_text_range(at, 1) for at in range(sheet.count_chars()))
    for found in re.finditer(r"(?m)^(\w[^\r\n\d]*)\xa0\xa0(\d+)", text):
        if pypdfium2.raw.FPDFText_GetFontWeight(sheet, found.start(2)) >= 600:
            yield found[1], int(found[2])


def indexed(*bodies: str, asked: tuple[str, ...], terms: tuple[str, ...] = ()) -> dict[str, int]:
    """Return the entries of an index of some pages, each with how many places it has."""
    explained = "".join(f"<h3 id='t{i}'>{term}</h3><p>Meaning.</p>" for i, term in enumerate(terms))
    glossary = a_page(f"<h2 id='a-to-z'>A to Z</h2>{explained}", "reference/glossary.html")
    used = "".join(f"<p><a class='term' href='../reference/glossary.html#t{i}'>it</a></p>" for i in range(len(terms)))
    pages = [a_page(used + "".join(bodies)), glossary]
    within = {each.address: each for each in pages}
    found = entries([clean(each, within) for each in pages], {"law/a": {"": asked}})
    return {entry.words: len(entry.places) for entry in found}


@pytest.mark.parametrize(
    ("term", "asked"),
    [
        ("microaggression", "microaggressions"),
        ("Public Sector Equality Duty (PSED)", "PSED"),
        ("Public Sector Equality Duty (PSED)", "public sector equality duties"),
        ("equality impact assessment (EIA)", "equality impact assessment"),
        ("Equality Advisory and Support Service (EASS)", "Equality Advisory Support Service"),
        ("Race Relations (Northern Ireland) Order 1997", "Race Relations Order"),
    ],
)
def test_the_index_has_one_entry_for_the_names_of_one_thing(term: str, asked: str) -> None:
    assert indexed(f"<h2 id='x'>{asked}</h2>", asked=(asked,), terms=(term,)) == {term: 3}


def test_the_index_keeps_two_things_apart_that_share_a_word() -> None:
    found = indexed(
        "<h2 id='x'>Race questionnaires and racial groups</h2>", asked=("race questionnaire", "racial group")
    )
    assert list(found) == ["race questionnaire", "racial group"]


def test_words_that_are_one_name_stand_whole_in_the_index() -> None:
    asked = ("equality action plans", "equality new rights", "equality figures", "Equality Advice Line")
    page = a_page("".join(f"<h2 id='h{i}'>{words}</h2>" for i, words in enumerate(asked)))
    made = index(entries([clean(page, {page.address: page})], {"law/a": {"": asked}}))
    assert '"Equality Advice Line"' in made and '"action plans"' in made


def cited(*names: str) -> str:
    each = "<p>Held <span data-paper='cite'>(<a href='#'>{} [2005] ICR 1</a>)</span></p>"
    return "".join(map(each.format, names))


def test_the_main_page_of_a_case_is_the_row_about_it() -> None:
    row = "<table><tbody><tr><th><a href='#'>Igen v Wong [2005] ICR 2</a></th><td>Told.</td></tr></tbody></table>"
    pages = [a_page(cited("Igen v Wong", "Essop v Home")), a_page(cited("Igen v Wong") + row, "law/b.html")]
    within = {each.address: each for each in pages}
    cleaned = [clean(each, within) for each in pages]
    main = {entry.words: entry.main for entry in entries(cleaned, {})}
    assert main["Essop v Home"] == ""
    assert [cell.tag for cell in cleaned[1].article.xpath(".//*[@id=$id]", id=main["Igen v Wong"])] == ["th"]


def test_the_index_of_the_handbook_leads_to_pages_that_it_has(
    sheets: list[str], places: list[tuple[int, str, int]]
) -> None:
    words = "\n".join(part("Index", sheets, places))
    assert len(re.findall(r"\xa0\xa0\d+", words)) > 300
    assert max(int(number) for number in re.findall(r"\s\s(\d+)", words)) <= len(sheets)
    page = int(re.search(r"Essop v Home Office\s+(\d+)", words)[1])
    assert re.search("sourc|[0-9]", sheets[page - 1])


def test_paper_says_where_a_page_is_that_it_does_not_hold() -> None:
    page = a_page(
        "<p>See <a href='b.html'>Time limits</a>, <a href='b.html#x'>again</a>, <a href='c.html'>this</a>.</p>"
    )
    elsewhere = {
        "law/b.html": Elsewhere("Time limits", "in “The law”"),
        "law/c.html": Elsewhere("Letters", "https://example.org/c.html"),
    }
    words = clean(page, {page.address: page}, elsewhere=elsewhere).article.text_content()
    assert words == "A pageSee Time limits (in “The law”), again, this (“Letters”, https://example.org/c.html)."


READ = Elsewhere("Harassment", "in “Types”")


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("<li><a href='h.html'>Harassment</a></li>", "Harassment (in “Types”)"),
        ("<li><a href='h.html'>Harassment</a>: to keep</li>", "Harassment (in “Types”): to keep"),
        ("<p>Read: <a href='h.html#x'>Harassment: Who</a></p>", "Read: Harassment: Who (in “Types”)"),
        ("<p>Read: <a href='h.html#x'>Who</a>.</p>", "Read: Who (“Harassment”, in “Types”)."),
        ("<p>It may be <a href='h.html'>Harassment</a> too.</p>", "It may be Harassment too."),
        ("<p><a href='h.html'>Harassment</a> is unlawful.</p>", "Harassment is unlawful."),
    ],
)
def test_a_line_that_sends_to_read_says_where_each_time(line: str, says: str) -> None:
    page = a_page(f"<p>First <a href='h.html'>harassment</a>.</p>{line}")
    found = clean(page, {page.address: page}, elsewhere={"law/h.html": READ}).article
    assert found[-1].text_content() == says


@pytest.mark.parametrize(
    ("href", "says"),
    [("../downloads/form-log.pdf", "PDF (a file on the site)"), ("../downloads/word/log.docx", "PDF (a file on the site)"),
     ("#file-handbook-large-print-pdf", "PDF (a file on the site)"), ("#file-word-log-docx", "PDF"), ("b.html", "PDF"), ("../", "PDF"), ("https://example.org/a.pdf", "PDF")],
)  # fmt: skip
def test_paper_says_once_on_a_page_where_its_files_are_and_never_their_names(href: str, says: str) -> None:
    page = a_page(f"<p><a href='{href}'>PDF</a></p><p><a href='{href}'>Again</a></p>")
    article = clean(page, {page.address: page}).article
    assert [each.text_content() for each in article[-2:]] == [says, "Again"]


def test_a_page_sends_nobody_to_itself_for_what_it_leaves_out() -> None:
    page = a_page("<p><a href='#list'>The poster</a></p><section data-downloads><h3 id='list'>Files</h3></section>")
    other = a_page("<p><a href='a.html#list'>The files</a></p>", "law/b.html")
    within = {each.address: each for each in (page, other)}
    cleaned = [clean(each, within) for each in (page, other)]
    check_links(cleaned)
    assert [each.article.xpath(".//a/@href") for each in cleaned] == [[], ["#law-a"]]


def test_every_section_says_where_its_links_to_other_sections_lead(built: Site, book: Book) -> None:
    job = next(job for job in jobs(Copy(book, built, FACE)) if job.path.endswith("section-organising.pdf"))
    words = words_of(job.make())
    assert re.search(
        r"\(“Time limits”, in “The law”, the section to print|Time limits \(in “The law”, the section to print", words
    )


# How it is set


def test_no_line_ends_between_page_and_its_number(sheets: list[str]) -> None:
    assert [text for text in sheets if re.search(r"page\s*[\r\n]+\s*\d+\)", text)] == []


@pytest.mark.parametrize("stem", ["handbook", "handbook-black-and-white", "handbook-large-print"])
def test_only_the_last_sheet_of_a_part_may_be_nearly_empty(stem: str, printed: Path) -> None:
    path = printed / f"{stem}.pdf"
    with pikepdf.open(path) as opened:
        begins = {at for level, _, at in outline(opened) if level == 1}
    file = pypdfium2.PdfDocument(path)
    empty = []
    for number, sheet in enumerate(file):
        height = sheet.get_size()[1]
        lowest = min(
            (each.get_bounds()[1] for each in sheet.get_objects() if each.get_bounds()[1] > 62), default=height
        )
        # A drawing that is taller than what is left goes to the next sheet, and floats past no words.
        if lowest > 0.8 * height and number + 1 not in {*begins, len(file)}:
            empty.append(number + 1)
    assert empty == []


FILLED = [a_page("".join(f"<p>Line {i}</p>" for i in range(count))) for count in range(26, 40)]


@pytest.mark.parametrize("before", FILLED, ids=lambda page: f"{len(page.article)} blocks")
def test_a_title_stands_on_the_sheet_of_its_first_words(before: Page) -> None:
    page = a_page("<p data-paper='status'>Checked today</p><p>First words</p>", "law/b.html")
    recipe = A_RECIPE.model_copy(update={"cover": False})
    file = pypdfium2.PdfDocument(pdf(document(recipe, a_site(before, page), FACE)))
    told = [sheet.get_textpage().get_text_range() for sheet in file]
    assert [("Checked today" in words) == ("First words" in words) for words in told] == [True] * len(told)


@pytest.mark.parametrize("before", FILLED, ids=lambda page: f"{len(page.article)} blocks")
def test_a_heading_stands_on_the_sheet_of_the_box_under_it_whatever_notes_the_box_has(before: Page) -> None:
    article = deepcopy(before.article)
    note = f"<span data-paper='note' data-note='one'>{'A long note. ' * 20}</span>"
    box = f"<div><h2 id='h'>A heading</h2><div class='admonition'><p>In the box{note}</p><p>More.</p></div></div>"
    article.extend(list(html.fragment_fromstring(box)))
    recipe = A_RECIPE.model_copy(update={"cover": False})
    file = pypdfium2.PdfDocument(pdf(document(recipe, a_site(replace(before, article=article)), FACE)))
    told = [sheet.get_textpage().get_text_range() for sheet in file]
    assert [("A heading" in words) == ("In the box" in words) for words in told] == [True] * len(told)


HEADED = (
    "<h2 id='h'>A heading</h2><p>First.</p><p>Second line.</p>",
    "<h2 id='h'>A heading</h2><ul><li>First</li><li>Second line</li></ul>",
    "<p><strong>A heading</strong></p><p>First.</p><p>Second line.</p>",
    f"<div {ATTRIBUTE}='{Mark.LETTER_NOTES}'><p><strong>A heading</strong></p><p>First.</p><ul><li>Second line</li></ul></div>",
    f"<div {ATTRIBUTE}='{Mark.LETTER_PART}'><p><strong>A heading</strong></p></div><p>First. Second line.</p>",
)


@pytest.mark.parametrize("headed", HEADED)
@pytest.mark.parametrize("before", FILLED, ids=lambda page: f"{len(page.article)} blocks")
def test_a_heading_whatever_it_is_called_has_two_lines_under_it_on_its_sheet(before: Page, headed: str) -> None:
    article = deepcopy(before.article)
    article.extend(list(html.fragment_fromstring(f"<div>{headed}</div>")))
    article.extend(html.fragment_fromstring(f"<p>{'And on. ' * 60}</p>") for _ in range(9))
    recipe = A_RECIPE.model_copy(update={"cover": False})
    file = pypdfium2.PdfDocument(pdf(document(recipe, a_site(replace(before, article=article)), FACE)))
    told = [sheet.get_textpage().get_text_range() for sheet in file]
    assert [("A heading" in words) == ("Second line" in words) for words in told] == [True] * len(told)


def test_words_that_lead_to_a_turned_table_turn_with_it() -> None:
    head = "".join(f"<th>Characteristic {i}</th>" for i in range(6))
    row = "".join(f"<td>disproportionately {i}</td>" for i in range(6))
    table = f"<table><thead><tr>{head}</tr></thead><tbody><tr>{row}</tr></tbody></table>"
    page = a_page(f"<p>Before.</p><h2 id='h'>Side by side</h2><p>One word to know:</p>{table}")
    file = pypdfium2.PdfDocument(pdf(document(A_RECIPE, a_site(page), FACE)))
    turned = [sheet.get_textpage().get_text_range() for sheet in file if sheet.get_width() > sheet.get_height()]
    assert len(turned) == 1
    assert "Side by side" in turned[0] and "One word to know" in turned[0]


@pytest.mark.parametrize("before", FILLED, ids=lambda page: f"{len(page.article)} blocks")
def test_no_sheet_has_lines_for_notes_and_no_words(before: Page) -> None:
    article = deepcopy(before.article)
    question = html.fragment_fromstring("<div data-paper='question'><p data-paper='ask'>What?</p></div>")
    article.append(question)
    recipe = A_RECIPE.model_copy(update={"cover": False, "room": True})
    file = pypdfium2.PdfDocument(pdf(document(recipe, a_site(replace(before, article=article)), FACE)))
    for sheet in list(file)[1:]:  # the first is of a page at the top of the contents
        words = sheet.get_textpage().get_text_range()
        lines = len(list(sheet.get_objects(filter=[pypdfium2.raw.FPDF_PAGEOBJ_PATH])))
        assert re.search(r"Line \d|My notes|What\?", words), words
        assert "My notes" not in words or lines >= 5, words


def test_words_for_a_screen_are_not_on_paper(printed: Path) -> None:
    told = "allow scripts|see the note above|press the button|tap the|click|below the tool"
    for path in printed.glob("*.pdf"):
        assert not re.search(told, words_of(path.read_bytes())), path.name


def test_quotation_marks_are_curly(printed: Path) -> None:
    for path in printed.glob("*.pdf"):
        found = re.search(r".{20}[\"'].{20}", words_of(path.read_bytes()))
        assert not found, (path.name, found)


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ('"You people"', "“You people”"),
        ("the team's", "the team’s"),
        ("('at least once')", "(‘at least once’)"),
        ("\"It's 'banter'.\"", "“It’s ‘banter’.”"),
        ("staff' rights", "staff’ rights"),
    ],
)
def test_a_quotation_mark_turns_to_its_words(typed: str, printed: str) -> None:
    assert curly(typed) == printed


def test_a_mark_after_words_in_another_look_closes() -> None:
    page = a_page('<p>They said "<strong>no</strong>" and "<em>never</em>".</p>')
    assert "They said “no” and “never”." in words_of(pdf(document(A_RECIPE, a_site(page), FACE)))


def fonts(file: pikepdf.Pdf) -> Iterator[str]:
    for each in file.objects:
        if isinstance(each, pikepdf.Dictionary) and each.get("/Type") == "/Font" and "/BaseFont" in each:
            yield str(each.BaseFont)


def test_every_font_is_ours(printed: Path) -> None:
    for path in printed.glob("*.pdf"):
        with pikepdf.open(path) as file:
            assert [name for name in fonts(file) if not OURS.match(name)] == [], path.name


def test_a_sign_in_a_drawing_does_not_bring_another_font(tmp_path: Path) -> None:
    svg = "<svg viewBox='0 0 99 20'><title>A</title><text x='1' y='9'>\u25cf BME staff \u25c7 white staff \u2192</text></svg>"
    made = pdf(document(A_RECIPE, a_site(a_page(svg)), FACE))
    (tmp_path / "a.pdf").write_bytes(made)
    with pikepdf.open(tmp_path / "a.pdf") as file:
        assert [name for name in fonts(file) if not OURS.match(name)] == []
    assert b"BME staff" in drawing(html.fragment_fromstring(svg))


def test_nothing_in_black_and_white_has_a_colour(printed: Path) -> None:
    file = pypdfium2.PdfDocument(printed / "handbook-black-and-white.pdf")
    for number in (0, 3, 20, 60, 160, len(file) - 1):
        shown = file[number].render(scale=0.5).to_pil().convert("RGB")
        assert all(max(pixel) - min(pixel) < 12 for _, pixel in shown.getcolors(1 << 24)), number + 1


def test_a_doubt_has_a_mark_that_needs_no_colour(printed: Path) -> None:
    words = words_of((printed / "handbook-black-and-white.pdf").read_bytes())
    assert len(re.findall(r"\?\W{0,3}doubt \d+, page", words)) == len(re.findall(r"doubt \d+, page", words)) > 100
    assert re.search(r"\?\W{0,3}Not yet in force", words)


def test_a_table_that_no_sheet_is_wide_enough_for_stands_row_by_row() -> None:
    heads = "".join(f"<th>Characteristic{i}</th>" for i in range(12))
    row = "".join(f"<td>disproportionately{i}</td>" for i in range(12))
    table = f"<table><thead><tr>{heads}</tr></thead><tbody><tr>{row}</tr></tbody></table>"
    recipe = A_RECIPE.model_copy(update={"points": 18.0})
    words = words_of(pdf(document(recipe, a_site(a_page(table)), FACE)))
    assert "Characteristic0: disproportionately0 Characteristic1: disproportionately1 Characteristic2:" in words


def test_a_drawing_stands_between_its_caption_and_its_words_wherever_the_sheet_ends() -> None:
    svg = "<svg class='picture' viewBox='0 0 320 700'><title>Road</title><text x='1' y='19'>Drawn</text></svg>"
    words = "<details><summary>The same in words</summary><ol><li>Item one</li><li>Item two</li></ol></details>"
    for before in range(4, 34, 5):
        page = a_page("<p>A line.</p>" * before + f"<h2 id='r'>The road</h2>{svg}{words}<p>After it.</p>")
        file = pypdfium2.PdfDocument(pdf(document(A_RECIPE.model_copy(update={"cover": False}), a_site(page), FACE)))
        told = next(text for sheet in file if "The road" in (text := sheet.get_textpage().get_text_range()))
        assert re.search(r"The road[\s\S]*Drawn[\s\S]*Item one[\s\S]*Item two", told), (before, told)
        assert "After it" in told or "After it" not in told.partition("Item two")[0]


# To fold


def test_in_a_booklet_the_number_of_a_page_is_at_its_outer_edge(printed: Path) -> None:
    file = pypdfium2.PdfDocument(printed / "handbook-booklet.pdf")
    for at in (5, 20, 41):
        sheet, found = file[at].get_textpage(), []
        width = file[at].get_width()
        for i in range(sheet.count_rects()):
            left, bottom, right, top = sheet.get_rect(i)
            if top < 45 and sheet.get_text_bounded(left, bottom, right, top).strip().isdigit():
                found.append(left if left < width / 2 else width - right)
        assert len(found) == 2 and max(found) < 50, (at, found)


@pytest.mark.parametrize("pages", [1, 4, 7, 64, 65, 200, 383])
def test_folded_sheets_have_their_pages_in_order(pages: int) -> None:
    made = list(sides(pages))
    read = list[int | None]()
    for begin in range(0, len(made), 32):  # 16 sheets, as whoever prints counts them off the pile
        folded = made[begin : begin + 32]
        # Opened like a book, the front of each sheet shows its right half, its back its left; then the way back.
        read += [side[1 - i % 2] for i, side in enumerate(folded)]
        read += [side[i % 2] for i, side in reversed(list(enumerate(folded)))]
    assert [page for page in read if page is not None] == list(range(pages))
    assert len(read) - pages < 4


def test_a_booklet_keeps_its_tags_and_its_words(printed: Path) -> None:
    plain = resolved(RECIPES["handbook-booklet"], RECIPES)
    assert plain.paper == "a5"
    with pikepdf.open(printed / "handbook-booklet.pdf") as file:
        assert [float(x) for x in file.pages[0].MediaBox] == pytest.approx([0, 0, 842, 595], abs=4)  # A4 on its side
        assert len([title for level, title, _ in outline(file) if level == 2]) > 60
        assert file.Root.MarkInfo.Marked


def test_quoted_words_stay_data_in_every_list() -> None:
    page = a_page("<p>A <span data-paper='doubt'>Take care: #panic(\"x\") ]</span></p>")
    recipe = A_RECIPE.model_copy(update={"contents": (Piece(section="The law"), Piece(make="doubts"))})
    site = replace(a_site(page), sections=(Section("The law", (page,)),))
    words = words_of(pdf(document(recipe, site, FACE)))
    assert "1. #panic(“x”) ]" in words
    assert "Take care" not in words
    assert quote("a") == '"a"'


# Large print


def sizes_of(file: pypdfium2.PdfDocument) -> Iterator[tuple[int, float]]:
    """Yield the sheet and the size of each run of words, in points; of those in drawings, as they are drawn."""
    for number, sheet in enumerate(file, 1):
        for words in sheet.get_objects(filter=[pypdfium2.raw.FPDF_PAGEOBJ_TEXT], max_depth=9):
            yield number, round(words.get_font_size() * abs(words.get_matrix().d), 1)


def test_nothing_in_large_print_is_smaller_than_its_words(printed: Path) -> None:
    file = pypdfium2.PdfDocument(printed / "handbook-large-print.pdf")
    assert {(sheet, size) for sheet, size in sizes_of(file) if size < 17.9} == set()


@pytest.mark.parametrize("points", [16, 18, 24])
def test_a_drawing_whose_letters_stay_small_in_large_print_is_told_in_words(points: int) -> None:
    drawn = "<svg viewBox='0 0 {} 200'><title>The shares</title><desc>3% in 2016.</desc><text x='9' y='20'>Drawn</text></svg>"
    recipe = A_RECIPE.model_copy(update={"points": points})
    small = pdf(document(recipe, a_site(a_page(drawn.format(340))), FACE))
    assert "The shares. 3% in 2016." in words_of(small)
    assert "Drawn" not in words_of(small)
    wide = pdf(document(recipe, a_site(a_page(drawn.format(120))), FACE))
    for file in (small, wide):
        assert min(size for _, size in sizes_of(pypdfium2.PdfDocument(file))) >= points - 0.1
    usual = pdf(document(A_RECIPE, a_site(a_page(drawn.format(340))), FACE))
    assert all("Drawn" in words_of(file) for file in (wide, usual))


def large(body: str) -> list[str]:
    recipe = A_RECIPE.model_copy(update={"points": 18})
    made = pypdfium2.PdfDocument(pdf(document(recipe, a_site(a_page(body)), FACE)))
    return [" ".join(sheet.get_textpage().get_text_range().split()) for sheet in made]


HEAD = "<thead><tr><th>They may say</th><th>You can say</th></tr></thead>"


@pytest.mark.parametrize("before", range(4, 17, 2))
@pytest.mark.parametrize("caption", ["", "<caption>Said</caption>"])
def test_no_row_of_a_short_table_stands_alone_on_a_sheet_of_large_print(before: int, caption: str) -> None:
    rows = "".join(f"<tr><td>row{at} {'they say so ' * 3}</td><td>{'you say so ' * 4}</td></tr>" for at in range(5))
    told = large(f"{'<p>A line.</p>' * before}<table>{caption}{HEAD}{rows}</table>")
    assert [sum(f"row{at} " in sheet for at in range(5)) for sheet in told if "row" in sheet] == [5]


def test_a_table_of_few_rows_that_is_taller_than_a_sheet_of_large_print_loses_nothing() -> None:
    rows = "".join(f"<tr><td>row{at} {'word ' * 90}</td><td>end{at}</td></tr>" for at in range(5))
    told = " ".join(large(f"<p>A line.</p><table>{HEAD}{rows}</table>"))
    assert all(f"row{at}" in told and f"end{at}" in told for at in range(5))
    assert told.count("word ") == 450


# Tables


def widths_of(cell: str, rest: str = "", **recipe: object) -> list[str]:
    table = f"<table><tr><td>{cell}</td><td>{'you do so ' * 9}</td></tr></table>"
    laid = document(A_RECIPE.model_copy(update=recipe), a_site(a_page(f"<p>First.</p>{table}{rest}")), FACE)
    return re.findall(r"[0-9]+fr", laid.code)


def test_a_note_makes_no_column_wider() -> None:
    called = "It changed<sup><a class='footnote-ref' href='#fn:1'>1</a></sup>"
    note = "<div class='footnote'><ol><li id='fn:1'><p>{}</p></li></ol></div>"
    assert widths_of(called, note.format("Short.")) == widths_of(called, note.format("It is long. " * 30))


@pytest.mark.parametrize("mark", [Mark.DOUBT, Mark.CITE])
def test_what_is_listed_at_the_end_makes_no_column_wider(mark: Mark) -> None:
    ends = (*A_RECIPE.contents, Piece(make="doubts"), Piece(make="notes"))
    cells = [
        f"It changed (<span {ATTRIBUTE}='{mark}'>Take care: <a href='https://a.example'>{words}</a></span>)"
        if mark == Mark.DOUBT
        else f"It changed <span {ATTRIBUTE}='{mark}'>(<a href='https://a.example'>{words}</a>)</span>"
        for words in ("Short.", "It is long. " * 30)
    ]
    assert widths_of(cells[0], contents=ends) == widths_of(cells[1], contents=ends)
