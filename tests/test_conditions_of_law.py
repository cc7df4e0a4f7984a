"""The condition that a provision sets stands in the fact that rests on it: what a second reader found missing."""

import re
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parent.parent
FACTS = {
    fact["id"]: " ".join(fact["statement"].split())
    for path in (ROOT / "data/law").glob("*.yml")
    for fact in yaml.load(path.read_text("utf-8"), yaml.CSafeLoader)
}
CONDITIONS = (
    ("et-award-enforced-2024", r"no fine .*either side has appealed, or still can"),  # ETA 1996, s.37B(3)(c)-(d)
    ("acas-settlement-unpaid", r"ruling .*until then it cannot be enforced"),  # ETA 1996, s.19A(7)
    ("working-time-limit-3-months", r"more than one day of leave or rest, the first"),  # WTR 1998, reg.30(2)(a)
    ("working-time-limit-6-months", r"more than one day of leave or rest, the first"),
    (
        "agency-equal-treatment-2011",
        r"in one role for one hirer.*follow one another.*break",
    ),  # AWR 2010, reg.7(2), (5), (8)
    ("medical-report-access", r"somebody else who has not agreed"),  # AMRA 1988, s.7(2)
    ("religion-same-types", r"^At work"),  # EqA 2010, s.29(8): not so in services
    ("wage-deductions", r"among others, overpaid wages"),  # ERA 1996, ss.14 and 16
    ("et-privacy", r"disability"),  # Rule 49(3)(d)
)


@pytest.mark.parametrize(("fact", "condition"), CONDITIONS)
def test_a_fact_says_the_condition_that_its_provision_sets(fact: str, condition: str):
    assert re.search(condition, FACTS[fact])


def test_places_that_tell_of_the_fine_say_when_it_cannot_come():
    for page in (ROOT / "docs").rglob("*.md"):
        words = page.read_text("utf-8")
        if '"unpaid-award-penalty", "penalty_percent"' in words:
            assert re.search(r"appeal", words[: words.index("unpaid-award-penalty") + 1500]), page
