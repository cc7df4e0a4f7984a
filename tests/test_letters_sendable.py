"""Letters that an officer would send: each with every pair of choices, and the same in Python and in the browser."""

import itertools
import re
from collections import Counter
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path

import pytest
from playwright.sync_api import Page

from macros.render.book import Book, Seen
from macros.render.words import filled
from macros.tools.letters.in_time import in_time
from macros.tools.letters.model import LETTERS, Condition, Letter, Paragraph
from tests.conftest import AS_OF, ROOT, assert_reported
from tests.modules import joined
from tests.oracles.letters import Made, compose, every_choice
from tests.test_letters import FILE, facts_of

IDS = re.findall(r"^- id: (\S+)$", (ROOT / FILE).read_text("utf-8"), re.MULTILINE)
CLOCK = """{ today: "2026-11-22", day: iso => new Date(`${iso}T12:00:00Z`).toLocaleDateString(
  "en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" }) }"""
SIGN_OFF = "Read by legal, 29 November"

REFUSED = [
    ("a hedge", "tell me in writing that this", "tell me probably in writing that this", '"probably" is a doubt'),
    ("a hedge in another case", "These are the reasons", "We have not these reasons", '"We have not" is a doubt'),
    ("law of medium confidence", "law: [ni-rro]", "law: [ni-companion]", '"ni-companion" is told with a doubt'),
    ("law that is certain but for a caveat", "law: [ni-rro]", "law: [afc-handbook]",
     '"afc-handbook" is told with a doubt (in-force, high, with a caveat)'),
    ("law that is not confirmed", "law: [psed-general]\n    # Every", "law: [third-party-duty-2026]\n    # Every",
     '"third-party-duty-2026" is told with a doubt (unconfirmed'),
    ("law with a caveat in a series", "law: [ni-rro]", "law: [ni-questionnaire]", '"ni-questionnaire-21-days" is told with a doubt'),
    ("law for others than those for whom it stands", "options: [employee]}", "options: [employee, volunteer]}",
     '"acas-code-steps" is not the law for: volunteer. Add a condition on the status.'),
    ("a gap in single brackets", "The latest act was on [[act]].", "It was on [date] and on [[act]].", '"[date]" looks like a gap'),
    ("a gap of dots", "dated [[outcome]], of", "dated [[outcome]], ... of", '"..." looks like a gap'),
    ("a gap in a subject", "Grievance: race discrimination (", "Grievance ____ (", '"____" looks like a gap'),
    ("a letter that reserves nothing", "    - &reserves {says: \"All rights are reserved, ", "    - &reserves {says: \"Remember, ",
     "Reserves no rights."),
    ("a letter that reserves rights by some answers alone", "Every right that the settlement leaves you is reserved",
     "Every right that the settlement leaves you is yours", "Reserves no rights."),
]  # fmt: skip


def found(book: Book, letter_id: str) -> Letter:
    return in_time(book.opened(), book.data[LETTERS][letter_id])


def made(book: Book, letter: Letter, answers: dict[str, str], sign_off: str = "") -> Made:
    opened = book.opened()
    words = cache(lambda says: filled(opened, says))
    return compose(letter, answers, lambda name: opened.told(name).in_force_from, words, sign_off)


@pytest.mark.parametrize(("what", "old", "new", "says"), REFUSED, ids=[one[0] for one in REFUSED])
def test_what_an_officer_would_strike_out_is_refused(what: str, old: str, new: str, says: str, project: Path):
    assert_reported(project, FILE, old, new, says)


@pytest.mark.parametrize("letter_id", IDS)
def test_with_every_pair_of_choices_a_letter_is_whole(letter_id: str, book: Book):
    letter, opened = found(book, letter_id), book.opened()
    words = cache(lambda says: filled(opened, says))
    begins = cache(lambda name: opened.told(name).in_force_from)
    for answers in every_choice(letter, begins):
        one = compose(letter, answers, begins, words, SIGN_OFF)
        assert not re.search(r"[\[\]{}]", "\n".join([one.subject, *(text for _, text in one.blocks), *one.notes])), (
            answers
        )
        parts = [part for part, _ in one.blocks if part]
        assert max(Counter(part.says for part in parts).values()) == 1, answers
        styles = [part.style for part in parts]
        assert ("heading", "heading") not in itertools.pairwise(styles) and styles[-1] != "heading", answers
        assert styles[:1] == ["text"], answers


@pytest.mark.parametrize("letter_id", IDS)
def test_every_paragraph_and_every_note_of_a_letter_stands_by_some_choice(letter_id: str, book: Book):
    letter, opened = found(book, letter_id), book.opened()
    begins = cache(lambda name: opened.told(name).in_force_from)
    letters = [compose(letter, answers, begins) for answers in every_choice(letter, begins)]
    stood = {id(part) for one in letters for part, _ in one.blocks}
    assert [part.says for part in letter.paragraphs if id(part) not in stood] == []
    told = {note for one in letters for note in one.notes}
    assert len(told) >= len({note.says for note in letter.notes})


@pytest.mark.parametrize("letter_id", IDS)
def test_each_sentence_of_law_in_a_letter_is_certain_and_in_force_for_that_nation_and_status(
    letter_id: str, book: Book
):
    letter, opened = found(book, letter_id), book.opened()
    begins = cache(lambda name: opened.told(name).in_force_from)
    stated = {
        (name, answers.get("nation", ""), answers.get("status", ""))
        for answers in every_choice(letter, begins)
        for part, _ in compose(letter, answers, begins).blocks
        if part
        for name in part.law
    }
    for name, nation, status in sorted(stated):
        fact = book.data.names.get(f"{name}:{nation}") or opened.told(name)
        assert not nation or nation in fact.nations, (name, nation)
        assert book.law.standing(fact, AS_OF) == "in force", name
        assert fact.status == "in-force" and fact.confidence == "high" and not fact.caveat, name
        assert not status or not fact.covers or status in fact.covers, (name, status)


@pytest.mark.parametrize(
    "letter_id", [one for one in IDS if one in ("grievance", "grievance-appeal", "consistency-questions")]
)
@pytest.mark.parametrize(("status", "nation", "stands"), [
    ("employee", "wales", True), ("worker", "wales", False), ("applicant", "england", False),
    ("employee", "northern-ireland", False),
])  # fmt: skip
def test_the_acas_code_stands_for_employees_in_great_britain_alone(
    letter_id: str, status: str, nation: str, stands: bool, book: Book
):
    letter = found(book, letter_id)
    first = next(every_choice(letter, lambda _: date(2026, 10, 1)))
    one = made(book, letter, first | {"status": status, "nation": nation})
    assert any("Acas Code" in text for _, text in one.blocks) == stands


def test_whoever_signs_speaks_as_i_and_the_other_is_not_in_the_signature(book: Book):
    for letter_id in IDS:
        letter = found(book, letter_id)
        if not any(blank.id == "signature" for blank in letter.fields):
            continue
        first = next(every_choice(letter, lambda _: date(2026, 10, 1))) | {
            "member": "AMINA",
            "rep": "DANA",
            "union": "UNION",
        }
        for signs, opens, ends in (("rep", "I represent AMINA", "DANA\nUNION"), ("member", "I am AMINA", "AMINA")):
            texts = [text for _, text in made(book, letter, first | {"signature": signs}).blocks]
            assert any(text.startswith(opens) for text in texts), (letter_id, signs)
            assert texts[-1] == ends, (letter_id, signs)
            assert not re.search(r"\b[Oo]ur member\b|\bwe\b", " ".join(texts)), (letter_id, signs)


@pytest.mark.parametrize("letter_id", ["witness-statement", "claim-form-crib", "schedule-of-loss"])
def test_numbers_count_on_over_the_paragraphs_that_stand(letter_id: str, book: Book):
    letter = found(book, letter_id)
    counts = set()
    for answers in every_choice(letter, lambda _: None):
        blocks = compose(letter, answers, lambda _: None).blocks
        numbers = [int(text.partition(".")[0]) for part, text in blocks if part and part.style == "numbered"]
        assert numbers == list(range(1, len(numbers) + 1)), answers
        counts.add(len(numbers))
    assert len(counts) > 1


def test_the_unions_line_stands_last_where_the_letter_names_the_union(book: Book):
    edition = book.data.edition.model_copy(update={"letters_sign_off": SIGN_OFF})
    ours = replace(book, data=replace(book.data, edition=edition), seen=Seen())
    assert facts_of(ours, "grievance")["sign_off"] == SIGN_OFF
    assert facts_of(ours, "freedom-of-information-request")["sign_off"] == ""
    assert facts_of(book, "grievance")["sign_off"] == ""


@pytest.fixture(scope="module")
def rule(browser) -> Page:
    page = browser.new_page()
    joined(page, rules="macros/tools/letters/rules.js")
    return page


@pytest.mark.parametrize("letter_id", IDS)
def test_python_and_the_browser_put_together_the_same_letter(letter_id: str, rule: Page, book: Book):
    letter, facts = found(book, letter_id), facts_of(book, letter_id) | {"sign_off": SIGN_OFF}
    opened = book.opened()
    begins = cache(lambda name: opened.told(name).in_force_from)
    choices = list(every_choice(letter, begins))
    sample = [*choices[:: max(1, len(choices) // 40)], {}, {"nation": "wales"}]
    script = f"""([letter, all]) => all.map(answers => {{
      const made = rules.compose(letter, answers, {CLOCK})
      return [rules.text(made.subject), made.blocks.map(block => rules.text(block.parts)), made.notes.map(note => note.says)]
    }})"""
    for answers, theirs in zip(sample, rule.evaluate(script, [facts, sample]), strict=True):
        one = made(book, letter, answers, SIGN_OFF)
        ours = [one.subject, [text for _, text in one.blocks], list(one.notes)]
        assert plain_spaces(ours) == plain_spaces(theirs), answers


def plain_spaces(read: object) -> str:
    return str(read).replace("\\xa0", " ")


def test_a_sentence_that_stands_since_one_entry_of_a_series_gives_way_to_the_next(book: Book):
    entry = "time-limit-three-months-old"
    six = book.data.facts["time-limit-six-months-new"]
    letter = book.data[LETTERS]["grievance"]
    when = (Condition.model_validate({"field": "act", "is": "since", "fact": f"race-claim-limit:{six.id}"}),)
    part = Paragraph(says=f"{{race-claim-limit:{six.id}.months}}", when=when, law=(f"race-claim-limit:{six.id}",))
    dated = in_time(book.opened(), letter.model_copy(update={"paragraphs": (part,)}))
    assert [one.law for one in dated.paragraphs] == [(f"race-claim-limit:{six.id}",)]
    assert entry not in str(dated.paragraphs)
