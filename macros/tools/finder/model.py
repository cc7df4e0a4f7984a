"""The finder: plain questions that lead to likely types of discrimination, never to a verdict."""

from collections.abc import Iterator, Mapping
from functools import cached_property

from pydantic import Field

from macros.models.base import Id, LawName, Model, Nations, Text
from macros.models.declared import single

Path = tuple[tuple[str, str], ...]
"""The answers given, in order: (question, answer)."""


class Answer(Model):
    """An answer: where it goes on to, and the types it points to. With neither, the questions end."""

    id: Id
    says: Text
    then: Id | None = None
    outcomes: tuple[Id, ...] = ()


class Question(Model):
    """One plain question, and why it is asked."""

    id: Id
    ask: Text
    why: Text
    facts: tuple[LawName, ...] = ()
    answers: tuple[Answer, ...] = Field(min_length=1)


class Element(Model):
    """Something that has to be shown, and the law that says so."""

    says: Text
    facts: tuple[LawName, ...] = Field(min_length=1)


class Evidence(Model):
    """Something a rep may have in hand, and how to get it if not."""

    have: Text
    get: Text
    facts: tuple[LawName, ...] = ()


class Outcome(Model):
    """A likely type: never a verdict."""

    id: Id
    title: Text
    says: Text
    nations: Nations = Field(min_length=1)
    facts: tuple[LawName, ...] = Field(min_length=1)
    type: Id | None = None
    """The type in `data/types.yml` whose elements stand first."""
    elements: tuple[Element, ...] = ()
    evidence: tuple[Evidence, ...] = Field(min_length=1)
    ask: tuple[Text, ...] = Field(min_length=1)
    """Questions to put to the employer."""
    see: tuple[Text, ...] = Field(min_length=1)
    """The pages to read."""


class Finder(Model):
    """The whole finder. The first question comes first."""

    questions: tuple[Question, ...] = Field(min_length=1)
    outcomes: tuple[Outcome, ...] = Field(min_length=1)

    @cached_property
    def question(self) -> Mapping[str, Question]:
        """The questions by id."""
        return {question.id: question for question in self.questions}

    @cached_property
    def outcome(self) -> Mapping[str, Outcome]:
        """The outcomes by id."""
        return {outcome.id: outcome for outcome in self.outcomes}

    def paths(self) -> Iterator[tuple[Path, tuple[str, ...]]]:
        """Yield every way through the questions with the outcomes it points to, in the order it meets them."""
        pending: list[tuple[str, Path, tuple[str, ...]]] = [(self.questions[0].id, (), ())]
        while pending:
            at, path, found = pending.pop()
            for answer in self.question[at].answers:
                taken = (*path, (at, answer.id))
                points = tuple(dict.fromkeys((*found, *answer.outcomes)))
                if answer.then:
                    pending.append((answer.then, taken, points))
                else:
                    yield taken, points


FINDER = single("finder.yml", Finder)
