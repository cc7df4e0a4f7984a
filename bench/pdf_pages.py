"""The pages of a built site in the shapes that makers of PDFs read.

`python -m bench.pdf_pages SETTINGS SITE FILE` makes them into one PDF as the exporter does.
"""

import sys
from datetime import date
from pathlib import Path

import yaml
from lxml import html

from exports.clean import Cleaned, clean
from exports.config import read_config
from exports.face import Face
from exports.pdf.compile import pdf
from exports.pdf.documents import everything
from exports.site import Site, read_site

STYLE = """
@page { size: A4; margin: 25mm 21mm; @bottom-right { content: counter(page) } @top-left { content: string(part) } }
body { font: 10.5pt/1.4 sans-serif } h1 { break-before: page; string-set: part content() } svg { width: 11cm }
img { max-width: 100%; max-height: 20cm } table { border-collapse: collapse; width: 100%; font-size: 9.5pt }
td, th { border-bottom: 1px solid; text-align: left }
nav a::after { content: leader('.') target-counter(attr(href), page) } nav a { display: block }
article a[href^='#']::after { content: ' (page ' target-counter(attr(href), page) ')' }
.opened, .admonition { border-left: 3pt solid; padding-left: 8pt } .footnote-text { float: footnote }
"""
STATED = date(2026, 1, 1)
"""Any day: it dates the files, and the times don't depend on it."""


class Pages:
    """The pages of a built site, for makers that read something else than a built site."""

    def __init__(self, settings: Path, built: Path, folder: Path) -> None:
        self.site = site(settings, built)
        self.folder = folder

    def one_page(self) -> Path:
        """Write the cleaned articles one after another, after a list of contents, with their pictures beside them."""
        pages = self.site.pages
        contents = "".join(f"<a href='#{page.key}'>{page.title}</a>" for page in pages.values())
        articles = "".join(_written(clean(page, pages), self.folder) for page in pages.values())
        path = self.folder / "one.html"
        told = f"<!doctype html><html lang='en'><meta charset='utf-8'><title>Handbook</title><style>{STYLE}</style>"
        path.write_text(f"{told}<h1>Contents</h1><nav>{contents}</nav>{articles}</html>", "utf-8")
        return path

    def project(self) -> Path:
        """Write the articles as a site of their own, with the plugin and without."""
        folder = self.folder / "project"
        nav = []
        for number, page in enumerate(self.site.pages.values()):
            place = folder / "docs" / f"page-{number}"
            place.mkdir(parents=True)
            body = _written(clean(page, {page.address: page}), place)
            (place / "page.md").write_text(f"---\ntitle: {page.title!r}\n---\n\n{body}\n", "utf-8")
            nav.append(f"page-{number}/page.md")
        for name, plugins in (("plain", []), ("whole", [{"to-pdf": {"output_path": "handbook.pdf"}}])):
            settings: dict[str, object] = {"site_name": "Handbook", "site_dir": name, "nav": nav}
            settings |= {"plugins": plugins, "theme": {"name": "material", "font": False}, "use_directory_urls": False}
            (folder / f"{name}.yml").write_text(yaml.safe_dump(settings), "utf-8")
        return folder


def site(settings: Path, built: Path) -> Site:
    """Return a built site as the exporter reads it."""
    return read_site(read_config(settings), built, STATED)


def _written(page: Cleaned, folder: Path) -> str:
    for name, content in page.pictures.items():
        (folder / name).write_bytes(content)
    return str(html.tostring(page.article, encoding="unicode"))


if __name__ == "__main__":
    settings, built, file = map(Path, sys.argv[1:])
    file.write_bytes(pdf(everything(site(settings, built), Face(""))))
