"""The built site: every link lands, nothing is asked of another host, and it says how current it is."""

import json
import re
from collections.abc import Callable
from datetime import date
from functools import cache
from itertools import pairwise
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from lxml import html
from markdown import Markdown

from macros import open_book, whole
from macros.models.load import Data
from macros.models.yaml_file import OpenYamlFile
from tests.conftest import AS_OF, ROOT, build

# What a browser fetches by itself. A link that a reader follows is not among them.
FETCHED = ("//script/@src", "//link[not(@rel='canonical')]/@href", "//img/@src", "//source/@src", "//iframe/@src")
Later = Callable[[str], html.HtmlElement]
TEXT = {".html", ".css", ".js", ".json", ".svg", ".xml", ".txt"}


@cache
def tree(path: Path) -> html.HtmlElement:
    return html.parse(str(path)).getroot()


@cache
def anchors(path: Path) -> frozenset[str]:
    return frozenset(tree(path).xpath("//@id") + tree(path).xpath("//a/@name"))


def pages(site: Path) -> list[Path]:
    return sorted(site.rglob("*.html"))


def test_every_internal_link_and_anchor_lands(site: Path):
    lost = []
    for page in pages(site):
        for link in tree(page).xpath("//a/@href"):
            parts = urlsplit(link)
            if parts.scheme or parts.netloc or page.name == "404.html":
                continue
            # made after the build: tests/test_lms.py and tests/test_forms.py
            if "downloads/training/" in parts.path or re.search(r"downloads/(word/)?form-", parts.path):
                continue
            target = (page.parent / unquote(parts.path)).resolve() if parts.path else page
            target = target / "index.html" if target.is_dir() else target
            fragment = unquote(parts.fragment)
            if not target.is_file() or (fragment and not fragment.startswith("__") and fragment not in anchors(target)):
                lost.append(f"{page.relative_to(site)} → {link}")
    assert not lost, "\n".join(lost)


def test_no_page_fetches_anything_from_another_host(site: Path):
    fetched = [
        f"{page.relative_to(site)}: {address}"
        for page in pages(site)
        for query in FETCHED
        for address in tree(page).xpath(query)
        if urlsplit(address).netloc
    ]
    sheets = [p for p in site.rglob("*.css") if re.search(r"url\(\s*[\"']?(?:https?:)?//", p.read_text("utf-8"))]
    assert not fetched
    assert not sheets


def test_whatever_others_wrote_comes_with_its_licence():
    vendor = ROOT / "overrides/assets/javascripts/vendor"
    readme = (vendor / "README.md").read_text("utf-8")
    scripts = list(vendor.glob("*.min.js"))
    assert scripts
    for script in scripts:
        assert f"| `{script.name}` |" in readme
        licence = script.with_name(script.name.replace(".min.js", ".LICENSE.txt")).read_text("utf-8")
        assert "Copyright" in licence and "THE SOFTWARE IS PROVIDED" in licence, script.name


def test_each_page_allows_only_its_own_scripts(site: Path):
    for page in pages(site):
        if page.name == "404.html":  # it loads nothing: tests/test_missing.py
            continue
        policy = tree(page).xpath("//head/meta[@http-equiv='Content-Security-Policy']/@content")
        assert "script-src 'self';" in policy[0], page
        inline = tree(page).xpath(
            "//script[not(@src) and not(@type='application/json')] | //*[@*[starts-with(name(), 'on')]]"
        )
        assert not inline, page


def test_a_page_loads_the_scripts_of_its_tools_and_no_others(site: Path):
    for page in pages(site):
        if page.name == "404.html":  # it stands at any address, so it loads nothing
            continue
        loaded = [re.sub(r"^(\.\./)+|^/", "", script) for script in tree(page).xpath("//script[@defer]/@src")]
        before = [Path(script).name.split(".")[0] for script in loaded[:3]]
        assert before == ["iframe-worker-shim", "search", "bundle"], page  # the theme's, after what it needs
        loaded = loaded[3:]
        tools = sorted({f"tools/{tool}" for tool in tree(page).xpath("//@data-tool")})
        wanted = ["site", *(["shared", *tools] if tools else [])]
        assert [*loaded[:2], *sorted(loaded[2:])] == [f"assets/javascripts/{name}.js" for name in wanted], page
        assert all((site / script).is_file() for script in loaded), page


def test_each_page_has_one_title_a_language_and_a_description(site: Path):
    for page in pages(site):
        root = tree(page)
        assert len(root.xpath("//h1")) == 1, page
        assert root.get("lang") == "en", page
        if page.name != "404.html":
            assert root.xpath("//meta[@name='description']/@content")[0], page


def test_titles_are_all_different(site: Path):
    titles = [tree(page).xpath("//h1")[0].text_content() for page in pages(site) if page.name != "404.html"]
    assert len(titles) == len(set(titles))


def test_headings_go_down_one_step_at_a_time(site: Path):
    for page in pages(site):
        levels = [int(h.tag[1]) for h in tree(page).xpath("//article//*[self::h1 or self::h2 or self::h3 or self::h4]")]
        assert all(after - before <= 1 for before, after in pairwise(levels)), (page, levels)


def test_no_macro_or_placeholder_is_left_in_what_readers_see(site: Path):
    for page in pages(site):
        text = tree(page).xpath("string(//article)")
        if "contributing" not in page.parts:
            assert not re.search(r"\{\{|\{%|\{[a-z-]+\.[a-z_]+\}|\*\*", text), (
                page,
                re.findall(r".{40}\*\*.{20}", text),
            )


def test_each_page_says_how_current_it_is_without_a_script(site: Path, data: Data):
    for page_id in data.pages:
        if page_id.startswith("contributing/"):
            continue
        status = tree(site / f"{page_id}.html").xpath("string(//p[contains(@class, 'status')])")
        assert re.match(
            r"Checked \d{1,2}\xa0\w+ 202\d · due \d{1,2}\xa0\w+ 20\d\d"
            r"( · (nothing in doubt|\d+ points? in doubt|\d+ notes?))?( · Read by .+)?$",
            status.strip(),
        ), (page_id, status)


def test_each_page_that_states_law_ends_with_its_sources(site: Path, book):
    for page_id, seen in book.usage.items():
        if seen.facts and not page_id.startswith("contributing/"):
            [listed] = tree(site / f"{page_id}.html").xpath("//h2[@id='sources-for-this-page']/following-sibling::ul")
            named = {fact_id for ids in listed.xpath(".//@data-fact") for fact_id in ids.split()}
            assert set(seen.facts) <= named, page_id


def test_the_status_page_lists_every_page_and_fact(site: Path, data: Data):
    ids = anchors(site / "reference/review-status.html")
    assert {f"fact-{fact_id}" for fact_id in data.facts} <= ids
    assert {f"page-{p.replace('/', '-')}" for p in data.pages if not p.startswith("contributing/")} <= ids


def test_the_sources_page_lists_every_source(site: Path, data: Data):
    text = " ".join(tree(site / "reference/sources.html").xpath("string(//article)").split())
    missing = [s.id for s in data.sources.values() if " ".join(s.title.split()) not in text]
    assert not missing


def test_the_search_index_leaves_page_furniture_out(site: Path):
    texts = json.loads((site / "search/texts.json").read_text("utf-8"))
    assert not [
        entry
        for entry in texts
        if "Next review" in entry["text"] or entry["location"].endswith("#sources-for-this-page")
    ]


def test_nothing_speaks_of_how_it_was_made(site: Path):
    told = re.compile(r"""["'\s(>]/(?:work|root|home)/|pypi\.org|npmjs|pythonhosted""", re.IGNORECASE)
    for path in site.rglob("*"):
        if path.suffix in TEXT and "assets/javascripts" not in path.as_posix():
            assert not told.search(path.read_text("utf-8", errors="replace")), path


@pytest.fixture(scope="module")
def later() -> Later:
    """Return a page, its frame apart, as it will read on 6 April 2027, with nothing checked since."""
    book = open_book(as_of=date(2027, 4, 6))
    settings = OpenYamlFile(ROOT / "mkdocs.yml", ROOT).content["markdown_extensions"]
    converter = Markdown(extensions=list(settings), extension_configs={k: v for k, v in settings.items() if v})
    return lambda page: html.fromstring(f"<article>{converter.reset().convert(whole(book, page))}</article>")


def test_an_overdue_page_says_so_in_its_html(later: Later):
    text = later("law/time-limits").xpath("string(//div[@class='overdue'])")
    assert "was due to be checked by 1\u00a0January 2027" in text


def test_an_overdue_fact_says_so_beside_the_statement(later: Later):
    text = later("law/time-limits").text_content()
    assert "Due to be checked again by 1\u00a0January 2027" in text


def test_law_announced_for_a_day_that_has_passed_is_shown_as_unconfirmed(later: Later):
    cites = later("law/not-confirmed").xpath("//*[@data-fact='unfair-dismissal-qualifying']")
    assert cites
    assert {cite.get("data-standing") for cite in cites} == {"unconfirmed"}
    assert any("not confirmed as begun" in cite.xpath("string(ancestor::*[self::tr or self::p][1])") for cite in cites)


def test_a_build_that_finds_a_mistake_names_the_page_the_line_and_the_nearest_id(project: Path, tmp_path: Path):
    page = project / "docs/discrimination/direct.md"
    text = page.read_text("utf-8")
    page.write_text(text.replace('cite("direct-discrimination")', 'cite("direct-discrimnation")', 1), "utf-8")
    line = text[: text.index('cite("direct-discrimination")')].count("\n") + 1
    result = build(project, tmp_path / "out", AS_OF.isoformat())
    assert result.returncode != 0
    assert f"docs/discrimination/direct.md:{line}: " in result.stderr
    assert 'Did you mean "direct-discrimination"?' in result.stderr


def test_a_broken_link_stops_the_build(project: Path, tmp_path: Path):
    """Of two pages alone: the others are checked, and not built."""
    settings = project / "mkdocs.yml"
    settings.write_text(settings.read_text("utf-8") + ALONE, "utf-8")
    page = project / "docs/discrimination/direct.md"
    page.write_text(page.read_text("utf-8") + "\n[lost](/law/time-limits.md#no-such-heading)\n", "utf-8")
    result = build(project, tmp_path / "out", AS_OF.isoformat())
    assert result.returncode != 0
    [told] = [line for line in result.stderr.splitlines() if line.startswith("WARNING")]
    assert "#no-such-heading" in told


ALONE = "\nexclude_docs: |\n  *.md\n  !discrimination/direct.md\n  !law/time-limits.md\n"
