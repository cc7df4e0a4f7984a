"""The Word files: a control for each field, real headings and tables, the same each time, and safe from what they hold."""

import io
import re
import zipfile
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from docx import Document
from lxml import etree
from PIL import Image

from exports.copy import Copy
from exports.face import Face
from exports.forms.contents import forms
from exports.site import Site
from exports.word.controls import ANSWERS, LONGEST, W14
from exports.word.forms import form_file
from exports.word.jobs import jobs
from exports.word.letters import letter_file, note_file
from macros.render.book import Book
from macros.render.form import Field, Form, Question, Row, Section, Table, Ticks
from macros.render.words import filled
from macros.tools.letters.model import GAP, LETTERS, Letter
from macros.tools.letters.paper import KEEP, on_paper
from tests.conftest import ROOT
from tests.small_site import tokens

FACE = Face("Test edition", "Branch 1", "branch@example.org")
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
NAMES = {"w": W[1:-1], "w14": W14, "a": ANSWERS}
HOSTILE = [
    "<w:br/>]]>&amp;",
    "\x00 \x0b one \ufffe two",
    "{{ 7 * 7 }} =cmd|' /C calc'!A0",
    "one\ntwo <script>x()</script>",
]
KINDS = {"line": "w:text", "date": "w:date", "tick": "w14:checkbox"}


@pytest.fixture(scope="module")
def all_forms(book: Book, built: Site) -> dict[str, Form]:
    return {form.id: form for form in forms(book)}


@pytest.fixture(scope="module")
def made(book: Book, built: Site) -> dict[str, bytes]:
    """Every Word file, by its name without its ending."""
    return {Path(job.path).stem: job.make() for job in jobs(Copy(book, built, FACE))}


def part(file: bytes, name: str = "word/document.xml") -> etree._Element:
    with zipfile.ZipFile(io.BytesIO(file)) as bundle:
        return etree.fromstring(bundle.read(name))


def controls(root: etree._Element) -> list[etree._Element]:
    return list(root.iter(f"{W}sdt"))


def tag(control: etree._Element) -> str:
    return control.xpath("string(w:sdtPr/w:tag/@w:val)", namespaces=NAMES)


def title(control: etree._Element) -> str:
    return control.xpath("string(w:sdtPr/w:alias/@w:val)", namespaces=NAMES)


def text(root: etree._Element) -> str:
    """Return the words of a part, a line for each paragraph."""
    ends = (f"{W}p", f"{W}br")
    words = ["\n" if node.tag in ends else node.text or "" for node in root.iter(f"{W}t", *ends)]
    return "".join(words).strip()


def test_there_is_a_file_for_each_form_and_each_letter_and_the_note_of_each(book: Book, made: dict[str, bytes]) -> None:
    assert made.keys() >= {"form-checklist", "form-health-check", "form-action-plan"}
    assert made.keys() >= {f"{kind}-{letter_id}" for kind in ("letter", "note") for letter_id in book.data[LETTERS]}


def boxes_of(form: Form) -> Iterator[tuple[str, Field, str]]:
    """Yield the tag of each control of a form, the field it is for, and the answer if it is one of several."""
    for field in form.fields():
        if field.kind != "choice":
            yield field.name, field, ""
        for option in field.options:
            yield f"{field.name}_{option.id}", field, option.says


def test_every_field_of_a_form_is_a_control_of_its_kind(all_forms: dict[str, Form], made: dict[str, bytes]) -> None:
    for form in all_forms.values():
        found = {tag(control): control for control in controls(part(made[f"form-{form.id}"]))}
        wanted = list(boxes_of(form))
        assert list(found) == [name[:LONGEST] for name, *_ in wanted], form.id
        for name, field, answer in wanted:
            control = found[name[:LONGEST]]
            kind = "w14:checkbox" if answer else KINDS.get(field.kind, "w:text | w:richText")
            paths = " | ".join(f"w:sdtPr/{one}" for one in kind.split(" | "))
            assert control.xpath(paths, namespaces=NAMES), (form.id, name)
            says = f"{answer}: {field.tooltip}" if answer else field.tooltip
            assert title(control) and says.startswith(title(control).removesuffix("…")), name


def test_a_box_stands_before_every_answer_of_the_checklist(all_forms: dict[str, Form], made: dict[str, bytes]) -> None:
    printed = " ".join(text(part(made["form-checklist"])).replace("\u00a0", " ").split())
    answers = [answer for _, _, answer in boxes_of(all_forms["checklist"]) if answer]
    assert len(answers) > 100 and printed.count("\u2610") == len(answers)
    assert all(f"\u2610 {answer}" in printed for answer in answers)


def test_an_empty_table_prints_empty_and_each_of_its_cells_can_be_reached(made: dict[str, bytes]) -> None:
    cells = 0
    for name, file in made.items():
        for control in part(file).iterfind(f".//{W}tbl//{W}sdt"):
            assert text(control).strip("\u2610") == "", name
            assert title(control) and "".join(control.itertext()), "there is something to click on"
            cells += 1
    assert cells > 90
    assert "Write here" not in text(part(made["form-incident-log"])).partition("Date and time")[2]


def test_a_row_of_the_log_has_room_to_write_by_hand(made: dict[str, bytes]) -> None:
    rows = part(made["form-incident-log"]).findall(f".//{W}tbl/{W}tr")[1:]
    heights = [int(row.find(f"{W}trPr/{W}trHeight").get(f"{W}val")) for row in rows]
    assert len(heights) > 10 and min(heights) >= 1134  # 20 mm


def test_every_gap_of_a_letter_is_a_control_that_says_what_goes_there(book: Book, made: dict[str, bytes]) -> None:
    for letter in book.data[LETTERS].values():
        root = part(made[f"letter-{letter.id}"])
        gaps = Counter(GAP.findall(" ".join([letter.subject, *(p.says for p in letter.paragraphs)])))
        blanks = {blank.id: blank for blank in letter.fields}
        found = Counter(tag(control) for control in controls(root) if tag(control) in blanks)
        assert found == Counter({name: gaps[name] for name in blanks if gaps[name]}), letter.id
        for control in controls(root):
            if blank := blanks.get(tag(control)):
                assert text(control) == f"[{blank.gap}]"
                assert blank.label.startswith(title(control).removesuffix("…"))
                wanted = {"choice": "dropDownList", "date": "date"}.get(blank.kind, "text")
                assert control.find(f"{W}sdtPr/{W}{wanted}") is not None, blank.id
                assert control.xpath(".//w:listItem/@w:displayText", namespaces=NAMES) == [
                    o.words for o in blank.options
                ]


def test_a_letter_has_the_words_of_the_screen(book: Book, made: dict[str, bytes]) -> None:
    for letter in book.data[LETTERS].values():
        there = tokens(text(part(made[f"letter-{letter.id}"])))
        gaps = {blank.id: blank.gap for blank in letter.fields}
        note = tokens(text(part(made[f"note-{letter.id}"])))
        for where, said in [
            (there, letter.subject),
            *((there, part.says) for part in letter.paragraphs),
            *((note, part.says) for part in letter.notes),
        ]:
            wanted = tokens(GAP.sub(lambda gap, gaps=gaps: gaps[gap[1]], filled(book, said)))
            assert not wanted - where, (letter.id, said)


def test_a_part_that_may_go_is_one_control_that_says_when_to_keep_it(book: Book, made: dict[str, bytes]) -> None:
    for letter in book.data[LETTERS].values():
        parts = [one for one in controls(part(made[f"letter-{letter.id}"])) if tag(one).startswith("part-")]
        assert len(parts) > 0 or not any(p.when for p in letter.paragraphs)
        assert all(text(one).startswith(KEEP) for one in parts), letter.id
        inside = tokens(" ".join(text(one) for one in parts))
        for paragraph in letter.paragraphs:
            if paragraph.when:
                assert not tokens(GAP.sub(" ", filled(book, paragraph.says))) - inside, paragraph.says


def test_a_letter_holds_no_note_and_a_note_says_that_it_is_not_to_be_sent(book: Book, made: dict[str, bytes]) -> None:
    for letter in book.data[LETTERS].values():
        sent, kept = (Document(io.BytesIO(made[f"{kind}-{letter.id}"])) for kind in ("letter", "note"))
        assert "Branch 1\nbranch@example.org" in "".join(p.text for p in sent.sections[0].first_page_header.paragraphs)
        words = "\n".join(p.text for p in sent.paragraphs)
        for note in letter.notes:
            assert filled(book, note.says).split("[[")[0] not in words, (letter.id, note.says)
        assert not re.search("For you, not to send|Before you send it|What to fill in", words), letter.id
        titles = [p.text for p in kept.paragraphs if p.style.name == "Heading 1"]
        assert titles[0] == "Before you send it" and titles[-1] == "What to fill in", letter.id
        assert kept.paragraphs[1].text.startswith("For you, not to send."), letter.id


def test_the_unions_line_stands_at_the_foot_of_letters_that_name_the_union(book: Book, built: Site) -> None:
    face = replace(FACE, letters_sign_off="Read by legal, 29 November")
    for letter_id, last in (("grievance", True), ("freedom-of-information-request", False)):
        file = letter_file(on_paper(book, book.data[LETTERS][letter_id]), built, face)
        assert text(part(file)).endswith("Read by legal, 29 November") == last


def test_what_is_written_once_goes_to_each_place_that_shares_it(book: Book, made: dict[str, bytes]) -> None:
    root, store = part(made["letter-grievance"]), part(made["letter-grievance"], "customXml/item2.xml")
    bound = {}
    for control in controls(root):
        for binding in control.iterfind(f"{W}sdtPr/{W}dataBinding"):
            path = binding.get(f"{W}xpath")
            assert len(store.getroottree().xpath(path, namespaces=NAMES)) == 1, path
            bound.setdefault(path, []).append(tag(control))
    letter = book.data[LETTERS]["grievance"]
    gaps = GAP.findall(" ".join([letter.subject, *(part.says for part in letter.paragraphs)]))
    assert bound["/a:answers[1]/a:answer-member[1]"].count("member") == gaps.count("member") > 1
    assert all(len(set(tags)) == 1 and len(tags) > 1 for tags in bound.values())
    assert not any("events" in path for path in bound)
    assert "".join(store.itertext()) == ""


def test_an_emptied_control_says_again_what_goes_there(made: dict[str, bytes]) -> None:
    for name, file in made.items():
        if name.startswith("note-"):
            continue  # nothing in it is filled in
        says = {
            entry.xpath("string(w:docPartPr/w:name/@w:val)", namespaces=NAMES): text(entry)
            for entry in part(file, "word/glossary/document.xml").iter(f"{W}docPart")
        }
        for control in controls(part(file)):
            for wanted in control.xpath("w:sdtPr/w:placeholder/w:docPart/@w:val", namespaces=NAMES):
                assert says[wanted] == text(control.find(f"{W}sdtContent")), name


def test_controls_have_numbers_of_their_own(made: dict[str, bytes]) -> None:
    for name, file in made.items():
        numbers = part(file).xpath("//w:sdtPr/w:id/@w:val", namespaces=NAMES)
        assert len(numbers) == len(set(numbers)), name
        assert bool(numbers) != name.startswith("note-"), name


def test_headings_are_styles_and_none_is_skipped(made: dict[str, bytes]) -> None:
    for name, file in made.items():
        paragraphs = Document(io.BytesIO(file)).paragraphs
        styles = [p.style.name for p in paragraphs if p.style.name == "Title" or p.style.name.startswith("Heading")]
        if name.startswith("letter-"):
            assert styles[0] == "Heading 1" and "Title" not in styles, name
        else:
            assert styles[0] == "Title" and styles.count("Title") == 1, name
        levels = [int(name.startswith("letter-")), *(int(style.removeprefix("Heading ")) for style in styles[1:])]
        assert all(after <= before + 1 for before, after in pairwise(levels)), name


def test_tables_have_heads_that_are_repeated_on_each_page(made: dict[str, bytes]) -> None:
    tables = [(name, table) for name, file in made.items() for table in part(file).iter(f"{W}tbl")]
    assert len(tables) > 11
    for name, table in tables:
        rows = table.findall(f"{W}tr")
        heads = [row.find(f"{W}trPr/{W}tblHeader") is not None for row in rows]
        assert heads == [True] + [False] * (len(rows) - 1), name
        assert all(row.find(f"{W}trPr/{W}cantSplit") is not None for row in rows), name


def with_answer(file: bytes, name: str, answer: str) -> bytes:
    """Return a file in which a shared answer is given, as Word keeps it."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(file)) as old, zipfile.ZipFile(out, "w") as new:
        for entry in old.namelist():
            content = old.read(entry)
            if entry == "customXml/item2.xml":
                root = etree.fromstring(content)
                root.find(f"a:answer-{name}", NAMES).text = answer
                content = etree.tostring(root)
            new.writestr(entry, content)
    return out.getvalue()


def test_every_file_opens_in_libreoffice_with_each_label(
    all_forms: dict[str, Form], book: Book, made: dict[str, bytes], tmp_path: Path, read_by_libreoffice: Callable
) -> None:
    folder = tmp_path / "word"
    folder.mkdir()
    paths = []
    for name, file in made.items():
        paths.append(folder / f"{name}.docx")
        paths[-1].write_bytes(file)
    paths.append(folder / "answered.docx")
    paths[-1].write_bytes(with_answer(made["letter-grievance"], "member", "Ŵyn & Co"))
    *read, answered = read_by_libreoffice(*paths)
    gaps = GAP.findall(
        " ".join(
            [book.data[LETTERS]["grievance"].subject, *(p.says for p in book.data[LETTERS]["grievance"].paragraphs)]
        )
    )
    assert answered.count("Ŵyn & Co") == gaps.count("member") > 1, "what is written once stands in each place"
    for name, there in zip(made, read, strict=True):
        kind, _, stem = name.partition("-")
        if kind == "form":
            asked = [field.label for field in all_forms[stem].fields()]
            asked += [question.ask for section in all_forms[stem].sections for question in section.questions]
        elif kind == "letter":
            continue
        else:
            asked = [blank.label for blank in book.data[LETTERS][stem].fields]
        flat = " ".join(there.split())
        assert [label for label in asked if " ".join(label.split()) not in flat] == [], name


def test_what_is_put_into_a_control_can_be_read_back(made: dict[str, bytes], tmp_path: Path) -> None:
    document = Document(io.BytesIO(made["form-health-check"]))
    given = {}
    for control in controls(document.element):
        given[tag(control)] = answer = f"Answer {len(given)}: ŵ & <b>"
        about = control.find(f"{W}sdtPr")
        for mark in about.findall(f"{W}showingPlcHdr"):
            about.remove(mark)
        next(control.iter(f"{W}t")).text = answer
    document.save(tmp_path / "filled.docx")
    read = controls(part((tmp_path / "filled.docx").read_bytes()))
    assert {tag(control): text(control) for control in read} == given


def test_the_same_words_make_the_same_bytes(book: Book, built: Site, made: dict[str, bytes]) -> None:
    again = {Path(job.path).stem: job for job in jobs(Copy(book, built, FACE))}
    for name in ("form-checklist", "letter-grievance"):
        assert again[name].make() == made[name], name


def test_a_file_has_a_title_and_a_language_and_tells_nothing_of_who_made_it(
    built: Site, made: dict[str, bytes]
) -> None:
    for name, file in made.items():
        about = Document(io.BytesIO(file)).core_properties
        assert about.title and about.language == "en-GB", name
        assert about.author == about.last_modified_by == about.comments == "", name
        assert about.created.date() == about.modified.date() == built.stated, name
        with zipfile.ZipFile(io.BytesIO(file)) as bundle:
            assert {info.date_time[:3] for info in bundle.infolist()} == {built.stated.timetuple()[:3]}, name
            assert not [entry for entry in bundle.namelist() if "thumbnail" in entry], name
            whole = b"".join(bundle.read(entry) for entry in bundle.namelist())
        assert {*re.findall(rb'<w:lang w:val="([^"]+)"', whole)} == {b"en-GB"}, name
        for private in (str(ROOT), str(Path.home()) + "/", "file://", "python-docx", "Macintosh"):
            assert private.encode() not in whole, (name, private)


@pytest.mark.parametrize("hostile", HOSTILE)
def test_hostile_text_is_shown_as_text(hostile: str, book: Book, built: Site) -> None:
    field = Field("a", "line", hostile, hostile, hostile)
    table = Table(hostile, hostile, (hostile,), (1, 1), (Row(hostile, (replace(field, name="b"),)),))
    boxes = Ticks(hostile, (replace(field, name="c", kind="tick"),))
    question = Question((field, table, boxes), hostile, hostile)
    form = Form("x", hostile, "index", (hostile,), (Section((question,), hostile, (hostile,), hostile),))
    file = form_file(form, hostile, built.stated, Face(hostile, hostile, hostile))
    shown = text(part(file))
    assert tokens(shown) >= Counter({word: count * 14 for word, count in tokens(hostile).items()})
    assert not part(file).xpath("//*[local-name()='script']")

    letter = Letter.model_validate(
        {
            "id": "x",
            "title": hostile,
            "moment": hostile,
            "use": hostile,
            "subject": "[[a]]",
            "fields": [{"id": "a", "label": hostile, "gap": hostile, "kind": "text", "hint": hostile}],
            "paragraphs": [{"says": hostile.replace("{", "(")}],
        },
        strict=False,
    )
    shown = text(part(letter_file(on_paper(book, letter), built, FACE)))
    assert tokens(shown) >= tokens(hostile)
    shown = text(part(note_file(on_paper(book, letter), built)))
    assert tokens(shown) >= Counter({word: count * 3 for word, count in tokens(hostile).items()})


def test_a_branchs_logo_stands_at_the_head_with_its_words(book: Book, built: Site) -> None:
    picture = io.BytesIO()
    Image.new("RGB", (40, 16), "purple").save(picture, "PNG")
    face = replace(FACE, logo=picture.getvalue(), logo_alt="Branch 1: a purple <bar>")
    file = letter_file(on_paper(book, book.data[LETTERS]["grievance"]), built, face)
    with zipfile.ZipFile(io.BytesIO(file)) as bundle:
        heads = [etree.fromstring(bundle.read(name)) for name in bundle.namelist() if "header" in name]
    said = [alt for head in heads for alt in head.xpath("//*[local-name()='docPr']/@descr")]
    assert said == ["Branch 1: a purple <bar>"]
