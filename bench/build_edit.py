"""How long an edit to a page takes to show in `make serve`: from saving it until the server gives the new words."""

import os
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from statistics import median

from bench.build_docs import ours

EDITED = ("law/time-limits", "casework/grievance", "reference/helplines", "index", "wres/calendar")
WAIT = 600
"""Seconds to wait for a page before giving up."""


def edits(project: Path, day: date) -> str:
    """Serve the handbook, edit a few of its pages one after another, and say what each edit took."""
    ours(project, 1, day)
    took = []
    with served(project, day) as address:
        for number, page in enumerate(EDITED):
            words = f"A sentence for the measure, number {number}."
            path = project / "docs" / f"{page}.md"
            text = path.read_text("utf-8")
            begun = time.monotonic()
            path.write_text(f"{text}\n{words}\n", "utf-8")
            until_shown(f"{address}{page}.html", words)
            took.append(time.monotonic() - begun)
    return f"An edit shows after {median(took):.1f} s (of {len(took)}: {min(took):.1f} to {max(took):.1f} s)."


@contextmanager
def served(project: Path, day: date) -> Iterator[str]:
    """Serve a project while it is looked at; give its address."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "mkdocs", "serve", "--livereload", "--quiet", "--dev-addr", f"127.0.0.1:{port}"]
    environment = {**os.environ, "AS_OF": f"{day}", "NO_MKDOCS_2_WARNING": "1"}
    with subprocess.Popen(command, cwd=project, env=environment) as server:
        try:
            address = f"http://127.0.0.1:{port}/"
            until_shown(address, "</html>")
            yield address
        finally:
            server.terminate()


def until_shown(address: str, words: str) -> None:
    """Ask for a page until it holds these words.

    Raises:
        TimeoutError: It never did.
    """
    end = time.monotonic() + WAIT
    while time.monotonic() < end:
        try:
            with urllib.request.urlopen(address, timeout=WAIT) as answer:
                if words in answer.read().decode():
                    return
        except (urllib.error.URLError, ConnectionError):
            pass
        time.sleep(0.05)
    raise TimeoutError(f"{address} never held: {words}")
