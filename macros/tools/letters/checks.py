"""The checks on the letters: no gap or condition names nothing, and law is law where it is relied on."""

from collections.abc import Iterator, Mapping, Sequence

from macros.models.base import UK, Nation
from macros.models.facts import Fact
from macros.models.load import Data
from macros.models.mistakes import Mistake, nearest
from macros.models.yaml_file import YamlFile, records
from macros.tools.letters.model import FIGURE, GAP, LETTERS, Blank, Letter, Note


def mistakes(data: Data, files: Sequence[YamlFile]) -> Iterator[Mistake]:
    """Yield gaps and conditions that name nothing, and law where it is not law."""
    for file, i, letter in records(files, "data/letters.yml", data[LETTERS]):
        for j, blank in enumerate(letter.fields):
            for says in _blank(letter, blank, j):
                yield file.mistake((i, "fields", j), says)
        for wanted in GAP.findall(letter.subject):
            if wanted not in {blank.id for blank in letter.fields}:
                yield file.mistake((i, "subject"), _unknown(letter, wanted))
        for key, parts in (("paragraphs", letter.paragraphs), ("notes", letter.notes)):
            for j, part in enumerate(parts):
                for says in (*_when(letter, part, data.names), *_law(part, data.names)):
                    yield file.mistake((i, key, j), says)


def _blank(letter: Letter, blank: Blank, place: int) -> Iterator[str]:
    if blank.id in [other.id for other in letter.fields[:place]]:
        yield f'The field "{blank.id}" is there twice. Keep one.'
    if (blank.kind == "choice") != bool(blank.options):
        yield f'"{blank.id}" has options, or is a choice: it needs both or neither.'
    if blank.kind != "date" and (blank.past or blank.coming or blank.start):
        yield f'"{blank.id}" is not a date, so it can’t have "past", "coming" or "start". Take them out.'
    if blank.by and blank.by not in {other.id for other in letter.fields if other.kind == "date"}:
        yield f'"{blank.id}" can’t be by "{blank.by}": the letter has no such date. Name one, or take "by" out.'
    known = [option.id for option in blank.options]
    for option in (option for each in blank.together for option in each.options if option not in known):
        yield f'"{blank.id}" has no option "{option}". {nearest(option, known)}'
    parts = (*letter.paragraphs, *letter.notes)
    asked = {condition.field for part in parts for condition in part.when}
    if blank.id not in asked | set(GAP.findall(" ".join([letter.subject, *(part.says for part in parts)]))):
        yield f'Nothing in the letter uses "{blank.id}". Use it, or take it out.'


def _when(letter: Letter, part: Note, facts: Mapping[str, Fact]) -> Iterator[str]:
    """Say what is wrong with the gaps and conditions of a part."""
    blanks = {blank.id: blank for blank in letter.fields}
    given = {condition.field for condition in part.when if condition.is_ == "present"}
    for wanted in GAP.findall(part.says):
        if wanted not in blanks:
            yield _unknown(letter, wanted)
        elif not blanks[wanted].required and wanted not in given:
            yield f'"{wanted}" may be left empty. Add to when: {{field: {wanted}, is: present}}.'
    for condition in part.when:
        blank = blanks.get(condition.field)
        if not blank:
            yield _unknown(letter, condition.field)
        elif condition.is_ in ("present", "absent") and blank.required:
            yield f'"{blank.id}" is required, so its gap must show. Take this condition out.'
        elif condition.is_ == "one-of":
            known = [option.id for option in blank.options]
            for option in condition.options or ("",):
                if option not in known:
                    yield f'"{blank.id}" has no option "{option}". {nearest(option, known)}'
        elif condition.is_ in ("before", "since"):
            fact = facts.get(condition.fact or "")
            if blank.kind != "date" or not fact or not fact.in_force_from:
                yield f'"{condition.is_}" needs a date field, and a fact with in_force_from.'


def _law(part: Note, facts: Mapping[str, Fact]) -> Iterator[str]:
    """Say where a part states law outside its nations, or a figure of a fact that it does not rest on."""
    nations: set[Nation] = set(UK)
    for condition in part.when:
        if condition.field == "nation" and condition.is_ == "one-of":
            nations &= {nation for nation in UK if nation in condition.options}
    for fact_id in part.law:
        beyond = sorted(nations - set(facts[fact_id].nations)) if fact_id in facts else ()
        if beyond:
            yield f'"{fact_id}" is not the law of {", ".join(beyond)}. Add a condition on the nation.'
    for fact_id in FIGURE.findall(part.says):
        if fact_id not in part.law:
            yield f'Prints a figure of "{fact_id}". Add it to law.'


def _unknown(letter: Letter, wanted: str) -> str:
    return f'Unknown field "{wanted}". {nearest(wanted, [blank.id for blank in letter.fields])}'
