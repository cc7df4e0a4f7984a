"""Whose copy it is: what covers, cards, forms and letters say of the union branch."""

from dataclasses import dataclass

from macros.models.reference import Edition


@dataclass(frozen=True)
class Policy:
    """A policy of the branch's own employer or union: what it is called, and where it is."""

    title: str
    address: str


@dataclass(frozen=True)
class Face:
    """Whose copy it is. Empty words are left out where they would stand."""

    edition: str
    branch: str = ""
    contact: str = ""
    """Whom to ask first and how, in a line."""
    contacts: tuple[tuple[str, str], ...] = ()
    """Everyone to ask: who, and how to reach them."""
    logo: bytes = b""
    """The branch's own, always as PNG; none if empty."""
    logo_alt: str = ""
    policies: tuple[Policy, ...] = ()
    letters_sign_off: str = ""
    """The union's own line at the foot of letters."""


def face_of(edition: Edition) -> Face:
    """Return what an edition says of its branch. The default names nobody: a branch writes its own in."""
    branch = edition.contacts.get("branch")
    reached = branch is not None and branch.reach
    name = f"{edition.name}, for {edition.audience}"
    return Face(
        name,
        branch.name if branch and reached else "",
        branch.reach or "" if branch else "",
        letters_sign_off=edition.letters_sign_off or "",
    )
