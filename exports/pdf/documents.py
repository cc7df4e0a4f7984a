"""The documents: what each recipe makes of the site, as Typst code."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from exports.clean import Cleaned, check_links, clean
from exports.face import Face
from exports.pdf.code import array, call, join, quote
from exports.pdf.contents import Part, parts, resolved
from exports.pdf.walk import Walk
from exports.qr import qr
from exports.site import Site
from macros.models.recipes import Recipe


@dataclass(frozen=True)
class Document:
    """A document to compile: its file name, code and drawings."""

    stem: str
    title: str
    code: str
    pictures: dict[str, bytes]
    stated: str
    """The day at which it states the law, in words."""
    table_size: float = 9.5
    """The type in tables and citations, in points; on a card, of everything."""
    close: bool = False
    """Whether everything is set closer than is comfortable: a card that is full."""
    pages: int | None = None
    """How many pages it must have, if that is fixed."""


def document(recipe: Recipe, site: Site, face: Face, recipes: Mapping[str, Recipe] = MappingProxyType({})) -> Document:
    """Return what a recipe makes of a site.

    Args:
        recipe: What goes in, and how it is set.
        site: The site as built.
        face: Whose copy it is.
        recipes: All recipes, for one that is like another.
    """
    recipe = resolved(recipe, recipes)
    wanted = parts(recipe, site)
    taken = [each for part in wanted for each in part.taken]
    within = {each.page.address: each.page for each in taken}
    cleaned = {each.page.address: clean(each.page, within, site.config.site_url, each.cut) for each in taken}
    check_links(cleaned.values())
    walk = Walk(frozenset(link for page in cleaned.values() for link in page.links))
    body = join([_part(part, cleaned, walk) for part in wanted])
    subtitle = "" if recipe.everything else recipe.title
    first = taken[0].page.address if len(wanted) == 1 else ""
    live = f"{site.config.address}{first}" if site.config.address else ""
    facts = [("Edition", face.edition), ("Branch", face.branch), *(face.contacts or [("Contact", face.contact)])]
    short_forms = {short: long for page in cleaned.values() for short, long in page.short_forms.items()}
    show = call(
        "book",
        body,
        name=quote(site.config.site_name),
        subtitle=quote(subtitle),
        about=quote(site.config.site_description),
        stated=quote(site.law_as_at),
        facts=_pairs(facts),
        logo=quote("logo.svg"),
        badge=badge(face),
        live=quote(live),
        policies=_pairs([(policy.title, policy.address) for policy in face.policies]),
        short_forms=_pairs(sorted(short_forms.items())),
    )
    drawn = {**walk.pictures, **pictures(face, live)}
    return Document(recipe.id, recipe.title, whole(show), drawn, site.law_as_at)


def _part(part: Part, cleaned: dict[str, Cleaned], walk: Walk) -> str:
    articles = [cleaned[each.page.address].article for each in part.taken]
    if not part.title:
        return join([walk.page(article, 1) for article in articles])
    code = [call("title", "1", "none", quote(part.title))]
    for i, article in enumerate(articles):
        # The first page of a part begins under its title, so that no sheet holds a title alone.
        code += [call("new-page") if i else "", walk.page(article, 2)]
    return join(code)


def whole(show: str) -> str:
    """Return the code of a document: the template, and what it is to show."""
    return f'#import "template.typ": *\n#{show}\n'


def badge(face: Face) -> str:
    """Return the branch's logo as code: its file, and what it shows in words."""
    return array([quote("branch.png"), quote(face.logo_alt)]) if face.logo else "none"


def pictures(face: Face, live: str) -> dict[str, bytes]:
    """Return the pictures that a document has besides its drawings: the logo, and the way to the live page."""
    return {**({"branch.png": face.logo} if face.logo else {}), **({"qr.svg": qr(live)} if live else {})}


def _pairs(pairs: list[tuple[str, str]]) -> str:
    return array([array([quote(key), quote(value)]) for key, value in pairs])
