"""The type in which a form is filled in: whole, since nobody knows what people will write.

It is not the type of the page, which has no ẹ, ọ or ễ. It has the Latin letters of all languages, the marks that
are typed after a letter, Greek and Cyrillic: Noto Sans without the scripts that want shaping and the tables for it.
"""

import struct
from pathlib import Path

import pikepdf
from pikepdf import Array, Dictionary, Name, String

PATH = Path(__file__).parent / "type" / "noto-sans.ttf"
NAME = Name("/NotoSans-Regular")


def written(words: str) -> str:
    """Return words in the codes of the type, as a string of a drawing."""
    glyphs = {letter: glyph for glyph, letter in _read(PATH.read_bytes())[0].items()}
    return f"<{''.join(f'{glyphs[letter]:04x}' for letter in words)}>"


def field_font(file: pikepdf.Pdf) -> pikepdf.Object:
    """Add the type to a file.

    Its codes are the numbers of its glyphs, two bytes each: a font of one byte a letter has no room for ŵ and ŷ.
    """
    program = PATH.read_bytes()
    glyphs, widths, (left, low, right, high), (ascent, descent) = _read(program)
    descriptor = Dictionary(
        Type=Name.FontDescriptor,
        FontName=NAME,
        Flags=32,  # its letters are those of the Latin alphabet
        FontBBox=Array([left, low, right, high]),
        Ascent=ascent,
        Descent=descent,
        CapHeight=ascent,
        ItalicAngle=0,
        StemV=80,
        FontFile2=file.make_stream(program, Length1=len(program)),
    )
    letters = Dictionary(
        Type=Name.Font,
        Subtype=Name.CIDFontType2,
        BaseFont=NAME,
        CIDSystemInfo=Dictionary(Registry=String("Adobe"), Ordering=String("Identity"), Supplement=0),
        FontDescriptor=file.make_indirect(descriptor),
        CIDToGIDMap=Name.Identity,
        W=Array([0, Array(widths)]),
    )
    return file.make_indirect(
        Dictionary(
            Type=Name.Font,
            Subtype=Name.Type0,
            BaseFont=NAME,
            Encoding=Name("/Identity-H"),
            DescendantFonts=Array([file.make_indirect(letters)]),
            ToUnicode=file.make_stream(_to_unicode(glyphs)),
        )
    )


def _read(program: bytes) -> tuple[dict[int, str], list[int], tuple[int, ...], tuple[int, int]]:
    """Return a font's letters by glyph, the width of each glyph, its box, and how far it rises and falls.

    Lengths are in thousandths of the type's size. Source: OpenType 1.9, tables head, hhea, hmtx and cmap (format 4).
    """
    count = struct.unpack_from(">H", program, 4)[0]
    entries = (struct.unpack_from(">4sIII", program, 12 + 16 * i) for i in range(count))
    table = {tag.decode(): program[start : start + length] for tag, _, start, length in entries}
    unit = struct.unpack_from(">H", table["head"], 18)[0] / 1000
    box = tuple(round(side / unit) for side in struct.unpack_from(">4h", table["head"], 36))
    ascent, descent = (round(length / unit) for length in struct.unpack_from(">2h", table["hhea"], 4))
    measured = struct.unpack_from(">H", table["hhea"], 34)[0]
    widths = [round(struct.unpack_from(">H", table["hmtx"], 4 * i)[0] / unit) for i in range(measured)]
    return _letters(table["cmap"]), widths, box, (ascent, descent)


def _letters(cmap: bytes) -> dict[int, str]:
    """Return the first letter that each glyph stands for."""
    kinds = (struct.unpack_from(">HHI", cmap, 4 + 8 * i) for i in range(struct.unpack_from(">H", cmap, 2)[0]))
    part = cmap[next(start for platform, encoding, start in kinds if (platform, encoding) == (3, 1)) :]
    size = struct.unpack_from(">H", part, 6)[0]
    number = size // 2
    ends = struct.unpack_from(f">{number}H", part, 14)
    starts = struct.unpack_from(f">{number}H", part, 16 + size)
    deltas = struct.unpack_from(f">{number}H", part, 16 + 2 * size)
    offsets = struct.unpack_from(f">{number}H", part, 16 + 3 * size)
    found: dict[int, str] = {}
    for i, (start, end, delta, offset) in enumerate(zip(starts, ends, deltas, offsets, strict=True)):
        for code in range(start, min(end, 0xFFFE) + 1):
            glyph = code
            if offset:
                glyph = struct.unpack_from(">H", part, 16 + 3 * size + 2 * i + offset + 2 * (code - start))[0]
            if glyph or not offset:
                glyph = (glyph + delta) & 0xFFFF
            if glyph:
                found.setdefault(glyph, chr(code))
    return found


def _to_unicode(letters: dict[int, str]) -> bytes:
    """Return the map from glyphs to letters, for those who write, copy and search."""
    pairs = [f"<{glyph:04x}> <{ord(letter):04x}>" for glyph, letter in sorted(letters.items())]
    blocks = [pairs[i : i + 100] for i in range(0, len(pairs), 100)]  # no more in one block
    lines = [line for block in blocks for line in (f"{len(block)} beginbfchar", *block, "endbfchar")]
    return "\n".join(
        [
            "/CIDInit /ProcSet findresource begin 12 dict begin begincmap",
            "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
            "/CMapName /Adobe-Identity-UCS def /CMapType 2 def",
            "1 begincodespacerange <0000> <ffff> endcodespacerange",
            *lines,
            "endcmap CMapName currentdict /CMap defineresource pop end end",
        ]
    ).encode()
