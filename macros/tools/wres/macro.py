"""The WRES as readers see it: its indicators, its reports, and what a person must still confirm."""

from macros.render.book import Book, require
from macros.render.table import table
from macros.render.words import written
from macros.tools.wres.evidence import cited, links, note, plain, source_link
from macros.tools.wres.model import CALENDAR, FINDINGS, INDICATORS, REPORTS, SINCE_GUIDE, YEARLY, Graded, Indicator


def indicators_table(book: Book) -> str:
    """The nine indicators at a glance: what each measures, where the figures come from, which way is worse.

    Example:
        {{ indicators_table() }}
    """
    rows = (
        [
            f"**{found.number}. {found.short_name}**",
            plain(found.plain),
            plain(found.data_source),
            plain(found.reading),
        ]
        for found in book.data[INDICATORS].values()
    )
    return table(
        "The nine indicators", ["Indicator", "What it measures", "Where it comes from", "Which way is worse"], rows
    )


def indicator(book: Book, number: int) -> str:
    """All about one indicator: the measure, the sum, the direction, what misleads, and what to ask.

    Example:
        {{ indicator(3) }}
    """
    by_number = {str(i.number): i for i in book.data[INDICATORS].values()}
    require("indicator", str(number), by_number)
    found = by_number[str(number)]
    return "\n".join(
        [
            "",
            f"**What it measures.** {plain(found.plain)}",
            "",
            f"**Where the figures come from.** {plain(found.data_source)}.",
            "",
            f"**The sum.** {plain(found.formula_words)}",
            "",
            f"**Which way is worse.** {plain(found.reading)} {_range(found)}",
            "",
            "**What misleads:**",
            "",
            *(f"- {plain(trap)}" for trap in found.traps),
            "",
            "**Ask management:**",
            "",
            *(f"- {plain(ask)}" for ask in found.ask),
            "",
            f"**What the 2021 guide for unions said.** {plain(found.guide_2021)} "
            f"{''.join(cited(book, [(f'indicator-{number}', found)]))}.",
            "",
        ]
    )


def _range(found: Indicator) -> str:
    if found.non_adverse_range:
        low, high = found.non_adverse_range
        return f"From {low:.2f} to {high:.2f} is treated as non-adverse: a rule of thumb, not a target."
    return plain(found.range_note or "")


def since_guide_table(book: Book) -> str:
    """What the 2021 guide for trade unions said about the WRES, and how it stands now.

    Example:
        {{ since_guide_table() }}
    """
    rows = (
        [
            plain(row.guide_said),
            plain(row.now),
            "; ".join(source_link(book, s) for s in row.sources) or "As far as we know",
        ]
        for row in book.data[SINCE_GUIDE].values()
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
            + (f"<br>{plain(report.note)}" if report.note else ""),
            "; ".join(links(book, report)) + note(book, report.id, [report]),
        ]
        for report in sorted(book.data[REPORTS].values(), key=lambda r: r.year, reverse=True)
        if report.confidence != "low"
    )
    return table("The national reports", ["Report", "Came out", "Read at"], rows)


def wres_to_confirm(book: Book) -> str:
    """The workforce data that a person must still confirm.

    Example:
        {{ wres_to_confirm() }}
    """
    records: list[tuple[str, Graded]] = [
        (record.id, record)
        for each in (book.data[INDICATORS], book.data[FINDINGS], book.data[REPORTS], book.data[CALENDAR])
        for record in each.values()
    ]
    records += [
        (f"{series.id}, {figure.year}", figure) for series in book.data[YEARLY].values() for figure in series.figures
    ]
    rows = [[f"`{name}`", record.confidence, plain(record.to_confirm)] for name, record in records if record.to_confirm]
    return table("Workforce data to confirm", ["Record", "How sure", "What to open and check"], rows)


MACROS = (indicators_table, indicator, since_guide_table, wres_reports_table, wres_to_confirm)
