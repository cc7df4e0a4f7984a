// The last day to bring a race discrimination claim: macros/rules/time_limits.py, name for name. Days are 2026-11-22.
// How the days stand today is the browser's alone: a page is built once, and the reader's clock goes on.
// Source: Equality Act 2010, ss.123 and 140B; Race Relations (Northern Ireland) Order 1997, art.65.
/** @import { Certificate, Days, InForce, Length, Working } from "./types.d.ts" */

/** Dates that cannot have happened; the message says which and why. */
export class Impossible extends Error {}

const DAY = 86_400_000
/** @param {string} iso */
const parse = (iso) => Date.parse(`${iso}T00:00:00Z`)
/** @param {number} time */
const print = (time) => new Date(time).toISOString().slice(0, 10)
/** @type {(iso: string, days: number) => string} */
export const addDays = (iso, days) => print(parse(iso) + days * DAY)
/** @type {(from: string, to: string) => number} */
export const daysBetween = (from, to) => Math.round((parse(to) - parse(from)) / DAY)
/** @type {(one: string, other: string) => string} */
const later = (one, other) => (one > other ? one : other)
/** @type {(one: string, other: string) => string} */
export const earlier = (one, other) => (one < other ? one : other)

/**
 * The same day number `months` later, or that month's last day if it has no such day (Dodds v Walker).
 * @type {(iso: string, months: number) => string}
 */
export const addMonths = (iso, months) => {
  const [year, month, day] = iso.split("-").map(Number)
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return print(Date.UTC(year, month - 1 + months, Math.min(day, last)))
}

/**
 * The last day of a limit of `months` that begins with the day of the act (s.123(1)(a)).
 * @type {(act: string, months: number) => string}
 */
export const primaryLimit = (act, months) => {
  const found = addMonths(act, months)
  return found.slice(8) === act.slice(8) ? addDays(found, -1) : found
}

/**
 * The older count: back one day, then forward (Pruden v Cunard Ellerman).
 * @type {(act: string, months: number) => string}
 */
export const olderCount = (act, months) => addMonths(addDays(act, -1), months)

/**
 * Work out the last day from a primary limit and early conciliation {dayA, dayB}, or null.
 * @type {(act: string, primary: string, nation: string, conciliation: Certificate | null) => Working}
 */
const workOut = (act, primary, nation, conciliation) => {
  if (!conciliation || conciliation.dayA > primary) {
    return {
      primary,
      extraDays: 0,
      clockStopped: primary,
      monthAfterB: null,
      lastDay: primary,
      mayBe: null,
      tooLate: Boolean(conciliation),
    }
  }
  const { dayA, dayB } = conciliation
  if (dayB < dayA) {
    throw new Impossible("The certificate (Day B) cannot come before conciliation was asked for (Day A).")
  }
  const extraDays = Math.max(0, daysBetween(later(dayA, act), dayB))
  const clockStopped = addDays(primary, extraDays)
  const monthAfterB = addMonths(dayB, 1)
  if (nation === "northern-ireland") {
    const mayBe = monthAfterB > clockStopped ? monthAfterB : null
    return { primary, extraDays, clockStopped, monthAfterB: null, lastDay: clockStopped, mayBe, tooLate: false }
  }
  return {
    primary,
    extraDays,
    clockStopped,
    monthAfterB,
    lastDay: later(clockStopped, monthAfterB),
    mayBe: null,
    tooLate: false,
  }
}

/**
 * The last day in law for an act, or for the last day of conduct over a period.
 * @type {(act: string, months: number, nation: string, conciliation?: Certificate | null) => Working}
 */
export const lastDay = (act, months, nation, conciliation = null) =>
  workOut(act, primaryLimit(act, months), nation, conciliation)

/**
 * The earliest day that any reading could give: the one for the diary.
 * @type {(firstAct: string, months: number, nation: string, conciliation?: Certificate | null) => string}
 */
export const safeDay = (firstAct, months, nation, conciliation = null) => {
  const counted = nation === "northern-ireland" ? null : conciliation
  return [primaryLimit(firstAct, months), olderCount(firstAct, months)].map((limit) =>
    workOut(firstAct, limit, nation, counted).lastDay
  ).reduce(earlier)
}

/**
 * The entry of a series [{from, to, months, ...}], oldest first, that applies on a day; undefined if none is in force.
 * @type {<Entry extends InForce>(series: Entry[], day: string) => Entry | undefined}
 */
export const on = (series, day) => {
  const found = series.filter((entry) => !entry.from || entry.from <= day).at(-1)
  return found && (!found.to || found.to >= day) ? found : undefined
}

/**
 * Whether the clock stopped on Day A and no certificate (Day B) has come. Contact still to be made stops nothing.
 * @type {(primary: string, a: string | null, b: string | null, today: string) => boolean}
 */
export const waits = (primary, a, b, today) => Boolean(a && !b && a <= primary && a <= today)

/**
 * When conciliation begun on Day A should be over: {due, latest}, by {weeks}, or by {months, extensionDays} that both
 * sides may agree.
 * @param {string} dayA
 * @param {Pick<Length, "weeks" | "months" | "extensionDays">} length
 */
export const conciliationEnds = (dayA, { weeks, months, extensionDays }) => {
  const due = weeks ? addDays(dayA, weeks * 7 - 1) : addMonths(dayA, months ?? 0)
  return { due, latest: addDays(due, extensionDays ?? 0) }
}

/**
 * The day to act on: the first of an act's days {safe, last, mayBe, waiting} still to come, if there is one.
 * @type {(days: Days, today: string) => string | undefined}
 */
export const nextDay = ({ safe, last, mayBe, waiting }, today) =>
  waiting ? undefined : [safe, last, mayBe].flatMap((day) => (day && day >= today ? [day] : [])).sort()[0]
