"""Workbooks as spreadsheets save them, as small as can be: per cent, days, formulas, merged and hidden parts."""

import io
import zipfile
from dataclasses import dataclass
from xml.sax.saxutils import escape

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELS = "http://schemas.openxmlformats.org/package/2006/relationships"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml"
PLAIN, PERCENT, DAY, OWN_PERCENT, OWN_DAY = range(5)
"""The styles of cells: built in, or as somebody made them."""
STYLES = (
    f'<styleSheet xmlns="{MAIN}"><numFmts count="2"><numFmt numFmtId="164" formatCode="0.0%"/>'
    '<numFmt numFmtId="165" formatCode="[$-809]mmm\\-yy"/></numFmts><cellXfs count="5">'
    + "".join(f'<xf numFmtId="{number}"/>' for number in (0, 10, 14, 164, 165))
    + "</cellXfs></styleSheet>"
)


STATES = ("visible", "hidden")
HIDDEN = ' hidden="1"'


@dataclass(frozen=True)
class Styled:
    """A number, shown in some style."""

    value: float
    style: int = PLAIN


@dataclass(frozen=True)
class Formula:
    """A formula, with its stored result if the program that wrote it stored one."""

    text: str
    stored: float | None = None


@dataclass(frozen=True)
class Raised:
    """A text with something raised after it, as the mark of a footnote is."""

    text: str
    mark: str


Cell = str | float | Styled | Formula | Raised


@dataclass(frozen=True)
class Sheet:
    name: str
    rows: list[list[Cell]]
    merged: tuple[str, ...] = ()
    hidden: bool = False
    stray: str = ""
    """Where one cell stands far outside."""
    hidden_rows: tuple[int, ...] = ()
    hidden_columns: tuple[int, ...] = ()
    """Counted from 1, as spreadsheets do."""


def column(number: int) -> str:
    return (column(number // 26 - 1) if number >= 26 else "") + chr(65 + number % 26)


def written(at: str, cell: Cell, strings: list[str]) -> str:
    match cell:
        case str():
            if not cell:
                return ""
            strings.append(cell)
            return f'<c r="{at}" t="s"><v>{len(strings) - 1}</v></c>'
        case Raised(text, mark):
            raised = f'<r><rPr><vertAlign val="superscript"/></rPr><t>{escape(mark)}</t></r>'
            return f'<c r="{at}" t="inlineStr"><is><r><t>{escape(text)}</t></r>{raised}</is></c>'
        case Styled():
            return f'<c r="{at}" s="{cell.style}"><v>{cell.value}</v></c>'
        case Formula():
            stored = "" if cell.stored is None else f"<v>{cell.stored}</v>"
            return f'<c r="{at}"><f>{escape(cell.text)}</f>{stored}</c>'
        case _:
            return f'<c r="{at}"><v>{cell}</v></c>'


def sheet_xml(sheet: Sheet, strings: list[str]) -> str:
    rows = "".join(
        f'<row r="{r}"{HIDDEN * (r in sheet.hidden_rows)}>{"".join(written(f"{column(c)}{r}", cell, strings) for c, cell in enumerate(row))}</row>'
        for r, row in enumerate(sheet.rows, 1)
    )
    if sheet.stray:
        digits = "".join(filter(str.isdigit, sheet.stray))
        rows += f'<row r="{digits}"><c r="{sheet.stray}"><v>1</v></c></row>'
    merged = "".join(f'<mergeCell ref="{ref}"/>' for ref in sheet.merged)
    tail = f"<mergeCells>{merged}</mergeCells>" if merged else ""
    columns = "".join(f'<col min="{c}" max="{c}" hidden="1"/>' for c in sheet.hidden_columns)
    columns = f"<cols>{columns}</cols>" if columns else ""
    return f'<worksheet xmlns="{MAIN}">{columns}<sheetData>{rows}</sheetData>{tail}</worksheet>'


def workbook(*sheets: Sheet) -> bytes:
    """Return an XLSX file."""
    strings: list[str] = []
    pages = [sheet_xml(sheet, strings) for sheet in sheets]
    named = "".join(
        f'<sheet name="{escape(one.name)}" sheetId="{n}" state="{STATES[one.hidden]}" r:id="r{n}"/>'
        for n, one in enumerate(sheets, 1)
    )
    links = "".join(
        f'<Relationship Id="r{n}" Type="{OFFICE}/worksheet" Target="worksheets/sheet{n}.xml"/>'
        for n in range(1, len(sheets) + 1)
    )
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{TYPES}"><Default Extension="xml" ContentType="{KIND}.sheet.main+xml"/></Types>',
        "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets>{named}</sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{RELS}">{links}</Relationships>',
        "xl/styles.xml": STYLES,
        "xl/sharedStrings.xml": f'<sst xmlns="{MAIN}">'
        + "".join(f"<si><r><t>{escape(text[:1])}</t></r><r><t>{escape(text[1:])}</t></r></si>" for text in strings)
        + "</sst>",
        **{f"xl/worksheets/sheet{n}.xml": page for n, page in enumerate(pages, 1)},
    }
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            archive.writestr(name, f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>{text}')
    return made.getvalue()
