"""A letter as a Word file: a page for the rep, to take out, and the letter with a content control for each gap."""

from itertools import groupby

from docx.enum.section import WD_SECTION
from docx.oxml.ns import qn

from exports.face import Face
from exports.site import Site
from exports.word.controls import Control, Node, w
from exports.word.file import WordFile
from macros.render.book import Book
from macros.render.tool import law
from macros.render.words import filled
from macros.tools.letters.in_time import in_time
from macros.tools.letters.macro import BEFORE, KEEP, RESTS, conditions
from macros.tools.letters.model import GAP, Blank, Letter, Paragraph

KINDS = {"text": "text", "long": "long", "date": "date", "choice": "choice"}
LOOKS = {"text": "Normal", "heading": "Heading 2", "item": "List Bullet"}
FOR_YOU = (
    "Everything before the letter is for you. Take it out before the letter goes. Send the letter as a PDF: a Word "
    "file can keep more than it shows."
)
PARTS = f"Where the letter says “{KEEP.removesuffix('.')}”, take out that line, or the whole part."
FILL = "What you write in this table goes into the letter. If your program does not carry it over, write it there too."


def letter_file(book: Book, found: Letter, site: Site, face: Face) -> bytes:
    """Return a letter as a Word file.

    Args:
        book: The handbook's data.
        found: The letter.
        site: The built site, for the day at which the law is stated.
        face: Whose copy it is: what stands at the head of the letter.
    """
    written = _Letter(book, in_time(book, found))
    written.for_the_rep(site)
    written.letter(face)
    return written.file.content(site.stated)


class _Letter:
    def __init__(self, book: Book, found: Letter) -> None:
        self.book, self.found = book, found
        self.file = WordFile(found.title)
        self.blanks = {blank.id: blank for blank in found.fields}
        self.gaps = set(GAP.findall(" ".join((found.subject, *(part.says for part in found.paragraphs)))))

    def for_the_rep(self, site: Site) -> None:
        """Write what to know before it goes, and the table of what to fill in."""
        file, first = self.file, self.file.document.sections[0]
        file.foot(first, f"Law stated as at {site.law_as_at}. Not legal advice.")
        file.heading(self.found.title, 0)
        file.paragraph(FOR_YOU, style="For you")
        file.heading(BEFORE, 1)
        for note in self.found.notes:
            so = conditions(self.book, self.found, note.when)
            self._bullet(f"{so}{self._plain(note.says)}", *(f"({words})" for words in self._law(note.law)))
        self._bullet(PARTS)
        facts = tuple(dict.fromkeys(fact_id for part in self.found.paragraphs for fact_id in part.law))
        if facts:
            file.heading(RESTS, 1)
        for words in self._law(facts):
            self._bullet(words)
        file.heading("What to fill in", 1)
        file.paragraph(FILL, style="Help")
        rows = [self._row(blank) for blank in self.found.fields]
        file.table("", ("What to write", "Help", "Your answer"), rows, [3, 4, 3])

    def letter(self, face: Face) -> None:
        """Write the letter, in a section of its own."""
        file = self.file
        section = file.document.add_section(WD_SECTION.NEW_PAGE)
        section._sectPr.find(qn("w:cols")).addprevious(w("pgNumType", start="1"))
        file.head(section, face)
        file.foot(section, "")
        file.paragraph(*self._parts(self.found.subject), style="Heading 1")
        for number, (when, together) in enumerate(groupby(self.found.paragraphs, lambda part: part.when), 1):
            paragraphs = [self._paragraph(part) for part in together]
            if when:
                so = conditions(self.book, self.found, when).strip()
                lead = file.styled(f"{KEEP} {so}", style="For you")
                file.add(file.controls.around(f"part-{number}", so, [lead, *paragraphs]))
            else:
                for paragraph in paragraphs:
                    file.add(paragraph)

    def _row(self, blank: Blank) -> list[str | Node]:
        label = blank.label if blank.required else f"{blank.label} (optional)"
        if blank.kind == "long":
            return [label, blank.hint or "", "In the letter"]
        return [label, blank.hint or "", self._control(blank)]

    def _paragraph(self, part: Paragraph) -> Node:
        return self.file.styled(*self._parts(part.says), style=LOOKS[part.style])

    def _parts(self, says: str) -> list[str | Node]:
        """Return a sentence as words and controls."""
        pieces = GAP.split(filled(self.book, says))
        return [self._control(self.blanks[piece]) if i % 2 else piece for i, piece in enumerate(pieces)]

    def _control(self, blank: Blank) -> Node:
        # Long answers stand in the letter alone: one that is taken out leaves nothing behind in the file.
        shared = blank.kind != "long" and blank.id in self.gaps
        options = tuple(option.words for option in blank.options)
        return self.file.controls.line(
            Control(blank.id, KINDS[blank.kind], blank.label, f"[{blank.gap}]", options, shared)  # type: ignore[arg-type]
        )

    def _plain(self, says: str) -> str:
        return GAP.sub(lambda gap: f"[{self.blanks[gap[1]].gap}]", filled(self.book, says))

    def _law(self, fact_ids: tuple[str, ...]) -> list[str]:
        """Name the law that something rests on, with what is in doubt about it."""
        said = [law(self.book, fact_id) for fact_id in fact_ids]
        return list(dict.fromkeys(f"{one['words']}. {one['doubt']}".removesuffix(". ") for one in said))

    def _bullet(self, *words: str) -> None:
        self.file.paragraph(" ".join(words), style="List Bullet")
