// What a rep is told of where an act stands: the next act first, then what is certain, then what is not.
// It never alarms without cause and never promises. The earlier, safe day leads wherever the law is in doubt.
/** @import { Limits, Matter, Said, Standing, Told } from "./types.d.ts" */
import { dated, onDate, workingDayBefore } from "./dates.js"
import { addDays } from "./rules.js"
import { awaited } from "./conciliation.js"
import { before, called, doubts, quiet, RING } from "./doubts.js"

/** @type {Record<"safe" | "shorter" | "last" | "may-be", string>} */
const NAMES = {
  safe: "the safe day",
  shorter: "the next safe day",
  last: "the last day in law",
  "may-be": "a day that is not confirmed",
}

/** What is done next: "Contact Acas", or "Lodge the claim" once its certificate has come. @param {Standing} row */
const deed = (row) => row.state === "certificate" ? "Lodge the claim" : `Contact ${row.body.name}`
/**
 * The first line: what to do, and by when.
 * @type {(row: Standing, today: string) => string}
 */
const lead = (row, today) => {
  const { next, role, counted } = row
  if (!next || !role || !counted) return ""
  const name = quiet(row) && role === "last" && row.working.mayBe
    ? "the earliest that the last day can be"
    : NAMES[role]
  if (role === "may-be") return "Lodge the claim today, and ring your union’s legal service."
  const missed = counted.safe < today && !quiet(row)
  const urgent = `${deed(row)} today.${missed ? ` The safe day has passed: it was ${dated(counted.safe)}.` : ""}`
  if (next === today) return `${urgent} Today, ${dated(next)}, is ${name}.`
  if (next === addDays(today, 1)) return `${urgent} Put tomorrow, ${dated(next)}, in the diary: it is ${name}.`
  if (before(row)) {
    return `Ring your union’s legal service about the certificate, and lodge the claim by ${
      dated(next)
    }. Put that day in the diary: it is ${name}.`
  }
  if (missed) return `${urgent} Put ${dated(next)} in the diary: it is ${name}.`
  return `${deed(row)} by ${dated(next)}. Put that day in the diary: it is ${name}.`
}

/** @type {(row: Standing, law: Limits) => Said[]} */
const how = (row, law) =>
  row.state === "certificate"
    ? [{ says: "Lodging is sending the claim form to the tribunal, with the number on the certificate." }]
    : [
      {
        says:
          `Ask ${row.body.name} for early conciliation: on its website, or on ${row.body.phone}. It is free. The day it gets that request is Day A. Ringing for advice alone is not.`,
        law: row.nation === "northern-ireland" ? law.law.ni : law.law.day_a,
      },
      {
        says:
          "That is not the claim. The claim goes to the tribunal after the certificate comes, and has a last day of its own.",
        law: row.nation === "northern-ireland" ? law.law.ni : law.law.needed,
      },
    ]

/** @type {(row: Standing) => Said} */
const limited = ({ act, limit }) => ({
  says: `The limit for ${called(act)} is ${limit.months} months less a day.`,
  law: limit.law,
})
/** @type {(row: Standing, today: string) => Said[]} */
const days = (row, today) => {
  const { counted, role, act } = row
  if (!counted) return []
  const { safe, last, mayBe } = counted
  /** @type {(day: string) => string} */
  const when = (day) => `${day < today ? "was" : "is"} ${dated(day)}`
  return [
    ...(safe < today && safe < last && !quiet(row) ? [{ says: RING }] : []),
    ...(role === "safe" && !mayBe ? [{ says: `The last day in law ${when(last)}.` }] : []),
    ...(role === "shorter"
      ? [{
        says: `The last day in law ${when(last)}. Don’t wait for it: the shorter limit, from ${
          called(act)
        }, ends first.`,
      }]
      : []),
    limited(row),
  ]
}

/** What to do where the last day has gone. @type {(row: Standing, law: Limits, today: string) => Told} */
const passed = (row, law, today) => {
  const { counted, contact, body, nation } = row
  const last = counted?.last ?? today
  const latest = counted?.mayBe ? `, or ${dated(counted.mayBe)} at the latest` : ""
  const next = contact.b
    ? "Lodge the claim today, and ring your union’s legal service."
    : contact.a && contact.a <= today
    ? `Ring your union’s legal service today. Lodge the claim as soon as the certificate comes.`
    : `Contact ${body.name} today all the same, and ring your union’s legal service.`
  return {
    lead: `The last day in law has passed: it was ${dated(last)}${latest}. ${next}`,
    by: null,
    aim: null,
    alarm: true,
    sure: [
      ...(counted && counted.safe < counted.last && !counted.mayBe
        ? [{ says: `The safe day was ${dated(counted.safe)}.` }]
        : []),
      {
        says:
          "A tribunal can let a late claim in if it is just and equitable. Your member has to persuade it. Nobody can promise that it will.",
        law: nation === "northern-ireland" ? row.limit.law : law.law.equitable,
      },
      limited(row),
      { says: "Write down today why it is late, with proof: illness, wrong advice, facts held back." },
    ],
    unsure: [],
  }
}

/** @type {(row: Standing, matter: Matter) => Told} */
const lodged = (row, { lodged: day }) => {
  const { counted } = row
  const on = day ?? ""
  const lead = !counted || on > counted.last
    ? `The claim went in ${onDate(on)}, after the last day in law. ${RING}`
    : on > counted.safe
    ? `The claim went in ${onDate(on)}: after the safe day, and by the last day in law.`
    : `The claim went in ${onDate(on)}, in time.`
  return {
    lead,
    by: null,
    aim: null,
    alarm: false,
    sure: [{ says: "Keep the claim’s number and the proof of the day." }],
    unsure: [],
  }
}

/**
 * What to say of interim relief, which comes before all else while it can be claimed.
 * @type {(day: string, state: "open" | "today" | "passed", law: Limits) => Said[]}
 */
export const relief = (day, state, { conciliation: { interimDays }, law }) =>
  state === "passed" ? [{ says: `The ${interimDays} for interim relief ended on ${dated(day)}.`, law: law.interim }] : [
    {
      says:
        "Was it over whistleblowing, the union, work as a safety rep or other staff rep, or a companion at a hearing? Then ring your union’s legal service today.",
    },
    {
      says: `Interim relief must be claimed by ${state === "today" ? "today, " : ""}${
        dated(day)
      }: within ${interimDays} after the job ends. It needs no certificate, and nobody can give more time. It is not for the race claim itself.`,
      law: law.interim,
    },
  ]

/**
 * What to say of where an act stands.
 * @type {(row: Standing, matter: Matter, law: Limits, today: string) => Told}
 */
export const told = (row, matter, law, today) => {
  if (row.state === "lodged") return lodged(row, matter)
  const unsure = doubts(row, law, today)
  if (row.state === "passed") return { ...passed(row, law, today), unsure }
  if (row.answer === "waiting") {
    const wait = awaited(row, law, today)
    return { ...wait, sure: [...wait.sure, limited(row)], unsure }
  }
  const { next, role } = row
  const soon = next !== null && next <= addDays(today, 1)
  const by = next !== today && role !== "may-be" ? next : null
  const alarm = soon || role === "may-be" || Boolean(row.counted && row.counted.safe < today && !quiet(row))
  return {
    lead: lead(row, today),
    by,
    aim: next && !alarm && workingDayBefore(next) > today ? workingDayBefore(next) : null,
    alarm,
    sure: [...days(row, today), ...how(row, law)],
    unsure,
  }
}
