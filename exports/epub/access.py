"""What a book tells of how it can be read, by eye, ear or hand."""

ACCESS = (
    ("schema:accessMode", "textual"),
    ("schema:accessMode", "visual"),
    ("schema:accessModeSufficient", "textual"),
    *(
        ("schema:accessibilityFeature", feature)
        for feature in (
            *("alternativeText", "displayTransformability", "longDescription", "readingOrder"),
            *("structuralNavigation", "tableOfContents", "pageBreakMarkers", "pageNavigation"),
        )
    ),
    ("pageBreakSource", "none"),  # its pages are its own: there is no printed book to turn to
)
"""What helps or hinders readers, in the words of https://www.w3.org/community/reports/publishingcg/CG-FINAL-accessibility."""
SUMMARY = (
    "All of it is text that can be enlarged, recoloured and read aloud, and pictures have words. Headings, lists and "
    "tables are marked as such."
)
CHECKED = (
    "Charts are described, and their figures stand in tables beside them. Nothing moves or flashes. Programs check it "
    "against WCAG 2.2 AA at each build. Nobody has yet listened to it with a screen reader."
)
"""What can be said besides of pages that our own build checks."""
CONFORMS = "EPUB Accessibility 1.1 - WCAG 2.2 Level AA"


def access(checked: bool, creator: str) -> tuple[tuple[str, str], ...]:
    """Return what helps or hinders readers, as names and words of metadata.

    Args:
        checked: Whether the pages are checked at each build, as those of the handbook are.
        creator: Who says so.
    """
    if not checked:
        return (*ACCESS, ("schema:accessibilityHazard", "unknown"), ("schema:accessibilitySummary", SUMMARY))
    return (
        *ACCESS,
        ("schema:accessibilityHazard", "none"),
        ("schema:accessibilitySummary", f"{SUMMARY} {CHECKED}"),
        ("dcterms:conformsTo", CONFORMS),
        ("a11y:certifiedBy", creator),
    )
