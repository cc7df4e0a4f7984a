// Whether figures are people or per cent, where no heading says it.
import { count, plain } from "../cells.js"
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
    // All lines of a table that add up to a hundred are shares, whatever their headings say.
    const hundreds = unsaid.length > 0 && unsaid.every(isHundred) &&
      unsaid.every(([one]) => one.indicator !== 1 || unsaid.length > 1)
    const doubted = unsaid.filter((line) =>
      line.some(isDecimal) || hundreds ||
      (line[0].fact.context.percent && line.every(isSmall) && !line.some((one) => one.counted))
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
