"""The path, or one module of it, as a SCORM 1.2 package: the pages, the cases and the quizzes, with our own scripts.

A package is one SCO: it has one line among the marks of a platform. So each module has a package of its own, beside
the one that holds them all. It asks for nothing from anywhere and keeps nothing on the device. What it tells the
platform is how each quiz and case ended, the score, and which questions were right, never an answer: player/record.js.
"""

import json
import re
from pathlib import Path

from lxml import html
from lxml.builder import ElementMaker
from markupsafe import Markup

from browser.join import ROOT, ordered, script
from exports.archive import archive
from exports.lms.moodle import indented
from exports.lms.pages import Reading, gathered
from exports.site import Site
from macros.render.book import Book
from macros.render.words import day
from macros.tools.training.model import MODULES

PLAYER = Path(__file__).parent / "player"
COURSE = "exports/lms/player/player.js"
SCRIPT = "course.js"
WORN = ("checklist", "finder", "health_check", "letters", "plan_tester", "quiz", "scenario", "training")
"""The tools whose looks the course wears: those that it starts, and those whose words it shows."""
CP, ADL = "http://www.imsproject.org/xsd/imscp_rootv1p1p2", "http://www.adlnet.org/xsd/adlcp_rootv1p2"
XSI = "http://www.w3.org/2001/XMLSchema-instance"
M = ElementMaker(namespace=CP, nsmap={None: CP, "adlcp": ADL, "xsi": XSI})
TITLE = "Tackling race discrimination at work"
PASS = 70
"""The score, of 100, from which a package is passed."""


def scorm(book: Book, site: Site, module_id: str = "") -> bytes:
    """Return the package, ready for a platform: of one module, or of the whole path."""
    modules = [module_id] if module_id else list(book.data[MODULES])
    title = book.data[MODULES][module_id].title if module_id else TITLE
    name = f"{book.data.edition.name}: {title}"
    assets = site.folder / "assets"
    files = {SCRIPT: script(ordered(ROOT, [COURSE])).encode()}
    sheets = ("staffside", *(f"tools/{tool}" for tool in WORN))
    look = "".join((assets / f"stylesheets/{sheet}.css").read_text("utf-8") for sheet in sheets)
    # The handbook's typeface is left out: a package for platforms should be small.
    files["look.css"] = (
        re.sub(r"@font-face\s*\{[^}]*\}", "", look) + (PLAYER / "player.css").read_text("utf-8")
    ).encode()
    pages = gathered(site, [f"training/{module}" for module in modules])
    files["index.html"] = _index(book, name, modules, pages)
    identifier = "-".join(filter(None, ("staffside-training", module_id)))
    parts = {"imsmanifest.xml": _manifest(book, name, identifier, sorted(files)), **dict(sorted(files.items()))}
    return archive(parts, book.stated)


def _index(book: Book, name: str, modules: list[str], pages: list[Reading]) -> bytes:
    path = [
        {"id": one.id, "title": one.title, "minutes": one.minutes, "scenario": one.scenario is not None}
        for one in map(book.data[MODULES].__getitem__, modules)
    ]
    data = json.dumps({"modules": path, "pass": PASS}, ensure_ascii=False, sort_keys=True).replace("<", "\\u003c")
    held = Markup("\n").join(
        Markup('<template data-page="{}" data-title="{}">{}</template>').format(
            page.id, page.title, Markup(html.tostring(page.content, encoding="unicode", with_tail=False))
        )
        for page in pages
    )
    whole = INDEX.format(
        name=name,
        home="The module" if len(modules) == 1 else "List of modules",
        script=SCRIPT,
        day=day(book.stated),
        data=Markup(data),
        held=held,
    )
    return whole.encode()


INDEX = Markup("""<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{name}</title>
<link rel="stylesheet" href="look.css">
<script src="{script}" defer></script>
</head>
<body>
<header class="player-head">
<p class="player-name">{name}</p>
<nav aria-label="The path">
<a class="md-button" href="#">{home}</a>
<a class="md-button" data-back hidden href="#">Back</a>
</nav>
<p class="player-greeting" role="status"></p>
<p class="player-told" role="status"></p>
</header>
<main class="md-typeset md-content__inner" tabindex="-1">
<noscript><p>This course needs scripts: allow them in your browser, then open it again.
The same pages, without a course, are in the handbook.</p></noscript>
</main>
<footer class="player-foot md-typeset">
<p>All law here is stated as at {day} or later: a page that was checked since says so under its title.
Not legal advice. Guidance CC BY-SA 4.0, code MIT.</p>
</footer>
<script type="application/json" id="path">{data}</script>
{held}
</body>
</html>
""")
"""The page that the platform opens: the player, and every page of the package in it."""


def _manifest(book: Book, title: str, identifier: str, files: list[str]) -> bytes:
    """Return the manifest: the metadata that SCORM asks for, one item, one SCO with each of its files.

    It names no score to pass: a platform that knows one fails whoever leaves early. The package says it itself.
    """
    version = re.sub(r"[^0-9.]", "", f"{book.stated:%Y.%m.%d}")
    where = " ".join((CP, "imscp_rootv1p1p2.xsd", ADL, "adlcp_rootv1p2.xsd"))
    about = M("metadata", M("schema", "ADL SCORM"), M("schemaversion", "1.2"))
    item = M("item", M("title", title), identifier="course", identifierref="sco", isvisible="true")
    organization = M("organization", M("title", title), item, identifier="path")
    sco = M("resource", {f"{{{ADL}}}scormtype": "sco"}, identifier="sco", type="webcontent", href="index.html")
    sco.extend(M("file", href=name) for name in files)
    root = M(
        "manifest",
        {f"{{{XSI}}}schemaLocation": where},
        about,
        M("organizations", organization, default="path"),
        M("resources", sco),
        identifier=identifier,
        version=version,
    )
    return indented(root)
