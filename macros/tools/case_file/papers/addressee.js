// To whom a letter to the employer goes, where the claim is against others too: each letter is told for itself.
import { alike, isBody, names, parties } from "../parties.js"
import { toEmployer } from "./kept.js"
/** @import { Case } from "../types.d.ts" */

/** The field of a paper that holds the id of a respondent. */
export const TO = "to-whom"

/** Whether a name is that of a person who did something: a complaint of them is not for them to hear. @type {(name: string, one: Case) => boolean} */
const isDoer = (name, { entries }) =>
  !isBody(name) && entries.some(({ who }) => who.toLowerCase().includes(name.toLowerCase()))

/**
 * Those other than the employer to whom a paper can go, each with its id.
 * @type {(paper: string, one: Case) => [id: string, name: string][]}
 */
export const choices = (paper, one) => {
  const told = names(one), employer = one.employer.trim()
  if (!toEmployer(paper) || told.length < 2) return []
  return parties(one).flatMap((
    { id },
    i,
  ) => (told[i] && !alike(told[i], employer) && !isDoer(told[i], one) ? [[id, told[i]]] : []))
}

/** The id of the respondent to whom a paper goes; "" for the employer, where it is none of them. @type {(paper: string, one: Case) => string} */
export const addressee = (paper, one) => {
  const { [TO]: to = "" } = one.asked[paper] ?? {}
  if (choices(paper, one).some(([id]) => id === to)) return to
  const told = names(one), employer = one.employer.trim()
  return parties(one).find((_, i) => told[i] && alike(told[i], employer))?.id ?? ""
}

/** The name of the one to whom a paper goes, if not to the employer, or "". @type {(paper: string, one: Case) => string} */
export const elsewhere = (paper, one) => choices(paper, one).find(([id]) => id === one.asked[paper]?.[TO])?.[1] ?? ""
