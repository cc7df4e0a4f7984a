// The WRES year on the days of one year, for a calendar file. The Python copy is macros/rules/wres_calendar.py: both run
// tests/vectors/wres_calendar.yml.
/** A year that can't be used; the message says what to do. */
export class Unusable extends Error {}

const FIRST = 2015 // the year of the first national report
const AHEAD = 10
const two = (number) => String(number).padStart(2, "0")

/** Read a year as typed. `today` is as 2026-11-22. Throws Unusable. */
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

/** The WRES year to plan for: this one until its report is usually out, at the end of October. */
export const nextYear = (today) => Number(today.slice(0, 4)) + Number(today.slice(5, 7) > 10)

/** The day of a step in a WRES year: {day, about}. */
export const placed = ({ starts, exact }, year) => ({
  day: `${year + starts.years_on}-${two(starts.month)}-${two(starts.day ?? 1)}`,
  about: !exact,
})

/** The steps of a year as browser/calendar.js takes them, in order of day: [{id, day, about, title, notes}]. */
export const entries = ({ steps, check }, year) =>
  steps.map((step) => {
    const { day, about } = placed(step, year)
    const usual = about ? `, about now (${step.when})` : ""
    const notes = [step.what, `How sure: ${step.sure}`, check, ...step.sources.map((source) => `Source: ${source}`)]
      .join("\n")
    return { id: `wres-${year}-${step.id}`, day, about, title: `WRES ${year}${usual}: ${step.short}`, notes }
  }).sort((one, other) => (one.day < other.day ? -1 : Number(one.day > other.day)))
