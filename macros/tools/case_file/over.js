// What is said over every part of a case: the nearest day of each kind that can still be met, in order; and how much more there
// is to do. No page is needed.
import { awaits } from "../time_limits/count.js"
import { faults, headline, leading } from "./deadlines.js"
import { endedBy, endedLines } from "./ended.js"
import { plansTold } from "./plans.js"
/** @import { Case, Data, Row, Stood } from "./types.d.ts" */

const NOW = "", NEVER = "~"

/**
 * The day that a row is for, among the others: what is to be done today before all, what wants nothing last.
 * @type {(row: Row, stood: Stood) => string}
 */
const dayOf = (row, { pressing }) => {
  const { next, ends } = row
  if (pressing.some((each) => each.row === row)) return NOW
  if (awaits(row)) return ends && !ends.overdue ? ends.due : NOW
  return next ?? NEVER
}

/** How many more there are, and where. @param {number} count */
const more = (count) => (count ? `And ${count} more: see Deadlines` : "")

/**
 * What is said whole, and what the button says that leads to the rest; "" where there is no more. `names` is what steps are called.
 * @type {(one: Case, stood: Stood | null, names: Data["steps"], today: string) => {whole: string[], leads: string}}
 */
export const over = (one, stood, names, today) => {
  const plans = plansTold(one, names, today)
  const nearest = plans.filter(({ day }) => day === plans[0].day)
  const later = plans.length - nearest.length
  const ended = endedLines(one, today)
  if (endedBy(one, today)) {
    const whole = [...ended, ...nearest.map(({ says }) => says)]
    return { whole, leads: stood ? "See Deadlines" : more(later) }
  }
  const wrong = faults(one, today).map(({ says }) => says)
  const relief = stood?.interim.find(({ state }) => state !== "passed")
  const [first, ...others] = stood ? headline(stood) : []
  const clock = [
    ...(relief ? [{ day: relief.day, by: relief.day, says: relief.says[0].says }] : []),
    ...(stood && first ? [{ day: dayOf(leading(stood), stood), by: leading(stood).next, says: first }] : []),
  ]
  if (clock.length > 1 && clock[1].by && clock[1].by < clock[0].day) clock.reverse()
  const sooner = clock.filter(({ day }) => !nearest.length || day < nearest[0].day)
  const days = [...sooner, ...nearest, ...clock.filter((each) => !sooner.includes(each))]
  return {
    whole: [...ended, ...wrong.slice(0, 1), ...days.map(({ says }) => says)],
    leads: more(Math.max(0, wrong.length - 1) + others.length + later),
  }
}
