// What stands behind the theme's search box, speaking its messages: 1 ready, 2 query, 3 result;
// and two of ours: "pages", what each is for, and "texts", the words of the pages. What it imports is joined with it into one file.
import { answerer } from "./answers.js"
import { dangers } from "./danger.js"
import { today as now, undated } from "./dates.js"
import { engine as engineOf } from "./engine.js"
import { ranker } from "./rank.js"
import { card as cardOf, snippet, title as titleOf, wanted } from "./snippet.js"
/** @import { Answer, Engine, Found, Index, Item, Page, Ranked, Section } from "./types.d.ts" */

const PAGES = 10, SCREEN = 4 // pages: all, and what a screen has room for
const REST = 90, SLICE = 10 // ms
/** @param {number} place */
const sectionsOf = (place) => (place < 3 ? 3 : 1)
const LONGEST = 4000 // characters; who pastes a book must not wait for it
const READ = 1500 // sections kept ready to quote from; each takes 20 kB of memory
/** @type {Engine} */
let engine
/** @type {ReturnType<typeof ranker>} */
let rank
/** @type {ReturnType<typeof answerer>} */
let answers
/** @type {Answer[]} What is shown where nothing was found. */
let nothing
/** @type {Section[] | null} What is still to be made ready to quote from; null until all words are taken in. */
let unread = null
let asked = "", resting = 0
/** @type {string[]} The pages on the screen for what was asked, in their order. */
let shown = []

/**
 * The theme's items: a list for each page; what has the page's score is shown open.
 * @type {(found: Found, count: number, marks?: Set<string>) => Item[][]}
 */
const items = ({ pages, query }, count, marks = wanted(query?.slots ?? [])) =>
  pages.slice(0, count).map((page, place) => {
    const { about } = /** @type {Page} */ (engine.pages.get(page.path)), texts = engine.sections, score = 100 - place
    const best = page.sections.slice(0, sectionsOf(place)).filter((hit) =>
      hit.id.includes("#") && hit.score > 0.35 * page.sections[0].score
    )
    const card = cardOf(about, texts.get(page.path), now())
    return [
      { location: page.path, title: titleOf(about.title, marks) + card, text: "", score, terms: {} },
      ...best.map((hit, i) => {
        const { title, text } = /** @type {Section} */ (texts.get(hit.id))
        return {
          location: hit.id,
          title: titleOf(title, marks),
          text: snippet(text, marks),
          score: hit.told ? score + 0.5 : i ? score - 0.5 : score, // Enter goes where the score is highest
          terms: {},
        }
      }),
    ]
  })

/**
 * Keep the order of what is on the screen: a finger may be on its way to it. What the words of pages add comes after.
 * @type {(pages: Ranked[]) => Ranked[]}
 */
const held = (pages) => {
  const kept = shown.flatMap((path) => pages.find((page) => page.path === path) ?? [])
  return [...kept, ...pages.filter((page) => !kept.includes(page))]
}

/**
 * Say what answers: at once as much as a screen has room for, all of it when typing rests. To draw ten pages takes
 * longer than to find them.
 */
const answer = (again = false) => {
  clearTimeout(resting)
  const today = now(), typed = asked.trim()
  if (!typed) return postMessage({ type: 3, data: { items: [], found: 0, answers: [], mended: [] } })
  const found = rank(undated(asked, today)), said = answers(typed, found.query, today)
  if (again) found.pages = held(found.pages)
  shown = found.pages.slice(0, SCREEN).map(({ path }) => path)
  const none = typed.length > 2 && !said.length && !found.pages.length ? nothing : []
  const mended = said.some(({ danger }) => danger) ? [] : found.mended // beside help nobody is told how to spell
  /** @type {(count: number, again: boolean) => void} */
  const say = (count, again) =>
    postMessage({
      type: 3,
      data: {
        items: items(found, count),
        found: found.pages.length,
        answers: [...said, ...none],
        mended,
        again,
        grown: unread !== null,
      },
    })
  if (again || found.pages.length <= SCREEN) return say(PAGES, again)
  say(SCREEN, false)
  resting = setTimeout(say, REST, PAGES, true)
}

// Unlike a timer's, a message's turn comes at once, after the keys that were pressed meanwhile.
const turn = new MessageChannel()
turn.port1.onmessage = () => grow()

/** Take in the words of the pages between keystrokes, then answer again. */
const grow = () => {
  const until = performance.now() + SLICE
  while (performance.now() < until) {
    if (engine.grow()) continue
    if (!unread) {
      rank = ranker(engine)
      unread = [...engine.sections.values()].slice(0, READ).reverse()
      if (asked) answer(true)
    }
    const next = unread.pop()
    if (!next) return
    snippet(next.text, new Set()) // read now, not while a reader waits
  }
  if (unread) setTimeout(grow, 4 * SLICE) // no hurry: nothing more will be found
  else turn.port2.postMessage(null)
}

/** @param {Index} index */
const setUp = (index) => {
  engine = engineOf(index)
  rank = ranker(engine)
  const { answers: records = [], danger, terms } = index.config
  answers = answerer(records.filter((record) => !record.nothing), terms, danger && dangers(danger))
  nothing = records.filter((record) => record.nothing).map((record) => ({ ...record, danger: false }))
  postMessage({ type: 1 })
}

addEventListener("message", ({ data: { type, data } }) => {
  if (type === "pages") setUp(JSON.parse(data))
  else if (type === 2) {
    asked = data.slice(0, LONGEST)
    answer()
  } else if (type === "texts") {
    engine.read(JSON.parse(data))
    grow()
  }
})
postMessage({ type: "begun" })
