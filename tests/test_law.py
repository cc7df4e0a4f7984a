"""The law as one object that knows time: what is in force, what a name stands for, and how a fact stands."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from macros.models import checks
from macros.models.base import UK, Nation
from macros.models.facts import Fact, Series, named
from macros.models.load import Data
from macros.models.reference import ReviewPolicy
from macros.rules.currency import fact_due, law_stated_as_at, page_due
from macros.rules.dates import add_months
from macros.rules.law import Law, NoValue

DAYS = st.dates(date(2020, 1, 1), date(2030, 12, 31))
LIMIT = Series(id="limit", title="A limit", trigger="the act", applies="acts", values=("days",))


def entry(name: str, start: date | None, **more: object) -> Fact:
    told = {
        "id": name,
        "topic": "limits",
        "nations": UK,
        "series": "limit",
        "statement": "So it is.",
        "values": {"days": 1},
        "authority": "An Act",
        "sources": ("act",),
        "in_force_from": start,
        "status": "in-force",
        "confidence": "high",
        "checked": date(2026, 1, 1),
    }
    return Fact.model_validate(told | more)


def law(*facts: Fact) -> Law:
    return Law({fact.id: fact for fact in facts}, {"limit": LIMIT})


@st.composite
def series_of(draw: st.DrawFn) -> list[Fact]:
    """Entries of one series, each for some of the nations, the first of them sometimes law of long standing."""
    starts: list[date | None] = sorted(draw(st.lists(DAYS, min_size=1, max_size=5, unique=True)))
    if draw(st.booleans()):
        starts[0] = None
    nations = st.lists(st.sampled_from(UK), min_size=1, unique=True).map(tuple)
    return [entry(f"entry-{n}", start, nations=draw(nations)) for n, start in enumerate(starts)]


@given(facts=series_of(), day=DAYS, nation=st.sampled_from(UK))
def test_on_any_day_that_a_series_covers_exactly_one_entry_is_in_force_there(facts, day: date, nation: Nation):
    found = law(*facts)
    there = [fact for fact in facts if nation in fact.nations]
    covered = any((fact.in_force_from or date.min) <= day for fact in there)
    in_force = [fact for fact in there if found.standing(fact, day, nation) == "in force"]
    assert len(in_force) == covered
    if covered:
        assert found.on("limit", day, nation) is in_force[0]
    else:
        with pytest.raises(NoValue):
            found.on("limit", day, nation)


@given(facts=series_of(), nation=st.sampled_from(UK))
def test_each_entry_ends_the_one_before_on_the_day_before_it_begins(facts, nation: Nation):
    found = law(*facts)
    there = found.entries("limit", nation)
    for before, after in pairwise(there):
        last = found.last_day(before, nation)
        assert last == after.in_force_from - timedelta(days=1)
        assert found.standing(before, last, nation) == "in force" or before.in_force_from == after.in_force_from
        assert found.standing(before, after.in_force_from, nation) == "replaced"
        assert found.ended_in(before, last) == {} or nation not in found.ended_in(before, last).get(last, ())
    if there:
        assert found.last_day(there[-1], nation) is None


@given(facts=series_of(), day=DAYS, nation=st.sampled_from(UK))
def test_what_is_only_announced_made_or_unconfirmed_changes_nothing(facts, day: date, nation: Nation):
    hoped = [
        entry(f"hoped-{status}", date(2025, 1, 1), status=status) for status in ("made", "announced", "unconfirmed")
    ]
    plain, crowded = law(*facts), law(*facts, *hoped)
    for fact in facts:
        assert crowded.standing(fact, day, nation) == plain.standing(fact, day, nation)


@given(facts=series_of(), day=DAYS)
def test_a_name_always_tells_of_some_entry_and_of_the_one_in_force_if_there_is_one(facts, day: date):
    found = law(*facts)
    for name in named(found.facts, found.series):
        told = found.told(name, day)
        assert told in facts
        where = name.partition(":")[2] or found.nation("limit")
        there = [fact for fact in facts if where in fact.nations]
        if any(found.standing(fact, day, where) == "in force" for fact in there):
            assert found.standing(told, day, where) == "in force"


@given(facts=series_of(), length=st.integers(0, 400), day=DAYS, nation=st.sampled_from(UK))
def test_where_nothing_is_in_force_a_name_tells_of_what_ended_last_or_else_comes_first(facts, length, day, nation):
    facts = [
        fact.model_copy(update={"in_force_to": (fact.in_force_from or date(2020, 1, 1)) + timedelta(days=length)})
        for fact in facts
    ]
    hoped = entry("hoped", day - timedelta(days=1), status="unconfirmed")
    found = law(*facts, hoped)
    there = [fact for fact in facts if nation in fact.nations]
    if not there or any(found.standing(fact, day, nation) == "in force" for fact in there):
        return
    begun = [fact for fact in there if (fact.in_force_from or date.min) <= day]
    told = found.told(f"limit:{nation}", day)
    assert told == (begun[-1] if begun else min([*there, hoped], key=lambda fact: fact.in_force_from))


OLD, NEW = entry("old", None), entry("new", date(2026, 10, 1), nations=("england", "wales", "scotland"))


def test_an_entry_can_be_replaced_in_one_nation_and_law_in_another():
    found = law(OLD, NEW)
    assert found.standing(OLD, date(2026, 10, 1)) == "in force"
    assert found.standing(OLD, date(2026, 10, 1), "wales") == "replaced"
    assert found.ended_in(OLD, date(2026, 10, 1)) == {date(2026, 10, 1): ("england", "wales", "scotland")}


def test_law_that_ended_in_each_nation_on_its_own_day_has_ended_on_the_last_of_them():
    north = entry("north", date(2027, 1, 1), nations=("northern-ireland",))
    assert law(OLD, NEW).last_day(OLD) is None
    assert law(OLD, NEW, north).last_day(OLD) == date(2026, 12, 31)


STANDS = [
    ("law of long standing", {}, date(2026, 1, 1), "in force"),
    ("law whose day is to come", {"in_force_from": date(2026, 2, 1)}, date(2026, 1, 31), "coming"),
    ("law on its last day", {"in_force_to": date(2026, 2, 1)}, date(2026, 2, 1), "in force"),
    ("law after its last day", {"in_force_to": date(2026, 2, 1)}, date(2026, 2, 2), "past"),
    ("repealed law, before its last day", {"in_force_to": date(2026, 2, 1), "status": "repealed"}, date(2026, 1, 1),
     "in force"),
    ("repealed law of no day", {"status": "repealed"}, date(2026, 1, 1), "past"),
    ("law made for a day to come", {"in_force_from": date(2026, 2, 1), "status": "made"}, date(2026, 1, 1), "coming"),
    ("law made for a day that passed", {"in_force_from": date(2026, 2, 1), "status": "made"}, date(2026, 2, 1),
     "unconfirmed"),
    ("law announced for no day", {"status": "announced"}, date(2026, 1, 1), "announced"),
]  # fmt: skip


@pytest.mark.parametrize(("changed", "day", "stands"), [case[1:] for case in STANDS], ids=[case[0] for case in STANDS])
def test_how_a_fact_stands(changed: dict[str, object], day: date, stands: str):
    fact = entry("alone", None, series=None, **changed)
    assert law(fact).standing(fact, day) == stands


WHY = [
    ("an entry that had not begun", NEW, date(2026, 9, 30), "england", "new had not begun"),
    ("a nation without an entry", NEW, date(2026, 10, 1), "northern-ireland", "it has none there"),
    ("an entry that had ended", entry("brief", None, in_force_to=date(2026, 1, 1)), date(2026, 1, 2), "wales",
     "brief had ended"),
]  # fmt: skip


@pytest.mark.parametrize(("fact", "day", "nation", "why"), [case[1:] for case in WHY], ids=[case[0] for case in WHY])
def test_where_nothing_is_in_force_it_says_why(fact: Fact, day: date, nation: Nation, why: str):
    with pytest.raises(NoValue, match=why):
        law(fact).on("limit", day, nation)


def test_law_whose_successor_is_due_and_not_confirmed_knows_what_it_awaits():
    due = entry("due", date(2026, 10, 1), status="made")
    found = law(OLD, due)
    assert found.awaited(OLD, date(2026, 9, 30)) is None
    assert found.awaited(OLD, date(2026, 10, 1)) is due


def test_law_in_force_awaits_nothing_that_was_due_before_it_began():
    never = entry("never", date(2026, 1, 1), status="unconfirmed")
    assert law(OLD, never, NEW).awaited(NEW, date(2026, 10, 1)) is None
    assert law(OLD, never, NEW).awaited(OLD, date(2026, 10, 1)) is never


def test_a_name_is_checked_by_its_newest_law_and_not_by_what_is_only_announced():
    hoped = entry("hoped", date(2027, 1, 1), status="announced", values={"days": 9})
    names = named({one.id: one for one in (OLD, NEW, hoped)}, {"limit": LIMIT})
    assert [names[name].id for name in ("limit", "limit:england", "limit:northern-ireland")] == ["new", "new", "old"]


def test_nothing_in_it_can_be_changed(data: Data):
    found = Law(data.facts, data.series)
    with pytest.raises(TypeError):
        found.facts["another"] = OLD  # type: ignore[index]


# What the reading refuses of dates


def said(found) -> set[str]:
    """Name each mistake by its key and its first word."""
    return {f"{mistake.key} {mistake.says.split()[0]}" for mistake in found}


@given(starts=DAYS, days=st.integers(-2, 2), looked=st.integers(-2, 2))
def test_only_dates_that_cannot_be_are_refused(starts: date, days: int, looked: int):
    checked = date(2026, 1, 1)
    fact = entry(
        "alone",
        starts,
        in_force_to=starts + timedelta(days=days),
        checked=checked,
        review_by=checked + timedelta(days=looked),
    )
    wrong = {"alone.in_force_to Ends"} if days < 0 else set()
    wrong |= {"alone.review_by Falls"} if looked < 0 else set()
    assert said(checks.dates([fact], [])) == wrong


@pytest.mark.parametrize("status", ["in-force", "repealed", "superseded", "made", "announced", "unconfirmed"])
@pytest.mark.parametrize("series", [None, "limit"])
@pytest.mark.parametrize("last", [None, date(2026, 1, 1)])
def test_only_law_that_ended_on_no_day_needs_one(status: str, series: str | None, last: date | None):
    fact = entry("alone", None, status=status, series=series, in_force_to=last)
    needs = status in ("repealed", "superseded") and series is None and last is None
    assert said(checks.dates([fact], [])) == ({f"alone.status {status}"} if needs else set())


@given(
    ended=st.none() | st.integers(-3, 3),
    starts=st.integers(0, 3),
    nation=st.sampled_from(UK),
    other=st.sampled_from(UK),
    status=st.sampled_from(["in-force", "repealed", "made", "announced", "unconfirmed"]),
)
def test_entries_of_a_series_may_neither_overlap_nor_leave_a_day_without_law(ended, starts, nation, other, status):
    change = date(2026, 1, 1)
    last = None if ended is None else change + timedelta(days=ended)
    before = entry("before", change, in_force_to=last, nations=(nation,))
    after = entry("new", change + timedelta(days=starts), nations=(other,), status=status)
    follows = nation == other and status in ("in-force", "repealed")
    overlaps = follows and (starts == 0 or (ended is not None and ended >= starts))
    gaps = follows and ended is not None and ended + 1 < starts
    wrong = {"new.in_force_from Overlaps"} if overlaps else set()
    wrong |= {"new.in_force_from Leaves"} if gaps else set()
    assert said(checks.series([before, after], {"limit": LIMIT}, [])) == wrong


@pytest.mark.parametrize(("checked", "wrong"), [(date(2026, 1, 1), set()), (date(2026, 1, 2), {"alone.checked This"})])
def test_a_check_may_be_made_today_and_no_later(checked: date, wrong: set[str]):
    fact = entry("alone", None, checked=checked)
    assert said(checks.not_yet({"alone": fact}, {}, [], date(2026, 1, 1))) == wrong


@pytest.mark.parametrize(("days", "wrong"), [(0, set()), (-1, {"alone.values days"})])
def test_a_figure_may_be_nought_and_no_less(days: int, wrong: set[str]):
    assert said(checks.units([entry("alone", None, values={"days": days})], [])) == wrong


# When it must be looked at again

POLICY = ReviewPolicy(fact_high=12, fact_medium=3, fact_low=1, fact_coming=2, page_critical=4, page_other=10)
MONTHS = {"high": 12, "medium": 3, "low": 1}


@pytest.mark.parametrize("status", ["in-force", "repealed", "superseded", "made", "announced", "unconfirmed"])
@given(checked=DAYS, sooner=st.none() | st.integers(0, 800), sure=st.sampled_from(sorted(MONTHS)))
def test_a_fact_is_due_the_sooner_the_less_sure_it_is_and_never_after_its_own_day(status, checked, sooner, sure):
    own = None if sooner is None else checked + timedelta(days=sooner)
    fact = entry("alone", None, checked=checked, review_by=own, confidence=sure, status=status)
    coming = status in ("made", "announced", "unconfirmed")
    usual = add_months(checked, min(MONTHS[sure], 2) if coming else MONTHS[sure])
    assert fact_due(fact, POLICY) == min(usual, own or usual)


@given(checked=st.lists(DAYS, max_size=3))
def test_a_page_is_due_and_its_law_is_stated_by_its_oldest_check(checked: list[date], data: Data):
    facts = [entry(f"fact-{n}", None, checked=day) for n, day in enumerate(checked)]
    for page in list(data.pages.values())[:40]:
        months = 4 if page.about.critical else 10
        reviewed = page.about.reviewed
        assert page_due(page, facts, POLICY) == min(
            [add_months(reviewed, months), *(add_months(day, 12) for day in checked)]
        )
        assert law_stated_as_at(page, facts) == min(checked, default=reviewed)
