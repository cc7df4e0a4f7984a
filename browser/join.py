"""Modules joined into the classic scripts that a page loads: from a disk, browsers refuse modules.

A script can be read, is the same to the byte for the same modules, and sets no global: each module is a function, and
what a script has for those after it, it leaves on its own element. What modules may say is in
docs/contributing/decisions/0018-modules-joined-at-build.md.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from posixpath import normpath

ROOT = Path(__file__).parent.parent
IMPORT = re.compile(r'^import (?:\{([^}]*)\}|\* as (\w+)) from "(\.[^"\n]+\.js)"$', re.MULTILINE)
EXPORT = re.compile(r"^export (?:(?:const|class) (\w+)|\{([^}]*)\}$)", re.MULTILINE)
OTHER = re.compile(r"^(?:import|export|await)\b.*", re.MULTILINE)
COMMENT = re.compile(r"^[ \t]*(?:/\*(?:(?!\*/).|\n)*\*/|//[^\n]*)\n", re.MULTILINE)
"""A comment on lines of its own: a quarter of what is written, and nothing to a phone."""
ASIDE = re.compile(r"[ \t]+// [^\"`\n]*$", re.MULTILINE)
"""A comment at the end of a line: one with a quotation mark in it may be the end of a text, and stays."""
CAST = re.compile(r"/\*\* @type (?:(?!\*/).)*\*/ ?")
"""A type within a line, for the checker."""
INDENT = re.compile(r"\n+[ ]*")
CARRIED = re.compile(
    r"^((?:(?!//).)*?)(?:,?\n(?=[)\]}])|\n(?=[?:&|.]))|^((?:(?!//).)*(?:[(\[{,=?:]|=>|&&|\|\|))\n", re.MULTILINE
)
"""The end of a line that the next carries on or closes, with a comma before what closes. No comment is before it."""
TAKEN_TOO = re.compile(r"\nconst (?=[^=\n]* = modules\.)")
PAIR = re.compile(r"(\w+)(?: as (\w+))?")
EARLIER = "Object.assign({}, ...Array.from(document.scripts, (script) => script.modules))"


class Unjoinable(Exception):
    """A module says what can't be joined; the message says where and what."""


@dataclass(frozen=True)
class Module:
    """A module: its path, the names that it takes from each other one, what it exports as what, and its function."""

    path: str
    imports: Mapping[str, frozenset[str]]
    exports: Mapping[str, str]
    body: str


def scripts(root: Path, every_page: str, tools: Mapping[str, str]) -> dict[str, str]:
    """Return scripts by name: `site.js` for every page, `shared.js` before those of tools, and `tools/<name>.js`.

    A page loads little that it does not need: what most tools import is shared, what fewer do is in the script of each.
    Where two of them stand on a page it runs once.

    Args:
        root: Where the paths of modules begin.
        every_page: The module that starts what stands on every page.
        tools: The module that starts each tool, by the tool's name.

    Raises:
        Unjoinable: A module can't be read, or says what can't be joined.
    """
    site = ordered(root, [every_page])
    there = {module.path for module in site}
    own = {name: [one for one in ordered(root, [path]) if one.path not in there] for name, path in tools.items()}
    uses = Counter(module.path for modules in own.values() for module in modules)
    most = [path for path, count in uses.items() if count > len(tools) / 2]
    shared = [module for module in ordered(root, most) if module.path not in there]
    there |= {module.path for module in shared}
    return {
        "site.js": script(site, gives=True),
        "shared.js": script(shared, takes=True, gives=True),
        **{
            f"tools/{name}.js": script([one for one in modules if one.path not in there], takes=True, gives=True)
            for name, modules in own.items()
        },
    }


def script(modules: Iterable[Module], *, takes: bool = False, gives: bool = False) -> str:
    """Return one script.

    Args:
        modules: Its modules, each after those that it imports.
        takes: Whether it imports from the scripts that stand before it on the page.
        gives: Whether scripts after it import from it.
    """
    last = "document.currentScript.modules = modules\n" if gives else ""
    return (
        "// Staffside, MIT. Joined from the modules named here, as written but for comments, indents and line ends.\n"
        f'(() => {{\n"use strict";\nconst modules = {EARLIER if takes else "{}"};\n'
        f"{''.join(module.body for module in modules)}{last}}})();\n"
    )


def ordered(root: Path, entries: Sequence[str]) -> list[Module]:
    """Return the modules of some entries, each after those that it imports.

    Raises:
        Unjoinable: A module can't be read, imports what is not there or not exported, or, in the end, itself.
    """
    found: dict[str, Module] = {}

    def visit(path: str, trail: tuple[str, ...]) -> None:
        if path in trail:
            raise Unjoinable(f"{path} imports itself: {' > '.join([*trail[trail.index(path) :], path])}.")
        if path in found:
            return
        module = read(root, path)
        for other, names in module.imports.items():
            if not (root / other).is_file():
                raise Unjoinable(f"{path} imports {other}, which is not there.")
            visit(other, (*trail, path))
            for name in sorted(names - found[other].exports.keys()):
                raise Unjoinable(f"{path} imports “{name}”, which {other} does not export.")
        found[path] = module

    for entry in entries:
        visit(entry, ())
    return list(found.values())


def read(root: Path, path: str) -> Module:
    """Return a module as it is written.

    Raises:
        Unjoinable: There is none, or it imports or exports in another way than those that can be joined.
    """
    try:
        text = (root / path).read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise Unjoinable(f"{path} can’t be read: {error}.") from None
    for other in OTHER.finditer(EXPORT.sub("", IMPORT.sub("", text))):
        raise Unjoinable(f"{path}: “{other[0]}” can’t be joined.")
    imports: dict[str, frozenset[str]] = {}
    exports: dict[str, str] = {}

    def taken(match: re.Match[str]) -> str:
        other = normpath(str(PurePosixPath(path).parent / match[3]))
        pairs = list(_pairs(match[1] or ""))
        imports[other] = imports.get(other, frozenset()) | {name for name, _ in pairs}
        names = ", ".join(name if name == here else f"{name}: {here}" for name, here in pairs)
        return f"const {match[2] or f'{{ {names} }}'} = modules.{called(other)}"

    def given(match: re.Match[str]) -> str:
        exports.update({match[1]: match[1]} if match[1] else {name: here for here, name in _pairs(match[2])})
        return match[0].removeprefix("export ") if match[1] else ""

    body = EXPORT.sub(given, IMPORT.sub(taken, CAST.sub("", ASIDE.sub("", COMMENT.sub("", text))))).strip()
    body = CARRIED.sub(r"\1\2", INDENT.sub("\n", TAKEN_TOO.sub(", ", body)))
    names = ", ".join(name if name == here else f"{name}: {here}" for name, here in exports.items())
    function = f"\nmodules.{called(path)} ??= (() => {{\n{body}\nreturn {{ {names} }};\n}})();\n"
    return Module(path, imports, exports, function)


def called(path: str) -> str:
    """Return what a module is called in a script, as `case_file_agenda`: its tool's folder says where it is."""
    return re.sub(r"\W", "_", path.removeprefix("macros/tools/").removesuffix(".js"))


def _pairs(names: str) -> Iterator[tuple[str, str]]:
    """Yield each name in braces, and what it is called from there on."""
    for pair in PAIR.finditer(names):
        yield pair[1], pair[2] or pair[1]
