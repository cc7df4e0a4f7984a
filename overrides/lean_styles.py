"""The theme's style sheets without what nothing here wears: a browser reads them whole before it draws a page.

A rule stays if each class, id and value of an attribute that it asks for stands on some page or in some script. What
stands in `:not()` and the like is not asked for. A custom property (`--name`) stays if something uses it.
"""

import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

STRING = r'"(?:\\.|[^"\\])*"|\'(?:\\.|[^\'\\])*\''
HEAD = re.compile(rf"((?:{STRING}|[^{{}};\"'])*)([{{;])")
BRACE = re.compile(rf"{STRING}|[{{}}]")
SELECTOR = re.compile(r"(?:[^,()\[]|\[[^\]]*\]|\((?:[^()]|\([^()]*\))*\))+")
GROUP = re.compile(r":[\w-]+\([^()]*\)")
ASKED = re.compile(r"""[.#]((?:[\w-]|\\.)+)|\[[\w-]+=["']?([\w-]+)["']?\]""")
WORN = re.compile(r'[\w-]+=(?:"([^"]*)"|([^\s">]+))')
WORD = re.compile(r"[\w-]+")
PROPERTY = re.compile(rf"(?<=[{{;])(--[\w-]+):(?:{STRING}|[^;}}\"'])*(?:;|(?=}}))")
USED = re.compile(r"var\((--[\w-]+)")
SWITCHING = "[data-md-color-switching]"
"""It stills what moves while the look is changed, and as each page opens: every element is then styled anew, twice."""


def on_post_build(config: Any) -> None:
    """Make the theme's sheets lean, once every page is written."""
    site = Path(config["site_dir"])
    scripts = [path for path in site.glob("assets/javascripts/**/*.js") if path.parent.name != "vendor"]
    words = {word for path in scripts for word in WORD.findall(path.read_text("utf-8"))}
    words |= worn(path.read_text("utf-8") for path in site.rglob("*.html"))
    sheets = {path: path.read_text("utf-8") for path in site.glob("assets/stylesheets/**/*.css")}
    theirs = [path for path in sheets if path.name.endswith(".min.css")]
    sheets |= {path: lean(sheets[path], words) for path in theirs}
    used = words.union(*(USED.findall(sheet) for sheet in sheets.values()))
    for path in theirs:
        path.write_text(without_unused(sheets[path], used), "utf-8")


def worn(pages: Iterable[str]) -> set[str]:
    """Return each word that stands in an attribute."""
    return {word for page in pages for pair in WORN.findall(page) for word in "".join(pair).split()}


def lean(sheet: str, words: set[str]) -> str:
    """Return a style sheet without the rules that ask for other words than these."""
    kept = []
    at = 0
    while part := HEAD.match(sheet, at):
        head, end = part.groups()
        at = part.end()
        if end == ";":
            kept.append(part[0])
            continue
        after = _after(sheet, at)
        body, at = sheet[at : after - 1], after
        if head.startswith(("@media", "@supports")):
            body = lean(body, words)
        elif not head.startswith("@"):
            head = ",".join(one for one in SELECTOR.findall(head) if asked(one) <= words and SWITCHING not in one)
        if head and body:
            kept.append(f"{head}{{{body}}}")
    return "".join(kept)


def asked(selector: str) -> set[str]:
    """Return the words that something must wear for a selector to match it."""
    while (bare := GROUP.sub("", selector)) != selector:
        selector = bare
    return {(name or value).replace("\\", "") for name, value in ASKED.findall(selector)}


def without_unused(sheet: str, used: set[str]) -> str:
    """Return a style sheet that sets no properties but these."""
    return PROPERTY.sub(lambda found: found[0] if found[1] in used else "", sheet)


def _after(sheet: str, at: int) -> int:
    """Return where the block that begins here has ended."""
    deep = 1
    for brace in BRACE.finditer(sheet, at):
        deep += {"{": 1, "}": -1}.get(brace[0], 0)
        if not deep:
            return brace.end()
    raise ValueError("A block of the theme’s style sheet does not end.")
