// Which act of a respondent a letter counts from, and the day that it gives to work to.
import { date } from "../../time_limits/dates.js"
import { ending, lodgeBy } from "../../time_limits/days.js"
/** @import { Row } from "../types.d.ts" */

/** The safe day of a row, without conciliation while that is open: a last day in law comes no sooner. @param {Row} row */
export const safeOf = ({ counted, without }) => (counted ?? without).safe
/**
 * The row whose day comes first of those that can still be met, else of all: not the one with most to do.
 * @type {(rows: Row[]) => Row | undefined}
 */
export const earliest = (rows) => {
  const open = rows.filter(({ state }) => state !== "passed")
  const [first, ...more] = open.length ? open : rows
  return more.reduce((one, other) => (safeOf(other) < safeOf(one) ? other : one), first)
}

/**
 * The act that the time is counted from, and the day to work to, where that is the safe day: any other day is for legal to give.
 * @type {(row: Row | undefined, today: string) => {act: string, day: string}}
 */
export const worked = (row, today) => ({
  act: row ? row.act.first ?? row.days[0] : "",
  day: row?.next && row.counted && row.counted.safe >= today ? row.next : "",
})

/** The day for what a certificate may not cover, where one is still to come. @type {(row: Row, today: string) => string} */
export const workTo = (row, today) => {
  const day = row.state === "passed" ? "" : ending(row, today) ? row.without.shorter : row.next ?? lodgeBy(row, today)
  return day ? `: the day to work to is ${date(day)}` : ""
}

/** Whether a claim came too late for a row, where the days of conciliation are known. @type {(row: Row, lodged: string) => boolean} */
export const isLate = ({ state, counted, contact: { a, b } }, lodged) =>
  state === "lodged" && Boolean(a && b && counted) && lodged > String(counted?.mayBe ?? counted?.last)
