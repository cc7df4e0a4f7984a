"""Pages of a built site that stand in no menu: a book has no place for them, and says so."""

from collections.abc import Collection, Iterable
from fnmatch import fnmatch
from pathlib import Path, PurePosixPath

from exports.contents import ASIDE
from exports.entries import inside
from exports.warned import warn


def unlisted(folder: Path, listed: Collection[str], meant: str) -> Iterable[str]:
    """Return the addresses of pages that the contents leave out.

    Args:
        folder: The built site.
        listed: The addresses in the contents.
        meant: What the settings leave out by `not_in_nav`: a pattern of sources in each line.
    """
    patterns = [line.strip() for line in meant.splitlines() if line.strip()]
    for path in sorted(folder.rglob("*.html")):
        address = path.relative_to(folder).as_posix()
        aside = path.name in ASIDE or address in listed or not inside(path, folder)
        if not aside and not any(_is_meant(address, pattern) for pattern in patterns):
            yield address


def tell(addresses: Collection[str]) -> None:
    """Name pages that are left out."""
    if addresses:
        warn("nav", f"These pages stand in no menu, and are left out: {', '.join(addresses)}.")


def _is_meant(address: str, pattern: str) -> bool:
    """Return whether a pattern is for the source of a page: with a stroke in it from the top, else in any folder."""
    page = PurePosixPath(address)
    stem = page.parent if page.name == "index.html" else page.with_suffix("")
    top, wanted = "/" in pattern.rstrip("/"), pattern.strip("/")
    for source in (f"{stem}.md", f"{stem}/index.md", f"{stem}/README.md"):
        places = [source, *map(str, PurePosixPath(source).parents)]
        names = places if top else [PurePosixPath(place).name for place in places]
        if any(fnmatch(name, wanted) for name in names):
            return True
    return False
