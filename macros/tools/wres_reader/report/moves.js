// How an indicator moved: since the first year given, and since the year just before the newest. No page here.
import { gapChange, halfUp, ratioChange } from "../rules.js"
import { hasFew, isBroken } from "../words/compare.js"
import { isSmall, measure } from "./rows.js"
/** @import { Indicator, Year } from "../types.d.ts" */
/** @import { Measure, Row } from "./rows.js" */
/** @typedef {{word: "worse" | "better" | "same" | "nearer" | "further" | "crossed" | "unsure", from: Year, before: Measure,
 *   now: Measure, chance: boolean | null, errors: number | null}} Trend How an indicator moved between two years; `unsure` is
 *   too little to call, or maybe chance; `errors` is how many standard errors it moved by. */

/** A change as small as this is no news: the last digit that is printed. */
const ALIKE = { ratio: 0.015, points: 0.15 }
/** Our own limits, below which a change is not called one: points of a survey that says not how many answered, and seats. */
const LEAST_POINTS = 3, LEAST_SEATS = 3

/** Whether too little is known, or too few cases or changed seats are there, to call a change one. @type {(now: Year, from: Year, moved: number) => boolean} */
const isUnsure = (now, from, moved) => {
  if (now.kind === "survey" && from.kind === "survey") {
    return !(now.answered && from.answered) && Math.abs(moved) < LEAST_POINTS
  }
  if (now.kind === "ratio") return isSmall(now) || isSmall(from)
  if (now.kind !== "board" || from.kind !== "board") return false
  const [{ here }] = now.parts, [{ here: then }] = from.parts
  return here !== undefined && then !== undefined && Math.abs(here - then) < LEAST_SEATS
}

/** @type {(indicator: Indicator, now: Year, from: Year) => Trend | null} */
const move = (indicator, now, from) => {
  const latest = measure(indicator, now), before = measure(indicator, from)
  if (!latest || !before) return null
  const moved = halfUp(latest.worse, 2) - halfUp(before.worse, 2), { level } = latest
  const same = latest.text === before.text || Math.abs(moved) < (now.kind === "ratio" ? ALIKE.ratio : ALIKE.points)
  const found = chanceOf(now, from)
  const above = [before, latest].map(({ worse }) => worse > level)
  const word = same
    ? "same"
    : found.chance || isUnsure(now, from, moved)
    ? "unsure"
    : above[0] !== above[1] && before.worse !== level && latest.worse !== level
    ? "crossed"
    : above.some(Boolean)
    ? (moved > 0 ? "worse" : "better")
    : moved > 0
    ? "nearer"
    : "further"
  return { word, from, before, now: latest, ...found }
}

/** The earlier years that compare with the newest, the latest first. @type {(row: Row) => Year[]} */
const comparable = ({ indicator, years: [now, ...earlier] }) =>
  earlier.filter((one) => areAlike(indicator, now, one) && measure(indicator, one))

/**
 * How an indicator moved, from the oldest year that can be compared with the newest.
 * @type {(row: Row) => Trend | null}
 */
export const trend = (row) => {
  const from = comparable(row).at(-1)
  return from ? move(row.indicator, row.years[0], from) : null
}

/**
 * How it moved since the latest of the earlier years, where that is not the oldest too.
 * @type {(row: Row) => Trend | null}
 */
export const lately = (row) => {
  const years = comparable(row)
  return years.length > 1 ? move(row.indicator, row.years[0], years[0]) : null
}

/** The half width of a 95% interval, in standard errors. */
const HALF = 1.96

/**
 * Whether chance could explain a change, which is whether its interval takes in no change, and how many standard errors it
 * moved by; null where it has no interval.
 * @type {(now: Year, before: Year) => {chance: boolean | null, errors: number | null}}
 */
const chanceOf = (now, before) => {
  const unknown = { chance: null, errors: null }
  if (!("reading" in now) || !("reading" in before)) return unknown
  const isRatio = now.kind === "ratio"
  const [by = 0, from = null, to = null] = (isRatio ? ratioChange : gapChange)(now.reading, before.reading) ?? []
  if (from === null || to === null) return unknown
  if (isRatio && hasFew(now.reading, before.reading)) return { ...unknown, chance: from <= 1 && 1 <= to ? true : null }
  const [middle, low, high] = isRatio ? [by, from, to].map(Math.log) : [by, from, to]
  return { chance: low <= 0 && 0 <= high, errors: Math.abs(middle) / ((high - low) / 2 / HALF) }
}

/**
 * Whether two years can be compared: not across a break in the series, nor an average of two years with a single one; pay
 * bands only where the same ones are there.
 * @type {(indicator: Indicator, now: Year, before: Year) => boolean}
 */
export const areAlike = (indicator, now, before) => {
  if (isBroken(indicator, now, before)) return false
  if (now.kind === "ratio" && before.kind === "ratio") return Boolean(now.averaged) === Boolean(before.averaged)
  if (now.kind !== "bands" || before.kind !== "bands") return true
  if (now.short || before.short) return false
  const [here, there] = [now, before].map(({ bands }) =>
    bands.rows.map(({ name }) => name.toLowerCase()).sort().join("|")
  )
  return here === there
}
