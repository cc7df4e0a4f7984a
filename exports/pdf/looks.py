"""What marks mean on paper: the template has a look for each."""

from macros.marks import Mark

BOXES: dict[str, str] = {
    Mark.OPENED: "opened",
    Mark.DIFFERS: "differs",
    Mark.LETTER: "letter",
    Mark.LETTER_PART: "letter-if",
    Mark.LETTER_NOTES: "letter-notes",
    Mark.URGENT: "urgent",
    Mark.HELP_FIRST: "help-first",
}
"""Divisions with a frame; the template has a look for each."""
LINES: dict[str, str] = {
    Mark.FILL_IN: "fill-in",
    Mark.LABEL: "label-line",
    Mark.LEAD: "lead",
    Mark.ASK: "ask",
    Mark.HELP: "help",
    Mark.STATUS: "status",
}
"""Paragraphs with a look of their own."""
