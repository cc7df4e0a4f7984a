"""Quotation marks as they are printed: curly, each towards its words."""

import re

MARKS = {'"': ("“", "”"), "'": ("‘", "’")}
OPENS = re.compile(r"[\s(\[{“‘/—–\u200b]")
"""What stands before a mark that opens."""


def curly(words: str, before: str = "") -> str:
    """Return words with curly quotation marks and apostrophes.

    Args:
        words: The words.
        before: What stands before them in their line, if anything.

    Example:
        >>> curly('"It\\'s the team\\'s \\'way\\'," he said.')
        '“It’s the team’s ‘way’,” he said.'
    """
    if '"' not in words and "'" not in words:
        return words
    made = before[-1:]
    begun = len(made)
    for sign in words:
        opening, closing = MARKS.get(sign, (sign, sign))
        made += opening if not made or OPENS.match(made[-1]) else closing
    return made[begun:]
