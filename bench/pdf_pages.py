"""The pages that makers of PDFs are measured on: a part of the built site, taken many times over.

`python -m bench.pdf_pages SETTINGS FILE` makes them into one PDF as the exporter does.
"""

import shutil
import sys
from datetime import date
from pathlib import Path

import yaml
from lxml import html

from exports.clean import clean
from exports.config import read_config
from exports.face import Face
from exports.pdf.compile import pdf
from exports.pdf.documents import handbook
from exports.site import Site, read_site

ROOT = Path(__file__).parent.parent
STYLE = """
@page { size: A4; margin: 25mm 21mm; @bottom-right { content: counter(page) } @top-left { content: string(part) } }
body { font: 10.5pt/1.4 sans-serif } h1 { break-before: page; string-set: part content() } svg { width: 11cm }
table { border-collapse: collapse; width: 100%; font-size: 9.5pt } td, th { border-bottom: 1px solid; text-align: left }
nav a::after { content: leader('.') target-counter(attr(href), page) } nav a { display: block }
article a[href^='#']::after { content: ' (page ' target-counter(attr(href), page) ')' }
.opened, .admonition { border-left: 3pt solid; padding-left: 8pt } .footnote-text { float: footnote }
"""

STATED = date(2026, 1, 1)
"""Any day: it dates the files, and the times don't depend on it."""


class Copies:
    """Copies of a part of the site, in a folder of their own, in the shapes that each maker reads."""

    def __init__(self, site: Path, section: str, times: int, folder: Path) -> None:
        config = read_config(ROOT / "mkdocs.yml")
        whole = read_site(config, site, STATED)
        wanted = [each for each in whole.sections if section in ("all", each.stem)]
        if not wanted:
            sys.exit(f"No section {section}. There are: all, {', '.join(each.stem for each in whole.sections)}")
        self.folder = folder
        self.count = times * sum(len(each.pages) for each in wanted)
        nav = []
        for copy in range(times):
            shutil.copytree(site, folder / "site" / f"copy{copy}", ignore=_not_pages)
            nav += [
                {f"{each.title} {copy}": [f"copy{copy}/{page.address[:-5]}.md" for page in each.pages]}
                for each in wanted
            ]
        (folder / "mkdocs.yml").write_text(yaml.safe_dump({"site_name": config.site_name, "nav": nav}), "utf-8")

    def site(self) -> Site:
        """Return the copies as our exporter reads them."""
        config = read_config(self.folder / "mkdocs.yml")
        return read_site(config, self.folder / "site", STATED)

    def one_page(self) -> Path:
        """Write the cleaned articles one after another, after a list of contents."""
        site = self.site()
        pages = list(site.pages.values())
        contents = "".join(f"<a href='#{page.key}'>{page.title}</a>" for page in pages)
        articles = "".join(html.tostring(clean(page, site.pages).article, encoding="unicode") for page in pages)
        path = self.folder / "one.html"
        told = f"<!doctype html><html lang='en'><meta charset='utf-8'><title>Handbook</title><style>{STYLE}</style>"
        path.write_text(f"{told}<h1>Contents</h1><nav>{contents}</nav>{articles}</html>", "utf-8")
        return path

    def project(self) -> Path:
        """Write the articles as a site of their own, with the plugin and without."""
        folder = self.folder / "project"
        (folder / "docs").mkdir(parents=True)
        (folder / "docs" / "index.md").write_text("# Handbook\n", "utf-8")
        for page in self.site().pages.values():
            path = folder / "docs" / f"{page.address[:-5]}.md"
            path.parent.mkdir(parents=True, exist_ok=True)
            body = html.tostring(clean(page, {page.address: page}).article, encoding="unicode")
            path.write_text(f"---\ntitle: {page.title!r}\n---\n\n{body}\n", "utf-8")
        nav = read_config(self.folder / "mkdocs.yml").nav or []
        for name, plugins in (("plain", []), ("whole", [{"to-pdf": {"output_path": "handbook.pdf"}}])):
            settings: dict[str, object] = {"site_name": "Handbook", "site_dir": name, "nav": ["index.md", *nav]}
            settings |= {"plugins": plugins, "theme": {"name": "material", "font": False}, "use_directory_urls": False}
            (folder / f"{name}.yml").write_text(yaml.safe_dump(settings), "utf-8")
        return folder


def _not_pages(folder: str, names: list[str]) -> list[str]:
    return [name for name in names if name == "assets" or (Path(folder, name).is_file() and not name.endswith(".html"))]


if __name__ == "__main__":
    settings = Path(sys.argv[1])
    pages = read_site(read_config(settings), settings.parent / "site", STATED)
    Path(sys.argv[2]).write_bytes(pdf(handbook(pages, Face("Benchmark"))))
