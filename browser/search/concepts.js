// Words that mean the same to whoever searches: data/synonyms.yml as marks that stand in the index beside the words.
import { stem, words } from "./words.js"

/** Return how to find the concepts in a list of stems. `synonyms` are [{id, same, near}]. */
export const concepts = (synonyms) => {
  const starts = new Map() // the first stem of a phrase, then the second ("" if it has none): its phrases
  const learn = (id, phrase, weight) => {
    const stems = words(phrase).map(stem)
    if (!stems.length) return
    const [first, second = ""] = stems
    if (!starts.has(first)) starts.set(first, new Map())
    const seconds = starts.get(first)
    seconds.set(second, [...(seconds.get(second) ?? []), { id, stems, weight }])
  }
  for (const { id, same, near = [] } of synonyms) {
    for (const phrase of same) learn(id, phrase, 1)
    for (const phrase of near) learn(id, phrase, 0)
  }

  /** Yield {id, at, length, exact} for each phrase of a concept; those that only come near it too, if asked. */
  const found = (stems, andNear = false) => {
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

/** A concept as a term of the index: no word looks like it. */
export const mark = (id) => `~${id}`
