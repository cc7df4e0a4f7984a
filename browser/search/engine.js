// The index of the handbook: what each page is for first, its words after.
import { concepts as meanings, mark } from "./concepts.js"
import { postings } from "./postings.js"
import { bare, isCommon, joined, stem, words } from "./words.js"

const pathOf = (section) => section?.location.split("#")[0]

/** Return the engine of an index. It answers from what pages are for at once; from their words once `read` has been given them,
 *  and `grow` been called to its end. */
export const engine = ({ config, docs }) => {
  const concepts = meanings(config.synonyms ?? [])
  const vocabulary = new Map(), often = new Map()
  const pages = new Map(docs.map((doc) => [doc.location, { path: doc.location, about: doc.page }]))
  const sections = new Map(docs.map((doc) => [doc.location, doc])), waiting = []
  const heads = postings(["title", "job", "about"]), sayings = postings(["words"])
  const bodies = postings(["wordings", "body"]), parts = postings(["title", "text"])

  /** A text as terms: stems, words that a hyphen joins, and concepts. */
  const terms = (text, { all = true, count = 1 } = {}) => {
    const said = words(text), stems = said.map(stem), found = []
    said.forEach((word, i) => {
      if (!/\d/.test(word)) vocabulary.set(word, (vocabulary.get(word) ?? 0) + count)
      if (all || !isCommon(word)) found.push(stems[i])
    })
    for (const word of joined(text)) found.push(stem(word))
    for (const { id } of concepts.found(stems)) found.push(mark(id))
    return found
  }

  /** Note in how many pages each term stands. */
  const note = (page, texts) => {
    page.terms ??= new Set()
    for (const text of texts) {
      for (const term of text) {
        if (page.terms.has(term)) continue
        page.terms.add(term)
        often.set(term, (often.get(term) ?? 0) + 1)
      }
    }
  }

  for (const page of pages.values()) {
    const { title, job, about, wordings } = page.about
    const said = page.said = wordings.map((text) => terms(text, { count: 3 }))
    const head = {
      title: terms(title, { count: 20 }),
      job: terms(job, { count: 5 }),
      about: terms(about, { count: 3 }),
    }
    heads.add(page.path, page.path, head)
    for (const text of [head.title, ...said]) sayings.add(page.path, page.path, { words: text })
    note(page, [head.title, head.job, head.about, ...said])
  }

  /** Note the texts of all sections, those of a page together, for `grow` to take in. */
  const read = (texts) => {
    for (const section of texts) sections.set(section.location, section)
    const told = texts.filter(({ location, text }) => text || location.includes("#"))
    told.forEach((section, i) =>
      waiting.push({ page: pages.get(pathOf(section)), section, last: pathOf(section) !== pathOf(told[i + 1]) })
    )
    waiting.reverse()
  }

  /** Take in the words of the next section. Return false when there is none left. */
  const grow = () => {
    if (!waiting.length) return false
    const { page, section, last } = waiting.pop()
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

  const rarity = (term) => Math.log(1 + pages.size / ((often.get(term) ?? 0) + 0.5))
  return {
    pages,
    sections,
    vocabulary,
    concepts,
    rarity,
    has: (term) => often.has(term),
    read,
    grow,
    indexes: { heads, sayings, bodies, parts },
  }
}
