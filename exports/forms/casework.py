"""What the forms of a case ask: the checklist, the note of the first meeting and the incident log."""

from dataclasses import replace

from exports.forms.model import Field, Option, Question, Row, Section, Table, Ticks
from exports.forms.page import tool, under, words
from exports.site import Element, ExportFault, Site
from macros.models.forms import Checklist, Log, Meeting
from macros.render.book import Book
from macros.render.words import filled
from macros.tools.checklist.macro import answers
from macros.tools.checklist.model import CHECKLIST, Check


def checklist(book: Book, site: Site, labels: Checklist) -> tuple[Section, ...]:
    """Return the questions of the checklist, each with its help as the page gives it, law and doubts included."""
    place = tool(site, labels.page, "checklist")
    helps = {item.get("data-item"): _help(item.find("p[@class='help']")) for item in place.xpath(".//*[@data-item]")}

    def question(item: Check) -> Question:
        if item.id not in helps:
            raise ExportFault(f"{labels.page} does not show the check {item.id}. Build the site again.")
        ask = filled(book, item.ask)
        options = tuple(Option(name, says) for name, says in answers(item).items())
        answer = Field(f"{item.id}_answer", "choice", "", ask, options=options)
        note = Field(f"{item.id}_note", "line", labels.note, f"{ask} {labels.note}")
        return Question((answer, note), ask, helps[item.id])

    return tuple(
        Section(tuple(map(question, group.items)), group.title, (filled(book, group.about),))
        for group in book.data[CHECKLIST].values()
    )


def _help(paragraph: Element) -> str:
    """Return an item's help in two lines: why, and what to do if not."""
    said, then = words(paragraph), words(paragraph.find("strong"))
    return said.replace(f" {then} ", f"\n{then} ", 1)


def first_meeting(site: Site, labels: Meeting) -> tuple[Section, ...]:
    """Return the questions to read out, group by group, and what to do before you part."""
    groups: list[tuple[str, Element]] = []
    before: list[str] = []
    after: list[str] = []
    title = ""
    for block in under(site, labels.page, labels.questions):
        strong = block.find("strong")
        if block.tag == "ol":
            groups.append((title, block))
        elif strong is not None and words(strong) == words(block):
            title = words(block)
        else:
            (after if groups else before).append(words(block))
    steps = [step for block in under(site, labels.page, labels.closing) if block.tag == "ol" for step in block]
    if not groups or not steps:
        raise ExportFault(f"forms.yml: {labels.page} has no numbered list under one of its two headings.")
    asked = [_asked(title, items, labels) for title, items in groups]
    asked[-1] = replace(asked[-1], after=" ".join(after))
    done = tuple(Field(_name(step, labels), "tick", words(step), words(step)) for step in steps)
    note = Field(f"{labels.closing}_note", "room", labels.note, labels.note, lines=4)
    heading = words(steps[0].xpath("preceding::h2[1]")[0])
    return (Section((), about=tuple(before)), *asked, Section((Question((Ticks("", done), note)),), heading))


def _asked(title: str, items: Element, labels: Meeting) -> Section:
    fields = (Field(_name(item, labels), "room", words(item), words(item), lines=3) for item in items)
    return Section(tuple(Question((field,)) for field in fields), title)


def _name(item: Element, labels: Meeting) -> str:
    """Return the name that the page gives to the field under an item: never its place, which moves."""
    name: str | None = item.get("data-field")
    if not name:
        raise ExportFault(f'{labels.page}: no name for "{words(item)}". Add {{: data-field="…" }} under it.')
    return name


def incident_log(site: Site, labels: Log) -> tuple[tuple[str, ...], tuple[Section, ...]]:
    """Return how to keep the log, and its rows, as its page has them."""
    place = tool(site, labels.page, labels.tool)
    heads = tuple(words(head) for head in place.xpath("./table[1]/thead//th"))
    if heads != tuple(column.head for column in labels.columns):
        raise ExportFault(f"forms.yml: incident-log.columns: Not those of the page, which are {', '.join(heads)}.")
    rows = tuple(
        Row(
            f"{row}",
            tuple(
                Field(f"row-{row:02}_{column.id}", "room", "", f"{row}. {column.head}", lines=4)
                for column in labels.columns
            ),
        )
        for row in range(1, labels.rows + 1)
    )
    table = Table("", labels.number, heads, (1, *(column.share for column in labels.columns)), rows)
    return tuple(words(each) for each in place.findall("p")), (Section((Question((table,)),)),)
