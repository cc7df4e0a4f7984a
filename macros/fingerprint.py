"""Print the fingerprint of a section of the law: `python -m macros.fingerprint words.txt`."""

import sys
from pathlib import Path

from macros.models.provisions import fingerprint

if __name__ == "__main__":
    try:
        words = Path(sys.argv[1]).read_text("utf-8-sig")
    except (OSError, UnicodeDecodeError) as fault:
        sys.exit(f"{sys.argv[1]} can't be read as text ({fault}). Save the words as plain text in UTF-8.")
    if not words.strip():
        sys.exit(f"{sys.argv[1]} is empty. Copy the words of the section into it.")
    print(fingerprint(words))
