"""The WRES year on the days of one year.

The browser's copy of this rule must give the same days: both run `tests/vectors/wres_calendar.yml`.
"""

from dataclasses import dataclass
from datetime import date

from macros.tools.wres.model import Step


@dataclass(frozen=True)
class Placed:
    """The day on which a step stands in a calendar."""

    day: date
    about: bool
    """True where it is the first day of the time in which it usually falls, or is not sure enough to be a date."""


def placed(step: Step, year: int) -> Placed:
    """Return the day of a step in the WRES year named `year`: the one whose workforce is counted on 31 March of it."""
    start = step.starts
    sure = start.day is not None and not step.ends and step.confidence == "high" and step.evidence != "recalled"
    return Placed(date(year + start.years_on, start.month, start.day or 1), not sure)


def next_year(today: date) -> int:
    """Return the WRES year to plan for: this one until its report is usually out, at the end of October."""
    return today.year + (today.month > 10)
