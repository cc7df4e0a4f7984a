"""The benchmarks' projects: a builder takes each, so that `make bench-build` measures and doesn't stop."""

from pathlib import Path

from bench.build_docs import ours, plain
from macros import open_book
from tests.conftest import AS_OF


def test_the_projects_that_builds_are_measured_on_hold_whole_copies_and_plain_markdown(tmp_path: Path):
    pages = ours(tmp_path / "ours", 2, AS_OF)
    assert len(open_book(tmp_path / "ours", as_of=AS_OF).data.pages) == pages
    plain(tmp_path / "plain", tmp_path / "ours", AS_OF)
    written = list((tmp_path / "plain/docs").rglob("*.md"))
    assert len(written) == pages
    assert "cite(" not in (tmp_path / "plain/docs/copy1/law/time-limits.md").read_text("utf-8")
