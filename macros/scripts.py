"""What the site's scripts and looks are made from. A page loads those of the tools on it: overrides/main.html."""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from browser.join import ordered, script, scripts
from macros.render.book import Book
from macros.render.tool import Tool

EVERY_PAGE = "browser/site/site.js"
SEARCH = {"search.js": "browser/search/box.js"}
"""Before the theme's own script, which it gives another worker."""
WORKER = "browser/search/worker.js"
STEMMER = "vendor/stemmer.min.js"
"""The library in the worker: no page loads it by itself."""


def starters(tools: Iterable[Tool]) -> dict[str, str]:
    """Return the module that starts each tool in a page, by the name of its place there."""
    return {name: f"macros/tools/{tool.name}/{name}.js" for tool in tools for name in tool.scripts}


def sheets(root: Path, tools: Iterable[Tool]) -> dict[str, list[str]]:
    """Return the folders of the style sheets that each tool wears, by the name of its place in a page."""
    worn = {tool.name: [*tool.looks, tool.name] for tool in tools}
    return {
        name: [folder for folder in worn[tool.name] if _look(root, folder).exists()]
        for tool in tools
        for name in tool.scripts
    }


def page_looks(root: Path, tools: Iterable[Tool]) -> dict[str, str]:
    """Return the style sheets of `assets/stylesheets/tools/` by name."""
    folders = {folder for worn in sheets(root, tools).values() for folder in worn}
    return {f"{folder}.css": _look(root, folder).read_text("utf-8") for folder in sorted(folders)}


def _look(root: Path, folder: str) -> Path:
    return root / "macros/tools" / folder / "look.css"


def page_scripts(root: Path, tools: Iterable[Tool]) -> dict[str, str]:
    """Return the scripts of `assets/javascripts/` by name.

    Raises:
        Unjoinable: A module says what can't be joined.
    """
    search = {name: script(ordered(root, [module])) for name, module in SEARCH.items()}
    return {**search, **scripts(root, EVERY_PAGE, starters(tools))}


def late_facts(book: Book, tools: Iterable[Tool]) -> dict[str, str]:
    """Return what tools load when it is asked for, by its path in `assets/javascripts/`."""
    return {
        f"facts/{tool.name}/{name}.js": late_script(facts)
        for tool in tools
        if tool.late
        for name, facts in tool.late(book).items()
    }


def late_script(facts: dict[str, Any]) -> str:
    """Return a script that leaves facts on its own element: from a disk, browsers load nothing else."""
    return f"document.currentScript.facts = {json.dumps(facts, ensure_ascii=False, sort_keys=True, default=str)}\n"


def worker_script(root: Path) -> str:
    """Return the worker of search, its library first.

    Raises:
        Unjoinable: A module says what can't be joined.
    """
    library = (root / "overrides/assets/javascripts" / STEMMER).read_text("utf-8")
    return f"{library}\n{script(ordered(root, [WORKER]))}"
