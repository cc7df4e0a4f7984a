// What is to be done today for any act of a case, whichever of them leads.
/** @import { Matter, Pressing, Standing, Told } from "./types.d.ts" */
import { again, ending, heard } from "./days.js"
import { addDays } from "./rules.js"
/** @typedef {Standing & {told: Told}} Row */

const JUST = 31 // days: each one more is one more to excuse; what passed before is for the legal service, not for today

/** @type {(row: Row, lodged: string | null | undefined, today: string) => boolean} */
const presses = (row, lodged, today) => {
  const { state, counted, ends, told, contact: { a, b } } = row
  if (lodged) return told.alarm || Boolean(a && b && counted && lodged > counted.safe)
  if (state === "passed") return addDays((counted?.mayBe ?? counted?.last) || today, JUST) >= today
  if (ending(row, today) && heard(row)) return told.alarm
  return told.alarm || again(row) || state === "after-contact" || (state === "conciliating" && ends?.due === today)
}

/**
 * The rows with something to do today, in their order, each with its first line. What is said alike of one act against more than
 * one respondent is said once.
 * @type {(rows: Row[], matter: Matter, today: string) => Pressing[]}
 */
export const pressing = (rows, { lodged }, today) =>
  rows.filter((row) => presses(row, lodged, today)).map((row) => ({ row, says: row.told.lead }))
    .filter(({ row, says }, i, all) => all.findIndex((one) => one.row.act.id === row.act.id && one.says === says) === i)
