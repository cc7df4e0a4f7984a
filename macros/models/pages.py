"""A page of the handbook: its front matter, checked like the facts."""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import Literal

from pydantic import Field

from macros.models.base import Attribute, Day, Model, Nations, Plain, Text
from macros.models.code import without_fences
from macros.models.mistakes import nearest
from macros.models.provisions import SignOff

HEADING = re.compile(r"^#{2,4} +(.+?)(?: +\{:? *(?:#([\w-]+))?[^{}]*\})? *$", re.MULTILINE)


class Search(Model):
    """Whether search finds a page."""

    exclude: bool = False


class FrontMatter(Model):
    """What a page says about itself, above its words."""

    title: Attribute = Field(max_length=70)
    description: Attribute = Field(max_length=200)
    job: Plain
    """What a reader leaves with."""
    nations: Nations = Field(min_length=1)
    owner: Plain
    """The role that keeps it true."""
    reviewed: Day
    read_by: tuple[SignOff, ...] = ()
    """Who has read the page and stands by it: the union's own editor or legal officer."""
    critical: bool = False
    """True where being out of date could cost a member their claim, job or safety."""
    lay_wordings: tuple[Plain | Mapping[str, tuple[Plain, ...]], ...] = ()
    """What readers type when they need this page, or one of its sections, by anchor; searched, not shown."""
    only_for: tuple[Plain, ...] = ()
    """What is typed by those whom the page is for, if it is for some only: to all others it comes after other pages."""
    help_first: bool = False
    """True where the page opens with who to ring."""
    hide: tuple[Literal["navigation", "toc", "footer"], ...] = ()
    search: Search = Search()

    @property
    def wordings(self) -> Mapping[str, tuple[str, ...]]:
        """What readers type, by the anchor of the section that they need: "" for the page as a whole."""
        found: dict[str, tuple[str, ...]] = {"": tuple(said for said in self.lay_wordings if isinstance(said, str))}
        for said in self.lay_wordings:
            if not isinstance(said, str):
                for anchor, texts in said.items():
                    found[anchor] = (*found.get(anchor, ()), *texts)
        return found


class Page(Model):
    """A page: where it is, what it says about itself, and its words."""

    id: Text
    """Path in `docs/` without `.md`: `law/time-limits`."""
    about: FrontMatter
    words: str
    first_line: int
    """The line of the file on which the words begin."""

    @property
    def outline(self) -> "Page":
        """The page with no words but its headings: all that other pages may know of it."""
        return self.model_copy(update={"words": _headings(self.words)})

    @property
    def sections(self) -> Mapping[str, str]:
        """The words of each heading that an author wrote, by its anchor."""
        return _sections(self.words)

    def items(self, section: str) -> Iterator[tuple[int, str]]:
        """Yield the items of the numbered lists under a heading of the second level, each with its line in the file."""
        inside, first, lines = False, 0, list[str]()
        for number, line in enumerate([*self.words.split("\n"), "## "], self.first_line):
            if lines and line.startswith("   "):
                lines.append(line)
                continue
            if lines:
                yield first, "\n".join(lines)
                lines = []
            if line.startswith("## "):
                found = HEADING.match(line)
                inside = found is not None and (found[2] or anchored(found[1])) == section
            elif inside and re.match(r"\d+\. ", line):
                first, lines = number, [line]


@lru_cache(maxsize=512)
def _headings(words: str) -> str:
    return "\n".join(match[0] for match in HEADING.finditer(without_fences(words)))


@lru_cache(maxsize=512)
def _sections(words: str) -> Mapping[str, str]:
    found: dict[str, str] = {}
    counts: dict[str, int] = {}
    for heading, told in HEADING.findall(without_fences(words)):
        if "{{" in heading:  # its anchor is not known before the macro has run
            continue
        plain = re.sub(r"[*`]|\[([^\]]*)\]\([^)]*\)", r"\1", heading)
        anchor = name = told or anchored(plain)
        while anchor in found:  # as the site generator tells two of one name apart
            counts[name] = counts.get(name, 0) + 1
            anchor = f"{name}_{counts[name]}"
        found[anchor] = plain
    return MappingProxyType(found)


def anchored(words: str) -> str:
    """Return the anchor that the site generator gives a heading.

    Example:
        >>> anchored("What they may say, and what you can say back")
        'what-they-may-say-and-what-you-can-say-back'
    """
    plain = unicodedata.normalize("NFKD", words).encode("ascii", "ignore").decode()
    return re.sub(r"[-\s]+", "-", re.sub(r"[^\w\s-]", "", plain).strip().lower())


def unknown_section(pages: Mapping[str, Page], page_id: str, section: str | None) -> str | None:
    """Say what is wrong with the section of a page, if anything. Whether the page exists is another check."""
    if section is None or page_id not in pages or section in pages[page_id].sections:
        return None
    return f'{page_id} has no section "{section}". {nearest(section, pages[page_id].sections)}'
