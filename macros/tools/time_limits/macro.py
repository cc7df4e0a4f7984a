"""The deadline tool: the facts that its rule answers from, and what stands there without scripts."""

from typing import Any

from macros.models.base import UK
from macros.render.book import Book
from macros.render.tool import law, place

STEPS = {
    "stop": "ec-stop-clock",
    "early": "ec-early-start",
    "month": "ec-one-month",
    "late": "ec-late-no-extension",
    "ni": "ni-ec",
    "safe": "safe-diary-rule",
    "grievance": "internal-process-no-stop",
    "second": "ec-second-certificate",
    "respondents": "ec-each-respondent",
    "period": "conduct-extending",
    "straddle": "time-limit-transitional",
    "dismissal": "dismissal-time-runs",
    "formula": "primary-limit-formula",
    "equitable": "just-and-equitable",
}


def dated_limits(book: Book) -> dict[str, Any]:
    """Return the dated limits by nation and the safe months, for the browser's rule."""
    series = {
        nation: [
            {
                "from": fact.in_force_from,
                "to": book.law.last_day(fact, nation),
                "months": fact.values["months"],
                "law": law(book, fact.name),
            }
            for fact in book.law.entries("race-claim-limit", nation)
        ]
        for nation in UK
    }
    return {"series": series, "safeMonths": book.data.facts["safe-diary-rule"].values["safe_months"]}


def limits(book: Book) -> dict[str, Any]:
    """Return the dated limits, and the law behind each step of the working."""
    return {
        **dated_limits(book),
        "law": {step: law(book, fact_id) for step, fact_id in STEPS.items()},
    }


def deadline_tool(book: Book) -> str:
    """The deadline tool. Without scripts it points to the table and the way to count.

    Example:
        {{ deadline_tool() }}
    """
    return place(
        "time_limits",
        limits(book),
        "To work out your own dates here, allow scripts in your browser. Nothing is sent anywhere. "
        "Without them, use the table and the steps below, or ring Acas.",
    )


MACROS = (deadline_tool,)
