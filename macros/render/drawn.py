"""Steps drawn as SVG, one under another: SVG wraps no words, so they are broken into lines here.

A phone of 320 px shows it without shrinking its words below 11 px. Shape says what a part is, not colour alone.
"""

from collections.abc import Iterator

from markupsafe import Markup

from macros.marks import Mark
from macros.models.reference import Picture, Step

WIDTH = 320
SIDE = 36
"""How far in the words of a road or a tree stand: the way runs to the left of them."""
WAY = 14
"""How far in the way itself runs."""
PAD, GAP, LEADING = 10, 20, 17.5
SIZES = {"head": 14.0, "says": 12.2}
"""By kind of words, at what size of bold type they are as wide: `says` is regular type of 13."""
WIDTHS = {"'’.,;:!jil() \u00a0": 0.32, 'ftrI1-/"': 0.42, "GHNOQDUAKC0&w": 0.74, "mMW%": 0.92}
"""How wide letters are, for their size, in the bold type: at most that much. The others are 0.61."""
Drawn = tuple[list[str], float]
"""Parts of a drawing, and how far down the last of them ends."""


def drawing(picture: Picture, name: str, words: str) -> str:
    """Return a picture as SVG.

    Args:
        picture: What to draw, its figures filled in.
        name: Begins the ids of its title and its description.
        words: What it shows, in words.
    """
    parts, height = FORMS[picture.form](picture)
    return "".join(
        [
            f'<svg class="picture" {Mark.PICTURE.html} viewBox="0 0 {WIDTH} {height:g}" role="img" '
            'data-search-exclude="" '
            f'aria-labelledby="{name}-title {name}-desc">',
            Markup('<title id="{}-title">{}</title>').format(name, picture.title),
            Markup('<desc id="{}-desc">{}</desc>').format(name, words),
            *parts,
            "</svg>",
        ]
    )


def broken(words: str, size: float, width: float) -> Iterator[str]:
    """Yield words in lines that fit a width. What a no-break space joins stays together.

    Example:
        >>> list(broken("Talks, grievance, appeal", 14, 120))
        ['Talks, grievance,', 'appeal']
    """
    line = ""
    for word in words.split(" "):
        longer = f"{line} {word}".strip()
        if line and wide(longer, size) > width:
            yield line
            longer = word
        line = longer
    if line:
        yield line


def wide(words: str, size: float) -> float:
    """Return how wide words are at most, at a size of type."""
    return size * sum(next((each for letters, each in WIDTHS.items() if sign in letters), 0.61) for sign in words)


def _road(picture: Picture) -> Drawn:
    """Draw numbered steps on a road."""
    parts, y = [], 2.0
    for number, step in enumerate(picture.steps, 1):
        made, end = _words(step, SIDE, WIDTH - SIDE - 1, y)
        if number < len(picture.steps):
            parts.append(f'<line class="way" x1="{WAY}" x2="{WAY}" y1="{y + 11:g}" y2="{end + GAP + 11:g}"/>')
        parts += [*_number(number, y + 11), *made]
        y = end + GAP
    return parts, y - GAP + 4


def _tree(picture: Picture) -> Drawn:
    """Draw a question, and its answers as branches."""
    parts, y = _card(Step(head=picture.root or ""), 1, 1)
    trunk = y
    for step in picture.steps:
        y += GAP
        made, end = _card(step, SIDE, y)
        middle = y + PAD + 11
        parts += [f'<line class="way" x1="{WAY}" x2="{SIDE - 8}" y1="{middle:g}" y2="{middle:g}"/>', *made]
        parts.append(f'<path class="tip" d="M{SIDE - 9} {middle - 5:g}l9 5l-9 5z"/>')
        y = end
    return [f'<line class="way" x1="{WAY}" x2="{WAY}" y1="{trunk:g}" y2="{middle:g}"/>', *parts], y + 2


def _questions(picture: Picture) -> Drawn:
    """Draw questions one under another, with the answer that leads on."""
    parts, y, x = [], 1.0, WIDTH / 2
    for step in picture.steps:
        made, y = _card(step, 1, y)
        parts += made
        if step is not picture.steps[-1]:
            parts.append(f'<line class="way" x1="{x:g}" x2="{x:g}" y1="{y:g}" y2="{y + GAP:g}"/>')
            parts.append(f'<path class="tip" d="M{x - 6:g} {y + GAP - 1:g}h12l-6 9z"/>')
            if step.go:
                parts.append(_line("head", x + 12, y + GAP, step.go))
            y += GAP + 8
    return parts, y + 2


FORMS = {"road": _road, "tree": _tree, "questions": _questions}


def _card(step: Step, x: float, y: float) -> Drawn:
    """Draw a step in a frame."""
    made, end = _words(step, x + PAD, WIDTH - x - 2 * PAD - 1, y + PAD)
    end += PAD
    frame = f'<rect class="card" x="{x:g}" y="{y:g}" width="{WIDTH - x - 1:g}" height="{end - y:g}" rx="6"/>'
    return [frame, *made], end


def _words(step: Step, x: float, width: float, y: float) -> Drawn:
    """Draw what a step says, and below it the clock and where it leads, each in a frame of its own."""
    parts = []
    for kind, words in (("head", step.head), ("says", step.says)):
        for line in broken(words or "", SIZES[kind], width):
            y += LEADING
            parts.append(_line(kind, x, y - 3, line))
    for kind, words in (("clock", step.clock), ("then", step.then)):
        if not words:
            continue
        lines = list(broken(words, SIZES["says"], width - 36))
        top, y = y + 7, y + 7 + len(lines) * LEADING + 9
        parts.append(f'<rect class="{kind}" x="{x:g}" y="{top:g}" width="{width:g}" height="{y - top:g}" rx="4"/>')
        parts.append(SIGNS[kind].format(x=x + 16, y=top + 13.5))
        parts += [_line("says", x + 30, top + 17.5 + row * LEADING, line) for row, line in enumerate(lines)]
    return parts, y


SIGNS = {
    "clock": '<circle class="hand" cx="{x:g}" cy="{y:g}" r="7"/><path class="hand" d="M{x:g} {y:g}m0 -5v5l3.5 2"/>',
    "then": '<path class="hand" d="M{x:g} {y:g}m-7 0h13m-5 -5l5 5l-5 5"/>',
}
"""The clock's face, and an arrow."""


def _number(number: int, y: float) -> Iterator[str]:
    yield f'<circle class="dot" cx="{WAY}" cy="{y:g}" r="11"/>'
    yield f'<text class="number" text-anchor="middle" x="{WAY}" y="{y + 4.5:g}">{number}</text>'


def _line(kind: str, x: float, y: float, words: str) -> str:
    return Markup('<text class="{}" x="{:g}" y="{:g}">{}</text>').format(kind, x, y, words)
