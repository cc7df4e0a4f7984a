"""A site is left as it is only where a build would write the same again."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tasks.unchanged import inputs, is_built, remember

DAY = "2026-11-22"
FILES = (
    "data/law/facts.yml",
    "docs/law/time-limits.md",
    "macros/__init__.py",
    "macros/tools/letters/letters.js",
    "browser/page.js",
    "overrides/main.html",
    "overrides/assets/stylesheets/staffside.css",
    "exports/pdf/walk.py",
    "tasks/__main__.py",
    "mkdocs.yml",
    "requirements.txt",
    "pyproject.toml",
)
"""One of each kind that a build is made from."""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A small project whose site was built for a day."""
    for name in (*FILES, "site/index.html", "site/downloads/cards.pdf", "tests/test_site.py"):
        write(tmp_path / name, name)
    write(tmp_path / ".venv/lib/python3.11/site-packages/mkdocs-1.6.1.dist-info/METADATA", "")
    remember(note(tmp_path), inputs(tmp_path, tmp_path / ".venv", DAY), tmp_path / "site")
    return tmp_path


def write(path: Path, words: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(words, "utf-8")


def note(root: Path) -> Path:
    return root / ".cache" / "built.json"


def left_alone(root: Path, day: str = DAY) -> bool:
    return is_built(note(root), inputs(root, root / ".venv", day), root / "site")


def test_a_site_is_left_alone_when_nothing_has_changed(root: Path):
    assert left_alone(root)


@pytest.mark.parametrize("name", FILES)
def test_a_change_to_what_a_site_is_made_from_is_noticed(root: Path, name: str):
    write(root / name, "changed")
    assert not left_alone(root)


@pytest.mark.parametrize("name", FILES)
def test_a_file_that_is_gone_is_noticed(root: Path, name: str):
    (root / name).unlink()
    assert not left_alone(root)


@pytest.mark.parametrize("name", ["docs/law/new.md", "forms/new.yml", "mkdocs.edition.yml"])
def test_a_new_file_is_noticed_wherever_it_stands(root: Path, name: str):
    write(root / name, "new")
    assert not left_alone(root)


def test_a_file_under_another_name_is_noticed(root: Path):
    (root / "docs/law/time-limits.md").rename(root / "docs/law/limits.md")
    assert not left_alone(root)


def test_another_day_is_noticed(root: Path):
    assert not left_alone(root, "2026-11-23")


def test_another_version_of_a_package_is_noticed(root: Path):
    packages = root / ".venv/lib/python3.11/site-packages"
    (packages / "mkdocs-1.6.1.dist-info").rename(packages / "mkdocs-1.6.2.dist-info")
    assert not left_alone(root)


@pytest.mark.parametrize(
    "harm",
    [
        lambda site: write(site / "index.html", "by hand"),
        lambda site: (site / "downloads/cards.pdf").unlink(),
        lambda site: write(site / "new.html", "by hand"),
        lambda site: [path.unlink() for path in site.rglob("*") if path.is_file()],
    ],
    ids=["changed", "a file gone", "a file too many", "emptied"],
)
def test_a_site_that_is_not_as_it_was_built_is_noticed(root: Path, harm: Callable[[Path], object]):
    harm(root / "site")
    assert not left_alone(root)


def test_a_site_that_is_gone_is_noticed(root: Path):
    (root / "site").rename(root / "site.being-replaced")
    assert not left_alone(root)


@pytest.mark.parametrize("words", ["", "{", "[]", "null", '{"inputs": ""}', "\0"])
def test_a_damaged_note_stands_for_no_build(root: Path, words: str):
    write(note(root), words)
    assert not left_alone(root)


def test_what_no_build_reads_changes_nothing(root: Path):
    for name in ("tests/test_site.py", "site.being-made/index.html", ".git/HEAD", "macros/__pycache__/a.pyc"):
        write(root / name, "changed")
    (root / "docs/.#index.md").symlink_to("nobody@nowhere")  # how an editor says that a file is open
    assert left_alone(root)
