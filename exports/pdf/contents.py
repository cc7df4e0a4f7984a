"""From a recipe to what goes in: parts, each with its pages and what is taken of them, or what is made of the rest."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from exports import cut
from exports.site import Element, ExportFault, Page, Section, Site
from macros.models.recipes import Piece, Recipe

GLOSSARY = "reference/glossary"
"""The page whose terms `make: glossary` takes."""


@dataclass(frozen=True)
class Taken:
    """A page, and what a document takes of it."""

    page: Page
    headings: tuple[str, ...] = ()
    without: tuple[str, ...] = ()
    blocks: tuple[str, ...] = ()
    keep: tuple[str, ...] = ()
    """The headings whose tools stay."""

    def cut(self, article: Element) -> None:
        """Take out of the page's article what is not taken."""
        if self.headings:
            cut.keep_only(article, self.headings)
        cut.leave_out(article, self.without)
        cut.leave_out_blocks(article, self.blocks, self.keep)


@dataclass(frozen=True)
class Part:
    """A part of a document: its title, if it has one, and its pages; or the name of what is made."""

    title: str
    taken: tuple[Taken, ...] = ()
    make: str = ""


def resolved(recipe: Recipe, recipes: Mapping[str, Recipe]) -> Recipe:
    """Return a recipe with the contents of the one that it is like."""
    if not recipe.like:
        return recipe
    other = recipes[recipe.like]
    leave_out = (*other.leave_out, *recipe.leave_out)
    return recipe.model_copy(update={"contents": other.contents, "like": None, "leave_out": leave_out})


def parts(recipe: Recipe, site: Site) -> list[Part]:
    """Return what goes into a document, in order.

    Raises:
        ExportFault: The contents of this edition have no such section or page.
    """
    found: list[Part] = []
    if recipe.everything:
        found = [
            Part(each.title, tuple(Taken(page, (), (), recipe.leave_out) for page in each.pages))
            for each in site.sections
            if each.title not in recipe.without
        ]
        found += [Part("", make="answers")] if recipe.answers == "end" else []
    for piece in recipe.contents:
        if piece.make == "glossary":
            found.append(Part("", (Taken(site.page(GLOSSARY), ("a-to-z",)),), piece.make))
            continue
        if piece.make:
            found.append(Part(piece.part or "", make=piece.make))
            continue
        title = piece.part or piece.section or ""
        taken = tuple(_taken(page, piece, recipe) for page in _pages(piece, site))
        if title or not found or found[-1].make:
            found.append(Part(title, taken))
        else:
            found[-1] = Part(found[-1].title, (*found[-1].taken, *taken))
    return found


def _pages(piece: Piece, site: Site) -> list[Page]:
    if piece.page:
        return [site.page(piece.page)]
    section = _section(piece.section or "", site)
    return [page for page in section.pages if page.address.removesuffix(".html") not in piece.without]


def _section(title: str, site: Site) -> Section:
    for section in site.sections:
        if section.title == title:
            return section
    known = ", ".join(section.title for section in site.sections if section.title)
    raise ExportFault(f"print.yml: no section “{title}” in the contents. There are: {known}")


def _taken(page: Page, piece: Piece, recipe: Recipe) -> Taken:
    page_id = page.address.removesuffix(".html")
    return Taken(page, piece.headings, _on(page_id, piece.without), recipe.leave_out, _on(page_id, piece.keep))


def _on(page_id: str, named: Iterable[str]) -> tuple[str, ...]:
    """Return the headings of a page among those of several."""
    return tuple(name.partition("#")[2] for name in named if name.startswith(f"{page_id}#"))
