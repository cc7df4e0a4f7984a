"""Layouts that a person finds plain, each of a kind: read whole and unasked, or with a slip of the employer's said."""

from itertools import product
from typing import Any

import pytest

from macros.models.load import Data
from tests.oracles.wres_judge import bands, cells, read, vocabulary
from tests.oracles.wres_making import File, Layout

COUNTS = {"2024": {"bme": (8, 700), "white": (19, 2480)}, "2025": {"bme": (9, 725), "white": (17, 2505)}}
OF = {3: ("Formal disciplinary process", "staff", "cases"), 4: ("Non-mandatory training", "staff", "accessed")}


@pytest.fixture(scope="module")
def words(data: Data) -> dict[str, Any]:
    return vocabulary(data)


def pasted(text: str) -> Layout:
    return Layout(0, text, [File("pasted.csv", [("", [line.split("\t") for line in text.splitlines()])], "tsv")])


def wanted(number: int, *years: str) -> dict[str, str]:
    return {
        f"{number}|{year}|{group}{ending}": str(figure)
        for year in years
        for group, pair in COUNTS[year].items()
        for ending, figure in zip(("", "-of"), pair, strict=True)
    }


def whole(words: dict[str, Any], layouts: dict[str, dict[str, str]]) -> None:
    for (text, truth), found in zip(layouts.items(), read(words, [pasted(text) for text in layouts], answered=False), strict=True):  # fmt: skip
        assert cells(found) == truth, (text, found["notes"], found["left"])
        assert not found["questions"], text


HAPPENED = [("in post", "entered"), ("staff", "cases"), ("headcount", "entering"), ("staff in post", "cases")]


def test_one_row_a_year_with_two_columns_for_each_group(words: dict[str, Any]):
    made = {}
    for (there, happened), title, turned in product(HAPPENED, ("Indicator 3", OF[3][0], "WRES indicator 3: disciplinary"), (0, 1)):  # fmt: skip
        sides = [(group, name) for group, name in (("bme", "BME"), ("white", "White"))][:: -1 if turned else 1]
        heads = "\t".join(f"{name} {word}" for _, name in sides for word in (there, happened))
        lines = [
            "\t".join([year, *(f"{pairs[group][1]}\t{pairs[group][0]}" for group, _ in sides)])
            for year, pairs in COUNTS.items()
        ]
        made[f"{title}\nYear\t{heads}\n" + "\n".join(lines)] = wanted(3, *COUNTS)
    whole(words, made)


def test_a_year_over_several_columns_whose_other_cells_are_blank(words: dict[str, Any]):
    made = {}
    for years, share in product((["2025"], ["2024", "2025"]), (False, True)):
        heads = ["Staff in post", "Entered", *(["%"] if share else [])]
        over = "\t".join("\t".join([year, *[""] * (len(heads) - 1)]) for year in years)
        under = "\t".join("\t".join(heads) for _ in years)
        lines = [
            "\t".join([name, *(figure for year in years for n, of in [COUNTS[year][group]] for figure in (f"{of}", f"{n}", *([f"{100 * n / of:.1f}%"] if share else [])))])
            for group, name in (("white", "White"), ("bme", "BME"))
        ]  # fmt: skip
        for trimmed in (over, over.rstrip("\t")):
            made[f"Indicator 3: formal disciplinary\n\t{trimmed}\n\t{under}\n" + "\n".join(lines)] = wanted(3, *years)
    whole(words, made)


def test_formal_investigations_are_what_indicator_3_counts(words: dict[str, Any]):
    names = ["Formal investigations", "Formal investigation", "Staff entering a formal disciplinary investigation", "Number of staff under formal investigation",
             "Disciplinary investigations"]  # fmt: skip
    whole(
        words, {f"WRES 2025\tBME\tWhite\nStaff in post\t725\t2505\n{name}\t9\t17": wanted(3, "2025") for name in names}
    )


def test_questions_that_name_their_indicator_beside_a_benchmark(words: dict[str, Any]):
    rows = [("Q14a", 5, 30.1, 25.2), ("Q14b/c", 6, 28.6, 22.0), ("Q15", 7, 44.0, 58.0), ("Q16b", 8, 15.0, 6.6)]
    truth = {
        f"{number}|2025|{group}": f"{share}%"
        for _, number, bme, white in rows
        for group, share in (("bme", bme), ("white", white))
    }
    made = {}
    for name, other in product(("{q} (WRES {n})", "WRES {n}: {q}", "{q} WRES indicator {n}", "WRES{n} {q}"), ("Benchmark", "Sector average", "National average")):  # fmt: skip
        lines = "\n".join(f"{name.format(q=q, n=n)}\t{bme}%\t{white}%\t27%\t23%" for q, n, bme, white in rows)
        made[f"WRES 2025\nQuestion\tTrust BME\tTrust White\t{other} BME\t{other} White\n{lines}"] = truth
        made[f"WRES 2025\n\tTrust\tTrust\t{other}\t{other}\nQuestion\tBME\tWhite\tBME\tWhite\n{lines}"] = truth
    whole(words, made)


def test_bands_put_together_are_known_however_they_are_named(words: dict[str, Any]):
    names = [
        ["Bands 1-4", "Bands 5-7", "8a-8b", "8c-9 & VSM"],
        ["AfC 1 - 4", "AfC 5 - 7", "8a to 8b", "8c - 9 and VSM"],
        ["Cluster 1: AfC bands 1-4", "Cluster 2: AfC bands 5-7", "Cluster 3: AfC bands 8a and 8b", "Cluster 4: AfC bands 8c, 8d, 9 and VSM"],
        ["Band 1-4", "Band 5-7", "Band 8a-8b", "Band 8c, 8d, 9 & VSM"],
        ["Cluster 1 (AfC bands 1 to 4)", "Cluster 2 (AfC bands 5 to 7)", "Cluster 3 (AfC bands 8a and 8b)", "Cluster 4 (AfC bands 8c to VSM)"],
        ["1-4", "5-7", "8a-8b", "8c-9"],
    ]  # fmt: skip
    figures = [["340", "612", "3"], ["200", "590", "10"], ["20", "90", "1"], ["2", "40", "0"]]
    layouts = []
    for head, list_ in product(("Band", "Cluster", "AfC band", "Pay band"), names):
        lines = [[name, *row] for name, row in zip(list_, figures, strict=True)]
        grid = [["Indicator 1, 31 March 2025"], [head, "BME", "White", "Unknown"], *lines]
        layouts.append(Layout(0, f"{head}: {list_}", [File("p.xlsx", [("Sheet1", grid)], "xlsx")]))
    for layout, found in zip(layouts, read(words, layouts, answered=False), strict=True):
        assert bands(found) == {"2025|": figures}, (layout.kind, found["notes"], found["left"])
        assert not found["questions"], layout.kind


@pytest.mark.parametrize(
    ("bme", "slip"),
    [("1.2%", True), ("2.0%", False), ("2%", False), ("2.00%", False), ("44.4%", False), ("44%", False), ("0.5%", False), ("3.0%", True), ("20%", True)],
)  # fmt: skip
def test_a_printed_share_that_its_own_counts_contradict_is_said(bme: str, slip: bool, words: dict[str, Any]):
    apart = f"Indicator 3 2025\n\tBME\tBME %\tWhite\tWhite %\nStaff in post\t1200\t\t3600\t\nEntered formal disciplinary\t24\t{bme}\t30\t0.8%"
    inside = (
        f"Indicator 3 2025\n\tBME\tWhite\nStaff in post\t1200\t3600\nEntered formal disciplinary\t24 ({bme})\t30 (0.8%)"
    )
    below = f"Indicator 3 2025\n\tBME\tWhite\nStaff in post\t1200\t3600\nEntered formal disciplinary\t24\t30\n% entered formal disciplinary\t{bme}\t0.8%"
    for text, found in zip((apart, inside, below), read(words, [pasted(one) for one in (apart, inside, below)], False), strict=True):  # fmt: skip
        assert cells(found)["3|2025|bme"] == "24", text
        told = [one["values"] for one in found["notes"] if one["code"] == "share-differs"]
        assert bool(told) == slip, text
        assert all((one["n"], one["of"], one["share"]) == ("24", "1,200", "2.00%") for one in told)


DRESSED = ["({n})", "[{n}]", "({n})*", "~{n}", "+{n}", "£({n})", "({n}%)", "{n}–"]


@pytest.mark.parametrize("shape", DRESSED)
def test_a_number_in_brackets_or_behind_a_mark_is_used_or_listed_and_never_vanishes(shape: str, words: dict[str, Any]):
    white, bme = shape.format(n=480), shape.format(n=200)
    texts = [
        f"2025\tWhite\tBME\nShortlisted\t2400\t1600\nAppointed\t{white}\t{bme}",
        f"WRES 2025\nGroup\tShortlisted\tAppointed\nWhite\t2400\t{white}\nBME\t1600\t{bme}",
        f"2025\tWhite\tBME\nAppointed\t{white}\t{bme}\nShortlisted\t2400\t1600",
    ]
    for text, found in zip(texts, read(words, [pasted(one) for one in texts], answered=False), strict=True):
        got = cells(found)
        read_as = [got.get(f"2|{year}|{group}") for year in ("2025", "this") for group in ("white", "bme")]
        listed = sum(one["count"] for one in found["left"]) + sum(one["code"] == "cell" for one in found["notes"])
        assert listed >= 2 or sum(one is not None for one in read_as) == 2, (text, found["notes"], found["left"])
        assert {one for one in read_as if one} <= {"480", "200", "~480", "~200"}, text


RATIO_ROWS = ["Relative likelihood", "Relative likelihood ratio", "Ratio", "Likelihood ratio"]


@pytest.mark.parametrize(("ratio", "slip"), [("1.20", True), ("1.60", False), ("0.63", False), ("1.6", False), ("1.61", True), ("1.59", True)])  # fmt: skip
def test_a_printed_ratio_that_its_own_counts_contradict_is_said(ratio: str, slip: bool, words: dict[str, Any]):
    texts = []
    for name, title, corner in product(RATIO_ROWS, ("", "Indicator 2\n"), ("ethnicity", "Group", "Ethnic group")):
        across = f"{title}2025\tWhite\tBME\nShortlisted\t2400\t1600\nAppointed\t480\t200\n{name}"
        down = f"{title or 'WRES'} 2025\n{corner}\tShortlisted\tAppointed\tRate\nWhite\t2400\t480\t20.0%\nBME\t1600\t200\t12.5%\n{name}"
        texts += [
            f"{across}\t\t{ratio}",
            f"{across}\t{ratio}",
            f"{across}\t1\t{ratio}",
            f"{across} {ratio}",
            f"{across}: {ratio}",
        ]
        texts += [f"{down}\t{ratio}", f"{down}\t\t\t{ratio}", f"{down} {ratio}"]
    for text, found in zip(texts, read(words, [pasted(one) for one in texts], answered=False), strict=True):
        assert len([key for key in cells(found) if key.startswith("2|2025|")]) == 5, (
            text,
            found["left"],
            found["notes"],
        )
        assert cells(found)["2|2025|published"] == ratio, text
        told = [one["values"]["ratio"] for one in found["notes"] if one["code"] == "ratio-differs"]
        assert told == (["1.60"] if slip else []), text


RATES = ["Appointment rate", "Rate", "%", "Success rate", "Likelihood of appointment", "Likelihood", "Per cent"]


@pytest.mark.parametrize("name", RATES)
def test_a_rate_that_its_own_counts_contradict_is_said(name: str, words: dict[str, Any]):
    for bme, slip in (("15.0%", True), ("12.5%", False), ("40.0%", False)):
        white = "60.0%" if bme == "40.0%" else "20.0%"
        texts = [
            f"2025\tWhite\tBME\nShortlisted\t2400\t1600\nAppointed\t480\t200\n{name}\t{white}\t{bme}",
            f"Indicator 2 2025\nGroup\tShortlisted\tAppointed\t{name}\nWhite\t2400\t480\t{white}\nBME\t1600\t200\t{bme}",
        ]
        for text, found in zip(texts, read(words, [pasted(one) for one in texts], answered=False), strict=True):
            assert len(cells(found)) == 4, (text, found["left"])
            told = [one["values"]["typed"] for one in found["notes"] if one["code"] == "share-differs"]
            assert told == ([bme] if slip else []), (text, found["left"])


def test_a_ratio_in_a_table_of_several_indicators_is_given_to_none(words: dict[str, Any]):
    text = "2025\tWhite\tBME\nShortlisted\t2400\t1600\nAppointed\t480\t200\nStaff in post\t4500\t1500\nEntered formal disciplinary\t36\t18\nRelative likelihood\t\t1.20"
    [found] = read(words, [pasted(text)], answered=False)
    assert not [key for key in cells(found) if "published" in key]
    assert found["left"]


def test_the_ratio_of_an_earlier_year_is_checked_too(words: dict[str, Any]):
    text = "Metric\t2024\t2025\nShortlisted BME\t1500\t1600\nShortlisted White\t2300\t2400\nAppointed BME\t150\t200\nAppointed White\t460\t480\nRelative likelihood\t1.30\t1.60"
    [found] = read(words, [pasted(text)], answered=False)
    told = [one["values"] for one in found["notes"] if one["code"] == "ratio-differs"]
    assert [(one["typed"], one["ratio"]) for one in told] == [("1.30", "2.00")]


# Text from a PDF or a message


def lines(text: str, save: str = "pdf") -> Layout:
    return Layout(0, text, [File("pasted.txt", [("", [[line] for line in text.splitlines()])], save)])


RECRUITED = {"2|2025|white": "480", "2|2025|white-of": "2400", "2|2025|bme": "200", "2|2025|bme-of": "1600"}
DISCIPLINED = {"3|2025|white": "36", "3|2025|white-of": "4500", "3|2025|bme": "18", "3|2025|bme-of": "1500"}


def bare(found: dict[str, Any]) -> dict[str, str]:
    return {key: text.replace(",", "") for key, text in cells(found).items() if "unknown" not in key and "all" not in key and "published" not in key}  # fmt: skip


def same(words: dict[str, Any], texts: dict[str, dict[str, str]]) -> None:
    for (text, truth), found in zip(texts.items(), read(words, [lines(one) for one in texts], answered=False), strict=True):  # fmt: skip
        assert bare(found) == truth, (text, found.get("refused"), found["notes"], found["left"])
        assert not found["questions"], text


def test_groups_down_the_page_are_read_from_a_pdf_with_single_spaces(words: dict[str, Any]):
    made = {}
    for title, corner in product(("Indicator 2 2024/25", "WRES 2025"), ("Ethnicity ", "Ethnic group ", "Group ", "")):
        for share, ratio in product((False, True), ("", "\nRelative likelihood 1.60")):
            heads = f"{corner}Shortlisted Appointed{' Likelihood' if share else ''}"
            rows = [("White", 2400, 480, "20.00%"), ("BME", 1600, 200, "12.50%"), ("Unknown", 60, 6, "10.00%")]
            body = "\n".join(f"{name} {of:,} {n}{f' {part}' if share else ''}" for name, of, n, part in rows)
            made[f"{title}\n{heads}\n{body}{ratio}"] = RECRUITED
        for heads in ("Staff in post Entered formal disciplinary process", "Headcount Disciplinary cases", "Employees Disciplinaries"):  # fmt: skip
            made[f"{title.replace('2 2024', '3 2024')}\n{corner}{heads}\nWhite 4,500 36\nBME 1,500 18\nTotal 6,000 54"] = DISCIPLINED  # fmt: skip
    same(words, made)


def test_a_table_of_groups_with_single_spaces_in_doubt_is_refused(words: dict[str, Any]):
    heads = "Indicator 2 2024/25\nEthnicity Shortlisted Appointed\n"
    doubts = [
        f"{heads}White 2,400 480\nBME 200",  # a figure is lost
        f"{heads}White 2 400 480\nBME 1 600 200",
        f"{heads}White 480 2,400\nBME 200 1,600",  # the larger is no part of the smaller
        f"{heads}White 2,400 480\nBME 1,600 200\nTotal 4,100 680",
        f"{heads}White 2,400 480\nWhite 2,000 400\nBME 1,600 200",
        f"{heads}Nurses 2,400 480\nDoctors 1,600 200",
        f"{heads}White 2,400 480\nBME 1,600 200\nBME nurses 900 100",
        f"{heads.replace('Appointed', 'Appointed Rate')}White 2,400 20.0% 480\nBME 1,600 12.5% 200",
        "2025\nEthnicity Applied Shortlisted Appointed\nWhite 9,400 2,400 480\nBME 1,600 200",
    ]
    for text, found in zip(doubts, read(words, [lines(one) for one in doubts], answered=False), strict=True):
        assert not found["cells"], text
        assert found.get("refused") or found["left"], text


def test_a_pair_with_its_share_in_one_cell_is_two_counts(words: dict[str, Any]):
    shapes = ["{p} ({n}/{of})", "{p} ({n} of {of})", "{n}/{of} ({p})", "{n} of {of} ({p})", "{n} out of {of} ({p})", "{p} [{n}/{of}]"]  # fmt: skip
    for shape in shapes:
        white, bme, slip = (shape.format(n=n, of=of, p=p) for n, of, p in ((480, 2400, "20.0%"), (200, 1600, "12.5%"), (200, 1600, "15.0%")))  # fmt: skip
        texts = [f"2025\tWhite\tBME\nAppointed from shortlisting\t{white}\t{one}" for one in (bme, slip)]
        for text, found in zip(texts, read(words, [pasted(one) for one in texts], answered=False), strict=True):
            assert cells(found) == RECRUITED, (text, found["left"])
            told = [one["values"]["typed"] for one in found["notes"] if one["code"] == "share-differs"]
            assert told == (["15.0%"] if slip in text else []), text


def test_rows_that_are_written_out_are_read(words: dict[str, Any]):
    made = {}
    for mark, pair, bullet in product((": ", " – ", " "), ("{n} of {of}", "{n} out of {of}", "{n} of {of} ({p})"), ("", "- ", "• ")):  # fmt: skip
        white, bme = pair.format(n=480, of="2,400", p="20.0%"), pair.format(n=200, of="1,600", p="12.5%")
        body = f"{bullet}White{mark}{white} appointed from shortlisting\n{bullet}BME{mark}{bme} appointed from shortlisting"
        made[f"Metric 2 (2025)\n{body}"] = RECRUITED
        made[f"Metric 2 (2025)\n{body}\nMetric 3 (2025)\n{bullet}White{mark}36 of 4,500 entered the formal disciplinary process\n{bullet}BME{mark}18 of 1,500 entered the formal disciplinary process"] = RECRUITED | DISCIPLINED  # fmt: skip
    same(words, made)


def test_a_row_written_out_whose_words_are_not_known_is_listed(words: dict[str, Any]):
    text = "2025\nWhite: 480 of 2,400 (20.0%) promoted internally\nBME: 200 of 1,600 (12.5%) promoted internally"
    [found] = read(words, [lines(text)], answered=False)
    assert not found["cells"]
    assert found["left"] or found["notes"]


def test_a_table_in_markdown_is_read(words: dict[str, Any]):
    made = {}
    rows = [
        ["2025", "White", "BME", "Unknown"],
        ["Shortlisted", "2,400", "1,600", "60"],
        ["Appointed", "480", "200", "6"],
    ]
    for rule, bars in product(("---", "---:", ":---:", "-----"), (True, False)):
        drawn = [" | ".join(row) for row in rows]
        drawn.insert(1, "|".join([rule] * 4))
        made["\n".join(f"| {one} |" for one in drawn) if bars else "\n".join(drawn)] = RECRUITED
    made["| | **White** | **BME** |\n|---|---|---|\n| Shortlisted 2025 | 2,400 | 1,600 |\n| Appointed 2025 | 480 | 200 |"] = RECRUITED  # fmt: skip
    same(words, made)


def test_a_pdf_that_lost_any_one_word_or_figure_is_never_read_wrong(words: dict[str, Any]):
    tables = [
        ("Indicator 2 2024/25\nEthnicity Shortlisted Appointed Likelihood\nWhite 2,400 480 20.00%\nBME 1,600 200 12.50%\nUnknown 60 6 10.00%", RECRUITED),
        ("Indicator 3 2024/25\nStaff in post Entered formal disciplinary process\nWhite 4,500 36\nBME 1,500 18\nTotal 6,000 54", DISCIPLINED),
        ("Metric 2 (2025)\nWhite: 480 of 2,400 (20.0%) appointed from shortlisting\nBME: 200 of 1,600 (12.5%) appointed from shortlisting", RECRUITED),
    ]  # fmt: skip
    for text, truth in tables:
        title, *rows = text.splitlines()
        broken = []
        for r, row in enumerate(rows):
            parts = row.split(" ")
            for i in range(len(parts)):
                less = " ".join(parts[:i] + parts[i + 1 :])
                broken.append("\n".join([title, *rows[:r], less, *rows[r + 1 :]]))
                if i:
                    turned = [*parts[: i - 1], parts[i], parts[i - 1], *parts[i + 1 :]]
                    broken.append("\n".join([title, *rows[:r], " ".join(turned), *rows[r + 1 :]]))
        for one, found in zip(broken, read(words, [lines(one) for one in broken], answered=False), strict=True):
            wrong = {key: got for key, got in bare(found).items() if truth.get(key) != got}
            assert not wrong, (one, wrong)


OF_APPLICANTS = ["% appointed of applied", "Appointed as % of applications", "% of applicants", "Appointed %"]


@pytest.mark.parametrize("name", OF_APPLICANTS)
def test_a_share_of_all_who_applied_is_not_called_wrong(name: str, words: dict[str, Any]):
    wide = f"WRES 2026 Indicator 2\nGroup\tApplied\tShortlisted\tAppointed\t{name}\nWhite\t6000\t2000\t420\t7.0%\nBME\t9000\t1200\t180\t2.0%"
    [found] = read(words, [pasted(wide)], answered=False)
    assert not [one for one in found["notes"] if one["code"] == "share-differs"], found["notes"]
    if name != "Appointed %":  # its words say of whom, and their number need not be there
        short = f"WRES 2026 Indicator 2\nGroup\tShortlisted\tAppointed\t{name}\nWhite\t2000\t420\t7.0%\nBME\t1200\t180\t2.0%"
        [found] = read(words, [pasted(short)], answered=False)
        assert not [one for one in found["notes"] if one["code"] == "share-differs"], found["notes"]


@pytest.mark.parametrize("part", ["Non-medical", "Non-medical staff", "Non medical"])
@pytest.mark.parametrize(
    "text",
    [
        "{part}\nIndicator 3 2026\n\tBME\tWhite\nStaff in post\t1200\t3600\nEntered formal disciplinary\t24\t30",
        "WRES 2026 Indicator 3 - {part}\n\tBME\tWhite\nStaff in post\t1200\t3600\nEntered formal disciplinary\t24\t30",
        "Indicator 3 2026\n{part}\tBME\tWhite\nStaff in post\t1200\t3600\nEntered formal disciplinary\t24\t30",
    ],
)
def test_a_part_of_the_staff_is_never_taken_for_the_whole(text: str, part: str, words: dict[str, Any]):
    [found] = read(words, [pasted(text.format(part=part))], answered=False)
    assert not cells(found) or found["questions"], found
