"""The WRES reader: words and national figures for its script; formulas, a worked example and a blank table without."""

from typing import Any

from macros.marks import Mark
from macros.render.book import Book
from macros.render.table import table
from macros.render.tool import place
from macros.tools.wres.examples import Ratio
from macros.tools.wres.model import EXAMPLES, FINDINGS, INDICATORS, YEARLY, YearlySeries
from macros.tools.wres_reader.model import WRES_READER
from macros.tools.wres_reader.rules import Reading, group, half_up, ratio_reading

WORKED = "kmpt-2020-ind3-summary"


def wres_reader(book: Book) -> str:
    """The WRES reader. Without scripts: each sum in words, one worked through, and a table to print and fill in.

    Example:
        {{ wres_reader() }}
    """
    fallback = "\n\n".join(
        [
            "To have the sums done here, allow scripts in your browser. Nothing is sent anywhere.\n"
            f"{{: {Mark.SCREEN.html} }}",
            "By hand, use the sums below.",
            "### The sum for each indicator",
            _formulas(book),
            "### One worked through",
            _worked(book),
            "### A table to print and fill in",
            _blank(),
        ]
    )
    return place("wres_reader", _facts(book), fallback)


def _formulas(book: Book) -> str:
    rows = [
        (f"{indicator.number}. {indicator.short_name}", indicator.formula_words, indicator.reading)
        for indicator in book.data[INDICATORS].values()
    ]
    return table("The sum for each indicator", ("Indicator", "The sum", "Which way is worse"), rows)


def _worked(book: Book) -> str:
    """Return the worked example, every figure of it from the rule."""
    example = book.data[EXAMPLES][WORKED]
    assert isinstance(example.inputs, Ratio)
    top, bottom = example.inputs.top, example.inputs.bottom
    indicator = next(i for i in book.data[INDICATORS].values() if i.number == example.indicator)
    assert indicator.non_adverse_range
    found = ratio_reading(
        indicator.direction,
        group(top.n, top.of),
        group(bottom.n, bottom.of),
        book.data[WRES_READER].few_cases,
        indicator.non_adverse_range,
    )
    words = book.data[WRES_READER].indicators[indicator.number - 1]
    codes = book.data[WRES_READER].codes
    source = book.data.sources[example.source]
    book.seen.sources.append(example.source)
    people = (
        ""
        if found.people is None or words.fewer is None
        else words.fewer.replace("[people]", _n(found.people, 0)).replace("[group]", "BME")
    )
    steps = [
        f"BME staff: {top.n:,} of {top.of:,}. {top.n:,} ÷ {top.of:,} = {_n(100 * (found.bme or 0), 2)}%.",
        f"White staff: {bottom.n:,} of {bottom.of:,}. {bottom.n:,} ÷ {bottom.of:,} = "
        f"{_n(100 * (found.white or 0), 2)}%.",
        f"Divide the first by the second, before any rounding: **{_n(found.value or 0, 2)}**.",
        _interval(found) + " " + codes[next(code for code in found.codes if code.startswith("one-"))].says,
        people,
    ]
    lines = [f"{n}. {step}" for n, step in enumerate(filter(None, steps), 1)]
    note = f" {example.note}" if example.note else ""
    return (
        f"Indicator {indicator.number} at {example.organisation}, {example.period} ([{source.title}]({source.url}))."
        f"{note}\n\n" + "\n".join(lines)
    )


def _interval(found: Reading) -> str:
    return (
        f"With counts of this size, chance alone could put the ratio anywhere from {_n(found.low or 0, 2)} to "
        f"{_n(found.high or 0, 2)}."
    )


def _n(value: float, decimals: int) -> str:
    return f"{half_up(value, decimals):,.{decimals}f}"


def _blank() -> str:
    rows = (
        *("2. Shortlisted", "2. Appointed", "3 and 4. Staff in post", "3. Entered the formal disciplinary process"),
        *("4. Had non-mandatory training", "5 to 8. Answered the question (people)", "5 to 8. Said yes (per cent)"),
        *("9. Board members", "9. Voting members", "9. Executive members", "1. Pay band, one line for each"),
    )
    return table("Blank table", ("Count", "BME", "White", "Unknown", "Total"), [(row, *[""] * 4) for row in rows])


def _facts(book: Book) -> dict[str, Any]:
    """Return what the script needs: words, indicators with their questions, national figures, names in tables."""
    reader = book.data[WRES_READER]
    words = {one.number: one for one in reader.indicators}
    places = sorted({one.region for one in book.data[YEARLY].values() if one.region})
    return {
        "few": reader.few_cases,
        "manyUnknown": reader.many_unknown_percent,
        "methods": reader.methods,
        "codes": {code: said.model_dump() for code, said in reader.codes.items()},
        "checks": {code: said.model_dump() for code, said in reader.checks.items()},
        "readings": reader.readings,
        "report": reader.report,
        "reportNotes": reader.report_notes,
        "disparity": _disparity(book),
        "regions": [name for name in places if name not in reader.kinds],
        "kinds": [name for name in places if name in reader.kinds],
        "faults": reader.faults,
        "imports": reader.imports,
        **reader.vocabulary(),
        "indicators": [
            {
                **words[indicator.number].model_dump(exclude={"national"}),
                "name": indicator.short_name,
                "plain": indicator.plain,
                "formula": indicator.formula_words,
                "direction": indicator.direction,
                "edges": indicator.non_adverse_range,
                "questions": indicator.ask,
                "figures": _national(book, words[indicator.number].national),
                "places": _places(book, words[indicator.number].national),
            }
            for indicator in book.data[INDICATORS].values()
        ],
    }


def _disparity(book: Book) -> str:
    """Return what the race disparity ratio is, with its source and how sure we are."""
    words = book.data[WRES_READER].disparity
    finding = book.data[FINDINGS][words.finding]
    source = book.data.sources[finding.sources[0]]
    read = "" if finding.evidence == "primary" else " We have not read it on their page."
    return f"{words.says} Source: {source.title}, {source.publisher}. How sure we are: {finding.confidence}.{read}"


def _national(book: Book, series: str | None) -> list[dict[str, Any]]:
    """Return the national figures of a series by year, each with the doubt about it."""
    return [] if series is None else _figures(book, book.data[YEARLY][series])


def _places(book: Book, series: str | None) -> list[dict[str, Any]]:
    """Return the figures of regions and kinds of trust that stand beside a national series: they begin with its id."""
    return [
        {"name": one.region, "figures": _figures(book, one)}
        for one in book.data[YEARLY].values()
        if one.region and series and one.id.startswith(f"{series}-")
    ]


def _figures(book: Book, known: YearlySeries) -> list[dict[str, Any]]:
    found = []
    for figure in known.figures:
        source = book.data.sources[figure.sources[0]]
        doubts = [figure.caveat, known.caveat, figure.note]
        read = "" if figure.evidence == "primary" else "Read on another body’s page, not in NHS England’s report."
        found.append(
            {
                "year": int(figure.year),
                "value": figure.value,
                "white": figure.white,
                "gap": figure.gap_points,
                "doubt": " ".join([f"{doubt.rstrip('.')}." for doubt in doubts if doubt] + ([read] if read else [])),
                "confidence": figure.confidence,
                "source": source.title,
                "publisher": source.publisher,
                "url": source.url,
            }
        )
    return found


MACROS = (wres_reader,)
