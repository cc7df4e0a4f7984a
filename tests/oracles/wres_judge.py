"""Reads layouts with the page's own reader, in one Deno process, and compares what it gives with what they say."""

import csv
import io
import json
import re
import subprocess
import sys
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from macros.models.load import Data
from macros.tools.wres_reader.model import WRES_READER
from tests.oracles.wres_making import File, Layout

ROOT = Path(__file__).parent.parent.parent
MARKS = {"csv": ",", "tsv": "\t", "semicolon": ";"}
SECTIONS = {"Non-clinical": "non", "Clinical": "clinical", "Medical": "medical", "": ""}
BESIDE = ("groups", "published")
"""Fields that say more than was asked."""


@dataclass(frozen=True)
class Verdict:
    """What was read of a layout: figures that are wrong, figures that are missing, and questions that a person would not ask."""

    layout: Layout
    wrong: list[str]
    missing: list[str]
    needless: list[str]


def vocabulary(data: Data) -> dict[str, Any]:
    """Return the words that the reader is given."""
    reader = data[WRES_READER]
    return {**reader.vocabulary(), "indicators": [{**one.model_dump(), "name": ""} for one in reader.indicators]}


def given(file: File) -> dict[str, Any]:
    """Return a file as the reader gets it: text, or the sheets of a workbook."""
    if file.save == "xlsx":
        return {"name": file.name, "sheets": [{"sheet": name, "grid": grid} for name, grid in file.sheets]}
    rows = file.sheets[0][1]
    if file.save == "pdf":
        return {"name": file.name, "text": "\n".join(row[0] for row in rows)}
    text = io.StringIO()
    csv.writer(text, delimiter=MARKS[file.save]).writerows(rows)
    return {"name": file.name, "text": text.getvalue()}


def read(words: dict[str, Any], layouts: Sequence[Layout], answered: bool = True) -> list[dict[str, Any]]:
    """Return what the reader makes of each layout, its questions answered as by somebody who knows the figures, or not."""
    asked = [
        {
            "files": [given(file) for file in one.files],
            "years": one.years,
            "indicator": one.indicator,
            "unit": one.unit,
            "rates": one.rates,
        }
        for one in layouts
    ]
    deno = Path(sys.executable).parent / "deno"
    script = Path(__file__).with_name("wres_layouts.js")
    result = subprocess.run(
        [str(deno), "run", "--no-check", "--no-remote", "--allow-read", str(script)],
        input=json.dumps({"words": words, "layouts": asked, "answered": answered, "thisYear": 2026}),
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stderr
    return json.loads(result.stdout)


def bare(text: str | None) -> str:
    return re.sub(r"[\s,%]", "", text or "")


def cells(found: dict[str, Any]) -> dict[str, str]:
    """Return figures as `indicator|year|field`."""
    return {f"{one['indicator']}|{one['year']}|{one['field']}": one["text"] for one in found["cells"]}


def bands(found: dict[str, Any]) -> dict[str, list[list[str]]]:
    """Return bands as `year|section`: BME, white and unknown of each, in order."""
    made: dict[str, list[list[str]]] = defaultdict(list)
    for one in found["bands"]:
        row = [bare(one.get(group)) for group in ("bme", "white", "unknown")]
        made[f"{one['year']}|{SECTIONS[one['section']]}"].append(row)
    return made


def judged(layout: Layout, found: dict[str, Any]) -> Verdict:
    got = {key: text for key, text in cells(found).items() if key.rpartition("|")[2] not in BESIDE}
    wanted = layout.wanted
    wrong = [f"{key}: {text}" for key, text in got.items() if bare(wanted.get(key)) != bare(text) or key not in wanted]
    missing = [key for key in wanted if key not in got]
    rows = bands(found)
    for key, read_rows in rows.items():
        truth = [[bare(text) for text in row] for row in layout.bands.get(key, [])]
        wrong += [f"{key}: {row}" for row in read_rows if row not in truth]
        if read_rows != truth:
            missing.append(key)
    missing += [key for key in layout.bands if key not in rows]
    needless = [code for code in found["asked"] if not (code == "year" and layout.years)]
    return Verdict(layout, wrong, missing, needless)
