"""The form of a case file: what is read, what is refused and why, what comes of an older one, and its published schema."""

import json
import random
import re
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

import pytest
from playwright.sync_api import Page

from tests.conftest import ROOT
from tests.modules import joined

FOLDER = "macros/tools/case_file"
PUBLISHED = ROOT / "docs/contributing/case-file.schema.json"
SCRIPT = "<script>globalThis.ran = 1</script><img src=x onerror='globalThis.ran = 1'>"
Shape = dict[str, Any]


@pytest.fixture(scope="module")
def rule(browser) -> Page:
    page = browser.new_page()
    joined(
        page,
        caseFormat=f"{FOLDER}/format.js",
        caseRules=f"{FOLDER}/rules.js",
        caseSchema=f"{FOLDER}/schema.js",
    )
    return page


GOOD: dict[str, Any] = {
    "format": "staffside-case_file",
    "version": 2,
    "cases": [
        {
            "id": "one",
            "nickname": "Falcon",
            "nation": "england",
            "entries": [{"id": "e", "date": "2026-09-20", "kind": "act", "what": "Shouted at"}],
            "comparators": [{"id": "c", "who": "Person A"}],
        }
    ],
}


def good(**changed: object) -> dict[str, Any]:
    return {**GOOD, **changed}


def case(**changed: object) -> dict[str, Any]:
    return good(cases=[{**GOOD["cases"][0], **changed}])


def entry(**changed: object) -> dict[str, Any]:
    return case(entries=[{**GOOD["cases"][0]["entries"][0], **changed}])


def document(**changed: object) -> dict[str, Any]:
    return case(documents=[{"id": "d", "title": "Email", **changed}])


BAD_FILES = [
    ("empty", "", "it is not a case file, or it is cut short"),
    ("cut short", json.dumps(GOOD)[:80], "cut short"),
    ("a picture", "\x89PNG\r\n\x1a\n\x00", "it is not a case file"),
    ("a list", "[]", "this page did not save it"),
    ("a number", "7", "this page did not save it"),
    ("nothing", "null", "this page did not save it"),
    ("foreign", '{"name": "package", "version": "1.0.0"}', "this page did not save it"),
    ("another tool’s", good(format="staffside-checklist"), "another tool of this handbook"),
    ("everything", good(format="staffside-everything"), "Put it back on the privacy page"),
    ("newer", good(version=4), "A newer copy of this handbook made it (version 4; this copy knows 3)"),
    ("much newer", good(version=99, cases="?"), "A newer copy of this handbook made it (version 99"),
    ("older", good(version=0), "older than any file that this page can read"),
    ("of no version", good(version="1"), "its version is missing"),
    ("with cases that are no list", good(cases={}), "case is not a list"),
    ("an old one with cases that are no list", good(version=1, cases={}), "case is not a list"),
    ("without a case", good(cases=[]), "has no case in it"),
    ("with too many cases", good(cases=GOOD["cases"] * 51), "case has more than 50 rows"),
    ("with a case that is text", good(cases=["Falcon"]), "case 1 is not a record"),
    ("an old one with a case that is nothing", good(version=1, cases=[None]), "case 1 is not a record"),
    ("of an unknown nation", case(nation="narnia"), "“nation”, is not one of those"),
    ("of a nation in a list", case(nation=["england"]), "“nation”, is not one of those"),
    ("with a Day A that is a month", case(a="2026-09"), "case 1, Day A, is a month, not a day"),
    ("with a Day B that cannot be", case(b="2026-02-30"), "Day B, is not a date"),
    ("with a respondent that is text", case(others=["Agency"]), "case 1, employer or person 1 is not a record"),
    ("with a long nickname", case(nickname="x" * 51), "longer than 50 characters"),
    ("with a wrong date", entry(date="20/09/2026"), "case 1, entry 1, “date”, is not a date"),
    ("without a date", entry(date=None), "is not a date"),
    ("from before the law", entry(date="1989-03-01"), "case 1, entry 1, “date”, is before the law that this page knows"),
    ("far in the future", entry(date="9999-01-01"), "too far away"),
    ("of an unknown kind", entry(kind="guess"), "“kind”, is not one of those"),
    ("with a number for words", entry(what=7), "“what”, is not text"),
    ("with a list for words", entry(saw=["A"]), "“saw”, is not text"),
    ("with words too long", entry(words="x" * 5001), "longer than 5000 characters"),
    ("with a doubt in words", entry(unsure="yes"), "“unsure”, is not yes or no"),
    ("with a type that is no name", entry(types=[SCRIPT]), "“types” 1, is not a name that this handbook gives"),
    ("with an element under a strange name", entry(shown={SCRIPT: "x"}), "“shown” names something as this page never"),
    ("with too many entries", case(entries=GOOD["cases"][0]["entries"] * 501), "more than 500 rows"),
    ("with a comparator that is nothing", case(comparators=[None]), "comparator 1 is not a record"),
    ("with a step of no kind", case(steps=[{"date": "2026-10-01"}]), "step 1, “kind”, is not a name"),
    ("with half a page", document(pages=1.5), "document 1, “pages”, is not a number from 1 to 9999"),
    ("with no page", document(pages=0), "“pages”, is not a number from 1 to 9999"),
    ("with pages in words", document(pages="12"), "“pages”, is not a number from 1 to 9999"),
    ("with a wrong date of a document", document(date="soon"), "document 1, “date”, is not a date"),
    ("with consent in a word", case(consent="yes"), "“consent” is not a record"),
    (f"with {SCRIPT}", entry(date=SCRIPT), "is not a date"),
]  # fmt: skip


def opened_as(rule: Page, content: object) -> str:
    """Return why a file is refused, or that it is taken."""
    return rule.evaluate(
        """text => {
            try { caseFormat.read(text, () => "new"); return "taken" }
            catch (error) { return error instanceof caseRules.Refused ? error.message : `not refused: ${error}` }
        }""",
        content if isinstance(content, str) else json.dumps(content),
    )


def read(rule: Page, content: object) -> dict[str, Any]:
    return rule.evaluate("text => { let n = 0; return caseFormat.read(text, () => `new-${++n}`) }", json.dumps(content))


@pytest.mark.parametrize(("what", "content", "message"), BAD_FILES, ids=[row[0] for row in BAD_FILES])
def test_a_file_that_is(what: str, content, message: str, rule: Page):
    assert message in opened_as(rule, content)


def test_a_good_file_is_taken_with_a_mark_at_its_start_too(rule: Page):
    assert opened_as(rule, GOOD) == "taken"
    assert opened_as(rule, "\ufeff" + json.dumps(GOOD)) == "taken"


def test_a_file_may_go_back_to_the_first_day_of_the_law_and_its_background_further(rule: Page):
    assert opened_as(rule, entry(date="1997-01-01")) == "taken"
    assert "before the law that this page knows" in opened_as(rule, entry(date="1996-12-31"))
    assert opened_as(rule, entry(date="1996-12-31", kind="background")) == "taken"


def test_what_no_version_knows_is_named_with_its_place(rule: Page):
    content = document(mood="angry") | {"extra": 1}
    content["cases"][0]["constructor"] = {"a": 1}
    assert read(rule, content)["unknown"] == ["the file: extra", "case 1: constructor", "case 1, document 1: mood"]


# An older file


OLD = {
    "format": "staffside-case_file",
    "version": 1,
    "saved": "2026-11-22",
    "cases": [
        {
            "id": "4f1c09", "nickname": "Falcon", "nation": "england", "who": "The trust", "a": "2026-11-02", "b": "",
            "others": [{"id": "0be2d1", "who": "The agency", "a": "", "b": ""}], "lodged": "",
            "draft": {"id": "a81e77", "date": "2026-09-20", "month": "", "kind": "act", "ended": "", "what": "Half",
                      "words": "", "saw": "", "evidence": "", "comparator": ""},
            "entries": [{
                "id": "a81e77", "date": "2026-09", "kind": "dismissal", "ended": "2026-10-01", "what": "Told to go",
                "words": "You people", "saw": "Person A", "evidence": "A text", "comparator": "Not told",
                "entered": "2026-09-21", "changed": "2026-09-22"}],
            "comparators": [{"id": "c20d35", "who": "Person B", "alike": "Grade", "different": "Site",
                             "treated": "No warning", "evidence": "Told the rep"}],
        }
    ],
}  # fmt: skip


def test_a_file_of_version_1_opens_with_nothing_lost(rule: Page):
    found = read(rule, OLD)
    (one,), (was,) = found["cases"], OLD["cases"]
    assert found["unknown"] == []
    for key in was.keys() - {"draft", "entries"}:
        assert one[key] == was[key], key
    assert one["drafts"] == {"entry": was["draft"]}
    assert was["entries"][0].items() <= one["entries"][0].items()


def test_what_is_new_since_version_1_is_empty(rule: Page):
    one = read(rule, OLD)["cases"][0]
    new = one["entries"][0]
    assert [new[key] for key in ("unsure", "who", "types", "shown", "compared")] == [False, "", [], {}, []]
    assert [one[key] for key in ("steps", "documents", "losses", "wants")] == [[], [], [], []]
    assert [one[key] for key in ("member", "job", "employer", "employer_kind", "status", "notes")] == [""] * 6
    assert one["consent"] == {"given": "", "on": "", "says": ""}


def test_the_oldest_files_had_fewer_parts(rule: Page):
    few = {**OLD, "cases": [{"id": "x", "nickname": "Kite", "entries": [], "comparators": []}]}
    assert read(rule, few)["cases"][0]["others"] == []


def test_a_case_of_version_1_that_is_damaged_is_refused_by_its_place(rule: Page):
    content = json.loads(json.dumps(OLD))
    content["cases"][0]["entries"][0]["what"] = 7
    assert "case 1, entry 1, “what”, is not text" in opened_as(rule, content)
    content = json.loads(json.dumps(OLD))
    content["cases"][0]["draft"] = [7]
    assert "“drafts”, “entry” is not a record" in opened_as(rule, content)


# Names


def test_records_of_one_name_are_told_apart_and_what_names_them_follows(rule: Page):
    found = read(
        rule,
        case(
            entries=[{"id": "The act", "date": "2026-09-20", "compared": ["c"]}, {"id": "e", "date": "2026-09-21"}],
            comparators=[{"id": "c"}, {"id": "c"}],
            documents=[{"id": "e", "proves": ["The act", "e", "gone"]}],
        ),
    )["cases"][0]
    first, second = found["entries"]
    assert re.fullmatch(r"[a-z0-9-]{1,40}", first["id"])
    assert found["documents"][0]["proves"] == [first["id"], "e", "gone"]
    assert second["id"] == "e"
    ids = [one["id"] for part in ("entries", "comparators", "documents") for one in found[part]]
    assert len(set(ids)) == 5


def test_two_cases_may_name_their_records_alike(rule: Page):
    both = good(cases=[GOOD["cases"][0], {**GOOD["cases"][0], "id": "two"}])
    first, second = read(rule, both)["cases"]
    assert first["entries"] == second["entries"]
    assert first["id"] != second["id"]


# Writing


def some(chance: random.Random, shape: Shape, defs: dict[str, Shape], name: str = "") -> Any:
    """Return a value that a shape allows."""

    def again(part: Shape, key: str = name) -> Any:
        return some(chance, part, defs, key)

    def words(most: int) -> str:
        signs = 'aé ’<&"\\\n😀中-;1'
        return "".join(chance.choice(signs) for _ in range(chance.randrange(min(most, 40) // 2)))

    if "$ref" in shape:
        name = shape["$ref"].split("/")[-1]
        day = (date(1997, 1, 1) + timedelta(days=chance.randrange(12000))).isoformat()
        made = {
            "id": lambda: f"{chance.randrange(10**9):x}",
            "word": lambda: chance.choice(["direct", "grievance-meeting"]),
            "day": lambda: chance.choice(["", day]),
            "date": lambda: chance.choice([day, day[:7]]),
            "perhaps": lambda: chance.choice(["", day, day[:7]]),
        }
        return made[name]() if name in made else again(defs[name], name)
    if "enum" in shape:
        return chance.choice(shape["enum"])
    if shape["type"] == "array":
        return [again(shape["items"]) for _ in range(chance.randrange(4))]
    if shape["type"] == "object" and "properties" in shape:
        return {key: again(part, key) for key, part in shape["properties"].items()}
    if shape["type"] == "object":
        return {f"key-{i}": again(shape["additionalProperties"]) for i in range(chance.randrange(3))}
    if shape["type"] == "boolean":
        return chance.random() < 0.5
    if shape["type"] == "string":
        return words(shape["maxLength"])
    return chance.choice([None, chance.randrange(1, 9999)])


def wrong(value: Any, shape: Shape, defs: dict[str, Shape], at: str = "") -> Iterator[str]:
    """Yield where a value is not as a schema of the words that ours uses says."""
    types: dict[str, Any] = {
        "object": dict,
        "array": list,
        "string": str,
        "boolean": bool,
        "integer": int,
        "null": type(None),
    }
    unknown = shape.keys() - {"$ref", "type", "const", "enum", "pattern", "maxLength", "minimum", "maximum", "minItems",
                              "maxItems", "maxProperties", "items", "properties", "required", "propertyNames",
                              "additionalProperties", "default", "title", "description", "$schema", "$defs"}  # fmt: skip
    assert not unknown
    if "$ref" in shape:
        yield from wrong(value, defs[shape["$ref"].removeprefix("#/$defs/")], defs, at)
    allowed = shape.get("type", [])
    if allowed and not any(
        isinstance(value, types[one]) for one in ([allowed] if isinstance(allowed, str) else allowed)
    ):
        yield f"{at} is not {allowed}"
        return
    sound = {
        "const": lambda wanted: value == wanted,
        "enum": lambda wanted: value in wanted,
        "pattern": lambda wanted: re.search(wanted, value) is not None,
        "maxLength": lambda wanted: len(value) <= wanted,
        "minimum": lambda wanted: value is None or value >= wanted,
        "maximum": lambda wanted: value is None or value <= wanted,
        "minItems": lambda wanted: len(value) >= wanted,
        "maxItems": lambda wanted: len(value) <= wanted,
        "maxProperties": lambda wanted: len(value) <= wanted,
        "required": lambda wanted: set(wanted) <= value.keys(),
        "propertyNames": lambda wanted: all(re.search(wanted["pattern"], key) for key in value),
    }
    yield from (f"{at}: {word}" for word in shape.keys() & sound.keys() if not sound[word](shape[word]))
    for i, item in enumerate(value if "items" in shape else []):
        yield from wrong(item, shape["items"], defs, f"{at}[{i}]")
    known = shape.get("properties", {})
    for key, part in (value if isinstance(value, dict) else {}).items():
        beyond = shape.get("additionalProperties")
        if key in known or beyond:
            yield from wrong(part, known.get(key, beyond), defs, f"{at}.{key}")
        elif beyond is False:
            yield f"{at}.{key} is unknown"


@pytest.mark.parametrize(
    ("saved", "more", "held"),
    [
        ("2026-11-30", {}, "2026-11-30"),
        ("2026-12-08", {}, ""),
        ("", {}, ""),
        ("2026-11-30", {"entered": ""}, ""),
        ("2026-11-30", {"entered": "2026-12-09"}, "2026-12-09"),
    ],
)
def test_a_step_that_was_to_come_when_an_older_file_was_saved_is_a_plan(saved: str, more: dict, held: str, rule: Page):
    steps = [{"id": "s", "kind": "appeal", "date": "2026-12-08", "note": "", "parties": [], **more}]
    file = {"format": "staffside-case_file", "version": 2, "saved": saved, "cases": [{"id": "x", "steps": steps}]}
    [step] = rule.evaluate("file => caseFormat.check(file, () => 'new').cases[0].steps", file)
    assert step["entered"] == held


def test_what_is_written_is_read_as_the_same_and_is_valid_by_the_published_schema(rule: Page):
    chance = random.Random(17)
    schema = json.loads(PUBLISHED.read_text("utf-8"))
    defs = schema["$defs"]
    cases = [some(chance, defs["case"], defs) for _ in range(200)]
    for i, one in enumerate(cases):
        one.update(id=f"case-{i}", nickname=f"Falcon {i}")
    found = rule.evaluate(
        """cases => cases.map(one => {
            const text = caseFormat.write([one], "2026-11-30")
            return [text, caseFormat.read(text, () => { throw new Error("a name was lost") })]
        })""",
        cases,
    )
    for one, (text, held) in zip(cases, found, strict=True):
        assert held == {"cases": [one], "open": one["id"], "place": "", "unknown": []}
        assert list(wrong(json.loads(text), schema, defs)) == []


def test_the_published_schema_is_the_one_that_files_are_read_by(rule: Page):
    assert json.loads(PUBLISHED.read_text("utf-8")) == rule.evaluate("caseSchema.SCHEMA")


@pytest.mark.parametrize("content", [entry(kind="guess"), entry(unsure="yes"), document(pages=0), case(extra=1), good(version=4), case(a="2026"), entry(what="x" * 5001)], ids=json.dumps)  # fmt: skip
def test_the_published_schema_refuses_what_the_page_refuses_or_does_not_know(content: dict[str, Any]):
    schema = json.loads(PUBLISHED.read_text("utf-8"))
    assert list(wrong(content, schema, schema["$defs"]))


def test_a_case_with_nothing_in_it_is_written_and_read(rule: Page):
    blank = rule.evaluate("caseFormat.blank('one', 'Case 1')")
    assert read(rule, good(cases=[blank]))["cases"] == [blank]


# The words for authors


def words_for_authors() -> str:
    text = (ROOT / "docs/contributing/files.md").read_text("utf-8")
    return text.split("## `staffside-case_file`")[1].split("\n## ")[0]


def test_the_example_for_authors_is_read_whole(rule: Page):
    example = json.loads(re.findall(r"```\n(.*?)```", words_for_authors(), re.DOTALL)[0])
    found = read(rule, example)
    assert found["cases"] == example["cases"]
    assert found["unknown"] == []


def test_the_limits_told_to_authors_are_those_of_the_page(rule: Page):
    most = rule.evaluate("caseRules.MOST")
    for name in (
        "cases",
        "entries",
        "comparators",
        "steps",
        "documents",
        "losses",
        "text",
        "notes",
        "line",
        "nickname",
    ):
        assert f"{most[name]:,}" in words_for_authors(), name


def test_every_part_of_a_case_is_told_to_authors(rule: Page):
    schema = rule.evaluate("caseSchema.SCHEMA")
    for name, shape in schema["$defs"].items():
        for key in shape.get("properties", {}):
            assert f"`{key}`" in words_for_authors(), (name, key)


def test_control_characters_and_half_characters_are_cleaned_out(rule: Page):
    found = rule.evaluate("caseRules.clean('a\\u0000b\\u000bc\\ud800d\\r\\ne \\ud83d\\ude00')")
    assert found == "ab\nc�d\ne 😀"
    dirty = entry(what="a\u0000b\ufffe", shown={"direct-1": "c\u0001"})
    one = read(rule, dirty)["cases"][0]["entries"][0]
    assert (one["what"], one["shown"]) == ("ab", {"direct-1": "c"})
