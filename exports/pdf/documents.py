"""The documents: what each recipe makes of the site, as Typst code."""

from collections.abc import Collection

from exports.clean import Cleaned, check_links, clean
from exports.elsewhere import holds
from exports.face import Face
from exports.media import logo_of
from exports.pdf.around import ALONE, Around
from exports.pdf.code import array, call, join, quote
from exports.pdf.contents import Part, Taken, parts
from exports.pdf.document import Document, badge, pictures, whole
from exports.pdf.drawable import keep_drawable, undrawable
from exports.pdf.ends import Ends, close_up, gather_doubts, titles
from exports.pdf.glossary import glossary
from exports.pdf.index import entries, index
from exports.pdf.pictures import without_colour
from exports.pdf.walk import Walk
from exports.pdf.widths import Sheet
from exports.site import Element, Site
from exports.workbook import answers_apart, make_room
from macros.models.recipes import Recipe

WIDTHS = {"a4": (476.0, 723.0), "a5": (346.0, 520.0)}
"""The width of the text in points, upright and on its side."""
GUTTER = 17.0
MOST_TURNED = 14
"""Larger type is large print: nothing in it is smaller than the words, and no page is on its side."""
TABLES = 0.9
"""The type in tables, in parts of that of the words."""


def everything(site: Site, face: Face) -> Document:
    """Return a whole site in order as one document, for which no recipe is needed."""
    config = site.config
    return document(
        Recipe(id=config.stem, title=config.site_name, use="To read", group="handbook", everything=True), site, face
    )


def document(recipe: Recipe, site: Site, face: Face, around: Around = ALONE) -> Document:
    """Return what a recipe makes of a site.

    Args:
        recipe: What goes in, and how it is set.
        site: The site as built.
        face: Whose copy it is.
        around: What it must know of the rest.
    """
    wanted = parts(recipe, site)
    cleaned = _cleaned(wanted, site, around, recipe.group)
    answers = (
        [apart for page in cleaned.values() if (apart := answers_apart(page)) is not None]
        if recipe.answers == "end"
        else []
    )
    for page in cleaned.values() if recipe.room else ():
        make_room(page.article)
    made = {part.make for part in wanted}
    found = entries(cleaned.values(), around.wordings, around.everyday) if "index" in made else []
    walk = Walk(
        frozenset(link for page in cleaned.values() for link in page.links)
        | {name for e in found for name in e.places},
        sheet=sheet_of(recipe),
        sources=Ends(titles=titles(cleaned.values())) if "notes" in made else None,
        doubts=Ends() if "doubts" in made else None,
    )
    for page in cleaned.values() if walk.doubts is not None else ():
        gather_doubts(page.article)
    if walk.sources is not None:
        for page in cleaned.values():
            close_up(page.article)
    bodies = [_part(part, cleaned, walk, apart=recipe.room) for part in wanted]
    ends = {
        "doubts": lambda: call("doubts", walk.doubts.code) if walk.doubts else "",
        "notes": lambda: call("notes", walk.sources.code) if walk.sources else "",
        "answers": lambda: _answers(answers, walk),
        "index": lambda: index(found),
    }
    body = join([ends[part.make]() if part.make in ends else code for part, code in zip(wanted, bodies, strict=True)])
    first = next(iter(cleaned.values())).page.address if len(wanted) == 1 else ""
    live = f"{site.config.address}{first}" if site.config.address else ""
    named = [("Edition", face.edition), ("Branch", face.branch), *(face.contacts or [("Contact", face.contact)])]
    facts = named if face.edition else []  # only the handbook comes in editions
    logo = {name: content for name, content in logo_of(site).items() if not undrawable(name, content)}
    short_forms = {short: long for page in cleaned.values() for short, long in page.short_forms.items()}
    show = call(
        "book",
        body,
        name=quote(site.config.site_name),
        subtitle=quote("" if recipe.everything else recipe.title),
        about=quote(site.config.site_description),
        dated=quote(site.dated),
        notice=quote(site.config.wording.notice),
        rights=quote(site.config.rights),
        language=array([quote(part) for part in site.language.split("-")[:2]]),
        facts=_pairs(facts),
        logo=quote(next(iter(logo))) if logo else "none",
        badge=badge(face),
        live=quote(live),
        policies=_pairs([(policy.title, policy.address) for policy in face.policies]),
        short_forms=_pairs(sorted(short_forms.items())),
        listed=array([str(count) for count in _listed(wanted, answers, face.policies, short_forms)]),
        columns=str(recipe.columns),
        cover_sheet="true" if recipe.cover else "false",
        folded="true" if recipe.booklet else "false",
    )
    return Document(
        recipe.id,
        recipe.title,
        whole(show),
        {**_photos(cleaned), **_drawn(walk, recipe), **pictures(face, live), **logo},
        site.law_as_at,
        walk.sheet.size,
        size=recipe.points,
        colour=recipe.colour,
        paper=recipe.paper,
        most=recipe.most_pages,
        booklet=recipe.booklet,
    )


def _photos(cleaned: dict[str, Cleaned]) -> dict[str, bytes]:
    return {name: content for page in cleaned.values() for name, content in page.pictures.items()}


def _drawn(walk: Walk, recipe: Recipe) -> dict[str, bytes]:
    return walk.pictures if recipe.colour else {name: without_colour(each) for name, each in walk.pictures.items()}


def sheet_of(recipe: Recipe) -> Sheet:
    """Return what a recipe's tables are printed on."""
    width, height = WIDTHS[recipe.paper]
    each = (width - GUTTER * (recipe.columns - 1)) / recipe.columns
    large = recipe.points > MOST_TURNED
    size = round(recipe.points * (1 if large else TABLES), 2)
    # On its side stands what is read at a table: not in a booklet, nor in large print, where it would be no wider.
    turned = height if recipe.columns == 1 and recipe.paper == "a4" and not large else None
    usual = Sheet()
    holds = (each * height / size**2) / (usual.width * WIDTHS["a4"][1] / usual.size**2)
    return Sheet(each, turned, size, holds, recipe.points if large else 0)


def _cleaned(wanted: list[Part], site: Site, around: Around, group: str) -> dict[str, Cleaned]:
    taken = [each for part in wanted for each in part.taken]
    within = {each.page.address: each.page for each in taken}
    elsewhere = {address: where for address, where in around.elsewhere.items() if address not in within}

    def made(each: Taken) -> Cleaned:
        def holder(tool: str) -> str:
            return holds(around.documents, each.page.address, tool, group)

        return clean(each.page, within, site.config.site_url, each.cut, elsewhere, holder)

    cleaned = {each.page.address: made(each) for each in taken}
    for page in cleaned.values():
        keep_drawable(page)
    check_links(cleaned.values())
    return cleaned


def _part(part: Part, cleaned: dict[str, Cleaned], walk: Walk, *, apart: bool) -> str:
    """Return a part of a document; its pages follow one another, or each begins on a sheet of its own."""
    articles = [cleaned[each.page.address].article for each in part.taken]
    if part.make == "glossary":
        return glossary(articles[0], walk)
    level = 2 if part.title else 1
    title = call("title", "1", "none", quote(part.title)) if part.title else ""
    between = call("new-page") if apart else ""
    pages = [walk.page(article, level) for article in articles]
    last = len(pages) - 1
    pages = [call("ending", code) if apart or i == last else code for i, code in enumerate(pages)]
    return join([title, *(code for i, page in enumerate(pages) for code in (between if i else "", page))])


def _listed(wanted: list[Part], answers: list[Element], *more: Collection[object]) -> tuple[int, int]:
    """Return how many parts and how many pages the contents list."""
    return len(wanted) + sum(map(bool, more)), sum(len(part.taken) for part in wanted if part.title) + len(answers)


def _answers(answers: list[Element], walk: Walk) -> str:
    return join([call("title", "1", "none", quote("Answers")), *(walk.page(each, 2) for each in answers)])


def _pairs(pairs: list[tuple[str, str]]) -> str:
    return array([array([quote(key), quote(value)]) for key, value in pairs])
