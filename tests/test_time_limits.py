"""The rule for time limits: worked examples, an independent oracle, and what can't be."""

from datetime import date, timedelta
from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from macros.models.load import Data
from macros.rules.dates import add_months
from macros.rules.law import Law, NoValue
from macros.rules.time_limits import Conciliation, Impossible, last_day, older_count, primary_limit, safe_day

VECTORS = yaml.safe_load((Path(__file__).parent / "vectors/time_limits.yml").read_text("utf-8"))
DAYS = st.dates(date(2015, 1, 1), date(2040, 12, 31))


def day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def nation(vector: dict) -> str:
    return "england" if vector["nation"] == "great-britain" else vector["nation"]


@pytest.mark.parametrize("vector", VECTORS, ids=lambda v: v["id"])
def test_the_rule_gives_the_worked_answer(vector):
    start, end = day(vector["ec_day_a"]), day(vector["ec_day_b"])
    conciliation = Conciliation(start, end) if start and end else None
    working = last_day(day(vector["act_date"]), vector["months"], nation(vector), conciliation)
    assert working.last_day == day(vector["expected_last_day"])


@pytest.mark.parametrize("vector", VECTORS, ids=lambda v: v["id"])
def test_the_facts_give_the_months_of_the_worked_example(vector, data: Data):
    limit = Law(data.facts, data.series).on("race-claim-limit", day(vector["act_date"]), nation(vector))
    assert limit.values["months"] == vector["months"]


def oracle(act: date, months: int, start: date | None, end: date | None) -> date:
    """Count the limit day by day, as a person with a calendar would. It shares no code with the rule."""
    wanted = (act.year * 12 + act.month - 1 + months) % 12 + 1
    last = act + timedelta(days=months * 28 - 2)
    while (last + timedelta(days=1)).month != wanted:
        last += timedelta(days=1)
    while (last + timedelta(days=1)).month == wanted and (last + timedelta(days=1)).day != act.day:
        last += timedelta(days=1)
    if start is None or end is None or start > last:
        return last
    stopped = last
    lived = start + timedelta(days=1)
    while lived <= end:
        stopped += timedelta(days=1 if lived > act else 0)
        lived += timedelta(days=1)
    after = end
    while True:
        after += timedelta(days=1)
        month_on = (after.year * 12 + after.month) - (end.year * 12 + end.month)
        if month_on == 1 and (after.day == end.day or (after + timedelta(days=1)).month != after.month):
            break
    return max(stopped, after)


@settings(max_examples=2000, deadline=None)
@given(
    act=DAYS,
    months=st.sampled_from([3, 6]),
    wait=st.integers(-120, 260),
    length=st.integers(0, 120),
    told=st.booleans(),
)
def test_the_rule_agrees_with_counting_on_a_calendar(act, months, wait, length, told):
    start = act + timedelta(days=wait) if told else None
    end = start + timedelta(days=length) if start else None
    conciliation = Conciliation(start, end) if start and end else None
    assert last_day(act, months, "england", conciliation).last_day == oracle(act, months, start, end)


@given(act=DAYS, wait=st.integers(0, 260), length=st.integers(0, 120))
def test_conciliation_never_makes_the_last_day_earlier(act, wait, length):
    start = act + timedelta(days=wait)
    with_acas = last_day(act, 6, "england", Conciliation(start, start + timedelta(days=length)))
    assert with_acas.last_day >= primary_limit(act, 6)


@given(act=DAYS, months=st.sampled_from([3, 6]), wait=st.integers(-60, 200), length=st.integers(0, 84))
def test_the_safe_day_is_never_after_the_last_day_in_law(act, months, wait, length):
    start = act + timedelta(days=wait)
    conciliation = Conciliation(start, start + timedelta(days=length))
    assert safe_day(act, 3, "england", conciliation) <= last_day(act, months, "england", conciliation).last_day


def test_the_older_count_is_earlier_for_an_act_on_the_first_of_a_month():
    assert older_count(date(2025, 3, 1), 3) == date(2025, 5, 28)
    assert primary_limit(date(2025, 3, 1), 3) == date(2025, 5, 31)


def test_the_safe_day_is_that_of_the_older_count_where_it_is_earlier():
    act = date(2025, 3, 1)
    assert safe_day(act, 3, "england") == date(2025, 5, 28)
    in_time_by_the_newer_count_alone = Conciliation(date(2025, 5, 30), date(2025, 6, 20))
    assert safe_day(act, 3, "england", in_time_by_the_newer_count_alone) == date(2025, 5, 28)
    in_time_by_both = Conciliation(date(2025, 5, 1), date(2025, 6, 20))
    assert safe_day(act, 3, "england", in_time_by_both) == date(2025, 7, 20)
    assert safe_day(act, 3, "england", Conciliation(date(2025, 3, 10), date(2025, 4, 9))) == date(2025, 6, 27)


def test_the_safe_day_for_conduct_over_a_period_counts_from_the_first_incident():
    assert safe_day(date(2026, 6, 1), 3, "england") == date(2026, 8, 31)


def test_contact_after_the_limit_adds_nothing_and_says_so():
    working = last_day(date(2026, 10, 15), 6, "england", Conciliation(date(2027, 4, 15), date(2027, 4, 30)))
    assert working.too_late
    assert working.last_day == date(2027, 4, 14)


def test_in_northern_ireland_the_safe_day_leaves_conciliation_out():
    conciliation = Conciliation(date(2026, 11, 1), date(2026, 11, 30))
    assert safe_day(date(2026, 10, 5), 3, "northern-ireland", conciliation) == date(2027, 1, 4)
    assert last_day(date(2026, 10, 5), 3, "northern-ireland", conciliation).last_day == date(2027, 2, 2)


def test_in_northern_ireland_a_later_month_after_the_certificate_is_shown_as_not_confirmed():
    conciliation = Conciliation(date(2026, 11, 1), date(2026, 11, 28))
    working = last_day(date(2026, 8, 10), 3, "northern-ireland", conciliation)
    assert (working.last_day, working.may_be) == (date(2026, 12, 6), date(2026, 12, 28))
    assert last_day(date(2026, 8, 10), 3, "england", conciliation).may_be is None
    assert last_day(date(2026, 10, 5), 3, "northern-ireland", conciliation).may_be is None


def test_in_northern_ireland_a_month_after_the_certificate_that_ends_on_the_last_day_leaves_nothing_open():
    conciliation = Conciliation(date(2026, 10, 10), date(2026, 11, 20))
    working = last_day(date(2026, 8, 10), 3, "northern-ireland", conciliation)
    assert (working.last_day, working.may_be) == (date(2026, 12, 20), None)


def test_a_certificate_cannot_come_before_conciliation_began():
    with pytest.raises(Impossible, match="cannot come before"):
        Conciliation(date(2026, 5, 2), date(2026, 5, 1))


def test_a_month_without_that_day_gives_its_last_day():
    assert add_months(date(2027, 8, 30), 6) == date(2028, 2, 29)


def test_no_value_is_guessed_where_none_is_in_force(data: Data):
    with pytest.raises(NoValue, match="vento-bands: no value in force in england on 5 April 2025"):
        Law(data.facts, data.series).on("vento-bands", date(2025, 4, 5), "england")
