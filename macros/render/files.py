"""The files to download, by kind: the parts of their list, in its order, and the places of its rows."""

import re

FOLDER = "downloads/"

GROUPS = {
    "handbook": "The handbook on paper",
    "cards": "One-page cards",
    "forms": "Forms to fill in",
    "sections": "Sections to print",
    "word": "Word",
    "epub": "E-book",
    "offline": "The whole site, for a USB stick",
    "training": "For tutors and learning platforms",
}
"""The heading of each."""


def anchor(group: str) -> str:
    """Return the id of a part of the list."""
    return f"files-{group}"


def row(path: str) -> str:
    """Return the id of a file's row in the list.

    Example:
        >>> row("downloads/word/form-checklist.docx")
        'file-word-form-checklist-docx'
    """
    return f"file-{re.sub(r'[^a-z0-9]+', '-', path.removeprefix(FOLDER).lower())}"
