// Steps that the clock turns on: early conciliation asked for, its certificate, the claim. A day in the list of steps that is
// not in the case counts for nothing.
import { dated } from "../time_limits/dates.js"
/** @import { Case, Step } from "./types.d.ts" */
/** @typedef {"a" | "b" | "lodged"} Field */
/**
 * @typedef {object} Unclocked A step whose day the clock does not have.
 * @property {Step} step
 * @property {Field} field
 * @property {string} name What that day is called.
 * @property {boolean} free Whether that day can be filled in: the case has none there.
 * @property {string} says
 */

/** @type {Record<string, {field: Field, name: string, was: string, hint: string}>} */
const CLOCK = {
  acas: {
    field: "a",
    name: "Day A",
    was: "early conciliation was asked for",
    hint: "A call for advice is not one.",
  },
  certificate: {
    field: "b",
    name: "Day B",
    was: "the certificate came",
    hint: "Copy both days from the first certificate.",
  },
  claim: {
    field: "lodged",
    name: "the day the claim was lodged",
    was: "the claim was lodged",
    hint: "The day the tribunal got the form.",
  },
}

/** @type {(one: Case, field: Field) => string[]} */
const held = (one, field) =>
  (field === "lodged" ? [one.lodged] : [one[field], ...one.others.map((other) => other[field])]).filter(Boolean)

/** Whether a step is one that the clock turns on. @type {(kind: string) => boolean} */
export const isClocked = (kind) => Object.hasOwn(CLOCK, kind)
/** Whether the clock has the day of a step. @type {(one: Case, step: Step) => boolean} */
export const inClock = (one, { kind, date }) => isClocked(kind) && held(one, CLOCK[kind].field).includes(date)

/** How many of a day a case can have. @type {(one: Case, field: Field) => number} */
const wanted = ({ others }, field) => (field === "lodged" ? 1 : others.length + 1)

/**
 * The steps that the clock turns on and does not have, and what to say of each.
 * @type {(one: Case, today: string) => Unclocked[]}
 */
export const unclocked = (one, today) =>
  one.steps.flatMap((step) => {
    if (!isClocked(step.kind)) return []
    const { field, name, was } = CLOCK[step.kind]
    const days = held(one, field)
    if (step.date > today) {
      if (days.length < wanted(one, field) || days.includes(step.date)) return []
      const says = `A step is planned for ${dated(step.date)}, but in the case ${name} is ${
        dated(days[0])
      } already. Was that the step? Change it, or delete it.`
      return [{ step, field, name, free: false, says }]
    }
    if (step.date ? days.includes(step.date) : days.length) return []
    const [first] = days
    const when = step.date ? ` on ${dated(step.date)}` : ""
    const said = step.entered && step.date > step.entered
      ? `It was planned that ${was}${when}. Was that done? If so,`
      : `The steps say that ${was}${when},`
    const rest = first
      ? `but in the case ${name} is ${dated(first)}: one of them is wrong`
      : `but ${name} is not filled in, so no deadline counts it`
    return [{ step, field, name, free: !first, says: `${said} ${rest}.` }]
  })

/**
 * Whether the day of a step is that of the clock, as a question; and what to know before the answer.
 * @type {(unclocked: Unclocked) => {ask: string, why: string}}
 */
export const clockQuestion = ({ step, name }) => ({
  ask: step.date ? `Is ${dated(step.date)} ${name}?` : `What is ${name}?`,
  why: CLOCK[step.kind].hint,
})
