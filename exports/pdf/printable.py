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
FLAG = "REGIONAL INDICATOR SYMBOL LETTER "
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


def _shapeless(signs: list[str], fonts: Path) -> set[str]:
    """Return the signs that the compiler says it can't set, each in a paragraph of its own."""
    with tempfile.TemporaryDirectory() as name:
        words = "\n\n".join(f"#{quote(sign)}" for sign in signs)
        type_ = '#set document(title: "Signs")\n#set text(font: ("Atkinson Hyperlegible Next", "DejaVu Sans Mono"))\n'
        (Path(name) / "main.typ").write_text(type_ + words, "utf-8")
        try:
            typeset(Path(name), fonts, ANY_DAY, {})
        except Unset as fault:
            return set(MISSING.findall(fault.whole))
    return set()


def _named(signs: str) -> str:
    """Return signs in words: a row of letters that stand for a flag is that flag."""
    names = [unicodedata.name(sign, f"U+{ord(sign):04X}") for sign in signs if not re.match(f"[{JOINERS}]", sign)]
    if names and all(name.startswith(FLAG) for name in names):
        return "flag " + "".join(name.removeprefix(FLAG) for name in names)
    return ", ".join(name.lower() if not name.startswith("U+") else name for name in names)
