// Numbers as readers say them, and words with numbers in them. No page here.
import { halfUp } from "../rules.js"
/** @import { BandYear, Bare, Said, Values } from "../types.d.ts" */
/** @typedef {ReturnType<typeof gather>} Gathered Lines, and the questions that they call for. */

/** @type {(value: number) => string} */
export const ratio = (value) => (value >= 100 ? Math.round(value).toLocaleString("en-GB") : halfUp(value, 2).toFixed(2))
/** @type {(value: number) => string} */
export const points = (value) => String(halfUp(value, Number.isInteger(halfUp(value, 6)) ? 0 : 1)).replace("-", "−")
/** @type {(value: number | null) => string} */
export const share = (value) =>
  value === null || value === undefined ? "" : `${halfUp(100 * value, value < 0.1 ? 2 : 1)}%`
/** @type {(value: number) => string} */
export const people = (value) => value >= 1 ? Math.floor(value + 0.5).toLocaleString("en-GB") : String(halfUp(value, 1))
/** @type {(value: number | string) => string} */
export const whole = (value) =>
  typeof value === "number" ? value.toLocaleString("en-GB", { maximumFractionDigits: 2 }) : value
/** @param {string} text */
export const capital = (text) => text && text[0].toUpperCase() + text.slice(1)

/**
 * The ends of what something can be, or the one number where both print alike.
 * @type {(low: number | null, high: number | null, show?: (value: number) => string) => string}
 */
export const between = (low, high, show = ratio) => {
  if (low === null || high === null) return high === null ? `${show(low ?? 0)} or more` : `${show(high)} or less`
  return show(low) === show(high) ? show(low) : `from ${show(low)} to ${show(high)}`
}

/**
 * What a ratio can be between the ends that rounding leaves, to two decimals and no narrower than it is.
 * @param {{least: number | null, most: number | null}} reading
 */
export const bounds = ({ least, most }) =>
  between(least && Math.floor(100 * least + 1e-9) / 100, most && Math.ceil(100 * most - 1e-9) / 100)

/**
 * Whom the share of all pay bands is of.
 * @param {Pick<BandYear, "absent" | "short">} found
 */
export const whoOf = ({ absent, short }) => (absent.length || short ? "the staff listed" : "all staff")

// Ends of a ratio that are further apart than this part of it are no answer to lead with.
const CLOSE = 0.1

/**
 * A ratio of which only the published words are known: as printed, if that is what was printed.
 * @type {(bare: Bare, as: string) => string}
 */
export const bareWords = ({ low, high, value, printed, worded }, as) => {
  if (printed !== null) return `${printed}${as}`
  if (Number.isFinite(value) && (worded || high - low > CLOSE * value)) return `about ${ratio(value)}`
  return bounds({ least: low, most: Number.isFinite(high) ? high : null })
}

/**
 * Fill `[name]` in a text. What has no value stays as it is, so that a slip shows.
 * @type {(text: string, values: Values) => string}
 */
export const fill = (text, values) =>
  text.replace(/\[([a-z0-9]+)\]/g, (gap, name) => (values[name] === undefined ? gap : String(values[name])))

/**
 * Gather lines and the questions that they call for.
 * @param {Record<string, Said>} said
 */
export const gather = (said) => {
  /** @type {string[]} */
  const lines = []
  /** @type {string[]} */
  const asked = []
  /** @type {(code: string, values?: Values) => void} */
  const say = (code, values = {}) => {
    lines.push(fill(said[code].says, values))
    asked.push(...said[code].ask.map((text) => fill(text, values)))
  }
  return { lines, asked, say }
}
