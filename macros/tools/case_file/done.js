// Whether a step was done. That is known only if it was put in, or confirmed, on its day or after: what was put in before its
// day is a plan, and stays one until somebody says that it was done. Older files do not hold when a step was put in (""): there
// a day that has passed is a day on which it was done.
import { inClock, isClocked } from "./clock_steps.js"
import { dated } from "../time_limits/dates.js"
/** @import { Case, Data, Question, Step } from "./types.d.ts" */
/** @typedef {Pick<Step, "date"> & {entered?: string}} Planned */

/** Whether a step was put in before its day. @type {(step: Planned) => boolean} */
export const isPlan = ({ date, entered }) => Boolean(entered && date > entered)
/** @type {(step: Planned, today: string) => boolean} */
export const isDone = (step, today) => step.date <= today && !isPlan(step)

/**
 * Whether the day of a plan has come and nobody has said that it was done; a day that the clock has says so too.
 * @type {(one: Case, step: Step, today: string) => boolean}
 */
export const isOpen = (one, step, today) => step.date <= today && isPlan(step) && !inClock(one, step)

/** The steps to ask about: of what the clock turns on, it asks itself. @type {(one: Case, today: string) => Step[]} */
export const openPlans = (one, today) => one.steps.filter((step) => isOpen(one, step, today) && !isClocked(step.kind))

/** What to ask of such a step. @type {(step: Step, names?: Data["steps"]) => string} */
export const doneQuestion = ({ kind, date }, names = []) => {
  const name = names.find(({ id }) => id === kind)?.name
  return `${name ? `“${name}”` : "A step"} was planned for ${
    dated(date)
  }. Was it done on that day? Until you say so, no ` +
    "paper counts it, and the deadlines go on."
}

/** The same as questions, for the rep to answer in the step. @type {(one: Case, today: string) => (Question & {open: boolean})[]} */
export const planQuestions = (one, today) =>
  openPlans(one, today).map(({ id, date }) => ({
    id: `done-${id}-${date}`,
    ask: `Was it done on ${dated(date)}?`,
    why:
      "Yes? Save it as it is. On another day? Change the date. Not yet? Give the new day. Never? Delete it under “Steps taken”.",
    kind: "step",
    record: id,
    fields: ["kind", "date", "appeal_by", "note"],
    open: true,
  }))
