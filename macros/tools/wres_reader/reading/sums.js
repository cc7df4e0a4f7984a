// Printed totals beside the counts that they are made of. The counts are used; a total that does not fit them is told.
import { count, plain } from "../cells.js"
import { isFault } from "../fields.js"
import { grouped } from "./grouped.js"
import { only } from "./tokens.js"
/** @import { Fact, Resolved, Told } from "../types.d.ts" */
/** @typedef {{fact: Fact, parts: string[][]}} Total A printed total, and the counts that it may be made of. */

/**
 * The sum of some counts; null where one of them is hidden, or no count.
 * @type {(texts: string[]) => number | null}
 */
export const sumOf = (texts) => {
  const counts = texts.map(count)
  return counts.some((one) => !one || isFault(one) || one.low !== one.high)
    ? null
    : counts.reduce((all, one) => all + (one?.low ?? 0), 0)
}

/**
 * Tell of totals that fit none of the counts that they may be made of, once for each table.
 * @type {(totals: Total[], tell: Told) => void}
 */
export const tellMisfits = (totals, tell) => {
  const wrong = totals.flatMap(({ fact, parts }) => {
    const printed = sumOf([fact.text]), sums = parts.filter((list) => list.length > 1).map(sumOf)
    const known = sums.filter((sum) => sum !== null)
    return printed === null || !known.length || known.length < sums.length || known.includes(printed)
      ? []
      : [{ fact, added: known[0] }]
  })
  for (const ones of grouped(wrong, ({ fact }) => `${fact.source.id}|${fact.table}`).values()) {
    const [{ fact, added }] = ones
    tell.note("sum", fact, { typed: plain(fact.text), added, count: ones.length })
  }
}

/**
 * The totals over all groups of a band, or of a part of the board: what is in the other columns of the line.
 * @type {(all: Resolved[]) => Total[]}
 */
export const overGroups = (all) => {
  /** @param {Resolved} one */
  const line = ({ fact, indicator, year, item, section, band }) =>
    [fact.source.id, fact.table, indicator, year, item, section, band].join("|")
  const counts = all.filter((one) => !one.percent && (one.indicator === 1 || one.indicator === 9))
  return [...grouped(counts, line).values()].flatMap((ones) => {
    /** @param {string} group */
    const of = (group) => ones.filter((one) => one.group === group)
    const parts = ["bme", "white", "unknown"].flatMap(of)
    // Without those not known, a total may rightly be more.
    if (!["bme", "white", "unknown"].every((group) => of(group).length === 1)) return []
    return of("all").map(({ fact }) => ({ fact, parts: [parts.map(({ text }) => text)] }))
  })
}

/**
 * The totals below or above the bands of a column: of those since the total before, of the section, or of all.
 * @type {(totals: Fact[], all: Resolved[]) => Total[]}
 */
export const overBands = (totals, all) => {
  const bands = all.filter((one) => one.indicator === 1 && one.band && !one.cluster && !one.percent)
  return totals.flatMap((fact) => {
    const group = only(fact.said, "group")
    const column = bands.filter((one) =>
      one.fact.source === fact.source && one.fact.c === fact.c && one.group === group
    )
    const section = fact.said.section?.[0] ?? fact.context.section ?? ""
    const here = column.filter((one) => one.fact.table === fact.table)
    const before = totals.filter((other) => other.c === fact.c && other.source === fact.source && other.r < fact.r).at(
      -1,
    )
    /** @param {Resolved[]} ones */
    const texts = (ones) => ones.map(({ text }) => text)
    return group && here.length
      ? [{
        fact,
        parts: [
          here.filter((one) => one.fact.r < fact.r && one.fact.r > (before?.r ?? -1)),
          here.filter((one) => one.section === section),
          here,
          column,
        ].map(texts),
      }]
      : []
  })
}
