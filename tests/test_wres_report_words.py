"""No line of the report is contradicted by the tables beside it: whatever it ranks, it says by what, and so it is."""

import json
import math
import random
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from macros.render.book import Book
from macros.tools.wres_reader.macro import _facts
from macros.tools.wres_reader.rules import gap_change, gap_reading, group, ratio_change, ratio_reading
from tests.conftest import ROOT

CALLED = {2: "recruitment", 3: "disciplinaries", 4: "training", 5: "harassment from the public", 6: "harassment from staff",
    7: "equal opportunities", 8: "discrimination"}  # fmt: skip
DIRECTION = {2: "white-over-bme", 3: "bme-over-white", 4: "white-over-bme", 5: "bme-minus-white", 6: "bme-minus-white", 7: "white-minus-bme", 8: "bme-minus-white"}  # fmt: skip
FEW, EDGES = 10, (0.8, 1.25)


def reported(book: Book, sets: list[dict[str, Any]]) -> list[list[dict[str, Any]]]:
    """The parts of the report on each of some figures."""
    deno = Path(sys.executable).parent / "deno"
    result = subprocess.run(
        [
            str(deno),
            "run",
            "--no-check",
            "--no-remote",
            "--allow-read",
            str(ROOT / "tests/oracles/wres_reports.js"),
        ],
        input=json.dumps({"data": _facts(book), "sets": sets}, default=list),
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stderr
    return json.loads(result.stdout)


Figures = dict[int, list[dict[str, str]]]
Told = tuple[Figures, list[str]]


def state(indicators: Figures, **more: Any) -> dict[str, Any]:
    return {"sets": {str(n): {"published": "", "years": years} for n, years in indicators.items()}, **more}


def ratio_year(year: int, bme: tuple[int, int], white: tuple[int, int]) -> dict[str, str]:
    (b, bo), (w, wo) = bme, white
    return {"year": str(year), "bme": str(b), "bme-of": str(bo), "white": str(w), "white-of": str(wo)}


def survey_year(year: int, bme: float, white: float, answered: tuple[int, int] = (600, 2000)) -> dict[str, str]:
    return {
        "year": str(year),
        "bme": f"{bme}",
        "white": f"{white}",
        "bme-of": str(answered[0]),
        "white-of": str(answered[1]),
    }


def drawn(seed: int) -> Figures:
    """Figures of some indicators and years, some of them alike, few, or of a size near level."""
    draw = random.Random(seed)
    made: Figures = {}
    for number in draw.sample(sorted(CALLED), draw.randint(2, 7)):
        years = [2025, 2024, 2023][: draw.choice([1, 2, 3, 3])]
        base = draw.choice([0.004, 0.02, 0.1, 0.3])
        made[number] = [
            ratio_year(year, *((max(0, round(of * base * draw.choice([0.7, 1, 1, 1.1, 1.3, 1.8, 2.5]))), of) for of in (draw.randint(300, 3000), draw.randint(1500, 9000))))
            if number < 5
            else survey_year(year, round(draw.uniform(3, 60), 1), round(draw.uniform(3, 60), 1), (draw.choice([40, 400, 4000]), draw.choice([200, 2000, 9000])))
            for year in years
        ]  # fmt: skip
    return made


def reading(number: int, year: dict[str, str]) -> Any:
    if number < 5:
        bme, white = ((int(year[side]), int(year[f"{side}-of"])) for side in ("bme", "white"))
        return ratio_reading(DIRECTION[number], group(*bme), group(*white), FEW, EDGES)
    bases = (int(year["bme-of"]), int(year["white-of"]))
    return gap_reading(DIRECTION[number], float(year["bme"]), float(year["white"]), bases, FEW)


def times(number: int, year: dict[str, str]) -> float | None:
    if number < 5:
        return reading(number, year).value
    bme, white = float(year["bme"]), float(year["white"])
    above, below = (bme, white) if number != 7 else (white, bme)
    return above / below if below else math.inf


def drawn_large(seed: int) -> Figures:
    """Figures of two years that are worse for BME staff, with so many staff that chance explains few changes."""
    draw = random.Random(seed)

    def year(number: int, of: int) -> dict[str, str]:
        made = (
            ratio_year(of, *((round(staff * draw.uniform(0.1, 0.3)), staff) for staff in (6000, 6000)))
            if number < 5
            else survey_year(of, round(draw.uniform(3, 60), 1), round(draw.uniform(3, 60), 1), (4000, 4000))
        )
        worse = (times(number, made) or 0) > 1
        return made if worse else {**made, "bme": made["white"], "white": made["bme"]}

    return {n: [year(n, 2025), year(n, 2024)] for n in draw.sample(sorted(CALLED), draw.randint(2, 7))}


def sound(number: int, year: dict[str, str]) -> bool:
    """Whether a gap is worse for BME staff, and neither few, nor small, nor maybe chance."""
    found = reading(number, year)
    if found.value is None or ("few" in found.codes and number < 5):
        return False
    if number < 5:
        return "one-outside" in found.codes and "inside" not in found.codes and round(found.value + 1e-9, 2) > 1
    return "zero-outside" in found.codes and round(found.value + 1e-9, 1) > 0


@pytest.fixture(scope="module")
def cases(book: Book) -> list[Told]:
    return told_of(book, [drawn(seed) for seed in range(700)])


def told_of(book: Book, figures: list[Figures]) -> list[Told]:
    reports = reported(book, [state(one) for one in figures])
    return [(one, parts[0]["list"]) for one, parts in zip(figures, reports, strict=True)]


def line(lines: list[str], pattern: str) -> re.Match[str] | None:
    return next((found for one in lines if (found := re.search(pattern, one))), None)


def newest(figures: Figures) -> dict[int, dict[str, str]]:
    return {number: years[0] for number, years in figures.items()}


def test_the_gap_that_is_called_widest_is_so_by_the_measure_that_is_named(cases):
    named = 0
    for figures, lines in cases:
        good = {number: year for number, year in newest(figures).items() if number != 9 and sound(number, year)}
        found = line(lines, r"idest gap in 2025, in times, is on ([a-z ]+): ")
        assert bool(found) == bool(good), (figures, lines)
        if not found:
            continue
        named += 1
        most = max(times(number, year) or 0 for number, year in good.items())
        [mine] = [number for number, name in CALLED.items() if name == found[1]]
        assert times(mine, good[mine]) == pytest.approx(most), lines
        gaps = {number: reading(number, year).value for number, year in good.items() if number > 4}
        points = line(lines, r"In percentage points it is on ([a-z ]+): ([\d.]+) points")
        widest = max(gaps, key=lambda number: gaps[number]) if gaps else mine
        if points:
            assert gaps[widest] == pytest.approx(
                next(gaps[n] for n, name in CALLED.items() if name == points[1] and n in gaps)
            )
        else:
            assert mine not in gaps or gaps[mine] == pytest.approx(gaps[widest])
            assert not gaps or mine in gaps
        others = [
            (n, year)
            for n, year in newest(figures).items()
            if n not in good and reading(n, year).value is not None and (times(n, year) or 0) > 1
        ]
        wider = any((times(n, year) or 0) > most for n, year in others)
        assert not wider or line(lines, "^Leaving out boards, small numbers"), lines
    assert named > 100


def test_the_change_for_the_worse_that_leads_is_the_one_least_likely_to_be_chance(cases, book: Book):
    led = 0
    for figures, lines in [*cases, *told_of(book, [drawn_large(seed) for seed in range(40)])]:
        found = line(lines, r"least likely to be chance: ([a-z ]+), from ")
        if not found:
            continue
        led += 1
        errors = {}
        for number, years in figures.items():
            now, before = reading(number, years[0]), reading(number, years[-1])
            if len(years) < 2 or now.value is None or before.value is None:
                continue
            few = number < 5 and any("few" in one.codes for one in (now, before))
            if few or now.value <= before.value or now.value <= (1 if number < 5 else 0):
                continue
            by, low, high = (ratio_change if number < 5 else gap_change)(now, before)
            scale = math.log if number < 5 else float
            if scale(low) <= 0 <= scale(high):  # Maybe chance: no direction.
                continue
            errors[number] = abs(scale(by)) / (scale(high) - scale(low))
        [mine] = [number for number, name in CALLED.items() if name == found[1]]
        crossed = {n: e for n, e in errors.items() if reading(n, figures[n][-1]).value >= (1 if n < 5 else 0)}
        assert errors[mine] == pytest.approx(max(crossed.values())), (lines, errors)
    assert led > 15, led


def test_a_small_gap_or_none_is_told_as_such(book: Book):
    figures = {
        "small": ((5000, 10000), (5200, 10000)),
        "level": ((500, 1000), (1500, 3000)),
        "printed as level": ((5000, 10000), (5010, 10000)),
        "wide": ((500, 1000), (2400, 3000)),
        "small the other way": ((520, 1000), (1500, 3000)),
    }
    made = reported(book, [state({2: [ratio_year(2025, *one)]}) for one in figures.values()])
    for (what, _), parts in zip(figures.items(), made, strict=True):
        opening, text = " ".join(parts[0]["list"]), next(part["text"] for part in parts if "text" in part)
        small, level = "A small gap: 0.80 to 1.25 is treated as not adverse." in text, "That is level." in text
        assert small == what.startswith("small"), text
        assert level == ("level" in what), text
        assert ("Small gaps, from 0.80 to 1.25: recruitment" in opening) == small
        assert ("No gap: recruitment" in opening) == level
        assert ("idest gap" in opening) == (what == "wide"), opening
        if level:
            assert not re.search("(may be|hardly|by) chance", text)
            assert "BME staff do worse than white staff on none of them" in opening


def test_chance_is_told_as_what_would_come_if_there_were_no_difference(book: Book):
    [parts] = reported(book, [state({3: [ratio_year(2025, (4, 700), (6, 2500))]})])
    text = next(part["text"] for part in parts if "text" in part)
    assert re.search(r"a gap this big or bigger would come about \d+ times in 100 if there were no difference", text), (
        text
    )


def test_the_people_that_a_gap_is_about_are_said(book: Book):
    [parts] = reported(book, [state({3: [ratio_year(2025, (24, 1200), (30, 3600))]})])
    assert "about 14 fewer BME people" in next(part["text"] for part in parts if "text" in part)


def test_a_gap_is_said_not_to_show_its_cause(cases):
    for _, lines in cases:
        assert sum("does not show its cause" in one for one in lines) <= 1
        assert any("does not show its cause" in one for one in lines) or not any("widest" in one for one in lines)


def test_the_band_of_a_chart_is_explained_beside_it(book: Book):
    years = [ratio_year(year, (24, 1200), (30, 3600)) for year in (2025, 2024)]
    surveys = [survey_year(year, 30, 20) for year in (2025, 2024)]
    [parts] = reported(book, [state({3: years, 6: surveys})])
    charts = [i for i, part in enumerate(parts) if "chart" in part]
    assert len(charts) == 2
    for i in charts:
        band = "The grey band is 0.80 to 1.25" in parts[i + 1].get("text", "")
        assert band == bool(parts[i]["chart"]["range"])


def test_each_indicator_that_the_report_leads_with_has_its_question(book: Book):
    figures = [drawn(seed) for seed in range(120)]
    for parts in reported(book, [state(one) for one in figures]):
        led = {name for text in parts[0]["list"] for name in re.findall(r"(?:in times, is on|likely to be chance:|points it is on) ([a-z ]+)[:,] ", text)}  # fmt: skip
        of = " ".join(re.match(r"Indicators? ([\d, and]+):", text)[1] for text in asked(parts))  # type: ignore[index]
        numbers = {n for n, name in CALLED.items() if name in led}
        assert numbers <= {int(found) for found in re.findall(r"\d", of)}, (led, asked(parts))


def test_what_could_not_be_used_is_on_the_page_and_only_counted_on_paper(book: Book):
    broken = [ratio_year(2025, (24, 1200), (30, 3600)), {**ratio_year(2024, (1, 2), (1, 2)), "bme": "nine"}]
    [parts] = reported(book, [state({3: broken}, left={"a.csv": ["Row 3: something", "Row 4: something"]})])
    screen = [part for part in parts if part.get("only") == "screen"]
    [paper] = [part for part in parts if part.get("only") == "paper"]
    assert sum(len(part.get("list", [])) for part in screen) == 3
    assert "3 lines" in paper["text"]
    assert not any("Row 3" in json.dumps(part) for part in parts if part not in screen)


def test_the_figure_of_a_place_carries_its_doubt_where_it_stands(book: Book):
    [parts] = reported(book, [state({2: [ratio_year(2024, (24, 120), (90, 360))]}, region="London")])
    cells = json.dumps(next(part for part in parts if "table" in part), ensure_ascii=False)
    assert "London: 1.16 (2024; check before using, medium confidence)" in cells


# What rests on too few cases to call


def board_year(year: int, **counts: int) -> dict[str, str]:
    return {"year": str(year), **{key.replace("_", "-"): str(count) for key, count in counts.items()}}


def whole(parts: list[dict[str, Any]]) -> str:
    return " ".join([*parts[0]["list"], *(part["text"] for part in parts if "text" in part)])


def asked(parts: list[dict[str, Any]]) -> list[str]:
    at = next((i for i, part in enumerate(parts) if part.get("heading") == "Questions for management"), None)
    return [] if at is None else parts[at + 1]["list"]


FEW_CASES = {3: [ratio_year(2025, (1, 95), (3, 820)), ratio_year(2024, (2, 90), (4, 800))]}
MANY = [ratio_year(2025, (200, 1600), (480, 2400))]


def test_what_rests_on_too_few_cases_is_called_neither_worse_nor_better(book: Book):
    recruitment = {2: [ratio_year(2025, (7, 70), (64, 320)), ratio_year(2024, (8, 62), (62, 310))]}
    turned = {3: [ratio_year(2025, (2, 95), (3, 820)), ratio_year(2024, (1, 90), (4, 800))]}
    alone, two, beside, other = reported(book, [state(one) for one in (FEW_CASES, FEW_CASES | recruitment, FEW_CASES | {2: MANY}, turned)])  # fmt: skip
    assert alone[0]["list"][0] == "Figures for 2025: 1 of the nine indicators. Too few cases to say who does worse: disciplinaries."  # fmt: skip
    assert "Too few cases to say who does worse: recruitment and disciplinaries." in two[0]["list"][0]
    assert beside[0]["list"][0] == "Figures for 2025: 2 of the nine indicators. BME staff do worse than white staff on the one where it can be told. Too few cases to say: disciplinaries."  # fmt: skip
    for parts in (alone, two, beside, other):
        assert not re.search(r"(?:Better|Worse|got worse|Small gaps|nearer)[^.]*disciplinaries", whole(parts)), whole(
            parts
        )
        assert "Too little to call a change:" in " ".join(parts[0]["list"])
        assert not re.search(r"is (better|worse) than in 2024", " ".join(p["text"] for p in parts if "too little to call" in p.get("text", "")))  # fmt: skip
    assert alone[1]["table"]["rows"][0][2].startswith("Too little to call")


def test_few_cases_of_which_an_exact_test_shows_a_gap_are_called(book: Book):
    [parts] = reported(book, [state({3: [ratio_year(2025, (4, 1240), (30, 1600))]})])
    assert parts[0]["list"][0].endswith("BME staff do worse than white staff on none of them.")
    assert "Small numbers: disciplinaries." in parts[0]["list"][1]


def test_the_headline_counts_what_was_tested_for_chance_and_what_was_not(book: Book):
    chance, bare = (
        [ratio_year(2025, (18, 1500), (36, 4500))],
        [survey_year(2025, 25.5, 20) | {"bme-of": "", "white-of": ""}],
    )
    board = [board_year(2025, bme=2, white=12, staff_bme=1500, staff_white=4500)]
    worse = "BME staff do worse than white staff on"
    told = {
        f"In the figures {worse} all of them. Tested for chance: 2. Of those, 1 may be chance.": {2: MANY, 3: chance},
        f"In the figures {worse} 1 of them. Tested for chance: 1. Of those, 1 may be chance.": {3: chance},
        f"{worse} 1 of them.": {2: MANY},
        f"In the figures {worse} all of them. Tested for chance: 1. Not tested: 1.": {2: MANY, 6: bare},
        f"In the figures {worse} all of them. Tested for chance: 2. Of those, 1 may be chance. Not tested: 2.": {2: MANY, 3: chance, 6: bare, 9: board},
        f"Tested for chance: none. Not tested: 2. In the figures {worse} all of them.": {6: bare, 9: board},
        f"Tested for chance: none. Not tested: 1. In the figures {worse} 1 of them.": {9: board},
    }  # fmt: skip
    for words, parts in zip(told, reported(book, [state(one) for one in told.values()]), strict=True):
        assert parts[0]["list"][0].split("nine indicators. ")[1] == words


def test_the_headline_counts_agree_with_the_tables(cases):
    for figures, lines in cases:
        found = re.search(
            r"Tested for chance: (\w+)\.(?: Of those, (\d+) may be chance\.)?(?: Not tested: (\d+)\.)?", lines[0]
        )
        if not found:
            continue
        tested = [(n, year) for n, year in newest(figures).items() if reading(n, year).value is not None]
        assert found[3] is None
        assert int(found[1]) == len(tested)
        named = {name for one in lines for part in re.findall(r"May be chance: ([^.]*)\.", one) for name in CALLED.values() if name in re.split(", | and ", part)}  # fmt: skip
        few = sum("few" in reading(n, year).codes for n, year in tested if n < 5)
        assert len(named) <= int(found[2] or 0) <= len(named) + few, lines


def test_no_headline_says_more_than_can_be_called(cases):
    for figures, lines in cases:
        few = [CALLED[n] for n, year in newest(figures).items() if n < 5 and "few" in reading(n, year).codes]
        if "worse than white staff on all of them" in lines[0]:
            assert not re.search("Too few cases", lines[0])
        for name in few:
            if re.search(rf"Too few cases[^.]*{name}", lines[0]):
                assert not line(lines[1:], rf"(?:May be chance|Small gaps|Better than|Worse than)[^.]*\b{name}\b"), (
                    lines
                )


def test_no_case_in_one_group_is_said_as_that_and_asked_about_once(book: Book):
    none = [ratio_year(2025, (0, 240), (7, 1600))]
    alone, beside = reported(book, [state({3: none}), state({3: none, 2: MANY})])
    assert alone[0]["list"][0] == "Figures for 2025: 1 of the nine indicators. No case in one group, so no ratio: disciplinaries."  # fmt: skip
    assert "No case in one group, so no ratio: disciplinaries." in beside[0]["list"][0]
    for parts in (alone, beside):
        assert "rounding hides" not in whole(parts)
        assert sum(text.startswith("Indicator 3:") for text in asked(parts)) == 1, asked(parts)


def test_years_added_up_with_few_cases_have_the_exact_test_too(book: Book):
    [few, many] = reported(book, [state(FEW_CASES), state({3: [ratio_year(2025, (6, 95), (30, 820)), ratio_year(2024, (8, 90), (40, 800))]})])  # fmt: skip
    assert re.search(r"2024 and 2025 together: 3\.75, .*An exact test of those together: about \d+ times in 100", whole(few))  # fmt: skip
    assert "together: " in whole(many)
    assert "test of those together" not in whole(many)


def test_people_are_counted_in_the_group_that_does_worse(book: Book):
    figures = {
        "about 25 fewer white people": {3: [ratio_year(2025, (4, 1240), (30, 1600))]},
        "about 14 fewer BME people": {3: [ratio_year(2025, (24, 1200), (30, 3600))]},
        "about 120 more white people": {2: [ratio_year(2025, (240, 1600), (240, 2400))]},
        "about 120 more BME people": {2: MANY},
    }
    for words, parts in zip(figures, reported(book, [state(one) for one in figures.values()]), strict=True):
        assert words in whole(parts), (words, whole(parts))


def test_a_change_that_chance_could_explain_gets_no_direction(book: Book):
    """In the opening, in the table and in its own sentences: from the year before as from the first."""
    figures = [
        {3: [ratio_year(2025, (18, 1500), (36, 4500)), ratio_year(2024, (22, 1500), (36, 4500))]},
        {3: [ratio_year(2025, (26, 1500), (36, 4500)), ratio_year(2024, (18, 1500), (36, 4500)), ratio_year(2023, (17, 1500), (36, 4500))]},
        {4: [ratio_year(2025, (401, 1846), (1204, 5210)), ratio_year(2024, (344, 1611), (1101, 5101))]},
        {2: [ratio_year(2025, (168, 1412), (541, 2965)), ratio_year(2024, (120, 1105), (498, 2811))]},
        {6: [survey_year(2025, 26.4, 21.9), survey_year(2024, 29.5, 24)]},
    ]  # fmt: skip
    for parts in reported(book, [state(one) for one in figures]):
        text = f"{whole(parts)} {parts[1]['table']['rows'][0][2]}"
        assert "Too little to call a change:" in text
        assert not re.search(r"(?i)\b(?:better|worse|nearer|further)\b(?: than in|:| to level)|got worse|chance could explain|by chance\.? than", text), text  # fmt: skip


def test_a_change_that_is_more_than_chance_keeps_its_direction(book: Book):
    years = [ratio_year(2025, (60, 725), (60, 2505)), ratio_year(2023, (20, 725), (60, 2505))]
    [parts] = reported(book, [state({3: years})])
    assert "worse than in 2023 (1.15), hardly by chance." in whole(parts)


def test_years_are_added_up_only_where_none_that_was_given_is_left_out(book: Book):
    few = [ratio_year(2026, (3, 150), (3, 631)), ratio_year(2024, (1, 138), (4, 612))]
    lost = [
        ratio_year(2025, (0, 141), (5, 620)) | {"white": "<5"},
        ratio_year(2025, (1, 141), (5, 620)) | {"bme": "nine"},
        {"year": "2025", "bme-rate": "0.7", "white-rate": "0.5"},
    ]
    for year in lost:
        [parts] = reported(book, [state({3: [few[0], year, few[1]]})])
        assert "together" not in whole(parts), (year, whole(parts))
    [every] = reported(book, [state({3: [few[0], ratio_year(2025, (0, 141), (5, 620)), few[1]]})])
    assert "2024, 2025 and 2026 together: " in whole(every)


def test_a_survey_is_told_as_what_those_who_answered_say(book: Book):
    years = [survey_year(2025, 26.4, 21.9)]
    for number in (5, 6, 7, 8):
        [parts] = reported(book, [state({number: years})])
        text = whole(parts)
        assert "Of BME staff who answered, 26.4% said " in text
        assert "of white staff who answered, 21.9% did" in text
        assert not re.search(r"% of (?:BME|white) staff", text)
    for one in _facts(book)["indicators"]:
        if one["number"] in (5, 6, 7, 8):
            assert "who say" in one["labels"]["percent"], one["labels"]


def test_the_report_asks_for_nothing_that_it_was_given(book: Book):
    board = board_year(2025, bme=2, white=12, unknown=1, voting_bme=1, voting_white=9, executive_bme=0, executive_white=6, staff_bme=1500, staff_white=4500, staff_unknown=250)  # fmt: skip
    bare = {key: text for key, text in board.items() if not key.startswith(("voting", "executive"))}
    given, without, printed = reported(book, [state({2: MANY, 9: [board]}), state({9: [bare]}), {"sets": {"2": {"published": "1.60", "years": [{"year": "2025"}]}}}])  # fmt: skip
    assert not [text for text in asked(given) if re.search("four numbers|counts by ethnicity for voting", text)]
    assert "Voting members: 1 of 10 BME and executive members: 0 of 6 BME." in whole(given)
    assert any("counts by ethnicity for voting" in text for text in asked(without))
    assert any("four" in text for text in asked(printed))


def test_each_indicator_with_a_gap_has_a_question_and_no_heading_stands_empty(book: Book):
    four = {2: MANY, 3: [ratio_year(2025, (18, 1500), (36, 4500))], 6: [survey_year(2025, 25.5, 20)], 8: [survey_year(2025, 15, 6)]}  # fmt: skip
    three = {3: [ratio_year(year, (bme, 95), (3, 820)) for year, bme in ((2025, 1), (2024, 1), (2023, 2))]}
    figures = [four, three, *(drawn(seed) for seed in range(200, 260))]
    for one, parts in zip(figures, reported(book, [state(one) for one in figures]), strict=True):
        heading = any(part.get("heading") == "Questions for management" for part in parts)
        assert heading == bool(asked(parts))
        numbers = {int(n) for text in asked(parts) for n in re.findall(r"\d", text.split(":")[0])}
        gaps = {n for n, year in newest(one).items() if (times(n, year) or 0) > 1.02}
        assert gaps <= numbers, (gaps, asked(parts))
    [level] = reported(book, [state({2: [ratio_year(2025, (500, 1000), (1500, 3000))]})])
    assert not any(part.get("heading") == "Questions for management" for part in level)


def test_a_year_without_a_ratio_keeps_its_place_on_the_chart(book: Book):
    years = [ratio_year(2025, (1, 95), (3, 820)), ratio_year(2024, (0, 92), (3, 810)), ratio_year(2023, (2, 90), (4, 800)), ratio_year(2022, (0, 90), (4, 800))]  # fmt: skip
    [parts] = reported(book, [state({3: years})])
    chart = next(part["chart"] for part in parts if "chart" in part)
    assert set(chart["years"]) >= {2022, 2023, 2024, 2025}
    assert (chart["from"], chart["to"]) == (2022, 2025)


def test_odds_and_differences_read_well_whatever_their_number(book: Book):
    sure = {3: [ratio_year(2025, (4, 1240), (30, 1600))]}
    off = {3: [ratio_year(2025, (18, 1500), (36, 4500)) | {"unknown": "1", "unknown-of": "100", "all": "56", "all-of": "6100"}]}  # fmt: skip
    few, total = reported(book, [state(sure), state(off)])
    assert "would come less than once in 100" in whole(few)
    assert any("What explains the difference of 1?" in text for text in asked(total))


def test_bands_that_have_no_share_of_the_top_ones_leave_the_verdict_as_it_is(book: Book):
    bands = {"year": "2025", "bands": "Band 2; 60; 240; 10\nBand 5; 22; 140; 4"}
    [parts] = reported(book, [state({1: [bands], 2: MANY})])
    assert parts[0]["list"][0].endswith("2 of the nine indicators. BME staff do worse than white staff on 1 of them.")


def test_the_question_that_counts_answer_is_one_of_its_indicator(book: Book):
    given = {one["number"]: one for one in _facts(book)["indicators"] if one["given"]}
    assert set(given) == {2, 9}
    assert all(one["given"] in one["questions"] for one in given.values())
