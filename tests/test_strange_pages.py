"""What strangers' pages hold that ours don't: none of it is lost without a word."""

import io
import json
import re
import subprocess
import sys
from datetime import date
from pathlib import Path
from zipfile import ZipFile

import pikepdf
import pypdfium2
import pytest

from exports.clean import clean
from exports.config import read_config
from exports.epub.book import epub
from exports.face import Face
from exports.offline.folder import zipped
from exports.pdf.compile import pdf
from exports.pdf.documents import everything
from exports.site import Site, read_site
from exports.warned import Heard
from tests.conftest import ROOT
from tests.small_site import a_page, a_site
from tests.whole import nodes

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


DRAWN = "<svg width='100' height='50' viewBox='0 0 100 50'>{}</svg>"


def figures(file: bytes) -> list[str]:
    with pikepdf.open(io.BytesIO(file)) as opened:
        return [str(node.Alt) for node in nodes(opened) if node.get("/S") == "/Figure"]


def said(file: bytes) -> str:
    document = pypdfium2.PdfDocument(file)
    return " ".join("\n".join(sheet.get_textpage().get_text_range() for sheet in document).split())


def pixels(file: bytes) -> set[tuple[int, int, int]]:
    document = pypdfium2.PdfDocument(file)
    return {
        colour for _, colour in document[len(document) - 1].render(scale=1).to_pil().convert("RGB").getcolors(1 << 24)
    }


@pytest.mark.parametrize(
    "drawn",
    [
        "<title>A plan</title><rect width='90' height='40' fill='#ff0000'/>",
        "<title>A plan</title><rect width='90' height='40' style='fill: #ff0000'/>",
        "<title>A plan</title><style>rect { fill: #ff0000 }</style><rect width='90' height='40'/>",
        "<title>A plan</title><defs><rect id='a' width='90' height='40' fill='#f00'/></defs><use href='#a'/>",
        "<title>A plan</title><defs><rect id='a' width='90' height='40' fill='#f00'/></defs><use xlink:href='#a'/>",
        "<title>A plan</title><symbol id='a' viewBox='0 0 9 9'><rect width='9' height='9' fill='#f00'/></symbol><use href='#a'/>",
        "<title>A plan</title><linearGradient id='a' gradientUnits='userSpaceOnUse'><stop stop-color='#f00'/></linearGradient>"
        "<rect width='90' height='40' fill='url(#a)'/>",
        "<title>A plan</title><a href='javascript:x()' onclick='x()'><rect width='90' height='40' fill='#f00'/></a>",
        "<title>A plan</title><!-- told --><clipPath id='c'><rect width='50' height='50'/></clipPath>"
        "<rect width='90' height='40' fill='#f00' clip-path='url(#c)'/>",
    ],
)
def test_a_drawing_in_a_page_is_on_paper_with_all_its_parts_and_colours(drawn: str):
    site = a_site(a_page(f"<p>Before {DRAWN.format(drawn)} after</p>"))
    with Heard() as heard:
        made = pdf(everything(site, Face("")))
        book = epub(site, Face(""))
    assert list(heard.all) == []
    assert "A plan" in figures(made)
    assert (255, 0, 0) in pixels(made)
    with ZipFile(io.BytesIO(book)) as parts:
        drawings = [parts.read(name) for name in parts.namelist() if "file-" in name]
    assert any(b"A plan" in drawing for drawing in drawings)
    assert not any(re.search(b"javascript|onclick", drawing) for drawing in drawings)


def test_words_in_a_drawing_in_a_page_that_a_browser_alone_sets_are_told():
    drawn = DRAWN.format(
        "<foreignObject width='9' height='9'><div>In <b>boxes</b></div></foreignObject><path d='M0 0h9'/>"
    )
    with Heard() as heard:
        made = pdf(everything(a_site(a_page(f"<p>Before {drawn}</p>")), Face("")))
    assert any("holds words that only a browser can set" in told for told in heard.all)
    assert any("In boxes" in told for told in figures(made))


def test_a_drawing_in_a_page_that_is_no_icon_is_on_paper_without_words_too():
    drawn = "<svg width='200' height='50'><rect width='90' height='40' fill='#ff0000'/></svg>"
    icon = "<svg viewBox='0 0 512 512'><path d='M0 0h9'/></svg>"
    with Heard() as heard:
        made = pdf(everything(a_site(a_page(f"<p>Before {drawn} {icon}</p>")), Face("")))
    assert (255, 0, 0) in pixels(made)
    assert list(heard.all) == ["law/a.html: The picture a picture has no words (alt). Its file name stands for them."]


def test_a_drawing_that_a_style_sheet_colours_stays_in_the_page():
    page = clean(a_page(f"<p>{DRAWN.format('<title>A plan</title><rect class=card width=9 height=9 />')}</p>"), {})
    assert page.article.find(".//svg") is not None and page.pictures == {}


@pytest.mark.parametrize(
    "hides",
    ["hidden", "hidden=''", "style='display:none'", "style='color: red; DISPLAY: None !important'"],
)
def test_what_a_page_hides_is_left_out_and_told(hides: str):
    body = f"<p>Shown</p><div {hides}><p>Out of sight</p><img src='gone.png'></div><p>End<b {hides}> unseen</b></p>"
    site = a_site(a_page(body))
    with Heard() as heard:
        made = pdf(everything(site, Face("")))
        book = epub(site, Face(""))
    assert list(heard.all) == [
        "law/a.html: What the page hides is left out: “Out of sight”, “unseen”. Show it there if it is for readers."
    ]
    with ZipFile(io.BytesIO(book)) as parts:
        read = parts.read("EPUB/law-a.xhtml").decode()
    for told in (said(made), read):
        assert "Shown" in told and "End" in told
        assert "Out of sight" not in told and "unseen" not in told


@pytest.mark.parametrize(
    "body",
    [
        "<div hidden='until-found'>Kept</div>",
        "<div style='display: none-such'>Kept</div>",
        "<div style='display: block'>Kept</div>",
        "<p>Kept</p><form hidden class='md-feedback'><p>Was it of use?</p></form><nav class='md-tags' hidden>Tag</nav>",
        "<p>Kept</p><span hidden></span><button hidden>Press</button>",
    ],
)
def test_what_is_shown_is_kept_and_what_is_the_themes_is_not_told(body: str):
    with Heard() as heard:
        told = said(pdf(everything(a_site(a_page(body)), Face(""))))
    assert list(heard.all) == []
    assert "Kept" in told and "of use" not in told and "Tag" not in told


@pytest.mark.parametrize("element", ["figcaption", "center", "dialog", "legend", "hgroup"])
def test_what_stands_by_itself_on_a_screen_has_a_line_of_its_own(element: str):
    document = pypdfium2.PdfDocument(
        pdf(everything(a_site(a_page(f"<figure>Before <{element}>Apart</{element}> after</figure>")), Face("")))
    )
    assert "Apart" in document[len(document) - 1].get_textpage().get_text_range().splitlines()


@pytest.mark.parametrize(("words", "told"), [("नमस्ते क्षत्रिय", True), ("काम", False), ("Mae'r gŵr", False)])
def test_letters_that_the_type_can_not_join_are_told(words: str, told: bool):
    with Heard() as heard:
        pdf(everything(a_site(a_page(f"<p>{words}</p>")), Face("")))
    assert told == any("can't join the letters of Devanagari" in says for says in heard.all)


def test_many_headings_take_no_memory_by_the_square_of_their_number(tmp_path: Path):
    pytest.importorskip("resource")
    body = "".join(f"<h2>Head {number}</h2><p>Words.</p>" for number in range(2000))
    site_of(tmp_path, {"index.html": page(f"<h1>Heads</h1>{body}")})
    asked = ["-m", "bench.pdf_pages", tmp_path / "mkdocs.yml", tmp_path / "site", tmp_path / "made.pdf"]
    # In a process of its own: the peak of memory that is told is that of all its children.
    asked = [sys.executable, "bench/once.py", "300", sys.executable, *asked]
    made = json.loads(subprocess.run([*map(str, asked)], cwd=ROOT, capture_output=True, check=True).stdout)
    assert not made["said"]
    assert float(made["megabytes"] or 0) < 1500


@pytest.mark.parametrize(
    "body",
    [
        "<main><p>Lead</p><article><h1>One</h1></article><article><h2>Two</h2></article><p>After</p></main>",
        "<div role='main'><p>Lead</p><article><h1>One</h1></article><article><h2>Two</h2></article><p>After</p></div>",
        "<div><p>Lead</p><article><h1>One</h1></article><article><h2>Two</h2></article><p>After</p></div>",
        "<article><p>Lead</p><article><h1>One</h1></article><article><h2>Two</h2></article><p>After</p></article>",
    ],
)
def test_of_some_articles_on_a_page_all_are_taken(body: str, tmp_path: Path):
    site, told = site_of(tmp_path, {"index.html": f"<html><nav>Menu</nav><body>{body}</body></html>"})
    (taken,) = site.pages.values()
    assert taken.article.text_content() == "LeadOneTwoAfter"
    assert told == []


def test_a_page_that_is_not_in_utf8_is_told(tmp_path: Path):
    site_of(tmp_path, {"index.html": page("<h1>Home</h1>"), "good.html": page("<h1>Caf\xe9 \ufffd</h1>")})
    (tmp_path / "site" / "old.html").write_bytes(page("<h1>Caf\xe9</h1>").encode("latin-1"))
    _, told = site_of(tmp_path, {})
    assert told == ["old.html: Is not written in UTF-8. Letters beyond plain ones are lost: save it as UTF-8."]


def test_a_link_that_goes_round_in_a_circle_stops_nothing(tmp_path: Path):
    (tmp_path / "site").mkdir()
    for name, target in {"round.html": "round.html", "a.png": "b.png", "b.png": "a.png", "deep": "."}.items():
        (tmp_path / "site" / name).symlink_to(target)
    body = "<h1>Home</h1><img src='a.png' alt='Plan'><img src='round.html/x.png' alt='More'>"
    site, _ = site_of(tmp_path, {"index.html": page(body)})
    with Heard() as heard:
        assert "[Picture: Plan]" in said(pdf(everything(site, Face(""))))
        with ZipFile(io.BytesIO(zipped(site.folder, "any", DAY))) as parts:
            assert "any/index.html" in parts.namelist()
    assert "offline zip: a.png is a link that leads out of the site. It is left out." in heard.all
