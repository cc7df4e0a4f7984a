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


def test_a_part_of_the_staff_below_another_table_is_asked_about_or_left(words: dict[str, Any]):
    other = "\tWhite\tBME\nHeadcount\t310\t222\nAccessing non-mandatory training\t100\t50"
    above = f"WRES 2025\nIndicator 3\n{DISCIPLINARY}"
    titles = [
        "Medical staff\nIndicator 4\n",
        "Indicator 4 (doctors)\n",
        "Indicator 4\nMedical staff\n",
        "Medical staff",
    ]
    for found in read(words, [table(f"{above}\n\n{title}{other}") for title in titles], answered=False):
        assert not any(key.startswith("4|") and not key.endswith("of") for key in cells(found))
        assert set(asked(found)) <= {"whole"}


def test_sections_of_bands_are_not_said_of_what_follows(words: dict[str, Any]):
    bands_of_both = f"WRES 2025\nNon-clinical\n{BANDS}\nClinical\n{BANDS}"
    both = f"Indicator 1: clinical and non-clinical staff 2025\n{BANDS}"
    for text in (bands_of_both, both):
        for title in ("Disciplinary", "Indicator 3"):
            [found] = read(words, [table(f"{text}\n{title}\n{DISCIPLINARY}")], answered=False)
            assert not found["questions"]
            assert len(cells(found)) == 4


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


def test_a_part_of_a_question_is_left_below_the_title_of_its_indicator_too(words: dict[str, Any]):
    heads = "Indicator 6 2025\tWhite\tBME"
    for labels in (["From managers"], ["Managers"], ["From managers", "From other colleagues"]):
        [found] = read(words, [table("\n".join([heads, *(f"{one}\t9%\t12%" for one in labels)]))], answered=False)
        assert not found["cells"], labels
        assert ("other-question", labels[0]) in [(one["why"], one["typed"]) for one in found["left"]]
    numbered = "Indicator\tQuestion 2025\tWhite\tBME\n6\tHarassment from managers\t9%\t12%\n6\tHarassment from other colleagues\t9%\t12%"
    [found] = read(words, [table(numbered)], answered=False)
    assert not found["cells"]
    assert asked(found) == ["indicator"]


def test_questions_in_the_order_of_the_survey_give_the_indicators_among_them(words: dict[str, Any]):
    parts = ["14b Harassment from managers", "14c Harassment from other colleagues", "16a Discrimination from patients"]
    whole = [
        "14a Harassment from patients",
        "15 Fair career progression",
        "16b Discrimination from manager or colleagues",
    ]
    lines = "\n".join(f"Q{one}\t9%\t12%" for one in sorted(parts + whole))
    known, other = read(words, [table(f"WRES {year}\tWhite\tBME\n{lines}") for year in (2025, 2023)], answered=False)
    assert {key[0] for key in cells(known)} == {"5", "7", "8"}
    assert not known["questions"]
    assert {key[0] for key in cells(other)} == {"5", "7", "8"}
    assert asked(other) == ["indicator"]


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


def test_a_ratio_below_the_heading_of_one_group_is_not_turned(words: dict[str, Any]):
    text = f"Indicator 3 2025{DISCIPLINARY}\nRelative likelihood"
    made = [table(f"{text}\t0.55\t"), table(f"{text}\t\t0.55"), table(f"{text} of White staff compared to BME\t0.55\t")]
    for found, wanted in zip(read(words, made, False), ["0.55", "0.55", "0.55 (white over BME)"], strict=True):
        assert printed(found) == [f"3: {wanted}"]


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
    "codes": files(**{"RX1 2024": EARLIER, "RY2 2025": LATER}),
    "large letters": files(a=f"OAKSHIRE NHS TRUST\n{EARLIER}", b=f"Elmshire NHS FT\n{LATER}"),
    "one sheet": files(a=f"Oakshire NHS Trust\n{EARLIER}\n\nElmshire NHS Trust\n{LATER}"),
}
ONE = {
    "a fuller name": files(a=f"Oakshire NHS Trust\n{EARLIER}", b=f"Oakshire University NHS Foundation Trust\n{LATER}"),
    "names of files": files(**{"Oakshire 2024": EARLIER, "WRES Oakshire 2025 v2": LATER}),
    "one name": files(**{"WRES 2024": EARLIER, "WRES 2025 final": f"Oakshire NHS Trust\n{LATER}"}),
    "years in a word": files(wres2024=EARLIER, wres2025=LATER),
    "names that say nothing": files(Book1=EARLIER, Book2=LATER),
    "last year and this": files(**{"last year": EARLIER, "this year": LATER}),
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


# What is said beside the figures


def said(found: dict[str, Any], code: str) -> list[dict[str, Any]]:
    return [one["values"] for one in found["notes"] if one["code"] == code]


@pytest.mark.parametrize(("first", "last"), [("Draft", "Final"), ("Provisional", "Signed off")])
def test_of_draft_and_final_figures_the_final_are_used_wherever_they_stand(
    first: str, last: str, words: dict[str, Any]
):
    old, new = (f"2025{DISCIPLINARY}".replace("17", count) for count in ("15", "17"))
    titled = "\n".join(f"{name}\n{text}" for name, text in ((first, old), (last, new)))
    status = "2025\tStatus\tWhite\tBME\n" + "\n".join(
        f"{label}\t{name}\t{figures}"
        for name, text in ((first, old), (last, new))
        for label, figures in (line.split("\t", 1) for line in text.splitlines()[1:])
    )
    made = [tabs(**{first: old, last: new}), files(**{first: old, last: new}), files(a=titled), files(a=status)]
    for found in read(words, made, answered=False):
        assert not found["questions"]
        assert cells(found)["3|2025|white"] == "17"
        assert [one["count"] for one in said(found, "later-used")] == [4]
        assert not said(found, "early-used")


def test_the_final_figures_are_not_said_to_be_missing_where_others_stand_beside_the_draft(words: dict[str, Any]):
    old, new = (f"2025{DISCIPLINARY}".replace("17", count) for count in ("15", "17"))
    [found] = read(words, [files(**{"draft": old, "wres": new})], answered=False)
    assert [one["code"] for one in found["questions"]] == ["clash"]
    assert not said(found, "early-used")


def test_staff_in_post_serves_the_indicators_that_lack_it_and_that_is_said(words: dict[str, Any]):
    training = "WRES 2025\tWhite\tBME\nAccessing non-mandatory training\t1200\t300"
    staff = "WRES 2025\tWhite\tBME\nStaff in post\t2505\t725"
    both, apart, other = read(
        words,
        [
            files(disc=f"2025{DISCIPLINARY}", train=training),
            files(staff=staff, train=training),
            files(staff=staff.replace("2025", "2024"), train=training, disc=f"2024{DISCIPLINARY}"),
        ],
        answered=False,
    )
    for found in (both, apart):
        assert not found["questions"]
        assert {"4|2025|white-of": "2505", "4|2025|bme-of": "725"}.items() <= cells(found).items()
    assert [one["number"] for one in said(both, "carried")] == [4]
    assert [one["number"] for one in said(apart, "carried")] == ["4"]
    assert "4|2025|white-of" not in cells(other)


def test_staff_in_post_that_is_counted_in_two_ways_serves_no_other_indicator(words: dict[str, Any]):
    board = "9. Board members\t12\t3\n9. Staff in workforce\t2600\t740"
    training = "4. Accessing non-mandatory training\t100\t50"
    text = f"WRES 2025{DISCIPLINARY}".replace("Staff in post", "3. Staff in post")
    [found] = read(words, [files(a=text, b=f"WRES 2025\tWhite\tBME\n{board}", c=f"WRES 2025\tWhite\tBME\n{training}")])
    assert {"3|2025|bme-of": "725", "9|2025|staff-bme": "740"}.items() <= cells(found).items()
    assert "4|2025|bme-of" not in cells(found)


def test_a_wres_year_beside_the_name_of_the_survey_is_the_wres_year(words: dict[str, Any]):
    for title in ("WRES 2025 staff survey", "WRES 2025: NHS staff survey results", "NHS Staff Survey 2024 (WRES 2025)"):
        for text in (f"{title}\n{SURVEY}", f"{title}{SURVEY}"):
            [found] = read(words, [table(text)], answered=False)
            assert not found["questions"]
            assert cells(found) == {"6|2025|white": "20%", "6|2025|bme": "25%"}
            assert [(one["year"], one["survey"]) for one in said(found, "wres-year")] == [("2025", "2024")]


def test_training_that_may_be_mandatory_is_said(words: dict[str, Any]):
    text = "WRES 2025\tWhite\tBME\nStaff in post\t2505\t725\nAccessed training\t1200\t300"
    vague, plain = read(words, [table(text), table(text.replace("training", "non-mandatory training"))], answered=False)
    assert cells(vague) == cells(plain)
    assert [one["typed"] for one in said(vague, "vague")] == ["Accessed training"]
    assert not said(plain, "vague")


def test_the_number_beside_a_survey_share_is_not_used_and_that_is_said(words: dict[str, Any]):
    [found] = read(words, [table("WRES 2025\tWhite\tBME\n6. Bullying from staff\t20.2% (n=1412)\t31.2% (n=412)")])
    assert cells(found) == {"6|2025|white": "20.2%", "6|2025|bme": "31.2%"}
    assert [one["typed"] for one in said(found, "base-unread")] == ["20.2% (n=1412)", "31.2% (n=412)"]


def test_counts_with_their_share_after_each_are_read_from_a_pdf(words: dict[str, Any]):
    lines = [
        "WRES 2025",
        "Indicator White BME Unknown",
        "Band 5 3,502 71.2% 1,330 27.0% 88 1.8%",
        "Band 6 502 60.0% 330 39.0% 8 1.0%",
    ]
    [found] = read(words, [Layout(0, "pdf", [File("copied.txt", [("", [[line] for line in lines])], "pdf")])])
    assert bands(found) == {"2025|": [["1330", "3502", "88"], ["330", "502", "8"]]}


# The year


@pytest.mark.parametrize("title", ["31 March 2024\n", "WRES 2024\n", "Indicator 3: 31 March 2024\n", "2023/24"])
def test_a_title_of_another_year_than_the_name_is_asked_about(title: str, words: dict[str, Any]):
    text = f"{title}{DISCIPLINARY}"
    for found in read(words, [tabs(**{"2024-25": text}), files(**{"wres 2025": text})], answered=False):
        assert asked(found) == ["years"]
        assert [value for value, _ in found["questions"][0]["options"]] == ["2025", "2024", "leave"]
        assert not found["cells"]


def test_years_that_stand_with_that_of_the_name_are_unasked(words: dict[str, Any]):
    under = "\n".join(f"31 March {year}\n{DISCIPLINARY}" for year in (2025, 2024))
    across = "\t2024\t2024\t2025\t2025\n\tWhite\tBME\tWhite\tBME\nShortlisted\t90\t80\t95\t85\nAppointed\t9\t8\t7\t6"
    for found in read(words, [tabs(**{"2024-25": under}), tabs(**{"2024-25": across})], answered=False):
        assert not found["questions"]
        assert {one["year"] for one in found["cells"]} == {"2024", "2025"}


# The whole wording of the survey’s questions, totals alone, and years beside the number of an indicator

WHOLE_WORDINGS = {
    6: "Percentage of staff experiencing harassment, bullying or abuse from staff in last 12 months",
    8: "In the last 12 months have you personally experienced discrimination at work from any of the following? "
    "b) Manager/team leader or other colleagues",
}


@pytest.mark.parametrize("number", WHOLE_WORDINGS)
def test_the_whole_wording_of_a_survey_question_is_a_heading(number: int, words: dict[str, Any]):
    asks = WHOLE_WORDINGS[number]
    made = [
        table(f"Year\tEthnicity\t{lead}{asks}\n2026\tWhite\t6.4%\n2026\tBME\t15.3%") for lead in ("", f"{number}. ")
    ]
    for found in read(words, made, answered=False):
        assert cells(found) == {f"{number}|2026|white": "6.4%", f"{number}|2026|bme": "15.3%"}


@pytest.mark.parametrize("total", ["Total", "All staff", "Trust", "Trust total", "Whole trust"])
def test_a_row_of_totals_is_read_as_what_its_columns_say_or_told(total: str, words: dict[str, Any]):
    across = "\tBME in post\tBME {cases}\tWhite in post\tWhite {cases}\n{total}\t1846\t22\t5210\t31"
    down = "\tIn post\tEntered formal disciplinary\n{rows}"
    both = {"3|2026|bme": "22", "3|2026|bme-of": "1846", "3|2026|white": "31", "3|2026|white-of": "5210"}
    for cases in ("cases", "formal disciplinary", "entered"):
        text = f"Indicator 3 2026{across.format(cases=cases, total=total)}"
        [found] = read(words, [table(text)], answered=False)
        assert cells(found) == both or found["left"] or found["questions"] or found["notes"], text
        assert cells(found).items() <= both.items()
    groups = {"BME": "BME\t1846\t22", "White": "White\t5210\t31"}
    row = f"{total}\t7056\t53"
    for rows in ([row], [groups["BME"], row, groups["White"]], [row, *groups.values()], [*groups.values(), row]):
        text = f"Indicator 3 2026{down.format(rows=chr(10).join(rows))}"
        [found] = read(words, [table(text)], answered=False)
        own = {key: one for key, one in cells(found).items() if not key.endswith(("all", "all-of"))}
        assert own == (both if len(rows) > 1 else {})
        assert set(cells(found).values()) <= {*both.values(), "7056", "53"}


@pytest.mark.parametrize("label", ["3 (year to 31 March 2026)", "3 (2025/26)", "3 (2026)", "3 (year ending 31 March 2026)"])  # fmt: skip
def test_a_year_beside_the_number_of_an_indicator_is_read(label: str, words: dict[str, Any]):
    text = f"Indicator\tGroup\tHeadcount\tNumber entering formal disciplinary process\n{label}\tBME\t1,702\t18\n{label}\tWhite\t5,188\t36"
    [found] = read(words, [table(text)], answered=False)
    assert cells(found) == {
        "3|2026|bme-of": "1,702", "3|2026|white-of": "5,188", "3|2026|bme": "18", "3|2026|white": "36",
    }  # fmt: skip


@pytest.mark.parametrize("label", ["3 (medical staff)", "3 (bank)", "3 (April to September 2026)", "3 (2024 to 2026)"])
def test_anything_else_beside_the_number_of_an_indicator_is_told(label: str, words: dict[str, Any]):
    text = f"Indicator\tGroup\tHeadcount\tNumber entering formal disciplinary process\n{label}\tBME\t1,702\t18\n{label}\tWhite\t5,188\t36"
    [found] = read(words, [table(text)], answered=False)
    assert not cells(found)
    assert found["left"] or found["questions"] or found["notes"]


def test_a_table_from_a_pdf_with_a_share_column_is_read_or_refused(words: dict[str, Any]):
    heads = ["Shortlisted Appointed %", "Shortlisted Appointed % appointed", "Shortlisted % Appointed %"]
    right = {"2|2026|bme": "168", "2|2026|bme-of": "1,412", "2|2026|white": "541", "2|2026|white-of": "2,965"}
    for head in heads:
        rows = ["White 2,965 66% 541 18%", "BME 1,412 34% 168 12%"] if head.count("%") == 2 else ["White 2,965 541 18.2%", "BME 1,412 168 11.9%"]  # fmt: skip
        text = "\n".join(["Indicator 2 2026", f"Ethnicity {head}", *rows])
        [found] = read(words, [table(text)], answered=False)
        assert cells(found) == right or (not cells(found) and found.get("refused")), head
