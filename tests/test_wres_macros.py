"""Workforce data on pages: what is cited, what is drawn, and what is never stated."""

import csv
import io
from itertools import pairwise
from urllib.parse import unquote

import lxml.html
import pytest

from macros.render.book import Book, WrongUse
from macros.tools.wres import charts
from macros.tools.wres.evidence import evidence
from macros.tools.wres.figures import amount, figure, regions_table, series_chart
from macros.tools.wres.macro import indicator, indicators_table, wres_to_confirm
from macros.tools.wres.model import FINDINGS, INDICATORS, YEARLY, YearlySeries


@pytest.fixture
def opened(book: Book) -> Book:
    return book.opened()


def publishable(book: Book) -> list[YearlySeries]:
    return [series for series in book.data[YEARLY].values() if series.shown]


def drawn(series: YearlySeries) -> lxml.html.HtmlElement:
    return lxml.html.fromstring(charts.drawing(series, "chart"))


def test_a_finding_is_cited_with_whoever_published_it_and_joins_the_pages_sources(opened: Book):
    printed = evidence(opened, "contract-wres")
    assert "Care Quality Commission" in printed
    assert opened.seen.sources == list(opened.data[FINDINGS]["contract-wres"].sources)


def test_a_doubt_is_a_numbered_note_that_stands_once(opened: Book):
    first, second = evidence(opened, "action-plan-duty"), evidence(opened, "action-plan-duty")
    assert first == second
    [words] = opened.seen.notes
    assert "We have not read that clause" in words
    assert f"[^{opened.seen.notes[words]}]" in first


def test_what_nobody_read_is_said_to_be_unread(opened: Book):
    evidence(opened, "contract-sc13")
    assert "have not read it" in " ".join(opened.seen.notes)


def test_what_is_not_sure_enough_is_refused(opened: Book):
    with pytest.raises(WrongUse, match="low confidence"):
        evidence(opened, "barts-and-six-point-plan")


def test_a_figure_is_the_latest_unless_a_year_is_named(opened: Book):
    assert figure(opened, "appointment-ratio", "2016").startswith("1.57 (2016)")
    assert figure(opened, "appointment-ratio", "2016", year=False).startswith("1.57")
    assert figure(opened, "workforce-bme-share").startswith("28.6% (2024)")


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda book: figure(book, "appointment-rato"), 'Did you mean "appointment-ratio"'),
        (lambda book: figure(book, "appointment-ratio", "1999"), "Unknown year"),
        (lambda book: figure(book, "appointment-ratio", group="bmee"), 'Did you mean "bme"'),
        (lambda book: amount(book, "non-adverse-range", "to"), "Unknown value"),
        (evidence, "at least one id"),
        (lambda book: evidence(book, "non-adverse-rang"), 'Did you mean "non-adverse-range"'),
        (lambda book: indicator(book, 10), "Unknown indicator"),
        (lambda book: regions_table(book, 5), "Unknown indicator with regional figures"),
    ],
)
def test_a_wrong_call_names_the_nearest_right_one(call, message: str, opened: Book):
    with pytest.raises(WrongUse) as raised:
        call(opened)
    assert message in str(raised.value)


def test_every_indicator_says_what_it_measures_misleads_by_and_what_to_ask(opened: Book):
    for number in range(1, 10):
        printed = indicator(opened, number)
        for part in ("What it measures", "The sum", "Which way is worse", "What misleads", "Ask management"):
            assert part in printed, (number, part)
    assert indicators_table(opened).count("<tr") == 10


def test_a_chart_joins_years_next_to_each_other_and_no_others(opened: Book):
    series = opened.data[YEARLY]["workforce-bme-share"]
    years = [int(found.year) for found in series.shown]
    pairs = sum(b - a == 1 for a, b in pairwise(years))
    assert pairs < len(years) - 1, "this series has a gap"
    assert len(drawn(series).xpath("//line[@class='join bme']")) == pairs
    assert len(drawn(series).xpath("//circle")) == len(years)


def test_a_chart_names_itself_and_says_its_gaps_in_words(opened: Book):
    series = opened.data[YEARLY]["workforce-bme-share"]
    svg = drawn(series)
    assert svg.get("role") == "img"
    named = [svg.get_element_by_id(name).text for name in svg.get("aria-labelledby").split()]
    assert named[0] == series.title
    assert "17.7% in 2016, 28.6% in 2024. Not read: 2019." in named[1]


def test_no_number_is_drawn_outside_its_chart(opened: Book):
    for series in publishable(opened):
        for point in drawn(series).xpath("//circle"):
            assert 0 <= float(point.get("cx")) <= charts.WIDTH, series.id
            assert 0 <= float(point.get("cy")) <= charts.HEIGHT - charts.BOTTOM, series.id


def test_the_saved_figures_are_the_figures(opened: Book):
    for series in publishable(opened):
        saved = list(csv.DictReader(io.StringIO(unquote(charts.csv_link(series).partition(",")[2]))))
        assert [(row["year"], float(row["value"])) for row in saved] == [(f.year, float(f.value)) for f in series.shown]


def test_what_is_shaded_or_dashed_in_a_chart_has_a_key(opened: Book):
    for series in opened.data[YEARLY].values():
        if not series.shown:
            continue
        made = lxml.html.fromstring(series_chart(opened, series.id))
        key = " ".join(made.xpath("//p[@class='chart-key']/text()"))
        shaded, dashed = made.xpath("//*[@class='level']"), made.xpath("//*[@class='one']")
        assert bool(dashed) == ("Dashed line: 1, no gap." in key), series.id
        assert bool(shaded) == ("Shaded: " in key), series.id
        level = next(i.non_adverse_range for i in opened.data[INDICATORS].values() if i.number == series.indicator)
        assert not shaded or f"Shaded: {level[0]:.2f} to {level[1]:.2f}" in key, series.id


def test_a_figure_that_is_not_sure_enough_is_in_no_chart(opened: Book):
    series = opened.data[YEARLY]["vsm-bme-share"]
    low = [found.year for found in series.figures if found.confidence == "low"]
    assert low
    assert not any(f"**{year}**" in series_chart(opened, series.id) for year in low)


def test_what_must_be_confirmed_is_listed(opened: Book):
    assert "contract-sc13" in wres_to_confirm(opened)
