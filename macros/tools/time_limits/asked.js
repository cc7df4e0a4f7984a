// What was asked, as an address gives it and the questions keep it, read and checked. It needs no page.
// `#nation=england&act=2026-10-05&first=…&also=…,…&going=yes&dismissal=yes&notice=…&ended=…&a=…&b=…&a2=…&b2=…`
/** @import { Act, Contact, Matter } from "./types.d.ts" */
import { date } from "./dates.js"
import { addDays } from "./rules.js"

/** @type {[string, string][]} */
export const NATIONS = [["england", "England"], ["wales", "Wales"], ["scotland", "Scotland"], [
  "northern-ireland",
  "Northern Ireland",
]]
/** @typedef {Record<string, string>} Given What was given, by name; a day is 2026-10-05, or 2026-10 for an act. */
/** @typedef {{field: string, says: string}} Wrong What is wrong with what was given, and where. */
/** How many respondents there can be. */
export const RESPONDENTS = 9
/** How long the name of a respondent can be. */
export const NAME = 60
/** How many acts there can be beside the first. */
export const OTHERS = 20
const EARLIEST = "1997-01-01"

/** @type {(text: string) => boolean} */
const real = (text) => {
  const full = /^\d{4}-\d{2}$/.test(text) ? `${text}-01` : text
  return /^\d{4}-\d{2}-\d{2}$/.test(full) && new Date(`${full}T00:00:00Z`).toJSON()?.slice(0, 10) === full
}

/**
 * What is wrong with one date, or "". `future` says whether it may be still to come.
 * @type {(text: string, what: string, today: string, future?: boolean) => string}
 */
export const faultOf = (text, what, today, future = false) => {
  if (!real(text)) {
    return `${what}: “${text}” is not a date. Give the day, the month and the year, such as 10 March 2026.`
  }
  if (text < EARLIEST) return `${what}: ${date(text)} is before the law that this page knows. Check the year.`
  if (text > addDays(today, 366)) return `${what}: ${date(text)} is more than a year away. Check the year.`
  if (!future && text > today) {
    return `${what}: ${
      date(text)
    } is still to come. Check the year. If the job ends then, give that day as the end of the job.`
  }
  return ""
}

/** The days in a list, each once. @param {string} text */
const listed = (text) => [...new Set(text.split(",").map((each) => each.trim()).filter(Boolean))]

/** Each respondent's ending of names: "", "2", "3". @param {Given} given */
export const endings = (given) =>
  Array.from({ length: RESPONDENTS }, (_, i) => (i ? String(i + 1) : "")).filter((n) =>
    n === "" || given[`a${n}`] || given[`b${n}`] || given[`who${n}`]
  )

/** @type {(given: Given) => Act[]} */
const actsOf = ({ act, first, also = "", going, dismissal, notice, ended }) => {
  const dismissed = dismissal === "yes"
  const job = dismissed && ended
    ? [{ id: "job", day: ended, first: notice && notice < ended ? notice : null, dismissal: true, going: false }]
    : []
  const own = { id: "1", day: act, first: first || null, dismissal: dismissed && !ended, going: going === "yes" }
  const others = listed(also).filter((day) => day !== act)
  return [
    ...job, // where its days are those of the act, it leads
    own,
    ...others.map((day, i) => ({ id: String(i + 2), day, first: null, dismissal: false, going: false })),
  ]
}

/**
 * Read and check what was given: the matter, or what is wrong, in the order of the questions.
 * @type {(given: Given, today: string) => {matter: Matter | null, wrong: Wrong[]}}
 */
export const read = (given, today) => {
  /** @type {Wrong[]} */
  const wrong = []
  /** @type {(field: string, says: string) => void} */
  const add = (field, says) => {
    if (says) wrong.push({ field, says })
  }
  const { nation, act, first, also = "", dismissal, notice, ended } = given
  const dismissed = dismissal === "yes"
  if (!NATIONS.some(([value]) => value === nation)) {
    add("nation", "Choose where your member works: England, Wales, Scotland or Northern Ireland.")
  }
  if (!act) add("act", "Give the date of the act: the day it happened, or the last day if it went on.")
  else add("act", faultOf(act, "Date of the act", today, dismissed && !ended))
  if (first) add("first", faultOf(first, "First incident", today))
  if (first && act && first > act) {
    add("first", "The first incident is after the last one. Swap the two dates, or correct one.")
  }
  for (const text of listed(also)) {
    add("also", faultOf(text, "Another date", today))
  }
  if (dismissed && notice) add("notice", faultOf(notice, "The day your member was told", today))
  if (dismissed && ended) add("ended", faultOf(ended, "The end of the job", today, true))
  if (dismissed && notice && ended && notice > ended) {
    add("ended", "The job cannot end before your member was told. Check both dates.")
  }
  if (dismissed && !notice && (ended ?? act) > today && !wrong.length) {
    add("notice", "The job has not ended yet. Give the day your member was told.")
  }
  const contacts = endings(given).map((n) => contactOf(given, n, today, add))
  return wrong.length ? { matter: null, wrong } : { matter: { nation, acts: actsOf(given), contacts }, wrong }
}

/** @type {(given: Given, n: string, today: string, add: (field: string, says: string) => void) => Contact} */
const contactOf = (given, n, today, add) => {
  const a = given[`a${n}`] || null
  const b = given[`b${n}`] || null
  const whose = endings(given).length > 1 ? `${given[`who${n}`] || `Employer or person ${n || "1"}`}: ` : ""
  if (a) add(`a${n}`, faultOf(a, `${whose}Day A`, today, true))
  if (b) add(`b${n}`, faultOf(b, `${whose}Day B`, today, true))
  if (b && !a) {
    add(
      `a${n}`,
      `${whose}There is a certificate (Day B) but no first contact (Day A). Day A is on the certificate too.`,
    )
  }
  if (a && b && b < a) {
    add(
      `b${n}`,
      `${whose}The certificate (Day B) cannot come before conciliation was asked for (Day A). Check both dates.`,
    )
  }
  return { id: n, name: given[`who${n}`] ?? "", a, b }
}

/**
 * What an address gives, no more than the questions take, with the answers that follow from it.
 * @param {Given} found
 * @returns {Given}
 */
export const opened = (found) => ({
  ...found,
  ...Object.fromEntries(
    Object.entries(found).filter(([name]) => /^who\d?$/.test(name)).map(([name, text]) => [name, text.slice(0, NAME)]),
  ),
  ...(found.also ? { also: listed(found.also).slice(0, OTHERS).join(",") } : {}),
  once: found.going === "yes" ? "going" : found.first || found.also ? "more" : "",
  acas: endings(found).some((n) => found[`a${n}`] || found[`b${n}`]) ? "yes" : "",
})
