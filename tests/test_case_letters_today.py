"""What the member is told of a day that has gone, and of a claim that is in: the worst first, and each thing once."""

import re

import pytest
from playwright.sync_api import Page

from macros.render.book import Book
from tests.modules import Modules
from tests.pack_cases import CASES, SISTER, Case, entry, step
from tests.pack_papers import FOLDER, day, pack_page, papers, read_me, words
from tests.test_case_states import HEATHER

BARE: Case = {**SISTER, "comparators": [], "documents": [], "steps": [], "losses": []}
LETTERS = ["letter-to-member", "closing-letter"]


@pytest.fixture(scope="module")
def rule(browser, book: Book) -> Modules:
    page = pack_page(browser, book)
    page.join(over=f"{FOLDER}/over.js")
    return page


def bar(rule: Page, one: Case, today: str) -> list[str]:
    ask = (
        "([one, today]) => over.over(one, deadlines.standing(one, context.law, today), context.law.steps, today).whole"
    )
    return rule.evaluate(ask, [one, today])


def letter(rule: Page, one: Case, today: str, name: str = "letter-to-member") -> str:
    return words(papers(rule, one, today)[name])


# A claim that went in too late for some of it

FIRST = entry("first", "2026-09-14", "Called a racist name.", types=["harassment"])
SECOND = entry("second", "2026-10-13", "Put on a charge.", types=["victimisation"])
LATE: Case = {**BARE, "entries": [FIRST, SECOND], "a": "2026-11-12", "b": "2026-12-09", "lodged": "2027-01-11"}


@pytest.mark.parametrize("today", ["2027-01-11", "2027-01-12", "2027-03-30"])
@pytest.mark.parametrize("nation", ["england", "wales", "scotland"])
def test_the_act_that_a_claim_came_too_late_for_leads(nation: str, today: str, rule: Page):
    one = {**LATE, "nation": nation}
    first = bar(rule, one, today)[0]
    assert "14 September 2026" in first and "after the last day in law" in first and "Ring your union" in first
    told = read_me(rule, one, today)
    assert told.index("after the last day in law") < told.index(", in time.")


@pytest.mark.parametrize("acts", [[FIRST, SECOND], [SECOND, FIRST]])
@pytest.mark.parametrize("name", LETTERS)
def test_the_member_is_told_of_an_act_that_a_claim_came_too_late_for(name: str, acts: list[Case], rule: Page):
    text = letter(rule, {**LATE, "entries": acts}, "2027-01-12", name)
    called = (
        ["(1)", "(2)"] if name == "letter-to-member" else [f"“{act['what'].rstrip('.')}”," for act in (FIRST, SECOND)]
    )
    assert f"The last day has passed for this:\n{called[0]} 14 September 2026: it was 9 January 2027" in text
    assert f"{called[1]} 13 October 2026: it was" not in text and "just and equitable" in text
    in_time = {**LATE, "lodged": "2027-01-08"}
    assert "last day has passed" not in letter(rule, in_time, "2027-01-12", name)


def test_a_letter_says_to_keep_the_day_only_where_it_gives_one(rule: Page):
    assert "keep the day" not in letter(rule, LATE, "2027-01-12")
    begun = {**LATE, "lodged": ""}
    assert "keep the day in two diaries" in letter(rule, begun, "2026-12-20")
    assert "keep the day" not in letter(rule, {**begun, "b": ""}, "2026-12-01")


# A safe day that has gone

NINE: Case = {
    **BARE,
    "entries": [entry(f"e{i}", f"2026-10-{5 + i:02}", f"Thing {i}.", types=["direct"]) for i in range(9)],
}
AFTER = "2027-01-07"


@pytest.mark.parametrize("nation", ["england", "wales", "scotland", "northern-ireland"])
@pytest.mark.parametrize("today", ["2026-11-30", "2027-01-03", "2027-01-04", "2027-01-05", AFTER, "2027-02-20"])
@pytest.mark.parametrize("name", LETTERS)
def test_nobody_is_asked_for_the_same_twice(name: str, nation: str, today: str, rule: Page):
    one = {**NINE, "nation": nation}
    text = letter(rule, one, today, name)
    days = re.findall(r"20\d\d: (contact Acas|lodge the claim)", text)
    assert len(days) == len(set(days))
    certified = letter(rule, {**one, "a": "2026-11-10", "b": "2026-11-20"}, today, name)
    assert (certified.count(": lodge the claim") <= 1 and "[last day]" not in certified) or nation == "northern-ireland"


@pytest.mark.parametrize("name", LETTERS)
def test_a_safe_day_that_has_gone_is_an_act_for_today_and_no_gap(name: str, rule: Page):
    made = papers(rule, NINE, AFTER)[name]
    assert "Contact Acas today, once, for all that has happened so far." in words(made)
    assert "[last day]" not in words(made) and not any("last day" in lacks["says"] for lacks in made["missing"])
    certified = letter(rule, {**NINE, "a": "2026-11-10", "b": "2026-11-20"}, "2027-02-01", name)
    assert "today, for all that has happened so far" in certified and "[last day]" not in certified
    early = letter(rule, NINE, "2026-12-01", name)
    assert "The day to work to is 4 January 2027" in early and "contact Acas about all of it" in early


@pytest.mark.parametrize("today", [AFTER, "2027-03-20", "2027-05-20"])
@pytest.mark.parametrize("nation", ["england", "wales", "scotland", "northern-ireland"])
@pytest.mark.parametrize("name", LETTERS)
def test_who_asks_late_lodges_the_day_the_certificate_comes(name: str, nation: str, today: str, rule: Page):
    text = letter(rule, {**NINE, "nation": nation}, today, name)
    assert "The day that it comes, lodge the claim." in text and "well before" not in text


# Part is late, and part is not

OVERDUE = entry("overdue", "2026-08-15", "Refused a course.", types=["direct"])
IN_TIME = entry("in-time", "2026-10-20", "Refused another.", types=["direct"])
PART: Case = {**BARE, "entries": [OVERDUE, IN_TIME]}


@pytest.mark.parametrize("nation", ["england", "wales", "scotland"])
@pytest.mark.parametrize("name", LETTERS)
def test_where_part_is_late_it_is_begun_today(name: str, nation: str, rule: Page):
    text = letter(rule, {**PART, "nation": nation}, "2026-11-30", name)
    assert "Do it today: part is late already. For the rest the day to work to is 19 January 2027." in text
    assert "The day that it comes, lodge the claim." in text and "well before" not in text
    assert "30 November 2026: contact Acas about all of it." in text
    in_time = letter(rule, {**PART, "nation": nation, "entries": [IN_TIME]}, "2026-11-30", name)
    assert "late already" not in in_time and "well before then" in in_time


@pytest.mark.parametrize("name", LETTERS)
def test_where_part_is_late_and_the_certificate_is_here_the_claim_goes_in_today(name: str, rule: Page):
    text = letter(rule, {**PART, "a": "2026-11-20", "b": "2026-11-25"}, "2026-11-30", name)
    assert "Lodge the claim today, as part is late already." in text
    assert "30 November 2026: lodge the claim over all of it." in text
    early = letter(rule, {**PART, "a": "2026-11-02", "b": "2026-11-05"}, "2026-11-10", name)
    assert "late already" not in early


# What each day is for

NOTICE = entry("notice", "2026-07-10", "Told to go.", kind="dismissal", ended="2026-11-20", types=["direct"])
LATER = entry("later", "2026-10-15", "Refused a shift.", types=["direct"])


def test_a_day_names_what_it_is_for_where_the_certificate_covers_only_some(rule: Page):
    two = {
        **BARE, "who": "Northmere Ltd", "a": "2026-09-20", "b": "2026-10-12",
        "others": [{"id": "m", "who": "Ann Reid", "a": "2026-09-22", "b": "2026-10-12"}],
        "entries": [
            {**OVERDUE, "against": ["first", "m"]},
            {**NOTICE, "date": "2026-10-20", "ended": "2026-11-27", "against": ["first", "m"]},
        ],
    }  # fmt: skip
    text = letter(rule, two, "2026-11-30")
    assert "4 December 2026: lodge the claim over what happened on 15 August 2026 (against Ann Reid)." in text
    assert "6 December 2026: lodge the claim over what happened on 15 August 2026 (against Northmere Ltd)." in text
    assert "19 January 2027: lodge the claim over the end of your job, 27 November 2026 (against Northmere Ltd)" in text
    assert "all of it" not in text


def test_where_the_notice_is_late_a_later_day_names_its_act(rule: Page):
    one = {**BARE, "a": "2026-09-01", "b": "2026-10-10", "entries": [NOTICE, LATER]}
    text = letter(rule, one, "2026-11-30")
    assert "has to go in today, for all that has happened so far" in text and "all of it" not in text
    assert "14 January 2027: lodge the claim over what happened on 15 October 2026: if the new certificate" in text
    assert "19 February 2027: lodge the claim over the end of your job" in text


@pytest.mark.parametrize("a", ["2026-09-20", "2026-11-10"])
def test_the_day_without_conciliation_is_in_the_list_where_its_days_may_not_count(a: str, rule: Page):
    acts = [entry("one", "2026-09-10", "Refused."), entry("two", "2026-09-11", "Refused again.")]
    one = {**BARE, "nation": "northern-ireland", "a": a, "entries": acts}
    says = (
        "9 December 2026: try to lodge the claim over all of it: without the days of conciliation this is the last day."
    )
    assert says in letter(rule, one, "2026-11-30")
    assert "9 December 2026: try to lodge the claim over (1):" in read_me(rule, one, "2026-11-30")
    assert "try to lodge the claim over" not in letter(rule, {**one, "nation": "england"}, "2026-11-30")


# One claim is in, and another certificate has still to come

TWO: Case = {
    **BARE, "who": SISTER["employer"], "a": "2026-11-02", "b": "2026-11-20", "lodged": "2026-11-27",
    "others": [{"id": "m", "who": "Ms Dale", "a": "2026-11-20", "b": ""}],
    "entries": [entry("act", "2026-10-05", "Sent home.", types=["direct"], against=["first", "m"])],
    "steps": [{**step("hearing", "2026-12-10"), "entered": "2026-11-30"}],
}  # fmt: skip


@pytest.mark.parametrize("name", LETTERS)
def test_what_is_alike_of_each_respondent_is_said_once(name: str, rule: Page):
    text = letter(rule, TWO, "2026-11-30", name)
    for line in {line for line in text.split("\n") if line.endswith(".")}:
        assert text.split("\n").count(line) == 1, line
    assert "No claim is made for you" not in text and "Your claim is with the tribunal" in text
    assert text.index("the hearing") < text.index(f"Against {SISTER['employer']}") < text.index("Against Ms Dale")


# Punctuation

TWICE = re.compile(r"[,;:]\s*[,;:.]|(?<!\.)\.\.(?!\.)|[?!][,.]|(?<![A-Z.])\.,|^(?!Dear |Yours ).*,\s*$", re.MULTILINE)
STAGES: list[tuple[Case, str]] = [
    ({}, "2026-11-30"),
    ({"a": "2026-11-12"}, "2026-11-30"),
    ({"a": "2026-11-12", "b": "2026-11-24"}, "2026-11-30"),
    ({"a": "2026-11-12", "b": "2026-11-24"}, "2027-01-05"),
    ({"a": "2026-11-12", "b": "2026-11-24", "lodged": "2026-11-28"}, "2026-11-30"),
    ({"a": "2026-11-12", "b": "2026-12-09", "lodged": "2027-01-11"}, "2027-01-12"),
    ({"steps": [{**step("settled", "2026-11-28"), "parties": ["first"]}]}, "2026-11-30"),
]
TWO_OF_THEM = {"who": "University of Kelvinside", "others": [{"id": "m", "who": "Dr A. B.", "a": "", "b": ""}]}


@pytest.mark.parametrize("nation", ["england", "northern-ireland"])
@pytest.mark.parametrize("several", [{}, TWO_OF_THEM])
@pytest.mark.parametrize("stage", STAGES, ids=str)
def test_no_paper_holds_doubled_punctuation(stage: tuple[Case, str], several: Case, nation: str, rule: Page):
    more, today = stage
    for one in [*CASES, LATE, NINE, TWO, HEATHER]:
        whole = {**one, **more, "nation": nation, **({} if one["others"] else several), "member": "A.O."}
        for name, paper in papers(rule, whole, today).items():
            assert not (found := TWICE.search(words(paper))), (name, words(paper)[found.start() - 60 : found.end() + 9])
        assert not (found := TWICE.search(read_me(rule, whole, today))), read_me(rule, whole, today)[
            found.start() - 60 :
        ]


# One contact for each respondent

OLD = entry("old", "2026-08-20", "Refused a course.", types=["direct"])
OPEN = entry("open", "2026-09-05", "Moved.", types=["direct"])
NEW = entry("new", "2026-10-10", "Shouted at.", types=["harassment"])
GONE = entry("gone", "2026-08-25", "Given notice.", kind="dismissal", ended="2026-09-30", types=["direct"])
MANAGER = {"id": "m", "who": "Ann Reid", "a": "", "b": ""}
CONTACT = re.compile(r"^\w+ (\d+ \w+ \d+): contact Acas about (.*)$", re.MULTILINE)


def against(one: Case, *whom: str) -> Case:
    return {**one, "against": list(whom)}


def contacts(text: str) -> list[tuple[str, str]]:
    return CONTACT.findall(text)


@pytest.mark.parametrize("name", LETTERS)
@pytest.mark.parametrize(
    ("acts", "day"),
    [
        ([OLD, GONE], "30 November 2026"),
        ([OPEN, GONE], "30 November 2026"),
        ([OLD, NEW], "30 November 2026"),
        ([OPEN, NEW], "4 December 2026"),
        ([OLD, OPEN, NEW, GONE], "30 November 2026"),
    ],
)
def test_conciliation_is_asked_for_once_over_all_that_has_happened(acts: list[Case], day: str, name: str, rule: Page):
    one = {**BARE, "entries": acts}
    assert contacts(letter(rule, one, "2026-11-30", name)) == [(day, "all of it.")]
    told = contacts(read_me(rule, one, "2026-11-30"))
    assert [when for when, _ in told] == [day] and all(f"({i + 1})" in told[0][1] for i in range(len(acts)))


@pytest.mark.parametrize("name", LETTERS)
def test_each_respondent_is_named_to_acas_once_on_its_first_day(name: str, rule: Page):
    shared = {**BARE, "who": SISTER["employer"], "others": [MANAGER]}
    acts = [against(OLD, "first"), against(entry("e", "2026-09-20", "Moved."), "first", "m"), against(NEW, "m")]
    employer, manager = f"(against {SISTER['employer']})", "(against Ann Reid)"
    assert contacts(letter(rule, {**shared, "entries": acts}, "2026-11-30", name)) == [
        ("30 November 2026", f"all of it {employer}."),
        ("19 December 2026", f"all of it {manager}."),
    ]
    late = {**shared, "entries": [against(OLD, "first"), against(NEW, "m")]}
    assert contacts(letter(rule, late, "2026-11-30", name)) == [
        ("30 November 2026", f"what happened on 20 August 2026 {employer}."),
        ("9 January 2027", f"what happened on 10 October 2026 {manager}."),
    ]


@pytest.mark.parametrize("name", LETTERS)
@pytest.mark.parametrize("acts", [[OLD, OPEN], [OPEN, NEW], [OLD, GONE]])
def test_in_northern_ireland_the_agency_is_notified_today_and_the_day_to_lodge_stays(
    acts: list[Case], name: str, rule: Page
):
    text = letter(rule, {**BARE, "nation": "northern-ireland", "entries": acts}, "2026-11-30", name)
    assert "Monday 30 November 2026: notify the Labour Relations Agency of all of it." in text
    (lodge,) = re.findall(
        r"^\w+ (.*): lodge the claim over all of it, once its certificate is here", text, re.MULTILINE
    )
    assert lodge in ("4 December 2026", "29 December 2026")


# Two respondents, each with its own days of conciliation

BOTH = {
    "who": SISTER["employer"],
    "a": "2026-10-05",
    "b": "2026-11-16",
    "others": [{**MANAGER, "a": "2026-10-08", "b": "2026-11-16"}],
}
SEVERAL = [
    entry("one", "2026-07-14", "Called a name.", types=["harassment"]),
    entry("two", "2026-08-28", "Called a name again.", types=["harassment"]),
    entry("three", "2026-10-02", "Moved to nights.", types=["direct"]),
    entry("four", "2026-11-02", "Left off the rota.", types=["direct"]),
]


@pytest.mark.parametrize("name", LETTERS)
@pytest.mark.parametrize("acts", [SEVERAL[:2], SEVERAL[:3], SEVERAL], ids=len)
def test_no_act_stands_under_two_days_to_lodge(acts: list[Case], name: str, rule: Page):
    text = letter(rule, {**BARE, **BOTH, "entries": acts}, "2026-12-01", name)
    lodged = [
        (what, body)
        for told in re.findall(r"^\w+ \d+ \w+ \d+: lodge the claim over (.*)$", text, re.MULTILINE)
        for what, body in re.findall(r"(all of it|\d+ \w+ 2026) \(against ([^)]+)\)", told)
    ]
    assert lodged and len(lodged) == len({*lodged}), text
    for body in (SISTER["employer"], "Ann Reid"):
        assert f"(against {body})" in re.search(r"^.*: lodge the claim over .*", text, re.MULTILINE)[0]
        assert [what for what, of in lodged if of == body].count("all of it") <= 1


# One who wants no claim

NOBODY = {"asked": {"closing-letter": {"lodges": "nobody"}}, "steps": [step("closed", "2026-12-01")]}
ORDERS = re.compile(
    r"[Dd]o it today|[Cc]ontact \w+ today|[Ll]odge the claim today|has to go in today|two diaries|The day that it comes"
)


@pytest.mark.parametrize("nation", ["england", "scotland", "northern-ireland"])
@pytest.mark.parametrize("asked", [{}, {"a": "2026-11-12"}, {"a": "2026-11-12", "b": "2026-11-24"}], ids=str)
@pytest.mark.parametrize("today", ["2026-12-01", "2027-01-04", "2027-05-20"])
def test_one_who_wants_no_claim_is_given_its_days_and_no_orders(today: str, asked: Case, nation: str, rule: Page):
    acts = [OLD, entry("last", "2026-10-16", "Passed over.", types=["direct"])]
    one = {**BARE, **NOBODY, **asked, "nation": nation, "entries": acts}
    text = letter(rule, one, today, "closing-letter").split("What you told me")[0]
    assert "you told me that you want no claim" in text
    assert not ORDERS.search(text), ORDERS.search(text)
    assert f"{day(today)}: contact" not in text and f"{day(today)}: notify" not in text
    days = re.findall(r"^\w+ \d+ \w+ 202[67]: ", text, re.MULTILINE)
    assert bool(days) == ("If you change your mind, these are its days" in text)
    assert (today < "2027") <= bool(days), text
