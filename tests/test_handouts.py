"""What a branch hands out: cards of one subject, the pocket guide made of them, the poster, the workbook."""

import ctypes
import io
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import page as pdf_rules
import pikepdf
import pypdfium2
import pytest
from lxml import html
from pypdfium2 import raw

from exports.branch.__main__ import branch_jobs
from exports.clean import clean
from exports.copy import Copy
from exports.face import Face
from exports.job import Job
from exports.passages import passages
from exports.pdf.cards import card_documents
from exports.pdf.compile import first_that_fits, pdf
from exports.pdf.documents import document
from exports.pdf.pocket import pocket_jobs, sides
from exports.pdf.poster import posters
from exports.site import ExportFault, Site
from exports.workbook import answers_apart, make_room
from macros import open_book
from macros.models.cards import MOST_WORDS, Card, Part
from macros.models.mistakes import Mistakes
from macros.models.poster import MOST_WORDS as MOST_ON_A_POSTER
from macros.models.recipes import Piece, Recipe
from macros.render.book import Book
from tests.conftest import told_of
from tests.small_site import a_page, a_site
from tests.test_exports_pdf import CARDS, words_of

NOBODY = Face("Staffside, for reps")
LONGEST = Face(
    "Edition",
    "Wm " * 26 + "W",
    f"{'Secretary Wm ' * 4}secretary, 020 7946 0000 extension 1234, {'w' * 47}@example.org",
    tuple((f"{'Secretary Wm ' * 4}{i}", f"020 7946 0000, {'w' * 40}@example.org, {'Room Wm ' * 12}") for i in range(3)),
)
LIVE = "https://handbook.example.org/staffside/"
HANDED_OUT = ("pocket-guide", "pocket-guide-to-fold", "poster")
NOTED = (
    "<p>A point<sup id='fnref:1'><a class='footnote-ref' href='#fn:1'>1</a></sup>. <a href='#x'>Find it</a>.</p>"
    "<table><thead><tr><th>What</th><th>When</th></tr></thead><tbody><tr><td>One</td><td>Two<sup id='fnref:2'>"
    "<a class='footnote-ref' href='#fn:2'>2</a></sup></td></tr></tbody></table>"
    "<div class='footnote'><ol><li id='fn:1'><p>Its doubt.</p></li><li id='fn:2'><p>Another doubt.</p></li></ol></div>"
)
QUIZ = (
    "<div class='quiz-paper'><p>Answer on paper.</p><div data-paper='question'><p data-paper='ask'>1. Which day?</p>"
    "<p>Write a date.</p><details><summary>Answer to question 1</summary><p>The first.</p></details></div>"
    "<div data-paper='question'><p data-paper='ask'>2. Who?</p><ul data-paper='ticks'><li>You</li></ul>"
    "<details><summary>Answer to question 2</summary><p>All of us.</p></details></div></div>"
)


@pytest.fixture(scope="module")
def copy(book: Book, built: Site) -> Copy:
    return Copy(book, built, NOBODY)


@pytest.fixture(scope="module")
def guide(copy: Copy) -> dict[str, bytes]:
    """The pocket guide as it is read, and as it is folded."""
    return {job.path.removeprefix("downloads/"): job.make() for job in pocket_jobs(copy)}


def a_card(*parts: Part, **more: object) -> Card:
    return Card(id="a", title="A", page="law/a", parts=parts, **more)


def on(page: str, copy: Copy) -> Copy:
    """Return the same copy of a site with one page more."""
    home = replace(copy.site.sections[0], pages=(a_page(page),))
    return replace(copy, site=replace(copy.site, sections=(home, *copy.site.sections)))


def said(*parts: Part, copy: Copy) -> str:
    blocks = passages(a_card(*parts), copy)
    return " ".join(" ".join(words for block in blocks for words in block.itertext()).split())


def leaves_of(file: bytes) -> list[str]:
    return [sheet.get_textpage().get_text_range() for sheet in pypdfium2.PdfDocument(file)]


@pytest.mark.parametrize("card", CARDS, ids=lambda card: card.id)
def test_a_card_has_at_most_150_words_and_what_is_in_doubt(card: Card, copy: Copy) -> None:
    blocks = passages(card, copy)
    for block in blocks:
        for doubt in block.xpath(".//*[@data-paper='doubt']"):
            doubt.drop_tree()
    assert 20 < len(" ".join(block.text_content() for block in blocks).split()) <= MOST_WORDS


def test_a_card_that_says_too_much_is_refused_with_its_count(copy: Copy) -> None:
    with pytest.raises(ExportFault, match=r"a has 151 words, and may have 150"):
        passages(a_card(Part(words="word " * 151)), copy)


def test_nothing_stands_close_to_the_foot_of_a_card(copy: Copy) -> None:
    for card in CARDS:
        sheet = pypdfium2.PdfDocument(first_that_fits(card_documents(card, copy)))[0]
        text = sheet.get_textpage()
        foot = text.get_text_range().index("More, and the law")
        top_of_foot = text.get_charbox(foot)[3]
        lowest = min(text.get_charbox(i)[1] for i in range(foot) if text.get_text_range(i, 1).strip())
        assert lowest - top_of_foot > 14, card.id  # 5 mm


def test_words_of_a_card_print_figures_of_the_law_and_their_doubts(copy: Copy) -> None:
    part = Part(words="Work to **{safe-diary-rule.safe_months}** less a day.", facts=("safe-diary-rule",))
    assert said(part, copy=copy).startswith("Work to 3 months less a day. Take care: This is advice for reps")


def test_a_doubt_that_two_parts_share_is_said_once(copy: Copy) -> None:
    part = Part(words="Count.", facts=("safe-diary-rule",))
    assert said(part, part, copy=copy).count("Take care") == 1


def test_a_note_of_a_page_stands_where_it_is_called(copy: Copy) -> None:
    words = said(Part(section="top", columns=("What",)), copy=on(NOTED, copy))
    assert words == "A point. Take care: Its doubt. What One Take care: Another doubt."


def test_a_doubt_in_a_column_that_is_left_out_stays_in_its_row(copy: Copy) -> None:
    (types,) = [card for card in CARDS if card.id == "types"]
    words = " ".join(block.text_content() for block in passages(types, copy))
    assert "could the employer have done more to stop it? Take care:" in " ".join(words.split())


def test_words_that_only_send_a_reader_on_are_left_out(copy: Copy) -> None:
    page = "<p>Ask (<a href='#x'>letter</a>). <a href='#y'>More</a>. See <a href='#z'>the rule</a>.</p>"
    (left,) = passages(a_card(Part(section="top")), on(page, copy))
    assert " ".join(left.text_content().split()) == "Ask. See the rule."


def test_hostile_words_of_a_card_are_words(copy: Copy) -> None:
    assert said(Part(words='<b>x</b> #panic("x")'), copy=copy) == '<b>x</b> #panic("x")'


def test_every_subject_that_a_rep_needs_in_a_corridor_is_a_leaf(guide: dict[str, bytes]) -> None:
    front, *leaves, back = leaves_of(guide["pocket-guide.pdf"])
    kept = [card for card in CARDS if card.pocket]
    assert 16 <= len(leaves) + 2 <= 24
    for number, (card, leaf) in enumerate(zip(kept, leaves, strict=True), 2):
        assert " ".join(leaf.split()).startswith(card.title)
        assert f"{card.title} {number}" in " ".join(front.split())
        assert str(number) in leaf.split()
    assert "Law stated as at" in front
    assert "Your union’s legal service:" in back


def test_the_guide_to_fold_is_read_aloud_in_the_order_of_its_leaves(guide: dict[str, bytes]) -> None:
    read, folded = (read_aloud(guide[name]) for name in ("pocket-guide.pdf", "pocket-guide-to-fold.pdf"))
    assert "999" in read
    assert folded == read


def read_aloud(file: bytes) -> str:
    """Return the words of a PDF as its structure orders them, without the spaces."""
    words: dict[tuple[int, int], str] = {}
    for number, sheet in enumerate(pypdfium2.PdfDocument(file)):
        text = sheet.get_textpage()
        for part in sheet.get_objects(filter=[raw.FPDF_PAGEOBJ_TEXT], max_depth=1):
            at = (number, raw.FPDFPageObj_GetMarkedContentID(part.raw))
            length = raw.FPDFTextObj_GetText(part.raw, text.raw, None, 0)
            told = (ctypes.c_ushort * (length // 2))()
            raw.FPDFTextObj_GetText(part.raw, text.raw, told, length)
            words[at] = words.get(at, "") + bytes(told).decode("utf-16-le").rstrip("\0")
    with pikepdf.open(io.BytesIO(file)) as opened:
        sheets = {sheet.obj.objgen: number for number, sheet in enumerate(opened.pages)}
        return re.sub(r"\s", "", "".join(words.get(at, "") for at in _marked(opened.Root.StructTreeRoot, sheets, 0)))


def _marked(node: pikepdf.Object, sheets: dict, sheet: int) -> Iterator[tuple[int, int]]:
    """Yield the marked contents of a structure in its order: their sheets and numbers."""
    if isinstance(node, int):
        yield sheet, node
    elif isinstance(node, pikepdf.Array):
        for kid in node:
            yield from _marked(kid, sheets, sheet)
    elif isinstance(node, pikepdf.Dictionary):
        sheet = sheets[node.Pg.objgen] if "/Pg" in node else sheet
        if node.get("/Type") == "/MCR":
            yield sheet, int(node.MCID)
        elif "/K" in node:
            yield from _marked(node.K, sheets, sheet)


@pytest.mark.parametrize("count", [8, 16, 24])
def test_sheets_that_are_cut_and_folded_have_their_leaves_in_order(count: int) -> None:
    printed = sides(count)
    sheets = list(zip(printed[::2], printed[1::2], strict=True))
    halves = [(front[:2], back[:2]) for front, back in sheets] + [(front[2:], back[2:]) for front, back in sheets]
    rising = [leaf for front, back in halves for leaf in (front[1], back[0])]
    falling = [leaf for front, back in reversed(halves) for leaf in (back[1], front[0])]
    assert rising + falling == list(range(1, count + 1))


def test_each_leaf_stands_on_its_own_quarter_of_a_sheet(guide: dict[str, bytes]) -> None:
    read = leaves_of(guide["pocket-guide.pdf"])
    file = pypdfium2.PdfDocument(guide["pocket-guide-to-fold.pdf"])
    for sheet, side in zip(file, sides(len(read)), strict=True):
        width, height = sheet.get_size()
        for i, leaf in enumerate(side):
            left, bottom = (i % 2) * width / 2, height / 2 if i < 2 else 0
            words = sheet.get_textpage().get_text_bounded(left, bottom, left + width / 2, bottom + height / 2)
            assert words.split() == read[leaf - 1].split()


def test_a_leaf_that_is_too_full_is_refused_by_its_name(copy: Copy, book: Book) -> None:
    full = CARDS[0].model_copy(update={"parts": (Part(steps=("one two three four",) * 37),)})
    cards = {**book.data.cards, full.id: full}
    broken = replace(copy, book=replace(book, data=replace(book.data, cards=cards)))
    with pytest.raises(ExportFault, match=r"In danger, or in despair.* has no room on a leaf"):
        pocket_jobs(broken)[0].make()


def test_leaves_that_fill_no_sheet_are_refused(copy: Copy, book: Book) -> None:
    cards = {name: card for name, card in book.data.cards.items() if name != "danger"}
    broken = replace(copy, book=replace(book, data=replace(book.data, cards=cards)))
    with pytest.raises(ExportFault, match="must fill sheets of 8 leaves"):
        pocket_jobs(broken)


@pytest.mark.parametrize("face", [NOBODY, LONGEST], ids=["nobody", "longest"])
def test_handouts_are_accessible_and_hold_any_branch(face: Face, copy: Copy, tmp_path: Path) -> None:
    site = replace(copy.site, config=copy.site.config.model_copy(update={"site_url": LIVE}))
    theirs = replace(copy, site=site, face=face)
    made = [*(job.make() for job in pocket_jobs(theirs)), first_that_fits(posters(theirs))]
    for file in made:
        (tmp_path / "a.pdf").write_bytes(file)
        assert [fault.rule_id for fault in pdf_rules.validate_pdf(tmp_path / "a.pdf", profile="ua1").failures] == []


def test_the_poster_is_one_sheet_of_few_words_in_large_type(copy: Copy) -> None:
    file = pypdfium2.PdfDocument(first_that_fits(posters(copy)))
    (sheet,) = list(file)
    assert [round(side) for side in sheet.get_size()] == [842, 1191]
    words = sheet.get_textpage().get_text_range()
    assert len(words.split()) <= MOST_ON_A_POSTER + 16  # the lines to write on, and the numbers of the steps
    sizes = [letter.get_font_size() for letter in sheet.get_objects() if isinstance(letter, pypdfium2.PdfTextObj)]
    assert sorted(set(sizes))[1] >= 22  # all but the foot; 16 points on A4
    for told in ("999", "116 123", "3 months less a day", "Your rep:"):
        assert told in " ".join(words.split())


def test_the_poster_names_the_branch_and_how_to_reach_it(copy: Copy) -> None:
    words = words_of(
        first_that_fits(posters(replace(copy, face=Face("E", "Branch 1", "x", (("Rep", "020 7946 0000"),)))))
    )
    assert "Branch 1 Rep: 020 7946 0000" in words
    assert "Your rep:" not in words


def test_a_poster_that_says_too_much_is_refused(copy: Copy, book: Book) -> None:
    long = book.data.poster.model_copy(update={"invitation": "word " * 100})
    with pytest.raises(ExportFault, match=r"poster\.yml: the poster has \d+ words, and may have 120"):
        posters(replace(copy, book=replace(book, data=replace(book.data, poster=long))))


def test_the_poster_has_room_for_as_many_helplines_as_an_edition_may_put_first(copy: Copy, book: Book) -> None:
    lines = ("emergency-999", "samaritans", "samaritans-cymraeg")
    edition = book.data.edition.model_copy(update={"help_first": lines})
    site = replace(copy.site, config=copy.site.config.model_copy(update={"site_url": LIVE}))
    theirs = Copy(replace(book, data=replace(book.data, edition=edition)), site, LONGEST)
    words = words_of(first_that_fits(posters(theirs)))
    assert all(book.data.helplines[name].name in words for name in lines)
    assert book.data.helplines["samaritans-cymraeg"].caveat in words


def test_what_can_be_handed_out_is_made_the_same_to_the_byte(copy: Copy, guide: dict[str, bytes]) -> None:
    again: list[Job] = pocket_jobs(copy)
    assert [job.make() for job in again] == list(guide.values())
    assert first_that_fits(posters(copy)) == first_that_fits(posters(copy))


def test_answers_stand_apart_from_their_questions() -> None:
    page = a_page(QUIZ)
    cleaned = clean(page, {page.address: page})
    answers = answers_apart(cleaned)
    left, apart = (" ".join(" ".join(article.itertext()).split()) for article in (cleaned.article, answers))
    assert "The first." not in left and "All of us." not in left
    assert "The answers are at the end" in left
    assert apart == "A page Answer to question 1 The first. Answer to question 2 All of us."
    assert answers.find("h1").get("id") in cleaned.links


@pytest.mark.parametrize("everything", [True, False])
def test_a_document_has_its_answers_at_its_end(everything: bool) -> None:
    taken = {"everything": True} if everything else {"contents": (Piece(page="law/a"), Piece(make="answers"))}
    recipe = Recipe(id="a", title="A", use="To learn", group="training", answers="end", room=True, **taken)
    words = words_of(pdf(document(recipe, a_site(a_page(QUIZ)), NOBODY)))
    last = words.rindex("Answers A page Answer to question 1 The first.")
    assert re.search(r"The answers are at the end \(page \d+\)", words[:last])
    assert words.index("My notes") < last < words.index("All of us.")


def test_no_answer_stands_under_its_question_in_what_is_printed_for_learners(book: Book) -> None:
    holds = [each for each in book.data.recipes.values() if each.everything or "training" in each.id]
    assert {recipe.answers for recipe in holds} == {"end"} and len(holds) == 3


def test_a_branch_gets_all_that_it_hands_out(copy: Copy) -> None:
    made = {job.path for job in branch_jobs(copy)}
    assert made >= {f"{name}.pdf" for name in (*HANDED_OUT, "training-workbook", "tutors-book")}


def test_a_page_without_questions_has_no_answers() -> None:
    page = a_page("<details><summary>More</summary><p>Words</p></details>")
    assert answers_apart(clean(page, {page.address: page})) is None


def test_there_is_room_to_write_where_there_are_no_boxes_to_tick() -> None:
    page = a_page(QUIZ)
    article = clean(page, {page.address: page}).article
    make_room(article)
    rooms = article.xpath("//*[@data-paper='question']/*[@data-paper='room']")
    assert ["Which day?" in html.tostring(room.getparent(), encoding="unicode") for room in rooms] == [True]
    assert article.xpath("./h2[.='My notes']/following-sibling::p[@data-paper='notes']")


@pytest.mark.parametrize(
    ("right", "wrong", "says"),
    [
        ("      words: Ring **999**.", "      wrods: Ring **999**.", r'danger\.parts\.0\.wrods: Unknown key\. Did you mean "words"'),
        ("    - box: warning\n      head", "    - box: warnin\n      head", r"'warnin' is not one of clock, say, short, warning"),
        ("rings: [emergency-999, samaritans]", "rings: [emergency-99, samaritans]", r'Did you mean "emergency-999"'),
        ("{interim-relief.days}", "{interim-relief.day}", r'interim-relief has no value "day"'),
        ("facts: [ni-rro]", "facts: [ni-rr]", r'Unknown facts id "ni-rr"'),
        ("    - page: reference/helplines", "    - page: reference/helpline", r'Did you mean "reference/helplines"'),
        ("    - section: write-it\n", "    - section: write-it\n      words: Both\n", "Write either section, or words"),
    ],
)  # fmt: skip
def test_a_mistake_in_a_cards_own_words_is_told_with_its_place(
    right: str, wrong: str, says: str, project: Path
) -> None:
    assert re.search(says, told_of(project, "data/cards.yml", right, wrong))


def test_answers_at_the_end_need_their_place(project: Path) -> None:
    path = project / "data" / "print.yml"
    text = path.read_text("utf-8")
    path.write_text(text.replace("    - make: answers\n", "", 1), "utf-8")
    with pytest.raises(Mistakes, match=r"training-workbook.*Write both answers: end and make: answers, or neither"):
        open_book(project)


TO_CUT = (
    "<p>Before.</p><div data-paper='sheet'><h2 id='all'>For everybody</h2><p>The papers.</p></div>"
    "<div data-paper='sheet'><h2 id='one'>Card: one</h2><p>A secret.</p><h2 id='two'>Card: two</h2><p>Another.</p></div>"
    "<h2 id='after'>After</h2><p>What to listen for.</p>"
)


def test_cards_to_cut_are_on_sheets_of_their_own_with_nothing_on_the_back() -> None:
    recipe = Recipe(id="a", title="A", use="To teach", group="training", contents=(Piece(page="law/a"),))
    file = pypdfium2.PdfDocument(pdf(document(recipe, a_site(a_page(TO_CUT)), NOBODY)))
    told = [" ".join(sheet.get_textpage().get_text_range().split()) for sheet in file]
    at = next(i for i, words in enumerate(told) if "A secret." in words)
    assert at % 2 == 0 and "Another." in told[at] and "Cut along" in told[at]
    assert not any(words in told[at] for words in ("The papers.", "Before.", "What to listen for."))
    papers = next(i for i, words in enumerate(told) if "The papers." in words)
    assert papers % 2 == 0 and "Before." not in told[papers]
    for back in (at + 1, papers + 1):
        assert not any(words in told[back] for words in ("listen", "secret", "Before", "papers"))
    assert "What to listen for." in " ".join(told[at + 2 :])


QUESTIONS = (
    "<div data-paper='question'><p data-paper='ask'>Which goes with which?</p><ul data-paper='slots'>"
    + "".join(f"<li>{letter}. Thing {'long ' * 20}</li>" for letter in "ABCDE")
    + "</ul><ol><li>First</li><li>Last one</li></ol></div>"
)


@pytest.mark.parametrize("before", range(10, 34, 4))
def test_what_is_chosen_from_stands_on_the_sheet_of_its_question(before: int) -> None:
    recipe = Recipe(id="a", title="A", use="To learn", group="training", contents=(Piece(page="law/a"),), room=True)
    page = a_page("<p>A line.</p>" * before + QUESTIONS)
    file = pypdfium2.PdfDocument(pdf(document(recipe, a_site(page), NOBODY)))
    told = [sheet.get_textpage().get_text_range() for sheet in file]
    assert [("Which goes" in words) == ("Last one" in words) for words in told] == [True] * len(told)


def test_on_a_card_a_number_to_ring_stands_on_one_line_and_danger_stands_first(copy: Copy, book: Book) -> None:
    words = " ".join(block.text_content() for block in passages(book.data.cards["helplines"], copy))
    rings = [name for part in book.data.cards["helplines"].parts for name in part.rings]
    numbers = [phone for name in rings if (phone := book.data.helplines[name].phone)]
    assert all(number.replace(" ", "\xa0") in words for number in numbers)
    assert not [number for number in numbers if " " in number and number in words]
    assert {book.data.helplines[name].kind for name in rings[:2]} == {"danger", "distress"}


@pytest.mark.parametrize("card", CARDS, ids=lambda card: card.id)
def test_a_card_says_by_when_to_look_for_a_newer_one(card: Card, copy: Copy) -> None:
    assert "Due for review by " in card_documents(card, copy)[0].code
