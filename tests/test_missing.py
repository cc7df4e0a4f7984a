"""The page for addresses that are not there, from a real server: at any depth, under a path, with no signal."""

import base64
import hashlib
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest
from lxml import html
from playwright.sync_api import Browser, expect

from tests.conftest import ROOT, Watched, violations

SETTINGS = """
site_name: Staffside
site_url: {address}
use_directory_urls: false
theme: {{name: material, custom_dir: overrides, language: staffside, font: false, logo: assets/images/logo.svg,
  favicon: assets/images/favicon.svg}}
nav: [index.md, {{The law: [law/index.md, law/deep/er.md]}}, urgent.md]
extra: {{tools: {{}}}}
plugins: []
hooks: [overrides/captions.py]
"""
PUBLISHED = {"anywhere": "", "under-a-path": "https://example.org/staffside/", "at-the-top": "https://example.org/"}
BUILD = """
import sys
from mkdocs.commands.build import build
from mkdocs.config import load_config

for name in sys.argv[1:]:
    build(load_config(f"{name}.yml", site_dir=f"site-{name}"))
"""
MISSING = (
    "nothing.html",
    "law/nothing.html",
    "law/deep/nothing.html",
    "law/law/no.html",
    "a/b/c",
    "a/b/c/",
    "a//b.html?x=1#y",
)


class Server(SimpleHTTPRequestHandler):
    """Answers as hosts do: the page for missing addresses, with its code."""

    def send_error(self, code: int, *_: object) -> None:
        page = (Path(self.directory) / self.server.top / "404.html").read_bytes()  # type: ignore[attr-defined]
        self.send_response(code)
        self.send_header("Content-Type", "text/html")
        self.end_headers()
        self.wfile.write(page)

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture(scope="module")
def handbooks(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A handbook of four pages with our look, built for each address where it may be published."""
    folder = tmp_path_factory.mktemp("handbooks")
    shutil.copytree(ROOT / "overrides", folder / "overrides")
    for page in ("index", "law/index", "law/deep/er", "urgent"):
        file = folder / f"docs/{page}.md"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(f"---\ntitle: Page {page}\n---\n\nWords.\n")
    for name, address in PUBLISHED.items():
        (folder / f"{name}.yml").write_text(SETTINGS.format(address=address))
    subprocess.run([sys.executable, "-c", BUILD, *PUBLISHED], cwd=folder, check=True)
    return folder


@pytest.fixture(params=["", "staffside/", "unions/staffside/"])
def top(request: pytest.FixtureRequest) -> str:
    """Where the handbook stands on its host."""
    return request.param


@pytest.fixture(params=PUBLISHED)
def home(request: pytest.FixtureRequest, top: str, handbooks: Path, tmp_path: Path) -> Iterator[str]:
    """The address of the handbook, at the top of a host or under a path."""
    stands = tmp_path / "host" / top
    stands.parent.mkdir(parents=True, exist_ok=True)
    stands.symlink_to(handbooks / f"site-{request.param}")
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Server, directory=str(tmp_path / "host")))
    server.top = top  # type: ignore[attr-defined]
    Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/{top}"
    server.shutdown()
    server.server_close()


def test_a_missing_page_leads_home_from_any_depth(home: str, top: str, tmp_path: Path, browser: Browser) -> None:
    context = browser.new_context()
    watched = Watched(context)
    page, handbook = watched.page, tmp_path / "host" / top
    for missing in MISSING:
        watched.asked.clear()
        page.goto(home + missing)
        expect(page.get_by_role("heading", name="This page is not here")).to_be_visible()
        expect(page.get_by_text("shorten the address")).to_be_hidden()
        led = page.locator("a").evaluate_all("links => links.map(link => link.href)")
        assert all(address.startswith(home) for address in led), missing
        assert {address.removeprefix(home) for address in led} == {"index.html", "urgent.html", "law/index.html"}
        assert all((handbook / address.removeprefix(home)).is_file() for address in led)
        asked = [address for address in watched.asked if address != page.url.partition("#")[0]]
        assert all(address.endswith("/manifest.webmanifest") for address in asked), asked
        if missing.startswith(("law/deep", "law/n", "nothing")):
            assert asked == [f"{home}manifest.webmanifest"]
    # A browser tells of each folder that was asked in vain, and of the missing page itself.
    assert not [fault for fault in watched.faults if "404" not in fault]
    page.get_by_role("link", name="Something just happened?").click()
    expect(page.locator("article h1")).to_have_text("Page urgent")
    context.close()


def test_without_scripts_a_missing_page_says_how_to_get_home(home: str, browser: Browser) -> None:
    context = browser.new_context(java_script_enabled=False)
    watched = Watched(context)
    watched.page.goto(f"{home}law/nothing.html")
    expect(watched.page.get_by_text("shorten the address at the top of your browser")).to_be_visible()
    assert len(watched.asked) == 1
    context.close()


def test_the_one_script_of_a_missing_page_is_allowed_by_its_fingerprint(site: Path) -> None:
    root = html.parse(str(site / "404.html")).getroot()
    (script,) = root.xpath("//script | //*[@*[starts-with(name(), 'on')]]")
    seal = base64.b64encode(hashlib.sha256(script.text.encode()).digest()).decode()
    (policy,) = root.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
    assert re.findall(r"script-src ([^;]*);", policy) == [f"'sha256-{seal}'"]
    assert policy.startswith("default-src 'none'; ")
    assert not root.xpath("//link | //img | //iframe")


@pytest.mark.parametrize(("width", "scheme"), [(320, "light"), (1280, "dark")])
def test_a_missing_page_is_accessible_and_fits(width: int, scheme: str, site: Path, browser: Browser) -> None:
    context = browser.new_context(color_scheme=scheme, viewport={"width": width, "height": 900}, offline=True)
    page = Watched(context).open(site, "404")
    assert not violations(page)
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    context.close()
