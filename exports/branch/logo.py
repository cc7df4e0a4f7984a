"""A branch's logo: checked before anything is drawn of it, then drawn anew as a small PNG without what it hid.

A photo may say where it was taken and a drawing may hold a script: of neither does more than the picture go on.
"""

import io
import re
import tempfile
import warnings
from pathlib import Path

import typst
from lxml import etree
from PIL import Image, ImageOps

KINDS = ("PNG", "JPEG")
MOST_BYTES = 2_000_000
MOST_PIXELS = 5_000
"""On a side. A small file can stand for a picture that fills the memory: its size is read and nothing else."""
MOST_SHAPES = 5_000
WIDTH = 900
"""Pixels of the picture that is printed: sharp at 45 mm."""
SVG = "{http://www.w3.org/2000/svg}"
SHAPES = frozenset(
    {"svg", "g", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text", "tspan", "defs"}
    | {"linearGradient", "radialGradient", "stop", "clipPath", "mask", "title", "desc", "metadata", "style"}
)
AS_PNG = "Save it as PNG and name that file."


class LogoFault(Exception):
    """Why a file can't be the logo, and what to do."""


def logo(name: str, folder: Path) -> bytes:
    """Return a picture file as PNG.

    Args:
        name: The file, from the folder of `branch.yml`.
        folder: That folder. Nothing outside it is read.
    """
    path = _inside(name, folder)
    size = path.stat().st_size
    if size > MOST_BYTES:
        raise LogoFault(f"{size / 1e6:,.1f} MB; the most allowed is {MOST_BYTES / 1e6:g} MB. Save a smaller copy.")
    content = path.read_bytes()
    if content.startswith((b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff")):
        return _pixels(content)
    if b"<svg" in content.replace(b"\0", b"")[:5000]:
        return _drawn(_safe(content))
    raise LogoFault(f"Not a PNG, JPEG or SVG picture, whatever its name says. {AS_PNG}")


def _inside(name: str, folder: Path) -> Path:
    if re.search(r"^[/\\]|^[A-Za-z]:|^\w+://|\0", name):
        raise LogoFault("Give the file's name alone, and put the file beside branch.yml.")
    path, folder = (folder / name).resolve(), folder.resolve()
    if not path.is_relative_to(folder):
        raise LogoFault("Outside the folder of branch.yml. Put the file beside branch.yml.")
    if not path.is_file():
        raise LogoFault(f"No file of that name in {folder}. Check its name, capitals and ending too.")
    if not path.stat().st_size:
        raise LogoFault("An empty file. Save the picture again.")
    return path


def _pixels(content: bytes) -> bytes:
    try:
        with warnings.catch_warnings(action="ignore"), Image.open(io.BytesIO(content), formats=KINDS) as picture:
            if max(picture.size) > MOST_PIXELS:
                raise _too_large(*picture.size)
            picture.draft("RGB", (WIDTH, WIDTH))
            upright = ImageOps.exif_transpose(picture).convert("RGBA")
    except Image.DecompressionBombError as fault:
        raise _too_large() from fault
    except LogoFault:
        raise
    except Exception as fault:  # a broken picture breaks decoders in every way there is
        raise LogoFault(f"The picture is broken and can't be read. {AS_PNG}") from fault
    upright.thumbnail((WIDTH, WIDTH))
    return _png(upright)


def _png(picture: Image.Image) -> bytes:
    made = io.BytesIO()
    # Drawn on a new sheet: what came with the picture besides its pixels stays behind.
    Image.frombytes("RGBA", picture.size, picture.tobytes()).save(made, "PNG", optimize=True)
    return made.getvalue()


def _too_large(width: int = 0, height: int = 0) -> LogoFault:
    size = f"{width:,} by {height:,}" if width else "Too many"
    return LogoFault(f"{size} pixels; the most allowed on a side is {MOST_PIXELS:,}. Save a smaller copy.")


def _safe(content: bytes) -> bytes:
    """Return a drawing that does nothing and asks for nothing, or refuse it: none of its parts is guessed away."""
    try:
        parser = etree.XMLParser(
            resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, remove_pis=True
        )
        root = etree.fromstring(content, parser)
    except etree.XMLSyntaxError as fault:
        raise LogoFault(f"The drawing is broken: {fault.msg}. {AS_PNG}") from fault
    inner = root.getroottree().docinfo.internalDTD
    if inner is not None and list(inner.iterentities()):
        raise LogoFault(f"The drawing has entities, which can hide anything. {AS_PNG}")
    if len(list(root.iter())) > MOST_SHAPES:
        raise LogoFault(f"More than {MOST_SHAPES:,} shapes. {AS_PNG}")
    for element in list(root.iter()):
        own = isinstance(element.tag, str) and element.tag.startswith(SVG)
        if not own and isinstance(element.tag, str) and element.getparent() is not None and not _is_html(element):
            element.getparent().remove(element)  # what a drawing program notes for itself
            continue
        _check(element, etree.QName(element).localname if own else str(element.tag))
    return bytes(etree.tostring(root))


def _is_html(element: etree._Element) -> bool:
    return "html" in (etree.QName(element).namespace or "html")


def _check(element: etree._Element, name: str) -> None:
    if name not in SHAPES:
        raise LogoFault(f"The drawing holds <{name}>, which is no plain shape. {AS_PNG}")
    for key, value in element.attrib.items():
        if key.lower().startswith("on"):
            raise LogoFault(f"The drawing holds {key}, which runs a script. {AS_PNG}")
        if (key.rpartition("}")[2] == "href" and not value.startswith("#")) or _reaches_out(value):
            raise LogoFault(f"The drawing asks for another file: {value[:60]}. {AS_PNG}")
    if name == "style" and _reaches_out(element.text or ""):
        raise LogoFault(f"The drawing's style asks for another file. {AS_PNG}")


def _reaches_out(style: str) -> bool:
    return bool(re.search(r"""@import|expression|javascript:|url\(\s*['"]?\s*[^#'"\s]|\\""", style, re.I))


def _drawn(svg: bytes) -> bytes:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "logo.svg").write_bytes(svg)
        (folder / "main.typ").write_text(
            "#set page(width: 100pt, height: 100pt, margin: 0pt, fill: none)\n"
            '#image("logo.svg", width: 100%, height: 100%, fit: "contain")\n',
            "utf-8",
        )
        try:
            made = typst.compile(
                folder / "main.typ", root=folder, format="png", ppi=72 * WIDTH / 100, ignore_system_fonts=True
            )
        except typst.TypstError as fault:
            raise LogoFault(f"The drawing can't be drawn: {fault.message}. {AS_PNG}") from fault
    with Image.open(io.BytesIO(bytes(made))) as square:
        drawn = square.convert("RGBA")
    box = drawn.getchannel("A").getbbox()
    if box is None:
        raise LogoFault(f"The drawing shows nothing. {AS_PNG}")
    return _png(drawn.crop(box))
