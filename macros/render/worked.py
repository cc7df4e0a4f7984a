"""Worked examples of time limits: the story is the author's, every date is the rule's."""

from datetime import date

from macros.models.base import UK, Nation
from macros.render.book import Book, WrongUse, require
from macros.render.cite import cite
from macros.render.table import table
from macros.render.words import day, written
from macros.rules.law import NoValue
from macros.rules.time_limits import Conciliation, Impossible, careful, last_day


def worked_example(
    book: Book, story: str, act: str, nation: Nation = "england", a: str = "", b: str = "", first: str = ""
) -> str:
    """Work out a time limit step by step, with the law behind each step.

    Args:
        book: The handbook.
        story: What happened, in a sentence or two without dates.
        act: The day of the act, or the last day of conduct over a period: `2026-09-20`.
        nation: Where the claim is brought.
        a: The day early conciliation was asked for (Day A), if it was.
        b: The day the certificate came (Day B).
        first: The first day of conduct over a period.

    Example:
        {{ worked_example("A porter is called a racist name by a manager.", act="2026-09-20") }}
    """
    require("nation", nation, UK)
    act_day, day_a, day_b, first_day = (_day(text) for text in (act, a, b, first))
    if act_day is None or (day_a is None) != (day_b is None):
        raise WrongUse("worked_example() needs the act, and both a and b or neither.")
    if first_day and first_day > act_day:
        raise WrongUse(f'worked_example(): the first day, "{first}", is after the last, "{act}".')
    try:
        limit = book.use(book.law.on("race-claim-limit", act_day, nation))
        conciliation = Conciliation(day_a, day_b) if day_a and day_b else None
    except (NoValue, Impossible) as error:
        raise WrongUse(str(error)) from error
    months = limit.values["months"]
    least = book.data.facts["safe-diary-rule"].values["safe_months"]
    assert isinstance(months, int) and isinstance(least, int)
    working = last_day(act_day, months, nation, conciliation)
    safe = careful(first_day or act_day, least, nation, conciliation)

    rows = [["What happened", day(act_day) if not first_day else f"{day(first_day)} to {day(act_day)}", ""]]
    rows.append(
        [
            f"Limit: {written('months', months)} less a day",
            f"ends {day(working.primary)}",
            cite(book, limit.name, caveat=False),
        ]
    )
    if conciliation and working.too_late:
        rows.append(
            [f"Acas contacted {day(conciliation.day_a)}", "too late: adds nothing", cite(book, "ec-late-no-extension")]
        )
    elif conciliation:
        law = (
            "ni-ec"
            if nation == "northern-ireland"
            else "ec-stop-clock"
            if conciliation.day_a >= act_day
            else "ec-early-start"
        )
        rows.append(
            [
                f"Clock stops: Day A {day(conciliation.day_a)}, Day B {day(conciliation.day_b)}",
                f"{working.extra_days} days added: {day(working.clock_stopped)}",
                cite(book, law, caveat=False),
            ]
        )
    if working.month_after_b:
        used = (
            "later, so it is the limit"
            if working.month_after_b > working.clock_stopped
            else "earlier, so it changes nothing"
        )
        rows.append(
            ["One month after Day B", f"{day(working.month_after_b)}: {used}", cite(book, "ec-one-month", caveat=False)]
        )
    if safe.last_day < working.last_day:
        law = cite(book, "safe-diary-rule", caveat=False)
        after = f"; after Day B, {day(safe.last_day)}" if safe.last_day > safe.primary else ""
        counted = f"To be safe: {written('months', least)} less a day from {day(first_day or act_day)}"
        rows.append([counted, f"ends {day(safe.primary)}{after}", law])
        rows.append(["**Diary this: the safe day**", f"**{day(safe.last_day)}**", law])
    if working.may_be:
        rows.append(["**Earliest that the last day in law can be**", f"**{day(working.last_day)}**", ""])
        rows.append(
            ["One month after Day B, not confirmed", day(working.may_be), cite(book, "ni-month-after-certificate")]
        )
    elif first_day and book.law.on("race-claim-limit", first_day, nation) != limit:
        # The limit changed between the first act and the last: that the last decides is only reported.
        law = cite(book, "time-limit-transitional", caveat=False)
        rows.append(["**Last day in law, if the last act decides: untested**", f"**{day(working.last_day)}**", law])
    else:
        rows.append(["**Last day in law**", f"**{day(working.last_day)}**", ""])
    return f"\n{story}\n" + table("Worked example", ["Step", "Date", "Law"], rows)


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError as error:
        raise WrongUse(f'"{text}" is not a date. Write it as 2026-09-20.') from error


MACROS = (worked_example,)
