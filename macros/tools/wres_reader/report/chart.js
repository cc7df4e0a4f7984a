// The years of an indicator as a chart: what is drawn, worked out by itself. No page here.
import { halfUp } from "../rules.js"
import { capital, whoOf } from "../words/say.js"
import { areAlike } from "./moves.js"
import { upperOf } from "./rows.js"
/** @import { Year } from "../types.d.ts" */
/** @import { Row } from "./rows.js" */
/** @typedef {{year: number, value: number, low?: number, high?: number}} Point */
/** @typedef {{name: string, points: Point[], joined: boolean}} Line */
/** @typedef {{title: string, unit: "" | "%", level: number | null, range: [number, number] | null, lines: Line[],
 *   years: number[], from: number, to: number, ticks: number[]}} Chart */

const MOST_TICKS = 5
// An interval that reaches further above the largest value than this is cut off.
const TALLEST = 1.7

/** @type {(name: string, years: Year[], read: (found: Year) => Omit<Point, "year"> | null) => Line} */
const line = (name, years, read) => ({
  name,
  joined: true,
  points: years.flatMap((found) => {
    const point = read(found)
    return point && found.year !== null ? [{ year: found.year, ...point }] : []
  }).sort((one, other) => one.year - other.year),
})

/** @type {(years: Year[], ends: boolean) => Line[]} */
const linesOf = (years, ends) => {
  switch (years[0].kind) {
    case "ratio":
      return [line("The trust", years, (found) => {
        if (found.kind !== "ratio" || found.reading.value === null) return null
        const { value, low, high } = found.reading
        return { value, ...(ends && low !== null && high !== null && { low, high }) }
      })]
    case "survey":
      return [
        line("BME staff", years, (found) => (found.kind === "survey" ? { value: found.one } : null)),
        line("White staff", years, (found) => (found.kind === "survey" ? { value: found.other } : null)),
      ]
    case "board":
      return [
        line("Board", years, (found) => (found.kind === "board" ? { value: found.parts[0].one } : null)),
        line("Workforce", years, (found) => (found.kind === "board" ? { value: found.parts[0].other } : null)),
      ]
    default: {
      /** @type {(part: "upper" | "all") => (found: Year) => {value: number} | null} */
      const part = (part) => (found) => {
        const shares = found.kind === "bands" ? upperOf(found) : null
        return shares && { value: shares[part] }
      }
      const whole = years[0].kind === "bands" ? capital(whoOf(years[0]).replace("the ", "")) : ""
      return [line("Bands 8a and over", years, part("upper")), line(whole, years, part("all"))]
    }
  }
}

/**
 * Round numbers for the side of a chart, from nought.
 * @type {(top: number) => number[]}
 */
const ticksTo = (top) => {
  const rough = top / MOST_TICKS, scale = 10 ** Math.floor(Math.log10(rough))
  const step = [1, 2, 5, 10].map((one) => one * scale).find((one) => top / one <= MOST_TICKS) ?? rough
  return Array.from({ length: Math.ceil(top / step - 1e-9) + 1 }, (_, i) => halfUp(i * step, 4))
}

/**
 * The chart of an indicator, of the years that can be compared; null with fewer than two to draw.
 * @type {(row: Row) => Chart | null}
 */
export const chartOf = ({ indicator, years: [now, ...earlier] }) => {
  const isRatio = now.kind === "ratio", years = [now, ...earlier.filter((one) => areAlike(indicator, now, one))]
  const own = linesOf(years, isRatio)
  if (!own[0].points.length || own[0].points.length < 2) return null
  // A year without a ratio, as of no case, keeps its place.
  const seen = years.flatMap(({ year }) => year ?? [])
  const national = isRatio
    ? indicator.figures.filter(({ year }) => year >= Math.min(...seen) && year <= Math.max(...seen))
    : []
  /** @type {Line[]} */
  const lines = [
    ...own,
    ...(national.length
      ? [{ name: "England", joined: false, points: national.map(({ year, value }) => ({ year, value })) }]
      : []),
  ]
  const values = lines.flatMap(({ points }) => points.map(({ value }) => value))
  const largest = Math.max(...values, isRatio ? 1.25 : 0)
  const tops = lines.flatMap(({ points }) => points.map(({ high = 0 }) => Math.min(high, largest * TALLEST)))
  const ticks = ticksTo(Math.max(largest, ...tops, 0.1))
  return {
    title: `Indicator ${indicator.number}, ${indicator.name}`,
    unit: isRatio ? "" : "%",
    level: isRatio ? 1 : null,
    range: isRatio ? indicator.edges : null,
    lines,
    years: [...new Set([...seen, ...lines.flatMap(({ points }) => points.map(({ year }) => year))])],
    from: Math.min(...seen),
    to: Math.max(...seen),
    ticks,
  }
}

/** @type {(value: number, unit: Chart["unit"]) => string} */
export const valueWords = (value, unit) => unit ? `${halfUp(value, 1)}%` : halfUp(value, 2).toFixed(2)

/**
 * A chart in words, for whoever can’t see it.
 * @param {Chart} chart
 */
export const chartWords = ({ title, unit, lines, range }) =>
  [
    `${title}, ${unit ? "in per cent" : "ratio"} by year.`,
    ...lines.map(({ name, points }) =>
      `${name}: ${points.map(({ year, value }) => `${year} ${valueWords(value, unit)}`).join(", ")}.`
    ),
    range ? `The band is ${range[0].toFixed(2)} to ${range[1].toFixed(2)}; the line in it is 1, level.` : "",
  ].filter(Boolean).join(" ")
