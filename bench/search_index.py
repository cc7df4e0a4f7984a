"""The search index of a built site: its size, in one piece for other engines, and with many times the pages."""

import gzip
import json
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

INDEX, TEXTS = "search/pages", "search/texts"
THEME = "search/search_index"
"""Where an engine in place of ours finds the whole index."""
OURS_ALONE = ("synonyms", "terms", "answers")

Index = dict[str, Any]
Texts = list[dict[str, Any]]


def read(site: Path) -> tuple[Index, Texts]:
    """Return what a site's search reads at once, and the words of every section."""
    index, texts = (json.loads((site / f"{name}.json").read_text("utf-8")) for name in (INDEX, TEXTS))
    return index, texts


def write(site: Path, index: Index, texts: Texts) -> None:
    """Write both parts into a site, as they are read from disk and from a server."""
    about, sections = (json.dumps(part, separators=(",", ":")) for part in (index, texts))
    for name, content in {
        f"{INDEX}.json": about,
        f"{INDEX}.js": f"document.currentScript.content = {json.dumps(about)}",
        f"{THEME}.json": about,
        f"{THEME}.js": f"var __index = {about}",
        f"{TEXTS}.json": sections,
        f"{TEXTS}.js": f"document.currentScript.content = {json.dumps(sections)}",
    }.items():
        (site / name).write_text(content, "utf-8")


def whole(site: Path) -> Index:
    """Return the index in one piece, as the theme writes it."""
    index, texts = read(site)
    return {"config": index["config"], "docs": texts}


def size(site: Path, plain: bool = False) -> tuple[int, int]:
    """Return the bytes of the index, raw and gzipped; `plain`: without what only our engine reads."""
    if plain:
        index = whole(site)
        config = {key: value for key, value in index["config"].items() if key not in OURS_ALONE}
        parts = [json.dumps({**index, "config": config}, separators=(",", ":")).encode()]
    else:
        parts = [(site / f"{name}.json").read_bytes() for name in (INDEX, TEXTS)]
    return sum(map(len, parts)), sum(len(gzip.compress(part, 9, mtime=0)) for part in parts)


@contextmanager
def multiplied(site: Path, times: int) -> Iterator[Path]:
    """Yield a copy of a site whose index holds every page so many times, each at an address of its own."""
    with tempfile.TemporaryDirectory() as folder:
        copy = shutil.copytree(site, Path(folder) / "site", ignore=shutil.ignore_patterns("downloads", "offline"))
        index, texts = read(copy)
        addresses = ["", *(f"copy-{i}/" for i in range(1, times))]

        def many(docs: Texts) -> Texts:
            return [{**doc, "location": at + doc["location"]} for at in addresses for doc in docs]

        write(copy, {**index, "docs": many(index["docs"])}, many(texts))
        yield copy
