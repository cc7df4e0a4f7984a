// Steps of a case as papers tell them: those that are part of the story, and the day on which a paper was sent.
import { date } from "../../time_limits/dates.js"
import { acts } from "./events.js"
/** @import { Case, Data } from "../types.d.ts" */

const STORY = [
  "grievance",
  "grievance-meeting",
  "grievance-outcome",
  "appeal",
  "appeal-outcome",
  "hearing-invite",
  "hearing",
  "sanction",
]
/** What the log tells in its own words, if it has that day. */
const OUTCOMES = ["grievance-outcome", "appeal-outcome", "sanction"]

/** @typedef {{kind: string, date: string}} Dated */

/**
 * The steps of the story, without their notes, which are the rep’s.
 * @type {(one: Case) => Dated[]}
 */
export const story = ({ steps, entries }) =>
  steps.filter(({ kind, date }) =>
    date && STORY.includes(kind) && !(OUTCOMES.includes(kind) && entries.some((entry) => entry.date === date))
  ).map(({ kind, date }) => ({ kind, date }))

/**
 * A step as a line: 20 October 2026: grievance sent.
 * @type {(step: Dated, names: Data["steps"]) => string}
 */
export const stepLine = ({ kind, date: day }, names) => {
  const name = names.find(({ id }) => id === kind)?.name ?? kind
  return `${date(day)}: ${name[0].toLowerCase()}${name.slice(1)}.`
}

/**
 * The days of some kinds of step, in order.
 * @type {(one: Pick<Case, "steps">, ...kinds: string[]) => string[]}
 */
export const daysOf = ({ steps }, ...kinds) =>
  steps.filter(({ kind, date }) => date && kinds.includes(kind)).map(({ date }) => date).sort()

/**
 * A case with the steps that have been taken by a day, and not those that are planned.
 * @type {(one: Case, day: string) => Case}
 */
export const takenBy = (one, day) => ({ ...one, steps: one.steps.filter(({ date }) => date <= day) })

/** The day of a dismissal, where it is known. @param {Case} one */
const dismissals = (one) =>
  acts(one).filter(({ kind, date, unsure }) => kind === "dismissal" && date.length > 7 && !unsure)
    .map(({ date }) => date)

/** The day of the sanction or dismissal that can be appealed. @param {Case} one */
export const decided = (one) => daysOf(one, "sanction").at(-1) ?? dismissals(one).at(-1) ?? ""

/**
 * The appeals sent against a decision: those that no later decision of the other kind came before.
 * @type {(one: Case, decisions: string[], others: string[]) => string[]}
 */
const appeals = (one, decisions, others) =>
  daysOf(one, "appeal").filter((day) => {
    /** @param {string[]} days */
    const before = (days) => days.filter((each) => each <= day).at(-1) ?? ""
    return before(decisions) > before(others)
  })

/** By paper, the days on which it went. @type {Record<string, (one: Case) => string[]>} */
const WENT = {
  grievance: (one) => daysOf(one, "grievance"),
  "grievance-appeal": (one) =>
    appeals(one, daysOf(one, "grievance-outcome"), [...daysOf(one, "sanction"), ...dismissals(one)].sort()),
  "disciplinary-appeal": (one) =>
    appeals(one, [...daysOf(one, "sanction"), ...dismissals(one)].sort(), daysOf(one, "grievance-outcome")),
  claim: (one) => (one.lodged ? [one.lodged] : daysOf(one, "claim")),
}
/**
 * The day on which a paper last went, or "". A later decision wants an appeal of its own.
 * @type {(id: string, one: Case, today: string) => string}
 */
export const wentOn = (id, one, today) => {
  const day = WENT[id]?.(one).filter((each) => each <= today).at(-1) ?? ""
  const decision = id === "grievance-appeal"
    ? daysOf(one, "grievance-outcome").at(-1)
    : id === "disciplinary-appeal"
    ? decided(one)
    : ""
  return decision && decision <= today && decision > day ? "" : day
}
