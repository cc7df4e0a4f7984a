// What to do until the certificate comes, where it is said in a few sentences: in READ ME, and in letters to the member.
/** @import { Standing, Told } from "./types.d.ts" */
import { hurried, missed, SOONER } from "./arrival.js"
import { northern } from "./count.js"
import { date, dated } from "./dates.js"

/**
 * The first line, and what it leaves unsaid.
 * @type {(row: Standing & {told: Told}, today: string) => string}
 */
export const awaitedInWords = (row, today) => {
  const { apart, body, ends, doubt, told } = row
  const without = !apart || !northern(row.nation) || told.lead.includes("try to lodge")
    ? ""
    : missed(row, today)
    ? `Without the days of conciliation the last day was ${dated(apart.safe)}.`
    : `Without the days of conciliation the last day is ${
      dated(apart.safe)
    }: ask for the certificate now, and try to lodge the claim by that day.`
  const over = ends?.overdue && ends.weeks
    ? `${body.name}’s ${ends.weeks} weeks ended on ${date(ends.due)}: the clock may be running again.`
    : ""
  const sooner = ends && ends.due > today && !doubt && !hurried(row) ? SOONER(body.name).says : ""
  return [told.lead, over, without, sooner].filter(Boolean).join(" ")
}
