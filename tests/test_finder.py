"""The finder: its paths, what it says of each type, and the tool in a real browser and without scripts."""

import json
import os
import re
from pathlib import Path

import lxml.html
import pytest
import yaml
from playwright.sync_api import Page, expect

from macros.models.load import Data
from macros.render.book import Book
from macros.tools.finder.macro import finder
from macros.tools.finder.model import FINDER, Finder
from tests.conftest import ROOT, Watched, mistakes_after, violations_by_day_and_night
from tests.modules import joined

DATA = ROOT / "data/finder.yml"
SNAPSHOT = ROOT / "tests/snapshots/finder.yml"
PAGE = "discrimination/index"
GB = "start.great-britain"
WHOLE = f"{GB},what.decision,objected.no,treated.named,reason.own,before.yes,mixed.no,covered.yes"
SCRIPT = "<script>alert(1)</script><img src=x onerror=alert(1)>"


@pytest.fixture(scope="session")
def questions(data: Data) -> Finder:
    return data[FINDER]


@pytest.fixture
def opened(open_page):
    def at(fragment: str = "", **options) -> Watched:
        return open_page(PAGE + fragment, **options)

    return at


def way(path) -> str:
    return ",".join(f"{question}.{answer}" for question, answer in path)


def sections(book: Book) -> dict[str, lxml.html.HtmlElement]:
    import markdown  # noqa: PLC0415 - only the tests turn Markdown to HTML

    html = markdown.markdown(finder(book), extensions=["md_in_html", "attr_list", "toc"])
    return {s.get("data-finder"): s for s in lxml.html.fromstring(html).xpath("//*[@data-finder]")}


def told(section) -> list[str]:
    """Return the words of a section, a line for each block."""
    lines = [" ".join(node.text_content().split()) for node in section.xpath(".//h3 | .//h4 | .//p | .//li")]
    return [line for line in lines if line]


# The paths


def test_every_path_ends_with_a_likely_type(questions: Finder):
    paths = list(questions.paths())
    assert len(paths) > 100
    assert all(found for _, found in paths)


def test_no_path_asks_more_than_nine_questions(questions: Finder):
    assert max(len(path) for path, _ in questions.paths()) <= 9


def test_no_path_asks_a_question_twice(questions: Finder):
    for path, _ in questions.paths():
        asked = [question for question, _ in path]
        assert len(asked) == len(set(asked)), way(path)


def test_northern_ireland_gets_its_own_law_and_great_britain_its_own(questions: Finder):
    for path, found in questions.paths():
        nation = "northern-ireland" if path[0][1] == "northern-ireland" else "england"
        assert all(nation in questions.outcome[outcome].nations for outcome in found), way(path)


def test_a_question_cites_the_law_of_where_it_is_asked(questions: Finder, data: Data):
    for path, _ in questions.paths():
        nation = "northern-ireland" if path[0][1] == "northern-ireland" else "england"
        for question, _ in path[1:]:
            for fact in questions.question[question].facts:
                assert nation in data.names[fact].nations, (question, fact)


def test_every_type_of_the_comparison_table_is_an_outcome(questions: Finder, data: Data):
    assert {outcome.type for outcome in questions.outcomes} >= set(data.types)


def test_no_title_is_a_verdict(questions: Finder):
    for outcome in questions.outcomes:
        assert re.search(r"\b(may|depends|check|name)\b", outcome.title.lower()), outcome.title


def test_the_outcomes_and_every_path_are_those_of_the_snapshot(questions: Finder, book: Book):
    """`UPDATE_SNAPSHOTS=1 pytest tests/test_finder.py` writes it anew: read the difference before you keep it."""
    found = {
        "outcomes": {name: told(s) for name, s in sections(book.opened()).items() if name in questions.outcome},
        "paths": {way(path): list(outcomes) for path, outcomes in questions.paths()},
    }
    if os.environ.get("UPDATE_SNAPSHOTS"):
        SNAPSHOT.parent.mkdir(exist_ok=True)
        SNAPSHOT.write_text(yaml.safe_dump(found, allow_unicode=True, width=120), "utf-8")
    kept = yaml.safe_load(SNAPSHOT.read_text("utf-8"))
    assert found["outcomes"].keys() == kept["outcomes"].keys()
    for name, lines in found["outcomes"].items():
        assert lines == kept["outcomes"][name], name
    assert found["paths"] == kept["paths"]


# Faults in the data, reported with their place

NO_FACTS = "    facts: [direct-discrimination]\n    type: direct\n"
FAULTS = [
    ("an unknown question", "then: ni-faith}", "then: ni-fiath}", "start.answers.northern-ireland.then",
     'Unknown question "ni-fiath". Did you mean "ni-faith"?'),
    ("an unknown outcome", "outcomes: [segregation]", "outcomes: [segregashun]", "treated.answers.apart.outcomes.0",
     'Unknown outcome "segregashun". Did you mean "segregation"?'),
    ("a loop", "outcomes: [more-than-one], then: covered}", "outcomes: [more-than-one], then: what}", "mixed.answers.yes.then",
     "Goes round: start"),
    ("a question that asks itself", 'says: "Not yet", outcomes: [institutional], then: before}', 'says: "Not yet", then: pattern}',
     "pattern.answers.no.then", "Goes round: start"),
    ("an orphan question", "then: protected}", "then: before}", "questions.protected", "No answer leads here."),
    ("an orphan outcome", "outcomes: [segregation], then", "outcomes: [direct], then", "outcomes.segregation", "No answer leads here."),
    ("a path that ends with nothing", 'says: "No", outcomes: [northern-ireland]}', 'says: "No"}', "ni-faith.answers.no",
     "A path ends here without an outcome: start.northern-ireland, ni-faith.no. Add outcomes."),
    ("an outcome without a fact", NO_FACTS, "    facts: []\n    type: direct\n", "outcomes.direct.facts", "Empty. Name at least one."),
    ("an outcome with an unknown fact", NO_FACTS, NO_FACTS.replace("direct-d", "dirct-d"), "outcomes.direct.facts",
     'Unknown facts id "dirct-discrimination".'),
    ("an outcome without a page", "see: [law/employer-liability, discrimination/direct]", "see: []", "outcomes.instructing.see",
     "Empty. Name at least one."),
    ("an outcome with an unknown page", "[law/employer-liability, discrimination/direct]", "[law/employer-liabilty]",
     "outcomes.instructing.see", 'Unknown pages id "law/employer-liabilty". Did you mean "law/employer-liability"?'),
    ("an unknown type", "type: indirect", "type: indirekt", "outcomes.indirect.type", 'Did you mean "indirect"?'),
    ("an outcome with nothing to show", "    type: indirect\n", "", "outcomes.indirect", "Nothing has to be shown."),
    ("the law of elsewhere", "facts: [ni-feto]\n    elements", "facts: [comparators]\n    elements", "ni-fair-employment.facts",
     "comparators is the law of Great Britain alone."),
    ("an id used twice", "  - id: segregation\n", "  - id: direct\n", "outcomes.direct.id", "This id is taken."),
    ("an answer used twice", "- {id: would-be", "- {id: named", "treated.answers.named.id", "This id is taken."),
    ("one answer only", '      - {id: "no", says: "Not yet", outcomes: [institutional], then: before}\n', "", "pattern.answers",
     "One answer is no choice."),
    ("a figure that is not there", "{race-claim-limit:northern-ireland.months}", "{race-claim-limit:northern-ireland.month}", "northern-ireland.elements.2.says",
     'race-claim-limit:northern-ireland has no value "month". Did you mean "months"?'),
    ("an unknown key", "    why: Each one is claimed separately.", "    because: Each one.", "mixed.because", "Unknown key."),
]  # fmt: skip


@pytest.mark.parametrize(("what", "old", "new", "place", "says"), FAULTS, ids=[fault[0] for fault in FAULTS])
def test_a_fault_in_the_finder_is_reported_with_its_place(what, old, new, place, says, project: Path):
    told = mistakes_after(project, "data/finder.yml", old, new)
    found = [m for m in told.mistakes if m.file == "data/finder.yml" and place in m.key and says in m.says]
    assert found, told
    assert found[0].line > 1


# The macro


def test_every_section_is_linked_and_every_link_has_its_section(book: Book, questions: Finder):
    found = sections(book.opened())
    anchors = {heading.get("id") for s in found.values() for heading in s.xpath(".//h3")}
    links = {a.get("href")[1:] for s in found.values() for a in s.xpath(".//a[starts-with(@href, '#')]")}
    assert links == anchors
    assert anchors == {f"finder-{name}" for name in (*questions.question, *questions.outcome, "end")}


def test_every_answer_links_to_where_the_data_says(book: Book, questions: Finder):
    found = sections(book.opened())
    for question in questions.questions:
        for answer in question.answers:
            link = found[question.id].xpath(f".//*[@data-answer='{answer.id}']")[0]
            assert link.get("href") == f"#finder-{answer.then or 'end'}"
            notes = link.xpath("../*[@class='finder-paper']/a")
            assert [a.get("href") for a in notes] == [f"#finder-{outcome}" for outcome in answer.outcomes]


def test_on_paper_every_answer_names_the_number_over_the_question_that_it_leads_to(book: Book, questions: Finder):
    found = sections(book.opened())
    numbers = {name: " ".join(s.xpath("string(.//h3)").split()).partition(".")[0] for name, s in found.items()}
    assert [numbers[name] for name in questions.question] == [
        f"Question {i + 1}" for i in range(len(questions.questions))
    ]
    assert [numbers[name] for name in questions.outcome] == [f"Type {i + 1}" for i in range(len(questions.outcomes))]
    for question in questions.questions:
        for answer in question.answers:
            line = found[question.id].xpath(f".//*[@data-answer='{answer.id}']/ancestor::li")[0].text_content()
            leads = f"go to {numbers[answer.then].lower()}" if answer.then else "go to the end"
            assert leads in line, line
            assert all(f"{numbers[name].lower()}, " in line for name in answer.outcomes), line
    kept = [block for s in found.values() for block in s.xpath(".//p[not(@data-paper='control')]")]
    assert not [block.text_content() for block in kept if re.search("(?i)start again|the link", block.text_content())]


def test_every_outcome_cites_the_law_and_says_what_to_show_have_ask_and_read(book: Book, questions: Finder):
    found = sections(book.opened())
    for outcome in questions.outcomes:
        section = found[outcome.id]
        for part in ("elements", "evidence", "ask", "see"):
            assert section.xpath(f".//*[@class='finder-{part}']//li"), (outcome.id, part)
        assert section.xpath(".//*[@class='cite']//a[starts-with(@href, 'https:')]"), outcome.id


def test_what_has_to_be_shown_cites_its_law_once_after_the_last(book: Book, questions: Finder):
    found = sections(book.opened())
    for outcome in questions.outcomes:
        *others, last = found[outcome.id].xpath(".//*[@class='finder-elements']//li")
        assert not any(item.xpath(".//*[@class='cite']") for item in others), outcome.id
        assert len(last.xpath(".//*[@class='cite']")) <= 1, outcome.id


def test_every_law_of_an_outcome_is_cited(book: Book, questions: Finder, data: Data):
    opened = book.opened()
    finder(opened)
    for outcome in questions.outcomes:
        kinds = [data.types[outcome.type]] if outcome.type else []
        for part in (outcome, *outcome.elements, *outcome.evidence, *kinds):
            assert {opened.told(name).id for name in part.facts} <= set(opened.seen.facts), outcome.id


def test_every_caveat_is_in_full_where_it_is_read(book: Book):
    """A section stands alone, so “see the note above” must have its note in the same section."""
    for name, section in sections(book.opened()).items():
        words = section.text_content()
        if "see the note above" in words:
            assert section.xpath(".//*[@class='doubt']")[0].text_content() != "Take care: see the note above", name


def test_the_rest_of_the_page_still_shows_its_caveats_in_full(book: Book):
    opened = book.opened()
    finder(opened)
    assert not opened.seen.doubts_shown
    assert "patient-preference" in opened.seen.doubts_folded


def test_the_new_duty_on_abuse_by_the_public_never_reads_as_begun(book: Book):
    words = " ".join(told(sections(book.opened())["third-party"]))
    assert "we have not confirmed that it did" in words
    assert "not confirmed as begun" in words


# The rule in the browser


def test_the_browser_follows_every_path_as_python_does(questions: Finder, browser, book: Book):
    page = browser.new_page()
    joined(page, rules="macros/tools/finder/rules.js")
    graph = json.loads(re.search(r'<script type="application/json">(.*?)</script>', finder(book.opened()))[1])
    paths = {way(path): list(found) for path, found in questions.paths()}
    walked = page.evaluate(
        """([graph, paths]) => paths.map(path => {
            const { read, written, walk } = rules
            const found = walk(graph, read(path))
            return [written(found.trail), found.at, found.outcomes, found.wrong]
        })""",
        [graph, list(paths)],
    )
    assert walked == [[path, None, found, None] for path, found in paths.items()]


# The tool


def heading(page: Page) -> str:
    return page.locator("[data-finder]:visible h3").first.inner_text()


def test_only_what_is_asked_for_stands_in_the_page(opened):
    page = opened().page
    assert page.locator("[data-finder]").evaluate_all("all => all.map(s => s.dataset.finder)") == ["start"]
    assert not page.locator(".finder-paper").count()
    page.get_by_role("link", name="England, Scotland or Wales").click()
    expect(page.get_by_role("heading", name="What happened?")).to_be_focused()
    assert page.locator("[data-finder]").evaluate_all("all => all.map(s => s.dataset.finder)") == ["what"]


def test_every_path_can_be_clicked_to_its_outcomes(questions: Finder, opened):
    """One click an answer; what stands on the page at the end is what the data says."""
    watched = opened()
    walked = watched.page.evaluate(
        """async paths => {
            const turn = () => new Promise(done => addEventListener("hashchange", () => setTimeout(done), { once: true }))
            const seen = () => [...document.querySelectorAll("[data-finder]")].filter(s => !s.hidden).map(s => s.dataset.finder)
            const ends = []
            for (const [i, path] of paths.entries()) {
                // Only what differs from the path before is clicked again.
                const before = i ? paths[i - 1] : []
                let same = 0
                while (same < path.length && String(path[same]) === String(before[same])) same++
                const start = "#finder=" + path.slice(0, same).map(step => step.join(".")).join(",")
                if (location.hash !== start) { const next = turn(); location.hash = start; await next }
                for (const [question, answer] of path.slice(same)) {
                    if (String(seen()) !== question) return [path, question, seen()]
                    const next = turn()
                    document.querySelector(`[data-finder="${question}"] [data-answer="${answer}"]`).click()
                    await next
                }
                ends.push(seen())
            }
            return ends
        }""",
        [[list(step) for step in path] for path, _ in questions.paths()],
    )
    assert walked == [["end", *found] for _, found in questions.paths()]
    assert not watched.faults
    assert not watched.away()


def test_the_mouse_answers_ticks_goes_back_and_starts_again(opened):
    page = opened().page
    page.get_by_role("link", name="England, Scotland or Wales").click()
    page.get_by_role("link", name="A decision went against them").click()
    expect(page).to_have_url(re.compile(r"#finder=start\.great-britain,what\.decision$"))
    page.get_by_role("button", name="Back", exact=True).click()
    expect(page.get_by_role("heading", name="What happened?")).to_be_focused()
    page.goto(page.url.split("#")[0] + f"#finder={WHOLE}")
    box = page.get_by_label("What was decided, on what day, and who decided")
    section = page.locator("[data-finder='direct']")
    expect(section.get_by_role("status")).to_have_text("You have 0 of 5. 5 things are missing:")
    box.check()
    expect(section.get_by_role("status")).to_have_text("You have 1 of 5. 4 things are missing:")
    missing = section.locator(".finder-missing")
    assert "What was decided" not in missing.inner_text()
    for other in section.get_by_role("checkbox").all():
        other.check()
    assert not missing.locator("li").count()
    assert "does not decide the case" in section.get_by_role("status").inner_text()
    page.get_by_role("button", name="Start again").click()
    expect(page.get_by_role("heading", name="Where does your member work?")).to_be_focused()
    assert not page.locator("[data-tool='finder'] input:checked").count()


def test_the_keyboard_alone_reaches_an_outcome_and_ticks_it(opened):
    page = opened().page
    page.locator("[data-answer='northern-ireland']").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Is religious belief")).to_be_focused()
    for _ in range(12):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.dataset.answer") == "no":
            break
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="What your answers point to")).to_be_focused()
    for _ in range(20):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.type") == "checkbox":
            break
    page.keyboard.press("Space")
    assert page.locator("[data-finder='northern-ireland'] input:checked").count() == 1


def test_an_answer_can_be_changed_from_the_end(opened):
    page = opened(f"#finder={WHOLE}").page
    page.get_by_role("link", name="Change: Does something point to race").click()
    expect(page.get_by_role("heading", name="Does something point to race")).to_be_focused()
    page.get_by_role("link", name="Nothing yet").click()
    assert "treated.named,reason.no" in page.url


def test_a_reload_and_the_browsers_own_back_keep_the_place(opened):
    page = opened(f"#finder={WHOLE}").page
    page.reload()
    assert heading(page) == "What your answers point to"
    page.get_by_role("link", name="Change: What happened?").click()
    expect(page.get_by_role("heading", name="What happened?")).to_be_visible()
    page.go_back()
    expect(page.get_by_role("heading", name="What your answers point to")).to_be_visible()


def test_two_types_stand_in_the_order_of_the_answers(opened):
    page = opened(f"#finder={GB},what.behaviour,who.outside,moved.yes,before.no,mixed.no,covered.yes").page
    shown = page.locator("[data-finder]:visible").evaluate_all("all => all.map(s => s.dataset.finder)")
    assert shown == ["end", "third-party", "patient-objection"]
    assert "not a verdict" in page.locator("[data-finder='end']").inner_text()


@pytest.mark.parametrize("alone", ["direct", "northern-ireland"])
def test_a_link_to_one_type_opens_it_and_says_it_is_no_verdict(alone: str, opened):
    page = opened(f"#finder-{alone}").page
    assert page.locator("[data-finder]:visible").evaluate_all("all => all.map(s => s.dataset.finder)") == [alone]
    assert "not a verdict" in page.locator("[data-tool='finder']").inner_text()
    page.get_by_role("link", name="start with the first question").click()
    expect(page.get_by_role("heading", name="Where does your member work?")).to_be_focused()


def test_another_heading_of_the_page_does_not_move_the_finder(opened):
    page = opened(f"#finder={GB}").page
    page.evaluate("location.hash = '#the-types-side-by-side'")
    page.wait_for_timeout(100)
    assert heading(page) == "What happened?"


BAD = [
    ("a question that is not there", "nothing.yes", "Where does your member work?"),
    ("an answer that is not there", f"{GB},what.nothing", "What happened?"),
    ("a question skipped", f"{GB},treated.named", "What happened?"),
    ("the wrong order", "what.rule,start.great-britain", "Where does your member work?"),
    ("an answer twice", f"{GB},{GB}", "What happened?"),
    ("more after the end", f"{WHOLE},what.rule", "What your answers point to"),
    ("no answer", "start", "Where does your member work?"),
    ("an empty answer", "start.", "Where does your member work?"),
    ("three parts", "start.great-britain.yes", "Where does your member work?"),
    ("a name that every object has", "start.constructor", "Where does your member work?"),
    ("a prototype", "__proto__.toString", "Where does your member work?"),
    ("broken percents", f"{GB},%E0%A4%A", "What happened?"),
    ("a script", f"{GB},what.{SCRIPT}", "What happened?"),
    ("a script for a question", SCRIPT, "Where does your member work?"),
    ("a very long answer", "start." + "x" * 5000, "Where does your member work?"),
    ("capitals", "START.GREAT-BRITAIN", "Where does your member work?"),
]


@pytest.mark.parametrize(("what", "fragment", "at"), BAD, ids=[bad[0] for bad in BAD])
def test_a_link_that_does_not_fit_says_so_and_goes_on_from_what_does(what, fragment, at, opened):
    watched = opened(f"#finder={fragment}", width=320)
    alert = watched.page.locator("[data-tool='finder'] [role=alert]")
    assert "The link holds an answer that these questions do not have here" in alert.inner_text()
    assert heading(watched.page) == at
    assert not watched.page.locator("[data-tool='finder'] img").count()
    assert watched.page.evaluate("document.documentElement.scrollWidth") <= 320
    assert not watched.faults


def test_nothing_is_stored_sent_or_put_in_the_address_but_answers(opened):
    watched = opened(f"#finder={WHOLE}")
    page = watched.page
    held = "JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie])"
    page.wait_for_load_state("networkidle")  # the icon comes late
    asked, before = len(watched.asked), page.evaluate(held)  # the theme notes whether it is dark
    for box in page.locator("[data-finder='direct'] input").all():
        box.check()
    page.get_by_role("button", name="Copy").click()
    assert page.evaluate(held) == before
    assert "staffside" not in before
    assert len(watched.asked) == asked
    assert page.url.endswith(f"#finder={WHOLE}")
    page.reload()
    assert not page.locator("[data-tool='finder'] input:checked").count()


def test_the_copy_says_what_is_in_hand_and_what_is_missing(opened):
    page = opened(f"#finder={WHOLE}").page
    page.evaluate(
        "Object.defineProperty(navigator, 'clipboard', { value: { writeText: async text => { globalThis.copied = text } } })"
    )
    page.get_by_label("What was decided, on what day").check()
    page.get_by_role("button", name="Copy").click()
    expect(page.get_by_text("Copied.")).to_be_visible()
    text = page.evaluate("copied")
    assert "IT MAY BE DIRECT DISCRIMINATION" in text
    assert "In hand:\n- What was decided, on what day, and who decided\n\nMissing:\n- Someone in the same" in text
    assert "Only a tribunal decides" in text
    assert "(Equality Act 2010, s.13" in text
    assert "law/proving-discrimination.html" in text
    assert "¶" not in text


def test_a_browser_that_will_not_copy_says_what_to_do_instead(opened):
    page = opened(f"#finder={WHOLE}").page
    page.evaluate("Object.defineProperty(navigator, 'clipboard', { value: undefined })")
    page.get_by_role("button", name="Copy").click()
    expect(page.get_by_text("This browser would not copy")).to_be_visible()


def test_the_print_holds_the_outcome_with_its_ticks_and_not_the_page_round_it(opened):
    page = opened(f"#finder={WHOLE}").page
    page.evaluate("globalThis.print = () => {}")
    page.get_by_role("button", name="Print").click()
    page.emulate_media(media="print")
    expect(page.get_by_role("heading", name="It may be direct discrimination")).to_be_visible()
    expect(page.get_by_label("What was decided, on what day")).to_be_visible()
    for part in ("#the-types-side-by-side", ".tool-actions", ".md-header"):
        assert not page.locator(part).first.is_visible(), part
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    expect(page.locator("#the-types-side-by-side")).to_be_visible()


STATES = {
    "at rest": "",
    "at a question with a caveat": f"#finder={GB},what.decision",
    "with a fault": f"#finder={GB},what.{SCRIPT}",
    "at the end": f"#finder={WHOLE}",
    "at one type alone": "#finder-third-party",
    "in Northern Ireland": "#finder=start.northern-ireland,ni-faith.yes",
}


@pytest.mark.parametrize("fragment", STATES.values(), ids=STATES)
def test_the_finder_is_accessible_and_narrow_in_every_state(fragment: str, opened):
    page = opened(fragment, width=320).page
    if "covered" in fragment:
        page.locator("[data-finder='direct'] input").first.check()
    assert not violations_by_day_and_night(page, ".tool")
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


def test_without_scripts_the_links_walk_from_the_first_question_to_a_type(opened):
    page = opened(java_script_enabled=False).page
    steps = [("start", "great-britain"), ("what", "rule"), ("same", "yes"), ("disadvantage", "group")]
    for (question, answer), (following, _) in zip(steps, [*steps[1:], ("before", "")], strict=True):
        page.locator(f"[data-finder='{question}'] [data-answer='{answer}']").click()
        assert page.url.endswith(f"#finder-{following}")
        expect(page.locator(f"#finder-{following}")).to_be_visible()
    note = page.locator("[data-finder='disadvantage'] .finder-paper a").first
    note.click()
    assert page.url.endswith("#finder-indirect")
    expect(page.locator("[data-finder='indirect'] .finder-get").first).to_be_visible()
    page.locator("[data-finder='indirect']").get_by_role("link", name="Start again").click()
    assert page.url.endswith("#finder-start")
