"""The sums of the WRES: likelihoods, ratios and gaps, how sure they are, and the people behind them.

The browser's copy, `macros/tools/wres_reader/rules.js`, must give the same answers: both run `tests/vectors/wres.yml`.
"""

from dataclasses import dataclass
from math import exp, floor, log
from typing import Literal

from macros.tools.wres_reader.intervals import combined, difference_interval, ratio_interval

Why = Literal["no-people", "nobody-above", "nobody-below", "masked", "attendances"]


@dataclass(frozen=True)
class Range:
    """A count as published: one number, or for a masked cell the least and most it can be (None: not known)."""

    low: int
    high: int | None

    @property
    def exact(self) -> bool:
        """Whether it is one number."""
        return self.low == self.high


@dataclass(frozen=True)
class Group:
    """`n` people out of `of`."""

    n: Range
    of: Range

    @property
    def exact(self) -> bool:
        """Whether both are one number."""
        return self.n.exact and self.of.exact


@dataclass(frozen=True)
class Reading:
    """What the counts say. `low` and `high` are the interval, `least` and `most` what masked cells allow."""

    value: float | None = None
    why: Why | None = None
    low: float | None = None
    high: float | None = None
    least: float | None = None
    most: float | None = None
    bme: float | None = None
    white: float | None = None
    people: float | None = None
    """How many fewer (indicator 3) or more (2 and 4) BME people would make the two equal; below 0: the other way."""
    codes: tuple[str, ...] = ()


def group(n: int, of: int) -> Group:
    """Return a group whose counts are both known."""
    return Group(Range(n, n), Range(of, of))


def half_up(value: float, decimals: int) -> float:
    """Round as people do, 1.125 to 1.13: half away from zero, and no harm from binary fractions."""
    scale = 10.0**decimals
    rounded = floor(abs(value) * scale + 0.5 + 1e-9) / scale
    return -rounded if value < 0 and rounded else rounded


def ratio_reading(direction: str, bme: Group, white: Group, few: int, edges: tuple[float, float]) -> Reading:
    """Read an indicator that is a ratio of likelihoods: 2, 3 and 4.

    Args:
        direction: `white-over-bme` or `bme-over-white`.
        bme: The counts for BME people. Unknown ethnicity is in neither group.
        white: The counts for white people.
        few: Below this many in a group the numbers are small.
        edges: The range that is treated as not adverse.
    """
    top, bottom = (bme, white) if direction == "bme-over-white" else (white, bme)
    if bme.of.high == 0 or white.of.high == 0:
        return Reading(why="no-people")
    if not (bme.exact and white.exact):
        return _masked(top, bottom)
    if bme.n.low > bme.of.low or white.n.low > white.of.low:
        return Reading(why="attendances")
    x1, n1, x2, n2 = top.n.low, top.of.low, bottom.n.low, bottom.of.low
    bme_share, white_share = bme.n.low / bme.of.low, white.n.low / white.of.low
    codes = ["few"] if min(x1, x2) < few else []
    expected = white_share * bme.of.low
    people = bme.n.low - expected if direction == "bme-over-white" else expected - bme.n.low
    if x2 == 0 or x1 == 0:
        low, high = ratio_interval(x1, n1, x2, n2) if x1 or x2 else (None, None)
        why: Why = "nobody-below" if x2 == 0 else "nobody-above"
        return Reading(why=why, low=low, high=high, people=people, codes=tuple(codes), bme=bme_share, white=white_share)
    value = (x1 * n2) / (n1 * x2)
    low, high = ratio_interval(x1, n1, x2, n2)
    assert high is not None  # somebody stands below the line
    codes += ["equal" if value == 1 else "worse" if value > 1 else "other-way"]
    codes += ["above" if value > edges[1] else "below" if value < edges[0] else "inside"]
    codes += ["one-inside" if low <= 1 <= high else "one-few" if min(x1, x2) < few else "one-outside"]
    codes += ["range-clear" if low > edges[1] or high < edges[0] else "range-touched"]
    return Reading(value=value, low=low, high=high, people=people, codes=tuple(codes), bme=bme_share, white=white_share)


def _masked(top: Group, bottom: Group) -> Reading:
    """Return what a ratio can be where a cell is masked: never a value, and no end that isn't known."""
    of = (top.of, bottom.of)
    if not all(count.exact and count.low for count in of):
        return Reading(why="masked", codes=("no-range",))
    most_above = top.n.high if top.n.high is not None else top.of.low
    most_below = bottom.n.high if bottom.n.high is not None else bottom.of.low
    least = (top.n.low / top.of.low) / (most_below / bottom.of.low) if top.n.low and most_below else None
    most = (most_above / top.of.low) / (bottom.n.low / bottom.of.low) if bottom.n.low else None
    return Reading(why="masked", least=least, most=most, codes=() if least or most else ("no-range",))


def gap_reading(
    direction: str, one: float, other: float, bases: tuple[float, float] | None = None, few: int = 0
) -> Reading:
    """Read an indicator that is a gap between two percentages: 5 to 9.

    Args:
        direction: `bme-minus-white`, `white-minus-bme` or `board-minus-workforce`.
        one: The percentage for BME staff; for the board, that of the board.
        other: The percentage for white staff; for the board, that of the workforce.
        bases: How many people each is a percentage of, if known.
        few: Below this many people in a base the numbers are small.
    """
    sign = -1 if direction == "white-minus-bme" else 1
    value = sign * (one - other)
    adverse = -value if direction == "board-minus-workforce" else value
    codes = ["equal" if abs(adverse) < 1e-9 else "worse" if adverse > 0 else "other-way"]
    if not bases:
        return Reading(value=value, bme=one / 100, white=other / 100, codes=tuple(codes))
    low, high = difference_interval(one / 100 * bases[0], bases[0], other / 100 * bases[1], bases[1])
    low, high = (100 * low, 100 * high) if sign > 0 else (-100 * high, -100 * low)
    codes += ["zero-inside" if low <= 0 <= high else "zero-outside"]
    codes += ["few"] if min(bases) < few else []
    return Reading(value=value, low=low, high=high, bme=one / 100, white=other / 100, codes=tuple(codes))


def ratio_change(now: Reading, before: Reading) -> tuple[float, float, float] | None:
    """Return by what a ratio is multiplied since the year before, with its interval; None unless both are known."""
    if not (now.value and now.low and now.high and before.value and before.low and before.high):
        return None
    low, high = combined(
        log(now.value), (log(now.low), log(now.high)), log(before.value), (log(before.low), log(before.high))
    )
    return now.value / before.value, exp(low), exp(high)


def gap_change(now: Reading, before: Reading) -> tuple[float, float | None, float | None] | None:
    """Return the change of a gap in points; with its interval where both years have one."""
    if now.value is None or before.value is None:
        return None
    if now.low is None or now.high is None or before.low is None or before.high is None:
        return now.value - before.value, None, None
    return now.value - before.value, *combined(now.value, (now.low, now.high), before.value, (before.low, before.high))


@dataclass(frozen=True)
class Band:
    """A pay band: its BME share, unknowns below the line, beside that of all; `people` more would make them equal."""

    name: str
    bme: int
    of: int
    share: float | None
    points: float | None
    people: float | None


def band_reading(bands: list[tuple[str, int, int, int, str | None]]) -> tuple[Band, list[Band], list[tuple[str, str]]]:
    """Read indicator 1: all staff, each band, and on each ladder the first band with a smaller share than before.

    The share must be smaller than that of the band before it on its ladder, and than that of all staff.

    Args:
        bands: Name, BME, white and unknown for each band, lowest first, and the ladder whose bands follow one another;
            None: the band is no step of any.
    """
    bme, of = sum(b[1] for b in bands), sum(b[1] + b[2] + b[3] for b in bands)
    overall = bme / of if of else None
    rows: list[Band] = []
    drops: dict[str, str] = {}
    last: dict[str, float] = {}
    for name, here, white, unknown, ladder in bands:
        total = here + white + unknown
        if not total or overall is None:
            rows.append(Band(name, here, total, None, None, None))
            continue
        share = here / total
        rows.append(Band(name, here, total, share, 100 * (share - overall), overall * total - here))
        if ladder is None:
            continue
        if ladder not in drops and share < last.get(ladder, 0) and share < overall:
            drops[ladder] = name
        last[ladder] = share
    return Band("all", bme, of, overall, None, None), rows, list(drops.items())
