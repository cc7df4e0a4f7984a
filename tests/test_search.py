"""Search: the engine on the real index, in Chromium, and what stands above the results."""

import json
import random
import re
import statistics
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml
from playwright.sync_api import Browser

from bench.search import ROOT, scores
from macros import TOOLS
from macros.models.danger import examples
from macros.models.load import Data, load
from macros.models.mistakes import Mistakes
from macros.render.book import Book
from macros.render.files import GROUPS, anchor
from macros.render.search import search_index
from macros.rules import danger as model_of
from macros.scripts import STEMMER
from tests.modules import Modules

PARTS = "words concepts spelling query postings engine rank snippet dates places counted danger answers".split()
QUERIES = yaml.safe_load((ROOT / "tests/search/queries-dev.yml").read_text("utf-8"))
# Floors over the queries whose best page is written. Raise them as pages come; never lower one to pass.
FLOORS = {"MRR@10": 0.92, "succ@1": 0.88, "succ@3": 0.96}

Ask = Callable[[list[str]], list[dict]]


@pytest.fixture(scope="module")
def texts(site: Path) -> list[dict]:
    return json.loads((site / "search/texts.json").read_text("utf-8"))


@pytest.fixture(scope="module")
def engine(browser: Browser, site: Path, texts: list[dict]) -> Modules:
    """The engine with the real index, as the worker has it."""
    page = Modules(browser)
    page.page.add_script_tag(path=ROOT / "overrides/assets/javascripts" / STEMMER)
    page.join(**{f"search_{part}": f"browser/search/{part}.js" for part in PARTS})
    parts = ", ".join(f"...search_{part}" for part in PARTS)
    page.page.evaluate(f"globalThis.search = {{ {parts}, words: search_words, spelling: search_spelling }}")
    page.evaluate(
        """([index, texts]) => {
          const engine = search.engine(index)
          engine.read(texts)
          while (engine.grow());
          const rank = search.ranker(engine), records = index.config.answers
          globalThis.engine = engine
          globalThis.ask = typed => {
            const { pages, mended, query } = rank(typed)
            return { pages: pages.slice(0, 10).map(page => page.path.replace(/html$/, 'md')), mended,
              sections: pages.slice(0, 10).flatMap(page => page.sections.slice(0, 3).map(section => section.id)), query }
          }
          const { danger, terms } = index.config
          globalThis.dangers = search.dangers(danger)
          globalThis.score = search.scorer(danger)
          const answers = search.answerer(records.filter(record => !record.nothing), terms, dangers)
          globalThis.above = typed => answers(typed, rank(typed).query, '2026-11-22')
        }""",
        [json.loads((site / "search/pages.json").read_text("utf-8")), texts],
    )
    return page


@pytest.fixture
def ask(engine: Modules) -> Ask:
    def asked(queries: list[str]) -> list[dict]:
        return engine.evaluate("queries => queries.map(typed => ({ ...ask(typed), query: null }))", queries)

    return asked


def test_the_judged_queries_find_their_pages(ask: Ask, data: Data):
    written = {f"{page}.md" for page in data.pages}
    best = [q for q in QUERIES if any(g == 3 and page in written for page, g in q["relevant"].items())]
    found = [
        scores(answer["pages"], query["relevant"])
        for query, answer in zip(best, ask([q["query"] for q in best]), strict=True)
    ]
    means = {name: statistics.mean(row[name] for row in found) for name in FLOORS}
    assert {name: mean for name, mean in means.items() if mean < FLOORS[name]} == {}


def test_no_page_is_tuned_to_a_judged_query(data: Data):
    fresh = yaml.safe_load((ROOT / "tests/search/queries-fresh.yml").read_text("utf-8"))
    judged = {query["query"].lower() for query in (*QUERIES, *MORE, *fresh)}
    assert not {
        w for page in data.pages.values() for said in page.about.wordings.values() for w in said if w.lower() in judged
    }


TOLD = """([index, texts]) => {
  const { words, concepts: meanings } = search, { found } = meanings(index.config.synonyms)
  const stems = text => words.words(text).map(words.stem)
  const known = text => { const own = stems(words.bare(text)); return new Set([...own, ...found(own).map(({ id }) => `~${id}`)]) }
  const untold = []
  for (const { location: path, page } of index.docs) {
    const own = texts.filter(({ location }) => location === path || location.startsWith(`${path}#`))
    const visible = parts => known([page.title, page.about, ...parts.flatMap(({ title, text }) => [title, text])].join(" "))
    const check = (sayings, there, at) => sayings.forEach(saying => {
      const said = words.words(saying).map((word, i) => ({ word, i })).filter(({ word }) => !words.isCommon(word))
      const marks = found(stems(saying), true)
      const told = said.filter(({ word, i }) => there.has(words.stem(word)) ||
        marks.some(({ id, at, length }) => at <= i && i < at + length && there.has(`~${id}`)))
      if (told.length * 2 < said.length) untold.push(`${at}: ${saying}`)
    })
    check(page.wordings, visible(own), path)
    for (const [anchor, sayings] of Object.entries(page.sayings)) {
      const at = `${path}#${anchor}`
      check(sayings, visible(own.filter(({ location }) => location === at)), at)
    }
  }
  return untold
}"""


def test_a_wording_leads_to_where_its_words_are(engine: Modules, site: Path, texts: list[dict]):
    """Half of a wording's content words, or words of their meaning, stand in its section; or, if it has none, in its page."""
    index = json.loads((site / "search/pages.json").read_text("utf-8"))
    untold = engine.evaluate(TOLD, [index, texts])
    assert not untold


def test_a_hit_by_a_wording_of_a_section_opens_that_section(ask: Ask, data: Data):
    [found] = ask(["easy read version of the handbook"])
    assert found["pages"][0] == "reference/about.md"
    assert found["sections"][0] == "reference/about.html#other-languages-and-formats"
    told = [
        (page.id, f"{page.id}.html#{anchor}", saying)
        for page in data.pages.values()
        for anchor, sayings in page.about.wordings.items()
        if anchor
        for saying in sayings
    ]
    hits = zip(told, ask([saying for _, _, saying in told]), strict=True)
    assert not [
        (section, saying)
        for (page, section, saying), found in hits
        if found["pages"][0] == f"{page}.md" and found["sections"][0] != section
    ]


def test_a_wording_of_a_section_that_is_not_there_is_reported(project: Path):
    file = project / "docs/reference/about.md"
    file.write_text(file.read_text("utf-8").replace("- other-languages-and-formats:", "- other-languages:", 1), "utf-8")
    with pytest.raises(Mistakes, match=r'docs/reference/about.md:1: lay_wordings: .*no section "other-languages"'):
        load(project, TOOLS)


@pytest.mark.parametrize(
    ("typed", "link"),
    [
        ("is there a Romanian version", "reference/about"),
        ("need an interpreter", "casework/first-meeting"),
        ("how do we add our logo", "reference/about"),
        ("easy read", "reference/about"),
        ("use it with no internet", "downloads"),
        ("who wrote this", "reference/about"),
        ("is this legal advice", "reference/about"),
        ("he called me a monkey", "discrimination/harassment"),
        ("told me to go back to where I came from", "discrimination/harassment"),
        ("racist jokes in the canteen", "discrimination/harassment"),
    ],
)
def test_questions_about_the_site_and_racist_speech_are_answered_without_help(engine: Modules, typed: str, link: str):
    answers = engine.evaluate("typed => above(typed)", typed)
    assert link in [link["page"] for answer in answers for link in answer["links"]]
    assert not [answer for answer in answers if answer["danger"]]


MEANT = {
    "law/tribunal-and-remedies": [
        "will she have to pay if we lose",
        "will he have to pay a fee",
        "what if the case fails who pays costs",
        "what can the member get if we win",
        "what will she get if we win",
        "what can we win",
        "how much do people win",
        "is there a cap on compensation",
        "how long does it take",
        "how long will it take to get to tribunal",
    ],
    "discrimination/harassment": [
        "boss keeps mixin me up wiv the other black girl says we all look same",
        "she mixes us up and says asians all look alike",
        "polish guy gets called vodka",
        "they nicknamed the romanian lad dracula",
        "union jack flags and go home stickers round depot",
        "racist graffiti in the lift",
        "nazi sticker put up by the lockers",
    ],
    "discrimination/direct": [
        "managr watching her on cctv nobody else gets watched",
        "only brown ppl get searched at the gate",
        "random drug test but only asian drivers get picked",
        "security always stop the black lads and bag check us no one else",
        "i keep getting breathalysed and the others dont get tested only me",
        "they put trackers in the vans but only for the romanian drivers",
        "bonus smaller than everyone else",
        "she is paid less than the white supervisors",
    ],
    "discrimination/indirect": [
        "cant get leave for my mums funeral in nigeria",
        "he wants six weeks off to bury his dad in ghana and they said no leave",
        "time off for eid turned down",
        "degree from india dont count pay band",
        "her nursing experience in the philippines is not recognised for banding",
    ],
    "discrimination/victimisation": [
        "manager read out her complaint to the whole team",
        "my grievance was forwarded and now everyone knows",
        "reference bad from old employer",
        "refused a reference for his new job after he complained",
    ],
    "discrimination/hair-dress-and-language": [
        "threatened with a warning for speaking punjabi on break",
        "got told to speak english in the tea room",
        "told off for talking in polish on lunch",
    ],
    "casework/asking-for-information": [
        "how do i find out what he gets paid",
        "can we see what the others earn he gets more than me",
    ],
    "casework/visa-and-sponsored-workers": [
        "home office papers windrush told he cant work",
        "they asked for my passport again but not the polish guys",
        "right to work check only on the asian staff not the others",
    ],
}


@pytest.mark.parametrize(("page", "typed"), [(page, typed) for page, said in MEANT.items() for typed in said])
def test_what_is_asked_in_haste_is_answered_above_or_in_the_first_two(ask: Ask, engine: Modules, page: str, typed: str):
    above = [link["page"] for answer in engine.evaluate("typed => above(typed)", typed) for link in answer["links"]]
    assert page in [*above, *(found.removesuffix(".md") for found in ask([typed])[0]["pages"][:2])]


@pytest.mark.parametrize(
    ("typed", "never"),
    [
        ("search the handbook", "only-some-of-us"),
        ("only one check of the form", "only-some-of-us"),
        ("when was this page checked", "only-some-of-us"),
        ("leave the union", "leave-and-family-abroad"),
        ("sick leave and pay", "paid-less"),
        ("terms of reference for the investigation", "bad-reference"),
        ("will she lose pay if she strikes", "costs"),
        ("sacked for speaking up", "english-only"),
        ("black member called to a meeting", "racist-speech"),
        ("trained as a rep what next", "trained-abroad"),
        ("visa about to run out", "papers-checked"),
        ("how to win a ballot", "what-can-be-won"),
        ("complaint not answered", "complaint-told-to-others"),
        ("grievance dismissed on 6 november", "dismissed"),
        ("appeal dismissed", "dismissed"),
        ("going to lose my job", "dismissed"),
        ("sacked but the white lad did the same and was not", "dismissed"),
        ("sacked after she complained about racism", "dismissed"),
        ("how do i lose my fear of meetings at my job", "may-be-sacked"),
        ("lost my job on 3 november", "may-be-sacked"),
    ],
)
def test_an_answer_stands_above_no_other_question(engine: Modules, data: Data, typed: str, never: str):
    said = engine.evaluate("typed => above(typed).map(({ says }) => says)", typed)
    assert data.answers[never].says not in said


def test_an_answer_that_nobody_can_ask_for_is_reported(project: Path):
    file = project / "data/answers.yml"
    file.write_text(f"{file.read_text('utf-8')}- id: mute\n  says: x\n  links: [{{page: urgent, words: y}}]\n", "utf-8")
    with pytest.raises(Mistakes, match=r"data/answers.yml:\d+: .*when or both"):
        load(project, TOOLS)


MORE = yaml.safe_load((ROOT / "tests/vectors/queries-more.yml").read_text("utf-8"))


def test_questions_as_people_ask_them_find_their_pages(ask: Ask):
    ranked = [answer["pages"] for answer in ask([q["query"] for q in MORE])]
    found = [scores(pages, q["relevant"])["MRR@10"] for q, pages in zip(MORE, ranked, strict=True)]
    assert statistics.mean(found) >= 0.85


@pytest.mark.parametrize(
    ("one", "other"),
    [("informal", "information"), ("consultant", "consultation"), ("unite", "unit"), ("reporter", "report")],
)
def test_words_that_an_ending_turns_into_another_stay_apart(engine: Modules, one: str, other: str):
    assert engine.evaluate("([one, other]) => search.words.stem(one) !== search.words.stem(other)", [one, other])


def test_terms_count_as_they_do_in_minisearch(engine: Modules):
    """BM25+ against another's, on three texts of two fields."""
    engine.page.add_script_tag(path=ROOT / "bench/engines/vendor/minisearch.min.js")
    ours, theirs = engine.evaluate(
        """() => {
          const docs = [["a b", "a a c d"], ["c", "b d d d e"], ["a c e", "f"]], bm25 = { k: 3.7, b: 0.9, d: 0.5 }
          const one = search.postings(["title", "text"]), scores = [0, 0, 0], split = text => text.split(" ")
          const other = new MiniSearch({ fields: ["title", "text"], tokenize: split, processTerm: term => term })
          docs.forEach(([title, text], id) => {
            one.add("page", id, { title: split(title), text: split(text) })
            other.add({ id, title, text })
          })
          for (const term of ["a", "d"]) one.each(term, { title: 2 }, bm25, (at, score) => { scores[at] += score })
          const found = new Map(other.search("a d", { boost: { title: 2 }, bm25 })
            .map(({ id, score, queryTerms }) => [id, score / queryTerms.length]))
          return [scores, docs.map((_, id) => found.get(id) ?? 0)]
        }"""
    )
    assert ours == pytest.approx(theirs)
    assert all(ours)


def test_every_page_is_the_first_result_for_its_own_title(ask: Ask, data: Data):
    pages = [page for page in data.pages.values() if not page.id.startswith("contributing/")]
    found = ask([page.about.title for page in pages])
    assert not {p.id: f["pages"][0] for p, f in zip(pages, found, strict=True) if f["pages"][0] != f"{p.id}.md"}


def test_every_term_of_the_glossary_is_explained_above_the_results(engine: Modules, data: Data):
    names = [(t.id, name) for t in data.glossary.values() for name in filter(None, (t.term, t.abbreviation, *t.also))]
    for form in ("{}", "what is {}", "what does {} mean"):
        asked = [form.format(name.lower()) for _, name in names]
        found = engine.evaluate(
            "asked => asked.map(typed => above(typed).flatMap(({links}) => links.map(({section}) => section)))", asked
        )
        assert not [name for (key, name), sections in zip(names, found, strict=True) if key not in sections], form


def misspelt(word: str, chance: random.Random) -> str:
    """Return a word with one slip inside it: two letters swapped, one dropped, doubled or changed for its neighbour."""
    at = chance.randrange(1, len(word) - 1)
    slips = [
        word[:at] + word[at + 1] + word[at] + word[at + 2 :],
        word[:at] + word[at + 1 :],
        word[:at] + word[at] + word[at:],
        word[:at] + chance.choice("aeiou") + word[at + 1 :],
    ]
    return chance.choice([slip for slip in slips if slip != word])


def test_a_misspelt_word_finds_what_the_word_finds(ask: Ask, data: Data):
    """The two hundred words that stand most in titles, jobs and lay wordings; one slip in each.

    Found: what is first for the word is among the first three for the slip. A slip may make another word ("letter", "latter").
    """
    counts: dict[str, int] = {}
    for page in data.pages.values():
        for text in (page.about.title, page.about.job, *(w for said in page.about.wordings.values() for w in said)):
            for word in re.findall(r"[a-z]{6,}", text.lower()):
                counts[word] = counts.get(word, 0) + 1
    words = sorted(counts, key=lambda word: (-counts[word], word))[:200]
    chance = random.Random(7)
    slips = [misspelt(word, chance) for word in words]
    right, wrong = ask(words), ask(slips)
    lost = [
        f"{slip} ({word})"
        for word, slip, one, other in zip(words, slips, right, wrong, strict=True)
        if one["pages"][0] not in other["pages"][:3]
    ]
    assert len(lost) <= 5, lost


# Nobody who types these has misspelt a word of the handbook, and no test of it could know which words it will hold.
ORDINARY = (
    "cant wont dont isnt didnt doesnt wasnt werent arent havent hasnt hadnt wouldnt shouldnt couldnt youre theyre theyve "
    "youve weve hes shes whos thats theyll slapped kicked spitting pills throat deport wrists cousins passport kettle "
    "biscuit hallway bruise elbow giggled shouted mimicked sniggered curry lipstick trousers umbrella puddle "
    "sandwich dragged grabbed bleeding ambulance scared crying shaking nightmares pregnant drunk pub snack lorry forklift"
).split()


@pytest.mark.parametrize(("typed", "meant"), [("acsa", "acas"), ("acs", None)])
def test_a_slip_is_mended_in_a_word_of_four_letters_and_in_none_that_is_shorter(
    typed: str, meant: str | None, engine: Modules
):
    near = engine.evaluate("typed => search.nearest(typed, engine.vocabulary).map(({ word }) => word)", typed)
    assert near[:1] == ([meant] if meant else [])


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("sumone", "someone"), ("sumthing", "something"), ("greivence", "grievance")],
)
def test_a_word_is_mended_by_its_sound(ask: Ask, typed: str, meant: str):
    assert ask([f"{typed} about it"])[0]["mended"] == [[typed, meant]]


@pytest.mark.parametrize("typed", ["sumone", "simon", "rosie", "marcos", "marisel", "wanjira", "nadja", "tomas"])
def test_nobody_is_taken_for_a_person_of_a_story(ask: Ask, texts: list[dict], typed: str):
    body = " ".join(re.sub(r"<[^>]+>", " ", doc["text"]) for doc in texts)
    for _, right in ask([f"{typed} said it"])[0]["mended"]:
        assert re.search(rf"\b{right}", body), f"{right}: stands in small letters nowhere"


def test_a_little_word_counts_less_than_a_third_of_another(engine: Modules):
    ask = "typed => [...search.reader(engine).read(typed, true).terms]"
    terms = dict(engine.evaluate(ask, "of grievance"))
    assert terms["of"] < 0.33 * max(terms.values())


def test_a_page_that_few_look_for_counts_less(engine: Modules):
    ask = """path => {
      const { about } = engine.pages.get(path), { prior } = about
      const score = () => search.ranker(engine)("the review of a page").pages.find(page => page.path === path).score
      const held = score()
      about.prior = 1
      const even = score()
      about.prior = prior
      return [prior, held / even]
    }"""
    prior, ratio = engine.evaluate(ask, "contributing/index.html")
    assert prior < 1 and ratio == pytest.approx(prior)


def test_no_slur_people_or_place_is_mended(engine: Modules, data: Data):
    slurs = [words for words in data.answers["racist-speech"].when if " " not in words]
    typed = [*slurs, *(f"called a {slur}" for slur in slurs), "filipina nurse", "axed from the rota", "works in leeds"]
    mended = engine.evaluate("typed => typed.map(each => ask(each).mended)", typed)
    assert [(text, found) for text, found in zip(typed, mended, strict=True) if found] == []


@pytest.mark.parametrize(
    ("typed", "page", "section"),
    [
        ("sick, pay stopped", "casework/absence-and-adjustments", "sick-pay-stopped-or-cut"),
        ("sick pay cut off", "casework/absence-and-adjustments", "sick-pay-stopped-or-cut"),
        ("company stopped paying me while off sick", "casework/absence-and-adjustments", "sick-pay-stopped-or-cut"),
        ("refused to let rep attend", "law/union-rights", "going-into-a-hearing"),
        ("rep wasnt let in to the meeting", "law/union-rights", None),
        ("my manager is the racist one who do i give the grievence too", "casework/grievance", "write-it"),
        ("grievance is about my manager who do i hand it to", "casework/grievance", "write-it"),
        ("security guard stopped her 3 times at the gate asks id never the white ones", "discrimination/direct", None),
        ("guard checks his bag every day never white staff", "discrimination/direct", None),
        ("african headwrap not allowed", "discrimination/hair-dress-and-language", None),
        ("told to take my head wrap off", "discrimination/hair-dress-and-language", None),
        ("dreadlocks not allowed", "discrimination/hair-dress-and-language", "hair-and-beards"),
        (
            "do we have to put questions to the employer before claiming",
            "casework/asking-for-information",
            "written-questions",
        ),
    ],
)
def test_what_was_told_leads_first_to_its_page_and_section(ask: Ask, typed: str, page: str, section: str | None):
    [found] = ask([typed])
    assert found["pages"][0] == f"{page}.md"
    assert not section or f"{page}.html#{section}" in found["sections"][:3]


@pytest.mark.parametrize(
    ("typed", "page", "section"),
    [
        ("letter to appeal a final warning", "casework/letters", "appeal-against-a-warning-or-dismissal"),
        ("template for appealing my grievance", "casework/letters", "grievance-appeal"),
        ("how do I write a subject access request", "casework/letters", "subject-access-request"),
        ("FOI request template", "casework/letters", "freedom-of-information-request"),
        ("letter to postpone the hearing", "casework/letters", "request-for-a-different-time-with-a-companion"),
        ("template witness statement", "casework/letters", "witness-statement"),
        ("letter correcting the minutes", "casework/letters", "correction-to-minutes"),
        ("write a statement for the coroner", "casework/blame-after-an-incident", None),
        ("manager wants a statement after a patient fell", "casework/blame-after-an-incident", None),
        ("on a PIP two weeks after she complained of racism", "discrimination/victimisation", "the-test"),
        ("shifts cut since his grievance", "discrimination/victimisation", "the-test"),
        ("frozen out after reporting racism", "discrimination/victimisation", "the-test"),
        ("put on an improvement plan", "casework/capability-and-probation", "is-it-this"),
        ("meeting tomorrow never done one what do I say", "casework/hearing", "before-you-go-in"),
        ("sacked after whistleblowing", "urgent", "the-clock"),
        ("dismissed because I am the shop steward", "urgent", "the-clock"),
        ("letter asking HR for the investigation report and statements", "casework/disciplinary", "papers-refused"),
        (
            "object to the investigator, she is his friend",
            "casework/letters",
            "objection-to-an-investigator-or-terms-of-reference",
        ),
        ("grievance will not be heard because she resigned", "law/time-limits", "work-out-your-dates"),
        (
            "agency nurse sent home and told not to come back",
            "casework/letters",
            "agency-work-to-the-agency-and-to-the-site",
        ),
        ("raised racism in june now fixed term contract not renewed", "discrimination/victimisation", "the-test"),
        ("suspended but the white nurse did the same and was not", "discrimination/direct", "the-test"),
        (
            "called a slur in a whatsapp group after hours is it work",
            "law/employer-liability",
            "is-the-employer-responsible",
        ),
        ("all the overtime goes to the english lads", "casework/asking-for-information", "written-questions"),
    ],
)
def test_what_is_asked_for_by_name_or_by_its_cause_is_answered_above_the_results(
    engine: Modules, typed: str, page: str, section: str | None
):
    first = engine.evaluate("typed => above(typed)[0]", typed)["links"][0]
    assert [first["page"], first.get("section")] == [page, section]


@pytest.mark.parametrize(
    "typed",
    [
        "write to the chair of the board about racism",
        "suspended after a patient complained about him",
        "question about a tribunal letter",
    ],
)
def test_no_letter_or_cause_is_taken_for_another(engine: Modules, typed: str):
    links = [link for answer in engine.evaluate("typed => above(typed)", typed) for link in answer["links"]]
    assert not [link for link in links if link["page"].startswith("casework/letters") and link.get("section")]
    assert not [link for link in links if link["page"] == "discrimination/victimisation"]


@pytest.mark.parametrize(
    "typed",
    [
        "what can I say and do as rep in grievance meeting tomorrow",
        "rep role in a grievance meeting",
        "what can the rep do in a disciplinary hearing",
        "can a rep speak at the appeal",
    ],
)
def test_what_a_rep_may_do_in_a_hearing_is_answered_first(engine: Modules, typed: str):
    first = engine.evaluate("typed => above(typed)[0]", typed)
    assert [first["links"][0][key] for key in ("page", "section")] == ["law/union-rights", "going-into-a-hearing"]


def test_a_worker_dropped_for_speaking_up_finds_victimisation(ask: Ask):
    for typed in (
        "agency worker told not to come back after she reported racism",
        "agency dropped him because he complained about racism",
    ):
        assert "discrimination/victimisation.md" in ask([typed])[0]["pages"][:2], typed


def test_a_form_that_somebody_else_gave_out_is_not_ours(engine: Modules):
    def forms(typed: str) -> bool:
        return any(
            link["page"] == "downloads"
            for above in engine.evaluate("typed => above(typed)", typed)
            for link in above["links"]
        )

    assert not [
        typed
        for typed in ("asked for her race on the sick form fuming", "manager lost my flexible working form")
        if forms(typed)
    ]
    assert not [typed for typed in ("form to fill in", "where are the forms", "incident form") if not forms(typed)]


def test_no_word_of_ordinary_english_is_mended(ask: Ask):
    typed = [*ORDINARY, *(f"my boss {word} about it" for word in ORDINARY)]
    assert not [(words, found["mended"]) for words, found in zip(typed, ask(typed), strict=True) if found["mended"]]


@pytest.mark.parametrize(
    ("typed", "meant"), [("cant", "can't"), ("wont", "will not"), ("doesnt", "doesn't"), ("theyre", "they're")]
)
def test_a_contraction_is_the_same_with_and_without_its_apostrophe(engine: Modules, typed: str, meant: str):
    assert engine.evaluate(
        "both => { const [one, other] = both.map(text => search.words.words(text).join(' ')); return one === other }",
        [typed, meant],
    )


@pytest.mark.parametrize("typed", ["section 26", "s26", "s.26", "sec 26", "Section 26 Equality Act"])
def test_a_section_of_the_act_is_found_however_it_is_cited(ask: Ask, typed: str):
    assert "discrimination/harassment.md" in ask([typed])[0]["pages"][:4]


@pytest.mark.parametrize("typed", ["just bants", "been goin on", "ec cert came", "mgr shouted"])
def test_short_forms_that_people_type_are_no_slips(engine: Modules, typed: str):
    assert not engine.evaluate("typed => ask(typed)", typed)["mended"]


@pytest.mark.parametrize(
    ("american", "british"),
    [
        ("victimization", "victimisation"),
        ("organizing", "organising"),
        ("coworker", "co-worker"),
        ("counselor", "counsellor"),
        ("behavior", "behaviour"),
    ],
)
def test_american_and_british_forms_are_one_word(engine: Modules, american: str, british: str):
    assert engine.evaluate(
        "([one, other]) => { const { words, joined, stem } = search.words;"
        " const all = said => [...joined(said), ...words(said)].map(stem)[0]; return all(one) === all(other) }",
        [american, british],
    )


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("acas 3 march", "2026-03-03"),
        ("sacked on 14th Dec", "2025-12-14"),
        ("march 3rd 2025 hearing", "2025-03-03"),
        ("03/04/26", "2026-04-03"),
        ("1 of may 2026", "2026-05-01"),
        ("dismissed 12 october", "2026-10-12"),
        ("dismissed 12 october last year", "2025-10-12"),
        ("febuary 3 happened", "2026-02-03"),
        ("sacked yesterday", "2026-11-21"),
        ("sent home this morning", "2026-11-22"),
        ("suspended on friday", "2026-11-20"),
        ("suspended last sunday", "2026-11-15"),  # today is a Sunday
        ("sacked 22 november", "2026-11-22"),
        ("sacked 23 november", "2025-11-23"),
        ("3 months less a day from 5 jan", "2026-01-05"),
        ("dismissed 3/4", "2026-04-03"),
        ("acas form 3/4/26", "2026-04-03"),
        ("31 february", None),
        ("band 6 interview", None),
        ("band 6 3/4", None),
        ("section 1/2", None),
        ("s. 1/2 equality act refused", None),
        ("on call 24/7", None),
        ("3/4 of staff called names", None),
        ("section 75", None),
        ("3 marriages", None),
        ("6 decisions", None),
        ("5 junior doctors", None),
        ("what do i do today", None),
        ("you may 1 day", "2026-05-01"),
        ("\ufdd0 99/99", None),
    ],
)
def test_a_date_is_understood(engine: Modules, typed: str, wanted: str | None):
    days = engine.evaluate("typed => search.datesIn(typed, '2026-11-22').map(({ day }) => day)", typed)
    assert days == ([wanted] if wanted else [])


@pytest.mark.parametrize(
    ("typed", "fragment"),
    [
        ("acas 3 march scotland", "nation=scotland&a=2026-03-03"),
        ("dismissed 12 october", "act=2026-10-12&dismissal=yes&ended=2026-10-12"),
        ("sacked yesterday belfast", "nation=northern-ireland&act=2026-11-21&dismissal=yes&ended=2026-11-21"),
        ("3 march told acas", "a=2026-03-03"),
        ("acas certificate 20 june", "b=2026-06-20"),
        ("called a name 3 march, acas 10 may, certificate 20 june", "act=2026-03-03&a=2026-05-10&b=2026-06-20"),
        ("she started on 3 march 2025 and was sacked on 5 may 2026", "act=2026-05-05&dismissal=yes&ended=2026-05-05"),
        ("told on 5 october he would be sacked", "act=2026-10-05"),
        ("called a racist name on 3 march, grievance turned down on 5 may", "act=2026-03-03"),
        ("refused promotion last night", "act=2026-11-21"),
        ("suspended since 2 november", "act=2026-11-02"),
        ("sacked on friday 20 november by when must we act", "act=2026-11-20&dismissal=yes&ended=2026-11-20"),
        ("sacked friday 20th november", "act=2026-11-20&dismissal=yes&ended=2026-11-20"),
        ("dismissed yesterday leeds", "nation=england&act=2026-11-21&dismissal=yes&ended=2026-11-21"),
        ("sacked 3 sept acas not told 3 nov", "act=2026-09-03&dismissal=yes&ended=2026-09-03"),
        ("sacked 3 sept acas 5 nov not told", "act=2026-09-03&dismissal=yes&ended=2026-09-03"),
        ("sacked 3 sept acas 2 dec", "act=2026-09-03&dismissal=yes&ended=2026-09-03"),
        (
            "told acas 20 oct sacked 30 sept, certificate 15 dec",
            "act=2026-09-30&a=2026-10-20&dismissal=yes&ended=2026-09-30",
        ),
        ("certificate 20 june, acas 10 may", "a=2026-05-10&b=2026-06-20"),
        ("she was sacked by her manager on 5 november", "act=2026-11-05&dismissal=yes&ended=2026-11-05"),
        ("manager said racist things on 5 november", "act=2026-11-05"),
        ("abused by a patient on 5 november, apology came 18 november", "act=2026-11-05"),
        ("called a name 3 march, conciliation ended 20 june", "act=2026-03-03&b=2026-06-20"),
        ("acas early conciliation ended 20 nov", "b=2026-11-20"),
        ("lra certificate 2 november", "nation=northern-ireland&b=2026-11-02"),
        ("told the labour relations agency 2 november", "nation=northern-ireland&a=2026-11-02"),
        ("acas conciliation ended 2 november", "b=2026-11-02"),
        ("conciliation finished 20 nov", "b=2026-11-20"),
        ("acas closed it on 20 november", "b=2026-11-20"),
        ("acas certificate 2 november act was 20 july claim in by when", "act=2026-07-20&b=2026-11-02"),
        (
            "acas contacted 14 september certificate 19 october, slur on 1 july",
            "act=2026-07-01&a=2026-09-14&b=2026-10-19",
        ),
    ],
)
def test_dates_open_the_deadline_tool_filled_in(engine: Modules, typed: str, fragment: str):
    links = [link for answer in engine.evaluate("typed => above(typed)", typed) for link in answer["links"]]
    wanted = f"{fragment}&start=yes"
    nations = [] if "nation=" in fragment else ["england", "wales", "scotland", "northern-ireland"]
    assert [link["dates"]["fragment"] for link in links if "dates" in link] == [
        wanted,
        *(f"nation={nation}&{wanted}" for nation in nations),
    ]


def _fragments(engine: Modules, typed: str) -> list[str]:
    links = [link for answer in engine.evaluate("typed => above(typed)", typed) for link in answer["links"]]
    return [link["dates"]["fragment"] for link in links if "dates" in link]


@pytest.mark.parametrize(
    "told",
    [
        "dismissed {} after four years",
        "dismissed on {}, the only asian in the team",
        "let go {}",
        "he was let go on {}",
        "made redundant on {}",
        "lost my job on {}",
        "she lost her job {}",
        "got the sack {}",
        "laid off on {}",
        "job ended on {}",
    ],
)
def test_the_day_that_the_job_ended_opens_the_clock_as_a_dismissal_with_the_appeal_beside_it(
    engine: Modules, data: Data, told: str
):
    typed = told.format("6 november")
    # Years of service may hold other acts: then no day is taken, and the clock asks.
    taken = "act=2026-11-06&dismissal=yes&ended=2026-11-06&start=yes"
    assert _fragments(engine, typed)[:1] == [taken]
    said = engine.evaluate("typed => above(typed).map(({ says }) => says)", typed)
    assert data.answers["dismissed"].says in said[:2]


@pytest.mark.parametrize(
    "typed",
    [
        "asian member sacked",
        "dismissed, only black one in the office",
        "let go",
        "she was made redundant",
        "sacked last week",
    ],
)
def test_a_job_that_is_over_brings_the_clock_and_the_appeal_without_a_day_too(engine: Modules, data: Data, typed: str):
    said = engine.evaluate("typed => above(typed).map(({ says }) => says)", typed)
    assert said == [data.answers[one].says for one in ("deadline", "dismissed")]


@pytest.mark.parametrize(
    "typed",
    [
        "suspended on 6 november",
        "refused promotion on 6 november",
        "final warning on 6 november",
        "told on 6 november he would be sacked",
        "grievance dismissed on 6 november",
        "appeal dismissed 6 november",
        "racist colleague was sacked on 6 november",
        "he might be sacked on 6 november",
        "called a slur on 6 november",
    ],
)
def test_no_other_day_is_taken_for_the_end_of_the_job(engine: Modules, typed: str):
    assert not [fragment for fragment in _fragments(engine, typed) if "dismissal" in fragment]


@pytest.mark.parametrize(
    "typed",
    [
        "dismissed",
        "sacked",
        "let go",
        "lost my job",
        "asian member sacked",
        "dismissed, only black one in the office",
        "let go, the only muslim in the team",
        "polish colleague lost his job",
    ],
)
def test_no_page_for_some_leads_where_nothing_typed_names_them(ask: Ask, engine: Modules, data: Data, typed: str):
    above = {link["page"] for answer in engine.evaluate("typed => above(typed)", typed) for link in answer["links"]}
    found = [page.removesuffix(".md") for page in ask([typed])[0]["pages"]]
    assert not data.pages[found[0]].about.only_for
    about = {"casework/disciplinary", "casework/capability-and-probation", "law/time-limits"}
    assert about & {*above, *found[:3]}, found[:3]


@pytest.mark.parametrize(
    ("typed", "page"),
    [
        ("sacked, what about her visa", "casework/visa-and-sponsored-workers"),
        ("they kept my passport", "casework/visa-and-sponsored-workers"),
        ("dismissed and reported to the NMC", "casework/regulator-referral"),
    ],
)
def test_a_page_for_some_is_found_by_those_whom_it_is_for(ask: Ask, typed: str, page: str):
    assert f"{page}.md" in ask([typed])[0]["pages"][:3]


def test_no_two_answers_of_the_same_words_are_shown(engine: Modules, data: Data):
    asked = {
        one: " ".join([*answer.when[:1], *(words[0] for words in answer.both)]) for one, answer in data.answers.items()
    }
    typed = [f"{one} {other}" for one in asked.values() for other in asked.values() if one < other]
    typed += [f"put on a performance plan {said}" for said in ("after she raised racism", "since he reported racism")]
    for said in engine.evaluate("all => all.map(typed => above(typed).map(({ says }) => says))", typed):
        assert len(said) == len(set(said)), said


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("meeting is tomorrow and I have never done one", "meeting-soon"),
        ("disciplinary tomorrow, my first", "meeting-soon"),
        ("slurs in the whatsapp group after hours", "is-it-work"),
        ("racist memes on facebook off shift", "is-it-work"),
        ("colleagues make monkey noises when he walks in", "racist-speech"),
        ("pulls slanty eyes at her", "racist-speech"),
        ("someone did a nazi salute in the canteen", "racist-speech"),
        ("racist cartoon left on his desk", "racist-speech"),
        ("HR say the police have it so we wait", "waiting-for-the-police"),
        ("manager won't investigate the racist abuse, leave it to the police", "waiting-for-the-police"),
        ("patient called me the n word", "abuse-from-outside"),
        ("customer made racist comments", "abuse-from-outside"),
        ("HR won't hear his grievance because he left the job", "grievance-of-a-leaver"),
        ("sign this NDA today", "secrecy"),
        ("went for four posts and was never shortlisted", "never-shortlisted"),
        ("keeps applying for band 7 jobs and gets no reply", "never-shortlisted"),
    ],
)
def test_what_fits_best_is_said_first(engine: Modules, data: Data, typed: str, first: str):
    assert engine.evaluate("typed => above(typed)[0]?.says", typed) == data.answers[first].says


@pytest.mark.parametrize("typed", ["racist jokes", "n word", "monkey noises", "slurs in the group chat"])
def test_no_patient_is_spoken_of_where_none_was_named(engine: Modules, typed: str):
    links = [link["page"] for answer in engine.evaluate("typed => above(typed)", typed) for link in answer["links"]]
    assert "discrimination/third-party-abuse" not in links


@pytest.mark.parametrize(
    ("answer", "begins", "ends"),
    [
        ("meeting-soon", "May you go in?", "The police, a regulator or a coroner? The legal service first."),
        ("secrecy", "Nobody signs today. Say: “Please send it in writing, with time for advice.”", ""),
    ],
)
def test_what_cannot_wait_is_said_on_the_card_in_its_order(data: Data, answer: str, begins: str, ends: str):
    assert data.answers[answer].says.startswith(begins)
    assert data.answers[answer].says.endswith(ends)


ASKED = [
    "{} last day",
    "{} what is the last day",
    "{}, what's the last day to claim?",
    "{} last day to claim",
    "{} when is the deadline",
    "{} whats the time limit",
    "{} what is the latest date we can claim",
    "{} how many days have we got",
    "{} how many days left",
    "{} how long do we have left",
    "{} is it too late",
    "{} is she out of time",
    "{} are we still in time",
    "{} when does time run out",
    "{} when do we have to claim by",
    "{} by what date must she claim",
    "{} can she still claim",
    "{} can we still go to tribunal",
    "{} when must we ring acas",
    "{} 3 months less a day",
    "how long have i got, {}",
    "last day to claim {}",
    "what is the last day to claim if {}",
    "deadline {}",
]


@pytest.mark.parametrize("form", ASKED)
@pytest.mark.parametrize("told", ["sacked 13 november", "sacked friday 13 november", "she was sacked on 13/11"])
def test_a_day_is_read_whatever_is_asked_beside_it(engine: Modules, form: str, told: str):
    typed = form.format(told)
    links = [link for answer in engine.evaluate("typed => above(typed)", typed) for link in answer["links"]]
    assert [link["dates"]["fragment"] for link in links if "dates" in link][:1] == [
        "act=2026-11-13&dismissal=yes&ended=2026-11-13&start=yes"
    ]


@pytest.mark.parametrize(
    "told",
    [
        "slur on {}",
        "racist slur {}",
        "insult on {}",
        "called the n word on {}",
        "he was called the n-word on {}",
        "called the p word {}",
        "racist remark made on {}",
        "racist joke made by a colleague {}",
        "racist message sent on {}",
        "racist meme shared in the group chat {}",
        "refused leave on {}",
        "refused a transfer {}",
        "turned down for training on {}",
        "denied a secondment {}",
        "given a written warning on {}",
        "final warning on {}",
        "overlooked for promotion on {}",
        "told to go back to her country on {}",
    ],
)
def test_the_day_of_an_act_is_read_however_the_act_is_told(engine: Modules, told: str):
    links = [
        link
        for answer in engine.evaluate("typed => above(typed)", told.format("6 november"))
        for link in answer["links"]
    ]
    assert [link["dates"]["fragment"] for link in links if "dates" in link][:1] == ["act=2026-11-06&start=yes"]


@pytest.mark.parametrize(
    ("typed", "nation"),
    [
        ("head office in belfast but she works in leeds, sacked 3 november", "England"),
        ("firm based in belfast, member works in manchester, demoted 3 november", "England"),
        ("company is scottish, works in cardiff, sacked 3 november", "Wales"),
        ("her manager is in london, she works in derry now, sacked 3 november", "Northern Ireland"),
        ("dismissed 3 november glasgow", "Scotland"),
        ("reading the letter in glasgow, sacked 3 november", "Scotland"),
        ("works in reading, sacked 3 november", "England"),
        ("belfast company sacked him in birmingham on 3 november", None),
        ("head office is in edinburgh, sacked 3 november", None),
        ("a cardiff-based firm, sacked 3 november", None),
        ("used to work in leeds, now swansea, sacked 3 november", None),
        ("does not work in leeds, she works from home for a glasgow firm, sacked 3 november", None),
        ("works in leeds, works in glasgow too, sacked 3 november", None),
        ("works in leeds, sacked in belfast on 3 november", None),
        ("sacked 3 november bangor", None),
    ],
)
def test_a_nation_is_taken_only_where_the_words_are_sure_and_then_it_is_shown(
    engine: Modules, typed: str, nation: str | None
):
    links = [link for answer in engine.evaluate("typed => above(typed)", typed) for link in answer["links"]]
    dated = [link for link in links if "dates" in link]
    assert dated
    if nation:
        [link] = dated
        assert link["words"].endswith(f" in {nation}")
        assert link["dates"]["fragment"].startswith(f"nation={nation.lower().replace(' ', '-')}&")
    else:
        assert len(dated) == 5
        assert not dated[0]["dates"]["fragment"].startswith("nation=")


@pytest.mark.parametrize(
    "typed",
    [
        "grievance hearing 3 december",
        "warning hearing on 6 november",
        "will acas conciliation end 2 november",
        "tupe transfer on 1 dec",
        "racist abuse on ward 10/11",
        "insulted on the 10/11 shift",
        "cant come 4th dec rep on leave",
        "dismissed 1 january 2027",
        "band 6 3/4",
        "next meeting 5 may",
        "he wants to resign today",
        "she wants to resign on friday",
        "will be sacked on friday",
        "he is thinking of resigning on 4 december",
        "can I resign today after racist abuse",
        "she will resign on 20 november",
    ],
)
def test_a_day_that_nothing_happened_on_starts_no_clock(engine: Modules, typed: str):
    assert not [
        link
        for answer in engine.evaluate("typed => above(typed)", typed)
        for link in answer["links"]
        if "dates" in link
    ]


@pytest.mark.parametrize(
    "typed",
    [
        "bullied from 1 june to 14 november england",
        "bullied 1 june to 14 november",
        "bullied 1 june - 14 november",
        "bullied 1 june till 14 november",
        "suspended from 1 june until 14 november scotland",
        "overlooked 5 june to 14 november",
        "bullied from 1 june",
        "the training she was refused is on 14 november",
        "the leave she was refused was for 14 november",
        "the course he was turned down for was 14 november",
        "the shift she was refused was 14 november",
        "refused leave for 14 november",
        "denied that it was 9 november when she was called a slur",
        "they deny there was a slur on 9 november",
        "racist joke in june, grievance turned down yesterday",
        "called a racist name in june, appeal turned down yesterday",
        "grievance rejected yesterday",
        "grievance about racist jokes rejected on 3 march",
        "grievance outcome letter dated 20 November",
        "racist abuse since may, went off sick yesterday",
        "resigned yesterday after racist abuse in august",
        "sacked yesterday after three years of racist jokes",
        "called names again yesterday",
        "joined on 1 february 2024 and was called a racist name",
        "my member born 4 may 1980 was passed over",
        "promoted to band 6 on 3 march",
        "emailed HR on 3 march about racist names",
        "sacked last week",
        "sacked a fortnight ago",
        "dismissed in august",
        "sacked the 14th",
        "last day to act",
        "sacked on 5 may after he was called a monkey on 3 march",
        "racially abused on 3 june and 4 november",
        "she told me yesterday that her manager called her a slur",
        "racist abuse, she told me about it on 20 november",
        "she told HR yesterday her manager called her a monkey",
        "she told her manager on 20 november that a colleague called her a slur",
        "told on 5 november that she did not get the job, interview was 20 august",
        "since 3 march",
        "racist jokes since 3 march",
        "slur in the summer told gp 10 nov",
        "member rang me 17 nov about racist name",
        "boss called her monkey gp saw her 12 nov",
        "manager called him boy he had a heart attack on 14 nov",
        "her gp signed her off 10 nov racism",
        "apology came 18 nov for the racist joke",
        "statement signed 19 nov about racist manager",
        "manager moves to another trust on 20 nov he was racist",
        "manager moved to another ward on 20 nov he was racist",
        "manager was suspended on 20 nov for racist jokes",
        "manager called on 20 nov about the racist joke",
        "had a baby 3 nov manager racist about it",
        "her dad died 3 nov manager said racist things",
        "moved house 3 november racist manager",
        "got married 7 nov manager laughed at her name",
        "operation 4 nov manager told her to go back to africa",
        "back from maternity 2 nov boss racist",
        "holiday from 9 nov when back they had given her job away",
        "election 5 nov racist jokes since",
        "her last day was 13 november",
        "sacked, her last day of work 13 november",
        "last day to claim 13 november",
        "sacked, last day to claim is 13 november",
        "sacked deadline to claim is 13 november",
        "is 13 november the last day",
        "grievance refused on 12 october what is the last day",
        "told about a slur on 6 november",
        "leave from 12 october racist manager",
        "acas said no settlement 19 nov",
        "acas phoned 20 nov no deal",
        "acas rang 20 nov",
        "told she would be dismissed on 20 november",
        "told she was dismissed on 20 november",
        "threatened that she would be sacked on 20 november",
        "insulted by someone sacked on 20 november",
        "he resigned on 6 november because of the racism",
        "being sacked on friday",
        "certificate 3 november",
        "sacked 11/12",
        "acas not told 3 nov",
        "acas certificate not received 20 nov",
        "acas told him 3 nov",
        "acas contacted me 3 nov",
        "acas by 10 november",
        "sacked by 10 november",
        "dismissed after incident on 14 august",
        "fired for incident 14 august",
        "sacked for what she did on 14 august",
        "sacked because of what happened on 3 nov",
        "they sacked him on 3 november he is the racist",
        "racist sacked 3 nov",
        "being sacked 5 december",
        "dismissed 12 december",
        "acas 1 december",
    ],
)
def test_where_the_day_of_the_act_is_not_sure_the_tool_is_offered_without_one(engine: Modules, typed: str):
    links = [link for answer in engine.evaluate("typed => above(typed)", typed) for link in answer["links"]]
    assert "law/time-limits" in [link["page"] for link in links]
    assert not [link for link in links if "dates" in link]


@pytest.mark.parametrize(
    ("typed", "rest"),
    [
        ("acas 3 march", "acas"),
        ("sacked on 14th Dec", "sacked"),
        ("3 march", "time limit"),
        ("section 1/2", "section 1/2"),
    ],
)
def test_a_date_is_not_a_word_to_search_for(engine: Modules, typed: str, rest: str):
    assert engine.evaluate("typed => search.undated(typed, '2026-11-22')", typed) == rest


@pytest.mark.parametrize(
    ("typed", "link"),
    [
        ("deadline", "law/time-limits"),
        ("ET1", "law/early-conciliation"),
        ("helpline", "reference/helplines"),
        ("form", "downloads"),
        ("fillable pdf", "downloads"),
        ("print", "downloads"),
        ("letter", "casework/letters"),
    ],
)
def test_the_commonest_needs_are_answered_above_the_results(engine: Modules, typed: str, link: str):
    assert link in [
        link["page"] for answer in engine.evaluate("typed => above(typed)", typed) for link in answer["links"]
    ]


@pytest.mark.parametrize(
    "typed",
    [
        "suicide",
        "I want to end my life",
        "hurt myself",
        "she says she wants to kill herself deadline",
        "suicdal",
        "member says he can't go on",
        "overdose ET1",
        "kil myself",
        "selfharm",
        "I dont want to be here anymore",
        "want 2 die",
        "threatening to top herself after disciplinary",
        "thinking about ending their lives",
        "life not worth living",
        "kms",
        "gonna kms",
        "Ending it",
        "thinking about ending it",
    ],
)
def test_danger_shows_help_before_all_else(engine: Modules, typed: str):
    first = engine.evaluate("typed => above(typed)[0]", typed)
    assert first["danger"]
    assert [ring["digits"] for ring in first["rings"]][:2] == ["999", "116123"]


@pytest.mark.parametrize(
    ("typed", "pages"),
    [
        ("hes not answering since he got the letter and he was really low", set()),
        ("she says she wants to kill herself grievance letter", set()),
        ("sacked 13 november and wants to die", {"law/time-limits"}),
    ],
)
def test_beside_help_stands_nothing_but_a_day_that_cannot_wait(engine: Modules, typed: str, pages: set[str]):
    first, *rest = engine.evaluate("typed => above(typed)", typed)
    assert first["danger"]
    assert {link["page"] for answer in rest if not answer["danger"] for link in answer["links"]} == pages


@pytest.mark.parametrize(
    "typed",
    [
        "discipline",
        "dead line for claim",
        "racist jokes",
        "life at work",
        "can't go on holiday",
        "cannot go on strike",
        "killing time",
        "mileage 20 kms",
        "ending it early contract",
        "way out of a contract",
    ],
)
def test_help_does_not_stand_above_everything(engine: Modules, typed: str):
    assert not [answer for answer in engine.evaluate("typed => above(typed)", typed) if answer["danger"]]


@pytest.mark.parametrize(
    "typed",
    [
        "acas early conciliation started 2 november ended 19 november dismissed 10 august",
        "told acas 2 november, conciliation failed 19 november, sacked 10 august",
        "acas from 2 november to 19 november, dismissed 10 august",
        "dismissed 10 august, acas emailed cert on 19/11, notified 2/11",
        "dismissed 10 august conciliation 2/11 to 19/11",
        "dismissed 10 august rang acas 2 november",
        "dismissed 10 august and acas conciliation is over",
        "dismissed 10 august acas 2 november to 19 november certificate came yesterday",
    ],
)
def test_no_day_is_taken_beside_a_day_of_acas_that_is_not_understood(engine: Modules, typed: str):
    links = [link for answer in engine.evaluate("typed => above(typed)", typed) for link in answer["links"]]
    found = [link["dates"]["fragment"] for link in links if "dates" in link]
    known = {"act=2026-08-10", "a=2026-11-02", "b=2026-11-19", "start=yes"}
    for fragment in found:  # each of them, or none
        days = {part for part in fragment.split("&") if not part.startswith("nation=")}
        assert days in ({"start=yes"}, set(), known), fragment


HELD_OUT = ["danger", "danger-unseen", "danger-fresh", "danger-quiet"]


@pytest.mark.parametrize("name", HELD_OUT)
def test_danger_is_understood_by_its_kinds(engine: Modules, data: Data, name: str):
    """Of what must bring help at least 95 in 100 do; of what must bring none at most 2 in 100. None was learnt from."""
    said = yaml.safe_load((ROOT / f"tests/vectors/{name}.yml").read_text("utf-8"))
    assert said.keys() == {*(kind.id for kind in data.danger.kinds), "harmless"}
    learnt = {line.lower() for lines in examples(ROOT).values() for line in lines}
    assert not [phrase for phrases in said.values() for phrase in phrases if phrase.lower() in learnt]

    def helped(phrases: list[str]) -> list[bool]:
        return engine.evaluate("phrases => phrases.map(typed => dangers(typed).length > 0)", phrases)

    harmless = said.pop("harmless")
    grave = [phrase for phrases in said.values() for phrase in phrases]
    missed = [phrase for phrase, help_came in zip(grave, helped(grave), strict=True) if not help_came]
    needless = [phrase for phrase, help_came in zip(harmless, helped(harmless), strict=True) if help_came]
    assert len(missed) <= 0.05 * len(grave), missed
    assert len(needless) <= 0.02 * len(harmless), needless


# Words that bring no help by themselves, with days, procedure and slurs, and what joins them to what follows.
STARTS = [
    "he was sacked on 3 october",
    "he was sacked on 4 october",
    "he was suspended on 4 january",
    "her grievance was refused",
    "his grievance was refused on 3 october",
    "passed over for promotion on 12 november",
    "passed over for promotion",
    "called the n word by a patient",
    "my member was called a monkey",
    "racist manager",
    "sacked on monday",
    "suspended",
    "he was demoted",
    "after the disciplinary hearing",
    "her appeal was turned down on 14 november 2026",
    "she has been off sick since june",
    "they refused her flexible working request",
    "he got a final written warning on 5 may",
    "told to speak english",
    "they cut his shifts",
    "she was passed over for band 7",
    "hr ignored the complaint",
    "acas certificate came on 2 november",
    "dismissed on 30/09/2026",
    "her visa runs out in march",
    "turned down for overtime again",
    "they keep getting his name wrong",
    "moved off the ward on 1 november",
    "agency let her go on friday",
    "marked down in her appraisal",
]
JOINS = [" ", " and ", " now ", ", "]


def held_out(kind: str | None, count: int) -> list[str]:
    """Some lines that nothing was learnt from, spread over the lists: of what is harmless, or of all that is not."""
    lists = [yaml.safe_load((ROOT / f"tests/vectors/{name}.yml").read_text("utf-8")) for name in HELD_OUT]
    found = [
        line
        for said in lists
        for name, lines in said.items()
        for line in lines
        if (name == "harmless") == (kind == "harmless")
    ]
    return found[:: len(found) // count][:count]


def test_danger_is_heard_whatever_else_is_said(engine: Modules):
    """Of endings that bring help alone at least 95 in 100 bring it joined; of harmless ones at most 2 in 100."""
    helped = "typed => typed.map(each => dangers(each).length > 0)"
    grave = held_out(None, 60)
    grave = [end for end, help_came in zip(grave, engine.evaluate(helped, grave), strict=True) if help_came]
    for ends, least, most in ((grave, 0.95, 1), (held_out("harmless", 100), 0, 0.02)):
        typed = [f"{start}{JOINS[(i + j) % 4]}{end}" for i, start in enumerate(STARTS) for j, end in enumerate(ends)]
        came = engine.evaluate(helped, typed)
        wrong = [text for text, help_came in zip(typed, came, strict=True) if help_came != bool(least)]
        assert least <= statistics.mean(came) <= most, wrong[:40]


@pytest.mark.parametrize(
    "end",
    [
        "wants to die",
        "he wants to die",
        "hes going to jump",
        "he is self harming",
        "has taken pills",
        "nobody would miss him",
        "cant go on",
        "she says she cant go on",
        "his boss has his passport",
        "his boss is keeping his passport",
        "he said he will stab the manager",
        "they jumped him outside",
        "beaten up on 20 november",
        "followed home on 20 november by the supervisor",
        "the manager is stalking her",
        "she keeps looking at the bridge on her way to work",
    ],
)
def test_a_day_or_a_step_of_procedure_hides_no_danger(engine: Modules, end: str):
    typed = [f"{start}{join}{end}" for start in STARTS for join in (" ", " and ", ", ")]
    heard = engine.evaluate("typed => typed.map(each => dangers(each).length > 0)", typed)
    missed = [text for text, help_came in zip(typed, heard, strict=True) if not help_came]
    assert len(missed) <= 0.05 * len(typed), missed


@pytest.mark.parametrize(
    "typed",
    [
        "dreadlocks not allowed",
        "no braids or locks allowed",
        "locks not allowed told to cut them off",
        "told to take his locs out",
        "she had a breakdown van delayed and docked pay",
        "breakdown van late",
        "his car had a breakdown on the motorway",
        "breakdown cover for the pool car",
    ],
)
def test_hair_and_a_van_that_broke_down_bring_no_help(engine: Modules, typed: str):
    assert engine.evaluate("typed => dangers(typed)", typed) == []


def test_a_long_text_is_judged_in_the_time_of_a_keystroke(engine: Modules):
    took = "typed => { const from = performance.now(); dangers(typed); return performance.now() - from }"
    assert min(engine.evaluate(took, "the manager hit the target and the rota " * 100) for _ in range(5)) < 150  # ms


ODD = [
    "",
    "?!",
    "He CAN’T go on – résumé",
    "kıl İ 𝟙 😀 ß ﬁ",
    "a" * 5000,
    "rota " * 900,
    "leave form " * 40 + "I want to die",
]


def test_danger_scores_the_same_in_both_languages(engine: Modules, data: Data):
    typed = [*ODD, *(line for lines in examples(ROOT).values() for line in lines)]
    model, classes = data.danger_model, model_of.classes_of(data.danger.words)
    ours = [model_of.scores(text, classes, model.weights, model.biases, model.scale) for text in typed]
    theirs = engine.evaluate("typed => typed.map(text => score(text).scores)", typed)
    assert [text for text, one, other in zip(typed, ours, theirs, strict=True) if one != pytest.approx(other)] == []


@pytest.mark.parametrize("typed", ["husband hit her and she cant go home", "raped, beaten, threatened and locked in"])
def test_whoever_is_in_danger_reads_two_boxes_at_most(engine: Modules, typed: str):
    assert 0 < len(engine.evaluate("typed => dangers(typed)", typed)) <= 2


@pytest.mark.parametrize(
    "typed",
    [
        "husband hit her and she cant go home",
        "he tracks her phone",
        "he keeps turning up where she works since she left",
    ],
)
def test_violence_at_home_and_stalking_lead_to_those_who_help_with_it(engine: Modules, typed: str):
    boxes = engine.evaluate("typed => dangers(typed)", typed)
    assert "violence-at-home-and-stalking" in [link.get("section") for box in boxes for link in box["links"]]


def test_a_cry_for_help_is_heard_in_a_long_text(engine: Modules):
    text = "My manager changed the rota and I asked about my leave. " * 12
    found = "typed => dangers(typed).map(({ id }) => id)"
    assert not engine.evaluate(found, text)
    assert engine.evaluate(found, f"{text} I want to kill myself. {text}") == ["suicide"]


def test_of_a_book_pasted_into_the_box_only_the_first_pages_are_looked_at(engine: Modules):
    book = "the manager hit the target and the rota " * 25_000
    scored = "typed => score(typed).scores"
    assert engine.evaluate(scored, f"{book} I want to kill myself") == engine.evaluate(scored, book[:4000])


# Pages and sections that are about danger: who searches in their words is shown help.
TELLS_OF_DANGER = re.compile(
    r"suicid|despair|panic|in danger|at risk|sexual|attacked|threat|passport|crying|breaking down|broke down|breakdown|"
    r"want to die|hurt themselves|goodbye|ending their life|help me now|talk to|take any more|in bits|spat|just happened|not safe",
    re.I,
)


def test_the_handbooks_own_words_bring_no_help(engine: Modules, data: Data):
    """Titles and lay wordings, unless they tell of danger: at most one in a hundred."""
    said = [
        text
        for page in data.pages.values()
        for text in (page.about.title, *(saying for sayings in page.about.wordings.values() for saying in sayings))
        if not TELLS_OF_DANGER.search(text)
    ]
    needless = engine.evaluate("said => said.filter(text => dangers(text).length)", said)
    assert len(needless) <= 0.01 * len(said), needless


@pytest.mark.parametrize(
    ("typed", "kind", "line"),
    [
        ("I want to slit my wrists", "suicide", "samaritans"),
        ("he grabbed me by the throat", "attack", "emergency-999"),
        ("threatening me with violence", "threat", "emergency-999"),
        ("my supervisor groped me", "sexual-violence", "rape-crisis-england-wales"),
        ("my supervisor groped me", "sexual-violence", "rape-crisis-scotland"),
        ("my supervisor groped me", "sexual-violence", "dsa-helpline-ni"),
        ("the agency took my passport", "coercion", "modern-slavery"),
        ("I am having a panic attack", "panic", "samaritans"),
    ],
)
def test_each_kind_of_danger_has_its_own_lines(engine: Modules, data: Data, typed: str, kind: str, line: str):
    found = {danger["id"]: danger for danger in engine.evaluate("typed => dangers(typed)", typed)}
    assert data.helplines[line].name in [ring["name"] for ring in found[kind]["rings"]]
    assert engine.evaluate("typed => above(typed)[0].danger", typed)


def test_of_two_kinds_of_danger_the_likelier_comes_first(engine: Modules, data: Data):
    kinds = [kind.id for kind in data.danger.kinds]
    typed = [line for lines in examples(ROOT).values() for line in lines[:60]]
    ask = "typed => typed.map(each => [dangers(each).map(({ id }) => id), score(each).scores])"
    several = [(found, own) for found, own in engine.evaluate(ask, typed) if len(found) > 1]
    assert several
    for found, own in several:
        likely = [own[kinds.index(kind)] for kind in found]
        assert likely == sorted(likely, reverse=True), found


def test_examples_that_changed_since_they_were_learnt_are_reported(project: Path):
    file = project / "data/danger/suicide.txt"
    file.write_text(file.read_text("utf-8") + "one more way to say it\n", "utf-8")
    with pytest.raises(Mistakes, match=r"data/danger/model.yml:1: .*The examples changed: run make danger"):
        load(project, TOOLS)


def test_an_example_of_two_kinds_is_reported_where_it_stands(project: Path):
    files = project / "data/danger"
    line = (files / "suicide.txt").read_text("utf-8").split("\n")[0]
    (files / "threat.txt").write_text(f"{line}\n", "utf-8")
    with pytest.raises(Mistakes, match=r"data/danger/threat.txt:1: .*is also an example of suicide"):
        load(project, TOOLS)


def test_examples_of_no_kind_are_reported(project: Path):
    (project / "data/danger/flood.txt").write_text("the river is rising\n", "utf-8")
    with pytest.raises(Mistakes, match=r"data/danger/flood.txt:1: .*No kind in data/danger.yml has this id"):
        load(project, TOOLS)


def test_a_line_of_a_result_is_without_the_law_it_cites(engine: Modules):
    html = (
        "<p>Count from the act (Equality Act 2010, s.123(1)(a) (before amendment)). Harassment (a tort) counts [1].</p>"
    )
    shown = engine.evaluate("html => search.snippet(html, new Set(['harass']))", html)
    assert shown == "Count from the act. <mark>Harassment</mark> (a tort) counts [1]."


def test_a_result_says_its_answer_its_nations_and_how_current_it_is(engine: Modules):
    about = {"about": "", "where": "Wales", "unsure": "Law not certain"}
    about |= {"due": "2027-02-22", "due_said": "22 February 2027"}
    section = {"location": "a.html", "text": "<p>In short</p> <p>Ring Acas today. Take care: unsure.</p> <p>More.</p>"}
    card = "([about, section, today]) => search.card(about, section, today).replace(/<[^>]+>/g, '')"
    said = engine.evaluate(card, [about, section, "2026-11-22"]).split("  ")
    assert " ".join(said).split() == "Ring Acas today. Wales Law not certain".split()
    assert "Overdue" not in engine.evaluate(card, [about, section, "2027-02-22"])
    assert "Overdue: check was due 22 February 2027" in engine.evaluate(card, [about, section, "2027-02-23"])


def test_what_an_index_says_is_shown_as_text(engine: Modules):
    shown = engine.evaluate("search.snippet('<p>a &lt;img src=x&gt; harassment</p>', new Set(['harass']))")
    assert "<img" not in shown
    assert "<mark>harassment</mark>" in shown


def test_a_snippet_keeps_the_cells_of_a_table_apart(engine: Modules, texts: list[dict]):
    [table] = [doc["text"] for doc in texts if doc["location"] == "downloads.html#which-one-do-i-need"]
    assert "Take · Good to know ·" in " ".join(table.split())
    shown = engine.evaluate("html => search.snippet(html, new Set(['pin']))", table)
    assert shown.startswith("<mark>Pin</mark> something up, or hand it out ·")
    assert not shown.endswith("·")


def test_no_result_leads_into_a_list_of_other_pages(texts: list[dict]):
    assert not [doc["location"] for doc in texts if doc["title"] == "Related pages"]


def test_the_index_carries_what_is_searched_but_not_shown(book: Book):
    page = {"location": "law/time-limits.html", "title": "", "text": "<p>In short</p> <p>Act now.</p> <p>More.</p>"}
    section = {"location": "law/time-limits.html#why", "title": "Why", "text": "<p>Because.</p>"}
    index, texts = search_index(book, {"config": {}, "docs": [page, section]})
    assert [doc["text"] for doc in index["docs"]] == ["<p>In short</p> <p>Act now.</p>"]
    assert texts == [page, section]
    assert "how long have I got" in index["docs"][0]["page"]["wordings"]
    assert {"id": "term-foi", "same": ["x"]}.keys() <= index["config"]["synonyms"][0].keys()
    assert any("SAR" in concept["same"] for concept in index["config"]["synonyms"])


def test_no_meaning_says_a_word_twice(data: Data):
    twice = [c.id for c in data.synonyms.values() if len({w.lower() for w in c.same}) < len(c.same)]
    assert not twice


def test_a_wrong_answer_is_reported_where_it_stands(project: Path):
    file = project / "data/danger.yml"
    file.write_text(file.read_text("utf-8").replace("rings: [emergency-999,", "rings: [emergency-998,", 1), "utf-8")
    with pytest.raises(Mistakes, match=r'data/danger.yml:\d+: .*rings: Unknown helplines id "emergency-998"'):
        load(project, TOOLS)


def test_the_answers_lead_to_sections_that_are_there(site: Path, data: Data):
    for answer in (*data.answers.values(), *data.danger.kinds):
        for link in answer.links:
            html = (site / f"{link.page}.html").read_text("utf-8")
            parts = {anchor(group) for group in GROUPS}  # the list of files stands there once they are made
            there = f'id="{link.section}"' in html or (link.page == "downloads" and link.section in parts)
            assert not link.section or there, (answer.id, link)
