"""Words as XML can hold them."""

import re

_IMPOSSIBLE = re.compile(r"[^\t\n\r\x20-\x7e\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def plain(words: str | None) -> str:
    """Return words, with a space for each character that XML can't hold."""
    return _IMPOSSIBLE.sub(" ", words or "")
