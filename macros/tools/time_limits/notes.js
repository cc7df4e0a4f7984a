// How an answer was worked out, step by step; and what else to remember of a case.
/** @import { Limits, Said, Standing, Step } from "./types.d.ts" */
import { dated } from "./dates.js"
import { before, called } from "./doubts.js"

/**
 * The steps from the act to the last day. There are none while the certificate is awaited.
 * @type {(row: Standing, law: Limits) => Step[]}
 */
export const steps = (row, { law }) => {
  const { act, contact: { a, b }, counted, days, limit, nation, tooLate, working } = row
  if (!counted) return []
  const ni = nation === "northern-ireland"
  const stop = ni ? law.ni : law.stop
  const first = {
    says: `${limit.months} months less a day from ${called(act)}`,
    date: working.primary,
    law: limit.law,
  }
  if (!a) return [first]
  /** @type {(says: string, law: Step["law"], date?: string) => Step} */
  const step = (says, law, date = working.primary) => ({ says, date, law })
  if (tooLate) return [first, step(`Day A, ${dated(a)}, is after the limit: it adds nothing`, ni ? law.ni : law.late)]
  if (!b) return [first, step(`Day A, ${dated(a)}, is still to come. Until it comes, nothing is added`, stop)]
  const early = a < days[0]
  const count = working.extraDays === 1 ? "1 day is" : `${working.extraDays} days are`
  const { monthAfterB, clockStopped } = working
  return [
    first,
    before(row) || !working.extraDays
      ? step(
        before(row)
          ? "The certificate came before that, so no days are added"
          : "The certificate came on Day A, so no days are added",
        before(row) && !ni ? law.early : stop,
        clockStopped,
      )
      : step(
        `${count} not counted, from the day after ${early ? called(act) : "Day A"} to Day B`,
        ni ? law.ni : early ? law.early : law.stop,
        clockStopped,
      ),
    ...(monthAfterB && !before(row)
      ? [step(
        `One month after Day B${
          monthAfterB > clockStopped ? " is later, so it is the limit" : " is not later, so it changes nothing"
        }`,
        law.month,
        monthAfterB,
      )]
      : []),
    ...(working.mayBe
      ? [
        step(
          "One month after Day B is later, but it is not confirmed that it counts here",
          law.ni_month,
          working.mayBe,
        ),
      ]
      : []),
  ]
}

/**
 * What to remember of a whole case. What a fact says of Great Britain is not said of Northern Ireland.
 * @type {(rows: Standing[], law: Limits) => Said[]}
 */
export const notes = (rows, { law, series }) => {
  const [{ nation, contact }] = rows
  const ni = nation === "northern-ireland"
  const change = series[nation].at(-1)?.from
  const spread = rows.some(({ act }) => act.first !== null || act.going)
  const begins = rows.map(({ act, days }) => act.first ?? days[0]).sort()[0]
  const ends = rows.map(({ days }) => days[days.length - 1]).sort().at(-1) ?? begins
  /** @type {Said[]} */
  const all = [
    ni
      ? { says: "Work as if a grievance, an appeal or an investigation does not stop the clock." }
      : { says: "A grievance, an appeal or an investigation does not stop the clock.", law: law.grievance },
    ...(spread
      ? [{
        says:
          "Acts that are linked may count from the last, but a tribunal may say they were separate. Count from the first.",
        law: law.period,
      }]
      : []),
    ...(change && begins < change && ends >= change
      ? [{
        says: `These acts fall either side of ${
          dated(change)
        }, when the limit changed. Nobody has tested that. Use the safe day.`,
        law: law.straddle,
      }]
      : []),
    ...(rows.some(({ act }) => act.dismissal)
      ? [{
        says:
          "For a dismissal, count from the earliest date that anyone could argue: the decision, or being told of it.",
        law: law.dismissal,
      }]
      : []),
    ...(contact.a
      ? [{
        says:
          "For each employer or person, only the first certificate about a matter counts. A second one adds nothing.",
        law: law.second,
      }]
      : []),
    { says: "Each person or body that the claim may be against needs its own form.", law: law.respondents },
    ...(rows.some(({ act }) => act.going)
      ? [{
        says: "It is still going on. Work to the first incident, and come back with the last date when it ends.",
      }]
      : []),
  ]
  return all.filter((note) => !note.law || note.law.nations.includes(nation))
}
