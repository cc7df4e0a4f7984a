// What to do until the certificate comes, where it is said in a few sentences: in READ ME, and in letters to the member.
/** @import { Standing, Told } from "./types.d.ts" */
import { missed, SOONER } from "./conciliation.js"
import { dated } from "./dates.js"

/**
 * The first line, and what it leaves unsaid.
 * @type {(row: Standing & {told: Told}, today: string) => string}
 */
export const awaitedInWords = (row, today) => {
  const { apart, body, ends, doubt, told } = row
  const without = missed(row, today) && apart
    ? `Without the days of conciliation the last day was ${dated(apart.safe)}.`
    : ""
  const sooner = ends && ends.due > today && !doubt && !missed(row, today) ? SOONER(body.name).says : ""
  return [told.lead, without, sooner].filter(Boolean).join(" ")
}
