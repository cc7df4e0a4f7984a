"""Typst code. Text gets into it only through `quote`."""

import re

_BARE = re.compile(r"[a-z][a-z-]*")


def quote(text: str) -> str:
    """Return any text as a Typst string: data, whatever it says.

    Example:
        quote('#panic("x")') == '"#panic(\\\\"x\\\\")"'
    """
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    # Control characters have no shape on paper; a line's end is the only one that means anything.
    escaped = re.sub(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\ufffe\uffff]", " ", escaped)
    return '"' + escaped.replace("\n", "\\n") + '"'


def call(name: str, /, *args: str, **named: str) -> str:
    """Return a call of a function of the template. Arguments are code: text must come through `quote`."""
    assert _BARE.fullmatch(name), name
    given = [*args, *(f"{key.replace('_', '-')}: {value}" for key, value in named.items())]
    return f"{name}({', '.join(given)})"


def join(parts: list[str]) -> str:
    """Return contents one after another as one."""
    parts = [part for part in parts if part]
    if not parts:
        return "[]"
    return parts[0] if len(parts) == 1 else "{\n" + "\n".join(parts) + "\n}"


def array(parts: list[str]) -> str:
    """Return a list of contents."""
    return "(" + "".join(f"{part}, " for part in parts) + ")"
