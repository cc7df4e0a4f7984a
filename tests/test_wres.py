"""The sums of the WRES: worked examples, published figures, and independent statistics on generated tables."""

import random
import warnings
from math import exp, isclose, log, sqrt
from pathlib import Path
from typing import Any

import pytest
import scipy  # reads its parts when they are asked for: every worker imports this file, and one runs it
import yaml

from macros.models.load import Data
from macros.tools.wres.examples import Gap, Ratio, RatioOfRates, Share
from macros.tools.wres.model import EXAMPLES
from macros.tools.wres_reader.intervals import Z, combined, difference_interval, ratio_interval, wilson
from macros.tools.wres_reader.rules import Group as Counts
from macros.tools.wres_reader.rules import (
    Range,
    Reading,
    band_reading,
    gap_change,
    gap_reading,
    group,
    half_up,
    ratio_change,
    ratio_reading,
)

VECTORS = yaml.safe_load((Path(__file__).parent / "vectors/wres.yml").read_text("utf-8"))
EDGES = (0.8, 1.25)
FEW = 10


def tables(wanted: int = 900) -> list[tuple[int, int, int, int]]:
    """Tables of counts like those of trusts: large and small, rare and common, with noughts and whole groups."""
    die = random.Random(4)
    found = []
    for i in range(wanted):
        n1, n2 = (int(10 ** die.uniform(0.5, 4)) for _ in range(2))
        if i % 3 == 0:
            x1, x2 = min(n1, die.randint(0, 12)), min(n2, die.randint(0, 12))
        elif i % 3 == 1:
            rate = die.uniform(0.001, 0.3)
            x1, x2 = (sum(die.random() < rate for _ in range(n)) for n in (n1, n2))
        else:
            x1, x2 = die.randint(0, n1), die.randint(0, n2)
        found.append((x1, n1, x2, n2))
    return found


TABLES = tables()


def named(cases: str) -> Any:
    return pytest.mark.parametrize("case", VECTORS[cases], ids=[case["name"] for case in VECTORS[cases]])


def read(case: dict[str, Any]) -> Reading:
    return ratio_reading(case["direction"], group(*case["bme"]), group(*case["white"]), FEW, EDGES)


# Worked examples


@named("ratios")
def test_a_ratio_reads_as_worked_out(case: dict[str, Any]):
    found = read(case)
    assert found.why == case.get("why")
    assert (found.value and half_up(found.value, 2)) == case["value"]
    for end in ("low", "high"):
        if end in case:
            assert half_up(getattr(found, end), 2) == case[end]
    if "people" in case:
        assert found.people is not None
        assert half_up(found.people, 0) == case["people"]
    if "codes" in case:
        assert list(found.codes) == case["codes"]


@named("gaps")
def test_a_gap_reads_as_worked_out(case: dict[str, Any]):
    bases = tuple(case["bases"]) if "bases" in case else None
    found = gap_reading(case["direction"], case["one"], case["other"], bases, FEW)
    assert found.value is not None
    assert half_up(found.value, 2) == case["value"]
    assert list(found.codes) == case["codes"]
    for end in ("low", "high"):
        if end in case:
            assert half_up(getattr(found, end), 2) == case[end]


# Figures that were really published


def test_every_published_example_comes_to_the_same(data: Data):
    for example in data[EXAMPLES].values():
        match example.inputs:
            case Ratio(top=top, bottom=bottom):
                found = ratio_reading("bme-over-white", group(top.n, top.of), group(bottom.n, bottom.of), FEW, EDGES)
                assert (found.value is None) == (example.undefined is not None), example.id
                worked = found.value
                if example.published is not None and worked is not None:
                    rounded = half_up(worked, example.published_decimals or 0)
                    assert (rounded != example.published) == example.published_differs, example.id
                assert not example.small_numbers or "few" in found.codes
            case RatioOfRates(top_rate_percent=above, bottom_rate_percent=below):
                worked = above / below
            case Gap(a_percent=a, b_percent=b):
                worked = gap_reading("bme-minus-white", a, b).value
            case Share(n=n, of=of):
                worked = 100 * n / of
        if example.computed is not None:
            assert worked is not None
            assert abs(worked - example.computed) <= 0.00005, example.id


# Independent statistics


def test_there_are_at_least_five_hundred_generated_tables_with_the_hard_ones_among_them():
    assert len(TABLES) >= 500
    assert any(x1 == 0 for x1, *_ in TABLES)
    assert any(x2 == 0 for _, _, x2, _ in TABLES)
    assert any(x1 == n1 for x1, n1, *_ in TABLES)


def test_the_ratio_is_scipys_on_every_generated_table():
    for x1, n1, x2, n2 in TABLES:
        found = ratio_reading("bme-over-white", group(x1, n1), group(x2, n2), FEW, EDGES)
        if x1 and x2:
            assert found.value is not None
            assert isclose(
                found.value, scipy.stats.contingency.relative_risk(x1, n1, x2, n2).relative_risk, rel_tol=1e-12
            )
        else:
            assert found.value is None


def by_statsmodels(x1: int, n1: int, x2: int, n2: int, **how: Any) -> tuple[float, float]:
    """Return its interval for two groups. It takes seconds to import."""
    from statsmodels.stats.proportion import confint_proportions_2indep  # noqa: PLC0415

    return confint_proportions_2indep(x1, n1, x2, n2, **how)


def test_the_interval_of_a_ratio_is_that_of_statsmodels():
    """Statsmodels cannot invert the test where a whole group has the outcome: those are checked by SciPy below."""
    compared = 0
    for x1, n1, x2, n2 in TABLES:
        if x1 == n1 or x2 == n2 or not (x1 and x2):
            continue
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            low, high = by_statsmodels(x1, n1, x2, n2, compare="ratio", method="score", correction=False)
        ours = ratio_interval(x1, n1, x2, n2)
        assert isclose(ours[0], low, rel_tol=1e-4), (x1, n1, x2, n2)
        assert ours[1] is not None
        assert isclose(ours[1], high, rel_tol=1e-4), (x1, n1, x2, n2)
        compared += 1
    assert compared >= 500


def oracle(phi: float, x1: int, n1: int, x2: int, n2: int) -> float:
    """Koopman's statistic by the book: the likelihood made as large as it can be with the ratio held at `phi`."""

    def unlikely(p2: float) -> float:
        p1 = phi * p2
        total = 0.0
        for count, chance in ((x1, p1), (n1 - x1, 1 - p1), (x2, p2), (n2 - x2, 1 - p2)):
            total -= count * log(max(chance, 1e-300)) if count else 0
        return total

    ceiling = min(1.0, 1 / phi)
    p2 = scipy.optimize.minimize_scalar(unlikely, bounds=(0, ceiling), method="bounded", options={"xatol": 1e-13}).x
    p1 = phi * p2
    variance = p1 * (1 - p1) / n1 + phi**2 * p2 * (1 - p2) / n2
    return (x1 / n1 - phi * x2 / n2) / sqrt(variance)


def test_each_end_of_every_interval_is_where_the_score_test_turns():
    """By SciPy's own search for the likelihood's top, on every table, whole groups included."""
    for x1, n1, x2, n2 in TABLES[:500]:
        if not (x1 or x2):
            continue
        low, high = ratio_interval(x1, n1, x2, n2)
        assert (low == 0) == (x1 == 0)
        assert (high is None) == (x2 == 0)
        if low:
            assert isclose(oracle(low, x1, n1, x2, n2), Z, abs_tol=2e-3), (x1, n1, x2, n2)
        if high is not None:
            assert isclose(oracle(high, x1, n1, x2, n2), -Z, abs_tol=2e-3), (x1, n1, x2, n2)


def test_the_interval_of_a_difference_is_that_of_statsmodels_and_scipy():
    for x1, n1, x2, n2 in TABLES:
        theirs = by_statsmodels(x1, n1, x2, n2, compare="diff", method="newcomb")
        ours = difference_interval(x1, n1, x2, n2)
        assert all(isclose(a, b, abs_tol=1e-9) for a, b in zip(ours, theirs, strict=True)), (x1, n1, x2, n2)
        interval = scipy.stats.binomtest(x1, n1).proportion_ci(method="wilson")
        assert all(isclose(a, b, abs_tol=1e-9) for a, b in zip(wilson(x1, n1), interval, strict=True))
    assert isclose(Z, scipy.stats.norm.ppf(0.975))


def test_turning_a_ratio_upside_down_turns_its_interval_too():
    for x1, n1, x2, n2 in TABLES:
        if x1 and x2:
            low, high = ratio_interval(x1, n1, x2, n2)
            turned_low, turned_high = ratio_interval(x2, n2, x1, n1)
            assert high is not None
            assert turned_high is not None
            assert isclose(low, 1 / turned_high, rel_tol=1e-9)
            assert isclose(high, 1 / turned_low, rel_tol=1e-9)


def test_the_people_behind_a_ratio_make_it_equal():
    for x1, n1, x2, n2 in TABLES:
        if not (x1 and x2):
            continue
        for direction in ("bme-over-white", "white-over-bme"):
            people = ratio_reading(direction, group(x1, n1), group(x2, n2), FEW, EDGES).people
            assert people is not None
            moved = x1 - people if direction == "bme-over-white" else x1 + people
            assert isclose(moved / n1, x2 / n2, rel_tol=1e-9, abs_tol=1e-12)


# Masked cells, changes, bands, sums


def cell(low: int, high: int | None) -> Range:
    return Range(low, high)


def test_a_masked_cell_gives_a_range_or_nothing_never_nought_or_infinity():
    staff, others = cell(725, 725), Counts(cell(17, 17), cell(2505, 2505))
    below = ratio_reading("bme-over-white", Counts(cell(0, 4), staff), others, FEW, EDGES)
    assert (below.value, below.why, below.least) == (None, "masked", None)
    assert below.most is not None
    assert half_up(below.most, 2) == 0.81
    band = ratio_reading("bme-over-white", Counts(cell(1, 4), staff), others, FEW, EDGES)
    assert band.least is not None
    assert half_up(band.least, 2) == 0.2
    hidden = ratio_reading("bme-over-white", Counts(cell(0, None), staff), others, FEW, EDGES)
    assert (hidden.value, hidden.least) == (None, None)
    under = ratio_reading("white-over-bme", Counts(cell(0, 4), staff), others, FEW, EDGES)
    assert under.most is None
    assert under.least is not None
    assert half_up(under.least, 2) == 1.23
    both = ratio_reading("bme-over-white", Counts(cell(0, 4), staff), Counts(cell(0, 4), staff), FEW, EDGES)
    assert both.codes == ("no-range",)
    no_base = ratio_reading("bme-over-white", Counts(cell(5, 5), cell(0, None)), others, FEW, EDGES)
    assert no_base.codes == ("no-range",)


def test_a_change_has_the_interval_of_the_two_years():
    now = ratio_reading("bme-over-white", group(60, 725), group(90, 2505), FEW, EDGES)
    before = ratio_reading("bme-over-white", group(40, 700), group(95, 2500), FEW, EDGES)
    found = ratio_change(now, before)
    assert found
    by, low, high = found
    assert now.value
    assert before.value
    assert isclose(by, now.value / before.value)
    assert low < by < high
    assert now.low and now.high and before.low and before.high
    ends = combined(
        log(now.value), (log(now.low), log(now.high)), log(before.value), (log(before.low), log(before.high))
    )
    assert (low, high) == tuple(map(exp, ends))
    assert ratio_change(now, Reading(why="masked")) is None


def test_a_change_of_a_gap_is_in_points():
    now, before = (gap_reading("bme-minus-white", one, 19.9) for one in (25.5, 27.5))
    change = gap_change(now, before)
    assert change
    assert half_up(change[0], 1) == -2.0
    assert change[1:] == (None, None)
    counted = [gap_reading("bme-minus-white", one, 19.9, (400, 1800)) for one in (25.5, 27.5)]
    change = gap_change(*counted)
    assert change
    assert change[1] is not None
    assert change[2] is not None
    assert change[1] < change[0] < change[2]
    assert gap_change(Reading(), before) is None


def test_unknown_ethnicity_counts_below_the_line_in_pay_bands():
    all_staff, rows, drops = band_reading(
        [("Band 5", 400, 500, 100, ""), ("Band 6", 100, 380, 20, ""), ("Empty", 0, 0, 0, "")]
    )
    assert all_staff.share == 500 / 1500
    assert [row.share for row in rows] == [0.4, 0.2, None]
    assert drops == [("", "Band 6")]
    assert rows[1].people is not None
    assert half_up(rows[1].people, 1) == 66.7


def test_rounding_is_half_up_whatever_binary_says():
    assert [half_up(value, 2) for value in (1.005, 1.125, 2.675, -1.005)] == [1.01, 1.13, 2.68, -1.01]
    assert str(half_up(-0.001, 2)) == "0.0"
