"""The deadline tool: the facts that its rule answers from, and what stands there without scripts."""

from typing import Any

from macros.marks import Mark
from macros.models.base import UK
from macros.render.book import Book
from macros.render.tool import law, place
from macros.render.words import written
from macros.tools.time_limits.other_claims import other_claims

STEPS = {
    "stop": "ec-stop-clock",
    "early": "ec-early-start",
    "month": "ec-one-month",
    "late": "ec-late-no-extension",
    "ni": "ni-ec",
    "ni_month": "ni-month-after-certificate",
    "safe": "safe-diary-rule",
    "grievance": "internal-process-no-stop",
    "second": "ec-second-certificate",
    "respondents": "ec-each-respondent",
    "period": "conduct-extending",
    "straddle": "time-limit-transitional",
    "dismissal": "dismissal-time-runs",
    "formula": "primary-limit-formula",
    "equitable": "just-and-equitable",
    "day_a": "ec-day-a-day-b",
    "needed": "ec-requirement",
    "call": "ec-telephone",
    "number": "ec-number-missing",
    "received": "claim-received",
    "ni_claim": "ni-claim-form",
}
RELIEF = {"": "interim-relief", "northern-ireland": "interim-relief:northern-ireland"}
"""Interim relief by nation; without a name, where no other is named."""

BODIES = {
    "acas": ("Acas", "acas", "acas-conciliation"),
    "lra": ("the Labour Relations Agency", "lra-ni", None),
}
"""Who conciliates: what a sentence calls them; among the helplines, their line for advice, and the one on which
conciliation starts if it is known."""

WAITING = {
    "stop": "ec-stop-clock",
    "needed": "ec-requirement",
    "month": "ec-one-month",
    "ni": "ni-ec",
}


def dated_limits(book: Book) -> dict[str, Any]:
    """Return the dated limits by nation, the safe months and the lengths of conciliation, for the browser's rule."""
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
    safe_months = book.data.facts["safe-diary-rule"].values["safe_months"]
    return {"series": series, "safeMonths": safe_months, "conciliation": conciliation(book)}


def conciliation(book: Book) -> dict[str, Any]:
    """Return how long conciliation can last, by nation and Day A, and the law while the certificate is awaited."""
    lengths = {
        nation: [
            {
                "from": fact.in_force_from,
                "to": book.law.last_day(fact, nation),
                "weeks": fact.values.get("weeks"),
                "months": fact.values.get("months"),
                "extensionDays": fact.values.get("extension_days"),
                "law": law(book, fact.name),
            }
            for fact in book.law.entries(
                "ni-ec" if nation == "northern-ireland" else "early-conciliation-length", nation
            )
        ]
        for nation in UK
    }
    return {
        "lengths": lengths,
        "month": written("months", book.told("ec-one-month").values["months"]),
        "law": {name: law(book, fact_id) for name, fact_id in WAITING.items()},
    }


def relief(book: Book, name: str) -> dict[str, Any]:
    """Return how long there is to ask for interim relief, as a number and in words, and its law."""
    days = book.told(name).values["days"]
    return {"days": days, "words": written("days", days), "law": law(book, name)}


def limits(book: Book, *, beside: bool = True) -> dict[str, Any]:
    """Return all that `stand` of standing.js asks for: dated limits, the law behind each step, who conciliates.

    Args:
        book: The handbook.
        beside: Whether with the claims that can go in with a race claim.
    """
    lines = book.data.helplines
    return {
        **dated_limits(book),
        "law": {step: law(book, fact_id) for step, fact_id in STEPS.items()},
        "interim": {nation: relief(book, RELIEF.get(nation, RELIEF[""])) for nation in UK},
        "bodies": {
            key: {
                "name": name,
                "advice": lines[advice].phone,
                "starts": lines[starts].phone if starts else None,
                "url": lines[advice].url,
            }
            for key, (name, advice, starts) in BODIES.items()
        },
        "others": other_claims(book) if beside else {"claims": []},
        "asOf": book.as_of,
    }


def deadline_tool(book: Book) -> str:
    """The deadline tool. Without scripts it points to the table and the way to count.

    Example:
        {{ deadline_tool() }}
    """
    return place(
        "time_limits",
        limits(book),
        "To work out your own dates here, allow scripts in your browser. Nothing is sent anywhere.\n"
        f"{{: {Mark.SCREEN.html} }}\n\n"
        "By hand, use the table and the steps below, or ring Acas. In Northern Ireland, ring the Labour Relations "
        "Agency.",
    )


def clock_start(book: Book) -> str:
    """The first two questions of the deadline tool, for another page. Without scripts it links to the tool's page.

    Example:
        {{ clock_start() }}
    """
    link = "[Work out the day to act by](/law/time-limits.md#work-out-your-dates)."
    return place("clock_start", {}, f"{link}\n{{: {Mark.CONTROL.html} }}")


MACROS = (clock_start, deadline_tool)
