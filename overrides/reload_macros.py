"""Let `make serve` see edits to `macros/` and `browser/`: forget them, so that the next build reads them again."""

import hashlib
import sys
from pathlib import Path
from typing import Any

PACKAGES = ("browser", "macros")
read: list[str] = []
"""The digest of the packages as the last build read it. This module stays while the server runs."""


def on_config(config: Any) -> None:
    """Drop our modules if one has changed, so that the macros plugin, which runs after this, imports them anew."""
    root = Path(config.config_file_path).parent
    now = hashlib.sha256()
    for path in sorted(path for package in PACKAGES for path in (root / package).rglob("*.py")):
        now.update(path.as_posix().encode() + b"\0" + hashlib.sha256(path.read_bytes()).digest())
    if read == [now.hexdigest()]:
        return
    read[:] = [now.hexdigest()]
    for name in [name for name in sys.modules if name.split(".")[0] in PACKAGES]:
        del sys.modules[name]


on_config.mkdocs_priority = 100  # type: ignore[attr-defined]  # what its own decorator sets, without importing it
