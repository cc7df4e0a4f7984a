"""The style of a drawing, without what a reader of it would fetch."""

import re

COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
IMPORT = re.compile(r"@import\b[^;]*;?", re.IGNORECASE)
FETCHED = re.compile(r"(?:url|image-set)\((?!\s*['\"]?\s*(?:#|data:image/))[^)]*\)?", re.IGNORECASE)


def asking_nothing(style: str) -> str:
    r"""Return style without what would be fetched for it; nothing of one whose signs are disguised.

    Example:
        >>> asking_nothing("@import url(//far/x.css); path { fill: url(#red); mask: url(far.svg) }")
        ' path { fill: url(#red); mask: none }'
    """
    return "" if "\\" in style else FETCHED.sub("none", IMPORT.sub("", COMMENT.sub("", style)))
