"""Show an editor's mistakes in the page that `make serve` shows, and go on once they are mended.

Only the standard library: `tasks/serve.py` shows the same page where the very first build fails.
"""

import hashlib
import logging
import re
import sys
import traceback
from collections.abc import Callable, Iterable
from html import escape
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent
PREFIX = re.compile(r"^(?:\[[\d:]+\] )?(?:(?:WARNING|ERROR|CRITICAL) +-+ +)?(?:\[\d\d:\d\d:\d\d\] )?(?:Error: )?")
UNTOLD = re.compile(r"^(?:(?:INFO|DEBUG) |Aborted with |\d+ mistakes:$|$)|^Error (?:reading|building) page .*:$")
LINK = re.compile(r"^Doc file '([^']+)' contains an? (?:\w+ )*link '([^']+)'(.*)")
FRAME = re.compile(r'^  File "([^"]+)", line (\d+)')
LOOK = (
    "body{font:1.1rem/1.5 system-ui,sans-serif;max-width:50rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;"
    "background:#fff}li{margin:.7rem 0;overflow-wrap:anywhere;white-space:pre-wrap}"
    "@media(prefers-color-scheme:dark){body{color:#eee;background:#1a1a1a}}"
)
AGAIN = """setInterval(async () => {{
  const now = await fetch(location.href, {{ cache: "no-store" }}).catch(() => null)
  if (now && now.headers.get("mistakes") !== "{seal}") location.reload()
}}, 700)"""
"""The page asks whether it still stands, and opens anew when it does not: the mistakes are mended, or others."""


def on_build_error(error: Exception, **_: Any) -> None:
    """Say in a line what the system refused, such as a write to a full disk."""
    if isinstance(error, OSError):
        sys.exit(f"{error.filename or 'The disk'}: {error.strerror or error}.")


def on_serve(server: Any, config: Any, builder: Callable[[], None]) -> Any:
    """Let a build that fails show why at every address, where the server would wait for one that does not."""
    site, told = server.get_app(), Told()
    mistakes: list[str] = []
    logging.getLogger("mkdocs").addHandler(told)

    def build() -> None:
        told.words.clear()
        try:
            builder()
        except (Exception, SystemExit) as fault:
            mistakes[:] = mistakes_in("\n".join([*told.words, words_of(fault)]))
            print("\n".join(mistakes), file=sys.stderr)
        else:
            mistakes.clear()

    def answer(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        if not mistakes or environ["PATH_INFO"].startswith("/livereload/"):
            return site(environ, start_response)  # type: ignore[no-any-return]
        content, headers = page_of(mistakes)
        start_response("200 OK", list(headers.items()))
        return [content]

    server.builder = build
    server.set_app(answer)
    return server


class Told(logging.Handler):
    """What a build warned of: in the strict mode each warning is a mistake."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.words: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Remember a warning."""
        self.words.append(record.getMessage())


def words_of(fault: BaseException) -> str:
    """Return what an error says; of one that is no message to an editor, with the lines of code it came through."""
    if hasattr(fault, "format_message"):
        return str(fault.format_message())
    if isinstance(fault, SystemExit):
        return str(fault.code) if isinstance(fault.code, str) else ""
    return "".join(traceback.format_exception(fault))


def mistakes_in(words: str) -> list[str]:
    """Return the mistakes that a build's words tell of, each as `file:line: what. What to do.` as far as it says."""
    found: list[str] = []
    place = ""
    traced = False
    for line in words.splitlines():
        if line.startswith("Traceback (most"):
            traced, place = True, ""
        elif traced and (frame := FRAME.match(line)):
            # The last of our own lines is where an editor can do something.
            if Path(frame[1]).is_relative_to(ROOT) and ".venv" not in frame[1]:
                place = f"{Path(frame[1]).relative_to(ROOT).as_posix()}:{frame[2]}: "
        elif traced and line[:1].isspace():
            continue
        elif traced and line:
            found.append(f"{place}{line}. Mend it there, and save.")
            traced = False
        elif not UNTOLD.match(told := PREFIX.sub("", line)) and not UNTOLD.match(line):
            found.append(_placed(told))
    return list(dict.fromkeys(found)) or ["The build failed and did not say why. Look at what make serve printed."]


def _placed(told: str) -> str:
    """Return a warning of a link with the line of the page that holds it."""
    link = LINK.match(told)
    page = link and ROOT / "docs" / link[1]
    if not link or not page or not page.is_file():
        return told
    text = page.read_text("utf-8", errors="replace")
    line = text[: max(text.find(link[2]), 0)].count("\n") + 1
    return f"docs/{link[1]}:{line}: The link “{link[2]}”{link[3].rstrip('.')}. Mend the link, or what it leads to."


def page_of(mistakes: list[str]) -> tuple[bytes, dict[str, str]]:
    """Return a plain page that lists mistakes, and its headers. It opens anew when they are mended."""
    rows = "".join(f"<li>{escape(mistake)}</li>" for mistake in mistakes)
    seal = hashlib.sha256(rows.encode()).hexdigest()[:16]
    count = "A mistake" if len(mistakes) == 1 else f"{len(mistakes)} mistakes"
    content = (
        f'<!doctype html><html lang="en"><meta charset="utf-8"><title>{count}</title>'
        f'<meta name="viewport" content="width=device-width,initial-scale=1"><style>{LOOK}</style>'
        f"<main><h1>{count} to mend</h1>"
        "<p>The handbook can’t be shown until then. Save the file, and this page goes on.</p>"
        f"<ul>{rows}</ul></main><script>{AGAIN.format(seal=seal)}</script></html>"
    ).encode()
    headers = {"Content-Type": "text/html; charset=utf-8", "Content-Length": str(len(content)), "Mistakes": seal}
    return content, {**headers, "Cache-Control": "no-store"}
