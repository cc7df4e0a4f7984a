"""The period that a heading names: a whole year, or it is asked about; a part of a year or several are never one year."""

from itertools import product
from typing import Any

import pytest

from macros.models.load import Data
from tests.oracles.wres_judge import cells, read, vocabulary
from tests.oracles.wres_making import File, Layout

NAMES = "January February March April May June July August September October November December".split()
SHORT = [name[:3] for name in NAMES]
YEARS = ["2025/26", "2025-26", "2025/2026", "FY26", "FY 2025/26"]

WHOLE = [
    *YEARS,
    *(f"{year} {rest}" for year in ("2025/26", "2025-26") for rest in (
        "(April to March)", "(Apr-Mar)", "(12 months)", "(M1-M12)", "(months 1-12)", "(Q1-Q4)", "full year", "(whole year)",
        "(April 2025 to March 2026)", "(1 April to 31 March)", "(year ending 31 March)", "year end", "(as at 31 March)",
    )),
    "1 April 2025 to 31 March 2026", "01/04/2025 - 31/03/2026", "April 2025 - March 2026", "Apr 25 to Mar 26", "2025-04-01 to 2026-03-31",
    "Year to 31 March 2026", "12 months to March 2026", "Year ended 31 March 2026", "31 March 2026", "March 2026", "WRES 2026", "2026",
]  # fmt: skip


def parts() -> list[str]:
    """Headings that name a part of a year: months by name, number and code, halves, quarters, and what is not over."""
    months = [
        f"{first}{to}{last}"
        for names in (NAMES, SHORT)
        for (first, last), to in product([(names[3], names[11]), (names[3], names[8]), (names[9], names[2]), (names[0], names[2]), (names[3], names[4]), (names[2], names[10])], (" to ", " - ", "-", " – "))
    ]  # fmt: skip
    alone = [
        f"{word} {name}"
        for word, name in product(("to", "up to", "until", "to end of", "to end"), NAMES[3:] + SHORT[3:])
    ]
    numbers = [f"months 1{to}{last}" for to, last in product(("-", " to "), (3, 6, 9, 11))]
    counted = [
        f"{n}{months}"
        for n, months in product((3, 6, 9, 10, "six", "nine", "first 6"), (" months", " month", "-month"))
    ]
    codes = [
        "M1-M9", "M1-9", "M9", "m1 to m6", "H1", "H2", "Q1", "Q3", "Q1-Q3", "P1-P9", "P9", "Month 9", "month 9 position", "9m", "9M",
        "first half", "second half", "half year", "half-year", "first nine months", "to date", "year to date", "YTD", "so far", "part year",
        "part-year", "1st half", "2nd half", "quarter 3", "third quarter", "part", "incomplete", "week 1 to 26", "weeks 1-26", "26 weeks", "wk 26",
        "04-12", "4 to 12", "1-9", "in year", "in-year", "mid-year", "mid year", "excluding March", "summer", "without Q4", "Qtr 3", "Qtrs 1-3",
    ]  # fmt: skip
    said = [*months, *alone, *numbers, *counted, *codes]
    return [form.format(year=year, part=part) for (i, part) in enumerate(said) for year in [YEARS[i % len(YEARS)]]
            for form in ["{year} ({part})", "{year} {part}", "{part} {year}", "{year}, {part}", "{year}: {part}", "{year} - {part}"][i % 3 :: 3]]  # fmt: skip


SEVERAL = [
    *(f"{first}{to}{str(last)[cut:]}" for first, last in ((2023, 2025), (2022, 2025), (2021, 2026), (2018, 2024)) for to in ("-", "/", " - ", "–", " to ") for cut in (0, 2)),
    *(f"{n}{dash}{years} {to} {end}" for n, dash in (("three", " "), ("two", " "), ("2", " "), ("3", " "), ("3", "-"), ("five", " ")) for years, to in (("years", "to"), ("year", "to"), ("years", "ending"), ("years ended", "")) for end in ("March 2025", "31 March 2025", "2025", "2024/25")),
    "2022/23 to 2024/25", "2022/23 - 2024/25", "2022/23-2024/25", "April 2022 to March 2025", "1 April 2022 - 31 March 2025", "01/04/2022 to 31/03/2025",
    "24 months to March 2025", "36 months to 31 March 2025", "2023/24 and 2024/25", "2023 and 2024", "2023 & 2024", "2023, 2024 and 2025", "2023-24 + 2024-25",
    "FY23-25", "23-25", "23/25", "2022/23/24", "last three years to 2025", "two years 2023/24 and 2024/25", "both years to March 2025", "2024/25 (two years)", "2024/25 (3 years)",
    "2025 (three-year total)", "biennial 2025", "24 months 2024/25",
]  # fmt: skip

MORE_PARTS = """
2025/26 Quarter One
2025/26 (first three quarters)
Apr–Sept 25
YTD Nov 25
Nov-25 YTD
2025/26 @ 30 Nov
30/11/2025
as at 30 November 2025
2025/26 (8 months)
2025/26 part-yr
2025/26 half-yearly
position at month 8 2025/26
2025 to date
Jan-Dec 2025
calendar year 2025
2025 (Jan - Dec)
CY2025
academic year 2024/25
2024/25 academic year
Since April 2025
April 2025 onwards
From 1 April 2025
May 2025
2025/26 by May
in May 2025/26
2025/26 (up to and including December)
2025/26 excl. Q4
FY26 forecast
2025/26 projected
2025/26 (annualised)
Q1 25/26
25/26 Q1
25-26 (Apr-Sep)
October 2024 – September 2025
1 Jan 2025 - 31 Dec 2025
01.04.25 - 30.09.25
1/4/25-30/9/25
04/2025-09/2025
2025-04 to 2025-09
Apr 25 - Nov 25
Apr to Nov '25
2025/26: 1st April - 30th Sept
six-month period 2025/26
half of 2025/26
2025/26 first 2 quarters
2025/26 8 mths
2025/26 (to 30/11)
2025/26 as of 30/11/25
2025/26 (30 Nov)
2025/26 wk 30
2025/26 days 1-200
2025/26 two quarters
2025/26 3 qtrs
2025/26 to Xmas
2025/26 thus far
2025/26 latest
2025/26 current position
2025/26 in progress
2025/26 ongoing
2025/26 not yet complete
2025/26 as at today
2025/26 running total
2025/26 cumulative
2025/26 (at Dec)
2025/26 (Nov)
2025/26 Sept
2025/26 S1
2025/26 T1
2025/26 period 8
2025/26 Pd 8
2025/26 YE Dec
2025/26 (Apr 25-)
year ending December 2025
12 months to December 2025
12 months to 30 September 2025
twelve months ending June 2025
2025/26 up to now
2025/26 until today
2025/26 (9/12)
2025/26 (8 of 12 months)
2025/26 (M8)
2025/26 month eight
2025/26 eight months
2025/26 (Apr, May, Jun)
2025/26 April, May and June
""".strip().splitlines()
"""Headings of a part of a year as people type them."""

MORE_SEVERAL = """
2023/24–2024/25
2023/24 & 2024/25 combined
rolling 3 years 2025
2022/23, 2023/24, 2024/25
since 2022
24-month to Mar 25
1 April 2023 – 31 March 2025
01.04.23 - 31.03.25
01/04/23 to 31/03/25
2023/24 + 2024/25
FY24-FY25
FY24 and FY25
2-yr to March 2025
two-year period ending March 2025
biennium 2023/25
over two years 2025
years 2023/24 to 2024/25
last 3 yrs (2025)
2023 through 2025
2023/24 plus 2024/25
both years 2024 and 2025
2yrs to March 2025
3yr total 2025
24 mths to March 2025
Apr 23 - Mar 25
2022/23-24/25
22/23 to 24/25
22/23-24/25
FY23 to FY25
2024/25 (2 yrs)
2024/25, 24 months
previous three years to 2025
2025 (cumulative since 2023)
from 2022/23 to 2024/25
April 2023-March 2025
2021–22 to 2024–25
""".strip().splitlines()
"""Headings of several years as people type them."""

MORE_WHOLE = """
2025/26 (year to 31 March 2026)
Financial year 2025/26
Reporting year 2025/26
FYE 2026
FYE March 2026
Y/E 31 March 2026
YE Mar-26
Year end 31.03.2026
at 31/03/26
as at 31.3.26
2025-2026
2025/26 outturn
2025/26 final
2025/26 (full-year)
WRES return 2026
WRES data 2026
2026 WRES report
March 2026 snapshot
31st March 2026
Data for 2025/26
Apr 2025 – Mar 2026
01.04.25 - 31.03.26
1/4/25 to 31/3/26
1st April 2025 to 31st March 2026
April 25 to March 26
12 months ending 31 March 2026
""".strip().splitlines()
"""Headings of one whole year as people type them."""

ROWS = [("Staff in post", "2505", "725"), ("Entering the formal disciplinary process", "17", "9")]


def placed(heading: str) -> dict[str, Layout]:
    """A table with the heading in each place where a period can stand."""
    white, bme = (heading + f" {group}" for group in ("White", "BME"))
    lines = "\n".join("\t".join(row) for row in ROWS)
    texts = {
        "title": f"Indicator 3 {heading}\n\tWhite\tBME\n{lines}",
        "line": f"Indicator 3\n{heading}\n\tWhite\tBME\n{lines}",
        "cells": f"Indicator 3\t{heading}\n\tWhite\tBME\n{lines}",
        "corner": f"Indicator 3 {heading}\tWhite\tBME\n{lines}",
        "columns": f"Indicator 3\t{white}\t{bme}\n{lines}",
        "over": f"Indicator 3\t{heading}\t\n\tWhite\tBME\n{lines}",
        "rows": "Indicator 3\tWhite\tBME\n" + "\n".join(f"{label}, {heading}\t{a}\t{b}" for label, a, b in ROWS),
        "years": "Indicator 3\tYear\tWhite\tBME\n" + "\n".join(f"{label}\t{heading}\t{a}\t{b}" for label, a, b in ROWS),
    }
    made = {place: Layout(0, place, [File("p.csv", [("", rows(text))], "tsv")]) for place, text in texts.items()}
    made["tab"] = Layout(0, "tab", [File("wres.xlsx", [(heading, rows(f"Indicator 3\tWhite\tBME\n{lines}"))], "xlsx")])
    name = heading.replace("/", "-").replace(":", "")
    made["file"] = Layout(
        0, "file", [File(f"wres {name}.csv", [("", rows(f"Indicator 3\tWhite\tBME\n{lines}"))], "tsv")]
    )
    return made


def rows(text: str) -> list[list[str]]:
    return [line.split("\t") for line in text.splitlines()]


@pytest.fixture(scope="module")
def words(data: Data) -> dict[str, Any]:
    return vocabulary(data)


def all_read(words: dict[str, Any], headings: list[str]) -> list[tuple[str, str, dict[str, Any]]]:
    asked = [(heading, place, layout) for heading in headings for place, layout in placed(heading).items()]
    found = read(words, [layout for _, _, layout in asked], answered=False)
    return [(heading, place, one) for (heading, place, _), one in zip(asked, found, strict=True)]


def test_a_heading_that_names_a_whole_year_is_taken_unasked(words: dict[str, Any]):
    made = all_read(words, [*WHOLE, *MORE_WHOLE])
    wrong = [(heading, place, sorted({key.split("|")[1] for key in cells(found)}))
             for heading, place, found in made if cells(found) and {key.split("|")[1] for key in cells(found)} != {"2026"}]  # fmt: skip
    assert not wrong
    missed = [(heading, place) for heading, place, found in made if len(cells(found)) != 4 or found["questions"]]
    assert len(missed) <= 0.02 * len(made), missed


@pytest.mark.parametrize(
    "headings",
    [parts(), SEVERAL, MORE_PARTS, MORE_SEVERAL],
    ids=["part of a year", "several years", "more parts of a year", "more of several years"],
)
def test_a_heading_of_another_period_is_asked_about_or_left_never_taken(headings: list[str], words: dict[str, Any]):
    # A file's name has no stroke, and without it “to 30-11” may be anything.
    silent = [
        (heading, place)
        for heading, place, found in all_read(words, headings)
        if cells(found) and not (place == "file" and "/" in heading)
    ]
    assert not silent, silent


def test_a_period_that_is_no_whole_year_is_named_in_the_question(words: dict[str, Any]):
    for heading, place, found in all_read(words, ["2025/26 (April to December)", "2025/26 (M1-M9)", "2025/26 to date"]):
        assert found["questions"] or found["left"] or found["notes"], (heading, place)


# The year of a staff survey, which is most often the one before its WRES year

NAMED = {
    "corner": "NHS Staff Survey\t{heads}\n{rows}",
    "title": "NHS Staff Survey results\n\t{heads}\n{rows}",
    "part of a title": "WRES indicators 5 to 8: staff survey\n\t{heads}\n{rows}",
    "title of another year": "WRES 2025: NHS staff survey results\n\t{heads}\n{rows}",
    "rows": "Question\t{heads}\n{survey}",
    "measure": "Indicator\tSource\t{heads}\n{sourced}",
}
HEADS = ["2023 BME\t2023 White\t2024 BME\t2024 White", "BME 2023\tWhite 2023\tBME 2024\tWhite 2024", "BME (2023)\tWhite (2023)\tBME (2024)\tWhite (2024)",
    "BME staff 2023\tWhite staff 2023\tBME staff 2024\tWhite staff 2024", "2023: BME\t2023: White\t2024: BME\t2024: White"]  # fmt: skip
ASKED = {
    5: "Harassment, bullying or abuse from patients",
    6: "Harassment, bullying or abuse from staff",
    7: "Equal opportunities for career progression",
    8: "Discrimination from manager or colleagues",
}


def surveyed(form: str, heads: str) -> Layout:
    figures = {number: f"{20 + number}.1%\t{18 + number}.2%\t{21 + number}.3%\t{17 + number}.4%" for number in ASKED}
    of = {
        "rows": "\n".join(f"Indicator {number} {label}\t{figures[number]}" for number, label in ASKED.items()),
        "survey": "\n".join(
            f"Staff survey: {label} (indicator {number})\t{figures[number]}" for number, label in ASKED.items()
        ),
        "sourced": "\n".join(f"{number}. {label}\tStaff survey\t{figures[number]}" for number, label in ASKED.items()),
    }
    return Layout(0, form, [File("p.csv", [("", rows(form.format(heads=heads, **of)))], "tsv")])


def test_a_year_over_figures_of_a_survey_is_asked_about_unless_it_is_said_to_be_a_wres_year(words: dict[str, Any]):
    asked = [(place, heads, surveyed(form, heads)) for (place, form), heads in product(NAMED.items(), HEADS)]
    alone = ["NHS Staff Survey\n2024\n\tBME\tWhite\n{row}", "NHS Staff Survey\n\t2024\n\tBME\tWhite\n{row}", "2024\nStaff survey results\n\tBME\tWhite\n{row}",
             "NHS Staff Survey\tBME\tWhite\n2024\n{row}", "Staff survey\tYear\tBME\tWhite\n{label}\t2024\t21%\t28%", "Our WRES\nSource: NHS staff survey\n\tBME 2024\tWhite 2024\n{row}",
             "Indicator 6\nSurvey year\tBME\tWhite\n2024\t21%\t28%", "{label} (NHS staff survey)\nYear\tBME\tWhite\n2024\t21%\t28%"]  # fmt: skip
    row = {"row": f"{ASKED[6]}\t21%\t28%", "label": ASKED[6]}
    asked += [
        ("alone", text, Layout(0, text, [File("p.csv", [("", rows(text.format(**row)))], "tsv")])) for text in alone
    ]
    sheets = Layout(0, "", [File("Staff survey.xlsx", [("2024", rows(f"\tBME\tWhite\n{row['row']}"))], "xlsx")])
    asked.append(("tab", "2024", sheets))
    for (place, heads, _), found in zip(asked, read(words, [one for *_, one in asked], answered=False), strict=True):
        assert not cells(found), (place, heads)
        assert {one["code"] for one in found["questions"]} == {"survey-year"}, (place, heads)


def test_a_survey_whose_question_is_asked_about_has_its_year_asked_about_too(words: dict[str, Any]):
    layout = Layout(
        0, "", [File("p.csv", [("", rows("Staff survey results\nYear\tBME\tWhite\n2024\t28%\t21%"))], "tsv")]
    )
    layout.indicator = 6
    [found] = read(words, [layout])
    assert not cells(found)
    assert {"indicator", "survey-year"} == set(found["asked"])


def test_a_survey_year_that_is_said_to_be_a_wres_year_is_taken(words: dict[str, Any]):
    forms = ["WRES 2024 {}\tWRES 2025 {}", "2024 WRES {}\t2025 WRES {}", "2023/24 {}\t2024/25 {}", "{} WRES 2024\t{} WRES 2025",
             "31 March 2024 {}\t31 March 2025 {}"]  # fmt: skip
    made = []
    for form in forms:
        older, newer = form.split("\t")
        heads = "\t".join(side.format(group) for side in (older, newer) for group in ("BME", "White"))
        made.append(surveyed(NAMED["corner"], heads))
    for form, found in zip(forms, read(words, made, answered=False), strict=True):
        assert {key.split("|")[1] for key in cells(found)} == {"2024", "2025"}, (form, found["questions"])
        assert len(cells(found)) == 16
