"""Forms filled in on screen: every letter of a name is on paper, whoever draws it, and nothing runs out of its box."""

import io
import shutil
import subprocess
from functools import cache, partial
from pathlib import Path
from typing import NamedTuple

import numpy as np
import pikepdf
import pypdfium2
import pytest
from PIL import Image, ImageChops, ImageDraw, ImageFont
from pypdf import PdfReader, PdfWriter

from exports.copy import Copy
from exports.face import Face
from exports.forms.font import PATH
from exports.forms.jobs import jobs
from exports.forms.pdf import document, pdf_of
from exports.forms.widgets import LONGEST, SIZE, told
from exports.site import Site
from macros.render.book import Book
from macros.render.form import Field, Form, Question, Section

FACE = Face("Test edition", "Branch 1", "branch@example.org")
SCALE = 4
"""Points of a picture to a point of paper."""
NAMES = {
    "welsh": "Siân Ŵyn Ŷstwyth ŵŷâêîôû ẁỳẃýẅÿ ÂÊÎÔÛ",
    "polish": "Żółć Łukasz Świątek Ździsława ąćęńśź ĄĆĘŃŚ",
    "vietnamese": "Nguyễn Thị Ánh Đặng Ưng Phước ổ ỗ ộ ỹ ằ ặ",
    "yoruba": "Adéọlá Ẹniọlá Ṣadé ọṣun ẹ́ ẹ̀ ọ́ ọ̀ Ọ̀ ń",
    "marks typed apart": "O\u0323 O\u0323\u0300 e\u0323\u0301 o\u0323\u0300 w\u0302 y\u0302 n\u0301 e\u0302\u0303",
    "others": "ɛɔŋ Ɓɗƙƴ ịụṅ Şğı ășț ðþæ ₦500 Иван Ελένη",
}
NAMES = {language: "   ".join(words.split()) for language, words in NAMES.items()}
"""Words stand well apart, to be told apart. Marks that have a letter of their own stand on a short word: there is enough ink in them to be missed."""


class Word(NamedTuple):
    """A word in a picture: how wide it is, in points, and how much ink there is in it, in black points."""

    width: float
    ink: float


def words_of(picture: Image.Image, scale: int = SCALE) -> list[Word]:
    """Return the words in a picture of one line, black on white."""
    dark = np.asarray(picture, dtype=float)
    columns = 1 - dark.mean(axis=0) / 255
    inked = np.flatnonzero(columns * dark.shape[0] > 0.3)
    words = np.split(inked, np.flatnonzero(np.diff(inked) > 4 * scale) + 1) if len(inked) else []
    return [
        Word((word[-1] - word[0] + 1) / scale, columns[word[0] : word[-1] + 1].sum() * dark.shape[0] / scale**2)
        for word in words
    ]


def same(one: list[Word], other: list[Word]) -> bool:
    """Return whether two pictures are of the same words. A letter less, or its mark, tells them apart."""
    return len(one) == len(other) and all(
        abs(a.width - b.width) < 0.8 and abs(a.ink - b.ink) < 0.03 * b.ink for a, b in zip(one, other, strict=True)
    )


@cache
def drawing(words: str) -> list[Word]:
    """Draw words with the letters of the type, no PDF in between."""
    scale = 4 * SCALE  # finer: its letters stand on whole points of the picture
    type_ = ImageFont.truetype(PATH, SIZE * scale, layout_engine=ImageFont.Layout.BASIC)
    picture = Image.new("L", (320 * scale, 20 * scale), 255)
    ImageDraw.Draw(picture).text((3 * scale, 3 * scale), words, font=type_, fill=0)
    return words_of(picture, scale)


def pdfium(file: bytes) -> Image.Image:
    opened = pypdfium2.PdfDocument(file)
    opened.init_forms()
    return opened[0].render(scale=SCALE, may_draw_forms=True).to_pil().convert("L")


def poppler(file: bytes) -> Image.Image:
    if not shutil.which("pdftoppm"):
        pytest.skip("Poppler is not installed here, so no form was drawn with it")
    made = subprocess.run(
        ["pdftoppm", "-r", f"{72 * SCALE}", "-png", "-singlefile", "-"], input=file, capture_output=True, check=True
    )
    return Image.open(io.BytesIO(made.stdout)).convert("L")


ENGINES = {"pdfium": pdfium, "poppler": poppler}


@pytest.fixture(scope="module")
def form(built: Site) -> bytes:
    """A form of one field."""
    asked = Question((Field("name", "room", "Name", "Name", lines=3),))
    return pdf_of(*document(Form("test", "A form", "casework/checklist", (), (Section((asked,)),)), built, FACE))


def value_alone(file: bytes, words: str, *, drawn: bool = True) -> bytes:
    """Write a value into a field as a program does that draws nothing."""
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(file)) as opened:
        field = opened.Root.AcroForm.Fields[0]
        field.V = words
        if not drawn:
            del field.AP
        opened.save(out)
    return out.getvalue()


def drawn_by_us(file: bytes, words: str) -> bytes:
    """Write a value and draw it, as our own programs do."""
    writer = PdfWriter(clone_from=io.BytesIO(file))
    writer.update_page_form_field_values(None, {"name": words}, auto_regenerate=False)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


FILLED = {"a value alone": value_alone, "nothing drawn": partial(value_alone, drawn=False), "drawn by us": drawn_by_us}


@pytest.mark.parametrize("filled", FILLED)
@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("language", NAMES)
def test_a_name_is_on_paper_whole(language: str, engine: str, filled: str, form: bytes) -> None:
    show, name = ENGINES[engine], NAMES[language]
    empty, full = show(form), show(FILLED[filled](form, name))
    assert same(words_of(ImageChops.invert(ImageChops.difference(empty, full))), drawing(name))


def test_a_letter_that_is_lost_would_be_noticed() -> None:
    for name in NAMES.values():
        for place, letter in enumerate(name):
            if letter != " ":
                assert not same(drawing(name[:place] + name[place + 1 :]), drawing(name)), f"{letter} of {name}"


@pytest.fixture(scope="module")
def forms(book: Book, built: Site) -> dict[str, PdfReader]:
    return {Path(job.path).stem: PdfReader(io.BytesIO(job.make())) for job in jobs(Copy(book, built, FACE))}


def test_type_has_one_size_and_a_full_box_takes_no_more(forms: dict[str, PdfReader]) -> None:
    for name, file in forms.items():
        for field in (file.get_fields() or {}).values():
            if field["/FT"] == "/Tx":
                assert field["/Ff"] & (1 << 23), name
        for sheet in file.pages:
            for widget in (each.get_object() for each in sheet.get("/Annots", [])):
                if widget.get("/FT") == "/Tx":
                    assert widget["/DA"].split()[1] in ("10", "11")


def test_the_health_check_takes_six_sheets_at_most(forms: dict[str, PdfReader]) -> None:
    assert len(forms["form-health-check"].pages) <= 6


def names(file: PdfReader) -> list[str]:
    return [str(each.get_object().get("/TU", "")) for sheet in file.pages for each in sheet.get("/Annots", [])]


def test_no_two_fields_of_a_form_say_the_same_of_themselves(forms: dict[str, PdfReader]) -> None:
    for name, file in forms.items():
        said = [words for words in names(file) if words]
        assert sorted({words for words in said if said.count(words) > 1}) == [], name


def test_a_field_says_its_own_answer_whole_and_first(forms: dict[str, PdfReader]) -> None:
    said = names(forms["form-health-check"])
    assert [words for words in said if words.startswith("Recruitment") and ": A4. In which parts" in words]
    assert not [words for words in said if words.endswith(":")]


def test_a_long_question_is_cut_and_its_answer_is_not() -> None:
    said = told("Is it so, and if it is, " * 6, "Don’t know")
    assert len(said) <= LONGEST and said.startswith("Don’t know: Is it so, and if") and said.endswith("…")
    answer = "word " * 40 + "end"
    assert told("Is it so, and if it is, " * 6, answer).startswith(f"{answer}: Is it so")
    assert told("Is it so? Note", "Note") == "Note: Is it so?"
    assert len(told("Is it so, and if it is, " * 6)) <= LONGEST


def test_no_field_that_speaks_of_danger_is_cut(forms: dict[str, PdfReader]) -> None:
    despair = [words for words in names(forms["form-first-meeting"]) if "ending your life" in words]
    assert despair and all(words.endswith("get help now.)") for words in despair)


def test_a_box_that_asks_for_several_names_has_two_lines(forms: dict[str, PdfReader]) -> None:
    fields = forms["form-hearing-sheet"].get_fields() or {}
    for name in ("top_chair", "top_others"):
        widget = fields[name].indirect_reference.get_object()
        _, bottom, _, top = map(float, widget["/Rect"])
        assert int(widget["/Ff"]) & 1 << 12 and top - bottom > 2 * SIZE * 1.3


def test_a_form_says_how_to_write_a_day_and_where_to_go_on(forms: dict[str, PdfReader]) -> None:
    for name, file in forms.items():
        printed = " ".join(" ".join(sheet.extract_text() for sheet in file.pages).split())
        assert ("More room" in printed and "(day month year)" in printed) or name == "form-hearing-sheet", name
    days = [field for field in (forms["form-first-meeting"].get_fields() or {}).values() if "day month" in field["/TU"]]
    assert len(days) == 3


def test_what_a_form_cannot_draw_is_told_on_the_screen_and_not_on_paper(forms: dict[str, PdfReader]) -> None:
    """The sheets may leave the branch; the note is for whoever fills them in."""
    for name, file in forms.items():
        told = [
            mark
            for sheet in file.pages
            for mark in sheet.get("/Annots", [])
            if "Word file" in mark.get("/Contents", "")
        ]
        assert len(told) == 1, name
        assert "Word file" not in " ".join(sheet.extract_text() for sheet in file.pages), name
        first = pypdfium2.PdfDocument(file.stream)[0]
        left, bottom, right, top = map(float, told[0]["/Rect"])
        width, height = first.get_size()
        place = (left, bottom, width - right, height - top)
        seen, printed = (first.render(crop=place, optimize_mode=mode).to_numpy().min() for mode in (None, "print"))
        assert seen < 128 and printed > 250, name
