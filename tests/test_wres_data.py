"""The WRES data: complete, consistent with itself, and no surer than its evidence."""

from collections.abc import Iterator
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from pathlib import Path

import pytest

from macros import TOOLS
from macros.models.load import Data, load
from macros.models.yaml_file import YamlFile
from macros.tools.wres.examples import Counts, Example, Gap, Ratio, RatioOfRates, Share
from macros.tools.wres.model import (
    EXAMPLES,
    FINDINGS,
    INDICATORS,
    LEADS,
    NOTES,
    SINCE_GUIDE,
    YEARLY,
    Figure,
    Finding,
    Graded,
    YearlySeries,
)
from macros.tools.wres.tool import TOOL

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def data() -> Data:
    return load(ROOT, TOOLS)


def exact(number: float) -> Fraction:
    """Return a number as an editor wrote it: 0.58, not the nearest binary fraction."""
    return Fraction(str(number))


def share(group: Counts) -> Fraction:
    return Fraction(group.n, group.of)


def result(example: Example) -> Fraction:
    """Work out an example from its inputs alone."""
    match example.inputs:
        case Ratio(top=top, bottom=bottom):
            return share(top) / share(bottom)
        case RatioOfRates(top_rate_percent=top_rate, bottom_rate_percent=bottom_rate):
            return exact(top_rate) / exact(bottom_rate)
        case Gap(a_percent=a, b_percent=b):
            return exact(a) - exact(b)
        case Share():
            return 100 * share(example.inputs)


def graded(data: Data) -> Iterator[Graded]:
    """Every record that carries a grade, and every figure of every series."""
    for table in TOOL.data:
        for record in data[table].values():
            if isinstance(record, Graded):
                yield record
            if isinstance(record, YearlySeries):
                yield from record.figures


def test_there_are_nine_indicators_numbered_in_order(data: Data) -> None:
    assert [i.number for i in data[INDICATORS].values()] == list(range(1, 10))


def test_only_the_three_ratio_indicators_have_a_non_adverse_range(data: Data) -> None:
    ranges = {i.number: i.non_adverse_range for i in data[INDICATORS].values() if i.non_adverse_range}
    assert ranges == {2: (0.8, 1.25), 3: (0.8, 1.25), 4: (0.8, 1.25)}


def test_every_example_recomputes_from_its_inputs(data: Data) -> None:
    for example in data[EXAMPLES].values():
        if example.undefined:
            with pytest.raises(ZeroDivisionError):
                result(example)
        else:
            assert example.computed is not None
            assert abs(result(example) - exact(example.computed)) <= Fraction(1, 20_000), example.id


def test_an_example_says_rightly_whether_the_published_figure_differs(data: Data) -> None:
    published = [e for e in data[EXAMPLES].values() if e.published is not None]
    assert published
    for example in published:
        assert example.published_decimals is not None, example.id
        worked = result(example)
        last_place = Decimal(1).scaleb(-example.published_decimals)
        rounded = (Decimal(worked.numerator) / worked.denominator).quantize(last_place, ROUND_HALF_UP)
        assert (rounded != Decimal(str(example.published))) is example.published_differs, example.id


def test_no_share_or_ratio_counts_more_cases_than_people(data: Data) -> None:
    for example in data[EXAMPLES].values():
        inputs = example.inputs
        groups = (inputs.top, inputs.bottom) if isinstance(inputs, Ratio) else (inputs,)
        for counts in groups:
            assert not isinstance(counts, Counts) or counts.n <= counts.of, example.id


def test_recalled_figures_are_never_held_with_high_confidence(data: Data) -> None:
    figures = [r for r in graded(data) if isinstance(r, Figure) or (isinstance(r, Finding) and r.values)]
    recalled = [r for r in figures if r.evidence == "recalled"]
    assert recalled
    assert [r for r in recalled if r.confidence == "high"] == []


def test_a_series_holds_only_figures_that_were_read(data: Data) -> None:
    assert [s.id for s in data[YEARLY].values() if any(f.evidence == "recalled" for f in s.figures)] == []


def test_no_lead_stands_in_a_series(data: Data) -> None:
    series = data[YEARLY].values()
    known = {(s.indicator, s.unit, f.year, f.value) for s in series if not s.region for f in s.figures}
    assert known.isdisjoint((lead.indicator, lead.unit, lead.year, lead.value) for lead in data[LEADS].values())


def test_the_years_of_a_series_ascend_without_duplicates(data: Data) -> None:
    for series in data[YEARLY].values():
        years = [f.year for f in series.figures]
        assert years == sorted(set(years)), series.id


def test_a_survey_was_asked_the_autumn_before_its_report_year(data: Data) -> None:
    for series in data[YEARLY].values():
        for figure in series.figures:
            assert figure.survey is None or int(figure.survey) == int(figure.year) - 1, (series.id, figure.year)


def test_a_published_gap_is_the_first_percentage_less_the_white_one(data: Data) -> None:
    gaps = [f for s in data[YEARLY].values() for f in s.figures if f.gap_points is not None]
    assert gaps
    for figure in gaps:
        assert figure.white is not None
        assert exact(figure.value) - exact(figure.white) == exact(figure.gap_points or 0)


def test_a_finding_never_shares_its_id_with_a_fact_of_law(data: Data) -> None:
    assert data[FINDINGS].keys() & data.facts.keys() == set()


def test_every_wres_source_is_cited(data: Data) -> None:
    folder = ROOT / "data/wres"
    own = {source["id"] for source in YamlFile(folder / "sources.yml", ROOT).content}
    cited = {s for r in graded(data) for s in r.sources}
    cited |= {s for note in data[NOTES].values() for s in note.sources}
    cited |= {s for change in data[SINCE_GUIDE].values() for s in change.sources}
    cited |= {e.source for e in data[EXAMPLES].values()}
    assert own - cited == set()


def test_no_address_stands_in_both_source_files(data: Data) -> None:
    addresses = [source.url.rstrip("/").lower() for source in data.sources.values()]
    own = {source["url"].rstrip("/").lower() for source in YamlFile(ROOT / "data/wres/sources.yml", ROOT).content}
    assert [url for url in own if addresses.count(url) > 1] == []
