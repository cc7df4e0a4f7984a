"""What is said of a law in every place that says it: pages, letters, quizzes, cards, the checklist and the rest."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from macros.tools.time_limits.other_claims import CLAIMS

ROOT = Path(__file__).parent.parent
CITED = ("facts", "law", "rests_on")
"""Keys under which records of data name the facts they rest on."""

MACRO = re.compile(r"\{\{.*?\}\}", re.DOTALL)
PASSAGE = re.compile(r"\n\s*\n|\n(?=\s*(?:[-*|]|\d+\.) )|\n(?=\|)")
"""Where a paragraph, a point of a list or a row of a table ends."""

Passage = tuple[str, str, set[str]]
"""A place, what it says in one line, and the facts it rests on."""


def of_pages() -> Iterator[Passage]:
    for path in sorted((ROOT / "docs").rglob("*.md")):
        for passage in PASSAGE.split(path.read_text("utf-8")):
            facts = {name for macro in MACRO.findall(passage) for name in re.findall(r'"([a-z0-9-]+)"', macro)}
            yield path.relative_to(ROOT).as_posix(), " ".join(passage.split()), facts


def said(node: Any) -> Iterator[str]:
    """Yield every text under a node but the names of facts."""
    if isinstance(node, str):
        yield node
    elif isinstance(node, dict):
        for key, value in node.items():
            if key not in CITED:
                yield from said(value)
    elif isinstance(node, list):
        for value in node:
            yield from said(value)


def of_record(path: str, node: Any) -> Iterator[Passage]:
    if isinstance(node, dict):
        facts = {name for key in CITED if isinstance(node.get(key), list | dict) for name in node[key]}
        words = " ".join(said(node))
        facts |= {name for name in re.findall(r"\{([a-z0-9-]+)\.", words)} if facts else set()
        if facts:
            yield f"{path}: {node.get('id', node.get('says', ''))}", " ".join(words.split()), facts
    for child in node.values() if isinstance(node, dict) else node if isinstance(node, list) else ():
        yield from of_record(path, child)


def of_data() -> Iterator[Passage]:
    for path in sorted((ROOT / "data").rglob("*.yml")):
        yield from of_record(path.relative_to(ROOT).as_posix(), yaml.load(path.read_text("utf-8"), yaml.CSafeLoader))


PASSAGES = [*of_pages(), *of_data()]
EVERY_WORD = [
    *((path.relative_to(ROOT).as_posix(), path.read_text("utf-8")) for path in sorted((ROOT / "docs").rglob("*.md"))),
    *((path.relative_to(ROOT).as_posix(), path.read_text("utf-8")) for path in sorted((ROOT / "data").rglob("*.yml"))),
]
FACTS = {
    fact["id"]: fact
    for path in sorted((ROOT / "data" / "law").glob("*.yml"))
    for fact in yaml.load(path.read_text("utf-8"), yaml.CSafeLoader)
}


def resting_on(fact: str) -> list[Any]:
    found = [pytest.param(words, facts, id=place) for place, words, facts in PASSAGES if fact in facts]
    assert found
    return found


# Victimisation: what protects a person, and the exception to it (Equality Act 2010, s.27(2) and (3))


def before(words: str, fact: str) -> Iterator[str]:
    """Yield what a passage says from its last cite, or its beginning, to each cite of a fact."""
    start = 0
    for macro in MACRO.finditer(words):
        if macro[0].startswith("{{ cite("):
            if f'"{fact}"' in macro[0]:
                yield words[start : macro.start()]
            start = macro.end()


@pytest.mark.parametrize(("words", "facts"), resting_on("victimisation-bad-faith"))
def test_the_exception_for_bad_faith_is_cited_only_for_bad_faith(words: str, facts: set[str]):
    for sentence in before(words, "victimisation-bad-faith") if "{{" in words else [words]:
        assert re.search(r"bad\W+faith", sentence), "cite what protects: victimisation-protected-acts"


REPS = [
    pytest.param(words, facts, id=place)
    for place, words, facts in PASSAGES
    if re.search(r"rep who (?:backs|supports) (?:a race grievance|one)|backing a race grievance", words)
    and any("victimisation" in fact for fact in facts)
]


@pytest.mark.parametrize(("words", "facts"), REPS)
def test_what_protects_a_rep_is_what_is_cited(words: str, facts: set[str]):
    assert "victimisation-protected-acts" in facts


# A companion who is not free: the employer must postpone (Employment Relations Act 1999, s.10(4)-(5))


@pytest.mark.parametrize(("place", "words"), EVERY_WORD, ids=[place for place, _ in EVERY_WORD])
def test_no_place_says_that_a_worker_only_may_propose_another_time(place: str, words: str):
    assert not re.search(r"(?:may|can)\s+(?:propose|suggest)\s+another", words)


@pytest.mark.parametrize(
    "words",
    [
        pytest.param(words, id=place)
        for place, words in [(place, words) for place, words, _ in PASSAGES]
        if "postponement_working_days" in words
    ],
)
def test_every_place_that_counts_the_days_says_that_the_employer_must_postpone(words: str):
    assert re.search(r"employer must (?:move|postpone)|must the employer (?:move|postpone)|HR must move", words)
    assert re.search(r"reasonable", words)


# Interim relief (Employment Rights Act 1996, s.128; TULRCA 1992, s.161; Employment Relations Act 1999, s.12(5))

GROUNDS = (
    *("whistleblowing", "union", "recognition", "blacklist", "safety representative", "safety committee", "designated"),
    *("companion", "working-time", "pension", "employee representative"),
)


@pytest.mark.parametrize("ground", GROUNDS)
def test_the_fact_of_interim_relief_names_each_ground(ground: str):
    assert ground in FACTS["interim-relief-7-days"]["statement"]


def of_scripts() -> Iterator[Any]:
    """Yield what scripts say of interim relief: the sentences of one module."""
    for path in (path for folder in ("browser", "macros/tools") for path in (ROOT / folder).rglob("*.js")):
        words = " ".join(path.read_text("utf-8").split())
        if re.search(r"nterim relief", words):
            yield pytest.param(words, set(), id=path.name)


@pytest.mark.parametrize(("words", "facts"), [*resting_on("interim-relief"), *of_scripts()])
def test_no_place_gives_interim_relief_to_whistleblowing_and_union_cases_alone(words: str, facts: set[str]):
    if re.search(r"whistleblowing|union (?:case|reasons|work|dismissal)|the union", words):
        assert re.search(r"safety", words) and "companion" in words


@pytest.mark.parametrize(("words", "facts"), resting_on("interim-relief"))
def test_the_signed_certificate_is_for_union_cases(words: str, facts: set[str]):
    for sentence in re.split(r"(?<=[.?]) ", words):
        if "certificate" in sentence and "Acas" not in sentence and "sign" in sentence:
            assert re.search(
                r"union membership,?\s+activities or services|the union was the reason|union cases", sentence
            )


DAYS = re.compile(r'interim-relief(?::northern-ireland)?(?:", "|\.)days')
"""Where a text prints how long there is to ask for interim relief."""


@pytest.mark.parametrize(("place", "words"), EVERY_WORD, ids=[place for place, _ in EVERY_WORD])
def test_the_days_of_interim_relief_are_said_of_it_and_of_no_claim(place: str, words: str):
    for figure in DAYS.finditer(words):
        before = " ".join(words[max(0, figure.start() - 400) : figure.start()].split())
        assert re.search(r'nterim relief|term\("interim-relief"|urgent steps', before), before
        assert not re.search(r"\bclaims\b[^.?!]*$", before), before


# The clock of conciliation (Equality Act 2010, s.140B(3)-(4)): both steps are for whoever asked Acas in time

MONTH_AFTER = re.compile(r"(?:earlier|sooner) than (?:\{\{[^}]*\}\}|\{ec-one-month\.months\}|a month|1 month) after")


@pytest.mark.parametrize(("words", "facts"), resting_on("ec-one-month"))
def test_a_month_after_the_certificate_is_for_whoever_asked_acas_in_time(words: str, facts: set[str]):
    if words.startswith(("3.", "4.")) and MONTH_AFTER.search(words):
        assert re.search(r"^\d\. \**If so\b", words)
    if "as little as" in words:
        assert re.search(r"[Aa]sked in time|[Ii]f it stopped", words)


# A witness’s statement: a tribunal can order it shown, whatever was promised (Dhanda v TSB Bank)


@pytest.mark.parametrize(("place", "words"), EVERY_WORD, ids=[place for place, _ in EVERY_WORD])
def test_no_place_promises_that_a_statement_stays_unread(place: str, words: str):
    for promise in re.finditer(r"not to be shown to anyone|before anyone else (?:reads|sees)", words):
        assert "a tribunal orders it" in " ".join(words[promise.end() : promise.end() + 100].split())


# Who can require an answer: an inspector (Health and Safety at Work etc. Act 1974, s.20), a coroner (2009 Act, Sch.5), a
# procurator fiscal (1995 Act, s.267A; 2016 asp 2, s.10), the health safety body (Health and Care Act 2022, s.119), the
# Care Quality Commission (SI 2009/3112, reg.10)

POWERS = r"\binspector|coroner|\bregulator|\b[Pp]olice\b|prosecutor|\bfiscal|HSSIB|\bCQC\b"


@pytest.mark.parametrize(("place", "words"), EVERY_WORD, ids=[place for place, _ in EVERY_WORD])
def test_no_place_tells_a_member_to_refuse_whoever_can_require_an_answer(place: str, words: str):
    for passage in PASSAGE.split(words):
        if re.search(POWERS, passage):
            told = passage.split("No power named, or under caution?")[0]
            refused = r"\bnothing\b[^.]{0,30}\buntil\b(?![^.]*\bunless\b)|says? nothing|refuse to answer"
            assert not re.search(refused, told, re.IGNORECASE), passage


@pytest.mark.parametrize(("place", "words"), EVERY_WORD, ids=[place for place, _ in EVERY_WORD])
def test_no_statement_before_a_lawyer_has_seen_it_is_said_with_its_exception(place: str, words: str):
    for sentence in re.split(r"(?<=[.?!])\s|\n\n", " ".join(words.split())):
        if re.search(
            r"\b(?:[Nn]o|[Nn]othing)\b.*\buntil \{\{ contact\(\"legal\"|\bno statement\b.*\buntil\b", sentence
        ):
            assert re.search(r"\bunless\b|\bduty\b", sentence), sentence


def test_whoever_may_meet_a_prosecutor_is_told_of_a_citation_in_scotland():
    for place, words in EVERY_WORD:
        for passage in PASSAGE.split(words):
            if re.search(r"\bprosecutor:", passage):
                assert "Scotland" in passage and '"fiscal-citation"' in passage, place


def test_where_a_member_may_be_made_to_answer_the_law_on_it_is_cited():
    page = (ROOT / "docs/casework/blame-after-an-incident.md").read_text("utf-8")
    for fact in (
        "safety-inspector-questions",
        "coroner-notice",
        "fiscal-citation",
        "hssib-notice",
        "ni-coroner-notice",
    ):
        assert f'"{fact}"' in page, fact
    assert "unless the law requires one" in page.split("!!! today")[0]


def test_whoever_asks_by_which_power_an_inspector_asks_is_told_what_to_do_if_by_none():
    for place, words in EVERY_WORD:
        for passage in PASSAGE.split(words):
            if '"Is this under section 20?"' in " ".join(passage.split()):
                assert "Not section 20" in passage and '"safety-inspector-voluntary"' in passage, place


@pytest.mark.parametrize(("words", "facts"), resting_on("safety-inspector-questions"))
def test_what_required_answers_are_kept_out_of_is_said(words: str, facts: set[str]):
    if re.search(r"evidence\s+against", words):
        assert "in court or a tribunal" in words
    assert not re.search(r"\(HSE or council\)", words), "other bodies enforce too"


def test_a_review_that_can_require_answers_is_told_from_the_rest():
    table = (ROOT / "docs/casework/blame-after-an-incident.md").read_text("utf-8").split("## Which process is it?")[1]
    row = next(row for row in table.splitlines() if "HSSIB" in row)
    assert "notice" in row and "lawyer" in row.split("|")[4]


# Nobody has to incriminate themselves to a coroner or the health safety body (2009 Act, Sch.5 para 2; 2022 Act, s.119(3))


@pytest.mark.parametrize(("words", "facts"), [*resting_on("coroner-notice"), *resting_on("hssib-notice")])
def test_whoever_may_be_made_to_answer_is_told_that_they_need_not_incriminate_themselves(words: str, facts: set[str]):
    assert "incriminate" in words


# A first account of a death or a serious injury may have to be shown: a lawyer first, whatever page tells to write it

FIRST_ACCOUNTS = (
    *("urgent", "start/it-happened-to-me", "casework/index", "casework/first-meeting", "casework/evidence"),
    "casework/case-pack",
)
"""Pages that say to write it down before anyone knows what kind of case it is."""


@pytest.mark.parametrize("page", FIRST_ACCOUNTS)
def test_whoever_is_told_to_write_it_down_hears_of_the_lawyer_first_after_a_death(page: str):
    words = " ".join((ROOT / f"docs/{page}.md").read_text("utf-8").split())
    assert re.search(r"[Ww]rite (?:it )?down|own account tonight|[Ss]tart the log|one row for each incident", words)
    assert re.search(r"death[^.|]*injur[^.|]*\b[Ll]awyer first", words)


# A heading does not make a paper privileged (Waugh v British Railways Board; 1974 Act, s.20(2)(k) and (8))


@pytest.mark.parametrize(("place", "words"), EVERY_WORD, ids=[place for place, _ in EVERY_WORD])
def test_an_account_for_a_lawyer_is_written_when_the_lawyer_asks(place: str, words: str):
    for sentence in re.split(r"(?<=[.?!])\s|\n\n|;", " ".join(words.split())):
        assert not re.search(r"\bheaded \"for|for you and the union’s lawyer", sentence), sentence
        if re.search(r"account for (?:the|a|your) (?:\S+ )?lawyer|account .*the lawyer alone", sentence):
            assert re.search(r"lawyer asks|[Aa]sked by the lawyer", sentence), sentence


def test_papers_are_kept_for_the_lawyer_by_law_and_not_by_a_heading():
    assert '"papers-required"' in (ROOT / "docs/casework/blame-after-an-incident.md").read_text("utf-8")
    assert "privileged" in FACTS["papers-required"]["statement"] and "heading" in FACTS["papers-required"]["statement"]


# A coroner’s letter (2009 Act, Sch.5, para 1(1)-(4))


@pytest.mark.parametrize(("words", "facts"), resting_on("coroner-notice"))
def test_a_coroners_notice_is_told_from_a_letter_and_can_be_changed(words: str, facts: set[str]):
    assert "Schedule 5" in words and re.search(r"letter", words) and re.search(r"unreasonable|not reasonable", words)


# Interim relief spares one claim the certificate (SI 2014/254, reg.3(1)(d); Reynolds v Abel Estate Agent)


@pytest.mark.parametrize(
    ("words", "facts"),
    [
        *(
            pytest.param(words, facts, id=place)
            for place, words, facts in PASSAGES
            if re.search("nterim.relief", words)
        ),
        *of_scripts(),
    ],
)
def test_whoever_is_told_that_no_certificate_is_needed_is_told_of_which_claim_alone(words: str, facts: set[str]):
    if re.search(
        r"(?:\bno|without|wait for an?) (?:Acas )?certificate|(?:\bno|without) certificate|wait for Acas", words
    ):
        assert re.search(r"[Oo]nly (?:the|an) unfair dismissal claim", words)
        assert re.search(r"\b[Rr]ace\b", words) and re.search(r"(?:notify|ask) Acas", words, re.IGNORECASE)
        assert re.search(r"second (?:claim )?form", words), "say where race then goes"
        assert re.search(r"safe day", words[words.index("second") :]), "and by when"


@pytest.mark.parametrize(
    ("place", "words"),
    [*EVERY_WORD, *((word.id, word.values[0]) for word in of_scripts())],
    ids=[place for place, _ in EVERY_WORD] + [word.id for word in of_scripts()],
)
def test_no_place_keeps_race_out_of_a_form_until_a_certificate_comes(place: str, words: str):
    assert not re.search(r"out of\s+that\s+form\s+until", words)


# A companion in Northern Ireland (1999 Order, art.12, as the 2004 Order, art.18, changed it)


def test_a_companion_has_the_same_part_in_northern_ireland():
    for part in ("put the case", "sum up", "respond", "confer", "answer questions"):
        assert part in FACTS["ni-companion"]["statement"] and part in FACTS["accompany-role-5-days"]["statement"]


@pytest.mark.parametrize(("words", "facts"), resting_on("ni-companion"))
def test_no_place_leaves_the_companions_part_to_the_law_of_great_britain(words: str, facts: set[str]):
    if re.search(r"rest of (?:the )?(?:the )?law above is Great Britain", words):
        assert "put the case" in words


# Colour and nationality in Northern Ireland: racial grounds like the others (1997 Order, arts 3(1)(a), 5 and 6)


@pytest.mark.parametrize(("words", "facts"), resting_on("ni-colour-nationality"))
def test_no_place_gives_up_colour_or_nationality_in_northern_ireland(words: str, facts: set[str]):
    assert re.search(r"direct discrimination|racial grounds?", words)
    assert not re.search(r"protected,? (?:but )?less|less protection|protects less|colour and nationality less", words)


@pytest.mark.parametrize(("place", "words"), EVERY_WORD, ids=[place for place, _ in EVERY_WORD])
def test_no_place_calls_colour_or_nationality_less_protected(place: str, words: str):
    flat = " ".join(words.split())
    assert not re.search(
        r"(?:colour|nationality)[^.]{0,40}(?:protected less|less protection|protected, but less)", flat, re.I
    )
    assert not re.search(r"(?:protects? less|less protection)[^.]{0,30}(?:colour|nationality)", flat, re.I)


# Talk of pay: only a term of the job falls (Equality Act 2010, ss.77(1) and 80(2))


@pytest.mark.parametrize(("words", "facts"), resting_on("pay-secrecy"))
def test_talk_of_pay_is_said_to_be_free_of_a_term_of_the_job_alone(words: str, facts: set[str]):
    assert re.search(r"job contract|term of (?:a|the) (?:person's work|job)", words)


@pytest.mark.parametrize(("words", "facts"), resting_on("pay-secrecy"))
def test_talk_of_pay_is_said_to_be_free_where_it_looks_for_race(words: str, facts: set[str]):
    assert re.search(r"(?:linked|link) [^.]*\brace\b|if race plays a part", words)


# A grievance adds no time in Northern Ireland either (Employment Act (NI) 2011, s.3)


@pytest.mark.parametrize(("place", "words"), EVERY_WORD, ids=[place for place, _ in EVERY_WORD])
def test_no_place_leaves_it_open_whether_a_grievance_adds_time(place: str, words: str):
    assert not re.search(r"assume that\s+a\s+grievance\s+adds|as if that\s+were true in Northern Ireland", words)


@pytest.mark.parametrize(("place", "words"), EVERY_WORD, ids=[place for place, _ in EVERY_WORD])
def test_no_place_says_of_great_britain_alone_that_a_grievance_stops_no_clock(place: str, words: str):
    for sentence in re.split(r"(?<=[.?!|])\s|\n\n", " ".join(words.split())):
        told = re.split(r"\b[Nn]or, in Great Britain|In Great Britain, nor\b", sentence)[0]
        if re.search(r"\bgrievance|\bit (?:does not|doesn't) stop", told) and re.search(r"\bstop", told):
            assert "Great Britain" not in told, sentence


def test_where_the_clocks_of_northern_ireland_are_listed_a_grievance_is_said_to_stop_none():
    clocks = (ROOT / "docs/law/northern-ireland.md").read_text("utf-8").split("## The clocks")[1].split("\n## ")[0]
    assert '"ni-grievance-no-time"' in clocks
    assert '"ni-grievance-no-time"' in (ROOT / "docs/casework/grievance.md").read_text("utf-8").split("\n## ")[0]


# The code on grievances in Northern Ireland (1992 Order, art.90AA)


@pytest.mark.parametrize(("words", "facts"), resting_on("ni-grievance-code"))
def test_what_the_code_does_to_an_award_is_told_whole(words: str, facts: set[str]):
    assert re.search(r"raise or lower", words) and "max_percent" in words and "just and equitable" in words
    assert re.search(r"statutory dismissal", words)


# Race with religion or politics in Northern Ireland (1997 Order, art.52(3))


@pytest.mark.parametrize(("place", "words"), EVERY_WORD, ids=[place for place, _ in EVERY_WORD])
def test_a_case_for_two_tribunals_is_lodged_in_both(place: str, words: str):
    assert not re.search(r"it goes to both", words)
    if re.search(r"^#+ .*two tribunals|Two tribunals and two limits", words, re.MULTILINE):
        assert "ni-mixed-claims" in words and re.search(r"[Ll]odge both in time", words)


@pytest.mark.parametrize(("words", "facts"), resting_on("ni-mixed-claims"))
def test_one_tribunal_waits_for_the_other_over_the_same_act_alone(words: str, facts: set[str]):
    if re.search(r"\bwaits?\b|can't go on|go further", words):
        assert "same act" in words


def test_who_can_send_both_cases_to_one_tribunal_is_said():
    assert "President" in FACTS["ni-mixed-claims"]["statement"]


# What the Scottish duties ask, and how often (SSI 2012/162)


@pytest.mark.parametrize(("words", "facts"), resting_on("psed-specific-scotland"))
def test_an_equal_pay_statement_on_race_has_its_own_years(words: str, facts: set[str]):
    if "equal pay" in words:
        assert "equal_pay_years" in words


# A claim in court over a university (Equality Act 2010, s.118(2)-(3))


@pytest.mark.parametrize(("words", "facts"), resting_on("court-race-limit"))
def test_the_longer_court_limit_after_a_student_complaint_is_told(words: str, facts: set[str]):
    assert "complaint_months" in words and "scheme" in words
    assert re.search(r"England and Wales[^|]*complaint_months", words), "Scotland has six, whatever its ombudsman does"
    assert re.search(r"longer if (?:the|a) court finds", words), "the court may find a longer time just and equitable"
    assert "college of higher education" not in words, "the scheme takes in more than those"


# Pay, leave and rest (Working Time Regulations 1998, reg.30(2)(a)): holiday pay does not start


def test_holiday_pay_counts_from_the_day_it_should_have_been_paid():
    table = (ROOT / "docs/law/time-limits.md").read_text("utf-8")
    said = [row.split("|")[2] for row in table.splitlines() if row.startswith("| Holiday pay")]
    said += [claim.counts for claim in CLAIMS if claim.series == "working-time-limit"]
    assert len(said) == 2
    for words in said:
        assert re.search(r"should have been paid", words) and re.search(r"first[^|]* should have been allowed", words)


# Twelve weeks of an agency worker (SI 2010/93, reg.7)


@pytest.mark.parametrize(("words", "facts"), resting_on("agency-equal-treatment"))
def test_the_weeks_of_an_agency_worker_are_in_one_role_for_one_hirer_across_breaks(words: str, facts: set[str]):
    if "qualifying_weeks" in words:
        assert "one role" in words and "one hirer" in words
        assert re.search(r"\bbreak", words) and not re.search(r"\brunning\b|in a row", words)


def test_the_fact_on_agency_weeks_names_each_break_that_carries_them():
    said = FACTS["agency-equal-treatment-2011"]["statement"]
    for reason in ("{break_weeks}", "{long_break_weeks}", "sick", "jury", "pregnan", "leave", "clos", "strike", "part"):
        assert reason in said, reason


# The employer's own contract claim (tribunal rules 24 to 26): the member must answer it in time


@pytest.mark.parametrize(("place", "words"), EVERY_WORD, ids=[place for place, _ in EVERY_WORD])
def test_whoever_hears_that_the_employer_may_claim_back_hears_by_when_to_answer(place: str, words: str):
    for sentence in re.split(r"\n\n|\|", words):
        if re.search(r"\bemployer\b.*\bclaims? back\b", sentence):
            assert 'value("contract-claim-employer", "reply_days")' in sentence, sentence


def test_the_tool_says_by_when_to_answer_too():
    [contract] = [claim for claim in CLAIMS if claim.series == "contract-claim-limit"]
    assert "{contract-claim-employer.reply_days}" in contract.also


# An adjustment is for a disabled worker (Equality Act 2010, s.20)


@pytest.mark.parametrize(("words", "facts"), resting_on("companion-adjustment"))
def test_an_adjustment_is_said_to_be_for_a_disabled_member(words: str, facts: set[str]):
    assert re.search(r"[Dd]isab", words)


# A report by a doctor who treats, or has treated (Access to Medical Reports Act 1988, ss.2(1) and 10(4))


def test_a_doctor_outside_the_law_on_reports_has_never_treated_the_worker():
    fact = FACTS["occupational-health-report"]
    assert "has never treated" in fact["statement"] and "northern-ireland" not in fact["nations"]


# Harassment pleaded in Northern Ireland (1997 Order, art.4A)


def test_harassment_in_northern_ireland_is_pleaded_with_its_purpose_or_effect():
    letters = yaml.load((ROOT / "data/letters.yml").read_text("utf-8"), yaml.CSafeLoader)
    claim = next(letter for letter in letters if letter["id"] == "claim-form-crib")
    for paragraph in claim["paragraphs"]:
        if paragraph["says"].startswith("Harassment. "):
            assert "purpose or effect" in paragraph["says"] and "origins" in paragraph["says"]


# Why a claim is late: a grievance may weigh (Wells Cathedral School v Souter)


def test_wherever_reasons_for_lateness_are_listed_a_grievance_still_running_is_among_them():
    lists = [
        words
        for place in ("docs/law/time-limits.md", "macros/tools/time_limits/late.js")
        for words in re.findall(r"illness, wrong advice[^.]*\.", (ROOT / place).read_text("utf-8"))
    ]
    assert len(lists) == 2 and all("a grievance still running" in words for words in lists)
    assert "decides nothing" in FACTS["just-and-equitable"]["statement"]


# Someone who resigned: what a claim must say (Equality Act 2010, s.39(7)(b))


def test_the_grounds_of_a_claim_have_words_for_a_member_who_resigned():
    letters = yaml.load((ROOT / "data/letters.yml").read_text("utf-8"), yaml.CSafeLoader)
    claim = next(letter for letter in letters if letter["id"] == "claim-form-crib")
    paragraphs = [one for one in claim["paragraphs"] if {"field": "resigned", "is": "present"} in one.get("when", ())]
    assert any("without notice" in one["says"] and "39(7)(b)" in one["says"] for one in paragraphs)
    assert any(one["says"] == "[[resigned]]" for one in paragraphs)


# Silence to the race questionnaire in Northern Ireland (1997 Order, art.63(2)(b))


@pytest.mark.parametrize(("words", "facts"), resting_on("ni-questionnaire"))
def test_what_silence_to_the_questionnaire_does_is_told_whole(words: str, facts: set[str]):
    if re.search(r"ethnic or\s+national\s+origins", words) and re.search(r"\bnone\b|silence|late one", words):
        assert re.search(r"deliberate", words) and "harassment" in words and "reasonable" in words


# Others on the same claim form (SI 2014/254, reg.3(1)(a) and (2))


@pytest.mark.parametrize("place", ["docs/law/early-conciliation.md", "docs/casework/from-case-to-collective.md"])
def test_a_rep_with_several_members_reads_that_one_certificate_can_carry_all(place: str):
    words = " ".join((ROOT / place).read_text("utf-8").split())
    assert re.search(r"join[^.]*claim form[^.]*[^{]*\{\{ cite\(\"ec-exemptions\"", words)


@pytest.mark.parametrize(("words", "facts"), resting_on("ec-exemptions"))
def test_a_colleagues_certificate_serves_on_the_same_form_against_those_it_names(words: str, facts: set[str]):
    if re.search(r"\bjoin\b", words):
        assert re.search(r"it(?:s certificate)? names", words) and re.search(
            r"lodged[^.]*\? [Aa]sk the tribunal", words
        )


# Reasons that did not come do not end an appeal (EAT Rules 1993, r.3(1)(c): or an explanation why they are not included)


@pytest.mark.parametrize(("words", "facts"), resting_on("et-appeal-deadlines"))
def test_an_appeal_without_reasons_says_why_there_are_none(words: str, facts: set[str]):
    if re.search(r"judgment[^.]*\breasons\b", words) and re.search(r"\b(?:arrive|[Ss]end)\b", words):
        assert "say why there are none" in words


def test_a_late_request_for_reasons_is_made_all_the_same():
    assert "extend" in FACTS["et-appeal-deadlines-42-days"]["statement"]
    appeals = (ROOT / "docs/law/tribunal-and-remedies.md").read_text("utf-8").split("## Appeals")[1].split("\n## ")[0]
    assert re.search(r"Late\? Ask all the same", appeals)


# A notice that a claim will be dismissed: what keeps it alive must arrive before the day (tribunal rule 28)


@pytest.mark.parametrize(("words", "facts"), resting_on("et-strike-out"))
def test_an_answer_to_a_notice_of_dismissal_arrives_before_its_day(words: str, facts: set[str]):
    assert re.search(r"notice that a claim", words) and re.search(r"arrive\s+before the day", words)


# In the course of employment: to be at work is not always enough (Campbell v Sheffield Teaching Hospitals)


@pytest.mark.parametrize(("place", "words"), EVERY_WORD, ids=[place for place, _ in EVERY_WORD])
def test_no_place_says_that_to_be_at_work_is_enough(place: str, words: str):
    assert not re.search(
        r"cannot call it private|He was at work, with colleagues\.|course of employment' widely", words
    )


def test_where_the_course_of_the_job_is_explained_the_whole_setting_counts():
    page = (ROOT / "docs/law/employer-liability.md").read_text("utf-8")
    assert '"case-campbell"' in page and "whole setting" in page
    assert "whole setting" in FACTS["case-tower-boot"]["case"]["matters"]


# A driver after a crash may have duties of their own that no lawyer can put off


def test_whoever_is_sent_to_a_lawyer_before_the_police_hears_of_a_drivers_duties():
    for place, words in EVERY_WORD:
        for passage in PASSAGE.split(words):
            if re.search(r"\*\*Police or a prosecutor:", passage):
                assert re.search(r"\b[Dd]riv(?:ers?|ing)\b", passage), place


# One act, however long it hurts, counts from its own day (Parr v MSR Partners)


@pytest.mark.parametrize(("words", "facts"), resting_on("one-act-lasting-effect"))
def test_one_act_with_lasting_effect_is_not_said_to_last(words: str, facts: set[str]):
    assert not re.search(r"one act that lasts", words)


# Silence bought by a university (Higher Education (Freedom of Speech) Act 2023, s.1)


@pytest.mark.parametrize(("words", "facts"), resting_on("ndas-higher-education"))
def test_a_ban_on_silence_in_universities_has_its_day_and_its_complaint(words: str, facts: set[str]):
    assert "in_force_from" in words and re.search(r"complain", words) and re.search(r"\bmade\b|complained of", words)


# A complaint protects if what it tells would break the Act (Waters v Commissioner of Police)


@pytest.mark.parametrize(("place", "words"), EVERY_WORD, ids=[place for place, _ in EVERY_WORD])
def test_a_wrong_complaint_is_protected_only_if_it_would_be_a_breach(place: str, words: str):
    for passage in PASSAGE.split(words):
        if "bad faith" in passage and re.search(r"even if (?:it fails|wrong|its facts are wrong)", passage):
            assert "would break" in passage or '"victimisation-possible-breach"' in passage, passage


# A transfer from an employer that is being wound up as insolvent (TUPE Regulations 2006, reg.8(7))


@pytest.mark.parametrize(("words", "facts"), resting_on("tupe-effect"))
def test_what_follows_staff_to_a_new_employer_stops_at_an_insolvent_one(words: str, facts: set[str]):
    if re.search(r"claim follows|counts as done by the new", words):
        assert "insolvent" in words


# Reasons in writing (Employment Rights Act 1996, s.92): who is dismissed while pregnant or on leave need not ask


@pytest.mark.parametrize(("words", "facts"), resting_on("dismissal-written-reasons"))
def test_whoever_is_pregnant_is_due_reasons_without_asking(words: str, facts: set[str]):
    if "pregnant" in words:
        assert re.search(r"pregnant[^.]*without asking", words)


# Equal pay (Equality Act 2010, ss.129(3) and 130): no extension, but time can start on another day


def test_no_place_shuts_out_a_late_equal_pay_claim_whose_time_may_start_later():
    for place, words in EVERY_WORD:
        for sentence in words.split("."):
            if re.search(r"\bEqual pay\b.* extension", sentence, re.DOTALL):
                assert "time starts later" in sentence, place


# No claim without a certificate (SI 2014/254, reg.3(1)(a)): a colleague's will do on one claim form


@pytest.mark.parametrize(("place", "words"), EVERY_WORD, ids=[place for place, _ in EVERY_WORD])
def test_whoever_hears_that_no_claim_goes_in_before_a_certificate_hears_of_a_colleagues(place: str, words: str):
    for said in re.findall(r"No race claim can be lodged(?:[^.]|\n)*\.", words):
        assert "that of a colleague" in said


# Indirect discrimination is not on racial grounds (1997 Order, art.3(1)(a) against (b)); nor is victimisation (art.4)


@pytest.mark.parametrize(("place", "words"), EVERY_WORD, ids=[place for place, _ in EVERY_WORD])
def test_no_place_pleads_all_of_a_claim_as_on_racial_grounds(place: str, words: str):
    for pleaded in re.findall(r"All of it[^.]*on racial grounds", " ".join(words.split())):
        assert "indirect discrimination" in pleaded and "victimisation" in pleaded


# After a crash: in person, and with the vehicle's number (Road Traffic Act 1988, s.170(2), (3), (4) and (6)(a))


@pytest.mark.parametrize(("words", "facts"), resting_on("driver-after-crash"))
def test_a_driver_reports_a_crash_in_person_and_gives_the_number(words: str, facts: set[str]):
    assert re.search(r"[Rr]eport\w* [^.]*in person", words) and "vehicle's number" in words


def test_the_law_of_a_crash_says_so_too():
    said = FACTS["driver-after-crash"]["statement"]
    assert "in person" in said and "vehicle's number" in said
