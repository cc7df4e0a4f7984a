"""The pages: all there, in plain words, every figure printed from a fact, every claim cited."""

import re
from pathlib import Path
from statistics import median

import pytest

from macros import TOOLS
from macros.models.code import without_fences
from macros.models.load import Data, load
from macros.models.markup import stray_numbers
from macros.models.pages import Page
from macros.models.prose import sentences, typed_figures, words_of
from macros.render.book import Book
from tests.prose import grade

ROOT = Path(__file__).parent.parent
# The addresses are a contract: bookmarks, printed codes and other programs rely on them.
ADDRESSES = """
index
law/index law/equality-act law/who-is-protected law/employer-liability law/public-sector-equality-duty law/time-limits
law/early-conciliation law/proving-discrimination law/tribunal-and-remedies law/union-rights law/health-and-safety
law/nations law/scotland law/wales law/northern-ireland law/whats-changing law/not-confirmed law/coming law/key-cases
discrimination/index discrimination/direct discrimination/indirect discrimination/harassment discrimination/victimisation
discrimination/third-party-abuse discrimination/customer-feedback discrimination/institutional-racism
discrimination/more-than-one-characteristic
casework/index casework/checklist casework/first-meeting casework/evidence casework/case-pack casework/asking-for-information
casework/grievance casework/disciplinary casework/hearing casework/biased-investigations casework/passed-over casework/regulator-referral
casework/blame-after-an-incident casework/workload-and-stress casework/letters casework/looking-after-people
casework/confidentiality casework/from-case-to-collective urgent start/it-happened-to-me
casework/capability-and-probation casework/when-your-member-is-accused
wres/index wres/indicators wres/reading-your-report wres/calculator wres/national-figures wres/action-plans
wres/recruitment-and-progression wres/bullying-and-discrimination wres/calendar wres/other-nations information/index
health-check/index health-check/how-to-run-it health-check/action-plan
organising/why-race-equality-matters organising/trade-unions-and-racism organising/difficult-conversations
organising/being-an-ally organising/a-representative-branch organising/working-with-networks
organising/consultation-negotiation-dispute organising/without-recognition organising/political-and-public-pressure
organising/keeping-a-branch-alive organising/in-a-pandemic
case-studies/index case-studies/feedback-monitoring-at-a-charity case-studies/probation-programmes
case-studies/corporate-responsibility case-studies/disciplinary-gap
training/index training/your-first-month training/recognising-discrimination training/taking-on-a-case
training/watching-the-clock training/using-workforce-data training/talking-about-race training/from-case-to-campaign
training/facilitators
reference/glossary reference/sources reference/helplines reference/review-status reference/privacy reference/about
downloads
casework/settlement-and-exit casework/complained-and-nothing-happened casework/visa-and-sponsored-workers
casework/redundancy-and-restructure casework/absence-and-adjustments discrimination/religion-and-hate
discrimination/hair-dress-and-language
""".split()
PAGES = list(load(ROOT, TOOLS).pages.values())
LAW = [page for page in PAGES if page.id.startswith(("law/", "discrimination/", "casework/"))]
GUIDANCE = [page for page in PAGES if "/" in page.id and not page.id.startswith(("contributing/", "reference/"))]
TABLE_PAGES = (
    "casework/checklist", "law/index", "law/key-cases", "law/nations", "law/scotland", "law/wales", "law/whats-changing",
    "law/not-confirmed", "law/coming", "case-studies/index", "training/index",
)  # fmt: skip


def name(page: Page) -> str:
    return page.id


@pytest.mark.parametrize("address", ADDRESSES)
def test_every_address_of_the_contract_has_its_page(address: str, data: Data):
    assert address in data.pages


@pytest.mark.parametrize("page", [p for p in LAW if p.id in ADDRESSES], ids=name)
def test_a_page_of_law_cites_the_law_it_states(page: Page, book: Book):
    assert len(book.usage[page.id].facts) >= 5


@pytest.mark.parametrize("page", [p for p in GUIDANCE if p not in LAW and p.id != "case-studies/index"], ids=name)
def test_a_page_of_guidance_says_what_it_rests_on(page: Page, book: Book):
    used = book.usage[page.id]
    assert used.facts or used.sources


@pytest.mark.parametrize("page", [p for p in GUIDANCE if p.id in ADDRESSES], ids=name)
def test_a_page_of_the_contract_is_no_stub(page: Page):
    assert words_of(page.words) >= (250 if page.id in TABLE_PAGES else 500)


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_no_page_needs_more_than_twelve_years_of_school(page: Page):
    assert grade(sentences(page.words)) <= 12


def test_the_middle_page_needs_nine_years_of_school_or_fewer():
    assert median(grade(sentences(page.words)) for page in GUIDANCE) <= 9


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_a_page_does_not_say_its_title_twice(page: Page):
    assert not re.search(r"^# ", re.sub(r"```.*?```", "", page.words, flags=re.DOTALL), re.MULTILINE)


@pytest.mark.parametrize("page", GUIDANCE, ids=name)
def test_people_are_called_what_the_edition_calls_them(page: Page):
    # BME is the word of the WRES: a page about its figures explains it, and may then use it.
    banned = "BAME|non-white" if 'term("bme"' in page.words else "BAME|BME|non-white"
    assert not re.findall(rf"\b(?:{banned})\b(?! indicator| staff network)", page.words), "print people() instead"


@pytest.mark.parametrize("page", [p for p in GUIDANCE if p.about.help_first], ids=name)
def test_a_page_on_abuse_is_written_for_somebody_hurt(page: Page):
    assert "resilien" not in page.words.lower()


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_no_figure_that_a_macro_prints_begins_a_list_in_the_middle_of_a_sentence(page: Page, book: Book):
    stray = [begins for _, begins, _ in stray_numbers(without_fences(book.words[page.id]))]
    assert set(stray) <= {"1."}, "a macro's own list may follow its drawing, and begins with 1"


def test_every_page_is_in_the_contents():
    contents = (ROOT / "mkdocs.yml").read_text("utf-8")
    missing = [page.id for page in PAGES if f"{page.id}.md" not in contents]
    assert not missing


@pytest.mark.parametrize(
    ("typed", "caught"),
    [
        ("You have 3 months.", True),
        ("within one month", True),
        ("up to £12,600", True),
        ("a 25% uplift", True),
        ("from 1 October 2026", True),
        ("since 2014", True),
        ("by 30 March", True),
        ("the Equality Act 2010", False),
        ("the Race Relations (Northern Ireland) Order 1997", False),
        ('{{ value("et-forms", "response_days") }}', False),
        ('{{ worked_example("x", act="2026-09-20") }}', False),
        ("a few weeks later", False),
    ],
)
def test_the_lint_catches_typed_figures_and_only_those(typed: str, caught: bool):
    assert bool(list(typed_figures(typed))) is caught


def test_the_grade_is_that_of_the_published_formula():
    # 14 words in 2 sentences, 17 syllables
    text = "Write down what your member said today. A grievance does not stop the clock."
    assert grade(sentences(text)) == pytest.approx(0.39 * 7 + 11.8 * 17 / 14 - 15.59, abs=0.01)
