// What is done once against a respondent, as the lists of days have it: only its first certificate about a matter moves time.
import { northern } from "../time_limits/count.js"
import { ending } from "../time_limits/days.js"
/** @import { Row } from "./types.d.ts" */

const OPEN = ["not-contacted", "certificate"]

/**
 * A row that is late, to be done today with what is open against that respondent, or alone. In Northern Ireland the Agency is
 * notified today of all of it, and the claim has the day of the rest.
 * @type {(row: Row, own: Row[], today: string) => Row}
 */
const hurried = (row, own, today) => {
  if (row.state !== "passed") return row
  const { a, b } = row.contact
  const state = own.find((other) => OPEN.includes(other.state))?.state ?? (b ? "certificate" : a ? row.state : OPEN[0])
  const waits = state === OPEN[0] && northern(row.nation)
  return {
    ...row,
    state: /** @type {Row["state"]} */ (state),
    next: waits ? null : state === row.state ? row.next : today,
  }
}

/** Whether nobody has asked for conciliation by the safe day, and a later day is next. @type {(row: Row, today: string) => boolean} */
const late = (row, today) => {
  const { counted, nation, next, state } = row
  return state === OPEN[0] && counted !== null && counted.safe < today && (next ?? "") > today && !northern(nation) &&
    !ending(row, today)
}

/**
 * The rows by date, where nobody has asked for conciliation each on the first of the days of its respondent: where that is late,
 * today.
 * @type {(rows: Row[], today: string) => Row[]}
 */
export const once = (rows, today) => {
  /** @type {(row: Row, all: Row[]) => Row[]} */
  const own = ({ contact }, all) => all.filter((other) => other.contact.id === contact.id)
  const all = rows.map((row) => hurried(row, own(row, rows), today))
    .sort((one, other) => Number(one.entry.date > other.entry.date) - Number(one.entry.date < other.entry.date))
  return all.map((row) => {
    const open = own(row, all).filter(({ state, next }) => state === OPEN[0] && next)
    const [first] = open.flatMap(({ next }) => next ?? []).sort()
    if (row.state !== OPEN[0] || !first) return row
    if (!open.some((other) => late(other, today))) return { ...row, next: first }
    return { ...row, next: today, kept: open.every((other) => late(other, today)) ? first : "" }
  })
}
