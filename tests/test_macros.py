"""The macros: documented where authors look, exact in what they print, and plain about a wrong use."""

import inspect
import re
from dataclasses import replace
from datetime import date, datetime, timedelta
from html import unescape
from pathlib import Path
from textwrap import dedent
from typing import Any

import jinja2
import lxml.html
import pytest
import yaml

from macros import MACROS, open_book
from macros.models.base import UK, Nation
from macros.models.facts import Fact
from macros.models.mistakes import Mistakes
from macros.models.pages import FrontMatter
from macros.models.reference import Contact
from macros.render.authority import LONGEST, parts
from macros.render.book import Book, Seen, WrongUse
from macros.render.cite import caveat, cite, dated, source, value
from macros.render.currency import (
    KINDS,
    closing,
    facts_by_review,
    for_authors,
    opening,
    pages_by_review,
    sources_table,
    to_confirm,
)
from macros.render.links import contact, edition, people, ref, ring, term
from macros.render.reference import glossary_table, helplines
from macros.render.survey import Macro, bound
from macros.render.table import table
from macros.render.tables import (
    cases_table,
    changes_table,
    nations_table,
    rights_table,
    time_limits_table,
    types_table,
    vento_table,
)
from macros.render.words import day, filled
from macros.render.worked import worked_example
from macros.rules.currency import fact_due, page_due
from macros.rules.time_limits import Conciliation, last_day, safe_day

ROOT = Path(__file__).parent.parent
AUTHORS_PAGE = (ROOT / "docs/contributing/macros.md").read_text("utf-8")
SECTIONS = dict(re.findall(r"^## `(\w+)`\n(.*?)(?=^## |\Z)", AUTHORS_PAGE, re.MULTILINE | re.DOTALL))
RAW = re.compile(r"\{% raw %\}(.*?)\{% endraw %\}", re.DOTALL)
FENCE = re.compile(r"^```.*?\n(.*?)^```$", re.MULTILINE | re.DOTALL)
NAMES = [macro.__name__ for macro in MACROS]

each_macro = pytest.mark.parametrize("macro", MACROS, ids=NAMES)


@pytest.fixture
def opened(book: Book) -> Book:
    """The real handbook with nothing yet used, as at the top of a page."""
    return book.opened()


def rendered(book: Book, code: str) -> str:
    """Render what an author writes, as strictly as the build does."""
    return jinja2.Environment(undefined=jinja2.StrictUndefined).from_string(code).render(bound(book, MACROS))


def example(macro: Macro) -> str:
    return dedent(inspect.cleandoc(macro.__doc__ or "").split("Example:\n")[1])


def live(section: str) -> str:
    """Return what the build acts on in a section: not what it shows as code."""
    return FENCE.sub("", RAW.sub("", section))


def called(template: str) -> set[str]:
    calls = jinja2.Environment().parse(template).find_all(jinja2.nodes.Call)
    return {call.node.name for call in calls if isinstance(call.node, jinja2.nodes.Name)}


NOTE = re.compile(r"\[\^[\w-]+\]")


def arguments(macro: Macro) -> list[str]:
    return [name for name in inspect.signature(macro).parameters if name not in ("book", "caller")]


def having(book: Book, fact_id: str, **changed: Any) -> Book:
    """Return the handbook with one fact changed, and nothing yet used."""
    fact = book.data.facts[fact_id].model_copy(update=changed)
    return replace(book, data=replace(book.data, facts={**book.data.facts, fact_id: fact}), seen=Seen())


def rows(printed: str) -> list[dict[str, str]]:
    """Return the words of each row of a table, by the heads of its columns."""
    body = lxml.html.fromstring(printed).iterfind(".//tbody/tr")
    return [{cell.get("data-label", ""): cell.text_content() for cell in row} for row in body]


def column(printed: str, head: str) -> list[str]:
    return [row[head] for row in rows(printed)]


# The page for authors


@each_macro
def test_a_macro_says_what_it_prints_and_gives_an_example(macro: Macro):
    words = inspect.cleandoc(macro.__doc__ or "")
    assert words.split("\n")[0].endswith((".", ":"))
    assert macro.__name__ in called(example(macro))


@each_macro
def test_the_example_of_a_macro_prints_something(macro: Macro, opened: Book):
    assert rendered(opened, example(macro)).strip()


@each_macro
def test_the_authors_page_calls_each_macro_live(macro: Macro):
    assert macro.__name__ in SECTIONS, f'docs/contributing/macros.md has no section "## `{macro.__name__}`"'
    assert macro.__name__ in called(live(SECTIONS[macro.__name__]))


@each_macro
def test_the_code_shown_to_authors_is_the_code_that_prints_below_it(macro: Macro):
    shown = FENCE.search(RAW.search(SECTIONS[macro.__name__])[1])[1]
    assert f"\n{shown}" in live(SECTIONS[macro.__name__]).split("Prints:")[1]


@each_macro
def test_the_authors_page_gives_each_argument_a_row(macro: Macro):
    described = re.findall(r"^\| `.*", SECTIONS[macro.__name__], re.MULTILINE)
    assert len(described) == len(arguments(macro)), f"{macro.__name__} takes {arguments(macro)}"
    for name in re.findall(r"^\| `(\w+)=", SECTIONS[macro.__name__], re.MULTILINE):
        assert name in arguments(macro)


@each_macro
def test_the_authors_page_lists_each_macro_at_its_top(macro: Macro):
    assert f"[`{macro.__name__}`](#{macro.__name__})" in AUTHORS_PAGE.split("\n## ")[0]


def test_the_authors_page_describes_the_macros_there_are_in_their_order():
    assert list(SECTIONS) == NAMES


def test_the_authors_page_describes_every_key_of_front_matter():
    described = dict(re.findall(r"^\| `(\w+)` \| (Yes|No) \|", AUTHORS_PAGE, re.MULTILINE))
    assert described == {name: "Yes" if key.is_required() else "No" for name, key in FrontMatter.model_fields.items()}


def test_the_mistakes_shown_to_authors_are_what_a_mistake_says(opened: Book):
    with pytest.raises(WrongUse) as raised:
        cite(opened, "ec-stop-clok")
    assert f": macro: {raised.value}\n" in AUTHORS_PAGE


def test_no_macro_has_the_name_of_a_front_matter_key():
    assert not set(NAMES) & set(FrontMatter.model_fields)


def test_no_macro_has_the_name_of_an_extra_setting():
    extra = re.search(r"^extra:\n((?: .*\n)+)", (ROOT / "mkdocs.yml").read_text("utf-8"), re.MULTILINE)
    assert extra and not set(NAMES) & set(yaml.safe_load(extra[1]))


# Citing facts and sources


def test_a_citation_links_the_first_source_and_names_the_section(opened: Book):
    fact = opened.data.facts["direct-discrimination"]
    url = opened.data.sources[fact.sources[0]].url
    link = lxml.html.fromstring(cite(opened, fact.id)).find(".//a")
    assert (link.get("href"), link.text) == (url, "Equality Act 2010, s.13")


def test_a_page_remembers_each_fact_it_cites_once_and_in_order(opened: Book):
    cite(opened, "ec-stop-clock", "direct-discrimination")
    cite(opened, "ec-stop-clock")
    assert opened.seen.facts == ["ec-stop-clock", "direct-discrimination"]


def test_facts_cited_together_share_one_bracket(opened: Book):
    printed = cite(opened, "direct-discrimination", "harassment-definition")
    assert re.fullmatch(r"\([^()]+; [^()]+\)", lxml.html.fromstring(printed).text_content())


def test_facts_with_one_authority_are_linked_once(opened: Book):
    apart = opened.data.facts["segregation"]
    book = having(opened, "harassment-definition", authority=apart.authority, sources=apart.sources)
    assert cite(book, "segregation", "harassment-definition").count("<a ") == 1


def test_law_known_from_a_report_names_who_reports_it(opened: Book):
    reported = next(f for f in opened.data.facts.values() if not opened.data.sources[f.sources[0]].official)
    first = opened.data.sources[reported.sources[0]]
    link = lxml.html.fromstring(cite(opened, reported.id)).find(".//a")
    assert (link.get("href"), link.text) == (first.url, first.publisher)
    assert ", reported by <a " in cite(opened, reported.id)


LEADS = [
    ("redundancy pay", "equal-pay-redundancy-limit", "Employment Rights Act 1996, s.164"),
    ("Jewish people and Sikhs", "eqa-race-ethnic-origins", "Mandla v Dowell Lee [1983] 2 AC 548"),
    ("a grievance that stops no clock", "internal-process-no-stop", "Robinson v Post Office [2000] IRLR 804 (EAT)"),
    ("victimisation after the job", "former-employees", "Rowstock v Jessemey [2014] EWCA Civ 185"),
]


@pytest.mark.parametrize(("name", "decides"), [case[1:] for case in LEADS], ids=[case[0] for case in LEADS])
def test_a_citation_names_the_authority_that_decides_the_point(name: str, decides: str, opened: Book):
    assert decides in lxml.html.fromstring(cite(opened, name)).text_content()


def test_every_citation_begins_with_the_first_authority_and_stays_short(opened: Book):
    for fact in opened.data.facts.values():
        printed = "; ".join(part.words for part in parts(opened, fact))
        first = fact.authority.split(";")[0].strip()
        assert printed.startswith(first), fact.id
        assert printed == first or len(printed) <= LONGEST, fact.id


def test_each_part_of_an_authority_leads_to_a_source_that_shows_it(opened: Book):
    relief = opened.law.told("interim-relief", opened.as_of)
    links = {part.words: part.url for part in parts(opened, relief)}
    assert links["Employment Rights Act 1996, s.128"].endswith("/1996/18/section/128")
    assert links["TULRCA 1992, s.161"].endswith("/1992/52/section/161")


@pytest.mark.parametrize(
    ("titles", "leads"),
    [
        (["Some guidance", "Employment Rights Act"], 1),  # two words in common show it
        (["Some guidance", "Employment tribunals"], 0),  # one does not, so the first source stands for all
        (["Rights", "Employment Rights Act 1996"], 1),
        (["Employment Rights Act 1996", "Employment Rights"], 0),  # the one with the most
    ],
)
def test_an_authority_leads_to_the_source_with_most_of_its_words_and_at_least_two(titles: list[str], leads: int, opened: Book):  # fmt: skip
    official = next(source for source in opened.data.sources.values() if source.official)
    sources = {
        f"source-{n}": official.model_copy(
            update={"id": f"source-{n}", "title": title, "url": f"https://www.gov.uk/{n}"}
        )
        for n, title in enumerate(titles)
    }
    fact = opened.data.facts["direct-discrimination"].model_copy(
        update={"authority": "Employment Rights Act 1996, s.128; Nobody v Nothing", "sources": tuple(sources)}
    )
    book = replace(opened, data=replace(opened.data, sources=sources))
    assert parts(book, fact)[0].url == f"https://www.gov.uk/{leads}"


def test_law_that_has_ended_says_so_each_time_and_even_without_its_note(opened: Book):
    book = having(opened, "direct-discrimination", in_force_to=date(2026, 11, 1))
    for printed in (cite(book, "direct-discrimination", caveat=False), *[cite(book, "direct-discrimination")] * 2):
        assert printed.endswith('<span class="doubt" data-paper="doubt">No longer law since 2\xa0November 2026</span>')


def test_a_figure_says_that_its_law_has_ended_since_it_was_written_down(opened: Book):
    book = having(opened, "ec-one-month", in_force_to=date(2026, 11, 1))
    assert "No longer law since 2\xa0November 2026" in value(book, "ec-one-month", "months")
    assert filled(book, "{ec-one-month.months}") == "1\xa0month (no longer law since 2\xa0November 2026)"


def test_old_law_that_is_named_as_an_entry_says_by_what_it_was_replaced(opened: Book):
    assert "Replaced for claims presented from 6\xa0April 2026" in cite(opened, "vento-bands:vento-2025")
    assert "Replaced" not in cite(opened, "vento-bands")


def test_law_whose_successor_was_due_says_so(opened: Book):
    due = opened.data.facts["vento-2026"].model_copy(
        update={"id": "vento-due", "status": "made", "in_force_from": date(2026, 11, 1)}
    )
    book = replace(opened, data=replace(opened.data, facts={**opened.data.facts, due.id: due}), seen=Seen())
    assert "Due to be replaced on 1\xa0November 2026, but not confirmed" in cite(book, "vento-bands")


def test_what_has_not_begun_is_never_bold(opened: Book):
    book = replace(having(opened, "vento-2026", in_force_from=date(2026, 12, 6)), seen=Seen())
    printed = dated(book, "vento-bands", key="upper_gbp")
    assert "**£37,700 to £62,900**" not in printed
    assert "£37,700 to £62,900 for claims presented from 6\xa0December 2026, not yet in force" in printed


def noted(book: Book, code: str) -> list[str]:
    """Return the words of the notes that some code calls, in the order of their marks."""
    words = {label: words for words, label in book.seen.notes.items()}
    return [words[label] for label in re.findall(r"\[\^([\w-]+)\]", code)]


@pytest.mark.parametrize("confidence", ["medium", "high"])
def test_a_doubt_is_a_numbered_note_that_stands_once(confidence: str, opened: Book):
    book = having(opened, "direct-discrimination", confidence=confidence, caveat="Ask first.")
    first, second = (cite(book, "direct-discrimination") for _ in range(2))
    assert first == second
    assert noted(book, first) == ["Ask first."] == list(book.seen.notes)


def test_what_two_facts_rest_on_is_named_once(opened: Book):
    cited = lxml.html.fromstring(cite(opened, "harassment-definition", "harassment-related-to"))
    assert cited.text_content().count("Equality Act 2010, s.26") == 1
    named = {name for ids in cited.xpath(".//@data-fact") for name in ids.split()}
    assert named == {"harassment-definition", "harassment-related-to"}


def test_facts_of_one_doubt_share_its_note(opened: Book):
    book = having(opened, "direct-discrimination", caveat="Ask first.")
    book = replace(having(book, "harassment-definition", caveat="Ask first."), seen=book.seen)
    assert len(set(re.findall(r"\[\^.*?\]", cite(book, "direct-discrimination", "harassment-definition")))) == 1


def test_what_two_facts_have_in_common_is_said_once_before_their_notes(opened: Book):
    both = {"status": "unconfirmed", "in_force_from": date(2026, 10, 1)}
    book = having(opened, "direct-discrimination", caveat="Ask first.", **both)
    book = replace(having(book, "harassment-definition", caveat="Ask again.", **both), seen=book.seen)
    code = cite(book, "direct-discrimination", "harassment-definition")
    assert code.count("not confirmed as begun") == 1
    assert noted(book, code) == ["Ask first.", "Ask again."]


def test_a_citation_can_leave_the_note_out(opened: Book):
    book = having(opened, "direct-discrimination", confidence="medium", caveat="Ask first.")
    assert "doubt" not in cite(book, "direct-discrimination", caveat=False)
    assert not book.seen.doubts_shown


def test_settled_law_carries_no_note(opened: Book):
    assert "doubt" not in cite(opened, "direct-discrimination")


def test_a_caveat_cannot_break_the_page_it_is_printed_on(opened: Book):
    book = having(opened, "direct-discrimination", caveat="<b>Ask & wait")
    cite(book, "direct-discrimination")
    page = next(iter(book.data.pages))
    assert "&lt;b&gt;Ask &amp; wait" in closing(replace(book, usage={page: book.seen}), page)


def test_a_caveat_prints_the_figures_it_names(opened: Book):
    book = having(opened, "ec-one-month", caveat="Diary {months} from the letter.")
    words = f"Diary {value(book, 'ec-one-month', 'months')} from the letter."
    assert noted(book, cite(book, "ec-one-month")) == [words]


NOT_IN_FORCE = [
    ("made for a day to come", "made", date(2027, 1, 1), "Not yet in force: begins on 1\xa0January 2027"),
    ("in force from a day to come", "in-force", date(2027, 1, 1), "Not yet in force: begins on 1\xa0January 2027"),
    ("announced for a day to come", "announced", date(2027, 1, 1), "Not yet in force: expected on 1\xa0January 2027"),
    ("announced for no day", "announced", None, "Not yet in force"),
    ("announced for a day now past", "announced", date(2026, 10, 1),
     "Expected on 1\xa0October 2026, but not confirmed as begun"),
    ("unconfirmed", "unconfirmed", date(2026, 10, 1), "Expected on 1\xa0October 2026, but not confirmed as begun"),
]  # fmt: skip


@pytest.mark.parametrize(("status", "start", "says"), [c[1:] for c in NOT_IN_FORCE], ids=[c[0] for c in NOT_IN_FORCE])
def test_law_that_is_not_in_force_says_so(status: str, start: date | None, says: str, opened: Book):
    book = having(opened, "direct-discrimination", status=status, in_force_from=start)
    assert cite(book, "direct-discrimination").endswith(f'<span class="doubt" data-paper="doubt">{says}</span>')


def test_a_fact_says_that_its_check_is_overdue_from_the_day_after(opened: Book):
    due = fact_due(opened.data.facts["direct-discrimination"], opened.data.review)
    on_the_day = replace(opened.opened(), as_of=due)
    the_day_after = replace(opened.opened(), as_of=due + timedelta(days=1))
    assert not noted(on_the_day, cite(on_the_day, "direct-discrimination"))
    late = f"Due to be checked again by {day(due)}: check with Acas or your union first."
    assert noted(the_day_after, cite(the_day_after, "direct-discrimination")) == [late]


def test_a_caveat_by_itself_is_in_full_where_it_stands(opened: Book):
    book = having(opened, "direct-discrimination", confidence="medium", caveat="Ask first.")
    assert lxml.html.fromstring(caveat(book, "direct-discrimination")).text == "Take care: Ask first."
    assert not noted(book, cite(book, "direct-discrimination"))


def test_a_caveat_where_there_is_no_doubt_is_refused(opened: Book):
    with pytest.raises(WrongUse, match=r"direct-discrimination: nothing to warn of\. Use cite\(\)\."):
        caveat(opened, "direct-discrimination")


def test_a_source_is_cited_with_its_publisher_and_remembered(opened: Book):
    found = opened.data.sources["acas-early-conciliation"]
    assert source(opened, found.id) == f"[{found.title}]({found.url}) (Acas)"
    assert opened.seen.sources == [found.id]


# Values


UNITS = [
    ("response_days", 28, "28\xa0days"),
    ("months", 1, "1\xa0month"),
    ("weeks", 12, "12\xa0weeks"),
    ("postponement_working_days", 5, "5\xa0working days"),
    ("max_weeks_pay", 2, "2\xa0weeks’ pay"),
    ("max_weeks_pay", 1, "1\xa0week’s pay"),
    ("max_percent", 25, "25%"),
    ("cap_gbp", 123543, "£123,543"),
    ("weekly_gbp", 123.25, "£123.25"),
    ("cap_gbp", 999_999, "£999,999"),
    ("cap_gbp", 1_000_000, "£1 million"),
    ("lower_gbp", (1300, 12600), "£1,300 to £12,600"),
    ("range_percent", (2, 10), "2% to 10%"),
    ("staff_threshold", 1250, "1,250"),
    ("weekly_hours", 16, "16\xa0hours"),
    ("expected_year", 2027, "2027"),
    ("consulted_in", 2023, "2023"),
    ("agreements_from", date(2025, 10, 1), "1\xa0October 2025"),
    ("published", "2022-06", "June 2022"),
    ("yearly_deadline", "--03-30", "30\xa0March"),
    ("hour", "4pm", "4pm"),
]


@pytest.mark.parametrize(("key", "figure", "printed"), UNITS, ids=[f"{key}={figure}" for key, figure, _ in UNITS])
def test_a_value_prints_with_the_unit_its_key_ends_in(key: str, figure: Any, printed: str, opened: Book):
    book = having(opened, "ec-one-month", values={key: figure})
    assert value(book, "ec-one-month", key) == printed


def test_a_value_can_be_the_first_or_last_day_of_a_fact(opened: Book):
    book = having(opened, "ec-one-month", in_force_from=date(2026, 10, 1), in_force_to=date(2026, 12, 31))
    assert value(book, "ec-one-month", "in_force_from") == "1\xa0October 2026"
    assert value(book, "ec-one-month", "in_force_to") == "31\xa0December 2026"


def test_a_page_that_prints_a_figure_relies_on_its_fact(opened: Book):
    value(opened, "et-forms", "response_days")
    assert opened.seen.facts == ["et-forms-28-days"]


def test_a_dated_value_says_what_it_is_since_when_and_what_it_was(opened: Book):
    words, mark = lxml.html.fromstring(f"<p>{dated(opened, 'race-claim-limit')}</p>").text_content().split("[^")
    assert words == "**6\xa0months** for acts from 1\xa0October 2026; 3\xa0months before"
    assert noted(opened, f"[^{mark}")


def test_a_dated_value_is_that_of_the_nation_asked_for(opened: Book):
    assert ">**3\xa0months**</span>" in dated(opened, "race-claim-limit", "northern-ireland")
    assert opened.seen.facts == ["ni-limit"]


def test_a_series_of_several_values_prints_the_one_asked_for(opened: Book):
    newest = opened.data.facts["vento-2026"]
    lower, upper = newest.values["upper_gbp"]
    assert f"**£{lower:,} to £{upper:,}** for claims presented" in dated(opened, "vento-bands", key="upper_gbp")


def test_an_announced_change_is_not_printed_as_the_law(opened: Book):
    book = having(opened, "time-limit-six-months-new", status="announced")
    assert re.findall(r"\*\*.*?\*\*", dated(book, "race-claim-limit")) == ["**3\xa0months**"]


# Links and the edition's own words


def test_a_link_to_a_page_carries_its_title_unless_told(opened: Book):
    title = opened.data.pages["law/time-limits"].about.title
    assert ref(opened, "law/time-limits") == f"[{title}](/law/time-limits.md)"
    assert ref(opened, "law/time-limits", "the dates") == "[the dates](/law/time-limits.md)"
    assert ref(opened, "reference/about", section="tell-us").endswith("(/reference/about.md#tell-us)")


def test_a_term_is_explained_and_linked_to_the_glossary(opened: Book):
    found = opened.data.glossary["detriment"]
    link = "(/reference/glossary.md#detriment){ .term }"
    assert term(opened, "detriment") == f"[{found.term}]{link} ({found.short})"
    assert term(opened, "detriment", text="detriments", explain=False) == f"[detriments]{link}"


def test_what_differs_names_the_nations_and_keeps_the_macros_inside(opened: Book):
    printed = rendered(
        opened, '{% call differs("northern-ireland", "scotland") %}\nAsk {{ contact("legal") }}.\n{% endcall %}'
    )
    assert 'data-nations="northern-ireland scotland" markdown="1">' in printed
    assert "**Differs in Scotland and Northern Ireland**" in printed
    assert f"\n\nAsk {contact(opened, 'legal')}.\n\n</div>" in printed


def test_the_words_of_the_edition_are_printed(opened: Book):
    own = opened.data.edition
    assert (edition(opened), edition(opened, "audience"), edition(opened, "employer")) == (
        own.name,
        own.audience,
        own.employer,
    )
    assert (people(opened), people(opened, "short")) == (own.people.adjective, own.people.short)


def test_a_contact_says_how_to_reach_them_where_the_edition_does(opened: Book):
    contacts = {"legal": Contact(name="your solicitor"), "branch": Contact(name="Ade", reach="020 7946 0000")}
    own = opened.data.edition.model_copy(update={"contacts": contacts})
    book = replace(opened, data=replace(opened.data, edition=own))
    assert (contact(book, "legal"), contact(book, "branch")) == ("your solicitor", "Ade (020 7946 0000)")


def test_a_helpline_in_a_sentence_can_be_dialled(opened: Book):
    assert ring(opened, "samaritans") == "Ring **Samaritans** on [**116\xa0123**](tel:116123)"


def test_a_helpline_without_a_number_gives_its_site(opened: Book):
    silent = next(line for line in opened.data.helplines.values() if not line.phone)
    assert ring(opened, silent.id) == f"Go to [{silent.name}]({silent.url})"


# Tables


def test_a_table_keeps_its_roles_and_labels_for_screen_readers_and_phones():
    tree = lxml.html.fromstring(table("Limits", ["Where", "Limit"], [["Wales", "3"], ["Scotland", "3"]]))
    assert tree.get("role") == "table"
    assert [e.get("role") for e in tree.iter("thead", "tbody")] == ["rowgroup", "rowgroup"]
    assert {e.get("role") for e in tree.iter("tr")} == {"row"}
    assert [(e.get("role"), e.get("scope")) for e in tree.iter("th")] == [("columnheader", "col")] * 2 + [
        ("rowheader", "row")
    ] * 2
    assert [(e.get("role"), e.get("data-label")) for e in tree.iter("td")] == [("cell", "Limit")] * 2
    assert [row["Where"] for row in rows(table("Limits", ["Where"], [["Wales"]]))] == ["Wales"]


def test_a_table_escapes_its_caption_and_its_heads():
    printed = table('A "<caption>"', ["Pay & <b>"], [["x"]])
    assert "&lt;caption&gt;" in printed and '<caption>A "<caption>"</caption>' in unescape(printed)
    assert ">Pay &amp; &lt;b&gt;</th>" in printed
    assert 'data-label="Pay &amp; &lt;b&gt;"' in printed


def test_a_cell_of_a_table_stays_on_one_line_and_is_never_empty():
    printed = table("T", ["a", "b"], [["one\ntwo", ""]])
    assert ">one two</th>" in printed
    assert ">&nbsp;</td>" in printed


def test_rights_at_a_glance_has_a_row_for_each_right_with_its_page(opened: Book):
    printed = rights_table(opened)
    pages = [ref(opened, right.page) for right in opened.data.rights.values()]
    assert column(printed, "Read more") == pages
    assert {opened.told(f).id for right in opened.data.rights.values() for f in right.facts} == set(opened.seen.facts)


def test_the_comparison_of_types_has_a_row_for_each_type(opened: Book):
    kinds = opened.data.types.values()
    printed = types_table(opened)
    assert column(printed, "Type") == [f"**{ref(opened, kind.page, kind.name)}**" for kind in kinds]
    for kind, shown in zip(kinds, column(printed, "What your member must show"), strict=True):
        assert f"{len(kind.prove)}. " in shown


def test_the_time_limits_stand_by_nation_and_date(opened: Book):
    shown = [(row["Where"], row["When the act happened"], row["Limit"]) for row in rows(time_limits_table(opened))]
    assert shown == [
        ("**Great Britain**", "Before 1\xa0October 2026", "3\xa0months less a day"),
        ("**Great Britain**", "On or after 1\xa0October 2026", "6\xa0months less a day"),
        ("**Northern Ireland**", "Any date", "3\xa0months less a day"),
    ]


def test_the_vento_bands_stand_newest_first(opened: Book):
    printed = vento_table(opened)
    bands = [opened.data.facts[i] for i in opened.seen.facts]
    starts = [band.in_force_from for band in bands]
    assert starts == sorted(starts, reverse=True)
    for head, key in (("Lower", "lower_gbp"), ("Middle", "middle_gbp"), ("Upper", "upper_gbp")):
        assert column(printed, head) == [value(opened, band.name, key) for band in bands]


@pytest.mark.parametrize(
    ("nation", "head"),
    [("wales", "In Wales"), ("scotland", "In Scotland"), ("northern-ireland", "In Northern Ireland")],
)
def test_a_nation_is_told_by_what_differs_there_and_by_nothing_else(nation: Nation, head: str, opened: Book):
    printed = rows(nations_table(opened, nation))
    differing = [row for row in opened.data.nations.values() if nation in row.differs]
    assert [row["Subject"] for row in printed] == [f"**{row.subject}**" for row in differing]
    assert all(list(row) == ["Subject", head] for row in printed)
    assert len(differing) < len(opened.data.nations)


def test_the_changes_of_law_stand_in_the_order_of_their_dates(opened: Book):
    printed = changes_table(opened)
    assert len(rows(printed)) == len(opened.data.changes)
    told = {opened.told(change.id).id: change for change in opened.data.changes.values()}
    facts = [opened.data.facts[i] for i in opened.seen.facts]
    # A repeal has its day the day after the last of the law that it ended.
    ended = {f.id: f.in_force_to + timedelta(days=1) for f in facts if f.in_force_to}
    dates = [told[f.id].day or f.in_force_from or ended.get(f.id, date.max) for f in facts]
    assert dates == sorted(dates)


@pytest.mark.parametrize("which", ["in force", "announced", "unconfirmed"])
def test_the_changes_can_be_narrowed_to_how_they_stand_today(which: str, opened: Book):
    facts = [opened.told(change.id) for change in opened.data.changes.values()]
    stand_so = [fact.id for fact in facts if opened.law.standing(fact, opened.as_of) == which]
    narrowed = lxml.html.fromstring(changes_table(opened, which)).xpath(".//tbody/tr/@data-fact")
    assert narrowed
    assert sorted(narrowed) == sorted(stand_so)


def test_a_change_with_no_date_says_so_and_stands_last(opened: Book):
    change = next(change for change in opened.data.changes.values() if not change.day and ":" not in change.id)
    book = having(opened, change.id, in_force_from=None, in_force_to=None)
    printed = rows(changes_table(book))
    place = next(i for i, row in enumerate(printed) if change.headline in row["What changes"])
    assert {row["From"] for row in printed[place:]} == {"No date yet"}


def test_where_no_change_stands_so_the_page_says_nothing_stands(opened: Book):
    nothing = replace(opened, data=replace(opened.data, changes={}))
    assert changes_table(nothing, "coming") == "\nNothing stands here today.\n"


def test_the_cases_can_be_narrowed_to_one_subject(opened: Book):
    cases = [f for f in opened.data.facts.values() if f.case and f.case.about == "proof"]
    printed = cases_table(opened, "proof")
    assert column(printed, "Case") == [f"**{fact.authority}**" for fact in cases]
    assert "<caption>Key cases on proof</caption>" in printed


def test_the_cases_of_two_subjects_stand_in_one_table(opened: Book):
    printed = cases_table(opened, "liability", "third parties")
    assert len(rows(printed)) == sum(
        len(rows(cases_table(opened, subject))) for subject in ("liability", "third parties")
    )
    assert "<caption>Key cases on liability and third parties</caption>" in printed


def test_a_case_is_cited_once_in_its_row_and_counted_among_what_the_page_rests_on(opened: Book):
    told = cases_table(opened)
    cases = [f for f in opened.data.facts.values() if f.case]
    for row, fact in zip(lxml.html.fromstring(told).iterfind(".//tbody/tr"), cases, strict=True):
        assert row.text_content().count(fact.authority) == 1
        assert row.xpath(".//a/@href")
    assert opened.seen.facts == [fact.id for fact in cases]


def test_every_case_stands_in_the_whole_table(opened: Book):
    assert len(rows(cases_table(opened))) == sum(f.case is not None for f in opened.data.facts.values())


def test_helplines_can_be_narrowed_by_kind_and_by_nation(opened: Book):
    lines = opened.data.helplines.values()
    in_danger = [f"**{line.name}**" for line in lines if line.kind == "danger"]
    in_wales = [f"**{line.name}**" for line in lines if line.kind == "distress" and "wales" in line.nations]
    assert column(helplines(opened, "danger"), "Who") == in_danger
    assert column(helplines(opened, "distress", nation="wales"), "Who") == in_wales
    assert len(rows(helplines(opened))) == len(lines)


def test_a_helpline_that_is_not_certain_says_so(opened: Book):
    doubtful = next(line for line in opened.data.helplines.values() if line.confidence != "high")
    row = next(row for row in rows(helplines(opened)) if row["Who"] == f"**{doubtful.name}**")
    assert str(doubtful.caveat) in row["Where it works"]


def test_a_page_of_helplines_relies_on_their_sources(opened: Book):
    helplines(opened, "danger")
    danger = [line for line in opened.data.helplines.values() if line.kind == "danger"]
    assert set(opened.seen.sources) == {source_id for line in danger for source_id in line.sources}


def test_the_glossary_has_each_term_in_order_with_its_anchor(opened: Book):
    in_order = sorted(opened.data.glossary.values(), key=lambda found: found.term.lower())
    anchors = re.findall(r"^### .* \{: #([a-z0-9-]+) \}$", glossary_table(opened), re.MULTILINE)
    assert anchors == [found.id for found in in_order]


# Worked examples

STORIES = [
    ("no conciliation", "england", "2026-09-20", "", ""),
    ("conciliation early", "england", "2026-03-10", "2026-04-01", "2026-05-01"),
    ("a certificate the same day", "wales", "2026-09-20", "2026-12-10", "2026-12-10"),
    ("the longer limit", "scotland", "2026-10-15", "2027-01-11", "2027-04-05"),
    ("Northern Ireland", "northern-ireland", "2026-10-05", "2026-11-01", "2026-11-20"),
]


@pytest.mark.parametrize(("nation", "act", "a", "b"), [s[1:] for s in STORIES], ids=[s[0] for s in STORIES])
def test_the_dates_of_a_worked_example_are_the_rules(nation: Any, act: str, a: str, b: str, opened: Book):
    printed = worked_example(opened, "A cook is refused leave.", act, nation, a, b)
    steps = {row["Step"]: row["Date"] for row in rows(printed)}
    limit = opened.data.facts[opened.seen.facts[0]]
    assert limit.series == "race-claim-limit"
    assert nation in limit.nations
    conciliation = Conciliation(date.fromisoformat(a), date.fromisoformat(b)) if a else None
    working = last_day(date.fromisoformat(act), limit.values["months"], nation, conciliation)
    least = opened.data.facts["safe-diary-rule"].values["safe_months"]
    safe = safe_day(date.fromisoformat(act), least, nation, conciliation)
    assert "A cook is refused leave." in printed
    assert steps["**Last day in law**"] == f"**{day(working.last_day)}**"
    assert steps.get("**Diary this: the safe day**") == (f"**{day(safe)}**" if safe < working.last_day else None)
    assert ("One month after Day B" in steps) == (working.month_after_b is not None)


def test_conduct_over_a_period_puts_the_safe_day_by_its_first_day(opened: Book):
    printed = worked_example(opened, "A cook is mocked.", act="2026-10-05", first="2026-06-01")
    steps = {row["Step"]: row["Date"] for row in rows(printed)}
    least = opened.data.facts["safe-diary-rule"].values["safe_months"]
    assert steps["What happened"] == "1\xa0June 2026 to 5\xa0October 2026"
    assert steps["**Diary this: the safe day**"] == f"**{day(safe_day(date(2026, 6, 1), least, 'england'))}**"
    assert steps["To be safe: 3\xa0months less a day from 1\xa0June 2026"] == "ends 31\xa0August 2026"


@pytest.mark.parametrize(
    ("nation", "first", "act", "untested"),
    [
        ("england", "2026-06-01", "2026-10-05", True),
        ("scotland", "2026-09-30", "2026-10-01", True),
        ("england", "2026-06-01", "2026-09-30", False),
        ("wales", "2026-10-01", "2026-11-05", False),
        ("northern-ireland", "2026-06-01", "2026-10-05", False),
    ],
)
def test_the_last_day_of_conduct_across_a_change_of_the_limit_is_marked(
    nation: Any, first: str, act: str, untested: bool, opened: Book
):
    steps = {row["Step"]: row for row in rows(worked_example(opened, "A cook is mocked.", act, nation, first=first))}
    marked = steps.get("**Last day in law, if the last act decides: untested**")
    assert (marked is not None) is untested is ("**Last day in law**" not in steps)
    assert not marked or "2026/954" in marked["Law"]


def test_a_worked_example_of_northern_ireland_calls_no_day_the_last_that_is_not_confirmed(opened: Book):
    printed = worked_example(opened, "A cook.", "2026-08-10", "northern-ireland", "2026-11-01", "2026-11-28")
    steps = {row["Step"]: row["Date"] for row in rows(printed)}
    assert "**Last day in law**" not in steps
    assert steps["**Earliest that the last day in law can be**"] == "**6\xa0December 2026**"
    assert steps["One month after Day B, not confirmed"] == "28\xa0December 2026"


def test_a_worked_example_shows_how_conciliation_moves_the_safe_day(opened: Book):
    printed = worked_example(opened, "A nurse.", act="2026-10-12", first="2026-08-24", a="2026-11-16", b="2026-12-14")
    steps = {row["Step"]: row["Date"] for row in rows(printed)}
    assert steps["To be safe: 3\xa0months less a day from 24\xa0August 2026"] == (
        "ends 23\xa0November 2026; after Day B, 14\xa0January 2027"
    )
    assert steps["**Diary this: the safe day**"] == "**14\xa0January 2027**"


def test_conciliation_begun_too_late_adds_nothing(opened: Book):
    printed = worked_example(opened, "A cook.", act="2026-03-10", a="2026-08-01", b="2026-08-20")
    assert {"Acas contacted 1\xa0August 2026": "too late: adds nothing"}.items() <= {
        row["Step"]: row["Date"] for row in rows(printed)
    }.items()


@pytest.mark.parametrize(
    ("a", "law"), [("2026-09-19", "ec-early-start"), ("2026-09-20", "ec-stop-clock"), ("2026-09-21", "ec-stop-clock")]
)
def test_a_worked_example_cites_an_early_start_only_where_day_a_came_before_the_act(a: str, law: str, opened: Book):
    printed = worked_example(opened, "A cook.", "2026-09-20", "england", a, "2026-10-10")
    [stops] = [row["Law"] for row in rows(printed) if row["Step"].startswith("Clock stops")]
    assert stops in lxml.html.fromstring(cite(opened, law, caveat=False)).text_content()


def test_a_page_says_that_its_check_is_overdue_from_the_day_after(book: Book):
    page = book.data.pages["law/time-limits"]
    due = page_due(page, book.facts_of(page.id), book.data.review)
    for late in (0, 1):
        printed = opening(replace(book, as_of=due + timedelta(days=late)), page.id)
        assert (f"**This page was due to be checked by {day(due)}.**" in printed) is bool(late)


# Reports about the whole handbook


def test_every_source_says_which_pages_rely_on_it(book: Book):
    fact = book.data.facts["direct-discrimination"]
    relying = sorted(i for i, seen in book.usage.items() if fact.id in seen.facts and not for_authors(i))
    assert relying
    shown = {row["Source"]: row["Used on"] for row in rows(sources_table(book.opened()))}
    first = book.data.sources[fact.sources[0]]
    assert len(rows(sources_table(book.opened()))) == len(book.data.sources)
    for page_id in relying:
        assert ref(book, page_id) in shown[f"[{first.title}]({first.url})"]


def test_a_source_that_only_authors_pages_use_counts_as_unused(book: Book):
    only_here = {"contributing/macros": Seen(sources=["acas-early-conciliation"])}
    printed = sources_table(replace(book, usage=only_here, seen=Seen()))
    assert set(column(printed, "Used on")) == {"Kept for pages to come"}


def test_the_pages_for_readers_stand_by_the_day_they_fall_due(book: Book):
    printed = pages_by_review(book.opened())
    anchors = re.findall(r'<span id="page-([^"]+)">', printed)
    readers = [page for page in book.data.pages.values() if not for_authors(page.id)]
    due = {page.id.replace("/", "-"): page_due(page, book.facts_of(page.id), book.data.review) for page in readers}
    assert sorted(anchors) == sorted(due)
    assert [due[i] for i in anchors] == sorted(due.values())


def open_points(book: Book) -> str:
    """Print all three lists of what a person must still confirm."""
    return "".join(to_confirm(book, kind) for kind in KINDS)


@pytest.mark.parametrize("report", [pages_by_review, facts_by_review])
def test_a_report_marks_what_is_overdue_from_the_day_after_it_was_due(report: Macro, book: Book):
    first_due = column(report(replace(book.opened(), as_of=date.min)), "Due")[0]
    due = datetime.strptime(first_due, "%d\xa0%B %Y").date()
    on_the_day, the_day_after = (replace(book.opened(), as_of=due + timedelta(days=n)) for n in (0, 1))
    assert column(report(on_the_day), "Due")[0] == day(due)
    assert column(report(the_day_after), "Due")[0] == f"Overdue: {day(due)}"


def test_every_fact_stands_by_the_day_it_falls_due(book: Book):
    anchors = re.findall(r'<span id="fact-([^"]+)">', facts_by_review(book.opened()))
    due = [fact_due(book.data.facts[i], book.data.review) for i in anchors]
    assert sorted(anchors) == sorted(book.data.facts)
    assert due == sorted(due)


def test_what_a_person_must_confirm_is_listed_and_linked_to_its_fact(book: Book):
    unsettled: list[Fact] = [fact for fact in book.data.facts.values() if fact.to_confirm]
    links = re.findall(r"\]\(#fact-([a-z0-9-]+)\)", open_points(book.opened()))
    assert len(links) == len(set(links))
    assert {fact.id for fact in unsettled} <= set(links)


# Wrong uses

WRONG = [
    ("fact", 'cite("direct-discriminaton")',
     'Unknown fact "direct-discriminaton". Did you mean "direct-discrimination"?'),
    ("fact in a caveat", 'caveat("ni-rros")', 'Unknown fact "ni-rros". Did you mean "ni-rro"?'),
    ("entry of a series as if it stood alone", 'cite("vento-2025")',
     '"vento-2025" is one entry of vento-bands. Write "vento-bands" for what is in force on the day of reading, or '
     '"vento-bands:vento-2025" for this entry whatever the day.'),
    ("series that names nothing", 'cite("vento-band")', 'Unknown fact "vento-band". Did you mean "vento-bands"?'),
    ("value that only one entry of a series has", 'value("early-conciliation-length", "government_review")',
     'early-conciliation-length has no value "government_review".'),
    ("source", 'source("acas-early-concilation")',
     'Unknown source "acas-early-concilation". Did you mean "acas-early-conciliation"?'),
    ("term", 'term("detrimant")', 'Unknown term "detrimant". Did you mean "detriment"?'),
    ("page", 'ref("law/timelimits")', 'Unknown page "law/timelimits". Did you mean "law/time-limits"?'),
    ("series", 'dated("race-claim-limt")', 'Unknown series "race-claim-limt". Did you mean "race-claim-limit"?'),
    ("nation of a series", 'dated("race-claim-limit", "whales")', 'Unknown nation "whales". Did you mean "wales"?'),
    ("nation that differs", 'nations_table("whales")', 'Unknown nation that differs "whales". Did you mean "wales"?'),
    ("nation of an example", 'worked_example("A.", "2026-09-20", nation="whales")',
     'Unknown nation "whales". Did you mean "wales"?'),
    ("key of a fact", 'value("et-forms", "respons_days")',
     'et-forms has no value "respons_days". Did you mean "response_days"?'),
    ("key of a series", 'dated("vento-bands", key="middel_gbp")',
     'Unknown value of vento-bands "middel_gbp". Did you mean "middle_gbp"?'),
    ("nation without the series", 'dated("vento-bands", "northern-ireland")',
     "vento-bands has no value in Northern Ireland."),
    ("words of the edition", 'edition("nam")', 'Unknown word of the edition "nam". Did you mean "name"?'),
    ("form of people", 'people("shrt")', 'Unknown form "shrt". Did you mean "short"?'),
    ("contact", 'contact("leagl")', 'Unknown contact "leagl". Did you mean "legal"?'),
    ("helpline", 'ring("samaritan")', 'Unknown helpline "samaritan". Did you mean "samaritans"?'),
    ("kind of helpline", 'helplines("dangr")', 'Unknown kind of helpline "dangr". Did you mean "danger"?'),
    ("subject of a case", 'cases_table("prof")', 'Unknown subject of cases "prof". Did you mean "proof"?'),
    ("standing of a change", 'changes_table("force")', 'Unknown standing "force". Did you mean "in force"?'),
    ("date", 'worked_example("A.", act="1 June")', '"1 June" is not a date. Write it as 2026-09-20.'),
    ("half of conciliation", 'worked_example("A.", act="2026-06-01", a="2026-06-05")',
     "worked_example() needs the act, and both a and b or neither."),
    ("certificate before it was asked for", 'worked_example("A.", act="2026-06-01", a="2026-07-05", b="2026-07-01")',
     "The certificate (Day B) cannot come before conciliation was asked for (Day A)."),
]  # fmt: skip


@pytest.mark.parametrize(("code", "says"), [w[1:] for w in WRONG], ids=[w[0] for w in WRONG])
def test_a_wrong_use_is_told_what_is_right(code: str, says: str, opened: Book):
    with pytest.raises(WrongUse) as raised:
        rendered(opened, f"{{{{ {code} }}}}")
    assert str(raised.value).startswith(says)


def test_a_box_for_a_wrong_nation_or_none_is_refused(opened: Book):
    with pytest.raises(WrongUse, match=r'Unknown nation "whales"\. Did you mean "wales"\?'):
        rendered(opened, '{% call differs("whales") %}x{% endcall %}')
    with pytest.raises(WrongUse, match="at least one nation"):
        rendered(opened, "{% call differs() %}x{% endcall %}")


def test_an_id_that_is_near_nothing_says_how_many_there_are(opened: Book):
    with pytest.raises(WrongUse, match=f"There are {len(opened.data.names)} known ids; none is near"):
        cite(opened, "zzz")


@pytest.mark.parametrize("nation", UK)
def test_every_nation_has_a_limit_for_race_claims(nation: Any, opened: Book):
    assert dated(opened, "race-claim-limit", nation).count("**") == 2


# What an author is told

PAGE = "docs/reference/privacy.md"
BAD = [
    ("an unknown macro", '{{ cit("direct-discrimination") }}', 'Unknown macro or variable "cit". Did you mean "cite"?'),
    ("an undefined variable", "{{ deadline }}", 'Unknown macro or variable "deadline".'),
    ("a missing argument", '{{ value("et-forms") }}', "value(): missing a required argument: "),
    (
        "an argument too many",
        '{{ contact("legal", "branch", "both") }}',
        "contact(): too many positional arguments. It takes: role.",
    ),
    ("an argument that is not one", '{{ cite("ni-rro", note=False) }}', "cite(): got an unexpected"),
    ("a bracket left open", '{{ cite("direct-discrimination" }}', "unexpected '}', expected ')'. Check the brackets"),
    ("a curly quote", "{{ cite(“direct-discrimination”) }}", 'A curly quote in a macro. Write " in place of “'),
    (
        "a comment opened by a heading",
        "## Tell us {#tell}",
        "A comment, {#. It would vanish, and join what stands on either side.",
    ),
    ("an unknown fact", '{{ cite("direct-discriminaton") }}', 'Unknown fact "direct-discriminaton". Did you mean'),
    ("an unknown page", '{{ ref("law/timelimits") }}', 'Unknown page "law/timelimits". Did you mean'),
]


def mistakes_with(project: Path, added: str, page: str = PAGE) -> list[str]:
    """Return what an author is told of a page after adding some words at its end."""
    path = project / page
    path.write_text(path.read_text("utf-8").rstrip("\n") + "\n\n" + added + "\n", "utf-8")
    with pytest.raises(Mistakes) as raised:
        open_book(root=project, as_of=date(2026, 11, 22))
    return [str(mistake) for mistake in raised.value.mistakes if mistake.file == page]


@pytest.mark.parametrize(("added", "says"), [b[1:] for b in BAD], ids=[b[0] for b in BAD])
def test_a_mistake_names_the_page_and_the_line(added: str, says: str, project: Path):
    told = mistakes_with(project, f"Fine words.\n{added}")
    last_line = len((project / PAGE).read_text("utf-8").splitlines())
    assert len(told) == 1
    assert told[0].startswith(f"{PAGE}:{last_line}: macro: {says}")


def test_a_mistake_inside_a_box_names_its_own_line(project: Path):
    told = mistakes_with(project, '{% call differs("wales") %}\nWords.\n{{ term("detrimant") }}\n{% endcall %}')
    lines = (project / PAGE).read_text("utf-8").splitlines()
    at = lines.index('{{ term("detrimant") }}') + 1
    assert told == [f'{PAGE}:{at}: macro: Unknown term "detrimant". Did you mean "detriment"?']


def test_a_fact_used_without_its_caveat_is_a_mistake_at_the_first_line_of_the_words(project: Path):
    told = mistakes_with(project, '{{ value("safe-diary-rule", "safe_months") }}')
    front_matter_ends = (project / PAGE).read_text("utf-8").splitlines().index("---", 1) + 1
    assert told == [
        f"{PAGE}:{front_matter_ends + 1}: safe-diary-rule: "
        "Used without its caveat. Cite it once with cite(), or print caveat()."
    ]
    assert told[0].split(": ", 1)[1] in AUTHORS_PAGE


@pytest.mark.parametrize("note", ['{{ cite("safe-diary-rule") }}', '{{ caveat("safe-diary-rule") }}'])
def test_a_fact_may_show_its_caveat_anywhere_on_the_page(note: str, project: Path):
    told = mistakes_with(project, f'{{{{ value("safe-diary-rule", "safe_months") }}}} {note}\n\n{{{{ nonsense }}}}')
    assert len(told) == 1
    assert "nonsense" in told[0]


def test_one_reading_reports_the_mistakes_of_every_page(project: Path):
    other = project / "docs/reference/about.md"
    other.write_text(other.read_text("utf-8") + '\n{{ ring("samaritan") }}\n', "utf-8")
    (project / PAGE).write_text((project / PAGE).read_text("utf-8") + "\n{{ cit() }}\n", "utf-8")
    with pytest.raises(Mistakes) as raised:
        open_book(root=project, as_of=date(2026, 11, 22))
    assert {mistake.file for mistake in raised.value.mistakes} >= {PAGE, "docs/reference/about.md"}
