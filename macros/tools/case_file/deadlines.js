// The days for each act of a case, by time_limits/rules.js; and what is so in the case that a rep must be told of.
import {
  addDays,
  Impossible,
  lastDay,
  nextDay,
  on,
  primaryLimit,
  safeDay,
  stateOf,
  waits,
} from "../time_limits/rules.js"
/** @import { Case, Data, Entry, Limit, Row } from "./types.d.ts" */

/** @type {(one: string, other: string) => number} */
const compare = (one, other) => (one < other ? -1 : Number(one > other))
/** @param {string[]} days */
const earliest = (days) => days.reduce((one, other) => (one < other ? one : other))

/** @param {string[]} days */
const latest = (days) => days[days.length - 1]

/**
 * Every day that a date could mean, in order: one, or all of a month known alone.
 * @param {string} date
 */
const meant = (date) => {
  if (date.length > 7) return [date]
  const days = []
  for (let day = `${date}-01`; day.startsWith(date); day = addDays(day, 1)) days.push(day)
  return days
}

/**
 * Entries by date; what is known to the month alone comes before the days of that month.
 * @param {Entry[]} entries
 */
export const inOrder = (entries) => [...entries].sort((one, other) => compare(one.date, other.date))
/** @param {Case} one */
const acts = (one) => inOrder(one.entries).filter((entry) => entry.kind !== "background")

/** @param {Case} one */
const conciliation = ({ a, b }) => {
  if (b && !a) {
    throw new Impossible(
      "There is a certificate (Day B) but no first contact (Day A). Day A is on the certificate too.",
    )
  }
  if (a && b && b < a) {
    throw new Impossible(
      "The certificate (Day B) cannot come before conciliation was asked for (Day A). Check both dates.",
    )
  }
  return a && b ? { dayA: a, dayB: b } : null
}

/**
 * Each act's days, the soonest safe day first. `late` is where Acas was contacted too late. `waiting` is where the
 * clock is stopped and no certificate has come: such acts have no days yet, and come last; `apart` is then the safe day
 * of an act after Day A, if conciliation does not cover it. A date known to the month alone gets the earliest that any
 * day of the month could give. Throws Impossible.
 * @param {Case} one
 * @param {Pick<Data, "series" | "safeMonths">} data
 * @param {string} today
 * @returns {Row[]}
 */
export const deadlines = (one, data, today) => {
  const counted = conciliation(one)
  /** @param {string} day */
  const limitOn = (day) => {
    const found = on(data.series[one.nation], day)
    if (found) return found
    throw new Impossible("No limit is known here for one of these dates. Ring your union’s legal service.")
  }
  /** @type {(entry: Entry) => Row} */
  const row = (entry) => {
    const days = meant(entry.date)
    const limits = days.map(limitOn)
    const { lastDay: last, mayBe } = days.map((day, i) => lastDay(day, limits[i].months, one.nation, counted)).reduce((
      first,
      other,
    ) => (other.lastDay < first.lastDay ? other : first))
    const safe = earliest([last, ...days.map((day) => safeDay(day, data.safeMonths, one.nation, counted))])
    const primary = primaryLimit(days[0], limits[0].months)
    const found = { entry, days, limit: limits[0], late: Boolean(one.a) && one.a > primary }
    return waits(primary, one.a, one.b, today)
      ? { ...found, waiting: true, safe: null, last: null, mayBe: null, apart: latest(days) > one.a ? safe : null }
      : { ...found, waiting: false, safe, last, mayBe, apart: null }
  }
  return acts(one).map(row).sort((row, other) =>
    Number(row.waiting) - Number(other.waiting) || compare(row.safe ?? "", other.safe ?? "")
  )
}

/**
 * The act to work to: the first whose day is still to come.
 * @type {(rows: Row[], today: string) => Row | undefined}
 */
export const nextRow = (rows, today) =>
  rows.filter((row) => nextDay(row, today))
    .sort((row, other) => compare(nextDay(row, today) ?? "", nextDay(other, today) ?? ""))[0]
/** @type {(rows: Row[], today: string) => Row[]} */
export const passed = (rows, today) => rows.filter((row) => stateOf(row, today) === "passed")

/**
 * The day on which the limit changed, if these acts fall either side of it.
 * @param {Row[]} rows
 * @param {Limit[]} series
 */
export const change = (rows, series) =>
  series.slice(1).flatMap(({ from }) => (from ? [from] : []))
    .findLast((from) => rows.some((row) => row.days[0] < from) && rows.some((row) => latest(row.days) >= from))

/**
 * What is so in the case: the values of `when` in data/case_file.yml.
 * @type {(one: Case, rows: Row[], series: Limit[], today: string) => Set<unknown>}
 */
const situations = (one, rows, series, today) =>
  new Set([
    "always",
    rows.length > 1 && "several",
    change(rows, series) && "change",
    rows.some((row) => row.entry.kind === "dismissal") && "dismissal",
    one.a && "conciliation",
    one.a && rows.some((row) => latest(row.days) > one.a) && "contact-first",
    rows.some((row) => row.late) && "contact-late",
    passed(rows, today).length && "late",
  ].filter(Boolean))

/**
 * The notes to show: those of the nation's own law that bear on the case.
 * @param {Case} one
 * @param {Row[]} rows
 * @param {Data} data
 * @param {string} today
 */
export const notes = (one, rows, data, today) => {
  const so = situations(one, rows, data.series[one.nation], today)
  return data.notes.filter((note) => so.has(note.when) && note.nations.includes(one.nation))
}
