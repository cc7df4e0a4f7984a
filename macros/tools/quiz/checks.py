"""The checks on the quizzes: every answer can be given, is answered to, and still rests on what it rested on."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from macros.models.base import PLACEHOLDER
from macros.models.facts import Fact
from macros.models.load import Data
from macros.models.mistakes import Mistake, nearest
from macros.models.pages import Page, unknown_section
from macros.models.yaml_events import KeyPath
from macros.models.yaml_file import YamlFile, records
from macros.rules.law import Law, NoValue
from macros.tools.quiz.model import PARTS, QUIZZES, WAYS, Question, fingerprint
from macros.tools.quiz.rules import days
from macros.tools.training.model import MODULES
from macros.tools.wres.model import FINDINGS, Finding

# What a text of a question with a `limit` may print: the days of its story, and the days that the rule gives.
STORY = ("act", "first", "a", "b")
ANSWERS = ("answer", "safe_day", "last_day")
MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
TYPED_DATE = re.compile(
    rf"\b\d{{1,2}}(?:st|nd|rd|th)?(?: of)?[ \u00a0]{MONTH}\b|\b{MONTH}[ \u00a0]\d{{1,4}}\b|\b\d{{4}}-\d\d-\d\d\b"
    r"|\b\d{1,2}/\d{1,2}/\d{2,4}\b"
)


@dataclass(frozen=True)
class Known:
    """What a question may name."""

    facts: Mapping[str, Fact]
    """By every name that an author may write."""
    findings: Mapping[str, Finding]
    pages: Mapping[str, Page]


def mistakes(data: Data, files: Sequence[YamlFile]) -> Iterator[Mistake]:
    """Yield what is wrong with the questions of every module, each with its place."""
    quizzes, modules = data[QUIZZES], data[MODULES]
    known = Known(data.names, data[FINDINGS], data.pages)
    for file in files:
        if not file.name.startswith("data/quizzes/"):
            continue
        stem = file.name.removeprefix("data/quizzes/").removesuffix(".yml")
        if stem not in modules:
            yield file.mistake((), f'There is no module "{stem}". {nearest(stem, modules)}')
        for i, entry in enumerate(file.content if isinstance(file.content, list) else ()):
            question = quizzes[stem].get(str(entry.get("id"))) if isinstance(entry, dict) else None
            if question:  # if not, the loader has said why
                for path, says in (*_parts(question), *_answers(question, known), *_links(question, known)):
                    yield file.mistake((i, *path), says)
                yield from _texts(question, i, file, known)


Found = Iterator[tuple[KeyPath, str]]


def _parts(question: Question) -> Found:
    """Yield parts that a question of this kind lacks, or can't have."""
    needs = PARTS[question.kind]
    for part in ("options", "steps", "pairs", "limit", "amount", "wrong", "unit"):
        there = bool(getattr(question, part))
        if part in needs and not there:
            yield (), f"A question of the kind {question.kind} needs {part}. Add them, or correct the kind."
        if there and part not in (*needs, "limit", "unit" if question.kind == "number" else ""):
            yield (part,), f"A question of the kind {question.kind} has no {part}. Delete it, or correct the kind."
    for part in ("options", "steps", "pairs"):
        entries = getattr(question, part)
        if len(entries) == 1:
            yield (part,), "One is no choice. Give at least two."
        for key in ("id", "says"):
            seen = [getattr(entry, key).strip().lower() for entry in entries]
            for n, value in enumerate(seen):
                if value in seen[:n]:
                    yield (part, n, key), f"The {part} need different ones: this {key} is taken. Choose another."


def _answers(question: Question, known: Known) -> Found:
    """Yield answers that nobody could give, and wrong ones that nothing is said to."""
    right = sum(option.right for option in question.options)
    if question.kind == "single" and question.options and right != 1:
        count = "No option is right" if not right else f"{right} options are right"
        yield ("options",), f"{count}. Mark exactly one `right: true`, or make it `several`."
    if question.kind == "several" and question.options and not right:
        yield ("options",), "No option is right. Mark at least one `right: true`."
    if question.kind == "several" and right and right == len(question.options):
        yield ("options",), "Every option is right. Add at least one that is wrong."
    if question.wrong:
        ways = [wrong.when for wrong in question.wrong]
        for way in WAYS.get(question.kind, ()):
            if way not in ways:
                yield ("wrong",), f"No feedback for an answer that is {way}. Add `when: {way}`."
        for n, way in enumerate(ways):
            if way not in WAYS.get(question.kind, ways):
                yield ("wrong", n, "when"), f"Not for a {question.kind}: use {' or '.join(WAYS[question.kind])}."
            elif way in ways[:n]:
                yield ("wrong", n, "when"), "Written twice. Keep one."
    if limit := question.limit:
        if limit.b and not limit.a:
            yield ("limit", "b"), "There is a Day B but no Day A. Add `a`."
        elif limit.a and limit.b and limit.b < limit.a:
            yield ("limit", "b"), "Day B comes before Day A. Correct one of them."
        if limit.first and limit.first > limit.act:
            yield ("limit", "first"), "The first incident comes after the act. Correct one of them."
    if amount := question.amount:
        if bool(amount.fact) == bool(amount.finding):
            yield ("amount",), "Name a fact or a finding, and not both."
            return
        records: Mapping[str, Fact | Finding] = known.facts if amount.fact else known.findings
        name = str(amount.fact or amount.finding)
        if name not in records:
            if amount.finding:  # the loader checks the facts
                yield ("amount", "finding"), f'Unknown finding "{name}". {nearest(name, records)}'
        elif amount.key not in (values := records[name].values):
            yield ("amount", "key"), f'{name} has no value "{amount.key}". {nearest(amount.key, values)}'
        elif not isinstance(values[amount.key], int | float):
            yield ("amount", "key"), f"{name}.{amount.key} is not one number. Ask for another."


def _links(question: Question, known: Known) -> Found:
    """Yield a section that its page doesn't have, and what the answer rests on that has changed or isn't named."""
    if wrong := unknown_section(known.pages, question.see.page, question.see.section):
        yield ("see", "section"), wrong
    records: dict[str, Fact | Finding] = {**known.findings, **known.facts}
    for name, checked in question.rests_on.items():
        path = ("rests_on", name)
        if name not in records:
            yield path, f'Unknown fact or finding "{name}". {nearest(name, records)}'
            continue
        now = fingerprint(records[name])
        if checked == "?":
            yield path, f'Not yet checked against {name}: read it, then write "{now}".'
        elif checked != now:
            what = "fact" if name in known.facts else "finding"
            says = f"The {what} {name} has changed since this question was checked"
            yield path, f'{says}: read it again, then write "{now}".'
    amounts = {question.amount.fact, question.amount.finding} if question.amount else set()
    for named in amounts.intersection(records) - set(question.rests_on):
        yield ("amount",), f'The answer rests on {named}. Add it to rests_on, with "?".'


def _texts(question: Question, i: int, file: YamlFile, known: Known) -> Iterator[Mistake]:
    """Yield dates that are typed, and `{...}` that print nothing or rest on what the question doesn't name."""
    own = ((*STORY, *ANSWERS) if question.limit else ()) + (("answer",) if question.amount else ())
    for path, text in file.items():
        if path[:1] != (i,) or path[1:2] in (("limit",), ("rests_on",)) or not isinstance(text, str):
            continue
        if typed := TYPED_DATE.search(text):
            yield file.mistake(path, f'"{typed[0]}" is typed. Print the date: {{act}}, {{answer}} or {{fact.key}}.')
        for wanted in PLACEHOLDER.findall(text):
            name, _, key = wanted.rpartition(".")
            if not name and wanted not in own:
                yield file.mistake(path, f'"{{{wanted}}}" prints nothing here. {nearest(wanted, own)}')
            elif not name and wanted in ANSWERS and path[1:] == ("ask",):
                yield file.mistake(path, f'"{{{wanted}}}" gives the answer away. Leave it to the feedback.')
            elif not name and wanted in STORY and question.limit and getattr(question.limit, wanted) is None:
                yield file.mistake(path, f'"{{{wanted}}}" prints nothing: limit has no {wanted}. Add it.')
            elif name in known.findings and name not in known.facts and key not in known.findings[name].values:
                values = known.findings[name].values
                yield file.mistake(path, f'"{{{wanted}}}": {name} has no value "{key}". {nearest(key, values)}')
            elif name and name not in known.facts and name not in known.findings:
                yield file.mistake(path, f'"{{{wanted}}}": unknown fact or finding. {nearest(name, known.facts)}')
            elif name and name not in question.rests_on:
                yield file.mistake(path, f'"{{{wanted}}}" prints {name}. Add it to rests_on, with "?".')


def dates(data: Data, files: Sequence[YamlFile]) -> Iterator[Mistake]:
    """Yield the questions whose date the rule refuses, or rests on law that they do not name."""
    law = Law(data.facts, data.series)
    for module_id, quiz in data[QUIZZES].items():
        for file, i, question in records(files, f"data/quizzes/{module_id}.yml", quiz):
            if question.limit is None:
                continue
            try:
                found = days(law, question.limit)
            except NoValue as error:
                yield file.mistake((i, "limit", "act"), f"{error}. Choose another day or nation.")
                continue
            rests = found.safe_rests if question.limit.answer == "safe-day" else found.last_rests
            # A story has its day, so it rests on the entry of that day, whatever is in force when it is read.
            names = {data.facts[fact_id].name for fact_id in rests}
            if question.kind == "date" and (missing := sorted(names - set(question.rests_on))):
                says = f'The answer rests on {", ".join(missing)}. Add to rests_on, each with "?".'
                yield file.mistake((i, "rests_on"), says)
