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

/** @type {(day: string, today: string) => string} */
const stands = (day, today) => `${day < today ? "was" : "is"} ${dated(day)}`

/**
 * Why a certificate may not do for an act, or "": said of each act, whether or not it leads.
 * @type {(row: Standing) => string}
 */
export const uncovered = (row) => {
  const { contact: { a }, ahead, answer, state, act } = row
  if (!a || !ahead || answer === "waiting" || !["certificate", "passed"].includes(state)) return ""
  return before(row)
    ? "The certificate adds no days, and it may not cover this."
    : `Day A is before ${called(act)}, so conciliation may not cover it. ${state === "passed" ? "" : RING}`.trim()
}

/**
 * What is not certain of where an act stands, or may be wrong in it.
 * @type {(row: Standing, law: Limits, today: string) => Said[]}
 */
export const doubts = (row, law, today) => {
  const { doubt, contact, act, days: possible, nation, counted, tooLate, state, next } = row
  const ni = nation === "northern-ireland"
  const { a } = contact
  const waiting = row.answer === "waiting"
  return [
    ...(tooLate && a && a <= today && state === "passed"
      ? [{
        says: `Conciliation asked for on ${dated(a)} added no days: it was too late to add anything.`,
        law: ni ? law.law.ni : law.law.late,
      }]
      : []),
    ...(doubt === "act" && a
      ? [{
        says: `Day A, ${
          dated(a)
        }, came after the ${law.safeMonths}-month limit. If that limit is the right one, conciliation added nothing.`,
      }]
      : []),
    ...(doubt === "first" && a
      ? [{
        says: `Counted from ${act.dismissal ? "the day your member was told" : "the first incident"}${
          act.first ? `, ${onDate(act.first)}` : ""
        }, Day A may be too late. ${waiting ? "" : RING}`.trim(),
      }]
      : []),
    ...(uncovered(row) ? [{ says: uncovered(row), law: ni ? undefined : law.law.early }] : []),
    ...(counted?.mayBe && state !== "passed"
      ? [{
        says: `With the days of conciliation the last day ${
          stands(counted.last, today)
        }, at the earliest. With one month after Day B it would be ${
          dated(counted.mayBe)
        }. That is not confirmed, so don’t rely on it.`,
        law: law.law.ni_month,
      }]
      : []),
    ...(quiet(row) && counted && !counted.mayBe && counted.safe < counted.last
      ? [{
        says: `The last day in law, ${dated(counted.last)}, adds the days of conciliation. Without them it ${
          stands(counted.safe, today)
        }.${next === today ? "" : " Get your last day in writing from your union’s legal service."}`,
        law: law.law.ni,
      }]
      : []),
    ...(possible.length > 1
      ? [{
        says:
          `The day is not known, so this counts from the earliest that it can be. Find the day today: a message, the rota, a diary, a witness.${
            state === "passed" ? "" : " Once the last day here has passed, the claim may still be in time."
          }`,
      }]
      : []),
  ]
}
