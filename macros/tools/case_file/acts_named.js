// Acts and rows in a few words, as every part of the case file names them. No page is needed.
import { joined, short } from "./rules.js"
import { date } from "../time_limits/dates.js"
/** @import { Entry, Row } from "./types.d.ts" */

/**
 * An act in a few words: 20 September 2026: shouted at.
 * @param {Entry} entry
 */
export const named = ({ date: iso, what }) =>
  [date(iso), short(what).replace(/[.,;:\s]+$/, "")].filter(Boolean).join(": ")

/** Whom a row is against, and those against whom the same is said of the same act. @type {(row: Row, rows: Row[]) => string} */
const against = (row, rows) => {
  const alike = rows.filter(({ act, told }) => act.id === row.act.id && told.lead === row.told.lead)
  const names = alike.flatMap(({ contact }) => contact.name || [])
  return names.length ? `, against ${joined(names)}` : ""
}
/** What a row is about: the act and, where there is more than one, the respondent. @type {(row: Row, rows: Row[]) => string} */
export const about = (row, rows) => `${named(row.entry)}${against(row, rows)}`
