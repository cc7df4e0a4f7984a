"""Where a fact was read in the law itself: provisions, readings, and the fingerprint of a provision's words."""

import hashlib
import re
import unicodedata
from typing import Annotated, Literal
from xml.etree.ElementTree import Element

from pydantic import ConfigDict, Field, StringConstraints

from macros.models.base import Day, Id, Model, Plain, Text

Act = Annotated[str, StringConstraints(pattern=r"^[a-z]+/\d{4}/\d+$")]
"""An Act or instrument as its official address names it: `ukpga/2010/15`."""
Section = Annotated[str, StringConstraints(pattern=r"^[a-z]+(/[0-9A-Za-z]+)?(/[a-z]+/[0-9A-Za-z]+)*$")]
"""A provision as its official address names it: `section/123`, `schedule/12/paragraph/18`, `regulation/3`."""
Paragraph = Annotated[str, StringConstraints(pattern=r"^(\([0-9A-Za-z]+\))+(-(\([0-9A-Za-z]+\))+)?$")]
"""The part that a fact rests on: `(1)(a)`, `(3)-(4)`."""
Fingerprint = Annotated[str, StringConstraints(pattern=r"^1:[0-9a-f]{16}$")]
"""The version of the normaliser, then the digest of the words that it left."""
Verdict = Literal["agrees", "in-part", "differs"]
"""Whether the text says what the fact says; `in-part`: as far as it goes, and the rest stands elsewhere."""


class Reading(Model):
    """One person's comparison of a fact with the text, made without sight of another's."""

    day: Day
    verdict: Verdict


class Provision(Model):
    """A section of the law in which a fact was read."""

    model_config = ConfigDict(protected_namespaces=())

    act: Act
    section: Section
    paragraph: Paragraph | None = None
    text_date: Day
    """The day whose text the copy holds: what came into force later was not read in it."""
    copied: Text = Field(alias="copy")
    """The copy in which it was read."""
    readings: tuple[Reading, ...] = Field(min_length=1)
    fingerprint: Fingerprint

    @property
    def act_id(self) -> str:
        """The id of the Act in `data/acts.yml`."""
        return self.act.replace("/", "-")

    @property
    def url(self) -> str:
        """The provision's official address."""
        return f"https://www.legislation.gov.uk/{self.act}/{self.section}"


class Legislation(Model):
    """An Act or instrument on which facts rest."""

    id: Id
    """Its official address, with hyphens: `ukpga-2010-15`."""
    title: Text
    sought: Text | None = None
    """Where its text was looked for, if it could not be had."""


class SignOff(Model):
    """That a named person has read a fact or a page, and stands by it."""

    by: Plain
    role: Plain
    day: Day


ADDRESS = re.compile(r"^https://www\.legislation\.gov\.uk/(?:id/)?([a-z]+)/(\d{4})/(\d+)(?:/|$)")


def act_of(url: str) -> str | None:
    """Return the id of the Act that an official address is in; nothing for another address.

    Example:
        >>> act_of("https://www.legislation.gov.uk/ukpga/2010/15/section/123")
        'ukpga-2010-15'
    """
    found = ADDRESS.match(url)
    return "-".join(found.groups()) if found else None


NOTE = re.compile(r"\[\^[^\]]*\]|\]\([^)]*\)|\[?\b[FCIEMXP]\d+\b")
"""The number of an editor's note, before what the note is about, and the address that a copy's link leads to."""
WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
OUTSIDE_THE_TEXT = frozenset({"Commentary", "Commentaries", "CommentaryRef", "FootnoteRef", "Footnote", "Title"})


def fingerprint(text: str) -> str:
    """Return the fingerprint of a provision's words: letters and figures alone, whatever the case, mark-up and notes.

    Example:
        >>> fingerprint("- (1) The *F12* duty") == fingerprint("(1) the [F3 duty]")
        True
    """
    words = WORD.findall(NOTE.sub(" ", unicodedata.normalize("NFKC", text)).replace("’", "'"))
    return f"1:{hashlib.sha256(' '.join(words).casefold().encode()).hexdigest()[:16]}"


def words_of_markdown(copy: str, number: str) -> str:
    """Return a section's words from a Markdown copy: what follows the heading that is its number.

    Raises:
        ValueError: No heading of the copy is that number.
    """
    heading = re.compile(rf"^#{{1,6}} {re.escape(number)}\b.*$", re.MULTILINE)
    found = heading.search(copy)
    if not found:
        raise ValueError(f"no heading {number}")
    rest = copy[found.end() :]
    following = re.search(r"^#{1,6} ", rest, re.MULTILINE)
    return rest[: following.start()] if following else rest


def words_of_xml(section: Element) -> str:
    """Return a section's words from the legislation site's mark-up (CLML): no title, no number of its own, no notes."""
    own = next((part for part in section.iter() if local(part) == "P1"), section)
    number = next((part for part in own if local(part) == "Pnumber"), None)
    return " ".join(texts(own, number))


def local(element: Element) -> str:
    """Return an element's name without its namespace."""
    return element.tag.rpartition("}")[2]


def texts(element: Element, without: Element | None) -> list[str]:
    """Return the text in an element in reading order; each number of a paragraph is a word of its own."""
    if element is without or local(element) in OUTSIDE_THE_TEXT:
        return []
    found = [element.text or ""]
    for part in element:
        found += [*texts(part, without), part.tail or ""]
    return [" ".join(found)] if local(element) == "Pnumber" else ["".join(found)] if local(element) == "Text" else found
