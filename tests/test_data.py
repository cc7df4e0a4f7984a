"""Reading `data/` and `docs/`: each kind of mistake is reported with its place and what to do."""

import re
from pathlib import Path

import pytest

from macros import TOOLS
from macros.models.load import Data, load
from macros.models.mistakes import Mistakes
from macros.render.words import written
from tests.conftest import WORDS, assert_reported, copied

REMEDIES = "data/law/remedies.yml"
# What goes wrong, the file, what is replaced by what, and the report, after its line number.
FAULTS = [
    ("an unknown key", REMEDIES, "  confidence: high", "  confidense: high",
     'confidense: Unknown key. Did you mean "confidence"?'),
    ("a missing key", REMEDIES, "  confidence: high\n", "", "confidence: Missing. Add it."),
    ("an unknown status", REMEDIES, "status: in-force", "status: in-farce",
     "'in-farce' is not one of in-force, made, announced, unconfirmed, superseded, repealed. Did you mean \"in-force\"?"),
    ("an unknown nation", REMEDIES, "[england, wales, scotland]", "[england, whales, scotland]",
     "'whales' is not one of england, wales, scotland, northern-ireland."),
    ("an unknown source", REMEDIES, "- si-1996-2803\n", "- si-1996-28o3\n",
     'Unknown sources id "si-1996-28o3". Did you mean "si-1996-2803"?'),
    ("a fact without source", REMEDIES, "  sources:\n    - ea2010-s124a\n", "  sources: []\n", "Empty. Name at least one."),
    ("a date that is not one", REMEDIES, "in_force_from: 2026-04-06", "in_force_from: 6 April", "Correct it."),
    ("an end before its start", REMEDIES, "in_force_to: 2026-12-31", "in_force_to: 2026-01-31",
     "in_force_to: Ends before it begins."),
    ("law that was repealed on no day", "data/law/psed.yml", "status: in-force", "status: repealed",
     "psed-general.status: repealed law needs its last day."),
    ("law that was replaced on no day", "data/law/psed.yml", "status: in-force", "status: superseded",
     "psed-general.status: superseded law needs its last day."),
    ("a look before the check itself", "data/law/psed.yml", "  checked: 2026-11-29", "  checked: 2026-11-29\n  review_by: 2026-11-21",
     "psed-general.review_by: Falls before the check itself."),
    ("a card of no section", "data/cards.yml", "section: write-it", "section: write-ti",
     'grievance.parts.1.section: casework/grievance has no section "write-ti". Did you mean "write-it"?'),
    ("a number where words belong", REMEDIES, "  topic: remedies", "  topic: 7", "Input should be a valid string"),
    ("an overlap in a series", REMEDIES, "in_force_to: 2026-04-05", "in_force_to: 2026-04-08",
     "vento-2026.in_force_from: Overlaps vento-2025 in England."),
    ("a gap in a series", REMEDIES, "in_force_to: 2026-04-05", "in_force_to: 2026-03-05",
     "vento-2026.in_force_from: Leaves days without a value in England after vento-2025."),
    ("a series without its value", REMEDIES, "    upper_gbp: [37700, 62900]\n", "",
     'The series "vento-bands" needs the value "upper_gbp".'),
    ("a placeholder that names nothing", REMEDIES, "{lower_gbp}", "{lowest_gbp}",
     'vento-2026 has no value "lowest_gbp". Did you mean "lower_gbp"?'),
    ("an entry of a series named alone", "data/glossary.yml", "facts: [vento-bands]", "facts: [vento-2026]",
     '"vento-2026" is one entry of vento-bands. Write "vento-bands" for what is in force on the day of reading'),
    ("a figure of an entry named alone", "data/checklist.yml", "{interim-relief.days}", "{interim-relief-7-days.days}",
     '"interim-relief-7-days" is one entry of interim-relief. Write "interim-relief"'),
    ("the last day of a series", "data/checklist.yml", "{interim-relief.days}", "{interim-relief.in_force_to}",
     'interim-relief has no value "in_force_to"'),
    ("a fact with the id of a series", REMEDIES, "- id: interest-8-percent", "- id: interest", "A series has this id."),
    ("a series without an entry", "data/series.yml", "- id: interest\n", "- id: intrest\n", "No fact belongs to this series."),
    ("an id used twice", REMEDIES, "- id: interest-8-percent", "- id: tribunal-remedies", "tribunal-remedies.id: This id is taken."),
    ("a key written twice", REMEDIES, "  confidence: high", "  confidence: high\n  confidence: low", "Written twice. Keep one."),
    ("a file that is not YAML", REMEDIES, "statement: >-", "statement: [", "Not YAML:"),
    ("a table row citing no such fact", "data/rights.yml", "facts:", "facts: [no-such-fact]\n  x:", 'Unknown facts id "no-such-fact"'),
    ("a page without front matter", "docs/law/index.md", "---\n", "", "front matter: Missing."),
    ("a page with an unknown key", "docs/law/index.md", "owner:", "owned_by:", "owned_by: Unknown key."),
    ("a page with a wrong type", "docs/law/index.md", "critical: true", "critical: perhaps", "critical:"),
]  # fmt: skip


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A copy of what the check reads, for a test to break."""
    return copied(tmp_path, WORDS)


@pytest.mark.parametrize(("what", "file", "old", "new", "report"), FAULTS, ids=[fault[0] for fault in FAULTS])
def test_a_fault_is_reported_with_its_place(what: str, file: str, old: str, new: str, report: str, project: Path):
    assert_reported(project, file, old, new, report)


def test_one_reading_reports_every_mistake(project: Path):
    for file, old, new in (
        (REMEDIES, "status: in-force", "status: in-farce"),
        ("data/law/psed.yml", "confidence: high", "confidence: hi"),
        ("docs/law/index.md", "owner:", "owned_by:"),
    ):
        path = project / file
        path.write_text(path.read_text("utf-8").replace(old, new, 1), "utf-8")
    with pytest.raises(Mistakes) as raised:
        load(project, TOOLS)
    assert {mistake.file for mistake in raised.value.mistakes} >= {REMEDIES, "data/law/psed.yml", "docs/law/index.md"}


def test_a_record_with_a_mistake_of_its_own_still_counts_as_there(project: Path):
    path = project / "data/law/psed.yml"
    path.write_text(path.read_text("utf-8").replace("confidence: high", "confidence: hi", 1), "utf-8")
    with pytest.raises(Mistakes) as raised:
        load(project, TOOLS)
    told = [str(mistake) for mistake in raised.value.mistakes]
    assert [says for says in told if "psed-general.confidence" in says]
    assert not [says for says in told if re.search(r"Unknown facts id|unknown fact ", says)]


def test_the_line_reported_is_the_line_of_the_mistake(project: Path):
    path = project / REMEDIES
    path.write_text(path.read_text("utf-8").replace("status: in-force", "status: in-farce", 1), "utf-8")
    with pytest.raises(Mistakes) as raised:
        load(project, TOOLS)
    mistake = raised.value.mistakes[0]
    assert path.read_text("utf-8").splitlines()[mistake.line - 1].strip() == "status: in-farce"


def test_every_source_of_a_fact_can_be_opened(data: Data):
    for fact in data.facts.values():
        assert all(data.sources[i].url.startswith("http") for i in fact.sources), fact.id


def test_a_doubtful_fact_says_what_the_doubt_is_and_what_to_confirm(data: Data):
    for fact in data.facts.values():
        if fact.confidence != "high":
            assert fact.caveat, f"{fact.id} is of {fact.confidence} confidence and says nothing of it"
            assert fact.to_confirm, f"{fact.id} does not say what a person must confirm"


NUMBER_WORDS = {
    1: "one|once|day one|first|a ",
    2: "two|half",
    3: "three",
    4: "four",
    5: "five",
    6: "six",
    7: "seven",
    8: "eight",
    9: "nine",
}


def test_the_figures_of_a_fact_are_the_figures_of_its_statement(data: Data):
    """A figure changed in one place and not in the other would mislead; the two stand side by side in one record."""
    for fact in data.facts.values():
        for key, value in fact.values.items():
            for part in value if isinstance(value, tuple) else (value,):
                if not isinstance(part, (int, float)) or "{" in fact.statement or key == "yearly_deadline":
                    continue
                words = NUMBER_WORDS.get(int(part), "") if part == int(part) else ""
                said = f"{fact.statement} {fact.caveat}"
                pattern = rf"\b{re.escape(f'{part:,}')}\b|\b{part}(?:st|nd|rd|th)?\b" + (
                    rf"|\b(?:{words})" if words else ""
                )
                assert re.search(pattern, said, re.IGNORECASE), (
                    f"{fact.id}: {key} is {part}, which its statement does not say"
                )


def test_every_value_can_be_printed(data: Data):
    for fact in data.facts.values():
        for key, found in fact.values.items():
            printed = written(key, found)
            assert printed, fact.id
            assert "None" not in printed, fact.id
