"""Pagefind on the same built pages, over http, asked through its own API in Chromium.

It does not run from disk. It is installed for this alone, in .cache. Its times leave out the drawing of a list, which
the times of the engines behind the box hold.
"""

import functools
import gzip
import http.server
import os
import shutil
import subprocess
import tempfile
import threading
import venv
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Page

from bench.search_box import chromium_page

ROOT = Path(__file__).parent.parent
PAGEFIND = "pagefind[bin]==1.5.2"
BIN = ROOT / ".cache" / "bench-search" / ("Scripts" if os.name == "nt" else "bin")
OPENS = "<!doctype html><title>Pagefind</title>"
# In the page: one query, from the call until the first ten results have their addresses.
ASK = """async query => {
  const begun = performance.now()
  globalThis.pagefind ??= await import('/pagefind/pagefind.js')
  const { results } = await pagefind.search(query)
  const found = await Promise.all(results.slice(0, 10).map(result => result.data()))
  return [found.map(({ raw_url, url }) => new URL(raw_url ?? url, location.href).href), performance.now() - begun]
}"""


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


class Pagefind:
    """Pagefind in one open page."""

    full: float | None = None

    def __init__(self, page: Page, root: str) -> None:
        self._page = page
        self.root = root
        page.goto(f"{root}/pagefind.html")

    def first(self, query: str) -> float | None:
        """Ask the first query; return the ms it took, with the loading of Pagefind."""
        return self.ask(query)[1]

    def ask(self, query: str) -> tuple[list[str], float | None]:
        """Return the first ten addresses, and the ms they took."""
        links, ms = self._page.evaluate(ASK, query)
        return links, ms


@contextmanager
def indexed(site: Path) -> Iterator[Path]:
    """Yield a copy of a site with Pagefind's index of its articles.

    Raises:
        CalledProcessError: Pagefind cannot be installed or run here.
    """
    python = str(BIN / ("python.exe" if os.name == "nt" else "python"))
    if not (BIN.parent / "installed").exists():
        venv.create(BIN.parent, with_pip=True)
        subprocess.run([python, "-m", "pip", "install", "--quiet", PAGEFIND], check=True)
        (BIN.parent / "installed").touch()
    with tempfile.TemporaryDirectory() as folder:
        copy = shutil.copytree(site, Path(folder) / "site", ignore=shutil.ignore_patterns("downloads", "offline"))
        (copy / "pagefind.html").write_text(OPENS, "utf-8")
        command = [python, "-m", "pagefind", "--site", str(copy), "--root-selector", "article", "--keep-index-url"]
        subprocess.run(command, check=True, capture_output=True)
        yield copy


@contextmanager
def open_pagefind(copy: Path, slow: float = 1) -> Iterator[Pagefind]:
    """Yield Pagefind on a site that `indexed` made, served on this machine."""
    serve = functools.partial(_Quiet, directory=str(copy))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), serve) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        with chromium_page(slow, offline=False) as page:
            yield Pagefind(page, f"http://127.0.0.1:{server.server_port}")
        server.shutdown()


def size(copy: Path) -> tuple[int, int]:
    """Return the bytes of the index, raw and gzipped file by file."""
    files = [
        f.read_bytes() for f in (copy / "pagefind").rglob("*") if ".pf_" in f.name or f.name.endswith("entry.json")
    ]
    return sum(map(len, files)), sum(len(gzip.compress(file, 9, mtime=0)) for file in files)
