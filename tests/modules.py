"""Modules of the browser wing, called as a page's own scripts call them."""

from typing import Any

from playwright.sync_api import JSHandle, Page

from browser.join import ordered
from tests.conftest import ROOT

PAGE, STORE, KEEPING = "browser/page.js", "browser/store.js", "browser/keeping.js"
HELD = """paths => {
  const modules = Object.assign({}, ...Array.from(document.scripts, script => script.modules))
  return Object.fromEntries(Object.entries(paths).map(([name, path]) => [name, modules[path]]))
}"""


class Modules:
    """What some modules export, each under a name: `evaluate("wres.halfUp(1.125, 2)")`."""

    def __init__(self, handle: JSHandle, names: list[str]) -> None:
        self.handle, self.names = handle, ", ".join(names)

    def evaluate(self, expression: str, given: Any = None) -> Any:
        """Return an expression's value, or what it gives for an argument if it is a function; as a page's `evaluate`."""
        call = "typeof made === 'function' ? made(given) : made"
        return self.handle.evaluate(
            f"({{ {self.names} }}, given) => {{ const made = {expression}\nreturn {call} }}", given
        )


def modules(page: Page, **paths: str) -> Modules:
    """Return modules by the names that a test gives them, joined for it alone: what they hold is not the page's."""
    bodies = "".join(module.body for module in ordered(ROOT, list(paths.values())))
    named = ", ".join(f'{name}: modules["{path}"]' for name, path in paths.items())
    return Modules(
        page.evaluate_handle(f'() => {{ "use strict"; const modules = {{}};\n{bodies}\nreturn {{ {named} }} }}'),
        list(paths),
    )


def loaded(page: Page, **paths: str) -> Modules:
    """Return modules of the page's own scripts, by the names that a test gives them, with what they hold."""
    return Modules(page.evaluate_handle(HELD, paths), list(paths))
