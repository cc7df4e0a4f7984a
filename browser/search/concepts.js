// Words that mean the same to whoever searches: data/synonyms.yml as marks that stand in the index beside the words.
import { stem, words } from "./words.js"
/** @import { Concept, ConceptFound, Concepts } from "./types.d.ts" */
/** @typedef {{id: string, stems: string[], weight: number}} Phrase A way to say a concept; 0: only near it. */

/**
 * Return how to find concepts in a list of stems.
 * @param {Concept[]} synonyms
 * @returns {Concepts}
 */
export const concepts = (synonyms) => {
  /**
   * The first stem of a phrase, then the second ("" if it has none): its phrases.
   * @type {Map<string, Map<string, Phrase[]>>}
   */
  const starts = new Map()
  /** @type {(id: string, phrase: string, weight: number) => void} */
  const learn = (id, phrase, weight) => {
    const stems = words(phrase).map(stem)
    if (!stems.length) return
    const [first, second = ""] = stems
    /** @type {Map<string, Phrase[]>} */
    const seconds = starts.get(first) ?? new Map()
    starts.set(first, seconds)
    seconds.set(second, [...(seconds.get(second) ?? []), { id, stems, weight }])
  }
  for (const { id, same, near = [] } of synonyms) {
    for (const phrase of same) learn(id, phrase, 1)
    for (const phrase of near) learn(id, phrase, 0)
  }

  /**
   * Return each phrase of a concept; those that only come near it too, if asked.
   * @type {Concepts["found"]}
   */
  const found = (stems, andNear = false) => {
    /** @type {ConceptFound[]} */
    const matches = []
    stems.forEach((first, at) => {
      const seconds = starts.get(first)
      if (!seconds) return
      for (const second of ["", stems[at + 1]]) {
        for (const { id, stems: phrase, weight } of seconds.get(second) ?? []) {
          if (!weight && !andNear) continue
          if (phrase.every((part, i) => stems[at + i] === part)) {
            matches.push({ id, at, length: phrase.length, exact: weight === 1 })
          }
        }
      }
    })
    return matches
  }
  return { found }
}

/**
 * A concept as a term of the index: no word looks like it.
 * @type {(id: string) => string}
 */
export const mark = (id) => `~${id}`
