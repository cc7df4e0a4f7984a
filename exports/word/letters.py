"""A letter as two Word files: the letter, with a content control for each gap, and a note that stays with the rep."""

from collections import Counter

from exports.face import Face
from exports.site import Site
from exports.word.controls import Control, Node
from exports.word.file import WordFile
from macros.tools.letters.paper import BEFORE, FOR_YOU, KEEP, RESTS, Gap, PaperLetter, Piece

LOOKS = {"text": "Normal", "heading": "Heading 2", "item": "List Bullet", "numbered": "List Number"}
STAYS = "This stays with you. The letter is in a file of its own."
AS_PDF = "Send the letter as a PDF: a Word file can keep more than it shows."
PARTS = f"Where a line begins with “{KEEP}”, take out that line, or the whole part under it."


def letter_file(letter: PaperLetter, site: Site, face: Face) -> bytes:
    """Return a letter as a Word file: what goes to whom it is for, and nothing else.

    Args:
        letter: The letter.
        site: The built site, for the day at which the law is stated.
        face: Whose copy it is: what stands at the head of the letter, and at its foot.
    """
    file = WordFile(letter.title)
    section = file.document.sections[0]
    file.head(section, face)
    file.foot(section, "")
    lines = (letter.subject, *(line.pieces for part in letter.parts for line in part.lines))
    places = Counter(piece.id for pieces in lines for piece in pieces if not isinstance(piece, str))
    file.paragraph(*_pieces(file, letter.subject, places), style="Heading 1")
    for number, part in enumerate(letter.parts, 1):
        paragraphs = [file.styled(*_pieces(file, line.pieces, places), style=LOOKS[line.style]) for line in part.lines]
        if part.only_if:
            lead = file.styled(f"{KEEP} {part.only_if}", style="For you")
            file.add(file.controls.around(f"part-{number}", part.only_if, [lead, *paragraphs]))
        else:
            for paragraph in paragraphs:
                file.add(paragraph)
    if letter.signed_off and face.letters_sign_off:
        file.paragraph(face.letters_sign_off, style="Help")
    return file.content(site.stated)


def note_file(letter: PaperLetter, site: Site) -> bytes:
    """Return what the rep should know of a letter, as a Word file of its own.

    Args:
        letter: The letter.
        site: The built site, for the day at which the law is stated.
    """
    file = WordFile(note_title(letter))
    file.foot(file.document.sections[0], f"{FOR_YOU}. Law stated as at {site.law_as_at}. Not legal advice.")
    file.heading(letter.title, 0)
    file.paragraph(f"{FOR_YOU}. {STAYS}", style="For you")
    for heading, lines in ((BEFORE, (*letter.notes, PARTS, AS_PDF)), (RESTS, letter.law)):
        if lines:
            file.heading(heading, 1)
        for words in lines:
            file.paragraph(words, style="List Bullet")
    file.heading("What to fill in", 1)
    file.table("", ("What to write", "Help"), [[gap.label, gap.hint] for gap in letter.gaps], [1, 1])
    return file.content(site.stated)


def note_title(letter: PaperLetter) -> str:
    """Return what the note of a letter is called."""
    return f"{letter.title}: note to yourself"


def _pieces(file: WordFile, pieces: tuple[Piece, ...], places: Counter[str]) -> list[str | Node]:
    return [piece if isinstance(piece, str) else _control(file, piece, places[piece.id]) for piece in pieces]


def _control(file: WordFile, gap: Gap, places: int) -> Node:
    # A long answer is not kept a second time: one that is taken out leaves nothing behind in the file.
    shared = gap.kind != "long" and places > 1
    return file.controls.line(Control(gap.id, gap.kind, gap.asks, gap.shows, gap.options, shared))
