"""The claims that can go in with a race claim, each with its own dated limits: what other_claims.js counts from."""

from typing import Any, Literal, NamedTuple

from macros.models.base import UK
from macros.render.book import Book
from macros.render.tool import law
from macros.render.words import filled


class Claim(NamedTuple):
    """A claim by the series of its limit, what a rep calls it, and the day that it counts from."""

    series: str
    name: str
    runs: Literal["job", "act"]
    """From the end of the job, or from the day of what was done."""
    counts: str
    """That day in words, after "counts from"."""
    also: str = ""
    """What its maker must know besides, with figures of facts."""
    late: str = ""
    """How a late one is let in, where its fact says more than the test."""


CLAIMS = (
    Claim("unfair-dismissal-limit", "Unfair dismissal", "job", "the end of the job"),
    Claim(
        "contract-claim-limit",
        "Money owed under the contract when the job ended",
        "job",
        "the end of the job",
        "The employer may claim back: then answer within {contract-claim-employer.reply_days}.",
    ),
    Claim(
        "redundancy-pay-limit",
        "Redundancy pay",
        "job",
        "the end of the job",
        "Conciliation does not lengthen its first {redundancy-pay-limit.months} for a written claim to the employer.",
        late="just and equitable, for a time",
    ),
    Claim("equal-pay-limit", "Equal pay for women and men", "job", "the end of the job"),
    Claim("wages-limit", "Wages held back", "act", "the day that the pay was short"),
    Claim(
        "working-time-limit",
        "Holiday pay, leave or rest refused",
        "act",
        "the day that pay should have been paid, or the first that leave or rest should have been allowed",
    ),
    Claim("agency-work-limit", "Agency pay, hours or holiday below staff’s", "act", "the day that it fell short"),
    Claim("detriment-limit", "Bad treatment over whistleblowing or safety", "act", "the day of the treatment"),
    Claim("union-detriment-limit", "Bad treatment over the union", "act", "the day of the treatment"),
    Claim("companion-limit", "A companion who was refused", "act", "the day of the refusal"),
    Claim("union-time-off-limit", "Time off for union work, refused or not paid", "act", "the day of the refusal"),
)


def other_claims(book: Book) -> dict[str, Any]:
    """Return each claim with its limits by nation and the test of a late one; and the law on late claims."""
    return {
        "claims": [
            {
                "id": claim.series,
                "name": claim.name,
                "runs": claim.runs,
                "counts": claim.counts,
                "also": filled(book, claim.also),
                "series": {
                    nation: [
                        {
                            "from": fact.in_force_from,
                            "to": book.law.last_day(fact, nation),
                            "months": fact.values["months"],
                            "late": claim.late or fact.values["late_test"],
                            "law": law(book, fact.name),
                        }
                        for fact in book.law.entries(claim.series, nation)
                    ]
                    for nation in UK
                },
            }
            for claim in CLAIMS
        ],
        "late": law(book, "late-other-claims"),
    }
