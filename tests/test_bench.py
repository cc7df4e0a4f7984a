"""The benchmarks' projects: a builder takes each, so that `make bench-build` measures and doesn't stop."""

from pathlib import Path

import pikepdf
import pytest

from bench.build_docs import ours, plain
from bench.pdf import OURS, TO_PDF, WEASYPRINT, Run, compare, middle
from macros import open_book
from tests.conftest import AS_OF


def test_the_projects_that_builds_are_measured_on_hold_whole_copies_and_plain_markdown(tmp_path: Path):
    pages = ours(tmp_path / "ours", 2, AS_OF)
    assert len(open_book(tmp_path / "ours", as_of=AS_OF).data.pages) == pages
    plain(tmp_path / "plain", tmp_path / "ours", AS_OF)
    written = list((tmp_path / "plain/docs").rglob("*.md"))
    assert len(written) == pages
    assert "cite(" not in (tmp_path / "plain/docs/copy1/law/time-limits.md").read_text("utf-8")


def run(seconds: float, processor: float | None, said: str = "") -> Run:
    return Run(seconds, processor, 100, Path("made.pdf"), said)


@pytest.mark.parametrize("processors", [(5, 9, 7), (None, None, None)])
def test_the_middle_run_is_that_by_the_work_of_a_processor_where_it_is_told(processors: tuple[float | None, ...]):
    runs = iter([run(seconds, processor) for seconds, processor in zip((30, 20, 10), processors, strict=True)])
    told = middle(lambda: next(runs), 3)
    assert (told.seconds, told.processor) == ((10, 7) if processors[0] else (20, None))


def test_what_a_rival_takes_is_told_by_the_clock_and_by_the_processor(capsys: pytest.CaptureFixture[str]):
    slow, stopped = run(50, 20), run(60, 40, "stopped after 60 s")
    compare({OURS: run(10, 2), WEASYPRINT: slow, TO_PDF: stopped})
    assert capsys.readouterr().out.splitlines() == [
        "  WeasyPrint: time 5.0 x ours, processor 10.0 x, memory 1.0 x",
        "  mkdocs-to-pdf: time more than 6.0 x ours, processor more than 20.0 x, memory 1.0 x",
    ]
    compare({OURS: run(10, None), WEASYPRINT: run(50, None)})
    assert capsys.readouterr().out == "  WeasyPrint: time 5.0 x ours, memory 1.0 x\n"


def test_a_file_that_can_not_be_read_keeps_its_time_and_memory(tmp_path: Path):
    (tmp_path / "made.pdf").write_bytes(b"no PDF")
    row = Run(50, 20, 100, tmp_path / "made.pdf").row()
    assert row[:4] == ["50.0 (20.0)", "100", "0.00", ""]
    assert row[4].startswith("unreadable: ")


def test_the_rules_of_a_file_with_a_long_outline_are_counted(tmp_path: Path):
    with pikepdf.new() as file:
        file.add_blank_page()
        with file.open_outline() as outline:
            outline.root += [pikepdf.OutlineItem(f"Head {number}", 0) for number in range(1000)]
        file.save(tmp_path / "made.pdf")
    row = Run(50, 20, 100, tmp_path / "made.pdf").row()
    assert row[3] == "1"
    assert int(row[4])
