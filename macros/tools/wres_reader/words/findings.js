// What a published figure shows, in words: which reading agrees, or all that were tried. No page here.
import { PARTS } from "../fields.js"
import { halfUp } from "../rules.js"
import { between, bounds, capital, fill, ratio, whole } from "./say.js"
/** @import { Data, Finding, Option, Values, Year } from "../types.d.ts" */
/** @import { Gathered } from "./say.js" */

const RATIOS = ["turned", "extra", "value"]
// Points between the ends of a gap of two percentages with one decimal each.
const ROUNDED = 0.21
const YEARS = ["year", "survey", "right"]

/** @type {(side: string, kind: Year["kind"]) => string} */
const sideWords = (side, kind) =>
  kind !== "board"
    ? ({ bme: "BME", white: "white" }[side] ?? side)
    : side === "bme" || side === ""
    ? "the board"
    : side === "white" || side === "staff-"
    ? "the workforce"
    : PARTS[side]

/**
 * The name of a reading's words and its value, where one that is below nought is said the other way: “6.3 points below”.
 * @type {(option: Option) => {name: string, low: number, high: number}}
 */
const upright = ({ name, span: { low, high } }) => {
  const middle = (low + Math.min(high, Number.MAX_VALUE)) / 2
  const gap = /^gap(-part)?(-turned)?$/.exec(name)
  const differs = gap ?? /^(?:more|less)/.exec(name)
  if (!differs) return { name, low, high }
  const above = (gap ? !gap[2] : name.startsWith("more")) === middle >= 0
  const named = gap ? `gap${gap[1] ?? ""}-${above ? "above" : "below"}` : name.replace(/^\w+/, above ? "more" : "less")
  return middle < 0 ? { name: named, low: -high, high: -low } : { name: named, low, high }
}

/**
 * One reading in words, with what it comes to.
 * @type {(option: Option, kind: Year["kind"], readings: Data["readings"]) => string}
 */
const readingWords = (option, kind, readings) => {
  const { name, low, high } = upright(option), { side, unit } = option
  const times = unit === "of 1" ? 100 : 1
  const small = name === "ratio" || name === "sign-only" || name.endsWith("-times")
  /** @param {number} value */
  const show = (value) => small ? ratio(value) : String(halfUp(times * value, Math.abs(times * value) < 10 ? 2 : 1))
  const other = side === "bme" ? "white" : "bme"
  // What rounding alone leaves open is no range worth saying; what masked counts leave open is.
  const most = Number.isFinite(high) ? high : null
  const close = most !== null && most - low <= (small ? 0.02 * most : ROUNDED)
  const value = !Number.isFinite(low)
    ? "undefined"
    : (close ? show((low + most) / 2) : small ? bounds({ least: low, most }) : between(low, most, show))
      .replaceAll("-", "−")
  return fill(readings[name], { one: sideWords(side, kind), other: sideWords(other, kind), value })
}

/** @type {(tried: Option[], kind: Year["kind"], readings: Data["readings"]) => string} */
const triedWords = (tried, kind, readings) =>
  [...new Set(tried.map((one) => readingWords(one, kind, readings)))].join("; ")

/** @type {(numbers: Finding["numbers"]) => Values} */
const numberWords = (numbers) =>
  Object.fromEntries(
    Object.entries(numbers).map(([name, value]) => [
      name,
      YEARS.includes(name) ? value : RATIOS.includes(name) && typeof value === "number" ? ratio(value) : whole(value),
    ]),
  )

/**
 * Say each finding.
 * @type {(findings: Finding[], kind: Year["kind"], facts: Data, into: Gathered) => void}
 */
export const findingLines = (findings, kind, facts, { say }) => {
  for (const { code, numbers, readings = [] } of findings) {
    const [first] = readings
    say(code, {
      ...numberWords(numbers),
      reading: first && readingWords(first, kind, facts.readings),
      tried: capital(triedWords(readings, kind, facts.readings)),
    })
  }
}
