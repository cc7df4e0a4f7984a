"""A form as Typst code, with a numbered place wherever a field goes."""

from typing import NamedTuple

from exports.face import Face
from exports.pdf.code import array, call
from exports.pdf.code import quote as as_string
from exports.quotes import curly
from macros.render.form import Field, Form, Option, Part, Question, Section, Table, Ticks

PLACE = "field:"
"""How the link that holds a place begins. Its number follows."""


def quote(words: str) -> str:
    """Return words as a string of the template, with the quotation marks of print."""
    return as_string(curly(words))


NOTE = "note:screen"
"""The link that holds the place of what is told on a screen and not printed."""


class Place(NamedTuple):
    """What goes in a place: a field, or one button of a choice."""

    field: Field
    option: Option | None = None


class Sheet:
    """The writing of one form: its code, and its places in the order of reading."""

    def __init__(self) -> None:
        self.places: list[Place] = []

    def form(self, form: Form, *, site: str, page: str, stated: str, due: str, face: Face) -> str:
        """Write a whole form.

        Args:
            form: What it asks.
            site: The name of the handbook.
            page: The title of the page that it belongs to.
            stated: The day at which the law is stated.
            due: By when the page is due to be checked, as a sentence with a space before it.
            face: Whose copy it is.
        """
        foot = f"{page}. Law stated as at {stated}.{due} Not legal advice."
        return call(
            "form",
            array([self._section(section) for section in form.sections]),
            name=quote(form.title),
            ring=quote(form.help_first),
            about=_texts(form.about),
            site=quote(site),
            whose=quote(" · ".join(filter(None, (face.branch, face.contact)))),
            foot=quote(foot),
            note=quote(NOTE),
            flipped="true" if form.landscape else "false",
        )

    def _section(self, section: Section) -> str:
        return call(
            "section",
            array([self._question(question) for question in section.questions]),
            title=quote(section.title),
            about=_texts(section.about),
            after=quote(section.after),
        )

    def _question(self, question: Question) -> str:
        parts = self._two_rooms(question.parts) or self._parts(question.parts)
        return call("question", array(parts), ask=quote(question.ask), help=quote(question.help))

    def _two_rooms(self, parts: tuple[Part, ...]) -> list[str]:
        """Write a question whose answer is two rooms, side by side; nothing if it is not."""
        rooms = [self._part(part) for part in parts] if [_is_room(part) for part in parts] == [True, True] else []
        return [call("rooms", array(rooms))] if rooms else []

    def _parts(self, asked: tuple[Part, ...]) -> list[str]:
        parts: list[str] = []
        narrow: list[Field] = []
        for part in asked:
            if isinstance(part, Field) and part.label and _is_narrow(part):
                narrow.append(part)
                continue
            parts += [*self._side_by_side(narrow), self._part(part)]
            narrow = []
        return [*parts, *self._side_by_side(narrow)]

    def _side_by_side(self, fields: list[Field]) -> list[str]:
        """Write narrow fields in pairs; one alone has its label before it."""
        if len(fields) == 1 and fields[0].lines == 1:
            return [call("one-line", self._place(fields[0]), quote(fields[0].label))]
        made = [
            call("labelled", self._place(each), quote(each.label), quote(each.help), lines=f"{each.lines}")
            for each in fields
        ]
        return [call("pairs", array(made))] if made else []

    def _part(self, part: Part) -> str:
        if isinstance(part, Ticks):
            boxes = [array([self._place(box), quote(box.label), quote("")]) for box in part.boxes]
            return call("marks", array(boxes), quote(part.label), long=_long([box.label for box in part.boxes]))
        if isinstance(part, Table):
            return self._table(part)
        if part.kind == "choice":
            options = [array([self._place(part, each), quote(each.says), quote(each.means)]) for each in part.options]
            words = [each.says + each.means for each in part.options]
            return call("marks", array(options), quote(part.label), long=_long(words), round="true")
        return call("labelled", self._place(part), quote(part.label), quote(part.help), lines=f"{part.lines}")

    def _table(self, table: Table) -> str:
        rows = []
        for row in table.rows:
            cells = [
                call("tick-cell" if field.kind == "tick" else "room-cell", self._place(field), f"{field.lines}")
                for field in row.fields
            ]
            rows.append(array([quote(row.head), array(cells)]))
        return call(
            "rows",
            array(rows),
            caption=quote(table.caption),
            heads=_texts((table.head, *table.columns)),
            shares=array([f"{share}fr" for share in table.shares]),
        )

    def _place(self, field: Field, option: Option | None = None) -> str:
        self.places.append(Place(field, option))
        return quote(f"{PLACE}{len(self.places) - 1}")


def _is_room(part: Part) -> bool:
    return isinstance(part, Field) and part.kind == "room"


def _is_narrow(field: Field) -> bool:
    """Return whether half the width of a sheet is enough: a short text, or whatever takes one line."""
    return field.kind == "line" or (field.kind not in ("tick", "choice") and field.lines == 1)


def _long(words: list[str]) -> str:
    """Return whether answers are too long to stand in one line."""
    return "true" if max(map(len, words)) > 40 or sum(map(len, words)) > 110 else "false"


def _texts(texts: tuple[str, ...]) -> str:
    return array([quote(text) for text in texts])
