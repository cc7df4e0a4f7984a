"""Part of a page: some of its headings with what is under them, or all but some."""

from collections.abc import Collection

from exports.headings import HEADS, under
from exports.site import Element, ExportFault
from macros.marks import ATTRIBUTE, Mark, mark_of

TOP = "top"
"""What stands on a page before its first heading."""


def section(name: str, article: Element) -> list[Element]:
    """Return a heading and what follows it, up to the next heading of its level or above; nothing if it is not there.

    Args:
        name: The id of the heading, or `top`.
        article: The page.
    """
    if name == TOP:
        blocks = []
        for element in article:
            if element.tag in HEADS[1:]:
                break
            if element.tag != "h1" and mark_of(element) != Mark.STATUS:
                blocks.append(element)
        return blocks
    found = [head for head in article.xpath(".//*[@id=$name]", name=name) if head.tag in HEADS]
    return under(found[0]) if found else []


def keep_only(article: Element, names: Collection[str]) -> None:
    """Take out of a page all but its title and some sections, which stay in the page's order.

    Raises:
        ExportFault: The page has no such section.
    """
    kept = {element for name in names for element in _found(name, article)}
    around = {above for element in kept for above in element.iterancestors()}
    stays = around | {below for element in kept for below in element.iter()}
    for element in [each for each in article.iterdescendants() if each.tag != "h1"]:
        if element not in stays and element.getparent() is not None:
            element.drop_tree()
    _close_ranks(article)


def _close_ranks(article: Element) -> None:
    """Raise each heading whose own heading has gone: a reader of headings must miss no level."""
    above: list[int] = []
    for head in article.iter(*HEADS):
        level = HEADS.index(head.tag)
        while above and above[-1] >= level:
            above.pop()
        above.append(level)
        head.tag = HEADS[len(above) - 1]


def leave_out(article: Element, names: Collection[str]) -> None:
    """Take some sections out of a page.

    Raises:
        ExportFault: The page has no such section.
    """
    for name in names:
        for element in _found(name, article):
            element.drop_tree()


def leave_out_blocks(article: Element, names: Collection[str], keep: Collection[str] = ()) -> None:
    """Take out of a page the blocks whose mark or `data-tool` is that; a heading goes with what is under it.

    What stays of a tool is a mark, for the line that says where it is. Tools under the headings to keep stay whole.
    """
    kept = {each for name in keep for block in _found(name, article) for each in block.iter()}
    for name in names:
        for block in article.xpath(f".//*[@{ATTRIBUTE}=$name]", name=name):
            for element in under(block) if block.tag in HEADS else [block]:
                element.drop_tree()
        for tool in article.xpath(".//*[@data-tool=$name]", name=name):
            if tool in kept:
                continue
            for child in list(tool):
                tool.remove(child)
            tool.tag, tool.text = "p", None
            tool.set(ATTRIBUTE, Mark.SCREEN)


def _found(name: str, article: Element) -> list[Element]:
    blocks = section(name, article)
    if not blocks:
        known = ", ".join(head.get("id") for head in article.xpath(".//*[@id]") if head.tag in HEADS[1:])
        raise ExportFault(f"No section {name}. The page has: {TOP}, {known}")
    return blocks
