// The least and the most that a number can be: what rounding and hidden counts leave open. No page here.
/** @import { Range, Span } from "./types.d.ts" */

// Counts that a masked cell may hide; past it, its two ends say enough.
const MOST_WORLDS = 25

/** @type {(low: number, high?: number) => Span} */
export const span = (low, high = low) => ({ low, high })

/**
 * What a number printed with some decimals can have been before it was rounded.
 * @type {(value: number, decimals: number) => Span}
 */
export const unrounded = (value, decimals) => {
  const half = 0.5 / 10 ** decimals
  return span(value - half, value + half)
}

/** How many decimals a printed number shows. @type {(digits: string) => number} */
export const decimalsOf = (digits) => (digits.split(".")[1] ?? "").length

/**
 * A percentage in words as the share that it can have been, never below nought or above one; null if it is none.
 * @type {(text: string) => Span | null}
 */
export const rate = (text) => {
  const found = /^\s*(\d{1,3}(?:[.,]\d+)?)\s*(?:%|per ?cent)?\s*$/i.exec(text)
  if (!found) return null
  const digits = found[1].replace(",", ".")
  if (Number(digits) > 100) return null
  const { low, high } = unrounded(Number(digits), decimalsOf(digits))
  return span(Math.max(0, low) / 100, Math.min(100, high) / 100)
}

/**
 * One span over another; its top is infinite where the lower one can be nought.
 * @type {(top: Span, bottom: Span) => Span}
 */
export const quotient = (top, bottom) => ({
  low: top.low === 0 ? 0 : top.low / bottom.high,
  high: bottom.low === 0 ? (top.high === 0 ? 0 : Infinity) : top.high / bottom.low,
})

/** @type {(one: Span, other: Span) => Span} */
export const less = (one, other) => span(one.low - other.high, one.high - other.low)

/** A span times a number, moved by another. @type {(one: Span, times: number, plus?: number) => Span} */
export const scaled = ({ low, high }, times, plus = 0) => {
  const ends = [low * times + plus, high * times + plus]
  return span(Math.min(...ends), Math.max(...ends))
}

/** @type {(one: Span, other: Span) => boolean} */
export const meets = (one, other) => one.low <= other.high + 1e-9 && other.low <= one.high + 1e-9

/**
 * What a ratio is certain to be beside a limit: above it, below it, or either.
 * @type {(ratio: Span, limit: number) => "above" | "below" | "either"}
 */
export const side = ({ low, high }, limit) => (low > limit ? "above" : high < limit ? "below" : "either")

/**
 * Each number that a count as published can be.
 * @type {(count: Range, most: number) => number[]}
 */
export const possible = ({ low, high }, most) => {
  const top = high ?? most
  return top - low > MOST_WORLDS ? [low, top] : Array.from({ length: top - low + 1 }, (_, i) => low + i)
}
