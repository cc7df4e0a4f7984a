"""Published WRES figures: no true one is called wrong, whatever its words, and false ones are."""

import random
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import scipy
import yaml
from playwright.sync_api import Browser

from macros.models.load import Data
from macros.tools.wres.model import INDICATORS
from macros.tools.wres_reader.model import WRES_READER
from tests.modules import Modules

WORDINGS = yaml.safe_load((Path(__file__).parent / "vectors/published.yml").read_text("utf-8"))
SUBJECTS = WORDINGS["subjects"]
ACCUSING = {"differs", "direction", "outside-range", "significant", "chance"}
FIGURES = ACCUSING - {"direction"}  # Of sentences whose word for a change is not drawn with their figures.
CHECK = """cases => cases.map(({ indicator, years, text }) => {
    const worked = years.map(cells => sheet.work(indicator, cells, 10))
    return { faults: worked.flatMap(({ faults }) => faults), found: published.checkPublished(text, indicator, worked) }
})"""
RATIO = """([indicator, cells, text]) => {
    const { reading, faults } = sheet.work(indicator, cells, 10, text)
    return { faults, ...reading }
}"""


@pytest.fixture(scope="module")
def page(browser: Browser) -> Modules:
    """The reader's rules by themselves."""
    return Modules(
        browser,
        sheet="macros/tools/wres_reader/sheet.js",
        published="macros/tools/wres_reader/published/published.js",
        bounds="macros/tools/wres_reader/bounds.js",
        rules="macros/tools/wres_reader/rules.js",
    )


@pytest.fixture(scope="module")
def indicator(data: Data) -> Callable[[int], dict[str, Any]]:
    words = {one.number: one for one in data[WRES_READER].indicators}
    known = {one.number: one for one in data[INDICATORS].values()}
    return lambda number: {
        "number": number,
        "direction": known[number].direction,
        "edges": known[number].non_adverse_range,
        "labels": words[number].labels,
    }


def cases(kind: str, seen: dict[str, Any]) -> list[tuple[str, str]]:
    return [(subject, text) for subject, texts in seen[kind].items() for text in texts]


@pytest.fixture(scope="module")
def checked(page: Modules, indicator: Callable[[int], dict[str, Any]]) -> Callable[..., list[tuple[str, set[str]]]]:
    """Check wordings, and return each with the codes of what was found."""

    def check(wordings: list[tuple[str, str]]) -> list[tuple[str, set[str]]]:
        asked = [
            {**SUBJECTS[of], "indicator": indicator(SUBJECTS[of]["indicator"]), "text": text} for of, text in wordings
        ]
        found = page.evaluate(CHECK, asked)
        assert not [one["faults"] for one in found if one["faults"]]
        return [
            (f"{of}: {text}", {each["code"] for each in one["found"]})
            for (of, text), one in zip(wordings, found, strict=True)
        ]

    return check


ALL = {kind: cases(kind, WORDINGS) + cases(kind, WORDINGS["unseen"]) for kind in ("right", "wrong")}


def test_there_are_eighty_wordings_and_more_true_and_false_and_a_third_was_set_aside():
    unseen = [case for kind in ALL for case in cases(kind, WORDINGS["unseen"])]
    assert min(map(len, ALL.values())) >= 50
    assert len(set(ALL["right"] + ALL["wrong"])) >= 160
    assert len(unseen) >= 50


def test_no_true_figure_is_called_wrong(checked):
    assert [words for words, codes in checked(ALL["right"]) if codes & ACCUSING] == []


def test_every_false_figure_is_called_wrong(checked):
    assert [words for words, codes in checked(ALL["wrong"]) if not codes & ACCUSING] == []


def test_what_cannot_be_checked_is_called_neither_right_nor_wrong(checked):
    for words, codes in checked(cases("unsaid", WORDINGS)):
        assert not codes & {*ACCUSING, "agrees", "fits-range"}, words


def test_a_figure_beside_words_that_are_not_known_is_left_alone(checked):
    for words, codes in checked(cases("foreign", WORDINGS)):
        assert not codes & {*ACCUSING, "agrees", "fits-range"}, words
        assert codes & {"aside-foreign", "aside-other", "aside-average", "aside-unstated", "no-figure"}, words


def test_words_that_are_not_known_leave_few_true_figures_unconfirmed(checked):
    left = [words for words, codes in checked(ALL["right"] + ALL["wrong"]) if "aside-foreign" in codes]
    assert len(left) <= 0.05 * len(ALL["right"] + ALL["wrong"]), left


def test_a_question_is_offered_only_with_a_figure_that_no_reading_agrees_with(checked, data: Data):
    asking = {code for code, said in data[WRES_READER].checks.items() if said.ask}
    for words, codes in checked(ALL["right"]):
        assert not codes & asking, words
    for words, codes in checked(ALL["wrong"]):
        assert codes & asking, words


def test_all_readings_that_were_tried_are_shown_and_the_one_that_agrees(page: Modules, indicator):
    subject = {**SUBJECTS["disciplinary"], "indicator": indicator(3)}
    [wrong, right] = page.evaluate(CHECK, [{**subject, "text": "2.31"}, {**subject, "text": "0.55"}])
    [differs, *_] = wrong["found"]
    assert {("ratio", "bme"), ("ratio", "white"), ("share", "bme")} <= {
        (r["name"], r["side"]) for r in differs["readings"]
    }
    assert [(r["name"], r["side"]) for r in right["found"][0]["readings"]] == [("ratio", "white")]


KINS = [
    ("process", "fewer than 1 in 200 BME staff", False),
    ("process", "more than 1 in 200 BME staff", True),
    ("process", "more than 1 in 100 BME staff", False),
    ("shortlist", "at least 1 in 5 BME applicants", False),
    ("shortlist", "fewer than 1 in 5 BME applicants", True),
    ("shortlist", "fewer than 3 in 10 white applicants", True),
    ("shortlist", "more than 3 in 10 white applicants", False),
    ("process", "equal likelihood (1.00)", False),
    ("process", "level at 1.0", False),
    ("process", "the same, 1.00", False),
    ("process", "BME staff are less likely: 1.81", False),
    ("shortlist", "BME applicants are less likely to be appointed: 1.83", True),
    ("process", "White staff are less likely: 0.55", True),
    ("colleagues", "25.5% of all staff", False),
    ("colleagues", "22.0% of all staff", True),
    ("colleagues", "BME: 27.0% to 25.5%; White: 20.4% to 19.9%", True),
    ("colleagues", "White 20.4% / 19.9%, BME 27.0% / 25.5% (2024 / 2025)", True),
    ("shortlist", "White: 26.1% to 27.5%; BME: 12.5% to 15.0%", True),
]


@pytest.mark.parametrize(("subject", "text", "true"), KINS, ids=[text for _, text, _ in KINS])
def test_bounds_levels_directions_and_lists_are_held_to_their_words(subject: str, text: str, true: bool, checked):
    [(_, codes)] = checked([(subject, text)])
    assert bool(codes & ACCUSING) == (not true), codes


PLAIN = [
    ("doubled", "BME staff were twice as likely as their White counterparts to be taken through the formal disciplinary process"),
    ("doubled", "2.00, though numbers are small"),
    ("doubled", "BME colleagues were 2.0 times more likely than their White peers to be taken through formal proceedings"),
    ("doubled", "BME staff were more likely than White staff to enter the formal disciplinary process"),
    ("doubled", "We are outside the non-adverse range"),
    ("doubled-unknown", "41.3% of cases, 27.0% of the workforce"),
    ("recruited", "8 points behind"),
    ("boardroom", "12 points behind"),
    ("visitors", "6.7 percentage points above White staff"),
    ("bosses", "8.6 percentage points worse for BME staff"),
]  # fmt: skip


def test_plain_true_words_are_confirmed(checked):
    assert [words for words, codes in checked(PLAIN) if "agrees" not in codes] == []


REASONS = [
    ("doubled", "27.0% of the workforce are BME", "aside-unknown"),
    ("doubled", "46 staff entered the process", "aside-unknown"),
    ("doubled", "The two-year average is 2.40", "aside-average"),
    ("doubled", "In 2024 it was 2.00", "aside-year"),
    ("doubled", "2.01", "near"),
    ("recruited", "6.4% of White applicants were appointed", "aside-applied"),
    ("recruited", "205 of 3,203 White applicants", "aside-applied"),
    ("boardroom", "2 BME non-executive directors", "aside-seats"),
    ("boardroom", "27.5% (excluding unknown)", "aside-unstated"),
    ("visitors", "Overall 26.1% of staff", "aside-hidden"),
    ("doubled", "2.00 against 1.14 nationally", "aside-other"),
]


@pytest.mark.parametrize(("subject", "text", "code"), REASONS, ids=[one[1] for one in REASONS])
def test_what_is_left_alone_is_given_its_own_reason(subject: str, text: str, code: str, checked):
    [(_, codes)] = checked([(subject, text)])
    assert code in codes
    assert not codes & ACCUSING


def test_masked_counts_allow_no_share_with_its_sign_left_out_and_nought_is_no_half(page: Modules, indicator):
    years = [{"year": "2025", "bme": "<5", "bme-of": "213", "white": "17", "white-of": "2505"}]
    found = page.evaluate(
        CHECK, [{"indicator": indicator(3), "years": years, "text": text} for text in ("1.88", "0", "4")]
    )
    read = [
        [(one["name"], one["side"]) for each in case["found"] for one in each.get("readings", [])] for case in found
    ]
    assert ("share", "bme") not in read[0]
    assert ("ratio", "white") not in read[1]


def test_the_wrong_unit_is_blamed_only_on_a_figure_alone_or_where_the_words_speak_of_a_ratio(checked):
    said = {
        words: codes
        for words, codes in checked([("doubled", "9% of BME staff"), ("doubled", "9%"), ("doubled", "ratio of 9%")])
    }
    assert ["percent-sign" in codes for codes in said.values()] == [False, True, True]


# What is said


@pytest.fixture(scope="module")
def say_all(page: Modules, data: Data, indicator: Callable[[int], dict[str, Any]]) -> Callable[..., list[str]]:
    """Check wordings, and return all that the page would say of each."""
    page.join(findings="macros/tools/wres_reader/words/findings.js", say="macros/tools/wres_reader/words/say.js")
    words = data[WRES_READER]
    checks = {code: {"says": one.says, "ask": one.ask} for code, one in words.checks.items()}

    def check(wordings: list[tuple[str, str]]) -> list[str]:
        asked = [
            {**SUBJECTS[of], "indicator": indicator(SUBJECTS[of]["indicator"]), "text": text} for of, text in wordings
        ]
        found = [
            [one["found"], of["indicator"]["number"]]
            for one, of in zip(page.evaluate(CHECK, asked), asked, strict=True)
        ]
        return page.evaluate(SAID, [found, checks, words.readings])

    return check


@pytest.fixture(scope="module")
def said(say_all: Callable[..., list[str]]) -> Callable[[str, str], str]:
    """Check one wording, and return all that the page would say of it."""
    return lambda subject, text: say_all([(subject, text)])[0]


SAID = """([all, checks, readings]) => all.map(([found, number]) => {
    const into = say.gather(checks), kind = number < 5 ? "ratio" : number < 9 ? "survey" : "board"
    findings.findingLines(found, kind, { readings }, into)
    return [...into.lines, ...into.asked].join("\\n")
})"""


def test_each_figure_that_is_called_wrong_is_set_beside_one_that_can_be(say_all):
    wordings = ALL["right"] + ALL["wrong"]
    for (_, text), words in zip(wordings, say_all(wordings), strict=True):
        assert "[" not in words, text
        assert "tried it as: ." not in words, text
        for share in re.findall(r"([\d.]+)% \((?:the share|all but|the white|[a-zA-Z]+ people)", words):
            assert float(share) <= 100, (text, words)


LEADS = [
    ("shortlist", "0.65", "1.83 (white over BME)"),
    ("shortlist", "1.38", "1.83 (white over BME)"),
    ("process", "0.45 (white to BME)", "0.55 (white over BME)"),
    ("process", "1.18", "1.81 (BME over white)"),
    ("process", "BME staff are 1.81 times less likely", "0.55 (white over BME)"),
    ("process", "81% less likely", "81.3% (how far BME is above white)"),
    ("seats", "no BME board members", "14.3% (the share for the board)"),
    ("courses", "0.81", "1.10 (white over BME)"),
    ("shortlist", "27.5% of BME and 15.0% of white shortlisted candidates were appointed", "15% (the share for BME)"),
    ("bullied", "6.3 percentage points lower for BME staff", "6.3 points (BME above white)"),
    ("fairness", "BME staff 15.3 points higher", "15.3 points (BME below white)"),
    ("abuse", "White staff 7.2 percentage points higher", "7.2 points (white below BME)"),
    ("board-unknown", "The workforce is 76% white", "72% (the white share of the workforce)"),
    ("seats", "-12.7", "15.7 points (the board below the workforce)"),
    ("seats", "over-represented by 15.7 points", "15.7 points (the board below the workforce)"),
]


@pytest.mark.parametrize(("subject", "text", "first"), LEADS, ids=[one[1] for one in LEADS])
def test_the_question_leads_with_what_the_words_name_or_with_the_indicators_own_figure(
    subject: str, text: str, first: str, said
):
    assert f"your figures give {first}" in said(subject, text)


UNSAID = [
    ("half-again", "BME staff make up 25% of staff and 33% of cases, 0.4 percentage points more", "0.4 percentage points more"),
    ("half-again", "98.8% of BME staff did not enter the process. 0.8% of white staff.", "0.8%"),
    ("half-again", "98.8% of BME staff did not enter the process; 99.2% of white staff", "99.2%"),
    ("fifth-hired", "The gap narrowed from 12.5 to 7.5 points", "12.5"),
    ("fifth-hired", "The ratio was 1.60 in 2025 (11 in 2024)", "11"),
    ("slighted", "6% of staff experienced discrimination", "6%"),
    ("slighted", "15% of all staff experienced discrimination", "15%"),
    ("fifth-hired-now", "12.5% of candidates were appointed", "12.5%"),
    ("white-alone", "No white staff entered the formal disciplinary process", "No white staff"),
]  # fmt: skip


@pytest.mark.parametrize(("subject", "text", "figure"), UNSAID, ids=[one[1] for one in UNSAID])
def test_no_figure_agrees_because_it_is_what_another_comes_to(subject: str, text: str, figure: str, said):
    assert f"“{figure}” agrees" not in said(subject, text)


def test_years_that_are_said_by_their_distance_are_never_called_swapped(said):
    for text in ("Last year's ratio was 1.60, down from 2.00 the year before", "The ratio was 1.60 last year"):
        assert "swapped" not in said("fifth-hired", text), text


def test_a_gap_in_points_that_is_called_per_cent_is_said_to_be_one(said):
    for subject, text in [
        ("jostled", "BME staff were 4.2% more likely to report harassment from patients"),
        ("hopeful", "BME staff are 12.5% less likely to believe that the trust provides equal opportunities"),
    ]:
        assert "percentage points, not in per cent" in said(subject, text), text


def test_a_board_is_not_set_beside_its_workforce_as_times_over(said):
    for text in ("25.5%", "0.4", "31% of the board is BME"):
        assert "(the workforce over the board" not in said("board-unknown", text), text


QUOTED = [
    ("process", "BME staff are more than twice as likely", "“more than twice as likely”"),
    ("seats", "no BME board members", "“no BME board members”"),
    ("seats", "over-represented by 15.7 points", "“over-represented by 15.7 points”"),
    ("manager", "1½ times as likely", "“1½ times as likely”"),
    ("shortlist", "twenty-five per cent of BME candidates", "“twenty-five per cent”"),
    ("process", "BME staff are 1.81 times less likely", "“1.81 times less likely”"),
    ("process", "1·38", "“1·38”"),
]


@pytest.mark.parametrize(("subject", "text", "quoted"), QUOTED, ids=[one[1] for one in QUOTED])
def test_the_whole_phrase_is_quoted_as_it_was_written(subject: str, text: str, quoted: str, said):
    assert f"Your report says {quoted};" in said(subject, text)


def test_rounded_percentages_are_blamed_only_where_the_counts_print_otherwise(said):
    for subject, text in [
        ("shortlist", "BME applicants 1.83 times more likely to be appointed than white applicants"),
        ("shortlist", "up from 1.8 to 2.1"),
        ("courses", "BME staff 1.1 times more likely to access training than white staff"),
        ("shortlist", "White applicants are 0.55 times as likely"),
    ]:
        assert "rounded percentages" not in said(subject, text), text
    assert "rounded percentages" in said("process", "1.75")  # 0.7% over 0.4%


def test_swapped_years_are_named(said):
    for subject, text in [
        ("process", "2025: 2.13; 2024: 1.81"),
        ("shortlist", "1.83 in 2024, 2.09 in 2025"),
        ("shortlist", "up from 1.8 to 2.1"),
        ("disciplinary", "1.83 in 2024, 1.46 in 2025"),
    ]:
        assert "It is the figure of another year" in said(subject, text), text


def test_the_exact_test_is_scipys_on_generated_tables(page: Modules):
    page.join(fisher="macros/tools/wres_reader/fisher.js")
    die = random.Random(6)
    tables = [(0, 1, 0, 1), (1, 18, 44, 210), (2, 60, 9, 900), (9, 600, 15, 2000)]
    for _ in range(300):
        n1, n2 = (int(10 ** die.uniform(0.5, 3.7)) for _ in range(2))
        tables.append((die.randint(0, min(n1, 40)), n1, die.randint(0, min(n2, 40)), n2))
    ours = page.evaluate("tables => tables.map(one => fisher.exactTest(...one))", tables)
    for (x1, n1, x2, n2), p in zip(tables, ours, strict=True):
        theirs = scipy.stats.fisher_exact([[x1, n1 - x1], [x2, n2 - x2]]).pvalue
        assert p == pytest.approx(theirs, rel=1e-6, abs=1e-12), (x1, n1, x2, n2)


# Generated counts


BME = (
    "BME staff",
    "BAME staff",
    "Global majority colleagues",
    "staff from a Black, Asian or minority ethnic background",
)
WHITE = ("white staff", "White colleagues")


def up(value: float, decimals: int) -> str:
    """Round as people do."""
    return f"{value + 1e-9:.{decimals}f}"


def statements(die: random.Random, b: int, bo: int, w: int, wo: int) -> tuple[list[str], list[str]]:
    """Return true and false statements of indicator 3 from its counts."""
    bme, white = die.choice(BME), die.choice(WHITE)
    one, other = b / bo, w / wo
    r = one / other
    ratio, turned = up(r, die.choice((1, 2))), up(1 / r, 2)
    shares = [up(100 * share, 2) for share in (one, other)]
    right = [
        f"Indicator 3: {ratio}",
        f"2024/25: {ratio}",
        f"{ratio} (national average 1.03)",
        f"{ratio}, an improvement from 2.9 in 2023",
        f"2022 3.9; 2023 3.7; 2025 {ratio}",
        f"1 : {ratio}",
        f"{bme} are {ratio} times as likely as {white} to be disciplined",
        f"{white} are {turned} times as likely to enter the process as {bme}",
        f"{bme} {shares[0]}% vs {white} {shares[1]}%",
        f"{shares[0]}% of {bme} entered the process, compared to {shares[1]}% of {white}",
        f"{b} of {bo} {bme} and {w} of {wo} {white}",
        f"likelihood {one:.4f} for {bme} and {other:.4f} for {white}",
        f"The relative likelihood of {bme} entering the process compared to {white}: {ratio} (2025), 3.10 (2023)",
        f"National: {bme} 27.7%, {white} 22.2%. Here: {bme} {shares[0]}%, {white} {shares[1]}%",
        f"{abs(100 * (r - 1)):.0f}% {'more' if r > 1 else 'less'} likely",
    ]
    wrong = []
    if abs(r - 1) > 0.2 and abs(one - other) > 0.002:
        wrong += [
            f"{bme} are {turned} times as likely as {white} to be disciplined",
            f"{white} are {up(r, 2)} times as likely to enter the process as {bme}",
            f"{bme}: {shares[1]}%, {white}: {shares[0]}%",
            f"{bme} are {abs(100 * (r - 1)):.0f}% {'less' if r > 1 else 'more'} likely than {white}",
        ]
    off = r * die.choice((0.62, 0.71, 1.37, 1.63))
    if all(abs(off - known) > 0.011 for known in (r, 1 / r, 100 * one, 100 * other, b, w)):
        wrong += [up(off, 2), f"Indicator 3: {up(off, 2)}", f"{up(off, 2)} (national average 1.03)"]
    return right, wrong


def test_statements_made_from_generated_counts_are_told_apart(page: Modules, indicator):
    die = random.Random(11)
    asked: list[dict[str, Any]] = []
    for _ in range(250):
        bo, wo = die.randint(200, 2000), die.randint(800, 6000)
        b, w = die.randint(3, bo // 10), die.randint(3, wo // 10)
        years = [{"year": "2025", "bme": str(b), "bme-of": str(bo), "white": str(w), "white-of": str(wo)}]
        for wanted, texts in zip((False, True), statements(die, b, bo, w, wo), strict=True):
            asked += [{"indicator": indicator(3), "years": years, "text": text, "wrong": wanted} for text in texts]
    found = page.evaluate(CHECK, asked)
    accused = [any(each["code"] in ACCUSING for each in one["found"]) for one in found]
    falsely = [one["text"] for one, is_accused in zip(asked, accused, strict=True) if is_accused and not one["wrong"]]
    missed = [one["text"] for one, is_accused in zip(asked, accused, strict=True) if one["wrong"] and not is_accused]
    assert falsely == []
    assert len(missed) <= 0.05 * sum(one["wrong"] for one in asked), missed[:20]


def recruits(die: random.Random) -> tuple[dict[str, str], list[str], list[str]]:
    """Return an indicator 2 of generated counts, with what is true and false of it."""
    bs, ws = die.randint(60, 900), die.randint(100, 2000)
    ba, wa = die.randint(3, bs // 3), die.randint(5, ws // 3)
    bp, wp = (int(n * die.uniform(1.5, 9)) for n in (bs, ws))
    gap = 100 * (ba / bs - wa / ws)
    way, other = ("above", "below") if gap > 0 else ("below", "above")
    right = [
        f"{up(100 * wa / wp, 1)}% of White applicants were appointed against {up(100 * ba / bp, 1)}% of BME applicants",
        f"{wa} of {wp:,} White applicants ({up(100 * wa / wp, 1)}%) and {ba} of {bp:,} BME applicants ({up(100 * ba / bp, 1)}%)",
        f"{up(100 * bp / (bp + wp), 1)}% of applicants, {up(100 * bs / (bs + ws), 1)}% of those shortlisted and "
        f"{up(100 * ba / (ba + wa), 1)}% of those appointed were BME",
    ]
    if abs(gap) < 0.3:
        return counted(ba, bs, wa, ws), right, []
    size = f"{up(abs(gap), 1)} percentage points"
    return counted(ba, bs, wa, ws), [*right, f"{size} {way} White candidates"], [f"{size} {other} White candidates"]


def counted(b: int, bo: int, w: int, wo: int) -> dict[str, str]:
    return {"year": "2025", "bme": str(b), "bme-of": str(bo), "white": str(w), "white-of": str(wo)}


def cases_of(die: random.Random) -> tuple[dict[str, str], list[str], list[str]]:
    """Return an indicator 3 of which nobody says how many are unknown, with what is true and false of it."""
    bo, wo = die.randint(300, 3000), die.randint(1000, 9000)
    b, w = die.randint(8, bo // 12), die.randint(12, wo // 12)
    unknown, rest = die.randint(0, (b + w) // 10), die.randint(0, (bo + wo) // 12)
    ratio, part, staff = (b / bo) / (w / wo), b / (b + w + unknown), bo / (bo + wo + rest)
    gap, points = 100 * (part - staff), 100 * (b / bo - w / wo)
    way, other = ("above", "below") if points > 0 else ("below", "above")
    right = [
        f"{up(100 * part, 0)}% of those disciplined were BME, against {up(100 * staff, 0)}% of the workforce",
        f"{b + w + unknown} staff entered the process",
        f"{up(100 * (b + w + unknown) / (bo + wo + rest), 2)}% of all staff entered the process",
    ]
    wrong = []
    if abs(gap) > 0.6:
        side = "over" if gap > 0 else "under"
        right.append(f"BME staff are {side}-represented in disciplinary cases by {up(abs(gap), 1)} percentage points")
    if abs(points) > 0.25:
        right.append(f"{up(abs(points), 2)} percentage points {way} White staff")
        wrong.append(f"{up(abs(points), 2)} percentage points {other} White staff")
    if ratio > 1.15:
        right += [
            f"{up(ratio, 2)} times worse for BME",
            f"{up(ratio, 2)} (BME over White)",
            "White staff were less likely to be disciplined than BME staff",
        ]
        wrong += [
            f"{up(ratio, 2)} times better for BME staff",
            f"relative likelihood White/BME {up(ratio, 2)}",
            "BME staff were less likely than White staff to enter the formal disciplinary process",
        ]
    if all(abs(ratio - edge) > 0.01 for edge in (0.8, 1.25)):
        inside = 0.8 <= ratio <= 1.25
        (right if inside else wrong).append("We are within the non-adverse range")
        (wrong if inside else right).append("We are outside the non-adverse range")
    share = 100 * b / bo
    if abs(share - ratio) > 0.1 * ratio and abs(share - 1 / ratio) > 0.1 / ratio:
        wrong.append(f"Relative likelihood {up(share, 2)}")
    return counted(b, bo, w, wo), right, wrong


def answers_to(number: int) -> Callable[[random.Random], tuple[dict[str, str], list[str], list[str]]]:
    """Return what makes a survey indicator with what is true and false of it."""

    def made(die: random.Random) -> tuple[dict[str, str], list[str], list[str]]:
        white = die.randint(100, 500) / 10
        bme = white + die.choice((-1, 1)) * die.randint(10, 90) / 10
        size, higher = f"{up(abs(bme - white), 1)} percentage points", bme > white
        way, other = ("above", "below") if higher else ("below", "above")
        judged, opposite = ("worse", "better") if higher == (number != 7) else ("better", "worse")
        everyone = white + die.uniform(0.1, 0.9) * (bme - white)
        right = [
            f"{size} {judged} for BME staff",
            f"{size} {opposite} for White staff",
            f"{size} {way} White staff",
            f"{up(bme, 1)}% of {die.randint(80, 900)} BME respondents",
            f"Overall {up(everyone, 1)}% of staff",
        ]
        wrong = [f"{size} {opposite} for BME staff", f"{size} {other} White colleagues"]
        return {"year": "2025", "bme": up(bme, 1), "white": up(white, 1)}, right, wrong

    return made


def seats_of(die: random.Random) -> tuple[dict[str, str], list[str], list[str]]:
    """Return an indicator 9 of generated counts, with what is true and false of it."""
    members, bme = die.randint(9, 16), die.randint(0, 1)
    staff = {"bme": die.randint(900, 2000), "white": die.randint(1500, 4000), "unknown": die.randint(0, 300)}
    gap = f"{up(100 * (staff['bme'] / sum(staff.values()) - bme / members), 1)}"
    cells = {"year": "2025", "bme": str(bme), "white": str(members - bme)}
    cells |= {f"staff-{group}": str(count) for group, count in staff.items()}
    right = [
        f"{gap} percentage points below the workforce",
        f"The workforce is {gap} percentage points above the board",
        f"-{gap}%",
    ]
    wrong = [
        f"{gap} percentage points above the workforce",
        f"The workforce is {gap} percentage points below the board",
        f"+{gap}%",
    ]
    return cells, right, wrong


MADE = {2: recruits, 3: cases_of, 5: answers_to(5), 7: answers_to(7), 8: answers_to(8), 9: seats_of}


@pytest.mark.parametrize("number", MADE)
def test_parts_gaps_and_directions_of_generated_counts_are_told_apart(number: int, page: Modules, indicator):
    die = random.Random(number)
    asked: list[dict[str, Any]] = []
    for _ in range(60):
        cells, *both = MADE[number](die)
        for wanted, texts in zip((False, True), both, strict=True):
            asked += [{"indicator": indicator(number), "years": [cells], "text": one, "wrong": wanted} for one in texts]
    found = page.evaluate(CHECK, asked)
    accused = [any(each["code"] in ACCUSING for each in one["found"]) for one in found]
    falsely = [one["text"] for one, is_accused in zip(asked, accused, strict=True) if is_accused and not one["wrong"]]
    missed = [one["text"] for one, is_accused in zip(asked, accused, strict=True) if one["wrong"] and not is_accused]
    assert falsely == []
    assert len(missed) <= 0.05 * sum(one["wrong"] for one in asked), missed[:20]


# Sentences with the figures of generated counts

SHAPES = yaml.safe_load((Path(__file__).parent / "vectors/published_shapes.yml").read_text("utf-8"))
NUMBERS = {"shortlist": 2, "disciplinary": 3, "bullied": 6, "fairness": 7, "manager": 8}
DISTRACTORS = (
    "national average 1.14", "benchmark 24.9%", "against a benchmark of 24.9%", "England 31%", "the London average is 1.08",
    "95% CI 1.1 to 3.9", "CI 1.42–4.06", "1.42 to 4.06", "1.5 in 2021", "down from 31.2% in 2021", "total 100%",
    "Total 540 (100%)", "target 1.25 by 2028", "target 35%", "odds ratio 2.43", "odds of 1 in 49", "3 appeals",
    "41 grievances", "white (reference) 1.00", "an improvement of 3%", "2.1 (2022), 1.9 (2023)", "unknown 7%",
    "ranked 12 of 36", "vs 1.31", "v 24.9%", "peers 22%", "two to three", "down 4%", "Black staff 31%", "8.2% of nurses",
)  # fmt: skip
PLACES = (
    "{0}, {1}",
    "{0} ({1})",
    "{0}; {1}",
    "{0}. {1}.",
    "{1}. {0}",
    "{1}; {0}",
    "{1}, {0}",
    "{0} and {1}",
    "{0} [{1}]",
)


def ratio_figures(number: int, counts: tuple[int, int, int, int]) -> dict[str, str]:
    bme, bme_of, white, white_of = counts
    one, other = 100 * bme / bme_of, 100 * white / white_of
    ratio = one / other if number == 3 else other / one
    cases, staff = bme + white, bme_of + white_of
    of_cases, of_staff = 100 * bme / cases, 100 * bme_of / staff
    found = {
        "bme": bme, "bme_of": bme_of, "white": white, "white_of": white_of, "cases": cases, "staff": staff,
        "bme_share": up(one, 2), "white_share": up(other, 2), "ratio": up(ratio, 2), "turned": up(1 / ratio, 2),
        "more": up(100 * (ratio - 1), 0), "of_cases": up(of_cases, 0), "of_staff": up(of_staff, 0),
        "rest": up(100 - of_cases, 0), "one_in": up(bme_of / bme, 0), "white_in": up(white_of / white, 0),
        "hundred": up(100 * ratio, 0), "counts": up(max(bme, white) / min(bme, white), 1), "points": up(abs(one - other), 2),
        "odds": up((bme / (bme_of - bme)) / (white / (white_of - white)), 2), "white_thousand": up(10 * other, 1),
        "represented": up(of_cases / of_staff, 2), "overall": up(100 * cases / staff, 0), "above": up(ratio - 1, 2),
    }  # fmt: skip
    return {name: str(value) for name, value in found.items()}


def of_shape(die: random.Random, number: int) -> tuple[list[dict[str, str]], dict[str, str]]:
    """Return the years of an indicator, the newest first, and their figures."""
    years: list[dict[str, str]] = []
    figures: dict[str, str] = {}
    for year, mark in ((2025, ""), (2024, "_")):
        if number < 5:
            bme_of, white_of = die.randint(700, 1900), die.randint(2500, 5900)
            rate = die.uniform(0.004, 0.009) if number == 3 else die.uniform(0.2, 0.3)
            times = die.uniform(1.5, 3.4)
            other = rate * times if number == 3 else rate / times
            counts = (round(bme_of * other), bme_of, round(white_of * rate), white_of)
            found = ratio_figures(number, counts)
            years.append(
                {"year": str(year), **dict(zip(("bme", "bme-of", "white", "white-of"), map(str, counts), strict=True))}
            )
        else:
            white = die.randint(170, 300) / 10
            bme = white + die.randint(30, 90) / 10
            found = {"bme": up(bme, 1), "white": up(white, 1), "gap": up(bme - white, 1)}
            years.append({"year": str(year), "bme": found["bme"], "white": found["white"]})
        figures |= {name + mark: value for name, value in found.items()}
    return years[:1] if number in (7, 8) else years, figures


def apart(one: str, other: str) -> bool:
    """Say whether two figures are too far from one another to be each other's rounding."""
    return abs(float(one) - float(other)) > 0.12 * abs(float(one))


def shaped(kind: str) -> Iterator[tuple[int, str, list[dict[str, str]], dict[str, str], dict[str, str]]]:
    """Return each sentence with the years and figures of some counts, and with the figures of others."""
    die = random.Random(31)
    for subject, number in NUMBERS.items():
        for words in SHAPES[subject].get(kind, []):
            for _ in range(4):
                years, figures = of_shape(die, number)
                names = re.findall(r"\{(\w+)\}", words)
                others = of_shape(die, number)[1]
                while not all(apart(figures[name], others[name]) for name in names if name in figures):
                    others = of_shape(die, number)[1]
                yield number, words, years, figures, others


def told(page: Modules, asked: list[dict[str, Any]]) -> list[set[str]]:
    return [{each["code"] for each in one["found"]} for one in page.evaluate(CHECK, asked)]


def test_a_shape_is_right_with_its_own_figures_and_wrong_with_others(page: Modules, indicator):
    made = list(shaped("read"))
    asked = [{"indicator": indicator(number), "years": years} for number, _, years, _, _ in made]
    right = told(
        page, [{**one, "text": words.format(**own)} for one, (_, words, _, own, _) in zip(asked, made, strict=True)]
    )
    wrong = told(
        page, [{**one, "text": words.format(**other)} for one, (_, words, _, _, other) in zip(asked, made, strict=True)]
    )
    falsely = [words.format(**own) for codes, (_, words, _, own, _) in zip(right, made, strict=True) if codes & FIGURES]
    unread = {
        words for codes, (_, words, _, _, _) in zip(right, made, strict=True) if not codes & {"agrees", "direction"}
    }
    missed = [words for codes, (_, words, _, _, _) in zip(wrong, made, strict=True) if not codes & FIGURES]
    assert falsely == []
    assert sorted(unread) == [], "\n".join(sorted(unread))
    assert len(missed) <= 0.05 * len(made), missed


def test_words_that_leave_a_doubt_are_never_called_wrong(page: Modules, indicator):
    made = list(shaped("left"))
    found = told(
        page,
        [{"indicator": indicator(n), "years": years, "text": words.format(**own)} for n, words, years, own, _ in made],
    )
    assert [
        words.format(**own) for codes, (_, words, _, own, _) in zip(found, made, strict=True) if codes & FIGURES
    ] == []


def test_a_true_sentence_stays_uncalled_wrong_beside_any_other_figure(page: Modules, indicator):
    """A figure that is of another body, year or measure makes no true one wrong, wherever it stands."""
    die = random.Random(32)
    true = [
        (number, words.format(**own), years)
        for kind in ("read", "left")
        for number, words, years, own, _ in shaped(kind)
    ]
    true += [(SUBJECTS[of]["indicator"], text, SUBJECTS[of]["years"]) for of, text in ALL["right"]]
    asked = []
    for number, text, years in true:
        for _ in range(3):
            beside = die.choice(PLACES).format(text, die.choice(DISTRACTORS))
            asked.append({"indicator": indicator(number), "years": years, "text": beside})
    found = told(page, asked)
    assert [one["text"] for one, codes in zip(asked, found, strict=True) if codes & FIGURES] == []


# From percentages, and from a printed ratio alone


def test_the_bounds_of_printed_percentages_hold_every_count_that_prints_so(page: Modules, indicator):
    die = random.Random(5)
    for _ in range(120):
        bo, wo = die.randint(40, 900), die.randint(200, 4000)
        b, w = die.randint(1, bo // 4), die.randint(1, wo // 4)
        places = die.choice((0, 1, 2))
        shares = [f"{100 * n / of:.{places}f}%" for n, of in ((b, bo), (w, wo))]
        cells = {"year": "2025", "bme-rate": shares[0], "white-rate": shares[1]}
        found = page.evaluate(RATIO, [indicator(3), cells, ""])
        assert (found["value"], found["why"], found["faults"]) == (None, "rates", [])
        ratio = (b / bo) / (w / wo)
        assert found["least"] <= ratio + 1e-9, shares
        assert found["most"] is None or ratio <= found["most"] + 1e-9, shares


BARE = [
    (3, "1.83", 1.825, 1.835, ["worse", "above"]),
    (3, "1.8", 1.75, 1.85, ["worse", "above"]),
    (3, "0.55", 0.545, 0.555, ["other-way", "below"]),
    (3, "White staff are 0.5 times as likely", 1 / 0.55, 1 / 0.45, ["worse", "above"]),
    (3, "83% more likely", 1.825, 1.835, ["worse", "above"]),
    (2, "BME applicants were 38% less likely to be appointed", 1 / 0.625, 1 / 0.615, ["worse", "above"]),
    (2, "1 : 1.6 (national 1.2)", 1.55, 1.65, ["worse", "above"]),
    (3, "0.55 (white to BME)", 1 / 0.555, 1 / 0.545, ["worse", "above"]),
    (2, "0.55 (BME to white)", 1 / 0.555, 1 / 0.545, ["worse", "above"]),
    (3, "1:0.55 (BME:White)", 1 / 0.555, 1 / 0.545, ["worse", "above"]),
    (3, "1:1.83 (White:BME)", 1.825, 1.835, ["worse", "above"]),
    (3, "White:BME 0.55:1", 1 / 0.555, 1 / 0.545, ["worse", "above"]),
    (3, "0.55, white compared with BME", 1 / 0.555, 1 / 0.545, ["worse", "above"]),
    (2, "48% less likely", 1 / 0.525, 1 / 0.515, ["worse", "above"]),
    (3, "BME staff are 2 times less likely", 1 / 2.5, 1 / 1.5, ["other-way", "below"]),
    (3, "1·83", 1.825, 1.835, ["worse", "above"]),
    (3, "0.0", 0, 0.05, ["other-way", "below"]),
    (3, "1.0", 0.95, 1.05, ["one-open", "inside"]),
    (3, "1.2", 1.15, 1.25, ["worse", "inside"]),
    (3, "1.3", 1.25, 1.35, ["worse", "range-open"]),
]


@pytest.mark.parametrize(("number", "text", "least", "most", "codes"), BARE, ids=[one[1] for one in BARE])
def test_a_printed_ratio_alone_gives_its_bounds_and_its_side(
    number: int, text: str, least: float, most: float, codes: list[str], page: Modules, indicator
):
    found = page.evaluate(RATIO, [indicator(number), {"year": "2025"}, text])
    assert found["why"] == "bare"
    assert (found["least"], found["most"]) == (pytest.approx(least), pytest.approx(most))
    assert found["codes"] == codes


PRINTED = [
    (3, "0", "0, as printed"),
    (3, "0.0", "0.0, as printed"),
    (3, "1.8", "1.8, as printed"),
    (3, "1.80 (national 1.1)", "1.80, as printed"),
    (3, "BME staff are 2 times less likely", "about 0.50"),
    (3, "twice as likely", "about 2.00"),
    (2, "BME applicants 48% less likely", "from 1.90 to 1.95"),
    (3, "White staff are 1.81 times as likely", "from 0.55 to 0.56"),
]


@pytest.mark.parametrize(("number", "text", "words"), PRINTED, ids=[one[1] for one in PRINTED])
def test_what_is_called_printed_was_printed(number: int, text: str, words: str, page: Modules, indicator):
    page.join(words="macros/tools/wres_reader/words.js")
    found = page.evaluate(
        "([i, text]) => words.answerOf(sheet.work(i, { year: '2025' }, 10, text)).words", [indicator(number), text]
    )
    assert found == words


SHOWN = [
    (3, {"bme-rate": "0.5", "white-rate": "0.0"}, "", "0.5% of BME staff entered the formal disciplinary process, and 0.0% of"),
    (3, {"bme-rate": "6.60%", "white-rate": "3.9 %"}, "", "6.60% of BME staff entered the formal disciplinary process, and 3.9% of"),
    (3, {}, "0.0", "Only the printed ratio is known. Before it was rounded it was from 0 to 0.05."),
    (3, {}, "twice as likely", "Only “twice as likely” is known. It says no more than about 2.00"),
    (3, {}, "0.55 (white to BME)", "The words say which group is over which."),
    (2, {}, "48% less likely", "Only “48% less likely” is known. That makes the ratio from 1.90 to 1.95"),
    (3, {}, "1.83", "It is read as BME over white"),
]  # fmt: skip


@pytest.mark.parametrize(("number", "cells", "text", "line"), SHOWN, ids=[f"{one[1]} {one[2]}" for one in SHOWN])
def test_what_is_known_is_said_as_it_was_printed_and_what_it_leaves_open_after(
    number: int, cells: dict[str, str], text: str, line: str, page: Modules, indicator, data: Data
):
    page.join(one_year="macros/tools/wres_reader/words/one_year.js", say="macros/tools/wres_reader/words/say.js")
    words = data[WRES_READER]
    codes = {code: {"says": one.says, "ask": one.ask} for code, one in words.codes.items()}
    read = {**indicator(number), **words.indicators[number - 1].model_dump()}
    lines = page.evaluate(
        """([i, cells, text, codes]) => {
            const into = say.gather(codes)
            one_year.mainLines(i, sheet.work(i, { year: "2025", ...cells }, 10, text), {}, into)
            return into.lines
        }""",
        [read, cells, text, codes],
    )
    assert line in " ".join(lines)
    assert not re.search(r"\[[a-z]+\]|undefined|NaN|Infinity", " ".join(lines))


UNUSED = [
    (3, "6.6% v 3.9%", "published-rates", "bme-rate"),
    (2, "15% of BME and 27.5% of white applicants", "published-rates", "bme-rate"),
    (5, "31.2% v 24.0%", "published-survey", "bme"),
    (7, "-15.3", "published-survey", "bme"),
    (9, "-15.7%", "published-board", "bme"),
]


@pytest.mark.parametrize(("number", "text", "code", "key"), UNUSED, ids=[one[1] for one in UNUSED])
def test_a_figure_that_needs_others_beside_it_leads_to_their_fields(
    number: int, text: str, code: str, key: str, page: Modules, indicator, data: Data
):
    faults = page.evaluate("([i, text]) => sheet.work(i, { year: '2025' }, 10, text).faults", [indicator(number), text])
    assert [(fault["code"], fault["key"]) for fault in faults] == [(code, key)]
    assert data[WRES_READER].faults[code]


@pytest.mark.parametrize("text", ["", "worse than 2023", "national 1.14", "n/a", "9 of 725", "5 points"])
def test_words_without_a_ratio_ask_for_the_counts(text: str, page: Modules, indicator):
    found = page.evaluate("([i, text]) => sheet.work(i, { year: '2025' }, 10, text)", [indicator(3), text])
    assert "empty" in [fault["code"] for fault in found["faults"]]


def test_an_average_of_two_years_is_read_as_both_years(page: Modules, indicator):
    cells = {"bme": "4.5", "bme-of": "725", "white": "16.5", "white-of": "2,505"}
    found = page.evaluate("([i, cells]) => sheet.work(i, cells, 10)", [indicator(3), cells])
    both = page.evaluate(
        "() => rules.ratioReading('bme-over-white', rules.group(9, 1450), rules.group(33, 5010), 10, [0.8, 1.25])"
    )
    assert found["averaged"]
    for key in ("value", "low", "high", "codes"):
        assert found["reading"][key] == both[key]
    assert found["reading"]["people"] == pytest.approx(both["people"] / 2)
    assert page.evaluate("([i, cells]) => sheet.work(i, cells, 10)", [indicator(3), {**cells, "bme-of": "725.5"}])[
        "faults"
    ]


# What stands beside one another


def test_sums_years_and_labels_are_checked(page: Modules):
    page.join(consistency="macros/tools/wres_reader/consistency.js")
    assert page.evaluate("consistency.checkSum([9, 17, 3], 29)") == []
    assert page.evaluate("consistency.checkSum([9, 17, 3], 31)")[0]["numbers"] == {"added": 29, "total": 31, "apart": 2}
    assert page.evaluate("consistency.checkSurvey(2024, 2023)") == []
    assert page.evaluate("consistency.checkSurvey(2024, 2024)")[0]["numbers"]["right"] == 2023
    other = dict.fromkeys(("5", "6", "7", "8"), "other-way")
    assert page.evaluate("consistency.checkLabels", other)[0]["code"] == "labels"
    assert page.evaluate("consistency.checkLabels", {**other, "5": "worse"}) == []


@pytest.mark.parametrize(("before", "now", "broken"), [(2019, 2020, False), (2020, 2021, True), (2021, 2022, False)])
def test_the_first_year_after_a_break_is_not_set_beside_one_before_it(
    before: int, now: int, broken: bool, page: Modules
):
    page.join(compare="macros/tools/wres_reader/words/compare.js")
    ask = "([now, before]) => compare.isBroken({ break_year: 2021 }, { year: now }, { year: before })"
    assert page.evaluate(ask, [now, before]) is broken


def test_of_two_numbers_of_staff_in_post_the_fewer_counts(page: Modules):
    page.join(workforce="macros/tools/wres_reader/report/workforce.js")
    years = {
        "3": [{"year": "2025", "bme-of": "725", "white-of": "2505"}],
        "4": [{"year": "2025", "bme-of": "700", "white-of": "2400"}],
        "9": [{"year": "2025", "bme": "1", "white": "9", "staff-bme": "730", "staff-white": "2510"}],
    }
    state = {"sets": {number: {"published": "", "years": found} for number, found in years.items()}}
    assert page.evaluate("state => [...workforce.staffOf(state)]", state) == [["2025", 3100]]


# Pay bands


def bands(page: Modules, text: str, indicator: Callable[[int], dict[str, Any]]) -> Any:
    return page.evaluate("([i, bands]) => sheet.work(i, { bands }, 10)", [indicator(1), text])


def test_a_step_stands_only_within_a_section(page: Modules, indicator):
    for text in (
        "Non-clinical\nBand 2; 40; 60; 0\nVSM; 60; 40; 0\nClinical\nBand 2; 30; 70; 0\nBand 5; 50; 50; 0\nBand 6; 10; 90; 0",
        "Non-clinical: Band 2; 40; 60\nNon-clinical: VSM; 60; 40\nClinical: Band 2; 30; 70\nClinical: Band 5; 50; 50\nClinical: Band 6; 10; 90",
        "Band 2; 40; 60\nVSM; 60; 40\nBand 2 (clinical); 30; 70\nBand 5 (clinical); 50; 50\nBand 6 (clinical); 10; 90",
    ):
        found = bands(page, text, indicator)
        assert [bare_name(drop["band"]) for drop in found["bands"]["drops"]] == ["Band 6"], text


@pytest.mark.parametrize(
    ("text", "drops"),
    [
        ("Band 5; 60; 40\nBand 6; 50; 50\nBand 7; 1; 99", ["Band 7"]),  # band 6 falls, and is above all staff
        ("Band 5; 10; 90\nBand 6; 20; 80\nBand 7; 90; 10", []),  # band 6 is below all staff, and does not fall
    ],
)
def test_a_band_drops_where_its_share_falls_and_is_below_that_of_all_staff(
    text: str, drops: list[str], page: Modules, indicator
):
    assert [drop["band"] for drop in bands(page, text, indicator)["bands"]["drops"]] == drops


ENDS = [
    ("everybody and nobody", 6, {"bme": "100", "white": "0"}, "gap"),
    ("everybody and nobody, with signs", 6, {"bme": "100%", "white": "0%"}, "gap"),
    ("a board all of whose members vote", 9,
     {"bme": "2", "white": "11", "voting-bme": "2", "voting-white": "11", "staff-bme": "725", "staff-white": "2505"}, "gap"),
    ("a course that people came to twice", 4, {"bme": "900", "bme-of": "725", "white": "17", "white-of": "2505"}, "attendances"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "number", "cells", "found"), ENDS, ids=[one[0] for one in ENDS])
def test_figures_as_far_as_they_can_go_are_read(
    name: str, number: int, cells: dict[str, str], found: str, page: Modules, indicator
):
    year = page.evaluate("([i, cells]) => sheet.work(i, cells, 10)", [indicator(number), cells])
    assert year["faults"] == []
    reading = (year["parts"][0] if number == 9 else year)["reading"]
    assert (reading["why"] == "attendances") == (found == "attendances")
    assert (reading["value"] is not None) == (found == "gap")


def bare_name(name: str) -> str:
    return name.replace("Clinical: ", "").replace(" (clinical)", "")


def test_grades_of_doctors_are_no_steps(page: Modules, indicator):
    found = bands(page, "Band 7; 40; 60\nMedical\nConsultants; 10; 90\nTrainees; 50; 50", indicator)
    assert found["bands"]["drops"] == []
    assert [one["name"] for one in found["clusters"]] == ["Bands 6 and 7"]


def test_clusters_and_race_disparity_ratios_are_by_section(page: Modules, indicator):
    text = "Clinical\nBand 5; 300; 500; 20\nBand 6; 150; 500; 0\nBand 7; 50; 300; 0\nBand 8a; 20; 200; 1\nVSM; 0; 20; 0\nNon-clinical\nBand 2; 50; 300; 2\nBand 7; 0; 90; 0"
    found = bands(page, text, indicator)
    assert [(one["section"], one["name"], one["bme"]) for one in found["clusters"]] == [
        ("Clinical", "Bands 1 to 5", 300),
        ("Clinical", "Bands 6 and 7", 200),
        ("Clinical", "Bands 8a and over", 20),
        ("Non-clinical", "Bands 1 to 5", 50),
        ("Non-clinical", "Bands 6 and 7", 0),
    ]
    ratios = [one["ratio"] for one in found["disparities"]]
    assert ratios == [
        pytest.approx((300 / 200) / (500 / 800)),
        pytest.approx((200 / 20) / (800 / 220)),
        pytest.approx((300 / 20) / (500 / 220)),
    ]
    assert ratios[2] == pytest.approx(ratios[0] * ratios[1])  # nobody to divide by in the other section: no ratio


TYPED = [
    ("a total", "Band 5; 622; 505; 31\nBand 6; 338; 603; 19\nTotal; 960; 1,108; 50", 2118, []),
    ("a total first", "All staff; 960; 1108; 50\nBand 5; 622; 505; 31\nBand 6; 338; 603; 19", 2118, []),
    ("a total that does not fit", "Band 5; 622; 505; 31\nBand 6; 338; 603; 19\nTotal; 990; 1108; 50", 2118, ["sum"]),
    ("a total of each section", "Clinical\nBand 5; 6; 5; 1\nTotal; 6; 5; 1\nNon-clinical\nBand 5; 3; 4; 0\nTotal; 3; 4; 0\nGrand total; 9; 9; 1", 19, []),
    ("a total in the line", "Band 5; 622; 505; 31; 1,158\nBand 6; 338; 603; 19; 990", 2118, ["sum"]),
    ("bands put together", "Band 5; 6; 5; 1\nBand 6; 3; 8; 0\nBands 5-6; 9; 13; 1", 23, []),
    ("bands put together that do not fit", "Band 5; 6; 5; 1\nBand 6; 3; 8; 0\nBands 5 to 6; 9; 14; 1", 23, ["sum"]),
    ("bands put together alone", "Bands 1-4; 60; 240; 10\nBand 5; 6; 5; 1", 322, []),
    ("a name that is no band", "Band 5; 6; 5; 1\nSurgery; 3; 8; 0", 23, ["odd-band"]),
    ("grades of doctors", "Band 5; 6; 5; 1\nMedical\nConsultants; 3; 8; 0\nOther; 1; 1; 0", 25, []),
]  # fmt: skip


@pytest.mark.parametrize(("name", "text", "all_staff", "codes"), TYPED, ids=[one[0] for one in TYPED])
def test_nobody_is_counted_twice_in_pay_bands_and_a_total_that_does_not_fit_is_said(
    name: str, text: str, all_staff: int, codes: list[str], page: Modules, indicator
):
    found = bands(page, text, indicator)
    assert found["faults"] == []
    assert found["bands"]["all"]["of"] == all_staff
    assert sorted({one["code"] for one in found["checks"]}) == codes


@pytest.mark.parametrize("line", ["Division | Surgery | 5 | 4", "Division: Surgery; 5; 4; 0", "Directorate of Medicine; 5; 4", "North site; 5; 4; 0"])  # fmt: skip
def test_a_part_of_the_trust_is_no_band(line: str, page: Modules, indicator):
    found = bands(page, f"Band 5; 6; 5; 1\n{line}", indicator)
    assert [(one["code"], one["values"]["where"]) for one in found["faults"]] == [("part", "Line 2")]


LACKS = [
    ("Band 5; 6; 5; 1\nBand 6; 3; 8; 0", ["bands 2, 3, 4, 7 and 8"]),
    ("Bands 1-4; 60; 240; 10\nBands 5-7; 6; 5; 1\nBand 8a; 1; 9; 0", []),
    ("\n".join(f"Band {n}; 6; 5; 1" for n in "2345678"), []),
    ("Clinical\n" + "\n".join(f"Band {n}; 6; 5; 1" for n in "2345678"), ["non-clinical staff"]),
    ("Grade 9; 6; 5; 1\nGrade 10; 3; 8; 0", []),
]


@pytest.mark.parametrize(("text", "lacks"), LACKS, ids=[str(one[1]) for one in LACKS])
def test_a_list_of_some_bands_is_not_called_all_staff(
    text: str, lacks: list[str], page: Modules, indicator, data: Data
):
    page.join(words="macros/tools/wres_reader/words.js", say="macros/tools/wres_reader/words/say.js")
    page.join(one_year="macros/tools/wres_reader/words/one_year.js")
    codes = {code: {"says": one.says, "ask": one.ask} for code, one in data[WRES_READER].codes.items()}
    answer, lines = page.evaluate(
        """([i, bands, codes]) => {
            const found = sheet.work(i, { bands }, 10), into = say.gather(codes)
            one_year.mainLines(i, found, {}, into)
            return [words.answerOf(found).words, into.lines.join(" ")]
        }""",
        [indicator(1), text, codes],
    )
    assert answer.endswith("of the staff listed" if lacks else "of all staff")
    assert all(one in lines for one in lacks)
    assert ("The list lacks" in lines) == bool(lacks)


def year(bme: str, bme_of: str, white: str, white_of: str) -> dict[str, str]:
    return {"year": "2026", "bme": bme, "bme-of": bme_of, "white": white, "white-of": white_of}


BASES = [
    (2, year("168", "1412", "541", "2965"), text, true)
    for text, true in [
        ("Of those appointed, 24% were BME", True),
        ("Of those appointed, 32% were BME", False),
        ("Of the 709 people appointed, 32% were BME", False),
        # With a fifth of unknown ethnicity it could be so: it is no longer confirmed.
        ("Of those appointed, 68% were white", None),
        ("Of those shortlisted, 32% were BME", True),
        ("Of those shortlisted, 32% were BME, but of those appointed, 24% were BME", True),
        ("Of those shortlisted, 32% were BME, but of those appointed, 32% were BME", False),
        ("Of the shortlisted candidates who were appointed, 24% were BME", True),
        ("Of those shortlisted, 24% were BME", False),
        ("Of those shortlisted, 76% were white", False),
        ("Of all those recruited, nearly a third were BME", False),
    ]
] + [
    (3, year("22", "1846", "31", "5210"), text, true)
    for text, true in [
        ("Of those who entered the formal process, 41.5% were BME", True),
        ("Of those who entered the formal process, 26.2% were BME", False),
        ("Of the 53 staff who entered the formal process, 26% were BME and 74% were White", False),
        ("Of all 53 staff who entered the process, just over one in four were BME", False),
        ("For every white employee entering the formal process there are 0.7 BME employees", True),
        ("For every BME employee there are 2.8 white employees", True),
    ]
] + [
    (4, year("401", "1846", "1204", "5210"), text, true)
    for text, true in [
        ("Of those who accessed training, 25% were BME", True),
        ("Of those who accessed training, 26% were BME and 74% white", False),
        ("Of the 1,605 staff who accessed CPD, 26% were BME", False),
    ]
] + [
    (6, {"year": "2026", "bme": "26.4", "white": "21.9"}, text, True)
    for text in [
        "Of 811 BME respondents, 214 reported harassment, bullying or abuse from staff",
        "Of 2,796 White respondents, 612 reported harassment, bullying or abuse from staff",
    ]
] + [
    (9, {"year": "2026", "bme": "2", "white": "12", "unknown": "1",
         "staff-bme": "1846", "staff-white": "5210", "staff-unknown": "240"}, text, true)
    for text, true in [
        ("Of board members, 13.3% are BME", True),
        ("Of board members, 25% are BME", False),
        ("Of the workforce, 25.3% are BME", True),
        ("Of the workforce, 13.3% are BME", False),
    ]
]  # fmt: skip


@pytest.mark.parametrize(("number", "cells", "text", "true"), BASES, ids=[one[2] for one in BASES])
def test_a_share_is_of_the_base_that_its_sentence_names(number, cells, text, true, page: Modules, indicator):
    [one] = page.evaluate(CHECK, [{"indicator": indicator(number), "years": [cells], "text": text}])
    assert not one["faults"]
    codes = {each["code"] for each in one["found"]}
    assert bool(codes & ACCUSING) == (true is False), codes
    assert true is not None or "agrees" not in codes


def test_words_of_level_that_are_false_are_not_put_down_to_a_swap(page: Modules, indicator):
    text = "BME staff are no more likely than white staff to enter the formal disciplinary process"
    cells = year("22", "1846", "31", "5210")
    [one] = page.evaluate(CHECK, [{"indicator": indicator(3), "years": [cells], "text": text}])
    codes = {each["code"] for each in one["found"]}
    assert "differs" in codes
    assert not codes & {"other-group", "swapped"}


# A word for a change, and the two figures at its sides. {old} and {new} are given with their years.
CHANGES = [
    "{of} has {word} from {old} in 2025 to {new} in 2026",
    "{of} {word} from {old} to {new}",
    "In 2026 {of} {word} to {new} from {old} in 2025",
    "{of} has {word} to {new} in 2026 from {old} in 2025",
    "{of} {word} from {old} last year to {new} this year",
]
NOUNS = [
    "{of} was {new} in 2026, {word} from {old} in 2025",
    "{of}: {new}, {word} from {old} last year",
    "{of} was {new} ({word} from {old} last year)",
    "{of} was {new}, {word} on {old} last year",
]
RISING = (["rose", "increased", "climbed"], ["an increase", "a rise", "up"])
FALLING = (["fell", "decreased", "dropped", "reduced"], ["a decrease", "a fall", "down", "a reduction"])
BETTER, WORSE = (["improved"], ["an improvement"]), (["worsened", "deteriorated"], ["a deterioration"])
# Subject, of what, the figures of two years, whether the number rose, and whether that is worse for BME staff.
MOVES = [
    ("worse-ratio", "The relative likelihood", "1.52", "2.00", True, True),
    ("worse-rate", "The BME rate", "1.06%", "1.19%", True, True),
    ("worse-cases", "The number of BME cases", "18", "22", True, None),
    ("better-ratio", "The relative likelihood", "1.62", "1.53", False, False),
    ("better-rate", "The BME success rate", "11.0%", "11.9%", True, False),
    ("harassed", "The BME figure", "28.7%", "26.4%", False, False),
    ("chances", "The BME figure", "43.9%", "41.2%", False, True),
]
MOVED = {
    "worse": (3, ("22", "1846", "31", "5210"), ("18", "1702", "36", "5188")),
    "better": (2, ("168", "1412", "541", "2965"), ("131", "1190", "512", "2870")),
    "harassed": (6, ("26.4", "", "21.9", ""), ("28.7", "", "23.3", "")),
    "chances": (7, ("41.2", "", "57.9", ""), ("43.9", "", "58.6", "")),
}


def test_a_word_for_a_change_that_its_figures_contradict_is_never_blessed(page: Modules, indicator):
    asked: list[tuple[str, bool, dict[str, Any]]] = []
    for subject, of, old, new, rose, worse in MOVES:
        number, *years = MOVED[subject.split("-")[0]]
        cells = [
            dict(zip(("year", "bme", "bme-of", "white", "white-of"), (year, *counts), strict=True))
            for year, counts in zip(("2026", "2025"), years, strict=True)
        ]
        for words, true in [
            (RISING, rose),
            (FALLING, not rose),
            *([] if worse is None else [(WORSE, worse), (BETTER, not worse)]),
        ]:
            for patterns, written in zip((CHANGES, NOUNS), words, strict=True):
                for pattern in patterns:
                    for word in written:
                        text = pattern.format(of=of, word=word, old=old, new=new)
                        asked.append((text, true, {"indicator": indicator(number), "years": cells, "text": text}))
    found = page.evaluate(CHECK, [one for *_, one in asked])
    blessed, accused, missed, false = [], [], [], 0
    for (text, true, _), one in zip(asked, found, strict=True):
        codes = {each["code"] for each in one["found"]}
        if true and codes & ACCUSING:
            accused.append((text, codes))
        if not true:
            false += 1
            missed += [] if "direction" in codes else [(text, codes)]
            if "agrees" in codes:
                blessed.append((text, codes))
    assert not accused
    assert not blessed
    assert len(missed) < 0.4 * false, missed  # Of the others no figure is judged.


HOPES = [
    "The relative likelihood has not fallen from 1.52 to 2.00",
    "We aim to reduce the relative likelihood from 2.00",
    "The relative likelihood rose from 1.52 to 2.00, while the workforce fell",
    "Our target was a fall from 1.52 in 2025; it was 2.00 in 2026",
]


def test_a_word_that_is_hoped_for_denied_or_of_something_else_accuses_nobody(page: Modules, indicator):
    number, *years = MOVED["worse"]
    cells = [dict(zip(("year", "bme", "bme-of", "white", "white-of"), (year, *counts), strict=True)) for year, counts in zip(("2026", "2025"), years, strict=True)]  # fmt: skip
    found = page.evaluate(CHECK, [{"indicator": indicator(number), "years": cells, "text": text} for text in HOPES])
    for text, one in zip(HOPES, found, strict=True):
        assert "direction" not in {each["code"] for each in one["found"]}, text


@pytest.mark.parametrize("group", ["white", "BME"])
def test_a_part_of_all_is_called_wrong_only_where_no_unknown_of_the_table_makes_it_true(
    page: Modules, indicator, group: str
):
    shares = {"white": (541, 168), "BME": (168, 541)}
    one, other = shares[group]
    year = dict(
        zip(("year", "bme", "bme-of", "white", "white-of"), ("2026", "168", "1412", "541", "2965"), strict=True)
    )
    known = year | {"unknown": "12", "unknown-of": "98"}
    texts = {
        f"{100 * one / (one + other):.0f}% of those appointed were {group}": set(),
        f"{100 * one / (one + other + 12):.1f}% of those appointed were {group}": set(),
        f"{100 * one / (one + other + 80):.0f}% of those appointed were {group}": {"known"},
        f"{100 * one / (one + other) + 9:.0f}% of those appointed were {group}": {"known", "not"},
    }
    for given, years in (("known", [known]), ("not", [year])):
        found = page.evaluate(CHECK, [{"indicator": indicator(2), "years": years, "text": text} for text in texts])
        for (text, accused), one_found in zip(texts.items(), found, strict=True):
            codes = {each["code"] for each in one_found["found"]}
            assert bool(codes & ACCUSING) == (given in accused), (given, text, codes)
