// What a figure said of all staff together can be. No page here.
import { scaled, span } from "../bounds.js"
/** @import { Option, World } from "../types.d.ts" */

/**
 * “1.25% of staff entered the process”: the share of BME and white people together, and with those not known.
 * @type {(world: World, times: number) => Option[]}
 */
export const together = ({ cases, staff, unknown: stated, unknownCases }, times) => {
  if (!cases || !staff) return []
  const some = cases.bme + cases.white, all = staff.bme + staff.white
  if (!all) return []
  const unknown = stated ?? 0
  const ends = [some / (all + unknown), some / all, (some + (unknownCases ?? unknown)) / (all + unknown)]
  const named = { name: "all-rate", side: "all", span: scaled(span(Math.min(...ends), Math.max(...ends)), times) }
  // How many are unknown isn't given: a few more cases, or a few more people.
  const wide = scaled(span((1 - UNSTATED) * some / all, some / all / (1 - UNSTATED)), times)
  return stated === undefined ? [named, { ...named, span: wide, open: "aside-unknown" }] : [named]
}

const UNSTATED = 0.1 // how far, as a part of it, people of unknown ethnicity may move the share of all
const APART = 0.1 // how far in points the share of all who answered is from that of either group
const NEAR = 0.5 // how far in points those of unknown ethnicity may move the share of all who answered
/**
 * “26% of all staff” of a survey: between the two groups, and neither of them; near where the answers of each put it.
 * @type {(world: World) => Option[]}
 */
export const amid = ({ shares: { bme, white }, answered }) => {
  const low = 100 * Math.min(bme.low, white.low), high = 100 * Math.max(bme.high, white.high)
  const by = high - low > 4 * APART ? 2 * APART : 0
  /** @type {Omit<Option, "span">} */
  const all = { name: "all-rate", side: "all", unit: "%" }
  const open = [{ ...all, span: span(low + by, high - by), open: "aside-hidden" }]
  if (!answered) return open
  const both = answered.bme + answered.white
  /** @type {(end: "low" | "high", by: number) => number} */
  const at = (end, by) => 100 * (bme[end] * answered.bme + white[end] * answered.white) / both + by
  return [{ ...all, span: span(at("low", -NEAR), at("high", NEAR)) }, ...open]
}
