"""Modules of the browser wing, for a test to call by names of its own."""

from playwright.sync_api import Frame, Page

from browser.join import called, ordered
from tests.conftest import ROOT

STORE = "browser/store.js"
PAGE_MODULE = "browser/page.js"
LIVE = """paths => {
  const modules = Object.assign({}, ...Array.from(document.scripts, script => script.modules))
  for (const [name, path] of Object.entries(paths)) globalThis[name] = modules[path]
}"""


def joined(page: Page, **paths: str) -> None:
    """Put what modules export on a page under names, joined for it alone: rules by themselves."""
    bodies = "".join(module.body for module in ordered(ROOT, list(paths.values())))
    named = ", ".join(f'{name}: modules["{called(path)}"]' for name, path in paths.items())
    page.evaluate(
        f'() => {{ "use strict"; const modules = {{}};\n{bodies}\nObject.assign(globalThis, {{ {named} }}) }}'
    )


def live(page: Page | Frame, **paths: str) -> None:
    """Put the page's own modules on it under names, with what they hold."""
    page.evaluate(LIVE, {name: called(path) for name, path in paths.items()})
