"""On a day when nobody has kept the handbook up, everything is made all the same, and says that it was due to be checked."""

import re
import shutil
from collections.abc import Collection
from datetime import date
from pathlib import Path

import pytest
from markdown import Markdown

from exports.__main__ import FORMATS
from exports.config import Config
from exports.copy import Copy
from exports.face import face_of
from exports.job import Job
from exports.late import review
from exports.passages import passages
from exports.site import read_site
from exports.warned import Heard
from macros import TOOLS, open_book, whole
from macros.models.cards import Card
from macros.models.yaml_file import OpenYamlFile
from macros.render.book import Book
from macros.scripts import page_looks
from tests.conftest import ROOT, WORDS, copied
from tests.test_exports_pdf import CARDS, RECIPES, words_of

DAYS = (date(2027, 1, 2), date(2028, 6, 1))
"""When the first page has fallen due, and when everything is overdue."""
LAST_FRESH = date(2026, 12, 31)
TYPESET = ("cards", "forms")
"""Sheets that may be no more than they are. Longer documents have room for a line: they are laid out, and not typeset, once."""
DRESSED = {f"downloads/{each.id}.pdf" for each in RECIPES.values() if each.like}
"""The same pages in another dress, which is put on as they are typeset: laid out once, in the first."""
HANDED_OUT = ("pocket-guide", "pocket-guide-to-fold", "poster")
SAYS = "due to be checked by"


def bare(book: Book, config: Config, folder: Path, only: Collection[str] = ()) -> Copy:
    """Return a copy of the handbook, or of some of its pages, without the site around them."""
    settings = OpenYamlFile(ROOT / "mkdocs.yml", ROOT).content["markdown_extensions"]
    converter = Markdown(extensions=list(settings), extension_configs={k: v for k, v in settings.items() if v})
    for page in book.data.pages.values():
        if only and page.id not in only:
            continue
        path = folder / f"{page.id}.html"
        path.parent.mkdir(parents=True, exist_ok=True)
        words = converter.reset().convert(whole(book, page.id))
        up = "../" * page.id.count("/")
        words = re.sub(r'href="(/?)([^":#]*)\.md', lambda at, up=up: f'href="{at[1] and up}{at[2]}.html', words)
        title = f"<h1>{page.about.title}</h1>"
        path.write_text(f"<html lang='en-GB'><body><article>{title}{words}</article></body></html>", "utf-8")
    shutil.copytree(ROOT / "overrides/assets", folder / "assets")
    looks = folder / "assets/stylesheets/tools"
    looks.mkdir()
    for name, look in page_looks(ROOT, TOOLS).items():
        (looks / name).write_text(look, "utf-8")
    if only:
        config = config.model_copy(update={"nav": None})
    return Copy(book, read_site(config, folder, book.stated), face_of(book.data.edition))


@pytest.fixture(scope="module", params=DAYS, ids=str)
def left(request: pytest.FixtureRequest, config: Config, tmp_path_factory: pytest.TempPathFactory) -> Copy:
    """The handbook as it reads if nothing is checked any more."""
    return bare(open_book(as_of=request.param), config, tmp_path_factory.mktemp("left"))


def test_every_download_is_made_whatever_is_overdue(left: Copy) -> None:
    with Heard():
        jobs: list[Job] = [job for format_ in FORMATS for job in format_(left)]
        for job in jobs:
            if job.group not in TYPESET and job.path.endswith(".pdf"):
                assert job.made_from
                assert left.book.as_of != DAYS[-1] or job.path in DRESSED or job.made_from()
            elif job.group != "cards":
                assert job.make()
        made = {Path(job.path).stem: words_of(job.make()) for job in jobs if job.group == "cards"}
    assert {*made} == {*HANDED_OUT, *(f"card-{card.id}" for card in CARDS)}
    late_ones = {f"card-{card.id}" for card in CARDS if "was due" in review(left, [card])}
    assert {name for name, words in made.items() if SAYS in words} - {*HANDED_OUT} == late_ones
    assert SAYS in made["pocket-guide"] and SAYS in made["pocket-guide-to-fold"]
    assert all(words.count(SAYS) <= 1 for words in made.values())
    if left.book.as_of == DAYS[-1]:
        assert late_ones == {f"card-{card.id}" for card in CARDS}
        assert SAYS in made["poster"]


@pytest.fixture(scope="module")
def fresh_and_late(config: Config, tmp_path_factory: pytest.TempPathFactory) -> tuple[Copy, Copy]:
    """What cards are made of on one day: as it is checked, and where no check would last."""
    pages = {part.page or card.page for card in CARDS for part in card.parts} | {card.page for card in CARDS}
    project = copied(tmp_path_factory.mktemp("late"), WORDS)
    policy = project / "data/review.yml"
    policy.write_text(re.sub(r": +\d+", ": 1", policy.read_text("utf-8")), "utf-8")
    fresh, late_ = open_book(as_of=LAST_FRESH), open_book(project, as_of=LAST_FRESH)
    return tuple(bare(book, config, tmp_path_factory.mktemp("cards"), pages) for book in (fresh, late_))  # type: ignore[return-value]


@pytest.mark.parametrize("card", CARDS, ids=lambda card: card.id)
def test_a_card_says_the_same_when_it_is_overdue_and_that_it_is(card: Card, fresh_and_late: tuple[Copy, Copy]) -> None:
    fresh, overdue = ([" ".join(b.text_content().split()) for b in passages(card, copy)] for copy in fresh_and_late)
    assert overdue == fresh
    assert ["was due" in review(copy, [card]) for copy in fresh_and_late] == [False, True]
