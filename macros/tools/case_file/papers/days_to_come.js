// The days to come of a case, as its member is told them: each thing to do once, on the first of its days.
import { date, dated } from "../../time_limits/dates.js"
import { agenda } from "../agenda.js"
import { once } from "../once.js"
import { joined } from "../rules.js"
import { sentence } from "./events.js"
/** @import { Row, Step, Stood } from "../types.d.ts" */
/** @import { Context } from "./types.d.ts" */

/** What a row is about, as the member is told it. @param {Row} row */
export const titled = ({ act, contact }) => {
  const what = act.dismissal ? `the end of your job, ${date(act.day)}` : `what happened ${inOrOn(act.day)}`
  return contact.name ? `${what} (against ${contact.name})` : what
}
/** @param {string} day */
const inOrOn = (day) => `${day.length > 7 ? "on" : "in"} ${date(day)}`

/**
 * What is done for several acts at once: for those of one respondent that stand alike. What its certificate may not cover, and
 * of a certificate the end of a job whose notice is late, have days of their own.
 * @type {(row: Row, today: string) => string}
 */
const together = ({ act, contact, state, ahead, counted }, today) => {
  const late = state !== "not-contacted" && act.dismissal && counted !== null && counted.safe < today
  return [contact.id, state, ahead, late].join(" ")
}
/**
 * How the days to come name what a row is about: of acts that one step is for, all of it. A job that has still to end has
 * days of its own.
 * @type {(row: Row, rows: Row[], today: string) => string}
 */
const whole = (row, rows, today) => {
  /** @param {Row} each */
  const ending = ({ act, entry }) => act.dismissal && entry.ended > today
  const alike = rows.filter((other) => together(other, today) === together(row, today) && !ending(other))
  if (ending(row) || alike.length < 2) return titled(row)
  const all = rows.every((other) => alike.includes(other) || other.contact.id !== row.contact.id || other.next === null)
  const { name } = row.contact
  return all ? `all of it${name ? ` (against ${name})` : ""}` : joined([...new Set(alike.map(titled))])
}
/** @param {{day: string, says: string}[]} items */
const lines = (items) => [...new Set(items.map(({ day, says }) => sentence(`${dated(day)}: ${says}`)))].join("\n")
/** @type {(stood: Stood | null, found: Row[], plans: Step[], context: Context) => {day: string, says: string}[]} */
const due = (stood, found, plans, { law, today }) => {
  const rows = once(found, today)
  return agenda({ steps: plans }, stood && { ...stood, rows }, law.steps, (row) => whole(row, rows, today), today)
}
/**
 * Every day to come, a line for each, and for what is done once for several acts the first of their days: of a case that has
 * ended, those that are planned.
 * @type {(rests: {plans?: Step[]}, stood: Stood | null, context: Context, more?: {day: string, says: string}[]) => string}
 */
export const daysOf = ({ plans = [] }, stood, context, more = []) => {
  const items = due(stood, stood?.rows ?? [], plans, context)
  const own = items.filter(({ says }, i) => !stood || items.findIndex((other) => other.says === says) === i)
  return lines([...more, ...own].sort((one, other) => Number(one.day > other.day) - Number(one.day < other.day)))
}
/**
 * The days of a claim for one who wants none, should that change: of what is not late, and none today, for a letter takes a day.
 * @type {(stood: Stood | null, context: Context) => string}
 */
export const ifWanted = (stood, context) =>
  lines(
    due(
      stood,
      (stood?.rows ?? []).filter(({ state, next }) => state !== "passed" && next !== context.today),
      [],
      context,
    )
      .filter(({ day }) => day > context.today),
  )
