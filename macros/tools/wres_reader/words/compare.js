// A year beside earlier ones, beside England, and beside the region and the kind of trust, in words. No page here.
import { gapChange, ratioChange } from "../rules.js"
import { capital, points, ratio } from "./say.js"
/** @import { Indicator, National, Reading, Span, Year } from "../types.d.ts" */
/** @import { Gathered } from "./say.js" */

/** @type {(found: Year | undefined) => Reading | null} */
export const readingOf = (found) =>
  !found || found.kind === "bands" ? null : found.kind === "board" ? found.parts[0].reading : found.reading

/**
 * Whether a series was broken between two years, so that they can’t be compared.
 * @type {(indicator: Indicator, now: Year, before: Year) => boolean}
 */
export const isBroken = ({ break_year: at }, now, before) =>
  Boolean(at && before.year && now.year && before.year < at && now.year >= at)

/**
 * Whether one of some readings rests on too few cases for an interval to be a test.
 * @param {Reading[]} readings
 */
export const hasFew = (...readings) =>
  readings.some(({ codes, why }) => codes.includes("few") || /^nobody/.test(why ?? ""))

/** @type {(indicator: Indicator, found: Year, before: Year, into: Gathered) => void} */
export const changeLines = (indicator, found, before, { say }) => {
  const year = before.year ?? "the earlier year"
  const [now, then] = [readingOf(found), readingOf(before)]
  if (isBroken(indicator, found, before)) return say("series-break", { break: indicator.break_year })
  const change = now && then && (found.kind === "ratio" ? ratioChange : gapChange)(now, then)
  if (!change || !then || then.value === null) return say("change-none", { year })
  const [by, from, to] = change
  if (found.kind === "ratio" && from !== null && to !== null) {
    say("change", { year, before: ratio(then.value), times: ratio(by), from: ratio(from), to: ratio(to) })
    say(from <= 1 && 1 <= to ? "change-chance" : hasFew(now, then) ? "change-few" : "change-real")
    if ("averaged" in found && "averaged" in before && found.averaged !== before.averaged) say("change-averaged")
    return say("change-independent")
  }
  say("change-points", { year, before: points(then.value), points: (by > 0 ? "+" : "") + points(by) })
  if (from === null || to === null) return
  say("change-points-interval", { from: points(from), to: points(to) })
  say("change-independent")
}

/**
 * The figure of a year as the national ones are given, with what is left open in it.
 * @type {(found: Year) => Span | null}
 */
export const oursOf = (found) => {
  /** @type {(value: number | null) => Span | null} */
  const one = (value) => (value === null ? null : { low: value, high: value })
  switch (found.kind) {
    case "ratio": {
      const { value, least, most } = found.reading
      return one(value) ?? (least !== null && most !== null ? { low: least, high: most } : null)
    }
    case "survey":
      return one(found.one)
    case "board":
      return one(found.parts[0].one)
    default:
      return one(found.bands.all.share === null ? null : 100 * found.bands.all.share)
  }
}

/** @type {(found: Year, value: number) => string} */
export const shown = (found, value) => (found.kind === "ratio" ? ratio(value) : `${value}%`)

/** @type {(found: Year, value: number) => string} */
const sideOf = (found, value) => {
  const ours = oursOf(found)
  if (!ours) return "not known"
  if (ours.low > value + 0.005) return "higher"
  if (ours.high < value - 0.005) return "lower"
  return ours.high - ours.low < 0.01 ? "the same" : "the same, as far as it is known"
}

/** @param {National} one */
const sourceOf = (one) =>
  [
    capital(one.doubt),
    one.confidence === "high" ? "" : `How sure we are: ${one.confidence}.`,
    `Source: ${one.source}, ${one.publisher}.`,
  ].filter(Boolean).join(" ")

/**
 * A year beside the figures of a place: `place` is “all NHS trusts in England”, a region or a kind of trust.
 * @type {(found: Year, figures: National[], place: string, into: Gathered) => void}
 */
export const placeLines = (found, figures, place, { lines, say }) => {
  const one = figures.find(({ year }) => year === found.year)
  if (!one) {
    const latest = figures[figures.length - 1]
    say("national-none", { place, year: found.year, latest: latest.year, national: shown(found, latest.value) })
    lines.push(sourceOf(latest))
    return
  }
  say("national", {
    place: capital(place),
    year: one.year,
    national: shown(found, one.value),
    side: sideOf(found, one.value),
  })
  const { low, high } = readingOf(found) ?? { low: null, high: null }
  if (found.kind === "ratio" && low !== null && high !== null) {
    say(low <= one.value && one.value <= high ? "national-inside" : "national-outside")
  }
  if (found.kind === "survey") say("national-bme-only")
  lines.push(sourceOf(one))
}

/** @type {(indicator: Indicator, found: Year, places: string[], into: Gathered) => void} */
export const nationalLines = (indicator, found, places, into) => {
  const local = places.flatMap((name) => indicator.places.filter((one) => one.name === name))
  if (!indicator.figures.length && !local.length) return into.say("national-none-yet")
  if (!found.year) return into.say("national-no-year")
  if (found.kind === "bands" && found.absent.length) return into.say("national-part")
  if (indicator.figures.length) placeLines(found, indicator.figures, "all NHS trusts in England", into)
  for (const { name, figures } of local) placeLines(found, figures, name, into)
}
