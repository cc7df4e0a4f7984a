// The certificates of a case: whose days can't be, and against whom no last day is known because of that.
import { endedBy } from "./ended.js"
import { leftBy } from "./ended_in_part.js"
import { answerable, FIRST, parties } from "./parties.js"
import { certified } from "../time_limits/count.js"
import { Impossible } from "../time_limits/rules.js"
/** @import { Contact } from "../time_limits/types.d.ts" */
/** @import { Case } from "./types.d.ts" */

/** The id of a respondent in a calendar, which older ones have none of for the first. @param {{id: string}} party */
export const idOf = ({ id }) => (id === FIRST ? "" : id)

/** Whom the claim may be against. @type {(one: Case) => (Contact & {name: string})[]} */
export const contacts = (one) =>
  parties(one).map((party) => ({ id: idOf(party), name: party.name, a: party.a || null, b: party.b || null }))

/** Why the dates of one certificate can't be, or "". @type {(one: {a: string | null, b: string | null}) => string} */
export const faultOf = ({ a, b }) => {
  try {
    certified({ name: "", a: a || null, b: b || null })
    return ""
  } catch (error) {
    if (!(error instanceof Impossible)) throw error
    return error.message
  }
}

/**
 * Of several respondents, those that some act may be against and whose last day nobody can tell: each has one of its own. Of a
 * case that has ended, and of a claim that is in, no day is wanted.
 * @type {(whole: Case, today: string) => string[]}
 */
export const unknown = (whole, today) => {
  const one = leftBy(whole, today)
  const all = parties(one)
  if (all.length < 2 || endedBy(one, today) || (one.lodged && one.lodged <= today)) return []
  /** @param {string} id */
  const concerned = (id) =>
    one.entries.some((entry) => {
      const named = answerable(entry, all)
      return entry.kind !== "background" && (!named.length || named.some((party) => party.id === id))
    })
  return all.filter((party) => faultOf(party) && concerned(party.id)).map(({ name }) => name)
}

/** That no last day is known against a respondent. @param {string} name */
export const notKnown = (name) => `The last day against ${name} is not known`
