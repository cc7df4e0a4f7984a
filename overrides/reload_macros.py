"""Let `make serve` see edits to `macros/`: forget the package before each build reads it again."""

import sys
from typing import Any


def on_config(config: Any) -> None:
    """Drop our modules, so that the macros plugin, which runs after this, imports them anew."""
    for name in [name for name in sys.modules if name == "macros" or name.startswith("macros.")]:
        del sys.modules[name]


on_config.mkdocs_priority = 100  # type: ignore[attr-defined]  # what its own decorator sets, without importing it
