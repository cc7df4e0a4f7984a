"""Let `make serve` see edits to `macros/` and `browser/`: forget the packages before each build reads them again."""

import sys
from typing import Any


def on_config(config: Any) -> None:
    """Drop our modules, so that the macros plugin, which runs after this, imports them anew."""
    for name in [name for name in sys.modules if name.split(".")[0] in ("browser", "macros")]:
        del sys.modules[name]


on_config.mkdocs_priority = 100  # type: ignore[attr-defined]  # what its own decorator sets, without importing it
