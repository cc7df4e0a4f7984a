"""Workforce data as readers see it: citing findings, printing figures, and the tables of the WRES."""

from collections.abc import Iterable
from html import escape

from macros.models.wres import Figure, Graded, Indicator, YearlySeries
from macros.render.book import Book, WrongUse, require
from macros.render.charts import chart
from macros.render.table import table
from macros.render.words import written

UNREAD = {
    "primary": "open the page before you rely on it.",
    "secondary": "we read this at second hand. Open the original before you rely on it.",
    "recalled": "we know of this but have not read it. Open the original before you rely on it.",
}
GROUPS = {"bme": "value", "white": "white", "unknown": "unknown", "gap": "gap_points"}


def evidence(book: Book, *ids: str, caveat: bool = True) -> str:
    """Cite where workforce data was published, with a note where it is not certain.

    Args:
        book: The handbook.
        ids: Ids of findings, reports or steps in `data/wres/`; `indicator-3`; a series for its latest
            figure, or `workforce-bme-share 2022` for that year's.
        caveat: False leaves the note out where the page has already shown it.

    Example:
        {{ evidence("non-adverse-range") }}
    """
    if not ids:
        raise WrongUse("evidence() needs at least one id.")
    return "".join(
        _cited(book, [(wanted, record) for wanted in ids for record in _graded(book, wanted)], caveat=caveat)
    )


def _cited(book: Book, records: list[tuple[str, Graded]], *, caveat: bool = True) -> Iterable[str]:
    """Yield the links of some records, then their notes.

    Raises:
        WrongUse: A record is too uncertain to be stated.
    """
    links: list[str] = []
    for name, record in records:
        if record.confidence == "low":
            raise WrongUse(f"{name} has low confidence: it may not be stated as so.")
        links += _links(book, record)
    yield f'<span class="cite">({"; ".join(dict.fromkeys(links))})</span>'
    if caveat:
        yield from dict.fromkeys(note(book, name, [record]) for name, record in records)


def amount(book: Book, finding_id: str, key: str) -> str:
    """Print one figure of a finding, with its unit.

    Args:
        book: The handbook.
        finding_id: Id from `data/wres/findings/`.
        key: A key of its `values`.

    Example:
        {{ amount("non-adverse-range", "to_ratio") }}
    """
    require("finding", finding_id, book.data.wres.findings)
    values = book.data.wres.findings[finding_id].values
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
    _links(book, found)
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
    return chart(series, _series_table(book, series))


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
                "; ".join(_links(book, found)) + note(book, f"{series.id} {found.year}", [found]),
            ]
        )
    caption = f"{series.title}{f': {series.region}' if series.region else ''}"
    remark = f'\n<span class="doubt">Take care: {_plain(series.caveat)}</span>\n' if series.caveat else ""
    return table(caption, heads, rows) + remark


def regions_table(book: Book, indicator: int) -> str:
    """The regional figures that were read for one indicator, year by year.

    Example:
        {{ regions_table(2) }}
    """
    found = [s for s in book.data.wres.series.values() if s.region and s.indicator == indicator]
    require(
        "indicator with regional figures",
        str(indicator),
        {str(s.indicator) for s in book.data.wres.series.values() if s.region},
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
            "; ".join(dict.fromkeys(link for f in series.shown for link in _links(book, f))),
        ]
        for series in found
    ]
    caveats = dict.fromkeys(f"{_plain(series.caveat)}" for series in found if series.caveat)
    notes = "".join(f'\n<span class="doubt">Take care: {words}</span>\n' for words in caveats)
    return table(f"Indicator {indicator} by region: {found[0].title}", ["Where", *years, "Published by"], rows) + notes


def indicators_table(book: Book) -> str:
    """The nine indicators at a glance: what each measures, where the figures come from, which way is worse.

    Example:
        {{ indicators_table() }}
    """
    rows = (
        [
            f"**{found.number}. {found.short_name}**",
            escape(found.plain, quote=False),
            escape(found.data_source, quote=False),
            escape(found.reading, quote=False),
        ]
        for found in book.data.wres.indicators.values()
    )
    return table(
        "The nine indicators", ["Indicator", "What it measures", "Where it comes from", "Which way is worse"], rows
    )


def indicator(book: Book, number: int) -> str:
    """All about one indicator: the measure, the sum, the direction, what misleads, and what to ask.

    Example:
        {{ indicator(3) }}
    """
    by_number = {str(i.number): i for i in book.data.wres.indicators.values()}
    require("indicator", str(number), by_number)
    found = by_number[str(number)]
    return "\n".join(
        [
            "",
            f"**What it measures.** {_plain(found.plain)}",
            "",
            f"**Where the figures come from.** {_plain(found.data_source)}.",
            "",
            f"**The sum.** {_plain(found.formula_words)}",
            "",
            f"**Which way is worse.** {_plain(found.reading)} {_range(found)}",
            "",
            "**What misleads:**",
            "",
            *(f"- {_plain(trap)}" for trap in found.traps),
            "",
            "**Ask management:**",
            "",
            *(f"- {_plain(ask)}" for ask in found.ask),
            "",
            f"**What the 2021 guide for unions said.** {_plain(found.guide_2021)} "
            f"{''.join(_cited(book, [(f'indicator-{number}', found)]))}.",
            "",
        ]
    )


def _range(found: Indicator) -> str:
    if found.non_adverse_range:
        low, high = found.non_adverse_range
        return f"From {low:.2f} to {high:.2f} is treated as non-adverse: a rule of thumb, not a target."
    return _plain(found.range_note or "")


def since_guide_table(book: Book) -> str:
    """What the 2021 guide for trade unions said about the WRES, and how it stands now.

    Example:
        {{ since_guide_table() }}
    """
    rows = (
        [
            _plain(row.guide_said),
            _plain(row.now),
            "; ".join(_source_link(book, s) for s in row.sources) or "As far as we know",
        ]
        for row in book.data.wres.since_guide.values()
    )
    return table("The 2021 guide, and now", ["The 2021 guide said", "How it stands", "Published by"], rows)


def wres_reports_table(book: Book) -> str:
    """The national reports, newest first, and when each came out.

    Example:
        {{ wres_reports_table() }}
    """
    rows = (
        [
            f"**{report.title}**",
            (written("published", report.published) if report.published else "Not found")
            + (f"<br>{_plain(report.note)}" if report.note else ""),
            "; ".join(_links(book, report)) + note(book, report.id, [report]),
        ]
        for report in sorted(book.data.wres.reports.values(), key=lambda r: r.year, reverse=True)
        if report.confidence != "low"
    )
    return table("The national reports", ["Report", "Came out", "Read at"], rows)


def wres_to_confirm(book: Book) -> str:
    """The workforce data that a person must still confirm.

    Example:
        {{ wres_to_confirm() }}
    """
    wres = book.data.wres
    records: list[tuple[str, Graded, str]] = [
        (record.id, record, f"{record.checked}")
        for each in (wres.indicators, wres.findings, wres.reports, wres.calendar)
        for record in each.values()
    ]
    records += [(f"{s.id}, {f.year}", f, f"{s.checked}") for s in wres.series.values() for f in s.figures]
    rows = [
        [f"`{name}`", record.confidence, _plain(record.to_confirm)] for name, record, _ in records if record.to_confirm
    ]
    return table("Workforce data to confirm", ["Record", "How sure", "What to open and check"], rows)


def note(book: Book, name: str, records: Iterable[Graded]) -> str:
    """Return the doubt about some data, in full the first time on a page, without its full stop."""
    records = list(records)
    if any(record.confidence != "high" for record in records):
        book.seen.unsure_data.add(name)
    words = " ".join(filter(None, (doubt_of(record) for record in records)))
    if not words:
        return ""
    if name in book.seen.doubts_shown:
        words = "Take care: see the note above"
    book.seen.doubts_shown.add(name)
    return f' <span class="doubt">{escape(words.removesuffix("."), quote=False)}</span>'


def doubt_of(record: Graded) -> str:
    """Return in words what a reader must know before relying on a figure, or nothing."""
    if record.caveat:
        return f"{'Note' if record.confidence == 'high' else 'Take care'}: {record.caveat}"
    return "" if record.confidence == "high" else f"Take care: {UNREAD[record.evidence]}"


def _graded(book: Book, wanted: str) -> list[Graded]:
    wres = book.data.wres
    series_id, _, year = wanted.partition(" ")
    if series_id in wres.series:
        figures = {figure.year: figure for figure in wres.series[series_id].shown}
        year = year or max(figures, default="")
        require(f"year of {series_id}", year, figures)
        return [figures[year]]
    known: dict[str, Graded] = {f"indicator-{i.number}": i for i in wres.indicators.values()}
    known |= {**wres.findings, **wres.reports, **wres.calendar}
    require("workforce data", wanted, [*known, *wres.series])
    return [known[wanted]]


def _series(book: Book, series_id: str) -> YearlySeries:
    require("series", series_id, book.data.wres.series)
    return book.data.wres.series[series_id]


def _links(book: Book, record: Graded | Figure) -> list[str]:
    return [_source_link(book, s) for s in record.sources] or [escape(d, quote=False) for d in record.documents]


def _source_link(book: Book, source_id: str) -> str:
    source = book.source(source_id)
    return f'<a href="{escape(source.url)}">{escape(source.publisher, quote=False)}</a>'


def _plain(text: str | None) -> str:
    return escape(text or "", quote=False)


MACROS = (
    evidence,
    amount,
    figure,
    series_chart,
    regions_table,
    indicators_table,
    indicator,
    since_guide_table,
    wres_reports_table,
    wres_to_confirm,
)
