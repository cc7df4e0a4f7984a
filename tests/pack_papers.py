"""The papers of a case as a page makes them, and what they say, for the tests."""

import json
from datetime import date
from typing import Any

from macros.render.book import Book
from macros.tools.case_file.macro import facts as case_facts
from macros.tools.case_file.pack import late as late_papers
from macros.tools.letters.macro import late as late_letters
from tests.modules import Modules
from tests.pack_cases import TODAY, Case

FOLDER = "macros/tools/case_file"
Paper = dict[str, Any]


def pack_page(browser, book: Book) -> Modules:
    """Return a page that has the papers, and what the handbook gives to them as `context`."""
    late = {**late_papers(book)["pack"], "letters": late_letters(book), "law": case_facts(book.opened())}
    context = json.loads(json.dumps({**late, "today": TODAY}, default=str))
    page = Modules(
        browser,
        pack=f"{FOLDER}/papers/pack.js",
        reader=f"{FOLDER}/papers/reader.js",
        resting=f"{FOLDER}/papers/rests.js",
        fields=f"{FOLDER}/papers/fields.js",
        losses=f"{FOLDER}/papers/losses.js",
        until=f"{FOLDER}/papers/until.js",
        kept=f"{FOLDER}/papers/kept.js",
        deadlines=f"{FOLDER}/deadlines.js",
        gaps=f"{FOLDER}/gaps.js",
        calendar=f"{FOLDER}/calendar.js",
        toMember=f"{FOLDER}/to_member.js",
    )
    page.evaluate("context => { globalThis.context = context }", context)
    return page


def papers(rule: Modules, one: Case, today: str = TODAY) -> dict[str, Paper]:
    made = rule.evaluate("([one, today]) => reader.papersOf(one, { ...context, today })", [one, today])
    return {paper["id"]: paper for paper in made}


def said(blocks: list[dict[str, Any]]) -> str:
    """Return all that some blocks say, a line for each part."""
    lines: list[str] = []
    for block in blocks:
        lines += [block[key] for key in ("heading", "subject", "text") if block.get(key)]
        lines += [*block.get("list", []), *block.get("lines", [])]
        if table := block.get("table"):
            lines += [" | ".join(row) for row in [table["heads"], *table["rows"]]]
    return "\n".join(lines)


def words(paper: Paper) -> str:
    return f"{paper['heading']}\n{said(paper['blocks'])}"


def read_me(rule: Modules, one: Case, today: str = TODAY) -> str:
    ask = """([one, today]) => {
        const now = { ...context, today }
        return reader.readMe(one, reader.papersOf(one, now), now)
    }"""
    return said(rule.evaluate(ask, [one, today]))


def notes(rule: Modules, one: Case) -> str:
    return said(rule.evaluate("one => reader.notesFor(one, reader.papersOf(one, context), context)", one))


def day(iso: str) -> str:
    found = date.fromisoformat(iso)
    return f"{found.day} {found:%B %Y}"
