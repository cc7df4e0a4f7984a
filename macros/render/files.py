"""The files to download, by kind: the parts of their list, in its order."""

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
