"""Two or more groups of unknown ethnicity are parts, never one said twice."""

from itertools import product
from typing import Any

import pytest

from macros.models.load import Data
from tests.oracles.wres_judge import bands, cells, read, vocabulary
from tests.oracles.wres_making import File, Layout


@pytest.fixture(scope="module")
def words(data: Data) -> dict[str, Any]:
    return vocabulary(data)


def pasted(text: str) -> Layout:
    return Layout(0, text, [File("pasted.csv", [("", [line.split("\t") for line in text.splitlines()])], "tsv")])


def reads(words: dict[str, Any], *texts: str) -> list[dict[str, Any]]:
    return read(words, [pasted(text) for text in texts], answered=False)


def told(found: dict[str, Any], code: str) -> list[dict[str, Any]]:
    return [one["values"] for one in found["notes"] if one["code"] == code]


NAMES = [("Prefer not to say", "Not known"), ("Z Not stated", "Unspecified"), ("Null", "Not disclosed", "Unknown")]
COUNTS = [((125, 1), (125, 1), (125, 1)), ((100, 1), (150, 1), (30, 0))]


@pytest.mark.parametrize("names", NAMES)
def test_groups_of_unknown_ethnicity_are_added_up_and_that_is_said(names: tuple[str, ...], words: dict[str, Any]):
    for counts in COUNTS:
        some = list(zip(names, counts[: len(names)], strict=True))
        of, n = (sum(pair[i] for _, pair in some) for i in (0, 1))
        groups = [("White", (4500, 36)), ("BME", (1500, 18)), *some]
        down = "2025\tStaff in post\tEntered formal disciplinary\n" + "\n".join(
            f"{name}\t{a}\t{b}" for name, (a, b) in groups
        )
        total = f"{down}\nTotal\t{6000 + of}\t{54 + n}"
        across = "\n".join(
            "\t".join([head, *(str(pair[i]) if i is not None else name for name, pair in groups)])
            for head, i in (("2025", None), ("Staff in post", 0), ("Entered formal disciplinary", 1))
        )
        long = "Year\tItem\tEthnicity\tValue\n" + "\n".join(
            f"2025\t{item}\t{name}\t{pair[i]}"
            for i, item in enumerate(("Staff in post", "Entered formal disciplinary"))
            for name, pair in groups
        )
        for text, found in zip((down, total, across, long), reads(words, down, total, across, long), strict=True):
            got = cells(found)
            assert (got.get("3|2025|unknown-of"), got.get("3|2025|unknown")) == (str(of), str(n)), (
                text,
                found["notes"],
            )
            assert not found["questions"], text
            assert len(told(found, "unknown-summed")) == 1
            assert not told(found, "repeated") + told(found, "twice") + told(found, "sum"), text


def test_bands_and_boards_add_their_unknown_groups_too(words: dict[str, Any]):
    band, board = reads(
        words,
        "Indicator 1 2025\tWhite\tBME\tNot stated\tUnknown\nBand 5\t900\t600\t40\t2\nBand 6\t700\t250\t30\t1",
        "Indicator 9 2025\tWhite\tBME\tNot stated\tUnknown\nBoard members\t11\t2\t1\t1\nVoting members\t10\t1\t1\t0\nOverall workforce\t4500\t1500\t150\t100",
    )  # fmt: skip
    assert bands(band) == {"2025|": [["600", "900", "42"], ["250", "700", "31"]]}
    got = cells(board)
    assert [got.get(f"9|2025|{field}") for field in ("unknown", "voting-unknown", "staff-unknown")] == ["2", "1", "250"]


def test_what_may_be_another_year_or_a_total_is_never_added(words: dict[str, Any]):
    years = "\tWhite\tBME\tUnknown\tWhite\tBME\tNot known\nStaff in post\t4500\t1500\t125\t4400\t1400\t125\nEntered formal disciplinary\t36\t18\t1\t30\t17\t1"
    rows = "2025\tStaff in post\tEntered formal disciplinary\n" + "\n".join(
        ["White\t4500\t36", "BME\t1500\t18", "Unknown\t125\t1", "White\t4400\t30", "BME\t1400\t17", "Not known\t125\t1"]
    )
    total = "2025\tStaff in post\tEntered formal disciplinary\nWhite\t4500\t36\nBME\t1500\t18\nUnknown\t250\t2\nNot stated\t125\t1\nPrefer not to say\t125\t1"
    for text, found in zip((years, rows, total), reads(words, years, rows, total), strict=True):
        assert cells(found).get("3|2025|unknown-of") in (None, "125"), text
        assert not told(found, "unknown-summed"), text


def test_one_group_said_twice_in_the_same_words_is_one(words: dict[str, Any]):
    for first, second in product(("Unknown", "unknown:"), ("Unknown", "UNKNOWN")):
        [found] = reads(words, f"2025\tStaff in post\tEntered formal disciplinary\nWhite\t4500\t36\nBME\t1500\t18\n{first}\t125\t1\n{second}\t125\t1")  # fmt: skip
        assert cells(found)["3|2025|unknown-of"] == "125"


def test_one_group_twice_in_a_table_is_said_openly(words: dict[str, Any]):
    [found] = reads(words, "Year\tEthnicity\tEmployees\tDisciplinaries\n2025\tWhite\t2250\t18\n2025\tWhite\t2250\t18\n2025\tBME\t1500\t18")  # fmt: skip
    assert len(told(found, "repeated-here")) == 1
