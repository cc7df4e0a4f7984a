"""One report of all nine indicators: the answer first, read aloud in five minutes, on paper, in Word, and opened again."""

import json
import re
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from macros.render.book import Book
from macros.tools.wres_reader.macro import wres_reader
from tests.conftest import violations_by_day_and_night
from tests.modules import joined
from tests.tool_page import foreign_files, give, press, saved

PAGE = "wres/calculator"
ALOUD = 750
"""Words in five minutes, at an easy pace of 150 a minute."""
BANDS = {
    "2025": "Non-clinical\nBand 2; 60; 240; 10\nBand 5; 22; 140; 4\nBand 7; 8; 110; 3\nBand 8a; 4; 70; 2\nVSM; 0; 12; 1\n"
    "Clinical\nBand 2; 220; 830; 20\nBand 3; 0; 0; 0\nBand 4; 0; 0; 0\nBand 5; 310; 520; 30\nBand 6; 0; 0; 0\nBand 7; 60; 380; 10\nBand 8a; 14; 150; 4",
    "2024": "Non-clinical: Band 2; 55; 240; 10\nNon-clinical: Band 5; 20; 140; 4\nNon-clinical: Band 7; 7; 110; 3\n"
    "Non-clinical: Band 8a; 5; 70; 2\nNon-clinical: VSM; 0; 11; 1\nClinical: Band 2; 210; 830; 20\n"
    "Clinical: Band 3; 0; 0; 0\nClinical: Band 4; 0; 0; 0\nClinical: Band 6; 0; 0; 0\n"
    "Clinical: Band 5; 280; 520; 30\nClinical: Band 7; 58; 380; 10\nClinical: Band 8a; 16; 150; 4",
}


def counts(*years: tuple[str, int, int, int, int]) -> list[dict[str, str]]:
    return [
        {"year": year, "bme": str(b), "bme-of": str(bo), "white": str(w), "white-of": str(wo)}
        for year, b, bo, w, wo in years
    ]


def survey(*years: tuple[str, str, str]) -> list[dict[str, str]]:
    return [
        {"year": year, "bme": bme, "white": white, "bme-of": "400", "white-of": "1500"} for year, bme, white in years
    ]


SETS: dict[str, dict[str, Any]] = {
    "1": {"published": "", "years": [{"year": year, "bands": text} for year, text in BANDS.items()]},
    "2": {
        "published": "1.6",
        "years": counts(("2025", 125, 800, 250, 1000), ("2024", 100, 700, 200, 900), ("2023", 90, 640, 215, 890)),
    },
    "3": {
        "published": "BME staff are 1.4 times as likely",
        "years": counts(("2025", 9, 725, 17, 2505), ("2024", 8, 715, 19, 2480), ("2023", 9, 690, 22, 2450)),
    },
    "4": {"published": "1.08", "years": [{"year": "2025"}]},
    "5": {
        "published": "",
        "years": survey(("2025", "31.2", "26.4"), ("2024", "29.8", "26.0"), ("2023", "28.4", "25.1")),
    },
    "6": {"published": "25.5%", "years": survey(("2025", "25.5", "19.9"), ("2024", "27.0", "20.4"))},
    "7": {"published": "", "years": survey(("2025", "44.4", "58.1"), ("2024", "43.0", "57.5"), ("2021", "70.1", "86"))},
    "8": {"published": "", "years": survey(("2025", "15", "6.6"), ("2024", "14.2", "6.5"), ("2023", "16.0", "6.9"))},
    "9": {
        "published": "",
        "years": [
            {"year": "2025", "bme": "2", "white": "11", "unknown": "1", "staff-bme": "725", "staff-white": "2505"},
            {"year": "2024", "bme": "1", "white": "12", "staff-bme": "715", "staff-white": "2480"},
        ],
    },
}
SETS["3"]["years"][0] |= {"unknown": "3", "unknown-of": "260"}
FILE: dict[str, Any] = {
    "format": "staffside-wres_reader",
    "version": 1,
    "saved": "2026-11-29",
    "report": {
        "organisation": "Northmere NHS Trust",
        "region": "North West",
        "trust": "Acute trusts",
        "sets": SETS,
        "left": {"wres <2025>.csv": ["Row 9: “Leavers” is not an item that this page knows."]},
    },
}


@pytest.fixture
def opened(open_page, tmp_path: Path) -> Callable[..., Any]:
    """Open a saved report on the page."""

    def at(file: dict[str, Any] | None = FILE, **options: Any) -> Any:
        watched = open_page(PAGE, **options)
        if file:
            give(watched.page, json.dumps(file), tmp_path / "report.json", "Open a saved report")
            watched.page.wait_for_selector(".wres-report h3")
        return watched

    return at


def of(**sets: dict[str, Any]) -> dict[str, Any]:
    """A file with some indicators: i3={...}."""
    held = {name[1:]: {"published": "", **one} for name, one in sets.items()}
    return {**FILE, "report": {**FILE["report"], "sets": held}}


def report(page: Page) -> str:
    return page.locator(".wres-report").inner_text()


def aloud(page: Page) -> str:
    """What a rep reads out: not the tables, the charts, or how to read it."""
    return page.locator(".wres-report").evaluate(
        "one => [...one.querySelectorAll(':scope > :is(h3, h4, p, ul):not(.hint, .tool-actions, .wres-screen)')]"
        ".map(part => part.innerText).join('\\n').split('How to read this')[0]"
    )


def test_the_answer_comes_first_and_is_read_aloud_in_five_minutes(opened):
    watched = opened()
    page = watched.page
    words = aloud(page)
    assert len(re.findall(r"[\w’,.%-]+", words)) <= ALOUD
    first = page.locator(".wres-report > ul").first.inner_text()
    for part in (
        "Figures for 2025: all nine indicators. In the figures BME staff do worse than white staff on all 8 where it can be "
        "told. Tested for chance: 6. Of those, 2 may be chance. Not tested: 3. Too few cases to say: disciplinaries.",
        "The widest gap in 2025, in times, is on pay bands: 3.08 times (",
        "May be chance: harassment from the public. Chance not known: training. Ethnicity not recorded",
        "Gaps hard to put down to chance: recruitment, harassment from staff, ",
    ):
        assert part in first, first
    assert page.locator(".wres-report h3").inner_text() == "Workforce race equality at Northmere NHS Trust"
    assert page.locator(".wres-report table").first.locator("tbody tr").count() == 9
    assert not re.search(r"\[[a-z]+\]|undefined|NaN|Infinity|null", report(page))
    assert not watched.faults
    assert not watched.away()


SAYS = [
    ("the counts behind the ratio", "That is 9 of 725 BME people and 17 of 2,505 white people."),
    ("which way it moved", "That is too near to 2024 (1.46) and 2023 (1.45) to call."),
    ("small numbers", "A group has under 10 cases."),
    ("the years together", "2023, 2024 and 2025 together: 1.56"),
    ("unknown ethnicity", "7.45% of people have no recorded ethnicity."),
    ("a printed figure that is wrong", "The printed “BME staff are 1.4 times as likely” does not agree with the figures."),
    ("a question of it", "Your report says “1.4 times as likely”; your figures give 1.83 (BME over white)."),
    ("a bare ratio", "The trust prints “1.08” and gives no counts."),
    ("England, with its year", "England: 1.14 (2022)"),
    ("the kind of trust", "Acute trusts: 1.07 (2022)"),
    ("the region", "North West: 2.01 (2024; check before using, medium confidence)"),
    ("whose figure that is", "Acute trusts, indicator 3, 2022: Closing the gap case study"),
    ("the top bands", "in bands 8a and over. The share first falls at"),
    ("seats", "2 of 14 members are BME; the same share would be about 3."),
    ("a break in the series", "In 2024 it was 14.5 points: too little to call a change."),
    ("no interval for a board", "None is given for a board or pay bands."),
]  # fmt: skip


def test_each_part_of_the_report_is_there(opened):
    words = report(opened().page)
    for what, says in SAYS:
        assert says in words, (what, words)
    assert "86" not in aloud_lines(words, "7. Equal")


def aloud_lines(words: str, start: str) -> str:
    """The line of sentences under a heading."""
    return words.split(f"\n{start}", 1)[1].split("\n\n", 2)[1]


def opening(page: Page) -> list[str]:
    return page.locator(".wres-report > ul").first.locator("li").all_inner_texts()


def test_the_opening_speaks_of_one_year_and_says_what_has_no_figure_for_it(opened):
    old = survey(("2024", "30", "6"))
    words = opening(opened(of(i3={"years": counts(("2025", 30, 725, 60, 2505))}, i8={"years": old}, i6={"years": survey(("", "40", "10"))})).page)  # fmt: skip
    assert words[0] == "Figures for 2025: 1 of the nine indicators. BME staff do worse than white staff on 1 of them."
    assert words[1] == (
        "No figure for 2025, so left out of the lines below: harassment from staff (no year given) and "
        "discrimination (2024)."
    )
    assert words[2].startswith("The widest gap in 2025, in times, is on disciplinaries")
    assert not any("discrimination" in one or "harassment" in one for one in words[2:])


def test_without_a_year_no_gap_is_called_the_widest(opened):
    words = " ".join(opening(opened(of(i6={"years": survey(("", "40", "10"))})).page))
    assert "Give the year of each figure" in words
    assert "widest gap in" not in words


def test_the_opening_names_each_indicator_that_the_table_says_moved(opened):
    page = opened().page
    words = " ".join(opening(page)).lower()
    for row in page.locator(".wres-report table").first.locator("tbody tr").all():
        name = row.locator("th").inner_text().split(". ", 1)[1].lower()
        moved = row.locator("td").nth(1).inner_text()
        called = {
            "pay bands and grades": "pay bands",
            "appointment from shortlisting": "recruitment",
            "formal disciplinary process": "disciplinaries",
            "harassment from patients and public": "harassment from the public",
            "equal opportunities for progression": "equal opportunities",
            "discrimination from manager or colleagues": "discrimination",
            "board membership": "the board",
        }.get(name, name)
        assert moved.startswith("no year") or called in words, (name, moved)


def test_what_could_not_be_used_is_listed_on_the_page_and_counted_on_paper(opened):
    page = opened().page
    lines, short = page.get_by_text("“Leavers” is not an item"), page.get_by_text("kept in its saved file")
    expect(lines).to_be_visible()
    expect(short).to_be_hidden()
    page.emulate_media(media="print")
    expect(lines).to_be_hidden()
    expect(short).to_be_visible()


def test_on_paper_the_notes_are_smaller_than_what_they_are_on(opened):
    page = opened().page
    report(page)
    page.emulate_media(media="print")
    size = "one => parseFloat(getComputedStyle(one).fontSize)"
    notes = page.locator(".wres-report ul.hint li").first.evaluate(size)
    assert notes < page.locator(".wres-report ul:not(.hint) li").first.evaluate(size)


def test_bands_that_hold_fewer_people_than_the_staff_in_post_are_not_called_all_staff(opened):
    bands = {"years": [{"year": "2025", "bands": "Band 2; 60; 240; 10\nBand 8a; 4; 70; 2"}]}
    staff = {"years": counts(("2025", 9, 725, 17, 2505))}
    page = opened(of(i1=bands, i3=staff)).page
    words = report(page)
    assert "The bands listed hold 386 of at least 3,230 staff in post. Some bands are missing" in words
    assert "of all staff" not in words.replace("nothing is said of all staff", "")
    assert not any("ay bands" in one for one in opening(page))


def test_a_list_that_lacks_bands_is_said_to_and_set_beside_no_figure_of_all_staff(opened):
    lines = "Clinical\nBand 5; 622; 505; 31\nBand 8a; 12; 90; 1\nTotal; 640; 595; 32"
    page = opened(of(i1={"years": [{"year": "2024", "bands": lines}]})).page
    words = report(page)
    assert "of the staff listed are BME" in words
    assert "The list lacks bands 2, 3, 4, 6 and 7 and non-clinical staff" in words
    assert "nothing, as this is not all staff" in words
    assert "the parts come to 634, the printed total is 640" in words


TRENDS = [
    ("worse", counts(("2025", 60, 725, 60, 2505), ("2023", 20, 725, 60, 2505)), "worse than in 2023 (1.15), hardly by chance."),
    ("the same", counts(("2025", 20, 725, 60, 2505), ("2023", 20, 725, 60, 2505)), "That is about the same as in 2023."),
    ("what rounding hides", counts(("2025", 156, 1000, 100, 1000), ("2023", 155, 1000, 100, 1000)), "That is about the same as in 2023."),
    ("nearer to level", counts(("2025", 160, 7250, 600, 25050), ("2023", 100, 7250, 600, 25050)), "nearer to level than in 2023 (0.58)"),
    ("across level", counts(("2025", 10, 725, 60, 2505), ("2023", 30, 725, 60, 2505)), "crossed to the other side of level since 2023"),
]  # fmt: skip


@pytest.mark.parametrize(("what", "years", "says"), TRENDS, ids=[one[0] for one in TRENDS])
def test_direction_is_said_in_words(what: str, years: list[dict[str, str]], says: str, opened):
    assert says in report(opened(of(i3={"years": years})).page), what


def test_an_average_of_two_years_is_not_set_beside_a_single_year(opened):
    average = {"year": "2023", "bme": "20.5", "bme-of": "725", "white": "60", "white-of": "2505"}
    words = report(opened(of(i3={"years": [*counts(("2025", 60, 725, 60, 2505)), average]})).page)
    assert "60 of 725 BME people" in words
    assert "than in 2023" not in words


def test_bands_are_compared_only_where_the_same_ones_are_listed(opened):
    years = [{"year": "2025", "bands": BANDS["2025"]}, {"year": "2024", "bands": "Band 5; 40; 60\nBand 8a; 4; 96"}]
    words = report(opened(of(i1={"years": years})).page)
    assert "The earlier years list other bands" in words
    assert "worse than in 2024" not in words


def test_what_cannot_be_used_is_listed_with_why_and_the_rest_is_reported(opened):
    broken = [
        *counts(("2025", 9, 725, 17, 2505)),
        {"year": "2024", "bme": "nine", "bme-of": "7", "white": "1", "white-of": "9"},
    ]
    words = report(opened(of(i3={"years": broken}, i6={"years": survey(("2025", "25", "20"))})).page)
    assert "What could not be used" in words
    assert "Indicator 3, 2024: BME: entering the formal disciplinary process: “nine” is not a number" in words
    assert "1.83 times as likely" in words


@pytest.mark.parametrize("masked", ["*", "-", "<5", "n/a", ""])
def test_a_count_that_is_hidden_or_missing_clears_no_employer(masked: str, opened):
    years = [{"year": "2025", "bme": masked, "bme-of": "725", "white": "17", "white-of": "2505"}]
    alone, beside = (
        opening(opened(of(i6={"years": survey(("2025", "25", "20"))}, i3={"years": years}, **more)).page)[0]
        for more in ({}, {"i8": {"years": survey(("2025", "5", "9"))}})
    )
    assert alone == (
        "Figures for 2025: 2 of the nine indicators. BME staff do worse than white staff on the one where it can be told. "
        "It can’t be told for disciplinaries."
    )
    assert "on 1 of the 2 where it can be told. It can’t be told for disciplinaries." in beside


def test_a_hidden_count_alone_says_only_that_nobody_can_tell(opened):
    years = [{"year": "2025", "bme": "*", "bme-of": "725", "white": "17", "white-of": "2505"}]
    [said, *_] = opening(opened(of(i3={"years": years})).page)
    assert "can’t be told for disciplinaries" in said
    assert "none" not in said


def test_what_a_file_held_and_the_page_left_out_is_in_the_report(opened, tmp_path: Path):
    page = opened(None).page
    page.locator(".wres-import").evaluate("one => { one.open = true }")
    rows = "Indicator 3 2025\n,White (draft),White (final),BME (draft),BME (final)\nStaff in post,2390,2505,720,725\nEntering disciplinary,15,17,8,9\nLeavers,1,2,3,4\n"
    page.locator("#wres-file").set_input_files({"name": "a.csv", "mimeType": "text/csv", "buffer": rows.encode()})
    press(page, "Use these figures")
    press(page, "Make the report")
    words = report(page)
    assert "From “a.csv”: Row 3, cell B3 and on: there are “draft” and “final” figures" in words
    assert "From “a.csv”: Row 5, cell A5: “Leavers” is not an item" in words
    file = json.loads(saved(page, "Save the report to a file").read_text("utf-8"))
    again = opened({**FILE, "report": file["report"]}).page
    assert "“Leavers” is not an item" in report(again)


def test_many_empty_cells_of_a_year_are_one_line(opened):
    lines = "\n".join(f"Band {n}; ; ; " for n in range(2, 8))
    words = report(opened(of(i1={"years": [{"year": "2025", "bands": lines}]}, i6={"years": survey(("2025", "25", "20"))})).page)  # fmt: skip
    assert words.count("Indicator 1, 2025") == 2
    assert "more cells like that" in words


def test_with_nothing_typed_the_page_says_what_to_do(opened):
    page = opened(None).page
    press(page, "Make the report")
    assert "There are no figures yet" in page.locator(".wres-desk [role=alert]").inner_text()


def test_what_was_typed_makes_a_report_with_the_name_and_the_places_chosen(opened):
    page = opened(None).page
    for key, text in {"year": "2022", "bme": "9", "bme-of": "725", "white": "17", "white-of": "2505"}.items():
        page.locator(f"#wres-0-{key}").fill(text)
    page.get_by_label("Name of the trust").fill("<b>Northmere</b>")
    page.get_by_label("Set it beside the region").select_option("London")
    press(page, "Make the report")
    expect(page.locator(".wres-report h3")).to_have_text("Workforce race equality at <b>Northmere</b>")
    assert "London: 1.47 (2022)" in report(page)
    press(page, "Work it out")
    assert "London, 2022: 1.47. The trust’s figure is higher." in page.locator(".wres-result").inner_text()
    page.get_by_label("Name of the trust").fill("Other")
    assert "That has changed" in report(page)


def test_charts_say_in_words_what_they_show(opened):
    page = opened().page
    charts = page.locator(".wres-chart").evaluate_all(
        "all => all.map(one => [one.getAttribute('role'), one.getAttribute('aria-label')])"
    )
    assert len(charts) == 8
    assert all(role == "img" for role, _ in charts)
    words = charts[2][1]
    assert (
        "Indicator 3, Formal disciplinary process, ratio by year. The trust: 2023 1.45, 2024 1.46, 2025 1.83." in words
    )


def test_no_number_of_a_chart_stands_on_a_line_without_a_ground_of_its_own(opened):
    years = counts(("2025", 240, 800, 210, 1000), ("2024", 100, 700, 110, 900), ("2023", 90, 640, 145, 890))
    page = opened(of(i2={"years": years})).page
    values = page.locator(".wres-chart text.halo")
    assert "0.70" in values.all_text_contents()
    style = "one => { const found = getComputedStyle(one); return [found.paintOrder, found.strokeWidth, found.stroke] }"
    for one in values.all():
        order, width, stroke = one.evaluate(style)
        assert order.startswith("stroke")
        assert (width, stroke != "none") == ("6px", True)


def test_the_report_prints_alone(opened):
    page = opened().page
    page.evaluate("print = () => {}")
    press(page, "Print the report")
    page.emulate_media(media="print")
    expect(page.locator(".wres-report h3")).to_be_visible()
    expect(page.locator(".wres-chart").first).to_be_visible()
    for part in (
        ".wres-form",
        ".wres-import",
        ".wres-desk .tool-form",
        ".keeping",
        "article h1",
        "h2#how-to-get-the-counts",
    ):
        assert not page.locator(part).first.is_visible(), part


def test_one_press_prints_once_and_the_browsers_own_print_prints_the_report_alone(opened):
    page = opened().page
    page.evaluate("() => { window.printed = 0; window.print = () => { printed++; for (const name of ['beforeprint', 'afterprint']) dispatchEvent(new Event(name)) } }")  # fmt: skip
    part = "() => document.documentElement.dataset.print ?? ''"
    press(page, "Print the report")
    assert page.evaluate("printed") == 1
    assert page.evaluate(part) == ""
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert page.evaluate(part) == "wres-report"
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert page.evaluate(part) == ""


def test_without_a_report_the_page_prints_whole(opened):
    page = opened(None).page
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert page.evaluate("() => document.documentElement.dataset.print ?? ''") == ""


def test_the_word_file_holds_the_report_and_its_charts(opened, tmp_path: Path, read_by_libreoffice):
    page = opened().page
    path = saved(page, "Save the report as Word")
    word = tmp_path / "report.docx"
    word.write_bytes(path.read_bytes())
    with zipfile.ZipFile(word) as archive:
        assert len([name for name in archive.namelist() if name.startswith("word/media/")]) == 8
        document = archive.read("word/document.xml").decode()
        assert 'descr="Indicator 3, Formal disciplinary process"' in document
        assert document.count("<w:tblHeader/>") == document.count("w:tblHeader") == document.count("<w:tbl>")
    [text] = read_by_libreoffice(word)
    for part in (
        "Workforce race equality at Northmere NHS Trust",
        "9 of 725",
        "Questions for management",
        "England: 1.14 (2022)",
    ):
        assert part in text, part


def test_a_saved_report_opens_again_as_it_was(opened):
    page = opened().page
    before = report(page)
    file = json.loads(saved(page, "Save the report to a file").read_text("utf-8"))
    assert file["report"] == FILE["report"]
    again = opened({**FILE, "report": file["report"]}).page
    assert report(again) == before
    assert again.get_by_label("Name of the trust").input_value() == "Northmere NHS Trust"


def test_a_file_takes_the_place_of_figures_only_when_asked(opened, tmp_path: Path):
    page = opened(None).page
    page.locator("#wres-0-bme").fill("9")
    give(page, json.dumps(FILE), tmp_path / "report.json", "Open a saved report")
    press(page, "Keep what is here")
    assert page.locator("#wres-0-bme").input_value() == "9"
    assert not page.locator(".wres-report h3").count()
    give(page, json.dumps(FILE), tmp_path / "report.json", "Open a saved report")
    press(page, "Open it in place of them")
    assert "Northmere" in page.locator(".wres-report h3").inner_text()


def test_a_file_that_is_none_of_ours_is_refused_in_words(opened, tmp_path: Path):
    watched = opened(None)
    page = watched.page
    page.locator("#wres-0-bme").fill("9")
    broken = [
        ("no report", json.dumps({**FILE, "report": None}), "its report is missing"),
        ("an indicator that is none", json.dumps(of(i77={"years": [{}]})), "its figures can’t be read"),
        ("years that are none", json.dumps(of(i3={"years": []})), "its figures can’t be read"),
        ("a name that is none", json.dumps({**FILE, "report": {**FILE["report"], "organisation": 7}}), "can’t be read"),
    ]
    for name, text, says in [*foreign_files(FILE, "a WRES report"), *broken]:
        give(page, text, tmp_path / "other.json", "Open a saved report")
        alert = page.locator(".wres-desk [role=alert]")
        expect(alert).to_contain_text(says)
        expect(alert, name).to_contain_text(re.compile("Nothing on this page has changed|privacy page"))
        assert page.locator("#wres-0-bme").input_value() == "9", name
    assert not watched.faults


def test_hostile_words_are_shown_as_words(opened):
    script = "<img src=x onerror=alert(1)>"
    file = of(i3={"published": script, "years": counts(("2025", 9, 725, 17, 2505))})
    file["report"] |= {"organisation": script, "region": script}
    watched = opened(file)
    assert script in report(watched.page)
    assert not watched.page.locator(".wres-report img").count()
    assert not watched.faults


def test_the_report_is_accessible_and_fits(opened):
    page = opened(width=320).page
    assert not violations_by_day_and_night(page, ".tool")
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    inner = page.locator(".wres-desk").evaluate("one => one.getBoundingClientRect().right")
    for table in page.locator(".wres-report table").all():
        assert table.evaluate("one => one.getBoundingClientRect().right") <= inner + 1


# What the opening and the sentences say of hard cases, from the modules alone

TOLD = """([sets, data]) => {
    const state = { indicator: 3, organisation: "", region: "", trust: "", sets, left: {} }
    const found = rows.rowsOf(state, data), { parts } = blocks.reportOf(found, state, data, "today")
    const said = parts.filter(part => !part.small)
    return {
        opening: said[0].list,
        table: said.find(part => part.table).table.rows,
        sentences: said.flatMap(part => part.text ?? []),
        questions: said.findLast(part => part.list).list,
    }
}"""
LINES = """([indicator, years, data]) => {
    const found = years.map(cells => sheet.work(indicator, cells, data.few))
    const { answer, blocks } = words.report(indicator, found, "", {}, data)
    return [answer.words, ...blocks.flatMap(({ list }) => list ?? [])]
}"""


@pytest.fixture(scope="module")
def facts(book: Book) -> dict[str, Any]:
    """What the macro puts in the page."""
    return json.loads(re.search(r"<script[^>]*>(.*?)</script>", wres_reader(book), re.S)[1])  # type: ignore[index]


@pytest.fixture(scope="module")
def modules(browser: Browser):
    page = browser.new_page()
    folder = "macros/tools/wres_reader"
    joined(
        page,
        rows=f"{folder}/report/rows.js",
        blocks=f"{folder}/report/blocks.js",
        words=f"{folder}/words.js",
        sheet=f"{folder}/sheet.js",
        chart=f"{folder}/report/chart.js",
        drawing=f"{folder}/report/drawing.js",
    )
    yield page
    page.close()


@pytest.fixture(scope="module")
def told(modules: Page, facts: dict[str, Any]) -> Callable[..., dict[str, Any]]:
    """What the report says: told(i3=years)."""
    return lambda **sets: modules.evaluate(
        TOLD, [{key[1:]: {"published": "", "years": years} for key, years in sets.items()}, facts]
    )


MASKED = {"year": "2025", "bme": "*", "bme-of": "1330", "white": "25", "white-of": "3502"}
UP_AND_DOWN = counts(
    ("2025", 260, 14450, 300, 34900), ("2024", 120, 13300, 300, 35020), ("2023", 300, 12100, 300, 34800)
)
FEW_YEARS = counts(("2025", 9, 725, 17, 2505), ("2024", 8, 715, 19, 2480), ("2023", 9, 690, 22, 2450))


def test_a_change_since_last_year_is_said_beside_the_one_since_the_first(told):
    said = told(i3=UP_AND_DOWN)
    opening = " ".join(said["opening"])
    assert "Better than in the first year: disciplinaries." in opening
    assert "But since the year before: worse on disciplinaries (1.05 in 2024; hard to put down to chance)." in opening
    assert "Nothing here got worse" not in opening
    assert said["table"][0][2] == "Worse: 1.05 in 2024; better: 2.88 in 2023"
    assert ("That is worse than in 2024 (1.05) and better than in 2023 (2.88), neither likely by chance.") in said[
        "sentences"
    ][0]


def test_nothing_got_worse_only_where_all_can_be_read_and_nothing_did(told):
    better = counts(("2025", 60, 7250, 90, 25050), ("2024", 150, 7250, 90, 25050), ("2023", 300, 7250, 90, 25050))
    assert "Nothing here got worse." in told(i3=better)["opening"]
    for other in ([MASKED], [MASKED, *counts(("2024", 20, 1300, 28, 3490))]):
        assert "Nothing here got worse." not in told(i4=better, i3=other)["opening"]


def test_chance_few_and_unknown_stand_in_the_opening_and_lead_nowhere(told):
    board = {"year": "2025", "bme": "0", "white": "12", "staff-bme": "60", "staff-white": "900", "staff-unknown": "5"}
    said = told(i2=counts(("2025", 1, 18, 44, 210)), i3=counts(("2025", 2, 60, 9, 900)), i9=[board])["opening"]
    assert said[0].endswith("Too few cases to say who does worse: recruitment, disciplinaries and the board.")
    assert said[1] == "On the board the gap is less than one person."
    assert not any("widest gap" in line for line in said)
    unknown = counts(("2025", 9, 600, 15, 2000))[0] | {"unknown": "5", "unknown-of": "1500"}
    assert told(i3=[unknown])["opening"][1] == ("Ethnicity not recorded for many: disciplinaries (36.6%).")
    chance = told(i3=counts(("2025", 15, 1330, 28, 3502)), i6=survey(("2025", "25.5", "19.9")))["opening"]
    assert chance[1] == "May be chance: disciplinaries."
    assert any("idest gap in 2025, in times, is on harassment from staff" in line for line in chance)
    assert told(i6=survey(("2025", "25.5", "19.9")))["opening"][1].startswith("The widest gap")


def test_a_gap_that_leads_is_never_one_of_less_than_a_person_or_of_chance(told):
    small = {"year": "2025", "bme": "0", "white": "12", "staff-bme": "60", "staff-white": "900", "staff-unknown": "5"}
    said = told(i9=[small], i5=[{"year": "2025", "bme": "31.2", "white": "24.5"}])
    assert any("is on harassment from the public: 1.27 times (6.7 points)." in line for line in said["opening"])
    assert (
        "Chance not known: harassment from the public. On the board the gap is less than one person." in said["opening"]
    )
    assert any(
        "the same share would be about 0.7. The gap is less than one person." in one for one in said["sentences"]
    )


def test_a_printed_total_bounds_a_masked_count(modules: Page, facts: dict[str, Any], told):
    indicator = facts["indicators"][2]
    work = "([indicator, cells]) => sheet.work(indicator, cells, 10)"
    cells = MASKED | {"all": "46", "all-of": "4920"}
    assert modules.evaluate(work, [indicator, cells])["bme"]["n"] == {"low": 0, "high": 21}
    assert modules.evaluate(work, [indicator, cells | {"bme": "<5"}])["bme"]["n"] == {"low": 0, "high": 4}
    both = modules.evaluate(work, [indicator, cells | {"white": "*"}])
    assert [both[side]["n"]["high"] for side in ("bme", "white")] == [46, 46]
    assert modules.evaluate(work, [indicator, cells | {"all": "20"}])["bme"]["n"] == {"low": 0, "high": None}
    solved = modules.evaluate(work, [indicator, cells | {"unknown": "2", "unknown-of": "88"}])
    assert (solved["bme"]["n"], solved["checks"][0]["code"]) == ({"low": 19, "high": 19}, "from-total")
    answer, *lines = modules.evaluate(LINES, [indicator, [cells], facts])
    assert answer == "masked: 2.21 or less"
    assert any("the ratio is 2.21 or less" in line for line in lines)
    assert modules.evaluate(LINES, [indicator, [MASKED | {"bme-of": "*"}], facts])[0] == "masked"
    assert told(i3=[MASKED])["table"][0][1] == "masked (2025)"


def test_where_the_newest_year_is_masked_the_last_that_can_be_read_is_said(told):
    said = told(i3=[MASKED, *counts(("2024", 40, 1300, 28, 3490), ("2023", 38, 1250, 30, 3480))])
    assert (
        "Masked in 2025: disciplinaries. In 2024, the last year that can be read, it was 3.84. That was hard to put down "
        "to chance."
    ) in said["opening"]
    assert "The last year that can be read is 2024: 3.84. That gap is hardly chance." in (said["sentences"][0])


def test_counts_that_are_here_are_not_asked_for(told, modules: Page, facts: dict[str, Any]):
    asks = "Give us the counts for each of the last three years"
    assert any(asks in line for line in told(i3=FEW_YEARS[:2])["questions"])
    assert not any(asks in line for line in told(i3=FEW_YEARS)["questions"])
    for years, asked in ((FEW_YEARS[:2], True), (FEW_YEARS, False)):
        lines = modules.evaluate(LINES, [facts["indicators"][2], years, facts])
        assert any(line.startswith(asks) for line in lines) == asked
    none = counts(("2025", 0, 725, 17, 2505), ("2024", 2, 715, 19, 2480), ("2023", 3, 690, 22, 2450))
    assert not any("the same counts for earlier years" in line for line in told(i3=none)["questions"])


def test_no_gap_of_another_year_is_called_this_years(told):
    words = told(i3=counts(("2024", 60, 725, 60, 2505)), i6=survey(("2026", "25", "20")), i5=survey(("", "25", "24.8")))
    assert "That gap is hardly chance." in words["sentences"][0]
    assert "The gap is 0.2 points, maybe by chance." in words["sentences"][1]
    assert "this year" not in " ".join(words["sentences"] + words["opening"])


def test_a_small_change_of_which_too_little_is_known_is_called_neither_better_nor_worse(told):
    def answers(*years: tuple[str, str, str], **bases: str) -> list[dict[str, str]]:
        return [{"year": year, "bme": bme, "white": white, **bases} for year, bme, white in years]

    def board(year: str, bme: str, white: str) -> dict[str, str]:
        return {"year": year, "bme": bme, "white": white, "staff-bme": "1330", "staff-white": "3502"}

    small = answers(("2025", "30.1", "24.5"), ("2024", "31.2", "24.6"))
    said = told(i5=small, i9=[board("2025", "3", "11"), board("2024", "1", "12")])
    assert [row[2].split(":")[0] for row in said["table"]] == ["Too little to call"] * 2
    assert "Too little to call a change: harassment from the public and the board." in said["opening"]
    assert not any(line.startswith("Better") for line in said["opening"])
    known = answers(("2025", "30.1", "24.5"), ("2024", "31.2", "24.6"), **{"bme-of": "400", "white-of": "1500"})
    assert told(i5=known)["table"][0][2].startswith("Too little to call")  # Chance could explain it.
    assert told(i5=answers(("2025", "25.1", "24.5"), ("2024", "31.2", "24.6")))["table"][0][2].startswith("Better")
    assert told(i9=[board("2025", "5", "9"), board("2024", "1", "12")])["table"][0][2].startswith(("Better", "Crossed"))


def test_the_verdict_on_one_indicator_reads_well(told):
    for bme, says in (("25", "do worse than white staff on the one where"), ("15", "do as badly or worse on the one")):
        [first, *_] = told(i3=[MASKED], i6=survey(("2025", bme, "20")))["opening"]
        assert says in first
        assert "1 of the 1" not in first


def test_few_cases_are_held_to_an_exact_test(told, modules: Page, facts: dict[str, Any]):
    assert (
        "An exact test: a gap this big or bigger would come about 21 times in 100 if there were no difference."
        in (told(i2=counts(("2025", 1, 18, 44, 210)))["sentences"][0])
    )
    lines = modules.evaluate(LINES, [facts["indicators"][1], counts(("2025", 1, 18, 44, 210)), facts])
    assert any("Fisher’s exact test" in line and "21 times in 100" in line for line in lines)
    many = told(i3=counts(("2025", 60, 725, 60, 2505)))["sentences"][0]
    assert "exact test" not in many
