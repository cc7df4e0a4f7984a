// What is missing or amiss of those whom a claim is against, where there are more than one. No page is needed.
import { endedInPart } from "./ended_in_part.js"
import { joined } from "./rules.js"
import { dated } from "../time_limits/dates.js"
import { alike, answerable, called, isBody, parties, SENT } from "./parties.js"
/** @import { Case, Entry, Gap } from "./types.d.ts" */

/** Steps of which nobody says to whom they went: until somebody does, they went to none. @param {Case} one */
const unaddressed = ({ steps }) =>
  steps.filter(({ kind, parties }) => SENT.includes(kind) && !parties?.length).map(({ id, date }) => ({
    id: `parties-${id}`,
    says: `A step does not say which of them it went to${
      date ? `: that of ${dated(date)}` : ""
    }. Until it does, no paper counts as sent.`,
    place: "steps",
    kind: /** @type {const} */ ("step"),
    record: id,
    field: "parties",
  }))

/**
 * That an act is against people alone, and not against the employer that may answer for them; or "".
 * @type {(entry: Pick<Entry, "against">, one: Case) => string}
 */
export const alone = (entry, one) => {
  const all = parties(one), found = answerable(entry, all)
  const employer = all.find(({ name }) => alike(name, one.employer.trim().replace(/\s+/g, " ")))
  if (!found.length || !employer || found.some(({ id, name }) => id === employer.id || isBody(name))) return ""
  return `It is against ${
    joined(found.map(({ name }) => name))
  } alone. A manager or a colleague? Tick the employer too, or the claim leaves it out.`
}

/**
 * What is missing where the claim is against more than one: a name of its own for each, whom a step was with, and the end with
 * each.
 * @type {(one: Case, today: string) => Gap[]}
 */
export const ofRespondents = (one, today) => {
  if (!one.others.length) return []
  const all = called(one), employer = one.employer.trim().replace(/\s+/g, " ")
  const twice = all.flatMap((name, i) => {
    const before = all.findIndex((other) => alike(other, name))
    return name && before < i
      ? [{
        id: `same-name-${i + 1}`,
        says: `Employer or person ${before + 1} and ${
          i + 1
        } are both “${name}”. Give each its own name, or take one out.`,
        place: "case",
        field: `against-who${i + 1}`,
      }]
      : []
  })
  const apart = employer && !all.some((name) => alike(name, employer))
  const inPart = endedInPart(one, today)
  return [
    ...unaddressed(one),
    ...(inPart ? [{ id: "ended-in-part", says: inPart, place: "steps" }] : []),
    ...twice,
    ...(apart
      ? [{
        id: "employer-apart",
        says: `The employer, “${employer}”, is none of those that the claim is against: ${
          joined(all.map((name, i) => (name ? `“${name}”` : `employer or person ${i + 1}`)))
        }. Is it one of them? Give it the same name there.`,
        place: "case",
        field: "against-who",
      }]
      : []),
  ]
}
