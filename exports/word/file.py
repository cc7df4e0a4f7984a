"""A Word file: its styles, page, language and properties, and the same bytes each time."""

import io
from collections.abc import Iterable
from datetime import date, datetime, time

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.enum.style import WD_STYLE_TYPE
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.ns import qn
from docx.section import Section
from docx.shared import Length, Mm, Pt, RGBColor
from docx.styles.style import BaseStyle

from exports.archive import again
from exports.face import Face
from exports.plain import plain
from exports.word.controls import Controls, Node, w, words
from exports.word.parts import add_parts

FONT = "Arial"
"""On every computer that has Word, and as the letters on the screen are saved."""
INK, SOFT, PETROL = RGBColor(0x1C, 0x25, 0x24), RGBColor(0x46, 0x52, 0x4F), RGBColor(0x14, 0x40, 0x3F)
PANEL, LINE = "F1F4F0", "8A9793"
PORTRAIT = (Mm(210), Mm(297))
MARGIN = Mm(20)
LOGO = Mm(16)
NARROWEST = 750
"""How narrow a column may be, in twentieths of a point."""
STYLES = {
    "Normal": (11, False, INK, 0, 6),
    "Title": (22, True, PETROL, 0, 8),
    "Heading 1": (15, True, PETROL, 16, 6),
    "Heading 2": (13, True, PETROL, 14, 4),
    "Heading 3": (11, True, INK, 12, 3),
    "Caption": (10, True, INK, 8, 3),
    "Help": (10, False, SOFT, 0, 4),
    "For you": (10, False, INK, 6, 6),
    "Answer": (11, False, INK, 2, 6),
    "Header": (10, False, SOFT, 0, 10),
    "Footer": (9, False, SOFT, 0, 0),
}
"""Each style's size in points, whether it is bold, its colour, and the room before and after it."""
DROPPED = (
    RELATIONSHIP_TYPE.THUMBNAIL,
    RELATIONSHIP_TYPE.CUSTOM_XML,
    RELATIONSHIP_TYPE.EXTENDED_PROPERTIES,
    "stylesWithEffects",
)
"""What the library's template brings that is not ours: a picture, what made it, parts for older versions."""


class WordFile:
    """A file while it is written."""

    def __init__(self, title: str, *, landscape: bool = False) -> None:
        self.title = title
        self.controls = Controls()
        self.document = Document()
        for part in (self.document.part, self.document.part.package):
            for name in [name for name, rel in part.rels.items() if rel.reltype.endswith(DROPPED)]:
                part.rels.pop(name)
        self._styles()
        self._settings()
        section = self.document.sections[0]
        section.page_width, section.page_height = PORTRAIT[::-1] if landscape else PORTRAIT
        section.orientation = WD_ORIENT.LANDSCAPE if landscape else WD_ORIENT.PORTRAIT
        section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = MARGIN

    def paragraph(self, *parts: str | Node, style: str = "Normal") -> Node:
        """Add a paragraph of words and controls. Returns its element."""
        made = self.styled(*parts, style=style)
        self.add(made)
        return made

    def styled(self, *parts: str | Node, style: str = "Normal") -> Node:
        """Return a paragraph that is not in the file yet."""
        made = w("p", w("pPr", w("pStyle", val=self.document.styles[style].style_id)))
        fill(made, parts)
        return made

    def heading(self, text: str, level: int) -> Node:
        """Add a heading: 0 is the title."""
        return self.paragraph(text, style=f"Heading {level}" if level else "Title")

    def add(self, block: Node) -> None:
        """Add a block that stands by itself."""
        self.document.element.body[-1].addprevious(block)

    def table(
        self,
        caption: str,
        heads: Iterable[str],
        rows: Iterable[list[str | Node]],
        shares: list[float],
        height: int = 0,
    ) -> None:
        """Add a table whose heads are repeated on each page and whose first column heads its rows.

        Args:
            caption: What it holds; may be empty.
            heads: What heads its columns.
            rows: Its cells.
            shares: How wide each column is, beside the rest.
            height: How high each row is at the least, for writing by hand.
        """
        if caption:
            self.paragraph(caption, style="Caption")
        wide = (self.document.sections[-1].page_width or PORTRAIT[0]).twips - 2 * MARGIN.twips
        wanted = [max(wide * share / sum(shares), NARROWEST) for share in shares]
        widths = [str(int(wide * width / sum(wanted))) for width in wanted]
        made = self.document.add_table(0, 0, "Table Grid")._tbl
        about = made.tblPr
        about.find(qn("w:tblW")).attrib.update({qn("w:type"): "dxa", qn("w:w"): str(wide)})
        about.find(qn("w:tblLook")).addprevious(w("tblLayout", type="fixed"))
        if caption:
            about.append(w("tblCaption", val=caption))
        for width in widths:
            made.tblGrid.append(w("gridCol", w=width))
        for number, cells in enumerate([list(heads), *rows]):
            room = [w("trHeight", val=str(Length(height).twips), hRule="atLeast")] if number and height else []
            row = w("tr", w("trPr", w("cantSplit"), *room, *([] if number else [w("tblHeader")])))
            for column, (cell, width) in enumerate(zip(cells, widths, strict=True)):
                look = [] if number else [w("shd", val="clear", color="auto", fill=PANEL)]
                paragraph = w("p")
                fill(paragraph, [cell], bold=not number or not column)
                row.append(w("tc", w("tcPr", w("tcW", w=width, type="dxa"), *look), paragraph))
            made.append(row)
        self.paragraph(style="Help")

    def foot(self, section: Section, text: str) -> None:
        """Write the foot of a section's pages: words, and the number of the page."""
        for footer in (section.footer, section.first_page_footer):
            footer.is_linked_to_previous = False
            place = footer.paragraphs[0]._p
            fill(place, [f"{text}   " if text else ""])
            place.append(w("fldSimple", words("1"), instr="PAGE"))

    def head(self, section: Section, face: Face) -> None:
        """Write whose copy it is at the head of a section's first page."""
        section.different_first_page_header_footer = True
        for header in (section.header, section.first_page_header):
            header.is_linked_to_previous = False
        paragraph = section.first_page_header.paragraphs[0]
        if face.logo:
            paragraph.add_run().add_picture(io.BytesIO(face.logo), height=LOGO)
            for about in paragraph._p.iter(qn("wp:docPr"), qn("pic:cNvPr")):
                about.attrib.update({"name": "Logo", "descr": plain(face.logo_alt)})
        fill(paragraph._p, ["\n" if face.logo else "", "\n".join(filter(None, (face.branch, face.contact)))])

    def content(self, when: date) -> bytes:
        """Return the file, dated `when`."""
        add_parts(self.document, self.controls)
        about, midnight = self.document.core_properties, datetime.combine(when, time())
        about.title, about.language = plain(self.title)[:255], "en-GB"
        about.author = about.last_modified_by = about.comments = ""
        about.created = about.modified = midnight
        out = io.BytesIO()
        self.document.save(out)
        return again(out.getvalue(), when)

    def _styles(self) -> None:
        styles = self.document.styles
        for name, (size, bold, colour, before, after) in STYLES.items():
            known = name in [style.name for style in styles]
            style = styles[name] if known else styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
            _typeface(style)
            style.font.size, style.font.bold, style.font.color.rgb = Pt(size), bold, colour
            style.font.italic = False
            form = style.paragraph_format
            form.space_before, form.space_after, form.line_spacing = Pt(before), Pt(after), 1.15
            form.keep_with_next = name.startswith("Heading") or name in ("Caption", "For you")
            for border in style.element.pPr.findall(qn("w:pBdr")):
                style.element.pPr.remove(border)
        _edged(styles["Answer"], ("top", "left", "bottom", "right"))
        _edged(styles["For you"], ("left",))
        styles["Answer"].paragraph_format.left_indent = styles["Answer"].paragraph_format.right_indent = Pt(5)
        placeholder = styles.add_style("Placeholder Text", WD_STYLE_TYPE.CHARACTER)
        placeholder.font.color.rgb = RGBColor(0x59, 0x59, 0x59)
        for language in styles.element.iter(qn("w:lang")):
            language.set(qn("w:val"), "en-GB")

    def _settings(self) -> None:
        settings = self.document.settings.element
        settings.find(qn("w:themeFontLang")).set(qn("w:val"), "en-GB")
        for setting in settings.iter(qn("w:compatSetting")):
            if setting.get(qn("w:name")) == "compatibilityMode":
                setting.set(qn("w:val"), "15")  # 14 opens as a file of an old version
        for name in ("zoom", "savePreviewPicture", "rsids"):
            settings.remove(settings.find(qn(f"w:{name}")))


def fill(paragraph: Node, parts: Iterable[str | Node], *, bold: bool = False) -> None:
    """Put words and controls into a paragraph."""
    for part in parts:
        if not isinstance(part, str):
            paragraph.append(part)
        elif part:
            paragraph.append(words(part, *([w("b")] if bold else [])))


def _edged(style: BaseStyle, sides: tuple[str, ...]) -> None:
    """Set a paragraph apart by lines at its sides and a ground of its own."""
    edges = w("pBdr", *(w(side, val="single", sz="6", space="4", color=LINE) for side in sides))
    form = style.element.get_or_add_pPr()
    for mark in (edges, w("shd", val="clear", color="auto", fill=PANEL)):
        form.insert_element_before(mark, "w:spacing")


def _typeface(style: BaseStyle) -> None:
    """Set our typeface in a style, in place of the theme's."""
    look = style.element.get_or_add_rPr()
    for old in look.findall(qn("w:rFonts")):
        look.remove(old)
    look.insert(0, w("rFonts", ascii=FONT, hAnsi=FONT, cs=FONT, eastAsia=FONT))
