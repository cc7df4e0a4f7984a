// The first day of those that a paper names of the clock and of plans: once it has passed, the paper is old.
import { awaits } from "../../time_limits/count.js"
import { date } from "../../time_limits/dates.js"
import { coming } from "../plans.js"
import { FIELDS } from "./clock.js"
import { LETTERS } from "./pack.js"
import { stood } from "./urgent.js"
/** @import { Case } from "../types.d.ts" */
/** @import { Context, Paper } from "./types.d.ts" */

/** The days to come of a case. @type {(one: Case, context: Context) => string[]} */
const daysOf = (one, context) => {
  const { rows = [], interim = [], others = [] } = stood(one, context) ?? {}
  return [
    ...rows.flatMap((row) => [row.next ?? "", awaits(row) && row.ends ? row.ends.due : ""]),
    ...interim.map(({ day }) => day),
    ...others.flatMap(({ safe, last, added }) => [safe, last, added ?? ""]),
    ...coming(one, context.today).map((step) => step.date),
    ...one.entries.map(({ ended }) => ended),
  ].filter((day) => day >= context.today)
}

/**
 * The first of the days to come that a paper names, or "". Every paper names today, as its date: of those that tell the clock it may
 * be the day to act by too.
 * @type {(paper: Pick<Paper, "id" | "blocks">, one: Case, context: Context) => string}
 */
export const until = ({ id, blocks }, one, context) => {
  const text = JSON.stringify(blocks)
  /** @param {string} day */
  const names = (day) =>
    day > context.today ? new RegExp(`\\b${date(day)}`).test(text) : Object.hasOwn(FIELDS, LETTERS[id] ?? "")
  return daysOf(one, context).filter(names).sort().at(0) ?? ""
}
