"""The poster: one sheet of A3 for a staff room, which prints on A4 too."""

from collections.abc import Iterable

from exports.copy import Copy
from exports.late import review
from exports.passages import told
from exports.pdf.code import array, call, quote
from exports.pdf.document import Document, badge, pictures
from exports.site import ExportFault
from macros.models.poster import MOST_WORDS

TITLE, USE = "Poster for a staff room", "A3, and A4 at 71%: three steps, and how to reach your rep"
CONTACTS = (24, 20, 16, 13)
"""The type of the branch's contacts in points, for they may be many words."""
TO_WRITE = ("Your rep", "Phone or email", "Where and when")
"""What a branch writes in that has given no contacts."""


def posters(copy: Copy) -> list[Document]:
    """Return the poster with its contacts in every size, largest first: the first that takes one sheet is the poster.

    Raises:
        ExportFault: It says too much to be read in passing.
    """
    book, face, site = copy.book, copy.face, copy.site
    sheet = book.data.poster
    lines = [book.data.helplines[name] for name in book.data.edition.help_first]
    rings = [
        (" ".join(filter(None, (line.use, line.caveat))), f"{line.name} {line.phone or line.text or ''}".rstrip())
        for line in lines
    ]
    steps = [(step.head, told(step.words, copy)) for step in sheet.steps]
    foot = f"{site.config.site_name}. Law stated as at {site.law_as_at}. Not legal advice."
    said = [sheet.question, sheet.invitation, foot, *(words for pair in steps for words in pair)]
    if (count := sum(len(words.split()) for words in said)) > MOST_WORDS:
        raise ExportFault(f"poster.yml: the poster has {count} words, and may have {MOST_WORDS}. Shorten its steps.")
    contacts = face.contacts or ((("Contact", face.contact),) if face.contact else tuple((who, "") for who in TO_WRITE))
    live = site.config.address
    foot += review(copy, names=sheet.facts)  # not counted: the steps are as long on every day
    show = call(
        "poster",
        whose=quote(site.config.site_name),
        question=quote(sheet.question),
        invitation=quote(sheet.invitation),
        steps=_pairs(steps),
        rings=_pairs(rings),
        branch=quote(face.branch),
        contacts=_pairs(contacts),
        badge=badge(face),
        live=quote(live),
        foot=quote(foot),
    )
    code = f'#import "poster.typ": *\n#{show}\n'
    drawn = pictures(face, live)
    return [Document("poster", TITLE, code, drawn, site.law_as_at, table_size=size, pages=1) for size in CONTACTS]


def _pairs(pairs: Iterable[tuple[str, str]]) -> str:
    return array([array([quote(first), quote(second)]) for first, second in pairs])
