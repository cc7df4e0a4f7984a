"""What keeps a letter from going as it stands: a doubt, law that is not certain, a gap that nothing fills."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import get_args

from macros.models.base import UK, Nation, WorkStatus
from macros.models.facts import Fact
from macros.models.load import Data
from macros.models.mistakes import Mistake
from macros.models.yaml_file import YamlFile, records
from macros.tools.letters.model import GAP, LETTERS, Blank, Letter, Note

HEDGES = (
    "reported",
    "not confirmed",
    "to be confirmed",
    "may have",
    "might",
    "we have not",
    "we understand",
    "we think",
    "no discourtesy",
    "probably",
    "possibly",
    "perhaps",
    "apparently",
    "it seems",
    "appears to",
    "as far as we know",
    "not sure",
    "planned for",
    "expected to",
)
"""Words that tell an employer of a doubt of ours. A doubt is a note to the rep."""
HEDGE = re.compile(rf"\b(?:{'|'.join(HEDGES)})\b", re.IGNORECASE)
UNMARKED = re.compile(r"\[[^\]]*\]?|_{3,}|\.{3}|…|<[^>]*>|\b(?:XX+|TBC)\b")
"""What people type where something is still to come."""
RESERVES = re.compile(r"\brights?\b.*\breserved?\b|\breserves?\b.*\brights?\b", re.IGNORECASE | re.DOTALL)
LIMITS = "time-limits"
"""The topic of the facts that say how long somebody has."""


def mistakes(data: Data, files: Sequence[YamlFile]) -> Iterator[Mistake]:
    """Yield what an officer would strike out before a letter goes."""
    for file, i, letter in records(files, "data/letters.yml", data[LETTERS]):
        for says in _words(letter.subject):
            yield file.mistake((i, "subject"), says)
        for j, part in enumerate(letter.paragraphs):
            for says in (*_words(part.says), *_certain(letter, part, data.names)):
                yield file.mistake((i, "paragraphs", j), says)
        for says in _reserved(letter, data.names):
            yield file.mistake((i,), says)


def _words(says: str) -> Iterator[str]:
    if hedge := HEDGE.search(says):
        yield f'"{hedge[0]}" is a doubt, and a letter holds only what is certain. Move it to notes, or say it without.'
    if gap := UNMARKED.search(GAP.sub("", says)):
        yield f'"{gap[0]}" looks like a gap, and nothing fills it. Write [[field]].'


def _certain(letter: Letter, part: Note, facts: Mapping[str, Fact]) -> Iterator[str]:
    """Say which law of a paragraph is told with a doubt, or is not that of all for whom it stands."""
    asked = {blank.id for blank in letter.fields}
    nations = [nation for nation in UK if _stands(part, "nation", nation)]
    people: list[WorkStatus] = [one for one in get_args(WorkStatus) if _stands(part, "status", one)]
    for name in part.law:
        told = {fact.id: fact for nation in nations if (fact := _told(name, nation, facts))}
        for fact in told.values():
            if fact.status != "in-force" or fact.confidence != "high" or fact.caveat:
                yield (
                    f'"{fact.id}" is told with a doubt ({fact.status}, {fact.confidence}'
                    f"{', with a caveat' if fact.caveat else ''}). Move the paragraph to notes."
                )
            beyond = [one for one in people if fact.covers and one not in fact.covers]
            if beyond and "status" in asked:
                yield f'"{fact.id}" is not the law for: {", ".join(beyond)}. Add a condition on the status.'


def _told(name: str, nation: Nation, facts: Mapping[str, Fact]) -> Fact | None:
    """Return the fact that a name stands for in a nation."""
    return facts.get(f"{name}:{nation}") or facts.get(name)


def _stands(part: Note, field: str, answer: str) -> bool:
    return all(answer in one.options for one in part.when if one.field == field and one.is_ == "one-of")


def _reserved(letter: Letter, facts: Mapping[str, Fact]) -> Iterator[str]:
    """Ask for a sentence that reserves rights, of a letter in a member's case and of any that states a limit.

    What was given up in a settlement can't be reserved, so the words may turn on an answer: each then needs its own.
    """
    limit = any(facts[name].topic == LIMITS for part in letter.paragraphs for name in part.law if name in facts)
    case = any(blank.id == "signature" for blank in letter.fields)
    if not (limit or case):
        return
    found = [part for part in letter.paragraphs if RESERVES.search(part.says)]
    if any(not part.when for part in found):
        return
    for blank in letter.fields:
        if blank.kind == "choice" and blank.required and not _silent(blank, found):
            return
    yield "Reserves no rights. Add the paragraph *reserves, with no condition, or one for each answer."


def _silent(blank: Blank, parts: Sequence[Note]) -> set[str]:
    """Return the answers to a choice by which none of some paragraphs stands."""
    alone = [part.when[0] for part in parts if len(part.when) == 1 and part.when[0].field == blank.id]
    answered = {option for one in alone if one.is_ == "one-of" for option in one.options}
    return {option.id for option in blank.options} - answered
