"""Let `make serve` show an edit at once: a page that would come out as before is neither converted nor drawn again.

While the server runs, this module stays and remembers each page as it was last drawn, with a digest of what it was
drawn from: its Markdown after its macros, its front matter, and what all pages share (settings, templates, contents,
the other pages' titles, the names of all files). A build on its own remembers nothing.
"""

import gc
import hashlib
import json
import logging
import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import jinja2

FRONT_MATTER = re.compile(r"\A---\n(.*?)^---$", re.MULTILINE | re.DOTALL)
ENTRY = re.compile(r"^(\w+):.*?(?=^\w|\Z)", re.MULTILINE | re.DOTALL)
OF_ONE_PAGE = {"description", "job", "nations", "owner", "reviewed", "critical", "lay_wordings", "help_first", "search"}
"""What front matter says for the page alone: templates show none of it on other pages."""


@dataclass
class Kept:
    """A page as it was drawn, and what the generator asks of it when it draws others."""

    drawn_from: str
    anchors: set[str] = field(default_factory=set)
    links: dict[str, dict[str, str]] = field(default_factory=dict)
    """Where it links to within other pages: the link as written, by anchor, by file."""
    sections: list[dict[str, Any]] = field(default_factory=list)
    """What the search index holds of it."""
    html: str = ""


class Compiled(jinja2.BytecodeCache):
    """Templates as they were compiled. The engine tells by their text whether they still are what they were."""

    def __init__(self) -> None:
        self._code: dict[str, bytes] = {}

    def load_bytecode(self, bucket: Any) -> None:
        """Give what was kept of a template."""
        if bucket.key in self._code:
            bucket.bytecode_from_string(self._code[bucket.key])

    def dump_bytecode(self, bucket: Any) -> None:
        """Keep a template."""
        self._code[bucket.key] = bucket.bytecode_to_string()


@dataclass
class Memory:
    """What is remembered from one build to the next, and what this build adds."""

    serving: bool = False
    shared: str = ""
    pages: dict[str, Kept] = field(default_factory=dict)
    drawn: dict[str, Kept] = field(default_factory=dict)
    """Pages that this build draws: remembered only if it ends without a warning."""
    templates: Compiled = field(default_factory=Compiled)


memory = Memory()


def on_startup(command: str, **_: Any) -> None:
    """Remember pages if a server was started."""
    memory.serving = command == "serve"
    # A build drops little in circles: looking for them after each 700 new objects would take a thirtieth of its time.
    gc.set_threshold(10_000)


def on_nav(nav: Any, config: Any, files: Any) -> None:
    """Take the digest of what all pages share."""
    memory.drawn = {}
    if not memory.serving:
        return
    theme = Path(config.theme.custom_dir)
    templates = [path for path in sorted(theme.rglob("*")) if path.is_file() and theme / "assets" not in path.parents]
    memory.shared = _digest(
        str(nav),
        [{key: value for key, value in settings.items() if key != "site_dir"} for settings in config.user_configs],
        [config.site_url, config.extra, config.extra_css, [str(script) for script in config.extra_javascript]],
        dict(config.theme),
        [[path.as_posix(), path.read_text("utf-8", "replace")] for path in templates],
        [[file.src_uri, file.url] for file in files],
        [_known_of(file.content_string) for file in files.documentation_pages()],
    )


def on_page_markdown(markdown: str, page: Any, files: Any, **_: Any) -> None:
    """Where nothing has changed, put what was drawn in place of the conversion; else note what is to be drawn."""
    if not memory.serving:
        return
    name = page.file.src_uri
    drawn_from = _digest(memory.shared, name, page.meta, markdown)
    kept = memory.pages.get(name)
    if kept is None or kept.drawn_from != drawn_from:
        memory.drawn[name] = Kept(drawn_from)
        return

    def render(*_: Any) -> None:
        page.content, page.toc = "", []
        page.present_anchor_ids = kept.anchors
        page.links_to_anchors = {files.get_file_from_path(to): links for to, links in kept.links.items()}

    page.render = render
    page.meta["template"] = "kept.html"
    page.meta["search"] = {"exclude": True}  # its sections are known: see below


def on_env(env: Any, **_: Any) -> None:
    """Keep compiled templates."""
    if memory.serving:
        env.bytecode_cache = memory.templates


def on_page_context(context: Any, page: Any, config: Any, **_: Any) -> None:
    """Keep a page's sections for search, or give those that were kept. The search plugin stands before this one."""
    if not memory.serving:
        return
    name = page.file.src_uri
    index = config.plugins["material/search"].search_index.entries
    if name not in memory.drawn:
        page.content = memory.pages[name].html
        index += memory.pages[name].sections
        return
    kept = memory.drawn[name]
    own = (page.url, f"{page.url}#")
    kept.sections = [entry for entry in index if entry["location"] == own[0] or entry["location"].startswith(own[1])]
    kept.anchors = page.present_anchor_ids
    kept.links = {to.src_uri: links for to, links in (page.links_to_anchors or {}).items()}


def on_post_page(output: str, page: Any, **_: Any) -> None:
    """Keep a page as it was drawn."""
    if page.file.src_uri in memory.drawn:
        memory.drawn[page.file.src_uri].html = output


def on_post_build(**_: Any) -> None:
    """Remember what this build drew, unless there was a warning: the next build must give it too."""
    counts = [
        handler.get_counts() for handler in logging.getLogger("mkdocs").handlers if hasattr(handler, "get_counts")
    ]
    if counts and not any(counts):
        memory.pages.update(memory.drawn)


def _known_of(page: str) -> list[str]:
    """Return what the contents may show of a page: its front matter, without what is of that page alone."""
    about = FRONT_MATTER.match(page)
    return [entry[0] for entry in ENTRY.finditer(about[1]) if entry[1] not in OF_ONE_PAGE] if about else []


def _digest(*parts: Any) -> str:
    return hashlib.sha256(json.dumps(parts, sort_keys=True, default=str).encode()).hexdigest()
