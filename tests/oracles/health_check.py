"""How a section of the health check stands, and which sections to begin a plan from."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Standing:
    """What people said of a section: the lowest and the highest rating. Agreed when they are one."""

    low: int
    high: int

    @property
    def agreed(self) -> int | None:
        """The rating that stands, or none while people differ."""
        return self.low if self.low == self.high else None


def standing(together: int | None, others: Iterable[int]) -> Standing | None:
    """Return how a section stands: what all said together, else what each said; none if nobody rated it."""
    said = [together] if together is not None else list(others)
    return Standing(min(said), max(said)) if said else None


def suggested(standings: Mapping[str, Standing | None], most: int, best: int = 3) -> list[str]:
    """Return up to `most` sections to begin from: the lowest, then in the order of the form.

    A section that everyone puts at the `best` is never suggested.
    """
    rated = [(name, found) for name, found in standings.items() if found is not None and found.low < best]
    return [name for name, _ in sorted(rated, key=lambda pair: (pair[1].low, pair[1].high))[:most]]
