"""The check that no quiz can be passed unread: a right answer looks like the wrong ones beside it."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from macros.models.load import Data
from macros.models.mistakes import Mistake
from macros.models.yaml_file import YamlFile, records
from macros.tools.quiz.model import QUIZZES, Question

SHARE = 0.45
"""In at most this share of the questions is the right answer the longest, or the shortest, or in any one place."""
TIMES = 1.25
"""So many times as long as the wrong ones may it be, on average."""
FEWEST = 10
"""Fewer questions than these show no habit."""


@dataclass(frozen=True)
class Looks:
    """What a reader sees of a single-choice question's right answer without reading it."""

    place: int
    longest: bool
    """At least as long as every wrong one: a tie counts against it."""
    shortest: bool
    times: float
    """Its length over the mean length of the wrong ones."""


def looks(question: Question) -> Looks:
    """Return what a right answer looks like beside the wrong ones.

    Args:
        question: One of the kind "single", with one right option and at least one wrong.
    """
    place = next(n for n, option in enumerate(question.options) if option.right)
    right = len(question.options[place].says)
    wrong = [len(option.says) for option in question.options if not option.right]
    return Looks(place, right >= max(wrong), right <= min(wrong), right * len(wrong) / sum(wrong))


def giveaways(data: Data, files: Sequence[YamlFile]) -> Iterator[Mistake]:
    """Yield the habits by which right answers could be told unread, each at the question that shows it most."""
    seen = [
        (file, i, looks(question))
        for module_id, quiz in data[QUIZZES].items()
        for file, i, question in records(files, f"data/quizzes/{module_id}.yml", quiz)
        if question.kind == "single"
    ]
    if len(seen) < FEWEST:
        return
    (fullest, at, most), (barest, n, _) = max(seen, key=_times), min(seen, key=_times)
    for place, path, what, remedy in (
        (fullest, at, "longest", "Shorten this one to what a rep would say, or make a wrong answer as full."),
        (barest, n, "shortest", "Make this one fuller, or shorten a wrong answer."),
    ):
        if (share := sum(getattr(one, what) for _, _, one in seen) / len(seen)) > SHARE:
            yield place.mistake(
                (path, "options"), f"{_told(share)} is the {what}: at most {SHARE:.0%} may be. {remedy}"
            )
    mean = sum(one.times for _, _, one in seen) / len(seen)
    if mean > TIMES:
        says = (
            f"Right answers are {mean:.2f} times as long as the wrong ones on average, this one {most.times:.2f} times"
        )
        yield fullest.mistake(
            (at, "options"), f"{says}: at most {TIMES} is fair. Shorten it, or make the wrong ones fuller."
        )
    place_no, times = Counter(one.place for _, _, one in seen).most_common(1)[0]
    if times / len(seen) > SHARE:
        file, i = next((file, i) for file, i, one in seen if one.place == place_no)
        says = (
            f"{_told(times / len(seen))} is number {place_no + 1} of the list: at most {SHARE:.0%} may be. Move some."
        )
        yield file.mistake((i, "options"), says)


def _times(one: tuple[YamlFile, int, Looks]) -> float:
    return one[2].times


def _told(share: float) -> str:
    return f"In {share:.0%} of the questions with one right answer it"
