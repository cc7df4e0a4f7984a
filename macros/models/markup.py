"""What stands in a page besides words: HTML, attributes, links and pictures, each from a short list of what pages use.

What is not on a list is a mistake, so that nothing depends on our having thought of every trick.
"""

import re
from collections.abc import Collection, Iterator
from html import unescape
from pathlib import PurePosixPath

from macros.models.mistakes import Mistake, nearest

SHAPES = (
    "svg",
    "title",
    "desc",
    "g",
    "path",
    "line",
    "rect",
    "circle",
    "ellipse",
    "polyline",
    "polygon",
    "text",
    "tspan",
)
PLACES = {"viewBox", "width", "height", "x", "y", "x1", "x2", "y1", "y2", "cx", "cy", "r", "rx", "ry", "d", "points"}
DRAWING = {*PLACES, "class", "id", "role", "aria-labelledby", "xmlns", "fill", "stroke", "stroke-width", "text-anchor"}
TAGS: dict[str, set[str]] = {
    "div": {"class", "id", "markdown"},
    "details": {"class", "id", "markdown"},
    "summary": set(),
    "span": {"class", "id", "lang"},
    "abbr": {"title"},
    "br": set(),
    **dict.fromkeys(SHAPES, DRAWING),
}
"""The tags that a page may hold, each with its attributes; any may have `data-…` too."""
LISTED = {"id", "class", "rel", "title", "lang", "markdown"}
"""What may stand in `{: … }` behind a heading, a link or a paragraph, besides `.class`, `#id` and `data-…`."""

FENCE = re.compile(r"^([ ]*)(```+|~~~+)[\w+-]*[ ]*\n.*?^\1\2[ ]*$", re.MULTILINE | re.DOTALL)
CODE = re.compile(r"(?<![\\`])(`+)(?!`)([^\n]+?)(?<!`)\1(?!`)")
OPENS = re.compile(r"<(?=[A-Za-z/!?])")
TAG = re.compile(r'</?([A-Za-z][A-Za-z0-9]*)((?:\s+[A-Za-z][\w:-]*(?:="[^"<>]*")?)*)\s*/?>')
ATTRIBUTE = re.compile(r'([A-Za-z][\w:-]*)(?:="([^"]*)")?')
BRACES = re.compile(r"(?<!\{)\{(?![{%#]):?[ ]*([^{}\n]*)\}(?!\})")
LISTED_PART = re.compile(r"""\s*(?:[.#][\w-]+|([\w:-]+)=(?:"[^"]*"|'[^']*'|[^\s"'}]*)|([\w:.-]+))""")
LINK = re.compile(r"(!?)\[((?:[^\[\]]|\[[^\[\]]*\])*)\]\(\s*(<[^>\n]*>|[^\s()]*(?:\([^\s()]*\)[^\s()]*)*)")
DEFINITION = re.compile(r"^[ \t>*+-]*\[(?!\^)[^\]\n]+\]:\s*(\S+)", re.MULTILINE)
SAFE = re.compile(r"(?:https?://[\w.-]+[^\s\"<>]*|mailto:[\w.+-]+@[\w.-]+|tel:\+?[\d ]+)", re.IGNORECASE)


def code_blanked(words: str) -> str:
    """Return a page's words with the insides of code made blank: what stands in code is shown, never done."""

    def blank(found: re.Match[str]) -> str:
        return re.sub(r"[^\n]", " ", found[0])

    return CODE.sub(blank, FENCE.sub(blank, words))


def markup(name: str, words: str, first_line: int, files: Collection[str]) -> Iterator[Mistake]:
    """Yield what a page holds that no page may.

    Args:
        name: The page's file, from the root: `docs/law/index.md`.
        words: The page, without its front matter.
        first_line: The line of the file on which they begin.
        files: Every file in `docs/`, each named from the root.
    """
    words = code_blanked(words)
    places = [*_html(words), *_attributes(words), *_links(name, words, files)]
    for place, key, says in sorted(places):
        yield Mistake(name, first_line + words.count("\n", 0, place), key, says)


def plain(name: str, text: str) -> Iterator[Mistake]:
    """Yield HTML and links that are typed in a file of data: its words go into pages, Word files and drawings."""
    for found in OPENS.finditer(text):
        says = "HTML in data. Write plain words; for the sign itself, put a space after it."
        yield Mistake(name, text.count("\n", 0, found.start()) + 1, "<", says)
    for found in LINK.finditer(text):
        says = "A link in data. Name the page or the source in a key of its own, or say it in words."
        yield Mistake(name, text.count("\n", 0, found.start()) + 1, "link", says)


Place = tuple[int, str, str]
"""Where in the words, what, and what is wrong with it."""


def _html(words: str) -> Iterator[Place]:
    for opening in OPENS.finditer(words):
        tag = TAG.match(words, opening.start())
        if tag is None:
            yield (
                opening.start(),
                "<",
                f"HTML that can't be read. Pages have {', '.join(TAGS)}; for the sign, write &lt;.",
            )
            continue
        allowed = TAGS.get(tag[1].lower() if tag[1] not in TAGS else tag[1])
        if allowed is None:
            says = f"No page holds this tag. Take it out: pages have {', '.join(TAGS)}."
            yield opening.start(), f"<{tag[1]}>", says
            continue
        for key, value in ATTRIBUTE.findall(tag[2]):
            if key not in allowed and not key.startswith("data-"):
                yield (
                    opening.start(),
                    f"<{tag[1]} {key}>",
                    f"No page uses this attribute. {nearest(key, allowed)} Else take it out.",
                )
            elif "url(" in value.lower():
                yield opening.start(), f"<{tag[1]} {key}>", "Asks for something from elsewhere. Take it out."


def _attributes(words: str) -> Iterator[Place]:
    for braces in BRACES.finditer(words):
        for key, bare in LISTED_PART.findall(braces[1]):
            if bare or (key and key not in LISTED and not key.startswith("data-")):
                near = nearest(key or bare, LISTED)
                says = f"No page gives this attribute. {near} Else take it out, or put it in backticks."
                yield braces.start(), f"{{{key or bare}}}", says


def _links(name: str, words: str, files: Collection[str]) -> Iterator[Place]:
    for link in LINK.finditer(words):
        picture, label, address = link.groups()
        if picture and not label.strip():
            yield link.start(), "picture", "Says nothing to people who can't see it. Put what it shows between [ and ]."
        if says := _address(name, address, files, picture=bool(picture)):
            yield link.start(), "picture" if picture else "link", says
    for definition in DEFINITION.finditer(words):
        if says := _address(name, definition[1], files, picture=False):
            yield definition.start(), "link", says


def _address(name: str, written: str, files: Collection[str], *, picture: bool) -> str:
    """Say what is wrong with an address, if anything."""
    address = unescape(written).strip("<> ")
    if address.startswith("#") and not picture:
        return ""
    if SAFE.fullmatch(address):
        return "A picture from another computer. Put the file in docs/, and name it." if picture else ""
    path = re.split("[#?]", address)[0]
    if ":" in path or path.startswith("//") or "\\" in path or "%" in path:
        return f"Leads to {address[:40]!r}. Link to a page, such as /law/time-limits.md, or to https://."
    inside = PurePosixPath("docs", path[1:]) if path.startswith("/") else PurePosixPath(name).parent / path
    steps: list[str] = []
    for step in inside.parts:
        if step == ".." and len(steps) < 2:
            return "Leaves the folder docs. Link to a page, or put the file in docs/."
        steps = steps[:-1] if step == ".." else [*steps, step]
    wanted = "/".join(steps)
    if wanted in files:
        return ""
    near = nearest(wanted.removeprefix("docs"), sorted(file.removeprefix("docs") for file in files))
    return f"No file {wanted}. {near}"
