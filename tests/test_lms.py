"""The training files: Moodle XML and GIFT read back, the SCORM package checked and driven, slides and handouts opened."""

import io
import json
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from decimal import Decimal
from html import unescape
from pathlib import Path
from typing import Any

import lxml.html
import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree
from PIL import ImageFont
from playwright.sync_api import Browser, BrowserContext, Frame, Page, Route, expect
from pptx import Presentation
from pptx.util import Pt

from exports import job
from exports.config import read_config
from exports.copy import Copy
from exports.face import Face
from exports.forms.font import PATH
from exports.lms import items as items_
from exports.lms.gift import escaped, gift
from exports.lms.handouts import handout
from exports.lms.instead import STARTED
from exports.lms.jobs import jobs
from exports.lms.moodle import moodle
from exports.lms.pages import gathered
from exports.lms.scorm import ADL, CP, XSI, scorm
from exports.lms.slides import SIZES, fitting, module_deck, plan_deck
from exports.site import ExportFault, Site
from exports.site import Page as SitePage
from macros.render.book import Book
from macros.tools.letters.model import LETTERS
from macros.tools.quiz.macro import questions
from macros.tools.quiz.paper import right_answers, title
from macros.tools.training.files import FOLDER, training_files, training_files_of
from macros.tools.training.model import MODULES
from macros.tools.training.plans import SESSION_PLANS
from tests.conftest import ROOT, violations
from tests.small_site import a_page, a_site

ADDRESS = "https://handbook.example/"
MODULE_IDS = sorted(path.stem for path in (ROOT / "data/quizzes").glob("*.yml"))
each_module = pytest.mark.parametrize("module", MODULE_IDS)


def plain(html: str) -> str:
    """The words of some HTML."""
    return " ".join(lxml.html.fromstring(f"<div>{html}</div>").text_content().split()) if html else ""


def flat(words: str) -> str:
    return " ".join(words.split())


def feedback_of(one: dict[str, Any]) -> list[str]:
    parts = [entry["feedback"] for part in ("options", "steps", "pairs") for entry in one.get(part, ())]
    return [flat(words) for words in [*parts, *one.get("wrong", {}).values()]]


# What a platform reads


@dataclass
class Read:
    """A question as a platform has it after it read a file."""

    name: str
    ask: str
    general: str
    kind: str = ""
    single: bool = True
    answers: list[tuple[str, float, str]] = field(default_factory=list)
    steps: list[str] = field(default_factory=list)
    pairs: list[tuple[str, str]] = field(default_factory=list)
    ranges: list[tuple[Decimal, Decimal, float, str]] = field(default_factory=list)
    otherwise: str = ""
    not_right: str = ""

    def words(self) -> str:
        told = [self.ask, self.general, self.not_right, self.otherwise, *self.steps]
        told += [words for says, _, feedback in self.answers for words in (says, feedback)]
        told += [words for pair in self.pairs for words in pair] + [feedback for *_, feedback in self.ranges]
        return plain(" ".join(f"<p>{words}</p>" for words in told))

    def mark(self, number: Decimal) -> tuple[float, str]:
        """What a platform gives for a number: of the answers that it fits, the first."""
        return next(
            ((share, plain(told)) for low, high, share, told in self.ranges if low <= number <= high),
            (0, plain(self.otherwise)),
        )


def read_moodle(content: bytes) -> list[Read]:
    """Read Moodle XML as Moodle's importer does: by these names, in this order."""
    root = etree.fromstring(content)
    assert root.tag == "quiz"
    assert root[0].get("type") == "category" and root[0].findtext("category/text", "").startswith("$course$/top/")
    return [_from_xml(one) for one in root[1:]]


def _from_xml(one: etree._Element) -> Read:
    kind = one.get("type")
    made = Read(
        one.findtext("name/text"), one.findtext("questiontext/text"), one.findtext("generalfeedback/text"), kind
    )
    assert one.find("questiontext").get("format") == one.find("generalfeedback").get("format") == "html"
    assert one.findtext("idnumber")
    made.not_right = one.findtext("incorrectfeedback/text") or ""
    assert (one.findtext("partiallycorrectfeedback/text") or "") == made.not_right
    match kind:
        case "multichoice":
            made.single = {"true": True, "false": False}[one.findtext("single")]
            made.answers = [
                (answer.findtext("text"), float(answer.get("fraction")), answer.findtext("feedback/text"))
                for answer in one.findall("answer")
            ]
        case "ordering":  # as question/type/ordering of Moodle 4.4 and later reads it
            steps = one.findall("answer")
            assert [step.get("fraction") for step in steps] == [str(place) for place in range(1, len(steps) + 1)]
            assert (one.findtext("selecttype"), one.findtext("selectcount")) == ("ALL", str(len(steps)))
            assert (one.findtext("layouttype"), one.findtext("gradingtype")) == ("VERTICAL", "ALL_OR_NOTHING")
            made.steps = [step.findtext("text") for step in steps]
        case "matching":
            made.pairs = [(pair.findtext("text"), pair.findtext("answer/text")) for pair in one.findall("subquestion")]
        case "numerical":
            for answer in one.findall("answer"):
                told, share = answer.findtext("feedback/text"), float(answer.get("fraction"))
                if answer.findtext("text") == "*":
                    made.otherwise = told
                    continue
                middle, off = Decimal(answer.findtext("text")), Decimal(answer.findtext("tolerance"))
                made.ranges.append((middle - off, middle + off, share, told))
        case _:
            raise AssertionError(f"Moodle has no question type {kind}")
    return made


HELD = {"\\:": "\ue000", "\\#": "\ue001", "\\=": "\ue002", "\\{": "\ue003", "\\}": "\ue004", "\\~": "\ue005"}


def hide(words: str) -> str:
    words = words.replace("\\\\", "\ue006")
    for sign, held in HELD.items():
        words = words.replace(sign, held)
    return words


def bare(words: str) -> str:
    for sign, held in HELD.items():
        words = words.replace(held, sign[1])
    return words.replace("\ue006", "\\").strip()


def read_gift(content: bytes) -> list[Read]:
    """Read GIFT as Moodle's importer does: escapes first, then the name, the braces, the feedback for all, the kind."""
    blocks = re.split(r"\n\s*\n", content.decode().strip())
    kept = ["\n".join(line for line in block.split("\n") if not line.strip().startswith("//")) for block in blocks]
    kept = [block for block in kept if block.strip()]
    assert kept[0].startswith("$CATEGORY: $course$/top/")
    return [_from_gift(hide(block)) for block in kept[1:]]


def _from_gift(block: str) -> Read:
    name, rest = block.removeprefix("::").split("::", 1)
    assert rest.startswith("[html]") and rest.count("{") == rest.count("}") == 1 and rest.endswith("}")
    ask, inside = rest.removeprefix("[html]").rstrip("}").split("{")
    inside, general = inside.rsplit("####", 1)
    made, inside = Read(bare(name), bare(ask), bare(general)), inside.strip()

    def parts(text: str) -> Iterator[tuple[float | None, str, str]]:
        for one in filter(None, map(str.strip, text.split("="))):
            weight = re.match(r"%(-?[0-9.]+)%", one)
            says, _, told = one[weight.end() if weight else 0 :].partition("#")
            yield float(weight[1]) if weight else None, bare(says), bare(told)

    if inside.startswith("#"):
        made.kind = "numerical"
        numbers, _, other = inside[1:].partition("~")
        made.otherwise = bare(other.strip().removeprefix("#"))
        for share, says, told in parts(numbers):
            low, high = says.split("..") if ".." in says else (says.removesuffix(":0"),) * 2
            made.ranges.append((Decimal(low), Decimal(high), share or 0, told))
    elif "~" in inside:
        made.kind, made.single = "multichoice", "=" in inside
        for one in filter(None, map(str.strip, inside.replace("=", "~=").split("~"))):
            weight = re.match(r"%(-?[0-9]{1,3}\.?[0-9]*)%", one)
            share = 100.0 if one.startswith("=") else float(weight[1]) if weight else 0.0
            says, _, told = one[weight.end() if weight else 0 :].removeprefix("=").partition("#")
            made.answers.append((bare(says), share, bare(told)))
    else:
        made.kind = "matching"
        made.pairs = [tuple(map(str.strip, says.split("->"))) for _, says, _ in parts(inside)]
    return made


READERS = {"moodle": (moodle, read_moodle), "gift": (gift, read_gift)}
each_format = pytest.mark.parametrize("name", READERS)


@each_format
@each_module
def test_every_question_and_all_its_feedback_comes_through(name: str, module: str, book: Book):
    make, read = READERS[name]
    asked, found = questions(book, module), read(make(book, module))
    assert len(found) == len(asked) and len({one.name for one in found}) == len(asked)
    for one, kept in zip(asked, found, strict=True):
        words = kept.words()
        rests = [part for law in one["law"] for part in law["parts"]]
        told = [one["ask"], one["why"], *feedback_of(one), *(part["words"] for part in rests)]
        told += [
            entry[key]
            for part in ("options", "steps", "pairs")
            for entry in one.get(part, ())
            for key in ("says", "to")
            if key in entry
        ]
        told += [str(law["doubt"]).removesuffix(".") for law in one["law"] if law["doubt"]]
        assert [text for text in told if flat(text).rstrip(".") not in words] == [], one["id"]
        linked = re.findall(r'href="([^"]+)">([^<]+)</a>', kept.general)
        assert [(url, flat(unescape(told))) for url, told in linked] == [
            (part["url"], flat(part["words"])) for part in rests if part["url"]
        ], "each link is what its words say, and no more"
        assert f"Read: {title(book, one['see']['page'], one['see']['section'])}, in the handbook" in words
        assert ".html" not in words, "no address that leads nowhere"


@each_format
@each_module
def test_the_right_answer_and_only_that_earns_the_whole_mark(name: str, module: str, book: Book):
    make, read = READERS[name]
    for one, kept in zip(questions(book, module), read(make(book, module)), strict=True):
        match one["kind"]:
            case "single" | "several":
                assert kept.kind == "multichoice" and kept.single == (one["kind"] == "single")
                shares = {plain(says): share for says, share, _ in kept.answers}
                assert {says for says, share in shares.items() if share > 0} == set(map(flat, right_answers(one)))
                assert abs(sum(share for share in shares.values() if share > 0) - 100) < 0.001
                if one["kind"] == "several":
                    assert all(share <= -100 for share in shares.values() if share <= 0)
            case "order":
                steps = [flat(step["says"]) for step in one["steps"]]
                if name == "moodle":
                    assert kept.kind == "ordering" and list(map(flat, kept.steps)) == steps
                else:
                    assert kept.kind == "multichoice" and kept.single and len(kept.answers) > 2
                    told = " ".join(f"{place}. {says}" for place, says in enumerate(steps, 1))
                    assert [plain(says) for says, share, _ in kept.answers if share > 0] == [told]
                    assert all(step in plain(says) for says, *_ in kept.answers for step in steps)
            case "match":
                assert [(plain(says), to) for says, to in kept.pairs] == [
                    (flat(p["says"]), p["to"]) for p in one["pairs"]
                ]
                assert len({to for _, to in kept.pairs}) >= 3  # fewer, and Moodle will not save it
            case "date":
                right = date.fromisoformat(one["answer"])
                days = [datetime.strptime(plain(says), "%d %B %Y").date() for says, *_ in kept.answers]
                assert kept.kind == "multichoice" and kept.single
                assert len(set(days)) >= 4 and days == sorted(days) and min(days) < right < max(days)
                for when, (_, share, told) in zip(days, kept.answers, strict=True):
                    way = "later" if when > right else "earlier"
                    assert (share, plain(told)) == (
                        (100, f"{flat(one['shown'])}: right.") if when == right else (0, flat(one["wrong"][way]))
                    )
            case _:
                right = Decimal(str(one["answer"]))
                assert kept.mark(right)[0] == 100
                for off in (Decimal("0.01"), Decimal(1), Decimal(500)):
                    assert kept.mark(right + off) == (0, flat(one["wrong"]["more"]))
                    assert kept.mark(right - off) == (0, flat(one["wrong"]["less"]))
                assert kept.mark(right * 10**12)[1].startswith("Write a number")


def test_a_judgment_is_not_linked_to_a_section_of_an_act(book: Book):
    """Two authorities for one point, of which one alone has a page to show: the link is that one's."""
    asked = [one for module in MODULE_IDS for one in questions(book, module) for one in one["law"]]
    mixed = [law for law in asked if len({part["url"] for part in law["parts"]}) > 1]
    assert mixed, "some points rest on more than one source"
    for law in mixed:
        for part in law["parts"]:
            if part["url"] and "legislation.gov.uk" in part["url"]:
                assert " v " not in part["words"], part


@each_module
def test_both_formats_say_the_same(module: str, book: Book):
    for one, other in zip(read_moodle(moodle(book, module)), read_gift(gift(book, module)), strict=True):
        # GIFT has one place for what Moodle XML has two.
        joined = replace(one, general=one.general + one.not_right, not_right="")
        if joined.kind == "ordering":  # GIFT has none
            assert (other.name, plain(other.ask), other.kind) == (joined.name, plain(joined.ask), "multichoice")
            continue
        joined.pairs = [(plain(says), to) for says, to in joined.pairs]
        other.pairs = [(plain(says), to) for says, to in other.pairs]
        for made in (joined, other):
            made.ask, made.general = plain(made.ask), plain(made.general)
            made.answers = [(plain(says), share, plain(told)) for says, share, told in made.answers]
        assert joined == other


@pytest.mark.parametrize("make", [moodle, gift], ids=["moodle", "gift"])
def test_links_to_the_handbook_are_whole_where_its_address_is_known(make: Any, book: Book):
    text = make(book, "watching-the-clock", ADDRESS).decode().replace("\\", "")
    assert f"{ADDRESS}law/time-limits.html#how-to-count" in text and "in the handbook" not in text


def test_the_place_of_the_right_day_gives_nothing_away(book: Book):
    dates = [
        [share > 0 for _, share, _ in kept.answers]
        for module in MODULE_IDS
        for one, kept in zip(questions(book, module), read_moodle(moodle(book, module)), strict=True)
        if one["kind"] == "date"
    ]
    assert len({row.index(True) for row in dates}) > 1


@pytest.mark.parametrize("make", [moodle, gift], ids=["moodle", "gift"])
def test_no_date_is_asked_for_in_figures(make: Any, book: Book):
    text = "".join(make(book, module).decode() for module in MODULE_IDS)
    assert "eight figures" not in text and not re.search(r"\b20\d{6}\b", text)


@given(st.lists(st.text(min_size=1), min_size=2, max_size=7, unique=True))
def test_an_order_to_choose_is_right_once(steps: list[str]):
    right, *wrong = items_.orders(tuple(steps))
    assert right == tuple(steps) and wrong and all(sorted(order) == sorted(steps) for order in wrong)
    assert len({right, *wrong}) == 1 + len(wrong)


@given(st.text(st.characters(blacklist_categories=["Cs", "Co", "Cc"])))
def test_no_text_is_read_as_gift(words: str):
    assert bare(hide(escaped(words))) == words.strip()
    assert not re.search(r"[#=~{}:]", hide(escaped(words)))


def test_an_arrow_that_gift_would_read_is_refused(book: Book, monkeypatch: pytest.MonkeyPatch):
    found = items_.items(book, MODULE_IDS[0], "")
    wrong = replace(found[0], kind="match", answers=(), pairs=(("one -> two", "three"),))
    monkeypatch.setattr("exports.lms.gift.items", lambda *_: [wrong])
    with pytest.raises(ValueError, match="Write an arrow or a word instead"):
        gift(book, MODULE_IDS[0])


# The SCORM package


MODULE = "watching-the-clock"


@pytest.fixture(scope="session")
def packages(built: Site, book: Book, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The package of the path and that of a module, unpacked as a platform does."""
    folders = {"path": tmp_path_factory.mktemp("path"), "module": tmp_path_factory.mktemp("module")}
    for name, folder in folders.items():
        with zipfile.ZipFile(io.BytesIO(scorm(book, built, MODULE if name == "module" else ""))) as bundle:
            bundle.extractall(folder)
    return folders


@pytest.fixture(scope="session")
def package(packages: dict[str, Path]) -> Path:
    return packages["path"]


def test_each_module_has_a_package_that_a_platform_can_tell_apart(built: Site, book: Book):
    made = [one for one in jobs(Copy(book, built, Face(""))) if one.path.endswith(".zip")]
    assert len(made) == 1 + len(MODULE_IDS)
    told = set()
    for one in made:
        bundle = zipfile.ZipFile(io.BytesIO(one.make()))
        assert {entry.date_time[:3] for entry in bundle.infolist()} == {built.stated.timetuple()[:3]}
        root = etree.fromstring(bundle.read("imsmanifest.xml"))
        assert root.get("version") == f"{built.stated:%Y.%m.%d}"
        told.add((root.get("identifier"), root.findtext(f".//{{{CP}}}title")))
    assert len({name for name, _ in told}) == len({title for _, title in told}) == len(made)


@pytest.mark.parametrize("which", ["path", "module"])
def test_the_manifest_keeps_the_rules_of_scorm(which: str, packages: dict[str, Path]):
    """The rules of ADL's schemas for SCORM 1.2: which elements, in which order, with which attributes; no more."""
    package = packages[which]
    root = etree.parse(str(package / "imsmanifest.xml")).getroot()
    cp = f"{{{CP}}}"
    allowed = {
        "manifest": (
            ["metadata", "organizations", "resources"],
            {"identifier"},
            {"version", f"{{{XSI}}}schemaLocation"},
        ),
        "metadata": (["schema", "schemaversion"], set(), set()),
        "organizations": (["organization"], {"default"}, set()),
        "organization": (["title", "item"], {"identifier"}, set()),
        "item": (["title"], {"identifier", "identifierref"}, {"isvisible"}),
        "resources": (["resource"], set(), set()),
        "resource": (["file"], {"identifier", "type", "href", f"{{{ADL}}}scormtype"}, set()),
        "file": ([], {"href"}, set()),
        **{leaf: ([], set(), set()) for leaf in ("schema", "schemaversion", "title")},
    }
    for element in root.iter():
        inside, must, may = allowed[element.tag.removeprefix(cp)]
        assert list(dict.fromkeys(child.tag for child in element)) == [cp + name for name in inside]
        assert must <= set(element.attrib) <= must | may
    text = {element.tag.removeprefix(cp): element.text for element in root.iter()}
    assert (text["schema"], text["schemaversion"]) == ("ADL SCORM", "1.2")
    assert len(text["title"]) <= 200 and len(root.get("version")) <= 20
    ids = root.xpath("//@identifier")
    assert len(ids) == len(set(ids)) and all(re.fullmatch(r"[A-Za-z_][\w.-]*", name) for name in ids)
    assert root.xpath("//@default") == root.xpath("//*[local-name()='organization']/@identifier")
    sco = root.find(f".//{cp}resource")
    assert root.find(f".//{cp}item").get("identifierref") == sco.get("identifier")
    assert (sco.get("type"), sco.get(f"{{{ADL}}}scormtype"), sco.get("href")) == ("webcontent", "sco", "index.html")
    listed = [one.get("href") for one in sco]
    assert sorted(listed) == sorted(
        str(p.relative_to(package)) for p in package.rglob("*.*") if p.name != "imsmanifest.xml"
    )


def test_the_manifest_is_at_the_root_of_the_zip(built: Site, book: Book):
    names = zipfile.ZipFile(io.BytesIO(scorm(book, built))).namelist()
    assert names[0] == "imsmanifest.xml" and not [name for name in names if name.endswith("/") or "\\" in name]


@pytest.mark.parametrize(("which", "modules"), [("path", MODULE_IDS), ("module", [MODULE])])
def test_every_link_in_the_package_lands_or_leads_out(which: str, modules: list[str], packages: dict[str, Path]):
    package = packages[which]
    root = lxml.html.fromstring((package / "index.html").read_text("utf-8"))
    pages = {one.get("data-page"): one for one in root.xpath("//template")}
    assert {f"training/{module}" for module in modules} <= set(pages)
    ids = {name: set(one.xpath(".//@id")) for name, one in pages.items()}
    for name, one in pages.items():
        for link in one.xpath(".//a/@href"):
            if found := re.fullmatch(r"#page=([\w/-]+)(?:&section=([\w%.:-]+))?", link):
                assert found[1] in pages and (not found[2] or found[2] in ids[found[1]]), f"{name}: {link}"
            else:
                assert link == "#" or link.startswith(("https://", "http://", "tel:", "mailto:")), f"{name}: {link}"
    assert not root.xpath("//script[not(@src) and not(@type='application/json')]")
    assert not [src for src in root.xpath("//@src") if not (package / src).is_file()]
    assert "url(" not in (package / "look.css").read_text("utf-8")


def test_a_module_that_the_contents_leave_out_is_said_to_be_so():
    with pytest.raises(ExportFault, match="No page training/your-first-month in the contents"):
        gathered(a_site(a_page("")), ["training/your-first-month"])


def test_a_page_that_is_not_in_the_package_is_linked_where_the_handbook_is(built: Site):
    def links(address: str) -> set[str]:
        published = replace(built, config=built.config.model_copy(update={"site_url": address}))
        found = gathered(published, ["training/your-first-month"])
        return {link for page in found for link in page.content.xpath(".//a/@href")}

    assert any(link.startswith(ADDRESS) for link in links(ADDRESS))
    assert not any(".html" in link and "://" not in link for link in links(""))


def course_page(body: str, *others: SitePage, **config: str) -> Any:
    """Return a page as a course holds it, of a site with these others."""
    page = a_page(body, "training/a.html")
    return gathered(a_site(page, *others, **config), ["training/a"])[0].content


RELATED = '<h2 id="related-pages">Related pages</h2><ul><li><a href="../law/a.html">A page</a>: the law</li>{}</ul>'


def test_a_link_that_leads_nowhere_says_where_it_led():
    """The page of the module links to a page that its course holds, which links on to one that it does not."""
    far = a_page("<p>Far</p>", "law/far.html")
    links = '<p>See <a href="far.html">that page</a>, or <a href="far.html">A page</a>.</p>'
    links += '<p><a class="term" href="far.html">term</a> <a href="../form.pdf">PDF</a></p>'
    linked = a_page(links + RELATED.format("").replace("law/a", "law/far"))
    site = a_site(a_page('<a href="../law/a.html">On</a>', "training/a.html"), linked, far)
    words = flat(gathered(site, ["training/a"])[1].content.text_content())
    assert (
        words
        == "A pageSee that page (“A page”, in the handbook), or A page (in the handbook).term PDF (in the handbook)"
    )


def test_a_recommended_page_that_is_not_there_is_not_recommended():
    related = RELATED.replace(
        "</ul>", '<li><a href="far.html">B page</a>: <a href="../law/far.html">more</a></li></ul>'
    )
    far = a_page('<a href="farther.html">Farther</a>' + related.format(""), "law/a.html")
    site = a_site(a_page('<a href="../law/a.html">On</a>', "training/a.html"), far, a_page("", "law/far.html"))
    content = gathered(site, ["training/a"])[1].content
    assert [flat(line.text_content()) for line in content.xpath(".//li")] == ["A page: the law"]


def everything(site: Site) -> list[Any]:
    """Return every page of the site as a course would hold it."""
    ids = [address.removesuffix(".html") for address in site.pages]
    return gathered(site, [page for page in ids if not page.startswith("contributing/")])


def test_whatever_page_a_course_holds_no_tool_of_it_is_an_empty_place(built: Site):
    for page in everything(built):
        told = set()
        for place in page.content.xpath(".//*[@data-tool]"):
            tool = place.get("data-tool")
            if tool in STARTED:
                continue
            assert flat(place.text_content()), f"{page.id}: nothing stands in place of {tool}"
            said = place.xpath("string(p[@class='instead'])")
            assert bool(said) == (tool not in told), f"{page.id}: {tool} says where it is once"
            told.add(tool)
        assert not page.content.xpath(".//noscript | .//form | .//button")


DEAD_WORDS = (
    "scripts in your browser",
    "does not run scripts",
    "Shift pressed",
    "Leave page",
    "how to clear it",
    "Fill it in here",
    "open the answer under it",
    "How current?",
)


def test_no_words_of_a_control_stand_where_the_control_is_not(built: Site):
    told = {page.id: flat(page.content.text_content()) for page in everything(built)}
    for words in DEAD_WORDS:
        assert any(words in page.article.text_content() for page in built.pages.values()), f"the site says {words}"
        assert [page for page, text in told.items() if words in text] == [], words
    assert not [page for page, text in told.items() if "· Who to ring" in text or text.endswith("·")]


def test_where_the_handbook_is_published_a_tool_that_is_not_there_is_linked():
    tool = '<div data-tool="sums"><p data-paper="screen">Allow scripts</p><noscript>By <b>hand</b></noscript></div>'
    for address, where in ((ADDRESS, "with you: A page."), ("", "on the page “A page”, a tool does this with you.")):
        content = course_page(tool, site_url=address)
        assert where in flat(content.text_content())
        assert flat(content.text_content()).endswith("What stands below works without it.By hand")
        assert content.xpath(".//a/@href") == ([f"{ADDRESS}training/a.html"] if address else [])
    alone = flat(course_page('<div data-paper="screen">Press <b>it</b></div>').text_content())
    assert alone.endswith("This course does not have that tool.") and "Press" not in alone


def test_hostile_words_of_a_page_stay_words_in_what_is_said_of_its_tool():
    page = replace(a_page('<div data-tool="sums">By hand</div>', "training/a.html"), title="<img src=x onerror=a()>")
    content = gathered(a_site(page), ["training/a"])[0].content
    assert not content.xpath(".//img") and "“<img src=x onerror=a()>”" in content.text_content()


def test_no_learners_package_holds_the_tutors_page_or_shows_an_answer(built: Site, book: Book):
    for module in MODULE_IDS:
        pages = gathered(built, [f"training/{module}"])
        assert "training/facilitators" not in {page.id for page in pages}
        for page in pages:
            for facts in page.content.xpath(".//script"):  # what the quiz needs to mark answers
                facts.drop_tree()
            words = flat(page.content.text_content())
            answers = [text for one in questions(book, module) for text in (*feedback_of(one), flat(one["why"]))]
            assert [text for text in answers if text in words] == []
            assert not page.content.xpath(".//*[contains(@class, 'tutor-answers')]")


@each_module
def test_who_to_ring_and_what_cannot_wait_is_in_every_package(module: str, built: Site):
    held = {page.id for page in gathered(built, [f"training/{module}"])}
    assert {"reference/helplines", "urgent"} <= held


HOST = "http://lms.test/"
PLATFORM = """
const api = new Scorm12API({ autocommit: false, logLevel: 5 })
if (kept) api.loadFromJSON(kept, "")
globalThis.held = api
"""


class Platform:
    """A learning platform that opens the package, without a network."""

    def __init__(self, context: BrowserContext, package: Path) -> None:
        self.package, self.context = package, context
        self.faults: list[str] = []
        self.asked: list[str] = []
        self.body = ""
        context.route("**/*", self.answer)
        self.page = context.new_page()
        self.page.on("pageerror", lambda error: self.faults.append(str(error)))
        self.page.on("console", lambda said: self.faults.append(said.text) if said.type == "error" else None)

    def answer(self, route: Route) -> None:
        path = route.request.url.removeprefix(HOST).split("#")[0]
        self.asked.append(route.request.url)
        vendor = ROOT / "tests/vendor" / path
        file = vendor if path and vendor.is_file() else self.package / path
        if not path:
            route.fulfill(body=self.body, content_type="text/html")
        elif file.is_file():
            kinds = {".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".css": "text/css"}
            route.fulfill(body=file.read_bytes(), content_type=kinds.get(file.suffix, "text/plain"))
        else:
            route.fulfill(status=404)

    def open(self, before: str = "globalThis.API = held", kept: Any = None, sandbox: str | None = None) -> Frame:
        """Open the package in a frame. `before` is what the platform runs first, with its run-time in `held`."""
        attribute = "" if sandbox is None else f' sandbox="{sandbox}"'
        self.body = (
            f'<!doctype html><title>Platform</title><script src="scorm12.min.js"></script><script src="cross-frame-lms.min.js"></script>'
            f"<script>const kept = {json.dumps(kept)}; {PLATFORM}; {before}</script>"
            f'<iframe{attribute} src="index.html" style="width: 100%; height: 700px; border: 0"></iframe>'
        )
        self.page.goto(HOST)
        frame = self.page.frames[1]
        frame.wait_for_function(
            "!document.querySelector('.player-told').textContent.startsWith('Looking')", timeout=15000
        )
        return frame

    def told(self, key: str) -> str:
        return str(self.page.evaluate("key => String(held.LMSGetValue(key))", key))

    def core(self) -> dict[str, Any]:
        return dict(self.page.evaluate("JSON.parse(JSON.stringify(held.cmi)).core ?? {}"))


@pytest.fixture
def platform(browser: Browser, packages: dict[str, Path]) -> Iterator[Any]:
    contexts = []

    def opened(which: str = "path", **options: Any) -> Platform:
        context = browser.new_context(reduced_motion="reduce", **options)
        contexts.append(context)
        return Platform(context, packages[which])

    yield opened
    for context in contexts:
        context.close()


def answer_all(frame: Frame, asked: list[dict[str, Any]]) -> int:
    """Answer the choices of an exam rightly, leave the rest, and return how many were right."""
    frame.get_by_role("button", name="Take it as an exam").click()
    right = 0
    for one in asked:
        if one["kind"] in ("single", "several"):
            for option in one["options"]:
                if option["right"]:
                    frame.locator(f"[id$='-{one['id']}-{option['id']}']").check()
            right += 1
    frame.get_by_role("button", name="Finish and see my score").click()
    frame.get_by_role("button", name="Finish without them").click()
    assert frame.locator("output[data-answer=score]").inner_text() == f"{right} of {len(asked)}"
    return right


def walk(frame: Frame) -> None:
    """Decide a case to its end, by the first choice each time."""
    live = frame.locator(".scenario-live")
    for _ in range(30):
        if live.locator(".scenario-debrief").count():
            return
        form = live.locator("form.scenario-find")
        if form.count() and not live.locator(".scenario-choices").count():
            form.locator("input").fill("2026-12-01")
            form.get_by_role("button").click()
        live.locator(".scenario-choices button").first.click()
    raise AssertionError("The case did not end")


def saved(frame: Frame) -> str:
    frame.wait_for_function("/Recorded|nothing is|could not/.test(document.querySelector('.player-told').textContent)")
    return frame.locator(".player-told").inner_text()


def rest_done(book: Book, but: str) -> dict[str, Any]:
    """Return what a platform keeps of a course with every other module done."""
    return {
        module.id: {"quiz": [1, 1], **({"went": "good"} if module.scenario else {})}
        for module in book.data[MODULES].values()
        if module.id != but
    }


def held(modules: dict[str, Any], **core: str) -> dict[str, Any]:
    return {"cmi": {"core": core, "suspend_data": json.dumps({"modules": modules})}}


def test_a_platform_learns_of_score_place_and_completion_and_gives_them_back(platform: Any, book: Book):
    module = book.data[MODULES]["recognising-discrimination"]
    asked = questions(book, module.id)
    lms: Platform = platform()
    frame = lms.open()
    assert lms.told("cmi.core.lesson_status") == "incomplete"
    assert lms.told("cmi.core.score.raw") == "", "no nought in a list of marks before a question is answered"
    frame.get_by_role("link", name=module.title).click()
    right = answer_all(frame, asked)
    walk(frame)
    expect(frame.locator(".player-told")).to_have_text(re.compile(r"^1 of 7 modules done.*Recorded", re.DOTALL))
    assert lms.told("cmi.core.score.raw") == str(round(100 * right / len(asked) / 7))
    assert lms.told("cmi.core.lesson_location") == f"training/{module.id}"
    assert set(json.loads(lms.told("cmi.suspend_data"))["modules"]) == {module.id}

    # Left, and opened again on another day
    lms.page.evaluate(
        "globalThis.last = {}; for (const name of ['LMSFinish']) { const old = held[name].bind(held); held[name] = (...given) => { last.core = JSON.parse(JSON.stringify(held.cmi)).core; last.finished = true; return old(...given) } }"
    )
    lms.page.evaluate("document.querySelector('iframe').src = 'about:blank'")
    lms.page.wait_for_function("last.finished")
    core = lms.page.evaluate("last.core")
    assert core["exit"] == "suspend" and re.fullmatch(r"\d{2,4}:\d\d:\d\d(\.\d\d?)?", core["session_time"])
    kept = json.loads(lms.page.evaluate("held.cmi.suspend_data"))["modules"]
    place = {key: core[key] for key in ("lesson_location", "lesson_status")}
    frame = lms.open(kept=held(kept, **place))
    frame.get_by_role("heading", level=1, name=module.title).wait_for()
    assert frame.locator(".player-told").inner_text().startswith("1 of 7 modules done")

    # Opened once more, with every other module done
    saved(lms.open(kept=held({**kept, **rest_done(book, module.id)}, **place)))
    lms.page.wait_for_function("held.LMSGetValue('cmi.core.lesson_status') === 'passed'")
    assert lms.told("cmi.core.score.raw") == str(round(100 * (right / len(asked) + 6) / 7))
    assert len(lms.told("cmi.suspend_data")) < 4096
    assert lms.faults == [] and all(address.startswith(HOST) for address in lms.asked)


def test_one_module_opens_at_its_page_and_is_passed_or_failed_by_its_score(platform: Any, book: Book):
    asked = questions(book, MODULE)
    lms: Platform = platform("module")
    frame = lms.open()
    frame.get_by_role("heading", level=1, name=book.data[MODULES][MODULE].title).wait_for()
    assert "which questions you got right" in frame.locator("main").inner_text()
    assert lms.told("cmi.core.lesson_status") == "incomplete"
    frame.get_by_role("button", name="Take it as an exam").click()
    frame.get_by_role("button", name="Finish and see my score").click()
    frame.get_by_role("button", name="Finish without them").click()
    if book.data[MODULES][MODULE].scenario:
        lms.page.wait_for_function("held.LMSGetValue('cmi.suspend_data').includes('watching')")
        assert lms.told("cmi.core.lesson_status") == "incomplete"
        walk(frame)
    lms.page.wait_for_function("held.LMSGetValue('cmi.core.lesson_status') === 'failed'")
    expect(frame.locator(".player-told")).to_have_text(re.compile("Score 0 of 100. Not passed yet: that takes 70"))
    kept = held({MODULE: {"quiz": [len(asked), len(asked)], "went": "good"}}, lesson_status="incomplete")
    frame = lms.open(kept=kept)
    assert "Passed." in saved(frame)
    assert (lms.told("cmi.core.lesson_status"), lms.told("cmi.core.score.raw")) == ("passed", "100")
    assert lms.faults == []


def test_a_platform_learns_which_questions_were_right_and_never_the_answers(platform: Any, book: Book):
    asked = questions(book, MODULE)
    lms: Platform = platform("module")
    right = answer_all(lms.open(), asked)
    lms.page.wait_for_function("of => held.LMSGetValue('cmi.interactions._count') == of", arg=len(asked))
    kept = lms.page.evaluate("JSON.parse(JSON.stringify(held.cmi)).interactions")
    kept = list(kept.values()) if isinstance(kept, dict) else kept
    assert [one["id"] for one in kept] == [f"{MODULE}.{one['id']}" for one in asked]
    assert [one["result"] for one in kept].count("correct") == right
    assert {one["result"] for one in kept} == {"correct", "wrong"}
    assert all(re.fullmatch(r"\d\d:\d\d:\d\d", one["time"]) and " " not in one["id"] for one in kept)
    types = {"single": "choice", "several": "choice", "order": "sequencing", "match": "matching", "date": "fill-in"}
    assert [one["type"] for one in kept] == [types.get(one["kind"], "numeric") for one in asked]
    assert not any(one.get("student_response") for one in kept)
    assert lms.faults == []


def test_a_platform_that_keeps_no_list_of_questions_has_the_score_all_the_same(platform: Any, book: Book):
    lms: Platform = platform("module")
    frame = lms.open(
        "globalThis.API = held; const get = held.LMSGetValue.bind(held), set = held.LMSSetValue.bind(held);"
        "held.LMSGetValue = key => key.startsWith('cmi.interactions') ? '' : get(key);"
        "held.LMSSetValue = (key, value) => { if (key.startsWith('cmi.interactions')) throw Error(key); return set(key, value) }"
    )
    right = answer_all(frame, questions(book, MODULE))
    score = str(round(100 * right / len(questions(book, MODULE))))
    lms.page.wait_for_function("score => held.LMSGetValue('cmi.core.score.raw') === score", arg=score)
    assert "Recorded" in saved(frame)


def test_a_frame_that_may_only_run_scripts_still_records(platform: Any, book: Book):
    lms: Platform = platform()
    done = rest_done(book, "watching-the-clock")
    frame = lms.open("new CrossFrameLMS(held)", held(done, lesson_status="incomplete"), sandbox="allow-scripts")
    assert frame.evaluate("(() => { try { return Boolean(localStorage) } catch { return false } })()") is False
    frame.get_by_role("link", name="Watching the clock").click()
    right = answer_all(frame, questions(book, "watching-the-clock"))
    lms.page.wait_for_function("held.LMSGetValue('cmi.suspend_data').includes('watching')")
    frame.wait_for_function("document.querySelector('.player-told').textContent.includes('Recorded')")
    asked = len(questions(book, "watching-the-clock"))
    assert lms.told("cmi.core.score.raw") == str(round(100 * (right / asked + len(done)) / 7))
    walk(frame)
    lms.page.wait_for_function("held.LMSGetValue('cmi.core.lesson_status') === 'passed'")
    assert lms.faults == []


def test_a_frame_with_a_platform_beside_it_that_it_may_reach_records(platform: Any):
    lms: Platform = platform()
    frame = lms.open(sandbox="allow-scripts allow-same-origin")
    assert "Recorded" in frame.locator(".player-told").inner_text()
    assert lms.told("cmi.core.lesson_status") == "incomplete"


def test_without_a_platform_it_all_works_and_says_that_nothing_is_recorded(platform: Any, book: Book):
    lms: Platform = platform(viewport={"width": 320, "height": 700})
    frame = lms.open("", sandbox="allow-scripts")
    frame.get_by_role("link", name="Recognising discrimination").click()
    # By keyboard, one question of practice
    frame.get_by_role("button", name="Practise").press("Enter")
    one = questions(book, "recognising-discrimination")[0]
    frame.locator(f"[id$='-{one['id']}-{one['options'][0]['id']}']").press("Space")
    frame.get_by_role("button", name="Check my answer").press("Enter")
    expect(frame.locator(".quiz-verdict").first).to_be_visible()
    assert "nothing is recorded" in saved(frame)
    assert frame.evaluate("document.documentElement.scrollWidth") <= 320
    # Reading it leads to, and back to the quiz as it was left
    frame.locator(".quiz-see a:visible").first.click()
    frame.locator("[data-back]").click()
    expect(frame.locator(".quiz-verdict").first).to_be_visible()
    assert lms.faults == []


@pytest.mark.parametrize(
    ("before", "says"),
    [
        ("globalThis.API = held; held.LMSSetValue = () => 'false'; held.LMSGetLastError = () => '101'", "could not record it: "),
        ("globalThis.API = held; held.cmi.core._lesson_mode = 'review'; const get = held.LMSGetValue.bind(held); held.LMSGetValue = key => key === 'cmi.core.lesson_mode' ? 'review' : get(key)", "nothing is recorded"),
        ("globalThis.API = { LMSInitialize: () => 'false' }", "No learning platform answered"),
        ("globalThis.API = held; const old = held.LMSGetValue.bind(held); held.LMSGetValue = key => key === 'cmi.suspend_data' ? '{\"modules\":{\"x\":{\"quiz\":[9,1]' : old(key)", "Recorded by"),
    ],
    ids=["refuses", "looks back", "will not begin", "damaged"],
)  # fmt: skip
def test_what_a_platform_refuses_is_said_and_nothing_stops(platform: Any, before: str, says: str):
    lms: Platform = platform()
    frame = lms.open(before)
    assert says in saved(frame)
    frame.get_by_role("link", name="Watching the clock").click()
    frame.get_by_role("heading", level=1, name="Watching the clock").wait_for()
    if "review" in before:
        assert lms.page.evaluate("held.cmi.suspend_data") == ""
    assert lms.faults == []


@pytest.mark.parametrize(
    "kept",
    [
        "const get = held.LMSGetValue.bind(held), why = held.LMSGetLastError.bind(held); let failed = false;"
        "held.LMSGetValue = key => (failed = key === 'cmi.suspend_data') ? '' : get(key);"
        "held.LMSGetLastError = () => failed ? '101' : why();",
        "held.cmi.suspend_data = '';",
        "held.cmi.suspend_data = '{\"modules\":';",
    ],
    ids=["can not be read", "empty", "broken"],
)
@pytest.mark.parametrize(
    ("status", "says"), [("passed", "Passed"), ("completed", "Completed"), ("failed", "Not passed yet")]
)
def test_what_a_platform_holds_is_never_lowered_and_is_what_the_learner_reads(
    kept: str, status: str, says: str, platform: Any
):
    lms: Platform = platform("module")
    begin = "globalThis.API = held; held.loadFromJSON({ core: { lesson_status: STATUS, score: { raw: '90' } },"
    begin += ' suspend_data: \'{"modules":{"x":{"quiz":[9,10]}}}\' }, \'cmi\');'
    frame = lms.open(begin.replace("STATUS", repr(status)) + kept)
    was = lms.page.evaluate("held.cmi.suspend_data")
    told = saved(frame)
    assert lms.page.evaluate("[held.cmi.core.lesson_status, held.cmi.core.score.raw]") == [status, "90"]
    assert lms.page.evaluate("held.cmi.suspend_data") == was
    assert says in told and "Score 90 of 100" in told and "Recorded" in told
    assert "did not give back which parts" in frame.locator(".player-greeting").inner_text()
    assert lms.faults == []


WRITES = "globalThis.written = []; { const set = held.LMSSetValue.bind(held);"
WRITES += "held.LMSSetValue = (...given) => { written.push(given[0]); return set(...given) } };"
MUTE = "{ const get = held.LMSGetValue.bind(held), why = held.LMSGetLastError.bind(held); let mute = false;"
MUTE += "held.LMSGetValue = key => (mute = key === KEY) ? '' : get(key);"
MUTE += "held.LMSGetLastError = () => mute ? '101' : why() };"


@pytest.mark.parametrize("key", ["cmi.core.lesson_status", "cmi.core.score.raw"])
def test_what_a_platform_does_not_say_that_it_holds_is_left_alone(key: str, platform: Any, book: Book):
    lms: Platform = platform("module")
    kept = held({}, lesson_status="passed")
    frame = lms.open(f"globalThis.API = held; {WRITES} {MUTE.replace('KEY', repr(key))}", kept)
    answer_all(frame, questions(book, MODULE))
    assert saved(frame).startswith("Your learning platform did not say what it holds.")
    assert lms.page.evaluate("written") == [] and lms.faults == []


def test_a_platform_that_says_of_no_score_that_it_has_none_gets_one(platform: Any, book: Book):
    lms: Platform = platform("module")
    frame = lms.open(f"globalThis.API = held; {MUTE.replace('KEY', repr('cmi.core.score.raw'))}")
    right, asked = answer_all(frame, questions(book, MODULE)), len(questions(book, MODULE))
    lms.page.wait_for_function(
        "score => held.cmi.core.score.raw === score", arg=str(round(100 * right / asked)), timeout=5000
    )


@pytest.mark.parametrize(
    ("call", "says"),
    [
        ("LMSGetValue", "did not say what it holds"),
        ("LMSGetLastError", "did not say what it holds"),
        ("LMSSetValue", "could not record it: it has gone. It is asked again at your next step"),
        ("LMSCommit", "could not record it: it has gone. It is asked again at your next step"),
        ("LMSFinish", "Recorded by the learning platform"),
    ],
)
def test_a_platform_whose_calls_throw_is_told_of_and_stops_nothing(call: str, says: str, platform: Any, book: Book):
    lms: Platform = platform("module")
    frame = lms.open(f"globalThis.API = held; held.{call} = () => {{ throw Error('it has gone.') }}")
    assert says in saved(frame)
    answer_all(frame, questions(book, MODULE))
    assert says in saved(frame)
    lms.page.evaluate("document.querySelector('iframe').src = 'about:blank'")
    lms.page.wait_for_timeout(300)
    assert lms.faults == []


def test_what_could_not_be_recorded_is_recorded_at_the_next_step(platform: Any, book: Book):
    lms: Platform = platform("module")
    frame = lms.open(
        "globalThis.API = held; const set = held.LMSSetValue.bind(held); globalThis.away = true;"
        "held.LMSSetValue = (...given) => { if (away) throw Error('away'); return set(...given) }"
    )
    right = answer_all(frame, questions(book, MODULE))
    assert "could not record it: away" in saved(frame)
    lms.page.evaluate("away = false")
    walk(frame)
    expect(frame.locator(".player-told")).to_contain_text("Recorded by the learning platform")
    assert json.loads(lms.told("cmi.suspend_data"))["modules"][MODULE]["quiz"][0] == right


def test_a_learner_reads_what_is_left_to_do_and_how_far_each_part_is(platform: Any, book: Book):
    lms: Platform = platform("module")
    frame = lms.open()
    told, end = frame.locator(".player-told"), frame.locator("[data-tool='next_module']")
    case, quiz = frame.locator(".player-far").all()
    assert "To pass takes 70 of 100" in frame.locator("main").inner_text()
    assert "Left to do: the case and the quiz" in saved(frame) and "No score yet" in told.inner_text()
    assert case.inner_text().startswith("Not finished yet. It counts once the story ends")
    assert quiz.inner_text().startswith("Not finished yet. It counts once you see your score")
    right, asked = answer_all(frame, questions(book, MODULE)), len(questions(book, MODULE))
    expect(told).to_contain_text("Left to do: the case.")
    expect(end).to_contain_text(f"Case: not finished yet. Quiz: {right} of {asked} right.")
    expect(end).to_contain_text("Left to do: the case, above.")
    assert quiz.inner_text().startswith(f"Finished: {right} of {asked} right.")
    walk(frame)
    expect(case).to_contain_text("Finished: it went")
    expect(end).not_to_contain_text("Left to do")
    assert frame.get_by_role("heading", name="Finish this module").is_visible()
    assert lms.faults == []


@pytest.mark.parametrize(
    ("quiz", "status", "end"),
    [
        ([10, 10], "passed", "You have passed, with 100 of 100. You can close the course."),
        ([5, 10], "failed", "You have 50 of 100, and a pass takes 70. Take the quiz again"),
    ],
)
def test_a_learner_who_comes_back_is_told_what_is_kept(quiz: list[int], status: str, end: str, platform: Any):
    lms: Platform = platform("module")
    done = {MODULE: {"quiz": quiz, "went": "mixed"}}
    frame = lms.open(kept=held(done, lesson_status=status))
    assert frame.locator(".player-greeting").inner_text() == "Welcome back. What you finished before is kept."
    case, taken = (part.inner_text() for part in frame.locator(".player-far").all())
    assert case == "Finished: it went partly well. Play it again if you like: how it went last is kept."
    assert taken.startswith(f"Finished: {quiz[0]} of 10 right. Take it again if you like: the better score counts.")
    assert end in frame.locator("[data-tool='next_module']").inner_text()


def test_no_link_takes_the_course_out_of_its_frame(platform: Any, book: Book):
    lms: Platform = platform("module")
    frame = lms.open()
    answer_all(frame, questions(book, MODULE))
    walk(frame)
    out = frame.locator(f"main a[href^='http']:not([href^='{HOST}'])")
    frame.wait_for_function("document.getElementById('opens-apart')")
    assert frame.locator("main .quiz-live .quiz-law a").count() > 0
    assert {link.get_attribute("target") for link in out.all()} == {"_blank"}
    assert {link.get_attribute("target") for link in frame.locator("main .quiz-live .quiz-see a").all()} == {None}


def test_a_learner_who_begins_is_not_told_of_a_last_time(platform: Any):
    frame = platform().open()
    assert frame.locator(".player-greeting").inner_text() == ""


def test_looking_back_changes_nothing_of_what_is_recorded_or_read(platform: Any, book: Book):
    lms: Platform = platform("module")
    look = "held.cmi.core._lesson_mode = 'review'; const get = held.LMSGetValue.bind(held);"
    look += "held.LMSGetValue = key => key === 'cmi.core.lesson_mode' ? 'review' : get(key)"
    done = {MODULE: {"quiz": [1, 10], "went": "badly"}}
    frame = lms.open(f"globalThis.API = held; {WRITES} {look}", held(done, lesson_status="failed"))
    before = saved(frame)
    assert "Score 10 of 100" in before and "nothing is recorded" in before
    answer_all(frame, questions(book, MODULE))
    assert saved(frame) == before
    assert lms.page.evaluate("written") == []


def test_no_tool_in_the_course_is_an_empty_box_or_asks_for_scripts_that_run(platform: Any):
    page: Page = platform().page
    page.goto(f"{HOST}index.html")
    page.locator(".player-list").wait_for()
    for name in page.evaluate("[...document.querySelectorAll('template')].map(one => one.dataset.page)"):
        page.evaluate("name => { location.hash = `page=${name}` }", name)
        page.wait_for_function(
            "name => document.querySelector(`main > article, main h1`) && location.hash.includes(name)", arg=name
        )
        page.wait_for_function("document.querySelector('main h1').textContent !== 'The modules'")
        shown = page.evaluate(
            "[...document.querySelectorAll('main [data-tool]')].map(one => [one.dataset.tool, one.innerText.trim()])"
        )
        assert [tool for tool, words in shown if not words] == [], name
        assert not re.search(r"allow scripts|not run scripts|three times leaves", page.locator("main").inner_text()), (
            name
        )


def test_a_letter_in_the_course_is_read_whole(platform: Any, book: Book):
    page: Page = platform().page
    page.goto(f"{HOST}index.html#page=casework/letters")
    letter = page.locator("main .letter").first
    assert letter.is_visible() and "I represent" in letter.inner_text()
    assert page.locator("main .letter").count() == len(book.data[LETTERS])


def test_the_platform_is_found_in_the_window_that_opened_the_course(platform: Any):
    lms: Platform = platform()
    lms.open("")
    with lms.context.expect_page() as opened:
        lms.page.evaluate("globalThis.API = held; open('index.html', '_blank')")
    opened.value.wait_for_function("document.querySelector('.player-told').textContent.includes('Recorded')")


@pytest.mark.parametrize(("scheme", "width"), [("light", 1280), ("light", 360), ("dark", 360)])
def test_the_course_is_open_to_all(platform: Any, scheme: str, width: int):
    lms: Platform = platform(color_scheme=scheme, viewport={"width": width, "height": 800})
    page: Page = lms.page
    page.goto(f"{HOST}index.html")
    page.locator(".player-list").wait_for()
    assert violations(page) == []
    page.get_by_role("link", name="Watching the clock").click()
    page.get_by_role("button", name="Take it as an exam").click()
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert violations(page) == []


# Slides


def decks(book: Book) -> Iterator[tuple[str, Any]]:
    for module in book.data[MODULES]:
        yield module, Presentation(io.BytesIO(module_deck(book, module)))
    for plan in book.data[SESSION_PLANS]:
        yield plan, Presentation(io.BytesIO(plan_deck(book, plan)))


@pytest.fixture(scope="module")
def opened_decks(book: Book) -> dict[str, Any]:
    return dict(decks(book))


def told_to(slide: Any) -> str:
    return flat(" ".join(shape.text_frame.text for shape in slide.shapes if shape.has_text_frame))


def test_every_slide_has_its_own_title_first_then_its_words_and_notes(opened_decks: dict[str, Any]):
    for name, deck in opened_decks.items():
        titles = [slide.shapes.title.text_frame.text for slide in deck.slides]
        assert all(titles) and len(set(titles)) == len(titles), name
        for slide in deck.slides:
            assert [shape.is_placeholder for shape in slide.shapes] == [True, True]
            assert slide.shapes[0].shape_id == slide.shapes.title.shape_id
            assert slide.notes_slide.notes_text_frame.text.strip()
            for run in (r for shape in slide.shapes for p in shape.text_frame.paragraphs for r in p.runs):
                assert run.font.size >= Pt(min(SIZES)) and str(run.font.color.rgb) in ("1C2524", "0E2F2E")
                assert run._r.rPr.get("lang") == "en-GB"
        assert deck.core_properties.title and deck.core_properties.language == "en-GB"


@each_module
def test_answers_are_in_the_tutors_notes_and_nowhere_else(module: str, book: Book, opened_decks: dict[str, Any]):
    slides = [
        slide for slide in opened_decks[module].slides if slide.shapes.title.text_frame.text.startswith("Question")
    ]
    for one, slide in zip(questions(book, module), slides, strict=True):
        shown, notes = told_to(slide), flat(slide.notes_slide.notes_text_frame.text)
        assert flat(one["ask"]) in shown
        assert not [words for words in [one["why"], *feedback_of(one)] if flat(words) in shown]
        assert not [words for words in [one["why"], *feedback_of(one), *right_answers(one)] if flat(words) not in notes]
        if one["kind"] == "order":
            steps = [flat(step["says"]) for step in one["steps"]]
            assert sorted(steps) == [step for step in sorted(steps, key=shown.index)]
        if one["kind"] in ("date", "number"):
            assert flat(one["shown"]) not in shown.replace(flat(one["ask"]), "")


def test_the_notes_of_a_session_hold_what_the_tutor_does_and_asks(book: Book, opened_decks: dict[str, Any]):
    for plan in book.data[SESSION_PLANS].values():
        notes = flat(" ".join(slide.notes_slide.notes_text_frame.text for slide in opened_decks[plan.id].slides))
        people = book.data.edition.people.adjective
        told = [*plan.prepare, *(words for part in plan.parts for words in (*part.do, *part.ask))]
        assert not [words for words in told if flat(words.replace("[people]", people)) not in notes]


def height_of(frame: Any) -> float:
    """Return how high the text of a slide's place is, in points, in a typeface wider than Arial: not all have that."""
    size = frame.paragraphs[0].runs[0].font.size.pt
    letters = ImageFont.truetype(PATH, 100)

    def rows(words: str, room: float) -> int:
        lines, line = 1, ""
        for word in words.split():
            longer = f"{line} {word}".strip()
            if line and letters.getlength(longer) * size / 100 > room:
                lines, line = lines + 1, word
            else:
                line = longer
        return lines

    # The place is 11.9 inches wide, less a tenth of an inch at each side and 27 points before words with a bullet.
    texts = [(p.text, 842 - (27 if p._p.pPr.get("marL") != "0" else 0)) for p in frame.paragraphs]
    return sum(rows(words, room) * size * 1.2 for words, room in texts) + len(texts) * size / 3


def test_nothing_runs_off_a_slide_whatever_the_typeface(opened_decks: dict[str, Any]):
    over = [
        (name, slide.shapes.title.text_frame.text)
        for name, deck in opened_decks.items()
        for slide in list(deck.slides)[1:]
        if height_of(slide.placeholders[1].text_frame) > 382 or height_of(slide.shapes.title.text_frame) > 112
    ]
    assert over == []


def test_a_slide_with_more_than_it_can_hold_is_refused():
    assert fitting(["Short"]) == max(SIZES)
    with pytest.raises(ValueError, match="Too much for one slide: word"):
        fitting(["word " * 400])


# Handouts


@each_module
def test_a_handout_asks_everything_and_only_the_tutors_copy_answers(module: str, book: Book):
    room, tutor = (plain_page(handout(book, module, tutor=tutor)) for tutor in (False, True))
    for one in questions(book, module):
        assert flat(one["ask"]) in room and flat(one["ask"]) in tutor
        told = [flat(one["why"]), *feedback_of(one)]
        assert not [words for words in told if words in room]
        assert not [words for words in told if words not in tutor]
    assert b'class="answer"' not in handout(book, module, tutor=False)
    assert not re.search(r"</?\w+>", room + tutor), "markup is not shown"
    for one in questions(book, module):
        for letter, option in zip("ABCDEFGH", one.get("options", ()), strict=False):
            assert f"{letter}. {flat(option['says'])}" in room, "a class can say which"
    assert room.count("Choose one.") == [one["kind"] for one in questions(book, module)].count("single")


def plain_page(content: bytes) -> str:
    root = lxml.html.fromstring(content)
    assert root.get("lang") == "en-GB" and not root.xpath("//script") and not root.xpath("//@src")
    return flat(root.xpath("//main")[0].text_content().replace("\n", " "))


def test_a_handout_is_open_to_all(browser: Browser, book: Book, tmp_path: Path):
    page = browser.new_page(viewport={"width": 360, "height": 800})
    for tutor in (False, True):
        path = tmp_path / f"{tutor}.html"
        path.write_bytes(handout(book, "watching-the-clock", tutor=tutor))
        page.goto(path.as_uri())
        assert violations(page) == []
        assert page.evaluate("document.documentElement.scrollWidth") <= 360
    page.close()


# All files


def test_the_same_day_and_data_give_the_same_bytes_under_the_names_that_the_page_links(
    site: Path, built: Site, book: Book, tmp_path: Path
):
    copies = []
    for name in ("one", "two"):
        made = job.run(jobs(Copy(book, built, Face(""))), tmp_path / name)
        copies.append({one.path: (tmp_path / name / one.path).read_bytes() for one in made})
    assert copies[0] == copies[1]
    linked = lxml.html.fromstring(training_files(book)).xpath("//a/@href")
    assert sorted(linked) == sorted(copies[0])
    assert len(set(linked)) == len(training_files_of(book.data)) and all(
        link.startswith(f"{FOLDER}/") for link in linked
    )
    found = lxml.html.parse(str(site / "contributing/macros.html")).xpath(
        f"//a[starts-with(@href, '../{FOLDER}/')]/@href"
    )
    assert {link.removeprefix("../") for link in found} == set(linked)


def test_where_the_handbook_is_published_is_read_from_its_configuration(tmp_path: Path):
    settings = tmp_path / "mkdocs.yml"
    settings.write_text("site_name: Handbook\nnav: []\nsite_url: https://handbook.example/race\n")
    assert read_config(settings).address == "https://handbook.example/race/"
    settings.write_text("site_name: Handbook\nnav: []\n")
    assert read_config(settings).address == ""
