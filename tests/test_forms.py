"""The forms to fill in: all that the screen asks, kept as it was written, open to everyone, and good on paper."""

import io
import logging
import posixpath
import re
from collections import Counter
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import page as pdf_rules
import pikepdf
import pypdfium2
import pytest
import yaml
from lxml.html import HtmlElement
from pypdf import PdfReader, PdfWriter

from exports.copy import Copy
from exports.face import Face
from exports.forms.contents import forms
from exports.forms.jobs import jobs
from exports.forms.paper import DAY, on_paper
from exports.forms.pdf import document, pdf_of
from exports.forms.widgets import told
from exports.quotes import curly
from exports.site import ExportFault, Site
from exports.word.jobs import jobs as word_jobs
from macros.render.book import Book
from macros.render.form import Field, Form, Option, Question, Row, Section, Table, Ticks
from tests.conftest import ROOT, told_of

FACE = Face("Test edition", "Branch 1", "branch@example.org")
FORMS = ("health-check", "action-plan", "checklist", "first-meeting", "hearing-sheet", "incident-log")
TYPED = "Sŵn ŷ “said” 'it' \"so\" £12,600 (half) \\ é – €"
HOSTILE = [
    '#panic("reached")',
    '"); panic("x"); ("',
    "$ x^2 $ *bold* @label // comment",
    "<script>alert(1)</script> {{ 7 }}",
]


@pytest.fixture(scope="module")
def made(book: Book, built: Site) -> dict[str, bytes]:
    """Each form as its file, by the name of the form."""
    return {Path(job.path).stem.removeprefix("form-"): job.make() for job in jobs(Copy(book, built, FACE))}


@pytest.fixture(scope="module")
def filled(made: dict[str, bytes]) -> dict[str, tuple[bytes, dict[str, str]]]:
    """Each form with every field filled in, and what was put there."""
    logging.getLogger("pypdf").setLevel(logging.ERROR)  # it warns of each line's end
    return {name: fill(file) for name, file in made.items()}


def fill(file: bytes) -> tuple[bytes, dict[str, str]]:
    given = {}
    for name, field in fields_of(file).items():
        if field["/FT"] == "/Tx":
            given[name] = f"{name} {TYPED}" + ("\nA second line" if field.get("/Ff", 0) & (1 << 12) else "")
        else:
            marks = [state for state in field["/_States_"] if state != "/Off"]
            given[name] = marks[len(name) % len(marks)]
    writer = PdfWriter(clone_from=io.BytesIO(file))
    writer.update_page_form_field_values(None, given, auto_regenerate=False)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue(), given


def fields_of(file: bytes) -> dict:
    found = PdfReader(io.BytesIO(file)).get_fields()
    assert found
    return found


def asked(file: bytes) -> dict[str, dict]:
    """Return the fields of a form but those at its top, and those at its end for what ran over."""
    return {name: field for name, field in fields_of(file).items() if not name.startswith(("top_", "over_"))}


def states_or_none(field: dict) -> list[str]:
    return states(field) if field["/FT"] == "/Btn" else []


def states(field: dict) -> list[str]:
    return [state.removeprefix("/") for state in field["/_States_"] if state != "/Off"]


def widgets(file: pikepdf.Pdf) -> Iterator[tuple[int, pikepdf.Object]]:
    for number, sheet in enumerate(file.pages):
        for annotation in sheet.get("/Annots", []):
            if annotation.Subtype == "/FreeText":  # what is told on a screen alone
                continue
            assert annotation.Subtype == "/Widget", "no link that held a place is left"
            yield number, annotation


def paper(file: bytes) -> str:
    """Return the words printed on a form, each run of blanks as one space."""
    text = "\n".join(sheet.get_textpage().get_text_range() for sheet in pypdfium2.PdfDocument(file))
    return plain(text.replace("\ufffe", "-"))


def plain(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip()


def words(element: HtmlElement) -> str:
    """Return the words of a part of a page in one line, as paper has them."""
    said = "".join(element.xpath(".//text()[not(ancestor::script)][not(ancestor::a[@class='headerlink'])]"))
    return re.sub(r"([?!])\.", r"\1", re.sub(r"[ \t\r\n]+", " ", said).strip())


def raw(name: str) -> dict | list:
    return yaml.safe_load((ROOT / "data" / name).read_text("utf-8"))


def a_form(*sections: Section, **more: str) -> Form:
    return Form("test", more.get("title", "A form"), "casework/checklist", (), sections)


def a_file(form: Form, built: Site, face: Face = FACE) -> bytes:
    return pdf_of(*document(form, built, face))


def violations(file: bytes, folder: Path) -> list[str]:
    path = folder / "form.pdf"
    path.write_bytes(file)
    report = pdf_rules.validate_pdf(path, profile="ua1")
    assert report.is_compliant == (report.rules.failed == 0) == (not report.failures)
    return [f"{fault.rule_id}: {fault.message}" for fault in report.failures]


def test_there_are_six_forms(book: Book, built: Site) -> None:
    listed = jobs(Copy(book, built, FACE))
    assert [job.path for job in listed] == [f"downloads/form-{name}.pdf" for name in FORMS]
    assert {job.group for job in listed} == {"forms"}


def test_every_field_of_the_health_check_is_on_its_form(made: dict[str, bytes], book: Book) -> None:
    counts: Counter[str] = Counter()
    said = []
    for section in raw("health_check.yml")["sections"]:
        fields = [field for question in section["questions"] for field in question["fields"]]
        for field in [*fields, section["rating"], section["next"]]:
            cells = len(field.get("rows", [])) * len(field.get("columns", []))
            counts[field["id"]] += cells or (len(field["options"]) if field["kind"] == "ticks" else 1)
            said += [part["says"] for key in ("options", "rows", "columns") for part in field.get(key, [])]
            said += [*field.get("means", []), field["ask"]]
        said += [section["title"], section["about"], *(question["ask"] for question in section["questions"])]
        said += [question["help"] for question in section["questions"] if "help" in question]
    file = made["health-check"]
    assert Counter(name.partition("_")[0] for name in asked(file)) == counts
    printed = paper(file)
    assert [
        text for text in said if plain(text.replace("[people]", book.data.edition.people.adjective)) not in printed
    ] == []


def test_a_choice_of_the_health_check_offers_every_answer(made: dict[str, bytes]) -> None:
    found = asked(made["health-check"])
    for section in raw("health_check.yml")["sections"]:
        assert states(found[section["rating"]["id"]]) == ["1", "2", "3"]
        for field in (field for question in section["questions"] for field in question["fields"]):
            if field["kind"] == "choice":
                assert states(found[field["id"]]) == [option["id"] for option in field["options"]]


def test_the_action_plan_has_room_for_as_many_objectives_as_the_screen(made: dict[str, bytes]) -> None:
    plan = raw("action_plan.yml")
    wanted = [part["id"] for part in plan["fields"]] + ["state", "note"]
    found = asked(made["action-plan"])
    assert list(found) == [f"objective-{number}_{part}" for number in range(1, plan["most"] + 1) for part in wanted]
    assert states(found["objective-1_state"]) == [state["id"] for state in plan["states"]]
    for text in [plan["about"], plan["why"], *(part["help"] for part in plan["fields"])]:
        assert plain(text) in paper(made["action-plan"])


def test_every_check_can_be_answered_and_noted(made: dict[str, bytes], built: Site) -> None:
    file, items = made["checklist"], [item for group in raw("checklist.yml") for item in group["items"]]
    found = asked(file)
    assert list(found) == [f"{item['id']}_{part}" for item in items for part in ("answer", "note")]
    for item in items:
        more = ["not-applicable"] if item.get("may_not_apply") else []
        assert states(found[f"{item['id']}_answer"]) == ["yes", "no", "unknown", *more]
    printed = paper(file)
    page = deepcopy(built.pages["casework/checklist.html"].article)
    for call in page.xpath(".//sup[a]"):  # a form has no notes
        call.drop_tree()
    for part in page.xpath(".//li[@data-item]/p[@class='ask' or @class='help']"):
        assert plain(words(part)) in printed


def test_every_question_to_read_out_has_room_for_its_answer(made: dict[str, bytes], built: Site) -> None:
    page = built.pages["casework/first-meeting.html"].article
    lists = ".//h2[@id=$id]/following-sibling::ol[preceding-sibling::h2[1][@id=$id]]/li"
    questions = [words(item) for item in page.xpath(lists, id="questions-to-read-out")]
    steps = [words(item) for item in page.xpath(lists, id="before-you-part")]
    assert len(questions) > 20 and len(steps) == 5
    found = asked(made["first-meeting"]).values()
    assert [field["/TU"] for field in found if field["/FT"] == "/Tx"][:-1] == list(map(told, questions))
    assert [field["/TU"] for field in found if field["/FT"] == "/Btn"] == list(map(told, steps))


def test_the_hearing_sheet_says_what_its_page_says(made: dict[str, bytes], built: Site) -> None:
    page = built.pages["casework/hearing.html"].article
    lists = ".//h2[@id=$id]/following-sibling::*[self::ol or self::ul][1]/li"

    def items(section: str) -> list[str]:
        return [words(item) for item in page.xpath(lists, id=section)]

    found = asked(made["hearing-sheet"])
    assert [field["/TU"] for field in found.values() if states_or_none(field) == ["yes"]] == items("in-the-room")
    assert [field["/TU"] for field in found.values() if field["/FT"] == "/Tx"][1:] == items("the-same-evening")
    assert states(found["kind"]) == ["grievance", "disciplinary", "capability", "appeal"]
    printed = paper(made["hearing-sheet"])
    read = [*items("ask-by-kind-of-hearing"), *items("words-for-a-hard-moment"), *items("what-not-to-agree-to")]
    assert len(read) > 10
    assert [item for item in read if curly(plain(item)) not in printed] == []


def test_the_hearing_sheet_is_one_side_whosever_it_is(book: Book, built: Site) -> None:
    wanted = next(form for form in forms(book) if form.id == "hearing-sheet")
    file = a_file(wanted, built, Face("E", "Branch " * 17, "x" * 60))
    assert len(pypdfium2.PdfDocument(file)) == 1
    assert faults_of_layout(file) == []


def test_a_sheet_that_no_longer_fits_one_side_is_not_made(book: Book, built: Site) -> None:
    wanted = next(form for form in forms(book) if form.id == "hearing-sheet")
    more = Section((Question((Field("more", "room", "More", "More", lines=30),)),))
    with pytest.raises(ExportFault, match="takes 2 pages and has room for 1"):
        a_file(replace(wanted, sections=(*wanted.sections, more)), built)


def test_every_form_that_a_page_links_to_is_made(book: Book, built: Site) -> None:
    copy = Copy(book, built, FACE)
    made = {job.path for job in (*jobs(copy), *word_jobs(copy))}
    linked = {
        posixpath.normpath(posixpath.join(posixpath.dirname(address), href))
        for address, page in built.pages.items()
        for href in page.article.xpath(".//a/@href[contains(., 'downloads/') and contains(., 'form-')]")
    }
    assert {"downloads/form-hearing-sheet.pdf", "downloads/word/form-hearing-sheet.docx"} <= linked <= made


def test_a_form_that_asks_about_despair_says_first_whom_to_ring(made: dict[str, bytes]) -> None:
    before = paper(made["first-meeting"]).partition("Nickname")[0]
    assert "999" in before and "116 123" in before


def test_the_incident_log_has_the_columns_of_its_page(made: dict[str, bytes], built: Site) -> None:
    page = built.pages["casework/case-pack.html"].article
    heads = [words(head) for head in page.xpath(".//div[@data-tool='case_file']/table//th")]
    said = [field["/TU"] for field in asked(made["incident-log"]).values()]
    rows = len(said) // len(heads)
    assert rows >= 12
    assert said == [f"{row}. {head}" for row in range(1, rows + 1) for head in heads]


@pytest.mark.parametrize("name", FORMS)
def test_what_is_filled_in_is_read_back(name: str, filled: dict[str, tuple[bytes, dict[str, str]]]) -> None:
    file, given = filled[name]
    back = {field: found["/V"] for field, found in fields_of(file).items()}
    assert len(given) > 20
    assert back == given


@pytest.mark.parametrize("name", FORMS)
def test_a_form_passes_pdf_ua_empty_and_filled(
    name: str, made: dict[str, bytes], filled: dict[str, tuple[bytes, dict[str, str]]], tmp_path: Path
) -> None:
    assert violations(made[name], tmp_path) == []
    assert violations(filled[name][0], tmp_path) == []


@pytest.mark.parametrize("name", FORMS)
def test_every_field_has_a_name_of_its_own_and_says_what_it_asks(
    name: str, made: dict[str, bytes], book: Book, built: Site
) -> None:
    wanted = next(form for form in forms(book) if form.id == name)
    with pikepdf.open(io.BytesIO(made[name])) as file:
        names = [str(field.T) for field in file.Root.AcroForm.Fields]
        assert names == [field.name for field in on_paper(wanted).fields()]
        assert len(set(names)) == len(names)
        assert all(str(widget.get("/TU", "")).strip() for _, widget in widgets(file))
        assert all(str(field.TU).strip() for field in file.Root.AcroForm.Fields)
        assert file.Root.AcroForm.NeedAppearances, "a program that fills a form may draw nothing"


@pytest.mark.parametrize("name", FORMS)
def test_the_tab_key_follows_the_order_of_reading(name: str, made: dict[str, bytes]) -> None:
    with pikepdf.open(io.BytesIO(made[name])) as file:
        read: list[pikepdf.Object] = []

        def walk(node: pikepdf.Object) -> None:
            if not isinstance(node, pikepdf.Dictionary):
                return
            kids = node.get("/K", [])
            kids = list(kids) if isinstance(kids, pikepdf.Array) else [kids]
            if node.get("/S") == "/Form":
                read.extend(
                    kid.Obj for kid in kids if isinstance(kid, pikepdf.Dictionary) and kid.get("/Type") == "/OBJR"
                )
            for kid in kids:
                walk(kid)

        walk(file.Root.StructTreeRoot)
        found = list(widgets(file))
        assert [widget.objgen for widget in read] == [widget.objgen for _, widget in found]
        assert all(sheet.Tabs == "/S" for sheet in file.pages)
        for (sheet, before), (next_sheet, after) in pairwise(found):
            left, bottom, _, top = map(float, before.Rect)
            next_left, next_bottom, _, next_top = map(float, after.Rect)
            beside = min(top, next_top) > max(bottom, next_bottom)
            assert sheet < next_sheet or (next_left > left if beside else next_top < top), after.TU


@pytest.mark.parametrize("name", FORMS)
def test_an_empty_box_is_printed_and_a_marked_one_looks_otherwise(name: str, made: dict[str, bytes]) -> None:
    with pikepdf.open(io.BytesIO(made[name])) as file:
        boxes = 0
        for _, widget in widgets(file):
            assert int(widget.F) & 4, "printed"
            looks = widget.AP.N
            if isinstance(looks, pikepdf.Stream):
                assert b"Tj" not in looks.read_bytes()
                continue
            boxes += 1
            assert widget.AS == "/Off"
            (marked,) = set(looks.keys()) - {"/Off"}
            empty = looks["/Off"].read_bytes()
            assert empty.rstrip().endswith(b"S"), "drawn, not left out"
            assert looks[marked].read_bytes() != empty
        assert boxes or name == "incident-log"


def test_programs_that_fill_one_field_do_not_draw_in_another(made: dict[str, bytes]) -> None:
    for data in made.values():
        with pikepdf.open(io.BytesIO(data)) as file:
            looks = [widget.AP.N.objgen for _, widget in widgets(file) if isinstance(widget.AP.N, pikepdf.Stream)]
            assert len(set(looks)) == len(looks)


def ink(file: bytes) -> int:
    sheet = pypdfium2.PdfDocument(file)
    sheet.init_forms()
    grey = sheet[0].render(scale=2, grayscale=True, may_draw_forms=True).to_pil()
    return sum(count for shade, count in enumerate(grey.histogram()) if shade < 128)


def test_welsh_letters_are_drawn(built: Site) -> None:
    file = a_file(a_form(Section((Question((Field("a", "room", "A", "A"),)),))), built)

    def written(text: str) -> int:
        writer = PdfWriter(clone_from=io.BytesIO(file))
        writer.update_page_form_field_values(None, {"a": text}, auto_regenerate=False)
        out = io.BytesIO()
        writer.write(out)
        return ink(out.getvalue())

    assert ink(file) < written("w y") < written("ŵ ŷ")


def test_a_form_is_a4_and_says_whose_it_is_on_every_sheet(made: dict[str, bytes], built: Site) -> None:
    for name, file in made.items():
        for number, sheet in enumerate(pypdfium2.PdfDocument(file), 1):
            wanted = (842, 595) if name == "incident-log" else (595, 842)
            assert tuple(round(side) for side in sheet.get_size()) == wanted
            printed = plain(sheet.get_textpage().get_text_range())
            for text in (
                "Branch 1 · branch@example.org",
                f"Law stated as at {plain(built.law_as_at)}",
                f"Page {number} of",
                "Staffside",
            ):
                assert text in printed, (name, number)


def faults_of_layout(file: bytes) -> list[str]:
    faults = []
    for number, sheet in enumerate(pypdfium2.PdfDocument(file), 1):
        width, height = sheet.get_size()
        for text in sheet.get_objects(filter=[pypdfium2.raw.FPDF_PAGEOBJ_TEXT]):
            left, bottom, right, top = text.get_bounds()
            if min(left, bottom, width - right, height - top) < 17:  # 6 mm, which any printer reaches
                faults.append(f"words run off sheet {number}")
            if text.get_font_size() < 9.99:
                faults.append(f"small type on sheet {number}")
    with pikepdf.open(io.BytesIO(file)) as opened:
        for number, widget in widgets(opened):
            left, bottom, right, top = map(float, widget.Rect)
            _, _, width, height = map(float, opened.pages[number].mediabox)
            foot = 26 / 25.4 * 72
            if min(left, width - right, height - top) < 17 or bottom < foot:
                faults.append(f"{widget.TU} runs off sheet {number + 1}")
    return faults


@pytest.mark.parametrize("name", FORMS)
def test_nothing_runs_off_a_sheet_and_all_type_can_be_read(name: str, made: dict[str, bytes]) -> None:
    assert faults_of_layout(made[name]) == []


def test_boxes_have_room_to_write_by_hand(made: dict[str, bytes]) -> None:
    for data in made.values():
        with pikepdf.open(io.BytesIO(data)) as file:
            for _, widget in widgets(file):
                left, bottom, right, top = (float(side) / 72 * 25.4 for side in widget.Rect)
                least = (20, 6) if isinstance(widget.AP.N, pikepdf.Stream) else (4, 4)
                assert right - left >= least[0] and top - bottom >= least[1], widget.TU


def test_a_question_longer_than_a_sheet_keeps_all_its_fields(built: Site) -> None:
    fields = tuple(Field(f"f{i}", "room", f"Field {i}", f"Field {i}", lines=3) for i in range(20))
    file = a_file(a_form(Section((Question(fields, "A long one?"),), "Long")), built)
    assert list(asked(file)) == [field.name for field in fields]
    assert faults_of_layout(file) == []


def test_a_form_is_the_same_to_the_byte(made: dict[str, bytes], book: Book, built: Site) -> None:
    again = jobs(Copy(book, built, FACE))
    assert [job.make() for job in again] == list(made.values())
    assert len({job.made_from() for job in again}) == len(FORMS)
    assert [job.made_from() for job in jobs(Copy(book, built, FACE))] == [job.made_from() for job in again]
    assert [job.made_from() for job in jobs(Copy(book, built, Face("Another")))] != [job.made_from() for job in again]


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_is_shown_as_text(text: str, built: Site, tmp_path: Path) -> None:
    field = Field("f", "room", text, text, text)
    form = Form(
        "test",
        text,
        "casework/checklist",
        (text,),
        (
            Section(
                (
                    Question(
                        (
                            field,
                            replace(
                                field, name="g", kind="choice", options=(Option("a", text, text), Option("b", text))
                            ),
                        ),
                        text,
                        text,
                    ),
                    Question((Ticks(text, (replace(field, name="h", kind="tick"),)),)),
                    Question((Table(text, text, (text,), (1, 1), (Row(text, (replace(field, name="i"),)),)),)),
                ),
                text,
                (text,),
                text,
            ),
        ),
    )
    file = a_file(form, built, Face(text, text, text))
    letters = re.sub(r"\W", "", text)
    assert re.sub(r"\W", "", paper(file)).count(letters) >= 18
    assert fields_of(file)["f"]["/TU"] == text
    assert violations(file, tmp_path) == []


def test_a_long_name_of_a_branch_stays_on_the_sheet(built: Site) -> None:
    file = a_file(
        a_form(Section((Question((Field("a", "line", "A", "A"),)),))), built, Face("E", "Branch " * 17, "x" * 60)
    )
    assert faults_of_layout(file) == []


def test_a_form_of_nobody_names_nobody(built: Site) -> None:
    file = a_file(a_form(Section((Question((Field("a", "line", "A", "A"),)),))), built, Face("Edition"))
    assert " · " not in paper(file)


LABELS = "data/forms.yml"
MEETING = "docs/casework/first-meeting.md"
LAST = '   {: data-field="you_4" }\n'


@pytest.mark.parametrize(
    ("right", "wrong", "says"),
    [
        ("  title: Incident log", "  titel: Incident log", r"data/forms\.yml:\d+: incident-log\.titel: Unknown key\. Did you mean \"title\"\?"),
        ("  title: Incident log\n", "", r"incident-log\.title: Missing\. Add it\."),
        ("kind: date, ask: Date}", "kind: day, ask: Date}", r"health-check\.top\.date\.kind: 'day' is not one of line, date"),
        ("kind: date, ask: Date}", "kint: date, ask: Date}", r"health-check\.top\.date\.kint: Unknown key\. Did you mean \"kind\"\?"),
        ("id: year, kind: line", "id: who, kind: line", r"health-check\.top\.who\.id: This id is taken by a line above"),
        ("Objective [number]", "Objective", r"action-plan\.objective: .*Write \[number\] once"),
        ("rows: 13", "rows: 0", r"incident-log\.rows: .*greater than 0"),
        ("checklist:\n", "checklist: [\n", "Not YAML"),
        ("questions: questions-to-read-out", "questions: question-to-read-out",
         r"first-meeting\.questions: .* has no section \"question-to-read-out\"\. Did you mean \"questions-to-read-out\"\?"),
        ("kinds: ask-by-kind-of-hearing", "kinds: ask-by-kind-of-hearings",
         r"hearing-sheet\.kinds: .* has no section \"ask-by-kind-of-hearings\"\. Did you mean \"ask-by-kind-of-hearing\"\?"),
        ("refuse: what-not-to-agree-to", "refuse: what-to-agree-to",
         r"hearing-sheet\.refuse: .* has no section \"what-to-agree-to\"\. Did you mean \"what-not-to-agree-to\"\?"),
        ("closing: the-same-evening", "closing: words-for-a-hard-moment",
         r"hearing-sheet\.closing: No numbered list stands under it on casework/hearing"),
        ("tool: case_file", "tool: case_flie", r"incident-log\.tool: No tool \"case_flie\" stands on casework/case-pack\. Did you mean \"case_file\""),
        ("page: casework/case-pack", "page: casework/case-pak", r"incident-log\.page: Unknown pages id .* Did you mean \"casework/case-pack\""),
        ("questions: questions-to-read-out", "questions: before-you-meet",
         r"first-meeting\.questions: No numbered list stands under it on casework/first-meeting"),
        ("{id: '2', head: Where, share: 3}\n    - {id: '3', head: What was said or done,", "{id: '2', head: What was said or done, share: 3}\n    - {id: '3', head: Where,",
         r"incident-log\.columns: Not those of the page, which are Date and time, Where"),
        ("head: By whom", "head: By who", r"incident-log\.columns\.4\.head: No table of casework/case-pack has a column \"By who\"\. Did you mean \"By whom\""),
    ],
)  # fmt: skip
def test_a_mistake_in_the_words_of_forms_is_told_before_anything_is_made(
    right: str, wrong: str, says: str, project: Path
) -> None:
    assert re.search(says, told_of(project, LABELS, right, wrong))


def test_a_question_without_a_name_for_its_field_is_told_with_its_line(project: Path) -> None:
    text = (project / MEETING).read_text("utf-8")
    line = text[: text.index(LAST)].count("\n")
    assert told_of(project, MEETING, LAST, "").startswith(
        f"{MEETING}:{line}: data-field: Its field on the form has no name."
    )


def test_a_name_that_another_question_has_is_refused(project: Path) -> None:
    assert 'data-field: "you_3" is taken. Choose another.' in told_of(project, MEETING, "you_4", "you_3")


def test_a_question_put_in_renames_no_other_field(book: Book) -> None:
    """Files that people have filled in know the fields by name: a name that moved would show an answer to another question."""

    def asked(book: Book) -> dict[str, str]:
        form = next(form for form in forms(book) if form.id == "first-meeting")
        return {field.tooltip: field.name for field in form.fields()}

    before = asked(book)
    page = "casework/first-meeting"
    parts = re.split(r"(?m)^(?=1\. (?:.+\n)+? +\{: data-field)", book.words[page])
    new = [f'1. Something new {number}?\n   {{: data-field="new-{number}" }}\n' for number in range(len(parts) - 1)]
    put_in = "".join([parts[0], *(more + part for more, part in zip(new, parts[1:], strict=True))])
    after = asked(replace(book, words={**book.words, page: put_in}))
    assert len(new) > 5
    assert len(set(after.values())) == len(set(before.values())) + len(new)
    assert {ask: name for ask, name in after.items() if ask in before} == before


def test_the_top_of_a_form_is_that_of_its_page(made: dict[str, bytes], built: Site) -> None:
    for name, page in (("health-check", "health-check/index"), ("action-plan", "health-check/action-plan")):
        lines = built.pages[f"{page}.html"].article.xpath(".//p[@class='hc-line']/span")
        top = [
            field["/TU"].removesuffix(f" {DAY}")
            for key, field in fields_of(made[name]).items()
            if key.startswith("top_")
        ]
        assert top == [words(line).removesuffix(":") for line in lines]
