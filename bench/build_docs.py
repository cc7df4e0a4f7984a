"""The projects that builds are measured on: copies of the handbook, as ours and as Markdown that needs no macros.

Each copy is a section of its own at the top of the contents, as large as the whole handbook.
"""

import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import yaml

from exports.config import Nav
from macros import open_book, whole

ROOT = Path(__file__).parent.parent
PARTS = ("data", "macros", "overrides")
NOTHING_OURS = ("macros",)
"""Plugins that a plain build does without. What remains are the theme's own."""


def ours(folder: Path, times: int) -> Path:
    """Write a project that holds the docs so many times over, built by our engine; return its settings."""
    for part in PARTS:
        shutil.copytree(ROOT / part, folder / part, ignore=shutil.ignore_patterns("__pycache__"))
    for path, text in _pages(times):
        _written(folder / "docs" / path, text)
    settings = _settings(times)
    return _written(folder / "mkdocs.yml", yaml.safe_dump(settings, sort_keys=False))


def plain(folder: Path, project: Path, day: date) -> Path:
    """Write a project of the same pages with the macros already run: same theme, same extensions, nothing of ours.

    Args:
        folder: Where it goes.
        project: What `ours` wrote.
        day: The day for which the macros run.
    """
    shutil.copytree(project / "overrides", folder / "overrides")
    book = open_book(project, as_of=day)
    for page_id, page in book.data.pages.items():
        lines = (project / "docs" / f"{page_id}.md").read_text("utf-8").splitlines(keepends=True)
        about = "".join(lines[: page.first_line - 1])
        _written(folder / "docs" / f"{page_id}.md", f"{about}\n{whole(book, page_id)}")
    settings = yaml.safe_load((project / "mkdocs.yml").read_text("utf-8"))
    settings["plugins"] = {name: value for name, value in settings["plugins"].items() if name not in NOTHING_OURS}
    del settings["hooks"], settings["watch"]
    return _written(folder / "mkdocs.yml", yaml.safe_dump(settings, sort_keys=False))


def _pages(times: int) -> Iterator[tuple[str, str]]:
    """Yield every page of every copy: its path in `docs/`, and its text."""
    for path in sorted((ROOT / "docs").rglob("*.md")):
        for copy in range(times):
            yield _copied(path.relative_to(ROOT / "docs").as_posix(), copy), path.read_text("utf-8")


def _settings(times: int) -> dict[str, Any]:
    settings: dict[str, Any] = yaml.safe_load((ROOT / "mkdocs.yml").read_text("utf-8"))
    nav = settings["nav"]
    settings["nav"] = [*nav, *({f"Copy {copy}": _listed(nav, copy)} for copy in range(1, times))]
    return settings


def _listed(nav: Nav, copy: int) -> Nav:
    """Return the contents of a copy."""
    return [
        _copied(entry, copy)
        if isinstance(entry, str)
        else {
            title: _copied(within, copy) if isinstance(within, str) else _listed(within, copy)
            for title, within in entry.items()
        }
        for entry in nav
    ]


def _copied(path: str, copy: int) -> str:
    return f"copy{copy}/{path}" if copy else path


def _written(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8", newline="\n")
    return path
