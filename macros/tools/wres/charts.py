"""Yearly series drawn as accessible SVG when the site is built: no scripts, any colour scheme, and on paper."""

import csv
import io
from dataclasses import dataclass
from urllib.parse import quote

from markupsafe import Markup

from macros.marks import Mark
from macros.tools.wres.model import Figure, YearlySeries

WIDTH, HEIGHT = 340, 210
LEFT, RIGHT, TOP, BOTTOM = 34, 4, 18, 26
INDENT = 16  # keeps the first and last number clear of the edges
Level = tuple[float, float]
"""Between these a ratio counts as non-adverse."""


@dataclass(frozen=True)
class Scale:
    """Where years and numbers stand on the drawing, in its own units."""

    years: range
    low: float
    high: float

    def x(self, year: str) -> float:
        """Return how far from the left a year stands."""
        inside = WIDTH - LEFT - RIGHT - 2 * INDENT
        return round(LEFT + INDENT + (int(year) - self.years[0]) * inside / max(len(self.years) - 1, 1), 1)

    def y(self, number: float) -> float:
        """Return how far from the top a number stands."""
        return round(TOP + (self.high - number) * (HEIGHT - TOP - BOTTOM) / (self.high - self.low), 1)


def chart(series: YearlySeries, table: str, level: Level | None = None) -> str:
    """Return a figure: the key, the drawing, its table, and a link that saves the numbers as CSV.

    The drawing names itself and says in words what it shows; the table beside it has every number.

    Args:
        series: What to draw.
        table: Its table, as Markdown.
        level: Between which ratios to shade it, if any.
    """
    name = f"{series.id}-chart"
    return "\n".join(
        [
            "",
            '<div class="chart" markdown="1">',
            Markup('<p class="chart-title" {}>{}</p>').format(Mark.LABEL.html, series.title),
            *([_key(level)] if series.unit == "ratio" else []),
            drawing(series, name, level),
            "",
            table,
            "",
            f'<p class="chart-save" {Mark.CONTROL.html}><a download="{series.id}.csv" href="{csv_link(series)}">'
            "Save these figures as a spreadsheet (CSV)</a></p>",
            "</div>",
            "",
        ]
    )


def _key(level: Level | None) -> str:
    shaded = f" Shaded: {level[0]:.2f} to {level[1]:.2f}, called non-adverse, a rule of thumb." if level else ""
    return f'<p class="chart-key" {Mark.LEAD.html}>Dashed line: 1, no gap.{shaded}</p>'


def drawing(series: YearlySeries, name: str, level: Level | None = None) -> str:
    """Return the SVG of a series. Years next to each other are joined; a year that was not read is a gap."""
    lines = {"bme": {f.year: f.value for f in series.shown}}
    white = {f.year: f.white for f in series.shown if f.white is not None}
    if white:
        lines["white"] = white
    scale = _scale(series, [n for line in lines.values() for n in line.values()])
    parts = [
        f'<svg class="series" viewBox="0 0 {WIDTH} {HEIGHT}" role="img" aria-labelledby="{name}-title {name}-desc">',
        Markup('<title id="{}-title">{}</title>').format(name, series.title),
        Markup('<desc id="{}-desc">{}</desc>').format(name, in_words(series)),
        *_axes(series, scale, level),
    ]
    for group, line in lines.items():
        parts += _line(series, group, line, scale)
    if white:
        parts.append(f'<text class="legend" x="{LEFT}" y="10">● BME staff&#160;&#160; ◇ white staff</text>')
    return "".join([*parts, "</svg>"])


def in_words(series: YearlySeries) -> str:
    """Say what a drawing shows: its first and last year, and the years that are missing."""
    first, last = series.shown[0], series.shown[-1]
    read = {int(f.year) for f in series.shown}
    missing = [str(y) for y in range(int(first.year), int(last.year)) if y not in read]
    words = f"{_number(series, first.value)} in {first.year}"
    if last is not first:
        words += f", {_number(series, last.value)} in {last.year}"
    return words + (f". Not read: {', '.join(missing)}." if missing else ".")


def _scale(series: YearlySeries, numbers: list[float]) -> Scale:
    years = [int(f.year) for f in series.shown]
    if series.unit == "ratio":
        low, high = min(0.7, *numbers), max(1.4, *numbers)
        return Scale(range(min(years), max(years) + 1), round(low - 0.05, 1), round(high + 0.15, 1))
    step = next(s for s in (10, 20, 50, 100, 200, 500) if max(numbers) <= s * 5)
    top = step * -(-max(numbers) * 1.12 // step)
    return Scale(range(min(years), max(years) + 1), 0, top)


def _axes(series: YearlySeries, scale: Scale, level: Level | None) -> list[str]:
    parts = []
    right = WIDTH - RIGHT
    if level:
        low, high = level
        parts.append(
            f'<rect class="level" x="{LEFT}" y="{scale.y(high)}" width="{right - LEFT}" '
            f'height="{round(scale.y(low) - scale.y(high), 1)}"/>'
        )
    if series.unit == "ratio":
        ticks = [t / 5 for t in range(0, 20) if scale.low <= t / 5 <= scale.high]
    else:
        ticks = [scale.high * i / 4 for i in range(5)]
    for tick in ticks:
        strong = ' class="one"' if series.unit == "ratio" and tick == 1 else ' class="grid"'
        parts.append(f'<line{strong} x1="{LEFT}" x2="{right}" y1="{scale.y(tick)}" y2="{scale.y(tick)}"/>')
        label = f"{tick:.1f}" if series.unit == "ratio" else f"{tick:g}{'%' if series.unit == 'percent' else ''}"
        parts.append(f'<text class="tick" text-anchor="end" x="{LEFT - 4}" y="{scale.y(tick) + 3.5}">{label}</text>')
    for year in scale.years:
        parts.append(
            f'<text class="tick" text-anchor="middle" x="{scale.x(str(year))}" y="{HEIGHT - 8}">'
            f"{year if len(scale.years) <= 7 else f'’{year % 100:02}'}</text>"
        )
    return parts


def _line(series: YearlySeries, group: str, line: dict[str, float], scale: Scale) -> list[str]:
    parts = []
    for year, number in line.items():
        before = str(int(year) - 1)
        if before in line:
            parts.append(
                f'<line class="join {group}" x1="{scale.x(before)}" y1="{scale.y(line[before])}" '
                f'x2="{scale.x(year)}" y2="{scale.y(number)}"/>'
            )
    for year, number in line.items():
        x, y = scale.x(year), scale.y(number)
        below = group == "white" and number < next(f.value for f in series.shown if f.year == year)
        parts.append(
            f'<circle class="bme" cx="{x}" cy="{y}" r="3.5"/>'
            if group == "bme"
            else f'<path class="white" d="M{x} {y - 4.5}l4.5 4.5l-4.5 4.5l-4.5 -4.5z"/>'
        )
        parts.append(
            f'<text class="point" text-anchor="middle" x="{x}" y="{round(y + (14 if below else -8), 1)}">'
            f"{f'{number:.2f}' if series.unit == 'ratio' else f'{number:g}'}</text>"
        )
    return parts


def _number(series: YearlySeries, number: float) -> str:
    return f"{number:.2f}" if series.unit == "ratio" else f"{number:g}{'%' if series.unit == 'percent' else ''}"


def csv_link(series: YearlySeries) -> str:
    """Return the numbers as a `data:` address, so that saving them works from a USB stick and without scripts."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(["series", "year", "survey", "value", "white", "unknown", "unit", "confidence", "sources"])
    for found in series.shown:
        writer.writerow([series.id, *_row(found), series.unit, found.confidence, " ".join(found.sources)])
    return "data:text/csv;charset=utf-8," + quote(out.getvalue())


def _row(found: Figure) -> list[str | float]:
    return [found.year, found.survey or "", found.value, found.white or "", found.unknown or ""]
