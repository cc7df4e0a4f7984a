"""The handbook live, from the first build on: one that fails shows its mistakes at the same address."""

import signal
import subprocess
import sys
import time
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Event, Thread

from overrides.show_mistakes import mistakes_in, page_of
from tasks.run import BIN, ROOT, surroundings

ADDRESS = ("127.0.0.1", 8000)
WATCHED = ("browser", "docs", "data", "macros", "overrides", "mkdocs.yml")
REMEMBERED = 400
"""How many lines of a build's words hold its mistakes."""


def serve() -> None:
    """Show the handbook until Ctrl+C. While it runs the generator's own server shows mistakes: see the hook."""
    stopped = Event()
    signal.signal(signal.SIGINT, lambda *_: stopped.set())
    while not stopped.is_set():
        before = state()
        code, words = _generator()
        if not code or stopped.is_set():
            return
        with _shown(mistakes_in(words)):
            while not stopped.is_set() and state() == before:
                time.sleep(0.3)


def state() -> dict[str, int]:
    """Return when each file that the handbook is made from last changed."""
    tops = [ROOT / name for name in WATCHED]
    files = [file for top in tops for file in ([top] if top.is_file() else top.rglob("*"))]
    return {str(file): _changed(file) for file in files if "__pycache__" not in file.parts}


def _changed(file: Path) -> int:
    try:
        return file.stat().st_mtime_ns
    except FileNotFoundError:  # an editor's own file, gone since it was found
        return 0


def _generator() -> tuple[int, str]:
    """Run the generator's server, and pass its words on. Returns its code and the last of them."""
    with subprocess.Popen(
        [str(BIN / "mkdocs"), "serve", "--livereload", "--dev-addr", f"{ADDRESS[0]}:{ADDRESS[1]}"],
        cwd=ROOT,
        env=surroundings({"PYTHONUNBUFFERED": "1"}),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        errors="replace",
    ) as child:
        assert child.stdout
        words: deque[str] = deque(maxlen=REMEMBERED)
        for line in child.stdout:
            print(line, end="", flush=True)
            words.append(line)
    return child.returncode, "".join(words)


@contextmanager
def _shown(mistakes: list[str]) -> Iterator[None]:
    content, headers = page_of(mistakes)

    class Answer(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            for name, value in headers.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, *_: object) -> None:
            pass

    try:
        server = ThreadingHTTPServer(ADDRESS, Answer)
    except OSError as fault:
        sys.exit(f"\nhttp://{ADDRESS[0]}:{ADDRESS[1]} can't be used: {fault.strerror}. End what else is served there.")
    with server:
        Thread(target=server.serve_forever, daemon=True).start()
        print(
            f"\nThe mistakes are shown at http://{ADDRESS[0]}:{ADDRESS[1]} too. Mend them, and it goes on.", flush=True
        )
        yield
        server.shutdown()
