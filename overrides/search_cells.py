"""Keep the cells of a table apart in what search holds: the theme's parser drops their tags, and words run together."""

import sys
from typing import Any

APART = " · "


def on_config(config: Any, **_: Any) -> Any:
    """Let the parser of the search plugin put a dot after each cell."""
    theirs = sys.modules[type(config.plugins["material/search"]).__module__]
    parser = theirs.Parser
    if parser.__module__ == __name__:  # a second build of one process
        return config

    class Parser(parser):  # type: ignore[misc, valid-type]  # the theme has no types
        def handle_endtag(self, tag: str) -> None:
            if tag in ("td", "th") and self.section and not self.skip.intersection(self.context):
                self.section.text.append(APART)
            super().handle_endtag(tag)

    theirs.Parser = Parser
    return config
