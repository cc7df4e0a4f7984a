// What a letter to the member promises, and asks of them: it is old once a day that it names has passed, or the case has ended since.
import { MONTHS } from "../../time_limits/dates.js"
/** @import { Answers } from "../../letters/types.d.ts" */

const FIELDS = ["mine", "yours"]
/** The answer that holds the day on which a promise was typed; older files have none. @param {string} field */
export const typedOn = (field) => `${field}-on`
/** @param {string} field */
export const isPromise = (field) => FIELDS.includes(field)

const DATE = new RegExp(`\\b(\\d{1,2}) (${MONTHS.join("|")})(?: (\\d{4}))?`, "gi")

/** The days that words name: one without a year is the first of that name since `from`. @type {(words: string, from: string) => string[]} */
export const daysIn = (words, from) =>
  [...words.matchAll(DATE)].flatMap(([, day, month, year]) => {
    const at = MONTHS.findIndex((name) => name.toLowerCase() === month.toLowerCase()) + 1
    const rest = `-${String(at).padStart(2, "0")}-${day.padStart(2, "0")}`
    if (year) return [year + rest]
    const first = from.slice(0, 4) + rest
    return from ? [first >= from ? first : `${Number(from.slice(0, 4)) + 1}${rest}`] : []
  })

/** @type {(words: string, typed: string, ended: string, today: string) => boolean} */
const isOld = (words, typed, ended, today) =>
  (ended !== "" && typed < ended) ||
  (typed !== "" && typed < today && /\b(?:today|tonight|tomorrow)\b/i.test(words)) ||
  daysIn(words, typed).some((day) => day < today)

/**
 * Answers without the promises that are old. `ended` is the day on which the case ended, or "".
 * @type {(besides: Answers, ended: string, today: string) => Answers}
 */
export const kept = (besides, ended, today) =>
  Object.fromEntries(
    Object.entries(besides).filter(([field, words]) =>
      !isPromise(field) || !isOld(words, besides[typedOn(field)] ?? "", ended, today)
    ),
  )
