"""Code in a page: what stands in it is shown, never done. It is found only where the site generator finds it too."""

import re

FENCE = re.compile(r"( *)(`{3,}|~{3,})[\w+-]* *")
CODE = re.compile(r"(?<![\\`])(`+)(?!`)([^\n]+?)(?<!`)\1(?!`)")
ENDS = re.compile(r"</(?:div|details|summary)\b", re.IGNORECASE)
UNCLOSED = "No line below ends this code. Put a line of the same marks under it, as far in as this one."
OUTDENTED = "A line of this code stands further to the left than its first. Move it in, or end the code before it."
UNPAIRED = "A backtick without its pair in this line. Begin and end code in one line; for the sign itself, write &#96;."
ENDING = "Even in code this tag ends what stands around it. Show it in a block of code, between lines of ```."


def blanked(words: str) -> tuple[str, list[tuple[int, str]]]:
    """Return a page's words with the insides of code made blank, and what is wrong with code that is not whole.

    Code that does not end where it must is told, by its line from 0: a reader and a check would part it otherwise.
    """
    lines, faults = _without_fences(words)
    for at, line in enumerate(lines):
        if "`" in line:
            lines[at] = CODE.sub(lambda found: " " * len(found[0]), line)
            if "`" in lines[at]:
                faults.append((at, UNPAIRED))
            elif len(ENDS.findall(line)) > len(ENDS.findall(lines[at])):
                faults.append((at, ENDING))
    return "\n".join(lines), faults


def without_fences(words: str) -> str:
    """Return a page's words, its blocks of code made blank."""
    return "\n".join(_without_fences(words)[0])


def _without_fences(words: str) -> tuple[list[str], list[tuple[int, str]]]:
    """Return the lines of a page, those of its blocks of code blank, and which of the blocks are not whole."""
    lines = words.split("\n")
    faults = []
    opening, indent, end = -1, "", ""
    for at, line in enumerate(lines):
        if opening < 0:
            if found := FENCE.fullmatch(line):
                opening, indent, end = at, found[1], found[1] + found[2]
        elif line.rstrip(" ") == end:
            lines[opening : at + 1] = [" " * len(inside) for inside in lines[opening : at + 1]]
            opening = -1
        elif line.strip() and not line.startswith(indent):
            faults.append((opening, OUTDENTED))
            opening = -1
    if opening >= 0:
        faults.append((opening, UNCLOSED))
    return lines, faults
