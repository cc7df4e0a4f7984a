"""The reader of WRES tables: what must not be taken for something else, whatever words it comes in."""

from typing import Any

import pytest

from macros.models.load import Data
from tests.oracles.wres_judge import bands, cells, read, vocabulary
from tests.oracles.wres_making import File, Layout
from tests.test_wres_reading import table


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


# Questions of the staff survey

OTHER = [
    "Discrimination from patients/service users, relatives or the public",
    "Personally experienced discrimination at work from patients, their relatives or other members of the public",
    "Q16a Discrimination",
    "Experienced discrimination at work (any source)",
    "Discrimination by patients or colleagues",
    "Harassment, bullying or abuse from managers (Q14b)",
    "Staff harassed by a line manager",
    "Q14c Harassment, bullying or abuse from other colleagues",
    "Harassment from patients or staff (any)",
    "Bullying by the public, managers or colleagues",
    "Harassment, bullying or abuse from staff (Q14b)",
    "Indicator 8: discrimination from service users",
]
UNSURE = ["Discrimination", "Experienced discrimination at work", "Discrimination from managers", "Harassment, bullying or abuse from other colleagues", "Bullying by colleagues"]  # fmt: skip
KNOWN = {
    "Q16b Discrimination": 8,
    "8. Discrimination": 8,
    "Q16b In the last 12 months have you personally experienced discrimination at work from any of the following? b. Manager / team leader or other colleagues": 8,
    "Discrimination at work from a manager, a team leader or any other colleague": 8,
    "Fair career progression regardless of ethnic background, gender, religion, sexual orientation, disability or age (Q15)": 7,
    "Does your organisation act fairly with regard to career progression / promotion, regardless of ethnic background, gender, religion, sexual orientation, disability or age?": 7,
    "On how many occasions have you experienced harassment, bullying or abuse from managers or other colleagues?": 6,
    "Abuse of staff by the public": 5,
    "Harassment, bullying or abuse from patients (% of staff experiencing)": 5,
}


def alone(label: str, year: str = "WRES 2025") -> Layout:
    """A table of one question."""
    return table(f"{year}\tWhite\tBME\n{label}\t20%\t25%")


def test_other_questions_of_the_survey_are_left_and_said(words: dict[str, Any]):
    for label, found in zip(OTHER, read(words, [alone(one) for one in OTHER], answered=False), strict=True):
        assert not found["cells"], label
        assert [(one["why"], one["typed"]) for one in found["left"]] == [("other-question", label)]


def test_a_question_that_may_be_another_is_asked_about(words: dict[str, Any]):
    made = [alone(one) for one in UNSURE] + [alone("Q16b Discrimination", "WRES 2019")]
    for found in read(words, made, answered=False):
        assert asked(found) == ["indicator"]
        assert not found["cells"]


def test_a_question_that_is_put_whole_is_known(words: dict[str, Any]):
    for (label, number), found in zip(KNOWN.items(), read(words, [alone(one) for one in KNOWN], False), strict=True):
        assert cells(found) == {f"{number}|2025|white": "20%", f"{number}|2025|bme": "25%"}, label


def test_applications_for_training_are_no_training(words: dict[str, Any]):
    labels = ["Applications for non-mandatory training", "Applied for CPD"]
    for found in read(words, [table(f"WRES 2025\tWhite\tBME\n{one}\t1200\t300") for one in labels], False):
        assert not found["cells"]
        assert found["left"]


# Printed ratios

TURNED = {
    "Relative likelihood of White staff entering formal disciplinary compared to BME": "3: 0.50 (white over BME)",
    "Compared with BME staff, relative likelihood of White staff entering formal disciplinary": "3: 0.50 (white over BME)",
    "Relative likelihood of entering formal disciplinary (White/BME)": "3: 0.50 (white over BME)",
    "Relative likelihood of BME staff entering formal disciplinary compared to White": "3: 0.50",
    "Relative likelihood of BME applicants being appointed from shortlisting compared to White": "2: 0.50 (BME over white)",
    "2. Shortlisting ratio (BME:White)": "2: 0.50 (BME over white)",
    "Relative likelihood of White applicants being appointed from shortlisting compared to BME": "2: 0.50",
    "Relative likelihood of minority ethnic staff accessing non-mandatory training": "4: 0.50 (BME over white)",
}


def printed(found: dict[str, Any]) -> list[str]:
    return [f"{one['indicator']}: {one['text']}" for one in found["cells"] if one["field"] == "published"]


def test_a_printed_ratio_keeps_the_way_round_that_its_row_has_it(words: dict[str, Any]):
    made = [table(f"Metric\t2024\t2025\n{label}\t0.55\t0.50") for label in TURNED]
    for (label, wanted), found in zip(TURNED.items(), read(words, made, answered=False), strict=True):
        assert printed(found) == [wanted], label
        assert {one["year"] for one in found["cells"]} == {"2025"}


def test_a_ratio_is_known_by_its_heading_or_the_title(words: dict[str, Any]):
    heads = "Indicator\t2024 ratio\t2025 ratio\n2. Shortlisting (White:BME)\t1.46\t1.55\n3. Disciplinary (BME:White)\t1.80\t1.90\n4. Non-mandatory training (BME:White)\t0.80\t0.90"
    titled = "Likelihood ratios, white compared to BME\nIndicator\t2025 ratio\nDisciplinary\t0.60\nAppointed\t1.30"
    beside = f"2025{DISCIPLINARY}".replace("BME", "BME\tRelative likelihood", 1) + "\t1.49"
    ratios, above, column = read(words, [table(one) for one in (heads, titled, beside)], answered=False)
    assert printed(ratios) == ["2: 1.55", "3: 1.90", "4: 0.90 (BME over white)"]
    assert printed(above) == ["3: 0.60 (white over BME)", "2: 1.30"]
    assert printed(column) == ["3: 1.49"]
    assert len(cells(column)) == 5


def test_figures_beside_a_ratio_are_none(words: dict[str, Any]):
    heads = ["Target ratio", "Change in ratio", "Average ratio", "Disparity ratio", "Gap", "Likelihood of BME staff"]
    made = [table(f"2025{DISCIPLINARY}".replace("BME", f"BME\t{head}", 1) + "\t1.49") for head in heads]
    made.append(table("Metric\t2025\nRelative likelihood of bank BME staff entering formal disciplinary\t1.49"))
    for found in read(words, made, answered=False):
        assert not printed(found)
        assert found["left"]


# Whose figures

EARLIER, LATER = f"2024{DISCIPLINARY}", f"2025{DISCIPLINARY}"
TWO = {
    "titles": files(a=f"Oakshire NHS Trust\n{EARLIER}", b=f"Elmshire NHS Foundation Trust\n{LATER}"),
    "names that are alike": files(a=f"North Elm NHS Trust\n{EARLIER}", b=f"South Elm NHS Trust\n{LATER}"),
    "councils": files(a=f"Oakshire County Council\n{EARLIER}", b=f"London Borough of Elm\n{LATER}"),
    "corners": files(a=f"Oakshire NHS Trust {EARLIER}", b=f"Elmshire NHS Trust {LATER}"),
    "names of files": files(**{"Oakshire NHS Trust 2024": EARLIER, "Elmshire NHS Trust 2025": LATER}),
    "short names of files": files(**{"oakshire_wres_2024": EARLIER, "elmshire-wres-2025": LATER}),
    "a title and a name": files(x=f"Oakshire NHS Trust\n{EARLIER}", Elmshire=LATER),
    "sheets": tabs(**{"2024": f"Oakshire NHS Trust\n{EARLIER}", "2025": f"Elmshire NHS Trust\n{LATER}"}),
    "one sheet": files(a=f"Oakshire NHS Trust\n{EARLIER}\n\nElmshire NHS Trust\n{LATER}"),
}
ONE = {
    "a fuller name": files(a=f"Oakshire NHS Trust\n{EARLIER}", b=f"Oakshire University NHS Foundation Trust\n{LATER}"),
    "names of files": files(**{"Oakshire 2024": EARLIER, "WRES Oakshire 2025 v2": LATER}),
    "one name": files(**{"WRES 2024": EARLIER, "WRES 2025 final": f"Oakshire NHS Trust\n{LATER}"}),
    "no name": files(**{"wres 2024": EARLIER, "copy of report 2025": LATER}),
}


@pytest.mark.parametrize("kind", TWO)
def test_two_trusts_are_no_series_unasked(kind: str, words: dict[str, Any]):
    [found] = read(words, [TWO[kind]], answered=False)
    assert asked(found) == ["trust"]
    assert not found["cells"]
    assert len(found["questions"][0]["options"]) == 3


@pytest.mark.parametrize("kind", ONE)
def test_the_years_of_one_trust_are_a_series(kind: str, words: dict[str, Any]):
    [found] = read(words, [ONE[kind]], answered=False)
    assert not found["questions"]
    assert {one["year"] for one in found["cells"]} == {"2024", "2025"}
