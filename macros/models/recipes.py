"""Recipes: what each printed document takes of the handbook, and how it is set. See `data/print.yml`."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Literal

from pydantic import Field, model_validator

from macros.models.base import Id, Model, Text
from macros.models.mistakes import Mistake, nearest
from macros.models.pages import Page, unknown_section
from macros.models.yaml_events import KeyPath
from macros.models.yaml_file import YamlFile, records

Maker = Literal["glossary", "doubts", "notes", "answers", "index"]


class Piece(Model):
    """Something that goes in: a section of the contents, a page, some of its headings, or what is made of the rest."""

    section: Text | None = None
    """A section of the contents with its pages, by its title in `mkdocs.yml`."""
    page: Text | None = None
    """A page, as its path in `docs/` without `.md`."""
    make: Maker | None = None
    """`glossary`; `doubts`, `notes` and `answers`, taken from where they are called and listed here; `index`."""
    part: Text | None = None
    """Begins a part of this title. A section begins one of its own title, if no other is given."""
    headings: tuple[Text, ...] = ()
    """What to take of the page, by the ids of its headings; `top` is what stands before the first. All, if none."""
    without: tuple[Text, ...] = ()
    """What to leave out of it: pages of the section, and headings with what is under them, as `page#heading`."""
    keep: tuple[Text, ...] = ()
    """Headings, as `page#heading`, whose tools stay although the recipe leaves such tools out."""

    @model_validator(mode="after")
    def _is_one_thing(self) -> "Piece":
        if sum(each is not None for each in (self.section, self.page, self.make)) != 1:
            raise ValueError("Write one of section, page and make")
        if self.headings and not self.page:
            raise ValueError("Only a page has headings. Write without to leave something out")
        if self.without and self.make:
            raise ValueError("What is made has nothing to leave out. Take out without")
        return self


class Recipe(Model):
    """A document to print."""

    id: Id
    """The name of its file."""
    title: Text
    use: Text
    """What it is for: a line of the list of downloads."""
    group: Literal["handbook", "cards", "sections", "training"]
    """The part of the list that it stands in."""
    like: Id | None = None
    """Another recipe: the same contents, with the same left out."""
    everything: bool = False
    """The whole site in order, in place of contents."""
    contents: tuple[Piece, ...] = ()
    leave_out: tuple[Text, ...] = ()
    """Blocks to leave out of every page, as `data-paper` or `data-tool` names them: `sources`, `finder`.

    Of a tool a line stays that says where it is.
    """
    answers: Literal["under", "end"] = "under"
    """Where the answers to questions stand: under each, or where `make: answers` is."""
    room: bool = False
    """Whether there is room to write: under questions without boxes to tick, and for notes after them.

    Each page then begins on a sheet of its own."""
    paper: Literal["a4", "a5"] = "a4"
    points: float = Field(default=10.5, ge=8, le=24)
    """The size of the type."""
    colour: bool = True
    """False for black and white."""
    columns: int = Field(default=1, ge=1, le=3)
    booklet: bool = False
    """Two pages on each side of a sheet twice as large, in the order for folding."""
    cover: bool = True
    """Whether it opens with a cover and contents; without, its title stands over its first words."""
    most_pages: int | None = Field(default=None, gt=0)
    """More than this stops the build."""

    @model_validator(mode="after")
    def _says_what_goes_in(self) -> "Recipe":
        if sum(map(bool, (self.like, self.everything, self.contents))) != 1:
            raise ValueError("Write one of contents, like and everything")
        if self.contents and (self.answers == "end") != any(piece.make == "answers" for piece in self.contents):
            raise ValueError("Write both answers: end and make: answers, or neither")
        return self


TOP = "top"
"""What stands on a page before its first heading."""


def mistakes(
    recipes: Mapping[str, Recipe],
    pages: Mapping[str, Page],
    sections: Mapping[str, tuple[str, ...]],
    files: Iterable[YamlFile],
) -> Iterator[Mistake]:
    """Yield what recipes name that is not there, and each page that one document would hold twice."""
    for file, i, recipe in records(files, "data/print.yml", recipes):
        if recipe.like and (recipe.like not in recipes or recipes[recipe.like].like):
            known = [each.id for each in recipes.values() if not each.like]
            says = f'No recipe "{recipe.like}" with contents of its own. {nearest(recipe.like, known)}'
            yield file.mistake((i, "like"), says)
        taken: set[str] = set()
        for j, piece in enumerate(recipe.contents):
            for path, says in _wrong(piece, pages, sections):
                yield file.mistake((i, "contents", j, *path), says)
            for page in pages_of(piece, sections):
                if page in taken:
                    says = f'"{page}" is in this document already. Take it out here, or write it under without.'
                    yield file.mistake((i, "contents", j), says)
                taken.add(page)


def pages_of(piece: Piece, sections: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    """Return the pages that a piece takes, by id."""
    if piece.page:
        return (piece.page,)
    return tuple(page for page in sections.get(piece.section or "", ()) if page not in piece.without)


def _wrong(
    piece: Piece, pages: Mapping[str, Page], sections: Mapping[str, tuple[str, ...]]
) -> Iterator[tuple[KeyPath, str]]:
    if piece.section and piece.section not in sections:
        yield ("section",), f'No section "{piece.section}" in the contents. {nearest(piece.section, sections)}'
        return
    own = pages_of(piece, sections)
    listed = (piece.page,) if piece.page else sections.get(piece.section or "", ())
    for k, heading in enumerate(piece.headings):
        if heading != TOP and (says := unknown_section(pages, own[0], heading)):
            yield ("headings", k), says
    for key, names in (("without", piece.without), ("keep", piece.keep)):
        for k, named in enumerate(names):
            page, _, heading = named.partition("#")
            if page not in listed:
                yield (key, k), f'"{page}" does not go in here. {nearest(page, listed)}'
            elif key == "keep" and not heading:
                yield (key, k), f"Name the heading whose tools stay: {page}#heading."
            elif heading and (says := unknown_section(pages, page, heading)):
                yield (key, k), says
