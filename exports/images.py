"""The picture files of a page: found in the built site, looked at, and named by what is in them.

Nothing is fetched, and nothing outside the site is read.
"""

import base64
import binascii
import hashlib
import io
import posixpath
import re
import warnings
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from urllib.parse import unquote, unquote_to_bytes, urlsplit

from lxml import etree
from PIL import Image

from exports.entries import inside
from exports.style import asking_nothing

FORMATS = ("PNG", "JPEG", "GIF", "WEBP")
KINDS = {"PNG": "png", "JPEG": "jpg", "MPO": "jpg", "GIF": "gif", "WEBP": "webp"}
"""How files of a kind end. Every maker can set them as they are; what some cameras write as JPEG is called MPO."""
MOST_PIXELS = 100_000_000
SVG = "http://www.w3.org/2000/svg"
HREF = "{http://www.w3.org/1999/xlink}href"
LENGTH = re.compile(r"\s*([0-9]*\.?[0-9]+)\s*(px|pt|mm|cm|in|em)?\s*")
PIXELS = {"px": 1.0, "pt": 4 / 3, "mm": 96 / 25.4, "cm": 96 / 2.54, "in": 96.0, "em": 16.0}
UNSIZED = (300.0, 150.0)
"""What a browser gives a drawing that says nothing of its size."""


class NoPicture(Exception):
    """Why a picture can't stand on paper."""


@dataclass(frozen=True)
class Picture:
    """A picture that can be set: its size is in the pixels of a screen."""

    name: str
    """The same content has the same name, and ends as its kind does."""
    content: bytes
    width: float
    height: float
    says: str = ""
    """What it shows, as a drawing says itself."""
    unset: str = ""
    """Words in a drawing that only a browser can set."""


def picture(source: str, address: str, folder: Path | None, site_url: str = "") -> Picture:
    """Return a picture of a page.

    Args:
        source: What the page says of it: an address within the site, or the picture itself as `data:`.
        address: The page's own address.
        folder: The top of the built site.
        site_url: Where the site is published: an address there is one within it.

    Raises:
        NoPicture: It is not there, can't be read, or is not ours to fetch.
    """
    if source.startswith("data:"):
        return _read(_data(source))
    try:
        urlsplit(source)
    except ValueError:
        raise NoPicture("has an address that nothing can read.") from None
    parts = urlsplit(source.removeprefix(site_url) if site_url and source.startswith(site_url) else source)
    if parts.scheme or parts.netloc:
        raise NoPicture("is on another computer. It is named, not fetched.")
    if folder is None:
        raise NoPicture("is not in the site.")
    path = unquote(parts.path)
    if path.startswith("/"):
        base = urlsplit(site_url).path
        path = posixpath.join("/", path.removeprefix(base) if base else path).lstrip("/")
    else:
        path = posixpath.join(posixpath.dirname(address), path)
    file = folder / posixpath.normpath(path)
    if not inside(file, folder):
        led = file.is_symlink()
        raise NoPicture("is a link that leads out of the site." if led else "is not in the site.")
    if not file.is_file():
        raise NoPicture("is not in the site.")
    return _of_file(file.resolve(), file.stat().st_mtime_ns)


@lru_cache(64)
def _of_file(file: Path, _changed: int) -> Picture:
    return _read(file.read_bytes())


def _data(source: str) -> bytes:
    head, _, body = source.partition(",")
    try:
        return base64.b64decode(unquote(body)) if head.endswith(";base64") else unquote_to_bytes(body)
    except (binascii.Error, ValueError):
        raise NoPicture("is broken.") from None


def _read(content: bytes) -> Picture:
    if b"<svg" in content.replace(b"\0", b"")[:5000]:
        return _drawing(content)
    try:
        with warnings.catch_warnings(action="ignore"), Image.open(io.BytesIO(content), formats=FORMATS) as opened:
            width, height = opened.size
            if width * height > MOST_PIXELS:
                raise NoPicture(f"has {width:,} by {height:,} pixels. Save a smaller copy.")
            kind = KINDS[opened.format or ""]
            if kind == "png":
                opened.verify()
            else:
                opened.draft("L", (width // 8, height // 8))  # whether it is whole shows in an eighth of it too
                opened.load()
            return Picture(_name(content, kind), content, width, height)
    except NoPicture:
        raise
    except Exception:  # a broken picture breaks decoders in every way there is
        raise NoPicture("is broken, or no PNG, JPEG, GIF, WebP or SVG.") from None


def _name(content: bytes, ending: str) -> str:
    return f"file-{hashlib.sha256(content).hexdigest()[:20]}.{ending}"


def _drawing(content: bytes) -> Picture:
    """Return a drawing that does nothing and asks for nothing."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, remove_pis=True)
    try:
        root = etree.fromstring(content, parser)
    except etree.XMLSyntaxError as fault:
        raise NoPicture(f"is a broken drawing ({fault.msg}).") from None
    if etree.QName(root).localname != "svg":
        raise NoPicture("is no drawing.")
    declared = root.getroottree().docinfo.internalDTD
    if (declared is not None and any(declared.iterentities())) or next(root.iter(etree.Entity), None) is not None:
        raise NoPicture("is a drawing with entities: they may stand for anything. Export it as plain SVG.")
    unset = []
    for element in list(root.iter(etree.Element)):
        name = etree.QName(element).localname
        asked = element.get("href") or element.get(HREF) or ""
        if name in ("script", "foreignObject") or (
            name in ("image", "feImage") and not asked.startswith("data:image/")
        ):
            if name == "foreignObject":
                unset.append(" ".join("".join(element.itertext()).split()))
            _drop(element)
            continue
        for key, value in list(element.attrib.items()):
            named = etree.QName(key).localname.lower()
            far = named == "href" and name != "a" and not value.strip().startswith(("#", "data:image/"))
            if named.startswith("on") or "javascript:" in value.lower() or far:
                del element.attrib[key]
            elif named == "style" or "url(" in value.lower():
                element.set(key, asking_nothing(value))
        if name == "style":
            element.text = asking_nothing("".join(element.itertext()))
            for child in list(element):
                _drop(child)
    says = [" ".join("".join(each.itertext()).split()) for each in root if _local(each) in ("title", "desc")]
    clean = bytes(etree.tostring(root.getroottree().getroot()))
    return Picture(_name(clean, "svg"), clean, *_size(root), ". ".join(filter(None, says)), " ".join(unset))


def _local(element: etree._Element) -> str:
    return etree.QName(element).localname if isinstance(element.tag, str) else ""


def _drop(element: etree._Element) -> None:
    parent = element.getparent()
    if parent is not None:
        element.tail = None
        parent.remove(element)


def _size(root: etree._Element) -> tuple[float, float]:
    """Return the size of a drawing, from what it says of its width and height, or of its box."""
    said = [pixels(root.get(side) or "") for side in ("width", "height")]
    box = [float(number) for number in re.findall(r"-?[0-9]*\.?[0-9]+(?:e-?[0-9]+)?", root.get("viewBox") or "")]
    own = (box[2], box[3]) if len(box) == 4 and box[2] > 0 and box[3] > 0 else UNSIZED
    width, height = said
    if width and height:
        return width, height
    if width or height:
        scale = width / own[0] if width else height / own[1]
        return own[0] * scale, own[1] * scale
    return own


def pixels(length: str) -> float:
    """Return a length in pixels; nothing if it says none, or a share of something."""
    found = LENGTH.fullmatch(length)
    return float(found[1]) * PIXELS[found[2] or "px"] if found else 0.0
