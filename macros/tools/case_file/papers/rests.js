// On which facts a paper rests: a short text that changes when one of them does, and not otherwise.
import { factsOf, IDS, isPlanned } from "./pack.js"
import { isPlan } from "../done.js"
/** @import { Case } from "../types.d.ts" */

/** Two FNV hashes of a text, from different starts, as one short text: no secret, a fingerprint. @param {string} text */
const hashed = (text) => {
  let one = 0x811c9dc5, other = 0x01000193
  for (let i = 0; i < text.length; i++) {
    one = Math.imul(one ^ text.charCodeAt(i), 0x01000193)
    other = Math.imul(other ^ text.charCodeAt(i), 0x85ebca6b)
  }
  return (one >>> 0).toString(36) + (other >>> 0).toString(36)
}

/**
 * A fingerprint of the facts that a paper uses, a plan once it is known to be done; "" for one that there is not.
 * @type {(paper: string, one: Case) => string}
 */
export const rests = (paper, one) => {
  if (!IDS.includes(paper)) return ""
  const known = isPlanned(paper) ? one : { ...one, steps: one.steps.filter((step) => !isPlan(step)) }
  return hashed(JSON.stringify(factsOf(paper, known, one.steps.filter((step) => isPlan(step) || !step.entered))))
}

/**
 * Whether a paper was made before a fact that it rests on changed.
 * @type {(paper: string, one: Case) => boolean}
 */
export const stale = (paper, one) => {
  const made = one.papers[paper]
  return Boolean(made) && made.rests !== rests(paper, one)
}
