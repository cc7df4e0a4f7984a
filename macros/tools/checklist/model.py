"""The casework checklist: groups of questions to which "yes" means done."""

from pydantic import Field

from macros.models.base import Id, LawName, Model, Text
from macros.models.declared import records


class Check(Model):
    """One question of the checklist."""

    id: Id
    """Saved files know it: never give it to another question."""
    ask: Text
    why: Text
    """Why it matters, in a sentence or two."""
    if_no: Text
    """What to do when the answer is not yes."""
    facts: tuple[LawName, ...] = ()
    """What `why` and `if_no` say of the law."""
    page: Text
    """The page that says more."""
    may_not_apply: bool = False


class CheckGroup(Model):
    """Questions that are asked together."""

    id: Id
    title: Text
    about: Text
    items: tuple[Check, ...] = Field(min_length=1)


CHECKLIST = records("checklist.yml", CheckGroup)
