// People of unknown ethnicity that a table has in two groups or more, such as “Not stated” and “Not known”: added up.
import { grouped } from "./grouped.js"
import { sum } from "./groups.js"
import { tellMark } from "./place.js"
import { sumOf } from "./sums.js"
/** @import { Ready, Told } from "../types.d.ts" */

/** @param {Ready} one */
const tableOf = ({ fact }) => `${fact.source.id}|${fact.table}`
/** A count, but for its group. @param {Ready} one */
const lineOf = ({ organisation, indicator, year, item, section, band }) =>
  [organisation, indicator, year, item, section, band].join("|")
/** @param {Ready} one */
const wordsOf = ({ fact }) => (fact.said.unknown ?? []).join(" ")
/** @param {Ready[]} line */
const partsOf = (line) => line.filter(({ group, percent }) => group === "unknown" && !percent)

/** Whether a count is what the others of its line come to. @type {(one: Ready, parts: Ready[]) => boolean} */
const isSum = (one, parts) =>
  parts.length > 2 && sumOf([one.text]) === sumOf(parts.filter((part) => part !== one).map(({ text }) => text))

/**
 * Whether the unknown groups of a line are parts: each has words of its own, and no other group stands there twice, as
 * those of two years would.
 * @type {(line: Ready[]) => boolean}
 */
const areParts = (line) => {
  const parts = partsOf(line),
    others = line.filter((one) => !parts.includes(one)).map(({ group, ethnic }) => group ?? ethnic)
  return parts.length > 1 && new Set(parts.map(wordsOf)).size === parts.length &&
    new Set(others).size === others.length && !parts.some(({ fact }) => fact.said.total)
}

/**
 * Add them up, and say so once for each table. Where one of them is the sum of the others in each line, it is their total,
 * and all are left as they are.
 * @type {(counts: Ready[], tell: Told) => Ready[]}
 */
export const addUnknowns = (counts, tell) =>
  [...grouped(counts, tableOf).values()].flatMap((ones) => {
    const lines = [...grouped(ones, lineOf).values()], several = lines.filter(areParts)
    const names = new Set(several.flatMap((line) => partsOf(line).map(wordsOf)))
    const isTotal = [...names].some((name) =>
      several.every((line) => partsOf(line).some((one) => wordsOf(one) === name && isSum(one, partsOf(line))))
    )
    let told = isTotal
    return lines.flatMap((line) => {
      const parts = several.includes(line) && !isTotal ? partsOf(line) : []
      const text = parts.length ? sum(parts.map((one) => one.text)) : null
      if (text === null) return line
      const [first, ...rest] = parts
      if (!told) {
        tell.note("unknown-summed", first.fact, {
          names: parts.map((one) => `“${wordsOf(one)}”`).join(" and "),
          sum: text,
        })
      }
      told = true
      for (const { fact } of rest) {
        tellMark(fact, tell)
        tell.used(fact)
      }
      return line.flatMap((one) => (one === first ? [{ ...one, text }] : rest.includes(one) ? [] : [one]))
    })
  })
