"""What every model shares: closed to unknown keys, frozen, strict about types."""

import re
from datetime import date
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints

Nation = Literal["england", "wales", "scotland", "northern-ireland"]
Nations = tuple[Nation, ...]
WorkStatus = Literal["employee", "worker", "agency", "applicant", "volunteer", "student"]
"""What somebody is where they work: some law is for employees alone, some for workers."""
Confidence = Literal["high", "medium", "low"]

GREAT_BRITAIN: Nations = ("england", "wales", "scotland")
UK: Nations = (*GREAT_BRITAIN, "northern-ireland")
NATION_NAMES: dict[Nation, str] = {
    "england": "England",
    "wales": "Wales",
    "scotland": "Scotland",
    "northern-ireland": "Northern Ireland",
}

PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
"""Stands in words of the data for a value: `{vento-bands.lower_gbp}`."""
Id = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]
LawName = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*(:[a-z0-9]+(-[a-z0-9]+)*)?$")]
"""How an author names law: a fact, a series, `series:nation` or `series:entry`. See `macros.models.facts.named`."""
Text = Annotated[str, StringConstraints(min_length=1, strip_whitespace=True)]


def _without(signs: str) -> AfterValidator:
    def checked(words: str) -> str:
        found = next((sign for sign in words if sign in signs), None)
        if found:
            raise ValueError(f"{found} would do something where this is printed. Say it without")
        return words

    return AfterValidator(checked)


# Printed as they are: no tag, no template, and in what stands in an attribute no end of it.
Plain = Annotated[Text, _without("<>{}")]
Attribute = Annotated[Text, _without('<>{}"')]
Url = Annotated[str, StringConstraints(pattern=r"^https?://[A-Za-z0-9][^\s\"'<>\\^`{|}]*$")]
"""An address of the web. Nothing in it ends the attribute or the link in which it is printed."""
FIRST_DAY, LAST_DAY = date(1500, 1, 1), date(2199, 12, 31)
Day = Annotated[date, Field(ge=FIRST_DAY, le=LAST_DAY)]
"""A day that the law or a check can have; any sum done with it is a day too."""


class Model(BaseModel):
    """A record as an editor wrote it: no unknown key, no quiet conversion, no later change."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True, defer_build=True)


def slug(words: str) -> str:
    """Return `words` as an anchor or id: lower case, with hyphens.

    Example:
        >>> slug("Protected act")
        'protected-act'
    """
    return re.sub(r"[^a-z0-9]+", "-", words.lower()).strip("-")


def in_words(names: list[str]) -> str:
    """Join names as English does.

    Example:
        >>> in_words(["England", "Wales", "Scotland"])
        'England, Wales and Scotland'
    """
    return " and ".join([", ".join(names[:-1]), names[-1]]) if len(names) > 1 else "".join(names)


def nations_in_words(nations: Nations) -> str:
    """Name a set of nations the shortest way that is exact.

    Example:
        >>> nations_in_words(("england", "wales", "scotland"))
        'Great Britain'
    """
    names = {frozenset(UK): "the whole UK", frozenset(GREAT_BRITAIN): "Great Britain"}
    return names.get(frozenset(nations)) or in_words([NATION_NAMES[n] for n in UK if n in nations])
