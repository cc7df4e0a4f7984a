"""What is said of a law in every place that says it: pages, letters, quizzes, cards, the checklist and the rest."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).parent.parent
CITED = ("facts", "law", "rests_on")
"""Keys under which records of data name the facts they rest on."""

MACRO = re.compile(r"\{\{.*?\}\}", re.DOTALL)
PASSAGE = re.compile(r"\n\s*\n|\n(?=\s*(?:[-*|]|\d+\.) )|\n(?=\|)")
"""Where a paragraph, a point of a list or a row of a table ends."""

Passage = tuple[str, str, set[str]]
"""A place, what it says in one line, and the facts it rests on."""


def of_pages() -> Iterator[Passage]:
    for path in sorted((ROOT / "docs").rglob("*.md")):
        for passage in PASSAGE.split(path.read_text("utf-8")):
            facts = {name for macro in MACRO.findall(passage) for name in re.findall(r'"([a-z0-9-]+)"', macro)}
            yield path.relative_to(ROOT).as_posix(), " ".join(passage.split()), facts


def said(node: Any) -> Iterator[str]:
    """Yield every text under a node but the names of facts."""
    if isinstance(node, str):
        yield node
    elif isinstance(node, dict):
        for key, value in node.items():
            if key not in CITED:
                yield from said(value)
    elif isinstance(node, list):
        for value in node:
            yield from said(value)


def of_record(path: str, node: Any) -> Iterator[Passage]:
    if isinstance(node, dict):
        facts = {name for key in CITED if isinstance(node.get(key), list | dict) for name in node[key]}
        words = " ".join(said(node))
        facts |= {name for name in re.findall(r"\{([a-z0-9-]+)\.", words)} if facts else set()
        if facts:
            yield f"{path}: {node.get('id', node.get('says', ''))}", " ".join(words.split()), facts
    for child in node.values() if isinstance(node, dict) else node if isinstance(node, list) else ():
        yield from of_record(path, child)


def of_data() -> Iterator[Passage]:
    for path in sorted((ROOT / "data").rglob("*.yml")):
        yield from of_record(path.relative_to(ROOT).as_posix(), yaml.load(path.read_text("utf-8"), yaml.CSafeLoader))


PASSAGES = [*of_pages(), *of_data()]
EVERY_WORD = [
    *((path.relative_to(ROOT).as_posix(), path.read_text("utf-8")) for path in sorted((ROOT / "docs").rglob("*.md"))),
    *((path.relative_to(ROOT).as_posix(), path.read_text("utf-8")) for path in sorted((ROOT / "data").rglob("*.yml"))),
]
FACTS = {
    fact["id"]: fact
    for path in sorted((ROOT / "data" / "law").glob("*.yml"))
    for fact in yaml.load(path.read_text("utf-8"), yaml.CSafeLoader)
}


def resting_on(fact: str) -> list[Any]:
    found = [pytest.param(words, facts, id=place) for place, words, facts in PASSAGES if fact in facts]
    assert found
    return found


# Victimisation: what protects a person, and the exception to it (Equality Act 2010, s.27(2) and (3))


def before(words: str, fact: str) -> Iterator[str]:
    """Yield what a passage says from its last cite, or its beginning, to each cite of a fact."""
    start = 0
    for macro in MACRO.finditer(words):
        if macro[0].startswith("{{ cite("):
            if f'"{fact}"' in macro[0]:
                yield words[start : macro.start()]
            start = macro.end()


@pytest.mark.parametrize(("words", "facts"), resting_on("victimisation-bad-faith"))
def test_the_exception_for_bad_faith_is_cited_only_for_bad_faith(words: str, facts: set[str]):
    for sentence in before(words, "victimisation-bad-faith") if "{{" in words else [words]:
        assert re.search(r"bad\W+faith", sentence), "cite what protects: victimisation-protected-acts"


REPS = [
    pytest.param(words, facts, id=place)
    for place, words, facts in PASSAGES
    if re.search(r"rep who (?:backs|supports) (?:a race grievance|one)|backing a race grievance", words)
    and any("victimisation" in fact for fact in facts)
]


@pytest.mark.parametrize(("words", "facts"), REPS)
def test_what_protects_a_rep_is_what_is_cited(words: str, facts: set[str]):
    assert "victimisation-protected-acts" in facts


# A companion who is not free: the employer must postpone (Employment Relations Act 1999, s.10(4)-(5))


@pytest.mark.parametrize(("place", "words"), EVERY_WORD, ids=[place for place, _ in EVERY_WORD])
def test_no_place_says_that_a_worker_only_may_propose_another_time(place: str, words: str):
    assert not re.search(r"(?:may|can)\s+(?:propose|suggest)\s+another", words)


@pytest.mark.parametrize(
    "words",
    [
        pytest.param(words, id=place)
        for place, words in [(place, words) for place, words, _ in PASSAGES]
        if "postponement_working_days" in words
    ],
)
def test_every_place_that_counts_the_days_says_that_the_employer_must_postpone(words: str):
    assert re.search(r"employer must (?:move|postpone)|must the employer (?:move|postpone)|HR must move", words)
    assert re.search(r"reasonable", words)


# Interim relief (Employment Rights Act 1996, s.128; TULRCA 1992, s.161; Employment Relations Act 1999, s.12(5))

GROUNDS = (
    *("whistleblowing", "union", "recognition", "blacklist", "safety representative", "safety committee", "designated"),
    *("companion", "working-time", "pension", "employee representative"),
)


@pytest.mark.parametrize("ground", GROUNDS)
def test_the_fact_of_interim_relief_names_each_ground(ground: str):
    assert ground in FACTS["interim-relief-7-days"]["statement"]


def of_scripts() -> Iterator[Any]:
    """Yield what scripts say of interim relief: the sentences of one module."""
    for path in (path for folder in ("browser", "macros/tools") for path in (ROOT / folder).rglob("*.js")):
        words = " ".join(path.read_text("utf-8").split())
        if re.search(r"nterim relief", words):
            yield pytest.param(words, set(), id=path.name)


@pytest.mark.parametrize(("words", "facts"), [*resting_on("interim-relief"), *of_scripts()])
def test_no_place_gives_interim_relief_to_whistleblowing_and_union_cases_alone(words: str, facts: set[str]):
    if re.search(r"whistleblowing|union (?:case|reasons|work|dismissal)|the union", words):
        assert re.search(r"safety", words) and "companion" in words


@pytest.mark.parametrize(("words", "facts"), resting_on("interim-relief"))
def test_the_signed_certificate_is_for_union_cases(words: str, facts: set[str]):
    for sentence in re.split(r"(?<=[.?]) ", words):
        if "certificate" in sentence and "Acas" not in sentence and "sign" in sentence:
            assert re.search(
                r"union membership,?\s+activities or services|the union was the reason|union cases", sentence
            )


DAYS = re.compile(r'interim-relief(?::northern-ireland)?(?:", "|\.)days')
"""Where a text prints how long there is to ask for interim relief."""


@pytest.mark.parametrize(("place", "words"), EVERY_WORD, ids=[place for place, _ in EVERY_WORD])
def test_the_days_of_interim_relief_are_said_of_it_and_of_no_claim(place: str, words: str):
    for figure in DAYS.finditer(words):
        before = " ".join(words[max(0, figure.start() - 400) : figure.start()].split())
        assert re.search(r'nterim relief|term\("interim-relief"|urgent steps', before), before
        assert not re.search(r"\bclaims\b[^.?!]*$", before), before


# The clock of conciliation (Equality Act 2010, s.140B(3)-(4)): both steps are for whoever asked Acas in time

MONTH_AFTER = re.compile(r"(?:earlier|sooner) than (?:\{\{[^}]*\}\}|\{ec-one-month\.months\}|a month|1 month) after")


@pytest.mark.parametrize(("words", "facts"), resting_on("ec-one-month"))
def test_a_month_after_the_certificate_is_for_whoever_asked_acas_in_time(words: str, facts: set[str]):
    if words.startswith(("3.", "4.")) and MONTH_AFTER.search(words):
        assert re.search(r"^\d\. \**If so\b", words)
    if "as little as" in words:
        assert re.search(r"[Aa]sked in time|[Ii]f it stopped", words)


# A witness’s statement: a tribunal can order it shown, whatever was promised (Dhanda v TSB Bank)


@pytest.mark.parametrize(("place", "words"), EVERY_WORD, ids=[place for place, _ in EVERY_WORD])
def test_no_place_promises_that_a_statement_stays_unread(place: str, words: str):
    for promise in re.finditer(r"not to be shown to anyone|before anyone else (?:reads|sees)", words):
        assert "a tribunal orders it" in " ".join(words[promise.end() : promise.end() + 100].split())
