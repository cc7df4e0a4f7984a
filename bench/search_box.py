"""The search box of a built site in Chromium, from disk, with one engine or another behind it."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

from bench import search_index

ENGINES = Path(__file__).parent / "engines"
OURS = "ours"
BOXES = ("lunr", "lunr_expanded", "minisearch", OURS)
BOX = "assets/javascripts/search.js"
VENDORED = {"minisearch": "vendor/minisearch.min.js"}
INPUT = ".md-search__input"
LINKS = ".md-search-result__item > .md-search-result__link:first-of-type"
FLAGS = ["--no-sandbox", "--disable-gpu", "--process-per-site"]
# In the page: what a reader sees, when the box opened, a key went down, the list first had a result and last changed.
WATCH = """([links, input]) => {
  const shown = () => [...document.querySelectorAll(links)].filter(a => a.getClientRects().length).map(a => a.href)
  const at = {key: 0, first: null, changed: 0, list: '', begun: null, cold: null, full: null}
  globalThis.seen = () => ({links: shown().slice(0, 10), first: at.first, since: performance.now() - at.key,
    quiet: performance.now() - at.changed, cold: at.cold, full: at.full})
  addEventListener('keydown', event => Object.assign(at, {key: event.timeStamp, first: null}), true)
  addEventListener('focusin', event => { if (event.target.matches(input)) at.begun ??= event.timeStamp }, true)
  addEventListener('search-result', ({detail}) => { if (detail.grown) at.full ??= performance.now() - at.begun })
  new MutationObserver(() => {
    const now = shown()
    if (now.length && at.first === null) at.first = performance.now() - at.key
    if (now.length) at.cold ??= performance.now() - at.begun
    if (now.join() !== at.list) Object.assign(at, {list: now.join(), changed: performance.now()})
  }).observe(document, {childList: true, subtree: true, attributes: true, attributeFilter: ['hidden', 'class', 'href']})
}"""


@contextmanager
def chromium_page(slow: float, offline: bool = True) -> Iterator[Page]:
    """Yield an empty page of a Chromium whose processor is `slow` times slower."""
    with sync_playwright() as playwright:
        path = os.environ.get("CHROMIUM") or shutil.which("chromium") or None
        chromium = playwright.chromium.launch(executable_path=path, args=FLAGS)
        screen = {"width": 1280, "height": 900}
        page = chromium.new_context(offline=offline, viewport=screen, reduced_motion="reduce").new_page()  # type: ignore[arg-type]
        if slow > 1:
            page.context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": slow})
        yield page
        chromium.close()


class Box:
    """The search box of a page just opened."""

    def __init__(self, page: Page, site: Path, grows: bool) -> None:
        self._page = page
        self._grows = grows
        self.root = site.as_uri()
        self.full: float | None = None
        """The ms from the opening of the box until everything that can be found is."""
        page.goto(f"{self.root}/index.html")
        page.evaluate(WATCH, [LINKS, INPUT])

    def first(self, query: str) -> float | None:
        """Open the box and type the first query; return the ms from the opening to the first result."""
        self.ask(query, patience=20_000, pause=0)
        seen = self._page.evaluate("seen()")
        while self._grows and seen["full"] is None:
            self._page.wait_for_timeout(50)
            seen = self._page.evaluate("seen()")
        self.full = seen["full"]
        cold: float | None = seen["cold"]
        return cold

    def ask(self, query: str, patience: float = 1500, pause: float = 150) -> tuple[list[str], float | None]:
        """Type a query; return the first ten addresses, and the ms from the last key to the first result."""
        page = self._page
        page.locator(INPUT).focus()
        page.locator(INPUT).fill("")
        page.keyboard.press("Backspace")
        while page.evaluate("seen().links.length"):
            page.wait_for_timeout(20)
        page.keyboard.insert_text(query[:-1])
        page.wait_for_timeout(pause)  # as between the keys of a quick typist
        page.keyboard.type(query[-1])
        while True:
            seen = page.evaluate("seen()")
            if seen["since"] > 300 and seen["quiet"] > 250 and (seen["links"] or seen["since"] > patience):
                return seen["links"], seen["first"]
            page.wait_for_timeout(40)


@contextmanager
def open_box(site: Path, engine: str = OURS, slow: float = 1) -> Iterator[Box]:
    """Yield the box of a site with an engine behind it."""
    with tempfile.TemporaryDirectory() as folder:
        if engine != OURS:
            site = shutil.copytree(site, Path(folder) / "site", ignore=shutil.ignore_patterns("downloads"))
            files = [ENGINES / VENDORED[engine]] if engine in VENDORED else []
            search_index.write(site, search_index.whole(site), [])
            (site / BOX).write_text(
                "\n".join(f.read_text("utf-8") for f in [*files, ENGINES / f"{engine}.js"]), "utf-8"
            )
        with chromium_page(slow) as page:
            yield Box(page, site, grows=engine == OURS)
