// Which pages answer a query, and where in them. Every weight is here.
import { concepts } from "./concepts.js"
import { reader } from "./query.js"
import { isCommon, stem, words } from "./words.js"
/** @import { Boost, Engine, Found, Hit, Page, Postings, Query, Ranked, Section } from "./types.d.ts" */

export const WEIGHTS = {
  head: 2,
  saying: 2,
  body: 1.6,
  section: 0.75, // what each of the four indexes adds at most
  title: 3,
  job: 3,
  about: 1.4,
  wordings: 4,
  sectionTitle: 2, // fields
  named: 1.2, // the query is the name of the page, or of a section
  told: 0.6, // how much of what was asked a wording must hold to lead to its section
  cover: 2,
  others: 0.5, // how much a page counts that is for some only, where nothing typed names them
  least: 0.12, // how much is lost when part of what was asked is not there
  trust: 0.8, // how much less an index says whose best hit has little of what was asked
  k: 3.7,
  b: 0.9,
  d: 0.5, // how much repeating a word adds, length takes away, and standing there at all counts
}

/**
 * Return how to find the pages of an engine that answer what is typed.
 * @param {Engine} engine
 * @param {typeof WEIGHTS} [weights]
 * @returns {(typed: string, finished?: boolean) => Found}
 */
export const ranker = (engine, weights = WEIGHTS) => {
  const { pages, indexes } = engine
  const { read } = reader(engine)
  const { title, job, about } = weights
  const some = new Map(
    [...pages.values()].flatMap(({ path, about: { only_for } }) => (only_for?.length ? [[path, only_for]] : [])),
  )
  const groups = concepts([...some].map(([id, same]) => ({ id, same })))

  /**
   * The texts of an index that hold anything asked for.
   * @type {(index: Postings, query: Query, boost?: Boost) => Hit[]}
   */
  const ask = (index, query, boost = {}) => {
    const scores = new Float64Array(index.ids.length),
      slots = query.slots.map((slot) => ({ ...slot, best: new Float64Array(index.ids.length) }))
    const asked = slots.reduce((sum, { weight }) => sum + weight, 0)
    for (const [term, weight] of query.terms) {
      const means = slots.filter((slot) => slot.terms.has(term))
      index.each(term, boost, weights, (at, score) => {
        scores[at] += weight * score
        for (const { terms, best } of means) best[at] = Math.max(best[at], /** @type {number} */ (terms.get(term)))
      })
    }
    /** @type {Hit[]} */
    const hits = []
    scores.forEach((score, at) => {
      if (!score) return
      const cover = asked && slots.reduce((sum, { weight, best }) => sum + weight * best[at], 0) / asked
      hits.push({
        owner: index.owners[at],
        id: index.ids[at],
        cover,
        score: score * (weights.least + (1 - weights.least) * cover ** weights.cover),
      })
    })
    return hits
  }

  /** @type {Map<string, string[][]>} */
  const parted = new Map()

  /**
   * Is the text all that was asked for, and nothing else?
   * @type {(text: string, asked: Set<string>) => boolean}
   */
  const names = (text, asked) => {
    let parts = parted.get(text)
    if (!parts) {
      parts = text.split(/[()]/).map((part) => words(part).filter((word) => !isCommon(word)).map(stem))
      parted.set(text, parts)
    }
    return parts.some((said) => said.length > 0 && said.length === asked.size && said.every((word) => asked.has(word)))
  }

  return (typed, finished = false) => {
    const query = read(typed, finished)
    if (!query.terms.size) return { pages: [], mended: query.mended }
    /** @type {Map<string, Ranked>} */
    const found = new Map([...pages.keys()].map((path) => [path, { path, score: 0, sections: [] }]))
    /** @param {string} path */
    const page = (path) => /** @type {Ranked} */ (found.get(path))
    /** @type {(hits: Hit[], weight: number) => void} */
    const add = (hits, weight) => {
      const first = hits.reduce((most, hit) => (hit.score > most.score ? hit : most), { score: 1e-9, cover: 0 })
      const worth = first.cover ** weights.trust / first.score // an index whose best hit answers little says little
      const best = new Map()
      for (const { owner, score } of hits) best.set(owner, Math.max(best.get(owner) ?? 0, score * worth))
      for (const [at, score] of best) page(at).score += weight * score
    }
    add(ask(indexes.heads, query, { title, job, about }), weights.head)
    const sayings = ask(indexes.sayings, query)
    add(sayings, weights.saying)
    add(ask(indexes.bodies, query, { wordings: weights.wordings }), weights.body)
    const sections = ask(indexes.parts, query, { title: weights.sectionTitle })
    const asked = new Set(query.slots.filter((slot) => !isCommon(slot.word)).map((slot) => slot.stem))
    const top = sections.reduce((most, { score }) => Math.max(most, score), 0)
    for (const hit of sections) {
      const owner = page(hit.owner)
      if (hit.cover > 0.5 && names(/** @type {Section} */ (engine.sections.get(hit.id)).title, asked)) {
        hit.score += top
        owner.score += weights.named * 2
      }
      owner.sections.push(hit)
    }
    add(sections, weights.section)
    // A wording leads to its section, whatever else the section says; before the words are in it is not known.
    for (const { owner, id, cover } of sayings) {
      if (cover < weights.told || !engine.sections.has(id) || id === owner) continue
      const held = page(owner).sections,
        hit = held.find((section) => section.id === id) ?? { owner, id, cover, score: 0 }
      if (!hit.score) held.push(hit)
      hit.score = Math.max(hit.score, top * (1 + cover))
      hit.told = true
    }
    const named = new Set(groups.found(query.slots.map((slot) => slot.stem)).map(({ id }) => id))
    for (const path of some.keys()) if (!named.has(path)) page(path).score *= weights.others
    for (const page of found.values()) {
      const { about } = /** @type {Page} */ (pages.get(page.path))
      if (names(about.title, asked)) page.score += weights.named * 3
      page.score *= about.prior
      page.sections.sort((one, other) => other.score - one.score)
    }
    return {
      pages: [...found.values()].filter((page) => page.score > 0).sort((one, other) => other.score - one.score),
      mended: query.mended,
      query,
    }
  }
}
