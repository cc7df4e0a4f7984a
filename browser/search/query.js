// What was typed, as terms of the index: words, their spelling mended, what they mean, and how much each counts.
import { mark } from "./concepts.js"
import { nearest } from "./spelling.js"
import { british, isCommon, joined, stem, words } from "./words.js"
/** @import { Known, Mended, Near, Query, Slot } from "./types.d.ts" */

// "Section 26", "s26" and "sec. 26" are the "s.26" of pages.
const SECTION = /\b(?:sections?|sect?|ss?)\.?\s*(\d{1,3}[a-z]?)\b/gi

export const COUNTS = { common: 0.22, near: 0.7, means: 0.95, mended: 0.9, begun: 0.85 }

/**
 * Return how to read a query against what is known.
 * @param {Known} known
 * @returns {{read: (typed: string, finished?: boolean) => Query}}
 */
export const reader = (known) => {
  const { vocabulary, isName, ordinary, has, rarity, concepts } = known
  /** @type {Map<string, Near[]>} */
  const mended = new Map()

  /**
   * What a word may be a slip for: no name of a person in a story, and nothing if it is itself a word of English that
   * the handbook does not have.
   * @type {(word: string) => Near[]}
   */
  const mend = (word) => {
    const found = mended.get(word) ?? (ordinary(word) ? [] : nearest(british(word), vocabulary, isName))
    mended.set(word, found)
    return found
  }

  /**
   * Words of the handbook that begin as an unfinished last word does.
   * @type {(start: string) => string[]}
   */
  const completions = (start) => {
    /** @type {[word: string, often: number][]} */
    const found = []
    for (const known of vocabulary) if (known[0].startsWith(start) && known[0] !== start) found.push(known)
    return [...new Set(found.sort((one, other) => other[1] - one[1]).slice(0, 6).map(([word]) => stem(word)))]
  }

  /**
   * Read what was typed; unless it is `finished`, its last word may be only begun.
   * @type {(typed: string, finished?: boolean) => Query}
   */
  const read = (typed, finished = false) => {
    const said = words(typed.replace(SECTION, "s $1"))
    const open = !finished && /[\p{L}\p{N}]$/u.test(typed)
    /** @type {Mended[]} */
    const corrections = []
    const slots = said.map((word, i) => {
      const own = stem(word)
      /** @type {Slot} */
      const slot = { word, stem: own, terms: new Map(), common: isCommon(word), weight: 0 }
      const last = open && i === said.length - 1
      if (has(own)) slot.terms.set(own, 1)
      if (last && word.length > 2 && !vocabulary.has(word)) {
        for (const more of completions(word)) {
          if (!slot.terms.has(more)) slot.terms.set(more, has(own) ? 0.25 : COUNTS.begun)
        }
      }
      // "Hering" has the form of "her": a word that nobody knows as it stands is a slip for another too.
      const strange = slot.terms.size < 2 && !vocabulary.has(british(word)) && !ordinary(word)
      if (!slot.terms.size || strange) {
        const near = mend(word), own = slot.terms.size
        near.forEach(({ word: right, cost }) => {
          const form = stem(right), well = COUNTS.mended - Math.max(0, cost - near[0].cost) * 0.8
          slot.terms.set(form, Math.max(slot.terms.get(form) ?? 0, well))
        })
        if (near.length && !own) {
          corrections.push([word, near[0].word])
          slot.stem = stem(near[0].word)
        }
      }
      return slot
    })
    slots.forEach((slot, i) => { // two words that the handbook writes as one, or with a hyphen
      const together = i + 1 < said.length && stem(said[i] + said[i + 1])
      if (together && said[i].length > 1 && has(together)) {
        for (const half of [slot, slots[i + 1]]) half.terms.set(together, 0.9)
      }
    })
    for (const word of joined(typed)) {
      if (has(stem(word))) slots.find((slot) => word.startsWith(slot.word))?.terms.set(stem(word), 0.9)
    }
    const stems = slots.map((slot) => slot.stem)
    for (const { id, at, length, exact } of concepts.found(stems, true)) {
      const term = mark(id)
      if (!has(term)) continue
      for (const slot of slots.slice(at, at + length)) {
        if (length > 1 && exact) slot.common = false
        slot.terms.set(term, Math.max(slot.terms.get(term) ?? 0, exact ? COUNTS.means : COUNTS.near))
      }
    }
    /** @type {Query["terms"]} */
    const terms = new Map()
    for (const slot of slots) {
      const best = has(slot.stem) ? rarity(slot.stem) : Math.max(0, ...[...slot.terms.keys()].map(rarity))
      slot.weight = (slot.common ? COUNTS.common : 1) * (best || rarity(""))
      for (const [term, well] of slot.terms) {
        const weight = well * (slot.common ? COUNTS.common : 1)
        terms.set(term, Math.max(terms.get(term) ?? 0, weight))
      }
    }
    return { terms, slots, mended: corrections }
  }
  return { read }
}
