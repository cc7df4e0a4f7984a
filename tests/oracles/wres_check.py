"""What is wrong with a published WRES figure: codes and numbers, for data/wres/reader.yml to put into words.

The browser's copy, `macros/tools/wres_reader/check.js`, must find the same: both run `tests/vectors/wres.yml`.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from math import floor

from macros.tools.wres_reader.rules import Group, Reading, half_up

NUMBER = re.compile(r"(?<![\d.])([-−–]?\d+(?:[.,]\d+)?)\s*(%|per ?cent\b)?", re.IGNORECASE)
YEAR = re.compile(r"(19|20)\d\d")
MORE = re.compile(r"\b(more|higher|greater)\b", re.IGNORECASE)
LESS = re.compile(r"\b(less|lower|fewer)\b", re.IGNORECASE)
TIMES_MORE = re.compile(r"\btimes\s+(more|higher|greater)\b", re.IGNORECASE)


@dataclass(frozen=True)
class Finding:
    """One thing found, by its code, with the numbers that its words need."""

    code: str
    numbers: Mapping[str, float | str]


@dataclass(frozen=True)
class Printed:
    """A figure as printed: the first number that is not a year, its decimals and its unit."""

    value: float
    decimals: int
    percent: bool


def printed(text: str) -> Printed | None:
    """Return the figure in some published words, or None."""
    for match in NUMBER.finditer(text):
        digits = match[1].replace("−", "-").replace("–", "-").replace(",", ".")
        if YEAR.fullmatch(digits) and not match[2]:
            continue
        return Printed(float(digits), len(digits.partition(".")[2]), bool(match[2]))
    return None


def same(value: float, figure: Printed) -> bool:
    """Whether a value, rounded as the figure is, is the figure."""
    return abs(half_up(value, figure.decimals) - figure.value) < 1e-9


def check_ratio(
    text: str, reading: Reading, top: Group, bottom: Group, before: float | None = None
) -> tuple[Finding, ...]:
    """Return what a published ratio shows beside its counts.

    Args:
        text: The figure, with the words around it if the rep gave them.
        reading: What the counts say.
        top: The group above the line.
        bottom: The group below it.
        before: The ratio of the year before, if it is known.
    """
    figure = printed(text)
    if figure is None:
        return (Finding("no-figure", {}),)
    found: list[Finding] = []
    p, value = figure.value, reading.value
    if figure.percent:
        return tuple(_percentage(figure, text, reading))
    if p < 0:
        return (Finding("negative", {"printed": p}),)
    if 0 < p < 1 and MORE.search(text):
        found.append(Finding("below-one-more", {"printed": p, "turned": 1 / p, "extra": 1 + p}))
    elif TIMES_MORE.search(text):
        found.append(Finding("times-more", {"printed": p}))
    if value is None:
        inside = (reading.least or reading.most) and _fits(figure, reading)
        if reading.least or reading.most:
            found.append(Finding("fits-range" if inside else "outside-range", {"printed": p}))
        elif reading.why in ("nobody-above", "nobody-below", "no-people"):
            found.append(Finding("not-possible", {"printed": p}))
        return tuple(found)
    if same(value, figure):
        return (*found, Finding("agrees", {"printed": p, "value": value}))
    found.append(Finding("differs", {"printed": p, "value": value, "rounded": half_up(value, figure.decimals)}))
    causes = list(_causes(figure, value, top, bottom, before))
    return (*found, *(causes or [Finding("unexplained", {})]))


def _fits(figure: Printed, reading: Reading) -> bool:
    slack = 0.5 / 10**figure.decimals
    return (reading.least is None or figure.value >= reading.least - slack) and (
        reading.most is None or figure.value <= reading.most + slack
    )


def _percentage(figure: Printed, text: str, reading: Reading) -> list[Finding]:
    """Return what a ratio printed with a percent sign may be."""
    p, value = figure.value, reading.value
    more, less = MORE.search(text), LESS.search(text)
    if more or less:
        ratio = 1 + p / 100 if more else 1 - p / 100
        words = {"printed": p, "ratio": ratio}
        if value is None:
            return [Finding("percent-more", words)]
        says = same(100 * (value - 1) if more else 100 * (1 - value), figure)
        return [
            Finding("percent-more", words),
            Finding("agrees" if says else "differs", {"printed": ratio, "value": value, "rounded": half_up(value, 2)}),
        ]
    found = [Finding("percent-sign", {"printed": p})]
    for name, share in (("bme", reading.bme), ("white", reading.white)):
        if share is not None and same(100 * share, figure):
            found.append(Finding("is-share", {"printed": p, "group": name}))
    if value is not None and same(100 * value, figure):
        found.append(Finding("times-100", {"printed": p, "value": value}))
    elif value is not None and same(value, figure):
        found.append(Finding("sign-only", {"printed": p, "value": value}))
    return found


def _causes(figure: Printed, value: float, top: Group, bottom: Group, before: float | None) -> list[Finding]:
    """Return the slips that give just the printed figure."""
    found = []
    x1, n1, x2, n2 = top.n.low, top.of.low, bottom.n.low, bottom.of.low
    for decimals in (0, 1, 2):
        above, below = half_up(100 * x1 / n1, decimals), half_up(100 * x2 / n2, decimals)
        if below and same(above / below, figure):
            found.append(Finding("rounded-shares", {"above": above, "below": below, "decimals": decimals}))
            break
    if same(1 / value, figure):
        found.append(Finding("inverted", {"turned": 1 / value}))
    elif same((x2 / n1) / (x1 / n2), figure) or same((x1 / n2) / (x2 / n1), figure):
        found.append(Finding("swapped", {}))
    if same(x1 / x2, figure):
        found.append(Finding("counts-only", {"above": x1, "below": x2}))
    if abs(floor(value * 10**figure.decimals + 1e-9) / 10**figure.decimals - figure.value) < 1e-9:
        found.append(Finding("cut-off", {}))
    if before is not None and same(before, figure):
        found.append(Finding("last-year", {"before": before}))
    return found


def check_gap(text: str, value: float, one: float, other: float, before: float | None = None) -> tuple[Finding, ...]:
    """Return what a published gap shows beside its two percentages.

    Args:
        text: The figure, with the words around it.
        value: The gap in points, in the indicator's direction.
        one: The percentage taken first.
        other: The percentage taken from it.
        before: The gap of the year before, if it is known.
    """
    figure = printed(text)
    if figure is None:
        return (Finding("no-figure", {}),)
    words = {
        "printed": figure.value,
        "value": value,
        "rounded": half_up(value, figure.decimals),
    }
    if same(value, figure):
        return (*([Finding("points", words)] if figure.percent else []), Finding("agrees", words))
    found = [Finding("differs", words)]
    if same(-value, figure):
        found.append(Finding("turned", {"value": value}))
    elif other and same(100 * (one / other - 1), figure):
        found.append(Finding("relative", words))
    elif other and same(one / other, figure):
        found.append(Finding("is-ratio", words))
    if before is not None and same(before, figure):
        found.append(Finding("last-year", {"before": before}))
    return tuple(found) if len(found) > 1 else (*found, Finding("unexplained", {}))


def check_sum(parts: list[int], total: int) -> tuple[Finding, ...]:
    """Return a finding where the parts do not come to the printed total."""
    added = sum(parts)
    if added == total:
        return ()
    return (Finding("sum", {"added": added, "total": total, "apart": abs(added - total)}),)


def check_survey(year: int, survey: int) -> tuple[Finding, ...]:
    """Return a finding where the survey is not that of the autumn before the WRES year."""
    return () if survey == year - 1 else (Finding("survey-year", {"year": year, "survey": survey, "right": year - 1}),)


def check_labels(gaps: dict[int, str]) -> tuple[Finding, ...]:
    """Return a finding where white staff do worse on all four survey indicators at once: are the labels swapped?"""
    swapped = set(gaps) == {5, 6, 7, 8} and set(gaps.values()) == {"other-way"}
    return (Finding("labels", {}),) if swapped else ()
