"""The shared tables that people write: terms, rights, types, nations, changes, pictures, helplines."""

from typing import Literal

from pydantic import Field, model_validator

from macros.models.base import Confidence, Day, Id, LawName, Model, Nation, Nations, Plain, Text, Url


class Term(Model):
    """A term of art or abbreviation, in plain English."""

    id: Id
    term: Text
    abbreviation: Text | None = None
    short: Text
    """Completes "(...)" after the term: twenty words at most."""
    long: Text | None = None
    also: tuple[Text, ...] = ()
    """Other words that people use for it."""
    facts: tuple[LawName, ...] = ()
    see: Text | None = None
    """The page that says more."""


class Right(Model):
    """A row of "rights at a glance"."""

    id: Id
    right: Text
    means: Text
    facts: tuple[LawName, ...] = Field(min_length=1)
    page: Text


class Kind(Model):
    """A type of discrimination, as the comparison table shows it."""

    id: Id
    name: Text
    ask: Text
    """The plain question that points to this type."""
    prove: tuple[Text, ...] = Field(min_length=1)
    comparator: Text
    compared: bool = False
    """Whether it takes somebody, real or imagined, who was treated better."""
    justify: Text
    facts: tuple[LawName, ...] = Field(min_length=1)
    page: Text


class NationCell(Model):
    """What is so in one nation, and the facts that say so."""

    says: Text
    facts: tuple[LawName, ...] = ()


class NationRow(Model):
    """A subject on which a nation differs from England. A nation that does not is left out."""

    id: Id
    subject: Text
    differs: dict[Nation, NationCell] = Field(min_length=1)


class Change(Model):
    """A change of law, and what a rep does differently."""

    id: LawName
    """What changed. A series is its entry in force."""
    headline: Text
    """What changes, in a sentence or two: all that a table says of it."""
    do: Text
    day: Day | None = None
    """The day, where the fact itself carries none."""


class Step(Model):
    """A part of a picture: a step of a road, a branch of a tree, or a question."""

    head: Text
    says: Text | None = None
    clock: Text | None = None
    """What the clock does here."""
    then: Text | None = None
    """Where it leads, or when one goes on."""
    go: Text | None = None
    """The answer with which one goes on to the next question."""
    facts: tuple[LawName, ...] = ()


class Picture(Model):
    """A picture that is drawn when the handbook is built. Its figures are placeholders for facts."""

    id: Id
    title: Text
    form: Literal["road", "tree", "questions"]
    about: Text
    """What it is true of, in a sentence or two."""
    root: Text | None = None
    """The question of which a tree's steps are the answers."""
    steps: tuple[Step, ...] = Field(min_length=2)

    @model_validator(mode="after")
    def _has_what_its_form_draws(self) -> "Picture":
        if (self.form == "tree") != bool(self.root):
            raise ValueError("A tree has a root, the question that its steps answer, and nothing else has")
        if self.form != "questions" and any(step.go for step in self.steps):
            raise ValueError("Only a question goes on with an answer. Take out go")
        return self


class Helpline(Model):
    """Somebody to ring."""

    id: Id
    name: Text
    use: Text
    """When to ring, in one sentence."""
    kind: Literal[
        "danger",
        "distress",
        "sexual-violence",
        "violence-at-home",
        "hate-crime",
        "employment",
        "conciliation",
        "equality",
        "data",
        "advice",
    ]
    nations: Nations = Field(min_length=1)
    phone: Text | None = None
    text: Text | None = None
    url: Url | None = None
    hours: Text | None = None
    sources: tuple[Id, ...] = Field(min_length=1)
    confidence: Confidence
    caveat: Text | None = None
    to_confirm: Text | None = None
    checked: Day


class People(Model):
    """The umbrella term for people targeted by racism, in the forms that sentences need."""

    adjective: Text
    """Goes before "staff", "members": "Black and minority ethnic"."""
    short: Text
    """For table heads: "BME"."""


class Contact(Model):
    """Somebody in the union whom a page sends the reader to."""

    name: Text
    reach: Text | None = None
    """Telephone, email or where to find them."""


class Edition(Model):
    """Who this copy of the handbook is for: name, terms, contacts."""

    name: Text
    audience: Text
    employer: Text
    people: People
    contacts: dict[str, Contact]
    help_first: tuple[Id, ...] = Field(min_length=1, max_length=3)
    """Helplines shown at the top of pages about abuse and distress, and on the poster: as many as it has room for."""
    letters_sign_off: Plain | None = None
    """The union's own line at the foot of letters, such as who read one before it went, and when."""


MOST_MONTHS = 120
"""What is looked at less often than each ten years is not looked at."""


class ReviewPolicy(Model):
    """How long a check lasts, in months."""

    fact_high: int = Field(gt=0, le=MOST_MONTHS)
    fact_medium: int = Field(gt=0, le=MOST_MONTHS)
    fact_low: int = Field(gt=0, le=MOST_MONTHS)
    fact_coming: int = Field(gt=0, le=MOST_MONTHS)
    page_critical: int = Field(gt=0, le=MOST_MONTHS)
    page_other: int = Field(gt=0, le=MOST_MONTHS)
