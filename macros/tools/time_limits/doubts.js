// What is not certain of where an act stands: said beside what is, so that the earlier day is worked to.
/** @import { Limits, Said, Standing } from "./types.d.ts" */
import { dated, onDate } from "./dates.js"

export const RING = "Ring your union’s legal service today."

/**
 * What an act is called in a sentence: what happened on Monday 5 October 2026.
 * @type {(act: Standing["act"]) => string}
 */
export const called = ({ day, dismissal }) => `${dismissal ? "the end of the job" : "what happened"} ${onDate(day)}`

/** In Northern Ireland the safe day leaves conciliation out, so one that has gone is no alarm. @param {Standing} row */
export const quiet = (row) => row.nation === "northern-ireland" && row.state === "certificate"

/** Whether the certificate is from before the act. @param {Standing} row */
export const before = ({ contact: { b }, days }) => b !== null && b <= days[0]

/**
 * The day that counts without a conciliation that may not cover the act.
 * @type {(row: Standing, safe: string, today: string) => string}
 */
const without = (row, safe, today) => {
  const day = row.answer === "waiting" && row.next ? row.next : safe
  return day < today
    ? `Counted without it, the day was ${dated(day)}. ${RING}`
    : `Unless your union’s legal service gives you another day, work to the one counted without it: ${dated(day)}.`
}

/**
 * What is not certain of where an act stands, or may be wrong in it.
 * @type {(row: Standing, law: Limits, today: string) => Said[]}
 */
export const doubts = (row, law, today) => {
  const { doubt, contact, act, days: possible, nation, counted, tooLate, apart } = row
  const ni = nation === "northern-ireland"
  const { a } = contact
  return [
    ...(tooLate && a && row.state === "passed"
      ? [{
        says: `Conciliation asked for on ${
          dated(a)
        } is too late to add anything: the limit had ended. Go on with it all the same, if the claim needs a certificate.`,
        law: ni ? law.law.ni : law.law.late,
      }]
      : []),
    ...(doubt === "act" && a
      ? [{
        says: `Day A, ${
          dated(a)
        }, came after the shorter limit. If that limit is the right one, conciliation added nothing. ${RING}`,
      }]
      : []),
    ...(doubt === "first" && a
      ? [{
        says: `Counted from ${
          act.dismissal ? "the day your member was told" : "the first incident"
        }, Day A may be too late. ${RING}`,
      }]
      : []),
    ...(a && apart && row.state !== "not-contacted"
      ? [{
        says: before(row)
          ? `The certificate came before ${
            called(act)
          }. It adds no days, and it may not cover this. Ask whether to contact ${row.body.name} again.`
          : `Day A is before ${called(act)}, so conciliation may not cover it. ${without(row, apart.safe, today)}`,
        law: ni ? undefined : law.law.early,
      }]
      : []),
    ...(counted?.mayBe
      ? [{
        says: `The last day in law is ${dated(counted.last)} at the earliest. One month after Day B is later, ${
          dated(counted.mayBe)
        }. That it counts here is not confirmed, so don’t rely on it.`,
        law: law.law.ni_month,
      }]
      : []),
    ...(quiet(row) && counted && !counted.mayBe && counted.safe < counted.last
      ? [{
        says: `The last day in law adds the days of conciliation. Without them it ${
          counted.safe < today ? "was" : "is"
        } ${dated(counted.safe)}. Get your last day in writing from your union’s legal service.`,
        law: law.law.ni,
      }]
      : []),
    ...(possible.length > 1
      ? [{ says: "The day is not known, so this counts from the earliest that it can be." }]
      : []),
  ]
}
