"""The app: its manifest, its icons, and the list of files that its worker keeps."""

import hashlib
import json
import re
import tempfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import typst

from exports.config import Config
from exports.offline.parts import parts

WORKER = "service-worker.js"
MANIFEST = "manifest.webmanifest"
ICON = "assets/images/favicon.svg"
ICONS = {192: "assets/images/icon-192.png", 512: "assets/images/icon-512.png"}
COPY = re.compile(r"^const COPY = .*$", re.MULTILINE)
NOTHING = "const COPY = null"
KEPT_DOWNLOADS = "downloads/card-"
"""Of the downloads, the app keeps the cards: small, and for a corridor with no signal."""
ONLY_FROM_DISK = ("search/search_index.js", "search/pages.js", "search/texts.js", "search/worker_text.js", WORKER)
SQUARE = """#set page(width: 48pt, height: 48pt, margin: 0pt, fill: rgb("#14403f"))
#place(center + horizon, image("icon.svg", width: 38pt, alt: "Staffside"))
"""
"""A full square, since phones cut icons to their own shape; what is drawn keeps to the middle four fifths."""


def dress(folder: Path, config: Config) -> None:
    """Write the icons and the manifest into a built site."""
    for size, address in ICONS.items():
        (folder / address).write_bytes(icon(folder / ICON, size))
    manifest = folder / MANIFEST
    manifest.write_text(described(manifest.read_text("utf-8"), config), "utf-8", newline="\n")


def enlist(folder: Path, made: date) -> None:
    """Write the worker's list into a built site. Every other file must be as it will be read."""
    worker = folder / WORKER
    worker.write_text(listed(worker.read_text("utf-8"), folder, made), "utf-8", newline="\n")


def icon(drawing: Path, size: int) -> bytes:
    """Return a drawing as a square PNG of so many pixels."""
    with tempfile.TemporaryDirectory() as name:
        (Path(name) / "icon.svg").write_bytes(drawing.read_bytes())
        (Path(name) / "main.typ").write_text(SQUARE, "utf-8")
        made = typst.compile(Path(name) / "main.typ", root=Path(name), format="png", ppi=72 * size / 48)
    assert isinstance(made, bytes)
    return made


def described(manifest: str, config: Config) -> str:
    """Return the manifest with the edition's name and the icons."""
    about = json.loads(manifest)
    about |= {"name": config.site_name, "short_name": config.site_name, "description": config.site_description}
    drawn = [entry for entry in about["icons"] if entry["type"] == "image/svg+xml"]
    made = [
        {"src": address, "sizes": f"{size}x{size}", "type": "image/png", "purpose": "any maskable"}
        for size, address in ICONS.items()
    ]
    return json.dumps(about | {"icons": [*drawn, *made]}, ensure_ascii=False, indent=2) + "\n"


def listed(worker: str, folder: Path, made: date) -> str:
    """Return the worker with its copy: each file and its fingerprint, and a version that stands for them all."""
    files = {address: path.read_bytes() for address, path in kept(folder)}
    prints = {address: hashlib.sha256(content).hexdigest()[:16] for address, content in files.items()}
    version = hashlib.sha256(f"{emptied(worker)}{sorted(prints.items())}".encode()).hexdigest()[:16]
    copy = {
        "version": version,
        "made": made.isoformat(),
        "bytes": sum(map(len, files.values())),
        "files": prints,
    }
    return COPY.sub(lambda _: f"const COPY = {json.dumps(copy)}", worker, count=1)


def emptied(worker: str) -> str:
    """Return the worker with no copy: it takes itself away."""
    return COPY.sub(NOTHING, worker, count=1)


def kept(folder: Path) -> Iterator[tuple[str, Path]]:
    """Yield what the app keeps: every page and what it needs, and the cards."""
    for address, path in parts(folder):
        if address in ONLY_FROM_DISK or (address.startswith("downloads/") and not address.startswith(KEPT_DOWNLOADS)):
            continue
        yield address, path


def said_of(folder: Path) -> str:
    """Say how much room the app takes. To the nearest whole: the page that says it is part of it."""
    size = sum(path.stat().st_size for _, path in kept(folder))
    return f"<p>As an app on a phone or computer, the handbook takes about {round(size / 1e6)} MB.</p>"
