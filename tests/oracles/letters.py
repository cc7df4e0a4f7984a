"""A letter put together with a rep's answers, as rules.js of the letters does: what each choice leaves can be checked unseen."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import combinations, count, product

from macros.render.words import day
from macros.tools.letters.model import GAP, Blank, Condition, Letter, Paragraph

Answers = Mapping[str, str]
"""What the rep wrote or chose, by the id of the field; a day as 2026-11-29. What is missing or empty is a gap."""
Begins = Callable[[str], date | None]
"""Gives the first day of a fact by its name."""
STEERING = ("nation", "employer-kind", "status", "signature")
"""The choices that letters share. Their answers are tried all together, those of other fields in pairs."""
WORDS, GONE, COMING = "some words", "2026-11-20", "2026-12-19"
"""What is tried in a field of words, and in one of a day that has gone or is still to come."""


@dataclass(frozen=True)
class Made:
    """A letter put together: its subject, each paragraph with its words, and what to tell the rep."""

    subject: str
    blocks: tuple[tuple[Paragraph | None, str], ...]
    """None stands for sentences that wait for an answer."""
    notes: tuple[str, ...]


def compose(
    letter: Letter, answers: Answers, begins: Begins, filled: Callable[[str], str] = str, sign_off: str = ""
) -> Made:
    """Put a letter together. Where an answer decides whether a sentence stands, one gap stands until it is given.

    Args:
        letter: The letter, as `in_time` returns it.
        answers: What the rep answered. Each must be fit for its field.
        begins: Gives the first day of a fact.
        filled: Puts the figures of facts into words.
        sign_off: The union's own line at the foot, if the letter has it.
    """
    blanks = {blank.id: blank for blank in letter.fields}

    def words(says: str) -> str:
        pieces = GAP.split(filled(says))
        return "".join(_answer(blanks[piece], answers) if i % 2 else piece for i, piece in enumerate(pieces))

    blocks: list[tuple[Paragraph | None, str]] = []
    number = count(1)
    for part in letter.paragraphs:
        stands = _holds(part.when, blanks, answers, begins)
        if stands is True:
            lead = f"{next(number)}. " if part.style == "numbered" else ""
            blocks.append((part, f"{lead}{words(part.says)}"))
        elif stands:
            waiting = (None, f"[words that depend on: {stands.gap}]")
            if blocks[-1:] != [waiting]:
                blocks.append(waiting)
    if sign_off:
        blocks.append((Paragraph(says=sign_off), sign_off))
    notes = tuple(words(note.says) for note in letter.notes if _holds(note.when, blanks, answers, begins) is True)
    return Made(words(letter.subject), tuple(blocks), notes)


def every_choice(letter: Letter, begins: Begins) -> Iterator[dict[str, str]]:
    """Yield answers to a letter: the shared choices all with all, and every pair of answers to any two other fields.

    A field on which no condition rests has one answer.
    """
    asked = {one.field for part in (*letter.paragraphs, *letter.notes) for one in part.when}
    values = {blank.id: _values(letter, blank, begins)[: None if blank.id in asked else 1] for blank in letter.fields}
    first = {name: tried[0] for name, tried in values.items()}
    steering = [name for name in STEERING if name in values]
    others = [name for name, tried in values.items() if name not in steering and len(tried) > 1]
    pairs: list[tuple[str, ...]] = [*combinations(others, 2)] or [tuple(others)]
    tried = [dict(zip(pair, two, strict=True)) for pair in pairs for two in product(*(values[name] for name in pair))]
    each_once = {tuple((first | two).items()): first | two for two in tried}.values()
    for shared in product(*(values[name] for name in steering)):
        for two in each_once:
            yield two | dict(zip(steering, shared, strict=True))


def _values(letter: Letter, blank: Blank, begins: Begins) -> Sequence[str]:
    """Return the answers to a field that letters can tell apart."""
    if blank.kind == "choice":
        return [option.id for option in blank.options]
    if blank.kind == "date":
        parts = (*letter.paragraphs, *letter.notes)
        told = {one.fact for part in parts for one in part.when if one.field == blank.id and one.fact}
        days = sorted(first for name in told if (first := begins(name)))
        around = [f"{tried}" for first in days for tried in (first - timedelta(1), first)]
        return around or [COMING if blank.coming else GONE]
    return [WORDS] if blank.required else [WORDS, ""]


def _answer(blank: Blank, answers: Answers) -> str:
    """Return an answer as the letter prints it, or the gap."""
    given = answers.get(blank.id, "").strip()
    if not given:
        return f"[{blank.gap}]"
    if blank.kind == "choice":
        return next(option.words for option in blank.options if option.id == given)
    return day(date.fromisoformat(given)) if blank.kind == "date" else given


def _holds(when: Sequence[Condition], blanks: Mapping[str, Blank], answers: Answers, begins: Begins) -> bool | Blank:
    """Return whether conditions hold, or the field that must be answered before anyone can say."""
    waits: Blank | None = None
    for condition in when:
        blank, given = blanks[condition.field], answers.get(condition.field, "").strip()
        if condition.is_ == "absent":
            if given:
                return False
        elif not given:
            if not blank.required or condition.is_ == "present":
                return False
            waits = waits or blank
        elif condition.is_ == "one-of" and given not in condition.options:
            return False
        elif condition.is_ in ("before", "since"):
            first = begins(condition.fact or "")
            if first and (date.fromisoformat(given) < first) != (condition.is_ == "before"):
                return False
    return waits or True
