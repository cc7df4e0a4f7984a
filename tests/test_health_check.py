"""The staff side health check: its data, the form on paper, its file, and filling it in from end to end."""

import csv
import io
import json
import re
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import lxml.etree
import lxml.html
import pytest
import yaml
from playwright.sync_api import Page, expect
from pydantic import ValidationError

from macros import TOOLS
from macros.models.load import Data, load
from macros.models.mistakes import Mistakes
from macros.models.prose import sentences, typed_figures
from macros.render.book import Book
from macros.tools.health_check.macro import health_check
from macros.tools.health_check.model import HEALTH_CHECK, HealthCheck, Question
from tests.conftest import ROOT, violations_by_day_and_night
from tests.modules import joined
from tests.oracles.health_check import standing, suggested
from tests.prose import grade
from tests.tool_page import FULL, assert_refused, foreign_files, give, kept, saved

FILE = "data/health_check.yml"
PAGE = "health-check/index"
OPEN = "Open a file, or add one to this"
SCRIPT = "<script>alert(1)</script><img src=x onerror=alert(1)>"
VECTORS = yaml.safe_load((Path(__file__).parent / "vectors/health_check.yml").read_text("utf-8"))
LETTERS = "abcde"


def questions(data: Data) -> list[Question]:
    return [question for section in data[HEALTH_CHECK].sections for question in section.questions]


# The data


def test_the_form_has_the_23_questions_of_the_guide_in_five_sections(data: Data):
    counts = {section.id: len(section.questions) for section in data[HEALTH_CHECK].sections}
    assert counts == {"a": 4, "b": 5, "c": 5, "d": 4, "e": 5}
    for section in data[HEALTH_CHECK].sections:
        assert [question.id for question in section.questions] == [
            f"{section.id}{n + 1}" for n in range(counts[section.id])
        ]
        assert (section.rating.id, section.next.id) == (f"{section.id}-rating", f"{section.id}-next")
        for question in section.questions:
            assert all(field.id.startswith(f"{question.id}-") for field in question.fields)


def test_nothing_that_the_guides_form_asks_for_is_lost(data: Data):
    """Each tick and each blank of the form (shared source 001, part 1) has a field, in our words."""
    parts: dict[str, Any] = {field.id: field for section in data[HEALTH_CHECK].sections for field in section.fields()}
    assert [option.id for option in parts["a1-split"].options] == [
        "characteristics",
        "departments",
        "occupations",
        "contracts",
    ]
    assert [row.id for row in parts["a4-data"].rows] == ["recruitment", "promotion", "development", "disciplinary", "grievances", "bullying"]  # fmt: skip
    assert {column.kind for column in parts["a4-data"].columns} == {"tick", "text"}
    assert {option.id for option in parts["a3-against"].options} == {"workforce", "population"}
    assert {row.id for row in parts["b4-structures"].rows} == {"agency", "bank", "contractors"}
    assert {option.id for option in parts["c3-have"].options} == {"advice", "legal", "support", "information", "national", "local"}  # fmt: skip
    # What gets in the way, wherever the guide asks for it; and how the plan is made if it is not reviewed.
    assert {"d2-barriers", "d3-barriers", "d4-barriers", "e2-barriers", "e3-instead"} <= set(parts)
    free = {"a1-more", "a2-complete", "a3-where", "b1-more", "b2-doing", "b3-detail", "b5-reach", "c1-safe", "c2-resistance",
            "c2-answer", "c3-more", "c4-pooling", "c5-training", "d1-support", "d2-together", "e1-how", "e2-part", "e4-more",
            "e5-priorities", "e5-progress"}  # fmt: skip
    assert {parts[name].kind for name in free} == {"text"}
    assert [question.id for question in questions(data) if question.nations] == ["d4"]
    assert [step.value for step in data[HEALTH_CHECK].scale] == [1, 2, 3]


def test_the_questions_are_in_plain_words_with_no_figure_of_law(data: Data):
    words = (ROOT / FILE).read_text("utf-8")
    said = [
        found
        for question in questions(data)
        for text in (question.ask, question.help or "")
        for found in sentences(text)
    ]
    assert all("?" in question.ask for question in questions(data))
    assert grade(said) <= 9
    assert not list(typed_figures(words))
    assert not re.search(r"\b(BAME|BME|Black and minority)\b", words), "write [people]"


FAULTS: list[tuple[str, Callable[[dict], object], str]] = [
    ("an unknown key", lambda form: form["sections"][0].update(colour="red"), "Extra inputs are not permitted"),
    ("no sections", lambda form: form.update(sections=[]), "at least 1 item"),
    ("a section without a rating", lambda form: form["sections"][0].pop("rating"), "Field required"),
    ("a scale of two steps", lambda form: form["scale"].pop(), "Field required"),
    ("a step that is none", lambda form: form["scale"][0].update(value=4), "Input should be 1, 2 or 3"),
    ("a rating with two meanings", lambda form: form["sections"][0]["rating"]["means"].pop(), "Field required"),
    ("an unknown kind", lambda form: form["sections"][0]["questions"][0]["fields"][0].update(kind="slider"), "does not match any of the expected tags"),
    ("ticks without options", lambda form: form["sections"][0]["questions"][0]["fields"][0].update(options=[]), "at least 1 item"),
    ("a choice of one", lambda form: form["sections"][1]["questions"][0]["fields"][0].update(options=[{"id": "yes", "says": "Yes"}]), "at least 2 items"),
    ("a question with no fields", lambda form: form["sections"][0]["questions"][0].update(fields=[]), "at least 1 item"),
    ("a field's id twice", lambda form: form["sections"][0]["questions"][1]["fields"][0].update(id="a1-more"), "The id a1-more is taken twice"),
    ("two rows of one id", lambda form: form["sections"][0]["questions"][3]["fields"][0]["rows"][1].update(id="recruitment"), "a4-data has two rows of one id"),
    ("an id with a capital", lambda form: form["sections"][0].update(id="A"), "should match pattern"),
]  # fmt: skip


@pytest.mark.parametrize(("spoil", "report"), [fault[1:] for fault in FAULTS], ids=[fault[0] for fault in FAULTS])
def test_a_fault_in_the_form_is_reported(spoil: Callable[[dict], object], report: str):
    form = json.loads(json.dumps(yaml.safe_load((ROOT / FILE).read_text("utf-8"))))
    spoil(form)
    with pytest.raises(ValidationError, match=re.escape(report)):
        HealthCheck.model_validate_json(json.dumps(form))


def test_a_fault_is_reported_with_its_place(project: Path):
    path = project / FILE
    path.write_text(path.read_text("utf-8").replace("see: wres/indicators", "see: wres/indicator", 1).replace("    aim:", "    aims:", 1), "utf-8")  # fmt: skip
    with pytest.raises(Mistakes) as raised:
        load(project, TOOLS)
    assert re.search(rf"{FILE}:\d+: sections.a.questions.a4.see: Unknown pages id", str(raised.value))
    assert re.search(rf"{FILE}:\d+: sections.a.aims: Unknown key", str(raised.value))


# On paper


def test_the_form_on_paper_has_every_question_box_row_and_rating(book: Book, data: Data):
    printed = lxml.html.fromstring(health_check(book.opened()))
    assert [found.get("data-question") for found in printed.iterfind(".//*[@data-question]")] == [
        q.id for q in questions(data)
    ]
    words = printed.text_content().split('{"scale"')[0]
    assert "[people]" not in words and data.edition.people.adjective in words
    for section in data[HEALTH_CHECK].sections:
        place = printed.find(f".//*[@data-rating='{section.id}']")
        assert len(place.findall(".//span[@class='box']")) == 3
        assert len(place.findall(".//li")) == 3
    grid = printed.find(".//*[@data-question='a4']//table")
    assert len(grid.findall(".//tbody/tr")) == 6


def test_the_facts_for_the_script_can_end_nothing(book: Book):
    assert "</" not in re.search(r"<script[^>]*>(.*?)</script>", health_check(book.opened()), re.DOTALL)[1]


# The rule


@pytest.mark.parametrize("vector", VECTORS, ids=lambda vector: vector["name"])
def test_the_rule_says_how_sections_stand_and_where_to_begin(vector: dict):
    found = {name: standing(said.get("together"), said["others"]) for name, said in vector["ratings"].items()}
    assert {name: one and [one.low, one.high] for name, one in found.items()} == vector["standing"]
    assert suggested(found, 2) == vector["suggested"]


@pytest.fixture
def opened(open_page):
    return lambda fragment="", **options: open_page(PAGE + fragment, **options)


def test_the_browser_says_the_same(opened):
    page = opened().page
    joined(page, standing="macros/tools/health_check/standing.js")
    for vector in VECTORS:
        got = page.evaluate(
            """ratings => {
              const { standingOf, suggested } = standing
              const found = Object.entries(ratings).map(([id, { together, others }]) => [id, standingOf(together, others)])
              return [Object.fromEntries(found.map(([id, one]) => [id, one && [one.low, one.high]])), suggested(found, 2)]
            }""",
            vector["ratings"],
        )
        assert got == [vector["standing"], vector["suggested"]], vector["name"]


# The file

AB = "9e1f20ab34cd56ef"
GOOD: dict[str, Any] = {
    "format": "staffside-health_check", "version": 1, "saved": "2026-11-22",
    "check": {
        "id": "5b0c71d2a4e8f906", "staffSide": "Northside", "year": "2026", "people": [{"id": AB, "who": "AB, secretary"}],
        "entries": {
            "a1-split": [{"by": AB, "on": "2026-11-22T10:20:00Z", "value": ["departments"]}],
            "a1-more": [{"by": AB, "on": "2026-11-22T10:20:00Z", "value": "They come late"}],
            "a-rating": [{"by": AB, "on": "2026-11-22T10:30:00Z", "value": 1}],
        },
    },
}  # fmt: skip


def changed(**parts: object) -> str:
    return json.dumps({**GOOD, **parts})


def check(**parts: object) -> str:
    return changed(check={**GOOD["check"], **parts})


def entry(value: object, field: str = "a1-more", **parts: object) -> str:
    return check(entries={field: [{"by": AB, "on": "2026-11-22T10:20:00Z", "value": value, **parts}]})


BAD_FILES = [
    *foreign_files(GOOD, "a health check"),
    ("no check", changed(check=None), "its health check is missing"),
    ("no id", check(id=""), "which health check it is"),
    ("no year", check(year=" "), "its year is missing"),
    ("a year without end", check(year="2" * 500), "its year is missing or too long"),
    ("people in words", check(people="AB"), "who answered"),
    ("the same person twice", check(people=[{"id": AB, "who": "A"}] * 2), "told from the others"),
    ("somebody who says to be everybody", check(people=[{"id": "together", "who": "A"}]), "told from the others"),
    ("answers in a list", check(entries=[]), "its answers are missing"),
    ("nobody's answer", entry("x", by="cd"), "is nobody’s"),
    ("an answer without a date", entry("x", on="yesterday"), "has no date"),
    ("a rating of five", entry(5, "a-rating"), "is not of its kind"),
    ("a rating in words", entry("good", "a-rating"), "is not of its kind"),
    ("ticks in words", entry("all", "a1-split"), "is not of its kind"),
    ("words that are a number", entry(2), "is not of its kind"),
    ("words without end", entry("x" * 6000), "is not of its kind"),
    ("a table with a table in it", entry({"promotion": {"what": {"x": 1}}}, "a4-data"), "is not of its kind"),
    ("an id that reaches behind", entry("x", "__proto__"), "in a way that this page never does"),
    ("one person's two answers", check(entries={"a1-more": GOOD["check"]["entries"]["a1-more"] * 2}), "one person has two answers"),
]  # fmt: skip


def person(page: Page, who: str) -> None:
    page.get_by_role("button", name="Add somebody").click()
    page.get_by_label("Who is answering?").fill(who)
    page.get_by_role("button", name="Save", exact=True).click()


def section(page: Page, letter: str) -> None:
    box = page.locator("details.hc-questions").nth(LETTERS.index(letter))
    if not box.evaluate("box => box.open"):
        box.locator("> summary").click()


def told(page: Page) -> str:
    return page.locator(".tool-message").inner_text()


def progress(page: Page, letter: str) -> str:
    return page.locator(".hc-progress").nth(LETTERS.index(letter)).inner_text()


def test_a_bad_file_gets_a_clear_message_and_changes_nothing(opened, tmp_path: Path):
    watched = opened()
    page = watched.page
    page.locator("#hc-a2-complete").fill("a third unknown")
    assert_refused(page, BAD_FILES, tmp_path / "bad.json", OPEN)
    give(page, " " * 5_000_001, tmp_path / "large.json", OPEN)
    page.get_by_text("too large to be a file").wait_for()
    assert page.locator("#hc-a2-complete").input_value() == "a third unknown"
    assert page.locator("#hc-as option").count() == 1
    assert not watched.faults


def test_a_check_saved_to_a_file_opens_again_as_it_was(opened, tmp_path: Path):
    page = opened().page
    page.locator("#hc-side").fill("Northside")
    person(page, "AB, secretary")
    page.locator("#hc-a1-split-departments").check()
    page.locator("#hc-a1-more").fill("Łucja’s “note” 🙂\nsecond line")
    page.locator("#hc-a4-data-promotion-have").check()
    page.locator("#hc-a4-data-promotion-what").fill("by band")
    page.locator("#hc-a4-data-grievances-have").check()
    page.locator("#hc-a4-data-grievances-have").uncheck()
    page.locator("#hc-a-rating-2").check()
    text = saved(page).read_text("utf-8")
    held = json.loads(text)
    assert (held["format"], held["version"]) == ("staffside-health_check", 1)
    assert {name: [one["value"] for one in list_] for name, list_ in held["check"]["entries"].items()} == {
        "a1-split": [["departments"]],
        "a1-more": ["Łucja’s “note” 🙂\nsecond line"],
        "a4-data": [{"promotion": {"have": True, "what": "by band"}}],
        "a-rating": [2],
    }
    page.reload()
    assert not page.locator("#hc-a-rating-2").is_checked()
    give(page, "\ufeff" + text, tmp_path / "check.json", OPEN)
    page.get_by_text("Opened 2026.").wait_for()
    assert page.locator("#hc-side").input_value() == "Northside"
    page.locator("#hc-as").select_option("AB, secretary")
    assert page.locator("#hc-a-rating-2").is_checked()
    assert page.locator("#hc-a1-more").input_value() == "Łucja’s “note” 🙂\nsecond line"
    assert page.locator("#hc-a4-data-promotion-have").is_checked()
    assert json.loads(saved(page).read_text("utf-8"))["check"] == held["check"]


def test_two_copies_of_a_check_keep_both_peoples_answers(opened, tmp_path: Path):
    page = opened().page
    give(page, json.dumps(GOOD), tmp_path / "mine.json", OPEN)
    page.get_by_text("Opened 2026.").wait_for()
    page.locator("#hc-as").select_option("AB, secretary")
    page.locator("#hc-a1-more").fill("They come in time now")  # newer than what the copy says
    other = json.loads(json.dumps(GOOD))
    other["check"]["people"].append({"id": "cd", "who": "CD"})
    other["check"]["entries"]["a-rating"].append({"by": "cd", "on": "2026-11-22T11:00:00Z", "value": 3})
    other["check"]["entries"]["a2-complete"] = [{"by": "together", "on": "2026-11-22T11:00:00Z", "value": SCRIPT}]
    give(page, json.dumps(other), tmp_path / "theirs.json", OPEN)
    page.get_by_text("Added 3 answers and 1 person from the file").wait_for()
    assert page.locator("#hc-as option").all_inner_texts() == ["All of us together", "AB, secretary", "CD"]
    assert page.locator("#hc-a1-more").input_value() == "They come in time now"
    field = page.locator(".hc-field", has=page.locator("#hc-a1-more"))
    assert "AB, secretary (earlier), 22 November 2026: They come late" in field.inner_text()
    assert (
        "CD, 22 November 2026: 3: Good progress"
        in page.locator(".hc-field", has=page.locator("#hc-a-rating-1")).inner_text()
    )
    assert "1 to 3: not agreed yet" in progress(page, "a")
    give(page, json.dumps(other), tmp_path / "again.json", OPEN)
    page.get_by_text("has nothing that is not here already").wait_for()
    field.get_by_role("button", name="Delete this earlier answer").click()
    assert "They come late" not in field.inner_text()
    # What all say together settles the range.
    page.locator("#hc-as").select_option("together")
    page.locator("#hc-a-rating-2").check()
    assert "Rating: 2: Some progress" in progress(page, "a")


def test_a_check_begun_apart_is_only_joined_if_the_reader_says_so(opened, tmp_path: Path):
    page = opened().page
    give(page, json.dumps(GOOD), tmp_path / "one.json", OPEN)
    page.get_by_text("Opened 2026.").wait_for()
    apart = check(id="abcd", people=[{"id": "cd", "who": "CD"}], entries={"a2-complete": [{"by": "cd", "on": "2026-11-20T10:00:00Z", "value": "half"}]})  # fmt: skip
    give(page, apart, tmp_path / "two.json", OPEN)
    page.get_by_role("button", name="No: open it by itself").click()
    assert page.locator("#hc-open option").count() == 2
    assert page.locator("#hc-as option").all_inner_texts() == ["All of us together", "CD"]
    page.get_by_role("button", name="Delete this health check").click()
    page.get_by_role("button", name="Delete it").click()
    assert page.locator("#hc-as option").all_inner_texts() == ["All of us together", "AB, secretary"]
    give(page, apart, tmp_path / "two.json", OPEN)
    page.get_by_role("button", name="Yes: put the answers side by side").click()
    page.get_by_text("Added 1 answer and 1 person from the file").wait_for()
    assert page.locator("#hc-as option").all_inner_texts() == ["All of us together", "AB, secretary", "CD"]


def test_answers_that_this_form_does_not_know_are_shown_and_saved_again(opened, tmp_path: Path):
    page = opened().page
    give(page, entry(SCRIPT, "constructor"), tmp_path / "check.json", OPEN)
    page.get_by_text(f"constructor: AB, secretary: {SCRIPT}").wait_for()
    page.locator("#hc-a2-complete").fill("half")
    assert set(json.loads(saved(page).read_text("utf-8"))["check"]["entries"]) == {"constructor", "a2-complete"}


def test_a_spreadsheet_runs_nothing_that_was_typed(opened, tmp_path: Path):
    page = opened().page
    traps = ["=HYPERLINK(\"http://x\")", "+1+1", "-2", "@SUM(A1)", "\t=1", "  =cmd", "＝1+1", "\n=1", 'a "quote", and a comma']  # fmt: skip
    ids = [
        "a1-more",
        "a2-complete",
        "a3-where",
        "b1-more",
        "b2-doing",
        "b3-detail",
        "b5-reach",
        "c1-safe",
        "c4-pooling",
    ]
    person(page, "=AB")
    for letter in "bc":
        section(page, letter)
    for name, trap in zip(ids, traps, strict=True):
        page.locator(f"#hc-{name}").fill(trap)
    text = saved(page, "Save as a spreadsheet (CSV)").read_bytes().decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(text, newline="")))
    assert not [cell for row in rows for cell in row.values() if re.match(r"[\s]*[=+\-@＝＋－＠]", cell)]
    assert [row["Answer"].lstrip("'") for row in rows if row["Answer"]] == traps
    assert {row["Who"] for row in rows} == {"'=AB", ""}
    assert len({row["Number"] for row in rows}) == 23 + 5  # every question, and a rating for each section


def test_a_word_file_has_every_question_and_both_years(opened, data: Data, tmp_path: Path):
    page = opened().page
    give(page, json.dumps(GOOD), tmp_path / "check.json", OPEN)
    page.get_by_text("Opened 2026.").wait_for()
    page.get_by_role("button", name="Begin the next one").click()
    page.locator("#hc-a2-complete").fill(SCRIPT)
    with zipfile.ZipFile(saved(page, "Save as Word")) as file:
        body = lxml.etree.fromstring(file.read("word/document.xml"))
    words = ["|".join("".join(cell.itertext()) for cell in row.iter("{*}tc")) for row in body.iter("{*}tr")]
    assert "A. Do we know who works here?|Not rated|1: Much more to do" in words
    assert any(row.endswith(f"|All of us together: {SCRIPT}|") for row in words)
    assert any(row.endswith("||AB, secretary: They come late") for row in words)
    for question in questions(data):
        assert any(row.startswith(f"{question.id.upper()}. ") for row in words)


# End to end


def test_the_form_is_there_to_print_without_scripts(opened, data: Data):
    page = opened(java_script_enabled=False).page
    assert page.locator(".hc-paper [data-question]:visible").count() == 23
    assert page.locator(".hc-paper .hc-room:visible").count() > 25
    assert not page.locator(".tool :is(input, button, select, textarea)").count()


def test_the_first_question_is_on_a_phones_first_screen_before_names_files_and_keeping(opened):
    page = opened().page
    page.set_viewport_size({"width": 360, "height": 720})
    controls = page.locator(".tool :is(button, select, input, textarea):visible")
    assert controls.first.get_attribute("id") == "hc-a1-split-characteristics"
    first = controls.first.bounding_box()
    assert first["y"] + first["height"] <= 720
    last_question = page.locator(".hc-section").last.bounding_box()["y"]
    for after in (page.locator("#hc-side"), page.locator("#hc-as"), page.get_by_role("button", name=OPEN), page.locator(".keeping")):  # fmt: skip
        assert after.bounding_box()["y"] > last_question
    page.get_by_role("link", name="Open its file").click()
    expect(page.get_by_role("button", name=OPEN)).to_be_in_viewport()


def test_who_is_answering_is_said_once_somebody_is_added(opened):
    page = opened().page
    assert not page.locator(".hc-as").count()
    person(page, "AB")
    assert page.locator(".hc-as").first.inner_text() == "You are answering as: AB. Change who answers."


def test_last_years_answers_and_ratings_stand_beside_this_years(opened, tmp_path: Path):
    page = opened("#section=b").page
    assert page.locator("details.hc-questions[open] > summary").all_inner_texts() == ["B1 to B5, and the rating"]
    give(page, json.dumps(GOOD), tmp_path / "last.json", OPEN)
    page.get_by_text("Opened 2026.").wait_for()
    page.get_by_role("button", name="Begin the next one").click()
    assert page.locator("#hc-year").input_value() == "2027"
    section(page, "a")
    assert (
        "2026, AB, secretary: They come late" in page.locator(".hc-field", has=page.locator("#hc-a1-more")).inner_text()
    )
    assert "2026, AB, secretary: Departments or divisions" in page.locator(".hc-live").inner_text()
    page.locator("#hc-a-rating-3").check()
    picture = page.locator(".hc-live svg[role=img]")
    assert picture.locator("title").text_content() == "The ratings of 2027 and 2026"
    assert "A: 3: Good progress; 2026: 1: Much more to do." in str(picture.locator("desc").text_content())
    assert (picture.locator(".hc-now").count(), picture.locator(".hc-then").count()) == (1, 1)
    rows = page.locator(".hc-live .hc-ratings tbody tr").all_inner_texts()
    assert rows[0].split("\t") == ["A. Do we know who works here?", "3: Good progress", "1: Much more to do"]
    assert len(rows) == 5
    # A later file opens in front; an earlier one goes beside.
    page.reload()
    section(page, "a")
    page.locator("#hc-a2-complete").fill("x")
    give(page, check(year="2019", id="old"), tmp_path / "old.json", OPEN)
    page.get_by_text("Opened 2019 beside 2026.").wait_for()
    assert page.locator("#hc-a2-complete").input_value() == "x"
    page.locator("#hc-beside").select_option("Nothing")
    assert not page.locator(".hc-live .hc-last").count()


def test_nothing_is_stored_sent_or_put_in_the_address_before_the_reader_chooses_and_it_goes_when_they_stop(opened):
    watched = opened()
    page = watched.page
    person(page, "SECRET")
    page.locator("#hc-a2-complete").fill("SECRET")
    page.locator("#hc-a-rating-1").check()
    assert page.evaluate("localStorage.length + sessionStorage.length") == 0
    assert "SECRET" not in page.url
    assert not [address for address in watched.asked if "SECRET" in address]
    page.get_by_role("button", name="Keep it on this device").click()
    page.locator("#hc-a2-complete").fill("SECRET 2")
    page.close()
    again = page.context.new_page()
    again.goto(page.url)
    assert again.locator("#hc-a2-complete").input_value() == "SECRET 2"
    assert again.locator("#hc-a-rating-1").is_checked()
    again.get_by_role("button", name="Stop keeping it").click()
    again.get_by_role("button", name="Stop, and delete it").click()
    assert kept(again) == {}
    assert again.locator("#hc-a2-complete").input_value() == "SECRET 2"  # still on the page
    again.get_by_role("button", name="Keep it on this device").click()
    assert set(kept(again)) == {"staffside:keep", "staffside:health_check"}
    again.get_by_role("button", name="Delete this health check").click()
    again.get_by_role("button", name="Delete it").click()
    assert set(kept(again)) == {"staffside:keep"}
    assert not watched.away()


def test_the_keyboard_alone_fills_it_in_and_bad_names_say_why(opened):
    page = opened().page
    page.get_by_role("button", name="Add somebody").focus()
    page.keyboard.press("Enter")
    for typed, says in [
        ("", "Give initials"),
        ("  ", "Give initials"),
        ("\u0007", "Give initials"),
        ("all of us  together", "on the list already"),
    ]:
        page.locator("#hc-who").fill(typed)
        page.keyboard.press("Enter")
        assert says in page.locator(".hc-people [role=alert]").inner_text()
        expect(page.locator(":focus")).to_have_id("hc-who")
    page.locator("#hc-who").fill("AB")
    page.keyboard.press("Enter")
    expect(page.locator(":focus")).to_have_id("hc-as")
    page.get_by_role("button", name="Change this name").focus()
    page.keyboard.press("Enter")
    page.locator("#hc-who").fill("CD")
    page.keyboard.press("Enter")
    assert page.locator("#hc-as option").all_inner_texts() == ["All of us together", "CD"]
    page.locator("#hc-a-rating-1").focus()
    page.keyboard.press("Space")
    page.keyboard.press("ArrowRight")
    assert page.locator("#hc-a-rating-2").is_checked()
    assert "0 of 4 questions answered. Rating: 2" in progress(page, "a")
    page.keyboard.press("Tab")
    assert str(page.evaluate("document.activeElement.getAttribute('aria-label')")).startswith("Clear: ")
    page.keyboard.press("Enter")
    assert "Not rated yet" in progress(page, "a")
    page.locator("details.hc-questions > summary").nth(1).focus()
    page.keyboard.press("Enter")
    page.locator("#hc-b2-doing").focus()
    page.keyboard.type("posters")
    assert "1 of 5 questions answered" in progress(page, "b")
    assert "1 of 23 questions answered, 0 of 5 sections rated" in page.locator(".check-total").inner_text()


def fill_every_field(page: Page, text: str) -> None:
    for letter in LETTERS:
        section(page, letter)
    for area in page.locator(".hc-live .hc-questions textarea, .hc-live .hc-grid input[type=text]").all():
        area.fill(text)


def test_scripts_typed_in_every_field_are_shown_as_text_on_screen_and_paper(opened):
    watched = opened()
    page = watched.page
    page.on("dialog", lambda dialog: watched.faults.append(dialog.message))
    person(page, SCRIPT[:40])
    page.locator("#hc-side").fill(SCRIPT)
    page.locator("#hc-year").fill(SCRIPT[:20])
    fill_every_field(page, SCRIPT)
    page.locator("#hc-a-rating-1").check()
    page.locator("#hc-as").select_option("together")
    assert SCRIPT in page.locator(".hc-field", has=page.locator("#hc-a2-complete")).inner_text()
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    page.emulate_media(media="print")
    assert SCRIPT in page.locator(".hc-print").inner_text()
    assert not page.locator(".tool :is(img, script:not([type='application/json']))").count()
    assert not watched.faults
    assert not watched.away()


def test_it_prints_as_a_filled_form_and_as_a_blank_one(opened, tmp_path: Path):
    page = opened().page
    give(page, json.dumps(GOOD), tmp_path / "check.json", OPEN)
    page.get_by_text("Opened 2026.").wait_for()
    page.evaluate("() => { globalThis.print = () => { globalThis.printing = document.documentElement.dataset.print } }")
    page.get_by_role("button", name="Print", exact=True).click()
    assert page.evaluate("printing") == "health_check"
    page.emulate_media(media="print")
    words = page.locator(".hc-print").inner_text()
    assert "Health check: Northside, 2026" in words
    assert "☑ Departments or divisions (AB, secretary)" in words
    assert "☐ Occupational groups" in words
    assert "AB, secretary: They come late" in words
    assert "☑ 1: Much more to do (AB, secretary)" in words
    expect(page.locator(".hc-print svg[role=img]")).to_be_visible()
    assert page.locator(".hc-print .hc-room:visible").count() > 20
    for hidden in (".hc-live", ".hc-paper", "article h2[id]"):
        assert not page.locator(hidden).first.is_visible(), hidden
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    page.emulate_media(media="screen")
    page.get_by_role("button", name="Print the blank form").click()
    page.emulate_media(media="print")
    assert page.locator(".hc-paper [data-question]:visible").count() == 23
    assert "They come late" not in page.locator("article").inner_text()
    page.evaluate("dispatchEvent(new Event('afterprint'))")


# When the device will not keep it

DAMAGED = [
    "{bad", "null", "{}", '{"version":1}', '{"version":99,"value":{}}', '{"version":1,"value":null}', '{"version":1,"value":{"checks":[]}}',
    json.dumps({"version": 1, "value": {"checks": [GOOD["check"]], "current": "other", "beside": "", "as": "together"}}),
    json.dumps({"version": 1, "value": {"checks": [GOOD["check"]], "current": GOOD["check"]["id"], "beside": "gone", "as": "together"}}),
    json.dumps({"version": 1, "value": {"checks": [{**GOOD["check"], "entries": {"a-rating": [{"by": "x"}]}}], "current": GOOD["check"]["id"], "beside": "", "as": "together"}}),
]  # fmt: skip


def test_a_kept_check_that_cannot_be_read_is_set_aside_whole(opened):
    watched = opened()
    page = watched.page
    for record in DAMAGED:
        page.evaluate("record => { localStorage.clear(); localStorage['staffside:keep'] = 'yes'; localStorage['staffside:health_check'] = record }", record)  # fmt: skip
        page.reload()
        assert "set aside, not deleted" in told(page), record
        assert ("newer copy" in told(page)) == ("99" in record)
        assert kept(page)["staffside:set-aside:health_check"] == record
        page.locator("#hc-a2-complete").fill("half")
        assert "half" in kept(page)["staffside:health_check"]
    assert not watched.faults


def test_a_full_device_says_so_and_loses_nothing(opened):
    page = opened().page
    page.locator("#hc-a2-complete").fill("before")
    page.get_by_role("button", name="Keep it on this device").click()
    before = kept(page)["staffside:health_check"]
    page.evaluate(FULL)
    page.locator("#hc-a2-complete").press_sequentially(" and after")
    assert "no room left" in told(page)
    assert kept(page)["staffside:health_check"] == before
    assert "before and after" in saved(page).read_text("utf-8")


# For everybody


def test_the_health_check_is_accessible_in_every_state(opened, tmp_path: Path):
    page = opened(width=360).page
    states = {"empty": violations_by_day_and_night(page, ".tool")}
    give(page, json.dumps(GOOD), tmp_path / "check.json", OPEN)
    page.get_by_text("Opened 2026.").wait_for()
    for letter in LETTERS:
        section(page, letter)
    page.get_by_role("button", name="Begin the next one").click()
    page.locator("#hc-as").select_option("AB, secretary")
    page.locator("#hc-a-rating-3").check()
    page.locator("#hc-as").select_option("together")
    page.get_by_role("button", name="Add somebody").click()
    page.get_by_role("button", name="Save", exact=True).click()
    give(page, "{", tmp_path / "bad.json", OPEN)
    page.locator(".tool-message [role=alert]").wait_for()
    page.get_by_role("button", name="Delete this health check").click()
    states["two years, others' answers, refused and asked"] = violations_by_day_and_night(page, ".tool")
    assert not {state: faults for state, faults in states.items() if faults}


def test_a_filled_check_never_scrolls_sideways_and_everything_to_press_is_large_enough(opened):
    page = opened(width=320).page
    person(page, "x" * 40)
    fill_every_field(page, "x" * 300)
    page.locator("#hc-a-rating-1").check()
    page.locator("#hc-year").fill("2" * 20)
    page.get_by_role("button", name="Begin the next one").click()
    page.get_by_role("button", name="Delete this health check").click()
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    small = page.evaluate(
        """[...document.querySelectorAll(".tool :is(button, summary, select, input, textarea)")].filter(one => one.checkVisibility()).filter(one => {
          const { width, height } = (one.closest(".answer") ?? one).getBoundingClientRect()
          return width < 24 || height < 24
        }).map(one => one.outerHTML)"""
    )
    assert not small
