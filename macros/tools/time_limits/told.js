// What a rep is told of where an act stands: the next act first, then what is certain, then what is not.
// It never alarms without cause and never promises. The earlier, safe day leads wherever the law is in doubt.
/** @import { Limits, Matter, Said, Standing, Told } from "./types.d.ts" */
import { awaited } from "./conciliation.js"
import { dated, onDate, workingDayBefore } from "./dates.js"
import { before, called, doubts, quiet, RING } from "./doubts.js"
import { how, limited } from "./how.js"
import { late, lodged, passed } from "./late.js"
import { addDays, olderCount, primaryLimit } from "./rules.js"

/** @type {Record<"safe" | "shorter" | "older" | "last" | "may-be", string>} */
const NAMES = {
  safe: "the safe day",
  shorter: "the next safe day",
  older: "the last day by the older, careful count",
  last: "the last day in law",
  "may-be": "a day that is not confirmed",
}
/** What the day to act by is. @param {Standing} row */
const named = ({ role, working, days, ahead, contact, counted }) =>
  role === "last" && (working.mayBe || days.length > 1)
    ? "the earliest that the last day can be"
    : role === "last" && ahead && contact.b && counted && counted.safe < counted.last
    ? "the last day, if conciliation covers what happened"
    : NAMES[role ?? "last"]

/** What is done next: "Contact Acas", or "Lodge the claim" once its certificate has come. @param {Standing} row */
const deed = (row) => row.state === "certificate" ? "Lodge the claim" : `Contact ${row.body.name}`

/** Whether the job has still to end. @type {(row: Standing, today: string) => boolean} */
const notice = ({ act, days, state }, today) => act.dismissal && days[0] > today && state === "not-contacted"

/**
 * The first line: what to do, and by when.
 * @type {(row: Standing, today: string) => string}
 */
const lead = (row, today) => {
  const { next, role, counted, act, body, contact, days } = row
  if (!next || !role || !counted) return ""
  if (contact.a && contact.a <= today && contact.b && contact.b > today) {
    const day = next < contact.b ? counted.last : next
    return `Wait for the certificate. If it does come on ${dated(contact.b)}, lodge the claim by ${dated(day)}.`
  }
  if (role === "may-be") {
    return `Lodge the claim today, and ring your union’s legal service: it may still be in time until ${dated(next)}.`
  }
  const name = named(row)
  const missed = counted.safe < today && !counted.mayBe
  const urgent = `${deed(row)} today.${missed ? ` The safe day has passed: it was ${dated(counted.safe)}.` : ""}`
  const diary = `Put that day in the diary: it is ${name}.`
  if (next === today) return `${urgent} Today, ${dated(next)}, is ${name}.`
  if (next === addDays(today, 1)) return `${urgent} Put tomorrow, ${dated(next)}, in the diary: it is ${name}.`
  if (counted.mayBe && counted.safe < today) return `${urgent} Put ${dated(next)} in the diary: it is ${name}.`
  if (missed && quiet(row)) return `${urgent} ${dated(next)} is ${name}, if the days of conciliation count.`
  if (missed) return `${urgent} Put ${dated(next)} in the diary: it is ${name}.`
  if (before(row)) {
    return `${RING} The certificate came before ${called(act)}. Without an answer, contact ${body.name} again by ${
      dated(next)
    }. ${diary}`
  }
  if (notice(row, today)) {
    const ends = days[days.length - 1] < next ? " after it ends and" : ""
    return `The job has not ended. Ask your union’s legal service whether to contact ${body.name} now or after it ends. Without an answer, contact ${body.name}${ends} by ${
      dated(next)
    }. ${diary}`
  }
  return `${deed(row)} by ${dated(next)}. ${diary}`
}

/**
 * What is said of the days, of a row that has one to act by.
 * @type {(row: Standing, law: Limits, today: string) => Said[]}
 */
const days = (row, law, today) => {
  const { counted, role, act, next, days: possible } = row
  if (!counted || !next) return []
  const { safe, shorter, last, mayBe } = counted
  const missed = safe < today && safe < last && !mayBe
  const since = row.longest
    ? "it counts only the longest that conciliation can take"
    : act.first && safe < shorter
    ? `it is counted from ${act.dismissal ? "the day your member was told" : "the first incident"}, ${dated(act.first)}`
    : "it uses the shorter limit, or the careful count"
  const from = act.first && safe < shorter && missed
    ? [{
      says: `The safe day was counted from ${act.dismissal ? "the day your member was told" : "the first incident"}, ${
        onDate(act.first)
      }.`,
    }]
    : []
  const words = possible.some((day) =>
    primaryLimit(day, law.safeMonths) === today && olderCount(day, law.safeMonths) < today && today < last
  )
  return [
    ...(role === "may-be" || (mayBe && safe < today)
      ? [{
        says: `Without the days of conciliation the last day was ${dated(safe)}.${
          role === "may-be" ? "" : ` The claim may still be in time. ${RING}`
        }`,
      }]
      : missed
      ? [{ says: `The claim may still be in time. ${RING}` }]
      : []),
    ...(words && !row.contact.b ? [{ says: "By the words of the Act the shorter limit ends today: act today." }] : []),
    ...(missed && shorter > safe && shorter < today
      ? [{ says: `Both safe days have passed: ${dated(safe)} and ${dated(shorter)}. Don’t wait for the last day.` }]
      : []),
    ...from,
    ...(role === "safe" && quiet(row)
      ? [{ says: "Work to the safe day: it leaves out the days of conciliation." }]
      : role === "safe" && row.ahead
      ? [{
        says: `Work to the safe day: it leaves out conciliation. ${
          dated(last)
        } is the last day, if conciliation covers what happened.`,
      }]
      : role === "safe"
      ? [{
        says: `Work to the safe day: ${since}. Don’t wait for the last day in law, ${dated(last)}.`,
      }]
      : role === "shorter"
      ? [{
        says: `The last day in law is ${dated(last)}. Don’t wait for it: the shorter limit, from ${
          called(act)
        }, ends first.`,
      }]
      : role === "older"
      ? [{ says: `The last day in law, by the words of the Act, is ${dated(last)}.` }]
      : role === "last" && !missed && !mayBe && next > addDays(today, 1)
      ? [{ says: "Don’t leave it to that day: do it this week." }]
      : []),
    limited(row),
  ]
}

/**
 * What to say of a row that waits for its certificate.
 * @type {(row: Standing, law: Limits, today: string) => Told}
 */
const waiting = (row, law, today) => {
  const wait = awaited(row, law, today, named(row))
  const gone = row.state === "after-contact" && !row.next
  return {
    ...wait,
    sure: [...wait.sure, ...(gone ? late(row, law) : []), limited(row)],
    unsure: doubts(row, law, today),
  }
}

/**
 * What to say of where an act stands.
 * @type {(row: Standing, matter: Matter, law: Limits, today: string) => Told}
 */
export const told = (row, matter, law, today) => {
  if (row.state === "lodged") return lodged(row, matter, law, today)
  if (row.answer === "waiting") return waiting(row, law, today)
  const unsure = doubts(row, law, today)
  if (row.state === "passed") return { ...passed(row, law, today), unsure }
  const { next, role, counted } = row
  const soon = next !== null && next <= addDays(today, 1)
  const by = next !== today && role !== "may-be" ? next : null
  const alarm = soon || role === "may-be" || Boolean(counted && counted.safe < today && !quiet(row))
  return {
    lead: lead(row, today),
    by,
    aim: next && !alarm && workingDayBefore(next) > today ? workingDayBefore(next) : null,
    alarm,
    sure: [
      ...days(row, law, today),
      ...how(row, law, today),
      ...(counted?.mayBe && counted.last < today ? late(row, law).slice(1) : []),
    ],
    unsure,
  }
}
