"""The case simulations: their stories, what the build refuses, every path walked, and each story in a real browser."""

import html
import json
import re
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import lxml.html
import markdown
import pytest
import yaml
from playwright.sync_api import Page, expect

from macros import TOOLS
from macros.models.load import Data, load
from macros.models.mistakes import Mistakes
from macros.models.prose import sentences, typed_figures
from macros.models.yaml_file import YamlFile
from macros.render.book import Book, WrongUse
from macros.render.words import day
from macros.rules.law import Law
from macros.rules.time_limits import Conciliation, last_day, safe_day
from macros.tools.quiz.checks import TYPED_DATE
from macros.tools.scenario.checks import dates
from macros.tools.scenario.macro import graph, scenario
from macros.tools.scenario.model import SCENARIOS, Scenario
from macros.tools.training.model import MODULES
from tests.conftest import AS_OF, ROOT, Watched, violations
from tests.modules import joined
from tests.oracles.scenario import Walk, judge, paths, walk
from tests.prose import grade
from tests.tool_page import FULL

STORIES = (
    "bad-ratings",
    "blame-after-an-incident",
    "discipline-others-would-not-face",
    "passed-over",
    "patient-refuses-care",
    "plan-after-a-complaint",
    "remark-as-a-joke",
)
NAME = "remark-as-a-joke"
FILE = f"data/scenarios/{NAME}.yml"
TOOL = "[data-tool=scenario]"
SCRIPT = "<script>alert(1)</script><img src=x onerror=alert(1)>"
VECTORS = json.loads(json.dumps(yaml.safe_load((ROOT / "tests/vectors/scenario.yml").read_text("utf-8")), default=str))


def texts(story: Scenario) -> list[str]:
    """Return every text of a story that a reader reads."""
    file = YamlFile(ROOT / f"data/scenarios/{story.id}.yml", ROOT)
    hidden = ("dates", "limit", "id", "next", "facts", "see", "nation", "module", "kind", "went")
    return [
        text
        for path, text in file.items()
        if isinstance(text, str) and not any(step in hidden for step in path) and path[-2:-1] != ("documents",)
    ]


# The stories


def test_the_seven_stories_are_there(data: Data):
    assert tuple(sorted(data[SCENARIOS])) == STORIES


@pytest.mark.parametrize("name", STORIES)
def test_a_story_is_long_enough_to_decide_in_and_short_enough_to_finish(name: str, data: Data):
    story = data[SCENARIOS][name]
    assert 8 <= len(story.scenes) <= 14
    assert 2 <= len(story.documents) <= 4
    assert sum(scene.debrief is not None for scene in story.scenes) >= 3
    assert {scene.debrief.went for scene in story.scenes if scene.debrief} == {"good", "mixed", "badly"}
    assert sum(scene.find is not None for scene in story.scenes) >= 1
    assert all(4 <= len(path) <= 9 for path in every(graph_of(data, name)) if end(data, name, path).went == "good")


@pytest.mark.parametrize("name", STORIES)
def test_every_document_is_read_somewhere(name: str, data: Data):
    story = data[SCENARIOS][name]
    assert {i for scene in story.scenes for i in scene.documents} == {document.id for document in story.documents}


def test_a_story_stands_on_the_page_of_its_module(data: Data):
    for story in data[SCENARIOS].values():
        assert data[MODULES][story.module].scenario == story.id
        assert f'{{{{ scenario("{story.id}") }}}}' in data.pages[f"training/{story.module}"].words


def test_the_stories_are_set_in_all_four_nations(data: Data):
    assert {story.nation for story in data[SCENARIOS].values()} == {"england", "wales", "scotland", "northern-ireland"}


def test_at_least_two_stories_have_acts_either_side_of_the_new_limit(data: Data):
    change = data.facts["time-limit-six-months-new"].in_force_from
    assert change
    either = [
        story.id
        for story in data[SCENARIOS].values()
        if story.nation != "northern-ireland" and min(story.dates.values()) < change <= max(story.dates.values())
    ]
    assert len(either) >= 2


def test_northern_ireland_is_told_its_own_law(data: Data):
    for story in data[SCENARIOS].values():
        for scene in story.scenes:
            cited = {*scene.facts, *(f for choice in scene.choices for f in choice.facts)}
            cited |= set(scene.debrief.facts) if scene.debrief else set()
            assert all(story.nation in data.names[fact].nations for fact in cited), (story.id, scene.id)


@pytest.mark.parametrize("name", STORIES)
def test_no_text_types_a_date_or_a_figure_of_law(name: str, data: Data):
    for text in texts(data[SCENARIOS][name]):
        assert not TYPED_DATE.search(text), text
        plain = re.sub(r"\{[^}]*\}", "x", text)
        assert not list(typed_figures(plain)), (text, list(typed_figures(plain)))


@pytest.mark.parametrize("name", STORIES)
def test_a_story_is_in_plain_words(name: str, data: Data):
    told = [part for text in texts(data[SCENARIOS][name]) if " | " not in text for part in sentences(text)]
    assert grade(told) <= 6
    for text in texts(data[SCENARIOS][name]):
        assert not re.search(r"[—–\"]|\bBAME\b|\bBME\b|ethnic minorit|robust|leverage|journey|navigat", text), text


def test_the_duty_not_confirmed_never_reads_as_begun(data: Data):
    story = (ROOT / "data/scenarios/patient-refuses-care.yml").read_text("utf-8")
    assert "was due to begin on {third-party-duty-2026.in_force_from}" in story
    assert "you can now" not in story.lower()


# Every path


def graph_of(data: Data, name: str) -> dict[str, Any]:
    return graph(Book(data, AS_OF), data[SCENARIOS][name])


def every(of: dict[str, Any]) -> list[tuple[str, ...]]:
    return list(paths(of))


def end(data: Data, name: str, path: tuple[str, ...]) -> Walk:
    return walk(graph_of(data, name), path)


@pytest.mark.parametrize("name", STORIES)
def test_every_path_reaches_a_debrief_and_every_scene_is_on_a_path(name: str, data: Data):
    of = graph_of(data, name)
    reached: set[str] = set()
    for path in every(of):
        found = walk(of, path)
        assert found.wrong is None
        assert found.went in ("good", "mixed", "badly"), path
        assert len({scene for scene, _ in found.trail}) == len(found.trail), path
        reached |= {found.at, *(scene for scene, _ in found.trail)}
    assert reached == set(of["scenes"])


@pytest.mark.parametrize("name", STORIES)
def test_no_path_is_right_or_wrong_by_its_first_choice_alone(name: str, data: Data):
    """A real dilemma: every first choice can still end well, and can still end badly."""
    of = graph_of(data, name)
    ends: dict[str, set[str | None]] = {}
    for path in every(of):
        ends.setdefault(path[0], set()).add(walk(of, path).went)
    assert all({"good", "badly"} <= went for went in ends.values()), ends


@pytest.mark.parametrize("name", STORIES)
def test_the_best_choice_is_not_always_in_the_same_place(name: str, data: Data):
    of = graph_of(data, name)
    first = {scene: next(iter(told["choices"]), None) for scene, told in of["scenes"].items()}
    assert any(choice != first[scene] for path in every(of) for scene, choice in walk(of, path).trail)


@pytest.mark.parametrize("name", STORIES)
def test_the_days_to_find_are_the_rules(name: str, data: Data):
    story, of = data[SCENARIOS][name], graph_of(data, name)
    least = data.facts["safe-diary-rule"].values["safe_months"]
    for scene in story.scenes:
        if not scene.find:
            assert of["scenes"][scene.id]["day"] is None
            continue
        limit = scene.find.limit
        months = Law(data.facts, data.series).on("race-claim-limit", limit.act, limit.nation).values["months"]
        conciliation = Conciliation(limit.a, limit.b) if limit.a and limit.b else None
        assert of["scenes"][scene.id]["day"] == {
            "asks": limit.answer,
            "safe": safe_day(limit.first or limit.act, least, limit.nation, conciliation).isoformat(),
            "last": last_day(limit.act, months, limit.nation, conciliation).last_day.isoformat(),
        }


# The rule


@pytest.mark.parametrize("case", VECTORS["walks"], ids=lambda case: case["name"])
def test_a_walk_goes_where_its_choices_lead(case):
    found = walk(VECTORS["graph"], case["choices"])
    wanted = case["expected"]
    assert (found.at, found.went, found.wrong) == (wanted["at"], wanted["went"], wanted["wrong"])
    assert [list(step) for step in found.trail] == wanted["trail"]
    assert [list(entry) for entry in found.found] == wanted["found"]


@pytest.mark.parametrize("case", VECTORS["days"], ids=lambda case: case["name"])
def test_a_typed_day_is_judged(case):
    assert judge({"asks": case["asks"], "safe": "2026-12-23", "last": "2027-01-05"}, case["typed"]) == case["expected"]


def test_the_browser_walks_and_judges_as_python_does(browser, data: Data):
    page = browser.new_page()
    joined(page, scenario="macros/tools/scenario/rules.js", timeLimits="macros/tools/time_limits/rules.js")
    told = page.evaluate(
        """({graph, walks, days}) => ({
            walks: walks.map(one => scenario.walk(graph, one.choices)),
            days: days.map(one => scenario.judge({asks: one.asks, safe: "2026-12-23", last: "2027-01-05"}, one.typed)),
        })""",
        VECTORS,
    )
    assert told == {
        "walks": [w["expected"] for w in VECTORS["walks"]],
        "days": [d["expected"] for d in VECTORS["days"]],
    }
    for name in STORIES:
        of = graph_of(data, name)
        ways = every(of)
        ends = page.evaluate("([of, ways]) => ways.map(way => scenario.walk(of, way).at)", [of, ways])
        assert ends == [walk(of, way).at for way in ways]
        for scene in data[SCENARIOS][name].scenes:
            if scene.find:
                limit = scene.find.limit
                months = Law(data.facts, data.series).on("race-claim-limit", limit.act, limit.nation).values["months"]
                asked = [str(limit.act), months, limit.nation, limit.a and str(limit.a), limit.b and str(limit.b)]
                last = page.evaluate(
                    "([act, months, nation, a, b]) => "
                    "timeLimits.lastDay(act, months, nation, a && {dayA: a, dayB: b}).lastDay",
                    asked,
                )
                assert last == of["scenes"][scene.id]["day"]["last"]
    page.close()


# What the build refuses

END = "      see: [casework/first-meeting, casework/confidentiality, organising/being-an-ally]"
FAULTS = [
    ("a dead end", "mixed-late.debrief", None, "scenes.mixed-late", "A dead end: no choice and no debrief."),
    ("an orphan", "        next: mediation\n", "        next: wording\n", "scenes.mediation", "An orphan: no choice leads here."),
    ("an unknown scene", "next: receptionist", "next: receptionst", "scenes.route.choices.witness.next",
     'Unknown scene "receptionst". Did you mean "receptionist"?'),
    ("an unknown document", "documents: [her-note]", "documents: [his-note]", "scenes.clock.documents.0",
     'Unknown document "his-note". Did you mean "her-note"?'),
    ("an unknown page", END, END.replace("first-meeting", "frist-meeting"), "scenes.lost-trust.debrief.see",
     'Unknown pages id "casework/frist-meeting". Did you mean'),
    ("an unknown fact", "facts: [covert-recording]", "facts: [covert-recordin]", "scenes.words.choices.record.facts",
     'Unknown facts id "covert-recordin". Did you mean "covert-recording"?'),
    ("a path without a debrief", "        next: wording\n        consequence: >-\n          She nearly cries",
     "        next: call\n        consequence: >-\n          She nearly cries", "scenes.call", "A path without a debrief: it comes back"),
    ("no choice right to take", "      went: good\n", "      went: mixed\n", "scenes.call.choices", "No choice is right to take"),
    ("no bad ending", "      went: badly\n", "      went: mixed\n", "scenes", "No path ends in a debrief that went badly."),
    ("a date typed in text", "On {told} a member", "On 8 October a member", "scenes.call.text", '"8 October" is typed.'),
    ("a day that is not in the story", "{sent}", "{snet}", "scenes.wording.text",
     '"{snet}" prints nothing here. Did you mean "sent"?'),
    ("a limit about another day", "act: 2026-10-06, first", "act: 2026-10-07, first", "scenes.clock.find.limit.act",
     "The story has no such day."),
    ("a limit of another nation", "{nation: england, act: 2026-10-06, answer", "{nation: wales, act: 2026-10-06, answer",
     "scenes.late.find.limit.nation", "The story is set in England."),
    ("Day A without Day B", "act: 2026-10-06, answer", "act: 2026-10-06, a: 2026-10-12, answer", "scenes.late.find.limit",
     "Give Day A and Day B, or neither."),
    ("Day B without Day A", "act: 2026-10-06, answer", "act: 2026-10-06, b: 2026-10-12, answer", "scenes.late.find.limit",
     "Give Day A and Day B, or neither."),
    ("Day B before Day A", "act: 2026-10-06, answer", "act: 2026-10-06, a: 2026-10-30, b: 2026-10-12, answer",
     "scenes.late.find.limit.b", "Day B comes before Day A."),
    ("a first incident after the act", "act: 2026-10-06, first: 2026-09-24", "act: 2026-09-24, first: 2026-10-06",
     "scenes.clock.find.limit.first", "The first incident comes after the act."),
    ("choices after the end", "    debrief:\n", "    choices:\n      - {id: go, says: Go on, next: too-late, consequence: You go on.}\n    debrief:\n",
     "scenes.good.debrief", "The story ends here, so nothing can be chosen."),
    ("a day to find after the end", "    debrief:\n",
     "    find: {says: Which day?, limit: {nation: england, act: 2026-10-06, answer: last-day}}\n    debrief:\n",
     "scenes.good.debrief", "The story ends here, so nothing can be chosen."),
    ("an answer given away by a choice", "says: Put the safe day in your diary", "says: Put {clock:safe_day} in your diary",
     "scenes.clock.choices.diary.says", "gives the day away"),
    ("an answer given away before the story", "  A manager makes a racist remark", "  Before {clock:safe_day} a manager makes a racist remark",
     "about", "gives the day away"),
    ("an answer given away", "It is late, and she is tired.", "You have until {clock:safe_day}.", "scenes.words.text",
     "gives the day away"),
    ("an answer of no scene", "{late:last_day}", "{lat:last_day}", "scenes.mixed-late.debrief.well.1", "prints nothing here"),
    ("a figure not cited where it stands", "She is grateful, and she sleeps.", "Within {dsar-reply.months}.",
     "scenes.words.choices.rest.consequence", "prints dsar-reply. Add it to facts here."),
    ("a figure that no fact has", "She is grateful, and she sleeps.", "Within {dsar-reply.month}.",
     "scenes.words.choices.rest.consequence", 'dsar-reply has no value "month"'),
    ("the law of elsewhere", "facts: [covert-recording]", "facts: [race-claim-limit:northern-ireland]", "scenes.words.choices.record.facts.0",
     "race-claim-limit:northern-ireland is not the law in England."),
    ("an id used twice", "  - id: mediation\n", "  - id: wording\n", "scenes.wording.id", "This id is taken."),
    ("an unknown module", "module: recognising-discrimination", "module: recognising", "module", 'Unknown module "recognising".'),
    ("a name that is not the file's", "id: remark-as-a-joke\n", "id: a-remark\n", "id", 'The file is called "remark-as-a-joke".'),
    ("a debrief without a cost", "      cost:\n        - She moved", "      costs:\n        - She moved", "", "Missing. Add it."),
    ("an unknown key", "        clock: true\n", "        time: true\n", "time", "Unknown key."),
]  # fmt: skip


@pytest.mark.parametrize(("what", "old", "new", "place", "says"), FAULTS, ids=[fault[0] for fault in FAULTS])
def test_a_fault_in_a_story_is_reported_with_its_place(what, old, new, place, says, project: Path):
    path = project / FILE
    text = path.read_text("utf-8")
    if new is None:  # the debrief of a scene, whole
        begins = text.index("    debrief:", text.index(f"  - id: {old.split('.')[0]}\n"))
        old, new = text[begins : text.index("  - id:", begins)], "\n"
    if what == "a debrief without a cost":
        old = "      cost:\n        - A member lost"
        new = "      costs:\n        - A member lost"
    assert old in text, f"the seed for {what} no longer fits"
    path.write_text(text.replace(old, new) if what == "no bad ending" else text.replace(old, new, 1), "utf-8")
    with pytest.raises(Mistakes) as raised:
        load(project, TOOLS)
    found = [m for m in raised.value.mistakes if m.file == FILE and m.key.startswith(place) and says in m.says]
    found = found or [m for m in raised.value.mistakes if m.file == FILE and place in m.key and says in m.says]
    assert found, raised.value
    assert found[0].line >= (1 if place in ("", "id") else 2)


def test_a_day_of_a_story_may_stand_in_quotes(project: Path):
    path = project / FILE
    text = path.read_text("utf-8")
    assert "  remark: 2026-09-24\n" in text
    path.write_text(text.replace("  remark: 2026-09-24\n", '  remark: "2026-09-24"\n', 1), "utf-8")
    told = load(project, TOOLS)[SCENARIOS]["remark-as-a-joke"]
    assert told.dates["remark"] == date(2026, 9, 24)


def test_a_story_with_one_choice_or_no_day_to_find_is_refused(project: Path):
    path = project / "data/scenarios/discipline-others-would-not-face.yml"
    told = yaml.safe_load(path.read_text("utf-8"))
    told["scenes"][0]["choices"] = told["scenes"][0]["choices"][:1]
    for scene in told["scenes"]:
        scene.pop("find", None)
    path.write_text(yaml.safe_dump(told, allow_unicode=True, sort_keys=False), "utf-8")
    with pytest.raises(Mistakes) as raised:
        load(project, TOOLS)
    says = " ".join(str(mistake) for mistake in raised.value.mistakes)
    assert "One is no choice." in says
    assert "No day has to be found." in says


def test_a_day_for_which_no_limit_is_in_force_is_refused_with_its_place(data: Data):
    unlimited = replace(data, facts={i: fact for i, fact in data.facts.items() if fact.series != "race-claim-limit"})
    files = [YamlFile(path, ROOT) for path in sorted((ROOT / "data/scenarios").glob("*.yml"))]
    found = list(dates(unlimited, files))
    assert {m.file for m in found} == {f"data/scenarios/{name}.yml" for name in STORIES}
    assert all(m.key.endswith("find.limit.act") and m.line > 1 for m in found)


def test_an_unknown_story_is_refused(book: Book):
    with pytest.raises(WrongUse, match=r'Unknown scenario "remark"\. '):
        scenario(book.opened(), "remark")


# The macro: folded, linked scenes


def paper(book: Book, name: str) -> lxml.html.HtmlElement:
    made = markdown.markdown(scenario(book.opened(), name), extensions=["md_in_html", "attr_list"])
    return lxml.html.fromstring(f"<div>{made}</div>")


@pytest.mark.parametrize("name", STORIES)
def test_without_scripts_every_path_can_be_walked_by_its_links(name: str, book: Book):
    root = paper(book, name)
    ids = {node.get("id"): node for node in root.xpath("//*[@id]")}
    at = {f"scenario-{name}-{scene}": scene for scene in graph_of(book.data, name)["scenes"]}
    of: dict[str, Any] = {"first": "", "scenes": {}}
    start = root.xpath("//a[text()='scene 1']/@href")[0].removeprefix("#")
    of["first"] = at[start]
    for anchor, scene in at.items():
        section = ids[anchor].xpath("ancestor::details[@data-scene]")[0]
        assert section.get("open") is None
        assert section.get("data-scene") == scene
        choices = {
            one.get("data-choice"): {
                "next": at[one.xpath(".//*[@class='scenario-next']//a/@href")[0][1:]],
                "note": None,
            }
            for one in section.xpath(".//details[@data-choice]")
        }
        of["scenes"][scene] = {"choices": choices, "documents": [], "went": None}
    assert every(of) == every(graph_of(book.data, name))
    assert not re.search(r"[{}]|\*\*|&amp;", root.text_content().split("application/json")[0].split('{"')[0])


@pytest.mark.parametrize("name", STORIES)
def test_the_answer_to_a_day_stands_only_in_its_folded_working(name: str, book: Book):
    root, story = paper(book, name), book.data[SCENARIOS][name]
    for scene in (scene for scene in story.scenes if scene.find):
        found = graph_of(book.data, name)["scenes"][scene.id]["day"]
        shown = day(date.fromisoformat(found["safe" if found["asks"] == "safe-day" else "last"]))
        section = root.xpath(f"//*[@data-scene='{scene.id}']")[0]
        working = section.xpath(".//*[@class='scenario-working']")[0]
        assert shown in working.text_content()
        assert f"**{shown}**" not in working.text_content()
        before = [*section.xpath("./summary"), *section.xpath("./div[@class='scenario-words']")]
        before += section.xpath(".//*[@class='ask']") + section.xpath(".//details[@data-choice]/summary")
        assert all(shown not in part.text_content() for part in before)


def test_every_debrief_says_what_went_well_what_it_cost_what_to_read_and_the_law(book: Book):
    for name in STORIES:
        for part in paper(book, name).xpath("//*[contains(@class, 'scenario-debrief')]"):
            assert part.xpath("./div/@data-part") == [
                "What went well",
                "What it cost",
                "Read",
                "The law that it rests on",
            ]
            assert all(section.xpath(".//li") for section in part.xpath("./div"))
            assert all(a.get("href") for a in part.xpath(".//a"))


def test_script_laden_words_are_shown_as_words(book: Book):
    """The check refuses them before; what prints them would not run them either."""
    text = (ROOT / FILE).read_text("utf-8").replace("She forwards a screenshot", f"{SCRIPT} She forwards a screenshot")
    text = text.replace("title: A call at the end of a shift", f"title: 'A call {SCRIPT}'")
    written = yaml.safe_load(text.replace("17:43 Staff nurse", f"{SCRIPT} Staff nurse"))
    story = Scenario.model_validate_json(json.dumps(written, default=str))
    stories = {**book.data[SCENARIOS], NAME: story}
    laden = replace(book, data=replace(book.data, declared={**book.data.declared, SCENARIOS: stories}))
    made = scenario(laden.opened(), NAME)
    assert "<img src=x" not in made
    assert made.count(html.escape("<img src=x onerror=alert(1)>")) == 4
    assert "<script>alert" not in made


# In a browser


def address(data: Data, name: str) -> str:
    return f"training/{data[SCENARIOS][name].module}"


def choose(page: Page, says: str) -> None:
    page.locator(f"{TOOL} .scenario-choices").get_by_role("button", name=says, exact=True).click()


def best(data: Data, name: str) -> tuple[str, ...]:
    """Return a path that ends well, with as many days to find on it as any has."""
    of = graph_of(data, name)
    good = [path for path in every(of) if walk(of, path).went == "good"]
    return max(good, key=lambda path: sum(of["scenes"][scene]["day"] is not None for scene, _ in walk(of, path).trail))


@pytest.mark.parametrize("name", STORIES)
def test_a_whole_story_is_walked_in_the_browser(name: str, open_page, data: Data):
    watched: Watched = open_page(address(data, name), width=1280 if name == NAME else 360)
    page, story, of = watched.page, data[SCENARIOS][name], graph_of(data, name)
    scenes = {scene.id: scene for scene in story.scenes}
    tool = page.locator(TOOL)
    assert not tool.locator(".scenario-paper").count()
    dates = 0
    for step, (at, taken) in enumerate(walk(of, best(data, name)).trail):
        now = tool.locator(".scenario-now")
        expect(now.locator("h3")).to_have_text(scenes[at].title)
        for document in now.locator("[data-document]").all():
            document.locator("summary").click()
            expect(document.locator("p, table").first).to_be_visible()
        asked = of["scenes"][at]["day"]
        if asked:
            assert not tool.locator(".scenario-choices").count()
            page.get_by_role("button", name="Check this day").click()
            expect(tool.get_by_role("alert")).to_contain_text("Give a day, a month and a year")
            right = asked["safe"] if asked["asks"] == "safe-day" else asked["last"]
            field = tool.locator("input[type=date]")
            for typed, verdict in (
                ("2099-01-01", "too late"),
                ("2026-01-01", "earlier than"),
                (right, "Yes, that is the day"),
            ):
                field.fill(typed)
                page.get_by_role("button", name="Check this day").click()
                expect(tool.locator(".scenario-verdict")).to_contain_text(verdict)
            dates += 1
            if dates == 1:
                assert violations(page, TOOL) == []
        choice = next(one for one in scenes[at].choices if one.id == taken)
        tool.locator(f".scenario-choices li:nth-child({scenes[at].choices.index(choice) + 1}) button").click()
        expect(tool.get_by_role("heading", name="What came of it")).to_be_focused()
        assert tool.locator(".scenario-came .scenario-clock").count() == choice.clock
        if step == 0:
            assert violations(page, TOOL) == []
    ended = tool.locator(".scenario-debrief")
    expect(ended).to_contain_text("It went well.")
    assert ended.locator("h4").all_inner_texts() == [
        "What went well",
        "What it cost",
        "Read",
        "The law that it rests on",
    ]
    tool.locator(".scenario-notebook > summary").click()
    tool.locator(".scenario-path > summary").click()
    assert "found, and right" in tool.locator(".scenario-notebook").inner_text()
    assert tool.locator(".scenario-path li").count() == len(best(data, name))
    assert violations(page, TOOL) == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert re.fullmatch(r"Case: it went well, \d+ \w+ \d{4}", noted(page))
    assert not watched.faults
    assert not watched.away()
    assert "#" not in page.url


def test_back_again_and_another_ending_in_one_page(open_page, data: Data):
    watched: Watched = open_page(address(data, NAME), scheme="dark")
    page = watched.page
    tool = page.locator(TOOL)
    back, again = (tool.get_by_role("button", name=name) for name in ("Go back one choice", "Start again"))
    assert back.is_hidden()
    choose(page, "Offer to have a quiet word with him first thing, as he will listen to you")
    expect(tool.locator(".scenario-came")).to_contain_text("Days of the time limit went by.")
    back.click()
    expect(tool.get_by_role("heading", name="A call at the end of a shift")).to_be_focused()
    expect(tool.locator(".scenario-status")).to_have_text("You went back one choice.")
    assert tool.locator(".scenario-notebook > summary").inner_text() == "Your notebook (1)"
    of = graph_of(data, NAME)
    for went in ("badly", "mixed"):
        path = next(path for path in every(of) if walk(of, path).went == went)
        for scene, choice in walk(of, path).trail:
            if of["scenes"][scene]["day"]:
                tool.locator("input[type=date]").fill("2027-12-31")
                page.get_by_role("button", name="Check this day").click()
            place = list(of["scenes"][scene]["choices"]).index(choice) + 1
            tool.locator(f".scenario-choices li:nth-child({place}) button").click()
        tool.locator(".scenario-notebook > summary").click()
        assert "which would be too late" in tool.locator(".scenario-notebook").inner_text()
        assert noted(page).startswith({"badly": "Case: it went badly", "mixed": "Case: it went partly well"}[went])
        if went == "badly":
            assert violations(page, TOOL) == []
        again.click()
        expect(tool.locator(".scenario-status")).to_have_text("You are at the start again.")
    assert page.evaluate("Object.keys(localStorage)") == []
    assert not watched.faults
    assert not watched.away()


def test_the_keyboard_alone_reads_chooses_dates_and_ends(open_page, data: Data):
    page = open_page(address(data, NAME)).page
    tool = page.locator(TOOL)
    of = graph_of(data, NAME)
    page.locator(f"{TOOL} .scenario-document summary").first.focus()
    page.keyboard.press("Enter")
    assert tool.locator(".scenario-document").first.get_attribute("open") is not None
    for scene, choice in walk(of, best(data, NAME)).trail:
        if asked := of["scenes"][scene]["day"]:
            reach(page, "el => el.type === 'date'")
            right = date.fromisoformat(asked["safe"] if asked["asks"] == "safe-day" else asked["last"])
            page.keyboard.type(f"{right:%m%d%Y}")
            page.keyboard.press("Enter")
            expect(tool.locator(".scenario-verdict")).to_contain_text("Yes, that is the day")
        says = next(c.says for s in data[SCENARIOS][NAME].scenes if s.id == scene for c in s.choices if c.id == choice)
        reach(page, f"el => el.textContent === {json.dumps(says)}")
        page.keyboard.press("Enter")
        expect(tool.get_by_role("heading", name="What came of it")).to_be_focused()
    expect(tool.locator(".scenario-debrief")).to_contain_text("It went well.")
    reach(page, "el => el.textContent === 'Go back one choice'")
    page.keyboard.press("Enter")
    expect(tool.locator(".scenario-now h3")).to_be_focused()


def noted(page: Page) -> str:
    """What the end of the module says of the case."""
    return page.locator(".path-parts [data-part=scenario]").inner_text()


def reach(page: Page, wanted: str) -> None:
    for _ in range(60):
        page.keyboard.press("Tab")
        if page.evaluate(f"({wanted})(document.activeElement)"):
            return
    raise AssertionError(f"not reached by Tab: {wanted}")


def test_progress_that_cannot_be_kept_is_said_and_the_debrief_stays(open_page, data: Data):
    page = open_page(address(data, "passed-over")).page
    page.get_by_role("button", name="Keep it on this device").click()
    page.evaluate(FULL)
    of = graph_of(data, "passed-over")
    for scene, choice in walk(of, best(data, "passed-over")).trail:
        if of["scenes"][scene]["day"]:
            page.locator(f"{TOOL} input[type=date]").fill("2026-12-01")
            page.get_by_role("button", name="Check this day").click()
        place = list(of["scenes"][scene]["choices"]).index(choice) + 1
        page.locator(f"{TOOL} .scenario-choices li:nth-child({place}) button").click()
    expect(page.locator(f"{TOOL} [role=alert]")).to_contain_text("There is no room left")
    expect(page.locator(f"{TOOL} .scenario-debrief")).to_be_visible()


def test_a_story_works_on_a_page_that_is_no_module(open_page):
    watched: Watched = open_page("contributing/macros")
    page = watched.page
    choose(page, "Tell her that this is racial harassment, and that you can have a grievance in by tomorrow")
    expect(page.locator(f"{TOOL} .scenario-now h3")).to_have_text("What she wants")
    assert not watched.faults


def test_without_scripts_a_reader_can_begin_and_go_on(open_page, data: Data):
    page = open_page(address(data, NAME), java_script_enabled=False, width=360).page
    first = page.locator("[data-scene=call]")
    first.locator("> summary").click()
    expect(first.locator(".scenario-words")).to_be_visible()
    choice = first.locator("[data-choice=listen]")
    expect(choice.locator(".scenario-then")).to_be_hidden()
    choice.locator("summary").click()
    expect(choice.locator(".scenario-then")).to_be_visible()
    choice.get_by_role("link", name="What she wants").click()
    assert page.url.endswith(f"#scenario-{NAME}-words")
    expect(page.locator("[data-scene=words] > summary")).to_be_visible()
