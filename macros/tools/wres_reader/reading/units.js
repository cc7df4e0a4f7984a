// Whether figures are people or per cent, where no heading says it.
import { count, percent, plain } from "../cells.js"
import { isFault } from "../sheet.js"
import { grouped } from "./grouped.js"
/** @import { Asked, Ready, Told } from "../types.d.ts" */

const SURVEY = [5, 6, 7, 8]

/**
 * Figures that belong together: those of one item, for all groups.
 * @type {(one: Ready) => string}
 */
const lineOf = ({ fact }) =>
  [fact.source.id, fact.table, fact.row.group || fact.row.ethnic ? `column ${fact.c}` : `row ${fact.r}`].join("|")

/** @type {(line: Ready[]) => boolean} */
const isHundred = (line) => {
  const counts = line.filter((one) => one.group !== "all").map((one) => count(one.text))
  if (counts.length < 2 || counts.some((one) => !one || isFault(one) || one.low !== one.high)) return false
  const groups = new Set(line.map((one) => one.group))
  const total = counts.reduce((all, one) => all + (one?.low ?? 0), 0)
  return groups.has("white") && groups.has("bme") && total >= 99 && total <= 101
}
/** @type {(one: Ready) => boolean} */
const isSmall = (one) => Number.parseFloat(plain(one.text).replace(/,/g, "")) <= 100
/** @type {(one: Ready) => boolean} */
const isDecimal = (one) => /^\d+\.\d+$/.test(plain(one.text)) && isSmall(one)

/**
 * Ask where counts may be per cent: decimals, shares that add up to a hundred, a title that says per cent; and where a
 * survey's figures are all below 1. What is answered is put right in place.
 * @param {Ready[]} ready
 * @param {Asked} ask
 * @param {Told} tell
 * @returns {Ready[]} Those that can be used now.
 */
export const withUnits = (ready, ask, tell) => {
  const lines = grouped(ready, lineOf)
  /** @type {Set<Ready>} */
  const waiting = new Set()
  for (const [table, group] of grouped(lines.values(), ([one]) => `${one.fact.source.id}|${one.fact.table}`)) {
    const unsaid = group.filter((line) => !line.some((one) => one.percent))
    const open = unsaid.filter((line) => !line.some((one) => one.counted))
    const hundreds = open.length > 0 && open.every(isHundred) &&
      open.every(([one]) => one.indicator !== 1 || open.length > 1)
    const doubted = unsaid.filter((line) =>
      line.some(isDecimal) || open.includes(line) && (hundreds || (line[0].fact.context.percent && line.every(isSmall)))
    ).flat()
    if (doubted.length) {
      const answer = ask.unit(table, doubted)
      if (!answer) doubted.forEach((one) => waiting.add(one))
      else if (answer === "percent") doubted.forEach((one) => Object.assign(one, { percent: true }))
    }
    const parts = group.filter(([one]) => SURVEY.includes(one.indicator) && one.percent).map((line) =>
      line.filter((one) => one.field !== "-of")
    ).filter((line) =>
      line.length && line.every((one) => /^0?\.\d+$|^0$|^1$/.test(plain(one.text))) &&
      line.some((one) => Number(plain(one.text)) % 1)
    ).flat()
    if (parts.length) {
      const answer = ask.fraction(table, parts)
      if (!answer) parts.forEach((one) => waiting.add(one))
      else if (answer === "yes") {
        parts.forEach((one) =>
          Object.assign(one, { text: `${Number((100 * Number(plain(one.text))).toPrecision(10))}%` })
        )
      } else parts.forEach((one) => Object.assign(one, { text: `${plain(one.text)}%` }))
    }
  }
  waiting.forEach((one) => tell.used(one.fact))
  return ready.filter((one) => !waiting.has(one))
}

/**
 * Where there is nothing but per cent for an indicator that needs counts: offer to work from rates, and say what the
 * per cent are of. A share of the whole, such as BME people’s part of all who were appointed, is no rate.
 * @param {Ready[]} shares
 * @param {Asked} ask
 * @param {Told} tell
 * @returns {Ready[]}
 */
export const rates = (shares, ask, tell) => {
  /** @type {Ready[]} */
  const made = []
  for (const all of grouped(shares, (one) => [one.organisation, one.indicator, one.year].join("|")).values()) {
    /** @type {(field: string, group: string) => Ready | undefined} */
    const at = (field, group) => all.find((one) => one.field === field && one.group === group)
    const both = ["bme", "white"].every((group) => at("", group) && at("-of", group))
    const rate = ["bme", "white"].every((group) => at("", group))
    const [one] = all
    const answer = rate ? ask.rates(one, both, all) : null
    if (!answer || answer === "leave") {
      all.forEach(({ fact }) => tell.unused("percent-alone", fact))
      continue
    }
    for (const group of ["bme", "white"]) {
      const n = /** @type {Ready} */ (at("", group)), of = at("-of", group)
      const part = percent(n.text), whole = of ? percent(of.text) : null
      const share = answer === "both" && typeof part === "number" && typeof whole === "number" && whole
        ? 100 * part / whole
        : part
      if (typeof share !== "number" || share > 100) {
        tell.note("cell", n.fact, { typed: plain(n.text), what: `indicator ${n.indicator}`, fault: "over-100" })
        continue
      }
      const places = answer === "both" ? Number(share.toFixed(1)) : share
      made.push({ ...n, group, field: `${group}-rate`, text: `${places}%` })
    }
    all.forEach(({ fact }) => tell.used(fact))
    tell.note("rates", one.fact, { what: `indicator ${one.indicator}` })
  }
  return made
}
