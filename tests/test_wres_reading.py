"""The reader of WRES tables: right, or it says why not, on the layouts that employers use."""

from collections import Counter
from typing import Any

import pytest
import yaml

from macros.models.load import Data
from macros.tools.wres_reader.model import WRES_READER
from tests.conftest import ROOT
from tests.oracles.wres_judge import Verdict, bands, cells, judged, read
from tests.oracles.wres_layouts import KINDS, layouts
from tests.oracles.wres_making import File, Layout

SEEDS = range(640)
MOST_NEEDLESS = 0.05
"""Of the layouts that a person finds plain: how many may be left or asked about."""
OWN = ROOT / "tests/vectors/wres_layouts"


@pytest.fixture(scope="session")
def words(data: Data) -> dict[str, Any]:
    reader = data[WRES_READER]
    return {**reader.vocabulary(), "indicators": [{**one.model_dump(), "name": ""} for one in reader.indicators]}


@pytest.fixture(scope="session")
def verdicts(words: dict[str, Any]) -> list[Verdict]:
    made = layouts(SEEDS)
    return [judged(layout, found) for layout, found in zip(made, read(words, made), strict=True)]


def table(text: str) -> Layout:
    """A table that somebody pasted; its year, where it is asked for, is 2025."""
    rows = [line.split("\t") for line in text.strip("\n").splitlines()]
    return Layout(0, "table", [File("pasted.csv", [("", rows)], "tsv")], years={"pasted": "2025"})


# Tables that are made from known counts


def test_no_figure_is_read_wrong_in_any_layout(verdicts: list[Verdict]):
    wrong = {(one.layout.seed, one.layout.kind): one.wrong for one in verdicts if one.wrong}
    assert not wrong


def test_layouts_that_a_person_finds_plain_are_read_whole_and_unasked(verdicts: list[Verdict]):
    for unseen in (False, True):
        plain = [one for one in verdicts if one.layout.plain and one.layout.unseen == unseen]
        left = Counter(one.layout.kind for one in plain if one.missing or one.needless)
        assert left.total() <= MOST_NEEDLESS * len(plain), left


def test_the_layouts_are_many_and_of_every_kind(verdicts: list[Verdict]):
    assert len(verdicts) >= 500
    assert {one.layout.kind for one in verdicts} == {kind.__name__ for kind in KINDS}
    assert {file.save for one in verdicts for file in one.layout.files} == {"csv", "tsv", "semicolon", "pdf", "xlsx"}


# Layouts of employers, with invented counts

RATIOS = {
    "form-two-years": {"2": "1.76", "3": "1.83", "4": "1.06"},
    "form-one-year": {"2": "1.76", "3": "1.83", "4": "1.06"},
    "ethnic-groups": {"2": "1.71"},
    "financial-years": {"3": "1.83"},
    "from-a-pdf": {"3": "1.83"},
}
GAPS = {"5": 2.7, "6": 4.4, "7": -10.2, "8": 8.4}
SAVED = ("tsv", "csv", "semicolon", "xlsx", "pasted")


def own(name: str, save: str = "tsv") -> Layout:
    """One of the layouts kept beside the tests, saved in some way."""
    [path] = OWN.glob(f"{name}.*")
    lines = path.read_text("utf-8").splitlines()
    if path.suffix == ".txt":
        return Layout(0, name, [File(path.name, [("", [[line] for line in lines])], "pdf")])
    rows = [line.split("\t") for line in lines]
    return Layout(
        0, name, [File(f"{name}.x", [("Sheet1", rows)], save if save != "pasted" else "tsv")], years={name: "2025"}
    )


def ratio(got: dict[str, str], number: str, year: str = "2025") -> str:
    value = {key: int(got[f"{number}|{year}|{key}"].replace(",", "")) for key in ("bme", "bme-of", "white", "white-of")}
    bme, white = value["bme"] / value["bme-of"], value["white"] / value["white-of"]
    return f"{bme / white if number == '3' else white / bme:.2f}"


@pytest.mark.parametrize("save", SAVED)
def test_the_layouts_of_employers_give_their_ratios_however_they_are_saved(save: str, words: dict[str, Any]):
    found = read(words, [own(name, save) for name in RATIOS])
    for (name, ratios), one in zip(RATIOS.items(), found, strict=True):
        got = cells(one)
        assert {number: ratio(got, number) for number in ratios} == ratios, name
        if name.startswith("form"):
            gaps = {n: float(got[f"{n}|2025|bme"][:-1]) - float(got[f"{n}|2025|white"][:-1]) for n in GAPS}
            assert gaps == pytest.approx(GAPS)
            staff = [int(got[f"9|2025|staff-{group}"]) for group in ("bme", "white", "unknown")]
            for part, gap in (("", -0.7), ("voting-", 0.9), ("executive-", -7.9)):
                here = [int(got[f"9|2025|{part}{group}"]) for group in ("bme", "white", "unknown")]
                assert 100 * here[0] / sum(here) - 100 * staff[0] / sum(staff) == pytest.approx(gap, abs=0.051)
            assert [len(rows) for rows in bands(one).values()].count(14) >= 2
            assert "published" in "".join(got)
        assert ("year" in one["asked"]) == (name in ("form-one-year", "ethnic-groups")), name


def test_what_a_layout_does_not_count_is_left_and_said(words: dict[str, Any]):
    names = ("bands-n-and-percent", "sections", "board", "percent-only", "ethnic-groups", "form-two-years")
    n_and_percent, sections, board, percent, ethnic, form = read(words, [own(name) for name in names])
    assert bands(n_and_percent) == {"2025|": [["340", "612", "3"], ["200", "590", "10"]]}
    assert [(one["why"], one["count"]) for one in n_and_percent["left"]] == [("beside", 6)]
    assert {key: len(rows) for key, rows in bands(sections).items()} == {"2025|non": 3, "2025|clinical": 2}
    got = cells(board)
    assert (got["9|2025|executive-bme"], got["9|2025|executive-white"]) == ("1", "6")
    assert [(one["why"], one["where"]) for one in board["left"]] == [("not-asked", "Rows 4, 6")]
    assert not percent["cells"]
    assert [one["why"] for one in percent["left"]] == ["percent-alone"]
    assert any(one["code"] == "rates" and not one["must"] for one in percent["questions"])
    assert cells(ethnic)["2|2025|unknown-of"] == "55"
    assert "Indian; asian; 38; 210" in cells(ethnic)["2|2025|groups"].splitlines()
    assert sum(note["code"] == "summed" for note in ethnic["notes"]) == 4
    assert {one["why"] for one in form["left"]} == {"of-which", "derived", "not-asked", "beside", "printed-older"}


def test_percentages_alone_give_rates_where_that_is_chosen(words: dict[str, Any]):
    for choice, rates in (("both", ["40%", "66.7%"]), ("rate", ["10%", "20%"])):
        layout = own("percent-only")
        layout.rates = choice
        [found] = read(words, [layout])
        assert [cells(found)[f"2|2025|{group}-rate"] for group in ("bme", "white")] == rates
        assert any(note["code"] == "rates" for note in found["notes"])


# Tables that were made without knowing the reader

TABLES = yaml.safe_load((ROOT / "tests/vectors/wres_tables.yml").read_text("utf-8"))


def written(one: dict[str, Any]) -> Layout:
    """One of the tables kept beside the tests, with what may be used of it."""
    save = one.get("save", "tsv")
    texts = one.get("files") or {"copied.txt" if save == "pdf" else "pasted.csv": one.get("table", "")}
    sheets = [(name, text.splitlines()) for name, text in (one.get("sheets") or {}).items()]
    if sheets:
        grids = [(name, [line.split("¦") for line in lines]) for name, lines in sheets]
        files = [File("pasted.xlsx", grids, "xlsx")]
    elif save == "tsv":
        files = [
            File(name, [("", [line.split("¦") for line in text.splitlines()])], "tsv") for name, text in texts.items()
        ]
    else:
        files = [File(name, [("", [[line] for line in text.splitlines()])], "pdf") for name, text in texts.items()]
    wanted = {f"{key}|{field}": str(text) for key, some in one.get("want", {}).items() for field, text in some.items()}
    rows = {key: [[str(text) for text in row] for row in some] for key, some in one.get("bands", {}).items()}
    years = {"pasted": "2025", "copied": "2025"}
    return Layout(0, one["name"], files, wanted, rows, not one.get("asked"), years, rates=one.get("rates", "leave"))


def test_tables_made_without_knowing_the_reader_are_read_right_or_left_and_said(words: dict[str, Any]):
    made = [written(one) for one in TABLES]
    first, last = read(words, made, answered=False), read(words, made)
    for one, layout, unanswered, found in zip(TABLES, made, first, last, strict=True):
        must = [asked["code"] for asked in unanswered["questions"] if asked["must"]]
        assert one.get("asked") or set(must) <= {"year"}, (layout.kind, must)
        for reading in (unanswered, found):
            assert not judged(layout, reading).wrong, layout.kind
        printed = {key: text for key, text in layout.wanted.items() if key.endswith("|published")}
        assert {key: text for key, text in cells(found).items() if key.endswith("|published")} == printed, layout.kind
        if not one.get("asked"):
            missing = [key for key in judged(layout, found).missing if key not in printed]
            assert not missing, (layout.kind, found["left"])
        if one.get("none"):
            assert not found["cells"], layout.kind
            assert not found["bands"], layout.kind
            assert found["left"] or found["notes"] or must or found.get("refused"), layout.kind
        assert set(one.get("notes", ())) <= {note["code"] for note in found["notes"]}, layout.kind


def test_there_are_many_tables_and_most_are_plain():
    assert len(TABLES) >= 120
    refused = [one["name"] for one in TABLES if one.get("none") and one["name"] in PLAIN_BUT_LEFT]
    plain = [one for one in TABLES if not one.get("none") and not one.get("asked")]
    assert set(refused) == PLAIN_BUT_LEFT
    assert len(refused) <= MOST_NEEDLESS * (len(plain) + len(refused))


PLAIN_BUT_LEFT = {
    "a breakdown by division with the trust last",
    "sentences in cells",
    "bands and divisions in the second of two columns of labels",
}
"""What a person could read: it is left, and said why."""


# Tables as people make them

READ = [
    ("a council’s", "\tBME\tWhite\tUnknown\tTotal\nNumber of applications\t43\t920\t7\t970\nNumber of shortlisted candidates\t10\t389\t4\t403\nNumber of appointments\t2\t117\t0\t119",
     {"2|2025|bme": "2", "2|2025|bme-of": "10", "2|2025|white": "117", "2|2025|white-of": "389", "2|2025|unknown": "0", "2|2025|unknown-of": "4", "2|2025|all": "119", "2|2025|all-of": "403"}),
    ("a column for England", "Indicator 3 2024/25\n\tWhite\tBME\tEngland\nStaff in post\t2505\t725\t1500000\nEntering disciplinary\t17\t9\t12000",
     {"3|2025|bme": "9", "3|2025|bme-of": "725", "3|2025|white": "17", "3|2025|white-of": "2505"}),
    ("national years beside the trust’s", "\tTrust 2024\t\tNational 2024\t\n\tWhite\tBME\tWhite\tBME\nHarassment, bullying or abuse from staff\t20.5%\t24.9%\t19.9%\t23.8%", {"6|2024|white": "20.5%", "6|2024|bme": "24.9%"}),
    ("an average below the trust’s", "WRES 2025\n\t\tWhite\tBME\nIndicator 6. Harassment, bullying or abuse from staff\tYour org\t20.5%\t24.9%\n\tAverage\t19.9%\t23.8%", {"6|2025|white": "20.5%", "6|2025|bme": "24.9%"}),
    ("years down, groups and items across", "Indicator 3\nYear\tWhite staff in workforce\tBME staff in workforce\tWhite entering disciplinary\tBME entering disciplinary\n2023\t2400\t690\t15\t8\n2024\t2505\t725\t17\t9",
     {"3|2023|white-of": "2400", "3|2023|bme-of": "690", "3|2023|white": "15", "3|2023|bme": "8", "3|2024|white-of": "2505", "3|2024|bme-of": "725", "3|2024|white": "17", "3|2024|bme": "9"}),
    ("years and groups down", "Disciplinary\nYear\tGroup\tCases\tWorkforce\n2024\tWhite\t15\t2400\n\tBME\t8\t690\n2025\tWhite\t17\t2505\n\tBME\t9\t725",
     {"3|2024|white": "15", "3|2024|white-of": "2400", "3|2024|bme": "8", "3|2024|bme-of": "690", "3|2025|white": "17", "3|2025|white-of": "2505", "3|2025|bme": "9", "3|2025|bme-of": "725"}),
    ("sentences and no heading", "Indicator 3 2025\nWhite staff in workforce\t2505\nBME staff in workforce\t725\nWhite staff entering formal disciplinary process\t17\nBME staff entering formal disciplinary process\t9",
     {"3|2025|white-of": "2505", "3|2025|bme-of": "725", "3|2025|white": "17", "3|2025|bme": "9"}),
    ("a board in per cent", "Indicator 9 2025\n\tBME\tWhite\nBoard\t17%\t83%\nWorkforce\t21%\t79%", {"9|2025|bme": "17%", "9|2025|white": "83%", "9|2025|staff-bme": "21%", "9|2025|staff-white": "79%"}),
    ("numbers that lead", "WRES 2025\nMetric\tWhite\tBME\n2 Shortlisted\t900\t700\n2 Appointed\t200\t100", {"2|2025|white": "200", "2|2025|white-of": "900", "2|2025|bme": "100", "2|2025|bme-of": "700"}),
    ("invisible letters, quotes and spaces", "“Indicator 3” \u2013 2025\n\tWhi\u200bte\u00a0staff\tB\u00adME staff\nStaff in\u00a0post\t2\u202f505\t725\nEntering formal disciplinary\t17\t9",
     {"3|2025|white-of": "2 505", "3|2025|bme-of": "725", "3|2025|white": "17", "3|2025|bme": "9"}),
    ("families of ethnic groups", "Recruitment 2025\n\tShortlisted\tAppointed\nWhite\t900\t200\nAsian\t300\t50\nBlack\t200\t<5\nMixed\t50\t9",
     {"2|2025|white-of": "900", "2|2025|white": "200", "2|2025|bme-of": "550", "2|2025|bme": "59-63"}),
    ("the same share written in two ways", "2024\tWhite\tBME\n7. Equal opportunities for career progression\t59.6%\t48.0%\n7. Equal opportunities for career progression\t59.60 %\t48%", {"7|2024|white": "59.6%", "7|2024|bme": "48.0%"}),
    ("the same count written in two ways", "Indicator 3 2025\n\tWhite\tBME\nEntering formal disciplinary\t17\t9\nEntering formal disciplinary\t17\t09\nStaff in post\t2,505\t725\nStaff in workforce\t2505\t725",
     {"3|2025|white": "17", "3|2025|bme": "9", "3|2025|white-of": "2,505", "3|2025|bme-of": "725"}),
    ("marks of footnotes", "Indicator 3, 2025 [note 1]\n\tWhite\u00b9\tBME [2]\nStaff in post (note 3)\t2505\t725\nEntering formal disciplinary process [3]\t17\t9",
     {"3|2025|white-of": "2505", "3|2025|bme-of": "725", "3|2025|white": "17", "3|2025|bme": "9"}),
    ("numbers before the items", "WRES 2025\n\tWhite\tBME\n38) Number of shortlisted applicants\t900\t700\n39) Number appointed from shortlisting\t200\t100", {"2|2025|white": "200", "2|2025|white-of": "900", "2|2025|bme": "100", "2|2025|bme-of": "700"}),
    ("a colleague who is no ethnic group", "2025\tWhite\tBME\nDiscrimination at work from manager/team leader or any other colleague\t6.6%\t14.8%\nHarassment, bullying or abuse from another member of staff\t20%\t25%", {"8|2025|white": "6.6%", "8|2025|bme": "14.8%", "6|2025|white": "20%", "6|2025|bme": "25%"}),
    ("figures that were verified", "31 March 2025\tWhite\tWhite\tBME\tBME\n\tPre-populated figures\tVerified figures\tPre-populated figures\tVerified figures\nNumber of staff in workforce\t2390\t2505\t720\t725\nEntering formal disciplinary\t15\t17\t8\t9",
     {"3|2025|white-of": "2505", "3|2025|bme-of": "725", "3|2025|white": "17", "3|2025|bme": "9"}),
    ("verified figures alone", "31 March 2025\tWhite (verified)\tBME (verified)\nNumber of staff in workforce\t2505\t725\nEntering formal disciplinary\t17\t9",
     {"3|2025|white-of": "2505", "3|2025|bme-of": "725", "3|2025|white": "17", "3|2025|bme": "9"}),
    ("figures with marks of footnotes", "2025\tWhite\u00b9\tBME*\nStaff in post\t2,505\u00b2\t725^1\nEntering formal disciplinary\t17 \u2020\t<5*",
     {"3|2025|white-of": "2,505", "3|2025|bme-of": "725", "3|2025|white": "17", "3|2025|bme": "<5"}),
    ("a workforce that only the board needs", "\tINDICATOR\tDATA ITEM\tWhite 2025\tBME 2025\n\t1: Percentage of staff in each of the AfC Bands\n1\t\tBand 5\t90\t40\n2\t9: Board\tTotal Board members\t12\t3\n3\t\tNumber of staff in overall workforce\t90\t40",
     {"9|2025|white": "12", "9|2025|bme": "3", "9|2025|staff-white": "90", "9|2025|staff-bme": "40"}),
    ("the prior year by its date and its name", "\t31 March 2024 (prior year)\t\t31 March 2025 (current year)\t\n\tWhite\tBME\tWhite\tBME\nShortlisted\t800\t500\t900\t700\nAppointed\t190\t90\t200\t100",
     {"2|2024|white": "190", "2|2024|white-of": "800", "2|2024|bme": "90", "2|2024|bme-of": "500", "2|2025|white": "200", "2|2025|white-of": "900", "2|2025|bme": "100", "2|2025|bme-of": "700"}),
    ("a label over two lines", "2025\tWhite\tBME\nNumber of staff in workforce\t2505\t725\nNumber of staff entering the formal disciplinary\nprocess\t17\t9\n5. Harassment, bullying or abuse from patients, relatives or\nthe public in last 12 months\t24.3%\t29.8%",
     {"3|2025|white-of": "2505", "3|2025|bme-of": "725", "3|2025|white": "17", "3|2025|bme": "9", "5|2025|white": "24.3%", "5|2025|bme": "29.8%"}),
    ("points in the names of groups, and nobody", "FY25\tWhite\tB.M.E.\tN/K\nStaff in post\t2'505\t725\t41 \u2191\nEntering formal disciplinary\t17\tnil\t0",
     {"3|2025|white-of": "2'505", "3|2025|bme-of": "725", "3|2025|unknown-of": "41", "3|2025|white": "17", "3|2025|bme": "nil", "3|2025|unknown": "0"}),
    ("only ratios, by year", "Indicator\t2023\t2024\t2025\n2. Relative likelihood of White applicants being appointed from shortlisting\t1.54\t1.46\t1.83", {"2|2025|published": "1.83"}),
]  # fmt: skip
LEFT = [
    ("the opposite of BME", "Indicator 3 2025\n\tNon-BAME\nStaff in post\t2600\nEntering disciplinary\t17", "rest"),
    ("men and women", "Indicator 2 2025\n\tMale\tFemale\nShortlisted\t900\t700\nAppointed\t200\t100", "no-heads"),
    ("people by the hours that they work", "Indicator 1 2025\n\tWhite FTE\tBME FTE\nBand 5\t340.5\t120.2\nBand 6\t200.1\t99.9", "fte"),
    ("two numbers in one cell", "Metric 3 (2025)\tBME\tWhite\nStaff in formal disciplinary process\t28 out of 2211\t22 out of 4088", "pair"),
    ("ratios of earlier years", "Indicator\t2024\t2025\n2. Relative likelihood of White applicants being appointed from shortlisting\t1.46\t1.83", "printed-older"),
    ("quarters", "Indicator 3 2025\n\tQ1\t\tQ2\t\n\tWhite\tBME\tWhite\tBME\nStaff in post\t2505\t725\t2510\t730\nEntering disciplinary\t4\t2\t5\t3", "alike"),
    ("parts of the staff", "Indicator 3 2025\nClinical\n\tWhite\tBME\nStaff in post\t1500\t400\nEntering disciplinary\t10\t5", "split"),
    ("doctors alone, in the corner", "Medical and dental staff 2025\tWhite\tBME\nStaff in post\t250\t72\nEntering disciplinary\t17\t9", "split"),
    ("recruitment by band", "Indicator 2 2025\n\tWhite\tBME\nShortlisted, Band 5\t900\t700\nAppointed, Band 5\t200\t100", "split"),
    ("sides that change", "BME\t9\t725\nWhite\t2505\t17", "crossed"),
    ("ages under the same rows", "Indicator 3 2025\n\tWhite\tBME\nFormal disciplinary cases\t17\t9\n\n\tUnder 30\t30 to 49\nStaff in post\t272\t950", "no-heads"),
]  # fmt: skip
ASKED = [
    ("a bank", "Bank WRES 2025\nIndicator 3\n\tWhite\tBME\nStaff in post\t2505\t725\nEntering disciplinary\t17\t9", "whole"),
    ("an average of years", "Indicator 3: two-year rolling average 2025\n\tWhite\tBME\nStaff in post\t2505\t725\nEntering disciplinary\t17\t9", "whole"),
    ("one division among the rows", "Indicator 3 2025\n\tWhite\tBME\nSurgery\nStaff in post\t250\t72\nEntering disciplinary\t17\t9", "whole"),
    ("another day than 31 March", "Workforce at 30 June 2025\nIndicator 3\n\tWhite\tBME\nStaff in post\t2505\t725\nEntering disciplinary\t17\t9", "doubt"),
    ("a survey’s year", "NHS Staff Survey 2024\n\tWhite\tBME\nHarassment, bullying or abuse from patients\t26.8\t29.5", "survey-year"),
    ("shares that look like people", "WRES 2025 Indicator 2\n\tWhite\tBME\nShortlisted\t60\t40\nAppointed\t75\t25", "unit"),
    ("decimals", "WRES 2025 Indicator 2\n\tWhite\tBME\nShortlisted\t50.0\t40.0\nAppointed\t20.0\t10.0", "unit"),
    ("a share of 1", "WRES 2025\n\tWhite\tBME\nIndicator 6: harassment, bullying or abuse from staff\t0.205\t0.249", "fraction"),
    ("no year", "Indicator 3\n\tWhite\tBME\nStaff in post\t2505\t725\nEntering disciplinary\t17\t9", "year"),
    ("two years in the title", "WRES 2024 and 2025\nIndicator 3\n\tWhite\tBME\nStaff in post\t2505\t725\nEntering disciplinary\t17\t9", "year"),
    ("two sections of no name", "WRES 2025\n\tWhite\tBME\tUnknown\nBand 5\t118\t35\t4\nBand 6\t99\t24\t3\nBand 5\t505\t622\t31\nBand 6\t603\t338\t19", "section"),
    ("England in the corner", "England 2025\tWhite\tBME\nStaff in post\t250500\t72500\nEntering disciplinary\t1700\t900", "whole"),
    ("a division in the corner", "2025 Estates division\tWhite\tBME\nStaff in post\t250\t72\nEntering disciplinary\t17\t9", "whole"),
    ("a name in the corner that nobody knows", "2025 Oak Lodge\tWhite\tBME\nStaff in post\t250\t72\nEntering disciplinary\t17\t9", "whole"),
    ("a calendar year", "Calendar year 2024\tWhite\tBME\nStaff in post\t2505\t725\nEntering disciplinary\t17\t9", "doubt"),
    ("half a year", "Six months to 31 March 2025\tWhite\tBME\nStaff in post\t2505\t725\nEntering disciplinary\t17\t9", "whole"),
    ("figures of which nobody knows what they are", "2025\tWhite (previous)\tBME (previous)\tWhite (current)\tBME (current)\nStaff in post\t2400\t690\t2505\t725\nEntering disciplinary\t15\t8\t17\t9", "authority"),
    ("a part of the bands beside another", "WRES 2025\n\tWhite\tBME\tUnknown\nBand 5\t118\t35\t4\nBand 6\t99\t24\t3\nClinical\nBand 5\t505\t622\t31\nBand 6\t603\t338\t19", "section"),
    ("no indicator", "2025\t\nBME\t9\t725\nWhite\t17\t2,505", "indicator"),
    ("a workforce and nothing beside", "WRES 2025\n\tWhite\tBME\nStaff in post\t2505\t725", "indicator"),
]  # fmt: skip


def test_tables_as_people_make_them_are_read(words: dict[str, Any]):
    for (name, _, wanted), found in zip(READ, read(words, [table(text) for _, text, _ in READ]), strict=True):
        got = {key: text for key, text in cells(found).items() if not key.endswith("groups")}
        assert got == wanted, name


@pytest.mark.parametrize(
    ("heads", "figures", "gone"),
    [
        ("White British\tBME", "2200\t725", "white"),
        ("White British\tWhite minority ethnic\tBME", "2200\t90\t725", "white"),
        ("White\tAsian\tBlack", "2505\t400\t300", "bme"),
    ],
)
def test_some_groups_are_not_taken_for_all_unasked(heads: str, figures: str, gone: str, words: dict[str, Any]):
    [found] = read(words, [table(f"Indicator 3 2025\t{heads}\nStaff in post\t{figures}")], answered=False)
    assert [one["code"] for one in found["questions"]] == ["groups"]
    assert not {f"3|2025|{gone}", f"3|2025|{gone}-of"} & set(cells(found))


def test_of_two_figures_the_later_is_used_and_that_is_said(words: dict[str, Any]):
    rows = "31 March 2025\t\tWhite\t\tBME\n\tDraft\tFinal\tDraft\tFinal\nStaff in post\t2390\t2505\t720\t725\nEntering formal disciplinary\t15\t17\t8\t9"
    [both, draft] = read(
        words,
        [
            table(rows.replace("\t\tWhite\t\tBME", "\tWhite\tWhite\tBME\tBME")),
            table("Staff 2025\tWhite (draft)\tBME (draft)\nShortlisted\t90\t70\nAppointed\t20\t10"),
        ],
    )
    said = {
        note["code"]: (note["values"].get("first"), note["values"]["typed"]) for note in both["notes"] + draft["notes"]
    }
    assert said == {"later-used": ("draft", "final"), "early-used": (None, "draft")}
    assert [(one["why"], one["typed"], one["count"]) for one in both["left"]] == [("earlier-figure", "final", 4)]


def test_a_mark_of_a_footnote_is_said(words: dict[str, Any]):
    [found] = read(words, [table("2025\tWhite\tBME\nStaff in post\t2505\u00b2\t725\nEntering disciplinary\t17\t9*")])
    assert [(one["code"], one["values"]["typed"], one["values"]["read"]) for one in found["notes"]] == [
        ("marked", "2505\u00b2", "2505"),
        ("marked", "9*", "9"),
    ]


ROWS = [["2025", "White", "BME"], ["Staff in post", "2505", "725"], ["Entering formal disciplinary", "17", "9"]]


@pytest.mark.parametrize(
    ("sheets", "code"),
    [
        (["Estates"], "whole"),
        (["North", "South"], "whole"),
        (["Medicine", "Surgery"], "whole"),
        (["Trust", "England"], "whole"),
        (["Substantive", "Bank"], "whole"),
    ],
)
def test_sheets_that_may_hold_a_part_of_the_trust_are_asked_about(sheets: list[str], code: str, words: dict[str, Any]):
    [found] = read(
        words, [Layout(0, "sheets", [File("a.xlsx", [(name, ROWS) for name in sheets], "xlsx")])], answered=False
    )
    named = [one["words"] for one in found["questions"] if one["code"] == code and one["must"]]
    assert all(any(f"“{name}”" in said for said in named) for name in sheets if name not in ("Trust", "Substantive"))
    assert not any(f"“{name}”" in said for said in named for name in ("Trust", "Substantive"))
    assert bool(found["cells"]) == (not set(sheets).isdisjoint(("Trust", "Substantive")))


def test_a_sheet_that_nobody_knows_is_never_passed_over(words: dict[str, Any]):
    [sheet] = read(words, [Layout(0, "sheet", [File("a.xlsx", [("Oak Lodge", ROWS)], "xlsx")])])
    assert [(one["code"], one["values"]["typed"]) for one in sheet["notes"]] == [("unknown-sheet", "Oak Lodge")]


SCOPED = ["Oak Lodge", "Band 5", "Bands 5 and 6", "Bands 8a and above", "VSM", "Target", "2025 ambition", "Change", "Difference", "Model employer goal", "NHS England", "NHS England figures", "All acute trusts", "Subsidiary company staff", "Oak Lodge and Riverside", "Staff at the Oak Lodge hospital"]  # fmt: skip
KNOWN = ["WRES report", "WRES data 2025", "Indicator 3: formal disciplinary process", "Report to the Board", "Board paper 12", "Workforce Race Equality Standard annual report", "Oakshire NHS Trust", "Table 2: staff by ethnicity", "NHS England WRES data collection", "WRES results: BME and white staff"]  # fmt: skip


def over(title: str, *, corner: bool) -> Layout:
    first, *rest = ["\t".join(row) for row in ROWS]
    return table("\n".join([f"{title} {first}"] if corner else [title, first]) + "\n" + "\n".join(rest))


@pytest.mark.parametrize("corner", [False, True])
def test_words_over_a_table_that_are_not_all_known_are_asked_about(corner: bool, words: dict[str, Any]):
    for title, found in zip(SCOPED, read(words, [over(one, corner=corner) for one in SCOPED], False), strict=True):
        assert [one["code"] for one in found["questions"]] == ["whole"], title
        assert title in found["questions"][0]["words"]
        assert not found["cells"], title


@pytest.mark.parametrize("corner", [False, True])
def test_a_title_that_is_known_whole_asks_nothing(corner: bool, words: dict[str, Any]):
    for title, found in zip(KNOWN, read(words, [over(one, corner=corner) for one in KNOWN], False), strict=True):
        assert not found["questions"], (title, found["questions"])
        assert {"3|2025|bme", "3|2025|bme-of", "3|2025|white"} <= set(cells(found)), title


@pytest.mark.parametrize("title", ["Report to the Board 2025", "Board paper 12", "Trust Board meeting", "Board 2025", "Indicator 9"])  # fmt: skip
def test_an_indicator_that_a_table_names_wins_over_one_in_its_title(title: str, words: dict[str, Any]):
    [found] = read(words, [over(title, corner=False)], False)
    assert cells(found) == {"3|2025|bme": "9", "3|2025|bme-of": "725", "3|2025|white": "17", "3|2025|white-of": "2505"}


@pytest.mark.parametrize(("sheet", "code"), [("Band 5", "whole"), ("NHS England", "whole"), ("Board report", "")])
def test_the_name_of_a_sheet_is_asked_about_as_a_title_is(sheet: str, code: str, words: dict[str, Any]):
    [found] = read(words, [Layout(0, "sheet", [File("a.xlsx", [(sheet, ROWS)], "xlsx")])], False)
    assert [one["code"] for one in found["questions"]] == ([code] if code else [])
    assert code or "3|2025|bme-of" in cells(found)


def test_the_number_of_an_item_is_no_part_of_its_label(words: dict[str, Any]):
    labels = ["1 Under Band 1", "2 Band 1", "12 Band 8d", "14 VSM", "29 Consultants", "31 Trainee grades", "44 Band 9"]
    [found] = read(words, [table("WRES 2025\n\tWhite\tBME\n" + "\n".join(f"{one}\t90\t40" for one in labels))])
    assert len(found["bands"]) == len(labels), found["notes"]
    [counted] = read(words, [table("Indicator 3 2025\n\tWhite\tBME\n47 Number of staff in workforce\t2505\t725\n48 Entering formal disciplinary\t17\t9\n49 Leavers\t4\t5")])  # fmt: skip
    assert cells(counted) == {"3|2025|bme": "9", "3|2025|bme-of": "725", "3|2025|white": "17", "3|2025|white-of": "2505"}  # fmt: skip
    assert [one["values"]["typed"] for one in counted["notes"]] == ["49 Leavers"]


@pytest.mark.parametrize("label", ["Staff in post at 31 March 2025", "Staff in post in the year to 31 March 2025", "Staff in post 2025"])  # fmt: skip
def test_a_year_in_a_label_is_no_count(label: str, words: dict[str, Any]):
    def copied(figures: str) -> Layout:
        lines = ["WRES 2025", "Indicator White BME", f"{label} {figures}", "Entering formal disciplinary 24 16"]
        return Layout(0, "single spaces", [File("copied.txt", [("", [[line] for line in lines])], "pdf")])

    lost, whole = read(words, [copied("2,400"), copied("2,400 800")], False)
    assert not cells(lost)
    assert lost["refused"] == "run-together"
    assert cells(whole) == {
        "3|2025|bme": "16",
        "3|2025|bme-of": "800",
        "3|2025|white": "24",
        "3|2025|white-of": "2,400",
    }


@pytest.mark.parametrize(
    ("day", "codes"),
    [
        ("2025-03-31", []),
        ("2025-03-01", []),  # as a spreadsheet has the month
        ("01/03/2025", []),
        ("March 2025", []),
        ("2025-03-15", ["doubt"]),
    ],
)
def test_a_day_of_march_is_asked_about_unless_it_is_its_last_or_stands_for_the_month(
    day: str, codes: list[str], words: dict[str, Any]
):
    rows = f"Workforce at {day}\nIndicator 3\n\tWhite\tBME\nStaff in post\t2505\t725\nEntering disciplinary\t17\t9"
    [found] = read(words, [table(rows)], answered=False)
    assert [one["code"] for one in found["questions"]] == codes


@pytest.mark.parametrize(
    ("white", "bme", "code"),
    [("74.6%", "25.3%", ""), ("75%", "25%", ""), ("75.5%", "25.4%", ""), ("60%", "30%", "rates")],
)
def test_parts_of_a_whole_are_no_rates_however_they_were_rounded(
    white: str, bme: str, code: str, words: dict[str, Any]
):
    [found] = read(words, [table(f"Indicator 2 2025\n\tWhite\tBME\nAppointed\t{white}\t{bme}")], answered=False)
    assert [one["code"] for one in found["questions"]] == ([code] if code else [])
    assert {one["why"] for one in found["left"]} == {"percent-alone" if code else "share-of-all"}


@pytest.mark.parametrize("rows", ["Shortlisted\t59\t40\nAppointed\t74\t25", "Shortlisted\t61\t40\nAppointed\t75\t26"])
def test_figures_that_come_to_a_hundred_once_rounded_may_be_shares(rows: str, words: dict[str, Any]):
    [found] = read(words, [table(f"WRES 2025 Indicator 2\n\tWhite\tBME\n{rows}")], answered=False)
    assert [one["code"] for one in found["questions"]] == ["unit"]


def test_a_total_of_which_a_part_is_hidden_is_not_called_wrong(words: dict[str, Any]):
    rows = "WRES 2025\n\tWhite\tBME\nClinical\nBand 5\t505\t{}\nBand 6\t603\t338\nNon-clinical\nBand 5\t118\t35\nBand 6\t99\t24\nTotal\t1325\t1019"
    hidden, wrong = read(words, [table(rows.format(count)) for count in ("*", "600")])
    assert "sum" not in [one["code"] for one in hidden["notes"]]
    assert "sum" in [one["code"] for one in wrong["notes"]]


def test_every_answer_has_words(words: dict[str, Any]):
    texts = [text for _, text, _ in ASKED]
    for found in read(words, [table(text) for text in texts], False):
        for question in found["questions"]:
            assert all(said for _, said in question["options"]), question


def test_a_table_of_bands_is_one_of_bands_whoever_its_report_is_for(words: dict[str, Any]):
    [found] = read(words, [table("Report to the Board 2025\n\tWhite\tBME\nBand 5\t90\t40\nBand 6\t80\t30")], False)
    assert bands(found) == {"2025|": [["40", "90", ""], ["30", "80", ""]]}


def test_the_name_of_the_trust_without_its_ending_asks_nothing(words: dict[str, Any]):
    [found] = read(words, [over("Oakshire Healthcare NHS Trust\nOakshire Healthcare WRES", corner=False)], False)
    assert not found["questions"]


def test_figures_that_clash_are_both_shown_and_asked_about(words: dict[str, Any]):
    [found] = read(words, [table("2025\tWhite\tBME\nStaff in post\t2505\t725\nEntering disciplinary\t17\t9\nEntering disciplinary\t17\t8")])  # fmt: skip
    [asked] = [one for one in found["questions"] if one["code"] == "clash"]
    assert [said for _, said in asked["options"][:2]] == ["9: Row 3, cell C3", "8: Row 4, cell C4"]
    assert not asked["must"]
    assert "3|2025|bme" not in cells(found)
    assert "twice" in [one["code"] for one in found["notes"]]


def test_white_people_beside_all_white_people_are_never_passed_over(words: dict[str, Any]):
    [found] = read(
        words, [table("2025\tWhite\tWhite minority ethnic\tBME\nShortlisted\t2505\t90\t725\nAppointed\t17\t1\t9")]
    )
    assert {one["values"]["typed"] for one in found["notes"] if one["code"] == "beside-group"} == {
        "White minority ethnic"
    }


def test_a_title_of_the_national_return_is_no_part_of_the_staff(words: dict[str, Any]):
    titles = (
        "National Workforce Race Equality Standard - data submission template",
        "NHS England WRES data collection",
    )
    for found in read(words, [table(one + "\n" + "\n".join("\t".join(row) for row in ROWS)) for one in titles]):
        assert not found["questions"]
        assert len(cells(found)) == 4


def test_a_dash_is_said_to_be_read_as_hidden(words: dict[str, Any]):
    [found] = read(words, [table("2025\tWhite\tBME\nStaff in post\t2505\t725\nEntering disciplinary\t17\t-")])
    assert [(one["code"], one["values"]["where"]) for one in found["notes"]] == [("dash", "Row 3, cell C3")]


def test_two_files_that_clash_are_asked_about_once_and_the_answer_is_said(words: dict[str, Any]):
    head = "2025\tWhite\tBME\n"
    one, other = (table(head + rows).files[0] for rows in ("Staff in post\t2505\t725\nEntering disciplinary\t17\t9", "Staff in post\t2600\t730\nEntering disciplinary\t17\t8"))  # fmt: skip
    other.name = "other.csv"
    [found] = read(words, [Layout(0, "two files", [one, other])], answered=False)
    [asked] = [one for one in found["questions"] if one["code"] == "clash"]
    assert len(asked["affects"]) == 6


def test_a_later_figure_is_chosen_whatever_another_file_says(words: dict[str, Any]):
    form = table("2025\tWhite (draft)\tWhite (final)\nStaff in post\t2390\t2505\nEntering disciplinary\t15\t17").files[0]  # fmt: skip
    report = table("2025\tWhite\tBME\nStaff in post\t2505\t725\nEntering disciplinary\t17\t9").files[0]
    report.name = "report.csv"
    [found] = read(words, [Layout(0, "two files", [form, report])], answered=False)
    assert not found["questions"]
    assert cells(found) == {"3|2025|white-of": "2505", "3|2025|white": "17", "3|2025|bme-of": "725", "3|2025|bme": "9"}


def test_figures_of_something_else_are_left_and_said_why(words: dict[str, Any]):
    for (name, _, why), found in zip(LEFT, read(words, [table(text) for _, text, _ in LEFT]), strict=True):
        assert not any("-of" in key for key in cells(found)), name
        assert not found["bands"], name
        assert why in [one["why"] for one in found["left"]], (name, found["left"])


def test_what_is_uncertain_is_asked_before_any_figure_is_used(words: dict[str, Any]):
    found = read(words, [table(text) for _, text, _ in ASKED], answered=False)
    for (name, _, code), one in zip(ASKED, found, strict=True):
        assert code in [question["code"] for question in one["questions"] if question["must"]], (name, one["questions"])
        assert not one["cells"], name
        for question in one["questions"]:
            assert question["affects"]
            assert len(question["options"]) > 1
            assert "[" not in question["words"], name


SURVEY = "5. Harassment, bullying or abuse from the public\t22.9%\t28.6%\n6. Harassment, bullying or abuse from staff\t20.6%\t25.9%"
BANDS = "WRES 2025\nClinical\tWhite\tBME\tUnknown\nBand 5\t505\t622\t31\nBand 6\t603\t338\t19"
AFTER = [
    ("a heading", f"\tWhite\tBME\n{SURVEY}"),
    ("a heading after an empty row", f"\n\tWhite\tBME\n{SURVEY}"),
    ("a title of several indicators", f"Indicators 5 to 8\n{SURVEY}"),
    ("a heading that names the survey", f"\nStaff survey\tWhite\tBME\n{SURVEY}"),
    ("numbers alone", SURVEY),
    ("the indicator in each row", "\n\tWhite\tBME\n" + SURVEY.replace("5. ", "Indicator 5: ").replace("6. ", "Indicator 6: ")),
]  # fmt: skip


def test_a_section_of_bands_ends_where_another_indicator_begins(words: dict[str, Any]):
    for (name, _), found in zip(AFTER, read(words, [table(f"{BANDS}\n{text}") for _, text in AFTER]), strict=True):
        assert bands(found) == {"2025|clinical": [["622", "505", "31"], ["338", "603", "19"]]}, name
        assert [cells(found).get(f"{n}|2025|bme") for n in (5, 6)] == ["28.6%", "25.9%"], (name, found["left"])


def test_a_band_of_all_staff_is_left_only_where_its_parts_add_up_to_it(words: dict[str, Any]):
    heads, clinical = (
        "WRES 2025\n\tWhite\tBME\tUnknown\n",
        "Clinical\nBand 5\t505\t622\t31\nNon-clinical\nBand 5\t118\t35\t4",
    )
    whole, part = read(words, [table(f"{heads}Band 5\t{first}\n{clinical}") for first in ("623\t657\t35", "41\t12\t2")])
    assert [one["why"] for one in whole["left"]] == ["whole"]
    assert [one["code"] for one in part["questions"]] == ["section"]
    assert len(part["bands"]) == 2


def test_bands_put_together_are_kept_where_no_band_of_theirs_stands_alone(words: dict[str, Any]):
    heads = "WRES 2025\n\tWhite\tBME\tUnknown\nBand 5\t505\t622\t31\n"
    kept, left = read(words, [table(f"{heads}{row}") for row in ("Bands 8a-9\t187\t42\t4", "Bands 5-7\t900\t700\t40")])
    assert [one["bme"] for one in kept["bands"]] == ["622", "42"]
    assert [one["bme"] for one in left["bands"]] == ["622"]
    assert [one["why"] for one in left["left"]] == ["cluster"]


def test_every_figure_that_is_not_used_is_listed(words: dict[str, Any]):
    rows = "Indicator 3 2025\n\tWhite\tBME\t\nStaff in post\t2505\t725\t12\nEntering disciplinary\t17\t9\t\nLeavers\t4\t5\t\n\nSee also\t77\t\t"
    [found] = read(words, [table(rows)])
    assert [(one["why"], one["where"], one["count"]) for one in found["left"]] == [("no-heading", "Row 3", 1)]
    assert [(note["code"], note["values"]["typed"]) for note in found["notes"]] == [
        ("item", "Leavers"),
        ("item", "See also"),
    ]


def test_a_row_whose_figures_are_more_than_numbers_is_listed_and_ends_no_table(words: dict[str, Any]):
    rows = ["Staff in post\t2400\t800", "Entering formal disciplinary\t24a\t16b", "Leavers\t4\t5"]
    [found] = read(words, [table("Indicator 3 WRES 2025\n\tWhite\tBME\n" + "\n".join(rows))])
    assert [(one["why"], one["typed"]) for one in found["left"]] == [("not-number", "24a"), ("not-number", "16b")]
    assert cells(found) == {"3|2025|bme-of": "800", "3|2025|white-of": "2400"}
    assert [one["values"]["typed"] for one in found["notes"]] == ["Leavers"]
