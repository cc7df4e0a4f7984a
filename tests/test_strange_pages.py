"""What strangers' pages hold that ours don't: none of it is lost without a word."""

from datetime import date
from pathlib import Path

import pytest

from exports.config import read_config
from exports.site import Site, read_site
from exports.warned import Heard

DAY = date(2026, 11, 30)


def page(body: str) -> str:
    return f"<html lang='en'><body><article>{body}</article></body></html>"


def site_of(folder: Path, pages: dict[str, str], settings: str = "") -> tuple[Site, list[str]]:
    """Write a built site; return it as it is read, and what is told of it."""
    (folder / "mkdocs.yml").write_text(f"site_name: Any site\n{settings}", "utf-8")
    for address, body in pages.items():
        path = folder / "site" / address
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(body, "utf-8")
    with Heard() as heard:
        return read_site(read_config(folder / "mkdocs.yml"), folder / "site", DAY), list(heard.all)


MENU = "<html><nav class='md-nav--primary'><ul><li><a href='.'>Home</a></li></ul></nav><article>Home</article></html>"
LEFT_OUT = {
    "index.html": MENU,
    "404.html": page("Not found"),
    "moved/index.html": "<html><meta http-equiv='refresh' content='0; url=../'><body>Redirecting…</body></html>",
    "token.html": "google-site-verification: token.html",
    "blank.html": page(""),
    "nothing.html": " ",
    "old/index.html": page("<h1>Old</h1>"),
    "guide/deep/index.html": page("<h1>Deep</h1>"),
    "drafts/a/index.html": page("<h1>A draft</h1>"),
}


@pytest.mark.parametrize("nav", ["", "nav: [index.md]\n", "nav: [{Home: index.md}, {Away: 'https://example.org'}]\n"])
@pytest.mark.parametrize(
    ("meant", "named"),
    [
        ("", "drafts/a/index.html, guide/deep/index.html, old/index.html"),
        ("not_in_nav: |\n  /drafts/\n", "guide/deep/index.html, old/index.html"),
        ("not_in_nav: |\n  deep.md\n\n  old.md\n", "drafts/a/index.html"),
        ("not_in_nav: |\n  /deep.md\n  drafts/a.md\n  old/index.md\n", "guide/deep/index.html"),
        ("not_in_nav: |\n  *.md\n", ""),
    ],
)
def test_pages_in_no_menu_are_named_unless_the_settings_mean_it(nav: str, meant: str, named: str, tmp_path: Path):
    site, told = site_of(tmp_path, LEFT_OUT, nav + meant)
    assert list(site.pages) == ["index.html"]
    assert told == ([f"nav: These pages stand in no menu, and are left out: {named}."] if named else [])
