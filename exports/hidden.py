"""What a page itself hides: nobody reads it on a screen, so nobody does on paper."""

import re

from exports.site import Element, Page
from exports.warned import warn

UNSEEN = re.compile(r"(^|;)\s*display\s*:\s*none\s*(!\s*important\s*)?(;|$)", re.IGNORECASE)


def drop_hidden(page: Page, article: Element) -> None:
    """Take out of an article what the page itself hides, and tell of it, unless it is of the theme."""
    told = []
    for element in article.xpath(".//*[@hidden or @style]"):
        if not any(each is article for each in element.iterancestors()) or not _is_hidden(element):
            continue  # gone with what it stood in, or shown
        theirs = element.tag in ("form", "button", "input") or (element.get("class") or "").startswith("md-")
        if not theirs and (words := " ".join(element.text_content().split())):
            told.append(f"“{words[:40]}{'…' * (len(words) > 40)}”")
        element.drop_tree()
    if told:
        says = f"What the page hides is left out: {', '.join(told)}."
        warn(page.address, f"{says} Show it there if it is for readers.")


def _is_hidden(element: Element) -> bool:
    """Return whether nobody sees an element on a screen. What shows when it is found is folded, not hidden."""
    if element.get("hidden") is not None:
        return bool(element.get("hidden") != "until-found")
    return bool(UNSEEN.search(element.get("style")))
