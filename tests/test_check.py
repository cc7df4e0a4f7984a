"""`make check` is complete: whatever stands in `data/` and `docs/` is read, closed to what it does not know, and safe to read."""

import os
import re
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import click
import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown import Markdown

from macros import MACROS, TOOLS, on_pre_page_macros, open_book, today
from macros.__main__ import passed, uncited
from macros.models import prose, recipes
from macros.models.declared import Declared
from macros.models.folders import undeclared
from macros.models.load import CORE, Data, load
from macros.models.markup import markup, plain
from macros.models.mistakes import Mistake, Mistakes
from macros.models.pictures import picture
from macros.models.reading import read
from macros.models.text_file import MOST
from macros.models.yaml_file import OpenYamlFile, YamlFile
from macros.render.book import Book
from macros.render.survey import bound, newer
from macros.render.template import TemplateFault, parsed, rendered
from tests.conftest import ROOT, WORDS, copied

DECLARED: list[Declared[Any]] = [*CORE.values(), *(each for tool in TOOLS for each in tool.data)]
FILES = [(each, path) for each in DECLARED for path in each.paths(ROOT)]
NAMES = [path.relative_to(ROOT / "data").as_posix() for _, path in FILES]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A copy of what the check reads, for a test to break."""
    return copied(tmp_path, WORDS)


@cache
def sound() -> Book:
    """The real handbook today. Of a copy with one change, the check reads again what the change is to."""
    return open_book()


def told(project: Path) -> list[Mistake]:
    with pytest.raises(Mistakes) as raised:
        open_book(project, before=sound())
    return raised.value.mistakes


def lines_of(mistakes: list[Mistake]) -> str:
    return "\n".join(map(str, mistakes))


# Every file is read once, by its model

STRANGE = "zzstrange"
# Maps whose keys are an editor's own: what uses them tells of one that is missing.
FREE = {
    "values of a fact": (r"data/law/.*", r"values"),
    "values of a finding": (r"data/wres/findings/.*", r"values"),
    "contacts, the same in every edition": (r"data/editions/.*", r"contacts"),
    "days of a story": (r"data/scenarios/.*", r"dates"),
    "facts that an answer rests on": (r"data/quizzes/.*", r"rests_on"),
    "words that mean alike in danger": (r"data/danger\.yml", r"words"),
    "what the reader says, by its codes": (
        r"data/wres/reader\.yml",
        r"codes|checks|readings|report|faults|imports|extra|questions|options|left|tables",
    ),
    "questions of a staff survey, by its year": (r"data/wres/reader\.yml", r"surveys|\d{4}"),
    "words of tables, by what they mean": (
        r"data/wres/reader\.yml",
        r"groups|topics|sources|measures|sections|doctors|roles",
    ),
}


def mappings(node: yaml.Node) -> Iterator[yaml.MappingNode]:
    seen: set[int] = set()
    pending = [node]
    while pending:
        here = pending.pop()
        if id(here) in seen:
            continue
        seen.add(id(here))
        if isinstance(here, yaml.MappingNode):
            yield here
            pending += [child for _, child in here.value]
        elif isinstance(here, yaml.SequenceNode):
            pending += here.value


def with_strange_keys(text: str) -> str:
    """Return a file with a key that nothing knows at the head of every mapping in it."""
    for node in sorted(mappings(yaml.compose(text, yaml.CSafeLoader)), key=lambda node: -node.start_mark.index):
        mark = node.value[0][0].start_mark if node.value else node.start_mark
        place, after = mark.index, ", " if node.flow_style else "\n" + " " * mark.column
        if not node.value:
            place, after = place + 1, ""
        text = text[:place] + f"{STRANGE}: 1{after}" + text[place:]
    return text


@pytest.mark.parametrize(("declared", "path"), FILES, ids=NAMES)
def test_a_key_that_nothing_knows_is_told_at_its_line_wherever_it_stands(
    declared: Declared[Any], path: Path, tmp_path: Path
) -> None:
    copy = tmp_path / path.relative_to(ROOT)
    copy.parent.mkdir(parents=True)
    copy.write_text(with_strange_keys(path.read_text("utf-8")), "utf-8")
    mistakes: list[Mistake] = []
    files: list[YamlFile] = []
    read(declared, tmp_path, files, mistakes)
    at = {
        each.line
        for each in mistakes
        if each.key.endswith(STRANGE) and each.says.startswith(("Unknown key.", f"'{STRANGE}' is not one of"))
    }
    file = next(file for file in files if file.name == copy.relative_to(tmp_path).as_posix())
    for place, line in file.lines.items():
        if place[-1:] == (STRANGE,) and line not in at:
            holder = next((str(step) for step in reversed(place[:-1]) if isinstance(step, str)), "")
            free = [key for name, key in FREE.values() if re.fullmatch(name, file.name) and re.fullmatch(key, holder)]
            assert free, f"{file.name}:{line}: {file.key(place)} is let pass"


@pytest.mark.parametrize("name", NAMES)
def test_a_file_under_another_name_is_told(name: str, tmp_path: Path) -> None:
    for other in (f"{name}~", name.replace(".yml", ".yaml"), f"x/{name}", f"{name}.txt"):
        path = tmp_path / other / "data" / other
        path.parent.mkdir(parents=True)
        path.write_text("- id: a\n", "utf-8")
        found = list(undeclared(tmp_path / other, DECLARED))
        if name.endswith("sources.yml") and other.startswith("x/"):  # sources may stand beside what they are of
            continue
        assert [mistake.file for mistake in found] == [f"data/{other}"]
        assert found[0].says.startswith("Nothing reads this file.")


def test_no_file_is_read_twice() -> None:
    assert len(set(NAMES)) == len(NAMES)
    lines = set((ROOT / "data/danger").glob("*.txt"))  # examples, a line each
    files = {path for path in (ROOT / "data").rglob("*.*")} - lines
    assert {path.relative_to(ROOT / "data").as_posix() for path in files} == set(NAMES)


def test_nothing_of_ours_reads_yaml_but_the_one_reader() -> None:
    readers = [
        path.relative_to(ROOT).as_posix()
        for folder in ("bench", "exports", "macros", "overrides", "tasks")
        for path in sorted((ROOT / folder).rglob("*.py"))
        if re.search(r"yaml\.(safe_|full_|unsafe_)?(load|parse|compose|scan)|SafeLoader", path.read_text("utf-8"))
    ]
    assert readers == ["macros/models/yaml_events.py"]


# What a file may be

LAUGHS = "a: &a [x, x, x, x, x, x, x, x]\n" + "".join(
    f"{new}: &{new} [{', '.join([f'*{old}'] * 8)}]\n" for old, new in zip("abcdefgh", "bcdefghi", strict=True)
)
HOSTILE: dict[str, tuple[str | bytes, int, str]] = {
    "a NUL": ("a: 1\nb: \0", 2, "Holds characters that no keyboard writes. Type the line again as plain text: U+0000"),
    "an escape": ("a: \x1b[2J", 1, "no keyboard writes. Type the line again as plain text: U+001B"),
    "an escape in quotes": ('a: 1\nb: "\\x1b"', 2, "Stands for a character that no keyboard writes (U+001B)."),
    "a line break that only some see": ("a: b\u2028c", 1, "no keyboard writes. Type the line again as plain text: U+2028"),
    "an alias of itself": ("a: 1\nb: &b [*b]", 2, "*b repeats nothing that is whole above it."),
    "an alias of nothing": ("a: *b", 1, "*b repeats nothing that is whole above it."),
    "laughs by the billion": (LAUGHS, 6, "More than 100,000 values, with its repeats (*)."),
    "a merge": ("a: &a {b: 1}\nc:\n  <<: *a", 3, "<< takes in keys from elsewhere. Write the keys out."),
    "UTF-16": ("a: 1".encode("utf-16"), 1, "Saved as UTF-16. Save it again as UTF-8"),
    "UTF-16 without its mark": ("a: 1".encode("utf-16-le"), 1, "no keyboard writes. Type the line again as plain text: U+0000"),
    "Latin 1": ("a: 1\nb: Québec".encode("latin-1"), 2, "Not UTF-8 text. Save it again as UTF-8"),
    "nothing": ("", 1, "Empty. Write its records, or take the file away."),
    "notes alone": ("# To come\n", 1, "Empty."),
    "an order to the computer": ("a: !!python/object/apply:os.system ['echo x > ran']", 1, "Begins with !, which is an order"),
    "a tag of one's own": ("a: !ENV HOME", 1, "Begins with !, which is an order"),
    "a directive": ("%YAML 1.1\n---\na: 1", 1, "Begins with %, which is an order"),
    "a quote that the records below close": ("a: 1\nb: 'c\nd: 1\ne: 2", 2, "A quotation mark without its pair."),
    "a tab before a key": ("- id: a\n\tb: 1", 2, "A tab. Use spaces."),
    "no space after a colon": ("- id: a\n  topic:remedies\n  b: 1", 2, "No space after the colon."),
    "two documents": ("a: 1\n---\nb: 1", 2, "A second document begins here."),
    "lists in lists in lists": ("a: " + "[" * 100_000, 1, "Lists inside lists inside lists."),
    "a depth of repeats": ("a1: &a1 [x]\n" + "".join(f"a{n}: &a{n} [*a{n - 1}]\n" for n in range(2, 2_000)), 20, "Lists inside lists inside lists."),
    "mappings in mappings": ("".join(" " * n + "a:\n" for n in range(500)), 21, "Lists inside lists inside lists."),
    "a day that is not": ("a: 1\nb: 2026-02-30", 2, "Holds a date or a number that can't be."),
    "a number without end": ("a: " + "1" * 9000, 1, "Holds a date or a number that can't be."),
    "a time that is a number": ("a: 12:30", 1, "12:30 is read as another number."),
    "a number with a nought first": ("a: 0123", 1, "0123 is read as another number."),
    "a key that is a number": ("a: 1\n2: b", 2, "The key 2 is read as 2, not as words."),
    "a key that is a yes": ("no: b", 1, "The key no is read as False, not as words."),
    "a key with a tag": ("a: 1\n!x b: 2", 2, "A key can't begin with & or !."),
    "a key with a name of its own": ("a: 1\n&x b: 2", 2, "A key can't begin with & or !."),
    "a key that is a list": ("? [a]\n: b", 1, "stand where a key belongs"),
    "braces without quotes": ("a: {{ b }}", 1, "stand where a key belongs"),
    "a key twice": ("a: 1\nb: 2\na: 3", 3, "Written twice. Keep one."),
    "a key twice in a record": ("- id: one\n  a: 1\n  a: 2", 3, "Written twice. Keep one."),
    "a name for two parts": ("a: &a [1]\nb: &a [2]\nc: *a", 2, "&a stands above already. Give this part another name."),
    "no end of quotes": ("a: 'b", 1, "A quotation mark without its pair."),
    "a tab": ("a:\n\t- b", 2, "A tab. Use spaces."),
    "1 MB and more": ("# " + "x" * MOST, 1, f"bytes; the most allowed is {MOST:,}."),
}  # fmt: skip


@pytest.mark.parametrize("what", HOSTILE)
def test_a_file_that_cannot_be_read_says_why_once_and_where(what: str, tmp_path: Path) -> None:
    written, line, says = HOSTILE[what]
    (tmp_path / "a.yml").write_bytes(written if isinstance(written, bytes) else written.encode())
    began = time.process_time()
    file = YamlFile(tmp_path / "a.yml", tmp_path)
    assert time.process_time() - began < 2
    assert len(file.mistakes) == 1
    assert str(file.mistakes[0]).startswith(f"a.yml:{line}: ")
    assert says in file.mistakes[0].says
    assert not (tmp_path / "ran").exists()


def test_a_key_written_twice_is_told_with_the_id_of_its_record(tmp_path: Path) -> None:
    (tmp_path / "a.yml").write_text("- id: zero\n- id: one\n  a: 1\n  a: 2\n", "utf-8")
    assert [each.key for each in YamlFile(tmp_path / "a.yml", tmp_path).mistakes] == ["one.a"]


def test_a_file_that_is_no_file_says_so(tmp_path: Path) -> None:
    (tmp_path / "folder.yml").mkdir()
    (tmp_path / "link.yml").symlink_to(tmp_path / "nowhere")
    (tmp_path / "round.yml").symlink_to(tmp_path / "round.yml")
    os.mkfifo(tmp_path / "pipe.yml")
    says = {path.stem: YamlFile(path, tmp_path).mistakes for path in (*tmp_path.iterdir(), tmp_path / "gone.yml")}
    assert {name: str(found[0]).split(": ", 2)[2].split(".")[0] for name, found in says.items()} == {
        "folder": "A folder, where a file belongs",
        "link": "A link to a file that is not there",
        "round": "Can't be read: Too many levels of symbolic links",
        "pipe": "Not a file of words",
        "gone": "Not there",
    }


def test_a_file_that_may_not_be_read_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.yml").write_text("a: 1", "utf-8")

    def refused(path: Path) -> bytes:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "read_bytes", refused)  # whoever runs this may be allowed everything
    assert "Can't be read: Permission denied." in YamlFile(tmp_path / "a.yml", tmp_path).mistakes[0].says


@pytest.mark.parametrize("written", [b"\xef\xbb\xbfa: 1\nb: 2\n", b"a: 1\r\nb: 2\r\n", b"a: 1\rb: 2\r", b"a: 1\nb: 2"])
def test_a_mark_at_the_beginning_and_any_line_breaks_are_taken(written: bytes, tmp_path: Path) -> None:
    (tmp_path / "a.yml").write_bytes(written)
    file = YamlFile(tmp_path / "a.yml", tmp_path)
    assert (file.content, file.mistakes, file.line(("b",))) == ({"a": 1, "b": 2}, [], 2)


@pytest.mark.parametrize(
    ("typed", "read_as"),
    [("=", "="), ("yes", True), ("7", 7), ("-1.5", -1.5), ("~", None), ("", None), ("2026-01-02", date(2026, 1, 2)),
     ("a b", "a b"), ("'7'", "7"), ("'yes'", "yes"), ("1_000 pounds", "1_000 pounds")],
)  # fmt: skip
def test_what_is_typed_without_quotes_is_read_as_what_it_looks_like(typed: str, read_as: Any, tmp_path: Path) -> None:
    (tmp_path / "a.yml").write_text(f"a: {typed}\n", "utf-8")
    file = YamlFile(tmp_path / "a.yml", tmp_path)
    assert file.mistakes == []
    assert file.content == {"a": read_as}
    assert type(file.content["a"]) is type(read_as)


def test_a_part_may_be_repeated(tmp_path: Path) -> None:
    (tmp_path / "a.yml").write_text("- &a {b: [1]}\n- *a\n", "utf-8")
    assert YamlFile(tmp_path / "a.yml", tmp_path).content == [{"b": [1]}, {"b": [1]}]


def test_the_generators_own_file_may_hold_its_tags(tmp_path: Path) -> None:
    text = "a: !ENV [HOME, x]\nb: !!python/name:os.system\nc: &c {d: 1, e: 2}\nf: {<<: *c, d: 3}\n1: yes\n"
    (tmp_path / "mkdocs.yml").write_text(text, "utf-8")
    file = OpenYamlFile(tmp_path / "mkdocs.yml", tmp_path)
    assert file.mistakes == []
    assert file.content["f"] == {"d": 3, "e": 2}
    assert file.content["b"] is None
    assert file.content[1] is True


@pytest.mark.parametrize("name", ["glossary.yml", "editions/default.yml", "law/remedies.yml", "forms.yml", "quizzes/watching-the-clock.yml"])  # fmt: skip
@pytest.mark.parametrize("content", ["", "[", None], ids=["empty", "broken", "gone"])
def test_a_file_that_cannot_be_read_is_told_without_what_follows_from_it(
    name: str, content: str | None, project: Path
) -> None:
    path = project / "data" / name
    path.unlink()
    if content is None:
        path.symlink_to(project / "nowhere")
    else:
        path.write_text(content, "utf-8")
    assert [mistake.file for mistake in told(project)] == [f"data/{name}"]


@pytest.mark.parametrize(
    ("file", "right", "wrong", "says"),
    [
        ("law/remedies.yml", "lower_gbp: [1300", "lowr_gbp: [1300", r'vento-2026.*has no value "lower_gbp"'),
        ("scenarios/bad-ratings.yml", "  plan: 2026", "  paln: 2026", r"data/scenarios/bad-ratings\.yml:\d+: .*plan"),
        ("quizzes/your-first-month.yml", "{accompany-right:", "{acompany-right:", r"your-first-month\.yml:34: .*acompany-right"),
        ("editions/default.yml", "  legal:", "  leagl:", r'Unknown contact "legal"\. Did you mean "leagl"'),
    ],
)  # fmt: skip
def test_a_key_of_an_editors_own_that_is_misspelt_is_missed_where_it_is_used(
    file: str, right: str, wrong: str, says: str, project: Path
) -> None:
    path = project / "data" / file
    assert right in path.read_text("utf-8")
    path.write_text(path.read_text("utf-8").replace(right, wrong, 1), "utf-8")
    assert re.search(says, lines_of(told(project)))


# What stands beside the data: pages, contents, editions, the file that branches copy

CLOCK = "docs/law/time-limits.md"


def changed(project: Path, name: str, old: str, new: str) -> None:
    path = project / name
    assert old in path.read_text("utf-8")
    path.write_text(path.read_text("utf-8").replace(old, new, 1), "utf-8")


def written(project: Path, name: str, content: str | bytes) -> None:
    (project / name).parent.mkdir(parents=True, exist_ok=True)
    (project / name).write_bytes(content if isinstance(content, bytes) else content.encode())


def record(project: Path, fact: str) -> str:
    """Return a record of remedies as it is written."""
    text = (project / "data/law/remedies.yml").read_text("utf-8")
    return f"- id: {fact}\n" + text.split(f"- id: {fact}\n")[1].split("\n- id: ")[0]


BROKEN: dict[str, tuple[Any, str]] = {
    "a page in no contents": (lambda p: changed(p, "mkdocs.yml", "      - law/time-limits.md\n", ""), rf"{CLOCK}:1: nav: In no contents\."),
    "contents without its page": (lambda p: changed(p, "mkdocs.yml", "law/time-limits.md", "law/time-limts.md"), r'mkdocs\.yml:\d+: nav: No page docs/law/time-limts\.md\. Did you mean "law/time-limits\.md"'),
    "a letter on no page": (lambda p: changed(p, "docs/casework/letters.md", '{{ letter("grievance-appeal") }}', ""), r"data/letters\.yml:\d+: grievance-appeal: Stands on no page\."),
    "a quiz on no page": (lambda p: changed(p, "docs/training/watching-the-clock.md", '{{ quiz("watching-the-clock") }}', ""), r"data/quizzes/watching-the-clock\.yml:\d+: .*Stands on no page\."),
    "notes in data": (lambda p: written(p, "data/law/notes.txt", "x"), r"data/law/notes\.txt:1: file: Nothing reads this file\."),
    "a link in data to nothing": (lambda p: (p / "data/old.yml").symlink_to(p / "nowhere"), r"data/old\.yml:1: file: Nothing reads this file\."),
    "HTML in data": (lambda p: changed(p, "data/glossary.yml", "long: ", "long: <b>x</b> "), r"data/glossary\.yml:\d+: <: HTML in data\."),
    "an unseen character in data": (lambda p: changed(p, "data/glossary.yml", "long: ", "long: a\u202eb"), r"data/glossary\.yml:\d+: words: Holds a character that can't be seen \(U\+202E\)"),
    "an unseen character in a page": (lambda p: changed(p, CLOCK, "## ", "## a\u200bb "), rf"{CLOCK}:\d+: words: Holds a character that can't be seen \(U\+200B\)"),
    "a template in data": (lambda p: changed(p, "data/sources.yml", "title: ", "title: '{{ cycler.__init__ }}'\n  titles: "), r"data/sources\.yml:\d+: .*unknown fact"),
    "a key of an edition misspelt": (lambda p: changed(p, "data/editions/default.yml", "audience:", "audiense:"), r'data/editions/default\.yml:3: audiense: Unknown key\. Did you mean "audience"'),
    "a key of another edition misspelt": (lambda p: written(p, "data/editions/unite.yml", (p / "data/editions/default.yml").read_text("utf-8").replace("short:", "shrt:")), r'data/editions/unite\.yml:\d+: people\.shrt: Unknown key\. Did you mean "short"'),
    "more helplines than have room": (lambda p: changed(p, "data/editions/default.yml", "[emergency-999, samaritans]", "[emergency-999, samaritans, samaritans-cymraeg, samaritans]"), r"data/editions/default\.yml:\d+: help_first: 4 stand here; 3 have room\."),
    "no helpline first": (lambda p: changed(p, "data/editions/default.yml", "[emergency-999, samaritans]", "[]"), r"data/editions/default\.yml:\d+: help_first: Empty\."),
    "a key that is near to none of a few": (lambda p: changed(p, "data/editions/default.yml", "  branch:\n", "  branch:\n    telephone: 020 7946 0000\n"), r"data/editions/default\.yml:\d+: contacts\.branch\.telephone: Unknown key\. It takes: name, reach\."),
    "an edition without a contact": (lambda p: written(p, "data/editions/unite.yml", (p / "data/editions/default.yml").read_text("utf-8").replace("  legal:", "  lawyer:")), r"data/editions/unite\.yml:\d+: contacts\.legal: Missing\."),
    "an edition with a contact of its own": (lambda p: written(p, "data/editions/unite.yml", (p / "data/editions/default.yml").read_text("utf-8").replace("  legal:", "  lawyer:")), r"data/editions/unite\.yml:\d+: contacts\.lawyer: No page names this contact\."),
    "a letter on a page for authors alone": (lambda p: changed(p, "docs/casework/letters.md", '{{ letter("grievance-appeal") }}', "") or changed(p, "docs/contributing/index.md", "## ", '{{ letter("grievance-appeal") }}\n\n## '), r"data/letters\.yml:\d+: grievance-appeal: Stands on no page\."),
    "a key of the branches' example misspelt": (lambda p: written(p, "branch.example.yml", (ROOT / "branch.example.yml").read_text("utf-8").replace("phone:", "phon:")), r'branch\.example\.yml:\d+: contacts\.0\.phon: Unknown key\. Did you mean "phone"'),
    "a page of another ending": (lambda p: written(p, "docs/law/new.markdown", "# New"), r"docs/law/new\.markdown:1: file: Neither a page nor a picture\."),
    "a picture that is a program": (lambda p: written(p, "docs/law/a.png", "<script>x()</script>"), r"docs/law/a\.png:1: file: No picture of the kind \.png\."),
    "a drawing that is a program": (lambda p: written(p, "docs/law/a.svg", SVG.format("<script>x()</script>")), r"docs/law/a\.svg:2: <script>: No part of a drawing here\."),
    "contents with a name too long for a file": (lambda p: changed(p, "mkdocs.yml", "law/time-limits.md", "x" * 300 + ".md"), r"mkdocs\.yml:\d+: nav: No page docs/xxx"),
    "a check that has not been made": (lambda p: changed(p, "data/law/remedies.yml", "checked: 2026-", "checked: 2098-"), r"data/law/remedies\.yml:\d+: .*checked: This day has not come\."),
    "a review that has not been made": (lambda p: changed(p, CLOCK, "reviewed: 2026-", "reviewed: 2098-"), rf"{CLOCK}:1: reviewed: This day has not come\."),
    "a check of no day": (lambda p: changed(p, "data/law/remedies.yml", "checked: 2026-", "checked: 9999-"), r"data/law/remedies\.yml:\d+: .*checked: Input should be less than or equal to 2199"),
    "a review of no day": (lambda p: changed(p, CLOCK, "reviewed: 2026-", "reviewed: 9999-"), rf"{CLOCK}:\d+: reviewed: Input should be less than"),
    "an end of no day": (lambda p: changed(p, "data/law/remedies.yml", "in_force_to: 2026-", "in_force_to: 9999-"), r"data/law/remedies\.yml:\d+: .*in_force_to: Input should be less than"),
    "a check that lasts for ever": (lambda p: changed(p, "data/review.yml", "fact_high: 12", "fact_high: 999999999"), r"data/review\.yml:\d+: fact_high: Input should be less than"),
    "less than no money": (lambda p: changed(p, "data/law/remedies.yml", "lower_gbp: [1300", "lower_gbp: [-1300"), r"data/law/remedies\.yml:\d+: vento-2026\.values: lower_gbp is .*Write a number, nought or more"),
    "money in words": (lambda p: changed(p, "data/law/remedies.yml", "lower_gbp: [1300, 12600]", "lower_gbp: some"), r"data/law/remedies\.yml:\d+: .*lower_gbp is 'some'\. Write a number"),
    "less than no time": (lambda p: changed(p, "data/law/time_limits.yml", "months: 3", "months: -3"), r"data/law/time_limits\.yml:\d+: .*months is -3\. Write a number"),
    "an address that ends its attribute": (lambda p: changed(p, "data/sources.yml", "url: https://", "url: https://a.example/'onclick=x/"), r"data/sources\.yml:\d+: .*url: "),
    "an address that runs": (lambda p: changed(p, "data/sources.yml", "url: https://", "url: javascript://"), r"data/sources\.yml:\d+: .*url: "),
    "a macro that nothing explains": (lambda p: changed(p, "docs/contributing/macros.md", "## `ring`", "## To call"), r"docs/contributing/macros\.md:1: ring: No section explains ring\."),
    "a page that is a program": (lambda p: written(p, "docs/law/new.html", "<script>x()</script>"), r"docs/law/new\.html:1: file: Neither a page nor a picture\."),
    "a figure typed on a page": (lambda p: changed(p, CLOCK, "\n## ", "\nUp to £789 for each.\n\n## "), rf"{CLOCK}:\d+: figure: “£7” is typed, and would stay old\."),
    "a page longer than readers read": (lambda p: written(p, CLOCK, (p / CLOCK).read_text("utf-8") + "\n" + "Words go on.\n" * 600), rf"{CLOCK}:\d+: words: \d,\d+; a page has at most 1,700\."),
    "a page that does not answer first": (lambda p: changed(p, CLOCK, "\n!!! ", "\nFirst of all.\n\n!!! "), rf"{CLOCK}:\d+: short: No answer first\."),
    "an answer that is long": (lambda p: changed(p, CLOCK, '"\n    ', '"\n    ' + "Words go on. " * 30 + "\n    "), rf"{CLOCK}:\d+: short: The first box has \d+ words"),
    "a copied statement with its typed figures": (lambda p: changed(p, "data/law/remedies.yml", "- id: vento-2026\n", record(p, "vento-2026").replace("{lower_gbp}", "1,300 pounds").replace("2026", "2098") + "\n- id: vento-2026\n") or changed(p, "data/law/remedies.yml", "lower {lower_gbp}", "lower 1,300 pounds"), r"data/law/remedies\.yml:\d+: vento-2\d+\.statement: Says what vento-2026 says, with its figures\."),
    "a page whose front matter has no end": (lambda p: written(p, CLOCK, (p / CLOCK).read_text("utf-8").replace("\n---\n", "\n", 1)), rf"{CLOCK}:1: front matter: It has no second `---`\."),
    "a title in curly quotes": (lambda p: changed(p, CLOCK, "title: ", "title: “Curly” #"), rf"{CLOCK}:2: title: In curly quotes"),
    "an empty page": (lambda p: written(p, CLOCK, ""), rf"{CLOCK}:1: file: No words\."),
    "a page of front matter alone": (lambda p: written(p, CLOCK, (p / CLOCK).read_text("utf-8").split("\n---\n")[0] + "\n---\n"), rf"{CLOCK}:\d+: file: No words\."),
    "a page in UTF-16": (lambda p: written(p, CLOCK, (p / CLOCK).read_text("utf-8").encode("utf-16")), rf"{CLOCK}:1: file: Saved as UTF-16\."),
    "a page with a NUL": (lambda p: changed(p, CLOCK, "## ", "\0## "), rf"{CLOCK}:\d+: file: Holds characters that no keyboard writes\..*U\+0000"),
    "a folder named as a page": (lambda p: (p / "docs/law/new.md").mkdir(), r"docs/law/new\.md:1: file: A folder, where a file belongs\."),
    "markup that a template would join": (lambda p: changed(p, CLOCK, "## ", "<{% raw %}{% endraw %}img src=x onerror=alert(1)>\n\n## "), rf"{CLOCK}:\d+: "),
    "a link's address in a quotation": (lambda p: changed(p, CLOCK, "## ", "[x][y]\n\n> [y]: javascript:alert(1)\n\n## "), rf"{CLOCK}:\d+: link: "),
    "a link to a folder": (lambda p: (p / "docs/law/etc").symlink_to(p / "data"), r"docs/law/etc:1: file: A link to a folder"),
    "a line without end": (lambda p: changed(p, CLOCK, "## ", "{" + " " * 200_000 + "x\n\n## "), rf"{CLOCK}:\d+: line: A line of 200,"),
    "an id that is a list": (lambda p: changed(p, "data/glossary.yml", "- id: ", "- id: [a]\n  ids: "), r"data/glossary\.yml:\d+: .*id: "),
    "a template in a title": (lambda p: changed(p, CLOCK, "title: ", "title: '{{ 7 }}' #"), rf"{CLOCK}:2: title: .*would do something where this is printed"),
    "a tag in a description": (lambda p: changed(p, CLOCK, "description: ", "description: '\"><script>' #"), rf"{CLOCK}:3: description: .*would do something"),
    "a key of search misspelt": (lambda p: changed(p, CLOCK, "owner: ", "search: {exlude: true}\nowner: "), rf'{CLOCK}:\d+: search\.exlude: Unknown key\. Did you mean "exclude"'),
}  # fmt: skip


@pytest.mark.parametrize("what", BROKEN)
def test_what_no_file_says_alone_is_told_too(what: str, project: Path) -> None:
    seed, says = BROKEN[what]
    seed(project)
    assert re.search(rf"^{says}", lines_of(told(project)), re.MULTILINE)


@pytest.mark.parametrize(("words", "told"), [(1700, False), (1701, True)])
def test_a_page_may_have_1700_words_and_no_more(words: int, told: bool) -> None:
    box = '!!! short "In short"\n    Go.\n\n'
    own = words - prose.words_of(box)
    found = [
        each.key
        for each in prose.mistakes("docs/law/a.md", "law/a", box + "Words go on. " * (own // 3) + "go " * (own % 3), 5)
    ]
    assert ("words" in found) is told


@pytest.mark.parametrize("figure", ["ten per cent", "five pounds", "three months", "£5", "6 April"])
def test_a_figure_is_found_in_a_line_without_another(figure: str) -> None:
    assert [found for _, found in prose.typed_figures(f"Up to {figure} for each.")] == [figure]


def test_examples_of_danger_that_can_not_be_read_are_told(project: Path) -> None:
    (project / "data/danger/harmless.txt").write_bytes(b"\xff\xfe\x00")
    assert re.search(r"^data/danger.*: examples: ", lines_of(told(project)), re.MULTILINE)


def test_a_recipe_is_like_none_that_is_itself_like_another(data: Data) -> None:
    taken = {"title": "A", "use": "To read", "group": "handbook"}
    found = [
        recipes.Recipe(id="a", everything=True, **taken),
        recipes.Recipe(id="b", like="a", **taken),
        recipes.Recipe(id="c", like="b", **taken),
    ]
    text = "".join(f"- id: {one.id}\n" for one in found)
    file = YamlFile(Path("data/print.yml"), Path(), text)
    said = list(recipes.mistakes({one.id: one for one in found}, data.pages, {}, [file]))
    assert [each.line for each in said] == [3]
    assert said[0].says.startswith('No recipe "b" with contents of its own.')


@pytest.mark.parametrize(("later", "unknown"), [(-1, False), (0, False), (1, True)])
def test_an_author_knows_of_law_that_had_begun_by_the_day_of_review(later: int, unknown: bool, data: Data) -> None:
    page = data.pages["law/time-limits"]
    begun = page.about.reviewed + timedelta(days=later)
    fact = data.facts["time-limit-six-months-new"].model_copy(update={"in_force_from": begun})
    assert newer(fact, page) is unknown


def test_an_edition_that_is_not_there_is_told(project: Path) -> None:
    with pytest.raises(Mistakes) as raised:
        load(project, TOOLS, "unite")
    assert [str(mistake).split(". ")[0] for mistake in raised.value.mistakes] == [
        "data/editions/unite.yml:1: file: Not there"
    ]


def test_other_sites_in_the_contents_and_what_editors_keep_beside_files_are_let_pass(project: Path) -> None:
    changed(
        project,
        "mkdocs.yml",
        "      - law/time-limits.md\n",
        "      - law/time-limits.md\n      - Acas: https://www.acas.org.uk/\n",
    )
    for name in ("data/.glossary.yml.swp", "data/law/.keep", "docs/law/.time-limits.md.swp"):
        written(project, name, "x")
    assert load(project, TOOLS).pages.keys() == load(ROOT, TOOLS).pages.keys()


def test_a_page_with_a_mark_at_its_beginning_and_other_line_breaks_is_as_good(project: Path) -> None:
    path = project / CLOCK
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes().replace(b"\n", b"\r\n"))
    assert load(project, TOOLS).pages["law/time-limits"] == load(ROOT, TOOLS).pages["law/time-limits"]


# What stands in a page

KNOWN = {"docs/index.md", "docs/law/a.md", "docs/law/b.md", "docs/picture.png"}
BAD_MARKUP = {
    "<script>x()</script>": "<script>: No page holds this tag.",
    "<SCRIPT SRC='https://x.example'></SCRIPT>": "<: HTML that can't be read.",
    "<script\n>x()</script>": "<script>: No page holds this tag.",
    "<scr<script>ipt>": "<: HTML that can't be read.",
    '<div onclick="x()">a</div>': "<div onclick>: No page uses this attribute.",
    "<div onclick=x()>a</div>": "<: HTML that can't be read.",
    '<div class="a"onclick="x()">': "<: HTML that can't be read.",
    '<div style="background: url(https://x.example)">': "<div style>: No page uses this attribute.",
    '<svg viewBox="0 0 1 1" fill="url(https://x.example)">': "<svg fill>: Asks for something from elsewhere.",
    '<svg onload="x()">': "<svg onload>: No page uses this attribute.",
    "<img src=x onerror=x()>": "<: HTML that can't be read.",
    '<img src="https://x.example/a.png">': "<img>: No page holds this tag.",
    '<a href="javascript:x()">a</a>': "<a>: No page holds this tag.",
    "<iframe></iframe>": "<iframe>: No page holds this tag.",
    "<style>a{}</style>": "<style>: No page holds this tag.",
    "<form>": "<form>: No page holds this tag.",
    "<base>": "<base>: No page holds this tag.",
    "<!-- hidden -->": "<: HTML that can't be read.",
    "<?php x ?>": "<: HTML that can't be read.",
    "<javascript:x()>": "<: HTML that can't be read.",
    "`a\n<script>x()</script>\n`": "<script>: No page holds this tag.",
    "``` {onclick}\n<script>x()</script>\n```": "<script>: No page holds this tag.",
    "[a](javascript:x())": "link: Leads to 'javascript:x()'.",
    "[a](JaVaScRiPt:x())": "link: Leads to 'JaVaScRiPt:x()'.",
    "[a](java&#115;cript:x())": "link: Leads to 'javascript:x()'.",
    "[a](<javascript:x()>)": "link: Leads to 'javascript:x()'.",
    "[a](data:text/html,x)": "link: Leads to 'data:text/html,x'.",
    "[a](vbscript:x)": "link: Leads to 'vbscript:x'.",
    "[a](file:///etc/passwd)": "link: Leads to 'file:///etc/passwd'.",
    "[a](//x.example)": "link: Leads to '//x.example'.",
    "[a](%6aavascript:x())": "link: Leads to",
    "[a][b]\n\n[b]: javascript:x()": "link: Leads to 'javascript:x()'.",
    "[a](../../secret.md)": "link: Leaves the folder docs.",
    "[a](/../secret.md)": "link: Leaves the folder docs.",
    "[a](/law/c.md)": 'link: No file docs/law/c.md. Did you mean "/law/b.md"?',
    "[a](c.md)": "link: No file docs/law/c.md.",
    "[a [b]](/law/c.md)": "link: No file docs/law/c.md.",
    "![a](https://x.example/a.png)": "picture: A picture from another computer.",
    "![a](#b)": "picture: No file docs/law.",
    "[a](..\\law\\b.md)": "link: Leads to",
    "[a](../law/../../docs.md)": "link: Leaves the folder docs.",
    "![](/picture.png)": "picture: Says nothing to people who can't see it.",
    "![a](/gone.png)": "picture: No file docs/gone.png.",
    "![a](data:image/png;base64,x)": "picture: Leads to 'data:image/png;base64,x'.",
    "## A {: onclick=x() }": "{onclick}: No page gives this attribute.",
    "## A { #a onclick='x()' }": "{onclick}: No page gives this attribute.",
    "[a](#b){: style='color: red' }": "{style}: No page gives this attribute.",
    "[a](#b){: autofocus }": "{autofocus}: No page gives this attribute.",
    "[a](#b){: title='}' onclick=x() }": "}: A brace without its pair in this line.",
    "[a](#b){: title=a;onclick=x() }": "{onclick}: No page gives this attribute.",
    "Words.\n{: data-tool='deadline' }": "{data-tool}: No page gives this attribute.",
    "Words.\n{: data-md-component='search' }": "{data-md-component}: No page gives this attribute.",
    '<div data-fact="vento-2026" markdown="1">': "<div data-fact>: No page uses this attribute.",
    '<div data-paper="ask" markdown="1">': "<div data-paper>: No page says 'ask' here.",
    '## A {: data-paper="ask" }': '{data-paper}: Write data-paper="control", for what is of a screen alone.',
    '<svg fill="u&#114;l(https://x.example)">': "<svg fill>: Asks for something from elsewhere.",
    '<svg fill="u\\72l(https://x.example)">': "<svg fill>: Asks for something from elsewhere.",
    "<div>\n`<script>x()</script>`\n</div>": '<div>: What is in it would be passed on unread. Write <div markdown="1">.',
    "<details>\n`<b>`\n</details>": "<details>: What is in it would be passed on unread.",
    "<summary>`<b>`</summary>": "<summary>: What is in it would be passed on unread.",
    '<div markdown="0">': "<div markdown>: No page says '0' here.",
    '<div markdown="1">\n</div>`<script>x()</script>`': "<div>: End the line after this tag.",
    '<div markdown="1">\n`</div>`': "code: Even in code this tag ends what stands around it.",
    "a ` b\n`<script>x()</script>`": "code: A backtick without its pair in this line.",
    "a \\`b`<script>x()</script>`": "code: A backtick without its pair in this line.",
    "```a`<script>x()</script>`": "code: A backtick without its pair in this line.",
    "    ```\n<script>x()</script>\n    ```": "code: A line of this code stands further to the left than its first.",
    "```\n<script>x()</script>": "code: No line below ends this code.",
    "- The rule held until\n  2024. Then it went.": "2024.: Reads as an item of a list.",
    "1. The rule held until 30\n   2024. Then it went.\n2. Next": "2024.: Reads as an item of a list.",
    "The rule held until\n2024. Then it went.": "2024.: Reads as an item of a list.",
    "- Read chapter\n  1. Then write.": "1.: Reads as an item of a list.",
    '!!! tody "Today"\n    Words.': '!!!: No kind of box. There are short, clock, today, say, warning. Did you mean "today"?',
    "!!!\n    Words.": "!!!: No kind of box.",
    '!!! say "You could say\n    Words.': "!!!: Its title is not whole.",
    "!!! say You could say\n    Words.": "!!!: Its title is not whole.",
    '!!! today "Today"\n1. One\n2. Two': "!!!: Indent by four spaces",
    '!!! today "Today"\n\nWords.': "!!!: Indent by four spaces",
    '1. One\n\n    !!! today "Today"\n    Words.': "!!!: Indent by four spaces",
    '<div markdown="1">\nWords.': "<div>: It has no end. Write </div>",
    "Words.\n</div>": "</div>: Ends nothing that is open.",
    '<details markdown="1">\n</div>\n</details>': "</div>: Ends nothing that is open.",
    "## A {: .flod }": '{.flod}: No page uses this class. Did you mean "fold"?',
    "| A | B |\n| --- |\n| 1 | 2 |": "table: Its head has 2 cells, the rule under it 1.",
    "1. One\n3. Three": "3.: Reads as an item of a list.",
}
GOOD_MARKUP = (
    "`<script>` and ``a ` <b>``", "```html\n<script>x()</script>\n```", "    ```\n    <b>\n    ```", "a < b and 3<4 and <5",
    '<details markdown="1">\n<summary markdown="1">A</summary>\n</details>', '<div class="a" data-paper="urgent" markdown="1">\n</div>', "a<br>b<br/>c",
    '<svg viewBox="0 0 9 9" role="img"><title>A</title><path d="M0 0h9"/></svg>', "## A {: #a .fold data-field='d e' }",
    '<span data-paper="control">On a screen</span>', '## A {: data-paper="control" }',
    "[a](/law/b.md#c)", "[a](b.md)", "[a](../index.md)", "[a](#b)", "[a](https://x.example/a_(b)?c=d&e#f)",
    "1. One,\n   with more\n2. Two\n\n   1. An item of its own\n   2. And another", '!!! today "Today"\n    1. One\n    2. Two',
    "```\n2024. In code\n```", "Until 2024. Then\n2.5 per cent.",
    "[a](tel:0800 1)", "[a](mailto:a@b.example)", "![A hand](/picture.png)", "[day] and [event]", "&lt;script&gt;",
)  # fmt: skip


@pytest.mark.parametrize("words", BAD_MARKUP)
def test_what_no_page_may_hold_is_told_with_its_line(words: str) -> None:
    found = [str(mistake) for mistake in markup("docs/law/a.md", f"Words.\n\n{words}\n", 10, KNOWN)]
    assert any(re.match(rf"docs/law/a\.md:1[2-5]: {re.escape(BAD_MARKUP[words])}", each) for each in found), found


@pytest.mark.parametrize("words", GOOD_MARKUP)
def test_what_pages_do_hold_is_let_pass(words: str) -> None:
    assert not list(markup("docs/law/a.md", f"Words.\n\n{words}\n", 10, KNOWN))


SETTINGS = OpenYamlFile(ROOT / "mkdocs.yml", ROOT).content["markdown_extensions"]
MARKDOWN = Markdown(
    extensions=list(SETTINGS), extension_configs={name: each for name, each in SETTINGS.items() if each}
)
SCRIPT = "<script>x()</script>"
BLOCKS = ("<div>\n", '<div markdown="1">\n', "</div>\n", '<summary markdown="1">', "</summary>\n", "<span>", "</span>")
TRICKS = {
    "code": (SCRIPT, "`", "`", "``", "```\n", "~~~\n", "\n", "\n\n", "    ", "- ", "> ", "\\", "| ", "a ", "# ", *BLOCKS),
    "braces": ("onclick=x", "{: ", "{", "}", '"', "'", "title=", " ", "a ", "# ", "\n", "**a**", "`a`", "| a |", "|--|\n", "- "),
}  # fmt: skip


@given(st.sampled_from([*TRICKS]).flatmap(lambda kind: st.lists(st.sampled_from(TRICKS[kind]), max_size=12)))
@settings(max_examples=500)
def test_what_the_check_takes_for_code_or_words_the_generator_takes_for_them_too(pieces: list[str]) -> None:
    words = "".join(pieces)
    if not list(markup("docs/law/a.md", words, 1, KNOWN)):
        assert not re.search("<script|<[^<>]* onclick=", MARKDOWN.reset().convert(words))


LONG = (
    "```\n", "~~~\n```\n", "   ```\n", "`\n", "` ", "<", "<a\n", "[", "[a\n", "[y]", "![a](", "[a](a", "{", "{{", "{: a", "}",
    "## a `\n", "## a {a\n", "```\n\n## a\n", "1. a\n", "[a]: ", "<!--", "\\", "| a", "<div ",
)  # fmt: skip


@pytest.mark.parametrize("piece", LONG)
def test_a_page_of_300_kb_is_read_in_a_second_whatever_it_is_full_of(piece: str, data: Data) -> None:
    line = piece if "\n" in piece else piece * (4_900 // len(piece)) + "\n"
    page = data.pages["law/time-limits"].model_copy(update={"words": line * (300_000 // len(line))})
    began = time.process_time()
    list(markup("docs/law/a.md", page.words, 1, KNOWN))
    assert page.outline.id == page.id
    assert "x" not in page.sections
    assert time.process_time() - began < 1


@pytest.mark.parametrize("piece", ["<a\n", "[a](b)\n", "<", "["])
def test_a_file_of_data_is_read_in_a_second_whatever_it_is_full_of(piece: str) -> None:
    began = time.process_time()
    list(plain("data/a.yml", piece * (300_000 // len(piece))))
    assert time.process_time() - began < 1


# What a picture may be

SVG = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9">\n{}</svg>'
DRAWINGS = {
    "<script>x()</script>": "<script>: No part of a drawing here",
    '<script href="x.js"/>': "<script>: No part of a drawing here",
    '<h:script xmlns:h="http://www.w3.org/1999/xhtml">x()</h:script>': "<script>: No part of a drawing here",
    '<path d="M0 0" onclick="x()"/>': "<path onclick>: No attribute of a drawing here",
    '<path d="M0 0" ONLOAD="x()"/>': "<path ONLOAD>: No attribute of a drawing here",
    '<a href="https://x.example"><path/></a>': "<a>: No part of a drawing here",
    '<use href="https://x.example/a.svg#a"/>': "<use href>: Leads out of the drawing",
    '<use xlink:href="javascript:x()"/>': "<use href>: Leads out of the drawing",
    '<use href="&#106;avascript:x()"/>': "<use href>: Leads out of the drawing",
    '<g xml:base="https://x.example"/>': "<g base>: No attribute of a drawing here",
    '<image href="#a"/>': "<image>: No part of a drawing here",
    "<foreignObject/>": "<foreignObject>: No part of a drawing here",
    '<set attributeName="href" to="javascript:x()"/>': "<set>: No part of a drawing here",
    "<animate/>": "<animate>: No part of a drawing here",
    '<path fill="url(https://x.example)"/>': "<path fill>: Asks for something from elsewhere",
    '<path fill="u&#114;l(//x.example)"/>': "<path fill>: Asks for something from elsewhere",
    '<path style="fill: u\\72l(//x.example)"/>': "<path style>: Asks for something from elsewhere",
    '<path style="mask: image-set(\'//x.example\' 1x)"/>': "<path style>: Asks for something from elsewhere",
    "<style>@import '//x.example';</style>": "<style>: Asks for something from elsewhere",
    "<style><![CDATA[a { fill: url(//x.example) }]]></style>": "<style>: Asks for something from elsewhere",
    "<?xml-stylesheet href='//x.example'?>": "<: Gives an order to whatever reads it",
}  # fmt: skip
PLAIN_DRAWING = (
    '<title>A (b) @ c</title><defs><linearGradient id="a"><stop offset="0" style="stop-color:rgb(1,2,3)"/></linearGradient></defs>\n'
    '<style>.a { fill: url(#a) }</style><g transform="translate(1 2)" aria-label="A (b)"><use href="#a" xlink:href="#a"/></g>\n'
)  # fmt: skip


def pictured(folder: Path, name: str, content: bytes) -> list[str]:
    (folder / name).write_bytes(content)
    return [str(mistake) for mistake in picture(folder / name, f"docs/{name}")]


@pytest.mark.parametrize("drawn", DRAWINGS)
def test_a_drawing_that_does_more_than_draw_is_told_with_its_line(drawn: str, tmp_path: Path) -> None:
    found = pictured(tmp_path, "a.svg", SVG.format(drawn).encode())
    assert any(each.startswith(f"docs/a.svg:2: {DRAWINGS[drawn]}") for each in found), found


@pytest.mark.parametrize("before", ["", "\ufeff", '<?xml version="1.0" encoding="UTF-8"?>\n'])
def test_a_plain_drawing_is_let_pass(before: str, tmp_path: Path) -> None:
    assert not pictured(tmp_path, "a.svg", (before + SVG.format(PLAIN_DRAWING)).encode())


@pytest.mark.parametrize(
    ("name", "content", "says"),
    [
        ("a.svg", b"<!DOCTYPE svg [<!ENTITY a 'b'>]><svg/>", "<: Gives an order to whatever reads it"),
        ("a.svg", b"<svg", "file: No drawing: unclosed token"),
        ("a.svg", b"<html xmlns='http://www.w3.org/1999/xhtml'/>", "<html>: No part of a drawing here"),
        ("a.svg", b"<svg/>", "<svg>: No part of a drawing here"),
        ("a.svg", "<svg/>".encode("utf-16"), "file: Saved as UTF-16"),
        ("a.svg", SVG.format("<g>" * 50_000 + "</g>" * 50_000).encode(), ""),
        *((f"a.{end}", b"<html><script>x()</script>", f"file: No picture of the kind .{end}.") for end in ("png", "jpg", "jpeg", "webp")),
        ("a.png", b"\xff\xd8\xff\xe0", "file: No picture of the kind .png."),
        ("a.png", b"", "file: No picture of the kind .png."),
        ("a.png", b"\x89PNG\r\n\x1a\n\0", ""),
        ("a.jpg", b"\xff\xd8\xff\xe0", ""),
        ("a.webp", b"RIFF\0\0\0\nWEBPVP8", ""),
    ],
)  # fmt: skip
def test_a_picture_is_what_its_name_says(name: str, content: bytes, says: str, tmp_path: Path) -> None:
    found = pictured(tmp_path, name, content)
    assert [each.startswith(f"docs/{name}:1: {says}") for each in found] == ([True] if says else [])


# What a page may run

SHELL = "__globals__.os.popen('echo x > ran').read()"
RUNS = {
    "a command": "{{ cycler.__init__." + SHELL + " }}",
    "a command by another way": "{{ cite.__call__." + SHELL + " }}",
    "a command by a filter": "{{ cite|attr('__init__') }}",
    "a command by brackets": "{{ cite['__init__'] }}",
    "a command in an argument": "{{ cite(cycler.__init__) }}",
    "a command in a default": "{% macro a(b=cycler.__init__) %}{% endmacro %}",
    "a command in a box": "{% call differs('wales') %}{{ ''.__class__ }}{% endcall %}",
    "a command before a box": "{% call differs(cycler.x) %}{% endcall %}",
    "many arguments": "{{ cite(*range(9)) }}",
    "named arguments": "{{ cite(**self) }}",
    "a loop without end": "{% for a in range(999999999) %}{% for b in range(999999999) %}x{% endfor %}{% endfor %}",
    "a very long word": "{{ 'x' * 999999999 }}",
    "a very large number": "{{ 9 ** 9 ** 9 ** 9 }}",
    "a word made long by a filter": "{{ 'x'|center(999999999) }}",
    "a word alone": "{{ 'x' }}",
    "a file": "{% include '/etc/passwd' %}",
    "macros of another file": "{% import 'a.md' as a %}",
    "a name of another file": "{% from 'a.md' import a %}",
    "another page": "{% extends 'a.md' %}",
    "a name set": "{% set cite = 1 %}",
    "a condition": "{% if cite %}x{% endif %}",
    "brackets without end": "{{ " + "(" * 20_000 + " }}",
    "a block of a filter": "{% filter upper %}x{% endfilter %}",
    "boxes with names of their own": "{% call(a) differs('wales') %}{% endcall %}",
    "a comment that joins what it parts": "<{##}img src=x onerror=alert(1)>",
    "filters behind filters": "{{ cite('a')" + "|capitalize" * 3_000 + " }}",
    "a number without end": "{{ cite(" + "9" * 5_000 + ") }}",
    "boxes in boxes": "{% call differs('wales') %}" * 40 + "{% endcall %}" * 40,
    "markup written as escapes": r'{{ cite("\x3cimg src=x onerror=alert(1)\x3e") }}',
}


@pytest.mark.parametrize("what", RUNS)
def test_a_page_runs_nothing_but_macros(what: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    began = time.process_time()
    with pytest.raises(TemplateFault) as raised:
        rendered(f"Words.\n\n{RUNS[what]}", {"cite": lambda *_: "", "differs": lambda *_, **__: ""})
    assert time.process_time() - began < 2
    assert raised.value.line in (1, 3)
    assert raised.value.says.endswith(".")
    assert not (tmp_path / "ran").exists()


@pytest.mark.parametrize(
    ("told", "says"),
    [
        ("ref(5, True, 1.5)", "ref(): page_id is 5. Write words in quotes."),
        ("ref('law/index', True)", "ref(): text is True. Write words in quotes."),
        ("term('detriment', '', 1)", "term(): explain is 1. Write True or False."),
        ("cite('et-forms', 7)", "cite(): names is 7. Write words in quotes."),
        ("contact(none)", "contact(): role is None. Write words in quotes."),
        ("worked_example()", "worked_example(): missing"),
    ],
)
def test_a_macro_given_what_it_does_not_take_says_what_it_takes(told: str, says: str, book: Book) -> None:
    with pytest.raises(TemplateFault) as raised:
        rendered(f"Words.\n\n{{{{ {told} }}}}", bound(book.opened(), MACROS))
    assert (raised.value.line, raised.value.says[: len(says)]) == (3, says)


def test_a_contact_misspelt_in_an_edition_is_told_once_where_it_stands(project: Path) -> None:
    changed(project, "data/editions/default.yml", "  legal:", "  leagl:")
    found = [str(mistake) for mistake in told(project)]
    assert len(found) == 1
    assert re.match(
        r'data/editions/default\.yml:\d+: contacts: Unknown contact "legal"\. Did you mean "leagl"\? \d+ pages',
        found[0],
    )


def test_a_number_too_long_is_told_at_its_line() -> None:
    with pytest.raises(TemplateFault) as raised:
        rendered("{{ cite('a') }}\n" * 5 + RUNS["a number without end"], {"cite": str})
    assert raised.value.line == 6


@pytest.mark.parametrize("told", ["9999-12-31", "0001-01-01", "soon", "2026-13-01\x1b"])
def test_a_day_to_build_for_is_one_of_our_time(told: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AS_OF", told)
    with pytest.raises(SystemExit, match=r"^AS_OF is ") as raised:
        today()
    assert str(raised.value).isprintable()


def test_a_fact_that_no_page_cites_is_told_at_its_line(book: Book) -> None:
    name = "direct-discrimination"
    others = {
        page: replace(used, facts=[each for each in used.facts if each != name]) for page, used in book.usage.items()
    }
    told_of = {each.key for each in uncited(replace(book, usage=others))} - {each.key for each in uncited(book)}
    assert told_of == {f"{name}.id"}


def test_what_a_terminal_would_obey_is_spelt_out() -> None:
    said = str(Mistake("docs/\x1b[2Ja.md", 1, "a\u202eb", "Found \x07, \x9b and £1\u00a0“mé”.\n"))
    assert said == "docs/\\x1b[2Ja.md:1: a\\u202eb: Found \\x07, \\x9b and £1\u00a0“mé”.\\n"


def test_law_whose_day_has_passed_and_a_series_that_ran_out_are_told(book: Book) -> None:
    law = dict(book.data.facts)
    law["vento-2026"] = law["vento-2026"].model_copy(update={"in_force_to": date(2026, 5, 1)})
    law["direct-discrimination"] = law["direct-discrimination"].model_copy(
        update={"status": "made", "in_force_from": date(2026, 5, 1)}
    )
    law["erd-bill-status"] = law["erd-bill-status"].model_copy(update={"in_force_from": date(2098, 5, 1)})
    at = replace(book, data=replace(book.data, facts=law))
    found = {mistake.key: mistake.says for mistake in passed(at)}
    assert found["direct-discrimination.status"].startswith("made, and its day has passed: 1\u00a0May 2026.")
    assert found["vento-2026.in_force_to"].startswith("The last of vento-bands in ")
    assert "erd-bill-status.status" not in found


@pytest.mark.parametrize(
    ("words", "line", "says"),
    [
        ('a\n{{ cite("x") }\n\nb {{ ref("y") }}', 2, "{{ has no end. Close it with }}"),
        ('a\n{{ cite("x")\n\nb', 2, "{{ has no end. Close it with }}"),
        ('{{ ref("y") }}\n{% call differs("wales") }\nb\n{% endcall %}', 2, "{% has no end. Close it with %}"),
        ('a\n\n{% call differs("wales") %}\nb\n\n{{ ref("y") }}\n', 3, "Write {% endcall %} under its words."),
        ("a\n{{ cite(“x”) }}", 2, 'Write " in place of “'),
    ],
)
def test_a_template_that_cannot_be_read_says_where_it_began_and_what_to_write(words: str, line: int, says: str) -> None:
    with pytest.raises(TemplateFault) as raised:
        parsed(words)
    assert (raised.value.line, says in raised.value.says) == (line, True)


def test_a_command_in_a_page_is_told_with_its_line_and_does_not_run(project: Path) -> None:
    path = project / CLOCK
    path.write_text(
        path.read_text("utf-8").rstrip("\n") + "\n\n" + RUNS["a command"].replace("ran", f"{project}/ran") + "\n",
        "utf-8",
    )
    last = path.read_text("utf-8").count("\n")
    assert lines_of(told(project)).startswith(f"{CLOCK}:{last}: macro: Reaches inside with a dot.")
    assert not (project / "ran").exists()


def at_page(book: Book, name: str, words: str) -> SimpleNamespace:
    """Return what the generator's plugin hands over for a page."""
    page = SimpleNamespace(file=SimpleNamespace(src_uri=name.removeprefix("docs/")), meta={})
    return SimpleNamespace(book=book, page=page, markdown=words)


def test_the_build_renders_no_page_that_was_not_checked(book: Book) -> None:
    with pytest.raises(click.ClickException, match="No check has read this page"):
        on_pre_page_macros(at_page(book, "docs/law/new.mkd", "Words."))


def test_the_generators_own_engine_runs_nothing_of_a_page(book: Book) -> None:
    """Another program may have changed a page since it was checked."""
    env = at_page(book, CLOCK, RUNS["a command"])
    on_pre_page_macros(env)
    assert "cycler" not in env.markdown
    assert env.page.meta["render_macros"] is False


def test_every_page_can_be_read(book: Book) -> None:
    for page in book.data.pages.values():
        parsed(page.words)


def test_a_tool_that_no_list_names_is_told(project: Path) -> None:
    tool = project / "macros/tools/tally/tool.py"
    tool.parent.mkdir(parents=True)
    tool.write_text('"""A tally."""\n', "utf-8")
    with pytest.raises(Mistakes, match=r"macros/tools/tally/tool\.py:1: TOOL: Not in TOOLS"):
        open_book(project)
