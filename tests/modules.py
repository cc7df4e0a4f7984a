"""Modules of the browser wing, for a test to call by names of its own."""

import json
from typing import Any

from playwright.sync_api import Browser, Frame, Page

from browser.join import called, ordered
from tests.conftest import ROOT

STORE = "browser/store.js"
PAGE_MODULE = "browser/page.js"
LIVE = """paths => {
  const modules = Object.assign({}, ...Array.from(document.scripts, script => script.modules))
  for (const [name, path] of Object.entries(paths)) globalThis[name] = modules[path]
}"""

TOLD = """async text => {
  const told = (EXPRESSION)
  return JSON.stringify(typeof told === "function" ? await told(JSON.parse(text)) : told)
}"""


def joined(page: Page, **paths: str) -> None:
    """Put what modules export on a page under names, joined for it alone: rules by themselves."""
    bodies = "".join(module.body for module in ordered(ROOT, list(paths.values())))
    named = ", ".join(f"{name}: modules.{called(path)}" for name, path in paths.items())
    page.evaluate(
        f'() => {{ "use strict"; const modules = {{}};\n{bodies}\nObject.assign(globalThis, {{ {named} }}) }}'
    )


def live(page: Page | Frame, **paths: str) -> None:
    """Put the page's own modules on it under names, with what they hold."""
    page.evaluate(LIVE, {name: called(path) for name, path in paths.items()})


class Modules:
    """What modules export, called by names of a test's own on a page that has nothing else.

    Values come and go as text: one by one, Playwright takes longer over them than the modules do.
    """

    def __init__(self, browser: Browser, **paths: str) -> None:
        self.page = browser.new_page()
        self.join(**paths)

    def join(self, **paths: str) -> None:
        """Put what more modules export under names, joined for this page alone: rules by themselves."""
        joined(self.page, **paths)

    def evaluate(self, expression: str, argument: Any = None) -> Any:
        """Return what an expression is, or what a function that it is returns for an argument."""
        text = self.page.evaluate(TOLD.replace("EXPRESSION", expression), json.dumps(argument))
        return None if text is None else json.loads(text)
