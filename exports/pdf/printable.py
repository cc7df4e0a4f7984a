"""Signs that the type of this project has no shape for, put in words: no document stops at an emoji."""

import re
import tempfile
import unicodedata
from pathlib import Path

from exports.pdf.code import quote
from exports.pdf.typeset import Unset, typeset

JOINERS = "\u200d\ufe0e\ufe0f\U0001f3fb-\U0001f3ff"
"""What only changes the sign before it: joins it, colours it, says how it is drawn."""
MISSING = re.compile(r'the text `"(.+?)"` could not be displayed')
ESCAPED = re.compile(r"\\u\{([0-9a-f]+)\}")
"""How the compiler writes a sign that joins the one before it, or that nobody could see in its message."""
FLAG = "REGIONAL INDICATOR SYMBOL LETTER "
JOINED = {"\u094d": "Devanagari (Hindi, Marathi, Nepali)"}
"""The signs that join letters in writings of which the type has the letters alone."""
ANY_DAY = "1 January 2000"
_known: dict[str, bool] = {}
"""Whether each sign that was asked for has a shape."""


def printable(code: str, fonts: Path) -> tuple[str, list[str]]:
    """Return code with the names of signs in place of those that have no shape, and those signs."""
    new = sorted({sign for sign in code if not sign.isascii()} - _known.keys())
    if new:
        without = _shapeless(new, fonts)
        _known.update({sign: sign not in without for sign in new})
    lost = sorted({sign for sign in code if not _known.get(sign, True)})
    if not lost:
        return code, []
    signs = "".join(map(re.escape, lost))
    return re.sub(f"[{signs}][{signs}{JOINERS}]*", lambda run: f"[{_named(run[0])}]", code), lost


def unjoined(code: str) -> str:
    """Return a writing in code whose letters the type has, but can't join; nothing if there is none."""
    return next((writing for joins, writing in JOINED.items() if joins in code), "")


def learned(fault: str) -> bool:
    """Keep in mind which signs a document could not be set for: a mark may have a shape, but not on its letter.

    Args:
        fault: Every reason of the compiler.

    Returns:
        Whether any of them was thought to have a shape until now: then the document is worth another try.
    """
    found = {sign for sign in _named_in(fault) if not sign.isascii()}
    lost = {sign for sign in found if unicodedata.category(sign)[0] == "M"} or found
    new = any(_known.get(sign, True) for sign in lost)
    _known.update(dict.fromkeys(lost, False))
    return new


def _shapeless(signs: list[str], fonts: Path) -> set[str]:
    """Return the signs that the compiler can't set, each in a paragraph of its own; a mark is on a letter."""
    with tempfile.TemporaryDirectory() as name:
        words = "\n\n".join(f"#{quote(f'x{sign}' if unicodedata.category(sign)[0] == 'M' else sign)}" for sign in signs)
        type_ = '#set document(title: "Signs")\n#set text(font: ("Atkinson Hyperlegible Next", "DejaVu Sans Mono"))\n'
        (Path(name) / "main.typ").write_text(type_ + words, "utf-8")
        try:
            typeset(Path(name), fonts, ANY_DAY, {})
        except Unset as fault:
            return _named_in(fault.whole)
    return set()


def _named_in(fault: str) -> set[str]:
    """Return the signs that the compiler says it can't set."""
    return set("".join(ESCAPED.sub(lambda code: chr(int(code[1], 16)), said) for said in MISSING.findall(fault)))


def _named(signs: str) -> str:
    """Return signs in words: a row of letters that stand for a flag is that flag."""
    names = [unicodedata.name(sign, f"U+{ord(sign):04X}") for sign in signs if not re.match(f"[{JOINERS}]", sign)]
    if names and all(name.startswith(FLAG) for name in names):
        return "flag " + "".join(name.removeprefix(FLAG) for name in names)
    return ", ".join(name.lower() if not name.startswith("U+") else name for name in names)
