"""The papers of a case: what each says, what it lacks, what it rests on; and all of them together, of one mind."""

import json
import re
from typing import Any

import pytest
from playwright.sync_api import Page

from macros.render.book import Book
from macros.tools.case_file.macro import case_file
from macros.tools.case_file.pack import late as late_papers
from macros.tools.letters.macro import late as late_letters
from tests.modules import joined
from tests.pack_cases import CASES, PROBATION, SESSIONAL, SISTER, TODAY, Case, forty, twelve

FOLDER = "macros/tools/case_file"
Paper = dict[str, Any]


@pytest.fixture(scope="module")
def context(book: Book) -> dict[str, Any]:
    """What the page gives to the papers."""
    placed = re.search(r'<script type="application/json">(.*)</script>', case_file(book.opened(), caller=lambda: ""))
    late = {**late_papers(book)["pack"], "letters": late_letters(book), "today": TODAY}
    law = json.loads(placed[1]) if placed else {}
    law.setdefault("types", [{"id": k.id, "name": k.name, "prove": list(k.prove)} for k in book.data.types.values()])
    law.setdefault("steps", [])
    return {**json.loads(json.dumps(late, default=str)), "law": law}


@pytest.fixture(scope="module")
def rule(browser, context: dict[str, Any]) -> Page:
    page = browser.new_page()
    joined(
        page,
        pack=f"{FOLDER}/papers/pack.js",
        reader=f"{FOLDER}/papers/reader.js",
        resting=f"{FOLDER}/papers/rests.js",
        fields=f"{FOLDER}/papers/fields.js",
        caseFormat=f"{FOLDER}/format.js",
    )
    page.evaluate("context => { globalThis.context = context }", context)
    return page


def papers(rule: Page, case: Case, today: str = TODAY) -> dict[str, Paper]:
    made = rule.evaluate("([one, today]) => reader.papersOf(one, { ...context, today })", [case, today])
    return {paper["id"]: paper for paper in made}


def words(paper: Paper) -> str:
    """Return all that a paper says, a line for each part."""
    lines: list[str] = []
    for block in paper["blocks"]:
        lines += [block[key] for key in ("heading", "subject", "text") if block.get(key)]
        lines += block.get("list", [])
        if table := block.get("table"):
            lines += [" | ".join(row) for row in [table["heads"], *table["rows"]]]
    return "\n".join(lines)


def test_dump(rule: Page):
    for case in CASES:
        for paper in papers(rule, case).values():
            print(f"\n######## {case['nickname']} {paper['id']} ({paper['heading']}) waits={paper['waits']!r}")
            print(words(paper))
            print("MISSING", [f"{m['says']} @{m['at']}" for m in paper["missing"]])
            print("ASKED", [a["kept"] + "." + a["id"] for a in paper["asked"]])
