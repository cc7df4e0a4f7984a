"""Measure search on the judged queries: `python -m bench.search SITE [--engine E] [--slow 4] [--times 10] [--misses]`.

SITE is a built site. Engines: `lunr`, the theme's own; `lunr_expanded`, the theme's with synonyms and spelling put into
the query; `minisearch`, as it comes; `ours`; and `pagefind`. All but Pagefind answer behind the real box, from disk.
All run on the same pages. Queries and metrics: tests/search/README.md. `--times 10` measures ours alone, with ten
times the pages.
"""

import argparse
import math
import statistics
import subprocess
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, ExitStack, contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, Protocol
from urllib.parse import unquote, urlsplit

from bench import search_index, search_pagefind
from bench.search_box import BOXES, OURS, open_box
from macros.models.yaml_file import YamlFile

ROOT = Path(__file__).parent.parent
QUERIES = ROOT / "tests/search/queries-dev.yml"
PAGEFIND = "pagefind"
ENGINES = (*BOXES[:-1], PAGEFIND, OURS)
TIMED = 25
"""How many queries are asked again of a slow processor."""


class Asked(Protocol):
    """An engine in a page just opened."""

    root: str
    full: float | None

    def first(self, query: str) -> float | None:
        """Return the ms that the first query took."""

    def ask(self, query: str) -> tuple[list[str], float | None]:
        """Return the first ten addresses for a query, and the ms to the first of them."""


Opener = Callable[[float], AbstractContextManager[Asked]]


@dataclass(frozen=True)
class Row:
    """One query, measured."""

    query: Mapping[str, Any]
    pages: Sequence[str]
    ms: float | None
    scores: Mapping[str, float]


@dataclass(frozen=True)
class Run:
    """The queries asked in one page, and how its first one went."""

    rows: Sequence[Row]
    cold: float | None
    full: float | None

    def said(self) -> str:
        """Return how long results took."""
        times = sorted(row.ms for row in self.rows if row.ms is not None)
        if not times or self.cold is None:
            return "no results"
        last = times[math.ceil(len(times) * 0.95) - 1]
        full = f"; all of it searched after {self.full:.0f} ms" if self.full else ""
        later = f"{statistics.median(times):.0f} ms (median), {last:.0f} ms (95 in 100)"
        return f"first of all {self.cold:.0f} ms{full}; later {later}"


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


def page_of(address: str, root: str) -> str:
    """Return the page of an address: `file:///…/law/index.html#a` is `law/index.md`."""
    path = unquote(urlsplit(address).path).removeprefix(f"{unquote(urlsplit(root).path)}/")
    return str(Path(path).with_suffix(".md"))


def measure(opened: Opener, queries: Sequence[Mapping[str, Any]], slow: float = 1) -> Run:
    """Ask every query of a page just opened, the first one twice."""
    rows = []
    with opened(slow) as asked:
        cold = asked.first(queries[0]["query"])
        for query in queries:
            links, ms = asked.ask(query["query"])
            ranking = list(dict.fromkeys(page_of(link, asked.root) for link in links))
            rows.append(Row(query, ranking, ms, scores(ranking, query["relevant"])))
        return Run(rows, cold, asked.full)


def table(rows: Sequence[Row]) -> str:
    """Return the metrics by kind."""
    kinds: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        kinds[row.query["kind"]].append(row)
    names = list(rows[0].scores)
    lines = [f"{'kind':20} {'n':>3} " + " ".join(f"{name:>7}" for name in names)]
    for kind, some in [*sorted(kinds.items()), ("all", list(rows))]:
        means = [statistics.mean(row.scores[name] for row in some) for name in names]
        lines.append(f"{kind:20} {len(some):3} " + " ".join(f"{mean:7.3f}" for mean in means))
    return "\n".join(lines)


@contextmanager
def engine_of(name: str, site: Path) -> Iterator[tuple[Opener, tuple[int, int]]]:
    """Yield how to open a page with an engine, and the bytes of its index, raw and gzipped."""
    with ExitStack() as stack:
        if name == PAGEFIND:
            copy = stack.enter_context(search_pagefind.indexed(site))
            yield partial(search_pagefind.open_pagefind, copy), search_pagefind.size(copy)
        else:
            yield partial(open_box, site, name), search_index.size(site, plain=name in {"lunr", "minisearch"})


def report(name: str, site: Path, queries: Sequence[Mapping[str, Any]], slow: float, misses: bool) -> None:
    """Print all there is to say of an engine."""
    with engine_of(name, site) as (opened, (raw, gzipped)):
        run, slowed = measure(opened, queries), measure(opened, queries[:TIMED], slow)
    print(f"\n{name}")
    for row in run.rows if misses else []:
        if not row.scores["succ@3"]:
            print(f"  {row.query['id']}  {row.query['query']}\n       got {', '.join(row.pages[:3]) or 'nothing'}")
    print(table(run.rows))
    print(f"index: {raw / 1e6:.2f} MB, {gzipped / 1e6:.2f} MB gzipped\n{run.said()}")
    print(f"processor {slow:g} times slower: {slowed.said()}", flush=True)


def main() -> None:
    """Print the table of each engine asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("site", type=Path, nargs="?", default=ROOT / "site")
    parser.add_argument("--queries", type=Path, default=QUERIES)
    parser.add_argument("--engine", choices=ENGINES, action="append", help="all unless told")
    parser.add_argument("--slow", type=float, default=4, help="how many times slower the processor is made")
    parser.add_argument("--times", type=int, default=1, help="measure ours alone with so many times the pages")
    parser.add_argument("--misses", action="store_true", help="list queries without a good page in the first three")
    asked = parser.parse_args()
    site, queries = asked.site.resolve(), YamlFile(asked.queries, asked.queries.parent).content
    if asked.times > 1:
        with search_index.multiplied(site, asked.times) as many:
            print(f"{asked.times} times the pages; the copies stand among the results, so only times and sizes count")
            report(OURS, many, queries, asked.slow, misses=False)
        return
    for engine in asked.engine or ENGINES:
        try:
            report(engine, site, queries, asked.slow, asked.misses)
        except subprocess.CalledProcessError as fault:
            print(f"\n{engine}: cannot be installed or run here ({fault}). The others go on.")


if __name__ == "__main__":
    main()
