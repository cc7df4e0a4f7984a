"""What stands in a page besides words: HTML, attributes, links and pictures, each from a short list of what pages use.

What is not on a list is a mistake, so that nothing depends on our having thought of every trick.
"""

import re
from collections.abc import Collection, Iterator, Mapping
from html import unescape
from itertools import islice
from pathlib import PurePosixPath

from macros.models import boxes, code
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
PAINTS = {*PLACES, "fill", "stroke", "stroke-width", "text-anchor"}
DRAWING = {*PAINTS, "class", "id", "role", "aria-labelledby", "xmlns"}
TAGS: dict[str, set[str]] = {
    "div": {"class", "id", "markdown", "data-paper"},
    "details": {"class", "id", "markdown"},
    "summary": {"markdown"},
    "span": {"class", "id", "lang", "data-paper"},
    "abbr": {"title"},
    "br": set(),
    **dict.fromkeys(SHAPES, DRAWING),
}
"""The tags that a page may hold, each with its attributes."""
BLOCKS = ("div", "details", "summary")
"""Tags whose insides Markdown passes as they are, code and all, unless it is told to read them."""
LISTED = {"id", "class", "rel", "title", "lang", "markdown", "data-field", "data-paper"}
"""What may stand in `{: … }` behind a heading, a link or a paragraph, besides `.class` and `#id`."""
CLASS, CLASSES = re.compile(r"(?:^| )\.([\w-]+)(?=[ ]|$)"), ("fold", "lead")
PAINT = r"(?!.*url\b)[\w#.,%\s()+-]*"
VALUES = {
    **dict.fromkeys(PAINTS, PAINT),
    "xmlns": r"http://www\.w3\.org/2000/svg",
    "markdown": "1",
    "data-paper": "urgent|screen|sheet|control",
}
"""What an attribute may say, where it is not free. Tools and paper act on marks, so a page has no other."""

OPENS = re.compile(r"<(?=[A-Za-z/!?])")
TAG = re.compile(r'</?([A-Za-z][A-Za-z0-9]*)((?:\s+[A-Za-z][\w:-]*(?:="[^"<>]*")?)*)\s*/?>')
ATTRIBUTE = re.compile(r'([A-Za-z][\w:-]*)(?:="([^"]*)")?')
TEMPLATE = re.compile(r"\{\{(?:(?!\{\{).)*?\}\}|\{%(?:(?!\{%).)*?%\}", re.DOTALL)
BRACES = re.compile(r"\{:?[ ]*([^{}\n]*)\}")
OTHER_MARK = re.compile(r"data-paper=(?!\"control\"(?: |$))")
"""A mark behind a heading or a paragraph, other than that it is for a screen alone."""
LISTED_PART = re.compile(r"""[ ]*(?:[.#][\w-]+|([\w:-]+)=(?:"[^"]*"|'[^']*'|[^\s"'=}]+)|([\w:.-]+))(?=[ ]|$)""")
NUMBERED = re.compile(r"^([ ]*)(\d+)\.(?= |$)", re.MULTILINE)
LINK = re.compile(r"(!?)\[((?:[^\[\]]|\[[^\[\]]*\])*)\]\(\s*(<[^>\n]*>|[^\s()]*(?:\([^\s()]*\)[^\s()]*)*)")
DEFINITION = re.compile(r"^[ \t>*+-]*\[(?!\^)[^\]\n]+\]:\s*(\S+)", re.MULTILINE)
SAFE = re.compile(r"(?:https?://[\w.-]+[^\s\"<>]*|mailto:[\w.+-]+@[\w.-]+|tel:\+?[\d ]+)", re.IGNORECASE)


def markup(name: str, words: str, first_line: int, files: Collection[str]) -> Iterator[Mistake]:
    """Yield what a page holds that no page may.

    Args:
        name: The page's file, from the root: `docs/law/index.md`.
        words: The page, without its front matter.
        first_line: The line of the file on which they begin.
        files: Every file in `docs/`, each named from the root.
    """
    read, unsound = code.blanked(words)
    yield from (Mistake(name, first_line + line, "code", says) for line, says in unsound[:MOST_TOLD])
    plain_read = TEMPLATE.sub(lambda found: re.sub(r"[^\n]", " ", found[0]), read)
    layout = (boxes.boxes(read), boxes.divisions(read), boxes.tables(plain_read))
    found = (_html(read, words), _attributes(plain_read), _links(name, read, files), stray_numbers(read), *layout)
    yield from _told(name, words, first_line, *found)


def stray_numbers(words: str) -> Iterator["Place"]:
    """Yield each line that begins with a number and a full stop where no list goes on.

    Inside a list, Markdown takes such a line for the next item: a sentence that happens to be broken before its year
    falls in two, and the year is gone.
    """
    last: dict[int, int] = {}
    for numbered in NUMBERED.finditer(words):
        margin, number = len(numbered[1]), int(numbered[2])
        begins = number == 1 and _after_space(words, numbered.start())
        if not begins and last.get(margin) != number - 1:
            says = (
                "Reads as an item of a list. Begin the line with another word, or number the list from 1 in its order."
            )
            yield numbered.start(2), numbered[0].strip(), says
        last[margin] = number


def _after_space(words: str, start: int) -> bool:
    """Whether the line above is empty, or opens a box."""
    above = words[words.rfind("\n", 0, max(start - 1, 0)) + 1 : start].strip()
    return not above or above.startswith("!!!")


def plain(name: str, text: str) -> Iterator[Mistake]:
    """Yield HTML and links that are typed in a file of data: its words go into pages, Word files and drawings."""
    html = "HTML in data. Write plain words; for the sign itself, put a space after it."
    link = "A link in data. Name the page or the source in a key of its own, or say it in words."
    signs = ((found.start(), "<", html) for found in OPENS.finditer(text))
    yield from _told(name, text, 1, signs, ((found.start(), "link", link) for found in LINK.finditer(text)))


Place = tuple[int, str, str]
"""Where in the words, what, and what is wrong with it."""
MOST_TOLD = 100
"""Of one kind in one file: who mends a hundred may ask again, and 100,000 would keep everybody waiting."""


def _told(name: str, words: str, first_line: int, *kinds: Iterator[Place]) -> Iterator[Mistake]:
    line, counted = first_line, 0
    for place, key, says in sorted(place for kind in kinds for place in islice(kind, MOST_TOLD)):
        line, counted = line + words.count("\n", counted, place), place
        yield Mistake(name, line, key, says)


def _html(read: str, words: str) -> Iterator[Place]:
    for opening in OPENS.finditer(read):
        tag = TAG.match(read, opening.start())
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
        given = {key: unescape(value) for key, value in ATTRIBUTE.findall(tag[2])}
        for key, value in given.items():
            if key not in allowed:
                says = f"No page uses this attribute. {nearest(key, allowed)} Else take it out."
                yield opening.start(), f"<{tag[1]} {key}>", says
            elif not re.fullmatch(VALUES.get(key, r"[^\0]*"), value, re.IGNORECASE):
                says = "Asks for something from elsewhere" if key in PAINTS else f"No page says {value[:40]!r} here"
                says += f". Take it out, or write {'a colour or a number' if key in PAINTS else VALUES[key]}."
                yield opening.start(), f"<{tag[1]} {key}>", says
        if tag[1].lower() in BLOCKS and (says := _block(tag, given, words)):
            yield opening.start(), f"<{tag[1]}>", says


def _block(tag: re.Match[str], given: Mapping[str, str], words: str) -> str:
    """Say what is wrong with a tag whose insides, or what follows it, Markdown would pass on unread."""
    if tag[0].startswith("</"):
        return "" if re.compile(r" *$", re.MULTILINE).match(words, tag.end()) else "End the line after this tag."
    return "" if "markdown" in given else f'What is in it would be passed on unread. Write <{tag[1]} markdown="1">.'


def _attributes(words: str) -> Iterator[Place]:
    for brace in re.finditer("[{}]", BRACES.sub(lambda found: " " * len(found[0]), words)):
        says = "A brace without its pair in this line. Take it out; for the sign itself, write &#123; or &#125;."
        yield brace.start(), brace[0], says
    for braces in BRACES.finditer(words):
        found = LISTED_PART.findall(braces[1])
        rest = LISTED_PART.sub("", braces[1]).strip()
        for name in CLASS.findall(braces[1]):
            if name not in CLASSES:
                yield (
                    braces.start(),
                    f"{{.{name}}}",
                    f"No page uses this class. {nearest(name, CLASSES)} Else take it out.",
                )
        if OTHER_MARK.search(braces[1]):
            yield braces.start(), "{data-paper}", 'Write data-paper="control", for what is of a screen alone.'
        for key, bare in [*found, ("", rest)]:
            if bare or (key and key not in LISTED):
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
