"""Checks that need more than one record: references, dates, series, placeholders."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import date, timedelta
from typing import Any

from macros.models.base import NATION_NAMES, PLACEHOLDER, Nation
from macros.models.facts import DATES, Fact, Series, advice_on, begins, is_law, keys_of, split_name
from macros.models.mistakes import Mistake, nearest
from macros.models.pages import Page, unknown_section
from macros.models.provisions import act_of
from macros.models.yaml_events import KeyPath
from macros.models.yaml_file import YamlFile

# A key of this name, anywhere in data/, holds ids of that table.
REFERENCES = {
    "fact": "facts",
    "facts": "facts",
    "law": "facts",
    "source": "sources",
    "sources": "sources",
    "series": "series",
    "page": "pages",
    "see": "pages",
    "help_first": "helplines",
    "rings": "helplines",
}


def references(
    files: Iterable[YamlFile], tables: Mapping[str, Collection[str]], facts: Mapping[str, Fact]
) -> Iterator[Mistake]:
    """Yield every id that names nothing, or names one entry of a series as if it stood alone.

    A record with a mistake of its own still counts as there. `tables["facts"]` are the names by which law is cited.
    """
    files = list(files)
    written = set(_written_ids(files))
    for file in files:
        for path, value in file.items():
            table = REFERENCES.get(str(path[-1])) if path else None
            if file.name == "data/changes.yml" and path[-1:] == ("id",):
                table = "facts"
            if table and path[-2:-1] != ("values",):
                for wanted in value if isinstance(value, list) else [value]:
                    if wanted is None or isinstance(wanted, dict):  # a page with its section names its own parts
                        continue
                    if table == "facts" and (advice := advice_on(str(wanted), facts)):
                        yield file.mistake(path, advice)
                    elif str(wanted) not in tables[table] and split_name(str(wanted))[0] not in written:
                        yield file.mistake(
                            path, f'Unknown {table} id "{wanted}". {nearest(str(wanted), tables[table])}'
                        )


def wordings(pages: Mapping[str, Page]) -> Iterator[Mistake]:
    """Yield each section that a page's `lay_wordings` lead to and that the page does not have."""
    for page in pages.values():
        for anchor in page.about.wordings:
            if says := unknown_section(pages, page.id, anchor or None):
                yield Mistake(f"docs/{page.id}.md", 1, "lay_wordings", says)


def dates(facts: Iterable[Fact], files: Iterable[YamlFile]) -> Iterator[Mistake]:
    """Yield dates that can't be: an end before its start, an end missing where the law has ended."""
    for fact in facts:
        if fact.in_force_from and fact.in_force_to and fact.in_force_to < fact.in_force_from:
            yield place(files, fact, "in_force_to", "Ends before it begins. Swap or correct the dates.")
        if fact.status in ("repealed", "superseded") and not fact.in_force_to and not fact.series:
            yield place(files, fact, "status", f"{fact.status} law needs its last day. Add in_force_to.")
        if fact.review_by and fact.review_by < fact.checked:
            yield place(files, fact, "review_by", "Falls before the check itself. Correct one of them.")


def acts(facts: Iterable[Fact], known: Collection[str], files: Iterable[YamlFile]) -> Iterator[Mistake]:
    """Yield law that stands in an Act which `data/acts.yml` lacks, and readings that can't be."""
    facts, files = list(facts), list(files)
    for file in files:
        for path, value in file.items():
            act = act_of(str(value)) if path[-1:] == ("url",) else None
            if act and act not in known:
                yield file.mistake(path, f'Unknown Act "{act}". Add it to data/acts.yml with its title.')
    words: dict[tuple[str, str, str | None, date], str] = {}
    for fact in facts:
        for provision in fact.provisions:
            text = (provision.act, provision.section, provision.paragraph, provision.text_date)
            if words.setdefault(text, provision.fingerprint) != provision.fingerprint:
                says = f"{provision.section} of this text has another fingerprint elsewhere. Read it again: it has one."
                yield place(files, fact, "provisions", says)
            if provision.act_id not in known:
                says = f'Unknown Act "{provision.act_id}". Add it to data/acts.yml with its title.'
                yield place(files, fact, "provisions", says)
            if any(reading.verdict == "differs" for reading in provision.readings[-1:]):
                says = f"The text of {provision.section} differs. Correct the fact, read it again, and say so."
                yield place(files, fact, "provisions", says)
            if provision.text_date > max(reading.day for reading in provision.readings):
                yield place(files, fact, "provisions", "text_date is later than its readings. Correct one of them.")


UNITS = ("gbp", "percent", "minutes", "hours", "days", "weeks", "months", "years", "weeks_pay")


def units(facts: Iterable[Fact], files: Iterable[YamlFile]) -> Iterator[Mistake]:
    """Yield a figure that is no figure of its unit: words, or less than nothing."""
    files = list(files)
    for fact in facts:
        for key, value in fact.values.items():
            parts = value if isinstance(value, tuple) else (value,)
            if key.endswith(UNITS) and any(isinstance(part, (str, date)) or part < 0 for part in parts):
                says = f"{key} is {value!r:.40}. Write a number, nought or more: the key says its unit."
                yield place(files, fact, "values", says)


def not_yet(
    facts: Mapping[str, Fact], pages: Mapping[str, Page], files: Iterable[YamlFile], today: date
) -> Iterator[Mistake]:
    """Yield each check and each review of a day that has not come: it would count as fresh for longer than it is."""
    files = list(files)
    says = "This day has not come. Write the day on which it was done."
    for fact in facts.values():
        if fact.checked > today:
            yield place(files, fact, "checked", says)
    for page in pages.values():
        if page.about.reviewed > today:
            yield Mistake(f"docs/{page.id}.md", 1, "reviewed", says)


def names(facts: Iterable[Fact], known: Mapping[str, Series], files: Iterable[YamlFile]) -> Iterator[Mistake]:
    """Yield a series that no fact belongs to, and a fact with the id of a series: one name would mean two things."""
    facts, files = list(facts), list(files)
    for fact in facts:
        if fact.id in known:
            yield place(
                files, fact, "id", "A series has this id. Name the entry by what sets it apart, such as its year."
            )
    empty = set(known) - {fact.series for fact in facts}
    for file in files:
        for path, value in file.items() if file.name == "data/series.yml" else ():
            if path[1:] == ("id",) and str(value) in empty:
                yield file.mistake(
                    path, "No fact belongs to this series. Give one `series: " + f"{value}`, or delete it."
                )


def series(facts: Iterable[Fact], known: Mapping[str, Series], files: Iterable[YamlFile]) -> Iterator[Mistake]:
    """Yield entries of a series that lack a value, or overlap in one nation. What is not yet law ends nothing."""
    last: dict[tuple[str, Nation], Fact] = {}
    for fact in sorted((f for f in facts if f.series in known), key=begins):
        wanted = known[str(fact.series)].values
        for key in wanted:
            if key not in fact.values:
                yield place(files, fact, "values", f'The series "{fact.series}" needs the value "{key}". Add it.')
        for nation in fact.nations if is_law(fact) else ():
            before = last.get((str(fact.series), nation))
            if before and (
                begins(before) == begins(fact) or (before.in_force_to and before.in_force_to >= begins(fact))
            ):
                yield place(
                    files,
                    fact,
                    "in_force_from",
                    f"Overlaps {before.id} in {NATION_NAMES[nation]}. Begin after it ends, or correct its dates.",
                )
            if before and before.in_force_to and before.in_force_to + timedelta(days=1) < begins(fact):
                yield place(
                    files,
                    fact,
                    "in_force_from",
                    f"Leaves days without a value in {NATION_NAMES[nation]} after {before.id}. Close the gap.",
                )
            last[str(fact.series), nation] = fact


def copied(facts: Iterable[Fact], files: Iterable[YamlFile]) -> Iterator[Mistake]:
    """Yield an entry that says word for word what another of its series says, with figures: they are the other’s."""
    files = list(files)
    said: dict[tuple[str | None, str], Fact] = {}
    for fact in sorted(facts, key=begins):
        before = said.setdefault((fact.series, fact.statement), fact)
        if fact.series and before is not fact and any(map(str.isdigit, PLACEHOLDER.sub("", fact.statement))):
            says = (
                f"Says what {before.id} says, with its figures. Write them as {{key}}, and days as {{in_force_from}}."
            )
            yield place(files, fact, "statement", says)


def placeholders(
    names: Mapping[str, Fact], facts: Mapping[str, Fact], files: Iterable[YamlFile], own: Collection[str] = ()
) -> Iterator[Mistake]:
    """Yield `{...}` in data text that names no value: `{key}` in a statement, `{fact.key}` or `{series.key}` elsewhere.

    Args:
        names: What each name of the law stands for.
        facts: By id.
        files: All that was read.
        own: Names of files whose `{key}` may name something of their own, which their tool checks.
    """
    files = list(files)
    written = set(_written_ids(files))
    for file in files:
        for path, text in file.items():
            for wanted in PLACEHOLDER.findall(text) if isinstance(text, str) else ():
                fact_id, _, key = wanted.rpartition(".")
                if not fact_id and file.name in own:
                    continue
                entry = str(_entry_id(file, path))
                fact = names.get(fact_id) if fact_id else facts.get(entry)
                values = keys_of(fact_id, names) if fact_id in names else (*fact.values, *DATES) if fact else ()
                fact_id = fact_id or entry
                if fact is None and split_name(fact_id)[0] in written and fact_id not in facts:
                    continue
                if fact is None:
                    says = advice_on(fact_id, facts) or f'unknown fact "{fact_id}". {nearest(fact_id, names)}'
                    yield file.mistake(path, f'"{{{wanted}}}": {says}')
                elif key not in values:
                    yield file.mistake(path, f'"{{{wanted}}}": {fact_id} has no value "{key}". {nearest(key, values)}')


def _written_ids(files: Iterable[YamlFile]) -> Iterator[str]:
    for file in files:
        for entry in file.content if isinstance(file.content, list) else ():
            if isinstance(entry, dict) and isinstance(entry.get("id"), str):
                yield entry["id"]


def _entry_id(file: YamlFile, path: KeyPath) -> Any:
    """Return the id of the list entry in which `path` lies, if there is one."""
    entry = file.content[path[0]] if path and isinstance(path[0], int) else None
    return entry.get("id") if isinstance(entry, dict) else None


def place(files: Iterable[YamlFile], fact: Fact, key: str, says: str) -> Mistake:
    """Return a mistake at `key` of the record with this fact's id."""
    for file in files:
        for i, entry in enumerate(file.content if isinstance(file.content, list) else ()):
            if isinstance(entry, dict) and entry.get("id") == fact.id and "statement" in entry:
                return file.mistake((i, key), says)
    return Mistake("data", 0, f"{fact.id}.{key}", says)
