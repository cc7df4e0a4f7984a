"""The projects that builds are measured on: copies of the handbook, as ours and as Markdown that needs no macros.

Each copy is a section of its own at the top of the contents. Pages that tell what others use, such as the list of
sources, are taken once, as a larger handbook would have them: copied, each would list every copy, and n copies of a
report on n copies of the pages would grow with the square of n. So are the pages for authors, which hold examples of
those lists.
"""

import re
import shutil
from collections.abc import Collection
from datetime import date
from pathlib import Path
from typing import Any

import yaml

from exports.config import Nav
from macros import open_book, whole
from macros.models.yaml_file import OpenYamlFile
from macros.render.currency import for_authors

ROOT = Path(__file__).parent.parent
PARTS = ("browser", "data", "macros", "overrides")
NOTHING_OURS = ("macros",)
"""Plugins that a plain build does without. What remains are the theme's own."""
ANSWER = re.compile(r"^!!! (?:short|clock)\b", re.MULTILINE)


def ours(folder: Path, times: int, day: date) -> int:
    """Write a project that holds the docs so many times over, built by our engine.

    Args:
        folder: Where it goes.
        times: How many copies there are, the first included.
        day: The day for which the macros run.

    Returns:
        How many pages it has.
    """
    for part in PARTS:
        shutil.copytree(ROOT / part, folder / part, ignore=shutil.ignore_patterns("__pycache__"))
    usage = open_book(as_of=day).usage
    once = {f"{page_id}.md" for page_id, seen in usage.items() if seen.others_use or for_authors(page_id)}
    # A page that opens with no answer, such as the first, is told by its name.
    once |= {name for name in (f"{page_id}.md" for page_id in usage) if not ANSWER.search(_text(name))}
    for page_id in usage:
        for copy in range(1 if f"{page_id}.md" in once else times):
            _written(folder / "docs" / _copied(f"{page_id}.md", copy), _text(f"{page_id}.md"))
    for file in (ROOT / "docs").rglob("*.*"):  # what pages link to
        if file.suffix != ".md":
            shutil.copy(file, folder / file.relative_to(ROOT))
    settings: dict[str, Any] = OpenYamlFile(ROOT / "mkdocs.yml", ROOT).content
    nav = settings["nav"]
    settings["nav"] = [*nav, *({f"Copy {copy}": _listed(nav, copy, once)} for copy in range(1, times))]
    _written(folder / "mkdocs.yml", yaml.safe_dump(settings, sort_keys=False))
    return times * len(usage) - (times - 1) * len(once)


def plain(folder: Path, project: Path, day: date) -> None:
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
    settings = OpenYamlFile(project / "mkdocs.yml", project).content
    settings["plugins"] = {name: value for name, value in settings["plugins"].items() if name not in NOTHING_OURS}
    del settings["hooks"], settings["watch"]
    settings.setdefault("extra", {})["tools"] = {}  # our templates ask which scripts and looks a page wears: none
    _written(folder / "mkdocs.yml", yaml.safe_dump(settings, sort_keys=False))


def _listed(nav: Nav, copy: int, once: Collection[str]) -> Nav:
    """Return the contents of a copy, without the pages that there are once."""
    found: Nav = []
    for entry in nav:
        title, within = next(iter(entry.items())) if isinstance(entry, dict) else ("", entry)
        if isinstance(within, list):
            found.append({f"{title} {copy}": _listed(within, copy, once)})  # recipes name sections: one of each name
        elif within not in once:
            found.append({title: _copied(within, copy)} if title else _copied(within, copy))
    return found


def _copied(path: str, copy: int) -> str:
    return f"copy{copy}/{path}" if copy else path


def _text(name: str) -> str:
    return (ROOT / "docs" / name).read_text("utf-8")


def _written(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8", newline="\n")
