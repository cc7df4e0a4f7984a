// The sums of the WRES, name for name as in rules.py, which says what each is. No page here.
import { combined, differenceInterval, ratioInterval } from "./intervals.js"
/** @import { BandReading, Bands, Exact, Group, Interval, Range, Reading } from "./types.d.ts" */

/**
 * A count as published: one number, or for a masked cell the least and most it can be (null: not known).
 * @type {(low: number, high?: number | null) => Range}
 */
export const range = (low, high = low) => ({ low, high })
/** @type {(n: number, of: number) => Group} */
export const group = (n, of) => ({ n: range(n), of: range(of) })
/** @type {(count: Range) => count is Range & Exact} */
export const exact = (count) => count.low === count.high
/** @param {Group} one */
export const known = (one) => exact(one.n) && exact(one.of)

/**
 * Round as people do, 1.125 to 1.13: half away from zero, and no harm from binary fractions.
 * @type {(value: number, decimals: number) => number}
 */
export const halfUp = (value, decimals) => {
  const scale = 10 ** decimals
  const rounded = Math.floor(Math.abs(value) * scale + 0.5 + 1e-9) / scale
  return value < 0 && rounded ? -rounded : rounded
}

/** A reading of which only some parts are known. @type {(parts: Partial<Reading>) => Reading} */
export const unread = (parts) => ({
  value: null,
  why: null,
  low: null,
  high: null,
  least: null,
  most: null,
  bme: null,
  white: null,
  people: null,
  codes: [],
  ...parts,
})

/**
 * What a ratio can be where a cell is masked: never a value, and no end that isn't known.
 * @type {(top: Group, bottom: Group) => Reading}
 */
const masked = (top, bottom) => {
  if (![top.of, bottom.of].every((count) => exact(count) && count.low)) {
    return unread({ why: "masked", codes: ["no-range"] })
  }
  const mostAbove = top.n.high ?? top.of.low, mostBelow = bottom.n.high ?? bottom.of.low
  const least = top.n.low && mostBelow ? (top.n.low / top.of.low) / (mostBelow / bottom.of.low) : null
  const most = bottom.n.low ? (mostAbove / top.of.low) / (bottom.n.low / bottom.of.low) : null
  return unread({ why: "masked", least, most, codes: least || most ? [] : ["no-range"] })
}

/**
 * Read an indicator that is a ratio of likelihoods: 2, 3 and 4.
 * @type {(direction: string, bme: Group, white: Group, few: number, edges: Interval) => Reading}
 */
export const ratioReading = (direction, bme, white, few, edges) => {
  const [top, bottom] = direction === "bme-over-white" ? [bme, white] : [white, bme]
  if (bme.of.high === 0 || white.of.high === 0) return unread({ why: "no-people" })
  if (!known(bme) || !known(white)) return masked(top, bottom)
  if (bme.n.low > bme.of.low || white.n.low > white.of.low) return unread({ why: "attendances" })
  const x1 = top.n.low, n1 = top.of.low, x2 = bottom.n.low, n2 = bottom.of.low
  const shares = { bme: bme.n.low / bme.of.low, white: white.n.low / white.of.low }
  const codes = Math.min(x1, x2) < few ? ["few"] : []
  const expected = shares.white * bme.of.low
  const people = direction === "bme-over-white" ? bme.n.low - expected : expected - bme.n.low
  const [low, high] = x1 || x2 ? ratioInterval(x1, n1, x2, n2) : [null, null]
  if (x2 === 0 || x1 === 0 || low === null || high === null) {
    return unread({ why: x2 === 0 ? "nobody-below" : "nobody-above", low, high, people, codes, ...shares })
  }
  const value = (x1 * n2) / (n1 * x2)
  codes.push(
    value === 1 ? "equal" : value > 1 ? "worse" : "other-way",
    value > edges[1] ? "above" : value < edges[0] ? "below" : "inside",
    // The interval rests on the normal distribution, which is no test of a handful of cases.
    low <= 1 && 1 <= high ? "one-inside" : Math.min(x1, x2) < few ? "one-few" : "one-outside",
    low > edges[1] || high < edges[0] ? "range-clear" : "range-touched",
  )
  return unread({ value, low, high, people, codes, ...shares })
}

/**
 * Read an indicator that is a gap between two percentages: 5 to 9.
 * @type {(direction: string, one: number, other: number, bases?: number[] | null, few?: number) => Reading}
 */
export const gapReading = (direction, one, other, bases = null, few = 0) => {
  const sign = direction === "white-minus-bme" ? -1 : 1
  const value = sign * (one - other)
  const adverse = direction === "board-minus-workforce" ? -value : value
  const codes = [Math.abs(adverse) < 1e-9 ? "equal" : adverse > 0 ? "worse" : "other-way"]
  const shares = { bme: one / 100, white: other / 100 }
  if (!bases) return unread({ value, codes, ...shares })
  const ends = differenceInterval(one / 100 * bases[0], bases[0], other / 100 * bases[1], bases[1])
  const [low, high] = sign > 0 ? [100 * ends[0], 100 * ends[1]] : [-100 * ends[1], -100 * ends[0]]
  codes.push(low <= 0 && 0 <= high ? "zero-inside" : "zero-outside")
  if (Math.min(...bases) < few) codes.push("few")
  return unread({ value, low, high, codes, ...shares })
}

/**
 * By what a ratio is multiplied since the year before, with its interval; null unless both are known.
 * @type {(now: Reading, before: Reading) => [by: number, from: number, to: number] | null}
 */
export const ratioChange = (now, before) => {
  if (!now.value || !now.low || !now.high || !before.value || !before.low || !before.high) return null
  const { log, exp } = Math
  const [low, high] = combined(log(now.value), [log(now.low), log(now.high)], log(before.value), [
    log(before.low),
    log(before.high),
  ])
  return [now.value / before.value, exp(low), exp(high)]
}

/**
 * The change of a gap in points; with its interval where both years have one.
 * @type {(now: Reading, before: Reading) => [by: number, from: number | null, to: number | null] | null}
 */
export const gapChange = (now, before) => {
  if (now.value === null || before.value === null) return null
  if (now.low === null || now.high === null || before.low === null || before.high === null) {
    return [now.value - before.value, null, null]
  }
  return [
    now.value - before.value,
    ...combined(now.value, [now.low, now.high], before.value, [before.low, before.high]),
  ]
}

/**
 * Read indicator 1: all staff, each band, and on each ladder the first band with a smaller share than the one before
 * and than all staff.
 * @type {(bands: Bands) => BandReading}
 */
export const bandReading = (bands) => {
  const bme = bands.reduce((sum, band) => sum + band[1], 0)
  const of = bands.reduce((sum, band) => sum + band[1] + band[2] + band[3], 0)
  const overall = of ? bme / of : null
  /** @type {BandReading["drops"]} */
  const drops = []
  /** @type {Record<string, number>} */
  const last = {}
  const rows = bands.map(([name, here, white, unknown, ladder = ""]) => {
    const total = here + white + unknown
    if (overall === null || !total) return { name, bme: here, of: total, share: null, points: null, people: null }
    const share = here / total
    if (ladder !== null) {
      const dropped = drops.some((one) => one.ladder === ladder)
      if (!dropped && ladder in last && share < last[ladder] && share < overall) drops.push({ ladder, band: name })
      last[ladder] = share
    }
    return { name, bme: here, of: total, share, points: 100 * (share - overall), people: overall * total - here }
  })
  return { all: { name: "all", bme, of, share: overall, points: null, people: null }, rows, drops }
}

export { differenceInterval, ratioInterval }
