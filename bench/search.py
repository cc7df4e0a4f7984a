"""Measure search through the real box, from disk: `python -m bench.search SITE [--engine E] [--slow 4] [--misses]`.

SITE is a built site. Engines: `ours`; `lunr`, the theme's own; `lunr_expanded`, the theme's with synonyms and spelling
put into the query. Queries and metrics: tests/search/README.md. All engines run on the same pages.
"""

import argparse
import math
import os
import shutil
import statistics
import tempfile
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import yaml
from playwright.sync_api import Page, sync_playwright

ROOT = Path(__file__).parent.parent
QUERIES = ROOT / "tests/search/queries-dev.yml"
ENGINES = ("lunr", "lunr_expanded", "ours")
BOX = "assets/javascripts/search/box.js"
INPUT = ".md-search__input"
LINKS = ".md-search-result__item > .md-search-result__link:first-of-type"
FLAGS = ["--no-sandbox", "--disable-gpu", "--process-per-site"]
# In the page: what a reader sees, when a key went down, when the list first had a result and when it last changed.
WATCH = """links => {
  const shown = () => [...document.querySelectorAll(links)].filter(a => a.getClientRects().length).map(a => a.href)
  const at = {key: 0, first: null, changed: 0, list: ''}
  globalThis.seen = () => ({links: shown().slice(0, 10), first: at.first, since: performance.now() - at.key,
    quiet: performance.now() - at.changed})
  addEventListener('keydown', event => Object.assign(at, {key: event.timeStamp, first: null}), true)
  new MutationObserver(() => {
    const now = shown()
    if (now.length && at.first === null) at.first = performance.now() - at.key
    if (now.join() !== at.list) Object.assign(at, {list: now.join(), changed: performance.now()})
  }).observe(document, {childList: true, subtree: true, attributes: true, attributeFilter: ['hidden', 'class', 'href']})
}"""


@dataclass(frozen=True)
class Row:
    """One query, measured."""

    query: Mapping[str, Any]
    pages: Sequence[str]
    ms: float | None
    scores: Mapping[str, float]


def scores(ranking: Sequence[str], relevant: Mapping[str, int]) -> dict[str, float]:
    """Return the four metrics of one query, for pages in order, each once."""
    grades = [relevant.get(page, 0) for page in ranking[:10]]
    place = next((i for i, grade in enumerate(grades, 1) if grade >= 2), 0)
    best = sorted(relevant.values(), reverse=True)
    return {
        "MRR@10": 1 / place if place else 0.0,
        "succ@1": float(place == 1),
        "succ@3": float(1 <= place <= 3),
        "nDCG@10": _gain(grades) / _gain(best),
    }


def _gain(grades: Sequence[int]) -> float:
    return math.fsum((2.0**grade - 1) / math.log2(i + 1) for i, grade in enumerate(grades, 1))


def page_of(address: str, site: Path) -> str:
    """Return the page of an address: `file:///…/law/index.html#a` is `law/index.md`."""
    path = unquote(urlsplit(address).path).removeprefix(f"{unquote(urlsplit(site.as_uri()).path)}/")
    return str(Path(path).with_suffix(".md"))


class Box:
    """The search box of one open page."""

    def __init__(self, page: Page, site: Path, slow: float) -> None:
        self._page = page
        page.goto((site / "index.html").as_uri())
        page.evaluate(WATCH, LINKS)
        if slow > 1:
            page.context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": slow})

    def ask(self, query: str, patience: float = 1500) -> tuple[list[str], float | None]:
        """Type a query; return the first ten addresses, and the ms from the last key to the first result."""
        page = self._page
        page.locator(INPUT).focus()
        page.locator(INPUT).fill("")
        page.keyboard.press("Backspace")
        while page.evaluate("seen().links.length"):
            page.wait_for_timeout(20)
        page.keyboard.insert_text(query[:-1])
        page.wait_for_timeout(150)  # as between the keys of a quick typist
        page.keyboard.type(query[-1])
        while True:
            seen = page.evaluate("seen()")
            if seen["since"] > 300 and seen["quiet"] > 250 and (seen["links"] or seen["since"] > patience):
                return seen["links"], seen["first"]
            page.wait_for_timeout(40)


@contextmanager
def with_engine(site: Path, engine: str) -> Iterator[Path]:
    """Yield the site with another engine behind its box."""
    if engine == "ours":
        yield site
        return
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "site"
        shutil.copytree(site, copy)
        shutil.copy(ROOT / f"bench/engines/{engine}.js", copy / BOX)
        yield copy


def measure(site: Path, queries: Sequence[Mapping[str, Any]], slow: float = 1) -> tuple[list[Row], float | None]:
    """Ask every query; return a row for each, and the ms to the first result of a page just opened."""
    path = os.environ.get("CHROMIUM") or shutil.which("chromium") or None
    rows = []
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=path, args=FLAGS)
        context = chromium.new_context(offline=True, viewport={"width": 1280, "height": 900}, reduced_motion="reduce")
        box = Box(context.new_page(), site, slow)
        _, cold = box.ask(queries[0]["query"], patience=20_000)
        box.ask("ready", patience=3000)
        for query in queries:
            links, ms = box.ask(query["query"])
            ranking = list(dict.fromkeys(page_of(link, site) for link in links))
            rows.append(Row(query, ranking, ms, scores(ranking, query["relevant"])))
        chromium.close()
    return rows, cold


def table(rows: Sequence[Row], cold: float | None) -> str:
    """Return the metrics by kind, and how long results took."""
    kinds: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        kinds[row.query["kind"]].append(row)
    names = list(rows[0].scores)
    lines = [f"{'kind':20} {'n':>3} " + " ".join(f"{name:>7}" for name in names)]
    for kind, some in [*sorted(kinds.items()), ("all", list(rows))]:
        means = [statistics.mean(row.scores[name] for row in some) for name in names]
        lines.append(f"{kind:20} {len(some):3} " + " ".join(f"{mean:7.3f}" for mean in means))
    times = sorted(row.ms for row in rows if row.ms is not None)
    if times and cold is not None:
        last = times[math.ceil(len(times) * 0.95) - 1]
        said = f"{statistics.median(times):.0f} ms (median), {last:.0f} ms (95 in 100)"
        lines.append(f"last key to first result: {said}; page just opened: {cold:.0f} ms")
    return "\n".join(lines)


def main() -> None:
    """Print the table of each engine asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("site", type=Path, nargs="?", default=ROOT / "site")
    parser.add_argument("--queries", type=Path, default=QUERIES)
    parser.add_argument("--engine", choices=ENGINES, action="append", help="all unless told")
    parser.add_argument("--slow", type=float, default=1, help="how many times slower the processor is made")
    parser.add_argument("--misses", action="store_true", help="list queries without a good page in the first three")
    asked = parser.parse_args()
    queries = yaml.safe_load(asked.queries.read_text("utf-8"))
    for engine in asked.engine or ENGINES:
        with with_engine(asked.site.resolve(), engine) as site:
            rows, cold = measure(site, queries, asked.slow)
        print(f"\n{engine}{f', processor {asked.slow:g} times slower' if asked.slow > 1 else ''}")
        for row in rows if asked.misses else []:
            if not row.scores["succ@3"]:
                print(f"  {row.query['id']}  {row.query['query']}\n       got {', '.join(row.pages[:3]) or 'nothing'}")
        print(table(rows, cold))


if __name__ == "__main__":
    main()
