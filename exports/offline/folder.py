"""Any built site as one zip: unpack it, and open index.html with a double click."""

import posixpath
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from urllib.parse import unquote, urlsplit

from exports.archive import archive
from exports.entries import inside
from exports.warned import warn

UNUSED_ENDINGS = (".map",)
"""For whoever mends the theme."""
LINK = re.compile(r"""(<(?:a|link|area)\b[^>]*?\shref=)("[^"]*"|'[^']*'|[^\s"'>]+)""", re.IGNORECASE)
DOWNLOADS = "downloads/"
LARGE = 25_000_000
"""What still goes through a chat, an e-mail system or a slow line."""


def zipped(folder: Path, name: str, made: date) -> bytes:
    """Return a zip of a site in a folder of its own, its links to folders leading to the page in each.

    Args:
        folder: The built site.
        name: What the folder in the zip is called.
        made: The day that its parts are dated.
    """
    content = {f"{name}/{address}": _opened(path, address, folder) for address, path in _parts(folder)}
    bundle = archive(content, made)
    if len(bundle) >= LARGE:
        warn("offline zip", f"It has {len(bundle) / 1e6:.0f} MB: too much for most e-mail.")
    return bundle


def _parts(folder: Path) -> Iterator[tuple[str, Path]]:
    found = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*")}
    for address, path in sorted(found.items()):
        if not inside(path, folder):
            warn("offline zip", f"{address} is a link that leads out of the site. It is left out.")
            continue
        if not path.is_file():
            continue
        ours = address.startswith(DOWNLOADS) and address.endswith("-offline.zip")
        if not ours and not address.endswith(UNUSED_ENDINGS):
            yield address, path


def _opened(path: Path, address: str, folder: Path) -> bytes:
    """Return a file; of a page, each link to a folder names the page in it: from a disk nothing else finds it."""
    content = path.read_bytes()
    if not address.endswith(".html"):
        return content
    try:
        page = content.decode()
    except UnicodeDecodeError:
        return content

    def named(link: re.Match[str]) -> str:
        quote = link[2][0] if link[2][0] in "\"'" else ""
        there = _named(link[2].strip("\"'"), posixpath.dirname(address), folder)
        return f"{link[1]}{quote}{there}{quote}"

    return LINK.sub(named, page).encode()


def _named(href: str, here: str, folder: Path) -> str:
    parts = urlsplit(href)
    if parts.scheme or parts.netloc or not parts.path or parts.path.startswith("/"):
        return href
    within = posixpath.normpath(posixpath.join(here, unquote(parts.path)))
    if within.startswith("..") or not (folder / within / "index.html").is_file():
        return href
    return parts._replace(path=f"{parts.path.removesuffix('/')}/index.html").geturl()
