"""The checks on the finder's paths: each ends with a type, none goes round, nothing is out of reach."""

from collections.abc import Iterator, Mapping, Sequence

from macros.models.base import nations_in_words
from macros.models.facts import Fact
from macros.models.load import Data
from macros.models.mistakes import Mistake, nearest
from macros.models.reference import Kind
from macros.models.yaml_events import KeyPath
from macros.models.yaml_file import YamlFile
from macros.tools.finder.model import FINDER, Answer, Finder, Question


def mistakes(data: Data, files: Sequence[YamlFile]) -> Iterator[Mistake]:
    """Yield what is wrong between the records: ids, links, loops, orphans, ends without a type, law of elsewhere."""
    finder = data[FINDER]
    file = next(file for file in files if file.name == "data/finder.yml")
    broken = [*_ids(finder, file), *_links(finder, file, data.types), *_loops(finder, file)]
    yield from broken
    if not broken:
        yield from _orphans(finder, file)
        yield from _empty_ends(finder, file)
    yield from _law_of_elsewhere(finder, file, data.names)


def _ids(finder: Finder, file: YamlFile) -> Iterator[Mistake]:
    """One address each: a question and an outcome become anchors on one page."""
    taken = {"end"}
    anchors = [("questions", i, question.id) for i, question in enumerate(finder.questions)]
    anchors += [("outcomes", i, outcome.id) for i, outcome in enumerate(finder.outcomes)]
    for table, i, anchor in anchors:
        if anchor in taken:
            yield file.mistake((table, i, "id"), "This id is taken. Choose another.")
        taken.add(anchor)
    for i, question in enumerate(finder.questions):
        ids = [answer.id for answer in question.answers]
        for n, answer in enumerate(ids):
            if answer in ids[:n]:
                yield file.mistake(("questions", i, "answers", n, "id"), "This id is taken. Choose another.")
        if len(ids) < 2:
            yield file.mistake(("questions", i, "answers"), "One answer is no choice. Give at least two.")


def _links(finder: Finder, file: YamlFile, types: Mapping[str, Kind]) -> Iterator[Mistake]:
    for at, _, answer in _answers(finder):
        if answer.then and answer.then not in finder.question:
            says = f'Unknown question "{answer.then}". {nearest(answer.then, finder.question)}'
            yield file.mistake((*at, "then"), says)
        for n, wanted in enumerate(answer.outcomes):
            if wanted not in finder.outcome:
                says = f'Unknown outcome "{wanted}". {nearest(wanted, finder.outcome)}'
                yield file.mistake((*at, "outcomes", n), says)
    for i, outcome in enumerate(finder.outcomes):
        if outcome.type and outcome.type not in types:
            says = f'Unknown type "{outcome.type}". {nearest(outcome.type, types)}'
            yield file.mistake(("outcomes", i, "type"), says)
        if not outcome.type and not outcome.elements:
            yield file.mistake(("outcomes", i), "Nothing has to be shown. Add a type, or elements.")


def _loops(finder: Finder, file: YamlFile) -> Iterator[Mistake]:
    """Yield each answer that leads back to a question already asked on the way to it."""
    done: set[str] = set()
    places = _places(finder)

    def visit(at: str, way: tuple[str, ...]) -> Iterator[Mistake]:
        for answer in finder.question[at].answers:
            if answer.then is None:
                continue
            if answer.then in (*way, at):
                circle = " → ".join((*way, at, answer.then))
                yield file.mistake((*places[at, answer.id], "then"), f"Goes round: {circle}. Lead on or end instead.")
            elif answer.then in finder.question and answer.then not in done:
                yield from visit(answer.then, (*way, at))
        done.add(at)

    for question in finder.questions:
        if question.id not in done:
            yield from visit(question.id, ())


def _orphans(finder: Finder, file: YamlFile) -> Iterator[Mistake]:
    asked: set[str] = set()
    reached: set[str] = set()
    pending = [finder.questions[0].id]
    while pending:
        at = pending.pop()
        if at not in asked:
            asked.add(at)
            for answer in finder.question[at].answers:
                reached.update(answer.outcomes)
                pending += [answer.then] if answer.then else []
    for i, question in enumerate(finder.questions):
        if question.id not in asked:
            yield file.mistake(("questions", i), "No answer leads here. Lead to it, or delete it.")
    for i, outcome in enumerate(finder.outcomes):
        if outcome.id not in reached:
            yield file.mistake(("outcomes", i), "No answer leads here. Lead to it, or delete it.")


def _empty_ends(finder: Finder, file: YamlFile) -> Iterator[Mistake]:
    places = _places(finder)
    for path, found in finder.paths():
        if not found:
            way = ", ".join(f"{question}.{answer}" for question, answer in path)
            yield file.mistake(places[path[-1]], f"A path ends here without an outcome: {way}. Add outcomes.")


def _law_of_elsewhere(finder: Finder, file: YamlFile, facts: Mapping[str, Fact]) -> Iterator[Mistake]:
    """Yield each outcome that cites a fact which does not hold in all its nations."""
    for i, outcome in enumerate(finder.outcomes):
        lists: list[tuple[KeyPath, tuple[str, ...]]] = [(("facts",), outcome.facts)]
        lists += [(("elements", n, "facts"), element.facts) for n, element in enumerate(outcome.elements)]
        lists += [(("evidence", n, "facts"), item.facts) for n, item in enumerate(outcome.evidence)]
        for at, cited in lists:
            for fact_id in cited:
                if fact_id in facts and not set(outcome.nations) <= set(facts[fact_id].nations):
                    holds = nations_in_words(facts[fact_id].nations)
                    says = f"{fact_id} is the law of {holds} alone. Cite what holds in every nation of this outcome."
                    yield file.mistake(("outcomes", i, *at), says)


def _answers(finder: Finder) -> Iterator[tuple[KeyPath, Question, Answer]]:
    for i, question in enumerate(finder.questions):
        for n, answer in enumerate(question.answers):
            yield ("questions", i, "answers", n), question, answer


def _places(finder: Finder) -> dict[tuple[str, str], KeyPath]:
    return {(question.id, answer.id): at for at, question, answer in _answers(finder)}
