// On which facts a paper rests: a short text that changes when one of them does, and not otherwise.
import { factsOf, IDS, isPlanned } from "./pack.js"
import { isPlan } from "../done.js"
import { appealDays } from "../plans.js"
import { dated } from "../../time_limits/dates.js"
import { corrected, formerNames } from "../former.js"
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
  const plans = [...one.steps.filter((step) => isPlan(step) || !step.entered), ...appealDays(one.steps)]
  const facts = JSON.stringify(factsOf(paper, known, plans))
  const old = formerNames(one).filter((former) => corrected(facts, former) !== facts).map(({ was }) => was)
  return hashed(facts + old.join())
}

/** Whether a day that a paper named when it was made has passed. @type {(made: Case["papers"][string], today: string) => boolean} */
export const outlived = ({ until = "" }, today) => until !== "" && until < today

/**
 * Why a paper that was made is old: a fact that it rests on has changed since, or a day that it names has passed; "" where it is not.
 * @type {(paper: string, one: Case, today?: string) => string}
 */
export const stale = (paper, one, today = "") => {
  const made = one.papers[paper]
  if (!made) return ""
  if (made.rests !== rests(paper, one)) return "A fact that it rests on has changed since it was made."
  return outlived(made, today) ? `A day that it names, ${dated(made.until)}, has passed since it was made.` : ""
}
