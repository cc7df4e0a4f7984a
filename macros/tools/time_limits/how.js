// How what comes next is done, and by which limit.
/** @import { Limits, Said, Standing } from "./types.d.ts" */
import { northern } from "./count.js"
import { dated, onDate, worked, workingDayAfter } from "./dates.js"
import { careful, claimed, ending, long } from "./days.js"
import { before, called, RING } from "./doubts.js"
import { lodging } from "./lodge.js"
import { addDays } from "./rules.js"

/**
 * How conciliation is asked for. `whose` is whose website it is.
 * @type {(row: Pick<Standing, "body">, whose: string) => string}
 */
export const request = ({ body }, whose) =>
  `use the form on ${whose} website, with the names and addresses of both sides, and a form for each employer or person claimed against. Can’t use it? ${
    body.starts
      ? `Ring ${body.starts}. Ringing another number for advice does not count.`
      : `Ring ${body.advice} and ask how to notify. Ringing for advice alone does not count.`
  }`

/** Whether the first certificate is to be asked for too, its number for a claim today. @param {Standing} row */
const first = ({ state, ends }) => state === "after-contact" && Boolean(ends?.overdue)

/** What can be done while phones are closed. @type {(row: Standing, lead: string, today: string) => string[]} */
const meanwhile = (row, lead, today) => {
  const { contact: { a, b }, nation, state } = row
  if (lead.startsWith(`${RING.slice(0, -1)}:`)) return ["email your union’s legal service now"]
  if (b && b <= today) return [northern(nation) ? "lodge now all the same" : "lodge online now"]
  if (a && a <= today && state !== "after-contact") return ["email the conciliator now"]
  if (first(row)) {
    return [
      "email the conciliator and your union’s legal service now for the first certificate’s number and a copy",
      "use the form on the website now for the new one",
      "keep what each sends you back",
    ]
  }
  return [
    ...(careful(row) && lead.includes("ring your union’s legal service") ? ["email your union’s legal service"] : []),
    "use the form on the website now",
    "keep what it sends you back",
  ]
}

/**
 * What to do on a day when phones may be closed, where something is to be done that day or within days of it. Nobody is sent
 * to ring after the day to act by.
 * @type {(row: Standing, lead: string, today: string) => Said[]}
 */
export const closed = (row, lead, today) => {
  const { next, nation, contact: { b } } = row
  const open = workingDayAfter(today, nation)
  const soon = next !== null && next <= addDays(today, 3)
  const said = lead.includes(onDate(open)) || !(soon || /\btoday\b|certificate now/.test(lead))
  if (worked(today, nation) || said) return []
  const deeds = meanwhile(row, lead, today)
  const number = first(row) ? " Lodge the claim the day the number comes." : ""
  if (next === null || open <= next) {
    return [{ says: `Phones may be closed today: ${deeds.join(", ")}, and ring ${onDate(open)}.${number}` }]
  }
  const listed = [deeds.slice(0, -1).join(", "), ...deeds.slice(-1)].filter(Boolean).join(", and ")
  const help = b && b <= today ? "" : " Can’t? Have someone fill in the form with you today."
  return [{ says: `Phones may be closed until ${dated(open)}. Don’t wait: ${listed}.${number}${help}` }]
}

/**
 * How to contact who conciliates, and that this is not the claim.
 * @type {(row: Standing, limits: Limits, today: string) => Said[]}
 */
export const contacting = (row, limits, today) => {
  const { body, counted, nation, state, days, next } = row
  const { law } = limits
  const ni = northern(nation)
  const late = state === "passed"
  const missed = counted !== null && counted.safe < today
  const lodge = `Ask for the certificate at once, and lodge ${claimed(row, today)} the day it comes.`
  const whole = careful(row) && !missed // the days of conciliation may not count, so the claim itself is to be in
  const soon = next !== null && next <= addDays(today, 1)
  const then = missed
    ? lodge
    : whole && soon
    ? `${lodge} The days of conciliation are expected to count, but don’t rest on it.`
    : whole
    ? "Say that you need the certificate in time to lodge by then: the days of conciliation may not count."
    : "The claim goes to the tribunal after the certificate comes, and has a last day of its own."
  const says = !late
    ? `This request is not the claim. ${then}`
    : days.length > 1
    ? `If it happened later, contact now may still stop the clock. ${lodge}`
    : `Contact adds no days now. ${lodge}`
  return [
    {
      says: `Ask ${body.name} for early conciliation. It is free, and the day it gets your request is Day A. To ask, ${
        request(row, "its")
      }`,
      law: ni ? law.ni : law.call,
    },
    { says, law: ni ? law.ni : late ? law.late : law.needed },
    ...(missed || whole || (ending(row, today) && long(row)) ? [lodging(row, limits)] : []),
  ]
}

/** @type {(row: Standing) => Said} */
export const limited = (row) => {
  const { act, limit, working: { extraDays, monthAfterB, clockStopped }, counted, contact } = row
  const limits = `The limit for ${called(act)} is ${limit.months} months less a day`
  const month = Boolean(monthAfterB && monthAfterB > clockStopped)
  if (!counted || !contact.b || before(row) || (!extraDays && !month)) return { says: `${limits}.`, law: limit.law }
  const count = northern(row.nation) ? ", if they count" : ""
  const added = extraDays ? `, plus ${extraDays === 1 ? "1 day" : `${extraDays} days`} of conciliation${count}` : ""
  return {
    says: `${limits}${added}.${month ? " One month after Day B is later, so that is the last day." : ""}`,
    law: limit.law,
  }
}
