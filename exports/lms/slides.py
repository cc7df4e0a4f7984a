"""Slides for tutors: a deck for each session plan and each module. The slide is for the room, its notes for the tutor.

Answers stand in the notes alone.
"""

import io
from collections.abc import Iterator, Sequence
from datetime import datetime, time
from math import ceil
from typing import Any

from pptx import Presentation
from pptx.dml.color import RGBColor
from pptx.enum.text import MSO_ANCHOR
from pptx.util import Inches, Pt

from exports.archive import again
from exports.lms.items import told
from macros.render.book import Book
from macros.render.words import day
from macros.tools.quiz.macro import questions
from macros.tools.quiz.paper import authority, right_answers, title
from macros.tools.training.model import MODULES
from macros.tools.training.plans import SESSION_PLANS, Part, SessionPlan
from macros.tools.training.session_plans import clock

INK, PETROL, PAPER = map(RGBColor.from_string, ("1C2524", "0E2F2E", "FFFFFF"))
WIDE, HIGH = Inches(13.333), Inches(7.5)
ROOM_WIDE, ROOM_HIGH = 815, 380
"""The room for text under a title, beside its bullets, in points."""
LETTER = 0.58
"""How wide a letter is beside its height: not every computer has Arial, and what it takes instead is often wider."""
SIZES = (40, 36, 32, 28, 26, 24, 22, 20, 18)
FIRST, REST = 0, 1


class Deck:
    """Slides under way."""

    def __init__(self, book: Book, name: str) -> None:
        self.book = book
        self.made: Any = Presentation()
        self.made.slide_width, self.made.slide_height = WIDE, HIGH
        for layout in (FIRST, REST):
            self._widen(self.made.slide_layouts[layout], Inches(1.8 if layout == FIRST else 0))
        about = self.made.core_properties
        about.title, about.author, about.language = name, book.data.edition.name, "en-GB"
        about.created = about.modified = datetime.combine(book.stated, time())
        about.last_modified_by, about.revision = book.data.edition.name, 1

    @staticmethod
    def _widen(layout: Any, down: int) -> None:
        """Fit the plain template's places to a wide slide, `down` from its top."""
        for place in layout.placeholders:
            kind = place.placeholder_format.idx
            place.left, place.width = Inches(0.7), Inches(11.9)
            if kind == 0:
                place.top, place.height = Inches(0.4) + down, Inches(1.2)
            elif kind == 1:
                place.top, place.height = Inches(1.7) + down, Inches(5.4) - down
            else:  # date, footer and number: nothing is written there
                place._element.getparent().remove(place._element)

    def slide(self, name: str, lines: Sequence[tuple[str, bool]], notes: Sequence[str], first: bool = False) -> None:
        """Add a slide: its title, its lines (True for one with a bullet), and the tutor's notes."""
        made = self.made.slides.add_slide(self.made.slide_layouts[FIRST if first else REST])
        made.background.fill.solid()
        made.background.fill.fore_color.rgb = PAPER
        _write(made.shapes.title, [(name, False)], 48 if first else 36, PETROL, bold=True)
        _write(made.placeholders[1], lines, 28 if first else fitting([words for words, _ in lines]), INK)
        made.shapes.title.text_frame.vertical_anchor = MSO_ANCHOR.BOTTOM
        made.placeholders[1].text_frame.vertical_anchor = MSO_ANCHOR.TOP
        made.notes_slide.notes_text_frame.text = "\n".join(notes)

    def saved(self) -> bytes:
        """Return the file."""
        out = io.BytesIO()
        self.made.save(out)
        return again(out.getvalue(), self.book.stated)


def fitting(lines: Sequence[str]) -> int:
    """Return the largest size at which the lines fit on a slide, in points.

    Raises:
        ValueError: They don't fit at the smallest that can be read from the back of a room.
    """
    for size in SIZES:
        rows = sum(ceil(len(words) / (ROOM_WIDE / (size * LETTER))) for words in lines)
        if rows * size * 1.2 + len(lines) * size / 3 <= ROOM_HIGH:
            return size
    raise ValueError(f"Too much for one slide: {lines[0]}")


def _write(place: Any, lines: Sequence[tuple[str, bool]], size: int, colour: RGBColor, bold: bool = False) -> None:
    frame = place.text_frame
    frame.word_wrap = True
    for number, (words, bullet) in enumerate(lines):
        paragraph = frame.paragraphs[0] if number == 0 else frame.add_paragraph()
        paragraph.alignment = 1  # left
        paragraph.space_after = Pt(size / 3)
        about = paragraph._p.get_or_add_pPr()
        about.set("marL", "342900" if bullet else "0")
        about.set("indent", "-342900" if bullet else "0")
        if not bullet:
            about.insert_element_before(about.makeelement(f"{{{about.nsmap['a']}}}buNone", {}), "a:tabLst", "a:defRPr")
        run = paragraph.add_run()
        run.text = words
        run.font.size, run.font.bold = Pt(size), bold
        run.font.color.rgb = colour
        run.font.name = "Arial"
        run._r.get_or_add_rPr().set("lang", "en-GB")


def module_deck(book: Book, module_id: str) -> bytes:
    """Return the slides of a module: what it leads to, its questions, what to do this week."""
    module = book.data[MODULES][module_id]
    deck = Deck(book, module.title)
    law = f"Law stated as at {day(book.stated)}"
    notes = ["For the tutor: the answers are in the notes. Show the slides; do not hand out this file."]
    about = f"{book.data.edition.name}. About {module.minutes} minutes"
    deck.slide(module.title, [(about, False), (law, False)], notes, first=True)
    notes = ["Ask who has done any of these. Come back to this slide at the end."]
    deck.slide("After this you will be able to", [(_plain(book, goal), True) for goal in module.able], notes)
    asked = questions(book, module_id)
    for number, one in enumerate(asked, 1):
        deck.slide(f"Question {number} of {len(asked)}", [*_ask(one)], [*_answer(book, one)])
    read = [(f"{title(book, one.page, one.section)}: {_plain(book, one.why)}", True) for one in module.reading]
    deck.slide("Read", read, ["Each is a page of the handbook, or a section of one. Give the link, or print it."])
    week = [(_plain(book, thing), True) for thing in module.this_week]
    deck.slide(
        "This week in your branch", week, ["Each person picks one and says it to somebody who will ask about it."]
    )
    return deck.saved()


def _ask(one: dict[str, Any]) -> Iterator[tuple[str, bool]]:
    yield one["ask"], False
    match one["kind"]:
        case "single" | "several":
            yield from ((option["says"], True) for option in one["options"])
        case "order":
            # By the alphabet: an order that gives nothing away.
            yield from ((says, True) for says in sorted(step["says"] for step in one["steps"]))
        case "match":
            yield from ((pair["says"], True) for pair in one["pairs"])
            yield "With one of these:", False
            yield from ((to, True) for to in sorted({pair["to"] for pair in one["pairs"]}))
        case "number" if one["unit"]:
            yield f"A number: {one['unit']}.", False
        case _:
            pass


def _answer(book: Book, one: dict[str, Any]) -> Iterator[str]:
    yield "Answer:"
    yield from (f"- {words}" for words in right_answers(one))
    yield one["why"]
    yield "What to say of each:"
    yield from (f"- {says}: {feedback}" for says, feedback in told(one))
    yield f"Read: {title(book, one['see']['page'], one['see']['section'])}"
    if one["law"]:
        yield "It rests on: " + "; ".join(
            f"{authority(law).striptags()} {law['doubt'] or ''}".strip() for law in one["law"]
        )


def plan_deck(book: Book, plan_id: str) -> bytes:
    """Return the slides of a session: a slide for each part with what to ask; in the notes what the tutor does."""
    plan = book.data[SESSION_PLANS][plan_id]
    deck = Deck(book, plan.title)
    prepare = [_plain(book, plan.suits), "Before the day:", *(f"- {_plain(book, thing)}" for thing in plan.prepare)]
    prepare += ["Hand out:", *(f"- {title(book, one.page, one.section)}: {one.why}" for one in plan.handouts)]
    about = f"{book.data.edition.name}. {_long(plan.minutes)}"
    deck.slide(plan.title, [(about, False), (f"Law stated as at {day(book.stated)}", False)], prepare, first=True)
    begins = [sum(part.minutes for part in plan.parts[:place]) for place in range(len(plan.parts))]
    times = [(f"{clock(at)}  {part.title}", False) for at, part in zip(begins, plan.parts, strict=True)]
    deck.slide("What we do, and when", times, ["Times are from the start. Say when the breaks are."])
    for place, (at, part) in enumerate(zip(begins, plan.parts, strict=True)):
        name = part.title
        if [other.title for other in plan.parts].count(name) > 1:
            name = f"{name}, {clock(at)}"
        following = plan.parts[place + 1].title if place + 1 < len(plan.parts) else None
        deck.slide(name, [*_room(book, part, following)], [*_tutor(book, part, at)])
    for module in _taught(book, plan):
        week = [(_plain(book, thing), True) for thing in book.data[MODULES][module].this_week]
        deck.slide(
            f"This week: {book.data[MODULES][module].title}", week, ["Each person picks one, and says who will ask."]
        )
    return deck.saved()


def _taught(book: Book, plan: SessionPlan) -> list[str]:
    return [module for module in book.data[MODULES] if module in {part.module for part in plan.parts}]


def _room(book: Book, part: Part, following: str | None) -> Iterator[tuple[str, bool]]:
    yield _long(part.minutes), False
    yield from ((_plain(book, question), True) for question in part.ask)
    if not part.ask and following:
        yield f"Then: {following}", False


def _tutor(book: Book, part: Part, at: int) -> Iterator[str]:
    yield f"From {clock(at)} to {clock(at + part.minutes)}."
    if part.module:
        yield f"From the module: {book.data[MODULES][part.module].title}"
    yield "What you do:"
    yield from (f"- {_plain(book, thing)}" for thing in part.do)
    if part.ask:
        yield "What you ask:"
        yield from (f"- {_plain(book, question)}" for question in part.ask)


def _long(minutes: int) -> str:
    """Print a length of time.

    Example:
        >>> _long(210), _long(60), _long(15)
        ('3 hours 30 minutes', '1 hour', '15 minutes')
    """
    hours, rest = divmod(minutes, 60)
    told = [f"{hours} hour{'s' * (hours > 1)}"] if hours else []
    return " ".join([*told, *([f"{rest} minutes"] if rest else [])])


def _plain(book: Book, text: str) -> str:
    return text.replace("[people]", book.data.edition.people.adjective)
