// What is not certain of where an act stands: said beside what is, so that the earlier day is worked to.
/** @import { Limits, Said, Standing } from "./types.d.ts" */
import { dated, onDate } from "./dates.js"
import { within } from "./left.js"

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
 * That a certificate may not do for an act whose last day has gone, or "": of other acts the first line says it.
 * @type {(row: Standing) => string}
 */
export const uncovered = (row) => {
  const { contact: { a }, ahead, state, act, body } = row
  if (!a || !ahead || state !== "passed") return ""
  return `${before(row) ? "The certificate" : "Day A"} came before ${
    called(act)
  }, so the certificate may not cover it. Contact ${body.name} again today, and lodge again the day the new certificate comes.`
}

/**
 * What is not certain of where an act stands, or may be wrong in it.
 * @type {(row: Standing, law: Limits, today: string) => Said[]}
 */
export const doubts = (row, law, today) => {
  const { doubt, contact, act, days: possible, nation, counted, tooLate, state, next } = row
  const ni = nation === "northern-ireland"
  const { a } = contact
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
        }, Day A may be too late.`,
      }]
      : []),
    ...(uncovered(row) ? [{ says: uncovered(row), law: ni ? undefined : law.law.early }] : []),
    ...(counted?.mayBe && state !== "passed"
      ? [{
        says: `${
          counted.safe < today ? "" : `With the days of conciliation the last day is ${dated(counted.last)}. `
        }One month after Day B ${
          counted.mayBe === today ? `is today, ${dated(today)}` : `would make it ${dated(counted.mayBe)}`
        }. That is not confirmed, so don’t ${
          counted.last < today && counted.mayBe > today ? "wait for it" : "rely on it"
        }.`,
        law: law.law.ni_month,
      }]
      : []),
    ...(quiet(row) && !row.ahead && counted && !counted.mayBe && counted.safe < counted.last
      ? [{
        says: `${
          counted.safe < today
            ? "The safe day leaves out the days of conciliation."
            : `The last day in law, ${dated(counted.last)}, holds only if the days of conciliation count.`
        }${
          next === today ? "" : ` Get your last day in writing from your union’s legal service ${within(next, today)}.`
        }`,
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
