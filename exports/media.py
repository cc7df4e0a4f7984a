"""What on a page is not words: pictures become files of the document; what plays or asks becomes words and a link."""

import re
from typing import Any
from urllib.parse import unquote

from lxml import html

from exports.images import NoPicture, Picture, picture, pixels
from exports.inline import as_address, brings_its_look
from exports.site import Element, Page, Site
from exports.warned import warn

EMOJI = ("twemoji", "gemoji", "emojione")
"""Pictures that stand for a sign, as the Markdown extension for emoji names them."""
ONLY_DARK = re.compile(r"#(only|gh)-dark(-mode-only)?$")
PLAYED = {"iframe": "Page", "video": "Video", "audio": "Sound", "embed": "File", "object": "File"}
"""What paper cannot play, and what stands before its name."""
SAYS = "@aria-label or title or desc or .//text or .//foreignobject or number(@width) > 64"
"""What makes a drawing in a page more than an icon: words, or its size."""
COLUMN = 680.0
"""How wide themes set words, in pixels: what a share of the width is of."""


def set_media(page: Page, article: Element, site_url: str) -> dict[str, bytes]:
    """Name the pictures of an article by their files, and put words for what can't be set. Returns the files."""
    for drawn in article.xpath(".//object[contains(@type, 'image/') or contains(@data, '.svg')]"):
        drawn.tag = "img"
        drawn.attrib.update({"src": drawn.get("data") or "", "alt": drawn.text_content().strip()})
        drawn.text = None
        for child in list(drawn):
            child.drop_tree()
    for element in article.xpath(" | ".join(f".//{tag}" for tag in PLAYED)):
        _name_played(page, element)
    for formula in article.xpath(".//script[starts-with(@type, 'math/tex')]"):
        display = "display" in formula.get("type")
        formula.tag, formula.text = "span", f"\\[{formula.text}\\]" if display else f"\\({formula.text}\\)"
        formula.attrib.clear()
    for box in article.xpath(".//li[contains(@class, 'task-list-item')]//input[@type='checkbox']"):
        put(box, "☑ " if box.get("checked") is not None else "☐ ")
    for sign in article.xpath(".//span[@title][svg]"):
        if set((sign.get("class") or "").split()) & set(EMOJI):
            put(sign, _sign(sign.get("title")))
    for drawn in article.xpath(f".//svg[@aria-hidden='true' or not({SAYS})]"):
        drawn.drop_tree()  # an icon beside words
    for drawn in article.xpath(".//svg[not(ancestor::svg)]"):
        if brings_its_look(drawn):
            _make_picture(drawn)
    files: dict[str, bytes] = {}
    for image in article.xpath(".//img"):
        made = _set(page, image, site_url)
        if made:
            files[made.name] = made.content
    return files


def _make_picture(drawn: Element) -> None:
    """Put a picture where a drawing stands in the page itself."""
    source, words, shown = as_address(drawn), (drawn.get("aria-label") or "").strip(), dict(drawn.attrib)
    for child in list(drawn):
        drawn.remove(child)
    drawn.attrib.clear()
    drawn.tag, drawn.text = "img", None
    drawn.attrib.update({name: shown[name] for name in ("id", "style", "width", "height") if name in shown})
    drawn.attrib.update({"src": source, "alt": words})


def _set(page: Page, image: Element, site_url: str) -> Picture | None:
    """Let a picture name its file and its size; words stand for one that can't be set."""
    source = (image.get("src") or image.get("data-src") or "").strip()
    words = " ".join((image.get("alt") or "").split())
    if set((image.get("class") or "").split()) & set(EMOJI):
        put(image, _sign(words))
        return None
    if ONLY_DARK.search(source):
        image.drop_tree()  # the other of its pair is for paper
        return None
    file = unquote(re.split("[?#]", source)[0].rpartition("/")[2])
    name = "a picture" if source.startswith("data:") else file or "a picture"
    try:
        found = picture(source, page.address, page.folder, site_url)
    except NoPicture as why:
        warn(page.address, f"The picture {source[:120] or 'without an address'} {why} Its words stand for it.")
        far = source.startswith("http") and not image.xpath("ancestor::a")
        link = html.Element("a" if far else "span")
        link.attrib.update({"href": source} if far else {})
        link.text = words or name
        put(image, "[Picture: ", link, "]")
        return None
    if not words and not found.says:
        warn(page.address, f"The picture {name} has no words (alt). Its file name stands for them.")
    if found.unset:
        warn(
            page.address, f"The drawing {name} holds words that only a browser can set. They stand in its description."
        )
    told = ". ".join(filter(None, (words or found.says or name, found.unset)))
    width, height = _size(image, found)
    kept = {key: value for key, value in image.attrib.items() if key == "id"}
    image.attrib.clear()
    image.attrib.update(kept | {"src": found.name, "alt": told, "width": f"{width:.0f}", "height": f"{height:.0f}"})
    return found


def _size(image: Element, found: Picture) -> tuple[float, float]:
    """Return the size at which a page shows a picture, in pixels."""
    styled = dict(re.findall(r"(?:^|;)\s*(width|height)\s*:\s*([^;]+)", image.get("style") or ""))
    wide, high = (_length(styled.get(side, "").strip() or image.get(side) or "") for side in ("width", "height"))
    high = 0 if "%" in (styled.get("height") or image.get("height") or "") else high
    scale = wide / found.width if wide else high / found.height if high else 1.0
    return max(found.width * scale, 1), max(found.height * scale, 1)


def _length(said: str) -> float:
    share = re.fullmatch(r"([0-9.]+)%", said)
    return float(share[1]) * COLUMN / 100 if share else pixels(said)


def _name_played(page: Page, element: Element) -> None:
    """Put words and an address for something that plays, or is another page."""
    named = element.xpath("string((@src | @data | .//source/@src | .//a/@href)[1])").strip()
    words = element.get("title") or element.get("aria-label") or " ".join(element.text_content().split())
    link = html.Element("a")
    link.attrib.update({"href": named} if named else {})
    link.text = words or named
    warn(page.address, f"Paper can't show the {element.tag} {named[:120]}. Its name and address stand for it.")
    put(element, f"[{PLAYED[element.tag]}: ", link, f"{f' ({named})' if words and named.startswith('http') else ''}]")


def _sign(name: str) -> str:
    """Return a sign in words: `:white_check_mark:` is “[white check mark]”; a sign as itself stays."""
    found = re.fullmatch(r":([\w+-]+):", name)
    return f"[{found[1].replace('_', ' ')}]" if found else name


def put(element: Element, *parts: Any) -> None:
    """Put words and elements where an element stands."""
    for child in list(element):
        element.remove(child)
    for name in [name for name in element.attrib if name != "id"]:
        del element.attrib[name]
    element.tag, element.text = "span", None
    for part in parts:
        if not isinstance(part, str):
            element.append(part)
        elif len(element):
            element[-1].tail = part
        else:
            element.text = part


def logo_of(site: Site) -> dict[str, bytes]:
    """Return the logo of the site's theme as a file, if the site has one that can be set."""
    try:
        found = picture(site.config.logo, "index.html", site.folder)
    except NoPicture:
        return {}
    return {found.name: found.content}
