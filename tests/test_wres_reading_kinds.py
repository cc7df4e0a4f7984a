"""The reader of WRES tables: what must not be taken for something else, whatever words it comes in."""

from typing import Any

import pytest

from macros.models.load import Data
from tests.oracles.wres_judge import bands, read, vocabulary
from tests.oracles.wres_making import File, Layout


@pytest.fixture(scope="module")
def words(data: Data) -> dict[str, Any]:
    return vocabulary(data)


DISCIPLINARY = "\tWhite\tBME\nStaff in post\t2505\t725\nEntering formal disciplinary\t17\t9"
SURVEY = "\tWhite\tBME\n6. Harassment, bullying or abuse from staff\t20%\t25%"
BANDS = "\tWhite\tBME\tUnknown\nBand 5\t118\t35\t4\nBand 6\t99\t24\t3"


def rows(text: str) -> list[list[str]]:
    return [line.split("\t") for line in text.splitlines()]


def tabs(**sheets: str) -> Layout:
    """A workbook, by the names of its sheets."""
    return Layout(0, "tabs", [File("a.xlsx", [(name, rows(text)) for name, text in sheets.items()], "xlsx")])


def files(**texts: str) -> Layout:
    """Files, by their names."""
    return Layout(0, "files", [File(f"{name}.csv", [("", rows(text))], "tsv") for name, text in texts.items()])


def asked(found: dict[str, Any]) -> list[str]:
    return [one["code"] for one in found["questions"] if one["must"]]


# A part of the staff

PARTS = ["Medical", "Medical and Dental", "Doctors", "Doctors and dentists", "Consultants", "Clinical", "Non-clinical", "Clinical staff", "Trainee grades", "Band 5", "AfC", "Agenda for Change staff", "Medics", "Dentists", "Women", "Part year", "Wholly owned subsidiary", "Senior managers", "Porters"]  # fmt: skip
TITLES = ["Indicator 3: formal disciplinary process 2025", "WRES 2025", "Disciplinary 2025\nIndicator 3"]


@pytest.mark.parametrize("part", PARTS)
def test_a_part_of_the_staff_is_asked_about_wherever_its_name_stands(part: str, words: dict[str, Any]):
    tables = [f"{title}\n{text}" for title in TITLES for text in (DISCIPLINARY, SURVEY)]
    made = [
        layout
        for text in tables
        for layout in (
            tabs(**{part: text}),
            files(**{f"{part} 2025": text}),
            files(pasted=f"{part}\n{text}"),
            files(pasted=text.replace("\n\tWhite", f"\n{part}\tWhite")),
        )
    ]
    for found in read(words, made, answered=False):
        assert asked(found) == ["whole"]
        assert not found["cells"]


@pytest.mark.parametrize("name", ["Last submission", "Previous return"])
def test_a_sheet_of_another_time_is_asked_about(name: str, words: dict[str, Any]):
    [found] = read(words, [tabs(**{name: f"Indicator 3 2025\n{DISCIPLINARY}"})], answered=False)
    assert asked(found) == ["whole"]


def test_parts_of_the_staff_side_by_side_are_neither_of_them_the_whole(words: dict[str, Any]):
    text = f"Indicator 3 2025\n{DISCIPLINARY}"
    other = text.replace("2505", "1202").replace("725", "300")
    sides = {"Clinical": text, "Non-clinical": other}
    for found in read(words, [tabs(**sides), files(**sides)], answered=False):
        assert not found["cells"]
        assert not found["questions"]
        assert {(one["why"], one["count"]) for one in found["left"]} == {("split", 4)}


def test_pay_bands_have_their_sections_unasked(words: dict[str, Any]):
    text = f"Indicator 1: pay bands 2025\n{BANDS}"
    [found] = read(words, [tabs(**{"Clinical": text, "Non-clinical": text})])
    assert set(bands(found)) == {"2025|clinical", "2025|non"}
    assert not found["asked"]
