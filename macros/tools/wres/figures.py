"""Figures of workforce data: one in a sentence, a series as a chart with its table, the regions side by side."""

from collections.abc import Iterable

from macros.render.book import Book, WrongUse, require
from macros.render.doubts import in_doubt
from macros.render.table import table
from macros.render.words import written
from macros.tools.wres.charts import chart
from macros.tools.wres.evidence import links, note
from macros.tools.wres.model import FINDINGS, INDICATORS, YEARLY, YearlySeries

GROUPS = {"bme": "value", "white": "white", "unknown": "unknown", "gap": "gap_points"}


def amount(book: Book, finding_id: str, key: str) -> str:
    """Print one figure of a finding, with its unit.

    Args:
        book: The handbook.
        finding_id: Id from `data/wres/findings/`.
        key: A key of its `values`.

    Example:
        {{ amount("non-adverse-range", "to_ratio") }}
    """
    require("finding", finding_id, book.data[FINDINGS])
    values = book.data[FINDINGS][finding_id].values
    require(f"value of {finding_id}", key, values)
    return written(key, values[key])


def figure(book: Book, series_id: str, in_year: str = "", group: str = "bme", *, year: bool = True) -> str:
    """Print one year's figure of a series: the latest unless told, with its year, and a note if it is not certain.

    Args:
        book: The handbook.
        series_id: Id from `data/wres/national_series.yml` or `regional_series.yml`.
        in_year: The WRES report year.
        group: `bme` (or the ratio), `white`, `unknown` or `gap`.
        year: False leaves the year out.

    Example:
        {{ figure("workforce-bme-share") }}
    """
    series = _series(book, series_id)
    require("group", group, GROUPS)
    known = {found.year: found for found in series.shown if getattr(found, GROUPS[group]) is not None}
    if in_year or not known:
        require(f'year of {series_id} with "{group}"', in_year, known)
    found = known[in_year or max(known)]
    shown = shown_figure(series, getattr(found, GROUPS[group]), points=group == "gap")
    links(book, found)
    return shown + (f" ({found.year})" if year else "") + note(book, f"{series_id} {found.year}", [found])


def shown_figure(series: YearlySeries, number: float, *, points: bool = False) -> str:
    """Print a number in the unit of its series."""
    if points:
        return written("points", number)
    return written({"ratio": "ratio", "percent": "percent"}.get(series.unit, series.unit), number)


def series_chart(book: Book, series_id: str) -> str:
    """Draw a series year by year, with its table beside it and the figures to download. Gaps stay gaps.

    Example:
        {{ series_chart("appointment-ratio") }}
    """
    series = _series(book, series_id)
    if not series.shown:
        raise WrongUse(f"{series_id} has no figure sure enough to draw.")
    level = next(i.non_adverse_range for i in book.data[INDICATORS].values() if i.number == series.indicator)
    return chart(series, _series_table(book, series), level if series.unit == "ratio" else None)


def _series_table(book: Book, series: YearlySeries) -> str:
    """Return the table beside a chart: each year that was read, who published it, and how sure it is."""
    has_white = any(found.white is not None for found in series.shown)
    first = {"ratio": "Ratio", "trusts": "Trusts", "people": "People"}.get(series.unit, "Figure")
    heads = ["Year", *(["BME", "White"] if has_white else [first]), "Published by"]
    rows = []
    for found in series.shown:
        shown = shown_figure(series, found.value) + (f" of {found.of}" if found.of else "")
        white = shown_figure(series, found.white) if found.white is not None else "Not read"
        survey = f"<br>survey of {found.survey}" if found.survey else ""
        rows.append(
            [
                f"**{found.year}**{survey}",
                shown,
                *([white] if has_white else []),
                "; ".join(links(book, found)) + note(book, f"{series.id} {found.year}", [found]),
            ]
        )
    caption = f"{series.title}{f': {series.region}' if series.region else ''}"
    return table(caption, heads, rows) + (_remark(series.caveat) if series.caveat else "")


def regions_table(book: Book, indicator: int) -> str:
    """The regional figures that were read for one indicator, year by year.

    Example:
        {{ regions_table(2) }}
    """
    found = [s for s in book.data[YEARLY].values() if s.region and s.indicator == indicator]
    require(
        "indicator with regional figures",
        str(indicator),
        {str(s.indicator) for s in book.data[YEARLY].values() if s.region},
    )
    years = sorted({f.year for s in found for f in s.shown})

    def cells(series: YearlySeries) -> Iterable[str]:
        by_year = {f.year: f for f in series.shown}
        for year in years:
            yield shown_figure(series, by_year[year].value) if year in by_year else "Not read"

    rows = [
        [
            f"**{series.region}**",
            *cells(series),
            "; ".join(dict.fromkeys(link for f in series.shown for link in links(book, f))),
        ]
        for series in found
    ]
    caveats = dict.fromkeys(series.caveat for series in found if series.caveat)
    notes = "".join(_remark(words) for words in caveats)
    return table(f"Indicator {indicator} by region: {found[0].title}", ["Where", *years, "Published by"], rows) + notes


def _remark(words: str) -> str:
    return f"\n{in_doubt(f'Take care: {words}')}\n"


def _series(book: Book, series_id: str) -> YearlySeries:
    require("series", series_id, book.data[YEARLY])
    return book.data[YEARLY][series_id]


MACROS = (amount, figure, series_chart, regions_table)
