"""The whole path as one SCORM 1.2 package with one SCO: the pages, the cases and the quizzes, with our own scripts.

The package asks for nothing from anywhere and keeps nothing on the device. What it tells the platform is how
each quiz and case ended and the score, never an answer: player/record.js.
"""

import json
import re
from html import escape
from pathlib import Path
from xml.etree import ElementTree
from xml.etree.ElementTree import Element, SubElement

from lxml import html

from browser.join import ROOT, ordered, script
from exports.archive import archive
from exports.lms.pages import Reading, gathered
from macros.render.book import Book
from macros.render.words import day
from macros.tools.training.model import MODULES

PLAYER = Path(__file__).parent / "player"
COURSE = "exports/lms/player/player.js"
SCRIPT = "course.js"
CP, ADL = "http://www.imsproject.org/xsd/imscp_rootv1p1p2", "http://www.adlnet.org/xsd/adlcp_rootv1p2"
XSI = "http://www.w3.org/2001/XMLSchema-instance"
TITLE = "Tackling race discrimination at work"


def scorm(book: Book, site: Path, address: str = "") -> bytes:
    """Return the package, ready for a platform."""
    assets = site / "assets"
    files = {SCRIPT: script(ordered(ROOT, [COURSE])).encode()}
    look = (assets / "stylesheets/staffside.css").read_text("utf-8")
    # The handbook's typeface is left out: a package for platforms should be small.
    files["look.css"] = (
        re.sub(r"@font-face\s*\{[^}]*\}", "", look) + (PLAYER / "player.css").read_text("utf-8")
    ).encode()
    pages = gathered(site, [f"training/{module}" for module in book.data[MODULES]], address)
    files["index.html"] = _index(book, pages)
    parts = {"imsmanifest.xml": _manifest(book, sorted(files)), **dict(sorted(files.items()))}
    return archive(parts, book.as_of)


def _index(book: Book, pages: list[Reading]) -> bytes:
    modules = [
        {"id": one.id, "title": one.title, "minutes": one.minutes, "scenario": one.scenario is not None}
        for one in book.data[MODULES].values()
    ]
    data = json.dumps({"modules": modules}, ensure_ascii=False, sort_keys=True).replace("<", "\\u003c")
    held = "\n".join(
        f'<template data-page="{escape(page.id)}" data-title="{escape(page.title)}">'
        f"{html.tostring(page.content, encoding='unicode', with_tail=False)}</template>"
        for page in pages
    )
    name = escape(f"{book.data.edition.name}: {TITLE}")
    return f"""<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{name}</title>
<link rel="stylesheet" href="look.css">
<script src="{SCRIPT}" defer></script>
</head>
<body>
<header class="player-head">
<p class="player-name">{name}</p>
<nav aria-label="The path">
<a class="md-button" href="#">List of modules</a>
<a class="md-button" data-back hidden href="#">Back</a>
</nav>
<p class="player-told" role="status"></p>
</header>
<main class="md-typeset md-content__inner" tabindex="-1">
<noscript><p>This course needs scripts. The same pages, without a course, are in the handbook.</p></noscript>
</main>
<footer class="player-foot md-typeset">
<p>Law as it stands on {day(book.as_of)}. Not legal advice. Guidance CC BY-SA 4.0, code MIT.</p>
</footer>
<script type="application/json" id="path">{data}</script>
{held}
</body>
</html>
""".encode()


def _manifest(book: Book, files: list[str]) -> bytes:
    """Return the manifest: the metadata that SCORM asks for, one item, one SCO with each of its files."""
    for prefix, space in (("", CP), ("adlcp", ADL), ("xsi", XSI)):
        ElementTree.register_namespace(prefix, space)
    version = re.sub(r"[^0-9.]", "", f"{book.as_of:%Y.%m.%d}")
    root = Element(f"{{{CP}}}manifest", identifier="staffside-training", version=version)
    where = " ".join((CP, "imscp_rootv1p1p2.xsd", ADL, "adlcp_rootv1p2.xsd"))
    root.set(f"{{{XSI}}}schemaLocation", where)
    about = SubElement(root, f"{{{CP}}}metadata")
    SubElement(about, f"{{{CP}}}schema").text = "ADL SCORM"
    SubElement(about, f"{{{CP}}}schemaversion").text = "1.2"
    organizations = SubElement(root, f"{{{CP}}}organizations", default="path")
    organization = SubElement(organizations, f"{{{CP}}}organization", identifier="path")
    title = f"{book.data.edition.name}: {TITLE}"
    SubElement(organization, f"{{{CP}}}title").text = title
    item = SubElement(organization, f"{{{CP}}}item", identifier="course", identifierref="sco", isvisible="true")
    SubElement(item, f"{{{CP}}}title").text = title
    resources = SubElement(root, f"{{{CP}}}resources")
    sco = SubElement(resources, f"{{{CP}}}resource", identifier="sco", type="webcontent", href="index.html")
    sco.set(f"{{{ADL}}}scormtype", "sco")
    for name in files:
        SubElement(sco, f"{{{CP}}}file", href=name)
    ElementTree.indent(root)
    made: bytes = ElementTree.tostring(root, "utf-8", xml_declaration=True)
    return made + b"\n"
