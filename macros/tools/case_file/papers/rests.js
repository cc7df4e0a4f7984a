// On which facts a paper rests: a short text that changes when one of them does, and not otherwise.
import { factsOf, IDS, isPlanned } from "./pack.js"
import { isPlan } from "../done.js"
import { isDay } from "../rules.js"
import { appealDays } from "../plans.js"
import { date, dated } from "../../time_limits/dates.js"
import { formerNames, holds } from "../former.js"
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

/** What a paper uses of a case, as text: a plan once it is known to be done. @type {(paper: string, one: Case) => string} */
const facts = (paper, one) => {
  const known = isPlanned(paper) ? one : { ...one, steps: one.steps.filter((step) => !isPlan(step)) }
  const plans = [...one.steps.filter((step) => isPlan(step) || !step.entered), ...appealDays(one.steps)]
  return JSON.stringify(factsOf(paper, known, plans))
}

/** The old names in what a paper uses. @type {(used: string, one: Case) => string[]} */
const oldNames = (used, one) => formerNames(one).filter((former) => holds(used, former)).map(({ was }) => was)

/**
 * A fingerprint of the facts that a paper uses; "" for one that there is not.
 * @type {(paper: string, one: Case) => string}
 */
export const rests = (paper, one) => {
  if (!IDS.includes(paper)) return ""
  const used = facts(paper, one)
  return hashed(used + oldNames(used, one).join())
}

/** Whether a day that a paper named when it was made has passed. @type {(made: Case["papers"][string], today: string) => boolean} */
export const outlived = ({ until = "" }, today) => until !== "" && until < today

/**
 * Why a paper is old: it has a name that was corrected, a fact that it rests on has changed since it was made, or a day that it
 * names has passed; "" where it is not.
 * @type {(paper: string, one: Case, today?: string) => string}
 */
export const stale = (paper, one, today = "") => {
  const made = one.papers[paper]
  const [old] = one.former?.length && IDS.includes(paper) ? oldNames(facts(paper, one), one) : []
  if (old) {
    return `The old ${
      isDay(old) ? `day ${date(old)}` : `name “${old}”`
    } still stands in it: change it under “The case”.`
  }
  if (!made) return ""
  if (made.rests !== rests(paper, one)) return "A fact that it rests on has changed since it was made."
  return outlived(made, today) ? `A day that it names, ${dated(made.until)}, has passed since it was made.` : ""
}
