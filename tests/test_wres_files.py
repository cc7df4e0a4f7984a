"""Files in the WRES reader's page: workbooks, several at once, very wide ones; and what the page asks of them."""

import io
import re
import time
import zipfile
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.conftest import violations
from tests.oracles.wres_workbooks import DAY, OWN_DAY, OWN_PERCENT, PERCENT, Formula, Raised, Sheet, Styled, workbook
from tests.test_wres_reader import PAGE, SCRIPT, answer, give, imports, looked, paste, use, work

ROWS = [["", "White", "BME", "Unknown"], ["Staff in post", 2505, 725, 41], ["Entering formal disciplinary", 17, 9, 0]]


@pytest.fixture
def page(open_page) -> Page:
    return open_page(PAGE).page


def placed(page: Page) -> dict[str, str]:
    """Return the figures of the preview by where they go."""
    rows = page.locator(".wres-preview tbody tr").all()
    return {
        f"{cells[1]}, {cells[2]}": cells[3]
        for cells in ([one.inner_text() for one in row.locator("th, td").all()] for row in rows)
    }


def typed(page: Page, *keys: str) -> list[str]:
    return [page.locator(f"#wres-{key}").input_value() for key in keys]


def choose(page: Page, *files: tuple[str, bytes]) -> str:
    imports(page)
    page.locator("#wres-file").set_input_files(
        [{"name": name, "mimeType": "text/csv", "buffer": content} for name, content in files]
    )
    return looked(page)


# Workbooks


def test_a_cell_that_is_shown_as_per_cent_is_read_as_per_cent(page: Page):
    rows = [["WRES 2025", "", ""], ["", "White", "BME"], ["Harassment, bullying or abuse from staff", Styled(0.205, PERCENT), Styled(0.249, OWN_PERCENT)]]  # fmt: skip
    give(page, "survey.xlsx", workbook(Sheet("Survey", rows)))
    assert list(placed(page).values()) == ["20.5%", "24.9%"]
    use(page)
    work(page)
    assert page.locator("output[data-answer=gap]").get_attribute("data-value") == "4.4"


def test_days_in_headings_are_years_and_formulas_are_their_stored_results(page: Page):
    rows = [
        ["Indicator 3", "", "", "", ""],
        ["", Styled(45382, DAY), "", Styled(45717, OWN_DAY), ""],  # 31 March 2024, and March 2025 shown as Mar-25
        ["", "White", "BME", "White", "BME"],
        ["Staff in post", 2400, Formula("600+90", 690), Formula("SUM(B1:B9)"), 725],
        ["Entering formal disciplinary", 15, 8, 17, 9],
    ]
    shown = give(page, "form.xlsx", workbook(Sheet("WRES", rows, merged=("B2:C2", "D2:E2"))))
    got = placed(page)
    assert len(got) == 7
    assert got["3. Formal disciplinary process: BME: staff in post, 2024"] == "690"
    assert "cell D4: “=SUM(B1:B9)” can’t be used" in shown
    use(page)
    assert typed(page, "0-year", "0-bme-of", "0-white-of", "1-year", "1-bme-of") == ["2025", "725", "", "2024", "690"]


def test_what_is_raised_after_a_figure_is_a_mark_and_no_digit(page: Page):
    rows = [
        ["Indicator 3 2025", Raised("White", "1"), Raised("BME", "a")],
        ["Staff in post", Raised("2505", "2"), 725],
        ["Entering formal disciplinary", Raised("17", "a"), 9],
    ]
    shown = give(page, "wres.xlsx", workbook(Sheet("WRES", rows)))
    assert list(placed(page).values()) == ["2505", "725", "17", "9"]
    assert "“2505²” has the mark of a footnote. It was read as 2505" in shown


def test_hidden_rows_and_columns_are_left_and_said(page: Page):
    rows = [
        ["Indicator 3 2025", "White", "White", "BME"],
        ["Staff in post", 2390, 2505, 725],
        ["Entering formal disciplinary", 15, 17, 9],
        ["Entering formal disciplinary", 3, 4, 5],
    ]
    shown = give(page, "hidden.xlsx", workbook(Sheet("WRES", rows, hidden_rows=(4,), hidden_columns=(2,))))
    assert sorted(placed(page).values()) == ["17", "2505", "725", "9"]
    assert "Rows or columns of “WRES” are hidden" in shown


def test_a_number_merged_over_the_groups_is_of_neither(page: Page):
    rows = [["Indicator 3 2025", "", ""], ["", "White", "BME"], ["Staff in post", 3230, ""], ["Entering formal disciplinary", 17, 9]]  # fmt: skip
    shown = give(page, "a.xlsx", workbook(Sheet("WRES", rows, merged=("B3:C3",))))
    assert "one cell across several columns" in shown
    assert "3230" not in placed(page).values()


def test_the_tabs_of_a_workbook_say_the_indicator_and_the_year(page: Page):
    training = [["", "White", "BME"], ["Staff in post", 2505, 725], ["Accessed non-mandatory training", 1490, 405]]
    named = workbook(
        Sheet("Indicator 4", training), Sheet("Lists", [["White", "BME"], [1, 2]], hidden=True), Sheet("Ind 3", ROWS)
    )
    shown = give(page, "WRES 2024-25.xlsx", named)
    assert "The sheet “Lists” is hidden" in shown
    assert "indicators 3, 4" in use(page)
    years = workbook(Sheet("2023-24", ROWS), Sheet("2022-23", [ROWS[0], ["Staff in post", 2400, 690, 40], ROWS[2]]))
    give(page, "years.xlsx", years)
    use(page)
    assert typed(page, "0-year", "0-white-of", "1-year", "1-white-of") == ["2025", "2505", "2024", "2505"]
    assert typed(page, "2-year", "2-white-of") == ["2023", "2400"]


def test_a_stray_cell_at_the_end_of_a_sheet_is_left_and_said(page: Page):
    start = time.monotonic()
    shown = give(page, "wres 2025.xlsx", workbook(Sheet("WRES", ROWS, stray="XFD1048576")))
    assert "XFD1048576" in shown
    assert len(placed(page)) == 6
    assert time.monotonic() - start < 5


# Text


def test_rows_beyond_any_table_of_these_figures_are_left_and_said(page: Page):
    shown = give(
        page, "long.xlsx", workbook(Sheet("WRES 2025", [["Indicator 3"], *ROWS, *[[n] for n in range(25_000)]]))
    )
    assert "2505" in " ".join(placed(page).values())
    assert "far outside the table, A20001" in shown


def test_a_very_wide_file_is_refused_at_once(page: Page):
    imports(page)
    wide = "() => { const held = new DataTransfer(); held.items.add(new File([Array(400000).fill(7).join() + '\\n'], 'wide.csv')); return held }"
    given = page.evaluate_handle(wide)
    start = time.monotonic()
    page.dispatch_event(".wres-import", "drop", {"dataTransfer": given})
    assert "more than 500 columns" in looked(page)
    assert time.monotonic() - start < 5


def test_a_quotation_mark_that_is_never_closed_is_said_with_its_row(page: Page):
    rows = [
        '"","White","BME"',
        '"Staff in post",2505,725',
        '"Entering formal disciplinary,17,9',
        "Leavers,1,2\n" * 200_000,
    ]
    began = time.monotonic()
    assert "a quotation mark in row 3 is opened and never closed" in choose(page, ("q.csv", "\n".join(rows).encode()))
    assert time.monotonic() - began < 10


def test_a_workbook_that_is_vast_when_unpacked_is_said_to_be_that(page: Page):
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("xl/workbook.xml", " " * 70_000_000)
    assert "is far larger inside" in choose(page, ("bomb.xlsx", packed.getvalue()))


def test_cells_one_space_apart_are_read_where_every_row_has_as_many_as_the_headings(page: Page):
    rows = "Indicator 3 2025\nIndicator White BME Unknown\nStaff in workforce 2,505 725 41\nEntering formal disciplinary 17 9 0"
    shown = paste(page, rows)
    assert list(placed(page).values()) == ["2,505", "725", "41", "17", "9", "0"]
    assert "Check some against the page" in shown


def test_text_whose_columns_ran_together_is_refused_with_what_to_do(page: Page):
    shown = paste(
        page, "Indicator 3 2025 White BME Unknown\nStaff in workforce 2,505 725\nEntering formal disciplinary 17 9 0"
    )
    assert "have run together" in shown
    assert "put a tab between the columns" in shown


# Several files


def yearly(staff: int, title: str = "Indicator 3") -> bytes:
    return f"{title}\n,White,BME\nStaff in post,{staff},725\nEntering formal disciplinary,17,9\n".encode()


def test_three_yearly_files_at_once_keep_their_years_apart(page: Page):
    choose(page, ("wres 2022-23.csv", yearly(2300)), ("wres b.csv", yearly(2400, "Indicator 3 23/24")), ("wres c.csv", yearly(2505)))  # fmt: skip
    assert page.locator(".wres-questions select").count() == 1
    answer(page, **{"wres c": "2025"})
    assert "“wres 2022-23.csv”, row 3, cell B3" in page.locator(".wres-preview").inner_text()
    use(page)
    assert typed(page, "0-year", "0-white-of", "1-year", "1-white-of", "2-year", "2-white-of") == ["2025", "2505", "2024", "2400", "2023", "2300"]  # fmt: skip


def test_two_files_of_one_year_that_differ_give_neither_figure(page: Page):
    shown = choose(page, ("wres 2025.csv", yearly(2505)), ("wres 2025 again.csv", yearly(2600)))
    assert "stands there twice, as “2505” and “2600”. Neither was used" in shown
    assert "staff in post" not in " ".join(key for key, text in placed(page).items() if text != "725")


def test_a_file_that_can_t_be_read_does_not_stop_the_others(page: Page):
    shown = choose(page, ("wres 2025.csv", yearly(2505)), ("old.xls", bytes.fromhex("d0cf11e0a1b11ae1") + bytes(99)))
    assert "“old.xls” is an old Excel file" in shown
    assert len(placed(page)) == 4


def test_the_report_lists_what_was_left_of_each_paste(page: Page):
    paste(page, "2025\tWhite\tBME\nStaff in post\t2505\t725\nEntering disciplinary\t17\t9\nGrievances\t4\t5")
    use(page)
    imports(page)
    paste(page, "Indicator 2 2025\tWhite\tBME\nShortlisted\t1930\t1211\nAppointed\t388\t140\nWithdrew\t7\t9")
    use(page)
    page.get_by_role("button", name="Make the report").click()
    told = page.locator(".wres-report").inner_text()
    assert "“Grievances” is not an item" in told
    assert "“Withdrew” is not an item" in told


def test_what_stood_in_a_field_is_said_when_it_is_replaced(page: Page):
    choose(page, ("wres 2025.csv", yearly(2505)))
    use(page)
    choose(page, ("wres 2025.csv", yearly(2600)))
    assert "1 figure" in use(page)
    page.get_by_text("replaced").click()
    assert "indicator 3, 2025, white-of: 2505" in page.locator(".wres-import .tool-message").inner_text()


def test_what_takes_a_figure_away_stands_first_and_what_takes_none_is_folded(page: Page):
    rows = "Indicator 3 2025\n\tWhite\tBME\nStaff in post\t2505\t725\nEntering formal disciplinary\t17\t9\nEntering formal disciplinary\t17\t8\nLikelihood\t0.7%\t1.2%\nLeavers\t4\t5"
    paste(page, rows)
    preview = page.locator(".wres-preview")
    first = preview.locator("p:has-text('Look at these') + ul").inner_text()
    assert "BME: entering the formal disciplinary process stands there twice, as “9” and “8”" in first
    assert "“Leavers” is not an item" in first
    folded = preview.locator("details")
    assert "stands there twice in one table, with the same number" in first
    assert folded.all_inner_texts() == ["Not needed, so left out: 1 line"]
    folded.first.locator("summary").click()
    assert "per cent, beside the counts" in folded.first.inner_text()
    assert not re.search(r"white-of|bme-of|, bme\b", preview.inner_text())


# What is asked


def test_figures_are_not_used_before_the_question_is_answered(page: Page):
    page.set_viewport_size({"width": 360, "height": 800})
    paste(page, yearly(2505).decode())
    page.get_by_role("button", name="Use these figures").click()
    assert "Answer the question above first" in page.locator(".wres-import .tool-message").inner_text()
    question = page.get_by_label("Which WRES year")
    expect(question).to_be_focused()
    assert typed(page, "0-white-of") == [""]
    assert not violations(page, ".wres-import")
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    question.select_option("2025")
    expect(question).to_be_focused()
    assert len(placed(page)) == 4
    use(page)
    assert typed(page, "0-year", "0-white-of") == ["2025", "2505"]


def test_hostile_words_in_a_table_are_shown_as_words(page: Page):
    page.on("dialog", lambda dialog: pytest.fail(dialog.message))
    rows = f"Indicator 3 2025\n\tWhite\tBME\t{SCRIPT}\nStaff in post\t2505\t725\t4\n{SCRIPT}\t1\t2\t3"
    shown = paste(page, rows)
    assert SCRIPT in shown
    assert not page.locator(".wres-preview :is(img, script)").count()
    book = workbook(Sheet(SCRIPT[:30], [[SCRIPT, "White", "BME"], ["Staff in post", 1, 2]]))
    assert "<script>" in give(page, f"{SCRIPT.replace('/', '')}.xlsx", book)


def test_the_way_in_stands_first_and_open_until_something_is_typed(page: Page, open_page, tmp_path: Path):
    assert page.locator("[data-tool=wres_reader] > *").first.get_attribute("class") == "wres-import"
    assert page.locator(".wres-import").evaluate("one => one.open")
    with_figures = open_page(PAGE + "#indicator=3&bme=9&bme-of=725&white=17&white-of=2505").page
    assert not with_figures.locator(".wres-import").evaluate("one => one.open")


# What the page does with what is asked and said


def test_a_ratio_by_itself_keeps_its_year_and_its_way_round(page: Page):
    row = "Relative likelihood of White staff entering formal disciplinary compared to BME\t0.55\t0.50"
    paste(page, f"Metric\t2024\t2025\n{row}")
    assert list(placed(page).values()) == ["0.50 (white over BME)"]
    use(page)
    assert typed(page, "0-year", "published") == ["2025", "2025: 0.50 (white over BME)"]
    shown = work(page)
    assert "The ratio is from 1.98 to 2.03" in shown
    assert "Published figure: 2025: 0.50 (white over BME)" in shown
    assert "process, 2025" in shown


def test_one_of_two_trusts_is_chosen_and_the_other_is_said_to_be_left(page: Page):
    files = (("a.csv", yearly(2505, "Oakshire NHS Trust 2024")), ("b.csv", yearly(2600, "Elmshire NHS Trust 2025")))
    shown = choose(page, *files)
    assert "Whose figures do you want?" in shown + page.locator(".wres-questions").inner_text()
    page.locator(".wres-questions select").select_option("Elmshire NHS Trust")
    shown = page.locator(".wres-preview").inner_text()
    assert "of “Oakshire NHS Trust”, which is not the trust that you chose" in shown
    assert "2600" in shown
    assert "2505" not in shown


def test_a_printed_ratio_is_held_against_its_own_year(page: Page):
    """A true ratio of an earlier year is not called wrong beside the counts of a later one."""
    old = b"Indicator 3 2025\n,White,BME\nStaff in post,1402,318\nEntering formal disciplinary,8,5\nRelative likelihood,,2.76\n"
    new = b"Indicator 3 2026\n,White,BME\nStaff in post,1420,330\nEntering formal disciplinary,8,9\n"
    choose(page, ("wres 2025.csv", old), ("wres 2026.csv", new))
    use(page)
    assert typed(page, "published") == ["2025: 2.76"]
    assert "does not agree" not in work(page)
