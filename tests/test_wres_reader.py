"""The WRES reader in a real browser: the same sums, tables of every kind, hostile input, and the way out of the page."""

import csv
import io
import json
import re
import zipfile
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

import pytest
from playwright.sync_api import Page, expect

from macros import TOOLS
from macros.models.load import Data, load
from macros.models.mistakes import Mistakes
from macros.render.book import Book
from macros.tools.wres.model import EXAMPLES, INDICATORS
from macros.tools.wres_reader.intervals import difference_interval, ratio_interval
from macros.tools.wres_reader.macro import wres_reader
from macros.tools.wres_reader.model import WRES_READER
from macros.tools.wres_reader.rules import group, ratio_change, ratio_reading
from tests.conftest import ROOT, violations_by_day_and_night
from tests.modules import joined
from tests.test_wres import EDGES, FEW, TABLES, VECTORS

PAGE = "wres/calculator"
KMPT = "#indicator=3&bme=9&bme-of=725&white=17&white-of=2505"
SCRIPT = "<script>alert(1)</script><img src=x onerror=alert(1)>"
LONG = """org_code,org_name,year_end,indicator,item,group,value
XYZ,Example NHS Trust,2025-03-31,2,shortlisted,white,"1,000"
XYZ,Example NHS Trust,2025-03-31,2,shortlisted,bme,800
XYZ,Example NHS Trust,2025-03-31,2,shortlisted,unknown,40
XYZ,Example NHS Trust,2025-03-31,2,appointed,white,250
XYZ,Example NHS Trust,2025-03-31,2,appointed,bme,125
XYZ,Example NHS Trust,2025-03-31,2,appointed,unknown,10
"""
FORM = [
    ["Indicator", "Item", "", "31 March 2024", "", "", "31 March 2025", "", ""],
    ["", "", "", "White", "BME", "Ethnicity unknown/null", "White", "BME", "Ethnicity unknown/null"],
    ["2", "1", "Number of shortlisted applicants", "900", "700", "30", "1,000", "800", "40"],
    ["2", "2", "Number appointed from shortlisting", "200", "100", "5", "250", "125", "10"],
    ["2", "3", "Relative likelihood of appointment (auto)", "1.56", "", "", "1.6", "", ""],
    ["3", "4", "Number of staff in workforce", "2505", "725", "60", "2600", "760", "55"],
    ["3", "5", "Number entering the formal disciplinary process", "17", "9", "<5", "20", "12", "*"],
    ["9", "6", "Total board members", "11", "2", "1", "10", "3", "1"],
    ["9", "7", "of which voting", "8", "1", "1", "8", "1", "1"],
    ["9", "8", "Number of staff in overall workforce", "2505", "725", "60", "2600", "760", "55"],
]


def tabbed(rows: list[list[str]]) -> str:
    return "\n".join("\t".join(row) for row in rows)


def workbook(rows: list[list[str]], merged: str = "") -> bytes:
    """An XLSX file as small as can be, made by hand."""
    lines = []
    for r, row in enumerate(rows, 1):
        cells = ""
        for c, text in enumerate(row):
            at = f"{chr(65 + c)}{r}"
            if re.fullmatch(r"\d+", text):
                cells += f'<c r="{at}"><v>{text}</v></c>'
            elif text:
                cells += f'<c r="{at}" t="inlineStr"><is><t>{escape(text)}</t></is></c>'
        lines.append(f'<row r="{r}">{cells}</row>')
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    rels = "http://schemas.openxmlformats.org/package/2006/relationships"
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    types = "http://schemas.openxmlformats.org/package/2006/content-types"
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{types}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="{kind}.sheet.main+xml"/>'
        f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{kind}.worksheet+xml"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{rels}"><Relationship Id="r1" Type="{office}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{main}" xmlns:r="{office}"><sheets><sheet name="WRES" sheetId="1" r:id="r1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{rels}"><Relationship Id="r1" Type="{office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
        "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{main}"><sheetData>{"".join(lines)}</sheetData>{merged}</worksheet>',
    }
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            archive.writestr(name, f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>{text}')
    return made.getvalue()


@pytest.fixture
def opened(open_page):
    return lambda fragment="", **options: open_page(PAGE + fragment, **options)


def tool(page: Page) -> str:
    return page.locator("[data-tool=wres_reader]").inner_text()


def result(page: Page) -> str:
    return page.locator(".wres-result").inner_text()


def go(page: Page, **typed: str) -> None:
    """Open the page anew with some figures, as a link does."""
    page.evaluate(
        """typed => new Promise(done => {
            const to = new URLSearchParams(typed).toString()
            addEventListener('hashchange', function turned(event) {
                if (!event.newURL.endsWith(`#${to}`)) return
                removeEventListener('hashchange', turned)
                setTimeout(done)
            })
            location.hash = ''
            location.hash = to
        })""",
        {key.replace("_", "-"): text for key, text in typed.items()},
    )


def imports(page: Page) -> None:
    page.locator(".wres-import").evaluate("one => { one.open = true }")


def paste(page: Page, text: str) -> str:
    """Paste a table and return what the reader says of it."""
    imports(page)
    page.get_by_label("Or paste rows from a spreadsheet").fill(text)
    page.get_by_role("button", name="Read what I pasted").click()
    return looked(page)


def give(page: Page, name: str, content: bytes | Path) -> str:
    """Choose a file and return what the reader says of it."""
    imports(page)
    made = {"name": name, "mimeType": "application/octet-stream", "buffer": content}
    page.locator("#wres-file").set_input_files(content if isinstance(content, Path) else made)  # type: ignore[arg-type]
    return looked(page)


def looked(page: Page) -> str:
    page.wait_for_function(
        "() => { const at = document.querySelector('.wres-import .tool-message'); const shown = document.querySelector('.wres-preview');"
        " return !at.innerText.includes('Reading') && (at.innerText || shown.innerText) }"
    )
    return page.locator(".wres-import .tool-message").inner_text() + page.locator(".wres-preview").inner_text()


def use(page: Page) -> str:
    page.get_by_role("button", name="Use these figures").click()
    return page.locator(".wres-import .tool-message").inner_text()


def answer(page: Page, **answers: str) -> str:
    """Answer what the reader asks, by a word of each question, and return what it says then."""
    assert all(choice.strip() for choice in page.locator(".wres-questions option").all_text_contents())
    for words, choice in answers.items():
        page.locator(".wres-questions").get_by_label(re.compile(words)).select_option(choice)
    return looked(page)


def work(page: Page) -> str:
    page.get_by_role("button", name="Work it out").click()
    return result(page)


# The same sums as Python


def test_the_browser_gives_the_same_on_every_generated_table(opened):
    page = opened().page
    joined(page, rules="macros/tools/wres_reader/rules.js")
    found = page.evaluate(
        """tables => tables.map(([x1, n1, x2, n2]) => {
            const { group, ratioReading, ratioInterval, differenceInterval } = rules
            const read = direction => ratioReading(direction, group(x1, n1), group(x2, n2), 10, [0.8, 1.25])
            return { interval: x1 || x2 ? ratioInterval(x1, n1, x2, n2) : null, gap: differenceInterval(x1, n1, x2, n2), one: read("bme-over-white"), other: read("white-over-bme") }
        })""",
        TABLES,
    )
    for (x1, n1, x2, n2), theirs in zip(TABLES, found, strict=True):
        if x1 or x2:
            for end, ours_end in zip(theirs["interval"], ratio_interval(x1, n1, x2, n2), strict=True):
                assert (end is None and ours_end is None) or end == pytest.approx(ours_end, rel=1e-9)
        assert theirs["gap"] == pytest.approx(difference_interval(x1, n1, x2, n2), abs=1e-12)
        for name, direction in (("one", "bme-over-white"), ("other", "white-over-bme")):
            ours = ratio_reading(direction, group(x1, n1), group(x2, n2), FEW, EDGES)
            assert tuple(theirs[name]["codes"]) == ours.codes
            for key in ("value", "low", "high", "people", "bme", "white"):
                wanted = getattr(ours, key)
                assert theirs[name][key] == (None if wanted is None else pytest.approx(wanted, rel=1e-9)), (key, x1, n1)
            assert theirs[name]["why"] == ours.why


def test_the_browser_satisfies_the_worked_examples_and_the_published_ones(opened, data: Data):
    page = opened().page
    joined(page, rules="macros/tools/wres_reader/rules.js")
    found = page.evaluate(
        """vectors => {
            const { group, ratioReading, gapReading, halfUp, ratioChange } = rules
            const read = one => ratioReading(one.direction, group(...one.bme), group(...one.white), 10, [0.8, 1.25])
            return {
                ratios: vectors.ratios.map(one => { const found = read(one); return { why: found.why, value: found.value && halfUp(found.value, 2), codes: found.codes } }),
                gaps: vectors.gaps.map(one => { const found = gapReading(one.direction, one.one, one.other, one.bases ?? null, 10); return { value: halfUp(found.value, 2), codes: found.codes } }),
                change: ratioChange(ratioReading("bme-over-white", group(60, 725), group(90, 2505), 10, [0.8, 1.25]), ratioReading("bme-over-white", group(40, 700), group(95, 2500), 10, [0.8, 1.25])),
            }
        }""",
        VECTORS,
    )
    for kind in ("ratios", "gaps"):
        for case, theirs in zip(VECTORS[kind], found[kind], strict=True):
            assert theirs["value"] == case["value"], case["name"]
            assert theirs.get("why") == case.get("why"), case["name"]
            assert theirs["codes"] == case.get("codes", theirs["codes"]), case["name"]
    years = [
        ratio_reading("bme-over-white", group(*bme), group(*white), FEW, EDGES)
        for bme, white in (((60, 725), (90, 2505)), ((40, 700), (95, 2500)))
    ]
    assert found["change"] == pytest.approx(ratio_change(*years), rel=1e-9)
    ratios = [e for e in data[EXAMPLES].values() if e.inputs.kind == "ratio"]
    values = page.evaluate(
        "all => all.map(([x1, n1, x2, n2]) => rules.ratioReading('bme-over-white', rules.group(x1, n1), rules.group(x2, n2), 10, [0.8, 1.25]).value)",
        [(e.inputs.top.n, e.inputs.top.of, e.inputs.bottom.n, e.inputs.bottom.of) for e in ratios],
    )
    for example, value in zip(ratios, values, strict=True):
        assert value == pytest.approx(example.computed, abs=0.00005), example.id


def test_each_code_that_a_rule_can_give_has_its_words_and_each_word_its_code(data: Data, opened):
    """What is said of a code is in data; a code without words would break the page."""
    sources = " ".join(path.read_text("utf-8") for path in sorted((ROOT / "macros/tools/wres_reader").rglob("*.js")))
    reader = data[WRES_READER]
    for name in ("codes", "checks", "faults", "imports", "left", "questions"):
        for code in getattr(reader, name):
            stem = re.sub(
                r"^(?:(survey|board)-(?:worse|other-way|equal)|(published)-(?:survey|board))$", r"\1\2-", code
            )
            assert f'"{code}"' in sources or f"imports.{code}" in sources or f"`{stem}" in sources, (
                f"{name}: {code} is never said"
            )
    for name in ("report", "readings"):
        for code in getattr(reader, name):
            part = code.removeprefix("all-").removesuffix("-turned").removesuffix("-times").removesuffix("-list")
            part = re.sub("-(above|below)$", "", part)
            stem = re.sub(r"^(trend|late|than)-.*", r"\1-", part)
            assert re.search(rf'["`]{stem}|\.{stem}\b|\b{stem}[:-]', sources), f"{name}: {code} is never said"
    for code in re.findall(r'\b(?:finding|aside)\("([a-z0-9-]+)"', sources):
        assert code in reader.checks, code
    for code in re.findall(r'\b(?:left|unused)\("([a-z-]+)"', sources):
        assert code in reader.left or code in reader.imports, code
    for call in re.findall(r"\boptions\(([^)]*)\)", sources):
        for code in re.findall(r'/([a-z]+)"', call):
            assert code in reader.options, code
    for code in re.findall(r'\bnote\("([a-z0-9-]+)"', sources) + re.findall(r'Refused\("([a-z-]+)"', sources):
        assert code in reader.imports, code
    for code in re.findall(r'\bfault\("([a-z0-9-]+)"', sources) + re.findall(
        r'\bcode: "([a-z0-9-]+)", values: \{ where', sources
    ):
        assert code in reader.faults or code in reader.imports, code


# From the link of the contract


@pytest.mark.parametrize("width", [320, 1280])
def test_the_link_of_the_contract_opens_filled_in_and_answered(width: int, opened):
    watched = opened(KMPT, width=width)
    page = watched.page
    answer = page.locator("output[data-answer=ratio]")
    assert answer.get_attribute("data-value") == "1.83"
    assert page.locator("#wres-0-bme").input_value() == "9"
    assert "from 0.83 to 4.00" in result(page)
    assert "1 is inside that interval" in result(page)
    assert "about 4 fewer BME staff" in result(page)
    assert "Small numbers" in result(page)
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert not watched.away()
    assert not watched.faults
    assert page.evaluate("Object.keys(localStorage)") == []
    assert page.evaluate("document.querySelectorAll('script[src*=vendor]').length") == 0
    assert not page.get_by_text("allow scripts in your browser").count()
    assert page.locator(".wres-paper table").count() == 2


TRAPS = [
    ("KMPT’s 1.7", {"indicator": "3", "bme": "9", "bme_of": "725", "white": "17", "white_of": "2505", "published": "1.7"},
     "1.83", ["“1.7” does not agree with the figures, however it is read", "1.83 (BME over white)", "your figures give 1.83 (BME over white)", "1.2% divided by 0.7%", "1 is inside that interval"]),
    ("KMPT’s 1.8", {"indicator": "3", "bme": "9", "bme_of": "725", "white": "17", "white_of": "2505", "published": "1.8"}, "1.83", ["“1.8” agrees with the figures, read as 1.83 (BME over white)"]),
    ("NCIC’s 17.16%", {"indicator": "2", "bme": "125", "bme_of": "800", "white": "250", "white_of": "1000", "published": "17.16%"}, "1.60", ["Wrong unit"]),
    ("RDASH’s 0.66", {"indicator": "2", "bme": "125", "bme_of": "800", "white": "250", "white_of": "1000", "published": "0.66 more likely"}, "1.60",
     ["Wrong direction", "then it is 1.52", "then it is 1.66", "Give us the four counts"]),
    ("Kingston’s nobody", {"indicator": "2", "bme": "0", "bme_of": "418", "white": "50", "white_of": "317"}, "undefined", ["No BME person was appointed", "undefined"]),
    ("no BME case", {"indicator": "3", "bme": "0", "bme_of": "725", "white": "17", "white_of": "2505"}, "undefined", ["comes to nought", "does not mean that there is no problem"]),
    ("a masked case", {"indicator": "3", "bme": "<5", "bme_of": "725", "white": "17", "white_of": "2,505"}, "undefined", ["masked", "the ratio is 0.81 or less"]),
    ("a starred case", {"indicator": "3", "bme": "*", "bme_of": "725", "white": "17", "white_of": "2505"}, "undefined", ["masked"]),
    ("attendances", {"indicator": "4", "bme": "900", "bme_of": "725", "white": "17", "white_of": "2505"}, "undefined", ["attendances, not people"]),
    ("a sum that is out", {"indicator": "3", "bme": "20", "bme_of": "725", "white": "30", "white_of": "2505", "unknown": "1", "unknown_of": "60", "all": "51", "all_of": "3300"},
     "2.30", ["the parts come to 3,290, the printed total is 3,300", "60 of 3,290 people (1.82%)"]),
    ("many unknown", {"indicator": "3", "bme": "20", "bme_of": "725", "white": "30", "white_of": "2505", "unknown_of": "600", "unknown": "4"}, "2.30", ["So many could change it", "by when will it be"]),
    ("a national figure of that year", {"indicator": "3", "bme": "20", "bme_of": "725", "white": "30", "white_of": "2505", "year": "2022"}, "2.30", ["All NHS trusts in England, 2022: 1.14", "higher", "Source:"]),
    ("a change", {"indicator": "3", "bme": "20", "bme_of": "725", "white": "30", "white_of": "2505", "year": "2025", "y1-year": "2024", "y1-bme": "10", "y1-bme-of": "700", "y1-white": "30", "y1-white-of": "2500"},
     "2.30", ["In 2024 the ratio was 1.19", "the change may be chance"]),
]  # fmt: skip


def test_published_figures_and_hard_counts_are_read_as_they_should_be(opened):
    watched = opened()
    for name, typed, value, says in TRAPS:
        go(watched.page, **typed)
        assert watched.page.locator("output[data-answer=ratio]").get_attribute("data-value") == value, name
        for words in says:
            assert words in result(watched.page), (name, words, result(watched.page))
        assert not re.search(r"\[[a-z]+\]|undefined,|NaN|Infinity|∞", result(watched.page)), name
    assert not watched.faults
    assert not watched.away()


def test_survey_board_and_pay_bands_are_read(opened):
    watched = opened()
    page = watched.page
    go(page, indicator="6", bme="25.5", white="19.9%", year="2024", survey="2024", published="-5.6")
    assert page.locator("output[data-answer=gap]").get_attribute("data-value") == "5.6"
    for words in (
        "to the disadvantage of BME staff",
        "rests on the survey of autumn 2023, not 2024",
        "“-5.6” agrees with the figures, read as 5.6 points (BME above white)",
        "2024: 24.9%",
    ):
        assert words in result(page), words
    go(page, indicator="6", bme="25.5", white="19.9", bme_of="400", white_of="1800")
    assert "from 1.1 to 10.4 points" in result(page)
    go(page, indicator="7", bme="76", white="89", year="2024", **{"y1-year": "2020", "y1-bme": "78", "y1-white": "87"})
    assert page.locator("output").get_attribute("data-value") == "13"
    assert "should not be compared with one before it" in result(page)
    go(page, indicator="9", bme="17%", staff_bme="21%")
    assert page.locator("output[data-answer=gap]").get_attribute("data-value") == "-4"
    go(
        page,
        indicator="9",
        bme="2",
        white="11",
        unknown="1",
        voting_bme="1",
        voting_white="8",
        staff_bme="725",
        staff_white="2505",
        staff_unknown="60",
    )
    for words in (
        "fewer BME people on the board",
        "One person is 7.1 points",
        "not known",
        "Give us the counts for voting members and for executive",
    ):
        assert words in result(page), (words, result(page))
    go(page, indicator="1", bands="Band 5; 400; 500; 100\nBand 6\t100\t380\t20\nBand 7, 1,000, 2,000, 5")
    assert page.locator("output[data-answer=share]").get_attribute("data-value") == "33.3"
    assert "The first band where the BME share falls, and is below that of the staff listed, is Band 6" in result(page)
    for number, (bme, white) in {5: (20, 30), 6: (19.9, 25.5), 7: (87.2, 78.5), 8: (5.6, 12)}.items():
        go(page, indicator=str(number), bme=str(bme), white=str(white))
    assert "White staff do worse on all four survey indicators" in result(page)
    assert not watched.faults


def test_bands_of_nobody_have_no_share_to_compare_with_england(opened):
    page = opened().page
    go(page, indicator="1", year="2024", bands="\n".join(f"Band {band}; 0; 0; 0" for band in range(2, 9)))
    assert page.locator("output[data-answer=share]").get_attribute("data-value") == "undefined"
    assert "The trust’s figure is not known." in result(page)


# Hostile input

TYPED = [
    ("nothing in one cell", {"bme": ""}, "BME: entering the formal disciplinary process: nothing is there"),
    ("spaces", {"bme": " \u00a0 "}, "BME: entering the formal disciplinary process: nothing is there"),
    ("a negative count", {"bme": "-3"}, "“-3” is below nought"),
    ("a negative with a long dash", {"white": "−3"}, "is below nought"),
    ("more cases than staff", {"bme": "726"}, "BME: entering the formal disciplinary process: 726 is more than the 725"),
    ("more white cases than staff", {"white": "9999"}, "White: entering the formal disciplinary process: 9999 is more than the 2505"),
    ("a word", {"white": "seventeen"}, "White: entering the formal disciplinary process: “seventeen” is not a number"),
    ("a number with a word", {"white": "17 staff"}, "“17 staff” is not a number"),
    ("two numbers", {"bme": "9 (1.2)"}, "holds more than one number"),
    ("a percentage for a count", {"bme": "1.2%"}, "is a percentage. Give the count"),
    ("part of a person", {"bme": "9.4"}, "is not a whole number"),
    ("a broken thousand", {"white-of": "2,50"}, "White: staff in post: “2,50” has a comma in an odd place"),
    ("a formula", {"bme": "=SUM(A1:A9)"}, "is a formula"),
    ("a spreadsheet's error", {"bme": "#DIV/0!"}, "a spreadsheet’s error"),
    ("more people than there are", {"bme-of": "99999999999"}, "more people than any employer has"),
    ("an exponent", {"bme": "1e3"}, "is not a number"),
    ("infinity", {"bme": "Infinity"}, "is not a number"),
    ("a script", {"bme": SCRIPT}, "is not a number"),
    ("an odd year", {"year": "25"}, "Year: “25” is not a year"),
    ("a year in words", {"year": SCRIPT}, "is not a year"),
    ("a bad earlier year", {"y1-bme": "x5", "y1-bme-of": "1", "y1-white": "1", "y1-white-of": "1"}, "Earlier year 1. BME: entering"),
    ("the same year twice", {"year": "2025", "y1-year": "2025", "y1-bme": "1", "y1-bme-of": "10", "y1-white": "1", "y1-white-of": "10"}, "Each year needs its own"),
    ("an indicator that is none", {"indicator": "10"}, "Choose an indicator from 1 to 9"),
    ("an indicator in words", {"indicator": SCRIPT}, "Choose an indicator from 1 to 9"),
    ("a survey above a hundred", {"indicator": "6", "bme": "125", "white": "20"}, "is not a percentage from 0 to 100"),
    ("a survey as a fraction", {"indicator": "6", "bme": "0.255", "white": "0.199"}, "If it is a fraction"),
    ("a masked survey", {"indicator": "6", "bme": "*", "white": "19.9"}, "BME: per cent who say staff harassed them: “*” is masked"),
    ("a board half in per cent", {"indicator": "9", "bme": "17%", "staff-bme": "725", "staff-white": "2505"}, "as counts, or both as percentages"),
    ("no board", {"indicator": "9", "bme": "", "white": "", "staff-bme": "725", "staff-white": "2505"}, "BME: board members: nothing is there"),
    ("a band with no counts", {"indicator": "1", "bands": "Band 5; 4; 5; 1\nBand 6"}, "Line 2: “Band 6” is not a band"),
    ("a band twice", {"indicator": "1", "bands": "Band 5; 4; 5; 1\nband 5; 4; 5; 1"}, "Line 2: “band 5” stands there twice"),
    ("a band with a word", {"indicator": "1", "bands": "Band 5; 4; many; 1"}, "Line 1, Band 5, White: “many”"),
]  # fmt: skip
PASTED = [
    ("nothing", "", "is empty"),
    ("words alone", "Dear all,\nplease see attached", "Nothing that this page knows"),
    ("two rows with no groups", "9\t725\n17\t2505", "Row 1, cell A1: two numbers, but no word"),
    ("a group that is none", LONG.replace(",bme,", ",martian,"), "Row 3, cell F3: “martian” is not a group"),
    ("an item that is none", LONG + "XYZ,E,2025-03-31,2,interviewed,bme,90\n", "Row 8, cell E8: “interviewed” is not an item"),
    ("text in a number", LONG.replace(",800", ",lots"), "Row 3, cell G3: “lots” can’t be used"),
    ("a row cut short", LONG + "XYZ,E,2025-03-31,2,appointed\n", "Row 8, cell A8: the row ends before its number"),
    ("a row twice, the same", LONG + LONG.splitlines()[2] + "\n", "stands there twice in one table, with the same number"),
    ("a row twice, different", LONG + "XYZ,E,2025-03-31,2,shortlisted,bme,900\n", "as “800” and “900”. Neither was used"),
    ("two blocks with no year", tabbed([FORM[1], *FORM[2:4]]), "with no year above them"),
    ("an “of which” row", tabbed([["", "BME", "White"], ["Total board members", "2", "11"], ["of which senior", "1", "3"]]), "Row 3, cell A3: “of which senior”"),
    ("per cent in a count", LONG.replace(",125", ",15.6%"), "Row 6, cell G6: “15.6%” can’t be used"),
    ("a negative in a count", LONG.replace(",125", ",-125"), "“-125” can’t be used"),
    ("a formula in a count", LONG.replace(",125", ",=1+1"), "“=1+1” can’t be used"),
    ("scripts in every cell", "\n".join(",".join([SCRIPT.replace(",", " ")] * 7) for _ in range(3)), "Nothing that this page knows"),
    ("a script for an item", LONG + f"XYZ,E,2025-03-31,2,{SCRIPT},bme,90\n", "<script>alert(1)</script>"),
]  # fmt: skip
FILES = [
    ("an empty file", "a.csv", b"", "“a.csv” is empty"),
    ("a picture", "a.png", b"\x89PNG\r\n\x1a\n" + bytes(50), "is not a table"),
    ("a PDF", "report.pdf", b"%PDF-1.7 ...", "is not a table"),
    ("a PDF named CSV", "report.csv", b"%PDF-1.7 ...", "is not a table"),
    ("a program named CSV", "a.csv", bytes(range(1, 200)) * 3, "is not text"),
    ("old Excel", "a.xls", bytes.fromhex("d0cf11e0a1b11ae1") + bytes(99), "old Excel file"),
    ("a locked workbook", "a.xlsx", bytes.fromhex("d0cf11e0a1b11ae1") + bytes(99), "locked with a password"),
    ("a damaged workbook", "a.xlsx", b"PK\x03\x04" + bytes(200), "may be damaged"),
    ("a zip that is no workbook", "a.xlsx", b"PK\x05\x06" + bytes(18), "may be damaged"),
    ("text named XLSX", "a.xlsx", LONG.encode(), "may be damaged"),
    ("a workbook with nothing of ours", "a.xlsx", workbook([["Rota", "Mon"], ["Ward 4", "9"]]), "Nothing that this page knows"),
]  # fmt: skip


def test_there_are_at_least_forty_hostile_inputs():
    assert len(TYPED) + len(PASTED) + len(FILES) + 1 >= 40


def test_hostile_typing_gets_a_message_that_names_the_cell_and_keeps_what_was_typed(opened):
    watched = opened()
    page = watched.page
    good = {"indicator": "3", "bme": "9", "bme-of": "725", "white": "17", "white-of": "2505"}
    for name, typed, says in TYPED:
        own = (
            typed
            if typed.get("indicator") and typed["indicator"].isdigit() and int(typed["indicator"]) < 10
            else {**good, **typed}
        )
        go(page, **own)
        alert = page.locator(".wres-result [role=alert]")
        assert says in alert.inner_text(), (name, alert.inner_text())
        assert not page.locator("output").count(), name
        if "Choose an indicator" not in says:
            for key, text in own.items():
                if key != "indicator" and not key.startswith("y1"):
                    assert page.locator(f"#wres-0-{key}").input_value() == text, (name, key)
            assert page.locator("[aria-invalid]").count(), name
    assert page.evaluate("document.querySelectorAll('article img[src=x], article script:not([type])').length") == 0
    assert not watched.faults
    assert not watched.away()


def test_hostile_tables_get_a_message_that_names_the_cell_and_change_nothing(opened, tmp_path: Path):
    watched = opened(KMPT)
    page = watched.page
    with (tmp_path / "big.csv").open("wb") as big:
        big.truncate(50_000_000)
    assert "“big.csv” is too large: 50 MB" in give(page, "big.csv", tmp_path / "big.csv")
    for name, text, says in PASTED:
        assert says in paste(page, text), (name, tool(page)[:1500])
        assert page.locator("#wres-paste").input_value() == text, name
        assert page.locator("#wres-0-bme").input_value() == "9", name
    for name, file, content, says in FILES:
        assert says in give(page, file, content), (name, tool(page)[:1500])
        assert page.locator("#wres-0-bme").input_value() == "9", name
    assert page.evaluate("document.querySelectorAll('article img[src=x], article script:not([type])').length") == 0
    assert not watched.away()
    assert not watched.faults


# Tables that are well made


GOOD = [
    ("our table", "a.csv", LONG.encode()),
    ("with semicolons", "a.csv", LONG.replace('"1,000"', "1 000").replace(",", ";").encode()),
    ("with tabs", "a.txt", LONG.replace('"1,000"', "1000").replace(",", "\t").encode()),
    ("with a mark", "a.csv", b"\xef\xbb\xbf" + LONG.encode()),
    ("in UTF-16", "a.csv", LONG.encode("utf-16")),
    ("in UTF-16 without its mark", "a.csv", LONG.encode("utf-16-le")),
    ("in big-endian UTF-16", "a.csv", b"\xfe\xff" + LONG.encode("utf-16-be")),
    ("in old Windows letters", "a.csv", LONG.replace("Example", "Café").encode("cp1252")),
    ("with other names for the groups", "a.csv", LONG.replace(",bme,", ",Global Majority,").replace(",unknown,", ",Not stated,").encode()),
    ("in Windows lines", "a.csv", LONG.replace("\n", "\r\n").encode()),
    ("as a workbook", "a.xlsx", workbook(list(csv.reader(LONG.splitlines())))),
]  # fmt: skip


def test_our_table_is_read_however_it_was_saved(opened):
    watched = opened()
    page = watched.page
    for name, file, content in GOOD:
        page.evaluate("document.querySelector('#wres-indicator').value = '2'")
        shown = give(page, file, content)
        assert "ow 2, cell G2" in shown, (name, shown)
        assert "indicator 2" in use(page), name
        assert [
            page.locator(f"#wres-0-{key}").input_value().replace(" ", "").replace(",", "")
            for key in ("bme", "bme-of", "white", "white-of", "unknown-of", "year")
        ] == ["125", "800", "250", "1000", "40", "2025"], name
        assert "The ratio is 1.60" in work(page), name
        page.get_by_role("button", name="Empty this indicator").click()
    assert not watched.away()
    assert not watched.faults


def test_the_rows_of_the_submission_form_are_read_with_merged_years(opened):
    watched = opened()
    page = watched.page
    merged = '<mergeCells count="2"><mergeCell ref="D1:F1"/><mergeCell ref="G1:I1"/></mergeCells>'
    for name, look in (
        ("pasted", lambda: paste(page, tabbed(FORM))),
        ("workbook", lambda: give(page, "form.xlsx", workbook(FORM, merged))),
    ):
        shown = look()
        assert "Number entering" not in shown
        assert "12" in shown
        assert "indicators 2, 3, 9" in use(page), name
        page.get_by_label("Indicator", exact=True).select_option("3")
        assert [
            page.locator(f"#wres-{key}").input_value()
            for key in ("0-year", "0-bme", "0-bme-of", "0-unknown", "1-year", "1-bme", "1-white-of")
        ] == ["2025", "12", "760", "*", "2024", "9", "2505"]
        assert "The ratio is 2.05" in work(page)
        assert "In 2024 the ratio was 1.83" in result(page)
        page.get_by_label("Indicator", exact=True).select_option("9")
        assert page.locator("#wres-0-voting-white").input_value() == "8"
        assert page.locator("#wres-0-staff-unknown").input_value() == "55"
        assert "on the board than in the workforce" in work(page)
        page.get_by_role("button", name="Empty this indicator").click()
    assert not watched.faults


def test_a_large_workbook_is_read_without_workers(opened):
    watched = opened()
    rows = [
        ["", "BME", "White"],
        ["Number entering the formal disciplinary process", "9", "17"],
        ["Number of staff in workforce", "725", "2505"],
    ]
    padding = [[f"Note {n} {hash((n, n)):x}", "", ""] for n in range(15_000)]
    give(watched.page, "large.xlsx", workbook([*padding, *rows]))
    assert "row 15003, cell C15003" in answer(watched.page, year="2025")
    use(watched.page)
    assert "The ratio is 1.83" in work(watched.page)
    assert not watched.faults


def test_two_plain_rows_are_enough(opened):
    page = opened().page
    for text in (
        "BME\t9\t725\nWhite\t17\t2,505",
        "BAME\t725\t9\nWhite\t2505\t17",
        "\tStaff in post\tEntering disciplinary\nBME\t725\t9\nWhite\t2505\t17",
        "\tBME\tWhite\nStaff in post\t725\t2505\nEntering disciplinary\t9\t17",
    ):
        shown = paste(page, text)
        assert ("Which indicator" in shown) == (text[0] == "B"), text
        answer(page, year="2025", **({"indicator": "3"} if text[0] == "B" else {}))
        use(page)
        assert "The ratio is 1.83" in work(page), text
        page.get_by_role("button", name="Empty this indicator").click()


def test_a_file_dropped_on_the_page_is_read_like_one_that_was_chosen(opened):
    page = opened().page
    imports(page)
    given = page.evaluate_handle("text => { const held = new DataTransfer(); held.items.add(new File([text], 'a.csv')); return held }", LONG)  # fmt: skip
    page.dispatch_event(".wres-import", "drop", {"dataTransfer": given})
    dropped = looked(page)
    assert dropped == give(opened().page, "a.csv", LONG.encode())
    missed = "held => document.body.dispatchEvent(new DragEvent('drop', {dataTransfer: held, bubbles: true, cancelable: true}))"
    assert page.evaluate(missed, given) is False  # or the browser would open it in place of the page


def test_a_file_of_several_organisations_asks_which(opened):
    page = opened().page
    other = "\n".join(
        line.replace("XYZ", "ABC").replace("Example NHS Trust", "Other Trust").replace(",125", ",200")
        for line in LONG.splitlines()[1:]
    )
    shown = paste(page, LONG + other)
    assert "2 organisations" in shown
    page.get_by_label("Whose figures?").select_option("ABC")
    use(page)
    assert "Other Trust" in work(page)
    assert "The ratio is 1.00" in result(page)


# Out of the page


def test_word_and_csv_carry_the_figures_and_csv_opens_again(opened, tmp_path: Path):
    watched = opened(KMPT + "&year=2020&published=1.7")
    page = watched.page
    with page.expect_download() as download:
        page.get_by_role("button", name="Save as Word").click()
    with zipfile.ZipFile(download.value.path()) as archive:
        words = re.sub(r"<[^>]+>", " ", archive.read("word/document.xml").decode())
    for part in ("1.83", "Questions for management", "Will you work the ratio out from the counts", "Koopman", "725"):
        assert part in words, part
    with page.expect_download() as download:
        page.get_by_role("button", name="Save as CSV").click()
    saved = Path(download.value.path()).read_bytes()
    assert saved.startswith(b"\xef\xbb\xbf")
    assert b"2020-03-31,3,disciplinary,bme,9" in saved
    assert b",3,ratio,result,1.83" in saved
    page.get_by_role("button", name="Empty this indicator").click()
    shown = give(page, "again.csv", saved)
    assert "Look at these" not in shown
    use(page)
    assert "The ratio is 1.83" in work(page)
    assert not watched.away()
    assert not watched.faults


def test_no_cell_of_a_saved_table_is_a_formula(opened):
    page = opened().page
    for text in ("=cmd|' /C calc'!A0", "+1+1", "-1+1", "@SUM(1)", "\t=1", " =1", "|x", "\r=1"):
        go(page, indicator="3", bme="9", bme_of="725", white="17", white_of="2505", published=text)
        paste(
            page,
            LONG.replace("Example NHS Trust", text.replace(",", " ").replace("\r", " ").replace("\t", " "))
            .replace(",2,shortlisted", ",3,headcount")
            .replace(",2,appointed", ",3,disciplinary"),
        )
        use(page)
        work(page)
        with page.expect_download() as download:
            page.get_by_role("button", name="Save as CSV").click()
        saved = Path(download.value.path()).read_text("utf-8-sig")
        for line in saved.splitlines():
            for found in re.split(r",", line):
                assert not re.match(r'"?\s*[=+@|]|"?\s*-\D', found), (text, line)


def test_the_result_is_copied_as_text_and_as_a_link(opened):
    page = opened(KMPT + "&published=1.7", permissions=["clipboard-read", "clipboard-write"]).page
    page.evaluate(
        "() => { globalThis.copied = []; Object.defineProperty(navigator, 'clipboard', { value: { writeText: async text => { copied.push(text) } } }) }"
    )
    page.get_by_role("button", name="Copy", exact=True).click()
    page.get_by_role("button", name="Copy a link to these figures").click()
    text, link = page.evaluate("copied")
    assert "Ratio: 1.83" in text
    assert "- For the two to be equal, about 4 fewer BME staff" in text
    assert link.endswith("#indicator=3&bme=9&bme-of=725&white=17&white-of=2505&published=1.7")


def test_the_result_prints_alone(opened):
    page = opened(KMPT).page
    page.evaluate("print = () => {}")
    page.get_by_role("button", name="Print", exact=True).click()
    page.emulate_media(media="print")
    expect(page.locator(".wres-result")).to_be_visible()
    for part in (".wres-form", ".wres-import", "[data-tool=wres_reader] .keeping", "h2#what-to-have-ready"):
        assert not page.locator(part).first.is_visible(), part


# Keeping, keyboard, scripts off, accessibility


def test_nothing_is_kept_before_the_rep_chooses_and_it_comes_back_after(opened):
    page = opened(KMPT).page
    page.locator("#wres-0-year").fill("2020")
    assert page.evaluate("Object.keys(localStorage)") == []
    page.get_by_role("button", name="Keep it on this device").click()
    page.locator("#wres-published").fill("1.7")
    kept = json.loads(page.evaluate("localStorage['staffside:wres_reader']"))["value"]
    assert kept["sets"]["3"]["years"][0]["bme"] == "9"
    page.goto(page.url.split("#")[0] + "?again")
    assert page.locator("#wres-published").input_value() == "1.7"
    page.get_by_role("button", name="Stop keeping it").click()
    page.get_by_role("button", name="Stop, and delete it").click()
    assert page.evaluate("Object.keys(localStorage)") == []
    page.evaluate(
        "localStorage['staffside:keep'] = 'yes'; localStorage['staffside:wres_reader'] = '{\"version\":1,\"value\":{\"indicator\":77}}'"
    )
    page.goto(page.url.split("?")[0] + "?third")
    assert "set aside" in page.locator("[data-tool=wres_reader] [role=alert]").inner_text()


def test_the_keyboard_alone_gets_an_answer(opened):
    page = opened().page
    page.locator("#wres-indicator").focus()
    page.keyboard.press("Tab")
    for text in ("2025", "9", "725", "17", "2505"):
        page.keyboard.type(text)
        page.keyboard.press("Tab")
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Enter")
    assert page.locator("output").get_attribute("data-value") == "1.83"
    assert page.evaluate("document.activeElement.tagName") == "H3"
    page.locator("#wres-0-bme").fill("nine")
    page.keyboard.press("Enter")
    expect(page.locator(":focus")).to_have_id("wres-0-bme")
    page.get_by_role("button", name="Add an earlier year").press("Enter")
    expect(page.locator(":focus")).to_have_id("wres-1-year")
    page.get_by_role("button", name="Take out earlier year 1").press("Enter")
    assert "wres-add" in page.evaluate("document.activeElement.className")


def test_every_state_is_accessible(opened):
    page = opened("", width=360).page
    states: list[Any] = [
        lambda: None,
        lambda: work(page),
        lambda: go(page, indicator="3", bme="9", bme_of="725", white="17", white_of="2505", published="1.7"),
        lambda: paste(page, LONG + "XYZ,E,2025-03-31,2,interviewed,bme,90\n"),
        lambda: go(page, indicator="1", bands="Band 5; 400; 500; 100\nBand 6; 100; 380; 20"),
        lambda: go(page, indicator="9", bme="2", white="11", unknown="1", staff_bme="725", staff_white="2505", staff_unknown="60"),
    ]  # fmt: skip
    for i, state in enumerate(states):
        state()
        assert not violations_by_day_and_night(page, ".tool"), i
        assert page.evaluate("document.documentElement.scrollWidth") <= 360, i


def test_without_scripts_there_are_the_sums_a_worked_example_and_a_table_to_fill_in(opened, data: Data):
    page = opened(java_script_enabled=False).page
    text = tool(page)
    for indicator in data[INDICATORS].values():
        assert indicator.short_name in text
    for part in ("9 ÷ 725 = 1.24%", "17 ÷ 2,505 = 0.68%", "1.83", "from 0.83 to 4.00", "about 4 fewer"):
        assert part in text, part
    assert page.locator("[data-tool=wres_reader] table").count() == 2
    assert not page.locator("[data-tool=wres_reader] :is(input, button, select)").count()


# The data and the macro


def test_the_facts_for_the_script_can_end_nothing(book: Book):
    found = re.search(r"<script[^>]*>(.*?)</script>", wres_reader(book.opened()), re.DOTALL)
    assert found
    assert "</" not in found[1]


FAULTS = [
    ("an unknown national series", "national: disciplinary-ratio", "national: disciplinary-ration", 'Unknown national series "disciplinary-ration". Did you mean'),
    ("an unknown finding", "finding: race-disparity-ratio-formula", "finding: race-disparity-ratio-formule", 'Unknown finding "race-disparity-ratio-formule". Did you mean'),
    ("an unknown key", "few_cases: 10", "few_case: 10", "few_case: Unknown key."),
    ("no threshold", "many_unknown_percent: 5\n", "", "many_unknown_percent: Missing. Add it."),
    ("a word for a number", "few_cases: 10", "few_cases: ten", "Input should be a valid integer"),
    ("a code with nothing to say", 'equal: {says: "The two are the same."}', "equal: {}", "codes.equal.says: Missing. Add it."),
]  # fmt: skip


@pytest.mark.parametrize(("what", "old", "new", "report"), FAULTS, ids=[fault[0] for fault in FAULTS])
def test_a_fault_in_the_readers_words_is_reported_with_its_place(
    what: str, old: str, new: str, report: str, project: Path
):
    path = project / "data/wres/reader.yml"
    text = path.read_text("utf-8")
    assert old in text, what
    path.write_text(text.replace(old, new, 1), "utf-8")
    with pytest.raises(Mistakes) as raised:
        load(project, TOOLS)
    assert re.search(rf"^data/wres/reader\.yml:\d+: .*{re.escape(report)}", str(raised.value), re.MULTILINE), (
        raised.value
    )
