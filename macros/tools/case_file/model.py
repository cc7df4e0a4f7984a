"""What the case file says of the law beside its deadlines, and the steps that it offers."""

from typing import Literal

from macros.models.base import Id, LawName, Model, Text
from macros.models.declared import records

When = Literal["always", "several", "change", "dismissal", "conciliation", "contact-first", "contact-late", "late"]


class CaseNote(Model):
    """A sentence that rests on one fact, shown where that fact is law."""

    id: Id
    when: When
    """What must be so in the case, as `macros/tools/case_file/deadlines.js` finds it."""
    says: Text
    fact: LawName


class CaseStep(Model):
    """Something done in a case."""

    id: Id
    name: Text
    told: Text | None = None
    """How it is told in an account of what happened, where it stands in one."""
    plan: Text
    """How one that is still to come is told."""
    appeal: Text | None = None
    """How the last day to appeal against it is told, where it can be appealed."""


CASE_STEPS = records("case_steps.yml", CaseStep)
CASE_NOTES = records("case_file.yml", CaseNote)
