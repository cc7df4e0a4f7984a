"""The files of a built site that a copy needs."""

from collections.abc import Iterator
from pathlib import Path

from exports.entries import inside

UNUSED = ("assets/javascripts/lunr/", "sitemap.xml")
"""The theme's, and of no use in a copy: its language packs for search, and the map for search engines."""
UNUSED_ENDINGS = (".map", ".ttf")
"""For whoever mends the theme, and for whoever makes the PDFs."""


def parts(folder: Path) -> Iterator[tuple[str, Path]]:
    """Yield the address and the file of each part, in order."""
    files = (path for path in folder.rglob("*") if path.is_file() and inside(path, folder))
    found = {path.relative_to(folder).as_posix(): path for path in files}
    for address, path in sorted(found.items()):
        if not address.startswith(UNUSED) and not address.endswith(UNUSED_ENDINGS):
            yield address, path
