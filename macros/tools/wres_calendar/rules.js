// The WRES year on the days of one year, for a calendar file. The Python copy is rules.py: both run
// tests/vectors/wres_calendar.yml.
import { Unusable } from "../../../browser/unusable.js"

/** @typedef {{years_on: number, month: number, day: number | null}} YearDay Null: only the month is known. */
/**
 * A step of the WRES year, in the words of the page.
 * @typedef {{id: string, when: string, short: string, what: string, sure: string, starts: YearDay, exact: boolean,
 *   sources: string[]}} Step
 */
/** @typedef {{id: string, day: string, about: boolean, title: string, notes: string}} Entry A day for a calendar. */

const FIRST = 2015 // the year of the first national report
const AHEAD = 10
/** @param {number} number */
const two = (number) => String(number).padStart(2, "0")

/**
 * Read a year as typed. `today` is as 2026-11-22. Throws Unusable.
 * @param {string} typed
 * @param {string} today
 */
export const readYear = (typed, today) => {
  const text = typed.trim()
  const last = Number(today.slice(0, 4)) + AHEAD
  if (!text) throw new Unusable(`Type a year, such as ${nextYear(today)}.`)
  if (!/^[0-9]{4}$/.test(text)) {
    throw new Unusable(`“${text.slice(0, 40)}” is not a year. Type four figures, such as ${nextYear(today)}.`)
  }
  const year = Number(text)
  if (year < FIRST) throw new Unusable(`The WRES began in ${FIRST}. Type that year or a later one.`)
  if (year > last) throw new Unusable(`${year} is too far ahead. Type a year up to ${last}.`)
  return year
}

/**
 * The WRES year to plan for: this one until its report is usually out, at the end of October.
 * @param {string} today As 2026-11-22.
 */
export const nextYear = (today) => Number(today.slice(0, 4)) + Number(Number(today.slice(5, 7)) > 10)

/**
 * The day of a step in a WRES year: {day, about}.
 * @param {Pick<Step, "starts" | "exact">} step
 * @param {number} year
 */
export const placed = ({ starts, exact }, year) => ({
  day: `${year + starts.years_on}-${two(starts.month)}-${two(starts.day ?? 1)}`,
  about: !exact,
})

/**
 * The steps of a year as browser/calendar.js takes them, in order of day: [{id, day, about, title, notes}].
 * @param {{steps: Step[], check: string}} calendar
 * @param {number} year
 * @returns {Entry[]}
 */
export const entries = ({ steps, check }, year) =>
  steps.map((step) => {
    const { day, about } = placed(step, year)
    const usual = about ? `, about now (${step.when})` : ""
    const notes = [step.what, `How sure: ${step.sure}`, check, ...step.sources.map((source) => `Source: ${source}`)]
      .join("\n")
    return { id: `wres-${year}-${step.id}`, day, about, title: `WRES ${year}${usual}: ${step.short}`, notes }
  }).sort((one, other) => (one.day < other.day ? -1 : Number(one.day > other.day)))
