"""Published figures that test the sums of the WRES: inputs, result, and what the source printed."""

from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from macros.models.base import Id, Model, Text
from macros.models.facts import Number


class Counts(Model):
    """`n` people or trusts out of `of`."""

    n: int
    of: int


class Group(Counts):
    """The counts of the group on one side of a ratio."""

    group: Text


class Share(Counts):
    """`n` out of `of`, as a percentage."""

    kind: Literal["share"]


class Ratio(Model):
    """The share of the top group over the share of the bottom group."""

    kind: Literal["ratio"]
    top: Group
    bottom: Group


class RatioOfRates(Model):
    """The top percentage over the bottom one."""

    kind: Literal["ratio_of_rates"]
    top_rate_percent: Number
    bottom_rate_percent: Number


class Gap(Model):
    """The first percentage less the second, in percentage points."""

    kind: Literal["gap"]
    a_percent: Number
    b_percent: Number


class Example(Model):
    """One published figure, worked out again."""

    id: Id
    organisation: Text
    period: Text
    """The year or years, as the source labels them."""
    indicator: Annotated[int, Field(ge=1, le=9)]
    stage: Text | None = None
    """How it departs from the indicator's own form; none if it does not."""
    measure: Text
    inputs: Annotated[Share | Ratio | RatioOfRates | Gap, Field(discriminator="kind")]
    tier: Literal["counts", "counts_with_derived_denominators", "counts_with_derived_numerator", "rates", "percentages"]
    """How much of the inputs the source printed; the head of the file explains each."""
    small_numbers: bool = False
    """Whether fewer than ten cases stand in a group."""
    computed: Number | None = None
    """The result, to four decimals."""
    undefined: Literal["division-by-zero"] | None = None
    """Why there is no result."""
    published: Number | None = None
    published_text: Text | None = None
    published_decimals: int | None = None
    published_differs: bool | None = None
    """Whether the source printed something other than the result rounded half up."""
    note: Text | None = None
    source: Id

    @model_validator(mode="after")
    def _hangs_together(self) -> Self:
        if (self.computed is None) != (self.undefined is not None):
            raise ValueError("give either computed or undefined")
        if (self.published is None) != (self.published_differs is None):
            raise ValueError("give published and published_differs together")
        return self
