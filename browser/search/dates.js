// Days as people type them: "3 march", "march 3rd 2026", "03/03/26", "yesterday". Without a year it is the last such
// day.
/** @import { DayFound } from "./types.d.ts" */

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ")
const WEEKDAYS = "sun mon tue wed thu fri sat".split(" ")
const MONTH =
  "(jan(?:uary)?|feb(?:[a-z]*ry)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:[a-z]*ber)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b"
const WEEKDAY = "(sun|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?)(?:day)?"
// "Friday 20 November"
const NAMED = "(?:\\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\\s+(?:the\\s+)?)?"
const YEAR = "(?:,?\\s+(\\d{4}|last year)\\b)?"
// What a day is told of. "What do I do today" asks for no date to be worked out; "sacked today" does.
const HAPPENED =
  /\b(acas|lra|conciliation|certificate|day [ab]|sacked|the sack|dismiss\w*|fired|let go|got rid of|laid off|the boot|the push|redundant|job ended|lost (?:my|our|his|her|their|the) (?:\w+ )?job|suspend\w*|resign\w*|quit|happened|incident|told|sent home|abused|insulted|refused|rejected|turned down|called|since|from|walked out|moved|threatened|spat|spit|hit|shoved|pushed|punched|slapped|kicked|racis\w*|harass\w*)\b/i
// "Section 1/2", "band 6 3/4", "24/7": fractions and numbers, not days.
const NUMBERED =
  /\b(?:sections?|ss?|bands?|grades?|parts?|art(?:icle)?s?|sch(?:edule)?|para(?:graph)?s?|reg(?:ulation)?s?|rules?|steps?|stages?|pages?|chapters?|levels?|modules?|ratio|tables?|form|wards?|bus|buses|routes?|bays?|rooms?|gates?|floors?|units?|lines?|trains?|teams?)\.?\s*(?:\d+\s*[a-z]?\s+)?$/i
const LEADS = /\b(?:on|since|from|dated|of)\s+(?:the\s+)?$/i

/** @type {(year: number | string, month: number | string, day: number | string) => string} */
const iso = (year, month, day) => `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`
/** @type {(today: string, days: number) => string} */
const moved = (today, days) => new Date(Date.parse(`${today}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
/** @type {(day: string) => boolean} */
const real = (day) => {
  const read = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(read.getTime()) && read.toISOString().slice(0, 10) === day
}

/** @type {(today: string, year: string, month: number | string, day: string) => string | null} */
const onCalendar = (today, year, month, day) => {
  const now = Number(today.slice(0, 4))
  const told = /last/.test(year) ? now - 1 : year && (year.length === 2 ? `20${year}` : year)
  const found = told
    ? iso(told, month, day)
    : iso(now, month, day) > today
    ? iso(now - 1, month, day)
    : iso(now, month, day)
  return real(found) ? found : null
}
/** @type {(today: string, year: string, name: string, day: string) => string | null} */
const named = (today, year, name, day) =>
  onCalendar(today, year, MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1, day)
/** @type {(today: string, name: string) => string} */
const weekday = (today, name) => {
  const back = (new Date(`${today}T00:00:00Z`).getUTCDay() - WEEKDAYS.indexOf(name.slice(0, 3).toLowerCase()) + 7) % 7
  return moved(today, -(back || 7))
}
// Each form: its pattern, the day it says, and whether it is a day by itself or only beside what happened.
/** @type {[form: string, read: (today: string, match: string[]) => string | null, kind?: string][]} */
const WRITTEN = [
  [
    `${NAMED}\\b(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?\\s+${MONTH}\\.?${YEAR}`,
    (today, [, day, month, year]) => named(today, year, month, day),
  ],
  [
    `\\b${MONTH}\\.?\\s+(?:the\\s+)?(\\d{1,2})(?:st|nd|rd|th)?(?!\\d)${YEAR}`,
    (today, [, month, day, year]) => named(today, year, month, day),
  ],
  ["\\b(\\d{4})-(\\d{2})-(\\d{2})\\b", (today, [, year, month, day]) => onCalendar(today, year, month, day)],
  [
    "\\b(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4}|\\d{2})\\b",
    (today, [, day, month, year]) => onCalendar(today, year, month, day),
  ],
  [
    "\\b(\\d{1,2})/(\\d{1,2})(?![\\d/])(?!\\s+(?:of|day|hour|time|pay|shifts?|wards?)\\b)",
    (today, [all, day, month]) => (all === "24/7" ? null : onCalendar(today, "", month, day)),
    "short",
  ],
  ["\\b(?:yesterday|last night)\\b", (today) => moved(today, -1), "beside"],
  ["\\b(?:today|this (?:morning|afternoon|evening)|tonight)\\b", (today) => today, "beside"],
  [`\\b(?:last|on)\\s+${WEEKDAY}\\b`, (today, [, name]) => weekday(today, name), "beside"],
]
const FORMS = WRITTEN.map(([form, read, kind]) => ({ form: new RegExp(form, "gi"), read, kind }))

const YEARED = /\d{4}|\blast\b|[/.-]\d{1,2}[/.-]\d{2}$|^(?:on |this |yester|to)[a-z]*$/i
const SOON = 90 // days
/** Whether the day is as near a year on as it is far back: "1 December", typed in November. @type {(day: string, today: string) => boolean} */
const soon = (day, today) => `${Number(day.slice(0, 4)) + 1}${day.slice(4)}` <= moved(today, SOON)

/**
 * Return the days in a text in their order.
 * @type {(text: string, today: string) => DayFound[]}
 */
export const datesIn = (text, today) => {
  /** @type {DayFound[]} */
  const found = []
  for (const { form, read, kind } of FORMS) {
    for (const match of text.matchAll(form)) {
      const at = match.index, before = text.slice(0, at), { length } = match[0]
      if (found.some((other) => at < other.at + other.length && other.at < at + length)) continue
      if (kind === "beside" && !HAPPENED.test(text)) continue
      if (
        kind === "short" &&
        (before.endsWith("/") || NUMBERED.test(before) ||
          !(HAPPENED.test(text) || LEADS.test(before) || length === text.trim().length))
      ) continue
      const day = read(today, match.map((part) => part ?? ""))
      if (day) found.push({ day, at, length, unsure: !YEARED.test(match[0]) && soon(day, today) })
    }
  }
  return found.sort((one, other) => one.at - other.at)
}

// A time that is no day to count from, but asks how long is left.
const WHEN = new RegExp(
  `\\b(?:last (?:week|month|year)|(?:days?|weeks?|fortnight|months?|years?) ago|in ${MONTH}|the \\d{1,2}(?:st|nd|rd|th))(?!\\w)`,
  "i",
)

// The job is over: whatever else is asked, days count.
const OVER =
  /\b(?:sacked|fired|got the sack|(?:was|were|been|got|im|i'm) dismissed|lost (?:my|our|her|his|their) job)\b/i

/**
 * Does the text ask how long there is? Something was done, at some time, or a day was typed that is of no meeting.
 * @type {(text: string, days: DayFound[]) => boolean}
 */
export const asksHowLong = (text, days) =>
  days.length
    ? HAPPENED.test(text) ||
      days.some(({ unsure }) => !unsure) &&
        !/\b(?:hearing|meeting|interview|appointment|training|course|next)\b/i.test(text)
    : OVER.test(text) || (/\b(?:dismissed|suspended|resigned|made redundant)\b/i.test(text) && WHEN.test(text))

/**
 * Return a text without its days, to look for the rest of it. A day alone asks how long there is.
 * @type {(text: string, today: string) => string}
 */
export const undated = (text, today) => {
  const found = datesIn(text, today)
  if (!found.length) return text
  const rest = found.reduceRight((said, { at, length }) => said.slice(0, at) + said.slice(at + length), text).replace(
    /\s+/g,
    " ",
  ).trim()
  return rest.replace(/\b(?:on|since|dated|the)$/i, "").trim() || "time limit"
}

/**
 * Today's date on this device, as 2026-11-22.
 * @returns {string}
 */
export const today = () => {
  const now = new Date()
  return iso(now.getFullYear(), now.getMonth() + 1, now.getDate())
}
