"""Who to ring, and words explained."""

from urllib.parse import urlsplit

from macros.models.base import UK, Nation, nations_in_words
from macros.models.reference import Helpline
from macros.render.book import Book, require
from macros.render.cite import cite
from macros.render.doubts import in_doubt
from macros.render.links import number, ref
from macros.render.table import table
from macros.render.words import filled


def helplines(book: Book, *kinds: str, nation: Nation | None = None) -> str:
    """Who to ring, when, and where: from `data/helplines.yml`.

    Args:
        book: The handbook.
        kinds: `danger`, `distress`, `sexual-violence`, `violence-at-home`, `hate-crime`, `employment`, `conciliation`,
            `equality`, `data`, `advice`; all unless told.
        nation: One nation; all unless told.

    Example:
        {{ helplines("danger", "distress") }}
    """
    for kind in kinds:
        require("kind of helpline", kind, {line.kind for line in book.data.helplines.values()})
    require("nation", nation or UK[0], UK)
    found = [
        line
        for line in book.data.helplines.values()
        if (not kinds or line.kind in kinds) and (nation is None or nation in line.nations)
    ]
    rows = []
    for line in found:
        for source_id in line.sources:
            book.source(source_id)
        where = nations_in_words(line.nations)
        how = "<br>".join(_ways(book, line))
        doubt = f" {in_doubt(line.caveat)}" if line.caveat else ""
        rows.append([f"**{line.name}**", line.use, how, where[0].upper() + where[1:] + doubt])
    return table("Who to ring", ["Who", "When", "How", "Where it works"], rows)


def _ways(book: Book, line: Helpline) -> list[str]:
    """Return each way to reach a helpline."""
    ways = []
    if line.phone:
        ways.append(f"Ring {number(book, line.id)}")
    if line.text:
        ways.append(f"Text {line.text}")
    if line.url:
        ways.append(f"[{(urlsplit(line.url).hostname or '').removeprefix('www.')}]({line.url})")
    if line.hours:
        ways.append(line.hours)
    return ways


def glossary_table(book: Book) -> str:
    """Every term in alphabetical order, each with an anchor that `term` links to.

    Example:
        {{ glossary_table() }}
    """
    parts = []
    for found in sorted(book.data.glossary.values(), key=lambda t: t.term.lower()):
        name = f"{found.term} ({found.abbreviation})" if found.abbreviation else found.term
        short = filled(book, found.short)
        meaning = short[0].upper() + short[1:] + ("" if short.endswith(".") else ".")
        if found.long:
            meaning += f" {filled(book, found.long)}"
        if found.also:
            meaning += f" Also called: {', '.join(found.also)}."
        if found.facts:
            meaning += f" {cite(book, *found.facts)}"
        if found.see:
            meaning += f" See {ref(book, found.see)}."
        parts.append(f"### {name} {{: #{found.id} }}\n\n{meaning}\n")
    return "\n" + "\n".join(parts)


MACROS = (
    helplines,
    glossary_table,
)
