"""Counting in calendar months, as English law does."""

from calendar import monthrange
from datetime import date


def add_months(day: date, months: int) -> date:
    """Return the same day number `months` later, or that month's last day if it has no such day.

    Source: Dodds v Walker [1981] 1 WLR 1027, the corresponding date rule.

    Example:
        >>> add_months(date(2026, 8, 31), 3)
        datetime.date(2026, 11, 30)
    """
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
