"""A build never destroys: whatever stops it, and wherever, the site that was there stays whole."""

import os
import resource
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from exports import __main__ as downloads
from exports.beside import BUSY, NotMade, beside, written
from exports.site import ExportFault
from tasks.run import run_together
from tests.conftest import ROOT

STEPS = (
    "Clearing up",
    "Building the pages",
    "page index.md",
    "page second.md",
    "Making downloads",
    "download one",
    "download two",
    "Putting the old site/ aside",
    "Putting the new one in its place",
    "Deleting the old one",
)
"""Everything that a build does, in order. The last three can be cut short by a kill alone."""
SWAP = STEPS[-3:]
CUTS = ("Clearing up", "page second.md", "Making downloads", "download two", *SWAP)
"""One in each state of what is being made: nothing yet, half of the pages, all of them, half of the downloads, all."""
REACHED = r'''
"""Cut the build short where the test says: the process of that id gets the signal, and a step of a child then waits."""

import os, pathlib, time

def reached(step, process):
    with open("steps", "a") as steps:
        steps.write(f"{step}\n")
    if step == os.environ.get("CUT_AT"):
        os.kill(process, int(os.environ["SIGNAL"]))
        while process != os.getpid() and not pathlib.Path("go-on").exists():
            time.sleep(0.02)
'''
HOOK = """
import os
from reached import reached

def on_post_page(output, page, config):
    reached(f"page {page.file.src_uri}", os.getppid())
"""
DOWNLOADS = """
import os, pathlib, sys
from exports.beside import reason
from exports.job import Job, run, tidy
from reached import reached

words = pathlib.Path("docs/second.md").read_text()

def made(name):
    reached(f"download {name}", os.getppid())
    return (name + words).encode()

jobs = [Job(f"downloads/{name}.txt", name, "cards", lambda name=name: made(name), lambda name=name: name + words) for name in ("one", "two")]
try:
    kept = pathlib.Path(".cache/exports")
    run(jobs, pathlib.Path(sys.argv[3]), kept)
    tidy(jobs, kept)
except OSError as fault:
    sys.exit(reason(fault))
"""
MAKE = """
import builtins, os
from reached import reached
from tasks import __main__ as tasks

printed = print
def watched(*words, **how):
    printed(*words, **how)
    reached(words[0], os.getpid())
builtins.print = watched
tasks.install = lambda _: None
try:
    tasks.site()
except tasks.NotMade as fault:
    raise SystemExit(f"{fault}")
"""
"""`python -m tasks site`, without the installing. What it prints is where it has got to."""


def heard() -> None:
    """Let what is started hear every signal, even where the tests run unheeding, as under nohup."""
    for sent in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(sent, signal.SIG_DFL)


class Project:
    """A handbook of two pages and two downloads, with the real commands."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.site = folder / "site"

    def write(self, words: str) -> None:
        (self.folder / "docs/second.md").write_text(f"# Second\n\n{words}\n")

    def start(
        self, *, cut_at: str = "", sent: int = 0, asked: tuple[str, ...] = ("site",), **more: object
    ) -> subprocess.Popen[str]:
        for left in ("steps", "go-on"):
            (self.folder / left).unlink(missing_ok=True)
        told = {"CUT_AT": cut_at, "SIGNAL": str(int(sent)), "PYTHONPATH": str(self.folder)}
        return subprocess.Popen(
            [sys.executable, "-c", MAKE, *asked],
            cwd=self.folder,
            env={**os.environ, **told},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            **{"preexec_fn": heard, **more},
        )

    def build(self, **how: object) -> tuple[int, str]:
        """Build, or try to. Returns once everything that the build began has ended."""
        child = self.start(**how)
        child.wait(60)
        (self.folder / "go-on").touch()
        words, _ = child.communicate(timeout=60)
        return child.returncode, words

    def tree(self) -> dict[str, bytes]:
        files = [path for path in self.site.rglob("*") if path.is_file()]
        return {path.relative_to(self.site).as_posix(): path.read_bytes() for path in files}

    def left(self) -> list[str]:
        return [path.name for path in self.folder.iterdir() if ".being-" in path.name]


@pytest.fixture(scope="session")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the project, built well."""
    folder = tmp_path_factory.mktemp("small")
    for name in ("docs", "look", "exports"):
        (folder / name).mkdir()
    shutil.copytree(ROOT / "tasks", folder / "tasks")
    for name in ("__init__.py", "beside.py", "job.py"):
        shutil.copy(ROOT / "exports" / name, folder / "exports")
    (folder / "overrides").mkdir()
    shutil.copy(ROOT / "overrides/show_mistakes.py", folder / "overrides")
    (folder / ".venv").symlink_to(Path(sys.executable).parent.parent)
    (folder / "reached.py").write_text(REACHED)
    (folder / "hook.py").write_text(HOOK)
    (folder / "exports/__main__.py").write_text(DOWNLOADS)
    (folder / "look/main.html").write_text("<title>{{ page.title }}</title>{{ page.content }}")
    (folder / "docs/index.md").write_text("# First\n\n[Second](second.md)\n")
    (folder / "mkdocs.yml").write_text(
        "site_name: Small\nstrict: true\ntheme: {name: null, custom_dir: look}\nplugins: []\n"
        "hooks: [hook.py, overrides/show_mistakes.py]\n"
    )
    project = Project(folder)
    project.write("Old words.")
    code, words = project.build()
    assert code == 0, words
    return folder


@pytest.fixture
def project(sound: Path, tmp_path: Path) -> Iterator[Project]:
    """A copy of the project, with a word changed since it was built."""
    project = Project(shutil.copytree(sound, tmp_path / "small", symlinks=True))
    project.write("New words.")
    yield project
    assert not project.left()


def whole(project: Project, words: str) -> None:
    """Check that a build now makes everything anew, and leaves nothing beside it."""
    code, said = project.build()
    assert code == 0, said
    made = project.tree()
    assert {"index.html", "second/index.html", "downloads/one.txt", "downloads/two.txt"} <= set(made)
    assert words.encode() in made["second/index.html"]
    for name in ("one", "two"):
        assert made[f"downloads/{name}.txt"] == f"{name}# Second\n\n{words}\n".encode()
    assert not project.left()


def test_the_steps_are_all_those_of_a_build(project: Project) -> None:
    assert project.build()[0] == 0
    taken = (project.folder / "steps").read_text().split("\n\nOpen it:")[0]
    assert tuple(taken.splitlines()) == STEPS


@pytest.mark.parametrize("step", CUTS)
def test_a_build_killed_at_any_step_leaves_the_site_whole(step: str, project: Project) -> None:
    before = project.tree()
    code, _ = project.build(cut_at=step, sent=signal.SIGKILL)
    assert code == -signal.SIGKILL
    if step == "Putting the new one in its place":
        # Between two renames: for a moment there is no site, and both are beside.
        assert project.tree() == {}
        assert (project.folder / "site.being-replaced/index.html").exists()
    elif step == "Deleting the old one":
        assert b"New words." in project.tree()["second/index.html"]
    else:
        assert project.tree() == before
    whole(project, "New words.")


@pytest.mark.parametrize(
    ("step", "sent"),
    [
        ("Clearing up", signal.SIGTERM),
        ("page second.md", signal.SIGINT),
        ("page second.md", signal.SIGHUP),
        ("download two", signal.SIGTERM),
    ],
)
def test_a_build_told_to_stop_says_so_and_clears_up(step: str, sent: int, project: Project) -> None:
    before = project.tree()
    code, words = project.build(cut_at=step, sent=sent)
    assert code == 1
    assert words.endswith("Stopped.\nsite/ is as it was before.\n")
    assert "Traceback" not in words
    assert project.tree() == before
    assert not project.left()


def test_a_build_goes_on_when_its_window_closes_if_it_was_told_to(project: Project) -> None:
    """As under nohup."""
    code, words = project.build(
        cut_at="Making downloads", sent=signal.SIGHUP, preexec_fn=lambda: signal.signal(signal.SIGHUP, signal.SIG_IGN)
    )
    assert code == 0, words
    assert b"New words." in project.tree()["second/index.html"]


@pytest.mark.parametrize("step", SWAP)
def test_the_swap_is_not_cut_short_by_being_told_to_stop(step: str, project: Project) -> None:
    code, words = project.build(cut_at=step, sent=signal.SIGTERM)
    # Before the first rename it stops, after it it ends.
    assert (code, project.left()) == (0, []), words
    assert b"New words." in project.tree()["second/index.html"]


@pytest.mark.parametrize("step", ["Building the pages", *SWAP])
def test_a_build_whose_words_nobody_reads_any_more_leaves_the_site_whole(step: str, project: Project) -> None:
    before = project.tree()
    child = project.start(cut_at=step, sent=signal.SIGSTOP)
    until_reached(project, step)
    assert child.stdout
    child.stdout.close()
    child.send_signal(signal.SIGCONT)
    child.wait(60)
    assert project.tree() == before or b"New words." in project.tree()["second/index.html"]


def test_what_a_killed_build_still_runs_keeps_the_next_one_out_until_it_ends(project: Project) -> None:
    before = project.tree()
    killed = project.start(cut_at="page second.md", sent=signal.SIGKILL)
    killed.wait(60)
    code, words = build_now(project)
    assert (code, words.strip()) == (1, f"{BUSY}\nsite/ is as it was before.")
    (project.folder / "go-on").touch()
    killed.communicate(timeout=60)
    assert project.tree() == before
    whole(project, "New words.")


def build_now(project: Project) -> tuple[int, str]:
    """Build, whatever else is at work, and touch nothing of it."""
    command, env = [sys.executable, "-c", MAKE], {**os.environ, "PYTHONPATH": str(project.folder)}
    done = subprocess.run(command, cwd=project.folder, env=env, capture_output=True, text=True, check=False)
    return done.returncode, done.stdout + done.stderr


def test_two_builds_at_once_do_not_mix(project: Project) -> None:
    first = project.start(cut_at="Making downloads", sent=signal.SIGSTOP)
    until_reached(project, "Making downloads")
    before = project.tree()
    code, words = build_now(project)
    assert (code, words.strip()) == (1, f"{BUSY}\nsite/ is as it was before.")
    first.send_signal(signal.SIGCONT)
    words, _ = first.communicate(timeout=60)
    assert first.returncode == 0, words
    assert project.tree() != before
    assert b"New words." in project.tree()["second/index.html"]


def until_reached(project: Project, step: str) -> None:
    steps = project.folder / "steps"
    end = time.monotonic() + 60
    while not steps.exists() or step not in steps.read_text():
        assert time.monotonic() < end
        time.sleep(0.05)


BREAKAGES = {
    "a broken link": ("docs/second.md", "# Second\n\n[lost](nowhere.md)\n", "nowhere.md"),
    "a broken setting": ("mkdocs.yml", "site_name: Small\nnav: 3\n", "'nav'"),
    "a broken look": ("look/main.html", "{% if %}", "Expected"),
    "a broken download": ("exports/__main__.py", "raise SystemExit('No such card.')", "No such card."),
}


@pytest.mark.parametrize("kind", BREAKAGES)
def test_a_build_that_fails_leaves_the_site_whole_and_says_so(kind: str, project: Project) -> None:
    name, broken, said = BREAKAGES[kind]
    before, file = project.tree(), project.folder / name
    sound = file.read_text()
    file.write_text(broken)
    code, words = project.build()
    file.write_text(sound)
    assert code == 1
    assert said in words
    end = "The build failed, for the reason above. Mend that, then run this again.\nsite/ is as it was before.\n"
    assert words.endswith(end)
    assert project.tree() == before
    assert not project.left()


def no_large_files() -> None:
    resource.setrlimit(resource.RLIMIT_FSIZE, (40_000, 40_000))


def test_a_build_that_the_system_lets_write_no_more_leaves_the_site_whole(project: Project) -> None:
    before = project.tree()
    project.write("Many words. " * 10_000)
    code, words = project.build(preexec_fn=no_large_files)
    assert code == 1
    assert "File too large" in words
    assert words.endswith("site/ is as it was before.\n")
    assert "Traceback" not in words
    assert project.tree() == before
    assert not project.left()


@pytest.fixture
def full(project: Project, tmp_path: Path) -> Iterator[Path]:
    """A small disk that site/ is on, with room for the old site and no more than half of a large one."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", disk], capture_output=True, check=False
    )
    if mounted.returncode:
        pytest.skip("This user may not mount a small disk")
    shutil.copytree(project.site, disk / "site")
    aside = project.site.rename(tmp_path / "aside")
    project.site.symlink_to(disk / "site")
    yield disk
    project.site.unlink()
    aside.rename(project.site)
    subprocess.run(["umount", disk], check=True)


@pytest.mark.parametrize(("words", "last"), [(25_000, "Building the pages"), (12_000, "Making downloads")])
def test_a_full_disk_leaves_the_site_whole(words: int, last: str, project: Project, full: Path) -> None:
    before = project.tree()
    project.write("Many words. " * words)
    code, said = project.build()
    assert code == 1
    assert last in said and ("Making downloads" in said) == (last == "Making downloads")
    assert "No space left on device" in said or "There is no room left on the disk." in said
    assert said.endswith("site/ is as it was before.\n")
    assert "Traceback" not in said
    assert project.tree() == before
    assert [path.name for path in full.iterdir()] == ["site"]
    project.write("Few words.")
    assert project.build()[0] == 0
    assert b"Few words." in project.tree()["second/index.html"]
    assert project.site.is_symlink()


def test_an_edition_is_built_beside_its_own_site(project: Project) -> None:
    before = project.tree()
    (project.folder / "mkdocs.other.yml").write_text("INHERIT: mkdocs.yml\nsite_name: Other\nsite_dir: site-other\n")
    code, words = project.build(asked=("site", "mkdocs.other.yml"))
    assert code == 0, words
    assert b"New words." in (project.folder / "site-other/second/index.html").read_bytes()
    assert project.tree() == before


def test_a_site_made_under_a_private_umask_can_be_read_by_a_web_server(project: Project) -> None:
    code, words = project.build(umask=0o077)
    assert code == 0, words
    modes = {path.stat().st_mode & 0o777 for path in project.site.rglob("*") if path.is_file()}
    folders = {path.stat().st_mode & 0o777 for path in (project.site, *project.site.rglob("*")) if path.is_dir()}
    assert (modes, folders) == ({0o644}, {0o755})


def test_what_is_made_says_nothing_of_where_it_was_made(project: Project) -> None:
    project.build()
    before = project.tree()
    project.build()
    assert project.tree() == before
    assert not [name for name, content in before.items() if b"being-made" in content]


# The downloads made anew


@pytest.fixture
def made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A built site in a project whose downloads are made by themselves: `python -m exports`."""
    monkeypatch.setattr(downloads, "ROOT", tmp_path)
    (tmp_path / "site").mkdir()
    (tmp_path / "site/index.html").write_text("old")
    (tmp_path / "mkdocs.yml").write_text("site_name: Small\nnav: []\n")
    monkeypatch.setattr(sys, "argv", ["exports", str(tmp_path / "mkdocs.yml")])
    return tmp_path / "site"


@pytest.mark.parametrize(
    ("fault", "said"),
    [
        (ExportFault("The card is too long. Shorten it."), "The card is too long. Shorten it."),
        (OSError(28, "No space left on device"), "There is no room left on the disk. Make room, then run this again."),
        (NotMade("Stopped."), "Stopped."),
    ],
)
def test_downloads_that_fail_half_way_leave_the_site_whole(
    fault: Exception, said: str, made: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def half(_: object, folder: Path, __: Path) -> None:
        (folder / "index.html").write_text("half")
        raise fault

    monkeypatch.setattr(downloads, "make", half)
    with pytest.raises(SystemExit) as ended:
        downloads.main()
    assert ended.value.code == f"\n{said}\nsite/ is as it was before."
    assert {path.name: path.read_text() for path in made.iterdir()} == {"index.html": "old"}
    assert not list(made.parent.glob("*.being-*"))


def test_downloads_made_anew_take_their_place_beside_the_pages(made: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(downloads, "make", lambda _, folder, __: (folder / "a.pdf").write_text("new"))
    # A build was killed between its two renames.
    made.rename(made.with_name("site.being-replaced"))
    downloads.main()
    assert {path.name: path.read_text() for path in made.iterdir()} == {"index.html": "old", "a.pdf": "new"}


def test_without_a_site_the_downloads_say_how_to_build_one(made: Path) -> None:
    shutil.rmtree(made)
    with pytest.raises(SystemExit, match=r"Build the site first: .* python -m tasks site\."):
        downloads.main()


def test_commands_that_run_together_all_end_and_a_fault_of_one_is_told(tmp_path: Path) -> None:
    last = f"import pathlib, time; time.sleep(0.5); pathlib.Path({str(tmp_path / 'ended')!r}).touch()"
    with pytest.raises(SystemExit) as ended:
        run_together(("python", "-c", "raise SystemExit(3)"), ("python", "-c", last), ("python", "-c", ""))
    assert ended.value.code == 3
    assert (tmp_path / "ended").exists()
    run_together(("python", "-c", ""), ("python", "-c", ""))


def test_the_commands_run_before_anything_is_installed() -> None:
    said = subprocess.run(
        [sys.executable, "-I", "-S", "-c", f"import sys; sys.path.insert(0, {str(ROOT)!r}); import tasks.__main__"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (said.returncode, said.stderr) == (0, "")


# The parts


def test_a_block_that_fails_leaves_the_folder_and_what_was_kept_in_it(tmp_path: Path) -> None:
    target = tmp_path / "branch"
    target.mkdir()
    (target / "own.txt").write_text("kept")
    with pytest.raises(ZeroDivisionError), beside(target, tmp_path, copied=True) as folder:
        (folder / "own.txt").write_text("changed")
        raise ZeroDivisionError
    assert (target / "own.txt").read_text() == "kept"
    with beside(target, tmp_path, copied=True) as folder:
        (folder / "new.txt").write_text("made")
    assert {path.name: path.read_text() for path in target.iterdir()} == {"own.txt": "kept", "new.txt": "made"}
    assert {path.name for path in tmp_path.iterdir()} == {"branch", ".cache"}


def test_a_folder_in_use_is_left_whole_and_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As on Windows, where a folder can't be renamed while a program has a file of it open."""
    target = tmp_path / "site"
    target.mkdir()
    (target / "index.html").write_text("old")
    for refused in ("site", "site.being-made"):
        rename = Path.rename

        def held(path: Path, to: Path, refused: str = refused, rename: Callable = rename) -> Path:
            if path.name == refused:
                raise PermissionError(13, "The process cannot access the file", str(path))
            return rename(path, to)

        with monkeypatch.context() as patched:
            patched.setattr(Path, "rename", held)
            with pytest.raises(NotMade, match="Close the programs and browser"), beside(target, tmp_path) as folder:
                (folder / "index.html").write_text("new")
        assert (target / "index.html").read_text() == "old"
        assert {path.name for path in tmp_path.iterdir()} == {"site", ".cache"}


def test_a_file_is_never_half_written(tmp_path: Path) -> None:
    written(tmp_path / "in/a.pdf", b"whole")
    with pytest.raises(TypeError):
        written(tmp_path / "in/a.pdf", "no bytes")  # type: ignore[arg-type]
    assert [(path.name, path.read_bytes()) for path in (tmp_path / "in").iterdir()] == [("a.pdf", b"whole")]
