"""What a reader does on any tool's page that keeps and saves, and files that no tool may open."""

import json
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from playwright.sync_api import Page

FULL = "() => { Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') } }"
"""Fill the device."""


def kept(page: Page) -> dict[str, str]:
    """Return all that the device keeps."""
    return page.evaluate("Object.fromEntries(Object.entries(localStorage))")


def press(page: Page, name: str) -> None:
    page.get_by_role("button", name=name, exact=True).click()


def give(page: Page, text: str, path: Path, button: str) -> None:
    """Open a file of some text with a button."""
    path.write_text(text, "utf-8")
    with page.expect_file_chooser() as chooser:
        press(page, button)
    chooser.value.set_files(path)


def assert_refused(
    page: Page, files: Sequence[tuple[str, str, str]], path: Path, button: str, place: str = ".tool-message"
) -> None:
    """Open one bad file after another with a button: each gets a clear message, which says that nothing has changed.

    Args:
        files: What each is, what is in it, and what the reader is told.
        path: Where to write them.
        place: The element that messages stand in.
    """
    for name, text, says in files:
        page.evaluate("place => document.querySelector(place).replaceChildren()", place)
        give(page, text, path, button)
        alert = page.locator(f"{place} [role=alert]")
        alert.wait_for()
        told = alert.inner_text()
        assert says in told, name
        assert re.search("Nothing (on this page )?has changed|privacy page", told), name


def saved(page: Page, button: str = "Save to a file") -> Path:
    with page.expect_download() as download:
        press(page, button)
    return Path(download.value.path())


def foreign_files(good: dict[str, Any], what: str) -> list[tuple[str, str, str]]:
    """Return files that are not what a tool saves, as [name, content, what the reader is told].

    Args:
        good: A file that the tool does open.
        what: What the tool calls its file, with its article.
    """

    def changed(**parts: object) -> str:
        return json.dumps({**good, **parts})

    other = "staffside-case_file"
    return [
        ("an empty file", "", "can’t be read"),
        ("a file cut short", json.dumps(good)[:60], "can’t be read"),
        ("a picture", "\x89PNG\r\n\x1a\n", "can’t be read"),
        ("a web page", "<!doctype html><p>no", "can’t be read"),
        ("nothing", "null", f"not {what} that this page saved"),
        ("a list", "[]", f"not {what} that this page saved"),
        ("a number", "7", f"not {what} that this page saved"),
        ("somebody else's JSON", '{"name": "x"}', f"not {what} that this page saved"),
        ("another tool's file", changed(format=other), "another tool of this handbook"),
        ("everything on a device", changed(format="staffside-everything"), "Put it back on the privacy page"),
        ("another program's format", changed(format="todo"), f"is not {what}"),
        ("a newer file", changed(version=99), "newer copy of this handbook"),
        ("no version", changed(version=None), "version is missing"),
        ("a version in words", changed(version="1"), "version is missing"),
    ]
