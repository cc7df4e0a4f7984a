"""Words that mean the same to whoever searches."""

from pydantic import Field

from macros.models.base import Id, Model, Text


class Concept(Model):
    """One meaning, and the words that readers and pages use for it."""

    id: Id
    same: tuple[Text, ...] = Field(min_length=1)
    """Any of these finds pages that use any other."""
    near: tuple[Text, ...] = ()
    """Typing one of these also looks for `same`, at less weight."""
