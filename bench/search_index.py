"""The search index of a built site: its size, and the same with many times the pages."""

import gzip
import json
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

INDEX = "search/search_index"
OURS_ALONE = ("synonyms", "terms", "answers")
SCRIPT = "var __index = "


def size(site: Path, plain: bool = False) -> tuple[int, int]:
    """Return the bytes of the index, raw and gzipped; `plain`: without what only our engine reads."""
    file = (site / f"{INDEX}.json").read_bytes()
    if plain:
        index = json.loads(file)
        config = {key: value for key, value in index["config"].items() if key not in OURS_ALONE}
        docs = [{key: value for key, value in doc.items() if key != "page"} for doc in index["docs"]]
        file = json.dumps({"config": config, "docs": docs}, separators=(",", ":")).encode()
    return len(file), len(gzip.compress(file, 9, mtime=0))


@contextmanager
def multiplied(site: Path, times: int) -> Iterator[Path]:
    """Yield a copy of a site whose index holds every page so many times, each at an address of its own."""
    with tempfile.TemporaryDirectory() as folder:
        copy = shutil.copytree(site, Path(folder) / "site", ignore=shutil.ignore_patterns("downloads", "offline"))
        index = json.loads((copy / f"{INDEX}.json").read_text("utf-8"))
        addresses = ["", *(f"copy-{i}/" for i in range(1, times))]
        index["docs"] = [{**doc, "location": at + doc["location"]} for at in addresses for doc in index["docs"]]
        text = json.dumps(index, separators=(",", ":"))
        (copy / f"{INDEX}.json").write_text(text, "utf-8")
        (copy / f"{INDEX}.js").write_text(SCRIPT + text, "utf-8")
        yield copy
