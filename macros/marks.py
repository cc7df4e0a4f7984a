"""The marks by which what is made of a page knows its parts: `data-paper="ask"`.

A class is for looks and may be renamed; a mark is written and read by its name here, so that no half of it is renamed.
"""

from enum import StrEnum

from markupsafe import Markup

ATTRIBUTE = "data-paper"


class Mark(StrEnum):
    """What a part of a page is. What has no mark is told by its element alone."""

    # Boxes: each has a frame of its own on paper
    DIFFERS = "differs"
    HELP_FIRST = "help-first"
    LETTER = "letter"
    LETTER_NOTES = "letter-notes"
    LETTER_PART = "letter-part"
    """Paragraphs of a letter that stand or fall together."""
    NOTES = "notes"
    """Empty: lines to write on, as many as the sheet still holds."""
    OPENED = "opened"
    """What was folded, or stood under a tab; paper has it open."""
    SHEET = "sheet"
    """A sheet of its own to hand out, its back empty. If it has several headings, it is to be cut into cards."""
    URGENT = "urgent"
    BOX_TITLE = "box-title"
    """The first paragraph of a box, if it is its title."""

    # Paragraphs and lists
    ASK = "ask"
    CHOICES = "choices"
    """Boxes to tick, in a row."""
    CHECKS = "checks"
    """A list of which each item has its own questions and boxes."""
    FILL_IN = "fill-in"
    """A label, and the rest of the line to write on."""
    HELP = "help"
    LABEL = "label"
    LEAD = "lead"
    """Stays on the sheet of what it leads to."""
    ROOM = "room"
    """Empty: some lines to write on."""
    QUESTION = "question"
    """A question of a quiz, and its answer folded under it."""
    STATUS = "status"
    """How current the page is."""
    OVERDUE = "overdue"
    """That the page was due to be checked: a card says so at its foot."""
    TICKS = "ticks"
    """A list with a box to tick before each item."""
    SLOTS = "slots"
    """A list with a short line before each item, for a number."""
    WRITE_LINE = "write-line"
    """Empty: one line to write on."""

    PICTURE = "picture"
    """Drawn; the same stands under it in words."""

    # In a line, and tables
    ASIDE = "aside"
    """Words that only a reader on paper needs."""
    BOX = "box"
    """One box to tick, and its words."""
    CITE = "cite"
    DOUBT = "doubt"
    GRID = "grid"
    """A table to fill in."""
    NOTE = "note"
    """A footnote, where it is called."""

    # Headings: what stands under one goes with it
    SOURCES = "sources"
    """What a page relies on."""

    # Left out on paper
    CONTROL = "control"
    """Does something, or tells of it, on a screen alone; at a heading, with all that is under it."""
    SCREEN = "screen"
    """Tells how to have something done on a screen. Paper says where that is."""
    LEAVE = "leave"
    """The way out of the handbook, with the line that it stands in; or how else to leave."""
    NEXT = "next"
    """Where to go on; a course has its own way on."""

    @property
    def html(self) -> Markup:
        """The mark as an attribute."""
        return Markup(f'{ATTRIBUTE}="{self.value}"')  # words of ours: nothing in them to escape


def mark_of(element: object) -> str:
    """Return the mark of an element, or nothing."""
    found: str | None = element.get(ATTRIBUTE)  # type: ignore[attr-defined]  # lxml has no types
    return found or ""
