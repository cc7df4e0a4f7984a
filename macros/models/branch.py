"""What `branch.yml` may hold, and how much of it: a card has one line for a name, a cover room for three contacts."""

from typing import Annotated

from pydantic import BeforeValidator, Field, StringConstraints, model_validator

from macros.models.base import Model


def _words(most: int) -> StringConstraints:
    return StringConstraints(strip_whitespace=True, min_length=1, max_length=most)


ONE_LINE = BeforeValidator(lambda words: " ".join(words.split()) if isinstance(words, str) else words)
"""Words in one line, however they are broken in the file."""


class Contact(Model):
    """Somebody to ask, and at least one way to reach them."""

    who: Annotated[str, _words(60), ONE_LINE]
    phone: Annotated[str, _words(30), ONE_LINE] | None = None
    email: Annotated[str, _words(60), StringConstraints(pattern=r"^[^@\s]+@[^@\s]+\.[^@\s]+$"), ONE_LINE] | None = None
    words: Annotated[str, _words(100), ONE_LINE] | None = None
    """Where and when, or anything else that helps to reach them."""

    @model_validator(mode="after")
    def _can_be_reached(self) -> "Contact":
        if not (self.phone or self.email or self.words):
            raise ValueError("Nobody can be reached so. Add phone, email or words.")
        return self

    @property
    def reach(self) -> str:
        """How to reach them, in a line."""
        return ", ".join(filter(None, (self.phone, self.email, self.words)))

    @property
    def short(self) -> str:
        """Who it is and how to reach them, on a card."""
        return ", ".join(filter(None, (self.who, self.phone, self.email))) if self.phone or self.email else self.reach


class Logo(Model):
    """A picture file, and what it shows in words."""

    file: Annotated[str, _words(200), ONE_LINE]
    alt: Annotated[str, _words(150), ONE_LINE]


class LocalPolicy(Model):
    """A policy of the employer or the union, and where it is."""

    title: Annotated[str, _words(120), ONE_LINE]
    address: Annotated[
        str, _words(300), StringConstraints(pattern=r"^https?://[A-Za-z0-9][^\s\"<>\\^`{|}]*$"), ONE_LINE
    ]


class Branch(Model):
    """A branch's face."""

    name: Annotated[str, _words(80), ONE_LINE]
    contacts: tuple[Contact, ...] = Field(default=(), max_length=3)
    logo: Logo | None = None
    policies: tuple[LocalPolicy, ...] = Field(default=(), max_length=20)
    letters_sign_off: Annotated[str, _words(120), ONE_LINE] | None = None
    """The union's own line at the foot of letters."""
