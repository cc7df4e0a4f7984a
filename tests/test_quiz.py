"""The quizzes: their data, what the build refuses, marking, the list on paper, and answering them from end to end."""

import json
import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from itertools import permutations
from pathlib import Path
from typing import Any

import lxml.html
import markdown
import pytest
import yaml
from playwright.sync_api import Page, expect

from macros import open_book
from macros.models.load import Data, read
from macros.models.mistakes import Mistakes
from macros.render.book import Book, WrongUse
from macros.rules.time_limits import Conciliation, last_day, safe_day
from macros.tools.quiz.checks import TYPED_DATE, dates, mistakes
from macros.tools.quiz.giveaways import giveaways
from macros.tools.quiz.macro import questions, quiz, tutor_answers
from macros.tools.quiz.model import PARTS, QUIZZES, Question, fingerprint
from macros.tools.quiz.paper import right_answers
from macros.tools.quiz.rules import mark, out_of_place
from macros.tools.training.macro import module, this_week
from macros.tools.training.model import MODULES
from macros.tools.wres.model import FINDINGS
from tests.conftest import AS_OF, ROOT, violations
from tests.modules import PAGE_MODULE, joined, live
from tests.tool_page import FULL

MODULE = "watching-the-clock"
FILE = f"data/quizzes/{MODULE}.yml"
PAGE = f"training/{MODULE}"
TOOL = "[data-tool=quiz]"
SCRIPT = "<script>alert(1)</script><img src=x onerror=alert(1)> **not bold** [no](link)"
VECTORS = yaml.safe_load((ROOT / "tests/vectors/quiz.yml").read_text("utf-8"))
PATH = ["your-first-month", "recognising-discrimination", "taking-on-a-case", "watching-the-clock",
        "using-workforce-data", "talking-about-race", "from-case-to-campaign"]  # fmt: skip


# The data


def test_the_path_has_its_seven_modules_in_their_order(data: Data):
    assert list(data[MODULES]) == PATH
    assert set(data[QUIZZES]) == set(PATH)


def test_there_are_sixty_questions_or_more_and_a_quiz_of_every_kind(data: Data):
    assert sum(len(asked) for asked in data[QUIZZES].values()) >= 60
    assert all(len(asked) >= 8 for asked in data[QUIZZES].values())
    assert {question.kind for question in data[QUIZZES][MODULE].values()} == set(PARTS)


def test_no_quiz_types_a_date(data: Data):
    for module_id in data[QUIZZES]:
        for line in (ROOT / f"data/quizzes/{module_id}.yml").read_text("utf-8").splitlines():
            assert not TYPED_DATE.search(re.sub(r"\b(act|first|a|b): [\d-]+", "", line)), line


def test_no_quiz_can_be_passed_by_choosing_the_longest_answer_or_the_shortest_or_one_place(data: Data):
    asked = [q.options for quiz in data[QUIZZES].values() for q in quiz.values() if q.kind == "single"]
    rights = [next(n for n, option in enumerate(options) if option.right) for options in asked]
    lengths = [[len(option.says) for option in options] for options in asked]
    most = 0.45 * len(asked)
    assert sum(told[right] == max(told) for told, right in zip(lengths, rights, strict=True)) <= most
    assert sum(told[right] == min(told) for told, right in zip(lengths, rights, strict=True)) <= most
    assert all(rights.count(place) <= most for place in set(rights))
    times = [
        told[right] * (len(told) - 1) / (sum(told) - told[right]) for told, right in zip(lengths, rights, strict=True)
    ]
    assert sum(times) / len(times) <= 1.25


def test_only_the_tutors_page_has_the_answers(data: Data):
    shown = {page.id for page in data.pages.values() if "tutor_answers(" in page.words}
    assert shown <= {"training/facilitators", "contributing/macros"}


# What the build refuses


SAMPLE = """
- id: one
  kind: single
  ask: Which?
  options:
    - {id: a, says: This, right: true, feedback: "Yes."}
    - {id: b, says: That, feedback: "No."}
  why: Because.
  see: {page: law/time-limits, section: how-to-count}
  rests_on: {safe-diary-rule: SAFE}
- id: some
  kind: several
  ask: Which?
  options:
    - {id: a, says: This, right: true, feedback: "Yes."}
    - {id: b, says: That, feedback: "No."}
  why: Because.
  see: {page: law/time-limits}
- id: steps
  kind: order
  ask: In which order?
  steps: [{id: a, says: First, feedback: "First."}, {id: b, says: Then, feedback: "Then."}]
  why: Because.
  see: {page: law/time-limits}
- id: pairs
  kind: match
  ask: Which with which?
  pairs: [{id: a, says: A, to: One, feedback: "One."}, {id: b, says: B, to: Two, feedback: "Two."}]
  why: Because.
  see: {page: law/time-limits}
- id: day
  kind: date
  ask: It happened on {act}. Acas was asked on {a} and answered on {b}. Which day?
  limit: {nation: england, act: 2026-09-20, a: 2026-12-10, b: 2026-12-14, answer: last-day}
  wrong: [{when: later, feedback: "Too late: {answer}."}, {when: earlier, feedback: "Too early."}]
  why: Because it is {answer}.
  see: {page: law/time-limits}
  rests_on: {race-claim-limit:time-limit-three-months-old: OLD, ec-stop-clock: STOP, ec-one-month: MONTH}
- id: count
  kind: number
  ask: How many?
  amount: {finding: wales-indicators, key: indicators}
  unit: indicators
  wrong: [{when: more, feedback: "Fewer."}, {when: less, feedback: "More."}]
  why: There are {answer}, in {wales-indicators.domains} domains.
  see: {page: wres/other-nations}
  rests_on: {wales-indicators: WALES}
"""
STAMPS = {
    "SAFE": "safe-diary-rule",
    "OLD": "race-claim-limit:time-limit-three-months-old",
    "STOP": "ec-stop-clock",
    "MONTH": "ec-one-month",
    "WALES": "wales-indicators",
}


def sample(data: Data) -> list[dict[str, Any]]:
    records = {**data[FINDINGS], **data.names}
    text = SAMPLE
    for word, name in STAMPS.items():
        text = text.replace(f": {word}", f': "{fingerprint(records[name])}"')
    return yaml.safe_load(text)


def told(data: Data, content: Any, root: Path, name: str = MODULE) -> list[str]:
    """Return what the loader says of some questions."""
    path = root / f"data/quizzes/{name}.yml"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(yaml.safe_dump(content, sort_keys=False, allow_unicode=True), "utf-8")
    files: list = []
    found: list = []
    read_again = {**data.declared, QUIZZES: read(QUIZZES, root, files, found)}
    found += mistakes(replace(data, declared=read_again), files)
    return [re.sub(r"^[^:]+:\d+: ", "", str(mistake)) for mistake in found]


def test_good_questions_are_taken(data: Data, tmp_path: Path):
    assert told(data, sample(data), tmp_path) == []


ONE, SOME, STEPS, PAIRS, DAY, COUNT = range(6)


@pytest.mark.parametrize("kind", [ONE, SOME, STEPS, PAIRS])
def test_a_question_that_asks_for_no_day_may_tell_a_story_in_days(kind: int, data: Data, tmp_path: Path):
    content = sample(data)
    content[kind].update(ask="It happened on {act}.", limit=content[DAY]["limit"], why="Count to {answer}.")
    assert told(data, content, tmp_path) == []


def test_what_an_answer_rests_on_is_told_once_even_if_it_reads_like_a_date(data: Data, tmp_path: Path):
    content = sample(data)
    content[ONE].update(rests_on={"safe-diary-rule": "2026-11-22"})
    assert len(told(data, content, tmp_path)) == 1


FAULTS: list[tuple[str, Callable[[list[dict]], object], str]] = [
    ("no right answer", lambda q: q[ONE]["options"][0].pop("right"), "one.options: No option is right."),
    ("two right answers", lambda q: q[ONE]["options"][1].update(right=True), "one.options: 2 options are right."),
    ("none right of several", lambda q: q[SOME]["options"][0].pop("right"), "some.options: No option is right."),
    ("all right of several", lambda q: q[SOME]["options"][1].update(right=True), "some.options: Every option is right."),
    ("no feedback", lambda q: q[ONE]["options"][1].pop("feedback"), "one.options.b.feedback: Missing."),
    ("empty feedback", lambda q: q[ONE]["options"][1].update(feedback=" "), "one.options.b.feedback: String should have at least 1"),
    ("no feedback to a step", lambda q: q[STEPS]["steps"][1].pop("feedback"), "steps.steps.b.feedback: Missing."),
    ("no feedback to a pair", lambda q: q[PAIRS]["pairs"][0].pop("feedback"), "pairs.pairs.a.feedback: Missing."),
    ("no feedback to an earlier date", lambda q: q[DAY]["wrong"].pop(), "day.wrong: No feedback for an answer that is earlier."),
    ("no feedback to a smaller number", lambda q: q[COUNT]["wrong"].pop(), "count.wrong: No feedback for an answer that is less."),
    ("feedback of another kind", lambda q: q[DAY]["wrong"].append({"when": "more", "feedback": "x"}), "day.wrong.2.when: Not for a date: use later or earlier."),
    ("feedback twice", lambda q: q[DAY]["wrong"].append({"when": "later", "feedback": "x"}), "day.wrong.2.when: Written twice."),
    ("no why", lambda q: q[ONE].pop("why"), "one.why: Missing."),
    ("no page", lambda q: q[ONE].pop("see"), "one.see: Missing."),
    ("an unknown section", lambda q: q[ONE]["see"].update(section="how-to-cont"), 'one.see.section: law/time-limits has no section "how-to-cont". Did you mean "how-to-count"?'),
    ("a fact that has changed", lambda q: q[ONE].update(rests_on={"safe-diary-rule": "00000000"}), "one.rests_on.safe-diary-rule: The fact safe-diary-rule has changed since this question was checked: read it again, then write"),
    ("a finding that has changed", lambda q: q[COUNT].update(rests_on={"wales-indicators": "00000000"}), "count.rests_on.wales-indicators: The finding wales-indicators has changed"),
    ("a fact never checked", lambda q: q[ONE].update(rests_on={"safe-diary-rule": "?"}), "one.rests_on.safe-diary-rule: Not yet checked against safe-diary-rule: read it, then write"),
    ("an unknown fact", lambda q: q[ONE].update(rests_on={"safe-diary-rul": "?"}), 'one.rests_on.safe-diary-rul: Unknown fact or finding "safe-diary-rul". Did you mean "safe-diary-rule"?'),
    ("a date typed for an answer", lambda q: q[DAY]["limit"].update(answer="2027-01-14"), "day.limit.answer: '2027-01-14' is not one of safe-day, last-day."),
    ("a date typed in words", lambda q: q[DAY].update(why="It is 14 January 2027."), 'day.why: "14 January" is typed.'),
    ("a month typed in an option", lambda q: q[ONE]["options"][0].update(says="By March 2027"), 'one.options.a.says: "March 2027" is typed.'),
    ("a date typed in figures", lambda q: q[ONE].update(ask="What of 2026-10-01?"), 'one.ask: "2026-10-01" is typed.'),
    ("a date typed with strokes", lambda q: q[ONE].update(ask="What of 1/10/2026?"), 'one.ask: "1/10/2026" is typed.'),
    ("the answer in the question", lambda q: q[DAY].update(ask="Is it {answer}?"), 'day.ask: "{answer}" gives the answer away.'),
    ("a day that the story lacks", lambda q: q[DAY].update(ask="It began on {first}."), 'day.ask: "{first}" prints nothing: limit has no first.'),
    ("a day without a story", lambda q: q[ONE].update(ask="On {act}?"), 'one.ask: "{act}" prints nothing here.'),
    ("a figure that is not rested on", lambda q: q[SOME].update(why="{safe-diary-rule.safe_months}"), 'some.why: "{safe-diary-rule.safe_months}" prints safe-diary-rule. Add it to rests_on'),
    ("a figure of no finding", lambda q: q[COUNT].update(why="{wales-indicators.domain}"), 'count.why: "{wales-indicators.domain}": wales-indicators has no value "domain". Did you mean "domains"?'),
    ("a figure of nothing", lambda q: q[ONE].update(why="{nothing-here.days}"), 'one.why: "{nothing-here.days}": unknown fact or finding.'),
    ("an amount that is not rested on", lambda q: q[COUNT].update(rests_on={}, why="x"), "count.amount: The answer rests on wales-indicators. Add it to rests_on"),
    ("an amount of nothing", lambda q: q[COUNT].update(amount={"key": "x"}), "count.amount: Name a fact or a finding, and not both."),
    ("an amount of an unknown finding", lambda q: q[COUNT]["amount"].update(finding="wales-indicator"), 'count.amount.finding: Unknown finding "wales-indicator".'),
    ("an unknown figure", lambda q: q[COUNT]["amount"].update(key="indicator"), 'count.amount.key: wales-indicators has no value "indicator".'),
    ("a figure that is not a number", lambda q: q[COUNT].update(amount={"finding": "wales-own-wres", "key": "plan_published"}), "count.amount.key: wales-own-wres.plan_published is not one number."),
    ("an unknown kind", lambda q: q[ONE].update(kind="essay"), "one.kind: 'essay' is not one of single, several, order, match, date, number."),
    ("parts of another kind", lambda q: q[STEPS].update(options=q[ONE]["options"]), "steps.options: A question of the kind order has no options."),
    ("a kind without its parts", lambda q: q[STEPS].pop("steps"), "steps: A question of the kind order needs steps."),
    ("a choice of one", lambda q: q[ONE]["options"].pop(), "one.options: One is no choice."),
    ("an option's id twice", lambda q: q[ONE]["options"][1].update(id="a"), "one.options.a.id: The options need different ones: this id is taken."),
    ("an option's words twice", lambda q: q[ONE]["options"][1].update(says="this"), "one.options.b.says: The options need different ones"),
    ("a question's id twice", lambda q: q[SOME].update(id="one"), "one.id: This id is taken."),
    ("Day B alone", lambda q: q[DAY]["limit"].pop("a"), "day.limit.b: There is a Day B but no Day A."),
    ("Day B before Day A", lambda q: q[DAY]["limit"].update(b=date(2026, 12, 1)), "day.limit.b: Day B comes before Day A."),
    ("a first incident after the act", lambda q: q[DAY]["limit"].update(first=date(2026, 10, 1)), "day.limit.first: The first incident comes after the act."),
    ("an amount of two things", lambda q: q[COUNT]["amount"].update(fact="safe-diary-rule"), "count.amount: Name a fact or a finding, and not both."),
    ("an unknown key", lambda q: q[ONE].update(hint="x"), "one.hint: Unknown key."),
]  # fmt: skip


@pytest.mark.parametrize(("spoil", "says"), [fault[1:] for fault in FAULTS], ids=[fault[0] for fault in FAULTS])
def test_a_fault_is_reported_with_its_place(spoil: Callable, says: str, data: Data, tmp_path: Path):
    content = sample(data)
    spoil(content)
    assert any(found.startswith(says) for found in told(data, content, tmp_path)), told(data, content, tmp_path)


def habits_told(data: Data, root: Path, lengths: list[int], place: Callable[[int], int]) -> list[str]:
    """Return what is said of questions whose right answers are so long, each among three of 10, 12 and 14 letters."""
    one, content = sample(data)[ONE], []
    for n, length in enumerate(lengths):
        options = [{"id": f"w{wrong}", "says": "w" * wrong, "feedback": "No."} for wrong in (10, 12, 14)]
        options.insert(place(n), {"id": "r", "says": "r" * length, "right": True, "feedback": "Yes."})
        content.append({**one, "id": f"q{n}", "options": options})
    path = root / FILE
    path.parent.mkdir(parents=True)
    path.write_text(yaml.safe_dump(content, sort_keys=False), "utf-8")
    files: list = []
    asked = read(QUIZZES, root, files, [])
    return [str(found) for found in giveaways(replace(data, declared={**data.declared, QUIZZES: asked}), files)]


EVEN = [20, 8, 12] * 4


@pytest.mark.parametrize(
    ("lengths", "place", "says"),
    [
        (EVEN, lambda n: n % 4, []),
        ([15] * 5 + [8] * 3 + [12] * 2, lambda n: n % 4, ["q0.options: In 50% .* is the longest: .* Shorten this one"]),
        ([9] * 6 + [20] * 3 + [12], lambda n: n % 4, ["q0.options: In 60% .* is the shortest: .* Make this one fuller"]),
        ([30] * 4 + [12] * 6, lambda n: n % 4, ["q0.options: Right answers are 1.60 times as long .* Shorten it"]),
        (EVEN, lambda n: 1 if n > 4 else n % 4, ["q1.options: In 67% .* is number 2 of the list: .* Move some"]),
        ([30] * 9, lambda n: 0, []),
    ],
    ids=["no habit", "the longest", "the shortest", "far longer", "one place", "too few to tell"],
)  # fmt: skip
def test_a_habit_that_gives_answers_away_is_reported_where_it_shows_most(lengths, place, says, data: Data, tmp_path: Path):  # fmt: skip
    found = habits_told(data, tmp_path, lengths, place)
    assert len(found) == len(says), found
    assert all(re.match(rf"{FILE}:\d+: {told}", one) for told, one in zip(says, found, strict=True)), found


def test_a_quiz_of_no_module_is_reported(data: Data, tmp_path: Path):
    assert any('There is no module "watching-clock"' in one for one in told(data, sample(data), tmp_path, "watching-clock"))  # fmt: skip


def test_the_build_fails_when_a_fact_changes_and_names_the_question_and_its_line(project: Path):
    law = project / "data/law/time_limits.yml"
    text = law.read_text("utf-8")
    law.write_text(text.replace("A grievance, appeal or investigation does not stop", "A grievance does not stop", 1), "utf-8")  # fmt: skip
    modules = project / "data/modules.yml"
    modules.write_text(modules.read_text("utf-8").replace("section: if-you-are-late", "section: if-you-are-lat", 1).replace("minutes: 35", "minutes: 90", 1), "utf-8")  # fmt: skip
    with pytest.raises(Mistakes) as raised:
        open_book(project, as_of=AS_OF)
    said = str(raised.value)
    assert re.search(rf"{FILE}:\d+: wait-for-the-grievance\.rests_on\.internal-process-no-stop: The fact internal-process-no-stop has changed", said)  # fmt: skip
    assert re.search(r'data/modules.yml:\d+: watching-the-clock\.reading\.4\.section: law/time-limits has no section "if-you-are-lat"', said)  # fmt: skip
    assert re.search(r"data/modules.yml:\d+: your-first-month\.minutes: Input should be less than or equal to 40", said)
    line = int(re.search(rf"{FILE}:(\d+): wait-for-the-grievance", said)[1])
    assert "internal-process-no-stop" in (project / FILE).read_text("utf-8").splitlines()[line - 1]


def test_the_build_fails_on_a_date_that_rests_on_law_which_is_not_named(project: Path):
    path = project / FILE
    text = path.read_text("utf-8")
    path.write_text(re.sub(r", ec-one-month: \"\w+\"\}", "}", text, count=1).replace("{ec-one-month.months}", "a month"), "utf-8")  # fmt: skip
    with pytest.raises(Mistakes) as raised:
        open_book(project, as_of=AS_OF)
    assert "near-the-end.rests_on: The answer rests on ec-one-month." in str(raised.value)


def test_a_day_for_which_no_limit_is_in_force_is_refused_with_its_place(data: Data):
    unlimited = replace(data, facts={i: fact for i, fact in data.facts.items() if fact.series != "race-claim-limit"})
    found = {
        (mistake.file, mistake.key) for mistake in dates(unlimited, data.files) if "Choose another day" in mistake.says
    }
    asked = [(module, q) for module, quiz in data[QUIZZES].items() for q in quiz.values() if q.limit]
    assert asked
    assert found == {(f"data/quizzes/{module}.yml", f"{question.id}.limit.act") for module, question in asked}


def test_a_fingerprint_changes_with_words_figures_status_and_dates_alone(data: Data):
    fact = data.facts["ec-length-12-weeks"]
    first = fingerprint(fact)
    for change in (
        {"statement": "Other."},
        {"values": {"weeks": 13}},
        {"status": "unconfirmed"},
        {"in_force_from": date(2026, 1, 1)},
        {"in_force_to": date(2027, 1, 1)},
    ):
        assert fingerprint(fact.model_copy(update=change)) != first, change
    assert fingerprint(fact.model_copy(update={"checked": date(2030, 1, 1), "caveat": "New."})) == first


# The rules


@pytest.mark.parametrize("vector", VECTORS, ids=lambda vector: vector["name"])
def test_an_answer_is_marked(vector: dict):
    marked = mark(vector["question"], vector["answer"])
    assert (marked.given, list(marked.wrong)) == (vector["given"], vector["wrong"])
    assert marked.right == (vector["given"] and not vector["wrong"])


def test_the_fewest_steps_are_called_out_of_place():
    for given in permutations("abcde"):
        wrong = out_of_place("abcde", given)
        kept = [step for step in given if step not in wrong]
        assert kept == sorted(kept)
        longest = max(len(c) for c in ([s for s, k in zip(given, keep, strict=True) if k] for keep in KEEPS) if c == sorted(c))  # fmt: skip
        assert len(kept) == longest


KEEPS = [[bool(n >> bit & 1) for bit in range(5)] for n in range(32)]


def test_every_date_is_the_rules_own(book: Book):
    for module_id, asked in book.data[QUIZZES].items():
        shown = {one["id"]: one for one in questions(book.opened(), module_id)}
        for question in asked.values():
            if question.kind != "date":
                continue
            limit = question.limit
            series = [
                f for f in book.data.facts.values() if f.series == "race-claim-limit" and limit.nation in f.nations
            ]
            months = max((f for f in series if (f.in_force_from or date.min) <= limit.act), key=lambda f: f.in_force_from or date.min).values["months"]  # fmt: skip
            conciliation = Conciliation(limit.a, limit.b) if limit.b else None
            last = last_day(limit.act, months, limit.nation, conciliation).last_day
            safe = safe_day(limit.first or limit.act, book.data.facts["safe-diary-rule"].values["safe_months"], limit.nation, conciliation)  # fmt: skip
            assert shown[question.id]["answer"] == {"safe-day": safe, "last-day": last}[limit.answer].isoformat()


# On paper


def html(text: str) -> lxml.html.HtmlElement:
    return lxml.html.fromstring(markdown.markdown(text, extensions=["md_in_html", "attr_list"]))


def paper(printed: lxml.html.HtmlElement) -> dict[str, lxml.html.HtmlElement]:
    return {part.get("data-question"): part for part in printed.iterfind(".//*[@data-question]")}


def with_sample(book: Book, **changed: Any) -> Book:
    """Return the handbook with the sample for this module's quiz, every text of it changed if told."""

    def spoilt(value: Any, key: str = "") -> Any:
        if isinstance(value, dict):
            return {k: v if k in ("see", "limit", "amount", "rests_on") else spoilt(v, k) for k, v in value.items()}
        if isinstance(value, list):
            return [spoilt(part, key) for part in value]
        return f"{changed['text']} {value}" if changed and key in ("ask", "says", "to", "feedback", "why") else value

    made = [Question.model_validate_json(json.dumps(spoilt(one), default=str)) for one in sample(book.data)]
    quizzes = {**book.data[QUIZZES], MODULE: {one.id: one for one in made}}
    return replace(book, data=replace(book.data, declared={**book.data.declared, QUIZZES: quizzes})).opened()


def test_on_paper_every_answer_is_folded_and_none_stands_outside(book: Book):
    asked = {one["id"]: one for one in questions(book.opened(), MODULE)}
    printed = html(quiz(book.opened(), MODULE))
    assert list(paper(printed)) == list(asked)
    for name, part in paper(printed).items():
        folded = part.find(".//details")
        inside = folded.text_content()
        assert "open" not in folded.attrib
        assert all(text in inside for text in (*right_answers(asked[name]), asked[name]["why"]))
        assert folded.find(".//p[@class='quiz-see']/a").get("href").startswith(f"/{asked[name]['see']['page']}.md")
        folded.drop_tree()
        kinds = {"single": "ticks", "several": "ticks", "order": "slots", "match": "slots"}
        if (kind := asked[name]["kind"]) in kinds:
            told, (places, *_) = part.findtext(".//p[@class='hint']"), part.findall(".//ul")
            assert places.get("data-paper") == kinds[kind]
            assert (
                ("number" in told or "1" in told)
                if kinds[kind] == "slots"
                else ("all that apply" in told) == (kind == "several")
            )
        if kind == "match":
            assert [item.text_content()[:2] for item in places] == [f"{'ABCDEFGHIJ'[i]}." for i in range(len(places))]
            assert len(part.findall(".//ol/li")) == len({pair["to"] for pair in asked[name]["pairs"]})
        outside = part.text_content()
        assert asked[name]["why"] not in outside
        for one in (entry for key in ("options", "steps", "pairs") for entry in asked[name].get(key, ())):
            assert one["feedback"] not in outside
            assert one["says"] in outside
        if asked[name]["kind"] in ("date", "number"):
            assert asked[name]["shown"] not in outside
        if asked[name]["kind"] == "order":
            listed = [item.text_content() for item in part.iterfind(".//li")]
            assert listed != [step["says"] for step in asked[name]["steps"]]
            assert sorted(listed) == sorted(step["says"] for step in asked[name]["steps"])


def test_the_quiz_is_kept_out_of_the_search(site: Path):
    for file in (site / "search").iterdir():
        assert "Grievance and clock run side by side" not in file.read_text("utf-8"), file.name


def test_the_sections_that_a_question_may_name_are_those_of_the_built_page(site: Path, data: Data):
    for page in data.pages.values():
        built = lxml.html.parse(str(site / f"{page.id}.html")).getroot()
        assert set(page.sections) <= set(built.xpath("//article//*[self::h2 or self::h3 or self::h4]/@id")), page.id


def test_words_that_are_code_are_printed_as_words(book: Book):
    laden = with_sample(book, text=SCRIPT)
    for made in (quiz(laden.opened(), MODULE), tutor_answers(laden.opened(), MODULE)):
        printed = html(made)
        assert not printed.findall(".//img")
        assert not printed.findall(".//em")
        assert {script.get("type") for script in printed.iter("script")} <= {"application/json"}
        assert printed.text_content().count("<script>alert(1)</script>") > 20
    block = re.search(r"<script[^>]*>(.*?)</script>", quiz(laden.opened(), MODULE), re.DOTALL)[1]
    assert "<" not in block
    assert json.loads(block)["questions"][0]["ask"].startswith(SCRIPT)


def test_figures_come_with_their_unit_and_story_days_in_words(book: Book):
    asked = {one["id"]: one for one in questions(with_sample(book), MODULE)}
    assert asked["count"]["answer"] == 12
    assert asked["count"]["shown"] == "12 indicators"
    assert asked["count"]["unit"] == "indicators"
    assert asked["count"]["why"] == "There are 12 indicators, in 4 domains."
    assert asked["day"]["ask"].replace("\u00a0", " ").startswith("It happened on 20 September 2026. Acas was asked on 10 December")  # fmt: skip
    assert asked["day"]["answer"] == "2027-01-14"
    assert asked["day"]["why"] == "Because it is 14\u00a0January 2027."


def test_a_page_with_a_quiz_relies_on_its_facts_and_shows_their_doubts(book: Book):
    opened = book.opened()
    printed = quiz(opened, MODULE)
    assert {"safe-diary-rule", "ni-limit", "ec-one-month"} <= set(opened.seen.facts)
    assert "safe-diary-rule" in opened.seen.doubts_folded
    assert "This is advice for reps, not a rule of law" in printed


def test_the_tutors_copy_has_every_answer_and_feedback(book: Book):
    printed = html(tutor_answers(book.opened(), MODULE))
    words = printed.text_content()
    assert printed.find(".//details") is not None or printed.tag == "details"
    for one in questions(book.opened(), MODULE):
        assert all(text in words for text in (one["ask"], one["why"], *right_answers(one), *one.get("wrong", {}).values()))  # fmt: skip


def test_a_module_opens_with_its_minutes_goals_and_reading_and_ends_with_this_week(book: Book):
    found = book.data[MODULES][MODULE]
    top = module(book.opened(), MODULE)
    assert f"About {found.minutes} minutes" in top
    assert all(goal in top for goal in found.able)
    assert "[Time limits: How to count](/law/time-limits.md#how-to-count)" in top
    assert this_week(book.opened(), MODULE).count("<li>") == len(found.this_week)


@pytest.mark.parametrize("macro", [quiz, tutor_answers, module, this_week], ids=lambda macro: macro.__name__)
def test_an_unknown_module_is_told_the_nearest(macro: Callable, book: Book):
    with pytest.raises(WrongUse, match=r'"watching-the-clok"\. Did you mean "watching-the-clock"'):
        macro(book.opened(), "watching-the-clok")


# Answering


@pytest.fixture
def opened(open_page):
    return lambda fragment="", **options: open_page(PAGE + fragment, **options)


def asked_in(page: Page) -> dict[str, dict]:
    live(page, own=PAGE_MODULE)
    found = page.evaluate("own.facts(document.querySelector('[data-tool=quiz]')).questions")
    return {one["id"]: one for one in found}


def noted(page: Page) -> str:
    """What the end of the module says of the quiz."""
    return page.locator(".path-parts [data-part=quiz]").inner_text()


def press(page: Page, name: str) -> None:
    page.locator(".quiz-live").get_by_role("button", name=name, exact=True).click()


def put_in_order(page: Page, base: str, wanted: list[str]) -> None:
    # A nudge first: an order that nobody touched is no answer.
    page.locator(f"{base}-{wanted[0]} button").last.click(force=True)  # at the end of the list it says so
    for place, step in enumerate(wanted):
        for _ in range(len(wanted)):
            now = (
                page.locator(f"{base}-{wanted[0]}").locator("xpath=../li").evaluate_all("all => all.map(one => one.id)")
            )
            if f"#{now[place]}" == f"{base}-{step}":
                break
            page.locator(f"{base}-{step} button").first.click()


def give(page: Page, one: dict, *, right: bool = True) -> None:
    """Answer a question with the mouse, rightly or wrongly."""
    base = f"#quiz-{MODULE}-{one['id']}"
    match one["kind"]:
        case "single":
            page.locator(f"{base}-{next(o['id'] for o in one['options'] if o['right'] == right)}").check()
        case "several":
            for option in one["options"]:
                page.locator(f"{base}-{option['id']}").set_checked(option["right"] == right)
        case "order":
            steps = [step["id"] for step in one["steps"]]
            put_in_order(page, base, steps if right else steps[::-1])
        case "match":
            ids = [pair["id"] for pair in one["pairs"]]
            for pair, to in zip(ids, ids if right else [*ids[1:], ids[0]], strict=True):
                page.locator(f"{base}-{pair}").select_option(to)
        case "date":
            page.locator(base).fill(one["answer"] if right else "2026-01-01")
        case _:
            page.locator(base).fill(str(one["answer"]) if right else "9999")


def test_the_browser_marks_as_the_build_does(opened):
    page = opened().page
    joined(page, rules="macros/tools/quiz/rules.js")
    got = page.evaluate("all => all.map(({ question, answer }) => rules.mark(question, answer))", VECTORS)
    for vector, marked in zip(VECTORS, got, strict=True):
        assert (marked["given"], marked["wrong"]) == (vector["given"], vector["wrong"]), vector["name"]
    orders = [list(order) for order in permutations("abcde")]
    got = page.evaluate("all => all.map(given => rules.outOfPlace([...'abcde'], given))", orders)
    assert got == [out_of_place("abcde", order) for order in orders]
    assert page.evaluate("[0, .5, .999].every(n => rules.mixed([1, 2, 3], () => n).join() !== '1,2,3')")


def test_practice_says_after_each_answer_whether_it_is_right_and_ends_with_a_score(opened):
    watched = opened()
    page = watched.page
    asked = asked_in(page)
    press(page, "Practise")
    for n, one in enumerate(asked.values(), 1):
        assert page.locator(".quiz-progress").inner_text() == f"Question {n} of {len(asked)}. {n - 1} right so far."
        expect(page.locator(":focus")).to_have_text(f"Question {n} of {len(asked)}")
        before = page.locator(TOOL).inner_text()
        assert one["why"] not in before
        assert one.get("shown", "—") not in before
        press(page, "Check my answer")
        assert page.locator(".quiz-after [role=alert]").inner_text()
        give(page, one)
        press(page, "Check my answer")
        expect(page.locator(":focus")).to_have_text("Right")
        assert one["why"] in page.locator(".quiz-after").inner_text().replace("\n", " ")
        assert not page.locator(".quiz-ask :is(input, select):not(:disabled)").count()
        press(page, "Next question" if n < len(asked) else "See my score")
    score = page.locator("output[data-answer=score]")
    assert score.inner_text() == f"{len(asked)} of {len(asked)}"
    expect(page.locator(":focus")).to_have_text("Your score")
    today = page.evaluate("own.day(own.today())")
    assert noted(page) == f"Quiz: {len(asked)} of {len(asked)} right, {today}"
    assert page.evaluate("localStorage.length + sessionStorage.length") == 0
    assert not page.evaluate("location.hash")
    assert not watched.faults
    assert not watched.away()


def test_every_wrong_answer_gets_its_own_feedback_and_a_link_to_the_section(opened, site: Path):
    page = opened().page
    asked = asked_in(page)
    press(page, "Practise")
    for n, one in enumerate(asked.values(), 1):
        give(page, one, right=False)
        press(page, "Check my answer")
        expect(page.locator(":focus")).to_have_text("Not right")
        words = page.locator(".quiz-after").inner_text()
        if one["kind"] == "several":
            assert all(option["feedback"] in words for option in one["options"])
            assert "You chose" in words and "You left out" in words
        elif one["kind"] == "single":
            assert next(option for option in one["options"] if not option["right"])["feedback"] in words
        elif "wrong" in one:
            assert one["wrong"]["earlier" if one["kind"] == "date" else "more"] in words
        else:
            parts = one.get("steps") or one["pairs"]
            assert sum(part["feedback"] in words for part in parts) >= len(parts) - 1
        link = page.locator(".quiz-after .quiz-see a")
        address, _, anchor = str(link.evaluate("link => link.href")).partition("#")
        target = Path(address.removeprefix("file://"))
        assert target.is_relative_to(site)
        assert f'id="{anchor}"' in target.read_text("utf-8")
        press(page, "Next question" if n < len(asked) else "See my score")
    assert page.locator("output[data-answer=score]").get_attribute("data-value") == "0"


def test_an_exam_marks_nothing_until_the_end_then_goes_through_each_and_lets_you_try_again(opened):
    page = opened().page
    asked = asked_in(page)
    press(page, "Take it as an exam")
    assert page.locator(".quiz-ask").count() == len(asked)
    before = page.locator(TOOL).inner_text()
    assert not [one["id"] for one in asked.values() if one["why"] in before or one.get("shown", "—") in before]
    press(page, "Finish and see my score")
    assert page.locator(f"{TOOL} [role=alert]").inner_text() == f"Not answered yet: {', '.join(map(str, range(1, len(asked) + 1)))}."  # fmt: skip
    names = list(asked)
    for name in names[:-2]:
        give(page, asked[name])
    give(page, asked[names[-2]], right=False)
    assert page.locator(".quiz-progress").inner_text() == f"{len(asked) - 1} questions answered of {len(asked)}."
    press(page, "Finish and see my score")
    assert page.locator(f"{TOOL} [role=alert]").inner_text() == f"Not answered yet: {len(asked)}."
    press(page, f"Go to question {len(asked)}")
    assert names[-1] in page.evaluate("document.activeElement.id")
    assert noted(page) == "Quiz: not finished yet"
    press(page, "Finish and see my score")
    press(page, "Finish without them")
    assert page.locator("output[data-answer=score]").get_attribute("data-value") == str(len(asked) - 2)
    verdicts = page.locator(".quiz-review > li > .quiz-verdict").all_inner_texts()
    assert [one.lstrip("✓✗\xa0 ") for one in verdicts] == ["Right"] * (len(asked) - 2) + ["Not right", "Not answered"]
    assert f"{len(asked) - 2} of {len(asked)} right" in noted(page)
    # The two that were missed, gone over again, change no record.
    press(page, "Practise the 2 you missed")
    for n in (-2, -1):
        give(page, asked[names[n]])
        press(page, "Check my answer")
        press(page, "Next question" if n == -2 else "See my score")
    assert page.locator("output[data-answer=score]").inner_text() == "2 of 2"
    assert f"{len(asked) - 2} of {len(asked)} right" in noted(page)
    press(page, "Back to the start")
    press(page, "Take it as an exam")
    assert not page.locator(".quiz-ask :checked:not(option)").count()
    assert page.locator(".quiz-progress").inner_text() == f"0 questions answered of {len(asked)}."


def test_answers_are_not_lost_by_a_slip_and_an_address_can_open_the_exam(opened):
    page = opened("#quiz=exam").page
    one = next(iter(asked_in(page).values()))
    press(page, "Leave the exam")
    assert page.locator(".quiz-live h3").inner_text() == "The quiz"
    press(page, "Take it as an exam")
    give(page, one)
    press(page, "Leave the exam")
    assert "Your answers go" in page.locator(f"{TOOL} [role=alert]").inner_text()
    press(page, "Go on with it")
    assert page.locator(".quiz-ask :checked:not(option)").count() == 1
    press(page, "Leave the exam")
    press(page, "Leave it")
    assert page.locator(".quiz-live h3").inner_text() == "The quiz"


def test_a_result_that_can_not_be_kept_is_told_and_the_score_stands(opened):
    page = opened().page
    page.get_by_role("button", name="Keep it on this device").click()
    page.evaluate(FULL)
    press(page, "Take it as an exam")
    press(page, "Finish and see my score")
    press(page, "Finish without them")
    assert page.locator(".quiz-live [role=alert]").inner_text().startswith("There is no room left")
    expect(page.locator("output[data-answer=score]")).to_be_visible()


def tab_to(page: Page, wanted: str) -> None:
    """Press Tab until the element with the keyboard is what is wanted: an expression in `at`."""
    for _ in range(400):
        if page.evaluate(f"(() => {{ const at = document.activeElement; return {wanted} }})()"):
            return
        page.keyboard.press("Tab")
    raise AssertionError(f"the keyboard never came to {wanted}")


def test_the_keyboard_alone_answers_every_kind(opened):
    page = opened().page
    asked = asked_in(page)
    tab_to(page, "at.textContent === 'Practise'")
    page.keyboard.press("Enter")
    for n, one in enumerate(asked.values(), 1):
        base = f"quiz-{MODULE}-{one['id']}"
        if one["kind"] == "single":
            right = next(o["id"] for o in one["options"] if o["right"])
            tab_to(page, "at.type === 'radio'")
            page.keyboard.press("Space")
            for _ in one["options"]:
                if page.locator(f"#{base}-{right}").is_checked():
                    break
                page.keyboard.press("ArrowDown")
        elif one["kind"] == "several":
            for _ in one["options"]:
                page.keyboard.press("Tab")
                if next(o for o in one["options"] if page.evaluate("document.activeElement.value") == o["id"])["right"]:
                    page.keyboard.press("Space")
        elif one["kind"] == "order":
            # From the last place up: each step is carried above those before it by the arrow key.
            for step in reversed(one["steps"]):
                tab = f"at.getAttribute('aria-label') === {json.dumps('Move up: ' + step['says'])}"
                page.locator(".quiz-live h3").evaluate("heading => heading.focus()")
                tab_to(page, tab)
                for _ in one["steps"]:
                    page.keyboard.press("ArrowUp")
                assert page.evaluate(f"(() => {{ const at = document.activeElement; return {tab} }})()")
        elif one["kind"] == "match":
            for pair in one["pairs"]:
                page.keyboard.press("Tab")
                for _ in one["pairs"]:
                    if page.evaluate("document.activeElement.value") == pair["id"]:
                        break
                    page.keyboard.press("ArrowDown")
        elif one["kind"] == "date":
            year, month, day = one["answer"].split("-")
            tab_to(page, "at.type === 'date'")
            page.keyboard.type(month + day + year)
        else:
            tab_to(page, "at.inputMode === 'decimal'")
            page.keyboard.type(str(one["answer"]))
        tab_to(page, "at.textContent === 'Check my answer'")
        page.keyboard.press("Enter")
        expect(page.locator(":focus")).to_have_text("Right")
        tab_to(page, f"at.textContent === {json.dumps('Next question' if n < len(asked) else 'See my score')}")
        page.keyboard.press("Enter")
    assert page.locator("output[data-answer=score]").inner_text() == f"{len(asked)} of {len(asked)}"


def test_a_step_that_moves_says_where_it_is_now_and_one_at_the_end_says_so(opened):
    page = opened("#quiz=exam").page
    one = next(one for one in asked_in(page).values() if one["kind"] == "order")
    said = page.locator(".quiz-ask [role=status]")
    first = page.locator(".quiz-steps > li").first
    words = first.locator("span").first.inner_text()
    first.get_by_role("button").first.click(force=True)
    assert said.inner_text() == f"“{words}” is first already."
    first.get_by_role("button").last.click()
    assert said.inner_text() == f"“{words}” is now 2 of {len(one['steps'])}."
    assert page.evaluate("document.activeElement.getAttribute('aria-label')") == f"Move down: {words}"


# Before the deferred scripts run, put code in every text of the quiz's data.
LADEN = """document.addEventListener("readystatechange", () => {
  const block = document.querySelector("[data-tool=quiz] script[type='application/json']")
  if (document.readyState !== "interactive" || !block) return
  const texts = new Set(["ask", "says", "to", "feedback", "why", "shown", "unit", "words", "doubt", "later", "earlier", "more", "less"])
  block.textContent = JSON.stringify(JSON.parse(block.textContent, (key, value) => texts.has(key) && typeof value === "string" ? `CODE ${value}` : value))
})""".replace("CODE", SCRIPT)


def test_scripts_in_the_data_and_in_a_field_are_shown_as_text(opened):
    watched = opened()
    page = watched.page
    page.on("dialog", lambda dialog: watched.faults.append(dialog.message))
    page.add_init_script(LADEN)
    page.reload()
    press(page, "Take it as an exam")
    for one in asked_in(page).values():
        give(page, one, right=False)
    page.locator("input[inputmode=decimal]").fill(SCRIPT[:40])
    press(page, "Finish and see my score")
    press(page, "Finish without them")
    assert page.locator(".quiz-live").inner_text().count("<script>alert(1)</script>") > 40
    assert not page.locator(".quiz-live :is(img, script)").count()
    assert not watched.faults


# For everybody


@pytest.mark.parametrize(("scheme", "width"), [("light", 360), ("light", 1280), ("dark", 360)])
def test_the_quiz_is_accessible_in_every_state(scheme: str, width: int, opened):
    page = opened(scheme=scheme, width=width).page
    states = {"start": violations(page)}
    asked = asked_in(page)
    press(page, "Practise")
    press(page, "Check my answer")
    states["one question, refused"] = violations(page, TOOL)
    for n, one in enumerate(asked.values()):
        give(page, one, right=bool(n % 2))
        press(page, "Check my answer")
        if one["kind"] in ("several", "order", "match"):
            states[f"{one['kind']}, answered"] = violations(page, TOOL)
        press(page, "Next question" if n < len(asked) - 1 else "See my score")
    states["score and review"] = violations(page)
    press(page, "Try again")
    press(page, "Stop")
    press(page, "Take it as an exam")
    press(page, "Finish and see my score")
    states["exam, refused"] = violations(page, TOOL)
    assert not {state: faults for state, faults in states.items() if faults}


def test_it_never_scrolls_sideways_and_everything_to_press_is_large_enough(opened):
    watched = opened(width=320)
    page = watched.page
    page.add_init_script(LADEN.replace(SCRIPT, "x" * 120))
    page.reload()
    small = """[...document.querySelectorAll(".quiz-live :is(button, summary, select, input)")].filter(one => one.checkVisibility()).filter(one => {
      const { width, height } = (one.closest(".quiz-option") ?? one).getBoundingClientRect()
      return width < 24 || height < 24
    }).map(one => one.outerHTML)"""
    press(page, "Take it as an exam")
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    assert not page.evaluate(small)
    for one in asked_in(page).values():
        give(page, one, right=False)
    press(page, "Finish and see my score")
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    assert not page.evaluate(small)


def test_without_scripts_it_is_a_list_whose_answers_unfold(opened, book: Book):
    page = opened(java_script_enabled=False).page
    asked = questions(book.opened(), MODULE)
    assert page.locator("[data-question]").count() == len(asked)
    seen = page.locator(".quiz-paper").inner_text()
    for one in asked:
        assert one["why"] not in seen
        assert one.get("shown", "—") not in seen
    page.get_by_text("Answer to question 2", exact=True).focus()
    page.keyboard.press("Enter")
    assert asked[1]["shown"] in page.locator("[data-question]").nth(1).inner_text()
