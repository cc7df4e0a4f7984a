"""A letter as a Word file: a page for the rep, to take out, and the letter with a content control for each gap."""

from docx.enum.section import WD_SECTION
from docx.oxml.ns import qn

from exports.face import Face
from exports.site import Site
from exports.word.controls import Control, Node, w
from exports.word.file import WordFile
from macros.tools.letters.paper import BEFORE, KEEP, RESTS, Gap, Line, PaperLetter, Piece

LOOKS = {"text": "Normal", "heading": "Heading 2", "item": "List Bullet"}
FOR_YOU = (
    "Everything before the letter is for you. Take it out before the letter goes. Send the letter as a PDF: a Word "
    "file can keep more than it shows."
)
PARTS = f"Where the letter says “{KEEP.removesuffix('.')}”, take out that line, or the whole part."
FILL = "What you write in this table goes into the letter. If your program does not carry it over, write it there too."


def letter_file(letter: PaperLetter, site: Site, face: Face) -> bytes:
    """Return a letter as a Word file.

    Args:
        letter: The letter.
        site: The built site, for the day at which the law is stated.
        face: Whose copy it is: what stands at the head of the letter.
    """
    written = _Letter(letter)
    written.for_the_rep(site)
    written.letter(face)
    return written.file.content(site.stated)


class _Letter:
    def __init__(self, letter: PaperLetter) -> None:
        self.found = letter
        self.file = WordFile(letter.title)

    def for_the_rep(self, site: Site) -> None:
        """Write what to know before it goes, and the table of what to fill in."""
        file, first = self.file, self.file.document.sections[0]
        file.foot(first, f"Law stated as at {site.law_as_at}. Not legal advice.")
        file.heading(self.found.title, 0)
        file.paragraph(FOR_YOU, style="For you")
        file.heading(BEFORE, 1)
        for words in (*self.found.notes, PARTS):
            file.paragraph(words, style="List Bullet")
        if self.found.law:
            file.heading(RESTS, 1)
        for words in self.found.law:
            file.paragraph(words, style="List Bullet")
        file.heading("What to fill in", 1)
        file.paragraph(FILL, style="Help")
        rows = [self._row(gap) for gap in self.found.gaps]
        file.table("", ("What to write", "Help", "Your answer"), rows, [3, 4, 3])

    def letter(self, face: Face) -> None:
        """Write the letter, in a section of its own."""
        file = self.file
        section = file.document.add_section(WD_SECTION.NEW_PAGE)
        section._sectPr.find(qn("w:cols")).addprevious(w("pgNumType", start="1"))
        file.head(section, face)
        file.foot(section, "")
        file.paragraph(*self._pieces(self.found.subject), style="Heading 1")
        for number, part in enumerate(self.found.parts, 1):
            paragraphs = [self._paragraph(line) for line in part.lines]
            if part.only_if:
                lead = file.styled(f"{KEEP} {part.only_if}", style="For you")
                file.add(file.controls.around(f"part-{number}", part.only_if, [lead, *paragraphs]))
            else:
                for paragraph in paragraphs:
                    file.add(paragraph)

    def _row(self, gap: Gap) -> list[str | Node]:
        return [gap.label, gap.hint, "In the letter" if gap.kind == "long" else self._control(gap)]

    def _paragraph(self, line: Line) -> Node:
        return self.file.styled(*self._pieces(line.pieces), style=LOOKS[line.style])

    def _pieces(self, pieces: tuple[Piece, ...]) -> list[str | Node]:
        return [piece if isinstance(piece, str) else self._control(piece) for piece in pieces]

    def _control(self, gap: Gap) -> Node:
        # Long answers stand in the letter alone: one that is taken out leaves nothing behind in the file.
        shared = gap.kind != "long" and gap.in_words
        return self.file.controls.line(Control(gap.id, gap.kind, gap.asks, gap.shows, gap.options, shared))
