"""A page's words as a template: text, and calls of macros with plain words and numbers. Nothing else runs.

A page is written by whoever sends a change, and rendered on the computer of whoever looks at it. So it may call macros
and no more: no loops, no reaching inside things, no taking in of files.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache, partial
from typing import Any

from jinja2 import Environment, TemplateSyntaxError, nodes

from macros.models.mistakes import nearest
from macros.render.book import WrongUse
from macros.render.unread import unread

Names = Mapping[str, Callable[..., str]]

FILTERS: dict[str, Callable[[str], str]] = {"capitalize": lambda words: words.capitalize()}
"""What may stand after a `|`."""
MAY = "A page may call macros with plain words and numbers"
REFUSED: dict[type[nodes.Node], str] = {
    nodes.Getattr: f"Reaches inside with a dot. {MAY}: take out the dot and what follows.",
    nodes.Getitem: f"Reaches inside with [ ]. {MAY}: take the brackets out.",
    nodes.For: f"A loop. {MAY}: write the lines out, or make a macro of them.",
    nodes.Include: f"Takes in another file. {MAY}: write the words here, or make a macro of them.",
    nodes.Import: f"Takes in another file. {MAY}: write the words here, or make a macro of them.",
    nodes.FromImport: f"Takes in another file. {MAY}: write the words here, or make a macro of them.",
    nodes.Extends: f"Takes in another file. {MAY}: write the words here, or make a macro of them.",
}
"""What to say of what a template could do; what is not named here is refused in general words."""


MARKUP = frozenset("<>")
"""What no word given to a macro holds, as it stands or escaped: it would be printed as it is."""


class TemplateFault(ValueError):
    """A page's template can't be rendered.

    Attributes:
        line: Where, in the page's words, from 1.
        says: What is wrong, and what to do.
    """

    def __init__(self, line: int, says: str) -> None:
        super().__init__(says)
        self.line = line
        self.says = says


@lru_cache(maxsize=1024)
def parsed(words: str) -> nodes.Template:
    """Return a template's tree, every part of it allowed.

    Raises:
        TemplateFault: It can't be read, or does what no page may.
    """
    if (at := words.find("{#")) >= 0:
        says = "A comment, {#. It would vanish, and join what stands on either side. Take it out."
        raise TemplateFault(words.count("\n", 0, at) + 1, says)
    try:
        tree = Environment().parse(words)
    except TemplateSyntaxError as fault:
        raise TemplateFault(*unread(words, fault.lineno, str(fault.message))) from None
    except ValueError:
        digits = re.search(r"[\d_]{1000,}", words)
        line = words.count("\n", 0, digits.start()) + 1 if digits else 1
        raise TemplateFault(line, f"A number too long to read. {MAY}.") from None
    except (RecursionError, MemoryError):
        raise TemplateFault(1, f"Brackets inside brackets, too many to read. {MAY}.") from None
    for each in tree.body:
        _allow(each)
    return tree


DEEPEST = 10
"""How far boxes may lie within one another."""


def _allow(node: nodes.Node, depth: int = 0) -> None:
    if depth > DEEPEST:
        raise TemplateFault(node.lineno, f"Boxes in boxes in boxes. {MAY}: end one before the next begins.")
    if isinstance(node, nodes.Output):
        for printed in node.nodes:
            _allow_printed(printed)
    elif isinstance(node, nodes.CallBlock) and not node.args and not node.defaults:
        _allow_call(node.call)
        for each in node.body:
            _allow(each, depth + 1)
    else:
        _refuse(node)


def _allow_printed(node: nodes.Node) -> None:
    if isinstance(node, nodes.Filter) and node.node:
        if node.name not in FILTERS or node.args or node.kwargs or node.dyn_args or node.dyn_kwargs:
            says = f"| {node.name} is not for pages. They have: | {', | '.join(FILTERS)}. Take it out."
            raise TemplateFault(node.lineno, says)
        if isinstance(node.node, nodes.Filter):
            raise TemplateFault(node.lineno, f"One | after another. {MAY}, and one | behind it.")
        _allow_printed(node.node)
    elif not isinstance(node, (nodes.TemplateData, nodes.Name)):
        _allow_call(node)


def _allow_call(node: nodes.Node) -> None:
    if not isinstance(node, nodes.Call) or not isinstance(node.node, nodes.Name) or node.dyn_args or node.dyn_kwargs:
        _refuse(node.node if isinstance(node, nodes.Call) else node)
    else:
        values: list[nodes.Node] = [*node.args, *(each.value for each in node.kwargs)]
        for value in values:
            if not isinstance(value, nodes.Const):
                _refuse(value)
            elif isinstance(value.value, str) and not MARKUP.isdisjoint(value.value):
                raise TemplateFault(value.lineno, f"< or > in “{value.value[:40]}”. {MAY}, not with markup.")


def _refuse(node: nodes.Node) -> None:
    general = f"A page can't do this. {MAY}: {{{{ cite(…) }}}}, {{% call differs(…) %}}, {{% raw %}}."
    raise TemplateFault(node.lineno, REFUSED.get(type(node), general))


def rendered(words: str, names: Names) -> str:
    """Return what a page's words become.

    Args:
        words: The page, without its front matter.
        names: The macros.

    Raises:
        TemplateFault: It can't be read, does what no page may, or calls a macro that isn't there or that refuses.
    """
    return _written(parsed(words).body, names)


def calls(words: str) -> Iterator[tuple[str, list[Any]]]:
    """Yield each call of a macro in a page's words: its name, and the values it is given."""
    return ((name, values) for _, name, values in calls_by_line(words))


@lru_cache(maxsize=1024)
def calls_by_line(words: str) -> tuple[tuple[int, str, list[Any]], ...]:
    """Return each call of a macro in a page's words: its line in them, from 1, its name, and the values it is given."""
    return tuple(_calls(parsed(words).body))


def _calls(body: list[nodes.Node]) -> Iterator[tuple[int, str, list[Any]]]:
    for node in body:
        if isinstance(node, nodes.CallBlock):
            yield _call(node.call)
            yield from _calls(node.body)
        elif isinstance(node, nodes.Output):
            for each in node.nodes:
                printed = each.node if isinstance(each, nodes.Filter) else each
                if isinstance(printed, nodes.Call):
                    yield _call(printed)


def _call(node: nodes.Call) -> tuple[int, str, list[Any]]:
    if not isinstance(node.node, nodes.Name):
        raise AssertionError(node)  # `parsed` lets nothing else through
    return node.lineno, node.node.name, [each.as_const() for each in (*node.args, *(x.value for x in node.kwargs))]


def _written(body: list[nodes.Node], names: Names) -> str:
    parts = []
    for node in body:
        if isinstance(node, nodes.CallBlock):
            parts.append(_called(node.call, names, caller=partial(_written, node.body, names)))
        elif isinstance(node, nodes.Output):
            parts += [_printed(each, names) for each in node.nodes]
    return "".join(parts)


def _printed(node: nodes.Expr, names: Names) -> str:
    if isinstance(node, nodes.TemplateData):
        return node.data
    if isinstance(node, nodes.Filter) and isinstance(node.node, nodes.Expr):
        return FILTERS[node.name](_printed(node.node, names))
    if isinstance(node, nodes.Name):
        return _told(node, lambda: str(_named(node, names)))
    return _called(node, names)


def _called(node: nodes.Expr, names: Names, **more: Callable[[], str]) -> str:
    if not isinstance(node, nodes.Call) or not isinstance(node.node, nodes.Name):
        raise AssertionError(node)  # `parsed` lets nothing else through
    macro = _named(node.node, names)
    values = [each.as_const() for each in node.args]
    by_name = {each.key: each.value.as_const() for each in node.kwargs}
    return _told(node, lambda: str(macro(*values, **by_name, **more)))


def _named(node: nodes.Name, names: Names) -> Callable[..., str]:
    if node.name not in names:
        raise TemplateFault(node.lineno, f'Unknown macro or variable "{node.name}". {nearest(node.name, names)}')
    return names[node.name]


def _told(node: nodes.Node, run: Callable[[], str]) -> str:
    """Run what an author called. A macro may raise anything; an author needs the place."""
    try:
        return run()
    except TemplateFault:
        raise
    except WrongUse as refusal:
        raise TemplateFault(node.lineno, str(refusal)) from refusal
    except Exception as fault:
        raise TemplateFault(node.lineno, f"{type(fault).__name__}: {fault}") from fault
