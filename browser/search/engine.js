// The index of the handbook: what each page is for first, its words after.
import { concepts as meanings, mark } from "./concepts.js"
import { ENGLISH } from "./english.js"
import { placeless } from "./places.js"
import { postings } from "./postings.js"
import { bare, isCommon, joined, stem, words } from "./words.js"
/** @import { Engine, Index, Page, Section } from "./types.d.ts" */

/** What english.js leaves to be put to its words. */
const ENDINGS = [/([^s])s$/, /(s|x|z|ch|sh)es$/, /(e)d$/, /([^e])(?:ed|ing)$/]
/** The words of a text that begin with no capital. @type {(text: string) => string[]} */
const small = (text) => (text.match(/\p{L}+/gu) ?? []).filter((word) => word === word.toLowerCase())
/** @type {(section: Section) => string} */
const pathOf = ({ location }) => location.split("#")[0]

/**
 * Return the engine of an index. It answers from what pages are for at once; from their words once `read` has been
 * given them, and `grow` been called to its end.
 * @param {Index} index
 * @returns {Engine}
 */
export const engine = ({ config, docs }) => {
  const concepts = meanings(config.synonyms ?? [])
  /** @type {Map<string, number>} */
  const vocabulary = new Map()
  /** @type {Set<string>} Words that stand small somewhere, or say what a page is for: the rest are names of people. */
  const plain = new Set()
  /** @type {Map<string, number>} In how many pages each term stands. */
  const often = new Map()
  /** @type {Map<string, Page>} */
  const pages = new Map(
    docs.map(({ location: path, page: about }) => [path, { path, about, said: [], terms: new Set() }]),
  )
  /** @type {Map<string, Section>} */
  const sections = new Map(docs.map((doc) => [doc.location, doc]))
  /** @type {{page: Page, section: Section, last: boolean}[]} */
  const waiting = []
  const heads = postings(["title", "job", "about"]), sayings = postings(["words"])
  const bodies = postings(["wordings", "body"]), parts = postings(["title", "text"])

  /**
   * A text as terms: stems, words that a hyphen joins, and concepts. `all`: common words too; `count`: how often it
   * counts in the vocabulary.
   * @type {(text: string, how?: {all?: boolean, count?: number}) => string[]}
   */
  const terms = (text, { all = true, count = 1 } = {}) => {
    const said = words(text), stems = said.map(stem)
    /** @type {string[]} */
    const found = []
    for (const word of count > 2 ? said : small(text)) plain.add(word)
    said.forEach((word, i) => {
      if (!/\d/.test(word)) vocabulary.set(word, (vocabulary.get(word) ?? 0) + count)
      if (all || !isCommon(word)) found.push(stems[i])
    })
    for (const word of joined(text)) found.push(stem(word))
    for (const { id } of concepts.found(stems)) found.push(mark(id))
    return found
  }

  /**
   * Note that terms stand in a page.
   * @type {(page: Page, texts: string[][]) => void}
   */
  const note = (page, texts) => {
    for (const text of texts) {
      for (const term of text) {
        if (page.terms.has(term)) continue
        page.terms.add(term)
        often.set(term, (often.get(term) ?? 0) + 1)
      }
    }
  }

  for (const page of pages.values()) {
    const { title, job, about, wordings, sayings: parts } = page.about
    /** @type {[anchor: string, texts: string[]][]} */
    const places = [["", wordings], ...Object.entries(parts)]
    const told = places.flatMap(([anchor, texts]) =>
      texts.map((text) => ({ id: anchor ? `${page.path}#${anchor}` : page.path, text: terms(text, { count: 3 }) }))
    )
    const said = page.said = told.map(({ text }) => text)
    const head = {
      title: terms(title, { count: 20 }),
      job: terms(job, { count: 5 }),
      about: terms(about, { count: 3 }),
    }
    heads.add(page.path, page.path, head)
    for (const { id, text } of [{ id: page.path, text: head.title }, ...told]) {
      sayings.add(page.path, id, { words: text })
    }
    note(page, [head.title, head.job, head.about, ...said])
  }

  /**
   * Note the texts of all sections, those of a page together, for `grow` to take in.
   * @type {Engine["read"]}
   */
  const read = (texts) => {
    for (const section of texts) sections.set(section.location, section)
    const told = texts.filter(({ location, text }) => text || location.includes("#"))
    const paths = told.map(pathOf)
    told.forEach((section, i) =>
      waiting.push({ page: /** @type {Page} */ (pages.get(paths[i])), section, last: paths[i] !== paths[i + 1] })
    )
    waiting.reverse()
  }

  /** Take in the words of the next section. Return false when there is none left. */
  const grow = () => {
    const next = waiting.pop()
    if (!next) return false
    const { page, section, last } = next
    const title = terms(section.title, { count: 2 }), text = terms(bare(section.text), { all: false })
    parts.add(page.path, section.location, { title, text })
    note(page, [title, text])
    page.body = [...(page.body ?? []), ...text]
    if (last) {
      bodies.add(page.path, page.path, { wordings: page.said.flat(), body: page.body })
      delete page.body
    }
    return true
  }

  // A word that means something, or brings up an answer as a slur does, is never a slip.
  const meant = [
    ...(config.synonyms ?? []).flatMap(({ same, near = [] }) => [...same, ...near]),
    ...(config.answers ?? []).flatMap(({ when }) => when),
  ]
  /** @type {Set<string> | undefined} Made when a word is first met that the handbook does not have. */
  let english
  /** @type {Engine["ordinary"]} */
  const ordinary = (word) => {
    const known = english ??= new Set(words([ENGLISH, ...meant].join(" ")))
    return known.has(word) || !placeless(word).trim() ||
      ENDINGS.some((ending) => known.has(word.replace(ending, "$1"))) ||
      (word.endsWith("in") && ordinary(`${word}g`)) // "goin on"
  }

  /** @type {Engine["rarity"]} */
  const rarity = (term) => Math.log(1 + pages.size / ((often.get(term) ?? 0) + 0.5))
  return {
    pages,
    sections,
    vocabulary,
    isName: (word) => !plain.has(word),
    concepts,
    ordinary,
    rarity,
    has: (term) => often.has(term),
    read,
    grow,
    indexes: { heads, sayings, bodies, parts },
  }
}
