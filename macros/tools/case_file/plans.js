// What the rep has put in that is still to come: steps that are planned, and the last days to appeal. No page is needed.
import { isDone, isPlan } from "./done.js"
import { dated } from "../time_limits/dates.js"
import { addDays } from "../time_limits/rules.js"
import { stopped } from "./rules.js"
/** @import { Case, Data, Step } from "./types.d.ts" */
/** @typedef {Pick<Step, "kind" | "date" | "note"> & Partial<Step>} Dated */

/** The decisions that can be appealed: data/case_steps.yml says what the last day for each is called. */
const DECISIONS = ["grievance-outcome", "sanction"]
const APPEAL_BY = "-appeal-by"
const LONG_AGO = "1950-01-01" // so that a last day to appeal counts as planned until it has passed

/** Whether a kind of step has a last day to appeal. @param {string} kind */
export const canAppeal = (kind) => DECISIONS.includes(kind)

/** Whether two steps can be with one respondent. @type {(one: Dated, other: Dated) => boolean} */
const together = ({ parties = [] }, { parties: others = [] }) =>
  !parties.length || !others.length || parties.some((id) => others.includes(id))

/**
 * Whether an appeal has gone against a decision: one that no later decision of another kind came before. Of two kinds on one
 * day nobody knows which it was against, unless there are two.
 * @type {(decision: Dated, steps: Dated[]) => boolean}
 */
const appealed = (decision, steps) => {
  const appeals = steps.filter((step) =>
    step.kind === "appeal" && !isPlan(step) && step.date >= decision.date && together(step, decision)
  )
  const others = steps.filter(({ kind, date }) => canAppeal(kind) && kind !== decision.kind && date >= decision.date)
  /** @param {Dated} appeal */
  const before = (appeal) => others.filter(({ date }) => date <= appeal.date).length
  return appeals.some((appeal) => !before(appeal)) || appeals.length > others.length
}

/** The last days to appeal, as steps to come, where no appeal has gone. @type {(steps: Dated[]) => Step[]} */
export const appealDays = (steps) =>
  steps.flatMap((step) =>
    step.appeal_by && canAppeal(step.kind) && !appealed(step, steps)
      ? [
        /** @type {Step} */ ({
          ...step,
          id: step.id + APPEAL_BY,
          kind: step.kind + APPEAL_BY,
          date: step.appeal_by,
          appeal_by: "",
          note: "",
          entered: LONG_AGO,
        }),
      ]
      : []
  )

const FRESH = 31 // days: after that nobody is asked for the last day to appeal any more

/**
 * The decisions, with no appeal since, whose last day to appeal nobody has put in.
 * @type {(one: {steps: Dated[]}, today: string) => Dated[]}
 */
export const undated = ({ steps }, today) =>
  steps.filter((step) =>
    canAppeal(step.kind) && !step.appeal_by && isDone(step, today) && step.date >= addDays(today, -FRESH) &&
    !appealed(step, steps)
  )

/**
 * The dismissals in the log that are no step yet, so that their last day to appeal has no box.
 * @type {(one: Pick<Case, "entries" | "steps">, today: string) => Case["entries"]}
 */
export const unstepped = ({ entries, steps }, today) =>
  entries.filter(({ kind, date }) =>
    kind === "dismissal" && date.length > 7 && date >= addDays(today, -FRESH) && date <= today &&
    !steps.some((step) => (step.kind === "sanction" || step.kind === "appeal") && step.date >= date)
  )

/** What to say of decisions whose last day to appeal nobody has put in. @type {(one: Case, today: string) => {step: Dated | null, says: string}[]} */
export const appealGaps = (one, today) => [
  ...undated(one, today).map((step) => ({
    step,
    says: `The decision of ${dated(step.date)}: what is the last day to appeal? Put it in its step.`,
  })),
  ...unstepped(one, today).map(({ date }) => ({
    step: null,
    says: `The dismissal of ${
      dated(date)
    }: what is the last day to appeal? Add it as a step, “Warning or other sanction”: the box for that day is there.`,
  })),
]

/**
 * The steps whose day is today or still to come, and that nobody has done yet, with the last days to appeal, in order of day.
 * @type {(one: {steps: Dated[]}, today: string) => Step[]}
 */
export const coming = ({ steps }, today) =>
  /** @type {Step[]} */ ([...steps, ...appealDays(steps)]).filter((step) => step.date >= today && !isDone(step, today))
    .sort((one, other) => Number(one.date > other.date) - Number(one.date < other.date))

/** Whether a step that is to come is a last day to appeal. @param {Pick<Step, "kind">} step */
const isAppealDay = ({ kind }) => kind.endsWith(APPEAL_BY)

/**
 * A step to come, in a few words: the hearing, as planned.
 * @type {(step: Pick<Step, "kind">, names: Data["steps"]) => string}
 */
export const planWords = (step, names) => {
  const kind = step.kind.replace(APPEAL_BY, "")
  const found = names.find(({ id }) => id === kind)
  return isAppealDay(step) ? found?.appeal ?? kind : `${found?.plan ?? kind}, as planned`
}

/**
 * What is planned over the case, the nearest first: “Today: hearing.”
 * @type {(one: Pick<Case, "steps">, names: Data["steps"], today: string) => {day: string, says: string}[]}
 */
export const plansTold = (one, names, today) =>
  coming(one, today).map((step) => {
    const { date } = step
    const when = date === today ? "Today" : `${date === addDays(today, 1) ? "Tomorrow, " : ""}${dated(date)}`
    const what = planWords(step, names).replace(/^the /, "")
    const note = step.note.trim().replace(/\s+/g, " ")
    return { day: date, says: stopped(`${when}: ${what}${note ? ` (${note})` : ""}`) }
  })
