"""Where a fact was read in the law: the fingerprint of a provision's words, whatever the copy."""

import json
import re
from datetime import date
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import fromstring

import pytest

from macros import open_book
from macros.models.checks import acts
from macros.models.facts import Fact, Source
from macros.models.mistakes import Mistakes
from macros.models.provisions import Provision, Reading, Verdict, fingerprint, words_of_markdown, words_of_xml
from macros.render.book import Book
from macros.render.currency import KINDS, opening, to_confirm
from macros.render.readings import readings_json
from macros.rules.readings import acts_read
from tests.conftest import WORDS, copied

# A made-up section, as each copy sets such a section out.
MARKDOWN = """
#### Keeping of bees

##### 41

- (1) A keeper must tell the “*warden*” of a swarm—

- (a) within 3 days, or

- (b) if P's hive is F12 shared, at once.

> (1A) The warden's record is kept for a year.

- (2) . . . . .

###### 42

Another section.
"""
XML = """
<P1group xmlns="http://www.legislation.gov.uk/namespaces/legislation">
  <Title>Keeping of bees</Title>
  <P1 id="section-41"><Pnumber>41</Pnumber><P1para>
    <P2><Pnumber>1</Pnumber><P2para><Text>A keeper must tell the “<Term>warden</Term>” of a swarm—</Text>
      <P3><Pnumber>a</Pnumber><P3para><Text>within 3 days, or</Text></P3para></P3>
      <P3><Pnumber>b</Pnumber><P3para><Text>if P’s hive is <Addition><CommentaryRef Ref="c1"/>shared</Addition>, at
        once.</Text></P3para></P3></P2para></P2>
    <P2><Pnumber>1A</Pnumber><P2para><Text>The warden’s record is kept for a year.</Text></P2para></P2>
    <P2><Pnumber>2</Pnumber><P2para><Text><Repeal>. . . . .</Repeal></Text></P2para></P2>
  </P1para></P1>
  <Commentaries><Commentary id="c1"><Para><Text>Word inserted by another Act</Text></Para></Commentary></Commentaries>
</P1group>
"""


def test_a_section_has_one_fingerprint_in_the_markdown_copy_and_in_the_official_xml():
    assert fingerprint(words_of_markdown(MARKDOWN, "41")) == fingerprint(words_of_xml(fromstring(XML)))


@pytest.mark.parametrize(
    "other",
    ["within 4 days, or", "within 3 days, and", "within days, or", "not within 3 days, or"],
)
def test_another_word_or_figure_gives_another_fingerprint(other: str):
    changed = MARKDOWN.replace("within 3 days, or", other)
    assert fingerprint(words_of_markdown(changed, "41")) != fingerprint(words_of_markdown(MARKDOWN, "41"))


SAME = [
    "within  3\ndays, or",
    "**within** 3 days, or",
    "[F4 within 3 days], or",
    "within [3 days](https://example.org/ukpga/2011/8/section/9), or[^f00123]",
]


@pytest.mark.parametrize("same", SAME)
def test_spaces_marks_and_notes_change_no_fingerprint(same: str):
    changed = MARKDOWN.replace("within 3 days, or", same)
    assert fingerprint(words_of_markdown(changed, "41")) == fingerprint(words_of_markdown(MARKDOWN, "41"))


def test_a_section_that_the_copy_lacks_is_no_empty_section():
    with pytest.raises(ValueError, match="no heading 43"):
        words_of_markdown(MARKDOWN, "43")


# How far it was read


def law(*provisions: Provision, **changes: Any) -> Fact:
    """Return a made-up fact that was read in some provisions."""
    return Fact(
        id="bees",
        topic="bees",
        nations=("england",),
        statement="A keeper must tell the warden.",
        authority="Bees Act 2011, s.41",
        sources=("bees",),
        status="in-force",
        confidence="high",
        checked=date(2026, 11, 29),
        provisions=provisions,
        **changes,
    )


def read(section: str, *days: int, verdict: Verdict = "agrees") -> Provision:
    """Return a provision of a made-up Act, read on some days of November."""
    readings = tuple(Reading(day=date(2026, 11, each), verdict=verdict) for each in days)
    return Provision(
        act="ukpga/2011/7",
        section=section,
        text_date=date(2026, 1, 1),
        copy="a copy",
        readings=readings,
        fingerprint="1:0123456789abcdef",
    )


BEES = {
    "bees": Source(
        id="bees",
        title="Bees Act 2011",
        url="https://www.legislation.gov.uk/ukpga/2011/7/section/41",
        publisher="legislation.gov.uk",
        seen="read",
    )
}


@pytest.mark.parametrize(
    ("provisions", "counted"),
    [
        ((), "not_yet"),
        ((read("section/41", 28),), "once"),
        ((read("section/41", 28, 29),), "twice"),
        ((read("section/41", 28, 29), read("schedule/1/paragraph/2", 29)), "once"),
    ],
    ids=["unread", "one reader", "two readers", "two readers, but one for the schedule"],
)
def test_a_fact_counts_as_read_in_an_act_by_its_least_read_provision(provisions: tuple[Provision, ...], counted: str):
    found = acts_read([law(*provisions)], BEES)["ukpga-2011-7"]
    assert getattr(found, counted) == ["bees"]
    assert sum(len(each) for each in (found.twice, found.once, found.not_yet)) == 1


def test_the_handbook_counts_each_fact_once_in_each_act_it_rests_on(book: Book):
    told = json.loads(readings_json(book))
    for act, one in told["acts"].items():
        ids = [*one["read_twice"], *one["read_once"], *one["not_read"]]
        assert len(ids) == len(set(ids)), act
        assert set(ids) <= book.data.facts.keys(), act
        assert act in book.data.acts


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A copy of what the check reads, for a test to break."""
    return copied(tmp_path, WORDS)


FOUND = "- id: harassment-definition\n"


@pytest.mark.parametrize(
    ("added", "says"),
    [
        ("act: ukpga/2010/15, section: section/26, copy: c, text_date: 2024-07-01", "differs. Correct the fact"),
        ("act: ukpga/1910/99, section: section/26, copy: c, text_date: 2024-07-01", 'Unknown Act "ukpga-1910-99"'),
        ("act: ukpga/2010/15, section: section/26, copy: c, text_date: 2027-07-01", "later than its readings"),
        ("act: ukpga/2010/15, section: s.26, copy: c, text_date: 2024-07-01", "section"),
        ("act: Equality Act, section: section/26, copy: c, text_date: 2024-07-01", "act"),
    ],
)
def test_a_reading_that_cannot_be_is_a_mistake_with_its_place(project: Path, added: str, says: str):
    path = project / "data/law/discrimination_types.yml"
    verdict = "differs" if "differs" in says else "agrees"
    entry = f"{{{added}, fingerprint: '1:0123456789abcdef', readings: [{{day: 2026-11-29, verdict: {verdict}}}]}}"
    before, _, after = path.read_text("utf-8").partition(FOUND)
    own, mark, rest = after.partition("\n- id:")
    own = re.sub(r"\n  provisions:\n(?:    .*\n)+", "\n", own)
    path.write_text(f"{before}{FOUND}  provisions: [{entry}]\n{own}{mark}{rest}", "utf-8")
    with pytest.raises(Mistakes) as raised:
        open_book(project, as_of=date(2026, 11, 29))
    found = [str(each) for each in raised.value.mistakes]
    assert any(says in each and each.startswith("data/law/discrimination_types.yml:") for each in found), found


@pytest.mark.parametrize(("verdicts", "told"), [(("differs", "agrees"), False), (("agrees", "differs"), True)])
def test_the_last_reading_says_whether_the_text_differs(verdicts: tuple[Verdict, Verdict], told: bool):
    first, last = (Reading(day=date(2026, 11, 28 + n), verdict=verdict) for n, verdict in enumerate(verdicts))
    provision = read("section/41", 28).model_copy(update={"readings": (first, last)})
    found = [mistake.says for mistake in acts([law(provision)], {"ukpga-2011-7"}, [])]
    assert any("differs" in says for says in found) is told


@pytest.mark.parametrize(("day", "told"), [(28, False), (29, False), (30, True)])
def test_a_text_may_be_as_new_as_its_last_reading(day: int, told: bool):
    provision = read("section/41", 27, 29).model_copy(update={"text_date": date(2026, 11, day)})
    found = [mistake.says for mistake in acts([law(provision)], {"ukpga-2011-7"}, [])]
    assert any("later than its readings" in says for says in found) is told


def test_a_name_put_to_a_page_stands_in_its_stamp_and_none_stands_there_today(project: Path):
    path = project / "docs/law/time-limits.md"
    text = path.read_text("utf-8")
    assert "read_by" not in text
    named = "read_by: [{by: A. Editor, role: legal officer, day: 2026-12-03}]\nowner:"
    path.write_text(text.replace("owner:", named, 1), "utf-8")
    stamp = opening(open_book(project, as_of=date(2026, 12, 4)), "law/time-limits")
    assert "Read by A. Editor (legal officer), 3\xa0December 2026" in stamp


def test_what_is_open_falls_into_three_lists_and_each_fact_into_one(book: Book):
    lists = [set(re.findall(r"#fact-([\w-]+)", to_confirm(book, kind))) for kind in KINDS]
    assert not lists[0] & lists[1] | lists[0] & lists[2] | lists[1] & lists[2]
    asked = {fact.id for fact in book.data.facts.values() if fact.to_confirm}
    assert asked <= set().union(*lists)
