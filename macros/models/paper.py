"""The checks on what is printed: cards and forms take sections that their pages have."""

import re
from collections.abc import Iterable, Iterator, Mapping

from macros.models.cards import Card
from macros.models.forms import Forms
from macros.models.mistakes import Mistake
from macros.models.pages import Page, unknown_section
from macros.models.yaml_file import YamlFile, records

FIELD = re.compile(r'\{: data-field="([a-z0-9_-]+)" \}\s*$')
NUMBERED = ("questions", "kinds", "closing")
"""What names the heading of a numbered list, each item of which is a field."""
BULLETED = ("words", "refuse")
"""What names the heading of a list to read alone."""
TOP = "top"
"""What stands on a page before its first heading."""


def mistakes(
    cards: Mapping[str, Card], forms: Forms | None, pages: Mapping[str, Page], files: Iterable[YamlFile]
) -> Iterator[Mistake]:
    """Yield sections that no page has, and fields of one form that have the same id."""
    files = list(files)
    for file, i, card in records(files, "data/cards.yml", cards):
        for j, part in enumerate(card.parts):
            if (
                part.section
                and part.section != TOP
                and (says := unknown_section(pages, part.page or card.page, part.section))
            ):
                yield file.mistake((i, "parts", j, "section"), says)
    for file in files if forms else ():
        if file.name == "data/forms.yml":
            yield from _forms(file, pages)


def _forms(file: YamlFile, pages: Mapping[str, Page]) -> Iterator[Mistake]:
    for form, told in file.content.items():
        for key in (*NUMBERED, *BULLETED):
            if key in told and (says := unknown_section(pages, told["page"], told[key])):
                yield file.mistake((form, key), says)
        page = pages.get(told["page"])
        items: list[tuple[int, str]] = []
        for key in NUMBERED:
            if page and key in told and told[key] in page.sections:
                found = list(page.items(told[key]))
                items += found
                if not found:
                    says = f"No numbered list stands under it on {page.id}. Write one, or name another heading."
                    yield file.mistake((form, key), says)
        taken: set[str] = set()
        for line, words in items:
            named = FIELD.search(words)
            if not named:
                says = 'Its field on the form has no name. Add a line under it: {: data-field="…" }, with a new name.'
                yield Mistake(f"docs/{told['page']}.md", line, "data-field", says)
            elif named[1] in taken:
                yield Mistake(f"docs/{told['page']}.md", line, "data-field", f'"{named[1]}" is taken. Choose another.')
            taken |= {named[1]} if named else set()
        ids = [line["id"] for line in told["top"]]
        for j, name in enumerate(ids):
            if name in ids[:j]:
                yield file.mistake((form, "top", j, "id"), "This id is taken by a line above. Choose another.")
