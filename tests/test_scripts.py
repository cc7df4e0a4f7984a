"""The browser wing: how modules are joined, that they set no global, and that a tool which fails stops no other."""

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from lxml import html
from playwright.sync_api import Browser, Page, expect

from browser.join import Unjoinable, ordered, script, scripts
from macros import TOOLS
from macros.scripts import page_scripts, starters, worker_script
from tests.conftest import ROOT, Watched

FOLDER = "assets/javascripts"
STARTED = sorted(starters(TOOLS))
# The theme's own names, in files of ours because a page may hold no inline script; and what its offline plugin gives a page.
THEMES = {"__md_scope", "__md_hash", "__md_get", "__md_set", "__md_chosen", "__index"}
PAGES = (
    "law/time-limits",
    "casework/letters",
    "health-check/action-plan",
    "training/taking-on-a-case",
    "reference/privacy",
)


@pytest.fixture
def wing(tmp_path: Path) -> Callable[..., Path]:
    """Write modules by path, and return the folder."""

    def written(**texts: str) -> Path:
        for name, text in texts.items():
            (tmp_path / f"{name}.js").write_text(text, "utf-8")
        return tmp_path

    return written


@pytest.fixture
def blank(browser: Browser):
    page = browser.new_page()
    yield page
    page.close()


def run(page: Page, text: str) -> None:
    page.add_script_tag(content=text)


def test_a_module_gives_what_it_exports_under_the_names_that_others_import(wing, blank: Page):
    root = wing(
        base='export const one = 1\nexport class Odd extends Error {}\nconst two = 2\nexport { two as second, one as first }\n',
        top='import {\n  first,\n  second as other,\n} from "./base.js"\nimport * as base from "./base.js"\n'
        "document.title = JSON.stringify([first, other, base.one, new base.Odd().message])\n",
    )  # fmt: skip
    run(blank, script(ordered(root, ["top.js"])))
    assert blank.title() == '[1,2,1,""]'


def test_a_module_that_tools_share_is_in_one_script_and_runs_once(wing, blank: Page):
    root = wing(
        site='import { page } from "./page.js"\npage()\n',
        page="export const page = () => {}\n",
        store='import { page } from "./page.js"\ndocument.title += "s"\nexport const held = [page]\n',
        own="export const own = 1\n",
        one='import { held } from "./store.js"\nimport { own } from "./own.js"\nheld.push(own)\n',
        two='import { held } from "./store.js"\ndocument.title += held.length\n',
    )
    made = scripts(root, "site.js", {"one": "one.js", "two": "two.js"})
    holders = {
        name: [path for path in made if f"modules.{name} ??= " in made[path]] for name in ("page", "store", "own")
    }
    assert holders == {"page": ["site.js"], "store": ["shared.js"], "own": ["tools/one.js"]}
    for text in made.values():
        run(blank, text)
    assert blank.title() == "s2"


def test_a_module_that_few_tools_share_weighs_on_no_other_and_runs_once(wing, blank: Page):
    root = wing(
        site="document.title = ''\n",
        few='document.title += "f"\nexport const held = []\n',
        one='import { held } from "./few.js"\nheld.push(1)\n',
        two='import { held } from "./few.js"\ndocument.title += held.length\n',
        other="export const other = 1\n",
        another="export const another = 1\n",
    )
    made = scripts(root, "site.js", {name: f"{name}.js" for name in ("one", "two", "other", "another")})
    assert [path for path in made if "modules.few ??=" in made[path]] == ["tools/one.js", "tools/two.js"]
    for text in made.values():
        run(blank, text)
    assert blank.title() == "f1"


def test_the_same_modules_make_the_same_scripts():
    """In another process too, where sets have another order."""
    code = "import json; from macros import ROOT, TOOLS; from macros.scripts import page_scripts; print(json.dumps(page_scripts(ROOT, TOOLS)))"
    env = {**os.environ, "PYTHONHASHSEED": "1"}
    made = subprocess.run([sys.executable, "-c", code], cwd=ROOT, env=env, capture_output=True, text=True, check=True)
    assert json.loads(made.stdout) == page_scripts(ROOT, TOOLS)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ('import odd from "./base.js"', "import odd"),
        ('import "./base.js"', 'import "./base.js"'),
        ('import { one } from "base"', "import { one }"),
        ('export * from "./base.js"', "export *"),
        ('export { one } from "./base.js"', "export { one }"),
        ("export default 1", "export default 1"),
        ("export let one = 1", "export let"),
        ("export const { one } = { one: 1 }", "export const {"),
        ("await 1", "await 1"),
        ('import { missing } from "./base.js"', "“missing”, which base.js does not export"),
        ('import { one } from "./nowhere.js"', "nowhere.js, which is not there"),
        ('import { one } from "./top.js"\nexport const one = 1', "imports itself"),
    ],
)
def test_what_can_not_be_joined_is_refused_with_its_place(text: str, says: str, wing):
    root = wing(base="export const one = 1\n", top=f"{text}\n")
    with pytest.raises(Unjoinable) as refused:
        ordered(root, ["top.js"])
    assert "top.js" in str(refused.value)
    assert says in str(refused.value)


def names(page: Page) -> set[str]:
    return set(page.evaluate("Object.getOwnPropertyNames(globalThis)"))


def test_no_script_of_ours_sets_a_global(browser: Browser, site: Path):
    """Compare each page with itself where its scripts of ours are left out."""

    def seen(page: Page, address: str) -> set[str]:
        page.goto((site / f"{address}.html").as_uri())
        return names(page)

    ours, theirs = browser.new_page(), browser.new_page()
    for name in ("site.js", "shared.js", "search.js", "tools/*.js"):
        theirs.route(f"**/{FOLDER}/{name}", lambda route: route.abort())
    for address in PAGES:
        assert seen(ours, address) - seen(theirs, address) <= THEMES, address
    ours.close()
    theirs.close()


def test_no_script_of_ours_names_anything_outside_its_function(blank: Page):
    made = {**page_scripts(ROOT, TOOLS), "worker": "// Staffside" + worker_script(ROOT).split("\n// Staffside", 1)[1]}
    for name, text in made.items():
        lines = [
            line
            for line in text.rstrip().split("\n")
            if line and not line.startswith("//") and "Joined from" not in line
        ]
        assert (lines[0], lines[1], lines[-1]) == ("(() => {", '"use strict";', "})();"), name
        blank.evaluate("text => { new Function(text) }", text)


def broken(browser: Browser, site: Path, address: str, module: str, body: Callable[[str], str]) -> Watched:
    """Open a page over HTTP-like routes, one of its scripts changed."""
    watched = Watched(browser.new_context())
    changed = (site / FOLDER / module).read_text("utf-8")
    watched.page.route(
        f"**/{FOLDER}/{module}", lambda route: route.fulfill(body=body(changed), content_type="text/javascript")
    )
    watched.page.goto((site / f"{address}.html").as_uri())
    return watched


FAILED = "This tool could not start here."
THROWS = 'tool("quiz", (place) => { place.textContent = "half"; throw new Error("broken") })'
BREAKS = {
    "its start throws": lambda text: re.sub(r'^tool\("quiz"', f"{THROWS}\ntool('none'", text, flags=re.MULTILINE),
    "its module throws": lambda text: text.replace('"use strict";', '"use strict"; throw new Error("broken");', 1),
    "it can't be read by this browser": lambda text: f"broken {text}",
}


# Came to browsers after 2022: a tool that uses it is blank on an older phone.
TOO_NEW = (
    r"\b(?:Map|Object)\.groupBy\b|\.(?:toSorted|toReversed|toSpliced|isSubsetOf|symmetricDifference)\("
    r"|\bwithResolvers\b|\bfromAsync\b"
)


LOOKS_BEHIND = r"\(\?<[=!]"
# Tools for figures and plans, which a rep reads at a desk.
AT_A_DESK = {"tools/wres_reader.js", "tools/plan_tester.js", "tools/action_plan.js"}


def test_no_script_of_ours_asks_for_what_a_phone_of_2022_lacks():
    for name, text in {**page_scripts(ROOT, TOOLS), "the search worker": worker_script(ROOT)}.items():
        assert not re.search(TOO_NEW, text), name
        assert name in AT_A_DESK or not re.search(LOOKS_BEHIND, text), name


@pytest.mark.parametrize("how", BREAKS)
def test_a_tool_that_fails_stops_no_other_and_leaves_its_words(how: str, browser: Browser, site: Path):
    watched = broken(browser, site, "training/taking-on-a-case", "tools/quiz.js", BREAKS[how])
    page = watched.page
    expect(page.locator("[data-tool=quiz]").get_by_role("alert")).to_contain_text(FAILED)
    without = html.parse(site / "training/taking-on-a-case.html").xpath("//*[@data-tool='quiz']//*[@data-question]")
    assert page.locator("[data-tool=quiz] [data-question]").count() == len(without) > 0
    assert watched.faults, "the fault reaches the console"
    expect(page.get_by_role("button", name="Mark this module as read")).to_be_visible()
    assert page.get_by_text(FAILED).count() == 1
    expect(page.locator("button.menu")).to_be_attached()


def test_a_part_of_every_page_that_fails_stops_no_other(browser: Browser, site: Path):
    def fails(text: str) -> str:
        return text.replace(
            "modules.browser_site_keyboard ??= ",
            'modules.browser_site_keyboard = { start: () => { throw new Error("broken") } };\nmodules.unused ??= ',
            1,
        )

    watched = broken(browser, site, "training/taking-on-a-case", "site.js", fails)
    assert any("broken" in fault for fault in watched.faults)
    expect(watched.page.get_by_role("button", name="Mark this module as read")).to_be_visible()
    expect(watched.page.get_by_role("button", name="Practise")).to_be_visible()


def test_every_tool_starts_where_it_stands(open_page, site: Path):
    places = {
        name: path.relative_to(site).with_suffix("").as_posix()
        for path in sorted(site.rglob("*.html"))
        for name in re.findall(r'data-tool="(\w+)"', path.read_text("utf-8"))
        if not path.is_relative_to(site / "contributing")
    }
    assert sorted(places) == STARTED
    watched = open_page("index")
    for address in sorted(set(places.values())):
        watched.open(site, address)
        assert watched.page.locator("[data-tool]:not([data-started=yes])").count() == 0, address
        assert not watched.faults, address
