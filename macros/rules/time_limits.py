"""The last day to bring a race discrimination claim to a tribunal.

Source: Equality Act 2010, ss.123 and 140B; Race Relations (Northern Ireland) Order 1997, art.65.
The browser's copy of this rule must give the same answers: both run `tests/vectors/time_limits.yml`.
"""

from dataclasses import dataclass
from datetime import date, timedelta

from macros.models.base import Nation
from macros.rules.dates import add_months

ONE_DAY = timedelta(days=1)


class Impossible(ValueError):
    """Dates that cannot have happened; the message says which and why."""


@dataclass(frozen=True)
class Conciliation:
    """Early conciliation: the day it was asked for (Day A) and the day the certificate came (Day B)."""

    day_a: date
    day_b: date

    def __post_init__(self) -> None:
        if self.day_b < self.day_a:
            raise Impossible("The certificate (Day B) cannot come before conciliation was asked for (Day A).")


@dataclass(frozen=True)
class Working:
    """The answer and each step to it. All are days; `extra_days` is a count."""

    primary: date
    extra_days: int
    clock_stopped: date
    month_after_b: date | None
    last_day: date
    too_late: bool
    """True where conciliation was asked for after the primary limit, and so adds nothing."""
    may_be: date | None = None
    """In Northern Ireland, one month after Day B where that is later: whether it counts there is not confirmed.

    Where it is set, `last_day` is the earliest that the last day in law can be, and must not be called more.
    """


def primary_limit(act: date, months: int) -> date:
    """Return the last day of a limit of `months` that begins with the day of the act.

    The day before the same day number, or the month's last day where it has no such day.
    Source: Equality Act 2010, s.123(1)(a); Dodds v Walker.
    """
    later = add_months(act, months)
    return later - ONE_DAY if later.day == act.day else later


def older_count(act: date, months: int) -> date:
    """Return the last day by the older count: back one day, then forward.

    It can be earlier when the act fell on the first of a month, so it is the safe one.
    Source: Pruden v Cunard Ellerman [1993] IRLR 317.
    """
    return add_months(act - ONE_DAY, months)


def work_out(act: date, primary: date, nation: Nation, conciliation: Conciliation | None = None) -> Working:
    """Work out the last day from a primary limit and early conciliation.

    Days after Day A up to Day B are not counted, and none before the act counts
    (s.140B(3); HMRC v Serra Garau; Raison v DF Capital Bank). In Great Britain a limit that
    would then end within a month after Day B ends with that month (s.140B(4); Luton BC v Haque).
    In Northern Ireland the fact `ni-month-after-certificate` says what is not confirmed of that month.
    """
    if conciliation is None or conciliation.day_a > primary:
        return Working(primary, 0, primary, None, primary, too_late=conciliation is not None)
    extra = max(0, (conciliation.day_b - max(conciliation.day_a, act)).days)
    stopped = primary + timedelta(days=extra)
    month_after = add_months(conciliation.day_b, 1)
    if nation == "northern-ireland":
        may_be = month_after if month_after > stopped else None
        return Working(primary, extra, stopped, None, stopped, too_late=False, may_be=may_be)
    return Working(primary, extra, stopped, month_after, max(stopped, month_after), too_late=False)


def last_day(act: date, months: int, nation: Nation, conciliation: Conciliation | None = None) -> Working:
    """Return the last day in law for an act on a given day.

    Args:
        act: The day of the act, or the last day of conduct over a period.
        months: The limit in force for that act.
        nation: Where the claim is brought.
        conciliation: The first early conciliation about the matter; a second one changes nothing.
    """
    return work_out(act, primary_limit(act, months), nation, conciliation)


def careful(first_act: date, months: int, nation: Nation, conciliation: Conciliation | None = None) -> Working:
    """Work out the earliest day that any reading of the law could give: its last day is the one to put in the diary.

    Args:
        first_act: The day of the first incident.
        months: The shortest limit that could apply (`safe_months` of the fact `safe-diary-rule`).
        nation: Where the claim is brought.
        conciliation: As for `last_day`. In Northern Ireland its effect is left out, to be safe.
    """
    counted = conciliation if nation != "northern-ireland" else None
    limits = (older_count(first_act, months), primary_limit(first_act, months))
    return min((work_out(first_act, limit, nation, counted) for limit in limits), key=lambda working: working.last_day)


def safe_day(first_act: date, months: int, nation: Nation, conciliation: Conciliation | None = None) -> date:
    """Return the day to put in the diary. Arguments as for `careful`."""
    return careful(first_act, months, nation, conciliation).last_day
