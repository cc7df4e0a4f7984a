// One year of an indicator that is a ratio: from counts, from printed percentages, or from a printed ratio alone.
// No page here.
import { quotient, rate, side } from "../bounds.js"
import { count, plain } from "../cells.js"
import { checkSum } from "../consistency.js"
import { cellsOf, fields } from "../fields.js"
import { bareRatio, hasShares } from "../published/bare.js"
import { orderOf } from "../published/published.js"
import { exact, ratioReading, unread } from "../rules.js"
import { heldTo } from "./totals.js"
/** @import { CellFault, Cells, Group, Indicator, Interval, Range, RatioYear, Rates, Reading, Span } from "../types.d.ts" */
/** @import { Untold } from "../fields.js" */

const NONE = { low: 0, high: 0 }
/** @type {Group} */
const UNKNOWN = { n: { low: 0, high: null }, of: { low: 0, high: null } }
const COUNTS = ["bme", "bme-of", "white", "white-of"]
const RATES = ["bme-rate", "white-rate"]
const HALF = /^[\d, ]+\.5$/

/**
 * A number of cases, which may be the average of two years: 16.5.
 * @param {string} cell
 */
const cases = (cell) => {
  const text = plain(cell)
  if (!HALF.test(text)) return count(cell)
  const whole = count(text.slice(0, -2))
  return whole && "low" in whole && exact(/** @type {Range} */ (whole))
    ? { low: Number(whole.low) + 0.5, high: Number(whole.low) + 0.5 }
    : whole
}

/**
 * The reading where no counts are known: what rounding leaves open, and on which side of one and of the range it is.
 * @type {(why: string, ratio: Span, edges: Interval, rates?: Rates) => Reading}
 */
const bounded = (why, ratio, edges, rates) => {
  const [bottom, top] = edges, { low, high } = ratio
  const inside = low >= bottom - 1e-9 && high <= top + 1e-9
  return unread({
    why,
    least: ratio.low,
    most: Number.isFinite(ratio.high) ? ratio.high : null,
    bme: rates ? (rates.bme.low + rates.bme.high) / 2 : null,
    white: rates ? (rates.white.low + rates.white.high) / 2 : null,
    codes: [
      { above: "worse", below: "other-way", either: "one-open" }[side(ratio, 1)],
      low > top ? "above" : high < bottom ? "below" : inside ? "inside" : "range-open",
    ],
  })
}

/** @type {(indicator: Indicator, cells: Cells) => Untold<RatioYear>} */
const fromRates = (indicator, cells) => {
  /** @type {CellFault[]} */
  const faults = []
  const [bme, white] = RATES.map((key) => {
    const typed = plain(cells[key]), found = rate(typed)
    const where = fields(indicator).find((field) => field.key === key)?.label
    if (!found) faults.push({ key, code: typed ? "over-100" : "empty", values: { where, typed } })
    return found
  })
  if (!bme || !white) return { kind: "ratio", faults }
  const rates = { bme, white }
  const [top, bottom] = orderOf(indicator)[0] === "bme" ? [bme, white] : [white, bme]
  const reading = bounded("rates", quotient(top, bottom), indicator.edges, rates)
  const typed = Object.fromEntries(
    ["bme", "white"].map((group, i) => [group, plain(cells[RATES[i]]).replace(/ ?(?:%|per ?cent)?$/i, "%")]),
  )
  return { kind: "ratio", faults, checks: [], bme: UNKNOWN, white: UNKNOWN, people: null, rates, typed, reading }
}

/** @type {(indicator: Indicator, cells: Cells, few: number) => Untold<RatioYear>} */
const fromCounts = (indicator, cells, few) => {
  const { value, faults, labelOf } = cellsOf(
    indicator,
    cells,
    (cell, key) => (RATES.includes(key) ? null : key.endsWith("-of") ? count(cell) : cases(cell)),
  )
  const groups = ["bme", "white", "unknown", "all"].filter((group) => value[group] && value[`${group}-of`])
  for (const group of groups) {
    const n = value[group], of = value[`${group}-of`]
    if (exact(of) && n.low > of.low && indicator.number !== 4) {
      faults.push({ key: group, code: "over", values: { where: labelOf[group], n: n.low, of: of.low } })
    }
  }
  if (faults.length) return { kind: "ratio", faults }
  const printed = { bme: value.bme, white: value.white }
  const [bme, white] = /** @type {const} */ (["bme", "white"]).map((group) => ({
    n: heldTo(printed[group], printed[group === "bme" ? "white" : "bme"], value.unknown, value.all),
    of: value[`${group}-of`],
  }))
  const solved = Object.entries({ bme, white }).flatMap(([group, { n }]) =>
    exact(n) && !exact(value[group]) ? [{ code: "from-total", numbers: { what: labelOf[group], read: n.low } }] : []
  )
  const checks = ["", "-of"].flatMap((end) => {
    const parts = ["bme", "white", "unknown"].map((group) => value[group + end] ?? NONE), all = value[`all${end}`]
    return all && [...parts, all].every((one) => exact(one))
      ? checkSum(parts.map((part) => part.low), all.low).map((one) => ({
        ...one,
        numbers: { ...one.numbers, what: end ? indicator.labels.of : indicator.labels.n },
      }))
      : []
  })
  const unknown = value["unknown-of"]
  const people = exact(bme.of) && exact(white.of) && unknown && exact(unknown)
    ? {
      unknown: unknown.low,
      all: bme.of.low + white.of.low + unknown.low,
      ...(value.unknown && exact(value.unknown) && { cases: value.unknown.low }),
    }
    : null
  const averaged = ["bme", "white"].some((key) => HALF.test(plain(cells[key])))
  return {
    kind: "ratio",
    faults,
    bme,
    white,
    people,
    checks: [...checks, ...solved],
    averaged,
    reading: read(indicator, bme, white, few, averaged),
  }
}

/**
 * An average of two years is read as both years' cases over both years' staff: the ratio is the same, its interval is not.
 * @type {(indicator: Indicator, bme: Group, white: Group, few: number, averaged: boolean) => Reading}
 */
const read = (indicator, bme, white, few, averaged) => {
  if (!averaged) return ratioReading(indicator.direction, bme, white, few, indicator.edges)
  /** @param {Range} one */
  const twice = ({ low, high }) => ({ low: 2 * low, high: high === null ? null : 2 * high })
  /** @param {Group} one */
  const both = ({ n, of }) => ({ n: twice(n), of: twice(of) })
  const reading = ratioReading(indicator.direction, both(bme), both(white), few, indicator.edges)
  return { ...reading, people: reading.people === null ? null : reading.people / 2 }
}

/**
 * Work out one year; with no counts and no percentages, from what was published.
 * @type {(indicator: Indicator, cells: Cells, few: number, published: string) => Untold<RatioYear>}
 */
export const ratioYear = (indicator, cells, few, published) => {
  if (COUNTS.some((key) => plain(cells[key]))) return fromCounts(indicator, cells, few)
  if (RATES.some((key) => plain(cells[key]))) return fromRates(indicator, cells)
  const bare = bareRatio(published, indicator)
  if (!bare && hasShares(published, indicator.number)) {
    return { kind: "ratio", faults: [{ key: RATES[0], code: "published-rates", values: { typed: published } }] }
  }
  if (!bare) return fromCounts(indicator, cells, few)
  const reading = bounded("bare", bare, indicator.edges)
  return { kind: "ratio", faults: [], checks: [], bme: UNKNOWN, white: UNKNOWN, people: null, bare, reading }
}
