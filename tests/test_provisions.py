"""Where a fact was read in the law: the fingerprint of a provision's words, whatever the copy."""

from xml.etree.ElementTree import fromstring

import pytest

from macros.models.provisions import fingerprint, words_of_markdown, words_of_xml

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


@pytest.mark.parametrize("same", ["within  3\ndays, or", "**within** 3 days, or", "[F4 within 3 days], or"])
def test_spaces_marks_and_notes_change_no_fingerprint(same: str):
    changed = MARKDOWN.replace("within 3 days, or", same)
    assert fingerprint(words_of_markdown(changed, "41")) == fingerprint(words_of_markdown(MARKDOWN, "41"))


def test_a_section_that_the_copy_lacks_is_no_empty_section():
    with pytest.raises(ValueError, match="no heading 43"):
        words_of_markdown(MARKDOWN, "43")
