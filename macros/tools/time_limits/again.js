// What a rep is told of an act that the certificate, here or awaited, may not cover: it came after Day A. The day for the
// diary is the one to lodge by: a second contact about the same matter adds no days.
/** @import { Limits, Said, Standing } from "./types.d.ts" */
import { northern } from "./count.js"
import { date, dated } from "./dates.js"
import { claimed, ending, heard, second } from "./days.js"
import { before, called } from "./doubts.js"
import { request } from "./how.js"
import { addDays } from "./rules.js"

/** Why the certificate may not cover it. @type {(row: Standing, today: string) => string} */
const why = (row, today) => {
  const { act, answer, contact: { a } } = row
  const job = ending(row, today)
  return answer === "waiting" && !job
    ? `${
      act.dismissal ? "the end of the job comes" : "this happened"
    } after Day A, so the certificate you asked for on ${date(a ?? "")} may not cover it`
    : before(row) && !job
    ? `the certificate came before ${called(act)}, so it may not cover that`
    : `Day A came before ${job ? "the notice" : called(act)}, so the certificate may not cover that`
}

/** The days without conciliation while the certificate is awaited, with it once it is here. @param {Standing} row */
const found = (row) => row.counted ?? row.without

/** What the day to lodge by is. @param {Standing} row */
const named = (row) => {
  const { role, nation } = row
  if (role === "last") {
    return row.counted && row.counted.safe < row.counted.last
      ? "the last day, if conciliation covers what happened"
      : northern(nation)
      ? "the safe day, and without conciliation the last"
      : `the last day in law${row.counted ? "" : " without conciliation"}`
  }
  return role === "older" ? "the last day by the older, careful count" : "the safe day"
}

/** The day, where it is today, tomorrow or has gone. @type {(row: Standing, today: string) => string} */
const days = (row, today) => {
  const { next } = row
  const { safe, last } = found(row)
  if (!next) {
    const safeDay = safe < last ? `the safe day was ${dated(safe)} and ` : ""
    return `Without conciliation ${safeDay}the last day was ${dated(last)}.`
  }
  const gone = safe < today ? `The safe day has passed: it was ${dated(safe)}. ` : ""
  if (gone && ending(row, today)) return gone.trim()
  return next === today
    ? `${gone}Today, ${dated(next)}, is ${named(row)}.`
    : `${gone}Put ${dated(next)} in the diary: it is ${named(row)}.`
}

/** The first line of what may want another certificate now. @type {(row: Standing, today: string) => string} */
const anew = (row, today) => {
  const { next, body, ends, answer } = row
  const { safe } = found(row)
  const claim = claimed(row, today)
  const waiting = answer === "waiting"
  if (!next || safe < today || next <= addDays(today, 1) || (waiting && ends?.overdue)) {
    return waiting
      ? `Ring your union’s legal service and contact ${body.name} again today: ${
        why(row, today)
      }. Ask for a new one at once. ${
        ends?.overdue
          ? `Look for the first one now. If it is not there, ask today for its number and a copy, or for it to be sent at once. Lodge ${claim} today on it, or the day its number comes.`
          : `If you have the first one already, lodge ${claim} today.`
      } Lodge again the day the new one comes. ${days(row, today)}`
      : `Lodge ${claim} today on the certificate you have, and ring your union’s legal service: ${
        why(row, today)
      }. Contact ${body.name} again today, ask for a new one at once, and lodge again the day it comes. ${
        days(row, today)
      }`
  }
  return `Ring your union’s legal service today: ${why(row, today)}. No answer ${
    next > addDays(today, 7) ? "within a week" : "today"
  }: contact ${body.name} again about it and ask for a new certificate at once. Lodge ${claim} by ${
    dated(next)
  }: it is ${named(row)}. If the new one has not come, lodge on the first, and again the day it comes.`
}

/** The first line of a notice that the certificate covers. @type {(row: Standing, today: string) => string} */
const covered = (row, today) => {
  const { next } = row
  const { safe } = found(row)
  const gone = safe < today ? `, and ring your union’s legal service: its safe day, ${dated(safe)}, has passed` : ""
  const soon = gone || !next || next <= addDays(today, 1)
  return `Lodge ${claimed(row, today)} ${soon ? "today" : `by ${dated(next)}`}${gone}.`
}

/**
 * The first line. The end of a job that has still to come is left to a second claim; `waits` is what is said of the notice while
 * its certificate is awaited.
 * @type {(row: Standing, today: string, waits?: string) => string}
 */
export const againLead = (row, today, waits = "") => {
  if (!ending(row, today)) return anew(row, today)
  const now = !row.act.first || row.act.settled ? "" : !heard(row) ? anew(row, today) : waits || covered(row, today)
  return `${now} ${second(row)}.`.trim()
}

/**
 * What else is said of it: that the second contact may add nothing, how to ask again, and the last day in law.
 * @type {(row: Standing, limits: Limits, today: string) => Said[]}
 */
export const againSure = (row, { law }, today) => {
  const { act, body, next, nation, ends, answer } = row
  const job = ending(row, today)
  const { last } = found(row)
  const ni = northern(nation)
  return [
    {
      says: `A second contact may add no days. To ask again, ${request(row, `${body.name}’s`)}`,
      law: ni ? law.ni : law.second,
    },
    {
      says:
        `What happened before Day A runs out on a day of its own, perhaps sooner: put it in here too, and lodge it on the first certificate by that day.${
          answer !== "waiting" || ends?.overdue ? " If it has gone, tell your union’s legal service today." : ""
        }`,
    },
    ...(next && next < last && !job
      ? [{
        says: `${
          answer === "waiting"
            ? "Without conciliation the last day in law is"
            : "If the certificate covers it, the last day in law is"
        } ${dated(last)}. Don’t wait for it.`,
      }]
      : []),
    ...(answer === "waiting" && ends && !ends.overdue && !job
      ? [{
        says: `If your union’s legal service says that the first request covers ${
          called(act)
        }, the clock is stopped for it too until that certificate comes${
          ni ? ", if the days of conciliation count" : ""
        }.${ni && next ? ` Lodge by ${dated(next)} all the same.` : ""}`,
      }]
      : []),
    ...(answer === "waiting" || ni
      ? []
      : [{ says: "Days of conciliation before it happened add nothing.", law: law.early }]),
  ]
}
