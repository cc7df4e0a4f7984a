"""What a document must know of all others: where the pages and tools are that it does not hold."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from exports.elsewhere import Elsewhere, Printed
from exports.pdf.contents import parts
from exports.pdf.index import Wordings
from exports.site import Site
from macros.models.recipes import Recipe

KINDS = {"sections": ", the section to print", "training": ", in the files for tutors"}
"""What a document is, besides its title."""


@dataclass(frozen=True)
class Around:
    """What a document must know of what it does not hold."""

    wordings: Wordings = field(default_factory=dict)
    """What readers type, for an index."""
    everyday: tuple[tuple[str, ...], ...] = ()
    """Words that readers look for, and after each those in which the pages say it."""
    elsewhere: Mapping[str, Elsewhere] = field(default_factory=dict)
    """Where each page is printed or published, by its address."""
    documents: tuple[Printed, ...] = ()
    """Every document, the smallest that hold a page first."""


ALONE = Around()


def around(
    recipes: Iterable[Recipe], site: Site, wordings: Wordings, everyday: tuple[tuple[str, ...], ...] = ()
) -> Around:
    """Return what each document must know of all others. A page is in the smallest of them that holds it."""
    elsewhere: dict[str, Elsewhere] = {}
    documents = []
    for recipe in sorted(recipes, key=lambda each: (each.everything, each.group != "sections")):
        pages = [taken.page for part in parts(recipe, site) for taken in part.taken]
        place = f"in “{recipe.title}”{KINDS.get(recipe.group, '')}"
        found = "on the site" if recipe.everything else place  # nobody looks through hundreds of sheets for a page
        group = "" if recipe.everything else recipe.group  # a part of it is better to print
        documents.append(Printed(place, group, frozenset(page.address for page in pages), recipe.leave_out))
        for page in pages:
            at = f"; {site.config.address}{page.address}" if site.config.address else ""
            elsewhere.setdefault(page.address, Elsewhere(page.title, f"{found}{at}"))
    return Around(wordings, everyday, elsewhere, tuple(documents))
