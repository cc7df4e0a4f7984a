"""When a fact or a page must be checked again."""

from collections.abc import Iterable
from datetime import date

from macros.models.facts import Fact
from macros.models.pages import Page
from macros.models.reference import ReviewPolicy
from macros.rules.dates import add_months


def fact_due(fact: Fact, policy: ReviewPolicy) -> date:
    """Return the day by which a fact must be checked again.

    The less sure it is, the sooner; law on its way is looked at most often.
    """
    months = {"high": policy.fact_high, "medium": policy.fact_medium, "low": policy.fact_low}[fact.confidence]
    if fact.status in ("announced", "made", "unconfirmed"):
        months = min(months, policy.fact_coming)
    due = add_months(fact.checked, months)
    return min(due, fact.review_by) if fact.review_by else due


def page_due(page: Page, facts: Iterable[Fact], policy: ReviewPolicy) -> date:
    """Return the day by which a page must be reviewed: its own, or that of its first fact to fall due."""
    own = add_months(page.about.reviewed, policy.page_critical if page.about.critical else policy.page_other)
    return min([own, *(fact_due(fact, policy) for fact in facts)])


def law_stated_as_at(page: Page, facts: Iterable[Fact]) -> date:
    """Return the day up to which all the law on a page was checked: the oldest check among its facts."""
    return min((fact.checked for fact in facts), default=page.about.reviewed)
