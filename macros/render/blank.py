"""What a reader fills in by hand on a printed page: boxes to tick, and room to write."""

from collections.abc import Iterable

from markupsafe import Markup

from macros.marks import Mark

ROOM = Markup('<p class="hc-room" {} aria-hidden="true"></p>').format(Mark.ROOM.html)


def ask(words: str) -> Markup:
    """Return a question."""
    return Markup('<p class="ask" {}>{}</p>').format(Mark.ASK.html, words)


def box(words: str = "") -> Markup:
    """Return an empty box to tick, and its words."""
    return Markup('<span class="box" {}>{}</span>').format(Mark.BOX.html, words)


def boxes(options: Iterable[str]) -> Markup:
    """Return a row of boxes."""
    return Markup('<p class="hc-boxes" {}>{}</p>').format(Mark.CHOICES.html, Markup(" ").join(map(box, options)))


def line(words: str) -> Markup:
    """Return what is asked, and room to write after it."""
    return Markup('<p class="hc-line" {}><span>{}:</span></p>').format(Mark.FILL_IN.html, words)


def label(words: str) -> Markup:
    """Return what stands over boxes or room to write."""
    return Markup('<p class="hc-label" {}>{}</p>').format(Mark.LABEL.html, words)


def room(words: str) -> list[str]:
    """Return what is asked, and room to write under it."""
    return [label(words), ROOM]
