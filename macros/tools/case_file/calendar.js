// The days of a case for a calendar that others may read: those of the clock, and those of the steps that are planned.
import { unknown } from "./certificates.js"
import { standing } from "./deadlines.js"
import { coming } from "./plans.js"
import { Impossible } from "../time_limits/rules.js"
import { events } from "../time_limits/out.js"
/** @import { CalendarDay } from "../../../browser/types.d.ts" */
/** @import { Case, Data } from "./types.d.ts" */

/** @type {(one: Case, law: Data, today: string) => CalendarDay[]} */
const ofClock = (one, law, today) => {
  try {
    const stood = one.nation ? standing(one, law, today) : null
    return stood?.rows.length ? events(stood, one.id, today) : []
  } catch (error) {
    if (!(error instanceof Impossible)) throw error
    return []
  }
}

/** For days that nobody can tell, today: the others in the calendar are not all. @type {(one: Case, today: string) => CalendarDay[]} */
const ofUnknown = (one, today) =>
  one.nation && unknown(one, today).length
    ? [{
      id: `unknown-${one.id}`,
      day: today,
      title: "A last day is not known: put it right today",
      notes: "From a case file of your own. Look there which days can’t be.",
    }]
    : []

/**
 * The days to come: nothing says what they are for.
 * @type {(one: Case, law: Data, today: string) => CalendarDay[]}
 */
export const caseEvents = (one, law, today) => [
  ...ofUnknown(one, today),
  ...ofClock(one, law, today),
  ...coming(one, today).map(({ id, date }) => ({
    id: `${id}-step-${one.id}`,
    day: date,
    title: "Something is planned for this day",
    notes: "From a case file of your own. Look there what it is, and whether the day has changed.",
  })),
]
