"""What is in doubt is read far from its page too: on cards, and in a list at the end of a book."""

import re

from tests.test_exports_pdf import DATA


def test_a_caveat_about_a_case_names_it() -> None:
    unnamed = r"\b(?:this|the) case, not\b|\bthis (?:case|judgment)\b"
    told = {name: fact.caveat for name, fact in DATA.facts.items() if fact.caveat and re.search(unnamed, fact.caveat)}
    assert {name: each for name, each in told.items() if " v " not in each} == {}
