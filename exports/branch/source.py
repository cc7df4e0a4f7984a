"""A branch's file as text: read whole, and refused where it could be anything but a short list of plain words."""

from pathlib import Path

import yaml

from macros.models.mistakes import Mistake, Mistakes
from macros.models.yaml_file import YamlFile

MOST = 64_000
"""Bytes; every field at its longest takes a third of it."""
DEEPEST = 8
TRICKS = {
    yaml.AnchorToken: "Begins with &, which repeats a part of the file elsewhere. Put the words in quotes.",
    yaml.AliasToken: "Begins with *, which repeats another part of the file. Put the words in quotes.",
    yaml.TagToken: "Begins with !, which is an order to the computer. Put the words in quotes.",
    yaml.DirectiveToken: "Begins with %, which is an order to the computer. Take the line out.",
}
"""What YAML can do and a list of words has no need of."""
OPENS = (yaml.FlowSequenceStartToken, yaml.FlowMappingStartToken, yaml.BlockSequenceStartToken)
CLOSES = (yaml.FlowSequenceEndToken, yaml.FlowMappingEndToken, yaml.BlockEndToken)


def read(path: Path) -> YamlFile:
    """Return a branch's file.

    Raises:
        Mistakes: It can't be read, with what to do.
    """
    text = _text(path)
    _plain(text, path.name)
    try:
        file = YamlFile(path, path.parent, text)
    except ValueError as fault:  # what looks like a date or a number is made one
        _refuse(path.name, 1, "Holds a date or a number that can't be. Put every phone, date and number in quotes.")
        raise AssertionError from fault
    if file.content is None and not file.mistakes:
        _refuse(path.name, 1, "Empty. Copy branch.example.yml over it, and write your branch's words in.")
    if file.content is not None and not isinstance(file.content, dict):
        _refuse(path.name, 1, "No fields. Write each as a name, a colon, a space and its words: `name: Our branch`.")
    if file.mistakes and file.content is None:
        raise Mistakes(file.mistakes)
    return file


def _refuse(name: str, line: int, says: str) -> None:
    raise Mistakes([Mistake(name, line, "file", says)])


def _text(path: Path) -> str:
    if not path.is_file():
        _refuse(
            path.name,
            1,
            f"Not found in {path.parent}. Copy branch.example.yml to it, or give its path: make branch BRANCH=…",
        )
    size = path.stat().st_size
    if size > MOST:
        _refuse(path.name, 1, f"{size:,} bytes; the most allowed is {MOST:,}. Shorten what it says.")
    raw = path.read_bytes()
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        _refuse(path.name, 1, "Saved as UTF-16. Save it again as UTF-8: in Notepad, Save as, Encoding.")
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as fault:
        line = raw[: fault.start].count(b"\n") + 1
        _refuse(path.name, line, "Not UTF-8 text. Save it again as UTF-8: in Notepad, Save as, Encoding.")
        raise AssertionError from fault


def _plain(text: str, name: str) -> None:
    """Refuse what YAML can do besides words; read token by token, so that nothing is built of it yet."""
    found, depth = [], 0
    try:
        for token in yaml.scan(text):
            line = token.start_mark.line + 1
            depth += isinstance(token, (*OPENS, yaml.BlockMappingStartToken)) - isinstance(token, CLOSES)
            if type(token) in TRICKS:
                found.append(Mistake(name, line, "file", TRICKS[type(token)]))
            if depth > DEEPEST:
                _refuse(name, line, "Lists inside lists inside lists. Keep to the shape of branch.example.yml.")
    except yaml.MarkedYAMLError as fault:
        mark = fault.problem_mark or fault.context_mark
        said = f"Not YAML: {fault.problem}. Check the indent, and put words with : or # in quotes."
        found.append(Mistake(name, mark.line + 1 if mark else 1, "file", said))
    except yaml.YAMLError:
        found.append(Mistake(name, 1, "file", "Holds characters that no keyboard writes. Type it again as plain text."))
    if found:
        raise Mistakes(found)
