"""Values as readers see them: dates, sums, durations; and `{placeholders}` filled in."""

import re
from datetime import date

from macros.models.base import PLACEHOLDER, nations_in_words
from macros.models.facts import Fact, Value
from macros.render.book import Book

WHOLE = re.compile(r"\d{4}-\d{2}-\d{2}")
MONTH = re.compile(r"\d{4}-\d{2}")
YEARLY = re.compile(r"--\d{2}-\d{2}")
# The last word of a value's key is its unit.
UNITS = {
    "working_days": "working day",
    "weeks_pay": "week’s pay",
    "days": "day",
    "minutes": "minute",
    "hours": "hour",
    "weeks": "week",
    "months": "month",
    "years": "year",
}


def day(value: date) -> str:
    """Print a day as readers do, its number kept with its month.

    Example:
        >>> day(date(2026, 10, 1))
        '1\\xa0October 2026'
    """
    return f"{value.day}\u00a0{value:%B %Y}"


def written(key: str, value: Value) -> str:
    """Print a value by the unit that its key ends with.

    Example:
        >>> written("max_percent", 25), written("lower_gbp", (1300, 12600))
        ('25%', '£1,300 to £12,600')
    """
    if isinstance(value, tuple):
        return " to ".join(written(key, part) for part in value)
    if isinstance(value, date):
        return day(value)
    if isinstance(value, str):
        return _partial_date(value)
    if key.endswith("gbp") and value >= 1_000_000:
        return f"£{value / 1_000_000_000:,g} billion" if value >= 1_000_000_000 else f"£{value / 1_000_000:,g} million"
    if key.endswith("gbp"):
        return f"£{value:,}" if isinstance(value, int) else f"£{value:,.2f}"
    if key.endswith("percent"):
        return f"{value}%"
    if key.endswith("ratio"):
        return f"{value:.2f}"
    if key.endswith("points"):
        return f"{value}\u00a0percentage points"
    for unit, name in UNITS.items():
        if key == unit or key.endswith(f"_{unit}"):
            plural = name.replace("week’s", "weeks’") if "’s" in name else name + "s"
            return f"{value}\u00a0{name if value == 1 else plural}"
    return str(value) if "year" in key or key.endswith("_in") else f"{value:,}"


def _partial_date(text: str) -> str:
    if WHOLE.fullmatch(text):
        return day(date.fromisoformat(text))
    if MONTH.fullmatch(text):
        return f"{date.fromisoformat(text + '-01'):%B %Y}"
    if YEARLY.fullmatch(text):
        whole = date.fromisoformat("2024" + text[1:])
        return f"{whole.day}\u00a0{whole:%B}"
    return text


def value_of(book: Book, fact: Fact, key: str) -> Value | None:
    """Return a value of a fact, or one of its two dates, by key. The next of its series may set its last day."""
    if key == "in_force_to":
        return book.law.last_day(fact)
    return fact.in_force_from if key == "in_force_from" else fact.values.get(key)


def ended(book: Book, fact: Fact) -> str:
    """Say in a sentence where and since when a fact is no longer law, or nothing."""
    words = []
    for since, nations in book.law.ended_in(fact, book.as_of).items():
        replaced = book.law.standing(fact, book.as_of, nations[0]) == "replaced"
        where = f" in {nations_in_words(nations)}" if nations != fact.nations else ""
        if replaced and since and fact.series:
            words.append(f"Replaced{where} for {book.data.series[fact.series].applies} from {day(since)}.")
        else:
            words.append(f"No longer law{where}{f' since {day(since)}' if since else ''}.")
    return " ".join(words)


def ended_since(book: Book, name: str) -> str:
    """Say of a figure that its law has ended since an author wrote of it as law, without the full stop, or nothing.

    Who names an entry of a series, or law already recorded as ended, knows that it is old and says so.
    """
    fact = book.told(name)
    known = fact.status != "in-force" or name == fact.name != fact.id
    return "" if known else ended(book, fact).removesuffix(".")


def shown(book: Book, name: str, key: str) -> str | None:
    """Print a value of a named fact, and after it that its law has ended, if it has; nothing if there is no value."""
    value = value_of(book, book.told(name), key)
    if value is None:
        return None
    gone = ended_since(book, name)
    return written(key, value) + (f" ({gone[0].lower()}{gone[1:]})" if gone else "")


def filled(book: Book, text: str, own: Fact | None = None) -> str:
    """Fill `{name.key}`, or `{key}` of the text's own fact, with values as printed on the book's day.

    A name is a fact, `series`, `series:nation` or `series:entry`. The loader has checked each.
    """

    def fill(match: re.Match[str]) -> str:
        name, _, key = match[1].rpartition(".")
        if name:
            return shown(book, name, key) or match[0]
        value = value_of(book, own, key) if own else None
        return match[0] if value is None else written(key, value)

    return PLACEHOLDER.sub(fill, text)
