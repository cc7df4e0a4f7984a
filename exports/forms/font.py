"""The type in which a form is filled in: one byte a letter, Welsh ones too, so that every reader of forms can write it."""

from functools import cache

import pikepdf
from pikepdf import Array, Dictionary, Name
from PIL import ImageFont

from exports.pdf.compile import FONTS

PATH = FONTS / "atkinson-hyperlegible-next-regular.ttf"
NAME = Name("/AtkinsonHyperlegibleNext-Regular")
MORE = {
    "Ŵ": "Wcircumflex", "ŵ": "wcircumflex", "Ŷ": "Ycircumflex", "ŷ": "ycircumflex",
    "Ẁ": "Wgrave", "ẁ": "wgrave", "Ẃ": "Wacute", "ẃ": "wacute", "Ẅ": "Wdieresis", "ẅ": "wdieresis",
    "Ỳ": "Ygrave", "ỳ": "ygrave", "Ą": "Aogonek", "ą": "aogonek", "Ć": "Cacute", "ć": "cacute",
    "Ę": "Eogonek", "ę": "eogonek", "Ł": "Lslash", "ł": "lslash", "Ń": "Nacute", "ń": "nacute",
    "Ś": "Sacute", "ś": "sacute", "Ź": "Zacute", "ź": "zacute", "Ż": "Zdotaccent", "ż": "zdotaccent",
    "ğ": "gbreve", "ı": "dotlessi", "ş": "scedilla",
}  # fmt: skip
"""Letters of Welsh, Polish and Turkish beyond those of Western Europe, by their names in the Adobe Glyph List."""
FREE = (0x81, 0x8D, 0x8F, 0x90, 0x9D, 0x7F, *range(0x01, 0x08), *range(0x0E, 0x20))
"""Codes that stand for no letter in Windows' Western European set, and end no line."""


@cache
def encoding() -> dict[int, str]:
    """Return the letter of each code: the Western European set of Windows, and the others where it leaves room."""
    western = {code: bytes([code]).decode("cp1252", "ignore") for code in range(0x20, 0x100)}
    own = dict(zip(FREE, MORE, strict=True))
    return {code: letter for code, letter in sorted({**western, **own}.items()) if letter}


def field_font(file: pikepdf.Pdf) -> pikepdf.Object:
    """Add the type to a file, whole: what people will write is not known."""
    face = ImageFont.truetype(PATH, 1000, layout_engine=ImageFont.Layout.BASIC)
    ascent, descent = face.getmetrics()
    letters = encoding()
    program = file.make_stream(PATH.read_bytes(), Length1=PATH.stat().st_size)
    descriptor = Dictionary(
        Type=Name.FontDescriptor,
        FontName=NAME,
        Flags=32,  # its letters are those of the Latin alphabet
        # What lies between lines is reckoned from this box.
        FontBBox=Array([0, -descent, 1000, ascent]),
        Ascent=ascent,
        Descent=-descent,
        CapHeight=-face.getbbox("H", anchor="ls")[1],
        ItalicAngle=0,
        StemV=80,
        FontFile2=program,
    )
    differences = [
        item for code, letter in letters.items() if letter in MORE for item in (code, Name(f"/{MORE[letter]}"))
    ]
    return file.make_indirect(
        Dictionary(
            Type=Name.Font,
            Subtype=Name.TrueType,
            BaseFont=NAME,
            FirstChar=0,
            LastChar=255,
            Widths=Array([round(face.getlength(letters[code])) if code in letters else 0 for code in range(256)]),
            Encoding=Dictionary(Type=Name.Encoding, BaseEncoding=Name.WinAnsiEncoding, Differences=Array(differences)),
            FontDescriptor=file.make_indirect(descriptor),
            ToUnicode=file.make_stream(_to_unicode(letters)),
        )
    )


def _to_unicode(letters: dict[int, str]) -> bytes:
    """Return the map from codes to letters, for those who copy and search."""
    pairs = [f"<{code:02x}> <{ord(letter):04x}>" for code, letter in letters.items()]
    blocks = [pairs[i : i + 100] for i in range(0, len(pairs), 100)]  # no more in one block
    lines = [line for block in blocks for line in (f"{len(block)} beginbfchar", *block, "endbfchar")]
    return "\n".join(
        [
            "/CIDInit /ProcSet findresource begin 12 dict begin begincmap",
            "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
            "/CMapName /Adobe-Identity-UCS def /CMapType 2 def",
            "1 begincodespacerange <00> <ff> endcodespacerange",
            *lines,
            "endcmap CMapName currentdict /CMap defineresource pop end end",
        ]
    ).encode()
