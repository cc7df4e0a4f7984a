"""A text file as people save them: read whole, or refused with its line and what to do."""

import re
import stat
from pathlib import Path

from macros.models.mistakes import Mistake

MOST = 1_000_000
"""Bytes. The longest file of the handbook takes a tenth of it."""
# Nothing of this comes from a keyboard: control characters but for tab and line breaks, line breaks that only some
# programs see, and what is no character at all.
CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufffe\uffff]")
# What takes no room on the screen, or turns the line round: the words are then not what a reader of the file sees.
UNSEEN = re.compile("[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\U000e0000-\U000e007f]")
RESAVE = "Save it again as UTF-8: in Notepad, Save as, Encoding."


class Unreadable(Exception):
    """A file can't be read.

    Attributes:
        line: Where, from 1.
        says: Why, and what to do.
    """

    def __init__(self, says: str, line: int = 1) -> None:
        super().__init__(says)
        self.says = says
        self.line = line


def read_text(path: Path, most: int = MOST) -> str:
    """Return a file's text, with line breaks as `\\n` and without the mark that some editors put first.

    Args:
        path: The file.
        most: Bytes that it may have.

    Raises:
        Unreadable: It isn't there, isn't a file, may not be read, is too long, or holds something besides text.
    """
    try:
        about = path.stat()
        if stat.S_ISDIR(about.st_mode):
            raise Unreadable("A folder, where a file belongs. Give the folder another name.")
        if not stat.S_ISREG(about.st_mode):  # a pipe would keep us waiting for ever
            raise Unreadable("Not a file of words. Take it away.")
        if about.st_size > most:
            raise Unreadable(f"{about.st_size:,} bytes; the most allowed is {most:,}. Shorten what it says.")
        raw = path.read_bytes()
    except FileNotFoundError:
        if path.is_symlink():
            raise Unreadable("A link to a file that is not there. Put the file in its place.") from None
        raise Unreadable("Not there. Put the file back.") from None
    except OSError as fault:
        raise Unreadable(f"Can't be read: {fault.strerror}. Change who may read it, or save it anew.") from None
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise Unreadable(f"Saved as UTF-16. {RESAVE}")
    try:
        text = raw.decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")
    except UnicodeDecodeError as fault:
        raise Unreadable(f"Not UTF-8 text. {RESAVE}", raw[: fault.start].count(b"\n") + 1) from None
    if found := CONTROL.search(text):
        says = "Holds characters that no keyboard writes. Type the line again as plain text"
        raise Unreadable(f"{says}: U+{ord(found[0]):04X} is in it.", text.count("\n", 0, found.start()) + 1)
    return text


def unseen(name: str, text: str, first_line: int = 1) -> list[Mistake]:
    """Return a mistake for each line of a file that holds a character which can't be seen."""
    if not UNSEEN.search(text):
        return []
    return [
        Mistake(name, number, "words", f"Holds a character that can't be seen (U+{ord(found[0]):04X}). Type it again.")
        for number, line in enumerate(text.split("\n"), first_line)
        if (found := UNSEEN.search(line))
    ]
