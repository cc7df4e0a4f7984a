"""Pages to learn from on paper: room to write, and the answers to questions apart from them."""

from lxml import html

from exports.clean import Cleaned
from exports.site import Element
from macros.marks import ATTRIBUTE, Mark


def answers_apart(page: Cleaned) -> Element | None:
    """Take the answers out of a page; return them as an article under its title, or nothing if it has none.

    What stands over the questions then leads to the answers.
    """
    answered = page.article.xpath(f".//*[@{ATTRIBUTE}='{Mark.QUESTION}']/*[@{ATTRIBUTE}='{Mark.OPENED}']")
    if not answered:
        return None
    name = f"{page.page.key}--answers"
    apart = _new("article")
    apart.append(_new("h1", page.page.title, id=name))
    questions = answered[0].getparent().getparent()
    for answer in answered:
        answer[0].set(ATTRIBUTE, Mark.LABEL)  # its title
        apart.extend(list(answer))
        answer.drop_tree()
    questions.insert(0, _new("p"))
    questions[0].append(_new("a", "The answers are at the end", href=f"#{name}"))
    page.links.add(name)
    return apart


def make_room(article: Element) -> None:
    """Put room to write under each question that has none yet, and for notes at the end of a page of questions."""
    questions = article.xpath(f".//*[@{ATTRIBUTE}='{Mark.QUESTION}']")
    filled = f".//*[@{ATTRIBUTE}='{Mark.TICKS}' or @{ATTRIBUTE}='{Mark.SLOTS}']"
    for question in [each for each in questions if not each.xpath(filled)]:
        asked = question.xpath(f"./*[not(@{ATTRIBUTE}='{Mark.OPENED}')]")
        asked[-1].addnext(_marked(Mark.ROOM))
    if questions:
        article.append(_new("h2", "My notes"))
        article.append(_marked(Mark.NOTES))


def _new(tag: str, words: str = "", **given: str) -> Element:
    made = html.Element(tag, **given)
    made.text = words
    return made


def _marked(mark: Mark) -> Element:
    made = _new("p")
    made.set(ATTRIBUTE, mark)
    return made
