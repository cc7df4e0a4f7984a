// What is wrong with a published WRES figure: codes and numbers, name for name as in tests/oracles/wres_check.py.
import { halfUp } from "./rules.js"
/** @import { Finding, Group, Reading } from "./types.d.ts" */
/** @typedef {{value: number, decimals: number, percent: boolean}} Figure A figure as it was printed. */

const NUMBER = /(?<![\d.])([-−–]?\d+(?:[.,]\d+)?)\s*(%|per ?cent\b)?/gi
const YEAR = /^(19|20)\d\d$/
const MORE = /\b(more|higher|greater)\b/i
const LESS = /\b(less|lower|fewer)\b/i
const TIMES_MORE = /\btimes\s+(more|higher|greater)\b/i
/** @type {(code: string, numbers?: Finding["numbers"]) => Finding} */
const finding = (code, numbers = {}) => ({ code, numbers })

/**
 * The figure in some published words: the first number that is not a year, its decimals and its unit; or null.
 * @type {(text: string) => Figure | null}
 */
export const printed = (text) => {
  for (const [, number, unit] of text.matchAll(NUMBER)) {
    const digits = number.replace(/[−–]/, "-").replace(",", ".")
    if (YEAR.test(digits) && !unit) continue
    return { value: Number(digits), decimals: (digits.split(".")[1] ?? "").length, percent: Boolean(unit) }
  }
  return null
}

/**
 * Whether a value, rounded as the figure is, is the figure.
 * @type {(value: number, figure: Figure) => boolean}
 */
const same = (value, figure) => Math.abs(halfUp(value, figure.decimals) - figure.value) < 1e-9

/** @type {(figure: Figure, reading: Reading) => boolean} */
const fits = (figure, { least, most }) => {
  const slack = 0.5 / 10 ** figure.decimals
  return (least === null || figure.value >= least - slack) && (most === null || figure.value <= most + slack)
}

/**
 * What a ratio printed with a percent sign may be.
 * @type {(figure: Figure, text: string, reading: Reading) => Finding[]}
 */
const percentage = (figure, text, { value, bme, white }) => {
  const p = figure.value, more = MORE.test(text)
  if (more || LESS.test(text)) {
    const ratio = more ? 1 + p / 100 : 1 - p / 100
    const says = finding("percent-more", { printed: p, ratio })
    if (value === null) return [says]
    return [
      says,
      finding(same(more ? 100 * (value - 1) : 100 * (1 - value), figure) ? "agrees" : "differs", {
        printed: ratio,
        value,
        rounded: halfUp(value, 2),
      }),
    ]
  }
  const found = [finding("percent-sign", { printed: p })]
  for (const { name, share } of [{ name: "bme", share: bme }, { name: "white", share: white }]) {
    if (share !== null && same(100 * share, figure)) found.push(finding("is-share", { printed: p, group: name }))
  }
  if (value !== null && same(100 * value, figure)) found.push(finding("times-100", { printed: p, value }))
  else if (value !== null && same(value, figure)) found.push(finding("sign-only", { printed: p, value }))
  return found
}

/**
 * The slips that give just the printed figure.
 * @type {(figure: Figure, value: number, top: Group, bottom: Group, before: number | null) => Finding[]}
 */
const causes = (figure, value, top, bottom, before) => {
  /** @type {Finding[]} */
  const found = []
  const x1 = top.n.low, n1 = top.of.low, x2 = bottom.n.low, n2 = bottom.of.low
  for (const decimals of [0, 1, 2]) {
    const above = halfUp(100 * x1 / n1, decimals), below = halfUp(100 * x2 / n2, decimals)
    if (below && same(above / below, figure)) {
      found.push(finding("rounded-shares", { above, below, decimals }))
      break
    }
  }
  if (same(1 / value, figure)) found.push(finding("inverted", { turned: 1 / value }))
  else if (same((x2 / n1) / (x1 / n2), figure) || same((x1 / n2) / (x2 / n1), figure)) found.push(finding("swapped"))
  if (same(x1 / x2, figure)) found.push(finding("counts-only", { above: x1, below: x2 }))
  if (Math.abs(Math.floor(value * 10 ** figure.decimals + 1e-9) / 10 ** figure.decimals - figure.value) < 1e-9) {
    found.push(finding("cut-off"))
  }
  if (before !== null && same(before, figure)) found.push(finding("last-year", { before }))
  return found
}

/**
 * What a published ratio shows beside its counts.
 * @type {(text: string, reading: Reading, top: Group, bottom: Group, before?: number | null) => Finding[]}
 */
export const checkRatio = (text, reading, top, bottom, before = null) => {
  const figure = printed(text)
  if (!figure) return [finding("no-figure")]
  /** @type {Finding[]} */
  const found = []
  const p = figure.value, value = reading.value
  if (figure.percent) return percentage(figure, text, reading)
  if (p < 0) return [finding("negative", { printed: p })]
  if (0 < p && p < 1 && MORE.test(text)) {
    found.push(finding("below-one-more", { printed: p, turned: 1 / p, extra: 1 + p }))
  } else if (TIMES_MORE.test(text)) found.push(finding("times-more", { printed: p }))
  if (value === null) {
    if (reading.least || reading.most) {
      found.push(finding(fits(figure, reading) ? "fits-range" : "outside-range", { printed: p }))
    } else if (["nobody-above", "nobody-below", "no-people"].includes(reading.why ?? "")) {
      found.push(finding("not-possible", { printed: p }))
    }
    return found
  }
  if (same(value, figure)) return [...found, finding("agrees", { printed: p, value })]
  found.push(finding("differs", { printed: p, value, rounded: halfUp(value, figure.decimals) }))
  const why = causes(figure, value, top, bottom, before)
  return [...found, ...(why.length ? why : [finding("unexplained")])]
}

/**
 * What a published gap shows beside its two percentages.
 * @type {(text: string, value: number, one: number, other: number, before?: number | null) => Finding[]}
 */
export const checkGap = (text, value, one, other, before = null) => {
  const figure = printed(text)
  if (!figure) return [finding("no-figure")]
  const words = { printed: figure.value, value, rounded: halfUp(value, figure.decimals) }
  if (same(value, figure)) return [...(figure.percent ? [finding("points", words)] : []), finding("agrees", words)]
  const found = [finding("differs", words)]
  if (same(-value, figure)) found.push(finding("turned", { value }))
  else if (other && same(100 * (one / other - 1), figure)) found.push(finding("relative", words))
  else if (other && same(one / other, figure)) found.push(finding("is-ratio", words))
  if (before !== null && same(before, figure)) found.push(finding("last-year", { before }))
  return found.length > 1 ? found : [...found, finding("unexplained")]
}

/**
 * A finding where the parts do not come to the printed total.
 * @type {(parts: number[], total: number) => Finding[]}
 */
export const checkSum = (parts, total) => {
  const added = parts.reduce((sum, part) => sum + part, 0)
  return added === total ? [] : [finding("sum", { added, total, apart: Math.abs(added - total) })]
}

/**
 * A finding where the survey is not that of the autumn before the WRES year.
 * @type {(year: number, survey: number) => Finding[]}
 */
export const checkSurvey = (year, survey) =>
  survey === year - 1 ? [] : [finding("survey-year", { year, survey, right: year - 1 })]

/**
 * A finding where white staff do worse on all four survey indicators at once: are the labels swapped?
 * @type {(gaps: Record<number, string | null>) => Finding[]}
 */
export const checkLabels = (gaps) =>
  [5, 6, 7, 8].every((number) => gaps[number] === "other-way") ? [finding("labels")] : []
