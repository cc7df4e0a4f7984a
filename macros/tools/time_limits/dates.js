// Days as people write and read them. A day is 2026-11-29, or 2026-11 where only the month is known. No page is needed.
import { addDays } from "./rules.js"

const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]
export const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
]
/** @typedef {{day: string, month: string, year: string}} Boxes What stands in the three boxes of a date. */

/** @param {string} iso */
const weekday = (iso) => new Date(`${iso}T00:00:00Z`).getUTCDay()
/** @param {string} iso */
const whole = (iso) => iso.length > 7

/**
 * Print a day as 5 October 2026, or a month as October 2026.
 * @param {string} iso
 */
export const date = (iso) => {
  const [year, month, day] = iso.split("-").map(Number)
  return `${day ? `${day} ` : ""}${MONTHS[month - 1]} ${year}`
}
/**
 * Print a day with its weekday: Monday 5 October 2026.
 * @param {string} iso
 */
export const dated = (iso) => (whole(iso) ? `${WEEKDAYS[weekday(iso)]} ${date(iso)}` : date(iso))
/**
 * Print a day after "on" or "in": on Monday 5 October 2026, in October 2026.
 * @param {string} iso
 */
export const onDate = (iso) => `${whole(iso) ? "on" : "in"} ${dated(iso)}`

/**
 * Every day that a date could mean, in order: one, or all of a month known alone.
 * @param {string} iso
 */
export const meant = (iso) => {
  if (whole(iso)) return [iso]
  const days = []
  for (let day = `${iso}-01`; day.startsWith(iso); day = addDays(day, 1)) days.push(day)
  return days
}

/** @param {string} iso */
const weekend = (iso) => [0, 6].includes(weekday(iso))
/**
 * Whether a day is Christmas, Boxing Day, New Year or, in Scotland, 2 January, or is taken in place of one that falls on a
 * weekend.
 * @type {(iso: string, nation: string) => boolean}
 */
const holiday = (iso, nation) => {
  const [year, month] = iso.split("-")
  const newYear = [`${year}-01-01`, ...(nation === "scotland" ? [`${year}-01-02`] : [])]
  const days = month === "12" ? [`${year}-12-25`, `${year}-12-26`] : newYear
  const taken = [...days]
  for (const _ of days.filter(weekend)) {
    let day = addDays(taken[taken.length - 1], 1)
    while (weekend(day)) day = addDays(day, 1)
    taken.push(day)
  }
  return taken.includes(iso)
}
/** Whether people work on a day in a nation. @type {(iso: string, nation: string) => boolean} */
export const worked = (iso, nation) => !weekend(iso) && !holiday(iso, nation)
/** @type {(iso: string, nation: string, step: number) => string} */
const nextWorked = (iso, nation, step) => {
  const day = addDays(iso, step)
  return worked(day, nation) ? day : nextWorked(day, nation, step)
}
/**
 * The working day before a day, to aim at. It knows weekends, Christmas and the New Year, and no other holidays.
 * @type {(iso: string, nation: string) => string}
 */
export const workingDayBefore = (iso, nation) => nextWorked(iso, nation, -1)
/**
 * The working day after a day, to ring on.
 * @type {(iso: string, nation: string) => string}
 */
export const workingDayAfter = (iso, nation) => nextWorked(iso, nation, 1)

/** @param {string} iso */
const real = (iso) => new Date(`${iso}T00:00:00Z`).toJSON()?.slice(0, 10) === iso
/**
 * The number of a month that is named, cut short or numbered: "Oct", "october", "10"; 0 if it is none.
 * @param {string} text
 */
const monthOf = (text) => {
  const words = text.trim().toLowerCase().replace(/\.$/, "")
  if (/^\d{1,2}$/.test(words)) return Number(words) <= 12 ? Number(words) : 0
  return words.length < 3 ? 0 : MONTHS.findIndex((name) =>
    name.toLowerCase().startsWith(words.slice(0, 3)) &&
    (name.toLowerCase().startsWith(words) || words === "sept")
  ) + 1
}
/** @param {string} text */
const yearOf = (text) => (/^\d{2}$/.test(text) ? (Number(text) < 80 ? "20" : "19") + text : text)

/**
 * What a date that was typed or pasted whole puts in the boxes: 3/4/26 is day first. Null if it is not one.
 * @type {(text: string) => Boxes | null}
 */
export const split = (text) => {
  const words = text.trim().replace(/^(mon|tue|wed|thu|fri|sat|sun)[a-z]*,?\s+/i, "").replace(
    /(\d)(st|nd|rd|th)\b/i,
    "$1",
  )
  const year = words.match(/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(T.*|\s.*)?$/)
  if (year) return { day: year[3], month: year[2], year: year[1] }
  const numbers = words.match(/^(\d{1,2})(?:\s*[-/.]\s*|\s+)(\d{1,2})(?:\s*[-/.]\s*|\s+)(\d{4}|\d{2})$/)
  if (numbers) return { day: numbers[1], month: numbers[2], year: yearOf(numbers[3]) }
  const named = words.match(/^(\d{1,2})(?: of)?[-\s]*([a-z]{3,9})\.?,?[-\s]*(\d{4}|\d{2})$/i)
  if (named) return { day: named[1], month: named[2], year: yearOf(named[3]) }
  const monthFirst = words.match(/^([a-z]{3,9})\.?\s*(\d{1,2}),?\s+(\d{4})$/i)
  return monthFirst && { day: monthFirst[2], month: monthFirst[1], year: monthFirst[3] }
}

/**
 * What part of a date, typed in the box of its day, puts in the boxes: 5 Oct, Oct 2026. Null if it is neither.
 * @type {(text: string) => Boxes | null}
 */
const part = (text) => {
  const dayMonth = text.trim().match(
    /^(\d{1,2})(?:st|nd|rd|th)?(?:(?: of)?[-\s/.]*([a-z]{3,9})|[-\s/.]+(\d{1,2}))\.?$/i,
  )
  const month = dayMonth?.[2] ?? dayMonth?.[3] ?? ""
  if (dayMonth && monthOf(month)) return { day: dayMonth[1], month, year: "" }
  const monthYear = text.trim().match(/^([a-z]{3,9})\.?,?\s*(\d{4})$/i)
  return monthYear && monthOf(monthYear[1]) ? { day: "", month: monthYear[1], year: monthYear[2] } : null
}

/**
 * The day in the boxes, "" if they are empty. `says` is what is wrong with them, after the name of the date.
 * With `monthWillDo` the day can be left out.
 * @type {(boxes: Boxes, how?: {monthWillDo?: boolean}) => {iso: string, says: string}}
 */
export const readBoxes = (boxes, { monthWillDo = false } = {}) => {
  const given = [boxes.day, boxes.month, boxes.year].find((text) => split(text))
  const apart = boxes.month.trim() ? null : part(boxes.day)
  const { day, month, year } = given
    ? /** @type {Boxes} */ (split(given))
    : apart
    ? { ...apart, year: apart.year || boxes.year }
    : boxes
  if (![day, month, year].some((text) => text.trim())) return { iso: "", says: "" }
  const missing = [
    ...(day.trim() || (monthWillDo && month.trim()) ? [] : ["a day"]),
    ...(month.trim() ? [] : ["a month"]),
    ...(year.trim() ? [] : ["a year"]),
  ]
  if (missing.length) return { iso: "", says: `must include ${missing.join(" and ")}.` }
  const monthNumber = monthOf(month)
  if (!monthNumber) return { iso: "", says: `has no month that I know: “${month.trim()}”. Write 10 or October.` }
  const found = `${yearOf(year.trim())}-${String(monthNumber).padStart(2, "0")}`
  if (!day.trim() && real(`${found}-01`)) return { iso: found, says: "" }
  const iso = `${found}-${day.trim().padStart(2, "0")}`
  return real(iso) ? { iso, says: "" } : {
    iso: "",
    says: `is not a real date: “${[day, month, year].map((text) => text.trim()).join(" ")}”. Put the day first.`,
  }
}

/**
 * What stands in the boxes for a day.
 * @type {(iso: string | null | undefined) => Boxes}
 */
export const boxesOf = (iso) => {
  const [year, month, day] = (iso ?? "").split("-")
  return { day: day ? String(Number(day)) : "", month: month ? String(Number(month)) : "", year: year ?? "" }
}
